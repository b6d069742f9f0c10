import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";

const root = join(import.meta.dirname, "..");

test("in a clone, files on the command line are meant from where npm was called", () => {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };
  const args = scripts["opnum"]!.split("&& node ")[1]!.split(" ");
  const run = (from: string | undefined) =>
    execFileSync(process.execPath, [...args, "trace", "lab__samba-echo-tcp-noauth.pcap"], {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, INIT_CWD: from },
      stdio: ["ignore", "pipe", "pipe"],
    });
  assert.match(run(join(root, "test/captures")), /^RPC is healthy: 5 calls/);
  assert.throws(() => run(undefined), /no such file/);
});
