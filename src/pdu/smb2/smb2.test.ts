import assert from "node:assert/strict";
import { test } from "node:test";
import { toHex } from "../../bytes/hex.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeSmb2Body, encodeSmb2Body, type Smb2Body } from "./body-of.ts";
import {
  compoundSmb2,
  contextNumbers,
  decodeCompressionTransformHeader,
  decodePipeWait,
  decodeSmb2Header,
  decodeSmb2IoctlRequest,
  decodeTransformHeader,
  dialectName,
  encodeCompressionTransformHeader,
  encodePipeWait,
  encodeTransformHeader,
  FSCTL,
  NEGOTIATE_CONTEXT,
  RELATED_FILE,
  SHARE_TYPE,
  SMB2,
  SMB2_FLAG,
  type Smb2Header,
  smb2CommandName,
  smb2IoctlInput,
  smb2ReadData,
  splitSmb2,
} from "./index.ts";
import * as samples from "./samples.ts";

const octets = (length: number) => Uint8Array.from({ length }, (_, i) => i + 1);
const fileId = { persistent: 0x1122334455667788n, volatile: 0x99aabbccddeeff00n };

function headerOf(command: number, flags: number): Smb2Header {
  return {
    creditCharge: 1,
    status: 0,
    command,
    credits: 31,
    flags,
    nextCommand: 0,
    messageId: 0x1_0000_0007n,
    asyncId: (flags & SMB2_FLAG.ASYNC_COMMAND) === 0 ? undefined : 9n,
    processId: (flags & SMB2_FLAG.ASYNC_COMMAND) === 0 ? 0xfeff : 0,
    treeId: (flags & SMB2_FLAG.ASYNC_COMMAND) === 0 ? 5 : 0,
    sessionId: 0x4000_0000_0001n,
    signature: octets(16),
  };
}

test("what Samba and its client sent is read, and comes back the same when it is written", () => {
  for (const [name, bytes] of Object.entries(samples)) {
    const header = decodeSmb2Header(bytes);
    const body = decodeSmb2Body(bytes);
    assert.ok(body !== undefined, name);
    const again = encodeSmb2Body(header, body);
    assert.deepEqual(decodeSmb2Header(again), header, name);
    assert.deepEqual(decodeSmb2Body(again), body, name);
  }
});

test("opening lsarpc and binding to it, field by field as tshark shows them", () => {
  const tree = decodeSmb2Body(samples.TREE_CONNECT_REQUEST);
  assert.deepEqual(tree, { kind: "tree-connect-request", path: "\\\\dc1.lab.test\\IPC$" });
  const share = decodeSmb2Body(samples.TREE_CONNECT_RESPONSE);
  assert.ok(share?.kind === "tree-connect-response" && share.shareType === SHARE_TYPE.PIPE);
  const create = decodeSmb2Body(samples.CREATE_REQUEST);
  assert.ok(create?.kind === "create-request");
  assert.equal(create.name, "lsarpc");
  const created = decodeSmb2Body(samples.CREATE_RESPONSE);
  assert.ok(created?.kind === "create-response");
  const transceive = decodeSmb2Body(samples.TRANSCEIVE_REQUEST);
  assert.ok(transceive?.kind === "ioctl-request");
  assert.equal(transceive.ctlCode, FSCTL.PIPE_TRANSCEIVE);
  assert.deepEqual(transceive.fileId, created.fileId);
  assert.equal(toHex(transceive.input.subarray(0, 4)), "05000b03");
  const answer = decodeSmb2Body(samples.TRANSCEIVE_RESPONSE);
  assert.ok(answer?.kind === "ioctl-response");
  assert.equal(toHex(answer.output.subarray(0, 4)), "05000c03");
  const pending = decodeSmb2Header(samples.PENDING_RESPONSE);
  assert.equal(pending.status, 0x103);
  assert.equal(pending.treeId, 0);
  assert.ok(pending.asyncId !== undefined);
});

