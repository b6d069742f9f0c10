import { NDR64, type SyntaxId } from "../ids/syntax.ts";
import type { NdrFormat } from "../ndr/types.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE } from "../ndr/types.ts";
import { HEADER_LENGTH } from "../pdu/co/header.ts";
import type { RpcError } from "../status/errors.ts";
import { Output } from "./output.ts";
import type { Machine } from "./types.ts";

/** Octets of a fragment, where nothing else is configured: what Windows and Samba use. */
export const DEFAULT_FRAGMENT = 5840;
/** Octets that may wait for the network before large bodies and pipes stop producing more. */
export const HIGH_WATER = 1024 * 1024;

/**
 * What both roles of a connection share: cutting the byte stream into PDUs, output, and being a Machine. A PDU that lies whole in what came is
 * looked at where it lies; only one that is cut at the end is copied, and then only its octets, once.
 */
export abstract class Connection implements Machine {
  /** No more PDUs are read and nothing new is sent; the driver closes when all is written. */
  protected closing = false;
  /** Time of the turn that is under way, milliseconds. */
  now = 0;
  protected readonly out = new Output();
  #pdusReceived = 0;
  #later: Uint8Array[] | undefined;
  /** What came while PDUs have to wait; undefined when they need not. */
  #held: Uint8Array[] | undefined;
  #heldOctets = 0;
  /** The beginning of a PDU whose rest has not come: `#cut` octets of `#cutBytes`. */
  #cutBytes: Uint8Array | undefined;
  #cut = 0;

  get onOutput(): (() => void) | undefined {
    return this.out.onOutput;
  }

  set onOutput(told: (() => void) | undefined) {
    this.out.onOutput = told;
  }

  /** Whole PDUs that came. */
  get pdusReceived(): number {
    return this.#pdusReceived;
  }

  /** PDUs that were written to be sent. */
  get pdusSent(): number {
    return this.out.pdus;
  }

  abstract get deadline(): number;
  abstract get wantsClose(): boolean;
  abstract ended(error: RpcError | undefined, now: number): void;
  abstract timeout(now: number): void;

  receive(bytes: Uint8Array, now: number): void {
    if (this.#held !== undefined) {
      this.#hold(bytes);
      return;
    }
    if (this.out.inTurn) {
      // A transport in memory may answer while we are still reading: what it brings comes after what we have.
      this.#later ??= [];
      this.#later.push(new Uint8Array(bytes));
      return;
    }
    this.now = now;
    this.#turn([bytes]);
  }

