/** Which NT hash an NTLM authentication was made with, and the key that comes of it. [MS-NLMP] 3.3, 3.4.5. */
import { wipe } from "../../crypto/octets.ts";
import type { AuthenticateMessage, ChallengeMessage } from "../../pdu/ntlmssp/index.ts";
import { hasFlag, NTLMSSP } from "../../pdu/ntlmssp/index.ts";
import { exchangedKey, KEY_LENGTH, keyExchangeKey, lmHash } from "../../security/ntlm/keys.ts";
import { checkNtlmV1, checkNtlmV2, clientsChallenge, NTLMV1_RESPONSE_LENGTH } from "../../security/ntlm/responses.ts";
import { type Budget, COST } from "./budget.ts";
import { mayBelong, type NtHashKey } from "./key-material.ts";
import { accountWords, type Tally } from "./tally.ts";

export type ServerChallenge = Pick<ChallengeMessage, "flags" | "serverChallenge">;

export interface NtlmSession {
  readonly name: string;
  readonly flags: number;
  /** 16 octets. */
  readonly exportedSessionKey: Uint8Array;
}

export class NtlmKeys {
  readonly #hashes: readonly NtHashKey[];
  readonly #budget: Budget;
  readonly #tally: Tally;

  constructor(hashes: readonly NtHashKey[], budget: Budget, tally: Tally) {
    this.#hashes = hashes;
    this.#budget = budget;
    this.#tally = tally;
  }

  /** @returns why there is none, in words, where no key is right */
  session(challenge: ServerChallenge, message: AuthenticateMessage): NtlmSession | string {
    const flags = message.flags === 0 ? challenge.flags : message.flags;
    const { userName, domainName, ntChallengeResponse: response } = message;
    if (userName === "" && response.length === 0) {
      // Everybody's key: [MS-NLMP] 3.2.5.1.2.
      return this.#exported("anonymous", flags, message, new Uint8Array(KEY_LENGTH)) ?? NOBODY;
    }
    let tried = 0;
    for (const key of this.#hashes) {
      if (!mayBelong(key.account, userName)) continue;
      if (!this.#budget.spend(COST.hmac(response.length))) break;
      tried++;
      const base = checkResponse(key.hash, flags, challenge, message);
      if (base === undefined) continue;
      const v2 = response.length > NTLMV1_RESPONSE_LENGTH;
      const lm = v2 || key.password === undefined ? undefined : lmHash(key.password);
      const exchange = keyExchangeKey(flags, base, v2, challenge.serverChallenge, message.lmChallengeResponse, lm);
      wipe(base);
      const session = exchange === undefined ? undefined : this.#exported(key.name, flags, message, exchange);
      if (session === undefined)
        return `with NTLM for ${accountWords(domainName, userName)}, whose session key is not to be had from a hash`;
      this.#tally.fits(key.name);
      return session;
    }
    const who = `with NTLM for ${accountWords(domainName, userName)}`;
    return tried === 0 ? `${who}, no key given` : `${who}, no key that was given is right`;
  }

  #exported(
    name: string,
    flags: number,
    { encryptedRandomSessionKey }: AuthenticateMessage,
    exchange: Uint8Array,
  ): NtlmSession | undefined {
    if (!hasFlag(flags, NTLMSSP.NEGOTIATE_KEY_EXCH)) return { name, flags, exportedSessionKey: exchange };
    if (encryptedRandomSessionKey.length !== KEY_LENGTH) return undefined;
    return { name, flags, exportedSessionKey: exchangedKey(exchange, encryptedRandomSessionKey) };
  }
}

const NOBODY = "with NTLM for nobody, and its key was not exchanged as it should be";

function checkResponse(
  hash: Uint8Array,
  flags: number,
  { serverChallenge }: ServerChallenge,
  { userName, domainName, ntChallengeResponse, lmChallengeResponse }: AuthenticateMessage,
): Uint8Array | undefined {
  if (ntChallengeResponse.length > NTLMV1_RESPONSE_LENGTH)
    return checkNtlmV2(hash, userName, domainName, serverChallenge, ntChallengeResponse);
  const answered = hasFlag(flags, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY)
    ? clientsChallenge(serverChallenge, lmChallengeResponse)
    : serverChallenge;
  return checkNtlmV1(hash, answered, ntChallengeResponse);
}
