/** Captures that somebody made to hide something, or to cost something: what is left out is counted and said. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { LINK } from "../../src/capture/frame.ts";
import { traceCaptures } from "../../src/findings/trace.ts";
import { analyse } from "./analyse.ts";
import { bytes, Capture, ethernet, FLAG, ip, tcp, udp } from "./build.ts";

const hosts = { source: "10.0.0.1", destination: "10.0.0.2" };
const syn = tcp(hosts, { sourcePort: 5000, destinationPort: 135, sequence: 1, flags: FLAG.syn }, new Uint8Array(0));

/** The packet in so many more of IP. */
function wrapped(times: number): Uint8Array<ArrayBuffer> {
  let packet = ip({ ...hosts, protocol: 6 }, syn);
  for (let i = 0; i < times; i++) packet = ip({ ...hosts, protocol: 4 }, packet);
  return packet;
}

test("a packet in ten others is read; what is wrapped a thousand times is counted", () => {
  const capture = new Capture(LINK.ethernet);
  capture.frame(ethernet(0x0800, wrapped(10)));
  capture.frame(ethernet(0x0800, wrapped(1000)));
  capture.frame(ethernet(0x8847, new Uint8Array(4000)));
  let inner = ethernet(0x0800, wrapped(0));
  for (let i = 0; i < 200; i++) {
    const vxlan = bytes([8, 0, 0, 0, 0, 0, 1, 0], inner);
    inner = ethernet(0x0800, ip({ ...hosts, protocol: 17 }, udp(hosts, 4000, 4789, vxlan)));
  }
  capture.frame(inner);
  const { connections, dropped } = analyse(capture);
  assert.equal(connections.length, 1);
  assert.deepEqual([...dropped], [["layers", 2]]);
});

test("frames of a link type that is not read are counted, and the verdict says so", async () => {
  const capture = new Capture(147);
  for (let i = 0; i < 3; i++) capture.frame(ethernet(0x0800, wrapped(0)));
  assert.deepEqual([...analyse(capture).dropped], [["links", 3]]);
  const report = await traceCaptures([{ name: "user.pcap", octets: [pcap(147, [wrapped(0), wrapped(0)])] }]);
  assert.equal(report.sentence, "No RPC can be seen in this capture: its frames are of a link type that is not read here.");
  assert.deepEqual(report.capture.dropped, { links: 2 });
});

/** [draft-ietf-opsawg-pcap] */
function pcap(link: number, frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const u32 = (value: number) => Uint8Array.of(value & 255, (value >> 8) & 255, (value >> 16) & 255, value >>> 24);
  return bytes(
    u32(0xa1b2c3d4),
    [2, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    u32(65535),
    u32(link),
    ...frames.flatMap((frame, i) => [u32(1_700_000_000 + i), u32(0), u32(frame.length), u32(frame.length), frame]),
  );
}
