/** The binary as a process: what only a real one has, signals, pipes that close, and the cost of its help. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { test } from "node:test";
import { EXIT } from "./exit-codes.ts";
import { HELP } from "./help.ts";

const binary = join(import.meta.dirname, "..", "cli.ts");

function opnum(...argv: string[]): ChildProcess {
  return spawn(process.execPath, ["--conditions=source", "--no-warnings", binary, ...argv], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, OPNUM_CONFIG: "" },
  });
}

async function exit(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => (stdout += chunk));
  child.stderr?.on("data", (chunk) => (stderr += chunk));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr };
}

test("help is printed without loading anything but its text", async () => {
  const source = readFileSync(binary, "utf8");
  const statics = [...source.matchAll(/^import .* from "(.*)";$/gm)].map(([, specifier]) => specifier);
  assert.deepEqual(statics, ["./cli/help.ts"]);
  assert.doesNotMatch(readFileSync(join(import.meta.dirname, "help.ts"), "utf8"), /^import /m);
  assert.deepEqual(await exit(opnum("--help")), { code: EXIT.ok, stdout: HELP, stderr: "" });
});

const posixSignals = process.platform === "win32" ? { skip: "Windows ends a process where a signal would be sent to it" } : {};

test("a service ends in order on SIGINT", posixSignals, async () => {
  const free = createServer().listen(0, "127.0.0.1");
  await once(free, "listening");
  const { port } = free.address() as AddressInfo;
  free.close();
  await once(free, "close");
  const child = opnum("epmap", "--listen", "127.0.0.1", "--port", String(port), "--json");
  const ended = exit(child);
  await once(child.stdout!, "data");
  child.kill("SIGINT");
  const { code, stdout, stderr } = await ended;
  assert.equal(code, EXIT.ok, stderr);
  assert.match(stdout, /"event":"stopped"/);
});

test("a command that is interrupted ends with 130 and says nothing", posixSignals, async () => {
  const child = opnum("ping", "127.0.0.1:1", "-c", "0", "--interval", "1m");
  const ended = exit(child);
  await once(child.stdout!, "data");
  child.kill("SIGINT");
  const { code, stderr } = await ended;
  assert.equal(code, EXIT.interrupted);
  assert.equal(stderr, "");
});

test("a full disk under the output is said in one line", { skip: !existsSync("/dev/full") }, async () => {
  const full = openSync("/dev/full", "w");
  const child = spawn(process.execPath, ["--conditions=source", "--no-warnings", binary, "help"], { stdio: ["ignore", full, "pipe"] });
  closeSync(full);
  const { code, stderr } = await exit(child);
  assert.equal(code, EXIT.local);
  assert.match(stderr, /^opnum: the output cannot be written: ENOSPC[^\n]*\n$/);
});

test("a reader that goes away ends the command quietly", posixSignals, async () => {
  const child = opnum("ping", "127.0.0.1:1", "-c", "0", "--interval", "1ms");
  child.stdout!.once("data", () => child.stdout!.destroy());
  let stderr = "";
  child.stderr!.on("data", (chunk) => (stderr += chunk));
  const [code] = (await once(child, "exit")) as [number | null];
  assert.equal(code, EXIT.readerGone);
  assert.equal(stderr, "");
});

test("a query that is interrupted while it reads the endpoint map ends with 130", posixSignals, async () => {
  const silent = createServer((socket) => void socket.on("error", () => {})).listen(0, "127.0.0.1");
  await once(silent, "listening");
  const { port } = silent.address() as AddressInfo;
  let count = 0;
  const second = new Promise<void>((resolve) => silent.on("connection", () => ++count === 2 && resolve()));
  const child = opnum("query", "-i", "-n", "127.0.0.1", "-e", String(port), "--endpoint-mapper", String(port), "-t", "1m");
  const ended = exit(child);
  // The first connection is the probe, the second asks for the map.
  await second;
  child.kill("SIGINT");
  assert.equal((await ended).code, EXIT.interrupted);
  silent.close();
});
