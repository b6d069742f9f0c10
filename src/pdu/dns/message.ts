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
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const flags = view.getUint16(2);
  let offset = HEADER;
  const need = (octets: number, name: string) => {
    if (bytes.length - offset < octets) throw new DecodeError("DNS message", offset, `${name} is cut off`);
  };
  const readQuestion = (): DnsQuestion => {
    const { name, end } = readName(bytes, offset);
    offset = end;
    need(4, "type and class");
    const question = { name, type: view.getUint16(offset), class: view.getUint16(offset + 2) };
    offset += 4;
    return question;
  };
  const readRecord = (): DnsRecord => {
    const head = readQuestion();
    need(6, "ttl and length");
    const ttl = view.getUint32(offset);
    const length = view.getUint16(offset + 4);
    offset += 6;
    need(length, "record data");
    const data = expand ? expandData(bytes, head.type, offset, offset + length) : bytes.slice(offset, offset + length);
    offset += length;
    return { ...head, ttl, data };
  };
  // A question is at least 5 octets and a record at least 11, so a hostile count ends at the end of the octets and not before an allocation.
  const section = <T>(at: number, read: () => T): T[] => {
    const items: T[] = [];
    for (let left = view.getUint16(at); left > 0; left--) items.push(read());
    return items;
  };
  const questions = part !== "head" ? section(4, readQuestion) : view.getUint16(4) === 0 ? [] : [readQuestion()];
  const answers = part !== "head" ? section(6, readRecord) : [];
  const authorities = part === "all" ? section(8, readRecord) : [];
  const additional = part === "all" ? section(10, readRecord) : [];
  return {
    id: view.getUint16(0),
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

/** Names of response codes: [RFC 1035] 4.1.1, [RFC 2136] 2.2. */
export function dnsResponseCodeName(code: number): string {
  return (
    ["NOERROR", "FORMERR", "SERVFAIL", "NXDOMAIN", "NOTIMP", "REFUSED", "YXDOMAIN", "YXRRSET", "NXRRSET", "NOTAUTH", "NOTZONE"][code] ??
    `rcode ${code}`
  );
}
