/** Samba's dialect: one line of IDL, and what becomes of it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NDR20_BE, NDR20_LE, NDR64_LE, operationCodec, typeCodec } from "../../ndr/index.ts";
import type { NdrFormat, StructType } from "../../ndr/types.ts";
import { compileIdl, emitTypeScript, formatDiagnostic } from "../index.ts";

const HEAD = '[uuid("01234567-89ab-cdef-0123-456789abcdef"),version(1.0),pointer_default(unique)] interface i {';

function compile(body: string, head = HEAD, tail = "}") {
  const result = compileIdl({ name: "t.idl", text: `#include "idl_types.h"\n${head} ${body} ${tail}` }, { dialect: "pidl" });
  return { ...result, said: result.diagnostics.map((one) => `${one.severity} ${one.rule}: ${one.message}`) };
}

function typeNamed(body: string, name: string): StructType {
  const { interfaces, diagnostics } = compile(body);
  assert.deepEqual(diagnostics.filter(({ severity }) => severity === "error").map(formatDiagnostic), []);
  const compiled = interfaces[0]!;
  return compiled.exported.find((type) => compiled.types.get(type)?.name === name) as StructType;
}

/** The octets of a value of the structure `t`, and the value that they read back as. */
function round(body: string, value: unknown, octets: string, again: unknown = value, format: NdrFormat = NDR20_LE): void {
  const codec = typeCodec(typeNamed(`typedef [public] struct { ${body} } t;`, "t"));
  assert.equal(Buffer.from(codec.encode(value, format)).toString("hex"), octets.replaceAll(" ", ""));
  assert.deepEqual(codec.decode(Buffer.from(octets.replaceAll(" ", ""), "hex"), format).value, again);
}

test("scalars: hyper is unsigned and aligned to 8, dlong and NTTIME to 4, udlongr has its high half first", () => {
  round("uint8 a; hyper b;", { a: 1, b: 2n }, "0100000000000000 0200000000000000");
  round("uint8 a; NTTIME b; dlong c;", { a: 1, b: 2n, c: -1n }, "01000000 0200000000000000 ffffffffffffffff");
  round("udlongr a;", { a: 0x100000002n }, "01000000 02000000");
  round("udlong a;", { a: 0x100000002n }, "00000002 00000001", undefined, NDR20_BE) as void;
});

test("enumerations and bitmaps have the width that they say", () => {
  const body =
    "typedef [enum8bit] enum { A = 1 } e8; typedef [v1_enum] enum { B = 0xffffffff } e32; typedef enum { C = 0x8000 } e; typedef [bitmap16bit] bitmap { D = 1, E = 0x8000 } b;";
  const type = typeNamed(`${body} typedef [public] struct { e8 a; b b; e c; e32 d; } t;`, "t");
  const codec = typeCodec(type);
  const value = { a: 1, b: 0x8001, c: 0x8000, d: 0xffffffff };
  assert.equal(Buffer.from(codec.encode(value, NDR20_LE)).toString("hex"), "01000180" + "00800000" + "ffffffff");
  assert.equal(Buffer.from(codec.encode(value, NDR64_LE)).toString("hex"), "01000180" + "00800000" + "ffffffff");
  assert.deepEqual(codec.decode(codec.encode(value, NDR64_LE), NDR64_LE).value, value);
});

test("T x[n] has no count, [size_is(n)] T x[] has one", () => {
  round("uint16 n; uint16 x[n];", { x: [1, 2] }, "0200 0100 0200", { n: 2, x: [1, 2] });
  round("uint16 n; [size_is(n)] uint16 x[];", { x: [1, 2] }, "02000000 0200 0100 0200", { n: 2, x: [1, 2] });
  round("uint8 x[2][3];", { x: [Uint8Array.of(1, 2, 3), Uint8Array.of(4, 5, 6)] }, "010203 040506");
});

test("texts in every form", () => {
  round("[charset(DOS)] uint8 a[4]; [charset(UTF16)] uint16 b[3];", { a: "ab", b: "c" }, "61620000 630000000000");
  round("[charset(UTF8)] uint8 a[4];", { a: "é" }, "c3a90000");
  round("[string,charset(UTF16)] uint16 *a;", { a: "b" }, "00000200 02000000 00000000 02000000 62000000");
  round("[string,charset(UTF8)] uint8 *a;", { a: "é" }, "00000200 03000000 00000000 03000000 c3a900");
  round("[flag(STR_SIZE4|STR_NOTERM)] string a; astring b; utf8string c;", { a: "x", b: "y", c: "é" }, "01000000 7800 7900 c3a900");
  round("nstring_array a;", { a: ["a", "bc"] }, "61000000 620063000000 0000");
  round("[flag(STR_LEN4|STR_SIZE4)] string a;", { a: "x" }, "02000000 00000000 02000000 78000000");
  round("[flag(STR_SIZE2|STR_NOTERM|STR_BYTESIZE)] string a;", { a: "xy" }, "0400 78007900");
});

