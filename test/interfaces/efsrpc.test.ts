/** The one shipped interface with pipes, [MS-EFSR] 3.1.4.2: a file's raw form written and read through both of its UUIDs. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { connect, RpcServer, StatusError } from "../../src/index.ts";
import { efsrpc } from "../../src/interfaces/efsrpc/index.ts";
import { efsrpc2 } from "../../src/interfaces/efsrpc2/index.ts";
import type { CallContext, Service } from "../../src/ndr/codegen/v1.ts";

const ERROR_FILE_NOT_FOUND = 2;
const CREATE_FOR_IMPORT = 1;

test("a file's raw form goes through pipes, both ways", async () => {
  await using server = new RpcServer();
  server.register(efsrpc, fileServer());
  server.register(efsrpc2, fileServer());
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  for (const shipped of [efsrpc, efsrpc2]) {
    await using client = await connect(shipped, binding);
    const FileName = "\\\\files\\share\\secret.txt";
    await assert.rejects(
      client.EfsRpcOpenFileRaw({ FileName, Flags: 0 }),
      (error) => error instanceof StatusError && error.status === ERROR_FILE_NOT_FOUND,
    );

    const { hContext: writing } = await client.EfsRpcOpenFileRaw({ FileName, Flags: CREATE_FOR_IMPORT });
    const parts = [1, 70_000, 3].map((length, seed) => Uint8Array.from({ length }, (_, at) => (at + seed) % 251));
    await client.EfsRpcWriteFileRaw({ hContext: writing, EfsInPipe: parts });
    assert.equal((await client.EfsRpcCloseRaw({ hContext: writing })).hContext, null);

    const { hContext: reading } = await client.EfsRpcOpenFileRaw({ FileName, Flags: 0 });
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await client.EfsRpcReadFileRaw({ hContext: reading })).EfsOutPipe) chunks.push(chunk.slice());
    assert.deepEqual(Buffer.concat(chunks), Buffer.concat(parts));
    await client.EfsRpcCloseRaw({ hContext: reading });
  }
});

/** Files of octets, in memory. */
function fileServer(): Service<typeof efsrpc> {
  const files = new Map<string, Uint8Array>();
  const nameOf = (context: CallContext, handle: Parameters<CallContext["handleState"]>[0]) =>
    context.handleState<{ name: string }>(handle).name;
  return {
    EfsRpcOpenFileRaw: ({ FileName, Flags }, context) =>
      Flags === 0 && !files.has(FileName)
        ? { hContext: null, return: ERROR_FILE_NOT_FOUND }
        : { hContext: context.newHandle({ name: FileName }), return: 0 },
    EfsRpcWriteFileRaw: async ({ hContext, EfsInPipe }, context) => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of EfsInPipe) chunks.push(chunk.slice());
      files.set(nameOf(context, hContext), Buffer.concat(chunks));
      return { return: 0 };
    },
    EfsRpcReadFileRaw: ({ hContext }, context) => ({ EfsOutPipe: [files.get(nameOf(context, hContext)) ?? new Uint8Array(0)], return: 0 }),
    EfsRpcCloseRaw: ({ hContext }, context) => {
      if (hContext !== null) context.closeHandle(hContext);
      return { hContext: null };
    },
  };
}
