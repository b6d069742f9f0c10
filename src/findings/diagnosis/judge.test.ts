import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { WHY_EXIT } from "./diagnosis.ts";
import { judgeEvidence } from "./judge.ts";
import { FAILURES, type Scenario, WELL } from "./scenarios.testing.ts";
import { failure, SERVER, Story, SVCCTL } from "./testing.ts";

function check({ story, ...expected }: Scenario): void {
  const verdict = judgeEvidence(story.file());
  const shown = `${verdict.class} ${verdict.actor}: ${verdict.sentence}\n${verdict.findings.map(({ rule, severity }) => `${rule}/${severity}`).join(", ")}`;
  assert.equal(verdict.class, expected.class, shown);
  assert.equal(verdict.exitCode, WHY_EXIT[expected.class]);
  assert.equal(verdict.actor, expected.actor, shown);
  assert.match(verdict.sentence, expected.says);
  if (expected.never !== undefined) assert.doesNotMatch(verdict.sentence, expected.never);
  if (expected.rule !== undefined) assert.equal(verdict.findings[0]?.rule, expected.rule, shown);
  if (expected.port !== undefined) assert.equal(verdict.port, expected.port, shown);
  if (expected.uuid !== undefined) assert.equal(verdict.interface, expected.uuid, shown);
  if (expected.rules !== undefined)
    assert.deepEqual(
      verdict.rules.map(({ plain }) => plain.replace(/ +#.*$/, "")),
      expected.rules,
    );
  // Who must act is told what to do, by what it is known, and what to run.
  for (const one of verdict.findings.filter(({ severity }) => severity !== "note"))
    assert.ok(one.actions.length > 0 && one.evidence.length > 0, `${one.rule} says too little`);
  assert.ok(expected.class === "fine" || verdict.next.length > 0, shown);
  // No verdict of a diagnosis speaks as if there were a capture.
  const all = [verdict.sentence, ...verdict.findings.flatMap((one) => [one.sentence, ...one.evidence, ...one.actions])].join("\n");
  assert.doesNotMatch(all, /the capture (goes|ends)|was captured|in this capture|\bframes? \d/);
  if (!story.recorded) assert.doesNotMatch(all, /\d SYNs?\b|time to live, \d/);
}

describe("failures, each with its verdict", () => {
  for (const [name, scenario] of Object.entries(FAILURES)) it(name, () => check(scenario));
});

describe("what is well raises no finding", () => {
  for (const [name, scenario] of Object.entries(WELL)) {
    it(name, () => {
      check(scenario);
      const { rules, ...verdict } = judgeEvidence(scenario.story.file());
      const findings = verdict.findings.filter(({ severity }) => severity !== "note");
      assert.deepEqual(rules, []);
      assert.deepEqual(
        findings.map(({ sentence }) => sentence),
        [],
      );
    });
  }
});

describe("what only follows is not the verdict", () => {
  it("nothing is said of an interface that could not be asked for", () => {
    const verdict = judgeEvidence(
      new Story()
        .name()
        .dial(135, "silent")
        .map(undefined, { outcome: "failed", failure: failure("dial-timeout") })
        .file(),
    );
    assert.deepEqual(
      verdict.findings.map(({ rule }) => rule),
      ["port-filtered"],
    );
  });

  it("next commands name the host, and nothing that a shell would read", () => {
    const verdict = judgeEvidence(new Story({ host: "$(reboot);x" }).name("unknown", { name: "$(reboot);x" }).file());
    assert.doesNotMatch(verdict.next.join("\n"), /\$|;|reboot/);
    assert.ok(
      judgeEvidence(new Story().name().dial(135, "silent").file()).next.some((line) => line.includes("opnum capture dc1.lab.test")),
    );
  });
});

describe("text from the network", () => {
  const evil = "\u001b[31m\u0007\u202e".repeat(20) + "x".repeat(10_000);
  const story = new Story({ host: evil, interfaces: [{ ...SVCCTL, name: evil }] })
    .name("resolved", { name: evil, addresses: [SERVER] })
    .dial(135)
    .map(49_664, { towers: [{ protocolSequence: "ncacn_ip_tcp", host: evil, endpoint: "49664", annotation: evil }] })
    .dial(49_664)
    .bind(49_664, "rejected", {
      interface: { ...SVCCTL, name: evil },
      reason: 1,
      failure: failure("bind", { words: evil, statusName: evil }),
    })
    .call(49_664, "fault", { interface: { ...SVCCTL, name: evil }, status: 5, operation: evil })
    .service("ldap", 389, "error", { said: evil, codeName: evil, facts: { host: evil } })
    .skipped(evil, "time", evil);

  it("is shown with control characters made visible, and shortened", () => {
    const verdict = judgeEvidence(story.file());
    const { evidence: _, target: __, ...shown } = verdict;
    const texts = JSON.stringify({ ...shown, findings: shown.findings.map(({ interface: ___, ...rest }) => rest) });
    assert.doesNotMatch(texts, /\\u001b|\\u0007|\u202e/i);
    assert.ok(!texts.includes("x".repeat(1_000)));
    assert.ok(verdict.sentence.length < 1_500);
  });

  it("is never in a rule", () => {
    for (const rule of judgeEvidence(story.file()).rules) assert.match(rule.nftables, /^[\x20-\x7e]+$/);
  });
});

describe("the way, as it is drawn", () => {
  it("does not take nonsense by datagram for an answer", () => {
    const { path } = judgeEvidence(
      new Story({ beside: ["dns"] }).name().datagram("dns", 53, "answered", { code: "nca_s_proto_error" }).file(),
    );
    const hop = path.find(({ port }) => port === 53);
    assert.equal(hop?.state, "doubtful");
    assert.match(hop.words, /not as that service does/);
  });
});
