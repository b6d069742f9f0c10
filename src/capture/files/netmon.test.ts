import assert from "node:assert/strict";
import { test } from "node:test";
import { all, NDIS_GUID, type NetmonOptions, netmon, type Packet, snoop, somePackets, Writer } from "../../../test/capture/containers.ts";
import { read } from "../../../test/capture/read.ts";
import { NetmonReader } from "./netmon.ts";

const packets = somePackets(25);

function check(file: Uint8Array, wanted: readonly Packet[], step = 1, pieces?: () => number) {
  const { frames, reader } = read(file, pieces);
  assert.equal(frames.length, wanted.length);
  wanted.forEach(({ time, octets }, i) => {
    const frame = frames[i]!;
    assert.deepEqual([frame.number, frame.link, frame.original], [i + 1, 1, octets.length]);
    assert.deepEqual(frame.octets, octets);
    assert.ok(Math.abs(frame.time - time) < step, `${frame.time} ${time}`);
  });
  return { frames, reader };
}

test("versions 1.1, 2.0, 2.1, 2.2 and 2.3, headers of 72 and 128 octets, in pieces", () => {
  const versions: NetmonOptions[] = [{ major: 1 }, { minor: 0 }, { minor: 1 }, { minor: 2 }, { minor: 3 }];
  for (const version of versions) {
    for (const header of [72, 128] as const) {
      for (const pieces of [undefined, () => 1, () => 333]) {
        check(netmon(packets, { ...version, header }), packets, version.major === 1 ? 1000 : 1, pieces);
      }
    }
  }
});

test("before 2.3 the time has no zone, which is said", () => {
  assert.equal(check(netmon(packets), packets).reader.warnings.length, 0);
  assert.deepEqual(
    check(netmon(packets, { minor: 2 }), packets).reader.warnings.map(({ kind }) => kind),
    ["note"],
  );
});

test("the frame table's order counts, not that of the file", () => {
  const turned = check(netmon(packets, { order: (offsets) => [...offsets].reverse() }), packets.toReversed());
  assert.equal(turned.reader.warnings.length, 0);
});

test("processes and comments belong to their frames", () => {
  const processes = [
    { path: "C:\\Program Files\\OUTLOOK.EXE", id: 4711 },
    { path: "System", id: 4 },
  ];
  const { frames } = check(netmon(packets, { processes, comments: new Map([[3, "here it hangs"]]) }), packets);
  assert.deepEqual(
    frames.slice(0, 4).map(({ process, comment }) => [process?.name, process?.id, comment]),
    [
      ["OUTLOOK.EXE", 4711, undefined],
      ["System", 4, undefined],
      ["OUTLOOK.EXE", 4711, "here it hangs"],
      ["System", 4, undefined],
    ],
  );
});

test("media types: what is no packet is counted, what no tool shows is hidden, 802.11 loses Network Monitor's own header", () => {
  const types = [1, 0xffe0, 0xfffd, 6, 9, 0xe000 + 113, 0x7777, 0xfffb];
  const wifi = all(new Writer().u8(2).u16(32).raw(new Uint8Array(29)).bytes(), Uint8Array.of(8, 0, 1, 2));
  const of = types.map((type, i) => ({ time: packets[i]!.time, octets: type === 6 ? wifi : packets[i]!.octets }));
  const { frames, reader } = read(netmon(of, { media: (i) => types[i]! }));
  assert.deepEqual(
    frames.map(({ link, octets }) => [link, octets.length]),
    [
      [1, of[0]!.octets.length],
      [-1, of[1]!.octets.length],
      [105, 4],
      [101, of[4]!.octets.length],
      [113, of[5]!.octets.length],
      [-1, of[6]!.octets.length],
      [-1, of[7]!.octets.length],
    ],
  );
  assert.equal(reader.remarks.length, 3);
  assert.match(reader.remarks[0]!, /^1 frames are events of Windows/);
});

test("a packet of netsh trace within an event of Windows is a packet", () => {
  const data = new Writer().u32(7, 7, packets[9]!.octets.length).raw(packets[9]!.octets);
  const event = new Writer().u16(52, 0, 0x350, 0).u32(1, 2).u64(0).raw(Uint8Array.from(NDIS_GUID));
  event.u16(1001).u8(0, 0, 0, 0).u16(0).u64(0xc0000001n).u64(0).raw(new Uint8Array(16)).u32(0).u16(0, data.length).u8(0).raw(data.bytes());
  const { frames, reader } = read(netmon([{ time: packets[0]!.time, octets: event.bytes() }], { media: () => 0xffe0 }));
  assert.deepEqual([frames[0]!.link, frames[0]!.octets, reader.remarks], [1, packets[9]!.octets, []]);
});

