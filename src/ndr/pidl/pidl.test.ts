import assert from "node:assert/strict";
import { test } from "node:test";
import { array, uint8, uint16, uint32, unique } from "../codegen/v1.ts";
import { typeCodec } from "../operation.ts";
import { NDR20_LE, type StructType, type Type } from "../types.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const struct = (
  fields: readonly (readonly [string, Type, StructType["fields"][number]["value"]?])[],
  flags?: StructType["flags"],
): StructType => ({
  kind: "struct",
  name: "s",
  fields: fields.map(([name, type, value]) => ({ name, type, ...(value === undefined ? {} : { value }) })),
  ...(flags === undefined ? {} : { flags }),
});
const text: Type = { kind: "text" };
const flagged = (of: Type, ...flags: NonNullable<StructType["flags"]>): Type => ({ kind: "flagged", flags, of });

function round(type: Type, value: unknown, octets: string, again: unknown = value): void {
  const codec = typeCodec(type);
  assert.equal(hex(codec.encode(value, NDR20_LE)), octets);
  const back = codec.decode(Buffer.from(octets, "hex"), NDR20_LE);
  assert.deepEqual(back.value, again);
  assert.equal(back.end, octets.length / 2);
}

test("flags: alignment and byte order hold for what is inside", () => {
  round(
    struct(
      [
        ["a", uint8],
        ["b", uint32],
      ],
      ["noalign"],
    ),
    { a: 1, b: 2 },
    "0102000000",
  );
  round(
    struct([
      ["a", uint8],
      ["b", flagged(uint32, "big_endian")],
    ]),
    { a: 1, b: 2 },
    "0100000000000002",
  );
});

test("relative pointers count from their base, and what they lead to is aligned as flags say", () => {
  const relative: Type = { kind: "relative", to: text };
  round(
    struct([
      ["n", uint32],
      ["s", flagged(relative, "str_nullterm", "align2")],
    ]),
    { n: 1, s: "ab" },
    "01000000" + "08000000" + "610062000000",
  );
  round(struct([["s", flagged(relative, "str_nullterm")]]), { s: null }, "00000000");
});

test("subcontexts: a count, positions of their own, values that follow from what they hold", () => {
  const sub: Type = {
    kind: "subcontext",
    header: 4,
    of: struct([
      ["a", uint16],
      ["p", unique(uint32)],
    ]),
  };
  round(
    struct([
      ["x", uint8],
      ["s", sub],
    ]),
    { x: 1, s: { a: 2, p: 3 } },
    "01000000" + "0c000000" + "02000000" + "00000200" + "03000000",
  );
  const sized = struct([
    ["n", uint32, ["size", "s"]],
    ["s", { kind: "subcontext", header: 0, size: ["field", "n"], of: struct([["a", uint32]]) }],
  ]);
  round(sized, { s: { a: 7 } }, "0400000007000000", { n: 4, s: { a: 7 } });
  const serial: Type = { kind: "subcontext", header: "serialization", of: struct([["a", uint32]]) };
  round(serial, { a: 7 }, "01100800cccccccc" + "0800000000000000" + "0700000000000000");
});

test("arrays without a count, and octets to the end", () => {
  const counted = struct([
    ["n", uint8],
    ["a", array(uint8, { size: ["field", "n"], varying: false, inline: true })],
    ["rest", flagged({ kind: "blob" }, "remaining")],
  ]);
  round(counted, { a: Uint8Array.of(5, 6), rest: Uint8Array.of(7) }, "02" + "0506" + "07", {
    n: 2,
    a: Uint8Array.of(5, 6),
    rest: Uint8Array.of(7),
  });
});

test("positions in expressions count from where their structure begins", () => {
  const rest = array(uint8, { size: ["-", ["field", "n"], ["offset"]], varying: false, inline: true });
  const inner = struct([
    ["n", uint8],
    ["a", uint8],
    ["rest", rest],
  ]);
  const outer = struct([
    ["x", uint32],
    ["s", inner],
    ["t", inner],
  ]);
  round(
    outer,
    { x: 1, s: { n: 5, a: 2, rest: Uint8Array.of(7, 8, 9) }, t: { n: 3, a: 4, rest: Uint8Array.of(6) } },
    "01000000" + "0502070809" + "030406",
  );
});

test("what relative pointers lead to is laid from the end where flags say so", () => {
  const strings = struct(
    [
      ["a", flagged({ kind: "relative", to: text }, "str_nullterm", "align2")],
      ["b", flagged({ kind: "relative", to: text }, "str_nullterm", "align2")],
    ],
    ["relative_reverse"],
  );
  const sub: Type = { kind: "subcontext", header: 4, size: 24, of: strings };
  round(sub, { a: "ab", b: "c" }, "18000000" + "12000000" + "0e000000" + "000000000000" + "63000000" + "610062000000");
  assert.throws(() => typeCodec(sub).encode({ a: "abcdefgh", b: "c" }, NDR20_LE), /do not fit/);
});

test("names end in pointers to earlier ones, and pointers that lead nowhere are refused", () => {
  const name: Type = { kind: "special", name: "dns_string" };
  const names = struct([
    ["a", name],
    ["b", name],
  ]);
  round(names, { a: "x.example", b: "y.example" }, "0178" + "076578616d706c65" + "00" + "0179" + "c002");
  for (const bad of ["c000c000", "05616263", "c0ff00", "40", ""])
    assert.throws(() => typeCodec(names).decode(Buffer.from(bad, "hex"), NDR20_LE), { name: "NdrError" });
});

test("octets that hold each other again and again are not read for ever", () => {
  const node: { kind: "struct"; name: string; fields: { name: string; type: Type }[] } = { kind: "struct", name: "n", fields: [] };
  const next: Type = { kind: "relative", to: { kind: "lazy", name: "n", get: () => node } };
  node.fields.push({ name: "a", type: next }, { name: "b", type: next });
  // Each of 200 nodes leads to the next by both of its pointers.
  const octets = Buffer.alloc(8 * 201);
  for (let i = 0; i < 200; i++) {
    octets.writeUInt32LE(8 * (i + 1), 8 * i);
    octets.writeUInt32LE(8 * (i + 1), 8 * i + 4);
  }
  assert.throws(() => typeCodec(node).decode(octets, NDR20_LE), /too often/);
});

test("SIDs absent or not, and octets that are missing", () => {
  const optional = struct([
    ["n", uint8],
    ["s", { kind: "subcontext", header: 0, size: ["field", "n"], of: { kind: "optional", of: uint16 } }],
  ]);
  round(optional, { s: null }, "00", { n: 0, s: null });
  round(optional, { s: 7 }, "020700", { n: 2, s: 7 });
  assert.throws(() => typeCodec(optional).decode(Buffer.from("0407", "hex"), NDR20_LE), /s: 4 octets are needed/);
});
