/**
 * Where a machine writes what it has to send, PDU by PDU. Everything a turn produces goes into few large buffers, so that a driver writes once; the
 * buffers come from a pool that all connections share, and an idle connection holds none.
 */

/** Larger than any fragment, so that one always fits. */
const BUFFER = 64 * 1024;
const POOL = 64;
/** Buffers a driver never gave back are forgotten beyond this many. */
const MAX_LENT = 256;

interface Pooled {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const pool: Pooled[] = [];
const nothing: Pooled = { bytes: new Uint8Array(0), view: new DataView(new ArrayBuffer(0)) };

export class Output {
  /** Where `reserve` said. */
  bytes: Uint8Array = nothing.bytes;
  view: DataView = nothing.view;
  /** Octets written here and not yet taken. */
  pending = 0;
  /** Octets taken and, as far as the driver told, not yet written. */
  unwritten = 0;
  /** PDUs written here since the beginning. */
  pdus = 0;
  /** A turn is under way whose driver takes the output at its end without being told. */
  inTurn = false;
  /** The connection is over: the driver has to be told even where nothing is left to be sent, so that it closes. */
  ending = false;
  /** Tells the driver to look: see Machine. */
  onOutput: (() => void) | undefined = undefined;
  #told = false;
  #current: Pooled | undefined;
  #end = 0;
  #full: Uint8Array[] = [];
  #lent: Pooled[] = [];

  /** Octets that wait somewhere between here and the network. */
  get waiting(): number {
    return this.pending + this.unwritten;
  }

  /** Makes room for one PDU of `length` octets (at most 65,536), which the caller writes at once, at the returned offset of `bytes` and `view`. */
  reserve(length: number): number {
    if (this.#current === undefined) this.#open();
    else if (this.#end + length > BUFFER) {
      this.#close();
      this.#open();
    }
    const at = this.#end;
    this.#end = at + length;
    this.pending += length;
    this.pdus++;
    return at;
  }

  /** Takes back the last reservation, of which nothing shall be sent. */
  cancel(length: number): void {
    this.#end -= length;
    this.pending -= length;
    this.pdus--;
  }

  /** @param pdu one, whole */
  append(pdu: Uint8Array): void {
    const at = this.reserve(pdu.length);
    this.bytes.set(pdu, at);
  }

  /** Tells the driver once that there is output, unless it will look by itself at the end of its turn. */
  notify(): void {
    if (this.#told || this.inTurn || (this.pending === 0 && !this.ending)) return;
    this.#told = true;
    this.onOutput?.();
  }

  take(): Uint8Array[] {
    this.#told = false;
    if (this.pending === 0) return [];
    this.#close();
    const full = this.#full;
    this.#full = [];
    this.unwritten += this.pending;
    this.pending = 0;
    return full;
  }

  /** Buffers of `take` come back. */
  recycle(buffers: readonly Uint8Array[]): void {
    for (const buffer of buffers) {
      this.unwritten = Math.max(0, this.unwritten - buffer.length);
      const memory = buffer.buffer;
      for (let i = 0; i < this.#lent.length; i++) {
        const lent = this.#lent[i]!;
        if (lent.bytes.buffer !== memory) continue;
        if (i === this.#lent.length - 1) this.#lent.pop();
        else this.#lent.splice(i, 1);
        if (pool.length < POOL) pool.push(lent);
        break;
      }
    }
  }

  /** The connection is gone: nothing will be taken any more. */
  drop(): void {
    this.#full = [];
    this.#lent = [];
    this.#current = undefined;
    this.#end = 0;
    this.pending = 0;
    this.unwritten = 0;
    this.bytes = nothing.bytes;
    this.view = nothing.view;
  }

  #open(): void {
    const next = pool.pop() ?? makeBuffer();
    this.#current = next;
    this.bytes = next.bytes;
    this.view = next.view;
    this.#end = 0;
  }

  #close(): void {
    const current = this.#current;
    if (current === undefined) return;
    this.#current = undefined;
    if (this.#end === 0) {
      if (pool.length < POOL) pool.push(current);
      return;
    }
    this.#full.push(new Uint8Array(current.bytes.buffer, 0, this.#end));
    this.#lent.push(current);
    if (this.#lent.length > MAX_LENT) this.#lent.shift();
  }
}

function makeBuffer(): Pooled {
  const bytes = new Uint8Array(BUFFER);
  return { bytes, view: new DataView(bytes.buffer) };
}
