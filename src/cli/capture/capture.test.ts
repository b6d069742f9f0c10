import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { EXIT } from "../exit-codes.ts";
import { run } from "../testing.ts";
import { RingFile } from "./ring.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-capture-test-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const HEADER = Buffer.from("d4c3b2a1020004000000000000000000000004000100000", "hex");
const header = Buffer.concat([HEADER, Buffer.alloc(24 - HEADER.length)]);

/** A packet of so many octets, with its number in all of them. */
function packet(number: number, length: number): Buffer {
  const octets = Buffer.alloc(16 + length, number & 0xff);
  octets.writeUInt32LE(length, 8);
  octets.writeUInt32LE(length, 12);
  return octets;
}

test("a file that is large enough is what came, however it was cut; nothing else is left", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(300), { maxLength: 40 }), fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1 }), (lengths, cuts) => {
      const all = Buffer.concat([header, ...lengths.map((length, i) => packet(i, length))]);
      const ring = new RingFile(join(folder, "whole.pcap"), 1e6);
      for (let at = 0, i = 0; at < all.length; i++) {
        const next = at + cuts[i % cuts.length]!;
        ring.push(all.subarray(at, next));
        at = next;
      }
      ring.finish();
      ring.finish();
      assert.deepEqual([ring.packets, ring.discarded], [lengths.length, 0]);
      assert.ok(readFileSync(join(folder, "whole.pcap")).equals(all));
      assert.deepEqual(readdirSync(folder), ["whole.pcap"]);
    }),
    { numRuns: 50 },
  );
  assert.equal(statSync(join(folder, "whole.pcap")).mode & 0o077, 0, "others may not read it");
});

test("a ring keeps the latest packets, whole and in order, and no more octets than it may", () => {
  const path = join(folder, "ring.pcap");
  for (const count of [100, 1_000, 1_001, 5_000]) {
    const ring = new RingFile(path, 400_000);
    ring.push(header);
    for (let i = 0; i < count; i++) ring.push(packet(i, 384));
    ring.finish();
    const kept = readFileSync(path);
    assert.ok(kept.length <= 400_000 + 1_000, String(kept.length));
    assert.ok(kept.subarray(0, 24).equals(header));
    const numbers = Array.from({ length: (kept.length - 24) / 400 }, (_, i) => kept[24 + i * 400 + 16]!);
    assert.equal(numbers.length, ring.packets - ring.discarded);
    assert.deepEqual(
      numbers,
      Array.from({ length: numbers.length }, (_, i) => (count - numbers.length + i) & 0xff),
    );
    if (count > 1_000) assert.ok(numbers.length >= 450, "half of what there is room for, at least");
  }
  rmSync(path);
});

test("what is no pcap is an error, and what was begun can be taken away", () => {
  const ring = new RingFile(join(folder, "none.pcap"), 1e6);
  assert.throws(() => ring.push(Buffer.alloc(24, 1)), /does not write pcap/);
  ring.remove();
  const long = new RingFile(join(folder, "none.pcap"), 1e6);
  long.push(header);
  const broken = packet(0, 16);
  broken.writeUInt32LE(0xffff_ffff, 8);
  assert.throws(() => long.push(broken), /which is none/);
  long.remove();
  assert.deepEqual(readdirSync(folder), ["whole.pcap"]);
});

test("--windows and --print have lines to paste, of addresses and numbers only", async () => {
  const windows = await run(["capture", "10.0.0.5", "--windows"]);
  assert.equal(windows.code, EXIT.ok, windows.stderr);
  for (const line of [
    "    pktmon filter add opnum-host-1 -i 10.0.0.5",
    "    pktmon filter add opnum-port-88 -p 88",
    "    pktmon start --capture --pkt-size 0 --log-mode circular --file-size 200 --file-name C:\\Windows\\Temp\\opnum-pktmon.etl",
    "    pktmon stop",
    "    pktmon etl2pcap C:\\Windows\\Temp\\opnum-pktmon.etl --out C:\\Windows\\Temp\\opnum-pktmon.pcapng",
    "    netsh trace start capture=yes report=disabled correlation=disabled overwrite=yes filemode=circular maxsize=200 tracefile=C:\\Windows\\Temp\\opnum-netsh-ipv4.etl IPv4.Address=10.0.0.5",
    "    netsh trace stop",
  ])
    assert.ok(windows.stdout.split("\n").includes(line), `${line}\n${windows.stdout}`);
  assert.doesNotMatch(windows.stdout, /tcpdump/);
  const print = await run(["capture", "fe80::1%lo", "--print", "--json", "--max-size", "50MB"]);
  const { schema, addresses, lines } = JSON.parse(print.stdout);
  assert.deepEqual([schema, addresses], ["opnum.capture/1", ["fe80::1"]]);
  const start = (tool: string): string[] => lines.find((one: { tool: string }) => one.tool === tool).start;
  assert.match(start("tcpdump")[0]!, /^sudo tcpdump -i any .* -C 25 -W 2 .*'\(host fe80::1\) or /);
  assert.match(start("netsh")[0]!, / maxsize=50 .* IPv6\.Address=fe80::1$/);
});

test("what does not go together, or is no value, is refused before anything is recorded", async () => {
  for (const [argv, says] of [
    [["--windows", "--out", "x"], /--windows records nothing, and --out is for a recording/],
    [["--print", "--", "true"], /--print records nothing, and a command is for a recording/],
    [["-4", "-6"], /exclude each other/],
    [["--out", "-"], /tcpdump -U -w - /],
    [["--out", join(folder, "missing", "x.pcap")], /there is no folder/],
    [["--out", folder], /it is no file/],
    [["--max-size", "5"], /less than 1MB/],
    [["--max-size", "many"], /is no size/],
    [["--filter", "port 1) or (port 2"], /parentheses do not match/],
    [["--interface", "-w"], /is no name of a network interface/],
    [["--for", "long"], /is no time/],
  ] as const) {
    const { code, stderr, stdout } = await run(["capture", "127.0.0.1", ...argv]);
    assert.equal(code, EXIT.usage, argv.join(" "));
    assert.match(stderr, says);
    assert.equal(stdout, "");
  }
  assert.equal((await run(["capture"])).code, EXIT.usage);
  assert.equal((await run(["capture", "no-such-host.invalid", "--windows"])).code, EXIT.nameNotFound);
});
