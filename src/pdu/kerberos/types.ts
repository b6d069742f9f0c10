/** What Kerberos' messages are made of: [RFC 4120] 5.2, 5.3. Encrypted parts stay octets, views of the message. */
import { u32 } from "../../bytes/integers.ts";
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, type BerReader, contextTag, element, integer, octetString, sequence, TAG, text } from "../asn1/ber.ts";

/** PrincipalName ::= SEQUENCE { name-type [0] Int32, name-string [1] SEQUENCE OF KerberosString }: [RFC 4120] 5.2.2. */
export interface PrincipalName {
  /** One of NAME_TYPE, or another. */
  readonly type: number;
  readonly components: readonly string[];
}

/** [RFC 4120] 6.2, [RFC 6111] 3. */
export const NAME_TYPE = { unknown: 0, principal: 1, serviceInstance: 2, serviceHost: 3, enterprise: 10, wellKnown: 11 } as const;

/** EncryptedData ::= SEQUENCE { etype [0] Int32, kvno [1] UInt32 OPTIONAL, cipher [2] OCTET STRING }: [RFC 4120] 5.2.9. */
export interface EncryptedData {
  readonly etype: number;
  /** Version of the key. */
  readonly kvno: number | undefined;
  readonly cipher: Uint8Array;
}

/** Ticket ::= [APPLICATION 1] SEQUENCE { tkt-vno [0] INTEGER (5), realm [1] Realm, sname [2] PrincipalName, enc-part [3] EncryptedData }: [RFC 4120] 5.3. */
export interface Ticket {
  readonly realm: string;
  readonly sname: PrincipalName;
  readonly encPart: EncryptedData;
}

/** HostAddress ::= SEQUENCE { addr-type [0] Int32, address [1] OCTET STRING }: [RFC 4120] 5.2.5. */
export interface HostAddress {
  readonly type: number;
  readonly address: Uint8Array;
}

export const TICKET = applicationTag(1, true);

/** `krbtgt/LAB.TEST` */
export function principalText(name: PrincipalName | undefined): string | undefined {
  return name === undefined || name.components.length === 0 ? undefined : name.components.join("/");
}

/** `[number] EXPLICIT`. */
export function field(number: number, content: Uint8Array): Uint8Array {
  return element(contextTag(number, true), content);
}

/** The same, or nothing. */
export function optional<T>(number: number, value: T | undefined, encode: (value: T) => Uint8Array): Uint8Array {
  return value === undefined ? NOTHING : field(number, encode(value));
}
const NOTHING = new Uint8Array(0);

export const kerberosString = (value: string) => text(value, TAG.generalString);
export const kerberosTime = (value: string) => text(value, TAG.generalizedTime);
export const int32 = (value: number) => integer(value);

/** KerberosFlags, a BIT STRING of 32 bits; bit 0 is the highest: [RFC 4120] 5.2.8. */
export function flags(value: number): Uint8Array {
  return element(TAG.bitString, Uint8Array.of(0, value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff));
}

export function encodePrincipal(name: PrincipalName): Uint8Array {
  return sequence(field(0, integer(name.type)), field(1, sequence(...name.components.map(kerberosString))));
}

export function encodeEncryptedData(data: EncryptedData): Uint8Array {
  return sequence(field(0, integer(data.etype)), optional(1, data.kvno, int32), field(2, octetString(data.cipher)));
}

export function encodeTicket(ticket: Ticket): Uint8Array {
  return element(
    TICKET,
    sequence(
      field(0, integer(5)),
      field(1, kerberosString(ticket.realm)),
      field(2, encodePrincipal(ticket.sname)),
      field(3, encodeEncryptedData(ticket.encPart)),
    ),
  );
}

export function encodeAddresses(addresses: readonly HostAddress[]): Uint8Array {
  return sequence(...addresses.map(({ type, address }) => sequence(field(0, integer(type)), field(1, octetString(address)))));
}

// --- reading; all throw DecodeError ---

export function takeInteger(reader: BerReader, number: number, name: string): number {
  return reader.take(contextTag(number, true), name).take(TAG.integer, name).integer(name);
}

