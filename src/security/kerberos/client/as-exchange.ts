/** The AS exchange, [RFC 4120] 3.1, with pre-authentication by timestamp: a password or key becomes a ticket for ticket-granting. */
import { random } from "#crypto";
import { visible } from "../../../bytes/visible.ts";
import { wipe } from "../../../crypto/octets.ts";
import type { Signal } from "../../../ndr/codegen/v1.ts";
import { BerReader } from "../../../pdu/asn1/ber.ts";
import { decodeAsRep } from "../../../pdu/kerberos/as-rep.ts";
import { encodeAsReq } from "../../../pdu/kerberos/as-req.ts";
import { readChecksum } from "../../../pdu/kerberos/authenticator.ts";
import { decodeEncKdcRepPart, type EncKdcRepPart } from "../../../pdu/kerberos/enc-kdc-rep-part.ts";
import type { KdcRep } from "../../../pdu/kerberos/kdc-rep.ts";
import type { KdcReq } from "../../../pdu/kerberos/kdc-req.ts";
import { encodePacRequest } from "../../../pdu/kerberos/kerb-pa-pac-request.ts";
import { decodeKrbError, KRB_ERROR, type KrbError } from "../../../pdu/kerberos/krb-error.ts";
import { decodeEtypeInfo2, decodeMethodData, PA_TYPE, type PaData } from "../../../pdu/kerberos/pa-data.ts";
import { encodePaEncTsEnc } from "../../../pdu/kerberos/pa-enc-ts-enc.ts";
import { type EncryptedData, encodeEncryptedData, kerberosTimeText, kerberosTimeValue, NAME_TYPE } from "../../../pdu/kerberos/types.ts";
import { SEC_E_LOGON_DENIED, SEC_E_NO_AUTHENTICATING_AUTHORITY } from "../../../status/codes.ts";
import { SecurityError } from "../../../status/security-error.ts";
import { unsupportedType } from "../errors.ts";
import type { KerberosKey } from "../etypes/encryption-type.ts";
import { encryptionType, encryptionTypeName, requireEncryptionType } from "../etypes/index.ts";
import { KEY_USAGE } from "../etypes/key-usage.ts";
import {
  formatPrincipal,
  type Principal,
  principalName,
  principalOf,
  sameComponents,
  shownPrincipal,
  ticketGranting,
} from "../principal.ts";
import type { ServiceTicket } from "../ticket.ts";
import type { KerberosClock } from "./clock.ts";
import { type Asked, badReply, KDC_ERROR, kdcRefused, reading, skewError } from "./kdc-errors.ts";
import type { KdcExchange } from "./kdc-exchange.ts";
import { encodeTicketOf, ticketTimes } from "./reply.ts";

/** What a client proves who it is with. An NT hash is a key of type 23. */
export type ClientSecret = { readonly password: string } | { readonly keys: readonly KerberosKey[] };

export interface AsRequest {
  readonly client: Principal;
  readonly secret: ClientSecret;
  /** In order of liking. */
  readonly etypes: readonly number[];
  /** Whether a PAC is asked for; undefined leaves it to the KDC. */
  readonly includePac: boolean | undefined;
  readonly exchange: KdcExchange;
  readonly clock: KerberosClock;
  readonly signal: Signal | undefined;
  /** Told once where the key with which we show who we are is of a weak type. */
  readonly onWeakKey?: ((etype: number) => void) | undefined;
}

const LEG = "AS exchange";
/** KDCOptions: canonicalize (15, [RFC 6806] 3) and renewable-ok (27). */
const OPTIONS = 0x00010010;
/** PA-REQ-ENC-PA-REP, [RFC 6806] 11: asks for a checksum over the request in the reply. */
const PA_REQ_ENC_PA_REP = 149;
const PA_FX_COOKIE = 133;
const FLAG_ENC_PA_REP = 0x00010000;
const MAX_REALMS = 5;
/**
 * Keys that are made of the password for one ticket: whoever answers says with how many iterations, and nothing else is done meanwhile. One for
 * pre-authentication, and one for a reply that has another salt.
 */
