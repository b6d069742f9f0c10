import assert from "node:assert/strict";
import { test } from "node:test";
import { DecodeError } from "../../status/errors.ts";
import {
  decodeSmb1Blocks,
  decodeSmb1CloseRequest,
  decodeSmb1Header,
  decodeSmb1NegotiateRequest,
  decodeSmb1NegotiateResponse,
  decodeSmb1NtCreateRequest,
  decodeSmb1NtCreateResponse,
  decodeSmb1OpenRequest,
  decodeSmb1OpenResponse,
  decodeSmb1ReadRequest,
  decodeSmb1ReadResponse,
  decodeSmb1SessionSetupRequest,
  decodeSmb1SessionSetupResponse,
  decodeSmb1TransactionRequest,
  decodeSmb1TransactionResponse,
  decodeSmb1TransactionSecondary,
  decodeSmb1TreeConnectRequest,
  decodeSmb1TreeConnectResponse,
  decodeSmb1WriteRequest,
  SMB1,
  type Smb1Block,
  smb1CommandName,
  TRANS,
} from "./index.ts";
import * as samples from "./samples.ts";

const data = Uint8Array.of(5, 0, 0, 3, 0x10, 0, 0, 0, 24, 0);

function one(message: Uint8Array, command?: number): Smb1Block {
  const blocks = decodeSmb1Blocks(message);
  return command === undefined ? blocks[0]! : blocks.find((block) => block.command === command)!;
}

test("header and chain", () => {
  const message = samples.setupAndTreeRequest;
  const header = decodeSmb1Header(message);
  assert.deepEqual(
    [header.command, header.multiplexId, header.processId, header.treeId, header.userId],
    [SMB1.SESSION_SETUP_ANDX, 2, 0xfeff, 0, 0],
  );
  assert.deepEqual(
    decodeSmb1Blocks(message).map((block) => smb1CommandName(block.command)),
    ["SESSION_SETUP_ANDX", "TREE_CONNECT_ANDX"],
  );
  assert.equal(smb1CommandName(0x99), "command 0x99");
});

test("negotiate, session and tree", () => {
  const { negotiateRequest, negotiateResponse, setupAndTreeRequest, setupAndTreeResponse } = samples;
  assert.deepEqual(decodeSmb1NegotiateRequest(negotiateRequest, one(negotiateRequest)).dialects, [
    "PC NETWORK PROGRAM 1.0",
    "NT LM 0.12",
    "SMB 2.???",
  ]);
  const answer = decodeSmb1NegotiateResponse(negotiateResponse, one(negotiateResponse), true);
  assert.equal(answer.dialectIndex, 1);
  assert.equal(answer.securityMode, 3);
  assert.equal(answer.securityBlob?.length, 0);
  const before = decodeSmb1NegotiateResponse(samples.oldNegotiateResponse, one(samples.oldNegotiateResponse), false);
  assert.deepEqual([before.domainName, before.challenge?.length, before.securityBlob], ["TEST", 8, undefined]);
  const setup = decodeSmb1SessionSetupRequest(setupAndTreeRequest, one(setupAndTreeRequest), true);
  assert.deepEqual([setup.accountName, setup.primaryDomain, setup.securityBlob], ["ANN", "LAB", undefined]);
  const tree = decodeSmb1TreeConnectRequest(setupAndTreeRequest, one(setupAndTreeRequest, SMB1.TREE_CONNECT_ANDX), true);
  assert.deepEqual(tree, { path: "\\\\SRV\\IPC$", service: "?????" });
  assert.equal(decodeSmb1SessionSetupResponse(setupAndTreeResponse, one(setupAndTreeResponse)).action, 0);
  assert.equal(decodeSmb1TreeConnectResponse(setupAndTreeResponse, one(setupAndTreeResponse, SMB1.TREE_CONNECT_ANDX)).service, "IPC");
});

test("opening and closing a pipe", () => {
  const { createRequest, createResponse, openRequest, openResponse, closeRequest } = samples;
  assert.equal(decodeSmb1NtCreateRequest(createRequest, one(createRequest), true).name, "\\svcctl");
  assert.equal(decodeSmb1NtCreateResponse(createResponse, one(createResponse)).fid, 0x4000);
  assert.equal(decodeSmb1OpenRequest(openRequest, one(openRequest), false).name, "\\PIPE\\svcctl");
  assert.equal(decodeSmb1OpenResponse(openResponse, one(openResponse)).fid, 0x4000);
  assert.equal(decodeSmb1CloseRequest(closeRequest, one(closeRequest)).fid, 0x4000);
});

test("all ways to write into a pipe and to read from it", () => {
  for (const message of [
    samples.writeAndXRequest(data),
    samples.writeRawRequest(data),
    samples.writeRequest(data),
    samples.writeAndCloseRequest(data),
  ]) {
    const written = decodeSmb1WriteRequest(message, one(message));
    assert.equal(written.fid, 0x4000);
    assert.deepEqual([...written.data], [...data]);
  }
  for (const message of [samples.readAndXRequest, samples.readRequest])
    assert.equal(decodeSmb1ReadRequest(message, one(message)).fid, 0x4000);
  for (const message of [samples.readAndXResponse(data), samples.readResponse(data)])
    assert.deepEqual([...decodeSmb1ReadResponse(message, one(message)).data], [...data]);
});

test("transactions in fragments", () => {
  const first = samples.transactRequest(data.subarray(0, 4), data.length);
  const request = decodeSmb1TransactionRequest(first, one(first), true);
  assert.deepEqual(
    [request.name, request.subcommand, request.fid, request.totalDataCount],
    ["\\PIPE\\", TRANS.TRANSACT_NMPIPE, 0x4000, 10],
  );
  const second = samples.transactSecondaryRequest(data.subarray(4), data.length, 4);
  const rest = decodeSmb1TransactionSecondary(second, one(second));
  assert.deepEqual([...request.data, ...rest.data], [...data]);
  assert.equal(rest.dataDisplacement, 4);
  assert.equal(decodeSmb1TransactionResponse(samples.transactInterimResponse, one(samples.transactInterimResponse)), undefined);
  const response = samples.transactResponse(data.subarray(0, 6), data.length);
  const answer = decodeSmb1TransactionResponse(response, one(response))!;
  assert.deepEqual([[...answer.data], answer.totalDataCount, answer.dataDisplacement], [[...data.subarray(0, 6)], 10, 0]);
});

test("chains that lead back, and data outside of the message, are typed errors", () => {
  const back = samples.setupAndTreeRequest.slice();
  back[32 + 1 + 2] = 32;
  back[32 + 1 + 3] = 0;
  assert.throws(() => decodeSmb1Blocks(back), DecodeError);
  const outside = samples.readAndXResponse(data).slice();
  outside[32 + 1 + 12] = 0xff;
  outside[32 + 1 + 13] = 0xff;
  assert.throws(() => decodeSmb1ReadResponse(outside, one(outside)), DecodeError);
  const short = samples.readAndXResponse(data);
  for (let length = 0; length < 33; length++) assert.throws(() => decodeSmb1Blocks(short.subarray(0, length)), DecodeError, `${length}`);
});
