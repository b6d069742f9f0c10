/** Pipes that somebody does not want to their end, over both transports: nothing goes on behind the program's back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CancelledError,
  type Connected,
  connect,
  FaultError,
  MemoryTransport,
  NdrError,
  RpcError,
  RpcServer,
  type Service,
  status,
  tcpTransport,
} from "opnum";
import { contract } from "./generated/contract.ts";

for (const transport of [new MemoryTransport(), tcpTransport()]) {
  const over = transport instanceof MemoryTransport ? "memory" : "tcp";
  const serve = async (
    service: Service<typeof contract>,
    story: (client: Connected<typeof contract>, server: RpcServer) => Promise<void>,
  ) => {
    await using server = new RpcServer({ transport });
    server.register(contract, service);
    await using client = await connect(contract, await server.listen("ncacn_ip_tcp:127.0.0.1"), { transport });
    await story(client, server);
  };

  test(`${over}: an endless [out] pipe ends when its reader gives up, and the connection goes on`, async () => {
    const { ended, tellEnded } = ending();
    const service: Service<typeof contract> = {
      PipeOut: () => ({ data: endless(tellEnded), result: Promise.resolve({ sent: 0 }) }),
      Idempotent: ({ value }) => ({ return: value }),
    };
    await serve(service, async (client, server) => {
      const controller = new AbortController();
      const { data, result } = await client.PipeOut({ count: 0 }, { signal: controller.signal });
      let read = 0;
      await assert.rejects(async () => {
        for await (const { length } of data) {
          read += length;
          if (read > 4_000_000) controller.abort();
        }
      }, CancelledError);
      await assert.rejects(result, CancelledError);
      await ended;
      assert.equal((await client.Idempotent({ value: 3 })).return, 3);
      assert.equal(server.calls, 0);
    });
  });

  test(`${over}: a pipe that nobody reads stops at its server, and goes on when it is read or other calls are made`, async () => {
    let made = 0;
    let ended = false;
    async function* octets(): AsyncGenerator<Uint8Array> {
      const piece = new Uint8Array(64 * 1024);
      for (let i = 0; i < 1_000; i++) {
        made += piece.length;
        yield piece;
      }
      ended = true;
    }
    const service: Service<typeof contract> = {
      PipeOut: () => ({ data: octets(), result: Promise.resolve({ sent: 7 }) }),
      Idempotent: ({ value }) => ({ return: value }),
    };
    await serve(service, async (client) => {
      const { data, result } = await client.PipeOut({ count: 0 });
      const stalled = async () => {
        for (let before = -1; before !== made; ) {
          before = made;
          for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
        }
      };
      await stalled();
      assert.ok(made < 32_000_000 && !ended, `${made} octets were made for nobody`);
      // Another call comes through, behind what was sent before it.
      assert.equal((await client.Idempotent({ value: 3 })).return, 3);
      let read = 0;
      for await (const { length } of data) read += length;
      assert.equal(read, 64_000 * 1024);
      assert.deepEqual(await result, { sent: 7 });
      assert.equal((await client.Idempotent({ value: 4 })).return, 4);
    });
  });

  test(`${over}: pieces of a pipe that are none are named`, async () => {
    const service: Service<typeof contract> = {
      PipeIn: async ({ data }) => {
        for await (const _ of data);
        return { count: 0n, sum: 0 };
      },
      PipeOut: () => ({ data: ["text"] as unknown as Uint8Array[], result: Promise.resolve({ sent: 0 }) }),
    };
    const gone = new Uint8Array(8);
    structuredClone(gone.buffer, { transfer: [gone.buffer] });
    for (const [wrong, words] of [
      [undefined, /this one is undefined/],
      ["text", /this one is string/],
      [gone, /detached/],
    ] as const) {
      await serve(service, async (client) => {
        const data = [new Uint8Array(10), wrong as Uint8Array];
        await assert.rejects(
          client.PipeIn({ before: 0, data }),
          (error: unknown) => error instanceof NdrError && error.path === "PipeIn.data" && words.test(error.message),
        );
      });
    }
    const errors: unknown[] = [];
    await using server = new RpcServer({ transport, onError: (error) => errors.push(error) });
    server.register(contract, service);
    await using client = await connect(contract, await server.listen("ncacn_ip_tcp:127.0.0.1"), { transport });
    await assert.rejects(client.PipeOut({ count: 0 }), FaultError);
    assert.ok(errors[0] instanceof NdrError && errors[0].path === "PipeOut.data" && /this one is string/.test(errors[0].message));
  });

  test(`${over}: an endless [out] pipe ends when the connection is gone`, async () => {
    const { ended, tellEnded } = ending();
    await serve({ PipeOut: () => ({ data: endless(tellEnded), result: Promise.resolve({ sent: 0 }) }) }, async (client) => {
      const { data } = await client.PipeOut({ count: 0 });
      await assert.rejects(async () => {
        for await (const _ of data) await client.connection.close();
      }, RpcError);
      await ended;
    });
  });

  test(`${over}: an [in] pipe that the server does not want is let go, and one that fails says why`, async () => {
    const service: Service<typeof contract> = {
      PipeIn: async ({ data }) => {
        for await (const _ of data) throw new RpcError(status.ERROR_ACCESS_DENIED, "client", "no");
        return { count: 0n, sum: 0 };
      },
    };
    await serve(service, async (client) => {
      const { ended, tellEnded } = ending();
      await assert.rejects(client.PipeIn({ before: 0, data: endless(tellEnded) }), FaultError);
      await ended;
      const cause = new Error("the disk is on fire");
      const broken = (async function* () {
        yield Promise.reject<Uint8Array>(cause);
      })();
      await assert.rejects(
        client.PipeIn({ before: 0, data: broken }),
        (error: unknown) =>
          error instanceof RpcError && error.party === "local" && error.cause === cause && error.message.includes("PipeIn"),
      );
    });
  });
}

async function* endless(ended: () => void): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    for (;;) yield new Uint8Array(10_000);
  } finally {
    ended();
  }
}

function ending(): { ended: Promise<void>; tellEnded: () => void } {
  let tellEnded!: () => void;
  const ended = new Promise<void>((resolve) => {
    tellEnded = resolve;
  });
  return { ended, tellEnded };
}
