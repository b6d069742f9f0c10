/** `opnum trace` as a process: standard input that is a pipe, signals, readers that go away. */
import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { EXIT } from "../exit-codes.ts";

const root = join(import.meta.dirname, "../../..");
const capture = readFileSync(join(root, "test/captures/lab__samba-echo-tcp-noauth.pcap"));
const folder = mkdtempSync(join(tmpdir(), "opnum-trace-process-"));
after(() => rmSync(folder, { recursive: true, force: true }));

function trace(...argv: string[]): ChildProcess {
  return spawn(process.execPath, ["--conditions=source", "--no-warnings", join(root, "src/cli.ts"), "trace", ...argv], {
    stdio: ["pipe", "pipe", "pipe"],
    env: { ...process.env, OPNUM_CONFIG: "" },
  });
}

function collected(child: ChildProcess): { stdout: string; stderr: string } {
  const texts = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => (texts.stdout += chunk));
  child.stderr?.on("data", (chunk) => (texts.stderr += chunk));
  return texts;
}

const posixSignals = process.platform === "win32" ? { skip: "Windows ends a process where a signal would be sent to it" } : {};

test("a live capture on a pipe: calls as they come, the verdict at Ctrl-C though the pipe stays open", posixSignals, async () => {
  const child = trace("-", "--calls");
  const texts = collected(child);
  child.stdin!.write(capture.subarray(0, 5_000));
  child.stdin!.write(capture.subarray(5_000));
  while (!texts.stdout.includes("SinkData")) await once(child.stdout!, "data");
  child.kill("SIGINT");
  const [code] = (await once(child, "close")) as [number | null];
  assert.equal(code, 0, texts.stderr);
  assert.match(texts.stdout, /^RPC is healthy/m);
  assert.equal(texts.stderr, "");
});

test("what the capturing program writes when it hears Ctrl-C itself is read, too", posixSignals, async () => {
  const child = trace("-", "--calls");
  const texts = collected(child);
  child.stdin!.write(capture.subarray(0, 5_000));
  while (!texts.stdout.includes("ept_map")) await once(child.stdout!, "data");
  child.kill("SIGINT");
  child.stdin!.end(capture.subarray(5_000));
  const [code] = (await once(child, "close")) as [number | null];
  assert.equal(code, 0, texts.stderr);
  assert.match(texts.stdout, /62 frames/);
});

test("a reader that goes away ends it quietly", posixSignals, async () => {
  const long = join(folder, "long.pcap");
  // The same packets again and again, an hour later each time: connections of their own.
  const parts: Buffer[] = [capture.subarray(0, 24)];
  for (let round = 0; round < 2_000; round++) {
    const packets = Buffer.from(capture.subarray(24));
    for (let at = 0; at < packets.length; at += 16 + packets.readUInt32LE(at + 8))
      packets.writeUInt32LE(packets.readUInt32LE(at) + round * 3_600, at);
    parts.push(packets);
  }
  writeFileSync(long, Buffer.concat(parts));
  const child = trace(long, "--jsonl");
  child.stdout!.once("data", () => child.stdout!.destroy());
  let stderr = "";
  child.stderr!.on("data", (chunk) => (stderr += chunk));
  const [code] = (await once(child, "exit")) as [number | null];
  assert.equal(code, EXIT.readerGone);
  assert.equal(stderr, "");
});
