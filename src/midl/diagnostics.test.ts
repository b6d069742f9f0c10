import { deepStrictEqual, match, strictEqual } from "node:assert";
import { test } from "node:test";
import { CompileCache, compileIdl, formatDiagnostic } from "./index.ts";

const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0)]\ninterface i\n{\n";

/** Findings in the body of an interface, as `line:column rule`; lines count from the body's first. */
function expectDiagnostics(body: string, expected: readonly string[]): void {
  deepStrictEqual(
    compileIdl(`${HEAD}${body}\n}`).diagnostics.map(
      (d) => `${d.line - 3}:${d.column} ${d.severity === "warning" ? "warning " : ""}${d.rule}`,
    ),
    expected,
    body,
  );
}

function message(text: string): string {
  return compileIdl(text).diagnostics.map(formatDiagnostic).join("\n");
}

test("syntax errors: all of a file, each at its place, and the parser goes on behind them", () => {
  expectDiagnostics("void a([in] long);\nvoid b([in] long x;\nvoid c(long x]);\nvoid d();", ["2:19 MIDL2025", "3:14 MIDL2025"]);
  expectDiagnostics("typedef struct { long a long b; short c; } s;\nvoid f(;\nvoid g([in] s *x);", ["1:25 MIDL2025", "2:8 MIDL2025"]);
  expectDiagnostics("typedef struct { long a; } s\nvoid f();", ["1:29 MIDL2025"]);
  expectDiagnostics("typedef enum { A, B C } e;\nconst long D = 3 +;\nvoid f([in size_is(1) long x);", [
    "1:21 MIDL2025",
    "2:19 MIDL2025",
    "3:12 MIDL2025",
  ]);
  deepStrictEqual(
    compileIdl("}\n}\ntypedef long a;\n]").diagnostics.map((d) => `${d.line}:${d.column}`),
    ["1:1", "2:1", "4:1"],
  );
  match(message(`${HEAD} void f();`), /the file ends inside of an interface/);
});

test("names that are not there, with the nearest one as a hint", () => {
  match(
    message(`${HEAD} void f([in] DWROD x); }`),
    /4:14: error MIDL2009: undefined symbol: there is no type "DWROD"\n {4}4 \| {2}void f\(\[in\] DWROD x\); }\n {6}\| {14}\^~~~~\n {6}hint: did you mean "(DWORD|WORD)"\?/,
  );
  expectDiagnostics("void f([in] long n, [in, size_is(m)] byte *x);", ["1:34 MIDL2058"]);
  expectDiagnostics("void f([in] struct gone *x);", ["1:20 MIDL2011"]);
  expectDiagnostics("typedef struct { nothing *a; } unused;", ["1:18 MIDL2009"]);
  expectDiagnostics("const long A = B + 1;", ["1:18 constant"]);
  strictEqual(compileIdl('import "gone.idl";').diagnostics[0]!.rule, "MIDL1001");
});

test("names that are there twice", () => {
  expectDiagnostics("typedef long a;\ntypedef short a;", ["2:15 MIDL2003"]);
  expectDiagnostics("typedef long a;\ntypedef long   a;", ["2:16 warning repeated-typedef"]);
  expectDiagnostics("struct s { long a; };\nstruct s { short a; };", ["2:8 MIDL2003"]);
  expectDiagnostics("void f();\nvoid f([in] long a);", ["2:6 MIDL2003"]);
  expectDiagnostics("void f([in] long a, [in] long a);", ["1:31 MIDL2003"]);
  expectDiagnostics("typedef struct { long a; short a; } s; void f([in] s *x);", ["1:32 MIDL2003"]);
  expectDiagnostics("typedef enum { A } a;\ntypedef enum { A } b;", ["2:16 warning repeated-constant"]);
  expectDiagnostics("typedef enum { A } a;\ntypedef enum { B, A } b;", ["2:19 MIDL2003"]);
  expectDiagnostics("const long A = 1;\nconst long A = 2;", ["2:12 MIDL2003"]);
});

test("what NDR has no form for", () => {
  expectDiagnostics("void f([in] void *p);", ["1:19 void-pointer"]);
  expectDiagnostics("typedef struct { long a : 3; } s; void f([in] s *x);", ["1:23 bit-field"]);
  expectDiagnostics("typedef struct { long n; [size_is(n)] byte a[]; long b; } s; void f([in] s *x);", ["1:44 MIDL2055"]);
  expectDiagnostics("typedef void (*fn)(long); void f([in] fn x);", ["1:42 function-pointer"]);
  expectDiagnostics("typedef struct { handle_t h; } s; void f([in] s *x);", ["1:27 handle-type"]);
  expectDiagnostics("typedef [context_handle] void *h; typedef struct { h a; } s; void f([in] s *x);", ["1:54 context-place"]);
  expectDiagnostics("typedef struct { long n; [string] long a[4]; } s; void f([in] s *x);", ["1:41 MIDL2082"]);
});

