/**
 * Who one is, and how far calls must be protected: from the mechanisms that the caller's credentials allow to the lowest authentication level at which the wanted
 * interface answers.
 *
 * At most one authentication fails in a diagnosis, so that no account comes nearer to being locked than by one step. So the first one is made at the highest level,
 * which no server refuses for being too low: what is refused there is who we are, or what we may. Only when the server has shown that it knows us, lower levels are
 * tried, from below, and each refusal of them is about the level. And only then other mechanisms.
 */
import type { AuthenticationObservation, CallObservation, Failure, Rung, WantedInterface } from "../../findings/diagnosis/observation.ts";
import { isIpAddress } from "../../ids/ip-address.ts";
import { NDR20 } from "../../ids/syntax.ts";
import { mgmt } from "../../interfaces/mgmt/index.ts";
import { AUTH_TYPE, authLevelOf, authTypeName } from "../../knowledge/authentication.ts";
import { principalNamesOf } from "../../knowledge/services.ts";
import type { Body } from "../../ndr/codec.ts";
import { defineInterface, type Interface } from "../../ndr/codegen/v1.ts";
import { operationCodec } from "../../ndr/operation.ts";
import { type BoundInterface, Link, type LinkEnvironment } from "../../runtime/client/link.ts";
import type { SecuritySettings } from "../../runtime/client/security.ts";
import { Deadline } from "../../runtime/deadline.ts";
import type { Credentials } from "../../security/context.ts";
import {
  E_ACCESSDENIED,
  ERROR_ACCESS_DENIED,
  nca_s_proto_error,
  RPC_S_SEC_PKG_ERROR,
  RPC_S_UNKNOWN_AUTHN_LEVEL,
  RPC_S_UNKNOWN_AUTHN_SERVICE,
  RPC_S_UNKNOWN_AUTHN_TYPE,
  RPC_S_UNSUPPORTED_AUTHN_LEVEL,
} from "../../status/codes.ts";
import { BindError, CancelledError, FaultError, RpcError, TransportError } from "../../status/errors.ts";
import { SecurityError } from "../../status/security-error.ts";
import type { Transport } from "../../transport/transport.ts";
import { domainOf } from "../resolve.ts";
import { accountState } from "./account-state.ts";
import { causeWord, isOfKdc, isUnjudged, kerberosBehind, mayBeCounted, skewMsOf } from "./authentication-cause.ts";
import { transportOf } from "./environment.ts";
import { extendedErrorsOf } from "./extended-error.ts";
import { failureOf } from "./failure.ts";
import { harmlessOperation } from "./harmless-call.ts";
import { type ProbeContext, tellSkipped } from "./probe.ts";
import { EMPTY_BODY, syntaxOf } from "./rpc.ts";

const PROBE = "security-ladder";
/** An answer to what is asked here is a few octets. */
const MAX_RESPONSE_BYTES = 1 << 20;
/** Where Kerberos is asked for tickets. */
const KDC_PORT = 88;

type Level = Rung["level"];

/** From above: a mechanism that cannot seal is begun with one step below. */
const FROM_ABOVE: readonly Level[] = ["privacy", "integrity", "connect"];
/** From below. "call" is what connection-oriented servers take for "packet", [MS-RPCE] 3.3.1.5.2.2: it would tell nothing of its own. */
const FROM_BELOW: readonly Level[] = ["connect", "packet", "integrity", "privacy"];

export interface LadderInput {
  readonly address: string;
  /** Of a server that takes a bind to `interface`. */
  readonly port: number;
  readonly interface: WantedInterface;
  /** Address of the domain's controller, where it is known: asked what became of a user whom NTLM does not let in. */
  readonly domainController?: string | undefined;
}

/** A climb under way. */
interface Climb {
  readonly context: ProbeContext;
  readonly input: LadderInput;
  readonly ways: readonly Way[];
  /** Mechanisms that were spoken, or tried in vain, under another name: to speak them once more tells nothing. */
  readonly met: Set<string>;
}

/** One credential, and what it is called in a rung. */
interface Way {
  readonly mechanism: Rung["mechanism"];
  readonly credentials: Credentials;
}

/** What an attempt came to. "denied": known, and refused all the same: rights, or the level where it is not the highest. */
type Outcome = "works" | "denied" | "level" | "rejected" | "failed";

