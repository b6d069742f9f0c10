/** What a verdict turns on at the edges: the first and the last port of a range, what explains what, and numbers that mean the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { levelWanted } from "../../knowledge/services.ts";
import { distinctRules, firewallRule } from "../firewall/index.ts";
import { judgeEvidence } from "./judge.ts";
import type { PacketFacts } from "./observation.ts";
import { CLIENT, DRSUAPI, EPM, failure, packets, ROUTER, rung, SERVER, SERVER6, Story, SVCCTL } from "./testing.ts";

const PORT = 49_664;

/** A port that the mapper named, and that is filtered. */
function filtered(port: number, ports: readonly number[] = [], service?: string) {
  const story = new Story(service === undefined ? {} : { service }).name().dial(135);
  for (const one of [...ports, port]) story.map(one);
  return judgeEvidence(story.dial(port, "silent").file());
}

const rangesOf = (port: number, ports?: readonly number[], service?: string) =>
  filtered(port, ports, service).rules.map((rule) => `${rule.port}-${rule.lastPort ?? ""}`);

test("dynamic ports: the first, the last, and those beside them", () => {
  assert.deepEqual(rangesOf(49_151), ["49151-"]);
  assert.deepEqual(rangesOf(49_152), ["49152-65535"]);
  assert.deepEqual(rangesOf(65_535), ["49152-65535"]);
});

test("before Vista: a host whose ports all lie there, and a single one that somebody chose", () => {
  assert.deepEqual(rangesOf(1_025, [1_030, 5_000]), ["1025-5000"]);
  assert.deepEqual(rangesOf(5_000, [1_030, 1_031]), ["1025-5000"]);
  assert.deepEqual(rangesOf(5_001, [1_030, 1_031]), ["5001-"]);
  assert.deepEqual(rangesOf(1_030, [1_031]), ["1030-"]);
  assert.deepEqual(rangesOf(1_030, [1_031, 1_032, PORT]), ["1030-"]);
  for (const [port, old] of [
    [1_024, false],
    [1_025, true],
    [5_000, true],
    [5_001, false],
  ] as const)
    assert.equal(/1025-5000/.test(filtered(port).findings[0]!.actions.join(" ")), old, String(port));
});

test("Exchange 2010: its own range, from end to end, where the map shows that it has one", () => {
  for (const port of [6_005, 7_575, 59_530]) assert.deepEqual(rangesOf(port, [6_101], "exchange-2010"), ["6005-59530"], String(port));
  assert.deepEqual(rangesOf(6_004, [6_101], "exchange-2010"), ["6004-"]);
  assert.deepEqual(rangesOf(59_531, [6_101], "exchange-2010"), ["49152-65535"]);
  assert.deepEqual(rangesOf(50_000, [50_001], "exchange-2010"), ["49152-65535"]);
});

test("a tower without an address names none", () => {
  const towers = [{ protocolSequence: "ncacn_ip_tcp", host: "0.0.0.0", endpoint: String(PORT), annotation: undefined }];
  const { findings } = judgeEvidence(new Story().name().dial(135).map(PORT, { towers }).dial(PORT, "silent").file());
  assert.doesNotMatch(JSON.stringify(findings), /0\.0\.0\.0/);
});

test("two that are wrong at the same place do not explain each other away", () => {
  const story = new Story({ interfaces: [SVCCTL, DRSUAPI] }).name().dial(135).map(PORT).map(PORT, { interface: DRSUAPI }).dial(PORT);
  const verdict = judgeEvidence(story.bind(PORT, "nak", { reason: 2 }).bind(PORT, "nak", { reason: 2, interface: DRSUAPI }).file());
  assert.equal(verdict.class, "bind");
  assert.equal(verdict.findings.filter(({ rule }) => rule === "bind-nak").length, 2);
});

test("what is degraded counts before what cannot be told", () => {
  const story = new Story().name("resolved", { addresses: [SERVER6, SERVER] }).dial(135, "silent", { address: SERVER6, ms: 200 });
  const { class: verdict, findings } = judgeEvidence(
    story.dial(135).map(PORT).dial(PORT).bind(PORT).call(PORT).idle("silent", 60_000).file(),
  );
  assert.deepEqual([verdict, findings[0]?.rule], ["silent", "idle-cut"]);
});

