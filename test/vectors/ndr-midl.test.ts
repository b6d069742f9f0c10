/**
 * Stubs of Microsoft's: octets that public dumps of MIDL-made stubs show on Windows, in NDR20 and NDR64, for unions, enums, pipes and arrays of strings
 * (the public Samba tree, testprogs/win32/midltests/valid; the names are those of its files; the IDL and values here are ours).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { compileIdl } from "../../src/midl/index.ts";
import {
  NDR20_LE,
  NDR64_LE,
  type NdrFormat,
  operationCodec,
  PipeDecoder,
  PipeEncoder,
  type PipeType,
  type Values,
} from "../../src/ndr/index.ts";

const head = '[uuid("225b9fcb-eb3d-497b-8b0b-591f049a2507"), pointer_default(unique)] interface t {';
const msHead = head.replace("pointer_default", "ms_union, pointer_default");
const levels = "enum level_enum { ZERO = 0, ONE = 1, TWO = 2, FOUR = 4, EIGHT = 8 };";
const arms = "{ [case(ZERO)]; [case(ONE)] char c; [case(TWO)] short s; [case(FOUR)] long l; [case(EIGHT)] hyper h; };";

function operation(idl: string) {
  const { interfaces, diagnostics } = compileIdl(`${idl} }`);
  assert.deepEqual(
    diagnostics.filter((one) => one.severity === "error"),
    [],
  );
  return interfaces[0]!.interface.operations[0]!;
}

/** Both codecs write `hex` for the values and read them from it. */
function request(idl: string, format: NdrFormat, values: Values, hex: string): void {
  for (const mode of ["interpret", "compile"] as const) {
    const codec = operationCodec(operation(idl), { mode });
    const body = codec.encodeRequest(values, format);
    const bytes = new Uint8Array(body.size);
    body.write(bytes, 0);
    assert.equal(Buffer.from(bytes).toString("hex"), hex.replaceAll(" ", ""), `${mode} ${format.syntax}`);
    assert.deepEqual(codec.decodeRequest(bytes, format), { values, end: bytes.length });
  }
}

function response(idl: string, format: NdrFormat, values: Values, hex: string): void {
  for (const mode of ["interpret", "compile"] as const) {
    const codec = operationCodec(operation(idl), { mode });
    const body = codec.encodeResponse(values, {}, format);
    const bytes = new Uint8Array(body.size);
    body.write(bytes, 0);
    assert.equal(Buffer.from(bytes).toString("hex"), hex.replaceAll(" ", ""), `${mode} ${format.syntax}`);
    assert.deepEqual(codec.decodeResponse(bytes, {}, format), { values, end: bytes.length });
  }
}

const u = { zero: { tag: 0 }, one: { tag: 1, c: 0xff }, two: { tag: 2, s: -1 }, four: { tag: 4, l: -1 }, eight: { tag: 8, h: -1n } };

test("union_align_01: a short discriminant, arms by their own alignment", () => {
  const idl = `${head} [switch_type(short)] union u { [case(0)]; [case(2)] short s; [case(4)] long l; [case(8)] hyper h; };
    long fn([in] short level, [in, switch_is(level)] union u u);`;
  request(idl, NDR20_LE, { level: 0, u: u.zero }, "0000 0000");
  request(idl, NDR20_LE, { level: 2, u: u.two }, "0200 0200 ffff");
  request(idl, NDR20_LE, { level: 4, u: u.four }, "0400 0400 ffffffff");
  request(idl, NDR20_LE, { level: 8, u: u.eight }, "0800 0800 00000000 ffffffffffffffff");
});

test("union_align_02 and 06: discriminants of one octet; NDR64 aligns them to the arms", () => {
  const small = `${head} typedef [switch_type(char)] union { [case(1)] char c; } u; long fn([in] char l, [in, switch_is(l)] u u);`;
  for (const format of [NDR20_LE, NDR64_LE]) request(small, format, { l: 1, u: { tag: 1, c: 0x41 } }, "01 01 41");
  const wide = `${head} typedef [switch_type(char)] union { [case(1)] long c; } u; long fn([in] char l, [in, switch_is(l)] u u);`;
  request(wide, NDR20_LE, { l: 1, u: { tag: 1, c: 0x43 } }, "01 01 0000 43000000");
  request(wide, NDR64_LE, { l: 1, u: { tag: 1, c: 0x43 } }, "01000000 01000000 43000000");
});

