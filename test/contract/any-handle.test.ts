/** `[context_handle] void *` without a typedef: handles of every type go in its place, and an operation that has one closes them all. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { connect, FaultError, type Interface, MemoryTransport, RpcServer, status } from "opnum";
import { compileIdl } from "opnum/midl";

const IDL = `[uuid(0d6f8c3e-51a2-4e0b-9f53-7a1c2b3d4e5f), version(1.0)]
interface drawers
{
  typedef [context_handle] void *Drawer;
  typedef [context_handle] void *Folder;
  void OpenDrawer([out] Drawer *drawer);
  void OpenFolder([in] Drawer drawer, [out] Folder *folder);
  void Look([in, context_handle] void *at, [out] long *kind);
  void OpenAny([out, context_handle] void **any);
  void Close([in, out, context_handle] void **any);
};`;

test("a plain void * takes handles of every type, and closes them", async () => {
  const { interfaces, diagnostics } = compileIdl(IDL);
  assert.deepEqual(diagnostics, []);
  const drawers: Interface = interfaces[0]!.interface;
  const transport = new MemoryTransport();
  await using server = new RpcServer({ transport }).register(drawers, {
    OpenDrawer: (_, call) => ({ drawer: call.newHandle(1) }),
    OpenFolder: (_, call) => ({ folder: call.newHandle(2) }),
    OpenAny: (_, call) => ({ any: call.newHandle(3) }),
    Look: ({ at }, call) => ({ kind: call.handleState<number>(at as null) }),
    Close: () => ({ any: null }),
  });
  await using client = await connect(drawers, await server.listen("ncacn_ip_tcp:"), { transport });
  type Handle = AsyncDisposable & { close(): Promise<void> };
  const call = async (name: string, request: object): Promise<Readonly<Record<string, unknown>>> => (await client[name]?.(request)) ?? {};

  const drawer = (await call("OpenDrawer", {}))["drawer"] as Handle;
  const any = (await call("OpenAny", {}))["any"] as Handle;
  {
    await using folder = (await call("OpenFolder", { drawer }))["folder"] as Handle;
    assert.equal(server.contextHandles, 3);
    const kinds = await Promise.all([drawer, folder, any].map((at) => call("Look", { at })));
    assert.deepEqual(kinds, [{ kind: 1 }, { kind: 2 }, { kind: 3 }]);
    // Types that have names are told apart all the same.
    await assert.rejects(call("OpenFolder", { drawer: folder }), (error) => {
      return error instanceof FaultError && error.status === status.nca_s_fault_context_mismatch;
    });
    // One that nobody gave a type takes that of its first place.
    await call("OpenFolder", { drawer: any });
  }
  await any.close();
  await drawer.close();
  assert.equal(server.contextHandles, 1, "the folder that was not closed");
});

test("what a closing operation takes beside the handle is reserved, and 0", async () => {
  const { interfaces, diagnostics } = compileIdl(`[uuid(0d6f8c3e-51a2-4e0b-9f53-7a1c2b3d4e61), version(1.0)]
    interface tap { typedef [context_handle] void *Tap; void Open([out] Tap *tap); long Unbind([in, out] Tap *tap, [in] unsigned long Reserved); };`);
  assert.deepEqual(diagnostics, []);
  const tap: Interface = interfaces[0]!.interface;
  const transport = new MemoryTransport();
  let given: unknown;
  await using server = new RpcServer({ transport }).register(tap, {
    Open: (_, call) => ({ tap: call.newHandle("open") }),
    Unbind: ({ Reserved }) => {
      given = Reserved;
      return { tap: null, return: 1 };
    },
  });
  await using client = await connect(tap, await server.listen("ncacn_ip_tcp:"), { transport });
  const { tap: handle } = (await client["Open"]?.({})) ?? {};
  await (handle as { close(): Promise<void> }).close();
  assert.equal(given, 0);
  assert.equal(server.contextHandles, 0);
});
