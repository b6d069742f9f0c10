/** Two hosts side by side: what is registered at one and not at the other, and on which ports. Plain data. */
import { visible } from "../../bytes/visible.ts";
import { portRange } from "../relevance.ts";
import type { EndpointMapObservation } from "./observation.ts";

export interface ComparedInterface {
  readonly uuid: string;
  readonly version: string;
  readonly name: string | undefined;
  /** TCP ports, pipes and others as endpoints, by protocol sequence, of either host. Raw text of the network. */
  readonly here: Readonly<Record<string, readonly string[]>>;
  readonly there: Readonly<Record<string, readonly string[]>>;
  /**
   * "other-ranges": its TCP ports are static at one host and dynamic at the other. "other-endpoints": other protocol sequences, pipes or static ports. The numbers
   * of dynamic ports change with each start, and so do names that are made up for calls within a machine: they make no difference.
   */
  readonly difference: "only-here" | "only-there" | "other-endpoints" | "other-ranges" | "same";
  /** "static", "dynamic" and "old-dynamic" by the range that its TCP ports lie in, of either host. */
  readonly ranges: { readonly here: readonly string[]; readonly there: readonly string[] };
}

export interface Comparison {
  readonly format: "opnum-compare-1";
  readonly hosts: readonly [string, string];
  /** What differs first, then by name and UUID. */
  readonly interfaces: readonly ComparedInterface[];
  /** One line. */
  readonly sentence: string;
}

/** What a difference is called, where the hosts are called "here" and "there". */
export const DIFFERENCE_WORDS: Readonly<Record<ComparedInterface["difference"], string>> = {
  "other-ranges": "static at one, dynamic at the other",
  "only-here": "here only",
  "only-there": "there only",
  "other-endpoints": "other endpoints",
  same: "the same",
};

/**
 * What differs between two endpoint maps, as diagnoseHost() observed them.
 * @param hosts what the two are called; by default their addresses
 * @param only interfaces that are looked at, by UUID in lower case; by default all
 */
export function compareMaps(
  a: EndpointMapObservation,
  b: EndpointMapObservation,
  hosts: readonly [string, string] = [a.address, b.address],
  only?: ReadonlySet<string>,
): Comparison {
  const [here, there] = [registrations(a), registrations(b)];
  const interfaces = [...new Set([...here.keys(), ...there.keys()])]
    .map((key) => compared(here.get(key), there.get(key)))
    .filter(({ uuid }) => only === undefined || only.has(uuid))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.difference) - ORDER.indexOf(other.difference) ||
        // Those with a name first.
        (one.name === undefined ? 1 : 0) - (other.name === undefined ? 1 : 0) ||
        before(one.name ?? "", other.name ?? "") ||
        before(one.uuid, other.uuid) ||
        before(one.version, other.version),
    );
  return { format: "opnum-compare-1", hosts, interfaces, sentence: sentenceOf([a, b], hosts, interfaces, only) };
}

const ORDER: readonly ComparedInterface["difference"][] = ["other-ranges", "only-here", "only-there", "other-endpoints", "same"];

interface Registration {
  readonly uuid: string;
  readonly version: string;
  name: string | undefined;
  readonly endpoints: Map<string, Set<string>>;
}

/** By UUID and version; objects of the same interface are one. */
function registrations({ entries }: EndpointMapObservation): Map<string, Registration> {
  const all = new Map<string, Registration>();
  for (const { uuid: given, version, name, protocolSequence, endpoint } of entries) {
    const uuid = given.toLowerCase();
    const key = `${uuid} ${version}`;
    let one = all.get(key);
    if (one === undefined) {
      one = { uuid, version, name, endpoints: new Map() };
      all.set(key, one);
    }
    one.name ??= name;
    const known = one.endpoints.get(protocolSequence);
    if (known === undefined) one.endpoints.set(protocolSequence, new Set([endpoint]));
    else known.add(endpoint);
  }
  return all;
}

function compared(here: Registration | undefined, there: Registration | undefined): ComparedInterface {
  const { uuid, version } = (here ?? there)!;
  return {
    uuid,
    version,
    name: here?.name ?? there?.name,
    here: recordOf(here),
    there: recordOf(there),
    difference: differenceOf(here, there),
    ranges: { here: rangesOf(here), there: rangesOf(there) },
  };
}

function differenceOf(here: Registration | undefined, there: Registration | undefined): ComparedInterface["difference"] {
  if (there === undefined) return "only-here";
  if (here === undefined) return "only-there";
  const [one, other] = [rangesOf(here), rangesOf(there)];
  if (one.length > 0 && other.length > 0 && one.join() !== other.join()) return "other-ranges";
  return lasting(here) === lasting(there) ? "same" : "other-endpoints";
}

