import { decodeAsReq, encodeAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { decodeKrbError, encodeKrbError } from "../../src/pdu/kerberos/krb-error.ts";
import { holds } from "./invariants.ts";

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
