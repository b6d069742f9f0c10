import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { type CredentialCache, cachedCredential } from "../../security/kerberos/files/ccache.ts";
import { Krb5ConfError, NO_CONFIGURATION } from "../../security/kerberos/files/krb5-conf.ts";
import { parsePrincipal } from "../../security/kerberos/principal.ts";
import { SecurityError } from "../../status/security-error.ts";
import { readWithin } from "./bounded-file.ts";
import { ccachePath, defaultCcacheName, expandTokens, loadCcache, saveCcache } from "./cache-file.ts";
import { KeytabFile } from "./keytab-file.ts";
import { loadKrb5Conf } from "./krb5-conf-file.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-ccache-"));
after(() => rmSync(folder, { recursive: true }));

const client = parsePrincipal("alice@LAB.TEST");
const cache: CredentialCache = {
  principal: client,
  clockOffsetMs: 0,
  credentials: [
    cachedCredential({
      client,
      server: parsePrincipal("krbtgt/LAB.TEST@LAB.TEST"),
      ticket: Uint8Array.of(0x61, 0),
      sessionKey: { etype: 18, octets: new Uint8Array(32).fill(3) },
      flags: 0,
      authTime: 1_795_262_400_000,
      startTime: 1_795_262_400_000,
      endTime: 1_795_298_400_000,
      renewTill: undefined,
    }),
  ],
  settings: [],
};

function failsWith(kind: string, pattern: RegExp) {
  return (error: unknown) => error instanceof SecurityError && error.likely.kind === kind && pattern.test(error.message);
}

test("a cache is written for its owner only, in place of the one before, with nothing left beside it", async () => {
  const path = join(folder, "cc");
  writeFileSync(path, "older", { mode: 0o644 });
  await saveCcache(`FILE:${path}`, cache);
  assert.deepEqual(await loadCcache(path), cache);
  assert.deepEqual(await loadCcache(`FILE:${path}`), cache);
  if (process.platform !== "win32") assert.equal(statSync(path).mode & 0o777, 0o600);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.startsWith(".")),
    [],
  );
  await assert.rejects(saveCcache(join(folder, "none", "cc"), cache), failsWith("no-credentials", /cannot be written \(ENOENT\)/));
});

test("a folder of caches: its primary one, or one of them; no way out of it", async () => {
  const caches = join(folder, "caches");
  mkdirSync(caches);
  assert.equal(await ccachePath(`DIR:${caches}`), join(caches, "tkt"));
  writeFileSync(join(caches, "primary"), "tktAbC\n");
  assert.equal(await ccachePath(`DIR:${caches}`), join(caches, "tktAbC"));
  writeFileSync(join(caches, "primary"), "../../etc/passwd\n");
  assert.equal(await ccachePath(`dir:${caches}`), join(caches, "tkt"));
  assert.equal(await ccachePath("DIR::/x/tkt1"), "/x/tkt1");
});

test("caches that are kept in no file are named, with what to do instead", async () => {
  for (const name of ["KCM:", "KCM:1000", "KEYRING:persistent:1000", "MEMORY:x", "API:", "MSLSA:", "OTHER:x"]) {
    await assert.rejects(loadCcache(name), failsWith("no-credentials", /cannot be read here: .*kinit -c FILE:/), name);
    await assert.rejects(loadCcache(name), (error) => (error as Error).message.includes(name.split(":")[0]!));
  }
  assert.equal(await ccachePath("C:\\Users\\x\\krb5cc"), "C:\\Users\\x\\krb5cc");
});

test("what is not there, not a file, or no cache", async () => {
  await assert.rejects(loadCcache(join(folder, "absent")), failsWith("no-credentials", /does not exist; get a ticket with kinit/));
  await assert.rejects(loadCcache(folder), failsWith("no-credentials", /cannot be read \(EISDIR\)/));
  writeFileSync(join(folder, "junk"), "junk");
  await assert.rejects(loadCcache(join(folder, "junk")), failsWith("no-credentials", /junk cannot be read: credential cache, octet 0/));
});

