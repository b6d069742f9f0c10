import { useEffect, useMemo, useState } from "preact/hooks";
import type { ConversationRow } from "../../../../src/findings/report.ts";
import { resetWords, spokenBy } from "../../../../src/findings/row-words.ts";
import { count, duration, octets, plural, since } from "../model/format.ts";
import type { Tone } from "../model/tone.ts";
import { follow } from "./findings.tsx";
import type { Go } from "./report.tsx";
import { type Column, type Sort, sorted, Table } from "./table.tsx";

type Key =
  | "id"
  | "client"
  | "server"
  | "interfaces"
  | "verdict"
  | "firstTime"
  | "length"
  | "packets"
  | "octets"
  | "calls"
  | "faults"
  | "latency"
  | "protection";

const PART = 50;

export function ConversationsSection({
  rows,
  all,
  total,
  start,
  go,
  chosen,
  toneOf,
}: {
  readonly rows: readonly ConversationRow[];
  /** Rows before the filter. */
  readonly all: number;
  /** Conversations of the capture. */
  readonly total: number;
  readonly start: number;
  readonly go: Go;
  readonly chosen: string | undefined;
  readonly toneOf: (row: ConversationRow) => Tone;
}) {
  const [sort, setSort] = useState<Sort<Key | "trouble">>({ key: "trouble", descending: true });
  const [shown, setShown] = useState(PART);
  useEffect(() => setShown(PART), [rows]);
  const ordered = useMemo(() => sorted(rows, (row) => fieldOf(row, sort.key), sort.descending), [rows, sort]);
  const columns: readonly Column<ConversationRow, Key>[] = [
    {
      key: "id",
      title: "Conversation",
      cell: (row) => (
        <a href={`#conversation=${row.id}`} onClick={(event) => follow(event, () => go({ conversation: row.id }))}>
          {row.id}
        </a>
      ),
    },
    { key: "client", title: "Client", cell: (row) => row.client },
    { key: "server", title: "Server", cell: (row) => row.server },
    {
      key: "verdict",
      title: "Verdict",
      cell: (row) => (
        <>
          <span class={`badge tone-${toneOf(row)}`}>{row.verdict}</span>
          {row.reset !== undefined && <small class="aside">{resetWords(row.reset)}</small>}
        </>
      ),
    },
    { key: "interfaces", title: "Speaks", cell: (row) => spokenBy(row).join(", ") || row.carries || "" },
    { key: "firstTime", title: "Begins", figures: true, cell: (row) => since(start, row.firstTime) },
    { key: "length", title: "Lasts", figures: true, wide: true, cell: (row) => duration(row.lastTime - row.firstTime) },
    { key: "packets", title: "Packets", figures: true, wide: true, cell: (row) => count(row.packets) },
    { key: "octets", title: "Octets", figures: true, wide: true, cell: (row) => octets(row.octets) },
    { key: "calls", title: "Calls", figures: true, cell: (row) => count(row.calls) },
    { key: "faults", title: "Failed", figures: true, cell: (row) => count(row.faults + row.unanswered) },
    {
      key: "latency",
      title: "Median call",
      figures: true,
      wide: true,
      cell: (row) => (row.latency === undefined ? "" : duration(row.latency)),
    },
    { key: "protection", title: "Protection", wide: true, cell: (row) => row.protection },
  ];
  return (
    <section id="conversations" aria-labelledby="conversations-title">
      <h2 id="conversations-title" tabIndex={-1}>
        Conversations
      </h2>
      <p class="muted" role="status">
        {rows.length === all ? plural(total, "conversation") : `${count(rows.length)} of ${plural(total, "conversation")} pass the filter`}
        {all < total ? `; the ${count(all)} worst are here, "opnum trace --json" has all` : ""}
      </p>
      {rows.length > 0 && (
        <Table
          caption="Conversations, worst first unless sorted otherwise"
          columns={columns}
          rows={ordered.slice(0, shown)}
          keyOf={(row) => row.id}
          sort={sort as Sort<Key>}
          onSort={setSort}
          rowClass={(row) => (row.id === chosen ? "chosen" : undefined)}
        />
      )}
      {shown < ordered.length && (
        <button type="button" onClick={() => setShown((before) => before + PART)}>
          Show {Math.min(PART, ordered.length - shown)} more
        </button>
      )}
    </section>
  );
}

function fieldOf(row: ConversationRow, key: Key | "trouble"): string | number | undefined {
  if (key === "interfaces") return row.interfaces.join(", ") || row.carries;
  if (key === "length") return row.lastTime - row.firstTime;
  if (key === "faults") return row.faults + row.unanswered;
  return row[key];
}
