import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { fileTimeMs } from "../../bytes/file-time.ts";
import { decodeBind } from "../../pdu/co/bind.ts";
import { encodeBindAck } from "../../pdu/co/bind-ack.ts";
import { decodeDnsMessage, encodeDnsMessage } from "../../pdu/dns/message.ts";
import { nameOctets } from "../../pdu/dns/name.ts";
import { decodeAsReq } from "../../pdu/kerberos/as-req.ts";
import { encodeKrbError } from "../../pdu/kerberos/krb-error.ts";
import { kerberosTimeText } from "../../pdu/kerberos/types.ts";
import { encodeNetlogonResponse } from "../../pdu/ldap/netlogon-response.ts";
import { NETLOGON } from "../../pdu/ldap/samples.ts";
import { decodeSearchRequest } from "../../pdu/ldap/search-request.ts";
import { encodeSearchResultDone } from "../../pdu/ldap/search-result-done.ts";
import { encodeSearchResultEntry } from "../../pdu/ldap/search-result-entry.ts";
import { encodeSessionPacket } from "../../pdu/netbios/session-packet.ts";
import { avOfTimestamp, encodeChallengeMessage } from "../../pdu/ntlmssp/index.ts";
import * as smb1 from "../../pdu/smb1/samples.ts";
import { NEGOTIATE_RESPONSE } from "../../pdu/smb2/samples.ts";
import { BESIDE, LOOPBACK, TestServers, testContext } from "../loopback/testing.ts";
import { besideProbes, probeBeside } from "./beside.ts";
import { directoryTime } from "./ldap.ts";
import { probePipe } from "./pipe.ts";
import { probeTimeSkew, tellClock } from "./time-skew.ts";

const servers = new TestServers();
afterEach(() => servers.close());

const octets = (value: string) => new TextEncoder().encode(value);

function probe(id: string) {
  const found = besideProbes.find((one) => one.id === id);
  assert.ok(found !== undefined, id);
  return found.probe;
}

/** In frames of this many octets of length before each message. */
function framed(width: 2 | 4, message: Uint8Array): Uint8Array {
  const out = new Uint8Array(width + message.length);
  if (width === 2) new DataView(out.buffer).setUint16(0, message.length);
  else new DataView(out.buffer).setUint32(0, message.length);
  out.set(message, width);
  return out;
}

describe("dns", () => {
  const answer = (query: Uint8Array, responseCode: number) => {
    const { id, questions } = decodeDnsMessage(query);
    const data = Uint8Array.of(0, 0, 0, 100, 389 >> 8, 389 & 0xff, ...nameOctets(["dc1", "lab", "test"]));
    const head = { response: true, opcode: 0, authoritative: true, truncated: false, recursionDesired: true, recursionAvailable: false };
    const answers = responseCode === 0 ? [{ ...questions[0]!, ttl: 60, data }] : [];
    return encodeDnsMessage({ id, ...head, responseCode, questions, answers, authorities: [], additional: [] });
  };

  test("both ways, and the controllers that it names", async () => {
    const tcp = await servers.answering((query) => framed(2, answer(query.subarray(2), 0)));
    const udp = await servers.udp((query) => [answer(query, 0)]);
    const context = testContext({ 53: tcp, "udp/53": udp });
    await probe("dns")(context, BESIDE);
    const said = context.of("service");
    assert.deepEqual(said.map(({ transport }) => transport).sort(), ["tcp", "udp"]);
    for (const one of said) {
      assert.equal(one.outcome, "answered");
      assert.equal(one.facts["question"], "_ldap._tcp.dc._msdcs.lab.test SRV");
      assert.equal(one.facts["controllers"], "dc1.lab.test:389");
    }
  });

  test("a server that does not know the domain, and a filter that forgot TCP", async () => {
    const udp = await servers.udp((query) => [answer(query, 3)]);
    const context = testContext({ "udp/53": udp });
    await probe("dns")(context, BESIDE);
    const [said] = context.of("service");
    assert.equal(said?.outcome, "error");
    assert.equal(said?.codeName, "NXDOMAIN");
    assert.equal(said?.transport, "udp");
    assert.equal(context.of("dial")[0]?.outcome, "refused");
  });

  test("a domain that was guessed from the host's name may well not be there", async () => {
    const guessed = { ...BESIDE, host: "web.example.test", domainController: { address: LOOPBACK, name: undefined } };
    const outcomes: unknown[] = [];
    for (const responseCode of [3, 5, 2]) {
      const context = testContext({ "udp/53": await servers.udp((query) => [answer(query, responseCode)]) });
      await probe("dns")(context, guessed);
      outcomes.push(context.of("service")[0]?.outcome);
    }
    assert.deepEqual(outcomes, ["answered", "answered", "error"]);
  });

  test("an answer to somebody else is none", async () => {
    const tcp = await servers.answering((query) => {
      const other = query.slice();
      other[2]! ^= 0xff;
      return framed(2, answer(other.subarray(2), 0));
    });
    const context = testContext({ 53: tcp }, { timeoutMs: 300 });
    await probe("dns")(context, BESIDE);
    assert.equal(context.of("service").find(({ transport }) => transport === "tcp")?.outcome, "silent");
  });
});

