/** HTTP: requests with their answers, and RPC over HTTP in both versions: [MS-RPCH]. */
import {
  type BodyFraming,
  bodyFraming,
  type HttpHandler,
  type HttpHead,
  HttpReader,
  type HttpRequestHead,
  type HttpResponseHead,
  httpField,
  httpFieldCopy,
  rpcErrorOf,
} from "../../pdu/http/index.ts";
import { DecodeError } from "../../status/errors.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { HttpRecord } from "../records.ts";
import type { StreamConsumer } from "../stream.ts";
import { HttpAuthentication } from "./authentication.ts";
import { Channel } from "./channel.ts";
import { requestSummary, responseSummary } from "./summary.ts";

/** Reads HTTP/1 out of a connection. */
export function openHttp(analysis: Analysis, conversation: Conversation): StreamConsumer {
  return new HttpStream(analysis, conversation);
}

/** Whether octets begin as a request or a response does; undefined where more are needed to tell. */
export function isHttp(bytes: Uint8Array, start: number, end: number): boolean | undefined {
  const first = bytes[start]!;
  if (first < 0x41 || first > 0x5a) return false;
  let at = start;
  while (at < end && at - start < 20 && isMethodCharacter(bytes[at]!)) at++;
  if (at === end) return undefined;
  let word = "";
  for (let i = start; i < at; i++) word += String.fromCharCode(bytes[i]!);
  return bytes[at] === 0x2f ? word === "HTTP" : bytes[at] === 0x20 && METHODS.has(word);
}

function isMethodCharacter(octet: number): boolean {
  return (octet >= 0x41 && octet <= 0x5a) || octet === 0x5f || octet === 0x2d;
}

const METHODS: ReadonlySet<string> = new Set([
  "GET",
  "HEAD",
  "POST",
  "PUT",
  "DELETE",
  "CONNECT",
  "OPTIONS",
  "TRACE",
  "PATCH",
  "RPC_IN_DATA",
  "RPC_OUT_DATA",
  "RPC_CONNECT",
  "CCM_POST",
  "BITS_POST",
  "RDG_IN_DATA",
  "RDG_OUT_DATA",
  "PROPFIND",
  "PROPPATCH",
  "MKCOL",
  "COPY",
  "MOVE",
  "LOCK",
  "UNLOCK",
  "SEARCH",
  "REPORT",
  "SUBSCRIBE",
  "POLL",
]);

/** Requests that wait for their answers on one connection: nobody pipelines more. */
const MAX_WAITING = 64;
/** Characters of a target and of a host that are kept. */
const MAX_TARGET = 4096;
const MAX_HOST = 1024;

interface Exchange {
  readonly request: Mark | undefined;
  readonly method: string;
  readonly target: string;
  readonly host: string | undefined;
  readonly rpc: HttpRecord["rpc"] | "connect";
}

