import { deepStrictEqual, ok } from "node:assert";
import { readFileSync } from "node:fs";
import { CompileCache, compileIdl, emitTypeScript, formatDiagnostic } from "../../src/midl/index.ts";
import { canonical, evaluateEmitted, evaluateTypes } from "./midl-canonical.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const file = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url));

/**
 * The compiler takes any text: it never throws, every finding has a place inside of the file, an error is there when no interface is; and what it
 * prints means what it compiled: the descriptors of the emitted TypeScript, evaluated, are the compiled ones.
 */
export const target = {
  name: "midl",
  run(bytes: Uint8Array): void {
    const { interfaces, diagnostics } = compileIdl({ name: "fuzz.idl", text: text(bytes) }, { maxErrors: 20, host: HOST, cache: CACHE });
    for (const diagnostic of diagnostics) {
      ok(diagnostic.line >= 1 && diagnostic.column >= 1 && diagnostic.length >= 1, `no place: ${JSON.stringify(diagnostic)}`);
      ok(formatDiagnostic(diagnostic).length > 0);
    }
    if (diagnostics.some((diagnostic) => diagnostic.severity === "error")) deepStrictEqual(interfaces, []);
    for (const compiled of interfaces) {
      const emitted = emitTypeScript(compiled);
      deepStrictEqual(canonical(evaluateEmitted(emitted, compiled.interface.name)), canonical(compiled.interface));
      const types = evaluateTypes(emitted);
      const names = compiled.exported.map((type) => compiled.types.get(type)?.name);
      for (const [i, type] of compiled.exported.entries()) {
        const printed = types.get(names[i] ?? "");
        // Of several types of one name all but the first have another there.
        if (printed !== undefined && names.indexOf(names[i]) === i) deepStrictEqual(canonical(printed), canonical(type));
      }
    }
  },
  seeds: (): Uint8Array[] => {
    const seeds = ["epm", "mgmt", "rpcecho", "IObjectExporter"].map((name) => file(`../../idl/${name}.idl`));
    for (const name of ["stored", "calls"]) seeds.push(file(`../interop/samba/pidl/${name}.idl`));
    for (const snippet of SNIPPETS) seeds.push(new TextEncoder().encode(snippet));
    return seeds;
  },
};

/** One file to import, one to include. */
const HOST = {
  load: (path: string): { name: string; text: string } | undefined =>
    path === "m.idl" || path === "ms-m.idl"
      ? { name: "m.idl", text: '#include "m.h"\ntypedef struct { long n; } M, *PM; typedef byte *STRING; interface IM;' }
      : path === "m.h"
        ? { name: "m.h", text: "#ifndef M_H\n#define M_H\n#define MAX(a, rest...) (a)\n#endif" }
        : undefined,
};
const CACHE = new CompileCache();

const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0), pointer_default(unique)] interface i {";
const SNIPPETS = [
  `#pragma pack(push, outer, 2)\n${HEAD} typedef struct { hyper h; byte b; } s;\n#pragma pack(pop)\n#pragma pack(4)\ntypedef struct { s s; long n; s *p; } t; void f([in] t *a, [out] s b[2]); }`,
  `${HEAD} typedef struct n { long v; struct n *next; } n; void f([in] n *a, [out] n **b); }`,
  `${HEAD} typedef [switch_type(short)] union { [case(1, 2)] long a; [case(3)] hyper b; [default] ; } u; void f([in] short t, [in, switch_is(t)] u *v); }`,
  `${HEAD} typedef union switch (long t) x { case 1: long a; default: ; } u; void f([in, out] u *v); }`,
  `${HEAD} typedef pipe byte p; typedef [context_handle] void *h; void f([in] h a, [in] p b, [out] p *c); void g([in, out] h *a); }`,
  `#define A(x, y) x##y\n#define N 5\n#if defined(N) && N > 3\n${HEAD} const long A(c, d) = N << 2; void f([in, range(0, N)] long a, [in, size_is(a)] byte b[]); }\n#else\n#error no\n#endif\n`,
  `${HEAD} typedef [v1_enum] enum { a = 1, b, c = -5 } e; typedef enum __proto__ { constructor } q; void __proto__([in] e toString, [in] q hasOwnProperty); }`,
  `${HEAD} typedef struct { long max; long n; [size_is(max), length_is(n), range(0, 9)] short a[]; } s; error_status_t f([in] long r, [in, size_is(r, 2)] s **x, [out, string] wchar_t **t); }`,
  `[object, ${HEAD.slice(1).replace("interface i", "interface i : IUnknown")} [local] HRESULT L([in] void *p, ...); [call_as(L)] HRESULT R([in] IUnknown *u); HRESULT Q([in] REFIID r, [out, iid_is(r)] void **p); [propget] HRESULT V([out, retval] VARIANT *v); HRESULT S([in] BSTR s, [in] SAFEARRAY(VARIANT) a); }`,
  `${HEAD} typedef [transmit_as(long)] struct { void *p; } T; typedef [wire_marshal(unsigned long)] void *W; typedef [represent_as(Date)] hyper D; typedef struct { [ignore] void *p; [disable_consistency_check, size_is(n->m)] byte *x; struct { long m; } *n; } S; void f([in] T t, [in] W *w, [in] D d, [in, out] S *s); }`,
  `import "m.idl"; #include "m.h"\n#if __has_include("m.h") && MAX(1, 2)\n#line 40 "x.idl"\n${HEAD} typedef long STRING; typedef M M; typedef struct { long n; } M; void f([in] PM m, [in] STRING s, [in, min_is(s), max_is(5)] byte a[2..5]); [callback] void c([in, size_is((ULONG)*n)] byte *b, [in] long *n); }\n#endif`,
  `cpp_quote("x") midl_pragma warning(disable: 1) [uuid(01234567-89ab-cdef-0123-456789abcdef)] library L { importlib("a.tlb"); dispinterface D { properties: [id(1)] long a; methods: [id(2)] void f([in] long b); }; coclass C { [default] dispinterface D; interface IUnknown; } module M { const long A = 1; } };`,
  `namespace A.B { apicontract K; runtimeclass C; declare { interface IL<IL<C *>*>; } [uuid(01234567-89ab-cdef-0123-456789abcdef)] interface IL<T> : IInspectable { HRESULT At([out, retval] T *v); } [uuid(01234567-89ab-cdef-0123-456789abcde0)] delegate HRESULT H([in] A.B.C *c); [uuid(01234567-89ab-cdef-0123-456789abcde1)] interface IC : IInspectable requires IL<C *> { HRESULT F([in] H *h, [in] IL<C *> *l); } runtimeclass C { [default] interface IC; } }`,
  `extern "C" { typedef int fn(const char *, ...); } static const float F = 1 / 4.0; enum e { a = (long)-1, b = sizeof(GUID), c }; ${HEAD} typedef [range(0, 9)] pipe byte p; typedef [context_handle, strict_context_handle] void *h; [maybe] void m([in] long a = 3) = 0; void f([in] h x, [in] p y); }`,
];
