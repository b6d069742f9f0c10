/** What RPC cost: round trips, octets, time felt, and what travelled unprotected. */
import type { CallRecord } from "../capture/records.ts";
import type { ConversationFold } from "./conversation-fold.ts";
import type { Evidence, TaskEvidence } from "./evidence.ts";
import { Latencies } from "./latency.ts";
import type { Figures } from "./report.ts";
import { waitsByDesign } from "./waiting.ts";

const TASKS = 32;

export class FigureFold {
  #calls = 0;
  #answered = 0;
  #faults = 0;
  #unanswered = 0;
  #stub = 0;
  #wire = 0;
  #small = 0;
  #loaded = 0;
  #retransmitted = 0;
  #connections = 0;
  binds = 0;
  readonly #latencies = new Latencies();
  readonly #roundTrips = new Latencies();

  call(call: CallRecord): void {
    this.#calls++;
    if (call.outcome === "answered") this.#answered++;
    else if (call.outcome === "fault" || call.outcome === "rejected") this.#faults++;
    else if (call.outcome === "unanswered") this.#unanswered++;
    this.#stub += call.octets[0] + call.octets[1];
    if (call.latency !== undefined && !waitsByDesign(call.interface?.uuid, call.opnum)) this.#latencies.add(call.latency);
  }

  /** A conversation in which nothing was read. */
  plain(): void {
    this.#connections++;
  }

  conversation(fold: ConversationFold): void {
    this.#connections++;
    const { record } = fold;
    if (!fold.rpc || record === undefined) return;
    this.#wire += record.octets[0] + record.octets[1];
    if (record.kind !== "connection") return;
    this.#retransmitted += record.retransmitted[0] + record.retransmitted[1];
    this.#small += record.small[0] + record.small[1];
    this.#loaded += record.loaded[0] + record.loaded[1];
    if (record.handshakeTime !== undefined) this.#roundTrips.add(record.handshakeTime);
  }

  figures(evidence: Evidence, pdus: ReadonlyMap<string, number>): Figures {
    const clear = new Map<string, { interface: string; calls: number; octets: number }>();
    for (const task of evidence.tasks) {
      if (task.clearCalls === 0) continue;
      const name = taskName(evidence, task);
      const known = clear.get(name);
      if (known === undefined) clear.set(name, { interface: name, calls: task.clearCalls, octets: task.clearOctets });
      else {
        known.calls += task.clearCalls;
        known.octets += task.clearOctets;
      }
    }
    const byName = new Map<string, { client: string; server: string; interface: string; asked: number; octets: number; waited: number }>();
    for (const task of evidence.tasks) {
      if (task.asked === 0) continue;
      const name = taskName(evidence, task);
      const key = `${task.client} ${task.server} ${name}`;
      const known = byName.get(key);
      if (known === undefined) {
        const { client, server, asked, octets, waited } = task;
        byName.set(key, { client, server, interface: name, asked, octets, waited });
      } else {
        known.asked += task.asked;
        known.octets += task.octets;
        known.waited += task.waited;
      }
    }
    const tasks = [...byName.values()].sort((a, b) => b.waited - a.waited || b.asked - a.asked).slice(0, TASKS);
    return {
      calls: this.#calls,
      answered: this.#answered,
      faults: this.#faults,
      unanswered: this.#unanswered,
      binds: this.binds,
      connections: this.#connections,
      pdus: Object.fromEntries(pdus),
      stubOctets: this.#stub,
      wireOctets: this.#wire,
      retransmitted: this.#retransmitted,
      smallPackets: this.#loaded === 0 ? 0 : this.#small / this.#loaded,
      medianLatency: this.#latencies.percentile(0.5),
      p95Latency: this.#latencies.percentile(0.95),
      longestLatency: this.#latencies.count === 0 ? undefined : this.#latencies.longest,
      roundTrip: this.#roundTrips.percentile(0.5),
      clear: [...clear.values()].sort((a, b) => b.octets - a.octets).slice(0, TASKS),
      tasks: tasks.map((task) => ({
        client: task.client,
        server: task.server,
        interface: task.interface,
        roundTrips: task.asked,
        octets: task.octets,
        waited: task.waited,
      })),
    };
  }
}

/** The interface's name; of one whose bind was not captured, what a mapper said of the port. */
function taskName(evidence: Evidence, task: TaskEvidence): string {
  const id = task.interface ?? evidence.mappingsOf(task.server, task.port).find((mapping) => mapping.interface !== undefined)?.interface;
  return id === undefined ? "unknown" : (id.name ?? id.uuid);
}
