/** Holds what `opnum why` said to what a situation expects of it. */
import assert from "node:assert/strict";
import { type Diagnosis, WHY_EXIT } from "../../src/findings/diagnosis/diagnosis.ts";
import type { Result } from "../peers/peers.ts";
import type { Expected } from "./situation.ts";

/** The default of --timeout, and twice as much for start-up on a machine that does other things: what takes longer hangs. */
const BOUND_MS = 18_000;

/** What `opnum why` came to. */
export interface Outcome {
  /** Behind `opnum why`. */
  readonly arguments: readonly string[];
  readonly expected: Expected;
  readonly result: Result;
  /** What it printed as JSON; undefined where that is none. */
  readonly diagnosis: Diagnosis | undefined;
}

/** @param stdout of `opnum why --json` */
export function diagnosisOf(stdout: string): Diagnosis | undefined {
  try {
    return (JSON.parse(stdout) as { diagnosis?: Diagnosis }).diagnosis;
  } catch {
    return undefined;
  }
}

/** Milliseconds from the diagnosis' first packet to its verdict; of the whole command where there is none. */
export function msOf({ result, diagnosis }: Outcome): number {
  return Math.round(diagnosis?.evidence.ms ?? result.tookMs);
}

export function judge({ arguments: words, expected, result, diagnosis: found }: Outcome): void {
  const command = `opnum why ${words.join(" ")}`;
  assert.equal(result.timedOut, false, `${command} did not end\n${result.stderr}`);
  assert.ok(found !== undefined, `${command}: exit ${result.code}, no JSON\n${result.stdout}\n${result.stderr}`);
  const context = `${command}: exit ${result.code}\n${told(found)}\n${result.stderr}`;
  assert.ok([expected.class].flat().includes(found.class), `class ${found.class}: ${context}`);
  assert.equal(result.code, WHY_EXIT[found.class], context);
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
  } else if (expected.actor === "nobody") {
    // No more is known: what would tell is said.
    assert.deepEqual(
      grave.map((one) => one.rule),
      [],
      context,
    );
    assert.ok(found.next.length > 0, context);
  } else {
    // Who must act needs something to do, and something to believe.
    assert.ok(grave.length > 0 && grave[0]!.actions.length > 0 && grave[0]!.evidence.length > 0, context);
  }
}

function told({ sentence, class: verdict, actor, port, interface: uuid, findings }: Diagnosis): string {
  const lines = findings.map((one) => `  ${one.severity} ${one.rule} (${one.actor}) ${one.transport} ${one.port}: ${one.sentence}`);
  return [`${verdict}, ${actor}, port ${port}, interface ${uuid}: ${sentence}`, ...lines].join("\n");
}
