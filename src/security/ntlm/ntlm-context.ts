/** What both ends of an NTLM context have in common: its state, the protection of messages, and its end. */
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { AUTH_LEVEL, AUTH_TYPE, type AuthenticationLevel } from "../../knowledge/authentication.ts";
import { SEC_TRAILER_LENGTH } from "../../pdu/co/sec-trailer.ts";
import { hasFlag, NTLMSSP } from "../../pdu/ntlmssp/index.ts";
import { SEC_E_INVALID_HANDLE } from "../../status/codes.ts";
import { DecodeError, type Party } from "../../status/errors.ts";
import type { ContextState, SecurityContext } from "../context.ts";
import type { Identity } from "../identity.ts";
import { badMessage, badToken, type NtlmLeg, ntlmError } from "./errors.ts";
import {
  EMPTY_SIGNATURE,
  type MessageStream,
  type MessageStreams,
  messageStreams,
  SIGNATURE_LENGTH,
  type Verdict,
  writeEmptySignature,
} from "./tokens.ts";

export abstract class NtlmContext implements SecurityContext {
  readonly authType = AUTH_TYPE.NTLM;
  readonly mechanism = "ntlm";
  readonly canSignHeader = true;
  /** Changes nothing: see `#coversHeader`. */
  headerSigning = false;
  readonly signatureLength = SIGNATURE_LENGTH;
  readonly expiresAt = undefined;
  readonly level: AuthenticationLevel;
  abstract readonly role: "initiator" | "acceptor";
  abstract readonly targetName: string | undefined;

  /** Who is to blame for what comes. */
  protected abstract readonly peerParty: Party;

  /**
   * Of a PDU of RPC signatures cover header and sec_trailer whether header signing was agreed upon or not: all buffers, whatever their flags
   * ([MS-NLMP] 3.4.6.1). So Windows, Samba and impacket have it, and Samba's raw protocol tests insist. Others (LDAP) sign the message alone.
   */
  readonly #coversHeader: boolean;
  #state: ContextState = "negotiating";
  /** A leg that waits for somebody. */
  #waiting = false;
  #leg: NtlmLeg = "NEGOTIATE_MESSAGE";
  #streams: MessageStreams | undefined;
  #sends: MessageStream | undefined;
  #receives: MessageStream | undefined;
  #signs = false;
  #sessionKey: Uint8Array | undefined;
  #peer: Identity | undefined;

  constructor(level: AuthenticationLevel, style: "rpc" | "smb") {
    this.level = level;
    this.#coversHeader = style === "rpc";
  }

  get state(): ContextState {
    return this.#state;
  }

  get peer(): Identity | undefined {
    return this.#peer;
  }

  get sessionKey(): Uint8Array | undefined {
    return this.#sessionKey === undefined ? undefined : new Uint8Array(this.#sessionKey);
  }

