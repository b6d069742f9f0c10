import assert from "node:assert/strict";
import { test } from "node:test";
import { random } from "#crypto";
import { mutate, randomFrom } from "../../../test/fuzz/mutate.ts";
import { findOctets } from "../../../test/octets-within.ts";
import { CLIENT, LOGON, LOGON_SIDS, mintPac, mintTicket, SERVICE, serviceKey, ticketSource } from "../../../test/security/tickets.ts";
import { AUTH_LEVEL } from "../../knowledge/authentication.ts";
import { AP_REP, decodeApRep, encodeApRep } from "../../pdu/kerberos/ap-rep.ts";
import { decodeApReq, encodeApReq } from "../../pdu/kerberos/ap-req.ts";
import { decodeAuthenticator, encodeAuthenticator } from "../../pdu/kerberos/authenticator.ts";
import { decodeEncApRepPart } from "../../pdu/kerberos/enc-ap-rep-part.ts";
import { decodeGssChecksum, GSS_FLAG } from "../../pdu/kerberos/gss-checksum.ts";
import { encodeGssToken, GSS_TOKEN_ID } from "../../pdu/kerberos/gss-token.ts";
import { KRB_ERROR } from "../../pdu/kerberos/krb-error.ts";
import { USER_FLAG } from "../../pdu/pac/index.ts";
import { SecurityError } from "../../status/security-error.ts";
import type { AcceptOptions, InitiateOptions, SecurityContext } from "../context.ts";
import { KerberosAcceptor, type KerberosAcceptorConfig, type KerberosAcceptorContext } from "./acceptor.ts";
import { answerError } from "./ap-errors.ts";
import { ENCRYPTION_TYPES } from "./etypes/index.ts";
import { KerberosInitiator, type KerberosInitiatorConfig } from "./initiator.ts";
import { ReplayCache } from "./replay-cache.ts";
import type { ServiceKey } from "./service-keys.ts";
import { messageStream } from "./tokens.ts";

interface Setup {
  readonly key?: ServiceKey;
  readonly ticket?: Parameters<typeof mintTicket>[1];
  readonly initiator?: Partial<KerberosInitiatorConfig>;
  readonly acceptor?: Partial<KerberosAcceptorConfig>;
  readonly initiate?: Partial<InitiateOptions>;
  readonly accept?: Partial<AcceptOptions>;
}

function pair(setup: Setup = {}): { initiator: KerberosInitiator; acceptor: KerberosAcceptorContext } {
  const key = setup.key ?? serviceKey(18);
  const initiator = new KerberosInitiator(
    { tickets: ticketSource(mintTicket(key, setup.ticket)), ...setup.initiator },
    { level: AUTH_LEVEL.PRIVACY, host: "server.lab.test", ...setup.initiate },
  );
  const acceptor = new KerberosAcceptor({ keys: { keys: [key] }, ...setup.acceptor }).accept({
    level: AUTH_LEVEL.PRIVACY,
    ...setup.accept,
  });
  return { initiator, acceptor };
}

/** All legs. @returns how many tokens were sent */
async function negotiate(initiator: SecurityContext, acceptor: SecurityContext): Promise<number> {
  let token = await initiator.step(new Uint8Array(0));
  let sent = 0;
  for (let to = acceptor; token !== undefined; to = to === acceptor ? initiator : acceptor) {
    sent++;
    assert.ok(sent < 10);
    token = await to.step(token);
  }
  assert.equal(initiator.state, "established");
  assert.equal(acceptor.state, "established");
  return sent;
}

const FROM = 3;
const STUB = FROM + 24;

/** A PDU of `length` octets of stub data with room for its signature. */
function pduOf(length: number, context: SecurityContext): { octets: Uint8Array; stubEnd: number; end: number; stub: Uint8Array } {
  const stubEnd = STUB + length;
  const end = stubEnd + 8 + context.signatureLength;
  const octets = new Uint8Array(end + 5);
  octets.set(random(200).subarray(0, Math.min(200, stubEnd + 8)));
  for (let i = STUB; i < stubEnd; i++) octets[i] = i * 7;
  return { octets, stubEnd, end, stub: octets.slice(STUB, stubEnd) };
}

