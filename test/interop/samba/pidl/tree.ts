/** Random values of every structure and operation of a tree of Samba's IDL, encoded, and what becomes of them elsewhere. */
import { basename } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { type CompiledInterface, compileIdl, type IdlFile } from "../../../../src/midl/index.ts";
import { octetsOf } from "../../../../src/ndr/codec.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, operationCodec, typeCodec } from "../../../../src/ndr/index.ts";
import type { Type } from "../../../../src/ndr/types.ts";
import { onWire } from "../../../../src/ndr/walk.ts";
import { NdrError } from "../../../../src/status/errors.ts";
import { randomFrom } from "../../../fuzz/mutate.ts";
import { NoValue, randomParameters, randomValue } from "../../../fuzz/ndr-values.ts";

/** Random sizes of subcontexts may be large, and are then left alone. */
const options = { limits: { maxBytes: 1 << 20 } };

interface Case {
  readonly kind: "struct" | "in" | "out";
  readonly module: string;
  readonly names: readonly string[];
  readonly big: boolean;
  readonly wide: boolean;
  /** The call's [in] octets, for its [out] ones. */
  readonly request?: string;
  readonly hex: string;
  /** Samba marshals something in it by code of its own, which the IDL does not tell. */
  readonly hand: boolean;
}

interface Answer {
  readonly hex?: string;
  readonly error?: string;
  readonly skip?: string;
}

/** @param files by name without folder */
export function proveTree(files: ReadonlyMap<string, IdlFile>, times: number) {
  const cases: Case[] = [];
  const read: ((hex: string) => unknown)[] = [];
  const add = (one: Case, decode: (octets: Uint8Array) => unknown) => {
    cases.push(one);
    read.push((hex) => decode(Buffer.from(hex, "hex")));
  };
  for (const [name, file] of files) {
    const host = { load: (path: string) => files.get(basename(path)) };
    for (const compiled of compileIdl(file, { dialect: "pidl", host }).interfaces) {
      const module = name.replace(/\.idl$/, "");
      structures(compiled, module, times, add);
      calls(compiled, module, times, add);
    }
  }
  return {
    cases,
    judge(answers: readonly Answer[]) {
      let same = 0;
      let compared = 0;
      const hand = { same: 0, compared: 0 };
      const others = new Set<string>();
      for (const [i, answer] of answers.entries()) {
        if (answer.skip !== undefined) continue;
        const { hex, module, names, kind } = cases[i]!;
        const good = answer.hex === hex || (answer.hex !== undefined && alike(answer.hex, hex, read[i]!));
        if (cases[i]!.hand) {
          hand.compared++;
          if (good) hand.same++;
          continue;
        }
        compared++;
        if (good) same++;
        else others.add(`${module}.${names[0]} ${kind}`);
      }
      return { asked: cases.length, compared, same, hand, others: [...others] };
    },
  };
}

/** Referent identifiers of embedded [ref] pointers are anybody's choice. */
function alike(theirs: string, ours: string, decode: (hex: string) => unknown): boolean {
  try {
    const a = uncompressed(decode(theirs));
    const b = uncompressed(decode(ours));
    return (theirs.length === ours.length || a.compressed) && isDeepStrictEqual(a.value, b.value);
  } catch {
    return false;
  }
}

function structures(
  compiled: CompiledInterface,
  module: string,
  times: number,
  add: (one: Case, decode: (octets: Uint8Array) => unknown) => void,
) {
  for (const type of compiled.exported) {
    if (type.kind !== "struct") continue;
    const name = compiled.types.get(type)!.name;
    const codec = typeCodec(type, options);
    for (let i = 0; i < times; i++) {
      attempt(() => {
        const octets = codec.encode(randomValue(randomFrom(i * 7919 + name.length), type), NDR20_LE);
        const names = namesOf(name, compiled, module);
        add(
          { kind: "struct", module, names, big: false, wide: false, hex: hexOf(octets), hand: byHand(compiled, [type]) },
          (stub) => codec.decode(stub, NDR20_LE).value,
        );
      });
    }
  }
}

