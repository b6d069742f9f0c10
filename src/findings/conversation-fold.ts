/** What is remembered of one conversation while its records come, and what it comes to when it ended. */
import type { Conversation, Mark, Side } from "../capture/conversation.ts";
import type { BindRecord, CallRecord, Carrier, ConnectionRecord, DatagramsRecord, InterfaceRef } from "../capture/records.ts";
import { formatHostPort } from "../ids/ip-address.ts";
import { protectionWords } from "../knowledge/authentication.ts";
import type { Work } from "./book.ts";
import type { Ending, HttpEvidence, InterfaceId, TaskEvidence, Way } from "./evidence.ts";
import { isGroupAddress } from "./relevance.ts";
import type { ConversationReset, ConversationRow } from "./report.ts";
import { standsBesideRpc } from "./services.ts";

const SAMPLES = 64;
const PENDING = 32;

/** One conversation with RPC, or with what stands beside it, in it. */
export class ConversationFold {
  readonly conversation: Conversation;
  readonly id: string;
  record: ConnectionRecord | DatagramsRecord | undefined;
  rpc = false;
  calls = 0;
  faults = 0;
  unanswered = 0;
  longest = 0;
  readonly #latencies: number[] = [];
  #seen = 0;
  readonly interfaces: InterfaceRef[] = [];
  /** Binds and calls without an answer: what they came to is told when the connection has ended. */
  readonly pendingBinds: BindRecord[] = [];
  readonly pendingCalls: { readonly call: CallRecord; readonly firstAfterAuth: boolean; count: number }[] = [];
  rejectedBinds = 0;
  /** The last accepted bind that carried an authentication, and the calls that succeeded under it. */
  auth: { readonly mark: Mark; succeeded: number } | undefined;
  /** The fault that answered the first call after an authentication: a refused login, unless a call succeeds there later. */
  authFault: CallRecord | undefined;
  /** The strongest that was seen; 0 where there was none. */
  #protectionType = 0;
  #protectionLevel = 0;
  first: Mark | undefined;
  last: Mark | undefined;
  /** Trouble of layers below or beside: a word for the row, and how grave it is. */
  trouble = 0;
  words: string | undefined;
  // The counters of the last call: nearly every call goes to the same.
  taskUuid: string | undefined;
  taskName: string | undefined;
  taskKind: string | undefined;
  task: TaskEvidence | undefined;
  work: Work | undefined;
  // As is that of the last HTTP exchange.
  http: HttpEvidence | undefined;

  constructor(conversation: Conversation) {
    this.conversation = conversation;
    this.id = `${conversation.transport}:${conversation.number}`;
  }

