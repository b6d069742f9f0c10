/**
 * What the members of one structure, or the parameters of one call, say about each other: the scope that size_is, length_is, first_is and
 * switch_is are evaluated in, and the members that the caller left out because the value itself says them.
 */

import { encodeKeptUtf8 } from "../bytes/utf8.ts";
import { RPC_S_UNSUPPORTED_TYPE } from "../status/codes.ts";
import { NdrError } from "../status/errors.ts";
import { castTo, evaluate, fieldsOf, integerOf, invert, memberType, patched, pathOf, pathsOf, type Scope, type Value } from "./expr.ts";
import type { CharsetType, Expr, Field, Type } from "./types.ts";
import { member, unshare } from "./value.ts";
import { resolve } from "./walk.ts";

/** One member of a scope: name and type. Parameters and fields both are. */
export interface Member {
  readonly name: string;
  readonly type: Type;
  readonly value?: Field["value"];
}

/** Where an expression is used, and how to come from its owner's value to the number that it must give. */
interface Use {
  readonly owner: string;
  readonly expr: Expr;
  /** The members that the expression reads, and the paths to what it reads of them (pathsOf). */
  readonly fields: ReadonlySet<string>;
  readonly paths: ReadonlySet<string>;
  readonly steps: readonly ("deref" | "element")[];
  readonly measure: (value: unknown, scope: Scope) => number | undefined;
  /** Counts are 0 for a null pointer; a discriminant is not. */
  readonly count: boolean;
}

export interface Members {
  readonly types: ReadonlyMap<string, Type>;
  /** What value() says of members. */
  readonly values: ReadonlyMap<string, NonNullable<Field["value"]>>;
  readonly uses: readonly Use[];
  /** What expressions read within a member (`p->n`), by the member's name: `p.n`. */
  readonly within: ReadonlyMap<string, readonly string[]>;
  /** GUIDs that iid_is names, by their path, and the interface pointers that say the same. */
  readonly iids: readonly { readonly path: string; readonly owner: string; readonly steps: readonly ("deref" | "element")[] }[];
}

interface Collected {
  readonly tags: Use[];
  readonly lengths: Use[];
  readonly sizes: Use[];
  readonly iids: { path: string; owner: string; steps: readonly ("deref" | "element")[] }[];
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
    const { uses, iids } = usesOf(list);
    const within = new Map<string, string[]>();
    for (const path of uses.flatMap((use) => [...use.paths])) {
      const root = path.split(".", 1)[0]!;
      if (path !== root) within.set(root, [...(within.get(root) ?? []), path]);
    }
    const values = new Map(list.flatMap((member) => (member.value === undefined ? [] : [[member.name, member.value] as const])));
    members = { types: new Map(list.map((member) => [member.name, member.type])), values, uses, within, iids };
    known.set(list, members);
  }
  return members;
}

/** The expressions that a list of fields or parameters carries over each other, those first that say most. */
export function usesOf(list: readonly Member[]): Pick<Members, "uses" | "iids"> {
  const found: Collected = { tags: [], lengths: [], sizes: [], iids: [] };
  for (const member of list) collect(member.name, member.type, [], found);
  // A length says exactly what there is, a size only what there could be.
  return { uses: [...found.tags, ...found.lengths, ...found.sizes], iids: found.iids };
}

function collect(owner: string, type: Type, steps: readonly ("deref" | "element")[], found: Collected): void {
  if (steps.length > 16) return;
  const t = resolve(type);
  const { tags, lengths, sizes } = found;
  const use = (into: Use[], expr: Expr, count: boolean, measure: Use["measure"]) => {
    const fields = fieldsOf(expr);
    if (fields.size > 0) into.push({ owner, expr, fields, paths: pathsOf(expr), steps, count, measure });
  };
  switch (t.kind) {
    case "pointer":
      collect(owner, t.to, [...steps, "deref"], found);
      break;
    case "subcontext":
      if (t.size !== undefined && steps.every((step) => step === "deref"))
        use(sizes, t.size, true, (value, scope) => (value === undefined ? undefined : scope.sizeOf?.(owner, true)));
      if (t.compression?.plain !== undefined && steps.every((step) => step === "deref"))
        use(sizes, t.compression.plain, true, (value, scope) => (value === undefined ? undefined : scope.sizeOf?.(owner)));
      collect(owner, t.of, steps, found);
      break;
    case "range":
    case "flagged":
    case "optional":
      collect(owner, t.of, steps, found);
      break;
    case "charset":
      collectCharset(owner, t, steps, found);
      break;
    case "relative":
      collect(owner, t.to, [...steps, "deref"], found);
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
      collect(owner, t.of, [...steps, ...t.dims.map(() => "element" as const)], found);
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
    case "interface": {
      const path = t.iidIs === undefined ? undefined : pathOf(t.iidIs);
      if (path !== undefined) found.iids.push({ path, owner, steps });
      break;
    }
    default:
      break;
  }
}

