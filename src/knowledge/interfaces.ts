import { interfaceLines } from "./interfaces-data.ts";

/** What is known of an interface beside what its server says. */
export interface KnownInterface {
  readonly uuid: string;
  readonly major: number;
  /** Name in its IDL, `srvsvc`; undefined where none is published. */
  readonly name: string | undefined;
  /** Document that specifies it, `MS-SRVS` or `C706`; undefined where none does. */
  readonly source: string | undefined;
  /** What it is for, in our words. */
  readonly words: string;
}

/**
 * Looks an interface up.
 * @param uuid in any case
 * @param major major version; without it, or when only others are known, the entry nearest to it answers (a UUID hardly ever changes its purpose)
 */
export function knownInterface(uuid: string, major?: number): KnownInterface | undefined {
  const versions = table().get(uuid.toLowerCase());
  if (versions === undefined) return undefined;
  return versions.find((one) => one.major === major) ?? versions[0];
}

/** What an interface is called where it has no name of its own: by the program that has it; undefined where neither is published. */
export function interfaceTitle(known: KnownInterface): string | undefined {
  return known.name ?? /^in ([\w.]+\.(?:dll|exe))$/i.exec(known.words)?.[1];
}

/** All of them, by UUID. */
export function knownInterfaces(): readonly KnownInterface[] {
  return [...table().values()].flat();
}

let parsed: Map<string, KnownInterface[]> | undefined;

/** Read at first use: most programs never ask. */
function table(): Map<string, KnownInterface[]> {
  if (parsed !== undefined) return parsed;
  parsed = new Map();
  for (const line of interfaceLines.trim().split("\n")) {
    const [uuid, major, name, source, ...words] = line.split(" ");
    const entry: KnownInterface = {
      uuid: uuid!,
      major: Number(major),
      name: name === "-" ? undefined : name,
      source: source === "-" ? undefined : source,
      words: words.join(" "),
    };
    const versions = parsed.get(entry.uuid);
    if (versions === undefined) parsed.set(entry.uuid, [entry]);
    else versions.push(entry);
  }
  return parsed;
}
