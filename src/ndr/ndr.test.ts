import assert from "node:assert/strict";
import { test } from "node:test";
import { narrowText, narrowTextPlain, wideText, wideTextPlain } from "../bytes/text.ts";
import { DecodeError, NdrError } from "../status/errors.ts";
import * as c from "./codegen/v1.ts";
import { fallbacks, forbidCompiling } from "./compile.ts";
import {
  type CodecOptions,
  NDR20_BE,
  NDR20_LE,
  NDR64_LE,
  type NdrFormat,
  type Operation,
  operationCodec,
  type Parameter,
  parseDataRepresentation,
  printDataRepresentation,
  Shared,
  setDefaultCodecMode,
  type Type,
  typeCodec,
  type Values,
} from "./index.ts";

const modes = ["interpret", "compile"] as const;

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

function op(params: readonly Parameter[], returns: Type | null = null): Operation {
  return { opnum: 0, name: "Op", params, returns, status: null };
}

function output(name: string, type: Type): Parameter {
  return { name, dir: "out", type };
}

function input(name: string, type: Type): Parameter {
  return { name, dir: "in", type };
}

function request(operation: Operation, values: Values, format = NDR20_LE, options: CodecOptions = {}): Uint8Array {
  const body = operationCodec(operation, options).encodeRequest(values, format);
  const bytes = new Uint8Array(body.size);
  body.write(bytes, 0);
  return bytes;
}

/** Both codecs give these octets for the value, in this format, and the value for the octets. */
function both(type: Type, value: unknown, format: NdrFormat, octets: string): void {
  for (const mode of modes) {
    const codec = typeCodec(type, { mode });
    assert.equal(hex(codec.encode(value, format)), octets.replaceAll(" ", ""), `${mode}, ${format.syntax}`);
    const bytes = new Uint8Array(Buffer.from(octets.replaceAll(" ", ""), "hex"));
    assert.deepEqual(codec.decode(bytes, format), { value, end: bytes.length }, mode);
  }
}

/** Both codecs refuse, with this status and a message like this. */
function refuses(work: (options: CodecOptions) => unknown, statusName: string, message: RegExp): void {
  for (const mode of modes) {
    assert.throws(
      () => work({ mode }),
      (error) => error instanceof NdrError && error.statusName === statusName && message.test(error.message),
      mode,
    );
  }
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));

test("primitives in both byte orders", () => {
  const type = c.struct("s", { a: c.int8, b: c.uint16, d: c.int32, h: c.int64, f: c.float32, g: c.float64, t: c.boolean });
  const value = { a: -1, b: 0x1234, d: -2, h: -3n, f: 1.5, g: -2.5, t: true };
  both(type, value, NDR20_LE, "ff00 3412 feffffff fdffffffffffffff 0000c03f 00000000 00000000000004c0 01");
  both(type, value, NDR20_BE, "ff00 1234 fffffffe fffffffffffffffd 3fc00000 00000000 c004000000000000 01");
  // NDR64 pads the structure to its own alignment, [MS-RPCE] 2.2.5.3.4.1.
  both(type, value, NDR64_LE, "ff00 3412 feffffff fdffffffffffffff 0000c03f 00000000 00000000000004c0 0100000000000000");
});

test("the example of [MS-RPCE] 4.8: a trailing gap in NDR64 only", () => {
  const type = c.struct("StructWithPad", { l: c.int32, s: c.int16 });
  both(type, { l: 1, s: 2 }, NDR20_LE, "01000000 0200");
  both(type, { l: 1, s: 2 }, NDR64_LE, "01000000 0200 0000");
});

test("#pragma pack: a smaller trailing gap in NDR64, and nothing in NDR20", () => {
  const inner = c.struct("inner", { h: c.int64, b: c.uint8 });
  const outer = (pack: 1 | 2 | 4 | undefined) =>
    c.struct("outer", { i: pack === undefined ? inner : c.variant(inner, { pack }), b: c.uint8, s: c.uint16 });
  const value = { i: { h: 1n, b: 2 }, b: 3, s: 4 };
  for (const pack of [undefined, 1, 2, 4] as const) both(outer(pack), value, NDR20_LE, "0100000000000000 02 03 0400");
  both(outer(undefined), value, NDR64_LE, "0100000000000000 02 00000000000000 03 00 0400 00000000");
  both(outer(4), value, NDR64_LE, "0100000000000000 02 000000 03 00 0400");
  both(outer(2), value, NDR64_LE, "0100000000000000 02 00 03 00 0400");
  both(outer(1), value, NDR64_LE, "0100000000000000 02 03 0400");
  // Beyond its start the members keep their alignment.
  const list = c.array(c.variant(inner, { pack: 4 }), c.sized("open"));
  both(list, [value.i, value.i], NDR64_LE, "0200000000000000 0100000000000000 02 000000 00000000 0100000000000000 02 000000");
});