for (const style of ["rpc", "smb"] as const) {
  for (const type of ENCRYPTION_TYPES) {
    for (const level of [AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY] as const) {
      test(`${style} style, ${type.name}, level ${level}: legs, then PDUs both ways with and without signed headers`, async () => {
        const { initiator, acceptor } = pair({ key: serviceKey(type.id), initiate: { style, level }, accept: { level } });
        assert.equal(await negotiate(initiator, acceptor), style === "rpc" ? 3 : 2);
        assert.deepEqual(initiator.sessionKey, acceptor.sessionKey);
        assert.equal(initiator.peer?.name, "host/server.lab.test@LAB.TEST");
        assert.equal(acceptor.peer?.name, "alice@LAB.TEST");
        assert.deepEqual(acceptor.peer?.sids, LOGON_SIDS);
        assert.equal(acceptor.peer?.domain, "LAB");
        assert.equal(acceptor.targetName, "host/server.lab.test@LAB.TEST");
        assert.equal(initiator.signatureLength, acceptor.signatureLength);
        for (const header of [true, false]) {
          initiator.headerSigning = header;
          acceptor.headerSigning = header;
          for (const length of [0, 16, 96, 100, 4096, 5800]) {
            for (const [from, to] of [
              [initiator, acceptor],
              [acceptor, initiator],
            ] as const) {
              const { octets, stubEnd, end, stub } = pduOf(length, from);
              const [before, after] = [octets.slice(0, STUB), octets.slice(end)];
              if (level === AUTH_LEVEL.PRIVACY) {
                from.seal(octets, FROM, STUB, stubEnd);
                if (length >= 16) assert.notDeepEqual(octets.slice(STUB, stubEnd), stub);
                to.unseal(octets, FROM, STUB, stubEnd, end);
              } else {
                from.sign(octets, FROM, STUB, stubEnd);
                assert.deepEqual(octets.slice(STUB, stubEnd), stub);
                to.verify(octets, FROM, STUB, stubEnd, end);
              }
              assert.deepEqual(octets.slice(STUB, stubEnd), stub);
              assert.deepEqual([octets.slice(0, STUB), octets.slice(end)], [before, after]);
            }
          }
        }
        const message = random(30);
        acceptor.verifyMic(message, initiator.mic(message));
        initiator.verifyMic(message, acceptor.mic(message));
      });
    }
  }
}

test("one leg without mutual authentication, framed as SMB has it, over RPC", async () => {
  for (const type of ENCRYPTION_TYPES) {
    const { initiator, acceptor } = pair({ key: serviceKey(type.id), initiate: { style: "smb" }, initiator: { mutual: false } });
    assert.equal(await negotiate(initiator, acceptor), 1);
    const { octets, stubEnd, end, stub } = pduOf(48, initiator);
    initiator.seal(octets, FROM, STUB, stubEnd);
    acceptor.unseal(octets, FROM, STUB, stubEnd, end);
    assert.deepEqual(octets.slice(STUB, stubEnd), stub);
    acceptor.seal(octets, FROM, STUB, stubEnd);
    initiator.unseal(octets, FROM, STUB, stubEnd, end);
    assert.deepEqual(octets.slice(STUB, stubEnd), stub);
  }
});

