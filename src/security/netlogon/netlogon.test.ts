import assert from "node:assert/strict";
import { test } from "node:test";
import { inspect } from "node:util";
import { aes, hash } from "#crypto";
import { findOctets } from "../../../test/octets-within.ts";
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
  './,nL>OLZ6st^XKeM%.I-tE`WVjC[06?]:Qv_TnUo::Bw,g`v#JM6MqSPuU(nq4>yj[d\\+VpR_yxuc!g0T65vzWAB_B"i<<S+4\'^:!,;%Gs-(": m>!CLfnN';
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
    const extent = headerSigning
      ? { signed: 0, signedEnd: at, stub, stubEnd, at }
      : { signed: stub, signedEnd: stubEnd, stub, stubEnd, at };
    const damages = [true, false].map((initiator) => {
      const copy = pdu.slice();
      const damage = new NetlogonProtection(KEY, true, initiator).unprotect(copy, extent, copy.length, true);
      if (damage === undefined) assert.equal(toHex(copy.subarray(stub, stubEnd)), toHex(MESSAGE));
      return damage;
    });
    // It is a client's: its sequence number has the bit that says so.
    assert.deepEqual(damages, ["out-of-sequence", undefined]);
  });
}

test("credentials of an established channel follow each other, and nothing else is accepted", () => {
  for (const flags of [AES, STRONG]) {
    const key = computeSessionKey(OWF, CLIENT_CHALLENGE, SERVER_CHALLENGE, flags)!;
    const first = computeNetlogonCredential(CLIENT_CHALLENGE, key, flags);
    assert.notEqual(toHex(first), toHex(CLIENT_CHALLENGE));
    const client = new CredentialChain(key, flags, first);
    const server = new CredentialChain(key, flags, first);
    for (const seconds of [1_700_000_000, 0xffff_fffe, 3]) {
      const authenticator = client.next(seconds);
      assert.equal(server.answer({ ...authenticator, timestamp: seconds ^ 1 }), undefined);
      const changed = authenticator.credential.map((octet, i) => (i === 7 ? octet ^ 1 : octet));
      assert.equal(server.answer({ ...authenticator, credential: changed }), undefined);
      const answered = server.answer(authenticator);
      assert.ok(answered);
      assert.equal(server.answer(authenticator), undefined, "a call that is repeated");
      assert.equal(client.accepts(answered), true);
    }
    // That time and the answer's 1 come to nothing: the chain would stand where it stood, for the same call again.
    const standing = new CredentialChain(key, flags, first);
    assert.equal(new CredentialChain(key, flags, first).answer(standing.next(0xffff_ffff)), undefined);
    const authenticator = client.next(1);
    client.close();
    server.close();
    assert.equal(server.answer(authenticator), undefined);
    assert.equal(findOctets(client, key), undefined);
  }
});

test("a credential of equal octets is none, even where it is right", () => {
  const key = computeSessionKey(OWF, CLIENT_CHALLENGE, SERVER_CHALLENGE, AES)!;
  for (const octet of [0, 0x41]) {
    // What comes out as such a credential: the way back through AES-CFB8.
    const credential = new Uint8Array(8).fill(octet);
    const stored = credential.slice();
    aes(key).decryptCfb8(new Uint8Array(16), stored, 0, 8);
    assert.deepEqual(computeNetlogonCredential(stored, key, AES), credential);
    assert.equal(new CredentialChain(key, AES, stored).answer({ credential, timestamp: 0 }), undefined);
  }
});

test("secrets within calls are encrypted and decrypted", () => {
  for (const flags of [AES, STRONG]) {
    const octets = MESSAGE.slice(0, 16);
    encryptWithin(octets, KEY, flags);
    assert.notEqual(toHex(octets), toHex(MESSAGE.subarray(0, 16)));
    decryptWithin(octets, KEY, flags);
    assert.equal(toHex(octets), toHex(MESSAGE.subarray(0, 16)));
  }
});

test("challenges of CVE-2020-1472 are told", () => {
  assert.equal(isRandomChallenge(new Uint8Array(8)), false);
  assert.equal(isRandomChallenge(Uint8Array.of(7, 7, 7, 7, 7, 1, 2, 3)), false);
  assert.equal(isRandomChallenge(Uint8Array.of(7, 7, 7, 7, 8, 7, 7, 7)), true);
  assert.equal(isRandomChallenge(CLIENT_CHALLENGE), true);
});

const session = (flags: number): NetlogonSession => ({
  domain: "LAB",
  computer: "WS1",
  dnsDomain: "lab.test",
  sessionKey: KEY.slice(),
  flags,
});

