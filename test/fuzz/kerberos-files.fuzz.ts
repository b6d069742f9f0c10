/** Keytabs, credential caches, krb5.conf and names: what is read is read again the same from what is written of it; the rest is a typed error. */
import { deepStrictEqual } from "node:assert";
import { cachedCredential, decodeCcache, encodeCcache } from "../../src/security/kerberos/files/ccache.ts";
import { decodeKeytab, encodeKeytab } from "../../src/security/kerberos/files/keytab.ts";
import { parseKrb5Conf, realmOfHost } from "../../src/security/kerberos/files/krb5-conf.ts";
import { formatPrincipal, parsePrincipal, samePrincipal } from "../../src/security/kerberos/principal.ts";
import { RpcError } from "../../src/status/errors.ts";
import { holds } from "./invariants.ts";

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");
const octets = (value: string) => new Uint8Array(Buffer.from(value));

const client = parsePrincipal("alice@LAB.TEST");
const key = { etype: 18, octets: new Uint8Array(32).fill(7) };
const ticket = {
  client,
  server: parsePrincipal("krbtgt/LAB.TEST@LAB.TEST"),
  ticket: Uint8Array.of(0x61, 0),
  sessionKey: key,
  flags: 0x50e10000,
  authTime: 1_795_262_400_000,
  startTime: 1_795_262_400_000,
  endTime: 1_795_298_400_000,
  renewTill: undefined,
};

export const targets = [
  {
    name: "keytab",
    run: (bytes: Uint8Array): void => holds(bytes, decodeKeytab, encodeKeytab),
    seeds: (): Uint8Array[] => [
      encodeKeytab({ keys: [] }),
      encodeKeytab({
        keys: [
          { principal: parsePrincipal("host/dc1.lab.test@LAB.TEST"), kvno: 300, key, timestamp: 1_795_262_400_000 },
          { principal: client, kvno: 2, key: { etype: 23, octets: new Uint8Array(16) }, timestamp: 0 },
          { principal: client, kvno: 2, key: { etype: 3, octets: new Uint8Array(8) }, timestamp: 0 },
        ],
      }),
      // Version 1, and a hole.
      Uint8Array.from(Buffer.from("050121000000020001005201006101000000031700100000112233445566778899aabbccddeeff", "hex")),
      Uint8Array.from(Buffer.from("0502fffffffc00000000000000000000", "hex")),
    ],
  },
  {
    name: "ccache",
    run: (bytes: Uint8Array): void => holds(bytes, decodeCcache, encodeCcache),
    seeds: (): Uint8Array[] => [
      encodeCcache({ principal: client, clockOffsetMs: 0, credentials: [], settings: [] }),
      encodeCcache({
        principal: client,
        clockOffsetMs: -3_600_361,
        credentials: [
          cachedCredential(ticket),
          {
            ...cachedCredential({ ...ticket, renewTill: 1_795_398_400_000 }),
            isSessionKey: true,
            addresses: [{ type: 2, octets: Uint8Array.of(10, 0, 0, 1) }],
            authorizationData: [{ type: 1, octets: Uint8Array.of(1) }],
            secondTicket: Uint8Array.of(0x61, 0),
          },
        ],
        settings: [{ name: "fast_avail", of: "krbtgt/LAB.TEST@LAB.TEST", value: octets("yes") }],
      }),
      // Version 3: no header, and the key's type twice.
      Uint8Array.from(
        Buffer.from(
          "0503000000010000000100000001520000000161000000010000000100000001520000000161000000010000000100000001520000000162" +
            "0017001700000010000102030405060708090a0b0c0d0e0f0000000100000000000000020000000000000000000000000000000000000002610000000000",
          "hex",
        ),
      ),
    ],
  },
  {
    name: "krb5-conf",
    run(bytes: Uint8Array): void {
      const include = () => [{ file: "/x", text: "[libdefaults]\nclockskew = 5\n" }];
      try {
        const configuration = parseKrb5Conf(text(bytes), { include });
        realmOfHost(configuration, "dc1.lab.test");
        realmOfHost(configuration, text(bytes));
        deepStrictEqual(parseKrb5Conf(text(bytes), { include }), configuration);
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
      }
    },
    seeds: (): Uint8Array[] => [
      octets("[libdefaults]\n default_realm = LAB.TEST\n permitted_enctypes = aes -aes128-cts rc4\n dns_lookup_kdc = no\n"),
      octets('[realms]\nLAB.TEST = {\n kdc = dc1:88\n kdc = "dc2"\n}\n[domain_realm]\n.lab.test = LAB.TEST\n'),
      octets("# x\ninclude /x\nincludedir /y\nmodule z\n[a]*\nb* = {\nc = {\n}\n}*\n"),
    ],
  },
  {
    name: "kerberos-principal",
    run(bytes: Uint8Array): void {
      try {
        const principal = parsePrincipal(text(bytes));
        if (!samePrincipal(parsePrincipal(formatPrincipal(principal)), principal))
          throw new Error(`${formatPrincipal(principal)} is another`);
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
      }
    },
    seeds: (): Uint8Array[] => [octets("host/dc1.lab.test@LAB.TEST"), octets("user\\@upn.example@LAB.TEST"), octets("a\\/b\\\\\\n\\0@R")],
  },
];
