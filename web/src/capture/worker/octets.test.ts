import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { sourceOf } from "./octets.ts";

async function unpack(packed: Uint8Array): Promise<{ octets: Buffer; notes: string[] }> {
  const notes: string[] = [];
  const { octets } = await sourceOf("x.pcap.gz", new Blob([Uint8Array.from(packed)]), (words) => notes.push(words));
  const pieces: Uint8Array[] = [];
  for await (const piece of octets as AsyncIterable<Uint8Array>) pieces.push(piece.slice());
  return { octets: Buffer.concat(pieces), notes };
}

/** Hardly compressible, and the same each time. */
function noise(length: number, seed: string): Buffer {
  const parts: Buffer[] = [];
  for (let i = 0; i * 32 < length; i++) parts.push(createHash("sha256").update(`${seed} ${i}`).digest());
  return Buffer.concat(parts).subarray(0, length);
}

test("gzip files of several members are read to their end", async () => {
  const parts = [noise(3, "a"), Buffer.alloc(0), noise(700_000, "b"), Buffer.alloc(5_000_000, "text "), noise(40_000, "c")];
  const { octets, notes } = await unpack(Buffer.concat(parts.map((part) => gzipSync(part))));
  assert.deepEqual(notes, []);
  assert.ok(octets.equals(Buffer.concat(parts)));
});

test("what looks like the beginning of a member within one is none", async () => {
  // Stored as it is, so that the file has the marks in it.
  const marks = Buffer.concat(
    Array.from({ length: 50 }, (_, i) => Buffer.concat([noise(7_000 + i, "d"), Buffer.from("1f8b080000000000", "hex")])),
  );
  const packed = gzipSync(marks, { level: 0 });
  assert.ok(packed.indexOf(Buffer.from("1f8b08", "hex"), 10) > 0);
  const { octets, notes } = await unpack(packed);
  assert.deepEqual(notes, []);
  assert.ok(octets.equals(marks));
});

test("a member that begins where a piece ends is found", async () => {
  const first = gzipSync(noise((256 << 10) - 23 - 5 * 8, "e"), { level: 0 });
  // Stored blocks take five octets each: the first member is made to end at the piece's end, by the length of its header's name.
  const name = Buffer.from(`${"n".repeat((256 << 10) - first.length - 1)}\0`);
  const named = Buffer.concat([first.subarray(0, 3), Buffer.from([8]), first.subarray(4, 10), name, first.subarray(10)]);
  assert.equal(named.length, 256 << 10);
  const { octets, notes } = await unpack(Buffer.concat([named, gzipSync("the second")]));
  assert.deepEqual(notes, []);
  assert.equal(octets.subarray(-10).toString(), "the second");
});

test("a cut one gives what is there, and says so", async () => {
  const parts = [noise(300_000, "f"), noise(300_000, "g")];
  const packed = Buffer.concat(parts.map((part) => gzipSync(part)));
  const { octets, notes } = await unpack(packed.subarray(0, -1_000));
  assert.equal(notes.length, 1);
  assert.match(notes[0]!, /damaged, cut or followed by something else; \d{6} octets/);
  assert.ok(octets.length > 500_000);
  assert.ok(octets.equals(Buffer.concat(parts).subarray(0, octets.length)));
});
