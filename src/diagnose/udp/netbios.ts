import { randomInt } from "node:crypto";
import { ANY_NAME, encodeNodeStatusRequest } from "../../pdu/netbios/node-status-request.ts";
import { decodeNodeStatusResponse } from "../../pdu/netbios/node-status-response.ts";
import type { UdpExchange } from "../udp-port.ts";

export interface NetbiosAnswer {
  readonly kind: "netbios";
  readonly names: readonly { readonly name: string; readonly suffix: number; readonly group: boolean; readonly words: string }[];
  /** `00c04f7946f0`; zeros where the node does not tell. */
  readonly macAddress: string;
}

/** Asks a node for its names, as `nbtstat -A` does. */
export function netbiosExchange(): UdpExchange<NetbiosAnswer> {
  const transactionId = randomInt(0x10000);
  return {
    first: encodeNodeStatusRequest({ transactionId, name: ANY_NAME }),
    receive(bytes) {
      const response = decodeNodeStatusResponse(bytes);
      if (response.transactionId !== transactionId) return {};
      const names = response.names.map(({ name, suffix, group }) => ({
        name: name.trimEnd(),
        suffix,
        group,
        words: suffixWords(suffix, group),
      }));
      return {
        answer: { kind: "netbios", names, macAddress: [...response.unitId].map((octet) => octet.toString(16).padStart(2, "0")).join("") },
      };
    },
  };
}

/** What the sixteenth octet of a NetBIOS name says. */
function suffixWords(suffix: number, group: boolean): string {
  switch (suffix) {
    case 0x00:
      return group ? "domain or workgroup" : "workstation";
    case 0x03:
      return "messenger";
    case 0x1b:
      return "domain master browser";
    case 0x1c:
      return "domain controllers";
    case 0x1d:
      return "master browser";
    case 0x1e:
      return "browser election";
    case 0x20:
      return "file server";
    default:
      return group ? "group" : "unique";
  }
}
