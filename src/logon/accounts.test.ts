import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { type TestContext, test } from "node:test";
import { inspect } from "node:util";
import { toHex } from "../bytes/hex.ts";
import { ntHash } from "../security/ntlm/keys.ts";
import { RpcError } from "../status/errors.ts";
import { accountStore } from "./accounts.ts";

function place(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "opnum-accounts-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, "accounts.db");
}

function refused(run: () => unknown, name: string, words: RegExp): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof RpcError, String(error));
    assert.equal(error.statusName, name);
    assert.match(error.message, words);
    return true;
  });
}

test("accounts are added, found, listed, disabled and removed, whatever the case of names", (t) => {
  const path = place(t);
  using store = accountStore(path, { create: true });
  assert.deepEqual(store.list(), []);
  const sids = ["S-1-5-21-1-2-3-1105", "S-1-5-32-545"];
  assert.equal(store.add({ domain: "LAB", name: "Älice", password: "Sécret.1", sids }), true);
  const found = store.find("lab", "äLICE")!;
  assert.equal(toHex(found.ntHash), toHex(ntHash("Sécret.1")));
  assert.deepEqual({ ...found, ntHash: undefined }, { domain: "LAB", name: "Älice", disabled: false, sids, ntHash: undefined });
  found.ntHash.fill(0);
  assert.equal(toHex(store.find("", "älice")!.ntHash), toHex(ntHash("Sécret.1")));
  assert.equal(store.find("OTHER", "älice"), undefined);
  assert.equal(store.find("LAB", "alice"), undefined);

  assert.equal(store.add({ domain: "OTHER", name: "ÄLICE", ntHash: ntHash("x") }), true);
  assert.equal(store.find("", "älice"), undefined);
  assert.equal(store.add({ domain: "lab", name: "älice", password: "other" }), false);
  assert.equal(toHex(store.find("LAB", "älice")!.ntHash), toHex(ntHash("other")));
  assert.deepEqual(store.list(), [
    { domain: "lab", name: "älice", disabled: false, sids: [] },
    { domain: "OTHER", name: "ÄLICE", disabled: false, sids: [] },
  ]);
  assert.ok(!inspect(store.list(), { showHidden: true }).includes("hash"));
  const whole = store.find("LAB", "älice")!;
  assert.equal(whole.ntHash.length, 16);
  assert.ok(!(inspect(whole, { depth: 9 }) + JSON.stringify({ ...whole })).includes("ntHash"));

  assert.equal(store.setDisabled("LAB", "ÄLICE", true), true);
  assert.equal(store.find("LAB", "älice")!.disabled, true);
  assert.equal(store.setDisabled("LAB", "bob", true), false);
  assert.equal(store.remove("Lab", "Älice"), true);
  assert.equal(store.remove("Lab", "Älice"), false);
  assert.equal(store.list().length, 1);
});

