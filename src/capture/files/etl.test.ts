import assert from "node:assert/strict";
import { test } from "node:test";
import { all, ETL_START, etl, ndisEvent, pktmonEvent, somePackets, Writer } from "../../../test/capture/containers.ts";
import { read } from "../../../test/capture/read.ts";

const packets = somePackets(30);
const at = (i: number) => BigInt(i) * 10_000n;
const words = (file: Uint8Array) => read(file).reader.warnings.map((warning) => warning.words);

test("packets of netsh trace, of two processors, in order of time, plain and compressed", () => {
  const even = packets.flatMap(({ octets }, i) => (i % 2 === 0 ? [ndisEvent(octets, at(i))] : []));
  const odd = packets.flatMap(({ octets }, i) => (i % 2 === 1 ? [ndisEvent(octets, at(i))] : []));
  for (const compressed of [false, true]) {
    for (const pieces of [undefined, () => 100]) {
      const { frames, reader } = read(etl([even, odd], { compressed }), pieces);
      assert.deepEqual(
        frames.map(({ octets, time, link }) => ({ octets, time, link })),
        packets.map(({ octets }, i) => ({ octets, time: ETL_START + i * 1000, link: 1 })),
      );
      assert.deepEqual([reader.warnings, reader.remarks], [[], ["operating system: Windows build 19042", "packets of netsh trace"]]);
    }
  }
});

test("pieces of packets are joined, also where two threads take turns", () => {
  const [a, b] = [packets[20]!.octets, packets[21]!.octets];
  const { frames, reader } = read(
    etl([
      [
        ndisEvent(a.slice(0, 10), 1n, "start", 1),
        ndisEvent(b.slice(0, 20), 2n, "start", 2),
        ndisEvent(a.slice(10, 50), 3n, "none", 1),
        ndisEvent(b.slice(20), 4n, "end", 2),
        ndisEvent(a.slice(50), 5n, "end", 1),
        ndisEvent(a, 6n, "end", 3),
      ],
    ]),
  );
  assert.deepEqual(
    frames.map(({ octets }) => octets),
    [a, b],
  );
  assert.deepEqual(
    reader.warnings.map(({ kind }) => kind),
    ["damaged"],
  );
});

test("a packet captured above several filters of one adapter counts once; cut ones have their length from the IP header", () => {
  const ip = new Uint8Array(60);
  ip.set([8, 0, 0x45, 0, 0x05, 0xdc], 12);
  const above = ndisEvent(ip, 2n);
  new DataView(above.data.buffer).setUint32(4, 99, true);
  const { frames, reader } = read(etl([[ndisEvent(ip, 1n), above]]));
  assert.deepEqual(
    frames.map(({ octets, original }) => [octets.length, original]),
    [[60, 1514]],
  );
  assert.match(reader.remarks.at(-1)!, /^1 appearances/);
});

test("a packet of a virtual switch", () => {
  const { octets } = packets[7]!;
  const data = new Writer().u32(5, 5, 1).wide("port").wide("nic").wide("external").u32(1, 2).wide("a").wide("").wide("c");
  data.u32(octets.length).raw(octets).u32(4, 0);
  const { frames } = read(etl([[{ ...ndisEvent(octets, 1n), id: 1003, data: data.bytes() }]]));
  assert.deepEqual(
    frames.map((frame) => frame.octets),
    [octets],
  );
});

test("pktmon: a packet that is seen at many components counts once; extended data is passed over", () => {
  const events = packets.flatMap(({ octets }, i) =>
    [1, 2, 3].map((appearance) => pktmonEvent(octets, at(i * 3 + appearance), { group: i + 1, appearance })),
  );
  const { frames, reader } = read(
    etl([events.map((event, i) => (i % 2 === 0 ? { ...event, extended: 24 } : event))], { compressed: true }),
  );
  assert.deepEqual(
    frames.map(({ octets }) => octets),
    packets.map(({ octets }) => octets),
  );
  assert.match(reader.remarks.at(-1)!, /^60 appearances/);
});

test("pktmon: a layout that is not known is a warning with the command that converts the file", () => {
  const event = pktmonEvent(packets[3]!.octets, 1n, { group: 1 });
  const longer = { ...event, data: all(event.data.slice(0, 30), new Uint8Array(10), event.data.slice(30)) };
  const { frames, reader } = read(etl([[event, longer]]));
  assert.deepEqual([frames.length, reader.warnings.map(({ kind }) => kind)], [1, ["skipped"]]);
  assert.match(reader.warnings[0]!.words, /pktmon etl2pcap IN --out OUT/);
});

test("pktmon: why Windows dropped a packet is said", () => {
  const file = etl([
    [
      pktmonEvent(packets[3]!.octets, 1n, { group: 1 }),
      pktmonEvent(packets[3]!.octets, 2n, { group: 1, appearance: 2, dropReason: 1231 }),
      pktmonEvent(packets[4]!.octets, 3n, { group: 2, dropReason: 904 }),
    ],
  ]);
  assert.deepEqual(words(file), [
    "Windows itself dropped 1 packets: the Windows Filtering Platform (firewall) refused the connection (reason 1231)",
    "Windows itself dropped 1 packets: nothing listens on the port (reason 904)",
  ]);
  assert.deepEqual(
    read(file).frames.map(({ comment }) => comment),
    [undefined, "dropped by Windows: nothing listens on the port (reason 904)"],
  );
});

test("pktmon's default of 128 octets is named with the command that records more", () => {
  const file = etl([[pktmonEvent(new Uint8Array(128), 1n, { group: 1, original: 1514 })]]);
  assert.ok(words(file).some((line) => line.includes("--pkt-size 0")));
});

test("a trace without packets says what it holds; lost events are said", () => {
  const file = etl([[{ ...ndisEvent(packets[0]!.octets, 1n), id: 1002 }]], { lost: 5 });
  const [lost, none] = words(file);
  assert.match(lost!, /lost 5 events/);
  assert.match(none!, /2 events and no packets .*2ed6006e/);
});

test("a damaged buffer is a warning, what is read before it stays", () => {
  const good = etl([packets.map(({ octets }, i) => ndisEvent(octets, at(i)))]);
  const bad = new Uint8Array(good.length + 200);
  bad.set(good);
  const { frames, reader } = read(bad);
  assert.deepEqual([frames.length, reader.warnings.map(({ kind }) => kind)], [30, ["damaged"]]);
  const squeezed = etl([packets.map(({ octets }, i) => ndisEvent(octets, at(i)))], { compressed: true });
  squeezed.fill(0xff, 1024 + 72, 1024 + 100);
  assert.match(read(squeezed).reader.warnings[0]!.words, /pktmon etl2pcap/);
});

test("a trace that grows without end when it is decompressed is left", () => {
  const header = etl([]);
  // A run of zeros: one literal, and a match of fifteen million octets.
  const zeros = new Writer().u32(0x7fff_ffff).u8(0).u16(7).u8(15, 255).u16(0).u32(14_999_000).bytes();
  const buffer = new Writer()
    .u32(72 + zeros.length, 15_000_000, 0, 0)
    .u64(0, 0, 0)
    .u32(0)
    .u32(3, 0)
    .u16(0x40, 0)
    .raw(new Uint8Array(16))
    .raw(zeros);
  const { frames, reader } = read(all(header, ...Array.from({ length: 40 }, () => buffer.bytes()), new Uint8Array(1000)));
  assert.deepEqual([frames.length, reader.warnings.map(({ kind }) => kind)], [0, ["limit", "note", "empty"]]);
});
