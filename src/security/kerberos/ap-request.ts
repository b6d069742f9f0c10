/** What a service checks of an AP-REQ: [RFC 4120] 3.2.3, [RFC 4121] 4.1.1, [MS-KILE] 3.4.5. */
import { visible } from "../../bytes/visible.ts";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { AP_OPTION, type ApReq } from "../../pdu/kerberos/ap-req.ts";
import { type Authenticator, decodeAuthenticator } from "../../pdu/kerberos/authenticator.ts";
import { AD_TYPE, AP_OPTIONS_CBT, type AuthorizationDataElement, flattened } from "../../pdu/kerberos/authorization-data.ts";
import { decodeEncTicketPart, type EncTicketPart, TICKET_FLAG } from "../../pdu/kerberos/enc-ticket-part.ts";
import { decodeGssChecksum, GSS_CHECKSUM_TYPE, GSS_FLAG, type GssChecksum } from "../../pdu/kerberos/gss-checksum.ts";
import { kerberosTimeValue } from "../../pdu/kerberos/types.ts";
import {
  SEC_E_BAD_BINDINGS,
  SEC_E_CONTEXT_EXPIRED,
  SEC_E_INVALID_TOKEN,
  SEC_E_LOGON_DENIED,
  SEC_E_MESSAGE_ALTERED,
  SEC_E_TIME_SKEW,
  SEC_E_UNSUPPORTED_FUNCTION,
  SEC_E_WRONG_PRINCIPAL,
} from "../../status/codes.ts";
import { DecodeError, RpcError } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";
import { channelBindingsHash } from "../channel-bindings.ts";
import { AP_ERROR } from "./ap-errors.ts";
import type { EncryptionType, KerberosKey } from "./etypes/encryption-type.ts";
import { encryptionType, encryptionTypeName } from "./etypes/index.ts";
import { KEY_USAGE } from "./etypes/key-usage.ts";
import { type Pac, verifyPac } from "./pac.ts";
import { formatPrincipal, type Principal, principalOf, sameComponents, samePrincipal, shownPrincipal } from "./principal.ts";
import type { ReplayCache } from "./replay-cache.ts";
import type { ServiceKey, ServiceKeys } from "./service-keys.ts";

export interface KerberosAcceptorConfig {
  /** A Keytab. */
  readonly keys: ServiceKeys;
  /** The services that are taken; default: all that there are keys for. A realm that is empty is any. */
  readonly principals?: readonly Principal[] | undefined;
  /** Milliseconds that a client's clock may differ; default 300,000. */
  readonly clockSkewMs?: number | undefined;
  /** Default: one of its own. */
  readonly replays?: ReplayCache | undefined;
  /** Refuse who does not bind to the channel where there is one; default: only who knows how and did not ([MS-KILE] 3.4.5). */
  readonly requireChannelBindings?: boolean | undefined;
  /** Refuse tickets without a PAC; default: their clients have no SIDs. */
  readonly requirePac?: boolean | undefined;
  /** Milliseconds since 1970; default: the system's. */
  readonly now?: (() => number) | undefined;
}

const DEFAULT_SKEW = 300_000;

/** What a client is told by an error code, and we by words. */
export class Refusal extends SecurityError {
  readonly code: number;

  constructor(code: number, status: number, words: string, likely: SecurityCause, leg = "AP-REQ", reply?: Uint8Array) {
    super(status, "client", words, { mechanism: "kerberos", likely, leg, reply });
    this.code = code;
  }

  withReply(reply: Uint8Array): Refusal {
    return new Refusal(this.code, this.status, this.words, this.likely, this.leg, reply);
  }
}

/** A request that holds. */
export interface VerifiedRequest {
  readonly client: Principal;
  /** Whose key it was that decrypted the ticket. */
  readonly service: Principal;
  readonly pac: Pac | undefined;
  /** A copy, for the receiver to overwrite. */
  readonly sessionKey: KerberosKey;
  readonly type: EncryptionType;
  /** Its subkey is the receiver's to overwrite. */
  readonly authenticator: Authenticator;
  /** GSS_FLAG; mutual also where only the AP-REQ's options ask for it. */
  readonly flags: number;
  /** Of the ticket, milliseconds since 1970. */
  readonly endTime: number;
}

/** @throws Refusal, with what the client is to be told; DecodeError for what is no ticket or authenticator */
export class RequestVerifier {
  readonly #config: KerberosAcceptorConfig;
  readonly #replays: ReplayCache;

  constructor(config: KerberosAcceptorConfig, replays: ReplayCache) {
    this.#config = config;
    this.#replays = replays;
  }

