/** What rules about ports share: what a port is for, and what to ask of a firewall. */

import { isIpAddress, isLoopbackAddress } from "../../ids/ip-address.ts";
import type { Evidence, InterfaceId, MappingEvidence, PortEvidence } from "../evidence.ts";
import { firewallRule, firstWay } from "../firewall/index.ts";
import { DYNAMIC_FIRST, DYNAMIC_LAST, portRange } from "../relevance.ts";
import type { FirewallRule } from "../report.ts";
import { purposeOf } from "../services.ts";
import { host, inFrames, interfaceWords, label, port as portWords, text, time } from "../words.ts";

/** Mappers' answers about the port, those to the same client first; lookups of others do not count where a map to this client is there. */
export function mappedFor(evidence: Evidence, port: PortEvidence): MappingEvidence[] {
  const udp = port.transport === "udp";
  const { diagnosis } = evidence;
  const here = evidence.mappingsOf(port.server, port.port);
  // A host's mapper speaks for all its addresses.
  const named =
    here.length > 0 || diagnosis === undefined
      ? here
      : evidence.mappings.filter((one) => one.port === port.port && diagnosis.sameHost(one.mapper, port.server));
  const all = named.filter(({ protocolSequence }) => protocolSequence?.startsWith("ncadg") === udp || protocolSequence === undefined);
  const own = all.filter(({ client, operation }) => client === port.client && operation === "map");
  return own.length > 0 ? own : all;
}

/** The interfaces behind a port, each once. */
export function interfacesOf(mappings: readonly MappingEvidence[]): InterfaceId[] {
  const byUuid = new Map<string, InterfaceId>();
  for (const mapping of mappings) if (mapping.interface !== undefined) byUuid.set(mapping.interface.uuid, mapping.interface);
  return [...byUuid.values()];
}

/** What the permission for a port is, in words and as rules. */
export function permission(
  evidence: Evidence,
  port: PortEvidence,
  mapped: boolean,
): { readonly words: string; readonly more: string | undefined; readonly rules: FirewallRule[] } {
  const between = `from ${port.client} to ${port.server}`;
  const transport = port.transport.toUpperCase();
  const range = portRange(port.port);
  const dynamic = mapped ? dynamicRange(evidence, port) : undefined;
  const rule = dynamic
    ? firewallRule(port.client, port.server, port.transport, dynamic[0], dynamic[1], "RPC, dynamic ports")
    : firewallRule(
        port.client,
        port.server,
        port.transport,
        port.port,
        undefined,
        purposeOf(port.port, mapped || port.rpc),
        hasFirstWay(evidence, port),
      );
  const rules = rule === undefined ? [] : [rule];
  if (dynamic) {
    return {
      words: `Open ${transport} ${dynamic[0]}-${dynamic[1]} ${between}`,
      more: `or give the service a static port and open that one: ${port.port} changes with the next start`,
      rules,
    };
  }
  return {
    words: `Open ${transport} ${port.port} ${between}`,
    more:
      mapped && range === "old-dynamic"
        ? `${port.port} lies in 1025-5000, the dynamic range before Windows Vista: if the service takes another port after a restart, give it a static one`
        : undefined,
    rules,
  };
}

/** What the port is for goes by another one, which is open: UDP 88 beside TCP 88. */
function hasFirstWay(evidence: Evidence, { client, server, transport, port }: PortEvidence): boolean {
  const first = firstWay(transport, port);
  return first !== undefined && evidence.port(client, server, first.transport, first.port)?.results.has("open") === true;
}

/** The range that such a port comes from; undefined where somebody chose it. */
function dynamicRange(evidence: Evidence, port: PortEvidence): readonly [first: number, last: number] | undefined {
  if (evidence.diagnosis !== undefined) return evidence.diagnosis.rangeOf(port.server, port.port);
  return portRange(port.port) === "dynamic" ? [DYNAMIC_FIRST, DYNAMIC_LAST] : undefined;
}

/** What a probe's sentence adds to a permission for a range: who cannot open so much has another way. */
export function alternative(evidence: Evidence, port: PortEvidence, mapped: boolean): string {
  if (evidence.diagnosis === undefined || !mapped || dynamicRange(evidence, port) === undefined) return "";
  return ", or give the service a static port and open that";
}

/** `The mapper named TCP 50115 for svcctl ... (frame 75, 0.4 ms)`. */
export function mappingLine(evidence: Evidence, mapping: MappingEvidence, dialled: string = mapping.mapper): string {
  const spent = mapping.latency === undefined ? "" : ` in ${time(mapping.latency)}`;
  const nat =
    mapping.host !== "" && mapping.host !== mapping.mapper
      ? `; its tower says ${text(mapping.host)}, the client dials ${dialled === mapping.mapper ? `${mapping.mapper} as clients do` : text(dialled)}`
      : "";
  return `the endpoint mapper of ${host(evidence, mapping.mapper)} gives ${interfaceWords(mapping.interface)} port ${text(mapping.endpoint)}${spent}${inFrames([mapping.first])}${nat}`;
}

/** Whose mapper named the port: that of the host itself, or, where an address is translated, of the host that was asked. */
export function mapperOf(evidence: Evidence, port: PortEvidence, mappings: readonly MappingEvidence[]): string {
  const own = mappings.some(({ mapper }) => mapper === port.server);
  return `The endpoint mapper of ${host(evidence, own ? port.server : (mappings[0]?.mapper ?? port.server))}`;
}

/** What a probe's sentence adds where the mapper names another address than the one that was dialled: 135 came through a translation, and this port did not. */
export function behindTranslation(evidence: Evidence, port: PortEvidence, mappings: readonly MappingEvidence[]): string {
  if (evidence.diagnosis === undefined) return "";
  const tower = mappings.find(
    ({ host: named, mapper }) =>
      named !== "" && named !== mapper && mapper === port.server && isIpAddress(named) && !isLoopbackAddress(named),
  );
  return tower === undefined
    ? ""
    : `; the mapper gives its address as ${text(tower.host)}: if an address translation stands between, it passes 135 and must pass this port, too`;
}

/** ` at 192.168.7.7, the address in its answer`, where that is not the mapper's; else "". */
export function translated(evidence: Evidence, port: PortEvidence, mappings: readonly MappingEvidence[]): string {
  if (mappings.some(({ mapper }) => mapper === port.server)) return "";
  const another = mappings.some(({ mapper }) => evidence.diagnosis?.sameHost(mapper, port.server) === true);
  return ` at ${host(evidence, port.server)}, ${another ? "another of its addresses" : "the address in its answer"}`;
}

/** `TCP 135 (the endpoint mapper)`, or `TCP 50115, the port that it names for svcctl`. */
export function portFor(port: PortEvidence, interfaces: readonly InterfaceId[]): string {
  const words = portWords(port.transport, port.port);
  if (interfaces.length === 0) return words;
  const names = interfaces.slice(0, 2).map(label).join(", ");
  return `${words}, the port that it names for ${names}${interfaces.length > 2 ? " and others" : ""}`;
}
