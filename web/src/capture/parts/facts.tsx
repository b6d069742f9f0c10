/** Endpoint map seen, figures, and what the file itself says. */
import { useState } from "preact/hooks";
import { decryptionWords } from "../../../../src/findings/decryption-words.ts";
import { droppedWords } from "../../../../src/findings/dropped-words.ts";
import type { CaptureFacts, EndpointRow, Figures } from "../../../../src/findings/report.ts";
import { count, duration, instant, octets, plural } from "../model/format.ts";
import { follow } from "./findings.tsx";
import type { Go } from "./report.tsx";
import { Table } from "./table.tsx";

const DIALLED: Readonly<Record<EndpointRow["dialled"], readonly [tone: string, words: string]>> = {
  open: ["good", "open"],
  refused: ["bad", "refused"],
  filtered: ["bad", "filtered"],
  "not-tried": ["plain", "not tried"],
  undecided: ["unsure", "undecided"],
};

const PART = 50;

export function EndpointsSection({
  endpoints,
  wanted,
  go,
}: {
  readonly endpoints: readonly EndpointRow[];
  readonly wanted: (words: string) => boolean;
  readonly go: Go;
}) {
  const rows = endpoints.filter((row) =>
    wanted(
      `${row.mapper} ${row.interface?.name ?? ""} ${row.interface?.uuid ?? ""} ${row.protocolSequence} ${row.host} ${row.endpoint} ${row.annotation ?? ""} ${row.dialled}`,
    ),
  );
  const [shown, setShown] = useState(PART);
  return (
    <section id="endpoints" aria-labelledby="endpoints-title">
      <h2 id="endpoints-title" tabIndex={-1}>
        Endpoint map, as far as it was told
      </h2>
      <p class="muted" role="status">
        {rows.length === endpoints.length
          ? plural(rows.length, "endpoint")
          : `${count(rows.length)} of ${plural(endpoints.length, "endpoint")} pass the filter`}
      </p>
      {rows.length > 0 && (
        <Table
          caption="Endpoints that mappers told, and what became of them"
          keyOf={(row, i) => `${row.mapper} ${row.protocolSequence} ${row.endpoint} ${row.interface?.uuid ?? ""} ${i}`}
          rows={rows.slice(0, shown)}
          columns={[
            {
              key: "interface",
              title: "Interface",
              cell: (row) => (
                <>
                  {row.interface?.name ?? row.annotation ?? ""}{" "}
                  <code class="uuid">{row.interface === undefined ? "" : `${row.interface.uuid} v${row.interface.version}`}</code>
                </>
              ),
            },
            { key: "endpoint", title: "Endpoint", cell: (row) => <code>{`${row.protocolSequence}:${row.host}[${row.endpoint}]`}</code> },
            {
              key: "dialled",
              title: "Dialled",
              cell: (row) => <span class={`badge tone-${DIALLED[row.dialled][0]}`}>{DIALLED[row.dialled][1]}</span>,
            },
            { key: "mapper", title: "Mapper", cell: (row) => row.mapper },
            { key: "annotation", title: "Annotation", wide: true, cell: (row) => row.annotation ?? "" },
            {
              key: "frame",
              title: "Frame",
              figures: true,
              cell: (row) => (
                <a href={`#frame=${row.frame}`} onClick={(event) => follow(event, () => go({ frame: row.frame }))}>
                  {row.frame}
                </a>
              ),
            },
            { key: "count", title: "Times", figures: true, wide: true, cell: (row) => count(row.count) },
          ]}
        />
      )}
      {shown < rows.length && (
        <button type="button" onClick={() => setShown((before) => before + 4 * PART)}>
          Show {Math.min(4 * PART, rows.length - shown)} more
        </button>
      )}
    </section>
  );
}

