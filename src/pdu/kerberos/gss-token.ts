/** What Kerberos' messages stand in where GSS-API asks for it: InitialContextToken of [RFC 2743] 3.1 with TOK_ID of [RFC 4121] 4.1. */
import { u16 } from "../../bytes/integers.ts";
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, element, objectIdentifier, TAG } from "../asn1/ber.ts";

export const KERBEROS_OID = "1.2.840.113554.1.2.2";
/** What Windows 2000 wrote for it, a number of 16 bits too many; SPNEGO still says it ([MS-SPNG] 2.2). */
export const KERBEROS_OID_MICROSOFT = "1.2.840.48018.1.2.2";

const FRAME = applicationTag(0, true);

export const GSS_TOKEN_ID = { apReq: 0x0100, apRep: 0x0200, error: 0x0300 } as const;

export interface GssToken {
  /** One of GSS_TOKEN_ID; undefined where the message stands alone, as in DCE style. */
  readonly id: number | undefined;
  /** A view. */
  readonly message: Uint8Array;
}

/** `[APPLICATION 0] { OBJECT IDENTIFIER, TOK_ID(16, big-endian), message }` */
export function encodeGssToken(id: number, message: Uint8Array): Uint8Array {
  return element(FRAME, objectIdentifier(KERBEROS_OID), Uint8Array.of(id >> 8, id), message);
}

/** With its frame or without one. @throws DecodeError for a frame that is damaged, of another mechanism, or followed by something */
export function decodeGssToken(octets: Uint8Array): GssToken {
  if (octets[0] !== FRAME) return { id: undefined, message: octets };
  const reader = new BerReader("GSS token", octets);
  const content = reader.take(FRAME, "token");
  if (!reader.atEnd) throw new DecodeError("GSS token", reader.offset, "octets follow the token");
  const oid = content.take(TAG.objectIdentifier, "mechanism").objectIdentifier("mechanism");
  if (oid !== KERBEROS_OID && oid !== KERBEROS_OID_MICROSOFT) {
    throw new DecodeError("GSS token", content.offset, `mechanism ${oid} is not Kerberos`);
  }
  const rest = content.view();
  if (rest.length < 2) throw new DecodeError("GSS token", content.offset, "TOK_ID is missing");
  return { id: u16(rest, 0, false), message: rest.subarray(2) };
}
