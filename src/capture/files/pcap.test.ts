import assert from "node:assert/strict";
import { test } from "node:test";
import { all, type PcapOptions, pcap, somePackets, Writer } from "../../../test/capture/containers.ts";
import { read } from "../../../test/capture/read.ts";
import { PcapReader } from "./pcap.ts";

const packets = somePackets(40);

function same(file: Uint8Array, wanted = packets, pieces?: () => number) {
  const { frames, reader } = read(file, pieces);
  assert.equal(frames.length, wanted.length);
  wanted.forEach(({ time, octets, original = octets.length }, i) => {
    const frame = frames[i]!;
    assert.deepEqual([frame.number, frame.time, frame.original, frame.link], [i + 1, time, original, 1]);
    assert.deepEqual(frame.octets, octets);
  });
  return reader;
}

const layouts: readonly [string, PcapOptions][] = [
  ["pcap", {}],
  ["pcap", { littleEndian: false }],
  ["pcap (nanoseconds)", { nano: true }],
  ["pcap (nanoseconds)", { nano: true, littleEndian: false }],
  ["pcap (modified)", { layout: "modified" }],
  ["pcap (modified)", { layout: "modified", littleEndian: false }],
  ["pcap (SuSE 6.3)", { layout: "suse" }],
  ["pcap (Red Hat 6.1)", { layout: "redhat" }],
  ["pcap (Nokia)", { layout: "nokia" }],
  ["pcap (Nokia)", { layout: "nokia", littleEndian: false }],
];

test("every layout of pcap is told from its records, in one piece, in small ones and octet by octet", () => {
  for (const [format, options] of layouts) {
    const file = pcap(packets, options);
    for (const pieces of [undefined, () => 1, () => 7, () => 1000]) {
      assert.equal(same(file, packets, pieces).format, format, JSON.stringify(options));
    }
  }
});

test("a file of one frame is told, too", () => {
  for (const [format, options] of layouts) assert.equal(same(pcap(packets.slice(5, 6), options), packets.slice(5, 6)).format, format);
});

test("a live capture's frames are given one by one; only the first waits for the second's header", () => {
  const reader = new PcapReader();
  const file = pcap(packets);
  const given: number[] = [];
  const ends: number[] = [];
  let at = 24;
  for (const { octets } of packets.slice(0, 4)) {
    at += 16 + octets.length;
    ends.push(at);
  }
  for (let end = 0, start = 0; end <= at; start = end, end += 1) {
    if (end > start) reader.push(file.slice(start, end));
    while (reader.next()) given.push(end);
  }
  assert.deepEqual(given, [ends[0]! + 16, ...ends.slice(1)]);
});

test("nanoseconds keep a quarter of a microsecond", () => {
  const w = new Writer().u32(0xa1b23c4d).u16(2, 4).u32(0, 0, 100, 1).u32(1_600_000_000, 123_456_789, 2, 2).u8(1, 2);
  assert.ok(Math.abs(read(w.bytes()).frames[0]!.time - 1_600_000_000_123_456 - 0.789) <= 0.25);
});

test("the length of a frame check sequence stands in the link type and is no part of it", () => {
  const { frames, reader } = read(pcap(packets, { link: 0x2400_0001 | 0 }));
  assert.deepEqual([frames[0]!.link, reader.remarks], [1, ["frames end with a check sequence of 4 octets"]]);
});

test("frames beyond the snap length that the file claims are read; cut ones are counted", () => {
  assert.equal(same(pcap(packets, { snap: 20 })).warnings.length, 0);
  const cut = packets.map((packet) => ({ ...packet, octets: packet.octets.slice(0, 14), original: packet.octets.length + 40 }));
  assert.deepEqual(
    same(pcap(cut), cut).warnings.map(({ kind, count }) => [kind, count]),
    [["snapped", 40]],
  );
});

test("an original length below what was captured is none", () => {
  const odd = packets.map((packet) => ({ ...packet, original: 3 }));
  const { frames } = read(pcap(odd));
  assert.deepEqual(
    frames.map(({ octets, original }) => original - octets.length),
    packets.map(() => 0),
  );
});

test("a file that is cut says where; a header alone says that there is nothing", () => {
  const file = pcap(packets);
  for (const [left, where] of [
    [5, "a frame,"],
    [packets.at(-1)!.octets.length + 5, "a frame's header,"],
  ] as const) {
    const { frames, reader } = read(file.slice(0, -left));
    assert.equal(frames.length, 39);
    const [warning] = reader.warnings;
    assert.deepEqual([warning!.kind, warning!.words.includes(where)], ["cut", true], warning!.words);
    assert.equal(warning!.offset, file.length - packets.at(-1)!.octets.length - 16);
  }
  assert.deepEqual(
    read(file.slice(0, 24)).reader.warnings.map(({ kind }) => kind),
    ["empty"],
  );
  assert.deepEqual(
    read(file.slice(0, 11)).reader.warnings.map(({ kind }) => kind),
    ["cut", "empty"],
  );
});

test("a record of impossible length: what came before is kept, and reading goes on where records follow each other again", () => {
  const before = pcap(packets);
  const damage = all(
    new Writer().u32(1, 2, 0x7fff_ffff, 0x7fff_ffff).bytes(),
    new Uint8Array(10_000),
    Uint8Array.from({ length: 999 }, (_, i) => (i * 31) & 0xff),
  );
  for (const pieces of [() => 5000, () => 100_000, () => 1]) {
    const none = read(all(before, damage), pieces);
    assert.deepEqual(
      [none.frames.length, none.reader.warnings.map(({ kind }) => kind), none.reader.warnings[0]!.offset],
      [40, ["damaged", "note"], before.length],
    );
    const { frames, reader } = read(all(before, damage, pcap(packets).slice(24)), pieces);
    assert.deepEqual(
      frames.map(({ octets }) => octets),
      [...packets, ...packets].map(({ octets }) => octets),
    );
    assert.deepEqual(
      reader.warnings.map(({ kind, offset }) => [kind, offset]),
      [
        ["damaged", before.length],
        ["note", before.length + damage.length],
      ],
    );
  }
});