test("which cache is meant where none is named", () => {
  assert.equal(defaultCcacheName(undefined, { KRB5CCNAME: "FILE:/x" }), "FILE:/x");
  const uid = process.getuid?.() ?? 0;
  assert.equal(defaultCcacheName(undefined, {}), `FILE:/tmp/krb5cc_${uid}`);
  assert.equal(defaultCcacheName({ ...NO_CONFIGURATION, defaultCcacheName: "KEYRING:persistent:%{uid}" }, {}), `KEYRING:persistent:${uid}`);
  assert.equal(defaultCcacheName(undefined, { KRB5CCNAME: "" }), `FILE:/tmp/krb5cc_${uid}`);
  assert.equal(expandTokens("%{null}%{euid}-%{unknown}"), `${process.geteuid?.() ?? 0}-%{unknown}`);
});

test("krb5.conf: one file, several, one that includes a folder", () => {
  const one = join(folder, "one.conf");
  const two = join(folder, "two.conf");
  const parts = join(folder, "parts");
  mkdirSync(parts);
  writeFileSync(join(parts, "b.conf"), "[libdefaults]\nclockskew = 2\n");
  writeFileSync(join(parts, "a"), "[libdefaults]\nclockskew = 1\n");
  writeFileSync(join(parts, "ignored~"), "nonsense");
  writeFileSync(one, `[libdefaults]\ndefault_realm = ONE\nincludedir ${parts}\n`);
  writeFileSync(two, "[libdefaults]\ndefault_realm = TWO\ndns_lookup_kdc = no\n");
  assert.equal(loadKrb5Conf(one).defaultRealm, "ONE");
  assert.equal(loadKrb5Conf(one).clockSkew, 1);
  const both = loadKrb5Conf(undefined, { KRB5_CONFIG: `${join(folder, "absent")}:${one}:${two}` });
  assert.equal(both.defaultRealm, "ONE");
  assert.equal(both.dnsLookupKdc, false);
  assert.equal(both.clockSkew, 1);
  assert.throws(
    () => loadKrb5Conf(join(folder, "absent")),
    (error) => error instanceof Krb5ConfError && /ENOENT/.test(error.message),
  );
  writeFileSync(one, "[libdefaults]\ninclude /absent/file\n");
  assert.throws(() => loadKrb5Conf(one), /\/absent\/file, line 1: the file cannot be read \(ENOENT\)/);
});

test("a cache that cannot be written where it was named says so", async () => {
  const file = join(folder, "no-folder");
  writeFileSync(file, "");
  for (const path of [join(file, "cache"), join(folder, "absent", "cache"), folder]) {
    await assert.rejects(saveCcache(path, cache), failsWith("no-credentials", /cannot be written \(E[A-Z]+\)/));
  }
});

test("what has no end is not read for ever: devices in the place of files of keys", { skip: process.platform === "win32" }, async () => {
  const zeros = "/dev/zero";
  await assert.rejects(loadCcache(zeros), (error: unknown) => error instanceof SecurityError && /more than \d+ octets/.test(error.words));
  assert.throws(() => loadKrb5Conf(zeros), Krb5ConfError);
  assert.throws(
    () => new KeytabFile(zeros),
    (error: unknown) => error instanceof SecurityError && /more than \d+ octets/.test(error.words),
  );
  const conf = join(folder, "endless.conf");
  writeFileSync(conf, `include ${zeros}\n`);
  assert.throws(() => loadKrb5Conf(conf), Krb5ConfError);
});

test("files that are larger than a buffer come whole, and those that include a large one often do not come at all", () => {
  for (const length of [0, 1, 8_191, 8_192, 8_193, 20_000]) {
    const file = join(folder, "whole");
    const octets = Uint8Array.from({ length }, (_, i) => i * 31);
    writeFileSync(file, octets);
    assert.deepEqual(readWithin(file, 20_000), octets);
    assert.equal(length === 0 ? undefined : readWithin(file, length - 1), undefined);
    assert.deepEqual(readWithin(file, length), octets);
  }
  const large = join(folder, "large.conf");
  writeFileSync(large, `[libdefaults]\n${"a=b\n".repeat(250_000)}`);
  const often = join(folder, "often.conf");
  writeFileSync(often, `include ${large}\n`.repeat(250));
  assert.throws(() => loadKrb5Conf(often), /more than \d+ characters/);
});
