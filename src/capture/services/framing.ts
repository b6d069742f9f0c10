/** Cuts one direction of a byte stream into messages that tell their own length, in bounded memory, and finds its way back after octets that are missing. */
import type { Analysis } from "../analysis.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { StreamConsumer } from "../stream.ts";

/** What reads the messages of a conversation. */
export interface Framing {
  /**
   * @returns octets of the whole message that starts at `start`; 0 where more octets (of at most eight) are needed to tell; -1 where none of this
   *   protocol starts here
   */
  measure(bytes: Uint8Array, start: number, end: number): number;
  /** Octets of a message that are kept at most; the rest is passed over. HEAD_ONLY where it is wanted only that there are messages. */
  keep(side: Side): number;
  /**
   * One message. `whole` is false where octets at its end are missing or were not kept.
   * @param bytes valid only during the call
   * @param place valid only during the call
   */
  message(side: Side, bytes: Uint8Array, start: number, end: number, whole: boolean, place: MessagePlace): void;
  /** Nothing more comes. */
  end(): void;
}

/** Where in the capture a message is. */
export interface MessagePlace {
  firstFrame: number;
  /** The last. */
  frame: number;
  time: number;
}

/** Octets that tell the length of any message here. */
export const HEAD_ONLY = 8;

/** Both directions of a connection. There are many of these at once: what is not needed yet is not made. */
export class MessageStreams implements StreamConsumer {
  readonly #analysis: Analysis;
  readonly #framing: Framing;
  readonly #midstream: boolean;
  #client: MessageStream | undefined = undefined;
  #server: MessageStream | undefined = undefined;

  constructor(analysis: Analysis, conversation: Conversation, framing: Framing) {
    this.#analysis = analysis;
    this.#framing = framing;
    this.#midstream = conversation.roles === "guessed";
  }

  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    this.#stream(side).octets(bytes, start, end, frame, time);
  }

  gap(side: Side, length: number | undefined): void {
    this.#stream(side).gap(length);
  }

  end(side: Side, how: "fin" | "reset" | "capture"): void {
    (side === 0 ? this.#client : this.#server)?.end();
    // What a client asked before it closed its half may still be answered.
    if (side === 1 || how !== "fin") this.#framing.end();
  }

  #stream(side: Side): MessageStream {
    if (side === 0) {
      this.#client ??= new MessageStream(this.#analysis, this.#framing, 0, this.#midstream);
      return this.#client;
    }
    this.#server ??= new MessageStream(this.#analysis, this.#framing, 1, this.#midstream);
    return this.#server;
  }
}

/** The one that all streams fill before they tell a message. */
const PLACE: MessagePlace = { firstFrame: 0, frame: 0, time: 0 };

/** One direction. */
export class MessageStream {
  readonly #analysis: Analysis;
  readonly #framing: Framing;
  readonly #side: Side;
  #pending: Uint8Array = EMPTY;
  #length = 0;
  /** Octets that the pending message has; 0 where its header is not whole. */
  #wanted = 0;
  /** Octets to pass over before the next message. */
  #skip = 0;
  /** Octets are missing: the next message is looked for where segments start. */
  #lost: boolean;
  #firstFrame = 0;
  #frame = 0;
  #time = 0;

  /** @param midstream what comes first may be the rest of a message that began before the capture */
  constructor(analysis: Analysis, framing: Framing, side: Side, midstream: boolean) {
    this.#analysis = analysis;
    this.#framing = framing;
    this.#side = side;
    this.#lost = midstream;
  }

  octets(bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    this.#frame = frame;
    this.#time = time;
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
          this.#firstFrame = frame;
          this.#tell(bytes, at, at + wanted, true);
          at += wanted;
        } else {
          this.#firstFrame = frame;
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

  end(): void {
    if (this.#length > 0) this.#deliver(false);
    this.#skip = 0;
  }

  #continue(bytes: Uint8Array, start: number, end: number): number {
    if (this.#wanted === 0) {
      const at = this.#append(bytes, start, Math.min(end, start + Math.max(1, HEAD_ONLY - this.#length)));
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
    const keep = Math.min(this.#framing.keep(this.#side), this.#analysis.limits.messageOctets);
    const most = known ? Math.min(this.#wanted, keep) : HEAD_ONLY;
    const at = this.#append(bytes, start, Math.min(end, start + most - this.#length));
    if (!known || (this.#length < most && at > start)) return at;
    const rest = this.#wanted - this.#length;
    if (rest > 0 && keep > HEAD_ONLY) this.#analysis.drop(this.#length < keep ? "allMessageOctets" : "messageOctets");
    this.#deliver(rest === 0);
    this.#skip = rest;
    return at;
  }

  #append(bytes: Uint8Array, start: number, end: number): number {
    const count = end - start;
    const held = this.#analysis.held;
    if (held.octets + count > this.#analysis.limits.allMessageOctets && this.#length >= HEAD_ONLY) return start;
    if (this.#length + count > this.#pending.length) {
      const grown = new Uint8Array(Math.max(64, this.#length + count, Math.min(this.#wanted, 2 * this.#pending.length)));
      grown.set(this.#pending.subarray(0, this.#length));
      this.#pending = grown;
    }
    if (count <= HEAD_ONLY) for (let i = 0; i < count; i++) this.#pending[this.#length + i] = bytes[start + i]!;
    else this.#pending.set(bytes.subarray(start, end), this.#length);
    this.#length += count;
    held.octets += count;
    return end;
  }

  #deliver(whole: boolean): void {
    const bytes = this.#pending;
    const length = this.#length;
    this.#forget();
    this.#tell(bytes, 0, length, whole);
  }

  #tell(bytes: Uint8Array, start: number, end: number, whole: boolean): void {
    PLACE.firstFrame = this.#firstFrame;
    PLACE.frame = this.#frame;
    PLACE.time = this.#time;
    this.#framing.message(this.#side, bytes, start, end, whole, PLACE);
  }

  #forget(): void {
    this.#analysis.held.octets -= this.#length;
    this.#length = 0;
    this.#wanted = 0;
    this.#pending = EMPTY;
  }
}

const EMPTY = new Uint8Array(0);
