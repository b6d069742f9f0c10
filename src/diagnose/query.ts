/**
 * PortQry's question for one port of one host: is it there, and what does it say? Two steps as PortQry's: the state of the port, then the
 * service's own protocol. No printing here.
 */

import { portName } from "../knowledge/ports.ts";
import type { RpcError } from "../status/errors.ts";
import { RpcError as RpcErrorClass } from "../status/errors.ts";
import { type EndpointMap, readEndpointMap } from "./endpoint-map.ts";
import { bestState, type Evidence, type PortState } from "./evidence.ts";
import { cldapExchange, queryRootDse, type RootDse } from "./root-dse.ts";
import { probeTcpPort } from "./tcp-port.ts";
import { type DnsAnswer, dnsExchange } from "./udp/dns.ts";
import { type EpmAnswer, epmExchange } from "./udp/epm.ts";
import { type KerberosAnswer, kerberosExchange } from "./udp/kerberos.ts";
import { type NetbiosAnswer, netbiosExchange } from "./udp/netbios.ts";
import { plainExchange, probeUdpPort, type UdpExchange } from "./udp-port.ts";

export interface PortQuery {
  readonly host: string;
  /** All of them are asked, side by side. */
  readonly addresses: readonly string[];
  readonly protocol: "tcp" | "udp";
  readonly port: number;
  /** Milliseconds of silence until FILTERED. */
  readonly timeoutMs: number;
  readonly sourcePort?: number | undefined;
  /** Ask what the service says, too; false for ranges. */
  readonly deep: boolean;
  /** Treat this port as an endpoint mapper's, whatever its number. */
  readonly endpointMapperPort?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type Answer =
  | { readonly kind: "greeting"; readonly bytes: Uint8Array }
  | { readonly kind: "datagram"; readonly bytes: Uint8Array }
  | { readonly kind: "endpoint-map"; readonly map: EndpointMap }
  | RootDse
  | DnsAnswer
  | KerberosAnswer
  | NetbiosAnswer
  | EpmAnswer;

export interface PortResult {
  readonly protocol: "tcp" | "udp";
  readonly port: number;
  readonly service: string | undefined;
  readonly state: PortState;
  /** One for each address. */
  readonly evidence: readonly Evidence[];
  /** The service's protocol that was spoken, where one was. */
  readonly asked: "endpoint-map" | "ldap" | "dns" | "kerberos" | "netbios" | undefined;
  readonly answer: Answer | undefined;
  /** Why there is no answer though the port is open. */
  readonly answerError: RpcError | undefined;
}

/** Services that greet whoever connects. */
const GREETERS = new Set([21, 22, 25, 110, 143, 587]);
const LDAP_PORTS = new Set([389, 3268]);

export async function queryPort(query: PortQuery): Promise<PortResult> {
  return query.protocol === "tcp" ? queryTcp(query) : queryUdp(query);
}

async function queryTcp(query: PortQuery): Promise<PortResult> {
  const { port, deep } = query;
  const probes = await each(query, (address) =>
    probeTcpPort({
      address,
      port,
      timeoutMs: query.timeoutMs,
      sourcePort: query.sourcePort,
      greetingMs: deep && GREETERS.has(port) ? Math.min(2_000, query.timeoutMs) : 0,
      signal: query.signal,
    }),
  );
  const result = {
    protocol: "tcp" as const,
    port,
    service: portName(port, "tcp"),
    state: bestState(probes.map((probe) => probe.state)),
    evidence: probes.map((probe) => probe.evidence),
  };
  const open = probes.find((probe) => probe.state === "listening");
  if (!deep || open === undefined) return { ...result, asked: undefined, answer: undefined, answerError: undefined };
  const address = open.evidence.address;
  if (port === (query.endpointMapperPort ?? 135)) {
    return {
      ...result,
      asked: "endpoint-map",
      ...(await answered(query, async () => ({
        kind: "endpoint-map" as const,
        map: await readEndpointMap({ host: address, port, timeoutMs: query.timeoutMs, signal: query.signal }),
      }))),
    };
  }
  if (LDAP_PORTS.has(port)) {
    return {
      ...result,
      asked: "ldap",
      ...(await answered(query, () => queryRootDse({ address, port, timeoutMs: query.timeoutMs, signal: query.signal }))),
    };
  }
  const answer = open.greeting === undefined ? undefined : { kind: "greeting" as const, bytes: open.greeting };
  return { ...result, asked: undefined, answer, answerError: undefined };
}

async function queryUdp(query: PortQuery): Promise<PortResult> {
  const { port } = query;
  const { asked, make } = udpService(query);
  const probes = await each(query, (address) =>
    probeUdpPort<Answer>({
      address,
      port,
      timeoutMs: query.timeoutMs,
      exchange: make(),
      sourcePort: query.sourcePort,
      signal: query.signal,
    }),
  );
  const best = probes.find((probe) => probe.answer !== undefined) ?? probes.find((probe) => probe.misunderstood !== undefined);
  return {
    protocol: "udp",
    port,
    service: portName(port, "udp"),
    state: bestState(probes.map((probe) => probe.state)),
    evidence: probes.map((probe) => probe.evidence),
    asked,
    answer: best?.answer,
    answerError: best?.misunderstood,
  };
}

/** All addresses side by side; from one source port one after the other, because it serves one socket at a time. */
async function each<T>(query: PortQuery, probe: (address: string) => Promise<T>): Promise<T[]> {
  if (query.sourcePort === undefined) return Promise.all(query.addresses.map(probe));
  const results: T[] = [];
  for (const address of query.addresses) results.push(await probe(address));
  return results;
}

function udpService(query: PortQuery): { asked: PortResult["asked"]; make: () => UdpExchange<Answer> } {
  if (query.port === (query.endpointMapperPort ?? 135)) return { asked: "endpoint-map", make: epmExchange };
  switch (query.port) {
    case 53:
      return { asked: "dns", make: () => dnsExchange(query.host) };
    case 88:
      return { asked: "kerberos", make: () => kerberosExchange(query.host) };
    case 137:
      return { asked: "netbios", make: netbiosExchange };
    case 389:
      return { asked: "ldap", make: cldapExchange };
    default:
      return { asked: undefined, make: plainDatagram };
  }
}

function plainDatagram(): UdpExchange<Answer> {
  const { first, receive } = plainExchange();
  return {
    first,
    receive(bytes) {
      const { answer } = receive(bytes);
      return answer === undefined ? {} : { answer: { kind: "datagram", bytes: answer.bytes } };
    },
  };
}

async function answered<T>(
  { signal }: PortQuery,
  ask: () => Promise<T>,
): Promise<{ answer: T | undefined; answerError: RpcError | undefined }> {
  try {
    return { answer: await ask(), answerError: undefined };
  } catch (error) {
    // What ends because the user wants it so is no answer of the server's.
    if (signal?.aborted) throw signal.reason;
    if (!(error instanceof RpcErrorClass)) throw error;
    return { answer: undefined, answerError: error };
  }
}