export async function probeSecurityLadder(context: ProbeContext, input: LadderInput): Promise<void> {
  // One climb after the other with the same credentials: the second knows what became of the first.
  const key = waysOf(context)[0]?.credentials;
  if (key === undefined) return climb(context, input);
  const before = turns.get(key) ?? Promise.resolve();
  const turn = before.then(() => climb(context, input));
  turns.set(
    key,
    turn.catch(() => undefined),
  );
  return turn;
}

const turns = new WeakMap<Credentials, Promise<void>>();

async function climb(context: ProbeContext, input: LadderInput): Promise<void> {
  const given = waysOf(context);
  const ways = given.filter(({ credentials }) => standing.get(credentials) !== "spent");
  const [first, ...others] = ways;
  if (first === undefined && given.length > 0) {
    const words = "these credentials were refused before: they are not tried again, so that no account comes nearer to being locked";
    tellSkipped(context, PROBE, "security ladder", "needless", words);
    return;
  }
  if (first === undefined) {
    tellSkipped(context, PROBE, "security ladder", "no-credentials", "nobody said who asks (--user, --auth): no authentication was tried");
    return;
  }
  const under: Climb = { context, input, ways, met: new Set([first.mechanism]) };
  const top = await climbDown(under, first);
  if (top === undefined) return;
  const lowest = await climbUp(under, first, top);
  for (const other of others) {
    if (under.met.has(other.mechanism)) continue;
    if (!hasTime(under)) return;
    // At the level that is known to do: what is refused then is the mechanism.
    const level = lowest === "connect" ? "integrity" : lowest;
    const outcome = await attempt(under, other, level, false);
    if (outcome === "rejected" || outcome === "failed") return;
  }
}

/**
 * What became of credentials in this process, whatever was diagnosed with them: a second host, a round of `watch`. "spent": a server or KDC may have counted a
 * failure, of these or of the others that were given with them.
 */
const standing = new WeakMap<Credentials, "accepted" | "spent">();

function spend({ ways }: Climb, error: SecurityError): void {
  if (!mayBeCounted(error)) return;
  for (const { credentials } of ways) if (standing.get(credentials) !== "accepted") standing.set(credentials, "spent");
}

/** The credentials, each mechanism once; what negotiates first. */
function waysOf({ options }: ProbeContext): Way[] {
  const given: Way[] = [...(options.mechanisms ?? [])];
  const auth = options.security?.auth;
  if (given.length === 0 && auth !== undefined) {
    const mechanism = auth.authType === AUTH_TYPE.KERBEROS ? "kerberos" : auth.authType === AUTH_TYPE.NTLM ? "ntlm" : "negotiate";
    given.push({ mechanism, credentials: auth });
  }
  return given.filter(({ mechanism }, i) => given.findIndex((other) => other.mechanism === mechanism) === i);
}

/** @returns the level at which the first authentication succeeded and a call was answered; undefined where nothing more is to be tried */
async function climbDown(climb: Climb, way: Way): Promise<Level | undefined> {
  // Nobody in particular has no key of his own: what he seals is open.
  const levels: readonly Level[] = way.credentials.anonymous === true ? ["connect"] : FROM_ABOVE;
  for (const level of levels) {
    if (!hasTime(climb)) return undefined;
    const outcome = await attempt(climb, way, level, false);
    if (outcome === "works") return level;
    if (outcome !== "level") return undefined;
  }
  return undefined;
}

/** @returns the lowest level that works, as far as it was looked for */
async function climbUp(climb: Climb, way: Way, top: Level): Promise<Level> {
  for (const level of FROM_BELOW) {
    if (level === top || !hasTime(climb)) return top;
    const outcome = await attempt(climb, way, level, true);
    if (outcome === "works") return level;
    if (outcome === "rejected" || outcome === "failed") return top;
  }
  return top;
}

function hasTime({ context }: Climb): boolean {
  if (context.signal.aborted) return false;
  if (context.left() > 0) return true;
  tellSkipped(context, PROBE, "security ladder", "time", "the time was over before all authentication levels were tried");
  return false;
}

/**
 * One connection, one authentication, one call that changes nothing.
 * @param known the server has taken these credentials at a higher level: what it refuses now is the level
 */