  step(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined> {
    if (this.#state !== "negotiating") throw this.unusable();
    if (this.#waiting) throw this.#failed(badToken(this.peerParty, "a token came before the one before it was answered", this.#leg));
    let answer: Uint8Array | undefined | Promise<Uint8Array | undefined>;
    try {
      if (token.length > MAX_TOKEN) throw badToken(this.peerParty, `a token of ${token.length} octets`, this.#leg);
      answer = this.leg(token);
    } catch (error) {
      throw this.#failed(error);
    }
    if (!(answer instanceof Promise)) return answer;
    this.#waiting = true;
    return answer.then(
      (octets) => {
        this.#waiting = false;
        return octets;
      },
      (error) => {
        this.#waiting = false;
        throw this.#failed(error);
      },
    );
  }

  /** Answers one token. Whatever it throws ends the context. */
  protected abstract leg(token: Uint8Array): Uint8Array | undefined | Promise<Uint8Array | undefined>;

  /** Overwrites what the end of the negotiation, good or bad, leaves without use. */
  protected abstract forget(): void;

  /** What is being read, for messages. */
  protected at(leg: NtlmLeg): void {
    this.#leg = leg;
  }

  /** @param exportedSessionKey taken over @throws SecurityError where the context was closed meanwhile */
  protected establish(flags: number, exportedSessionKey: Uint8Array, peer: Identity | undefined): void {
    if (this.#state !== "negotiating") {
      wipe(exportedSessionKey);
      throw this.unusable();
    }
    this.#streams = messageStreams(flags, exportedSessionKey);
    const { client, server } = this.#streams;
    this.#sends = this.role === "initiator" ? client : server;
    this.#receives = this.role === "initiator" ? server : client;
    this.#signs = hasFlag(flags, NTLMSSP.NEGOTIATE_SIGN);
    this.#sessionKey = exportedSessionKey;
    this.#peer = peer;
    this.#state = "established";
    this.forget();
  }

  sign(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    const sends = this.#sends;
    if (sends === undefined) throw this.unusable();
    // At connect nothing is protected ([MS-RPCE] 3.3.1.5.2.2); Windows puts the empty signature there.
    if (this.level <= AUTH_LEVEL.CONNECT) writeEmptySignature(octets, stubEnd + SEC_TRAILER_LENGTH);
    else sends.protect(octets, from, stub, stubEnd, this.#coversHeader, false);
  }

  verify(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    const receives = this.#receives;
    if (receives === undefined) throw this.unusable();
    if (this.level <= AUTH_LEVEL.CONNECT) return;
    this.#check(octets, stubEnd, signatureEnd);
    this.#judge(receives.check(octets, from, stub, stubEnd, this.#coversHeader, false), "message");
  }

  seal(octets: Uint8Array, from: number, stub: number, stubEnd: number): void {
    const sends = this.#sends;
    if (sends === undefined) throw this.unusable();
    sends.protect(octets, from, stub, stubEnd, this.#coversHeader, true);
  }

  unseal(octets: Uint8Array, from: number, stub: number, stubEnd: number, signatureEnd: number): void {
    const receives = this.#receives;
    if (receives === undefined) throw this.unusable();
    this.#check(octets, stubEnd, signatureEnd);
    this.#judge(receives.check(octets, from, stub, stubEnd, this.#coversHeader, true), "message");
  }

  mic(message: Uint8Array): Uint8Array {
    const sends = this.#sends;
    if (sends === undefined) throw this.unusable();
    return this.#signs ? sends.mic(message) : new Uint8Array(EMPTY_SIGNATURE);
  }

  verifyMic(message: Uint8Array, mic: Uint8Array): void {
    const receives = this.#receives;
    if (receives === undefined) throw this.unusable();
    if (this.#signs) this.#judge(receives.checkMic(message, mic), "mechListMIC");
    else this.#judge(mic.length === SIGNATURE_LENGTH && equalOctets(EMPTY_SIGNATURE, mic) ? "good" : "altered", "mechListMIC");
  }

  negotiated(): void {
    if (this.#streams === undefined) throw this.unusable();
    this.#streams.client.rewind();
    if (this.#streams.server !== this.#streams.client) this.#streams.server.rewind();
  }

  close(): void {
    this.#end("closed");
  }

  #check(octets: Uint8Array, stubEnd: number, signatureEnd: number): void {
    const wrong = signatureEnd - stubEnd !== SEC_TRAILER_LENGTH + SIGNATURE_LENGTH || signatureEnd > octets.length;
    if (wrong)
      throw this.#failed(badToken(this.peerParty, `a signature of ${signatureEnd - stubEnd - SEC_TRAILER_LENGTH} octets`, "message"));
  }

  #judge(verdict: Verdict, leg: NtlmLeg): void {
    if (verdict !== "good") throw this.#failed(badMessage(verdict, this.peerParty, leg));
  }

  #failed(error: unknown): unknown {
    this.#end("failed");
    return error instanceof DecodeError ? badToken(this.peerParty, error.words, this.#leg, error) : error;
  }

  #end(state: "failed" | "closed"): void {
    if (this.#state !== "closed") this.#state = state;
    this.#streams?.client.close();
    this.#streams?.server.close();
    wipe(this.#sessionKey);
    this.#streams = undefined;
    this.#sends = undefined;
    this.#receives = undefined;
    this.#sessionKey = undefined;
    this.forget();
  }

  /** Why a context that is not established, or not any more, does nothing. */
  protected unusable(): unknown {
    const words = this.#state === "negotiating" ? "the context is not established yet" : `the context is ${this.#state}`;
    return ntlmError(SEC_E_INVALID_HANDLE, "local", words, "message", { kind: "refused" });
  }
}

/** Longer messages are nobody's: three names, a response with its AV_PAIRs, and a key. What answers them fits into fields of 65,535 octets. */
const MAX_TOKEN = 16_384;
