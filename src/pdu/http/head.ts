/** Request line, status line and header fields of HTTP/1: [RFC 9112] 2 to 5. */
import { narrowText } from "../../bytes/text.ts";
import { DecodeError } from "../../status/errors.ts";

export type HttpFields = readonly (readonly [name: string, value: string])[];

export interface HttpRequestHead {
  readonly kind: "request";
  readonly method: string;
  readonly target: string;
  /** "1.0", "1.1" */
  readonly version: string;
  readonly fields: HttpFields;
}

export interface HttpResponseHead {
  readonly kind: "response";
  readonly version: string;
  readonly status: number;
  /** Reason phrase; "" where there is none. */
  readonly phrase: string;
  readonly fields: HttpFields;
}

export type HttpHead = HttpRequestHead | HttpResponseHead;

/** The first value of a field; its name in lower case. */
export function httpField(head: HttpHead, name: string): string | undefined {
  if (head instanceof HeadView) return head.value(name);
  for (const [found, value] of head.fields) if (isName(found, name)) return value;
  return undefined;
}

/** At most so many characters of the first value, held by themselves: a part of a string would keep all of the head in memory. */
export function httpFieldCopy(head: HttpHead, name: string, most: number): string | undefined {
  if (head instanceof HeadView) return head.value(name, most);
  return httpField(head, name)?.slice(0, most).split("").join("");
}

/** All values of a field; its name in lower case. */
export function httpFields(head: HttpHead, name: string): readonly string[] {
  if (head instanceof HeadView) return head.values(name);
  let values: string[] | undefined;
  for (const [found, value] of head.fields) {
    if (!isName(found, name)) continue;
    if (values === undefined) values = [value];
    else values.push(value);
  }
  return values ?? NO_VALUES;
}
const NO_VALUES: readonly string[] = [];

/** Most names differ in their length or first letter. */
function isName(found: string, name: string): boolean {
  return found.length === name.length && (found.charCodeAt(0) | 0x20) === name.charCodeAt(0) && found.toLowerCase() === name;
}

const MAX_FIELDS = 512;

/**
 *   request-line = method SP request-target SP HTTP-version CRLF          status-line = HTTP-version SP 3DIGIT SP [ reason-phrase ] CRLF
 *   *( field-name ":" OWS field-value OWS CRLF ) CRLF
 *
 * A line may end with LF alone; a folded value is joined with a space, as [RFC 9112] 5.2 says. Octets beyond ASCII are read as Latin-1.
 * @param bytes up to and with the empty line
 * @throws DecodeError
 */
export function decodeHttpHead(bytes: Uint8Array, what = "HTTP message"): HttpHead {
  const text = narrowText(bytes, 0, bytes.length);
  let lineEnd = lineEndOf(text, 0);
  // Read by itself: whoever keeps a target keeps its line and not all of the head.
  const first = narrowText(bytes, 0, chopped(text, 0, lineEnd));
  const fields: [string, string][] = [];
  for (let at = lineEnd + 1; at <= text.length; at = lineEnd + 1) {
    lineEnd = lineEndOf(text, at);
    const end = chopped(text, at, lineEnd);
    if (end === at) break;
    const last = fields.length === 0 ? undefined : fields[fields.length - 1];
    if (isBlank(text.charCodeAt(at)) && last !== undefined) {
      last[1] = `${last[1]} ${text.slice(at, end).trim()}`.trim();
      continue;
    }
    let colon = at;
    while (colon < end && TOKEN[bytes[colon]!] === 1) colon++;
    if (colon === at || colon === end || bytes[colon] !== COLON) throw new DecodeError(what, at, "a line is no header field");
    if (fields.length === MAX_FIELDS) throw new DecodeError(what, at, `more than ${MAX_FIELDS} header fields`);
    fields.push([text.slice(at, colon), trimmed(text, colon + 1, end)]);
  }
  const status = STATUS_LINE.exec(first);
  if (status !== null) return { kind: "response", version: status[1]!, status: Number(status[2]), phrase: status[3] ?? "", fields };
  const request = REQUEST_LINE.exec(first);
  if (request === null) throw new DecodeError(what, 0, "the first line is neither a request nor a status");
  return { kind: "request", method: request[1]!, target: request[2]!, version: request[3]!, fields };
}