test("__int3264 is 4 octets in NDR20 and 8 in NDR64, and refused where it does not fit", () => {
  both(c.int3264, -2n, NDR20_LE, "feffffff");
  both(c.int3264, -2n, NDR64_LE, "feffffffffffffff");
  both(c.uint3264, 1n << 40n, NDR64_LE, "0000000000010000");
  refuses((o) => typeCodec(c.uint3264, o).encode(1n << 40n, NDR20_LE), "RPC_S_INVALID_BOUND", /does not fit in 32 bits/);
});

test("enums: 16 bits in NDR20, 32 in NDR64, v1_enum 32 and signed in both", () => {
  both(c.enum16("e"), 300, NDR20_BE, "012c");
  both(c.enum16("e"), 300, NDR64_LE, "2c010000");
  both(c.enum32("e"), -1, NDR20_LE, "ffffffff");
  // A signed long in NDR64, whatever v1_enum says, [MS-RPCE] 2.2.4.6 and 2.2.5.2.
  both(c.enum16("e"), -1, NDR64_LE, "ffffffff");
  refuses((o) => typeCodec(c.enum16("e"), o).encode(-1, NDR20_LE), "RPC_X_ENUM_VALUE_OUT_OF_RANGE", /-1/);
  refuses((o) => typeCodec(c.enum16("e"), o).encode(2 ** 31, NDR64_LE), "RPC_X_ENUM_VALUE_OUT_OF_RANGE", /2147483648/);
  refuses((o) => typeCodec(c.enum16("e"), o).encode(0x8000, NDR20_LE), "RPC_X_ENUM_VALUE_OUT_OF_RANGE", /32768/);
  refuses((o) => typeCodec(c.enum16("e"), o).decode(bytesOf("0080"), NDR20_LE), "RPC_X_ENUM_VALUE_OUT_OF_RANGE", /32768/);
});

test("a conformant structure: the count stands in front of the outermost structure and its gap", () => {
  const inner = c.struct("inner", { h: c.int64, n: c.uint8, data: c.array(c.uint16, c.sized(["field", "n"])) });
  const outer = c.struct("outer", { x: c.uint8, inner });
  both(outer, { x: 1, inner: { h: 2n, n: 1, data: [3] } }, NDR20_LE, "01000000 00000000 01 00000000000000 0200000000000000 01 00 0300");
  // Twice padded at the end in NDR64, to 8 each time.
  both(
    outer,
    { x: 1, inner: { h: 2n, n: 1, data: [3] } },
    NDR64_LE,
    "0100000000000000 01 00000000000000 0200000000000000 01 00 0300 00000000",
  );
});

test("strings: conformant varying with their terminator, fixed ones varying only", () => {
  both(c.string("wchar"), "ab", NDR20_LE, "03000000 00000000 03000000 6100 6200 0000");
  both(c.string("wchar"), "ab", NDR20_BE, "00000003 00000000 00000003 0061 0062 0000");
  both(c.string("char"), "é", NDR64_LE, "0200000000000000 0000000000000000 0200000000000000 e900");
  both(c.string("char", 20), "abc", NDR20_LE, "00000000 04000000 61626300");
  both(c.string("byte"), Uint8Array.of(1, 0, 2), NDR20_LE, "04000000 00000000 04000000 01000200");
  refuses((o) => typeCodec(c.string("char"), o).encode("☺", NDR20_LE), "RPC_X_BAD_STUB_DATA", /U\+263a.*Latin-1/);
  refuses((o) => typeCodec(c.string("char", 3), o).encode("abc", NDR20_LE), "RPC_S_INVALID_BOUND", /room for 3/);
  refuses(
    (o) => typeCodec(c.string("char"), o).decode(bytesOf("0100000000000000 01000000 61"), NDR20_LE),
    "RPC_X_BAD_STUB_DATA",
    /no terminator/,
  );
  refuses(
    (o) => typeCodec(c.string("char"), o).decode(bytesOf("0100000001000000 01000000 00"), NDR20_LE),
    "RPC_S_INVALID_BOUND",
    /starts at 1/,
  );
});

