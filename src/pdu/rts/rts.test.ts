import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeRtsPdu, encodeRtsPdu, FORWARD_DESTINATION, RTS_FLAG, type RtsCommand, type RtsPdu, rtsNames } from "./index.ts";

// What Wine 8's client and a proxy of our own lab said to each other.
const CONN_A1 = parseHex(
  "05001403100000004c00000000000000000004000600000001000000030000008b1294f0b8f8ac4fabaa4eef2ac5cc0b03000000f55d482b2a2ba440b438fa11d2613d990000000000000100",
);
const CONN_B1 = parseHex(
  "05001403100000006800000000000000000006000600000001000000030000008b1294f0b8f8ac4fabaa4eef2ac5cc0b030000004713fddb771fd54a85889c299403216d" +
    "040000000000004005000000e09304000c000000c7006847714c6b4bb92744e52769fe5d",
);
const CONN_A3 = parseHex("05001403100000001c000000000000000000010002000000c0d40100");
const CONN_C2 = parseHex("05001403100000002c00000000000000000003000600000001000000000000000000010002000000c0d40100");
const ECHO = parseHex("0500140310000000140000000000000040000000");

test("the PDUs that open a virtual connection are read, named, and written again octet by octet", () => {
  const cases: [Uint8Array, readonly string[]][] = [
    [CONN_A1, ["CONN/A1"]],
    [CONN_B1, ["CONN/B1"]],
    [CONN_A3, ["CONN/A3"]],
    [CONN_C2, ["CONN/C1", "CONN/C2"]],
    [ECHO, ["Echo"]],
  ];
  for (const [bytes, names] of cases) {
    const pdu = decodeRtsPdu(bytes);
    assert.deepEqual(rtsNames(pdu), names);
    assert.equal(toHex(encodeRtsPdu(pdu)), toHex(bytes));
  }
  const [a1, b1] = [decodeRtsPdu(CONN_A1), decodeRtsPdu(CONN_B1)];
  assert.deepEqual(a1.commands[1], { type: "Cookie", cookie: "f094128b-f8b8-4fac-abaa-4eef2ac5cc0b" });
  assert.deepEqual(b1.commands[1], a1.commands[1]);
  assert.deepEqual(a1.commands[3], { type: "ReceiveWindowSize", size: 65_536 });
  assert.deepEqual(b1.commands[4], { type: "ClientKeepalive", interval: 300_000 });
});

test("every command goes and comes back, and has the size of [MS-RPCH] 2.2.3.5", () => {
  const cookie = "01020304-0506-0708-090a-0b0c0d0e0f10";
  const commands: [RtsCommand, number][] = [
    [{ type: "ReceiveWindowSize", size: 65_536 }, 8],
    [{ type: "FlowControlAck", bytesReceived: 1, availableWindow: 2, channelCookie: cookie }, 28],
    [{ type: "ConnectionTimeout", timeout: 120_000 }, 8],
    [{ type: "Cookie", cookie }, 20],
    [{ type: "ChannelLifetime", lifetime: 0x40000000 }, 8],
    [{ type: "ClientKeepalive", interval: 0 }, 8],
    [{ type: "Version", version: 1 }, 8],
    [{ type: "Empty" }, 4],
    [{ type: "Padding", count: 11 }, 19],
    [{ type: "NegativeANCE" }, 4],
    [{ type: "ANCE" }, 4],
    [{ type: "ClientAddress", address: Uint8Array.of(10, 0, 0, 1) }, 24],
    [{ type: "ClientAddress", address: new Uint8Array(16).fill(9) }, 36],
    [{ type: "AssociationGroupId", id: cookie }, 20],
    [{ type: "Destination", destination: FORWARD_DESTINATION.OUT_PROXY }, 8],
    [{ type: "PingTrafficSentNotify", sent: 1031 }, 8],
  ];
  for (const [command, size] of commands) {
    const pdu: RtsPdu = { flags: RTS_FLAG.OTHER_CMD, commands: [command] };
    const bytes = encodeRtsPdu(pdu);
    assert.equal(bytes.length, 20 + size, command.type);
    assert.deepEqual(decodeRtsPdu(bytes), pdu);
  }
});

test("what recycles channels is named, too; an unknown form has no name", () => {
  const to: RtsCommand = { type: "Destination", destination: 0 };
  const cookie: RtsCommand = { type: "Cookie", cookie: "01020304-0506-0708-090a-0b0c0d0e0f10" };
  const version: RtsCommand = { type: "Version", version: 1 };
  assert.deepEqual(rtsNames({ flags: 4, commands: [version, cookie, cookie, cookie] }), ["IN_R1/A1", "IN_R2/A1"]);
  assert.deepEqual(rtsNames({ flags: 4, commands: [to] }), ["OUT_R1/A1", "OUT_R1/A2", "OUT_R2/A1", "OUT_R2/A2"]);
  assert.deepEqual(rtsNames({ flags: 0x10, commands: [to, cookie, version] }), ["OUT_R2/A7"]);
  assert.deepEqual(rtsNames({ flags: 0x20, commands: [{ type: "ANCE" }] }), ["OUT_R2/B3"]);
  assert.deepEqual(
    rtsNames({
      flags: 2,
      commands: [{ type: "FlowControlAck", bytesReceived: 0, availableWindow: 0, channelCookie: (cookie as { cookie: string }).cookie }],
    }),
    ["FlowControlAck"],
  );
  assert.deepEqual(rtsNames({ flags: 0x40, commands: [to] }), []);
});

test("cut, oversized and impossible PDUs are typed errors", () => {
  for (const bytes of [CONN_A1, CONN_B1, CONN_C2]) {
    for (let length = 0; length < bytes.length; length++) assert.throws(() => decodeRtsPdu(bytes.subarray(0, length)), DecodeError);
    const many = bytes.slice();
    many[18] = 0xff;
    assert.throws(() => decodeRtsPdu(many), DecodeError);
    const few = bytes.slice();
    few[18] = 1;
    assert.throws(() => decodeRtsPdu(few), DecodeError);
    const unknown = bytes.slice();
    unknown[20] = 15;
    assert.throws(() => decodeRtsPdu(unknown), /no command 15/);
  }
});