export function takeText(reader: BerReader, number: number, name: string, tag: number = TAG.generalString): string {
  return reader.take(contextTag(number, true), name).take(tag, name).text();
}

/** For takeOptionalField. */
export function takeTime(name: string): (content: BerReader) => string {
  return (content) => content.take(TAG.generalizedTime, name).text();
}

/** A view. */
export function takeOctets(reader: BerReader, number: number, name: string): Uint8Array {
  return reader.take(contextTag(number, true), name).take(TAG.octetString, name).view();
}

export function takeOptionalField<T>(reader: BerReader, number: number, name: string, read: (content: BerReader) => T): T | undefined {
  const content = reader.takeOptional(contextTag(number, true), name);
  return content === undefined ? undefined : read(content);
}

export function readFlags(content: BerReader, name: string): number {
  const bits = content.take(TAG.bitString, name);
  const at = bits.offset;
  if (bits.end - at < 5) throw new DecodeError(bits.what, at, `${name} has fewer than 32 bits`);
  return u32(bits.bytes, at + 1, false);
}

export function readPrincipal(content: BerReader): PrincipalName {
  const name = content.take(TAG.sequence, "PrincipalName");
  const type = takeInteger(name, 0, "name-type");
  const list = name.take(contextTag(1, true), "name-string").take(TAG.sequence, "name-string");
  const components: string[] = [];
  while (!list.atEnd) components.push(list.take(TAG.generalString, "name component").text());
  return { type, components };
}

export function readEncryptedData(content: BerReader): EncryptedData {
  const data = content.take(TAG.sequence, "EncryptedData");
  const etype = takeInteger(data, 0, "etype");
  const kvno = takeOptionalField(data, 1, "kvno", (value) => value.take(TAG.integer, "kvno").integer("kvno"));
  return { etype, kvno, cipher: takeOctets(data, 2, "cipher") };
}

export function readTicket(content: BerReader): Ticket {
  const ticket = content.take(TICKET, "Ticket").take(TAG.sequence, "Ticket");
  const version = takeInteger(ticket, 0, "tkt-vno");
  if (version !== 5) throw new DecodeError(ticket.what, ticket.offset, `tkt-vno is ${version}`);
  const realm = takeText(ticket, 1, "realm");
  const sname = readPrincipal(ticket.take(contextTag(2, true), "sname"));
  return { realm, sname, encPart: readEncryptedData(ticket.take(contextTag(3, true), "enc-part")) };
}

export function readAddresses(content: BerReader): HostAddress[] {
  const list = content.take(TAG.sequence, "HostAddresses");
  const addresses: HostAddress[] = [];
  while (!list.atEnd) {
    const entry = list.take(TAG.sequence, "HostAddress");
    addresses.push({ type: takeInteger(entry, 0, "addr-type"), address: takeOctets(entry, 1, "address") });
  }
  return addresses;
}

/** @throws DecodeError where the message says another protocol version or another type than its tag */
export function expectVersionAndType(reader: BerReader, first: number, type: number): void {
  const pvno = takeInteger(reader, first, "pvno");
  if (pvno !== 5) throw new DecodeError(reader.what, reader.offset, `pvno is ${pvno}`);
  const found = takeInteger(reader, first + 1, "msg-type");
  if (found !== type) throw new DecodeError(reader.what, reader.offset, `msg-type is ${found}, ${type} was expected`);
}

/** A KerberosTime (`20261121125120Z`, [RFC 4120] 5.2.3) and microseconds, as microseconds since 1970; undefined where it is none. */
export function kerberosTimeValue(text: string, microseconds = 0): number | undefined {
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second] = match.map(Number);
  return Date.UTC(year!, month! - 1, day!, hour!, minute!, second!) * 1000 + Math.max(0, Math.min(999_999, microseconds));
}

/** The KerberosTime of milliseconds since 1970, `20261121125120Z`, rounded down. Years beyond 9999 are 9999. */
export function kerberosTimeText(ms: number): string {
  const iso = new Date(Math.max(0, Math.min(ms, 253_402_300_799_000))).toISOString();
  return `${iso.slice(0, 19).replace(/[-:T]/g, "")}Z`;
}
