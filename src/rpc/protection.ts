import { AUTH_LEVEL } from "../knowledge/authentication.ts";
import { SEC_TRAILER_LENGTH, type SecTrailer } from "../pdu/co/sec-trailer.ts";
import type { SecurityContext } from "../security/context.ts";
import { SEC_E_INTERNAL_ERROR } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import type { ConnectionSecurity } from "./types.ts";

/** Stub data with its padding is a multiple of this, from where the stub data begins ([MS-RPCE] 2.2.2.11; Windows and Samba count from there). */
const ALIGNMENT = 16;
/** A verifier that protects nothing, as Windows sends it at level connect ([C706] 13.2.6.1; its content is not looked at). */
const NO_SIGNATURE = 16;

/** One security context of a connection, and what its protection does to a PDU: padding, sec_trailer, signature. */
export class Protection implements ConnectionSecurity {
  readonly contextId: number;
  readonly context: SecurityContext;
  /** auth_level as it travels: call is packet on a connection, [MS-RPCE] 2.2.1.1.8. */
  readonly level: number;
  /** Each fragment of requests and responses is signed or sealed. */
  readonly protects: boolean;
  readonly #seals: boolean;
  /** All legs are done, and PDUs may be protected. */
  established = false;
  /** It has failed, or was refused: for ever. */
  failed = false;
  proven = false;
  /** Octets behind stub data and padding. 0: PDUs have no verifier. */
  overhead = 0;

  constructor(contextId: number, context: SecurityContext) {
    this.contextId = contextId;
    this.context = context;
    this.level = wireLevel(context.level);
    this.protects = this.level >= AUTH_LEVEL.PACKET;
    this.#seals = this.level === AUTH_LEVEL.PRIVACY;
  }

  /** All legs are done. */
  establish(): void {
    this.established = true;
    if (this.protects) this.overhead = SEC_TRAILER_LENGTH + this.context.signatureLength;
  }

  /** Level connect with others beside it: requests have to say under which context they come, [MS-RPCE] 3.3.1.5.4. */
  identify(): void {
    if (!this.protects) this.overhead = SEC_TRAILER_LENGTH + NO_SIGNATURE;
  }

  /** It can never be used again. */
  fail(): void {
    this.failed = true;
    this.established = false;
    this.context.close();
  }

  /** The sec_trailer of a PDU that carries a token. */
  token(value: Uint8Array | undefined): SecTrailer {
    return { type: this.context.authType, level: this.level, padLength: 0, contextId: this.contextId, value: value ?? nothing };
  }

  /** Octets that follow `stub` octets of stub data. */
  tail(stub: number): number {
    return this.overhead === 0 ? 0 : (-stub & (ALIGNMENT - 1)) + this.overhead;
  }

  /** auth_length of a protected PDU. */
  get authLength(): number {
    return this.overhead === 0 ? 0 : this.overhead - SEC_TRAILER_LENGTH;
  }

  /** Octets of stub data in a fragment that others follow, of `room` octets behind the header. */
  room(room: number): number {
    return this.overhead === 0 ? room & ~7 : (room - this.overhead) & ~(ALIGNMENT - 1);
  }

  /**
   * Completes a PDU that is written up to the end of its stub data: `tail` octets.
   * @throws SecurityError
   */
  protect(bytes: Uint8Array, view: DataView, from: number, stub: number, stubLength: number, littleEndian: boolean): void {
    if (this.overhead === 0) return;
    const padding = -stubLength & (ALIGNMENT - 1);
    let end = stub + stubLength;
    for (let i = 0; i < padding; i++) bytes[end++] = 0;
    view.setUint32(end, (this.context.authType << 24) | (this.level << 16) | (padding << 8));
    view.setUint32(end + 4, this.contextId, littleEndian);
    if (this.#seals) this.context.seal(bytes, from, stub, end);
    else if (this.protects) this.context.sign(bytes, from, stub, end);
    else {
      bytes.fill(0, end + SEC_TRAILER_LENGTH, end + this.overhead);
      bytes[end + SEC_TRAILER_LENGTH] = 1;
    }
  }

  /**
   * Checks a PDU of the peer, and decrypts it in place.
   * @param authLength of its header, not 0
   * @returns where its stub data ends; -1 where sec_trailer or padding reach into the header, or there is more padding than there can be
   * @throws SecurityError
   */
  open(bytes: Uint8Array, from: number, length: number, stub: number, authLength: number): number {
    const end = from + length;
    const trailer = end - authLength - SEC_TRAILER_LENGTH;
    if (trailer < stub) return -1;
    const padding = bytes[trailer + 2]!;
    // Without header signing this octet is not protected: nobody is to take off more than padding can be.
    const stubEnd = trailer - padding;
    if (stubEnd < stub || padding > ALIGNMENT) return -1;
    if (this.#seals) this.context.unseal(bytes, from, stub, trailer, end);
    else if (this.protects) this.context.verify(bytes, from, stub, trailer, end);
    return stubEnd;
  }
}

const nothing = new Uint8Array(0);

/** A connection has no level call of its own: it is packet, [MS-RPCE] 2.2.1.1.8. */
function wireLevel(level: number): number {
  return level === AUTH_LEVEL.CALL ? AUTH_LEVEL.PACKET : level;
}

/** What a leg came to. */
export type Leg = Uint8Array | undefined;

/**
 * Takes one leg, of which `done` or `failed` is told, once: in this turn, or later where somebody else has to be asked.
 * @returns whether it will be told later
 */
export function takeLeg(step: () => Leg | Promise<Leg>, done: (token: Leg) => void, failed: (error: RpcError) => void): boolean {
  let answer: Leg | Promise<Leg>;
  try {
    answer = step();
  } catch (error) {
    failed(asRpcError(error));
    return false;
  }
  if (answer === undefined || answer instanceof Uint8Array) {
    done(answer);
    return false;
  }
  answer.then(done, (error) => failed(asRpcError(error)));
  return true;
}

/**
 * A leg was taken: is that possible?
 * @returns what is wrong with it
 */
export function legProblem({ context }: Protection, token: Leg): RpcError | undefined {
  if (context.state === "established" || (context.state === "negotiating" && token !== undefined)) return undefined;
  return new SecurityError(SEC_E_INTERNAL_ERROR, "local", `the security context is ${context.state} and has nothing to say`, {
    mechanism: context.mechanism ?? `authentication type ${context.authType}`,
    likely: { kind: "token" },
    leg: "security context",
  });
}

function asRpcError(error: unknown): RpcError {
  return error instanceof RpcError
    ? error
    : new RpcError(SEC_E_INTERNAL_ERROR, "local", error instanceof Error ? error.message : String(error));
}