/** The endpoints as they are after the next start, too. */
function lasting({ endpoints }: Registration): string {
  const parts = [...endpoints].map(([protocolSequence, all]) => {
    const kept = protocolSequence.startsWith("ncalrpc")
      ? []
      : [...all].map((endpoint) => {
          const port = portOf(endpoint);
          const range = port === undefined ? "static" : portRange(port);
          return range === "static" ? endpoint.toLowerCase() : range;
        });
    return JSON.stringify([protocolSequence, ...[...new Set(kept)].sort()]);
  });
  return parts.sort().join();
}

function rangesOf(registration: Registration | undefined): string[] {
  const ports = [...(registration?.endpoints.get("ncacn_ip_tcp") ?? [])].map(portOf).filter((port) => port !== undefined);
  return [...new Set(ports.map(portRange))].sort();
}

function portOf(endpoint: string): number | undefined {
  if (!/^\d{1,5}$/.test(endpoint)) return undefined;
  const port = Number(endpoint);
  return port > 0 && port < 65_536 ? port : undefined;
}

/** Not by assignment: a protocol sequence from the network may be called __proto__. */
function recordOf(registration: Registration | undefined): Record<string, readonly string[]> {
  if (registration === undefined) return {};
  return Object.fromEntries(
    [...registration.endpoints]
      .sort(([one], [other]) => before(one, other))
      .map(([protocolSequence, all]) => [
        protocolSequence,
        [...all].sort((one, other) => (portOf(one) ?? 0) - (portOf(other) ?? 0) || before(one, other)),
      ]),
  );
}

/** By code units: the same everywhere. */
function before(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function sentenceOf(
  maps: readonly [EndpointMapObservation, EndpointMapObservation],
  hosts: readonly [string, string],
  interfaces: readonly ComparedInterface[],
  only: ReadonlySet<string> | undefined,
): string {
  const [here, there] = hosts.map(text) as [string, string];
  const unread = maps.flatMap((map, i) => (map.outcome === "read" || map.outcome === "cut-short" ? [] : [text(hosts[i]!)]));
  if (unread.length > 0) return `The endpoint map of ${unread.join(" and that of ")} could not be read: nothing can be compared.`;
  const short = maps.flatMap((map, i) => (map.outcome === "cut-short" ? [text(hosts[i]!)] : []));
  const proviso = short.length === 0 ? "" : `; the map of ${short.join(" and that of ")} was not read to its end`;
  const total = `${interfaces.length} ${interfaces.length === 1 ? "interface" : "interfaces"}`;
  if (interfaces.length === 0)
    return `Neither ${here} nor ${there} registers ${only === undefined ? "anything" : "what was asked for"}${proviso}.`;
  const parts = (
    [
      [({ difference, ranges }) => difference === "other-ranges" && isStatic(ranges.here), `static at ${here} and dynamic at ${there}`],
      [({ difference, ranges }) => difference === "other-ranges" && isStatic(ranges.there), `static at ${there} and dynamic at ${here}`],
      [
        ({ difference, ranges }) => difference === "other-ranges" && !isStatic(ranges.here) && !isStatic(ranges.there),
        "on ports of other ranges",
      ],
      [({ difference }) => difference === "only-here", `at ${here} only`],
      [({ difference }) => difference === "only-there", `at ${there} only`],
      [({ difference }) => difference === "other-endpoints", "on other endpoints"],
    ] satisfies readonly (readonly [(one: ComparedInterface) => boolean, string])[]
  ).flatMap(([chosen, words]) => {
    const those = interfaces.filter(chosen);
    return those.length === 0 ? [] : [`${those.length} ${words} (${namesOf(those)})`];
  });
  if (parts.length === 0)
    return `${here} and ${there} register the same ${interfaces.length === 1 ? "interface" : total}, static ports alike${proviso}.`;
  return `Of ${total} of ${here} and ${there}: ${parts.join(", ")}${proviso}.`;
}

function isStatic(ranges: readonly string[]): boolean {
  return ranges.length === 1 && ranges[0] === "static";
}

const NAMED = 3;

function namesOf(interfaces: readonly ComparedInterface[]): string {
  const names = interfaces.slice(0, NAMED).map(({ name, uuid }) => text(name ?? uuid));
  return interfaces.length > NAMED ? `${names.join(", ")} and ${interfaces.length - NAMED} more` : names.join(", ");
}

function text(raw: string): string {
  return visible(raw, { limit: 64 });
}
