/** Security contexts of RPC's associations, as who listens with a key has them: both directions' streams, and what their signatures say. */
import { copied } from "../../bytes/copied.ts";
import { u32 } from "../../bytes/integers.ts";
import { AUTH_LEVEL, AUTH_TYPE, authTypeName } from "../../knowledge/authentication.ts";
import { SEC_TRAILER_LENGTH } from "../../pdu/co/sec-trailer.ts";
import { decodeNlAuthMessage } from "../../pdu/netlogon/index.ts";
import { hasFlag, NTLMSSP } from "../../pdu/ntlmssp/index.ts";
import type { KerberosKey } from "../../security/kerberos/etypes/encryption-type.ts";
import type { MessageStream as KerberosStream } from "../../security/kerberos/message-stream.ts";
import { messageStream } from "../../security/kerberos/tokens.ts";
import { NetlogonProtection } from "../../security/netlogon/tokens.ts";
import { type MessageStreams, messageStreams, SIGNATURE_LENGTH } from "../../security/ntlm/tokens.ts";
import { RpcError } from "../../status/errors.ts";
import type { Leg, Opened, SealedPdu } from "../decryptor.ts";
import { type Budget, COST } from "./budget.ts";
import { Exchange, type ExchangeKeys, type KerberosSession } from "./exchange.ts";
import type { ChannelKey, NetlogonKeys } from "./netlogon-keys.ts";
import type { NtlmSession } from "./ntlm-keys.ts";
import type { Tally } from "./tally.ts";

/** Of one association: more are an attack. */
const MOST_CONTEXTS = 8;
/** Signed PDUs that a capture may lack in a row so that the next is still checked: each used up eight octets of key stream. */
const MOST_MISSING = 4096;

/** PDUs at which Kerberos' keys that never were right are no more tried. */
const MOST_FAILURES = 8;

/** PFC_SUPPORT_HEADER_SIGN, [MS-RPCE] 2.2.2.3. */
const HEADER_SIGN = 0x04;
/** auth_level of sealed bodies. */
const { PRIVACY } = AUTH_LEVEL;

interface Association {
  /** pfc_flags of legs, of each side. */
  readonly flags: [number, number];
  readonly contexts: Map<number, Context>;
}

interface Context {
  readonly exchange: Exchange;
  readonly authType: number;
  ntlm:
    | { readonly of: NtlmSession; readonly streams: MessageStreams; readonly lost: [boolean, boolean]; readonly begun: [boolean, boolean] }
    | undefined;
  kerberos:
    | {
        readonly of: KerberosSession;
        readonly streams: [KerberosStream | undefined, KerberosStream | undefined];
        /** PDUs of each side that none of the keys was right for, before one was. */
        readonly failures: [number, number];
      }
    | undefined;
  /** The computer that Netlogon's first leg names. */
  computer: string | undefined;
  netlogon: { readonly of: ChannelKey; readonly protection: NetlogonProtection } | undefined;
  /** Signatures that held. */
  good: number;
}

/** How one PDU came out. */
type Outcome = "good" | "altered" | /** Why it cannot be told. */ { readonly why: string };

export class RpcContexts {
  readonly #associations = new WeakMap<object, Association>();
  readonly #keys: ExchangeKeys;
  readonly #netlogon: NetlogonKeys;
  readonly #budget: Budget;
  readonly #tally: Tally;

  constructor(keys: ExchangeKeys, netlogon: NetlogonKeys, budget: Budget, tally: Tally) {
    this.#keys = keys;
    this.#netlogon = netlogon;
    this.#budget = budget;
    this.#tally = tally;
  }