const MAX_KEYS = 3;
/** A ticket for ticket-granting as nobody grants longer. */
const LIFETIME_MS = 24 * 3600 * 1000;
/** As everywhere: [RFC 4120] 1.6. */
const SKEW_MS = 300_000;

/** @throws SecurityError with what the KDC answered, and why it did */
export async function authenticate(request: AsRequest): Promise<ServiceTicket> {
  let { realm } = request.client;
  const seen = new Set<string>();
  const made = { keys: 0 };
  for (;;) {
    if (seen.size === MAX_REALMS || seen.has(realm)) {
      const way = [...seen, realm].map((name) => `"${visible(name, { limit: 128 })}"`).join(", ");
      throw badReply(LEG, `the KDCs of the realms ${way} refer ${shownPrincipal(request.client)} to each other`);
    }
    seen.add(realm);
    const outcome = await new Authentication(request, realm, made).run();
    if (typeof outcome !== "string") return outcome;
    realm = outcome;
  }
}

/** One realm's. */
class Authentication {
  readonly #request: AsRequest;
  readonly #realm: string;
  readonly #asked: Asked;
  readonly #keys = new Map<string, KerberosKey>();
  /** In all realms. */
  readonly #made: { keys: number };
  /** By the word of an error, for which nobody vouches. */
  #corrected = false;

  constructor(request: AsRequest, realm: string, made: { keys: number }) {
    this.#made = made;
    this.#request = request;
    this.#realm = realm;
    const { secret, etypes } = request;
    // Types of which there is no key would be answered with what cannot be read.
    const possible = "keys" in secret ? etypes.filter((etype) => secret.keys.some((key) => key.etype === etype)) : etypes;
    const client = { ...request.client, realm };
    this.#asked = { leg: LEG, client, server: ticketGranting(realm), realm, etypes: possible };
    if (possible.length === 0) {
      const ours = "keys" in secret ? secret.keys.map(({ etype }) => encryptionTypeName(etype)) : [];
      const allowed = etypes.map(encryptionTypeName);
      const there = [...new Set(ours)].join(", ");
      const words = `no key of ${shownPrincipal(client)} (${there}) is of an encryption type that is allowed (${allowed.join(", ")}); see permitted_enctypes of krb5.conf`;
      throw unsupportedType(LEG, words, allowed, ours);
    }
  }

