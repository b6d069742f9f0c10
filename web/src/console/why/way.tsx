/** The way from here to the service: each step, whether it worked, and how long it took. */
import { useMemo, useState } from "preact/hooks";
import type { Diagnosis, Hop } from "../../../../src/findings/diagnosis/diagnosis.ts";
import { shortPath } from "../../../../src/findings/diagnosis/short-path.ts";
import { arrival, clientWords, targetWords } from "../../../../src/findings/diagnosis/way-words.ts";
import { shortDuration } from "../../../../src/findings/units.ts";

const STATES: Readonly<Record<Hop["state"], readonly [tone: string, mark: string, word: string]>> = {
  good: ["good", "✓", "works"],
  bad: ["bad", "✗", "fails"],
  doubtful: ["doubt", "?", "doubtful"],
  skipped: ["plain", "·", "not looked at"],
};

/** @param diagnosis whose texts have passed `visible()` */
export function Way({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const [whole, setWhole] = useState(false);
  const short = useMemo(() => shortPath(diagnosis.path), [diagnosis]);
  const path = whole ? diagnosis.path : short;
  const way = path.filter(({ beside }) => !beside);
  const beside = path.filter((hop) => hop.beside);
  const arrived = arrival(diagnosis);
  return (
    <section id="way" aria-labelledby="way-title">
      <h3 id="way-title">The way</h3>
      <ol class="way">
        <li class="end">from {clientWords(diagnosis)}</li>
        {way.map((hop, i) => (
          <Step key={`${hop.id} ${hop.title} ${i}`} hop={hop} />
        ))}
        <li class={arrived === "not reached" ? "end lost" : "end"}>
          to {targetWords(diagnosis)}
          {arrived !== "reached" && <span class="muted">: {arrived === "in part" ? "reached in part" : arrived}</span>}
        </li>
      </ol>
      {beside.length > 0 && (
        <>
          <h3>Beside it</h3>
          <ul class="way">
            {beside.map((hop, i) => (
              <Step key={`${hop.id} ${hop.title} ${i}`} hop={hop} />
            ))}
          </ul>
        </>
      )}
      {diagnosis.path.length > short.length && (
        <button type="button" class="link" onClick={() => setWhole(!whole)}>
          {whole ? "Fewer steps" : `All ${diagnosis.path.length} steps`}
        </button>
      )}
    </section>
  );
}

function Step({ hop }: { readonly hop: Hop }) {
  const [tone, mark, word] = STATES[hop.state];
  return (
    <li class={`tone-${tone}${hop.state === "skipped" ? " lost" : ""}`}>
      <span class="mark" aria-hidden="true">
        {mark}
      </span>
      <span class="unseen">{word}: </span>
      <span class="title">{hop.title}</span> <span class="words">{hop.words}</span>{" "}
      {hop.ms !== undefined && hop.ms !== null && <span class="muted">{shortDuration(hop.ms)}</span>}
    </li>
  );
}