test("text survives unit by unit: NUL inside, lone surrogates; with Node's help and without", () => {
  const value = `a\0b\ud800c${"long text ".repeat(9)}\udc00`;
  for (const format of [NDR20_LE, NDR20_BE, NDR64_LE]) {
    for (const mode of modes) {
      const codec = typeCodec(c.string("wchar"), { mode });
      assert.equal(codec.decode(codec.encode(value, format), format).value, value);
    }
  }
  for (let n = 0; n < 40; n++) {
    const bytes = Uint8Array.from({ length: 2 * n }, (_, i) => (i * 37) & 0xff);
    assert.equal(wideText(bytes, 0, n, true), wideTextPlain(bytes, 0, n, true));
    assert.equal(narrowText(bytes, 0, 2 * n), narrowTextPlain(bytes, 0, 2 * n));
    assert.equal(hex(typeCodec(c.array(c.wchar, c.fixed(n))).encode(wideText(bytes, 0, n, true), NDR20_LE)), hex(bytes));
  }
});

test("arrays in several dimensions: maximum counts first, rows after rows", () => {
  both(
    c.array(c.int16, c.fixed(2), c.fixed(3)),
    [
      [1, 2, 3],
      [4, 5, 6],
    ],
    NDR20_LE,
    "0100 0200 0300 0400 0500 0600",
  );
  both(
    c.array(c.uint8, c.sized("open"), c.sized("open")),
    [
      [1, 2],
      [3, 4],
    ],
    NDR20_LE,
    "02000000 02000000 01020304",
  );
  const ragged = [[1, 2], [3]];
  refuses(
    (o) => typeCodec(c.array(c.int16, c.fixed(2), c.fixed(2)), o).encode(ragged, NDR20_LE),
    "RPC_S_INVALID_BOUND",
    /\[1\].*1 elements/,
  );
});

test("reference pointers in arrays: nothing in place in NDR20, 8 octets in NDR64", () => {
  const type = c.array(c.ref(c.uint8), c.fixed(2));
  both(type, [1, 2], NDR20_LE, "01 02");
  both(type, [1, 2], NDR64_LE, "0000020000000000 0400020000000000 01 02");
});

test("full pointers keep their ids on the way back: a client in C finds its own memory by them", () => {
  const item: Type = c.struct("item", { n: c.int32 });
  const both: Parameter[] = [
    { name: "p", dir: "inout", type: c.ptr(item) },
    { name: "q", dir: "inout", type: c.ptr(item) },
  ];
  const pair: Type = c.struct("pair", { x: c.ptr(item), y: c.ptr(item) });
  const within = op([{ name: "t", dir: "inout", type: c.ref(pair) }]);
  const behind = op([{ name: "t", dir: "inout", type: c.ref(c.ptr(item)) }]);
  type Change = (request: Record<string, unknown>) => Record<string, unknown>;
  const answer = (operation: Operation, octets: string, change: Change, expected: string) => {
    for (const mode of modes) {
      const codec = operationCodec(operation, { mode });
      const { values } = codec.decodeRequest(bytesOf(octets), NDR20_LE);
      const body = codec.encodeResponse(change(values), values, NDR20_LE);
      const bytes = new Uint8Array(body.size);
      body.write(bytes, 0);
      assert.equal(hex(bytes), expected.replaceAll(" ", ""));
    }
  };
  const two = "01000000 07000000 02000000 08000000";
  answer(op(both), two, (request) => request, two);
  answer(op(both), two, ({ q }) => ({ p: null, q }), "00000000 02000000 08000000");
  // What an argument points to is where the answer is written, whichever object it is here.
  answer(op(both), two, () => ({ p: null, q: { n: 9 } }), "00000000 02000000 09000000");
  answer(op(both), "05000000 07000000 05000000", (request) => request, "05000000 07000000 05000000");
  // Other pointers may lead to what is new to the client: that has an id that the client does not know.
  const parts = "05000000 01000000 07000000 08000000";
  answer(within, parts, ({ t }) => ({ t: { x: (t as { y: object }).y, y: { n: 9 } } }), "01000000 02000000 08000000 09000000");
  answer(within, parts, () => ({ t: { x: { n: 9 }, y: null } }), "02000000 00000000 09000000");
  answer(behind, "01000000 07000000", () => ({ t: { n: 9 } }), "02000000 09000000");
  answer(behind, "01000000 07000000", (request) => request, "01000000 07000000");
});

