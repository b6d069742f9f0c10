/** RTS PDUs: what decodes encodes, and decodes to the same again; nothing but a DecodeError comes of the rest. */
import { decodeRtsPdu, encodeRtsPdu, type RtsCommand, rtsNames } from "../../src/pdu/rts/index.ts";
import { holds } from "./invariants.ts";

const cookie = "01020304-0506-0708-090a-0b0c0d0e0f10";
const commands: readonly RtsCommand[] = [
  { type: "Version", version: 1 },
  { type: "Cookie", cookie },
  { type: "ReceiveWindowSize", size: 65_536 },
  { type: "FlowControlAck", bytesReceived: 1, availableWindow: 2, channelCookie: cookie },
  { type: "ConnectionTimeout", timeout: 120_000 },
  { type: "ChannelLifetime", lifetime: 0x40000000 },
  { type: "ClientKeepalive", interval: 0 },
  { type: "Empty" },
  { type: "Padding", count: 3 },
  { type: "NegativeANCE" },
  { type: "ANCE" },
  { type: "ClientAddress", address: Uint8Array.of(10, 0, 0, 1) },
  { type: "ClientAddress", address: new Uint8Array(16) },
  { type: "AssociationGroupId", id: cookie },
  { type: "Destination", destination: 2 },
  { type: "PingTrafficSentNotify", sent: 9 },
];

export const target = {
  name: "rts",
  run(bytes: Uint8Array): void {
    holds(
      bytes,
      (octets) => {
        const pdu = decodeRtsPdu(octets);
        rtsNames(pdu);
        return pdu;
      },
      encodeRtsPdu,
    );
  },
  seeds: (): Uint8Array[] => [
    encodeRtsPdu({ flags: 0x40, commands: [] }),
    encodeRtsPdu({ flags: 0, commands }),
    ...commands.map((command, i) => encodeRtsPdu({ flags: i, commands: [command, commands[(i + 1) % commands.length]!] })),
  ],
};
