/**
 * The language of `--filter` and of the page's filter field. A filter chooses what a report tells of; the analysis itself reads everything, so that
 * a call keeps the interface that was bound long before it.
 *
 *     expression  = term { "or" term }
 *     term        = factor { "and" factor }
 *     factor      = "not" factor | "(" expression ")" | condition
 *     condition   = host, client, server ADDRESS[/BITS] | port N[-M] | tcp [N] | udp [N] | frame N[-M] | interface NAME|UUID | operation NAME
 *                 | opnum N | pipe NAME | user [DOMAIN\]NAME | slow TIME | fault | failed | calls
 *
 * `&&`, `||`, `!` are the same as the words. Text may stand in double quotes. Case does not matter.
 */
import { formatIpv4, formatIpv6, parseIpv4, parseIpv6 } from "../ids/ip-address.ts";

/** A filter that cannot be understood. */
export class FilterError extends Error {
  override name = "FilterError";
  /** Where, in UTF-16 units of the text. */
  readonly position: number;
  /** What is wrong there. */
  readonly words: string;
  constructor(words: string, position: number) {
    super(`${words} (at character ${position + 1})`);
    this.words = words;
    this.position = position;
  }
}

export type FilterExpression =
  | { readonly kind: "and" | "or"; readonly parts: readonly FilterExpression[] }
  | { readonly kind: "not"; readonly part: FilterExpression }
  | { readonly kind: "address"; readonly who: "host" | "client" | "server"; readonly network: Network }
  | { readonly kind: "port" | "frame" | "opnum"; readonly low: number; readonly high: number }
  | { readonly kind: "transport"; readonly transport: "tcp" | "udp"; readonly number: number | undefined }
  | { readonly kind: "interface" | "operation" | "pipe" | "user"; readonly text: string }
  | { readonly kind: "slow"; readonly microseconds: number }
  | { readonly kind: "fault" | "failed" | "calls" };

/** An address and how many of its first bits count. */
export interface Network {
  readonly octets: Uint8Array;
  readonly bits: number;
}

const TEXT_LIMIT = 4096;
const DEPTH_LIMIT = 64;

/** @throws FilterError */
export function parseFilter(text: string): FilterExpression {
  if (text.length > TEXT_LIMIT) throw new FilterError(`a filter has at most ${TEXT_LIMIT} characters`, TEXT_LIMIT);
  return new Parser(text).whole();
}

/** The expression as text that is read as the same expression. */
export function formatFilter(expression: FilterExpression): string {
  switch (expression.kind) {
    case "and":
    case "or":
      return expression.parts
        .map((part) => (part.kind === "and" || part.kind === "or" ? `(${formatFilter(part)})` : formatFilter(part)))
        .join(` ${expression.kind} `);
    case "not":
      return expression.part.kind === "and" || expression.part.kind === "or"
        ? `not (${formatFilter(expression.part)})`
        : `not ${formatFilter(expression.part)}`;
    case "address": {
      const { octets, bits } = expression.network;
      return `${expression.who} ${formatAddress(octets)}${bits === octets.length * 8 ? "" : `/${bits}`}`;
    }
    case "port":
    case "frame":
    case "opnum":
      return `${expression.kind} ${expression.low === expression.high ? expression.low : `${expression.low}-${expression.high}`}`;
    case "transport":
      return expression.number === undefined ? expression.transport : `${expression.transport} ${expression.number}`;
    case "interface":
    case "operation":
    case "pipe":
    case "user":
      return `${expression.kind} "${expression.text}"`;
    case "slow":
      return `slow ${expression.microseconds}us`;
    case "fault":
    case "failed":
    case "calls":
      return expression.kind;
  }
}

function formatAddress(octets: Uint8Array): string {
  return octets.length === 4 ? formatIpv4(octets) : formatIpv6(octets);
}

// --- addresses ---

/** Whether the address is of the network. */
export function within(address: string, network: Network): boolean {
  const octets = parseAddress(address);
  if (octets === undefined || octets.length !== network.octets.length) return false;
  let bits = network.bits;
  for (let i = 0; bits > 0; i++, bits -= 8) {
    const mask = bits >= 8 ? 0xff : (0xff00 >> bits) & 0xff;
    if (((octets[i]! ^ network.octets[i]!) & mask) !== 0) return false;
  }
  return true;
}

