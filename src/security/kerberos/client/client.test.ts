import assert from "node:assert/strict";
import { test } from "node:test";
import { findOctets } from "../../../../test/octets-within.ts";
import { BerReader } from "../../../pdu/asn1/ber.ts";
import { AS_REP, decodeAsRep, encodeAsRep } from "../../../pdu/kerberos/as-rep.ts";
import { decodeEncTicketPart } from "../../../pdu/kerberos/enc-ticket-part.ts";
import { encodeKrbError } from "../../../pdu/kerberos/krb-error.ts";
import { encodeEtypeInfo2, encodeMethodData, PA_TYPE } from "../../../pdu/kerberos/pa-data.ts";
import { readTicket } from "../../../pdu/kerberos/types.ts";
import { CancelledError, RpcError } from "../../../status/errors.ts";
import { SecurityError } from "../../../status/security-error.ts";
import { aes256CtsHmacSha1, arcfourHmac, requireEncryptionType } from "../etypes/index.ts";
import { decodeCcache, encodeCcache } from "../files/ccache.ts";
import { formatPrincipal, parsePrincipal } from "../principal.ts";
import { KerberosClient, type KerberosClientOptions, type KerberosWarning } from "./client.ts";
import { FakeKdcs, type FakeRealm } from "./testing.ts";

const NOON = Date.UTC(2026, 10, 21, 12, 0, 0);
const PASSWORD = "correct horse";
const LAB: FakeRealm = { users: { alice: PASSWORD }, services: ["host/server.lab.test"] };
const SERVER = parsePrincipal("host/server.lab.test");

function world(realms: Record<string, FakeRealm>, options: Partial<KerberosClientOptions> & { readonly clock?: { ms: number } } = {}) {
  const clock = options.clock ?? { ms: NOON };
  const kdcs = new FakeKdcs(realms, () => clock.ms);
  const client = new KerberosClient({
    exchange: kdcs,
    now: () => clock.ms,
    identity: { principal: parsePrincipal("alice@LAB.TEST"), secret: { password: PASSWORD } },
    ...options,
  });
  return { kdcs, client, clock };
}

function failsWith(kind: string, pattern: RegExp) {
  return (error: unknown) => {
    assert.ok(error instanceof SecurityError, String(error));
    assert.equal(error.likely.kind, kind, error.message);
    assert.match(error.message, pattern);
    assert.ok(!error.message.includes(PASSWORD));
    return true;
  };
}

test("a password becomes a ticket that the service can read; it is asked for once", async () => {
  const { kdcs, client } = world({ "LAB.TEST": LAB });
  assert.equal(formatPrincipal(client.client!), "alice@LAB.TEST");
  const [ticket, again] = await Promise.all([client.ticketFor(SERVER), client.ticketFor(SERVER)]);
  assert.equal(formatPrincipal(ticket.client), "alice@LAB.TEST");
  assert.equal(formatPrincipal(ticket.server), "host/server.lab.test@LAB.TEST");
  assert.equal(ticket.endTime, NOON + 36_000_000);
  const sealed = readTicket(new BerReader("Ticket", ticket.ticket)).encPart;
  const key = kdcs.serviceKey("LAB.TEST", "host/server.lab.test");
  const part = decodeEncTicketPart(requireEncryptionType(key.etype, "test").decrypt(key.octets, 2, sealed.cipher));
  assert.deepEqual(Uint8Array.from(part.key.octets), ticket.sessionKey.octets);
  assert.deepEqual(kdcs.asked, [
    "AS-REQ LAB.TEST krbtgt/LAB.TEST",
    "AS-REQ LAB.TEST krbtgt/LAB.TEST",
    "TGS-REQ LAB.TEST host/server.lab.test",
  ]);
  // Each caller overwrites its own copy.
  ticket.sessionKey.octets.fill(0);
  assert.notDeepEqual(again.sessionKey.octets, ticket.sessionKey.octets);
});

