/** The report, verdict first. */
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { visible } from "../../../../src/bytes/visible.ts";
import { actorsOf } from "../../../../src/findings/actors.ts";
import { FilterError, parseFilter } from "../../../../src/findings/filter.ts";
import type { CaptureClient, Opened } from "../client.ts";
import { matcher } from "../model/filter.ts";
import { plural } from "../model/format.ts";
import type { Link } from "../model/link.ts";
import { tones } from "../model/tone.ts";
import { CallsSection } from "./calls.tsx";
import { ConversationsSection } from "./conversations.tsx";
import { CaptureSection, EndpointsSection, FiguresSection } from "./facts.tsx";
import { CaptureFinding, NotesSection, RulesSection, UsedSection, Verdict } from "./findings.tsx";
import { useShortcuts } from "./help.tsx";
import { LadderSection } from "./ladder.tsx";
import { Timeline } from "./timeline.tsx";

export type Go = (to: { readonly frame?: number | undefined; readonly conversation?: string | undefined }) => void;

const SECTIONS: readonly (readonly [id: string, title: string, key: string])[] = [
  ["verdict", "Verdict", "v"],
  ["ladder", "Ladder", "l"],
  ["timeline", "Timeline", "t"],
  ["conversations", "Conversations", "c"],
  ["calls", "Calls", "k"],
  ["endpoints", "Endpoint map", "e"],
  ["figures", "Figures", "f"],
  ["capture", "Capture", ""],
];

