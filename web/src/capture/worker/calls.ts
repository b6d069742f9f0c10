/** The calls of a capture, kept in the worker: the page asks for those that it shows. */
import type { CallRecord, InterfaceRef } from "../../../../src/capture/records.ts";
import { operationName } from "../../../../src/capture/rpc/operations.ts";
import { formatHostPort } from "../../../../src/ids/ip-address.ts";
import { matcher } from "../model/filter.ts";
import type { CallColumn, CallPage, CallQuery, CallRow } from "./protocol.ts";

/** Calls that are kept; failed ones push out answered ones beyond it. */
const MOST = 100_000;

export class Calls {
  readonly #rows: CallRow[] = [];
  /** All there were, kept or not. */
  count = 0;

  add(record: CallRecord): void {
    this.count++;
    if (this.#rows.length >= MOST) {
      if (record.outcome === "answered" && record.status === undefined) return;
      // Trouble is worth more than one more call that went well.
      this.#rows[this.count % MOST] = rowOf(record);
      return;
    }
    this.#rows.push(rowOf(record));
  }

  /**
   * Names those of conversations whose interface became known after they had passed: a mapper told it later in the capture.
   * @param known by id of the conversation
   */
  infer(known: ReadonlyMap<string, InterfaceRef>): void {
    for (const [i, row] of this.#rows.entries()) {
      const reference = known.get(row.conversation);
      if (!row.operation.startsWith(UNKNOWN) || reference === undefined) continue;
      this.#rows[i] = { ...row, operation: operationOf(reference, row.opnum, operationName(reference, row.opnum)) };
    }
  }

  page(query: CallQuery): CallPage {
    const wanted = matcher(query.words);
    const found = this.#rows.filter((row) => wanted(wordsOf(row)));
    found.sort(order(query.sort, query.descending));
    return { rows: found.slice(0, query.rows), found: found.length, kept: this.#rows.length };
  }
}

function rowOf(record: CallRecord): CallRow {
  const { conversation, request, answer, fault, status } = record;
  const mark = request ?? answer;
  return {
    conversation: `${conversation.transport}:${conversation.number}`,
    client: formatHostPort(conversation.client.address, conversation.client.port),
    server: formatHostPort(conversation.server.address, conversation.server.port),
    frame: mark?.frame ?? 0,
    answerFrame: request === undefined ? undefined : answer?.frame,
    time: mark?.time ?? Number.NaN,
    operation: operationOf(record.interface, record.opnum, record.operation),
    opnum: record.opnum,
    outcome: record.outcome,
    words: fault !== undefined ? `${fault.name}: ${fault.words}` : status !== undefined ? `${status.name}: ${status.words}` : "",
    latency: record.latency,
    octets: record.octets[0] + record.octets[1],
  };
}

const UNKNOWN = "(unknown interface)";

/** `svcctl.ROpenSCManagerW`, `svcctl opnum 15`; of an answer alone nobody knows what was asked. */
function operationOf(reference: InterfaceRef | undefined, opnum: number, name: string | undefined): string {
  const of = reference === undefined ? UNKNOWN : (reference.name ?? reference.uuid);
  if (name !== undefined) return `${of}.${name}`;
  return opnum < 0 ? `${of}, question not captured` : `${of} opnum ${opnum}`;
}

/** What the filter looks at. */
function wordsOf(row: CallRow): string {
  return `${row.conversation} ${row.client} ${row.server} ${row.operation} ${row.outcome} ${row.words} #${row.frame}`;
}

function order(column: CallColumn, descending: boolean): (a: CallRow, b: CallRow) => number {
  const sign = descending ? -1 : 1;
  return (a, b) => {
    const [x, y] = [a[column], b[column]];
    // What has no value comes last either way.
    if (x === undefined || y === undefined) return x === y ? a.frame - b.frame : x === undefined ? 1 : -1;
    const difference = typeof x === "number" && typeof y === "number" ? x - y : String(x) < String(y) ? -1 : x === y ? 0 : 1;
    return difference === 0 || Number.isNaN(difference) ? a.frame - b.frame : sign * difference;
  };
}
