/** Forms that published traces of Network Monitor attest, beside those of the trace in netmon-seed.test.ts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Analyzer } from "../../src/capture/analyzer.ts";
import { NetmonLines } from "../../src/capture/netmon/lines.ts";
import { encodeTower, endpointToTower } from "../../src/ids/tower.ts";
import { epm } from "../../src/interfaces/epm/index.ts";
import { octetsOf } from "../../src/ndr/codec.ts";
import { operationCodec } from "../../src/ndr/operation.ts";
import { encodePdu, PFC_WHOLE } from "../../src/pdu/co/index.ts";
import { encodeDnsMessage } from "../../src/pdu/dns/message.ts";
import { encodeAsRep } from "../../src/pdu/kerberos/as-rep.ts";
import { encodeAsReq, firstAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { encodeKrbError } from "../../src/pdu/kerberos/krb-error.ts";
import { encodeNetbiosLabel } from "../../src/pdu/netbios/name-query.ts";
import { be16, be32, bytes, Capture, ethernet, FLAG } from "./build.ts";

function lines(capture: Capture, shown: (frame: number) => boolean = () => true): string[] {
  const written: string[] = [];
  const netmon = new NetmonLines((line) => written.push(line));
  const analyzer = new Analyzer({
    record: (record) => netmon.record(record),
    packet: (packet) => netmon.packet(packet, shown(packet.frame.number)),
    message: (message) => netmon.message(message),
  });
  for (const frame of capture.read()) analyzer.frame(frame);
  analyzer.finish();
  netmon.end();
  return written;
}

const DRSR = { uuid: "e3514235-4b06-11d1-ab04-00c04fc2dcd2", major: 4, minor: 0 };
const NDR = { uuid: "8a885d04-1ceb-11c9-9fe8-08002b104860", major: 2, minor: 0 };
const COMMON = { flags: PFC_WHOLE, callId: 2, littleEndian: true } as const;
const SIZES = { maxTransmitFragment: 5840, maxReceiveFragment: 5840 } as const;

test("SYNs with and without a window scale, and what follows them", () => {
  const capture = new Capture();
  const plain = capture.tcp("10.0.0.1:59259", "10.0.0.2:88", { clientInitial: 1299628969, serverInitial: 2785282675 });
  plain.segment("client", { flags: FLAG.syn, sequence: 1299628969, acknowledgment: 0, window: 8192 });
  plain.segment("server", { flags: FLAG.syn | FLAG.ack, sequence: 2785282675, acknowledgment: 1299628970, window: 8192 });
  plain.segment("client", { flags: FLAG.ack, sequence: 1299628970, acknowledgment: 2785282676, window: 64240 });
  const marked = capture.tcp("10.0.0.1:7447", "10.0.0.2:49158", { clientInitial: 1303772489, serverInitial: 3024248101 });
  marked.segment("client", { flags: FLAG.syn | 0xc0, sequence: 1303772489, acknowledgment: 0, window: 64240, windowScale: 8 });
  marked.segment("server", {
    flags: FLAG.syn | FLAG.ack | 0x40,
    sequence: 3024248101,
    acknowledgment: 1303772490,
    window: 8192,
    windowScale: 8,
  });
  assert.deepEqual(lines(capture), [
    "Tcp: Flags=......S., SrcPort=59259, DstPort=Kerberos(88), PayloadLen=0, Seq=1299628969, Ack=0, Win=8192 (  ) = 8192 {TCP:2, IPv4:1}",
    "Tcp: Flags=...A..S., SrcPort=Kerberos(88), DstPort=59259, PayloadLen=0, Seq=2785282675, Ack=1299628970, Win=8192 ( Scale factor not supported ) = 8192 {TCP:2, IPv4:1}",
    "Tcp: Flags=...A...., SrcPort=59259, DstPort=Kerberos(88), PayloadLen=0, Seq=1299628970, Ack=2785282676, Win=64240 (scale factor 0x0) = 64240 {TCP:2, IPv4:1}",
    "Tcp: Flags=CE....S., SrcPort=7447, DstPort=49158, PayloadLen=0, Seq=1303772489, Ack=0, Win=64240 ( Negotiating scale factor 0x8 ) = 64240 {TCP:3, IPv4:1}",
    "Tcp: Flags=.E.A..S., SrcPort=49158, DstPort=7447, PayloadLen=0, Seq=3024248101, Ack=1303772490, Win=8192 ( Negotiated scale factor 0x8 ) = 2097152 {TCP:3, IPv4:1}",
  ]);
});

test("a request in several segments, its retransmission, an acknowledgment said twice, a segment that is missing", () => {
  const capture = new Capture();
  const kerberos = capture.tcp("10.0.0.1:50000", "10.0.0.2:88", { segment: 100 });
  kerberos.handshake();
  const request = encodeAsReq(firstAsReq({ cname: ["user1"], realm: "contoso", till: "20370913024805Z", nonce: 1, etypes: [18] }));
  const start = kerberos.clientEnd.next;
  kerberos.client(bytes(be32(request.length), request));
  const first = bytes(be32(request.length), request).subarray(0, 100);
  kerberos.segment("client", { flags: FLAG.ack, sequence: start }, first);
  kerberos.ack("server");
  kerberos.ack("server");
  kerberos.serverEnd.next += 1000;
  kerberos.segment("server", { flags: FLAG.ack | FLAG.fin });
  const told = lines(capture).slice(3);
  assert.deepEqual(
    told.map((line) => line.replace(/, SrcPort=.*(?= \{)/, "")),
    [
      "KerberosV5:AS Request Cname: user1 Realm: contoso Sname: krbtgt/contoso {TCP:2, IPv4:1}",
      "TCP:[Continuation to #4]Flags=...AP... {TCP:2, IPv4:1}",
      "TCP:[ReTransmit #4]Flags=...A.... {TCP:2, IPv4:1}",
      "Tcp: Flags=...A.... {TCP:2, IPv4:1}",
      "TCP:[Dup Ack #7]Flags=...A.... {TCP:2, IPv4:1}",
      "TCP:[Segment Lost]Flags=...A...F {TCP:2, IPv4:1}",
    ],
  );
  assert.match(told[1]!, new RegExp(`Seq=${start + 100} - ${start + 4 + request.length}, `));
});

test("RPC: bind refused, alter context, request and response, fault", () => {
  const capture = new Capture();
  const rpc = capture.tcp("10.0.0.1:50000", "10.0.0.2:49667");
  rpc.handshake();
  const contexts = [{ contextId: 0, abstractSyntax: DRSR, transferSyntaxes: [NDR] }];
  const results = [{ result: 0, reason: 0, transferSyntax: NDR }];
  rpc.client(encodePdu({ kind: "bind", ...COMMON, ...SIZES, associationGroup: 0, contexts }));
  rpc.server(encodePdu({ kind: "bind_nak", ...COMMON, reason: 9, versions: [] }));
  rpc.client(encodePdu({ kind: "bind", ...COMMON, ...SIZES, associationGroup: 0, contexts }));
  rpc.server(encodePdu({ kind: "bind_ack", ...COMMON, ...SIZES, associationGroup: 0x1894, secondaryAddress: "49667", results }));
  rpc.client(encodePdu({ kind: "alter_context", ...COMMON, ...SIZES, associationGroup: 0x1894, contexts }));
  rpc.server(encodePdu({ kind: "alter_context_resp", ...COMMON, ...SIZES, associationGroup: 0x1894, secondaryAddress: "", results }));
  const stub = new Uint8Array(16);
  rpc.client(encodePdu({ kind: "request", ...COMMON, callId: 5, allocHint: 0x90, contextId: 0, opnum: 3, stub }));
  rpc.server(encodePdu({ kind: "response", ...COMMON, callId: 5, allocHint: 0xf4, contextId: 0, cancelCount: 0, stub }));
  rpc.client(encodePdu({ kind: "request", ...COMMON, callId: 6, allocHint: 16, contextId: 7, opnum: 3, stub }));
  const fault = { allocHint: 32, contextId: 1, cancelCount: 0, faultFlags: 0, status: 5, stub: new Uint8Array(0) };
  rpc.server(encodePdu({ kind: "fault", ...COMMON, callId: 6, ...fault }));
  const uuid = "E3514235-4B06-11D1-AB04-00C04FC2DCD2";
  assert.deepEqual(
    lines(capture).slice(3),
    [
      `MSRPC:c/o Bind: DRSR(DRSR) UUID{${uuid}} Call=0x2 Assoc Grp=0x0 Xmit=0x16D0 Recv=0x16D0`,
      "MSRPC:c/o Bind Nack: Call=0x2 Reject Reason: invalid_checksum",
      `MSRPC:c/o Bind: DRSR(DRSR) UUID{${uuid}} Call=0x2 Assoc Grp=0x0 Xmit=0x16D0 Recv=0x16D0`,
      `MSRPC:c/o Bind Ack: DRSR(DRSR) UUID{${uuid}} Call=0x2 Assoc Grp=0x1894 Xmit=0x16D0 Recv=0x16D0`,
      `MSRPC:c/o Alter Cont: DRSR(DRSR) UUID{${uuid}} Call=0x2`,
      "MSRPC:c/o Alter Cont Resp: Call=0x2 Assoc Grp=0x1894 Xmit=0x16D0 Recv=0x16D0",
      `MSRPC:c/o Request: DRSR(DRSR) {${uuid}} Call=0x5 Opnum=0x3 Context=0x0 Hint=0x90`,
      `MSRPC:c/o Response: DRSR(DRSR) {${uuid}} Call=0x5 Context=0x0 Hint=0xF4 Cancels=0x0`,
      "MSRPC:c/o Request: unknown Call=0x6 Opnum=0x3 Context=0x7 Hint=0x10",
      "MSRPC:c/o Fault: Call=0x6 Context=0x1 Status=0x5 Cancels=0x0",
    ].map((line) => `${line} {MSRPC:3, TCP:2, IPv4:1}`),
  );
});

test("Kerberos, DNS and NetBIOS names by UDP, and a UDP datagram of nobody's", () => {
  const capture = new Capture();
  const [client, kdc] = ["10.0.0.1:50000", "10.0.0.2:88"];
  capture.udp(
    client,
    kdc,
    encodeAsReq(firstAsReq({ cname: ["user1"], realm: "contoso", till: "20370913024805Z", nonce: 1, etypes: [18] })),
  );
  const sname = { type: 2, components: ["krbtgt", "CONTOSO.LOCAL"] };
  const error = {
    ctime: undefined,
    cusec: undefined,
    stime: "20240102031005Z",
    susec: 0,
    errorCode: 25,
    crealm: undefined,
    cname: undefined,
    realm: "contoso",
    sname,
    etext: undefined,
    edata: undefined,
  };
  capture.udp(kdc, client, encodeKrbError(error));
  const encPart = { etype: 18, kvno: 2, cipher: new Uint8Array(20) };
  const ticket = { realm: "CONTOSO.LOCAL", sname, encPart };
  capture.udp(
    kdc,
    client,
    encodeAsRep({ padata: undefined, crealm: "CONTOSO.LOCAL", cname: { type: 1, components: ["user1"] }, ticket, encPart }),
  );
  const flags = { opcode: 0, authoritative: false, truncated: false, recursionDesired: true, recursionAvailable: true };
  const rest = { authorities: [], additional: [] };
  const question = { name: ["dc2", "contoso", "local"], type: 1, class: 1 };
  const asked = { ...flags, ...rest, id: 0x623b, questions: [question] };
  const dns = "10.0.0.53:53";
  capture.udp("10.0.0.1:50001", dns, encodeDnsMessage({ ...asked, response: false, responseCode: 0, answers: [] }));
  const answers = [{ ...question, ttl: 1, data: Uint8Array.of(192, 168, 100, 10) }];
  capture.udp(dns, "10.0.0.1:50001", encodeDnsMessage({ ...asked, response: true, responseCode: 0, answers }));
  capture.udp(dns, "10.0.0.1:50001", encodeDnsMessage({ ...asked, response: true, responseCode: 3, answers: [] }));
  const netbios = { name: [encodeNetbiosLabel({ name: "CONTOSO", suffix: 0x1c })], type: 32, class: 1 };
  capture.udp(
    "10.0.0.1:137",
    "10.0.0.255:137",
    encodeDnsMessage({ ...flags, ...rest, id: 1, response: false, responseCode: 0, questions: [netbios], answers: [] }),
  );
  const last = capture.udp("10.0.0.1:49875", "10.0.0.2:3343", new Uint8Array(34));
  capture.icmp("10.0.0.2", 3, 3, last);
  assert.deepEqual(lines(capture), [
    "KerberosV5:AS Request Cname: user1 Realm: contoso Sname: krbtgt/contoso {UDP:2, IPv4:1}",
    "KerberosV5:KRB_ERROR  - KDC_ERR_PREAUTH_REQUIRED (25) {UDP:2, IPv4:1}",
    "KerberosV5:AS Response Ticket[Realm: CONTOSO.LOCAL, Sname: krbtgt/CONTOSO.LOCAL] {UDP:2, IPv4:1}",
    "DNS:QueryId = 0x623B, QUERY (Standard query), Query  for dc2.contoso.local of type Host Addr on class Internet {UDP:4, IPv4:3}",
    "DNS:QueryId = 0x623B, QUERY (Standard query), Response - Success, 192.168.100.10 {UDP:4, IPv4:3}",
    "DNS:QueryId = 0x623B, QUERY (Standard query), Response - Name Error {UDP:4, IPv4:3}",
    "NbtNs:Query Request for CONTOSO  <0x1C> Domain Controllers {UDP:6, IPv4:5}",
    "UDP:SrcPort = 49875, DstPort = 3343, Length = 42 {UDP:7, IPv4:1}",
    "ICMP:Destination Unreachable Message, Port Unreachable,10.0.0.2:3343 {IPv4:1}",
  ]);
});

test("ARP, and frames that are no packets", () => {
  const capture = new Capture();
  const arp = (operation: number) =>
    bytes(be16(1), be16(0x0800), [6, 4], be16(operation), [0, 0x13, 0x72, 0x28, 0xc8, 0x5e, 10, 0, 0, 2], new Uint8Array(6), [10, 0, 0, 1]);
  capture.frame(ethernet(0x0806, arp(1)));
  capture.frame(ethernet(0x0806, arp(2)));
  capture.frame(ethernet(0x88cc, new Uint8Array(4)));
  assert.deepEqual(lines(capture), [
    "ARP:Request, 10.0.0.2 asks for 10.0.0.1",
    "ARP:Response, 10.0.0.2 at 00-13-72-28-C8-5E",
    "Frame:Number = 3, Captured Frame Length = 60, MediaType = ETHERNET",
  ]);
});

test("a mapper's question and answer stand in place of the PDUs that carried them", () => {
  const codec = operationCodec(epm.operations[3]!);
  const tower = (address: string) => ({
    tower_octet_string: encodeTower(
      endpointToTower({
        interfaceId: DRSR,
        transferSyntax: NDR,
        address: { protocolSequence: "ncacn_ip_tcp", host: address, endpoint: address === "0.0.0.0" ? "135" : "49667" },
      }),
    ),
  });
  const format = { syntax: "ndr20", littleEndian: true } as const;
  const nobody = { attributes: 0, uuid: "00000000-0000-0000-0000-000000000000" };
  const asked = { obj: null, map_tower: tower("0.0.0.0"), entry_handle: null, max_towers: 4 };
  const EPM_REQUEST = octetsOf(codec.encodeRequest(asked, format));
  const answer = { entry_handle: nobody, num_towers: 1, ITowers: [tower("192.168.1.2")], status: 0 };
  const EPM_RESPONSE = octetsOf(codec.encodeResponse(answer, asked, format));
  const EPM_NOTHING = octetsOf(codec.encodeResponse({ ...answer, num_towers: 0, ITowers: [], status: 0x16c9a0d6 }, asked, format));
  for (const [response, told] of [
    [
      EPM_RESPONSE,
      "EPM:Response: ept_map: NDR, DRSR(DRSR) {E3514235-4B06-11D1-AB04-00C04FC2DCD2} v4.0, RPC v5, 192.168.1.2:49667 (0xC203) [49667]",
    ],
    [EPM_NOTHING, "EPM:Response: ept_map: 0x16C9A0D6 - EP_S_NOT_REGISTERED"],
  ] as const) {
    const capture = new Capture();
    const mapper = capture.tcp("10.0.0.1:60389", "10.0.0.2:135");
    mapper.handshake();
    const contexts = [
      { contextId: 0, abstractSyntax: { uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa", major: 3, minor: 0 }, transferSyntaxes: [NDR] },
    ];
    mapper.client(encodePdu({ kind: "bind", ...COMMON, ...SIZES, associationGroup: 0, contexts }));
    const results = [{ result: 0, reason: 0, transferSyntax: NDR }];
    mapper.server(encodePdu({ kind: "bind_ack", ...COMMON, ...SIZES, associationGroup: 7, secondaryAddress: "135", results }));
    mapper.client(encodePdu({ kind: "request", ...COMMON, allocHint: EPM_REQUEST.length, contextId: 0, opnum: 3, stub: EPM_REQUEST }));
    mapper.server(encodePdu({ kind: "response", ...COMMON, allocHint: response.length, contextId: 0, cancelCount: 0, stub: response }));
    assert.deepEqual(lines(capture).slice(5), [
      "EPM:Request: ept_map: NDR, DRSR(DRSR) {E3514235-4B06-11D1-AB04-00C04FC2DCD2} v4.0 [DCE endpoint resolution(135)] {MSRPC:3, TCP:2, IPv4:1}",
      `${told} {MSRPC:3, TCP:2, IPv4:1}`,
    ]);
  }
});

test("a line that is left out still counts", () => {
  const capture = new Capture();
  capture.tcp("10.0.0.1:50000", "10.0.0.2:135").syn();
  capture.tcp("10.0.0.1:50001", "10.0.0.3:135").syn();
  const [line, ...others] = lines(capture, (frame) => frame === 2);
  assert.match(line!, /\{TCP:4, IPv4:3\}$/);
  assert.equal(others.length, 0);
});

test("text of the network cannot write the terminal", () => {
  const capture = new Capture();
  capture.udp(
    "10.0.0.1:50000",
    "10.0.0.2:88",
    encodeAsReq(firstAsReq({ cname: ["\u001b[2J\u202e"], realm: "a\nb", till: "20370913024805Z", nonce: 1, etypes: [18] })),
  );
  assert.deepEqual(lines(capture), ["KerberosV5:AS Request Cname: \\x1b[2J\\u{202e} Realm: a\\nb Sname: krbtgt/a\\nb {UDP:2, IPv4:1}"]);
});
