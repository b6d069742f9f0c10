/** Generated files, and programs that use them, before the type checker under every strict setting there is. */
import { deepStrictEqual, ok, strictEqual } from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { canonical, evaluateEmitted } from "../../../test/fuzz/midl-canonical.ts";
import { camelNames, compileIdl, emitTypeScript, formatDiagnostic } from "../index.ts";

const root = join(import.meta.dirname, "../../..");
const codegen = join(root, "src/ndr/codegen/v1.ts").replaceAll("\\", "/");

/** Everything that TypeScript can be strict about, and what tools that know one file at a time need. */
const STRICT = {
  target: "ES2023",
  lib: ["ES2024", "ESNext.Disposable"],
  module: "NodeNext",
  moduleResolution: "NodeNext",
  customConditions: ["source"],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noUncheckedSideEffectImports: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  allowImportingTsExtensions: true,
  noEmit: true,
  types: [],
};

/** Who uses it: what must be allowed, and what must not. */
const USE = `
import type { Callbacks, Client, ContextHandle, Interface, Received, RequestOf, ResponseOf, Service, StructType } from "CODEGEN";
import { Colour, everything, GREETING, type Kitchen, LEAST, MOST, type Open, type Text, Text$, type Tree } from "EVERYTHING";
import { everything as camel, type Kitchen as CamelKitchen } from "CAMEL";

export const constants: [number, bigint, string] = [LEAST, MOST, GREETING];

const point = { x: 1, y: [1, 2, 3] };
// Counts, lengths and tags may be left out of what is sent...
export const given: Pick<Kitchen, "n" | "numbers" | "ids" | "matrix" | "closed" | "open"> = {
  numbers: [1, 2],
  ids: ["01234567-89ab-cdef-0123-456789abcdef"],
  matrix: null,
  closed: { tag: 1, name: { Buffer: "text" } },
  open: { tag: 99, other: point },
};

export async function use(client: Client<typeof everything>, tree: Tree): Promise<number> {
  const { kitchen } = await client.Echo({} as RequestOf<typeof everything, "Echo">);
  // ... and are there in what was received, at every depth.
  const counts: number[] = [kitchen.n, kitchen.kind, kitchen.which];
  if (kitchen.closed.tag === 1) counts.push(kitchen.closed.name.Length, kitchen.closed.name.MaximumLength);
  if (kitchen.closed.tag === 2 || kitchen.closed.tag === 3) void (kitchen.closed.big + 1n);
  if (kitchen.open !== null && kitchen.open.tag === 1) void kitchen.open.small;
  if (kitchen.answer.good) counts.push(kitchen.answer.value);
  else void kitchen.answer.why?.length;
  const { copy } = await client.Walk({ tree });
  counts.push(copy?.children?.[0]?.left?.count ?? 0);
  // What was received can be sent as it is.
  if (copy !== null) await client.Walk({ tree: copy });
  const echoed: Kitchen = kitchen;
  const { list, m, return: result } = await client.Count({ text: "", data: new Uint8Array() });
  counts.push(m, result, ...(list ?? []).map((text) => text.Length));
  const raw = await client.raw.Start({ name: null });
  counts.push(raw.return);
  await using session = (await client.Start({ name: "x" })).session;
  const { return: total } = await client.Feed({
    session,
    data: [Uint8Array.of(1)],
    points: (async function* () {
      yield point;
    })(),
  });
  const { data, points, result: rest } = await client.Drain({ session });
  for await (const chunk of data) counts.push(chunk.length);
  for await (const one of points) counts.push(one.x);
  counts.push((await rest).chunks, Number(total));
  await client.Shout({ colour: Colour.Blue });
  await client.Shout({ colour: 77 });
  await client.Object({ known: null, iid: "", some: { iid: "", data: Uint8Array.of() } });
  const strict: ContextHandle<"Strict"> | null = null;
  await client.Check({ strict });

  // @ts-expect-error: handles of another kind
  await client.Check({ strict: session });
  // @ts-expect-error: a hyper is a bigint
  await client.Walk({ tree: { ...tree, key: 1 } });
  // @ts-expect-error: this member does not follow from others
  await client.Walk({ tree: { left: null, right: null, children: null } });
  // @ts-expect-error: a tag and a member that do not belong together
  await client.Grow({ tail: null, closed: { tag: 2, name: { Buffer: null } } });
  // @ts-expect-error: the arm's member is missing
  await client.Grow({ tail: null, closed: { tag: 2 } });
  // @ts-expect-error: the union has no such arm
  await client.Grow({ tail: null, closed: { tag: 9 } });
  // @ts-expect-error: what the default arm has is missing
  void ({ tag: 9 } satisfies Open);
  // @ts-expect-error: a [ref] pointer is never null
  void ({ ...kitchen, always: null } satisfies Kitchen);
  // @ts-expect-error: undefined is no way to leave something out
  void ({ Length: undefined, Buffer: null } satisfies Text);
  // @ts-expect-error: no such operation
  client.NoSuch({});
  // @ts-expect-error: callbacks are not for clients to call
  client.Ask({});
  // @ts-expect-error: what is sent may lack counts, what was received may not
  const received: Received<Text> = { Buffer: null };
  // Descriptors know the type of their values.
  const descriptor: StructType<Text> = Text$;
  const untypedOne: StructType = Text$;
  // @ts-expect-error: another structure's
  const another: StructType<Kitchen> = Text$;
  void [descriptor, untypedOne, another];
  void [echoed, received];
  return counts.length;
}

export const service: Service<typeof everything> = {
  // The request was received: its counts are there. The answer is given: they need not be.
  Count: ({ text, n, data }) => ({ list: [{ Buffer: text }], return: n + data.length }),
  Walk: async ({ tree }, context) => {
    const { reply } = await context.callbacks.Ask({ data: Uint8Array.of(tree.count) });
    return { copy: { ...tree, key: BigInt(reply) } };
  },
  Start: (_, context) => ({ session: context.newHandle<string, "Session">("state") }),
  async Feed({ data }) {
    let chunks = 0;
    for await (const chunk of data) chunks += chunk.length;
    return { chunks, return: 0n };
  },
  Drain: () => ({ data: [Uint8Array.of(1)], points: [point], result: Promise.resolve({ chunks: 1 }) }),
  Nothing: () => {},
};

// A program's own function: what its procedures answer keeps its tags.
declare function host<I extends Interface>(iface: I, service: Service<I>): Client<I>;
declare const tagged: Interface<{ Ask: { in: { n: number }; out: { answer: { tag: 1; a: number } | { tag: 2; b: string } } } }>;
export const hosted: Client<typeof tagged> = host(tagged, {
  Ask: ({ n }) => (n > 0 ? { answer: { tag: 1, a: n } } : { answer: { tag: 2, b: "none" } }),
});
// Without types, requests and answers are objects of unknown values.
export const untyped: Service<Interface> = { Count: ({ data }) => ({ return: data instanceof Uint8Array ? data.length : 0 }) };

// @ts-expect-error: a result that is missing
export const lacking: Service<typeof everything> = { Feed: () => ({ return: 0n }) };

export const handlers: Callbacks<typeof everything> = {
  Ask: ({ n, data }) => ({ reply: n + data.length }),
  Tell: ({ words }, { client }) => void client.Nothing({ words }),
};

export async function camelCase(client: Client<typeof camel>): Promise<number> {
  const { m, list } = await client.count({ text: "", data: new Uint8Array() });
  await client.closeSession({ session: null });
  // @ts-expect-error: the IDL's own spelling
  client.CloseSession({ session: null });
  const kitchen: Pick<CamelKitchen, "closed"> = { closed: { tag: 1, name: { buffer: null } } };
  return m + (list?.[0]?.maximumLength ?? 0) + kitchen.closed.tag;
}

export type Answered = ResponseOf<typeof everything, "Count">["list"];
`;

