/**
 * 10,000 idle associations on one server: how much memory each holds, beside a bare Node server that only keeps the sockets. Each association has
 * been bound and has made one call. The server is a process of its own; what is counted is its resident memory after a collection.
 *
 *     node --expose-gc bench/idle.ts [--count 10000] [--json]
 */
import { type ChildProcess, fork } from "node:child_process";
import { createServer } from "node:net";
import { RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { RawClient } from "./raw-client.ts";

export interface IdleResult {
  readonly associations: number;
  /** Octets of resident memory each. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
  /** Octets of JavaScript heap and array buffers each, of ours. */
  readonly heap: number;
  readonly connectMs: number;
  /** A call on a new association while all the others sit there, milliseconds (median of 21). */
  readonly callMs: number;
}

interface Memory {
  readonly rss: number;
  readonly heap: number;
}

export async function measureIdle(count = 10_000): Promise<IdleResult> {
  const ours = await hold("rpc", count);
  const bare = await hold("bare", count);
  return {
    associations: count,
    ours: ours.each.rss,
    bare: bare.each.rss,
    ratio: ours.each.rss / bare.each.rss,
    heap: ours.each.heap,
    connectMs: ours.connectMs,
    callMs: ours.callMs,
  };
}

async function hold(kind: "rpc" | "bare", count: number): Promise<{ each: Memory; connectMs: number; callMs: number }> {
  const child = fork(import.meta.filename, ["--serve", kind], { execArgv: ["--expose-gc", "--no-warnings"] });
  const clients: RawClient[] = [];
  try {
    const port = (await message<{ port: number }>(child)).port;
    // Buffers that are made once and whatever the first hundred need are no association's.
    await open(clients, port, 100);
    const before = await memory(child);
    const started = performance.now();
    await open(clients, port, count);
    const connectMs = performance.now() - started;
    const after = await memory(child);
    const times: number[] = [];
    const probe = await RawClient.open("127.0.0.1", port);
    for (let i = 0; i < 21; i++) {
      const at = performance.now();
      await probe.rate(0);
      times.push(performance.now() - at);
    }
    probe.close();
    return {
      each: { rss: (after.rss - before.rss) / count, heap: (after.heap - before.heap) / count },
      connectMs,
      callMs: times.sort((a, b) => a - b)[10]!,
    };
  } finally {
    for (const client of clients) client.close();
    child.disconnect();
  }
}

async function open(clients: RawClient[], port: number, count: number): Promise<void> {
  for (let left = count; left > 0; left -= 100) {
    clients.push(...(await Promise.all(Array.from({ length: Math.min(left, 100) }, () => RawClient.open("127.0.0.1", port)))));
  }
}

// --- the server's process ---

async function serve(kind: string): Promise<void> {
  let port: number;
  if (kind === "rpc") {
    const server = new RpcServer();
    server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
    port = Number(/\[(\d+)/.exec(await server.listen("ncacn_ip_tcp:127.0.0.1"))?.[1]);
  } else {
    // Answers the bind and the call with octets that a raw client takes for answers, and knows nothing.
    const ack = Buffer.from("05000c031000000010000000", "hex");
    const server = createServer({ noDelay: true }, (socket) => {
      socket.on("error", () => {});
      socket.on("data", (chunk) => {
        const reply = Buffer.alloc(16);
        ack.copy(reply);
        reply[2] = chunk[2] === 0 ? 2 : 12;
        socket.write(reply);
      });
    });
    await new Promise<void>((resolve) => server.listen({ port: 0, host: "127.0.0.1", backlog: 1024 }, resolve));
    const address = server.address();
    port = typeof address === "object" && address !== null ? address.port : 0;
  }
  process.on("message", async () => {
    for (let i = 0; i < 5; i++) {
      globalThis.gc?.();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const { rss, heapUsed, external } = process.memoryUsage();
    process.send?.({ rss, heap: heapUsed + external } satisfies Memory);
  });
  process.on("disconnect", () => process.exit(0));
  process.send?.({ port });
}

function memory(child: ChildProcess): Promise<Memory> {
  const answer = message<Memory>(child);
  child.send("memory");
  return answer;
}

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    const finish = (value: unknown) => {
      child.off("exit", fail);
      resolve(value as T);
    };
    const fail = (code: number | null) => reject(new Error(`the server's process ended with ${code}`));
    child.once("message", finish);
    child.once("exit", fail);
  });
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv[2] === "--serve") await serve(process.argv[3] ?? "rpc");
  else {
    const at = process.argv.indexOf("--count");
    const one = await measureIdle(at < 0 ? 10_000 : Number(process.argv[at + 1]));
    if (process.argv.includes("--json")) console.log(JSON.stringify(one));
    else {
      const kib = (octets: number) => `${(octets / 1024).toFixed(1)} KiB`;
      console.log(
        `${one.associations} idle associations: ${kib(one.ours)} each (${kib(one.heap)} of it heap), a bare socket ${kib(one.bare)}; opened in ${(one.connectMs / 1000).toFixed(1)} s, a call takes ${one.callMs.toFixed(2)} ms`,
      );
    }
  }
}
