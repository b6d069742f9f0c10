import { copied } from "../bytes/copied.ts";
import { AUTH_TYPE } from "../knowledge/authentication.ts";
import { PTYPE_REQUEST } from "../pdu/co/header.ts";
import type { SecTrailer } from "../pdu/co/sec-trailer.ts";
import { CLIENT_SUPPORT_HEADER_SIGNING, encodeVerificationTrailer, type VerificationTrailer } from "../pdu/co/verification-trailer.ts";
import type { SecurityContext } from "../security/context.ts";
import { RPC_S_INVALID_BINDING, SEC_E_INVALID_HANDLE } from "../status/codes.ts";
import { ProtocolError, RpcError } from "../status/errors.ts";
import { legProblem, Protection, takeLeg } from "./protection.ts";
import type { ServingSecurity } from "./server-security.ts";
import type { BoundContext, ConnectionSecurity } from "./types.ts";

/** The PDUs by which a client's security context is built, [MS-RPCE] 3.3.1.5.2.1. */
export interface LegCarrier {
  /** The first token: in the bind, or in an alter_context. */
  first(auth: SecTrailer): void;
  /** A token that has to be answered: in an alter_context. */
  next(auth: SecTrailer): void;
  /** The last token, which has no answer: in an rpc_auth_3. `sent` is told once it is written. */
  last(auth: SecTrailer, sent: () => void): void;
  established(): void;
  failed(error: RpcError): void;
}

/** The building of one security context: token by token, each in its PDU. */
export class Handshake {
  readonly protection: Protection;
  /** Tokens that came or went so far. */
  leg = 0;
  readonly #carrier: LegCarrier;
  #over = false;

  constructor(protection: Protection, carrier: LegCarrier) {
    this.protection = protection;
    this.#carrier = carrier;
  }

  begin(): void {
    this.#step(nothing, (token) => {
      if (token === undefined) this.fail(new RpcError(SEC_E_INVALID_HANDLE, "local", "the security context has no first token"));
      else this.#carrier.first(this.protection.token(token));
    });
  }

  /** What the server answered, undefined for nothing. */
  answered(auth: SecTrailer | undefined): void {
    if (this.#over) return;
    const { protection } = this;
    const { context } = protection;
    if (auth === undefined || auth.value.length === 0) {
      // The server wants nothing more: right where our last token was the last one.
      if (context.state === "established") this.#establish(true);
      else this.fail(new ProtocolError("server", "the server answered an authentication that is not complete without a token"));
      return;
    }
    if (auth.type !== context.authType || auth.level !== protection.level || auth.contextId !== protection.contextId) {
      const words = `a token of authentication type ${auth.type}, level ${auth.level}, context ${auth.contextId}, which was not asked for`;
      this.fail(new ProtocolError("server", words));
      return;
    }
    if (context.state === "established") {
      this.fail(new ProtocolError("server", "a token although the authentication is complete"));
      return;
    }
    // A copy: the buffer it came in is reused, and the context may ask somebody else first.
    this.#step(copied(auth.value), (token) => {
      const established = context.state === "established";
      if (token === undefined) this.#establish(true);
      else if (established && ODD_LEGS.has(context.authType)) this.#carrier.last(protection.token(token), () => this.#establish(false));
      else this.#carrier.next(protection.token(token));
    });
  }

  /** It will not come about: the connection is over, or somebody gave up. */
  fail(error: RpcError): void {
    if (this.#over) return;
    this.#over = true;
    this.protection.fail();
    this.#carrier.failed(error);
  }

  /** @param answered the server has seen all tokens, and gone on */
  #establish(answered: boolean): void {
    if (this.#over) return;
    this.#over = true;
    this.protection.proven = answered;
    this.protection.establish();
    this.#carrier.established();
  }

  #step(token: Uint8Array, then: (token: Uint8Array | undefined) => void): void {
    this.leg++;
    takeLeg(
      () => this.protection.context.step(token),
      (answer) => {
        if (this.#over) return;
        this.leg++;
        const problem = legProblem(this.protection, answer);
        if (problem !== undefined) this.fail(problem);
        else then(answer);
      },
      (error) => this.fail(error),
    );
  }
}

const nothing = new Uint8Array(0);

/**
 * Types whose last token goes in an rpc_auth_3: those with an odd number of legs, as Windows' Table of Security Provider Info has them ([MS-RPCE] 3.3.1.5.2.1 and its
 * note 98). The last one of all others is answered, if by nothing: so a client hears at once whether it was let in.
 */
