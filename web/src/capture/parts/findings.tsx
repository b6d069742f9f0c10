/** The verdict, and what it stands on. */
import { useState } from "preact/hooks";
import { visible } from "../../../../src/bytes/visible.ts";
import type { Actor, Confidence, Finding, FirewallRule, Report, Severity } from "../../../../src/findings/report.ts";
import { duration, octets, plural, since } from "../model/format.ts";
import { CopyButton } from "./copy.tsx";
import type { Go } from "./report.tsx";

const OUTCOMES: Readonly<Record<Report["outcome"], readonly [tone: string, word: string]>> = {
  healthy: ["good", "Healthy"],
  findings: ["bad", "Findings"],
  undecided: ["unsure", "Undecided"],
  "no-rpc": ["plain", "No RPC"],
  unreadable: ["bad", "Unreadable"],
};

const SEVERITIES: Readonly<Record<Severity, readonly [tone: string, word: string]>> = {
  blocking: ["bad", "Blocking"],
  degraded: ["doubt", "Degraded"],
  undecided: ["unsure", "Undecided"],
  note: ["plain", "Note"],
};

const ACTORS: Readonly<Record<Actor, string>> = {
  network: "the network or firewall team",
  server: "the server’s administrator",
  client: "the client’s side",
  directory: "the directory’s administrator",
  nobody: "nobody: this is as it should be",
};

const CONFIDENCES: Readonly<Record<Confidence, string>> = { certain: "certain", likely: "likely", possible: "possible" };

export function Verdict({ report, name, took }: { readonly report: Report; readonly name: string; readonly took: number }) {
  const worst = report.findings.find(({ severity }) => severity !== "note");
  const [tone, word] = report.outcome === "findings" && worst !== undefined ? SEVERITIES[worst.severity] : OUTCOMES[report.outcome];
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
      {worst !== undefined && (
        <p class="actor">
          To act: <strong>{ACTORS[worst.actor]}</strong>
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

export function FindingCard({
  finding,
  start,
  go,
  open,
  said,
}: {
  readonly finding: Finding;
  readonly start: number;
  readonly go: Go;
  readonly open: boolean;
  /** The verdict said its sentence already. */
  readonly said: boolean;
}) {
  const [tone, word] = SEVERITIES[finding.severity];
  return (
    <details class={`finding tone-${tone}`} open={open && finding.severity !== "note"}>
      <summary>
        <span class="badge">{word}</span>
        <span class="sentence">{said ? "What proves it, and what to do" : finding.sentence}</span>
      </summary>
      <div class="finding-body">
        <dl class="facts">
          <div>
            <dt>To act</dt>
            <dd>{ACTORS[finding.actor]}</dd>
          </div>
          <div>
            <dt>Confidence</dt>
            <dd>{CONFIDENCES[finding.confidence]}</dd>
          </div>
          {finding.interface !== undefined && (
            <div>
              <dt>Interface</dt>
              <dd>
                {finding.interface.name ?? ""}{" "}
                <code>
                  {finding.interface.uuid} v{finding.interface.version}
                </code>
              </dd>
            </div>
          )}
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
        </dl>
        {finding.evidence.length > 0 && (
          <>
            <h3>What was seen</h3>
            <ul class="evidence">
              {finding.evidence.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
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
            {finding.conversations.slice(0, 16).map((conversation) => (
              <a key={conversation} href={`#conversation=${conversation}`} onClick={(event) => follow(event, () => go({ conversation }))}>
                {conversation}
              </a>
            ))}
          </p>
        )}
        {finding.actions.length > 0 && (
          <>
            <h3>What to do</h3>
            <ol class="actions">
              {finding.actions.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ol>
          </>
        )}
      </div>
    </details>
  );
}

const FORMS: readonly (readonly [form: "plain" | "netsh" | "nftables", title: string])[] = [
  ["plain", "In words"],
  ["netsh", "Windows (netsh)"],
  ["nftables", "Linux (nftables)"],
];

export function RulesSection({ rules }: { readonly rules: readonly FirewallRule[] }) {
  const [form, setForm] = useState<"plain" | "netsh" | "nftables">("plain");
  if (rules.length === 0) return null;
  return (
    <section id="rules" class="rules" aria-labelledby="rules-title">
      <h2 id="rules-title" tabIndex={-1}>
        Firewall rules that are missing
      </h2>
      <fieldset class="choice">
        <legend class="unseen">Written for</legend>
        {FORMS.map(([value, title]) => (
          <label key={value}>
            <input type="radio" name="rule-form" checked={form === value} onChange={() => setForm(value)} />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
      <ul class="rule-list">
        {rules.map((rule) => (
          <li key={rule.plain}>
            <code>{rule[form]}</code>
            <CopyButton text={rule[form]} what="this rule" />
            <p class="muted">{rule.why}</p>
          </li>
        ))}
      </ul>
      {rules.length > 1 && (
        <p>
          All of them: <CopyButton text={`${rules.map((rule) => rule[form]).join("\n")}\n`} what="all rules" />
        </p>
      )}
    </section>
  );
}

/** A link within the page: with the modifier that opens a tab, it is the browser's. */
export function follow(event: MouseEvent, act: () => void): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  act();
}
