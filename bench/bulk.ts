/**
 * Byte arrays of 1 MB and 64 MB over one connection in 5,840-octet fragments, beside the same octets over bare Node sockets. The other process
 * is the same for both: it lets a real server answer the first call, keeps the answer, and plays it back from then on (only the call id is
 * written anew), so that what is measured is this end. Median of interleaved rounds.
 *
 *     node bench/bulk.ts [--rounds 9] [--json]
 */
import { type ChildProcess, fork } from "node:child_process";
import { connect as connectSocket, createServer, type Server, type Socket } from "node:net";
import { fileURLToPath } from "node:url";
import { connect, RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { median } from "./median.ts";

const here = fileURLToPath(import.meta.url);
const MiB = 1 << 20;

export interface BulkResult {
  readonly direction: "receive" | "send";
  readonly bytes: number;
  /** Receiving: the program gave the memory (CallOptions.into) instead of being given fresh memory with each answer. */
  readonly into: boolean;
  /** Octets a second, medians. */
  readonly ours: number;
  readonly bare: number;
  readonly ratio: number;
}

export async function measureBulk(options: { rounds?: number; sizes?: readonly number[] } = {}): Promise<BulkResult[]> {
  const { rounds = 9, sizes = [MiB, 64 * MiB] } = options;
  const child = fork(here, ["--serve"]);
  try {
    const ports = await message<{ replay: number; source: number; sink: number }>(child);
    const results: BulkResult[] = [];
    for (const bytes of sizes) {
      const calls = Math.max(1, Math.round((64 * MiB) / bytes));
      const sent = new Uint8Array(bytes).fill(0x5a);
      const client = await connect(rpcecho, `ncacn_ip_tcp:127.0.0.1[${ports.replay}]`, {
        connection: { maxResponseBytes: 2 * bytes + MiB },
      });
      const receive = async (into?: Uint8Array) => {
        const { data } = await client.SourceData({ len: bytes }, { into });
        if (data.length !== bytes || data[bytes - 1] !== 0xa5) throw new Error("SourceData brought something else");
      };
      // A program that receives much may give the same memory again; fresh pages cost more than the copy.
      const own = new Uint8Array(bytes + 64);
      const send = async () => {
        await client.SinkData({ len: bytes, data: sent });
      };
      await receive();
      const source = await BareSocket.open(ports.source);
      for (const into of [false, true]) {
        const ours = () => receive(into ? own : undefined);
        results.push({ ...(await compare("receive", bytes, calls, rounds, ours, () => source.receive())), into });
      }
      await send();
      // The bare socket sends as many octets as the fragments had.
      const sink = await BareSocket.open(ports.sink);
      const block = Buffer.alloc(sink.requestBytes, 0x5a);
      results.push({ ...(await compare("send", bytes, calls, rounds, send, () => sink.send(block))), into: false });
      await client.connection.close();
      source.close();
      sink.close();
    }
    return results;
  } finally {
    child.disconnect();
  }
}

async function compare(
  direction: BulkResult["direction"],
  bytes: number,
  calls: number,
  rounds: number,
  ours: () => Promise<void>,
  bare: () => Promise<void>,
): Promise<Omit<BulkResult, "into">> {
  const rate = async (one: () => Promise<void>) => {
    const started = performance.now();
    for (let i = 0; i < calls; i++) await one();
    return (bytes * calls * 1000) / (performance.now() - started);
  };
  await rate(ours);
  await rate(bare);
  const rates: { ours: number; bare: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const first = round % 2 === 0;
    const early = await rate(first ? ours : bare);
    const late = await rate(first ? bare : ours);
    rates.push(first ? { ours: early, bare: late } : { ours: late, bare: early });
  }
  return {
    direction,
    bytes,
    ours: median(rates.map((one) => one.ours)),
    bare: median(rates.map((one) => one.bare)),
    ratio: median(rates.map((one) => one.ours / one.bare)),
  };
}

class BareSocket {
  /** Octets that a call of this size has. */
  readonly requestBytes: number;
  readonly #socket: Socket;
  readonly #responseBytes: number;
  #received = 0;
  #done: (() => void) | undefined;

  static open(port: number): Promise<BareSocket> {
    return new Promise((resolve, reject) => {
      const socket = connectSocket({ host: "127.0.0.1", port, noDelay: true });
      socket.once("error", reject);
      // The other side says first how long questions and answers are.
      socket.once("data", (hello) => resolve(new BareSocket(socket, hello.readUInt32LE(0), hello.readUInt32LE(4))));
    });
  }

  private constructor(socket: Socket, requestBytes: number, responseBytes: number) {
    this.#socket = socket;
    this.requestBytes = requestBytes;
    this.#responseBytes = responseBytes;
    socket.on("data", (chunk) => {
      this.#received += chunk.length;
      if (this.#received < this.#responseBytes) return;
      this.#received -= this.#responseBytes;
      this.#done?.();
    });
  }

  receive(): Promise<void> {
    return new Promise((resolve) => {
      this.#done = resolve;
      this.#socket.write(Buffer.of(1));
    });
  }

  send(block: Buffer): Promise<void> {
    return new Promise((resolve) => {
      this.#done = resolve;
      this.#socket.write(block);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

// --- the other process ---

/** Of the last call that was recorded: what the bare sockets play too. */
const recorded = { requestBytes: 0, response: Buffer.alloc(0) };

async function serve(): Promise<void> {
  const limits = { maxRequestBytes: 256 * MiB };
  const server = new RpcServer({ connection: limits });
  server.register(rpcecho, {
    SourceData: ({ len }) => ({ data: new Uint8Array(len).fill(0xa5) }),
    SinkData: () => ({}),
  });
  const real = Number(/\[(\d+)/.exec(await server.listen("ncacn_ip_tcp:127.0.0.1"))?.[1]);
  const replay = await listen((socket) => new Replay(socket, real));
  const source = await listen((socket) => {
    const { response } = recorded;
    socket.write(hello(1, response.length));
    socket.on("data", () => socket.write(response));
  });
  const sink = await listen((socket) => {
    const { requestBytes } = recorded;
    socket.write(hello(requestBytes, 28));
    let got = 0;
    const reply = Buffer.alloc(28);
    socket.on("data", (chunk) => {
      got += chunk.length;
      while (got >= requestBytes) {
        got -= requestBytes;
        socket.write(reply);
      }
    });
  });
  process.send?.({ replay, source, sink });
  process.on("disconnect", () => process.exit(0));
}

function hello(requestBytes: number, responseBytes: number): Buffer {
  const words = Buffer.alloc(8);
  words.writeUInt32LE(requestBytes, 0);
  words.writeUInt32LE(responseBytes, 4);
  return words;
}

/** A connection that is passed on to the real server until an answer of each opnum has been seen, and played back from then on. */
class Replay {
  readonly #client: Socket;
  readonly #real: Socket;
  readonly #known = new Map<number, { requestBytes: number; response: Buffer }>();
  #opnum = -1;
  #request: { at: number; wanted: number; callId: number } | undefined;
  #requestBytes = 0;
  #response: Buffer[] = [];
  #scanner = new FragmentScanner();
  #header = Buffer.alloc(0);

  constructor(client: Socket, port: number) {
    this.#client = client;
    this.#real = connectSocket({ host: "127.0.0.1", port, noDelay: true });
    client.on("data", (chunk) => this.#fromClient(chunk));
    client.on("close", () => this.#real.destroy());
    this.#real.on("data", (chunk) => this.#fromServer(chunk));
    this.#real.on("error", () => client.destroy());
  }

  #fromClient(chunk: Buffer): void {
    if (this.#request !== undefined) {
      this.#request.at += chunk.length;
      this.#answer();
      return;
    }
    if (this.#opnum < 0) {
      this.#header = Buffer.concat([this.#header, chunk.subarray(0, 24)]);
      const ptype = this.#header[2];
      if (ptype === 0 && this.#header.length >= 24) {
        const opnum = this.#header.readUInt16LE(22);
        const known = this.#known.get(opnum);
        if (known !== undefined) {
          this.#request = { at: chunk.length, wanted: known.requestBytes, callId: this.#header.readUInt32LE(12) };
          this.#opnum = opnum;
          this.#header = Buffer.alloc(0);
          this.#answer();
          return;
        }
        this.#opnum = opnum;
        this.#requestBytes = 0;
        this.#response = [];
        this.#scanner = new FragmentScanner();
      }
      this.#header = Buffer.alloc(0);
    }
    this.#requestBytes += chunk.length;
    this.#real.write(chunk);
  }

  #answer(): void {
    const request = this.#request;
    const known = this.#known.get(this.#opnum);
    if (request === undefined || known === undefined || request.at < request.wanted) return;
    this.#request = undefined;
    this.#opnum = -1;
    const { response } = known;
    for (let at = 0; at < response.length; at += response.readUInt16LE(at + 8)) response.writeUInt32LE(request.callId, at + 12);
    this.#client.write(response);
  }

  #fromServer(chunk: Buffer): void {
    this.#client.write(chunk);
    if (this.#opnum < 0) return;
    this.#response.push(chunk);
    if (!this.#scanner.sawLast(chunk)) return;
    const kept = { requestBytes: this.#requestBytes, response: Buffer.concat(this.#response) };
    this.#known.set(this.#opnum, kept);
    Object.assign(recorded, kept);
    this.#opnum = -1;
  }
}

/** Finds the end of an answer: a fragment with PFC_LAST_FRAG. */
class FragmentScanner {
  #header = Buffer.alloc(0);
  #skip = 0;
  #last = false;

  sawLast(chunk: Buffer): boolean {
    let at = 0;
    while (at < chunk.length) {
      if (this.#skip > 0) {
        const step = Math.min(this.#skip, chunk.length - at);
        this.#skip -= step;
        at += step;
      } else {
        const part = chunk.subarray(at, at + 16 - this.#header.length);
        this.#header = Buffer.concat([this.#header, part]);
        at += part.length;
        if (this.#header.length < 16) break;
        this.#skip = this.#header.readUInt16LE(8) - 16;
        this.#last = ((this.#header[3] ?? 0) & 2) !== 0;
        this.#header = Buffer.alloc(0);
      }
      if (this.#skip === 0 && this.#last) return true;
    }
    return false;
  }
}

function listen(accept: (socket: Socket) => void): Promise<number> {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on("error", () => {});
    accept(socket);
  });
  return portOf(server);
}

function portOf(server: Server): Promise<number> {
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
    child.once("exit", (code) => reject(new Error(`the other process ended with ${code}`)));
  });
}

if (process.argv[1] === here) {
  if (process.argv.includes("--serve")) {
    await serve();
  } else {
    const at = process.argv.indexOf("--rounds");
    const results = await measureBulk({ rounds: at < 0 ? 9 : Number(process.argv[at + 1]) });
    for (const one of results) {
      if (process.argv.includes("--json")) console.log(JSON.stringify(one));
      else {
        const rates = `${(one.ours / 1e9).toFixed(2)} GB/s beside ${(one.bare / 1e9).toFixed(2)} GB/s bare`;
        console.log(`${one.direction} ${one.bytes / MiB} MB: ${one.ratio.toFixed(2)}x (${rates})`);
      }
    }
  }
}