test("a name that took too long is the cause, whatever else was then found", () => {
  const story = new Story().name("silent", { ms: 3_000 }).name("resolved", { resolver: SERVER, family: 4 });
  const verdict = judgeEvidence(story.dial(135).map(PORT).dial(PORT, "refused").file());
  assert.doesNotMatch(verdict.sentence, /no common cause/);
});

test("whoever ends what is idle has no limit of connections, though one of several was ended", () => {
  const story = new Story().name().dial(135).map(PORT).dial(PORT, "cut");
  const verdict = judgeEvidence(story.bind(PORT).call(PORT).idle("cut", 2_000).file());
  assert.deepEqual([verdict.findings[0]?.rule, verdict.class], ["idle-cut", "silent"]);
});

test("a limit of connections is met in binding", () => {
  const story = new Story().name().dial(135).map(PORT).dial(PORT, "cut");
  const verdict = judgeEvidence(story.bind(PORT).call(PORT).file());
  assert.deepEqual([verdict.findings[0]?.rule, verdict.class, verdict.exitCode], ["connection-limit", "bind", 14]);
});

test("a KDC that is silent is filtered, and the rule is for the way to it", () => {
  const kerberos = { carrier: "kerberos", port: 88, rung: rung("kerberos", "privacy") } as const;
  const story = new Story({ service: "ad-replication", interfaces: [DRSUAPI] }).healthy();
  const verdict = judgeEvidence(story.authentication("failed", "kdc-silent", kerberos).file());
  assert.deepEqual([verdict.class, verdict.findings[0]?.rule], ["filtered", "kdc-silent"]);
  assert.deepEqual(
    verdict.rules.map(({ source, destination, transport, port }) => [source, destination, transport, port]),
    [[CLIENT, SERVER, "tcp", 88]],
  );
});

test("an operation that nobody has, by either of its numbers; and denials by all of theirs", () => {
  const called = (status: number) =>
    judgeEvidence(new Story().name().dial(135).map(PORT).dial(PORT).bind(PORT).call(PORT, "fault", { status }).file());
  for (const status of [0x1c010002, 1745]) assert.equal(called(status).class, "fine", String(status));
  for (const status of [5, 0xc0000022, 0x80070005, 0x1c00001d])
    assert.equal(called(status).findings[0]?.rule, "access-denied", String(status));
});

test("IPv6: forbidden by somebody else, as a socket says it", () => {
  const story = new Story().name("resolved", { addresses: [SERVER6] });
  const { class: verdict, findings } = judgeEvidence(
    story
      .dial(135, "open", { address: SERVER6 })
      .map(PORT, { address: SERVER6 })
      .dial(PORT, "unreachable", { address: SERVER6, code: "EACCES" })
      .file(),
  );
  assert.deepEqual([verdict, findings[0]?.rule], ["filtered", "mapped-port-prohibited"]);
});

test("a clock that is off is bad in the diagram, and one within the bounds is good", () => {
  for (const [skew, state] of [
    [300_000, "good"],
    [300_001, "bad"],
    [-300_001, "bad"],
  ] as const) {
    const hop = judgeEvidence(new Story().healthy().clock(skew, { uncertaintyMs: 0 }).file()).path.find(({ id }) => id === "clock");
    assert.equal(hop?.state, state, String(skew));
  }
});

test("a service beside RPC that opens and says nothing is the verdict where it is needed, and a note where it is not", () => {
  const story = () => new Story({ service: "ad-replication", interfaces: [DRSUAPI] }).healthy();
  const silent = judgeEvidence(story().dial(389, "open", { purpose: "beside" }).service("ldap", 389, "silent").file());
  const { rule, port } = silent.findings[0]!;
  assert.ok(["service-silent"].includes(rule) && port === 389, rule);
  const cut = judgeEvidence(
    story()
      .dial(445, "open", { purpose: "beside" })
      .service("smb", 445, "cut", { failure: failure("cut") })
      .file(),
  );
  assert.equal(cut.findings[0]?.port, 445);
});

test("an interface of many services wants what the least of them wants", () => {
  assert.equal(levelWanted("99fcfec4-5260-101b-bbcb-00aa0021347a"), "integrity");
  assert.equal(levelWanted("E3514235-4B06-11D1-AB04-00C04FC2DCD2"), "privacy");
});

test("a controller's port that a firewall keeps shut is a loss, though what was asked for works without", () => {
  const story = new Story({ service: "ad-replication", interfaces: [DRSUAPI] }).healthy().dial(3268, "silent", { purpose: "beside" });
  const { class: verdict, findings } = judgeEvidence(story.file());
  assert.deepEqual([verdict, findings[0]?.severity, findings[0]?.port], ["filtered", "degraded", 3268]);
});

