/** Our Kerberos client against MIT's krb5kdc (three realms), and our files against MIT's programs. */
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { BerReader } from "../../../src/pdu/asn1/ber.ts";
import { decodeEncTicketPart } from "../../../src/pdu/kerberos/enc-ticket-part.ts";
import { readTicket } from "../../../src/pdu/kerberos/types.ts";
import { loadCcache, saveCcache } from "../../../src/runtime/security/cache-file.ts";
import { loadKrb5Conf } from "../../../src/runtime/security/krb5-conf-file.ts";
import { type ClientIdentity, KerberosClient, type KerberosClientOptions } from "../../../src/security/kerberos/client/client.ts";
import { requireEncryptionType } from "../../../src/security/kerberos/etypes/index.ts";
import { decodeKeytab, encodeKeytab, keysOf } from "../../../src/security/kerberos/files/keytab.ts";
import { formatPrincipal, parsePrincipal } from "../../../src/security/kerberos/principal.ts";
import type { ServiceTicket } from "../../../src/security/kerberos/ticket.ts";
import { SecurityError } from "../../../src/status/security-error.ts";
import { kdcExchange } from "../../../src/transport/kdc/index.ts";
import { type MitRealms, mitRealms } from "../../peers/mit.ts";
import { absent, requirePeer, Scope } from "../../peers/peers.ts";

