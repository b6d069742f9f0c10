/** UPN_DNS_INFO: [MS-PAC] 2.10. */
import { ByteReader } from "../../bytes/reader.ts";
import { readText, textOctets } from "./text.ts";

export interface UpnDnsInfo {
  /** `alice@lab.test` */
  readonly upn: string;
  /** `LAB.TEST` */
  readonly dnsDomain: string;
  /** Bit 0: the account has no UPN of its own, this one is made of its name. */
  readonly flags: number;
  /** Where bit 1 says so. */
  readonly samName: string | undefined;
  /** A SID's octets, a view; see readSid. */
  readonly sid: Uint8Array | undefined;
}

const WHAT = "UPN_DNS_INFO";
/** Octets of the header without and with the last four fields. */
const SHORT = 12;
const EXTENDED = 20;
export const UPN_FLAG = { constructed: 1, samNameAndSid: 2 } as const;

/**
 *   UpnLength(16), UpnOffset(16), DnsDomainNameLength(16), DnsDomainNameOffset(16), Flags(32); with bit 1 SamNameLength(16), SamNameOffset(16),
 *   SidLength(16), SidOffset(16); lengths and offsets in octets, text in UTF-16
 *
 * @throws DecodeError
 */
export function decodeUpnDnsInfo(octets: Uint8Array): UpnDnsInfo {
  const reader = new ByteReader(octets, WHAT);
  const upn = place(reader);
  const dns = place(reader);
  const flags = reader.u32();
  const extended = (flags & UPN_FLAG.samNameAndSid) !== 0;
  const sam = extended ? place(reader) : undefined;
  const sid = extended ? place(reader) : undefined;
  return {
    upn: readText(upn, WHAT),
    dnsDomain: readText(dns, WHAT),
    flags,
    samName: sam === undefined ? undefined : readText(sam, WHAT),
    sid,
  };
}

export function encodeUpnDnsInfo(info: UpnDnsInfo): Uint8Array {
  const extended = (info.flags & UPN_FLAG.samNameAndSid) !== 0;
  const parts = [textOctets(info.upn), textOctets(info.dnsDomain)];
  if (extended) parts.push(textOctets(info.samName ?? ""), info.sid ?? new Uint8Array(0));
  let length = Math.ceil((extended ? EXTENDED : SHORT) / 8) * 8;
  const offsets = parts.map((part) => {
    const offset = length;
    length = Math.ceil((length + part.length) / 8) * 8;
    return offset;
  });
  const out = new Uint8Array(length);
  const view = new DataView(out.buffer);
  parts.forEach((part, i) => {
    // The flags stand between the second place and the third.
    const at = 4 * i + (i < 2 ? 0 : 4);
    view.setUint16(at, part.length, true);
    view.setUint16(at + 2, offsets[i]!, true);
    out.set(part, offsets[i]!);
  });
  view.setUint32(8, info.flags, true);
  return out;
}

function place(reader: ByteReader): Uint8Array {
  const length = reader.u16();
  const offset = reader.u16();
  if (offset + length > reader.bytes.length) reader.fail(`octets ${offset} to ${offset + length} of ${reader.bytes.length}`);
  return reader.bytes.subarray(offset, offset + length);
}
