/** NL_AUTH_SIGNATURE, [MS-NRPC] 2.2.1.3.2: what follows the sec_trailer of a PDU that Netlogon protects with HMAC-MD5 and RC4. */
import { ByteWriter } from "../../bytes/writer.ts";
import { decodeSignature, type NlSignature, writeSignature } from "./signature-fields.ts";

/** SignatureAlgorithm and SealAlgorithm. */
export const NL_SIGN_HMAC_MD5 = 0x0077;
export const NL_SEAL_RC4 = 0x007a;

/** Octets that are sent, with a Confounder of zeros where nothing is encrypted, as Windows and Samba do. */
export const NL_AUTH_SIGNATURE_LENGTH = 32;

/*
 *   0  u16   SignatureAlgorithm (0x0077)     2  u16   SealAlgorithm (0x007a, 0xffff)
 *   4  u16   Pad (0xffff)                    6  u16   Flags (0)
 *   8  u8[8] SequenceNumber, encrypted      16  u8[8] Checksum
 *  24  u8[8] Confounder, encrypted; may be left out where nothing else is
 */

/** @throws DecodeError for another algorithm, too */
export function decodeNlAuthSignature(bytes: Uint8Array): NlSignature {
  return decodeSignature("NL_AUTH_SIGNATURE", bytes, NL_SIGN_HMAC_MD5, NL_SEAL_RC4);
}

export function encodeNlAuthSignature(signature: NlSignature): Uint8Array {
  const writer = new ByteWriter({ capacity: NL_AUTH_SIGNATURE_LENGTH });
  writeSignature(writer, signature, NL_SIGN_HMAC_MD5, NL_SEAL_RC4);
  return writer.finish();
}
