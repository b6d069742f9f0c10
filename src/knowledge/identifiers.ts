import { identifierLines } from "./identifiers-data.ts";

/** A UUID of the specifications that is no interface. */
export interface KnownIdentifier {
  readonly uuid: string;
  /** `class`, `property`, `property-set`, `object` (an object UUID of calls), `syntax` (a transfer syntax), `identifier`, ... */
  readonly kind: string;
  readonly name: string;
  /** Document that names it, `MS-DCOM`. */
  readonly source: string;
  /** What it is, in our words. */
  readonly words: string;
}

/** Looks one up. @param uuid in any case */
export function knownIdentifier(uuid: string): KnownIdentifier | undefined {
  return table().get(uuid.toLowerCase());
}

/** All of them, by UUID. */
export function knownIdentifiers(): readonly KnownIdentifier[] {
  return [...table().values()];
}

let parsed: Map<string, KnownIdentifier> | undefined;

/** Read at first use: most programs never ask. */
function table(): Map<string, KnownIdentifier> {
  parsed ??= new Map(
    identifierLines
      .trim()
      .split("\n")
      .map((line) => {
        const [uuid, kind, name, source, ...words] = line.split(" ");
        return [uuid!, { uuid: uuid!, kind: kind!, name: name!, source: source!, words: words.join(" ") }];
      }),
  );
  return parsed;
}
