import assert from "node:assert/strict";
import { test } from "node:test";
import { visible } from "../../src/bytes/visible.ts";
import type { Report } from "../../src/findings/report.ts";
import { files, whole } from "./oracle.ts";
import { outcomes } from "./outcomes.ts";
import { traceFile } from "./trace-file.ts";

/** Of the captures that are here. */
const expected = whole ? outcomes : outcomes.filter(([file]) => files.includes(file));
const reports = new Map<string, Report>();

/** Read once: each of the tests below looks at all of them. */
async function all(): Promise<typeof reports> {
  if (reports.size === 0) for (const [file] of expected) reports.set(file, await traceFile(file));
  return reports;
}

test("every capture of the collection has its expected outcome", async () => {
  assert.deepEqual(
    expected.map(([file]) => file),
    files,
  );
  const found = [...(await all())].map(([file, report]) => [
    file,
    report.outcome,
    [...new Set(report.findings.filter(({ severity }) => severity !== "note").map(({ severity, rule }) => `${severity} ${rule}`))].sort(),
  ]);
  for (const [i, outcome] of expected.entries()) assert.deepEqual(found[i], outcome);
});

test("a verdict is one sentence that fits two lines, and the exit code follows from the findings", async () => {
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
    JSON.stringify(report, (key, value: unknown) => {
      // What JSON would make something else of.
      assert.ok(typeof value !== "number" || Number.isFinite(value), `${file}: ${key} is ${value}`);
      assert.ok(!(ArrayBuffer.isView(value) || value instanceof Map || value instanceof Set), `${file}: ${key}`);
      return value;
    });
    for (const finding of report.findings) {
      assert.ok(finding.evidence.length > 0 || finding.rule === "port-scan", `${file}: ${finding.rule} has no evidence`);
      if (finding.severity === "blocking") assert.notEqual(finding.actor, "nobody", file);
    }
  }
});

test("verdict, figures and table agree on the number of calls", async () => {
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
