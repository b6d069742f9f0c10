import { ByteReader } from "../../bytes/reader.ts";
import { ByteWriter } from "../../bytes/writer.ts";
import { DecodeError } from "../../status/errors.ts";
import { nca_s_rpc_version_mismatch, nca_s_unsupported_type } from "../../status/names.ts";
import { decodeSecTrailer, encodeSecTrailer, SEC_TRAILER_LENGTH, type SecTrailer } from "./sec-trailer.ts";

/** PTYPE of the connection-oriented PDUs, [C706] 12.1 and [MS-RPCE] 2.2.2.10. */
export const PTYPE_REQUEST = 0x00;
export const PTYPE_RESPONSE = 0x02;
export const PTYPE_FAULT = 0x03;
export const PTYPE_BIND = 0x0b;
export const PTYPE_BIND_ACK = 0x0c;
export const PTYPE_BIND_NAK = 0x0d;
export const PTYPE_ALTER_CONTEXT = 0x0e;
export const PTYPE_ALTER_CONTEXT_RESP = 0x0f;
export const PTYPE_AUTH3 = 0x10;
export const PTYPE_SHUTDOWN = 0x11;
export const PTYPE_CO_CANCEL = 0x12;
export const PTYPE_ORPHANED = 0x13;

/** pfc_flags, [C706] 12.6.3.1. */
export const PFC_FIRST_FRAG = 0x01;
export const PFC_LAST_FRAG = 0x02;
/** A cancel was pending at the sender; in bind, bind_ack, alter_context, alter_context_resp and auth3 the same bit is PFC_SUPPORT_HEADER_SIGN. */
export const PFC_PENDING_CANCEL = 0x04;
/** [MS-RPCE] 2.2.2.3 */
export const PFC_SUPPORT_HEADER_SIGN = 0x04;
export const PFC_RESERVED_1 = 0x08;
export const PFC_CONC_MPX = 0x10;
export const PFC_DID_NOT_EXECUTE = 0x20;
export const PFC_MAYBE = 0x40;
export const PFC_OBJECT_UUID = 0x80;
export const PFC_WHOLE = PFC_FIRST_FRAG | PFC_LAST_FRAG;

/** Octets of the common header. */
export const HEADER_LENGTH = 16;
/** What every implementation must be able to receive, [C706] 12.6.3.1 MustRecvFragSize. */
export const MUST_RECV_FRAG_SIZE = 1432;
/** Where authentication padding may begin in a PDU that negotiates: behind the fixed part of its body. */
export const BIND_PADDING_FLOOR = 24;
/** frag_length has 16 bits. */
export const MAX_FRAG_LENGTH = 0xffff;

/** What every PDU says of itself. */
export interface PduCommon {
  /** pfc_flags */
  readonly flags: number;
  readonly callId: number;
  /** Integer representation of the whole PDU, stub data included. Characters are ASCII and floats IEEE: nothing else is decoded. */
  readonly littleEndian: boolean;
  /** Present where auth_length is not 0. */
  readonly auth?: SecTrailer;
}

export interface CommonHeader {
  /** rpc_vers_minor; rpc_vers is 5 in all that is decoded. */
  readonly versionMinor: number;
  readonly ptype: number;
  readonly flags: number;
  readonly littleEndian: boolean;
  readonly fragLength: number;
  readonly authLength: number;
  readonly callId: number;
}

/*
 * The common header, [C706] 12.6.3.1:
 *
 *   0  u8   rpc_vers = 5           1  u8   rpc_vers_minor = 0
 *   2  u8   PTYPE                  3  u8   pfc_flags
 *   4  u8[4] packed_drep: [0] high nibble integers (0 big-, 1 little-endian), low nibble characters (0 ASCII, 1 EBCDIC);
 *            [1] floats (0 IEEE, 1 VAX, 2 Cray, 3 IBM); [2], [3] reserved
 *   8  u16  frag_length, this header included
 *  10  u16  auth_length: octets of auth_value behind the sec_trailer
 *  12  u32  call_id
 */

/**
 * @param bytes at least 16 octets from `offset`
 * @throws DecodeError, also for a version other than 5.x and a data representation other than ASCII and IEEE
 */
export function decodeHeader(bytes: Uint8Array, offset = 0): CommonHeader {
  if (bytes.length - offset < HEADER_LENGTH) {
    throw new DecodeError("common header", offset, `${HEADER_LENGTH} octets needed, ${bytes.length - offset} left`);
  }
  if (bytes[offset] !== 5) {
    throw new DecodeError("common header", offset, `protocol version ${bytes[offset]}, not 5`, nca_s_rpc_version_mismatch);
  }
  const format = representationProblem(bytes[offset + 4]!, bytes[offset + 5]!);
  if (format !== undefined) throw new DecodeError("common header", offset + 4, format, nca_s_unsupported_type);
  const littleEndian = bytes[offset + 4]! >>> 4 === 1;
  // By octets: a DataView for sixteen of them costs more than it saves.
  const u16 = (at: number) => (littleEndian ? bytes[at]! | (bytes[at + 1]! << 8) : (bytes[at]! << 8) | bytes[at + 1]!);
  const header = {
    versionMinor: bytes[offset + 1]!,
    ptype: bytes[offset + 2]!,
    flags: bytes[offset + 3]!,
    littleEndian,
    fragLength: u16(offset + 8),
    authLength: u16(offset + 10),
    callId: (littleEndian ? u16(offset + 14) * 0x10000 + u16(offset + 12) : u16(offset + 12) * 0x10000 + u16(offset + 14)) >>> 0,
  };
  if (header.fragLength < HEADER_LENGTH) {
    throw new DecodeError("common header", offset + 8, `frag_length ${header.fragLength} is less than the header`);
  }
  return header;
}