test("a capture that was not closed, or is cut, is read frame behind frame", () => {
  for (const header of [72, 128] as const) {
    const open = check(netmon(packets, { header, open: true }), packets);
    assert.deepEqual(
      open.reader.warnings.map(({ kind }) => kind),
      ["cut"],
    );
    const file = netmon(packets, { header });
    const { frames, reader } = read(file.slice(0, -25 * 4 - 20), () => 100);
    assert.deepEqual([frames.length, reader.warnings.map(({ kind }) => kind)], [24, ["cut", "cut"]]);
  }
});

test("a file above the limit is read frame behind frame, and says so", () => {
  const file = netmon(packets, { processes: [{ path: "a.exe", id: 1 }] });
  for (const held of [1000, 2000, file.length - 1]) {
    const reader = new NetmonReader(held);
    let frames = 0;
    for (let at = 0; at < file.length; at += 700) {
      reader.push(file.slice(at, at + 700));
      while (reader.next())
        assert.deepEqual(
          reader.frame.bytes.slice(reader.frame.offset, reader.frame.offset + reader.frame.captured),
          packets[frames++]!.octets,
        );
    }
    reader.end();
    while (reader.next()) frames++;
    assert.deepEqual([frames, reader.warnings.map(({ kind }) => kind)], [25, ["limit"]], String(held));
  }
});

test("where the end of the file can be had first, nothing is held and nothing is missing", () => {
  const processes = [{ path: "C:\\a.exe", id: 1 }];
  const file = netmon(packets, { processes, comments: new Map([[7, "here"]]), header: 72 });
  const whole = read(file);
  for (const pieces of [() => file.length, () => 200, () => 1]) assert.deepEqual(read(file, pieces, undefined, true).frames, whole.frames);
  // Above the limit, too.
  const reader = new NetmonReader(100);
  reader.push(file.slice(0, 150));
  assert.equal(reader.next(), false);
  const wanted = reader.wanted!;
  assert.ok(wanted.offset > 1000);
  reader.supply(file.slice(wanted.offset));
  reader.push(file.slice(150));
  let frames = 0;
  while (reader.next()) frames++;
  assert.deepEqual([frames, reader.warnings], [25, []]);
});

test("a table in another order than the file's: frames as they stand, and a note", () => {
  const file = netmon(packets, { order: (offsets) => [...offsets].reverse() });
  const { frames, reader } = read(file, () => 300, undefined, true);
  assert.deepEqual(
    frames.map(({ octets }) => octets),
    packets.map(({ octets }) => octets),
  );
  assert.deepEqual(
    reader.warnings.map(({ kind }) => kind),
    ["note"],
  );
});

test("tables that point nowhere are warnings", () => {
  const file = netmon(packets);
  const view = new DataView(file.buffer);
  view.setUint32(file.length - 8, 0xffff_fff0, true);
  const { frames, reader } = read(file);
  assert.deepEqual([frames.length, reader.warnings.map(({ kind }) => kind)], [24, ["damaged"]]);
});

test("a frame may be older than the start of the capture", () => {
  const file = netmon(packets.slice(0, 1), { minor: 2 });
  // -5 microseconds, as an unsigned number that times ten is a negative one.
  new DataView(file.buffer).setBigUint64(128, 0x1999_9999_9999_9999n - 4n, true);
  const start = Math.floor(packets[0]!.time / 1e6) * 1e6;
  assert.ok(Math.abs(read(file).frames[0]!.time - start) < 10);
});

test("snoop", () => {
  for (const pieces of [undefined, () => 1, () => 100]) check(snoop(packets), packets, 1, pieces);
  const { frames, reader } = read(snoop(packets, 12));
  assert.deepEqual([frames[0]!.link, reader.warnings.map(({ kind }) => kind)], [-1, ["note"]]);
  assert.deepEqual(
    read(snoop(packets).slice(0, -3)).reader.warnings.map(({ kind }) => kind),
    ["cut"],
  );
});
