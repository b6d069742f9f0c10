/** What was not looked at, in words. */
import { text } from "../words.ts";
import type { EvidenceFile, SkippedObservation } from "./observation.ts";

const MOST = 32;

export function skippedWords({ observations }: EvidenceFile): string[] {
  const lines = observations
    .filter((one): one is SkippedObservation => one.kind === "skipped")
    .map(({ what, words }) => `${text(what)}: ${text(words)}`);
  return [...new Set(lines)].slice(0, MOST);
}
