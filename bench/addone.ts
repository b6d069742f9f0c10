/**
 * AddOne over one connection, client and server in two processes, beside bare Node sockets ('data', noDelay, one write per chunk) that carry the
 * same 28 octets each way. Two baselines: `replay` sends octets that were made once and looks at none (the floor of the sockets); `bare` writes and
 * reads header, call id and value of each message by hand, nothing checked, and so does a part of the work that is ours. The first is the
 * stricter. Beside it the same calls sealed by NTLM (level privacy), whose messages are larger than those of the sockets. Median of interleaved rounds;
 * ratios are ours / baseline, so that the machine's own drift falls out.
 *
 *     node bench/addone.ts [--rounds 9] [--ms 400] [--json]
 */
import { type ChildProcess, fork } from "node:child_process";
import { connect as connectSocket, createServer, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { type Client, connect, RpcServer, type Transport, tcpTransport } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { ntlm, ntlmAcceptor } from "opnum/security";
import { median } from "./median.ts";

const MESSAGE_BYTES = 28;
const ACCOUNT = { user: "alice", domain: "BENCH", password: "AddOne.1" };
const EMPTY: Buffer = Buffer.alloc(0);
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
  /** Sealed by NTLM: calls a second, and medians of the rounds' ratios to both sorts of sockets. */
  readonly sealed: number;
  readonly sealedRatio: number;
  readonly sealedReplayRatio: number;
  readonly clientWritesPerCall: number;
  readonly serverWritesPerCall: number;
}

export async function measureAddOne(options: { rounds?: number; ms?: number; inFlight?: readonly number[] } = {}): Promise<AddOneResult[]> {
  const { rounds = 9, ms = 400, inFlight = [1, 64] } = options;
  const child = fork(here, ["--serve"]);
  try {
    const ports = await message<{ rpc: number; sealed: number; bare: number; replay: number }>(child);
    const counted = countingTransport();
    const client = await connect(rpcecho, `ncacn_ip_tcp:127.0.0.1[${ports.rpc}]`, { transport: counted.transport });
    const sealed = await connect(rpcecho, `ncacn_ip_tcp:127.0.0.1[${ports.sealed}]`, { auth: ntlm(ACCOUNT), level: "privacy" });
    const bare = await BareClient.open(ports.bare);
    const replay = await ReplayClient.open(ports.replay);
    const results: AddOneResult[] = [];
    for (const depth of inFlight) {
      const contestants = [
        () => ourCalls(client, depth, ms),
        () => bare.calls(depth, ms),
        () => replay.calls(depth, ms),
        () => ourCalls(sealed, depth, ms),
      ];
      for (const calls of contestants) await calls();
      const rates: { ours: number; bare: number; replay: number; sealed: number }[] = [];
      for (let round = 0; round < rounds; round++) {
        const measured = [0, 0, 0, 0];
        // Every round begins with another one.
        for (let i = 0; i < 4; i++) measured[(round + i) % 4] = await contestants[(round + i) % 4]!();
        rates.push({ ours: measured[0]!, bare: measured[1]!, replay: measured[2]!, sealed: measured[3]! });
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
        sealed: median(rates.map((one) => one.sealed)),
        sealedRatio: median(rates.map((one) => one.sealed / one.bare)),
        sealedReplayRatio: median(rates.map((one) => one.sealed / one.replay)),
        clientWritesPerCall: (after.client - before.client) / calls,
        serverWritesPerCall: (after.server - before.server) / calls,
      });
    }
    await client.connection.close();
    await sealed.connection.close();
    bare.close();
    replay.close();
    return results;
  } finally {
    child.disconnect();
  }
}

/** Calls a second, `depth` in flight, each followed by the next as soon as it is answered. */
async function ourCalls(client: Client<typeof rpcecho>, depth: number, ms: number): Promise<number> {
  const started = performance.now();
  const until = started + ms;
  let done = 0;
  const loop = async () => {
    let value = 0;
    do {
      const { out_data } = await client.AddOne({ in_data: value });
      if (out_data !== value + 1) throw new Error(`AddOne(${value}) was ${out_data}`);
      value = out_data;
      done++;
      // The clock costs a good part of a call; the bare sockets look at it as often.
    } while ((done & 15) !== 0 || performance.now() < until);
  };
  await Promise.all(Array.from({ length: depth }, loop));
  return (done * 1000) / (performance.now() - started);
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

/** A socket that answers each message of a chunk with one of its own, all of them in one write. */
class BareEnd {
  readonly #socket: Socket;
  /** A message that was cut by the end of its chunk. */
  #rest: Buffer = EMPTY;
  /** @returns what to write for each value that came, or undefined to write nothing */
  onValue: (value: number) => number | undefined = () => undefined;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("error", () => {});
    socket.on("data", (chunk) => this.#chunk(this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])));
  }

  #chunk(chunk: Buffer): void {
    const out = Buffer.allocUnsafe(chunk.length);
    let length = 0;
    let at = 0;
    for (; at + MESSAGE_BYTES <= chunk.length; at += MESSAGE_BYTES) {
      const answer = this.onValue(chunk.readUInt32LE(at + 24));
      if (answer !== undefined) length = put(out, length, chunk.readUInt32LE(at + 12), answer);
    }
    this.#rest = at === chunk.length ? EMPTY : chunk.subarray(at);
    if (length > 0) this.#socket.write(length === out.length ? out : out.subarray(0, length));
  }

  begin(depth: number): void {
    const out = Buffer.allocUnsafe(depth * MESSAGE_BYTES);
    let length = 0;
    for (let i = 0; i < depth; i++) length = put(out, length, i, 0);
    this.#socket.write(out);
  }
}

