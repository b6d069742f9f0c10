/** A mechanism without cryptography, for tests of what is built over mechanisms: so many tokens to and fro, and MICs that anybody could make. */
import { equalOctets } from "../../crypto/octets.ts";
import type { AuthenticationType } from "../../knowledge/authentication.ts";
import { SEC_E_INVALID_TOKEN, SEC_E_MESSAGE_ALTERED } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";
import type { Acceptor, ContextState, Credentials, SecurityContext } from "../context.ts";

export interface FakeOptions {
  /** Tokens in all, the initiator's first among them. */
  readonly tokens: number;
  /** What both know. */
  readonly secret?: number;
  /** Asks somebody else at each leg. */
  readonly later?: boolean;
  /** Fails at the first leg. */
  readonly error?: () => unknown;
}

/** A test looks at all that were made. */
export const made: FakeContext[] = [];

export function fakeCredentials(authType: AuthenticationType, options: FakeOptions): Credentials {
  return { authType, name: "fake", initiate: () => new FakeContext("initiator", authType, options) };
}

export function fakeAcceptor(authType: AuthenticationType, options: FakeOptions): Acceptor {
  return { authType, accept: () => new FakeContext("acceptor", authType, options) };
}

export class FakeContext implements SecurityContext {
  readonly authType: AuthenticationType;
  readonly level = 6;
  readonly role: "initiator" | "acceptor";
  state: ContextState = "negotiating";
  readonly mechanism;
  readonly canSignHeader = true;
  headerSigning = false;
  readonly signatureLength = 2;
  readonly sessionKey = undefined;
  readonly targetName = undefined;
  readonly expiresAt = undefined;
  negotiations = 0;
  readonly #options: FakeOptions;
  #seen = 0;

  constructor(role: "initiator" | "acceptor", authType: AuthenticationType, options: FakeOptions) {
    this.role = role;
    this.authType = authType;
    this.mechanism = authType === 16 ? ("kerberos" as const) : ("ntlm" as const);
    this.#options = options;
    made.push(this);
  }

  get peer() {
    return this.state === "established"
      ? { name: "LAB\\fake", domain: "LAB", account: "fake", anonymous: false, sids: ["S-1-5-21-1-2-3-1000"] }
      : undefined;
  }

  step(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined> {
    return this.#options.later === true ? Promise.resolve().then(() => this.#step(token)) : this.#step(token);
  }

  #step(token: Uint8Array): Uint8Array | undefined {
    const { error, tokens } = this.#options;
    if (this.state !== "negotiating") throw this.#bad("is over");
    if (error !== undefined) {
      this.state = "failed";
      throw error();
    }
    const first = this.role === "initiator" && this.#seen === 0;
    if (first ? token.length > 0 : token.length !== 2 || token[0] !== this.authType || token[1] !== this.#seen)
      throw this.#bad("a strange token");
    if (!first) this.#seen++;
    if (this.#seen === tokens) {
      this.state = "established";
      return undefined;
    }
    const mine = Uint8Array.of(this.authType, this.#seen++);
    if (this.#seen === tokens) this.state = "established";
    return mine;
  }

  sign(octets: Uint8Array, _from: number, _stub: number, stubEnd: number): void {
    octets[stubEnd + 8] = this.#options.secret ?? 0;
  }
  verify(): void {}
  seal(): void {}
  unseal(): void {}

  mic(message: Uint8Array): Uint8Array {
    return this.#sum(message, this.role);
  }

  verifyMic(message: Uint8Array, mic: Uint8Array): void {
    if (equalOctets(this.#sum(message, this.role === "initiator" ? "acceptor" : "initiator"), mic) && mic.length === 4) return;
    this.state = "failed";
    throw new SecurityError(SEC_E_MESSAGE_ALTERED, "network", "altered", { mechanism: "fake", likely: { kind: "altered" }, leg: "mic" });
  }

  negotiated(): void {
    this.negotiations++;
  }

  close(): void {
    if (this.state !== "failed") this.state = "closed";
  }

  /** FNV-1a: nobody finds another message of the same sum by chance. */
  #sum(message: Uint8Array, by: "initiator" | "acceptor"): Uint8Array {
    let sum = 0x811c9dc5 ^ (this.#options.secret ?? 0) ^ (by === "initiator" ? 1 : 2);
    for (const octet of message) sum = Math.imul(sum ^ octet, 0x01000193);
    return Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum);
  }

  #bad(words: string): SecurityError {
    this.state = "failed";
    return new SecurityError(SEC_E_INVALID_TOKEN, "client", words, { mechanism: "fake", likely: { kind: "token" }, leg: "step" });
  }
}
