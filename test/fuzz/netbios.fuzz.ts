import { ANY_NAME, decodeNodeStatusRequest, encodeNodeStatusRequest } from "../../src/pdu/netbios/node-status-request.ts";
import { decodeNodeStatusResponse, encodeNodeStatusResponse } from "../../src/pdu/netbios/node-status-response.ts";
import { holds } from "./invariants.ts";

export const target = {
  name: "netbios",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeNodeStatusRequest, encodeNodeStatusRequest);
    holds(bytes, decodeNodeStatusResponse, encodeNodeStatusResponse);
  },
  seeds: (): Uint8Array[] => [
    encodeNodeStatusRequest({ transactionId: 0xabcd, name: ANY_NAME }),
    encodeNodeStatusResponse({
      transactionId: 0xabcd,
      name: ANY_NAME,
      names: [
        { name: "DC1            ", suffix: 0x20, group: false, flags: 0x0400 },
        { name: "LAB            ", suffix: 0x1c, group: true, flags: 0x8400 },
      ],
      unitId: Uint8Array.of(0, 0xc0, 0x4f, 0x79, 0x46, 0xf0),
    }),
  ],
};
