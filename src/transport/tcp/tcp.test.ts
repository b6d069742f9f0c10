import assert from "node:assert/strict";
import { createServer, type Server } from "node:net";
import { test } from "node:test";
import { BindingError, CancelledError, TransportError } from "../../status/errors.ts";
import type { BytePipe } from "../transport.ts";
import { interleave } from "./dial.ts";
import { tcpTransport } from "./index.ts";
import { acceptedPipe } from "./pipe.ts";

const loopback = { protocolSequence: "ncacn_ip_tcp", host: "127.0.0.1", endpoint: "" } as const;

/** What arrives at one end, and its end. */
function collect(pipe: BytePipe): { bytes: number[]; until(count: number): Promise<Uint8Array>; ended: Promise<Error | undefined> } {
  const bytes: number[] = [];
  let wake: (() => void) | undefined;
  const ended = new Promise<Error | undefined>((resolve) => {
    pipe.open({
      onData(chunk) {
        for (const byte of chunk) bytes.push(byte);
        wake?.();
      },
      onEnd: resolve,
      onDrain() {},
    });
  });
  return {
    bytes,
    ended,
    async until(count) {
      while (bytes.length < count) await new Promise<void>((resolve) => (wake = resolve));
      return Uint8Array.from(bytes);
    },
  };
}

async function pair(): Promise<{ client: BytePipe; server: BytePipe; close(): Promise<void> }> {
  const transport = tcpTransport();
  const accepted: { resolve?: (pipe: BytePipe) => void } = {};
  const server = new Promise<BytePipe>((resolve) => (accepted.resolve = resolve));
  const listener = await transport.listen(loopback, (pipe) => accepted.resolve?.(pipe));
  const client = await transport.dial(listener.address);
  return { client, server: await server, close: () => listener.close() };
}

test("octets travel both ways, a write of several chunks stays in order, and an orderly close is seen as one", async () => {
  const { client, server, close } = await pair();
  const atServer = collect(server);
  const atClient = collect(client);
  let done = 0;
  client.write([Uint8Array.of(1, 2), Uint8Array.of(3), Uint8Array.of(4, 5, 6)], () => done++);
  assert.deepEqual([...(await atServer.until(6))], [1, 2, 3, 4, 5, 6]);
  assert.equal(done, 1);
  server.write([Uint8Array.of(9)], () => {});
  assert.deepEqual([...(await atClient.until(1))], [9]);
  assert.equal(client.remote.port, server.local.port);
  assert.equal(server.remote.port, client.local.port);
  client.close();
  assert.equal(await atServer.ended, undefined);
  assert.equal(await atClient.ended, undefined);
  await close();
});

test("nothing is lost of what came before the accepted end was opened", async () => {
  const { client, server, close } = await pair();
  client.write([Uint8Array.of(1, 2, 3)], () => {});
  await new Promise((resolve) => setImmediate(resolve));
  const atServer = collect(server);
  assert.deepEqual([...(await atServer.until(3))], [1, 2, 3]);
  const atClient = collect(client);
  client.destroy();
  await atClient.ended;
  await atServer.ended;
  await close();
});