test("opening a store warns of nothing, on Node 22 neither; other warnings are as they were", (t) => {
  const program = `
    const { accountStore } = await import(${JSON.stringify(import.meta.url.replace(/\.test\.([jt]s)$/, ".$1"))});
    accountStore(${JSON.stringify(place(t))}, { create: true }).close();
    process.emitWarning("another");`;
  const flags = process.execArgv.filter((one) => one.startsWith("--conditions"));
  const { status, stderr } = spawnSync(process.execPath, [...flags, "--input-type=module", "-e", program], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  assert.doesNotMatch(stderr, /SQLite|Experimental/);
  assert.match(stderr, /Warning: another/);
});

test("what one program writes, another finds, and it stays", (t) => {
  const path = place(t);
  using one = accountStore(path, { create: true });
  using two = accountStore(path);
  one.add({ domain: "LAB", name: "alice", password: "a" });
  assert.equal(two.find("LAB", "alice")?.name, "alice");
  two.remove("LAB", "alice");
  assert.equal(one.find("LAB", "alice"), undefined);
  one.add({ domain: "LAB", name: "alice", password: "a" });
  one.close();
  one.close();
  using three = accountStore(path, { create: true });
  assert.equal(three.list().length, 1);
});

test("what is no account is refused, and nothing changes", (t) => {
  using store = accountStore(place(t), { create: true });
  const good = { domain: "LAB", name: "alice", password: "a" };
  for (const name of ["", "a/b", "a\\b", "a@b", "a\nb", "x".repeat(257)]) {
    refused(() => store.add({ ...good, name }), "ERROR_INVALID_PARAMETER", /is no name of an account/);
    refused(() => store.add({ ...good, domain: name }), "ERROR_INVALID_PARAMETER", /is no name of a domain/);
  }
  refused(() => store.add({ ...good, sids: ["S-1-5-32-545", "S-1"] }), "ERROR_INVALID_PARAMETER", /"S-1" is no SID/);
  refused(() => store.add({ domain: "LAB", name: "alice" }), "ERROR_INVALID_PARAMETER", /either/);
  refused(() => store.add({ ...good, ntHash: new Uint8Array(16) }), "ERROR_INVALID_PARAMETER", /either/);
  refused(() => store.add({ domain: "LAB", name: "alice", ntHash: new Uint8Array(15) }), "ERROR_INVALID_PARAMETER", /16 octets/);
  assert.deepEqual(store.list(), []);
});

test("the file is its owner's only, and so is what is left in it", (t) => {
  const path = place(t);
  const before = process.umask(0);
  try {
    accountStore(path, { create: true }).close();
  } finally {
    process.umask(before);
  }
  assert.equal(statSync(path).mode & 0o777, 0o600);
  const hash = Buffer.from(ntHash("gone"));
  {
    using store = accountStore(path);
    store.add({ domain: "LAB", name: "alice", password: "gone" });
    assert.ok(readFileSync(path).includes(hash));
    store.remove("LAB", "alice");
  }
  assert.ok(!readFileSync(path).includes(hash));
  for (const mode of [0o644, 0o640, 0o620, 0o606]) {
    chmodSync(path, mode);
    refused(() => accountStore(path), "ERROR_ACCESS_DENIED", /chmod 600/);
  }
  chmodSync(path, 0o600);
  const link = `${path}.link`;
  symlinkSync(path, link);
  chmodSync(path, 0o644);
  refused(() => accountStore(link), "ERROR_ACCESS_DENIED", /open to others/);
});

test("a file is a file, whatever SQLite would make of its name", (t) => {
  const before = process.cwd();
  process.chdir(dirname(place(t)));
  try {
    for (const name of [":memory:", "file:accounts?mode=memory"]) {
      {
        using store = accountStore(name, { create: true });
        store.add({ domain: "LAB", name: "alice", password: "kept" });
      }
      using again = accountStore(name);
      assert.equal(again.list().length, 1);
    }
  } finally {
    process.chdir(before);
  }
});

test("a view in the place of the table is not asked", (t) => {
  const path = place(t);
  accountStore(path, { create: true }).close();
  const other = new DatabaseSync(path);
  other.exec(`ALTER TABLE account RENAME TO mine; CREATE VIEW account AS WITH RECURSIVE endless(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless)
    SELECT 'LAB' AS domain, 'a' AS name, 'LAB' AS domain_key, 'A' || n AS name_key, zeroblob(16) AS nt_hash, 0 AS disabled, '[]' AS sids FROM endless`);
  other.close();
  refused(() => accountStore(path), "ERROR_BAD_FORMAT", /no table of accounts/);
});

test("what is no store, or a later one, is left as it is", (t) => {
  const path = place(t);
  refused(() => accountStore(path), "ERROR_FILE_NOT_FOUND", /ENOENT/);
  writeFileSync(path, "not a database at all, and longer than a header of SQLite's is: one hundred octets, which this text has by now", {
    mode: 0o600,
  });
  const text = readFileSync(path, "utf8");
  for (const create of [false, true]) refused(() => accountStore(path, { create }), "ERROR_BAD_FORMAT", /not a database/);
  assert.equal(readFileSync(path, "utf8"), text);
  rmSync(path);

  const other = new DatabaseSync(path);
  other.exec("CREATE TABLE account (name TEXT)");
  other.close();
  chmodSync(path, 0o600);
  for (const create of [false, true]) refused(() => accountStore(path, { create }), "ERROR_BAD_FORMAT", /no store of accounts/);
  rmSync(path);

  accountStore(path, { create: true }).close();
  const later = new DatabaseSync(path);
  later.exec("PRAGMA user_version = 2");
  later.close();
  refused(() => accountStore(path), "ERROR_BAD_FORMAT", /version 2/);
  rmSync(path);

  writeFileSync(path, "", { mode: 0o600 });
  refused(() => accountStore(path), "ERROR_BAD_FORMAT", /no store of accounts/);
  accountStore(path, { create: true }).close();

  // By hand, without the checks that our table has.
  const bent = new DatabaseSync(path);
  bent.exec("PRAGMA ignore_check_constraints = ON; INSERT INTO account VALUES ('LAB', 'eve', 'LAB', 'EVE', x'', 0, '{\"a\":1}')");
  bent.close();
  using store = accountStore(path);
  assert.equal(store.find("LAB", "eve"), undefined);
  assert.deepEqual(store.list(), [{ domain: "LAB", name: "eve", disabled: false, sids: [] }]);
});
