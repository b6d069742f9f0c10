/** What was called, in a sentence. */
import type { CallEvidence, Evidence } from "../evidence.ts";
import { text } from "../words.ts";

/** No interface has it: a probe calls it to see whether calls come as far as the interface. */
const NOBODYS = 0xffff;

/** `SamrConnect5 (operation 64)`, `operation 64`; of a probe that calls what nobody has, `a harmless call`. */
export function operationWords(evidence: Evidence, { operation, opnum }: Pick<CallEvidence, "operation" | "opnum">): string {
  if (operation !== undefined) return `${text(operation)} (operation ${opnum})`;
  return evidence.diagnosis !== undefined && opnum === NOBODYS ? "a harmless call" : `operation ${opnum}`;
}
