/** What keys open in sealed captures, octet for octet as tshark opens it with the same keys; and what wrong keys and altered octets come to. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { toHex } from "../../src/bytes/hex.ts";
import type { StubOctets } from "../../src/capture/analysis.ts";
import { decryptorOf, type KeyMaterial, NO_KEYS, parseKeys, parseNtHash, parsePasswords } from "../../src/capture/decrypt/index.ts";
import type { DecryptionFacts } from "../../src/capture/decryptor.ts";
import type { TraceRecord } from "../../src/capture/records.ts";
import { loadInterfaces } from "../../src/capture/rpc/library.ts";
import type { Report } from "../../src/findings/report.ts";
import { traceCaptures } from "../../src/findings/trace.ts";
import { ntHash } from "../../src/security/ntlm/keys.ts";

const captures = join(import.meta.dirname, "..", "captures");
const read = (name: string) => new Uint8Array(readFileSync(join(captures, name)));
const PASSWORD = "Passw0rd.Lab1";

const keytab = (name: string) => parseKeys(name, read(`keys/${name}`));
const keytabOf = (file: string) => keytab(file.startsWith("sealed/") ? "sealed.keytab" : "lab.keytab");
const passwords = (text: string) => parsePasswords("passwords.txt", new TextEncoder().encode(text));
const password = passwords(`LAB\\Administrator:${PASSWORD}\n`);
const hash = { ...NO_KEYS, ntHashes: [parseNtHash(`LAB\\Administrator:${toHex(ntHash(PASSWORD))}`)] };

/** What tshark reads: `frame PTYPE call_id` and the stub data. */
const told = new Map<string, string[]>();
for (const line of readFileSync(join(captures, "sealed/stubs.tsv"), "utf8").trimEnd().split("\n")) {
  const [file, frame, ptype, callId, stub] = line.split("\t");
  told.set(file!, [...(told.get(file!) ?? []), `${frame} ${ptype} ${callId} ${stub}`]);
}
// tshark misses that NTLM's key stream begins anew behind a mechListMIC: the same calls were recorded in the same frames at level integrity.
told.set("lab__samba-echo-tcp-spnego-seal.pcap", told.get("lab__samba-echo-tcp-spnego-sign.pcap")!);

interface Reading {
  readonly report: Report;
  readonly facts: DecryptionFacts;
  readonly records: readonly TraceRecord[];
  /** As `told`. */
  readonly stubs: readonly string[];
}

async function reading(octets: Uint8Array, material: KeyMaterial): Promise<Reading> {
  const records: TraceRecord[] = [];
  const stubs: string[] = [];
  let last: readonly (StubOctets | undefined)[] = [];
  const report = await traceCaptures([{ name: "x.pcap", octets: [octets] }], {
    decryptor: decryptorOf(material),
    values: true,
    // Sees the octets that are read as values, of any interface.
    interfaces: {
      values(_uuid, _major, _opnum, asked, answered) {
        last = [asked, answered];
        return undefined;
      },
    },
    onRecord(record) {
      records.push(record);
      if (record.kind !== "call") return;
      const [asked, answered] = last;
      last = [];
      if (record.interface?.name?.startsWith("epm") === true) return;
      if (asked !== undefined) stubs.push(`${record.request?.frame} 0 ${record.callId} ${toHex(asked.octets)}`);
      if (answered !== undefined) stubs.push(`${record.answer?.frame} 2 ${record.callId} ${toHex(answered.octets)}`);
    },
  });
  return { report, facts: report.capture.decryption!, records, stubs };
}

test("with a keytab, stub data is octet for octet what tshark reads with it", async () => {
  assert.ok(told.size >= 20);
  for (const [file, expected] of told) {
    // The keys of this one's session are apart; its user's is in the keytab, too, as the key of arcfour-hmac.
    const { stubs, facts } = await reading(read(file), keytabOf(file));
    assert.deepEqual(stubs, expected, file);
    assert.deepEqual(facts.closed, [], file);
    assert.ok(
      facts.keys.some(({ opened, verified }) => opened + verified >= expected.length),
      file,
    );
  }
});

