/** Pipes that somebody does not want to their end, over both transports: nothing goes on behind the program's back. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  CancelledError,
  type Connected,
  connect,
  FaultError,
  MemoryTransport,
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
