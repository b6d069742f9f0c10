/** A domain controller's end of secure channels: session keys, and logons that members pass through. [MS-NRPC] 3.5. */
import { random } from "#crypto";
import { copied } from "../bytes/copied.ts";
import { equalOctets, wipe } from "../crypto/octets.ts";
import { splitSid } from "../ids/sid.ts";
import {
  type logon,
  type NETLOGON_AUTHENTICATOR,
  type NETLOGON_CREDENTIAL,
  type NETLOGON_LEVEL,
  NETLOGON_LOGON_INFO_CLASS,
  type NETLOGON_NETWORK_INFO,
  NETLOGON_SECURE_CHANNEL_TYPE,
  type NETLOGON_VALIDATION,
} from "../interfaces/netlogon/index.ts";
import type { Caller, Service } from "../ndr/codegen/v1.ts";
import { avText, decodeNtlmV2Response, MSV_AV } from "../pdu/ntlmssp/index.ts";
import { AuthenticationFailures } from "../runtime/server/failures.ts";
import { computeNetlogonCredential, computeSessionKey, isRandomChallenge } from "../security/netlogon/credentials.ts";
import { hasBits, NEGOTIATE, type NetlogonSession, type NetlogonSessions } from "../security/netlogon/session.ts";
import { upperCase } from "../security/ntlm/keys.ts";
import { NTLMV1_RESPONSE_LENGTH } from "../security/ntlm/responses.ts";
import type { AccountStore, LogonValidator, NetworkLogon } from "../security/ntlm/validator.ts";
import {
  nca_s_fault_invalid_tag,
  STATUS_ACCESS_DENIED,
  STATUS_DOWNGRADE_DETECTED,
  STATUS_INVALID_COMPUTER_NAME,
  STATUS_INVALID_INFO_CLASS,
  STATUS_INVALID_PARAMETER,
  STATUS_LOGON_FAILURE,
  STATUS_NO_LOGON_SERVERS,
  STATUS_NO_SUCH_USER,
  STATUS_NO_TRUST_SAM_ACCOUNT,
} from "../status/codes.ts";
import { DecodeError, RpcError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import { type Clock, systemClock } from "../transport/clock.ts";
import { ChallengeTable } from "./challenges.ts";
import type { Minimum } from "./establish.ts";
import { type ClientSession, SessionTable } from "./sessions.ts";
import { writeValidation } from "./validation.ts";

/** Options of NetlogonService. */
export interface NetlogonServiceOptions {
  /** NetBIOS name of the domain. */
  readonly domain: string;
  readonly dnsDomain?: string | undefined;
  /** NetBIOS name of this controller. */
  readonly computer: string;
  readonly dnsComputer?: string | undefined;
  /** `S-1-5-21-...`, of accounts for which the validator names no SID. */
  readonly domainSid: string;
  /** Accounts of machines; only names that end with `$` are looked for. */
  readonly machines: AccountStore;
  /** Who may log on. */
  readonly validator: LogonValidator;
  /** The least that session keys are made by; default "aes". */
  readonly minimum?: Minimum | undefined;
  /** The least level of calls over secure channels; default "privacy", [MS-NRPC] 3.1.4.6. */
  readonly level?: "integrity" | "privacy" | undefined;
  /** NegotiateFlags that are offered, [MS-NRPC] 3.1.4.2; default: all that is implemented. Less is an older controller. */
  readonly capabilities?: number | undefined;
  readonly clock?: Clock | undefined;
}

/** What members of a domain ask of its controller: making channels, checking them, and logons. What else the interface has is not implemented. */
const SERVER_FLAGS =
  NEGOTIATE.RC4 |
  NEGOTIATE.VALIDATION_LEVELS |
  NEGOTIATE.CONCURRENT_RPC |
  NEGOTIATE.STRONG_KEYS |
  NEGOTIATE.TRANSITIVE_TRUSTS |
  NEGOTIATE.NEUTRALIZE_NT4_EMULATION |
  NEGOTIATE.AES |
  NEGOTIATE.SECURE_RPC;

/** Passwords of machines are not guessed by the hundred thousand: who fails more often is refused unseen, and nobody waits. */
const FAILURE_LIMITS = { perMinute: 60, maxDelayMs: 0 } as const;

/**
 * The service, which is also the store of sessions for `netlogonAcceptor()`:
 *
 *     const service = new NetlogonService({ domain: "LAB", computer: "DC1", domainSid, machines, validator });
 *     const server = new RpcServer({ auth: [netlogonAcceptor(service)] });
 *     server.register(logon, service.procedures);
 */
export class NetlogonService implements NetlogonSessions {
  readonly procedures: Service<typeof logon>;
  readonly #options: NetlogonServiceOptions;
  readonly #clock: Clock;
  readonly #challenges = new ChallengeTable();
  readonly #failures: AuthenticationFailures;
  readonly #sessions: SessionTable;

  constructor(options: NetlogonServiceOptions) {
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#failures = new AuthenticationFailures(this.#clock, FAILURE_LIMITS);
    this.#sessions = new SessionTable(options.dnsDomain === undefined ? [options.domain] : [options.domain, options.dnsDomain]);
    this.procedures = {
      NetrServerReqChallenge: ({ ComputerName, ClientChallenge }, { caller }) => this.#challenge(ComputerName, ClientChallenge, caller),
      NetrServerAuthenticate: () => ({ ServerCredential: NO_CREDENTIAL, return: STATUS_DOWNGRADE_DETECTED }),
      NetrServerAuthenticate2: async (given, { caller }) => {
        const { ServerCredential, NegotiateFlags, status } = await this.#authenticate(given, caller);
        return { ServerCredential, NegotiateFlags, return: status };
      },
      NetrServerAuthenticate3: async (given, { caller }) => {
        const { ServerCredential, NegotiateFlags, AccountRid, status } = await this.#authenticate(given, caller);
        return { ServerCredential, NegotiateFlags, AccountRid, return: status };
      },
      NetrLogonGetCapabilities: ({ Authenticator, QueryLevel }, { caller }) => this.#capabilities(Authenticator, QueryLevel, caller),
      NetrLogonSamLogonEx: async (given, { caller }) => {
        const session = this.#sessionOf(caller);
        const result = session === undefined ? refusedLogon(given.ValidationLevel) : await this.#logon(given, session, caller);
        return { ...result, ExtraFlags: given.ExtraFlags };
      },
      NetrLogonSamLogonWithFlags: async (given, { caller }) => {
        const { session, ReturnAuthenticator } = this.#authenticated(given.Authenticator, caller);
        const result = session === undefined ? refusedLogon(given.ValidationLevel) : await this.#logon(given, session, caller);
        return { ...result, ReturnAuthenticator, ExtraFlags: given.ExtraFlags };
      },
      NetrLogonSamLogon: async (given, { caller }) => {
        const { session, ReturnAuthenticator } = this.#authenticated(given.Authenticator, caller);
        const result = session === undefined ? refusedLogon(given.ValidationLevel) : await this.#logon(given, session, caller);
        return { ...result, ReturnAuthenticator };
      },
    };
  }

  find(domain: string, computer: string): NetlogonSession | undefined {
    return this.#sessions.find(domain, computer);
  }

  /** Overwrites the keys of all sessions; contexts that were made of them live on. */
  close(): void {
    this.#sessions.close();
  }

  /** [MS-NRPC] 3.5.4.4.1 */
  #challenge(computer: string, challenge: NETLOGON_CREDENTIAL, caller: Caller): { ServerChallenge: NETLOGON_CREDENTIAL; return: number } {
    if (computer === "" || computer.length > MAX_NAME) return { ServerChallenge: NO_CREDENTIAL, return: STATUS_INVALID_PARAMETER };
    const server = copied(random(8));
    this.#challenges.put(computer, caller.associationGroup, { client: copied(challenge.data), server }, this.#clock.now());
    return { ServerChallenge: { data: server }, return: 0 };
  }

  /** [MS-NRPC] 3.5.4.4.2 */
  async #authenticate(
    given: {
      AccountName: string;
      SecureChannelType: number;
      ComputerName: string;
      ClientCredential: NETLOGON_CREDENTIAL;
      NegotiateFlags: number;
    },
    caller: Caller,
  ): Promise<{ ServerCredential: NETLOGON_CREDENTIAL; NegotiateFlags: number; AccountRid: number; status: number }> {
    const { AccountName, ComputerName, ClientCredential } = given;
    const requested = given.NegotiateFlags >>> 0;
    const flags = (requested & SERVER_FLAGS & (this.#options.capabilities ?? SERVER_FLAGS)) >>> 0;
    const refused = (status: number) => ({ ServerCredential: NO_CREDENTIAL, NegotiateFlags: flags, AccountRid: 0, status });
    const now = this.#clock.now();
    if (this.#failures.turn(caller.address).refuse) return refused(STATUS_ACCESS_DENIED);
    const failed = (status: number) => {
      this.#failures.failed(caller.address, undefined);
      return refused(status);
    };
    const challenges = this.#challenges.take(ComputerName, caller.associationGroup, now);
    const wanted = this.#options.minimum === "strong-key" ? NEGOTIATE.STRONG_KEYS : NEGOTIATE.AES;
    if (!hasBits(flags, NEGOTIATE.AES) && !hasBits(flags, wanted)) return failed(STATUS_DOWNGRADE_DETECTED);
    // Who has both is who says so of itself: one machine cannot take another one's channel away.
    if (upperCase(AccountName) !== `${upperCase(ComputerName)}$` || !MACHINES.has(given.SecureChannelType))
      return failed(STATUS_NO_TRUST_SAM_ACCOUNT);
    if (challenges === undefined) return failed(STATUS_ACCESS_DENIED);
    const account = await this.#options.machines.find(this.#options.domain, AccountName);
    if (account === undefined || account.disabled) {
      wipe(account?.ntHash);
      return failed(STATUS_NO_TRUST_SAM_ACCOUNT);
    }
    const sessionKey = computeSessionKey(account.ntHash, challenges.client, challenges.server, flags);
    wipe(account.ntHash);
    if (sessionKey === undefined) return failed(STATUS_DOWNGRADE_DETECTED);
    const expected = computeNetlogonCredential(challenges.client, sessionKey, flags);
    // [MS-NRPC] 3.1.4.1: a challenge of equal octets is how the credential was guessed (CVE-2020-1472).
    if (!isRandomChallenge(challenges.client) || ClientCredential.data.length !== 8 || !equalOctets(expected, ClientCredential.data)) {
      wipe(sessionKey);
      return failed(STATUS_ACCESS_DENIED);
    }
    const { domain, dnsDomain } = this.#options;
    const session = { domain, dnsDomain, computer: ComputerName, account: account.name, sids: account.sids, sessionKey, flags };
    this.#sessions.add(session, requested, expected);
    const own = account.sids[0];
    return {
      ServerCredential: { data: computeNetlogonCredential(challenges.server, sessionKey, flags) },
      NegotiateFlags: flags,
      AccountRid: own === undefined ? 0 : (splitSid(own)?.rid ?? 0),
      status: 0,
    };
  }

  /** [MS-NRPC] 3.5.4.4.11 */
  #capabilities(authenticator: NETLOGON_AUTHENTICATOR, level: number, caller: Caller) {
    // The answer has no place for another level, so that STATUS_INVALID_LEVEL could not be said.
    if (level !== 1 && level !== 2) throw new RpcError(nca_s_fault_invalid_tag, "client", `QueryLevel ${level}`);
    const { session, ReturnAuthenticator } = this.#authenticated(authenticator, caller);
    const Capabilities =
      level === 1
        ? ({ tag: 1, ServerCapabilities: session?.flags ?? 0 } as const)
        : ({ tag: 2, RequestedFlags: session?.requestedFlags ?? 0 } as const);
    return { ReturnAuthenticator, Capabilities, return: session === undefined ? STATUS_ACCESS_DENIED : 0 };
  }

  /** Of a call over a secure channel; undefined for all others. */
  #sessionOf(caller: Caller): ClientSession | undefined {
    if (caller.mechanism !== "netlogon" || caller.principal === undefined) return undefined;
    if (caller.authenticationLevel !== "privacy" && this.#options.level !== "integrity") return undefined;
    return this.#sessions.ofPrincipal(caller.principal);
  }

  #authenticated(authenticator: NETLOGON_AUTHENTICATOR | null, caller: Caller) {
    const session = this.#sessionOf(caller);
    const ReturnAuthenticator = session === undefined || authenticator === null ? undefined : answerOf(session, authenticator);
    return {
      session: ReturnAuthenticator === undefined ? undefined : session,
      ReturnAuthenticator: ReturnAuthenticator ?? NO_AUTHENTICATOR,
    };
  }

  /** [MS-NRPC] 3.5.4.5.1 */
  async #logon(
    given: { LogonInformation: NETLOGON_LEVEL; ValidationLevel: number; LogonServer: string | null },
    session: ClientSession,
    caller: Caller,
  ): Promise<{ ValidationInformation: NETLOGON_VALIDATION; Authoritative: number; return: number }> {
    const level = given.ValidationLevel;
    if (!this.#isMe(given.LogonServer)) return refusedLogon(level, STATUS_INVALID_COMPUTER_NAME);
    if (![2, 3, 6].includes(level)) return refusedLogon(level, STATUS_INVALID_INFO_CLASS);
    // That level has the session's key in the clear.
    if (level === 6 && caller.authenticationLevel !== "privacy") return refusedLogon(level, STATUS_INVALID_PARAMETER);
    const network = networkOf(given.LogonInformation);
    if (network === undefined) return refusedLogon(level, STATUS_INVALID_INFO_CLASS);
    if (network === null) return refusedLogon(level, STATUS_INVALID_PARAMETER);
    const logon = logonOf(network);
    if (!this.#answersFor(session, logon.ntResponse)) return refusedLogon(level, STATUS_LOGON_FAILURE);
    try {
      const validated = await this.#options.validator.validate(logon);
      const ValidationInformation = writeValidation(level, validated, session, this.#options);
      wipe(validated.sessionBaseKey);
      if (ValidationInformation === undefined) return refusedLogon(level, STATUS_INVALID_INFO_CLASS);
      return { ValidationInformation, Authoritative: 1, return: 0 };
    } catch (error) {
      if (!(error instanceof SecurityError)) throw error;
      const status = statusOf(error);
      // Somebody else may know the user: another domain, or the member's own accounts.
      return { ...refusedLogon(level, status), Authoritative: status === STATUS_NO_SUCH_USER ? 0 : 1 };
    }
  }

  /**
   * Whether the challenge was the member's own, [MS-APDS] 3.1.5.2: an NTLMv2 response holds whose it was. Else a machine that stands between a client and
   * another server would get their session's key (CVE-2015-0005). Names that are left out are not asked for, as Samba has it.
   */
  #answersFor(session: ClientSession, ntResponse: Uint8Array): boolean {
    if (ntResponse.length <= NTLMV1_RESPONSE_LENGTH) return true;
    try {
      const { avPairs } = decodeNtlmV2Response(ntResponse);
      const is = (said: string | undefined, name: string) => said === undefined || said === "" || upperCase(said) === upperCase(name);
      return (
        is(avText(avPairs, MSV_AV.NB_COMPUTER_NAME), session.computer) && is(avText(avPairs, MSV_AV.NB_DOMAIN_NAME), this.#options.domain)
      );
    } catch (error) {
      if (error instanceof DecodeError) return false;
      throw error;
    }
  }

  /** A server's name as calls have it, `\\DC1` or `\\dc1.lab.test`; none is allowed, as Windows does. */
  #isMe(name: string | null): boolean {
    if (name === null) return true;
    const bare = upperCase(name.replace(/^\\\\/, ""));
    const { computer, dnsComputer, dnsDomain } = this.#options;
    const names = [computer, dnsComputer, dnsDomain === undefined ? undefined : `${computer}.${dnsDomain}`];
    return bare === "" || names.some((own) => own !== undefined && upperCase(own) === bare);
  }
}

/** No name of a computer is longer, with its domain. */
const MAX_NAME = 256;

/** Accounts whose name is the computer's with `$`: members and controllers. */
const MACHINES: ReadonlySet<number> = new Set([
  NETLOGON_SECURE_CHANNEL_TYPE.WorkstationSecureChannel,
  NETLOGON_SECURE_CHANNEL_TYPE.ServerSecureChannel,
  NETLOGON_SECURE_CHANNEL_TYPE.CdcServerSecureChannel,
]);

const NO_CREDENTIAL: NETLOGON_CREDENTIAL = { data: new Uint8Array(8) };
const NO_AUTHENTICATOR: NETLOGON_AUTHENTICATOR = { Credential: NO_CREDENTIAL, Timestamp: 0 };

function answerOf(session: ClientSession, { Credential, Timestamp }: NETLOGON_AUTHENTICATOR): NETLOGON_AUTHENTICATOR | undefined {
  const data = session.chain.answer({ credential: Credential.data, timestamp: Timestamp });
  return data === undefined ? undefined : { Credential: { data }, Timestamp: 0 };
}

/** @returns undefined for other logons than those by challenge and response, null for one that says nothing */
function networkOf(level: NETLOGON_LEVEL): NETLOGON_NETWORK_INFO | null | undefined {
  if (level.tag === NETLOGON_LOGON_INFO_CLASS.NetlogonNetworkInformation) return level.LogonNetwork ?? null;
  if (level.tag === NETLOGON_LOGON_INFO_CLASS.NetlogonNetworkTransitiveInformation) return level.LogonNetworkTransitive ?? null;
  return undefined;
}

function logonOf(network: NETLOGON_NETWORK_INFO): NetworkLogon {
  const { Identity, LmChallenge, NtChallengeResponse, LmChallengeResponse } = network;
  return {
    domain: Identity.LogonDomainName.Buffer ?? "",
    user: Identity.UserName.Buffer ?? "",
    workstation: Identity.Workstation.Buffer ?? "",
    serverChallenge: LmChallenge.data,
    ntResponse: NtChallengeResponse.Buffer ?? new Uint8Array(0),
    lmResponse: LmChallengeResponse.Buffer ?? new Uint8Array(0),
    flags: 0,
  };
}

function refusedLogon(
  level: number,
  status = STATUS_ACCESS_DENIED,
): { ValidationInformation: NETLOGON_VALIDATION; Authoritative: number; return: number } {
  return { ValidationInformation: nothingAt(level), Authoritative: 1, return: status };
}

function nothingAt(level: number): NETLOGON_VALIDATION {
  switch (level) {
    case 2:
      return { tag: 2, ValidationSam: null };
    case 3:
      return { tag: 3, ValidationSam2: null };
    case 5:
      return { tag: 5, ValidationGeneric2: null };
    case 6:
      return { tag: 6, ValidationSam4: null };
    case 7:
      return { tag: 7, ValidationTicket: null };
    default:
      return { tag: level };
  }
}

/** The NTSTATUS that a validator's error is for who asked. */
function statusOf(error: SecurityError): number {
  if (error.status >= 0xc000_0000) return error.status;
  return error.likely.kind === "no-authority" ? STATUS_NO_LOGON_SERVERS : STATUS_LOGON_FAILURE;
}