test("value(): derived where it is left out, passed on as it came otherwise", () => {
  round("[value(2*strlen_m(s))] uint16 n; [value(strlen_m_term(s))] uint16 m; nstring s;", { s: "abc" }, "0600 0400 610062006300 0000", {
    n: 6,
    m: 4,
    s: "abc",
  });
  round("[value(0x42)] uint8 a; uint8 b;", { b: 1 }, "4201", { a: 0x42, b: 1 });
  round("[value(0x42)] uint8 a; uint8 b;", { a: 7, b: 1 }, "0701");
  round('[charset(DOS),value("LfLe")] uint8 sig[4];', {}, "4c664c65", { sig: "LfLe" });
  round("[value(p == NULL ? 0 : 16)] uint32 n; uint8 *p;", { p: null }, "00000000 00000000", { n: 0, p: null });
  round("[value(data.length)] uint32 n; [flag(NDR_REMAINING)] DATA_BLOB data;", { data: Uint8Array.of(9) }, "01000000 09", {
    n: 1,
    data: Uint8Array.of(9),
  });
});

test("relative pointers, subcontexts and gaps", () => {
  round("[relative] nstring *a; [relative_short] nstring *b;", { a: "x", b: null }, "06000000 0000 78000000");
  round("uint8 a; [subcontext(2)] nstring s;", { a: 1, s: "x" }, "0100 0400 78000000");
  round("uint8 a; [flag(NDR_ALIGN4)] DATA_BLOB _pad; uint8 b;", { a: 1, b: 2 }, "01 000000 02", { a: 1, _pad: new Uint8Array(3), b: 2 });
  round("[subcontext(0),subcontext_size(4)] uint8 a; uint8 b;", { a: 1, b: 2 }, "01000000 02");
});

test("unions: with a discriminant of their own, and without", () => {
  const unions =
    "typedef [switch_type(uint16)] union { [case(1)] uint32 a; [case(2)]; } u; typedef [nodiscriminant] union { [case(1)] uint32 a; [default]; } v;";
  const type = typeNamed(`${unions} typedef [public] struct { uint16 n; [switch_is(n)] u u; uint16 m; [switch_is(m)] v v; } t;`, "t");
  const codec = typeCodec(type);
  assert.equal(
    Buffer.from(codec.encode({ u: { tag: 1, a: 7 }, v: { tag: 1, a: 9 } }, NDR20_LE)).toString("hex"),
    "01000100" + "07000000" + "01000000" + "09000000",
  );
  const bare = codec.encode({ n: 2, u: { tag: 2 }, m: 5, v: { tag: 5 } }, NDR20_LE);
  assert.equal(Buffer.from(bare).toString("hex"), "020002000500");
  assert.deepEqual(codec.decode(bare, NDR20_LE).value, { n: 2, u: { tag: 2 }, m: 5, v: { tag: 5 } });
});

test("operations: numbers, [ref] by default, context handles, sizes of [out] subcontexts", () => {
  const { interfaces, said } = compile(
    "[noopnum] void x(); WERROR a([in] policy_handle *h, [in,out] uint32 *n); [local] void b(); WERROR c([in] uint32 n, [out,subcontext(4),subcontext_size(n)] nstring *s);",
  );
  assert.deepEqual(said, []);
  const [a, c] = interfaces[0]!.interface.operations;
  assert.equal(a!.opnum, 0);
  assert.equal(c!.opnum, 2);
  assert.equal(a!.status, "win32");
  assert.deepEqual(a!.params[0]!.type, { kind: "pointer", mode: "ref", to: { kind: "context", name: "policy_handle" } });
  const body = operationCodec(c!).encodeResponse({ s: "x", return: 0 }, { n: 8 }, NDR20_LE);
  const bytes = new Uint8Array(body.size);
  body.write(bytes, 0);
  assert.equal(Buffer.from(bytes).toString("hex"), "08000000" + "7800000000000000" + "00000000");
});

