/** Parts of the pages that are passed on: one HTML file that needs nothing else, no script, no network, and a policy that forbids both. */

import { createHash } from "node:crypto";
import { ACTORS, actorsOf } from "../../findings/actors.ts";
import { purposeWords } from "../../findings/firewall/index.ts";
import { counted } from "../../findings/layout.ts";
import type { Finding, FirewallRule } from "../../findings/report.ts";
import { duration } from "../../findings/units.ts";
import { html, Markup, type Value } from "./markup.ts";
import { STYLE } from "./style.ts";

export interface PageParts {
  readonly title: string;
  /** The verdict. */
  readonly sentence: string;
  readonly tone: "good" | "bad" | "doubtful";
  /** Stands below the sentence. */
  readonly below: Markup;
  readonly main: Markup;
}

export function wholePage({ title, sentence, tone, below, main }: PageParts): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${new Markup(hash)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header>
<p class="soft">${title}</p>
<h1 class="${tone}">${sentence}</h1>
${below}
</header>
<main>
${main}
</main>
</body>
</html>
`.text;
}

export function whoMustAct(findings: readonly Finding[]): Markup {
  const actors = actorsOf(findings);
  return actors.length === 0 ? html`` : html`<p>Who must act: ${actors.map((actor) => ACTORS[actor]).join("; ")}.</p>`;
}

/** @param said its sentence stands at the top already */
export function finding(each: Finding, said: boolean): Markup {
  const tone = each.severity === "blocking" ? "bad" : "doubtful";
  const facts = [
    each.confidence,
    ...(each.actor === "nobody" ? [] : [`must act: ${ACTORS[each.actor]}`]),
    ...(each.count > 1 ? [`${counted(each.count)} times`] : []),
    ...(each.lostTime === undefined || each.lostTime === 0 ? [] : [`cost ${duration(each.lostTime)}`]),
  ];
  return html`<section class="finding">
<h3><span class="${tone}">${each.severity}</span>${said ? "" : `: ${each.sentence}`}</h3>
<p class="soft">${facts.join("; ")} ${framesOf(each)}</p>
${list("Seen", each.evidence)}
${list("Do", each.actions)}
</section>
`;
}

export function list(title: string, lines: readonly string[]): Markup {
  return lines.length === 0 ? html`` : html`<p>${title}:</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function framesOf({ frames }: Finding): string {
  return frames.length === 0 ? "" : `[frame${frames.length === 1 ? "" : "s"} ${frames.join(", ")}]`;
}

export function worthKnowing(notes: readonly Finding[]): Markup {
  if (notes.length === 0) return html``;
  return html`<h2>Worth knowing</h2><ul>${notes.map((note) => html`<li>${note.sentence}${note.count > 1 ? ` (${counted(note.count)} times)` : ""} <span class="soft">${framesOf(note)}</span></li>`)}</ul>`;
}

const RULES = 500;

export function rules(title: string, all: readonly FirewallRule[]): Markup {
  if (all.length === 0) return html``;
  const missing = all.slice(0, RULES);
  return html`<h2>${title}</h2>
${all.length > RULES ? html`<p class="soft">The first ${counted(RULES)} of ${counted(all.length)}.</p>` : ""}
<ul>${missing.map((rule) => html`<li>${rule.plain} <span class="soft">${purposeWords(rule)}</span></li>`)}</ul>
<p>Windows, on the destination:</p>
<pre>${missing.map(({ netsh }) => line(netsh))}</pre>
<p>Linux, on the firewall between them (chain forward of table inet filter):</p>
<pre>${missing.map(({ nftables }) => line(nftables))}</pre>
`;
}

/** For a `pre`. */
export function line(text: string): Markup {
  return html`${text}
`;
}

export type Cell = { readonly class?: "number" | "short" | "words" | "good" | "bad" | "doubtful" | "plain"; readonly text: Value };

export function tableOf(titles: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  return html`<div class="wide"><table><thead><tr>${titles.map((title) => html`<th>${title}</th>`)}</tr></thead><tbody>
${rows.map(
  (
    cells,
  ) => html`<tr>${cells.map((cell) => (cell.class === undefined ? html`<td>${cell.text}</td>` : html`<td class="${cell.class}">${cell.text}</td>`))}</tr>
`,
)}</tbody></table></div>
`;
}
