/**
 * The way of a client, step by step, and side by side whatever does not depend on another: the mapper at every address, the question for each interface,
 * each port that was named, each way to bind, a call.
 */

import { isTurnedAway } from "../findings/diagnosis/ladder.ts";
import type { BindObservation, DialObservation, MapObservation, Observation, WantedInterface } from "../findings/diagnosis/observation.ts";
import type { SecurityOptions } from "../runtime/types.ts";
import { ERROR_ACCESS_DENIED } from "../status/codes.ts";
import { probeBindSyntaxes } from "./probes/bind-syntaxes.ts";
import { EPM, otherVersions, probeMap, probeMapAs, probeWholeMap } from "./probes/endpoint-map.ts";
import { probeHarmlessCall, probeManagement } from "./probes/harmless-call.ts";
import { type ProbeContext, pause, tellSkipped } from "./probes/probe.ts";
import { bind, type Session } from "./probes/rpc.ts";
import { dialPort, type HeldPort, holdPort } from "./probes/tcp-port.ts";
import { MOST_PORTS, type NamedPort, portsOfMaps, portsOfWholeMap } from "./probes/towers.ts";

/** Interfaces of one port that are bound. */
const MOST_BINDS = 8;
/** Ports that are dialled at other addresses of the host. */
const MOST_ELSEWHERE = 4;
/** Milliseconds that a wait must be worth. */
const LEAST_WAIT = 250;

export interface Way {
  readonly context: ProbeContext;
  readonly addresses: readonly string[];
  readonly mapperPort: number;
  /** Told when an address takes a connection: what is beside goes there, too. */
  readonly onOpen: (address: string) => void;
  /** Told when an interface is bound. */
  readonly onReached: (reached: Reached) => void;
  /** Told when the mapper denies: who one is may make a difference there. */
  readonly onDenied: (mapper: Reached) => void;
  /** Addresses of others that are about to be dialled. */
  readonly onFollow: (addresses: readonly string[]) => Promise<void>;
  /** As whom the mapper is asked, when the ladder has shown that it takes that; undefined where it has not. Settled after `onDenied`. */
  readonly proven: () => Promise<SecurityOptions | undefined>;
}

/** A port on which a wanted interface was bound. */
export interface Reached {
  readonly address: string;
  readonly port: number;
  readonly interface: WantedInterface;
}

/**
 * Ports by TCP: that of the target, or those that the mapper names.
 * @returns whether anything that is wanted was bound
 */
export async function walkTcp(way: Way): Promise<boolean> {
  const { port } = way.context.target;
  return port === undefined ? walkMapper(way) : walkTarget(way, port);
}

/** The mapper at every address; gone on with at the first one that answers. */
async function walkMapper(way: Way): Promise<boolean> {
  const { context, addresses, mapperPort } = way;
  const opened = new Arrivals<{ address: string; held: HeldPort }>(addresses.length);
  const dials = addresses.map(async (address) => {
    const held = await holdPort(context, { address, port: mapperPort, purpose: "mapper", interfaces: [] });
    if (held.open) way.onOpen(address);
    opened.arrive(held.open ? { address, held } : undefined);
    return held;
  });
  const rest: Promise<void>[] = [];
  let reached = false;
  for (let next = await opened.next(); next !== undefined; next = await opened.next()) {
    const asked = askMapper(way, next.address, next.held);
    rest.push(asked.rest);
    const ports = await asked.ports;
    if (ports === undefined) continue;
    reached = await walkEverywhere(way, next.address, ports, opened);
    break;
  }
  await Promise.all(rest);
  for (const held of await Promise.all(dials)) await held.release(false);
  return reached;
}

