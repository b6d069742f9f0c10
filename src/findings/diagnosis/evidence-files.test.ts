import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { judgeEvidence } from "./judge.ts";
import { EVIDENCE_LIMITS, EvidenceError, readEvidence } from "./read-evidence.ts";
import { redactEvidence } from "./redact.ts";
import { FAILURES, type Scenario, WELL } from "./scenarios.testing.ts";
import { CLIENT, CLIENT6, failure, NAME, OTHER, packets, ROUTER, rung, SERVER, SERVER6, Story } from "./testing.ts";

const ALL: readonly [string, Scenario][] = Object.entries({ ...FAILURES, ...WELL });

describe("files of evidence", () => {
  it("read back as they were written, and give the same verdict", () => {
    for (const [name, { story }] of ALL) {
      const file = story.file();
      const read = readEvidence(JSON.stringify(file));
      assert.deepEqual(read, file, name);
      assert.equal(judgeEvidence(read).sentence, judgeEvidence(file).sentence, name);
    }
  });

  const refused = (path: string, message: RegExp, change: (file: Record<string, never>) => void) => {
    const file = JSON.parse(JSON.stringify(new Story().healthy().file()));
    change(file);
    assert.throws(
      () => readEvidence(JSON.stringify(file)),
      (error: unknown) => error instanceof EvidenceError && error.path === path && message.test(error.message),
    );
  };
  const at = (file: unknown, ...keys: (string | number)[]): Record<string, unknown> =>
    keys.reduce((value, key) => (value as Record<string | number, Record<string, unknown>>)[key]!, file as Record<string, unknown>);

  it("say where they are wrong", () => {
    refused("observations[1].port", /expected a whole number from 0 to 65535, found 70000/, (file) => {
      at(file, "observations", 1)["port"] = 70_000;
    });
    refused("observations[1].outcome", /found "maybe"/, (file) => {
      at(file, "observations", 1)["outcome"] = "maybe";
    });
    refused("observations[2].towers[0].endpoint", /expected text, found 5/, (file) => {
      at(file, "observations", 2, "towers", 0)["endpoint"] = 5;
    });
    refused("target.interfaces[0].uuid", /expected a UUID/, (file) => {
      at(file, "target", "interfaces", 0)["uuid"] = "x";
    });
    refused("began", /found nothing/, (file) => {
      delete (file as Record<string, unknown>)["began"];
    });
    refused("observations[0].ms", /found null/, (file) => {
      at(file, "observations", 0)["ms"] = null;
    });
  });

  it("of a newer version: members that are not known are left out, kinds that are not known are refused", () => {
    const file = new Story().healthy().file();
    const more = JSON.parse(JSON.stringify(file));
    more.later = 1;
    more.observations[0].later = { of: "something" };
    assert.deepEqual(readEvidence(JSON.stringify(more)), file);
    refused("observations[0].kind", /a kind of observation that this version knows, found "dream"/, (copy) => {
      at(copy, "observations", 0)["kind"] = "dream";
    });
    refused("observations[0].kind", /found "toString"/, (copy) => {
      at(copy, "observations", 0)["kind"] = "toString";
    });
  });

  it("are bounded", () => {
    assert.throws(() => readEvidence(" ".repeat(EVIDENCE_LIMITS.length + 1)), EvidenceError);
    refused("observations", /20000 are the most/, (file) => {
      (file as Record<string, unknown>)["observations"] = Array.from({ length: EVIDENCE_LIMITS.observations + 1 }, () => 0);
    });
    refused("target.host", /65536/, (file) => {
      at(file, "target")["host"] = "x".repeat(EVIDENCE_LIMITS.text + 1);
    });
  });

  it("of the largest size are judged and redacted in a moment", () => {
    const most = EVIDENCE_LIMITS.talks - 100;
    const crowds: ((story: Story, i: number) => Story)[] = [
      (story, i) => story.call(49_664, "fault", { status: 5, authentication: i % 2 === 0 ? rung("ntlm", "privacy") : undefined }),
      (story, i) => story.bind(1 + i, i % 2 === 0 ? "cut" : "accepted", { syntaxes: i % 3 === 0 ? ["NDR20", "NDR64"] : ["NDR20"] }),
      (story, i) => story.map(undefined, { outcome: "refused", status: 5, address: `10.77.${i >> 8}.${i & 255}` }),
      (story, i) => story.dial(1 + i, "silent", { address: `10.77.${i >> 8}.${i & 255}` }),
      (story, i) => story.name("silent", { name: `host${i}.lab.test` }).skipped(`host${i}.lab.test`, "time", `host${i} was not asked`),
    ];
    for (const crowd of crowds) {
      const story = new Story();
      while (story.observations.length < most) crowd(story, story.observations.length);
      const started = performance.now();
      const file = readEvidence(JSON.stringify(story.file()));
      judgeEvidence(file);
      assert.ok(!JSON.stringify(redactEvidence(file)).includes("lab.test"));
      assert.ok(performance.now() - started < 15_000);
    }
    const many = (add: (story: Story, i: number) => Story) => {
      const story = new Story();
      for (let i = 0; i <= EVIDENCE_LIMITS.talks; i++) add(story, i);
      return JSON.stringify(story.file());
    };
    assert.throws(() => readEvidence(many((story) => story.bind(135))), /4000 are the most/);
    assert.throws(() => readEvidence(many((story, i) => story.dial(1 + i, "silent"))), /4000 are the most/);
    // A scan has as many ports as somebody asked for.
    judgeEvidence(readEvidence(many((story, i) => story.dial(1 + i, "silent", { purpose: "scan" }))));
  });

  it("that are none are told so", () => {
    for (const text of ["", "[]", "null", "{", '{"format":"opnum-trace-1"}', "\ufeff{}", `${"[".repeat(100_000)}`]) {
      assert.throws(() => readEvidence(text), EvidenceError);
    }
  });
});

