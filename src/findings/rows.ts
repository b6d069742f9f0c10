/** The table of conversations: the worst are kept, all are counted. */
import type { ConnectionRecord, DatagramsRecord } from "../capture/records.ts";
import { ConversationFold, plainVerdict } from "./conversation-fold.ts";
import type { Evidence } from "./evidence.ts";
import type { ConversationRow } from "./report.ts";
import { undecidedAtEnd } from "./rules/waited.ts";

interface Kept {
  readonly row: ConversationRow;
  readonly order: number;
}

export class Rows {
  readonly #most: number;
  readonly #isMapped: (address: string, port: number) => boolean;
  #kept: Kept[] = [];
  /** What a row must exceed to be kept, once there are enough. */
  #least = Number.NEGATIVE_INFINITY;
  count = 0;

  constructor(most: number, isMapped: (address: string, port: number) => boolean) {
    this.#most = Math.max(0, most);
    this.#isMapped = isMapped;
  }

  add(fold: ConversationFold): void {
    this.count++;
    const { server } = fold.conversation;
    const mapped = this.#isMapped(server.address, server.port);
    const [, trouble] = fold.verdict(mapped);
    if (trouble > this.#least) this.#keep(fold.row(mapped));
  }

  /** A conversation in which nothing was read. */
  addPlain(record: ConnectionRecord | DatagramsRecord): void {
    this.count++;
    const { server } = record.conversation;
    const mapped = this.#isMapped(server.address, server.port);
    const [, trouble] = plainVerdict(record, mapped);
    if (trouble <= this.#least) return;
    const fold = new ConversationFold(record.conversation);
    fold.record = record;
    this.#keep(fold.row(mapped));
  }

  #keep(row: ConversationRow): void {
    this.#kept.push({ row, order: this.count });
    if (this.#kept.length < this.#most * 2 + 64) return;
    this.#sort();
    this.#kept.length = Math.min(this.#kept.length, this.#most);
    this.#least = this.#kept[this.#kept.length - 1]?.row.trouble ?? Number.POSITIVE_INFINITY;
  }

  #sort(): void {
    this.#kept.sort((a, b) => b.row.trouble - a.row.trouble || a.order - b.order);
  }

  /** Worst first; what only the end of the capture can tell is filled in. */
  rows(evidence: Evidence): ConversationRow[] {
    const rows = this.#kept.map(({ row, order }) => ({ row: this.#finished(row, evidence), order }));
    rows.sort((a, b) => b.row.trouble - a.row.trouble || a.order - b.order);
    return rows.slice(0, this.#most).map(({ row }) => row);
  }

  #finished(row: ConversationRow, evidence: Evidence): ConversationRow {
    let out = row;
    if (out.verdict === "no answer" && undecidedAtEnd(evidence, out.packets, out.firstTime, out.lastTime)) {
      out = { ...out, verdict: "undecided: the capture ends", trouble: Math.min(out.trouble, 25) };
    }
    // A port that did not open carries nothing, and yet it was dialled for something.
    if (out.interfaces.length === 0 && (out.carries === undefined || out.carries === "rpc" || out.calls > 0)) {
      const colon = out.server.lastIndexOf(":");
      const address = out.server.slice(0, colon).replace(/^\[|\]$/g, "");
      const names = new Set<string>();
      for (const { interface: id } of evidence.mappingsOf(address, Number(out.server.slice(colon + 1))))
        if (id !== undefined && names.size < 8) names.add(id.name ?? id.uuid);
      if (names.size > 0) out = { ...out, interfaces: [...names], inferred: [...names] };
    }
    return out;
  }
}