/** The ports that were named, at the address that named them; at others, whether they are open; and all the way there, where it leads nowhere here. */
async function walkEverywhere(
  way: Way,
  address: string,
  ports: readonly NamedPort[],
  opened: Arrivals<{ readonly address: string }>,
): Promise<boolean> {
  const { context } = way;
  const here = walkPorts(way, address, ports);
  if (context.target.interfaces.length === 0) return here;
  const elsewhere: string[] = [];
  const dials: Promise<void>[] = [];
  for (let next = await opened.next(); next !== undefined; next = await opened.next()) {
    const other = next.address;
    if (context.left() < LEAST_WAIT) continue;
    for (const { port, interfaces } of ports.slice(0, MOST_ELSEWHERE)) {
      const input = { address: other, port, purpose: "mapped", interfaces: interfaces.map(({ uuid }) => uuid) } as const;
      dials.push(
        dialPort(context, input).then((pipe) => {
          pipe?.destroy();
          if (pipe !== undefined && !elsewhere.includes(other)) elsewhere.push(other);
        }),
      );
    }
  }
  let reached = await here;
  if (!reached) {
    await Promise.all(dials);
    for (const other of elsewhere) reached ||= await walkPorts(way, other, ports);
  }
  await Promise.all(dials);
  return reached;
}

interface AskedMapper {
  /** Those that it named; undefined where it did not come to asking. */
  readonly ports: Promise<readonly NamedPort[] | undefined>;
  /** Ways to bind that are still being tried, and the connection on which nothing is said. */
  readonly rest: Promise<void>;
}

function askMapper(way: Way, address: string, held: HeldPort): AskedMapper {
  const { context, mapperPort: port } = way;
  let tell: (ports: Promise<readonly NamedPort[] | undefined> | undefined) => void = () => undefined;
  const ports = new Promise<readonly NamedPort[] | undefined>((resolve) => {
    tell = resolve;
  });
  const binding = probeBindSyntaxes(context, { address, port, interface: EPM, alone64: false }, (session) => {
    tell(session === undefined ? undefined : question(way, session, address).finally(() => session.close()));
  });
  const rest = binding.then(async (bound) => {
    await ports;
    await held.release(bound.cut);
  });
  return { ports, rest };
}

async function question(way: Way, session: Session, address: string): Promise<readonly NamedPort[] | undefined> {
  const { context, mapperPort: port } = way;
  const denied = (status: number | undefined) => {
    if (status === ERROR_ACCESS_DENIED) way.onDenied({ address, port, interface: EPM });
  };
  const { interfaces } = context.target;
  if (interfaces.length === 0) {
    const map = await probeWholeMap(context, { session, address, port });
    denied(map.failure?.status);
    return map.entries.length === 0 && map.outcome !== "read" ? undefined : portsOfWholeMap(map, address, port);
  }
  const maps = await Promise.all(interfaces.map((wanted) => askFor(context, session, address, port, wanted)));
  for (const { status } of maps.flat()) denied(status);
  const refused = maps.flat().filter(({ status }) => status === ERROR_ACCESS_DENIED);
  const who = refused.length > 0 && refused.length === maps.flat().length ? await way.proven() : undefined;
  if (who !== undefined) {
    const again = refused.map((map) => probeMapAs(context, { address, port, interface: map.interface, security: who }));
    return portsOfMaps(await Promise.all(again), address);
  }
  if (maps.flat().every(({ outcome }) => outcome === "failed" || outcome === "refused")) return undefined;
  return portsOfMaps(maps.flat(), address);
}

/** Where an interface is not to be had over TCP, it is worth knowing whether it is over something else. */
async function askFor(
  context: ProbeContext,
  session: Session,
  address: string,
  port: number,
  wanted: WantedInterface,
): Promise<readonly MapObservation[]> {
  const about = { session, address, port, interface: wanted };
  const tcp = await probeMap(context, { ...about, protocolSequence: "ncacn_ip_tcp", untold: true });
  if (tcp.outcome !== "not-registered") {
    context.tell(tcp);
    return [tcp];
  }
  const others = await Promise.all(
    (["ncacn_np", "ncacn_http"] as const).map((protocolSequence) => probeMap(context, { ...about, protocolSequence })),
  );
  const elsewhere = others.some(({ outcome }) => outcome === "mapped");
  context.tell(elsewhere ? tcp : { ...tcp, ...(await otherVersions(context, about)) });
  return [tcp, ...others];
}

