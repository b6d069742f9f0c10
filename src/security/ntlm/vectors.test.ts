/** [MS-NLMP] 4.2: the values there, octet by octet. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex as octets, toHex } from "../../bytes/hex.ts";
import {
  avOfText,
  decodeAuthenticateMessage,
  decodeChallengeMessage,
  encodeAuthenticateMessage,
  encodeChallengeMessage,
  MSV_AV,
} from "../../pdu/ntlmssp/index.ts";
import { desLong, exchangedKey, keyExchangeKey, lmHash, ntHash, ntlmV2Hash, sealKey, sessionBaseKeyV1, signKey } from "./keys.ts";
import { checkNtlmV1, checkNtlmV2, clientsChallenge, ntlmV1Responses, ntlmV2Responses } from "./responses.ts";
import { messageStreams, SIGNATURE_LENGTH } from "./tokens.ts";

// 4.2.1 Common Values
const user = "User";
const domain = "Domain";
const password = "Password";
const randomSessionKey = octets("55555555555555555555555555555555");
const clientChallenge = octets("aaaaaaaaaaaaaaaa");
const serverChallenge = octets("0123456789abcdef");
const plaintext = octets("50006c00610069006e007400650078007400");

/** GSS_WrapEx over one buffer: encrypted and signed, with the sec_trailer of RPC between stub data and signature. */
function wrapped(flags: number, key: Uint8Array): { data: string; signature: string } {
  const pdu = new Uint8Array(plaintext.length + 8 + SIGNATURE_LENGTH);
  pdu.set(plaintext);
  messageStreams(flags, key).client.protect(pdu, 0, 0, plaintext.length, false, true);
  const opened = pdu.slice();
  assert.equal(messageStreams(flags, key).client.check(opened, 0, 0, plaintext.length, false, true), "good");
  assert.equal(toHex(opened.subarray(0, plaintext.length)), toHex(plaintext));
  return { data: toHex(pdu.subarray(0, plaintext.length)), signature: toHex(pdu.subarray(plaintext.length + 8)) };
}

test("[MS-NLMP] 4.2.2, NTLMv1", () => {
  const flags = 0xe2028233;
  const nt = ntHash(password);
  const lm = lmHash(password)!;
  assert.equal(toHex(lm), "e52cac67419a9a224a3b108f3fa6cb6d");
  assert.equal(toHex(nt), "a4f49c406510bdcab6824ee7c30fd852");
  const base = sessionBaseKeyV1(nt);
  assert.equal(toHex(base), "d87262b0cde4b1cb7499becccdf10784");

  const responses = ntlmV1Responses(flags, nt, serverChallenge, clientChallenge);
  const lmResponse = desLong(lm, serverChallenge);
  assert.equal(toHex(responses.ntResponse), "67c43011f30298a2ad35ece64f16331c44bdbed927841f94");
  assert.equal(toHex(responses.lmResponse), toHex(responses.ntResponse));
  assert.equal(toHex(lmResponse), "98def7b87f88aa5dafe2df779688a172def11c7d5ccdef13");
  assert.equal(toHex(checkNtlmV1(nt, serverChallenge, responses.ntResponse)!), toHex(base));

  const keys = [flags, flags | 0x00400000, flags | 0x00000080].map(
    (chosen) => keyExchangeKey(chosen >>> 0, base, false, serverChallenge, lmResponse, lm)!,
  );
  assert.equal(toHex(keys[0]!), toHex(base));
  assert.equal(toHex(keys[2]!), "b09e379f7fbecb1eaf0afdcb0383c8a0");
  assert.deepEqual(
    keys.map((key) => toHex(exchangedKey(key, randomSessionKey))),
    ["518822b1b3f350c8958682ecbb3e3cb7", "7452ca55c225a1ca04b48fae32cf56fc", "4cd7bb57d697ef9b549f02b8f9b37864"],
  );
  assert.equal(keyExchangeKey(0x80, base, false, serverChallenge, lmResponse), undefined);

  const challenge = octets(`4e544c4d53535000020000000c000c0038000000338202e20123456789abcdef 00000000000000000000000000000000
    060070170000000f530065007200760065007200`);
  const authenticate = octets(`4e544c4d5353500003000000180018006c00000018001800840000000c000c00480000000800080054000000100010005c000000
    100010009c000000358280e20501280a0000000f44006f006d00610069006e00550073006500720043004f004d0050005500540045005200
    98def7b87f88aa5dafe2df779688a172def11c7d5ccdef1367c43011f30298a2ad35ece64f16331c44bdbed927841f94518822b1b3f350c8958682ecbb3e3cb7`);
  assert.equal(toHex(encodeChallengeMessage(decodeChallengeMessage(challenge))), sameFields(challenge));
  const message = decodeAuthenticateMessage(authenticate);
  assert.equal(toHex(encodeAuthenticateMessage(message)), toHex(authenticate));
  assert.deepEqual([message.domainName, message.userName, message.workstation], [domain, user, "COMPUTER"]);
  assert.equal(toHex(message.ntChallengeResponse), toHex(responses.ntResponse));

  assert.deepEqual(wrapped(flags, randomSessionKey), {
    data: "56fe04d861f9319af0d7238a2e3b4d457fb8",
    signature: "0100000045c844e509dcd1df2e459d36",
  });
});

