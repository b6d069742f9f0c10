/** Tries a filter's expression on records and packets. */
import type { Conversation, Mark } from "../capture/conversation.ts";
import type { InterfaceRef, TraceRecord } from "../capture/records.ts";
import { STATUS_MORE_PROCESSING_REQUIRED } from "../status/codes.ts";
import { type FilterExpression, pipeName, within } from "./filter.ts";

/** What is known when a condition is tried: a record, or a packet of which less is known. */
interface Subject {
  readonly conversation: Conversation | undefined;
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly record: TraceRecord | undefined;
  readonly memory: Memory | undefined;
}

/** What earlier records of a conversation told. */
interface Memory {
  readonly interfaces: Map<string, InterfaceRef>;
  readonly users: Set<string>;
  readonly pipes: Set<string>;
  /** One of its records was wanted. */
  matched: boolean;
}

const CONVERSATIONS_REMEMBERED = 65_536;
const FACTS_REMEMBERED = 64;

/** Tries records, in their order, and packets. Remembers of each conversation what later records do not say again. */
export class RecordFilter {
  readonly #expression: FilterExpression;
  readonly #memories = new Map<string, Memory>();

  constructor(expression: FilterExpression) {
    this.#expression = expression;
  }

  /** A record of a whole conversation is wanted where it matches itself, or where a record of that conversation did. */
  record(record: TraceRecord): boolean {
    const conversation = record.kind === "icmp" ? undefined : record.conversation;
    const memory = conversation === undefined ? undefined : this.#remember(conversation, record);
    const [firstFrame, lastFrame] = framesOf(record);
    const whole = record.kind === "connection" || record.kind === "datagrams";
    const matches = holds(this.#expression, { conversation, firstFrame, lastFrame, record, memory }) || (whole && memory?.matched === true);
    if (matches && memory !== undefined) memory.matched = true;
    if (whole) this.#memories.delete(idOf(record.conversation));
    return matches;
  }

