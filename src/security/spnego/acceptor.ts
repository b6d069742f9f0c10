/** The server's side of SPNEGO: [RFC 4178] 3.2, 4.2, 5; [MS-SPNG] 3.2.5. */
import { AUTH_TYPE, type AuthenticationType } from "../../knowledge/authentication.ts";
import { AP_REQ } from "../../pdu/kerberos/ap-req.ts";
import {
  decodeInitialContextToken,
  encodeNegTokenInit,
  INITIAL_CONTEXT_TOKEN,
  MECHANISM,
  NEG_STATE,
  type NegTokenInit,
  type NegTokenResp,
} from "../../pdu/spnego/index.ts";
import { SEC_E_LOGON_DENIED, SEC_E_SECPKG_NOT_FOUND } from "../../status/codes.ts";
import type { AcceptOptions, Acceptor } from "../context.ts";
import { identifiersOf, mechanismsInWords } from "./mechanisms.ts";
import { chain, SpnegoContext } from "./spnego-context.ts";

type Token = Uint8Array | undefined;

export class SpnegoAcceptor extends SpnegoContext {
  readonly role = "acceptor";
  readonly #acceptors: readonly Acceptor[];
  readonly #options: AcceptOptions;
  #begun = false;
  /** The mechanism's tokens come and go without SPNEGO around them. */
  #raw = false;
  /** The first answer names the mechanism. */
  #toBeNamed: string | undefined;

  /** @param acceptors of mechanisms that SPNEGO carries */
  constructor(acceptors: readonly Acceptor[], options: AcceptOptions) {
    super(options.level);
    this.#acceptors = acceptors;
    this.#options = options;
  }

  protected override negotiate(token: Uint8Array): Token | Promise<Token> {
    if (this.#raw) return this.#rawAnswer(token);
    if (this.#begun) {
      const answer = this.decode(token);
      if (answer.kind !== "negTokenResp") throw this.malformed("is a second negTokenInit");
      return this.#goOn(answer);
    }
    if (token.length === 0) return hintOf(this.#acceptors);
    const raw = rawMechanism(token);
    const init = raw === undefined ? this.decode(token) : undefined;
    if (init === undefined) return this.#beginRaw(raw!, token);
    if (init.kind !== "negTokenInit") throw this.malformed("is an answer where a negTokenInit should be");
    return this.#begin(init);
  }

  /**
   * NTLM and Kerberos without SPNEGO: Windows and Samba take them for what they are where SPNEGO's authentication type is said, and clients count on it.
   * Nothing is negotiated, so there is nothing to be protected.
   */
  #beginRaw(authType: AuthenticationType, token: Uint8Array): Token | Promise<Token> {
    const acceptor = this.#acceptors.find((one) => one.authType === authType);
    if (acceptor === undefined) throw this.#noneInCommon(identifiersOf(authType));
    this.#raw = true;
    this.chosen = true;
    this.adopt(acceptor.accept(this.#options));
    return this.#rawAnswer(token);
  }

  #rawAnswer(token: Uint8Array): Token | Promise<Token> {
    return chain(this.inner!.step(token), (answer) => {
      // No mechListMIC was made: key streams are where they should be.
      if (this.inner!.state === "established") this.establish();
      return answer;
    });
  }

  /** Of the client's mechanisms the first that is ours, in the client's order. */
  #begin(init: NegTokenInit): Token | Promise<Token> {
    this.#begun = true;
    // [MS-SPNG] 2.2.1 lets the list be left out: the token then says what it is.
    const raw = init.mechToken === undefined ? undefined : rawMechanism(init.mechToken);
    const offered = init.mechTypes.length > 0 || raw === undefined ? init.mechTypes : identifiersOf(raw).slice(0, 1);
    this.setMechanisms(init.mechTypes);
    const chosen = this.#firstOf(offered);
    if (chosen === undefined) throw this.#noneInCommon(offered);
    const { identifier, acceptor, index } = chosen;
    this.#toBeNamed = identifier;
    this.chosen = true;
    this.adopt(acceptor.accept(this.#options));
    if (index > 0) {
      // The optimistic token is for another mechanism. Who put ours behind it will have to prove that they did.
      this.micRequired = true;
      return this.#answer(NEG_STATE.REQUEST_MIC, undefined);
    }
    // The client knows no answer yet that it could sign: [RFC 4178] 4.2.1 wants no MIC here.
    if (init.mechToken === undefined) return this.#answer(NEG_STATE.ACCEPT_INCOMPLETE, undefined);
    return chain(this.inner!.step(init.mechToken), (token) => this.#reply(token, undefined));
  }

  #firstOf(offered: readonly string[]): { identifier: string; acceptor: Acceptor; index: number } | undefined {
    for (const [index, identifier] of offered.entries()) {
      const acceptor = this.#acceptors.find((one) => identifiersOf(one.authType).includes(identifier));
      if (acceptor === undefined) continue;
      // The second name of what stands first is not a second choice.
      const same = identifiersOf(acceptor.authType).includes(offered[0]!);
      return { identifier: same ? offered[0]! : identifier, acceptor, index: same ? 0 : index };
    }
    return undefined;
  }

  #goOn(message: NegTokenResp): Token | Promise<Token> {
    if (message.negState === NEG_STATE.REJECT) {
      const words = "the client rejected the negotiation";
      throw this.error(SEC_E_LOGON_DENIED, words, { kind: "refused" }, { answer: "reject" });
    }
    const { responseToken, mechListMIC } = message;
    if (this.inner!.state === "negotiating") {
      if (responseToken === undefined) throw this.malformed(`has nothing of ${this.inner!.mechanism ?? "the mechanism"} in it`);
      return chain(this.inner!.step(responseToken), (token) => this.#reply(token, mechListMIC));
    }
    if (responseToken !== undefined && responseToken.length > 0) throw this.malformed("has a token of a mechanism that is done");
    return this.#reply(undefined, mechListMIC);
  }

  #reply(token: Token, received: Uint8Array | undefined): Token {
    if (this.inner!.state !== "established") {
      if (received !== undefined) throw this.malformed("has a mechListMIC before there is a key for it");
      return this.#answer(NEG_STATE.ACCEPT_INCOMPLETE, token);
    }
    if (received !== undefined) this.checkMic(received);
    if (!this.micRequired || this.micChecked) {
      const answered = this.micSent;
      const mechListMIC = this.micChecked && !answered ? this.makeMic() : undefined;
      this.establish();
      // Ours went out before theirs came: they wait for nothing any more.
      return answered ? undefined : this.#answer(NEG_STATE.ACCEPT_COMPLETED, token, mechListMIC);
    }
    // The last word of the mechanism is ours: theirs comes with a leg of its own. Where it was the client's, the MIC had to be there.
    if (token === undefined || this.micSent) throw this.#noMic();
    return this.#answer(NEG_STATE.ACCEPT_INCOMPLETE, token, this.makeMic());
  }

  #answer(negState: number, responseToken: Token, mechListMIC?: Uint8Array): Uint8Array {
    const supportedMech = this.#toBeNamed;
    this.#toBeNamed = undefined;
    return this.answer({ negState, supportedMech, responseToken, mechListMIC });
  }

  #noneInCommon(theirs: readonly string[]) {
    const ours = this.#acceptors.flatMap((one) => identifiersOf(one.authType));
    const words = `the client offers ${mechanismsInWords(theirs)}, and ${mechanismsInWords(ours)} is taken here`;
    return this.error(SEC_E_SECPKG_NOT_FOUND, words, { kind: "refused" });
  }

