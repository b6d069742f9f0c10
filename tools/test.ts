/**
 * `npm test`: every check there is, in the order in which a failure is cheapest to learn. Ends with one line that counts them all.
 *
 *   npm test                    everything
 *   npm test -- unit contract   only these steps (see `steps` below)
 *   OPNUM_PEERS=require         an absent peer is a failure and no skip (CI)
 *   OPNUM_FUZZ_SECONDS=n        time for all fuzz targets together (CI: 90, else 10)
 *   OPNUM_FUZZ_SEED=n           repeats a run
 *   OPNUM_IDL_TREES=dir         where the public trees of IDL are (tools/conformance-idl.ts): they are compiled, too
 */
import { type SpawnSyncReturns, type StdioOptions, spawnSync } from "node:child_process";
import { globSync } from "node:fs";
import { join } from "node:path";

const node = process.execPath;
const root = join(import.meta.dirname, "..");
interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const total: Counts = { passed: 0, failed: 0, skipped: 0 };

/** A run tells its counts on descriptor 3, for a file would stay where a run is interrupted. */
const COUNTING: StdioOptions = ["ignore", "inherit", "inherit", "pipe"];

const steps: Record<string, () => void> = {
  types: () => {
    command("types", [node, "node_modules/typescript/bin/tsc", "-p", "tsconfig.json"]);
    command("types of the pages", [node, "node_modules/typescript/bin/tsc", "-p", "tsconfig.web.json"]);
    command("types of the pages' tests", [node, "node_modules/typescript/bin/tsc", "-p", "test/web/tsconfig.json"]);
    command("types without Node (portable half)", [node, "node_modules/typescript/bin/tsc", "-p", "tsconfig.portable.json"]);
    // What programs get is for both compilers that they may have; the portable half holds all generated interfaces.
    command("the same by TypeScript 6", [node, "node_modules/typescript-6/bin/tsc", "-p", "tsconfig.portable.json"]);
  },
  style: () => command("format and lint", [node, "node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."]),
  generated: () => command("generated stubs are those of idl/", [node, "--conditions=source", "tools/generate.ts", "--check"]),
  unit: () =>
    tests(
      "unit",
      [
        "src/**/*.test.ts",
        "web/src/**/*.test.ts",
        "test/*.test.ts",
        "test/{vectors,knowledge,interfaces,conformance,capture,security}/*.test.ts",
        "tools/*.test.ts",
      ],
      {
        isolated: false,
      },
    ),
  contract: () => {
    tests("contract", ["test/contract/*.test.ts"], { isolated: false });
    // As under a content security policy: codecs must notice that no code may be made, and interpret.
    tests("contract, where no code may be made from text", ["test/contract/*.test.ts"], {
      isolated: false,
      flags: ["--disallow-code-generation-from-strings"],
    });
  },
  fuzz: () => {
    const seconds = process.env["OPNUM_FUZZ_SECONDS"] ?? (process.env["CI"] ? "90" : "10");
    command(`fuzz (${seconds} s)`, [node, "--conditions=source", "test/fuzz/run.ts", `--seconds=${seconds}`]);
  },
  package: () => command("the package as it would be published", [node, "tools/check-package.ts"]),
  nodes: () => suite("the built package on every Node", [node, "tools/security-suite.ts"]),
  // One file after the other: a domain controller that starts beside them would pause a diagnosis for longer than what it waits for.
  failures: () => tests("failures", ["test/failures/*.test.ts"], { isolated: true }),
  interop: () => tests("interop", ["test/peers/*.test.ts", "test/interop/**/*.test.ts"], { isolated: true }),
  web: () => tests("the page, in a browser", ["test/web/*.test.ts"], { isolated: true }),
};

const wanted = process.argv.slice(2);
for (const name of wanted) {
  if (!(name in steps)) {
    console.error(`npm test: there is no step "${name}"; steps: ${Object.keys(steps).join(", ")}`);
    process.exit(2);
  }
}
process.chdir(root);
for (const [name, run] of Object.entries(steps)) if (wanted.length === 0 || wanted.includes(name)) run();
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);

/** A check that is one program; counts as one test. */
function command(title: string, [program, ...args]: string[]): void {
  const started = Date.now();
  const result = spawnSync(program!, args, { stdio: ["ignore", "pipe", "pipe"], encoding: "utf8", maxBuffer: 64 << 20 });
  const ok = result.status === 0;
  total[ok ? "passed" : "failed"]++;
  console.log(`${ok ? "ok" : "FAILED"}  ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (!ok || title.startsWith("fuzz")) console.log((result.stdout + result.stderr).trimEnd());
}

/** A program that counts its own tests. */
function suite(title: string, [program, ...args]: string[]): void {
  const started = Date.now();
  console.log(`${title}:`);
  const result = spawnSync(program!, args, {
    stdio: COUNTING,
    env: { ...process.env, OPNUM_TEST_COUNTS: "3" },
    encoding: "utf8",
    // Three Nodes, some 9,000 tests each.
    timeout: 1_200_000,
    killSignal: "SIGKILL",
  });
  const count = counted(title, result);
  console.log(`${count.failed === 0 ? "ok" : "FAILED"}  ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}

/** What a run has counted, added to the total. A run that fails outside of any test (an unhandled rejection after the last one, say) is a failure, too. */
function counted(title: string, result: SpawnSyncReturns<string>): Counts {
  let count: Counts = { passed: 0, failed: 1, skipped: 0 };
  try {
    count = JSON.parse(result.output[3] ?? "");
  } catch {
    console.log(`FAILED  ${title}: the test run ended with ${result.signal ?? result.status} before it could count`);
  }
  if (result.status !== 0 && count.failed === 0) count.failed = 1;
  for (const key of ["passed", "failed", "skipped"] as const) total[key] += count[key];
  return count;
}

function tests(title: string, patterns: string[], options: { isolated: boolean; flags?: readonly string[] }): void {
  const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root })).sort();
  if (files.length === 0) return;
  const started = Date.now();
  console.log(`${title}:`);
  const result = spawnSync(
    node,
    [
      "--conditions=source",
      "--no-warnings",
      ...(options.flags ?? []),
      "--test",
      options.isolated ? "--test-concurrency=1" : "--test-isolation=none",
      "--test-reporter=./tools/reporter.ts",
      ...files,
    ],
    // A test that fails half-way may leave a server behind, and the run would wait for it for ever.
    {
      stdio: COUNTING,
      env: { ...process.env, OPNUM_TEST_COUNTS: "3" },
      encoding: "utf8",
      timeout: options.isolated ? 1_200_000 : 600_000,
      killSignal: "SIGKILL",
    },
  );
  const count = counted(title, result);
  console.log(`${count.failed === 0 ? "ok" : "FAILED"}  ${title} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
