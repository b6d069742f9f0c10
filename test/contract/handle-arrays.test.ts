/** Arrays of context handles, [MS-RPCE] 2.2.4.3: each element is a handle that is known, and lives and dies like one. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type ContextHandle, connect, FaultError, type Interface, MemoryTransport, NdrError, RpcServer, status } from "opnum";
import { compileIdl } from "opnum/midl";

const IDL = `[uuid(3c1e9a52-6d0f-4b7e-8c11-2f4a5b6c7d8e), version(1.0)]
interface shelf
{
  typedef [context_handle] void *Book;
  void Open([in] long n, [out, size_is(n)] Book books[]);
  void Pages([in] long n, [in, size_is(n)] Book books[], [out] long *pages);
  void Return([in] long n, [in, out, size_is(n)] Book books[]);
  void Maybe([in] long n, [in, unique, size_is(n)] Book *books, [out] long *count);
};`;

test("arrays of context handles", async () => {
  const { interfaces, diagnostics } = compileIdl(IDL);
  assert.deepEqual(diagnostics, []);
  const shelf: Interface = interfaces[0]!.interface;
  const transport = new MemoryTransport();
  type Books = readonly (ContextHandle | null)[];
  const gone: number[] = [];
  await using server = new RpcServer({ transport }).register(shelf, {
    Open: ({ n }, call) => ({
      books: Array.from({ length: n as number }, (_, i) =>
        i === 1 ? null : call.newHandle(10 * (i + 1), (pages) => void gone.push(pages)),
      ),
    }),
    Pages: ({ books }, call) => ({ pages: (books as Books).reduce((sum, book) => sum + call.handleState<number>(book), 0) }),
    // The first is closed, the others move up.
    Return: ({ books }) => ({ books: [...(books as Books).slice(1), null] }),
    Maybe: ({ books }) => ({ count: books === null ? -1 : (books as Books).length }),
  });
  await using client = await connect(shelf, await server.listen("ncacn_ip_tcp:"), { transport });
  const call = async (name: string, request: object): Promise<Readonly<Record<string, unknown>>> => (await client[name]?.(request)) ?? {};

  const books = (await call("Open", { n: 4 }))["books"] as Books;
  assert.equal(books[1], null);
  assert.equal(server.contextHandles, 3);
  const [first, , third, fourth] = books;
  assert.deepEqual(await call("Pages", { books: [first, third] }), { pages: 40 });
  assert.deepEqual(await call("Maybe", { n: 0, books: null }), { count: -1 });
  assert.deepEqual(await call("Maybe", { books: [first] }), { count: 1 });
  await assert.rejects(call("Pages", { books: [first, null] }), NdrError);
  const stranger = { attributes: 0, uuid: "99999999-0000-0000-0000-000000000000" };
  await assert.rejects(call("Pages", { books: [first, stranger] }), (error) => {
    return error instanceof FaultError && error.status === status.nca_s_fault_context_mismatch;
  });
  const left = (await call("Return", { books: [first, third, fourth] }))["books"] as Books;
  assert.equal(server.contextHandles, 2);
  assert.deepEqual(await call("Pages", { books: [left[0], left[1]] }), { pages: 70 });
  assert.deepEqual([left[0] === third, left[1] === fourth, left[2]], [true, true, null]);
  await assert.rejects(call("Pages", { books: [first] }), FaultError);
});
