/** --keytab, --password-file, --nt-hash and --keys on the command line. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { keyMaterial, keysChoice } from "./keys.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-keys-"));
after(() => rmSync(folder, { recursive: true, force: true }));
const captures = join(import.meta.dirname, "../../../test/captures");
const none = { keytab: [], passwordFile: [], ntHash: [], keys: [] };

function fileOf(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

test("all kinds together are one; none are none", async () => {
  assert.equal(await keyMaterial(none), undefined);
  const material = await keyMaterial({
    keytab: [join(captures, "keys/lab.keytab")],
    passwordFile: [fileOf("p.txt", "LAB\\alice:secret\n")],
    ntHash: [`LAB\\bob:${"ab".repeat(16)}`],
    keys: [join(captures, "keys/smb311-encrypted.txt")],
  });
  assert.deepEqual([material!.longTerm.length, material!.passwords.length, material!.ntHashes.length, material!.smb.length], [7, 1, 1, 1]);
  assert.equal(material!.longTerm[0]!.name, "DC1$@LAB.TEST aes256-cts-hmac-sha1-96 version 1 (lab.keytab)");
});

test("what cannot be read is told by option and place, without the secret", async () => {
  for (const [options, words] of [
    [{ ...none, keytab: [join(folder, "absent")] }, /^--keytab: .*absent: it cannot be read \(ENOENT\)$/],
    [{ ...none, keytab: [fileOf("no.keytab", "SECRET")] }, /^--keytab: no\.keytab: this is no keytab$/],
    [{ ...none, passwordFile: [fileOf("empty", "# nothing\n")] }, /^--password-file: empty: there is no password in it$/],
    [{ ...none, keys: [fileOf("bad.keys", "\nsmb=1,SECRET\n")] }, /^--keys: bad\.keys:2: /],
    [{ ...none, ntHash: ["SECRET"] }, /^--nt-hash: NT hash 1: /],
  ] as const) {
    await assert.rejects(keyMaterial(options), (error: Error) => {
      assert.equal(error.name, "UsageError");
      assert.match(error.message, words);
      assert.doesNotMatch(error.message, /SECRET/);
      return true;
    });
  }
});

test("tables are made anew with other keys, and what tells so is no secret", () => {
  const file = fileOf("q.txt", "secret\n");
  assert.equal(keysChoice(none), undefined);
  const before = keysChoice({ ...none, passwordFile: [file] });
  assert.deepEqual(keysChoice({ ...none, passwordFile: [file] }), before);
  writeFileSync(file, "other!!\n");
  assert.notDeepEqual(keysChoice({ ...none, passwordFile: [file] }), before);
  assert.doesNotMatch(JSON.stringify(keysChoice({ ...none, ntHash: ["ab".repeat(16)] })), /abab/);
});