export function ReportPage({
  client,
  opened,
  name,
  link,
  go,
  shortcuts,
  filter: told,
  onFilter,
}: {
  readonly client: CaptureClient;
  readonly opened: Opened;
  readonly name: string;
  readonly link: Link;
  readonly go: Go;
  readonly shortcuts: boolean;
  /** The expression of which alone the report tells. */
  readonly filter: string | undefined;
  /** Reads the files again with another one; undefined takes it away. */
  readonly onFilter: (expression: string | undefined) => void;
}) {
  const { report } = opened;
  const [words, setWords] = useState("");
  const [allFindings, setAllFindings] = useState(false);
  const expression = useMemo(() => expressionIn(words), [words]);
  /** What keeps the words from being an expression, once somebody pressed Enter as if they were one. */
  const [wrong, setWrong] = useState("");
  const hint = wrong !== "" ? wrong : expression instanceof FilterError ? "" : "Enter: a report of only this";
  const filter = useRef<HTMLInputElement>(null);
  const wanted = useMemo(() => matcher(words), [words]);
  const rows = useMemo(() => report.conversations.filter((row) => wanted(wordsOf(row))), [report, wanted]);
  const findings = useMemo(() => report.findings.filter((finding) => wanted(JSON.stringify(finding))), [report, wanted]);
  const rules = useMemo(() => report.rules.filter((rule) => wanted(`${rule.plain} ${rule.why}`)), [report, wanted]);
  const serious = findings.filter(({ severity }) => severity !== "note");
  const several = actorsOf(report.findings).length > 1;
  const toneOf = useMemo(() => tones(report.findings), [report]);
  const start = report.capture.firstTime ?? 0;

  // A section that would only say that there is nothing is left out.
  const present: Readonly<Record<string, boolean>> = {
    ladder: report.conversationCount > 0 || link.frame !== undefined,
    timeline: report.conversationCount > 0,
    conversations: report.conversationCount > 0,
    calls: opened.calls > 0,
    endpoints: report.endpoints.length > 0,
    figures: report.figures.calls + report.figures.binds > 0,
  };
  const sections = SECTIONS.filter(([id]) => present[id] ?? true);
  const keys = Object.fromEntries(sections.filter(([, , key]) => key !== "").map(([id, , key]) => [key, () => show(id)]));
  useShortcuts({ ...keys, "/": () => filter.current?.focus() });

  // The verdict is what one came for: said aloud, and where the keyboard goes on from.
  useEffect(() => {
    document.title = `${report.sentence.slice(0, 80)} – opnum`;
    if (link.frame !== undefined || link.conversation !== undefined) return;
    show("verdict");
    scrollTo(0, 0);
  }, []);

  return (
    <>
      <nav class="sections" aria-label="Sections of the report">
        <ul>
          {sections.map(([id, title, key]) => (
            <li key={id}>
              <a
                href={`#${id}`}
                title={shortcuts && key !== "" ? `${title} (${key})` : title}
                onClick={(event) => {
                  event.preventDefault();
                  show(id);
                }}
              >
                {title}
              </a>
            </li>
          ))}
        </ul>
        <search class="filter">
          <label>
            <span class="unseen">Filter findings, conversations, calls and endpoints</span>
            <input
              ref={filter}
              type="search"
              placeholder="Filter: 10.0.0.5 135 -smb   ( / )"
              value={words}
              autocomplete="off"
              spellcheck={false}
              onInput={(event) => {
                setWords(event.currentTarget.value);
                setWrong("");
              }}
              aria-describedby="filter-hint"
              onKeyDown={(event) => {
                if (event.key === "Enter" && words.trim() !== "") {
                  if (expression instanceof FilterError) setWrong(`Rows are filtered by these words. No expression: ${expression.message}`);
                  else onFilter(expression);
                }
                if (event.key !== "Escape") return;
                event.preventDefault();
                setWords("");
                setWrong("");
                event.currentTarget.blur();
              }}
            />
          </label>
          <p id="filter-hint" class={hint === "" ? "unseen" : "filter-hint"} role="status">
            {hint}
          </p>
        </search>
      </nav>

      <Verdict report={report} name={name} took={opened.took} />
      {told !== undefined && (
        <p class="told">
          This report tells only of <code>{visible(told, { limit: 200 })}</code>.{" "}
          <button type="button" onClick={() => onFilter(undefined)}>
            Tell of everything
          </button>
        </p>
      )}
      <RulesSection rules={rules} />
      {serious.length > 0 && (
        <section id="findings" aria-labelledby="findings-title">
          <h2 id="findings-title" tabIndex={-1}>
            {serious.length === 1 ? "The finding" : "Findings"}
          </h2>
          {serious.slice(0, allFindings ? serious.length : FINDINGS).map((finding, i) => (
            <CaptureFinding
              key={`${finding.rule} ${finding.frames[0]} ${i}`}
              finding={finding}
              start={start}
              go={go}
              open={i === 0}
              said={i === 0 && report.sentence.startsWith(finding.sentence.replace(/\.$/, ""))}
              several={several}
            />
          ))}
          {!allFindings && serious.length > FINDINGS && (
            <button type="button" onClick={() => setAllFindings(true)}>
              Show {plural(serious.length - FINDINGS, "more finding", "more findings")}
            </button>
          )}
        </section>
      )}
      {words !== "" && findings.length < report.findings.length && (
        <p class="muted left-out">
          The filter hides {report.findings.length - findings.length} of {plural(report.findings.length, "finding")}.
        </p>
      )}
      {present["ladder"] && <LadderSection client={client} opened={opened} link={link} go={go} start={start} />}
      <NotesSection notes={findings.filter(({ severity }) => severity === "note")} start={start} go={go} />
      {present["timeline"] && (
        <Timeline
          rows={rows}
          findings={findings}
          activity={opened.activity}
          start={start}
          go={go}
          chosen={link.conversation}
          toneOf={toneOf}
        />
      )}
      {present["conversations"] && (
        <ConversationsSection
          rows={rows}
          all={report.conversations.length}
          total={report.conversationCount}
          start={start}
          go={go}
          chosen={link.conversation}
          toneOf={toneOf}
        />
      )}
      {present["calls"] && <CallsSection client={client} total={opened.calls} words={words} start={start} go={go} />}
      {present["endpoints"] && <EndpointsSection endpoints={report.endpoints} wanted={wanted} go={go} />}
      {present["figures"] && <FiguresSection figures={report.figures} />}
      <UsedSection used={report.used} />
      <CaptureSection capture={report.capture} />
    </>
  );
}

/** Findings that are shown at once: the worst. */
const FINDINGS = 6;

/** What was typed, as an expression as of `opnum trace --filter`, or why it is none. */
function expressionIn(words: string): string | FilterError {
  try {
    parseFilter(words);
    return words;
  } catch (error) {
    if (error instanceof FilterError) return error;
    throw error;
  }
}

/** What the filter looks at in a conversation. */
function wordsOf(row: Opened["report"]["conversations"][number]): string {
  return `${row.id} ${row.client} ${row.server} ${row.carries ?? ""} ${row.interfaces.join(" ")} ${row.protection} ${row.verdict} ${row.end}`;
}

/** To a section, by sight and by keyboard. */
export function show(id: string): void {
  const section = document.getElementById(id);
  section?.scrollIntoView({ block: "start" });
  const title = section?.querySelector<HTMLElement>("h1, h2");
  title?.focus({ preventScroll: true });
}