test("what comes back unchanged is the same octets, whatever points to what", () => {
  interface Graph {
    v: number;
    a: Graph | null;
    b: Graph | null;
    s: string | null;
  }
  const node: Type = c.struct("node", {
    v: c.int32,
    a: c.ptr(c.lazy("node", () => node)),
    b: c.ptr(c.lazy("node", () => node)),
    s: c.ptr(c.string("wchar")),
  });
  const both = (name: string, type: Type): Parameter => ({ name, dir: "inout", type });
  const nodes = c.array(node, c.sized(["field", "n"]));
  const operation = op([both("p", c.ptr(node)), both("q", c.ref(node)), both("n", c.ref(c.uint32)), both("r", c.ref(nodes))]);
  let state = 1;
  const below = (n: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % n;
  };
  for (let round = 0; round < 200; round++) {
    const graph: Graph[] = Array.from({ length: 1 + below(5) }, (_, v) => ({ v, a: null, b: null, s: below(2) === 0 ? null : `s${v}` }));
    const any = () => (below(4) === 0 ? null : graph[below(graph.length)]!);
    for (const one of graph) Object.assign(one, { a: any(), b: any() });
    const fresh = () => ({ v: 9, a: any(), b: any(), s: "x" });
    const values = { p: any(), q: fresh(), r: [fresh(), fresh()] };
    for (const format of [NDR20_LE, NDR64_LE]) {
      for (const mode of modes) {
        const codec = operationCodec(operation, { mode });
        const octets = request(operation, values, format, { mode });
        const read = codec.decodeRequest(octets, format).values;
        const body = codec.encodeResponse(read, read, format);
        const back = new Uint8Array(body.size);
        body.write(back, 0);
        assert.equal(hex(back), hex(octets));
      }
    }
  }
});

test("full pointers: one object is one referent, and cycles come back as cycles", () => {
  interface Node {
    v: number;
    self: Node | null;
    next: Node | null;
  }
  const node: Type = c.struct("node", { v: c.int32, self: c.ptr(c.lazy("node", () => node)), next: c.ptr(c.lazy("node", () => node)) });
  const operation = op([input("a", c.ptr(node)), input("b", c.ptr(node))]);
  const a: Node = { v: 1, self: null, next: null };
  const b: Node = { v: 2, self: null, next: a };
  a.self = a;
  a.next = b;
  for (const format of [NDR20_LE, NDR64_LE]) {
    for (const mode of modes) {
      const bytes = request(operation, { a, b }, format, { mode });
      const values = operationCodec(operation, { mode }).decodeRequest(bytes, format).values as { a: Node; b: Node };
      assert.equal(values.a.self, values.a);
      assert.equal(values.a.next, values.b);
      assert.equal(values.b.next, values.a);
    }
  }
  const numbers = op([input("a", c.ptr(c.int32)), input("b", c.ptr(c.int32))]);
  const eleven = new Shared(11);
  assert.equal(hex(request(numbers, { a: eleven, b: eleven })), "010000000b00000001000000");
  assert.equal(hex(request(numbers, { a: 11, b: 11 })), "010000000b000000020000000b000000");
  // One referent cannot be of two types.
  const mixed = op([input("a", c.ptr(c.int32)), input("b", c.ptr(c.int64))]);
  refuses(
    (o) => operationCodec(mixed, o).decodeRequest(bytesOf("010000000b00000001000000"), NDR20_LE),
    "RPC_X_BAD_STUB_DATA",
    /int32 elsewhere/,
  );
});

test("lists of 100,000 nodes, with the link last or first; nesting that deep is refused", () => {
  const tail: Type = c.struct("tail", { v: c.int32, next: c.unique(c.lazy("tail", () => tail)) });
  const head: Type = c.struct("head", { next: c.unique(c.lazy("head", () => head)), v: c.int32, name: c.unique(c.string("char")) });
  const tree: Type = c.struct("tree", { l: c.unique(c.lazy("tree", () => tree)), r: c.unique(c.lazy("tree", () => tree)) });
  for (const [type, more] of [
    [tail, {}],
    [head, { name: "n" }],
  ] as const) {
    let list: Record<string, unknown> | null = null;
    for (let i = 0; i < 100_000; i++) list = { v: i, next: list, ...more };
    for (const mode of modes) {
      const codec = typeCodec(c.unique(type), { mode });
      const bytes = codec.encode(list, NDR20_LE);
      let count = 0;
      for (let one = codec.decode(bytes, NDR20_LE).value as { next: never } | null; one !== null; one = one.next) count++;
      assert.equal(count, 100_000);
    }
  }
  let deep: unknown = null;
  for (let i = 0; i < 300; i++) deep = { l: deep, r: { l: null, r: null } };
  refuses((o) => typeCodec(c.unique(tree), o).encode(deep, NDR20_LE), "RPC_X_BAD_STUB_DATA", /nested more than 256 deep/);
  const bytes = typeCodec(c.unique(tree), { limits: { maxDepth: 400 } }).encode(deep, NDR20_LE);
  refuses((o) => typeCodec(c.unique(tree), o).decode(bytes, NDR20_LE), "RPC_X_BAD_STUB_DATA", /nested more than 256 deep/);
});

