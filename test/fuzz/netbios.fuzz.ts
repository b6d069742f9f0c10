import { strictEqual } from "node:assert";
import { decodeNbAddresses, decodeNetbiosLabel, encodeNetbiosLabel } from "../../src/pdu/netbios/name-query.ts";
import { ANY_NAME, decodeNodeStatusRequest, encodeNodeStatusRequest } from "../../src/pdu/netbios/node-status-request.ts";
import { decodeNodeStatusResponse, encodeNodeStatusResponse } from "../../src/pdu/netbios/node-status-response.ts";
import { decodeSessionPacket, encodeSessionPacket } from "../../src/pdu/netbios/session-packet.ts";
import { RpcError } from "../../src/status/errors.ts";
import { holds } from "./invariants.ts";

export const target = {
  name: "netbios",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeNodeStatusRequest, encodeNodeStatusRequest);
    holds(bytes, decodeNodeStatusResponse, encodeNodeStatusResponse);
    holds(bytes, decodeSessionPacket, encodeSessionPacket);
    const label = String.fromCharCode(...bytes.subarray(12, 44));
    const name = decodeNetbiosLabel(label);
    // Padding is not kept: what is written is read again as the same.
    if (name !== undefined) strictEqual(JSON.stringify(decodeNetbiosLabel(encodeNetbiosLabel(name))), JSON.stringify(name));
    try {
      decodeNbAddresses(bytes);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
  },
  seeds: (): Uint8Array[] => [
    Uint8Array.from(
      [...new Uint8Array(12), ...encodeNetbiosLabel({ name: "DC1", suffix: 0x1c })].map((one) =>
        typeof one === "string" ? one.charCodeAt(0) : one,
      ),
    ),
    encodeNodeStatusRequest({ transactionId: 0xabcd, name: ANY_NAME }),
    encodeSessionPacket({ kind: "message", data: Uint8Array.of(0xff, 0x53, 0x4d, 0x42) }),
    encodeSessionPacket({ kind: "request", calledName: new Uint8Array(16).fill(0x20), callingName: new Uint8Array(16).fill(0x41) }),
    encodeSessionPacket({ kind: "retarget-response", address: Uint8Array.of(10, 0, 0, 1), port: 139 }),
    encodeSessionPacket({ kind: "negative-response", errorCode: 0x82 }),
    encodeSessionPacket({ kind: "keep-alive" }),
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