/**
 * Reads the head that begins at `start`, where it is there whole and nothing in it is unusual, without making strings of its fields.
 * @returns the head, valid as long as the octets are; undefined where `decodeHttpHead` has to judge
 */
export function viewHttpHead(bytes: Uint8Array, start: number, end: number): (HttpHead & { readonly end: number }) | undefined {
  let lineEnd = start;
  while (lineEnd < end && bytes[lineEnd] !== LF) lineEnd++;
  const firstEnd = lineEnd > start && bytes[lineEnd - 1] === CR ? lineEnd - 1 : lineEnd;
  const lines: number[] = [];
  for (;;) {
    const at = lineEnd + 1;
    if (at >= end) return undefined;
    let i = at;
    while (i < end && TOKEN[bytes[i]!] === 1) i++;
    if (i === at) {
      if (bytes[i] === CR && i + 1 < end) i++;
      if (bytes[i] !== LF) return undefined;
      lineEnd = i;
      break;
    }
    if (bytes[i] !== COLON || lines.length === 3 * MAX_FIELDS) return undefined;
    const colon = i;
    while (i < end && bytes[i] !== LF) i++;
    lines.push(at, colon, bytes[i - 1] === CR ? i - 1 : i);
    lineEnd = i;
  }
  if (bytes[start] === LETTER_H && bytes[start + 4] === SLASH) return viewStatusLine(bytes, start, firstEnd, lines, lineEnd + 1);
  return viewRequestLine(bytes, start, firstEnd, lines, lineEnd + 1);
}

/** Where the fields of a head lie. */
abstract class HeadView {
  /** Where the head ends, behind its empty line. */
  readonly end: number;
  readonly #bytes: Uint8Array;
  /** Of each field: where its name begins, where its colon stands, where its line ends. */
  readonly #lines: readonly number[];

  constructor(bytes: Uint8Array, lines: readonly number[], end: number) {
    this.end = end;
    this.#bytes = bytes;
    this.#lines = lines;
  }

