/** The client's end of Kerberos as a security provider: [RFC 4121] 4.1, [MS-KILE] 3.2.5.8 and, in DCE style, 3.4.5.1. */
import { random } from "#crypto";
import { wipe } from "../../crypto/octets.ts";
import { AUTH_LEVEL } from "../../knowledge/authentication.ts";
import { BerReader } from "../../pdu/asn1/ber.ts";
import { decodeApRep, encodeApRep } from "../../pdu/kerberos/ap-rep.ts";
import { AP_OPTION, encodeApReq } from "../../pdu/kerberos/ap-req.ts";
import { type Authenticator, encodeAuthenticator } from "../../pdu/kerberos/authenticator.ts";
import { AD_TYPE, AP_OPTIONS_CBT, encodeAuthorizationData } from "../../pdu/kerberos/authorization-data.ts";
import { decodeEncApRepPart, type EncApRepPart, encodeEncApRepPart } from "../../pdu/kerberos/enc-ap-rep-part.ts";
import { encodeGssChecksum, GSS_CHECKSUM_TYPE, GSS_FLAG } from "../../pdu/kerberos/gss-checksum.ts";
import { decodeGssToken, encodeGssToken, GSS_TOKEN_ID } from "../../pdu/kerberos/gss-token.ts";
import { decodeKrbError, KRB_ERROR, type KrbError } from "../../pdu/kerberos/krb-error.ts";
import { kerberosTimeText, kerberosTimeValue, readTicket, type Ticket } from "../../pdu/kerberos/types.ts";
import { SEC_E_INVALID_TOKEN, SEC_E_MESSAGE_ALTERED } from "../../status/codes.ts";
import { DecodeError } from "../../status/errors.ts";
import { channelBindingsHash } from "../channel-bindings.ts";
import type { InitiateOptions } from "../context.ts";
import { AP_ERROR, answerError } from "./ap-errors.ts";
import { kerberosError } from "./errors.ts";
import type { EncryptionType, KerberosKey } from "./etypes/encryption-type.ts";
import { requireEncryptionType } from "./etypes/index.ts";
import { KEY_USAGE } from "./etypes/key-usage.ts";
import { KerberosContext } from "./kerberos-context.ts";
import { formatPrincipal, type Principal, parsePrincipal, principalName, shownPrincipal } from "./principal.ts";
import type { ServiceTicket, TicketSource } from "./ticket.ts";

export interface KerberosInitiatorConfig {
  readonly tickets: TicketSource;
  /** Style "smb": ask the server to prove itself, too, by an answer; default true. In DCE style it always does. */
  readonly mutual?: boolean | undefined;
  /** Milliseconds since 1970; default: the system's. */
  readonly now?: (() => number) | undefined;
}

/** Sequence numbers begin below 2^30: older peers read them as signed. */
const SEQUENCE_MASK = 0x3fffffff;

/**
 * Style "rpc": AP-REQ, AP-REP, AP-REP, none of them framed. Style "smb": AP-REQ in the frame of [RFC 2743] 3.1, and an AP-REP where `mutual`.
 */
export class KerberosInitiator extends KerberosContext {
  readonly targetName: string;
  readonly #config: KerberosInitiatorConfig;
  readonly #options: InitiateOptions;
  readonly #server: Principal;
  readonly #dce: boolean;
  readonly #mutual: boolean;
  #ticket: ServiceTicket | undefined;
  #sessionKey: KerberosKey | undefined;
  #subkey: KerberosKey | undefined;
  #authenticator: Authenticator | undefined;
  /** Milliseconds by which the server's clock is ahead, once it has said so. */
  #serverOffset: number | undefined;

  /** @throws SecurityError SEC_E_TARGET_UNKNOWN for a target name that is none */
  constructor(config: KerberosInitiatorConfig, options: InitiateOptions) {
    super("initiator", options.level);
    this.targetName = options.targetName ?? `host/${options.host}`;
    this.#config = config;
    this.#options = options;
    this.#server = parsePrincipal(this.targetName);
    this.#dce = (options.style ?? "rpc") === "rpc";
    this.#mutual = this.#dce || (config.mutual ?? true);
  }

