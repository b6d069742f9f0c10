import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { CL_HEADER_SIZE, CL_PF, CL_PTYPE, type ClHeader, clStatus, decodeClHeader, encodeClHeader } from "./header.ts";

const header: ClHeader = {
  ptype: CL_PTYPE.request,
  flags1: CL_PF.idempotent,
  flags2: 0,
  littleEndian: true,
  object: "00000000-0000-0000-0000-000000000000",
  interfaceUuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa",
  activity: "00112233-4455-6677-8899-aabbccddeeff",
  serverBoot: 0,
  interfaceVersion: { major: 3, minor: 0 },
  sequence: 1,
  opnum: 2,
  interfaceHint: 0xffff,
  activityHint: 0xffff,
  length: 0,
  fragment: 0,
  authProtocol: 0,
  serial: 0x0102,
};

test("every field stands where [C706] 12.5.1 puts it", () => {
  assert.equal(
    toHex(encodeClHeader(header)),
    "040020001000000100000000000000000000000000000000" +
      "0883afe11f5dc91191a408002b14a0fa33221100554477668899aabbccddeeff" +
      "000000000300000001000000" +
      "0200ffffffff000000000002",
  );
  const big = encodeClHeader({ ...header, littleEndian: false });
  assert.equal(toHex(big.subarray(24, 32)), "e1af83085d1f11c9");
  assert.equal(toHex(big.subarray(60, 70)), "00000003000000010002");
});

test("both byte orders are read back", () => {
  for (const littleEndian of [true, false])
    assert.deepEqual(decodeClHeader(encodeClHeader({ ...header, littleEndian })), { ...header, littleEndian });
});

test("what is no header is refused by name", () => {
  const bytes = encodeClHeader(header);
  const changed = (offset: number, octet: number) => {
    const copy = bytes.slice();
    copy[offset] = octet;
    return copy;
  };
  assert.throws(() => decodeClHeader(bytes.subarray(0, 79)), /79 octets are no header/);
  assert.throws(() => decodeClHeader(changed(0, 5)), /version 5/);
  assert.throws(() => decodeClHeader(changed(1, 11)), /PDU type 11/);
  assert.throws(() => decodeClHeader(changed(4, 0x20)), /data representation/);
  assert.throws(() => decodeClHeader(changed(74, 9)), /a body of 9 octets, 0 are there/);
});

test("the status of a reject", () => {
  const bytes = new Uint8Array(CL_HEADER_SIZE + 4);
  bytes.set(encodeClHeader({ ...header, ptype: CL_PTYPE.reject, length: 4 }));
  bytes.set(parseHex("0300011c"), CL_HEADER_SIZE);
  assert.equal(clStatus(bytes, decodeClHeader(bytes)), 0x1c010003);
});
