/** What is going on, in one line that is rewritten: which steps came to what, and how long it has been. */
import { visible } from "../../bytes/visible.ts";
import type { Observation } from "../../findings/diagnosis/observation.ts";
import { observationWords } from "../../findings/diagnosis/observation-words.ts";
import type { Output } from "../output.ts";

const EVERY_MS = 200;
const STEPS: Readonly<Partial<Record<Observation["kind"], string>>> = {
  name: "name",
  map: "mapper",
  "endpoint-map": "mapper",
  dial: "ports",
  bind: "bind",
  call: "call",
  authentication: "security",
  service: "beside",
  datagram: "beside",
};

export interface Progress extends Disposable {
  phase(words: string): void;
  seen(observation: Observation): void;
}

/** @param subject what is looked at, as it was typed @param ascii no marks */
export function startProgress(out: Output, subject: string, ascii: boolean): Progress {
  const began = performance.now();
  // In the order of the way, whatever comes first.
  const steps = new Map([...new Set(Object.values(STEPS))].map((name) => [name, { good: 0, bad: 0 }]));
  let phase = "";
  const show = () => {
    const done = [...steps].flatMap(([name, { good, bad }]) => (good + bad === 0 ? [] : [`${name} ${marks(good, bad, ascii)}`]));
    const seconds = ((performance.now() - began) / 1_000).toFixed(1);
    out.progress(
      [`${seconds} s`, visible(subject, { limit: 40 }), ...done, ...(phase === "" ? [] : [visible(phase, { limit: 60 })])].join("  "),
    );
  };
  // It is nobody's reason to go on.
  const timer = out.interactive ? setInterval(show, EVERY_MS) : undefined;
  timer?.unref();
  show();
  return {
    phase(words) {
      phase = words;
      show();
    },
    seen(observation) {
      const name = STEPS[observation.kind];
      const step = name === undefined ? undefined : steps.get(name);
      if (step === undefined) return;
      if (observationWords(observation).tone === "bad") step.bad++;
      else step.good++;
      show();
    },
    [Symbol.dispose]() {
      clearInterval(timer);
      out.progress("");
    },
  };
}

function marks(good: number, bad: number, ascii: boolean): string {
  const [yes, no] = ascii ? ["ok", "XX"] : ["✓", "✗"];
  return [...(good > 0 ? [`${good > 1 ? good : ""}${yes}`] : []), ...(bad > 0 ? [`${bad > 1 ? bad : ""}${no}`] : [])].join(" ");
}