  /** @returns a realm where the KDC refers to another */
  async run(): Promise<ServiceTicket | string> {
    try {
      return await this.#run();
    } finally {
      if ("password" in this.#request.secret) for (const key of this.#keys.values()) wipe(key.octets);
    }
  }

  async #run(): Promise<ServiceTicket | string> {
    const { clock } = this.#request;
    let methods: readonly PaData[] | undefined;
    for (let round = 0; ; round++) {
      const key = methods === undefined ? undefined : this.#keyFor(methods);
      if (key !== undefined && encryptionType(key.etype)?.weak === true && !this.#corrected) this.#request.onWeakKey?.(key.etype);
      const body = this.#body(key === undefined ? undefined : { key, methods: methods! });
      const octets = encodeAsReq(body);
      const answer = await this.#request.exchange.exchange(this.#realm, octets, this.#request.signal);
      if (answer[0] !== KRB_ERROR) return this.#ticket(answer, body, octets);

      const error = reading(LEG, () => decodeKrbError(answer));
      // Only a user principal name says nothing of its realm. Whoever can answer in the KDC's place could else have our proof sent to himself.
      const elsewhere = error.errorCode === KDC_ERROR.wrongRealm && this.#request.client.nameType === NAME_TYPE.enterprise;
      if (elsewhere && error.crealm !== undefined && error.crealm !== "") return error.crealm;
      if (error.errorCode === KDC_ERROR.preauthRequired && methods === undefined && round < 3) {
        methods = methodsOf(error);
        continue;
      }
      if (error.errorCode === KDC_ERROR.skew && !this.#corrected) {
        const theirs = kerberosTimeValue(error.stime, error.susec);
        if (theirs !== undefined) {
          clock.correct(theirs / 1000);
          this.#corrected = true;
          continue;
        }
      }
      throw kdcRefused(error, this.#asked, clock.local());
    }
  }

  #body(proof: { readonly key: KerberosKey; readonly methods: readonly PaData[] } | undefined): KdcReq {
    const { client, includePac, clock } = this.#request;
    const padata: PaData[] = [];
    if (proof !== undefined) {
      const cookie = proof.methods.find(({ type }) => type === PA_FX_COOKIE);
      if (cookie !== undefined) padata.push(cookie);
      const { time, microseconds } = clock.stamp();
      const cipher = seal(proof.key, KEY_USAGE.asReqTimestamp, encodePaEncTsEnc({ timestamp: time, microseconds }));
      padata.push({ type: PA_TYPE.encTimestamp, value: encodeEncryptedData({ etype: proof.key.etype, kvno: undefined, cipher }) });
    }
    padata.push({ type: PA_REQ_ENC_PA_REP, value: new Uint8Array(0) });
    if (includePac !== undefined) padata.push({ type: PA_TYPE.pacRequest, value: encodePacRequest(includePac) });
    return {
      padata,
      kdcOptions: OPTIONS,
      cname: principalName(client),
      realm: this.#realm,
      sname: principalName(this.#asked.server),
      from: undefined,
      till: kerberosTimeText(clock.now() + LIFETIME_MS),
      rtime: undefined,
      nonce: newNonce(),
      etypes: this.#asked.etypes,
      addresses: undefined,
      encAuthorizationData: undefined,
      additionalTickets: undefined,
    };
  }

  /** The key of the first type of the KDC's list that is possible here. */
  #keyFor(methods: readonly PaData[]): KerberosKey {
    const { etypes } = this.#asked;
    const offered = methods.map(({ type }) => type);
    const info = typesOf(methods);
    if (!offered.includes(PA_TYPE.encTimestamp)) {
      const shown = shownPrincipal(this.#asked.client);
      if (info === undefined) {
        const words = `the KDC offers no pre-authentication by key for ${shown}: it has no key of the types ${etypes.map(encryptionTypeName).join(", ")}`;
        throw unsupportedType(LEG, words, [], etypes.map(encryptionTypeName));
      }
      const words = `the KDC does not take a password or key for ${shown}: it wants pre-authentication by ${offered.map(methodName).join(", ")}`;
      const advice = offered.includes(PA_TYPE.pkAsReq) ? "the account must log on with a smart card, which is not supported" : undefined;
      throw new SecurityError(SEC_E_LOGON_DENIED, "server", words, {
        mechanism: "kerberos",
        likely: { kind: "refused" },
        leg: LEG,
        answer: "KDC_ERR_PREAUTH_REQUIRED",
        advice,
      });
    }
    // A KDC that tells no types has been seen for arcfour-hmac alone, which has no salt.
    if (info === undefined) return this.#key(etypes[0]!, undefined, undefined);
    const chosen = info.find(({ etype }) => etypes.includes(etype));
    if (chosen === undefined) {
      const theirs = info.map(({ etype }) => encryptionTypeName(etype));
      const words = `the KDC has keys of ${shownPrincipal(this.#asked.client)} of the types ${theirs.join(", ")} only`;
      throw unsupportedType(LEG, words, theirs, etypes.map(encryptionTypeName));
    }
    return this.#key(chosen.etype, chosen.salt, chosen.s2kparams);
  }

  #key(etype: number, salt: string | undefined, parameters: Uint8Array | undefined): KerberosKey {
    const { secret, client } = this.#request;
    if ("keys" in secret) {
      const key = secret.keys.find((candidate) => candidate.etype === etype);
      if (key !== undefined) return key;
      const ours = secret.keys.map((candidate) => encryptionTypeName(candidate.etype));
      const words = `the KDC answered with a key of type ${encryptionTypeName(etype)}, which is not had`;
      throw unsupportedType(LEG, words, [encryptionTypeName(etype)], ours);
    }
    const known = `${etype} ${salt ?? ""} ${parameters?.join() ?? ""}`;
    let key = this.#keys.get(known);
    if (key === undefined) {
      if (++this.#made.keys > MAX_KEYS) throw badReply(LEG, `the KDCs want more than ${MAX_KEYS} keys to be made of the password`);
      const usual = `${this.#realm}${client.components.join("")}`;
      key = { etype, octets: requireEncryptionType(etype, LEG).stringToKey(secret.password, salt ?? usual, parameters) };
      this.#keys.set(known, key);
    }
    return key;
  }

  #ticket(answer: Uint8Array, body: KdcReq, sent: Uint8Array): ServiceTicket {
    const { clock } = this.#request;
    const reply = reading(LEG, () => decodeAsRep(answer));
    const key = this.#replyKey(reply);
    const plain = this.#open(reply.encPart, key);
    const part = reading(LEG, () => decodeEncKdcRepPart(plain));
    const sessionKey = { etype: part.key.type, octets: new Uint8Array(part.key.octets) };
    this.#check(reply, part, body, sent, key, sessionKey);
    wipe(plain);
    const times = reading(LEG, () => ticketTimes(part));
    this.#checkClock(times.authTime, clock);
    return {
      client: principalOf(reply.cname, reply.crealm),
      server: principalOf(part.sname, part.srealm),
      ticket: encodeTicketOf(reply),
      sessionKey,
      flags: part.flags,
      ...times,
    };
  }

  #replyKey(reply: KdcRep): KerberosKey {
    const { etype } = reply.encPart;
    if (!this.#asked.etypes.includes(etype)) {
      requireEncryptionType(etype, LEG);
      const words = `the KDC's reply is encrypted with ${encryptionTypeName(etype)}, which was not asked for`;
      throw unsupportedType(LEG, words, [encryptionTypeName(etype)], this.#asked.etypes.map(encryptionTypeName));
    }
    const entry = typesOf(reply.padata ?? [])?.find((candidate) => candidate.etype === etype);
    if (entry !== undefined) return this.#key(etype, entry.salt, entry.s2kparams);
    // What pre-authentication was done with, where the reply does not say it again.
    return [...this.#keys.values()].find((key) => key.etype === etype) ?? this.#key(etype, undefined, undefined);
  }

  #open(data: EncryptedData, key: KerberosKey): Uint8Array {
    const type = requireEncryptionType(key.etype, LEG);
    try {
      return type.decrypt(key.octets, KEY_USAGE.asRepEncPart, data.cipher);
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      const { client } = this.#asked;
      const words = `the KDC's reply cannot be decrypted: the password or key of ${shownPrincipal(client)} is wrong, or the reply was altered`;
      throw new SecurityError(SEC_E_LOGON_DENIED, "local", words, {
        mechanism: "kerberos",
        likely: { kind: "wrong-password", user: formatPrincipal(client) },
        leg: LEG,
        answer: "AS-REP",
        error,
      });
    }
  }

  #check(reply: KdcRep, part: EncKdcRepPart, body: KdcReq, sent: Uint8Array, key: KerberosKey, sessionKey: KerberosKey): void {
    if (part.nonce !== body.nonce) throw badReply(LEG, "the KDC's reply is to another request: the nonce is another");
    const { ticket } = reply;
    if (part.srealm !== ticket.realm || !sameComponents(part.sname.components, ticket.sname.components)) {
      throw badReply(LEG, "the KDC's reply names another service than the ticket in it");
    }
    if (part.sname.components.length !== 2 || part.sname.components[0] !== "krbtgt") {
      throw badReply(LEG, "the KDC's ticket is not one for ticket-granting");
    }
    if (reply.cname.components.length === 0 || reply.crealm === "") throw badReply(LEG, "the KDC's reply names no client");
    if (encryptionType(sessionKey.etype)?.keyLength !== sessionKey.octets.length) {
      requireEncryptionType(sessionKey.etype, LEG);
      throw badReply(LEG, "the session key's length is not its type's");
    }
    if ((part.flags & FLAG_ENC_PA_REP) !== 0) checkRequestChecksum(part, key, sent);
  }

