/** call, describe and shell, in this process, against servers of our own. */
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { catalog } from "../interfaces/catalog.ts";
import { rpcecho } from "../interfaces/rpcecho/index.ts";
import { compileIdl } from "../midl/index.ts";
import type { Interface } from "../ndr/codegen/v1.ts";
import { RpcServer } from "../runtime/server.ts";
import { EXIT } from "./exit-codes.ts";
import { type Running, type RunOptions, run, start } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-call-"));
const idl = join(folder, "things.idl");
let server: RpcServer;
let at = "";
let compiled: Interface;

const THINGS = `
  [uuid(8a4a1d2e-6f0e-4a58-9a34-0f4c7f0d7a11), version(1.0), pointer_default(unique)]
  interface things {
    typedef [context_handle] void *THING;
    typedef pipe byte BYTES;
    typedef [v1_enum] enum { RED = 1, BLUE = 2 } COLOUR;
    typedef long NTSTATUS;
    /* Opens a thing. */
    NTSTATUS Open([in, string] wchar_t *name, [in] COLOUR colour, [out] THING *thing);
    long Count([in] THING thing, [in] hyper add, [out] hyper *sum);
    NTSTATUS Close([in, out] THING *thing);
    void Gather([in] BYTES given, [out] unsigned long *octets);
    void Spread([in] unsigned long octets, [out] BYTES taken);
    NTSTATUS Fail([in] unsigned long status, [out] long *told);
  }`;

before(async () => {
  writeFileSync(idl, THINGS);
  const things = compileIdl(THINGS).interfaces[0]!.interface;
  server = new RpcServer();
  server.register(rpcecho, {
    AddOne: ({ in_data }) => ({ out_data: in_data + 1 }),
    EchoData: ({ in_data }) => ({ out_data: in_data }),
    TestCall: () => ({ s2: "\u001b[31mred\u009b" }),
  });
  compiled = things as Interface;
  server.register(compiled, service() as never);
  at = await server.listen("ncacn_ip_tcp:127.0.0.1");
});

