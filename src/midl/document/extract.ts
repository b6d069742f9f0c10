/**
 * IDL out of specification documents: Microsoft's open specifications end in an appendix "Full IDL". Markdown, HTML and plain text are read; what
 * publishing did to the IDL is undone by the rules of repair.ts, and every character keeps its place in the document.
 *
 * Rules:
 * - The appendix is the section whose heading says "Full ... IDL"; a document without one gives its code blocks that hold interfaces.
 * - A section below it is a file of its own (`6.1 Appendix A.1: fax.idl`), which others of the document import or include by name:
 *   `ms-fax_fax.idl`, `ms-fax.idl` and `fax.idl` are the same.
 * - Between declarations, sentences and tables are the document's own words. Where there are code blocks, everything outside of them is.
 */

import { SourceText } from "../read/source.ts";
import { decodedEntities, htmlLines, type Line, markdownLines, offsetIn, textLines } from "./lines.ts";
import { Repair, type RepairNote } from "./repair.ts";

/** Characters of one document: twice the largest that is published. */
const MAX_DOCUMENT = 8_000_000;
/** Files in one document: those there are have nine. */
const MAX_PARTS = 200;

/** One file of IDL in a document. */
export interface DocumentPart {
  /** `fax.idl`; empty where the document has only one and does not name it. */
  readonly name: string;
  readonly text: string;
  /** By offset in `text` (its length included): the offset in the document. */
  readonly offsets: Uint32Array;
}

/** Something about the document that the reader of the result should know. */
export interface DocumentFault extends RepairNote {
  readonly severity: "error" | "warning";
}

export interface ExtractedIdl {
  readonly parts: readonly DocumentPart[];
  readonly faults: readonly DocumentFault[];
  /** "idl": the appendix holds IDL. "empty": it holds none. "none": there is no such appendix (`parts` may still hold code blocks). */
  readonly appendix: "idl" | "empty" | "none";
}

/** Is this a document that may hold IDL, rather than IDL? By its name, or else by how it begins. */
export function isDocument(name: string, text: string): boolean {
  if (/\.(?:idl|acf|h|hpp|inc|include|pidl|odl)$/i.test(name)) return false;
  if (/\.(?:md|markdown|html?|xhtml)$/i.test(name)) return true;
  const beginning = text.slice(0, 4_000);
  if (/^\s*(?:<!doctype html|<html\b)/i.test(beginning)) return true;
  return format(name, text) === "markdown" || (/\.(?:txt|text)$/i.test(name) ? textLines(text).some(isAppendix) : false);
}

/**
 * Finds the IDL of a document. Never throws for what the text is.
 *
 * @param text the document, in Markdown, HTML or plain text
 * @param name its name; an extension says which of them it is
 */
export function extractIdl(text: string, name: string): ExtractedIdl {
  if (text.length > MAX_DOCUMENT) {
    const message = `the document has more than ${MAX_DOCUMENT / 1_000_000} million characters, and was not read`;
    return { parts: [], faults: [{ severity: "error", rule: "document-size", message, start: 0, end: 1 }], appendix: "none" };
  }
  const kind = format(name, text);
  const lines = kind === "html" ? htmlLines(text) : kind === "markdown" ? markdownLines(text) : textLines(text);
  const sections = appendices(lines);
  const faults: DocumentFault[] = [];
  const parts: DocumentPart[] = [];
  for (const section of sections) {
    if (parts.length > MAX_PARTS) break;
    for (const { title, lines: own } of subsections(section)) {
      const part = read(text, own, fileName(title), kind === "markdown", faults);
      if (part !== undefined) parts.push(part);
      if (parts.length > MAX_PARTS) {
        const start = own[0] === undefined ? 0 : offsetIn(own[0], 0);
        const message = `more than ${MAX_PARTS} files are in the document; the rest was not read`;
        faults.push({ severity: "error", rule: "document-parts", message, start, end: start + 1 });
        break;
      }
    }
  }
  if (parts.length > 0) return { parts, faults, appendix: "idl" };
  const blocks = codeBlocks(lines).flatMap((block) => read(text, block, "", false, faults) ?? []);
  return { parts: blocks.length === 0 ? [] : [joinParts(blocks)], faults, appendix: sections.length === 0 ? "none" : "empty" };
}

/** The part that another file means by `path`, if any. */
export function partFor(document: ExtractedIdl, documentName: string, path: string): DocumentPart | undefined {
  const wanted = plain(path);
  const own = plain(documentName).replace(/\.\w+$/, "");
  const short = wanted.replace(/^m[sc]-/, "");
  for (const part of document.parts) {
    const is = part.name.toLowerCase();
    if (is !== "" && [wanted, short, wanted.replace(`${own}_`, ""), short.replace(/^[a-z0-9]+_/, "")].includes(is)) return part;
  }
  return wanted.replace(/\.idl$/, "") === own && document.parts.length > 0 ? joinParts(document.parts.filter(isIdlPart)) : undefined;
}

