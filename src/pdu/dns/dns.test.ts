import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeDnsMessage, encodeDnsMessage } from "./message.ts";
import { nameText } from "./name.ts";
import { dnsTypeName, dnsValue } from "./record.ts";

// What Samba 4.17's DNS server answered to a question for the SRV records of _ldap._tcp.lab.test.
const ANSWER = parseHex(
  "004d84000001000100010000055f6c646170045f746370036c616204746573740000210001c00c0021000100000384000c00000064018503646331c017" +
    "c0170006000100000e100023c0370a686f73746d6173746572c0170000000100000384000002580001518000000e10",
);

test("a question is written as [RFC 1035] 4.1 says", () => {
  const bytes = encodeDnsMessage({
    id: 77,
    response: false,
    opcode: 0,
    authoritative: false,
    truncated: false,
    recursionDesired: false,
    recursionAvailable: false,
    responseCode: 0,
    questions: [{ name: ["lab", "test"], type: 6, class: 1 }],
    answers: [],
    authorities: [],
    additional: [],
  });
  assert.deepEqual(bytes, parseHex("004d00000001000000000000036c616204746573740000060001"));
});

test("flags and codes of the header stand where [RFC 1035] 4.1.1 has them", () => {
  const head = { questions: [], answers: [], authorities: [], additional: [] };
  for (const [flags, message] of [
    ["0000", {}],
    ["8000", { response: true }],
    ["2800", { opcode: 5 }],
    ["0400", { authoritative: true }],
    ["0200", { truncated: true }],
    ["0100", { recursionDesired: true }],
    ["0080", { recursionAvailable: true }],
    ["000a", { responseCode: 10 }],
  ] as const) {
    const plain = {
      response: false,
      opcode: 0,
      authoritative: false,
      truncated: false,
      recursionDesired: false,
      recursionAvailable: false,
    };
    const whole = { id: 0x1234, ...plain, responseCode: 0, ...message, ...head };
    const bytes = parseHex(`1234${flags}0000000000000000`);
    assert.deepEqual(decodeDnsMessage(bytes), whole);
    assert.deepEqual(encodeDnsMessage(whole), bytes);
  }
});

test("Samba's answer with compressed names is read", () => {
  const message = decodeDnsMessage(ANSWER);
  assert.equal(message.response, true);
  assert.equal(message.authoritative, true);
  assert.equal(message.responseCode, 0);
  assert.deepEqual(message.questions, [{ name: ["_ldap", "_tcp", "lab", "test"], type: 33, class: 1 }]);
  assert.deepEqual(message.answers[0]?.name, ["_ldap", "_tcp", "lab", "test"]);
  assert.equal(message.answers[0]?.ttl, 900);
  // The record's own name ends in a pointer to the question.
  assert.deepEqual(dnsValue(message.answers[0]!), { kind: "service", priority: 0, weight: 100, port: 389, target: ["dc1", "lab", "test"] });
  assert.deepEqual(message.authorities[0]?.name, ["lab", "test"]);
});

test("every cut of the answer is a typed error", () => {
  for (let length = 0; length < ANSWER.length; length++)
    assert.throws(() => decodeDnsMessage(ANSWER.subarray(0, length)), DecodeError, `${length}`);
});

test("a pointer that goes forward or to itself is refused, so that a name always ends", () => {
  const loop = parseHex("004d84000001000000000000c00c00060001");
  assert.throws(() => decodeDnsMessage(loop), /does not go backwards/);
});

test("addresses and names of records, as text", () => {
  assert.deepEqual(dnsValue({ type: 1, data: Uint8Array.of(10, 0, 0, 1) }), { kind: "address", address: "10.0.0.1" });
  const v6 = (hex: string) => dnsValue({ type: 28, data: parseHex(hex) });
  assert.deepEqual(v6("20010db8000000000000000000000001"), { kind: "address", address: "2001:db8::1" });
  assert.deepEqual(v6("00000000000000000000000000000000"), { kind: "address", address: "::" });
  assert.deepEqual(v6("20010000000000010001000000000001"), { kind: "address", address: "2001::1:1:0:0:1" });
  assert.deepEqual(v6("fe800001000200030004000500060007"), { kind: "address", address: "fe80:1:2:3:4:5:6:7" });
  assert.equal(dnsValue({ type: 16, data: Uint8Array.of(1, 65) }), undefined);
  assert.throws(() => dnsValue({ type: 1, data: Uint8Array.of(10, 0, 0) }), DecodeError);
  assert.throws(() => dnsValue({ type: 33, data: Uint8Array.of(0, 0, 0) }), DecodeError);
  assert.equal(dnsTypeName(33), "SRV");
  assert.equal(dnsTypeName(999), "type 999");
  assert.equal(nameText([]), ".");
});
