/** The diagnosis over this machine's own network: every step of it, and what is left behind. How long it takes is the bench's (bench/why.ts). */
import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { after, test } from "node:test";
import { EndpointMapperClient, startMapper } from "../endpoint-mapper/index.ts";
import type { Observation } from "../findings/diagnosis/observation.ts";
import { mgmt } from "../interfaces/mgmt/index.ts";
import { rpcecho } from "../interfaces/rpcecho/index.ts";
import { defineInterface } from "../ndr/codegen/v1.ts";
import { RpcServer } from "../runtime/server.ts";
import { freePort } from "./loopback/testing.ts";
import { diagnoseHost } from "./why.ts";

const bare = defineInterface({ name: "bare", uuid: rpcecho.uuid, version: [1, 0], operations: [] });

const closers: (() => Promise<unknown> | void)[] = [];
after(async () => {
  for (const close of closers) await close();
});

async function house(): Promise<{ readonly mapperPort: number; readonly port: number }> {
  const mapper = await startMapper({ addresses: ["127.0.0.1"], ports: [await freePort()] });
  closers.push(() => mapper.close());
  const server = new RpcServer();
  closers.push(() => server.close());
  server.register(bare, {});
  const bound = await server.listen("ncacn_ip_tcp:127.0.0.1");
  const client = new EndpointMapperClient("127.0.0.1", { port: mapper.port });
  await server.export({ endpointMapper: client });
  const port = Number(/\[(\d+)\]$/.exec(bound)?.[1]);
  return { mapperPort: mapper.port, port };
}

async function listening(onConnection: (socket: Socket) => void): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

const of = <K extends Observation["kind"]>(observations: readonly Observation[], kind: K) =>
  observations.filter((one): one is Extract<Observation, { kind: K }> => one.kind === kind);

test("a healthy service on loopback: every step, and nothing that has to be waited for", async () => {
  const { mapperPort, port } = await house();
  const file = await diagnoseHost({ host: "127.0.0.1", what: rpcecho.uuid }, { endpointMapperPort: mapperPort, record: false });
  assert.deepEqual(
    file.observations.filter((one) => "outcome" in one && one.outcome === "silent"),
    [],
  );
  assert.deepEqual(
    of(file.observations, "dial").map((one) => [one.port, one.outcome, one.localPort > 0]),
    [
      [mapperPort, "open", true],
      [port, "open", true],
    ],
  );
  const served = of(file.observations, "call").find(({ serves }) => serves !== undefined);
  assert.deepEqual(served?.serves?.map(({ uuid }) => uuid).includes(rpcecho.uuid), true);
  assert.ok(of(file.observations, "call").some(({ interface: { uuid } }) => uuid === mgmt.uuid));
  assert.deepEqual(file.client.addresses, ["127.0.0.1"]);
});

test("a port where nothing listens: refused, with the local port for who reads packets", async () => {
  const port = await freePort();
  const file = await diagnoseHost({ host: "127.0.0.1", what: rpcecho.uuid, port }, { endpointMapperPort: await freePort(), record: false });
  const [dial] = of(file.observations, "dial");
  assert.deepEqual([dial?.outcome, dial?.code, dial?.purpose], ["refused", "ECONNREFUSED", "target"]);
  assert.ok(dial!.localPort > 0);
});

test("whoever gives up is told at once, and no socket stays", async () => {
  const open = new Set<Socket>();
  const server = await listening((socket) => {
    open.add(socket);
    socket.on("data", () => undefined);
    socket.on("close", () => open.delete(socket));
  });
  closers.push(() => new Promise((resolve) => server.close(resolve)));
  const { port } = server.address() as AddressInfo;
  const controller = new AbortController();
  const reason = new Error("enough");
  const seen: Observation[] = [];
  const timeoutMs = 60_000;
  const work = diagnoseHost(
    { host: "127.0.0.1", what: rpcecho.uuid },
    { endpointMapperPort: port, record: false, timeoutMs, signal: controller.signal, onObservation: (one) => seen.push(one) },
  );
  // Three connections are there: the one on which nothing is said, and two binds that nobody answers.
  while (open.size < 3) await new Promise((resolve) => setImmediate(resolve));
  const began = performance.now();
  controller.abort(reason);
  await assert.rejects(work, reason);
  // Milliseconds; whoever waits for an answer waits half a minute.
  assert.ok(performance.now() - began < timeoutMs / 4);
  const told = seen.length;
  while (open.size > 0) await new Promise((resolve) => setImmediate(resolve));
  assert.equal(seen.length, told, "nothing is told afterwards");
});