test("members that follow from others may be left out, and must agree where they are given", () => {
  const counted = c.struct("counted", {
    Length: c.uint16,
    MaximumLength: c.uint16,
    Buffer: c.unique(c.array(c.uint16, c.varying(["/", ["field", "MaximumLength"], 2], ["/", ["field", "Length"], 2]))),
  });
  const full = { Length: 4, MaximumLength: 4, Buffer: [1, 2] };
  for (const mode of modes) {
    const codec = typeCodec(counted, { mode });
    assert.equal(hex(codec.encode({ Buffer: [1, 2] }, NDR20_LE)), hex(codec.encode(full, NDR20_LE)));
    assert.equal(hex(codec.encode({ Buffer: null }, NDR20_LE)), "0000000000000000");
    assert.deepEqual(codec.decode(codec.encode(full, NDR20_LE), NDR20_LE).value, full);
  }
  refuses(
    (o) => typeCodec(counted, o).encode({ ...full, Length: 2 }, NDR20_LE),
    "RPC_S_INVALID_BOUND",
    /Buffer: has 2 elements where its length says 1/,
  );
  const level = c.struct("level", {
    Level: c.uint32,
    U: c.union("U", { encapsulated: false, tagName: "tag", tag: c.uint32, switchIs: ["field", "Level"], arms: [c.arm("a", [1], c.uint8)] }),
  });
  for (const mode of modes) assert.equal(hex(typeCodec(level, { mode }).encode({ U: { tag: 1, a: 9 } }, NDR20_LE)), "010000000100000009");
  for (const mode of modes) assert.equal(hex(typeCodec(level, { mode }).encode({ Level: 1, U: { a: 9 } }, NDR20_LE)), "010000000100000009");
  refuses(
    (o) => typeCodec(level, o).encode({ Level: 2, U: { tag: 1, a: 9 } }, NDR20_LE),
    "RPC_S_INVALID_TAG",
    /U\.tag: is 1 where its switch_is says 2/,
  );
});

test("counts behind pointers follow from their arrays as others do", () => {
  const items = (count: Type) =>
    op([
      input("count", count),
      input("items", c.unique(c.array(c.uint8, c.sized(["?:", ["field", "count"], ["deref", ["field", "count"]], 0])))),
    ]);
  for (const mode of modes) {
    const octets = (count: Type, values: Values) => hex(request(items(count), values, NDR20_LE, { mode }));
    assert.equal(octets(c.ref(c.uint32), { items: [7, 8] }), "0200000000000200020000000708");
    assert.equal(octets(c.ref(c.uint32), { items: null }), "0000000000000000");
    assert.equal(octets(c.unique(c.uint32), { items: [7, 8] }), "000002000200000004000200020000000708");
    assert.equal(octets(c.unique(c.uint32), { items: null }), "0000000000000000");
  }
});

test("what the wire says of a size must be what its expression says, wherever the member stands", () => {
  const before = op([input("n", c.int32), input("a", c.ref(c.array(c.uint16, c.sized(["field", "n"]))))]);
  const after = op([input("a", c.ref(c.array(c.uint16, c.sized(["field", "n"])))), input("n", c.int32)]);
  assert.equal(hex(request(before, { a: [5] })), "01000000 01000000 0500".replaceAll(" ", ""));
  refuses(
    (o) => operationCodec(before, o).decodeRequest(bytesOf("02000000 01000000 0500"), NDR20_LE),
    "RPC_S_INVALID_BOUND",
    /Op\.a: its size is 1 where size_is says 2/,
  );
  refuses(
    (o) => operationCodec(after, o).decodeRequest(bytesOf("01000000 0500 0000 02000000"), NDR20_LE),
    "RPC_S_INVALID_BOUND",
    /Op\.a: its size is 1 where size_is says 2/,
  );
});

