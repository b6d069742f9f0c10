/** Names, keytabs, credential caches and krb5.conf: what MIT's programs wrote, what they never would, and back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex, toHex } from "../../../bytes/hex.ts";
import { DecodeError } from "../../../status/errors.ts";
import { SecurityError } from "../../../status/security-error.ts";
import { formatPrincipal, parsePrincipal, samePrincipal, shownPrincipal } from "../principal.ts";
import { type CredentialCache, cachedCredential, decodeCcache, encodeCcache } from "./ccache.ts";
import { decodeKeytab, encodeKeytab, type Keytab, keysOf } from "./keytab.ts";
import { Krb5ConfError, NO_CONFIGURATION, parseKrb5Conf, realmOfHost } from "./krb5-conf.ts";

test("names of principals, as MIT writes them", () => {
  const cases: readonly (readonly [text: string, components: readonly string[], realm: string, nameType: number])[] = [
    ["alice", ["alice"], "", 1],
    ["alice@LAB.TEST", ["alice"], "LAB.TEST", 1],
    ["host/dc1.lab.test@LAB.TEST", ["host", "dc1.lab.test"], "LAB.TEST", 2],
    ["a/b/c", ["a", "b", "c"], "", 2],
    ["user\\@upn.example@LAB.TEST", ["user@upn.example"], "LAB.TEST", 1],
    ["a\\/b\\\\c@R", ["a/b\\c"], "R", 1],
    ["tab\\tnew\\n@R", ["tab\tnew\n"], "R", 1],
  ];
  for (const [text, components, realm, nameType] of cases) {
    const principal = parsePrincipal(text);
    assert.deepEqual(principal, { nameType, components, realm });
    assert.equal(formatPrincipal(principal), text);
    assert.ok(samePrincipal(parsePrincipal(formatPrincipal(principal)), principal));
  }
  assert.equal(parsePrincipal("alice", "LAB.TEST").realm, "LAB.TEST");
  assert.deepEqual(parsePrincipal("alice@example.com", "LAB.TEST", { enterprise: true }), {
    nameType: 10,
    components: ["alice@example.com"],
    realm: "LAB.TEST",
  });
  assert.equal(formatPrincipal(parsePrincipal("alice@example.com", "LAB.TEST", { enterprise: true })), "alice\\@example.com@LAB.TEST");
  for (const text of ["", "@R", "a@", "a@b@c", "a\\"]) assert.throws(() => parsePrincipal(text), SecurityError, JSON.stringify(text));
  assert.equal(shownPrincipal({ nameType: 1, components: ["\u001b[2J"], realm: "R" }), "\\x1b[2J@R");
});

// What ktutil of MIT 1.20 wrote: `addent -key -p host/dc1.lab.test@LAB.TEST -k 300 -e aes256-cts-hmac-sha1-96`.
const AES_KEY = "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";
const KEYTAB = parseHex(
  "050200000051000200084c41422e544553540004686f7374000c6463312e6c61622e74657374000000016b021b632c0012002000010203" +
    "0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f0000012c",
);
const WRITTEN = 0x6b021b63 * 1000;

test("keytabs: version 2 with long key versions, holes, zeros at the end, and version 1", () => {
  const { keys } = decodeKeytab(KEYTAB);
  assert.equal(keys.length, 1);
  const [entry] = keys;
  assert.equal(formatPrincipal(entry!.principal), "host/dc1.lab.test@LAB.TEST");
  assert.equal(entry!.kvno, 300);
  assert.equal(entry!.key.etype, 18);
  assert.equal(toHex(entry!.key.octets), AES_KEY);
  assert.equal(entry!.timestamp, WRITTEN);
  assert.deepEqual(encodeKeytab({ keys }), KEYTAB);

  // A hole before it, one that is said to be longer than the file behind it, and what stands behind an end.
  const hole = parseHex("fffffff8dead0000beef0000");
  const entryOctets = KEYTAB.subarray(2);
  const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
  assert.deepEqual(decodeKeytab(join(KEYTAB.subarray(0, 2), hole, entryOctets, parseHex("80000000"))).keys, keys);
  assert.deepEqual(decodeKeytab(join(KEYTAB, parseHex("00000000"), entryOctets)).keys, keys);
  // Without the long version, as older writers have it; zeros there are none.
  const short = Uint8Array.from(KEYTAB.subarray(0, KEYTAB.length - 4));
  short[5] = 0x4d;
  assert.equal(decodeKeytab(short).keys[0]!.kvno, 300 & 0xff);
  const zero = Uint8Array.from(KEYTAB);
  zero.fill(0, zero.length - 4);
  assert.equal(decodeKeytab(zero).keys[0]!.kvno, 44);

  // Version 1 counts the realm and has no name type; in either byte order.
  const little = parseHex("0501210000000200010052010061010000000317001000" + "00112233445566778899aabbccddeeff");
  const big = parseHex("0501000000210002000152000161000000010300170010" + "00112233445566778899aabbccddeeff");
  for (const octets of [little, big]) {
    const [old] = decodeKeytab(octets.subarray(0, octets.length)).keys;
    assert.equal(formatPrincipal(old!.principal), "a@R");
    assert.equal(old!.kvno, 3);
    assert.equal(old!.key.etype, 23);
  }
});

test("keytabs: the newest key of a principal first; types that are not spoken are left out", () => {
  const principal = parsePrincipal("host/a@R");
  const key = (kvno: number, etype: number, length: number) => ({
    principal,
    kvno,
    key: { etype, octets: new Uint8Array(length) },
    timestamp: 0,
  });
  const keytab: Keytab = {
    keys: [key(1, 18, 32), key(3, 18, 32), key(4, 3, 8), { ...key(9, 18, 32), principal: parsePrincipal("host/b@R") }],
  };
  assert.deepEqual(
    keysOf(keytab, principal).map(({ kvno }) => kvno),
    [3, 1],
  );
  assert.equal(keysOf(keytab).length, 3);
  assert.deepEqual(decodeKeytab(encodeKeytab(keytab)), keytab);
});

test("keytabs that are none", () => {
  for (const octets of [new Uint8Array(0), Uint8Array.of(5), Uint8Array.of(5, 3), Uint8Array.of(0, 0, 0)])
    assert.throws(() => decodeKeytab(octets), DecodeError);
  for (let length = 3; length < KEYTAB.length; length++) {
    assert.throws(() => decodeKeytab(KEYTAB.subarray(0, length)), DecodeError, `${length}`);
  }
  const wrongKey = Uint8Array.from(KEYTAB);
  wrongKey[2 + 4 + 4 + 8 + 2 + 4 + 2 + 12 + 4 + 4 + 1 + 1] = 17;
  assert.throws(() => decodeKeytab(wrongKey), /a key of type aes128-cts-hmac-sha1-96 of 32 octets, and not 16/);
  assert.throws(
    () =>
      encodeKeytab({
        keys: [{ principal: parsePrincipal("a".repeat(70_000)), kvno: 1, key: { etype: 18, octets: new Uint8Array(32) }, timestamp: 0 }],
      }),
    DecodeError,
  );
});

test("keys are copies, of a Buffer too", () => {
  const octets = Buffer.from(KEYTAB);
  const { keys } = decodeKeytab(octets);
  octets.fill(0);
  assert.equal(toHex(keys[0]!.key.octets), AES_KEY);
});

function cache(): CredentialCache {
  const client = parsePrincipal("alice@LAB.TEST");
  return {
    principal: client,
    clockOffsetMs: -3_600_361,
    credentials: [
      cachedCredential({
        client,
        server: parsePrincipal("krbtgt/LAB.TEST@LAB.TEST"),
        ticket: Uint8Array.of(0x61, 1, 2),
        sessionKey: { etype: 18, octets: new Uint8Array(32).fill(9) },
        flags: 0x50e10000,
        authTime: 1_795_262_400_000,
        startTime: 1_795_262_400_000,
        endTime: 1_795_298_400_000,
        renewTill: 1_795_398_400_000,
      }),
    ],
    settings: [
      { name: "fast_avail", of: "krbtgt/LAB.TEST@LAB.TEST", value: Uint8Array.from([..."yes"], (c) => c.charCodeAt(0)) },
      { name: "refresh_time", of: undefined, value: Uint8Array.of(0x31) },
    ],
  };
}

test("credential caches come back, settings and the KDC's clock among them", () => {
  const whole = cache();
  assert.deepEqual(decodeCcache(encodeCcache(whole)), whole);
  const octets = Buffer.from(encodeCcache(whole));
  const read = decodeCcache(octets);
  octets.fill(0);
  assert.deepEqual(read, whole);
});

test("credential caches: what was removed in place is passed over; starts that are not told", () => {
  const whole = cache();
  const [first] = whole.credentials;
  const removed = { ...first!, authTime: 0xffffffff * 1000, endTime: 0 };
  assert.equal(decodeCcache(encodeCcache({ ...whole, credentials: [removed, first!] })).credentials.length, 1);
  const gone = { ...first!, server: { nameType: 0, components: ["krb5_ccache_conf_data", "x"], realm: "X-RMED-CONF:" } };
  assert.equal(decodeCcache(encodeCcache({ ...whole, credentials: [gone] })).credentials.length, 0);
  const vague = { ...first!, startTime: 0 };
  assert.equal(decodeCcache(encodeCcache({ ...whole, credentials: [vague] })).credentials[0]!.startTime, first!.authTime);
});

test("credential caches that are none", () => {
  const octets = encodeCcache(cache());
  for (const version of [0x0501, 0x0502, 0x0505, 0x0405]) {
    const other = Uint8Array.from(octets);
    other[0] = version >> 8;
    other[1] = version;
    assert.throws(() => decodeCcache(other), DecodeError);
  }
  // Cut between two credentials it is a shorter one; anywhere else it is none.
  let whole = 0;
  for (let length = 0; length < octets.length; length++) {
    try {
      decodeCcache(octets.subarray(0, length));
      whole++;
    } catch (error) {
      assert.ok(error instanceof DecodeError);
    }
  }
  assert.equal(whole, 3);
  // Counts that nobody has octets for.
  const many = Uint8Array.from(octets);
  many.set([0xff, 0xff, 0xff, 0xff], 16 + 4);
  assert.throws(() => decodeCcache(many), /a principal of 4294967295 components/);
});

const CONF = `
# a comment
; another
[libdefaults]
 default_realm = LAB.TEST
 dns_lookup_kdc = false
 clockskew = 120
 udp_preference_limit = 1
 permitted_enctypes = aes256-cts, AES128-CTS-HMAC-SHA1-96 rc4 unknown-type -rc4
 default_ccache_name = "FILE:/tmp/a \\"b\\""
[realms]
 LAB.TEST = {
  kdc = dc1.lab.test
  kdc = 10.0.0.1:88
  admin_server = dc1.lab.test
  auth_to_local_names = {
    x = y
  }
 }
[domain_realm]
 .lab.test = LAB.TEST
 Lab.Test = LAB.TEST
 exact.example = EXAMPLE
[realms]
 OTHER = {
  kdc = other
 }
[libdefaults]
 default_realm = SECOND.TEST
`;

test("krb5.conf: what stands first holds, sections go on, names of types and families", () => {
  const configuration = parseKrb5Conf(CONF);
  assert.equal(configuration.defaultRealm, "LAB.TEST");
  assert.equal(configuration.dnsLookupKdc, false);
  assert.equal(configuration.clockSkew, 120);
  assert.equal(configuration.udpPreferenceLimit, 1);
  assert.deepEqual(configuration.permittedEnctypes, [18, 17]);
  assert.equal(configuration.defaultCcacheName, 'FILE:/tmp/a "b"');
  assert.deepEqual(configuration.realms.get("LAB.TEST"), { kdc: ["dc1.lab.test", "10.0.0.1:88"] });
  assert.deepEqual(configuration.realms.get("OTHER"), { kdc: ["other"] });
  assert.equal(realmOfHost(configuration, "DC1.lab.test"), "LAB.TEST");
  assert.equal(realmOfHost(configuration, "a.b.lab.test."), "LAB.TEST");
  assert.equal(realmOfHost(configuration, "lab.test"), "LAB.TEST");
  assert.equal(realmOfHost(configuration, "exact.example"), "EXAMPLE");
  assert.equal(realmOfHost(configuration, "not.lab.test.example"), undefined);
  assert.equal(realmOfHost(configuration, ""), undefined);
  assert.equal(NO_CONFIGURATION.dnsLookupKdc, true);
  assert.equal(NO_CONFIGURATION.udpPreferenceLimit, 1465);
  assert.equal(parseKrb5Conf("").defaultRealm, undefined);
  assert.equal(parseKrb5Conf(CONF.replaceAll("\n", "\r\n")).defaultRealm, "LAB.TEST");
});

test("krb5.conf: files that include others, and each other", () => {
  const files: Record<string, string> = {
    "/b": "[realms]\nB = {\nkdc = b\n}\n",
    "/d/1": "[libdefaults]\ndefault_realm = D\n",
    "/me": "include /me\n",
  };
  const asked: string[] = [];
  const include = (path: string, folder: boolean) => {
    asked.push(`${path} ${folder}`);
    return folder ? [{ file: "/d/1", text: files["/d/1"]! }] : [{ file: path, text: files[path]! }];
  };
  const configuration = parseKrb5Conf("include /b\nincludedir /d\nmodule /x.so:y\n[libdefaults]\ndefault_realm = LAST\n", { include });
  assert.deepEqual(asked, ["/b false", "/d true"]);
  assert.equal(configuration.defaultRealm, "D");
  assert.deepEqual(configuration.realms.get("B")!.kdc, ["b"]);
  assert.throws(() => parseKrb5Conf("include /me\n", { include }), /include each other/);
  const wide = () => Array.from({ length: 300 }, (_, i) => ({ file: `${i}`, text: "" }));
  assert.throws(() => parseKrb5Conf("includedir /x\n", { include: wide }), /more than 256 files/);
});

test("krb5.conf: lines that say nothing sensible are told with file and line", () => {
  const cases: readonly (readonly [text: string, line: number, pattern: RegExp])[] = [
    ["[libdefaults\n", 1, /no \]/],
    ["\n\nx = y\n", 3, /before any \[section\]/],
    ["[a]\nnonsense\n", 2, /neither a \[section\]/],
    ["[a]\n}\n", 2, /without its \{/],
    ["[a]\nb = {\n[c]\n", 3, /before the \} of the one before/],
    ["[a]\nb = {\nc = d\n", 4, /ends before a \}/],
    ['[a]\nb = "c\n', 2, /without its other one/],
    ["include /x\n", 1, /include is not possible here/],
    [`[a]\n${"b = {\n".repeat(20)}`, 17, /more than 16 levels/],
  ];
  for (const [text, line, pattern] of cases) {
    assert.throws(
      () => parseKrb5Conf(text, { file: "/etc/krb5.conf" }),
      (error) => {
        assert.ok(error instanceof Krb5ConfError, `${text}: ${error}`);
        assert.equal(error.line, line, text);
        assert.match(error.message, pattern);
        assert.match(error.message, /^ERROR_BAD_CONFIGURATION .*\/etc\/krb5.conf, line/);
        return true;
      },
    );
  }
});
