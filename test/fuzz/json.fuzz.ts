/**
 * Values as JSON. The first two octets choose a type, the rest is JSON text. What is read from JSON is written and read again as it was, nothing but
 * NdrError is thrown, and prototypes stay as they are; the type's own skeletons are values of it.
 */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { compileIdl } from "../../src/midl/index.ts";
import { typeCodec } from "../../src/ndr/index.ts";
import { fromJson, toJson } from "../../src/ndr/json.ts";
import { skeleton } from "../../src/ndr/skeleton.ts";
import type { Type } from "../../src/ndr/types.ts";
import { NdrError } from "../../src/status/errors.ts";
import { attempt } from "./invariants.ts";
import { randomFrom } from "./mutate.ts";
import { formats, randomSample } from "./ndr-random.ts";
import { NoValue, randomValue } from "./ndr-values.ts";

/** As many types as are tried; each is made from its number. Those of Samba's dialect follow. */
const types = 2_048;
const text = readFileSync(new URL("../interop/samba/pidl/stored.idl", import.meta.url), "utf8");
const { interfaces } = compileIdl({ name: "stored.idl", text }, { dialect: "pidl" });
const stored: readonly Type[] = (interfaces[0]?.exported ?? []).filter((type) => type.kind === "struct");

const cache = new Map<number, Type>();

function typeOf(number: number): Type {
  let type = cache.get(number);
  if (type === undefined) {
    type = number < types ? randomSample(randomFrom(number), 5).type : stored[number - types]!;
    cache.set(number, type);
  }
  return type;
}

/** Printed and read again: what the other side of a file or a pipe gets. */
function travelled(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

export const target = {
  name: "json",
  run(bytes: Uint8Array): void {
    if (bytes.length < 2) return;
    const number = ((bytes[0]! << 8) | bytes[1]!) % (types + stored.length);
    const type = typeOf(number);
    let json: unknown;
    try {
      json = JSON.parse(new TextDecoder().decode(bytes.subarray(2)));
    } catch {
      return;
    }
    let value: unknown;
    try {
      value = fromJson(type, json);
    } catch (error) {
      if (!(error instanceof NdrError)) throw error;
      return;
    }
    if (!isDeepStrictEqual(fromJson(type, travelled(toJson(type, value))), value))
      throw new Error(`type ${number}: what was read does not read back`);
    if (!isDeepStrictEqual(fromJson(type, travelled(toJson(type, value, { octets: "base64" }))), value))
      throw new Error(`type ${number}: base64 does not read back`);
    if (({} as Record<string, unknown>)["polluted"] !== undefined) throw new Error("a prototype was written");
    const codec = typeCodec(type, { mode: "interpret" });
    const encoded = attempt(() => codec.encode(value, formats[0]!));
    // Not every value of the type's shape is one that can be sent.
    if (!("value" in encoded)) return;
    const decoded = codec.decode(encoded.value, formats[0]!).value;
    if (!isDeepStrictEqual(fromJson(type, travelled(toJson(type, decoded))), decoded))
      throw new Error(`type ${number}: decoded, it does not read back`);
  },
  seeds(): Uint8Array[] {
    const seeds: Uint8Array[] = [];
    const add = (number: number, json: unknown) => {
      seeds.push(Uint8Array.of(number >> 8, number & 255, ...new TextEncoder().encode(JSON.stringify(json))));
    };
    for (let number = 0; number < types; number += 3) {
      const sample = randomSample(randomFrom(number), 5);
      const made = sample.make();
      // What is decoded, exactly; then what a caller may leave out.
      const json = toJson(sample.type, made.full);
      if (!isDeepStrictEqual(fromJson(sample.type, travelled(json)), made.full))
        throw new Error(`type ${number} does not survive JSON: ${JSON.stringify(json)}`);
      add(number, json);
      add(number, toJson(sample.type, made.given));
      for (const full of [false, true]) {
        const example = skeleton(sample.type, full);
        try {
          typeCodec(sample.type, { mode: "interpret" }).encode(fromJson(sample.type, travelled(example)), formats[0]!);
        } catch (error) {
          throw new Error(
            `type ${number}: its skeleton ${JSON.stringify(example)} is refused: ${error instanceof Error ? error.message : String(error)}`,
          );
        }
        add(number, example);
      }
    }
    stored.forEach((type, index) => {
      try {
        add(types + index, toJson(type, randomValue(randomFrom(index), type)));
      } catch (error) {
        if (!(error instanceof NoValue)) throw error;
      }
    });
    seeds.push(Uint8Array.of(0, 3, ...new TextEncoder().encode('{"__proto__": {"polluted": 1}, "constructor": 1}')));
    return seeds;
  },
};
