/** A finding and a firewall rule as lines of a terminal: `trace` and `why` say them alike. */
import { visible } from "../bytes/visible.ts";
import { ACTORS } from "../findings/actors.ts";
import { purposeWords } from "../findings/firewall/index.ts";
import { counted, hang } from "../findings/layout.ts";
import type { Finding, FirewallRule, Severity } from "../findings/report.ts";
import { duration } from "../findings/units.ts";
import type { Output } from "./output.ts";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  blocking: "BLOCKING",
  degraded: "DEGRADED",
  undecided: "UNDECIDED",
  note: "NOTE",
};

export interface FindingLines {
  /** Stands before it: `1. `. */
  readonly number: string;
  /** Its sentence stands at the top already. */
  readonly said: boolean;
  /** More than one has to act, so that it is to be said here who. */
  readonly several: boolean;
  readonly width: number;
  /** Lines of what was seen; default: all. */
  readonly evidence?: number;
  /** Without what to do, which is said elsewhere. */
  readonly withoutActions?: boolean;
}

export function printFinding(out: Output, finding: Finding, options: FindingLines): void {
  const { severity, confidence, actor, count, lostTime } = finding;
  const { number, said, several, width, evidence = Number.POSITIVE_INFINITY } = options;
  const paint = severity === "blocking" ? out.bad : out.doubtful;
  const label = SEVERITIES[severity];
  const facts = [
    confidence,
    ...(actor === "nobody" || !several ? [] : [`must act: ${ACTORS[actor]}`]),
    ...(count > 1 ? [`${counted(count)} times`] : []),
    ...(lostTime === undefined || lostTime === 0 ? [] : [`cost ${duration(lostTime)}`]),
  ];
  const indent = " ".repeat(number.length);
  const words = said ? `${label} (${facts.join("; ")})` : `${label}: ${visible(finding.sentence)}`;
  for (const [i, line] of hang(number, words, width).entries()) out.line(i === 0 ? line.replace(label, paint(label)) : line);
  if (!said) for (const line of hang(indent, `(${facts.join("; ")})`, width)) out.line(out.dim(line));
  for (const seen of finding.evidence.slice(0, evidence)) for (const line of hang(`${indent}seen  `, visible(seen), width)) out.line(line);
  const left = finding.evidence.length - evidence;
  if (left > 0) out.line(out.dim(`${indent}      ${left} more: --verbose`));
  if (finding.evidence.length === 0 && finding.frames.length > 0) out.line(`${indent}seen  ${framesOf(finding.frames).trim()}`);
  if (options.withoutActions === true) return;
  for (const action of finding.actions) for (const line of hang(`${indent}do    `, actionWords(action), width)) out.line(line);
}

/** What to do, as it stands in a list: a small letter first. */
export function actionWords(action: string): string {
  // A name of a setting (RestrictRemoteClients) keeps its letters.
  return visible(action).replace(/^[A-Z](?=[a-z]+\b)/, (letter) => letter.toLowerCase());
}

/**
 * Permissions that are missing, in words and as commands. They are pasted, so that their lines are never broken.
 * @param options `most` rules; `hint` says where all of them are
 */
export function printRules(
  out: Output,
  all: readonly FirewallRule[],
  options: { readonly width: number; readonly most: number; readonly hint: string },
): void {
  if (all.length === 0) return;
  const { width, most, hint } = options;
  heading(out, "Firewall rules that are missing");
  const rules = all.slice(0, most);
  for (const rule of rules) printPermission(out, rule, width);
  for (const [title, pick] of [
    ["Windows, on the destination:", "netsh"],
    ["Linux, on the firewall between them (chain forward of table inet filter):", "nftables"],
  ] as const) {
    for (const line of hang("  ", title, width)) out.line(out.dim(line));
    for (const rule of rules) out.line(visible(rule[pick]));
  }
  if (all.length > rules.length) out.line(`  ${counted(all.length - rules.length)} more: ${hint} has them all.`);
}

/** In words, with what it is for beside or below it. */
export function printPermission(out: Output, rule: FirewallRule, width: number): void {
  const [words, why] = [`  ${visible(rule.plain)}`, `# ${visible(purposeWords(rule))}`];
  if (words.length + 2 + why.length <= width) {
    out.line(`${words}  ${out.dim(why)}`);
    return;
  }
  for (const line of hang("  ", visible(rule.plain), width)) out.line(line);
  for (const line of hang("    ", why, width)) out.line(out.dim(line));
}

export function framesOf(frames: readonly number[]): string {
  if (frames.length === 0) return "";
  const shown = frames.slice(0, 8).join(", ");
  return ` [frame${frames.length === 1 ? "" : "s"} ${shown}${frames.length > 8 ? ", ..." : ""}]`;
}

export function heading(out: Output, text: string): void {
  out.line();
  out.line(text);
}