after(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Whatever the IDL says: the interface was compiled in this test. */
type Request = { readonly [name: string]: unknown };
type Context = { newHandle(state: object): unknown; handleState(handle: unknown): { sum: bigint }; closeHandle(handle: unknown): void };

function service(): object {
  return {
    Open: ({ name }: Request, context: Context) => ({ thing: context.newHandle({ name, sum: 0n }), return: 0 }),
    Count: ({ thing, add }: Request, context: Context) => {
      const state = context.handleState(thing);
      state.sum += add as bigint;
      return { sum: state.sum, return: 0 };
    },
    Close: ({ thing }: Request, context: Context) => {
      context.closeHandle(thing);
      return { thing: null, return: 0 };
    },
    Gather: async ({ given }: Request) => {
      let octets = 0;
      for await (const piece of given as AsyncIterable<Uint8Array>) octets += piece.length;
      return { octets };
    },
    Spread: ({ octets }: Request) => ({ taken: [new Uint8Array(octets as number).fill(7)], result: Promise.resolve({}) }),
    Fail: ({ status }: Request) => ({ told: 5, return: (status as number) | 0 }),
  };
}

const things = (argv: readonly string[], options?: RunOptions) => run(["call", at, "--idl", idl, ...argv], options);

test("call sends JSON and prints JSON", async () => {
  const { code, stdout, stderr } = await run(["call", at, "rpcecho.AddOne", '{"in_data": 41}']);
  assert.deepEqual([code, stderr, JSON.parse(stdout)], [EXIT.ok, "", { out_data: 42 }]);
  const json = await run(["call", at, "RPCECHO.1", '{"in_data": "text:ab"}', "--json", "--octets", "base64"]);
  const object = JSON.parse(json.stdout) as Record<string, unknown>;
  assert.deepEqual(
    [object["schema"], object["operation"], object["opnum"], object["result"]],
    ["opnum.call/1", "EchoData", 1, { out_data: "base64:YWI=" }],
  );
});

test("parameters come from standard input and files as well", async () => {
  const file = join(folder, "parameters.json");
  writeFileSync(file, '{"in_data": 1}');
  assert.deepEqual(JSON.parse((await run(["call", at, "rpcecho.AddOne", `@${file}`])).stdout), { out_data: 2 });
  assert.deepEqual(JSON.parse((await run(["call", at, "rpcecho.AddOne", "-"], { stdin: '{"in_data": 2}' })).stdout), { out_data: 3 });
});

test("an interface is taken from an IDL file, and from a document that holds one", async () => {
  const { code, stdout } = await things(["things.Open", '{"name": "n", "colour": "BLUE"}']);
  assert.equal(code, EXIT.ok);
  assert.match((JSON.parse(stdout) as { thing: string }).thing, /^handle:[0-9a-f-]{36}$/);
});

test("pipes are octets in JSON, or files", async () => {
  assert.deepEqual(JSON.parse((await things(["things.Gather", '{"given": "hex:010203"}'])).stdout), { octets: 3 });
  assert.deepEqual(JSON.parse((await things(["things.Spread", '{"octets": 2}'])).stdout), { taken: "hex:0707" });
  const path = join(folder, "pipe.bin");
  writeFileSync(path, Buffer.alloc(200_000, 1));
  assert.deepEqual(JSON.parse((await things(["things.Gather", "{}", "--pipe", `given=${path}`])).stdout), { octets: 200_000 });
  assert.equal((await things(["things.Spread", '{"octets": 100000}', "--pipe", `taken=${path}`])).code, EXIT.ok);
  assert.deepEqual(readFileSync(path), Buffer.alloc(100_000, 7));
});

test("a status that is a failure is said in words, with what came beside it", async () => {
  const failed = await things(["things.Fail", '{"status": "0xc0000022"}']);
  assert.equal(failed.code, EXIT.fault);
  assert.deepEqual(JSON.parse(failed.stdout), { told: 5, return: 0xc0000022 | 0 });
  assert.match(failed.stderr, /Fail returned STATUS_ACCESS_DENIED \(0xc0000022\): access is denied/);
  // NTSTATUS has warnings and information that are no failures.
  assert.equal((await things(["things.Fail", '{"status": 259}'])).code, EXIT.ok);
});

test("mistakes are named with their place, and never a defect", async () => {
  const cases: [string[], number, RegExp][] = [
    [["rpcecho"], EXIT.usage, /which operation\?/],
    [["nosuch.Op"], EXIT.usage, /there is no interface "nosuch"/],
    [["rpcech.AddOne"], EXIT.usage, /did you mean rpcecho/],
    [["rpcecho.AdOne"], EXIT.usage, /has no operation "AdOne".*did you mean AddOne/],
    [["rpcecho.99"], EXIT.usage, /has no operation "99"/],
    [["rpcecho.AddOne", "{in_data: 1}"], EXIT.usage, /not JSON.*|double quotes/],
    [["rpcecho.AddOne", "[1]"], EXIT.usage, /expected an object with the parameters, got a list/],
    [["rpcecho.AddOne", '{"in_dat": 1}'], EXIT.usage, /AddOne\.in_dat: there is no such parameter; there is in_data/],
    [["rpcecho.AddOne", '{"in_data": -1}'], EXIT.usage, /in_data/],
    [["rpcecho.AddOne", "@/no/such/file"], EXIT.usage, /cannot be read/],
    [["rpcecho.AddOne", "{}", "--pipe", "x=y"], EXIT.usage, /has no pipe "x"/],
    [["__proto__.constructor"], EXIT.usage, /there is no interface/],
    [["a.b.c"], EXIT.usage, /write INTERFACE/],
    [["fax.FAX_GetVersion"], EXIT.usage, /with --idl/],
  ];
  for (const [argv, code, message] of cases) {
    const result = await run(["call", at, ...argv]);
    assert.equal(result.code, code, `${argv.join(" ")}: ${result.stderr}`);
    assert.match(result.stderr, message);
  }
  writeFileSync(join(folder, "bad.idl"), "interface x { long f(");
  const bad = await run(["call", at, "--idl", join(folder, "bad.idl"), "x.f"]);
  assert.deepEqual([bad.code, /bad\.idl:1:\d+: error/.test(bad.stderr)], [EXIT.usage, true], bad.stderr);
});

test("what a server says does not write the terminal", async () => {
  const { stdout } = await run(["call", at, "rpcecho.TestCall", '{"s1": "x"}']);
  assert.ok(!/[\u001b\u009b]/.test(stdout), JSON.stringify(stdout));
  assert.equal((JSON.parse(stdout) as { s2: string }).s2, "\u001b[31mred\u009b");
});

test("describe lists, describes interfaces and operations, and its skeletons are what call takes", async () => {
  const list = await run(["describe"]);
  for (const { name } of catalog) assert.ok(list.stdout.includes(name), name);
  assert.match((await run(["describe", "rpcecho"])).stdout, /^rpcecho {2}60a15ec5[\s\S]* 0 {2}AddOne/);
  const text = (await run(["describe", "rpcecho.AddOne"])).stdout;
  assert.match(text, /IDL:[\s\S]*TypeScript:\n {2}client\.AddOne\(\{ in_data: number \}\) => Promise<\{ out_data: number \}>[\s\S]*JSON:/);
  assert.match((await run(["describe", "--idl", idl, "things.Open"])).stdout, /Opens a thing\.[\s\S]*ContextHandle<"THING"> \| null/);
  const { skeleton } = JSON.parse((await run(["describe", "rpcecho.AddOne", "--json"])).stdout) as { skeleton: object };
  assert.equal((await run(["call", at, "rpcecho.AddOne", JSON.stringify(skeleton)])).code, EXIT.ok);
  assert.equal((await run(["describe", "nosuch"])).code, EXIT.usage);
});

test("every operation that is shipped can be described", async () => {
  for (const { name, operations } of catalog) {
    const result = await run(["describe", name, "--json"]);
    assert.equal(result.code, EXIT.ok, result.stderr);
    const described = JSON.parse(result.stdout) as { operations: { name: string }[] };
    assert.equal(described.operations.length, operations.filter((one) => one !== "").length, name);
  }
});

test("the shell keeps connections, answers and handles from line to line", async () => {
  const lines = [
    "# a comment, and an empty line",
    "",
    "use things",
    't = Open {"name": "n", "colour": 1}',
    'Count {"thing": $t.thing, "add": "40"}',
    "Count {",
    '  "thing": $t.thing,',
    '  "add": 2 }',
    "handles",
    "close $t.thing",
    "handles",
    'rpcecho.AddOne {"in_data": 9}',
    'x = rpcecho.AddOne {"in_data": $_.out_data}',
    "vars",
    "exit",
    "never",
  ];
  const { code, stdout, stderr } = await run(["shell", at, "--idl", idl, "-i", "things"], { stdin: lines.slice(0, 11).join("\n") });
  assert.deepEqual([code, stderr], [EXIT.ok, ""]);
  assert.match(
    stdout,
    /"sum": "40"[\s\S]*"sum": "42"[\s\S]*handle:[0-9a-f-]{36} {2}THING {2}from things\.Open\n\{\n {2}"thing": null,\n {2}"return": 0\n\}\n$/,
  );
  const echo = await run(["shell", at], { stdin: lines.slice(11).join("\n") });
  assert.deepEqual([echo.code, echo.stderr], [EXIT.ok, ""]);
  assert.match(echo.stdout, /"out_data": 11\n\}\n\$_ = \{"out_data":11\}\n\$x = \{"out_data":11\}\n$/);
});

