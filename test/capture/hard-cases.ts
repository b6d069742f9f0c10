/** What no capture of the collection has, made here: calls in one another, compounds with answers that come later, chains, datagrams of every kind. */
import { NDR20, NDR64 } from "../../src/ids/syntax.ts";
import { CL_PF, CL_PTYPE, type ClHeader, encodeClHeader } from "../../src/pdu/cl/header.ts";
import { encodePdu, type Pdu, PFC_FIRST_FRAG, PFC_LAST_FRAG, PFC_MAYBE, PFC_OBJECT_UUID, PFC_WHOLE } from "../../src/pdu/co/index.ts";
import { encodeSessionPacket } from "../../src/pdu/netbios/session-packet.ts";
import * as smb1 from "../../src/pdu/smb1/samples.ts";
import { compoundSmb2, type FileId, FSCTL, RELATED_FILE, SMB2, type Smb2Body } from "../../src/pdu/smb2/index.ts";
import { smb2Sample } from "../../src/pdu/smb2/testing.ts";
import { bytes, Capture } from "./build.ts";

const SAMR = { uuid: "12345778-1234-abcd-ef00-0123456789ac", major: 1, minor: 0 };
const LSARPC = { uuid: "12345778-1234-abcd-ef00-0123456789ab", major: 0, minor: 0 };
type Syntax = typeof SAMR;

const common = { flags: PFC_WHOLE, littleEndian: true };
const fragments = { maxTransmitFragment: 5840, maxReceiveFragment: 5840 };
const none = new Uint8Array(0);

function bind(contexts: readonly (readonly [number, Syntax, Syntax])[], more: Partial<Pdu> = {}): Uint8Array {
  const list = contexts.map(([contextId, abstractSyntax, syntax]) => ({ contextId, abstractSyntax, transferSyntaxes: [syntax] }));
  return encodePdu({ kind: "bind", callId: 1, ...common, ...fragments, associationGroup: 0, contexts: list, ...more } as Pdu);
}

function ack(results: readonly (readonly [number, number])[], more: Partial<Pdu> = {}): Uint8Array {
  const nil = { uuid: "00000000-0000-0000-0000-000000000000", major: 0, minor: 0 };
  const list = results.map(([result, reason]) => ({ result, reason, transferSyntax: result === 0 ? NDR20 : nil }));
  const secondaryAddress = "49153";
  return encodePdu({
    kind: "bind_ack",
    callId: 1,
    ...common,
    ...fragments,
    associationGroup: 9,
    secondaryAddress,
    results: list,
    ...more,
  } as Pdu);
}

const request = (callId: number, opnum: number, length: number, more: Partial<Pdu> = {}): Uint8Array =>
  encodePdu({ kind: "request", callId, ...common, allocHint: length, contextId: 0, opnum, stub: new Uint8Array(length), ...more } as Pdu);

const response = (callId: number, length: number, more: Partial<Pdu> = {}): Uint8Array =>
  encodePdu({
    kind: "response",
    callId,
    ...common,
    allocHint: length,
    contextId: 0,
    cancelCount: 0,
    stub: new Uint8Array(length),
    ...more,
  } as Pdu);

/** Calls in one another, in fragments, on several contexts; cancelled, left, and the server's wish to end. */
function multiplexed(capture: Capture): void {
  const tcp = capture.tcp("10.0.0.1:50000", "10.0.0.2:135");
  const [first, last] = [{ flags: PFC_FIRST_FRAG }, { flags: PFC_LAST_FRAG }];
  tcp.handshake();
  tcp.client(
    bind([
      [0, SAMR, NDR20],
      [1, LSARPC, NDR20],
      [2, SAMR, NDR64],
    ]),
  );
  tcp.server(
    ack([
      [0, 0],
      [0, 0],
      [2, 2],
    ]),
  );
  tcp.client(bytes(request(2, 7, 40, first), request(3, 0, 16, { ...first, contextId: 1 })));
  tcp.client(bytes(request(2, 7, 24, last), request(3, 0, 9, { ...last, contextId: 1 })));
  tcp.server(bytes(response(3, 30, { ...first, contextId: 1 }), response(2, 50)));
  tcp.server(response(3, 10, { ...last, contextId: 1 }));
  tcp.client(bind([[5, LSARPC, NDR20]], { kind: "alter_context", callId: 4 }));
  tcp.server(ack([[0, 0]], { kind: "alter_context_resp", callId: 4, secondaryAddress: "" }));
  const object = "01020304-0506-0708-090a-0b0c0d0e0f10";
  tcp.client(request(5, 44, 20, { contextId: 5, object, flags: PFC_WHOLE | PFC_OBJECT_UUID }));
  tcp.client(encodePdu({ kind: "co_cancel", callId: 5, ...common } as Pdu));
  const cancelled = { allocHint: 0, contextId: 5, cancelCount: 1, faultFlags: 0, status: 0x1c00000d, stub: none };
  tcp.server(encodePdu({ kind: "fault", callId: 5, ...common, ...cancelled } as Pdu));
  tcp.client(request(6, 1, 8));
  tcp.client(encodePdu({ kind: "orphaned", callId: 6, ...common } as Pdu));
  tcp.server(encodePdu({ kind: "shutdown", callId: 0, ...common } as Pdu));
  tcp.close();
}

