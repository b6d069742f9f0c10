/** DNS over TCP and UDP, and what has its form (LLMNR, multicast DNS): questions with their answers as records. [RFC 1035] 4.2. */
import { u16 } from "../../bytes/integers.ts";
import { type DnsMessage, type DnsRecord, decodeDnsMessage, dnsResponseCodeName } from "../../pdu/dns/message.ts";
import { nameText } from "../../pdu/dns/name.ts";
import { DNS_TYPE, type DnsValue, dnsTypeName, dnsValue } from "../../pdu/dns/record.ts";
import { RpcError } from "../../status/errors.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { DatagramConsumer, StreamConsumer } from "../stream.ts";
import { type Framing, type MessagePlace, MessageStreams } from "./framing.ts";

/** Questions without an answer, of one conversation. */
const MOST_OPEN = 64;
/** Addresses of one answer that a record holds. */
const MOST_ADDRESSES = 32;
/** Names of one answer that a record's words hold. */
const MOST_TARGETS = 8;
const LLMNR = 5355;
const MDNS = 5353;

/** Each message stands behind its length in two octets: [RFC 1035] 4.2.2. */
export function openDnsTcp(analysis: Analysis, conversation: Conversation): StreamConsumer {
  conversation.carries ??= "dns";
  return new MessageStreams(analysis, conversation, new Questions(analysis, conversation));
}

export function openDnsUdp(analysis: Analysis, conversation: Conversation): DatagramConsumer {
  conversation.carries ??= "dns";
  return new Questions(analysis, conversation);
}

function read(bytes: Uint8Array, part: "all" | "answers" | "head"): DnsMessage | undefined {
  try {
    return decodeDnsMessage(bytes, { part });
  } catch (error) {
    if (error instanceof RpcError) return undefined;
    throw error;
  }
}

interface Question {
  readonly mark: Mark;
  readonly name: string;
  readonly type: number;
}

class Questions implements Framing, DatagramConsumer {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  /** By identifier; made when there is one. */
  #open: Map<number, Question> | undefined = undefined;
  /** Asked of everybody: that nobody answers here says nothing. */
  readonly #multicast: boolean;

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    const { port } = conversation.server;
    this.#multicast = port === LLMNR || port === MDNS;
  }

  measure(bytes: Uint8Array, start: number, end: number): number {
    if (end - start < 2) return 0;
    const length = u16(bytes, start, false);
    return length < 12 ? -1 : 2 + length;
  }

  keep(): number {
    return 2 + 0xffff;
  }

  message(side: Side, bytes: Uint8Array, start: number, end: number, whole: boolean, place: MessagePlace): void {
    this.#read(side, bytes.subarray(start + 2, end), whole, place.firstFrame, place.frame, place.time);
  }

  datagram(side: Side, bytes: Uint8Array, start: number, end: number, missing: number, frame: number, time: number): void {
    this.#read(side, bytes.subarray(start, end), missing === 0, frame, frame, time);
  }

  end(): void {
    if (this.#open === undefined) return;
    for (const question of this.#open.values()) this.#unanswered(question);
    this.#open = undefined;
  }

  #read(side: Side, bytes: Uint8Array, whole: boolean, firstFrame: number, frame: number, time: number): void {
    let message = read(bytes, "answers") ?? read(bytes, "head");
    // Only beside services stands what is wanted: the addresses of their hosts.
    if (message?.response && message.answers[0]?.type === DNS_TYPE.SRV) message = read(bytes, "all") ?? message;
    if (message === undefined && whole) this.#analysis.drop("damaged");
    const { listener } = this.#analysis;
    if (listener.message !== undefined)
      listener.message({
        protocol: "dns",
        conversation: this.#conversation,
        side,
        firstFrame,
        frame,
        time,
        summary: message === undefined ? "" : dnsSummary(message),
      });
    // Updates, notifications and the like resolve no name.
    if (message !== undefined && message.opcode === 0) this.#note(message, { frame, time });
  }

  #note(message: DnsMessage, mark: Mark): void {
    const first = message.questions[0];
    const open = this.#open?.get(message.id);
    if (!message.response) {
      if (first === undefined || this.#conversation.server.port === MDNS) return;
      const question = { mark, name: nameText(first.name), type: first.type };
      if (open !== undefined) {
        // Asked again: the first time counts.
        if (open.name === question.name && open.type === question.type) return;
        this.#unanswered(open);
      } else if (this.#open !== undefined && this.#open.size >= MOST_OPEN) {
        const [id, oldest] = this.#open.entries().next().value!;
        this.#open.delete(id);
        this.#unanswered(oldest);
      }
      this.#open ??= new Map();
      this.#open.set(message.id, question);
      return;
    }
    if (this.#open?.delete(message.id) && this.#open.size === 0) this.#open = undefined;
    const name = first === undefined ? open?.name : nameText(first.name);
    const type = first?.type ?? open?.type;
    if (name === undefined || type === undefined) return;
    const values = valuesOf(message);
    const truncated = message.truncated ? ", truncated" : "";
    this.#analysis.emit({
      kind: "name",
      conversation: this.#conversation,
      request: open?.mark,
      answer: mark,
      name,
      type,
      code: message.responseCode,
      words: `${dnsTypeName(type)}: ${responseWords(message, values)}${truncated}${leadsOf(values)}`,
      addresses: addressesOf(values),
    });
  }

  #unanswered(question: Question): void {
    if (this.#multicast) return;
    this.#analysis.emit({
      kind: "name",
      conversation: this.#conversation,
      request: question.mark,
      answer: undefined,
      name: question.name,
      type: question.type,
      code: undefined,
      words: `${dnsTypeName(question.type)}: not answered`,
      addresses: [],
    });
  }
}

