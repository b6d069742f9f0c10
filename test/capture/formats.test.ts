/**
 * One small capture in every container and link type, and real files of Windows (formats/ of the captures folder): each is read with as many frames
 * as it has, or named with the command that converts it. Nothing of that folder is left out.
 */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { detectReader } from "../../src/capture/files/detect.ts";
import { CaptureError, type Frame, type FrameReader } from "../../src/capture/frame.ts";
import { openCapture } from "../../src/cli/trace/open.ts";
import { captures, missing } from "./oracle.ts";

/** Formats that are not read, by the name of the file, with what their error must say. */
const NAMED: ReadonlyMap<string, RegExp> = new Map([
  ["5views.cap", /5View.*editcap -F pcapng IN OUT/],
  ["commview.ncf", /CommView.*editcap -F pcapng IN OUT/],
  ["commview.ncfx", /CommView.*editcap -F pcapng IN OUT/],
  ["dag.erf", /Endace ERF.*editcap -F pcapng IN OUT/],
  ["lanalyzer.tr1", /LANalyzer.*editcap -F pcapng IN OUT/],
  ["nettl.trc0", /nettl.*editcap -F pcapng IN OUT/],
  ["observer.bfr", /Observer.*editcap -F pcapng IN OUT/],
  ["sniffer-dos.enc", /Sniffer.*editcap -F pcapng IN OUT/],
  ["sniffer11.cap", /Sniffer.*editcap -F pcapng IN OUT/],
  ["sniffer20.cap", /Sniffer.*editcap -F pcapng IN OUT/],
  ["visual.cap", /Visual Networks.*editcap -F pcapng IN OUT/],
  ["le-us.pcap.bz2", /bzip2.*bunzip2 IN/],
  ["le.pcapng.bz2", /bzip2.*bunzip2 IN/],
  ["netmon2.cap.bz2", /bzip2.*bunzip2 IN/],
  ["le-us.pcap.xz", /xz.*xz -d IN/],
  ["le.pcapng.xz", /xz.*xz -d IN/],
  ["netmon2.cap.xz", /xz.*xz -d IN/],
  ["message-analyzer.matp", /Message Analyzer \(\.matp\).*File, Save As, Export/],
]);

/** Where tshark 4.0.17's count is not ours: it takes a custom block for a frame. */
const OTHERWISE: ReadonlyMap<string, number> = new Map([["be-ns-nrb.pcapng", 17]]);

/** What reading must warn of; of all others nothing but notes. */
const WARNS: ReadonlyMap<string, readonly string[]> = new Map([
  ["cut-mid-block.pcapng", ["cut"]],
  ["cut-mid-packet.pcap", ["cut"]],
  ["empty.pcap", ["empty"]],
  ["header-only.pcap", ["empty"]],
  ["snaplen68.pcap", ["snapped"]],
  ["snaplen96.pcap", ["snapped"]],
  ["pktmon-a.etl", ["snapped"]],
  ["pktmon-b.etl", ["snapped"]],
  ["etw-AMSITrace-nopackets.etl", ["lost", "empty"]],
  ["etw-lxcore_kernel-nopackets.etl", ["empty"]],
]);

const folder = join(captures, "formats");
const expected = new Map<string, number>();
if (!missing) {
  for (const line of readFileSync(join(folder, "formats.tsv"), "utf8").trim().split("\n").slice(1)) {
    const [file, , , packets] = line.split("\t");
    expected.set(file!, Number(packets));
  }
}

async function readAll(path: string, onFrame: (frame: Frame) => void = () => undefined): Promise<{ reader: FrameReader; frames: number }> {
  const capture = await openCapture(path, {});
  try {
    let frames = 0;
    let reader: FrameReader | undefined;
    const head: Uint8Array[] = [];
    const drain = () => {
      while (reader!.next()) {
        frames++;
        onFrame(reader!.frame);
      }
    };
    for await (const chunk of capture.octets) {
      if (reader === undefined) {
        head.push(chunk);
        reader = detectReader(head, false);
        for (const early of reader === undefined ? [] : head) reader!.push(early);
      } else reader.push(chunk);
      if (reader !== undefined) drain();
    }
    if (reader === undefined) {
      reader = detectReader(head, true)!;
      for (const early of head) reader.push(early);
    }
    reader.end();
    drain();
    return { reader, frames };
  } finally {
    await capture.close();
  }
}

