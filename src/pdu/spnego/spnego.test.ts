import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { BerReader, bits, objectIdentifier, TAG } from "../asn1/ber.ts";
import {
  CONTEXT_FLAG,
  decodeInitialContextToken,
  decodeNegotiationToken,
  encodeNegotiationToken,
  MECHANISM,
  NEG_STATE,
  type NegotiationToken,
} from "./index.ts";
import { NEG_TOKEN_AUTHENTICATE, NEG_TOKEN_CHALLENGE, NEG_TOKEN_COMPLETED, NEG_TOKEN_INIT, NEG_TOKEN_INIT2 } from "./samples.ts";

test("what Samba sent is read, and written again octet by octet", () => {
  for (const bytes of [NEG_TOKEN_INIT, NEG_TOKEN_CHALLENGE, NEG_TOKEN_AUTHENTICATE, NEG_TOKEN_COMPLETED, NEG_TOKEN_INIT2]) {
    assert.equal(toHex(encodeNegotiationToken(decodeNegotiationToken(bytes))), toHex(bytes));
  }
});

test("a client offers NTLMSSP with its first token", () => {
  const token = decodeNegotiationToken(NEG_TOKEN_INIT);
  assert.ok(token.kind === "negTokenInit");
  assert.deepEqual(token.mechTypes, [MECHANISM.NTLMSSP]);
  assert.equal(token.mechToken?.length, 40);
  assert.equal(token.negHints, undefined);
});

test("a server's NegTokenInit2 lists what it takes, and the hint that is none", () => {
  const token = decodeNegotiationToken(NEG_TOKEN_INIT2);
  assert.ok(token.kind === "negTokenInit");
  assert.deepEqual(token.mechTypes, [MECHANISM.MS_KERBEROS, MECHANISM.KERBEROS, MECHANISM.NTLMSSP]);
  assert.equal(token.negHints?.hintName, "not_defined_in_RFC4178@please_ignore");
  assert.equal(token.mechListMIC, undefined);
});

test("an acceptor's last token accepts", () => {
  const token = decodeNegotiationToken(NEG_TOKEN_COMPLETED);
  assert.ok(token.kind === "negTokenResp");
  assert.equal(token.negState, NEG_STATE.ACCEPT_COMPLETED);
  assert.equal(token.mechListMIC?.length, 16);
  assert.equal(token.responseToken, undefined);
});

test("every field goes and comes back", () => {
  const octets = Uint8Array.of(1, 2, 3);
  const tokens: NegotiationToken[] = [
    {
      kind: "negTokenInit",
      mechTypes: [MECHANISM.KERBEROS],
      reqFlags: CONTEXT_FLAG.MUTUAL | CONTEXT_FLAG.INTEG,
      mechToken: octets,
      negHints: { hintName: "x", hintAddress: octets },
      mechListMIC: octets,
    },
    { kind: "negTokenInit", mechTypes: [], reqFlags: 0, mechToken: undefined, negHints: undefined, mechListMIC: octets },
    { kind: "negTokenResp", negState: NEG_STATE.REQUEST_MIC, supportedMech: MECHANISM.NEGOEX, responseToken: octets, mechListMIC: octets },
    { kind: "negTokenResp", negState: undefined, supportedMech: undefined, responseToken: undefined, mechListMIC: undefined },
  ];
  for (const token of tokens) assert.deepEqual(decodeNegotiationToken(encodeNegotiationToken(token)), token);
});

test("the first token of another mechanism is named, not read", () => {
  const kerberos = Uint8Array.of(0x60, 0x0d, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x12, 0x01, 0x02, 0x02, 0x01, 0x00);
  assert.throws(() => decodeNegotiationToken(kerberos), DecodeError);
  const { mechanism, token } = decodeInitialContextToken(kerberos);
  assert.equal(mechanism, MECHANISM.KERBEROS);
  assert.deepEqual([...token], [1, 0]);
});

test("tokens that are cut anywhere are typed errors", () => {
  for (const bytes of [NEG_TOKEN_INIT, NEG_TOKEN_CHALLENGE, NEG_TOKEN_COMPLETED]) {
    for (let length = 0; length < bytes.length; length++)
      assert.throws(() => decodeNegotiationToken(bytes.subarray(0, length)), DecodeError);
  }
});

test("object identifiers and bit lists as [X.690] writes them", () => {
  assert.equal(toHex(objectIdentifier("2.999.3")), "0603883703");
  assert.equal(new BerReader("x", objectIdentifier("2.999.3")).take(TAG.objectIdentifier, "x").objectIdentifier("x"), "2.999.3");
  assert.equal(toHex(bits(0x42)), "03020142");
  assert.equal(toHex(bits(0)), "030100");
  for (const wrong of ["06022a80", "0600", "06028001", "060a2affffffffffffffff7f"]) {
    const bytes = Uint8Array.from(wrong.match(/../g)!, (pair) => Number.parseInt(pair, 16));
    assert.throws(() => new BerReader("x", bytes).take(TAG.objectIdentifier, "x").objectIdentifier("x"), DecodeError, wrong);
  }
});