test("[MS-NLMP] 4.2.3, NTLMv1 with the client's challenge", () => {
  const flags = 0x820a8233;
  const nt = ntHash(password);
  const responses = ntlmV1Responses(flags, nt, serverChallenge, clientChallenge);
  assert.equal(toHex(responses.sessionBaseKey), "d87262b0cde4b1cb7499becccdf10784");
  assert.equal(toHex(responses.lmResponse), "aaaaaaaaaaaaaaaa00000000000000000000000000000000");
  assert.equal(toHex(responses.ntResponse), "7537f803ae367128ca458204bde7caf81e97ed2683267232");
  const answered = clientsChallenge(serverChallenge, responses.lmResponse);
  assert.equal(toHex(checkNtlmV1(nt, answered, responses.ntResponse)!), toHex(responses.sessionBaseKey));
  const key = keyExchangeKey(flags, responses.sessionBaseKey, false, serverChallenge, responses.lmResponse)!;
  assert.equal(toHex(key), "eb93429a8bd952f8b89c55b87f475edc");

  const challenge = octets(`4e544c4d53535000020000000c000c003800000033820a820123456789abcdef00000000000000000000000000000000
    060070170000000f530065007200760065007200`);
  const authenticate = octets(`4e544c4d5353500003000000180018006c00000018001800840000000c000c00480000000800080054000000100010005c000000
    000000009c000000358208820501280a0000000f44006f006d00610069006e00550073006500720043004f004d0050005500540045005200
    aaaaaaaaaaaaaaaa000000000000000000000000000000007537f803ae367128ca458204bde7caf81e97ed2683267232`);
  assert.equal(toHex(encodeChallengeMessage(decodeChallengeMessage(challenge))), sameFields(challenge));
  assert.equal(toHex(encodeAuthenticateMessage(decodeAuthenticateMessage(authenticate))), toHex(authenticate));

  assert.equal(toHex(sealKey(flags, key, "client")), "04dd7f014d8504d265a25cc86a3a7c06");
  assert.equal(toHex(signKey(key, "client")), "60e799be5c72fc92922ae8ebe961fb8d");
  assert.deepEqual(wrapped(flags, key), {
    data: "a02372f6530273f3aa1eb90190ce5200c99d",
    signature: "01000000ff2aeb52f681793a00000000",
  });
});

