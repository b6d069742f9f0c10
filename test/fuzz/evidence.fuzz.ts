import assert from "node:assert/strict";
import { visible } from "../../src/bytes/visible.ts";
import { makeOutput } from "../../src/cli/output.ts";
import { whyPage } from "../../src/cli/why/html.ts";
import { printDiagnosis } from "../../src/cli/why/print.ts";
import { type Diagnosis, WHY_EXIT } from "../../src/findings/diagnosis/diagnosis.ts";
import { judgeEvidence } from "../../src/findings/diagnosis/judge.ts";
import type { EvidenceFile, Observation } from "../../src/findings/diagnosis/observation.ts";
import { EvidenceError, readEvidence } from "../../src/findings/diagnosis/read-evidence.ts";
import { redactEvidence } from "../../src/findings/diagnosis/redact.ts";
import { FAILURES, WELL } from "../../src/findings/diagnosis/scenarios.testing.ts";

const FILES = [...Object.values(FAILURES), ...Object.values(WELL)].map(({ story }) => story.file());
const OBSERVATIONS = FILES.flatMap(({ observations }) => observations);
const HOSTILE = [
  "",
  "\u001b[2J",
  "a\nb",
  "\u202e",
  "x".repeat(300),
  "10.0.1.10",
  "fd00::1",
  "__proto__",
  "$(id)",
  "\\\\DC1",
  "constructor",
  "135",
  "\ud800",
];

/** Any text: a typed error, or a file that reads back as it was written and that a verdict can be made of. */
const files = {
  name: "evidence files",
  run(bytes: Uint8Array): void {
    check(new TextDecoder().decode(bytes));
  },
  seeds: (): Uint8Array[] => FILES.map((file) => new TextEncoder().encode(JSON.stringify(file))),
};

/** Observations of all scenarios in any order, with members that hold what nobody expects. */
const mixtures = {
  name: "evidence mixed",
  run(bytes: Uint8Array): void {
    check(JSON.stringify(mixed(bytes)));
  },
  seeds: (): Uint8Array[] => [
    new Uint8Array(64),
    Uint8Array.from({ length: 200 }, (_, i) => (i * 37) & 255),
    Uint8Array.from({ length: 99 }, (_, i) => i),
  ],
};

export const targets = [files, mixtures];

function check(text: string): void {
  let file: EvidenceFile;
  try {
    file = readEvidence(text);
  } catch (error) {
    assert.ok(error instanceof EvidenceError, `no typed error: ${error}`);
    assert.equal(visible(error.message), error.message);
    return;
  }
  assert.deepEqual(readEvidence(JSON.stringify(file)), file);
  const verdict = judgeEvidence(file);
  holds(verdict);
  assert.deepEqual(judgeEvidence(readEvidence(JSON.stringify(file))), verdict, "the same file, another verdict");
  tame(verdict);
  const redacted = judgeEvidence(redactEvidence(file));
  holds(redacted);
  assert.equal(redactEvidence(redactEvidence(file)).redacted, true);
}

function holds(verdict: Diagnosis): void {
  assert.equal(verdict.exitCode, WHY_EXIT[verdict.class]);
  assert.equal(verdict.class === "fine", verdict.findings.every(({ severity }) => severity === "note") && verdict.exitCode === 0);
  assert.ok(verdict.sentence.length > 0 && verdict.sentence.length < 4_000, `a sentence of ${verdict.sentence.length}`);
  const shown = [verdict.sentence, ...verdict.next, ...verdict.skipped, ...verdict.path.flatMap(({ title, words }) => [title, words])];
  for (const { sentence, evidence, actions } of verdict.findings) shown.push(sentence, ...evidence, ...actions);
  for (const line of shown) assert.equal(visible(line), line, `raw text in: ${JSON.stringify(line)}`);
  for (const line of verdict.next) assert.match(line, /^(sudo )?opnum [\x20-\x7e]*$/);
  for (const { netsh, nftables, plain } of verdict.rules)
    for (const line of [netsh, nftables, plain]) assert.match(line, /^[\x20-\x7e]{1,300}$/);
  assert.ok(verdict.rules.length <= 64 && verdict.path.length <= 64 && verdict.findings.length <= 200);
}

/** On a terminal of any width and as a page: nothing that acts on either, and lines that fit but for those that are pasted. */
function tame(verdict: Diagnosis): void {
  const width = 60 + (verdict.sentence.length % 60);
  let text = "";
  const stream = { write: (more: string) => (text += more) };
  const out = makeOutput({ stdout: stream, stderr: stream, env: {} } as never, { json: false, quiet: false, color: "never" });
  printDiagnosis(out, verdict, { width, ascii: true, verbose: true, brief: false, rules: undefined, interrupted: false });
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
  const pasted = new Set([
    ...verdict.rules.flatMap(({ netsh, nftables }) => [netsh, nftables]),
    ...verdict.next.map((line) => `  ${line}`),
  ]);
  const settings = verdict.settings.flatMap(({ how }) => how.split("\n").map((line) => `    ${visible(line)}`));
  for (const line of text.split("\n"))
    assert.ok(line.length <= width || pasted.has(line) || settings.includes(line), `${line.length} columns of ${width}: ${line}`);
  assert.doesNotMatch(whyPage(verdict), /<script|[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
}

function mixed(bytes: Uint8Array): unknown {
  let at = 0;
  const next = () => (bytes.length === 0 ? 0 : bytes[at++ % bytes.length]!) + (at > bytes.length ? at : 0);
  const pick = <T>(all: readonly T[]): T => all[(next() * 256 + next()) % all.length]!;
  const file = pick(FILES);
  const observations: Observation[] = [...file.observations];
  for (let i = next() % 12; i > 0; i--) observations.splice(next() % (observations.length + 1), 0, pick(OBSERVATIONS));
  const copy = JSON.parse(JSON.stringify({ ...file, observations })) as Record<string, unknown>;
  for (let i = next() % 8; i > 0; i--) {
    const leaf = leafOf(copy, next);
    if (leaf === undefined) continue;
    const [holder, key] = leaf;
    const old = holder[key];
    if (typeof old === "string") holder[key] = pick(HOSTILE);
    else if (typeof old === "number") holder[key] = pick([0, 1, next(), 65_535, -1, 3_000, 1e12, 0.5]);
    else if (typeof old === "boolean") holder[key] = !old;
  }
  return copy;
}

/** Some member, by a walk that the octets choose. */
function leafOf(root: Record<string, unknown>, next: () => number): [Record<string, unknown>, string] | undefined {
  let holder = root;
  for (let depth = 0; depth < 8; depth++) {
    const keys = Object.keys(holder);
    if (keys.length === 0) return undefined;
    const key = keys[(next() * 256 + next()) % keys.length]!;
    const value = holder[key];
    if (typeof value !== "object" || value === null) return [holder, key];
    holder = value as Record<string, unknown>;
  }
  return undefined;
}