test("each encryption type, and keys in place of a password", async () => {
  for (const etype of [17, 18, 19, 20, 23]) {
    const { client } = world({ "LAB.TEST": { ...LAB, etypes: [etype] } });
    assert.equal((await client.ticketFor(SERVER)).sessionKey.etype, etype);
  }
  const nthash = arcfourHmac.stringToKey(PASSWORD, "");
  const warnings: KerberosWarning[] = [];
  const rc4 = world(
    { "LAB.TEST": { ...LAB, etypes: [23] } },
    {
      identity: { principal: parsePrincipal("alice@LAB.TEST"), secret: { keys: [{ etype: 23, octets: nthash }] } },
      onWarning: (warning) => warnings.push(warning),
    },
  );
  await rc4.client.ticketFor(SERVER);
  await rc4.client.ticketFor(SERVER);
  assert.equal(warnings.length, 2);
  assert.match(warnings[0]!.words, /alice@LAB.TEST shows who it is with arcfour-hmac/);
  assert.match(warnings[1]!.words, /arcfour-hmac, which can be broken/);
  // What a configuration permits.
  const alice = { principal: parsePrincipal("alice@LAB.TEST"), secret: { password: PASSWORD } };
  const permitted = world({ "LAB.TEST": { ...LAB, etypes: [18, 17] } }, { identity: { ...alice, etypes: [17] } });
  assert.equal((await permitted.client.ticketFor(SERVER)).sessionKey.etype, 17);
  assert.throws(() => world({}, { identity: { ...alice, etypes: [] } }), failsWith("encryption-type", /permits no encryption type/));
  // A key that the account has not.
  const wrong = world(
    { "LAB.TEST": LAB },
    { identity: { principal: parsePrincipal("alice@LAB.TEST"), secret: { keys: [{ etype: 17, octets: new Uint8Array(16) }] } } },
  );
  await assert.rejects(wrong.client.ticketFor(SERVER), failsWith("encryption-type", /aes128/));
  assert.throws(
    () => world({}, { identity: { principal: parsePrincipal("a@R"), secret: { keys: [{ etype: 18, octets: new Uint8Array(16) }] } } }),
    failsWith("no-credentials", /has 32 octets/),
  );
  assert.throws(() => world({}, { etypes: [3] }), failsWith("encryption-type", /DES, which is refused/));
});

test("why it failed, in words", async () => {
  const wrong = world({ "LAB.TEST": LAB }, { identity: { principal: parsePrincipal("alice@LAB.TEST"), secret: { password: "x" } } });
  await assert.rejects(
    wrong.client.ticketFor(SERVER),
    failsWith("wrong-password", /KDC_ERR_PREAUTH_FAILED.*password or key of alice@LAB.TEST is wrong/),
  );
  const nobody = world({ "LAB.TEST": LAB }, { identity: { principal: parsePrincipal("bob@LAB.TEST"), secret: { password: "x" } } });
  await assert.rejects(
    nobody.client.ticketFor(SERVER),
    failsWith("unknown-user", /KDC_ERR_C_PRINCIPAL_UNKNOWN.*bob@LAB.TEST is not known/),
  );
  const { client } = world({ "LAB.TEST": LAB });
  await assert.rejects(
    client.ticketFor(parsePrincipal("host/elsewhere")),
    failsWith("wrong-target", /service principal name host\/elsewhere/),
  );
  await assert.rejects(client.ticketFor(parsePrincipal("host/x@OTHER.TEST")), failsWith("no-authority", /no way to the realm OTHER.TEST/));
  const types = world({ "LAB.TEST": LAB }, { etypes: [17, 19] });
  await assert.rejects(types.client.ticketFor(SERVER), failsWith("encryption-type", /KDC_ERR_ETYPE_NOSUPP/));
  const realm = world({ "LAB.TEST": LAB }, { identity: { principal: parsePrincipal("alice"), secret: { password: "x" } } });
  await assert.rejects(realm.client.ticketFor(SERVER), failsWith("no-authority", /realm is not known/));
  const empty = world({ "LAB.TEST": LAB }, { identity: { principal: parsePrincipal("alice@LAB.TEST") } });
  await assert.rejects(empty.client.ticketFor(SERVER), failsWith("no-credentials", /kinit/));
});

