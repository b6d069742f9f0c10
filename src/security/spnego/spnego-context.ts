/** What initiator and acceptor of SPNEGO have in common: the context that was agreed upon does all that comes behind the negotiation. */
import { AUTH_TYPE } from "../../knowledge/authentication.ts";
import { objectIdentifier, sequence } from "../../pdu/asn1/ber.ts";
import { decodeNegotiationToken, encodeNegTokenResp, NEG_STATE, type NegotiationToken, type NegTokenResp } from "../../pdu/spnego/index.ts";
import { SEC_E_INVALID_HANDLE, SEC_E_INVALID_TOKEN, SEC_E_MESSAGE_ALTERED } from "../../status/codes.ts";
import type { Party, RpcError } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";
import type { AuthenticationLevel, ContextState, Mechanism, SecurityContext } from "../context.ts";
import type { Identity } from "../identity.ts";
import { spnegoError } from "./errors.ts";
import { TokenAssembly } from "./token-assembly.ts";

type Answer = Uint8Array | undefined;

/** Legs of one negotiation at most: three of a mechanism, one to choose it, one for the mechListMIC, and what fragments make of them. */
const MOST_LEGS = 32;

export abstract class SpnegoContext implements SecurityContext {
  readonly authType = AUTH_TYPE.SPNEGO;
  abstract readonly role: "initiator" | "acceptor";
  readonly level: AuthenticationLevel;
  /** The mechanism that is tried; agreed upon once `chosen`. */
  protected inner: SecurityContext | undefined;
  /** The peer has taken the mechanism, too. */
  protected chosen = false;
  /** MechTypeList in DER, as it stood in negTokenInit: what mechListMIC is made over ([RFC 4178] 5). */
  protected mechanismList = new Uint8Array(0);
  /** Without a mechListMIC of the other side there is no context: the mechanism is not the first of the list, or somebody asked for it. */
  protected micRequired = false;
  protected micSent = false;
  protected micChecked = false;
  #state: ContextState = "negotiating";
  #stepping = false;
  #legs = 0;
  #headerSigning = false;
  readonly #assembly = new TokenAssembly();

  constructor(level: AuthenticationLevel) {
    this.level = level;
  }

  get state(): ContextState {
    // What the mechanism finds out about a PDU ends this context, too.
    return this.#state === "established" && this.inner !== undefined ? this.inner.state : this.#state;
  }

  get mechanism(): Mechanism | undefined {
    return this.chosen ? this.inner?.mechanism : undefined;
  }

