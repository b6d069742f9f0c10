/** What people read of a verdict: what is said once, who must act, and what can be done. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Diagnosis } from "./diagnosis.ts";
import { judgeEvidence } from "./judge.ts";
import { shortPath } from "./short-path.ts";
import { DRSUAPI, failure, packets, rung, SERVER, SERVER6, Story, SVCCTL } from "./testing.ts";
import { arrival } from "./way-words.ts";

const DENIED = { status: 5, failure: failure("fault", { status: 5, statusName: "ERROR_ACCESS_DENIED" }) };

function serious({ findings }: Diagnosis) {
  return findings.filter(({ severity }) => severity !== "note");
}

describe("who is denied", () => {
  it("by name: the level that was used, and what can be done about rights", () => {
    const story = new Story({}, true).name().dial(135).map(49_664).dial(49_664).bind(49_664).call(49_664, "fault", DENIED);
    const verdict = judgeEvidence(
      story
        .authentication("accepted", undefined)
        .call(49_664, "fault", { ...DENIED, authentication: rung("ntlm", "privacy") })
        .file(),
    );
    assert.match(verdict.sentence, /level used: privacy/);
    assert.match(serious(verdict)[0]!.actions[0]!, /^give the account the right/);
    assert.equal(serious(verdict).length, 1);
  });

  it("with a wrong password: nothing beside the login, and only who logs in must act", () => {
    const verdict = judgeEvidence(
      new Story()
        .healthy()
        .call(49_664, "fault", DENIED)
        .authentication("rejected", "wrong-password")
        .call(49_664, "fault", { ...DENIED, authentication: rung("ntlm", "privacy") })
        .file(),
    );
    assert.deepEqual(
      serious(verdict).map(({ rule }) => rule),
      ["authentication-failed"],
    );
    assert.equal(verdict.actor, "client");
  });

  it("by nobody's name: what to type", () => {
    const story = new Story().name().dial(135).map(49_664).dial(49_664).bind(49_664).call(49_664, "fault", DENIED);
    const verdict = judgeEvidence(story.file());
    assert.match(verdict.sentence, /--user USER/);
    assert.ok(verdict.next.some((line) => line.endsWith("--user USER")));
  });

  it("by the mapper: which status, and to ask by name", () => {
    const verdict = judgeEvidence(new Story().name().dial(135).map(undefined, { outcome: "refused", status: 5 }).file());
    assert.match(verdict.sentence, /--user USER/);
    assert.match(serious(verdict)[0]!.evidence.join("\n"), /ERROR_ACCESS_DENIED/);
    assert.ok(verdict.next.some((line) => line.endsWith("--user USER")));
  });
});

describe("what to do is something to do", () => {
  it("causes of a fault are to be looked for", () => {
    const verdict = judgeEvidence(
      new Story().name().dial(135).map(49_664).dial(49_664).bind(49_664).call(49_664, "fault", { status: 0x1c01000b }).file(),
    );
    assert.match(verdict.sentence, /usually a device on the way rewrites RPC/);
    assert.match(serious(verdict)[0]!.actions[0]!, /^see which of these it is: \(1\) .*; \(2\) /);
    // Whoever calls, it is the same.
    assert.ok(verdict.next.every((line) => !line.includes("--user")));
  });

  it("what was idle is left alone again, to see whether it helped", () => {
    const { next } = judgeEvidence(new Story().healthy().idle("cut", 1_200_000).file());
    assert.ok(
      next.every((line) => !line.startsWith("opnum why") || line.endsWith(" --idle 1200s")),
      next.join("\n"),
    );
  });

  it("a refused bind has its remedy in the sentence", () => {
    for (const [reason, words] of [
      [1, /try again in a minute/],
      [2, /number of connections/],
      [4, /device on the way/],
      [8, /security package.*; see which packages/],
    ] as const) {
      const verdict = judgeEvidence(new Story().name().dial(135).map(49_664).dial(49_664).bind(49_664, "nak", { reason }).file());
      assert.match(verdict.sentence, words);
    }
  });

  it("a recording that cannot tell is not asked for again", () => {
    const refused = packets(1, { answer: { what: "RST", ttl: 63 } });
    const { findings } = judgeEvidence(new Story({}, true).name().dial(135, "refused", { packets: refused }).file());
    const [first] = findings;
    assert.ok(first!.actions.every((action) => !action.includes("opnum capture")));
    assert.ok(first!.actions.some((action) => action.startsWith(`ping ${SERVER}: `) && action.includes("63")));
  });
});

describe("the way", () => {
  it("names the address where several were dialled", () => {
    const { path, sentence, findings } = judgeEvidence(
      new Story({}, true)
        .name("resolved", { addresses: [SERVER6, SERVER] })
        .dial(135, "silent", { address: SERVER6, packets: packets(3) })
        .dial(135)
        .map(49_664)
        .dial(49_664)
        .bind(49_664)
        .call(49_664)
        .file(),
    );
    const titles = path.filter(({ id }) => id === "mapper").map(({ title }) => title);
    assert.deepEqual(
      titles.map((title) => title.slice(-SERVER.length)),
      [SERVER6.slice(-SERVER.length), SERVER],
    );
    // It is up: another address of it answers.
    assert.doesNotMatch(sentence, /host is down/);
    assert.doesNotMatch(findings[0]!.actions.join("\n"), /host is up/);
  });

  it("ends at a service that took the bind, and then the call", () => {
    const story = new Story().name().dial(135).map(49_664).dial(49_664).bind(49_664).call(49_664, "silent", { status: undefined });
    const verdict = judgeEvidence(story.file());
    assert.equal(verdict.class, "silent");
    assert.equal(arrival(verdict), "reached");
  });

  it("has the RPC proxy on it, once for the same refusal", () => {
    const told = { code: 403, said: "Forbidden", facts: { server: "mail.lab.test:6001" } };
    const verdict = judgeEvidence(
      new Story({
        protocolSequence: "ncacn_http",
        port: 6001,
        interfaces: [],
        binding: "ncacn_http:mail.lab.test[6001,RpcProxy=dc1.lab.test:80]",
      })
        .name()
        .dial(80, "open", { purpose: "target" })
        .service("http-proxy", 80, "error", told)
        .service("http-proxy", 80, "error", told)
        .file(),
    );
    const way = shortPath(verdict.path).filter(({ beside }) => !beside);
    assert.deepEqual(
      way.filter(({ id }) => id === "http-proxy").map(({ title, words, state }) => [title, words, state]),
      [["the RPC proxy on TCP 80", "HTTP 403", "bad"]],
    );
    assert.ok(verdict.path.every(({ beside }) => !beside));
    assert.ok(verdict.next.every((line) => !line.includes("--user")));
  });
});

it("what is not needed is no alarm", () => {
  const more = { ...DRSUAPI, required: false };
  const { class: verdict, findings } = judgeEvidence(
    new Story({ interfaces: [SVCCTL, more], service: "scm" }).healthy().map(undefined, { interface: more }).file(),
  );
  assert.equal(verdict, "fine");
  assert.match(findings[0]!.sentence, /\(1753\): scm works without it\.$/);
});

it("what was not looked at says which option would", () => {
  const { skipped } = judgeEvidence(
    new Story()
      .healthy()
      .skipped("security", "no-credentials", "which levels of authentication work")
      .skipped("tower-addresses", "not-asked", "192.0.2.7")
      .file(),
  );
  assert.match(skipped[0]!, /--user USER/);
  assert.match(skipped[1]!, /192\.0\.2\.7 \(--follow dials them\)/);
});
