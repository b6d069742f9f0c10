/**
 * Pickles of random types and of a Windows ticket, spoiled. Invariants: what is read can be written, in the version and byte order that it came in, and
 * reads back the same; nothing but NdrError is thrown.
 */
import { isDeepStrictEqual } from "node:util";
import { Deserializer, NDR20_BE, NDR20_LE, NDR64_LE, Serializer, type Type } from "../../src/ndr/index.ts";
import { NdrError } from "../../src/status/errors.ts";
import { validationInfo, windowsPac } from "../vectors/pac.ts";
import { randomFrom } from "./mutate.ts";
import { randomSample } from "./ndr-random.ts";

/** Type 0 is the ticket's; the others are made from their numbers. Each pickle holds its type twice. */
const types = 64;
const known = new Map<number, Type>([[0, validationInfo]]);

function typeOf(number: number): Type {
  const type = known.get(number) ?? randomSample(randomFrom(number), 4).type;
  known.set(number, type);
  return type;
}

export const target = {
  name: "pickling",
  run(bytes: Uint8Array): void {
    const type = typeOf((bytes[0] ?? 0) % types);
    const values: unknown[] = [];
    let reader: Deserializer;
    try {
      reader = new Deserializer(bytes.subarray(1));
      while (!reader.done && values.length < 3) values.push(reader.next(type));
    } catch (error) {
      if (error instanceof NdrError) return;
      throw error;
    }
    const { version, format, interfaceId } = reader;
    const writer = new Serializer({ version, format, ...(interfaceId === undefined ? {} : { interfaceId }) });
    for (const value of values) writer.add(type, value);
    const again = new Deserializer(writer.bytes());
    const back = values.map(() => again.next(type));
    if (!again.done || !isDeepStrictEqual(back, values)) throw new Error("what was read does not read back");
  },
  seeds(): Uint8Array[] {
    const seeds = [Uint8Array.from([0, ...Buffer.from(windowsPac, "base64")])];
    for (let number = 1; number < types; number++) {
      const sample = randomSample(randomFrom(number), 4);
      for (const [version, format] of [
        [1, NDR20_LE],
        [1, NDR20_BE],
        [2, NDR20_LE],
        [2, NDR64_LE],
      ] as const) {
        const writer = new Serializer({ version, format });
        writer.add(sample.type, sample.make().given);
        writer.add(sample.type, sample.make().given);
        seeds.push(Uint8Array.from([number, ...writer.bytes()]));
      }
    }
    return seeds;
  },
};
