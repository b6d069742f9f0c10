/** Captures that somebody made to hide something, or to cost something: what is left out is counted and said. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Conversation } from "../../src/capture/conversation.ts";
import { LINK } from "../../src/capture/frame.ts";
import type { TraceRecord } from "../../src/capture/records.ts";
import { traceCaptures } from "../../src/findings/trace.ts";
import { analyse } from "./analyse.ts";
import { bytes, Capture, ethernet, FLAG, ip, tcp, udp } from "./build.ts";
import { collect } from "./collect.ts";
import { bind, conversation, report } from "./made-records.ts";

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
  assert.deepEqual([report.outcome, report.exitCode], ["unreadable", 2]);
  assert.deepEqual(report.capture.dropped, { links: 2 });
});

test("binds and calls without an answer, in more conversations than there is room for, are counted", () => {
  const fill = (records: (one: Conversation) => TraceRecord[]) => {
    const made: TraceRecord[] = [];
    for (let i = 0; i < 5_000; i++) made.push(...records(conversation("10.0.0.1", "10.0.0.2:135", "tcp", "rpc")));
    return report(made).capture.dropped["findings: binds and calls without an answer"];
  };
  const open = (one: Conversation) => bind(one, { outcome: "unanswered", answer: undefined });
  // 32 of each conversation are kept, 131,072 of all; those of a conversation that keeps some already are counted with these.
  assert.equal(
    fill((one) => Array.from({ length: 40 }, () => open(one))),
    (5_000 - 131_072 / 32) * 40,
  );
  assert.equal(
    fill((one) => Array.from({ length: 4 }, () => open(one))),
    undefined,
  );
});

test("of octets that were sent twice and differ, the first count, in whatever order they come", () => {
  const good = bytes([5, 0, 0, 3, 0x10, 0, 0, 0], [64, 0, 0, 0], [1, 0, 0, 0], new Uint8Array(48).fill(65));
  const evil = bytes(good.subarray(0, 16), new Uint8Array(48).fill(66));
  const orders: readonly (readonly (readonly [from: number, to: number, octets: Uint8Array])[])[] = [
    [
      [0, 64, good],
      [0, 64, evil],
    ],
    [
      [32, 64, good],
      [20, 64, evil],
      [0, 32, good],
    ],
    [
      [40, 64, good],
      [0, 20, good],
      [10, 64, evil],
    ],
  ];
  const seen = orders.map((segments) => {
    const capture = new Capture(LINK.ethernet);
    const send = (flags: number, sequence: number, octets: Uint8Array) =>
      capture.frame(
        ethernet(0x0800, ip({ ...hosts, protocol: 6 }, tcp(hosts, { sourcePort: 5000, destinationPort: 135, sequence, flags }, octets))),
      );
    send(FLAG.syn, 0, new Uint8Array(0));
    for (const [from, to, octets] of segments) send(FLAG.ack, 1 + from, octets.subarray(from, to));
    return collect(capture.read()).streams[0]!.sides[0].octets.subarray(16);
  });
  const A = (count: number) => new Uint8Array(count).fill(65);
  const B = (count: number) => new Uint8Array(count).fill(66);
  assert.deepEqual(seen, [A(48), bytes(A(4), B(12), A(32)), bytes(A(4), B(20), A(24))]);
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
