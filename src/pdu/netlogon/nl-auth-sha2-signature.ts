/** NL_AUTH_SHA2_SIGNATURE, [MS-NRPC] 2.2.1.3.3: what follows the sec_trailer of a PDU that Netlogon protects with HMAC-SHA256 and AES-128. */
import { ByteWriter } from "../../bytes/writer.ts";
import { decodeSignature, type NlSignature, writeSignature } from "./signature-fields.ts";

/** SignatureAlgorithm and SealAlgorithm. */
export const NL_SIGN_HMAC_SHA256 = 0x0013;
export const NL_SEAL_AES128 = 0x001a;

/** Octets that are sent. */
export const NL_AUTH_SHA2_SIGNATURE_LENGTH = 56;

/*
 *   0  u16    SignatureAlgorithm (0x0013)     2  u16   SealAlgorithm (0x001a, 0xffff)
 *   4  u16    Pad (0xffff)                    6  u16   Flags (0)
 *   8  u8[8]  SequenceNumber, encrypted      16  u8[8] Checksum
 *  24  u8[8]  Confounder, encrypted
 *  32  u8[24] Reserved: may hold anything and is covered by nothing
 */

/** @throws DecodeError for another algorithm, too */
export function decodeNlAuthSha2Signature(bytes: Uint8Array): NlSignature {
  return decodeSignature("NL_AUTH_SHA2_SIGNATURE", bytes, NL_SIGN_HMAC_SHA256, NL_SEAL_AES128);
}

export function encodeNlAuthSha2Signature(signature: NlSignature): Uint8Array {
  const writer = new ByteWriter({ capacity: NL_AUTH_SHA2_SIGNATURE_LENGTH });
  writeSignature(writer, signature, NL_SIGN_HMAC_SHA256, NL_SEAL_AES128);
  return writer.zeros(24).finish();
}