/** Where services and names lead, the first of them. */
function leadsOf(values: readonly DnsValue[]): string {
  let text = "";
  let targets = 0;
  for (const value of values) {
    if (value.kind === "address") continue;
    const target = value.kind === "service" ? `${nameText(value.target)}:${value.port}` : nameText(value.name);
    text += `${targets === 0 ? ": " : ", "}${target}`;
    if (++targets === MOST_TARGETS) break;
  }
  return text;
}

/** What the answers (and, for services, what stands beside them) lead to; data that is not of its type is passed over. */
function valuesOf(message: DnsMessage): DnsValue[] {
  const values: DnsValue[] = [];
  addValues(values, message.answers);
  if (message.questions[0]?.type === DNS_TYPE.SRV) addValues(values, message.additional);
  return values;
}

function addValues(values: DnsValue[], records: readonly DnsRecord[]): void {
  for (const record of records) {
    try {
      const value = dnsValue(record);
      if (value !== undefined) values.push(value);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
  }
}

function addressesOf(values: readonly DnsValue[]): string[] {
  const addresses: string[] = [];
  for (const value of values)
    if (value.kind === "address" && addresses.length < MOST_ADDRESSES && !addresses.includes(value.address)) addresses.push(value.address);
  return addresses;
}

const RESPONSE_WORDS: Readonly<Record<number, string>> = {
  1: "FORMERR, the server did not understand the question",
  2: "SERVFAIL, the server could not find out",
  3: "NXDOMAIN, the name does not exist",
  4: "NOTIMP, the server does not answer such questions",
  5: "REFUSED, the server does not want to answer",
};

function responseWords(message: DnsMessage, values: readonly DnsValue[]): string {
  if (message.responseCode !== 0) return RESPONSE_WORDS[message.responseCode] ?? dnsResponseCodeName(message.responseCode);
  return message.answers.length === 0 && values.length === 0 ? "NOERROR, without an answer" : "NOERROR";
}

/** Network Monitor's words for types, classes and response codes; those that no trace at hand attests are in their manner. */
const TYPE_WORDS: Readonly<Record<number, string>> = {
  1: "Host Addr",
  2: "Auth. NS",
  5: "CNAME",
  6: "SOA",
  12: "PTR",
  15: "MX",
  16: "TXT",
  28: "AAAA",
  33: "SRV",
  255: "ALL",
};
const RCODE_WORDS: Readonly<Record<number, string>> = {
  0: "Success",
  1: "Format Error",
  2: "Server failure",
  3: "Name Error",
  4: "Not Implemented",
  5: "Refused",
};
const OPCODE_WORDS: Readonly<Record<number, string>> = {
  0: "QUERY (Standard query)",
  1: "IQUERY (Inverse query)",
  2: "STATUS (Server status request)",
  4: "NOTIFY",
  5: "UPDATE (Dynamic update)",
};

/** In Network Monitor's words: `QueryId = 0xC691, QUERY (Standard query), Query  for dc1.lab.test of type Host Addr on class Internet`. */
function dnsSummary(message: DnsMessage): string {
  const head = `QueryId = 0x${message.id.toString(16).toUpperCase()}, ${OPCODE_WORDS[message.opcode] ?? `Opcode ${message.opcode}`}`;
  if (message.response) {
    const addresses = message.responseCode === 0 ? addressesOf(valuesOf(message)) : [];
    return `${head}, Response - ${[RCODE_WORDS[message.responseCode] ?? `Rcode ${message.responseCode}`, ...addresses].join(", ")}`;
  }
  const question = message.questions[0];
  if (question === undefined) return head;
  const type = TYPE_WORDS[question.type] ?? String(question.type);
  return `${head}, Query  for ${nameText(question.name)} of type ${type} on class ${question.class === 1 ? "Internet" : question.class}`;
}
