import assert from "node:assert/strict";
import { test } from "node:test";
import { etl, netmon, pcap, pcapng, snoop, somePackets } from "../../../test/capture/containers.ts";
import { CaptureError } from "../frame.ts";
import { detectReader } from "./detect.ts";

const packets = somePackets(3);

function problemOf(octets: Uint8Array | string): CaptureError {
  const bytes = typeof octets === "string" ? Uint8Array.from(octets, (character) => character.charCodeAt(0)) : octets;
  try {
    detectReader([bytes], true);
  } catch (error) {
    assert.ok(error instanceof CaptureError);
    return error;
  }
  throw new Error("it was read");
}

test("each format by its first octets, whatever pieces they come in", () => {
  const files: [string, Uint8Array][] = [
    ["pcap", pcap(packets)],
    ["pcap", pcap(packets, { littleEndian: false })],
    ["pcapng", pcapng(packets)],
    ["Network Monitor", netmon(packets)],
    ["Network Monitor", netmon(packets, { major: 1 })],
    ["snoop", snoop(packets)],
    ["Windows event trace", etl([])],
  ];
  for (const [format, file] of files) {
    assert.equal(detectReader([file], false)?.format, format);
    const pieces = Array.from(file.subarray(0, 200), (octet) => Uint8Array.of(octet));
    assert.equal(detectReader(pieces, true)?.format, format);
    assert.equal(detectReader(pieces.slice(0, 3), false), undefined);
  }
});

test("an empty file is an answer", () => {
  assert.equal(detectReader([], false), undefined);
  const reader = detectReader([], true)!;
  reader.end();
  assert.deepEqual([reader.next(), reader.next(), reader.warnings.map(({ kind }) => kind)], [false, false, ["empty"]]);
});

test("formats that are not read are named with the command that converts them", () => {
  const cases: [string | Uint8Array, RegExp][] = [
    [`TRSNIFF data    \x1a${"\0".repeat(200)}`, /Sniffer for DOS.*editcap -F pcapng IN OUT/],
    [`XCP\x00002.001\0${"\0".repeat(200)}`, /NetXRay.*editcap/],
    [`BZh91AY&SY${"\0".repeat(200)}`, /bunzip2 IN/],
    [Uint8Array.of(0xfd, 0x37, 0x7a, 0x58, 0x5a, 0, 1, 2), /xz -d IN/],
    [`PK\x03\x04${"\0".repeat(200)}`, /zip archive.*unzip IN/],
    [
      `PK\x03\x04${"\0".repeat(22)}\x2c\0\0\0c0c27056-3bac-4662-9396-90e3681a6dc4.mmindex${"\0".repeat(99)}`,
      /Message Analyzer \(\.matp\).*Export \(\.cap\)/,
    ],
    [`ElfFile\0${"\0".repeat(200)}`, /event log/],
    [Uint8Array.of(0x1f, 0x8b, 8, 0), /gunzip IN/],
    ["0000  00 0c 29 4b 5f e7 00 0c 29 29 49 c3 08 00 45 00\n", /text2pcap/],
  ];
  for (const [octets, words] of cases) {
    const error = problemOf(octets);
    assert.equal(error.problem.kind, "other-format");
    assert.match(error.words, words);
  }
});

test("what nobody knows is shown, made visible", () => {
  const error = problemOf("\x1b[31mhello");
  assert.deepEqual(error.problem, { kind: "unknown-format" });
  assert.match(error.words, /starts with 1b 5b 33 31 6d 68/);
  assert.ok(!error.words.includes("\x1b"));
});
