import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { NDR20 } from "../../ids/syntax.ts";
import { DecodeError } from "../../status/errors.ts";
import {
  decodeVerificationTrailer,
  encodeVerificationTrailer,
  findVerificationTrailer,
  type VerificationTrailer,
} from "./verification-trailer.ts";

const ECHO = { uuid: "60a15ec5-4de8-11d7-a637-005056a20182", major: 1, minor: 0 };
const representation = Uint8Array.of(0x10, 0, 0, 0);
const MAGIC = "8ae3137102f43671";

function behind(stub: Uint8Array, trailer: Uint8Array): Uint8Array {
  const whole = new Uint8Array(stub.length + trailer.length);
  whole.set(stub);
  whole.set(trailer, stub.length);
  return whole;
}

test("octet by octet, [MS-RPCE] 2.2.2.13", () => {
  assert.equal(toHex(encodeVerificationTrailer({ bitmask: 1 })), `${MAGIC}0140040001000000`);
  const header = { ptype: 0, representation, callId: 0x01020304, contextId: 7, opnum: 0x102 };
  assert.equal(toHex(encodeVerificationTrailer({ header })), `${MAGIC}034010000000000010000000${"04030201"}07000201`);
  const presentationContext = { abstractSyntax: ECHO, transferSyntax: NDR20 };
  assert.equal(
    toHex(encodeVerificationTrailer({ bitmask: 1, presentationContext })),
    `${MAGIC}0100040001000000${"02402800"}c55ea160e84dd711a637005056a2018201000000${"045d888aeb1cc9119fe808002b10486002000000"}`,
  );
});

test("what is encoded is found and decoded, at any place", () => {
  const u32 = fc.integer({ min: 0, max: 0xffffffff });
  const u16 = fc.integer({ min: 0, max: 0xffff });
  const option = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
  const plain = { noNullPrototype: true } as const;
  const trailer = fc.record(
    {
      bitmask: option(u32),
      presentationContext: option(fc.constant({ abstractSyntax: ECHO, transferSyntax: NDR20 })),
      header: option(
        fc.record(
          { ptype: fc.constant(0), representation: fc.uint8Array({ minLength: 4, maxLength: 4 }), callId: u32, contextId: u16, opnum: u16 },
          plain,
        ),
      ),
    },
    plain,
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), trailer, (stub, made) => {
      if (made.bitmask === undefined && made.presentationContext === undefined && made.header === undefined) return;
      const whole = behind(stub, encodeVerificationTrailer(made));
      const at = findVerificationTrailer(whole, 0, whole.length);
      assert.equal(at, stub.length);
      const { unknown, ...decoded } = decodeVerificationTrailer(whole, at, whole.length);
      assert.deepEqual(decoded, made);
      assert.deepEqual(unknown, []);
    }),
  );
});

test("stub data that merely looks like one is stub data", () => {
  for (const hex of [
    MAGIC,
    `${MAGIC}01400400`,
    `${MAGIC}0140040001000000aa`,
    `${MAGIC}0100040001000000`,
    `${MAGIC}0140ffff01000000`,
    `${MAGIC}01000000`,
  ]) {
    const bytes = parseHex(hex);
    assert.equal(findVerificationTrailer(bytes, 0, bytes.length), -1, hex);
  }
  // One too far from the end, and one before `from`.
  const trailer = encodeVerificationTrailer({ bitmask: 1 });
  assert.equal(findVerificationTrailer(trailer, 1, trailer.length), -1);
  // The last of two.
  const twice = behind(trailer, trailer);
  assert.equal(findVerificationTrailer(twice, 0, twice.length), trailer.length);
});

test("commands that are not known are passed over, or named where they must be processed; known ones are held to their form", () => {
  const decode = (hex: string): VerificationTrailer => {
    const bytes = parseHex(MAGIC + hex);
    assert.equal(findVerificationTrailer(bytes, 0, bytes.length), 0);
    return decodeVerificationTrailer(bytes, 0, bytes.length);
  };
  assert.deepEqual(decode("0500040000000000 0140040001000000".replaceAll(" ", "")).unknown, []);
  assert.deepEqual(decode("0580000001400400 01000000".replaceAll(" ", "")).unknown, [5]);
  assert.equal(decode("01c0040003000000").bitmask, 3);
  assert.throws(() => decode("0140080001000000aaaaaaaa"), DecodeError);
  assert.throws(() => decode("01000400010000000140040001000000"), DecodeError);
});

test("looking for one takes no more than its time, whatever is there", () => {
  const bytes = new Uint8Array(100_000);
  for (let at = 0; at + 12 < bytes.length; at += 12) bytes.set(parseHex(`${MAGIC}01000000`), at);
  const started = performance.now();
  for (let i = 0; i < 100; i++) assert.equal(findVerificationTrailer(bytes, 0, bytes.length), -1);
  assert.ok(performance.now() - started < 1_000);
});
