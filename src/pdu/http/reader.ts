/**
 * Reads the messages of one direction of an HTTP/1 connection, piece by piece: heads whole, bodies as they come, never more than a head held.
 * Content-Length, chunked, and until the connection ends: [RFC 9112] 6 and 7.
 */
import { DecodeError } from "../../status/errors.ts";
import { type BodyFraming, bodyFraming } from "./body.ts";
import { decodeHttpHead, type HttpHead, viewHttpHead } from "./head.ts";

const none = new Uint8Array(0);

export interface HttpHandler {
  /**
   * A head is complete.
   * @param head valid during the call
   * @returns how its body is framed, where the reader cannot know (a response to HEAD; what both sides agreed to make of the connection)
   */
  head(head: HttpHead): BodyFraming | undefined;
  /** Octets of the body, valid during the call. */
  body(bytes: Uint8Array, start: number, end: number): void;
  /** The message is complete. Not called for one that lasts until the connection ends. */
  end(): void;
}

const LF = 10;
const CR = 13;
/** A chunk's size with its extensions. */
const MAX_CHUNK_LINE = 4096;
const SHORT = 64;

export class HttpReader {
  readonly #handler: HttpHandler;
  readonly #maxHead: number;
  #state: "head" | "length" | "chunk-size" | "chunk" | "chunk-end" | "trailer" | "until-close" = "head";
  /** Octets of the body or of the chunk that are to come. */
  #left = 0;
  /** A line or head in the making. */
  #store = none;
  #stored = 0;
  /** Octets of trailer fields so far. */
  #trailer = 0;

  /** @param options `maxHead`: octets of a head at most, default 65,536 */
  constructor(handler: HttpHandler, options: { readonly maxHead?: number } = {}) {
    this.#handler = handler;
    this.#maxHead = options.maxHead ?? 65_536;
  }

  /** Between two messages, or at the first. */
  get idle(): boolean {
    return this.#state === "head" && this.#stored === 0;
  }

  /** Whether the octets to come belong to a body. */
  get inBody(): boolean {
    return this.#state !== "head";
  }

  /** From here on nothing is a message: all octets are handed over as body. */
  untilClose(): void {
    this.#state = "until-close";
    this.#stored = 0;
  }

  /** Octets of memory that a head or line in the making takes. */
  get held(): number {
    return this.#store.length;
  }

  /** Forgets what was begun: the next octet begins a message. */
  reset(): void {
    this.#state = "head";
    this.#stored = 0;
    this.#store = none;
  }

