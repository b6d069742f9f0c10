import { deepStrictEqual } from "node:assert";
import { decodeApRep, encodeApRep } from "../../src/pdu/kerberos/ap-rep.ts";
import { decodeApReq, encodeApReq } from "../../src/pdu/kerberos/ap-req.ts";
import { decodeAsRep, encodeAsRep } from "../../src/pdu/kerberos/as-rep.ts";
import { decodeAsReq, encodeAsReq, firstAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { decodeEncKdcRepPart, type EncKdcRepPart, encodeEncKdcRepPart } from "../../src/pdu/kerberos/enc-kdc-rep-part.ts";
import { decodePacRequest, encodePacRequest } from "../../src/pdu/kerberos/kerb-pa-pac-request.ts";
import { decodeKpasswd, encodeKpasswd } from "../../src/pdu/kerberos/kpasswd.ts";
import { decodeKrbError, decodeKrbErrorStart, encodeKrbError, type KrbError } from "../../src/pdu/kerberos/krb-error.ts";
import {
  decodeEtypeInfo2,
  decodeKerbErrorData,
  decodeMethodData,
  encodeEtypeInfo2,
  encodeKerbErrorData,
  encodeMethodData,
  errorNtstatus,
} from "../../src/pdu/kerberos/pa-data.ts";
import { decodePaEncTsEnc, encodePaEncTsEnc } from "../../src/pdu/kerberos/pa-enc-ts-enc.ts";
import { decodeTgsRep, encodeTgsRep } from "../../src/pdu/kerberos/tgs-rep.ts";
import { decodeTgsReq, encodeTgsReq } from "../../src/pdu/kerberos/tgs-req.ts";
import { RpcError } from "../../src/status/errors.ts";
import { holds } from "./invariants.ts";

const krbtgt = { type: 2, components: ["krbtgt", "LAB.TEST"] };
const sealed = { etype: 18, kvno: 3, cipher: Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8) };
const ticket = { realm: "LAB.TEST", sname: krbtgt, encPart: sealed };
const apReq = { apOptions: 0x20000000, ticket, authenticator: { ...sealed, kvno: undefined } };
const asReq = firstAsReq({ cname: ["opnum"], realm: "LAB.TEST", till: "20370913024805Z", nonce: 0x12345678, etypes: [18, 17, 23, -135] });
const reply = {
  padata: [{ type: 19, value: encodeEtypeInfo2([{ etype: 18, salt: "LAB.TESTopnum", s2kparams: undefined }]) }],
  crealm: "LAB.TEST",
  cname: { type: 1, components: ["opnum"] },
  ticket,
  encPart: sealed,
};
const error: KrbError = {
  ctime: "20261121125119Z",
  cusec: 5,
  stime: "20261121125120Z",
  susec: 999999,
  errorCode: 25,
  crealm: "LAB.TEST",
  cname: { type: 1, components: ["opnum"] },
  realm: "LAB.TEST",
  sname: krbtgt,
  etext: "no such client",
  edata: encodeMethodData(reply.padata),
};

const replyPart: EncKdcRepPart = {
  key: { type: 18, octets: new Uint8Array(32) },
  lastRequests: [{ type: 0, value: "19700101000000Z" }],
  nonce: 0x12345678,
  keyExpiration: "20370913024805Z",
  flags: 0x50a00000,
  authTime: "20261121125120Z",
  startTime: "20261121125120Z",
  endTime: "20261121225120Z",
  renewTill: "20261128125120Z",
  srealm: "LAB.TEST",
  sname: krbtgt,
  addresses: [{ type: 2, address: Uint8Array.of(10, 0, 0, 1) }],
  encryptedPaData: [{ type: 165, value: Uint8Array.of(0x1f, 0, 0, 0) }],
};

/** The beginning of an error says what the whole says. */
function startHolds(bytes: Uint8Array): void {
  const start = decodeKrbErrorStart(bytes);
  let whole: KrbError;
  try {
    whole = decodeKrbError(bytes);
  } catch (error) {
    if (error instanceof RpcError) return;
    throw error;
  }
  deepStrictEqual(start, { stime: whole.stime, susec: whole.susec, errorCode: whole.errorCode });
}

export const target = {
  name: "kerberos",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeAsReq, encodeAsReq);
    holds(bytes, decodeTgsReq, encodeTgsReq);
    holds(bytes, decodeAsRep, encodeAsRep);
    holds(bytes, decodeTgsRep, encodeTgsRep);
    holds(bytes, decodeApReq, encodeApReq);
    holds(bytes, decodeApRep, encodeApRep);
    holds(bytes, decodeKrbError, encodeKrbError);
    holds(bytes, decodeMethodData, encodeMethodData);
    holds(bytes, decodeEtypeInfo2, encodeEtypeInfo2);
    holds(bytes, decodeKerbErrorData, encodeKerbErrorData);
    holds(bytes, decodeEncKdcRepPart, (part) => encodeEncKdcRepPart("TGS-REP", part));
    holds(bytes, decodePaEncTsEnc, encodePaEncTsEnc);
    holds(bytes, decodePacRequest, encodePacRequest);
    holds(bytes, decodeKpasswd, encodeKpasswd);
    errorNtstatus(bytes);
    startHolds(bytes);
  },
  seeds: (): Uint8Array[] => [
    encodeAsReq(asReq),
    encodeTgsReq({
      ...asReq,
      padata: [{ type: 1, value: encodeApReq(apReq) }],
      kdcOptions: 0x40810000,
      cname: undefined,
      from: "20261121125120Z",
      rtime: "20370913024805Z",
      addresses: [{ type: 2, address: Uint8Array.of(10, 0, 0, 1) }],
      encAuthorizationData: sealed,
      additionalTickets: [ticket],
    }),
    encodeAsRep(reply),
    encodeTgsRep({ ...reply, padata: undefined }),
    encodeApReq(apReq),
    encodeApRep({ encPart: sealed }),
    encodeKrbError(error),
    encodeKrbError({
      ...error,
      ctime: undefined,
      cusec: undefined,
      crealm: undefined,
      cname: undefined,
      realm: "",
      sname: { type: 0, components: [] },
      etext: undefined,
      edata: undefined,
      errorCode: 68,
    }),
    encodeEncKdcRepPart("AS-REP", replyPart),
    encodeEncKdcRepPart("TGS-REP", {
      ...replyPart,
      startTime: undefined,
      renewTill: undefined,
      addresses: undefined,
      encryptedPaData: undefined,
    }),
    encodePaEncTsEnc({ timestamp: "20261121125120Z", microseconds: 593852 }),
    encodePacRequest(true),
    encodeKpasswd({ version: 0xff80, ap: encodeApReq(apReq), rest: Uint8Array.of(0x75, 0) }),
    encodeMethodData(reply.padata),
    encodeEtypeInfo2([{ etype: 23, salt: undefined, s2kparams: Uint8Array.of(0, 0, 16, 0) }]),
    encodeKerbErrorData({ type: 3, value: Uint8Array.of(0x34, 2, 0, 0xc0, 0, 0, 0, 0, 1, 0, 0, 0) }),
  ],
};
