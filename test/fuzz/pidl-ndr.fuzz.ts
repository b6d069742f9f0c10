/**
 * Octets of types of Samba's dialect, spoiled. The first octet chooses the type, the second the format, the rest is the data. What was read can be
 * written, and what is written reads back the same; nothing but NdrError is thrown, and no more is read than there is reason to.
 */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { deflateRawSync } from "node:zlib";
import { compileIdl } from "../../src/midl/index.ts";
import { typeCodec } from "../../src/ndr/index.ts";
import type { Type } from "../../src/ndr/types.ts";
import { NdrError } from "../../src/status/errors.ts";
import { randomFrom } from "./mutate.ts";
import { formats } from "./ndr-random.ts";
import { NoValue, randomValue } from "./ndr-values.ts";

const text = readFileSync(new URL("../interop/samba/pidl/stored.idl", import.meta.url), "utf8");
const { interfaces } = compileIdl({ name: "stored.idl", text }, { dialect: "pidl" });
const octets: Type = { kind: "flagged", flags: ["remaining"], of: { kind: "blob" } };
const types: readonly Type[] = [
  ...(interfaces[0]?.exported ?? []).filter((type) => type.kind === "struct"),
  ...(["mszip", "xpress_chunks"] as const).map(
    (algorithm): Type => ({ kind: "subcontext", header: 4, compression: { algorithm }, of: octets }),
  ),
];
const codecs = types.map((type) => typeCodec(type, { limits: { maxBytes: 1 << 20 } }));

export const target = {
  name: "pidl-ndr",
  run(bytes: Uint8Array): void {
    if (bytes.length < 2) return;
    const codec = codecs[bytes[0]! % codecs.length]!;
    const format = formats[bytes[1]! % formats.length]!;
    let value: unknown;
    try {
      value = codec.decode(bytes.slice(2), format).value;
    } catch (error) {
      if (!(error instanceof NdrError)) throw error;
      return;
    }
    let again: Uint8Array;
    try {
      again = codec.encode(value, format);
    } catch (error) {
      // Offsets that were read may overlap; what is written needs room for each.
      if (error instanceof NdrError && /do not fit|has room for|are more than/.test(error.message)) return;
      throw error;
    }
    const back = codec.decode(again, format).value;
    if (!isDeepStrictEqual(back, value)) throw new Error(`type ${bytes[0]! % codecs.length}: what was read does not read back`);
    if (!isDeepStrictEqual(codec.encode(back, format), again)) throw new Error("written again, it has other octets");
  },
  seeds(): Uint8Array[] {
    const seeds: Uint8Array[] = [];
    for (const plain of ["", "abcabcabcabcabcabcabcabcabcabcabcabc", "a long text, ".repeat(40)]) {
      for (const number of [codecs.length - 2, codecs.length - 1])
        seeds.push(Uint8Array.of(number, 0, ...codecs[number]!.encode(new TextEncoder().encode(plain), formats[0]!)));
      const packed = deflateRawSync(plain);
      const head = [packed.length + 10, 0, 0, 0, plain.length & 0xff, plain.length >> 8, 0, 0, packed.length + 2, 0, 0, 0, 0x43, 0x4b];
      seeds.push(Uint8Array.of(codecs.length - 2, 0, ...head, ...packed));
    }
    for (const [number, codec] of codecs.entries()) {
      for (let i = 0; i < 4; i++) {
        for (const [index, format] of formats.entries()) {
          try {
            seeds.push(Uint8Array.of(number, index, ...codec.encode(randomValue(randomFrom(i * 31 + number), types[number]!), format)));
          } catch (error) {
            if (!(error instanceof NdrError) && !(error instanceof NoValue)) throw error;
          }
        }
      }
    }
    return seeds;
  },
};
