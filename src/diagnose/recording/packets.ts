/** What was recorded, joined with what the probes saw: by our own port, the other side's address and port, and time. */
import type {
  BindObservation,
  CallObservation,
  DatagramObservation,
  DialObservation,
  Observation,
  PacketFacts,
} from "../../findings/diagnosis/observation.ts";
import { plainAddress } from "./filter.ts";
import type { FlowEnd, RecordedFlow } from "./flows.ts";
import type { Neighbour } from "./neighbours.ts";

/** What a recording has seen. */
export interface Recorded {
  readonly flows: readonly RecordedFlow[];
  /** All packets of these addresses from then to then (microseconds since 1970) are in it. */
  readonly covered: readonly { readonly address: string; readonly from: number; readonly until: number }[];
  /** Next hops that were looked for on a link. */
  readonly neighbours: readonly Neighbour[];
}

/** A flow, seen from its end that is ours. */
interface Seen {
  readonly flow: RecordedFlow;
  readonly ours: FlowEnd;
  readonly theirs: FlowEnd;
}

type Recordable = DialObservation | DatagramObservation | BindObservation | CallObservation;

/** Microseconds by which the clocks of probes and of packets may differ. */
const CLOCKS = 50_000;
/** Milliseconds in which a next hop that does not answer is asked for again (RFC 4861 10), and in which a SYN is repeated. */
const SURE_MS = 1_200;

/**
 * Fills `packets` of dials, datagrams, binds and calls. Flows that are not theirs are left out of everything.
 * @param began when the diagnosis began, microseconds since 1970 by the system's clock: `at` of observations counts from there
 */
export function withPackets(observations: readonly Observation[], recorded: Recorded, began: number): Observation[] {
  if (recorded.flows.length === 0 && recorded.covered.length === 0) return [...observations];
  const found = new Finder(observations, recorded, began);
  return observations.map((one) => {
    if (!isRecordable(one)) return one;
    const packets = found.of(one);
    return packets === undefined ? one : { ...one, packets };
  });
}

class Finder {
  readonly #began: number;
  readonly #recorded: Recorded;
  /** By both ends, as seen from either. */
  readonly #flows = new Map<string, Seen[]>();
  /** By the other end, for attempts whose own port nobody knows. */
  readonly #towards = new Map<string, Seen[]>();
  readonly #claimed = new Set<RecordedFlow>();
  /** Addresses for which something left. */
  readonly #left = new Set<string>();
  /** All addresses that were dialled. */
  readonly #targets: ReadonlySet<string>;
  readonly #chosen = new Map<Recordable, Seen>();
  /** Of SYN-ACKs and whatever else is no RST, by address; our own flows only. */
  readonly #ttls = new Map<string, { readonly flow: RecordedFlow; readonly synAck: boolean; readonly ttl: number }[]>();

