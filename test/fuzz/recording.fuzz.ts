import { ok } from "node:assert";
import { FlowReader } from "../../src/diagnose/recording/flows.ts";
import { withPackets } from "../../src/diagnose/recording/index.ts";
import type { Observation } from "../../src/findings/diagnosis/observation.ts";

const HEADER = Uint8Array.from(Buffer.from("d4c3b2a10200040000000000000000000000040014010000", "hex"));

const dial = {
  ...{ kind: "dial", probe: "tcp-port", at: 0, ms: 2_000, purpose: "mapper", address: "10.0.0.1", port: 135, localAddress: "" },
  ...{ localPort: 50_001, outcome: "silent", code: undefined, by: undefined, interfaces: [], towerAddress: undefined, packets: undefined },
} satisfies Observation;

/** What a recorder hands on came from a network: it is read without an error, makes no more flows than there are frames, and joins. */
export const target = {
  name: "recording",
  run(bytes: Uint8Array): void {
    const reader = new FlowReader(40_000, () => undefined);
    reader.push(HEADER);
    reader.push(bytes);
    const flows = reader.finish();
    ok(flows.length <= reader.frames);
    for (const flow of flows) {
      for (const end of flow.ends) ok(end.asked.length <= 16 && end.ttls.length <= 4);
      ok(flow.icmp.length <= 4);
    }
    ok(reader.neighbours.length <= reader.frames);
    const [joined] = withPackets([dial], { flows, covered: [], neighbours: reader.neighbours }, 0);
    ok(joined?.kind === "dial" && (joined.packets === undefined || joined.packets.sentAt.length <= 16));
  },
  seeds: (): Uint8Array[] => [
    // A SYN from 10.0.0.9:50001 to 10.0.0.1:135, its RST, an ARP request, an ICMP error that quotes the SYN.
    frame(0x0800, 4, "450000281234400040060000 0a000009 0a000001 c3510087 00000001 00000000 50020000 00000000"),
    frame(0x0800, 0, "450000281234400040060000 0a000001 0a000009 0087c351 00000000 00000002 50140000 00000000"),
    frame(0x0806, 4, "0001080006040001020000000001 0a000009 000000000000 0a000001"),
    frame(
      0x0800,
      0,
      "45c000381234000040010000 0a0000fe 0a000009 030d0000 00000000 450000281234400040060000 0a000009 0a000001 c3510087 00000001",
    ),
    frame(
      0x86dd,
      4,
      "6000000000203aff fe800000000000000000000000000001 ff020000000000000000000000000001 87000000 00000000 fe800000000000000000000000000002",
    ),
  ],
};

function frame(type: number, packetType: number, hex: string): Uint8Array {
  const packet = Buffer.from(hex.replaceAll(" ", ""), "hex");
  const octets = Buffer.alloc(36 + packet.length);
  octets.writeUInt32LE(20 + packet.length, 8);
  octets.writeUInt32LE(20 + packet.length, 12);
  octets.writeUInt16BE(type, 16);
  octets.writeUInt32BE(2, 20);
  octets.writeUInt16BE(1, 24);
  octets[26] = packetType;
  octets.set(packet, 36);
  return new Uint8Array(octets);
}