test("pipes hold what has a fixed form: MIDL2028 and its kin", () => {
  expectDiagnostics("typedef union switch (long t) u { case 1: long a; } v; typedef pipe v p; void f([in] p x);", ["1:88 MIDL2028"]);
  expectDiagnostics("typedef pipe LPWSTR p; void f([in] p x);", ["1:38 pipe-element"]);
  expectDiagnostics("typedef struct { long *a; } s; typedef pipe s p; void f([in] p x);", ["1:64 pipe-element"]);
  expectDiagnostics("typedef pipe byte p; typedef struct { p a; } s; void f([in] s *x);", ["1:41 pipe-place"]);
});

test("rules of operations", () => {
  expectDiagnostics("void f([out] long x);", ["1:19 MIDL2042"]);
  expectDiagnostics("[maybe] long f();", ["1:14 maybe"]);
  expectDiagnostics("[maybe] void f([out] long *x);", ["1:14 maybe"]);
  expectDiagnostics("void f([in, frobnicate] long x);", ["1:13 warning unknown-attribute"]);
  expectDiagnostics("void f([in, size_is(1)] long x);", ["1:21 size-attribute"]);
  expectDiagnostics("void f([in, size_is(1, 2)] long *x);", ["1:24 size-attribute"]);
  expectDiagnostics("void f([in, range(5, 1)] long x);", ["1:13 range-order"]);
  expectDiagnostics("void f([in] long x[-1], [in] long y[1 / 0]);", ["1:20 array-bound", "1:39 MIDL2031"]);
});

test("a reserved operation that does not have the number in its name", () => {
  expectDiagnostics("void f(); void Opnum1NotUsedOnWire();", []);
  expectDiagnostics("void Opnum1NotUsedOnWire(); void Opnum1Reserved();", ["1:6 warning reserved-number"]);
});

test("rules of unions", () => {
  const union = "typedef [switch_type(short)] union { [case(1)] long a; } u;";
  expectDiagnostics(`${union} void f([in] u *x);`, [`1:${union.length + 17} MIDL2078`]);
  expectDiagnostics("typedef union switch (long t) v { case 1: long a; case 1: long b; } u; void f([in] u *x);", ["1:56 MIDL2056"]);
  expectDiagnostics("typedef union switch (long t) v { default: ; default: ; } u; void f([in] u *x);", ["1:46 repeated-case"]);
  expectDiagnostics("typedef union switch (double t) v { case 1: long a; } u; void f([in] u *x);", ["1:30 switch-type"]);
  expectDiagnostics("typedef union switch (long t) v { long a; } u; void f([in] u *x);", ["1:35 union-case"]);
});

test("rules of interfaces", () => {
  strictEqual(compileIdl("interface i { void f(); }").diagnostics[0]!.rule, "MIDL2079");
  strictEqual(compileIdl("[uuid(0123)] interface i { void f(); }").diagnostics[0]!.rule, "bad-uuid");
  strictEqual(compileIdl(`${HEAD.replace("1.0", "1.0.0")}}`).diagnostics[0]!.rule, "bad-version");
  strictEqual(compileIdl(`${HEAD.replace("1.0", "70000")}}`).diagnostics[0]!.rule, "bad-version");
  strictEqual(compileIdl(`${HEAD}} ${HEAD}}`).diagnostics[0]!.rule, "repeated-interface");
  strictEqual(compileIdl(`${HEAD}} ${HEAD} void f(); }`).diagnostics[0]!.rule, "MIDL2003");
  strictEqual(compileIdl(`${HEAD.replace("interface i", "interface i : gone")}}`).diagnostics[0]!.rule, "MIDL2009");
  strictEqual(compileIdl(`${HEAD.replace("interface i", "interface i : i")}}`).diagnostics[0]!.rule, "MIDL2006");
});

test("imports: each file once, in any order, built-in ones included; errors carry the file they are in", () => {
  const files: Record<string, string> = {
    "a.idl": 'import "b.idl"; typedef B A;',
    "b.idl": 'import "a.idl"; typedef long B;',
    "c.idl": "typedef bad C;",
  };
  const host = { load: (path: string) => (files[path] === undefined ? undefined : { name: path, text: files[path] }) };
  const text = `import "a.idl", "b.idl"; import "wtypes.idl"; ${HEAD} void f([in] A x); }`;
  const compiled = compileIdl(text, { host });
  deepStrictEqual(compiled.diagnostics, []);
  deepStrictEqual(compiled.interfaces[0]!.interface.operations[0]!.params[0]!.type, { kind: "base", base: "int32" });
  deepStrictEqual(compiled.files, ["input.idl", "a.idl", "b.idl"]);
  strictEqual(compileIdl(`import "c.idl"; ${HEAD} void f([in] C x); }`, { host }).diagnostics[0]!.file, "c.idl");
});