test("union_align_12: the default enum as discriminant", () => {
  const idl = `${head} ${levels} [switch_type(enum level_enum)] union u ${arms} long fn([in] enum level_enum level, [in, switch_is(level)] union u u);`;
  request(idl, NDR20_LE, { level: 0, u: u.zero }, "00000000");
  request(idl, NDR20_LE, { level: 1, u: u.one }, "0100 0100 ff");
  request(idl, NDR20_LE, { level: 8, u: u.eight }, "0800 0800 00000000 ffffffffffffffff");
  request(idl, NDR64_LE, { level: 0, u: u.zero }, "0000000000000000 0000000000000000");
  request(idl, NDR64_LE, { level: 1, u: u.one }, "0100000000000000 0100000000000000 ff");
  request(idl, NDR64_LE, { level: 4, u: u.four }, "0400000000000000 0400000000000000 ffffffff");
  request(idl, NDR64_LE, { level: 8, u: u.eight }, "0800000000000000 0800000000000000 ffffffffffffffff");
});

test("union_align_15: ms_union aligns all arms alike, the empty one too, and nothing follows it", () => {
  const idl = `${msHead} ${levels} [switch_type(enum level_enum)] union u ${arms}
    long fn([in] enum level_enum level, [in, switch_is(level)] union u u, [in] char c);`;
  const c = 0x63;
  request(idl, NDR20_LE, { level: 0, u: u.zero, c }, "0000 0000 00000000 63");
  request(idl, NDR20_LE, { level: 1, u: u.one, c }, "0100 0100 00000000 ff 63");
  request(idl, NDR20_LE, { level: 2, u: u.two, c }, "0200 0200 00000000 ffff 63");
  request(idl, NDR20_LE, { level: 8, u: u.eight, c }, "0800 0800 00000000 ffffffffffffffff 63");
  request(idl, NDR64_LE, { level: 0, u: u.zero, c }, "0000000000000000 0000000000000000 63");
  request(idl, NDR64_LE, { level: 2, u: u.two, c }, "0200000000000000 0200000000000000 ffff 63");
});

test("union_align_18: a union in a structure; NDR64 pads the structure at its end", () => {
  const idl = `${head} ${levels} struct us { enum level_enum level; [switch_is(level)] union ${arms.replace("};", "}")} u; };
    void fn([out, ref] struct us *us, [in, out, ref] char *c);`;
  const c = 0x63;
  response(idl, NDR20_LE, { us: { level: 1, u: u.one }, c }, "0100 0100 ff 63");
  response(idl, NDR20_LE, { us: { level: 8, u: u.eight }, c }, "0800 0800 00000000 ffffffffffffffff 63");
  response(idl, NDR64_LE, { us: { level: 0, u: u.zero }, c }, "0000000000000000 0000000000000000 63");
  response(idl, NDR64_LE, { us: { level: 1, u: u.one }, c }, "0100000000000000 0100000000000000 ff00000000000000 63");
  response(idl, NDR64_LE, { us: { level: 4, u: u.four }, c }, "0400000000000000 0400000000000000 ffffffff00000000 63");
});

test("union_align_20: ms_union is nothing to an encapsulated union", () => {
  const idl = `${msHead} ${levels} union ue switch(enum level_enum level) u { case ZERO: ; case ONE: char c; case TWO: short s; case FOUR: long l; case EIGHT: hyper h; };
    void fn([in, out, ref] enum level_enum *level, [out, ref] union ue *ue, [in, out, ref] char *c);`;
  const c = 0x63;
  response(idl, NDR20_LE, { level: 1, ue: { level: 1, c: 0xff }, c }, "0100 0100 ff 63");
  response(idl, NDR20_LE, { level: 8, ue: { level: 8, h: -1n }, c }, "0800 0800 00000000 ffffffffffffffff 63");
  response(idl, NDR64_LE, { level: 0, ue: { level: 0 }, c }, "0000000000000000 0000000000000000 63");
  response(idl, NDR64_LE, { level: 1, ue: { level: 1, c: 0xff }, c }, "0100000000000000 0100000000000000 ff 63");
});

