/** What an endpoint mapper says: of the interfaces that are wanted, or all that it has. */

import { EndpointMapperClient } from "../../endpoint-mapper/client.ts";
import type { EndpointMapObservation, MapObservation, TowerFacts, WantedInterface } from "../../findings/diagnosis/observation.ts";
import type { ProtocolSequence } from "../../ids/protocol-sequence.ts";
import { NDR20 } from "../../ids/syntax.ts";
import { decodeTower, encodeTower, endpointToTower, type TowerEndpoint, towerToEndpoint } from "../../ids/tower.ts";
import { NIL_UUID } from "../../ids/uuid.ts";
import { epm, type ept_entry_t, RPC_C_EP_ALL_ELTS, RPC_C_EP_MATCH_BY_IF, RPC_C_VERS_ALL, type twr_t } from "../../interfaces/epm/index.ts";
import { knownInterface } from "../../knowledge/interfaces.ts";
import type { ContextHandle } from "../../ndr/codegen/v1.ts";
import { operationCodec } from "../../ndr/operation.ts";
import type { SecurityOptions } from "../../runtime/types.ts";
import { EPT_S_NOT_REGISTERED, ept_s_not_registered } from "../../status/codes.ts";
import { FaultError, RpcError } from "../../status/errors.ts";
import { statusWords } from "../../status/names.ts";
import { transportOf } from "./environment.ts";
import { failureOf } from "./failure.ts";
import type { ProbeContext } from "./probe.ts";
import { type Session, syntaxOf } from "./rpc.ts";

const OPNUM_LOOKUP = 2;
const OPNUM_MAP = 3;
/** Towers asked for at once; a server has one for each network card. */
const MAX_TOWERS = 64;
/** Pages of one ept_map. */
const MAX_MAP_PAGES = 4;
/** Elements of a page of ept_lookup: some 40 KB. */
const PAGE = 100;
/** Elements of a map that are read. */
const MOST_ENTRIES = 10_000;

export const EPM: WantedInterface = { uuid: epm.uuid, version: "3.0", name: "epm", required: true };

/** One question: where is this interface, over this protocol sequence? */
export async function probeMap(
  context: ProbeContext,
  input: {
    readonly session: Session;
    readonly address: string;
    readonly port: number;
    readonly interface: WantedInterface;
    readonly protocolSequence: ProtocolSequence;
    /** Whoever asks tells it: more will be added. */
    readonly untold?: boolean;
  },
): Promise<MapObservation> {
  const at = context.now();
  const { session, address, port, protocolSequence } = input;
  const towers: TowerFacts[] = [];
  const tell = (rest: Pick<MapObservation, "outcome" | "status" | "failure">): MapObservation => {
    const about = { kind: "map" as const, probe: "endpoint-map", at, ms: context.now() - at, address, port };
    const observation = { ...about, interface: input.interface, protocolSequence, towers, ...rest };
    if (input.untold !== true) context.tell(observation);
    return observation;
  };
  const tower = endpointToTower({
    interfaceId: syntaxOf(input.interface),
    transferSyntax: NDR20,
    address: { protocolSequence, host: "", endpoint: "" },
  });
  let handle: ContextHandle | null = null;
  for (let page = 0; page < MAX_MAP_PAGES; page++) {
    const request: Record<string, unknown> = {
      obj: null,
      map_tower: { tower_octet_string: encodeTower(tower) },
      entry_handle: handle,
      max_towers: MAX_TOWERS,
    };
    const answer: MapAnswer | RpcError = await ask<MapAnswer>(session, OPNUM_MAP, request);
    if (answer instanceof RpcError) {
      const status = answer instanceof FaultError ? answer.status : undefined;
      return tell({ outcome: status === undefined ? "failed" : "refused", status, failure: failureOf(answer) });
    }
    const { status, ITowers } = answer;
    for (const one of ITowers) {
      const facts = one === null ? undefined : read(one.tower_octet_string);
      if (facts !== undefined && facts.interfaceId.uuid === input.interface.uuid && facts.address.protocolSequence === protocolSequence)
        towers.push(factsOf(facts, undefined));
    }
    const atEnd = status === ept_s_not_registered || status === EPT_S_NOT_REGISTERED;
    if (atEnd && towers.length === 0) return tell({ outcome: "not-registered", status, failure: undefined });
    if (status !== 0 && !atEnd) return tell({ outcome: "refused", status, failure: failureOf(refusal("ept_map", status)) });
    handle = answer.entry_handle;
    if (atEnd || handle === null || ITowers.length < MAX_TOWERS || context.left() === 0) break;
  }
  return tell({ outcome: towers.length === 0 ? "not-registered" : "mapped", status: 0, failure: undefined });
}

