/** What a SASL security layer signed and did not seal: the octets within its wrapping. */
import { u16 } from "../../bytes/integers.ts";

/**
 * The content of one buffer, by the tokens that wrap it:
 *
 *   NTLM ([MS-NLMP] 2.2.2.9): u32 version 1, 12 octets of signature, content. Sealed content has the same wrapping: what it is, its first octets must tell.
 *   Kerberos ([RFC 4121] 4.2.6.2): 05 04, flags (2: sealed), ff, EC(16), RRC(16), SND_SEQ(64), then content and checksum (EC octets), rotated right by RRC
 *   Kerberos of RC4 ([RFC 4757] 7.3): 60, the mechanism's object identifier, 02 01, SGN_ALG(16), SEAL_ALG(16; ffff: none), ffff, SND_SEQ(64),
 *     SGN_CKSUM(64), confounder(64), content, padding of one octet
 *
 * @returns undefined where it is sealed, or wrapped in another way
 */
export function signedContent(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  const length = end - start;
  if (length < 17) return undefined;
  const at = (offset: number) => bytes[start + offset]!;
  if (at(0) === 1 && at(1) === 0 && at(2) === 0 && at(3) === 0) return bytes.subarray(start + 16, end);
  if (at(0) === 5 && at(1) === 4) return wrapped(bytes, start, end);
  if (at(0) === 0x60) return wrappedByRc4(bytes, start, end);
  return undefined;
}

/** The first octets are those of one of these tokens. At least four are there. */
export function isWrapped(bytes: Uint8Array, at: number): boolean {
  const first = bytes[at]!;
  return (
    (first === 5 && bytes[at + 1] === 4) ||
    (first === 0x60 && bytes[at + 1]! > 0x20) ||
    (first === 1 && bytes[at + 1] === 0 && bytes[at + 2] === 0 && bytes[at + 3] === 0)
  );
}

function wrapped(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  if ((bytes[start + 2]! & 2) !== 0 || bytes[start + 3] !== 0xff) return undefined;
  const checksum = u16(bytes, start + 4, false);
  const body = bytes.subarray(start + 16, end);
  const length = body.length - checksum;
  if (length <= 0) return undefined;
  const rotated = u16(bytes, start + 6, false) % body.length;
  if (rotated + length <= body.length) return body.subarray(rotated, rotated + length);
  const content = new Uint8Array(length);
  const first = body.length - rotated;
  content.set(body.subarray(rotated));
  content.set(body.subarray(0, length - first), first);
  return content;
}

function wrappedByRc4(bytes: Uint8Array, start: number, end: number): Uint8Array | undefined {
  const first = bytes[start + 1]!;
  let at = start + (first < 0x80 ? 2 : 2 + (first & 0x7f));
  if (at + 2 > end || bytes[at] !== 0x06) return undefined;
  at += 2 + bytes[at + 1]!;
  const content = at + 32;
  if (content + 1 > end || bytes[at] !== 2 || bytes[at + 1] !== 1 || bytes[at + 4] !== 0xff || bytes[at + 5] !== 0xff) return undefined;
  return bytes.subarray(content, end - 1);
}