test("a count behind a pointer of a member is that of its own element, not of the one before", () => {
  const head = c.struct("HEAD", { in: c.unique(c.struct("IN", { n: c.uint16 })) });
  const items = c.unique(c.array(c.int16, c.sized(["member", ["member", ["field", "head"], "in"], "n"])));
  const choice = c.union("U", { encapsulated: true, tagName: "t", tag: c.uint32, arms: [c.arm("m", [1], c.struct("M", { items, head }))] });
  const list = c.array(choice, c.fixed(3));
  const of = (n: number, numbers: number[] | null) => ({ t: 1, m: { items: numbers, head: { in: { n } } } });
  const octets = typeCodec(list).encode([of(2, null), of(2, null), of(2, [3, 4])], NDR20_LE);
  assert.equal(octets[octets.length - 2], 2);
  octets[octets.length - 2] = 1;
  refuses((o) => typeCodec(list, o).decode(octets, NDR20_LE), "RPC_S_INVALID_BOUND", /\[2\]\.m\.items: its size is 2 where size_is says 1/);
});

test("a response gives no more than was asked for", () => {
  const operation = op([input("n", c.uint32), { name: "a", dir: "out", type: c.ref(c.array(c.uint8, c.sized(["field", "n"]))) }]);
  for (const mode of modes) {
    const codec = operationCodec(operation, { mode });
    assert.deepEqual(codec.decodeResponse(bytesOf("02000000 0102"), { n: 2 }, NDR20_LE).values, { a: Uint8Array.of(1, 2) });
    assert.deepEqual(codec.decodeResponse(bytesOf("01000000 01"), { n: 2 }, NDR20_LE).values, { a: Uint8Array.of(1) });
  }
  refuses(
    (o) => operationCodec(operation, o).decodeResponse(bytesOf("03000000 010203"), { n: 2 }, NDR20_LE),
    "RPC_S_INVALID_BOUND",
    /3 where size_is says 2/,
  );
});

test("counts that travel again do not make the caller's memory larger, but say what would have been needed", () => {
  const count = { name: "n", dir: "inout", type: c.ref(c.uint32) } as const;
  const sized = op([count, output("a", c.ref(c.array(c.uint8, c.sized(["field", "n"]))))]);
  const whole = (o: CodecOptions) => operationCodec(sized, o).decodeResponse(bytesOf("03000000 03000000 010203"), { n: 2 }, NDR20_LE);
  refuses(whole, "RPC_S_INVALID_BOUND", /Op\.a: has 3 elements where the request made room for 2/);
  const text = op([count, output("s", c.ref(c.string("char", ["field", "n"])))]);
  const octets = bytesOf("03000000 03000000 00000000 03000000 616200");
  refuses((o) => operationCodec(text, o).decodeResponse(octets, { n: 2 }, NDR20_LE), "RPC_S_INVALID_BOUND", /Op\.s: has 3 characters/);
  // ERROR_MORE_DATA: 9 would be needed, nothing comes.
  const length = { name: "l", dir: "inout", type: c.ref(c.uint32) } as const;
  const varying = c.array(c.uint8, c.varying(["field", "n"], ["field", "l"]));
  const more = op([count, length, { name: "a", dir: "inout", type: c.unique(varying) }]);
  // What the server's memory holds has no such bound.
  const theirs = op([count, output("a", c.ref(c.unique(c.array(c.uint8, c.sized(["field", "n"])))))]);
  for (const mode of modes) {
    const needed = operationCodec(more, { mode }).decodeResponse(
      bytesOf("09000000 00000000 01000000 09000000 00000000 00000000"),
      { n: 2, l: 2, a: Uint8Array.of(0, 0) },
      NDR20_LE,
    );
    assert.deepEqual(needed.values, { n: 9, l: 0, a: new Uint8Array(0) });
    const given = operationCodec(theirs, { mode }).decodeResponse(bytesOf("03000000 01000000 03000000 010203"), { n: 0 }, NDR20_LE);
    assert.deepEqual(given.values, { n: 3, a: Uint8Array.of(1, 2, 3) });
  }
});

test("a structure's members are checked against each other, not against parameters of the same name", () => {
  const inner = c.struct("S", { n: c.uint32, a: c.unique(c.array(c.uint8, c.sized(["field", "n"]))) });
  const operation = op([input("n", c.uint32), output("s", c.ref(inner))]);
  const octets = bytesOf("02000000 01000000 03000000 aabbcc");
  refuses(
    (o) => operationCodec(operation, o).decodeResponse(octets, { n: 9 }, NDR20_LE),
    "RPC_S_INVALID_BOUND",
    /Op\.s\.a: its size is 3 where size_is says 2/,
  );
});

