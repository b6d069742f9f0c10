/** One channel's TCP connection, or the body of an HTTP message in it: which virtual connection it belongs to, the client's first PDU says. */
import { PTYPE_RTS, RTS_HEADER_LENGTH } from "../../pdu/rts/index.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { StreamConsumer } from "../stream.ts";
import { rtsPdu, type VirtualConnection, virtualConnectionsOf } from "./virtual-connection.ts";

/** The longest first PDU is that of IN_R1/A2 or CONN/B2, far below this. */
const MAX_FIRST = 1024;

export class Channel {
  connection: VirtualConnection | undefined = undefined;
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  readonly #kind: "in" | "out";
  readonly #target: string | undefined;
  /** Before the cookie: which registry of virtual connections, so that a proxy's two sides in one capture stay apart. */
  readonly #scope: string;
  /** What goes against the channel's direction, and an IN channel's first PDU: RTS PDUs only. */
  #against: StreamConsumer | undefined = undefined;
  readonly #first = new FirstPdu();

  constructor(analysis: Analysis, conversation: Conversation, kind: "in" | "out", target: string | undefined, scope = "") {
    this.#analysis = analysis;
    this.#conversation = conversation;
    this.#kind = kind;
    this.#target = target;
    this.#scope = scope;
  }

  /** The client's octets. */
  request(bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    let at = start;
    if (this.connection === undefined) {
      at = this.#first.push(bytes, at, end);
      const head = this.#first.taken();
      if (head === undefined) return;
      this.#join(cookieOf(head), frame, time);
      if (this.#kind === "in" && head.length >= RTS_HEADER_LENGTH && head[2] === PTYPE_RTS) {
        // By itself: where a channel is recycled, a PDU may be under way on the one before.
        this.connection!.begin(this.#conversation);
        this.#against!.octets(0, head, 0, head.length, frame, time);
      } else this.#client(head, 0, head.length, frame, time);
    }
    if (at < end) this.#client(bytes, at, end, frame, time);
  }

  /** The server's octets. */
  response(bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    if (this.connection === undefined) this.#join(undefined, frame, time);
    if (this.#kind === "out") this.connection!.fromServer(this.#conversation, bytes, start, end, frame, time);
    else this.#against!.octets(1, bytes, start, end, frame, time);
  }

  gap(side: 0 | 1, length: number | undefined, frame: number, time: number): void {
    if (this.connection === undefined) this.#join(undefined, frame, time);
    if (side === (this.#kind === "out" ? 0 : 1)) this.#against!.gap(side, length, frame, time);
    else this.connection!.gap(side, length, frame, time);
  }

  end(how: "fin" | "reset" | "capture", frame: number, time: number): void {
    this.#against?.end(0, how, frame, time);
    this.#against?.end(1, how, frame, time);
    this.connection?.detach(this.#conversation, how, frame, time);
    this.connection = undefined;
  }

  #client(bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    if (this.#kind === "in") this.connection!.fromClient(this.#conversation, bytes, start, end, frame, time);
    else this.#against!.octets(0, bytes, start, end, frame, time);
  }

  #join(cookie: string | undefined, frame: number, time: number): void {
    const connection = virtualConnectionsOf(this.#analysis).join(cookie, this.#scope, this.#target, this.#conversation, { frame, time });
    connection.attach();
    this.connection = connection;
    this.#against = connection.openRpc(this.#conversation);
  }
}

/** The client's first PDU, collected as long as it can be an RTS PDU. */
export class FirstPdu {
  #octets = new Uint8Array(0);
  #length = 0;

  /** @returns where what it did not take begins */
  push(bytes: Uint8Array, start: number, end: number): number {
    let at = start;
    for (; at < end && !this.#complete(); at++) {
      if (this.#length === this.#octets.length) {
        const grown = new Uint8Array(Math.max(32, 2 * this.#length));
        grown.set(this.#octets);
        this.#octets = grown;
      }
      this.#octets[this.#length++] = bytes[at]!;
    }
    return at;
  }

  /** The PDU whole, or what can be none; undefined as long as octets are missing. It is then given away. */
  taken(): Uint8Array | undefined {
    if (!this.#complete()) return undefined;
    const octets = this.#octets.subarray(0, this.#length);
    this.#octets = new Uint8Array(0);
    this.#length = 0;
    return octets;
  }

  #complete(): boolean {
    const octets = this.#octets;
    if (this.#length > 0 && octets[0] !== 5) return true;
    if (this.#length > 2 && octets[2] !== PTYPE_RTS) return true;
    if (this.#length < RTS_HEADER_LENGTH) return false;
    const length = octets[8]! | (octets[9]! << 8);
    return length > MAX_FIRST || this.#length >= length;
  }
}

/** The virtual connection's cookie: the first of CONN/A1, CONN/B1, and of what recycles a channel. */
function cookieOf(head: Uint8Array): string | undefined {
  const first = rtsPdu(head, 0, head.length)?.commands.find((command) => command.type === "Cookie");
  return first?.type === "Cookie" ? first.cookie : undefined;
}
