/** Who a client is on its connections, and what an answer means that is the server's word on it. */
import { AUTH_LEVEL, AUTH_TYPE, type AuthenticationLevel, authLevelName, authTypeName } from "../../knowledge/authentication.ts";
import type { ConnectionSecurity, SecurityOffer } from "../../rpc/types.ts";
import type { Credentials, SecurityContext } from "../../security/context.ts";
import {
  ERROR_ACCESS_DENIED,
  nca_s_proto_error,
  RPC_S_SEC_PKG_ERROR,
  RPC_S_UNKNOWN_AUTHN_LEVEL,
  RPC_S_UNKNOWN_AUTHN_SERVICE,
  RPC_S_UNKNOWN_AUTHN_TYPE,
  RPC_S_UNSUPPORTED_AUTHN_LEVEL,
} from "../../status/codes.ts";
import { BindError, FaultError, RpcError, TransportError } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";

/** What an interface's calls are made under: one security context of it is made for each connection. */
export interface SecuritySettings {
  readonly auth: Credentials;
  readonly level: AuthenticationLevel;
  readonly targetName: string | undefined;
  readonly headerSigning: boolean;
}

/** A context that has not begun. `abort` ends what it asks of others (a KDC). @throws SecurityError for what the mechanism cannot do */
export function offerFor(settings: SecuritySettings, host: string): { readonly offer: SecurityOffer; readonly abort: () => void } {
  const { auth, level, targetName, headerSigning } = settings;
  const controller = new AbortController();
  const context = auth.initiate({ level, host, targetName, signal: controller.signal });
  return { offer: { context, headerSigning }, abort: () => controller.abort() };
}

/** bind_nak, [C706] 12.6.3.1 and [MS-RPCE] 2.2.2.5. */
const NAK_REASON_NOT_SPECIFIED = 0;
const NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED = 8;
const NAK_INVALID_CHECKSUM = 9;

/** Faults that say nothing but that the security does not hold. */
const SECURITY_FAULTS: readonly number[] = [
  RPC_S_SEC_PKG_ERROR,
  RPC_S_UNKNOWN_AUTHN_TYPE,
  RPC_S_UNKNOWN_AUTHN_SERVICE,
  RPC_S_UNKNOWN_AUTHN_LEVEL,
  RPC_S_UNSUPPORTED_AUTHN_LEVEL,
];
const LEVEL_FAULTS: readonly number[] = [RPC_S_UNKNOWN_AUTHN_LEVEL, RPC_S_UNSUPPORTED_AUTHN_LEVEL];

/** Faults that servers answer a failed authentication with: Windows with access denied, Samba with a protocol error. */
const AUTHENTICATION_FAULTS: readonly number[] = [ERROR_ACCESS_DENIED, nca_s_proto_error];

/** Facilities SSPI (SEC_E_*). */
const isSspi = (status: number) => status >>> 16 === 0x8009;

/** What ended a bind, or an alter_context, that carried a token. */
export function refusedLeg(error: unknown, context: SecurityContext, settings: SecuritySettings): unknown {
  if (error instanceof SecurityError || !(error instanceof RpcError)) return error;
  const who = `${mechanismWords(context)} as ${settings.auth.name}`;
  if (error instanceof BindError && error.rejection.kind === "nak") {
    const { reason, reasonName } = error.rejection;
    const answer = `bind_nak ${reasonName}`;
    if (reason === NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED) {
      const type = authTypeName(context.authType);
      const words = `the server takes no ${type} (authentication type ${context.authType}) here`;
      return refused(error, words, context, { kind: "refused" }, "leg 1 (bind)", answer, `try another mechanism than ${type}`);
    }
    // Samba's word on a ticket that is not for it; in NTLM's first token nothing can be wrong.
    const ticket = reason === NAK_REASON_NOT_SPECIFIED && context.authType !== AUTH_TYPE.NTLM && context.fallback === undefined;
    if (reason === NAK_INVALID_CHECKSUM || ticket) {
      const likely = likelyOf(context, settings);
      return refused(error, `the server refused ${who}`, context, likely, "leg 1 (bind)", answer, adviceFor(likely, context, settings));
    }
    return error;
  }
  if (error instanceof FaultError && (isSecurityFault(error.status) || AUTHENTICATION_FAULTS.includes(error.status))) {
    const likely = LEVEL_FAULTS.includes(error.status) ? levelRefused(settings) : likelyOf(context, settings);
    const words = `the server refused ${who}`;
    return refused(
      error,
      words,
      context,
      likely,
      "a leg behind the bind (alter_context)",
      error.statusName,
      adviceFor(likely, context, settings),
    );
  }
  // Some servers end the connection and say nothing.
  if (error instanceof TransportError && error.failure.kind === "cut" && error.failure.by !== "local" && error.failure.phase === "bind") {
    const likely = likelyOf(context, settings);
    const words = `the server ended the connection when it was to authenticate ${who}`;
    return refused(error, words, context, likely, "bind", "the end of the connection", adviceFor(likely, context, settings));
  }
  return error;
}

