/** DNS messages: the header, the questions, and the resource records; what their data says is in record.ts. [RFC 1035] 4.1. */
import { DecodeError } from "../../status/errors.ts";
import { nameOctets, readName } from "./name.ts";
import { expandData } from "./record.ts";

export interface DnsMessage {
  readonly id: number;
  readonly response: boolean;
  readonly opcode: number;
  readonly authoritative: boolean;
  readonly truncated: boolean;
  readonly recursionDesired: boolean;
  readonly recursionAvailable: boolean;
  readonly responseCode: number;
  readonly questions: readonly DnsQuestion[];
  readonly answers: readonly DnsRecord[];
  readonly authorities: readonly DnsRecord[];
  readonly additional: readonly DnsRecord[];
}

export interface DnsQuestion {
  /** Labels, octet by octet as characters 0-255; [] is the root. */
  readonly name: readonly string[];
  readonly type: number;
  readonly class: number;
}

export interface DnsRecord extends DnsQuestion {
  /** Seconds. */
  readonly ttl: number;
  /** As it stands, but for names that pointed back into the message: they are written out. */
  readonly data: Uint8Array;
}

const HEADER = 12;
/** The Internet, [RFC 1035] 3.2.4. */
const CLASS_IN = 1;

/**
 *   ID(16) | QR(1) Opcode(4) AA TC RD RA Z(3) RCODE(4) | QDCOUNT | ANCOUNT | NSCOUNT | ARCOUNT, all 16 bits, big-endian; then the four sections
 *
 * Names are written without compression.
 */
export function encodeDnsMessage(message: DnsMessage): Uint8Array {
  const out: number[] = [];
  const u16 = (value: number) => out.push((value >> 8) & 0xff, value & 0xff);
  const writeName = (name: readonly string[]) => {
    for (const octet of nameOctets(name)) out.push(octet);
  };
  u16(message.id);
  u16(
    (message.response ? 0x8000 : 0) |
      ((message.opcode & 0xf) << 11) |
      (message.authoritative ? 0x0400 : 0) |
      (message.truncated ? 0x0200 : 0) |
      (message.recursionDesired ? 0x0100 : 0) |
      (message.recursionAvailable ? 0x0080 : 0) |
      (message.responseCode & 0xf),
  );
  for (const section of [message.questions, message.answers, message.authorities, message.additional]) u16(section.length);
  for (const question of message.questions) {
    writeName(question.name);
    u16(question.type);
    u16(question.class);
  }
  for (const record of [...message.answers, ...message.authorities, ...message.additional]) {
    writeName(record.name);
    u16(record.type);
    u16(record.class);
    u16(Math.floor(record.ttl / 0x10000));
    u16(record.ttl);
    u16(record.data.length);
    for (const octet of record.data) out.push(octet);
  }
  return Uint8Array.from(out);
}

/** One question of class IN, which is all that a query has. */
export function encodeDnsQuery(
  id: number,
  question: { readonly name: readonly string[]; readonly type: number },
  recursionDesired = true,
): Uint8Array {
  return encodeDnsMessage({
    id,
    response: false,
    opcode: 0,
    authoritative: false,
    truncated: false,
    recursionDesired,
    recursionAvailable: false,
    responseCode: 0,
    questions: [{ ...question, class: CLASS_IN }],
    answers: [],
    authorities: [],
    additional: [],
  });
}

/**
 * @param options `part` "answers" leaves out the sections behind them, "head" stops behind the first question, for a message whose end is
 *   missing or damaged; `expand` false leaves record data as
 *   it is: NetBIOS's name service has this form, and numbers of its own for types
 * @throws DecodeError
 */
export function decodeDnsMessage(
  bytes: Uint8Array,
  { part = "all", expand = true }: { readonly part?: "all" | "answers" | "head"; readonly expand?: boolean } = {},
): DnsMessage {
  if (bytes.length < HEADER) throw new DecodeError("DNS message", 0, `${bytes.length} octets are no header`);
  const flags = u16At(bytes, 2);
  const cursor = new Cursor(bytes, expand);
  const asked = u16At(bytes, 4);
  const questions = cursor.questions(part === "head" ? Math.min(asked, 1) : asked);
  const answers = part === "head" ? NONE : cursor.records(u16At(bytes, 6));
  const authorities = part === "all" ? cursor.records(u16At(bytes, 8)) : NONE;
  const additional = part === "all" ? cursor.records(u16At(bytes, 10)) : NONE;
  return {
    id: u16At(bytes, 0),
    response: (flags & 0x8000) !== 0,
    opcode: (flags >> 11) & 0xf,
    authoritative: (flags & 0x0400) !== 0,
    truncated: (flags & 0x0200) !== 0,
    recursionDesired: (flags & 0x0100) !== 0,
    recursionAvailable: (flags & 0x0080) !== 0,
    responseCode: flags & 0xf,
    questions,
    answers,
    authorities,
    additional,
  };
}

const NONE: readonly DnsRecord[] = [];

/** Reads the sections. A question is at least 5 octets and a record at least 11: a hostile count ends at the end of the octets, not before an allocation. */
class Cursor {
  readonly #bytes: Uint8Array;
  readonly #expand: boolean;
  #offset = HEADER;

  constructor(bytes: Uint8Array, expand: boolean) {
    this.#bytes = bytes;
    this.#expand = expand;
  }

  questions(count: number): DnsQuestion[] {
    const questions: DnsQuestion[] = [];
    for (let left = count; left > 0; left--) {
      const name = this.#name();
      const at = this.#take(4, "type and class");
      questions.push({ name, type: u16At(this.#bytes, at), class: u16At(this.#bytes, at + 2) });
    }
    return questions;
  }

  records(count: number): readonly DnsRecord[] {
    if (count === 0) return NONE;
    const bytes = this.#bytes;
    const records: DnsRecord[] = [];
    for (let left = count; left > 0; left--) {
      const name = this.#name();
      const head = this.#take(4, "type and class");
      const type = u16At(bytes, head);
      const after = this.#take(6, "ttl and length");
      const length = u16At(bytes, after + 4);
      const start = this.#take(length, "record data");
      records.push({
        name,
        type,
        class: u16At(bytes, head + 2),
        ttl: u16At(bytes, after) * 0x10000 + u16At(bytes, after + 2),
        data: this.#expand ? expandData(bytes, type, start, start + length) : bytes.slice(start, start + length),
      });
    }
    return records;
  }

  #name(): string[] {
    const { name, end } = readName(this.#bytes, this.#offset);
    this.#offset = end;
    return name;
  }

  /** Steps over so many octets. @returns where they begin */
  #take(octets: number, name: string): number {
    const at = this.#offset;
    if (this.#bytes.length - at < octets) throw new DecodeError("DNS message", at, `${name} is cut off`);
    this.#offset = at + octets;
    return at;
  }
}

function u16At(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]!;
}

/** Names of response codes: [RFC 1035] 4.1.1, [RFC 2136] 2.2. */
export function dnsResponseCodeName(code: number): string {
  return (
    ["NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE"][code] ??
    `rcode ${code}`
  );
}
