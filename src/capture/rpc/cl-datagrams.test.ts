import assert from "node:assert/strict";
import { test } from "node:test";
import { uuidToBytes } from "../../ids/uuid.ts";
import { CL_PF, CL_PTYPE, type ClHeader, encodeClHeader } from "../../pdu/cl/header.ts";
import type { AnalysisOptions } from "../analysis.ts";
import { Analyzer } from "../analyzer.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { CallRecord, TraceRecord } from "../records.ts";
import { isClHeader, openClRpc } from "./cl-datagrams.ts";

const MESSENGER = "5a7b91f8-ff00-11d0-a9b2-00c04fb6e6fc";
const EPM = "e1af8308-5d1f-11c9-91a4-08002b14a0fa";
const ACTIVITY = "01234567-89ab-cdef-0123-456789abcdef";

function pdu(ptype: number, sequence: number, more: Partial<ClHeader> = {}, body: Uint8Array = new Uint8Array(0)): Uint8Array {
  const header: ClHeader = {
    ptype,
    flags1: CL_PF.idempotent,
    flags2: 0,
    littleEndian: true,
    object: "00000000-0000-0000-0000-000000000000",
    interfaceUuid: MESSENGER,
    activity: ACTIVITY,
    serverBoot: 0,
    interfaceVersion: { major: 1, minor: 0 },
    sequence,
    opnum: 0,
    interfaceHint: 0xffff,
    activityHint: 0xffff,
    length: body.length,
    fragment: 0,
    authProtocol: 0,
    serial: 0,
    ...more,
  };
  const out = new Uint8Array(80 + body.length);
  out.set(encodeClHeader(header));
  out.set(body, 80);
  return out;
}

class Wire {
  readonly records: TraceRecord[] = [];
  readonly analyzer: Analyzer;
  readonly #consumers = new Map<number, ReturnType<typeof openClRpc>>();
  #frame = 0;

  constructor(options: AnalysisOptions = {}) {
    this.analyzer = new Analyzer({ record: (one) => this.records.push(one) }, options);
  }

