import assert from "node:assert/strict";
import { test } from "node:test";
import { windowsPac } from "../../../test/vectors/pac.ts";
import { parseHex } from "../../bytes/hex.ts";
import { readSid, sidText } from "../../ids/sid.ts";
import { DecodeError, RpcError } from "../../status/errors.ts";
import {
  decodeKerbValidationInfo,
  decodePac,
  decodePacClientInfo,
  decodePacSignatureData,
  decodeUpnDnsInfo,
  encodeKerbValidationInfo,
  encodePac,
  encodePacClientInfo,
  encodeUpnDnsInfo,
  PAC_BUFFER,
} from "./index.ts";

test("KERB_VALIDATION_INFO as Windows wrote it, [MS-PAC] 3.1", () => {
  const octets = new Uint8Array(Buffer.from(windowsPac, "base64"));
  const info = decodeKerbValidationInfo(octets);
  assert.equal(info.EffectiveName.Buffer, "lzhu");
  assert.equal(info.LogonDomainName.Buffer, "NTDEV");
  assert.equal(sidText(info.LogonDomainId!), "S-1-5-21-397955417-626881126-188441444");
  assert.equal(info.GroupIds!.length, 26);
  assert.deepEqual(info.GroupIds![0], { RelativeId: 3392609, Attributes: 7 });
  assert.equal(info.ExtraSids!.length, 13);
  assert.equal(sidText(info.ExtraSids![0]!.Sid!), "S-1-5-21-773533881-1816936887-355810188-513");
  assert.deepEqual(decodeKerbValidationInfo(encodeKerbValidationInfo(info)), info);
});

test("PAC_CLIENT_INFO and PAC_SIGNATURE_DATA as Windows wrote them, [MS-PAC] 3.2, 3.3", () => {
  const client = parseHex("0049d90e656ac60108006c007a0068007500");
  assert.deepEqual(decodePacClientInfo(client), { clientId: 0x01c66a650ed94900n, name: "lzhu" });
  assert.deepEqual(encodePacClientInfo(decodePacClientInfo(client)), client);
  const signature = decodePacSignatureData(parseHex("76ffffff41edce9a34815d3aef7bc98874805d25"));
  assert.equal(signature.type, -138);
  assert.deepEqual(signature.signature, parseHex("41edce9a34815d3aef7bc98874805d25"));
  assert.equal(signature.rodcIdentifier, undefined);
  assert.equal(decodePacSignatureData(parseHex("10000000000102030405060708090a0b3412")).rodcIdentifier, 0x1234);
});

test("buffers are within the PAC and at multiples of 8", () => {
  const pac = encodePac([
    { type: PAC_BUFFER.clientInfo, data: Uint8Array.of(1, 2, 3) },
    { type: 99, data: new Uint8Array(9) },
  ]);
  assert.deepEqual(
    decodePac(pac).map(({ type, offset, data }) => [type, offset, data.length]),
    [
      [10, 40, 3],
      [99, 48, 9],
    ],
  );
  for (const [at, value] of [
    [0, 65],
    [4, 1],
    [12, 60],
    [16, 41],
    [16, 32],
    [20, 1],
  ] as const) {
    const damaged = pac.slice();
    damaged[at] = value;
    assert.throws(() => decodePac(damaged), DecodeError, `octet ${at}`);
  }
  for (let length = 0; length < pac.length - 7; length++) assert.throws(() => decodePac(pac.subarray(0, length)), RpcError);
});

test("UPN_DNS_INFO with and without account and SID", () => {
  const sid = parseHex("010500000000000515000000010000000200000003000000f4010000");
  for (const info of [
    { upn: "alice@lab.test", dnsDomain: "LAB.TEST", flags: 0, samName: undefined, sid: undefined },
    { upn: "alice@lab.test", dnsDomain: "LAB.TEST", flags: 3, samName: "alice", sid },
  ])
    assert.deepEqual(decodeUpnDnsInfo(encodeUpnDnsInfo(info)), info);
  assert.equal(sidText(readSid(sid)!), "S-1-5-21-1-2-3-500");
  assert.equal(readSid(sid.subarray(0, 27)), undefined);
});
