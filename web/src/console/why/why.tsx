/** `opnum why` on a page: asked, told while it goes on, given up when one leaves, and its verdict. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { ConsoleService, WhyAsked } from "../../../../src/console/state.ts";
import type { Diagnosis } from "../../../../src/findings/diagnosis/diagnosis.ts";
import { type ObservationWords, observationWords } from "../../../../src/findings/diagnosis/observation-words.ts";
import { visibleDeep } from "../../shared/deep.ts";
import { askWhy } from "./ask.ts";
import { WhyForm } from "./form.tsx";
import { Result } from "./result.tsx";

type Going =
  | { readonly kind: "nothing" }
  | { readonly kind: "running"; readonly phase: string; readonly seen: readonly ObservationWords[] }
  | { readonly kind: "stopped" }
  | { readonly kind: "failed"; readonly words: string }
  | { readonly kind: "done"; readonly diagnosis: Diagnosis };

export function Why({ services }: { readonly services: readonly ConsoleService[] }) {
  const [going, setGoing] = useState<Going>({ kind: "nothing" });
  const running = useRef<AbortController | undefined>(undefined);
  // Whoever leaves the page ends what it asked for.
  useEffect(() => () => running.current?.abort(), []);

  const ask = useCallback(async (asked: WhyAsked) => {
    const own = new AbortController();
    running.current = own;
    const set = (change: (before: Going) => Going) => {
      if (running.current === own) setGoing(change);
    };
    set(() => ({ kind: "running", phase: "Asking …", seen: [] }));
    try {
      await askWhy(asked, own.signal, (told) => {
        if (told.kind === "diagnosis") set(() => ({ kind: "done", diagnosis: told.diagnosis }));
        else if (told.kind === "error") set(() => ({ kind: "failed", words: visibleDeep(told.words) }));
        else
          set((before) => {
            if (before.kind !== "running") return before;
            if (told.kind === "phase") return { ...before, phase: visibleDeep(told.words) };
            return told.kind === "seen" ? { ...before, seen: [...before.seen, observationWords(told.observation)] } : before;
          });
      });
    } catch (error) {
      set(() => (own.signal.aborted ? { kind: "stopped" } : { kind: "failed", words: visibleDeep((error as Error).message) }));
    } finally {
      if (running.current === own) running.current = undefined;
    }
  }, []);

  // Reading goes on at the verdict.
  useEffect(() => {
    if (going.kind === "done") document.getElementById("verdict-title")?.focus();
  }, [going]);

  return (
    <section aria-labelledby="why-title">
      <h1 id="why-title">Why does it not work?</h1>
      <p class="muted">
        Walks the way to an RPC service as a client would, from this machine, and says what is wrong, who must act, and which rule to add.
        Nothing is changed at the host. What takes somebody's name and password is looked at by <code>opnum why HOST --user NAME</code> on a
        terminal.
      </p>
      <WhyForm
        services={services}
        running={going.kind === "running"}
        onAsk={(asked) => void ask(asked)}
        onStop={() => running.current?.abort()}
      />
      <p id="spoken" class={going.kind === "running" || going.kind === "stopped" ? "phase" : "unseen"} role="status">
        {going.kind === "running"
          ? going.phase
          : going.kind === "stopped"
            ? "Stopped: no verdict."
            : going.kind === "done"
              ? `Verdict: ${visibleDeep(going.diagnosis.sentence)}`
              : ""}
      </p>
      {going.kind === "failed" && (
        <p class="failure" role="alert">
          {going.words}
        </p>
      )}
      {going.kind === "running" && going.seen.length > 0 && (
        <ol class="seen" aria-label="What was seen so far">
          {going.seen.map(({ what, came, tone }, i) => (
            <li key={i} class={`tone-${tone === "doubtful" ? "doubt" : tone}`}>
              {what}: <strong>{came}</strong>
            </li>
          ))}
        </ol>
      )}
      {going.kind === "done" && <Result raw={going.diagnosis} />}
    </section>
  );
}
