/**
 * Stub data of random types, spoiled. The first four octets choose type and format, the rest is the stub. Invariants: the compiled codec and the
 * interpreter read the same or refuse alike; what was read can be written, and reads back the same; nothing but NdrError is thrown.
 */
import { isDeepStrictEqual } from "node:util";
import { PipeDecoder, PipeEncoder, typeCodec } from "../../src/ndr/index.ts";
import type { NdrFormat, PipeType, Type } from "../../src/ndr/types.ts";
import { attempt } from "./invariants.ts";
import { randomFrom } from "./mutate.ts";
import { formats, randomSample } from "./ndr-random.ts";

/** As many types as are tried; each is made from its number. */
const types = 2_048;
const codecs = new Map<number, { compiled: ReturnType<typeof typeCodec>; interpreted: ReturnType<typeof typeCodec> }>();

function codecsOf(number: number) {
  let pair = codecs.get(number);
  if (pair === undefined) {
    const { type } = randomSample(randomFrom(number), 5);
    pair = { compiled: typeCodec(type, { mode: "compile" }), interpreted: typeCodec(type, { mode: "interpret" }) };
    codecs.set(number, pair);
  }
  return pair;
}

function formatOf(octet: number): NdrFormat {
  return formats[octet % formats.length]!;
}

const ndr = {
  name: "ndr",
  run(bytes: Uint8Array): void {
    if (bytes.length < 4) return;
    const number = ((bytes[0]! << 8) | bytes[1]!) % types;
    const format = formatOf(bytes[2]!);
    const stub = bytes.slice(4);
    const { compiled, interpreted } = codecsOf(number);
    const slow = attempt(() => interpreted.decode(stub, format));
    const fast = attempt(() => compiled.decode(stub, format));
    if (!isDeepStrictEqual(fast, slow)) throw new Error(`type ${number}: compiled and interpreted differ`);
    if (!("value" in slow)) return;
    const again = interpreted.encode(slow.value.value, format);
    if (!isDeepStrictEqual(compiled.encode(slow.value.value, format), again))
      throw new Error(`type ${number}: they write different octets`);
    const back = interpreted.decode(again, format);
    if (back.end !== again.length || !isDeepStrictEqual(back.value, slow.value.value))
      throw new Error(`type ${number}: what was read does not read back`);
  },
  seeds(): Uint8Array[] {
    const seeds: Uint8Array[] = [];
    for (let number = 0; number < types; number += 5) {
      const sample = randomSample(randomFrom(number), 5);
      formats.forEach((format, index) => {
        const stub = typeCodec(sample.type, { mode: "interpret" }).encode(sample.make().given, format);
        seeds.push(Uint8Array.of(number >> 8, number & 255, index, 0, ...stub));
      });
    }
    return seeds;
  },
};

const pipeElements: readonly Type[] = [
  { kind: "base", base: "byte" },
  { kind: "base", base: "int64" },
  {
    kind: "struct",
    name: "s",
    fields: [
      { name: "l", type: { kind: "base", base: "int32" } },
      { name: "s", type: { kind: "base", base: "int16" } },
    ],
  },
  { kind: "array", of: { kind: "base", base: "uint16" }, dims: [{ size: 3, varying: false }] },
];

/** A pipe fed in fragments: wherever it is cut, the elements are the same; written again as one chunk they are read again. */
const pipe = {
  name: "ndr-pipe",
  run(bytes: Uint8Array): void {
    if (bytes.length < 4) return;
    const type: PipeType = { kind: "pipe", name: "p", of: pipeElements[bytes[0]! % pipeElements.length]! };
    const format = formatOf(bytes[1]!);
    const start = bytes[2]! & 7;
    const stub = bytes.subarray(4);
    const read = (cut: number) => {
      const decoder = new PipeDecoder(type, format, { start });
      const elements: unknown[] = [];
      for (let at = 0; at < stub.length && !decoder.done; at += cut) {
        for (const chunk of decoder.feed(stub.subarray(at, at + cut))) for (const one of chunk) elements.push(one);
      }
      return { elements, done: decoder.done, position: decoder.position };
    };
    const whole = attempt(() => read(Math.max(1, stub.length)));
    const cut = attempt(() => read(1 + (bytes[3]! % 13)));
    if (!isDeepStrictEqual(whole, cut)) throw new Error("the pipe depends on where it is cut");
    if (!("value" in whole) || !whole.value.done) return;
    const encoder = new PipeEncoder(type, format, { start });
    const octets = type.of === pipeElements[0];
    const chunk = octets ? Uint8Array.from(whole.value.elements as number[]) : whole.value.elements;
    const written = [encoder.chunk(chunk), encoder.end()];
    const decoder = new PipeDecoder(type, format, { start });
    const again = written.flatMap((part) => decoder.feed(part)).flatMap((one) => [...one]);
    if (!decoder.done || !isDeepStrictEqual(again, whole.value.elements)) throw new Error("what was read does not read back");
  },
  seeds(): Uint8Array[] {
    const seeds: Uint8Array[] = [];
    pipeElements.forEach((of, which) => {
      formats.forEach((format, index) => {
        const encoder = new PipeEncoder({ kind: "pipe", name: "p", of }, format, { start: 4 });
        const element = which === 0 ? 7 : which === 1 ? 7n : which === 2 ? { l: 1, s: 2 } : [1, 2, 3];
        const parts = [[element, element, element], [element]].map((chunk) =>
          encoder.chunk(which === 0 ? Uint8Array.from(chunk as number[]) : chunk),
        );
        seeds.push(Uint8Array.from([which, index, 4, 5, ...parts.flatMap((part) => [...part]), ...encoder.end()]));
      });
    });
    return seeds;
  },
};

export const targets = [ndr, pipe];
