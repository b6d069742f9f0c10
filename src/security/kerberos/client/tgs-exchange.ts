/** The TGS exchange, [RFC 4120] 3.3: one ticket for ticket-granting becomes another ticket. */
import { random } from "#crypto";
import { wipe } from "../../../crypto/octets.ts";
import type { Signal } from "../../../ndr/codegen/v1.ts";
import { BerReader } from "../../../pdu/asn1/ber.ts";
import { encodeApReq } from "../../../pdu/kerberos/ap-req.ts";
import { encodeAuthenticator } from "../../../pdu/kerberos/authenticator.ts";
import { decodeEncKdcRepPart } from "../../../pdu/kerberos/enc-kdc-rep-part.ts";
import type { KdcRep } from "../../../pdu/kerberos/kdc-rep.ts";
import { encodeKdcReqBody, type KdcReq } from "../../../pdu/kerberos/kdc-req.ts";
import { decodeKrbError, KRB_ERROR } from "../../../pdu/kerberos/krb-error.ts";
import { PA_TYPE } from "../../../pdu/kerberos/pa-data.ts";
import { decodeTgsRep } from "../../../pdu/kerberos/tgs-rep.ts";
import { encodeTgsReq } from "../../../pdu/kerberos/tgs-req.ts";
import { kerberosTimeText, kerberosTimeValue, readTicket } from "../../../pdu/kerberos/types.ts";
import { SecurityError } from "../../../status/security-error.ts";
import { altered } from "../errors.ts";
import type { KerberosKey } from "../etypes/encryption-type.ts";
import { encryptionType, requireEncryptionType } from "../etypes/index.ts";
import { KEY_USAGE } from "../etypes/key-usage.ts";
import { type Principal, principalName, principalOf, sameComponents, shownPrincipal } from "../principal.ts";
import type { ServiceTicket } from "../ticket.ts";
import { newNonce } from "./as-exchange.ts";
import type { KerberosClock } from "./clock.ts";
import { type Asked, badReply, KDC_ERROR, kdcRefused, reading } from "./kdc-errors.ts";
import type { KdcExchange } from "./kdc-exchange.ts";
import { encodeTicketOf, ticketTimes } from "./reply.ts";

export interface TgsRequest {
  /** A ticket for `krbtgt/REALM`: that realm's KDC is asked. */
  readonly granting: ServiceTicket;
  readonly server: Principal;
  /** Let the KDC refer us to another realm, [RFC 6806] 8. */
  readonly canonicalize: boolean;
  readonly etypes: readonly number[];
  readonly exchange: KdcExchange;
  readonly clock: KerberosClock;
  readonly signal: Signal | undefined;
}

const LEG = "TGS exchange";
const CANONICALIZE = 0x00010000;

/**
 * @returns the ticket that was asked for, or one for `krbtgt/OTHER`, by which another realm's KDC is asked
 * @throws SecurityError with what the KDC answered
 */
export async function requestTicket(request: TgsRequest): Promise<ServiceTicket> {
  const { granting, clock, exchange, server } = request;
  const realm = granting.server.components[1]!;
  const asked: Asked = { leg: LEG, client: granting.client, server, realm, etypes: request.etypes };
  for (let corrected = false; ; corrected = true) {
    const body = requestBody(request, realm);
    const subkey = newSubkey(granting.sessionKey);
    try {
      const answer = await exchange.exchange(realm, tgsReq(request, body, subkey), request.signal);
      if (answer[0] !== KRB_ERROR) return ticketOf(answer, request, body, subkey);
      const error = reading(LEG, () => decodeKrbError(answer));
      const theirs = kerberosTimeValue(error.stime, error.susec);
      if (error.errorCode !== KDC_ERROR.skew || corrected || theirs === undefined) throw kdcRefused(error, asked, clock.local());
      clock.correct(theirs / 1000);
    } finally {
      wipe(subkey.octets);
    }
  }
}

function requestBody(request: TgsRequest, realm: string): KdcReq {
  return {
    padata: undefined,
    kdcOptions: request.canonicalize ? CANONICALIZE : 0,
    cname: undefined,
    realm,
    sname: principalName(request.server),
    from: undefined,
    till: kerberosTimeText(request.granting.endTime),
    rtime: undefined,
    nonce: newNonce(),
    etypes: request.etypes,
    addresses: undefined,
    encAuthorizationData: undefined,
    additionalTickets: undefined,
  };
}