const ODD_LEGS: ReadonlySet<number> = new Set([AUTH_TYPE.NTLM, AUTH_TYPE.NETLOGON]);

/** The security contexts of a client's connection, and what both ends agreed upon about them. */
export class ClientSecurity implements ServingSecurity {
  /** That of the bind: calls are made under it that name no other. */
  default: Protection | undefined;
  /** PFC_SUPPORT_HEADER_SIGN was sent. */
  offered = false;
  /** Both ends sign headers. */
  headerSigning = false;
  readonly #contexts = new Map<number, Protection>();
  readonly #allow: boolean;
  #lastId = 0;
  /** The bitmask was sent, which is so once on a connection. */
  #bitmaskSent = false;
  /** Presentation contexts that the server has been told of under protection. */
  readonly #verified = new Set<number>();

  /** @param allow header signing may be offered */
  constructor(allow: boolean) {
    this.#allow = allow;
  }

  /** @throws RpcError for a context that is another's, or used */
  add(context: SecurityContext): Protection {
    if (context.role !== "initiator" || context.state !== "negotiating")
      throw new RpcError(
        RPC_S_INVALID_BINDING,
        "local",
        `a ${context.state} security context of an ${context.role} cannot begin a connection`,
      );
    const protection = new Protection(++this.#lastId, context);
    this.#contexts.set(protection.contextId, protection);
    if (this.#contexts.size > 1) for (const one of this.#contexts.values()) one.identify();
    return protection;
  }

  get size(): number {
    return this.#contexts.size;
  }

  /**
   * Should the PDU with its first token say that we sign headers? Once the ends have agreed, or protected PDUs without it have been exchanged, it
   * stays as it is.
   */
  offers({ context, protects, contextId }: Protection): boolean {
    if (this.headerSigning) return true;
    for (const other of this.#contexts.values()) if (other.contextId !== contextId && other.established && other.protects) return false;
    const offers = this.#allow && protects && context.canSignHeader;
    this.offered ||= offers;
    return offers;
  }

  /** The server's answer to an offer, or to a PDU without one. */
  agreed(granted: boolean): void {
    if (granted && this.offered) this.headerSigning = true;
    for (const { context } of this.#contexts.values()) context.headerSigning = this.headerSigning && context.canSignHeader;
  }

  /** @returns that of the bind where none is named */
  of(security: ConnectionSecurity | undefined): Protection | undefined {
    const protection = security === undefined ? this.default : this.#contexts.get(security.contextId);
    if (protection === undefined && security === undefined) return undefined;
    if (protection === undefined || (security !== undefined && security !== protection))
      throw new RpcError(SEC_E_INVALID_HANDLE, "local", "the security context is not one of this connection");
    if (!protection.established) throw new RpcError(SEC_E_INVALID_HANDLE, "local", "the security context cannot be used: it has failed");
    return protection;
  }

  get(contextId: number): Protection | undefined {
    const protection = this.#contexts.get(contextId);
    return protection?.established === true ? protection : undefined;
  }

  // A callback's request names the context of its call; whether it is that one is for nesting.ts to see.

  readonly unverified = undefined;

  get asked(): boolean {
    return this.offered;
  }

  find(contextId: number): Protection | undefined {
    return this.get(contextId);
  }

  /** What it has to say of the request beside its stub data, [MS-RPCE] 2.2.2.13: the same and as often as Windows, see its notes 41 to 43. */
  trailer(protection: Protection, bound: BoundContext, callId: number, opnum: number, littleEndian: boolean): Uint8Array | undefined {
    const header = protection.context.headerSigning
      ? undefined
      : {
          ptype: PTYPE_REQUEST,
          representation: Uint8Array.of(littleEndian ? 0x10 : 0, 0, 0, 0),
          callId,
          contextId: bound.contextId,
          opnum,
        };
    const bitmask = this.offered && !this.#bitmaskSent ? CLIENT_SUPPORT_HEADER_SIGNING : undefined;
    const presentationContext = this.#verified.has(bound.contextId) ? undefined : bound;
    if (header === undefined && bitmask === undefined && presentationContext === undefined) return undefined;
    this.#bitmaskSent = true;
    this.#verified.add(bound.contextId);
    const trailer: VerificationTrailer = { bitmask, presentationContext, header };
    return encodeVerificationTrailer(trailer);
  }

  /** The connection is over. */
  end(): void {
    for (const protection of this.#contexts.values()) protection.fail();
  }
}
