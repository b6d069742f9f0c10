/** A diagnosis: what stands on a terminal, in its order, with what can be copied and kept. */
import { useMemo } from "preact/hooks";
import { ACTORS, actorsOf } from "../../../../src/findings/actors.ts";
import type { Diagnosis, VerdictClass } from "../../../../src/findings/diagnosis/diagnosis.ts";
import { observationWords } from "../../../../src/findings/diagnosis/observation-words.ts";
import { ticketText } from "../../../../src/findings/diagnosis/ticket.ts";
import { duration, instant } from "../../capture/model/format.ts";
import { Table } from "../../capture/parts/table.tsx";
import { CopyButton } from "../../shared/copy.tsx";
import { visibleDeep } from "../../shared/deep.ts";
import { FindingCard, SEVERITIES } from "../../shared/finding.tsx";
import { Rules } from "../../shared/rules.tsx";
import { Way } from "./way.tsx";

const WORDS: Readonly<Record<VerdictClass, string>> = {
  fine: "Fine",
  name: "Name",
  filtered: "Filtered",
  refused: "Refused",
  mapper: "Endpoint mapper",
  bind: "Bind",
  security: "Security",
  fault: "Fault",
  silent: "No answer",
  undecided: "Undecided",
};

/** @param raw as it came: its evidence is kept as it is */
export function Result({ raw }: { readonly raw: Diagnosis }) {
  const diagnosis = useMemo(() => visibleDeep(raw), [raw]);
  const ticket = useMemo(() => ticketText(raw), [raw]);
  const { findings, evidence, sentence } = diagnosis;
  const serious = findings.filter(({ severity }) => severity !== "note");
  const notes = findings.filter(({ severity }) => severity === "note");
  const actors = [...new Set([diagnosis.actor, ...actorsOf(serious)])].filter((actor) => actor !== "nobody");
  const several = actors.length > 1;
  return (
    <div id="result" class="result">
      <section id="verdict" class={`verdict tone-${toneOf(diagnosis)}`} aria-labelledby="verdict-title">
        <p class="kicker">
          <span class="badge">{WORDS[diagnosis.class]}</span> <span class="file">{diagnosis.target.host}</span>
          <span class="muted">
            {instant(evidence.began).slice(0, 19)} UTC, in {duration(evidence.ms * 1_000)};{" "}
            {evidence.recording.by === undefined || evidence.recording.by === null
              ? `packets were not recorded${evidence.recording.why ? ` (${evidence.recording.why})` : ""}`
              : `packets recorded by ${evidence.recording.by}`}
            ; exit code {diagnosis.exitCode}
          </span>
        </p>
        <h2 id="verdict-title" tabIndex={-1}>
          {sentence}
        </h2>
        {actors.length > 0 && (
          <p class="actor">
            Who must act: <strong>{actors.map((actor) => ACTORS[actor]).join("; ")}</strong>{" "}
            <span class="muted">({diagnosis.confidence})</span>
          </p>
        )}
      </section>
      <Way diagnosis={diagnosis} />
      {serious.length > 0 && (
        <section id="findings" aria-labelledby="findings-title">
          <h3 id="findings-title">{serious.length === 1 ? "The finding" : "Findings"}</h3>
          {serious.map((finding, i) => (
            <FindingCard
              key={`${finding.rule} ${i}`}
              finding={finding}
              open={i === 0}
              said={i === 0 && sentence.includes(finding.sentence.replace(/\.$/, ""))}
              several={several}
            />
          ))}
        </section>
      )}
      {diagnosis.rules.length > 0 && (
        <section id="rules" aria-labelledby="rules-title">
          <h3 id="rules-title">{diagnosis.rules.length === 1 ? "The firewall rule that is missing" : "Firewall rules that are missing"}</h3>
          <Rules rules={raw.rules} />
        </section>
      )}
      {diagnosis.settings.length > 0 && (
        <section id="settings" aria-labelledby="settings-title">
          <h3 id="settings-title">Instead of a range of ports, one: settings at the server</h3>
          <ul class="copied">
            {diagnosis.settings.map(({ service, how, source }) => (
              <li key={`${service} ${how}`}>
                <p>
                  {service} <span class="muted">({source})</span>
                  <code>{how}</code>
                </p>
                <CopyButton text={how} what={`the setting of ${service}`} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {diagnosis.next.length > 0 && (
        <section id="next" aria-labelledby="next-title">
          <h3 id="next-title">What would tell more</h3>
          <ul class="copied">
            {diagnosis.next.map((command) => (
              <li key={command}>
                <p>
                  <code>{command}</code>
                </p>
                <CopyButton text={command} what="this command" />
              </li>
            ))}
          </ul>
        </section>
      )}
      {notes.length > 0 && (
        <section id="notes" aria-labelledby="notes-title">
          <h3 id="notes-title">Worth knowing</h3>
          <div class="notes">
            {notes.map((finding, i) => (
              <FindingCard key={`${finding.rule} ${i}`} finding={finding} open={false} said={false} several={false} />
            ))}
          </div>
        </section>
      )}
      <section id="keep" aria-labelledby="keep-title">
        <h3 id="keep-title">For others</h3>
        <details>
          <summary>A text for whoever must act</summary>
          <div class="rules-bar">
            <CopyButton text={ticket} what="the text" />
            <button type="button" class="copy" onClick={() => download("opnum-ticket.txt", "text/plain", ticket)}>
              Download<span class="unseen"> the text</span>
            </button>
          </div>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre class="paste ticket" tabIndex={0}>
            {ticket}
          </pre>
        </details>
        <p>
          <button
            type="button"
            onClick={() => download("opnum-evidence.json", "application/json", `${JSON.stringify(raw.evidence, undefined, 1)}\n`)}
          >
            Download the evidence
          </button>{" "}
          <span class="muted">
            <code>opnum why --from opnum-evidence.json</code> comes to the same verdict elsewhere; with <code>--redact</code> names and
            addresses are replaced.
          </span>
        </p>
      </section>
      <details id="seen">
        <summary>Everything that was seen ({evidence.observations.length})</summary>
        <Table
          caption="What was sent, and what came back"
          rows={raw.evidence.observations}
          keyOf={(seen, i) => `${seen.kind} ${i}`}
          columns={[
            { key: "at", title: "At", figures: true, cell: ({ at }) => duration(at * 1_000) },
            { key: "what", title: "What", cell: (seen) => observationWords(seen).what },
            { key: "came", title: "What came back", cell: (seen) => observationWords(seen).came },
            { key: "ms", title: "After", figures: true, wide: true, cell: ({ ms }) => duration(ms * 1_000) },
          ]}
        />
      </details>
      {diagnosis.skipped.length > 0 && (
        <details id="skipped">
          <summary>What was not looked at ({diagnosis.skipped.length})</summary>
          <ul>
            {diagnosis.skipped.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function toneOf({ class: verdict, findings }: Diagnosis): string {
  if (verdict === "fine") return "good";
  if (verdict === "undecided") return "unsure";
  return SEVERITIES[findings[0]?.severity ?? "blocking"][0];
}

/** As a file of the browser's; nothing is sent. */
function download(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
