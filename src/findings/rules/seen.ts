/** An observation as a tally of one: when it was, without frames. */
import type { DiagnosisEvidence } from "../diagnosis/diagnosis-evidence.ts";
import type { Observed } from "../diagnosis/observation.ts";
import type { Tally } from "../evidence.ts";
import { tally } from "../groups.ts";

export function seenAt({ began }: DiagnosisEvidence, { at }: Observed): Tally {
  return tally({ frame: 0, time: began + Math.round(at * 1000) }, undefined);
}