async function attempt(climb: Climb, way: Way, level: Level, known: boolean): Promise<Outcome> {
  const { context, input } = climb;
  const { environment, signal } = context;
  const { address, port } = input;
  const host = nameOf(context, address);
  const targetName = context.options.security?.targetName ?? ownNameOf(input.interface.uuid, host);
  const settings: SecuritySettings = { auth: way.credentials, level: authLevelOf(level), targetName, headerSigning: true };
  const at = context.now();
  const iface = ifaceOf(input.interface);
  const linkEnvironment: LinkEnvironment = {
    transport: dialling(transportOf(environment), address),
    clock: environment.clock,
    config: { bindTimeoutMs: Math.max(1, context.left()), maxResponseBytes: MAX_RESPONSE_BYTES, cancelTimeoutMs: 1 },
    transferSyntaxes: [NDR20],
    pipeSyntax: "bound",
    security: settings,
  };
  const limit = new Deadline(environment.clock, Math.max(1, context.left()), signal, "authenticating");
  const rung: Rung = {
    mechanism: way.mechanism,
    spoken: undefined,
    level,
    spn: targetName ?? `host/${host}`,
    user: way.credentials.name,
  };
  const target = { protocolSequence: "ncacn_ip_tcp" as const, host, endpoint: String(port) };
  let link: Link;
  try {
    link = await Link.open(target, iface, 0, linkEnvironment, limit);
  } catch (error) {
    return told(climb, { at, rung: { ...rung, spoken: mechanismOf(error) }, error, known });
  }
  try {
    if (!known) tellFallback(climb, link, { at, rung });
    const spoken = spokenBy(link, rung);
    climb.met.add(spoken.spoken ?? "");
    const outcome = await callUnder(climb, { link, limit, at, rung: spoken, known });
    if (outcome === "works" || outcome === "denied" || outcome === "level") standing.set(way.credentials, "accepted");
    return outcome;
  } finally {
    link.destroy();
  }
}

interface Under {
  readonly link: Link;
  readonly limit: Deadline;
  readonly at: number;
  readonly rung: Rung;
  readonly known: boolean;
}

async function callUnder(climb: Climb, under: Under): Promise<Outcome> {
  const { context, input } = climb;
  const { link, limit, at, rung } = under;
  const { opnum, operation } = harmlessOperation(input.interface.uuid);
  const proven = under.known || link.security?.proven === true;
  const calledAt = context.now();
  const answer = await call(link, link.first, opnum, EMPTY_BODY, context, limit);
  const ms = context.now() - calledAt;
  const tellCall = (rest: Pick<CallObservation, "outcome" | "status" | "didNotExecute" | "failure" | "extended">) => {
    const { address, port } = input;
    const head = { kind: "call" as const, probe: PROBE, at: calledAt, ms, address, port, interface: input.interface };
    context.tell({ ...head, opnum, operation, ...rest, authentication: rung });
  };
  if (answer.kind === "failed") {
    // Silence or a cut: whether it was for who we are, nobody said.
    tellAuthentication(climb, { at, rung, outcome: proven ? "accepted" : "failed", error: proven ? undefined : answer.error });
    tellCall({ ...NO_STATUS, outcome: lostHow(answer.error), failure: failureOf(answer.error) });
    return "failed";
  }
  if (answer.kind === "response") {
    tellAuthentication(climb, { at, rung, outcome: "accepted" });
    tellCall({ ...NO_STATUS, outcome: "answered", failure: undefined });
    return "works";
  }
  const { fault } = answer;
  const { status, didNotExecute } = fault;
  const faulted = { outcome: "fault" as const, status, didNotExecute, failure: failureOf(fault), extended: extendedErrorsOf(fault.stub) };
  if (!isRefusalOfCaller(status)) {
    // About the operation, its data, or the server: who calls was let through.
    tellAuthentication(climb, { at, rung, outcome: "accepted" });
    tellCall(faulted);
    return "works";
  }
  const said = link.explain(fault, undefined);
  const level = LEVEL_FAULTS.has(status);
  if (said instanceof SecurityError && !proven && !level && !(await isKnown(context, under))) {
    spend(climb, said);
    await tellRejected(climb, { at, rung, error: said });
    tellCall(faulted);
    return "rejected";
  }
  // The server knows who calls, and does not want to be called so.
  const lower = level || rung.level !== "privacy";
  tellAuthentication(climb, { at, rung, outcome: "accepted", likely: lower ? "level" : undefined });
  tellCall(faulted);
  return lower ? "level" : "denied";
}

