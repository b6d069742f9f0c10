/** Whose names a security token tells, whatever carries it: RPC's auth_value, SMB's security blob, HTTP's Authorization, LDAP's SASL credentials. */
import { AP_REQ, decodeApReq } from "../pdu/kerberos/ap-req.ts";
import { principalText } from "../pdu/kerberos/types.ts";
import {
  AUTHENTICATE_MESSAGE_TYPE,
  CHALLENGE_MESSAGE_TYPE,
  challengeTargetName,
  decodeAuthenticateMessage,
  ntlmMessageType,
} from "../pdu/ntlmssp/index.ts";
import { decodeInitialContextToken, decodeNegotiationToken, INITIAL_CONTEXT_TOKEN, MECHANISM } from "../pdu/spnego/index.ts";
import { RpcError } from "../status/errors.ts";
import type { AuthenticationRecord } from "./records.ts";
import { shortText } from "./short.ts";

/** What the legs of one authentication have told so far. */
export interface TokenNames {
  mechanism: AuthenticationRecord["mechanism"];
  user: string | undefined;
  domain: string | undefined;
  workstation: string | undefined;
  /** Name of NTLM's challenge, or the service principal of a Kerberos ticket. */
  target: string | undefined;
}

export function noNames(mechanism: AuthenticationRecord["mechanism"]): TokenNames {
  return { mechanism, user: undefined, domain: undefined, workstation: undefined, target: undefined };
}

/** Reads one leg: NTLMSSP, Kerberos or SPNEGO around them, told apart by their first octets. What cannot be read changes nothing. */
export function readToken(names: TokenNames, token: Uint8Array): void {
  try {
    read(names, token, 0);
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
  }
}

const KERBEROS: ReadonlySet<string> = new Set([MECHANISM.KERBEROS, MECHANISM.MS_KERBEROS, MECHANISM.KERBEROS_USER_TO_USER]);

/** Providers nest and unwrap as they please, though not deeper than this. */
const MAX_DEPTH = 4;

function read(names: TokenNames, token: Uint8Array, depth: number): void {
  if (depth > MAX_DEPTH || token.length === 0) return;
  const first = token[0];
  const type = ntlmMessageType(token);
  if (type !== undefined) readNtlm(names, type, token);
  else if (first === INITIAL_CONTEXT_TOKEN) {
    const { mechanism, token: inner } = decodeInitialContextToken(token);
    if (mechanism === MECHANISM.SPNEGO) readSpnego(names, token, depth);
    // [RFC 4121] 4.1: a token identifier of two octets, 01 00 for an AP-REQ, stands before the message.
    else if (KERBEROS.has(mechanism)) readKerberos(names, inner.subarray(2));
  } else if (first === 0xa0 || first === 0xa1) readSpnego(names, token, depth);
  else if (first === AP_REQ) readKerberos(names, token);
}

function readSpnego(names: TokenNames, token: Uint8Array, depth: number): void {
  const negotiation = decodeNegotiationToken(token);
  const inner = negotiation.kind === "negTokenInit" ? negotiation.mechToken : negotiation.responseToken;
  if (inner !== undefined) read(names, inner, depth + 1);
}

function readNtlm(names: TokenNames, type: number, token: Uint8Array): void {
  names.mechanism = "ntlm";
  if (type === CHALLENGE_MESSAGE_TYPE) {
    const target = challengeTargetName(token);
    if (target !== "") names.target = shortText(target);
  } else if (type === AUTHENTICATE_MESSAGE_TYPE) {
    const message = decodeAuthenticateMessage(token);
    names.user = shortText(message.userName);
    names.domain = shortText(message.domainName);
    names.workstation = shortText(message.workstation);
  }
}

function readKerberos(names: TokenNames, token: Uint8Array): void {
  names.mechanism = "kerberos";
  if (token[0] !== AP_REQ) return;
  const { ticket } = decodeApReq(token);
  names.target = shortText(principalText(ticket.sname));
  names.domain = shortText(ticket.realm);
}
