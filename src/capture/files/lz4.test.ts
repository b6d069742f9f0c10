import assert from "node:assert/strict";
import { test } from "node:test";
import { all, Writer } from "../../../test/capture/containers.ts";
import { CaptureError } from "../frame.ts";
import { isLz4, Lz4Decoder } from "./lz4.ts";
import { xxh32 } from "./xxh32.ts";

function decode(file: Uint8Array, piece = file.length): Uint8Array {
  const decoder = new Lz4Decoder();
  const out: Uint8Array[] = [];
  const drain = () => {
    for (let octets = decoder.next(); octets !== undefined; octets = decoder.next()) out.push(octets.slice());
  };
  for (let at = 0; at < file.length; at += piece) {
    decoder.push(file.slice(at, at + piece));
    drain();
  }
  decoder.end();
  drain();
  return all(...out);
}

const text = (octets: Uint8Array) => Buffer.from(octets).toString("latin1");

/** A frame around blocks; block checksums and one of the content, where there is content to check. */
function frame(
  blocks: readonly { octets: Uint8Array; plain?: boolean }[],
  options: { content?: Uint8Array; checked?: boolean; linked?: boolean } = {},
): Uint8Array {
  const { content, checked = false, linked = false } = options;
  const descriptor = Uint8Array.of(0x40 | (linked ? 0 : 0x20) | (checked ? 0x10 : 0) | (content === undefined ? 0 : 4), 0x40);
  const w = new Writer()
    .u32(0x184d2204)
    .raw(descriptor)
    .u8((xxh32(descriptor, 0, 2) >>> 8) & 0xff);
  for (const { octets, plain = false } of blocks) {
    w.u32(octets.length | (plain ? 0x8000_0000 : 0)).raw(octets);
    if (checked) w.u32(xxh32(octets, 0, octets.length));
  }
  w.u32(0);
  if (content !== undefined) w.u32(xxh32(content, 0, content.length));
  return w.bytes();
}

const latin = (words: string) => Uint8Array.from(words, (character) => character.charCodeAt(0));
/** "abcd", again from 4 octets back 10 octets long, then "wxyz!". */
const block = all(Uint8Array.of(0x46), latin("abcd"), Uint8Array.of(4, 0), Uint8Array.of(0x50), latin("wxyz!"));
const plain = "abcdabcdabcdabwxyz!";

test("xxHash of 32 bits: published values", () => {
  const of = (words: string) => xxh32(latin(words), 0, words.length);
  assert.deepEqual(
    [of(""), of("a"), of("abc"), of("Nobody inspects the spammish repetition")],
    [0x02cc5d05, 0x550d7456, 0x32d153ff, 0xe2293b2f],
  );
});

test("blocks, plain and compressed, checked and not, in pieces", () => {
  for (const checked of [false, true]) {
    const wanted = `${plain}stored${plain}`;
    const file = frame([{ octets: block }, { octets: latin("stored"), plain: true }, { octets: block }], {
      checked,
      content: latin(wanted),
    });
    assert.ok(isLz4(file));
    for (const piece of [file.length, 1, 5]) assert.equal(text(decode(file, piece)), wanted);
    assert.equal(text(decode(all(file, file), 9)), wanted + wanted);
  }
});

test("linked blocks repeat what stood in those before", () => {
  const back = all(Uint8Array.of(0x01), Uint8Array.of(19, 0), Uint8Array.of(0x10), latin("."));
  const file = frame([{ octets: block }, { octets: back }], { linked: true });
  assert.equal(text(decode(file)), `${plain}${plain.slice(0, 5)}.`);
  // Without the link there is nothing to repeat.
  assert.throws(() => decode(frame([{ octets: block }, { octets: back }])), CaptureError);
});

test("frames to be skipped, and the frame of the first versions", () => {
  const skippable = new Writer().u32(0x184d2a53, 7).text("ignored").bytes();
  assert.equal(text(decode(all(frame([{ octets: block }]), skippable, frame([{ octets: block }])), 3)), plain + plain);
  const legacy = new Writer().u32(0x184c2102, block.length).raw(block).u32(block.length).raw(block).bytes();
  assert.ok(isLz4(legacy));
  assert.equal(text(decode(legacy, 4)), plain + plain);
});

test("damage is a typed error", () => {
  const file = frame([{ octets: block }], { checked: true, content: latin(plain) });
  for (let at = 4; at < file.length; at++) {
    const bad = file.slice();
    bad[at]! ^= 0x10;
    assert.throws(() => decode(bad), CaptureError, `octet ${at}`);
  }
  for (let length = 5; length < file.length; length++) assert.throws(() => decode(file.slice(0, length)), CaptureError, `cut at ${length}`);
});
