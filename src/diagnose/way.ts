/**
 * The way of a client, step by step, and side by side whatever does not depend on another: the mapper at every address, the question for each interface,
 * each port that was named, each way to bind, a call.
 */
import type { BindObservation, DialObservation, MapObservation, WantedInterface } from "../findings/diagnosis/observation.ts";
import { probeBindSyntaxes } from "./probes/bind-syntaxes.ts";
import { EPM, probeMap, probeWholeMap } from "./probes/endpoint-map.ts";
import { probeHarmlessCall, probeManagement } from "./probes/harmless-call.ts";
import { type ProbeContext, tellSkipped } from "./probes/probe.ts";
import { bind, type Session } from "./probes/rpc.ts";
import { type HeldPort, holdPort } from "./probes/tcp-port.ts";
import { MOST_PORTS, type NamedPort, portsOfMaps, portsOfWholeMap } from "./probes/towers.ts";

/** Interfaces of one port that are bound. */
const MOST_BINDS = 8;
/** Milliseconds that a wait must be worth. */
export const LEAST_WAIT = 250;

export interface Way {
  readonly context: ProbeContext;
  readonly addresses: readonly string[];
  readonly mapperPort: number;
  /** Told when an address takes a connection: what is beside goes there, too. */
  readonly onOpen: (address: string) => void;
}

/** A port on which a wanted interface was bound. */
export interface Reached {
  readonly address: string;
  readonly port: number;
  readonly interface: WantedInterface;
}

/** Ports by TCP: that of the target, or those that the mapper names. */
export async function walkTcp(way: Way): Promise<readonly Reached[]> {
  const { port } = way.context.target;
  return port === undefined ? walkMapper(way) : walkTarget(way, port);
}

/** The mapper at every address; gone on with at the first one that answers. */
async function walkMapper(way: Way): Promise<readonly Reached[]> {
  const { context, addresses, mapperPort } = way;
  const opened = new Arrivals<{ address: string; held: HeldPort }>(addresses.length);
  const dials = addresses.map(async (address) => {
    const held = await holdPort(context, { address, port: mapperPort, purpose: "mapper", interfaces: [] });
    if (held.open) way.onOpen(address);
    opened.arrive(held.open ? { address, held } : undefined);
    return held;
  });
  const reached: Reached[] = [];
  let answered = false;
  for (let next = await opened.next(); next !== undefined && !answered; next = answered ? undefined : await opened.next()) {
    const { address, held } = next;
    const { result, cut } = await askMapper(context, address, mapperPort);
    await held.release(cut);
    if (result === undefined) continue;
    answered = true;
    reached.push(...(await walkPorts(way, address, result)));
  }
  for (const held of await Promise.all(dials)) await held.release(false);
  return reached;
}

/** @returns the ports that it named; undefined where it did not come to asking */
async function askMapper(
  context: ProbeContext,
  address: string,
  port: number,
): Promise<{ readonly result: readonly NamedPort[] | undefined; readonly cut: boolean }> {
  let result: Promise<readonly NamedPort[] | undefined> = Promise.resolve(undefined);
  const bound = await probeBindSyntaxes(context, { address, port, interface: EPM, alone64: false }, (session) => {
    if (session !== undefined) result = question(context, session, address, port);
  });
  const ports = await result;
  bound.session?.close();
  return { result: ports, cut: bound.cut };
}

async function question(context: ProbeContext, session: Session, address: string, port: number): Promise<readonly NamedPort[] | undefined> {
  const { interfaces } = context.target;
  if (interfaces.length === 0) {
    const map = await probeWholeMap(context, { session, address, port });
    return map.entries.length === 0 && map.outcome !== "read" ? undefined : portsOfWholeMap(map, address, port);
  }
  const maps = await Promise.all(interfaces.map((wanted) => askFor(context, session, address, port, wanted)));
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
  const tcp = await probeMap(context, { ...about, protocolSequence: "ncacn_ip_tcp" });
  if (tcp.outcome !== "not-registered") return [tcp];
  const others = (["ncacn_np", "ncacn_http"] as const).map((protocolSequence) => probeMap(context, { ...about, protocolSequence }));
  return [tcp, ...(await Promise.all(others))];
}

