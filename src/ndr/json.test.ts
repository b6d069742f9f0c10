import assert from "node:assert/strict";
import { test } from "node:test";
import { parseBase64, toBase64 } from "../bytes/base64.ts";
import { NdrError } from "../status/errors.ts";
import * as v1 from "./codegen/v1.ts";
import { fromJson, parametersFromJson, parametersToJson, toJson } from "./json.ts";
import { skeleton } from "./skeleton.ts";
import type { Type } from "./types.ts";

/** There and back by way of JSON's text. */
function round(type: Type, value: unknown, json: unknown): void {
  assert.deepEqual(toJson(type, value), json);
  assert.deepEqual(fromJson(type, JSON.parse(JSON.stringify(json))), value);
}

const item = v1.struct("ITEM", {
  id: v1.guid,
  size: v1.uint64,
  name: v1.unique(v1.string("wchar")),
  data: v1.array(v1.byte, v1.sized("open")),
});
const choice = v1.union("CHOICE", {
  encapsulated: false,
  tagName: "tag",
  tag: v1.uint32,
  arms: [v1.arm("a", [1], v1.int32), v1.arm("b", [2, 3], item), v1.arm("none", [4], null)],
});

test("values have one form in JSON, and come back from it", () => {
  const id = "12345678-1234-1234-1234-123456789abc";
  round(
    item,
    { id, size: 1n << 63n, name: null, data: Uint8Array.of(0, 255) },
    { id, size: "9223372036854775808", name: null, data: "hex:00ff" },
  );
  round(choice, { tag: 1, a: -5 }, { tag: 1, a: -5 });
  round(choice, { tag: 4 }, { tag: 4 });
  round(v1.context("H"), null, null);
  round(v1.context("H"), { attributes: 0, uuid: id }, `handle:${id}`);
  round(v1.context("H"), { attributes: 7, uuid: id }, `handle:${id},7`);
  round(v1.array(v1.wchar, v1.fixed(3)), "abc", "abc");
  round(
    v1.array(v1.uint16, v1.fixed(2), v1.fixed(2)),
    [
      [1, 2],
      [3, 4],
    ],
    [
      [1, 2],
      [3, 4],
    ],
  );
  round(v1.unique(v1.interfacePointer("IUnknown", id)), { iid: id, data: Uint8Array.of(1) }, { iid: id, data: "hex:01" });
  round(v1.float64, Number.NEGATIVE_INFINITY, "-Infinity");
  round(v1.float32, Number.NaN, "NaN");
  round(v1.boolean, true, true);
  round(v1.ignored, null, null);
  round(v1.pipe("P", v1.byte), Uint8Array.of(1, 2), "hex:0102");
  round(v1.pipe("P", v1.int64), [1n, -1n], ["1", "-1"]);
});

test("other forms are read", () => {
  assert.equal(fromJson(v1.uint64, "0xffffffffffffffff"), 0xffff_ffff_ffff_ffffn);
  assert.equal(fromJson(v1.int64, 5), 5n);
  assert.equal(fromJson(v1.int64, "-0x10"), -16n);
  assert.equal(fromJson(v1.uint32, "0x10"), 16);
  assert.equal(fromJson(v1.enum16("E", { one: 1, two: 2 }), "two"), 2);
  const octets = v1.array(v1.uint8, v1.sized("open"));
  for (const json of ["hex:6162", "hex:61 62", "base64:YWI=", "base64:YWI", "text:ab", [0x61, 0x62]]) {
    assert.deepEqual(fromJson(octets, json), Uint8Array.of(0x61, 0x62), String(json));
  }
  assert.equal(toJson(octets, Uint8Array.of(0x61, 0x62), { octets: "base64" }), "base64:YWI=");
  assert.deepEqual(fromJson(octets, "zeros:84"), new Uint8Array(84));
});