/** @returns 4 or 16 octets */
function parseAddress(text: string): Uint8Array | undefined {
  return parseIpv4(text) ?? parseIpv6(text)?.octets;
}

/** As a filter and a record are compared: without case and `\\pipe\\`. */
export function pipeName(name: string): string {
  return name.toLowerCase().replace(/^(?:\\|pipe\\)+/, "");
}

// --- parser ---

interface Token {
  readonly text: string;
  readonly position: number;
  readonly quoted: boolean;
}

const CONDITIONS = [
  "host",
  "client",
  "server",
  "port",
  "tcp",
  "udp",
  "frame",
  "interface",
  "operation",
  "opnum",
  "pipe",
  "user",
  "slow",
  "fault",
  "failed",
  "calls",
];

class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: number;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#tokens = tokens(text);
    this.#end = text.length;
  }

  whole(): FilterExpression {
    if (this.#tokens.length === 0) throw new FilterError("the filter is empty", 0);
    const expression = this.#or();
    const rest = this.#peek();
    if (rest !== undefined) {
      throw new FilterError(
        rest.text === ")" ? 'there is a ")" without its "("' : `"and" or "or" is missing before "${rest.text}"`,
        rest.position,
      );
    }
    return expression;
  }

  #or(): FilterExpression {
    return this.#joined("or", ["or", "||"], () => this.#joined("and", ["and", "&&"], () => this.#factor()));
  }

  #joined(kind: "and" | "or", words: readonly string[], part: () => FilterExpression): FilterExpression {
    const parts = [part()];
    while (this.#takes(words)) parts.push(part());
    return parts.length === 1 ? parts[0]! : { kind, parts };
  }

  #factor(): FilterExpression {
    const token = this.#peek();
    if (++this.#depth > DEPTH_LIMIT)
      throw new FilterError(`more than ${DEPTH_LIMIT} parentheses and nots within each other`, token?.position ?? this.#end);
    try {
      if (this.#takes(["not", "!"])) return { kind: "not", part: this.#factor() };
      if (this.#takes(["("])) {
        const inner = this.#or();
        if (!this.#takes([")"]))
          throw new FilterError(`the "(" of character ${token!.position + 1} is not closed`, this.#peek()?.position ?? this.#end);
        return inner;
      }
      return this.#condition();
    } finally {
      this.#depth--;
    }
  }

  #condition(): FilterExpression {
    const token = this.#next(`a condition is missing: ${CONDITIONS.join(", ")}`);
    const kind = token.quoted ? "" : token.text.toLowerCase();
    switch (kind) {
      case "host":
      case "client":
      case "server":
        return { kind: "address", who: kind, network: network(this.#value(kind, "an address, as 10.0.0.1 or 10.0.0.0/8")) };
      case "port":
        return { kind, ...range(this.#value(kind, "a port or a range, as 49152-65535"), 65_535) };
      case "frame":
        return { kind, ...range(this.#value(kind, "a number or a range, as 100-200"), Number.MAX_SAFE_INTEGER) };
      case "opnum":
        return { kind, ...range(this.#value(kind, "a number or a range"), 65_535) };
      case "tcp":
      case "udp": {
        const number = this.#peek();
        if (number === undefined || !/^\d+$/.test(number.text)) return { kind: "transport", transport: kind, number: undefined };
        this.#at++;
        return { kind: "transport", transport: kind, number: range(number, Number.MAX_SAFE_INTEGER).low };
      }
      case "interface":
        return { kind, text: this.#text(kind, "a name or a UUID", (text) => text.toLowerCase().replace(/^\{+|\}+$/g, "")) };
      case "operation":
        return { kind, text: this.#value(kind, "a name").text.toLowerCase() };
      case "user":
        return { kind, text: this.#value(kind, "a name, as alice or DOMAIN\\alice").text.toLowerCase() };
      case "pipe":
        return { kind, text: this.#text(kind, "a name, as svcctl", pipeName) };
      case "slow":
        return { kind, microseconds: time(this.#value(kind, "a time, as 500ms")) };
      case "fault":
      case "failed":
      case "calls":
        return { kind };
      default:
        throw new FilterError(`"${token.text}" is no condition; there are ${CONDITIONS.join(", ")}`, token.position);
    }
  }

  #value(kind: string, what: string): Token {
    const token = this.#next(`"${kind}" needs ${what}`);
    if (token.text === "" || (!token.quoted && ["(", ")", "and", "or", "not", "&&", "||", "!"].includes(token.text.toLowerCase()))) {
      throw new FilterError(`"${kind}" needs ${what}`, token.position);
    }
    return token;
  }

  #text(kind: string, what: string, plain: (text: string) => string): string {
    const token = this.#value(kind, what);
    const text = plain(token.text);
    if (text === "") throw new FilterError(`"${kind}" needs ${what}`, token.position);
    return text;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#at];
  }

  #next(missing: string): Token {
    const token = this.#tokens[this.#at++];
    if (token === undefined) throw new FilterError(missing, this.#end);
    return token;
  }

  #takes(words: readonly string[]): boolean {
    const token = this.#peek();
    if (token === undefined || token.quoted || !words.includes(token.text.toLowerCase())) return false;
    this.#at++;
    return true;
  }
}

function tokens(text: string): Token[] {
  const found: Token[] = [];
  const pattern = /\s*(?:"([^"]*)("?)|(&&|\|\||[()!])|([^\s()!"&|]+)|(.))/gsy;
  while (pattern.lastIndex < text.trimEnd().length) {
    const start = pattern.lastIndex;
    const match = pattern.exec(text)!;
    const position = start + match[0].length - match[0].trimStart().length;
    if (match[1] !== undefined) {
      if (match[2] === "") throw new FilterError("the quotation mark is not closed", position);
      found.push({ text: match[1], position, quoted: true });
    } else if (match[5] !== undefined) {
      throw new FilterError(`"${match[5]}" stands alone; "and" is &&, "or" is ||`, position);
    } else found.push({ text: (match[3] ?? match[4])!, position, quoted: false });
  }
  return found;
}

function network({ text, position }: Token): Network {
  const [address = "", bits, ...more] = text.replace(/^\[(.*)\]/, "$1").split("/");
  const octets = parseAddress(address);
  if (octets === undefined || more.length > 0) throw new FilterError(`"${text}" is no address; names are not looked up`, position);
  const most = octets.length * 8;
  if (bits === undefined) return { octets, bits: most };
  if (!/^\d{1,3}$/.test(bits) || Number(bits) > most) throw new FilterError(`"/${bits}" is not 0 to ${most}`, position + address.length);
  return { octets, bits: Number(bits) };
}

function range({ text, position }: Token, most: number): { low: number; high: number } {
  const match = /^(\d{0,16})(?:(-)(\d{0,16}))?$/.exec(text);
  if (match === null || (match[1] === "" && (match[3] ?? "") === ""))
    throw new FilterError(`"${text}" is no number, nor a range as 100-200`, position);
  const low = match[1] === "" ? 0 : Number(match[1]);
  const high = match[2] === undefined ? low : match[3] === "" ? most : Number(match[3]);
  if (low > most || high > most) throw new FilterError(`"${text}" is more than ${most}`, position);
  if (low > high) throw new FilterError(`"${text}" runs backwards`, position);
  return { low, high };
}

function time({ text, position }: Token): number {
  const match = /^(\d{1,16}(?:\.\d{1,9})?)(us|ms|s|m)?$/i.exec(text);
  if (match === null) throw new FilterError(`"${text}" is no time; write 500us, 500ms, 5s or 2m (a plain number is seconds)`, position);
  const scale = { us: 1, ms: 1e3, s: 1e6, m: 6e7 }[(match[2] ?? "s").toLowerCase() as "us" | "ms" | "s" | "m"];
  const microseconds = Math.round(Number(match[1]) * scale);
  if (microseconds > 1e15) throw new FilterError(`"${text}" is longer than a capture can be`, position);
  return microseconds;
}
