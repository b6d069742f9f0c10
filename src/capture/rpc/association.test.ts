import assert from "node:assert/strict";
import { test } from "node:test";
import { NDR20 } from "../../ids/syntax.ts";
import { encodePdu, type Pdu, PFC_FIRST_FRAG, PFC_LAST_FRAG, PFC_MAYBE, PFC_WHOLE } from "../../pdu/co/index.ts";
import { loadInterfaces } from "./library.ts";
import { bind, bindAck, common, fault, request, response, SAMR, Wire, word } from "./testing.ts";

test("a bind is told with its answer; calls in flight are paired by call_id", () => {
  const wire = new Wire();
  wire
    .client(bind())
    .server(bindAck())
    .client(request(2, 64), request(3, 7))
    .server(response(3))
    .server(response(2, word(0xc0000022)))
    .end("fin");
  const [told] = wire.of("bind");
  assert.deepEqual(
    [told!.outcome, told!.request?.frame, told!.answer?.frame, told!.associationGroup, told!.secondaryAddress, told!.contexts[0]!.chosen],
    ["accepted", 1, 2, { asked: 0, given: 0x4711 }, "49153", NDR20.uuid],
  );
  assert.deepEqual(wire.calls(), ["3 samr SamrOpenDomain 3>4 1000 answered", "2 samr SamrConnect5 3>5 2000 answered STATUS_ACCESS_DENIED"]);
  assert.deepEqual(Object.fromEntries(wire.analyzer.pdus), { request: 2, response: 2, bind: 1, bind_ack: 1 });
});

test("PDUs come in any pieces, several at once, and in big-endian order", () => {
  for (const littleEndian of [true, false]) {
    const order = { littleEndian } as Partial<Pdu>;
    const octets = [bind([[SAMR, NDR20]], order), request(2, 7, new Uint8Array(300), order), request(3, 1, new Uint8Array(0), order)].map(
      encodePdu,
    );
    const all = Buffer.concat(octets);
    for (const size of [1, 7, 23, 24, 100, all.length]) {
      const wire = new Wire();
      for (let at = 0; at < all.length; at += size) wire.client(all.subarray(at, at + size));
      wire
        .server(bindAck(undefined, order))
        .server(response(2, undefined, order))
        .server(response(3, undefined, order))
        .end();
      assert.deepEqual(
        wire.calls().map((line) => line.replace(/ \d+>\d+ \d+/, "")),
        ["2 samr SamrOpenDomain answered", "3 samr SamrCloseHandle answered"],
      );
      assert.deepEqual(wire.of("call")[0]!.octets, [300, 8]);
    }
  }
});

test("fragments are joined into one call", () => {
  const wire = new Wire();
  wire.client(bind()).server(bindAck());
  wire.client(request(2, 7, new Uint8Array(100), { flags: PFC_FIRST_FRAG }), request(2, 7, new Uint8Array(50), { flags: PFC_LAST_FRAG }));
  wire.server(response(2, new Uint8Array(40), { flags: PFC_FIRST_FRAG })).server(response(2, new Uint8Array(40), { flags: 0 }));
  wire.server(response(2, word(0), { flags: PFC_LAST_FRAG })).end();
  const [call] = wire.of("call");
  assert.deepEqual([call!.octets, call!.fragments, call!.answer?.frame, wire.of("call").length], [[150, 84], [2, 3], 6, 1]);
});

test("a gap within a PDU leaves the next one where it is; a gap over a header is got over", () => {
  const long = encodePdu(response(2, new Uint8Array(1000)));
  const wire = new Wire();
  wire.client(bind()).server(bindAck()).client(request(2, 7), request(3, 1), request(4, 1));
  wire.server(long.subarray(0, 100)).gap(1, 500).server(long.subarray(600), response(3));
  wire.gap(1, 700).server(new Uint8Array(33).fill(5), response(4)).end("fin");
  assert.deepEqual(
    wire.calls().map((line) => line.replace(/ \d+ answered/, " answered")),
    ["2 samr SamrOpenDomain 3>6 answered", "3 samr SamrCloseHandle 3>6 answered", "4 samr SamrCloseHandle 3>8 answered"],
  );
  const cut = wire.messages.filter((one) => one.protocol === "rpc" && one.cut);
  assert.deepEqual(
    cut.map((one) => one.frame),
    [6],
  );
});

