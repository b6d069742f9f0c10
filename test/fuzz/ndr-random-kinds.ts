/** Random interface pointers, transmitted types, arrays that members of members size, and what is not checked: more of ndr-random.ts. */
import { array, guid, ignored, interfacePointer, struct, transmit, union, unique } from "../../src/ndr/codegen/v1.ts";
import type { Dimension, Expr, Type } from "../../src/ndr/types.ts";
import type { Random } from "./mutate.ts";
import type { Sample } from "./ndr-random.ts";

const u32: Type = { kind: "base", base: "uint32" };
const iids = ["00000000-0000-0000-c000-000000000046", "1b2c3d4e-5f60-7182-93a4-b5c6d7e8f901"] as const;

/** @param inner makes a sample of any kind, for what is wrapped here */
export function randomKind(random: Random, inner: () => Sample): Sample {
  switch (random(6)) {
    case 0:
      return pointerOfInterface(random);
    case 1:
      return named(random);
    case 2: {
      const { type, make } = inner();
      return { type: transmit("T", type), make };
    }
    case 3:
      return byMember(random);
    case 4:
      return unchecked(random);
    default: {
      const { type, make } = inner();
      return {
        type: struct("I", { before: ignored, it: type }),
        make: () => {
          const made = make();
          return { full: { before: null, it: made.full }, given: { ...(random(2) === 0 ? {} : { before: null }), it: made.given } };
        },
      };
    }
  }
}

function octets(random: Random): Uint8Array {
  return Uint8Array.from({ length: random(30) }, () => random(256));
}

function pointerOfInterface(random: Random): Sample {
  const iid = iids[random(2)]!;
  return {
    type: unique(interfacePointer("I", iid)),
    make: () => {
      if (random(5) === 0) return { full: null, given: null };
      const full = { iid, data: octets(random) };
      return { full, given: random(2) === 0 ? full : { data: full.data } };
    },
  };
}

/** The GUID that iid_is names stands before or behind the pointer, and may be left out. */
function named(random: Random): Sample {
  const pointer = unique(interfacePointer("I", iids[0], ["field", "riid"]));
  const type = random(2) === 0 ? struct("N", { riid: guid, p: pointer }) : struct("N", { p: pointer, riid: unique(guid) });
  return {
    type,
    make: () => {
      const iid = iids[random(2)]!;
      if (random(5) === 0) return { full: { riid: iid, p: null }, given: { riid: iid, p: null } };
      const p = { iid, data: octets(random) };
      return { full: { riid: iid, p }, given: random(2) === 0 ? { p } : { riid: iid, p: { data: p.data } } };
    },
  };
}

/** A count within a structure beside the array, in place or behind a pointer, once or twice. */
function byMember(random: Random): Sample {
  const head = struct("H", { k: { kind: "base", base: "int8" }, n: random(2) === 0 ? u32 : { kind: "base", base: "uint16" } });
  const twice = random(2) === 0;
  const whole = twice ? struct("HH", { in: random(2) === 0 ? unique(head) : head }) : head;
  const path: Expr = ["member", twice ? ["member", ["field", "head"], "in"] : ["field", "head"], "n"];
  const size: Expr = random(2) === 0 ? path : ["*", path, 2];
  const factor = size === path ? 1 : 2;
  const items = unique(array({ kind: "base", base: "int16" }, { size, varying: random(2) === 0 }));
  const first = random(2) === 0;
  const headType = random(2) === 0 ? unique(whole) : whole;
  return {
    type: struct("M", first ? { head: headType, items } : { items, head: headType }),
    make: () => {
      const n = random(4);
      const list = random(6) === 0 ? null : Array.from({ length: n * factor }, () => random(100) - 50);
      const inside = (withCount: boolean) => {
        const one = { k: 3, ...(withCount ? { n } : {}) };
        return twice ? { in: one } : one;
      };
      return { full: { head: inside(true), items: list }, given: { head: inside(list === null || random(2) === 0), items: list } };
    },
  };
}

/** The octets say other sizes than the members, and are believed. */
function unchecked(random: Random): Sample {
  const size: Expr = ["field", "n"];
  switch (random(3)) {
    case 0: {
      const dim: Dimension =
        random(2) === 0 ? { size, varying: false, unchecked: true } : { size, varying: true, length: ["field", "n"], unchecked: true };
      const items = unique({ kind: "array", of: { kind: "base", base: "int16" }, dims: [dim] });
      return {
        type: struct("D", { n: u32, items }),
        make: () => {
          const value = { n: random(6), items: Array.from({ length: random(4) }, () => random(9)) };
          return { full: value, given: value };
        },
      };
    }
    case 1:
      return {
        type: struct("D", { n: u32, text: unique({ kind: "string", unit: "wchar", size, unchecked: true }) }),
        make: () => {
          const value = { n: random(6), text: "abcdef".slice(random(7)) };
          return { full: value, given: value };
        },
      };
    default: {
      const arms = [
        { cases: [1], name: "a", type: u32 },
        { cases: [2], name: "b", type: null },
      ];
      const choice = union("D", { encapsulated: false, tagName: "tag", tag: u32, switchIs: size, arms, unchecked: true });
      return {
        type: struct("D", { n: u32, u: choice }),
        make: () => {
          const value = { n: random(4), u: random(2) === 0 ? { tag: 1, a: 7 } : { tag: 2 } };
          return { full: value, given: value };
        },
      };
    }
  }
}
