/** The mapper answers that it has no endpoint: 1753, ept_s_not_registered. */

import { statusName } from "../../status/names.ts";
import { otherName } from "../diagnosis/facts.ts";
import type { BindEvidence, Evidence, MappingEvidence } from "../evidence.ts";
import type { Finding } from "../report.ts";
import { host, inFrames, interfaceName, interfaceWords, label, text, times, wayWords } from "../words.ts";
import { finding, type Rule } from "./rule.ts";
import { seenAt } from "./seen.ts";

export const EPT_S_NOT_REGISTERED = 0x16c9a0d6;
const WIN32 = 1753;

export const notRegistered: Rule = {
  name: "not-registered",
  find(evidence) {
    const found: Finding[] = [];
    const mapped = new Map<string, MappingEvidence>();
    for (const one of evidence.mappings) {
      if (one.operation === "map" && one.status === 0) mapped.set(`${one.client} ${one.mapper} ${one.interface?.uuid}`, one);
    }
    const accepted = new Map<string, BindEvidence>();
    for (const one of evidence.binds) {
      if (one.outcome === "accepted") accepted.set(`${one.client} ${one.server} ${one.interface?.uuid}`, one);
    }
    for (const mapping of evidence.mappings) {
      // A lookup ends with this status whenever it has told everything.
      if (mapping.operation !== "map" || (mapping.status !== EPT_S_NOT_REGISTERED && mapping.status !== WIN32)) continue;
      const { client, mapper, interface: id } = mapping;
      const { diagnosis } = evidence;
      // Other protocol sequences are asked for to know where else it is; and what the whole way was for may go over another.
      if (diagnosis !== undefined && mapping.protocolSequence !== diagnosis.target.protocolSequence) continue;
      const key = `${client} ${mapper} ${id?.uuid}`;
      const port = diagnosis?.maps.find((one) => one.address === mapper)?.port ?? 135;
      const later = mapped.get(key);
      const bound = accepted.get(key);
      const others = (diagnosis?.maps ?? []).filter(
        (one) =>
          one.address === mapper &&
          one.interface.uuid === id?.uuid &&
          one.outcome === "not-registered" &&
          one.protocolSequence !== mapping.protocolSequence,
      );
      const beside = [...new Set(others.map((one) => text(one.protocolSequence)))];
      const sequence = `${mapping.protocolSequence === undefined ? "" : ` over ${text(mapping.protocolSequence)}`}${later === undefined && beside.length > 0 ? `, and none over ${beside.join(" or ")}` : ""}`;
      // What was asked for cannot be told: no conclusion.
      const mended =
        id === undefined ||
        (later !== undefined && (diagnosis === undefined || later.protocolSequence === mapping.protocolSequence)) ||
        bound !== undefined;
      found.push(
        finding({
          rule: "not-registered",
          severity: mended ? "note" : "blocking",
          confidence: "certain",
          actor: mended ? "nobody" : "server",
          sentence: `The endpoint mapper of ${host(evidence, mapper)} has no endpoint for ${id === undefined ? "what it was asked for" : label(id)}${sequence} (1753)${
            later !== undefined
              ? `, but one over ${text(later.protocolSequence ?? "another protocol sequence")}${mended || diagnosis === undefined ? "" : ` (${text(later.endpoint)}): who wants it by TCP must have the service registered there, or call it by that way`}`
              : bound !== undefined
                ? `, but the client reached it by ${wayWords(bound.way, bound.port)}`
                : id === undefined
                  ? ""
                  : unregistered(evidence, mapper, id.uuid)
          }.`,
          evidence: [
            id === undefined ? undefined : interfaceWords(id),
            `map${id === undefined ? "" : ` of ${interfaceName(id)}`} by ${host(evidence, client)} on TCP ${port} answered with 0x${mapping.status.toString(16)} ${times(mapping.count)}${inFrames(mapping.marks)}`,
          ],
          actions: mended
            ? []
            : otherVersionsOf(evidence, mapper, id?.uuid) !== undefined
              ? ["compare the versions of client and service (opnum lookup UUID says which exist), and bring one of the two to the other's"]
              : [`start the service on ${mapper}`, `opnum dump ${mapper}: is the interface there, and on which protocol sequence`],
          client,
          server: mapper,
          transport: "tcp",
          port,
          interface: id,
          status: WIN32,
          seen: [mapping],
        }),
      );
    }
    return found;
  },
};

/** Access denied, as a fault says it. */
const DENIED: ReadonlySet<number> = new Set([5, 0xc0000022, 0x80070005, 0x1c00001d]);

function otherVersionsOf({ diagnosis }: Evidence, mapper: string, uuid: string | undefined): readonly string[] | undefined {
  return diagnosis?.maps.find((one) => one.address === mapper && one.interface.uuid === uuid && one.otherVersions !== undefined)
    ?.otherVersions;
}

/** Why, as far as probes know more than that it is so. */
function unregistered(evidence: Evidence, mapper: string, uuid: string): string {
  const { diagnosis } = evidence;
  const versions = otherVersionsOf(evidence, mapper, uuid);
  if (versions !== undefined) {
    return `, but in version ${versions
      .slice(0, 4)
      .map((one) => text(one))
      .join(", ")}: client and service are of different versions, and one of the two must be brought to the other's`;
  }
  const called = diagnosis === undefined ? undefined : otherName(diagnosis, mapper);
  return `: the service is not started there, not registered for this protocol sequence, or it is the wrong host${called === undefined ? "" : ` (DNS calls ${mapper} ${text(called)})`}`;
}

