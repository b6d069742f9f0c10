import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DecodeError } from "../status/errors.ts";
import { decodeDualStringArray, encodeDualStringArray } from "./dual-string-array.ts";

test("the smallest array is four zeros", () => {
  assert.deepEqual(encodeDualStringArray({ strings: [], security: [] }), {
    wNumEntries: 4,
    wSecurityOffset: 2,
    aStringArray: [0, 0, 0, 0],
  });
});

test("bindings unit by unit", () => {
  const array = encodeDualStringArray({ strings: [{ towerId: 7, networkAddress: "a1" }], security: [{ authnSvc: 10, principalName: "" }] });
  assert.deepEqual(array, { wNumEntries: 9, wSecurityOffset: 5, aStringArray: [7, 0x61, 0x31, 0, 0, 10, 0xffff, 0, 0] });
});

test("what is encoded is decoded to the same", () => {
  const text = fc.string({ maxLength: 20 }).map((one) => one.replaceAll("\0", ""));
  const strings = fc.array(fc.record({ towerId: fc.integer({ min: 1, max: 0xffff }), networkAddress: text }), { maxLength: 5 });
  const security = fc.array(fc.record({ authnSvc: fc.integer({ min: 1, max: 0xffff }), principalName: text }), { maxLength: 5 });
  fc.assert(
    fc.property(strings, security, (strings, security) => {
      assert.deepEqual(decodeDualStringArray(encodeDualStringArray({ strings, security })), structuredClone({ strings, security }));
    }),
  );
});

test("arrays that do not hold are typed errors", () => {
  const units = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), { maxLength: 20 });
  fc.assert(
    fc.property(units, fc.integer({ min: 0, max: 25 }), (aStringArray, wSecurityOffset) => {
      try {
        const bindings = decodeDualStringArray({ wNumEntries: aStringArray.length, wSecurityOffset, aStringArray });
        assert.deepEqual(decodeDualStringArray(encodeDualStringArray(bindings)), bindings);
      } catch (error) {
        assert.ok(error instanceof DecodeError, String(error));
      }
    }),
  );
  assert.throws(() => decodeDualStringArray({ wNumEntries: 2, wSecurityOffset: 2, aStringArray: [7, 65] }), DecodeError);
  assert.throws(() => decodeDualStringArray({ wNumEntries: 2, wSecurityOffset: 3, aStringArray: [0, 0] }), DecodeError);
});