class HttpStream implements StreamConsumer {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  readonly #authentication: HttpAuthentication;
  readonly #readers: readonly [HttpReader, HttpReader];
  /** A side whose place in the stream is lost, or that speaks something else. */
  readonly #lost: [boolean, boolean] = [false, false];
  readonly #ended: [boolean, boolean] = [false, false];
  readonly #waiting: Exchange[] = [];
  /** What the response under way answers. */
  #answered: Exchange | undefined = undefined;
  /** RPC in the bodies: of version 2 by channel; of version 1, and of echoes, directly. */
  #channel: Channel | undefined = undefined;
  #rpc: StreamConsumer | undefined = undefined;
  /** Where the bodies of each side go. */
  readonly #sinks: ["channel" | "rpc" | undefined, "channel" | "rpc" | undefined] = [undefined, undefined];
  /** Of the octets under way. */
  #frame = 0;
  #time = 0;

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    conversation.carries = "http";
    this.#authentication = new HttpAuthentication(analysis, conversation);
    this.#readers = [new HttpReader(this.#handler(0)), new HttpReader(this.#handler(1))];
  }

  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void {
    const reader = this.#readers[side];
    if (this.#lost[side]) {
      if (isHttp(bytes, start, end) !== true) return;
      this.#lost[side] = false;
      reader.reset();
    }
    this.#frame = frame;
    this.#time = time;
    if (this.#analysis.listener.message !== undefined && reader.inBody && this.#sinks[side] === undefined) {
      this.#hear(side, `HTTP Payload, URL: ${this.#answered?.target ?? this.#waiting[0]?.target ?? ""}`);
    }
    const { held, limits } = this.#analysis;
    const before = reader.held;
    try {
      reader.push(bytes, start, end);
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      this.#analysis.drop("damaged");
      this.#lost[side] = true;
      reader.reset();
    }
    held.octets += reader.held - before;
    if (reader.held > 0 && held.octets > limits.allMessageOctets) {
      this.#analysis.drop("allMessageOctets");
      held.octets -= reader.held;
      reader.reset();
      this.#lost[side] = true;
    }
  }

  gap(side: Side, length: number | undefined, frame: number, time: number): void {
    this.#frame = frame;
    this.#time = time;
    const sink = this.#readers[side].inBody ? this.#sinks[side] : undefined;
    if (sink === "channel") this.#channel?.gap(side, length, frame, time);
    if (sink === "rpc") this.#rpc?.gap(side, length, frame, time);
    const reader = this.#readers[side];
    if ((length !== undefined && reader.skip(length)) || sink !== undefined) return;
    this.#lost[side] = true;
    this.#analysis.held.octets -= reader.held;
    reader.reset();
  }

  end(side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void {
    if (this.#ended[side]) return;
    this.#ended[side] = true;
    this.#analysis.held.octets -= this.#readers[side].held;
    this.#readers[side].reset();
    this.#rpc?.end(side, how, frame, time);
    if (!this.#ended[0] || !this.#ended[1]) return;
    while (this.#waiting.length > 0) this.#tell(this.#next()!, undefined, undefined);
    this.#authentication.end(this.#channel?.connection?.established ?? false);
    this.#channel?.end(how, frame, time);
    this.#channel = undefined;
  }

  #handler(side: Side): HttpHandler {
    return {
      head: (head) => this.#head(side, head),
      body: (bytes, start, end) => this.#body(side, bytes, start, end),
      end: () => {
        this.#sinks[side] = undefined;
      },
    };
  }

  #head(side: Side, head: HttpHead): BodyFraming | undefined {
    const mark = { frame: this.#frame, time: this.#time };
    return head.kind === "request" ? this.#request(side, head, mark) : this.#response(side, head, mark);
  }

  #request(side: Side, head: HttpRequestHead, mark: Mark): BodyFraming | undefined {
    this.#authentication.request(head, mark);
    const rpc = rpcKind(head);
    const target = head.target.slice(0, MAX_TARGET);
    this.#waiting.push({ request: mark, method: head.method, target, host: httpFieldCopy(head, "host", MAX_HOST), rpc });
    const { held, limits } = this.#analysis;
    held.octets += weight(this.#waiting.at(-1)!);
    while (this.#waiting.length > MAX_WAITING || (this.#waiting.length > 1 && held.octets > limits.allMessageOctets)) {
      this.#analysis.drop("openCalls");
      this.#tell(this.#next()!, undefined, undefined);
    }
    if (this.#analysis.listener.message !== undefined) this.#hear(side, requestSummary(head));
    this.#sinks[side] = undefined;
    switch (rpc) {
      case "in":
      case "out":
        this.#channel?.end("fin", mark.frame, mark.time);
        this.#channel = new Channel(this.#analysis, this.#conversation, rpc, rpcTarget(head.target));
        this.#sinks[side] = "channel";
        return undefined;
      case "connect":
        this.#openRpc(rpcTarget(head.target));
        this.#sinks[side] = "rpc";
        return { kind: "until-close" };
      default:
        return undefined;
    }
  }

  #response(side: Side, head: HttpResponseHead, mark: Mark): BodyFraming | undefined {
    const exchange = this.#waiting[0] ?? UNSEEN;
    this.#answered = exchange;
    if (this.#analysis.listener.message !== undefined) this.#hear(side, responseSummary(head, exchange.target));
    // 100 Continue is not the answer.
    if (head.status < 200 && head.status !== 101) return undefined;
    this.#next();
    this.#authentication.response(head, mark);
    this.#tell(exchange, head, mark);
    this.#sinks[side] = undefined;
    const carriesRpc = httpField(head, "content-type")?.toLowerCase().startsWith("application/rpc") === true;
    if (head.status < 300) {
      if (exchange.rpc === "connect") {
        this.#sinks[side] = "rpc";
        return { kind: "until-close" };
      }
      if (exchange.rpc === "out" || (exchange === UNSEEN && carriesRpc && !isShort(head))) {
        this.#channel ??= new Channel(this.#analysis, this.#conversation, "out", undefined);
        this.#sinks[side] = "channel";
      } else if (carriesRpc) {
        this.#openRpc(rpcTarget(exchange.target));
        this.#sinks[side] = "rpc";
      }
    }
    return bodyFraming(head, exchange.method);
  }

  #body(side: Side, bytes: Uint8Array, start: number, end: number): void {
    const sink = this.#sinks[side];
    if (sink === "rpc") this.#rpc?.octets(side, bytes, start, end, this.#frame, this.#time);
    else if (sink === "channel" && this.#channel !== undefined) {
      if (side === 0) this.#channel.request(bytes, start, end, this.#frame, this.#time);
      else this.#channel.response(bytes, start, end, this.#frame, this.#time);
    }
  }

  /** Takes the oldest of the requests that wait. */
  #next(): Exchange | undefined {
    const exchange = this.#waiting.shift();
    if (exchange !== undefined) this.#analysis.held.octets -= weight(exchange);
    return exchange;
  }

  #openRpc(target: string | undefined): void {
    this.#rpc ??= this.#analysis.openRpc(this.#conversation, { kind: "http", target });
  }

  #tell(exchange: Exchange, head: HttpResponseHead | undefined, mark: Mark | undefined): void {
    if (this.#analysis.options.calls === false) return;
    this.#analysis.emit({
      kind: "http",
      conversation: this.#conversation,
      request: exchange.request,
      answer: mark,
      method: exchange.method,
      target: exchange.target,
      host: exchange.host,
      status: head?.status,
      phrase: head?.phrase,
      rpc: exchange.rpc === "connect" ? undefined : exchange.rpc,
      rpcError: head === undefined ? undefined : rpcErrorOf(head.phrase),
    });
  }

  #hear(side: Side, summary: string): void {
    this.#analysis.listener.message?.({
      protocol: "http",
      summary,
      conversation: this.#conversation,
      side,
      frame: this.#frame,
      time: this.#time,
    });
  }
}

