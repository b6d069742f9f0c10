import { copied } from "../bytes/copied.ts";
import { sameSyntax } from "../ids/syntax.ts";
import { AUTH_LEVEL, AUTH_TYPE, type AuthenticationLevel } from "../knowledge/authentication.ts";
import {
  NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED,
  NAK_INVALID_CHECKSUM,
  NAK_REASON_NOT_SPECIFIED,
  NAK_TEMPORARY_CONGESTION,
} from "../pdu/co/bind-nak.ts";
import { PFC_SUPPORT_HEADER_SIGN, PTYPE_REQUEST } from "../pdu/co/header.ts";
import type { SecTrailer } from "../pdu/co/sec-trailer.ts";
import { CLIENT_SUPPORT_HEADER_SIGNING, decodeVerificationTrailer, type VerificationTrailer } from "../pdu/co/verification-trailer.ts";
import {
  ERROR_ACCESS_DENIED,
  nca_s_fault_remote_no_memory,
  nca_s_proto_error,
  RPC_S_SEC_PKG_ERROR,
  SEC_E_INTERNAL_ERROR,
} from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import { legProblem, Protection, takeLeg } from "./protection.ts";
import type { BoundContext, ServerConnectionConfig, ServerHost } from "./types.ts";

/** A bind that is answered with a bind_nak. */
export interface Nak {
  readonly reason: number;
  /** For the log. */
  readonly words: string;
}

/** A PDU that is answered with a fault, after which the connection ends. */
export interface Violation {
  readonly status: number;
  /** For the log. */
  readonly words: string;
}

/** The security contexts under which requests come. */
export interface ServingSecurity {
  /** Of a request without a verifier. */
  readonly unverified: Protection | undefined;
  /** The client said that it signs headers. */
  readonly asked: boolean;
  /**
   * Of a request with one.
   * @param first its first fragment: later ones may name what they want, as with Windows and Samba
   * @returns undefined where there is none, or it is not what the verifier says
   */
  find(contextId: number, type: number, level: number, first: boolean): Protection | undefined;
}

/** Security contexts on one connection, where nothing else is configured. */
const DEFAULT_CONTEXTS = 8;
/** Milliseconds for a bind, for the legs of a security context, and for what a caller's authentication asks of others. */
export const DEFAULT_BIND_TIMEOUT = 15_000;

/** What a server's security contexts ask of their connection. */
export interface ServerSecurityOwner {
  /** Time of the turn that is under way, milliseconds. */
  readonly now: number;
  /** No PDU is looked at until `resume`. */
  pause(): void;
  resume(): void;
}

/**
 * The security contexts of a server's connection by auth_context_id, how they are built ([MS-RPCE] 3.3.1.5.2.1) and what is answered when they are not:
 * which faults Samba's raw protocol tests expect of Windows and Samba for each mistake.
 */
export class ServerSecurity implements ServingSecurity {
  /** The client set PFC_SUPPORT_HEADER_SIGN. */
  asked = false;
  /** Both ends sign headers. */
  headerSigning = false;
  readonly #owner: ServerSecurityOwner;
  readonly #host: ServerHost;
  readonly #limit: number;
  readonly #timeoutMs: number;
  readonly #contexts = new Map<number, Protection>();
  /** Those that are begun, and until when they have time. */
  readonly #unfinished = new Map<Protection, number>();
  /**
   * The context of level connect that requests without a verifier come under ([MS-RPCE] 3.3.1.5.4): the last one, until a request names any context, and
   * none of that level.
   */
  #connect: Protection | undefined;
  #connectNamed = false;
  #ended = false;

  constructor(owner: ServerSecurityOwner, host: ServerHost, limits: Pick<ServerConnectionConfig, "maxSecurityContexts" | "bindTimeoutMs">) {
    this.#owner = owner;
    this.#host = host;
    this.#limit = limits.maxSecurityContexts ?? DEFAULT_CONTEXTS;
    this.#timeoutMs = limits.bindTimeoutMs ?? DEFAULT_BIND_TIMEOUT;
  }

