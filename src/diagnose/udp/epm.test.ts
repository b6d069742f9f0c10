import assert from "node:assert/strict";
import { test } from "node:test";
import { NDR20 } from "../../ids/syntax.ts";
import { encodeTower, endpointToTower } from "../../ids/tower.ts";
import { NIL_UUID } from "../../ids/uuid.ts";
import { epm } from "../../interfaces/epm/index.ts";
import type { Values } from "../../ndr/codec.ts";
import { operationCodec } from "../../ndr/operation.ts";
import { CL_HEADER_SIZE, CL_PF, CL_PTYPE, type ClHeader, decodeClHeader, encodeClHeader } from "../../pdu/cl/header.ts";
import { FaultError } from "../../status/errors.ts";
import { epmExchange } from "./epm.ts";

const lookup = operationCodec(epm.operations[2]!);
const samr = { uuid: "12345778-1234-abcd-ef00-0123456789ac", major: 1, minor: 0 };
const handle = { attributes: 0, uuid: "00112233-4455-6677-8899-aabbccddeeff" };

function elements(ports: readonly number[]): object[] {
  return ports.map((port) => ({
    object: NIL_UUID,
    tower: {
      tower_octet_string: encodeTower(
        endpointToTower({
          interfaceId: samr,
          transferSyntax: NDR20,
          address: { protocolSequence: "ncacn_ip_tcp", host: "10.0.0.1", endpoint: String(port) },
        }),
      ),
    },
    annotation: `port ${port}`,
  }));
}

/** What a server answers to a request of ours, as one stub. */
function answer(request: Uint8Array, values: Values, littleEndian = true): { header: ClHeader; stub: Uint8Array } {
  const header = decodeClHeader(request);
  const format = { syntax: "ndr20", littleEndian } as const;
  const asked = lookup.decodeRequest(request.slice(CL_HEADER_SIZE), { syntax: "ndr20", littleEndian: true }).values;
  const body = lookup.encodeResponse(values, asked, format);
  const stub = new Uint8Array(body.size);
  body.write(stub, 0);
  return { header: { ...header, ptype: CL_PTYPE.response, flags1: 0, littleEndian, serverBoot: 77 }, stub };
}

function pdu(header: ClHeader, body: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(CL_HEADER_SIZE + body.length);
  bytes.set(encodeClHeader({ ...header, length: body.length }));
  bytes.set(body, CL_HEADER_SIZE);
  return bytes;
}

test("the request is an idempotent ept_lookup of everything", () => {
  const { first } = epmExchange();
  const header = decodeClHeader(first);
  assert.equal(header.ptype, CL_PTYPE.request);
  assert.equal(header.flags1, CL_PF.idempotent);
  assert.equal(header.interfaceUuid, epm.uuid);
  assert.deepEqual(header.interfaceVersion, { major: 3, minor: 0 });
  assert.equal(header.opnum, 2);
  const { values } = lookup.decodeRequest(first.slice(CL_HEADER_SIZE), { syntax: "ndr20", littleEndian: true });
  assert.equal(values["inquiry_type"], 0);
});

test("pages are asked for until the map ends, in either byte order", () => {
  for (const littleEndian of [true, false]) {
    const exchange = epmExchange();
    const page = answer(exchange.first, { entry_handle: handle, num_ents: 4, entries: elements([1, 2, 3, 4]), status: 0 }, littleEndian);
    const { send, answer: early } = exchange.receive(pdu(page.header, page.stub));
    assert.equal(early, undefined);
    const second = decodeClHeader(send!);
    assert.equal(second.sequence, decodeClHeader(exchange.first).sequence + 1);
    assert.equal(second.serverBoot, 77);
    const last = answer(send!, { entry_handle: null, num_ents: 1, entries: elements([5]), status: 0 }, littleEndian);
    // The first answer once more, late: not an answer to the second question.
    assert.deepEqual(exchange.receive(pdu(page.header, page.stub)), {});
    const { answer: map } = exchange.receive(pdu(last.header, last.stub));
    assert.deepEqual(
      map?.entries.map((entry) => [entry.address.endpoint, entry.annotation]),
      [1, 2, 3, 4, 5].map((port) => [String(port), `port ${port}`]),
    );
  }
});

test("fragments in any order are acknowledged and joined", () => {
  const exchange = epmExchange();
  const { header, stub } = answer(exchange.first, { entry_handle: null, num_ents: 3, entries: elements([7, 8, 9]), status: 0 });
  const cut = [stub.slice(0, 100), stub.slice(100, 200), stub.slice(200)];
  const fragment = (index: number) =>
    pdu({ ...header, fragment: index, flags1: CL_PF.frag | (index === 2 ? CL_PF.lastFrag : 0) }, cut[index]!);
  const { send } = exchange.receive(fragment(0));
  const fack = decodeClHeader(send!);
  assert.equal(fack.ptype, CL_PTYPE.fack);
  assert.equal(fack.fragment, 0);
  exchange.receive(fragment(2));
  assert.equal(exchange.receive(fragment(1)).answer?.entries.length, 3);
});

test("an empty map, and a refusal", () => {
  const empty = epmExchange();
  const none = answer(empty.first, { entry_handle: null, num_ents: 0, entries: [], status: 0x16c9a0d6 });
  assert.deepEqual(empty.receive(pdu(none.header, none.stub)).answer, { kind: "epm", entries: [], unreadable: 0 });
  const refused = epmExchange();
  const reject = pdu({ ...decodeClHeader(refused.first), ptype: CL_PTYPE.reject, flags1: 0 }, Uint8Array.of(0x03, 0, 0x01, 0x1c));
  assert.throws(
    () => refused.receive(reject),
    (error) => error instanceof FaultError && error.status === 0x1c010003,
  );
});

test("another activity's PDU is not ours", () => {
  const exchange = epmExchange();
  assert.deepEqual(
    exchange.receive(pdu({ ...decodeClHeader(exchange.first), activity: NIL_UUID, ptype: CL_PTYPE.response }, new Uint8Array(0))),
    {},
  );
});
