/** `--json`. opnum.why/1: keys are only added. */
import type { Comparison } from "../../findings/diagnosis/compare.ts";
import type { Diagnosis } from "../../findings/diagnosis/diagnosis.ts";

const WHY_SCHEMA = "opnum.why/1";

/** @param exitCode 130 where it was interrupted; otherwise the diagnosis' own */
export function diagnosisJson(diagnosis: Diagnosis, exitCode: number, interrupted: boolean): object {
  return { schema: WHY_SCHEMA, diagnosis: whole(diagnosis), interrupted, exitCode };
}

export function comparisonJson(comparison: Comparison, exitCode: number): object {
  return { schema: WHY_SCHEMA, comparison: whole(comparison), exitCode };
}

/** Nothing is left out: what says nothing is null, so that who reads it finds every key. */
function whole(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(whole);
  // Not by assignment: a key from the network may be __proto__.
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, whole(each)]));
}
