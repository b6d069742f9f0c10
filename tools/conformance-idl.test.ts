import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";

const tool = join(import.meta.dirname, "conformance-idl.ts");
const scratch = mkdtempSync(join(tmpdir(), "opnum-conformance-"));
after(() => rmSync(scratch, { recursive: true, force: true }));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--conditions=source", "--no-warnings", tool, ...args], {
    encoding: "utf8",
    maxBuffer: 256 << 20,
  });
  return { status, stdout, stderr };
}

function write(path: string, text: string): void {
  const full = join(scratch, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}

const HEAD = "[uuid(12345678-1234-abcd-ef00-0123456789ab), version(1.0)] interface";
write("dce/dcerpc/include/dce/nbase.idl", "interface nbase { typedef unsigned long word; }");
write("dce/dcerpc/shop/shop.idl", `import "dce/nbase.idl"; ${HEAD} shop { void buy([in] word a); }`);
write("dce/dcerpc/shop/shop.acf", "[explicit_handle] interface shop { [comm_status] buy(); }");
write("smb/testprogs/win32/midltests/midltests.idl", `${HEAD} midltests { long f(void); }`);
write(
  "smb/testprogs/win32/midltests/invalid/pipe.idl",
  `${HEAD} midltests { typedef union switch (long l) u { case 1: long a; } un; typedef pipe un p; void f([in] p x); }`,
);
write("smb/testprogs/win32/midltests/invalid/pipe.txt", "x.idl(3) : error MIDL2028 : not implemented\n");
write("docs/MS-RPCE/MS-RPCE.md", `# 6 Appendix A: Full IDL\n\nAs follows.\n\n${HEAD} m\n\n{\n\nvoid f(void);\n\n}\n`);
write("docs/MS-NONE/MS-NONE.md", "# 1 Introduction\n");

test("trees are found by their shape, and what fails is listed", () => {
  const { status, stdout } = run(scratch, "--check-types");
  assert.match(stdout, /^midltests +2 +2 +1 .* 1 +1$/m);
  assert.match(stdout, /^openspecs +1 +1 +1 .* 1 +1$/m);
  assert.match(stdout, /openspecs: 1 files without an appendix of IDL are not counted/);
  // An operation without a result can't hold a status, and the ACF says so.
  assert.match(stdout, /^dce +1 +2 +1 +0 /m);
  assert.match(stdout, /dcerpc\/shop\/shop\.idl\n {4}dcerpc\/shop\/shop\.acf:1:\d+: status-place: /);
  assert.equal(status, 1);
});

test("one tree, as JSON", () => {
  const { status, stdout } = run(join(scratch, "smb"), "--tree", "midltests", "--json");
  assert.equal(status, 0);
  const [result] = JSON.parse(stdout) as [{ tree: string; outcomes: { file: string; ok: boolean }[] }];
  assert.equal(result.tree, "midltests");
  assert.deepEqual(
    result.outcomes.map(({ ok }) => ok),
    [true, true],
  );
});

test("what is no tree is refused", () => {
  assert.equal(run(join(scratch, "docs", "MS-NONE")).status, 2);
  assert.match(run(scratch, "--tree", "nothing").stderr, /there is no tree "nothing"/);
  assert.equal(run().status, 2);
});

const trees = process.env["OPNUM_IDL_TREES"];
test("the public trees compile, and what is printed type-checks", {
  skip: trees === undefined ? "OPNUM_IDL_TREES does not name a directory with the public trees of IDL" : false,
  timeout: 1_200_000,
}, () => {
  const { status, stdout, stderr } = run(trees as string, "--check-types");
  assert.equal(status, 0, `${stdout}\n${stderr}`);
});
