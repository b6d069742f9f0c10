import assert from "node:assert/strict";
import { test } from "node:test";
import { all, Blocks, pcapng, somePackets } from "../../../test/capture/containers.ts";
import { read } from "../../../test/capture/read.ts";

const packets = somePackets(30);
const some = Uint8Array.from({ length: 61 }, (_, i) => i);
const kinds = (file: Uint8Array) => read(file).reader.warnings.map(({ kind }) => kind);

test("both orders of octets, however they are pushed", () => {
  for (const littleEndian of [true, false]) {
    for (const pieces of [undefined, () => 1, () => 13, () => 500]) {
      const { frames, reader } = read(pcapng(packets, littleEndian), pieces);
      assert.deepEqual(
        frames.map(({ time, octets, link, number }) => ({ time, octets, link, number })),
        packets.map(({ time, octets }, i) => ({ time, octets, link: 1, number: i + 1 })),
      );
      assert.deepEqual([reader.warnings, reader.remarks], [[], ["operating system: an operating system", "interface 0: eth0"]]);
    }
  }
});

test("resolutions of time, of ten and of two, and offsets", () => {
  const b = new Blocks();
  const second = 1_600_000_000n;
  const offset = b.writer().u64(second).bytes();
  const { frames } = read(
    all(
      b.section(),
      b.interface(1, 0),
      b.interface(1, 0, b.option(9, Uint8Array.of(9))),
      b.interface(1, 0, b.option(9, Uint8Array.of(3))),
      b.interface(1, 0, b.option(9, Uint8Array.of(0x80 | 10))),
      b.interface(1, 0, b.option(9, Uint8Array.of(12))),
      b.interface(1, 0, b.option(9, Uint8Array.of(6)), b.option(14, offset)),
      b.enhanced(0, second * 1_000_000n + 654_321n, some),
      b.enhanced(1, second * 1_000_000_000n + 654_321_000n, some),
      b.enhanced(2, second * 1000n + 654n, some),
      b.enhanced(3, second * 1024n + 512n, some),
      b.enhanced(4, 654_321_000_000n, some),
      b.enhanced(5, 654_321n, some),
    ),
  );
  const base = 1_600_000_000_000_000;
  assert.deepEqual(
    frames.map(({ time, interface: index }) => [index, time]),
    [
      [0, base + 654_321],
      [1, base + 654_321],
      [2, base + 654_000],
      [3, base + 500_000],
      [4, 654_321],
      [5, base + 654_321],
    ],
  );
});

test("sections: each has its own order of octets and its own interfaces", () => {
  const little = new Blocks();
  const big = new Blocks(false);
  const { frames } = read(
    all(
      little.section(),
      little.interface(1, 0),
      little.interface(101, 0),
      little.enhanced(1, 5n, some),
      big.section(),
      big.interface(113, 0),
      big.enhanced(0, 6n, some),
      big.enhanced(1, 7n, some),
    ),
  );
  assert.deepEqual(
    frames.map(({ link, time, number }) => [number, link, time]),
    [
      [1, 101, 5],
      [2, 113, 6],
    ],
  );
});

test("a packet of an interface that is not described is a warning", () => {
  const b = new Blocks();
  assert.deepEqual(kinds(all(b.section(), b.enhanced(0, 6n, some))), ["damaged", "empty"]);
  assert.deepEqual(kinds(all(b.section(), b.simple(some))), ["damaged", "empty"]);
});

test("simple and old packet blocks; a custom block and an unknown one are no frames", () => {
  const b = new Blocks(false);
  const file = all(
    b.section(),
    b.interface(1, 40),
    b.block(0xbad, b.writer().u32(32473).text("anything").bytes()),
    b.simple(some.slice(0, 40), 61),
    b.block(0x4711, new Uint8Array(20)),
    b.old(0, 3, 99n, some),
    b.block(9, new Uint8Array(8)),
  );
  const { frames, reader } = read(file);
  assert.deepEqual(
    frames.map(({ octets, original, time }) => [octets.length, original, time]),
    [
      [40, 61, Number.NaN],
      [61, 61, 99],
    ],
  );
  assert.deepEqual(
    reader.warnings.map(({ kind }) => kind),
    ["snapped", "lost"],
  );
  assert.deepEqual(reader.remarks, [
    "passed over, as no frames: custom blocks (1)",
    "passed over, as no frames: blocks of the unknown type 0x4711 (1)",
    "passed over, as no frames: systemd journal entries (1)",
  ]);
});