export function FiguresSection({ figures }: { readonly figures: Figures }) {
  const time = (value: number | undefined) => (value === undefined ? "unknown" : duration(value));
  const tiles: readonly (readonly [name: string, value: string])[] = [
    ["calls", count(figures.calls)],
    ["answered", count(figures.answered)],
    ["faults", count(figures.faults)],
    ["unanswered", count(figures.unanswered)],
    ["connections", count(figures.connections)],
    ["binds", count(figures.binds)],
    ["network round trip", time(figures.roundTrip)],
    ...(figures.medianLatency === undefined
      ? []
      : ([
          ["median call", time(figures.medianLatency)],
          ["95 of 100 calls within", time(figures.p95Latency)],
          ["longest call", time(figures.longestLatency)],
        ] as const)),
    ["parameters (stub data)", octets(figures.stubOctets)],
    ["all of it on the wire", octets(figures.wireOctets)],
    ["small packets", `${Math.round(figures.smallPackets * 100)} %`],
  ];
  const pdus = Object.entries(figures.pdus).sort(([, a], [, b]) => b - a);
  return (
    <section id="figures" aria-labelledby="figures-title">
      <h2 id="figures-title" tabIndex={-1}>
        Figures
      </h2>
      <dl class="tiles">
        {tiles.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="columns">
        {pdus.length > 0 && (
          <div>
            <h3>PDUs</h3>
            <Table
              caption="PDUs by type"
              rows={pdus}
              keyOf={([name]) => name}
              columns={[
                { key: "name", title: "Type", cell: ([name]) => <code>{name}</code> },
                { key: "count", title: "Count", figures: true, cell: ([, value]) => count(value) },
              ]}
            />
          </div>
        )}
        {figures.clear.length > 0 && (
          <div>
            <h3>What travels in the clear</h3>
            <Table
              caption="Calls that were not sealed, by interface"
              rows={figures.clear}
              keyOf={(row) => row.interface}
              columns={[
                { key: "interface", title: "Interface", cell: (row) => row.interface },
                { key: "calls", title: "Calls", figures: true, cell: (row) => count(row.calls) },
                { key: "octets", title: "Parameters", figures: true, cell: (row) => octets(row.octets) },
              ]}
            />
          </div>
        )}
      </div>
      {figures.tasks.length > 0 && (
        <div>
          <h3>What it costs</h3>
          <Table
            caption="Round trips, octets and waiting by client, server and interface"
            rows={figures.tasks}
            keyOf={(row) => `${row.client} ${row.server} ${row.interface}`}
            columns={[
              { key: "interface", title: "Interface", cell: (row) => row.interface },
              { key: "hosts", title: "From, to", cell: (row) => `${row.client}, ${row.server}` },
              { key: "roundTrips", title: "Round trips", figures: true, cell: (row) => count(row.roundTrips) },
              { key: "octets", title: "Octets", figures: true, cell: (row) => octets(row.octets) },
              { key: "waited", title: "Waited", figures: true, cell: (row) => duration(row.waited) },
            ]}
          />
        </div>
      )}
    </section>
  );
}

export function CaptureSection({ capture }: { readonly capture: CaptureFacts }) {
  const dropped = Object.entries(capture.dropped);
  const names = Object.entries(capture.names).slice(0, 200);
  return (
    <section id="capture" aria-labelledby="capture-title">
      <h2 id="capture-title" tabIndex={-1}>
        Capture
      </h2>
      {capture.firstTime !== undefined && (
        <p>
          {instant(capture.firstTime)} to {instant(capture.lastTime)}
        </p>
      )}
      <Table
        caption="Files"
        rows={capture.files}
        keyOf={(row, i) => `${row.name} ${i}`}
        columns={[
          { key: "name", title: "File", cell: (row) => row.name },
          { key: "format", title: "Format", cell: (row) => row.format },
          { key: "frames", title: "Frames", figures: true, cell: (row) => count(row.frames) },
          { key: "octets", title: "Size", figures: true, cell: (row) => octets(row.octets) },
          { key: "remarks", title: "Says of itself", wide: true, cell: (row) => row.remarks.join("; ") },
        ]}
      />
      {capture.comments.length > 0 && (
        <>
          <h3>Comments on frames</h3>
          <ul>
            {capture.comments.map(({ frame, words }) => (
              <li key={frame}>
                <a href={`#frame=${frame}`}>{frame}</a>: {words}
              </li>
            ))}
          </ul>
        </>
      )}
      {capture.decryption !== undefined && (
        <>
          <h3 id="keys-came-to">What keys came to</h3>
          <ul>
            {decryptionWords(capture.decryption).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {dropped.length > 0 && (
        <>
          <h3>Left out</h3>
          <ul>
            {dropped.map(([limit, times]) => (
              <li key={limit}>
                {droppedWords(limit)}: {count(times)}
              </li>
            ))}
          </ul>
        </>
      )}
      {names.length > 0 && (
        <details>
          <summary>{plural(names.length, "name")} of addresses</summary>
          <Table
            caption="Names of addresses"
            rows={names}
            keyOf={([address]) => address}
            columns={[
              { key: "address", title: "Address", cell: ([address]) => address },
              { key: "name", title: "Name", cell: ([, name]) => name },
            ]}
          />
        </details>
      )}
    </section>
  );
}