async function walkPorts(way: Way, address: string, ports: readonly NamedPort[]): Promise<boolean> {
  const { context } = way;
  const dialled = ports.slice(0, MOST_PORTS);
  if (dialled.length < ports.length)
    tellSkipped(context, "towers", "ports", "needless", `${ports.length - dialled.length} of ${ports.length} ports that the mapper names`);
  const thorough = context.target.interfaces.length > 0;
  const ways = dialled.map((named) => walkPort(way, { address, named, purpose: "mapped", thorough }));
  if (context.options.follow === true) ways.push(follow(way, dialled));
  else {
    const elsewhere = [...new Set(dialled.flatMap(({ towerAddresses }) => towerAddresses))];
    if (elsewhere.length > 0) tellSkipped(context, "towers", "tower-addresses", "not-asked", elsewhere.slice(0, 8).join(", "));
  }
  return (await Promise.all(ways)).includes(true);
}

/** The addresses that towers name, for who asks for it. */
async function follow(way: Way, ports: readonly NamedPort[]): Promise<boolean> {
  const places = ports.flatMap((named) => named.towerAddresses.map((address) => ({ address, named }))).slice(0, MOST_PORTS);
  await way.onFollow([...new Set(places.map(({ address }) => address))]);
  const ways = places.map(({ address, named }) => walkPort(way, { address, named, purpose: "mapped", thorough: false }));
  return (await Promise.all(ways)).includes(true);
}

/** A port that is known without a mapper, at every address; the mapper is asked where it leads nowhere. */
async function walkTarget(way: Way, port: number): Promise<boolean> {
  const { context, addresses } = way;
  const { interfaces } = context.target;
  const named = { port, interfaces, towerAddresses: [] };
  const ways = addresses.map((address) => walkPort(way, { address, named, purpose: "target", thorough: true }));
  const reached = (await Promise.all(ways)).includes(true);
  if (reached || interfaces.length === 0 || port === way.mapperPort) return reached;
  if (context.left() < LEAST_WAIT) {
    tellSkipped(context, "endpoint-map", "mapper", "time", "where the mapper has the interface");
    return reached;
  }
  return walkInstead(way);
}

/**
 * Where the mapper has it: the remedy for a port that was told wrongly. Nobody asks the mapper who knows the port, so that what it says counts only where it
 * names one.
 */
async function walkInstead(way: Way): Promise<boolean> {
  const { context } = way;
  let kept: Observation[] | undefined = [];
  const tell = (observation: Observation) => {
    if (kept === undefined) return context.tell(observation);
    kept.push(observation);
    if (observation.kind !== "map" || observation.outcome !== "mapped") return;
    const all = kept;
    kept = undefined;
    for (const one of all) context.tell(one);
  };
  const quiet: Way = {
    ...way,
    context: { ...context, tell },
    onReached: (one) => (kept === undefined ? way.onReached(one) : undefined),
    onDenied: () => undefined,
    proven: async () => undefined,
  };
  const reached = await walkMapper(quiet);
  if (kept !== undefined)
    tellSkipped(context, "endpoint-map", "mapper", "needless", "where else the interface is: the endpoint mapper did not say");
  return reached;
}

interface PortWay {
  readonly address: string;
  readonly named: NamedPort;
  readonly purpose: DialObservation["purpose"];
  /** Bind in every way, and ask the management interface. */
  readonly thorough: boolean;
}

/** Dials a port, binds each interface that it was named for, and calls. */
async function walkPort(way: Way, asked: PortWay): Promise<boolean> {
  const { context } = way;
  const { address, named, purpose, thorough } = asked;
  const { port, interfaces, towerAddresses } = named;
  if (context.left() < LEAST_WAIT) {
    tellSkipped(context, "tcp-port", `${address} ${port}`, "time", "the budget was spent before it was dialled");
    return false;
  }
  const uuids = [...new Set(interfaces.map(({ uuid }) => uuid))];
  const held = await holdPort(context, { address, port, purpose, interfaces: uuids, towerAddress: towerAddresses[0] });
  if (!held.open) return false;
  if (purpose === "target") way.onOpen(address);
  const management = thorough || interfaces.length === 0 ? probeManagement(context, { address, port }) : undefined;
  const wanted = interfaces.slice(0, thorough ? MOST_BINDS : 1);
  const results = await Promise.all(
    wanted.map((one, i) => (thorough && i === 0 ? walkInterface(way, address, port, one) : bindAlone(way, address, port, one))),
  );
  await management;
  await held.release(results.some(({ cut }) => cut));
  const reached = results.some((result) => result.reached);
  const again = await walkAgain(
    way,
    results.flatMap(({ lost }) => lost),
  );
  return reached || again;
}

