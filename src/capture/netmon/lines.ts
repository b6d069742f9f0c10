/**
 * A capture as Network Monitor 3 lists it: one line a frame, of its topmost protocol, with the numbers of its conversations behind it.
 *
 *     TCP:[SynReTransmit #101]Flags=......S., SrcPort=52702, DstPort=DCE endpoint resolution(135), ... {TCP:14, IPv4:13}
 *     MSRPC:c/o Bind: IObjectExporter(DCOM) UUID{99FCFEC4-...} Call=0x2 Assoc Grp=0x0 Xmit=0x16D0 Recv=0x16D0 {MSRPC:37, TCP:36, IPv4:7}
 *     KerberosV5: {UDP:69, IPv4:13}
 *
 * Where traces that people published show how Network Monitor writes something, it is written so (`tcp.ts`, `rpc.ts` and `plain.ts` say which forms
 * these are); the rest is in its manner. Numbers in braces count the conversations of all layers in one sequence, in order of first sight.
 *
 * As there, a message that takes several segments is shown in the frame in which it begins, and the others are `[Continuation to #frame]`. A frame
 * that shows a message already stays as it is when another begins in it. So that this can be told, lines wait for the rest of their message, though
 * for no more than some hundred frames.
 */

import { visible } from "../../bytes/visible.ts";
import { EPM_UUID } from "../../ids/syntax.ts";
import type { Conversation, Side } from "../conversation.ts";
import { addressText } from "../ip/address.ts";
import { PROTOCOL } from "../layers.ts";
import type { Message } from "../listener.ts";
import type { Packet } from "../packet.ts";
import type { TraceRecord } from "../records.ts";
import { plainText } from "./plain.ts";
import { mappingText, RpcWords } from "./rpc.ts";
import { TcpWords } from "./tcp.ts";

/** Lines that wait at most. A message that takes longer is shown where it ends. */
const MOST_WAITING = 512;
/** Pairs of addresses whose number is kept; the oldest are forgotten, and counted anew when they are seen again. */
const MOST_PAIRS = 1 << 16;
/** Conversations above one connection. */
const MOST_UPPER = 256;
/** Characters of a line; more is text that somebody made long. */
const MOST_TEXT = 1024;

export class NetmonLines {
  readonly #write: (line: string) => void;
  readonly #flows = new WeakMap<Conversation, Flow>();
  /** Numbers of pairs of addresses. */
  readonly #pairs = new Map<string, number>();
  #conversations = 0;
  /** In order of their frames; those before `#head` are written. */
  #lines: Line[] = [];
  #head = 0;

  constructor(write: (line: string) => void) {
    this.#write = write;
  }

  /**
   * A frame.
   * @param shown false: its line is left out, yet its conversations are counted
   */
  packet(packet: Packet, shown = true): void {
    this.#drain(MOST_WAITING);
    const { conversation, frame } = packet;
    const flow = conversation === undefined ? undefined : this.#flow(conversation, packet);
    const line = new Line(frame.number, shown, packet.ipVersion, flow, packet.side);
    if (packet.ipVersion !== 0) line.pair = flow?.pair ?? pairOf(packet);
    if (flow !== undefined && packet.protocol === PROTOCOL.tcp) {
      const words = flow.tcpWords();
      line.mark = words.mark(packet);
      line.text = words.text(packet);
      line.open = packet.payloadLength > 0 && line.mark === "";
      words.note(packet);
    } else line.text = plainText(packet);
    if (line.open) flow!.waiting[packet.side].push(line);
    this.#lines.push(line);
  }

  /** A message, after the packet in which it ends. */
  message(message: Message): void {
    const { conversation, side, frame } = message;
    const flow = this.#flows.get(conversation);
    const last = this.#lines.at(-1);
    if (flow === undefined || last === undefined) return;
    const isRpc = message.protocol === "rpc";
    const text = isRpc ? flow.rpcWords().text(message) : serviceText(message.protocol, message.summary);
    const layers = isRpc ? rpcLayers(message) : UPPER_LAYERS[message.protocol];
    if (conversation.transport === "udp") {
      if (last.flow === flow && last.number === frame) last.show(text, layers, isRpc);
      return;
    }
    const waiting = flow.waiting[side];
    const from = message.firstFrame ?? frame;
    let first: Line | undefined;
    for (const line of waiting) {
      line.open = false;
      // What came before the message belongs to none that was told.
      if (line.number < from) continue;
      if (first !== undefined) line.mark = `[Continuation to #${first.number}]`;
      else {
        first = line;
        if (!line.mapped) line.show(text, layers, isRpc);
      }
    }
    waiting.length = 0;
    if (first === undefined && last.flow === flow && last.number === frame) {
      // The second message of a frame; that of a pipe goes before that of SMB which carries it.
      first = last;
      if (isRpc && !last.rpc && last.upper !== undefined) last.show(text, layers, true);
    }
    if (isRpc && first !== undefined && message.ptype === "request" && message.interface?.uuid === EPM_UUID && first.rpc) first.asks = true;
  }

