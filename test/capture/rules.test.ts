import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { TraceRecord } from "../../src/capture/records.ts";
import { firewallRule } from "../../src/findings/firewall/index.ts";
import { Fold } from "../../src/findings/fold.ts";
import { Latencies } from "../../src/findings/latency.ts";
import type { Finding, Report } from "../../src/findings/report.ts";
import {
  authentication,
  bind,
  call,
  connection,
  conversation,
  datagrams,
  fault,
  healthy,
  http,
  icmp,
  kerberos,
  mapping,
  mark,
  name,
  pipe,
  refused,
  report,
  SVCCTL,
  session,
  silent,
  unanswered,
} from "./made-records.ts";

const A = "10.0.0.1";
const B = "10.0.0.2";

function only(records: readonly TraceRecord[], end?: number): Finding {
  const { findings } = report(records, end);
  const grave = findings.filter(({ severity }) => severity !== "note");
  assert.equal(grave.length, 1, findings.map(({ rule, severity }) => `${severity} ${rule}`).join(", "));
  return grave[0]!;
}

function notes(made: Report): string[] {
  assert.deepEqual(
    made.findings.filter(({ severity }) => severity !== "note"),
    [],
  );
  return made.findings.map(({ rule }) => rule);
}

describe("ports", () => {
  test("silence is a filter where the host answers elsewhere, and a host that is down where it does not", () => {
    assert.match(only([silent(A, `${B}:135`)]).sentence, /nothing else of it was seen: it is down, or blocked/);
    const both = only([...healthy(A, B).slice(0, 2), silent(A, `${B}:445`)]);
    assert.match(both.sentence, /10\.0\.0\.2 answers on TCP 135, but its TCP 445 \(SMB\) is filtered: open TCP 445 from 10\.0\.0\.1/);
  });

  test("silence that lasts until the capture ends soon is undecided", () => {
    const { outcome, exitCode, findings } = report([silent(A, `${B}:135`, 0, 1)], 1);
    assert.deepEqual([outcome, exitCode, findings[0]?.rule], ["undecided", 1, "capture-ends-at-syn"]);
    const known = report([...healthy(A, B), silent(A, `${B}:135`, 119.5, 1)]);
    assert.deepEqual([known.outcome, known.exitCode], ["undecided", 0]);
    assert.equal(only([silent(A, `${B}:135`, 0, 1)], 4).rule, "port-filtered");
  });

  test("a mapped port is joined with the mapper's answer, by the address that was dialled or that of the tower", () => {
    const dialled = only([mapping(A, B, "50115", { host: "192.168.7.7" }), ...healthy(A, B).slice(1, 2), silent(A, `${B}:50115`)]);
    assert.equal(dialled.rule, "mapped-port-filtered");
    assert.match(dialled.evidence.join("\n"), /its tower says 192\.168\.7\.7/);
    assert.match(dialled.sentence, /open TCP 49152-65535 from 10\.0\.0\.1 to 10\.0\.0\.2/);
    const tower = only([mapping(A, B, "50115", { host: "192.168.7.7" }), silent(A, "192.168.7.7:50115")]);
    assert.equal(tower.rule, "mapped-port-filtered");
  });

  test("where an address is translated, the mapper and the port that does not answer have an address each", () => {
    const asked = mapping(A, "203.0.113.5", "50115", { host: "192.168.7.7" });
    const told = only([...healthy(A, "203.0.113.5").slice(0, 2), asked, silent(A, "192.168.7.7:50115")]);
    assert.match(
      told.sentence,
      /^The endpoint mapper of 203\.0\.113\.5 answers, but TCP 50115, .* at 192\.168\.7\.7, the address in its answer, is filtered/,
    );
    assert.match(told.evidence.join("\n"), /its tower says 192\.168\.7\.7, the client dials 192\.168\.7\.7/);
    const plain = only([...healthy(A, "203.0.113.5").slice(0, 2), asked, silent(A, "203.0.113.5:50115")]);
    assert.match(
      plain.sentence,
      /^The endpoint mapper of 203\.0\.113\.5 answers, but TCP 50115, the port that it names for \w+, is filtered/,
    );
    assert.match(plain.evidence.join("\n"), /the client dials 203\.0\.113\.5 as clients do/);
    const [row] = report([asked, silent(A, "203.0.113.5:50115")]).conversations;
    assert.deepEqual([row?.interfaces, row?.inferred], [["svcctl"], ["svcctl"]]);
  });

  test("only a port of the dynamic range asks for the range", () => {
    for (const [port, range] of [
      [50_115, "49152-65535"],
      [1_032, "1032"],
      [8_135, "8135"],
    ] as const) {
      const finding = only([mapping(A, B, String(port)), silent(A, `${B}:${port}`)]);
      assert.match(finding.sentence, new RegExp(`open TCP ${range} from`));
      assert.equal(finding.rules[0]?.lastPort, port >= 49_152 ? 65_535 : undefined);
    }
    assert.match(only([mapping(A, B, "1032"), silent(A, `${B}:1032`)]).actions.join(" "), /1025-5000/);
  });

  test("a fall-back to a pipe makes it degraded, and says what it cost", () => {
    const smb = conversation(A, `${B}:445`, "tcp", "smb");
    const finding = only([
      mapping(A, B, "50115"),
      silent(A, `${B}:50115`, 1),
      bind(smb, { at: 22, carrier: { kind: "pipe", over: "smb2", name: "\\pipe\\svcctl" } }),
      connection(smb, { at: 21 }),
    ]);
    assert.equal(finding.severity, "degraded");
    assert.match(finding.sentence, /fell back to \\pipe\\svcctl over SMB after 21 s/);
    assert.equal(Math.round(finding.lostTime! / 1e6), 21);
  });

  test("a refusal is the host's own by its time to live, or that of a device on the way", () => {
    const ours = [...healthy(A, B), refused(A, `${B}:389`, 1, 128)];
    // No hop away: a firewall on the same link, or on the machine that captures, looks the same.
    assert.deepEqual([only(ours).actor, only(ours).confidence], ["server", "likely"]);
    assert.match(only(ours).evidence.join("\n"), /the host refuses, or a firewall on this link/);
    const away = connection(conversation(A, `${B}:135`, "tcp", "rpc"), { ttl: { client: 128, server: 126, reset: 0 } });
    const theirs = only([away, refused(A, `${B}:389`, 1, 126)]);
    assert.deepEqual([theirs.actor, theirs.confidence], ["server", "certain"]);
    assert.match(theirs.evidence.join("\n"), /the host itself refuses/);
    const box = [...healthy(A, B), refused(A, `${B}:389`, 1, 62)];
    assert.equal(only(box).actor, "network");
    assert.match(only(box).sentence, /a device on the way rejects it; open TCP 389/);
    assert.equal(only(box).rules.length, 1);
    // 64 here, 128 there: another stack on the same host, as far away.
    assert.equal(only([...healthy(A, B), refused(A, `${B}:389`, 1, 64)]).actor, "server");
  });

  test("a refused 135 and a refused mapped port say different things", () => {
    assert.match(only([refused(A, `${B}:135`)]).sentence, /on Windows 135 is always on/);
    const mapped = only([mapping(A, B, "50115"), refused(A, `${B}:50115`)]);
    assert.equal(mapped.rule, "mapped-port-refused");
    assert.match(mapped.sentence, /the service was restarted, the mapper's entry is stale/);
  });

  test("139 refused while 445 works is a note, and so is the other way round", () => {
    for (const [closed, open] of [
      [139, 445],
      [445, 139],
    ]) {
      const smb = conversation(A, `${B}:${open}`, "tcp", "smb");
      assert.deepEqual(notes(report([refused(A, `${B}:${closed}`), connection(smb)])), ["smb-twin-refused"]);
    }
  });

  test("a router that forbids is named, and one that knows no way", () => {
    const closed = (meaning: "prohibited" | "unreachable", words: string) =>
      only([{ ...silent(A, `${B}:135`, 0, 2), icmp: [icmp("10.0.0.254", meaning, words)] }]);
    const forbidden = closed("prohibited", "communication administratively prohibited");
    assert.equal(forbidden.rule, "port-prohibited");
    assert.match(forbidden.sentence, /^10\.0\.0\.254 forbids 10\.0\.0\.1 to reach TCP 135/);
    assert.equal(closed("unreachable", "host unreachable").rule, "host-unreachable");
  });

  test("an error about a packet that is not in the capture still tells, unless it was an answer or of no importance", () => {
    const about = (source: string, destination: string, meaning: "prohibited" | "port-closed" = "prohibited") => {
      const [from, fromPort] = source.split(" ");
      const [to, toPort] = destination.split(" ");
      const quoted = {
        transport: "tcp" as const,
        source: { address: from!, port: Number(fromPort) },
        destination: { address: to!, port: Number(toPort) },
      };
      return { ...icmp("10.0.0.254", meaning, "communication administratively prohibited"), quoted, tied: false };
    };
    const found = only([about(`${A} 50000`, `${B} 135`), about(`${A} 50001`, `${B} 135`)]);
    assert.deepEqual([found.rule, found.confidence, found.count, found.client, found.server], ["port-prohibited", "likely", 2, A, B]);
    assert.match(found.evidence.join("\n"), /turned away is not in the capture; ICMP .* from 10\.0\.0\.254 twice/);
    assert.equal(found.rules[0]?.port, 135);
    for (const nothing of [
      about(`${A} 135`, `${B} 50000`),
      about(`${A} 50000`, `${B} 8080`),
      about(`${A} 50000`, `${B} 135`, "port-closed"),
    ]) {
      assert.deepEqual(report([nothing]).findings, []);
    }
    assert.deepEqual(report([{ ...about(`${A} 50000`, `${B} 135`), tied: true }]).findings, []);
  });

  test("what is withdrawn, and what has nothing to do with RPC, is no finding", () => {
    assert.deepEqual(notes(report([silent(A, `${B}:22`), refused(A, `${B}:8080`), silent(A, `${B}:443`)])), []);
    assert.deepEqual(notes(report([silent(A, `${B}:50115`)])), []);
    // The same port matters where the mapper was asked before.
    assert.equal(only([...healthy(A, B).slice(1, 2), silent(A, `${B}:50115`)]).rule, "port-filtered");
  });

  test("a scan is no finding, whatever ports it comes across", () => {
    const scan = Array.from({ length: 40 }, (_, i) => refused(A, `${B}:${i + 1000}`));
    assert.ok(notes(report([...scan, refused(A, `${B}:135`), silent(A, `${B}:445`)])).includes("port-scan"));
  });

  test("the same port of very many hosts is said once", () => {
    const finding = only(Array.from({ length: 60 }, (_, i) => silent(A, `10.9.0.${i}:135`)));
    assert.deepEqual([finding.rule, finding.severity], ["port-sweep", "undecided"]);
  });

  test("half of a connection allows no conclusion", () => {
    const half = connection(conversation(A, `${B}:135`, "tcp", "rpc"), { handshake: "one-sided", packets: [9, 0] });
    const made = report([half, silent(A, `${B}:445`)]);
    assert.deepEqual([made.outcome, made.exitCode, made.findings.map(({ rule }) => rule)], ["undecided", 0, ["one-sided"]]);
  });

  test("datagrams without an answer matter where nothing else worked", () => {
    assert.equal(only([datagrams(A, `${B}:88`, [4, 0])]).rule, "udp-unanswered");
    assert.deepEqual(notes(report([datagrams(A, `${B}:88`, [4, 0]), ...healthy(A, B)])), ["udp-unanswered"]);
    assert.deepEqual(notes(report([datagrams(A, "224.0.0.252:389", [9, 0]), datagrams(A, `${B}:137`, [9, 0])])), []);
  });

  test("UDP 88 is a fall-back where TCP 88 is open, and where it is missing, too; alone it is needed", () => {
    const udp = datagrams(A, `${B}:88`, [4, 0]);
    const optional = (records: readonly TraceRecord[]) =>
      report(records).findings.flatMap(({ rules }) => rules.filter(({ transport }) => transport === "udp").map(({ optional }) => optional));
    assert.deepEqual(optional([udp]), [false]);
    const open = connection(conversation(A, `${B}:88`, "tcp", "kerberos"), { at: 30 });
    // Nobody is asked to open what is not needed.
    assert.deepEqual(
      optional([udp, open]).filter((one) => !one),
      [],
    );
    const both = report([udp, silent(A, `${B}:88`)]).rules.map(({ transport, optional }) => `${transport} ${optional}`);
    assert.deepEqual(both.sort(), ["tcp false", "udp true"]);
  });

  test("another server that answers makes it degraded", () => {
    const other = conversation(A, "10.0.0.3:88", "tcp", "kerberos");
    assert.equal(only([silent(A, `${B}:88`), connection(other, { at: 30 })]).severity, "degraded");
  });
});

describe("the endpoint mapper", () => {
  test("not registered, unless it is there by another way; the end of a lookup is none", () => {
    const none = { status: 0x16c9a0d6, endpoint: "", protocolSequence: "ncacn_http" };
    const finding = only([mapping(A, B, "", none)]);
    assert.deepEqual([finding.rule, finding.status, finding.actor], ["not-registered", 1753, "server"]);
    // The mapper's own answer is no second thing to say.
    const asked = conversation(A, `${B}:135`);
    const epm = { uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa", major: 3, minor: 0, name: "epm", by: "bind" } as const;
    const status = { status: 0x16c9a0d6, name: "ept_s_not_registered", words: "" };
    const answered = call(asked, { interface: epm, opnum: 3, operation: "ept_map", status });
    assert.deepEqual(
      report([bind(asked), answered, mapping(A, B, "", { ...none, conversation: asked }), connection(asked)]).findings.map(
        ({ rule }) => rule,
      ),
      ["not-registered"],
    );
    assert.deepEqual(notes(report([mapping(A, B, "", none), mapping(A, B, "50000")])), ["mapped-port-not-dialled", "not-registered"]);
    assert.deepEqual(notes(report([mapping(A, B, "", { ...none, operation: "lookup" })])), []);
  });
});

describe("binds", () => {
  const one = () => conversation(A, `${B}:50000`, "tcp", "rpc");

  test("rejections in words; NDR64 rejected beside NDR20 is the ordinary case", () => {
    const c = one();
    const wrong = only([bind(c, { outcome: "rejected", result: 2, reason: 1 }), connection(c)]);
    assert.match(wrong.sentence, /the port serves other interfaces/);
    const d = one();
    const accepted = bind(d);
    const [context] = accepted.contexts;
    const ndr64 = { ...context!, id: 1, result: 2, reason: 2, transfer: ["71710533-beba-4937-8319-b5dbef9ccc36"] };
    const features = { ...context!, id: 2, result: 3, reason: 3, transfer: ["6cb71c2c-9812-4540-0300-000000000000"] };
    assert.deepEqual(
      notes(report([{ ...accepted, outcome: "partly", contexts: [ndr64, context!, features] }, call(d), connection(d)])),
      [],
    );
  });

  test("reasons of a bind_nak", () => {
    const reason = (number: number) => {
      const c = one();
      return only([bind(c, { outcome: "nak", nak: { reason: number, words: "" } }), connection(c)]);
    };
    assert.match(reason(2).sentence, /is out of resources/);
    assert.equal(reason(9).rule, "authentication-failed");
    assert.match(reason(4).sentence, /protocol error/);
  });

  test("a reset, the end, silence and a black hole after a bind are four things", () => {
    const after = (more: Parameters<typeof connection>[1]) => {
      const c = one();
      return only([bind(c, { outcome: "unanswered", answer: undefined }), connection(c, { octets: [72, 0], packets: [3, 1], ...more })])
        .rule;
    };
    assert.equal(after({ reset: { mark: mark(0.1), side: 1, moment: "data" }, end: "reset" }), "bind-reset");
    assert.equal(after({ fin: [undefined, mark(0.1)], end: "fin" }), "bind-closed");
    assert.equal(after({}), "bind-unanswered");
    assert.equal(after({ unacknowledged: { side: 0, mark: mark(1), repeats: 5 } }), "black-hole");
  });

  test("a connection that is taken and ended at once", () => {
    const c = conversation(A, `${B}:135`);
    const finding = only([connection(c, { octets: [0, 0], fin: [undefined, mark(0.1)], end: "fin" })]);
    assert.equal(finding.rule, "accepted-then-closed");
  });
});

describe("authentication", () => {
  test("any fault on the first request after it, or the end of the connection", () => {
    for (const [status, end] of [
      [0x1c01000b, false],
      [5, false],
      [0x721, false],
      [0, true],
    ] as const) {
      const c = conversation(A, `${B}:50000`, "tcp", "rpc");
      const finding = only([
        bind(c, { protection: { type: 10, level: 6 } }),
        authentication(c),
        end ? unanswered(c) : fault(c, status, `fault ${status}`),
        connection(c, end ? { fin: [undefined, mark(1)], end: "fin" } : {}),
      ]);
      assert.equal(finding.rule, "authentication-failed");
      assert.match(finding.sentence, /LAB\\alice/);
    }
  });

  test("a fault is about the call where the next one succeeds", () => {
    const c = conversation(A, `${B}:50000`, "tcp", "rpc");
    const made = report([
      bind(c, { protection: { type: 10, level: 6 } }),
      fault(c, 0x1c010002, "nca_s_op_rng_error", { opnum: 64 }),
      call(c),
      connection(c),
    ]);
    assert.deepEqual(notes(made), ["call-fault"]);
  });

  test("SMB: more processing is a step, a refusal is one, and success later mends it", () => {
    const smb = () => conversation(A, `${B}:445`, "tcp", "smb");
    const c = smb();
    assert.equal(
      only([session(c, "session-setup", 0xc0000016), session(c, "session-setup", 0xc000006d), connection(c)]).rule,
      "authentication-failed",
    );
    const d = smb();
    const made = report([session(d, "session-setup", 0xc000006d), session(d, "session-setup", 0, { mark: mark(5) }), connection(d)]);
    assert.deepEqual(notes(made), ["authentication-failed"]);
  });
});

describe("calls", () => {
  const one = () => conversation(A, `${B}:50000`, "tcp", "rpc");

  test("access denied is blocking where nothing works, and names the level", () => {
    const c = one();
    const finding = only([bind(c), fault(c, 5, "ERROR_ACCESS_DENIED"), connection(c)]);
    assert.deepEqual([finding.rule, finding.severity], ["access-denied", "blocking"]);
    assert.match(finding.actions.join("\n"), /DCOM hardening/);
  });

  test("a fault that the client takes in its stride is a note", () => {
    const c = one();
    const calls = Array.from({ length: 6 }, (_, i) => call(c, { opnum: 2, at: i + 1 }));
    assert.deepEqual(notes(report([bind(c), fault(c, 0x6ba, "RPC_S_SERVER_UNAVAILABLE"), ...calls, connection(c)])), ["call-fault"]);
    const d = one();
    assert.equal(only([bind(d), call(d, { opnum: 2 }), fault(d, 0x6ba, "RPC_S_SERVER_UNAVAILABLE"), connection(d)]).severity, "degraded");
  });

  test("no answer: a hang, a cut, an idle cut, the capture's end, patience by design", () => {
    const after = (more: Parameters<typeof connection>[1], asked: Parameters<typeof unanswered>[1] = {}, end = 120) => {
      const c = one();
      return report([bind(c), unanswered(c, { at: 10, ...asked }), connection(c, more)], end).findings.map(
        ({ rule, severity }) => `${severity} ${rule}`,
      );
    };
    assert.deepEqual(after({}), ["blocking call-unanswered"]);
    assert.deepEqual(after({}, {}, 12), ["note capture-ends-in-call"]);
    assert.deepEqual(after({ reset: { mark: mark(11), side: 1, moment: "data" }, end: "reset" }), ["blocking connection-cut-in-call"]);
    assert.deepEqual(after({ fin: [mark(60), mark(60.1)], end: "fin" }), ["blocking call-unanswered"]);
    assert.deepEqual(after({ fin: [mark(10.1), mark(10.2)], end: "fin" }), ["note call-abandoned"]);
    const idle = { time: 900e6, endedBy: mark(10) };
    assert.deepEqual(after({ longestSilence: idle, reset: { mark: mark(10.2), side: 1, moment: "data" }, end: "reset" }), [
      "blocking idle-cut",
    ]);
    assert.deepEqual(after({ longestSilence: idle, unacknowledged: { side: 0, mark: mark(40), repeats: 6 } }), ["blocking idle-cut"]);
    assert.deepEqual(after({ unacknowledged: { side: 0, mark: mark(40), repeats: 6 } }), ["blocking black-hole"]);
    const waits = { uuid: "5261574a-4572-206e-b268-6b199213b4e4", major: 0, minor: 1, name: "AsyncEMSMDB", by: "bind" } as const;
    assert.deepEqual(after({}, { interface: waits, opnum: 0 }, 400), ["note call-waits"]);
  });

  test("a gap in the capture, and the end of a piece of it, explain a missing answer", () => {
    const c = one();
    assert.deepEqual(notes(report([bind(c), call(c), unanswered(c), connection(c, { lost: [0, 500] })])), ["capture-incomplete"]);
    const d = one();
    const asked = unanswered(d, { at: 10 });
    const pieces = [asked.request!.time + 1_000_000];
    assert.deepEqual(notes(report([bind(d), call(d), asked, connection(d)], 86_400 * 365, { pieces })), ["capture-ends-in-call"]);
  });

  test("a failure that the operation itself tells is the application's", () => {
    const c = one();
    const failed = call(c, { status: { status: 0x80040111, name: "MAPI_E_LOGON_FAILED", words: "" } });
    assert.deepEqual(notes(report([bind(c), failed, call(c, { at: 1 }), connection(c)])), ["logon-failed-then-succeeded"]);
    const d = one();
    assert.deepEqual(notes(report([bind(d), { ...failed, conversation: d }, connection(d)])), ["application-failure"]);
  });
});

describe("beside RPC", () => {
  test("a name that does not exist counts where nothing was tried after it", () => {
    assert.equal(only([name(A, "dc0.lab.test", 3), name(A, "dc0", 3)]).rule, "name-unknown");
    assert.match(only([name(A, "dc0.lab.test", 3), name(A, "dc0", 3)]).sentence, /dc0\.lab\.test does not exist/);
    assert.deepEqual(notes(report([name(A, "_ldap._tcp.lab.test", 3), ...healthy(A, B, 50_000, 5)])), []);
    assert.deepEqual(notes(report([name(A, "wpad.lab.test", 3)])), []);
    assert.deepEqual(notes(report([name(A, "files", 3), name(A, "files.lab.test", 0, [B], 1)])), []);
  });

  test("Kerberos errors: steps, wrong password, clocks, unknown names", () => {
    assert.deepEqual(notes(report([kerberos(A, 25), kerberos(A, 52), kerberos(A, undefined)])), []);
    assert.equal(only([kerberos(A, 24)]).rule, "kerberos-wrong-password");
    const skew = only([kerberos(A, 37, { skew: -421_000_000 })]);
    assert.match(skew.sentence, /by 421 seconds/);
    assert.deepEqual([skew.transport, skew.port], ["udp", 88]);
    assert.match(skew.evidence[0]!, /over UDP 88 answered with error 37/);
    // The capture was made where the clock is right: at the server, or between the two.
    const elsewhere = only([kerberos(A, 37, { skew: 13 })]);
    assert.doesNotMatch(elsewhere.sentence, /second/);
    assert.match(elsewhere.evidence[1]!, /the client's is the one that is off/);
    assert.deepEqual(notes(report([kerberos(A, 24), kerberos(A, undefined, { at: 5 })])), ["kerberos-wrong-password"]);
    assert.equal(only([kerberos(A, 24), kerberos(A, undefined, { at: 5, client: "bob" })]).severity, "blocking");
    assert.deepEqual(notes(report([kerberos(A, 7, { exchange: "TGS" }), ...healthy(A, B, 50_000, 5)])), ["kerberos-service-unknown"]);
  });

  test("the RPC proxy: a login first is ordinary, ValidPorts and a dead server behind it are not", () => {
    const proxy = () => conversation(A, `${B}:443`, "tcp", "http");
    const c = proxy();
    assert.deepEqual(notes(report([http(c, 401), http(c, 200, { at: 1 }), connection(c)])), ["http-login"]);
    for (const [status, rpcError, rule] of [
      [401, undefined, "http-login-failed"],
      [404, undefined, "http-no-proxy"],
      [503, 5, "http-target-denied"],
      [503, 0x6ba, "http-target-unreachable"],
    ] as const) {
      const d = proxy();
      assert.equal(only([http(d, status, { rpcError }), connection(d)]).rule, rule);
    }
    assert.deepEqual(notes(report([http(proxy(), 404, { rpc: undefined })])), []);
  });

  test("pipes that are not there, and shares that are closed", () => {
    const c = conversation(A, `${B}:445`, "tcp", "smb");
    assert.equal(only([pipe(c, "\\pipe\\spoolss", 0xc0000034), connection(c)]).rule, "pipe-open-failed");
    assert.equal(only([session(c, "tree-connect", 0xc0000022, { share: `\\\\${B}\\IPC$` }), connection(c)]).rule, "share-refused");
    assert.deepEqual(notes(report([session(c, "tree-connect", 0xc0000022, { share: `\\\\${B}\\C$` }), connection(c)])), []);
  });
});

describe("firewall rules", () => {
  test("netsh, nftables and plain words, for both versions of IP", () => {
    const four = firewallRule(A, B, "tcp", 135, undefined, "endpoint mapper")!;
    assert.equal(
      four.netsh,
      'netsh advfirewall firewall add rule name="opnum TCP 135 from 10.0.0.1" dir=in action=allow protocol=TCP localip=10.0.0.2 localport=135 remoteip=10.0.0.1',
    );
    assert.equal(four.nftables, "nft insert rule inet filter forward ip saddr 10.0.0.1 ip daddr 10.0.0.2 tcp dport 135 accept");
    const six = firewallRule("2001:DB8::1", "fe80::2%eth0", "udp", 49_152, 65_535, "RPC, dynamic ports")!;
    assert.equal(six.plain, "allow UDP from 2001:db8::1 (any port) to fe80::2 port 49152-65535");
    assert.match(six.nftables, /ip6 saddr 2001:db8::1 ip6 daddr fe80::2 udp dport 49152-65535/);
  });

  test("nothing but addresses and numbers gets in", () => {
    for (const odd of ["10.0.0.1; reboot", "a.example", "", "10.0.0.1\n", "::1$(reboot)", "fe80::1%$(reboot)"]) {
      assert.equal(firewallRule(odd, B, "tcp", 135, undefined, "RPC"), undefined, odd);
      assert.equal(firewallRule(A, odd, "tcp", 135, undefined, "RPC"), undefined, odd);
    }
    for (const port of [0, -1, 65_536, 1.5, Number.NaN]) assert.equal(firewallRule(A, B, "tcp", port, undefined, "RPC"), undefined);
    assert.equal(firewallRule(A, B, "tcp", 135, 80, "RPC"), undefined);
    assert.equal(firewallRule(A, "2001:db8::2", "tcp", 135, undefined, "RPC"), undefined);
  });
});

describe("figures", () => {
  test("percentiles are exact for few, and near for many", () => {
    const few = new Latencies();
    for (const value of [5, 1, 3]) few.add(value);
    assert.deepEqual([few.percentile(0.5), few.longest, new Latencies().percentile(0.5)], [3, 5, undefined]);
    const many = new Latencies();
    for (let i = 1; i <= 100_000; i++) many.add(i);
    for (const share of [0.05, 0.5, 0.95]) assert.ok(Math.abs(many.percentile(share)! / (share * 100_000) - 1) < 0.03);
  });

  test("what travels in the clear, by interface", () => {
    const c = conversation(A, `${B}:50000`, "tcp", "rpc");
    const sealed = call(c, { protection: { type: 10, level: 6 } });
    const { figures } = report([bind(c), call(c), sealed, sealed, connection(c)]);
    assert.deepEqual(figures.clear, [{ interface: "svcctl", calls: 1, octets: 124 }]);
    assert.deepEqual([figures.calls, figures.answered, figures.binds, figures.tasks[0]?.roundTrips], [3, 3, 1, 3]);
  });
});

test("many calls and tens of thousands of strange connections take little room", () => {
  const c = conversation(A, `${B}:50000`, "tcp", "rpc");
  const records: TraceRecord[] = [bind(c)];
  for (let i = 0; i < 1000; i++) records.push(call(c, { opnum: i % 40 }));
  const strange = Array.from({ length: 20_000 }, (_, i) => silent(`10.1.${i >> 8}.${i & 255}`, `10.2.${i & 255}.${i >> 8}:135`, 0, 1));
  const made = report([...records, connection(c), ...strange]);
  assert.equal(made.figures.calls, 1000);
  assert.ok(made.findings.length <= 500 && made.conversations.length <= 100 && made.rules.length <= 256);
  assert.ok(made.capture.dropped["findings: ports in trouble"]! > 0);
  assert.equal(made.conversationCount, 20_001);
});

test("the order of records does not matter between a call and its connection", () => {
  const c = conversation(A, `${B}:50000`, "tcp", "rpc");
  const records = [
    bind(c),
    call(c),
    unanswered(c, { at: 10 }),
    connection(c, { reset: { mark: mark(11), side: 1, moment: "data" }, end: "reset" }),
  ];
  const [bound, called, waiting, connected] = records as [TraceRecord, TraceRecord, TraceRecord, TraceRecord];
  const rules = (made: Report) => made.findings.map(({ rule }) => rule);
  assert.deepEqual(rules(report([bound, called, waiting, connected])), rules(report([connected, bound, called, waiting])));
});

test("what must be acted upon names its interface with the UUID, its port, and something to do, whatever its rule says", () => {
  const of = conversation(A, `${B}:50000`);
  const hung = only([...healthy(A, B).slice(0, 2), connection(of, { last: mark(100) }), unanswered(of, { at: 2 })]);
  assert.ok(hung.severity === "blocking" && hung.rule.startsWith("call-"), hung.rule);
  assert.match(hung.evidence.join("\n"), /concerns svcctl \(367abb81-9844-35f1-ad32-98f038001003 v2\.0\)/);
  const odd = only([connection(of), fault(of, 0x1c000001, "nca_s_fault_int_div_by_zero")]);
  assert.deepEqual([odd.rule, odd.actions.length], ["call-fault", 1]);
  assert.match(only([kerberos(A, 24)]).evidence.join("\n"), /over UDP 88/);
});

test("the table of conversations says what is inferred, who reset, and which datagrams nobody answered", () => {
  const inferred = conversation(A, `${B}:1032`, "tcp", "rpc");
  const bound = conversation(A, `${B}:1033`, "tcp", "rpc");
  const reset = { mark: mark(9), side: 1, moment: "data" } as const;
  const { conversations: rows } = report([
    call(inferred, { interface: { ...SVCCTL, by: "mapping" } }),
    connection(inferred, { end: "reset", reset }),
    call(bound, { interface: { ...SVCCTL, by: "mapping" } }),
    call(bound, { interface: SVCCTL }),
    connection(bound),
    datagrams(A, `${B}:53`, [2, 0]),
    datagrams(A, `${B}:514`, [2, 0]),
    datagrams(A, "224.0.0.1:53", [2, 0]),
    { ...datagrams(A, `${B}:88`, [2, 0]), icmp: [icmp(B, "port-closed", "port unreachable")] },
    datagrams(A, `${B}:389`, [1, 1]),
  ]);
  const at = (server: string) => rows.find((row) => row.server === server);
  assert.deepEqual([at(`${B}:1032`)?.interfaces, at(`${B}:1032`)?.inferred], [["svcctl"], ["svcctl"]]);
  assert.deepEqual(at(`${B}:1032`)?.reset, { by: "server", moment: "data", frame: reset.mark.frame });
  assert.deepEqual([at(`${B}:1033`)?.interfaces, at(`${B}:1033`)?.inferred, at(`${B}:1033`)?.reset], [["svcctl"], [], undefined]);
  assert.deepEqual(
    [`${B}:53`, `${B}:514`, "224.0.0.1:53", `${B}:88`, `${B}:389`].map((server) => at(server)?.verdict),
    ["no answer", "one way", "one way", "refused", "open"],
  );
});

test("a file without an octet is unreadable; a header alone is an answer", () => {
  const empty = report([], 0, { frames: 0, octets: 0, warnings: ["the file is empty"] });
  assert.deepEqual([empty.outcome, empty.exitCode], ["unreadable", 2]);
  assert.match(empty.sentence, /no frame .*the file is empty/);
  const header = report([], 0, { frames: 0, octets: 24 });
  assert.deepEqual([header.outcome, header.exitCode], ["no-rpc", 0]);
});

test("a SYN that Windows itself dropped names the host's own firewall", () => {
  const syns = silent(A, `${B}:135`);
  const fold = new Fold();
  fold.add(syns);
  fold.hostDropped(
    syns.syn.marks[0]!.frame,
    "dropped by Windows: the Windows Filtering Platform (firewall) refused the connection (reason 1231)",
  );
  const end = syns.first.time + 120e6;
  const made = fold.report(
    {
      files: [],
      frames: 9,
      octets: 9,
      firstTime: syns.first.time,
      lastTime: end,
      pieces: [],
      comments: [],
      warnings: [],
      dropped: {},
      names: {},
    },
    new Map(),
  );
  assert.match(made.sentence, /open TCP 135 from 10\.0\.0\.1 to 10\.0\.0\.2, in the capturing host's own Windows firewall\.$/);
  assert.match(made.findings[0]!.evidence.join("\n"), /reason 1231/);
});

test("name servers that are silent matter to whoever then does nothing", () => {
  const asked = datagrams(A, "10.0.0.53:53", [4, 0]);
  assert.equal(only([asked]).rule, "udp-unanswered");
  assert.deepEqual(notes(report([asked, connection(conversation(A, "192.0.2.1:8443"), { at: 30 })])), ["udp-unanswered"]);
});

test("a name server that is silent while another tells the name is a note", () => {
  const asked = conversation(A, "10.0.0.53:53", "udp", "dns");
  const silentServer = { ...datagrams(A, "10.0.0.53:53", [2, 0]), conversation: asked };
  const question = { ...name(A, "dc1.lab.test", undefined), conversation: asked };
  assert.equal(only([silentServer, question]).rule, "udp-unanswered");
  assert.deepEqual(notes(report([silentServer, question, name("10.8.0.1", "dc1.lab.test", 0, [B])])), ["udp-unanswered"]);
});

test("calls that nobody answered are not healthy, and neither is RPC of which no message is whole", () => {
  const one = conversation(A, `${B}:49700`);
  const left = report([bind(one), unanswered(one, { at: 119 }), connection(one)], 120);
  assert.deepEqual([left.outcome, left.exitCode], ["undecided", 0]);
  assert.match(left.sentence, /^Undecided: 1 call .* no call is answered/);
  const cut = report([connection(conversation(A, `${B}:135`, "tcp", "rpc"))]);
  assert.deepEqual([cut.outcome, cut.exitCode], ["undecided", 0]);
  assert.match(cut.sentence, /^Undecided: RPC was spoken on TCP 135 of 10\.0\.0\.2, but none of its messages is whole/);
});

test("a client that leaves a call after some seconds had no answer from a server that hangs", () => {
  const one = conversation(A, `${B}:49700`);
  const gone = (at: number) =>
    report([bind(one), unanswered(one, { at: 10 }), connection(one, { fin: [mark(at), mark(at + 0.1)], end: "fin" })]);
  assert.deepEqual([gone(18).findings[0]?.rule, gone(18).exitCode], ["call-unanswered", 1]);
  assert.deepEqual([gone(11).findings[0]?.rule, gone(11).outcome], ["call-abandoned", "undecided"]);
});

test("a sentence begins with a capital letter, an address and a name of a host do not", () => {
  const sentence = (server: string, names: Record<string, string> = {}) => report([refused(A, `${server}:135`)], 120, { names }).sentence;
  assert.match(sentence("[fd20:9::30]"), /^fd20:9::30 refuses/);
  assert.match(sentence("[fe80::1]"), /^fe80::1 refuses/);
  assert.match(sentence(B, { [B]: "fileserver" }), /^fileserver \(10\.0\.0\.2\) refuses/);
  assert.match(report([silent(A, `${B}:135`, 119.9, 1)], 120).sentence, /^Undecided/);
  const one = conversation(A, `${B}:49700`);
  const hang = report([bind(one), unanswered(one, { at: 10, operation: undefined, opnum: 7 }), connection(one)]);
  assert.match(hang.sentence, /^Operation 7 of /);
});

test("silence is less sure where the capturing machine lost packets", () => {
  const [sure] = report([silent(A, `${B}:135`)]).findings;
  const [doubtful] = report([silent(A, `${B}:135`)], 120, { lossy: true }).findings;
  assert.deepEqual([sure?.confidence, doubtful?.confidence], ["certain", "likely"]);
  assert.match(doubtful!.evidence.at(-1)!, /the capturing machine lost packets/);
  assert.doesNotMatch(sure!.evidence.join(), /lost packets/);
  // What was said is as sure as before.
  const told = [refused(A, `${B}:135`)];
  assert.deepEqual(report(told, 120, { lossy: true }).findings, report(told).findings);
});

test("a capture that was made at two interfaces has all packets twice, and has lost none", () => {
  const [one, other] = [conversation(A, `${B}:135`, "tcp", "rpc"), conversation(A, `${B}:49700`, "tcp", "rpc")];
  const doubled = { loaded: [8, 8], retransmitted: [5, 4], packets: [16, 16] } as const;
  const made = report([one, other].flatMap((each) => [bind(each), call(each), connection(each, doubled)]));
  assert.deepEqual(notes(made), ["packets-twice"]);
  assert.match(made.findings[0]!.sentence, /^All packets of 2 connections are in the capture twice, which is no loss/);
  assert.deepEqual([made.outcome, made.exitCode], ["healthy", 0]);
  const lossy = report([bind(one), call(one), connection(one, { ...doubled, retransmitted: [9, 0] })]);
  assert.deepEqual(notes(lossy), ["retransmissions"]);
});

test("a port that a mapper named and to which nobody came is worth a word", () => {
  const mapper = conversation(A, `${B}:135`, "tcp", "rpc");
  const asked = [mapping(A, B, "50115", { conversation: mapper }), connection(mapper)];
  const [note] = report(asked).findings;
  assert.deepEqual([note?.rule, note?.severity, note?.port], ["mapped-port-not-dialled", "note", 50115]);
  assert.match(note!.sentence, /named TCP 50115 for .* to 10\.0\.0\.1, which then did not come to it in this capture/);
  // The capture ends at once, or the client came, or it is there by another way.
  assert.deepEqual(report(asked, 1).findings, []);
  assert.deepEqual(report([...asked, connection(conversation(A, `${B}:50115`))]).findings, []);
  const other = conversation(A, `${B}:445`, "tcp", "smb");
  assert.deepEqual(report([...asked, bind(other, { at: 1 }), connection(other)]).findings, []);
});