test("a KDC's clock is taken over, once", async () => {
  for (const aheadMs of [3_600_000, -7_200_000]) {
    const { client } = world({ "LAB.TEST": { ...LAB, aheadMs } });
    await client.ticketFor(SERVER);
    assert.equal(client.clockOffsetMs, aheadMs);
  }
  // With a ticket of a cache it is the second exchange that tells; the cache then tells the next client.
  const { kdcs: theirs, client: first } = world({ "LAB.TEST": LAB });
  await first.ticketFor(parsePrincipal("krbtgt/LAB.TEST"));
  const cache = first.cache()!;
  const late = new KerberosClient({ exchange: theirs, now: () => NOON + 900_000, identity: { principal: cache.principal, cache } });
  await late.ticketFor(SERVER);
  assert.equal(late.clockOffsetMs, -900_000);
  const told = decodeCcache(encodeCcache(late.cache()!));
  const next = new KerberosClient({ exchange: theirs, now: () => NOON + 900_000, identity: { principal: cache.principal, cache: told } });
  assert.equal(next.clockOffsetMs, -900_000);
  // One that says another time each time it is asked.
  const clock = { ms: NOON };
  const { kdcs, client } = world({ "LAB.TEST": { ...LAB, aheadMs: 3_600_000 } }, { clock });
  kdcs.tamper = (answer) => {
    clock.ms -= 1_000_000;
    return answer;
  };
  await assert.rejects(client.ticketFor(SERVER), failsWith("clock-skew", /seconds (ahead|behind)/));
});

test("an error that nobody vouches for sets no clock for longer than its exchange", async () => {
  const { kdcs, client } = world({ "LAB.TEST": { ...LAB, trusting: true } });
  kdcs.tamper = () => {
    kdcs.tamper = (answer) => answer;
    return encodeKrbError({
      ...{ ctime: undefined, cusec: undefined, susec: 0, cname: undefined, etext: undefined, edata: undefined, crealm: undefined },
      stime: "20361121120000Z",
      errorCode: 37,
      realm: "LAB.TEST",
      sname: { type: 2, components: ["krbtgt", "LAB.TEST"] },
    });
  };
  await assert.rejects(client.ticketFor(SERVER), failsWith("clock-skew", /seconds (ahead|behind)/));
  await client.ticketFor(SERVER);
  assert.ok(Math.abs(client.clockOffsetMs) < 1_000, `${client.clockOffsetMs}`);
});

