/** The console: what can be done here, and what the lab behind it is made of. Everything it shows was asked for at the moment that it says. */
import samples from "virtual:samples";
import { useCallback, useEffect, useState } from "preact/hooks";
import type { ConsoleState } from "../../../src/console/state.ts";
import { Table } from "../capture/parts/table.tsx";
import { visibleDeep } from "../shared/deep.ts";
import { ThemeButton, useTheme } from "../shared/theme.tsx";
import { Why } from "./why/why.tsx";

type Known =
  | { readonly kind: "asking" }
  | { readonly kind: "state"; readonly state: ConsoleState; readonly at: Date }
  | { readonly kind: "failed"; readonly words: string };

export function ConsolePage() {
  const [known, setKnown] = useState<Known>({ kind: "asking" });
  const [theme, nextTheme] = useTheme();

  const ask = useCallback(async () => {
    try {
      const response = await fetch("api/state", { cache: "no-store" });
      const body = visibleDeep(await response.json());
      if (!response.ok) throw new Error(body?.error?.words ?? `the console answered ${response.status}`);
      setKnown({ kind: "state", state: body, at: new Date() });
    } catch (error) {
      const words = error instanceof TypeError ? "The console does not answer: it was ended, perhaps." : (error as Error).message;
      setKnown({ kind: "failed", words });
    }
  }, []);
  useEffect(() => void ask(), [ask]);

  const lab = known.kind === "state" ? known.state.lab : undefined;
  return (
    <>
      <header class="top">
        <p class="brand">
          <strong>opnum</strong> <span class="wide">console</span>
        </p>
        <nav class="tools" aria-label="Page">
          <ThemeButton theme={theme} onClick={nextTheme} />
        </nav>
      </header>
      <main>
        <Why services={known.kind === "state" ? known.state.services : []} />
        <section aria-labelledby="captures-title">
          <h2 id="captures-title">Captures</h2>
          <ul class="cards">
            <li>
              <a href="capture.html">
                <strong>Read a capture</strong>
                What happened to RPC in it, and who must act. It is read in your browser; nothing of it is sent anywhere, not even here.
              </a>
            </li>
            {samples.map(({ name, title }) => (
              <li key={name}>
                <a href={`capture.html#sample=${encodeURIComponent(name)}`}>
                  <strong>A sample: {title}</strong>
                  Recorded in a lab of ours; it comes with the page.
                </a>
              </li>
            ))}
          </ul>
        </section>
        <section aria-labelledby="lab-title">
          <div class="bar">
            <h2 id="lab-title">The lab</h2>
            <span class="muted" role="status">
              {known.kind === "asking" ? "Asking …" : known.kind === "failed" ? known.words : `asked at ${known.at.toLocaleTimeString()}`}
            </span>
            <button type="button" onClick={() => void ask()}>
              Ask again
            </button>
          </div>
          {known.kind === "state" && lab === undefined && (
            <p class="muted">
              No lab runs behind this console. <code>opnum lab</code> (in a clone <code>npm start</code>) serves both.
            </p>
          )}
          {lab !== undefined && (
            <>
              <dl class="services">
                {lab.services.map(({ name, bindings }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      <code>{bindings.join("  ")}</code>
                    </dd>
                  </div>
                ))}
              </dl>
              <h3>What its endpoint mapper answers</h3>
              <Table
                caption="The endpoint map of the lab"
                rows={lab.endpoints}
                keyOf={(row, i) => `${row.uuid} ${row.binding} ${i}`}
                columns={[
                  { key: "name", title: "Interface", cell: (row) => row.name ?? "" },
                  { key: "uuid", title: "UUID", cell: (row) => <code>{row.uuid}</code> },
                  { key: "version", title: "Version", cell: (row) => row.version, wide: true },
                  { key: "binding", title: "Endpoint", cell: (row) => <code>{row.binding}</code> },
                  { key: "annotation", title: "Annotation", cell: (row) => row.annotation, wide: true },
                ]}
              />
            </>
          )}
        </section>
      </main>
      <footer class="bottom">{known.kind === "state" ? `opnum ${known.state.version}` : "opnum"}; on this machine only</footer>
    </>
  );
}
