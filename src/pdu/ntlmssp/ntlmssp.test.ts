import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeNegotiationToken } from "../spnego/index.ts";
import { NEG_TOKEN_AUTHENTICATE, NEG_TOKEN_CHALLENGE, NEG_TOKEN_INIT } from "../spnego/samples.ts";
import {
  avNumber,
  avOfNumber,
  avOfText,
  avOfTimestamp,
  avText,
  avTimestamp,
  decodeAvPairs,
  decodeNtlmMessage,
  decodeNtlmV2Response,
  encodeAvPairs,
  encodeNtlmMessage,
  encodeNtlmV2Response,
  hasFlag,
  MSV_AV,
  MSV_AV_FLAG,
  NTLMSSP,
  type NtlmMessage,
} from "./index.ts";

function inner(bytes: Uint8Array): Uint8Array {
  const token = decodeNegotiationToken(bytes);
  return (token.kind === "negTokenInit" ? token.mechToken : token.responseToken)!;
}

test("a NEGOTIATE_MESSAGE of Samba", () => {
  const bytes = inner(NEG_TOKEN_INIT);
  const message = decodeNtlmMessage(bytes);
  assert.deepEqual(message, {
    kind: "negotiate",
    flags: 0x62088235,
    domainName: "",
    workstation: "",
    version: { major: 6, minor: 1, build: 0, revision: 15 },
  });
  assert.equal(toHex(encodeNtlmMessage(message)), toHex(bytes));
});

test("a CHALLENGE_MESSAGE of Samba says domain, computer and time", () => {
  const bytes = inner(NEG_TOKEN_CHALLENGE);
  const message = decodeNtlmMessage(bytes);
  assert.ok(message.kind === "challenge");
  assert.equal(message.targetName, "LAB");
  assert.ok(hasFlag(message.flags, NTLMSSP.TARGET_TYPE_DOMAIN | NTLMSSP.NEGOTIATE_TARGET_INFO));
  assert.equal(toHex(message.serverChallenge), "b4b1cf76be5c3432");
  assert.equal(avText(message.targetInfo, MSV_AV.NB_COMPUTER_NAME), "DC1");
  assert.equal(avText(message.targetInfo, MSV_AV.DNS_DOMAIN_NAME), "lab.test");
  assert.equal(avText(message.targetInfo, MSV_AV.DNS_COMPUTER_NAME), "dc1.lab.test");
  assert.equal(avText(message.targetInfo, MSV_AV.DNS_TREE_NAME), undefined);
  // 1601 to 1970 is 11,644,473,600 s; the capture is of November 2026.
  assert.equal(new Date(Number(avTimestamp(message.targetInfo)! / 10_000n - 11_644_473_600_000n)).toISOString().slice(0, 7), "2026-11");
  assert.equal(toHex(encodeNtlmMessage(message)), toHex(bytes));
});

test("an AUTHENTICATE_MESSAGE of Samba with its NTLMv2 response", () => {
  const message = decodeNtlmMessage(inner(NEG_TOKEN_AUTHENTICATE));
  assert.ok(message.kind === "authenticate");
  assert.deepEqual([message.domainName, message.userName, message.workstation], ["LAB", "Administrator", "DC1"]);
  assert.equal(message.lmChallengeResponse.length, 24);
  assert.equal(message.encryptedRandomSessionKey.length, 16);
  assert.equal(message.mic?.length, 16);
  const response = decodeNtlmV2Response(message.ntChallengeResponse);
  assert.equal(avNumber(response.avPairs, MSV_AV.FLAGS), MSV_AV_FLAG.MIC_PRESENT);
  assert.equal(avText(response.avPairs, MSV_AV.TARGET_NAME), "host/10.53.57.1");
  assert.equal(toHex(response.clientChallenge), "fd744dd43556660a");
  assert.equal(toHex(encodeNtlmV2Response(response)), `${toHex(message.ntChallengeResponse)}00000000`);
  assert.deepEqual(decodeNtlmMessage(encodeNtlmMessage(message)), message);
});

test("every field goes and comes back, in Unicode and OEM, with and without version and MIC", () => {
  const octets = (length: number) => Uint8Array.from({ length }, (_, i) => i + 1);
  const version = { major: 10, minor: 0, build: 20348, revision: 15 };
  const supplied = NTLMSSP.NEGOTIATE_OEM_DOMAIN_SUPPLIED | NTLMSSP.NEGOTIATE_OEM_WORKSTATION_SUPPLIED;
  const info = [avOfText(MSV_AV.NB_DOMAIN_NAME, "DOM"), avOfTimestamp(133_000_000_000_000_000n), avOfNumber(MSV_AV.FLAGS, 0x80000002)];
  const messages: NtlmMessage[] = [];
  for (const charset of [NTLMSSP.NEGOTIATE_UNICODE, NTLMSSP.NEGOTIATE_OEM]) {
    for (const has of [undefined, version]) {
      const flags = (charset | (has === undefined ? 0 : NTLMSSP.NEGOTIATE_VERSION)) >>> 0;
      messages.push({ kind: "negotiate", flags: flags | supplied, domainName: "DOM", workstation: "WS", version: has });
      messages.push({ kind: "negotiate", flags: NTLMSSP.NEGOTIATE_VERSION, domainName: "", workstation: "", version: undefined });
      for (const targetInfo of [undefined, [], info])
        messages.push({ kind: "challenge", flags, targetName: "SRV", serverChallenge: octets(8), targetInfo, version: has });
      for (const mic of [undefined, octets(16)]) {
        messages.push({
          kind: "authenticate",
          flags,
          domainName: "DÖM",
          userName: "ÄNNE",
          workstation: "",
          lmChallengeResponse: octets(24),
          ntChallengeResponse: octets(60),
          encryptedRandomSessionKey: new Uint8Array(0),
          version: has,
          mic,
        });
      }
    }
  }
  for (const message of messages) assert.deepEqual(decodeNtlmMessage(encodeNtlmMessage(message)), message);
});

test("a message that points outside itself, is cut, or has odd UTF-16 is a typed error", () => {
  const bytes = inner(NEG_TOKEN_AUTHENTICATE);
  for (let length = 0; length < bytes.length; length++)
    assert.throws(() => decodeNtlmMessage(bytes.subarray(0, length)), DecodeError, `${length}`);
  const view = (at: number, value: number) => {
    const copy = bytes.slice();
    new DataView(copy.buffer).setUint32(at, value, true);
    return copy;
  };
  assert.throws(() => decodeNtlmMessage(view(32, 0xfffffff0)), /ends behind/);
  assert.throws(() => decodeNtlmMessage(view(32, 4)), /within the fields/);
  assert.throws(() => decodeNtlmMessage(view(36, 0x00030003)), /UTF-16/);
  assert.throws(() => decodeNtlmMessage(view(8, 9)), /message type 9/);
  assert.throws(() => decodeAvPairs(Uint8Array.of(1, 0, 9, 0, 1)), /ends behind the list/);
  assert.throws(() => decodeAvPairs(encodeAvPairs([avOfText(1, "A")]).subarray(0, 6)), /without MsvAvEOL/);
});