test("realms: referrals, a way over others, a circle, and a way without an end", async () => {
  const realms = {
    "LAB.TEST": { ...LAB, referrals: { "*": "MIDDLE.TEST" } },
    "MIDDLE.TEST": { referrals: { "*": "FAR.TEST" } },
    "FAR.TEST": { services: ["host/far"] },
  };
  const referred = world(realms);
  assert.equal(formatPrincipal((await referred.client.ticketFor(parsePrincipal("host/far"))).server), "host/far@FAR.TEST");
  const explicit = world(realms);
  await explicit.client.ticketFor(parsePrincipal("host/far@FAR.TEST"));
  assert.deepEqual(explicit.kdcs.asked.slice(2), [
    "TGS-REQ LAB.TEST krbtgt/FAR.TEST",
    "TGS-REQ MIDDLE.TEST krbtgt/FAR.TEST",
    "TGS-REQ FAR.TEST host/far",
  ]);
  const mapped = world(realms, { realmOf: () => "FAR.TEST" });
  await mapped.client.ticketFor(parsePrincipal("host/far"));
  assert.deepEqual(mapped.kdcs.asked, explicit.kdcs.asked);

  const circle = world({ "LAB.TEST": { ...LAB, referrals: { "*": "B" } }, B: { referrals: { "*": "C" } }, C: { referrals: { "*": "B" } } });
  await assert.rejects(circle.client.ticketFor(parsePrincipal("host/x")), failsWith("wrong-target", /in a circle: LAB.TEST > B > C > B/));
  await assert.rejects(circle.client.ticketFor(parsePrincipal("host/x@Z")), failsWith("wrong-target", /in a circle/));
  const endless: Record<string, FakeRealm> = { "LAB.TEST": { ...LAB, referrals: { "*": "R0" } } };
  for (let i = 0; i < 50; i++) endless[`R${i}`] = { referrals: { "*": `R${i + 1}` } };
  const far = world(endless);
  await assert.rejects(far.client.ticketFor(parsePrincipal("host/x")), failsWith("wrong-target", /further than ten realms/));
  assert.ok(far.kdcs.asked.length < 15);

  // Who is named by a user principal name is of a realm that the KDC knows; whoever is named with a realm is of that one.
  const upn = { principal: parsePrincipal("alice@upn.example", "LAB.TEST", { enterprise: true }), secret: { password: PASSWORD } };
  const home = { ...LAB, users: { "alice@upn.example": PASSWORD } };
  const moved = world({ "LAB.TEST": { wrongRealm: "NEW.TEST" }, "NEW.TEST": home }, { identity: upn });
  assert.equal((await moved.client.ticketFor(SERVER)).client.realm, "NEW.TEST");
  const lost = world({ "LAB.TEST": { wrongRealm: "NEW.TEST" }, "NEW.TEST": { wrongRealm: "LAB.TEST" } }, { identity: upn });
  await assert.rejects(lost.client.ticketFor(SERVER), failsWith("token", /refer .* to each other/));
  const lured = world({ "LAB.TEST": { wrongRealm: "EVIL.TEST" }, "EVIL.TEST": LAB });
  await assert.rejects(lured.client.ticketFor(SERVER), failsWith("unknown-user", /KDC_ERR_WRONG_REALM.*of EVIL.TEST/));
  assert.deepEqual(lured.kdcs.asked, ["AS-REQ LAB.TEST krbtgt/LAB.TEST"]);
});

