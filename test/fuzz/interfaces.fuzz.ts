/**
 * Requests and responses of the operations that are shipped, spoiled. The first four octets choose operation, direction and format, the rest is the stub.
 * Invariants: the compiled codec and the interpreter read the same or refuse alike; what was read can be written, and reads back the same; nothing but
 * NdrError is thrown.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { catalog } from "../../src/interfaces/catalog.ts";
import { octetsOf } from "../../src/ndr/codec.ts";
import type { Interface } from "../../src/ndr/codegen/v1.ts";
import { type OperationCodec, operationCodec, type Values } from "../../src/ndr/index.ts";
import type { NdrFormat, Operation } from "../../src/ndr/types.ts";
import { Sampler } from "../interfaces/values.ts";
import { attempt } from "./invariants.ts";
import { formats } from "./ndr-random.ts";

const folder = join(import.meta.dirname, "..", "..", "src", "interfaces");
const operations: Operation[] = [];
for (const { name, idlName } of catalog) {
  const module = (await import(pathToFileURL(join(folder, name, "index.ts")).href)) as Record<string, Interface<never>>;
  operations.push(...(module[idlName]?.operations ?? []).filter(({ params }) => params.length > 0));
}

interface Pair {
  readonly compiled: OperationCodec;
  readonly interpreted: OperationCodec;
  /** What a response is read for. */
  readonly request: Values;
}

const pairs = new Map<number, Pair>();

function pairOf(number: number): Pair {
  let pair = pairs.get(number);
  if (pair === undefined) {
    const operation = operations[number] as Operation;
    const { request } = new Sampler(operation).next();
    pair = {
      compiled: operationCodec(operation, { mode: "compile" }),
      interpreted: operationCodec(operation, { mode: "interpret" }),
      request,
    };
    pairs.set(number, pair);
  }
  return pair;
}

export const target = {
  name: "interfaces",
  run(bytes: Uint8Array): void {
    if (bytes.length < 4) return;
    const number = ((bytes[0]! << 8) | bytes[1]!) % operations.length;
    const format = formats[bytes[2]! % formats.length] as NdrFormat;
    const answer = (bytes[3]! & 1) === 1;
    const stub = bytes.slice(4);
    const { compiled, interpreted, request } = pairOf(number);
    const read = (codec: OperationCodec, octets: Uint8Array) =>
      attempt(() => (answer ? codec.decodeResponse(octets, request, format) : codec.decodeRequest(octets, format)));
    const write = (codec: OperationCodec, values: Values) =>
      octetsOf(answer ? codec.encodeResponse(values, request, format) : codec.encodeRequest(values, format));
    const name = operations[number]!.name;
    const slow = read(interpreted, stub);
    const fast = read(compiled, stub);
    if (!isDeepStrictEqual(fast, slow)) throw new Error(`${name}: compiled and interpreted differ`);
    if (!("value" in slow)) return;
    const { values } = slow.value;
    const one = answer ? attempt(() => write(interpreted, values)) : { value: write(interpreted, values) };
    const other = answer ? attempt(() => write(compiled, values)) : { value: write(compiled, values) };
    if (!isDeepStrictEqual(one, other)) throw new Error(`${name}: they write different octets`);
    // A client takes less than it asked for, [MS-RPCE] 3.1.2.7.1, and a server may not give it.
    if (!("value" in one)) {
      if (!/^RPC_S_INVALID_(BOUND|TAG)/.test(one.error)) throw new Error(`${name}: what was read cannot be written: ${one.error}`);
      return;
    }
    const again = one.value;
    const back = read(interpreted, again);
    if (!("value" in back) || back.value.end !== again.length || !isDeepStrictEqual(back.value.values, values))
      throw new Error(`${name}: what was read does not read back`);
  },
  seeds(): Uint8Array[] {
    const seeds: Uint8Array[] = [];
    for (let number = 0; number < operations.length; number += 7) {
      const { interpreted } = pairOf(number);
      const { request, response } = new Sampler(operations[number] as Operation).next();
      formats.forEach((format, index) => {
        const head = [number >> 8, number & 255, index];
        seeds.push(Uint8Array.of(...head, 0, ...octetsOf(interpreted.encodeRequest(request, format))));
        seeds.push(Uint8Array.of(...head, 1, ...octetsOf(interpreted.encodeResponse(response, request, format))));
      });
    }
    return seeds;
  },
};
