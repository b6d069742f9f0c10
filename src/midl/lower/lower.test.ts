import { deepStrictEqual, strictEqual } from "node:assert";
import { test } from "node:test";
import type { Operation, Type } from "../../ndr/types.ts";
import { compileIdl, formatDiagnostic } from "../index.ts";

const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0), pointer_default(unique)] interface i {";

function operations(body: string, head = HEAD): readonly Operation[] {
  const { interfaces, diagnostics } = compileIdl(`${head} ${body} }`);
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  strictEqual(errors.map(formatDiagnostic).join("\n"), "");
  return interfaces[0]!.interface.operations;
}

/** The type of the only parameter, or of the one called `name`, in a short notation. */
function expectType(declaration: string, expected: string, types = ""): void {
  const [operation] = operations(`${types} void f(${declaration});`);
  const parameter = operation!.params.find((param) => param.name === "x") ?? operation!.params.at(-1)!;
  strictEqual(short(parameter.type), expected, declaration);
}

function short(type: Type): string {
  switch (type.kind) {
    case "base":
      return type.base;
    case "enum":
      return `${type.v1 ? "enum32" : "enum16"} ${type.name}`;
    case "range":
      return `${short(type.of)}(${type.min}..${type.max})`;
    case "pointer":
      return `${{ ref: "&", unique: "*", full: "^" }[type.mode]}${short(type.to)}`;
    case "string":
      return `string<${type.unit}${type.size === "open" ? "" : `, ${expr(type.size)}`}${type.range ? `, ${type.range.join("..")}` : ""}>`;
    case "array":
      return `${short(type.of)}${type.dims
        .map((dim) => {
          const varying = dim.varying
            ? `; ${dim.first === undefined ? "" : `${expr(dim.first)} + `}${dim.length === undefined ? "?" : expr(dim.length)}`
            : "";
          return `[${expr(dim.size)}${varying}${dim.range ? ` in ${dim.range.join("..")}` : ""}]`;
        })
        .join("")}`;
    case "union":
      return `union ${type.name}(${type.switchIs === undefined ? "" : expr(type.switchIs)} as ${short(type.tag)})`;
    case "context":
      return `context ${type.name}`;
    case "pipe":
      return `pipe of ${short(type.of)}`;
    case "ignored":
      return type.kind;
    default:
      return "name" in type ? `${type.kind} ${type.name}` : type.kind;
  }
}

function expr(of: unknown): string {
  if (!Array.isArray(of)) return String(of);
  const [head, ...rest] = of as [string, ...unknown[]];
  if (head === "field") return String(rest[0]);
  if (head === "deref") return `*${expr(rest[0])}`;
  if (head === "cast") return `(${rest[0]})${expr(rest[1])}`;
  return rest.length === 1 ? `${head} ${expr(rest[0])}` : `(${rest.map(expr).join(` ${head === "?:" ? "?" : head} `)})`;
}

test("base types, in every spelling C allows", () => {
  for (const [idl, expected] of [
    ["small", "int8"],
    ["unsigned small", "uint8"],
    ["short", "int16"],
    ["short int", "int16"],
    ["unsigned short int", "uint16"],
    ["long", "int32"],
    ["long int", "int32"],
    ["unsigned", "uint32"],
    ["unsigned long", "uint32"],
    ["long unsigned int", "uint32"],
    ["int", "int32"],
    ["signed int", "int32"],
    ["hyper", "int64"],
    ["unsigned hyper", "uint64"],
    ["__int64", "int64"],
    ["unsigned __int64", "uint64"],
    ["long long", "int64"],
    ["unsigned long long", "uint64"],
    ["__int3264", "int3264"],
    ["unsigned __int3264", "uint3264"],
    ["float", "float32"],
    ["double", "float64"],
    ["boolean", "boolean"],
    ["byte", "byte"],
    ["char", "char"],
    ["signed char", "int8"],
    ["unsigned char", "uint8"],
    ["wchar_t", "wchar"],
    ["error_status_t", "error_status"],
    ["DWORD", "uint32"],
    ["const unsigned long", "uint32"],
    ["unsigned const long", "uint32"],
    ["GUID", "struct GUID"],
    ["BOOL", "int32"],
  ] as const) {
    expectType(`[in] ${idl} x`, expected);
  }
});

test("pointers: [ref] at the top of a parameter, pointer_default below it, [unique] where nothing is said", () => {
  expectType("[in] long *x", "&int32");
  expectType("[in] long **x", "&*int32");
  expectType("[in, unique] long **x", "**int32");
  expectType("[in, ptr] long *x", "^int32");
  expectType("[in] PDWORD x", "&uint32");
  expectType("[in] up *x", "&^int32", "typedef [ptr] long *up;");
  expectType("[in] up x", "^int32", "typedef [ptr] long *up;");
  expectType("[in, ref] up x", "&int32", "typedef [ptr] long *up;");
  const [full] = operations("void f([in] long **x);", HEAD.replace("pointer_default(unique)", "pointer_default(ptr)"));
  strictEqual(short(full!.params[0]!.type), "&^int32");
  const [none] = operations("void f([in] long **x);", HEAD.replace(", pointer_default(unique)", ""));
  strictEqual(short(none!.params[0]!.type), "&*int32");
  const [result] = operations("long *f();", HEAD.replace("pointer_default(unique)", "pointer_default(ref)"));
  strictEqual(short(result!.returns!), "*int32");
});

test("attribute slots go from the outermost level inward", () => {
  expectType("[in] long n, [in, size_is(n)] long *x", "&int32[n]");
  expectType("[in] long n, [in, size_is(n)] long **x", "&*int32[n]");
  expectType("[in] long *n, [out, size_is(, *n)] long **x", "&*int32[*n]");
  expectType("[in] long n, [in] long m, [in, size_is(n, m)] long **x", "&*int32[m][n]");
  expectType("[in] long n, [in] long m, [in, size_is(n, m), length_is(, 2)] long **x", "&*int32[m; 2][n]");
  expectType("[in] long n, [in, size_is(n)] PDWORD x", "&uint32[n]");
  expectType("[in] long n, [in, size_is(n)] PDWORD *x", "&*uint32[n]");
  expectType("[in] long n, [in] long m, [in, size_is(n, m)] long x[*][*]", "int32[n][m]");
  expectType("[in] long n, [in, size_is(n)] long (*x)[3]", "&int32[n][3]");
});

test("arrays: fixed, open, varying, conformant, DCE's bounds", () => {
  expectType("[in] long x[4]", "int32[4]");
  expectType("[in] short x[2][3]", "int16[2][3]");
  expectType("[in] long n, [in, length_is(n)] short x[8]", "int16[8; n]");
  expectType("[in] long n, [in] long f, [in, first_is(f), last_is(n)] short x[8]", "int16[8; f + ((n - f) + 1)]");
  expectType("[in] long n, [in, max_is(n)] short x[]", "int16[(n + 1)]");
  expectType("[in] long n, [in, max_is(9), length_is(n)] short x[]", "int16[(uint32)10; n]");
  expectType("[in] long n, [in, size_is(n)] long x[0..*]", "int32[n]");
  expectType("[in] long x[0..9]", "int32[10]");
  expectType("[in] long n, [in, length_is(n)] long x[2][3]", "int32[2; n][3; ?]");
  expectType("[in] long n, [in, unique, size_is(n)] long x[]", "*int32[n]");
  expectType("[in, size_is(N)] byte x[]", "byte[(uint32)16]", "const long N = 1 << 4;");
  expectType("[in] byte x[sizeof(GUID) * 2]", "byte[32]");
});

test("strings", () => {
  expectType("[in, string] wchar_t *x", "&string<wchar>");
  expectType("[in, string, unique] char *x", "*string<char>");
  expectType("[in, string] unsigned char *x", "&string<char>");
  expectType("[in, string] byte *x", "&string<byte>");
  expectType("[out, string] wchar_t **x", "&*string<wchar>");
  expectType("[in, string] wchar_t x[16]", "string<wchar, 16>");
  expectType("[in, string] wchar_t x[]", "string<wchar>");
  expectType("[in] long n, [in, out, string, size_is(n)] wchar_t *x", "&string<wchar, n>");
  expectType("[in, out, string, max_is(255)] wchar_t *x", "&string<wchar, (uint32)256>");
  expectType("[in, string, range(0, 16)] wchar_t *x", "&string<wchar, 0..16>");
  expectType("[in] long n, [in, size_is(n)] LPWSTR *x", "&*string<wchar>[n]");
  expectType("[in] long n, [in, size_is(n), string] wchar_t **x", "&*string<wchar>[n]");
  expectType("[in, string] char x[3][8]", "string<char, 8>[3]");
});

test("ranges speak of the integer, or of the first array's size", () => {
  expectType("[in, range(1, 10)] long x", "int32(1..10)");
  expectType("[in, range(1, 10)] long *x", "&int32(1..10)");
  expectType("[in] long n, [in, size_is(n), range(0, 5)] long *x", "&int32[n in 0..5]");
  expectType("[in] little x", "int32(-5..5)", "typedef [range(-5, 5)] long little;");
  expectType("[in] long n, [in, size_is(n)] little *x", "&int32(-5..5)[n]", "typedef [range(-5, 5)] long little;");
  expectType("[in, range(sizeof(GUID), 1 << 10)] long x", "int32(16..1024)");
});

test("expressions keep C's meaning", () => {
  expectType("[in] long n, [in, size_is((n + 7) / 8)] byte *x", "&byte[((n + 7) / 8)]");
  expectType("[in] DWORD *n, [in, size_is(n ? *n : 0)] byte *x", "&byte[(n ? *n ? 0)]");
  expectType("[in] long n, [in, size_is((unsigned short)(n & 0xff))] byte *x", "&byte[(uint16)(n & 255)]");
  expectType("[in] long n, [in, size_is((DWORD) n)] byte *x", "&byte[(uint32)n]");
  expectType("[in] long n, [in, size_is(n - sizeof(DWORD) - 4 * sizeof(WORD))] byte *x", "&byte[((n - 4) - 8)]");
  expectType("[in] long n, [in, size_is(-n + !n ^ ~n)] byte *x", "&byte[((neg n + not n) ^ bitnot n)]");
  expectType("[in, size_is(-1 > 0u ? 2 : 3)] byte *x", "&byte[(uint32)2]");
  expectType("[in, size_is(0xffffffff + 2)] byte *x", "&byte[(uint32)1]");
  expectType("[in, size_is('A' + 010)] byte *x", "&byte[(uint32)73]");
});

test("unions: encapsulated, non-encapsulated, their discriminant's type", () => {
  expectType("[in] u *x", "&union u( as int32)", "typedef union switch (long t) v { case 1: long a; default: ; } u;");
  expectType(
    "[in] short t, [in, switch_is(t)] u *x",
    "&union u(t as int16)",
    "typedef [switch_type(short)] union { [case(1)] long a; } u;",
  );
  expectType("[in] short t, [in, switch_is(t)] union u *x", "&union u(t as int16)", "[switch_type(short)] union u { [case(1)] long a; };");
  expectType("[in] WORD *t, [in, switch_is(*t & 3)] u *x", "&union u((*t & 3) as int32)", "typedef union u { [case(1)] long a; } u;");
  expectType("[in] WORD *t, [in, switch_is(*t)] u *x", "&union u(*t as uint16)", "typedef union u { [case(1)] long a; } u;");
  expectType(
    "[in] e t, [in, switch_is(t)] u *x",
    "&union u(t as enum16 e)",
    "typedef enum { A, B } e; typedef [switch_type(e)] union { [case(A, B)] long a; } u;",
  );
});

test("cases become values of the discriminant's type", () => {
  const [operation] = operations(
    "typedef [switch_type(unsigned long)] union { [case(-1)] long a; [case('x', 0x80000000)] short b; } u; void f([in] unsigned long t, [in, switch_is(t)] u x);",
  );
  const union = operation!.params[1]!.type;
  deepStrictEqual(union.kind === "union" && union.arms.map((arm) => arm.cases), [[0xffffffff], [120, 0x80000000]]);
  // Where the union does not say it, the place does.
  const cases = (declaration: string): unknown => {
    const [f] = operations(`void f(${declaration} union { [case(0xffffffff)] long a; [case(-2)] short b; } x);`);
    const type = f!.params.at(-1)!.type;
    return type.kind === "union" && type.arms.flatMap((arm) => arm.cases);
  };
  deepStrictEqual(cases("[in] unsigned long t, [in, switch_is(t)]"), [0xffffffff, 0xfffffffe]);
  deepStrictEqual(cases("[in] long t, [in, switch_is(t)]"), [-1, -2]);
  deepStrictEqual(cases("[in] long t, [in, switch_is(t)] [switch_type(unsigned short)]"), [0xffff, 0xfffe]);
});

test("context handles: by typedef, through typedefs, on the parameter, with the operation that closes them", () => {
  expectType("[in] h x", "context h", "typedef [context_handle] void *h;");
  expectType("[in, out] h *x", "&context h", "typedef [context_handle] void *h;");
  expectType("[out] h2 *x", "&context h", "typedef [context_handle] void *h; typedef h h2;");
  expectType("[in] h x", "context h", "typedef void *v; typedef [context_handle] v h;");
  expectType("[in, context_handle] v x", "context v", "typedef void *v;");
  // A plain one has no name: it stands for any.
  expectType("[in, context_handle] void *x", "context ");
  expectType("[in, out, context_handle] void **x", "&context ");
  const [open, use, close] = operations(
    "typedef [context_handle] void *h; void Open([out] h *a); void Use([in, out] h *a, [in] long b); long CloseIt([in, out] h *a, [out] error_status_t *s);",
  );
  const context = (operation: Operation | undefined): Type => {
    const type = operation!.params[0]!.type;
    return type.kind === "pointer" ? type.to : type;
  };
  deepStrictEqual(context(open), { kind: "context", name: "h", close: "CloseIt" });
  strictEqual(context(use), context(close));

  // Where one operation closes all that there is.
  const [first, second, , last] = operations(
    "typedef [context_handle] void *a; typedef [context_handle] void *b; void A([out] a *x); void B([out] b *x); void CloseB([in, out] b *x); void Close([in, out, context_handle] void **x);",
  );
  deepStrictEqual(context(first), { kind: "context", name: "a", close: "Close" });
  deepStrictEqual(context(second), { kind: "context", name: "b", close: "CloseB" });
  deepStrictEqual(context(last), { kind: "context", name: "", close: "Close" });
});

test("pipes stand as parameters, whatever pointer leads to them", () => {
  expectType("[in] p x", "pipe of byte", "typedef pipe byte p;");
  expectType("[out] p *x", "pipe of struct s", "typedef struct { long a; short b; } s; typedef pipe s p;");
});

test("enumerations are 16 bits wide unless [v1_enum]", () => {
  expectType("[in] e x", "enum16 e", "typedef enum { A, B = 5, C } e;");
  expectType("[in] e x", "enum32 e", "typedef [v1_enum] enum { A = -1, B } e;");
  expectType("[in] enum t x", "enum32 t", "[v1_enum] enum t { A };");
});

test("operation numbers: [local] has none, [callback] its own, inherited ones come first", () => {
  const { interfaces } = compileIdl(
    `${HEAD} void a(); [local] void b(void *p); void c(); [callback] void d(); void Opnum2NotUsedOnWire(); [callback] void e(); }`,
  );
  deepStrictEqual(
    interfaces[0]!.interface.operations.map((operation) => [operation.opnum, operation.name]),
    [
      [0, "a"],
      [1, "c"],
      [2, "Opnum2NotUsedOnWire"],
    ],
  );
  deepStrictEqual(
    interfaces[0]!.callbacks.map((operation) => [operation.opnum, operation.name]),
    [
      [0, "d"],
      [1, "e"],
    ],
  );
  const derived = compileIdl(
    `${HEAD} void a(); } ${HEAD.replace("interface i", "interface j : i")} void b(); } [object, ${HEAD.slice(1).replace("interface i", "interface k : IUnknown")} void c(); }`,
  );
  deepStrictEqual(
    derived.interfaces[1]!.interface.operations.map((operation) => [operation.opnum, operation.name]),
    [
      [0, "a"],
      [1, "b"],
    ],
  );
  strictEqual(derived.interfaces[2]!.interface.operations[0]!.opnum, 3);
});

test("what a result means is told by its type's name, by a pragma, or by an option", () => {
  const status = (text: string, options = {}) =>
    compileIdl(text, options).interfaces[0]!.interface.operations.map((operation) => operation.status);
  deepStrictEqual(status(`${HEAD} error_status_t a(); NTSTATUS b(); HRESULT c(); NET_API_STATUS d(); DWORD e(); long f(); void g(); }`), [
    "nca",
    "ntstatus",
    "hresult",
    "win32",
    null,
    null,
    null,
  ]);
  deepStrictEqual(status(`#pragma opnum status(win32, DWORD)\n${HEAD} DWORD a(); ULONG b(); error_status_t c(); }`), [
    "win32",
    null,
    "nca",
  ]);
  deepStrictEqual(status(`${HEAD} DWORD a(); }`, { status: { DWORD: "win32" } }), ["win32"]);
  deepStrictEqual(status(`${HEAD} typedef NTSTATUS MyStatus; MyStatus a(); }`), ["ntstatus"]);
});

test("the binding handle is no parameter, a [comm_status] parameter is one", () => {
  const [operation] = operations("error_status_t f([in] handle_t h, [in] long a, [out, comm_status, fault_status] error_status_t *s);");
  deepStrictEqual(
    operation!.params.map((param) => param.name),
    ["a", "s"],
  );
  deepStrictEqual([operation!.commStatus, operation!.faultStatus], ["s", "s"]);
});

test("types may be used before they are declared, and be recursive", () => {
  const [operation] = operations("void f([in] a *x); typedef struct a { struct b *p; c q; } a; typedef long c; struct b { a *back; };");
  const type = operation!.params[0]!.type;
  strictEqual(
    type.kind === "pointer" && type.to.kind === "struct" && type.to.fields.map((field) => short(field.type)).join(),
    "*struct b,int32",
  );
});

test("base types may be declared anew, and names of types be names of members", () => {
  const [operation] = operations(
    "typedef unsigned long boolean; typedef struct { GUID GUID; boolean small; long byte; short pipe; long in; } s; void f([in] s *x);",
  );
  const type = operation!.params[0]!.type;
  strictEqual(
    type.kind === "pointer" && type.to.kind === "struct" && type.to.fields.map((field) => `${field.name}: ${short(field.type)}`).join("; "),
    "GUID: struct GUID; small: uint32; byte: int32; pipe: int16; in: int32",
  );
});

test("an [out] parameter's own pointer is a reference; what it says goes to what is inside", () => {
  // [MS-RPCE] 2.2.1.2.5 declares ept_map this way.
  expectType("[in] long n, [out, ptr, size_is(n)] PDWORD *x", "&^uint32[n]");
});

test("operations of object interfaces that have one name are told apart", () => {
  const object = HEAD.replace("[", "[object, ");
  const { interfaces } = compileIdl(`
    ${object.replace("interface i", "interface a : IUnknown")} HRESULT f([in] long x); [eventadd] HRESULT g([in] long x); [eventremove] HRESULT g([in] long x); }
    ${object.replace("interface i", "interface b : a")} HRESULT f([in] long x, [in] long y); }
    ${object.replace("interface i", "interface c : b")} HRESULT h([in] long x); }`);
  deepStrictEqual(
    interfaces.map((compiled) => compiled.interface.operations.map(({ opnum, name }) => `${opnum} ${name}`).join(", ")),
    ["3 f, 4 add_g, 5 remove_g", "3 f, 4 add_g, 5 remove_g, 6 f_6", "3 f, 4 add_g, 5 remove_g, 6 f_6, 7 h"],
  );
});

test("VOID is void, as a result and as a parameter list", () => {
  const [operation] = operations("VOID f(VOID);");
  deepStrictEqual([operation!.params, operation!.returns], [[], null]);
});