test("a call whose answer may lie in a gap is cut, not unanswered", () => {
  const wire = new Wire();
  wire.client(bind()).server(bindAck()).client(request(2, 7)).gap(1, undefined).client(request(3, 7)).end("fin");
  assert.deepEqual(wire.calls(), [
    "2 samr SamrOpenDomain 3>- - cut connection-closed",
    "3 samr SamrOpenDomain 5>- - unanswered connection-closed",
  ]);
  const begun = new Wire();
  begun
    .client(bind())
    .server(bindAck())
    .client(request(2, 7))
    .server(response(2, undefined, { flags: PFC_FIRST_FRAG }))
    .end();
  assert.deepEqual(begun.calls(), ["2 samr SamrOpenDomain 3>- - cut capture-ended"]);
});

test("why there is no answer", () => {
  for (const [how, because] of [
    ["fin", "connection-closed"],
    ["reset", "connection-reset"],
    ["capture", "capture-ended"],
  ] as const) {
    const wire = new Wire();
    wire.client(bind()).server(bindAck()).client(request(2, 7)).client(request(2, 7)).end(how);
    assert.deepEqual(wire.calls(), [
      "2 samr SamrOpenDomain 3>- - unanswered superseded",
      `2 samr SamrOpenDomain 4>- - unanswered ${because}`,
    ]);
  }
});

test("faults are told in words, and whether the call was executed", () => {
  const wire = new Wire();
  wire
    .client(bind())
    .server(bindAck())
    .client(request(2, 7))
    .server(fault(2, 5))
    .client(request(3, 200))
    .server(fault(3, 0x1c010002, { flags: PFC_WHOLE | 0x20 }));
  wire
    .client(request(4, 7))
    .client({ kind: "co_cancel", callId: 4, ...common })
    .server(fault(4, 0x1c00000d));
  wire
    .client(request(5, 7))
    .client({ kind: "orphaned", callId: 5, ...common })
    .end();
  assert.deepEqual(wire.calls(), [
    "2 samr SamrOpenDomain 3>4 1000 fault ERROR_ACCESS_DENIED",
    "3 samr #200 5>6 1000 fault nca_s_op_rng_error",
    "4 samr SamrOpenDomain 7>9 2000 cancelled nca_s_fault_cancel",
    "5 samr SamrOpenDomain 10>- - orphaned capture-ended",
  ]);
  assert.equal(wire.of("call")[1]!.fault?.didNotExecute, true);
});

test("the server calls the client back with the same number", () => {
  const wire = new Wire();
  wire.client(bind()).server(bindAck()).client(request(2, 7)).server(request(2, 0)).client(response(2)).server(response(2)).end();
  assert.deepEqual(wire.calls(), ["2 samr SamrConnect 4>5 1000 answered", "2 samr SamrOpenDomain 3>6 3000 answered"]);
});

test("a stream that begins within a PDU is read from the next one on", () => {
  const wire = new Wire();
  const pdu = encodePdu(response(7, new Uint8Array(200)));
  wire.server(pdu.subarray(90)).client(request(8, 7)).server(response(8)).end();
  assert.deepEqual(wire.calls(), ["8 ? #7 2>3 1000 answered"]);
});

test("a server that answers every call with the same number", () => {
  const wire = new Wire();
  wire
    .client(bind())
    .server(bindAck())
    .client(request(1, 7))
    .server(response(1))
    .client(request(2, 7))
    .server(response(1))
    .client(request(3, 7))
    .server(response(1))
    .end();
  assert.deepEqual(
    wire.calls(),
    ["1", "2", "3"].map((id, i) => `${id} samr SamrOpenDomain ${3 + 2 * i}>${4 + 2 * i} 1000 answered`),
  );
});

