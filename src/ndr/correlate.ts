/**
 * What the members of one structure, or the parameters of one call, say about each other: the scope that size_is, length_is, first_is and
 * switch_is are evaluated in, and the members that the caller left out because the value itself says them.
 */

import { RPC_S_UNSUPPORTED_TYPE } from "../status/codes.ts";
import { NdrError } from "../status/errors.ts";
import { evaluate, fieldsOf, type Integer, integerOf, invert, type Scope } from "./expr.ts";
import { resolve } from "./layout.ts";
import type { Expr, Type } from "./types.ts";

/**
 * Makes the pointee of a full pointer that is no object (a number, a string) one referent: the same Shared at two places is sent once.
 * Objects need none of it: they are aliases by identity.
 */
export class Shared<T = unknown> {
  readonly value: T;
  constructor(value: T) {
    this.value = value;
  }
}

export function unshare(value: unknown): unknown {
  return value instanceof Shared ? value.value : value;
}

/** A member of a caller's object, which may inherit it from a class; what every object inherits is no member. */
export function member(value: object, name: string): unknown {
  const found = (value as Record<string, unknown>)[name];
  return found !== undefined && found === (Object.prototype as unknown as Record<string, unknown>)[name] ? undefined : found;
}

/** One member of a scope: name and type. Parameters and fields both are. */
export interface Member {
  readonly name: string;
  readonly type: Type;
}

/** Where an expression is used, and how to come from its owner's value to the number that it must give. */
interface Use {
  readonly owner: string;
  readonly expr: Expr;
  readonly fields: ReadonlySet<string>;
  readonly steps: readonly ("deref" | "element")[];
  readonly measure: (value: unknown, scope: Scope) => number | undefined;
  /** Counts are 0 for a null pointer; a discriminant is not. */
  readonly count: boolean;
}

export interface Members {
  readonly types: ReadonlyMap<string, Type>;
  readonly uses: readonly Use[];
}

const known = new WeakMap<readonly Member[], Members>();

/** The correlations of a list of fields or parameters. */
export function membersOf(list: readonly Member[]): Members {
  let members = known.get(list);
  if (members === undefined) {
    for (const { name } of list) {
      // Set on an object it would be no member but its prototype.
      if (name === "__proto__") throw new NdrError(RPC_S_UNSUPPORTED_TYPE, name, "cannot be the name of a member");
    }
    const tags: Use[] = [];
    const lengths: Use[] = [];
    const sizes: Use[] = [];
    for (const member of list) collect(member.name, member.type, [], tags, lengths, sizes);
    // A length says exactly what there is, a size only what there could be.
    members = { types: new Map(list.map((member) => [member.name, member.type])), uses: [...tags, ...lengths, ...sizes] };
    known.set(list, members);
  }
  return members;
}

function collect(owner: string, type: Type, steps: readonly ("deref" | "element")[], tags: Use[], lengths: Use[], sizes: Use[]): void {
  if (steps.length > 16) return;
  const t = resolve(type);
  const use = (into: Use[], expr: Expr, count: boolean, measure: Use["measure"]) => {
    const fields = fieldsOf(expr);
    if (fields.size > 0) into.push({ owner, expr, fields, steps, count, measure });
  };
  switch (t.kind) {
    case "pointer":
      collect(owner, t.to, [...steps, "deref"], tags, lengths, sizes);
      break;
    case "range":
      collect(owner, t.of, steps, tags, lengths, sizes);
      break;
    case "string": {
      const size = t.size;
      if (typeof size !== "number" && size !== "open") use(sizes, size, true, (value) => lengthOf(value, 0, 1));
      break;
    }
    case "array":
      t.dims.forEach((dim, index) => {
        const first = (scope: Scope) => (dim.first === undefined ? 0 : Number(evaluate(dim.first, scope) ?? 0));
        if (dim.length !== undefined) use(lengths, dim.length, true, (value) => lengthOf(value, index, 0));
        if (typeof dim.size !== "number" && dim.size !== "open") {
          use(sizes, dim.size, true, (value, scope) => {
            const length = lengthOf(value, index, 0);
            return length === undefined ? undefined : length + first(scope);
          });
        }
      });
      collect(owner, t.of, [...steps, ...t.dims.map(() => "element" as const)], tags, lengths, sizes);
      break;
    case "union":
      if (t.switchIs !== undefined) {
        const tagName = t.tagName;
        use(tags, t.switchIs, false, (value) => {
          const tag = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[tagName] : undefined;
          return typeof tag === "number" ? tag : typeof tag === "boolean" ? Number(tag) : undefined;
        });
      }
      break;
    default:
      break;
  }
}

function lengthOf(value: unknown, dimension: number, more: number): number | undefined {
  let v = value;
  for (let i = 0; i < dimension; i++) v = Array.isArray(v) ? v[0] : undefined;
  if (typeof v === "string") return v.length + more;
  if (Array.isArray(v) || v instanceof Uint8Array) return v.length + more;
  return undefined;
}

/** The values of one structure or call while it is encoded: what the caller gave, and what follows from it. */
export class EncodeScope implements Scope {
  readonly #members: Members;
  readonly #given: (name: string) => unknown;
  #derived: Map<string, number | bigint | undefined> | null = null;

  constructor(members: Members, given: (name: string) => unknown) {
    this.#members = members;
    this.#given = given;
  }

  typeOf(name: string): Integer {
    return integerOf(this.#members.types.get(name));
  }

  isPointer(name: string): boolean {
    const type = this.#members.types.get(name);
    return type !== undefined && resolve(type).kind === "pointer";
  }

  get(name: string): unknown {
    const given = unshare(this.#given(name));
    if (given !== undefined) return given;
    this.#derived ??= new Map();
    if (!this.#derived.has(name)) {
      this.#derived.set(name, undefined); // while it is looked for: expressions that need each other end here
      this.#derived.set(name, this.#derive(name));
    }
    return this.#derived.get(name);
  }

  #derive(name: string): number | bigint | undefined {
    let none = false;
    for (const use of this.#members.uses) {
      if (!use.fields.has(name)) continue;
      let value = unshare(this.#given(use.owner));
      for (const step of use.steps) {
        if (value === null || value === undefined) break;
        if (step === "element") value = Array.isArray(value) ? value[0] : undefined;
        value = unshare(value);
      }
      if (value === null && use.count) none = true;
      const measured = use.measure(value, this);
      if (measured === undefined) continue;
      const found = invert(use.expr, measured, name, this);
      if (found !== undefined) return this.#fit(name, found);
    }
    return none ? this.#fit(name, 0) : undefined;
  }

  #fit(name: string, value: number): number | bigint {
    const integer = this.typeOf(name);
    return integer === "i64" || integer === "u64" ? BigInt(value) : value;
  }
}

/** The values of one structure or call while it is decoded: what has been read so far, and for a response what the request said. */
export class DecodeScope implements Scope {
  readonly #members: Members;
  readonly #values: Record<string, unknown>;
  readonly #others: (name: string) => unknown;

  constructor(members: Members, values: Record<string, unknown>, others: (name: string) => unknown = () => undefined) {
    this.#members = members;
    this.#values = values;
    this.#others = others;
  }

  typeOf(name: string): Integer {
    return integerOf(this.#members.types.get(name));
  }

  isPointer(name: string): boolean {
    const type = this.#members.types.get(name);
    return type !== undefined && resolve(type).kind === "pointer";
  }

  get(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? this.#values[name] : unshare(this.#others(name));
  }
}
