import assert from "node:assert/strict";
import { test } from "node:test";
import { NDR20, NDR64 } from "../../ids/syntax.ts";
import { NDR64_LE } from "../../ndr/types.ts";
import { type Pdu, PFC_SUPPORT_HEADER_SIGN, PFC_WHOLE } from "../../pdu/co/index.ts";
import { bind, bindAck, common, EPM, mapExchange, request, response, SAMR, UNKNOWN, Wire } from "./testing.ts";

test("contexts by alter_context; NDR64 beside NDR20 is no rejection; what was rejected, and why", () => {
  const wire = new Wire();
  wire
    .client(
      bind([
        [SAMR, NDR20],
        [SAMR, NDR64],
      ]),
    )
    .server(
      bindAck([
        [2, 2],
        [0, 0, NDR64],
      ]),
    );
  wire.client({ ...bind([[UNKNOWN, NDR20]]), kind: "alter_context", callId: 2 } as Pdu);
  wire.server({ ...bindAck([[2, 1]]), kind: "alter_context_resp", callId: 2, secondaryAddress: "" } as Pdu);
  wire
    .client({
      ...bind([
        [UNKNOWN, NDR20],
        [SAMR, NDR20],
      ]),
      callId: 3,
    } as Pdu)
    .server(
      bindAck(
        [
          [1, 0],
          [0, 0, NDR20],
        ],
        { callId: 3 },
      ),
    )
    .client(bind(undefined, { callId: 4 }))
    .end();
  assert.deepEqual(
    wire.of("bind").map(({ alter, outcome, contexts }) => [alter, outcome, ...contexts.map(({ words }) => words)]),
    [
      [false, "accepted", "rejected by the server's run-time: it serves this interface in no transfer syntax that was offered", undefined],
      [true, "rejected", "rejected by the server's run-time: it does not serve this interface on this endpoint"],
      [false, "partly", "rejected by the server's program", undefined],
      [false, "unanswered", undefined],
    ],
  );
});

test("a bind_nak says why", () => {
  const wire = new Wire();
  wire
    .client(bind())
    .server({ kind: "bind_nak", callId: 1, ...common, reason: 2, versions: [{ major: 5, minor: 0 }] })
    .end();
  const [told] = wire.of("bind");
  assert.deepEqual([told!.outcome, told!.nak], ["nak", { reason: 2, words: "it is out of resources" }]);
});

test("a context whose number is offered again for another interface: the old one stands where the server rejects the new", () => {
  for (const accepted of [true, false]) {
    const wire = new Wire();
    wire.client(bind()).server(bindAck()).client(request(2, 7));
    wire.client({ ...bind([[UNKNOWN, NDR20]]), kind: "alter_context", callId: 3 } as Pdu);
    wire.server({ ...bindAck([accepted ? [0, 0, NDR20] : [2, 1]]), kind: "alter_context_resp", callId: 3, secondaryAddress: "" } as Pdu);
    // The call that was under way is of the interface that the context had when it began.
    wire.server(response(2)).client(request(4, 7)).server(response(4)).end();
    assert.deepEqual(wire.calls(), [
      "2 samr SamrOpenDomain 3>6 3000 answered",
      accepted ? `4 ${UNKNOWN.uuid} #7 7>8 1000 answered` : "4 samr SamrOpenDomain 7>8 1000 answered",
    ]);
  }
});

test("header signing is what both sides said", () => {
  const sign = { flags: PFC_WHOLE | PFC_SUPPORT_HEADER_SIGN };
  for (const [asked, given] of [
    [true, true],
    [true, false],
    [false, true],
  ] as const) {
    const wire = new Wire();
    wire
      .client(bind(undefined, asked ? sign : {}))
      .server(bindAck(undefined, given ? sign : {}))
      .end();
    assert.equal(wire.of("bind")[0]?.headerSigning, asked && given);
  }
});

test("which transfer syntax a context has is told by its place in the list, whatever its number", () => {
  const { one, told } = mapExchange(NDR64_LE);
  const wire = new Wire();
  const contexts = [
    { contextId: 4, abstractSyntax: EPM, transferSyntaxes: [NDR20] },
    { contextId: 0, abstractSyntax: EPM, transferSyntaxes: [NDR64] },
  ];
  wire.client(bind(undefined, { contexts } as Partial<Pdu>)).server(
    bindAck([
      [2, 2],
      [0, 0, NDR64],
    ]),
  );
  wire
    .client(request(2, 3, one))
    .server(response(2, told))
    .end();
  assert.deepEqual(
    wire.of("mapping").map(({ endpoint, interface: ref }) => [endpoint, ref?.uuid]),
    [["49200", SAMR.uuid]],
  );
  assert.deepEqual([...wire.analyzer.dropped], []);
});
