import assert from "node:assert/strict";
import { test } from "node:test";
import { joined } from "../../bytes/joined.ts";
import { NDR20 } from "../../ids/syntax.ts";
import { uuidToBytes } from "../../ids/uuid.ts";
import { epm } from "../../interfaces/epm/index.ts";
import { octetsOf } from "../../ndr/codec.ts";
import { interpretedOperation } from "../../ndr/interpret.ts";
import { NDR20_LE } from "../../ndr/types.ts";
import type { Pdu } from "../../pdu/co/index.ts";
import type { Leg, SealedPdu } from "../decryptor.ts";
import { loadInterfaces } from "./library.ts";
import {
  bind,
  bindAck,
  common,
  EPM,
  fault,
  mapExchange,
  ntlm,
  request,
  response,
  SAMR,
  sealed,
  towerTo,
  UNKNOWN,
  Wire,
  word,
} from "./testing.ts";

test("what a mapper tells under seal is told with a key, in values and as an endpoint; in the order of the wire", async () => {
  const library = await loadInterfaces();
  const order: string[] = [];
  const decryptor = {
    leg: ({ side }: Leg) => void order.push(`token ${side}`),
    pdu: ({ side, start, end, pdu }: SealedPdu) => {
      order.push(`pdu ${side} ${pdu[2]}`);
      return { plain: pdu.subarray(start, end).map((octet) => octet ^ 0xff) };
    },
    smb: () => undefined,
  };
  const { one, told } = mapExchange();
  const veiled = (octets: Uint8Array) => octets.map((octet) => octet ^ 0xff);
  for (const key of [true, false]) {
    const wire = new Wire({ values: true, interfaces: library, ...(key ? { decryptor } : {}) });
    wire.client(bind([[EPM, NDR20]], sealed(ntlm(1)))).server(bindAck(undefined, sealed(ntlm(2))));
    wire.client({ kind: "rpc_auth_3", callId: 1, ...common, ...sealed(ntlm(3)) } as Pdu);
    wire.client(request(2, 3, veiled(one), sealed(new Uint8Array(16))));
    wire.server(response(2, veiled(told), sealed(new Uint8Array(16)))).end();
    assert.deepEqual(
      wire.of("mapping").map(({ endpoint, interface: ref }) => [endpoint, ref?.uuid]),
      key ? [["49200", SAMR.uuid]] : [],
    );
    const { values } = wire.of("call")[0]!;
    assert.equal(values === undefined, !key);
    if (key) assert.equal((values!.out as { status: number }).status, 0);
  }
  assert.deepEqual(order, ["token 0", "token 1", "token 0", "pdu 0 0", "pdu 1 2"]);
});

test("without a bind the interface is what a mapper told of the port, unless several share it", () => {
  const ref = { ...SAMR, name: "samr", by: "mapping" as const };
  const one = new Wire({}, (analyzer) => analyzer.noteMapping("10.0.0.2", 49_153, ref));
  one.client(request(9, 7)).server(response(9)).end();
  assert.deepEqual(one.calls(), ["9 samr* SamrOpenDomain 1>2 1000 answered"]);
  const two = new Wire({}, (analyzer) => {
    analyzer.noteMapping("10.0.0.2", 49_153, ref);
    analyzer.noteMapping("10.0.0.2", 49_153, { ...UNKNOWN, name: undefined, by: "mapping" });
  });
  two.client(request(9, 7)).server(response(9)).end();
  assert.deepEqual(two.calls(), ["9 ? #7 1>2 1000 answered"]);
});

test("what a mapper tells names the interface of the port where no bind is heard; a fault tells nothing but its status", () => {
  const wire = new Wire();
  const { one, told } = mapExchange();
  wire
    .client(bind([[EPM, NDR20]]))
    .server(bindAck())
    .client(request(2, 3, one))
    .server(fault(2, 5))
    .client(request(3, 3, one))
    .server(response(3, told))
    .end();
  assert.deepEqual(
    wire.of("mapping").map(({ status, endpoint, interface: ref, answer }) => [status, endpoint, ref?.uuid, answer?.frame]),
    [
      [5, "", SAMR.uuid, 4],
      [0, "49200", SAMR.uuid, 6],
    ],
  );
  assert.equal(wire.analyzer.mappingOf("10.0.0.2", 49_200)?.uuid, SAMR.uuid);
  for (const port of [49_199, 49_201]) assert.equal(wire.analyzer.mappingOf("10.0.0.2", port), undefined);
});

test("an annotation is as long as a name is, whatever its octets", () => {
  const tower = towerTo("49300");
  const padding = new Uint8Array((4 - (tower.length % 4)) % 4);
  const head = [word(1), word(1), uuidToBytes(SAMR.uuid), word(1), word(0), word(3000), Buffer.from("a".repeat(3000))];
  const asked = joined([...head, word(tower.length), word(tower.length), tower, padding, word(0)]);
  const wire = new Wire();
  wire.client(bind([[EPM, NDR20]])).server(bindAck());
  wire
    .client(request(2, 0, asked))
    .server(response(2, word(0)))
    .end();
  assert.deepEqual(
    wire.of("mapping").map(({ endpoint, annotation }) => [endpoint, annotation]),
    [["49300", `${"a".repeat(512)}...`]],
  );
});

test("what a server inserts is there, once the mapper took it; what it deletes is not", () => {
  const entry = (endpoint: string) => ({ object: SAMR.uuid, tower: { tower_octet_string: towerTo(endpoint) }, annotation: "" });
  const asks = (opnum: number, endpoint: string) => {
    const values = { num_ents: 1, entries: [entry(endpoint)], ...(opnum === 0 ? { replace: 0 } : {}) };
    return request(opnum + 2, opnum, octetsOf(interpretedOperation(epm.operations[opnum]!).encodeRequest(values, NDR20_LE)));
  };
  for (const status of [0, 0x16c9a0cd]) {
    const wire = new Wire();
    wire.client(bind([[EPM, NDR20]])).server(bindAck());
    wire.client(asks(0, "49300")).server(response(2, word(status)));
    wire
      .client(asks(1, "49301"))
      .server(response(3, word(status)))
      .end();
    assert.deepEqual(
      wire.of("mapping").map(({ operation, endpoint, status: told }) => [operation, endpoint, told]),
      [
        ["insert", "49300", status],
        ["delete", "49301", status],
      ],
    );
    assert.equal(wire.analyzer.mappingOf("10.0.0.2", 49_300)?.uuid, status === 0 ? SAMR.uuid : undefined);
    assert.equal(wire.analyzer.mappingOf("10.0.0.2", 49_301), undefined);
  }
});
