import { useEffect, useState } from "preact/hooks";
import { type CaptureClient, CaptureFailure } from "../client.ts";
import { count, duration, octets, plural, since } from "../model/format.ts";
import type { CallColumn, CallPage, CallRow } from "../worker/protocol.ts";
import { follow } from "./findings.tsx";
import type { Go } from "./report.tsx";
import { type Column, type Sort, Table } from "./table.tsx";

const PART = 50;

export function CallsSection({
  client,
  total,
  words,
  start,
  go,
}: {
  readonly client: CaptureClient;
  readonly total: number;
  readonly words: string;
  readonly start: number;
  readonly go: Go;
}) {
  const [sort, setSort] = useState<Sort<CallColumn>>({ key: "frame", descending: false });
  const [shown, setShown] = useState(PART);
  const [page, setPage] = useState<CallPage | undefined>();
  useEffect(() => setShown(PART), [words]);
  useEffect(() => {
    let moot = false;
    client.calls({ words, sort: sort.key, descending: sort.descending, rows: shown }).then(
      (found) => moot || setPage(found),
      (error: unknown) => {
        if (!(error instanceof CaptureFailure)) throw error;
      },
    );
    return () => {
      moot = true;
    };
  }, [client, words, sort, shown]);

  const columns: readonly Column<CallRow, CallColumn>[] = [
    {
      key: "frame",
      title: "Frame",
      figures: true,
      cell: (row) => (
        <a href={`#frame=${row.frame}`} onClick={(event) => follow(event, () => go({ frame: row.frame, conversation: row.conversation }))}>
          {row.frame}
        </a>
      ),
    },
    { key: "time", title: "Time", figures: true, cell: (row) => since(start, row.time) },
    { key: "operation", title: "Operation", cell: (row) => <code>{row.operation}</code> },
    { key: "outcome", title: "Outcome", cell: (row) => <Outcome row={row} /> },
    { key: "latency", title: "Took", figures: true, cell: (row) => (row.latency === undefined ? "" : duration(row.latency)) },
    { key: "octets", title: "Parameters", figures: true, wide: true, cell: (row) => octets(row.octets) },
    { key: "client", title: "Client", wide: true, cell: (row) => row.client },
    { key: "server", title: "Server", wide: true, cell: (row) => row.server },
  ];
  return (
    <section id="calls" aria-labelledby="calls-title">
      <h2 id="calls-title" tabIndex={-1}>
        Calls
      </h2>
      <p class="muted" role="status">
        {words !== "" && page !== undefined ? `${count(page.found)} of ${plural(total, "call")} pass the filter` : plural(total, "call")}
        {page !== undefined && page.kept < total ? `; ${count(page.kept)} were kept, those that failed before others` : ""}
      </p>
      {page !== undefined && page.rows.length > 0 && (
        <Table
          caption="Calls in order of frames unless sorted otherwise"
          columns={columns}
          rows={page.rows}
          keyOf={(row, i) => `${row.conversation} ${row.frame} ${i}`}
          sort={sort}
          onSort={setSort}
        />
      )}
      {page !== undefined && shown < page.found && (
        <button type="button" onClick={() => setShown((before) => before + PART)}>
          Show {Math.min(PART, page.found - shown)} more
        </button>
      )}
    </section>
  );
}

function Outcome({ row }: { readonly row: CallRow }) {
  const tone =
    row.outcome === "answered"
      ? row.words === ""
        ? "good"
        : "doubt"
      : row.outcome === "fault" || row.outcome === "rejected"
        ? "bad"
        : "unsure";
  return (
    <>
      <span class={`badge tone-${tone}`}>{row.outcome}</span> {row.words}
    </>
  );
}
