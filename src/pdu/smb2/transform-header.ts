/** SMB2 TRANSFORM_HEADER, [MS-SMB2] 2.2.41: in front of what SMB 3 encrypts. */
import { ByteReader } from "../../bytes/reader.ts";
import { ByteWriter } from "../../bytes/writer.ts";

export const TRANSFORM_HEADER_LENGTH = 52;

export interface TransformHeader {
  /** 16 octets. */
  readonly signature: Uint8Array;
  /** 16 octets, of which CCM uses 11 and GCM 12. */
  readonly nonce: Uint8Array;
  readonly originalMessageSize: number;
  /** Flags of SMB 3.1.1 (1: encrypted), EncryptionAlgorithm before it (1: AES-128-CCM). */
  readonly flags: number;
  readonly sessionId: bigint;
}

/** 0 FD 'SMB', 4 u8[16] Signature, 20 u8[16] Nonce, 36 u32 OriginalMessageSize, 40 u16 Reserved, 42 u16 Flags, 44 u64 SessionId. @throws DecodeError */
export function decodeTransformHeader(bytes: Uint8Array): TransformHeader {
  const reader = new ByteReader(bytes, "SMB2 TRANSFORM_HEADER");
  reader.need(TRANSFORM_HEADER_LENGTH);
  if (reader.u32() !== 0x424d53fd) reader.fail("does not begin with FD 'SMB'", 0);
  const signature = reader.take(16);
  const nonce = reader.take(16);
  const originalMessageSize = reader.u32();
  reader.skip(2);
  return { signature, nonce, originalMessageSize, flags: reader.u16(), sessionId: reader.u64() };
}

export function encodeTransformHeader(header: TransformHeader): Uint8Array {
  const writer = new ByteWriter({ littleEndian: true, capacity: TRANSFORM_HEADER_LENGTH });
  writer.u32(0x424d53fd).write(header.signature.subarray(0, 16)).write(header.nonce.subarray(0, 16));
  return writer.u32(header.originalMessageSize).u16(0).u16(header.flags).u64(header.sessionId).finish();
}