/** Other answers of the mapper that are no endpoint: access denied, out of memory. */
export const mapperFailed: Rule = {
  name: "mapper-failed",
  find(evidence) {
    const found: Finding[] = [];
    for (const mapping of evidence.mappings) {
      const { status } = mapping;
      if (mapping.operation !== "map" || status === 0 || status === EPT_S_NOT_REGISTERED || status === WIN32) continue;
      // Asked again by somebody who said who he is, it answered: that is told as such.
      if (
        evidence.diagnosis?.maps.some(
          (one) => one.address === mapping.mapper && one.interface.uuid === mapping.interface?.uuid && one.outcome === "mapped",
        )
      )
        continue;
      found.push(
        finding({
          rule: "mapper-failed",
          severity: "blocking",
          confidence: "certain",
          actor: "server",
          sentence:
            evidence.diagnosis !== undefined && DENIED.has(status)
              ? `The endpoint mapper of ${host(evidence, mapping.mapper)} denies ${host(evidence, mapping.client)} the question for ${label(mapping.interface)} (0x${status.toString(16)}): it wants to know who asks (RestrictRemoteClients there), or that caller lacks a right; ask it with credentials (--user USER here, EnableAuthEpResolution at clients).`
              : `The endpoint mapper of ${host(evidence, mapping.mapper)} answers the question for ${label(mapping.interface)} with status 0x${status.toString(16)}.`,
          evidence: [
            `answered ${evidence.diagnosis === undefined ? "" : `with ${statusName(status)} `}${times(mapping.count)}${inFrames(mapping.marks)}`,
          ],
          actions: [
            evidence.diagnosis !== undefined && DENIED.has(status) ? "ask again with credentials (--user USER)" : undefined,
            evidence.diagnosis !== undefined && DENIED.has(status)
              ? "RestrictRemoteClients at the server, EnableAuthEpResolution at clients (both in HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Rpc)"
              : undefined,
            `opnum explain 0x${status.toString(16)}`,
          ],
          client: mapping.client,
          server: mapping.mapper,
          transport: "tcp",
          port: evidence.diagnosis?.maps.find(({ address }) => address === mapping.mapper)?.port ?? 135,
          interface: mapping.interface,
          status,
          seen: [mapping],
        }),
      );
    }
    return [...found, ...wholeMapsRefused(evidence)];
  },
};

/** The mapper does not tell what it has: to nobody in particular, or not at all. */
function wholeMapsRefused(evidence: Evidence): Finding[] {
  const facts = evidence.diagnosis;
  const refused = (facts?.endpointMaps ?? []).filter(({ outcome }) => outcome === "refused");
  return refused.map((one) => {
    const status = one.failure?.status;
    const denied = status !== undefined && DENIED.has(status);
    const code = status === undefined ? "" : ` (0x${status.toString(16)})`;
    const mapper = `The endpoint mapper of ${host(evidence, one.address)}`;
    return finding({
      rule: "mapper-failed",
      severity: "blocking",
      confidence: "certain",
      actor: "server",
      sentence: denied
        ? `${mapper} does not tell ${facts!.clientOf(one.address)} what is registered${code}: it wants to know who asks (RestrictRemoteClients there), or that caller lacks a right; ask for the one service that is wanted, or with credentials (--user USER).`
        : `${mapper} does not tell what is registered, and answers with an error${code}: look at it and its log on the server, and ask for the one service that is wanted.`,
      evidence: [`ept_lookup was refused${status === undefined ? "" : ` with ${statusName(status)}`}`],
      actions: [
        "ask for the service that is wanted: a mapper may answer that",
        denied ? "RestrictRemoteClients at the server (HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Rpc)" : undefined,
        status === undefined ? undefined : `opnum explain 0x${status.toString(16)}`,
      ],
      client: facts!.clientOf(one.address),
      server: one.address,
      transport: "tcp",
      port: one.port,
      status,
      seen: [seenAt(facts!, one)],
    });
  });
}

/** A tower names another address than the one that was dialled. */
export const towerAddress: Rule = {
  name: "tower-address",
  find(evidence) {
    const found: Finding[] = [];
    const told = new Set<string>();
    for (const mapping of evidence.mappings) {
      const { host: tower, mapper, operation, protocolSequence, port } = mapping;
      if (operation !== "map" || port === undefined || tower === "" || tower === mapper || tower === "0.0.0.0" || tower === "::") continue;
      if (!protocolSequence?.includes("ip_") || told.has(`${mapper} ${tower}`) || !/^[0-9a-f.:]+$/.test(tower)) continue;
      told.add(`${mapper} ${tower}`);
      found.push(
        finding({
          rule: "tower-address-differs",
          severity: "note",
          confidence: "certain",
          actor: "nobody",
          sentence: `The endpoint mapper dialled as ${host(evidence, mapper)} names ${tower} in its answers: address translation, or a host with several addresses; clients go on dialling ${mapper}.`,
          evidence: [`first seen${inFrames([mapping.first])}`],
          actions: [],
          client: mapping.client,
          server: mapper,
          transport: "tcp",
          port: 135,
          interface: mapping.interface,
          seen: [mapping],
        }),
      );
    }
    return found;
  },
};
