/** The way from here to the service: each step, whether it worked, and how long it took. */
import type { Diagnosis, Hop } from "../../../../src/findings/diagnosis/diagnosis.ts";
import { duration } from "../../capture/model/format.ts";

const STATES: Readonly<Record<Hop["state"], readonly [tone: string, mark: string, word: string]>> = {
  good: ["good", "✓", "works"],
  bad: ["bad", "✗", "fails"],
  doubtful: ["doubt", "?", "doubtful"],
  skipped: ["plain", "·", "not looked at"],
};

/** @param diagnosis whose texts have passed `visible()` */
export function Way({ diagnosis }: { readonly diagnosis: Diagnosis }) {
  const { path, evidence, target } = diagnosis;
  const way = path.filter(({ beside }) => !beside);
  const beside = path.filter((hop) => hop.beside);
  const failed = way.findIndex(({ state }) => state === "bad");
  const { client } = evidence;
  return (
    <section id="way" aria-labelledby="way-title">
      <h3 id="way-title">The way</h3>
      <ol class="way">
        <li class="end">
          from {client.host}
          {client.addresses.length > 0 && <span class="muted"> ({client.addresses.join(", ")})</span>}
        </li>
        {way.map((hop, i) => (
          <Step key={`${hop.id} ${hop.title} ${i}`} hop={hop} lost={failed >= 0 && i > failed} />
        ))}
        <li class={failed >= 0 ? "end lost" : "end"}>
          to {target.service ?? target.interfaces[0]?.name ?? target.binding ?? "its services"} at {target.host}
          {failed >= 0 && <span class="muted">: not reached</span>}
        </li>
      </ol>
      {beside.length > 0 && (
        <>
          <h3>Beside it</h3>
          <ul class="way">
            {beside.map((hop, i) => (
              <Step key={`${hop.id} ${hop.title} ${i}`} hop={hop} lost={false} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Step({ hop, lost }: { readonly hop: Hop; readonly lost: boolean }) {
  const [tone, mark, word] = STATES[hop.state];
  return (
    <li class={`tone-${tone}${lost ? " lost" : ""}`}>
      <span class="mark" aria-hidden="true">
        {mark}
      </span>
      <span class="unseen">{word}: </span>
      <span class="title">{hop.title}</span> <span class="words">{hop.words}</span>{" "}
      {hop.ms !== undefined && hop.ms !== null && <span class="muted">{duration(hop.ms * 1_000)}</span>}
    </li>
  );
}
