/**
 * The NDR format label, [C706] 14.1: four octets in every PDU header that say how integers, characters and floats of header and stub are represented.
 *
 *   octet 0   bits 4-7 integers: 0 big-endian, 1 little-endian; bits 0-3 characters: 0 ASCII, 1 EBCDIC
 *   octet 1   floats: 0 IEEE, 1 VAX, 2 Cray, 3 IBM
 *   octets 2, 3   reserved, 0
 *
 * Readers make it right: a sender uses its own representation. This implementation reads ASCII and IEEE in both byte orders and refuses the
 * others by name; no sender of them is known to be alive.
 */
import { RPC_S_UNSUPPORTED_TRANS_SYN, RPC_S_UNSUPPORTED_TYPE } from "../status/codes.ts";
import { DecodeError, NdrError } from "../status/errors.ts";
import type { NdrFormat } from "./types.ts";

export interface DataRepresentation {
  readonly littleEndian: boolean;
}

const characters = ["ASCII", "EBCDIC"];
const floats = ["IEEE", "VAX", "Cray", "IBM"];

/**
 * Reads a format label at `offset`. The reserved octets are not looked at.
 * @throws DecodeError for a representation that is not ASCII and IEEE, or not defined at all
 */
export function parseDataRepresentation(bytes: Uint8Array, offset = 0): DataRepresentation {
  const what = "data representation format label";
  const first = bytes[offset];
  const second = bytes[offset + 1];
  if (first === undefined || second === undefined || bytes.length < offset + 4) throw new DecodeError(what, offset, "4 octets needed");
  const integers = first >> 4;
  const text = first & 0x0f;
  if (integers > 1) throw new DecodeError(what, offset, `integer representation ${integers} is not defined`, RPC_S_UNSUPPORTED_TYPE);
  if (text !== 0) {
    const name = characters[text] ?? `character representation ${text}, which is not defined,`;
    throw new DecodeError(what, offset, `${name} is not supported: only ASCII is`, RPC_S_UNSUPPORTED_TYPE);
  }
  if (second !== 0) {
    const name =
      floats[second] === undefined ? `float representation ${second}, which is not defined,` : `${floats[second]} floating point`;
    throw new DecodeError(what, offset + 1, `${name} is not supported: only IEEE is`, RPC_S_UNSUPPORTED_TYPE);
  }
  return { littleEndian: integers === 1 };
}

/** The four octets for ASCII, IEEE and this byte order. */
export function printDataRepresentation(littleEndian: boolean): Uint8Array {
  return Uint8Array.of(littleEndian ? 0x10 : 0x00, 0, 0, 0);
}

/**
 * [MS-RPCE] 2.2.5: PDUs with NDR64 stubs carry the label 0x10, little-endian, and no other.
 * @throws NdrError RPC_S_UNSUPPORTED_TRANS_SYN for NDR64 in big-endian
 */
export function checkFormat(format: NdrFormat): void {
  if (format.syntax === "ndr64" && !format.littleEndian) {
    throw new NdrError(RPC_S_UNSUPPORTED_TRANS_SYN, "", "NDR64 exists in little-endian representation only", "server");
  }
}
