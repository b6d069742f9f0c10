/** The ports that a mapper named: what is dialled of them, and where. */
import { isIP } from "node:net";
import type { EndpointMapObservation, MapObservation, WantedInterface } from "../../findings/diagnosis/observation.ts";
import { MGMT_UUID } from "../../ids/syntax.ts";

/** Ports that are dialled in a diagnosis. */
export const MOST_PORTS = 32;

/** A TCP port that the mapper named, and for which interfaces. */
export interface NamedPort {
  readonly port: number;
  readonly interfaces: readonly WantedInterface[];
  /** Addresses in its towers that are not the dialled one; those of no address are not among them. */
  readonly towerAddresses: readonly string[];
}

/** Of answers to ept_map: all ports, those of required interfaces first. */
export function portsOfMaps(maps: readonly MapObservation[], dialled: string): readonly NamedPort[] {
  const ports = new Map<number, { interfaces: Map<string, WantedInterface>; addresses: Set<string> }>();
  const ordered = [...maps].sort((a, b) => Number(b.interface.required) - Number(a.interface.required));
  for (const map of ordered) for (const tower of map.towers) add(ports, tower, map.interface, dialled);
  return listed(ports);
}

/**
 * Of a whole map: without the mapper's own port, which has been seen, and with the interfaces that every server has behind those that are a port's own.
 * @param mapperPort of the mapper that gave it
 */
export function portsOfWholeMap(map: EndpointMapObservation, dialled: string, mapperPort: number): readonly NamedPort[] {
  const ports = new Map<number, { interfaces: Map<string, WantedInterface>; addresses: Set<string> }>();
  for (const entry of map.entries) {
    const { uuid, version, name } = entry;
    add(ports, entry, { uuid, version, name, required: false }, dialled);
  }
  ports.delete(mapperPort);
  const ofEverybody = ({ uuid }: WantedInterface) => Number(uuid === MGMT_UUID);
  return listed(ports).map((named) => ({ ...named, interfaces: [...named.interfaces].sort((a, b) => ofEverybody(a) - ofEverybody(b)) }));
}

type Ports = Map<number, { interfaces: Map<string, WantedInterface>; addresses: Set<string> }>;

function add(
  ports: Ports,
  tower: { readonly protocolSequence: string; readonly host: string; readonly endpoint: string },
  wanted: WantedInterface,
  dialled: string,
): void {
  if (tower.protocolSequence !== "ncacn_ip_tcp") return;
  const port = /^\d{1,5}$/.test(tower.endpoint) ? Number(tower.endpoint) : 0;
  if (port < 1 || port > 65535) return;
  const known = ports.get(port) ?? { interfaces: new Map(), addresses: new Set() };
  ports.set(port, known);
  known.interfaces.set(`${wanted.uuid} ${wanted.version}`, wanted);
  if (isElsewhere(tower.host, dialled)) known.addresses.add(tower.host);
}

function listed(ports: Ports): readonly NamedPort[] {
  return [...ports].map(([port, { interfaces, addresses }]) => ({
    port,
    interfaces: [...interfaces.values()],
    towerAddresses: [...addresses],
  }));
}

/** A tower has IPv4 addresses only: beside a dialled IPv6 address they tell nothing, and 0.0.0.0 never does. */
function isElsewhere(host: string, dialled: string): boolean {
  return isIP(host) === 4 && host !== "0.0.0.0" && isIP(dialled) === 4 && host !== dialled;
}