/** All of the parts in one. */
export function joinParts(parts: readonly DocumentPart[]): DocumentPart {
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return first;
  const text = parts.map((part) => part.text).join("\n");
  const offsets = new Uint32Array(text.length + 1);
  let at = 0;
  for (const part of parts) {
    offsets.set(part.offsets, at);
    at += part.text.length + 1;
  }
  return { name: "", text, offsets };
}

/** Headers are there to be included. */
export function isIdlPart(part: DocumentPart): boolean {
  return !/\.h$/i.test(part.name);
}

/** A part as the compiler reads it: places in it are places in the document. */
export function partSource(part: DocumentPart, document: SourceText): SourceText {
  return new SourceText(document.name, part.text, false, { document, offsets: part.offsets, part: part.name });
}

/** Names under which the document `ms-x.idl` comes from may be found: the same kind as the one that asks first. */
export function documentNames(path: string, asking: string): string[] {
  const match = /^(m[sc]-[a-z0-9]+)(?:_.*)?\.(?:idl|h)$/i.exec(path.split(/[\\/]/).at(-1) ?? "");
  if (match === null) return [];
  const name = (match[1] as string).toUpperCase();
  const own = /\.\w+$/.exec(asking)?.[0].toLowerCase() ?? ".md";
  const extensions = [...new Set([own, ".md", ".html", ".htm", ".txt"])];
  return extensions.flatMap((extension) => [`${name}${extension}`, `../${name}/${name}${extension}`, `${name}/${name}${extension}`]);
}

// --- finding ---

type Format = "markdown" | "html" | "text";

function format(name: string, text: string): Format {
  if (/\.(?:md|markdown)$/i.test(name)) return "markdown";
  if (/\.x?html?$/i.test(name) || /^\s*(?:<!doctype html|<html\b)/i.test(text.slice(0, 4_000))) return "html";
  return /^#{1,6} [^\n]{0,120}\bfull\b[^\n]{0,80}\bIDL\b/im.test(text) ? "markdown" : "text";
}

/** A heading that announces the full IDL; Sun's RPC has a language of its own. */
function isAppendix(line: Line): boolean {
  return (
    line.level > 0 &&
    /\b(?:full|appendix)\b.*\b(?:idls?|interface definition language)\b/i.test(line.text) &&
    !/\b(?:sunrpc|sun rpc|onc|xdr)\b/i.test(line.text)
  );
}

/** The lines of each appendix, its heading first. */
function appendices(lines: readonly Line[]): Line[][] {
  const out: Line[][] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const heading = lines[i] as Line;
    if (!isAppendix(heading)) continue;
    let end = i + 1;
    while (end < lines.length) {
      const { level } = lines[end] as Line;
      if (level > 0 && level <= heading.level) break;
      end += 1;
    }
    out.push(lines.slice(i, end));
    i = end - 1;
  }
  return out;
}

function subsections(section: readonly Line[]): { title: string; lines: Line[] }[] {
  const out: { title: string; lines: Line[] }[] = [];
  for (const line of section) {
    if (line.level > 0) out.push({ title: line.text, lines: [] });
    else out.at(-1)?.lines.push(line);
  }
  return out;
}

/** Code blocks that hold an interface, of a document without the appendix. */
function codeBlocks(lines: readonly Line[]): Line[][] {
  const out: Line[][] = [];
  let block: Line[] = [];
  for (const line of lines) {
    if (line.code) block.push(line);
    else if (block.length > 0) {
      out.push(block);
      block = [];
    }
  }
  if (block.length > 0) out.push(block);
  return out.filter((found) => found.some(({ text }) => /^\s*(?:\[.*\]\s*)?interface\s+\w+/.test(text)));
}

function fileName(title: string): string {
  return /[\w-]+\.(?:idl|h|acf)\b/i.exec(title)?.[0] ?? "";
}

function plain(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
}

// --- reading ---

/** The IDL among some lines. */
function read(
  document: string,
  lines: readonly Line[],
  name: string,
  markdown: boolean,
  faults: DocumentFault[],
): DocumentPart | undefined {
  const blocks = lines.filter(({ code }) => code);
  const repair = new Repair();
  for (const line of blocks.length > 0 ? blocks : lines)
    repair.line(markdown && !line.code ? decodedEntities(line) : line, markdown && !line.code);
  const { text, offsets, notes } = repair.end(document.length);
  if (!/\b(?:interface|typedef|struct|enum|union|import|coclass|library|define|const)\b/.test(text)) return undefined;
  for (const note of notes) faults.push({ ...note, severity: "warning" });
  return { name, text, offsets };
}
