/** Resource records that lead to a host: A and PTR of [RFC 1035] 3.3, AAAA of [RFC 3596], SRV of [RFC 2782]. */

import { u16 } from "../../bytes/integers.ts";
import { joined } from "../../bytes/joined.ts";
import { formatIpv4, formatIpv6 } from "../../ids/ip-address.ts";
import { DecodeError } from "../../status/errors.ts";
import { nameOctets, readName } from "./name.ts";

/** [RFC 1035] 3.2.2 and its successors. */
export const DNS_TYPE = {
  A: 1,
  NS: 2,
  CNAME: 5,
  SOA: 6,
  PTR: 12,
  MX: 15,
  TXT: 16,
  AAAA: 28,
  SRV: 33,
  OPT: 41,
  TKEY: 249,
  TSIG: 250,
  ANY: 255,
} as const;

export function dnsTypeName(type: number): string {
  return NAMES.get(type) ?? `type ${type}`;
}
const NAMES = new Map<number, string>(Object.entries(DNS_TYPE).map(([name, type]) => [type, name]));

export type DnsValue =
  | { readonly kind: "address" /** As text. */; readonly address: string }
  /** CNAME, NS, PTR. */
  | { readonly kind: "name"; readonly name: readonly string[] }
  | {
      readonly kind: "service";
      readonly priority: number;
      readonly weight: number;
      readonly port: number;
      readonly target: readonly string[];
    };

/** @returns undefined where the type says nothing here. @throws DecodeError for data that is not of its type */
export function dnsValue(record: { readonly type: number; readonly data: Uint8Array }): DnsValue | undefined {
  const { type, data } = record;
  switch (type) {
    case DNS_TYPE.A:
      if (data.length !== 4) throw new DecodeError("DNS record A", 0, `${data.length} octets`);
      return { kind: "address", address: formatIpv4(data) };
    case DNS_TYPE.AAAA:
      if (data.length !== 16) throw new DecodeError("DNS record AAAA", 0, `${data.length} octets`);
      return { kind: "address", address: formatIpv6(data) };
    case DNS_TYPE.CNAME:
    case DNS_TYPE.NS:
    case DNS_TYPE.PTR:
      return { kind: "name", name: readName(data, 0).name };
    case DNS_TYPE.SRV: {
      if (data.length < 7) throw new DecodeError("DNS record SRV", 0, `${data.length} octets`);
      const [priority, weight, port] = [u16(data, 0, false), u16(data, 2, false), u16(data, 4, false)];
      return { kind: "service", priority, weight, port, target: readName(data, 6).name };
    }
    default:
      return undefined;
  }
}

/** Where names stand in the data of a type that may be compressed in a message: octets before the first, how many names, in order. */
const NAMES_WITHIN: Readonly<Record<number, readonly [before: number, names: number]>> = {
  [DNS_TYPE.CNAME]: [0, 1],
  [DNS_TYPE.NS]: [0, 1],
  [DNS_TYPE.PTR]: [0, 1],
  [DNS_TYPE.SOA]: [0, 2],
  [DNS_TYPE.MX]: [2, 1],
  [DNS_TYPE.SRV]: [6, 1],
};

/**
 * A record's data with the names in it written out, so that it stands for itself.
 * @throws DecodeError where a name in it cannot be read
 */
export function expandData(message: Uint8Array, type: number, start: number, end: number): Uint8Array {
  const layout = NAMES_WITHIN[type];
  if (layout === undefined || start === end) return message.slice(start, end);
  const [before, names] = layout;
  if (end - start < before) throw new DecodeError("DNS message", start, "record data is cut off");
  const parts = [message.subarray(start, start + before)];
  let at = start + before;
  for (let left = names; left > 0; left--) {
    const read = readName(message, at);
    if (read.end > end) throw new DecodeError("DNS message", at, "a name that is longer than its record");
    parts.push(nameOctets(read.name));
    at = read.end;
  }
  parts.push(message.subarray(at, end));
  return joined(parts);
}