  /** What mappers were asked and told replaces the lines of the PDUs that carried it. */
  record(record: TraceRecord): void {
    if (record.kind !== "mapping" || (record.operation !== "map" && record.operation !== "lookup")) return;
    const flow = this.#flows.get(record.conversation);
    if (flow === undefined) return;
    for (const [mark, asked] of [
      [record.request, true],
      [record.answer, false],
    ] as const) {
      if (mark === undefined) continue;
      const line = this.#find(mark.frame);
      if (line?.flow !== flow || line.mapped) continue;
      line.show(mappingText(record, asked), line.upper ?? ["MSRPC"], true);
      line.mapped = true;
      line.asks = false;
    }
  }

  /** The capture is at its end. */
  end(): void {
    this.#drain(0);
  }

  #flow(conversation: Conversation, packet: Packet): Flow {
    let flow = this.#flows.get(conversation);
    if (flow === undefined) {
      flow = new Flow(conversation, pairOf(packet));
      this.#flows.set(conversation, flow);
    }
    return flow;
  }

  #find(frame: number): Line | undefined {
    let low = this.#head;
    let high = this.#lines.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const line = this.#lines[middle]!;
      if (line.number === frame) return line;
      if (line.number < frame) low = middle + 1;
      else high = middle - 1;
    }
    return undefined;
  }

  /** Writes what waits for nothing, and what is more than `most`. */
  #drain(most: number): void {
    while (this.#head < this.#lines.length) {
      const line = this.#lines[this.#head]!;
      if (line.waits && this.#lines.length - this.#head <= most) break;
      this.#head++;
      this.#print(line);
    }
    if (this.#head === this.#lines.length) {
      this.#lines.length = 0;
      this.#head = 0;
    } else if (this.#head > MOST_WAITING) {
      this.#lines = this.#lines.slice(this.#head);
      this.#head = 0;
    }
  }

  #print(line: Line): void {
    const { flow } = line;
    if (line.open) {
      line.open = false;
      const waiting = flow!.waiting[line.side];
      if (waiting[0] === line) waiting.shift();
    }
    // All of them are numbered, outermost first, whether the line is shown or not.
    const numbers: string[] = [];
    if (line.ipVersion !== 0) numbers.push(`IPv${line.ipVersion}:${this.#pairNumber(line.pair)}`);
    if (flow !== undefined) {
      if (flow.number === 0) flow.number = ++this.#conversations;
      numbers.push(`${flow.conversation.transport === "tcp" ? "TCP" : "UDP"}:${flow.number}`);
      for (const layer of line.upper ?? []) numbers.push(`${layer.split(" ", 1)[0]}:${this.#upperNumber(flow, layer)}`);
    }
    if (!line.shown) return;
    const text = visible(line.upper === undefined ? markedText(line) : line.text, { limit: MOST_TEXT });
    this.#write(numbers.length === 0 ? text : `${text} {${numbers.reverse().join(", ")}}`);
  }

  #upperNumber(flow: Flow, layer: string): number {
    const known = flow.upper.get(layer);
    if (known !== undefined) return known;
    // Pipes by name: an attacker's connection opens as many as it likes.
    if (flow.upper.size >= MOST_UPPER) return this.#conversations;
    flow.upper.set(layer, ++this.#conversations);
    return this.#conversations;
  }

  #pairNumber(pair: string): number {
    const known = this.#pairs.get(pair);
    if (known !== undefined) return known;
    if (this.#pairs.size >= MOST_PAIRS) this.#pairs.delete(this.#pairs.keys().next().value!);
    this.#pairs.set(pair, ++this.#conversations);
    return this.#conversations;
  }
}

