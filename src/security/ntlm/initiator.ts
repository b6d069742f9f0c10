/** The client's end of NTLM: [MS-NLMP] 3.1. */
import { random as systemRandom } from "#crypto";
import { fileTime } from "../../bytes/file-time.ts";
import { wipe } from "../../crypto/octets.ts";
import { AUTH_LEVEL } from "../../knowledge/authentication.ts";
import {
  type AvPair,
  avNumber,
  avOfNumber,
  avOfText,
  avText,
  avTimestamp,
  avValue,
  type ChallengeMessage,
  decodeChallengeMessage,
  encodeAuthenticateMessage,
  encodeNegotiateMessage,
  hasFlag,
  MIC_LENGTH,
  MIC_OFFSET,
  MSV_AV,
  MSV_AV_FLAG,
  NTLMSSP,
} from "../../pdu/ntlmssp/index.ts";
import { SEC_E_NO_CREDENTIALS, STATUS_LOGON_FAILURE } from "../../status/codes.ts";
import { channelBindingsHash } from "../channel-bindings.ts";
import type { InitiateOptions } from "../context.ts";
import { badToken, ntlmError } from "./errors.ts";
import { insist, offeredFlags, VERSION } from "./features.ts";
import { exchangedKey, KEY_LENGTH, keyExchangeKey, messagesMic } from "./keys.ts";
import { NtlmContext } from "./ntlm-context.ts";
import { ntlmV1Responses, ntlmV2Responses, type Responses } from "./responses.ts";

/** Who the client is. */
export interface NtlmSecret {
  /** As it is written: the server's case does not count. Empty with `anonymous`. */
  readonly user: string;
  /** NetBIOS or DNS name; empty for the server's own accounts, and where the user is `alice@lab.test`. */
  readonly domain: string;
  /** MD4 of the password in UTF-16LE (`ntHash()` of keys.ts), 16 octets, copied; none with `anonymous`. */
  readonly ntHash?: Uint8Array | undefined;
  /** What the server is told as this machine's name; default none. */
  readonly workstation?: string | undefined;
  readonly anonymous?: boolean | undefined;
  /** NTLMv1: what who listens can break. Default false. */
  readonly ntlmv1?: boolean | undefined;
  /**
   * Take 56 and 40 bits, and session security that is not the extended one (with which calls must not be under way at once: both ends use up one key
   * stream). Default false.
   */
  readonly weak?: boolean | undefined;
  /** Milliseconds since 1970, for servers that tell no time. */
  readonly now: () => number;
  /** Octets that nobody guesses; default the system's. */
  readonly random?: ((length: number) => Uint8Array) | undefined;
}

/** What a server's CHALLENGE_MESSAGE says of it. Nothing of it is proven before a signature of its was verified. */
export interface NtlmServerNames {
  readonly target: string;
  readonly computer: string | undefined;
  readonly domain: string | undefined;
  readonly dnsComputer: string | undefined;
  readonly dnsDomain: string | undefined;
  readonly dnsForest: string | undefined;
}

/** Characters of a user, domain, workstation or service: any name that there is fits. */
const MAX_NAME = 1_024;

/** AV_PAIRs that are the client's to say. */
const OWN_PAIRS: ReadonlySet<number> = new Set([MSV_AV.FLAGS, MSV_AV.SINGLE_HOST, MSV_AV.TARGET_NAME, MSV_AV.CHANNEL_BINDINGS]);

const NO_OCTETS = new Uint8Array(0);

export class NtlmInitiator extends NtlmContext {
  readonly role = "initiator";
  readonly targetName: string | undefined;
  protected readonly peerParty = "server";
  readonly #secret: Omit<NtlmSecret, "ntHash">;
  readonly #channelBindings: Uint8Array | undefined;
  readonly #style: "rpc" | "smb";
  #ntHash: Uint8Array | undefined;
  #negotiate: Uint8Array | undefined;
  #offered = 0;
  #serverNames: NtlmServerNames | undefined;

  /** @throws SecurityError no-credentials without a hash that is not anonymous, and for names of more than 1,024 characters */
  constructor(secret: NtlmSecret, options: InitiateOptions) {
    super(options.level, options.style ?? "rpc");
    const { ntHash, anonymous = false, ...rest } = secret;
    if (!anonymous && ntHash?.length !== KEY_LENGTH) {
      const likely = { kind: "no-credentials", place: "password" } as const;
      throw ntlmError(SEC_E_NO_CREDENTIALS, "local", "there is no password and no NT hash", "NEGOTIATE_MESSAGE", likely);
    }
    const said = [rest.user, rest.domain, rest.workstation ?? "", options.targetName ?? options.host];
    if (said.some((name) => name.length > MAX_NAME)) {
      const likely = { kind: "no-credentials", place: "user" } as const;
      throw ntlmError(SEC_E_NO_CREDENTIALS, "local", `a name of more than ${MAX_NAME} characters`, "NEGOTIATE_MESSAGE", likely);
    }
    this.#secret = { ...rest, anonymous };
    this.#ntHash = anonymous || ntHash === undefined ? undefined : new Uint8Array(ntHash);
    this.#channelBindings = options.channelBindings;
    this.#style = options.style ?? "rpc";
    this.targetName = options.targetName ?? (options.host === "" ? undefined : `host/${options.host}`);
  }

  /** What the server says of itself, once its challenge came. */
  get serverNames(): NtlmServerNames | undefined {
    return this.#serverNames;
  }

