/**
 * A security provider that proves nothing, for the tests of what carries security contexts: any number of legs, answers at once or later, signatures that
 * change with every octet they cover, an encryption that everybody can undo, and sequence numbers.
 */
import { equalOctets } from "../crypto/octets.ts";
import { AUTH_LEVEL, AUTH_TYPE, type AuthenticationLevel, type AuthenticationType } from "../knowledge/authentication.ts";
import { SEC_E_INVALID_TOKEN, SEC_E_LOGON_DENIED, SEC_E_MESSAGE_ALTERED, SEC_E_OUT_OF_SEQUENCE } from "../status/codes.ts";
import { SecurityError } from "../status/security-error.ts";
import type { Acceptor, ContextState, Credentials, Mechanism, SecurityContext } from "./context.ts";
import type { Identity } from "./identity.ts";

export interface FakeOptions {
  readonly authType?: AuthenticationType;
  readonly level?: AuthenticationLevel;
  /** Tokens in all, the initiator's first; default 3, as NTLM has them. */
  readonly legs?: number;
  /** Key that both ends must have; default 7. */
  readonly key?: number;
  /** Waited for in every leg. */
  readonly gate?: () => Promise<void>;
  readonly canSignHeader?: boolean;
  readonly lockstep?: boolean;
  /** Octets of a signature, 16 at least; default 16. */
  readonly signatureLength?: number;
  /** The acceptor refuses at its last token. */
  readonly refuse?: boolean;
  /** Fails so at the first leg. */
  readonly error?: () => unknown;
}

/** @param made a test looks there at all contexts that came of it */
export function fakeCredentials(authType: AuthenticationType, options: FakeOptions = {}, made: FakeContext[] = []): Credentials {
  return { authType, name: "fake", initiate: ({ level }) => kept(made, new FakeContext("initiator", { level, ...options, authType })) };
}

/** @param made as above */
export function fakeAcceptor(authType: AuthenticationType, options: FakeOptions = {}, made: FakeContext[] = []): Acceptor {
  return { authType, accept: ({ level }) => kept(made, new FakeContext("acceptor", { level, ...options, authType })) };
}

function kept(made: FakeContext[], context: FakeContext): FakeContext {
  made.push(context);
  return context;
}

export class FakeContext implements SecurityContext {
  readonly authType: AuthenticationType;
  readonly level: AuthenticationLevel;
  readonly role: "initiator" | "acceptor";
  readonly canSignHeader: boolean;
  readonly signatureLength: number;
  readonly lockstep: boolean;
  readonly mechanism: Mechanism;
  readonly targetName = undefined;
  readonly expiresAt = undefined;
  readonly sessionKey = undefined;
  headerSigning = false;
  state: ContextState = "negotiating";
  /** PDUs protected and checked. */
  sent = 0;
  received = 0;
  /** How often SPNEGO said that it is done. */
  negotiations = 0;
  readonly #options: FakeOptions;
  readonly #legs: number;
  #key: number;
  /** Tokens seen, of both ends. */
  #tokens = 0;

  constructor(role: "initiator" | "acceptor", options: FakeOptions = {}) {
    this.role = role;
    this.authType = options.authType ?? AUTH_TYPE.NTLM;
    this.mechanism = this.authType === AUTH_TYPE.KERBEROS ? "kerberos" : "ntlm";
    this.level = options.level ?? AUTH_LEVEL.PRIVACY;
    this.canSignHeader = options.canSignHeader ?? true;
    this.signatureLength = options.signatureLength ?? 16;
    this.lockstep = options.lockstep ?? false;
    this.#options = options;
    this.#legs = options.legs ?? 3;
    this.#key = options.key ?? 7;
  }

  get peer(): Identity | undefined {
    if (this.state !== "established") return undefined;
    return { name: "LAB\\fake", domain: "LAB", account: "fake", anonymous: false, sids: [] };
  }

