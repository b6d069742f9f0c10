/** What both ends of a Kerberos security context have alike: its states, its keys, and the protection of PDUs. */
import { copied } from "../../bytes/copied.ts";
import { wipe } from "../../crypto/octets.ts";
import { AUTH_LEVEL, AUTH_TYPE, type AuthenticationLevel } from "../../knowledge/authentication.ts";
import { SEC_TRAILER_LENGTH } from "../../pdu/co/sec-trailer.ts";
import { SEC_E_INVALID_HANDLE, SEC_E_INVALID_TOKEN, SEC_E_MESSAGE_ALTERED, SEC_E_OUT_OF_SEQUENCE } from "../../status/codes.ts";
import { type Party, RpcError } from "../../status/errors.ts";
import { SecurityError } from "../../status/security-error.ts";
import type { ContextState, SecurityContext } from "../context.ts";
import type { Identity } from "../identity.ts";
import { kerberosError } from "./errors.ts";
import type { KerberosKey } from "./etypes/encryption-type.ts";
import type { MessageStream, Verdict } from "./message-stream.ts";
import { messageStream } from "./tokens.ts";

/** What is known when the last leg has been made or read. */
export interface Established {
  /** The key of per-message tokens: copied. */
  readonly key: KerberosKey;
  readonly acceptorSubkey: boolean;
  readonly dce: boolean;
  /** First sequence numbers of either end. */
  readonly initiatorSequence: number;
  readonly acceptorSequence: number;
  readonly peer: Identity;
  readonly expiresAt: number;
}

export abstract class KerberosContext implements SecurityContext {
  readonly authType = AUTH_TYPE.KERBEROS;
  readonly mechanism = "kerberos";
  readonly canSignHeader = true;
  readonly level: AuthenticationLevel;
  readonly role: "initiator" | "acceptor";
  headerSigning = false;
  #state: ContextState = "negotiating";
  /** A leg is being made; legs come one after the other. */
  #busy = false;
  #sent: MessageStream | undefined;
  #received: MessageStream | undefined;
  #sessionKey: Uint8Array | undefined;
  #peer: Identity | undefined;
  #expiresAt: number | undefined;

  constructor(role: "initiator" | "acceptor", level: AuthenticationLevel) {
    this.role = role;
    this.level = level;
  }

  abstract readonly targetName: string | undefined;

  get state(): ContextState {
    return this.#state;
  }

  get signatureLength(): number {
    const { wrapLength, micLength } = this.#stream(this.#sent);
    return this.level === AUTH_LEVEL.PRIVACY ? wrapLength : micLength;
  }

  get sessionKey(): Uint8Array | undefined {
    return this.#sessionKey && copied(this.#sessionKey);
  }

  get peer(): Identity | undefined {
    return this.#peer;
  }

  get expiresAt(): number | undefined {
    return this.#expiresAt;
  }

  step(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined> {
    if (this.#state !== "negotiating" || this.#busy) throw this.#misuse();
    let out: Uint8Array | undefined | Promise<Uint8Array | undefined>;
    try {
      out = this.leg(token);
    } catch (error) {
      throw this.#failed(error);
    }
    return out instanceof Promise ? this.#later(out) : out;
  }

  async #later(work: Promise<Uint8Array | undefined>): Promise<Uint8Array | undefined> {
    this.#busy = true;
    try {
      const out = await work;
      // It may have been closed while a KDC was asked.
      if (this.#state !== "negotiating" && this.#state !== "established") throw this.#misuse();
      return out;
    } catch (error) {
      throw this.#failed(error);
    } finally {
      this.#busy = false;
    }
  }

  sign(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    this.#stream(this.#sent).protect(octets, from, stub, stubEnd, this.headerSigning, false);
  }

  verify(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    this.#unprotect(octets, from, stub, stubEnd, signatureEnd, false);
  }

  seal(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    this.#stream(this.#sent).protect(octets, from, stub, stubEnd, this.headerSigning, true);
  }

  unseal(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    this.#unprotect(octets, from, stub, stubEnd, signatureEnd, true);
  }

  mic(message: Uint8Array): Uint8Array {
    return this.#stream(this.#sent).mic(message);
  }

  verifyMic(message: Uint8Array, mic: Uint8Array): void {
    this.#judge(this.#stream(this.#received).checkMic(message, mic), "message");
  }

  close(): void {
    if (this.#state !== "failed") this.#state = "closed";
    this.#forget();
  }

  /** One leg of this role. Whatever is thrown, the context has failed. */
  protected abstract leg(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined>;

  /** Overwrites what the legs needed. */
  protected abstract forget(): void;

  /** From here on PDUs can be protected. What the legs needed is overwritten. */
  protected establish(made: Established): void {
    if (this.#state !== "negotiating") throw this.#misuse();
    const { key, acceptorSubkey, dce, initiatorSequence, acceptorSequence } = made;
    const ours = this.role === "initiator";
    const initiator = messageStream(key, { sender: "initiator", acceptorSubkey, dce, sequence: initiatorSequence });
    const acceptor = messageStream(key, { sender: "acceptor", acceptorSubkey, dce, sequence: acceptorSequence });
    this.#sent = ours ? initiator : acceptor;
    this.#received = ours ? acceptor : initiator;
    this.#sessionKey = new Uint8Array(key.octets);
    this.#peer = made.peer;
    this.#expiresAt = made.expiresAt;
    this.#state = "established";
    this.forget();
  }

  #unprotect(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number, sealed: boolean): void {
    const stream = this.#stream(this.#received);
    const inside = signatureEnd >= stubEnd + SEC_TRAILER_LENGTH && signatureEnd <= octets.length;
    this.#judge(inside ? stream.check(octets, from, stub, stubEnd, signatureEnd, this.headerSigning, sealed) : "altered", "PDU");
  }

  #judge(verdict: Verdict, what: string): void {
    if (verdict === "good") return;
    this.#fail();
    if (verdict === "out-of-sequence") {
      throw kerberosError(SEC_E_OUT_OF_SEQUENCE, "network", `a protected ${what} came twice, or out of its order`, "request", {
        kind: verdict,
      });
    }
    const words = `the signature of a ${what} does not hold: it was altered on its way, or both ends have not the same key`;
    throw kerberosError(SEC_E_MESSAGE_ALTERED, "network", words, "request", { kind: verdict });
  }

  #stream(stream: MessageStream | undefined): MessageStream {
    if (this.#state !== "established" || stream === undefined) throw this.#misuse();
    return stream;
  }

  #misuse(): SecurityError {
    const what = this.#busy ? "busy with another leg" : this.#state;
    return kerberosError(SEC_E_INVALID_HANDLE, "local", `a Kerberos security context was used that is ${what}`, "use", { kind: "refused" });
  }

  /** Octets of the peer that are no message are its fault, in whatever way they were found to be none. */
  #failed(error: unknown): unknown {
    this.#fail();
    if (error instanceof SecurityError || !(error instanceof RpcError)) return error;
    const party: Party = this.role === "initiator" ? "server" : "client";
    const leg = this.role === "initiator" ? "AP-REP" : "AP-REQ";
    return kerberosError(
      SEC_E_INVALID_TOKEN,
      party,
      `the ${party}'s token is not what it should be: ${error.words}`,
      leg,
      { kind: "token" },
      { error },
    );
  }

  #fail(): void {
    if (this.#state !== "closed") this.#state = "failed";
    this.#forget();
  }

  #forget(): void {
    this.#sent?.close();
    this.#received?.close();
    this.#sent = undefined;
    this.#received = undefined;
    wipe(this.#sessionKey);
    this.#sessionKey = undefined;
    this.forget();
  }
}
