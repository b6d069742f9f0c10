/**
 * Virtual connections of RPC over HTTP version 2, [MS-RPCH] 1.3 and 2.2.3.1: what the client says on IN channels and the server on OUT channels, over
 * TCP connections that come and go, joined by the cookie of CONN/A1 and CONN/B1.
 */
import { decodeRtsPdu, type RtsPdu, rtsNames } from "../../pdu/rts/index.ts";
import { DecodeError } from "../../status/errors.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { StreamConsumer } from "../stream.ts";

/** What the server says before the IN channel is known waits, up to this many octets. */
const MAX_WAITING = 16_384;

export class VirtualConnections {
  readonly #analysis: Analysis;
  readonly #byCookie = new Map<string, VirtualConnection>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  /**
   * @param cookie undefined where the PDU that carries it was not captured
   * @param scope "" of what a client and a proxy say; another of what the proxy and its server say with the same cookies
   */
  join(cookie: string | undefined, scope: string, target: string | undefined, conversation: Conversation, mark: Mark): VirtualConnection {
    const known = cookie === undefined ? undefined : this.#byCookie.get(scope + cookie);
    if (known !== undefined) return known;
    const made = new VirtualConnection(this.#analysis, this, cookie, scope, target, conversation, mark);
    if (cookie !== undefined) {
      // One whose channels all ended is gone; this many at once are an attack, and the oldest gives way.
      if (this.#byCookie.size >= this.#analysis.limits.openCalls) {
        this.#analysis.drop("openCalls");
        for (const oldest of this.#byCookie.keys()) {
          this.#byCookie.delete(oldest);
          break;
        }
      }
      this.#byCookie.set(scope + cookie, made);
    }
    return made;
  }

  forget(connection: VirtualConnection): void {
    const key = connection.scope + (connection.cookie ?? "");
    if (this.#byCookie.get(key) === connection) this.#byCookie.delete(key);
  }
}

const registries = new WeakMap<Analysis, VirtualConnections>();

export function virtualConnectionsOf(analysis: Analysis): VirtualConnections {
  const known = registries.get(analysis);
  if (known !== undefined) return known;
  const made = new VirtualConnections(analysis);
  registries.set(analysis, made);
  return made;
}

export class VirtualConnection {
  readonly cookie: string | undefined;
  readonly scope: string;
  readonly target: string | undefined;
  /** The server said so in CONN/C2, or RPC went through. */
  established = false;
  readonly #analysis: Analysis;
  readonly #all: VirtualConnections;
  readonly #first: Mark;
  #conversation: Conversation;
  /** Of the octets under way. */
  #via: Conversation;
  #last: Mark;
  #rts = 0;
  #channels = 0;
  #stream: StreamConsumer | undefined = undefined;
  readonly #waiting: { readonly via: Conversation; readonly bytes: Uint8Array; readonly frame: number; readonly time: number }[] = [];
  #waitingOctets = 0;
  #told = false;

  constructor(
    analysis: Analysis,
    all: VirtualConnections,
    cookie: string | undefined,
    scope: string,
    target: string | undefined,
    conversation: Conversation,
    mark: Mark,
  ) {
    this.#analysis = analysis;
    this.#all = all;
    this.cookie = cookie;
    this.scope = scope;
    this.target = target;
    this.#conversation = this.#via = conversation;
    this.#first = this.#last = mark;
  }

  /** A TCP connection carries one of its channels. */
  attach(): void {
    this.#channels++;
  }

  /** A stream that hears RTS PDUs for this connection: for what goes against a channel's direction, where nothing else is. */
  openRpc(conversation: Conversation, via = () => conversation): StreamConsumer {
    return this.#analysis.openRpc(
      conversation,
      { kind: "http", target: this.target },
      {
        via,
        rts: (side, bytes, start, end, frame, time) => this.#heard(side, bytes, start, end, frame, time),
        answered: () => {
          this.established = true;
        },
      },
    );
  }

  /** The IN channel is known, and with it whose association this is. */
  begin(conversation: Conversation): void {
    this.#open(conversation);
  }

  /** The client's octets, of an IN channel. */
  fromClient(conversation: Conversation, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    this.#last = { frame, time };
    const stream = this.#open(conversation);
    this.#via = conversation;
    stream.octets(0, bytes, start, end, frame, time);
  }

  /** The server's octets, of an OUT channel. */
  fromServer(conversation: Conversation, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    this.#last = { frame, time };
    if (this.#stream === undefined && this.#waitingOctets + (end - start) <= MAX_WAITING) {
      this.#waiting.push({ via: conversation, bytes: bytes.slice(start, end), frame, time });
      this.#waitingOctets += end - start;
      this.#analysis.held.octets += end - start;
      return;
    }
    const stream = this.#open(conversation);
    this.#via = conversation;
    stream.octets(1, bytes, start, end, frame, time);
  }

  gap(side: Side, length: number | undefined, frame: number, time: number): void {
    this.#stream?.gap(side, length, frame, time);
  }

  /** A TCP connection that carried one of its channels ended. */
  detach(conversation: Conversation, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    if (--this.#channels > 0 || this.#told) return;
    if (this.#waiting.length > 0) this.#open(conversation);
    this.#told = true;
    this.#stream?.end(0, how, frame, time);
    this.#stream?.end(1, how, frame, time);
    this.#all.forget(this);
    this.#analysis.emit({
      kind: "virtual-connection",
      conversation: this.#conversation,
      first: this.#first,
      last: this.#last,
      cookie: this.cookie,
      target: this.target,
      established: this.established,
      pdus: this.#rts,
    });
  }

  #open(conversation: Conversation): StreamConsumer {
    if (this.#stream !== undefined) return this.#stream;
    this.#conversation = conversation;
    const stream = this.openRpc(conversation, () => this.#via);
    this.#stream = stream;
    for (const piece of this.#waiting.splice(0)) {
      this.#via = piece.via;
      stream.octets(1, piece.bytes, 0, piece.bytes.length, piece.frame, piece.time);
    }
    this.#analysis.held.octets -= this.#waitingOctets;
    this.#waitingOctets = 0;
    return stream;
  }

  #heard(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    this.#rts++;
    this.#last = { frame, time };
    if (side === 0) return;
    const pdu = rtsPdu(bytes, start, end);
    // Between proxy and server it is CONN/C1, of the same form.
    if (pdu !== undefined && rtsNames(pdu).includes("CONN/C2")) this.established = true;
  }
}

/** Undefined for what is damaged: whoever reads the RPC counts that. */
export function rtsPdu(bytes: Uint8Array, start: number, end: number): RtsPdu | undefined {
  try {
    return decodeRtsPdu(bytes.subarray(start, end));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    return undefined;
  }
}