for (const type of ENCRYPTION_TYPES) {
  for (const sealed of [true, false]) {
    for (const header of [true, false]) {
      test(`${type.name}, ${sealed ? "sealed" : "signed"}, header ${header ? "signed" : "not signed"}: every octet that is altered is noticed`, async () => {
        const level = sealed ? AUTH_LEVEL.PRIVACY : AUTH_LEVEL.INTEGRITY;
        const key = serviceKey(type.id);
        const good = pair({ key, initiate: { level }, accept: { level } });
        await negotiate(good.initiator, good.acceptor);
        const { octets, stubEnd, end } = pduOf(40, good.initiator);
        good.initiator.headerSigning = header;
        if (sealed) good.initiator.seal(octets, FROM, STUB, stubEnd);
        else good.initiator.sign(octets, FROM, STUB, stubEnd);
        const listen = () =>
          messageStream(
            { etype: type.id, octets: good.initiator.sessionKey! },
            { sender: "initiator", acceptorSubkey: true, dce: true, sequence: undefined },
          );
        const untouched = listen();
        assert.equal(untouched.check(octets.slice(), FROM, STUB, stubEnd, end, header, sealed), "good");
        const sequence = untouched.sequence! - 1;
        for (let at = FROM; at < end; at++) {
          const covered = header || (at >= STUB && at < stubEnd) || at >= stubEnd + 8;
          if (!covered) continue;
          for (const bit of [0x01, 0x80]) {
            const changed = octets.slice();
            changed[at]! ^= bit;
            const stream = listen();
            stream.sequence = sequence;
            const verdict = stream.check(changed, FROM, STUB, stubEnd, end, header, sealed);
            assert.notEqual(verdict, "good", `octet ${at} of ${end}`);
            if (sealed && verdict === "altered" && at < stubEnd) assert.ok(changed.subarray(STUB, stubEnd).every((octet) => octet === 0));
          }
        }
      });
    }
  }
}

test("a PDU that comes twice, too early, or cut off ends the context for ever", async () => {
  for (const type of ENCRYPTION_TYPES) {
    for (const damage of ["twice", "early", "cut", "mirrored"] as const) {
      for (const level of [AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY] as const) {
        const { initiator, acceptor } = pair({ key: serviceKey(type.id), initiate: { level }, accept: { level } });
        await negotiate(initiator, acceptor);
        const sealed = level === AUTH_LEVEL.PRIVACY;
        const { octets, stubEnd, end } = pduOf(32, initiator);
        const send = () => {
          const pdu = octets.slice();
          initiator[sealed ? "seal" : "sign"](pdu, FROM, STUB, stubEnd);
          return pdu;
        };
        const take = (to: SecurityContext, pdu: Uint8Array, cut = 0) =>
          to[sealed ? "unseal" : "verify"](pdu.slice(), FROM, STUB, stubEnd, end - cut);
        const first = send();
        const second = send();
        if (damage === "twice") take(acceptor, first);
        const kind = damage === "twice" || damage === "early" ? "out-of-sequence" : "altered";
        const [to, pdu, cut] =
          damage === "mirrored" ? [initiator, first, 0] : [acceptor, damage === "early" ? second : first, damage === "cut" ? 1 : 0];
        assert.throws(
          () => take(to, pdu, cut),
          (error) => error instanceof SecurityError && error.likely.kind === kind,
          `${type.name}, level ${level}, ${damage}`,
        );
        assert.equal(to.state, "failed");
        assert.throws(() => to.sign(octets, FROM, STUB, stubEnd), SecurityError);
        assert.equal(to.sessionKey, undefined);
      }
    }
  }
});

test("a MIC is made with the key usage of who sends it, [RFC 4121] 2 and 4.2.6.1", async () => {
  for (const type of ENCRYPTION_TYPES.filter(({ id }) => id !== 23)) {
    const { initiator, acceptor } = pair({ key: serviceKey(type.id) });
    await negotiate(initiator, acceptor);
    const key = initiator.sessionKey!;
    for (const [context, usage, flags] of [
      [initiator, 25, 4],
      [acceptor, 23, 5],
    ] as const) {
      const message = random(20);
      const mic = context.mic(message);
      assert.deepEqual([...mic.subarray(0, 8)], [4, 4, flags, 255, 255, 255, 255, 255]);
      const covered = new Uint8Array([...message, ...mic.subarray(0, 16)]);
      assert.deepEqual(mic.subarray(16), type.checksum(key, usage, covered), type.name);
    }
  }
});

async function refused(setup: Setup, kind: string, code?: number): Promise<SecurityError> {
  const { initiator, acceptor } = pair(setup);
  const token = await initiator.step(new Uint8Array(0));
  let error: unknown;
  try {
    await acceptor.step(token!);
  } catch (caught) {
    error = caught;
  }
  assert.ok(error instanceof SecurityError, `no error where ${kind} was expected`);
  assert.equal(error.likely.kind, kind, error.message);
  assert.equal(acceptor.state, "failed");
  assert.throws(() => acceptor.step(token!), SecurityError);
  if (code !== undefined) {
    assert.equal(error.reply?.[0], KRB_ERROR);
    await assert.rejects(async () => initiator.step(error.reply!), SecurityError);
  }
  return error;
}