/** Both ends, as two legs make them. */
function established(
  flags: number,
  level: AuthenticationLevel,
  headerSigning = false,
): { client: NetlogonInitiator; server: NetlogonAcceptor } {
  const client = new NetlogonInitiator(session(flags), { level, host: "dc1.lab.test" });
  const server = new NetlogonAcceptor(
    { find: (domain, computer) => (domain === "LAB" && computer === "WS1" ? session(flags) : undefined) },
    { level },
  );
  const first = client.step(new Uint8Array(0))!;
  const second = server.step(first)!;
  assert.equal(server.state, "established");
  assert.equal(second.length, 12);
  assert.equal(client.step(second), undefined);
  assert.equal(client.state, "established");
  client.headerSigning = server.headerSigning = headerSigning;
  return { client, server };
}

/** A PDU with room for the signature: header, stub data, sec_trailer. */
const STUB = PDU_HEADER.length;
function pduOf(stub: Uint8Array, signatureLength: number): { pdu: Uint8Array; stubEnd: number } {
  const pdu = new Uint8Array(STUB + stub.length + SEC_TRAILER.length + signatureLength);
  pdu.set(PDU_HEADER);
  pdu.set(stub, STUB);
  pdu.set(SEC_TRAILER, STUB + stub.length);
  return { pdu, stubEnd: STUB + stub.length };
}

const WAYS = [AES, STRONG].flatMap((flags) =>
  ([5, 6] as const).flatMap((level) => [true, false].map((headerSigning) => ({ flags, level, headerSigning }))),
);
const words = ({ flags, level, headerSigning }: (typeof WAYS)[number]) =>
  `${flags === AES ? "AES" : "RC4"}, ${level === 5 ? "integrity" : "privacy"}${headerSigning ? ", with header" : ""}`;

for (const way of WAYS) {
  test(`PDUs are protected both ways, in lockstep: ${words(way)}`, () => {
    const { client, server } = established(way.flags, way.level, way.headerSigning);
    assert.deepEqual(server.peer, { name: "LAB\\WS1$", domain: "LAB", account: "WS1$", anonymous: false, sids: [], workstation: "WS1" });
    assert.deepEqual(client.sessionKey, server.sessionKey);
    for (let i = 0; i < 5; i++) {
      for (const [from, to] of [
        [client, server],
        [server, client],
      ] as const) {
        const { pdu, stubEnd } = pduOf(MESSAGE.subarray(0, 17 * i), from.signatureLength);
        const plain = pdu.slice();
        if (way.level === 6) from.seal(pdu, 0, STUB, stubEnd);
        else from.sign(pdu, 0, STUB, stubEnd);
        if (way.level === 6 && i > 0) assert.notDeepEqual(pdu.subarray(STUB, stubEnd), plain.subarray(STUB, stubEnd));
        if (way.level === 6) to.unseal(pdu, 0, STUB, stubEnd, pdu.length);
        else to.verify(pdu, 0, STUB, stubEnd, pdu.length);
        assert.deepEqual(pdu.subarray(0, stubEnd + 8), plain.subarray(0, stubEnd + 8));
      }
    }
    const mic = client.mic(MESSAGE);
    server.verifyMic(MESSAGE, mic);
    assert.throws(() => client.verifyMic(MESSAGE, mic), SecurityError);
  });

  test(`each changed octet is refused, and the context with it: ${words(way)}`, () => {
    const stub = MESSAGE.subarray(0, 40);
    const made = established(way.flags, way.level, way.headerSigning).client;
    const { pdu, stubEnd } = pduOf(stub, made.signatureLength);
    if (way.level === 6) made.seal(pdu, 0, STUB, stubEnd);
    else made.sign(pdu, 0, STUB, stubEnd);
    const sent = pdu;
    const at = stubEnd + SEC_TRAILER.length;
    for (let position = 0; position < sent.length; position++) {
      const { server } = established(way.flags, way.level, way.headerSigning);
      const copy = sent.slice();
      copy[position]! ^= 1 << (position % 8);
      const receive = () =>
        way.level === 6 ? server.unseal(copy, 0, STUB, stubEnd, copy.length) : server.verify(copy, 0, STUB, stubEnd, copy.length);
      // Header and sec_trailer are covered by header signing only; what follows the confounder is reserved, and without sealing there is none.
      const uncovered = !way.headerSigning && (position < STUB || (position >= stubEnd && position < at));
      const reserved = position >= at + (way.level === 6 ? 32 : 24);
      if (uncovered || reserved) {
        receive();
        continue;
      }
      assert.throws(
        receive,
        (error) => error instanceof SecurityError && [SEC_E_MESSAGE_ALTERED, SEC_E_OUT_OF_SEQUENCE].includes(error.status),
        `octet ${position}`,
      );
      assert.equal(server.state, "failed");
      assert.throws(() => server.unseal(sent.slice(), 0, STUB, stubEnd, sent.length), SecurityError);
      assert.throws(() => server.signatureLength, SecurityError);
      assert.equal(findOctets(server, KEY), undefined);
    }
  });

  test(`what is repeated, left out, sent back or cut is refused: ${words(way)}`, () => {
    const { client } = established(way.flags, way.level, way.headerSigning);
    const pdus = [0, 1, 2].map(() => {
      const { pdu, stubEnd } = pduOf(MESSAGE, client.signatureLength);
      if (way.level === 6) client.seal(pdu, 0, STUB, stubEnd);
      else client.sign(pdu, 0, STUB, stubEnd);
      return pdu;
    });
    const stubEnd = STUB + MESSAGE.length;
    const receive = (context: NetlogonInitiator | NetlogonAcceptor, pdu: Uint8Array, end = pdu.length) =>
      way.level === 6 ? context.unseal(pdu.slice(), 0, STUB, stubEnd, end) : context.verify(pdu.slice(), 0, STUB, stubEnd, end);
    const refuses = (status: number, ...received: readonly number[]) => {
      const { server } = established(way.flags, way.level, way.headerSigning);
      for (const index of received.slice(0, -1)) receive(server, pdus[index]!);
      assert.throws(() => receive(server, pdus[received.at(-1)!]!), { status });
    };
    refuses(SEC_E_OUT_OF_SEQUENCE, 0, 0);
    refuses(SEC_E_OUT_OF_SEQUENCE, 1);
    refuses(SEC_E_OUT_OF_SEQUENCE, 0, 2);
    assert.throws(() => receive(established(way.flags, way.level, way.headerSigning).client, pdus[0]!), { status: SEC_E_OUT_OF_SEQUENCE });
    for (let length = 0; length < client.signatureLength; length++) {
      const { server } = established(way.flags, way.level, way.headerSigning);
      const end = stubEnd + SEC_TRAILER.length + length;
      if (length >= (way.level === 6 ? 32 : 24)) receive(server, pdus[0]!, end);
      else assert.throws(() => receive(server, pdus[0]!, end), { status: SEC_E_MESSAGE_ALTERED });
    }
  });

  test(`nothing is left of the keys of a context that was closed: ${words(way)}`, () => {
    const { client, server } = established(way.flags, way.level, way.headerSigning);
    const { pdu, stubEnd } = pduOf(MESSAGE, client.signatureLength);
    if (way.level === 6) client.seal(pdu, 0, STUB, stubEnd);
    else client.sign(pdu, 0, STUB, stubEnd);
    assert.ok(findOctets(client, KEY), "the walk finds a key where there is one");
    for (const context of [client, server]) {
      context.close();
      context.close();
      assert.equal(context.state, "closed");
      assert.equal(findOctets(context, KEY), undefined);
      assert.equal(
        findOctets(
          context,
          KEY.map((octet) => octet ^ 0xf0),
        ),
        undefined,
      );
      assert.equal(context.sessionKey, undefined);
      assert.ok(!inspect(context, { depth: 9 }).includes("0c"));
      assert.throws(() => context.seal(pdu, 0, STUB, stubEnd), SecurityError);
    }
  });
}