test("changing passwords has two ways, as tickets have", () => {
  for (const port of [88, 464]) {
    const ways = (["tcp", "udp"] as const).map((transport) => firewallRule(CLIENT, SERVER, transport, port, undefined, "Kerberos")!);
    assert.deepEqual(
      distinctRules(ways, 8).map(({ transport, optional }) => [transport, optional]),
      [
        ["tcp", false],
        ["udp", true],
      ],
    );
  }
});

test("no way there: this machine says so of its own, or a router did", () => {
  const said = (icmp: PacketFacts["icmp"]) => {
    const story = new Story({}, true)
      .name()
      .dial(135, "unreachable", { code: "ENETUNREACH", packets: packets(icmp === undefined ? 0 : 1, { icmp }) });
    return judgeEvidence(story.file()).findings[0];
  };
  assert.deepEqual([said(undefined)?.rule, said(undefined)?.actor], ["local-refusal", "client"]);
  const router = said({ by: ROUTER, type: 3, code: 0, words: "network unreachable" });
  assert.deepEqual([router?.rule, router?.actor], ["host-unreachable", "network"]);
});

test("a level that was asked for and is too low blocks", () => {
  const story = new Story({ level: "connect" }).name().dial(135).map(PORT).dial(PORT).bind(PORT);
  const denied = story.call(PORT, "fault", { status: 5, authentication: rung("ntlm", "connect") });
  const { class: verdict, findings } = judgeEvidence(
    denied
      .call(PORT, "fault", { authentication: rung("ntlm", "integrity") })
      .authentication("accepted", undefined)
      .file(),
  );
  assert.deepEqual([verdict, findings[0]?.rule, findings[0]?.severity], ["security", "level-too-low", "blocking"]);
});

test("several syntaxes that pass on another connection were dropped by chance", () => {
  const both = ["NDR20", "NDR64", "features"] as const;
  const story = () => new Story().name().dial(135).map(PORT).dial(PORT).bind(PORT).bind(PORT, "silent", { syntaxes: both });
  const rulesOf = (one: Story) => judgeEvidence(one.call(PORT).file()).findings.map(({ rule }) => rule);
  assert.ok(rulesOf(story()).includes("several-syntaxes-dropped"));
  assert.ok(!rulesOf(story().bind(PORT, "accepted", { syntaxes: both })).includes("several-syntaxes-dropped"));
});

test("answers that come and are kept from the program are this machine's doing", () => {
  const answered = packets(2, { answer: { what: "SYN-ACK", ttl: 63 } });
  const verdict = judgeEvidence(new Story({}, true).name().dial(135, "silent", { packets: answered }).file());
  assert.deepEqual([verdict.class, verdict.actor, verdict.findings[0]?.rule], ["filtered", "client", "local-refusal"]);
});

test("what cannot be asked of a mapper that is shut out is no finding of its own", () => {
  const story = new Story({ interfaces: [SVCCTL, DRSUAPI] }).name().dial(135, "silent");
  const verdict = judgeEvidence(story.dial(PORT, "silent", { interfaces: [DRSUAPI.uuid], purpose: "target" }).file());
  assert.equal(verdict.class, "filtered");
  assert.equal(verdict.port, 135);
});

test("packets that were recorded are not asked for again", () => {
  const next = (recorded: boolean) => judgeEvidence(new Story({}, recorded).name().dial(135, "refused").file()).next.join("\n");
  assert.match(next(false), /sudo opnum why dc1\.lab\.test/);
  assert.doesNotMatch(next(true), /sudo/);
});

test("a range has two ends", () => {
  const of = (last: number | undefined) => firewallRule(CLIENT, SERVER, "tcp", 5_000, last, "RPC, dynamic ports")?.lastPort;
  assert.deepEqual([of(5_001), of(undefined)], [5_001, undefined]);
  for (const last of [4_999, 5_000, 65_536, Number.NaN])
    assert.equal(firewallRule(CLIENT, SERVER, "tcp", 5_000, last, "RPC, dynamic ports"), undefined);
});

