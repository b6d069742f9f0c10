/** Where the texts of a compilation come from: the files given, the host's, and the documents among them. */
import type { Diagnostics } from "../diagnostics.ts";
import {
  documentNames,
  type ExtractedIdl,
  extractIdl,
  isDocument,
  isIdlPart,
  joinParts,
  partFor,
  partSource,
} from "../document/extract.ts";
import { type Host, SourceText } from "./source.ts";

type Named = { readonly name: string; readonly text: string };

/** Documents are read once for all compilations that share this. */
export class Texts implements Host {
  readonly #given: readonly Named[];
  readonly #host: Host | undefined;
  readonly #documents = new Map<string, { readonly source: SourceText; readonly idl: ExtractedIdl }>();

  constructor(given: readonly Named[], host: Host | undefined) {
    this.#given = given;
    this.#host = host;
  }

  load(path: string, from: string, kind: Parameters<Host["load"]>[2]): SourceText | undefined {
    // A document's files lie in it.
    const asking = this.#documents.get(from);
    const own = asking && partFor(asking.idl, asking.source.name, path);
    if (asking !== undefined && own !== undefined) return partSource(own, asking.source);
    let found = this.#host?.load(path, from, kind);
    if (asking !== undefined)
      for (const name of documentNames(path, from)) found ??= this.#host?.load(name, from, kind) ?? this.#named(name);
    found ??= this.#named(path);
    if (found === undefined) return undefined;
    if (!isDocument(found.name, found.text)) return new SourceText(found.name, found.text);
    const { source, idl } = this.#document(found);
    const parts = idl.parts.filter(isIdlPart);
    return partSource(partFor(idl, source.name, path) ?? joinParts(parts.length > 0 ? parts : [NOTHING]), source);
  }

  /** The files in a document, each to be compiled by itself; what is to be said about them goes to `diagnostics`. */
  parts(document: Named, diagnostics: Diagnostics): SourceText[] {
    const { source, idl } = this.#document(document);
    for (const { severity, rule, message, start, end } of idl.faults) diagnostics[severity]({ source, start, end }, rule, message);
    const parts = idl.parts.filter(isIdlPart);
    if (parts.length === 0 && !idl.faults.some(({ severity }) => severity === "error")) {
      const why =
        idl.appendix === "none" ? "no appendix of full IDL and no code block with an interface" : "an appendix for IDL without any";
      diagnostics.error({ source, start: 0, end: 1 }, "document-without-idl", `the document has ${why}`);
    }
    return parts.map((part) => partSource(part, source));
  }

  #document(file: Named): { readonly source: SourceText; readonly idl: ExtractedIdl } {
    let known = this.#documents.get(file.name);
    if (known === undefined) {
      const source = new SourceText(file.name, file.text);
      known = { source, idl: extractIdl(source.text, file.name) };
      this.#documents.set(file.name, known);
    }
    return known;
  }

  /** One of the files given, by its name without directories. */
  #named(path: string): Named | undefined {
    const wanted = baseName(path);
    return this.#given.find((file) => baseName(file.name) === wanted);
  }
}

const NOTHING = { name: "", text: "", offsets: new Uint32Array(1) };

function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
}