test("SMB 3.1.1 negotiates with contexts", () => {
  const request = decodeSmb2Body(samples.NEGOTIATE_REQUEST_311);
  assert.ok(request?.kind === "negotiate-request");
  assert.deepEqual(request.dialects.map(dialectName).at(-1), "SMB 3.1.1");
  const preauth = request.contexts.find((context) => context.type === NEGOTIATE_CONTEXT.PREAUTH_INTEGRITY_CAPABILITIES)!;
  assert.deepEqual(contextNumbers(preauth), [1]);
  const response = decodeSmb2Body(samples.NEGOTIATE_RESPONSE_311);
  assert.ok(response?.kind === "negotiate-response");
  assert.equal(dialectName(response.dialect), "SMB 3.1.1");
  assert.ok(response.contexts.length >= 2);
});

test("every body goes and comes back, empty buffers too", () => {
  const times = {
    creationTime: 1n,
    lastAccessTime: 2n,
    lastWriteTime: 3n,
    changeTime: 4n,
    allocationSize: 5n,
    endOfFile: 6n,
    fileAttributes: 0x80,
  };
  const contexts = [
    { name: "MxAc", data: new Uint8Array(0) },
    { name: "RqLs", data: octets(32) },
    { name: "DHnQ", data: octets(3) },
  ];
  const bodies: [number, number, Smb2Body][] = [];
  for (const data of [new Uint8Array(0), octets(7), octets(300)]) {
    bodies.push(
      [
        SMB2.SESSION_SETUP,
        0,
        { kind: "session-setup-request", flags: 1, securityMode: 1, capabilities: 1, previousSessionId: 3n, securityBuffer: data },
      ],
      [SMB2.SESSION_SETUP, 1, { kind: "session-setup-response", sessionFlags: 4, securityBuffer: data }],
      [SMB2.READ, 1, { kind: "read-response", data, dataRemaining: 0, flags: 0 }],
      [
        SMB2.WRITE,
        0,
        { kind: "write-request", offset: 9n, fileId, channel: 0, remainingBytes: 0, flags: 1, channelInfo: data, data: octets(5) },
      ],
      [
        SMB2.WRITE,
        0,
        { kind: "write-request", offset: 0n, fileId, channel: 0, remainingBytes: 0, flags: 0, channelInfo: new Uint8Array(0), data },
      ],
      [
        SMB2.IOCTL,
        0,
        { kind: "ioctl-request", ctlCode: FSCTL.PIPE_WAIT, fileId, maxInputResponse: 0, maxOutputResponse: 1024, flags: 1, input: data },
      ],
      [SMB2.IOCTL, 1, { kind: "ioctl-response", ctlCode: FSCTL.PIPE_TRANSCEIVE, fileId, flags: 0, input: data, output: octets(9) }],
      [SMB2.IOCTL, 1, { kind: "ioctl-response", ctlCode: FSCTL.PIPE_TRANSCEIVE, fileId, flags: 0, input: new Uint8Array(0), output: data }],
    );
  }
  for (const name of ["", "svcctl"]) {
    for (const list of [[], contexts]) {
      bodies.push([
        SMB2.CREATE,
        0,
        {
          kind: "create-request",
          oplockLevel: 255,
          impersonationLevel: 2,
          desiredAccess: 0x12019f,
          fileAttributes: 0,
          shareAccess: 7,
          createDisposition: 1,
          createOptions: 0x40,
          name,
          contexts: list,
        },
      ]);
      bodies.push([
        SMB2.CREATE,
        1,
        { kind: "create-response", oplockLevel: 0, flags: 0, createAction: 1, ...times, fileId, contexts: list },
      ]);
    }
  }
  bodies.push(
    [SMB2.TREE_CONNECT, 0, { kind: "tree-connect-request", path: "" }],
    [
      SMB2.READ,
      0,
      {
        kind: "read-request",
        padding: 0x50,
        flags: 0,
        length: 1024,
        offset: 0n,
        fileId,
        minimumCount: 1,
        channel: 0,
        remainingBytes: 0,
        channelInfo: octets(4),
      },
    ],
    [SMB2.WRITE, 1, { kind: "write-response", count: 72 }],
    [SMB2.CLOSE, 0, { kind: "close-request", flags: 1, fileId: RELATED_FILE }],
    [SMB2.CLOSE, 1, { kind: "close-response", flags: 1, ...times }],
    [SMB2.LOGOFF, 0, { kind: "nothing" }],
    [SMB2.ECHO, 1, { kind: "nothing" }],
  );
  for (const [command, response, body] of bodies) {
    for (const async of [0, SMB2_FLAG.ASYNC_COMMAND]) {
      const header = headerOf(command, response | async);
      const bytes = encodeSmb2Body(header, body);
      assert.deepEqual(decodeSmb2Header(bytes), header);
      assert.deepEqual(decodeSmb2Body(bytes), body);
    }
  }
  const failed = { ...headerOf(SMB2.CREATE, 1), status: 0xc0000022 };
  const error: Smb2Body = { kind: "error-response", contextCount: 0, data: octets(4) };
  assert.deepEqual(decodeSmb2Body(encodeSmb2Body(failed, error)), error);
});

