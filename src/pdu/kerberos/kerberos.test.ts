import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeAsReq, encodeAsReq, firstAsReq } from "./as-req.ts";
import { decodeEncKdcRepPart, type EncKdcRepPart, encodeEncKdcRepPart } from "./enc-kdc-rep-part.ts";
import { krbErrorName, krbErrorWords } from "./error-codes.ts";
import { decodePacRequest, encodePacRequest } from "./kerb-pa-pac-request.ts";
import { decodeKrbError, encodeKrbError } from "./krb-error.ts";
import { decodeKerberosMessage } from "./message.ts";
import {
  decodeEtypeInfo2,
  decodeMethodData,
  encodeEtypeInfo2,
  encodeKerbErrorData,
  encodeMethodData,
  errorNtstatus,
  PA_TYPE,
} from "./pa-data.ts";
import { decodePaEncTsEnc, encodePaEncTsEnc } from "./pa-enc-ts-enc.ts";
import { kerberosTimeText, kerberosTimeValue } from "./types.ts";

// An AS-REQ for somebody who does not exist, and what the KDC of Samba 4.17 (Heimdal) answered to it.
const QUESTION = parseHex(
  "6a8187308184a103020105a20302010aa4783076a00703050000000000a1183016a003020101a10f300d1b0b6f706e756d2d70726f6265a20a1b084c41422e54455354" +
    "a31d301ba003020102a11430121b066b72627467741b084c41422e54455354a511180f32303337303931333032343830355aa70602043fe3329ca80b3009020112020111020117",
);
const ANSWER = parseHex(
  "7e7c307aa003020105a10302011ea411180f32303236313132313133313130395aa5050203090fbca603020106a70a1b084c41422e54455354a8183016a003020101a10f300d1b0b" +
    "6f706e756d2d70726f6265a90a1b084c41422e54455354aa1d301ba003020102a11430121b066b72627467741b084c41422e54455354",
);

test("the AS-REQ that Samba's KDC understands", () => {
  const request = firstAsReq({
    cname: ["opnum-probe"],
    realm: "LAB.TEST",
    till: "20370913024805Z",
    nonce: 0x3fe3329c,
    etypes: [18, 17, 23],
  });
  assert.deepEqual(encodeAsReq(request), QUESTION);
  assert.deepEqual(decodeAsReq(QUESTION), request);
  assert.deepEqual(decodeKerberosMessage(QUESTION), { type: "AS-REQ", body: request });
});

test("the KDC's error carries its clock", () => {
  const error = decodeKrbError(ANSWER);
  assert.deepEqual(error, {
    ctime: undefined,
    cusec: undefined,
    stime: "20261121131109Z",
    susec: 593852,
    errorCode: 6,
    crealm: "LAB.TEST",
    cname: { type: 1, components: ["opnum-probe"] },
    realm: "LAB.TEST",
    sname: { type: 2, components: ["krbtgt", "LAB.TEST"] },
    etext: undefined,
    edata: undefined,
  });
  assert.equal(kerberosTimeValue(error.stime, error.susec), Date.UTC(2026, 10, 21, 13, 11, 9) * 1000 + 593852);
  assert.equal(krbErrorName(error.errorCode), "KDC_ERR_C_PRINCIPAL_UNKNOWN");
  assert.match(krbErrorWords(error.errorCode), /not known/);
  assert.equal(krbErrorName(12345), "error 12345");
  assert.deepEqual(encodeKrbError(error), ANSWER);
});

test("e-data: hints of pre-authentication, and Windows' NTSTATUS", () => {
  const entries = [
    { etype: 18, salt: "LAB.TESTAdministrator", s2kparams: Uint8Array.of(0, 0, 16, 0) },
    { etype: 23, salt: undefined, s2kparams: undefined },
  ];
  const methods = [
    { type: PA_TYPE.etypeInfo2, value: encodeEtypeInfo2(entries) },
    { type: PA_TYPE.encTimestamp, value: new Uint8Array(0) },
  ];
  const edata = encodeMethodData(methods);
  assert.deepEqual(decodeMethodData(edata), methods);
  assert.deepEqual(decodeEtypeInfo2(methods[0]!.value), entries);
  assert.equal(errorNtstatus(edata), undefined);
  // STATUS_ACCOUNT_LOCKED_OUT, as a KERB-EXT-ERROR: status, reserved, flags.
  const locked = Uint8Array.of(0x34, 2, 0, 0xc0, 0, 0, 0, 0, 1, 0, 0, 0);
  assert.equal(errorNtstatus(encodeKerbErrorData({ type: 3, value: locked })), 0xc0000234);
  assert.equal(errorNtstatus(encodeKerbErrorData({ type: 3, value: undefined })), undefined);
  assert.equal(errorNtstatus(encodeKerbErrorData({ type: 2, value: locked })), undefined);
});