describe("kerberos", () => {
  const error = (request: Uint8Array, errorCode: number, aheadMs: number) => {
    const { realm, sname } = decodeAsReq(request);
    const now = Date.now() + aheadMs;
    return encodeKrbError({
      ctime: undefined,
      cusec: undefined,
      stime: kerberosTimeText(now),
      susec: (now % 1_000) * 1_000 + 1,
      errorCode,
      crealm: undefined,
      cname: undefined,
      realm,
      sname: sname!,
      etext: undefined,
      edata: undefined,
    });
  };

  test("the realm is served, and its clock is ahead", async () => {
    const tcp = await servers.answering((request) => framed(4, error(request.subarray(4), 6, 600_000)));
    const context = testContext({ 88: tcp, "udp/88": await servers.udp(() => []) }, { timeoutMs: 600 });
    await probe("kerberos")(context, BESIDE);
    const [said] = context.of("service");
    assert.equal(said?.outcome, "answered");
    assert.equal(said?.codeName, "KDC_ERR_C_PRINCIPAL_UNKNOWN");
    assert.equal(said?.facts["realm"], "LAB.TEST");
    const [clock] = context.of("clock");
    assert.equal(clock?.source, "kerberos");
    assert.ok(Math.abs(clock!.skewMs - 600_000) <= clock!.uncertaintyMs + 5, `${clock?.skewMs} +- ${clock?.uncertaintyMs}`);
    assert.equal(context.of("datagram")[0]?.outcome, "silent");
  });

  test("UDP alone tells the clock, too", async () => {
    const udp = await servers.udp((request) => [error(request, 68, -5_000)]);
    const context = testContext({ "udp/88": udp });
    await probe("kerberos")(context, BESIDE);
    assert.equal(context.of("service")[0]?.outcome, "error");
    assert.equal(context.of("service")[0]?.facts["realm served"], "no");
    assert.ok(context.of("clock")[0]!.skewMs < -4_000);
  });

  test("what is no KDC", async () => {
    const tcp = await servers.answering(() => octets("HTTP/1.1 400 Bad Request\r\n\r\n"));
    const context = testContext({ 88: tcp });
    await probe("kerberos")(context, BESIDE);
    const [said] = context.of("service");
    assert.equal(said?.outcome, "not-understood");
    assert.equal(said?.failure?.kind, "protocol");
  });
});

