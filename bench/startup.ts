/**
 * `opnum --help` beside an empty Node: what a command costs before it does anything. Interleaved, median of the rounds' ratios.
 *
 *     node bench/startup.ts [--rounds 15] [--json]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface StartupResult {
  readonly command: string;
  /** Milliseconds, medians. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
}

const cli = join(import.meta.dirname, "..", "dist", "cli.js");

export function measureStartup(rounds = 15): StartupResult[] {
  const folder = mkdtempSync(join(tmpdir(), "opnum-bench-"));
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  try {
    return [["--help"], ["--version"]].map((args) => {
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
        command: args.join(" "),
        ours: median(pairs.map((one) => one.ours)),
        bare: median(pairs.map((one) => one.bare)),
        ratio: median(pairs.map((one) => one.ours / one.bare)),
      };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function took(args: readonly string[]): number {
  const started = performance.now();
  const result = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  if (result.status !== 0) throw new Error(`${args.join(" ")} ended with ${result.status}`);
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf("--rounds");
  for (const one of measureStartup(at < 0 ? 15 : Number(process.argv[at + 1]))) {
    if (process.argv.includes("--json")) console.log(JSON.stringify(one));
    else
      console.log(`opnum ${one.command}: ${one.ratio.toFixed(2)}x empty Node (${one.ours.toFixed(1)} ms beside ${one.bare.toFixed(1)} ms)`);
  }
}
