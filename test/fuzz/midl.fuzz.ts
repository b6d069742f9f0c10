import { deepStrictEqual, ok } from "node:assert";
import { readFileSync } from "node:fs";
import { compileIdl, emitTypeScript, formatDiagnostic } from "../../src/midl/index.ts";
import { canonical, evaluateEmitted } from "./midl-canonical.ts";

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const file = (path: string): Uint8Array => readFileSync(new URL(path, import.meta.url));

/**
 * The compiler takes any text: it never throws, every finding has a place inside of the file, an error is there when no interface is; and what it
 * prints means what it compiled: the descriptors of the emitted TypeScript, evaluated, are the compiled ones.
 */
export const target = {
  name: "midl",
  run(bytes: Uint8Array): void {
    const { interfaces, diagnostics } = compileIdl({ name: "fuzz.idl", text: text(bytes) }, { maxErrors: 20 });
    for (const diagnostic of diagnostics) {
      ok(diagnostic.line >= 1 && diagnostic.column >= 1 && diagnostic.length >= 1, `no place: ${JSON.stringify(diagnostic)}`);
      ok(formatDiagnostic(diagnostic).length > 0);
    }
    if (diagnostics.some((diagnostic) => diagnostic.severity === "error")) deepStrictEqual(interfaces, []);
    for (const compiled of interfaces) {
      const emitted = emitTypeScript(compiled);
      deepStrictEqual(canonical(evaluateEmitted(emitted, compiled.interface.name)), canonical(compiled.interface));
    }
  },
  seeds: (): Uint8Array[] => {
    const seeds = ["epm", "mgmt", "rpcecho", "IObjectExporter"].map((name) => file(`../../idl/${name}.idl`));
    for (const snippet of SNIPPETS) seeds.push(new TextEncoder().encode(snippet));
    return seeds;
  },
};

const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0), pointer_default(unique)] interface i {";
const SNIPPETS = [
  `${HEAD} typedef struct n { long v; struct n *next; } n; void f([in] n *a, [out] n **b); }`,
  `${HEAD} typedef [switch_type(short)] union { [case(1, 2)] long a; [case(3)] hyper b; [default] ; } u; void f([in] short t, [in, switch_is(t)] u *v); }`,
  `${HEAD} typedef union switch (long t) x { case 1: long a; default: ; } u; void f([in, out] u *v); }`,
  `${HEAD} typedef pipe byte p; typedef [context_handle] void *h; void f([in] h a, [in] p b, [out] p *c); void g([in, out] h *a); }`,
  `#define A(x, y) x##y\n#define N 5\n#if defined(N) && N > 3\n${HEAD} const long A(c, d) = N << 2; void f([in, range(0, N)] long a, [in, size_is(a)] byte b[]); }\n#else\n#error no\n#endif\n`,
  `${HEAD} typedef [v1_enum] enum { a = 1, b, c = -5 } e; typedef enum __proto__ { constructor } q; void __proto__([in] e toString, [in] q hasOwnProperty); }`,
  `${HEAD} typedef struct { long max; long n; [size_is(max), length_is(n), range(0, 9)] short a[]; } s; error_status_t f([in] long r, [in, size_is(r, 2)] s **x, [out, string] wchar_t **t); }`,
];