test("why an AP-REQ is refused, and what the client is told", async () => {
  const key = serviceKey(18);
  const other = { ...serviceKey(18), kvno: key.kvno };
  const keys = (...all: ServiceKey[]) => ({ keys: { keys: all } });
  await refused({ key, acceptor: keys(other) }, "wrong-target", 41);
  await refused({ key, acceptor: keys({ ...other, kvno: 7 }) }, "wrong-target", 44);
  await refused({ key, acceptor: keys() }, "wrong-target", 45);
  await refused({ key, acceptor: keys(serviceKey(17)) }, "encryption-type", 45);
  await refused(
    { key, acceptor: { principals: [{ nameType: 2, components: ["cifs", "server.lab.test"], realm: "" }] } },
    "wrong-target",
    45,
  );
  const now = Date.now();
  await refused({ key, ticket: { endTime: now - 301_000, startTime: now - 400_000 } }, "expired", 32);
  await refused({ key, ticket: { startTime: now + 400_000 } }, "clock-skew", 33);
  await refused({ key, ticket: { flags: 0x01000000 } }, "refused", 33);
  await refused({ key, acceptor: { requirePac: true }, ticket: { pac: false } }, "refused", 60);
});

test("a ticket for an alias is taken where its key is the same", async () => {
  const key = serviceKey(18);
  const alias = { nameType: 2, components: ["cifs", "alias.lab.test"], realm: "LAB.TEST" };
  const { initiator, acceptor } = pair({ key, ticket: { service: alias } });
  await negotiate(initiator, acceptor);
});

test("a client whose clock differs learns our time and tries once more; a second time it fails", async () => {
  const key = serviceKey(18);
  const now = Date.now();
  const behind = () => now - 900_000;
  const { initiator, acceptor } = pair({ key, initiator: { now: behind }, acceptor: { now: () => now }, ticket: { now: now - 1_000_000 } });
  assert.equal(await negotiate(initiator, acceptor), 5);

  const stubborn = pair({ key, initiator: { now: behind }, acceptor: { now: () => now } });
  const first = (await stubborn.initiator.step(new Uint8Array(0)))!;
  const answer = (await stubborn.acceptor.step(first))!;
  assert.equal(answer[0], KRB_ERROR);
  assert.throws(
    () => stubborn.acceptor.step(first),
    (error) => error instanceof SecurityError && error.likely.kind === "clock-skew" && error.likely.seconds === -900,
  );
  await stubborn.initiator.step(answer);
  await assert.rejects(
    async () => stubborn.initiator.step(answer),
    (error) => error instanceof SecurityError && error.likely.kind === "clock-skew" && error.likely.seconds === 900,
  );
});

test("the first leg of DCE style may be framed; the answer is not", async () => {
  const { initiator, acceptor } = pair();
  const first = (await initiator.step(new Uint8Array(0)))!;
  const answer = (await acceptor.step(encodeGssToken(GSS_TOKEN_ID.apReq, first)))!;
  assert.equal(answer[0], AP_REP);
  acceptor.step((await initiator.step(answer))!);
  assert.equal(acceptor.state, "established");
});

test("an AP-REQ that comes twice is refused, also by another context of the same server", async () => {
  const key = serviceKey(18);
  const { initiator } = pair({ key });
  const server = new KerberosAcceptor({ keys: { keys: [key] } });
  const token = (await initiator.step(new Uint8Array(0)))!;
  assert.ok(server.accept({ level: 6 }).step(token) instanceof Uint8Array);
  assert.throws(
    () => server.accept({ level: 6 }).step(token),
    (error) => error instanceof SecurityError && error.likely.kind === "out-of-sequence",
  );
});

