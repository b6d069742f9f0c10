import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { test } from "node:test";
import type { Type } from "../../ndr/types.ts";
import { type CompiledInterface, compileIdl, formatDiagnostic } from "../index.ts";

const UUID = "01234567-89ab-cdef-0123-456789abcdef";
const OBJECT = `[object, uuid(${UUID}), pointer_default(unique)]`;
const RPC = `[uuid(${UUID}), version(1.0), pointer_default(unique)]`;

function compile(text: string): CompiledInterface {
  const { interfaces, diagnostics } = compileIdl(text);
  strictEqual(
    diagnostics
      .filter((diagnostic) => diagnostic.severity === "error")
      .map(formatDiagnostic)
      .join("\n"),
    "",
  );
  return interfaces.at(-1) as CompiledInterface;
}

/** Operations as `opnum name`. */
function expectOpnums(text: string, ...expected: readonly string[]): void {
  deepStrictEqual(
    compile(text).interface.operations.map((operation) => `${operation.opnum} ${operation.name}`),
    expected,
  );
}

/** The parameter `x` of the only operation. */
function typeOf(parameters: string, types = ""): Type {
  const { operations } = compile(`${RPC} interface i { ${types} void f(${parameters}); }`).interface;
  return operations[0]!.params.find((param) => param.name === "x")!.type;
}

const pointer = (mode: "ref" | "unique" | "full", to: unknown): unknown => ({ kind: "pointer", mode, to });
const uint32 = { kind: "base", base: "uint32" };

test("operation numbers of object interfaces: behind the base's, with a place for what is local", () => {
  expectOpnums(`${OBJECT} interface a : IUnknown { HRESULT F(); HRESULT G(); }`, "3 F", "4 G");
  expectOpnums(`${OBJECT} interface a : IDispatch { HRESULT F(); }`, "7 F");
  expectOpnums(`[uuid(${UUID})] interface a : IInspectable { HRESULT F(); }`, "6 F");
  expectOpnums(
    `${OBJECT} interface a : IUnknown { HRESULT F(); [local] HRESULT G([in] void *p); [call_as(G)] HRESULT RemoteG([in] long n); HRESULT H(); }`,
    "3 F",
    "4 RemoteG",
    "5 H",
  );
  expectOpnums(`${OBJECT} interface a : IUnknown { [call_as(G)] HRESULT R(); HRESULT F(); [local] HRESULT G(); }`, "3 F", "4 R");
  expectOpnums(`${OBJECT} interface a : IUnknown { [local] HRESULT G([in] void *p); HRESULT H(); }`, "4 H");
  expectOpnums(
    `${OBJECT} interface a : IUnknown { HRESULT F(); } ${OBJECT.replace("0123", "1123")} interface b : a { HRESULT G(); }`,
    "3 F",
    "4 G",
  );
  expectOpnums(
    `[local, object, uuid(00000000-0000-0000-C000-000000000046)] interface IUnknown { HRESULT Q(); ULONG A(); ULONG R(); } ${OBJECT} interface a : IUnknown { HRESULT F(); }`,
    "3 F",
  );
});

test("operation numbers of remote interfaces: local ones have none, callbacks their own, reserved ones count", () => {
  expectOpnums(
    `${RPC} interface i { void F(); [local] void L(void *p); void Opnum1NotUsedOnWire(); void G(); }`,
    "0 F",
    "1 Opnum1NotUsedOnWire",
    "2 G",
  );
  const { interface: made, callbacks } = compile(`${RPC} interface i { [callback] void C(); void F(); [callback] void D(); }`);
  deepStrictEqual(
    [...made.operations, ...callbacks].map(({ opnum, name }) => `${opnum} ${name}`),
    ["0 F", "0 C", "1 D"],
  );
  deepStrictEqual(made.callbacks, callbacks);
  const { locals, interface: called } = compile(`${RPC} interface i { [local] void L(void *p); [call_as(L)] void R([in] long n); }`);
  deepStrictEqual(
    called.operations.map(({ opnum, name }) => `${opnum} ${name}`),
    ["0 R"],
  );
  strictEqual(locals[0]?.calledAs, "R");
});

