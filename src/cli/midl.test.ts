import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { EXIT } from "./exit-codes.ts";
import { decodeText } from "./midl/files.ts";
import { run, start } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-midl-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const UUID = "01234567-89ab-cdef-0123-456789abcdef";
const idl = (name: string, body = "void f([in] long a);") => `[uuid(${UUID}), version(1.0)] interface ${name} { ${body} }\n`;

/** Writes a file below the test's folder. @returns its path */
function file(name: string, text: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

const fresh = (() => {
  let number = 0;
  return () => join(folder, `out-${number++}`);
})();

test("one interface is printed, several need a directory", async () => {
  const one = await run(["midl", file("one.idl", idl("one"))]);
  assert.equal(one.code, EXIT.ok, one.stderr);
  assert.match(one.stdout, /^\/\/ Generated from one\.idl by opnum midl\.[\s\S]*export const one: Interface<oneOperations>/);
  const two = await run(["midl", file("two.idl", idl("a") + idl("b"))]);
  assert.equal(two.code, EXIT.usage);
  assert.match(two.stderr, /a, b: these are several files; give their directory with -o/);
  const none = await run(["midl", file("none.idl", "typedef long x;\n")]);
  assert.deepEqual([none.code, none.stdout], [EXIT.ok, ""]);
  assert.match(none.stderr, /no interface to generate/);
});

test("-o writes a file an interface, and only what differs", async () => {
  const out = fresh();
  const source = file("pair.idl", idl("first") + idl("second"));
  const { code, stdout } = await run(["midl", source, "-o", out]);
  assert.equal(code, EXIT.ok);
  assert.match(stdout, /first\.ts: first, from .*pair\.idl/);
  assert.deepEqual(readdirSync(out).sort(), ["first.ts", "second.ts"]);
  const before = statSync(join(out, "first.ts")).mtimeMs;
  assert.match((await run(["midl", source, "-o", out])).stdout, /^2 generated files up to date/);
  assert.equal(statSync(join(out, "first.ts")).mtimeMs, before);
});

test("--check tells what is not up to date, and writes nothing", async () => {
  const out = fresh();
  const source = file("checked.idl", idl("checked"));
  assert.equal((await run(["midl", source, "--check"])).code, EXIT.ok);
  const missing = await run(["midl", source, "-o", out, "--check"]);
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /checked\.ts is not there/);
  assert.ok(!existsSync(out));
  await run(["midl", source, "-o", out]);
  assert.equal((await run(["midl", source, "-o", out, "--check"])).code, EXIT.ok);
  const path = join(out, "checked.ts");
  // A checkout with other line ends is the same file.
  writeFileSync(path, readFileSync(path, "utf8").replaceAll("\n", "\r\n"));
  assert.equal((await run(["midl", source, "-o", out, "--check"])).code, EXIT.ok);
  file("checked.idl", idl("checked", "void g();"));
  const stale = await run(["midl", source, "-o", out, "--check"]);
  assert.equal(stale.code, 1);
  assert.match(stale.stderr, /checked\.ts is not what .*checked\.idl gives/);
});