test("answers that the capture has a moment before what they answer", () => {
  const wire = new Wire();
  wire
    .server(bindAck())
    .client(bind())
    .server(response(2, word(0xc0000022)))
    .client(request(2, 7))
    .client(request(3, 7))
    .server(response(3));
  // That one's request is not there.
  wire.server(response(4)).end();
  assert.deepEqual(
    wire.of("bind").map(({ request, answer, outcome }) => [request?.frame, answer?.frame, outcome]),
    [[2, 1, "accepted"]],
  );
  assert.deepEqual(wire.calls(), [
    "2 samr SamrOpenDomain 4>3 0 answered STATUS_ACCESS_DENIED",
    "3 samr SamrOpenDomain 5>6 1000 answered",
    "4 samr #-1 ->7 - answered",
  ]);
});

test("values are read where they are in the clear", async () => {
  const wire = new Wire({ values: true, interfaces: await loadInterfaces() });
  // SamrCloseHandle: a context handle in, a context handle and a status out.
  wire
    .client(bind())
    .server(bindAck())
    .client(request(2, 1, new Uint8Array(20).fill(1)))
    .server(response(2, new Uint8Array(24)))
    .end();
  const [call] = wire.of("call");
  assert.deepEqual(Object.keys(call!.values?.in as object), ["SamHandle"]);
  assert.deepEqual(call!.values?.out, { SamHandle: null, return: 0 });
});

test("without calls there are binds and counts, and no more", () => {
  const wire = new Wire({ calls: false });
  wire.client(bind()).server(bindAck()).client(request(2, 7)).server(response(2)).end();
  assert.deepEqual([wire.of("call").length, wire.of("bind").length, wire.analyzer.pdus.get("request")], [0, 1, 1]);
});

test("calls that are never answered are bounded, and what was dropped is counted", () => {
  const wire = new Wire({ limits: { openCalls: 4 } });
  wire.client(bind()).server(bindAck());
  for (let callId = 2; callId < 12; callId++) wire.client(request(callId, 7));
  assert.equal(wire.of("call").length, 6);
  assert.equal(wire.analyzer.dropped.get("openCalls"), 6);
});

test("a call that asks for no answer is not missed one, and keeps the one that it gets", () => {
  const wire = new Wire();
  const maybe = { flags: PFC_WHOLE | PFC_MAYBE };
  wire.client(bind()).server(bindAck());
  wire
    .client(request(2, 7, undefined, maybe))
    .client(request(3, 7, undefined, maybe))
    .server(response(3))
    .end("fin");
  assert.deepEqual(wire.calls(), ["3 samr SamrOpenDomain 4>5 1000 answered", "2 samr SamrOpenDomain 3>- - unanswered maybe"]);
});

test("fragments of several calls and of both directions in one another", () => {
  const wire = new Wire();
  const first = { flags: PFC_FIRST_FRAG };
  const last = { flags: PFC_LAST_FRAG };
  const of = (size: number) => new Uint8Array(size);
  wire.client(bind()).server(bindAck());
  wire.client(request(2, 7, of(10), first)).client(request(3, 0, of(1), first));
  wire
    .client(request(2, 7, of(20), last))
    .server(response(2, of(3), first))
    .client(request(3, 0, of(2), last));
  wire
    .server(response(3, of(5), first))
    .server(response(2, of(4), last))
    .server(response(3, of(6), last))
    .end();
  assert.deepEqual(
    wire
      .of("call")
      .map(({ callId, request: asked, answer, octets, fragments }) => [callId, asked?.frame, answer?.frame, octets, fragments]),
    [
      [2, 3, 9, [30, 7], [2, 2]],
      [3, 4, 10, [3, 11], [2, 2]],
    ],
  );
});

test("a message says where its first octet was and where its last", () => {
  const wire = new Wire();
  const octets = encodePdu(bind());
  wire.client(octets.subarray(0, 10)).client(octets.subarray(10, 40)).client(octets.subarray(40), request(2, 7)).end();
  assert.deepEqual(
    wire.messages.map((message) => message.protocol === "rpc" && [message.ptype, message.firstFrame, message.frame]),
    [
      ["bind", 1, 3],
      ["request", 3, 3],
    ],
  );
});