test("a reply that is not to this request, or for somebody else, is refused", async () => {
  const changes: Record<string, (kdcs: FakeKdcs) => void> = {
    "AS exchange: nonce is another": (kdcs) => {
      kdcs.change = (reply) => (reply.kind === "TGS-REP" ? reply : { ...reply, part: { ...reply.part, nonce: reply.part.nonce ^ 1 } });
    },
    "TGS exchange: nonce is another": (kdcs) => {
      kdcs.change = (reply) => (reply.kind === "AS-REP" ? reply : { ...reply, part: { ...reply.part, nonce: reply.part.nonce ^ 1 } });
    },
    "AS exchange: another service than the ticket": (kdcs) => {
      kdcs.change = (reply) => (reply.kind === "TGS-REP" ? reply : { ...reply, realm: "EVIL.TEST" });
    },
    "for bob@LAB.TEST": (kdcs) => {
      kdcs.change = (reply) => (reply.kind === "AS-REP" ? reply : { ...reply, cname: { type: 1, components: ["bob"] } });
    },
    "TGS exchange: another service than the ticket": (kdcs) => {
      kdcs.change = (reply) => (reply.kind === "AS-REP" ? reply : { ...reply, realm: "EVIL.TEST" });
    },
    "host/other@LAB.TEST, and host/server": (kdcs) => {
      const sname = { type: 2, components: ["host", "other"] };
      kdcs.change = (reply) => (reply.kind === "AS-REP" ? reply : { ...reply, sname, part: { ...reply.part, sname } });
    },
    "not one for ticket-granting": (kdcs) => {
      const sname = { type: 2, components: ["host", "other"] };
      kdcs.change = (reply) => ({ ...reply, sname, part: { ...reply.part, sname } });
    },
    "session key's length": (kdcs) => {
      kdcs.change = (reply) => ({ ...reply, part: { ...reply.part, key: { type: 18, octets: new Uint8Array(5) } } });
    },
    "altered on its way to the KDC": (kdcs) => {
      kdcs.change = (reply) => {
        const [told] = reply.part.encryptedPaData ?? [];
        if (told === undefined) return reply;
        const value = Uint8Array.from(told.value);
        value[value.length - 1]! ^= 1;
        return { ...reply, part: { ...reply.part, encryptedPaData: [{ ...told, value }] } };
      };
    },
    "vouches for the request, and does not": (kdcs) => {
      kdcs.change = (reply) => ({ ...reply, part: { ...reply.part, encryptedPaData: undefined } });
    },
    "is no time": (kdcs) => {
      kdcs.change = (reply) => ({ ...reply, part: { ...reply.part, endTime: "tomorrow" } });
    },
  };
  for (const [words, change] of Object.entries(changes)) {
    const { kdcs, client } = world({ "LAB.TEST": LAB });
    change(kdcs);
    const [, leg, said] = /^(?:(.. exchange|... exchange): )?(.*)$/.exec(words)!;
    const expected = failsWith("token", new RegExp(said!));
    await assert.rejects(
      client.ticketFor(SERVER),
      (error: SecurityError) => expected(error) && (leg === undefined || error.leg === leg),
      words,
    );
  }
});

test("a reply with a key of another type than was asked for is refused, though its key is the password's", async () => {
  const { kdcs, client } = world({ "LAB.TEST": LAB }, { etypes: [18] });
  const salt = "LAB.TEST salt of alice";
  const [strong, weak] = [requireEncryptionType(18, "test"), requireEncryptionType(23, "test")];
  kdcs.tamper = (answer) => {
    if (answer[0] !== AS_REP) return answer;
    const reply = decodeAsRep(answer);
    const plain = strong.decrypt(strong.stringToKey(PASSWORD, salt, Uint8Array.of(0, 0, 0, 1)), 3, reply.encPart.cipher);
    const cipher = weak.encrypt(weak.stringToKey(PASSWORD, salt, undefined), 3, plain);
    return encodeAsRep({ ...reply, encPart: { etype: 23, kvno: undefined, cipher } });
  };
  await assert.rejects(client.ticketFor(SERVER), failsWith("encryption-type", /not asked for/));
});

test("whoever answers cannot keep us busy with keys of the password", async () => {
  let asked = 0;
  const salts = new Set<string>();
  const exchange = {
    exchange: async (realm: string) => {
      const first = asked++ % 2 === 0;
      if (first) salts.add(realm);
      const info = encodeEtypeInfo2([{ etype: 18, salt: realm, s2kparams: Uint8Array.of(0, 0, 0, 1) }]);
      const edata = encodeMethodData([
        { type: PA_TYPE.etypeInfo2, value: info },
        { type: PA_TYPE.encTimestamp, value: new Uint8Array(0) },
      ]);
      const preauthentication = { errorCode: 25, edata, crealm: undefined };
      const elsewhere = { errorCode: 68, edata: undefined, crealm: `${realm}.X` };
      return encodeKrbError({
        ...{ ctime: undefined, cusec: undefined, stime: "20261121120000Z", susec: 0, cname: undefined, etext: undefined },
        ...(first ? preauthentication : elsewhere),
        realm,
        sname: { type: 2, components: ["krbtgt", realm] },
      });
    },
  };
  const principal = parsePrincipal("alice@lab.test", "LAB.TEST", { enterprise: true });
  const { client } = world({}, { exchange, identity: { principal, secret: { password: PASSWORD } } });
  await assert.rejects(client.ticketFor(SERVER), failsWith("token", /more than 3 keys/));
  assert.equal(salts.size, 4);
});

