import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { visible } from "../../src/bytes/visible.ts";
import type { Report } from "../../src/findings/report.ts";
import { captures, missing } from "./oracle.ts";
import { outcomes } from "./outcomes.ts";
import { traceFile } from "./trace-file.ts";

const reports = new Map<string, Report>();

/** Read once: each of the tests below looks at all of them. */
async function all(): Promise<typeof reports> {
  if (reports.size === 0) for (const [file] of outcomes) reports.set(file, await traceFile(file));
  return reports;
}

test("every capture of the collection has its expected outcome", { skip: missing }, async () => {
  assert.deepEqual(
    outcomes.map(([file]) => file),
    readdirSync(join(captures, "corpus")).sort(),
  );
  const found = [...(await all())].map(([file, report]) => [
    file,
    report.outcome,
    [...new Set(report.findings.filter(({ severity }) => severity !== "note").map(({ severity, rule }) => `${severity} ${rule}`))].sort(),
  ]);
  for (const [i, expected] of outcomes.entries()) assert.deepEqual(found[i], expected);
});

test("a verdict is one sentence that fits two lines, and the exit code follows from the findings", { skip: missing }, async () => {
  for (const [file, report] of await all()) {
    for (const sentence of [report.sentence, ...report.findings.map((finding) => finding.sentence)]) {
      assert.match(sentence, /^[^a-z].*\.$/su, `${file}: ${sentence}`);
      assert.doesNotMatch(sentence, /\.\s+\p{Lu}/u, `${file}: ${sentence}`);
      assert.ok(sentence.length <= 260, `${file}: ${sentence.length} characters: ${sentence}`);
      assert.equal(visible(sentence), sentence);
    }
    const acts = report.findings.some(
      ({ severity, actor }) => severity === "blocking" || severity === "degraded" || (severity === "undecided" && actor !== "nobody"),
    );
    assert.equal(report.exitCode, acts ? 1 : 0, file);
    assert.deepEqual(JSON.parse(JSON.stringify(report.findings)).length, report.findings.length);
    for (const finding of report.findings) {
      assert.ok(finding.evidence.length > 0 || finding.rule === "port-scan", `${file}: ${finding.rule} has no evidence`);
      if (finding.severity === "blocking") assert.notEqual(finding.actor, "nobody", file);
    }
  }
});

test("verdict, figures and table agree on the number of calls", { skip: missing }, async () => {
  for (const [file, { figures, conversations, conversationCount }] of await all()) {
    assert.equal(figures.calls >= figures.answered + figures.faults + figures.unanswered, true, file);
    if (conversationCount > conversations.length) continue;
    assert.equal(
      conversations.reduce((sum, row) => sum + row.calls, 0),
      figures.calls,
      file,
    );
  }
});
