/** Observations by kind, and what follows from several of them. */

import { isIpAddress } from "../../ids/ip-address.ts";
import type { KnownService } from "../../knowledge/service.ts";
import { findService } from "../../knowledge/services.ts";
import { DYNAMIC_FIRST, DYNAMIC_LAST, portRange } from "../relevance.ts";
import type { DiagnosisEvidence } from "./diagnosis-evidence.ts";
import type { EvidenceFile, Observation } from "./observation.ts";

export function diagnosisEvidence(file: EvidenceFile): DiagnosisEvidence & { readonly pipe: string | undefined } {
  const { observations, target } = file;
  const of = <Kind extends Observation["kind"]>(kind: Kind) =>
    observations.filter((one): one is Extract<Observation, { kind: Kind }> => one.kind === kind);
  const names = of("name");
  const dials = of("dial");
  const datagrams = of("datagram");
  const maps = of("map");
  const endpointMaps = of("endpoint-map");
  const service = serviceOf(target.service);
  const ours = new Map<string, string>();
  for (const { address, localAddress } of [...dials, ...datagrams]) if (isSet(localAddress)) ours.set(address, localAddress);
  const hosts = new Map<string, Set<string>>();
  for (const { name, addresses } of names) {
    const known = hosts.get(name.toLowerCase()) ?? new Set();
    for (const address of addresses) known.add(address);
    hosts.set(name.toLowerCase(), known);
  }
  const ports = new Map<string, Set<number>>();
  for (const one of [...maps, ...endpointMaps]) {
    const known = ports.get(one.address) ?? new Set();
    for (const { protocolSequence, endpoint } of one.kind === "map" ? one.towers : one.entries) {
      if (protocolSequence === "ncacn_ip_tcp" && /^\d{1,5}$/.test(endpoint)) known.add(Number(endpoint));
    }
    ports.set(one.address, known);
  }
  return {
    target,
    service,
    recorded: file.recording.by !== undefined,
    began: file.began,
    clientOf: (peer) => ours.get(peer) ?? ownAddress(file, peer),
    sameHost: (a, b) => a === b || [...hosts.values()].some((addresses) => addresses.has(a) && addresses.has(b)),
    rangeOf: (server, port) => rangeOf([...(ports.get(server) ?? [])], port, service),
    names,
    dials,
    datagrams,
    maps,
    endpointMaps,
    binds: of("bind"),
    calls: of("call"),
    authentications: of("authentication"),
    services: of("service"),
    clocks: of("clock"),
    idles: of("idle"),
    skipped: of("skipped"),
    pipe: pipeOf(service, target.binding),
  };
}

/** What DNS calls an address that was looked up by another name: perhaps another host. undefined where it is the same name, or none is known. */
export function otherName({ target, names }: DiagnosisEvidence, address: string): string | undefined {
  if (isIpAddress(target.host)) return undefined;
  const called = names.filter(({ code, name }) => code === "PTR" && name === address).flatMap(({ addresses }) => addresses);
  const [wanted] = target.host.toLowerCase().split(".");
  return called.some((one) => one.toLowerCase().split(".")[0] === wanted) ? undefined : called[0];
}

/** The range of ports that the host gives its servers, as its map shows it; undefined where the port looks chosen by somebody. */
function rangeOf(ports: readonly number[], port: number, service: KnownService | undefined): readonly [number, number] | undefined {
  const own = service?.range;
  // Exchange 2010 takes its ports from far below the system's range.
  if (own !== undefined && port >= own[0] && port <= own[1] && ports.some((one) => one >= own[0] && one < DYNAMIC_FIRST)) return own;
  const range = portRange(port);
  if (range === "dynamic") return [DYNAMIC_FIRST, DYNAMIC_LAST];
  // Before Vista all of a host's ports lie in the old range; a single one there is a static port among dynamic ones.
  const old = ports.filter((one) => portRange(one) === "old-dynamic").length;
  return range === "old-dynamic" && old >= 3 && !ports.some((one) => portRange(one) === "dynamic") ? [1025, 5000] : undefined;
}

function serviceOf(id: string | undefined): KnownService | undefined {
  return id === undefined ? undefined : findService(id);
}

function isSet(address: string): boolean {
  return address !== "" && address !== "0.0.0.0" && address !== "::";
}

/** One of this machine's addresses of the peer's family; the machine's name where none is known. */
function ownAddress({ client }: EvidenceFile, peer: string): string {
  const six = peer.includes(":");
  const same = client.addresses.filter((address) => address.includes(":") === six && isSet(address));
  if (peer.startsWith("127.") || peer === "::1") return peer;
  return same[0] ?? "this machine";
}

/** The pipe that was asked for, or the service's own: that of an interface without which it does not work, first. */
export function pipeOf(service: KnownService | undefined, binding: string | undefined): string | undefined {
  const told = /ncacn_np:[^[]*\[([^\],]+)/.exec(binding ?? "")?.[1];
  const own = (service?.interfaces ?? []).filter(({ pipe }) => pipe !== undefined);
  return told ?? (own.find(({ required }) => required) ?? own[0])?.pipe;
}
