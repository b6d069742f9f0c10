import { ok, strictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type CompileResult, compileIdl, emitTypeScript, formatDiagnostic } from "./index.ts";

const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0)] interface i {";

/** Compiles within the time, and says with `rule` and a place what is wrong. */
function expectRefused(text: string, rule: string, withinMs = 3_000): void {
  const started = performance.now();
  const { interfaces, diagnostics } = compileIdl(text);
  const took = performance.now() - started;
  strictEqual(interfaces.length, 0);
  const found = diagnostics.find((diagnostic) => diagnostic.rule === rule);
  ok(found !== undefined, `${rule} is not among ${diagnostics.map((d) => `${d.rule}: ${d.message}`).slice(0, 5)}`);
  ok(found.line >= 1 && found.column >= 1);
  ok(took < withinMs, `took ${took} ms`);
}

test("10 MB of nesting, of every kind there is, is refused at once with its place", () => {
  const deep = (open: string, close = ""): string => open.repeat(Math.ceil(10_000_000 / open.length)) + close;
  expectRefused(`${HEAD} const long A = ${deep("(")}`, "nesting");
  expectRefused(`${HEAD} const long A = ${deep("- ")}`, "nesting");
  expectRefused(`${HEAD} const long A = ${deep("1+")}1;`, "nesting");
  expectRefused(`${HEAD} const long A = ${deep("1?")}`, "nesting");
  expectRefused(`${HEAD} ${deep("struct {")}`, "nesting");
  expectRefused(`${HEAD} ${deep("union {")}`, "nesting");
  expectRefused(`${HEAD} typedef ${deep("pipe ")}`, "nesting");
  expectRefused(`${HEAD} void f([in] long ${deep("*")}x);`, "nesting");
  expectRefused(`${HEAD} void f([in] long x${deep("[1]")});`, "nesting");
  expectRefused(`${HEAD} void ${deep("(*")}`, "nesting");
  expectRefused(`${HEAD} void f([in, size_is(${deep("(")})] long *x);`, "nesting");
  expectRefused(deep("interface a {"), "nesting");
  expectRefused(deep("library a {"), "nesting");
  expectRefused(deep("#if 1\n"), "nesting");
  expectRefused(`#if ${deep("(")}\n#endif`, "directive-size");
  expectRefused(`#if ${"(".repeat(1_000)}\n#endif`, "nesting");
});

test("1 MB of junk costs time in proportion", () => {
  expectRefused("[".repeat(1_000_000), "MIDL2025", 20_000);
  expectRefused("{".repeat(1_000_000), "MIDL2025", 20_000);
  expectRefused("\u0000".repeat(1_000_000), "bad-character", 20_000);
  expectRefused(`enum { ${"a,".repeat(2_000_000)}`, "file-size", 20_000);
  expectRefused(`${HEAD} void f([in, size_is(${"1,".repeat(2_000_000)})] long *x); }`, "file-size", 20_000);
  expectRefused("/*".repeat(500_000), "open-comment", 20_000);
  expectRefused(`${"// x\n".repeat(200_000)}]`, "MIDL2025", 20_000);
});

test("what is wrong in types that are declared again is said, however much it is", () => {
  const twice = (name: string, type: string): string => `typedef ${type} *${name}; typedef ${type} (*${name});\n`;
  expectRefused(`${Array.from({ length: 120 }, (_, i) => twice(`T${i}`, `NOPE${i}`)).join("")}${HEAD} void f([in] long a); }`, "MIDL2009");
  expectRefused(`typedef B *A; typedef A *B; typedef B (*A); ${HEAD} void f([in] long a); }`, "nesting");
});

test("recursive macros, includes, types and constants come to an end", () => {
  expectRefused(`${Array.from({ length: 40 }, (_, i) => `#define M${i} M${i + 1} M${i + 1}\n`).join("")} M0`, "macro-size", 10_000);
  expectRefused(
    `#define F(x) F(x) F(x) x x\n#define G(x) F(F(F(F(F(F(F(F(F(F(F(F(F(F(F(F(F(F(F(F(x))))))))))))))))))))\nG(G(G(1)))`,
    "macro-size",
    10_000,
  );
  const host = { load: () => ({ name: "self.idl", text: '#include "self.idl"\n' }) };
  strictEqual(compileIdl('#include "self.idl"', { host }).diagnostics[0]!.rule, "recursive-include");
  // Each file includes the next one twice.
  const twice = {
    load: (path: string) => {
      const next = Number(path) + 1;
      return { name: path, text: next > 40 ? "" : `#include "${next}"\n#include "${next}"\n` };
    },
  };
  strictEqual(compileIdl('#include "1"', { host: twice }).diagnostics[0]!.rule, "too-many-files");
  expectRefused(`${HEAD} typedef a b; typedef b a; void f([in] a x); }`, "nesting");
  expectRefused(`${HEAD} const long A = B; const long B = A; void f([in, range(0, A)] long x); }`, "constant");
  expectRefused(
    `${HEAD} ${Array.from({ length: 5_000 }, (_, i) => `typedef struct { s${i + 1} a; } s${i};`).join("")} typedef long s5000; void f([in] s0 *x); }`,
    "nesting",
  );
  expectRefused(
    `${HEAD} ${Array.from({ length: 5_000 }, (_, i) => `typedef t${i + 1} t${i};`).join("")} typedef long t5000; void f([in] t0 x); }`,
    "nesting",
  );
});

test("what # and ## make is bounded, and so is what is said of it", () => {
  for (const [first, inner] of [
    ["#x #x", "#x #x"],
    ["x##x", "x##x"],
  ]) {
    const steps = Array.from({ length: 40 }, (_, i) => `#define a${i + 1}(x) a${i}(${inner})`).join("\n");
    expectRefused(`#define a0(x) ${first}\n${steps}\na40(zzzzzzzz)`, "macro-size");
  }
  const { diagnostics } = compileIdl(`${HEAD} void f([in] ${"y".repeat(1 << 20)} a); }`);
  ok(JSON.stringify(diagnostics).length < 4_000);
  ok(formatDiagnostic(diagnostics[0]!).split("\n")[2]!.includes("^"));
});

test("all kinds of nesting at once", () => {
  const chain = (count: number, one: (i: number) => string): string => Array.from({ length: count }, (_, i) => one(i)).join("\n");
  const deep = `${"(".repeat(90)}B${")".repeat(90)}`;
  for (const text of [
    chain(190, (i) => `typedef struct { s${i + 1} ${"*".repeat(20)}a; } s${i};`).replace("s190 ", "long "),
    `${chain(99, (i) => `const long A${i} = ${deep.replace("B", `A${i + 1}`)};`)} const long A99 = 1; typedef struct { byte a[A0]; } s0;`,
    chain(190, (i) => `typedef t${i + 1} ${"*".repeat(20)}t${i};`)
      .replace("t190 ", "long ")
      .concat(" typedef struct { t0 x; } s0;"),
  ]) {
    const { interfaces, diagnostics } = compileIdl(`${HEAD} ${text} void f([in] s0 *x); }`);
    ok(interfaces.length === 1 || diagnostics.some((diagnostic) => diagnostic.rule === "nesting" && diagnostic.line > 0));
    for (const compiled of interfaces) ok(emitTypeScript(compiled).length > 0);
  }
});

test("a full stack is told as nesting, also where it is a regular expression that no longer fits", () => {
  for (const full of [
    new RangeError("Maximum call stack size exceeded"),
    new SyntaxError("Invalid regular expression: /a/: Stack overflow"),
  ]) {
    const load = (): never => {
      throw full;
    };
    const { interfaces, diagnostics } = compileIdl({ name: "a.idl", text: `import "b.idl"; ${HEAD} }` }, { host: { load } });
    strictEqual(interfaces.length, 0);
    strictEqual(diagnostics.map(({ rule }) => rule).join(), "nesting");
  }
});

test("types that double at every level are looked at once", () => {
  const doubling = `typedef struct { long a; } s0; ${Array.from({ length: 45 }, (_, i) => `typedef struct { s${i} a; s${i} b; s${i} *c; } s${i + 1};`).join("")}`;
  const started = performance.now();
  const { interfaces, diagnostics } = compileIdl(`${HEAD} ${doubling} void f([in] s45 *x, [in, range(0, sizeof(s20))] hyper n); }`);
  strictEqual(diagnostics.length, 0);
  ok(emitTypeScript(interfaces[0]!).length < 100_000);
  expectRefused(`${HEAD} ${doubling} typedef pipe s45 p; void f([in] p x); }`, "pipe-element");
  ok(performance.now() - started < 2_000);
});

test("a structure that holds itself is refused", () => {
  expectRefused(`${HEAD} typedef struct s { long a; struct s b; } s; void f([in] s *x); }`, "MIDL2006");
  expectRefused(
    `${HEAD} typedef struct a { struct b *p; struct c q; } a; struct b { a x; }; struct c { a y[2]; }; void f([in] a *x); }`,
    "MIDL2006",
  );
});

test("names that mean something to JavaScript are names", () => {
  const names = [
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "prototype",
    "valueOf",
    "default",
    "delete",
    "class",
    "await",
    "then",
    "string",
    "any",
    "Promise",
    "Uint8Array",
    "struct_",
    "arm",
    "range",
  ];
  const body = names
    .filter((name) => name !== "string" && name !== "range")
    .map(
      (name) =>
        `typedef struct { long ${name}; } ${name}; typedef enum { e_${name} } en_${name}; void op_${name}([in] ${name} *${name}, [in] en_${name} e);`,
    )
    .join("\n");
  const { interfaces, diagnostics } = compileIdl(
    `${HEAD} ${body} void __proto__([in] long __proto__); void constructor(); void hasOwnProperty(); }`,
  );
  strictEqual(diagnostics.length, 0);
  const text = emitTypeScript(interfaces[0]!);
  ok(text.includes('["__proto__"]: number'));
  ok(text.includes("export interface Promise_ {"));
});

test("a file cut anywhere gives findings and never throws", () => {
  for (const name of ["epm", "rpcecho"]) {
    const text = readFileSync(new URL(`../../idl/${name}.idl`, import.meta.url), "utf8");
    for (let end = 0; end < text.length - 2; end += 17) {
      const result: CompileResult = compileIdl(text.slice(0, end));
      if (result.interfaces.length > 0) for (const compiled of result.interfaces) emitTypeScript(compiled);
    }
  }
});