test("ranges of numbers, maximum counts and string lengths", () => {
  refuses((o) => typeCodec(c.range(c.int32, 1, 10), o).encode(11, NDR20_LE), "RPC_S_INVALID_BOUND", /outside of its range 1 to 10/);
  refuses((o) => typeCodec(c.range(c.int32, 1, 10), o).decode(bytesOf("0b000000"), NDR20_LE), "RPC_S_INVALID_BOUND", /11 is outside/);
  const list: Type = { kind: "array", of: c.int16, dims: [{ size: "open", varying: false, range: [1, 2] }] };
  refuses((o) => typeCodec(list, o).decode(bytesOf("03000000 0100 0200 0300"), NDR20_LE), "RPC_S_INVALID_BOUND", /3 elements are outside/);
  const name: Type = { kind: "string", unit: "char", size: "open", range: [0, 3] };
  refuses((o) => typeCodec(name, o).encode("abc", NDR20_LE), "RPC_S_INVALID_BOUND", /4 characters are outside/);
});

test("counts from the wire cost nothing before the octets are there", () => {
  const big = bytesOf("ffffff7f 00000000");
  for (const element of [
    c.uint8,
    c.int64,
    c.struct("empty", {}),
    c.unique(c.int32),
    c.ref(c.int32),
    c.struct("s", { s: c.string("wchar") }),
  ]) {
    refuses((o) => typeCodec(c.array(element, c.sized("open")), o).decode(big, NDR20_LE), "RPC_X_BAD_STUB_DATA", /octets/);
  }
  refuses(
    (o) => typeCodec(c.array(c.int64, c.sized("open"), c.sized("open")), o).decode(bytesOf("ffffff7f 00000000"), NDR20_LE),
    "RPC_X_BAD_STUB_DATA",
    /rows in 8 octets/,
  );
  refuses(
    (o) => typeCodec(c.array(c.uint8, c.sized("open")), o).decode(bytesOf("ffffffff"), NDR20_LE),
    "RPC_S_INVALID_BOUND",
    /larger than any array/,
  );
  refuses(
    (o) =>
      typeCodec(c.array(c.int16, c.sized("open")), { ...o, limits: { maxElements: 2 } }).decode(
        bytesOf("03000000 0100 0200 0300"),
        NDR20_LE,
      ),
    "RPC_X_BAD_STUB_DATA",
    /more than 2 elements/,
  );
  refuses(
    (o) => typeCodec(c.array(c.byte, c.sized("open")), { ...o, limits: { maxBytes: 8 } }).encode(new Uint8Array(9), NDR20_LE),
    "RPC_X_BAD_STUB_DATA",
    /more than 8 octets/,
  );
});

test("octets are views of the stub", () => {
  const stub = bytesOf("02000000 0708");
  for (const mode of modes) {
    const value = typeCodec(c.array(c.byte, c.sized("open")), { mode }).decode(stub, NDR20_LE).value as Uint8Array;
    assert.equal(value.buffer, stub.buffer);
  }
  // Of a Buffer too they are Uint8Arrays.
  const value = typeCodec(c.array(c.byte, c.sized("open"))).decode(Buffer.from(stub), NDR20_LE).value as Uint8Array;
  assert.equal(value.constructor, Uint8Array);
});

test("wrong values name their place", () => {
  const operation = op([
    input("info", c.struct("i", { rows: c.array(c.struct("r", { name: c.unique(c.string("wchar")) }), c.sized("open")) })),
  ]);
  refuses(
    (o) => request(operation, { info: { rows: [{ name: "a" }, { name: 7 }] } }, NDR20_LE, o),
    "RPC_X_BAD_STUB_DATA",
    /Op\.info\.rows\[1\]\.name: a string is needed, not 7/,
  );
  refuses((o) => request(operation, {}, NDR20_LE, o), "RPC_X_BAD_STUB_DATA", /Op\.info: is missing/);
  refuses((o) => request(op([input("r", c.ref(c.int32))]), { r: null }, NDR20_LE, o), "RPC_X_NULL_REF_POINTER", /Op\.r/);
  refuses(
    (o) => request(op([input("r", c.guid)]), { r: "12345678-9abc-def0-1234-56789abcdefg" }, NDR20_LE, o),
    "RPC_X_BAD_STUB_DATA",
    /a GUID such as/,
  );
  refuses((o) => request(op([input("r", c.int32)]), { r: 1.5 }, NDR20_LE, o), "RPC_X_BAD_STUB_DATA", /an integer is needed/);
  refuses(
    (o) => operationCodec(op([input("r", c.int32)]), o).decodeRequest(new Uint8Array(3), NDR20_LE),
    "RPC_X_BAD_STUB_DATA",
    /4 octets are needed at 0, 3 are there/,
  );
});

