/** What both ends of a Netlogon security context have alike, [MS-NRPC] 3.3. */
import { copied } from "../../bytes/copied.ts";
import { wipe } from "../../crypto/octets.ts";
import { AUTH_LEVEL, AUTH_TYPE, authLevelWords } from "../../knowledge/authentication.ts";
import { SEC_TRAILER_LENGTH } from "../../pdu/co/sec-trailer.ts";
import { NL_SIGNATURE } from "../../pdu/netlogon/index.ts";
import { SEC_E_INVALID_HANDLE, SEC_E_MESSAGE_ALTERED, SEC_E_OUT_OF_SEQUENCE, SEC_E_UNSUPPORTED_FUNCTION } from "../../status/codes.ts";
import type { Party } from "../../status/errors.ts";
import type { SecurityError } from "../../status/security-error.ts";
import type { AuthenticationLevel, ContextState, SecurityContext } from "../context.ts";
import type { Identity } from "../identity.ts";
import { netlogonError } from "./errors.ts";
import { hasBits, NEGOTIATE, type NetlogonSession } from "./session.ts";
import { type Extent, NetlogonProtection } from "./tokens.ts";

export abstract class NetlogonContext implements SecurityContext {
  readonly authType = AUTH_TYPE.NETLOGON;
  readonly mechanism = "netlogon";
  readonly canSignHeader = true;
  /** Both directions count one sequence number: a call waits for the answer of the one before. */
  readonly lockstep = true;
  readonly level: AuthenticationLevel;
  readonly role: "initiator" | "acceptor";
  readonly expiresAt = undefined;
  readonly targetName: string | undefined;
  headerSigning = false;
  #state: ContextState = "negotiating";
  #protection: NetlogonProtection | undefined;
  #sessionKey: Uint8Array | undefined;
  #peer: Identity | undefined;

  /** @throws SecurityError for levels other than integrity and privacy, [MS-NRPC] 3.3.1 */
  constructor(role: "initiator" | "acceptor", level: AuthenticationLevel, targetName: string | undefined) {
    this.role = role;
    this.level = level;
    this.targetName = targetName;
    if (level !== AUTH_LEVEL.INTEGRITY && level !== AUTH_LEVEL.PRIVACY) {
      this.#state = "failed";
      const words = `Netlogon protects at levels integrity and privacy only, not at level ${authLevelWords(level)}`;
      const likely = { kind: "level", asked: authLevelWords(level), wanted: "integrity or privacy" } as const;
      throw netlogonError(SEC_E_UNSUPPORTED_FUNCTION, role === "initiator" ? "local" : "client", words, "leg 1", likely);
    }
  }

  get state(): ContextState {
    return this.#state;
  }

  get signatureLength(): number {
    return this.#established().signatureLength;
  }

  get sessionKey(): Uint8Array | undefined {
    return this.#sessionKey && copied(this.#sessionKey);
  }

  get peer(): Identity | undefined {
    return this.#peer;
  }

  step(token: Uint8Array): Uint8Array | undefined {
    if (this.#state !== "negotiating") throw this.#misuse();
    try {
      return this.leg(token);
    } catch (error) {
      this.fail();
      throw error;
    }
  }

  sign(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    this.#established().protect(octets, this.#extent(from, stub, stubEnd), false);
  }

  verify(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    this.#unprotect(octets, this.#extent(from, stub, stubEnd), signatureEnd, false);
  }

  seal(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    this.#established().protect(octets, this.#extent(from, stub, stubEnd), true);
  }

  unseal(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    this.#unprotect(octets, this.#extent(from, stub, stubEnd), signatureEnd, true);
  }

  mic(message: Uint8Array): Uint8Array {
    const protection = this.#established();
    const octets = new Uint8Array(message.length + protection.signatureLength);
    octets.set(message);
    protection.protect(octets, wholeOf(message), false);
    return octets.subarray(message.length);
  }

  verifyMic(message: Uint8Array, mic: Uint8Array): void {
    const octets = new Uint8Array(message.length + Math.max(mic.length, NL_SIGNATURE.CONFOUNDER));
    octets.set(message);
    octets.set(mic, message.length);
    this.#unprotect(octets, wholeOf(message), message.length + mic.length, false);
  }

  close(): void {
    if (this.#state !== "failed") this.#state = "closed";
    this.#forget();
  }

  /** One leg of this role. Whatever is thrown, the context has failed. */
  protected abstract leg(token: Uint8Array): Uint8Array | undefined;

  /** From here on PDUs can be protected. */
  protected establish(session: NetlogonSession, peer: Identity): void {
    this.#protection = new NetlogonProtection(session.sessionKey, hasBits(session.flags, NEGOTIATE.AES), this.role === "initiator");
    this.#sessionKey = copied(session.sessionKey);
    this.#peer = peer;
    this.#state = "established";
  }

  protected fail(): void {
    this.#state = "failed";
    this.#forget();
  }

  #established(): NetlogonProtection {
    if (this.#state !== "established" || this.#protection === undefined) throw this.#misuse();
    return this.#protection;
  }

  #unprotect(octets: Uint8Array, extent: Extent, end: number, sealed: boolean): void {
    const damage = this.#established().unprotect(octets, extent, end, sealed);
    if (damage === undefined) return;
    this.fail();
    const party: Party = "network";
    if (damage === "out-of-sequence") {
      throw netlogonError(SEC_E_OUT_OF_SEQUENCE, party, "a protected PDU came twice, or out of its order", "request", { kind: damage });
    }
    throw netlogonError(
      SEC_E_MESSAGE_ALTERED,
      party,
      "a PDU's signature does not hold: it was altered, or both ends have not the same session key",
      "request",
      {
        kind: damage,
      },
    );
  }

  #extent(from: number, stub: number, stubEnd: number): Extent {
    const at = stubEnd + SEC_TRAILER_LENGTH;
    return this.headerSigning
      ? { signed: from, signedEnd: at, stub, stubEnd, at }
      : { signed: stub, signedEnd: stubEnd, stub, stubEnd, at };
  }

  #misuse(): SecurityError {
    return netlogonError(SEC_E_INVALID_HANDLE, "local", `a security context of Netlogon was used that is ${this.#state}`, "request", {
      kind: "refused",
    });
  }

  #forget(): void {
    this.#protection?.close();
    this.#protection = undefined;
    wipe(this.#sessionKey);
    this.#sessionKey = undefined;
  }
}

function wholeOf(message: Uint8Array): Extent {
  return { signed: 0, signedEnd: message.length, stub: 0, stubEnd: message.length, at: message.length };
}