/** What a request that waits takes, about. */
function weight(exchange: Exchange): number {
  return 200 + exchange.target.length + (exchange.host?.length ?? 0);
}

/** A response whose request was not captured. */
const UNSEEN: Exchange = { request: undefined, method: "", target: "", host: undefined, rpc: undefined };

/** An echo has a body of at most 16 octets, its answer one of 20 ([MS-RPCH] 2.1.2.1.5, 2.1.2.1.6); the request that only brings an authentication's first legs has none. */
function rpcKind(head: HttpRequestHead): Exchange["rpc"] {
  switch (head.method) {
    case "RPC_CONNECT":
      return "connect";
    case "RPC_IN_DATA":
      return isShort(head) ? "echo" : "in";
    case "RPC_OUT_DATA":
      return isShort(head) ? "echo" : "out";
    default:
      return undefined;
  }
}

function isShort(head: HttpHead): boolean {
  const length = httpField(head, "content-length");
  return length !== undefined && Number(length) <= 20;
}

/** `server:port` of `/rpc/rpcproxy.dll?server:port`, or of an RPC_CONNECT. */
function rpcTarget(target: string): string | undefined {
  const query = target.indexOf("?");
  if (query >= 0) return target.slice(query + 1).split("&", 1)[0]!;
  return target === "" || target.startsWith("/") ? undefined : target;
}
