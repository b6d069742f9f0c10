/** The report on a terminal: the sentence first, then who must act, evidence, rules, conversations, and what it cost. */
import { visible } from "../../bytes/visible.ts";
import { ACTORS, actorsOf } from "../../findings/actors.ts";
import { decryptionWords } from "../../findings/decryption-words.ts";
import { droppedWords } from "../../findings/dropped-words.ts";
import { counted, hang, some, table, timestamp, wrap } from "../../findings/layout.ts";
import type { ConversationRow, EndpointRow, Finding, Report } from "../../findings/report.ts";
import { resetWords, spokenBy } from "../../findings/row-words.ts";
import { duration, octets } from "../../findings/units.ts";
import { framesOf, heading, printFinding, printPermission, printRules } from "../finding-lines.ts";
import type { Output } from "../output.ts";

export interface PrintOptions {
  /** Columns of the terminal. */
  readonly width: number;
  /** Its lines: a verdict that scrolled away is said again at the end. Undefined where it is none. */
  readonly height?: number | undefined;
  /** As it was given, for the hints at the end. */
  readonly files: readonly string[];
  /** Some frames or records were left out by --filter, --since or --until. */
  readonly filtered: boolean;
}

/** What no calendar reaches. */
const NO_TIME = "an impossible time";
const FINDINGS_SHOWN = 10;
const NOTES_SHOWN = 8;
const ENDPOINTS_SHOWN = 40;
const WARNINGS_SHOWN = 12;
const COMMENTS_SHOWN = 8;
const RULES_SHOWN = 50;
const USED_SHOWN = 12;

export function printReport(output: Output, report: Report, options: PrintOptions): void {
  let lines = 0;
  const out: Output = {
    ...output,
    line(text) {
      lines++;
      output.line(text);
    },
  };
  const width = Math.max(40, options.width);
  const paint = report.outcome === "healthy" ? out.good : report.outcome === "findings" ? out.bad : out.doubtful;
  for (const line of wrap(visible(report.sentence), width)) out.line(paint(line));
  if (options.filtered) out.line(out.dim("(of what --filter, --since and --until chose)"));
  const serious = report.findings.filter(({ severity }) => severity !== "note");
  const notes = report.findings.filter(({ severity }) => severity === "note");
  const actors = actorsOf(serious);
  if (actors.length > 0) for (const line of hang("Who must act: ", actors.map((actor) => ACTORS[actor]).join("; "), width)) out.line(line);

  const told = new Map<string, number>();
  for (const [i, finding] of serious.slice(0, FINDINGS_SHOWN).entries()) {
    out.line();
    // The same again at another port, or of another user, is said in short.
    const kind = `${finding.rule} ${finding.client} ${finding.server}`;
    const as = told.get(kind);
    if (as === undefined) told.set(kind, i + 1);
    const said = i === 0 && report.sentence.includes(finding.sentence.replace(/\.$/, ""));
    const short = as === undefined ? finding : { ...finding, evidence: finding.evidence.slice(0, 1), actions: [`as in ${as}`] };
    printFinding(out, short, { number: `${i + 1}. `, said, several: actors.length > 1, width });
  }
  printOthers(out, serious.slice(FINDINGS_SHOWN), width);
  if (notes.length > 0) {
    heading(out, "Worth knowing");
    for (const { sentence, frames, count } of notes.slice(0, NOTES_SHOWN)) {
      for (const line of hang("  - ", `${visible(sentence)}${repeated(count)}${framesOf(frames)}`, width)) out.line(line);
    }
    if (notes.length > NOTES_SHOWN) out.line(`  ${counted(notes.length - NOTES_SHOWN)} more: --json or --html has them all.`);
  }
  printRules(out, report.rules, { width, most: RULES_SHOWN, hint: "--json or --html" });
  printUsed(out, report, width);
  printConversations(out, report, width);
  printEndpoints(out, report.endpoints, width);
  printFigures(out, report, width, options.filtered);
  printCapture(out, report, width);
  printHints(out, report, options, width);
  if (options.height !== undefined && lines >= options.height && report.outcome === "findings") {
    output.line();
    for (const line of wrap(visible(report.sentence), width)) output.line(paint(line));
  }
}

/** Those for which there is no room: how many of each kind, and the worst of them. */
function printOthers(out: Output, findings: readonly Finding[], width: number): void {
  if (findings.length === 0) return;
  heading(out, `${some(findings.length, "more finding")}, by kind (all of them: --html FILE)`);
  const kinds = new Map<string, { readonly worst: Finding; count: number }>();
  for (const finding of findings) {
    const kind = `${finding.rule} (${finding.severity})`;
    const same = kinds.get(kind);
    if (same === undefined) kinds.set(kind, { worst: finding, count: 1 });
    else same.count++;
  }
  for (const [kind, { worst, count }] of kinds) {
    const words = `${counted(count)} ${kind}${count > 1 ? ", the worst" : ""}: ${visible(worst.sentence)}`;
    for (const line of hang("  ", words, width)) out.line(line);
  }
}