/** A conversation of TCP or UDP. */
class Flow {
  readonly conversation: Conversation;
  readonly pair: string;
  number = 0;
  /** Numbers of what it carries: "MSRPC", "SMB2", "MSRPC \pipe\svcctl" ... */
  readonly upper = new Map<string, number>();
  /** Lines of segments whose message is not whole yet, of each side. */
  readonly waiting: readonly [Line[], Line[]] = [[], []];
  #tcp: TcpWords | undefined = undefined;
  #rpc: RpcWords | undefined = undefined;

  constructor(conversation: Conversation, pair: string) {
    this.conversation = conversation;
    this.pair = pair;
  }

  tcpWords(): TcpWords {
    this.#tcp ??= new TcpWords();
    return this.#tcp;
  }

  rpcWords(): RpcWords {
    this.#rpc ??= new RpcWords();
    return this.#rpc;
  }
}

class Line {
  readonly number: number;
  readonly shown: boolean;
  readonly ipVersion: 4 | 6 | 0;
  readonly flow: Flow | undefined;
  readonly side: Side;
  pair = "";
  text = "";
  /** Of a TCP segment: `[SynReTransmit #101]`, `[Continuation to #7]`, or nothing. */
  mark = "";
  /** Layers above the transport, outermost first; undefined where no message is shown. */
  upper: readonly string[] | undefined = undefined;
  /** It shows a PDU of RPC. */
  rpc = false;
  /** A segment with octets whose message has not ended. */
  open = false;
  /** It asks a mapper: what, tells the answer. */
  asks = false;
  mapped = false;

  constructor(number: number, shown: boolean, ipVersion: 4 | 6 | 0, flow: Flow | undefined, side: Side) {
    this.number = number;
    this.shown = shown;
    this.ipVersion = ipVersion;
    this.flow = flow;
    this.side = side;
  }

  show(text: string, upper: readonly string[], rpc: boolean): void {
    this.text = text;
    this.upper = upper;
    this.rpc = rpc;
  }

  /** Only what somebody reads can become a message. */
  get waits(): boolean {
    return this.asks || (this.open && READ.has(this.flow!.conversation.carries ?? ""));
  }
}

/** What conversations carry whose messages are told. */
const READ: ReadonlySet<string> = new Set(["rpc", "smb", "http", "ldap", "kerberos", "dns"]);

function markedText(line: Line): string {
  return line.mark === "" ? line.text : line.text.replace(/^Tcp: /, `TCP:${line.mark}`);
}

function pairOf(packet: Packet): string {
  const source = addressText(packet.bytes, packet.ipVersion, packet.source);
  const destination = addressText(packet.bytes, packet.ipVersion, packet.destination);
  return source < destination ? `${source} ${destination}` : `${destination} ${source}`;
}

type Service = Exclude<Message["protocol"], "rpc">;

/**
 * Which of them have conversations of their own: RPC, SMB2 and HTTP are attested ({MSRPC:9, SMB2:8, TCP:2, IPv4:1}, {HTTP:41, TCP:40, IPv4:20}), and
 * that Kerberos has none. SMB is taken to be like SMB2, the others like Kerberos.
 */
const UPPER_LAYERS: Readonly<Record<Service, readonly string[]>> = {
  smb1: ["SMB"],
  smb2: ["SMB2"],
  http: ["HTTP"],
  kerberos: [],
  ldap: [],
  dns: [],
  ntlmssp: [],
  netbios: [],
};

function rpcLayers(message: Message & { readonly protocol: "rpc" }): readonly string[] {
  const { carrier } = message;
  if (carrier.kind === "pipe") return [carrier.over === "smb1" ? "SMB" : "SMB2", `MSRPC ${carrier.name ?? ""}`];
  return carrier.kind === "http" ? ["HTTP", "MSRPC"] : ["MSRPC"];
}

const PREFIX: Readonly<Record<Service, string>> = {
  smb1: "SMB:",
  smb2: "SMB2:",
  http: "HTTP:",
  kerberos: "KerberosV5:",
  ldap: "LDAPMessage:",
  dns: "DNS:",
  ntlmssp: "NLMP:",
  netbios: "NbtSS:",
};

/** Summaries that name a protocol of their own keep it. */
const NAMED = /^(?:LDAPSASLBuffer|NetLogon|NbtNs):/;

function serviceText(protocol: Service, summary: string): string {
  return NAMED.test(summary) ? summary : `${PREFIX[protocol]}${summary}`;
}