interface InterfaceResult {
  readonly reached: boolean;
  readonly cut: boolean;
  /** Binds whose connections were ended instead of answered. */
  readonly lost: readonly BindObservation[];
}

/**
 * What was cut while other connections of ours stood beside it is tried once more alone: it may have been one too many, and not what it asked. Until one
 * is cut again.
 */
async function walkAgain(way: Way, lost: readonly BindObservation[]): Promise<boolean> {
  const { context } = way;
  if (lost.length === 0) return false;
  // The server has to see first that the others are gone.
  await pause(context, AGAIN_MS);
  let reached = false;
  for (const { address, port, interface: wanted, syntaxes } of [...lost]
    .sort((a, b) => likelihood(a) - likelihood(b))
    .slice(0, MOST_AGAIN)) {
    if (context.left() < LEAST_WAIT) break;
    const offered = (["NDR20", "NDR64"] as const).filter((one) => syntaxes.includes(one));
    const input = { address, port, interface: wanted, syntaxes: offered, features: syntaxes.includes("features"), probe: "bind-syntaxes" };
    const { session, observation } = await bind(context, input);
    if (session !== undefined) {
      if (!reached) {
        way.onReached({ address, port, interface: wanted });
        await probeHarmlessCall(context, { session, address, port, interface: wanted });
      }
      reached = true;
      session.close();
    }
    if (isLost(observation)) break;
  }
  return reached;
}

const MOST_AGAIN = 3;
/** Milliseconds. */
const AGAIN_MS = 150;

/** What every server has first, then what clients offer, then what some servers lack. */
function likelihood({ syntaxes }: BindObservation): number {
  return syntaxes.includes("NDR20") ? syntaxes.length : 9;
}

async function walkInterface(way: Way, address: string, port: number, wanted: WantedInterface): Promise<InterfaceResult> {
  const { context } = way;
  let call: Promise<unknown> = Promise.resolve();
  const bound = await probeBindSyntaxes(context, { address, port, interface: wanted, alone64: true }, (session) => {
    if (session === undefined) return;
    way.onReached({ address, port, interface: wanted });
    // Closed as soon as it is not needed: some servers take one connection after the other.
    call = probeHarmlessCall(context, { session, address, port, interface: wanted }).finally(() => session.close());
  });
  await call;
  return { reached: bound.session !== undefined, cut: bound.cut, lost: bound.observations.filter(isLost) };
}

async function bindAlone(way: Way, address: string, port: number, wanted: WantedInterface): Promise<InterfaceResult> {
  const { context } = way;
  const syntax = context.options.syntaxes?.[0] ?? "NDR20";
  const input = { address, port, interface: wanted, syntaxes: [syntax], features: false, probe: "bind-syntaxes" };
  const { session, observation } = await bind(context, input);
  if (session !== undefined) {
    way.onReached({ address, port, interface: wanted });
    await probeHarmlessCall(context, { session, address, port, interface: wanted });
    session.close();
  }
  return { reached: session !== undefined, cut: isCut(observation), lost: isLost(observation) ? [observation] : [] };
}

function isCut({ outcome }: BindObservation): boolean {
  return outcome === "cut";
}

/** Cut, or turned away at a port that takes other connections. */
function isLost(observation: BindObservation): boolean {
  return isCut(observation) || isTurnedAway(observation);
}

/** Values that come one by one, and some that never will. */
class Arrivals<T> {
  #left: number;
  readonly #values: T[] = [];
  #wake: (() => void) | undefined;

  constructor(count: number) {
    this.#left = count;
  }

  arrive(value: T | undefined): void {
    this.#left -= 1;
    if (value !== undefined) this.#values.push(value);
    this.#wake?.();
  }

  /** The next in order of arrival; undefined when there will be none. */
  async next(): Promise<T | undefined> {
    while (this.#values.length === 0 && this.#left > 0) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    return this.#values.shift();
  }
}
