/** Several captures as one, and what a file brings along besides its frames. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { TraceRecord } from "../../src/capture/records.ts";
import { type CaptureSource, traceCaptures } from "../../src/findings/trace.ts";
import { Capture } from "./build.ts";
import { all, Blocks, type Packet, pcap, pcapng } from "./containers.ts";

/** Two connections that are open at the same time. */
function dialogues(): Packet[] {
  const capture = new Capture();
  const one = capture.tcp("10.0.0.1:50000", "10.0.0.2:135");
  const other = capture.tcp("10.0.0.1:50001", "10.0.0.3:445");
  one.syn();
  other.syn();
  one.synAck();
  other.synAck();
  one.ack();
  other.ack();
  for (const side of ["client", "server"] as const) {
    one.fin(side);
    other.fin(side);
  }
  return capture.frames.map(({ bytes, time }) => ({ octets: bytes, time }));
}

const source = (name: string, octets: Uint8Array): CaptureSource => ({ name, octets: [octets] });

test("captures that overlap are one, by time, whatever their format and order", async () => {
  const packets = dialogues();
  const read = async (sources: readonly CaptureSource[]) => {
    const records: TraceRecord[] = [];
    const { conversations, capture } = await traceCaptures(sources, { onRecord: (record) => records.push(record) });
    return { conversations, frames: capture.frames, records };
  };
  const whole = await read([source("whole.pcap", pcap(packets))]);
  assert.equal(whole.frames, packets.length);
  for (const third of [0, 1, 2]) {
    const mine = packets.filter((_packet, i) => i % 3 === third);
    const others = packets.filter((_packet, i) => i % 3 !== third);
    assert.deepEqual(await read([source("a.pcapng", pcapng(others)), source("b.pcap", pcap(mine, { nano: true }))]), whole);
    assert.deepEqual(await read([source("b.pcap", pcap(mine, { littleEndian: false })), source("a.pcapng", pcapng(others))]), whole);
  }
});

test("keys that a file brings along go through the door for keys, before the frames behind them", async () => {
  const b = new Blocks();
  const [first, second] = dialogues();
  const frame = ({ time, octets }: Packet) => b.enhanced(0, BigInt(time), octets);
  const secret = (words: string) => b.block(10, b.writer().u32(0x544c534b, words.length).text(words).bytes());
  const file = all(b.section(), b.interface(1, 0), secret("one"), frame(first!), secret("two"), frame(second!));
  const heard: string[] = [];
  const decryptor = {
    secret: (type: number, octets: Uint8Array) => void heard.push(`${type.toString(16)} ${Buffer.from(octets).toString()}`),
    leg: () => {},
    pdu: () => undefined,
    smb: () => undefined,
  };
  const { capture } = await traceCaptures([source("keys.pcapng", file)], {
    decryptor,
    onPacket: ({ frame: { number } }) => void heard.push(`frame ${number}`),
  });
  assert.deepEqual(heard, ["544c534b one", "frame 1", "544c534b two", "frame 2"]);
  assert.match(capture.files[0]!.remarks.join("\n"), /keys for decryption along \(2\)/);
});

test("comments that people wrote to frames are told with the frame's number, and no more than some of them", async () => {
  const b = new Blocks();
  const packets = dialogues();
  const frames = packets.map(({ time, octets }, i) =>
    i === 3 ? b.enhanced(0, BigInt(time), octets, octets.length, b.text(1, "here it stops")) : b.enhanced(0, BigInt(time), octets),
  );
  const start = all(b.section(), b.interface(1, 0));
  const { capture } = await traceCaptures([source("one.pcapng", all(start, ...frames))]);
  assert.deepEqual(capture.comments, [{ frame: 4, words: "here it stops" }]);
  const merged = await traceCaptures([
    source("one.pcapng", all(start, ...frames)),
    source("before.pcap", pcap([{ time: 0, octets: packets[0]!.octets }])),
  ]);
  assert.equal(merged.capture.comments[0]?.frame, 5);
  const { time, octets } = packets[0]!;
  const all70 = Array.from({ length: 70 }, () => b.enhanced(0, BigInt(time), octets, octets.length, b.text(1, "x".repeat(5000))));
  const many = (await traceCaptures([source("many.pcapng", all(start, ...all70))])).capture.comments;
  assert.deepEqual([many.length, many[0]!.words.length], [64, 2000]);
});
