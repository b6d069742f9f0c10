/** A diagnosis on a terminal: the verdict first, who must act, the way as a diagram, what proves it, what to do, rules to paste. */
import { visible } from "../../bytes/visible.ts";
import { ACTORS, actorsOf } from "../../findings/actors.ts";
import type { Diagnosis } from "../../findings/diagnosis/diagnosis.ts";
import { observationWords } from "../../findings/diagnosis/observation-words.ts";
import { type RuleFormat, renderRules } from "../../findings/firewall/index.ts";
import { counted, hang, some, table, wrap } from "../../findings/layout.ts";
import type { Finding, FirewallRule } from "../../findings/report.ts";
import { shortDuration } from "../../findings/units.ts";
import { actionWords, heading, printFinding, printPermission, printRules } from "../finding-lines.ts";
import type { Output } from "../output.ts";
import { printPath } from "./path.ts";
import { scanned } from "./scan.ts";

export interface PrintOptions {
  /** Columns of the terminal. */
  readonly width: number;
  readonly ascii: boolean;
  /** All evidence, and every observation. */
  readonly verbose: boolean;
  /** The sentence only. */
  readonly brief: boolean;
  readonly rules: RuleFormat | undefined;
  /** Ctrl-C came before the end. */
  readonly interrupted: boolean;
}

const FINDINGS_SHOWN = 8;
const EVIDENCE_SHOWN = 4;
const ACTIONS_SHOWN = 10;
const NOTES_SHOWN = 6;
const RULES_SHOWN = 40;
const SKIPPED_SHOWN = 6;

export function printDiagnosis(out: Output, diagnosis: Diagnosis, options: PrintOptions): void {
  const width = Math.max(40, options.width);
  const serious = diagnosis.findings.filter(({ severity }) => severity !== "note");
  const notes = diagnosis.findings.filter(({ severity }) => severity === "note");
  const verdict = `${options.interrupted ? "interrupted; so far: " : ""}${visible(diagnosis.sentence)}`;
  const paint = options.interrupted ? out.doubtful : verdictPaint(out, diagnosis);
  for (const line of wrap(verdict, width)) out.line(paint(line));
  if (options.brief) return;
  printActors(out, diagnosis, serious, width);
  printPath(out, diagnosis, { width, ascii: options.ascii, whole: options.verbose });
  printScan(out, diagnosis, width);
  printFindings(out, diagnosis, serious, options, width);
  printActions(out, serious, width);
  if (options.rules === undefined) printRules(out, diagnosis.rules, { width, most: RULES_SHOWN, hint: "--rules FORMAT, --json or --html" });
  else printRulesAs(out, diagnosis.rules, options.rules, width);
  printSettings(out, diagnosis, width);
  printNotes(out, notes, options, width);
  printNext(out, diagnosis, serious);
  printSkipped(out, diagnosis, options, width);
  if (options.verbose) printObservations(out, diagnosis, width);
  printTimes(out, diagnosis, width);
  if (serious.length > 0 && !options.interrupted) {
    const more = [...(options.verbose ? [] : ["--verbose"]), "--ticket", "--html FILE", "--save FILE --redact"];
    for (const line of hang("More: ", more.join("; "), width)) out.line(out.dim(line));
  }
}

/** Rules alone, to be pasted: a remark where there are none. */
export function ruleLines(rules: readonly FirewallRule[], format: RuleFormat): string[] {
  return rules.length === 0 ? [] : renderRules(rules, format).trimEnd().split(/\r?\n/);
}

function verdictPaint(out: Output, { class: verdict, findings }: Diagnosis): (text: string) => string {
  if (verdict === "fine") return out.good;
  const worst = findings[0]?.severity;
  return verdict === "undecided" || worst === "degraded" || worst === "undecided" ? out.doubtful : out.bad;
}

function printActors(out: Output, diagnosis: Diagnosis, serious: readonly Finding[], width: number): void {
  const actors = new Set([diagnosis.actor, ...actorsOf(serious)]);
  actors.delete("nobody");
  if (actors.size === 0) return;
  const words = [...actors].map((actor) => ACTORS[actor]).join("; ");
  for (const line of hang("Who must act: ", `${words} (${diagnosis.confidence})`, width)) out.line(line);
}

function printScan(out: Output, { evidence }: Diagnosis, width: number): void {
  for (const { address, lines } of scanned(evidence)) {
    heading(out, `Ports of ${address} that were dialled for --scan`);
    for (const words of lines) for (const line of hang("  ", words, width)) out.line(line);
  }
}

function printFindings(out: Output, { sentence }: Diagnosis, serious: readonly Finding[], options: PrintOptions, width: number): void {
  if (serious.length === 0) return;
  heading(out, serious.length === 1 ? "What proves it" : "Findings");
  const several = actorsOf(serious).length > 1;
  const shown = options.verbose ? serious : serious.slice(0, FINDINGS_SHOWN);
  for (const [i, finding] of shown.entries()) {
    if (i > 0) out.line();
    const said = i === 0 && sentence.includes(finding.sentence.replace(/\.$/, ""));
    const evidence = options.verbose ? Number.POSITIVE_INFINITY : EVIDENCE_SHOWN;
    printFinding(out, finding, { number: `${i + 1}. `, said, several, width, evidence, withoutActions: true });
  }
  if (serious.length > shown.length)
    out.line(`  ${counted(serious.length - shown.length)} more: --verbose, --json or --html has them all.`);
}

