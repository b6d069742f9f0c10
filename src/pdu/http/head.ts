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
  for (const [found, value] of head.fields) if (isName(found, name)) return value;
  return undefined;
}

/** All values of a field; its name in lower case. */
export function httpFields(head: HttpHead, name: string): string[] {
  let values: string[] | undefined;
  for (const [found, value] of head.fields) {
    if (!isName(found, name)) continue;
    if (values === undefined) values = [value];
    else values.push(value);
  }
  return values ?? [];
}

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