test("a shell's script ends at the first line that fails, with that line's exit code", async () => {
  const script = (text: string) => run(["shell", at, "--idl", idl], { stdin: text });
  assert.equal((await script('things.Fail {"status": "0xc0000022"}\nthings.Nonsense')).code, EXIT.fault);
  for (const [line, message] of [
    ["Open {}", /of which interface\?/],
    ["things.Nonsense", /no operation/],
    ["close $x", /there is no \$x/],
    ['things.Open {"name": $y.z}', /there is no \$y/],
    ["use", /use which\?/],
    ["{", /ends within a call/],
    ["!!", /is no call/],
  ] as const) {
    const result = await script(line);
    assert.deepEqual([result.code, message.test(result.stderr)], [EXIT.usage, true], `${line}: ${result.code} ${result.stderr}`);
  }
});

test("files of pipes are opened before a call, whole when they are there, and not overwritten by what failed", async () => {
  const path = join(folder, "precious.bin");
  writeFileSync(path, "precious");
  const missing = await things(["things.Gather", "{}", "--pipe", `given=${join(folder, "missing")}`]);
  assert.deepEqual([missing.code, /missing: it cannot be read \(ENOENT\)/.test(missing.stderr)], [EXIT.usage, true], missing.stderr);
  assert.equal((await things(["things.Spread", '{"octets": -1}', "--pipe", `taken=${path}`])).code, EXIT.usage);
  assert.equal(readFileSync(path, "utf8"), "precious");
  for (const [operation, json, pipes] of [
    ["Gather", "{}", ["given=a", "given=b"]],
    ["Gather", '{"given": "hex:00"}', [`given=${path}`]],
    ["Fail", '{"status": 0}', [`told=${path}`]],
    ["Spread", '{"octets": 1}', [`taken=${join(folder, "no", "such")}`]],
  ] as const) {
    const { code, stderr } = await things([`things.${operation}`, json, ...pipes.flatMap((pipe) => ["--pipe", pipe])]);
    assert.ok(code === EXIT.usage || code === EXIT.local, `${operation}: ${code} ${stderr}`);
  }
  assert.equal(readFileSync(path, "utf8"), "precious");
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".part")),
    [],
  );
});