/** What must stay open. In words only: these rules are there. */
function printUsed(out: Output, { used }: Report, width: number): void {
  if (used.length === 0) return;
  heading(out, "What RPC used here, and a firewall must let through");
  for (const rule of used.slice(0, USED_SHOWN)) printPermission(out, rule, width);
  if (used.length > USED_SHOWN) out.line(`  ${counted(used.length - USED_SHOWN)} more: --json or --html has them all, with the commands.`);
}

function printConversations(out: Output, report: Report, width: number): void {
  const { conversations: rows, conversationCount: count } = report;
  if (rows.length === 0) return;
  heading(
    out,
    rows.length < count ? `Conversations (the worst ${counted(rows.length)} of ${counted(count)})` : `Conversations (${counted(count)})`,
  );
  const lines = table(
    [
      { title: "id", least: 6 },
      { title: "client", least: 12, last: true },
      { title: "server", least: 12, last: true },
      { title: "carries", least: 10 },
      { title: "calls", right: true, least: 5 },
      { title: "verdict", least: 10 },
    ],
    rows.map((row) => [
      visible(row.id),
      visible(row.client),
      visible(row.server),
      carried(row),
      row.calls === 0 ? "" : counted(row.calls),
      verdictOf(row),
    ]),
    width,
  );
  for (const [i, group] of lines.entries()) {
    const row = rows[i - 1];
    for (const line of group)
      out.line(row === undefined ? out.dim(line) : row.trouble >= 100 ? out.bad(line) : row.trouble >= 10 ? out.doubtful(line) : line);
  }
}

function carried(row: ConversationRow): string {
  const names = spokenBy(row)
    .slice(0, 3)
    .map((name) => visible(shortUuid(name), { limit: 60 }));
  if (row.interfaces.length > 3) names.push(`${row.interfaces.length - 3} more`);
  return names.length > 0 ? names.join(", ") : visible(row.carries ?? "", { limit: 40 });
}

/** The first digits of an interface without a name, by which --filter finds it; the whole of it would make every line three. */
function shortUuid(name: string): string {
  return name.replace(/^([0-9a-f]{8})-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i, "$1-...");
}

function verdictOf(row: ConversationRow): string {
  const parts = [visible(row.verdict, { limit: 120 })];
  if (row.longest !== undefined && row.longest >= 1_000_000) parts.push(`longest call ${duration(row.longest)}`);
  if (row.retransmitted > 0) parts.push(`${counted(row.retransmitted)} retransmitted`);
  // A RST instead of a FIN at the very end, or in answer to a SYN, says no more than the verdict does; and how others end is nobody's business here.
  const { reset } = row;
  if (reset !== undefined && reset.moment !== "closing" && reset.moment !== "syn" && (row.calls > 0 || row.trouble > 0)) {
    parts.push(resetWords(reset));
  }
  return parts.join(", ");
}

function printEndpoints(out: Output, endpoints: readonly EndpointRow[], width: number): void {
  if (endpoints.length === 0) return;
  heading(out, "Endpoint map seen");
  const shown = endpoints.slice(0, ENDPOINTS_SHOWN);
  const lines = table(
    [
      { title: "mapper", least: 12, last: true },
      { title: "interface", least: 16 },
      { title: "at", least: 12 },
      { title: "frame", right: true, least: 5 },
      { title: "dialled", least: 8 },
    ],
    shown.map((row) => [
      visible(row.mapper),
      row.interface === undefined
        ? "(none)"
        : visible(
            row.interface.name === undefined
              ? `${row.interface.uuid} v${row.interface.version}`
              : `${row.interface.name} v${row.interface.version}`,
          ),
      `${visible(row.protocolSequence)}:${visible(row.host, { limit: 80 })}[${visible(row.endpoint, { limit: 80 })}]`,
      String(row.frame),
      row.dialled === "not-tried" ? "" : row.dialled,
    ]),
    width,
  );
  for (const [i, group] of lines.entries()) {
    const bad = ["refused", "filtered"].includes(shown[i - 1]?.dialled ?? "");
    for (const line of group) out.line(i === 0 ? out.dim(line) : bad ? out.bad(line) : line);
  }
  if (endpoints.length > shown.length) out.line(`  ${counted(endpoints.length - shown.length)} more: --json or --html has them all.`);
}