test("what an object interface has for one process alone is left out with a warning; a remote one refuses it", () => {
  const text = (head: string): string =>
    `${head} { HRESULT F([in] void *p); HRESULT G([in] long n); HRESULT H([in] struct gone *g); HRESULT printf([in] char *f, ...); }`;
  const object = compile(text(`${OBJECT} interface a : IUnknown`));
  deepStrictEqual(
    object.interface.operations.map(({ opnum, name }) => `${opnum} ${name}`),
    ["4 G"],
  );
  deepStrictEqual(
    object.omitted.map(({ opnum, name }) => `${opnum} ${name}`),
    ["3 F", "5 H", "6 printf"],
  );
  deepStrictEqual(
    compileIdl(text(`${RPC} interface a`)).diagnostics.map(({ rule }) => rule),
    ["void-pointer", "MIDL2011", "MIDL2046"],
  );
  // A structure is as bad wherever it is used.
  const shared = `typedef struct { void *p; } s; ${RPC} interface a { void F([in] s *x); void G([in] s *x); }`;
  deepStrictEqual(
    compileIdl(shared).diagnostics.map(({ rule }) => rule),
    ["void-pointer"],
  );
});

test("interface pointers: unique, with the interface's UUID or what iid_is says", () => {
  const unknown = { kind: "interface", name: "IUnknown", iid: "00000000-0000-0000-c000-000000000046" };
  deepStrictEqual(typeOf("[in] IUnknown *x"), pointer("unique", unknown));
  deepStrictEqual(typeOf("[out] IUnknown **x"), pointer("ref", pointer("unique", unknown)));
  deepStrictEqual(typeOf("[in] LPUNKNOWN x"), pointer("unique", unknown));
  deepStrictEqual(typeOf("[in] interface j *x", `${OBJECT} interface j;`), pointer("unique", { kind: "interface", name: "j" }));
  deepStrictEqual(
    typeOf("[in] REFIID riid, [out, iid_is(riid)] void **x"),
    pointer("ref", pointer("unique", { kind: "interface", name: "IUnknown", iidIs: ["field", "riid"] })),
  );
  deepStrictEqual(
    compileIdl(`${OBJECT} interface j : IUnknown {} ${RPC} interface i { void f([in] j x); }`).diagnostics.map(({ rule }) => rule),
    ["interface-value"],
  );
});

test("types that travel as others", () => {
  const wire = (name: string, of: unknown): unknown => ({ kind: "transmit", name, wire: of });
  deepStrictEqual(typeOf("[in] T x", "typedef [transmit_as(long)] struct { void *p; } T;"), wire("T", { kind: "base", base: "int32" }));
  deepStrictEqual(typeOf("[in] T *x", "typedef [wire_marshal(unsigned long)] void *T;"), pointer("ref", wire("T", uint32)));
  deepStrictEqual(typeOf("[out, string] T *x", "typedef [wire_marshal(unsigned long)] void *T;"), pointer("ref", wire("T", uint32)));
  deepStrictEqual(typeOf("[in] T x", "typedef [represent_as(Date)] unsigned long T;"), wire("Date", uint32));
  deepStrictEqual(typeOf("[in] T x", "typedef [user_marshal(Date)] unsigned long T;"), wire("Date", uint32));
  const circle = (member: string): unknown =>
    compileIdl(
      `${RPC} interface i { typedef struct s { ${member}; } s; typedef [wire_marshal(s)] long T; void f([in] T x); }`,
    ).diagnostics.map(({ rule }) => rule);
  deepStrictEqual(circle("T t"), ["MIDL2006"]);
  deepStrictEqual(circle("T *t"), []);
  strictEqual(compileIdl(`${RPC} interface i { typedef [transmit_as] long T; void f([in] T x); }`).diagnostics[0]?.rule, "MIDL2025");
});

