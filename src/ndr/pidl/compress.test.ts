import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { typeCodec } from "../operation.ts";
import { NDR20_LE, type Type } from "../types.ts";
import { deflateStored, inflate } from "./inflate.ts";
import { compressXpress, decompressXpress } from "./xpress.ts";

const hex = (octets: Uint8Array) => Buffer.from(octets).toString("hex");
const samples = [
  Buffer.alloc(0),
  Buffer.from("a"),
  Buffer.from("abcdefghijklmnopqrstuvwxyz"),
  Buffer.from("abc".repeat(100)),
  Buffer.alloc(70_000, "x"),
  Buffer.from(Array.from({ length: 50_000 }, (_, i) => (i * 2_654_435_761) >>> ((i % 7) + 3))),
  Buffer.from("The quick brown fox jumps over the lazy dog. ".repeat(300)),
];

test("plain LZ77: the examples of [MS-XCA] 3.1", () => {
  const alphabet = Buffer.from("abcdefghijklmnopqrstuvwxyz");
  const packed = `3f000000${hex(alphabet)}`;
  assert.equal(hex(compressXpress(alphabet)), packed);
  assert.deepEqual(Buffer.from(decompressXpress(Buffer.from(packed, "hex"), 26)!), alphabet);
  const abc = Buffer.from("abc".repeat(100));
  assert.equal(hex(compressXpress(abc)), "ffffff1f" + "616263" + "1700" + "0fff2601");
  assert.deepEqual(Buffer.from(decompressXpress(Buffer.from("ffffff1f61626317000fff2601", "hex"), 300)!), abc);
});

test("plain LZ77: what was compressed comes back, and broken streams are refused", () => {
  for (const plain of samples) {
    const packed = compressXpress(plain);
    assert.deepEqual(Buffer.from(decompressXpress(packed, plain.length)!), plain);
    for (let i = 0; i < packed.length; i += 1 + (packed.length >> 6)) {
      const spoiled = Buffer.from(packed);
      spoiled[i]! ^= 0x55;
      decompressXpress(spoiled, plain.length);
      decompressXpress(packed.subarray(0, i), plain.length);
    }
  }
});

test("DEFLATE: what zlib writes is read, at every level and in stored blocks, and what is written zlib reads", () => {
  for (const plain of samples) {
    for (const level of [0, 1, 6, 9]) {
      for (const strategy of [0, 4]) {
        const out = new Uint8Array(plain.length);
        assert.equal(inflate(deflateRawSync(plain, { level, strategy }), out, 0, out.length), plain.length);
        assert.deepEqual(Buffer.from(out), plain);
      }
    }
    assert.deepEqual(inflateRawSync(deflateStored(plain)), plain);
    const packed = deflateRawSync(plain);
    for (let i = 0; i < packed.length; i += 1 + (packed.length >> 6)) {
      const spoiled = Buffer.from(packed);
      spoiled[i]! ^= 0x2a;
      const out = new Uint8Array(plain.length);
      inflate(spoiled, out, 0, out.length);
      inflate(packed.subarray(0, i), out, 0, out.length);
    }
  }
});

test("MSZIP: matches reach into the chunks before", () => {
  const plain = Buffer.from("The quick brown fox jumps over the lazy dog. ".repeat(1_600));
  const chunks: Buffer[] = [];
  for (let at = 0; at < plain.length; at += 0x8000) {
    const part = plain.subarray(at, at + 0x8000);
    const packed = deflateRawSync(part, at === 0 ? {} : { dictionary: plain.subarray(at - 0x8000, at) });
    const head = Buffer.alloc(8);
    head.writeUInt32LE(part.length, 0);
    head.writeUInt32LE(packed.length + 2, 4);
    chunks.push(head, Buffer.from("CK"), packed, Buffer.alloc(-(packed.length + 2) & 3));
  }
  const stub = Buffer.concat(chunks);
  const value = typeCodec(compressed("mszip")).decode(stub, NDR20_LE).value;
  assert.deepEqual(Buffer.from(value as Uint8Array), plain);
});

test("subcontexts are compressed and come back; algorithms that are not there are named", () => {
  for (const plain of samples) {
    for (const algorithm of ["mszip", "xpress_chunks"] as const) {
      const codec = typeCodec(compressed(algorithm));
      const octets = codec.encode(new Uint8Array(plain), NDR20_LE);
      assert.deepEqual(Buffer.from(codec.decode(octets, NDR20_LE).value as Uint8Array), plain);
    }
  }
  assert.throws(() => typeCodec(compressed("xpress_huffman")).encode(new Uint8Array(3), NDR20_LE), /xpress_huffman\) is not supported/);
});

function compressed(
  algorithm: Extract<Type, { kind: "subcontext" }>["compression"] extends infer C ? (C extends { algorithm: infer A } ? A : never) : never,
): Type {
  return { kind: "subcontext", header: 0, compression: { algorithm }, of: { kind: "flagged", flags: ["remaining"], of: { kind: "blob" } } };
}
