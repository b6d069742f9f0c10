/**
 * Over random types and values, in all three formats: the compiled codec writes the octets of the interpreter and reads what it reads, and what is
 * decoded is what was encoded. Over spoiled octets: both read the same or refuse with the same error.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { fallbacks } from "../../src/ndr/compile.ts";
import { type NdrFormat, Shared, type Type, typeCodec } from "../../src/ndr/index.ts";
import { NdrError } from "../../src/status/errors.ts";
import { mutate, type Random, randomFrom } from "../fuzz/mutate.ts";
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
  assert.ok(
    fallbacks.calls - before - spoiled < calls,
    `${fallbacks.calls - before - spoiled} of ${calls} calls were left to the interpreter`,
  );
});

test("both codecs write the same or refuse alike, whatever they are given", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 0x7fffffff }), (seed) => {
      const random = randomFrom(seed);
      const sample = randomSample(random);
      for (let i = 0; i < 6; i++) {
        const value = spoil(sample.make().given, random);
        for (const format of formats) {
          assert.deepEqual(written(sample.type, "compile", value, format), written(sample.type, "interpret", value, format));
        }
      }
    }),
    { numRuns },
  );
});

const junk: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  1.5,
  -1,
  -0,
  0x8000,
  2 ** 31,
  2 ** 32,
  2n ** 64n,
  -1n,
  0n,
  "",
  "x\u263a",
  "12345678-1234-1234-1234-123456789abc",
  [],
  [1],
  [null],
  {},
  { tag: 1 },
  { length: 3 },
  new Uint8Array(3),
  [1, 2, 300],
  true,
  new Shared(7),
  { attributes: -1, uuid: "x" },
  Symbol.iterator,
  () => 1,
];

/** A copy in which something, somewhere, is something else. */
function spoil(value: unknown, random: Random): unknown {
  if (random(4) === 0 || typeof value !== "object" || value === null || value instanceof Uint8Array) return junk[random(junk.length)];
  if (Array.isArray(value)) {
    const copy = [...value];
    const how = random(8);
    if (how < 2) copy.pop();
    else if (how === 2) copy.length++;
    else if (copy.length > 0) {
      const at = random(copy.length);
      copy[at] = spoil(copy[at], random);
    }
    return copy;
  }
  const copy: Record<string, unknown> = { ...value };
  const keys = Object.keys(copy);
  const key = keys[random(keys.length)];
  if (key !== undefined) copy[key] = spoil(copy[key], random);
  return copy;
}

function written(type: Type, mode: "compile" | "interpret", value: unknown, format: NdrFormat): unknown {
  try {
    return typeCodec(type, { mode }).encode(value, format);
  } catch (error) {
    if (!(error instanceof NdrError)) throw error;
    return error.message;
  }
}

function outcome(type: Type, mode: "compile" | "interpret", bytes: Uint8Array, format: NdrFormat): unknown {
  try {
    return typeCodec(type, { mode }).decode(bytes, format);
  } catch (error) {
    if (!(error instanceof NdrError)) throw error;
    return error.message;
  }
}
