/** The service's end of Kerberos as a security provider, from a keytab: [RFC 4120] 3.2.3, [RFC 4121] 4.1, [MS-KILE] 3.4.5. */
import { random } from "#crypto";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { AUTH_LEVEL, AUTH_TYPE } from "../../knowledge/authentication.ts";
import { type ApRep, decodeApRep, encodeApRep } from "../../pdu/kerberos/ap-rep.ts";
import { type ApReq, decodeApReq } from "../../pdu/kerberos/ap-req.ts";
import { decodeEncApRepPart, encodeEncApRepPart } from "../../pdu/kerberos/enc-ap-rep-part.ts";
import { GSS_FLAG } from "../../pdu/kerberos/gss-checksum.ts";
import { decodeGssToken, encodeGssToken, GSS_TOKEN_ID } from "../../pdu/kerberos/gss-token.ts";
import { encodeKrbError } from "../../pdu/kerberos/krb-error.ts";
import { encodeKerbErrorData } from "../../pdu/kerberos/pa-data.ts";
import { kerberosTimeText } from "../../pdu/kerberos/types.ts";
import { SEC_E_INVALID_TOKEN, SEC_E_MESSAGE_ALTERED, SEC_E_UNSUPPORTED_FUNCTION } from "../../status/codes.ts";
import type { SecurityError } from "../../status/security-error.ts";
import type { AcceptOptions, Acceptor } from "../context.ts";
import type { Identity } from "../identity.ts";
import { AP_ERROR } from "./ap-errors.ts";
import { type KerberosAcceptorConfig, Refusal, RequestVerifier, type VerifiedRequest } from "./ap-request.ts";
import { kerberosError } from "./errors.ts";
import type { EncryptionType, KerberosKey } from "./etypes/encryption-type.ts";
import { encryptionType, encryptionTypeName } from "./etypes/index.ts";
import { KEY_USAGE } from "./etypes/key-usage.ts";
import { randomSequence } from "./initiator.ts";
import { KerberosContext } from "./kerberos-context.ts";
import type { Pac } from "./pac.ts";
import { formatPrincipal, type Principal } from "./principal.ts";
import { ReplayCache } from "./replay-cache.ts";

export type { KerberosAcceptorConfig };

/** Takes Kerberos of a server; one for all its connections. */
export class KerberosAcceptor implements Acceptor {
  readonly authType = AUTH_TYPE.KERBEROS;
  readonly #now: () => number;
  readonly #verifier: RequestVerifier;

  constructor(config: KerberosAcceptorConfig) {
    this.#now = config.now ?? Date.now;
    this.#verifier = new RequestVerifier(config, config.replays ?? new ReplayCache());
  }

  accept(options: AcceptOptions): KerberosAcceptorContext {
    return new KerberosAcceptorContext(this.#verifier, this.#now, options);
  }
}

/** KERB_AP_ERR_TYPE_SKEW_RECOVERY, [MS-KILE] 2.2.2. */
const SKEW_RECOVERY = 2;

/** What the second leg leaves for the third. */
interface Waiting {
  readonly key: KerberosKey;
  readonly sessionKey: KerberosKey;
  readonly type: EncryptionType;
  readonly initiatorSequence: number;
  readonly acceptorSequence: number;
  readonly peer: Identity;
  readonly expiresAt: number;
  /** The client wants to encrypt. */
  readonly confidential: boolean;
  /** Our own answer: sent back to us it is no third leg. */
  readonly answer: ApRep;
}

export class KerberosAcceptorContext extends KerberosContext {
  readonly #verifier: RequestVerifier;
  readonly #now: () => number;
  readonly #channelBindings: Uint8Array | undefined;
  #targetName: string | undefined;
  #pac: Pac | undefined;
  #waiting: Waiting | undefined;
  /** A client whose clock differs was told ours; it may try once more. */
  #recovering = false;

  constructor(verifier: RequestVerifier, now: () => number, options: AcceptOptions) {
    super("acceptor", options.level);
    this.#verifier = verifier;
    this.#now = now;
    this.#channelBindings = options.channelBindings;
  }

  /** The service that the ticket was for. */
  get targetName(): string | undefined {
    return this.#targetName;
  }

  /** What the domain controller says of the client, checked; undefined where it says nothing. */
  get pac(): Pac | undefined {
    return this.#pac;
  }

  protected leg(token: Uint8Array): Uint8Array | undefined {
    return this.#waiting === undefined ? this.#first(token) : this.#third(token, this.#waiting);
  }

  protected forget(): void {
    wipe(this.#waiting?.key.octets, this.#waiting?.sessionKey.octets);
    this.#waiting = undefined;
  }

  #first(token: Uint8Array): Uint8Array | undefined {
    const { id, message } = decodeGssToken(token);
    const framed = id !== undefined;
    if (framed && id !== GSS_TOKEN_ID.apReq) throw wrongToken(`TOK_ID is 0x${id.toString(16)}, that of an AP-REQ was expected`);
    const request = decodeApReq(message);
    const now = this.#now();
    try {
      return this.#request(request, framed, now);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const reply = this.#errorReply(error, request, now);
      const answer = framed ? encodeGssToken(GSS_TOKEN_ID.error, reply) : reply;
      // [MS-KILE] 3.4.5: a client that learns our time may make another request.
      if (error.code === AP_ERROR.skew && !this.#recovering) {
        this.#recovering = true;
        return answer;
      }
      throw error.withReply(answer);
    }
  }

  #request(request: ApReq, framed: boolean, now: number): Uint8Array | undefined {
    const verified = this.#verifier.verify(request, this.#channelBindings, now);
    try {
      this.#targetName = formatPrincipal(verified.service);
      this.#pac = verified.pac;
      return this.#accepted(framed, verified);
    } finally {
      wipe(verified.authenticator.subkey?.octets, verified.sessionKey.octets);
    }
  }

