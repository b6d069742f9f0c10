import type { ByteReader } from "../../bytes/reader.ts";
import type { ByteWriter } from "../../bytes/writer.ts";
import type { SyntaxId } from "../../ids/syntax.ts";
import { BIND_PADDING_FLOOR, buildPdu, openPdu, type PduCommon, PTYPE_BIND } from "./header.ts";
import { readSyntaxId, writeSyntaxId } from "./syntax-id.ts";

/** p_cont_elem_t: a presentation context that the client proposes. */
export interface ContextElement {
  readonly contextId: number;
  readonly abstractSyntax: SyntaxId;
  readonly transferSyntaxes: readonly SyntaxId[];
}

/** What bind and alter_context have in common; bind_ack answers with its own view of the first three. */
export interface BindBody {
  /** Octets of the largest fragment the sender wants to send / can receive. */
  readonly maxTransmitFragment: number;
  readonly maxReceiveFragment: number;
  /** 0 asks for a new association group. */
  readonly associationGroup: number;
  readonly contexts: readonly ContextElement[];
}

export interface Bind extends PduCommon, BindBody {
  readonly kind: "bind";
}

/*
 * [C706] 12.6.4.3, behind the common header:
 *
 *  16  u16  max_xmit_frag         18  u16  max_recv_frag
 *  20  u32  assoc_group_id
 *  24  u8   n_context_elem        25  u8   reserved          26  u16  reserved2
 *  28  p_cont_elem_t[n_context_elem]:
 *         0  u16  p_cont_id        2  u8   n_transfer_syn     3  u8   reserved
 *         4  p_syntax_id_t abstract_syntax
 *        24  p_syntax_id_t transfer_syntaxes[n_transfer_syn]
 */

/** @throws DecodeError */
export function decodeBind(bytes: Uint8Array): Bind {
  const { common, body } = openPdu(bytes, PTYPE_BIND, "bind", BIND_PADDING_FLOOR);
  return { kind: "bind", ...common, ...readBindBody(body) };
}

export function encodeBind(pdu: Bind): Uint8Array {
  return buildPdu(PTYPE_BIND, pdu, (writer) => writeBindBody(writer, pdu));
}

export function readBindBody(body: ByteReader): BindBody {
  const maxTransmitFragment = body.u16();
  const maxReceiveFragment = body.u16();
  const associationGroup = body.u32();
  const count = body.u8();
  // The reserved octets are not there in every PDU without contexts.
  body.skip(Math.min(3, body.remaining));
  body.need(count * 24, `${count} presentation contexts:`);
  const contexts: ContextElement[] = [];
  for (let i = 0; i < count; i++) {
    const contextId = body.u16();
    const syntaxes = body.u8();
    body.skip(1);
    const abstractSyntax = readSyntaxId(body);
    body.need(syntaxes * 20, `${syntaxes} transfer syntaxes:`);
    const transferSyntaxes: SyntaxId[] = [];
    for (let j = 0; j < syntaxes; j++) transferSyntaxes.push(readSyntaxId(body));
    contexts.push({ contextId, abstractSyntax, transferSyntaxes });
  }
  return { maxTransmitFragment, maxReceiveFragment, associationGroup, contexts };
}

export function writeBindBody(writer: ByteWriter, body: BindBody): void {
  writer.u16(body.maxTransmitFragment).u16(body.maxReceiveFragment).u32(body.associationGroup);
  writer.u8(body.contexts.length).zeros(3);
  for (const context of body.contexts) {
    writer.u16(context.contextId).u8(context.transferSyntaxes.length).u8(0);
    writeSyntaxId(writer, context.abstractSyntax);
    for (const syntax of context.transferSyntaxes) writeSyntaxId(writer, syntax);
  }
}