test("a router's word in a host's name is no sign of its life", () => {
  const icmp = (by: string) => packets(1, { icmp: { by, type: 3, code: 3, words: "port unreachable" } });
  const sentence = (by: string) => {
    const story = new Story({ interfaces: [] }, true).name().dial(135, "refused", { packets: icmp(by) });
    const all = judgeEvidence(story.dial(PORT, "silent", { packets: packets(3), purpose: "target" }).file()).findings;
    return all.find(({ port }) => port === PORT)!.sentence;
  };
  assert.match(sentence(ROUTER), /or the host is down/);
});

test("all that is wanted must answer before it is well", () => {
  const story = new Story({ interfaces: [SVCCTL, DRSUAPI] }).name().dial(135).map(PORT).dial(PORT).bind(PORT).call(PORT);
  assert.equal(judgeEvidence(story.file()).class, "undecided");
  assert.equal(
    judgeEvidence(story.bind(PORT, "accepted", { interface: DRSUAPI }).call(PORT, "fault", { interface: DRSUAPI }).file()).class,
    "fine",
  );
});

test("a mapper that does not tell its map is the mapper's affair, whatever it says instead", () => {
  for (const [status, says] of [
    [5, /does not tell 10\.0\.9\.5 what is registered \(0x5\): it wants to know who asks/],
    [14, /answers with an error \(0xe\)/],
  ] as const) {
    const story = new Story({ interfaces: [] }).name().dial(135).bind(135, "accepted", { interface: EPM });
    const verdict = judgeEvidence(story.endpointMap([], { outcome: "refused", failure: failure("fault", { status }) }).file());
    assert.deepEqual([verdict.class, verdict.exitCode, verdict.actor, verdict.port], ["mapper", 13, "server", 135]);
    assert.match(verdict.sentence, says);
  }
});

test("who hangs up on everybody says nothing of binds", () => {
  const story = new Story()
    .name()
    .dial(135, "cut")
    .bind(135, "cut", { interface: EPM, failure: failure("cut", { by: "fin" }) });
  const serious = judgeEvidence(story.file()).findings.filter(({ severity }) => severity !== "note");
  assert.deepEqual(
    serious.map(({ rule }) => rule),
    ["accepted-then-closed"],
  );
});

test("a clock that cannot be read exactly is not called wrong for it", () => {
  const off = (skew: number, uncertaintyMs: number) => judgeEvidence(new Story().healthy().clock(skew, { uncertaintyMs }).file()).class;
  assert.deepEqual([off(300_400, 500), off(-300_400, 500), off(300_600, 500)], ["fine", "fine", "security"]);
});

test("a refusal by ICMP is the host's where the host says so, and a device's where another does", () => {
  const actor = (by: string) => {
    const icmp = { by, type: 3, code: 3, words: "port unreachable" };
    const verdict = judgeEvidence(
      new Story({}, true)
        .name()
        .dial(135, "refused", { packets: packets(1, { icmp }) })
        .file(),
    );
    return `${verdict.class} ${verdict.actor} ${verdict.rules.length}`;
  };
  assert.deepEqual([actor(SERVER), actor(ROUTER)], ["refused server 0", "refused network 1"]);
});

test("nobody on the link, though the system only waited", () => {
  const neighbour = { address: SERVER, asked: 3 };
  const verdict = judgeEvidence(
    new Story({}, true)
      .name()
      .dial(135, "silent", { packets: packets(0, { neighbour }) })
      .file(),
  );
  assert.equal(verdict.findings[0]?.rule, "host-unreachable");
});

test("a bind_nak for the security package is the directory's to mend", () => {
  const verdict = judgeEvidence(new Story().name().dial(135).map(PORT).dial(PORT).bind(PORT, "nak", { reason: 9 }).file());
  assert.deepEqual([verdict.class, verdict.actor], ["security", "directory"]);
});

test("this machine's own refusal: healed by another address, and nothing where ports are looked through", () => {
  const local = { address: SERVER6, code: "ENETUNREACH" };
  const healed = new Story()
    .name("resolved", { addresses: [SERVER6, SERVER] })
    .dial(135, "local", local)
    .dial(135)
    .map(PORT);
  const [finding] = judgeEvidence(healed.dial(PORT).bind(PORT).call(PORT).file()).findings;
  assert.deepEqual([finding?.rule, finding?.severity], ["local-refusal", "degraded"]);
  const mapped = new Story()
    .name("resolved", { addresses: [SERVER6, SERVER] })
    .dial(135)
    .map(PORT)
    .dial(PORT, "local", local)
    .dial(PORT);
  assert.equal(judgeEvidence(mapped.bind(PORT).call(PORT).file()).findings[0]?.severity, "degraded");
  const looked = new Story().healthy().dial(8_080, "local", { purpose: "scan" });
  assert.equal(judgeEvidence(looked.file()).class, "fine");
});