/** A compound that opens, writes and reads; answers that come later, out of order, and in two parts. */
function smb2(capture: Capture): void {
  const fileId: FileId = { persistent: 5n, volatile: 9n };
  const framed = (data: Uint8Array) => encodeSessionPacket({ kind: "message", data });
  const times = { creationTime: 0n, lastAccessTime: 0n, lastWriteTime: 0n, changeTime: 0n, allocationSize: 0n, endOfFile: 0n };
  const access = { desiredAccess: 3, fileAttributes: 0, shareAccess: 3, createDisposition: 1, createOptions: 0 };
  const open: Smb2Body = { kind: "create-request", oplockLevel: 0, impersonationLevel: 2, ...access, name: "samr", contexts: [] };
  const opened: Smb2Body = {
    kind: "create-response",
    oplockLevel: 0,
    flags: 0,
    createAction: 1,
    ...times,
    fileAttributes: 0x80,
    fileId,
    contexts: [],
  };
  const write = (data: Uint8Array): Smb2Body => ({
    kind: "write-request",
    offset: 0n,
    fileId: RELATED_FILE,
    channel: 0,
    remainingBytes: 0,
    flags: 0,
    channelInfo: none,
    data,
  });
  const read = (of: FileId): Smb2Body => ({
    kind: "read-request",
    padding: 80,
    flags: 0,
    length: 4280,
    offset: 0n,
    fileId: of,
    minimumCount: 0,
    channel: 0,
    remainingBytes: 0,
    channelInfo: none,
  });
  const given = (data: Uint8Array): Smb2Body => ({ kind: "read-response", data, dataRemaining: 0, flags: 0 });
  const error: Smb2Body = { kind: "error-response", contextCount: 0, data: none };
  const ctlCode = FSCTL.PIPE_TRANSCEIVE;
  const transceive = (input: Uint8Array): Smb2Body => ({
    kind: "ioctl-request",
    ctlCode,
    fileId,
    maxInputResponse: 0,
    maxOutputResponse: 1024,
    flags: 1,
    input,
  });
  const transceived = (output: Uint8Array): Smb2Body => ({ kind: "ioctl-response", ctlCode, fileId, flags: 0, input: none, output });
  const [answer, later, related] = [1, 3, 4];
  const PENDING = 0x103;
  const OVERFLOW = 0x80000005;
  const tcp = capture.tcp("10.0.0.1:50002", "10.0.0.2:445");
  tcp.handshake();
  tcp.client(framed(smb2Sample(SMB2.TREE_CONNECT, 1, { kind: "tree-connect-request", path: "\\\\srv\\IPC$" })));
  const share: Smb2Body = { kind: "tree-connect-response", shareType: 2, shareFlags: 0, capabilities: 0, maximalAccess: 0 };
  tcp.server(framed(smb2Sample(SMB2.TREE_CONNECT, 1, share, { flags: answer })));
  tcp.client(
    framed(
      compoundSmb2([
        smb2Sample(SMB2.CREATE, 2, open),
        smb2Sample(SMB2.WRITE, 3, write(bind([[0, SAMR, NDR20]])), { flags: related }),
        smb2Sample(SMB2.READ, 4, read(RELATED_FILE), { flags: related }),
      ]),
    ),
  );
  tcp.server(
    framed(
      compoundSmb2([
        smb2Sample(SMB2.CREATE, 2, opened, { flags: answer }),
        smb2Sample(SMB2.WRITE, 3, { kind: "write-response", count: 72 }, { flags: answer | related }),
        smb2Sample(SMB2.READ, 4, error, { flags: later, status: PENDING, asyncId: 44n }),
      ]),
    ),
  );
  tcp.server(framed(smb2Sample(SMB2.READ, 4, given(ack([[0, 0]])), { flags: later, asyncId: 44n })));
  const long = response(2, 600);
  tcp.client(framed(smb2Sample(SMB2.IOCTL, 5, transceive(request(2, 5, 8)))));
  tcp.server(framed(smb2Sample(SMB2.IOCTL, 5, error, { flags: later, status: PENDING, asyncId: 45n })));
  tcp.client(framed(smb2Sample(SMB2.IOCTL, 6, transceive(request(3, 6, 8)))));
  tcp.server(framed(smb2Sample(SMB2.IOCTL, 6, transceived(response(3, 12)), { flags: answer })));
  tcp.server(framed(smb2Sample(SMB2.IOCTL, 5, transceived(long.subarray(0, 300)), { flags: later, status: OVERFLOW, asyncId: 45n })));
  tcp.client(framed(smb2Sample(SMB2.READ, 7, read(fileId))));
  tcp.server(framed(smb2Sample(SMB2.READ, 7, given(long.subarray(300)), { flags: answer })));
  tcp.close();
}

