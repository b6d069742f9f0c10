import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { NDR20, NDR64, type SyntaxId } from "../../ids/syntax.ts";
import { DecodeError } from "../../status/errors.ts";
import { nca_s_rpc_version_mismatch, nca_s_unsupported_type } from "../../status/names.ts";
import { decodePdu, encodePdu, featureSyntax, featuresOf, type Pdu } from "./index.ts";
import { NO_SYNTAX } from "./syntax-id.ts";

const mgmt: SyntaxId = { uuid: "afa8bd80-7d8a-11c9-bef4-08002b102989", major: 1, minor: 0 };
const head = { flags: 3, callId: 0x01020304, littleEndian: true } as const;
const auth = { type: 10, level: 5, padLength: 0, contextId: 0x0a0b0c0d, value: parseHex("4e544c4d53535000") };
const contexts = [NDR20, NDR64, featureSyntax(3)].map((syntax, contextId) => ({
  contextId,
  abstractSyntax: mgmt,
  transferSyntaxes: [syntax],
}));
const bind = { maxTransmitFragment: 5840, maxReceiveFragment: 4280, associationGroup: 0x11223344, contexts };
const ack = {
  maxTransmitFragment: 5840,
  maxReceiveFragment: 5840,
  associationGroup: 0x5566,
  secondaryAddress: "135",
  results: [
    { result: 0, reason: 0, transferSyntax: NDR20 },
    { result: 3, reason: 3, transferSyntax: NO_SYNTAX },
  ],
};

/** The octets were packed by Samba's C library (python3-samba 4.17, ncacn_packet). */
const packed: readonly (readonly [octets: string, pdu: Pdu])[] = [
  [
    "05000b0310000000a000000004030201d016b81044332211030000000000010080bda8af8a7dc911bef408002b10298901000000045d888aeb1cc9119fe808002b104860020000000100010080bda8af8a7dc911bef408002b1029890100000033057171babe37498319b5dbef9ccc36010000000200010080bda8af8a7dc911bef408002b102989010000002c1cb76c12984045030000000000000001000000",
    { kind: "bind", ...head, ...bind },
  ],
  [
    "05000b1710000000b000080004030201d016b81044332211030000000000010080bda8af8a7dc911bef408002b10298901000000045d888aeb1cc9119fe808002b104860020000000100010080bda8af8a7dc911bef408002b1029890100000033057171babe37498319b5dbef9ccc36010000000200010080bda8af8a7dc911bef408002b102989010000002c1cb76c129840450300000000000000010000000a0500000d0c0b0a4e544c4d53535000",
    { kind: "bind", ...head, ...bind, flags: 0x17, auth },
  ],
  [
    "05000e0310000000a000000004030201d016b81044332211030000000000010080bda8af8a7dc911bef408002b10298901000000045d888aeb1cc9119fe808002b104860020000000100010080bda8af8a7dc911bef408002b1029890100000033057171babe37498319b5dbef9ccc36010000000200010080bda8af8a7dc911bef408002b102989010000002c1cb76c12984045030000000000000001000000",
    { kind: "alter_context", ...head, ...bind },
  ],
  [
    "05000c03100000005400000004030201d016d0166655000004003133350000000200000000000000045d888aeb1cc9119fe808002b10486002000000030003000000000000000000000000000000000000000000",
    { kind: "bind_ack", ...head, ...ack },
  ],
  [
    "05000f03100000005400000004030201d016d0166655000004003133350000000200000000000000045d888aeb1cc9119fe808002b10486002000000030003000000000000000000000000000000000000000000",
    { kind: "alter_context_resp", ...head, ...ack },
  ],
  ["05000d031000000018000000040302010400010500000000", { kind: "bind_nak", ...head, reason: 4, versions: [{ major: 5, minor: 0 }] }],
  [
    "0500000310000000200000000403020108000000010005000102030405060708",
    { kind: "request", ...head, allocHint: 8, contextId: 1, opnum: 5, stub: parseHex("0102030405060708") },
  ],
  [
    "050000831000000030000000040302010800000001000500c55ea160e84dd711a637005056a201820102030405060708",
    {
      kind: "request",
      ...head,
      flags: 0x83,
      allocHint: 8,
      contextId: 1,
      opnum: 5,
      object: "60a15ec5-4de8-11d7-a637-005056a20182",
      stub: parseHex("0102030405060708"),
    },
  ],
  [
    "05000203100000001c00000004030201040000000100020001020304",
    { kind: "response", ...head, allocHint: 4, contextId: 1, cancelCount: 2, stub: parseHex("01020304") },
  ],
  [
    "0500032310000000200000000403020120000000010000000200011c00000000",
    {
      kind: "fault",
      ...head,
      flags: 0x23,
      allocHint: 32,
      contextId: 1,
      cancelCount: 0,
      faultFlags: 0,
      status: 0x1c010002,
      stub: new Uint8Array(0),
    },
  ],
  ["05001003100000002400080004030201000000000a0500000d0c0b0a4e544c4d53535000", { kind: "rpc_auth_3", ...head, auth }],
  ["05001203100000001000000004030201", { kind: "co_cancel", ...head }],
  ["05001303100000001000000004030201", { kind: "orphaned", ...head }],
  ["05001103100000001000000004030201", { kind: "shutdown", ...head }],
];

