import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeNbAddresses, decodeNetbiosLabel, encodeNetbiosLabel } from "./name-query.ts";
import { ANY_NAME, encodeNodeStatusRequest } from "./node-status-request.ts";
import { decodeNodeStatusResponse } from "./node-status-response.ts";

// What Samba 4.17's name server answered to a node status request.
const ANSWER = parseHex(
  "969d8400000000010000000020434b41414141414141414141414141414141414141414141414141414141414100002100010000000000bf08" +
    "4443312020202020202020202020200044004443312020202020202020202020200344004443312020202020202020202020202044004c41422020202020202020202020201b4400" +
    "4c41422020202020202020202020201cc4004c414220202020202020202020202000c4005f5f53414d42415f5f20202020202000c6005f5f53414d42415f5f20202020202020c600" +
    "f0571da87c7f000096f0efd1559b00009741a81d00007f7ca81d95a07f7c00000000000000000000000000000000",
);

test("a node status request asks for the name * in first-level encoding", () => {
  assert.equal(
    toHex(encodeNodeStatusRequest({ transactionId: 0x969d, name: ANY_NAME })),
    "969d0000000100000000000020434b4141414141414141414141414141414141414141414141414141414141410000210001",
  );
});

test("Samba's names are read", () => {
  const response = decodeNodeStatusResponse(ANSWER);
  assert.equal(response.transactionId, 0x969d);
  assert.deepEqual(
    response.names.slice(0, 5).map(({ name, suffix, group }) => [name.trimEnd(), suffix, group]),
    [
      ["DC1", 0x00, false],
      ["DC1", 0x03, false],
      ["DC1", 0x20, false],
      ["LAB", 0x1b, false],
      ["LAB", 0x1c, true],
    ],
  );
  assert.equal(response.names.length, 8);
});

test("a count of names that does not fit is a typed error", () => {
  for (let length = 0; length < 57 + 8 * 18; length++)
    assert.throws(() => decodeNodeStatusResponse(ANSWER.subarray(0, length)), DecodeError, `${length}`);
});

test("names in first-level encoding, as labels of the name service", () => {
  // L, A, B, twelve spaces, 1c.
  const label = "EMEBECCACACACACACACACACACACACABM";
  assert.deepEqual(decodeNetbiosLabel(label), { name: "LAB", suffix: 0x1c });
  assert.equal(encodeNetbiosLabel({ name: "LAB", suffix: 0x1c }), label);
  assert.equal(encodeNetbiosLabel({ name: "*", suffix: 0 }), "CKAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
  assert.deepEqual(decodeNetbiosLabel(encodeNetbiosLabel({ name: "DC1", suffix: 0x20 })), { name: "DC1", suffix: 0x20 });
  assert.equal(decodeNetbiosLabel("short"), undefined);
  assert.equal(decodeNetbiosLabel("z".repeat(32)), undefined);
  assert.deepEqual(decodeNbAddresses(Uint8Array.of(0x80, 0, 10, 0, 0, 1)), [{ group: true, address: "10.0.0.1" }]);
  assert.throws(() => decodeNbAddresses(new Uint8Array(5)), DecodeError);
});