  leg({ association: key, side, flags, authType, authContextId, token }: Leg): void {
    let association = this.#associations.get(key);
    if (association === undefined) {
      association = { flags: [0, 0], contexts: new Map() };
      this.#associations.set(key, association);
    }
    association.flags[side] |= flags;
    let context = association.contexts.get(authContextId);
    if (context === undefined) {
      if (association.contexts.size >= MOST_CONTEXTS) return;
      context = {
        exchange: new Exchange(),
        authType,
        ntlm: undefined,
        kerberos: undefined,
        computer: undefined,
        netlogon: undefined,
        good: 0,
      };
      association.contexts.set(authContextId, context);
    }
    if (authType !== AUTH_TYPE.NETLOGON) context.exchange.token(this.#keys, side, token);
    else if (side === 0) {
      context.computer = computerOf(token);
      context.netlogon = undefined;
    }
  }

  pdu(sealed: SealedPdu): Opened | undefined {
    const word = sealed.authLevel === PRIVACY ? "sealed" : "signed";
    const association = this.#associations.get(sealed.association);
    const context = association?.contexts.get(sealed.authContextId);
    if (association === undefined || context === undefined) {
      this.#tally.closed(`${word} in a security context whose beginning is not in the capture`);
      return undefined;
    }
    const { exchange } = context;
    const channel =
      context.computer === undefined ? undefined : this.#netlogon.channel(sealed.conversation.server.address, context.computer);
    const key = exchange.ntlm ?? exchange.kerberos ?? channel;
    if (key === undefined || typeof key === "string") {
      this.#tally.closed(`${word} ${key ?? exchange.closedBecause ?? unknownWords(context.authType)}`);
      return undefined;
    }
    // Checked in place, and what is checked is written over.
    const octets = copied(sealed.pdu);
    const signHeader = (association.flags[0] & association.flags[1] & HEADER_SIGN) !== 0;
    let outcome: Outcome;
    if (exchange.ntlm !== undefined) outcome = ntlm(context, exchange.ntlm, sealed, octets, signHeader, this.#budget);
    else if (exchange.kerberos !== undefined) outcome = kerberos(context, exchange.kerberos, sealed, octets, signHeader);
    else outcome = netlogon(context, channel as ChannelKey, sealed, octets, signHeader);
    if (outcome === "good") {
      context.good++;
      if (word === "sealed") this.#tally.opened(key.name);
      else this.#tally.verified(key.name);
      return { plain: octets.subarray(sealed.start, sealed.end) };
    }
    if (outcome === "altered") {
      this.#tally.closed(
        context.good > 0
          ? `${word} and altered on the way: the signature does not hold under ${key.name}`
          : `${word}, and its signature does not hold under ${key.name}`,
      );
      return context.good > 0 ? { plain: undefined, alteredUnder: key.name } : undefined;
    }
    this.#tally.closed(`${word} ${outcome.why}`);
    return undefined;
  }
}

function ntlm(
  context: Context,
  session: NtlmSession,
  { side, pdu, authLevel, authLength, start }: SealedPdu,
  octets: Uint8Array,
  signHeader: boolean,
  budget: Budget,
): Outcome {
  if (context.ntlm?.of !== session) {
    const streams = messageStreams(session.flags, session.exportedSessionKey);
    context.ntlm = { of: session, streams, lost: [false, false], begun: [false, false] };
    context.good = 0;
  }
  const { streams, lost, begun } = context.ntlm;
  const stubEnd = pdu.length - authLength - SEC_TRAILER_LENGTH;
  if (authLength !== SIGNATURE_LENGTH || stubEnd < start) return { why: "with NTLM, and its signature is none" };
  if (lost[side]) return LOST;
  const stream = side === 0 ? streams.client : streams.server;
  const extended = hasFlag(session.flags, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY);
  if (extended) {
    const number = u32(pdu, pdu.length - 4);
    const missing = (number - stream.sequence) >>> 0;
    // SPNEGO's mechListMIC used up a number; the key stream began anew behind it ([MS-SPNG] 3.3.5.1).
    if (missing === 1 && !begun[side] && context.exchange.negotiated) stream.sequence = number;
    else if (missing > 0 && missing < 0x80000000) {
      // A capture can say so of each PDU.
      if (authLevel === PRIVACY || missing > MOST_MISSING || !budget.spend(COST.signatures(missing))) {
        lost[side] = true;
        return LOST;
      }
      // Those that were signed used up eight octets of key stream each, whatever they said.
      for (let i = 0; i < missing; i++) stream.mic(NOTHING);
    }
  }
  begun[side] = true;
  const verdict = stream.check(octets, 0, start, stubEnd, signHeader, authLevel === PRIVACY);
  if (verdict === "good") return "good";
  if (extended) return "altered";
  // Numbers are encrypted there, so that what is missing looks as what was altered; and both directions share their key stream.
  lost[0] = lost[1] = true;
  return LOST;
}

const NOTHING = new Uint8Array(0);
const LOST: Outcome = { why: "with NTLM, and PDUs before it are missing in the capture, without which its key stream is not known" };

function kerberos(
  context: Context,
  session: KerberosSession,
  { side, pdu, authLevel, authLength, start }: SealedPdu,
  octets: Uint8Array,
  signHeader: boolean,
): Outcome {
  if (context.kerberos?.of !== session) {
    context.kerberos = { of: session, streams: [undefined, undefined], failures: [0, 0] };
    context.good = 0;
  }
  const { streams, failures } = context.kerberos;
  const stubEnd = pdu.length - authLength - SEC_TRAILER_LENGTH;
  if (stubEnd < start) return { why: "with Kerberos, and its signature is none" };
  const sealed = authLevel === PRIVACY;
  const check = (stream: KerberosStream, on: Uint8Array): boolean => {
    // Whatever number comes: captures lack PDUs.
    stream.sequence = undefined;
    return stream.check(on, 0, start, stubEnd, pdu.length, signHeader, sealed) === "good";
  };
  const known = streams[side];
  if (known !== undefined) return check(known, octets) ? "good" : "altered";
  if (failures[side]++ >= MOST_FAILURES) return "altered";
  for (const { key, acceptorSubkey } of tokenKeys(session)) {
    const stream = streamOf(key, side === 0 ? "initiator" : "acceptor", acceptorSubkey);
    if (stream === undefined) return { why: "with Kerberos, by an encryption type that is not read here" };
    octets.set(pdu);
    if (!check(stream, octets)) {
      stream.close();
      continue;
    }
    streams[side] = stream;
    return "good";
  }
  return "altered";
}

function netlogon(
  context: Context,
  channel: ChannelKey,
  { side, pdu, authLevel, authLength, start }: SealedPdu,
  octets: Uint8Array,
  signHeader: boolean,
): Outcome {
  if (context.netlogon?.of !== channel) {
    context.netlogon = { of: channel, protection: new NetlogonProtection(channel.sessionKey, channel.withAes, false) };
    context.good = 0;
  }
  const stubEnd = pdu.length - authLength - SEC_TRAILER_LENGTH;
  if (stubEnd < start) return { why: "with Netlogon, and its signature is none" };
  const at = stubEnd + SEC_TRAILER_LENGTH;
  const extent = { signed: signHeader ? 0 : start, signedEnd: signHeader ? at : stubEnd, stub: start, stubEnd, at };
  const damage = context.netlogon.protection.overhear(octets, extent, pdu.length, authLevel === PRIVACY, side === 0);
  return damage === undefined ? "good" : "altered";
}

/** NL_AUTH_MESSAGE, [MS-NRPC] 2.2.1.3.1. */
function computerOf(token: Uint8Array): string | undefined {
  try {
    const message = decodeNlAuthMessage(token);
    return message.kind === "request" ? (message.computer ?? message.computerUtf8) : undefined;
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return undefined;
  }
}

/** The acceptor's subkey where there is one, else the initiator's, else the ticket's: [RFC 4121] 2; old peers choose otherwise. */
function tokenKeys({
  acceptorSubkey,
  subkey,
  session,
}: KerberosSession): { readonly key: KerberosKey; readonly acceptorSubkey: boolean }[] {
  const keys: { readonly key: KerberosKey; readonly acceptorSubkey: boolean }[] = [];
  if (acceptorSubkey !== undefined) keys.push({ key: acceptorSubkey, acceptorSubkey: true });
  if (subkey !== undefined) keys.push({ key: subkey, acceptorSubkey: false });
  keys.push({ key: session, acceptorSubkey: false });
  return keys;
}

function streamOf(key: KerberosKey, sender: "initiator" | "acceptor", acceptorSubkey: boolean): KerberosStream | undefined {
  try {
    return messageStream(key, { sender, acceptorSubkey, dce: true, sequence: undefined });
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    return undefined;
  }
}

function unknownWords(authType: number): string {
  if (authType === AUTH_TYPE.SCHANNEL) return "with TLS, which is not read here";
  return `with ${authTypeName(authType)}, and the legs of its authentication are not all in the capture, or cannot be read`;
}
