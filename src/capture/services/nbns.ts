/** NetBIOS names by UDP: questions with their answers as records. [RFC 1002] 4.2. */
import { type DnsMessage, decodeDnsMessage } from "../../pdu/dns/message.ts";
import { decodeNbAddresses, decodeNetbiosLabel, NAME_OPCODE, NB, type NetbiosLabel } from "../../pdu/netbios/name-query.ts";
import { RpcError } from "../../status/errors.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { DatagramConsumer } from "../stream.ts";

/** Questions without an answer, of one conversation. */
const MOST_OPEN = 64;
const MOST_ADDRESSES = 32;

export function openNbns(analysis: Analysis, conversation: Conversation): DatagramConsumer {
  conversation.carries ??= "nbns";
  return new Names(analysis, conversation);
}

interface Question {
  readonly mark: Mark;
  readonly name: string;
  readonly type: number;
  /** Asked of everybody: that nobody answers here says nothing. */
  readonly broadcast: boolean;
}

class Names implements DatagramConsumer {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  /** By NAME_TRN_ID. */
  readonly #open = new Map<number, Question>();

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
  }

  datagram(side: Side, octets: Uint8Array, start: number, end: number, missing: number, frame: number, time: number): void {
    const bytes = octets.subarray(start, end);
    let message: DnsMessage | undefined;
    try {
      message = decodeDnsMessage(bytes, { expand: false });
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      if (missing === 0) this.#analysis.drop("damaged");
    }
    const { listener } = this.#analysis;
    if (listener.message !== undefined)
      listener.message({
        protocol: "netbios",
        conversation: this.#conversation,
        side,
        frame,
        time,
        summary: message === undefined ? "NbtNs:" : `NbtNs:${summaryOf(message)}`,
      });
    if (message !== undefined && message.opcode === NAME_OPCODE.query) this.#note(message, bytes, { frame, time });
  }

  end(): void {
    for (const question of this.#open.values()) this.#tell(question, undefined, undefined, []);
    this.#open.clear();
  }

  #note(message: DnsMessage, bytes: Uint8Array, mark: Mark): void {
    const open = this.#open.get(message.id);
    const asked = message.questions[0];
    if (!message.response) {
      const label = decodeNetbiosLabel(asked?.name[0]);
      if (asked === undefined || label === undefined || open !== undefined) return;
      if (this.#open.size >= MOST_OPEN) {
        const [id, oldest] = this.#open.entries().next().value!;
        this.#open.delete(id);
        this.#tell(oldest, undefined, undefined, []);
      }
      // The B flag, bit 4 of the header's second word: [RFC 1002] 4.2.1.1.
      this.#open.set(message.id, { mark, name: nameOf(label), type: asked.type, broadcast: (bytes[3]! & 0x10) !== 0 });
      return;
    }
    this.#open.delete(message.id);
    const answer = message.answers[0];
    const label = decodeNetbiosLabel(answer?.name[0] ?? asked?.name[0]);
    const question =
      open ?? (label === undefined ? undefined : { mark: undefined, name: nameOf(label), type: answer?.type ?? NB, broadcast: false });
    if (question !== undefined) this.#tell(question, mark, message.responseCode, addressesOf(message));
  }

  #tell(
    question: Omit<Question, "mark"> & { readonly mark: Mark | undefined },
    answer: Mark | undefined,
    code: number | undefined,
    addresses: string[],
  ): void {
    if (answer === undefined && question.broadcast) return;
    this.#analysis.emit({
      kind: "name",
      conversation: this.#conversation,
      request: question.mark,
      answer,
      name: question.name,
      type: question.type,
      code,
      words: `NetBIOS name: ${code === undefined ? "not answered" : (RCODE_WORDS[code] ?? `rcode ${code}`)}`,
      addresses,
    });
  }
}

/** [RFC 1002] 4.2.6, 4.2.14. */
const RCODE_WORDS: Readonly<Record<number, string>> = {
  0: "answered",
  1: "FMT_ERR, the server did not understand the question",
  2: "SRV_ERR, the server failed",
  3: "NAM_ERR, the name is not registered",
  4: "IMP_ERR, the server does not do this",
  5: "RFS_ERR, the server refuses this host",
  6: "ACT_ERR, another host owns the name",
  7: "CFT_ERR, the name is in conflict",
};

/** `DC1<20>` */
function nameOf({ name, suffix }: NetbiosLabel): string {
  return `${name}<${suffix.toString(16).padStart(2, "0")}>`;
}

function addressesOf(message: DnsMessage): string[] {
  const addresses: string[] = [];
  for (const { type, data } of message.answers) {
    if (type !== NB) continue;
    try {
      for (const { address } of decodeNbAddresses(data)) if (addresses.length < MOST_ADDRESSES) addresses.push(address);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
  }
  return addresses;
}

const OPERATION_WORDS: Readonly<Record<number, string>> = { 0: "Query", 5: "Registration", 6: "Release", 7: "WACK", 8: "Refresh" };

/** What Network Monitor calls the sixteenth octet: the one of domain controllers is attested, the others are in its manner. */
const SUFFIX_WORDS: Readonly<Record<number, string>> = {
  0: "Workstation Service",
  3: "Messenger Service",
  27: "Domain Master Browser",
  28: "Domain Controllers",
  29: "Master Browser",
  30: "Browser Election Service",
  32: "File Server Service",
};

/** `Query Request for CONTOSO  <0x1C> Domain Controllers`; responses are in its manner. */
function summaryOf(message: DnsMessage): string {
  const label = decodeNetbiosLabel((message.questions[0] ?? message.answers[0])?.name[0]);
  const operation = OPERATION_WORDS[message.opcode] ?? `Opcode ${message.opcode}`;
  const name =
    label === undefined
      ? ""
      : ` for ${label.name.padEnd(8)} <0x${label.suffix.toString(16).toUpperCase().padStart(2, "0")}> ${SUFFIX_WORDS[label.suffix] ?? ""}`.trimEnd();
  if (!message.response) return `${operation} Request${name}`;
  const outcome = message.responseCode === 0 ? ["Success", ...addressesOf(message)].join(", ") : `Error ${message.responseCode}`;
  return `${operation} Response${name}, ${outcome}`;
}
