/** The server's end of NTLM: [MS-NLMP] 3.2. */
import { random as systemRandom } from "#crypto";
import { fileTime } from "../../bytes/file-time.ts";
import { visible } from "../../bytes/visible.ts";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { AUTH_LEVEL } from "../../knowledge/authentication.ts";
import {
  type AuthenticateMessage,
  type AvPair,
  avNumber,
  avOfText,
  avOfTimestamp,
  avText,
  avTimestamp,
  avValue,
  decodeAuthenticateMessage,
  decodeNegotiateMessage,
  decodeNtlmV2Response,
  encodeChallengeMessage,
  hasFlag,
  MIC_LENGTH,
  MIC_OFFSET,
  MSV_AV,
  MSV_AV_FLAG,
  NTLMSSP,
  type NtlmV2Response,
} from "../../pdu/ntlmssp/index.ts";
import {
  SEC_E_BAD_BINDINGS,
  SEC_E_MESSAGE_ALTERED,
  SEC_E_UNSUPPORTED_FUNCTION,
  SEC_E_WRONG_PRINCIPAL,
  STATUS_LOGON_FAILURE,
} from "../../status/codes.ts";
import { channelBindingsHash } from "../channel-bindings.ts";
import type { AcceptOptions } from "../context.ts";
import type { Identity } from "../identity.ts";
import { badToken, featureError, ntlmError } from "./errors.ts";
import { challengeFlags, insist, VERSION } from "./features.ts";
import { exchangedKey, KEY_LENGTH, keyExchangeKey, messagesMic, upperCase } from "./keys.ts";
import { NtlmContext } from "./ntlm-context.ts";
import { clientsChallenge, NTLMV1_RESPONSE_LENGTH } from "./responses.ts";
import type { LogonValidator, ValidatedLogon } from "./validator.ts";

/** What a server's contexts share. */
export interface NtlmAcceptorConfig {
  /** Who knows whether a response is right. */
  readonly validator: LogonValidator;
  /** What clients are told, and answer for. */
  readonly names: NtlmAcceptorNames;
  /** Let in who names nobody; default false. */
  readonly anonymous?: boolean | undefined;
  /** Take NTLMv1; default false. */
  readonly ntlmv1?: boolean | undefined;
  /** Take 56 and 40 bits, and session security that is not the extended one; default false. */
  readonly weak?: boolean | undefined;
  /**
   * Refuse clients that send no MIC. Windows' and Samba's always send one, and it is always checked where one is said to be there; others (impacket, curl)
   * have none, and [MS-NLMP] 5.1 lets them in. Default false.
   */
  readonly requireMic?: boolean | undefined;
  /** Service principal names under which this server may be meant; a client that names another one is refused. Default: any. Case does not count. */
  readonly targetNames?: readonly string[] | undefined;
  /** With `targetNames`: refuse clients that name none; default false. */
  readonly requireTargetName?: boolean | undefined;
  /** Refuse clients that are not bound to a channel (ApplicationRequiresCBT); default false. Where a channel is given, they must always be bound to it. */
  readonly requireChannelBindings?: boolean | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Octets that nobody guesses; default the system's. */
  readonly random?: ((length: number) => Uint8Array) | undefined;
}

export interface NtlmAcceptorNames {
  /** NetBIOS names. Of a server without a domain both are its own. */
  readonly domain: string;
  readonly computer: string;
  readonly dnsDomain?: string | undefined;
  readonly dnsComputer?: string | undefined;
  readonly dnsForest?: string | undefined;
}

export class NtlmAcceptor extends NtlmContext {
  readonly role = "acceptor";
  protected readonly peerParty = "client";
  readonly #config: NtlmAcceptorConfig;
  readonly #channelBindings: Uint8Array | undefined;
  #negotiate: Uint8Array | undefined;
  #challenge: Uint8Array | undefined;
  #serverChallenge: Uint8Array | undefined;
  #time = 0n;
  #flags = 0;
  #targetName: string | undefined;

  constructor(config: NtlmAcceptorConfig, options: AcceptOptions) {
    super(options.level, options.style ?? "rpc");
    this.#config = config;
    this.#channelBindings = options.channelBindings;
  }

  /** What the client takes us for; undefined where it named none, or says that it does not trust its name's source. */
  get targetName(): string | undefined {
    return this.#targetName;
  }

