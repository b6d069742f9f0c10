import { deepStrictEqual } from "node:assert";
import { decodeAsReq, encodeAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { decodeKrbError, encodeKrbError } from "../../src/pdu/kerberos/krb-error.ts";
import { RpcError } from "../../src/status/errors.ts";

export const target = {
  name: "kerberos",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeAsReq, encodeAsReq);
    holds(bytes, decodeKrbError, encodeKrbError);
  },
  seeds: (): Uint8Array[] => [
    encodeAsReq({
      cname: ["opnum"],
      realm: "LAB.TEST",
      sname: ["krbtgt", "LAB.TEST"],
      till: "20370913024805Z",
      nonce: 0x12345678,
      etypes: [18, 17, 23],
    }),
    encodeKrbError({
      stime: "20261121125120Z",
      susec: 999999,
      errorCode: 6,
      realm: "LAB.TEST",
      sname: ["krbtgt", "LAB.TEST"],
      etext: "no such client",
    }),
    encodeKrbError({ stime: "20261121125120Z", susec: 0, errorCode: 68, realm: "", sname: [], etext: undefined }),
  ],
};

function holds<T>(bytes: Uint8Array, decode: (bytes: Uint8Array) => T, encode: (value: T) => Uint8Array): void {
  let first: T;
  try {
    first = decode(bytes);
  } catch (error) {
    if (error instanceof RpcError) return;
    throw error;
  }
  deepStrictEqual(decode(encode(first)), first);
}
