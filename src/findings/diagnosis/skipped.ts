/** What was not looked at, in words. */
import { visible } from "../../bytes/visible.ts";
import { text } from "../words.ts";
import type { EvidenceFile, SkippedObservation } from "./observation.ts";

const MOST = 32;

export function skippedWords({ observations }: EvidenceFile): string[] {
  const lines = observations.filter((one): one is SkippedObservation => one.kind === "skipped").map(wordsOf);
  return [...new Set(lines)].slice(0, MOST);
}

function wordsOf({ what, words, reason }: SkippedObservation): string {
  const said = visible(words, { limit: 400 });
  if (what === "tower-addresses") return `other addresses that the mapper names: ${said} (--follow dials them)`;
  return `${text(what)}: ${said}${reason === "no-credentials" && !said.includes("--user") ? " (--user USER)" : ""}`;
}