  /** The reply is the KDC's, and so is its time. */
  #checkClock(authTime: number, clock: KerberosClock): void {
    const ahead = authTime - clock.now();
    if (Math.abs(ahead) <= SKEW_MS) return;
    const offset = clock.offsetMs;
    // Who has made us believe another time by an error does not do so for longer than this exchange.
    clock.correct(authTime);
    if (this.#corrected) throw skewError(LEG, Math.round((ahead + offset) / 1000), "AS-REP", this.#realm);
  }
}

/** A random number of 31 bits: some KDCs take it for signed. */
export function newNonce(): number {
  const [a, b, c, d] = random(4) as unknown as [number, number, number, number];
  return ((a & 0x7f) << 24) | (b << 16) | (c << 8) | d;
}

/** @throws SecurityError no-authority where nobody may be asked */
export function requireRealm(client: Principal): void {
  if (client.realm !== "") return;
  throw new SecurityError(SEC_E_NO_AUTHENTICATING_AUTHORITY, "local", `${shownPrincipal(client)}: the realm is not known`, {
    mechanism: "kerberos",
    likely: { kind: "no-authority", realm: "" },
    leg: LEG,
    advice: `write ${client.nameType === NAME_TYPE.enterprise ? "the realm" : "user@REALM"}, or set default_realm in krb5.conf`,
  });
}