test("a very large block that is no frame is passed over without being held", () => {
  const b = new Blocks();
  const large = b.block(0x4711, new Uint8Array(20 << 20));
  const { frames, reader } = read(all(b.section(), b.interface(1, 0), large, b.enhanced(0, 1n, some)), () => 1 << 16);
  assert.deepEqual([frames.length, reader.warnings.length], [1, 0]);
});

test("warnings are bounded, and each count is of what its words say", () => {
  const b = new Blocks();
  const drops = (count: number) => b.block(5, all(b.writer().u32(0, 0, 9).bytes(), b.option(5, b.writer().u64(count).bytes())));
  const lost = Array.from({ length: 67 }, (_, i) => drops(i + 1));
  const cut = b.enhanced(0, 1n, some, 100);
  const { reader } = read(all(b.section(), b.interface(1, 0), ...lost.slice(0, 64), cut, ...lost.slice(64), cut));
  assert.deepEqual(
    reader.warnings.map(({ kind, count }) => [kind, count]),
    [...lost.slice(0, 64).map(() => ["lost", 1]), ["snapped", 2], ["limit", 3]],
  );
});

test("names, secrets, comments, processes, statistics", () => {
  const b = new Blocks();
  const record = (type: number, value: Uint8Array) => b.option(type, value);
  const six = new Uint8Array(16);
  six[0] = 0x20;
  six[1] = 0x01;
  six[15] = 1;
  const text = (words: string) => new TextEncoder().encode(`${words}\0`);
  const { frames, reader } = read(
    all(
      b.section(b.text(1, "case 4711"), b.text(4, "dumpcap")),
      b.interface(
        1,
        0,
        b.text(2, "eth0"),
        b.text(3, "the uplink"),
        b.option(11, all(Uint8Array.of(0), new TextEncoder().encode("port 135"))),
      ),
      b.block(
        4,
        all(
          record(1, all(Uint8Array.of(10, 0, 0, 1), text("dc1.lab.test"), text("dc1"))),
          record(2, all(six, text("dc6"))),
          record(0, new Uint8Array(0)),
        ),
      ),
      b.block(10, b.writer().u32(0x544c534b, 5).text("KEYS!").bytes()),
      b.block(0x80000001, all(b.writer().u32(4711).bytes(), b.text(2, "mmc"))),
      b.enhanced(
        0,
        1n,
        some,
        61,
        b.text(1, "look here"),
        b.text(1, "gr\u00fc\u00dfe"),
        b.option(0x8001, b.writer().u32(0).bytes()),
        b.option(2, b.writer().u32(1).bytes()),
      ),
      b.enhanced(0, 2n, some),
      b.block(5, all(b.writer().u32(0, 0, 9).bytes(), b.option(4, b.writer().u64(100).bytes()), b.option(5, b.writer().u64(7).bytes()))),
    ),
  );
  assert.deepEqual(
    [...reader.names],
    [
      ["10.0.0.1", "dc1.lab.test"],
      ["2001::1", "dc6"],
    ],
  );
  assert.deepEqual(
    reader.secrets.map(({ type, octets }) => [type, Buffer.from(octets).toString()]),
    [[0x544c534b, "KEYS!"]],
  );
  assert.deepEqual(
    frames.map(({ comment, process }) => [comment, process]),
    [
      ["look here\ngr\u00fc\u00dfe", { id: 4711, name: "mmc" }],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(reader.remarks, [
    "case 4711",
    "application: dumpcap",
    "interface 0: eth0, the uplink, filter port 135",
    "it brings keys for decryption along (1): pass it on with care",
  ]);
  assert.match(reader.warnings[0]!.words, /interface dropped 7 packets/);
});

test("damage: lengths that cannot be, a block that is cut, a file that is cut", () => {
  const b = new Blocks();
  const start = all(b.section(), b.interface(1, 0), b.enhanced(0, 1n, some));
  assert.deepEqual(kinds(start.slice(0, -5)), ["cut", "empty"]);
  assert.deepEqual(kinds(all(start, b.writer().u32(6, 8).bytes(), new Uint8Array(40))), ["damaged"]);
  assert.deepEqual(kinds(all(start, b.writer().u32(6, 0x4000_0000).bytes(), new Uint8Array(40))), ["damaged"]);
  const differing = start.slice();
  differing[differing.length - 4]! ^= 4;
  assert.deepEqual([kinds(differing), read(differing).frames.length], [["damaged"], 1]);
  const claims = b.writer().u32(0, 0, 1, 5000, 5000).raw(some).bytes();
  const { frames, reader } = read(all(start, b.block(6, claims)));
  assert.deepEqual([frames.length, frames[1]!.octets.length, reader.warnings.map(({ kind }) => kind)], [2, 64, ["damaged", "snapped"]]);
});
