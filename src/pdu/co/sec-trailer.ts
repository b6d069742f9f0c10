import type { ByteWriter } from "../../bytes/writer.ts";
import { DecodeError } from "../../status/errors.ts";

/** Octets of the sec_trailer without auth_value. */
export const SEC_TRAILER_LENGTH = 8;

/** auth_verifier_co_t of [C706] 13.2.6.1, sec_trailer of [MS-RPCE] 2.2.2.11. */
export interface SecTrailer {
  /** auth_type: the security provider, [MS-RPCE] 2.2.1.1.7. */
  readonly type: number;
  /** auth_level, [MS-RPCE] 2.2.1.1.8. */
  readonly level: number;
  /** Octets of padding between the PDU's body and the sec_trailer. */
  readonly padLength: number;
  readonly contextId: number;
  /** auth_value: the provider's token or signature. */
  readonly value: Uint8Array;
}

/*
 * At frag_length - auth_length - 8, behind auth_pad_length octets of padding, [MS-RPCE] 2.2.2.11:
 *
 *   0  u8   auth_type              1  u8   auth_level
 *   2  u8   auth_pad_length        3  u8   auth_reserved
 *   4  u32  auth_context_id
 *   8  u8[auth_length] auth_value
 */

/**
 * @param pdu one whole PDU
 * @param authLength auth_length of its header, not 0
 * @param what the PDU's name, for the error
 * @throws DecodeError where trailer or padding reach into the common header
 */
export function decodeSecTrailer(pdu: Uint8Array, authLength: number, littleEndian: boolean, what: string): SecTrailer {
  const at = pdu.length - authLength - SEC_TRAILER_LENGTH;
  if (at < 16) throw new DecodeError(what, 10, `auth_length ${authLength} does not fit into ${pdu.length} octets`);
  const padLength = pdu[at + 2]!;
  if (at - padLength < 16) throw new DecodeError(what, at + 2, `auth_pad_length ${padLength} is more than the body`);
  const view = new DataView(pdu.buffer, pdu.byteOffset + at, SEC_TRAILER_LENGTH);
  return {
    type: pdu[at]!,
    level: pdu[at + 1]!,
    padLength,
    contextId: view.getUint32(4, littleEndian),
    value: pdu.subarray(at + SEC_TRAILER_LENGTH),
  };
}

/** Writes padding, trailer and auth_value behind the body. */
export function encodeSecTrailer(writer: ByteWriter, auth: SecTrailer): void {
  writer.zeros(auth.padLength);
  writer.u8(auth.type).u8(auth.level).u8(auth.padLength).u8(0).u32(auth.contextId).write(auth.value);
}