test("every octet of every answer, changed: no ticket comes of it but the right one", async () => {
  // What is not protected by Kerberos: the text around, and what only a service could notice.
  for (const which of [1, 2, 3]) {
    const lengths = { count: 0, length: 0 };
    for (let at = 0; at <= lengths.length; at += 7) {
      const { kdcs, client } = world({ "LAB.TEST": LAB });
      let count = 0;
      kdcs.tamper = (answer) => {
        if (++count !== which) return answer;
        lengths.length = answer.length - 1;
        const changed = Uint8Array.from(answer);
        changed[Math.min(at, lengths.length)]! ^= 1 << (at % 8);
        return changed;
      };
      try {
        const ticket = await client.ticketFor(SERVER);
        assert.equal(formatPrincipal(ticket.server), "host/server.lab.test@LAB.TEST");
        assert.equal(formatPrincipal(ticket.client), "alice@LAB.TEST");
      } catch (error) {
        assert.ok(error instanceof RpcError, String((error as Error).stack));
      }
    }
  }
});

test("a ticket that ends is got anew; a cache's that ended is told, and nothing else is asked", async () => {
  const { kdcs, client, clock } = world({ "LAB.TEST": LAB });
  await client.ticketFor(SERVER);
  const cache = decodeCcache(encodeCcache(client.cache()!));
  clock.ms += 36_000_000 - 10_000;
  await client.ticketFor(SERVER);
  assert.equal(kdcs.asked.length, 6);

  const cached = world({ "LAB.TEST": LAB }, { identity: { principal: cache.principal, cache, cacheName: "/tmp/cc" } });
  await cached.client.ticketFor(SERVER);
  assert.deepEqual(cached.kdcs.asked, []);
  const late = world(
    { "LAB.TEST": LAB },
    { identity: { principal: cache.principal, cache, cacheName: "/tmp/cc" }, clock: { ms: NOON + 40_000_000 } },
  );
  await assert.rejects(late.client.ticketFor(SERVER), failsWith("expired", /\/tmp\/cc has expired.*kinit/));
  assert.deepEqual(late.kdcs.asked, []);
});

test("a KDC that has forgotten our ticket for ticket-granting: it is got anew, once", async () => {
  const { kdcs, client } = world({ "LAB.TEST": { ...LAB, services: ["host/server.lab.test", "host/other"] } });
  await client.ticketFor(SERVER);
  let count = 0;
  kdcs.tamper = (answer) => (++count === 1 ? kdcs.refusal("LAB.TEST", 41) : answer);
  await client.ticketFor(parsePrincipal("host/other"));
  assert.equal(kdcs.asked.filter((asked) => asked.startsWith("AS-REQ")).length, 4);
  kdcs.tamper = (answer) => (answer[0] === 0x6d ? kdcs.refusal("LAB.TEST", 32) : answer);
  await assert.rejects(client.ticketFor(parsePrincipal("host/third")), failsWith("wrong-target", /host\/third/));
  await assert.rejects(client.ticketFor(SERVER), failsWith("expired", /KRB_AP_ERR_TKT_EXPIRED/));
});

test("who waits behind another can give up at once, and those behind are served", async () => {
  const { kdcs, client } = world({ "LAB.TEST": LAB });
  const waiting: (() => void)[] = [];
  const exchange = {
    exchange: (realm: string, message: Uint8Array) =>
      new Promise<Uint8Array>((resolve) => waiting.push(() => resolve(kdcs.answer(realm, message)))),
  };
  const slow = new KerberosClient({
    exchange,
    now: () => NOON,
    identity: { principal: parsePrincipal("alice@LAB.TEST"), secret: { password: PASSWORD } },
  });
  const first = slow.ticketFor(SERVER);
  const controller = new AbortController();
  const second = slow.ticketFor(SERVER, controller.signal);
  const third = slow.ticketFor(SERVER);
  controller.abort();
  await assert.rejects(second, CancelledError);
  let done = false;
  first.then(() => {
    done = true;
  });
  while (!done) {
    for (const answer of waiting.splice(0)) answer();
    await new Promise((resolve) => setImmediate(resolve));
  }
  assert.deepEqual((await third).server, (await first).server);
  client.close();
});