test("where the port was told, nobody asks the mapper: it is no second cause", () => {
  const story = new Story({ port: 4_002 }).name().dial(4_002, "refused", { purpose: "target" }).dial(135, "silent");
  const verdict = judgeEvidence(story.file());
  assert.deepEqual([verdict.class, verdict.port], ["refused", 4_002]);
});

test("a tower with another address is shown", () => {
  const towers = [{ protocolSequence: "ncacn_ip_tcp", host: "192.168.7.7", endpoint: String(PORT), annotation: undefined }];
  const { findings } = judgeEvidence(new Story().name().dial(135).map(PORT, { towers }).dial(PORT).bind(PORT).call(PORT).file());
  assert.ok(
    findings.some(
      ({ rule, severity, sentence }) => rule === "tower-address-differs" && severity === "note" && /192\.168\.7\.7/.test(sentence),
    ),
  );
});

test("a mapper that fails for another reason than who asks", () => {
  const story = new Story().name().dial(135).bind(135, "accepted", { interface: EPM }).map(undefined, { outcome: "refused", status: 14 });
  const { findings } = judgeEvidence(story.authentication("accepted", undefined, { port: 135 }).file());
  assert.equal(findings[0]?.rule, "mapper-failed");
});

test("an authentication that failed beside one that served is no obstacle; a realm that nobody knows is worth a note", () => {
  const severity = (likely: string) => {
    const first = new Story().healthy().authentication("failed", likely, { rung: rung("kerberos", "privacy") });
    return judgeEvidence(first.authentication("accepted", undefined).file()).findings.find(({ rule }) => rule === "authentication-failed")
      ?.severity;
  };
  assert.deepEqual([severity("wrong-spn"), severity("kdc-unknown")], ["degraded", "note"]);
});

test("a reset that comes from as far away as the host's other packets is certainly its own", () => {
  const refused = packets(1, { answer: { what: "RST", ttl: 61 }, otherTtls: [61] });
  const verdict = judgeEvidence(new Story({}, true).name().dial(135, "refused", { packets: refused }).file());
  assert.deepEqual([verdict.actor, verdict.confidence], ["server", "certain"]);
});

test("of binds that all failed the plainest one counts", () => {
  const story = new Story()
    .name()
    .dial(135)
    .map(PORT)
    .dial(PORT)
    .bind(PORT, "rejected", { syntaxes: ["NDR64"], reason: 2 });
  const verdict = judgeEvidence(story.bind(PORT, "cut", { failure: failure("cut", { by: "rst" }) }).file());
  assert.equal(verdict.findings[0]?.rule, "bind-reset");
});

test("what cannot be told is undecided, whatever it would be otherwise", () => {
  const verdict = judgeEvidence(new Story().name().dial(135, "silent", { ms: 200 }).file());
  assert.deepEqual([verdict.class, verdict.exitCode, verdict.findings[0]?.severity], ["undecided", 18, "undecided"]);
});

test("a service beside RPC that hangs is silent, and one that says no has failed", () => {
  const story = () => new Story({ service: "registry", protocolSequence: "ncacn_np" }).name().dial(445, "open", { purpose: "beside" });
  assert.equal(judgeEvidence(story().service("smb", 445, "silent").file()).exitCode, 17);
  assert.equal(judgeEvidence(story().service("smb", 445, "error", { code: 5 }).file()).exitCode, 16);
});

test("a name server that a domain needs, and that answers no datagram, is filtered", () => {
  const story = new Story({ service: "ad-replication", interfaces: [DRSUAPI] }).healthy().datagram("dns", 53, "silent");
  const { class: verdict, findings } = judgeEvidence(story.file());
  assert.deepEqual([verdict, findings[0]?.rule, findings[0]?.port], ["filtered", "udp-unanswered", 53]);
});

test("who wants names is well by whichever number he says so", () => {
  for (const status of [5, 0xc0000022, 0x80070005, 0x1c00001d]) {
    const story = new Story({ service: "ad-replication", interfaces: [DRSUAPI] }).name().dial(135).map(PORT).dial(PORT).bind(PORT);
    assert.equal(judgeEvidence(story.call(PORT, "fault", { status }).file()).class, "fine", String(status));
  }
});
