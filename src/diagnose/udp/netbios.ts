import { randomInt } from "node:crypto";
import { toHex } from "../../bytes/hex.ts";
import { netbiosSuffixWords } from "../../pdu/netbios/name-query.ts";
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
        words: netbiosSuffixWords(suffix, group),
      }));
      return {
        answer: { kind: "netbios", names, macAddress: toHex(response.unitId) },
      };
    },
  };
}