  protected leg(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined> {
    if (this.#ticket === undefined) return this.#begin(token);
    return this.#answered(token);
  }

  protected forget(): void {
    wipe(this.#sessionKey?.octets, this.#subkey?.octets, this.#authenticator?.subkey?.octets);
    this.#sessionKey = undefined;
    this.#subkey = undefined;
    this.#authenticator = undefined;
  }

  async #begin(token: Uint8Array): Promise<Uint8Array> {
    if (token.length !== 0) {
      throw kerberosError(SEC_E_INVALID_TOKEN, "server", "the server sent a token before it was asked", "AP-REQ", { kind: "token" });
    }
    const ticket = await this.#config.tickets.ticketFor(this.#server, this.#options.signal);
    this.#ticket = ticket;
    this.#sessionKey = ticket.sessionKey;
    const request = this.#request(ticket, ticket.sessionKey);
    if (!this.#mutual) this.#established(ticket, undefined);
    return request;
  }

  /** AP-REQ with a new authenticator. */
  #request(ticket: ServiceTicket, sessionKey: KerberosKey): Uint8Array {
    const type = requireEncryptionType(sessionKey.etype, "AP-REQ");
    const offset = this.#serverOffset ?? this.#config.tickets.clockOffsetMs;
    const now = (this.#config.now?.() ?? Date.now()) + offset;
    const [low, high] = random(2);
    wipe(this.#subkey?.octets);
    this.#subkey = { etype: type.id, octets: random(type.keyLength) };
    const bindings = this.#options.channelBindings;
    const authenticator: Authenticator = {
      crealm: ticket.client.realm,
      cname: principalName(ticket.client),
      cksum: {
        type: GSS_CHECKSUM_TYPE,
        octets: encodeGssChecksum({
          bindings: bindings === undefined ? new Uint8Array(16) : channelBindingsHash(bindings),
          flags: this.#flags(),
        }),
      },
      // Finer than our clock: two requests of one millisecond are still two.
      cusec: (Math.floor(now) % 1000) * 1000 + (((high! << 8) | low!) % 1000),
      ctime: kerberosTimeText(now),
      subkey: { type: type.id, octets: this.#subkey.octets },
      seqNumber: randomSequence(),
      // Who binds to a channel says so, that a server can tell from one who does not know how.
      authorizationData: bindings === undefined ? undefined : [boundToChannel()],
    };
    this.#authenticator = authenticator;
    const plain = encodeAuthenticator(authenticator);
    const cipher = type.encrypt(sessionKey.octets, KEY_USAGE.apReqAuthenticator, plain);
    wipe(plain);
    const message = encodeApReq({
      apOptions: this.#mutual ? AP_OPTION.mutualRequired : 0,
      ticket: ticketOf(ticket),
      authenticator: { etype: type.id, kvno: undefined, cipher },
    });
    return this.#dce ? message : encodeGssToken(GSS_TOKEN_ID.apReq, message);
  }

  #flags(): number {
    let flags = GSS_FLAG.replay | GSS_FLAG.sequence;
    // Who offers to sign has to: Samba refuses every call of level connect otherwise.
    if (this.level > AUTH_LEVEL.CONNECT) flags |= GSS_FLAG.integrity;
    if (this.level === AUTH_LEVEL.PRIVACY) flags |= GSS_FLAG.confidentiality;
    if (this.#mutual) flags |= GSS_FLAG.mutual;
    if (this.#dce) flags |= GSS_FLAG.dceStyle;
    return flags;
  }

  /** The second leg: AP-REP or KRB-ERROR. */
  #answered(token: Uint8Array): Uint8Array | undefined {
    const { message } = decodeGssToken(token);
    if (message[0] === KRB_ERROR) return this.#refused(decodeKrbError(message));
    const sessionKey = this.#sessionKey!;
    const type = requireEncryptionType(sessionKey.etype, "AP-REP");
    const part = this.#readReply(type, sessionKey, message);
    if (!this.#dce) {
      this.#established(this.#ticket!, part);
      return undefined;
    }
    // The third leg is made as the server made the second, but with its sequence number and without a subkey.
    const { ctime, cusec } = this.#authenticator!;
    const plain = encodeEncApRepPart({ ctime, cusec, subkey: undefined, seqNumber: part.seqNumber ?? 0 });
    const cipher = type.encrypt(sessionKey.octets, KEY_USAGE.apRepEncPart, plain);
    this.#established(this.#ticket!, part);
    return encodeApRep({ encPart: { etype: type.id, kvno: undefined, cipher } });
  }

  #readReply(type: EncryptionType, sessionKey: KerberosKey, message: Uint8Array): EncApRepPart {
    const { encPart } = decodeApRep(message);
    const notProven = (words: string) => kerberosError(SEC_E_MESSAGE_ALTERED, "server", words, "AP-REP", { kind: "altered" });
    if (encPart.etype !== type.id) throw notProven(`the server answered with encryption type ${encPart.etype} to one of ${type.id}`);
    const part = decodeEncApRepPart(type.decrypt(sessionKey.octets, KEY_USAGE.apRepEncPart, encPart.cipher));
    const { ctime, cusec } = this.#authenticator!;
    if (part.ctime !== ctime || part.cusec !== cusec) {
      wipe(part.subkey?.octets);
      throw notProven("the server's answer is to another request: it has not proven that it could read this one");
    }
    return part;
  }

  /** A server whose clock differs says so and may be asked once more, by its own time: [MS-KILE] 3.2.5.8. */
  #refused(error: KrbError): Uint8Array {
    const now = this.#config.now?.() ?? Date.now();
    const theirs = (kerberosTimeValue(error.stime, error.susec) ?? now * 1000) / 1000;
    if (error.errorCode === AP_ERROR.skew && this.#serverOffset === undefined) {
      this.#serverOffset = theirs - now;
      return this.#request(this.#ticket!, this.#sessionKey!);
    }
    throw answerError(error, this.targetName, theirs - now);
  }

  #established(ticket: ServiceTicket, reply: EncApRepPart | undefined): void {
    const own = this.#subkey!;
    const asserted = reply?.subkey;
    // Tokens of [RFC 4757] do not say which key they are made with: outside of DCE style it is the initiator's, whatever the acceptor sends.
    const rc4 = asserted?.type === own.etype && asserted.type === 23;
    const acceptorSubkey = asserted !== undefined && (!rc4 || this.#dce);
    const key = acceptorSubkey ? { etype: asserted.type, octets: asserted.octets } : own;
    const { keyLength } = requireEncryptionType(key.etype, "AP-REP");
    if (key.octets.length !== keyLength) {
      throw kerberosError(SEC_E_INVALID_TOKEN, "server", `a subkey of ${key.octets.length} octets`, "AP-REP", { kind: "token" });
    }
    const initiatorSequence = this.#authenticator!.seqNumber!;
    const name = formatPrincipal(ticket.server);
    this.establish({
      key,
      acceptorSubkey,
      dce: this.#dce,
      initiatorSequence,
      acceptorSequence: reply === undefined ? initiatorSequence : (reply.seqNumber ?? 0),
      peer: { name, domain: ticket.server.realm, account: ticket.server.components.join("/"), anonymous: false, sids: [] },
      expiresAt: ticket.endTime,
    });
    wipe(asserted?.octets);
  }
}

/** @throws SecurityError for what a cache or another source of tickets took for one: no fault of the server's */
function ticketOf({ ticket, server }: ServiceTicket): Ticket {
  try {
    return readTicket(new BerReader("Ticket", ticket));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    const words = `the ticket for ${shownPrincipal(server)} cannot be read: ${error.words}`;
    throw kerberosError(SEC_E_INVALID_TOKEN, "local", words, "AP-REQ", { kind: "token" }, { error });
  }
}

/** A first sequence number. */
export function randomSequence(): number {
  const [a, b, c, d] = random(4);
  return ((a! << 24) | (b! << 16) | (c! << 8) | d!) & SEQUENCE_MASK;
}

function boundToChannel(): { type: number; data: Uint8Array } {
  const options = new Uint8Array(4);
  new DataView(options.buffer).setUint32(0, AP_OPTIONS_CBT, true);
  return { type: AD_TYPE.ifRelevant, data: encodeAuthorizationData([{ type: AD_TYPE.apOptions, data: options }]) };
}