/** What servers say of an authentication level that they do not have. */
const LEVEL_FAULTS: ReadonlySet<number> = new Set([RPC_S_UNKNOWN_AUTHN_LEVEL, RPC_S_UNSUPPORTED_AUTHN_LEVEL]);
/** What servers refuse callers with, and the way in which they call: Samba also with a protocol error. */
const REFUSALS: ReadonlySet<number> = new Set([
  ...LEVEL_FAULTS,
  ERROR_ACCESS_DENIED,
  E_ACCESSDENIED,
  nca_s_proto_error,
  RPC_S_SEC_PKG_ERROR,
  RPC_S_UNKNOWN_AUTHN_SERVICE,
  RPC_S_UNKNOWN_AUTHN_TYPE,
]);

function isRefusalOfCaller(status: number): boolean {
  // Facility SSPI, too: SEC_E_*.
  return REFUSALS.has(status) || status >>> 16 === 0x8009;
}

/**
 * With NTLM the server's first word on the last token is the answer to the first call, and access denied may be about the token or about the call. The management
 * interface, called under the same token, tells which: who gets an answer there is known.
 */
async function isKnown(context: ProbeContext, { link, limit }: Under): Promise<boolean> {
  let bound: BoundInterface;
  try {
    bound = await link.bind(mgmt, limit, undefined);
  } catch (error) {
    if (error instanceof RpcError) return false;
    throw error;
  }
  const codec = operationCodec(mgmt.operations[2]!);
  const answer = await call(link, bound, 2, codec.encodeRequest({}, bound.context.format), context, limit);
  return answer.kind === "response";
}

type Answer =
  | { readonly kind: "response" }
  | { readonly kind: "fault"; readonly fault: FaultError }
  | { readonly kind: "failed"; readonly error: RpcError };

function call(link: Link, bound: BoundInterface, opnum: number, body: Body, context: ProbeContext, limit: Deadline): Promise<Answer> {
  const answer = new Promise<Answer>((resolve) => {
    link.call(
      { context: bound.context, opnum, body, timeoutMs: Math.max(1, context.wait()) },
      {
        response: () => {
          link.callEnded(true);
          resolve({ kind: "response" });
        },
        fault: (status, didNotExecute, stub, callId, unsigned) => {
          link.callEnded(false);
          const fault = new FaultError(status, "the server answered with a fault", { callId, didNotExecute, stub, unsigned });
          resolve({ kind: "fault", fault });
        },
        failed: (error) => {
          link.callEnded(false);
          resolve({ kind: "failed", error });
        },
      },
    );
  });
  return limit
    .guard(answer, () => link.destroy())
    .catch((error: unknown) => {
      if (error instanceof RpcError) return { kind: "failed", error };
      throw error;
    });
}

// --- what is told ---

interface Attempted {
  readonly at: number;
  readonly rung: Rung;
  readonly outcome: AuthenticationObservation["outcome"];
  readonly error?: unknown;
  /** In place of what the error says. */
  readonly likely?: string | undefined;
}

/** A bind that came to nothing. */
async function told(climb: Climb, { at, rung, error, known }: Refused): Promise<Outcome> {
  if (!(error instanceof RpcError)) throw error;
  if (known && isRefusal(error)) {
    tellAuthentication(climb, { at, rung, outcome: "rejected", error, likely: "level" });
    return "level";
  }
  if (!(error instanceof SecurityError)) {
    // The bind was refused for what has nothing to do with who asks, or nobody answered: no authentication was judged.
    tellAuthentication(climb, { at, rung, outcome: "failed", error });
    return "failed";
  }
  if (error.likely.kind === "level") {
    tellAuthentication(climb, { at, rung, outcome: "failed", error });
    return "level";
  }
  spend(climb, error);
  if (isUnjudged(error)) tellAuthentication(climb, { at, rung, outcome: "failed", error });
  else await tellRejected(climb, { at, rung, error });
  return "rejected";
}

/** What NTLM does not say, a KDC does: whether there is such a user, and whether he may log on. It is asked without a proof, and no answer counts against him. */
async function tellRejected(climb: Climb, { at, rung, error }: { at: number; rung: Rung; error: SecurityError }): Promise<void> {
  const { context, input } = climb;
  let likely: string | undefined;
  // Where a KDC was spoken with before, its word is behind the error.
  if (error.likely.kind === "wrong-user-or-password" && kerberosBehind(error) === undefined && input.domainController !== undefined) {
    likely = await accountState(context, { address: input.domainController, user: error.likely.user });
  }
  tellAuthentication(climb, { at, rung, outcome: "rejected", error, likely });
}