test("library, coclass, dispinterface, importlib and cpp_quote are stepped over; interfaces in a library are compiled", () => {
  const { interfaces, diagnostics } = compileIdl(
    `cpp_quote("#define X")\n[uuid(1), helpstring("x")] library L { importlib("stdole2.tlb"); ${HEAD} void f(); } [uuid(2)] coclass C { [default] interface i; }; dispinterface D { properties: methods: }; };`,
  );
  deepStrictEqual(diagnostics, []);
  strictEqual(interfaces[0]!.interface.operations.length, 1);
});

test("five faults are five errors", () => {
  expectDiagnostics(
    "typedef struct { long a long b; } s;\nvoid f([in] DWROD x);\nvoid g([out] long x;\nvoid h([in, size_is(m)] byte *p, [in] long n);\nvoid k([out] s q);",
    ["1:25 MIDL2025", "2:13 MIDL2009", "3:20 MIDL2025", "4:21 MIDL2058", "5:16 MIDL2042"],
  );
  expectDiagnostics(
    "typedef enum { A B, C } e;\nconst long D = 3 +;\nvoid f([in size_is(1)] long x);\ntypedef struct { long a; ) t;\nvoid h([in] long *x[);\nvoid g([in] t *x);",
    ["1:18 MIDL2025", "2:19 MIDL2025", "3:12 MIDL2025", "4:26 MIDL2025", "5:21 MIDL2025"],
  );
  expectDiagnostics(
    "typedef struct { long n; [size_is(n)] byte a[]; long b; } s;\ntypedef union switch (long t) v { case 1: long a; case 1: long b; } u;\nvoid f([in] s *x, [in] u *y, [in] nothing z);\nvoid g([in] void *p);\nvoid g();",
    ["1:44 MIDL2055", "2:56 MIDL2056", "3:35 MIDL2009", "4:19 void-pointer", "5:6 MIDL2003"],
  );
});

test("what is missing is said once: a type, a file and what it would have declared, the end of everything that is open", () => {
  expectDiagnostics("void f([in] gone x, [in] gone y);\nvoid g([in] gone z);", ["1:13 MIDL2009"]);
  deepStrictEqual(
    compileIdl(`import "gone.idl"; ${HEAD} void f([in] of_gone x); void g([in] DWORD y; }`).diagnostics.map(({ rule }) => rule),
    ["MIDL1001", "MIDL2025"],
  );
  deepStrictEqual(
    compileIdl("library a { interface b { typedef struct { union {").diagnostics.map(({ rule }) => rule),
    ["MIDL2025"],
  );
});

test("what is declared again: the same type is, another one is not, and one of another file hides it", () => {
  expectDiagnostics("typedef long a;\ntypedef int a;", ["2:13 warning repeated-typedef"]);
  expectDiagnostics("typedef byte BYTE; typedef unsigned char BYTE;", ["1:42 warning repeated-typedef"]);
  expectDiagnostics("typedef struct { long x; } p; typedef struct t { LONG y; } p;", ["1:60 warning repeated-typedef"]);
  expectDiagnostics("typedef struct { long x; } p; typedef struct t { LONG y; LONG z; } p;", ["1:68 MIDL2003"]);
  expectDiagnostics("typedef void *H; typedef [context_handle] void *H;", ["1:49 warning repeated-typedef"]);
  expectDiagnostics("const long A = 4;\nconst long A = 2 + 2;", ["2:12 warning repeated-constant"]);
  const host = { load: () => ({ name: "b.idl", text: "typedef byte *STRING; typedef STRING OTHER;" }) };
  const { interfaces, diagnostics } = compileIdl(`import "b.idl"; typedef long STRING; ${HEAD} void f([in] STRING a, [in] OTHER b); }`, {
    host,
  });
  deepStrictEqual(
    diagnostics.map(({ rule }) => rule),
    ["hidden-typedef"],
  );
  deepStrictEqual(
    interfaces[0]!.interface.operations[0]!.params.map(({ type }) => type.kind),
    ["base", "pointer"],
  );
});

test("a cache reads what is imported once, and again when it or what it includes has changed", () => {
  const files: Record<string, string> = { "a.idl": '#include "b.h"\ntypedef B A;', "b.h": "#define B long\n" };
  const asked: string[] = [];
  const host = {
    load: (path: string) => {
      asked.push(path);
      return files[path] === undefined ? undefined : { name: path, text: files[path] };
    },
  };
  const cache = new CompileCache();
  const type = (): unknown => {
    const { interfaces, diagnostics } = compileIdl(`import "a.idl"; ${HEAD} void f([in] A x); }`, { host, cache });
    deepStrictEqual(diagnostics, []);
    return interfaces[0]!.interface.operations[0]!.params[0]!.type;
  };
  deepStrictEqual(type(), { kind: "base", base: "int32" });
  deepStrictEqual(type(), { kind: "base", base: "int32" });
  files["b.h"] = "#define B short\n";
  deepStrictEqual(type(), { kind: "base", base: "int16" });
  files["a.idl"] = "typedef hyper A;";
  deepStrictEqual(type(), { kind: "base", base: "int64" });
});
