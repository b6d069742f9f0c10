/**
 * Values for the parameters of any operation, made from its descriptor: numbers that differ, texts that can be found again, every arm of every union in
 * turn, sizes that fit. For asking a foreign codec whether it reads what ours writes.
 */
import { evaluate, fieldsOf, type Scope } from "../../src/ndr/expr.ts";
import { isGuid, isOctets, isText } from "../../src/ndr/layout.ts";
import type { Expr, Operation, Type, UnionType } from "../../src/ndr/types.ts";
import { resolve } from "../../src/ndr/walk.ts";

type Values = Record<string, unknown>;

interface Sibling {
  readonly name: string;
  readonly type: Type;
}

export interface SampledCall {
  readonly request: Values;
  readonly response: Values;
}

/** What the foreign codec wants of values, beyond what the descriptor says. */
export interface SampleOptions {
  /** Arrays of characters end with a terminator, which their counts include. */
  readonly terminated?: boolean;
  /** Pointers that may be null are null, and the counts of what they would point to 0. */
  readonly nulls?: boolean;
}

/** Elements of arrays whose size a member says; even, since counts of octets speak of characters. */
const COUNT = 4;

/** Octets that a foreign codec reads on: a self-relative security descriptor with nothing in it, [MS-DTYP] 2.4.6. */
const DESCRIPTOR = Uint8Array.from([1, 0, 0, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
const DESCRIPTOR_NAME = /security_?descriptor/i;

/** Makes calls of one operation; each has the next arms of the unions on its way. */
export class Sampler {
  readonly #operation: Operation;
  readonly #options: SampleOptions;
  readonly #visits = new Map<Type, number>();
  readonly #path: Type[] = [];
  #counter = 0;

  constructor(operation: Operation, options: SampleOptions = {}) {
    this.#operation = operation;
    this.#options = options;
  }

  /** How many calls it takes until every arm had its turn. */
  get calls(): number {
    const arms = new Set<Type>();
    let most = 1;
    const walk = (type: Type): void => {
      const of = resolve(type);
      if (arms.has(of)) return;
      arms.add(of);
      if (of.kind === "pointer") walk(of.to);
      else if (of.kind === "array" || of.kind === "range") walk(of.of);
      else if (of.kind === "struct") for (const field of of.fields) walk(field.type);
      else if (of.kind === "union") {
        most = Math.max(most, casesOf(of).length);
        for (const arm of of.arms) if (arm.type !== null) walk(arm.type);
      }
    };
    for (const param of this.#operation.params) walk(param.type);
    return most === 1 ? 1 : 2 * most;
  }

  next(): SampledCall {
    const { params } = this.#operation;
    const all = this.#members(params, "");
    const pick = (directions: readonly string[]): Values =>
      Object.fromEntries(params.filter((param) => directions.includes(param.dir)).map((param) => [param.name, all[param.name]]));
    const response = pick(["out", "inout"]);
    if (this.#operation.returns !== null) response["return"] = this.#value(this.#operation.returns, NOWHERE);
    return { request: pick(["in", "inout"]), response };
  }

  /** Members are made on demand, so that a size is there before what it is the size of. */
  #members(siblings: readonly Sibling[], within: string): Values {
    const values: Values = {};
    const { sizes, tags } = references(siblings, within);
    const making = new Set<string>();
    const scope: Scope = {
      type: (name) => siblings.find((sibling) => sibling.name === name)?.type,
      get: (name) => {
        const sibling = siblings.find((one) => one.name === name);
        if (sibling === undefined || making.has(name)) return undefined;
        if (!(name in values)) {
          making.add(name);
          const union = tags.get(name);
          if (union !== undefined) values[name] = this.#wrapped(sibling.type, this.#tag(union));
          else if (sizes.has(name) && isNumber(sibling.type))
            values[name] = this.#wrapped(sibling.type, this.#options.nulls ? 0 : (sizes.get(name) as number));
          else
            values[name] = DESCRIPTOR_NAME.test(`${within} ${name}`)
              ? this.#descriptor(sibling.type, scope)
              : this.#value(sibling.type, scope);
          making.delete(name);
        }
        return values[name];
      },
    };
    for (const { name } of siblings) scope.get(name);
    return Object.fromEntries(siblings.map(({ name }) => [name, values[name]]));
  }

  /** A number for a member that may be a bigint, or have a range. */
  #wrapped(type: Type, value: number): unknown {
    const of = resolve(type);
    if (of.kind === "pointer") return this.#wrapped(of.to, value);
    if (of.kind === "range") return this.#wrapped(of.of, Math.min(Math.max(value, of.min), of.max));
    if (of.kind === "base" && /64$/.test(of.base)) return BigInt(value);
    return value;
  }

  /** The case whose turn it is. */
  #tag(union: UnionType): number {
    const cases = casesOf(union);
    const visit = this.#visits.get(union) ?? 0;
    this.#visits.set(union, visit + 1);
    return cases[visit % cases.length] as number;
  }

  #value(type: Type, scope: Scope): unknown {
    this.#counter += 1;
    switch (type.kind) {
      case "lazy":
        return this.#value(type.get(), scope);
      case "base":
        switch (type.base) {
          case "boolean":
            return true;
          case "int8":
          case "uint8":
          case "char":
          case "byte":
            return (this.#counter % 100) + 1;
          case "int16":
          case "uint16":
          case "wchar":
            return 0x200 + (this.#counter % 1000);
          case "int64":
          case "uint64":
            return (1n << 33n) + BigInt(this.#counter);
          case "int3264":
          case "uint3264":
            return BigInt(0x12340000 + this.#counter);
          default:
            // Below 8192, the bound that some foreign IDL has for octets wanted.
            return 0x1000 + (this.#counter % 0xf00);
        }
      case "enum": {
        const values = Object.values(type.values ?? { one: 1 });
        return values[this.#counter % values.length];
      }
      case "range": {
        const room = Math.min(type.max - type.min, 100);
        return this.#wrapped(type, type.min + (this.#counter % (room + 1)));
      }
      case "pointer": {
        if (type.mode !== "ref" && (this.#options.nulls || this.#path.includes(resolve(type.to)))) return null;
        return this.#value(type.to, scope);
      }
      case "string": {
        const most = typeof type.size === "number" ? type.size : type.size === "open" ? 100 : this.#size(type.size, scope);
        return this.#text(Math.max(most - 1, 0), type.unit === "byte");
      }
      case "array":
        return this.#array(type, 0, scope);
      case "struct":
        if (isGuid(type)) return `${(0x10000000 + this.#counter).toString(16)}-1234-5678-9abc-def012345678`;
        this.#path.push(type);
        try {
          return this.#members(type.fields, type.name);
        } finally {
          this.#path.pop();
        }
      case "union": {
        const tag = type.switchIs === undefined ? undefined : evaluate(type.switchIs, scope);
        const chosen = tag === undefined ? this.#tag(type) : Number(tag);
        const arm = type.arms.find((one) => one.cases.includes(chosen)) ?? type.default;
        const value: Values = { [type.tagName]: chosen };
        if (arm !== undefined && arm.type !== null) value[arm.name] = this.#value(arm.type, NOWHERE);
        return value;
      }
      case "context":
        return { attributes: 0, uuid: `${(0x20000000 + this.#counter).toString(16)}-aaaa-bbbb-cccc-0123456789ab` };
      case "transmit":
        return this.#value(type.wire, scope);
      default:
        return null;
    }
  }

  /** A security descriptor where these are octets, and what the type says where not. */
  #descriptor(type: Type, scope: Scope): unknown {
    const of = type.kind === "pointer" ? resolve(type.to) : resolve(type);
    const isNull = type.kind === "pointer" && type.mode !== "ref" && this.#options.nulls === true;
    return of.kind === "array" && isOctets(of) && !isNull ? DESCRIPTOR : this.#value(type, scope);
  }

  #array(type: Type & { kind: "array" }, dim: number, scope: Scope): unknown {
    const { size, length } = type.dims[dim] as (typeof type.dims)[number];
    const room = typeof size === "number" ? size : size === "open" ? 2 : this.#size(size, scope);
    const count = length === undefined ? room : Math.min(room, this.#size(length, scope));
    const last = dim === type.dims.length - 1;
    // [MS-DRSR] 5.142: a SID in 28 octets, none in this case.
    if (last && isOctets(type) && count === 28) return new Uint8Array(count);
    if (last && isOctets(type)) return Uint8Array.from({ length: count }, (_, at) => (this.#counter + at) % 251);
    if (last && isText(type)) {
      const end = this.#options.terminated && count > 0 ? "\0" : "";
      return this.#text(count - end.length, false).padEnd(count - end.length, "_") + end;
    }
    return Array.from({ length: count }, () => (last ? this.#value(type.of, NOWHERE) : this.#array(type, dim + 1, scope)));
  }

  #size(expression: Expr, scope: Scope): number {
    return Number(evaluate(expression, scope) ?? 0);
  }

  #text(most: number, octets: boolean): string | Uint8Array;
  #text(most: number, octets: false): string;
  #text(most: number, octets: boolean): string | Uint8Array {
    const text = `t${this.#counter}`.slice(0, most);
    return octets ? new TextEncoder().encode(text) : text;
  }
}

const NOWHERE: Scope = { get: () => undefined, type: () => undefined };

function casesOf(union: UnionType): number[] {
  const cases = union.arms.flatMap((arm) => arm.cases);
  return cases.length > 0 ? cases : [0];
}

function isNumber(type: Type): boolean {
  const of = resolve(type);
  if (of.kind === "pointer") return isNumber(of.to);
  return of.kind === "base" || of.kind === "range" || of.kind === "enum";
}

/** Names that sizes refer to, and names that discriminants of unions come from. */
function references(siblings: readonly Sibling[], within: string): { sizes: Map<string, number>; tags: Map<string, UnionType> } {
  const sizes = new Map<string, number>();
  const tags = new Map<string, UnionType>();
  const add = (expression: Expr | number | "open" | undefined, count: number): void => {
    for (const name of fieldsOf(expression)) sizes.set(name, count);
  };
  const walk = (type: Type, count: number): void => {
    const of = resolve(type);
    if (of.kind === "pointer") walk(of.to, count);
    else if (of.kind === "range") walk(of.of, count);
    else if (of.kind === "string") add(of.size, count);
    else if (of.kind === "array") {
      for (const dim of of.dims) {
        add(dim.size, isOctets(of) ? count : COUNT);
        add(dim.length, isOctets(of) ? count : COUNT);
      }
      walk(of.of, count);
    } else if (of.kind === "union" && of.switchIs !== undefined) for (const name of fieldsOf(of.switchIs)) tags.set(name, of);
  };
  for (const { name, type } of siblings) walk(type, DESCRIPTOR_NAME.test(`${within} ${name}`) ? DESCRIPTOR.length : COUNT);
  return { sizes, tags };
}

/** The texts of two characters and more that a sampler put among these values. */
export function textsIn(value: unknown): string[] {
  if (typeof value === "string") return /^t\d/.test(value) ? [value.replace(/[_\0]*$/, "")] : [];
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return [];
  return Object.values(value).flatMap(textsIn);
}