/** A chain of session and tree; a write and a read, a transaction. */
function smb1Session(capture: Capture): void {
  const tcp = capture.tcp("10.0.0.1:50003", "10.0.0.2:445");
  const framed = (data: Uint8Array) => encodeSessionPacket({ kind: "message", data });
  tcp.handshake();
  for (const [asked, answered] of [
    [smb1.negotiateRequest, smb1.negotiateResponse],
    [smb1.setupAndTreeRequest, smb1.setupAndTreeResponse],
    [smb1.createRequest, smb1.createResponse],
    [smb1.writeAndXRequest(bind([[0, SAMR, NDR20]])), undefined],
    [smb1.readAndXRequest, smb1.readAndXResponse(ack([[0, 0]]))],
    [smb1.transactRequest(request(2, 7, 4)), smb1.transactResponse(response(2, 4))],
    [smb1.closeRequest, smb1.closeResponse],
  ] as const) {
    tcp.client(framed(asked));
    if (answered !== undefined) tcp.server(framed(answered));
  }
  tcp.close();
}

/** All PDUs of a call without a connection: fragments and their acknowledgment, ping and working, fault, reject, cancel. */
function connectionless(capture: Capture): void {
  const pdu = (ptype: number, sequence: number, more: Partial<ClHeader> = {}, body: Uint8Array = none) =>
    bytes(
      encodeClHeader({
        ptype,
        flags1: 0,
        flags2: 0,
        littleEndian: true,
        object: "00000000-0000-0000-0000-000000000000",
        interfaceUuid: SAMR.uuid,
        activity: "aaaaaaaa-0000-1000-8000-0242ac110002",
        serverBoot: 0,
        interfaceVersion: { major: 1, minor: 2 },
        sequence,
        opnum: 3,
        interfaceHint: 0xffff,
        activityHint: 0xffff,
        length: body.length,
        fragment: 0,
        authProtocol: 0,
        serial: 0,
        ...more,
      }),
      body,
    );
  const client = (octets: Uint8Array) => capture.udp("10.0.0.1:40000", "10.0.0.2:49200", octets);
  const server = (octets: Uint8Array) => capture.udp("10.0.0.2:49200", "10.0.0.1:40000", octets);
  client(pdu(CL_PTYPE.request, 1, { flags1: CL_PF.frag }, new Uint8Array(20)));
  server(pdu(CL_PTYPE.fack, 1, {}, Uint8Array.of(0, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)));
  client(pdu(CL_PTYPE.request, 1, { flags1: CL_PF.frag | CL_PF.lastFrag, fragment: 1 }, new Uint8Array(8)));
  client(pdu(CL_PTYPE.ping, 1));
  server(pdu(CL_PTYPE.working, 1));
  server(pdu(CL_PTYPE.response, 1, {}, new Uint8Array(30)));
  client(pdu(CL_PTYPE.ack, 1));
  client(pdu(CL_PTYPE.request, 2, { littleEndian: false, flags1: CL_PF.idempotent }, new Uint8Array(4)));
  server(pdu(CL_PTYPE.fault, 2, { littleEndian: false }, Uint8Array.of(0x1c, 1, 0, 2)));
  client(pdu(CL_PTYPE.request, 3));
  server(pdu(CL_PTYPE.reject, 3, {}, Uint8Array.of(3, 0, 1, 0x1c)));
  client(pdu(CL_PTYPE.request, 4));
  client(pdu(CL_PTYPE.cl_cancel, 4));
  server(pdu(CL_PTYPE.cancel_ack, 4));
  server(pdu(CL_PTYPE.nocall, 4));
}

export function hardCases(): Capture {
  const capture = new Capture();
  for (const make of [multiplexed, smb2, smb1Session, connectionless]) make(capture);
  return capture;
}

/** A call that goes unanswered for a minute, beside one that is answered; with [maybe], or without. */
export function unansweredCall(maybe: boolean): Capture {
  const capture = new Capture();
  const tcp = capture.tcp("10.0.0.1:50000", "10.0.0.2:49200");
  tcp.handshake();
  tcp.client(bind([[0, SAMR, NDR20]]));
  tcp.server(ack([[0, 0]]));
  tcp.client(request(2, 1, 20));
  tcp.server(response(2, 24));
  tcp.client(request(3, 7, 40, { flags: PFC_WHOLE | (maybe ? PFC_MAYBE : 0) }));
  tcp.ack("server");
  capture.wait(60_000);
  tcp.close();
  return capture;
}
