import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { toHex } from "../bytes/hex.ts";
import { accountStore } from "../logon/accounts.ts";
import { ntHash } from "../security/ntlm/keys.ts";
import { EXIT } from "./exit-codes.ts";
import { type RunOptions, type RunResult, run } from "./testing.ts";

function store(t: TestContext): { path: string; accounts(argv: readonly string[], options?: RunOptions): Promise<RunResult> } {
  const folder = mkdtempSync(join(tmpdir(), "opnum-accounts-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const path = join(folder, "accounts.db");
  return { path, accounts: (argv, options) => run(["accounts", ...argv, "--store", path], options) };
}

test("accounts are added, listed, disabled, enabled and removed", async (t) => {
  const { path, accounts } = store(t);
  const added = await accounts(["add", "LAB\\alice", "--sid", "S-1-5-21-1-2-3-1105", "--sid", "S-1-5-32-545"], { stdin: "Secret.1\n" });
  assert.deepEqual(added, { code: EXIT.ok, stdout: "LAB\\alice added\n", stderr: "" });
  assert.equal(statSync(path).mode & 0o077, 0);
  assert.equal((await accounts(["add", "bob", "--disabled"], { env: { OPNUM_PASSWORD: "b" } })).code, EXIT.ok);
  const here = hostname().split(".")[0]!.toUpperCase().slice(0, 15);
  assert.deepEqual((await accounts(["list"])).stdout.trimEnd().split("\n"), [
    "LAB\\alice  S-1-5-21-1-2-3-1105 S-1-5-32-545",
    `${here}\\bob  disabled`,
  ]);
  const listed = JSON.parse((await accounts(["list", "--json"])).stdout);
  assert.equal(listed.schema, "opnum.accounts/1");
  assert.deepEqual(listed.accounts[1], { domain: here, name: "bob", disabled: true, sids: [] });
  assert.ok(!JSON.stringify(listed).includes(toHex(ntHash("Secret.1"))));

  assert.equal((await accounts(["enable", "BOB"])).stdout, `${here}\\BOB enabled\n`);
  assert.equal((await accounts(["disable", "lab\\ALICE"])).code, EXIT.ok);
  {
    using opened = accountStore(path);
    assert.equal(opened.find("LAB", "alice")?.disabled, true);
    assert.equal(opened.find("", "bob")?.disabled, false);
  }
  assert.match((await accounts(["add", "LAB\\Alice", "--nt-hash", "0123456789abcdef0123456789ABCDEF"])).stdout, /changed/);
  {
    using opened = accountStore(path);
    assert.equal(toHex(opened.find("LAB", "alice")!.ntHash), "0123456789abcdef0123456789abcdef");
  }
  assert.equal((await accounts(["remove", "LAB\\alice"])).code, EXIT.ok);
  const gone = await accounts(["remove", "LAB\\alice"]);
  assert.equal(gone.code, EXIT.unknown);
  assert.match(gone.stderr, /no account LAB\\alice/);
});

test("the file or hash by which a person calls servers is no new account's", async (t) => {
  const { path, accounts } = store(t);
  const env = { OPNUM_PASSWORD_FILE: "absent", OPNUM_NT_HASH: "0123456789abcdef0123456789abcdef" };
  const added = await accounts(["add", "LAB\\alice"], { env, stdin: "Secret.1\n" });
  assert.deepEqual(added, { code: EXIT.ok, stdout: "LAB\\alice added\n", stderr: "" });
  assert.deepEqual(await accounts(["list"], { env }), { code: EXIT.ok, stdout: "LAB\\alice\n", stderr: "" });
  using opened = accountStore(path);
  assert.equal(toHex(opened.find("LAB", "alice")!.ntHash), toHex(ntHash("Secret.1")));
});

test("a password is asked for twice", async (t) => {
  const { path, accounts } = store(t);
  const keyboard = (...typed: readonly string[]) => {
    let hear: (octets: Uint8Array) => void = () => {};
    const lines = [...typed];
    return {
      setRawMode: () => {},
      on: (event: string, listener: (octets: Uint8Array) => void) => {
        if (event === "data") hear = listener;
      },
      off: () => {},
      resume: () => queueMicrotask(() => hear(new TextEncoder().encode(`${lines.shift()}\r`))),
      pause: () => {},
      unshift: () => {},
    };
  };
  const other = await accounts(["add", "LAB\\alice"], { keyboard: keyboard("Secret.1", "Secret.2") });
  assert.equal(other.code, EXIT.usage);
  assert.match(other.stderr, /not the same/);
  const same = await accounts(["add", "LAB\\alice"], { keyboard: keyboard("Secret.1", "Secret.1") });
  assert.equal(same.code, EXIT.ok, same.stderr);
  assert.match(same.stderr, /Password for LAB\\alice: \nThe same again: \n/);
  using opened = accountStore(path);
  assert.equal(toHex(opened.find("LAB", "alice")!.ntHash), toHex(ntHash("Secret.1")));
});

test("wrong commands say what is wrong, and do nothing", async (t) => {
  const { path, accounts } = store(t);
  const refuses = async (argv: readonly string[], words: RegExp, code: number = EXIT.usage) => {
    const result = await accounts(argv, { stdin: "x\n" });
    assert.match(result.stderr, words);
    assert.equal(result.code, code);
  };
  await refuses(["list"], /cannot be opened.*add makes one/);
  await refuses(["forget", "alice"], /"forget" is none of list, add/);
  await refuses(["add"], /which account/);
  await refuses(["add", "a", "b"], /too many arguments/);
  await refuses(["list", "a"], /list takes no account/);
  await refuses(["remove", "a", "--disabled"], /no more than/);
  await refuses(["add", "LAB\\a/b"], /is no name of an account/);
  await refuses(["add", "LAB\\a", "--sid", "S-2"], /is no SID/);
  await refuses(["add", "LAB\\a", "--nt-hash", "00", "--password-file", "x"], /32 hexadecimal/);
  assert.match((await run(["accounts", "list"])).stderr, /--store FILE/);
  // What was made by the tries that came as far as the store has nothing in it.
  assert.match((await accounts(["list"])).stderr, /has no accounts/);
  chmodSync(path, 0o644);
  await refuses(["list"], /chmod 600/, EXIT.local);
  rmSync(path);
  writeFileSync(path, "this is another kind of file, and it is longer than the one hundred octets of the header that SQLite reads first", {
    mode: 0o600,
  });
  await refuses(["add", "LAB\\a"], /not a database/);
  assert.match(readFileSync(path, "utf8"), /^this is another/);
});