test("parameters may be in a file of any encoding; statuses are named in the family of the operation", async () => {
  const file = join(folder, "utf16.json");
  writeFileSync(file, Buffer.from('\ufeff{"status": 259}', "utf16le"));
  assert.match((await things(["things.Fail", `@${file}`])).stderr, /STATUS_PENDING \(259\)/);
  writeFileSync(file, '\ufeff{"status": "0x80000005"}');
  const warning = await things(["things.Fail", `@${file}`]);
  assert.deepEqual([warning.code, /STATUS_BUFFER_OVERFLOW \(0x80000005\)/.test(warning.stderr)], [EXIT.ok, true], warning.stderr);
});

test("what cannot be called says why", async () => {
  const two = join(folder, "two.idl");
  writeFileSync(
    two,
    `[uuid(8a4a1d2e-6f0e-4a58-9a34-0f4c7f0d7a13)] interface b { [callback] void told([in] long y); void g(); }
    [object, uuid(8a4a1d2e-6f0e-4a58-9a34-0f4c7f0d7a14)] interface c : IUnknown { HRESULT f([in] long x); }`,
  );
  for (const [operation, message] of [
    ["b.told", /is a callback/],
    ["c.f", /interface of objects.*DCOM/],
    ["d.f", /there is no interface "d" in it, but b, c/],
  ] as const) {
    const { code, stderr } = await run(["call", at, "--idl", two, operation]);
    assert.deepEqual([code, message.test(stderr)], [EXIT.usage, true], stderr);
  }
  assert.match((await run(["describe", "--idl", two])).stdout, /^b .*\nc /);
  const np = await run(["call", "ncacn_np:server.example[\\pipe\\srvsvc]", "srvsvc.NetrShareEnum"]);
  assert.deepEqual(
    [np.code, /ncacn_np is to come.*opnum dump server\.example --protseq tcp/.test(np.stderr)],
    [EXIT.usage, true],
    np.stderr,
  );
});

test("a shell says that a connection was lost, and forgets its handles", async () => {
  const own = new RpcServer();
  own.register(compiled, service() as never);
  const there = await own.listen("ncacn_ip_tcp:127.0.0.1");
  let running: Running | undefined;
  running = start(["shell", there, "--idl", idl], {
    stdin: (async function* () {
      yield new TextEncoder().encode('t = things.Open {"name": "n", "colour": 1}\nhandles\n');
      await running?.printed("from things.Open");
      await own.close({ timeoutMs: 0 });
      // When the end of the connection arrives is the system's to say.
      for (let lost = false; !lost; await new Promise(setImmediate)) {
        void running?.printed("was lost").then(() => (lost = true));
        yield new TextEncoder().encode("handles\n");
      }
    })(),
  });
  const { code, stdout, stderr } = await running.result;
  assert.equal(code, EXIT.ok);
  assert.ok(stdout.includes("from things.Open"));
  assert.match(stderr, /the connection was lost, and with it a context handle of things/);
});