  step(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined> {
    const { gate } = this.#options;
    return gate === undefined ? this.#step(token) : gate().then(() => this.#step(token));
  }

  #step(token: Uint8Array): Uint8Array | undefined {
    if (this.state !== "negotiating") throw this.#error(SEC_E_INVALID_TOKEN, `a token in state ${this.state}`, "token");
    const { error, refuse } = this.#options;
    if (error !== undefined) {
      this.state = "failed";
      throw error();
    }
    const first = this.role === "initiator" && this.#tokens === 0;
    if (first ? token.length !== 0 : token.length !== 4 || token[0] !== this.#tokens || token[3] !== (this.#key & 0xff)) {
      this.state = "failed";
      throw this.#error(SEC_E_INVALID_TOKEN, "not the token that was to come", "token");
    }
    if (!first) this.#tokens++;
    if (refuse === true && this.#tokens >= this.#legs - 1 && this.role === "acceptor") {
      this.state = "failed";
      throw this.#error(SEC_E_LOGON_DENIED, "refused", "refused");
    }
    const answer = this.#tokens < this.#legs ? Uint8Array.of(this.#tokens++, 0x70, 0x71, this.#key) : undefined;
    if (this.#tokens === this.#legs) this.state = "established";
    return answer;
  }

  sign(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    this.#usable();
    this.#write(octets, from, stub, stubEnd);
  }

  verify(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    this.#usable();
    this.#check(octets, from, stub, stubEnd, signatureEnd);
  }

  seal(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    this.#usable();
    const sequence = this.sent;
    this.#write(octets, from, stub, stubEnd);
    this.#crypt(octets, stub, stubEnd, sequence);
  }

  unseal(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    this.#usable();
    this.#crypt(octets, stub, stubEnd, this.received);
    this.#check(octets, from, stub, stubEnd, signatureEnd);
  }

  mic(message: Uint8Array): Uint8Array {
    return this.#mac(message, 0, message.length, this.#direction("sent"), 0);
  }

  verifyMic(message: Uint8Array, mic: Uint8Array): void {
    if (!equalOctets(this.#mac(message, 0, message.length, this.#direction("received"), 0), mic))
      this.#fail(SEC_E_MESSAGE_ALTERED, "altered");
  }

  negotiated(): void {
    this.negotiations++;
  }

  close(): void {
    this.#key = 0;
    if (this.state !== "failed") this.state = "closed";
  }

  #direction(of: "sent" | "received"): 1 | 2 {
    return (this.role === "initiator") === (of === "sent") ? 1 : 2;
  }

  #write(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    const direction = this.#direction("sent");
    octets.fill(0xa5, stubEnd + 8, stubEnd + 8 + this.signatureLength);
    octets.set(this.#over(octets, from, stub, stubEnd, direction, this.sent), stubEnd + 8);
    this.sent++;
  }

  #check(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    const direction = this.#direction("received");
    if (signatureEnd - stubEnd - 8 !== this.signatureLength) this.#fail(SEC_E_MESSAGE_ALTERED, "altered");
    const holds = (sequence: number) =>
      this.#over(octets, from, stub, stubEnd, direction, sequence).every((octet, i) => octet === octets[stubEnd + 8 + i]);
    if (!holds(this.received)) {
      for (let other = 0; other < this.received + 8; other++) if (holds(other)) this.#fail(SEC_E_OUT_OF_SEQUENCE, "out-of-sequence");
      this.#fail(SEC_E_MESSAGE_ALTERED, "altered");
    }
    for (let i = stubEnd + 8 + 16; i < signatureEnd; i++) if (octets[i] !== 0xa5) this.#fail(SEC_E_MESSAGE_ALTERED, "altered");
    this.received++;
  }

  #over(octets: Uint8Array, from: number, stub: number, stubEnd: number, direction: number, sequence: number): Uint8Array {
    return this.headerSigning
      ? this.#mac(octets, from, stubEnd + 8, direction, sequence)
      : this.#mac(octets, stub, stubEnd, direction, sequence);
  }

  /** Four FNV-1a sums: each step is a bijection, so that no single octet changes without the sum. */
  #mac(octets: Uint8Array, from: number, to: number, direction: number, sequence: number): Uint8Array {
    const sum = new Uint8Array(16);
    const view = new DataView(sum.buffer);
    for (let lane = 0; lane < 4; lane++) {
      let state = 0x811c9dc5 ^ Math.imul(this.#key + lane, 0x9e3779b1);
      for (const octet of [direction, sequence & 0xff, sequence >>> 8]) state = Math.imul(state ^ octet, 0x01000193);
      for (let i = from; i < to; i++) state = Math.imul(state ^ octets[i]!, 0x01000193);
      view.setUint32(lane * 4, state);
    }
    return sum;
  }

  #crypt(octets: Uint8Array, from: number, to: number, sequence: number): void {
    for (let i = from; i < to; i++) octets[i]! ^= this.#key * 31 + sequence * 7 + (i - from);
  }

  #usable(): void {
    if (this.state !== "established") throw this.#error(SEC_E_INVALID_TOKEN, `a security context that is ${this.state}`, "refused");
  }

  #fail(status: number, kind: "altered" | "out-of-sequence"): never {
    this.state = "failed";
    const words = kind === "altered" ? "a PDU was altered on its way" : "a PDU came again, or in another order";
    throw this.#error(status, words, kind);
  }

  #error(status: number, words: string, kind: "altered" | "out-of-sequence" | "token" | "refused"): SecurityError {
    return new SecurityError(status, this.role === "initiator" ? "server" : "client", words, {
      mechanism: this.mechanism,
      likely: { kind },
      leg: "fake",
    });
  }
}