test("ignore, disable_consistency_check, strict handles, ranges of pipes, custom handles", () => {
  const field = (type: Type): Type => (type.kind === "pointer" && type.to.kind === "struct" ? type.to.fields.at(-1)!.type : type);
  deepStrictEqual(field(typeOf("[in] s *x", "typedef struct { [ignore] void *p; } s;")), { kind: "ignored" });
  const sized = field(typeOf("[in] s *x", "typedef struct { long n; [disable_consistency_check, size_is(n)] byte a[]; } s;"));
  ok(sized.kind === "array" && sized.dims[0]?.unchecked === true);
  deepStrictEqual(typeOf("[in] h x", "typedef [context_handle, strict_context_handle] void *h;"), {
    kind: "context",
    name: "h",
    strict: true,
  });
  deepStrictEqual(typeOf("[in] h x", "typedef [context_handle] void *h;"), { kind: "context", name: "h" });
  const strict = compile(
    `[strict_context_handle, ${RPC.slice(1)} interface i { typedef [context_handle] void *h; void f([in] h x); }`,
  ).interface;
  ok(strict.strictContexts === true && strict.operations[0]!.params[0]!.type.kind === "context");
  const pipe = typeOf("[in] p x", "typedef [range(0, 9)] pipe byte p;");
  ok(pipe.kind === "pipe" && pipe.range?.[1] === 9);
  deepStrictEqual(typeOf("[in] HAND x", "typedef [handle] unsigned long HAND;"), uint32);
});

test("expressions: members of siblings, casts of names, bounds that do not begin at 0", () => {
  const size = (parameters: string, types = ""): unknown => {
    const type = typeOf(parameters, types);
    const of = type.kind === "pointer" ? type.to : type;
    return of.kind === "array" ? of.dims[0] : of;
  };
  const types = "typedef struct { long n; struct in { short m; } in; } s;";
  deepStrictEqual(size("[in] s *p, [in, size_is(p->n)] byte *x", types), { size: ["member", ["field", "p"], "n"], varying: false });
  deepStrictEqual(size("[in] s p, [in, size_is(p.in.m)] byte *x", types), {
    size: ["member", ["member", ["field", "p"], "in"], "m"],
    varying: false,
  });
  deepStrictEqual(size("[in] long *n, [in, size_is((ULONG)*n)] byte *x"), {
    size: ["cast", "uint32", ["deref", ["field", "n"]]],
    varying: false,
  });
  deepStrictEqual(size("[in] long n, [in, size_is((n) * 2)] byte *x"), { size: ["*", ["field", "n"], 2], varying: false });
  deepStrictEqual(size("[in] long a, [in] long b, [in, min_is(a), max_is(b)] byte x[]"), {
    size: ["+", ["-", ["field", "b"], ["field", "a"]], 1],
    varying: false,
  });
  deepStrictEqual(size("[in] byte x[2..5]"), { size: 4, varying: false });
  deepStrictEqual(size("[in] hyper n, [in] long *m, [in, size_is(sizeof(n) + sizeof *m + sizeof(GUID))] byte *x"), {
    size: ["cast", "uint32", 28],
    varying: false,
  });
  deepStrictEqual(
    compileIdl(`${RPC} interface i { ${types} void f([in] s *p, [in, size_is(p->gone)] byte *x); }`).diagnostics.map(({ rule }) => rule),
    ["MIDL2058"],
  );
  deepStrictEqual(
    compileIdl(`${RPC} interface i { void f([in] long n, [in, size_is(n.m)] byte *x); }`).diagnostics.map(({ rule }) => rule),
    ["MIDL2034"],
  );
});

test("Automation's types as they travel, and those of a program in their place", () => {
  const string = typeOf("[in] BSTR x");
  ok(string.kind === "pointer" && string.to.kind === "struct" && string.to.name === "FLAGGED_WORD_BLOB");
  const array = typeOf("[in] SAFEARRAY(VARIANT) x");
  ok(array.kind === "pointer" && array.mode === "unique" && array.to.kind === "pointer");
  const variant = typeOf("[out] VARIANT *x");
  ok(variant.kind === "pointer" && variant.to.kind === "pointer");
  deepStrictEqual(typeOf("[in] BSTR x", "typedef [wire_marshal(unsigned long)] void *BSTR;"), {
    kind: "transmit",
    name: "BSTR",
    wire: uint32,
  });
});
