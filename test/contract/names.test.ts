/** IDL takes any identifier for an operation, and some mean something to JavaScript or to a client of ours. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { connect, FaultError, MemoryTransport, RpcServer, status } from "opnum";
import { compileIdl } from "opnum/midl";

const { interfaces } = compileIdl(`
[uuid(3f0e4c52-6d0a-4c7b-9a55-0d6f0a9f4c11), version(1.0)]
interface names {
  void toString([in] long x, [out] long *y);
  void raw([in] long x, [out] long *y);
  void connection([in] long x, [out] long *y);
  void hasOwnProperty([in] long x, [out] long *y);
}`);
const names = interfaces[0]!.interface;
type Echo = (request: { x: number }) => Promise<{ y: number }>;

test("operations named as what objects and clients have of their own can be served and called", async () => {
  const transport = new MemoryTransport();
  await using server = new RpcServer({ transport });
  const echo = ({ x }: { x?: number }) => ({ y: x });
  server.register(names, { toString: echo, raw: echo, connection: echo } as object);
  await using client = await connect(names, await server.listen("ncacn_ip_tcp:"), { transport });
  const direct = client as unknown as Record<string, Echo>;
  const raw = client.raw as unknown as Record<string, Echo>;
  assert.deepEqual(await direct["toString"]!({ x: 1 }), { y: 1 });
  assert.deepEqual(await raw["raw"]!({ x: 2 }), { y: 2 });
  assert.deepEqual(await raw["connection"]!({ x: 3 }), { y: 3 });
  // Every object has it, and no procedure was given.
  await assert.rejects(
    direct["hasOwnProperty"]!({ x: 4 }),
    (error) => error instanceof FaultError && error.status === status.nca_s_op_rng_error && error.didNotExecute,
  );
});
