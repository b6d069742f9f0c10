/**
 * Over random types and values, in all three formats: the compiled codec writes the octets of the interpreter and reads what it reads, and what is
 * decoded is what was encoded. Over spoiled octets: both read the same or refuse with the same error.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fallbacks } from "../../src/ndr/compile.ts";
import { type NdrFormat, type Type, typeCodec } from "../../src/ndr/index.ts";
import { NdrError } from "../../src/status/errors.ts";
import { mutate, randomFrom } from "../fuzz/mutate.ts";
import { formats, randomSample } from "../fuzz/ndr-random.ts";

/** `OPNUM_PROPERTY_RUNS` for long runs by hand. */
const numRuns = Number(process.env["OPNUM_PROPERTY_RUNS"] ?? 400);

test("compiled and interpreted codecs agree, and decoding gives back what was encoded", () => {
  fallbacks.broken.length = 0;
  let calls = 0;
  let spoiled = 0;
  const before = fallbacks.calls;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (seed) => {
      const random = randomFrom(seed);
      const sample = randomSample(random);
      const compiled = typeCodec(sample.type, { mode: "compile" });
      const interpreted = typeCodec(sample.type, { mode: "interpret" });
      for (let i = 0; i < 3; i++) {
        const { full, given } = sample.make();
        for (const format of formats) {
          const expected = interpreted.encode(given, format);
          const bytes = compiled.encode(given, format);
          assert.deepEqual(bytes, expected);
          for (const codec of [interpreted, compiled]) {
            const { value, end } = codec.decode(expected, format);
            assert.equal(end, expected.length);
            assert.deepEqual(value, full);
          }
          calls += 2;
          for (let j = 0; j < 3; j++) {
            const bad = mutate([expected], random);
            assert.deepEqual(outcome(sample.type, "compile", bad, format), outcome(sample.type, "interpret", bad, format));
            spoiled++;
          }
        }
      }
    }),
    { numRuns },
  );
  assert.deepEqual(fallbacks.broken, [], "generated source was no program");
  // Most types must really have been compiled: those that refer to themselves and full pointers are not, nor are spoiled octets.
  assert.ok(fallbacks.calls - before - spoiled < calls, `${fallbacks.calls - before - spoiled} of ${calls} calls were left to the interpreter`);
});

function outcome(type: Type, mode: "compile" | "interpret", bytes: Uint8Array, format: NdrFormat): unknown {
  try {
    return typeCodec(type, { mode }).decode(bytes, format);
  } catch (error) {
    if (!(error instanceof NdrError)) throw error;
    return error.message;
  }
}
