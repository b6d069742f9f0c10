/** What a program says wrong, it is told: at once, by name, and not as somebody else's fault. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  BindingError,
  type ConnectOptions,
  type ContextHandle,
  connect,
  MemoryTransport,
  NdrError,
  RpcError,
  RpcServer,
  type ServerOptions,
  SimulatedClock,
  status,
  TransportError,
} from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { contractService } from "./contract-service.ts";
import { contract } from "./generated/contract.ts";
import { features } from "./generated/features.ts";

const invalid = (option: string) => (error: unknown) =>
  error instanceof RpcError && error.status === status.RPC_S_INVALID_ARG && error.party === "local" && error.message.includes(option);

test("numbers outside of what they can be are refused by name", async () => {
  const client: [string, ConnectOptions][] = [
    ["timeoutMs", { timeoutMs: Number.NaN }],
    ["callTimeoutMs", { callTimeoutMs: -1 }],
    ["maxConnections", { maxConnections: 0 }],
    ["connection.maxTransmitFragment", { connection: { maxTransmitFragment: 1_431 } }],
    ["connection.maxReceiveFragment", { connection: { maxReceiveFragment: 0x10000 } }],
    ["codec.limits.maxDepth", { codec: { limits: { maxDepth: 0 } } }],
  ];
  for (const [option, options] of client) await assert.rejects(connect(rpcecho, "ncacn_ip_tcp:[1]", options), invalid(option), option);
  const server: [string, ServerOptions][] = [
    ["maxCalls", { maxCalls: Number.NaN }],
    ["connection.maxTransmitFragment", { connection: { maxTransmitFragment: Number.NaN } }],
    ["connection.idleTimeoutMs", { connection: { idleTimeoutMs: "soon" as unknown as number } }],
  ];
  for (const [option, options] of server) assert.throws(() => new RpcServer(options), invalid(option), option);
});

test("the extremes that are allowed work", async () => {
  const transport = new MemoryTransport();
  for (const size of [1_432, 0xffff]) {
    const connection = { maxTransmitFragment: size, maxReceiveFragment: size };
    await using server = new RpcServer({ transport, connection, maxCalls: Number.POSITIVE_INFINITY });
    server.register(rpcecho, { EchoData: ({ in_data }) => ({ out_data: in_data }) });
    await using client = await connect(rpcecho, await server.listen("ncacn_ip_tcp:"), { transport, connection });
    const in_data = new Uint8Array(100_000).fill(7);
    assert.deepEqual((await client.EchoData({ in_data })).out_data, in_data);
  }
});

test("an object UUID that is none, and a server that was closed", async () => {
  const transport = new MemoryTransport();
  const server = new RpcServer({ transport });
  assert.throws(() => server.register(rpcecho, {}, { objectUuid: "x" }), BindingError);
  await server.close();
  await assert.rejects(
    server.listen("ncacn_ip_tcp:"),
    (error: unknown) => error instanceof RpcError && error.status === status.RPC_S_NOT_LISTENING,
  );
});

test("a call that is late is named, with its time", async () => {
  const transport = new MemoryTransport();
  const clock = new SimulatedClock();
  await using server = new RpcServer({ transport });
  server.register(rpcecho, {
    TestSleep: (_, { signal }) => new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  });
  await using client = await connect(rpcecho, await server.listen("ncacn_ip_tcp:"), { transport, clock, callTimeoutMs: 250 });
  const outcome = client.TestSleep({ seconds: 1 }).catch((error: unknown) => error);
  await clock.advance(250);
  assert.match(String(await outcome), /^CancelledError: RPC_S_CALL_CANCELLED .*: TestSleep was not answered within 250 ms$/);
});

test("a handle that went with its connection does not hide what happened", async () => {
  const transport = new MemoryTransport();
  await using server = new RpcServer({ transport });
  server.register(contract, contractService());
  await using client = await connect(contract, await server.listen("ncacn_ip_tcp:"), { transport });
  const block = async (during: (counter: ContextHandle<"Counter"> | null) => Promise<unknown>) => {
    await using counter = (await client.CounterOpen({ start: 1 })).counter;
    await during(counter);
  };
  await assert.rejects(
    block((counter) => {
      transport.cut();
      return client.CounterAdd({ counter, by: 1 });
    }),
    TransportError,
  );
  // Nothing is dialled only to close what is not there any more.
  await block(async () => {
    transport.cut();
    while (transport.connections > 0 || server.connections > 0) await new Promise((resolve) => setImmediate(resolve));
  });
  assert.equal(server.connections, 0);
  await block(async (counter) => assert.equal((await client.CounterAdd({ counter, by: 1 })).return, 2));
  assert.equal(server.contextHandles, 0);
  await block(() => client.connection.close());
});

test("results that are not of their type are told to the server's program, a client's wrong request is not", async () => {
  const transport = new MemoryTransport();
  const told: unknown[] = [];
  await using server = new RpcServer({ transport, onError: (error, where) => told.push(where, error) });
  server.register(rpcecho, { EchoData: () => ({}) as { out_data: Uint8Array }, AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
  await using client = await connect(rpcecho, await server.listen("ncacn_ip_tcp:"), { transport });
  await assert.rejects(client.EchoData({ in_data: new Uint8Array(3) }), RpcError);
  assert.equal(told[0], "rpcecho.EchoData");
  assert.ok(told[1] instanceof NdrError && told[1].path.includes("out_data"));
  // The same interface as others might have it, whose AddOne sends nothing.
  const mute = { ...rpcecho, operations: [{ ...rpcecho.operations[0]!, params: [] }] };
  await using wrong = await connect(mute, server.bindings[0]!, { transport });
  await assert.rejects((wrong.AddOne as (request: object) => Promise<unknown>)({}), RpcError);
  assert.equal(told.length, 2);
});

test("parameters that are no object, and an operation that would make the client a promise", async () => {
  const transport = new MemoryTransport();
  const operations = [
    ...rpcecho.operations.map((operation) => (operation.name === "TestSleep" ? { ...operation, name: "then" } : operation)),
  ];
  const odd = { ...rpcecho, operations } as typeof rpcecho;
  await using server = new RpcServer({ transport });
  server.register(odd, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
  await using client = await connect(odd, await server.listen("ncacn_ip_tcp:"), { transport });
  assert.ok(!("then" in client));
  for (const wrong of [null, 5, "x"]) await assert.rejects(client.AddOne(wrong as never), NdrError);
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
});

test("what a procedure throws is a warning, once, where no onError listens", async () => {
  const warnings = await warningsOf(async (transport) => {
    await using server = new RpcServer({ transport });
    const broken = () => {
      throw new Error("secret text");
    };
    server.register(rpcecho, { AddOne: broken });
    await using client = await connect(rpcecho, await server.listen("ncacn_ip_tcp:"), { transport });
    for (let i = 0; i < 2; i++) {
      await assert.rejects(client.AddOne({ in_data: 1 }), (error: Error) => !error.message.includes("secret"));
    }
  });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /rpcecho\.AddOne failed; give RpcServer an onError/);
});

test("so is what a client's own procedure throws when it is called back", async () => {
  const warnings = await warningsOf(async (transport) => {
    await using server = new RpcServer({ transport, onError: () => assert.fail("a fault of the client's is no defect of the server") });
    server.register(features, { Sum: async (_, { callbacks }) => ({ total: (await callbacks.Add({ value: 1, words: "" })).sum }) });
    const broken = () => {
      throw new Error("secret text");
    };
    const callbacks = { Add: broken };
    await using client = await connect(features, await server.listen("ncacn_ip_tcp:"), { transport, callbacks });
    for (let i = 0; i < 2; i++) {
      await assert.rejects(client.Sum({ count: 1 }), (error: Error) => !error.message.includes("secret"));
    }
  });
  assert.equal(warnings.length, 1);
  assert.match(warnings[0]!, /features\.Add \(callback\) failed; give connect\(\) an onError/);
});

/** The messages of our warnings during `story`. */
async function warningsOf(story: (transport: MemoryTransport) => Promise<void>): Promise<string[]> {
  const warnings: Error[] = [];
  const heard = (warning: Error) => warnings.push(warning);
  process.on("warning", heard);
  try {
    await story(new MemoryTransport());
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.off("warning", heard);
  }
  return warnings.filter(({ name }) => name === "OpnumWarning").map(({ message }) => message);
}