describe("MIT Kerberos", () => {
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

  function client(identity: ClientIdentity, options: Partial<KerberosClientOptions> = {}): KerberosClient {
    return new KerberosClient({
      exchange: kdcExchange({ configuration: loadKrb5Conf(mit.configuration) }),
      now: Date.now,
      identity,
      ...options,
    });
  }
  const user = (name: string, password = mit.password): ClientIdentity => ({
    principal: parsePrincipal(name, "MIT.TEST"),
    secret: { password },
  });

  /** Decrypts it with the service's key, as the service does. */
  function opened(ticket: ServiceTicket) {
    const { realm, sname, encPart } = readTicket(new BerReader("Ticket", ticket.ticket));
    const keytab = decodeKeytab(readFileSync(mit.keytab));
    const entry = keysOf(keytab, { nameType: 0, components: sname.components, realm }).find(({ key }) => key.etype === encPart.etype);
    assert.ok(entry !== undefined, `no key of type ${encPart.etype} of ${sname.components.join("/")} in the keytab`);
    assert.equal(entry.kvno, encPart.kvno);
    const part = decodeEncTicketPart(requireEncryptionType(encPart.etype, "test").decrypt(entry.key.octets, 2, encPart.cipher));
    assert.deepEqual(Uint8Array.from(part.key.octets), ticket.sessionKey.octets);
    return { etype: encPart.etype, part };
  }

  test("users with keys of each type, services with keys of each type, sessions of each type", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    for (const [name, etype] of [
      ["sha384", 20],
      ["sha256", 19],
      ["aes128", 17],
      ["rc4", 23],
      ["alice", 18],
    ] as const) {
      // The reply can be read only with a key of that type; the ticket is of the service's best.
      const { part } = opened(await client(user(name)).ticketFor(parsePrincipal("host/server.mit.test")));
      assert.equal(part.cname.components.join("/"), name, `${etype}`);
    }
    for (const [service, etype] of [
      ["only384", 20],
      ["only256", 19],
      ["only128", 17],
      ["onlyrc4", 23],
    ] as const) {
      const warnings: number[] = [];
      const principal = parsePrincipal(`host/${service}.mit.test`);
      const ticket = await client(user("alice"), { onWarning: (warning) => warnings.push(warning.etype) }).ticketFor(principal);
      assert.equal(opened(ticket).etype, etype);
      assert.deepEqual(warnings, etype === 23 ? [23] : []);
    }
    for (const etype of [20, 19, 17, 18]) {
      const ticket = await client(user("alice"), { etypes: [etype] }).ticketFor(parsePrincipal("host/server.mit.test"));
      assert.equal(ticket.sessionKey.etype, etype);
      opened(ticket);
    }
    // MIT gives no session keys of that type.
    const rc4 = client(user("rc4"), { etypes: [23] }).ticketFor(parsePrincipal("host/server.mit.test"));
    await assert.rejects(rc4, (error) => error instanceof SecurityError && error.likely.kind === "encryption-type");
  });

  test("referrals over one realm and over two, a realm that is named, and one that nobody trusts", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const alice = client(user("alice"));
    for (const [service, realm] of [
      ["host/server.other.test", "OTHER.TEST"],
      ["host/server.third.test", "THIRD.TEST"],
    ] as const) {
      const ticket = await alice.ticketFor(parsePrincipal(service));
      assert.equal(formatPrincipal(ticket.server), `${service}@${realm}`);
      assert.equal(opened(ticket).part.crealm, "MIT.TEST");
    }
    opened(await client(user("alice")).ticketFor(parsePrincipal("host/server.third.test@THIRD.TEST")));
    const nowhere = client(user("alice")).ticketFor(parsePrincipal("host/server@NOWHERE.TEST"));
    await assert.rejects(nowhere, (error) => error instanceof SecurityError && error.likely.kind === "no-authority");
  });

  test("why somebody may not have a ticket", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const cases: readonly (readonly [identity: ClientIdentity, kind: string, answer: string, pattern: RegExp])[] = [
      [user("alice", "wrong"), "wrong-password", "KDC_ERR_PREAUTH_FAILED", /password or key of alice@MIT.TEST is wrong/],
      [user("nobody"), "unknown-user", "KDC_ERR_C_PRINCIPAL_UNKNOWN", /nobody@MIT.TEST is not known/],
      [user("disabled"), "account", "KDC_ERR_CLIENT_REVOKED", /disabled/],
      [user("expired"), "account", "KDC_ERR_NAME_EXP", /expired/],
      [user("oldpassword"), "account", "KDC_ERR_KEY_EXPIRED", /password has expired; change the password/],
      [user("smartcard"), "refused", "KDC_ERR_PREAUTH_REQUIRED", /wants pre-authentication by/],
      [user("trusting", "wrong"), "wrong-password", "AS-REP", /cannot be decrypted/],
    ];
    for (const [identity, kind, answer, pattern] of cases) {
      await assert.rejects(client(identity).ticketFor(parsePrincipal("host/server.mit.test")), (error) => {
        assert.ok(error instanceof SecurityError);
        assert.equal(error.likely.kind, kind);
        assert.equal(error.answer, answer);
        assert.match(error.message, pattern);
        return true;
      });
    }
    const locked = client(user("locked", "wrong"));
    await assert.rejects(locked.ticketFor(parsePrincipal("host/server.mit.test")), /PREAUTH_FAILED/);
    await assert.rejects(
      locked.ticketFor(parsePrincipal("host/server.mit.test")),
      (error) => error instanceof SecurityError && error.likely.kind === "account" && error.likely.what === "locked",
    );
    // Without pre-authentication, where the KDC asks for none.
    const open = await client(user("trusting")).ticketFor(parsePrincipal("host/open.mit.test"));
    assert.equal(formatPrincipal(open.server), "host/open.mit.test@MIT.TEST");
  });

  test("a clock that is an hour wrong, either way, with pre-authentication and without", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    for (const wrongMs of [3_600_000, -3_600_000]) {
      for (const [name, service] of [
        ["alice", "host/server.mit.test"],
        ["trusting", "host/open.mit.test"],
      ] as const) {
        const skewed = client(user(name), { now: () => Date.now() + wrongMs });
        await skewed.ticketFor(parsePrincipal(service));
        assert.ok(Math.abs(skewed.clockOffsetMs + wrongMs) < 5_000, `${skewed.clockOffsetMs}`);
      }
    }
  });

  test("an answer that does not fit a datagram is fetched by TCP, from a KDC that was named for UDP, too", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const alice = { principal: parsePrincipal("alice@THIRD.TEST"), secret: { password: mit.password } };
    const port = mit.ports["THIRD.TEST"];
    const both = client(alice, { exchange: kdcExchange({ kdc: `127.0.0.1:${port}` }) });
    await both.ticketFor(parsePrincipal("host/server.third.test"));
    const udp = kdcExchange({ kdc: `udp/127.0.0.1:${port}` });
    await client(alice, { exchange: udp }).ticketFor(parsePrincipal("host/server.third.test"));
  });

  test("kinit's cache is read, with what kvno put into it; klist and kvno read ours", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const theirs = `FILE:${join(mit.folder, "kinit")}`;
    const kinit = await mit.run(["kinit", "alice"], { input: `${mit.password}\n`, ccache: theirs });
    assert.equal(kinit.code, 0, kinit.stderr);
    const kvno = await mit.run(["kvno", "host/server.mit.test"], { ccache: theirs });
    assert.equal(kvno.code, 0, kvno.stderr);
    const cache = await loadCcache(theirs);
    assert.equal(formatPrincipal(cache.principal), "alice@MIT.TEST");
    assert.ok(cache.settings.some(({ name }) => name === "fast_avail" || name === "pa_type"));
    assert.ok(cache.credentials.some(({ server }) => formatPrincipal(server) === "host/server.mit.test@MIT.TEST"));
    const cached = client({ principal: cache.principal, cache });
    opened(await cached.ticketFor(parsePrincipal("host/server.mit.test")));
    opened(await cached.ticketFor(parsePrincipal("host/server.third.test")));

    const ours = `FILE:${join(mit.folder, "ours")}`;
    await saveCcache(ours, { ...cached.cache()!, settings: cache.settings });
    const klist = await mit.run(["klist", "-e", "-C"], { ccache: ours });
    assert.equal(klist.code, 0, klist.stderr);
    for (const line of [
      /Default principal: alice@MIT.TEST/,
      /krbtgt\/MIT.TEST@MIT.TEST/,
      /host\/server.third.test@THIRD.TEST/,
      /aes256-cts-hmac-sha1-96/,
    ]) {
      assert.match(klist.stdout, line);
    }
    const used = await mit.run(["kvno", "host/only128.mit.test"], { ccache: ours });
    assert.equal(used.code, 0, used.stderr);
    const again = await loadCcache(ours);
    assert.ok(again.credentials.some(({ server }) => server.components[1] === "only128.mit.test"));
    // What MIT removes in place is gone.
    const destroyed = await mit.run(["kdestroy"], { ccache: ours });
    assert.equal(destroyed.code, 0, destroyed.stderr);
    await assert.rejects(loadCcache(ours), (error) => error instanceof SecurityError && error.likely.kind === "no-credentials");
  });

  test("a folder of caches, with kinit's primary one", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const folder = join(mit.folder, "caches");
    mkdirSync(folder, { mode: 0o700 });
    const kinit = await mit.run(["kinit", "alice/admin"], { input: `${mit.password}\n`, ccache: `DIR:${folder}` });
    assert.equal(kinit.code, 0, kinit.stderr);
    const cache = await loadCcache(`DIR:${folder}`);
    assert.equal(formatPrincipal(cache.principal), "alice/admin@MIT.TEST");
    assert.deepEqual((await loadCcache(`DIR::${folder}/tkt`)).principal, cache.principal);
  });

  test("a cache of version 3 that kinit wrote is read", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const configuration = join(mit.folder, "version3.conf");
    writeFileSync(configuration, readFileSync(mit.configuration, "utf8").replace("[libdefaults]\n", "[libdefaults]\n ccache_type = 3\n"));
    const path = join(mit.folder, "version3");
    const kinit = await scope.run(["kinit", "-c", `FILE:${path}`, "alice"], {
      env: { KRB5_CONFIG: configuration },
      input: `${mit.password}\n`,
    });
    assert.equal(kinit.code, 0, kinit.stderr);
    assert.equal(readFileSync(path)[1], 3);
    opened(
      await client({ principal: parsePrincipal("alice@MIT.TEST"), cache: await loadCcache(path) }).ticketFor(
        parsePrincipal("host/server.mit.test"),
      ),
    );
  });

  test("keytabs: ktutil's and kadmin's are read, and log on; klist and kinit read ours", async (t) => {
    if (!requirePeer(t, "mit-kdc")) return;
    const theirs = join(mit.folder, "ktutil");
    const script = ["aes256-cts-hmac-sha1-96", "aes128-cts-hmac-sha256-128"].map(
      (type) => `addent -password -p alice@MIT.TEST -k 300 -e ${type}\n${mit.password}`,
    );
    const ktutil = await mit.run(["ktutil"], { input: `${script.join("\n")}\nwkt ${theirs}\nquit\n` });
    assert.equal(ktutil.code, 0, ktutil.stderr);
    const keytab = decodeKeytab(readFileSync(theirs));
    assert.deepEqual(
      keytab.keys.map(({ kvno, key }) => [kvno, key.etype]),
      [
        [300, 18],
        [300, 19],
      ],
    );
    for (const { key, principal } of keytab.keys) {
      opened(await client({ principal, secret: { keys: [key] } }).ticketFor(parsePrincipal("host/server.mit.test")));
    }

    const ours = join(mit.folder, "our-keytab");
    const services = decodeKeytab(readFileSync(mit.keytab));
    writeFileSync(ours, encodeKeytab({ keys: [...keytab.keys, ...services.keys] }), { mode: 0o600 });
    const klist = await mit.run(["klist", "-k", "-e", "-K", ours]);
    const wanted = await mit.run(["klist", "-k", "-e", "-K", mit.keytab]);
    assert.equal(klist.code, 0, klist.stderr);
    assert.match(klist.stdout, /300 alice@MIT.TEST \(aes256-cts-hmac-sha1-96\)/);
    for (const line of wanted.stdout.split("\n").filter((text) => text.includes("host/"))) assert.ok(klist.stdout.includes(line), line);
    const kinit = await mit.run(["kinit", "-k", "-t", ours, "alice"], { ccache: `FILE:${join(mit.folder, "by-keytab")}` });
    assert.equal(kinit.code, 0, kinit.stderr);
  });
});
