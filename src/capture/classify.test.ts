import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex } from "../bytes/hex.ts";
import { NDR20 } from "../ids/syntax.ts";
import { encodePdu } from "../pdu/co/index.ts";
import { Analyzer } from "./analyzer.ts";
import { datagramClassifier, streamClassifier } from "./classify.ts";
import type { Conversation } from "./conversation.ts";

const samr = { uuid: "12345778-1234-abcd-ef00-0123456789ac", major: 1, minor: 0 };

function conversation(port: number, transport: "tcp" | "udp" = "tcp"): Conversation {
  return {
    transport,
    number: 0,
    client: { address: "10.0.0.1", port: 50_000 },
    server: { address: "10.0.0.2", port },
    roles: "handshake",
    carries: undefined,
  };
}

/** What the octets are taken for: a protocol, "nothing", or "more" where more are needed. */
function told(octets: Uint8Array | string, port = 40_000, prepare?: (analyzer: Analyzer) => void): string {
  const analyzer = new Analyzer({ record() {} });
  prepare?.(analyzer);
  const bytes = typeof octets === "string" ? Uint8Array.from(octets, (one) => one.charCodeAt(0)) : octets;
  const one = conversation(port);
  const consumer = streamClassifier(analyzer)(one, 0, bytes, 0, bytes.length);
  return consumer === undefined ? "more" : consumer === null ? "nothing" : (one.carries ?? "?");
}

const bind = encodePdu({
  kind: "bind",
  flags: 3,
  callId: 1,
  littleEndian: true,
  maxTransmitFragment: 5840,
  maxReceiveFragment: 5840,
  associationGroup: 0,
  contexts: [{ contextId: 0, abstractSyntax: samr, transferSyntaxes: [NDR20] }],
});
const response = encodePdu({
  kind: "response",
  flags: 3,
  callId: 1,
  littleEndian: true,
  allocHint: 0,
  contextId: 0,
  cancelCount: 0,
  stub: new Uint8Array(100),
} as never);

test("RPC is found on any port by a bind, and by other PDUs where a second sign agrees", () => {
  assert.equal(told(bind), "rpc");
  assert.equal(told(bind.subarray(0, 40)), "rpc");
  assert.equal(told(bind.subarray(0, 7)), "more");
  assert.equal(told(response), "rpc");
  assert.equal(told(Uint8Array.from([...response, ...response.subarray(0, 20)])), "rpc");
  assert.equal(told(response.subarray(0, 50)), "more");
  assert.equal(told(Uint8Array.from([...response, 1, 2, 3])), "nothing");
});

test("a mapper's port, or one that a mapper named, is RPC whatever comes first", () => {
  assert.equal(told(Uint8Array.of(1, 2, 3), 135), "rpc");
  assert.equal(
    told(Uint8Array.of(1, 2, 3), 40_000, (analyzer) => analyzer.noteMapping("10.0.0.2", 40_000, { ...samr, name: "samr", by: "mapping" })),
    "rpc",
  );
});

test("what begins with a five and is no RPC", () => {
  // SOCKS 5: a greeting, a request to connect.
  assert.equal(told(parseHex("05010005010001c0a801010050 0000000000")), "nothing");
  assert.equal(told(parseHex("0500000310000000ffff0000 01000000")), "more");
  for (const wrong of [
    "0502000310000000180000000100000000000000 00000000",
    "0500011310000000180000000100000000000000 00000000",
    "0500000b10000000180000000100000000000000 00000000",
    "0500000320000000180000000100000000000000 00000000",
    "0500000310000100180000000100000000000000 00000000",
    "0500000310000000170000000100000000000000 00000000",
    "0500000310000000180018000100000000000000 00000000",
  ])
    assert.equal(told(parseHex(wrong)), "nothing", wrong);
});

test("other protocols by their octets or ports", () => {
  assert.equal(told("* OK IMAP4rev1 ready\r\n", 143), "nothing");
  assert.equal(told("SSH-2.0-OpenSSH_9\r\n", 22), "nothing");
  assert.equal(told("ncacn_http/1.0"), "rpc");
  assert.equal(told("ncacn"), "more");
  assert.equal(told("GET / HTTP/1.1\r\n\r\n", 8080), "http");
  assert.equal(told(Uint8Array.of(0x30, 0x0c), 389), "ldap");
  assert.equal(told(Uint8Array.of(0, 0, 1, 0, 0x6a, 0x81, 0xfd, 0x30), 88), "kerberos");
});

test("datagrams", () => {
  const classify = datagramClassifier(new Analyzer({ record() {} }));
  const header = new Uint8Array(80);
  header[0] = 4;
  header[4] = 0x10;
  const one = conversation(34_964, "udp");
  assert.ok(classify(one, 0, header, 0, 80));
  assert.equal(one.carries, "rpc");
  assert.equal(classify(conversation(34_964, "udp"), 0, header, 0, 79), null);
  assert.equal(classify(conversation(5_000, "udp"), 0, new Uint8Array(200).fill(4), 0, 200), null);
});
