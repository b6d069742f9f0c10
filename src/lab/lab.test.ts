import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { readEndpointMap } from "../diagnose/endpoint-map.ts";
import { freePort } from "../diagnose/loopback/testing.ts";
import { startMapper } from "../endpoint-mapper/index.ts";
import { epm } from "../interfaces/epm/index.ts";
import { IObjectExporter } from "../interfaces/IObjectExporter/index.ts";
import { rpcecho } from "../interfaces/rpcecho/index.ts";
import type { CallContext } from "../ndr/codegen/v1.ts";
import { RpcError, TransportError } from "../status/errors.ts";
import { startLab } from "./lab.ts";
import { echoService } from "./rpcecho.ts";

const signal = new AbortController().signal;
const context = { signal, caller: { address: "127.0.0.1" } } as CallContext;

test("the house starts, registers over the wire, serves a call by way of the mapper, and leaves an empty map", async () => {
  const house = await startLab({ port: await freePort() });
  try {
    const { value, binding } = await house.addOne(41, { signal });
    assert.equal(value, 42);
    assert.ok(house.echoBindings.includes(binding), binding);
    const { entries } = await readEndpointMap({ host: house.host, port: house.mapper.port, timeoutMs: 5_000 });
    assert.deepEqual(
      entries.map(({ interfaceId, objectUuid }) => [interfaceId.uuid, objectUuid]),
      [epm, IObjectExporter, rpcecho].map(({ uuid }) => [uuid, undefined]),
    );
  } finally {
    await house.close();
  }
  assert.equal(house.mapper.server.connections, 0);
});

test("a port in use: the next choice, and an error where there is none", async () => {
  const blocker = createServer().listen(0, "127.0.0.1");
  await once(blocker, "listening");
  const taken = (blocker.address() as AddressInfo).port;
  const free = await freePort();
  const mapper = await startMapper({ addresses: ["127.0.0.1"], ports: [taken, free] });
  assert.equal(mapper.port, free);
  assert.deepEqual(
    mapper.passedOver.map(({ port }) => port),
    [taken],
  );
  await mapper.close();
  await assert.rejects(startLab({ port: taken }), (error) => error instanceof TransportError && error.message.includes(String(taken)));
  blocker.close();
});

test("rpcecho: what its clients expect of each operation", async () => {
  const service = echoService();
  assert.deepEqual(await service.AddOne!({ in_data: 0xffffffff }, context), { out_data: 0 });
  assert.deepEqual(await service.EchoData!({ len: 2, in_data: Uint8Array.of(1, 2) }, context), { out_data: Uint8Array.of(1, 2) });
  assert.deepEqual(await service.SinkData!({ len: 3, data: new Uint8Array(3) }, context), {});
  assert.deepEqual((await service.SourceData!({ len: 258 }, context)).data.slice(254), Uint8Array.of(254, 255, 0, 1));
  assert.deepEqual(await service.TestCall!({ s1: "input" }, context), { s2: "input" });
  assert.deepEqual(await service.TestCall2!({ level: 5 }, context), { info: { tag: 5, info5: { v1: 50, v2: 60n } }, return: 0 });
  assert.deepEqual(await service.TestSleep!({ seconds: 0 }, context), { return: 0 });
  assert.deepEqual(await service.TestEnum!({ foo1: 1, foo2: { e1: 1, e2: 1 }, foo3: { tag: 1, e1: 1 } }, context), {
    foo1: 1,
    foo2: { e1: 2, e2: 1 },
    foo3: { tag: 1, e1: 2 },
  });
  assert.deepEqual(await service.TestSurrounding!({ data: { x: 2, surrounding: [1, 2] } }, context), {
    data: { surrounding: [1, 2, 0, 0] },
  });
  assert.deepEqual(await service.TestDoublePointer!({ data: 12 }, context), { return: 12 });
  assert.deepEqual(await service.TestDoublePointer!({ data: null }, context), { return: 0 });
});

test("rpcecho: what it refuses, and a sleep that ends with its client", async () => {
  const service = echoService();
  assert.throws(
    () => service.TestCall2!({ level: 8 }, context),
    (error) => error instanceof RpcError && error.status === 0xc0000148,
  );
  assert.throws(() => service.SourceData!({ len: 0xffffffff }, context), RpcError);
  const controller = new AbortController();
  const reason = new Error("the client is gone");
  const sleeping = service.TestSleep!({ seconds: 3_600 }, { ...context, signal: controller.signal });
  controller.abort(reason);
  await assert.rejects(Promise.resolve(sleeping), reason);
});
