/** Alignment and least size of the types of Samba's dialect, and which types hold any of them. */
import { alignOf, baseSize, minSize } from "../layout.ts";
import type { PidlType, Type } from "../types.ts";
import { holds } from "../walk.ts";

const kinds: ReadonlySet<Type["kind"]> = new Set<PidlType["kind"]>([
  "flagged",
  "named",
  "packed",
  "relative",
  "subcontext",
  "charset",
  "text",
  "blob",
  "special",
  "optional",
  "opaque",
]);

export function isPidl(type: Type): type is PidlType {
  return kinds.has(type.kind);
}

/** As pidl has it: a pointer of any kind is aligned as one, and a subcontext as what has no alignment. */
export function pidlAlign(t: PidlType, is64: boolean): number {
  switch (t.kind) {
    case "flagged":
    case "charset":
      return alignOf(t.of, is64);
    case "named":
      return t.natural && is64 ? 4 : baseSize(t.base, is64);
    case "optional":
      return alignOf(t.of, is64);
    case "relative":
      return is64 ? 8 : 4;
    case "subcontext":
      return 1;
    case "special":
      return t.name === "dnsp_name" || t.name === "dnsp_string" ? 1 : 4;
    case "packed":
    case "text":
    case "blob":
    case "opaque":
      return 4;
  }
}

/** The fewest octets in place. */
export function pidlMinSize(t: PidlType, is64: boolean): number {
  switch (t.kind) {
    case "flagged":
      // A byte order of its own ends NDR64.
      return Math.min(minSize(t.of, is64), minSize(t.of, false));
    case "named":
      return baseSize(t.base, is64);
    case "packed":
      return 8;
    case "relative":
      return t.short ? 2 : 4;
    case "subcontext":
      return t.header === "serialization" ? 16 : t.header;
    case "special":
      return t.name === "ipv4address" ? 4 : t.name === "ipv6address" ? 16 : 1;
    case "charset":
      return minSize(t.of, is64);
    case "text":
    case "blob":
    case "optional":
    case "opaque":
      return 0;
  }
}

const known = new WeakMap<Type, boolean>();

/** Whether a type holds anything that only the interpreter knows. */
export function needsInterpreter(type: Type): boolean {
  let needs = known.get(type);
  if (needs === undefined) {
    needs = holds(type, isInterpreted);
    known.set(type, needs);
  }
  return needs;
}

function isInterpreted(t: Type): boolean {
  switch (t.kind) {
    case "array":
      return t.dims.some((dim) => dim.inline === true);
    case "struct":
      return t.flags !== undefined || t.fields.some((field) => field.value !== undefined);
    case "union":
      return t.bare === true || t.flags !== undefined;
    default:
      return isPidl(t);
  }
}