  protected leg(token: Uint8Array): Uint8Array {
    if (this.#negotiate === undefined) {
      if (token.length > 0) throw badToken("server", "a token came before the first was sent", "NEGOTIATE_MESSAGE");
      this.#offered = offeredFlags(this.level, this.#secret.weak ?? false, this.#style);
      this.#negotiate = encodeNegotiateMessage({
        kind: "negotiate",
        flags: this.#offered,
        domainName: "",
        workstation: "",
        version: VERSION,
      });
      return new Uint8Array(this.#negotiate);
    }
    this.at("CHALLENGE_MESSAGE");
    return this.#authenticate(this.#negotiate, token);
  }

  protected forget(): void {
    wipe(this.#ntHash);
    this.#ntHash = undefined;
  }

  #authenticate(negotiate: Uint8Array, token: Uint8Array): Uint8Array {
    const challenge = decodeChallengeMessage(token);
    const { user, domain, workstation = "", anonymous = false, weak = false, random = systemRandom } = this.#secret;
    const info = challenge.targetInfo;
    const agreed = (challenge.flags & (this.#offered | NTLMSSP.NEGOTIATE_TARGET_INFO)) >>> 0;
    insist(agreed, this.level, weak, "server", "CHALLENGE_MESSAGE");
    this.#serverNames = {
      target: challenge.targetName,
      computer: avText(info, MSV_AV.NB_COMPUTER_NAME),
      domain: avText(info, MSV_AV.NB_DOMAIN_NAME),
      dnsComputer: avText(info, MSV_AV.DNS_COMPUTER_NAME),
      dnsDomain: avText(info, MSV_AV.DNS_DOMAIN_NAME),
      dnsForest: avText(info, MSV_AV.DNS_TREE_NAME),
    };
    const micPresent = !anonymous && !this.#secret.ntlmv1 && avTimestamp(info) !== undefined;
    const responses = this.#respond(challenge, agreed, micPresent);

    const keyExchange = keyExchangeKey(
      agreed,
      responses.sessionBaseKey,
      anonymous || !this.#secret.ntlmv1,
      challenge.serverChallenge,
      responses.lmResponse,
    )!;
    // Whether anything is signed or not: [MS-NLMP] 3.1.5.1.2 says otherwise, Samba's server insists.
    const exchanges = hasFlag(agreed, NTLMSSP.NEGOTIATE_KEY_EXCH);
    const exported = exchanges ? random(KEY_LENGTH) : new Uint8Array(keyExchange);
    const message = encodeAuthenticateMessage({
      kind: "authenticate",
      flags: (anonymous ? agreed | NTLMSSP.ANONYMOUS : agreed) >>> 0,
      domainName: anonymous ? "" : domain,
      userName: anonymous ? "" : user,
      workstation,
      lmChallengeResponse: responses.lmResponse,
      ntChallengeResponse: responses.ntResponse,
      encryptedRandomSessionKey: exchanges ? exchangedKey(keyExchange, exported) : NO_OCTETS,
      version: hasFlag(agreed, NTLMSSP.NEGOTIATE_VERSION) ? VERSION : undefined,
      mic: micPresent ? new Uint8Array(MIC_LENGTH) : undefined,
    });
    if (micPresent) message.set(messagesMic(exported, negotiate, token, message), MIC_OFFSET);
    wipe(responses.sessionBaseKey, keyExchange);
    this.establish(agreed, exported, undefined);
    return message;
  }

  #respond(challenge: ChallengeMessage, flags: number, micPresent: boolean): Responses {
    const { user, domain, ntlmv1 = false, random = systemRandom } = this.#secret;
    const ntHash = this.#ntHash;
    if (ntHash === undefined) {
      return { ntResponse: NO_OCTETS, lmResponse: new Uint8Array(1), sessionBaseKey: new Uint8Array(KEY_LENGTH) };
    }
    const clientChallenge = random(8);
    const { serverChallenge, targetInfo } = challenge;
    if (ntlmv1) return ntlmV1Responses(flags, ntHash, serverChallenge, clientChallenge);

    const named = avValue(targetInfo, MSV_AV.NB_COMPUTER_NAME) !== undefined && avValue(targetInfo, MSV_AV.NB_DOMAIN_NAME) !== undefined;
    if (!named && this.level >= AUTH_LEVEL.CALL) {
      // [MS-NLMP] 3.1.5.1.2: who may leave the names out could answer for another server.
      throw ntlmError(STATUS_LOGON_FAILURE, "server", "the challenge does not name computer and domain", "CHALLENGE_MESSAGE", {
        kind: "token",
      });
    }
    const timestamp = avTimestamp(targetInfo);
    return ntlmV2Responses({
      ntHash,
      user,
      domain,
      serverChallenge,
      clientChallenge,
      time: timestamp ?? fileTime(this.#secret.now()),
      avPairs: targetInfo === undefined ? [] : this.#answerInfo(targetInfo, micPresent),
      lmV2: timestamp === undefined,
    });
  }

  /** The server's pairs with ours: [MS-NLMP] 3.1.5.1.2. */
  #answerInfo(info: readonly AvPair[], micPresent: boolean): AvPair[] {
    const pairs = info.filter((pair) => !OWN_PAIRS.has(pair.id));
    const flags = ((avNumber(info, MSV_AV.FLAGS) ?? 0) & MSV_AV_FLAG.CONSTRAINED) | (micPresent ? MSV_AV_FLAG.MIC_PRESENT : 0);
    if (flags !== 0) pairs.push(avOfNumber(MSV_AV.FLAGS, flags));
    const bindings = this.#channelBindings === undefined ? new Uint8Array(16) : channelBindingsHash(this.#channelBindings);
    pairs.push({ id: MSV_AV.CHANNEL_BINDINGS, value: bindings });
    pairs.push(avOfText(MSV_AV.TARGET_NAME, this.targetName ?? ""));
    return pairs;
  }
}