  get fields(): HttpFields {
    const fields: [string, string][] = [];
    for (let n = 0; n < this.#lines.length; n += 3) {
      const start = this.#lines[n]!;
      fields.push([narrowText(this.#bytes, start, this.#lines[n + 1]! - start), this.#value(n, MOST)]);
    }
    return fields;
  }

  value(name: string, most = MOST): string | undefined {
    const n = this.#find(name, 0);
    return n < 0 ? undefined : this.#value(n, most);
  }

  values(name: string): readonly string[] {
    const first = this.#find(name, 0);
    if (first < 0) return NO_VALUES;
    const values: string[] = [];
    for (let n = first; n >= 0; n = this.#find(name, n + 3)) values.push(this.#value(n, MOST));
    return values;
  }

  #find(name: string, from: number): number {
    const lines = this.#lines;
    const { length } = name;
    for (let n = from; n < lines.length; n += 3) {
      const start = lines[n]!;
      if (lines[n + 1]! - start === length && isSame(this.#bytes, start, name)) return n;
    }
    return -1;
  }

  #value(n: number, most: number): string {
    let start = this.#lines[n + 1]! + 1;
    let end = this.#lines[n + 2]!;
    while (start < end && isBlank(this.#bytes[start]!)) start++;
    while (end > start && isBlank(this.#bytes[end - 1]!)) end--;
    return narrowText(this.#bytes, start, Math.min(end - start, most));
  }
}

class RequestView extends HeadView implements HttpRequestHead {
  readonly kind = "request";
  readonly method: string;
  readonly target: string;
  readonly version: string;

  constructor(bytes: Uint8Array, lines: readonly number[], end: number, method: string, target: string, version: string) {
    super(bytes, lines, end);
    this.method = method;
    this.target = target;
    this.version = version;
  }
}

class ResponseView extends HeadView implements HttpResponseHead {
  readonly kind = "response";
  readonly version: string;
  readonly status: number;
  readonly phrase: string;

  constructor(bytes: Uint8Array, lines: readonly number[], end: number, version: string, status: number, phrase: string) {
    super(bytes, lines, end);
    this.version = version;
    this.status = status;
    this.phrase = phrase;
  }
}

/** " HTTP/1.1" */
const VERSION_LENGTH = 9;
const MOST = Number.MAX_SAFE_INTEGER;

function viewRequestLine(
  bytes: Uint8Array,
  start: number,
  end: number,
  lines: readonly number[],
  next: number,
): (HttpHead & { readonly end: number }) | undefined {
  let space = start;
  while (space < end && TOKEN[bytes[space]!] === 1) space++;
  const version = end - VERSION_LENGTH;
  if (space === start || bytes[space] !== SPACE || version <= space + 1 || bytes[version] !== SPACE) return undefined;
  for (let i = space + 1; i < version; i++) if (bytes[i] === SPACE) return undefined;
  const number = versionAt(bytes, version + 1);
  if (number === undefined) return undefined;
  return new RequestView(
    bytes,
    lines,
    next,
    narrowText(bytes, start, space - start),
    narrowText(bytes, space + 1, version - space - 1),
    number,
  );
}

function viewStatusLine(
  bytes: Uint8Array,
  start: number,
  end: number,
  lines: readonly number[],
  next: number,
): (HttpHead & { readonly end: number }) | undefined {
  const at = start + VERSION_LENGTH;
  const version = versionAt(bytes, start);
  if (version === undefined || end < at + 3 || bytes[at - 1] !== SPACE) return undefined;
  let status = 0;
  for (let i = at; i < at + 3; i++) {
    const digit = bytes[i]! - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    status = 10 * status + digit;
  }
  if (end > at + 3 && bytes[at + 3] !== SPACE) return undefined;
  for (let i = at + 3; i < end; i++) if (bytes[i] === CR) return undefined;
  return new ResponseView(bytes, lines, next, version, status, end > at + 4 ? narrowText(bytes, at + 4, end - at - 4) : "");
}

/** Of `HTTP/1.0` and `HTTP/1.1`, which are all that there are as a rule. */
function versionAt(bytes: Uint8Array, at: number): string | undefined {
  for (let i = 0; i < VERSION.length; i++) if (bytes[at + i] !== VERSION[i]) return undefined;
  const minor = bytes[at + VERSION.length];
  return minor === 0x31 ? "1.1" : minor === 0x30 ? "1.0" : undefined;
}

/** Whether octets spell a name that is given in lower case. */
function isSame(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i < name.length; i++) {
    const octet = bytes[at + i]!;
    if ((octet >= 0x41 && octet <= 0x5a ? octet | 0x20 : octet) !== name.charCodeAt(i)) return false;
  }
  return true;
}

const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const SLASH = 0x2f;
const LETTER_H = 0x48;
const VERSION = Uint8Array.of(0x48, 0x54, 0x54, 0x50, 0x2f, 0x31, 0x2e);
const COLON = 0x3a;
/** 1 for an octet that can stand in a token, [RFC 9110] 5.6.2. */
const TOKEN = Uint8Array.from({ length: 256 }, (_, octet) => (/[!#$%&'*+\-.^_`|~0-9A-Za-z]/.test(String.fromCharCode(octet)) ? 1 : 0));
const STATUS_LINE = /^HTTP\/(\d\.\d) (\d{3})(?: (.*))?$/;
const REQUEST_LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+) ([^ ]+) HTTP\/(\d\.\d)$/;

/** Where the line's LF stands, or the text ends. */
function lineEndOf(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at;
}

/** The end of a line without its CR. */
function chopped(text: string, start: number, end: number): number {
  return end > start && text.charCodeAt(end - 1) === 0x0d ? end - 1 : end;
}

/** Without optional white space: spaces and tabs only, not what JavaScript takes for space. */
function trimmed(text: string, from: number, to: number): string {
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isBlank(character: number): boolean {
  return character === 0x20 || character === 0x09;
}

export function encodeHttpHead(head: HttpHead): Uint8Array {
  const first =
    head.kind === "request"
      ? `${head.method} ${head.target} HTTP/${head.version}`
      : `HTTP/${head.version} ${String(head.status).padStart(3, "0")} ${head.phrase}`;
  const text = `${first}\r\n${head.fields.map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n`;
  if (/[^\x00-\xff]/.test(text) || head.fields.some(([name, value]) => /[\r\n]/.test(name + value)) || /[\r\n]/.test(first))
    throw new RangeError("a character that cannot stand in an HTTP head");
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
