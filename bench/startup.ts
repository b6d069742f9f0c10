/**
 * `opnum --help`, and a command that dials, beside an empty Node: what a command costs before it does anything. Interleaved, median of the rounds' ratios.
 *
 *     node bench/startup.ts [--rounds 15] [--json]
 */
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { median } from "./median.ts";

export interface StartupResult {
  readonly command: string;
  /** Milliseconds, medians. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
}

const cli = join(import.meta.dirname, "..", "dist", "cli.js");

export async function measureStartup(rounds = 15): Promise<StartupResult[]> {
  const folder = mkdtempSync(join(tmpdir(), "opnum-bench-"));
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const server = fork(import.meta.filename, ["--serve"]);
  try {
    const [port] = (await once(server, "message")) as [number];
    return [["--help"], ["--version"], ["ping", `ncacn_ip_tcp:127.0.0.1[${port}]`]].map((args) => {
      const pairs: { ours: number; bare: number }[] = [];
      took([cli, ...args]);
      took([empty]);
      for (let round = 0; round < rounds; round++) {
        if (round % 2 === 0) {
          const ours = took([cli, ...args]);
          pairs.push({ ours, bare: took([empty]) });
        } else {
          const bare = took([empty]);
          pairs.push({ ours: took([cli, ...args]), bare });
        }
      }
      return {
        command: args[0]!,
        ours: median(pairs.map((one) => one.ours)),
        bare: median(pairs.map((one) => one.bare)),
        ratio: median(pairs.map((one) => one.ours / one.bare)),
      };
    });
  } finally {
    server.disconnect();
    rmSync(folder, { recursive: true, force: true });
  }
}

function took(args: readonly string[]): number {
  const started = performance.now();
  const result = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  if (result.status !== 0) throw new Error(`${args.join(" ")} ended with ${result.status}`);
  return performance.now() - started;
}

async function serve(): Promise<void> {
  const server = new RpcServer();
  server.register(rpcecho, {});
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  process.on("disconnect", () => process.exit(0));
  process.send?.(Number(/\[(\d+)/.exec(binding)?.[1]));
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes("--serve")) await serve();
  else {
    const at = process.argv.indexOf("--rounds");
    for (const one of await measureStartup(at < 0 ? 15 : Number(process.argv[at + 1]))) {
      if (process.argv.includes("--json")) console.log(JSON.stringify(one));
      else
        console.log(
          `opnum ${one.command}: ${one.ratio.toFixed(2)}x empty Node (${one.ours.toFixed(1)} ms beside ${one.bare.toFixed(1)} ms)`,
        );
    }
  }
}
