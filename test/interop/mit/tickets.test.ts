/**
 * Our security contexts with tickets that MIT's KDCs issue: taken by our acceptor, which checks the PACs that these KDCs sign with every kind of key, and
 * by MIT's; over realms, too.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { parseHex, toHex } from "../../../src/bytes/hex.ts";
import { AUTH_LEVEL } from "../../../src/knowledge/authentication.ts";
import { loadKrb5Conf } from "../../../src/runtime/security/krb5-conf-file.ts";
import { KerberosAcceptor } from "../../../src/security/kerberos/acceptor.ts";
import { KerberosClient } from "../../../src/security/kerberos/client/client.ts";
import { decodeKeytab } from "../../../src/security/kerberos/files/keytab.ts";
import { KerberosInitiator } from "../../../src/security/kerberos/initiator.ts";
import { parsePrincipal } from "../../../src/security/kerberos/principal.ts";
import { SecurityError } from "../../../src/status/security-error.ts";
import { kdcExchange } from "../../../src/transport/kdc/index.ts";
import { type MitRealms, mitRealms } from "../../peers/mit.ts";
import { absent, debianPython, requirePeer, Scope } from "../../peers/peers.ts";
import { Talk } from "../../peers/talk.ts";

const services = [
  "host/only256.mit.test@MIT.TEST",
  "host/only128.mit.test@MIT.TEST",
  "host/only384.mit.test@MIT.TEST",
  "host/onlyrc4.mit.test@MIT.TEST",
  "host/server.mit.test@MIT.TEST",
  "host/server.other.test@OTHER.TEST",
  "host/server.third.test@THIRD.TEST",
];

describe("contexts with MIT's tickets", () => {
  let scope: Scope;
  let mit: MitRealms;
  before(async () => {
    if (process.env["OPNUM_PEERS"] === "none" || absent("mit-kdc") !== undefined) return;
    scope = new Scope();
    mit = await mitRealms(scope);
  });
  after(async () => {
    await scope?.[Symbol.asyncDispose]();
  });

  function initiator(targetName: string): KerberosInitiator {
    const tickets = new KerberosClient({
      exchange: kdcExchange({ configuration: loadKrb5Conf(mit.configuration) }),
      now: Date.now,
      identity: { principal: parsePrincipal("alice@MIT.TEST"), secret: { password: mit.password } },
    });
    return new KerberosInitiator({ tickets }, { level: AUTH_LEVEL.PRIVACY, host: "", targetName });
  }

  for (const service of services) {
    test(`${service}: our acceptor and MIT's`, async (t) => {
      if (!requirePeer(t, "mit-kdc", "gssapi")) return;
      const context = initiator(service);
      const server = new KerberosAcceptor({ keys: decodeKeytab(readFileSync(mit.keytab)), requirePac: true }).accept({ level: 6 });
      const answer = (await server.step((await context.step(new Uint8Array(0)))!))!;
      server.step((await context.step(answer))!);
      assert.equal(server.state, "established");
      assert.equal(server.peer?.name, "alice@MIT.TEST");
      assert.equal(server.pac?.clientName, "alice");
      assert.equal(server.targetName, service);

      const theirs = new Talk(scope, [
        "env",
        `KRB5_CONFIG=${mit.configuration}`,
        `KRB5_KTNAME=${mit.keytab}`,
        "KRB5RCACHENAME=none:",
        debianPython,
        join(import.meta.dirname, "programs", "gss.py"),
      ]);
      await theirs.ask({ op: "accept" });
      const again = initiator(service);
      const first = await theirs.ask({ op: "step", token: toHex((await again.step(new Uint8Array(0)))!) });
      const last = await theirs.ask({ op: "step", token: toHex((await again.step(parseHex(String(first["token"]))))!) });
      assert.equal(last["done"], true);
      assert.equal(last["initiator"], "alice@MIT.TEST");
      const message = Uint8Array.of(1, 2, 3);
      await theirs.ask({ op: "verify", token: toHex(again.mic(message)), parts: [["data", toHex(message)]] });
    });
  }

  test("a service with another account's keys says so", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const { keys } = decodeKeytab(readFileSync(mit.keytab));
    const wrong = keys.map((key) => ({ ...key, key: { ...key.key, octets: key.key.octets.map((octet) => octet ^ 1) } }));
    const server = new KerberosAcceptor({ keys: { keys: wrong } }).accept({ level: 6 });
    const context = initiator("host/server.mit.test@MIT.TEST");
    const token = (await context.step(new Uint8Array(0)))!;
    let refused: unknown;
    try {
      server.step(token);
    } catch (error) {
      refused = error;
    }
    assert.ok(refused instanceof SecurityError && refused.reply !== undefined);
    assert.equal(refused.likely.kind, "wrong-target");
    await assert.rejects(
      async () => context.step(refused.reply!),
      (error) =>
        error instanceof SecurityError && error.answer === "KRB_AP_ERR_MODIFIED" && /account has the name host\/server/.test(error.message),
    );
  });
});