test("every PDU as Samba packs it", () => {
  for (const [octets, pdu] of packed) {
    assert.equal(toHex(encodePdu(pdu)), octets, pdu.kind);
    assert.deepEqual(decodePdu(parseHex(octets)), pdu);
  }
});

test("what is encoded is decoded, in both representations", () => {
  const u16 = fc.integer({ min: 0, max: 0xffff });
  const u32 = fc.integer({ min: 0, max: 0xffffffff });
  const u8 = fc.integer({ min: 0, max: 0xff });
  const syntax = fc.record({ uuid: fc.uuid(), major: u16, minor: u16 });
  const verifier = fc.record(
    {
      type: u8,
      level: u8,
      padLength: fc.integer({ min: 0, max: 16 }),
      contextId: u32,
      value: fc.uint8Array({ minLength: 1 }),
    },
    { noNullPrototype: true },
  );
  const common = fc.record({ flags: u8, callId: u32, littleEndian: fc.boolean() });
  const withAuth = fc
    .tuple(common, fc.option(verifier, { nil: undefined }))
    .map(([head, auth]) => (auth === undefined ? head : { ...head, auth }));
  const element = fc.record({ contextId: u16, abstractSyntax: syntax, transferSyntaxes: fc.array(syntax, { maxLength: 4 }) });
  const bindBody = fc.record({
    maxTransmitFragment: u16,
    maxReceiveFragment: u16,
    associationGroup: u32,
    contexts: fc.array(element, { maxLength: 5 }),
  });
  const ackBody = fc.record({
    maxTransmitFragment: u16,
    maxReceiveFragment: u16,
    associationGroup: u32,
    secondaryAddress: fc.stringMatching(/^[ -~]{0,20}$/),
    results: fc.array(fc.record({ result: u16, reason: u16, transferSyntax: syntax }), { maxLength: 5 }),
  });
  const stub = fc.uint8Array({ maxLength: 100 });
  const bodies = fc.oneof(
    fc.tuple(fc.constantFrom("bind", "alter_context"), bindBody),
    fc.tuple(fc.constantFrom("bind_ack", "alter_context_resp"), ackBody),
    fc.tuple(
      fc.constant("bind_nak"),
      fc.record({ reason: u16, versions: fc.array(fc.record({ major: u8, minor: u8 }), { maxLength: 3 }) }),
    ),
    fc.tuple(
      fc.constant("bind_nak"),
      fc.record({ reason: u16, versions: fc.array(fc.record({ major: u8, minor: u8 }), { maxLength: 3 }), extendedError: stub }),
    ),
    fc.tuple(fc.constant("request"), fc.record({ allocHint: u32, contextId: u16, opnum: u16, stub })),
    fc.tuple(fc.constant("request"), fc.record({ allocHint: u32, contextId: u16, opnum: u16, object: fc.uuid(), stub })),
    fc.tuple(fc.constant("response"), fc.record({ allocHint: u32, contextId: u16, cancelCount: u8, stub })),
    fc.tuple(fc.constant("fault"), fc.record({ allocHint: u32, contextId: u16, cancelCount: u8, faultFlags: u8, status: u32, stub })),
    fc.tuple(fc.constantFrom("rpc_auth_3", "co_cancel", "orphaned", "shutdown"), fc.constant({})),
  );
  fc.assert(
    fc.property(withAuth, bodies, (head, [kind, body]) => {
      const flags = kind === "request" ? ("object" in body ? head.flags | 0x80 : head.flags & 0x7f) : head.flags;
      const pdu = { kind, ...head, flags, ...body } as unknown as Pdu;
      assert.deepEqual(decodePdu(encodePdu(pdu)), structuredClone(pdu));
    }),
    { numRuns: 500 },
  );
});