describe("redacted evidence", () => {
  it("has no folder of anybody and no address of a network card in what a recorder said", () => {
    const why = "tcpdump says: /home/jane/bin/x: no card 00:0C:29:aa:bb:cc; run as root, or: setcap cap_net_raw+ep /usr/bin/tcpdump";
    const { recording } = redactEvidence({ ...new Story().name().file(), recording: { by: undefined, why } });
    assert.equal(recording.why, "tcpdump says: (left out): no card (left out); run as root, or: setcap cap_net_raw+ep /usr/bin/tcpdump");
  });

  /** Everything by which somebody could be known, in typed members and in free text. */
  const SECRETS = ["dc1", "lab.test", "alice", "LAB\\", "ws1", "payroll", "Jane", "SECRET"];
  const ADDRESSES = [CLIENT, CLIENT6, SERVER, SERVER6, OTHER, ROUTER, "192.168.7.7"];

  const rich = new Story({ host: NAME, binding: `ncacn_ip_tcp:${NAME}[49664]`, domainController: NAME })
    .name("resolved", { addresses: [SERVER6, SERVER] })
    .name("unknown", { name: "payroll.lab.test", resolver: OTHER })
    .dial(135, "unreachable", { packets: packets(1, { icmp: { by: ROUTER, type: 3, code: 1, words: `host ${SERVER} unreachable` } }) })
    .map(49_664, {
      towers: [{ protocolSequence: "ncacn_np", host: "\\\\DC1", endpoint: "\\pipe\\payroll-of-jane", annotation: "Jane's SECRET service" }],
      failure: failure("other", { words: `no way to dc1.lab.test (${SERVER})` }),
    })
    .dial(49_664, "silent", { towerAddress: "192.168.7.7" })
    .call(49_664, "fault", {
      status: 5,
      authentication: rung("kerberos", "privacy", { user: "LAB\\alice", spn: `host/${NAME}:135/lab.test@LAB.TEST` }),
      extended: [{ computer: "DC1", processId: 4, time: undefined, component: 2, status: 5, location: 3, parameters: ["alice", NAME] }],
    })
    .authentication("rejected", "wrong-password", { rung: rung("ntlm", "privacy", { user: "LAB\\alice" }) })
    .service("ldap", 389, "error", {
      codeName: "noSuchObject",
      said: "0000208D: alice of DC=lab,DC=test",
      facts: { host: NAME, "global catalog ready": "TRUE", size: "5" },
    })
    .skipped("dc1.lab.test", "time", `nothing was asked of ${NAME} at ${SERVER} and [fd00:1::10]:135`);

  it("holds no name and no address of the original, in free text neither", () => {
    for (const [name, { story }] of [...ALL, ["rich", { story: rich }] as const]) {
      const text = JSON.stringify(redactEvidence(story.file()));
      for (const secret of [...SECRETS, ...ADDRESSES]) {
        assert.ok(!text.toLowerCase().includes(secret.toLowerCase().replaceAll("\\", "\\\\")), `${name}: ${secret} is still there`);
      }
    }
  });

  it("gives the same verdict and rules but for names", () => {
    for (const [name, { story }] of ALL) {
      const before = judgeEvidence(story.file());
      const after = judgeEvidence(redactEvidence(story.file()));
      assert.equal(after.class, before.class, name);
      assert.equal(after.actor, before.actor, name);
      assert.equal(after.port, before.port, name);
      assert.deepEqual(
        after.findings.map(({ rule, severity }) => [rule, severity]),
        before.findings.map(({ rule, severity }) => [rule, severity]),
        name,
      );
      assert.deepEqual(
        after.rules.map(({ port, lastPort, transport }) => [transport, port, lastPort]),
        before.rules.map(({ port, lastPort, transport }) => [transport, port, lastPort]),
        name,
      );
      assert.equal(nameless(after.sentence), nameless(before.sentence), name);
    }
  });

  it("gives the same placeholder for the same name, and another for another", () => {
    const file = redactEvidence(rich.file());
    const dials = file.observations.filter((one) => one.kind === "dial");
    const [name] = file.observations.filter((one) => one.kind === "name");
    assert.equal(file.target.host, name!.name);
    assert.match(file.target.host, /^host-\d+\.example$/);
    assert.ok(name!.addresses.includes(dials[0]!.address));
    assert.match(dials[0]!.address, /^192\.0\.2\.\d+$/);
    assert.match(name!.addresses[0]!, /^2001:db8::/);
    assert.notEqual(dials[0]!.address, dials[0]!.localAddress);
    assert.match(file.target.binding!, /^ncacn_ip_tcp:host-\d+\.example\[49664\]$/);
    const skipped = file.observations.find((one) => one.kind === "skipped");
    assert.equal(skipped?.words, `nothing was asked of ${file.target.host} at ${dials[0]!.address} and [${name!.addresses[0]}]:135`);
  });

  it("reads as any other, and is not redacted twice", () => {
    const once = redactEvidence(rich.file());
    assert.deepEqual(readEvidence(JSON.stringify(once)), once);
    assert.equal(redactEvidence(once), once);
    assert.equal(rich.file().redacted, false);
  });

  function nameless(sentence: string): string {
    return sentence
      .replace(/host-\d+\.example|dc1\.lab\.test|payroll\.lab\.test/g, "NAME")
      .replace(/endpoint-\d+|payroll/g, "ENDPOINT")
      .replace(/user-\d+|alice@LAB/g, "USER")
      .replace(/host\/(NAME|dc1|host-\d+)/g, "SPN")
      .replace(/\d+\.\d+\.\d+\.\d+|fd00:\d::\w+|2001:db8::\w+/g, "ADDRESS");
  }
});
