/**
 * The failure lab: each failure is real (situations.ts, lab.ts), and `opnum why` has to name its cause, who must act, port, interface and exit class. What is
 * well must not be blamed for anything. OPNUM_SITUATIONS=id,id runs these only.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type Diagnosis, WHY_EXIT } from "../../src/findings/diagnosis/diagnosis.ts";
import { requirePeer, Scope } from "../peers/peers.ts";
import { diagnose, type Outcome, startFailureLab } from "./lab.ts";
import { FAILURES, SITUATIONS, WELL } from "./situations.ts";

/** The default of --timeout, and twice as much for start-up on a machine that does other things: what takes longer hangs. */
const BOUND_MS = 18_000;
const SIDE_BY_SIDE = 3;

test("the lab is as large as it has to be, and each of its situations has a name of its own", () => {
  assert.ok(FAILURES.length >= 45, `${FAILURES.length} failures`);
  assert.ok(WELL.length >= 10, `${WELL.length} that are well`);
  for (const key of ["id", "title"] as const) assert.equal(new Set(SITUATIONS.map((one) => one[key])).size, SITUATIONS.length);
});

test("what why says of each failure, and of what is none", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter", "tcpdump")) return;
  const only = process.env["OPNUM_SITUATIONS"]?.split(",");
  const situations = only === undefined ? SITUATIONS : SITUATIONS.filter(({ id }) => only.includes(id));
  await using scope = new Scope();
  const lab = await startFailureLab(scope, situations);
  const outcomes = await diagnose(lab, situations, { sideBySide: SIDE_BY_SIDE });
  for (const outcome of outcomes) await t.test(outcome.situation.title, () => judge(outcome));
  for (const [what, all] of [
    ["failures", FAILURES],
    ["well", WELL],
  ] as const) {
    const took = outcomes.filter(({ situation }) => all.includes(situation)).map((one) => msOf(one));
    took.sort((a, b) => a - b);
    if (took.length > 0) t.diagnostic(`${what}: ${took.length}, median ${took[took.length >> 1]} ms, longest ${took.at(-1)} ms`);
  }
});

/** Milliseconds from the diagnosis' first packet to its verdict; of the whole command where there is none. */
function msOf({ result, diagnosis }: Outcome): number {
  return Math.round((diagnosis as Diagnosis | undefined)?.evidence.ms ?? result.tookMs);
}

function judge({ situation, result, diagnosis }: Outcome): void {
  const { expected } = situation;
  const command = `opnum why ${situation.arguments.join(" ")}`;
  assert.equal(result.timedOut, false, `${command} did not end\n${result.stderr}`);
  assert.ok(diagnosis !== undefined, `${command}: exit ${result.code}, no JSON\n${result.stdout}\n${result.stderr}`);
  const found = diagnosis as Diagnosis;
  const context = `${command}: exit ${result.code}\n${told(found)}\n${result.stderr}`;
  assert.equal(found.class, expected.class, context);
  assert.equal(result.code, WHY_EXIT[expected.class], context);
  assert.ok([expected.actor].flat().includes(found.actor), `actor ${found.actor}: ${context}`);
  assert.ok(result.tookMs < BOUND_MS, `${Math.round(result.tookMs)} ms: ${context}`);
  const { rule, port, uuid, says } = expected;
  if (rule !== undefined) assert.ok([rule].flat().includes(found.findings[0]?.rule ?? "none"), context);
  if (port !== undefined) assert.equal(found.port, port, context);
  if (uuid !== undefined) assert.equal(found.interface, uuid, context);
  if (says !== undefined) assert.match(found.sentence, says, context);
  const grave = found.findings.filter(({ severity }) => severity !== "note");
  if (expected.class === "fine") {
    assert.deepEqual(
      grave.map((one) => one.rule),
      [],
      context,
    );
    assert.deepEqual(found.rules, [], context);
  } else {
    // Who must act needs something to do, and something to believe.
    assert.ok(grave.length > 0 && grave[0]!.actions.length > 0 && grave[0]!.evidence.length > 0, context);
  }
}

function told({ sentence, class: verdict, actor, port, interface: uuid, findings }: Diagnosis): string {
  const lines = findings.map((one) => `  ${one.severity} ${one.rule} (${one.actor}) ${one.transport} ${one.port}: ${one.sentence}`);
  return [`${verdict}, ${actor}, port ${port}, interface ${uuid}: ${sentence}`, ...lines].join("\n");
}