/** The array counts the units of the text, and not the text's characters. */
function collectCharset(owner: string, t: CharsetType, steps: readonly ("deref" | "element")[], found: Collected): void {
  const inner: Collected = { tags: [], lengths: [], sizes: [], iids: [] };
  collect(owner, t.of, steps, inner);
  const counted = (use: Use): Use => ({
    ...use,
    measure: (value, scope) => use.measure(t.charset === "utf8" && typeof value === "string" ? encodeKeptUtf8(value) : value, scope),
  });
  found.lengths.push(...inner.lengths.map(counted));
  // The array may have more than the text: what its length says.
  const length = t.of.kind === "array" ? t.of.dims[0]?.length : undefined;
  const filled = (use: Use): Use => ({
    ...use,
    measure: (value, scope) => {
      const own = use.measure(value, scope);
      const said = length === undefined ? undefined : evaluate(length, scope);
      return own === undefined || said === undefined ? own : Math.max(own, Number(said));
    },
  });
  found.sizes.push(...inner.sizes.map(counted).map(filled));
}

function lengthOf(value: unknown, dimension: number, more: number): number | undefined {
  let v = value;
  for (let i = 0; i < dimension; i++) v = Array.isArray(v) ? v[0] : undefined;
  if (typeof v === "string") return v.length + more;
  if (Array.isArray(v) || v instanceof Uint8Array) return v.length + more;
  return undefined;
}

/** Where a structure begins in what is written or read, for expressions that speak of positions; of parameters there is no such place. */
class Placed {
  #octets: { readonly at: number } | null = null;
  #begin = 0;

  begin(octets: { readonly at: number }): void {
    this.#octets = octets;
    this.#begin = octets.at;
  }

  offset(): number {
    return this.#octets === null ? 0 : this.#octets.at - this.#begin;
  }
}

/** The values of one structure or call while it is encoded: what the caller gave, and what follows from it. */
export class EncodeScope extends Placed implements Scope {
  readonly #members: Members;
  readonly #given: (name: string) => unknown;
  #derived: Map<string, unknown> | null = null;

  constructor(members: Members, given: (name: string) => unknown) {
    super();
    this.#members = members;
    this.#given = given;
  }

  type(name: string): Type | undefined {
    return this.#members.types.get(name);
  }

  /** Set by who encodes, for expressions that speak of encoded sizes. */
  measure: ((name: string, packed: boolean) => number | undefined) | undefined;

  sizeOf(name: string, packed = false): number | undefined {
    return this.measure?.(name, packed);
  }

  get(name: string): unknown {
    const given = unshare(this.#given(name));
    const within = this.#members.within.get(name);
    if (given !== undefined && within === undefined) return given;
    this.#derived ??= new Map();
    if (!this.#derived.has(name)) {
      this.#derived.set(name, given); // while it is looked for: expressions that need each other end here
      this.#derived.set(name, given === undefined ? this.#derive(name) : this.#completed(given, within!));
    }
    return this.#derived.get(name);
  }

  /** What is to be sent: as the caller gave it where nothing has to be added. */
  value(name: string): unknown {
    const given = this.#given(name);
    const said = given === undefined || this.#members.within.has(name) ? this.get(name) : given;
    return said === unshare(given) ? given : said;
  }

  /** Where a value lacks `name`: the member that it would have followed from, where that is missing as well. */
  blame(name: string, sent: (name: string) => boolean = () => true): string {
    const use = this.#members.uses.find((one) => one.fields.has(name) && sent(one.owner) && this.#given(one.owner) === undefined);
    return use?.owner ?? name;
  }

  /** The structure with what others say of its members, where it lacks them. */
  #completed(given: unknown, within: readonly string[]): unknown {
    let whole = given;
    for (const path of within) {
      const [root, ...names] = path.split(".");
      let type = this.type(root!);
      let value = whole;
      for (const name of names) {
        value = typeof value === "object" && value !== null ? unshare(member(value, name)) : null;
        type = memberType(type, name);
      }
      if (value !== undefined) continue;
      const found = this.#derive(path, type);
      if (found !== undefined) whole = patched(this.type(root!), whole, names, found) ?? whole;
    }
    return whole;
  }

