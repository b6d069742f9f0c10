/** Calls that change nothing: does the service answer, and what is it that answers? */
import type { CallObservation, ServedObservation, WantedInterface } from "../../findings/diagnosis/observation.ts";
import { mgmt, type RPC_IF_ID } from "../../interfaces/mgmt/index.ts";
import { knownInterface } from "../../knowledge/interfaces.ts";
import { operationCodec } from "../../ndr/operation.ts";
import { RpcError } from "../../status/errors.ts";
import { failureOf } from "./failure.ts";
import type { ProbeContext } from "./probe.ts";
import { bind, callObservation, EMPTY_BODY, type Session } from "./rpc.ts";

/** An operation number that nobody has: nca_s_op_rng_error proves that dispatch was reached. */
export const NOBODYS_OPNUM = 0xffff;

export const MGMT: WantedInterface = { uuid: mgmt.uuid, version: "1.0", name: "mgmt", required: false };

/** Operations without in parameters that only say that the server lives, by interface. [MS-DCOM] 3.1.2.5.1.6: ServerAlive2 is for this. */
const HARMLESS: ReadonlyMap<string, { readonly opnum: number; readonly operation: string }> = new Map([
  ["99fcfec4-5260-101b-bbcb-00aa0021347a", { opnum: 5, operation: "ServerAlive2" }],
]);

/** What an interface is called with. */
export function harmlessOperation(uuid: string): { readonly opnum: number; readonly operation: string } {
  return HARMLESS.get(uuid) ?? { opnum: NOBODYS_OPNUM, operation: `opnum ${NOBODYS_OPNUM}` };
}

/** Calls the wanted interface itself. */
export async function probeHarmlessCall(
  context: ProbeContext,
  input: { readonly session: Session; readonly address: string; readonly port: number; readonly interface: WantedInterface },
): Promise<CallObservation> {
  const { address, port } = input;
  const { opnum, operation } = harmlessOperation(input.interface.uuid);
  const outcome = await input.session.call(opnum, EMPTY_BODY);
  const observation = callObservation(outcome, { probe: "harmless-call", address, port, interface: input.interface, opnum, operation });
  context.tell(observation);
  return observation;
}

const OPNUM_INQ_IF_IDS = 0;
const OPNUM_IS_LISTENING = 2;
/** Interfaces of a server that are kept. */
const MOST_INTERFACES = 256;

/**
 * Asks the management interface, on a connection of its own, whether the server listens and what it serves. That a server does not have it, or not for
 * everybody, says nothing of the service.
 * @returns what it serves; undefined where it does not tell
 */
export async function probeManagement(
  context: ProbeContext,
  input: { readonly address: string; readonly port: number },
): Promise<ServedObservation["interfaces"] | undefined> {
  const { address, port } = input;
  const at = context.now();
  const { session } = await bind(context, { address, port, interface: MGMT, syntaxes: ["NDR20"], features: false, probe: "harmless-call" });
  if (session === undefined) return undefined;
  try {
    const listening = ask(context, session, OPNUM_IS_LISTENING, input);
    const served = ask(context, session, OPNUM_INQ_IF_IDS, input);
    await listening;
    const values = (await served) as { if_id_vector: { IfId: readonly (RPC_IF_ID | null)[] } | null } | undefined;
    if (values === undefined) return undefined;
    const interfaces = (values.if_id_vector?.IfId ?? []).slice(0, MOST_INTERFACES).flatMap((id) => (id === null ? [] : [servedOf(id)]));
    context.tell({ kind: "served", probe: "harmless-call", at, ms: context.now() - at, address, port, interfaces });
    return interfaces;
  } finally {
    session.close();
  }
}

function servedOf({ Uuid, VersMajor, VersMinor }: RPC_IF_ID): ServedObservation["interfaces"][number] {
  return { uuid: Uuid, version: `${VersMajor}.${VersMinor}`, name: knownInterface(Uuid, VersMajor)?.name };
}

async function ask(
  context: ProbeContext,
  session: Session,
  opnum: number,
  { address, port }: { readonly address: string; readonly port: number },
): Promise<Record<string, unknown> | undefined> {
  const codec = operationCodec(mgmt.operations[opnum]!);
  const { format } = session.bound;
  const outcome = await session.call(opnum, codec.encodeRequest({}, format));
  const about = { probe: "harmless-call", address, port, interface: MGMT, opnum, operation: codec.operation.name };
  if (outcome.outcome !== "answered") {
    context.tell(callObservation(outcome, about));
    return undefined;
  }
  try {
    const { values } = codec.decodeResponse(outcome.stub, {}, { ...format, littleEndian: outcome.littleEndian });
    const { status } = values;
    context.tell(callObservation(outcome, { ...about, status: typeof status === "number" ? status : undefined }));
    return values;
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    context.tell({ ...callObservation(outcome, about), outcome: "failed", failure: failureOf(error) });
    return undefined;
  }
}
