/** A report as one HTML file that needs nothing else: no script, no network, and a policy that forbids both. */
import { createHash } from "node:crypto";
import { ACTORS, actorsOf } from "../../../findings/actors.ts";
import { decryptionWords } from "../../../findings/decryption-words.ts";
import { droppedWords } from "../../../findings/dropped-words.ts";
import type { Ladder } from "../../../findings/ladder.ts";
import type { ConversationRow, EndpointRow, Figures, Finding, FirewallRule, Report } from "../../../findings/report.ts";
import { resetWords, spokenBy } from "../../../findings/row-words.ts";
import { duration, octets } from "../../../findings/units.ts";
import { html, Markup, type Value } from "../../html/markup.ts";
import { STYLE } from "../../html/style.ts";
import { counted, some, timestamp } from "../../text.ts";
import { ladderSvg } from "./ladder.ts";
import { timelineSvg, toneOf } from "./timeline.ts";

/** @param ladders drawn in this order */
export function htmlPage(report: Report, ladders: readonly Ladder[]): string {
  const { capture } = report;
  const names = capture.files.map(({ name }) => name).join(", ");
  const tone = report.outcome === "healthy" ? "good" : report.outcome === "findings" ? "bad" : "doubtful";
  const serious = report.findings.filter(({ severity }) => severity !== "note");
  const notes = report.findings.filter(({ severity }) => severity === "note");
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${new Markup(hash)}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${`opnum trace: ${names}`}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<header>
<p class="soft">opnum trace: ${names}</p>
<h1 class="${tone}">${report.sentence}</h1>
${whoMustAct(serious)}
</header>
<main>
${serious.length > 0 ? html`<h2>Findings</h2>${serious.map((each, i) => finding(each, i === 0 && report.sentence.includes(each.sentence)))}` : ""}
${notes.length > 0 ? html`<h2>Worth knowing</h2><ul>${notes.map((note) => html`<li>${note.sentence}${note.count > 1 ? ` (${counted(note.count)} times)` : ""} <span class="soft">${framesOf(note)}</span></li>`)}</ul>` : ""}
${rules("Firewall rules that are missing", report.rules)}
${ladders.length > 0 ? html`<h2>What went to and fro</h2>${ladders.map(ladder)}` : ""}
${timeline(report)}
${conversations(report)}
${endpoints(report.endpoints)}
${figures(report.figures)}
${rules("What RPC used here, and a firewall must let through", report.used)}
${captureFacts(report)}
</main>
</body>
</html>
`;
  return page.text;
}

function whoMustAct(findings: readonly Finding[]): Markup {
  const actors = actorsOf(findings);
  return actors.length === 0 ? html`` : html`<p>Who must act: ${actors.map((actor) => ACTORS[actor]).join("; ")}.</p>`;
}

/** @param said its sentence stands at the top already */
function finding(each: Finding, said: boolean): Markup {
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

function list(title: string, lines: readonly string[]): Markup {
  return lines.length === 0 ? html`` : html`<p>${title}:</p><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`;
}

function framesOf({ frames }: Finding): string {
  return frames.length === 0 ? "" : `[frame${frames.length === 1 ? "" : "s"} ${frames.join(", ")}]`;
}

const RULES = 500;

function rules(title: string, all: readonly FirewallRule[]): Markup {
  if (all.length === 0) return html``;
  const missing = all.slice(0, RULES);
  return html`<h2>${title}</h2>
${all.length > RULES ? html`<p class="soft">The first ${counted(RULES)} of ${counted(all.length)}.</p>` : ""}
<ul>${missing.map(({ plain, why }) => html`<li>${plain} <span class="soft">${why}</span></li>`)}</ul>
<p>Windows, on the destination:</p>
<pre>${missing.map(({ netsh }) => line(netsh))}</pre>
<p>Linux, on the firewall between them (chain forward of table inet filter):</p>
<pre>${missing.map(({ nftables }) => line(nftables))}</pre>
`;
}

function line(text: string): Markup {
  return html`${text}
`;
}

function ladder(each: Ladder): Markup {
  return html`<h3>${each.title}</h3>
${each.left > 0 ? html`<p class="soft">${some(each.left, "message")} left out of the middle</p>` : ""}
<div class="wide">${ladderSvg(each)}</div>
`;
}

function timeline({ conversations: rows, capture: { firstTime, lastTime } }: Report): Markup {
  const timed = rows.filter((row) => Number.isFinite(row.firstTime) && Number.isFinite(row.lastTime));
  if (timed.length === 0 || firstTime === undefined || lastTime === undefined) return html``;
  return html`<h2>Timeline</h2>
<div class="wide">${timelineSvg(timed, firstTime, lastTime)}</div>
`;
}

type Cell = { readonly class?: "number" | "short" | "words" | "good" | "bad" | "doubtful" | "plain"; readonly text: Value };

function tableOf(titles: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  return html`<div class="wide"><table><thead><tr>${titles.map((title) => html`<th>${title}</th>`)}</tr></thead><tbody>
${rows.map(
  (
    cells,
  ) => html`<tr>${cells.map((cell) => (cell.class === undefined ? html`<td>${cell.text}</td>` : html`<td class="${cell.class}">${cell.text}</td>`))}</tr>
`,
)}</tbody></table></div>
`;
}

function conversations({ conversations: rows, conversationCount: count }: Report): Markup {
  if (rows.length === 0) return html``;
  return html`<h2>${rows.length < count ? `Conversations: the worst ${counted(rows.length)} of ${counted(count)}` : `Conversations: ${counted(count)}`}</h2>
${tableOf(
  [
    "",
    "client",
    "server",
    "carries",
    "verdict",
    "calls",
    "faults",
    "unanswered",
    "median",
    "longest",
    "packets",
    "octets",
    "protection",
    "frames",
  ],
  rows.map((row: ConversationRow) => [
    { class: "short", text: row.id },
    { class: "short", text: row.client },
    { class: "short", text: row.server },
    { class: "words", text: row.interfaces.length > 0 ? spokenBy(row).slice(0, 8).join(", ") : row.carries },
    { class: toneOf(row), text: row.reset === undefined ? row.verdict : `${row.verdict}; ${resetWords(row.reset)}` },
    { class: "number", text: counted(row.calls) },
    { class: "number", text: counted(row.faults) },
    { class: "number", text: counted(row.unanswered) },
    { class: "number", text: row.latency === undefined ? "" : duration(row.latency) },
    { class: "number", text: row.longest === undefined ? "" : duration(row.longest) },
    { class: "number", text: counted(row.packets) },
    { class: "number", text: counted(row.octets) },
    { text: row.protection },
    { class: "short", text: `${row.firstFrame}-${row.lastFrame}` },
  ]),
)}`;
}

const ENDPOINTS = 1_000;

function endpoints(rows: readonly EndpointRow[]): Markup {
  if (rows.length === 0) return html``;
  return html`<h2>Endpoint map seen</h2>
${tableOf(
  ["mapper", "interface", "UUID", "version", "at", "annotation", "frame", "times", "dialled"],
  rows.slice(0, ENDPOINTS).map((row) => [
    { text: row.mapper },
    { text: row.interface?.name },
    { text: row.interface?.uuid },
    { text: row.interface?.version },
    { text: `${row.protocolSequence}:${row.host}[${row.endpoint}]` },
    { text: row.annotation },
    { class: "number", text: row.frame },
    { class: "number", text: counted(row.count) },
    {
      class: row.dialled === "open" ? "good" : row.dialled === "refused" || row.dialled === "filtered" ? "bad" : "plain",
      text: row.dialled,
    },
  ]),
)}${rows.length > ENDPOINTS ? html`<p class="soft">${counted(rows.length - ENDPOINTS)} more</p>` : ""}`;
}

function figures(each: Figures): Markup {
  const time = (value: number | undefined) => (value === undefined ? "" : duration(value));
  const facts: readonly (readonly [string, string])[] = [
    [
      "calls",
      `${counted(each.calls)}: ${counted(each.answered)} answered, ${counted(each.faults)} faults, ${counted(each.unanswered)} unanswered`,
    ],
    ["binds", counted(each.binds)],
    ["connections", counted(each.connections)],
    ["latency: median", time(each.medianLatency)],
    ["latency: 95 % below", time(each.p95Latency)],
    ["latency: longest", time(each.longestLatency)],
    ["round trip of the network", time(each.roundTrip)],
    ["stub data", octets(each.stubOctets)],
    ["on the wire", octets(each.wireOctets)],
    ["small packets", `${Math.round(each.smallPackets * 100)} %`],
    [
      "PDUs",
      Object.entries(each.pdus)
        .map(([name, count]) => `${counted(count)} ${name}`)
        .join(", "),
    ],
  ];
  return html`<h2>Figures</h2>
${tableOf(
  ["", ""],
  facts.filter(([, value]) => value !== "").map(([name, value]) => [{ class: "short", text: name }, { text: value }]),
)}
${
  each.tasks.length === 0
    ? ""
    : html`<h3>What each task cost</h3>${tableOf(
        ["client", "server", "interface", "round trips", "octets", "waited"],
        each.tasks.map((task) => [
          { text: task.client },
          { text: task.server },
          { text: task.interface },
          { class: "number", text: counted(task.roundTrips) },
          { class: "number", text: counted(task.octets) },
          { class: "number", text: duration(task.waited) },
        ]),
      )}`
}
${
  each.clear.length === 0
    ? ""
    : html`<h3>What travelled in the clear</h3>${tableOf(
        ["interface", "calls", "octets"],
        each.clear.map((row) => [
          { text: row.interface },
          { class: "number", text: counted(row.calls) },
          { class: "number", text: counted(row.octets) },
        ]),
      )}`
}
`;
}

const WARNINGS = 200;

function captureFacts({ capture }: Report): Markup {
  const { firstTime, lastTime } = capture;
  const dropped = Object.entries(capture.dropped).filter(([, count]) => count > 0);
  return html`<h2>Capture</h2>
${tableOf(
  ["file", "format", "frames", "octets", "remarks"],
  capture.files.map((file) => [
    { text: file.name },
    { text: file.format },
    { class: "number", text: counted(file.frames) },
    { class: "number", text: counted(file.octets) },
    { text: file.remarks.slice(0, 8).join("; ") },
  ]),
)}
${
  firstTime === undefined || lastTime === undefined
    ? ""
    : html`<p>From ${timestamp(firstTime)} to ${timestamp(lastTime)} (${duration(lastTime - firstTime)}). Times of the diagrams are UTC.</p>`
}
${list(
  "Comments",
  capture.comments.map(({ frame, words }) => `frame ${frame}: ${words}`),
)}
${list("Keys", capture.decryption === undefined ? [] : decryptionWords(capture.decryption))}
${list("Warnings", capture.warnings.slice(0, WARNINGS))}
${list(
  "Left out",
  dropped.map(([limit, count]) => `${droppedWords(limit)}: ${counted(count)}`),
)}
`;
}