test("context handles: 20 octets, null is zeros", () => {
  both(c.context("h"), null, NDR20_LE, "00".repeat(20));
  both(
    c.context("h"),
    { attributes: 1, uuid: "01020304-0506-0708-090a-0b0c0d0e0f10" },
    NDR20_BE,
    "00000001 01020304 0506 0708 090a0b0c0d0e0f10",
  );
  both(c.struct("s", { x: c.uint8, h: c.context("h") }), { x: 1, h: null }, NDR64_LE, `01000000${"00".repeat(20)}`);
});

test("a body starts anywhere in a buffer, and after an [out] pipe anywhere in the stub", () => {
  const operation = op([{ name: "h", dir: "out", type: c.ref(c.int64) }], c.int32);
  for (const mode of modes) {
    const codec = operationCodec(operation, { mode });
    for (const start of [0, 4, 12]) {
      const body = codec.encodeResponse({ h: 5n, return: 6 }, {}, NDR20_LE, start);
      const target = new Uint8Array(body.size + 3).fill(0xff);
      body.write(target, 3);
      assert.equal(hex(target), `ffffff${start === 0 ? "" : "00000000"}050000000000000006000000`);
      const read = codec.decodeResponse(target.subarray(3), {}, NDR20_LE, start);
      assert.deepEqual(read, { values: { h: 5n, return: 6 }, end: body.size });
    }
  }
});

test("NDR64 in big-endian is refused by name", () => {
  const format: NdrFormat = { syntax: "ndr64", littleEndian: false };
  refuses((o) => typeCodec(c.int32, o).encode(1, format), "RPC_S_UNSUPPORTED_TRANS_SYN", /NDR64 exists in little-endian/);
  refuses((o) => operationCodec(op([]), o).decodeRequest(new Uint8Array(0), format), "RPC_S_UNSUPPORTED_TRANS_SYN", /NDR64/);
});

test("format labels: ASCII and IEEE in both byte orders, the others refused by name", () => {
  assert.deepEqual(parseDataRepresentation(bytesOf("10000000")), { littleEndian: true });
  assert.deepEqual(parseDataRepresentation(bytesOf("ff00000000"), 1), { littleEndian: false });
  assert.equal(hex(printDataRepresentation(true)), "10000000");
  assert.equal(hex(printDataRepresentation(false)), "00000000");
  for (const [octets, name] of [
    ["11000000", "EBCDIC"],
    ["10010000", "VAX"],
    ["10020000", "Cray"],
    ["00030000", "IBM"],
    ["20000000", "integer representation 2"],
    ["100400", "4 octets"],
  ] as const) {
    assert.throws(
      () => parseDataRepresentation(bytesOf(octets)),
      (error) => error instanceof DecodeError && error.message.includes(name),
    );
  }
});

test("without new Function everything works, interpreted", () => {
  const before = forbidCompiling(true);
  try {
    const count = fallbacks.calls;
    const codec = typeCodec(c.int32, { mode: "compile" });
    assert.equal(codec.decode(codec.encode(7, NDR20_LE), NDR20_LE).value, 7);
    assert.equal(fallbacks.calls, count + 2);
  } finally {
    forbidCompiling(before);
  }
});

test("the default mode can be switched for a whole suite", () => {
  const before = setDefaultCodecMode("interpret");
  const count = fallbacks.calls;
  assert.equal(hex(typeCodec(c.int16).encode(1, NDR20_LE)), "0100");
  assert.equal(fallbacks.calls, count);
  assert.equal(setDefaultCodecMode(before), "interpret");
});

test("names that every object has are members like others", () => {
  const type = c.struct("s", { constructor: c.int8, toString: c.int8 });
  both(type, { constructor: 1, toString: 2 }, NDR20_LE, "0102");
  refuses((o) => typeCodec(type, o).encode({}, NDR20_LE), "RPC_X_BAD_STUB_DATA", /constructor: is missing/);
});

test("a value that changes between its call and its being written is an error, not a torn stub", () => {
  const request = { a: "abc" };
  const body = operationCodec(op([input("a", c.ref(c.string("wchar")))]), { mode: "compile" }).encodeRequest(request, NDR20_LE);
  request.a = "longer than before";
  assert.throws(() => body.write(new Uint8Array(100), 0), NdrError);
});

test("an id that leads to another type within what it leads to is refused by both codecs", () => {
  const inner = c.struct("inner", { n: c.uint32 });
  const type = c.ptr(c.struct("outer", { in: c.ptr(inner) }));
  const stub = Uint8Array.of(1, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0);
  for (const mode of ["compile", "interpret"] as const)
    assert.throws(
      () => typeCodec(type, { mode }).decode(stub, NDR20_LE),
      /in: referent 1 is struct outer .* elsewhere and struct inner/,
      mode,
    );
});