test("the user's password is as good, by way of what the KDC said", async () => {
  for (const [file, expected] of told) {
    const { stubs, facts } = await reading(read(file), password);
    assert.deepEqual(stubs, expected, file);
    assert.deepEqual(
      facts.keys.map(({ name }) => name),
      ["password of LAB\\Administrator"],
      file,
    );
  }
});

test("an NT hash is as good for NTLM, and for Kerberos where the client's key is of that type", async () => {
  for (const file of ["lab__samba-echo-tcp-ntlm-seal.pcap", "sealed/smb311-ntlm-aes-256-gcm.pcap", "sealed/krb5-seal-rc4.pcap"]) {
    const { stubs, facts } = await reading(read(file), hash);
    assert.deepEqual(stubs, told.get(file), file);
    assert.deepEqual(facts.unused, []);
  }
});

test("SMB 3 by Kerberos, which tshark does not read", async () => {
  for (const file of ["sealed/smb302-krb5.pcap", "sealed/smb311-krb5-aes-256-gcm.pcap"]) {
    for (const keys of [password, keytab("sealed.keytab")]) {
      const { stubs, facts, report } = await reading(read(file), keys);
      assert.equal(stubs.length, 6, file);
      // The same three calls as in the others.
      const [like] = told.get("sealed/smb300-ntlm.pcap")!;
      assert.equal(stubs[0]!.split(" ")[3], like!.split(" ")[3], file);
      assert.deepEqual(facts.closed, []);
      assert.ok(!report.findings.some(({ rule }) => rule === "smb-encrypted"));
    }
  }
});

test("keys of an SMB session: smbd's dump, Wireshark's form, directions alone, and a session key whose handshake is there", async () => {
  const file = "lab__samba-lsarpc-np-smb311-encrypted.pcap";
  const dump = parseKeys("smb311-encrypted.txt", read("keys/smb311-encrypted.txt"));
  const [{ sessionId, sessionKey, fromClient, fromServer }] = dump.smb as [(typeof dump.smb)[0]];
  const hex = (octets: Uint8Array | undefined) => toHex(octets!);
  const line = (text: string) => parseKeys("smb.keys", new TextEncoder().encode(text));
  for (const keys of [
    dump,
    line(`${sessionId},${hex(sessionKey)}`),
    line(`# a comment\r\nsmb=0xa73f384c,,${hex(fromServer)},${hex(fromClient)}\r\n`),
    line(`"${sessionId}","${hex(sessionKey)}","${hex(fromServer)}","${hex(fromClient)}"`),
  ]) {
    const { stubs, facts } = await reading(read(file), keys);
    assert.deepEqual(stubs, told.get(file));
    assert.deepEqual(facts.closed, []);
    assert.equal(facts.keys[0]?.opened, 28);
  }
  const other = await reading(read(file), line(`${sessionId},${"00".repeat(16)}`));
  assert.deepEqual(other.stubs, []);
  assert.match(other.facts.closed[0]!.why, /SMB session 4c383fa700000000 \(smb\.keys:1\) is not the right key/);
});

test("values and statuses of what was sealed are read as if it had travelled in the clear", async () => {
  const records: TraceRecord[] = [];
  await traceCaptures([{ name: "x", octets: [read("sealed/spnego-krb5-seal-aes256.pcap")] }], {
    decryptor: decryptorOf(password),
    values: true,
    interfaces: await loadInterfaces(),
    onRecord: (record) => void records.push(record),
  });
  const call = records.find((record) => record.kind === "call" && record.operation === "SamrEnumerateDomainsInSamServer");
  assert.ok(call?.kind === "call");
  assert.match(JSON.stringify(call.values?.out), /BUILTIN/);
});

