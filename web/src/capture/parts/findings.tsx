/** The verdict, and what it stands on. */
import { useState } from "preact/hooks";
import { visible } from "../../../../src/bytes/visible.ts";
import { ACTORS, actorsOf } from "../../../../src/findings/actors.ts";
import type { Finding, FirewallRule, Report } from "../../../../src/findings/report.ts";
import { FindingCard, SEVERITIES } from "../../shared/finding.tsx";
import { Rules } from "../../shared/rules.tsx";
import { count, duration, octets, plural, since } from "../model/format.ts";
import type { Go } from "./report.tsx";

const OUTCOMES: Readonly<Record<Report["outcome"], readonly [tone: string, word: string]>> = {
  healthy: ["good", "Healthy"],
  findings: ["bad", "Findings"],
  undecided: ["unsure", "Undecided"],
  "no-rpc": ["plain", "No RPC"],
  unreadable: ["bad", "Unreadable"],
};

export function Verdict({ report, name, took }: { readonly report: Report; readonly name: string; readonly took: number }) {
  const worst = report.findings.find(({ severity }) => severity !== "note");
  const [tone, word] = report.outcome === "findings" && worst !== undefined ? SEVERITIES[worst.severity] : OUTCOMES[report.outcome];
  const actors = actorsOf(report.findings);
  const { capture } = report;
  const span = capture.firstTime === undefined || capture.lastTime === undefined ? undefined : capture.lastTime - capture.firstTime;
  return (
    <section id="verdict" class={`verdict tone-${tone}`} aria-labelledby="verdict-title">
      <p class="kicker">
        <span class="badge">{word}</span> <span class="file">{visible(name, { limit: 120 })}</span>
        <span class="muted">
          {plural(capture.frames, "frame")}, {octets(capture.octets)}
          {span === undefined ? "" : `, ${duration(span)}`}; read in {duration(took * 1_000)}
        </span>
      </p>
      <h1 id="verdict-title" class={report.sentence.length > 150 ? "long" : undefined} tabIndex={-1}>
        {report.sentence}
      </h1>
      {actors.length > 0 && (
        <p class="actor">
          Who must act: <strong>{actors.map((actor) => ACTORS[actor]).join("; ")}</strong>
        </p>
      )}
      {capture.warnings.length > 0 && (
        <details class="warnings">
          <summary>{plural(capture.warnings.length, "warning")} about the file</summary>
          <ul>
            {capture.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** With its frames and conversations, which lead to where they stand on the page. */
export function CaptureFinding({
  finding,
  start,
  go,
  ...rest
}: {
  readonly finding: Finding;
  readonly start: number;
  readonly go: Go;
  readonly open: boolean;
  readonly said: boolean;
  readonly several: boolean;
}) {
  return (
    <FindingCard
      {...rest}
      finding={finding}
      facts={
        <>
          {finding.firstTime !== undefined && (
            <div>
              <dt>When</dt>
              <dd>{since(start, finding.firstTime)}</dd>
            </div>
          )}
          {finding.lostTime !== undefined && (
            <div>
              <dt>Time lost</dt>
              <dd>{duration(finding.lostTime)}</dd>
            </div>
          )}
          {finding.count > 1 && (
            <div>
              <dt>Times</dt>
              <dd>{finding.count}</dd>
            </div>
          )}
        </>
      }
      links={
        <>
          {finding.frames.length > 0 && (
            <p class="chips">
              <span class="muted">Frames</span>{" "}
              {finding.frames.map((frame) => (
                <a key={frame} href={`#frame=${frame}`} onClick={(event) => follow(event, () => go({ frame }))}>
                  {frame}
                </a>
              ))}
            </p>
          )}
          {finding.conversations.length > 0 && (
            <p class="chips">
              <span class="muted">Conversations</span>{" "}
              {finding.conversations.slice(0, CHIPS).map((conversation) => (
                <a key={conversation} href={`#conversation=${conversation}`} onClick={(event) => follow(event, () => go({ conversation }))}>
                  {conversation}
                </a>
              ))}
              {finding.conversations.length > CHIPS && <span class="muted">and {count(finding.conversations.length - CHIPS)} more</span>}
            </p>
          )}
        </>
      }
    />
  );
}

/** What is only worth knowing: one list, each line of which opens. */
export function NotesSection({ notes, start, go }: { readonly notes: readonly Finding[]; readonly start: number; readonly go: Go }) {
  const [all, setAll] = useState(false);
  if (notes.length === 0) return null;
  return (
    <section id="notes" aria-labelledby="notes-title">
      <h2 id="notes-title" tabIndex={-1}>
        Worth knowing
      </h2>
      <div class="notes">
        {notes.slice(0, all ? notes.length : NOTES).map((note, i) => (
          <CaptureFinding
            key={`${note.rule} ${note.frames[0]} ${i}`}
            finding={note}
            start={start}
            go={go}
            open={false}
            said={false}
            several={false}
          />
        ))}
      </div>
      {!all && notes.length > NOTES && (
        <button type="button" onClick={() => setAll(true)}>
          Show {count(notes.length - NOTES)} more
        </button>
      )}
    </section>
  );
}

/** Links to conversations that a finding shows. */
const CHIPS = 16;
/** Lines that are shown at once. */
const NOTES = 8;

export function RulesSection({ rules }: { readonly rules: readonly FirewallRule[] }) {
  if (rules.length === 0) return null;
  return (
    <section id="rules" class="rules" aria-labelledby="rules-title">
      <h2 id="rules-title" tabIndex={-1}>
        {rules.length === 1 ? "The firewall rule that is missing" : "Firewall rules that are missing"}
      </h2>
      <Rules rules={rules} />
    </section>
  );
}

/** Rules that are there and must stay: who tightens a firewall asks for them. */
export function UsedSection({ used }: { readonly used: readonly FirewallRule[] }) {
  if (used.length === 0) return null;
  return (
    <details class="used rules">
      <summary>What RPC used here, and a firewall must let through ({plural(used.length, "rule")})</summary>
      <Rules rules={used} />
    </details>
  );
}

/** A link within the page: with the modifier that opens a tab, it is the browser's. */
export function follow(event: MouseEvent, act: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  act();
}