  protected leg(token: Uint8Array): Uint8Array | undefined | Promise<undefined> {
    if (this.#challenge === undefined) return this.#challengeFor(token);
    this.at("AUTHENTICATE_MESSAGE");
    return this.#authenticate(new Uint8Array(token));
  }

  protected forget(): void {
    this.#negotiate = undefined;
    this.#serverChallenge = undefined;
  }

  #challengeFor(token: Uint8Array): Uint8Array {
    const { names, weak = false, random = systemRandom, now } = this.#config;
    const message = decodeNegotiateMessage(token);
    const flags = challengeFlags(message.flags, weak);
    // What the level needs is asked for at the end, as Windows and Samba do: before that the client may still say otherwise.
    insist(flags, AUTH_LEVEL.CONNECT, weak, "client", "NEGOTIATE_MESSAGE");
    const domainMember = upperCase(names.domain) !== upperCase(names.computer);
    this.#flags = (flags | (domainMember ? NTLMSSP.TARGET_TYPE_DOMAIN : NTLMSSP.TARGET_TYPE_SERVER)) >>> 0;
    this.#negotiate = new Uint8Array(token);
    this.#serverChallenge = random(8);
    this.#time = fileTime(now());
    this.#challenge = encodeChallengeMessage({
      kind: "challenge",
      flags: this.#flags,
      targetName: domainMember ? names.domain : names.computer,
      serverChallenge: this.#serverChallenge,
      targetInfo: targetInfo(names, this.#time),
      version: hasFlag(flags, NTLMSSP.NEGOTIATE_VERSION) ? VERSION : undefined,
    });
    return new Uint8Array(this.#challenge);
  }

  #authenticate(token: Uint8Array): undefined | Promise<undefined> {
    const message = decodeAuthenticateMessage(token);
    const flags = (message.flags & this.#flags) >>> 0;
    const anonymous = isAnonymous(message);
    // Nobody's key is known to everybody: how it is used does not matter, and Samba's clients then want no extended session security.
    // A client that did not agree to sign has to all the same: its first PDU shows.
    const level = this.level === AUTH_LEVEL.PRIVACY ? AUTH_LEVEL.PRIVACY : AUTH_LEVEL.CONNECT;
    insist(flags, level, anonymous || (this.#config.weak ?? false), "client", "AUTHENTICATE_MESSAGE");
    if (anonymous) {
      this.#finish(token, message, flags, undefined, this.#anonymous());
      return undefined;
    }
    const serverChallenge = this.#serverChallenge!;
    const nt = message.ntChallengeResponse;
    const v2 = nt.length > NTLMV1_RESPONSE_LENGTH ? this.#checkEcho(decodeNtlmV2Response(nt)) : undefined;
    if (v2 === undefined) this.#checkV1(message);
    const answersBoth = v2 === undefined && hasFlag(flags, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY);
    const valid = this.#config.validator.validate({
      domain: message.domainName,
      user: message.userName,
      workstation: message.workstation,
      serverChallenge: answersBoth ? clientsChallenge(serverChallenge, message.lmChallengeResponse) : serverChallenge,
      ntResponse: nt,
      lmResponse: message.lmChallengeResponse,
      flags,
    });
    if (valid instanceof Promise) return valid.then((logon) => this.#finish(token, message, flags, v2, logon));
    return this.#finish(token, message, flags, v2, valid);
  }

  #finish(
    token: Uint8Array,
    message: AuthenticateMessage,
    flags: number,
    v2: NtlmV2Response | undefined,
    logon: ValidatedLogon,
  ): undefined {
    const { sessionBaseKey, identity } = logon;
    // Closed while the validator was asked: there is nothing left to check the MIC against.
    if (this.state !== "negotiating") {
      wipe(sessionBaseKey);
      throw this.unusable();
    }
    const exported = this.#exportedKey(message, flags, v2 !== undefined || identity.anonymous, sessionBaseKey);
    wipe(sessionBaseKey);
    try {
      this.#checkMic(token, message, v2, exported);
      this.#checkBindings(v2);
      this.#checkTarget(v2);
    } catch (error) {
      wipe(exported);
      throw error;
    }
    const workstation = message.workstation === "" ? undefined : message.workstation;
    this.establish(flags, exported, workstation === undefined ? identity : { ...identity, workstation });
    this.#challenge = undefined;
    return undefined;
  }