/**
 * What is wrong with a data representation label's first two octets: we read big- and little-endian integers, ASCII and IEEE ([C706] 14.1).
 * @returns undefined when nothing is
 */
export function representationProblem(first: number, second: number): string | undefined {
  const characters = first & 0x0f;
  if (first >>> 4 > 1) return `integer representation ${first >>> 4} is not known`;
  if (characters !== 0)
    return characters === 1 ? "EBCDIC characters are not supported" : `character representation ${characters} is not known`;
  if (second === 0) return undefined;
  const floats = ["IEEE", "VAX", "Cray", "IBM"][second];
  return floats === undefined
    ? `floating-point representation ${second} is not known`
    : `${floats} floating-point numbers are not supported`;
}

/** Writes the common header; for the per-packet path, which knows all lengths beforehand. */
export function writeHeader(
  view: DataView,
  at: number,
  littleEndian: boolean,
  ptype: number,
  flags: number,
  fragLength: number,
  authLength: number,
  callId: number,
): void {
  // Octets 0-3 as one big-endian word, whatever the representation of the rest.
  view.setUint32(at, 0x05000000 | (ptype << 8) | flags);
  view.setUint32(at + 4, littleEndian ? 0x10000000 : 0);
  view.setUint16(at + 8, fragLength, littleEndian);
  view.setUint16(at + 10, authLength, littleEndian);
  view.setUint32(at + 12, callId, littleEndian);
}

/** A PDU taken apart as far as all are alike. */
export interface OpenedPdu {
  readonly header: CommonHeader;
  readonly common: PduCommon;
  /** From behind the common header to where the body ends: before authentication padding and sec_trailer. */
  readonly body: ByteReader;
}

/**
 * Checks header and trailer of one whole PDU.
 * @param bytes the PDU, frag_length octets exactly
 * @param floor of a PDU that negotiates, whose body ends at the sec_trailer whatever auth_pad_length says (Windows and Samba read it so): the octet
 *   behind which padding may begin
 * @throws DecodeError
 */
export function openPdu(bytes: Uint8Array, ptype: number, what: string, floor?: number): OpenedPdu {
  const header = decodeHeader(bytes);
  if (header.ptype !== ptype) throw new DecodeError(what, 2, `PTYPE ${header.ptype}, not ${ptype}`);
  if (header.fragLength !== bytes.length) {
    throw new DecodeError(what, 8, `frag_length ${header.fragLength}, but ${bytes.length} octets are there`);
  }
  const { flags, callId, littleEndian } = header;
  if (header.authLength === 0) {
    return { header, common: { flags, callId, littleEndian }, body: new ByteReader(bytes, what, { littleEndian, start: HEADER_LENGTH }) };
  }
  const auth = decodeSecTrailer(bytes, header.authLength, littleEndian, what);
  const trailer = bytes.length - header.authLength - SEC_TRAILER_LENGTH;
  if (floor !== undefined && auth.padLength > 0 && trailer - auth.padLength < floor) {
    throw new DecodeError(what, trailer + 2, `auth_pad_length ${auth.padLength} is more than the body`);
  }
  const end = floor === undefined ? trailer - auth.padLength : trailer;
  return {
    header,
    common: { flags, callId, littleEndian, auth },
    body: new ByteReader(bytes, what, { littleEndian, start: HEADER_LENGTH, end }),
  };
}

/**
 * Writes one whole PDU: common header, what `body` writes, authentication padding and sec_trailer.
 * @throws DecodeError where it does not fit into a frag_length of 16 bits
 */
export function buildPdu(ptype: number, pdu: PduCommon, body?: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter({ littleEndian: pdu.littleEndian });
  writer.zeros(HEADER_LENGTH);
  body?.(writer);
  if (pdu.auth !== undefined) encodeSecTrailer(writer, pdu.auth);
  const bytes = writer.finish();
  if (bytes.length > MAX_FRAG_LENGTH) throw new DecodeError("PDU", 8, `${bytes.length} octets do not fit into one PDU`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  writeHeader(view, 0, pdu.littleEndian, ptype, pdu.flags, bytes.length, pdu.auth?.value.length ?? 0, pdu.callId);
  return bytes;
}
