import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DecodeError } from "../status/errors.ts";
import { copied } from "./copied.ts";
import { hexDump, parseHex, toHex } from "./hex.ts";
import { joined } from "./joined.ts";
import { ByteReader } from "./reader.ts";
import { narrowText, narrowTextPlain, wideText, wideTextPlain } from "./text.ts";
import { decodeKeptUtf8, decodeUtf8, encodeKeptUtf8, encodeUtf8, utf8Size } from "./utf8.ts";
import { visible } from "./visible.ts";
import { ByteWriter } from "./writer.ts";

test("a copy of a Buffer is none of its octets", () => {
  const octets = Buffer.from([1, 2, 3, 4]);
  const whole = copied(octets);
  const part = copied(octets, 1, 3);
  octets.fill(0);
  assert.deepEqual([whole, part], [Uint8Array.of(1, 2, 3, 4), Uint8Array.of(2, 3)]);
  assert.ok(!Buffer.isBuffer(whole) && !Buffer.isBuffer(part));
});

test("what the writer writes the reader reads, in both orders", () => {
  for (const littleEndian of [true, false]) {
    const writer = new ByteWriter({ littleEndian, capacity: 1 });
    writer.u8(0xab).align(4).u32(0xdeadbeef).u16(0x1234).align(8).u64(0x0123456789abcdefn).write([1, 2, 3]).zeros(2);
    writer.patchU16(8, 0x4321);
    const bytes = writer.finish();
    assert.equal(bytes.length, 29);
    const reader = new ByteReader(bytes, "test", { littleEndian });
    assert.equal(reader.u8(), 0xab);
    reader.align(4);
    assert.equal(reader.i32(), 0xdeadbeef | 0);
    assert.equal(reader.u16(), 0x4321);
    reader.align(8);
    assert.equal(reader.i64(), 0x0123456789abcdefn);
    assert.deepEqual([...reader.take(3)], [1, 2, 3]);
    assert.equal(reader.remaining, 2);
    assert.equal(reader.rest().length, 2);
  }
});

test("reading past the end is a DecodeError that says what and where", () => {
  const reader = new ByteReader(new Uint8Array(6), "bind", { start: 2, end: 5 });
  reader.u8();
  assert.throws(
    () => reader.u32(),
    (error: unknown) => error instanceof DecodeError && error.what === "bind" && error.offset === 3 && /2 left/.test(error.message),
  );
  assert.throws(() => reader.take(-1), DecodeError);
  assert.throws(() => reader.sub(3), DecodeError);
  const inner = reader.sub(2, "inner");
  inner.u16();
  assert.throws(() => inner.u8(), { name: "DecodeError", what: "inner", offset: 5 });
  assert.equal(reader.remaining, 0);
});

test("hexadecimal text", () => {
  assert.deepEqual([...parseHex("0x05 00:0b-03\n")], [5, 0, 11, 3]);
  assert.equal(toHex(Uint8Array.of(0, 255, 16)), "00ff10");
  assert.throws(() => parseHex("05 0"), DecodeError);
  assert.throws(() => parseHex("05 g0"), { name: "DecodeError", offset: 3 });
  fc.assert(fc.property(fc.uint8Array(), (bytes) => assert.deepEqual(parseHex(toHex(bytes)), bytes)));
});

test("a dump shows offset, octets and text", () => {
  const dump = hexDump(
    Uint8Array.from("RPC over\u0007 TCP, twice", (c) => c.charCodeAt(0)),
    { limit: 18 },
  );
  assert.equal(
    dump,
    "00000000  52 50 43 20 6f 76 65 72  07 20 54 43 50 2c 20 74  |RPC over. TCP, t|\n" +
      "00000010  77 69                                             |wi|\n... 2 more octets",
  );
});

test("UTF-16 is read unit by unit, unpaired surrogates and NUL too, by the fast path and by the plain one", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }), fc.boolean(), (units, littleEndian) => {
      const text = String.fromCharCode(...units);
      const bytes = new Uint8Array(2 * units.length + 1);
      const view = new DataView(bytes.buffer);
      units.forEach((unit, i) => void view.setUint16(2 * i + 1, unit, littleEndian));
      assert.equal(wideText(bytes, 1, units.length, littleEndian), text);
      assert.equal(wideTextPlain(bytes, 1, units.length, littleEndian), text);
    }),
  );
});

test("octets are read as Latin-1, by the fast path and by the plain one", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = String.fromCharCode(...bytes);
      assert.equal(narrowText(bytes, 0, bytes.length), text);
      assert.equal(narrowTextPlain(bytes, 0, bytes.length), text);
    }),
  );
});

test("what could steer a terminal is made visible", () => {
  assert.equal(visible("Exchange Server STORE ADMIN Interface"), "Exchange Server STORE ADMIN Interface");
  assert.equal(visible("\\pipe\\spoolss Größe 日本"), "\\pipe\\spoolss Größe 日本");
  assert.equal(visible("\u001b[31mred\u0007\r\n"), "\\x1b[31mred\\x07\\r\\n");
  assert.equal(visible("\u009b31m"), "\\x9b31m");
  assert.equal(visible("abc\u202etxt.exe\u200b\u{e0041}"), "abc\\u{202e}txt.exe\\u{200b}\\u{e0041}");
  assert.equal(visible("\ud800x"), "\\u{d800}x");
  assert.equal(visible("abcdef", { limit: 3 }), "abc...");
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.doesNotMatch(visible(text), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
    }),
  );
});

test("parts are joined in order, into memory of their own", () => {
  const part = Uint8Array.of(1, 2);
  const whole = joined([part, new Uint8Array(0), Uint8Array.of(9, 3, 9).subarray(1, 2)]);
  assert.deepEqual([...whole], [1, 2, 3]);
  const copy = joined([part]);
  part[0] = 7;
  assert.deepEqual([...copy], [1, 2]);
  assert.equal(joined([]).length, 0);
});

test("UTF-8: as the platform writes it; octets that are none are told, or kept", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      assert.deepEqual(encodeUtf8(text), new Uint8Array(Buffer.from(text, "utf8")));
      assert.equal(decodeUtf8(encodeUtf8(text)), text);
    }),
  );
  fc.assert(
    fc.property(fc.uint8Array(), (octets) => {
      assert.deepEqual(encodeKeptUtf8(decodeKeptUtf8(octets)), octets);
      assert.equal(utf8Size(decodeKeptUtf8(octets)), octets.length);
    }),
  );
  assert.equal(decodeUtf8(Uint8Array.of(0x61, 0xc3, 0xe2, 0x82, 0xac, 0xed, 0xa0, 0x80), 0, 8), "a\ufffd\u20ac\ufffd\ufffd\ufffd");
  assert.equal(decodeUtf8(Uint8Array.of(0x61, 0xe2, 0x82, 0xac), 1, 3), "\ufffd\ufffd");
  assert.deepEqual(encodeUtf8("\ud800"), Uint8Array.of(0xef, 0xbf, 0xbd));
});
