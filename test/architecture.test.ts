/**
 * The order of the house. A folder of src/ imports only from folders to its left (folders in one row of braces do not know each other);
 * this list is the first thing to read. See ARCHITECTURE.md for what lives where.
 */
import assert from "node:assert/strict";
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { test } from "node:test";

const layers: readonly (readonly string[])[] = [
  // portable half: no Node API compiles here (tsconfig.portable.json)
  ["status"],
  ["bytes"],
  ["ids"],
  ["ndr"],
  ["interfaces"],
  ["knowledge"],
  ["pdu"],
  ["crypto"],
  ["security"],
  ["rpc"],
  ["smb"],
  ["capture"],
  ["findings"],
  // Node half
  ["transport"],
  ["runtime"],
  // What all other services are found by.
  ["endpoint-mapper"],
  ["logon", "locator", "http-proxy", "dcom", "exchange"],
  ["diagnose"],
  ["lab", "console"],
  ["cli"],
];
const portable = new Set(layers.slice(0, 13).flat());

/** Beside the row: the compiler, which only the command line knows. */
const beside: Readonly<Record<string, readonly string[]>> = { midl: ["status", "bytes", "ids", "ndr"] };

/** Files at the top of src/, which wire the layers for the world outside: the library's entry and the binary. */
const tops = ["index.ts", "cli.ts"];

const src = join(import.meta.dirname, "..", "src");
const files = globSync("**/*.ts", { cwd: src }).map((file) => file.split(sep).join("/"));

test("every folder of src/ has its place in the list", () => {
  const known = new Set([...layers.flat(), ...Object.keys(beside)]);
  for (const entry of readdirSync(src, { withFileTypes: true })) {
    if (entry.isDirectory()) assert.ok(known.has(entry.name), `src/${entry.name} is in no layer`);
    else assert.ok(tops.includes(entry.name), `src/${entry.name} does not belong at the top`);
  }
});