  #noMic() {
    const words =
      "the client did not prove (mechListMIC) that its list of mechanisms came here unchanged, and what was chosen is not the first of it";
    return this.error(SEC_E_LOGON_DENIED, words, { kind: "altered" }, { leg: "mechListMIC" });
  }
}

/** NegTokenInit2: what a server offers that speaks first, [MS-SPNG] 3.2.5.2 (in SMB's negotiation). Windows puts the misprinted name of Kerberos first. */
function hintOf(acceptors: readonly Acceptor[]): Uint8Array {
  const mechTypes = acceptors.flatMap((one) => [...identifiersOf(one.authType)].reverse());
  const negHints = { hintName: "not_defined_in_RFC4178@please_ignore", hintAddress: undefined };
  return encodeNegTokenInit({
    kind: "negTokenInit",
    mechTypes,
    reqFlags: undefined,
    mechToken: undefined,
    negHints,
    mechListMIC: undefined,
  });
}

/** Whose token this is, where SPNEGO is not around it. */
function rawMechanism(token: Uint8Array): AuthenticationType | undefined {
  if (NTLMSSP.every((octet, i) => token[i] === octet)) return AUTH_TYPE.NTLM;
  if (token[0] === AP_REQ) return AUTH_TYPE.KERBEROS;
  if (token[0] !== INITIAL_CONTEXT_TOKEN) return undefined;
  try {
    const { mechanism } = decodeInitialContextToken(token);
    return mechanism === MECHANISM.KERBEROS || mechanism === MECHANISM.MS_KERBEROS ? AUTH_TYPE.KERBEROS : undefined;
  } catch {
    return undefined;
  }
}

/** `NTLMSSP`, and a zero. */
const NTLMSSP = [0x4e, 0x54, 0x4c, 0x4d, 0x53, 0x53, 0x50, 0];
