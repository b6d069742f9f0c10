/** From what probes saw to one verdict: the rules that trace has, too, and those that only probes can feed; then what is the cause of what. */
import type { Evidence } from "../evidence.ts";
import { distinctRules } from "../firewall/index.ts";
import type { Finding, Severity } from "../report.ts";
import { rules } from "../rules/index.ts";
import { rootsOf, together } from "./causes.ts";
import { classOf } from "./classes.ts";
import { type Diagnosis, type VerdictClass, WHY_EXIT } from "./diagnosis.ts";
import { foldEvidence } from "./fold.ts";
import { healthyWords, isReachedAtAll, unreachedWords } from "./healthy.ts";
import { nextOf } from "./next.ts";
import type { EvidenceFile } from "./observation.ts";
import { pathOf, phasesOf } from "./path.ts";
import { withRemedy } from "./remedy.ts";
import { settingsOf } from "./settings.ts";
import { skippedWords } from "./skipped.ts";
import { weighed } from "./weigh.ts";

const RULES = 64;
const FINDINGS = 200;

const order: Readonly<Record<Severity, number>> = { blocking: 0, degraded: 1, undecided: 2, note: 3 };

/**
 * Judges what probes saw. Pure: the same file gives the same verdict anywhere.
 * @param file as diagnoseHost() or readEvidence() returns it; a file of others is read by the latter, which looks at it
 */
export function judgeEvidence(file: EvidenceFile): Diagnosis {
  const evidence = foldEvidence(file);
  const all = weighed(
    evidence,
    rules.flatMap((rule) => rule.find(evidence)),
  );
  const sorted = all.sort((a, b) => order[a.severity] - order[b.severity]).slice(0, FINDINGS);
  const worst = sorted[0]?.severity;
  // What is degraded matters where nothing is blocked; what cannot be told, where nothing else is found.
  const roots = worst === undefined || worst === "note" ? [] : rootsOf(evidence, sorted, worst);
  const verdict = verdictOf(evidence, roots);
  const findings = [...roots, ...sorted.filter((one) => !roots.includes(one))];
  const first = roots[0];
  return {
    format: "opnum-why-1",
    ...verdict,
    exitCode: WHY_EXIT[verdict.class],
    actor: first?.actor ?? "nobody",
    confidence: verdict.class === "undecided" && first === undefined ? "possible" : (first?.confidence ?? "certain"),
    server: first?.server,
    port: first?.port,
    transport: first?.port === undefined ? undefined : first.transport,
    interface: first?.interface?.uuid,
    status: first?.status,
    target: file.target,
    path: pathOf(evidence),
    findings,
    next: nextOf(evidence, findings, verdict.class),
    rules: distinctRules(
      findings.filter(({ severity }) => severity !== "note").flatMap((one) => one.rules),
      RULES,
    ),
    settings: settingsOf(evidence, findings),
    phases: phasesOf(file),
    skipped: skippedWords(file),
    evidence: file,
  };
}

function verdictOf(evidence: Evidence, roots: readonly Finding[]): { readonly class: VerdictClass; readonly sentence: string } {
  const [first, second] = roots;
  if (first === undefined) {
    if (isReachedAtAll(evidence)) return { class: "fine", sentence: healthyWords(evidence) };
    return { class: "undecided", sentence: unreachedWords(evidence) };
  }
  const classes = [...new Set(roots.map(classOf))];
  if (second === undefined) return { class: classes[0]!, sentence: withRemedy(evidence, first) };
  if (classes.length === 1) return { class: classes[0]!, sentence: together(evidence, roots) };
  // Of every class one is named: who mends only the first comes back for the second.
  const named = classes.map((one) => roots.find((root) => classOf(root) === one)!);
  const more = roots.length - named.length;
  const parts = named.slice(0, 3).map((one, index) => `(${index + 1}) ${one.sentence.replace(/\.$/, "")}`);
  return {
    class: "undecided",
    sentence: `${named.length === 2 ? "Two things are" : `${named.length} things are`} wrong that have no common cause: ${parts.join("; ")}${more > 0 ? `; ${more} more below` : ""}.`,
  };
}
