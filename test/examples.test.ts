/** Every example that needs nobody else runs and prints what it is to print; every one is named by a document. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { promisify } from "node:util";

const root = join(import.meta.dirname, "..");

/** What each prints; a pattern where times are in it. */
const ALONE: Readonly<Record<string, RegExp>> = {
  "callbacks.ts": /^1 of 10\n2 of 10\n3 of 10\nstopped after 3\n$/,
  "converters.ts": /^2026-03-01T09:00:00\.000Z\n$/,
  "idl-to-call.ts":
    /0 Find\(in word, out found\) {2}Everything[\s\S]*items: \[ \{ name: 'nut', pieces: 3998, price: 8n \} \][\s\S]*Find\.word: a string is needed, not 7[\s\S]*count\?: number;/,
  "shares.ts":
    /^public \(disk\) for all\nC\$ \(disk\)\nIPC\$ \(IPC\) Remote IPC\npublic is C:\\public - and more\nC\$ is C:\\ - and more\nIPC\$ is nowhere - and no more\nERROR_INVALID_LEVEL \(124, 0x7c\): NetrShareEnum returned it\n$/,
  "why.ts":
    /^mapper \(server must act\): .* has no endpoint for rpcecho .*\nrefused \(server must act\): .*rpcecho, refuses 127\.0\.0\.1.*\nfine \(nobody must act\): RPC to 127\.0\.0\.1 is healthy.*\n$/,
  "time-service.ts": /^source: the clock of this machine\nstratum 1, synchronised 2[-:.\dTZ]+\nzone: .+\n[\s\S]*provider: ERROR_NOT_FOUND/,
};
/** They need an endpoint mapper on port 135, or an argument. The documents' test runs what the last two say. */
const WITH_OTHERS = ["dump.ts", "echo-client.ts", "echo-server.ts", "readme-client.ts", "readme-server.ts"];

test("every example is run here, or needs others", () => {
  assert.deepEqual(readdirSync(join(root, "examples")).sort(), [...Object.keys(ALONE), ...WITH_OTHERS].sort());
});

test("every example is named by a document", () => {
  const documents = ["README.md", "docs/library.md", "docs/midl.md", "docs/commands.md", "docs/interfaces.md"];
  const text = documents.map((name) => readFileSync(join(root, name), "utf8")).join("\n");
  for (const name of readdirSync(join(root, "examples"))) assert.ok(text.includes(`examples/${name}`), name);
});

for (const [name, printed] of Object.entries(ALONE)) {
  test(`examples/${name} runs`, async () => {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      "--conditions=source",
      "--no-warnings",
      join(root, "examples", name),
    ]);
    assert.match(stdout.replaceAll("\r\n", "\n"), printed);
    assert.equal(stderr, "");
  });
}
