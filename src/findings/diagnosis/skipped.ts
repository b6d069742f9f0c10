/** What was not looked at, in words. */
import { visible } from "../../bytes/visible.ts";
import { text } from "../words.ts";
import type { EvidenceFile, SkippedObservation } from "./observation.ts";

const MOST = 32;

export function skippedWords({ observations }: EvidenceFile): string[] {
  const lines = observations
    .filter((one): one is SkippedObservation => one.kind === "skipped")
    .map(({ what, words }) => `${text(what)}: ${visible(words, { limit: 400 })}`);
  return [...new Set(lines)].slice(0, MOST);
}
