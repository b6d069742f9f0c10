/** Ways through descriptors: what stands behind references and pointers, and what a type is built of. */
import { RPC_S_UNSUPPORTED_TYPE } from "../status/codes.ts";
import { NdrError } from "../status/errors.ts";
import type { LazyType, PointerType, StructType, TransmitType, Type } from "./types.ts";

/** Lazy references and nothing else resolved. */
export function resolve(type: Type): Exclude<Type, LazyType> {
  let t = type;
  for (let hops = 0; t.kind === "lazy"; hops++) {
    if (hops > 64) throw new NdrError(RPC_S_UNSUPPORTED_TYPE, t.name, "the type refers to itself and to nothing else");
    t = t.get();
  }
  return t;
}

/** What travels: lazy references, and types of the program's for which others do, resolved. */
export function onWire(type: Type): Exclude<Type, LazyType | TransmitType> {
  let t = resolve(type);
  while (t.kind === "transmit") t = resolve(t.wire);
  return t;
}

/** What pointers lead to, however many stand before it: what a parameter is. @throws NdrError RPC_S_UNSUPPORTED_TYPE for pointers to themselves */
export function pointee(type: Type): Exclude<Type, LazyType | PointerType> {
  let to = resolve(type);
  for (let hops = 0; to.kind === "pointer"; hops++) {
    if (hops > 64) throw new NdrError(RPC_S_UNSUPPORTED_TYPE, "", "the pointer leads to itself and to nothing else");
    to = resolve(to.to);
  }
  return to;
}

/** The types that a type is built of directly, a reference of what it names. Types may be built of themselves: who goes further remembers where it was. */
export function partsOf(type: Type): readonly Type[] {
  switch (type.kind) {
    case "pointer":
    case "relative":
      return [type.to];
    case "array":
    case "range":
    case "pipe":
    case "flagged":
    case "subcontext":
    case "charset":
    case "optional":
      return [type.of];
    case "transmit":
      return [type.wire];
    case "lazy":
      return [resolve(type)];
    case "struct":
      return type.fields.map((field) => field.type);
    case "union": {
      const arms = type.default === undefined ? type.arms : [...type.arms, type.default];
      return [type.tag, ...arms.flatMap((arm) => (arm.type === null ? [] : [arm.type]))];
    }
    default:
      return [];
  }
}

/** Whether a type, or any that it is built of, is one that `test` looks for. */
export function holds(type: Type, test: (t: Exclude<Type, LazyType>) => boolean): boolean {
  const seen = new Set<Type>();
  const found = (of: Type): boolean => {
    const t = resolve(of);
    if (seen.has(t)) return false;
    seen.add(t);
    return test(t) || partsOf(t).some(found);
  };
  return found(type);
}

/** Whether a type has pointers in place, whose referents follow the construct that it is in. */
export function holdsPointers(type: Type): boolean {
  const t = onWire(type);
  switch (t.kind) {
    case "pointer":
      return true;
    case "array":
    case "range":
      return holdsPointers(t.of);
    case "struct":
      return t.fields.some((field) => holdsPointers(field.type));
    case "union":
      return [...t.arms, ...(t.default === undefined ? [] : [t.default])].some((arm) => arm.type !== null && holdsPointers(arm.type));
    default:
      return false;
  }
}

const recursive = new WeakMap<StructType, boolean>();

/** Whether a structure holds, or leads by pointers to, its own type. */
export function refersToItself(type: StructType): boolean {
  let known = recursive.get(type);
  if (known === undefined) {
    known = leadsTo(type, type, new Set());
    recursive.set(type, known);
  }
  return known;
}

function leadsTo(from: Type, target: StructType, seen: Set<Type>): boolean {
  const parts = partsOf(onWire(from)).map((part) => onWire(part));
  return parts.some((part) => {
    if (part === target) return true;
    if (seen.has(part)) return false;
    seen.add(part);
    return leadsTo(part, target, seen);
  });
}

const links = new WeakMap<StructType, string | null>();

/**
 * The member of a structure that is its only pointer to a structure of the same type: the link of a list. A chain of such links is a list,
 * however long, and no nesting (REPLENTINFLIST of [MS-DRSR] has it as its first member); a tree has two.
 */
export function listLink(type: StructType): string | null {
  let link = links.get(type);
  if (link === undefined) {
    const own = type.fields.filter((field) => {
      const t = resolve(field.type);
      return t.kind === "pointer" && resolve(t.to) === type;
    });
    link = own.length === 1 ? own[0]!.name : null;
    links.set(type, link);
  }
  return link;
}
