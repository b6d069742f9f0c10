import assert from "node:assert/strict";
import { test } from "node:test";
import { NdrError } from "../status/errors.ts";
import * as c from "./codegen/v1.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, PipeDecoder, PipeEncoder } from "./index.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text.replaceAll(" ", ""), "hex"));

test("pipes: chunks however they are cut, alignment from where the pipe starts", () => {
  const hypers = c.pipe("hypers", c.int64);
  const encoder = new PipeEncoder(hypers, NDR20_LE, { start: 4 });
  assert.equal(hex(encoder.chunk([1n])), "010000000100000000000000");
  assert.equal(hex(encoder.chunk([])), "");
  assert.equal(hex(encoder.end()), "00000000");
  assert.throws(() => encoder.chunk([1n]), NdrError);

  const octets = c.pipe("octets", c.byte);
  for (const format of [NDR20_LE, NDR20_BE, NDR64_LE]) {
    const writer = new PipeEncoder(octets, format, { start: 3 });
    const stub = Buffer.concat([writer.chunk(Uint8Array.of(1, 2, 3)), writer.chunk(Uint8Array.of(4)), writer.end(), Uint8Array.of(9, 9)]);
    for (let cut = 1; cut < stub.length; cut++) {
      const reader = new PipeDecoder(octets, format, { start: 3 });
      const got: number[] = [];
      const rest: number[] = [];
      for (let at = 0; at < stub.length; at += cut) {
        if (reader.done) rest.push(...stub.subarray(at, at + cut));
        else for (const chunk of reader.feed(new Uint8Array(stub.subarray(at, at + cut)))) got.push(...(chunk as Uint8Array));
      }
      assert.deepEqual(got, [1, 2, 3, 4]);
      assert.ok(reader.done);
      assert.equal(reader.position, writer.position);
      assert.deepEqual([...reader.rest, ...rest], [9, 9]);
    }
  }
  const piece = new Uint8Array(100);
  new DataView(piece.buffer).setUint32(0, 1 << 20, true);
  assert.equal((new PipeDecoder(octets, NDR20_LE).feed(piece)[0] as Uint8Array).buffer, piece.buffer);
});

test("NDR64 pipes: each chunk ends with its negated count, [MS-RPCE] 2.2.5.3.4.5", () => {
  const encoder = new PipeEncoder(c.pipe("p", c.byte), NDR64_LE);
  assert.equal(hex(encoder.chunk(Uint8Array.of(1, 2))), "0200000000000000 0102 000000000000 feffffffffffffff".replaceAll(" ", ""));
  assert.equal(hex(encoder.end()), "00".repeat(16));
  const wrong = new PipeDecoder(c.pipe("p", c.byte), NDR64_LE);
  assert.throws(() => wrong.feed(bytesOf("0200000000000000 0102 000000000000 ffffffffffffffff")), /ends with -1/);
  assert.throws(() => new PipeDecoder(c.pipe("p", c.byte), NDR64_LE).feed(bytesOf("ffffffffffffff7f")), NdrError);
  assert.throws(() => new PipeEncoder(c.pipe("p", c.unique(c.int32)), NDR64_LE), /cannot be an element of a pipe/);
  const ranged = { ...c.pipe("p", c.byte), range: [1, 2] as const };
  assert.throws(() => new PipeDecoder(ranged, NDR20_LE).feed(bytesOf("03000000")), /outside of its range/);
});
