/** RPC's facts of a capture as lines that can be compared: ours, and the oracle's. */
import type { Message } from "../../src/capture/listener.ts";
import type { OracleLine } from "./oracle.ts";

export type RpcMessage = Extract<Message, { protocol: "rpc" }>;

export function rpcOf(messages: readonly Message[]): RpcMessage[] {
  return messages.filter((message) => message.protocol === "rpc");
}

/** What a PDU says, in an order of its own. */
export function theirs(line: OracleLine): string {
  if (line["ver"] === 4) {
    return facts({
      frame: line["frame"],
      transport: "udp",
      from: `${line["src"]}:${line["sport"]}`,
      to: `${line["dst"]}:${line["dport"]}`,
      ptype: line["ptype"],
      flags: Number(line["flags1"]) | (Number(line["flags2"]) << 8),
      call: line["seq"],
      length: line["frag_len"],
      opnum: line["opnum"],
      interface: `${line["uuid"]} ${line["ifver"]}`,
      activity: line["act"],
      object: line["obj"],
      fragment: line["frag_num"],
    });
  }
  const contexts = line["ctxs"] as { ctx: number; uuid: string; ver: [number, number]; xfer: [string, number][] }[] | undefined;
  const results = line["results"] as
    | { result: number; reason: number | null; btfn: number | null; xfer: string; xver: number }[]
    | undefined;
  return facts({
    frame: line["frame"],
    transport: transportOf(String(line["tr"])),
    from: `${line["src"]}:${line["sport"]}`,
    to: `${line["dst"]}:${line["dport"]}`,
    ptype: line["ptype"],
    flags: line["flags"],
    call: line["call"],
    length: line["frag_len"],
    auth: line["auth_len"],
    context: line["ctx"],
    // tshark repeats the request's number where it has found the request: the pairs are compared by themselves.
    opnum: line["ptype"] === "request" ? line["opnum"] : undefined,
    alloc: line["alloc"],
    type: line["auth_type"],
    level: line["auth_level"],
    transmit: line["xmit"],
    receive: line["recv"],
    group: line["assoc"],
    contexts: contexts
      ?.map(({ ctx, uuid, ver, xfer }) => `${ctx} ${uuid} ${ver.join(".")} ${xfer.map(([one]) => one).join(",")}`)
      .join("; "),
    results: results?.map(({ result, reason, btfn, xfer }) => `${result} ${reason ?? btfn ?? 0} ${xfer}`).join("; "),
    address: line["sec_addr"],
    status: line["status"] === undefined ? undefined : Number(line["status"]),
    reject: line["reject"],
  });
}

function transportOf(tr: string): string {
  return tr.startsWith("np/") ? "pipe" : tr;
}

export function ours(message: RpcMessage): string {
  const { client, server } = message.conversation;
  const [from, to] = message.side === 0 ? [client, server] : [server, client];
  const common = {
    frame: message.frame,
    transport: message.carrier.kind,
    from: `${from.address}:${from.port}`,
    to: `${to.address}:${to.port}`,
    ptype: message.ptype,
    flags: message.flags,
    call: message.callId,
    length: message.fragLength,
  };
  if (message.datagram !== undefined) {
    return facts({
      ...common,
      opnum: message.opnum,
      interface: `${message.interface?.uuid} ${message.interface?.major}`,
      ...message.datagram,
    });
  }
  const { pdu } = message;
  const bind = pdu?.kind === "bind" || pdu?.kind === "alter_context" ? pdu : undefined;
  const ack = pdu?.kind === "bind_ack" || pdu?.kind === "alter_context_resp" ? pdu : undefined;
  return facts({
    ...common,
    auth: message.authLength,
    context: message.contextId,
    opnum: message.opnum,
    alloc: message.allocHint,
    type: message.protection?.type,
    level: message.protection?.level,
    transmit: (bind ?? ack)?.maxTransmitFragment,
    receive: (bind ?? ack)?.maxReceiveFragment,
    group: (bind ?? ack)?.associationGroup,
    contexts: bind?.contexts
      .map(
        ({ contextId, abstractSyntax, transferSyntaxes }) =>
          `${contextId} ${abstractSyntax.uuid} ${abstractSyntax.major}.${abstractSyntax.minor} ${transferSyntaxes.map(({ uuid }) => uuid).join(",")}`,
      )
      .join("; "),
    results: ack?.results.map(({ result, reason, transferSyntax }) => `${result} ${reason} ${transferSyntax.uuid}`).join("; "),
    address: ack === undefined || ack.secondaryAddress === "" ? undefined : ack.secondaryAddress,
    status: pdu?.kind === "fault" ? pdu.status : undefined,
    reject: pdu?.kind === "bind_nak" ? pdu.reason : undefined,
  });
}

function facts(fields: Readonly<Record<string, unknown>>): string {
  return Object.entries(fields)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(" ");
}