  /** A packet or message: conditions about calls cannot hold for it, those about its conversation can. */
  packet(conversation: Conversation | undefined, frame: number): boolean {
    const memory = conversation === undefined ? undefined : this.#memories.get(idOf(conversation));
    return holds(this.#expression, { conversation, firstFrame: frame, lastFrame: frame, record: undefined, memory });
  }

  #remember(conversation: Conversation, record: TraceRecord): Memory {
    const id = idOf(conversation);
    let memory = this.#memories.get(id);
    if (memory === undefined) {
      memory = { interfaces: new Map(), users: new Set(), pipes: new Set(), matched: false };
      if (this.#memories.size >= CONVERSATIONS_REMEMBERED) this.#memories.delete(this.#memories.keys().next().value!);
      this.#memories.set(id, memory);
    }
    if (record.kind === "bind") for (const { interface: ref } of record.contexts) noteInterface(memory, ref);
    if (record.kind === "call" || record.kind === "mapping") noteInterface(memory, record.interface);
    if (record.kind === "authentication" && record.user !== undefined && memory.users.size < FACTS_REMEMBERED)
      memory.users.add(`${record.domain ?? ""}\\${record.user}`.toLowerCase());
    if (record.kind === "pipe" && memory.pipes.size < FACTS_REMEMBERED) memory.pipes.add(pipeName(record.name));
    return memory;
  }
}

function noteInterface(memory: Memory, ref: InterfaceRef | undefined): void {
  if (ref !== undefined && memory.interfaces.size < FACTS_REMEMBERED) memory.interfaces.set(ref.uuid, ref);
}

function holds(expression: FilterExpression, subject: Subject): boolean {
  const { conversation, record, memory } = subject;
  switch (expression.kind) {
    case "and":
      return expression.parts.every((part) => holds(part, subject));
    case "or":
      return expression.parts.some((part) => holds(part, subject));
    case "not":
      return !holds(expression.part, subject);
    case "address":
      return addressesOf(expression.who, subject).some((address) => within(address, expression.network));
    case "port":
      return portsOf(subject).some((port) => port >= expression.low && port <= expression.high);
    case "frame":
      return subject.lastFrame >= expression.low && subject.firstFrame <= expression.high;
    case "transport":
      return (
        conversation?.transport === expression.transport && (expression.number === undefined || conversation.number === expression.number)
      );
    case "opnum":
      return record?.kind === "call" && record.opnum >= expression.low && record.opnum <= expression.high;
    case "interface":
      return interfacesOf(record, memory).some((ref) => isInterface(ref, expression.text));
    case "operation":
      return record?.kind === "call" && (record.operation ?? "").toLowerCase().includes(expression.text);
    case "pipe":
      return pipesOf(record, memory).some((name) => name.includes(expression.text));
    case "user":
      return [...(memory?.users ?? [])].some((user) => user === expression.text || user.slice(user.indexOf("\\") + 1) === expression.text);
    case "slow":
      return record?.kind === "call" && (record.latency ?? 0) >= expression.microseconds;
    case "fault":
      return (
        (record?.kind === "call" && (record.outcome === "fault" || record.outcome === "rejected")) ||
        (record?.kind === "bind" && record.outcome === "fault")
      );
    case "failed":
      return record !== undefined && failed(record);
    case "calls":
      return record?.kind === "call";
  }
}

/** [C706] appendix E. */
const EPT_S_NOT_REGISTERED = 0x16c9a0d6;

function failed(record: TraceRecord): boolean {
  switch (record.kind) {
    case "call":
      return record.outcome !== "answered" || record.status !== undefined;
    case "bind":
      return record.outcome !== "accepted" && record.outcome !== "partly";
    case "connection":
      return ["refused", "no-answer", "client-reset", "syn-ack-unacknowledged"].includes(record.handshake) || record.icmp.length > 0;
    case "datagrams":
      return record.icmp.length > 0;
    case "icmp":
      return true;
    case "mapping":
      // A lookup ends with "there are no more".
      return record.status !== 0 && !(record.operation === "lookup" && record.status === EPT_S_NOT_REGISTERED);
    case "authentication":
      return record.outcome === "rejected";
    case "smb-session":
    case "pipe":
      return record.status !== undefined && record.status.status !== 0 && record.status.status >>> 0 !== STATUS_MORE_PROCESSING_REQUIRED;
    case "http":
      return (record.status ?? 0) >= 400 || record.rpcError !== undefined;
    case "name":
      return record.code !== 0;
    case "kerberos":
      return record.error !== undefined && record.error.code !== 25;
    case "directory":
      return record.result !== undefined && ![0, 10, 14].includes(record.result.code);
    case "virtual-connection":
      return !record.established;
    case "altered":
      return true;
  }
}

function addressesOf(who: "host" | "client" | "server", { conversation, record }: Subject): string[] {
  if (record?.kind === "icmp") {
    const quoted = record.quoted === undefined ? [] : [record.quoted.source.address, record.quoted.destination.address];
    if (who === "client") return quoted.slice(0, 1);
    return who === "server" ? quoted.slice(1) : [record.from, record.to, ...quoted];
  }
  if (conversation === undefined) return [];
  const { client, server } = conversation;
  return who === "client" ? [client.address] : who === "server" ? [server.address] : [client.address, server.address];
}

function portsOf({ conversation, record }: Subject): number[] {
  if (record?.kind === "icmp") return record.quoted === undefined ? [] : [record.quoted.source.port, record.quoted.destination.port];
  return conversation === undefined ? [] : [conversation.client.port, conversation.server.port];
}

function interfacesOf(record: TraceRecord | undefined, memory: Memory | undefined): readonly InterfaceRef[] {
  // A call says itself which one it is for; what stands around it belongs to all that the conversation speaks.
  if (record?.kind === "call" || record?.kind === "mapping") return record.interface === undefined ? [] : [record.interface];
  if (record?.kind === "bind") return record.contexts.map((context) => context.interface);
  return [...(memory?.interfaces.values() ?? [])];
}

function isInterface(ref: InterfaceRef, text: string): boolean {
  if (ref.uuid.startsWith(text) && text.length >= 4) return true;
  // Names stand with what they are also called: "IObjectExporter(DCOM)", "svcctl".
  return (ref.name ?? "").toLowerCase().includes(text);
}

function pipesOf(record: TraceRecord | undefined, memory: Memory | undefined): readonly string[] {
  if (record?.kind === "pipe") return [pipeName(record.name)];
  if ((record?.kind === "call" || record?.kind === "bind") && record.carrier.kind === "pipe") {
    return record.carrier.name === undefined ? [] : [pipeName(record.carrier.name)];
  }
  return record?.kind === "call" || record?.kind === "bind" ? [] : [...(memory?.pipes ?? [])];
}

function idOf(conversation: Conversation): string {
  return `${conversation.transport}:${conversation.number}`;
}

/** The first and last frame that a record is about; 0 and 0 where it names none. */
export function framesOf(record: TraceRecord): readonly [first: number, last: number] {
  const marks = marksOf(record);
  return [marks[0]?.frame ?? 0, marks.at(-1)?.frame ?? 0];
}

/** The first and last time that a record is about, microseconds since 1970; NaN where it names none. */
export function timesOf(record: TraceRecord): readonly [first: number, last: number] {
  const marks = marksOf(record);
  return [marks[0]?.time ?? Number.NaN, marks.at(-1)?.time ?? Number.NaN];
}

function marksOf(record: TraceRecord): readonly Mark[] {
  switch (record.kind) {
    case "connection":
    case "datagrams":
    case "virtual-connection":
      return [record.first, record.last];
    case "icmp":
    case "smb-session":
    case "pipe":
    case "altered":
      return [record.mark];
    case "authentication":
      return [record.mark, record.last];
    default:
      return [record.request, record.answer].filter((mark) => mark !== undefined);
  }
}