test("what does not belong is refused with its place", () => {
  const refused: [Type, unknown, RegExp][] = [
    [item, { id: "x" }, /p\.id: "x" is not a UUID/],
    [item, { nonsense: 1 }, /p\.nonsense: there is no such member; there are id, size, name, data/],
    [item, [], /p: expected an object \(ITEM\), got a list/],
    [choice, { a: 1 }, /p\.tag: is missing: it says which of a, b, none is there/],
    [choice, { tag: 1, b: {} }, /p\.b: does not belong to tag 1, "a" does/],
    [v1.uint32, "twelve", /p: expected an integer \(uint32\), got the text "twelve"/],
    [v1.uint32, 1.5, /p: expected an integer/],
    [v1.uint64, 2 ** 60, /p: a number as large as this/],
    [v1.enum16("E", { one: 1 }), "three", /p: "three" is none of one/],
    [v1.array(v1.byte, v1.fixed(1)), "00", /octets begin with/],
    [v1.array(v1.byte, v1.fixed(1)), "hex:0", /pairs of hexadecimal digits/],
    [v1.array(v1.byte, v1.fixed(1)), "zeros:67108865", /a number up to 67108864 behind zeros/],
    [v1.array(v1.byte, v1.fixed(1)), "zeros:-1", /a number up to/],
    [v1.array(v1.byte, v1.fixed(1)), [256], /p\[0\]: expected an octet/],
    [v1.context("H"), "handle:1", /expected a context handle/],
    [v1.ref(v1.int32), null, /p: expected an integer \(int32\), got null/],
    [v1.string("wchar"), 5, /expected a text, got 5/],
  ];
  for (const [type, json, message] of refused) {
    assert.throws(
      () => fromJson(type, json, "p"),
      (error) => error instanceof NdrError && message.test(error.message),
      String(message),
    );
  }
  const recursive: Type = v1.struct("LIST", { next: v1.unique(v1.lazy("LIST", () => recursive)) });
  let deep: unknown = null;
  for (let i = 0; i < 5_000; i++) deep = { next: deep };
  assert.throws(() => fromJson(recursive, deep), /nested more than/);
  assert.throws(() => toJson(recursive, deep), /nested more than/);
});

test("names of parameters are data, whatever they are", () => {
  const parameters = [
    { name: "__proto__", dir: "in", type: v1.int32 },
    { name: "out", dir: "out", type: v1.int32 },
  ] as const;
  const read = parametersFromJson(parameters, JSON.parse('{"__proto__": 5}'), "Op");
  assert.equal(Object.getOwnPropertyDescriptor(read, "__proto__")?.value, 5);
  assert.throws(() => parametersFromJson(parameters, { out: 1 }, "Op"), /Op\.out: there is no such parameter/);
  assert.deepEqual(parametersToJson(parameters, v1.uint32, { out: 3, return: 0 }), { out: 3, return: 0 });
});

test("a skeleton is itself a value", () => {
  for (const type of [item, choice, v1.context("H"), v1.enum16("E", { one: 1 }), v1.array(v1.byte, v1.sized("open"))]) {
    fromJson(type, skeleton(type));
    fromJson(type, skeleton(type, true));
  }
  const recursive: Type = v1.struct("TREE", {
    left: v1.unique(v1.lazy("TREE", () => recursive)),
    right: v1.unique(v1.lazy("TREE", () => recursive)),
  });
  assert.deepEqual(skeleton(recursive), { left: null, right: null });
  fromJson(recursive, skeleton(recursive, true));
});

test("base64 of every length comes back, and what is none is refused", () => {
  for (let length = 0; length < 10; length++) {
    const octets = Uint8Array.from({ length }, (_, i) => 251 + i * 7);
    assert.equal(toBase64(octets), Buffer.from(octets).toString("base64"));
    assert.deepEqual(parseBase64(toBase64(octets)), octets);
    assert.deepEqual(parseBase64(Buffer.from(octets).toString("base64url")), octets);
  }
  for (const text of ["A", "AAAAA", "A*", "=", "AA=A"]) assert.equal(parseBase64(text) === undefined, text !== "=", text);
});