/** A request or response header of 24 octets and a value. */
function put(out: Buffer, at: number, callId: number, value: number): number {
  out.writeUInt32LE(0x03000005, at);
  out.writeUInt32LE(0x10, at + 4);
  out.writeUInt32LE(MESSAGE_BYTES, at + 8);
  out.writeUInt32LE(callId, at + 12);
  out.writeUInt32LE(4, at + 16);
  out.writeUInt32LE(0, at + 20);
  out.writeUInt32LE(value >>> 0, at + 24);
  return at + MESSAGE_BYTES;
}

class BareClient {
  readonly #socket: Socket;
  readonly #end: BareEnd;

  static open(port: number): Promise<BareClient> {
    return new Promise((resolve, reject) => {
      const socket = connectSocket({ host: "127.0.0.1", port, noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => resolve(new BareClient(socket)));
    });
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#end = new BareEnd(socket);
  }

  calls(depth: number, ms: number): Promise<number> {
    return new Promise((resolve) => {
      const started = performance.now();
      const until = started + ms;
      let done = 0;
      let underWay = depth;
      let over = false;
      this.#end.onValue = (value) => {
        if ((++done & 15) === 0 && performance.now() >= until) over = true;
        if (!over) return value;
        if (--underWay === 0) resolve((done * 1000) / (performance.now() - started));
        return undefined;
      };
      this.#end.begin(depth);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Messages that were made once; how many are sent is all that is known of them. */
class ReplayEnd {
  readonly #socket: Socket;
  readonly #messages: Buffer = Buffer.alloc(65_536 - (65_536 % MESSAGE_BYTES), 0x5a);
  #octets = 0;
  /** @returns false to write nothing */
  onMessages: (count: number) => boolean = () => true;

  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      this.#octets += chunk.length;
      const whole = this.#octets - (this.#octets % MESSAGE_BYTES);
      this.#octets -= whole;
      if (whole > 0 && this.onMessages(whole / MESSAGE_BYTES)) this.send(whole);
    });
  }

  send(octets: number): void {
    this.#socket.write(this.#messages.subarray(0, octets));
  }
}

class ReplayClient {
  readonly #socket: Socket;
  readonly #end: ReplayEnd;

  static open(port: number): Promise<ReplayClient> {
    return new Promise((resolve, reject) => {
      const socket = connectSocket({ host: "127.0.0.1", port, noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => resolve(new ReplayClient(socket)));
    });
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.#end = new ReplayEnd(socket);
  }

  calls(depth: number, ms: number): Promise<number> {
    return new Promise((resolve) => {
      const started = performance.now();
      let done = 0;
      let looked = 0;
      let underWay = depth;
      let over = false;
      this.#end.onMessages = (count) => {
        done += count;
        if (done - looked >= 16) {
          looked = done;
          if (performance.now() - started >= ms) over = true;
        }
        if (!over) return true;
        underWay -= count;
        if (underWay === 0) resolve((done * 1000) / (performance.now() - started));
        return false;
      };
      this.#end.send(depth * MESSAGE_BYTES);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** The other process: our server, and the bare ones. */
async function serve(): Promise<void> {
  const counted = countingTransport();
  const server = new RpcServer({ transport: counted.transport });
  server.register(rpcecho, { AddOne: async ({ in_data }) => ({ out_data: in_data + 1 }) });
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  // A server of its own: what asks nobody who he is has no acceptors to look at.
  const secured = new RpcServer({ auth: [ntlmAcceptor({ accounts: [ACCOUNT] })], policy: { minimumLevel: "privacy" } });
  secured.register(rpcecho, { AddOne: async ({ in_data }) => ({ out_data: in_data + 1 }) });
  const sealed = await secured.listen("ncacn_ip_tcp:127.0.0.1");
  const bare = await listen((socket) => {
    new BareEnd(socket).onValue = (value) => value + 1;
  });
  const replay = await listen((socket) => {
    new ReplayEnd(socket);
  });
  process.send?.({ rpc: portOf(binding), sealed: portOf(sealed), bare, replay });
  process.on("message", () => process.send?.(counted.writes()));
  process.on("disconnect", () => process.exit(0));
}

function portOf(binding: string): number {
  return Number(/\[(\d+)/.exec(binding)?.[1]);
}

function listen(accept: (socket: Socket) => void): Promise<number> {
  const server = createServer({ noDelay: true }, accept);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
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
