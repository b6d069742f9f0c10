/** Documents as lines: headings told from text, mark-up taken away, and for every character its offset in the document. */

export interface Line {
  readonly text: string;
  /** Offset of its first character in the document. */
  readonly start: number;
  /** By character: its offset in the document; where there is none, they follow each other from `start`. */
  readonly offsets?: readonly number[];
  /** Of a heading, counted from 1; 0 for any other line. */
  readonly level: number;
  /** Stands in a code block, where white space counts and mark-up has no meaning. */
  readonly code: boolean;
}

/** Words of the C preprocessor, which begin like a heading of Markdown. */
const DIRECTIVE = /^#\s*(?:if|ifdef|ifndef|elif|else|endif|define|undef|include|import|pragma|error|warning|line|using)\b/;

export function markdownLines(text: string): Line[] {
  const out: Line[] = [];
  let fence: string | undefined;
  for (const { from, to } of rows(text)) {
    const row = text.slice(from, to);
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(row)?.[1];
    if (mark !== undefined && (fence === undefined || (mark.startsWith(fence) && row.trim() === mark))) {
      fence = fence === undefined ? mark : undefined;
      // A line that is no code parts two blocks.
      out.push(plainLine("", from, false));
      continue;
    }
    const heading = fence === undefined && !DIRECTIVE.test(row) ? /^ {0,3}(#{1,6})[ \t]+(?=\S)/.exec(row) : null;
    if (heading === null) out.push(plainLine(row, from, fence !== undefined));
    else out.push({ ...plainLine(row.slice(heading[0].length), from + heading[0].length, false), level: (heading[1] as string).length });
  }
  return out;
}

/** In plain text a heading is its number, and a table of contents has the page behind it. */
export function textLines(text: string): Line[] {
  const out: Line[] = [];
  for (const { from, to } of rows(text)) {
    const row = text.slice(from, to);
    const heading =
      /^\s{0,4}(\d{1,3}(?:\.\d{1,3}){0,8})\.?[ \t]+(?=Appendix\b|Change Tracking\b|Index\b|(?:[A-Z][\w-]*[ \t]+){0,8}Full\b)/.exec(row);
    const contents = /(?:\.{3,}|\t)\s*\d+\s*$/.test(row);
    if (heading === null || contents) out.push(plainLine(row, from, false));
    else {
      const at = heading[0].length;
      out.push({ ...plainLine(row.slice(at), from + at, false), level: (heading[1] as string).split(".").length });
    }
  }
  return out;
}

/** Elements that end a line. */
const BLOCKS = new Set(
  "p div br li ul ol table tr td th thead tbody pre section article header footer hr dl dt dd blockquote h1 h2 h3 h4 h5 h6 body html main nav details summary".split(
    " ",
  ),
);
/** Elements whose content is for programs. */
const UNSEEN = new Set(["script", "style", "head", "template", "svg"]);

export function htmlLines(text: string): Line[] {
  const out: Line[] = [];
  let characters = "";
  let offsets: number[] = [];
  let level = 0;
  let pre = 0;
  const flush = (at: number): void => {
    if (characters !== "" || pre > 0) out.push({ text: characters, start: offsets[0] ?? at, offsets, level, code: pre > 0 });
    characters = "";
    offsets = [];
  };
  const put = (c: string, at: number): void => {
    if (pre === 0 && /\s/.test(c) && (characters === "" || characters.endsWith(" "))) return;
    characters += pre === 0 && /[\t\r\n\f]/.test(c) ? " " : c;
    for (let i = 0; i < c.length; i += 1) offsets.push(at);
  };
  for (let i = 0; i < text.length; ) {
    const c = text[i] as string;
    if (c === "<") {
      if (text.startsWith("<!--", i)) {
        const end = text.indexOf("-->", i + 4);
        i = end === -1 ? text.length : end + 3;
        continue;
      }
      const tag = /^<(\/?)([a-zA-Z][\w:-]{0,40})(?=[\s/>])/.exec(text.slice(i, i + 60));
      // A "<" that begins no tag is one.
      if (tag !== null || text[i + 1] === "!" || text[i + 1] === "?") {
        const close = tagEnd(text, i + 1);
        const name = (tag?.[2] ?? "").toLowerCase();
        const opening = tag?.[1] === "";
        if (opening && UNSEEN.has(name) && text[close - 2] !== "/") {
          const end = new RegExp(`</${name}`, "gi");
          end.lastIndex = close;
          const found = end.exec(text);
          i = found === null ? text.length : tagEnd(text, found.index + 1);
          continue;
        }
        if (BLOCKS.has(name)) {
          if (!(name === "pre" && opening)) flush(i);
          else if (characters.trim() !== "") flush(i);
          else {
            characters = "";
            offsets = [];
          }
          if (name === "pre") {
            pre = Math.max(0, pre + (opening ? 1 : -1));
            if (pre === 0) out.push(plainLine("", i, false));
          }
          if (/^h[1-6]$/.test(name)) level = opening ? Number(name[1]) : 0;
        }
        i = close;
        continue;
      }
    }
    if (c === "&") {
      const entity = entityAt(text, i);
      if (entity !== undefined) {
        put(entity.text, i);
        i += entity.length;
        continue;
      }
    }
    if (c === "\n" && pre > 0) flush(i);
    else if (c !== "\r") put(c, i);
    i += 1;
  }
  flush(text.length);
  return out;
}

/** Behind the ">" of the tag, which may stand in quotation marks. */
function tagEnd(text: string, from: number): number {
  let quote = "";
  const limit = Math.min(text.length, from + 20_000);
  for (let i = from; i < limit; i += 1) {
    const c = text[i] as string;
    if (quote !== "") {
      if (c === quote) quote = "";
    } else if (c === '"' || c === "'") quote = c;
    else if (c === ">") return i + 1;
  }
  const end = text.indexOf(">", from);
  return end === -1 || end > limit ? limit : end + 1;
}

/** A line of Markdown with its entities decoded. */
export function decodedEntities(line: Line): Line {
  if (!line.text.includes("&")) return line;
  let text = "";
  const offsets: number[] = [];
  for (let i = 0; i < line.text.length; ) {
    const entity = line.text[i] === "&" ? entityAt(line.text, i) : undefined;
    const put = entity?.text ?? (line.text[i] as string);
    for (let k = 0; k < put.length; k += 1) offsets.push(offsetIn(line, i));
    text += put;
    i += entity?.length ?? 1;
  }
  return { ...line, text, offsets };
}

const ENTITIES: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  shy: "\u00ad",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  zwnj: "\u200c",
  zwj: "\u200d",
  ldquo: "\u201c",
  rdquo: "\u201d",
  lsquo: "\u2018",
  rsquo: "\u2019",
  ndash: "\u2013",
  mdash: "\u2014",
  minus: "\u2212",
  hellip: "\u2026",
  lbrack: "[",
  rbrack: "]",
  lsqb: "[",
  rsqb: "]",
  lcub: "{",
  rcub: "}",
  lpar: "(",
  rpar: ")",
  ast: "*",
  lowbar: "_",
  num: "#",
  bsol: "\\",
  sol: "/",
  comma: ",",
  semi: ";",
  colon: ":",
});

function entityAt(text: string, at: number): { text: string; length: number } | undefined {
  const match = /^&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/.exec(text.slice(at, at + 12));
  if (match === null) return undefined;
  const code = match[1] !== undefined ? Number(match[1]) : match[2] !== undefined ? Number.parseInt(match[2], 16) : undefined;
  const found = code === undefined ? ENTITIES[match[3] as string] : code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : undefined;
  return found === undefined ? undefined : { text: found, length: match[0].length };
}

function* rows(text: string): Generator<{ from: number; to: number }> {
  for (let from = 0; from <= text.length; ) {
    const newline = text.indexOf("\n", from);
    const end = newline === -1 ? text.length : newline;
    yield { from, to: end > from && text[end - 1] === "\r" ? end - 1 : end };
    from = end + 1;
  }
}

function plainLine(text: string, from: number, code: boolean): Line {
  return { text, start: from, level: 0, code };
}

/** Where a character of a line stands in the document. */
export function offsetIn(line: Line, index: number): number {
  return line.offsets?.[index] ?? line.start + index;
}