  get unverified(): Protection | undefined {
    return this.#connect;
  }

  /** One is begun, and has not come to its end. */
  get negotiating(): boolean {
    for (const one of this.#contexts.values()) if (!one.established && !one.failed) return true;
    return false;
  }

  /** When a context that is begun has no time left, milliseconds. */
  get deadline(): number {
    let next = Infinity;
    for (const until of this.#unfinished.values()) next = Math.min(next, until);
    return next;
  }

  /** Contexts that did not come to their end in time fail: what they keep of their tokens costs memory. Others on the connection go on. */
  timeout(now: number): void {
    for (const [protection, until] of this.#unfinished) {
      if (now < until) continue;
      this.#unfinished.delete(protection);
      if (protection.failed) continue;
      protection.fail();
      this.#host.notice?.("authentication-timeout", "a security context was begun and not completed in time");
    }
  }

  find(contextId: number, type: number, level: number, first: boolean): Protection | undefined {
    this.#connect = undefined;
    if (level === AUTH_LEVEL.CONNECT) this.#connectNamed = true;
    const protection = this.#contexts.get(contextId);
    if (protection === undefined || !first || (type === protection.context.authType && level === protection.level)) return protection;
    // Whoever lies about a context does not use it any more.
    protection.fail();
    return undefined;
  }

  get(contextId: number): Protection | undefined {
    const protection = this.#contexts.get(contextId);
    return protection?.established === true ? protection : undefined;
  }

  /** The calls of this machine's callbacks name their context themselves, because they are made within calls that have one. */
  of(security: Protection | undefined): Protection | undefined {
    if (security === undefined || security.established) return security;
    throw new RpcError(RPC_S_SEC_PKG_ERROR, "local", "the security context of the call has failed");
  }

  /** A callback says nothing of its headers beside them. */
  trailer(): undefined {
    return undefined;
  }

  // --- header signing ---

  /**
   * What the client says of it in a bind or alter_context; it holds for all contexts of the connection, even those that stand.
   * @param protection of the PDU, where it carries a token
   * @returns the flag for the answer
   */
  agree(flags: number, protection: Protection | undefined): number {
    if ((flags & PFC_SUPPORT_HEADER_SIGN) === 0) {
      if (protection !== undefined) protection.context.headerSigning = this.headerSigning && protection.context.canSignHeader;
      return 0;
    }
    this.asked = true;
    if (protection === undefined || protection.context.canSignHeader) this.headerSigning = true;
    for (const { context } of this.#contexts.values()) context.headerSigning = this.headerSigning && context.canSignHeader;
    return this.headerSigning ? PFC_SUPPORT_HEADER_SIGN : 0;
  }

  // --- legs ---

  /** The first token, in a bind. */
  bind(auth: SecTrailer): Protection | Nak {
    const { type, level } = auth;
    if (!isLevel(level)) return { reason: NAK_REASON_NOT_SPECIFIED, words: `authentication level ${level}` };
    try {
      return (
        this.#begin(auth) ?? { reason: NAK_AUTHENTICATION_TYPE_NOT_RECOGNIZED, words: `authentication type ${type} at level ${level}` }
      );
    } catch (error) {
      return bindRefusal(asRefusal(error));
    }
  }

  /** A token in an alter_context: of a new context, or of one that is begun. */
  alter(auth: SecTrailer): Protection | Violation {
    const { type, level, contextId } = auth;
    const protection = this.#contexts.get(contextId);
    if (protection === undefined) {
      if (this.#contexts.size >= this.#limit) return { status: nca_s_proto_error, words: `more than ${this.#limit} security contexts` };
      try {
        const begun = isLevel(level) ? this.#begin(auth) : undefined;
        return begun ?? { status: ERROR_ACCESS_DENIED, words: `authentication type ${type} at level ${level}` };
      } catch (error) {
        return { status: ERROR_ACCESS_DENIED, words: asRefusal(error).words };
      }
    }
    if (protection.established) return { status: ERROR_ACCESS_DENIED, words: "another token for a security context that is complete" };
    if (type === AUTH_TYPE.NONE) return { status: ERROR_ACCESS_DENIED, words: "a token without an authentication type" };
    return protection;
  }

  /**
   * What `alter` cannot say before the PDU's presentation contexts are known to be right.
   * @returns what is wrong with going on
   */
  mismatch(protection: Protection, { type, level }: SecTrailer): Violation | undefined {
    if (type !== protection.context.authType) {
      protection.fail();
      return { status: RPC_S_SEC_PKG_ERROR, words: `authentication type ${type} in the middle of type ${protection.context.authType}` };
    }
    if (level === protection.level && !protection.failed) return undefined;
    protection.fail();
    return { status: ERROR_ACCESS_DENIED, words: "a security context that changes its level, or has failed" };
  }

  /** The last token, in an rpc_auth_3. */
  auth3(auth: SecTrailer | undefined): Protection | Violation {
    if (auth === undefined) return { status: nca_s_fault_remote_no_memory, words: "an rpc_auth_3 without a token" };
    const protection = this.#contexts.get(auth.contextId);
    if (protection === undefined || protection.established || protection.failed)
      return { status: nca_s_proto_error, words: "an rpc_auth_3 for a security context that is not being built" };
    if (auth.type === protection.context.authType && auth.level === protection.level) return protection;
    protection.fail();
    return { status: nca_s_fault_remote_no_memory, words: "an rpc_auth_3 of another authentication type or level than its context" };
  }

  /**
   * Feeds a token to its context; `then` is told, once, in this turn or in a later one, before which no PDU is looked at.
   * @param answered whether the leg has an answer: the last one, of an rpc_auth_3, has none
   */
  leg(
    protection: Protection,
    token: Uint8Array,
    answered: boolean,
    then: (error: RpcError | undefined, answer: Uint8Array | undefined) => void,
  ): void {
    const { context } = protection;
    let later = false;
    const settle = (error: RpcError | undefined, answer: Uint8Array | undefined) => {
      if (this.#ended) return;
      const failure = error ?? legProblem(protection, answer) ?? (answered ? undefined : unanswered(protection, answer));
      if (failure !== undefined) {
        this.#unfinished.delete(protection);
        protection.fail();
        this.#host.authenticated?.(protection, failure);
        then(failure, undefined);
      } else {
        if (context.state === "established") {
          this.#unfinished.delete(protection);
          protection.establish();
          this.#host.authenticated?.(protection, undefined);
        }
        then(undefined, answer);
      }
      if (later) this.#owner.resume();
    };
    // The buffer the token lies in is reused, and the context may ask somebody else first.
    const own = copied(token);
    later = takeLeg(
      () => (this.#host.step === undefined ? context.step(own) : this.#host.step(context, own)),
      (answer) => settle(undefined, answer),
      (error) => settle(error, undefined),
    );
    if (later) this.#owner.pause();
  }

  /** The connection is over. */
  end(): void {
    this.#ended = true;
    this.#connect = undefined;
    this.#unfinished.clear();
    for (const protection of this.#contexts.values()) protection.fail();
  }

  /** @throws what the host says against it */
  #begin({ type, level, contextId }: SecTrailer): Protection | undefined {
    if (type === AUTH_TYPE.NONE) return undefined;
    // On a connection nobody sends level call ([MS-RPCE] 2.2.1.1.8), and Windows and Samba do not take it, of a type that they know.
    const context = this.#host.accept?.(type, level as AuthenticationLevel);
    if (context === undefined) return undefined;
    if (level === AUTH_LEVEL.CALL) {
      context.close();
      throw new RpcError(ERROR_ACCESS_DENIED, "client", "authentication level call, which a connection does not have");
    }
    const protection = new Protection(contextId, context);
    this.#contexts.set(contextId, protection);
    this.#unfinished.set(protection, this.#owner.now + this.#timeoutMs);
    if (level === AUTH_LEVEL.CONNECT && !this.#connectNamed) this.#connect = protection;
    return protection;
  }
}

/** Why a bind's token is not taken. */
export function bindRefusal(error: RpcError): Nak {
  const congested = error instanceof SecurityError && error.likely.kind === "rate-limit";
  return { reason: congested ? NAK_TEMPORARY_CONGESTION : NAK_INVALID_CHECKSUM, words: error.words };
}

/** Why an alter_context's token is not taken: what was tampered with is told from what is not allowed. */
export function alterRefusal(error: RpcError): Violation {
  const kind = error instanceof SecurityError ? error.likely.kind : "refused";
  const tampered = kind === "altered" || kind === "out-of-sequence" || kind === "level";
  return { status: tampered ? RPC_S_SEC_PKG_ERROR : ERROR_ACCESS_DENIED, words: error.words };
}

/** What a request really is, for its verification trailer. */
interface Verified {
  /** Where its last PDU begins. */
  readonly at: number;
  readonly callId: number;
  readonly context: BoundContext;
  readonly opnum: number;
  readonly asked: boolean;
}

/**
 * Holds a verification trailer to what its request says without protection, [MS-RPCE] 2.2.2.13.
 * @param found where it begins
 * @returns what is wrong with it
 */
export function trailerProblem(bytes: Uint8Array, found: number, end: number, request: Verified): string | undefined {
  let trailer: VerificationTrailer;
  try {
    trailer = decodeVerificationTrailer(bytes, found, end);
  } catch (error) {
    return asRefusal(error).words;
  }
  const { bitmask, presentationContext, header, unknown } = trailer;
  if (unknown !== undefined && unknown.length > 0)
    return `a verification trailer with command ${unknown[0]}, which is to be processed and not known`;
  if (bitmask !== undefined && (bitmask & CLIENT_SUPPORT_HEADER_SIGNING) !== 0 && !request.asked)
    return "the client signs headers, and nothing of it reached us in its bind";
  const { context, at } = request;
  if (presentationContext !== undefined) {
    const { abstractSyntax, transferSyntax } = presentationContext;
    if (!sameSyntax(abstractSyntax, context.abstractSyntax) || !sameSyntax(transferSyntax, context.transferSyntax))
      return "the client means another interface or transfer syntax than its presentation context has here";
  }
  if (header === undefined) return undefined;
  const same =
    header.ptype === PTYPE_REQUEST &&
    header.representation.every((octet, i) => octet === bytes[at + 4 + i]) &&
    header.callId === request.callId &&
    header.contextId === context.contextId &&
    header.opnum === request.opnum;
  return same ? undefined : "the header of a request is not what the client sent";
}

function isLevel(level: number): boolean {
  return level >= AUTH_LEVEL.CONNECT && level <= AUTH_LEVEL.PRIVACY;
}

function asRefusal(error: unknown): RpcError {
  return error instanceof RpcError
    ? error
    : new RpcError(SEC_E_INTERNAL_ERROR, "server", error instanceof Error ? error.message : String(error));
}

/** After an rpc_auth_3 nothing is sent: neither a token nor the wish for another. */
function unanswered({ context }: Protection, answer: Uint8Array | undefined): RpcError | undefined {
  if (answer === undefined && context.state === "established") return undefined;
  return new SecurityError(RPC_S_SEC_PKG_ERROR, "client", "an rpc_auth_3 although the authentication is not at its last leg", {
    mechanism: context.mechanism ?? "spnego",
    likely: { kind: "token" },
    leg: "rpc_auth_3",
  });
}
