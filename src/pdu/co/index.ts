/** The connection-oriented PDUs, [C706] 12.6 and [MS-RPCE] 2.2.2: one file each; here all of them together, for tools. */
import { DecodeError } from "../../status/errors.ts";
import { type AlterContext, decodeAlterContext, encodeAlterContext } from "./alter-context.ts";
import { type AlterContextResponse, decodeAlterContextResponse, encodeAlterContextResponse } from "./alter-context-response.ts";
import { type Auth3, decodeAuth3, encodeAuth3 } from "./auth3.ts";
import { type Bind, decodeBind, encodeBind } from "./bind.ts";
import { type BindAck, decodeBindAck, encodeBindAck } from "./bind-ack.ts";
import { type BindNak, decodeBindNak, encodeBindNak } from "./bind-nak.ts";
import { type Cancel, decodeCancel, encodeCancel } from "./cancel.ts";
import { decodeFault, encodeFault, type Fault } from "./fault.ts";
import {
  decodeHeader,
  PTYPE_ALTER_CONTEXT,
  PTYPE_ALTER_CONTEXT_RESP,
  PTYPE_AUTH3,
  PTYPE_BIND,
  PTYPE_BIND_ACK,
  PTYPE_BIND_NAK,
  PTYPE_CO_CANCEL,
  PTYPE_FAULT,
  PTYPE_ORPHANED,
  PTYPE_REQUEST,
  PTYPE_RESPONSE,
  PTYPE_SHUTDOWN,
} from "./header.ts";
import { decodeOrphaned, encodeOrphaned, type Orphaned } from "./orphaned.ts";
import { decodeRequest, encodeRequest, type Request } from "./request.ts";
import { decodeResponse, encodeResponse, type Response } from "./response.ts";
import { decodeShutdown, encodeShutdown, type Shutdown } from "./shutdown.ts";

export * from "./bind-time-features.ts";
export * from "./header.ts";
export type { SecTrailer } from "./sec-trailer.ts";
export type { AlterContext, AlterContextResponse, Auth3, Bind, BindAck, BindNak, Cancel, Fault, Orphaned, Request, Response, Shutdown };

export type Pdu =
  | Request
  | Response
  | Fault
  | Bind
  | BindAck
  | BindNak
  | AlterContext
  | AlterContextResponse
  | Auth3
  | Shutdown
  | Cancel
  | Orphaned;

/**
 * Decodes one whole PDU; byte arrays in it are views of `bytes`.
 * @param bytes frag_length octets exactly (decodeHeader tells how many)
 * @throws DecodeError
 */
export function decodePdu(bytes: Uint8Array): Pdu {
  const { ptype } = decodeHeader(bytes);
  switch (ptype) {
    case PTYPE_REQUEST:
      return decodeRequest(bytes);
    case PTYPE_RESPONSE:
      return decodeResponse(bytes);
    case PTYPE_FAULT:
      return decodeFault(bytes);
    case PTYPE_BIND:
      return decodeBind(bytes);
    case PTYPE_BIND_ACK:
      return decodeBindAck(bytes);
    case PTYPE_BIND_NAK:
      return decodeBindNak(bytes);
    case PTYPE_ALTER_CONTEXT:
      return decodeAlterContext(bytes);
    case PTYPE_ALTER_CONTEXT_RESP:
      return decodeAlterContextResponse(bytes);
    case PTYPE_AUTH3:
      return decodeAuth3(bytes);
    case PTYPE_SHUTDOWN:
      return decodeShutdown(bytes);
    case PTYPE_CO_CANCEL:
      return decodeCancel(bytes);
    case PTYPE_ORPHANED:
      return decodeOrphaned(bytes);
    default:
      throw new DecodeError("common header", 2, `PTYPE ${ptype} is not one of a connection`);
  }
}

/** @throws DecodeError where it does not fit into one PDU; BindingError for a UUID that is none */
export function encodePdu(pdu: Pdu): Uint8Array {
  switch (pdu.kind) {
    case "request":
      return encodeRequest(pdu);
    case "response":
      return encodeResponse(pdu);
    case "fault":
      return encodeFault(pdu);
    case "bind":
      return encodeBind(pdu);
    case "bind_ack":
      return encodeBindAck(pdu);
    case "bind_nak":
      return encodeBindNak(pdu);
    case "alter_context":
      return encodeAlterContext(pdu);
    case "alter_context_resp":
      return encodeAlterContextResponse(pdu);
    case "rpc_auth_3":
      return encodeAuth3(pdu);
    case "shutdown":
      return encodeShutdown(pdu);
    case "co_cancel":
      return encodeCancel(pdu);
    case "orphaned":
      return encodeOrphaned(pdu);
  }
}