test("Netlogon: the machine's password and the challenges of its secure channel, which tshark does not read", async () => {
  const machine = passwords("DECWS1$:Passw0rd.Ws1\n");
  const capabilities: unknown[] = [];
  const names: string[] = [];
  for (const file of ["sealed/netlogon-seal.pcap", "sealed/netlogon-sign.pcap"]) {
    const { capture } = await traceCaptures([{ name: "x", octets: [read(file)] }], {
      decryptor: decryptorOf(machine),
      values: true,
      interfaces: await loadInterfaces(),
      onRecord(record) {
        if (record.kind !== "call") return;
        if (record.operation === "NetrLogonGetCapabilities") capabilities.push(record.values?.out);
        if (record.operation === "DsrGetDcName") names.push(JSON.stringify(record.values?.out));
      },
    });
    const { keys, closed } = capture.decryption!;
    assert.deepEqual(closed, [], file);
    assert.deepEqual(keys, [
      { name: "password of DECWS1$", opened: file.includes("seal.") ? 4 : 0, verified: file.includes("seal.") ? 0 : 2 },
    ]);
  }
  // What the server says under seal is what it had agreed to in the clear.
  assert.match(JSON.stringify(capabilities[0]), /"ServerCapabilities":1628438527/);
  assert.match(names.join(), /\\\\\\\\DC1/);
  const { facts } = await reading(read("sealed/netlogon-seal.pcap"), passwords("DECWS1$:wrong"));
  assert.deepEqual(facts.closed, [{ why: "sealed with Netlogon for the computer DECWS1, no key that was given is right", count: 4 }]);
});

test("a wrong key opens nothing and is said to be wrong; without a key, why nothing is read", async () => {
  const wrong = passwords("LAB\\Administrator:not this\nnor this\n");
  for (const [file, why] of [
    ["lab__samba-echo-tcp-ntlm-seal.pcap", /^sealed with NTLM for LAB\\Administrator, no key that was given is right$/],
    [
      "sealed/krb5-seal-aes256.pcap",
      /^sealed with Kerberos for host\/dc1\.lab\.test@LAB\.TEST \(aes256-cts-hmac-sha1-96\), no key that was given opens its ticket$/,
    ],
    ["sealed/smb311-ntlm-aes-128-gcm.pcap", /^encrypted by SMB with NTLM for LAB\\Administrator, no key that was given is right$/],
  ] as const) {
    const { facts, stubs, report } = await reading(read(file), wrong);
    assert.deepEqual(stubs, [], file);
    assert.equal(facts.closed.length, 1, file);
    assert.match(facts.closed[0]!.why, why);
    assert.deepEqual(facts.unused, ["password of LAB\\Administrator", "password (passwords.txt:2)"]);
    assert.doesNotMatch(JSON.stringify(report), /not this|nor this/);
  }
  const { facts } = await reading(read("lab__wine-ntlm-client.pcap"), password);
  assert.deepEqual(
    facts.closed.map(({ why }) => why),
    ["signed with NTLM for DOM\\joe, no key given", "sealed with NTLM for DOM\\joe, no key given"],
  );
});

test("an octet that was altered on the way is a finding, and what comes behind it is read", async () => {
  for (const [file, protocol] of [
    ["lab__samba-echo-tcp-ntlm-seal.pcap", "rpc"],
    ["lab__samba-echo-tcp-spnego-sign.pcap", "rpc"],
    ["sealed/krb5-seal-aes256.pcap", "rpc"],
    ["sealed/krb5-sign-rc4.pcap", "rpc"],
    ["sealed/smb311-ntlm-aes-256-ccm.pcap", "smb"],
  ] as const) {
    const expected = told.get(file)!;
    const frame = Number(expected[2]!.split(" ")[0]);
    const octets = read(file);
    // In the middle of the third of its messages: of RPC behind the header of the PDU, of SMB behind the TRANSFORM_HEADER.
    const { start, end } = frameOf(octets, frame);
    const at = start + 54 + 12 + (protocol === "smb" ? 4 + 60 : 26);
    assert.ok(at < end);
    octets[at]! ^= 0x10;
    const { report, stubs, records } = await reading(octets, password);
    const finding = report.findings.find(({ rule }) => rule === "altered");
    assert.ok(finding !== undefined, file);
    assert.deepEqual(finding.frames, [frame], file);
    assert.equal(finding.severity, "blocking");
    assert.ok(records.some((record) => record.kind === "altered" && record.protocol === protocol));
    const [, , own, ...others] = expected;
    for (const other of others.slice(1)) assert.ok(stubs.includes(other), `${file}: ${other}`);
    assert.ok(!stubs.includes(own!) || file.includes("sign"));
  }
});