test("the signature on the wire is the structure of its specification", () => {
  const { client } = established(AES, 6);
  const { pdu, stubEnd } = pduOf(MESSAGE, client.signatureLength);
  client.seal(pdu, 0, STUB, stubEnd);
  const signature = decodeNlAuthSha2Signature(pdu.subarray(stubEnd + SEC_TRAILER.length));
  assert.equal(signature.sealed, true);
  assert.equal(signature.flags, 0);
});

test("levels that Netlogon has not, and tokens that are none, are refused in words", () => {
  for (const level of [2, 3, 4] as const) {
    assert.throws(() => new NetlogonInitiator(session(AES), { level, host: "dc1" }), { status: SEC_E_UNSUPPORTED_FUNCTION });
    assert.throws(() => new NetlogonAcceptor({ find: () => undefined }, { level }), { status: SEC_E_UNSUPPORTED_FUNCTION });
  }
  const begun = () => {
    const client = new NetlogonInitiator(session(AES), { level: 6, host: "dc1" });
    return { client, token: client.step(new Uint8Array(0))! };
  };
  for (const answer of [new Uint8Array(0), new Uint8Array(12), new Uint8Array(11).fill(1), begun().token]) {
    const { client } = begun();
    assert.throws(() => client.step(answer), { status: SEC_E_INVALID_TOKEN });
    assert.equal(client.state, "failed");
    assert.equal(findOctets(client, KEY), undefined);
    assert.throws(() => client.step(answer), SecurityError);
  }
  for (const token of [
    new Uint8Array(0),
    new Uint8Array(8),
    Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
    begun().token.subarray(0, 20),
  ]) {
    const server = new NetlogonAcceptor({ find: () => session(AES) }, { level: 6 });
    assert.throws(() => server.step(token), { status: SEC_E_INVALID_TOKEN });
    assert.equal(server.state, "failed");
  }
  const stranger = new NetlogonAcceptor({ find: () => undefined }, { level: 6 });
  assert.throws(() => stranger.step(begun().token), /no secure channel is known of computer WS1 of domain LAB/);
});
