/** The client's side of SPNEGO: [RFC 4178] 3.1, 4.2, 5; [MS-SPNG] 3.3.5. */
import { isIpAddress } from "../../ids/ip-address.ts";
import { AUTH_TYPE } from "../../knowledge/authentication.ts";
import { encodeNegTokenInit, NEG_STATE, type NegTokenResp } from "../../pdu/spnego/index.ts";
import { SEC_E_LOGON_DENIED, SEC_E_SECPKG_NOT_FOUND, SEC_E_TARGET_UNKNOWN } from "../../status/codes.ts";
import type { RpcError } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";
import type { Credentials, InitiateOptions } from "../context.ts";
import { identifiersOf, mechanismsInWords } from "./mechanisms.ts";
import { chain, SpnegoContext } from "./spnego-context.ts";

type Token = Uint8Array | undefined;

export class SpnegoInitiator extends SpnegoContext {
  readonly role = "initiator";
  readonly #options: InitiateOptions;
  /** In order of liking. */
  readonly #credentials: readonly Credentials[];
  /** What went into negTokenInit, in its order; empty until it was made. */
  #offered: readonly { readonly identifier: string; readonly credentials: Credentials }[] = [];
  #trying: Credentials | undefined;
  #fallback: RpcError | undefined;

  /** @param credentials of mechanisms that SPNEGO carries, the one that is liked best first */
  constructor(credentials: readonly Credentials[], options: InitiateOptions) {
    super(options.level);
    this.#credentials = credentials;
    this.#options = options;
  }

  override get fallback(): RpcError | undefined {
    return this.#fallback ?? this.inner?.fallback;
  }

  protected override negotiate(token: Uint8Array): Token | Promise<Token> {
    if (this.#offered.length === 0) {
      if (token.length > 0) this.#lookAtHint(token);
      return this.#begin(0);
    }
    const answer = this.decode(token);
    if (answer.kind !== "negTokenResp") throw this.malformed("is a negTokenInit where an answer should be");
    return this.chosen ? this.#goOn(answer) : this.#choose(answer);
  }

  // --- the first leg ---