test("where the handle of an accepted socket is not what we know, 'data' events serve", async () => {
  const server = createServer({ pauseOnConnect: true });
  const accepted = new Promise<BytePipe>((resolve) => {
    server.on("connection", (socket) => {
      const { _handle } = socket as unknown as { _handle: { useUserBuffer: unknown } };
      _handle.useUserBuffer = undefined;
      resolve(acceptedPipe(socket, {}, () => server.close()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const endpoint = String(typeof address === "object" && address !== null ? address.port : 0);
  const client = await tcpTransport().dial({ ...loopback, endpoint });
  const pipe = await accepted;
  client.write([Uint8Array.of(1, 2, 3)], () => {});
  const atServer = collect(pipe);
  const atClient = collect(client);
  assert.deepEqual([...(await atServer.until(3))], [1, 2, 3]);
  pipe.write([Uint8Array.of(4)], () => {});
  assert.deepEqual([...(await atClient.until(1))], [4]);
  client.close();
  await atServer.ended;
  await atClient.ended;
});

test("a dynamic port lies in the range that was asked for, and a range that is full says so", async () => {
  const transport = tcpTransport();
  const listener = await transport.listen(loopback, () => {});
  const port = Number(listener.address.endpoint);
  assert.ok(port >= 49152 && port <= 65535);
  await assert.rejects(
    transport.listen(loopback, () => {}, { portRange: [port, port] }),
    (error: unknown) => {
      assert.ok(error instanceof TransportError);
      assert.match(error.message, /^RPC_S_CANT_CREATE_ENDPOINT .*no port of the dynamic range/);
      return true;
    },
  );
  await listener.close();
});

test("a refused port is told from one that does not answer in time", async () => {
  const transport = tcpTransport();
  const listener = await transport.listen(loopback, () => {});
  await listener.close();
  await assert.rejects(transport.dial(listener.address), (error: unknown) => {
    assert.ok(error instanceof TransportError);
    assert.deepEqual(error.failure, { kind: "refused", address: "127.0.0.1", port: Number(listener.address.endpoint) });
    return true;
  });
});

test("a name that does not exist, a bad port, a signal", async () => {
  const transport = tcpTransport();
  await assert.rejects(transport.dial({ ...loopback, host: "no-such-host.invalid", endpoint: "1" }), (error: unknown) => {
    assert.ok(error instanceof TransportError);
    assert.equal(error.failure.kind, "name-not-found");
    return true;
  });
  for (const endpoint of ["", "0", "65536", "http", "-1", "1e3"]) {
    await assert.rejects(transport.dial({ ...loopback, endpoint }), BindingError);
  }
  await assert.rejects(transport.dial({ ...loopback, endpoint: "9" }, { signal: AbortSignal.abort() }), CancelledError);
});

test("both families are tried: a name whose first address refuses is reached by the other, and all errors are kept when none answers", async () => {
  const listeners: Server[] = [];
  const transport = tcpTransport();
  const onlyV6 = await listenOn("::1");
  if (onlyV6 === undefined) return; // this machine has no IPv6 loopback
  listeners.push(onlyV6.server);
  // "" is this machine: 127.0.0.1 first, then ::1, where alone somebody listens.
  const pipe = await transport.dial({ ...loopback, host: "", endpoint: String(onlyV6.port) });
  assert.equal(pipe.remote.address, "::1");
  pipe.destroy();
  for (const server of listeners) await new Promise((resolve) => server.close(resolve));
  await assert.rejects(transport.dial({ ...loopback, host: "", endpoint: String(onlyV6.port) }), (error: unknown) => {
    assert.ok(error instanceof TransportError && error.cause instanceof AggregateError);
    const addresses = error.cause.errors.map((one: unknown) =>
      one instanceof TransportError && "address" in one.failure ? one.failure.address : "",
    );
    assert.deepEqual(addresses.sort(), ["127.0.0.1", "::1"]);
    return true;
  });
});

test("a scope id is part of the address", async () => {
  const onlyV6 = await listenOn("::1");
  if (onlyV6 === undefined) return;
  const { networkInterfaces } = await import("node:os");
  const loopbackName = Object.entries(networkInterfaces()).find(([, all]) => all?.some((one) => one.address === "::1"))?.[0];
  const pipe = await tcpTransport().dial({ ...loopback, host: `::1%${loopbackName}`, endpoint: String(onlyV6.port) });
  pipe.destroy();
  await new Promise((resolve) => onlyV6.server.close(resolve));
});

test("a scope that this machine does not have is said, and not waited for", async () => {
  for (const host of ["fe80::1%no-such-interface", "fe80::1%constructor"]) {
    const dialled = tcpTransport().dial({ ...loopback, host, endpoint: "135" });
    await assert.rejects(dialled, (error: unknown) => error instanceof BindingError && error.statusName === "RPC_S_INVALID_NET_ADDR");
  }
});

test("families alternate, the resolver's first one first", () => {
  const v4 = (address: string) => ({ address, family: 4 });
  const v6 = (address: string) => ({ address, family: 6 });
  assert.deepEqual(interleave([v6("a"), v6("b"), v4("c"), v4("d"), v4("c")]), ["a", "c", "b", "d"]);
  assert.deepEqual(interleave([]), []);
});

test("connections beyond the limit are closed at once, and make room when one goes", async () => {
  const transport = tcpTransport();
  const accepted: BytePipe[] = [];
  const accept = (pipe: BytePipe) => {
    accepted.push(pipe);
    collect(pipe);
  };
  const listener = await transport.listen(loopback, accept, { maxConnections: 1 });
  const first = collect(await transport.dial(listener.address));
  const second = collect(await transport.dial(listener.address));
  await second.ended;
  assert.equal(accepted.length, 1);
  accepted[0]?.close();
  await first.ended;
  // The server's socket is gone a turn or two later, so that the client may have to try again.
  const until = () => accepted.length;
  while (until() < 2) {
    const again = await transport.dial(listener.address);
    await Promise.race([collect(again).ended, new Promise((resolve) => setImmediate(() => setImmediate(resolve)))]);
    again.destroy();
  }
  await listener.close();
});

async function listenOn(host: string): Promise<{ server: Server; port: number } | undefined> {
  const server = createServer((socket) => socket.on("error", () => {}));
  return new Promise((resolve) => {
    server.on("error", () => resolve(undefined));
    server.listen({ host, port: 0 }, () => {
      const address = server.address();
      resolve({ server, port: typeof address === "object" && address !== null ? address.port : 0 });
    });
  });
}
