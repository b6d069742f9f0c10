import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { privateCache } from "./quick-start.ts";

const posix = process.platform === "win32" ? { skip: "modes of files say nothing on Windows" } : {};

function home(t: TestContext): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "opnum-home-")));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test("compiled code is kept where only the user can write", posix, (t) => {
  const HOME = home(t);
  const folder = privateCache({ HOME }, "linux");
  assert.equal(folder, join(HOME, ".cache", "opnum", "compiled"));
  for (const each of [".cache", ".cache/opnum", ".cache/opnum/compiled"])
    assert.equal(statSync(join(HOME, each)).mode & 0o777, 0o700, each);
  assert.equal(privateCache({ HOME }, "linux"), folder, "and found again");
  const other = home(t);
  assert.equal(privateCache({ HOME, XDG_CACHE_HOME: other }, "linux"), join(other, "opnum", "compiled"));
  mkdirSync(join(HOME, "Library"));
  assert.equal(privateCache({ HOME }, "darwin"), join(HOME, "Library", "Caches", "opnum", "compiled"));
  assert.equal(privateCache({ HOME, LOCALAPPDATA: other }, "win32"), join(other, "opnum", "compiled"));
});

test("nothing is kept where others could put code", posix, (t) => {
  const HOME = home(t);
  assert.equal(privateCache({}, "linux"), undefined);
  assert.equal(privateCache({ HOME: "" }, "linux"), undefined);
  assert.equal(privateCache({ HOME: "." }, "linux"), undefined);
  assert.equal(privateCache({ HOME: join(HOME, "none") }, "linux"), undefined);
  assert.equal(existsSync(join(HOME, "none")), false);
  chmodSync(HOME, 0o777);
  assert.equal(privateCache({ HOME }, "linux"), undefined, "a home for everybody");
  assert.deepEqual(readdirSync(HOME), []);
  chmodSync(HOME, 0o700);
  const elsewhere = home(t);
  symlinkSync(elsewhere, join(HOME, ".cache"));
  assert.equal(privateCache({ HOME }, "linux"), undefined, "a link");
  rmSync(join(HOME, ".cache"));
  mkdirSync(join(HOME, ".cache", "opnum", "compiled"), { recursive: true });
  chmodSync(join(HOME, ".cache", "opnum", "compiled"), 0o770);
  assert.equal(privateCache({ HOME }, "linux"), undefined, "a folder for a group");
  rmSync(join(HOME, ".cache"), { recursive: true });
  writeFileSync(join(HOME, ".cache"), "");
  assert.equal(privateCache({ HOME }, "linux"), undefined, "a file");
});

test("root keeps nothing in another's home", process.geteuid?.() === 0 ? {} : { skip: "only root may give a folder away" }, (t) => {
  const HOME = home(t);
  chownSync(HOME, 65_534, 65_534);
  assert.equal(privateCache({ HOME }, "linux"), undefined);
  assert.deepEqual(readdirSync(HOME), []);
});

test("modules are found as Node finds them, and compiled once", posix, (t) => {
  const HOME = home(t);
  const root = join(home(t), "a folder % of ours");
  mkdirSync(join(root, "inner"), { recursive: true });
  writeFileSync(join(root, "package.json"), '{ "type": "module" }');
  writeFileSync(join(root, "a.js"), 'import { b } from "./inner/b.js"; import { sep } from "node:path"; export const a = b + sep;');
  writeFileSync(join(root, "inner", "b.js"), 'import { c } from "../c.js"; export const b = c + import.meta.filename;');
  writeFileSync(join(root, "c.js"), 'export const c = "c ";');
  const program = `const { quickStart } = await import(${JSON.stringify(pathToFileURL(join(import.meta.dirname, "quick-start.ts")).href)});
    quickStart(${JSON.stringify(`${pathToFileURL(root).href}/`)});
    console.log((await import(${JSON.stringify(pathToFileURL(join(root, "a.js")).href)})).a);`;
  const run = (env: NodeJS.ProcessEnv) =>
    spawnSync(process.execPath, ["--no-warnings", "--input-type=module", "--eval", program], { encoding: "utf8", env: { HOME, ...env } });
  const off = run({ NODE_DISABLE_COMPILE_CACHE: "1" });
  assert.equal(off.stdout, `c ${join(root, "inner", "b.js")}/\n`, off.stderr);
  assert.deepEqual(readdirSync(HOME), []);
  for (const turn of ["written", "read"]) {
    const { stdout, stderr } = run({});
    assert.equal(stdout, off.stdout, `${turn}: ${stderr}`);
    assert.equal(readdirSync(join(HOME, ".cache", "opnum", "compiled")).length, 1, turn);
  }
});
