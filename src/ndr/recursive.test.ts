/** Structures that refer to themselves: compiled as functions that call each other, with the interpreter for what is deep or long. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NdrError } from "../status/errors.ts";
import * as c from "./codegen/v1.ts";
import { fallbacks } from "./compile.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, type Type, typeCodec } from "./index.ts";

const formats = [NDR20_LE, NDR20_BE, NDR64_LE];

/** Both codecs write the same and read it back; the compiled one does not need the other. */
function same(type: Type, value: unknown, left = 0): void {
  const compiled = typeCodec(type, { mode: "compile" });
  const interpreted = typeCodec(type, { mode: "interpret" });
  for (const format of formats) {
    const expected = interpreted.encode(value, format);
    const before = fallbacks.calls;
    assert.deepEqual(compiled.encode(value, format), expected);
    const read = compiled.decode(expected, format);
    assert.equal(fallbacks.calls - before, left, "calls that were left to the interpreter");
    assert.deepEqual(read, { value, end: expected.length });
    assert.deepEqual(interpreted.decode(expected, format), read);
  }
}

const node: Type = c.struct("node", {
  a: c.uint8,
  h: c.int64,
  next: c.unique(c.lazy("node", () => node)),
  name: c.unique(c.string("wchar")),
});
const list = (length: number): unknown => {
  let made: unknown = null;
  for (let i = 0; i < length; i++) made = { a: i & 0xff, h: BigInt(i), next: made, name: i % 3 === 0 ? null : `n${i}` };
  return made;
};

test("lists, as a value, behind a pointer, in arrays", () => {
  same(node, list(1));
  same(node, list(40));
  same(c.unique(node), null);
  same(c.struct("two", { a: c.unique(node), n: c.uint8, b: c.unique(node) }), { a: list(3), n: 1, b: list(2) });
  same(c.array(c.unique(node), c.sized("open")), [list(2), null, list(5)]);
  same(c.array(node, c.fixed(2)), [list(2), list(1)]);
});

test("trees with counted children, and those through other types", () => {
  const tree: Type = c.struct("tree", {
    n: c.uint16,
    kids: c.unique(c.array(c.unique(c.lazy("tree", () => tree)), c.sized(["field", "n"]))),
  });
  const leaf = { n: 0, kids: null };
  same(tree, { n: 3, kids: [leaf, null, { n: 1, kids: [leaf] }] });

  // Arrays that hold the structures themselves, of a fixed size and not.
  for (const more of [{}, { text: c.string("char", 20) }]) {
    const heap: Type = c.struct("heap", {
      n: c.uint8,
      ...more,
      more: c.unique(
        c.array(
          c.lazy("heap", () => heap),
          c.sized(["field", "n"]),
        ),
      ),
      name: c.unique(c.string("wchar")),
    });
    const one = (list: readonly unknown[] | null, name: string | null) => ({
      n: list?.length ?? 0,
      ...("text" in more ? { text: "t" } : {}),
      more: list,
      name,
    });
    same(heap, one([one(null, "a"), one([one([], null), one(null, "b")], null), one(null, "c")], "d"));
    same(c.array(heap, c.sized("open")), [one([one(null, "a")], null), one(null, "b")]);
    same(c.struct("h", { x: c.uint8, list: c.array(heap, c.fixed(2)), y: c.unique(c.uint16) }), {
      x: 1,
      list: [one([one(null, "z")], null), one(null, "b")],
      y: 2,
    });
  }

  // A filter, as in [MS-NSPI] or [MS-OXCDATA]: a union whose arms hold filters.
  const filter: Type = c.struct("filter", {
    kind: c.uint32,
    of: c.union("of", {
      encapsulated: false,
      tagName: "tag",
      tag: c.uint32,
      switchIs: ["field", "kind"],
      arms: [
        c.arm("both", [0], c.struct("both", { a: c.unique(c.lazy("filter", () => filter)), b: c.unique(c.lazy("filter", () => filter)) })),
        c.arm("not", [1], c.unique(c.lazy("filter", () => filter))),
        c.arm("text", [2], c.unique(c.string("char"))),
      ],
    }),
  });
  const text = (value: string) => ({ kind: 2, of: { tag: 2, text: value } });
  same(filter, { kind: 0, of: { tag: 0, both: { a: { kind: 1, of: { tag: 1, not: text("a") } }, b: text("bc") } } });

  const even: Type = c.struct("even", { v: c.int32, odd: c.unique(c.lazy("odd", () => odd)) });
  const odd: Type = c.struct("odd", { v: c.int16, even: c.unique(c.lazy("even", () => even)), ref: c.ref(c.uint8) });
  same(even, { v: 1, odd: { v: 2, even: { v: 3, odd: null }, ref: 4 } });
});

test("what is deep or long is left to the interpreter, with its limits", () => {
  same(node, list(300), 2);
  const tree: Type = c.struct("tree", { l: c.unique(c.lazy("tree", () => tree)), r: c.unique(c.lazy("tree", () => tree)) });
  const deep = (depth: number) => {
    let made: unknown = null;
    for (let i = 0; i < depth; i++) made = { l: made, r: { l: null, r: null } };
    return made;
  };
  same(c.unique(tree), deep(35));
  same(c.unique(tree), deep(100), 2);
  const endless: { l: unknown; r: unknown } = { l: null, r: null };
  endless.l = endless;
  endless.r = { l: null, r: null };
  for (const mode of ["compile", "interpret"] as const) {
    assert.throws(() => typeCodec(c.unique(tree), { mode, limits: { maxElements: 10_000 } }).encode(endless, NDR20_LE), NdrError);
    assert.throws(() => typeCodec(c.unique(tree), { mode }).encode(deep(300), NDR20_LE), /nested more than 256 deep/);
  }
});

test("full pointers to their own kind may be cycles: they are read by the interpreter", () => {
  const ring: Type = c.struct("ring", { v: c.int32, next: c.ptr(c.lazy("ring", () => ring)) });
  const one: { v: number; next: unknown } = { v: 1, next: null };
  one.next = { v: 2, next: one };
  const codec = typeCodec(c.ptr(ring), { mode: "compile" });
  const read = codec.decode(codec.encode(one, NDR20_LE), NDR20_LE).value as { next: { next: unknown } };
  assert.equal(read.next.next, read);
});