  latency(microseconds: number): void {
    if (microseconds > this.longest) this.longest = microseconds;
    this.#seen++;
    if (this.#latencies.length < SAMPLES) this.#latencies.push(microseconds);
    // Every one has about the same chance to stay; a fixed step keeps runs alike.
    else if ((this.#seen * 40_503) % 65_536 < (SAMPLES * 65_536) / this.#seen) this.#latencies[this.#seen % SAMPLES] = microseconds;
  }

  medianLatency(): number | undefined {
    if (this.#latencies.length === 0) return undefined;
    return [...this.#latencies].sort((a, b) => a - b)[this.#latencies.length >> 1];
  }

  /** @param room there is some among all conversations. @returns false where the call is forgotten */
  pendCall(call: CallRecord, firstAfterAuth: boolean, room: boolean): boolean {
    if (room && this.pendingCalls.length < PENDING) this.pendingCalls.push({ call, firstAfterAuth, count: 1 });
    else if (this.pendingCalls.length > 0) this.pendingCalls.at(-1)!.count++;
    else return false;
    return true;
  }

  /** @param room there is some among all conversations. @returns false where the bind is forgotten */
  pendBind(bind: BindRecord, room: boolean): boolean {
    if (this.pendingBinds.length >= PENDING) return true;
    if (room) this.pendingBinds.push(bind);
    return room;
  }

  /** Records that are kept until the conversation has ended. */
  get waiting(): number {
    return this.pendingBinds.length + this.pendingCalls.length;
  }

  speaks(interfaceRef: InterfaceRef | undefined): void {
    if (interfaceRef === undefined) return;
    for (let i = 0; i < this.interfaces.length; i++) {
      const known = this.interfaces[i]!;
      if (known.uuid !== interfaceRef.uuid) continue;
      if (known.by === "mapping") this.interfaces[i] = interfaceRef;
      return;
    }
    if (this.interfaces.length < 8) this.interfaces.push(interfaceRef);
  }

  protects({ type, level }: { readonly type: number; readonly level: number }): void {
    if (level < this.#protectionLevel) return;
    this.#protectionType = type;
    this.#protectionLevel = level;
  }

  touch(mark: Mark | undefined): void {
    if (mark === undefined) return;
    if (this.first === undefined || mark.time < this.first.time) this.first = mark;
    if (this.last === undefined || mark.time > this.last.time) this.last = mark;
  }

  /**
   * The server's answers are missing in the capture: it said nothing, and yet the client went on as if it had. A pipe cannot be bound, and nothing called,
   * without an answer before.
   */
  isHalf(): boolean {
    const { record } = this;
    if (record === undefined || record.kind === "datagrams") return false;
    if (record.octets[1] > 0 || record.octets[0] === 0) return false;
    return this.pendingCalls.length > 0 || this.pendingBinds.some(({ carrier }) => carrier.kind === "pipe");
  }

  /**
   * Packets of the conversation are missing in the capture: what has no answer there may well have had one. Octets of the server are not there, or the last
   * data of the client was neither acknowledged nor repeated while the capture went on.
   * @param end of the capture, microseconds
   */
  isIncomplete(end: number): boolean {
    const { record } = this;
    if (record?.kind !== "connection") return false;
    if (record.lost[1] > 0) return true;
    const stuck = record.unacknowledged;
    return stuck !== undefined && stuck.side === 0 && stuck.repeats === 0 && record.end === "open" && end - stuck.mark.time > 3_000_000;
  }

  /** How the connection ended while `since` waited for an answer. */
  ending(since: Mark | undefined): Ending {
    const record = this.record;
    if (record === undefined || record.kind === "datagrams") {
      const quoted = record?.icmp[0];
      return { ...endless, ...(quoted === undefined ? {} : { how: "reset", side: 1, mark: quoted.mark }) };
    }
    const ttl = { reset: record.ttl.reset, server: record.ttl.server };
    const silence = record.longestSilence;
    // The silence counts where what was not answered ended it, or what followed at once.
    const idle =
      since !== undefined && silence !== undefined && silence.time >= 1_000_000 && Math.abs(silence.endedBy.time - since.time) < 1_000_000
        ? silence.time
        : 0;
    const stuck = record.unacknowledged;
    if (stuck !== undefined && stuck.repeats >= 2 && (record.reset === undefined || record.reset.side === stuck.side)) {
      return { how: "silence", side: stuck.side, mark: stuck.mark, ttl, repeats: stuck.repeats, idle, arrived: stuck.side === 1 };
    }
    if (record.reset !== undefined) {
      const { side, mark } = record.reset;
      // Who said FIN before had ended it already.
      const fin = firstFin(record);
      if (fin !== undefined && record.fin[fin]!.time <= mark.time) {
        return { how: "closed", side: fin, mark: record.fin[fin]!, ttl, repeats: 0, idle, arrived: true };
      }
      return { how: "reset", side, mark, ttl, repeats: stuck?.repeats ?? 0, idle, arrived: stuck === undefined };
    }
    const side = firstFin(record);
    if (side !== undefined) {
      return { how: "closed", side, mark: record.fin[side]!, ttl, repeats: 0, idle, arrived: true };
    }
    return { ...endless, ttl, idle };
  }

  /** A line of the table; what it says of itself, before findings. */
  row(mapped: boolean): ConversationRow {
    const { conversation, record } = this;
    const connection = record?.kind === "connection" ? record : undefined;
    const first = record?.first ?? this.first ?? { frame: 0, time: 0 };
    const last = record?.last ?? this.last ?? first;
    const [words, trouble] = this.verdict(mapped);
    return {
      id: this.id,
      client: formatHostPort(conversation.client.address, conversation.client.port),
      server: formatHostPort(conversation.server.address, conversation.server.port),
      carries: this.rpc && (conversation.carries === undefined || conversation.carries === "") ? "rpc" : conversation.carries,
      handshake: connection?.handshake,
      end: connection?.end ?? "open",
      interfaces: this.interfaces.map(labelOf),
      inferred: this.interfaces.filter(({ by }) => by === "mapping").map(labelOf),
      reset: connection === undefined ? undefined : resetOf(connection),
      firstFrame: first.frame,
      lastFrame: last.frame,
      firstTime: first.time,
      lastTime: last.time,
      packets: record === undefined ? 0 : record.packets[0] + record.packets[1],
      octets: record === undefined ? 0 : record.octets[0] + record.octets[1],
      calls: this.calls,
      faults: this.faults,
      unanswered: this.unanswered,
      retransmitted: connection === undefined ? 0 : connection.retransmitted[0] + connection.retransmitted[1],
      latency: this.medianLatency(),
      longest: this.longest > 0 ? this.longest : undefined,
      protection: this.rpc ? protectionWords(this.#protectionType, this.#protectionLevel) : "",
      verdict: words,
      trouble,
    };
  }

  /** In few words, and how grave: 100 and more is failure, 10 to 99 trouble, less is none. */
  verdict(mapped: boolean): Verdict {
    const { record, conversation } = this;
    const matters = this.rpc || mapped || standsBesideRpc(conversation.server.port, conversation.transport) ? 1 : 0;
    if (record?.kind === "connection") {
      const failure = handshakeVerdict(record, matters, this.calls);
      if (failure !== undefined) return failure;
    }
    if (this.words !== undefined) return [this.words, this.trouble];
    if (this.rejectedBinds > 0) return ["bind rejected", 105];
    if (this.pendingBinds.length > 0) return ["bind unanswered", 104];
    if (this.faults > 0) return [this.faults < this.calls ? `${this.faults} of ${this.calls} calls failed` : "calls failed", 60];
    if (this.unanswered > 0) return [`${this.unanswered} unanswered`, 40];
    if (this.rpc) return ["healthy", record?.kind === "connection" && record.retransmitted[0] + record.retransmitted[1] > 0 ? 3 : 2];
    return quietVerdict(record, matters);
  }
}

type Verdict = readonly [words: string, trouble: number];

/** Of a conversation in which nothing was read: what its fold would say. */
export function plainVerdict(record: ConnectionRecord | DatagramsRecord, mapped: boolean): Verdict {
  const { conversation } = record;
  const matters = mapped || standsBesideRpc(conversation.server.port, conversation.transport) ? 1 : 0;
  return (record.kind === "connection" ? handshakeVerdict(record, matters, 0) : undefined) ?? quietVerdict(record, matters);
}

/** undefined where the connection was opened. */
function handshakeVerdict(record: ConnectionRecord, matters: 0 | 1, calls: number): Verdict | undefined {
  switch (record.handshake) {
    case "refused":
      return ["refused", matters === 1 ? 110 : 8];
    case "no-answer": {
      const prohibited = record.icmp.find(
        ({ meaning }) => meaning === "prohibited" || meaning === "unreachable" || meaning === "port-closed",
      );
      if (prohibited !== undefined) return [prohibited.meaning === "port-closed" ? "refused" : prohibited.meaning, matters === 1 ? 120 : 8];
      return ["no answer", matters === 1 ? 120 : 9];
    }
    case "one-sided":
      return ["one direction missing", matters === 1 ? 30 : 5];
    case "client-reset":
      return ["withdrawn", matters === 1 ? 20 : 4];
    case "syn-ack-unacknowledged":
      return calls === 0 ? ["answered, not taken up", matters === 1 ? 15 : 4] : undefined;
    default:
      return undefined;
  }
}

/** Of one with nothing in it that is worth a word. */
function quietVerdict(record: ConnectionRecord | DatagramsRecord | undefined, matters: 0 | 1): Verdict {
  if (record?.kind === "datagrams" && record.packets[1] === 0) return unansweredDatagrams(record, matters);
  return record?.kind === "connection" && record.handshake === "midstream" ? ["under way", matters] : ["open", matters];
}

/** Many protocols send datagrams that nobody answers; those that stand beside RPC ask. */
function unansweredDatagrams({ conversation, icmp }: DatagramsRecord, matters: 0 | 1): Verdict {
  const said = icmp.find(({ meaning }) => meaning === "prohibited" || meaning === "unreachable" || meaning === "port-closed");
  if (said !== undefined) return [said.meaning === "port-closed" ? "refused" : said.meaning, matters === 1 ? 20 : 4];
  if (matters === 0 || isGroupAddress(conversation.server.address)) return ["one way", 0];
  return ["no answer", 20];
}

function labelOf({ name, uuid }: InterfaceRef): string {
  return name ?? uuid;
}

function resetOf({ reset }: ConnectionRecord): ConversationReset | undefined {
  if (reset === undefined) return undefined;
  return { by: reset.side === 0 ? "client" : "server", moment: reset.moment, frame: reset.mark.frame };
}

function firstFin(record: ConnectionRecord): Side | undefined {
  const [client, server] = record.fin;
  if (client === undefined && server === undefined) return undefined;
  return client === undefined || (server !== undefined && server.time < client.time) ? 1 : 0;
}

const endless: Ending = {
  how: "capture-ended",
  side: undefined,
  mark: undefined,
  ttl: { reset: 0, server: 0 },
  repeats: 0,
  idle: 0,
  arrived: true,
};

export function wayOf(carrier: Carrier): Way {
  if (carrier.kind === "pipe") return { carrier: "pipe", name: carrier.name };
  if (carrier.kind === "http") return { carrier: "http", name: carrier.target };
  return { carrier: carrier.kind, name: undefined };
}

export function interfaceId(ref: InterfaceRef): InterfaceId {
  return { uuid: ref.uuid, version: `${ref.major}.${ref.minor}`, name: ref.name };
}