describe("ldap", () => {
  const attributes = (extra: Record<string, string> = {}) =>
    Object.entries({ dnsHostName: "dc1.lab.test", currentTime: "20261122004900.0Z", isGlobalCatalogReady: "TRUE", ...extra }).map(
      ([type, value]) => ({ type, values: [octets(value)] }),
    );
  const entry = (messageId: number, extra?: Record<string, string>) =>
    encodeSearchResultEntry({ messageId, objectName: "", attributes: attributes(extra) });
  const done = (messageId: number, resultCode = 0) =>
    encodeSearchResultDone({ messageId, resultCode, matchedDN: "", diagnosticMessage: "" });
  const both = (request: Uint8Array) => {
    const { messageId } = decodeSearchRequest(request);
    return Uint8Array.from([...entry(messageId), ...done(messageId)]);
  };

  test("the rootDSE, octet by octet, and its clock", async () => {
    const port = await servers.tcp((socket) => {
      socket.setNoDelay(true);
      socket.on("data", (request) => {
        for (const octet of both(request)) socket.write(Uint8Array.of(octet));
      });
    });
    const context = testContext({ 389: port });
    await probe("ldap")(context, BESIDE);
    const [said] = context.of("service");
    assert.equal(said?.outcome, "answered");
    assert.equal(said?.codeName, "success");
    assert.equal(said?.facts["host"], "dc1.lab.test");
    assert.equal(said?.facts["global catalog ready"], "TRUE");
    const [clock] = context.of("clock");
    const expected = Date.UTC(2026, 10, 22, 0, 49, 0, 500) - Date.now();
    assert.ok(clock!.uncertaintyMs >= 500 && Math.abs(clock!.skewMs - expected) < 2_000);
  });

  test("a server that wants a bind first", async () => {
    const port = await servers.answering((request) => done(decodeSearchRequest(request).messageId, 53));
    const context = testContext({ 3268: port });
    await probe("global-catalog")(context, BESIDE);
    const [said] = context.of("service");
    assert.equal(said?.service, "global-catalog");
    assert.equal(said?.outcome, "error");
    assert.equal(said?.codeName, "unwillingToPerform");
  });

  test("one that announces a gigabyte, one that hangs up, one that never ends", async () => {
    const outcomes: (string | undefined)[] = [];
    const giant = await servers.answering(() => Uint8Array.of(0x30, 0x84, 0x40, 0, 0, 0));
    const hangs = await servers.answering(() => undefined);
    const endless = await servers.tcp((socket) => {
      const more = () =>
        void (socket.destroyed || (socket.write(new Uint8Array(entry(99))) ? setImmediate(more) : socket.once("drain", more)));
      socket.once("data", more);
    });
    for (const port of [giant, hangs, endless]) {
      const context = testContext({ 389: port });
      await probe("ldap")(context, BESIDE);
      const [said] = context.of("service");
      outcomes.push(`${said?.outcome} ${said?.failure?.kind}`);
    }
    assert.deepEqual(outcomes, ["not-understood protocol", "cut cut", "not-understood limit"]);
  });

  test("the ping of a controller, of one that is paused, and of a server that knows none", async () => {
    const pong = (request: Uint8Array, opcode: number) => {
      const { messageId, attributes: wanted } = decodeSearchRequest(request);
      assert.deepEqual(wanted, ["Netlogon"]);
      const values = [encodeNetlogonResponse({ ...NETLOGON, opcode })];
      const netlogon = encodeSearchResultEntry({ messageId, objectName: "", attributes: [{ type: "netlogon", values }] });
      return Uint8Array.from([...netlogon, ...done(messageId)]);
    };
    for (const [opcode, outcome, logons] of [
      [23, "answered", "yes"],
      [24, "error", "no"],
    ] as const) {
      const context = testContext({ "udp/389": await servers.udp((request) => [pong(request, opcode)]) });
      await probe("cldap")(context, BESIDE);
      const [said] = context.of("service");
      assert.equal(said?.outcome, outcome);
      assert.equal(said?.facts["takes logons"], logons);
      assert.equal(said?.facts["domain"], "lab.test");
      assert.match(said?.facts["roles"] ?? "", /GC, LDAP/);
    }
    const plain = await servers.udp((request) => {
      const { messageId, attributes: wanted } = decodeSearchRequest(request);
      return [wanted.length > 0 ? done(messageId) : both(request)];
    });
    const context = testContext({ "udp/389": plain });
    await probe("cldap")(context, BESIDE);
    assert.equal(context.of("service")[0]?.facts["host"], "dc1.lab.test");
  });

  test("times as directories write them", () => {
    assert.equal(directoryTime("20261122004900.5Z"), Date.UTC(2026, 10, 22, 0, 49, 0, 500));
    assert.equal(directoryTime("20261122004900Z"), Date.UTC(2026, 10, 22, 0, 49));
    assert.equal(directoryTime("yesterday"), undefined);
    assert.equal(directoryTime(undefined), undefined);
  });
});

describe("smb", () => {
  const session = (data: Uint8Array) => encodeSessionPacket({ kind: "message", data });

  test("dialect, signing, mechanisms and the clock", async () => {
    const context = testContext({ 445: await servers.answering(() => session(NEGOTIATE_RESPONSE)) });
    await probe("smb")(context, BESIDE);
    const [said] = context.of("service");
    assert.equal(said?.outcome, "answered");
    assert.equal(said?.facts["dialect"], "SMB 2.1");
    assert.equal(said?.facts["signing"], "required");
    assert.match(said?.facts["mechanisms"] ?? "", /Kerberos.*NTLMSSP/);
    assert.equal(context.of("clock")[0]?.source, "smb");
  });

  test("a server that speaks SMB 1 and nothing else", async () => {
    const port = await servers.answering((request) => (request[4] === 0xfe ? undefined : session(smb1.oldNegotiateResponse)));
    const context = testContext({ 445: port });
    await probe("smb")(context, BESIDE);
    assert.equal(context.of("dial").length, 2);
    const [said, ...more] = context.of("service");
    assert.equal(more.length, 0);
    assert.equal(said?.facts["SMB 1 only"], "yes");
    assert.equal(said?.facts["dialect"], "PC NETWORK PROGRAM 1.0");
    assert.equal(said?.facts["domain"], "TEST");
  });

  test("a port that is open and says nothing is not asked again", async () => {
    const context = testContext({ 445: await servers.tcp(() => undefined) }, { timeoutMs: 300 });
    await probe("smb")(context, BESIDE);
    assert.equal(context.of("dial").length, 1);
    assert.equal(context.of("service")[0]?.outcome, "silent");
  });

  test("what takes neither is told once, as it was at first", async () => {
    const context = testContext({ 445: await servers.answering(() => undefined) });
    await probe("smb")(context, BESIDE);
    assert.deepEqual(
      context.of("service").map(({ outcome }) => outcome),
      ["cut"],
    );
  });

  test("a pipe: SMB is looked at, and the rest is said to be missing", async () => {
    const context = testContext({ 445: await servers.answering(() => session(NEGOTIATE_RESPONSE)) });
    await probePipe(context, { address: LOOPBACK, host: "dc1", interfaces: [], endpoint: "\\pipe\\svcctl" });
    assert.equal(context.of("service").length, 1);
    const [skipped] = context.of("skipped");
    assert.equal(skipped?.reason, "not-built");
    assert.match(skipped?.words ?? "", /\\pipe\\svcctl/);
  });
});