  /** @param path a member's name, or names with dots between them (pathsOf) */
  #derive(path: string, type = this.type(path)): unknown {
    const said = this.#members.values.get(path);
    if (said !== undefined) {
      const value = typeof said === "object" && "text" in said ? said.text : evaluate(said, this);
      if (typeof value === "string") return value;
      // Assigned as C does: what does not fit is cut off.
      if (value !== undefined) return fit(type, cast(value, type));
    }
    for (const iid of this.#members.iids) {
      if (iid.path !== path) continue;
      const value = this.#step(iid.owner, iid.steps);
      const named = typeof value === "object" && value !== null ? member(value, "iid") : undefined;
      if (typeof named === "string") return named;
    }
    let none = false;
    for (const use of this.#members.uses) {
      if (!use.paths.has(path)) continue;
      const value = this.#step(use.owner, use.steps);
      if (value === null && use.count) none = true;
      const measured = use.measure(value, this);
      if (measured === undefined) continue;
      const found = invert(use.expr, measured, path, this);
      if (found !== undefined) return fit(type, found);
    }
    return none ? fit(type, 0) : undefined;
  }

  #step(owner: string, steps: readonly ("deref" | "element")[]): unknown {
    let value = unshare(this.#given(owner));
    for (const step of steps) {
      if (value === null || value === undefined) break;
      if (step === "element") value = Array.isArray(value) ? value[0] : undefined;
      value = unshare(value);
    }
    return value;
  }
}

function cast(value: Value, type: Type | undefined): Value {
  let t = type;
  for (let i = 0; i < 64 && (t?.kind === "lazy" || t?.kind === "flagged" || t?.kind === "range"); i++)
    t = t.kind === "lazy" ? t.get() : t.of;
  return t?.kind === "base" || t?.kind === "named" ? castTo(value, t.base) : value;
}

function fit(type: Type | undefined, value: Value): unknown {
  let t = type;
  for (let i = 0; i < 64 && t !== undefined; i++) {
    if (t.kind === "lazy") t = t.get();
    else if (t.kind === "flagged") t = t.of;
    // What [ref] points to stands for itself: `[out] DWORD *count`.
    else if (t.kind === "pointer" && t.mode === "ref") t = t.to;
    else break;
  }
  if (t?.kind === "ignored") return null;
  if (t?.kind === "pointer" || t?.kind === "relative") return Number(value) === 0 ? null : fit(t.to, value);
  if (t?.kind === "struct" || t?.kind === "union" || t?.kind === "array" || t?.kind === "string") return undefined;
  if (t?.kind === "blob") return new Uint8Array(0);
  if (t?.kind === "base" && t.base === "boolean") return Number(value) !== 0;
  const integer = integerOf(type);
  return integer === "i64" || integer === "u64" ? BigInt(value) : Number(value);
}

/** The values of one structure or call while it is decoded: what has been read so far, and for a response what the request said. */
export class DecodeScope extends Placed implements Scope {
  readonly #members: Members;
  readonly #values: Record<string, unknown>;
  readonly #others: ((name: string) => unknown) | null;

  constructor(members: Members, values: Record<string, unknown>, others: ((name: string) => unknown) | null = null) {
    super();
    this.#members = members;
    this.#values = values;
    this.#others = others;
  }

  type(name: string): Type | undefined {
    return this.#members.types.get(name);
  }

  get(name: string): unknown {
    return Object.hasOwn(this.#values, name) ? this.#values[name] : unshare(this.#others?.(name));
  }
}
