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