test("what is remembered of requests is bounded by time and number", async () => {
  const cache = new ReplayCache(3);
  const of = (n: number) => Uint8Array.of(n, n, n);
  for (const n of [1, 2, 3]) assert.equal(cache.take(of(n), 0, 10 * n), "new");
  assert.equal(cache.take(of(2), 5, 20), "seen");
  assert.equal(cache.take(of(4), 10, 100), "full");
  assert.equal(cache.take(of(4), 11, 100), "new");
  assert.equal(cache.take(of(2), 21, 100), "new");
  assert.equal(cache.size, 3);

  // Who proves himself by a third leg is not kept out.
  const key = serviceKey(18);
  const replays = new ReplayCache(0);
  await refused({ key, acceptor: { replays }, initiate: { style: "smb" }, initiator: { mutual: false } }, "rate-limit");
  const { initiator, acceptor } = pair({ key, acceptor: { replays } });
  await negotiate(initiator, acceptor);
});

test("the third leg has to be the client's: our own answer sent back, or another's, is none", async () => {
  for (const etype of [18, 20, 23]) {
    const key = serviceKey(etype);
    const { initiator, acceptor } = pair({ key });
    const answer = (await acceptor.step((await initiator.step(new Uint8Array(0)))!))!;
    assert.throws(() => acceptor.step(answer), SecurityError);
    assert.equal(acceptor.state, "failed");
    const [one, two] = [pair({ key }), pair({ key })];
    const third = (await one.initiator.step((await one.acceptor.step((await one.initiator.step(new Uint8Array(0)))!))!))!;
    await two.acceptor.step((await two.initiator.step(new Uint8Array(0)))!);
    assert.throws(() => two.acceptor.step(third), SecurityError);
    // One who has the session key, and has seen the third leg of another context, but not this answer.
    const tickets = ticketSource(mintTicket(key));
    const [seen, fresh] = [pair({ key, initiator: { tickets } }), pair({ key, initiator: { tickets } })];
    const last = (await seen.initiator.step((await seen.acceptor.step((await seen.initiator.step(new Uint8Array(0)))!))!))!;
    await fresh.acceptor.step((await fresh.initiator.step(new Uint8Array(0)))!);
    assert.throws(
      () => fresh.acceptor.step(last),
      (error) => error instanceof SecurityError && error.leg === "third leg" && error.likely.kind === "altered",
    );
  }
});

test("an answer to another request proves nothing", async () => {
  const key = serviceKey(18);
  const ticket = mintTicket(key);
  const make = () => new KerberosInitiator({ tickets: ticketSource(ticket) }, { level: 6, host: "server.lab.test" });
  const server = new KerberosAcceptor({ keys: { keys: [key] } });
  const [one, two] = [make(), make()];
  const answer = (await server.accept({ level: 6 }).step((await one.step(new Uint8Array(0)))!))!;
  await two.step(new Uint8Array(0));
  await assert.rejects(async () => two.step(answer), SecurityError);
  assert.equal(two.state, "failed");
});

test("what a client asks for by its level", async () => {
  const { confidentiality, dceStyle, integrity, mutual, replay, sequence } = GSS_FLAG;
  const always = mutual | replay | sequence | dceStyle;
  for (const [level, flags] of [
    [AUTH_LEVEL.CONNECT, always],
    [AUTH_LEVEL.PACKET, always | integrity],
    [AUTH_LEVEL.INTEGRITY, always | integrity],
    [AUTH_LEVEL.PRIVACY, always | integrity | confidentiality],
  ] as const) {
    const key = serviceKey(18);
    const ticket = mintTicket(key);
    const { initiator } = pair({ key, initiate: { level }, initiator: { tickets: ticketSource(ticket) } });
    const { authenticator } = decodeApReq((await initiator.step(new Uint8Array(0)))!);
    const { cksum } = decodeAuthenticator(ENCRYPTION_TYPES[0]!.decrypt(ticket.sessionKey.octets, 11, authenticator.cipher));
    assert.equal(decodeGssChecksum(cksum!.octets).flags, flags);
  }
});

test("a client that does not agree to sealing is told so at the last leg, by a server of level privacy", async () => {
  const { initiator, acceptor } = pair({ initiate: { level: AUTH_LEVEL.INTEGRITY } });
  const answer = (await acceptor.step((await initiator.step(new Uint8Array(0)))!))!;
  const third = (await initiator.step(answer))!;
  assert.throws(
    () => acceptor.step(third),
    (error) => error instanceof SecurityError && error.likely.kind === "level",
  );
  assert.equal(acceptor.state, "failed");
});