/**
 * A fault that answered a call. Where the last token has no answer (rpc_auth_3: NTLM), the fault of the first request is the server's word on the
 * authentication; nobody else says that the password was wrong.
 * @param answered calls on this connection have been answered with a response
 */
export function refusedCall(
  error: FaultError,
  { context, proven }: ConnectionSecurity,
  settings: SecuritySettings,
  answered: boolean,
): RpcError {
  const { status } = error;
  const unheard = !proven && context.authType === AUTH_TYPE.NTLM;
  const weak = settings.level < AUTH_LEVEL.INTEGRITY;
  let likely: SecurityCause;
  if (LEVEL_FAULTS.includes(status)) likely = levelRefused(settings);
  else if (isSecurityFault(status) || (unheard && AUTHENTICATION_FAULTS.includes(status))) likely = likelyOf(context, settings);
  // What is not signed is refused by most servers of today for what matters.
  else if (!answered && weak && status === ERROR_ACCESS_DENIED) likely = levelRefused(settings);
  else return status === ERROR_ACCESS_DENIED && settings.level < AUTH_LEVEL.PRIVACY ? belowPrivacy(error, settings) : error;
  const who = `${mechanismWords(context)} as ${settings.auth.name} at level ${authLevelName(settings.level)}`;
  const advice = adviceFor(likely, context, settings);
  const level = settings.level < AUTH_LEVEL.PRIVACY ? `, whether level ${authLevelName(settings.level)} is enough` : "";
  const looked = likely.kind === "wrong-user-or-password" || likely.kind === "wrong-target";
  const denied = status === ERROR_ACCESS_DENIED && looked ? `${advice}${level}, and whether this account may call this at all` : advice;
  const words = `the server answered ${answered ? "a" : "the first"} request under ${who} with a fault`;
  return refused(error, words, context, likely, answered ? "request" : "the first request", error.statusName, denied);
}

/** Windows' and Samba's drsuapi, netlogon, dnsserver and others take what is encrypted, and say no more than this of the rest. */
function belowPrivacy(error: FaultError, { level }: SecuritySettings): FaultError {
  const { status, words, callId, didNotExecute, stub, unsigned } = error;
  const advice = `access is denied; some interfaces take calls at level privacy only, and this one was at level ${authLevelName(level)}`;
  return new FaultError(status, `${words}: ${advice}`, { callId, didNotExecute, stub, unsigned });
}

function refused(
  error: RpcError,
  words: string,
  context: SecurityContext,
  likely: SecurityCause,
  leg: string,
  answer: string,
  advice: string,
): SecurityError {
  const mechanism = context.mechanism ?? mechanismWords(context).toLowerCase();
  const { fallback } = context;
  const before = fallback === undefined ? "" : ` (Kerberos was not spoken: ${fallback.words})`;
  // How the server said it has behind it why it came to that.
  error.cause ??= fallback;
  return new SecurityError(error.status, "client", `${words}: ${answer}${before}`, { mechanism, likely, leg, answer, advice, error });
}

function isSecurityFault(status: number): boolean {
  return SECURITY_FAULTS.includes(status) || isSspi(status);
}

/** `NTLM`, `NTLM by SPNEGO`. */
function mechanismWords({ authType, mechanism }: SecurityContext): string {
  const outer = authTypeName(authType);
  if (authType !== AUTH_TYPE.SPNEGO || mechanism === undefined) return outer;
  return `${mechanism === "ntlm" ? "NTLM" : "Kerberos"} by ${outer}`;
}

/** With NTLM a server learns of a wrong password, with Kerberos of a ticket that is not for it. */
function likelyOf(context: SecurityContext, { auth }: SecuritySettings): SecurityCause {
  if (auth.anonymous === true) return { kind: "refused" };
  const mechanism = context.mechanism ?? (context.authType === AUTH_TYPE.KERBEROS ? "kerberos" : undefined);
  // Refused before a mechanism was agreed upon: NTLM's first token says nothing that could be wrong.
  const first = context.authType === AUTH_TYPE.SPNEGO && mechanism === undefined;
  if (mechanism === "kerberos" || first) return { kind: "wrong-target", targetName: context.targetName ?? "" };
  return { kind: "wrong-user-or-password", user: auth.name };
}

function levelRefused({ level }: SecuritySettings): SecurityCause {
  return { kind: "level", asked: authLevelName(level) };
}

function adviceFor(likely: SecurityCause, { targetName }: SecurityContext, { auth }: SecuritySettings): string {
  switch (likely.kind) {
    case "level":
      return `ask for a higher level than ${likely.asked}; a server may also refuse this account whatever the level`;
    case "wrong-target":
      return `look whether ${targetName || "the target name"} is this server's, and whether the server's keys are those of the KDC and the clocks agree`;
    case "refused":
      return "who logs on anonymously proves nothing: say who you are";
    default:
      return `look at the name and password of ${auth.name}`;
  }
}
