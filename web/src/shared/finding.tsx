/** A finding as both pages show it: the sentence, and what opens below it. Its texts have passed `visible()`. */
import type { ComponentChildren } from "preact";
import { ACTORS } from "../../../src/findings/actors.ts";
import type { Finding, Severity } from "../../../src/findings/report.ts";

export const SEVERITIES: Readonly<Record<Severity, readonly [tone: string, word: string]>> = {
  blocking: ["bad", "Blocking"],
  degraded: ["doubt", "Degraded"],
  undecided: ["unsure", "Undecided"],
  note: ["plain", "Note"],
};

export function FindingCard({
  finding,
  open,
  said,
  several,
  facts,
  links,
}: {
  readonly finding: Finding;
  readonly open: boolean;
  /** The verdict said its sentence already. */
  readonly said: boolean;
  /** More than one has to act, so that it is to be said here who. */
  readonly several: boolean;
  /** More about it, as `dt` and `dd`. */
  readonly facts?: ComponentChildren;
  /** To what it stands on. */
  readonly links?: ComponentChildren;
}) {
  const [tone, word] = SEVERITIES[finding.severity];
  return (
    <details class={`finding tone-${tone}`} open={open}>
      <summary>
        <span class="badge">{word}</span>
        <span class="sentence">{said ? "What proves it, and what to do" : finding.sentence}</span>
      </summary>
      <div class="finding-body">
        <dl class="facts">
          {several && finding.actor !== "nobody" && (
            <div>
              <dt>Who must act</dt>
              <dd>{ACTORS[finding.actor]}</dd>
            </div>
          )}
          <div>
            <dt>Confidence</dt>
            <dd>{finding.confidence}</dd>
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
          {facts}
        </dl>
        <div class="pair">
          <div>
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
            {links}
          </div>
          {finding.actions.length > 0 && (
            <div>
              <h3>What to do</h3>
              <ol class="actions">
                {finding.actions.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ol>
            </div>
          )}
        </div>
      </div>
    </details>
  );
}
