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
  return head.fields.find(([found]) => found.length === name.length && found.toLowerCase() === name)?.[1];
}

/** All values of a field; its name in lower case. */
export function httpFields(head: HttpHead, name: string): string[] {
  return head.fields.filter(([found]) => found.length === name.length && found.toLowerCase() === name).map(([, value]) => value);
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
  const lines = text.split("\n");
  // Read by itself: whoever keeps a target keeps its line and not all of the head.
  const first = chopped(narrowText(bytes, 0, lines[0]!.length));
  const fields: [string, string][] = [];
  let at = lines[0]!.length + 1;
  for (let i = 1; i < lines.length; i++) {
    const line = chopped(lines[i]!);
    if (line === "") break;
    const last = fields.at(-1);
    if ((line[0] === " " || line[0] === "\t") && last !== undefined) {
      last[1] = `${last[1]} ${line.trim()}`.trim();
    } else {
      const colon = line.indexOf(":");
      if (colon <= 0 || !TOKEN.test(line.slice(0, colon))) throw new DecodeError(what, at, "a line is no header field");
      if (fields.length === MAX_FIELDS) throw new DecodeError(what, at, `more than ${MAX_FIELDS} header fields`);
      fields.push([line.slice(0, colon), trimmed(line.slice(colon + 1))]);
    }
    at += lines[i]!.length + 1;
  }
  const status = STATUS_LINE.exec(first);
  if (status !== null) return { kind: "response", version: status[1]!, status: Number(status[2]), phrase: status[3] ?? "", fields };
  const request = REQUEST_LINE.exec(first);
  if (request === null) throw new DecodeError(what, 0, "the first line is neither a request nor a status");
  return { kind: "request", method: request[1]!, target: request[2]!, version: request[3]!, fields };
}

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const STATUS_LINE = /^HTTP\/(\d\.\d) (\d{3})(?: (.*))?$/;
const REQUEST_LINE = /^([!#$%&'*+\-.^_`|~0-9A-Za-z]+) ([^ ]+) HTTP\/(\d\.\d)$/;

function chopped(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}

/** Without optional white space: spaces and tabs only, not what JavaScript takes for space. */
function trimmed(value: string): string {
  let start = 0;
  let end = value.length;
  while (start < end && (value[start] === " " || value[start] === "\t")) start++;
  while (end > start && (value[end - 1] === " " || value[end - 1] === "\t")) end--;
  return value.slice(start, end);
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
