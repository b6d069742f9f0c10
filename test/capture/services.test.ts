import assert from "node:assert/strict";
import { test } from "node:test";
import type { DirectoryRecord, KerberosRecord, NameRecord, TraceRecord } from "../../src/capture/records.ts";
import { encodeDnsMessage } from "../../src/pdu/dns/message.ts";
import { nameOctets } from "../../src/pdu/dns/name.ts";
import { encodeApReq } from "../../src/pdu/kerberos/ap-req.ts";
import { encodeAsRep } from "../../src/pdu/kerberos/as-rep.ts";
import { encodeAsReq, firstAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { encodeKpasswd } from "../../src/pdu/kerberos/kpasswd.ts";
import { encodeKrbError, type KrbError } from "../../src/pdu/kerberos/krb-error.ts";
import { encodeKerbErrorData } from "../../src/pdu/kerberos/pa-data.ts";
import { encodeTgsReq } from "../../src/pdu/kerberos/tgs-req.ts";
import { encodeBindRequest } from "../../src/pdu/ldap/bind-request.ts";
import { encodeBindResponse } from "../../src/pdu/ldap/bind-response.ts";
import { encodeExtendedRequest, START_TLS } from "../../src/pdu/ldap/extended-request.ts";
import { encodeExtendedResponse } from "../../src/pdu/ldap/extended-response.ts";
import { encodeNetlogonResponse } from "../../src/pdu/ldap/netlogon-response.ts";
import { NETLOGON, rootDseSearch } from "../../src/pdu/ldap/samples.ts";
import { encodeSearchResultDone } from "../../src/pdu/ldap/search-result-done.ts";
import { encodeSearchResultEntry } from "../../src/pdu/ldap/search-result-entry.ts";
import { encodeNetbiosLabel } from "../../src/pdu/netbios/name-query.ts";
import { encodeNtlmMessage } from "../../src/pdu/ntlmssp/index.ts";
import { encodeInitialContextToken, encodeNegotiationToken, MECHANISM } from "../../src/pdu/spnego/index.ts";
import { analyse } from "./analyse.ts";
import { be16, be32, bytes, Capture } from "./build.ts";

const KDC = "10.0.0.2:88";
const AS_REQ = firstAsReq({ cname: ["user"], realm: "LAB.TEST", till: "20370913024805Z", nonce: 7, etypes: [18, 17, 23] });
const ERROR: KrbError = {
  ctime: undefined,
  cusec: undefined,
  stime: "20240102031005Z",
  susec: 500_000,
  errorCode: 25,
  crealm: undefined,
  cname: undefined,
  realm: "LAB.TEST",
  sname: { type: 2, components: ["krbtgt", "LAB.TEST"] },
  etext: undefined,
  edata: undefined,
};
const SEALED = { etype: 18, kvno: 2, cipher: new Uint8Array(40) };
const TICKET = { realm: "LAB.TEST", sname: ERROR.sname, encPart: SEALED };
const AS_REP = encodeAsRep({
  padata: undefined,
  crealm: "LAB.TEST",
  cname: { type: 1, components: ["user"] },
  ticket: TICKET,
  encPart: SEALED,
});

function of<Kind extends TraceRecord["kind"]>(records: readonly TraceRecord[], kind: Kind): Extract<TraceRecord, { kind: Kind }>[] {
  return records.filter((record): record is Extract<TraceRecord, { kind: Kind }> => record.kind === kind);
}

/** Behind its length, as in a TCP stream. */
const framed = (message: Uint8Array) => bytes(be32(message.length), message);

test("a KDC's error by UDP: whose, why, and how far its clock is from the capture's", () => {
  const capture = new Capture();
  capture.udp("10.0.0.1:50000", KDC, encodeAsReq(AS_REQ));
  capture.wait(1000);
  // Lost, and asked again with the same nonce.
  capture.udp("10.0.0.1:50000", KDC, encodeAsReq(AS_REQ));
  const locked = bytes(be32(0x340200c0), [0, 0, 0, 0, 1, 0, 0, 0]);
  const answer = { ...ERROR, errorCode: 18, edata: encodeKerbErrorData({ type: 3, value: locked }) };
  capture.udp(KDC, "10.0.0.1:50000", encodeKrbError(answer));
  const [record, ...others] = of(analyse(capture).records, "kerberos") as [KerberosRecord];
  assert.equal(others.length, 0);
  assert.equal(record.request?.frame, 1);
  assert.equal(record.answer?.frame, 3);
  assert.deepEqual([record.exchange, record.realm, record.client, record.service], ["AS", "LAB.TEST", "user", "krbtgt/LAB.TEST"]);
  assert.equal(record.error?.name, "KDC_ERR_CLIENT_REVOKED");
  assert.match(record.error!.words, /STATUS_ACCOUNT_LOCKED_OUT/);
  const clock = Date.UTC(2024, 0, 2, 3, 10, 5) * 1000 + 500_000;
  assert.equal(record.skew, clock - record.answer!.time);
});

test("an error whose end was not captured still has its number and its clock", () => {
  const capture = new Capture();
  const whole = encodeKrbError({ ...ERROR, errorCode: 37 });
  capture.udp(KDC, "10.0.0.1:50000", whole);
  const frame = capture.frames[0]!;
  capture.frames[0] = { ...frame, bytes: frame.bytes.subarray(0, 96), original: frame.bytes.length };
  const [record] = of(analyse(capture).records, "kerberos") as [KerberosRecord];
  assert.equal(record.error?.code, 37);
  assert.equal(typeof record.skew, "number");
});

test("Kerberos by TCP in odd pieces: pre-authentication, ticket, and a question that nobody answers", () => {
  for (const segment of [1460, 100, 7, 1]) {
    const capture = new Capture();
    const connection = capture.tcp("10.0.0.1:50000", KDC, { segment });
    connection.handshake();
    connection.client(framed(encodeAsReq(AS_REQ)));
    connection.server(framed(encodeKrbError(ERROR)));
    connection.client(framed(encodeAsReq({ ...AS_REQ, nonce: 8 })));
    connection.server(framed(AS_REP));
    connection.client(
      framed(encodeTgsReq({ ...AS_REQ, cname: undefined, sname: { type: 2, components: ["cifs", "files.lab.test"] }, nonce: 9 })),
    );
    connection.fin("client");
    connection.fin("server");
    const { records, dropped } = analyse(capture);
    assert.deepEqual(
      of(records, "kerberos").map(({ exchange, service, error, answer }) => [exchange, service, error?.code, answer !== undefined]),
      [
        ["AS", "krbtgt/LAB.TEST", 25, true],
        ["AS", "krbtgt/LAB.TEST", undefined, true],
        ["TGS", "cifs/files.lab.test", undefined, false],
      ],
      `${segment}`,
    );
    assert.equal(dropped.size, 0);
  }
});

test("a password that is changed: the messages of Kerberos within it", () => {
  const apReq = encodeApReq({
    apOptions: 0,
    ticket: { ...TICKET, sname: { type: 2, components: ["kadmin", "changepw"] } },
    authenticator: SEALED,
  });
  const request = encodeKpasswd({ version: 0xff80, ap: apReq, rest: Uint8Array.of(0x75, 0) });
  const refused = encodeKpasswd({ version: 1, ap: new Uint8Array(0), rest: encodeKrbError({ ...ERROR, errorCode: 37 }) });
  const capture = new Capture();
  capture.udp("10.0.0.1:50000", "10.0.0.2:464", request);
  capture.udp("10.0.0.2:464", "10.0.0.1:50000", refused);
  const connection = capture.tcp("10.0.0.1:50001", "10.0.0.2:464", { segment: 50 });
  connection.handshake();
  connection.client(framed(request));
  connection.server(framed(refused));
  connection.close();
  const { records, dropped } = analyse(capture);
  assert.deepEqual(
    of(records, "kerberos").map(({ exchange, service, error }) => [exchange, service, error?.name]),
    [
      ["AP", "kadmin/changepw", "KRB_AP_ERR_SKEW"],
      ["AP", "kadmin/changepw", "KRB_AP_ERR_SKEW"],
    ],
  );
  assert.equal(dropped.size, 0);
});

test("after octets that are missing, the next message is found", () => {
  const capture = new Capture();
  const connection = capture.tcp("10.0.0.1:50000", KDC, { segment: 100 });
  connection.handshake();
  connection.client(framed(encodeAsReq(AS_REQ)));
  const first = connection.server(framed(encodeKrbError(ERROR)));
  // The first segment of the error is not in the capture.
  capture.frames.splice(first - 2, 1);
  connection.client(framed(encodeAsReq({ ...AS_REQ, nonce: 8 })));
  connection.server(framed(AS_REP));
  connection.close();
  const records = of(analyse(capture).records, "kerberos");
  assert.equal(records.at(-1)?.answer !== undefined && records.at(-1)?.error === undefined, true);
});

const question = (name: string, type: number) => ({ name: name.split("."), type, class: 1 });
const flags = {
  opcode: 0,
  authoritative: false,
  truncated: false,
  recursionDesired: true,
  recursionAvailable: true,
  answers: [],
  authorities: [],
  additional: [],
};
const asked = (id: number, name: string, type: number) =>
  encodeDnsMessage({ ...flags, id, response: false, responseCode: 0, questions: [question(name, type)] });

test("names: that they do not exist, their addresses, services, and silence", () => {
  const capture = new Capture();
  const server = "10.0.0.53:53";
  const client = "10.0.0.1:51000";
  capture.udp(client, server, asked(1, "dc0.lab.test", 1));
  capture.udp(
    server,
    client,
    encodeDnsMessage({ ...flags, id: 1, response: true, responseCode: 3, questions: [question("dc0.lab.test", 1)] }),
  );
  capture.udp(client, server, asked(2, "dc1.lab.test", 28));
  const address = { ...question("dc1.lab.test", 28), ttl: 60, data: bytes([0x20, 1, 0xd, 0xb8], new Uint8Array(11), [1]) };
  capture.udp(
    server,
    client,
    encodeDnsMessage({ ...flags, id: 2, response: true, responseCode: 0, questions: [question("dc1.lab.test", 28)], answers: [address] }),
  );
  const ldap = "_ldap._tcp.dc._msdcs.lab.test";
  capture.udp(client, server, asked(3, ldap, 33));
  const service = { ...question(ldap, 33), ttl: 60, data: bytes(be16(0), be16(100), be16(389), nameOctets(["dc1", "lab", "test"])) };
  const host = { ...question("dc1.lab.test", 1), ttl: 60, data: Uint8Array.of(10, 0, 0, 2) };
  capture.udp(
    server,
    client,
    encodeDnsMessage({
      ...flags,
      id: 3,
      response: true,
      responseCode: 0,
      questions: [question(ldap, 33)],
      answers: [service],
      additional: [host],
    }),
  );
  capture.udp(client, server, asked(4, "files.lab.test", 1));
  capture.wait(1000);
  capture.udp(client, server, asked(4, "files.lab.test", 1));
  const records: NameRecord[] = of(analyse(capture).records, "name");
  assert.deepEqual(
    records.map(({ name, code, words, addresses }) => [name, code, words, addresses]),
    [
      ["dc0.lab.test", 3, "A: NXDOMAIN, the name does not exist", []],
      ["dc1.lab.test", 0, "AAAA: NOERROR", ["2001:db8::1"]],
      [ldap, 0, "SRV: NOERROR: dc1.lab.test:389", ["10.0.0.2"]],
      ["files.lab.test", undefined, "A: not answered", []],
    ],
  );
  assert.equal(records[3]?.request?.frame, 7, "asked twice, counted from the first time");
});

test("names: two questions at once, answered the other way round", () => {
  const capture = new Capture();
  const [server, client] = ["10.0.0.53:53", "10.0.0.1:51000"];
  const told = (id: number, type: number, responseCode: number) =>
    encodeDnsMessage({ ...flags, id, response: true, responseCode, questions: [question("dc1.lab.test", type)] });
  capture.udp(client, server, asked(7, "dc1.lab.test", 1));
  capture.udp(client, server, asked(8, "dc1.lab.test", 28));
  capture.udp(server, client, told(8, 28, 0));
  capture.udp(server, client, told(7, 1, 2));
  // An answer to nobody's question.
  capture.udp(server, client, told(9, 1, 0));
  assert.deepEqual(
    of(analyse(capture).records, "name").map(({ request, answer, type, code }) => [request?.frame, answer?.frame, type, code]),
    [
      [2, 3, 28, 0],
      [1, 4, 1, 2],
      [undefined, 5, 1, 0],
    ],
  );
});

test("DNS by TCP, in pieces", () => {
  const capture = new Capture();
  const connection = capture.tcp("10.0.0.1:50000", "10.0.0.53:53", { segment: 5 });
  connection.handshake();
  const message = asked(9, "dc1.lab.test", 1);
  connection.client(bytes(be16(message.length), message));
  const answer = encodeDnsMessage({
    ...flags,
    id: 9,
    response: true,
    responseCode: 0,
    questions: [question("dc1.lab.test", 1)],
    answers: [{ ...question("dc1.lab.test", 1), ttl: 1, data: Uint8Array.of(10, 0, 0, 2) }],
  });
  connection.server(bytes(be16(answer.length), answer));
  connection.close();
  const [record] = of(analyse(capture).records, "name");
  assert.deepEqual([record?.name, record?.addresses, record?.conversation.transport], ["dc1.lab.test", ["10.0.0.2"], "tcp"]);
});

test("NetBIOS names: found, not registered; a broadcast that nobody answers says nothing", () => {
  const capture = new Capture();
  const label = encodeNetbiosLabel({ name: "DC1", suffix: 0x20 });
  const ask = (id: number) =>
    encodeDnsMessage({ ...flags, id, response: false, responseCode: 0, questions: [{ name: [label], type: 32, class: 1 }] });
  const broadcast = ask(1);
  broadcast[3] = broadcast[3]! | 0x10;
  capture.udp("10.0.0.1:137", "10.0.0.255:137", broadcast);
  capture.udp("10.0.0.1:137", "10.0.0.3:137", ask(2));
  const found = { name: [label], type: 32, class: 1, ttl: 60, data: Uint8Array.of(0x60, 0, 10, 0, 0, 2) };
  capture.udp(
    "10.0.0.3:137",
    "10.0.0.1:137",
    encodeDnsMessage({ ...flags, id: 2, response: true, responseCode: 0, questions: [], answers: [found] }),
  );
  capture.udp("10.0.0.1:137", "10.0.0.3:137", ask(3));
  const nothing = { name: [label], type: 10, class: 1, ttl: 0, data: new Uint8Array(0) };
  capture.udp(
    "10.0.0.3:137",
    "10.0.0.1:137",
    encodeDnsMessage({ ...flags, id: 3, response: true, responseCode: 3, questions: [], answers: [nothing] }),
  );
  assert.deepEqual(
    of(analyse(capture).records, "name").map(({ name, code, addresses }) => [name, code, addresses]),
    [
      ["DC1<20>", 0, ["10.0.0.2"]],
      ["DC1<20>", 3, []],
    ],
  );
});

const ok = { resultCode: 0, matchedDN: "", diagnosticMessage: "" } as const;
const entry = (messageId: number) =>
  encodeSearchResultEntry({
    messageId,
    objectName: "",
    attributes: [{ type: "dnsHostName", values: [new TextEncoder().encode("dc1.lab.test")] }],
  });

test("LDAP: what was searched, who bound and with what result, and Active Directory's own words", () => {
  for (const segment of [1460, 11]) {
    const capture = new Capture();
    const connection = capture.tcp("10.0.0.1:50000", "10.0.0.2:389", { segment });
    connection.handshake();
    connection.client(rootDseSearch(1));
    connection.server(bytes(entry(1), encodeSearchResultDone({ messageId: 1, ...ok })));
    const simple = { kind: "simple", password: new TextEncoder().encode("wrong") } as const;
    connection.client(encodeBindRequest({ messageId: 2, version: 3, name: "cn=user,dc=lab,dc=test", authentication: simple }));
    const diagnosticMessage = "80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 775, v3839\0";
    connection.server(encodeBindResponse({ messageId: 2, resultCode: 49, matchedDN: "", diagnosticMessage, serverSaslCreds: undefined }));
    connection.client(rootDseSearch(3));
    connection.fin("client");
    connection.fin("server");
    const { records, dropped } = analyse(capture);
    const told: DirectoryRecord[] = of(records, "directory");
    assert.deepEqual(
      told.map(({ operation, result }) => [operation, result?.name]),
      [
        ["search", "success"],
        ["bind", "invalidCredentials"],
        ["search", undefined],
      ],
    );
    assert.match(told[1]!.words!, /^the account is locked out; 80090308: /);
    const [bind] = of(records, "authentication");
    assert.deepEqual(
      [bind?.mechanism, bind?.user, bind?.outcome, bind?.status?.status],
      ["simple", "cn=user,dc=lab,dc=test", "rejected", 0x775],
    );
    assert.equal(dropped.size, 0, `${segment}`);
  }
});

test("who binds by a security package: names of NTLM, the service of a ticket", () => {
  const ntlm = [
    encodeNtlmMessage({ kind: "negotiate", flags: 0x62088215, domainName: "", workstation: "", version: undefined }),
    encodeNtlmMessage({
      kind: "challenge",
      flags: 0x62088215,
      targetName: "LAB",
      serverChallenge: new Uint8Array(8),
      targetInfo: [],
      version: undefined,
    }),
    encodeNtlmMessage({
      kind: "authenticate",
      flags: 0x62088215,
      domainName: "LAB",
      userName: "user",
      workstation: "PC1",
      lmChallengeResponse: new Uint8Array(24),
      ntChallengeResponse: new Uint8Array(24),
      encryptedRandomSessionKey: new Uint8Array(0),
      version: undefined,
      mic: undefined,
    }),
  ] as const;
  const sasl = (messageId: number, credentials: Uint8Array) =>
    encodeBindRequest({ messageId, version: 3, name: "", authentication: { kind: "sasl", mechanism: "GSS-SPNEGO", credentials } });
  const capture = new Capture();
  const first = capture.tcp("10.0.0.1:50000", "10.0.0.2:389");
  first.handshake();
  const init = { kind: "negTokenInit", reqFlags: undefined, negHints: undefined, mechListMIC: undefined } as const;
  first.client(sasl(1, encodeNegotiationToken({ ...init, mechTypes: [MECHANISM.NTLMSSP], mechToken: ntlm[0] })));
  first.server(encodeBindResponse({ messageId: 1, ...ok, resultCode: 14, serverSaslCreds: ntlm[1] }));
  first.client(sasl(2, ntlm[2]));
  const diagnosticMessage = "8009030C: LdapErr: DSID-0C0906B6, comment: AcceptSecurityContext error, data 52e, v4563";
  first.server(encodeBindResponse({ messageId: 2, resultCode: 49, matchedDN: "", diagnosticMessage, serverSaslCreds: undefined }));
  first.close();
  const second = capture.tcp("10.0.0.1:50001", "10.0.0.2:389");
  second.handshake();
  const ticket = { ...TICKET, sname: { type: 2, components: ["ldap", "dc1.lab.test"] } };
  const apReq = encodeApReq({ apOptions: 0x20000000, ticket, authenticator: SEALED });
  const token = encodeInitialContextToken({ mechanism: MECHANISM.KERBEROS, token: bytes([1, 0], apReq) });
  second.client(sasl(1, encodeNegotiationToken({ ...init, mechTypes: [MECHANISM.MS_KERBEROS, MECHANISM.KERBEROS], mechToken: token })));
  second.server(encodeBindResponse({ messageId: 1, ...ok, serverSaslCreds: undefined }));
  second.close();
  assert.deepEqual(
    of(analyse(capture).records, "authentication").map(({ mechanism, user, domain, workstation, target, outcome, status }) => [
      mechanism,
      user,
      domain,
      workstation,
      target,
      outcome,
      status?.status,
    ]),
    [
      ["ntlm", "user", "LAB", "PC1", "LAB", "rejected", 0x52e],
      ["kerberos", undefined, "LAB.TEST", undefined, "ldap/dc1.lab.test", "accepted", undefined],
    ],
  );
});

test("Sicily: the package asked for, the challenge in matchedDN, and only the last answer counts", () => {
  for (const resultCode of [0, 49]) {
    const capture = new Capture();
    const dialogue = capture.tcp("10.0.0.1:50000", "10.0.0.2:389");
    dialogue.handshake();
    const ntlm = (step: 1 | 3) =>
      step === 1
        ? encodeNtlmMessage({ kind: "negotiate", flags: 0x207, domainName: "", workstation: "", version: undefined })
        : encodeNtlmMessage({
            kind: "authenticate",
            flags: 0x205,
            domainName: "LAB",
            userName: "user",
            workstation: "PC1",
            lmChallengeResponse: new Uint8Array(24),
            ntChallengeResponse: new Uint8Array(24),
            encryptedRandomSessionKey: new Uint8Array(0),
            version: undefined,
            mic: undefined,
          });
    const bind = (messageId: number, step: 9 | 10 | 11, token: Uint8Array) =>
      encodeBindRequest({ messageId, version: 3, name: "", authentication: { kind: "sicily", step, token } });
    const answer = (messageId: number, code: number, matchedDN: string) =>
      encodeBindResponse({ messageId, resultCode: code, matchedDN, diagnosticMessage: "", serverSaslCreds: undefined });
    dialogue.client(bind(1, 9, new Uint8Array(0)));
    dialogue.server(answer(1, 0, "NTLM"));
    dialogue.client(bind(2, 10, ntlm(1)));
    dialogue.server(answer(2, 0, "a challenge"));
    dialogue.client(bind(3, 11, ntlm(3)));
    dialogue.server(answer(3, resultCode, ""));
    dialogue.close();
    assert.deepEqual(
      of(analyse(capture).records, "authentication").map(({ mechanism, user, domain, outcome, last }) => [
        mechanism,
        user,
        domain,
        outcome,
        last.frame,
      ]),
      [["ntlm", "user", "LAB", resultCode === 0 ? "accepted" : "rejected", 9]],
    );
  }
});

test("behind a bind that signs, messages are read across buffers; behind one that seals, nothing is", () => {
  for (const sealed of [false, true]) {
    const capture = new Capture();
    const connection = capture.tcp("10.0.0.1:50000", "10.0.0.2:389", { segment: 50 });
    connection.handshake();
    const sasl = { kind: "sasl", mechanism: "GSS-SPNEGO", credentials: undefined } as const;
    connection.client(encodeBindRequest({ messageId: 1, version: 3, name: "", authentication: sasl }));
    connection.server(encodeBindResponse({ messageId: 1, ...ok, serverSaslCreds: undefined }));
    // [RFC 4121] 4.2.6.2: a checksum of 12 octets, rotated to the front.
    const wrap = (content: Uint8Array) =>
      framed(bytes([5, 4, sealed ? 7 : 5, 0xff, 0, 12, 0, 12], new Uint8Array(8), new Uint8Array(12).fill(0xcc), content));
    const hide = (content: Uint8Array) => (sealed ? content.map((octet) => octet ^ 0x5a) : content);
    connection.client(wrap(hide(rootDseSearch(2))));
    const answer = bytes(entry(2), encodeSearchResultDone({ messageId: 2, ...ok }));
    connection.server(bytes(wrap(hide(answer.subarray(0, 20))), wrap(hide(answer.subarray(20)))));
    connection.close();
    const { records, dropped } = analyse(capture);
    assert.deepEqual(
      of(records, "directory").map(({ operation, result }) => [operation, result?.code]),
      sealed
        ? [["bind", 0]]
        : [
            ["bind", 0],
            ["search", 0],
          ],
    );
    assert.equal(dropped.size, 0, "what is sealed is no damage");
  }
});

test("StartTLS ends what can be read", () => {
  const capture = new Capture();
  const connection = capture.tcp("10.0.0.1:50000", "10.0.0.2:389");
  connection.handshake();
  connection.client(encodeExtendedRequest({ messageId: 1, name: START_TLS, value: undefined }));
  connection.server(encodeExtendedResponse({ messageId: 1, ...ok, name: START_TLS, value: undefined }));
  connection.client(Uint8Array.of(0x16, 3, 1, 0, 5, 1, 2, 3, 4, 5));
  connection.server(rootDseSearch(2));
  connection.close();
  const { records, dropped } = analyse(capture);
  assert.deepEqual(
    of(records, "directory").map(({ words, result }) => [words, result?.code]),
    [["StartTLS", 0]],
  );
  assert.equal(dropped.size, 0);
});

test("a ping of a domain controller: who it is, and whether it takes logons", () => {
  const capture = new Capture();
  capture.udp("10.0.0.1:52000", "10.0.0.2:389", rootDseSearch(1));
  const netlogon = encodeNetlogonResponse({ ...NETLOGON, opcode: 24 });
  const told = encodeSearchResultEntry({ messageId: 1, objectName: "", attributes: [{ type: "Netlogon", values: [netlogon] }] });
  capture.udp("10.0.0.2:389", "10.0.0.1:52000", bytes(told, encodeSearchResultDone({ messageId: 1, ...ok })));
  capture.udp("10.0.0.1:52001", "10.0.0.3:389", rootDseSearch(1));
  capture.udp("10.0.0.1:52001", "10.0.0.3:389", rootDseSearch(1));
  const summaries: string[] = [];
  const { records } = analyse(capture, {}, { message: (message) => "summary" in message && summaries.push(message.summary) });
  assert.deepEqual(summaries.slice(0, 4), [
    "Search Request, MessageID: 1",
    "NetLogon:LogonSAMPauseResponseEX: 24 (0x18)",
    "Search Result Entry, MessageID: 1",
    "Search Result Done, MessageID: 1",
  ]);
  assert.deepEqual(
    of(records, "directory").map(({ operation, result, words }) => [operation, result?.code, words]),
    [
      ["ping", 0, "dc1.lab.test, domain lab.test, site Default-First-Site-Name, which takes no logons now"],
      ["ping", undefined, undefined],
    ],
  );
});

test("what one conversation can make us keep is bounded, and said", () => {
  const capture = new Capture();
  const connection = capture.tcp("10.0.0.1:50000", "10.0.0.2:389");
  connection.handshake();
  for (let id = 1; id <= 20; id++) connection.client(rootDseSearch(id));
  // A result of 16 MB that never comes.
  connection.server(bytes([0x30, 0x84, 1, 0, 0, 0, 2, 1, 1, 0x65, 0x84, 0, 0xff, 0xff, 0xf0], new Uint8Array(1000)));
  const limits = { openCalls: 4, messageOctets: 512 };
  const { records, dropped } = analyse(capture, { limits });
  assert.equal(dropped.get("openCalls"), 16);
  assert.equal(dropped.get("messageOctets"), 1);
  assert.equal(of(records, "directory").length >= 20, true);
});
