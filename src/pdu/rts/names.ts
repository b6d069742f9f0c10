/** Which PDU of [MS-RPCH] 2.2.4 one is: flags and the order of commands tell. Several have the same form; who sent it where tells those apart. */
import type { RtsCommand } from "./command.ts";
import { RTS_FLAG, type RtsPdu } from "./rts-pdu.ts";

/** All names whose form the PDU has, in the specification's order: `CONN/A1`; none where no PDU has it. */
export function rtsNames(pdu: RtsPdu): readonly string[] {
  return forms().get(`${pdu.flags} ${pdu.commands.map((command) => command.type).join()}`) ?? [];
}

let byForm: Map<string, string[]> | undefined;

function forms(): ReadonlyMap<string, readonly string[]> {
  if (byForm === undefined) {
    byForm = new Map();
    for (const [name, flags, commands] of FORMS) {
      const form = `${flags} ${
        commands === ""
          ? ""
          : commands
              .split(" ")
              .map((short) => SHORT[short]!)
              .join()
      }`;
      const names = byForm.get(form);
      if (names === undefined) byForm.set(form, [name]);
      else names.push(name);
    }
  }
  return byForm;
}

const SHORT: Readonly<Record<string, RtsCommand["type"]>> = {
  window: "ReceiveWindowSize",
  ack: "FlowControlAck",
  timeout: "ConnectionTimeout",
  cookie: "Cookie",
  lifetime: "ChannelLifetime",
  keepalive: "ClientKeepalive",
  version: "Version",
  empty: "Empty",
  padding: "Padding",
  no: "NegativeANCE",
  yes: "ANCE",
  address: "ClientAddress",
  group: "AssociationGroupId",
  to: "Destination",
  sent: "PingTrafficSentNotify",
};

const { NONE, PING, OTHER_CMD: OTHER, RECYCLE_CHANNEL: RECYCLE, IN_CHANNEL: IN, OUT_CHANNEL: OUT, EOF, ECHO } = RTS_FLAG;

/** [MS-RPCH] 2.2.4.2 to 2.2.4.51. */
const FORMS: readonly (readonly [name: string, flags: number, commands: string])[] = [
  ["CONN/A1", NONE, "version cookie cookie window"],
  ["CONN/A2", OUT, "version cookie cookie lifetime window"],
  ["CONN/A3", NONE, "timeout"],
  ["CONN/B1", NONE, "version cookie cookie lifetime keepalive group"],
  ["CONN/B2", IN, "version cookie cookie window timeout group address"],
  ["CONN/B3", NONE, "window version"],
  ["CONN/C1", NONE, "version window timeout"],
  ["CONN/C2", NONE, "version window timeout"],
  ["IN_R1/A1", RECYCLE, "version cookie cookie cookie"],
  ["IN_R1/A2", RECYCLE | IN, "version cookie cookie cookie window timeout"],
  ["IN_R1/A3", NONE, "to version window timeout"],
  ["IN_R1/A4", NONE, "to version window timeout"],
  ["IN_R1/A5", NONE, "cookie"],
  ["IN_R1/A6", NONE, "cookie"],
  ["IN_R1/B1", NONE, "empty"],
  ["IN_R1/B2", NONE, "window"],
  ["IN_R2/A1", RECYCLE, "version cookie cookie cookie"],
  ["IN_R2/A2", NONE, "cookie"],
  ["IN_R2/A3", NONE, "to"],
  ["IN_R2/A4", NONE, "to"],
  ["IN_R2/A5", NONE, "cookie"],
  ["OUT_R1/A1", RECYCLE, "to"],
  ["OUT_R1/A2", RECYCLE, "to"],
  ["OUT_R1/A3", RECYCLE, "version cookie cookie cookie window"],
  ["OUT_R1/A4", RECYCLE | OUT, "version cookie cookie cookie lifetime window timeout"],
  ["OUT_R1/A5", OUT, "to version timeout"],
  ["OUT_R1/A6", OUT, "to version timeout"],
  ["OUT_R1/A7", OUT, "to cookie"],
  ["OUT_R1/A8", OUT, "to cookie"],
  ["OUT_R1/A9", NONE, "yes"],
  ["OUT_R1/A10", NONE, "yes"],
  ["OUT_R1/A11", NONE, "yes"],
  ["OUT_R2/A1", RECYCLE, "to"],
  ["OUT_R2/A2", RECYCLE, "to"],
  ["OUT_R2/A3", RECYCLE, "version cookie cookie cookie window"],
  ["OUT_R2/A4", NONE, "cookie"],
  ["OUT_R2/A5", NONE, "to yes"],
  ["OUT_R2/A6", NONE, "to yes"],
  ["OUT_R2/A7", OUT, "to cookie version"],
  ["OUT_R2/A8", OUT, "to cookie"],
  ["OUT_R2/B1", NONE, "yes"],
  ["OUT_R2/B2", NONE, "no"],
  ["OUT_R2/B3", EOF, "yes"],
  ["OUT_R2/C1", PING, "empty"],
  ["OUT_R2/C1", PING, "padding"],
  ["Keep-Alive", OTHER, "keepalive"],
  ["Ping Traffic Sent Notify", OTHER, "sent"],
  ["Echo", ECHO, ""],
  ["Ping", PING, ""],
  ["FlowControlAck", OTHER, "ack"],
  ["FlowControlAckWithDestination", OTHER, "to ack"],
];
