/**
 * The built package on the Nodes that it is published for: the tests of security, of the machines that carry it, of the diagnosis and of the contract, compiled
 * to ES2023 beside a copy of dist/, run by each Node that is to be had: this one, and what `.ci/run` installs under .cache/nodes/ (the least that package.json's
 * `engines` allows, and the newest).
 *
 *   node tools/security-suite.ts            every Node there is; absent ones are skips, failures with OPNUM_PEERS=require
 *
 * Older Nodes know neither `using` nor --test-isolation=none nor TypeScript, which is why the tests are compiled, too.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";

/** The major versions beside the one that this runs on. */
const OTHERS = ["22", "26"];

const SUITE = [
  "src/{crypto,security,rpc,logon}/**/*.test.js",
  "src/pdu/{asn1,co,kerberos,netlogon,ntlmssp,spnego}/**/*.test.js",
  "src/runtime/**/*.test.js",
  "src/transport/kdc/**/*.test.js",
  "src/{diagnose,findings/diagnosis}/**/*.test.js",
  "test/{contract,security}/*.test.js",
];

const root = join(import.meta.dirname, "..");
const suite = join(root, ".cache", "suite");
const counts = process.env["OPNUM_TEST_COUNTS"];
const total = { passed: 0, failed: 0, skipped: 0 };

prepare();
for (const major of OTHERS) {
  const program = join(root, ".cache", "nodes", major, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(program)) run(program);
  else if (process.env["OPNUM_PEERS"] === "require") {
    total.failed++;
    console.log(`FAILED  Node ${major} is not installed under .cache/nodes`);
  } else {
    total.skipped++;
    console.log(`skipped: Node ${major} is not installed under .cache/nodes (.ci/run does it)`);
  }
}
run(process.execPath);
// The check of the package would take it for a part of this one.
rmSync(suite, { recursive: true });
if (counts !== undefined) writeFileSync(Number(counts), JSON.stringify(total));
process.exit(total.failed === 0 ? 0 : 1);

/** A package of its own in .cache/suite: `src` is dist/ as it was built, with the compiled tests beside it. */
function prepare(): void {
  rmSync(suite, { recursive: true, force: true });
  mkdirSync(suite, { recursive: true });
  must([process.execPath, "tools/build.ts"]);
  must([process.execPath, "node_modules/typescript/bin/tsc", "-p", "tsconfig.suite.json"]);
  cpSync(join(root, "dist"), join(suite, "src"), { recursive: true });
  for (const file of globSync("{src/**/{*.test,testing,*.testing,samples}.js,test/**/*.js}", { cwd: join(suite, "emitted") })) {
    mkdirSync(dirname(join(suite, file)), { recursive: true });
    cpSync(join(suite, "emitted", file), join(suite, file));
  }
  rmSync(join(suite, "emitted"), { recursive: true });
  for (const file of globSync("{src,test/contract}/**/*.{json,idl,acf}", { cwd: root })) cpSync(join(root, file), join(suite, file));
  const published: unknown = JSON.parse(readFileSync(join(root, "package.json"), "utf8").replaceAll("./dist/", "./src/"));
  writeFileSync(join(suite, "package.json"), JSON.stringify(published, undefined, 2));
}

function run(node: string): void {
  const version = spawnSync(node, ["--version"], { encoding: "utf8" }).stdout.trim();
  const files = globSync(SUITE, { cwd: suite }).sort();
  const started = Date.now();
  const reporter = ["--test-reporter=tap"];
  const concurrency = `--test-concurrency=${Math.max(2, availableParallelism())}`;
  // The whole of the contract's matrix is the other steps'; a part of it tells whether a Node does what the others do.
  const env = { ...process.env, OPNUM_CONTRACT: "short" };
  const result = spawnSync(node, ["--no-warnings", "--test", concurrency, ...reporter, ...files], {
    cwd: suite,
    encoding: "utf8",
    env,
    maxBuffer: 64 << 20,
  });
  const count = (name: string): number => Number(new RegExp(`^# ${name} (\\d+)$`, "m").exec(result.stdout)?.[1] ?? 0);
  const [passed, failed, skipped] = [count("pass"), count("fail") + count("cancelled"), count("skipped")];
  const ok = result.status === 0 && failed === 0 && passed > 0;
  total.passed += passed;
  total.failed += ok ? 0 : Math.max(failed, 1);
  total.skipped += skipped;
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(
    `${ok ? "ok" : "FAILED"}  Node ${version}: ${passed} passed, ${failed} failed, ${skipped} skipped in ${files.length} files (${seconds} s)`,
  );
  if (ok) return;
  const lines = `${result.stdout}\n${result.stderr}`.split("\n");
  for (const [i, line] of lines.entries()) if (/^\s*not ok /.test(line)) console.log(lines.slice(i, i + 25).join("\n"));
  if (failed === 0) console.log(lines.slice(-40).join("\n"));
}

function must(command: readonly string[]): void {
  const [program, ...args] = command;
  const result = spawnSync(program!, args, { cwd: root, encoding: "utf8" });
  if (result.status === 0) return;
  console.log(result.stdout + result.stderr);
  process.exit(1);
}
