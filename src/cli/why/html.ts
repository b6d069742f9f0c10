/** `--html FILE`: a diagnosis as one page to be passed on. */
import { ACTORS, actorsOf } from "../../findings/actors.ts";
import type { Diagnosis, Hop } from "../../findings/diagnosis/diagnosis.ts";
import { observationWords } from "../../findings/diagnosis/observation-words.ts";
import { shortPath } from "../../findings/diagnosis/short-path.ts";
import { targetWords } from "../../findings/diagnosis/way-words.ts";
import { purposeWords, RULE_FORMAT_TITLES, type RuleFormat, renderRules } from "../../findings/firewall/index.ts";
import { counted, timestamp } from "../../findings/layout.ts";
import { shortDuration } from "../../findings/units.ts";
import { html, type Markup } from "../html/markup.ts";
import { finding, line, list, tableOf, wholePage, worthKnowing } from "../html/parts.ts";
import { scanned } from "./scan.ts";

/** Those that people paste from a page; the others are a command away. */
const RULES_SHOWN: readonly RuleFormat[] = ["netsh", "powershell", "nftables", "iptables", "azure", "aws"];
/** Those that are seen without a click, and printed. */
const RULES_OPEN: readonly RuleFormat[] = ["netsh", "nftables"];
const OBSERVATIONS = 2_000;

export function whyPage(diagnosis: Diagnosis): string {
  const { findings, evidence } = diagnosis;
  const path = shortPath(diagnosis.path);
  const serious = findings.filter(({ severity }) => severity !== "note");
  const worst = serious[0]?.severity;
  const doubtful = diagnosis.class === "undecided" || worst === "degraded" || worst === "undecided";
  return wholePage({
    title: `opnum why: ${targetWords(diagnosis)}`,
    sentence: diagnosis.sentence,
    tone: diagnosis.class === "fine" ? "good" : doubtful ? "doubtful" : "bad",
    below: html`${whoMustAct(diagnosis)}
<p class="soft">${timestamp(evidence.began)}, ${shortDuration(evidence.ms)}; from ${evidence.client.host}${
      evidence.client.addresses.length === 0 ? "" : ` (${evidence.client.addresses.join(", ")})`
    }; class ${diagnosis.class}, exit code ${diagnosis.exitCode}${evidence.redacted ? "; names and addresses are replaced" : ""}</p>`,
    main: html`<h2>The way</h2>
${pathTable(path.filter(({ beside }) => !beside))}
${besideTable(path.filter(({ beside }) => beside))}
${scanned(evidence).map(({ address, lines }) => list(`Ports of ${address} that were dialled for --scan`, lines))}
${serious.length === 0 ? "" : html`<h2>Findings</h2>${serious.map((each, i) => finding(each, i === 0 && diagnosis.sentence.includes(each.sentence.replace(/\.$/, ""))))}`}
${rules(diagnosis)}
${settings(diagnosis)}
${worthKnowing(findings.filter(({ severity }) => severity === "note"))}
${diagnosis.next.length === 0 ? "" : html`<h2>What to run next</h2><pre>${diagnosis.next.map(line)}</pre>`}
${notLookedAt(diagnosis)}
${evidenceTable(diagnosis)}
${times(diagnosis)}`,
  });
}

function whoMustAct(diagnosis: Diagnosis): Markup {
  const actors = new Set([diagnosis.actor, ...actorsOf(diagnosis.findings)]);
  actors.delete("nobody");
  if (actors.size === 0) return html``;
  return html`<p>Who must act: ${[...actors].map((actor) => ACTORS[actor]).join("; ")} (${diagnosis.confidence}).</p>`;
}

const MARKS: Readonly<Record<Hop["state"], { readonly mark: string; readonly tone: "good" | "bad" | "doubtful" | "plain" }>> = {
  good: { mark: "✓", tone: "good" },
  bad: { mark: "✗", tone: "bad" },
  doubtful: { mark: "?", tone: "doubtful" },
  skipped: { mark: "·", tone: "plain" },
};

function pathTable(hops: readonly Hop[]): Markup {
  if (hops.length === 0) return html`<p class="soft">Nothing was looked at.</p>`;
  return tableOf(
    ["", "step", "state", "time"],
    hops.map((hop) => {
      const { mark, tone } = MARKS[hop.state];
      return [
        { class: tone, text: mark },
        { text: hop.title },
        { class: tone, text: hop.words },
        { class: "number", text: hop.ms === undefined ? "" : shortDuration(hop.ms) },
      ];
    }),
  );
}

function besideTable(hops: readonly Hop[]): Markup {
  return hops.length === 0
    ? html``
    : html`<h3>Beside the way</h3>
${pathTable(hops)}`;
}

const OPEN = html` open`;

function rules({ rules: missing }: Diagnosis): Markup {
  if (missing.length === 0) return html``;
  return html`<h2>Firewall rules that are missing</h2>
<ul>${missing.map((rule) => html`<li>${rule.plain} <span class="soft">${purposeWords(rule)}</span></li>`)}</ul>
${RULES_SHOWN.map((format) => {
  const text = renderRules(missing, format).trimEnd();
  return text === ""
    ? ""
    : html`<details${RULES_OPEN.includes(format) ? OPEN : ""}><summary>${RULE_FORMAT_TITLES[format]}</summary><pre>${text.split(/\r?\n/).map(line)}</pre></details>
`;
})}`;
}

function settings({ settings: all }: Diagnosis): Markup {
  if (all.length === 0) return html``;
  return html`<h2>Instead of a range: a static port, set at the server</h2>
${all.map(({ service, how, source }) => html`<p>${service} <span class="soft">${source}</span></p><pre>${how.split("\n").map(line)}</pre>`)}`;
}

function notLookedAt({ skipped, evidence: { recording } }: Diagnosis): Markup {
  const all = [...skipped, ...(recording.by === undefined && recording.why !== undefined ? [`packets: ${recording.why}`] : [])];
  return all.length === 0 ? html`` : html`<h2>Not looked at</h2><ul>${all.map((words) => html`<li>${words}</li>`)}</ul>`;
}

function evidenceTable({ evidence: { observations } }: Diagnosis): Markup {
  if (observations.length === 0) return html``;
  return html`<h2>All that was seen</h2>
${tableOf(
  ["at", "what was done", "what came back", "after"],
  observations.slice(0, OBSERVATIONS).map((seen) => {
    const { what, came, tone } = observationWords(seen);
    return [
      { class: "number", text: `+${shortDuration(seen.at)}` },
      { text: what },
      { class: tone === "plain" ? "plain" : tone, text: came },
      { class: "number", text: shortDuration(seen.ms) },
    ];
  }),
)}${observations.length > OBSERVATIONS ? html`<p class="soft">${counted(observations.length - OBSERVATIONS)} more are in the file of --save</p>` : ""}`;
}

function times({ phases, evidence }: Diagnosis): Markup {
  return list("Time", [
    `${shortDuration(evidence.ms)} in all, of ${shortDuration(evidence.timeoutMs)}`,
    ...Object.entries(phases).map(([phase, ms]) => `${phase}: ${shortDuration(ms)}`),
    ...(evidence.recording.by === undefined ? [] : [`packets were recorded by ${evidence.recording.by}`]),
  ]);
}
