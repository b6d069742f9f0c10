import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { hash } from "#crypto";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { decodeNlAuthSha2Signature } from "../../pdu/netlogon/index.ts";
import { SEC_E_INVALID_TOKEN, SEC_E_MESSAGE_ALTERED, SEC_E_OUT_OF_SEQUENCE, SEC_E_UNSUPPORTED_FUNCTION } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";
import type { AuthenticationLevel } from "../context.ts";
import { NetlogonAcceptor } from "./acceptor.ts";
import {
  CredentialChain,
  computeNetlogonCredential,
  computeSessionKey,
  decryptWithin,
  encryptWithin,
  isRandomChallenge,
} from "./credentials.ts";
import { NetlogonInitiator } from "./initiator.ts";
import { NEGOTIATE, type NetlogonSession } from "./session.ts";
import { NetlogonProtection } from "./tokens.ts";

const AES = NEGOTIATE.AES | NEGOTIATE.STRONG_KEYS;
const STRONG = NEGOTIATE.STRONG_KEYS;

/** [MS-NRPC] 4.2 */
const SHARED_SECRET =
  "./,nL>OLZ6st^XKeM%.I-tE`WVjC[06?]:Qv_TnUo::Bw,g`v#JM6MqSPuU(nq4>yj[d\\+VpR_yxuc!g0T65vzWAB_B\"i<<S+4'^:!,;%Gs-(\": m>!CLfnN";
const OWF = parseHex("31a590170a351fd51148b2a10af2c305");
const CLIENT_CHALLENGE = parseHex("3a0390a46d0c3d4f");
const SERVER_CHALLENGE = parseHex("0c4c13d16041c860");

/** [MS-NRPC] 4.3 */
const KEY = parseHex("0cb6948805f797bf2a82807973b89537");
const MESSAGE = parseHex(
  "3000000000000000000000000000000030000000000000005c005c00570049004e002d00450055003400550047003800370048003200490056002e00" +
  "320033003000360066006500760032002e006e00740074006500730074002e006d006900630072006f0073006f00660074002e0063006f006d000000" +
  "0000020000000000100000000000000000000000000000001000000000000000570049004e002d004400310049005400420046004d00340041003800" +
  "5500000085bb1511fd09786d3b61b06400000000000000000000000001000000000000000000000000000000",
);
const SEALED = parseHex(
  "c930c9a079d95c78bea6a3150908c11f4b68e41219bcb91680ead287da211eec66bc27df2bc9a0f4ecf25c88624e493c59cdec6bc7b08bed84b97c33" +
  "138ae3c8377cb327f3ea6076da91c5d23dbf1b2f4066a455332716b7b64f2ec9a944702d20a85035de3b231a5216b7a6c9102bd17c7d6ab1b379445e" +
  "b5a5276e360d3bcef93b5359d36b0006b0c10bc2fec73777816a383a4614494b7b18bc34cd5447681eb48f8132a0a08a50d752826cff068c76959d49" +
  "767557e503d509fa3c18b0860a22a7e2bae50e812c5d71c31f9f1dfd143333b3043f6bf906e5d91207f1d988",
);
const SIGNATURE = parseHex("13001a00ffff0000b37c1f0ec86468f086761f2f86f4f4c1632d1f547d2cf6ff");
/** [MS-NRPC] 4.3.1 */
const PDU_HEADER = parseHex("0500000310000000380138000c000000d400000001001500");
const SEC_TRAILER = parseHex("44060c0003000000");
const SIGNATURE_WITH_HEADER = parseHex("13001a00ffff00005d69950dfde45ae9f092ae5c3c55aacd632d1f547d2cf6ff");

test("the session key of [MS-NRPC] 4.2 comes out of its secret and challenges", () => {
  assert.equal(SHARED_SECRET.length, 120);
  const secret = Uint8Array.from({ length: 240 }, (_, i) => (SHARED_SECRET.charCodeAt(i >> 1) >> (8 * (i & 1))) & 0xff);
  assert.equal(toHex(hash("md4", secret)), toHex(OWF));
  assert.equal(toHex(computeSessionKey(OWF, CLIENT_CHALLENGE, SERVER_CHALLENGE, STRONG)!), "eefe8f40007a2eeb6843d0d30a5be2e3");
  assert.equal(computeSessionKey(OWF, CLIENT_CHALLENGE, SERVER_CHALLENGE, 0), undefined);
});

for (const [words, signature, headerSigning] of [
  ["4.3", SIGNATURE, false],
  ["4.3.1, header signing", SIGNATURE_WITH_HEADER, true],
] as const) {
  test(`the sealed message of [MS-NRPC] ${words} opens`, () => {
    const pdu = Uint8Array.from([...PDU_HEADER, ...SEALED, ...SEC_TRAILER, ...signature]);
    const stub = PDU_HEADER.length;
    const stubEnd = stub + SEALED.length;
    const at = stubEnd + SEC_TRAILER.length;
    const extent = headerSigning ? { signed: 0, signedEnd: at, stub, stubEnd, at } : { signed: stub, signedEnd: stubEnd, stub, stubEnd, at };
    const damages = [true, false].map((initiator) => {
      const copy = pdu.slice();
      const damage = new NetlogonProtection(KEY, true, initiator).unprotect(copy, extent, copy.length, true);
      if (damage === undefined) assert.equal(toHex(copy.subarray(stub, stubEnd)), toHex(MESSAGE));
      return damage;
    });
    assert.deepEqual(damages, []);
  });
}