interface Refused {
  readonly at: number;
  readonly rung: Rung;
  readonly error: unknown;
  readonly known: boolean;
}

/** A bind_nak, or a fault in the place of an answer. */
function isRefusal(error: RpcError): boolean {
  const refused = error instanceof SecurityError ? error.cause : error;
  return refused instanceof FaultError || (refused instanceof BindError && refused.rejection.kind === "nak");
}

/** Kerberos was wanted, and something else was spoken: clients do so in silence, and people wonder later why. */
function tellFallback(climb: Climb, link: Link, { at, rung }: { at: number; rung: Rung }): void {
  const fallback = link.security?.context.fallback;
  if (!(fallback instanceof SecurityError)) return;
  climb.met.add(fallback.mechanism);
  const spn = fallback.likely.kind === "wrong-target" ? fallback.likely.targetName.replace(/@[^@/]*$/, "") : rung.spn;
  const outcome = isUnjudged(fallback) ? "failed" : "rejected";
  tellAuthentication(climb, { at, rung: { ...rung, spoken: fallback.mechanism, spn }, outcome, error: fallback });
}

function tellAuthentication(climb: Climb, { at, rung, outcome, error, likely }: Attempted): void {
  const { context, input } = climb;
  const cause = error instanceof SecurityError ? error : undefined;
  // The KDC said it, not the server.
  const atKdc = cause !== undefined && isOfKdc(cause);
  const failure: Failure | undefined = error === undefined ? undefined : failureOf(error);
  context.tell({
    kind: "authentication",
    probe: PROBE,
    at,
    ms: context.now() - at,
    address: atKdc ? (input.domainController ?? input.address) : input.address,
    port: atKdc ? KDC_PORT : input.port,
    carrier: atKdc ? "kerberos" : "rpc",
    rung,
    outcome,
    failure,
    likely: likely ?? (cause === undefined ? undefined : causeWord(cause, domainOfTarget(context))),
    skewMs: cause === undefined ? undefined : skewMsOf(cause),
  });
}

/** The realm that the domain controller of the target serves, as far as its name tells. */
function domainOfTarget({ target }: ProbeContext): string | undefined {
  return domainOf(target.domainController ?? target.host);
}

const NO_STATUS = { status: undefined, didNotExecute: false, extended: [] } as const;

function lostHow(error: RpcError): "cut" | "silent" | "failed" {
  if (error instanceof CancelledError) return error.by === "timeout" ? "silent" : "failed";
  return error instanceof TransportError && error.failure.kind === "cut" ? "cut" : "failed";
}

// --- who, and whom ---

/** The server's name, which tickets are for: as it was typed; of an address that was typed the domain controller's name where the two are one. */
function nameOf({ target }: ProbeContext, address: string): string {
  return target.host === "" ? address : target.host;
}

/** The name that clients of the interface ask for, where it is another than the host's own and holds nothing but the host: `exchangeMDB/mail.lab.test`. */
function ownNameOf(uuid: string, host: string): string | undefined {
  const pattern = principalNamesOf(uuid).find((name) => /^[^{}]+\/\{host\}$/.test(name));
  return pattern === undefined || /^host\//i.test(pattern) || isIpAddress(host) ? undefined : pattern.replace("{host}", host);
}

/** What is spoken in truth, and the name it was spoken to. */
function spokenBy(link: Link, rung: Rung): Rung {
  const context = link.security?.context;
  if (context === undefined) return rung;
  return { ...rung, spoken: context.mechanism ?? authTypeName(context.authType), spn: context.targetName ?? rung.spn };
}

function mechanismOf(error: unknown): string | undefined {
  return error instanceof SecurityError ? error.mechanism : undefined;
}

/** Dials an address whatever name is asked for: which one it is was settled before. */
function dialling(transport: Transport, address: string): Transport {
  return {
    protocolSequence: transport.protocolSequence,
    dial: (asked, options) => transport.dial({ ...asked, host: address }, options),
    listen: transport.listen,
  };
}

function ifaceOf(wanted: WantedInterface): Interface {
  const { uuid, major, minor } = syntaxOf(wanted);
  return defineInterface({ name: wanted.name ?? "the interface", uuid, version: [major, minor], operations: [] });
}