/** Versions of the interface that the mapper has, where it has not the one that is wanted. Last on its connection: not every mapper takes the question. */
export async function otherVersions(
  context: ProbeContext,
  { session, interface: wanted }: { readonly session: Session; readonly interface: WantedInterface },
): Promise<Pick<MapObservation, "otherVersions">> {
  if (context.left() === 0) return {};
  const { uuid, major, minor } = syntaxOf(wanted);
  const request: Record<string, unknown> = {
    inquiry_type: RPC_C_EP_MATCH_BY_IF,
    object: null,
    Ifid: { Uuid: uuid, VersMajor: major, VersMinor: minor },
    vers_option: RPC_C_VERS_ALL,
    entry_handle: null,
    max_ents: MAX_TOWERS,
  };
  const answer: LookupAnswer | RpcError = await ask<LookupAnswer>(session, OPNUM_LOOKUP, request);
  if (answer instanceof RpcError || answer.status !== 0) return {};
  const versions = answer.entries
    .map(({ tower }) => (tower === null ? undefined : read(tower.tower_octet_string)?.interfaceId))
    .filter((id) => id !== undefined && id.uuid === uuid && (id.major !== major || id.minor < minor))
    .map((id) => `${id!.major}.${id!.minor}`);
  return versions.length === 0 ? {} : { otherVersions: [...new Set(versions)].slice(0, 8) };
}

/** The same question as somebody: where a mapper denies it to nobody in particular (RestrictRemoteClients of Windows). */
export async function probeMapAs(
  context: ProbeContext,
  input: { readonly address: string; readonly port: number; readonly interface: WantedInterface; readonly security: SecurityOptions },
): Promise<MapObservation> {
  const at = context.now();
  const { environment, signal } = context;
  const { address, port } = input;
  const protocolSequence = "ncacn_ip_tcp";
  const timeoutMs = context.wait();
  const tell = (rest: Pick<MapObservation, "outcome" | "status" | "failure" | "towers">): MapObservation => {
    const about = { kind: "map" as const, probe: "endpoint-map", at, ms: context.now() - at, address, port };
    const observation = { ...about, interface: input.interface, protocolSequence, ...rest };
    context.tell(observation);
    return observation;
  };
  try {
    const mapper = new EndpointMapperClient(address, {
      ...input.security,
      port,
      transport: transportOf(environment),
      clock: environment.clock,
      transferSyntaxes: [NDR20],
      connection: { bindTimeoutMs: timeoutMs, maxResponseBytes: 1 << 20 },
      pageSize: MAX_TOWERS,
      maxElements: MAX_MAP_PAGES * MAX_TOWERS,
    });
    const query = {
      host: address,
      protocolSequence,
      interfaceId: syntaxOf(input.interface),
      transferSyntax: NDR20,
      objectUuid: undefined,
    } as const;
    const found = await mapper.map(query, { timeoutMs, signal });
    const towers = found.map(({ host, endpoint }) => ({ protocolSequence, host, endpoint, annotation: undefined }));
    return tell({ outcome: towers.length === 0 ? "not-registered" : "mapped", status: 0, failure: undefined, towers });
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    const status = error instanceof FaultError ? error.status : undefined;
    return tell({ outcome: status === undefined ? "failed" : "refused", status, failure: failureOf(error), towers: [] });
  }
}

