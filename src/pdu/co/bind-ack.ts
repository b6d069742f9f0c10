import type { ByteReader } from "../../bytes/reader.ts";
import { narrowText } from "../../bytes/text.ts";
import type { ByteWriter } from "../../bytes/writer.ts";
import type { SyntaxId } from "../../ids/syntax.ts";
import { BIND_PADDING_FLOOR, buildPdu, openPdu, type PduCommon, PTYPE_BIND_ACK } from "./header.ts";
import { readSyntaxId, writeSyntaxId } from "./syntax-id.ts";

/** p_cont_def_result_t, [C706] 12.6.3.1; the last of [MS-RPCE] 2.2.2.4. */
export const RESULT_ACCEPTANCE = 0;
export const RESULT_USER_REJECTION = 1;
export const RESULT_PROVIDER_REJECTION = 2;
export const RESULT_NEGOTIATE_ACK = 3;

/** p_provider_reason_t, [C706] 12.6.3.1. */
export const REASON_NOT_SPECIFIED = 0;
export const REASON_ABSTRACT_SYNTAX_NOT_SUPPORTED = 1;
export const REASON_PROPOSED_TRANSFER_SYNTAXES_NOT_SUPPORTED = 2;
export const REASON_LOCAL_LIMIT_EXCEEDED = 3;

/** p_result_t: the answer to the presentation context at the same place in the bind. */
export interface ContextResult {
  readonly result: number;
  /** With negotiate_ack: the features granted, [MS-RPCE] 2.2.2.15. */
  readonly reason: number;
  /** Zeros where not accepted. */
  readonly transferSyntax: SyntaxId;
}

export interface BindAckBody {
  readonly maxTransmitFragment: number;
  readonly maxReceiveFragment: number;
  readonly associationGroup: number;
  /** sec_addr without its terminator: the port in decimal or the pipe's name; empty in alter_context_resp. */
  readonly secondaryAddress: string;
  readonly results: readonly ContextResult[];
}

export interface BindAck extends PduCommon, BindAckBody {
  readonly kind: "bind_ack";
}

/*
 * [C706] 12.6.4.4, behind the common header:
 *
 *  16  u16  max_xmit_frag         18  u16  max_recv_frag
 *  20  u32  assoc_group_id
 *  24  u16  sec_addr length, terminator included, then its characters
 *      padding to a multiple of 4 from the PDU's beginning
 *   0  u8   n_results              1  u8   reserved           2  u16  reserved2
 *   4  p_result_t[n_results]:
 *         0  u16  result           2  u16  reason
 *         4  p_syntax_id_t transfer_syntax
 */

/** @throws DecodeError */
export function decodeBindAck(bytes: Uint8Array): BindAck {
  const { common, body } = openPdu(bytes, PTYPE_BIND_ACK, "bind_ack", BIND_PADDING_FLOOR);
  return { kind: "bind_ack", ...common, ...readBindAckBody(body) };
}

export function encodeBindAck(pdu: BindAck): Uint8Array {
  return buildPdu(PTYPE_BIND_ACK, pdu, (writer) => writeBindAckBody(writer, pdu));
}

export function readBindAckBody(body: ByteReader): BindAckBody {
  const maxTransmitFragment = body.u16();
  const maxReceiveFragment = body.u16();
  const associationGroup = body.u32();
  const address = body.take(body.u16(), "sec_addr");
  body.align(4);
  const count = body.u8();
  body.skip(3);
  body.need(count * 24, `${count} results:`);
  const results: ContextResult[] = [];
  for (let i = 0; i < count; i++) results.push({ result: body.u16(), reason: body.u16(), transferSyntax: readSyntaxId(body) });
  const secondaryAddress = narrowText(address, 0, address.at(-1) === 0 ? address.length - 1 : address.length);
  return { maxTransmitFragment, maxReceiveFragment, associationGroup, secondaryAddress, results };
}

export function writeBindAckBody(writer: ByteWriter, body: BindAckBody): void {
  writer.u16(body.maxTransmitFragment).u16(body.maxReceiveFragment).u32(body.associationGroup);
  const address = body.secondaryAddress;
  writer.u16(address === "" ? 0 : address.length + 1);
  for (let i = 0; i < address.length; i++) writer.u8(address.charCodeAt(i));
  if (address !== "") writer.u8(0);
  writer.align(4).u8(body.results.length).zeros(3);
  for (const { result, reason, transferSyntax } of body.results) {
    writer.u16(result).u16(reason);
    writeSyntaxId(writer, transferSyntax);
  }
}
