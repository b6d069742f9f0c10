/** KDCs in memory, for tests of the client: as strict as real ones where the client must be right, and as wrong as a test wants. */
import { random } from "#crypto";
import { BerReader } from "../../../pdu/asn1/ber.ts";
import { decodeApReq } from "../../../pdu/kerberos/ap-req.ts";
import { encodeAsRep } from "../../../pdu/kerberos/as-rep.ts";
import { AS_REQ, decodeAsReq } from "../../../pdu/kerberos/as-req.ts";
import { decodeAuthenticator, encodeChecksum } from "../../../pdu/kerberos/authenticator.ts";
import { type EncKdcRepPart, encodeEncKdcRepPart } from "../../../pdu/kerberos/enc-kdc-rep-part.ts";
import { decodeEncTicketPart, type EncTicketPart, encodeEncTicketPart } from "../../../pdu/kerberos/enc-ticket-part.ts";
import { encodeKdcReqBody, type KdcReq } from "../../../pdu/kerberos/kdc-req.ts";
import { encodeKrbError, type KrbError } from "../../../pdu/kerberos/krb-error.ts";
import { encodeEtypeInfo2, encodeMethodData, PA_TYPE } from "../../../pdu/kerberos/pa-data.ts";
import { decodePaEncTsEnc } from "../../../pdu/kerberos/pa-enc-ts-enc.ts";
import { encodeTgsRep } from "../../../pdu/kerberos/tgs-rep.ts";
import { decodeTgsReq } from "../../../pdu/kerberos/tgs-req.ts";
import { kerberosTimeText, kerberosTimeValue, type PrincipalName, readEncryptedData } from "../../../pdu/kerberos/types.ts";
import type { KerberosKey } from "../etypes/encryption-type.ts";
import { encryptionType, requireEncryptionType } from "../etypes/index.ts";
import type { KdcExchange } from "./kdc-exchange.ts";

/** One iteration: tests are many. */
const PARAMETERS = Uint8Array.of(0, 0, 0, 1);

export interface FakeRealm {
  /** Passwords by name, `alice`. Their keys are of `etypes`. */
  readonly users?: Readonly<Record<string, string>>;
  /** `host/server.lab.test`. */
  readonly services?: readonly string[];
  /** The realm to which it refers whoever asks for a service: by service, or `*`. Both share a key. */
  readonly referrals?: Readonly<Record<string, string>>;
  /** Default [18]. */
  readonly etypes?: readonly number[];
  /** Milliseconds that its clock is ahead. */
  readonly aheadMs?: number;
  /** Answers an AS-REQ so, whoever asks. */
  readonly wrongRealm?: string;
  /** Asks nobody for pre-authentication. */
  readonly trusting?: boolean;
}

export interface FakeReply {
  readonly kind: "AS-REP" | "TGS-REP";
  readonly part: EncKdcRepPart;
  readonly crealm: string;
  readonly cname: PrincipalName;
  /** Of the ticket. */
  readonly realm: string;
  readonly sname: PrincipalName;
}

export class FakeKdcs implements KdcExchange {
  /** What was asked: `AS-REQ LAB.TEST krbtgt/LAB.TEST`. */
  readonly asked: string[] = [];
  /** Changes replies before they are encrypted. */
  change: (reply: FakeReply) => FakeReply = (reply) => reply;
  /** Changes answers on their way. */
  tamper: (answer: Uint8Array) => Uint8Array = (answer) => answer;
  readonly #realms: Readonly<Record<string, FakeRealm>>;
  readonly #now: () => number;

  constructor(realms: Readonly<Record<string, FakeRealm>>, now: () => number) {
    this.#realms = realms;
    this.#now = now;
  }

  async exchange(realm: string, message: Uint8Array): Promise<Uint8Array> {
    return this.tamper(this.answer(realm, message));
  }

  answer(realm: string, message: Uint8Array): Uint8Array {
    const of = this.#realms[realm];
    if (of === undefined) throw new Error(`nobody asks for ${realm} here`);
    const request = message[0] === AS_REQ ? decodeAsReq(message) : decodeTgsReq(message);
    const service = request.sname!.components.join("/");
    this.asked.push(`${message[0] === AS_REQ ? "AS-REQ" : "TGS-REQ"} ${realm} ${service}`);
    return message[0] === AS_REQ ? this.#as(realm, of, request, message) : this.#tgs(realm, of, request);
  }