describe("time-skew", () => {
  test("a clock that was read half-way between question and answer agrees with ours", () => {
    const context = testContext({});
    const asked = context.now();
    const wall = context.environment.wallClock();
    // A second there and back; theirs was read in the middle, and counts whole seconds.
    const reading = {
      address: "10.0.0.1",
      source: "ldap",
      theirs: wall + 500 - 500,
      unitMs: 1_000,
      sentAt: asked,
      endedAt: asked + 1_000,
    } as const;
    tellClock({ ...context, now: () => asked + 1_000, environment: { ...context.environment, wallClock: () => wall + 1_000 } }, reading);
    const [clock] = context.of("clock");
    assert.ok(Math.abs(clock!.skewMs) < 1, String(clock?.skewMs));
    assert.equal(clock!.uncertaintyMs, 1_000);
  });

  const FILETIME_1970 = 116_444_736_000_000_000n;

  test("the clock of NTLM's challenge, and no third message", async () => {
    const heard: number[] = [];
    const port = await servers.answering((octets) => {
      heard.push(octets[2]!);
      const bind = decodeBind(octets);
      assert.equal(bind.auth?.type, 10);
      const time = BigInt(Date.now() - 90_000) * 10_000n + FILETIME_1970;
      const value = encodeChallengeMessage({
        kind: "challenge",
        flags: 0x00808201,
        targetName: "LAB",
        serverChallenge: new Uint8Array(8),
        targetInfo: [avOfTimestamp(time)],
        version: undefined,
      });
      return encodeBindAck({
        kind: "bind_ack",
        flags: 3,
        callId: bind.callId,
        littleEndian: true,
        maxTransmitFragment: 5_840,
        maxReceiveFragment: 5_840,
        associationGroup: 1,
        secondaryAddress: "135",
        results: [{ result: 0, reason: 0, transferSyntax: bind.contexts[0]!.transferSyntaxes[0]! }],
        auth: { type: 10, level: 5, padLength: 0, contextId: 1, value },
      });
    });
    const context = testContext({ 135: port });
    await probeTimeSkew(context, { address: LOOPBACK, port: 135 });
    const [clock] = context.of("clock");
    assert.equal(clock?.source, "ntlm");
    assert.ok(Math.abs(clock!.skewMs + 90_000) <= clock!.uncertaintyMs + 5, `${clock?.skewMs}`);
    assert.deepEqual(heard, [0x0b]);
  });

  test("times of files", () => {
    assert.equal(fileTimeMs(FILETIME_1970 + 15_000n), 1.5);
    assert.equal(fileTimeMs(0n), undefined);
    assert.equal(fileTimeMs(1n << 63n), undefined);
    assert.equal(fileTimeMs(undefined), undefined);
  });
});

test("all that the target names, and no more; what nobody knows is said", async () => {
  const context = testContext({}, { target: { beside: ["smb", "tcp/443", "gopher"] } });
  await probeBeside(context, BESIDE);
  assert.equal(context.of("dial").length, 2);
  assert.equal(context.of("skipped")[0]?.what, "gopher");
});

test("given up: every probe ends at once and keeps nothing open", async () => {
  const silent = await servers.tcp(() => undefined);
  const quiet = await servers.udp(() => []);
  const ports = Object.fromEntries(
    [53, 88, 389, 3268, 445].flatMap((port) => [
      [String(port), silent],
      [`udp/${port}`, quiet],
    ]),
  );
  const over = new AbortController();
  const context = testContext(ports, { signal: over.signal, timeoutMs: 60_000 });
  const all = Promise.all(besideProbes.map((one) => one.probe(context, BESIDE)));
  setImmediate(() => over.abort());
  await all;
});
