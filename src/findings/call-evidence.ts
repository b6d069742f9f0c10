/** What records of binds and calls come to as evidence. */
import type { BindRecord, CallRecord, Carrier } from "../capture/records.ts";
import { interfaceId, wayOf } from "./conversation-fold.ts";
import type { CallEvidence, InterfaceId } from "./evidence.ts";

/** p_provider_reason_t and the UUIDs of bind time feature negotiation, [MS-RPCE] 2.2.2.14: no transfer syntax, whatever its answer. */
const FEATURES = "6cb71c2c-";

/** Each interface of a bind once, with the context that stands for it: an accepted one where there is one. */
export function contextsOf(bind: BindRecord): readonly (readonly [InterfaceId | undefined, BindRecord["contexts"][number] | undefined])[] {
  const [first] = bind.contexts;
  if (bind.contexts.length === 1 && first !== undefined) return [[interfaceId(first.interface), first]];
  const byUuid = new Map<string, BindRecord["contexts"][number]>();
  for (const context of bind.contexts) {
    // Feature negotiation is no offer of an interface.
    if (context.transfer.length > 0 && context.transfer.every((syntax) => syntax.startsWith(FEATURES))) continue;
    const known = byUuid.get(context.interface.uuid);
    if (known === undefined || (known.result !== 0 && context.result === 0)) byUuid.set(context.interface.uuid, context);
  }
  if (byUuid.size === 0) return [[undefined, undefined]];
  return [...byUuid.values()].map((context) => [interfaceId(context.interface), context] as const);
}

export function interfacesOf(bind: BindRecord): (InterfaceId | undefined)[] {
  return contextsOf(bind).map(([id]) => id);
}

export function callEvidence(
  call: CallRecord,
  outcome: CallEvidence["outcome"],
  firstAfterAuth: boolean,
): Omit<CallEvidence, "count" | "first" | "last" | "marks" | "conversations"> {
  const { client, server } = call.conversation;
  const status = outcome === "status" ? call.status : call.fault;
  return {
    client: client.address,
    server: server.address,
    transport: call.conversation.transport,
    port: server.port,
    way: wayOf(call.carrier),
    interface: call.interface === undefined ? undefined : interfaceId(call.interface),
    opnum: call.opnum,
    operation: call.operation,
    outcome,
    status: status === undefined ? undefined : { status: status.status, name: status.name, words: status.words },
    authType: call.protection?.type ?? 0,
    authLevel: call.protection?.level ?? 0,
    firstAfterAuth,
    didNotExecute: call.fault?.didNotExecute ?? false,
    ending: undefined,
    answer: call.answer,
    waited: call.latency ?? 0,
    successesBefore: 0,
    succeededAfter: undefined,
  };
}

/** An operation's own result says failure. Small numbers beside errors (more entries, no more items) are answers. */
export function failed(call: CallRecord): boolean {
  const status = call.status?.status;
  if (status === undefined) return false;
  return status >= 0x8000_0000 ? status !== 0x8000_0005 && status !== 0x8000_001a : !harmless.has(status);
}

/** ERROR_MORE_DATA, ERROR_NO_MORE_ITEMS, ERROR_INSUFFICIENT_BUFFER, STATUS_MORE_ENTRIES, STATUS_SOME_NOT_MAPPED, S_FALSE, ERROR_FILE_NOT_FOUND. */
const harmless = new Set([0, 1, 2, 122, 234, 259, 0x105, 0x107]);

export function nameOf(carrier: Carrier): string | undefined {
  return carrier.kind === "pipe" ? carrier.name : carrier.kind === "http" ? carrier.target : undefined;
}