  /**
   * NegTokenInit2, what servers of SMB offer before they are asked, [MS-SPNG] 3.3.5.2. Nothing vouches for it, so it does not change what is offered: it
   * saves the legs only where nothing can come of them.
   */
  #lookAtHint(token: Uint8Array): void {
    const hint = this.decode(token);
    if (hint.kind !== "negTokenInit") throw this.malformed("is an answer to what was not asked yet");
    const ours = this.#credentials.flatMap((one) => identifiersOf(one.authType));
    if (hint.mechTypes.length === 0 || hint.mechTypes.some((one) => ours.includes(one))) return;
    throw this.#noneInCommon(ours, hint.mechTypes);
  }

  /** Begins with the first mechanism that can begin, [RFC 4178] 3.1's optimistic token. */
  #begin(index: number): Token | Promise<Token> {
    const credentials = this.#credentials[index]!;
    const given = (error: unknown) => this.#nextAfter(error, index);
    let token: Token | Promise<Token>;
    try {
      token = this.#start(credentials);
    } catch (error) {
      return given(error);
    }
    return token instanceof Promise
      ? token.then((first) => this.#offer(index, first), given)
      : chain(token, (first) => this.#offer(index, first));
  }

  #start(credentials: Credentials): Token | Promise<Token> {
    const { host, targetName } = this.#options;
    if (credentials.authType === AUTH_TYPE.KERBEROS && targetName === undefined && isIpAddress(host)) throw this.#noName();
    this.#trying = credentials;
    const context = credentials.initiate(this.#options);
    this.adopt(context);
    return context.step(NOTHING);
  }

  #nextAfter(error: unknown, index: number): Token | Promise<Token> {
    if (index + 1 >= this.#credentials.length || !mayFallBack(error)) throw this.#withReason(error);
    this.#fallback ??= error;
    this.adopt(undefined);
    return this.#begin(index + 1);
  }

  #offer(index: number, mechToken: Token): Uint8Array {
    this.#offered = this.#credentials
      .slice(index)
      .flatMap((credentials) => identifiersOf(credentials.authType).map((identifier) => ({ identifier, credentials })));
    const mechTypes = this.#offered.map((one) => one.identifier);
    this.setMechanisms(mechTypes);
    const none = { reqFlags: undefined, negHints: undefined, mechListMIC: undefined };
    return encodeNegTokenInit({ kind: "negTokenInit", mechTypes, mechToken, ...none });
  }

  // --- the answers ---

  /** The first answer says which mechanism it is; without one, that of the optimistic token. */
  #choose(answer: NegTokenResp): Token | Promise<Token> {
    this.#refuseRejection(answer);
    const { supportedMech, negState } = answer;
    const chosen = supportedMech === undefined ? this.#offered[0]! : this.#offered.find((one) => one.identifier === supportedMech);
    if (chosen === undefined) {
      const ours = this.#offered.map((one) => one.identifier);
      throw this.#noneInCommon(ours, [supportedMech!]);
    }
    if (negState === NEG_STATE.REQUEST_MIC) this.micRequired = true;
    this.chosen = true;
    // Either name of Kerberos is Kerberos: the optimistic token was for it, [RFC 4178] appendix C.
    if (chosen.credentials === this.#trying) return this.#goOn(answer);
    this.micRequired = true;
    if (answer.responseToken !== undefined && answer.responseToken.length > 0)
      throw this.malformed("answers a mechanism that has not begun");
    const liked = mechanismsInWords([this.#offered[0]!.identifier]);
    this.#fallback ??= this.#refused(`the server does not take ${liked} and chose ${mechanismsInWords([chosen.identifier])}`);
    this.adopt(undefined);
    return chain(this.#start(chosen.credentials), (responseToken) => this.answer({ responseToken }));
  }

  #goOn(answer: NegTokenResp): Token | Promise<Token> {
    this.#refuseRejection(answer);
    if (answer.negState === NEG_STATE.REQUEST_MIC) this.micRequired = true;
    const inner = this.inner!;
    const { responseToken } = answer;
    if (inner.state === "negotiating") {
      if (responseToken === undefined) throw this.malformed(`has nothing of ${inner.mechanism ?? "the mechanism"} in it`);
      return chain(inner.step(responseToken), (token) => this.#reply(answer, token));
    }
    if (responseToken !== undefined && responseToken.length > 0) throw this.malformed("has a token of a mechanism that is done");
    return this.#reply(answer, undefined);
  }

  /** What the mechanism says, and a mechListMIC as soon as it has a key: [RFC 4178] 5. */
  #reply(answer: NegTokenResp, token: Token): Token {
    const established = this.inner!.state === "established";
    const completed = answer.negState === NEG_STATE.ACCEPT_COMPLETED;
    if (!established) {
      if (completed || answer.mechListMIC !== undefined) throw this.malformed("says that it is done, and its mechanism is not");
      return this.answer({ responseToken: token });
    }
    if (answer.mechListMIC !== undefined) this.checkMic(answer.mechListMIC);
    if (completed) {
      if (token !== undefined) throw this.malformed("says that it is done, and its mechanism is not");
      if (this.micRequired && !(this.micChecked && this.micSent)) throw this.#noMic();
      this.establish();
      return undefined;
    }
    if (token === undefined && this.micSent && !this.micChecked) throw this.malformed("says neither that it is done nor what is missing");
    const mechListMIC = this.micSent ? undefined : this.makeMic();
    // Who has checked theirs and sent ours has nothing to wait for.
    if (this.micChecked) this.establish();
    return token === undefined && mechListMIC === undefined ? undefined : this.answer({ responseToken: token, mechListMIC });
  }

  // --- what goes wrong ---

  #refuseRejection({ negState, responseToken }: NegTokenResp): void {
    if (negState !== NEG_STATE.REJECT) return;
    // The mechanism's own word (a KRB-ERROR) says more than SPNEGO's.
    const inner = this.inner;
    if (responseToken !== undefined && responseToken.length > 0 && inner?.state === "negotiating") {
      const said = inner.step(responseToken);
      // Who asks somebody first does not read an error there.
      if (said instanceof Promise) said.catch(() => {});
    }
    const before = this.#fallback === undefined ? "" : `; before, ${this.#fallback.words}`;
    const offered = mechanismsInWords(this.#offered.map((one) => one.identifier));
    throw this.#refused(`the server rejected the negotiation, in which ${offered} was offered${before}`, "reject");
  }

  #refused(words: string, answer?: string): SecurityError {
    return this.error(SEC_E_LOGON_DENIED, words, { kind: "refused" }, { answer, error: this.#fallback });
  }

  #noneInCommon(ours: readonly string[], theirs: readonly string[]): SecurityError {
    const words = `the server takes ${mechanismsInWords(theirs)}, and not ${mechanismsInWords(ours)}`;
    return this.error(SEC_E_SECPKG_NOT_FOUND, words, { kind: "refused" }, { error: this.#fallback });
  }

  #noMic(): SecurityError {
    const words =
      "the server did not prove (mechListMIC) that the list of mechanisms came to it unchanged, and the one it chose is not the first";
    return this.error(SEC_E_LOGON_DENIED, words, { kind: "altered" }, { leg: "mechListMIC", error: this.#fallback });
  }

  #noName(): SecurityError {
    const { host } = this.#options;
    const words = `Kerberos needs the server's name, and ${host} is an address`;
    const likely: SecurityCause = { kind: "wrong-target", targetName: `host/${host}` };
    const advice = "name the server as its domain does, or give its service principal name (--spn, targetName)";
    return new SecurityError(SEC_E_TARGET_UNKNOWN, "local", words, { mechanism: "kerberos", likely, leg: "target name", advice });
  }

  /** The last mechanism failed; why those before it did goes along. */
  #withReason(error: unknown): unknown {
    if (this.#fallback === undefined || !(error instanceof SecurityError) || error.cause !== undefined) return error;
    const { mechanism, likely, leg, answer, advice } = error;
    const words = `${error.words}; before, ${this.#fallback.words}`;
    return new SecurityError(error.status, error.party, words, { mechanism, likely, leg, answer, advice, error: this.#fallback });
  }
}

/**
 * Failures that another mechanism may not have. A wrong password is wrong everywhere, and would count against the account once more; octets that were
 * changed mean somebody in between, who might want just that.
 */
function mayFallBack(error: unknown): error is RpcError {
  if (!(error instanceof SecurityError)) return false;
  switch (error.likely.kind) {
    case "wrong-password":
    case "wrong-user-or-password":
    case "account":
    case "altered":
    case "out-of-sequence":
    case "rate-limit":
      return false;
    case "no-authority":
      // A password that nobody has answered may have been counted.
      return error.likely.proofSent !== true;
    default:
      return true;
  }
}

const NOTHING = new Uint8Array(0);
