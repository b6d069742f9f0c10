/**
 * `opnum trace` on a large capture beside tshark in the same run: conversations and PDUs alone (--brief), and with all calls and findings; the most
 * memory that it needs; and what it costs on a capture of a few packets. Everything is measured as a user runs it, from the start of the process to
 * its end.
 *
 * The large capture is made by make-big.sh of the folder that OPNUM_CAPTURES names (default: shared/captures beside the project), or is the file that
 * OPNUM_BIG_CAPTURE names. tshark reads it once, which takes minutes.
 *
 *     node bench/trace.ts [--megabytes 1000] [--large] [--rounds 3] [--no-tshark] [--json]
 *
 * --large: memory at 4 GB, too.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { median } from "./median.ts";

/** A row of the table, in the form of benchmarks that know their own targets. */
export interface TraceResult {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  readonly ratio?: number;
  readonly least?: number;
  readonly most?: number;
}

const root = join(import.meta.dirname, "..");
const cli = join(root, "dist", "cli.js");
const small = join(root, "test", "captures", "lab__samba-echo-tcp-noauth.pcap");

/** Says at the end how much memory the process had at most, in kilobytes. */
const PEAK = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\npeak "+process.resourceUsage().maxRSS+"\\n"))`;

export function measureTrace(options: { rounds: number; megabytes: number; large: boolean; tshark: boolean }): TraceResult[] {
  const folder = mkdtempSync(join(tmpdir(), "opnum-bench-"));
  try {
    const results = startUp(folder, Math.max(5, options.rounds));
    const big = bigCapture(folder, options.megabytes);
    if ("why" in big) return [...results, { what: "trace of a large capture", ours: "", beside: big.why }];
    results.push(...speed(big.file, options));
    if (!options.large) return results;
    rmSync(join(folder, "big.pcap"), { force: true });
    const large = makeBig(join(folder, "large.pcap"), 4_000);
    if ("why" in large) results.push({ what: "trace of 4 GB", ours: "", beside: large.why });
    else {
      const { peak } = command(large.file);
      results.push({ what: "trace, peak memory at 4 GB", ours: `${peak.toFixed(0)} MB`, beside: "", ratio: peak, most: 300 });
    }
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function speed(file: string, { rounds, tshark }: { rounds: number; tshark: boolean }): TraceResult[] {
  const megabytes = statSync(file).size / 1e6;
  // Once unmeasured, so that the file is in memory for all of them.
  command(file, "--brief");
  const brief: number[] = [];
  const whole: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < rounds; round++) {
    brief.push(command(file, "--brief").seconds);
    const { seconds, peak } = command(file);
    whole.push(seconds);
    peaks.push(peak);
  }
  const theirs = tshark ? hierarchy(file) : { why: "not asked" };
  const rate = (seconds: number) => `${(megabytes / seconds).toFixed(1)} MB/s`;
  const row = (what: string, seconds: number, least: number): TraceResult =>
    "why" in theirs
      ? { what, ours: rate(seconds), beside: `tshark: ${theirs.why}` }
      : { what, ours: rate(seconds), beside: `tshark -q -z io,phs ${rate(theirs.seconds)}`, ratio: theirs.seconds / seconds, least };
  const peak = Math.max(...peaks);
  return [
    row(`trace --brief, conversations and PDUs of ${megabytes.toFixed(0)} MB`, median(brief), 20),
    row("trace, with calls and findings", median(whole), 10),
    {
      what: `trace, peak memory at ${megabytes.toFixed(0)} MB`,
      ours: `${peak.toFixed(0)} MB`,
      beside: "",
      ratio: peak,
      ...(megabytes <= 1_100 ? { most: 200 } : {}),
    },
  ];
}

function startUp(folder: string, rounds: number): TraceResult[] {
  const empty = join(folder, "empty.mjs");
  writeFileSync(empty, "");
  const pairs = Array.from({ length: rounds }, () => ({ ours: took([cli, "trace", small]), bare: took([empty]) }));
  const ours = median(pairs.map((pair) => pair.ours));
  const bare = median(pairs.map((pair) => pair.bare));
  const ratio = median(pairs.map((pair) => pair.ours / pair.bare));
  return [
    {
      what: "opnum trace of 30 packets",
      ours: `${(ours * 1_000).toFixed(1)} ms`,
      beside: `empty Node ${(bare * 1_000).toFixed(1)} ms`,
      ratio,
    },
  ];
}

function command(file: string, ...options: string[]): { seconds: number; peak: number } {
  const started = performance.now();
  const result = spawnSync(process.execPath, ["--import", PEAK, cli, "trace", file, ...options], { encoding: "utf8", maxBuffer: 64 << 20 });
  const seconds = (performance.now() - started) / 1_000;
  const peak = /^peak (\d+)$/m.exec(result.stderr)?.[1];
  // 1 says that there are findings.
  if ((result.status !== 0 && result.status !== 1) || peak === undefined)
    throw new Error(`trace ended with ${result.status}: ${result.stderr}`);
  return { seconds, peak: (Number(peak) * 1_024) / 1e6 };
}

function hierarchy(file: string): { seconds: number } | { why: string } {
  const started = performance.now();
  const result = spawnSync("tshark", ["-q", "-z", "io,phs", "-r", file], { encoding: "utf8", maxBuffer: 64 << 20 });
  if (result.error !== undefined) return { why: "not installed" };
  // 2 says that the file was cut within a packet; it was read to there.
  if (result.status !== 0 && !(result.status === 2 && result.stdout.includes("frames:"))) return { why: `ended with ${result.status}` };
  return { seconds: (performance.now() - started) / 1_000 };
}

/** The capture that OPNUM_BIG_CAPTURE names, or one of this size made in the folder. */
export function bigCapture(folder: string, megabytes: number): { file: string } | { why: string } {
  const given = process.env["OPNUM_BIG_CAPTURE"];
  if (given === undefined) return makeBig(join(folder, "big.pcap"), megabytes);
  return existsSync(given) ? { file: given } : { why: `OPNUM_BIG_CAPTURE: there is no ${given}` };
}

function makeBig(file: string, megabytes: number): { file: string } | { why: string } {
  const maker = join(process.env["OPNUM_CAPTURES"] ?? join(root, "..", "shared", "captures"), "make-big.sh");
  if (!existsSync(maker)) return { why: "there is no make-big.sh; OPNUM_CAPTURES names its folder" };
  const result = spawnSync("bash", [maker, String(megabytes), file], { stdio: ["ignore", "ignore", "inherit"] });
  return result.status === 0 ? { file } : { why: `make-big.sh ended with ${result.signal ?? result.status}` };
}

/** Seconds. */
function took(args: readonly string[]): number {
  const started = performance.now();
  const result = spawnSync(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  if (result.status !== 0) throw new Error(`${args.at(-1)} ended with ${result.status}`);
  return (performance.now() - started) / 1_000;
}

if (process.argv[1] === import.meta.filename) {
  const number = (flag: string, fallback: number) => {
    const at = process.argv.indexOf(flag);
    return at < 0 ? fallback : Number(process.argv[at + 1]);
  };
  const results = measureTrace({
    rounds: Math.min(5, number("--rounds", 3)),
    megabytes: number("--megabytes", 1_000),
    large: process.argv.includes("--large"),
    tshark: !process.argv.includes("--no-tshark"),
  });
  for (const one of results) {
    if (process.argv.includes("--json")) console.log(JSON.stringify(one));
    else
      console.log(
        `${one.what}: ${one.ours}${one.beside === "" ? "" : ` beside ${one.beside}`}${one.ratio === undefined ? "" : `, ${one.ratio.toFixed(2)}`}`,
      );
  }
}
