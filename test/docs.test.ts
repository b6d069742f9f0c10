/**
 * The TypeScript of the documents: type-checked as strictly as our own, run where it says so, and what it prints compared with what the document
 * says it prints, so that no document goes on promising what has changed.
 *
 * A block's first line says what is done with it: "ts" is type-checked only, "ts run" is run, "ts serve" is run and goes on serving the blocks after
 * it, "ts test" is given to the test runner. A file name behind that is what other blocks import it by. A "text" block is what the block before it
 * prints. IDL with a file name is written there, and "sh run" gives its lines to the command line, before all else. Servers have no well-known port here: where a block names the endpoint mapper of books.example or 127.0.0.1, the test puts its own.
 */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import { parseStringBinding, RpcServer } from "opnum";
import { EndpointMapperService } from "opnum/endpoint-mapper";
import { epm } from "opnum/interfaces/epm";
import { WHY_EXIT } from "../src/findings/diagnosis/diagnosis.ts";

const root = join(import.meta.dirname, "..");
const documents = [
  "README.md",
  "docs/library.md",
  "docs/midl.md",
  "docs/interfaces.md",
  "docs/trace.md",
  "docs/why.md",
  "docs/security.md",
];

interface Block {
  readonly place: string;
  readonly mode: string;
  readonly file: string;
  /** The document gives the file's name. */
  readonly named: boolean;
  readonly text: string;
  /** What it prints, where the document says so. */
  readonly prints: string | undefined;
}

/** What one run block did, as the worker tells it. */
interface Outcome {
  readonly file: string;
  readonly printed: string;
  readonly error: string | undefined;
}

/** Imports one block after the other and tells what each printed. Servers among them go on until the worker is ended. */
const RUNNER = `
import { format } from "node:util";
import { parentPort, workerData } from "node:worker_threads";
for (const { file, url } of workerData) {
  const lines = [];
  console.log = (...values) => lines.push(format(...values));
  console.error = console.log;
  let error;
  try {
    await import(url);
  } catch (thrown) {
    error = thrown?.stack ?? String(thrown);
  }
  parentPort.postMessage({ file, printed: lines.join("\\n"), error });
}
parentPort.postMessage("done");
`;

/** A command of a document, and what it prints. */
interface Line {
  readonly place: string;
  readonly command: string;
  readonly prints: string;
}

const blocks = documents.flatMap(read);
const lines = documents.flatMap(readCommands);
const files = [...new Set(blocks.map(({ file }) => file))];
let folder = "";
let server: RpcServer;
let mapper: EndpointMapperService;
let outcomes: readonly Outcome[] = [];
const commands: string[] = [];

before(async () => {
  mapper = new EndpointMapperService();
  server = new RpcServer().register(epm, mapper.service);
  const { endpoint } = parseStringBinding(await server.listen("ncacn_ip_tcp:127.0.0.1"));
  folder = mkdtempSync(join(tmpdir(), "opnum-docs-"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "opnum"), "junction");
  write("package.json", '{ "type": "module" }');
  write("books.idl", only(/^```idl\n([\s\S]*?)^```/gm));
  for (const document of documents)
    for (const [, file, text] of textOf(document).matchAll(/^```idl (\S+)\n([\s\S]*?)^```/gm)) write(file!, text!);
  write("runner.mjs", RUNNER);
  // The captures that the guide to trace reads.
  copyFileSync(join(root, "test/captures/lab__samba-echo-tcp-noauth.pcap"), join(folder, "healthy.pcap"));
  copyFileSync(join(root, "web/samples/dynamic-port-blocked.pcapng"), join(folder, "blocked.pcapng"));
  // The evidence that the guide to why judges.
  for (const name of readdirSync(join(root, "test/evidence"))) copyFileSync(join(root, "test/evidence", name), join(folder, name));
  for (const { file, text } of blocks) write(file, atOurMapper(text, endpoint));
  for (const { command } of lines) commands.push(await cli(command));
  // What has a name makes files for others; then servers; then those that call them.
  const ranked = [blocks.filter(({ mode, named }) => mode === "run" && named), blocks.filter(({ mode }) => mode === "serve")];
  outcomes = await run([...ranked.flat(), ...blocks.filter(({ mode, named }) => mode === "run" && !named)]);
});

