import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { canonical, evaluateEmitted } from "../../../test/fuzz/midl-canonical.ts";
import { compileIdl, emitTypeScript, formatDiagnostic } from "../index.ts";

const root = join(import.meta.dirname, "..", "..", "..");
const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0), pointer_default(unique)] interface i {";

function emit(body: string): string {
  const { interfaces, diagnostics } = compileIdl(`${HEAD} ${body} }`);
  strictEqual(diagnostics.map(formatDiagnostic).join("\n"), "");
  return emitTypeScript(interfaces[0]!);
}

/** The text of the emitted file, comments and white space aside, has each of these in it. */
function expectEmitted(body: string, ...expected: readonly string[]): void {
  const flat = (text: string): string =>
    text
      .replace(/\/\*[\s\S]*?\*\//g, "")
      .replace(/\s+/g, " ")
      .replace(/([{[(]) /g, "$1")
      .replace(/,? ([}\])])/g, "$1");
  const text = flat(emit(body));
  for (const part of expected) ok(text.includes(flat(part)), `${part}\nis not in\n${text}`);
}

test("numbers, hyper as bigint, GUID as string, characters and octets", () => {
  expectEmitted(
    "typedef struct { long a; hyper b; boolean c; GUID d; __int3264 e; byte f[4]; unsigned char g[2]; wchar_t h[8]; short i[2][3]; byte j[2][3]; } s; void f([in] s *x);",
    "export interface s { a: number; b: bigint; c: boolean; d: string; e: bigint; f: Uint8Array; g: Uint8Array; h: string; i: number[][]; j: number[][]; }",
    'export const s$: StructType<s> = struct("s", { a: int32, b: int64, c: boolean, d: guid, e: int3264, f: array(byte, fixed(4))',
    "in: { x: s; }; out: {};",
  );
});

test("pointers: unique is T or null, the reference at the top is T", () => {
  expectEmitted(
    "void f([in] long *a, [in, unique] long *b, [in] long **c, [in, string, unique] wchar_t *d, [out, string] wchar_t **e);",
    "in: { a: number; b: number | null; c: number | null; d: string | null; }; out: { e: string | null; };",
    '{ name: "c", dir: "in", type: ref(unique(int32)) }',
  );
});

test("what arrays and unions say is optional; what only an answer could say is not", () => {
  expectEmitted("void f([in] long n, [in, size_is(n)] long a[]);", "in: { n?: number; a: number[]; }");
  expectEmitted("void f([in] long n, [out, size_is(n)] long a[]);", "in: { n: number; }; out: { a: number[]; }");
  expectEmitted(
    "void f([in] long m, [out] long *n, [out, size_is(m), length_is(*n)] byte a[]);",
    "in: { m: number; }; out: { n?: number; a: Uint8Array; }",
  );
  expectEmitted("void f([in] long n, [in, size_is((n + 7) / 8)] byte a[]);", "in: { n?: number; a: Uint8Array; }");
  expectEmitted("void f([in] long n, [in] long m, [in, size_is(n * m)] byte a[]);", "in: { n: number; m: number; a: Uint8Array; }");
  expectEmitted(
    "typedef [switch_type(long)] union { [case(1)] long a; } u; void f([in] long t, [in, switch_is(t)] u *x);",
    "in: { t?: number; x: u; }",
  );
});

test("unions tell their arms by the tag", () => {
  expectEmitted(
    "typedef [switch_type(short)] union { [case(1)] long a; [case(2, 3)] hyper b; [case(4)] ; [default] byte c; } u; typedef struct { short t; [switch_is(t)] u v; } s; void f([in] s *x);",
    "export type u = | { tag: 1; a: number; } | { tag: 2 | 3; b: bigint; } | { tag: 4; } | { tag: number; c: number; a?: never; b?: never; };",
    'const u$1: UnionType = variant(u$, { switchIs: ["field", "t"] });',
    "v: u$1",
  );
  expectEmitted(
    "typedef union switch (long level) v { case 1: long tag; default: ; } u; void f([in] u *x);",
    "export type u = | { level: 1; tag: number; } | { level: number; tag?: never; };",
  );
});

test("enumerations are open constants", () => {
  expectEmitted(
    "typedef [v1_enum] enum { A, B = -5 } e; void f([in] e x);",
    "export const e = { A: 0, B: -5 } as const; export type e = (typeof e)[keyof typeof e] | (number & {});",
    'export const e$: Type<e> = enum32("e", e);',
  );
});

test("numbers are in hexadecimal where the IDL has them so", () => {
  expectEmitted(
    `const long FLAG = 0x00010000; const long FEW = 0x3; const hyper WIDE = 0x7fffffffffffffff; const long SUM = 0x10 + 0x20;
    typedef [v1_enum] enum { LOW = 0x1, HIGH = 0x80 } e;
    typedef [switch_type(unsigned long)] union { [case(0x0000001F, 2)] long a; [case(FLAG)] long b; [case(0xfffffffeu)] hyper c; } u;
    void f([in] unsigned long t, [in, switch_is(t)] u *x, [in] e y);`,
    "export const FLAG = 0x10000; export const FEW = 3; export const WIDE = 0x7fffffffffffffffn; export const SUM = 48;",
    "export const e = { LOW: 1, HIGH: 0x80 } as const;",
    "export type u = | { tag: 0x1f | 2; a: number; } | { tag: 65536; b: number; } | { tag: 0xfffffffe; c: bigint; };",
  );
});

test("an arm's member begins a line, behind its comment, where editors find it", () => {
  const { interfaces } = compileIdl(
    `${HEAD} typedef [switch_type(long)] union { /* Why. */ [case(1)] long a; [case(2)] ; [default] hyper b; } u; void f([in] long t, [in, switch_is(t)] u *x); }`,
  );
  match(
    emitTypeScript(interfaces[0]!),
    /^ {2}\| \{\n {6}tag: 1;\n {6}\/\*\* Why\. `\[case\(1\)\] long a` \*\/\n {6}a: number;\n {4}\}\n {2}\| \{ tag: 2; \}\n {2}\| \{\n {6}tag: number;\n {6}\/\*\*.*\*\/\n {6}b: bigint;\n {6}a\?: never;\n {4}\};$/m,
  );
});

test("context handles and pipes", () => {
  expectEmitted(
    "typedef [context_handle] void *h; typedef pipe byte b; typedef pipe long l; void f([in] h a, [in] b c, [in] l d); void g([in] h a, [out] b *c, [out] long *e); void Close([in, out] h *a);",
    'in: { a: ContextHandle<"h"> | null; c: PipeSource<Uint8Array>; d: PipeSource<number>; }; out: {};',
    "out: { c: AsyncIterable<Uint8Array>; result: Promise<{ e: number; }>; };",
    'type: context("h", "Close")',
  );
});

test("where a call's failure is told comes with the other results, behind the pipes", () => {
  const status = "typedef pipe byte b; [comm_status] error_status_t f([in] handle_t h, [out] b *c, [out] long *n);";
  expectEmitted(status, "out: { c: AsyncIterable<Uint8Array>; result: Promise<{ n: number; return: ReturnStatus; }>; };");
  const place = "typedef pipe byte b; void f([in] handle_t h, [out] b *c, [out, comm_status] error_status_t *st);";
  expectEmitted(place, "out: { c: AsyncIterable<Uint8Array>; result: Promise<{ st: number; }>; };");
});

test("results: a status says so, every result is `return`", () => {
  expectEmitted(
    "NTSTATUS f([out] long *a);",
    "out: { a: number; return: ReturnStatus; };",
    '{ opnum: 0, name: "f", returns: int32, status: "ntstatus", params: [{ name: "a", dir: "out", type: ref(int32) }] }',
  );
  expectEmitted("hyper f();", "out: { return: bigint; };", "returns: int64, status: null");
});

test("recursion is by name, looked up when it is needed", () => {
  expectEmitted(
    "typedef struct a { struct b *x; } a; typedef struct b { a y; a *z; } b; void f([in] a *x);",
    'export const b$: StructType<b> = struct("b", { y: lazy("a", () => a$), z: unique(lazy("a", () => a$)) });',
    'export const a$: StructType<a> = struct("a", { x: unique(b$) });',
  );
  // A union that leads back to itself: the copy with its switch_is can't be made before the union.
  expectEmitted(
    "typedef struct s s; typedef [switch_type(long)] union u { [case(1)] s *a; } u; struct s { long t; [switch_is(t)] u v; }; void f([in] s *x, [in] long t, [in, switch_is(t)] u *y);",
    'const u$1: UnionType = variant(u$, { switchIs: ["field", "t"] });',
  );
});

test("IDL and the author's comments stand beside what they are of, and cannot end the comment", () => {
  const text = emit(
    "/* What it does. */ void f(\n  /* The number. */\n  [in] long a,\n  [in] long b, // behind it\n [in, string] char *c);\n\n/* nobody's */\n\nvoid g(); // its own\n /** Ends *\\/ here. */ typedef struct { long x; /* of x */\n long y; } s; void h([in] s *v);",
  );
  ok(text.includes("  /** What it does. Opnum 0: `void f([in] long a, [in] long b, [in, string] char *c);` */\n"), text);
  ok(text.includes("      /** The number. `[in] long a` */\n      a: number;"));
  ok(!text.includes("nobody's"));
  ok(text.includes("  /** its own. Opnum 1: `void g();` */\n  g: { in: {}; out: {}; };"));
  ok(text.includes("      /** behind it. `[in] long b` */"));
  ok(text.includes("  /** of x. `long x` */"));
  const long = emit(`/* ${"word ".repeat(30)} */ void f(\n /* First line.\n\n Second. */ [in] long a);`);
  ok(long.includes(`  /**\n   * ${"word ".repeat(30).trim()}\n   * Opnum 0: \`void f([in] long a);\`\n   */`), long);
  ok(long.includes("      /**\n       * First line.\n       *\n       * Second.\n       * `[in] long a`\n       */"), long);
  const hostile = emit('typedef struct { long a; /* x */ } s; const char *T = "*/ alert(1) /*"; void f([in] s *v);');
  ok(!/^[^"]*\*\/ alert/m.test(hostile));
});

test("a file imports what it uses and nothing else", () => {
  expectEmitted(
    "void f([in] boolean a, [in] long boolean);",
    'import {type Interface, boolean, defineInterface, int32} from "opnum/codegen/v1";',
  );
  expectEmitted("void f([in, string] wchar_t *array);", 'import {type Interface, defineInterface, ref, string} from "opnum/codegen/v1";');
});

test("pickled types have a descriptor, named or not, and so has what they are made of", () => {
  expectEmitted(
    "typedef struct { long a; } inner; typedef [encode, decode] inner *link; typedef [encode] long number; typedef [decode] struct { hyper b; } whole; void f();",
    "export interface inner { a: number; }",
    "export type link = inner | null; export const link$: Type<link> = unique(inner$);",
    "export type number_ = number; export const number_$: Type<number_> = int32;",
    'export const whole$: StructType<whole> = struct("whole", { b: int64 });',
  );
});

test("a constant that is declared twice in the same words is one", () => {
  const { interfaces } = compileIdl(`${HEAD} const long A = 1; const long A = 1; void f(); }`);
  ok(emitTypeScript(interfaces[0]!).match(/export const A\b/g)?.length === 1);
});

test("the same input gives the same text", () => {
  const text = readFileSync(join(root, "test/contract/contract.idl"), "utf8");
  const once = (): string => emitTypeScript(compileIdl({ name: "contract.idl", text }).interfaces[0]!);
  strictEqual(once(), once());
});

test("emitted files mean what was compiled", async () => {
  for (const [idl, generated] of [
    ["idl/epm.idl", "src/interfaces/epm/index.ts"],
    ["idl/mgmt.idl", "src/interfaces/mgmt/index.ts"],
    ["idl/rpcecho.idl", "src/interfaces/rpcecho/index.ts"],
    ["idl/IObjectExporter.idl", "src/interfaces/IObjectExporter/index.ts"],
    ["test/contract/contract.idl", "test/contract/generated/contract.ts"],
  ] as const) {
    const { interfaces } = compileIdl({ name: idl, text: readFileSync(join(root, idl), "utf8") });
    const compiled = interfaces[0]!.interface;
    const evaluated = evaluateEmitted(readFileSync(join(root, generated), "utf8"), compiled.name);
    deepStrictEqual(canonical(evaluated), canonical(compiled), idl);
  }
});

test("names that TypeScript or the file itself uses give way", () => {
  const words =
    "any string number boolean object class default delete await Promise Uint8Array AsyncIterable ContextHandle Interface struct_ ref lazy arm __proto__ constructor prototype Symbol undefined".split(
      " ",
    );
  const body = words
    .filter((name) => !["ref", "string", "boolean"].includes(name))
    .map(
      (name) =>
        `typedef struct { long ${name}; } ${name}; typedef enum { a_${name}, ${name}_b } en_${name}; void op_${name}([in] ${name} *${name}, [in] en_${name} e);`,
    )
    .join("\n");
  const idl = `${HEAD} ${body} const long range = 3; const char *unique_ = "x"; void __proto__([in] long __proto__, [in] long *n, [in, size_is(*n)] byte *lazy); [maybe] void constructor(); hyper default(); }`;
  const { interfaces, diagnostics } = compileIdl(idl);
  strictEqual(diagnostics.map(formatDiagnostic).join("\n"), "");
  const text = emitTypeScript(interfaces[0]!);
  deepStrictEqual(canonical(evaluateEmitted(text, "i")), canonical(interfaces[0]!.interface));
  const bare = text.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"/g, "");
  ok(!/: any\b|<any\b|as any/.test(bare));
});

test("emitted files type-check under the strictest settings, and types serve who uses them", () => {
  const folder = mkdtempSync(join(tmpdir(), "opnum-emit-"));
  try {
    const contract = compileIdl({ name: "contract.idl", text: readFileSync(join(root, "test/contract/contract.idl"), "utf8") })
      .interfaces[0]!;
    const names = compileIdl(
      `${HEAD} typedef struct { long __proto__; long class; } Promise; typedef enum { any } string_; void f([in] Promise *constructor, [in] string_ e); void Uint8Array([out] Promise **p); const hyper big = 0x7fffffffffffffff; }`,
    ).interfaces[0]!;
    const codegen = join(root, "src/ndr/codegen/v1.ts").replaceAll("\\", "/");
    writeFileSync(join(folder, "contract.ts"), emitTypeScript(contract, { codegen }));
    writeFileSync(join(folder, "names.ts"), emitTypeScript(names, { codegen }));
    writeFileSync(
      join(folder, "use.ts"),
      `import type { Client, Service } from ${JSON.stringify(codegen)};
import { Colour, type Choice, contract } from ${JSON.stringify("./contract.ts")};

export async function use(client: Client<typeof contract>): Promise<bigint> {
  const { b } = await client.Conformant({ a: [1, 2], n: 2 });
  await client.ConformantPointer({ a: Uint8Array.of(1, ...b) });
  const { result } = await client.EchoTagged({ value: { choice: { tag: 3, big: 5n }, after: 1 } });
  const choice: Choice = result.choice;
  await using counter = (await client.CounterOpen({ start: 1 })).counter;
  await client.CounterAdd({ counter, by: 2 });
  await client.EchoEnums({ colour: Colour.Green, level: 7, both: { colour: 9, level: 1, last: 2 } });
  // @ts-expect-error: a tag and an arm that do not belong together
  await client.EchoTagged({ value: { choice: { tag: 1, big: 5n }, after: 1 } });
  // @ts-expect-error: a hyper is a bigint
  await client.EchoTagged({ value: { choice: { tag: 3, big: 5 }, after: 1 } });
  const { data, result: rest } = await client.PipeOut({ count: 3 });
  for await (const chunk of data) chunk.subarray(1);
  return BigInt((await rest).sent) + (choice.tag === 3 && "big" in choice ? (choice.big ?? 0n) : 0n);
}

export const service: Service<typeof contract> = {
  Nothing_: () => {},
  Conformant: ({ a }) => ({ b: a.toReversed() }),
  CounterOpen: ({ start }, context) => ({ counter: context.newHandle({ value: start }) }),
  async *unknown() {},
} as Service<typeof contract>;
`,
    );
    const options = {
      ...JSON.parse(readFileSync(join(root, "tsconfig.base.json"), "utf8")).compilerOptions,
      rewriteRelativeImportExtensions: false,
      noEmit: true,
      types: ["node"],
      typeRoots: [join(root, "node_modules/@types")],
    };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions: options, include: ["*.ts"] }));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const { stdout, status } = spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", folder], {
      encoding: "utf8",
    });
    strictEqual(stdout, "");
    strictEqual(status, 0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