  /** Of a service, for who is asked to prove that it can read a ticket. */
  serviceKey(realm: string, service: string): KerberosKey {
    return keyOf(`service ${service}@${realm}`, this.#realms[realm]?.etypes?.[0] ?? 18);
  }

  /** A KRB-ERROR of this realm. */
  refusal(realm: string, errorCode: number): Uint8Array {
    return errorOf(realm, this.#time(this.#realms[realm]!), undefined, errorCode);
  }

  #as(realm: string, of: FakeRealm, request: KdcReq, message: Uint8Array): Uint8Array {
    if (of.wrongRealm !== undefined) return this.#error(realm, of, request, 68, { crealm: of.wrongRealm });
    const user = request.cname!.components.join("/");
    const password = Object.hasOwn(of.users ?? {}, user) ? of.users![user]! : undefined;
    if (password === undefined) return this.#error(realm, of, request, 6);
    const etypes = of.etypes ?? [18];
    const etype = request.etypes.find((id) => etypes.includes(id));
    if (etype === undefined) return this.#error(realm, of, request, 14);
    const salt = `${realm} salt of ${user}`;
    const info = { type: PA_TYPE.etypeInfo2, value: encodeEtypeInfo2([{ etype, salt, s2kparams: etype === 23 ? undefined : PARAMETERS }]) };
    const proof = request.padata?.find(({ type }) => type === PA_TYPE.encTimestamp);
    if (proof === undefined && of.trusting !== true) {
      const edata = encodeMethodData([info, { type: PA_TYPE.encTimestamp, value: new Uint8Array(0) }]);
      return this.#error(realm, of, request, 25, { edata });
    }
    const type = requireEncryptionType(etype, "test");
    const key = type.stringToKey(password, salt, PARAMETERS);
    let told = this.#time(of);
    if (proof !== undefined) {
      const sealed = readEncryptedData(new BerReader("PA-ENC-TIMESTAMP", proof.value));
      try {
        const stamp = decodePaEncTsEnc(type.decrypt(key, 1, sealed.cipher));
        told = kerberosTimeValue(stamp.timestamp, stamp.microseconds)! / 1000;
      } catch {
        return this.#error(realm, of, request, 24);
      }
    }
    if (Math.abs(told - this.#time(of)) > 300_000) return this.#error(realm, of, request, 37);
    const checksum = { type: type.checksumType, octets: type.checksum(key, 56, message) };
    const reply = this.#reply("AS-REP", realm, of, request, realm, request.cname!, request.sname!, {
      encryptedPaData: [{ type: 149, value: encodeChecksum(checksum) }],
      flags: 0x00010000,
    });
    return this.#seal(reply, realm, { etype, octets: key }, 3, [info]);
  }

  #tgs(realm: string, of: FakeRealm, request: KdcReq): Uint8Array {
    const shown = decodeApReq(request.padata!.find(({ type }) => type === PA_TYPE.tgsReq)!.value);
    const { ticket } = shown;
    const ticketKey = this.#keyOfTicket(ticket.realm, ticket.sname);
    let part: EncTicketPart;
    try {
      const ticketType = requireEncryptionType(ticketKey.etype, "test");
      part = decodeEncTicketPart(ticketType.decrypt(ticketKey.octets, 2, ticket.encPart.cipher));
    } catch {
      return this.#error(realm, of, request, 41);
    }
    const type = requireEncryptionType(part.key.type, "test");
    const authenticator = decodeAuthenticator(type.decrypt(part.key.octets, 7, shown.authenticator.cipher));
    // Not what a peer may do to it: a fault of the client.
    if (!type.verifyChecksum(part.key.octets, 6, encodeKdcReqBody(request), authenticator.cksum!.octets))
      throw new Error("checksum of the body");
    if (authenticator.crealm !== part.crealm || authenticator.cname.components.join("/") !== part.cname.components.join("/")) {
      return this.#error(realm, of, request, 36);
    }
    const told = kerberosTimeValue(authenticator.ctime, authenticator.cusec)! / 1000;
    if (Math.abs(told - this.#time(of)) > 300_000) return this.#error(realm, of, request, 37);

    const wanted = request.sname!.components.join("/");
    const next = of.referrals?.[wanted] ?? of.referrals?.["*"];
    let { sname } = { sname: request.sname! };
    if (!of.services?.includes(wanted)) {
      if (next === undefined) return this.#error(realm, of, request, 7);
      sname = { type: 2, components: ["krbtgt", next] };
    }
    const reply = this.#reply("TGS-REP", realm, of, request, part.crealm, part.cname, sname, {});
    const { subkey } = authenticator;
    const replyKey = subkey === undefined ? part.key : subkey;
    return this.#seal(reply, realm, { etype: replyKey.type, octets: replyKey.octets }, subkey === undefined ? 8 : 9, undefined);
  }

  #reply(
    kind: FakeReply["kind"],
    realm: string,
    of: FakeRealm,
    request: KdcReq,
    crealm: string,
    cname: PrincipalName,
    sname: PrincipalName,
    more: Partial<EncKdcRepPart>,
  ): FakeReply {
    const etype = request.etypes.find((id) => (of.etypes ?? [18]).includes(id)) ?? 18;
    const now = this.#time(of);
    const part: EncKdcRepPart = {
      key: { type: etype, octets: new Uint8Array(random(encryptionType(etype)!.keyLength)) },
      lastRequests: [],
      nonce: request.nonce,
      keyExpiration: undefined,
      flags: 0,
      authTime: kerberosTimeText(now),
      startTime: undefined,
      endTime: kerberosTimeText(now + 36_000_000),
      renewTill: undefined,
      srealm: realm,
      sname,
      addresses: undefined,
      encryptedPaData: undefined,
      ...more,
    };
    return this.change({ kind, part, crealm, cname, realm, sname });
  }

  #seal(
    reply: FakeReply,
    realm: string,
    key: KerberosKey,
    usage: number,
    padata: Parameters<typeof encodeMethodData>[0] | undefined,
  ): Uint8Array {
    const { part, crealm, cname, sname } = reply;
    const ticketKey = this.#keyOfTicket(realm, sname);
    const inTicket = encodeEncTicketPart({
      flags: part.flags,
      key: part.key,
      crealm,
      cname,
      transited: { type: 1, contents: new Uint8Array(0) },
      authTime: part.authTime,
      startTime: part.startTime,
      endTime: part.endTime,
      renewTill: part.renewTill,
      addresses: undefined,
      authorizationData: undefined,
    });
    const ticket = {
      realm: reply.realm,
      sname,
      encPart: {
        etype: ticketKey.etype,
        kvno: 1,
        cipher: requireEncryptionType(ticketKey.etype, "test").encrypt(ticketKey.octets, 2, inTicket),
      },
    };
    const cipher = requireEncryptionType(key.etype, "test").encrypt(key.octets, usage, encodeEncKdcRepPart(reply.kind, part));
    const whole = { padata, crealm, cname, ticket, encPart: { etype: key.etype, kvno: undefined, cipher } };
    return reply.kind === "AS-REP" ? encodeAsRep(whole) : encodeTgsRep(whole);
  }

