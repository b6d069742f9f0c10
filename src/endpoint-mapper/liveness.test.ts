import assert from "node:assert/strict";
import { test } from "node:test";
import type { EndpointAddress } from "../ids/string-binding.ts";
import { NDR20 } from "../ids/syntax.ts";
import { encodeTower, endpointToTower } from "../ids/tower.ts";
import { NIL_UUID } from "../ids/uuid.ts";
import { SimulatedClock } from "../transport/clock.ts";
import { Liveness, type Probe, type ProbeResult } from "./liveness.ts";
import { EndpointStore, type GivenElement } from "./store.ts";

const echo = { uuid: "60a15ec5-4de8-11d7-a637-005056a20182", major: 1, minor: 0 };

function at(endpoint: string, address: Partial<EndpointAddress> = {}): GivenElement {
  const full: EndpointAddress = { protocolSequence: "ncacn_ip_tcp", host: "", endpoint, ...address };
  return {
    object: NIL_UUID,
    tower: encodeTower(endpointToTower({ interfaceId: echo, transferSyntax: NDR20, address: full })),
    annotation: "",
  };
}

function setUp(answer: (host: string, port: number) => ProbeResult) {
  const clock = new SimulatedClock();
  const store = new EndpointStore();
  const asked: string[] = [];
  const removed: string[] = [];
  const probe: Probe = async (host, port) => {
    asked.push(`${host}:${port}`);
    return answer(host, port);
  };
  const liveness = new Liveness(store, {
    clock,
    probe,
    onRemoved: (elements) => removed.push(...elements.map(({ endpoint }) => endpoint?.address.endpoint ?? "?")),
  });
  const left = () => store.elements().map(({ endpoint }) => endpoint?.address.endpoint);
  return { clock, store, liveness, asked, removed, left };
}

test("elements of a client that hung up live while mgmt answers, asked once a minute", async () => {
  let alive = true;
  const { clock, store, liveness, asked, removed, left } = setUp(() => ({ answers: alive }));
  store.insert(1, [at("5000"), at("6000")], false);
  await liveness.adopt(1, "127.0.0.1", true);
  assert.deepEqual(asked.splice(0), ["127.0.0.1:5000", "127.0.0.1:6000"]);
  await clock.advance(59_999);
  assert.deepEqual(asked, []);
  await clock.advance(1);
  assert.equal(asked.splice(0).length, 2);
  await clock.advance(60_000);
  assert.equal(asked.splice(0).length, 2);
  assert.deepEqual(left(), ["5000", "6000"]);
  alive = false;
  await clock.advance(60_000);
  assert.deepEqual(left(), []);
  assert.deepEqual(removed, ["5000", "6000"]);
  assert.deepEqual(asked.splice(0).sort(), ["127.0.0.1:5000", "127.0.0.1:6000", "::1:5000", "::1:6000"].sort());
  await clock.advance(600_000);
  assert.deepEqual(asked, []);
  assert.equal(liveness.orphans, 0);
  assert.equal(clock.pending, 0);
});

test("no address but loopback is ever asked, whatever the tower and the client say", async () => {
  const { store, liveness, asked } = setUp(() => ({ answers: false }));
  store.insert(1, [at("5000", { host: "10.9.8.7" }), at("5001", { host: "127.0.0.9" })], false);
  await liveness.adopt(1, "192.168.1.20", true);
  assert.deepEqual(asked.splice(0).sort(), ["127.0.0.1:5000", "127.0.0.1:5001", "127.0.0.9:5001", "::1:5000", "::1:5001"]);
  store.insert(2, [at("5000")], false);
  await liveness.adopt(2, "10.0.0.1", false);
  assert.deepEqual(asked, []);
  assert.equal(store.size, 0);
});

test("what cannot be asked lives with what can, and goes at once without", async () => {
  let alive = true;
  const { clock, store, liveness, left } = setUp(() => ({ answers: alive }));
  store.insert(1, [at("5000"), at("\\pipe\\x", { protocolSequence: "ncacn_np" })], false);
  store.insert(2, [at("LRPC-2", { protocolSequence: "ncalrpc" })], false);
  store.insert("static", [at("135")], false);
  await liveness.adopt(1, "::1", true);
  await liveness.adopt(2, "127.0.0.1", true);
  assert.deepEqual(left(), ["5000", "\\pipe\\x", "135"]);
  alive = false;
  await clock.advance(60_000);
  assert.deepEqual(left(), ["135"]);
});

test("another server on the same port does not keep the element", async () => {
  const { store, liveness, left } = setUp((_host, port) => ({
    answers: true,
    interfaces: port === 5000 ? [echo] : [{ ...echo, uuid: NIL_UUID }],
  }));
  store.insert(1, [at("5000"), at("6000")], false);
  await liveness.adopt(1, "127.0.0.1", true);
  assert.deepEqual(left(), ["5000"]);
});

test("one place is asked once however many elements name it; few are asked at once", async () => {
  const clock = new SimulatedClock();
  const store = new EndpointStore();
  let underWay = 0;
  let most = 0;
  let count = 0;
  const probe: Probe = async () => {
    count++;
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay--;
    return { answers: true };
  };
  const liveness = new Liveness(store, { clock, probe, maxProbes: 3 });
  store.insert(
    1,
    Array.from({ length: 10 }, (_, i) => at(String(5000 + i))),
    false,
  );
  store.insert(
    1,
    Array.from({ length: 10 }, (_, i) => ({ ...at(String(5000 + i)), object: `aaaaaaaa-0000-0000-0000-00000000000${i}` })),
    false,
  );
  await liveness.adopt(1, "127.0.0.1", true);
  assert.deepEqual([count, most, store.size], [10, 3, 20]);
  liveness.close();
  await clock.advance(120_000);
  assert.equal(count, 10);
});