  /** @param channelBindings of the channel that the request came by, where there are any */
  verify(request: ApReq, channelBindings: Uint8Array | undefined, now: number): VerifiedRequest {
    const { ticket, sessionKey, type, pac, client, service } = this.#readTicket(request, now);
    let authenticator: Authenticator | undefined;
    try {
      authenticator = this.#readAuthenticator(request, type, sessionKey, client, now);
      const gss = readChecksum(authenticator, type, sessionKey);
      this.#checkBindings(gss, authenticator.authorizationData ?? [], channelBindings);
      const mutual = (request.apOptions & AP_OPTION.mutualRequired) === 0 ? 0 : GSS_FLAG.mutual;
      const flags = (gss?.flags ?? 0) | mutual;
      this.#remember(authenticator, request.authenticator.cipher, client, flags, now);
      return { client, service, pac, sessionKey, type, authenticator, flags, endTime: milliseconds(ticket.endTime) };
    } catch (error) {
      wipe(authenticator?.subkey?.octets, sessionKey.octets);
      throw error;
    }
  }

  // --- the ticket ---

  #readTicket(
    request: ApReq,
    now: number,
  ): { ticket: EncTicketPart; sessionKey: KerberosKey; type: EncryptionType; pac: Pac | undefined; client: Principal; service: Principal } {
    const { realm, sname, encPart } = request.ticket;
    if ((request.apOptions & AP_OPTION.useSessionKey) !== 0) {
      throw new Refusal(AP_ERROR.generic, SEC_E_UNSUPPORTED_FUNCTION, "user-to-user tickets are not taken", { kind: "refused" });
    }
    const { plain, used } = this.#decryptTicket(principalOf(sname, realm), encPart.etype, encPart.kvno, encPart.cipher);
    let ticket: EncTicketPart;
    try {
      ticket = decodeEncTicketPart(plain);
    } catch (error) {
      wipe(plain);
      throw error;
    }
    const type = encryptionType(ticket.key.type);
    const sessionKey = { etype: ticket.key.type, octets: new Uint8Array(ticket.key.octets) };
    wipe(ticket.key.octets);
    try {
      if (type === undefined || sessionKey.octets.length !== type.keyLength) {
        const words = `the ticket's session key is of ${encryptionTypeName(sessionKey.etype)} with ${sessionKey.octets.length} octets`;
        throw new Refusal(AP_ERROR.generic, SEC_E_UNSUPPORTED_FUNCTION, words, {
          kind: "encryption-type",
          ours: [],
          theirs: [encryptionTypeName(sessionKey.etype)],
        });
      }
      const client = principalOf(ticket.cname, ticket.crealm);
      this.#checkTimes(ticket, now);
      return { ticket, sessionKey, type, pac: this.#readPac(ticket, used.key, client), client, service: used.principal };
    } catch (error) {
      wipe(sessionKey.octets);
      throw error;
    }
  }

  /** Tries the keys of the ticket's own service first, then those of all others that may be meant: names have aliases, keys do not. */
  #decryptTicket(service: Principal, etype: number, kvno: number | undefined, cipher: Uint8Array): { plain: Uint8Array; used: ServiceKey } {
    const type = encryptionType(etype);
    if (type === undefined) {
      throw new Refusal(AP_ERROR.noKey, SEC_E_UNSUPPORTED_FUNCTION, `a ticket of ${encryptionTypeName(etype)}`, {
        kind: "encryption-type",
        ours: [...new Set(this.#config.keys.keys.map(({ key }) => encryptionTypeName(key.etype)))],
        theirs: [encryptionTypeName(etype)],
      });
    }
    const allowed = this.#config.keys.keys.filter(({ principal }) => this.#allowed(principal));
    const candidates = allowed.filter(({ key }) => key.etype === etype && key.octets.length === type.keyLength);
    const rank = (candidate: ServiceKey) => (samePrincipal(candidate.principal, service) ? 2 : 0) + (candidate.kvno === kvno ? 1 : 0);
    for (const used of candidates.sort((a, b) => rank(b) - rank(a))) {
      try {
        return { plain: type.decrypt(used.key.octets, KEY_USAGE.ticket, cipher), used };
      } catch (error) {
        if (!(error instanceof SecurityError)) throw error;
      }
    }
    throw noKeyFor(service, type, kvno, allowed);
  }

  #allowed(principal: Principal): boolean {
    const { principals } = this.#config;
    return (
      principals === undefined ||
      principals.some((one) => sameComponents(one.components, principal.components) && (one.realm === "" || one.realm === principal.realm))
    );
  }

  #checkTimes(ticket: EncTicketPart, now: number): void {
    const skew = this.#skew;
    if ((ticket.flags & TICKET_FLAG.invalid) !== 0) {
      throw new Refusal(AP_ERROR.notYetValid, SEC_E_LOGON_DENIED, "the ticket is postdated and was not validated", { kind: "refused" });
    }
    const starts = milliseconds(ticket.startTime ?? ticket.authTime);
    if (starts - now > skew) {
      const seconds = Math.round((starts - now) / 1000);
      throw new Refusal(AP_ERROR.notYetValid, SEC_E_TIME_SKEW, `the ticket begins to be valid in ${seconds} seconds only`, {
        kind: "clock-skew",
        seconds,
      });
    }
    const ends = milliseconds(ticket.endTime);
    if (now - ends > skew) {
      const words = `the ticket has been over for ${Math.round((now - ends) / 1000)} seconds`;
      throw new Refusal(AP_ERROR.expired, SEC_E_CONTEXT_EXPIRED, words, { kind: "expired", at: ends });
    }
  }

  /** A PAC that does not hold fails the context; one that is not there does not, unless it is required. */
  #readPac(ticket: EncTicketPart, key: KerberosKey, client: Principal): Pac | undefined {
    const element = flattened(ticket.authorizationData ?? []).find(({ type }) => type === AD_TYPE.win2kPac);
    if (element === undefined) {
      if (this.#config.requirePac !== true) return undefined;
      throw new Refusal(AP_ERROR.generic, SEC_E_LOGON_DENIED, "the ticket has no PAC", { kind: "refused" });
    }
    try {
      return verifyPac(element.data, key, client, milliseconds(ticket.authTime));
    } catch (error) {
      if (error instanceof SecurityError) throw new Refusal(AP_ERROR.modified, error.status, error.words, error.likely, "PAC");
      if (!(error instanceof RpcError)) throw error;
      throw new Refusal(AP_ERROR.modified, SEC_E_INVALID_TOKEN, `the ticket's PAC is none: ${error.words}`, { kind: "token" }, "PAC");
    }
  }

  // --- the authenticator ---

  #readAuthenticator(request: ApReq, type: EncryptionType, sessionKey: KerberosKey, client: Principal, now: number): Authenticator {
    const { etype, cipher } = request.authenticator;
    if (etype !== type.id) {
      const words = `the authenticator is encrypted with ${encryptionTypeName(etype)}, the session key is of ${type.name}`;
      throw new Refusal(AP_ERROR.badIntegrity, SEC_E_MESSAGE_ALTERED, words, { kind: "altered" });
    }
    let plain: Uint8Array;
    try {
      plain = type.decrypt(sessionKey.octets, KEY_USAGE.apReqAuthenticator, cipher);
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      const words =
        "the authenticator was not encrypted with the ticket's session key: who sends it does not have that key, or it was altered";
      throw new Refusal(AP_ERROR.badIntegrity, SEC_E_MESSAGE_ALTERED, words, { kind: "altered" });
    }
    try {
      const authenticator = decodeAuthenticator(plain);
      this.#checkAuthenticator(authenticator, client, now);
      return authenticator;
    } catch (error) {
      wipe(plain);
      throw error;
    }
  }

  /** Whose it is, and when it was made. */
  #checkAuthenticator(authenticator: Authenticator, client: Principal, now: number): void {
    const said = principalOf(authenticator.cname, authenticator.crealm);
    if (!samePrincipal(said, client)) {
      const words = `the ticket is ${shownPrincipal(client)}'s, the authenticator ${shownPrincipal(said)}'s`;
      throw new Refusal(AP_ERROR.badMatch, SEC_E_MESSAGE_ALTERED, words, { kind: "altered" });
    }
    const theirs = timeOf(authenticator.ctime, authenticator.cusec);
    if (Math.abs(theirs - now) > this.#skew) {
      const seconds = Math.round((theirs - now) / 1000);
      const words = `the clock of ${shownPrincipal(client)} is ${Math.abs(seconds)} seconds ${seconds < 0 ? "behind" : "ahead of"} ours`;
      throw new Refusal(AP_ERROR.skew, SEC_E_TIME_SKEW, words, { kind: "clock-skew", seconds });
    }
  }

  /** An authenticator is taken once. */
  #remember({ ctime, cusec }: Authenticator, cipher: Uint8Array, client: Principal, flags: number, now: number): void {
    const seen = this.#replays.take(cipher, now, timeOf(ctime, cusec) + this.#skew);
    if (seen === "seen") {
      const words = `an AP-REQ of ${shownPrincipal(client)} came twice`;
      throw new Refusal(AP_ERROR.repeat, SEC_E_LOGON_DENIED, words, { kind: "out-of-sequence" });
    }
    // The third leg of DCE style shows that it is no replay: such clients are not kept out by others who come too often.
    if (seen === "full" && (flags & GSS_FLAG.dceStyle) === 0) {
      const likely = { kind: "rate-limit", retryMs: this.#skew } as const;
      throw new Refusal(AP_ERROR.generic, SEC_E_LOGON_DENIED, "more authentications came than can be remembered", likely);
    }
  }

  #checkBindings(gss: GssChecksum | undefined, data: readonly AuthorizationDataElement[], channel: Uint8Array | undefined): void {
    if (channel === undefined) return;
    const bound = gss?.bindings.some((octet) => octet !== 0) === true;
    if (gss !== undefined && bound) {
      if (equalOctets(channelBindingsHash(channel), gss.bindings)) return;
    } else if (this.#config.requireChannelBindings !== true && !knowsBindings(data)) return;
    const words = bound ? "it was made for another channel than this one" : "it is bound to no channel";
    throw new Refusal(AP_ERROR.modified, SEC_E_BAD_BINDINGS, `the client's authentication is not for here: ${words}`, { kind: "altered" });
  }

  get #skew(): number {
    return this.#config.clockSkewMs ?? DEFAULT_SKEW;
  }
}