/** All of the map, as far as the time goes. */
export async function probeWholeMap(
  context: ProbeContext,
  input: { readonly session: Session; readonly address: string; readonly port: number },
): Promise<EndpointMapObservation> {
  const at = context.now();
  const { session, address, port } = input;
  const entries: EndpointMapObservation["entries"][number][] = [];
  let unreadable = 0;
  let handle: ContextHandle | null = null;
  const tell = (outcome: EndpointMapObservation["outcome"], failure?: RpcError): EndpointMapObservation => {
    const about = { kind: "endpoint-map" as const, probe: "endpoint-map", at, ms: context.now() - at, address, port };
    const observation = { ...about, outcome, entries, unreadable, failure: failure === undefined ? undefined : failureOf(failure) };
    context.tell(observation);
    return observation;
  };
  for (;;) {
    const request: Record<string, unknown> = {
      inquiry_type: RPC_C_EP_ALL_ELTS,
      object: null,
      Ifid: null,
      vers_option: RPC_C_VERS_ALL,
      entry_handle: handle,
      max_ents: PAGE,
    };
    const answer: LookupAnswer | RpcError = await ask<LookupAnswer>(session, OPNUM_LOOKUP, request);
    if (answer instanceof RpcError) {
      if (entries.length > 0) return tell("cut-short", answer);
      return tell(answer instanceof FaultError ? "refused" : "failed", answer);
    }
    for (const { object, tower, annotation } of answer.entries) {
      const found = tower === null ? undefined : read(tower.tower_octet_string);
      if (found === undefined) unreadable += 1;
      else entries.push(entryOf(found, object, annotation));
    }
    const { status } = answer;
    handle = answer.entry_handle;
    const atEnd = status === ept_s_not_registered || status === EPT_S_NOT_REGISTERED;
    if (status !== 0 && !atEnd) return tell(entries.length > 0 ? "cut-short" : "refused", refusal("ept_lookup", status));
    if (atEnd || handle === null || answer.entries.length === 0) return tell("read");
    if (entries.length + unreadable >= MOST_ENTRIES || context.left() === 0) return tell("cut-short");
  }
}

interface MapAnswer {
  readonly entry_handle: ContextHandle | null;
  readonly ITowers: readonly (twr_t | null)[];
  readonly status: number;
}

interface LookupAnswer {
  readonly entry_handle: ContextHandle | null;
  readonly entries: readonly ept_entry_t[];
  readonly status: number;
}

async function ask<T>(session: Session, opnum: number, request: Record<string, unknown>): Promise<T | RpcError> {
  const codec = operationCodec(epm.operations[opnum]!);
  const { format } = session.bound;
  const outcome = await session.call(opnum, codec.encodeRequest(request, format));
  switch (outcome.outcome) {
    case "answered":
      try {
        const { values } = codec.decodeResponse(outcome.stub, request, { ...format, littleEndian: outcome.littleEndian });
        return values as T;
      } catch (error) {
        if (error instanceof RpcError) return error;
        throw error;
      }
    case "fault": {
      const { status, didNotExecute } = outcome;
      return new FaultError(status, `the endpoint mapper answered with a fault: ${statusWords(status)}`, { callId: 0, didNotExecute });
    }
    default:
      return outcome.error;
  }
}

/** undefined where it is no tower, or of a protocol sequence that is not known here. */
function read(octets: Uint8Array): TowerEndpoint | undefined {
  try {
    return towerToEndpoint(decodeTower(octets));
  } catch (error) {
    if (error instanceof RpcError) return undefined;
    throw error;
  }
}

function factsOf({ address }: TowerEndpoint, annotation: string | undefined): TowerFacts {
  const { protocolSequence, host, endpoint } = address;
  return { protocolSequence, host, endpoint, annotation };
}

function entryOf(found: TowerEndpoint, object: string, annotation: string): EndpointMapObservation["entries"][number] {
  const { uuid, major, minor } = found.interfaceId;
  return {
    ...factsOf(found, annotation.slice(0, 64)),
    uuid,
    version: `${major}.${minor}`,
    name: knownInterface(uuid, major)?.name,
    objectUuid: object === NIL_UUID ? "" : object,
  };
}

function refusal(operation: string, status: number): RpcError {
  return new RpcError(status, "server", `${operation} returned it`);
}
