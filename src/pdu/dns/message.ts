/** DNS messages as far as a probe goes: the header, the questions, and the resource records as they stand. [RFC 1035] 4.1. */
import { DecodeError } from "../../status/errors.ts";

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
  /** As it stands: names within it may point back into the message. */
  readonly data: Uint8Array;
}

const HEADER = 12;
/** A name is at most 255 octets long ([RFC 1035] 2.3.4), so it never has more labels than this. */
const MAX_LABELS = 127;

/**
 *   ID(16) | QR(1) Opcode(4) AA TC RD RA Z(3) RCODE(4) | QDCOUNT | ANCOUNT | NSCOUNT | ARCOUNT, all 16 bits, big-endian; then the four sections
 *
 * Names are written without compression.
 */
export function encodeDnsMessage(message: DnsMessage): Uint8Array {
  const out: number[] = [];
  const u16 = (value: number) => out.push((value >> 8) & 0xff, value & 0xff);
  const writeName = (name: readonly string[]) => {
    for (const label of name) {
      out.push(label.length & 0x3f);
      for (let i = 0; i < label.length && i < 63; i++) out.push(label.charCodeAt(i) & 0xff);
    }
    out.push(0);
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

/** @throws DecodeError */
export function decodeDnsMessage(bytes: Uint8Array): DnsMessage {
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
    const data = bytes.slice(offset, offset + length);
    offset += length;
    return { ...head, ttl, data };
  };
  // A question is at least 5 octets and a record at least 11, so a hostile count ends at the end of the octets and not before an allocation.
  const section = <T>(at: number, read: () => T): T[] => {
    const items: T[] = [];
    for (let left = view.getUint16(at); left > 0; left--) items.push(read());
    return items;
  };
  const questions = section(4, readQuestion);
  const answers = section(6, readRecord);
  const authorities = section(8, readRecord);
  const additional = section(10, readRecord);
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

/** Labels, and pointers to labels that stand earlier ([RFC 1035] 4.1.4): a pointer must go backwards, so a name always ends. */
function readName(bytes: Uint8Array, start: number): { name: string[]; end: number } {
  const name: string[] = [];
  let offset = start;
  let end = -1;
  let limit = start;
  let octets = 0;
  for (;;) {
    if (offset >= bytes.length) throw new DecodeError("DNS message", offset, "a name is cut off");
    const length = bytes[offset]!;
    if (length === 0) {
      return { name, end: end === -1 ? offset + 1 : end };
    }
    if ((length & 0xc0) === 0xc0) {
      if (offset + 1 >= bytes.length) throw new DecodeError("DNS message", offset, "a pointer is cut off");
      const target = ((length & 0x3f) << 8) | bytes[offset + 1]!;
      if (target >= limit) throw new DecodeError("DNS message", offset, "a pointer that does not go backwards");
      if (end === -1) end = offset + 2;
      limit = target;
      offset = target;
      continue;
    }
    if ((length & 0xc0) !== 0) throw new DecodeError("DNS message", offset, `a label of kind 0x${(length & 0xc0).toString(16)}`);
    if (offset + 1 + length > bytes.length) throw new DecodeError("DNS message", offset, "a label is cut off");
    octets += length + 1;
    if (octets > 254 || name.length >= MAX_LABELS) throw new DecodeError("DNS message", offset, "a name of more than 255 octets");
    let label = "";
    for (let i = 0; i < length; i++) label += String.fromCharCode(bytes[offset + 1 + i]!);
    name.push(label);
    offset += 1 + length;
  }
}
