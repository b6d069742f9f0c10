/** Which host, and what of it; options that `opnum why` has, too. */
import { useId, useState } from "preact/hooks";
import type { ConsoleService, WhyAsked } from "../../../../src/console/state.ts";

export function WhyForm({
  services,
  running,
  onAsk,
  onStop,
}: {
  readonly services: readonly ConsoleService[];
  readonly running: boolean;
  readonly onAsk: (asked: WhyAsked) => void;
  readonly onStop: () => void;
}) {
  const [host, setHost] = useState("");
  const [what, setWhat] = useState("");
  const [seconds, setSeconds] = useState("6");
  const [controller, setController] = useState("");
  const [mapper, setMapper] = useState("");
  const [family, setFamily] = useState<"" | "4" | "6">("");
  const [follow, setFollow] = useState(false);
  const [record, setRecord] = useState(true);
  const id = useId();
  const number = (text: string) => (text.trim() === "" ? undefined : Number(text));
  return (
    <form
      class="ask"
      aria-labelledby="why-title"
      onSubmit={(event) => {
        event.preventDefault();
        if (running) return;
        onAsk({
          host: host.trim(),
          what: what.trim() || undefined,
          timeoutMs: Math.round((number(seconds) ?? 6) * 1_000),
          domainController: controller.trim() || undefined,
          endpointMapperPort: number(mapper),
          family: family === "" ? undefined : family === "4" ? 4 : 6,
          follow,
          record,
        });
      }}
    >
      <div class="fields">
        <p>
          <label for={`${id}-host`}>Host</label>
          <input
            id={`${id}-host`}
            type="text"
            required
            maxLength={600}
            placeholder="dc1.example"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={host}
            onInput={({ currentTarget }) => setHost(currentTarget.value)}
          />
        </p>
        <p>
          <label for={`${id}-what`}>
            Service <span class="muted">(or UUID, interface, binding; empty: what it has registered)</span>
          </label>
          <input
            id={`${id}-what`}
            type="text"
            maxLength={600}
            placeholder="ad-replication"
            list={`${id}-services`}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            value={what}
            onInput={({ currentTarget }) => setWhat(currentTarget.value)}
          />
          <datalist id={`${id}-services`}>
            {services.map((service) => (
              <option key={service.id} value={service.id}>
                {service.title}
              </option>
            ))}
          </datalist>
        </p>
        {running ? (
          // Another element than the one that asks: a click on it must not become a submission while it is being told.
          <button key="stop" type="button" onClick={onStop}>
            Stop
          </button>
        ) : (
          <button key="ask" type="submit" class="primary">
            Find out why
          </button>
        )}
      </div>
      <details>
        <summary>Options</summary>
        <div class="fields">
          <p>
            <label for={`${id}-time`}>Seconds for everything</label>
            <input
              id={`${id}-time`}
              type="number"
              min="1"
              max="60"
              step="0.5"
              value={seconds}
              onInput={({ currentTarget }) => setSeconds(currentTarget.value)}
            />
          </p>
          <p>
            <label for={`${id}-dc`}>
              Domain controller <span class="muted">(where the host is none)</span>
            </label>
            <input
              id={`${id}-dc`}
              type="text"
              maxLength={600}
              autocomplete="off"
              autocapitalize="none"
              spellcheck={false}
              value={controller}
              onInput={({ currentTarget }) => setController(currentTarget.value)}
            />
          </p>
          <p>
            <label for={`${id}-mapper`}>Endpoint mapper's port</label>
            <input
              id={`${id}-mapper`}
              type="number"
              min="1"
              max="65535"
              placeholder="135"
              value={mapper}
              onInput={({ currentTarget }) => setMapper(currentTarget.value)}
            />
          </p>
          <p>
            <label for={`${id}-family`}>Addresses</label>
            <select id={`${id}-family`} value={family} onChange={({ currentTarget }) => setFamily(currentTarget.value as "" | "4" | "6")}>
              <option value="">IPv4 and IPv6</option>
              <option value="4">IPv4 only</option>
              <option value="6">IPv6 only</option>
            </select>
          </p>
        </div>
        <p>
          <label>
            <input type="checkbox" checked={record} onChange={({ currentTarget }) => setRecord(currentTarget.checked)} /> Record its own
            packets, where this machine may: they tell a firewall's refusal from the host's
          </label>
        </p>
        <p>
          <label>
            <input type="checkbox" checked={follow} onChange={({ currentTarget }) => setFollow(currentTarget.checked)} /> Dial other hosts,
            too, where the mapper's answers name them
          </label>
        </p>
      </details>
    </form>
  );
}