test("the identity is asked for at the first ticket, and again where that failed", async () => {
  let asked = 0;
  const { client } = world(
    { "LAB.TEST": LAB },
    {
      identity: async () => {
        if (++asked === 1) throw new Error("not yet");
        return { principal: parsePrincipal("alice@LAB.TEST"), secret: { password: PASSWORD } };
      },
    },
  );
  assert.equal(client.client, undefined);
  await assert.rejects(client.ticketFor(SERVER), /not yet/);
  await client.ticketFor(SERVER);
  await client.ticketFor(SERVER);
  assert.equal(asked, 2);
  const controller = new AbortController();
  controller.abort();
  await assert.rejects(client.ticketFor(SERVER, controller.signal), CancelledError);
});

test("nothing is left of keys and password when the client is closed", async () => {
  const key = aes256CtsHmacSha1.stringToKey(PASSWORD, "LAB.TEST salt of alice", Uint8Array.of(0, 0, 0, 1));
  const wanted = Uint8Array.from(key);
  const { client } = world(
    { "LAB.TEST": LAB },
    { identity: { principal: parsePrincipal("alice@LAB.TEST"), secret: { keys: [{ etype: 18, octets: key }] } } },
  );
  const ticket = await client.ticketFor(SERVER);
  assert.ok(findOctets(client, wanted) !== undefined);
  assert.ok(findOctets(client, ticket.sessionKey.octets) !== undefined);
  client.close();
  client.close();
  assert.equal(findOctets(client, wanted), undefined);
  assert.equal(findOctets(client, ticket.sessionKey.octets), undefined);
  await assert.rejects(client.ticketFor(SERVER), failsWith("no-credentials", /closed/));
  const { kdcs } = world({ "LAB.TEST": LAB });
  const typed = world({}, { exchange: { exchange: (realm, message) => kdcs.exchange(realm, message) } });
  await typed.client.ticketFor(SERVER);
  typed.client.close();
  assert.equal(findOctets(typed.client, new TextEncoder().encode(PASSWORD)), undefined);
});

test("a client that is closed while it waits gives no ticket, asks for nothing more and keeps no key", async () => {
  for (const last of [0, 1, 2, 3]) {
    const key = aes256CtsHmacSha1.stringToKey(PASSWORD, "LAB.TEST salt of alice", Uint8Array.of(0, 0, 0, 1));
    const wanted = Uint8Array.from(key);
    const sessions: Uint8Array[] = [];
    const kdcs = new FakeKdcs({ "LAB.TEST": LAB }, () => NOON);
    kdcs.change = (reply) => {
      sessions.push(Uint8Array.from(reply.part.key.octets));
      return reply;
    };
    const client: KerberosClient = new KerberosClient({
      now: () => NOON,
      identity: async () => {
        if (last === 0) client.close();
        return { principal: parsePrincipal("alice@LAB.TEST"), secret: { keys: [{ etype: 18, octets: key }] } };
      },
      exchange: {
        exchange: async (realm, message) => {
          const answer = kdcs.answer(realm, message);
          if (kdcs.asked.length === last) client.close();
          return answer;
        },
      },
    });
    await assert.rejects(client.ticketFor(SERVER), failsWith("no-credentials", /closed/));
    assert.equal(kdcs.asked.length, last);
    for (const octets of [wanted, ...sessions]) assert.equal(findOctets(client, octets), undefined);
    assert.deepEqual(key, new Uint8Array(32));
  }
});
