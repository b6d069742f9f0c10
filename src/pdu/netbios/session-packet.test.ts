import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeSessionPacket, encodeSessionPacket, type SessionPacket, sessionPacketLength } from "./session-packet.ts";

const name = (text: string, suffix: number) => Uint8Array.from({ length: 16 }, (_, i) => (i === 15 ? suffix : text.charCodeAt(i) || 0x20));

test("session packets go and come back", () => {
  const packets: SessionPacket[] = [
    { kind: "message", data: Uint8Array.of(1, 2, 3) },
    { kind: "message", data: new Uint8Array(70_000) },
    { kind: "request", calledName: name("*SMBSERVER", 0x20), callingName: name("CLIENT", 0) },
    { kind: "positive-response" },
    { kind: "negative-response", errorCode: 0x82 },
    { kind: "retarget-response", address: Uint8Array.of(10, 0, 0, 1), port: 1139 },
    { kind: "keep-alive" },
  ];
  for (const packet of packets) {
    const bytes = encodeSessionPacket(packet);
    assert.equal(sessionPacketLength(bytes), bytes.length);
    assert.deepEqual(decodeSessionPacket(bytes), packet);
    assert.throws(() => decodeSessionPacket(bytes.subarray(0, bytes.length - 1)), DecodeError);
  }
});

test("a session request to *SMBSERVER, in first-level encoding", () => {
  const bytes = parseHex(
    "8100004420434b4644454e454346444546464346474546464343414341434143414341434100" +
      "20454545444442434143414341434143414341434143414341434143414341414100",
  );
  const packet = decodeSessionPacket(bytes);
  assert.ok(packet.kind === "request");
  assert.equal(String.fromCharCode(...packet.calledName), "*SMBSERVER      ");
  assert.equal(toHex(encodeSessionPacket(packet)), toHex(bytes));
});

test("other types, and trailers of another length, are typed errors", () => {
  for (const wrong of ["86000000", "8200000100", "83000000", "840000020a00", "00000002ff", "8100000141"])
    assert.throws(() => decodeSessionPacket(parseHex(wrong)), DecodeError, wrong);
});
