import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeAsReq, encodeAsReq } from "./as-req.ts";
import { decodeKrbError, encodeKrbError, krbErrorName } from "./krb-error.ts";

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
  const request = {
    cname: ["opnum-probe"],
    realm: "LAB.TEST",
    sname: ["krbtgt", "LAB.TEST"],
    till: "20370913024805Z",
    nonce: 0x3fe3329c,
    etypes: [18, 17, 23],
  };
  assert.deepEqual(encodeAsReq(request), QUESTION);
  assert.deepEqual(decodeAsReq(QUESTION), request);
});

test("the KDC's error carries its clock", () => {
  const error = decodeKrbError(ANSWER);
  assert.deepEqual(error, {
    stime: "20261121131109Z",
    susec: 593852,
    errorCode: 6,
    realm: "LAB.TEST",
    sname: ["krbtgt", "LAB.TEST"],
    etext: undefined,
  });
  assert.equal(krbErrorName(error.errorCode), "KDC_ERR_C_PRINCIPAL_UNKNOWN");
  assert.deepEqual(decodeKrbError(encodeKrbError(error)), error);
});

test("every cut of the error is a typed error", () => {
  for (let length = 0; length < ANSWER.length; length++)
    assert.throws(() => decodeKrbError(ANSWER.subarray(0, length)), DecodeError, `${length}`);
});