async function walkPorts(way: Way, address: string, ports: readonly NamedPort[]): Promise<readonly Reached[]> {
  const { context } = way;
  const dialled = ports.slice(0, MOST_PORTS);
  if (dialled.length < ports.length)
    tellSkipped(context, "towers", "ports", "needless", `${ports.length - dialled.length} of ${ports.length} ports that the mapper names`);
  const thorough = context.target.interfaces.length > 0;
  const ways = dialled.map((named) => walkPort(way, { address, named, purpose: "mapped", thorough }));
  if (context.options.follow === true) ways.push(...follow(way, dialled));
  else {
    const elsewhere = [...new Set(dialled.flatMap(({ towerAddresses }) => towerAddresses))];
    if (elsewhere.length > 0) tellSkipped(context, "towers", "tower-addresses", "not-asked", elsewhere.slice(0, 8).join(", "));
  }
  return (await Promise.all(ways)).flat();
}

/** The addresses that towers name, for who asks for it. */
function follow(way: Way, ports: readonly NamedPort[]): Promise<readonly Reached[]>[] {
  const places = ports.flatMap((named) => named.towerAddresses.map((address) => ({ address, named })));
  return places.slice(0, MOST_PORTS).map(({ address, named }) => walkPort(way, { address, named, purpose: "mapped", thorough: false }));
}

/** A port that is known without a mapper, at every address; the mapper is asked where it leads nowhere. */
async function walkTarget(way: Way, port: number): Promise<readonly Reached[]> {
  const { context, addresses } = way;
  const { interfaces } = context.target;
  const named = { port, interfaces, towerAddresses: [] };
  const ways = addresses.map((address) => walkPort(way, { address, named, purpose: "target", thorough: true }));
  const reached = (await Promise.all(ways)).flat();
  if (reached.length > 0 || interfaces.length === 0 || port === way.mapperPort) return reached;
  if (context.left() < LEAST_WAIT) {
    tellSkipped(context, "endpoint-map", "mapper", "time", "where the mapper has the interface");
    return reached;
  }
  // What the mapper names instead, and whether that works, is the remedy.
  return walkMapper(way);
}

interface PortWay {
  readonly address: string;
  readonly named: NamedPort;
  readonly purpose: DialObservation["purpose"];
  /** Bind in every way, and ask the management interface. */
  readonly thorough: boolean;
}

/** Dials a port, binds each interface that it was named for, and calls. */
async function walkPort(way: Way, asked: PortWay): Promise<readonly Reached[]> {
  const { context } = way;
  const { address, named, purpose, thorough } = asked;
  const { port, interfaces, towerAddresses } = named;
  if (context.left() < LEAST_WAIT) {
    tellSkipped(context, "tcp-port", `${address} ${port}`, "time", "the budget was spent before it was dialled");
    return [];
  }
  const uuids = [...new Set(interfaces.map(({ uuid }) => uuid))];
  const held = await holdPort(context, { address, port, purpose, interfaces: uuids, towerAddress: towerAddresses[0] });
  if (!held.open) return [];
  if (purpose === "target") way.onOpen(address);
  const management = thorough || interfaces.length === 0 ? probeManagement(context, { address, port }) : undefined;
  const wanted = interfaces.slice(0, thorough ? MOST_BINDS : 1);
  const results = await Promise.all(
    wanted.map((one, i) => (thorough && i === 0 ? walkInterface(context, address, port, one) : bindAlone(context, address, port, one))),
  );
  await management;
  await held.release(results.some(({ cut }) => cut));
  return results.flatMap((result, i) => (result.reached ? [{ address, port, interface: wanted[i]! }] : []));
}

interface InterfaceResult {
  readonly reached: boolean;
  readonly cut: boolean;
}

async function walkInterface(context: ProbeContext, address: string, port: number, wanted: WantedInterface): Promise<InterfaceResult> {
  let call: Promise<unknown> = Promise.resolve();
  const bound = await probeBindSyntaxes(context, { address, port, interface: wanted, alone64: true }, (session) => {
    if (session !== undefined) call = probeHarmlessCall(context, { session, address, port, interface: wanted });
  });
  await call;
  bound.session?.close();
  return { reached: bound.session !== undefined, cut: bound.cut };
}

async function bindAlone(context: ProbeContext, address: string, port: number, wanted: WantedInterface): Promise<InterfaceResult> {
  const syntax = context.options.syntaxes?.[0] ?? "NDR20";
  const input = { address, port, interface: wanted, syntaxes: [syntax], features: false, probe: "bind-syntaxes" };
  const { session, observation } = await bind(context, input);
  if (session !== undefined) {
    await probeHarmlessCall(context, { session, address, port, interface: wanted });
    session.close();
  }
  return { reached: session !== undefined, cut: isCut(observation) };
}

function isCut({ outcome }: BindObservation): boolean {
  return outcome === "cut";
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