  constructor(observations: readonly Observation[], recorded: Recorded, began: number) {
    this.#began = began;
    this.#recorded = recorded;
    for (const flow of recorded.flows) {
      const [a, b] = flow.ends;
      this.#index(flow, a, b);
      this.#index(flow, b, a);
    }
    const recordable = observations.filter(isRecordable);
    this.#targets = new Set(recordable.map(addressOf));
    for (const one of recordable) this.#choose(one, this.#exact(one));
    for (const one of recordable) if (!this.#chosen.has(one)) this.#choose(one, this.#likely(one));
  }

  of(observation: Recordable): PacketFacts | undefined {
    const seen = this.#chosen.get(observation);
    if (seen !== undefined) return { ...this.#facts(seen), ...this.#neighbour(observation, seen) };
    if (observation.kind !== "dial" && observation.kind !== "datagram") return undefined;
    const { outcome, ms } = observation;
    if (ownPort(observation) === 0 || !this.#covers(observation)) return undefined;
    const otherTtls = this.#others(undefined, addressOf(observation));
    const nothing: PacketFacts = { sent: 0, sentAt: [], answer: undefined, otherTtls, icmp: undefined };
    // Everything was recorded, and nothing left: the next hop has not answered, or this machine kept it back.
    if (outcome === "local") return nothing;
    const missing = this.#missing(observation);
    if (missing !== "none") return missing === "unclear" ? undefined : { ...nothing, neighbour: missing };
    return outcome === "silent" && ms >= SURE_MS ? nothing : undefined;
  }

  /** The system's own ICMP error says no more than that nothing left. */
  #neighbour(observation: Recordable, { ours }: Seen): Pick<PacketFacts, "neighbour"> {
    const missing = ours.askedCount === 0 ? this.#missing(observation) : "none";
    return typeof missing === "string" ? {} : { neighbour: missing };
  }

  /**
   * A next hop that was asked for meanwhile and did not answer: the target where it is on the link, or else the one who is no target at all, a gateway.
   * "unclear" where it may be one of several.
   */
  #missing(observation: Recordable): NonNullable<PacketFacts["neighbour"]> | "none" | "unclear" {
    const from = this.#time(observation.at) - CLOCKS;
    const until = this.#time(observation.at + observation.ms) + CLOCKS;
    const address = addressOf(observation);
    // Something left for it: the way there begins well.
    if (this.#left.has(address)) return "none";
    const asked = this.#recorded.neighbours.filter(
      (one) =>
        !one.answered && one.asked.some((time) => time >= from && time <= until) && one.address.includes(":") === address.includes(":"),
    );
    if (asked.length === 0) return "none";
    const gateways = asked.filter((one) => !this.#targets.has(one.address));
    const found = asked.find((one) => one.address === address) ?? (gateways.length === 1 ? gateways[0] : undefined);
    return found === undefined ? "unclear" : { address: found.address, asked: found.asked.length };
  }

  #index(flow: RecordedFlow, ours: FlowEnd, theirs: FlowEnd): void {
    const seen = { flow, ours, theirs };
    add(this.#flows, keyOf(flow.transport, theirs.address, theirs.port, ours.port), seen);
    if (flow.transport === "udp" || ours === flow.ends[0]) add(this.#towards, `${flow.transport} ${theirs.address} ${theirs.port}`, seen);
  }

  /** The latest flow of these very sockets that had begun when the observation was over: ports are used again. */
  #exact(observation: Recordable): Seen | undefined {
    const port = ownPort(observation);
    if (port === 0) return undefined;
    const all = this.#flows.get(keyOf(transportOf(observation), addressOf(observation), observation.port, port)) ?? [];
    const over = this.#time(observation.at + observation.ms) + CLOCKS;
    let best: Seen | undefined;
    for (const seen of all) {
      if (seen.flow.first > over) continue;
      if (best === undefined || seen.flow.first > best.flow.first) best = seen;
    }
    return best;
  }

  /** The only flow there that nobody else claims and that began while the observation was made; undefined where there are two. */
  #likely(observation: Recordable): Seen | undefined {
    if (ownPort(observation) !== 0 || (observation.kind !== "dial" && observation.kind !== "datagram")) return undefined;
    const all = this.#towards.get(`${transportOf(observation)} ${addressOf(observation)} ${observation.port}`) ?? [];
    const from = this.#time(observation.at) - CLOCKS;
    const until = this.#time(observation.at + observation.ms) + CLOCKS;
    const free = all.filter(({ flow }) => !this.#claimed.has(flow) && flow.first >= from && flow.first <= until);
    return free.length === 1 ? free[0] : undefined;
  }

  #choose(observation: Recordable, seen: Seen | undefined): void {
    if (seen === undefined) return;
    this.#chosen.set(observation, seen);
    const { flow, ours, theirs } = seen;
    if (ours.askedCount > 0) this.#left.add(theirs.address);
    if (this.#claimed.has(flow)) return;
    this.#claimed.add(flow);
    if (theirs.synAck !== undefined) add(this.#ttls, theirs.address, { flow, synAck: true, ttl: theirs.synAck.ttl });
    for (const ttl of theirs.ttls) add(this.#ttls, theirs.address, { flow, synAck: false, ttl });
  }

  #covers(observation: Recordable): boolean {
    const address = addressOf(observation);
    const from = this.#time(observation.at);
    const until = this.#time(observation.at + observation.ms);
    return this.#recorded.covered.some((one) => one.address === address && one.from <= from + CLOCKS && one.until >= until - CLOCKS);
  }

  #facts({ flow, ours, theirs }: Seen): PacketFacts {
    const start = ours.asked[0] ?? flow.first;
    const icmp = flow.icmp.find(({ final }) => final) ?? flow.icmp[0];
    const since = (time: number) => Math.round(time - start) / 1000;
    return {
      sent: ours.askedCount,
      sentAt: ours.asked.map(since),
      answer: answerOf({ flow, ours, theirs }),
      otherTtls: this.#others(flow, theirs.address),
      icmp: icmp === undefined ? undefined : { by: icmp.by, type: icmp.type, code: icmp.code, words: icmp.words },
      ...(theirs.synAck === undefined
        ? {}
        : {
            later: {
              reset: theirs.reset === undefined ? undefined : { at: since(theirs.reset.time), ttl: theirs.reset.ttl },
              heard: theirs.data !== undefined,
              unacknowledged: ours.unacknowledged,
            },
          }),
    };
  }

  /** @param flow whose SYN-ACK is the answer itself, and no other packet */
  #others(flow: RecordedFlow | undefined, address: string): number[] {
    const all = (this.#ttls.get(address) ?? []).filter((one) => one.flow !== flow || !one.synAck).map(({ ttl }) => ttl);
    return [...new Set(all)].sort((a, b) => a - b).slice(0, 8);
  }

  #time(ms: number): number {
    return this.#began + ms * 1000;
  }
}

function answerOf({ flow, ours, theirs }: Seen): PacketFacts["answer"] {
  if (flow.transport === "udp" && theirs.data !== undefined) return { what: "datagram", ttl: theirs.data.ttl };
  if (theirs.synAck !== undefined) {
    return { what: "SYN-ACK", ttl: theirs.synAck.ttl, at: Math.round(theirs.synAck.time - (ours.asked[0] ?? flow.first)) / 1000 };
  }
  const icmp = flow.icmp.find(({ final }) => final);
  const { reset } = theirs;
  if (reset !== undefined && (icmp === undefined || reset.time <= icmp.time)) return { what: "RST", ttl: reset.ttl };
  return icmp === undefined ? undefined : { what: "ICMP", ttl: icmp.ttl };
}

function isRecordable(observation: Observation): observation is Recordable {
  return ["dial", "datagram", "bind", "call"].includes(observation.kind);
}

function transportOf(observation: Recordable): "tcp" | "udp" {
  return observation.kind === "datagram" ? "udp" : "tcp";
}

function ownPort(observation: Recordable): number {
  return observation.localPort ?? 0;
}

function addressOf({ address }: Recordable): string {
  try {
    return plainAddress(address);
  } catch {
    return address;
  }
}

function keyOf(transport: string, address: string, port: number, ownPort: number): string {
  return `${transport} ${address} ${port} ${ownPort}`;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  const all = map.get(key);
  if (all === undefined) map.set(key, [value]);
  else all.push(value);
}
