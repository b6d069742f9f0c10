import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeExtendedErrorInfo, type ErrorRecord, encodeExtendedErrorInfo } from "./extended-error-info.ts";

const record: ErrorRecord = {
  computerName: undefined,
  processId: 0x2bc,
  timeStamp: 133_000_000_000_000_000n,
  generatingComponent: 0x49,
  status: 2,
  detectionLocation: 0xbf0,
  flags: 0,
  parameters: [{ kind: "unicode", text: "\\Rpc" }],
};

/** The example of [MS-EERR] 3.1 with a shorter key, put together by hand from [MS-RPCE] 2.2.6.1 and [C706] 14.3. */
const octets = [
  "01100800cccccccc", // version 1, little-endian, header of 8 octets
  "5000000000000000", // length of what follows, a multiple of 8
  "0100000000000000", // max count of Params stands first; the structure has the alignment of its 64-bit member
  "00000000", // Next: null
  "02000200", // ComputerName: Type, and the union's tag: not present
  "bc02000000000000", // ProcessID, padding
  "0080209bcb82d801", // TimeStamp
  "49000000", // GeneratingComponent
  "02000000", // Status
  "f00b0000", // DetectionLocation, Flags
  "01000000", // nLen, padding
  "02000200", // Type, tag
  "0500000000000200", // nLength, padding, pString
  "05000000", // max count
  "5c0052007000630000000000", // the text with its terminator, padding
  "00000000",
];

test("records of an error sequence, there and back", () => {
  const sequence: ErrorRecord[] = [
    {
      ...record,
      computerName: "DC1",
      parameters: [
        { kind: "long", value: -1 },
        { kind: "short", value: -2 },
      ],
    },
    {
      ...record,
      parameters: [
        { kind: "ansi", text: "caf\u00e9" },
        { kind: "pointer", value: -3n },
        { kind: "none" },
        { kind: "binary", octets: Uint8Array.of(1, 2, 3) },
      ],
    },
    record,
  ];
  assert.deepEqual(decodeExtendedErrorInfo(encodeExtendedErrorInfo(sequence)), sequence);
});

test("the octets are those of the specification", () => {
  assert.equal(toHex(encodeExtendedErrorInfo([record])), octets.join(""));
  assert.deepEqual(decodeExtendedErrorInfo(parseHex(octets.join(""))), [record]);
});

test("what is none is a DecodeError, whatever it is", () => {
  const good = encodeExtendedErrorInfo([record]);
  for (const bytes of [
    new Uint8Array(0),
    good.slice(0, 20),
    good.slice(0, -16),
    Uint8Array.of(2, ...good.slice(1)),
    new Uint8Array(20_000),
  ])
    assert.throws(() => decodeExtendedErrorInfo(bytes), DecodeError);
  assert.throws(() => encodeExtendedErrorInfo([]), DecodeError);
});

test("sequences are bounded", () => {
  const long = encodeExtendedErrorInfo(Array.from({ length: 33 }, () => record));
  assert.throws(() => decodeExtendedErrorInfo(long), DecodeError);
  const many = encodeExtendedErrorInfo([{ ...record, parameters: Array.from({ length: 5 }, () => ({ kind: "none" }) as const) }]);
  assert.throws(() => decodeExtendedErrorInfo(many), DecodeError);
});
