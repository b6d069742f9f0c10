import assert from "node:assert/strict";
import { test } from "node:test";
import { NdrError } from "../status/errors.ts";
import type { LazyType, PointerType, StructType, Type } from "./types.ts";
import { holds, listLink, partsOf, pointee, refersToItself, resolve } from "./walk.ts";

const long: Type = { kind: "base", base: "int32" };
const node: StructType = {
  kind: "struct",
  name: "NODE",
  fields: [
    { name: "value", type: { kind: "range", of: long, min: 0, max: 9 } },
    { name: "next", type: { kind: "pointer", mode: "unique", to: { kind: "lazy", name: "NODE", get: () => node } } },
  ],
};

test("a parameter is what its pointers lead to", () => {
  const handle: Type = { kind: "context", name: "H" };
  const twice: Type = {
    kind: "pointer",
    mode: "ref",
    to: { kind: "lazy", name: "P", get: () => ({ kind: "pointer", mode: "ref", to: handle }) },
  };
  assert.equal(pointee(twice), handle);
  assert.equal(pointee(long), long);
});

test("what leads to itself and to nothing else is an error, and no endless loop", () => {
  const name: LazyType = { kind: "lazy", name: "SELF", get: () => name };
  const pointer: PointerType = { kind: "pointer", mode: "unique", to: { kind: "lazy", name: "P", get: () => pointer } };
  assert.throws(() => resolve(name), NdrError);
  assert.throws(() => pointee(pointer), NdrError);
});

test("parts: what a name stands for, the tag and all arms of a union, what Samba's kinds hold", () => {
  const octets: Type = { kind: "array", of: long, dims: [{ size: 4, varying: false }] };
  const union: Type = {
    kind: "union",
    name: "U",
    encapsulated: true,
    tag: long,
    tagName: "tag",
    arms: [
      { cases: [1], name: "one", type: octets },
      { cases: [2], name: "none", type: null },
    ],
    default: { cases: [], name: "other", type: node },
  };
  assert.deepEqual(partsOf(union), [long, octets, node]);
  assert.deepEqual(partsOf({ kind: "subcontext", header: 4, of: octets }), [octets]);
  assert.deepEqual(partsOf({ kind: "relative", to: node }), [node]);
  assert.deepEqual(partsOf({ kind: "lazy", name: "NODE", get: () => node }), [node]);
  assert.deepEqual(partsOf(long), []);
});

test("a list is told from a structure that refers to nothing of its own", () => {
  assert.equal(refersToItself(node), true);
  assert.equal(listLink(node), "next");
  const flat: StructType = { kind: "struct", name: "FLAT", fields: [{ name: "value", type: long }] };
  assert.equal(refersToItself(flat), false);
  assert.equal(listLink(flat), null);
});

test("what a type holds is found behind pointers, names, tags and arms, and types that hold themselves have an end", () => {
  const isLong = (t: Type) => t === long;
  const union: Type = {
    kind: "union",
    name: "U",
    encapsulated: true,
    tag: long,
    tagName: "tag",
    arms: [{ cases: [1], name: "none", type: null }],
  };
  const deep: Type = { kind: "relative", to: { kind: "subcontext", header: 4, of: { kind: "lazy", name: "NODE", get: () => node } } };
  for (const type of [long, node, union, deep]) assert.equal(holds(type, isLong), true, type.kind);
  assert.equal(
    holds(deep, (t) => t.kind === "context"),
    false,
  );
});