test("every container: its frames, or its name and what converts it", { skip: missing }, async (t) => {
  const files = readdirSync(folder).filter((file) => !/\.(sh|py|tsv|txt)$/.test(file) && file !== "real");
  assert.ok(files.length > 60);
  for (const file of files) {
    await t.test(file, async () => {
      const words = NAMED.get(file);
      if (words !== undefined) {
        await assert.rejects(readAll(join(folder, file)), (error) => {
          assert.ok(error instanceof CaptureError);
          assert.equal(error.problem.kind, "other-format");
          assert.match(error.words, words);
          return true;
        });
        return;
      }
      const { reader, frames } = await readAll(join(folder, file));
      assert.equal(frames, OTHERWISE.get(file) ?? expected.get(file));
      assert.deepEqual(
        reader.warnings.map(({ kind }) => kind).filter((kind) => kind !== "note"),
        WARNS.get(file) ?? [],
      );
    });
  }
});

test("real files of Windows", { skip: missing }, async (t) => {
  const real = join(folder, "real");
  const files: [string, (result: { reader: FrameReader; frames: number }, links: Map<number, number>) => void][] = [
    [
      "netmon2-real-etw-events.cap",
      ({ reader, frames }, links) => {
        assert.deepEqual([frames, [...links]], [732, [[-1, 732]]]);
        assert.match(reader.remarks[0]!, /^732 frames are events of Windows/);
      },
    ],
    ["netmon2-real-with-process-headers.cap", ({ frames }, links) => assert.deepEqual([frames, [...links]], [212, [[1, 212]]])],
    ["pktmon-a.etl", ({ reader }) => assert.ok(reader.warnings.some(({ words }) => words.includes("--pkt-size 0")))],
    ["pktmon-b.etl", ({ reader }) => assert.ok(reader.warnings.some(({ words }) => words.includes("--pkt-size 0")))],
    ["etw-AMSITrace-nopackets.etl", noPackets],
    ["etw-lxcore_kernel-nopackets.etl", noPackets],
  ];
  assert.deepEqual(new Set([...files.map(([file]) => file), "message-analyzer.matp"]), new Set(readdirSync(real)));
  for (const [file, check] of files) {
    await t.test(file, async () => {
      const links = new Map<number, number>();
      let last = 0;
      const result = await readAll(join(real, file), (frame) => {
        links.set(frame.link, (links.get(frame.link) ?? 0) + 1);
        assert.ok(frame.time >= last, `frame ${frame.number} is older than the one before`);
        last = frame.time;
        if (frame.link === 1) packetHolds(frame);
      });
      check(result, links);
      assert.deepEqual(
        result.reader.warnings.map(({ kind }) => kind).filter((kind) => kind !== "note"),
        WARNS.get(file) ?? [],
      );
    });
  }
  await t.test("message-analyzer.matp", async () => {
    await assert.rejects(readAll(join(real, "message-analyzer.matp")), (error) => {
      assert.match((error as CaptureError).words, NAMED.get("message-analyzer.matp")!);
      return true;
    });
  });
});

function noPackets({ reader, frames }: { reader: FrameReader; frames: number }): void {
  assert.equal(frames, 0);
  assert.ok(reader.warnings.some(({ words }) => /no packets .*netsh trace start capture=yes/.test(words)));
}

/** What the reader made of the file is a packet: its IP header says how long it is, and its checksum is right where the adapter did not leave it out. */
function packetHolds({ bytes, offset, captured, original, number }: Frame): void {
  const type = bytes[offset + 12]! * 256 + bytes[offset + 13]!;
  assert.ok(
    [0x0800, 0x86dd, 0x0806, 0x8899, 0x88cc, 0x888e, 0x893a].includes(type) || type < 1536,
    `frame ${number}: type ${type.toString(16)}`,
  );
  if (type !== 0x0800) return;
  const ip = offset + 14;
  assert.equal(bytes[ip]! >> 4, 4, `frame ${number}`);
  const length = bytes[ip + 2]! * 256 + bytes[ip + 3]!;
  assert.ok(length === 0 || length <= original - 14, `frame ${number}: ${length} octets of IP in ${original}`);
  assert.ok(captured >= 34);
}