  /** @param port of the server's side */
  datagram(side: Side, bytes: Uint8Array, port = 135, missing = 0): this {
    this.#frame++;
    let consumer = this.#consumers.get(port);
    if (consumer === undefined) {
      const conversation: Conversation = {
        transport: "udp",
        number: this.#consumers.size,
        client: { address: "10.0.0.1", port: 50_000 },
        server: { address: "10.0.0.2", port },
        roles: "guessed",
        carries: "rpc",
      };
      consumer = openClRpc(this.analyzer, conversation);
      this.#consumers.set(port, consumer);
    }
    consumer.datagram(side, bytes, 0, bytes.length, missing, this.#frame, this.#frame * 1000);
    return this;
  }

  client(bytes: Uint8Array, port?: number): this {
    return this.datagram(0, bytes, port);
  }

  server(bytes: Uint8Array, port?: number): this {
    return this.datagram(1, bytes, port);
  }

  end(): string[] {
    for (const consumer of this.#consumers.values()) consumer.end(this.#frame, this.#frame * 1000);
    return this.records.filter((one): one is CallRecord => one.kind === "call").map(line);
  }
}

function line(call: CallRecord): string {
  const { callId, request, answer, outcome, fault, unansweredBecause, octets, fragments } = call;
  return `${callId} ${request?.frame ?? "-"}>${answer?.frame ?? "-"} ${outcome} ${fault?.name ?? unansweredBecause ?? ""} ${octets} ${fragments}`;
}

const status = (value: number) => Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);
const stub = (length: number) => new Uint8Array(length);

test("calls of an activity, one after the other", () => {
  const wire = new Wire();
  wire
    .client(pdu(CL_PTYPE.request, 1, {}, stub(8)))
    .server(pdu(CL_PTYPE.working, 1))
    .server(pdu(CL_PTYPE.response, 1, {}, stub(4)));
  wire
    .client(pdu(CL_PTYPE.ack, 1))
    .client(pdu(CL_PTYPE.request, 2))
    .server(pdu(CL_PTYPE.fault, 2, {}, status(0x1c010002)));
  wire.client(pdu(CL_PTYPE.request, 3)).server(pdu(CL_PTYPE.reject, 3, {}, status(0x1c010003)));
  wire
    .client(pdu(CL_PTYPE.request, 4))
    .client(pdu(CL_PTYPE.ping, 4))
    .client(pdu(CL_PTYPE.request, 5, { flags1: CL_PF.maybe }))
    .client(pdu(CL_PTYPE.request, 6));
  assert.deepEqual(wire.end(), [
    "1 1>3 answered  8,4 1,1",
    "2 5>6 fault nca_s_op_rng_error 0,0 1,0",
    "3 7>8 rejected nca_s_unk_if 0,0 1,0",
    "4 9>- unanswered superseded 0,0 1,0",
    "5 11>- unanswered maybe 0,0 1,0",
    "6 12>- unanswered capture-ended 0,0 1,0",
  ]);
  assert.equal(wire.records.find((one) => one.kind === "call")?.interface?.uuid, MESSENGER);
});

test("a call that its client cancels: answered all the same, ended by the server, or left", () => {
  const wire = new Wire();
  wire
    .client(pdu(CL_PTYPE.request, 1))
    .client(pdu(CL_PTYPE.cl_cancel, 1))
    .server(pdu(CL_PTYPE.cancel_ack, 1))
    .server(pdu(CL_PTYPE.response, 1, {}, stub(4)));
  wire
    .client(pdu(CL_PTYPE.request, 2))
    .client(pdu(CL_PTYPE.cl_cancel, 2))
    .server(pdu(CL_PTYPE.fault, 2, {}, status(0x1c00000d)));
  // It is the fault's number that says so, of a call that was cancelled.
  wire.client(pdu(CL_PTYPE.request, 3)).server(pdu(CL_PTYPE.fault, 3, {}, status(0x1c00000d)));
  wire.client(pdu(CL_PTYPE.request, 4)).client(pdu(CL_PTYPE.ping, 4)).server(pdu(CL_PTYPE.nocall, 4)).client(pdu(CL_PTYPE.cl_cancel, 4));
  assert.deepEqual(wire.end(), [
    "1 1>4 answered  0,4 1,1",
    "2 5>7 cancelled nca_s_fault_cancel 0,0 1,0",
    "3 8>9 fault nca_s_fault_cancel 0,0 1,0",
    "4 10>- cancelled capture-ended 0,0 1,0",
  ]);
});

test("repetitions are one call, and an answer that comes again is none", () => {
  const wire = new Wire();
  const ask = pdu(CL_PTYPE.request, 7, {}, stub(8));
  const answer = pdu(CL_PTYPE.response, 7, {}, stub(4));
  wire.client(ask).client(ask).server(answer).server(answer).client(ask);
  assert.deepEqual(wire.end(), ["7 1>3 answered  8,4 1,1"]);
});

test("what protects a call stands in the verifier behind its body, at a multiple of eight octets", () => {
  const wire = new Wire();
  // auth_level, key_vers_num, padding, and what the mechanism adds.
  const verifier = (level: number) => Uint8Array.of(level, 0, 0, 0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
  const guarded = (ptype: number, sequence: number, level: number, length: number, more: Partial<ClHeader> = {}) =>
    Buffer.concat([pdu(ptype, sequence, { authProtocol: 10, ...more }, stub(length)), stub((8 - (length % 8)) % 8), verifier(level)]);
  wire
    .client(guarded(CL_PTYPE.request, 1, 5, 8))
    .server(guarded(CL_PTYPE.response, 1, 5, 13))
    .client(guarded(CL_PTYPE.request, 2, 2, 3));
  // A mapper's answers under seal tell nothing, and are not damaged.
  const sealed = { interfaceUuid: EPM, opnum: 3 };
  wire.client(guarded(CL_PTYPE.request, 3, 6, 44, sealed)).server(guarded(CL_PTYPE.response, 3, 6, 77, sealed));
  wire.client(pdu(CL_PTYPE.request, 4));
  assert.deepEqual(wire.end(), [
    "1 1>2 answered  8,13 1,1",
    "2 3>- unanswered superseded 3,0 1,0",
    "3 4>5 answered  44,77 1,1",
    "4 6>- unanswered capture-ended 0,0 1,0",
  ]);
  assert.deepEqual(
    wire.records.flatMap((record) => (record.kind === "call" ? [record.protection] : [])),
    [{ type: 10, level: 5 }, { type: 10, level: 2 }, { type: 10, level: 6 }, undefined],
  );
  assert.deepEqual([wire.records.filter(({ kind }) => kind === "mapping"), [...wire.analyzer.dropped]], [[], []]);
});

test("fragments come in any order, and several PDUs in a datagram", () => {
  const wire = new Wire();
  const part = (fragment: number, last = false) =>
    pdu(CL_PTYPE.response, 1, { flags1: CL_PF.frag | (last ? CL_PF.lastFrag : 0), fragment }, stub(100));
  wire.client(pdu(CL_PTYPE.request, 1)).server(part(0)).client(pdu(CL_PTYPE.fack, 1)).server(part(2, true)).server(part(1));
  wire
    .client(Uint8Array.from([...pdu(CL_PTYPE.ack, 1), ...pdu(CL_PTYPE.request, 2)]))
    .server(part(0))
    .server(pdu(CL_PTYPE.response, 2, {}, stub(4)));
  assert.deepEqual(wire.end(), ["1 1>5 answered  0,300 1,3", "2 6>8 answered  0,4 1,1"]);
});

test("the answer may come from another port of the host, but not from another host's activity of the same number", () => {
  const wire = new Wire();
  wire.client(pdu(CL_PTYPE.request, 1), 34_964).datagram(1, pdu(CL_PTYPE.response, 1), 49_153);
  const [told] = wire.end();
  assert.equal(told, "1 1>2 answered  0,0 1,1");
  const call = wire.records.find((one) => one.kind === "call");
  assert.equal(call?.conversation.server.port, 34_964);
});

test("big-endian, and what a mapper tells over UDP", () => {
  for (const littleEndian of [true, false]) {
    const word = (value: number) => (littleEndian ? [value & 0xff, value >>> 8, 0, 0] : [0, 0, value >>> 8, value & 0xff]);
    const tower = [
      ...[5, 0],
      ...[19, 0, 13, ...uuidToBytes(MESSENGER), 1, 0, 2, 0, 0, 0],
      ...[19, 0, 13, ...uuidToBytes("8a885d04-1ceb-11c9-9fe8-08002b104860"), 2, 0, 2, 0, 0, 0],
      ...[1, 0, 10, 2, 0, 0, 0],
      ...[1, 0, 8, 2, 0, 0x04, 0x02],
      ...[1, 0, 9, 4, 0, 0, 0, 0, 0],
    ];
    const padding = new Array((4 - (tower.length % 4)) % 4).fill(0);
    const asked = [...word(0), ...word(1), ...word(tower.length), ...word(tower.length), ...tower, ...padding, ...stub(20), ...word(1)];
    const answered = [
      ...stub(20),
      ...word(1),
      ...word(1),
      ...word(0),
      ...word(1),
      ...word(3),
      ...word(tower.length),
      ...word(tower.length),
      ...tower,
      ...padding,
      ...word(0),
    ];
    const more = { interfaceUuid: EPM, interfaceVersion: { major: 3, minor: 0 }, opnum: 3, littleEndian };
    const [request, response] = [
      pdu(CL_PTYPE.request, 1, more, Uint8Array.from(asked)),
      pdu(CL_PTYPE.response, 1, more, Uint8Array.from(answered)),
    ];
    // Without calls there are counts, and no more.
    const counts = new Wire({ calls: false });
    counts.client(request).server(response).end();
    assert.deepEqual(
      [counts.records, [...counts.analyzer.pdus]],
      [
        [],
        [
          ["request", 1],
          ["response", 1],
        ],
      ],
    );
    const wire = new Wire();
    wire.client(request).server(response);
    wire.end();
    const [told] = wire.records.filter((one) => one.kind === "mapping");
    assert.deepEqual(
      [told?.interface?.uuid, told?.protocolSequence, told?.endpoint, told?.request?.frame, told?.answer?.frame, told?.status],
      [MESSENGER, "ncadg_ip_udp", "1026", 1, 2, 0],
    );
  }
});

test("what only looks like a header", () => {
  const good = pdu(CL_PTYPE.request, 1, {}, stub(10));
  assert.equal(isClHeader(good, 0, good.length), true);
  assert.equal(isClHeader(good, 0, good.length - 1), undefined);
  for (const [at, octet] of [
    [0, 5],
    [1, 11],
    [2, 0x80],
    [3, 0x10],
    [4, 0x20],
    [5, 4],
    [6, 1],
  ] as const) {
    const bad = good.slice();
    bad[at] = octet;
    assert.equal(isClHeader(bad, 0, bad.length), false, `octet ${at}`);
  }
});
