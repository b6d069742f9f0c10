/** NTLMv2_RESPONSE with its NTLMv2_CLIENT_CHALLENGE, [MS-NLMP] 2.2.2.8 and 2.2.2.7: what NtChallengeResponse holds where it is longer than 24 octets. */
import { DecodeError } from "../../status/errors.ts";
import { type AvPair, decodeAvPairs, encodeAvPairs } from "./av-pair.ts";

export interface NtlmV2Response {
  /** NTProofStr, 16 octets; a view. */
  readonly proof: Uint8Array;
  /** 100 ns since 1601. */
  readonly timestamp: bigint;
  /** ChallengeFromClient, 8 octets; a view. */
  readonly clientChallenge: Uint8Array;
  readonly avPairs: readonly AvPair[];
}

/*
 *   0  u8[16] Response             16  u8 RespType (1)   17  u8 HiRespType (1)   18  u16 Reserved1
 *  20  u32 Reserved2               24  u64 TimeStamp     32  u8[8] ChallengeFromClient
 *  40  u32 Reserved3               44  AvPairs, and the four octets of zero of [MS-NLMP] 3.3.2 (some clients send none)
 */
const WHAT = "NTLMv2_RESPONSE";

/** @throws DecodeError */
export function decodeNtlmV2Response(bytes: Uint8Array): NtlmV2Response {
  if (bytes.length < 48) throw new DecodeError(WHAT, 0, `${bytes.length} octets are too few`);
  if (bytes[16] !== 1) throw new DecodeError(WHAT, 16, `RespType is ${bytes[16]}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return {
    proof: bytes.subarray(0, 16),
    timestamp: view.getBigUint64(24, true),
    clientChallenge: bytes.subarray(32, 40),
    avPairs: decodeAvPairs(bytes.subarray(44), WHAT),
  };
}

export function encodeNtlmV2Response(response: NtlmV2Response): Uint8Array {
  const pairs = encodeAvPairs(response.avPairs);
  const out = new Uint8Array(44 + pairs.length + 4);
  out.set(response.proof.subarray(0, 16));
  out[16] = 1;
  out[17] = 1;
  new DataView(out.buffer).setBigUint64(24, response.timestamp, true);
  out.set(response.clientChallenge.subarray(0, 8), 32);
  out.set(pairs, 44);
  return out;
}
