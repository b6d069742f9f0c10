/** What a client answers a challenge with, and whether it is right. [MS-NLMP] 3.3. */
import { hash } from "#crypto";
import { joined } from "../../bytes/joined.ts";
import { equalOctets, wipe } from "../../crypto/octets.ts";
import { type AvPair, encodeNtlmV2Response, hasFlag, NTLMSSP } from "../../pdu/ntlmssp/index.ts";
import { desLong, hmacMd5, ntlmV2Hash, sessionBaseKeyV1, sessionBaseKeyV2 } from "./keys.ts";

export interface Responses {
  readonly ntResponse: Uint8Array;
  readonly lmResponse: Uint8Array;
  /** 16 octets; the caller overwrites it. */
  readonly sessionBaseKey: Uint8Array;
}

/** NtChallengeResponse of up to this many octets is NTLMv1's, [MS-NLMP] 3.2.5.1.2. */
export const NTLMV1_RESPONSE_LENGTH = 24;

const PROOF_LENGTH = 16;

export interface NtlmV2Input {
  readonly ntHash: Uint8Array;
  readonly user: string;
  readonly domain: string;
  /** 8 octets each. */
  readonly serverChallenge: Uint8Array;
  readonly clientChallenge: Uint8Array;
  /** 100 ns since 1601. */
  readonly time: bigint;
  readonly avPairs: readonly AvPair[];
  /** Whether an LMv2 response is made; zeros stand for it otherwise: what a server with a clock wants, [MS-NLMP] 3.1.5.1.2. */
  readonly lmV2: boolean;
}

/** NTLMv2, [MS-NLMP] 3.3.2. */
export function ntlmV2Responses(input: NtlmV2Input): Responses {
  const { serverChallenge, clientChallenge } = input;
  const key = ntlmV2Hash(input.ntHash, input.user, input.domain);
  const ntResponse = encodeNtlmV2Response({
    proof: new Uint8Array(PROOF_LENGTH),
    timestamp: input.time,
    clientChallenge,
    avPairs: input.avPairs,
  });
  ntResponse.set(hmacMd5(key, serverChallenge, ntResponse.subarray(PROOF_LENGTH)));
  const lmResponse = input.lmV2 ? joined([hmacMd5(key, serverChallenge, clientChallenge), clientChallenge]) : new Uint8Array(24);
  const sessionBaseKey = sessionBaseKeyV2(key, ntResponse.subarray(0, PROOF_LENGTH));
  wipe(key);
  return { ntResponse, lmResponse, sessionBaseKey };
}

/** NTLMv1, with the client's challenge where extended session security is negotiated, [MS-NLMP] 3.3.1; NoLMResponseNTLMv1 is TRUE. */
export function ntlmV1Responses(flags: number, ntHash: Uint8Array, serverChallenge: Uint8Array, clientChallenge: Uint8Array): Responses {
  const sessionBaseKey = sessionBaseKeyV1(ntHash);
  if (hasFlag(flags, NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY)) {
    const lmResponse = new Uint8Array(24);
    lmResponse.set(clientChallenge);
    return { ntResponse: desLong(ntHash, clientsChallenge(serverChallenge, clientChallenge)), lmResponse, sessionBaseKey };
  }
  const ntResponse = desLong(ntHash, serverChallenge);
  return { ntResponse, lmResponse: new Uint8Array(ntResponse), sessionBaseKey };
}

/** The challenge that an NTLMv1 response answers where extended session security is negotiated. @param clientChallenge its first 8 octets count */
export function clientsChallenge(serverChallenge: Uint8Array, clientChallenge: Uint8Array): Uint8Array {
  return hash("md5", serverChallenge, clientChallenge.subarray(0, 8)).subarray(0, 8);
}

/**
 * Whether an NTLMv2 response is right.
 * @param user, domain as the client wrote them
 * @returns SessionBaseKey, which the caller overwrites; undefined where the response is another password's
 */
export function checkNtlmV2(
  ntHash: Uint8Array,
  user: string,
  domain: string,
  serverChallenge: Uint8Array,
  ntResponse: Uint8Array,
): Uint8Array | undefined {
  if (ntResponse.length <= NTLMV1_RESPONSE_LENGTH) return undefined;
  const key = ntlmV2Hash(ntHash, user, domain);
  const proof = hmacMd5(key, serverChallenge, ntResponse.subarray(PROOF_LENGTH));
  const right = equalOctets(proof, ntResponse, 0, PROOF_LENGTH);
  const sessionBaseKey = right ? sessionBaseKeyV2(key, proof) : undefined;
  wipe(key, proof);
  return sessionBaseKey;
}

/**
 * Whether an NTLMv1 response is right.
 * @param challenge what it answers: the server's, or `clientsChallenge`
 * @returns SessionBaseKey, which the caller overwrites; undefined where the response is another password's
 */
export function checkNtlmV1(ntHash: Uint8Array, challenge: Uint8Array, ntResponse: Uint8Array): Uint8Array | undefined {
  if (ntResponse.length !== NTLMV1_RESPONSE_LENGTH) return undefined;
  return equalOctets(desLong(ntHash, challenge), ntResponse) ? sessionBaseKeyV1(ntHash) : undefined;
}
