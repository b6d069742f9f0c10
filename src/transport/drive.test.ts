import assert from "node:assert/strict";
import { test } from "node:test";
import type { Machine } from "../rpc/types.ts";
import { type RpcError, TransportError } from "../status/errors.ts";
import { SimulatedClock } from "./clock.ts";
import { drive } from "./drive.ts";
import { MemoryTransport, randomChunks } from "./memory/index.ts";
import type { BytePipe } from "./transport.ts";

const address = { protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "" } as const;

class FakeMachine implements Machine {
  readonly received: number[] = [];
  readonly timeouts: number[] = [];
  recycled = 0;
  end: { error: RpcError | undefined } | undefined;
  deadline = Number.POSITIVE_INFINITY;
  onOutput: (() => void) | undefined;
  wantsClose = false;
  output: Uint8Array[] = [];
  echo = false;
  receive(bytes: Uint8Array): void {
    for (const byte of bytes) this.received.push(byte);
    if (this.echo) this.output.push(new Uint8Array(bytes));
  }
  ended(error: RpcError | undefined): void {
    this.end = { error };
  }
  timeout(now: number): void {
    this.timeouts.push(now);
    this.deadline = Number.POSITIVE_INFINITY;
  }
  takeOutput(): Uint8Array[] {
    const output = this.output;
    this.output = [];
    return output;
  }
  recycle(buffers: readonly Uint8Array[]): void {
    this.recycled += buffers.length;
  }
  writable(): void {}
  say(...bytes: number[]): void {
    this.output.push(Uint8Array.from(bytes));
    if (this.output.length === 1) this.onOutput?.();
  }
}

async function joined(clock: SimulatedClock, network: MemoryTransport, phase?: () => "bind" | "call" | "idle") {
  let serverPipe: BytePipe | undefined;
  const server = new FakeMachine();
  const writes: number[] = [];
  const listener = await network.listen(address, (pipe) => {
    serverPipe = pipe;
    drive(pipe, server, { clock });
  });
  const dialling = network.dial(listener.address);
  await clock.advance(3);
  const pipe = await dialling;
  const write = pipe.write.bind(pipe);
  pipe.write = (chunks, done) => {
    writes.push(chunks.length);
    write(chunks, done);
  };
  const client = new FakeMachine();
  const driver = drive(pipe, client, phase === undefined ? { clock } : { clock, phase });
  return { client, server, driver, writes, serverPipe: () => serverPipe };
}

test("what is said in one turn leaves in one write, also from promise jobs several levels deep", async () => {
  const clock = new SimulatedClock();
  const { client, server, writes } = await joined(clock, new MemoryTransport({ clock }));
  const later = async (byte: number) => {
    for (let i = 0; i < byte; i++) await undefined;
    client.say(byte);
  };
  await Promise.all([later(1), later(2), later(5)]);
  await clock.advance(0);
  assert.deepEqual(writes, [3]);
  assert.deepEqual(server.received, [1, 2, 5]);
  assert.equal(client.recycled, 3);
});

test("answers to one read chunk leave in one write, and streams survive any cutting of chunks", async () => {
  const clock = new SimulatedClock();
  const { client, server, writes } = await joined(clock, new MemoryTransport({ clock, chunkSize: randomChunks(7, 5), delayMs: 3 }));
  server.echo = true;
  const bytes = Array.from({ length: 100 }, (_, i) => i);
  client.say(...bytes);
  await clock.advance(5);
  assert.deepEqual(server.received, bytes);
  assert.deepEqual(client.received, []);
  await clock.advance(5);
  assert.deepEqual(client.received, bytes);
  assert.deepEqual(writes, [1]);
});

test("one timer serves a deadline that moves: later ones cost nothing, an earlier one is kept", async () => {
  const clock = new SimulatedClock();
  const { client } = await joined(clock, new MemoryTransport({ clock }));
  const start = clock.now();
  client.deadline = start + 100;
  client.say(1);
  await clock.advance(50);
  client.deadline = start + 200;
  client.say(1);
  await clock.advance(0);
  assert.equal(clock.pending, 1);
  await clock.advance(60);
  assert.deepEqual(client.timeouts, []);
  client.deadline = start + 150;
  client.say(1);
  await clock.advance(60);
  assert.deepEqual(client.timeouts, [start + 150]);
  await clock.advance(1000);
  assert.deepEqual(client.timeouts, [start + 150]);
});

test("a machine that wants to close is closed after its last words", async () => {
  const clock = new SimulatedClock();
  const network = new MemoryTransport({ clock });
  const { client, server } = await joined(clock, network);
  client.wantsClose = true;
  client.say(7);
  await clock.advance(0);
  assert.deepEqual(server.received, [7]);
  assert.deepEqual(server.end, { error: undefined });
  assert.deepEqual(client.end, { error: undefined });
  assert.equal(network.connections, 0);
});

test("a cut says who did it and in which phase; an end in mid-call is a cut too", async () => {
  for (const [act, by] of [
    [(pipe: BytePipe | undefined) => pipe?.destroy(), "rst"],
    [(pipe: BytePipe | undefined) => pipe?.close(), "fin"],
  ] as const) {
    const clock = new SimulatedClock();
    const { client, serverPipe } = await joined(clock, new MemoryTransport({ clock }), () => "call");
    act(serverPipe());
    await clock.advance(0);
    const error = client.end?.error;
    assert.ok(error instanceof TransportError && error.failure.kind === "cut");
    assert.equal(error.failure.by, by);
    assert.equal(error.failure.phase, "call");
    assert.match(error.message, /^RPC_S_CALL_FAILED \(1726, 0x6be\): .*while a call was under way/);
  }
});

test("reading stops while the peer does not take what it asked for", async () => {
  const clock = new SimulatedClock();
  const network = new MemoryTransport({ clock, windowBytes: 10 });
  const server = new FakeMachine();
  server.echo = true;
  const listener = await network.listen(address, (pipe) => void drive(pipe, server, { clock, pauseReadingAt: 20 }));
  const client = await network.dial(listener.address);
  for (let i = 0; i < 10; i++) {
    client.write([new Uint8Array(10)], () => {});
    await clock.advance(0);
  }
  assert.ok(server.received.length < 60, `read ${server.received.length}`);
  let got = 0;
  client.open({
    onData: (bytes) => {
      got += bytes.length;
    },
    onEnd() {},
    onDrain() {},
  });
  await clock.advance(0);
  await clock.advance(0);
  assert.equal(got, 100);
});

test("a filtered endpoint is silent until the time is over", async () => {
  const clock = new SimulatedClock();
  const network = new MemoryTransport({ clock });
  network.filtered.add("135");
  const dial = network.dial({ ...address, endpoint: "135" }, { timeoutMs: 5_000 });
  const outcome = dial.then(
    () => undefined,
    (error: unknown) => error,
  );
  await clock.advance(5_000);
  const error = await outcome;
  assert.ok(error instanceof TransportError && error.failure.kind === "dial-timeout");
});