test("compounds are put together and taken apart", () => {
  const open = encodeSmb2Body(headerOf(SMB2.TREE_CONNECT, 0), { kind: "tree-connect-request", path: "\\\\a\\b" });
  const close = encodeSmb2Body(headerOf(SMB2.CLOSE, SMB2_FLAG.RELATED_OPERATIONS), {
    kind: "close-request",
    flags: 0,
    fileId: RELATED_FILE,
  });
  const parts = splitSmb2(compoundSmb2([open, close]));
  assert.equal(parts.length, 2);
  assert.equal(decodeSmb2Header(parts[0]!).nextCommand % 8, 0);
  assert.deepEqual(decodeSmb2Body(parts[0]!), { kind: "tree-connect-request", path: "\\\\a\\b" });
  assert.deepEqual(decodeSmb2Body(parts[1]!), { kind: "close-request", flags: 0, fileId: RELATED_FILE });
  for (const next of [8, 12, 64, 0x7fffff8]) {
    const wrong = open.slice();
    new DataView(wrong.buffer).setUint32(20, next, true);
    assert.throws(() => splitSmb2(wrong), DecodeError, `${next}`);
  }
});

test("transform headers, and what FSCTL_PIPE_WAIT asks", () => {
  const transform = { signature: octets(16), nonce: octets(16), originalMessageSize: 77, flags: 1, sessionId: 5n };
  assert.deepEqual(decodeTransformHeader(encodeTransformHeader(transform)), transform);
  const compression = { originalCompressedSegmentSize: 4096, algorithm: 3, flags: 0, offset: 16 };
  assert.deepEqual(decodeCompressionTransformHeader(encodeCompressionTransformHeader(compression)), compression);
  for (const wait of [
    { timeout: undefined, name: "svcctl" },
    { timeout: -50_000_000n, name: "" },
  ])
    assert.deepEqual(decodePipeWait(encodePipeWait(wait)), wait);
  assert.throws(() => decodePipeWait(octets(20)), DecodeError);
  assert.equal(smb2CommandName(SMB2.OPLOCK_BREAK), "OPLOCK_BREAK");
  assert.equal(smb2CommandName(99), "command 99");
});

test("messages that are cut anywhere are typed errors", () => {
  for (const [name, bytes] of Object.entries(samples)) {
    for (let length = 0; length < bytes.length; length++) {
      try {
        decodeSmb2Body(bytes.subarray(0, length));
      } catch (error) {
        assert.ok(error instanceof DecodeError, `${name} ${length}: ${error}`);
      }
    }
    assert.throws(() => decodeSmb2Body(bytes.subarray(0, 66)), DecodeError, name);
  }
});

test("data are found in place where the decoders find them, whatever stands around the message", () => {
  const range = { start: 0, end: 0 };
  const message = samples.TRANSCEIVE_REQUEST;
  const around = new Uint8Array(message.length + 20).fill(0xff);
  around.set(message, 9);
  smb2IoctlInput(around, 9, 9 + message.length, range);
  assert.deepEqual(around.slice(range.start, range.end), decodeSmb2IoctlRequest(message).input);
  assert.ok(range.end > range.start);
  assert.throws(() => smb2IoctlInput(around, 9, 8 + message.length, range), DecodeError);
  assert.throws(() => smb2IoctlInput(around, 9, 9 + 115, range), DecodeError);
  assert.throws(() => smb2ReadData(around, 9, 9 + message.length, range), DecodeError);
});