function printFigures(out: Output, { figures }: Report, width: number, filtered: boolean): void {
  const { calls, binds } = figures;
  if (calls === 0 && binds === 0) return;
  heading(out, "Figures");
  const say = (title: string, text: string) => {
    for (const line of hang(`  ${`${title}:`.padEnd(12)} `, text, width)) out.line(line);
  };
  say(
    "calls",
    `${counted(calls)}, of these ${counted(figures.answered)} answered, ${some(figures.faults, "fault")}, ${counted(figures.unanswered)} unanswered; ${some(binds, "bind")}`,
  );
  const latency = [
    ["median", figures.medianLatency],
    ["95 % below", figures.p95Latency],
    ["longest", figures.longestLatency],
    ["round trip of the network", figures.roundTrip],
  ].flatMap(([word, value]) => (typeof value === "number" ? [`${word} ${duration(value)}`] : []));
  if (latency.length > 0) say("latency", latency.join(", "));
  say(
    "octets",
    `${octets(figures.stubOctets)} of stub data in ${octets(figures.wireOctets)} on the wire; ${Math.round(figures.smallPackets * 100)} % small packets`,
  );
  const pdus = Object.entries(figures.pdus).sort(([, a], [, b]) => b - a);
  if (pdus.length > 0 && !filtered) say("PDUs", pdus.map(([name, count]) => `${counted(count)} ${visible(name)}`).join(", "));
  if (figures.clear.length > 0) {
    const shown = figures.clear
      .slice(0, 4)
      .map(({ interface: name, calls: many }) => `${visible(name, { limit: 60 })} (${some(many, "call")})`);
    const rest = figures.clear.length - shown.length;
    say("in the clear", shown.join(", ") + (rest > 0 ? `, ${rest} more` : ""));
  }
  for (const task of figures.tasks.slice(0, 3)) {
    say(
      "task",
      `${visible(task.client)} to ${visible(task.server)}, ${visible(task.interface, { limit: 60 })}: ${some(task.roundTrips, "round trip")}, ${octets(task.octets)}, waited ${duration(task.waited)}`,
    );
  }
}

function printCapture(out: Output, { capture }: Report, width: number): void {
  heading(out, "Capture");
  for (const file of capture.files.slice(0, 20)) {
    const remarks = file.remarks.slice(0, 3).map((remark) => visible(remark, { limit: 100 }));
    const text = [`${visible(file.format)}, ${some(file.frames, "frame")}, ${octets(file.octets)}`, ...remarks].join("; ");
    // A name is copied: it is never broken.
    const name = `  ${visible(file.name)}:`;
    if (name.length + 1 + text.length <= width) out.line(`${name} ${text}`);
    else {
      out.line(name);
      for (const line of hang("    ", text, width)) out.line(line);
    }
  }
  if (capture.files.length > 20) out.line(`  ${counted(capture.files.length - 20)} more files`);
  const { firstTime, lastTime } = capture;
  if (firstTime !== undefined && lastTime !== undefined) {
    for (const line of hang(
      "  ",
      `from ${timestamp(firstTime) || NO_TIME} to ${timestamp(lastTime) || NO_TIME} (${duration(lastTime - firstTime)})`,
      width,
    ))
      out.line(line);
  }
  for (const words of capture.decryption === undefined ? [] : decryptionWords(capture.decryption))
    for (const line of hang("  keys: ", words, width)) out.line(line);
  for (const { frame, words } of capture.comments.slice(0, COMMENTS_SHOWN)) {
    for (const line of hang(`  comment on frame ${frame}: `, visible(words, { limit: 400 }), width)) out.line(line);
  }
  if (capture.comments.length > COMMENTS_SHOWN)
    out.line(`  ${counted(capture.comments.length - COMMENTS_SHOWN)} more comments: --json or --html has them.`);
  for (const warning of capture.warnings.slice(0, WARNINGS_SHOWN)) {
    for (const [i, line] of hang("  warning: ", visible(warning, { limit: 400 }), width).entries()) {
      out.line(i === 0 ? line.replace("warning:", out.doubtful("warning:")) : line);
    }
  }
  if (capture.warnings.length > WARNINGS_SHOWN)
    out.line(`  ${counted(capture.warnings.length - WARNINGS_SHOWN)} more warnings: --json has them all.`);
  const dropped = Object.entries(capture.dropped).filter(([, count]) => count > 0);
  if (dropped.length > 0) {
    const words = dropped.map(([limit, count]) => `${droppedWords(limit)}: ${counted(count)}`).join("; ");
    for (const line of hang("  left out: ", words, width)) out.line(line);
  }
}

function printHints(out: Output, report: Report, { files }: PrintOptions, width: number): void {
  const file = files.length === 1 && /^[\w./\\:-]{1,36}$/.test(files[0]!) ? files[0]! : "FILE";
  out.line();
  const hints = [
    ...(report.figures.calls > 0 ? [`every call: opnum trace ${file} --calls`] : []),
    `a page to pass on: opnum trace ${file} --html report.html`,
    `for programs: --json`,
  ];
  for (const line of hang("More: ", hints.join("; "), width)) out.line(out.dim(line));
}

function repeated(count: number): string {
  return count > 1 ? ` (${counted(count)} times)` : "";
}