/** The ticket is shown in an AP-REQ, whose authenticator vouches for the request's body: [RFC 4120] 5.2.7.1. */
function tgsReq(request: TgsRequest, body: KdcReq, subkey: KerberosKey): Uint8Array {
  const { granting, clock } = request;
  const { sessionKey, client } = granting;
  const type = requireEncryptionType(sessionKey.etype, LEG);
  const { time, microseconds } = clock.stamp();
  const plain = encodeAuthenticator({
    crealm: client.realm,
    cname: principalName(client),
    cksum: {
      type: type.checksumType,
      octets: type.checksum(sessionKey.octets, KEY_USAGE.tgsReqChecksum, encodeKdcReqBody(body)),
    },
    cusec: microseconds,
    ctime: time,
    subkey: { type: subkey.etype, octets: subkey.octets },
    seqNumber: undefined,
    authorizationData: undefined,
  });
  const cipher = type.encrypt(sessionKey.octets, KEY_USAGE.tgsReqAuthenticator, plain);
  wipe(plain);
  const ticket = reading(LEG, () => readTicket(new BerReader("Ticket", granting.ticket)));
  const value = encodeApReq({ apOptions: 0, ticket, authenticator: { etype: type.id, kvno: undefined, cipher } });
  return encodeTgsReq({ ...body, padata: [{ type: PA_TYPE.tgsReq, value }] });
}

function ticketOf(answer: Uint8Array, request: TgsRequest, body: KdcReq, subkey: KerberosKey): ServiceTicket {
  const { granting, server } = request;
  const reply = reading(LEG, () => decodeTgsRep(answer));
  const plain = open(reply, granting.sessionKey, subkey);
  const part = reading(LEG, () => decodeEncKdcRepPart(plain));
  const sessionKey = { etype: part.key.type, octets: new Uint8Array(part.key.octets) };
  wipe(plain);
  if (part.nonce !== body.nonce) throw badReply(LEG, "the KDC's reply is to another request: the nonce is another");
  if (reply.crealm !== granting.client.realm || !sameComponents(reply.cname.components, granting.client.components)) {
    const other = shownPrincipal(principalOf(reply.cname, reply.crealm));
    throw badReply(LEG, `the KDC's reply is for ${other}, and not for ${shownPrincipal(granting.client)}`);
  }
  const got = principalOf(part.sname, part.srealm);
  if (part.srealm !== reply.ticket.realm || !sameComponents(part.sname.components, reply.ticket.sname.components)) {
    throw badReply(LEG, "the KDC's reply names another service than the ticket in it");
  }
  const referral = got.components.length === 2 && got.components[0] === "krbtgt";
  if (!referral && !sameService(got.components, server.components)) {
    throw badReply(LEG, `the KDC's ticket is for ${shownPrincipal(got)}, and ${shownPrincipal(server)} was asked for`);
  }
  const type = requireEncryptionType(sessionKey.etype, LEG);
  if (type.keyLength !== sessionKey.octets.length) throw badReply(LEG, "the session key's length is not its type's");
  const times = reading(LEG, () => ticketTimes(part));
  return { client: granting.client, server: got, ticket: encodeTicketOf(reply), sessionKey, flags: part.flags, ...times };
}

/** With the subkey, as [RFC 4120] 3.3.3 wants it; KDCs that leave subkeys aside take the session key. */
function open(reply: KdcRep, sessionKey: KerberosKey, subkey: KerberosKey): Uint8Array {
  const { etype, cipher } = reply.encPart;
  if (etype !== sessionKey.etype) throw badReply(LEG, "the KDC's reply is encrypted with another type than the session key's");
  const type = requireEncryptionType(etype, LEG);
  const tries = [
    { key: subkey, usage: KEY_USAGE.tgsRepSubkey },
    // As [RFC 4757] 3 has it for arcfour-hmac, by its letter.
    { key: subkey, usage: KEY_USAGE.tgsRepSessionKey },
    { key: sessionKey, usage: KEY_USAGE.tgsRepSessionKey },
  ];
  for (const { key, usage } of tries) {
    try {
      return type.decrypt(key.octets, usage, cipher);
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
    }
  }
  throw altered(LEG, "the KDC's reply cannot be decrypted with the session key: it was altered, or another KDC answered");
}

function newSubkey(sessionKey: KerberosKey): KerberosKey {
  const { etype } = sessionKey;
  const length = encryptionType(etype)?.keyLength ?? sessionKey.octets.length;
  return { etype, octets: random(length) };
}

/** Domain controllers know names of services in any case. */
function sameService(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((component, i) => component.toLowerCase() === b[i]!.toLowerCase());
}