test("errors have their place, a caret, a summary and an exit code, and nothing is written", async () => {
  const out = fresh();
  const bad = file("bad.idl", idl("bad", "void f([in] nothing a, [in, shiny] long b);"));
  const { code, stdout, stderr } = await run(["midl", bad, "-o", out]);
  assert.equal(code, EXIT.input);
  assert.equal(stdout, "");
  assert.match(stderr, /bad\.idl:1:\d+: error MIDL2009: /);
  assert.match(stderr, /\n +\| +\^~+\n/);
  assert.match(stderr, /\n1 error, 1 warning in 1 file\n$/);
  assert.doesNotMatch(stderr, /\u001b/);
  assert.ok(!existsSync(out));
  assert.match((await run(["midl", bad], { tty: true })).stderr, /\u001b\[1;31merror/);
  assert.deepEqual(await run(["midl", bad, "-q"]), { code: EXIT.input, stdout: "", stderr: "" });
});

test("standard input, macros, include directories, encodings", async () => {
  const stdin = await run(["midl", "-"], { stdin: idl("typed") });
  assert.match(stdin.stdout, /Generated from <stdin> by/);
  file("inc/deep/MS-Shared.IDL", "typedef long shared_t;\n");
  const source = file(
    "macro.idl",
    `import "ms-shared.idl";\n${idl("macro", "\n#ifdef WITH\nvoid f([in] shared_t a, [in, range(LIMITS)] long b);\n#endif\n")}`,
  );
  assert.equal((await run(["midl", source])).code, EXIT.input);
  const { stdout, stderr } = await run(["midl", source, "-I", join(folder, "inc"), "-D", "WITH", "-DLIMITS=1,5"]);
  assert.match(stdout, /range\(int32, 1, 5\)/, stderr);
  const utf16 = file("wide.idl", Buffer.from(`\ufeff${idl("wide")}`, "utf16le"));
  assert.match((await run(["midl", utf16])).stdout, /export const wide:/);
  const unmarked = Buffer.from(idl("unmarked"), "utf16le");
  assert.match((await run(["midl", file("unmarked.idl", unmarked)])).stdout, /export const unmarked:/);
  assert.match((await run(["midl", file("swapped.idl", unmarked.swap16())])).stdout, /export const unmarked:/);
  const latin1 = file("latin1.idl", Buffer.from(`/* caf\u00e9 */ ${idl("latin")}`, "latin1"));
  assert.match((await run(["midl", latin1])).stdout, /export const latin:/);
  assert.equal(decodeText(Uint8Array.of(0xc3, 0xa9)), "\u00e9");
});

test("what cannot be read, and a macro that is none, are wrong command lines", async () => {
  for (const [argv, words] of [
    [["midl"], /missing required argument/],
    [["midl", join(folder, "missing.idl")], /missing\.idl: there is no such file/],
    [["midl", folder], /it is a directory/],
    [["midl", "-", "-D", "1=2"], /--define: "1=2" is no macro/],
    [["midl", "-", "--dialect", "cobol"], /--dialect: "cobol" is none of/],
    [["midl", "-", "-"], /can be given once/],
    [["midl", "-", "--watch"], /standard input does not change/],
    [["midl", "x.idl", "--watch"], /--watch needs -o DIR, or --check/],
  ] as const) {
    const { code, stderr } = await run(argv, { stdin: "" });
    assert.equal(code, EXIT.usage, argv.join(" "));
    assert.match(stderr, words);
  }
});

test("files that opnum did not make are left alone, and links are not followed", async () => {
  const out = fresh();
  const source = file("mine.idl", idl("mine"));
  const mine = join(out, "mine.ts");
  mkdirSync(out);
  writeFileSync(mine, "export const precious = 1;\n");
  const { code, stderr } = await run(["midl", source, "-o", out]);
  assert.equal(code, EXIT.usage);
  assert.match(stderr, /was not made by opnum midl, and is left as it is/);
  assert.equal(readFileSync(mine, "utf8"), "export const precious = 1;\n");
  if (process.platform !== "win32") {
    rmSync(mine);
    const outside = file("outside.ts", "// Generated from x by opnum midl. Do not edit\n");
    symlinkSync(outside, mine);
    assert.equal((await run(["midl", source, "-o", out])).code, EXIT.ok);
    assert.match(readFileSync(outside, "utf8"), /^\/\/ Generated from x/);
    assert.match(readFileSync(mine, "utf8"), /export const mine:/);
  }
  assert.deepEqual(readdirSync(out), ["mine.ts"], "no temporary file is left");
});

test("a directory that cannot be made is this machine's refusal", { timeout: 20_000 }, async () => {
  const source = file("mine.idl", idl("mine"));
  for (const out of [source, join(source, "below")]) {
    const { code, stderr } = await run(["midl", source, "-o", out]);
    assert.equal(code, EXIT.local, stderr);
    assert.match(stderr, /^opnum: [^\n]*\n$/);
  }
  assert.equal((await run(["midl", source, "-o", ""])).code, EXIT.usage);
  const deep = join(fresh(), "a", "b");
  assert.equal((await run(["midl", source, "-o", deep])).code, EXIT.ok);
  assert.deepEqual(readdirSync(deep), ["mine.ts"]);
  // Where a recursive mkdir never comes back.
  if (existsSync("/proc/self")) assert.equal((await run(["midl", source, "-o", "/proc/nowhere"])).code, EXIT.local);
});

test("interfaces whatever their names stay in the directory, in files of different names", async () => {
  const out = fresh();
  const names = ["Upper", "UPPER", "con", "__proto__", "constructor", "x".repeat(300)];
  const { code, stderr } = await run(["midl", file("names.idl", names.map((name) => idl(name)).join("")), "-o", out]);
  assert.equal(code, EXIT.ok, stderr);
  const files = readdirSync(out);
  assert.equal(new Set(files.map((name) => name.toLowerCase())).size, names.length);
  assert.ok(files.includes("con_.ts") && files.includes("UPPER_2.ts") && files.includes("__proto__.ts"), files.join());
});

test("two files with an interface of the same name: one file where it is the same, else two, and a warning", async () => {
  const out = fresh();
  const a = file("same-a.idl", idl("same"));
  assert.equal((await run(["midl", a, file("same-b.idl", idl("same")), "-o", out])).code, EXIT.ok);
  assert.deepEqual(readdirSync(out), ["same.ts"]);
  const { code, stderr } = await run(["midl", a, file("same-c.idl", idl("same", "void g();")), "-o", out]);
  assert.equal(code, EXIT.ok);
  assert.match(
    stderr,
    /same-c\.idl:1:1: warning repeated-interface: the interface "same" is another one in .*same-a\.idl; this one becomes same_same_c\.ts/,
  );
  assert.deepEqual(readdirSync(out).sort(), ["same.ts", "same_same_c.ts"]);
});

test("an ACF goes with the FILE whose interface it speaks of, and one that speaks of none is an error", async () => {
  const out = fresh();
  const files = ["acf-a", "acf-b"].map((name) => file(`${name}.idl`, idl(name.replace("-", "_"))));
  const acf = file("other.acf", "interface acf_b { f([comm_status, fault_status] st); }\n");
  const { code, stderr } = await run(["midl", ...files, "--acf", acf, "-o", out]);
  assert.equal(code, EXIT.ok, stderr);
  assert.match(readFileSync(join(out, "acf_b.ts"), "utf8"), /commStatus: "st"/);
  assert.doesNotMatch(readFileSync(join(out, "acf_a.ts"), "utf8"), /commStatus/);
  const lost = await run(["midl", ...files, "--acf", file("lost.acf", "interface nosuch { f([comm_status] st); }\n")]);
  assert.equal(lost.code, EXIT.input);
  assert.match(lost.stderr, /lost\.acf:1:11: error acf-interface/);
});

test("a document is compiled as it is, an interface in several versions to several files", async () => {
  const out = fresh();
  const part = (version: string, body: string) =>
    `\n\n    [uuid(${UUID}), version(${version})]\n    interface old\n    {\n        ${body}\n    };\n`;
  const text = `# [MS-OLD]\n\n# Appendix A: Full IDL\n\n## old2.idl${part("2.0", "void f();")}\n## old3.idl${part("3.0", "void f(); void g();")}\n# Index\n`;
  const { code, stderr } = await run(["midl", file("MS-OLD.md", text), "-o", out]);
  assert.equal(code, EXIT.ok, stderr);
  assert.deepEqual(readdirSync(out).sort(), ["old.ts", "old_v3_0.ts"]);
  assert.match(readFileSync(join(out, "old_v3_0.ts"), "utf8"), /version: \[3, 0\]/);
});

test("--watch compiles again when a file changes, outlives errors, and ends by Ctrl-C", async () => {
  const out = fresh();
  const imported = file("watch/types.idl", "typedef long t;\n");
  const source = file("watch/main.idl", `import "types.idl";\n${idl("watched", "void f([in] t a);")}`);
  const running = start(["midl", source, "-o", out, "--watch"]);
  const target = join(out, "watched.ts");
  await running.printed(/watched\.ts: watched/);
  writeFileSync(source, `import "types.idl";\n${idl("watched", "void f([in] nothing a);")}`);
  await running.printed(/error MIDL2009/);
  writeFileSync(source, `import "types.idl";\n${idl("watched", "void renamed([in] t a);")}`);
  await running.printed(/(watched\.ts: watched[\s\S]*){2}/);
  assert.match(readFileSync(target, "utf8"), /renamed/);
  writeFileSync(imported, "typedef hyper t;\n");
  await running.printed(/(watched\.ts: watched[\s\S]*){3}/);
  assert.match(readFileSync(target, "utf8"), /a: bigint/);
  rmSync(source);
  await running.printed(/there is no such file/);
  writeFileSync(source, idl("watched"));
  await running.printed(/(watched\.ts: watched[\s\S]*){4}/);
  running.interrupt();
  assert.equal((await running.result).code, EXIT.ok);
});

test("--watch sees files that are not there yet: what is imported, and the ACF; and editors that replace a file", async () => {
  const out = fresh();
  const source = file("later/main.idl", `import "types.idl";\n${idl("later", "error_status_t f([in] t a);")}`);
  const running = start(["midl", source, "-o", out, "--watch"]);
  await running.printed(/error MIDL1001/);
  file("later/types.idl", "typedef hyper t;\n");
  await running.printed(/later\.ts: later/);
  file("later/main.acf", "interface later { [comm_status] f(); }\n");
  await running.printed(/(later\.ts: later[\s\S]*){2}/);
  assert.match(readFileSync(join(out, "later.ts"), "utf8"), /commStatus: "return"/);
  const replacement = file("later/main.idl~", `import "types.idl";\n${idl("later", "error_status_t renamed([in] t a);")}`);
  rmSync(join(folder, "later/main.acf"));
  renameSync(replacement, source);
  await running.printed(/(later\.ts: later[\s\S]*){3}/);
  assert.match(readFileSync(join(out, "later.ts"), "utf8"), /renamed/);
  running.interrupt();
  assert.equal((await running.result).code, EXIT.ok);
});