const NOTHING = new Uint8Array(0);

/**
 * The checksum that is none, with context flags and channel bindings: [RFC 4121] 4.1.1. One of another type is over nothing, so that it was not made for
 * a request that has a body; none is taken, too ([MS-KILE] 3.4.5).
 */
function readChecksum({ cksum }: Authenticator, type: EncryptionType, sessionKey: KerberosKey): GssChecksum | undefined {
  if (cksum === undefined) return undefined;
  if (cksum.type === GSS_CHECKSUM_TYPE) return decodeGssChecksum(cksum.octets);
  const right = cksum.type === type.checksumType && type.verifyChecksum(sessionKey.octets, KEY_USAGE.apReqChecksum, NOTHING, cksum.octets);
  if (right) return undefined;
  throw new Refusal(AP_ERROR.inappropriateChecksum, SEC_E_MESSAGE_ALTERED, "the authenticator's checksum does not hold", {
    kind: "altered",
  });
}

/** Why no key decrypts a ticket: none of the type, none of the version, or the KDC has another. */
function noKeyFor(service: Principal, type: EncryptionType, kvno: number | undefined, keys: readonly ServiceKey[]): Refusal {
  const name = shownPrincipal(service);
  const targetName = formatPrincipal(service);
  const own = keys.filter(({ principal }) => samePrincipal(principal, service));
  if (own.length === 0) {
    const words = `the ticket is for ${name}, and there is no key of that name, nor another that decrypts it`;
    return new Refusal(AP_ERROR.noKey, SEC_E_WRONG_PRINCIPAL, words, { kind: "wrong-target", targetName });
  }
  const ofType = own.filter(({ key }) => key.etype === type.id);
  if (ofType.length === 0) {
    const ours = [...new Set(own.map(({ key }) => encryptionTypeName(key.etype)))];
    const words = `the ticket for ${name} is of ${type.name}, and there are keys of ${ours.join(", ")} only`;
    return new Refusal(AP_ERROR.noKey, SEC_E_UNSUPPORTED_FUNCTION, words, { kind: "encryption-type", ours, theirs: [type.name] });
  }
  if (kvno !== undefined && ofType.every((one) => one.kvno !== kvno)) {
    const versions = ofType.map((one) => one.kvno).join(", ");
    const words = `the ticket for ${name} is of key version ${kvno}, and there are versions ${versions}: the password has changed`;
    return new Refusal(AP_ERROR.badKeyVersion, SEC_E_WRONG_PRINCIPAL, words, { kind: "wrong-target", targetName });
  }
  const words = `the ticket for ${name} was encrypted with another key than ours: the name is on another account, or the password has changed`;
  return new Refusal(AP_ERROR.modified, SEC_E_WRONG_PRINCIPAL, words, { kind: "wrong-target", targetName });
}

/** Whether the client says that it binds to channels wherever it can. */
function knowsBindings(data: readonly AuthorizationDataElement[]): boolean {
  return flattened(data).some(({ type, data: options }) => {
    return type === AD_TYPE.apOptions && options.length >= 4 && ((options[1]! << 8) & AP_OPTIONS_CBT) !== 0;
  });
}

/** @throws DecodeError for what is no time */
function microseconds(time: string): number {
  const value = kerberosTimeValue(time);
  if (value === undefined) throw new DecodeError("KerberosTime", 0, `"${visible(time, { limit: 32 })}" is no time`);
  return value;
}

/** Milliseconds with what the clock was past the second. */
function timeOf(time: string, beyond: number): number {
  return (microseconds(time) + Math.max(0, Math.min(999_999, beyond))) / 1000;
}

const milliseconds = (time: string) => microseconds(time) / 1000;
