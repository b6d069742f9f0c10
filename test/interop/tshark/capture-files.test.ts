/** tshark reads the same frames, lengths and times in every container: in those made here, and in the captures of the lab. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { all, Blocks, netmon, pcap, pcapng, snoop, somePackets } from "../../capture/containers.ts";
import { captures, missing } from "../../capture/oracle.ts";
import { read } from "../../capture/read.ts";
import { repository, requirePeer } from "../../peers/peers.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-tshark-"));
after(() => rmSync(folder, { recursive: true }));

interface Row {
  /** Microseconds; undefined where the file gives none. */
  readonly time: number | undefined;
  readonly captured: number;
  readonly original: number;
}

function tsharkRows(file: string): Row[] {
  const fields = ["frame.time_epoch", "frame.cap_len", "frame.len"].flatMap((field) => ["-e", field]);
  const args = ["-n", "-r", file, "--disable-protocol", "eth", "--disable-protocol", "ip", "-T", "fields", ...fields];
  const { stdout, status, stderr } = spawnSync("tshark", args, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, TZ: "UTC" },
  });
  // 2: it was cut, which is no reason not to compare what is there.
  assert.ok(status === 0 || status === 2, stderr);
  return stdout
    .split("\n")
    .filter((line) => line.includes("\t"))
    .map((line) => {
      const [time = "", captured, original] = line.split("\t");
      const [seconds, fraction = ""] = time.split(".");
      return {
        time: time === "" ? undefined : Number(seconds) * 1e6 + Number(fraction.padEnd(9, "0")) / 1000,
        captured: Number(captured),
        original: Number(original),
      };
    });
}

function same(file: string, bytes: Uint8Array): void {
  const { frames } = read(bytes);
  const rows = tsharkRows(file);
  assert.equal(frames.length, rows.length);
  frames.forEach((frame, i) => {
    const row = rows[i]!;
    assert.deepEqual([frame.octets.length, frame.original], [row.captured, row.original], `frame ${i + 1}`);
    if (row.time !== undefined) assert.ok(Math.abs(frame.time - row.time) <= 0.5, `frame ${i + 1}: ${frame.time} and ${row.time}`);
  });
}

const packets = somePackets(25).map((packet, i) => (i % 5 === 0 ? { ...packet, original: packet.octets.length + 33 } : packet));

function everyClock(littleEndian: boolean): Uint8Array {
  const b = new Blocks(littleEndian);
  // Not 10^-12: tshark 4.0.17 gets its fraction of a second wrong.
  const resolutions = [3, 6, 7, 9, 0x80 | 10, 0x80 | 20];
  return all(
    b.section(),
    ...resolutions.map((resolution) =>
      b.interface(1, 0, b.option(9, Uint8Array.of(resolution)), b.option(14, b.writer().u64(3600).bytes())),
    ),
    ...resolutions.map((resolution, i) => {
      const units = resolution & 0x80 ? 2n ** BigInt(resolution & 0x7f) : 10n ** BigInt(resolution);
      // 10^-12 seconds since 1970 fit into 64 bits until half a year in.
      return b.enhanced(
        i,
        (resolution === 12 ? 10_000_000n : 1_600_000_000n) * units + units / 3n,
        packets[i]!.octets,
        undefined,
        b.text(1, "x"),
      );
    }),
    new Blocks(!littleEndian).section(),
    new Blocks(!littleEndian).interface(1, 0),
    new Blocks(!littleEndian).old(0, 0, 1_600_000_000_123_456n, packets[8]!.octets),
    new Blocks(!littleEndian).simple(packets[9]!.octets),
  );
}

test("containers that are made here", async (t) => {
  if (!requirePeer(t, "tshark")) return;
  const files: [string, Uint8Array][] = [
    ["le-us.pcap", pcap(packets)],
    ["be-us.pcap", pcap(packets, { littleEndian: false })],
    ["le-ns.pcap", pcap(packets, { nano: true })],
    ["be-ns.pcap", pcap(packets, { nano: true, littleEndian: false })],
    ["modified.pcap", pcap(packets, { layout: "modified" })],
    ["suse.pcap", pcap(packets, { layout: "suse" })],
    ["redhat.pcap", pcap(packets, { layout: "redhat" })],
    ["nokia.pcap", pcap(packets, { layout: "nokia" })],
    ["le.pcapng", pcapng(packets)],
    ["be.pcapng", pcapng(packets, false)],
    ["clocks-le.pcapng", everyClock(true)],
    ["clocks-be.pcapng", everyClock(false)],
    ["sun.snoop", snoop(packets)],
    ["netmon1.cap", netmon(packets, { major: 1 })],
    ["netmon20.cap", netmon(packets, { minor: 0 })],
    ["netmon21.cap", netmon(packets, { minor: 1 })],
    ["netmon22.cap", netmon(packets, { minor: 2, header: 72 })],
    [
      "netmon23.cap",
      netmon(packets, {
        header: 72,
        processes: [
          { path: "C:\\Windows\\System32\\svchost.exe", id: 4 },
          { path: "C:\\a.exe", id: 5 },
        ],
        comments: new Map([[2, "why"]]),
        media: (i) => [1, 0xffe0, 0xfffd][i % 3]!,
        order: (offsets) => [...offsets.slice(3), ...offsets.slice(0, 3)],
      }),
    ],
    ["cut.pcap", pcap(packets).slice(0, -5)],
  ];
  for (const [name, bytes] of files) {
    await t.test(name, () => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      same(file, bytes);
    });
  }
});

test("captures of the lab, and what editcap makes of one", async (t) => {
  if (!requirePeer(t, "tshark")) return;
  const lab = join(repository, "test", "captures");
  const files = readdirSync(lab).filter((file) => file.endsWith(".pcap"));
  assert.ok(files.length > 20);
  for (const file of files.slice(0, 6)) await t.test(file, () => same(join(lab, file), readFileSync(join(lab, file))));
  for (const format of ["pcap", "nsecpcap", "modpcap", "rh6_1pcap", "suse6_3pcap", "nokiapcap", "pcapng", "netmon1", "netmon2", "snoop"]) {
    await t.test(`editcap -F ${format}`, () => {
      const source = join(lab, files.find((name) => name.includes("drsuapi")) ?? files[0]!);
      const made = join(folder, `lab.${format}`);
      assert.equal(spawnSync("editcap", ["-F", format, source, made]).status, 0);
      const bytes = readFileSync(made);
      same(made, bytes);
      const octets = (file: Uint8Array) => read(file).frames.map((frame) => Buffer.from(frame.octets).toString("hex"));
      assert.deepEqual(octets(bytes), octets(readFileSync(source)));
    });
  }
});

test("captures of Network Monitor as Windows wrote them", { skip: missing }, async (t) => {
  if (!requirePeer(t, "tshark")) return;
  const corpus = join(captures, "corpus");
  const files = readdirSync(corpus).filter((file) => file.startsWith("msod__") && file.endsWith(".cap"));
  assert.ok(files.length > 2);
  for (const file of files) await t.test(file, () => same(join(corpus, file), readFileSync(join(corpus, file))));
});