  step(token: Uint8Array): Answer | Promise<Answer> {
    if (this.#state !== "negotiating" || this.#stepping) throw this.#unusable();
    try {
      if (++this.#legs > MOST_LEGS) throw this.malformed(`has more than ${MOST_LEGS} legs`);
      const answer = this.#negotiate(token);
      if (!(answer instanceof Promise)) return answer;
      this.#stepping = true;
      return answer.then(
        (sent) => {
          this.#stepping = false;
          // Closed while somebody else was asked.
          if (this.#state === "closed") {
            this.inner?.close();
            throw this.#unusable();
          }
          return sent;
        },
        (error: unknown) => {
          this.#stepping = false;
          // What was found out about somebody who is gone by now counts as a guess all the same.
          if (this.#state === "closed") throw error instanceof SecurityError && "user" in error.likely ? error : this.#unusable();
          throw this.#failed(error);
        },
      );
    } catch (error) {
      throw this.#failed(error);
    }
  }

  /** One leg; `token` is empty where there is none. */
  protected abstract negotiate(token: Uint8Array): Answer | Promise<Answer>;

  get canSignHeader(): boolean {
    return this.inner?.canSignHeader ?? true;
  }

  get headerSigning(): boolean {
    return this.#headerSigning;
  }

  set headerSigning(value: boolean) {
    this.#headerSigning = value;
    if (this.inner !== undefined) this.inner.headerSigning = value;
  }

  get signatureLength(): number {
    return this.#ready().signatureLength;
  }

  sign(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    this.#ready().sign(octets, from, stub, stubEnd);
  }

  verify(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    this.#ready().verify(octets, from, stub, stubEnd, signatureEnd);
  }

  seal(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    this.#ready().seal(octets, from, stub, stubEnd);
  }

  unseal(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    this.#ready().unseal(octets, from, stub, stubEnd, signatureEnd);
  }

  mic(message: Uint8Array): Uint8Array {
    return this.#ready().mic(message);
  }

  verifyMic(message: Uint8Array, mic: Uint8Array): void {
    this.#ready().verifyMic(message, mic);
  }

  get sessionKey(): Uint8Array | undefined {
    return this.#established?.sessionKey;
  }

  get peer(): Identity | undefined {
    return this.#established?.peer;
  }

  get targetName(): string | undefined {
    return this.inner?.targetName;
  }

  get expiresAt(): number | undefined {
    return this.#established?.expiresAt;
  }

  get fallback(): RpcError | undefined {
    return undefined;
  }

  close(): void {
    if (this.#state !== "failed") this.#state = "closed";
    this.inner?.close();
    this.#assembly.clear();
  }

  // --- what both roles do alike ---

  /** Another mechanism takes the place of the one that was tried. */
  protected adopt(context: SecurityContext | undefined): void {
    if (this.inner !== context) this.inner?.close();
    this.inner = context;
    if (context === undefined) return;
    if (this.#state === "closed") {
      context.close();
      throw this.#unusable();
    }
    context.headerSigning = this.#headerSigning;
  }

  protected setMechanisms(identifiers: readonly string[]): void {
    this.mechanismList = new Uint8Array(sequence(...identifiers.map(objectIdentifier)));
  }

  protected makeMic(): Uint8Array {
    this.micSent = true;
    return this.inner!.mic(this.mechanismList);
  }

  /** @throws SecurityError where the list of mechanisms was changed on its way: somebody wanted a weaker one to be spoken */
  protected checkMic(mic: Uint8Array): void {
    try {
      this.inner!.verifyMic(this.mechanismList, mic);
    } catch (error) {
      const words = "the mechListMIC does not hold: the list of mechanisms was changed on its way, or the keys differ";
      throw this.error(SEC_E_MESSAGE_ALTERED, words, { kind: "altered" }, { error, leg: "mechListMIC" });
    }
    this.micChecked = true;
  }

  protected establish(): void {
    this.inner!.negotiated?.();
    this.#state = "established";
  }

  protected answer(parts: Partial<Omit<NegTokenResp, "kind">>): Uint8Array {
    const none = { negState: undefined, supportedMech: undefined, responseToken: undefined, mechListMIC: undefined };
    return encodeNegTokenResp({ kind: "negTokenResp", ...none, ...parts });
  }

  /** @throws SecurityError */
  protected decode(token: Uint8Array): NegotiationToken {
    try {
      return decodeNegotiationToken(token);
    } catch (error) {
      throw this.malformed("cannot be read", error);
    }
  }

  protected malformed(words: string, error?: unknown): SecurityError {
    return this.error(SEC_E_INVALID_TOKEN, `the ${this.#peerRole}'s SPNEGO token ${words}`, { kind: "token" }, { error });
  }

  protected error(
    status: number,
    words: string,
    likely: SecurityCause,
    more: { error?: unknown; leg?: string; answer?: string | undefined } = {},
  ) {
    const { error, leg = `leg ${this.#legs}`, answer } = more;
    return spnegoError(status, this.#peerRole, words, leg, likely, { answer, error });
  }

  get #peerRole(): Party & ("client" | "server") {
    return this.role === "initiator" ? "server" : "client";
  }

  #negotiate(token: Uint8Array): Answer | Promise<Answer> {
    if (token.length === 0) return this.negotiate(token);
    const whole = this.#assembly.add(token, (words) => this.malformed(words));
    // [MS-SPNG] 3.1.5.9: the rest comes in the next leg, which an empty token asks for.
    return whole === undefined ? NOTHING : this.negotiate(whole);
  }

  #failed(error: unknown): unknown {
    if (this.#state === "negotiating") this.#state = "failed";
    this.inner?.close();
    this.#assembly.clear();
    // For those who carry a last word (SMB does): the mechanism's own one goes along.
    if (this.role === "acceptor" && error instanceof SecurityError)
      Object.assign(error, { reply: this.answer({ negState: NEG_STATE.REJECT, responseToken: error.reply }) });
    return error;
  }

  get #established(): SecurityContext | undefined {
    return this.#state === "established" ? this.inner : undefined;
  }

  #ready(): SecurityContext {
    if (this.#state !== "established") throw this.#unusable();
    return this.inner!;
  }

  #unusable(): SecurityError {
    const words = this.#stepping ? "an SPNEGO leg is under way already" : `an SPNEGO context that is ${this.#state} is not to be used`;
    return spnegoError(SEC_E_INVALID_HANDLE, "local", words, "use", { kind: "refused" });
  }
}

const NOTHING = new Uint8Array(0);

/** `next` of a value that is there now, or comes later. */
export function chain<T, U>(value: T | Promise<T>, next: (value: T) => U | Promise<U>): U | Promise<U> {
  return value instanceof Promise ? value.then(next) : next(value);
}