  #accepted(framed: boolean, verified: VerifiedRequest): Uint8Array | undefined {
    const { sessionKey, type, flags, endTime: expiresAt } = verified;
    const { subkey, seqNumber, ctime, cusec } = verified.authenticator;
    const peer = identityOf(verified.client, verified.pac);
    const own = subkey === undefined ? sessionKey : { etype: subkey.type, octets: subkey.octets };
    const ownType = encryptionType(own.etype);
    if (ownType === undefined || own.octets.length !== ownType.keyLength) {
      const words = `a subkey of ${encryptionTypeName(own.etype)} with ${own.octets.length} octets`;
      throw new Refusal(AP_ERROR.generic, SEC_E_INVALID_TOKEN, words, { kind: "token" });
    }
    const dce = (flags & GSS_FLAG.dceStyle) !== 0;
    const initiatorSequence = seqNumber ?? 0;
    if (!dce && (flags & GSS_FLAG.mutual) === 0) {
      this.establish({ key: own, acceptorSubkey: false, dce, initiatorSequence, acceptorSequence: initiatorSequence, peer, expiresAt });
      return undefined;
    }
    // The tokens of arcfour-hmac do not say whose subkey they are made with: it is the initiator's, told back, as Windows does it.
    const weak = ownType.id === 23;
    const key = { etype: ownType.id, octets: weak ? new Uint8Array(own.octets) : random(ownType.keyLength) };
    const acceptorSequence = randomSequence();
    const plain = encodeEncApRepPart({ ctime, cusec, subkey: { type: key.etype, octets: key.octets }, seqNumber: acceptorSequence });
    const cipher = type.encrypt(sessionKey.octets, KEY_USAGE.apRepEncPart, plain);
    wipe(plain);
    const answer: ApRep = { encPart: { etype: type.id, kvno: undefined, cipher } };
    const message = encodeApRep(answer);
    if (dce) {
      const kept = { etype: sessionKey.etype, octets: new Uint8Array(sessionKey.octets) };
      const confidential = (flags & GSS_FLAG.confidentiality) !== 0;
      this.#waiting = { key, sessionKey: kept, type, initiatorSequence, acceptorSequence, peer, expiresAt, confidential, answer };
    } else {
      this.establish({ key, acceptorSubkey: !weak, dce, initiatorSequence, acceptorSequence, peer, expiresAt });
      wipe(key.octets);
    }
    // Some frame the first leg of DCE style (impacket), but nobody expects it of the second.
    return framed && !dce ? encodeGssToken(GSS_TOKEN_ID.apRep, message) : message;
  }

  /** The third leg of DCE style: the client shows that it could read our answer, by our sequence number. */
  #third(token: Uint8Array, waiting: Waiting): undefined {
    const { encPart } = decodeApRep(decodeGssToken(token).message);
    const { type, sessionKey, answer, key, initiatorSequence, acceptorSequence, peer, expiresAt } = waiting;
    const ours = answer.encPart.cipher;
    const echo = ours.length === encPart.cipher.length && equalOctets(ours, encPart.cipher);
    if (echo || encPart.etype !== type.id) throw notProven();
    const part = decodeEncApRepPart(type.decrypt(sessionKey.octets, KEY_USAGE.apRepEncPart, encPart.cipher));
    wipe(part.subkey?.octets);
    if (part.seqNumber !== acceptorSequence) throw notProven();
    // Told at the last leg, as Windows and Samba do: before it the client is not who it says.
    if (this.level === AUTH_LEVEL.PRIVACY && !waiting.confidential) throw notConfidential();
    this.establish({ key, acceptorSubkey: true, dce: true, initiatorSequence, acceptorSequence, peer, expiresAt });
    return undefined;
  }

  /** KRB-ERROR with our time: [RFC 4120] 5.9.1, [MS-KILE] 3.4.5. */
  #errorReply(error: Refusal, request: ApReq, now: number): Uint8Array {
    const { realm, sname } = request.ticket;
    return encodeKrbError({
      ctime: undefined,
      cusec: undefined,
      stime: kerberosTimeText(now),
      susec: (Math.floor(now) % 1000) * 1000,
      errorCode: error.code,
      crealm: undefined,
      cname: undefined,
      realm,
      sname,
      etext: undefined,
      edata: error.code === AP_ERROR.skew ? encodeKerbErrorData({ type: SKEW_RECOVERY, value: undefined }) : undefined,
    });
  }
}

function identityOf(client: Principal, pac: Pac | undefined): Identity {
  const account = client.components.join("/");
  return {
    name: formatPrincipal(client),
    domain: pac === undefined || pac.domain === "" ? client.realm : pac.domain,
    account: pac === undefined || pac.account === "" ? account : pac.account,
    anonymous: isAnonymous(client),
    sids: pac?.sids ?? [],
  };
}

/** WELLKNOWN/ANONYMOUS, [RFC 8062] 3. */
function isAnonymous(client: Principal): boolean {
  return client.components[0] === "WELLKNOWN" && client.components[1] === "ANONYMOUS";
}

function wrongToken(words: string): SecurityError {
  return kerberosError(SEC_E_INVALID_TOKEN, "client", words, "AP-REQ", { kind: "token" });
}

function notConfidential(): SecurityError {
  const likely = { kind: "level", asked: "integrity", wanted: "privacy" } as const;
  return kerberosError(SEC_E_UNSUPPORTED_FUNCTION, "client", "the client does not agree to sealing", "third leg", likely);
}

function notProven(): SecurityError {
  return kerberosError(SEC_E_MESSAGE_ALTERED, "client", "the client has not proven that it could read our answer", "third leg", {
    kind: "altered",
  });
}