after(async () => {
  await server.close();
  mapper.close();
  rmSync(folder, { recursive: true, force: true });
});

test("every block that runs does, and prints what its document says", () => {
  assert.ok(outcomes.length >= 10, "the documents have blocks that run");
  for (const { file, printed, error } of outcomes) {
    const { place, prints } = blocks.find((block) => block.file === file)!;
    assert.equal(error, undefined, place);
    if (prints !== undefined) assert.equal(printed, prints, place);
  }
});

test("every command does what its document says", () => {
  assert.ok(lines.length > 0);
  for (const [i, { place, prints }] of lines.entries()) {
    // A line of three dots stands for what the document leaves out.
    const parts = prints.split(/^\.\.\.$/m).map((part) => part.trim());
    if (parts.length === 1) assert.equal(commands[i], prints, place);
    let rest = commands[i]!;
    for (const part of parts) {
      assert.ok(rest.includes(part), `${place}: ${rest}\n--- does not have ---\n${part}`);
      rest = rest.slice(rest.indexOf(part) + part.length);
    }
    assert.ok(commands[i]!.startsWith(parts[0]!), place);
  }
});

test("every block passes the type checker", async () => {
  write(
    "tsconfig.json",
    JSON.stringify({
      extends: join(root, "tsconfig.base.json"),
      compilerOptions: {
        noEmit: true,
        lib: ["ES2024", "ESNext.Disposable"],
        types: ["node"],
        typeRoots: [join(root, "node_modules/@types")],
      },
      files,
    }),
  );
  await program([join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.json"]);
});

test("the guide to why names every key of its JSON, and every exit code", () => {
  const guide = textOf("docs/why.md");
  const json = guide.slice(guide.indexOf("\n## JSON\n"), guide.indexOf("\n## Options\n"));
  const keys = new Set<string>();
  for (const [file, names] of [
    ["diagnosis/observation", undefined],
    ["diagnosis/diagnosis", undefined],
    ["diagnosis/compare", ["ComparedInterface", "Comparison"]],
    ["report", ["Finding", "FindingInterface", "FirewallRule"]],
  ] as const) {
    const source = readFileSync(join(root, "src/findings", `${file}.ts`), "utf8").replaceAll("\r\n", "\n");
    for (const [, name, body] of source.matchAll(/^export interface (\w+)[^{]*\{\n([\s\S]*?)^\}/gm)) {
      if (names !== undefined && !(names as readonly string[]).includes(name!)) continue;
      for (const [, key] of body!.matchAll(/\breadonly (\w+)\??: /g)) keys.add(key!);
    }
  }
  assert.ok(keys.size > 80, "the contracts were read");
  assert.deepEqual(
    [...keys].filter((key) => !json.includes(`\`${key}\``)),
    [],
  );
  for (const [verdict, code] of Object.entries(WHY_EXIT)) assert.match(guide, new RegExp(`^\\| ${code} \\| ${verdict} \\|`, "m"));
});

test("tests of the documents pass", async () => {
  const tests = blocks.filter(({ mode }) => mode === "test").map(({ file }) => file);
  assert.ok(tests.length > 0);
  await program(["--conditions=source", "--no-warnings", "--test", "--test-isolation=none", ...tests]);
});

test("the README's client and server are the examples of that name", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8").replaceAll("\r\n", "\n");
  for (const name of ["readme-client.ts", "readme-server.ts"]) {
    assert.ok(readme.includes(readFileSync(join(root, "examples", name), "utf8").replaceAll("\r\n", "\n")), name);
  }
});

function textOf(document: string): string {
  return readFileSync(join(root, document), "utf8").replaceAll("\r\n", "\n");
}

/** One command a block, and the text block behind it. */
function readCommands(document: string): Line[] {
  const text = textOf(document);
  return [...text.matchAll(/^```sh run\n(.*)\n```\n\n```text\n([\s\S]*?)^```$/gm)].map((match) => ({
    place: `${document}:${text.slice(0, match.index).split("\n").length}`,
    command: match[1]!,
    prints: match[2]!.trimEnd(),
  }));
}

/** Runs a command in the documents' folder; the exit codes 1 and 10 to 18 are verdicts. @returns what it printed */
async function cli(command: string): Promise<string> {
  const [program, ...args] = command.split(" ");
  assert.equal(program, "opnum");
  const run = [join(root, "src/cli.ts"), ...args];
  // The documents have lines and signs, as most terminals do.
  const env = { ...process.env, LC_ALL: "C.UTF-8" };
  const running = promisify(execFile)(process.execPath, ["--conditions=source", "--no-warnings", ...run], { cwd: folder, env });
  const { stdout } = await running.catch((error: Error & { readonly code: number; readonly stdout: string }) => {
    if (error.code !== 1 && !(error.code >= 10 && error.code <= 18)) throw error;
    return error;
  });
  return stdout.trimEnd();
}

function read(document: string): Block[] {
  const text = textOf(document);
  const fences = [...text.matchAll(/^```([^\n]*)\n([\s\S]*?)^```$/gm)];
  return fences.flatMap((fence, index) => {
    const [language, ...words] = fence[1]!.split(" ");
    if (language !== "ts") return [];
    const given = words.find((word) => word.endsWith(".ts"));
    const [mode = "check", ...more] = words.filter((word) => word !== given);
    assert.ok(["check", "run", "serve", "test"].includes(mode) && more.length === 0, `${document}: ${fence[1]}`);
    const line = text.slice(0, fence.index).split("\n").length;
    const next = fences[index + 1];
    const prints = next?.[1] === "text" ? next[2]!.trimEnd() : undefined;
    const file = given ?? `${document.replace(/\W+/g, "-")}-${line}.ts`;
    return [{ place: `${document}:${line}`, mode, file, named: given !== undefined, text: fence[2]!, prints }];
  });
}

/** The one block of the guide that `pattern` finds. */
function only(pattern: RegExp): string {
  const found = [...readFileSync(join(root, "docs/library.md"), "utf8").replaceAll("\r\n", "\n").matchAll(pattern)];
  assert.equal(found.length, 1);
  return found[0]![1]!;
}

function atOurMapper(text: string, port: string): string {
  return text
    .replace(/(connect\(\w+, "ncacn_ip_tcp:)(?:books\.example|127\.0\.0\.1)"/g, `$1127.0.0.1[,epm=${port}]"`)
    .replace(/(endpointMapper: |EndpointMapperClient\()"(?:books\.example|127\.0\.0\.1)"/g, `$1"127.0.0.1:${port}"`);
}

async function run(chosen: readonly Block[]): Promise<Outcome[]> {
  const workerData = chosen.map(({ file }) => ({ file, url: pathToFileURL(join(folder, file)).href }));
  const worker = new Worker(join(folder, "runner.mjs"), { workerData, execArgv: ["--conditions=source", "--no-warnings"] });
  const told: Outcome[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      worker.on("message", (message: Outcome | "done") => {
        if (message === "done") resolve();
        else told.push(message);
      });
      worker.on("error", reject);
      worker.on("exit", () => reject(new Error(`ended after ${told.at(-1)?.file ?? "nothing"}`)));
    });
  } finally {
    await worker.terminate();
  }
  return told;
}

async function program(args: readonly string[]): Promise<void> {
  // A test runner that another one started would report to it, and not by its exit code.
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  try {
    await promisify(execFile)(process.execPath, args, { cwd: folder, env });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    assert.fail(`${stdout}${stderr}`);
  }
}

function write(file: string, text: string): void {
  writeFileSync(join(folder, file), text);
}
