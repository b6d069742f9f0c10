/**
 * Sealed captures with keys given, mutated: never throws, ends soon, gives no plain octets that a signature does not vouch for, names keys and never shows
 * one. And files of keys: a KeyError without the secret, or keys.
 */
import { ok } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { toHex } from "../../src/bytes/hex.ts";
import { Analyzer } from "../../src/capture/analyzer.ts";
import { decryptorOf, joinKeys, KeyError, parseKeys, parsePasswords } from "../../src/capture/decrypt/index.ts";
import type { Decryptor, SealedPdu } from "../../src/capture/decryptor.ts";
import { detectReader } from "../../src/capture/files/detect.ts";
import { CaptureError } from "../../src/capture/frame.ts";

const captures = join(import.meta.dirname, "..", "captures");
const read = (name: string) => new Uint8Array(readFileSync(join(captures, name)));

const PASSWORD = "Passw0rd.Lab1";
const text = (words: string) => new TextEncoder().encode(words);
/** Several that are wrong, as people give them; few of PBKDF2, so that a case takes milliseconds. */
const material = joinKeys(
  parseKeys("k", read("keys/sealed.keytab")),
  parseKeys("s", read("keys/smb311-encrypted.txt")),
  parsePasswords("p", text(`LAB\\Administrator:${PASSWORD}\nDECWS1$:Passw0rd.Ws1\nwrong\n`)),
);

const FILES = [
  "lab__samba-echo-tcp-ntlm-seal.pcap",
  "lab__samba-echo-tcp-spnego-sign.pcap",
  "lab__samba-lsarpc-np-smb311-encrypted.pcap",
  "sealed/krb5-seal-rc4.pcap",
  "sealed/krb5-seal-aes256.pcap",
  "sealed/spnego-krb5-seal-aes256.pcap",
  "sealed/smb300-ntlm.pcap",
  "sealed/smb311-ntlm-aes-128-ccm.pcap",
  "sealed/smb311-krb5-aes-256-gcm.pcap",
  "sealed/netlogon-seal.pcap",
] as const;

/** What the untouched captures hold in the clear once they are opened: nothing else may come out of what was altered. */
const plainOf = new Set<string>();

/** The same decryptor, which notes what it gave away. */
function watched(decryptor: Decryptor, note: (plain: Uint8Array) => void): Decryptor {
  return {
    leg: (leg) => decryptor.leg(leg),
    pdu(sealed: SealedPdu) {
      const opened = decryptor.pdu(sealed);
      if (opened?.plain !== undefined) {
        ok(opened.plain.length === sealed.end - sealed.start);
        note(opened.plain);
      }
      return opened;
    },
    smbSetup: (conversation, side, message) => decryptor.smbSetup?.(conversation, side, message),
    smb(conversation, side, transformed) {
      const opened = decryptor.smb(conversation, side, transformed);
      if (opened?.plain !== undefined) note(opened.plain);
      return opened;
    },
    kdc: (conversation, message) => decryptor.kdc?.(conversation, message),
  };
}

function analyse(bytes: Uint8Array, note: (plain: Uint8Array) => void): Decryptor {
  const decryptor = decryptorOf(material);
  const analyzer = new Analyzer({ record() {} }, { decryptor: watched(decryptor, note) });
  try {
    const reader = detectReader([bytes], true);
    if (reader === undefined) return decryptor;
    reader.push(bytes);
    reader.end();
    while (reader.next()) analyzer.frame(reader.frame);
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
  }
  analyzer.finish();
  return decryptor;
}

export const targets = [
  {
    name: "capture-decrypt",
    run(bytes: Uint8Array): void {
      const decryptor = analyse(bytes, (plain) => {
        if (plain.length > 0) ok(plainOf.has(toHex(plain)), "plain octets that no signature vouches for");
      });
      const facts = decryptor.facts!();
      const said = JSON.stringify(facts);
      ok(!said.includes(PASSWORD));
      for (const { key } of material.longTerm) ok(!said.includes(toHex(key.octets)));
      ok(facts.closed.length <= 65);
    },
    seeds(): readonly Uint8Array[] {
      const seeds = FILES.map(read);
      for (const seed of seeds) analyse(seed, (plain) => plainOf.add(toHex(plain)));
      ok(plainOf.size > 20);
      return seeds;
    },
  },
  {
    name: "key-files",
    run(bytes: Uint8Array): void {
      for (const parse of [parseKeys, parsePasswords]) {
        try {
          parse("k", bytes);
        } catch (error) {
          if (!(error instanceof KeyError)) throw error;
          ok(error.message.length < 400);
        }
      }
    },
    seeds: (): readonly Uint8Array[] => [
      read("keys/sealed.keytab"),
      read("keys/smb311-encrypted.txt"),
      text(`password=a\\b:c\nnt-hash=a\\b:${"ab".repeat(16)}\nkerberos=a/b@C,aes256-cts,${"cd".repeat(32)}\nsmb=0x1,${"ef".repeat(16)}\n`),
      text(`4c383fa700000000,${"ab".repeat(16)},,${"cd".repeat(16)}\n`),
    ],
  },
];