function compiled() {
  const text = readFileSync(join(root, "test/midl/everything.idl"), "utf8");
  const { interfaces, diagnostics } = compileIdl({ name: "everything.idl", text });
  deepStrictEqual(diagnostics.filter(({ severity }) => severity === "error").map(formatDiagnostic), []);
  return interfaces[0]!;
}

test("everything that IDL can say passes the type checker, and types hold programs to it", () => {
  const folder = mkdtempSync(join(tmpdir(), "opnum-check-"));
  try {
    const everything = compiled();
    const camel = camelNames(everything);
    deepStrictEqual(camel.diagnostics, []);
    for (const [name, text] of [
      ["everything.ts", emitTypeScript(everything, { codegen })],
      ["camel.ts", emitTypeScript(camel.compiled, { codegen })],
      ["use.ts", USE.replace("CODEGEN", codegen).replace("EVERYTHING", "./everything.ts").replace("CAMEL", "./camel.ts").trimStart()],
      ["package.json", '{ "type": "module" }'],
      ["tsconfig.json", JSON.stringify({ compilerOptions: STRICT, files: ["everything.ts", "camel.ts"] })],
      // A program's annotations are its own affair.
      [
        "use.json",
        JSON.stringify({
          extends: "./tsconfig.json",
          compilerOptions: { isolatedDeclarations: false },
          files: ["use.ts"],
        }),
      ],
    ] as const)
      writeFileSync(join(folder, name), text);
    // Programs have either: TypeScript 6 is the last one written in JavaScript, 7 the native one.
    for (const compiler of ["typescript", "typescript-6"]) {
      for (const project of ["tsconfig.json", "use.json"]) {
        const { stdout, status } = spawnSync(
          process.execPath,
          [join(root, "node_modules", compiler, "bin/tsc"), "-p", join(folder, project)],
          {
            encoding: "utf8",
            cwd: folder,
          },
        );
        strictEqual(stdout, "", compiler);
        strictEqual(status, 0, compiler);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("everything that IDL can say means the same when it is read back", () => {
  const everything = compiled();
  deepStrictEqual(
    canonical(evaluateEmitted(emitTypeScript(everything), "everything")),
    canonical({ ...everything.interface, callbacks: everything.callbacks }),
  );
  ok(!/: any\b|<any\b|as any|\bunknown\b/.test(emitTypeScript(everything).replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"/g, "")));
});

/**
 * A bundler leaves out what nobody uses, where it sees that making it does nothing else. So every statement of a generated file is a declaration
 * whose value is a literal, or a call that says that it is pure of arguments that are: names, literals, functions, and constructors of the contract, which
 * say so themselves.
 */
test("nothing in a generated file does anything when it is loaded", () => {
  const text = emitTypeScript(compiled()).replace(/^import[\s\S]*?;\n/m, "");
  const pure = /\/\*#__PURE__\*\//;
  const values = [...text.matchAll(/^(?:export )?const [\w$]+(?::[^=]*)? =\s*/gm)].map((match) =>
    text.slice(match.index + match[0].length),
  );
  ok(values.length > 20);
  for (const value of values) ok(/^(?:\/\*#__PURE__\*\/ |-?[\d.]+n?;|0x[\da-f]+n?;|"|\{)/.test(value), value.slice(0, 100));
  // Statements that are no declarations do not begin a line.
  for (const line of text.split("\n")) ok(!/^[A-Za-z$_]/.test(line) || /^(?:export (?:const|type|interface)|const) /.test(line), line);
  ok(!/\.\.\./.test(text.replace(/\/\*\*[\s\S]*?\*\//g, "")), "a spread may run a getter");
  ok(pure.test(text));
  const contract = readFileSync(codegen, "utf8");
  for (const [line] of contract.matchAll(/^.*\bfunction \w+.*$/gm)) ok(line.includes("/*@__NO_SIDE_EFFECTS__*/"), line);
});