test("v1_enum_01: 32 bits and signed, in both", () => {
  const idl = `${head} typedef [v1_enum] enum { value1 = -1 } e; long fn([in] e v);`;
  for (const format of [NDR20_LE, NDR64_LE]) request(idl, format, { v: -1 }, "ffffffff");
});

test("fixed_size_in_array_01", () => {
  request(`${head} long fn([in] long a[2]);`, NDR20_LE, { a: [1, 2] }, "01000000 02000000");
});

test("strings_array_02: all referent ids, then all strings; the count stands in front of the structure", () => {
  const idl = `${head} struct strings { long count; [size_is(count), string] char *val[]; }; long fn([in, ref] struct strings *s);`;
  request(
    idl,
    NDR20_LE,
    { s: { count: 3, val: ["foo", "bar2", null] } },
    "03000000 03000000 00000200 04000200 00000000 04000000 00000000 04000000 666f6f00 05000000 00000000 05000000 6261723200",
  );
});

test("pipe-sync-ndr32-downgrade-01: [in] pipe after the parameters, [out] pipe before them, elements of 6 octets at a stride of 8", () => {
  const idl = `${head} typedef struct { long l; short s; } structtype; typedef pipe structtype pipe_structtype; struct msg { long l; [size_is(l)] char *m; };
    long fn([out, ref] struct msg *out1, [out] pipe_structtype outp, [in] pipe_structtype inp, [in] struct msg in1);`;
  const fn = operation(idl);
  const pipe = fn.params.find((param) => param.name === "inp")!.type as PipeType;
  for (const mode of ["interpret", "compile"] as const) {
    const codec = operationCodec(fn, { mode });
    const in1 = { l: 3, m: Uint8Array.of(0xaa, 0xaa, 0xaa) };
    const body = codec.encodeRequest({ in1 }, NDR20_LE);
    const encoder = new PipeEncoder(pipe, NDR20_LE, { start: body.size });
    const chunks = [encoder.chunk([{ l: 0xdddddddd | 0, s: 0xdddd - 0x10000 }]), encoder.end()];
    const bytes = new Uint8Array(body.size);
    body.write(bytes, 0);
    // The dump has 08 in the gap after the element: whatever stood there.
    assert.equal(
      Buffer.concat([bytes, ...chunks]).toString("hex"),
      "030000000000020003000000aaaaaa00" + "01000000dddddddddddd000000000000",
    );

    // The response: chunks of 5, 4, 3, 2, 1, 0 elements, out1, the result.
    const element = { l: 0xcccccccc | 0, s: 0xcccc - 0x10000 };
    const out = new PipeEncoder(pipe, NDR20_LE);
    const parts = [5, 4, 3, 2, 1].map((count) => out.chunk(Array.from({ length: count }, () => element)));
    parts.push(out.end());
    assert.equal(out.position, 0x90);
    const out1 = { l: 3, m: Uint8Array.of(0xbb, 0xbb, 0xbb) };
    const tail = codec.encodeResponse({ out1, return: 0x65757254 }, {}, NDR20_LE, out.position);
    const rest = new Uint8Array(tail.size);
    tail.write(rest, 0);
    assert.equal(Buffer.from(rest).toString("hex"), "030000000000020003000000bbbbbb0054727565");
    const dump = [...parts, rest];
    assert.equal(
      dump.reduce((sum, part) => sum + part.length, 0),
      164,
    );

    const decoder = new PipeDecoder(pipe, NDR20_LE);
    const stub = Uint8Array.from(dump.flatMap((part) => [...part]));
    const read: unknown[] = [];
    for (let at = 0; at < stub.length; at += 7) read.push(...decoder.feed(stub.subarray(at, at + 7)).flat());
    assert.equal(read.length, 15);
    assert.equal(decoder.position, 0x90);
    assert.ok(decoder.done);
    assert.deepEqual(codec.decodeResponse(decoder.rest, {}, NDR20_LE, decoder.position).values, { out1, return: 0x65757254 });
  }
});

test("pipe-sync-ndr32-downgrade-01 in NDR64: a structure with a pointer to sized octets", () => {
  const idl = `${head} struct msg { long l; [size_is(l)] char *m; }; long ping([in] struct msg in1);`;
  request(
    idl,
    NDR64_LE,
    { in1: { l: 3, m: Uint8Array.of(0xaa, 0xaa, 0xaa) } },
    "0300000000000000 0000020000000000 0300000000000000 aaaaaa",
  );
});