  /** @throws DecodeError; nothing behind it can be read unless `reset()` is called at a message's beginning */
  push(bytes: Uint8Array, start = 0, end = bytes.length): void {
    let at = start;
    while (at < end) {
      switch (this.#state) {
        case "head":
          at = this.#head(bytes, at, end);
          break;
        case "length":
        case "chunk": {
          const step = Math.min(this.#left, end - at);
          this.#left -= step;
          const over = this.#left === 0;
          const chunk = this.#state === "chunk";
          if (over) this.#state = chunk ? "chunk-end" : "head";
          this.#handler.body(bytes, at, at + step);
          if (over && !chunk) this.#handler.end();
          at += step;
          break;
        }
        case "until-close":
          this.#handler.body(bytes, at, end);
          at = end;
          break;
        default:
          at = this.#line(bytes, at, end);
      }
    }
  }

  /** Octets that are not there. @returns whether the place in the stream is still known; if not, `reset()` follows */
  skip(length: number): boolean {
    if (this.#state === "until-close") return true;
    if ((this.#state !== "length" && this.#state !== "chunk") || length > this.#left) return false;
    this.#left -= length;
    if (this.#left === 0) {
      if (this.#state === "chunk") this.#state = "chunk-end";
      else {
        this.#state = "head";
        this.#handler.end();
      }
    }
    return true;
  }

  #head(bytes: Uint8Array, at: number, end: number): number {
    // Empty lines before a request line are passed over, [RFC 9112] 2.2.
    if (this.#stored === 0 && (bytes[at] === CR || bytes[at] === LF)) return at + 1;
    if (this.#stored === 0) {
      // As a rule a head lies whole in what is there: nothing is copied then.
      const view = viewHttpHead(bytes, at, end);
      if (view !== undefined && view.end - at <= this.#maxHead) {
        this.#begin(this.#handler.head(view) ?? bodyFraming(view));
        return view.end;
      }
      const empty = emptyLine(bytes, at, end);
      if (empty >= 0 && empty + 1 - at <= this.#maxHead) return this.#complete(bytes.subarray(at, empty + 1), empty + 1);
      this.#keep(bytes, at, end, this.#maxHead, "the head");
      return end;
    }
    for (let i = at; i < end; i++) {
      if (bytes[i] !== LF) continue;
      this.#keep(bytes, at, i + 1, this.#maxHead, "the head");
      at = i + 1;
      if (!isEmptyLine(this.#store, 0, this.#stored - 1)) continue;
      const head = this.#store.subarray(0, this.#stored);
      this.#stored = 0;
      this.#store = none;
      return this.#complete(head, at);
    }
    this.#keep(bytes, at, end, this.#maxHead, "the head");
    return end;
  }

  #complete(octets: Uint8Array, next: number): number {
    const head = viewHttpHead(octets, 0, octets.length) ?? decodeHttpHead(octets);
    this.#begin(this.#handler.head(head) ?? bodyFraming(head));
    return next;
  }

  #begin(framing: BodyFraming): void {
    switch (framing.kind) {
      case "length":
        this.#left = framing.length;
        this.#state = framing.length === 0 ? "head" : "length";
        if (framing.length === 0) this.#handler.end();
        break;
      case "chunked":
        this.#state = "chunk-size";
        this.#trailer = 0;
        break;
      case "until-close":
        this.#state = "until-close";
        break;
    }
  }

  /** A line between chunks: size, end of a chunk, trailer field. */
  #line(bytes: Uint8Array, at: number, end: number): number {
    let i = at;
    while (i < end && bytes[i] !== LF) i++;
    const whole = this.#stored === 0 && i < end && i + 1 - at <= MAX_CHUNK_LINE;
    if (!whole) this.#keep(bytes, at, Math.min(i + 1, end), MAX_CHUNK_LINE, "a line of a chunked body");
    if (i === end) return end;
    const line = whole ? bytes : this.#store;
    const start = whole ? at : 0;
    let length = whole ? i - at : this.#stored - 1;
    if (length > 0 && line[start + length - 1] === CR) length--;
    this.#stored = 0;
    if (this.#state === "chunk-end") {
      if (length !== 0) throw new DecodeError("HTTP message", 0, "a chunk is longer than its size");
      this.#state = "chunk-size";
    } else if (this.#state === "trailer") {
      this.#trailer += length;
      if (this.#trailer > this.#maxHead) throw new DecodeError("HTTP message", 0, `trailers of more than ${this.#maxHead} octets`);
      if (length === 0) {
        this.#state = "head";
        this.#handler.end();
      }
    } else {
      const size = chunkSize(line, start, length);
      this.#left = size;
      this.#state = size === 0 ? "trailer" : "chunk";
    }
    return i + 1;
  }

  #keep(bytes: Uint8Array, start: number, end: number, limit: number, name: string): void {
    const length = this.#stored + end - start;
    if (length > limit) throw new DecodeError("HTTP message", 0, `${name} has more than ${limit} octets`);
    if (length > this.#store.length) {
      const grown = new Uint8Array(Math.max(length, Math.min(2 * this.#store.length, limit), 256));
      grown.set(this.#store.subarray(0, this.#stored));
      this.#store = grown;
    }
    // Lines come one by one: for so few octets a view costs more than the copy.
    if (end - start <= SHORT) for (let i = start; i < end; i++) this.#store[this.#stored + i - start] = bytes[i]!;
    else this.#store.set(bytes.subarray(start, end), this.#stored);
    this.#stored = length;
  }
}

function chunkSize(line: Uint8Array, start: number, length: number): number {
  let size = 0;
  let digits = 0;
  for (; digits < length; digits++) {
    const digit = hexDigit(line[start + digits]!);
    if (digit < 0) break;
    size = size * 16 + digit;
    if (size > Number.MAX_SAFE_INTEGER) throw new DecodeError("HTTP message", 0, "a chunk of more than 2^53 octets");
  }
  const next = line[start + digits];
  // Behind the size: an extension, or the white space that some servers write.
  if (digits === 0 || (digits < length && next !== 0x3b && next !== 0x20 && next !== 0x09))
    throw new DecodeError("HTTP message", 0, "a chunk without a size");
  return size;
}

/** Where the LF of the first empty line behind a line stands; -1 where there is none. Of LF LF and LF CR LF every second octet is enough to see. */
function emptyLine(bytes: Uint8Array, start: number, end: number): number {
  for (let i = start + 1; i < end; i += 2) {
    const octet = bytes[i]!;
    if (octet > CR) continue;
    if (octet === LF) {
      if (bytes[i - 1] === LF) return i;
      if (i + 1 < end && bytes[i + 1] === LF) return i + 1;
      if (i + 2 < end && bytes[i + 1] === CR && bytes[i + 2] === LF) return i + 2;
    } else if (octet === CR && bytes[i - 1] === LF && i + 1 < end && bytes[i + 1] === LF) return i + 1;
  }
  return -1;
}

/** Whether the line feed at `at` ends a line with nothing in it; the head begins at `start`. */
function isEmptyLine(bytes: Uint8Array, start: number, at: number): boolean {
  if (at <= start) return false;
  return bytes[at - 1] === LF || (bytes[at - 1] === CR && at - 1 > start && bytes[at - 2] === LF);
}

function hexDigit(octet: number): number {
  if (octet >= 0x30 && octet <= 0x39) return octet - 0x30;
  const lower = octet | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}
