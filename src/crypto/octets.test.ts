import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { equalOctets, refuseClosed, wipe } from "./octets.ts";

test("octets are equal where each is, at their place, and where there are enough of them", () => {
  const octets = fc.uint8Array({ minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(octets, fc.nat(8), fc.nat(), fc.integer({ min: 1, max: 255 }), (secret, from, place, change) => {
      const frame = new Uint8Array(from + secret.length + 3).fill(0x5a);
      frame.set(secret, from);
      assert.equal(equalOctets(secret, frame, from), true);
      frame[from + (place % secret.length)]! ^= change;
      assert.equal(equalOctets(secret, frame, from), false);
    }),
  );
  assert.equal(equalOctets(new Uint8Array(0), new Uint8Array(0)), true);
  // What is missing does not count as zero.
  assert.equal(equalOctets(new Uint8Array(4), new Uint8Array(3)), false);
  assert.equal(equalOctets(new Uint8Array(4), new Uint8Array(6), 3), false);
  assert.equal(equalOctets(new Uint8Array(3), new Uint8Array(9), 0, 4), false);
  assert.equal(equalOctets(Uint8Array.of(1, 2, 3), Uint8Array.of(1, 2, 9), 0, 2), true);
});

test("secrets are overwritten, those that are there", () => {
  const [one, two] = [Uint8Array.of(1, 2), Uint8Array.of(3)];
  wipe(one, undefined, two);
  assert.deepEqual([...one, ...two], [0, 0, 0]);
  assert.throws(() => refuseClosed(true), /after it had been closed/);
  refuseClosed(false);
});