function calls(
  compiled: CompiledInterface,
  module: string,
  times: number,
  add: (one: Case, decode: (octets: Uint8Array) => unknown) => void,
) {
  for (const operation of compiled.interface.operations) {
    if (operation.params.some((param) => param.type.kind === "pipe")) continue;
    const codec = operationCodec(operation, options);
    const names = namesOf(operation.name, compiled, module);
    const info = compiled.operations.get(operation);
    const hand =
      HAND.test(info?.comment ?? "") ||
      byHand(
        compiled,
        operation.params.map((param) => param.type),
      );
    for (let i = 0; i < times; i++) {
      for (const [big, wide, format] of [
        [false, false, NDR20_LE],
        [true, false, NDR20_BE],
        [false, true, NDR64_LE],
      ] as const) {
        attempt(() => {
          const octets = octetsOf(
            codec.encodeRequest(randomParameters(randomFrom(i * 7919 + operation.opnum), operation.params, "in"), format),
          );
          const request = hexOf(octets);
          const asked = codec.decodeRequest(octets, format).values;
          add({ kind: "in", module, names, big, wide, hex: request, hand }, (stub) => codec.decodeRequest(stub, format).values);
          const known = Object.fromEntries(operation.params.filter(({ dir }) => dir === "in").map(({ name }) => [name, asked[name]]));
          const result = {
            ...randomParameters(randomFrom(i * 7919 + operation.opnum + 1), operation.params, "out", known),
            ...(operation.returns === null ? {} : { return: 0 }),
          };
          const answer = octetsOf(codec.encodeResponse(result, asked, format));
          add(
            { kind: "out", module, names, big, wide, request, hex: hexOf(answer), hand },
            (stub) => codec.decodeResponse(stub, asked, format).values,
          );
        });
      }
    }
  }
}

const HAND = /by code of its own/;

function byHand(compiled: CompiledInterface, types: readonly Type[]): boolean {
  const seen = new Set<Type>();
  const holds = (declared: Type): boolean => {
    const type = onWire(declared);
    if (seen.has(type)) return false;
    seen.add(type);
    if (HAND.test(compiled.types.get(type)?.comment ?? "")) return true;
    switch (type.kind) {
      case "pointer":
      case "relative":
        return holds(type.to);
      case "array":
      case "range":
      case "flagged":
      case "subcontext":
      case "optional":
        return holds(type.of);
      case "struct":
        return type.fields.some((field) => holds(field.type));
      case "union":
        return [...type.arms, ...(type.default === undefined ? [] : [type.default])].some((arm) => arm.type !== null && holds(arm.type));
      default:
        return false;
    }
  };
  return types.some(holds);
}

/** How well something is compressed is anybody's choice, too. */
function uncompressed(value: unknown): { value: unknown; compressed: boolean } {
  let compressed = false;
  const strip = (one: unknown): unknown => {
    if (Array.isArray(one)) return one.map(strip);
    if (typeof one !== "object" || one === null || one instanceof Uint8Array) return one;
    if ("compressed_length" in one) compressed = true;
    return Object.fromEntries(Object.entries(one).map(([key, of]) => [key, key === "compressed_length" ? 0 : strip(of)]));
  };
  return { value: strip(value), compressed };
}

/** The bindings leave out the module's or the interface's name. */
function namesOf(name: string, compiled: CompiledInterface, module: string): string[] {
  const short = (prefix: string) => (name.startsWith(`${prefix}_`) ? name.slice(prefix.length + 1) : name);
  return [...new Set([name, short(compiled.interface.name), short(module)])];
}

/** Some random values are none: counts that contradict each other, types that no IDL declares. */
function attempt(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof NdrError) && !(error instanceof NoValue)) throw error;
  }
}

function hexOf(octets: Uint8Array): string {
  return Buffer.from(octets).toString("hex");
}