  #exportedKey(message: AuthenticateMessage, flags: number, direct: boolean, sessionBaseKey: Uint8Array): Uint8Array {
    const keyExchange = keyExchangeKey(flags, sessionBaseKey, direct, this.#serverChallenge ?? NO_OCTETS, message.lmChallengeResponse)!;
    const encrypted = message.encryptedRandomSessionKey;
    if (!hasFlag(flags, NTLMSSP.NEGOTIATE_KEY_EXCH)) return keyExchange;
    // Where nothing is signed, no key is exchanged by [MS-NLMP] 3.1.5.1.2, but is by Samba's clients.
    const signs = (flags & (NTLMSSP.NEGOTIATE_SIGN | NTLMSSP.NEGOTIATE_SEAL)) !== 0;
    if (!signs && encrypted.length === 0) return keyExchange;
    if (encrypted.length !== KEY_LENGTH) {
      wipe(keyExchange, sessionBaseKey);
      throw badToken("client", `EncryptedRandomSessionKey has ${encrypted.length} octets`, "AUTHENTICATE_MESSAGE");
    }
    const exported = exchangedKey(keyExchange, encrypted);
    wipe(keyExchange);
    return exported;
  }

  #anonymous(): ValidatedLogon {
    if (this.#config.anonymous !== true) {
      const likely = { kind: "refused" } as const;
      throw ntlmError(STATUS_LOGON_FAILURE, "client", "nobody is let in without a name", "AUTHENTICATE_MESSAGE", likely);
    }
    return { identity: ANONYMOUS, sessionBaseKey: new Uint8Array(KEY_LENGTH) };
  }

  #checkV1(message: AuthenticateMessage): void {
    if (message.ntChallengeResponse.length !== NTLMV1_RESPONSE_LENGTH) {
      throw badToken("client", `NtChallengeResponse has ${message.ntChallengeResponse.length} octets`, "AUTHENTICATE_MESSAGE");
    }
    if (this.#config.ntlmv1 !== true) {
      throw featureError(
        "client",
        "AUTHENTICATE_MESSAGE",
        ["NTLMv2"],
        ["NTLMv1"],
        "LmCompatibilityLevel of 3 or more makes Windows send NTLMv2",
      );
    }
    if (this.#channelBindings !== undefined || this.#config.requireChannelBindings === true)
      throw badBindings("NTLMv1 binds to no channel");
    if (this.#config.requireMic === true) throw noMic();
  }

  /**
   * A response holds what our challenge said, and our time makes a client send a MIC: who takes the time out of the challenge on its way, so that there is
   * none, takes it out of the response. How old a response is (MaxLifetime) need not be asked: it answers the challenge of this context.
   */
  #checkEcho(response: NtlmV2Response): NtlmV2Response {
    if (avTimestamp(response.avPairs) === this.#time) return response;
    const likely = { kind: "altered" } as const;
    throw ntlmError(SEC_E_MESSAGE_ALTERED, "client", "the response is to a challenge with another time", "AUTHENTICATE_MESSAGE", likely, {
      advice: CHANGED,
    });
  }

  /** [MS-NLMP] 3.2.5.1.2: whether there is a MIC is said where the password vouches for it. */
  #checkMic(token: Uint8Array, message: AuthenticateMessage, v2: NtlmV2Response | undefined, exported: Uint8Array): void {
    if (v2 === undefined) return;
    if (((avNumber(v2.avPairs, MSV_AV.FLAGS) ?? 0) & MSV_AV_FLAG.MIC_PRESENT) === 0) {
      if (this.#config.requireMic === true) throw noMic();
      return;
    }
    if (message.mic === undefined) throw badToken("client", "the MIC that is said to be there is missing", "AUTHENTICATE_MESSAGE");
    const mic = new Uint8Array(message.mic);
    token.fill(0, MIC_OFFSET, MIC_OFFSET + MIC_LENGTH);
    if (!equalOctets(messagesMic(exported, this.#negotiate ?? NO_OCTETS, this.#challenge ?? NO_OCTETS, token), mic)) {
      const likely = { kind: "altered" } as const;
      throw ntlmError(SEC_E_MESSAGE_ALTERED, "client", "the MIC over the three messages does not hold", "AUTHENTICATE_MESSAGE", likely, {
        advice: CHANGED,
      });
    }
  }

  #checkBindings(v2: NtlmV2Response | undefined): void {
    const value = avValue(v2?.avPairs, MSV_AV.CHANNEL_BINDINGS);
    const bound = value?.some((octet) => octet !== 0) ?? false;
    if (this.#channelBindings === undefined) {
      if (this.#config.requireChannelBindings === true && !bound) throw badBindings("the client is not bound to a channel");
      return;
    }
    if (!bound) throw badBindings("the client is not bound to this channel");
    const expected = channelBindingsHash(this.#channelBindings);
    if (value?.length !== expected.length || !equalOctets(expected, value)) throw badBindings("the client is bound to another channel");
  }

  #checkTarget(v2: NtlmV2Response | undefined): void {
    const untrusted = ((avNumber(v2?.avPairs, MSV_AV.FLAGS) ?? 0) & MSV_AV_FLAG.UNTRUSTED_SPN) !== 0;
    const said = untrusted ? undefined : avText(v2?.avPairs, MSV_AV.TARGET_NAME);
    this.#targetName = said === "" ? undefined : said;
    const { targetNames, requireTargetName = false } = this.#config;
    if (targetNames === undefined) return;
    const targetName = this.#targetName;
    if (targetName === undefined) {
      if (!requireTargetName) return;
      const likely = { kind: "wrong-target", targetName: "" } as const;
      throw ntlmError(SEC_E_WRONG_PRINCIPAL, "client", "the client does not say which service it means", "AUTHENTICATE_MESSAGE", likely);
    }
    if (targetNames.some((name) => upperCase(name) === upperCase(targetName))) return;
    const likely = { kind: "wrong-target", targetName } as const;
    throw ntlmError(SEC_E_WRONG_PRINCIPAL, "client", `the client means ${visible(targetName)}`, "AUTHENTICATE_MESSAGE", likely, {
      advice: `this server is ${targetNames.join(", ")}`,
    });
  }
}

/** [MS-DTYP] 2.4.2.4. */
const ANONYMOUS: Identity = {
  name: "NT AUTHORITY\\ANONYMOUS LOGON",
  domain: "NT AUTHORITY",
  account: "ANONYMOUS LOGON",
  anonymous: true,
  sids: ["S-1-5-7"],
};

const NO_OCTETS = new Uint8Array(0);

const CHANGED = "something between client and server changes what they say";

/** Neither name nor response, [MS-NLMP] 3.2.5.1.2. */
function isAnonymous(message: AuthenticateMessage): boolean {
  const lm = message.lmChallengeResponse;
  return message.userName === "" && message.ntChallengeResponse.length === 0 && (lm.length === 0 || (lm.length === 1 && lm[0] === 0));
}

function targetInfo(names: NtlmAcceptorNames, time: bigint): AvPair[] {
  const pairs = [avOfText(MSV_AV.NB_DOMAIN_NAME, names.domain), avOfText(MSV_AV.NB_COMPUTER_NAME, names.computer)];
  if (names.dnsDomain !== undefined) pairs.push(avOfText(MSV_AV.DNS_DOMAIN_NAME, names.dnsDomain));
  if (names.dnsComputer !== undefined) pairs.push(avOfText(MSV_AV.DNS_COMPUTER_NAME, names.dnsComputer));
  if (names.dnsForest !== undefined) pairs.push(avOfText(MSV_AV.DNS_TREE_NAME, names.dnsForest));
  pairs.push(avOfTimestamp(time));
  return pairs;
}

function badBindings(words: string): unknown {
  return ntlmError(
    SEC_E_BAD_BINDINGS,
    "client",
    words,
    "AUTHENTICATE_MESSAGE",
    { kind: "refused" },
    {
      advice: "something between client and server may end its TLS",
    },
  );
}

function noMic(): unknown {
  return ntlmError(SEC_E_UNSUPPORTED_FUNCTION, "client", "there is no MIC over the three messages", "AUTHENTICATE_MESSAGE", {
    kind: "encryption-type",
    ours: ["MIC"],
    theirs: [],
  });
}