test("[MS-NLMP] 4.2.4, NTLMv2", () => {
  const flags = 0xe28a8233;
  const nt = ntHash(password);
  assert.equal(toHex(ntlmV2Hash(nt, user, domain)), "0c868a403bfd7a93a3001ef22ef02e3f");
  const avPairs = [avOfText(MSV_AV.NB_DOMAIN_NAME, "Domain"), avOfText(MSV_AV.NB_COMPUTER_NAME, "Server")];
  const responses = ntlmV2Responses({ ntHash: nt, user, domain, serverChallenge, clientChallenge, time: 0n, avPairs, lmV2: true });
  assert.equal(toHex(responses.sessionBaseKey), "8de40ccadbc14a82f15cb0ad0de95ca3");
  assert.equal(toHex(responses.lmResponse), "86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa");
  assert.equal(
    toHex(responses.ntResponse),
    toHex(
      octets(`68cd0ab851e51c96aabc927bebef6a1c 01010000000000000000000000000000 aaaaaaaaaaaaaaaa00000000
        02000c0044006f006d00610069006e0001000c00530065007200760065007200 0000000000000000`),
    ),
  );
  assert.equal(toHex(checkNtlmV2(nt, "uSER", domain, serverChallenge, responses.ntResponse)!), toHex(responses.sessionBaseKey));
  assert.equal(checkNtlmV2(nt, user, "domain", serverChallenge, responses.ntResponse), undefined);
  const key = keyExchangeKey(flags, responses.sessionBaseKey, true, serverChallenge, responses.lmResponse)!;
  const exchanged = exchangedKey(key, randomSessionKey);
  assert.equal(toHex(exchanged), "c5dad2544fc9799094ce1ce90bc9d03e");
  assert.equal(toHex(exchangedKey(key, exchanged)), toHex(randomSessionKey));

  const challenge = octets(`4e544c4d53535000020000000c000c003800000033828ae20123456789abcdef00000000000000002400240044000000
    060070170000000f53006500720076006500720002000c0044006f006d00610069006e0001000c0053006500720076006500720000000000`);
  const authenticate = octets(`4e544c4d5353500003000000180018006c00000054005400840000000c000c00480000000800080054000000100010005c000000
    10001000d8000000358288e20501280a0000000f44006f006d00610069006e00550073006500720043004f004d0050005500540045005200
    86c35097ac9cec102554764a57cccc19aaaaaaaaaaaaaaaa68cd0ab851e51c96aabc927bebef6a1c01010000000000000000000000000000
    aaaaaaaaaaaaaaaa0000000002000c0044006f006d00610069006e0001000c005300650072007600650072000000000000000000c5dad2544fc9799094ce1ce90bc9d03e`);
  assert.equal(toHex(encodeChallengeMessage(decodeChallengeMessage(challenge))), toHex(challenge));
  const decoded = decodeAuthenticateMessage(authenticate);
  assert.equal(toHex(encodeAuthenticateMessage(decoded)), toHex(authenticate));
  const made = encodeAuthenticateMessage({
    kind: "authenticate",
    flags: 0xe2888235,
    domainName: domain,
    userName: user,
    workstation: "COMPUTER",
    lmChallengeResponse: responses.lmResponse,
    ntChallengeResponse: responses.ntResponse,
    encryptedRandomSessionKey: exchanged,
    version: { major: 5, minor: 1, build: 2600, revision: 15 },
    mic: undefined,
  });
  assert.equal(toHex(made), toHex(authenticate));

  assert.equal(toHex(sealKey(flags, randomSessionKey, "client")), "59f600973cc4960a25480a7c196e4c58");
  assert.equal(toHex(signKey(randomSessionKey, "client")), "4788dc861b4782f35d43fd98fe1a2d39");
  assert.deepEqual(wrapped(flags, randomSessionKey), {
    data: "54e50165bf1936dc996020c1811b0f06fb5f",
    signature: "010000007fb38ec5c55d497600000000",
  });
});

test("a signature by itself is the same: known answers for both kinds of session security", () => {
  const message = octets("6a43494653");
  const extended = messageStreams(0x60080011, octets("0102030405060708090a0b0c0d0e0f00"));
  assert.equal(toHex(extended.client.mic(message)), "01000000e37f97f2544f4d7e00000000");
  const old = messageStreams(0x40000011, octets("0102030405e538b0"));
  assert.equal(toHex(old.client.mic(message)).slice(16), "397420fe0e5a0f89");
});

/** The documents' messages without TargetInfo point at nothing with offset 0, which ours set to where it would be. */
function sameFields(challenge: Uint8Array): string {
  const copy = challenge.slice();
  new DataView(copy.buffer).setUint32(44, challenge.length, true);
  return toHex(copy);
}