test("where a PDU is missing, Kerberos and signatures are read on; what NTLM sealed is not, and that is said", async () => {
  for (const [file, others] of [
    ["sealed/krb5-seal-aes256.pcap", true],
    ["lab__samba-echo-tcp-spnego-sign.pcap", true],
    ["lab__samba-echo-tcp-ntlm-packet.pcap", true],
    ["lab__samba-echo-tcp-ntlm-seal.pcap", false],
  ] as const) {
    const expected = told.get(file)!;
    const missing = expected[2]!;
    const { start, end } = frameOf(read(file), Number(missing.split(" ")[0]));
    const octets = read(file);
    const { stubs, facts } = await reading(Uint8Array.of(...octets.subarray(0, start - 16), ...octets.subarray(end)), password);
    assert.ok(!stubs.some((line) => line.endsWith(missing.split(" ").slice(1).join(" "))), file);
    const [{ opened, verified }] = facts.keys as [(typeof facts.keys)[0]];
    if (others) {
      assert.equal(opened + verified, expected.length - 1, file);
      assert.deepEqual(facts.closed, [], file);
    } else {
      // All answers, and the request before it.
      assert.equal(opened, expected.length / 2 + 1, file);
      assert.match(facts.closed[0]!.why, /^sealed with NTLM, and PDUs before it are missing in the capture/);
    }
  }
});

test("files of keys: what is wrong is told by its place, and without the secret", () => {
  const parse = (text: string) => parseKeys("k", new TextEncoder().encode(text));
  assert.equal(parse("kerberos=host/a@R,aes256-cts,".concat("ab".repeat(32))).longTerm[0]?.principal.join("|"), "host|a");
  assert.equal(parse("kerberos=u@R,23,".concat("ab".repeat(16))).longTerm[0]?.key.etype, 23);
  assert.deepEqual(parse("password=:a:b").passwords[0]?.password, "a:b");
  assert.deepEqual(parse(`nt-hash=u@R:${"ab".repeat(16)}`).ntHashes[0]?.account, { user: "u", domain: "R" });
  assert.deepEqual(
    passwords("\ufeffD\\u:p\r\n#no\r\nq\r\n").passwords.map(({ password: secret }) => secret),
    ["p", "q"],
  );
  assert.deepEqual(parsePasswords("p", Uint8Array.of(0xff, 0xfe, 0x61, 0, 0x62, 0)).passwords[0]?.password, "ab");
  assert.deepEqual(parseNtHash(`u:${"aa".repeat(16)}:${"bb".repeat(16)}`).account, { user: "u" });
  for (const secret of [
    "kerberos=u@R,aes256-cts,SECRET",
    "kerberos=u@R,aes256-cts,abcdef",
    "kerberos=u@R,des3,SECRET",
    "nt-hash=u:SECRET",
    "smb=4c383fa700000000,SECRET",
    "4c383fa700000000,abcd",
    "smb=1,abababababababababababababababab",
    "SECRET",
    "password=u:",
    "",
  ]) {
    assert.throws(
      () => parse(secret),
      (error: Error) => error.name === "KeyError" && !/SECRET|abcd/.test(error.message),
      secret,
    );
  }
  const octets = read("keys/lab.keytab");
  for (let length = 3; length < octets.length; length += 7) {
    try {
      parseKeys("k", octets.subarray(0, length));
    } catch (error) {
      assert.equal((error as Error).name, "KeyError");
    }
  }
});

test("every sealed capture is one that tshark was asked about, or one of those that it does not read", () => {
  const files = readdirSync(join(captures, "sealed")).filter((name) => name.endsWith(".pcap"));
  const unread = ["smb302-krb5.pcap", "smb311-krb5-aes-256-gcm.pcap", "netlogon-seal.pcap", "netlogon-sign.pcap"];
  const known = [...told.keys(), ...unread.map((name) => `sealed/${name}`)];
  assert.deepEqual(
    files.filter((name) => !known.includes(`sealed/${name}`)),
    [],
  );
});

/** Where the octets of a frame lie in a pcap of little-endian octets. */
function frameOf(octets: Uint8Array, number: number): { readonly start: number; readonly end: number } {
  const view = new DataView(octets.buffer);
  let at = 24;
  for (let i = 1; ; i++) {
    const end = at + 16 + view.getUint32(at + 8, true);
    if (i === number) return { start: at + 16, end };
    at = end;
  }
}