  #turn(chunks: readonly Uint8Array[]): void {
    this.out.inTurn = true;
    try {
      for (const bytes of chunks) this.#feed(bytes);
      while (this.#later !== undefined) {
        const later = this.#later;
        this.#later = undefined;
        for (const more of later) this.#feed(more);
      }
    } finally {
      this.out.inTurn = false;
    }
  }

  takeOutput(): Uint8Array[] {
    return this.out.take();
  }

  recycle(buffers: readonly Uint8Array[]): void {
    this.out.recycle(buffers);
    if (this.out.waiting < HIGH_WATER) this.pump();
    this.out.notify();
  }

  writable(unwritten: number, now: number): void {
    this.now = now;
    this.out.unwritten = unwritten;
    this.pump();
    this.out.notify();
  }

  /**
   * One PDU: `length` octets of `bytes` from `at`; `view` is of the same memory, `base` to be added to an index of `bytes`.
   * The first 10 octets have been looked at for frag_length only.
   */
  protected abstract pdu(bytes: Uint8Array, at: number, length: number, view: DataView, base: number): void;

  /**
   * Called with at least 16 octets of a PDU before the rest is waited for.
   * @returns false when it is not to be waited for; the machine has then done what it does about it
   */
  protected abstract acceptable(bytes: Uint8Array, at: number, length: number): boolean;

  /** Writes more of what waits for room. */
  protected abstract pump(): void;

  /** A PDU has begun and not ended. */
  protected get cut(): boolean {
    return this.#cut > 0;
  }

  /** PDUs have to wait: somebody else is asked something. What has come of them is kept, and the driver reads no more (`saturated`). */
  protected get paused(): boolean {
    return this.#held !== undefined;
  }

  /** No further PDU is looked at until `resume`. */
  pause(): void {
    this.#held ??= [];
  }

  /** Looks at what has come meanwhile. */
  resume(): void {
    const held = this.#held;
    if (held === undefined) return;
    this.#held = undefined;
    this.#heldOctets = 0;
    if (!this.closing) this.#turn(held);
    this.out.notify();
    // There is room to read again.
    this.out.onOutput?.();
  }

  /** A peer that sends more than this while it has to wait has its connection ended. */
  protected abstract overrun(): void;

  #hold(bytes: Uint8Array): void {
    if (this.closing || bytes.length === 0) return;
    this.#heldOctets += bytes.length;
    if (this.#heldOctets > HIGH_WATER) this.overrun();
    else this.#held!.push(new Uint8Array(bytes));
  }

  protected stopReading(): void {
    this.#held = undefined;
    this.closing = true;
    this.out.ending = true;
    this.#cut = 0;
    this.#cutBytes = undefined;
  }

  #feed(bytes: Uint8Array): void {
    const end = bytes.length;
    let at = 0;
    if (this.#held !== undefined) {
      this.#hold(bytes);
      return;
    }
    while (this.#cut > 0 && at < end && !this.closing && this.#held === undefined) at = this.#complete(bytes, at);
    if (at >= end || this.closing) return;
    if (this.#held !== undefined) {
      this.#hold(bytes.subarray(at));
      return;
    }
    const base = bytes.byteOffset;
    const view = viewOf(bytes.buffer);
    while (end - at >= HEADER_LENGTH) {
      const length = fragLength(bytes, at);
      if (length > end - at || length < HEADER_LENGTH) {
        if (!this.acceptable(bytes, at, length)) return;
        break;
      }
      this.#pdusReceived++;
      this.pdu(bytes, at, length, view, base);
      if (this.closing) return;
      at += length;
      if (this.#held !== undefined) {
        this.#hold(bytes.subarray(at));
        return;
      }
    }
    if (at === end) return;
    // Room for the whole, as far as its length is known: it was checked above.
    const length = end - at >= HEADER_LENGTH ? fragLength(bytes, at) : HEADER_LENGTH;
    this.#cutBytes = new Uint8Array(length);
    this.#cutBytes.set(new Uint8Array(bytes.buffer, base + at, end - at));
    this.#cut = end - at;
  }

  /** Adds to the PDU that is cut. @returns where the rest of `bytes` begins */
  #complete(bytes: Uint8Array, from: number): number {
    let at = from;
    let cut = this.#cutBytes!;
    const wanted = Math.min(cut.length - this.#cut, bytes.length - at);
    cut.set(new Uint8Array(bytes.buffer, bytes.byteOffset + at, wanted), this.#cut);
    this.#cut += wanted;
    at += wanted;
    if (this.#cut < cut.length) return at;
    if (cut.length === HEADER_LENGTH) {
      const length = fragLength(cut, 0);
      if (length !== HEADER_LENGTH) {
        if (!this.acceptable(cut, 0, length)) return at;
        const whole = new Uint8Array(length);
        whole.set(cut);
        this.#cutBytes = cut = whole;
        return at;
      }
    }
    this.#cut = 0;
    this.#cutBytes = undefined;
    this.#pdusReceived++;
    this.pdu(cut, 0, cut.length, new DataView(cut.buffer), 0);
    return at;
  }
}

/** Drivers read into one buffer again and again; a connection of its own view would keep the last buffer alive for as long as it is idle. */
let viewed: DataView = new DataView(new ArrayBuffer(0));

function viewOf(buffer: ArrayBufferLike): DataView {
  if (viewed.buffer !== buffer) viewed = new DataView(buffer);
  return viewed;
}

/** frag_length in the PDU's own integer representation, [C706] 12.6.3.1. */
function fragLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at + 8]!;
  const second = bytes[at + 9]!;
  return (bytes[at + 4]! & 0xf0) === 0 ? (first << 8) | second : (second << 8) | first;
}

/** @returns undefined for big-endian NDR64, which does not exist ([MS-RPCE] 2.2.5) */
export function formatOf(transferSyntax: SyntaxId, littleEndian: boolean): NdrFormat | undefined {
  if (transferSyntax.uuid === NDR64.uuid) return littleEndian ? NDR64_LE : undefined;
  return littleEndian ? NDR20_LE : NDR20_BE;
}