test("what is of Samba's C code is said, and given by the program", () => {
  const { said, interfaces } = compile(
    "typedef [public] struct { [value(ndr_count_cf(r))] uint32 n; foreign_type *f; } t; typedef [public,nopush] struct { uint8 a; } h;",
  );
  assert.deepEqual(said, [
    'warning foreign-value: "ndr_count_cf" is of Samba\'s C code and not of the IDL: what follows from it is given by the program',
    'warning undeclared-type: the type "foreign_type" is declared in no IDL: what holds it compiles and can\'t be sent',
    'warning hand-made: "h": Samba marshals this by code of its own ([nopush]); it is compiled as it is declared.',
  ]);
  const codec = typeCodec(interfaces[0]!.exported[0]!);
  assert.throws(() => codec.encode({ f: null }, NDR20_LE), /n: is missing/);
  assert.throws(() => codec.encode({ n: 1, f: 1 }, NDR20_LE), /no IDL says what foreign_type is/);
});

test("interfaces of types need no UUID; their types are printed", () => {
  const { interfaces, said } = compile(
    "typedef [public] bitmap { A = 1 } b; typedef [public,flag(NDR_NOALIGN)] struct { b x; [relative] nstring *s; } t;",
    "interface types {",
  );
  assert.deepEqual(said, []);
  const text = emitTypeScript(interfaces[0]!);
  for (const wanted of [
    "export type b = number;",
    "s: string | null;",
    'flags: ["noalign"]',
    "relative(text)",
    '["str_nullterm", "align2"]',
  ])
    assert.ok(text.includes(wanted), `${wanted} is not in\n${text}`);
});

test("an interface is numbered behind those that it inherits from, whatever they are called", () => {
  const opnums = (base: string): (number | undefined)[] => {
    const [compiled] = compile("void f();", HEAD.replace(" interface i {", `interface i : ${base} {`)).interfaces;
    return (compiled?.interface.operations ?? []).map(({ opnum }) => opnum);
  };
  assert.deepEqual(opnums("IUnknown"), [3]);
  assert.deepEqual(opnums("IDispatch"), [7]);
  assert.deepEqual(opnums("constructor"), [0]);
});

test("mistakes have their place, and nothing is thrown", () => {
  for (const [body, rule] of [
    ["typedef struct { uint8 a[]; } t;", "array-bound"],
    ["typedef struct { [subcontext(3)] uint8 a; } t;", "subcontext"],
    ["typedef struct { [string] uint32 *a; } t;", "string-attribute"],
    ["typedef struct { uint8 a; uint8 a; } t;", "MIDL2003"],
    ["typedef [switch_type(float)] union { [case(1)] uint8 a; } t;", "switch-type"],
    ["typedef union { uint8 a; } t;", "union-case"],
    ["typedef struct t { struct t x; } t;", "infinite-type"],
    ["void f([in] uint8 a); void f([in] uint8 b);", "MIDL2003"],
  ] as const) {
    const { said } = compile(body);
    assert.ok(
      said.some((one) => one.startsWith(`error ${rule}`)),
      `${body}: ${said}`,
    );
  }
  // Types through themselves, in every form, end.
  for (const body of [
    "typedef a b; typedef b a; typedef struct { a x; } t;",
    "typedef struct t t; typedef struct { t *x; } u;",
    "typedef struct { t x; } t;",
    "typedef [flag(a|b|c&d)] struct { [flag((((x))))] uint8 a; [value(f(g(h(r))))] uint8 b; } t;",
    "typedef struct { [switch_is(x)] uint8 x; [size_is(,,,)] uint8 *y; [range(5)] uint8 z; [subcontext_size()] uint8 w; } t;",
    "typedef bitmap t t; typedef struct { t a; } u;",
  ])
    compile(body);
});
test("sizes of [out] data follow from the request, also where they were derived there", () => {
  const { interfaces, said } = compile(
    "void f([in] uint32 n, [in,size_is(n)] uint8 a[*], [out,ref,subcontext(0),subcontext_size(n)] uint16 *b);",
  );
  assert.deepEqual(said, []);
  const codec = operationCodec(interfaces[0]!.interface.operations[0]!);
  const request = { a: Uint8Array.of(1, 2, 3, 4) };
  const body = codec.encodeResponse({ b: 7 }, request, NDR20_LE);
  const bytes = new Uint8Array(body.size);
  body.write(bytes, 0);
  const read = codec.decodeResponse(Buffer.from("07000000", "hex"), request, NDR20_LE);
  assert.deepEqual(read, { values: { b: 7 }, end: 4 });
});
