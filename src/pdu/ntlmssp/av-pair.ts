/** AV_PAIR, [MS-NLMP] 2.2.2.1: what a server says of itself in its challenge, and what a client says back in its NTLMv2 response. */
import { u16, u32 } from "../../bytes/integers.ts";
import { wideText } from "../../bytes/text.ts";
import { DecodeError } from "../../status/errors.ts";
import { ntlmText } from "./fields.ts";

/** AvId. */
export const MSV_AV = {
  EOL: 0x0000,
  NB_COMPUTER_NAME: 0x0001,
  NB_DOMAIN_NAME: 0x0002,
  DNS_COMPUTER_NAME: 0x0003,
  DNS_DOMAIN_NAME: 0x0004,
  DNS_TREE_NAME: 0x0005,
  /** u32, MSV_AV_FLAG. */
  FLAGS: 0x0006,
  /** u64, 100 ns since 1601. */
  TIMESTAMP: 0x0007,
  /** Single_Host_Data, [MS-NLMP] 2.2.2.2. */
  SINGLE_HOST: 0x0008,
  /** The service principal name that the client takes the server for. */
  TARGET_NAME: 0x0009,
  /** MD5 of a gss_channel_bindings_struct; zeros where there is none. */
  CHANNEL_BINDINGS: 0x000a,
} as const;

/** Bits of MSV_AV.FLAGS. */
export const MSV_AV_FLAG = {
  CONSTRAINED: 0x00000001,
  /** The AUTHENTICATE_MESSAGE has a MIC. */
  MIC_PRESENT: 0x00000002,
  UNTRUSTED_SPN: 0x00000004,
} as const;

export interface AvPair {
  /** One of MSV_AV, or a later one. */
  readonly id: number;
  readonly value: Uint8Array;
}

/*
 *   0  u16  AvId
 *   2  u16  AvLen
 *   4  u8[AvLen] Value
 *   ... up to a pair with AvId MsvAvEOL and AvLen 0; nothing is aligned
 */

/**
 * The pairs before MsvAvEOL, in their order; values are views.
 * @throws DecodeError where the list does not end with MsvAvEOL within `bytes`
 */
export function decodeAvPairs(bytes: Uint8Array, what = "AV_PAIR"): AvPair[] {
  const pairs: AvPair[] = [];
  walkAvPairs(bytes, what, pairs);
  return pairs;
}

/** The same without their values. @throws DecodeError where `decodeAvPairs` would */
export function checkAvPairs(bytes: Uint8Array, what = "AV_PAIR"): void {
  walkAvPairs(bytes, what, undefined);
}

function walkAvPairs(bytes: Uint8Array, what: string, pairs: AvPair[] | undefined): void {
  for (let at = 0; ; ) {
    if (at + 4 > bytes.length) throw new DecodeError(what, at, "the list of AV_PAIRs ends without MsvAvEOL");
    const id = u16(bytes, at);
    const length = u16(bytes, at + 2);
    if (id === MSV_AV.EOL) return;
    if (at + 4 + length > bytes.length) throw new DecodeError(what, at, `AV_PAIR ${id} of ${length} octets ends behind the list`);
    pairs?.push({ id, value: bytes.subarray(at + 4, at + 4 + length) });
    at += 4 + length;
  }
}

/** The pairs and MsvAvEOL. */
export function encodeAvPairs(pairs: readonly AvPair[]): Uint8Array {
  let length = 4;
  for (const pair of pairs) length += 4 + pair.value.length;
  const out = new Uint8Array(length);
  let at = 0;
  for (const pair of pairs) {
    if (pair.id === MSV_AV.EOL || pair.value.length > 0xffff) throw new RangeError(`AV_PAIR ${pair.id} cannot be written`);
    out[at] = pair.id & 0xff;
    out[at + 1] = pair.id >> 8;
    out[at + 2] = pair.value.length & 0xff;
    out[at + 3] = pair.value.length >> 8;
    out.set(pair.value, at + 4);
    at += 4 + pair.value.length;
  }
  return out;
}

/** The value of the first pair with this id. */
export function avValue(pairs: readonly AvPair[] | undefined, id: number): Uint8Array | undefined {
  return pairs?.find((pair) => pair.id === id)?.value;
}

/** A pair's text: always UTF-16, whatever was negotiated. */
export function avText(pairs: readonly AvPair[] | undefined, id: number): string | undefined {
  const value = avValue(pairs, id);
  return value === undefined ? undefined : wideText(value, 0, value.length >>> 1, true);
}

/** A pair's integer of four octets: MSV_AV.FLAGS. */
export function avNumber(pairs: readonly AvPair[] | undefined, id: number): number | undefined {
  const value = avValue(pairs, id);
  return value === undefined || value.length < 4 ? undefined : u32(value, 0);
}

/** MSV_AV.TIMESTAMP: 100 ns since 1601. */
export function avTimestamp(pairs: readonly AvPair[] | undefined): bigint | undefined {
  const value = avValue(pairs, MSV_AV.TIMESTAMP);
  if (value === undefined || value.length < 8) return undefined;
  return new DataView(value.buffer, value.byteOffset, value.length).getBigUint64(0, true);
}

export function avOfText(id: number, text: string): AvPair {
  return { id, value: ntlmText(text, true) };
}

export function avOfNumber(id: number, number: number): AvPair {
  return { id, value: Uint8Array.of(number & 0xff, (number >>> 8) & 0xff, (number >>> 16) & 0xff, number >>> 24) };
}

/** @param time 100 ns since 1601 */
export function avOfTimestamp(time: bigint): AvPair {
  const value = new Uint8Array(8);
  new DataView(value.buffer).setBigUint64(0, time, true);
  return { id: MSV_AV.TIMESTAMP, value };
}
