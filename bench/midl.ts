/**
 * The compiler: one file to TypeScript beyond starting up; Wine's own IDL beside Wine's widl, which takes one file a process and writes C; and, where
 * OPNUM_IDL_TREES names a directory with go-msrpc's `idl` in it, all its specification files in one cold process.
 *
 *     node bench/midl.ts [--rounds 7] [--json]
 */
import { spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileIdl, type FileAccess, searchHost } from "opnum/midl";
import { median } from "./median.ts";

/** A row of the table, in the form of benchmarks that know their own targets. */
export interface MidlResult {
  readonly what: string;
  readonly ours: string;
  readonly beside: string;
  readonly ratio?: number;
  readonly most?: number;
}

const root = join(import.meta.dirname, "..");
const cli = join(root, "dist", "cli.js");

export function measureMidl(rounds = 7): MidlResult[] {
  const folder = mkdtempSync(join(tmpdir(), "opnum-bench-"));
  try {
    return [...oneFile(folder, rounds), ...besideWidl(folder, rounds), ...specifications(folder, Math.min(rounds, 5))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** samr, the largest of common use, against a compilation of next to nothing: what is left is its own work. */
function oneFile(folder: string, rounds: number): MidlResult[] {
  const small = join(folder, "small.idl");
  writeFileSync(small, "[uuid(01234567-89ab-cdef-0123-456789abcdef)] interface small { void f(); }\n");
  const out = join(folder, "one");
  const compile = (file: string) => () => took(process.execPath, [cli, "midl", file, "-o", out, "-q"], folder);
  const large = compile(join(root, "idl", "samr.idl"));
  const next = compile(small);
  large();
  const pairs = Array.from({ length: rounds }, (_, round) => {
    const before = round % 2 === 0 ? next() : undefined;
    const first = large();
    const second = before ?? next();
    return { second, difference: first - second };
  });
  const ms = median(pairs.map((pair) => pair.difference));
  const second = median(pairs.map((pair) => pair.second));
  return [
    {
      what: "midl samr.idl, ms beyond start-up",
      ours: `${ms.toFixed(0)} ms`,
      beside: `start-up and a small file ${second.toFixed(0)} ms`,
      ratio: ms,
      most: 100,
    },
  ];
}

/** Where Debian's libwine-dev puts Wine's own IDL. */
const WINE = "/usr/include/wine/wine/windows";
/** As many of its files as make a difference visible and a round short. */
const MOST_FILES = 60;

function besideWidl(folder: string, rounds: number): MidlResult[] {
  const what = "midl, Wine's own IDL";
  if (!existsSync(WINE)) return [{ what, ours: "", beside: "libwine-dev: not installed" }];
  if (spawnSync("widl", ["-V"], { stdio: "ignore" }).error !== undefined) return [{ what, ours: "", beside: "widl: not installed" }];
  const widl = (file: string): boolean =>
    spawnSync("widl", ["-h", "-c", "-s", "-p", "-I", WINE, file], { cwd: folder, stdio: "ignore" }).status === 0;
  const access: FileAccess = { read: (path) => (existsSync(path) ? readFileSync(path, "latin1") : undefined) };
  const ours = (file: string): boolean => {
    const { diagnostics, interfaces } = compileIdl(
      { name: file, text: readFileSync(file, "latin1") },
      { host: searchHost(access, { include: [WINE] }) },
    );
    return interfaces.length > 0 && diagnostics.every(({ severity }) => severity !== "error");
  };
  const all = globSync(join(WINE, "*.idl")).sort();
  const files: string[] = [];
  for (const file of all) if (files.length < MOST_FILES && ours(file) && widl(file)) files.push(file);
  const apart = Math.min(rounds, 5);
  const { first, second } = interleaved(
    apart,
    () => took(process.execPath, [cli, "midl", ...files, "-I", WINE, "--check", "-q"], folder),
    () => {
      const started = performance.now();
      for (const file of files) widl(file);
      return performance.now() - started;
    },
  );
  return [
    {
      what: `${what}: ${files.length} files that both accept`,
      ours: `${first.toFixed(0)} ms, one process from its start`,
      beside: `widl ${second.toFixed(0)} ms, a process a file`,
      ratio: first / second,
    },
  ];
}

function specifications(folder: string, rounds: number): MidlResult[] {
  const trees = process.env["OPNUM_IDL_TREES"];
  const directory = trees === undefined ? undefined : join(trees, "go-msrpc", "idl");
  const what = "midl, go-msrpc's files in one process, cold";
  if (directory === undefined || !existsSync(directory)) return [{ what, ours: "", beside: "OPNUM_IDL_TREES names no go-msrpc/idl" }];
  const files = globSync(join(directory, "**", "*.idl")).sort();
  const compile = (...more: string[]) => took(process.execPath, [cli, "midl", ...files, "-I", directory, ...more], folder);
  // A warm file system, and proof that there is something to measure.
  try {
    compile("--check");
  } catch (error) {
    return [{ what, ours: "", beside: (error as Error).message.split("\n")[0] ?? "" }];
  }
  const times = Array.from({ length: rounds }, () => compile("--check"));
  return [
    {
      what: `${what}: ${files.length} files, s`,
      ours: `${median(times).toFixed(0)} ms`,
      beside: "",
      ratio: median(times) / 1_000,
      most: 2,
    },
  ];
}

/** Medians of two measurements that take turns. */
function interleaved(rounds: number, one: () => number, other: () => number): { first: number; second: number } {
  one();
  other();
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) firsts.push(one());
    seconds.push(other());
    if (round % 2 === 1) firsts.push(one());
  }
  return { first: median(firsts), second: median(seconds) };
}

/** Milliseconds of a process that must succeed. */
function took(program: string, args: readonly string[], cwd: string): number {
  const started = performance.now();
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8", maxBuffer: 64 << 20 });
  if (status !== 0)
    throw new Error(
      `${args.slice(0, 3).join(" ")} ... ended with ${status}: ${/^.*\berror\b.*$/m.exec(stderr)?.[0] ?? stderr.slice(0, 500)}`,
    );
  return performance.now() - started;
}

if (process.argv[1] === import.meta.filename) {
  const at = process.argv.indexOf("--rounds");
  for (const row of measureMidl(at < 0 ? 7 : Number(process.argv[at + 1]))) {
    if (process.argv.includes("--json")) console.log(JSON.stringify(row));
    else console.log(`${row.what}: ${[row.ours, row.beside].filter((part) => part !== "").join("; ")}`);
  }
}
