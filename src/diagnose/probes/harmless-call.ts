/** Calls that change nothing: does the service answer, and what is it that answers? */
import type { CallObservation, WantedInterface } from "../../findings/diagnosis/observation.ts";
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
  const { localPort } = input.session;
  const about = { probe: "harmless-call", address, port, localPort, interface: input.interface, opnum, operation };
  const observation = callObservation(outcome, about);
  context.tell(observation);
  return observation;
}

const OPNUM_INQ_IF_IDS = 0;
const OPNUM_IS_LISTENING = 2;
/** Interfaces of a server that are kept. */
const MOST_INTERFACES = 64;

/**
 * Asks the management interface, on a connection of its own, whether the server listens and what it serves. That a server does not have it, or not for
 * everybody, says nothing of the service.
 */
export async function probeManagement(context: ProbeContext, input: { readonly address: string; readonly port: number }): Promise<void> {
  const { address, port } = input;
  const { session } = await bind(context, { address, port, interface: MGMT, syntaxes: ["NDR20"], features: false, probe: "harmless-call" });
  if (session === undefined) return;
  const listening = ask(context, session, OPNUM_IS_LISTENING, input);
  // Where one call goes at a time, a second one is asked only behind an answer: one that was never sent says nothing.
  if (session.info.multiplex || (await listening)) await ask(context, session, OPNUM_INQ_IF_IDS, input);
  await listening;
  session.close();
}

type Served = NonNullable<CallObservation["serves"]>;

function servedOf(values: Record<string, unknown>): Served | undefined {
  const { if_id_vector } = values as { if_id_vector?: { readonly IfId: readonly (RPC_IF_ID | null)[] } | null };
  return if_id_vector?.IfId.slice(0, MOST_INTERFACES).flatMap((id) => (id === null ? [] : [servedInterface(id)]));
}

function servedInterface({ Uuid, VersMajor, VersMinor }: RPC_IF_ID): Served[number] {
  return { uuid: Uuid, version: `${VersMajor}.${VersMinor}`, name: knownInterface(Uuid, VersMajor)?.name };
}

/** @returns whether it was answered */
async function ask(
  context: ProbeContext,
  session: Session,
  opnum: number,
  { address, port }: { readonly address: string; readonly port: number },
): Promise<boolean> {
  const codec = operationCodec(mgmt.operations[opnum]!);
  const { format } = session.bound;
  const outcome = await session.call(opnum, codec.encodeRequest({}, format));
  const about = {
    probe: "harmless-call",
    address,
    port,
    localPort: session.localPort,
    interface: MGMT,
    opnum,
    operation: codec.operation.name,
  };
  if (outcome.outcome !== "answered") {
    context.tell(callObservation(outcome, about));
    return outcome.outcome === "fault";
  }
  try {
    const { values } = codec.decodeResponse(outcome.stub, {}, { ...format, littleEndian: outcome.littleEndian });
    const { status } = values;
    const serves = servedOf(values);
    const observation = callObservation(outcome, { ...about, status: typeof status === "number" ? status : undefined });
    context.tell(serves === undefined ? observation : { ...observation, serves });
  } catch (error) {
    if (!(error instanceof RpcError)) throw error;
    context.tell({ ...callObservation(outcome, about), outcome: "failed", failure: failureOf(error) });
  }
  return true;
}
