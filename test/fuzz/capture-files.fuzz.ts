import { deepStrictEqual } from "node:assert";
import { Lz4Decoder } from "../../src/capture/files/lz4.ts";
import { xxh32 } from "../../src/capture/files/xxh32.ts";
import { CaptureError, type FrameReader } from "../../src/capture/frame.ts";
import { all, Blocks, etl, ndisEvent, netmon, pcap, pcapng, pktmonEvent, snoop, somePackets, Writer } from "../capture/containers.ts";
import { read } from "../capture/read.ts";
import { randomFrom } from "./mutate.ts";

const packets = somePackets(6, 60);

/**
 * Whatever the octets are: a CaptureError or frames; frames lie within the arrays they name and are counted from 1; the same octets in other pieces,
 * in buffers that are used again, give the same frames and warnings; warnings are few; the last octet ends the reading.
 */
const files = {
  name: "capture-files",
  run(bytes: Uint8Array): void {
    const whole = attempt(bytes);
    // Where the pieces end follows from the octets, so that a case can be repeated.
    const random = randomFrom(xxh32(bytes, 0, bytes.length));
    deepStrictEqual(
      attempt(bytes, () => 1 + random(40)),
      whole,
    );
    deepStrictEqual(
      attempt(bytes, () => 1 + random(600)),
      whole,
    );
    // Where the end of the file can be had first, the pieces are of no consequence, either.
    const anywhere = attempt(bytes, () => 128 + random(40), true);
    deepStrictEqual(
      attempt(bytes, () => 128 + random(600), true),
      anywhere,
    );
  },
  seeds: (): Uint8Array[] => [
    pcap(packets),
    pcap(packets, { littleEndian: false, nano: true }),
    pcap(packets, { layout: "redhat" }),
    pcap(packets, { layout: "nokia" }),
    pcap(packets, { layout: "suse" }),
    pcapng(packets),
    everyBlock(true),
    everyBlock(false),
    snoop(packets),
    netmon(packets, { major: 1 }),
    netmon(packets, { minor: 2, header: 72 }),
    netmon(packets, {
      media: (i) => [1, 0xffe0, 6, 0xfffd, 9, 1][i]!,
      processes: [{ path: "C:\\a.exe", id: 7 }],
      comments: new Map([[2, "a comment"]]),
    }),
    netmon(packets, { open: true }),
    etl([packets.map(({ octets }, i) => ndisEvent(octets, BigInt(i), (["start", "end", "both"] as const)[i % 3]!))]),
    etl(
      [
        packets.map(({ octets }, i) => ({
          ...pktmonEvent(octets, BigInt(i), { group: i >> 1, dropReason: i === 3 ? 909 : 0 }),
          extended: 16,
        })),
      ],
      {
        compressed: true,
      },
    ),
  ],
};

/** Decompression ends, gives no more than its input can hold, and gives the same in pieces. */
const lz4 = {
  name: "lz4",
  run(bytes: Uint8Array): void {
    const whole = unpack(bytes, () => bytes.length);
    const random = randomFrom(xxh32(bytes, 0, bytes.length));
    deepStrictEqual(
      unpack(bytes, () => 1 + random(9)),
      whole,
    );
  },
  seeds: (): Uint8Array[] => {
    const block = Uint8Array.of(0x46, 97, 98, 99, 100, 4, 0, 0x50, 49, 50, 51, 52, 53);
    const frame = (flags: number, after: Uint8Array) =>
      new Writer()
        .u32(0x184d2204)
        .u8(flags, 0x40, (xxh32(Uint8Array.of(flags, 0x40), 0, 2) >>> 8) & 0xff)
        .raw(after)
        .bytes();
    const blocks = new Writer().u32(block.length).raw(block).u32(0x8000_0003).text("abc").u32(block.length).raw(block).u32(0).bytes();
    return [
      frame(0x60, blocks),
      frame(0x40, blocks),
      new Writer().u32(0x184c2102, block.length).raw(block).bytes(),
      all(new Writer().u32(0x184d2a50, 3).text("abc").bytes(), frame(0x60, blocks)),
    ];
  },
};

export const targets = [files, lz4];

function attempt(bytes: Uint8Array, pieces?: () => number, anywhere = false): unknown {
  try {
    let count = 0;
    const onFrame = ({ frame }: FrameReader) => {
      count++;
      if (frame.number !== count) throw new Error(`frame ${count} says that it is ${frame.number}`);
      if (frame.offset < 0 || frame.captured < 0 || frame.offset + frame.captured > frame.bytes.length) {
        throw new Error(`frame ${count} lies outside its array`);
      }
      if (!(frame.original >= frame.captured)) throw new Error(`frame ${count} is longer than it was`);
      // No format has a frame without a header of eight octets; what is compressed shrinks to a thousandth at most.
      if (count > bytes.length * 130) throw new Error("more frames than the file can hold");
    };
    const { frames, reader } = read(bytes, pieces, onFrame, anywhere);
    if (reader.next()) throw new Error("a frame behind the end");
    if (reader.warnings.length > 66 || reader.remarks.length > 400) throw new Error("too much is said");
    return {
      frames,
      warnings: reader.warnings,
      format: reader.format,
      names: [...reader.names],
      secrets: reader.secrets,
      said: reader.remarks,
    };
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return error.problem;
  }
}

function unpack(bytes: Uint8Array, pieces: () => number): unknown {
  const decoder = new Lz4Decoder();
  let length = 0;
  let sum = 0;
  const drain = () => {
    for (let out = decoder.next(); out !== undefined; out = decoder.next()) {
      length += out.length;
      sum = (sum * 31 + xxh32(out, 0, out.length)) % 0x1fffffffffff;
      // An octet of length stands for 255 at most.
      if (length > bytes.length * 255 + 1024) throw new Error("more than the input can hold");
    }
  };
  try {
    for (let at = 0; at < bytes.length; ) {
      const piece = Math.max(1, pieces());
      decoder.push(bytes.slice(at, at + piece));
      at += piece;
      drain();
    }
    decoder.end();
    drain();
    return { length, sum };
  } catch (error) {
    if (!(error instanceof CaptureError)) throw error;
    return { length, sum, problem: error.problem };
  }
}

/** pcapng with every kind of block and option. */
function everyBlock(littleEndian: boolean): Uint8Array {
  const b = new Blocks(littleEndian);
  const [first, second, third] = packets;
  return all(
    b.section(b.text(1, "a comment"), b.text(4, "an application")),
    b.interface(1, 100, b.text(2, "eth0"), b.option(9, Uint8Array.of(9)), b.option(14, b.writer().u64(5).bytes())),
    b.block(4, all(b.option(1, all(Uint8Array.of(10, 0, 0, 1), Uint8Array.of(97, 0))), b.option(0, new Uint8Array(0)))),
    b.block(10, b.writer().u32(1, 4).text("abcd").bytes()),
    b.block(0x80000001, all(b.writer().u32(7).bytes(), b.text(2, "mmc"))),
    b.enhanced(0, 123_456_789n, first!.octets, 400, b.text(1, "look"), b.option(0x8001, b.writer().u32(0).bytes())),
    b.block(0xbad, new Uint8Array(8)),
    b.simple(second!.octets),
    b.old(0, 1, 5n, third!.octets),
    b.block(5, all(b.writer().u32(0, 0, 9).bytes(), b.option(5, b.writer().u64(7).bytes()))),
    new Blocks(!littleEndian).section(),
    new Blocks(!littleEndian).interface(101, 0),
    new Blocks(!littleEndian).enhanced(0, 77n, first!.octets),
  );
}
