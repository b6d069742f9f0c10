/** A report as one HTML file that needs nothing else: no script, no network, and a policy that forbids both. */
import { decryptionWords } from "../../../findings/decryption-words.ts";
import { droppedWords } from "../../../findings/dropped-words.ts";
import type { Ladder } from "../../../findings/ladder.ts";
import { counted, some, timestamp } from "../../../findings/layout.ts";
import type { ConversationRow, EndpointRow, Figures, Report } from "../../../findings/report.ts";
import { resetWords, spokenBy } from "../../../findings/row-words.ts";
import { duration, octets } from "../../../findings/units.ts";
import { html, type Markup } from "../../html/markup.ts";
import { finding, list, rules, tableOf, wholePage, whoMustAct, worthKnowing } from "../../html/parts.ts";
import { ladderSvg } from "./ladder.ts";
import { timelineSvg, toneOf } from "./timeline.ts";

/** @param ladders drawn in this order */
export function htmlPage(report: Report, ladders: readonly Ladder[]): string {
  const { capture } = report;
  const names = capture.files.map(({ name }) => name).join(", ");
  const tone = report.outcome === "healthy" ? "good" : report.outcome === "findings" ? "bad" : "doubtful";
  const serious = report.findings.filter(({ severity }) => severity !== "note");
  const notes = report.findings.filter(({ severity }) => severity === "note");
  return wholePage({
    title: `opnum trace: ${names}`,
    sentence: report.sentence,
    tone,
    below: whoMustAct(serious),
    main: html`${serious.length > 0 ? html`<h2>Findings</h2>${serious.map((each, i) => finding(each, i === 0 && report.sentence.includes(each.sentence)))}` : ""}
${worthKnowing(notes)}
${rules("Firewall rules that are missing", report.rules)}
${ladders.length > 0 ? html`<h2>What went to and fro</h2>${ladders.map(ladder)}` : ""}
${timeline(report)}
${conversations(report)}
${endpoints(report.endpoints)}
${figures(report.figures)}
${rules("What RPC used here, and a firewall must let through", report.used)}
${captureFacts(report)}`,
  });
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