test("the NTSTATUS among METHOD-DATA, as Samba's KDC sends it of a disabled account", () => {
  const status = { type: 3, value: parseHex("720000c00000000001000000") };
  const info = { type: PA_TYPE.etypeInfo2, value: encodeEtypeInfo2([{ etype: 18, salt: "LAB.TESTalice", s2kparams: undefined }]) };
  assert.equal(errorNtstatus(encodeMethodData([info, status])), 0xc0000072);
  assert.equal(errorNtstatus(encodeMethodData([info])), undefined);
  assert.equal(errorNtstatus(encodeMethodData([{ type: 3, value: parseHex("4c41422e54455354616c6963") }])), undefined);
  assert.equal(errorNtstatus(encodeMethodData([])), undefined);
});

test("every cut of the error is a typed error", () => {
  for (let length = 0; length < ANSWER.length; length++)
    assert.throws(() => decodeKrbError(ANSWER.subarray(0, length)), DecodeError, `${length}`);
});

test("what a KDC encrypts for the client, under either tag", () => {
  const least: EncKdcRepPart = {
    key: { type: 18, octets: new Uint8Array(32).fill(7) },
    lastRequests: [],
    nonce: 0xfffffffe,
    keyExpiration: undefined,
    flags: 0x50a00000,
    authTime: "20261121125120Z",
    startTime: undefined,
    endTime: "20261121225120Z",
    renewTill: undefined,
    srealm: "LAB.TEST",
    sname: { type: 2, components: ["krbtgt", "LAB.TEST"] },
    addresses: undefined,
    encryptedPaData: undefined,
  };
  const full: EncKdcRepPart = {
    ...least,
    lastRequests: [{ type: 0, value: "19700101000000Z" }],
    keyExpiration: "20370913024805Z",
    startTime: "20261121125121Z",
    renewTill: "20261128125120Z",
    addresses: [{ type: 2, address: Uint8Array.of(10, 0, 0, 1) }],
    encryptedPaData: [{ type: PA_TYPE.supportedEtypes, value: Uint8Array.of(0x1f, 0, 0, 0) }],
  };
  for (const part of [least, full]) {
    for (const message of ["AS-REP", "TGS-REP"] as const) {
      const octets = encodeEncKdcRepPart(message, part);
      assert.equal(octets[0], message === "AS-REP" ? 0x79 : 0x7a);
      assert.deepEqual(decodeEncKdcRepPart(octets), part);
      for (let length = 0; length < octets.length; length++)
        assert.throws(() => decodeEncKdcRepPart(octets.subarray(0, length)), DecodeError, `${length}`);
    }
  }
});

test("pre-authentication by the clock, and the request for a PAC", () => {
  const now = { timestamp: "20261121125120Z", microseconds: 593852 };
  assert.deepEqual(encodePaEncTsEnc(now), parseHex("301aa011180f32303236313132313132353132305aa1050203090fbc"));
  assert.deepEqual(decodePaEncTsEnc(encodePaEncTsEnc(now)), now);
  assert.deepEqual(decodePaEncTsEnc(encodePaEncTsEnc({ ...now, microseconds: undefined })), { ...now, microseconds: undefined });
  assert.deepEqual(encodePacRequest(true), parseHex("3005a0030101ff"));
  assert.equal(decodePacRequest(encodePacRequest(true)), true);
  assert.equal(decodePacRequest(encodePacRequest(false)), false);
});

test("times as Kerberos writes them", () => {
  const ms = Date.UTC(2026, 10, 21, 12, 51, 20);
  assert.equal(kerberosTimeText(ms + 999), "20261121125120Z");
  assert.equal(kerberosTimeValue(kerberosTimeText(ms)), ms * 1000);
  assert.equal(kerberosTimeText(-1), "19700101000000Z");
  assert.equal(kerberosTimeText(Number.MAX_VALUE), "99991231235959Z");
});