  /** A realm's own, one that two realms share, or a service's. */
  #keyOfTicket(realm: string, sname: PrincipalName): KerberosKey {
    const [first, second] = sname.components;
    return first === "krbtgt" ? keyOf(`krbtgt ${second} of ${realm}`, 18) : this.serviceKey(realm, sname.components.join("/"));
  }

  #error(realm: string, of: FakeRealm, request: KdcReq, errorCode: number, more: Partial<KrbError> = {}): Uint8Array {
    return errorOf(realm, this.#time(of), request.sname, errorCode, more);
  }

  #time(of: FakeRealm): number {
    return this.#now() + (of.aheadMs ?? 0);
  }
}

function errorOf(
  realm: string,
  now: number,
  sname: PrincipalName | undefined,
  errorCode: number,
  more: Partial<KrbError> = {},
): Uint8Array {
  return encodeKrbError({
    ctime: undefined,
    cusec: undefined,
    stime: kerberosTimeText(now),
    susec: Math.floor(now * 1000) % 1_000_000,
    errorCode,
    crealm: undefined,
    cname: undefined,
    realm,
    sname: sname ?? { type: 2, components: ["krbtgt", realm] },
    etext: undefined,
    edata: undefined,
    ...more,
  });
}

function keyOf(name: string, etype: number): KerberosKey {
  return { etype, octets: requireEncryptionType(etype, "test").stringToKey(name, "", PARAMETERS) };
}
