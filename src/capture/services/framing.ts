/** Cuts one direction of a byte stream into messages that tell their own length, in bounded memory, and finds its way back after octets that are missing. */
import type { Analysis } from "../analysis.ts";

export interface Framing {
  /**
   * @returns octets of the whole message that starts at `start`; 0 where more octets are needed to tell; -1 where none of this protocol starts here
   */
  measure(bytes: Uint8Array, start: number, end: number): number;
  /**
   * One message. `whole` is false where octets at its end are missing or were not kept.
   * @param bytes valid only during the call
   */
  message(bytes: Uint8Array, start: number, end: number, whole: boolean, place: MessagePlace): void;
}

/** Where in the capture a message is. The object is used again: copy what is to last. */
export interface MessagePlace {
  firstFrame: number;
  /** The last. */
  frame: number;
  time: number;
}

/** Octets that tell the length of any message here. */
const MOST_HEADER = 8;

export class MessageStream {
  readonly #analysis: Analysis;
  readonly #framing: Framing;
  /** Octets of a message that are kept at most; the rest is passed over. */
  #most: number;
  #wantsContent = true;
  #pending: Uint8Array = EMPTY;
  #length = 0;
  /** Octets that the pending message has; 0 where its header is not whole. */
  #wanted = 0;
  /** Octets to pass over before the next message. */
  #skip = 0;
  /** Octets are missing: the next message is looked for where segments start. */
  #lost: boolean;
  readonly #place: MessagePlace = { firstFrame: 0, frame: 0, time: 0 };

  /**
   * @param most octets of a message that are kept
   * @param midstream what comes first may be the rest of a message that began before the capture
   */
  constructor(analysis: Analysis, framing: Framing, most: number, midstream: boolean) {
    this.#analysis = analysis;
    this.#framing = framing;
    this.#most = Math.min(most, analysis.limits.messageOctets);
    this.#lost = midstream;
  }

  octets(bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    const place = this.#place;
    place.frame = frame;
    place.time = time;
    if (this.#length === 0) place.firstFrame = frame;
    let at = start;
    while (at < end) {
      if (this.#skip > 0) {
        const passed = Math.min(this.#skip, end - at);
        this.#skip -= passed;
        at += passed;
      } else if (this.#length > 0) at = this.#continue(bytes, at, end);
      else {
        const wanted = this.#framing.measure(bytes, at, end);
        if (wanted < 0) {
          if (!this.#lost) this.#analysis.drop("damaged");
          this.#lost = true;
          return;
        }
        this.#lost = false;
        if (wanted > 0 && wanted <= end - at) {
          place.firstFrame = frame;
          this.#framing.message(bytes, at, at + wanted, true, place);
          at += wanted;
        } else {
          place.firstFrame = frame;
          this.#wanted = wanted;
          at = this.#keep(bytes, at, end);
        }
      }
    }
  }

  /** @param length octets that are missing; undefined where it cannot be told */
  gap(length: number | undefined): void {
    const left = this.#skip > 0 ? this.#skip : this.#wanted > 0 ? this.#wanted - this.#length : 0;
    if (this.#length > 0) this.#deliver(false);
    this.#skip = 0;
    // Within a message whose length is known, the next one's place is known, too.
    if (length !== undefined && length <= left) this.#skip = left - length;
    else this.#lost = true;
  }

  /** From now on only that there are messages is wanted, and not what they say: `message` gets their first octets. */
  headsOnly(): void {
    this.#wantsContent = false;
    this.#most = MOST_HEADER;
  }

  end(): void {
    if (this.#length > 0) this.#deliver(false);
    this.#skip = 0;
  }

  #continue(bytes: Uint8Array, start: number, end: number): number {
    if (this.#wanted === 0) {
      const at = this.#append(bytes, start, Math.min(end, start + Math.max(1, MOST_HEADER - this.#length)));
      const wanted = this.#framing.measure(this.#pending, 0, this.#length);
      if (wanted < 0 || at === start) {
        this.#forget();
        this.#analysis.drop("damaged");
        this.#lost = true;
        return end;
      }
      this.#wanted = wanted;
      // More of the header was kept than a short message has.
      if (wanted > 0 && this.#length >= wanted) {
        const over = this.#length - wanted;
        this.#length = wanted;
        this.#analysis.held.octets -= over;
        this.#deliver(true);
        return at - over;
      }
      return at;
    }
    return this.#keep(bytes, start, end);
  }

  /** Keeps what belongs to the message that has begun; delivers it when it is whole or as long as allowed. */
  #keep(bytes: Uint8Array, start: number, end: number): number {
    const known = this.#wanted > 0;
    const most = known ? Math.min(this.#wanted, this.#most) : MOST_HEADER;
    const at = this.#append(bytes, start, Math.min(end, start + most - this.#length));
    if (!known || (this.#length < most && at > start)) return at;
    const rest = this.#wanted - this.#length;
    if (rest > 0 && this.#wantsContent) this.#analysis.drop(this.#length < this.#most ? "allMessageOctets" : "messageOctets");
    this.#deliver(rest === 0);
    this.#skip = rest;
    return at;
  }

  #append(bytes: Uint8Array, start: number, end: number): number {
    const count = end - start;
    const held = this.#analysis.held;
    if (held.octets + count > this.#analysis.limits.allMessageOctets && this.#length >= MOST_HEADER) return start;
    if (this.#length + count > this.#pending.length) {
      const grown = new Uint8Array(Math.max(64, this.#length + count, Math.min(this.#wanted, 2 * this.#pending.length)));
      grown.set(this.#pending.subarray(0, this.#length));
      this.#pending = grown;
    }
    this.#pending.set(bytes.subarray(start, end), this.#length);
    this.#length += count;
    held.octets += count;
    return end;
  }

  #deliver(whole: boolean): void {
    const bytes = this.#pending;
    const length = this.#length;
    this.#forget();
    this.#framing.message(bytes, 0, length, whole, this.#place);
  }

  #forget(): void {
    this.#analysis.held.octets -= this.#length;
    this.#length = 0;
    this.#wanted = 0;
    this.#pending = EMPTY;
  }
}

const EMPTY = new Uint8Array(0);
