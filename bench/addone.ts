/**
 * AddOne over one connection, client and server in two processes, beside bare Node sockets ('data', noDelay, one write per chunk) that carry the
 * same 28 octets each way. Two baselines: `replay` sends octets that were made once and looks at none (the floor of the sockets); `bare` writes and
 * reads header, call id and value of each message by hand, nothing checked, and so does a part of the work that is ours. The first is the
 * stricter. Median of interleaved rounds; ratios are ours / baseline, so that the machine's own drift falls out.
 *
 *     node bench/addone.ts [--rounds 9] [--ms 400] [--json]
 */
import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type Client, connect, RpcServer, type Transport, tcpTransport } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { ourCalls } from "./calls.ts";
import { median } from "./median.ts";
import { BareClient, BareEnd, listen, ReplayClient, ReplayEnd } from "./sockets.ts";

const here = fileURLToPath(import.meta.url);

export interface AddOneResult {
  readonly inFlight: number;
  /** Calls a second, medians. */
  readonly ours: number;
  readonly bare: number;
  readonly replay: number;
  /** Medians of the rounds' ratios: to sockets that form and read the messages, and to sockets that only carry them. */
  readonly ratio: number;
  readonly replayRatio: number;
  readonly clientWritesPerCall: number;
  readonly serverWritesPerCall: number;
}

export async function measureAddOne(options: { rounds?: number; ms?: number; inFlight?: readonly number[] } = {}): Promise<AddOneResult[]> {
  const { rounds = 9, ms = 400, inFlight = [1, 64] } = options;
  const child = fork(here, ["--serve"]);
  try {
    const ports = await message<{ rpc: number; bare: number; replay: number }>(child);
    const counted = countingTransport();
    const client = await connect(rpcecho, `ncacn_ip_tcp:127.0.0.1[${ports.rpc}]`, { transport: counted.transport });
    const bare = await BareClient.open(ports.bare);
    const replay = await ReplayClient.open(ports.replay);
    const results: AddOneResult[] = [];
    for (const depth of inFlight) {
      const contestants = [() => ourCalls(client, depth, ms), () => bare.calls(depth, ms), () => replay.calls(depth, ms)];
      for (const calls of contestants) await calls();
      const rates: { ours: number; bare: number; replay: number }[] = [];
      for (let round = 0; round < rounds; round++) {
        const measured = [0, 0, 0];
        // Every round begins with another one.
        for (let i = 0; i < 3; i++) measured[(round + i) % 3] = await contestants[(round + i) % 3]!();
        rates.push({ ours: measured[0]!, bare: measured[1]!, replay: measured[2]! });
      }
      const before = { client: counted.writes(), server: await ask(child) };
      const calls = 64 * 500;
      await exactly(client, depth, calls);
      const after = { client: counted.writes(), server: await ask(child) };
      results.push({
        inFlight: depth,
        ours: median(rates.map((one) => one.ours)),
        bare: median(rates.map((one) => one.bare)),
        replay: median(rates.map((one) => one.replay)),
        ratio: median(rates.map((one) => one.ours / one.bare)),
        replayRatio: median(rates.map((one) => one.ours / one.replay)),
        clientWritesPerCall: (after.client - before.client) / calls,
        serverWritesPerCall: (after.server - before.server) / calls,
      });
    }
    await client.connection.close();
    bare.close();
    replay.close();
    return results;
  } finally {
    child.disconnect();
  }
}

async function exactly(client: Client<typeof rpcecho>, depth: number, calls: number): Promise<void> {
  let left = calls;
  const loop = async () => {
    while (left-- > 0) await client.AddOne({ in_data: 1 });
  };
  await Promise.all(Array.from({ length: depth }, loop));
}

/** tcpTransport whose pipes count their writes. */
function countingTransport(): { transport: Transport; writes(): number } {
  const inner = tcpTransport();
  let writes = 0;
  const count = <T extends { write(chunks: readonly Uint8Array[], done: () => void): void }>(pipe: T): T => {
    const write = pipe.write.bind(pipe);
    pipe.write = (chunks, done) => {
      writes++;
      write(chunks, done);
    };
    return pipe;
  };
  const transport: Transport = {
    protocolSequence: inner.protocolSequence,
    dial: async (address, options) => count(await inner.dial(address, options)),
    listen: (address, accept, options) => inner.listen(address, (pipe) => accept(count(pipe)), options),
  };
  return { transport, writes: () => writes };
}

/** The other process: our server, and the bare ones. */
async function serve(): Promise<void> {
  const counted = countingTransport();
  const server = new RpcServer({ transport: counted.transport });
  server.register(rpcecho, { AddOne: async ({ in_data }) => ({ out_data: in_data + 1 }) });
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  const bare = await listen((socket) => {
    new BareEnd(socket).onValue = (value) => value + 1;
  });
  const replay = await listen((socket) => {
    new ReplayEnd(socket);
  });
  process.send?.({ rpc: Number(/\[(\d+)/.exec(binding)?.[1]), bare, replay });
  process.on("message", () => process.send?.(counted.writes()));
  process.on("disconnect", () => process.exit(0));
}

function message<T>(child: ChildProcess): Promise<T> {
  return new Promise((resolve, reject) => {
    child.once("message", (value) => resolve(value as T));
    child.once("exit", (code) => reject(new Error(`the server process ended with ${code}`)));
  });
}

function ask(child: ChildProcess): Promise<number> {
  const answer = message<number>(child);
  child.send("writes");
  return answer;
}

function flag(name: string, fallback: number): number {
  const at = process.argv.indexOf(name);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}

if (process.argv[1] === here) {
  if (process.argv.includes("--serve")) {
    await serve();
  } else {
    const results = await measureAddOne({ rounds: flag("--rounds", 9), ms: flag("--ms", 400) });
    if (process.argv.includes("--json")) {
      for (const result of results) console.log(JSON.stringify(result));
    } else {
      for (const one of results) {
        const rates = `${Math.round(one.ours / 1000)}k/s beside ${Math.round(one.bare / 1000)}k/s bare`;
        const writes = `${one.clientWritesPerCall.toFixed(3)} / ${one.serverWritesPerCall.toFixed(3)} writes per call (client / server)`;
        const replayed = `${one.replayRatio.toFixed(2)}x of ${Math.round(one.replay / 1000)}k/s replayed`;
        console.log(`AddOne, ${one.inFlight} in flight: ${one.ratio.toFixed(2)}x (${rates}), ${replayed}, ${writes}`);
      }
    }
  }
}