test("what a service answers, in words", () => {
  const answered = (errorCode: number, aheadMs: number) => {
    const error = { ctime: undefined, cusec: undefined, stime: "", susec: 0, errorCode, crealm: undefined, cname: undefined };
    const rest = { realm: "LAB.TEST", sname: { type: 2, components: [] }, etext: undefined, edata: undefined };
    return answerError({ ...error, ...rest }, "host/server.lab.test", aheadMs);
  };
  assert.deepEqual(answered(37, 400_000).likely, { kind: "clock-skew", seconds: 400 });
  assert.match(answered(37, -400_000).message, /400 seconds behind ours/);
  assert.equal(answered(41, 0).answer, "KRB_AP_ERR_MODIFIED");
  assert.deepEqual(answered(45, 0).likely, { kind: "wrong-target", targetName: "host/server.lab.test" });
  assert.equal(answered(32, 0).likely.kind, "expired");
  assert.equal(answered(32, 3_600_000).likely.kind, "clock-skew");
  assert.match(answered(33, 0).message, /KDC's that is ahead/);
  assert.equal(answered(34, 0).likely.kind, "refused");
  assert.equal(answered(12345, 0).answer, "error 12345");
});

test("channel bindings", async () => {
  const key = serviceKey(18);
  const [here, there] = [random(20), random(20)];
  const bound = (initiator: Uint8Array | undefined, acceptor: Uint8Array | undefined, requireChannelBindings = false): Setup => ({
    key,
    initiate: { channelBindings: initiator },
    accept: { channelBindings: acceptor },
    acceptor: { requireChannelBindings },
  });
  for (const setup of [bound(here, here), bound(here, undefined), bound(undefined, here)]) {
    const { initiator, acceptor } = pair(setup);
    await negotiate(initiator, acceptor);
  }
  await refused(bound(there, here), "altered", 41);
  await refused(bound(undefined, here, true), "altered", 41);
});

test("a PAC that does not hold fails the context", async () => {
  for (const type of ENCRYPTION_TYPES) {
    const key = serviceKey(type.id);
    const now = Math.floor(Date.now() / 1000) * 1000;
    const good = mintPac(key.key, CLIENT, now);
    const damaged = good.slice();
    damaged[200]! ^= 1;
    for (const pac of [
      damaged,
      good.subarray(0, 40),
      mintPac(serviceKey(type.id).key, CLIENT, now),
      mintPac(key.key, CLIENT, now, { clientName: "administrator" }),
      mintPac(key.key, CLIENT, now, { clientTime: now - 5000 }),
      mintPac(key.key, CLIENT, now, { checksumType: 7 }),
    ]) {
      const { initiator, acceptor } = pair({ key, ticket: { now, pac } });
      const token = (await initiator.step(new Uint8Array(0)))!;
      assert.throws(
        () => acceptor.step(token),
        (error) => error instanceof SecurityError && error.leg === "PAC",
      );
      assert.equal(acceptor.pac, undefined);
    }
  }
});

test("groups count that are enabled, and extra SIDs where the PAC says that there are some", async () => {
  const sidsOf = async (logon: typeof LOGON) => {
    const key = serviceKey(18);
    const now = Math.floor(Date.now() / 1000) * 1000;
    const { initiator, acceptor } = pair({ key, ticket: { now, pac: mintPac(key.key, CLIENT, now, { logon }) } });
    await negotiate(initiator, acceptor);
    return acceptor.peer!.sids;
  };
  const [extra] = LOGON.ExtraSids!;
  // SE_GROUP_USE_FOR_DENY_ONLY alone.
  const denied = { ...extra!, Attributes: 0x10 };
  const without = LOGON_SIDS.filter((sid) => sid !== "S-1-18-1");
  assert.deepEqual(await sidsOf({ ...LOGON, ExtraSids: [denied] }), without);
  assert.deepEqual(await sidsOf({ ...LOGON, UserFlags: LOGON.UserFlags & ~USER_FLAG.extraSids }), without);
  const noResource = LOGON_SIDS.filter((sid) => sid !== "S-1-5-21-1-2-3-1500");
  assert.deepEqual(await sidsOf({ ...LOGON, UserFlags: LOGON.UserFlags & ~USER_FLAG.resourceGroups }), noResource);
});

test("a checksum of another kind than GSS-API's has to be over nothing, by the session key", async () => {
  const key = serviceKey(18);
  const ticket = mintTicket(key);
  const type = ENCRYPTION_TYPES.find(({ id }) => id === 18)!;
  const sessionKey = ticket.sessionKey.octets;
  for (const [over, right] of [
    [new Uint8Array(0), true],
    [Uint8Array.of(1), false],
  ] as const) {
    const { initiator, acceptor } = pair({ key, initiator: { tickets: ticketSource(ticket) } });
    const request = decodeApReq((await initiator.step(new Uint8Array(0)))!);
    const authenticator = decodeAuthenticator(type.decrypt(sessionKey, 11, request.authenticator.cipher));
    const cksum = { type: type.checksumType, octets: type.checksum(sessionKey, 10, over) };
    const cipher = type.encrypt(sessionKey, 11, encodeAuthenticator({ ...authenticator, cksum }));
    const token = encodeApReq({ ...request, authenticator: { ...request.authenticator, cipher } });
    if (right) acceptor.step(token);
    else
      assert.throws(
        () => acceptor.step(token),
        (error) => error instanceof SecurityError && error.likely.kind === "altered",
      );
  }
});

test("a ticket without a PAC says who, and no SIDs", async () => {
  const { initiator, acceptor } = pair({ ticket: { pac: false } });
  await negotiate(initiator, acceptor);
  assert.deepEqual(acceptor.peer, { name: "alice@LAB.TEST", domain: "LAB.TEST", account: "alice", anonymous: false, sids: [] });
});

test("another client's ticket with one's own authenticator is refused", async () => {
  const key = serviceKey(18);
  const ticket = mintTicket(key);
  const mallory = { ...ticket, client: { ...CLIENT, components: ["mallory"] } };
  await refused({ key, initiator: { tickets: ticketSource(mallory) } }, "altered", 36);
});

test("a closed or failed context has no key octets left, however far it came", async () => {
  for (const type of ENCRYPTION_TYPES) {
    for (const end of ["first leg", "second leg", "established", "altered"] as const) {
      const key = serviceKey(type.id);
      const ticket = mintTicket(key);
      const { initiator, acceptor } = pair({ key, initiator: { tickets: ticketSource(ticket) } });
      const first = (await initiator.step(new Uint8Array(0)))!;
      const secrets = [ticket.sessionKey.octets.slice()];
      // What the request and the answer have encrypted, read as whoever knows the session key reads it.
      const { subkey } = decodeAuthenticator(type.decrypt(secrets[0]!, 11, decodeApReq(first).authenticator.cipher));
      secrets.push(subkey!.octets.slice());
      assert.notEqual(findOctets(initiator, secrets[1]!), undefined, "it is looked for in vain");
      if (end !== "first leg") {
        const second = (await acceptor.step(first))!;
        secrets.push(decodeEncApRepPart(type.decrypt(secrets[0]!, 12, decodeApRep(second).encPart.cipher)).subkey!.octets.slice());
        if (end !== "second leg") {
          acceptor.step((await initiator.step(second))!);
          const { octets, stubEnd, end: pduEnd } = pduOf(32, initiator);
          initiator.seal(octets, FROM, STUB, stubEnd);
          acceptor.unseal(octets, FROM, STUB, stubEnd, pduEnd);
          assert.notEqual(findOctets(acceptor, secrets[2]!), undefined, "it is looked for in vain");
          if (end === "altered") {
            assert.throws(() => acceptor.unseal(octets, FROM, STUB, stubEnd, pduEnd), SecurityError);
            assert.throws(() => initiator.unseal(octets, FROM, STUB, stubEnd, pduEnd), SecurityError);
          }
        }
      }
      if (end !== "altered") for (const context of [initiator, acceptor, initiator]) context.close();
      assert.equal(initiator.state, end === "altered" ? "failed" : "closed");
      assert.equal(acceptor.sessionKey, undefined);
      assert.throws(() => initiator.mic(first), SecurityError);
      await assert.rejects(async () => acceptor.step(first), SecurityError);
      for (const secret of secrets) {
        assert.equal(findOctets(initiator, secret), undefined, end);
        assert.equal(findOctets(acceptor, secret), undefined, end);
      }
    }
  }
});

test("closed while the KDC is asked", async () => {
  const key = serviceKey(18);
  let answer: (() => void) | undefined;
  const ticket = mintTicket(key);
  const tickets = {
    client: CLIENT,
    clockOffsetMs: 0,
    ticketFor: () =>
      new Promise<typeof ticket>((resolve) => {
        answer = () => resolve(ticket);
      }),
  };
  const { initiator } = pair({ key, initiator: { tickets } });
  const leg = initiator.step(new Uint8Array(0));
  await assert.rejects(async () => initiator.step(new Uint8Array(0)), SecurityError);
  initiator.close();
  answer!();
  await assert.rejects(async () => leg, SecurityError);
  assert.equal(initiator.state, "closed");
});

test("a ticket that cannot be read is no fault of the server's", async () => {
  const key = serviceKey(18);
  const { initiator } = pair({ key, initiator: { tickets: ticketSource({ ...mintTicket(key), ticket: Uint8Array.of(0x61, 0) }) } });
  await assert.rejects(
    async () => initiator.step(new Uint8Array(0)),
    (error) => error instanceof SecurityError && error.party === "local" && error.leg === "AP-REQ" && /ticket for host\//.test(error.words),
  );
  assert.equal(initiator.state, "failed");
});

test("what is no token is told so", async () => {
  const { acceptor } = pair();
  const junk = encodeApReq({
    apOptions: 0,
    ticket: {
      realm: SERVICE.realm,
      sname: { type: 2, components: SERVICE.components },
      encPart: { etype: 18, kvno: 2, cipher: random(100) },
    },
    authenticator: { etype: 18, kvno: undefined, cipher: random(100) },
  });
  for (const token of [new Uint8Array(0), Uint8Array.of(1), random(64), junk, Uint8Array.of(0x60, 0x80)]) {
    const { acceptor: each } = pair();
    assert.throws(() => each.step(token), SecurityError);
    assert.equal(each.state, "failed");
  }
  assert.equal(acceptor.state, "negotiating");
});

test("altered answers end a client's context in a SecurityError, and never in another key than the server's", async () => {
  const draw = randomFrom(7);
  for (const type of ENCRYPTION_TYPES) {
    for (let i = 0; i < 150; i++) {
      for (const style of ["rpc", "smb"] as const) {
        const { initiator, acceptor } = pair({ key: serviceKey(type.id), initiate: { style } });
        const answer = (await acceptor.step((await initiator.step(new Uint8Array(0)))!))!;
        const changed = mutate([answer], draw);
        try {
          const third = await initiator.step(changed);
          if (third !== undefined) acceptor.step(third);
          assert.deepEqual(initiator.sessionKey, acceptor.sessionKey);
        } catch (error) {
          assert.ok(error instanceof SecurityError, String(error));
        }
        initiator.close();
        acceptor.close();
      }
    }
  }
});

test("what is encrypted for a client by who has the key: any octets end in a SecurityError or in a context", async () => {
  const draw = randomFrom(11);
  const key = serviceKey(18);
  const ticket = mintTicket(key);
  const type = ENCRYPTION_TYPES.find(({ id }) => id === 18)!;
  for (let i = 0; i < 500; i++) {
    const { initiator, acceptor } = pair({ key, initiator: { tickets: ticketSource(ticket) } });
    const answer = (await acceptor.step((await initiator.step(new Uint8Array(0)))!))!;
    const plain = type.decrypt(ticket.sessionKey.octets, 12, decodeApRep(answer).encPart.cipher);
    const cipher = type.encrypt(ticket.sessionKey.octets, 12, mutate([plain], draw));
    try {
      await initiator.step(encodeApRep({ encPart: { etype: 18, kvno: undefined, cipher } }));
      assert.equal(initiator.state, "established");
    } catch (error) {
      assert.ok(error instanceof SecurityError, String(error));
      assert.equal(initiator.state, "failed");
    }
  }
});
