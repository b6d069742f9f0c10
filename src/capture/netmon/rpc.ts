/**
 * PDUs of RPC in Network Monitor's words. Attested by published traces, beside those that the tests hold:
 *
 *     MSRPC:c/o Bind: Netlogon(NRPC) UUID{12345678-...} Call=0x2 Assoc Grp=0x0 Xmit=0x10B8 Recv=0x10B8
 *     MSRPC:c/o Bind Nack: Call=0x3 Reject Reason: invalid_checksum
 *     MSRPC:c/o Alter Cont: DRSR(DRSR) UUID{E3514235-...} Call=0x2
 *     MSRPC:c/o Alter Cont Resp: Call=0x2 Assoc Grp=0x1894 Xmit=0x16D0 Recv=0x16D0
 *     MSRPC:c/o Auth3: Call=0x2
 *     MSRPC:c/o Request: unknown Call=0x5 Opnum=0x3 Context=0x1 Hint=0x90
 *     MSRPC:c/o Response: EPT(EPMP) {E1AF8308-...} Call=0x2 Context=0x1 Hint=0xF4 Cancels=0x0
 *     MSRPC:c/o Fault: Call=0x3 Context=0x1 Status=0x5 Cancels=0x0
 *     EPM:Request: ept_map: NDR, DRSR(DRSR) {E3514235-...} v4.0, RPC v5, ...
 *     EPM:Response: ept_map: NDR, DRSR(DRSR) {E3514235-...} v4.0, RPC v5, 192.168.1.2:49667 (0xC203) [49667]
 *     EPM:Response: ept_map: 0x16C9A0D6 - EP_S_NOT_REGISTERED
 *
 * Between parts stands one space, as in the trace that the tests hold; Network Monitor's own lines have two in places. Other PDUs, connectionless
 * ones and RTS are in their manner. Calls of interfaces whose parsers Network Monitor brings are shown there with their operation
 * (`DRSR:drsuapi:IDL_DRSBind Request`); here they keep the form of Request and Response.
 */
import { EPM_UUID } from "../../ids/syntax.ts";
import { knownInterface } from "../../knowledge/interfaces.ts";
import { portInTrace } from "../../knowledge/ports.ts";
import { nakReason } from "../../knowledge/rejections.ts";
import { ept_s_not_registered } from "../../status/codes.ts";
import type { Message } from "../listener.ts";
import type { InterfaceRef, MappingRecord } from "../records.ts";

type RpcMessage = Message & { readonly protocol: "rpc" };

/** Names by UUID as traces have them; the name in our tables is used for all others. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["99fcfec4-5260-101b-bbcb-00aa0021347a", "IObjectExporter(DCOM)"],
  ["000001a0-0000-0000-c000-000000000046", "IRemoteSCMActivator(DCOM)"],
  [EPM_UUID, "EPT(EPMP)"],
  ["e3514235-4b06-11d1-ab04-00c04fc2dcd2", "DRSR(DRSR)"],
  ["12345678-1234-abcd-ef00-01234567cffb", "Netlogon(NRPC)"],
  ["367abb81-9844-35f1-ad32-98f038001003", "scmr(SCMR)"],
]);

/** Binds of one conversation whose answers are not seen yet. */
const MOST_BINDS = 16;

/** One conversation. */
export class RpcWords {
  /** Interface of the last bind, by call: Bind Ack names it. */
  readonly #binds = new Map<number, string>();