function seal(key: KerberosKey, usage: number, plain: Uint8Array): Uint8Array {
  return requireEncryptionType(key.etype, LEG).encrypt(key.octets, usage, plain);
}

function methodName(type: number): string {
  const name = Object.entries(METHODS).find(([, number]) => number === type)?.[0];
  return name ?? `type ${type}`;
}

/** [RFC 4120] 7.5.2, [RFC 4556], [RFC 6113], [RFC 9588]. */
const METHODS = {
  "PA-ETYPE-INFO2": 19,
  "PA-PK-AS-REQ": 16,
  "PA-FX-COOKIE": 133,
  "PA-FX-FAST": 136,
  "PA-ENCRYPTED-CHALLENGE": 138,
  "PA-OTP-CHALLENGE": 141,
  "PA-SPAKE": 151,
} as const;

function methodsOf(error: KrbError): PaData[] {
  return error.edata === undefined ? [] : reading(LEG, () => decodeMethodData(error.edata!));
}

/** PA-ETYPE-INFO2's entries, undefined where there are none. */
function typesOf(methods: readonly PaData[]) {
  const info = methods.find(({ type }) => type === PA_TYPE.etypeInfo2);
  return info === undefined ? undefined : reading(LEG, () => decodeEtypeInfo2(info.value));
}

/** [RFC 6806] 11: the KDC tells what request it saw, so that nobody can have changed its names on the way. */
function checkRequestChecksum(part: EncKdcRepPart, key: KerberosKey, sent: Uint8Array): void {
  const told = part.encryptedPaData?.find(({ type }) => type === PA_REQ_ENC_PA_REP);
  if (told === undefined) throw badReply(LEG, "the KDC says that it vouches for the request, and does not");
  const checksum = reading(LEG, () => readChecksum(new BerReader("PA-REQ-ENC-PA-REP", told.value)));
  const type = requireEncryptionType(key.etype, LEG);
  if (checksum.type !== type.checksumType || !type.verifyChecksum(key.octets, KEY_USAGE.asReqChecksum, sent, checksum.octets)) {
    throw badReply(LEG, "the request was altered on its way to the KDC");
  }
}
