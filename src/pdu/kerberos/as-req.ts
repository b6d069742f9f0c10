/** AS-REQ: [RFC 4120] 5.4.1, without pre-authentication. A KDC answers it with a KRB-ERROR, and that it answers is what a probe wants to know. */
import { DecodeError } from "../../status/errors.ts";
import { applicationTag, BerReader, contextTag, element, integer, sequence, TAG, text } from "../asn1/ber.ts";

export const AS_REQ = applicationTag(10, true);

export interface AsReq {
  /** Components of the client's name; name type 1 (NT-PRINCIPAL). */
  readonly cname: readonly string[];
  readonly realm: string;
  /** Components of the service's name; name type 2 (NT-SRV-INST). */
  readonly sname: readonly string[];
  /** `20370913024805Z` */
  readonly till: string;
  /** 0 .. 2^31-1 */
  readonly nonce: number;
  readonly etypes: readonly number[];
}

/**
 *   AS-REQ ::= [APPLICATION 10] SEQUENCE { pvno [1] INTEGER (5), msg-type [2] INTEGER (10), padata [3] OPTIONAL, req-body [4] KDC-REQ-BODY }
 *   KDC-REQ-BODY ::= SEQUENCE { kdc-options [0] BIT STRING, cname [1] OPTIONAL, realm [2], sname [3] OPTIONAL, from [4] OPTIONAL, till [5],
 *     rtime [6] OPTIONAL, nonce [7], etype [8] SEQUENCE OF INTEGER, ... }
 */
export function encodeAsReq(request: AsReq): Uint8Array {
  const body = sequence(
    field(0, element(0x03, Uint8Array.of(0, 0, 0, 0, 0))),
    field(1, principal(1, request.cname)),
    field(2, text(request.realm, TAG.generalString)),
    field(3, principal(2, request.sname)),
    field(5, text(request.till, TAG.generalizedTime)),
    field(7, integer(request.nonce)),
    field(8, sequence(...request.etypes.map((etype) => integer(etype)))),
  );
  return element(AS_REQ, sequence(field(1, integer(5)), field(2, integer(10)), field(4, body)));
}

/** @throws DecodeError */
export function decodeAsReq(bytes: Uint8Array): AsReq {
  const message = new BerReader("AS-REQ", bytes).take(AS_REQ, "AS-REQ").take(TAG.sequence, "KDC-REQ");
  const pvno = message.take(contextTag(1, true), "pvno").take(TAG.integer, "pvno").integer("pvno");
  if (pvno !== 5) throw new DecodeError("AS-REQ", message.offset, `pvno is ${pvno}`);
  message.take(contextTag(2, true), "msg-type");
  message.takeOptional(contextTag(3, true), "padata");
  const body = message.take(contextTag(4, true), "req-body").take(TAG.sequence, "KDC-REQ-BODY");
  body.take(contextTag(0, true), "kdc-options");
  const cname = body.takeOptional(contextTag(1, true), "cname");
  const realm = body.take(contextTag(2, true), "realm").take(TAG.generalString, "realm").text();
  const sname = body.takeOptional(contextTag(3, true), "sname");
  body.takeOptional(contextTag(4, true), "from");
  const till = body.take(contextTag(5, true), "till").take(TAG.generalizedTime, "till").text();
  body.takeOptional(contextTag(6, true), "rtime");
  const nonce = body.take(contextTag(7, true), "nonce").take(TAG.integer, "nonce").integer("nonce");
  const list = body.take(contextTag(8, true), "etype").take(TAG.sequence, "etype");
  const etypes: number[] = [];
  while (!list.atEnd) etypes.push(list.take(TAG.integer, "etype").integer("etype"));
  return {
    cname: cname === undefined ? [] : readPrincipal(cname),
    realm,
    sname: sname === undefined ? [] : readPrincipal(sname),
    till,
    nonce,
    etypes,
  };
}

/** PrincipalName ::= SEQUENCE { name-type [0] Int32, name-string [1] SEQUENCE OF KerberosString } */
function principal(type: number, components: readonly string[]): Uint8Array {
  return sequence(field(0, integer(type)), field(1, sequence(...components.map((component) => text(component, TAG.generalString)))));
}

/** The components of a PrincipalName. */
export function readPrincipal(reader: BerReader): string[] {
  const name = reader.take(TAG.sequence, "PrincipalName");
  name.take(contextTag(0, true), "name-type");
  const list = name.take(contextTag(1, true), "name-string").take(TAG.sequence, "name-string");
  const components: string[] = [];
  while (!list.atEnd) components.push(list.take(TAG.generalString, "name component").text());
  return components;
}

function field(number: number, content: Uint8Array): Uint8Array {
  return element(contextTag(number, true), content);
}