/** Of the findings, in their order: the first to be done first. */
function printActions(out: Output, serious: readonly Finding[], width: number): void {
  const actions = [...new Set(serious.flatMap((finding) => finding.actions.map(actionWords)))];
  if (actions.length === 0) return;
  heading(out, "Do this");
  const shown = actions.slice(0, ACTIONS_SHOWN);
  for (const [i, action] of shown.entries()) for (const line of hang(`  ${`${i + 1}.`.padEnd(3)} `, action, width)) out.line(line);
  if (actions.length > shown.length) out.line(`  ${counted(actions.length - shown.length)} more: --json or --html has them all.`);
}

/** What the list of what to do says already is not said again. They are pasted: a line each. */
function printNext(out: Output, { next }: Diagnosis, serious: readonly Finding[]): void {
  const said = serious.flatMap(({ actions }) => actions).slice(0, ACTIONS_SHOWN);
  const commands = next.filter((command) => !said.some((action) => action.includes(command)));
  if (commands.length === 0) return;
  heading(out, "What to run next");
  for (const command of commands) out.line(`  ${visible(command)}`);
}

function printRulesAs(out: Output, rules: readonly FirewallRule[], format: RuleFormat, width: number): void {
  if (rules.length === 0) {
    heading(out, "No firewall rule is missing, as far as was seen.");
    return;
  }
  heading(out, "Firewall rules that are missing");
  for (const rule of rules) printPermission(out, rule, width);
  // They are pasted, so that their lines are never broken.
  for (const line of ruleLines(rules, format)) out.line(visible(line));
}

function printSettings(out: Output, { settings }: Diagnosis, width: number): void {
  if (settings.length === 0) return;
  heading(out, "Instead of a range: a static port, set at the server");
  for (const { service, how, source } of settings) {
    for (const line of hang("  ", `${visible(service)} (${visible(source)}):`, width)) out.line(line);
    for (const line of how.split("\n")) out.line(`    ${visible(line)}`);
  }
}

function printNotes(out: Output, notes: readonly Finding[], options: PrintOptions, width: number): void {
  if (notes.length === 0) return;
  heading(out, "Worth knowing");
  const shown = options.verbose ? notes : notes.slice(0, NOTES_SHOWN);
  for (const { sentence, evidence } of shown) {
    for (const line of hang("  - ", visible(sentence), width)) out.line(line);
    if (options.verbose) for (const seen of evidence) for (const line of hang("    seen  ", visible(seen), width)) out.line(line);
  }
  if (notes.length > shown.length) out.line(`  ${counted(notes.length - shown.length)} more: --verbose, --json or --html has them all.`);
}

function printSkipped(out: Output, { skipped, evidence: { recording } }: Diagnosis, options: PrintOptions, width: number): void {
  const all = [
    ...skipped.map((words) => visible(words)),
    ...(recording.by === undefined && recording.why !== undefined ? [`packets: ${visible(recording.why)}`] : []),
  ];
  if (all.length === 0) return;
  heading(out, "Not looked at");
  const shown = options.verbose ? all : all.slice(0, SKIPPED_SHOWN);
  for (const words of shown) for (const line of hang("  - ", words, width)) out.line(out.dim(line));
  if (all.length > shown.length) out.line(out.dim(`  - ${counted(all.length - shown.length)} more: --verbose`));
}

function printObservations(out: Output, { evidence }: Diagnosis, width: number): void {
  if (evidence.observations.length === 0) return;
  heading(out, `All that was seen (${some(evidence.observations.length, "observation")})`);
  const said = evidence.observations.map((seen) => ({ seen, ...observationWords(seen) }));
  const rows = said.map(({ seen, what, came }) => [`+${shortDuration(seen.at)}`, what, came, shortDuration(seen.ms)]);
  const columns = [
    { title: "at", right: true, least: 8, last: true },
    { title: "what was done", least: 16 },
    { title: "what came back", least: 16 },
    { title: "after", right: true, least: 8, last: true },
  ];
  for (const [i, group] of table(columns, rows, width).entries()) {
    const tone = said[i - 1]?.tone;
    for (const line of group)
      out.line(i === 0 ? out.dim(line) : tone === "bad" ? out.bad(line) : tone === "doubtful" ? out.doubtful(line) : line);
  }
}

function printTimes(out: Output, { phases, evidence }: Diagnosis, width: number): void {
  out.line();
  const parts = Object.entries(phases).map(([phase, ms]) => `${visible(phase)} ${shortDuration(ms)}`);
  const recorded = evidence.recording.by === undefined ? "" : `; packets recorded by ${evidence.recording.by}`;
  const words = `${shortDuration(evidence.ms)} in all${parts.length === 0 ? "" : ` (${parts.join(", ")})`}${recorded}`;
  // A number and its unit stay together.
  const bound = words.replace(/(?<=\d) (?=(?:ms|s|min|us)\b)/g, "\u00a0");
  for (const line of hang("Time: ", bound, width)) out.line(out.dim(line.replaceAll("\u00a0", " ")));
}