  text(message: RpcMessage): string {
    const { pdu, callId } = message;
    const call = `Call=0x${hex(callId)}`;
    const head = message.connectionless ? "MSRPC:c/l" : "MSRPC:c/o";
    switch (pdu?.kind) {
      case "bind": {
        const which = firstInterface(pdu);
        if (this.#binds.size >= MOST_BINDS) this.#binds.clear();
        this.#binds.set(callId, which);
        return words(`${head} Bind:`, which, call, groupText(pdu));
      }
      case "bind_ack": {
        const which = this.#binds.get(callId) ?? "";
        this.#binds.delete(callId);
        return words(`${head} Bind Ack:`, which, call, groupText(pdu));
      }
      case "bind_nak":
        return `${head} Bind Nack: ${call} Reject Reason: ${nakReason(pdu.reason).name}`;
      case "alter_context": {
        const which = firstInterface(pdu);
        return words(`${head} Alter Cont:`, which, call);
      }
      case "alter_context_resp":
        return `${head} Alter Cont Resp: ${call} ${groupText(pdu)}`;
      case "fault":
        return `${head} Fault: ${call} Context=0x${hex(pdu.contextId)} Status=0x${hex(pdu.status)} Cancels=0x${hex(pdu.cancelCount)}`;
    }
    const { ptype, contextId, opnum, allocHint } = message;
    const name = PTYPES[ptype] ?? ptype;
    if (ptype !== "request" && ptype !== "response") return `${head} ${name}: ${call}`;
    return words(
      `${head} ${name}:`,
      message.interface === undefined ? "unknown" : words(nameOf(message.interface), `{${message.interface.uuid.toUpperCase()}}`),
      call,
      ptype === "request" && opnum !== undefined ? `Opnum=0x${hex(opnum)}` : "",
      contextId === undefined ? "" : `Context=0x${hex(contextId)}`,
      allocHint === undefined ? "" : `Hint=0x${hex(allocHint)}`,
      message.cancelCount === undefined ? "" : `Cancels=0x${hex(message.cancelCount)}`,
    );
  }
}

/** What a mapper was asked, or told. */
export function mappingText(record: MappingRecord, asked: boolean): string {
  const head = `EPM:${asked ? "Request" : "Response"}: ept_${record.operation}:`;
  const which = record.interface;
  const tower = which === undefined ? "" : words(`NDR, ${nameOf(which)}`, `{${which.uuid.toUpperCase()}} v${which.major}.${which.minor}`);
  if (asked) {
    const { port } = record.conversation.server;
    return words(head, tower, record.conversation.transport === "tcp" ? `[${portInTrace(port)}]` : "");
  }
  if (record.status !== 0)
    return `${head} 0x${hex(record.status)}${record.status === ept_s_not_registered ? " - EP_S_NOT_REGISTERED" : ""}`;
  const protocol = record.protocolSequence === "ncadg_ip_udp" ? "RPC v4" : "RPC v5";
  return words(head, [tower, protocol, endpointText(record)].filter((part) => part !== "").join(", "));
}

function endpointText({ host, endpoint, protocolSequence }: MappingRecord): string {
  const port = /^\d{1,5}$/.test(endpoint) ? Number(endpoint) : undefined;
  if (port === undefined || protocolSequence === "ncacn_np") return words(host, endpoint);
  return `${host === "" ? "0.0.0.0" : host}:${port} (0x${hex(port)}) [${portInTrace(port)}]`;
}

function groupText(pdu: {
  readonly associationGroup: number;
  readonly maxTransmitFragment: number;
  readonly maxReceiveFragment: number;
}): string {
  return `Assoc Grp=0x${hex(pdu.associationGroup)} Xmit=0x${hex(pdu.maxTransmitFragment)} Recv=0x${hex(pdu.maxReceiveFragment)}`;
}

/** `IObjectExporter(DCOM) UUID{99FCFEC4-...}` of the first context; others are not shown. */
function firstInterface(pdu: {
  readonly contexts: readonly { readonly abstractSyntax: { readonly uuid: string; readonly major: number } }[];
}): string {
  const syntax = pdu.contexts[0]?.abstractSyntax;
  if (syntax === undefined) return "";
  const name = NAMES.get(syntax.uuid) ?? knownInterface(syntax.uuid, syntax.major)?.name ?? "";
  return words(name, `UUID{${syntax.uuid.toUpperCase()}}`);
}

function nameOf({ uuid, name }: InterfaceRef): string {
  return NAMES.get(uuid) ?? name ?? "";
}

const PTYPES: Readonly<Record<string, string>> = {
  request: "Request",
  response: "Response",
  fault: "Fault",
  bind: "Bind",
  bind_ack: "Bind Ack",
  bind_nak: "Bind Nack",
  alter_context: "Alter Cont",
  alter_context_resp: "Alter Cont Resp",
  auth3: "Auth3",
  rpc_auth_3: "Auth3",
  shutdown: "Shutdown",
  co_cancel: "Cancel",
  cancel: "Cancel",
  orphaned: "Orphaned",
  rts: "RTS",
};

function hex(value: number): string {
  return (value >>> 0).toString(16).toUpperCase();
}

function words(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(" ");
}