test("a PDU that is cut anywhere is a DecodeError", () => {
  for (const [octets, pdu] of packed) {
    const bytes = parseHex(octets);
    for (let length = 0; length < bytes.length; length++) {
      const cut = bytes.slice(0, length);
      assert.throws(() => decodePdu(cut), DecodeError, `${pdu.kind} of ${length}`);
      // Stub data may be shorter; everything else may not, whatever frag_length says.
      if (length < 16) continue;
      new DataView(cut.buffer).setUint16(8, length, true);
      try {
        decodePdu(cut);
      } catch (error) {
        assert.ok(error instanceof DecodeError, `${error}`);
      }
    }
  }
});

test("versions and representations that we do not have are refused by name", () => {
  const bytes = (change: (bytes: Uint8Array) => void) => {
    const copy = parseHex("05001203100000001000000004030201");
    change(copy);
    return copy;
  };
  const error = (octets: Uint8Array): DecodeError => {
    try {
      decodePdu(octets);
    } catch (caught) {
      if (caught instanceof DecodeError) return caught;
    }
    throw new Error("no DecodeError");
  };
  assert.equal(error(bytes((b) => (b[0] = 4))).status, nca_s_rpc_version_mismatch);
  assert.match(error(bytes((b) => (b[4] = 0x11))).message, /EBCDIC/);
  assert.match(error(bytes((b) => (b[5] = 1))).message, /VAX/);
  assert.match(error(bytes((b) => (b[5] = 3))).message, /IBM/);
  assert.equal(error(bytes((b) => (b[4] = 0x20))).status, nca_s_unsupported_type);
  assert.match(error(bytes((b) => (b[2] = 0x42))).message, /PTYPE 66/);
});

test("verifiers that reach into the header", () => {
  for (const [authLength, padLength] of [
    [0xffff, 0],
    [9, 0],
    [8, 1],
  ] as const) {
    const bytes = parseHex("05001003100000002000080004030201 0a0500000d0c0b0a4e544c4d53535000");
    const view = new DataView(bytes.buffer);
    view.setUint16(10, authLength, true);
    bytes[18] = padLength;
    assert.throws(() => decodePdu(bytes), DecodeError);
  }
});

test("bind time features stand in a UUID", () => {
  assert.equal(featureSyntax(3).uuid, "6cb71c2c-9812-4540-0300-000000000000");
  assert.equal(featuresOf(featureSyntax(2)), 2);
  assert.equal(featuresOf(NDR20), undefined);
  assert.equal(featuresOf({ ...featureSyntax(1), minor: 1 }), undefined);
});
