/** AP-REQ: [RFC 4120] 5.5.1. A client shows its ticket to a service. */
import { applicationTag, BerReader, contextTag, element, integer, sequence, TAG } from "../asn1/ber.ts";
import {
  type EncryptedData,
  encodeEncryptedData,
  encodeTicket,
  expectVersionAndType,
  field,
  flags,
  readEncryptedData,
  readFlags,
  readTicket,
  type Ticket,
} from "./types.ts";

export const AP_REQ = applicationTag(14, true);

/** Bits of APOptions. */
export const AP_OPTION = { useSessionKey: 0x40000000, mutualRequired: 0x20000000 } as const;

export interface ApReq {
  /** Of AP_OPTION: 32 bits, bit 0 the highest. */
  readonly apOptions: number;
  readonly ticket: Ticket;
  readonly authenticator: EncryptedData;
}

/** AP-REQ ::= [APPLICATION 14] SEQUENCE { pvno [0] (5), msg-type [1] (14), ap-options [2] APOptions, ticket [3] Ticket, authenticator [4] EncryptedData } */
export function encodeApReq(request: ApReq): Uint8Array {
  return element(
    AP_REQ,
    sequence(
      field(0, integer(5)),
      field(1, integer(14)),
      field(2, flags(request.apOptions)),
      field(3, encodeTicket(request.ticket)),
      field(4, encodeEncryptedData(request.authenticator)),
    ),
  );
}

/** @throws DecodeError */
export function decodeApReq(bytes: Uint8Array): ApReq {
  const message = new BerReader("AP-REQ", bytes).take(AP_REQ, "AP-REQ").take(TAG.sequence, "AP-REQ");
  expectVersionAndType(message, 0, 14);
  const apOptions = readFlags(message.take(contextTag(2, true), "ap-options"), "ap-options");
  const ticket = readTicket(message.take(contextTag(3, true), "ticket"));
  return { apOptions, ticket, authenticator: readEncryptedData(message.take(contextTag(4, true), "authenticator")) };
}
