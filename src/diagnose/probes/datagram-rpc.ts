/** RPC over UDP (ncadg_ip_udp): the mapper's map, or a call that nobody has on a port that is known. [C706] 10, 12.5. */
import type { EndpointMapObservation, WantedInterface } from "../../findings/diagnosis/observation.ts";
import { NIL_UUID, randomUuid } from "../../ids/uuid.ts";
import { knownInterface } from "../../knowledge/interfaces.ts";
import { CL_PF, CL_PTYPE, type ClHeader, clStatus, decodeClHeader, encodeClHeader } from "../../pdu/cl/header.ts";
import type { EndpointEntry } from "../../runtime/endpoint-mapper.ts";
import { statusName } from "../../status/names.ts";
import { epmExchange } from "../udp/epm.ts";
import type { UdpExchange } from "../udp-port.ts";
import { NOBODYS_OPNUM } from "./harmless-call.ts";
import type { ProbeContext } from "./probe.ts";
import { syntaxOf } from "./rpc.ts";
import { askByDatagram } from "./udp-port.ts";

export async function probeDatagramRpc(
  context: ProbeContext,
  input: {
    readonly address: string;
    readonly port: number | undefined;
    readonly mapperPort: number;
    readonly interfaces: readonly WantedInterface[];
  },
): Promise<void> {
  const { address, mapperPort } = input;
  if (input.port === undefined || input.port === mapperPort) {
    const at = context.now();
    const exchange = epmExchange();
    const about = { address, port: mapperPort, service: "epm", purpose: "target", exchange } as const;
    const answer = await askByDatagram(context, about);
    if (answer === undefined) return;
    const entries = answer.entries.map(entryOf);
    const rest = { address, port: mapperPort, entries, unreadable: answer.unreadable, failure: undefined };
    context.tell({ kind: "endpoint-map", probe: "datagram-rpc", at, ms: context.now() - at, outcome: "read", ...rest });
    return;
  }
  const { port } = input;
  const asked = input.interfaces.slice(0, 4);
  await Promise.all(asked.map((wanted) => callNobody(context, address, port, wanted)));
}

/** An idempotent request of an operation that nobody has: whatever comes back of the activity says that somebody is there. */
async function callNobody(context: ProbeContext, address: string, port: number, wanted: WantedInterface): Promise<void> {
  const at = context.now();
  const activity = randomUuid();
  const { uuid, major, minor } = syntaxOf(wanted);
  const header: ClHeader = {
    ptype: CL_PTYPE.request,
    flags1: CL_PF.idempotent,
    flags2: 0,
    littleEndian: true,
    object: NIL_UUID,
    interfaceUuid: uuid,
    activity,
    serverBoot: 0,
    interfaceVersion: { major, minor },
    sequence: 0,
    opnum: NOBODYS_OPNUM,
    interfaceHint: 0xffff,
    activityHint: 0xffff,
    length: 0,
    fragment: 0,
    authProtocol: 0,
    serial: 0,
  };
  const exchange: UdpExchange<number> = {
    first: encodeClHeader(header),
    receive(bytes) {
      const answer = decodeClHeader(bytes);
      if (answer.activity !== activity) return {};
      const refused = answer.ptype === CL_PTYPE.fault || answer.ptype === CL_PTYPE.reject;
      if (refused) return { answer: clStatus(bytes, answer) };
      return answer.ptype === CL_PTYPE.response ? { answer: 0 } : {};
    },
  };
  const status = await askByDatagram(context, { address, port, service: "other", purpose: "target", exchange });
  if (status === undefined) return;
  const name = status === 0 ? "" : statusName(status);
  const failure =
    status === 0 ? undefined : { status, statusName: name, kind: "fault", words: "the server answered with a fault", by: undefined };
  context.tell({
    kind: "call",
    probe: "datagram-rpc",
    at,
    ms: context.now() - at,
    address,
    port,
    interface: wanted,
    opnum: NOBODYS_OPNUM,
    operation: `opnum ${NOBODYS_OPNUM}`,
    outcome: status === 0 ? "answered" : "fault",
    status: status === 0 ? undefined : status,
    didNotExecute: false,
    failure,
    extended: [],
    authentication: undefined,
  });
}

type Entry = EndpointMapObservation["entries"][number];

function entryOf({ interfaceId, address, annotation, objectUuid }: EndpointEntry): Entry {
  const { uuid, major, minor } = interfaceId;
  const { protocolSequence, host, endpoint } = address;
  const name = knownInterface(uuid, major)?.name;
  return { protocolSequence, host, endpoint, annotation, uuid, version: `${major}.${minor}`, name, objectUuid: objectUuid ?? "" };
}