test("a folder imports only from folders to its left", () => {
  const wrong: string[] = [];
  for (const file of files) {
    const from = file.includes("/") ? file.split("/")[0]! : undefined;
    if (from === undefined) continue;
    for (const target of imports(file)) {
      const to = target.split("/")[0]!;
      if (to !== from && !allowed(from, to)) wrong.push(`src/${file} imports src/${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("the portable half names no module of Node's", () => {
  const wrong: string[] = [];
  for (const file of files) {
    if (!(portable.has(file.split("/")[0]!) || file.startsWith("midl/")) || file.endsWith(".test.ts")) continue;
    // `#crypto` is this file in Node and portable.ts elsewhere.
    if (file === "crypto/node.ts") continue;
    for (const specifier of specifiers(file)) if (specifier.startsWith("node:")) wrong.push(`src/${file} imports ${specifier}`);
  }
  assert.deepEqual(wrong, []);
});

test("generated stubs import only the versioned contract", () => {
  const wrong: string[] = [];
  for (const file of files) {
    // The lists of all stubs stand beside them: catalog.ts, modules.ts.
    if (!file.startsWith("interfaces/") || file.split("/").length < 3) continue;
    for (const specifier of specifiers(file)) if (specifier !== "opnum/codegen/v1") wrong.push(`src/${file} imports ${specifier}`);
  }
  assert.deepEqual(wrong, []);
});

test("the pages import only from the portable half", () => {
  const wrong: string[] = [];
  // What the console's server tells its page: types that both ends share.
  const shared = "console/state.ts";
  for (const file of globSync("web/src/**/*.{ts,tsx}", { cwd: join(src, "..") })) {
    if (file.endsWith(".test.ts")) continue;
    for (const specifier of specifiers(join("..", file))) {
      if (specifier.startsWith("node:")) wrong.push(`${file} imports ${specifier}`);
      const target = relative(src, resolve(src, "..", dirname(file), specifier))
        .split(sep)
        .join("/");
      if (specifier.startsWith(".") && !target.startsWith("../") && target !== shared && !portable.has(target.split("/")[0]!)) {
        wrong.push(`${file} imports src/${target}`);
      }
    }
  }
  assert.deepEqual(wrong, []);
});

test("knowledge reads the list of interfaces, and loads none", () => {
  const wrong: string[] = [];
  for (const file of files) {
    if (!file.startsWith("knowledge/") || file.endsWith(".test.ts")) continue;
    for (const target of imports(file)) {
      if (target.startsWith("interfaces/") && target !== "interfaces/catalog.ts") wrong.push(`src/${file} imports src/${target}`);
    }
    for (const specifier of specifiers(file)) if (specifier.startsWith("opnum/")) wrong.push(`src/${file} imports ${specifier}`);
  }
  assert.deepEqual(wrong, []);
});

test("the protocol machines know security contexts, and no provider of them", () => {
  const wrong: string[] = [];
  const known: readonly string[] = ["security/context.ts", "security/identity.ts"];
  for (const file of files) {
    if (!file.startsWith("rpc/") || file.endsWith(".test.ts")) continue;
    for (const target of imports(file)) {
      if (target.startsWith("security/") && !known.includes(target)) wrong.push(`src/${file} imports src/${target}`);
    }
  }
  // Nor do the providers know each other; what they have in common stands above them.
  for (const file of files) {
    const [folder, provider, ...rest] = file.split("/");
    if (folder !== "security" || rest.length === 0 || file.endsWith(".test.ts") || file.endsWith("/testing.ts")) continue;
    for (const target of imports(file)) {
      const [to, other, ...below] = target.split("/");
      if (to === "security" && below.length > 0 && other !== provider) wrong.push(`src/${file} imports src/${target}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("providers of security have the same files: who begins, who answers, and what both have alike", () => {
  for (const provider of ["kerberos", "netlogon", "ntlm", "spnego"]) {
    for (const file of ["initiator.ts", "acceptor.ts", "errors.ts", `${provider}-context.ts`, `${provider}.test.ts`])
      assert.ok(files.includes(`security/${provider}/${file}`), `src/security/${provider}/${file} is missing`);
    // SPNEGO's contexts have the mechanism's protection.
    if (provider !== "spnego") assert.ok(files.includes(`security/${provider}/tokens.ts`), `src/security/${provider}/tokens.ts is missing`);
  }
});

test("ARCHITECTURE.md names every folder, and none that is not there", () => {
  const root = join(src, "..");
  const page = readFileSync(join(root, "ARCHITECTURE.md"), "utf8");
  const rows = page.split("\n").filter((line) => line.startsWith("| `"));
  const named = rows.flatMap((row) => [...row.split("|")[1]!.matchAll(/`([^`]+)`/g)].map((match) => match[1]!.replace(/\/$/, "")));
  for (const path of named) assert.ok(existsSync(join(root, path)), `ARCHITECTURE.md names ${path}`);
  for (const entry of readdirSync(src, { withFileTypes: true }))
    assert.ok(named.includes(`src/${entry.name}`), `src/${entry.name} has no row`);
  const tests = rows.find((row) => row.startsWith("| `test/`"))!;
  for (const entry of readdirSync(join(root, "test"), { withFileTypes: true })) {
    if (entry.isDirectory()) assert.ok(tests.includes(`\`${entry.name}/\``), `test/${entry.name} is not named`);
  }
  // What stands in the last column is in the folder of the row.
  for (const row of rows) {
    const [, first, , last] = row.split("|") as [string, string, string, string];
    const folder = /`([^`]+)`/.exec(first)![1]!;
    for (const [, file] of last.matchAll(/`([^`]+)`/g)) assert.ok(existsSync(join(root, folder, file!)), `${folder} has no ${file}`);
  }
});

test("only the command line knows its library", () => {
  const wrong = files.filter((file) => !file.startsWith("cli/") && specifiers(file).includes("commander"));
  assert.deepEqual(wrong, []);
});

test("what handles secrets and tokens copies octets by copied(): slice() of a Buffer is no copy", () => {
  const places = /^(crypto|security|rpc|runtime|endpoint-mapper|logon|capture\/decrypt)\//;
  const wrong: string[] = [];
  for (const file of files) {
    if (!places.test(file) || /(\.test|\/testing)\.ts$/.test(file)) continue;
    const lines = readFileSync(join(src, file), "utf8").split("\n");
    for (const [i, line] of lines.entries()) if (line.includes(".slice()")) wrong.push(`src/${file}:${i + 1}`);
  }
  assert.deepEqual(wrong, []);
});

test("every import names a file that is there", () => {
  const wrong: string[] = [];
  for (const file of files) for (const target of imports(file)) if (!existsSync(join(src, target))) wrong.push(`src/${file}: ${target}`);
  assert.deepEqual(wrong, []);
});

function allowed(from: string, to: string): boolean {
  const special = beside[from];
  if (special !== undefined) return special.includes(to);
  if (to in beside) return from === "cli";
  const place = (folder: string) => layers.findIndex((row) => row.includes(folder));
  return place(to) >= 0 && place(to) < place(from);
}

/** Relative imports of a file, as paths below src/; the contract by its package name counts as the file it stands for. */
function imports(file: string): string[] {
  return specifiers(file)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) =>
      relative(src, resolve(src, dirname(file), specifier))
        .split(sep)
        .join("/"),
    )
    .filter((target) => !target.startsWith("../"));
}

function specifiers(file: string): string[] {
  const text = readFileSync(join(src, file), "utf8").replace(/^\s*(\/\/|\*|\/\*).*$/gm, "");
  const found = text.matchAll(
    /(?:^|\s)(?:import|export)\s[^;"']*?from\s+["']([^"']+)["']|(?:^|\s)import\s+["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/g,
  );
  return [...found].map((match) => (match[1] ?? match[2] ?? match[3])!);
}
