import assert from "node:assert/strict";
import { test } from "node:test";
import { BindError, CancelledError, type Connected, FaultError, NDR20, NDR64, NdrError, StatusError, sameSyntax, status } from "opnum";
import { contractService, inner } from "./contract-service.ts";
import { Colour, contract, type contractOperations, Level, type Ring } from "./generated/contract.ts";
import { formats, House, securedVariants, securities, type Variant, variants } from "./variants.ts";

type Client = Connected<typeof contract>;
type Name = keyof contractOperations;
type Case<K extends Name> = readonly [request: contractOperations[K]["in"], answer: Partial<contractOperations[K]["out"]>];

/** One line a case: what is sent, and what comes back. */
const cases: { readonly [K in Name]?: readonly Case<K>[] } = {
  EchoScalars: [
    scalars(
      -0x80,
      0,
      -0x8000,
      0,
      -0x80000000,
      0,
      -0x8000000000000000n,
      0n,
      -1.5,
      -Number.MAX_VALUE,
      false,
      0,
      0,
      0,
      -0x80000000n,
      0n,
      0,
      "00000000-0000-0000-0000-000000000000",
    ),
    scalars(
      0x7f,
      0xff,
      0x7fff,
      0xffff,
      0x7fffffff,
      0xffffffff,
      0x7fffffffffffffffn,
      0xffffffffffffffffn,
      2 ** 127,
      Number.MIN_VALUE,
      true,
      255,
      0xffff,
      255,
      0x7fffffffn,
      0xffffffffn,
      0xc0000022,
      "00112233-4455-6677-8899-aabbccddeeff",
    ),
  ].map((value) => [{ value }, { result: value }]),
  SumScalars: [
    [
      { i8: -1, u8: 2, i16: -3, u16: 4, i32: -5, u32: 4_000_000_000, i64: 1n << 60n, flag: true, c: 65, w: 0x20ac, octet: 9, native: -7n },
      { return: (1n << 60n) + BigInt(-1 + 2 - 3 + 4 - 5 + 4_000_000_000 + 1 + 65 + 0x20ac + 9 - 7) },
    ],
  ],
  Multiply: [
    [
      { f32: 1.5, f64: 1e300 },
      { half: 0.75, return: 1.5e300 },
    ],
    [
      { f32: Number.NEGATIVE_INFINITY, f64: 2 },
      { half: Number.NEGATIVE_INFINITY, return: Number.NEGATIVE_INFINITY },
    ],
  ],
  IncrementNative: [[{ value: 0x7ffffffen }, { value: 0x7fffffffn, return: 0x7fffffffn }]],
  EchoEnums: [
    [
      { colour: Colour.Blue, level: Level.Below, both: { colour: Colour.Green, level: Level.Above, last: 7 } },
      { return: Colour.Blue, level: Level.Below, both: { colour: Colour.Green, level: Level.Above, last: 8 } },
    ],
  ],
  Ranged: [
    [{ value: 1 }, { return: 3 }],
    [{ value: 10 }, { return: 30 }],
  ],
  EchoRanged: [
    [{ value: { little: -5, items: [1, 2, 3, 4] } }, { value: { little: -5, count: 4, items: [1, 2, 3, 4] } }],
    [{ value: { little: 5, count: 0, items: null } }, { value: { little: 5, count: 0, items: null } }],
  ],
  FixedArrays: [
    [
      {
        a: [1, 2, 3, 4],
        m: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      {
        a: [2, 3, 4, 5],
        t: [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
      },
    ],
  ],
  Conformant: [
    [{ a: [1, 2, 3] }, { b: [3, 2, 1] }],
    [{ n: 0, a: [] }, { b: [] }],
  ],
  ConformantPointer: [
    [{ a: Uint8Array.of(1, 2, 254) }, { m: 3, b: Uint8Array.of(2, 3, 255) }],
    [
      { n: 0, a: null },
      { m: 0, b: null },
    ],
  ],
  Varying: [
    [
      { first: 2, length: 3, a: [10, 11, 12] },
      { count: 3, b: [10, 11, 12] },
    ],
  ],
  ConformantVarying: [
    [
      { size: 5, a: [1, 2, 3] },
      { length: 5, a: [1, 2, 3, 1, 2] },
    ],
    [
      { size: 9, length: 2, a: [1, 2] },
      { length: 4, a: [1, 2, 1, 2] },
    ],
  ],
  Bounds: [[{ max: 4, last: 2, a: [1, 2, 3] }, { sum: 6 }]],
  Rows: [[{ rows: 3, columns: 2, m: [[1, 2], null, [3, 4]] }, { sum: 10 }]],
  Grid: [
    [
      {
        rows: 2,
        columns: 3,
        a: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      },
      { diagonal: 6 },
    ],
  ],
  Window: [
    [
      {
        rows: 5,
        first: 1,
        length: 2,
        a: [
          [1, 2],
          [3, 4],
        ],
      },
      { sum: 10 },
    ],
  ],
  Cube: [[{ n: 2, a: cube() }, { b: cube() }]],
  Expressions: [
    [{ bits: 12, mask: Uint8Array.of(1, 2), pairs: 2, list: [1, 2, 3, 4], more: 3, extra: [5, 6, 7] }, { sum: 12 + 3 + 10 + 3 + 18 }],
    [{ bits: 0, mask: new Uint8Array(0), pairs: 0, list: [], more: null, extra: null }, { sum: 0 }],
  ],
  Bulk: [0, 1, 7, 5_816, 400_000].map((size) => [{ data: octets(size) }, { result: octets(size).map((octet) => ~octet) }]),
  BulkOut: [0, 1, 70_000].map((n) => [{ n }, { data: Uint8Array.from({ length: n }, (_, i) => i % 251) }]),
  BulkIn: [[{ data: new Uint8Array(100_000).fill(200) }, { return: 20_000_000 }]],
  WideString: [
    [{ text: "" }, { result: "" }],
    [{ text: "abc" }, { result: "cba" }],
    [{ text: "Grüße, 世界 \u{1f600}" }, { result: "\u{1f600} 界世 ,eßürG" }],
  ],
  NarrowString: [
    [{ text: "abc" }, { result: "cba" }],
    [{ text: "caf\u00e9" }, { result: "\u00e9fac" }],
  ],
  ByteString: [[{ text: Uint8Array.of(1, 2, 3) }, { result: Uint8Array.of(3, 2, 1) }]],
  UniqueString: [
    [{ text: null }, { return: -1 }],
    [{ text: "" }, { return: 0 }],
    [{ text: "four" }, { return: 4 }],
  ],
  StringBuffer: [
    [{ size: 32, text: "ab" }, { text: "aabb" }],
    [{ size: 4, text: "ab" }, { text: "aab" }],
  ],
  EchoStrings: [
    [
      { value: { fixed: "fifteen letters", narrow: "seven..", pointer: null, letters: "abcd" } },
      { value: { fixed: "fifteen letters", narrow: "seven..", pointer: null, letters: "abcd" } },
    ],
    [
      { value: { fixed: "", narrow: "", pointer: "p", letters: "\0\0\0\0" } },
      { value: { fixed: "", narrow: "", pointer: "p", letters: "\0\0\0\0" } },
    ],
  ],
  EchoNames: [[{ names: ["one", null, "", "four"] }, { result: ["four", "", null, "one"] }]],
  Counted: [
    [{ text: { Length: 6, MaximumLength: 6, Buffer: "abc" } }, { result: { Length: 6, MaximumLength: 6, Buffer: "abc" } }],
    [{ text: { Length: 0, MaximumLength: 0, Buffer: null } }, { result: { Length: 0, MaximumLength: 0, Buffer: null } }],
  ],
  EchoNested: [
    [{ value: { first: 1, inner: [inner(2), inner(3)], last: -4 } }, { result: { first: 1, inner: [inner(2), inner(3)], last: -4 } }],
  ],
  EchoConformant: [
    [
      { value: { before: 9, body: { items: [inner(1), inner(2), inner(3)] } } },
      { result: { before: 9, body: { count: 3, items: [inner(3), inner(2), inner(1)] } } },
    ],
  ],
  EchoVarying: [[{ value: { size: 6, length: 2, items: [5, 6] } }, { result: { size: 6, length: 2, items: [5, 6] } }]],
  EchoList: [
    [{ list: null }, { result: null }],
    [{ list: list(3) }, { result: { value: 0, next: { value: 1, next: { value: 2, next: null } } } }],
  ],
  Mirror: [
    [
      { tree: { left: { left: null, value: 1, right: null }, value: 2, right: null } },
      { result: { left: null, value: 2, right: { left: null, value: 1, right: null } } },
    ],
  ],
  Pointers: [
    [{ r: 1, u: 2, p: 3, ru: 4, deep: 5 }, { return: 15 }],
    [{ r: 1, u: null, p: null, ru: null, deep: null }, { return: 1 }],
  ],
  EchoPointerArrays: [
    [{ value: { nodes: [list(1), null], pairs: [null, [1, 2]] } }, { value: { n: 2, nodes: [list(1), null], pairs: [null, [1, 2]] } }],
    [{ value: { n: 0, nodes: null, pairs: null } }, { value: { n: 0, nodes: null, pairs: null } }],
  ],
  EchoEncapsulated: [
    [{ value: { kind: 1, number: -1 } }, { result: { kind: 1, number: -1 } }],
    [{ value: { kind: 3, inner: inner(4) } }, { result: { kind: 3, inner: inner(4) } }],
    [{ value: { kind: 4, text: "text" } }, { result: { kind: 4, text: "text" } }],
    [{ value: { kind: 5 } }, { result: { kind: 5 } }],
    [{ value: { kind: 77, other: 8 } }, { result: { kind: 77, other: 8 } }],
  ],
  EchoTagged: [
    [{ value: { choice: { tag: 1, octet: 7 }, after: 1 } }, { result: { kind: 1, choice: { tag: 1, octet: 7 }, after: 1 } }],
    [{ value: { choice: { tag: 3, big: 1n << 50n }, after: 2 } }, { result: { kind: 3, choice: { tag: 3, big: 1n << 50n }, after: 2 } }],
    [{ value: { choice: { tag: 4, text: "t" }, after: 3 } }, { result: { kind: 4, choice: { tag: 4, text: "t" }, after: 3 } }],
    [{ value: { choice: { tag: 99 }, after: 4 } }, { result: { kind: 99, choice: { tag: 99 }, after: 4 } }],
  ],
  EchoChoice: [[{ kind: 5, choice: { tag: 5, inner: inner(1) } }, { result: { tag: 5, inner: inner(1) } }]],
  EchoMsTagged: [
    [{ value: { choice: { tag: 1, octet: 99 } } }, { result: { kind: 1, choice: { tag: 1, octet: 99 } } }],
    [{ value: { choice: { tag: 2, big: -1n } } }, { result: { kind: 2, choice: { tag: 2, big: -1n } } }],
  ],
  EchoComputed: [
    [{ flags: 0xff01, value: { tag: 1, one: 5 } }, { arm: 1 }],
    [{ flags: 0x10000, value: { tag: 0 } }, { arm: 0 }],
  ],
  EchoColoured: [
    [
      {
        items: [
          { by: { tag: Colour.Red, red: -3 } },
          { by: { tag: Colour.Blue, other: "blue" } },
          { by: { tag: Colour.Green, other: null } },
        ],
      },
      {
        items: [
          { colour: Colour.Red, by: { tag: Colour.Red, red: -3 } },
          { colour: Colour.Blue, by: { tag: Colour.Blue, other: "blue" } },
          { colour: Colour.Green, by: { tag: Colour.Green, other: null } },
        ],
      },
    ],
  ],
  Nothing_: [[{}, {}]],
  Idempotent: [[{ value: -9 }, { return: -9 }]],
  NcaStatus: [[{ status: 0 }, { given: 0, return: 0 }]],
  NtStatus: [
    [{ status: 0 }, { return: 0 }],
    [{ status: 0x105 }, { return: 0x105 }],
  ],
  HResult: [[{ status: 1 }, { return: 1 }]],
  NetStatus: [[{ status: 0 }, { return: 0 }]],
};

/** What is not one question and one answer. */
const stories: { readonly [K in Name]?: (client: Client, variant: Variant, house: House) => Promise<void> } = {
  async IncrementNative(client, variant) {
    const big = client.IncrementNative({ value: 1n << 40n });
    // 8 octets in NDR64, 4 in NDR20, where the value does not fit.
    if (sameSyntax(variant.transferSyntax, NDR64)) assert.deepEqual(await big, { value: (1n << 40n) + 1n, return: (1n << 40n) + 1n });
    else await assert.rejects(big, NdrError);
  },
  async Ranged(client) {
    for (const value of [0, 11]) await assert.rejects(client.Ranged({ value }), NdrError);
  },
  async EchoRanged(client) {
    await assert.rejects(client.EchoRanged({ value: { little: 6, count: 0, items: null } }), NdrError);
    await assert.rejects(client.EchoRanged({ value: { little: 0, items: [1, 2, 3, 4, 5] } }), NdrError);
  },
  async EchoList(client) {
    let { result } = await client.EchoList({ list: list(3_000) });
    for (let value = 0; value < 3_000; value++) {
      assert.equal(result?.value, value);
      result = result?.next ?? null;
    }
    assert.equal(result, null);
  },
  async EchoRing(client) {
    const ring: Ring = { value: 1, next: null, self: null };
    ring.self = ring;
    ring.next = { value: 2, next: { value: 3, next: ring, self: null }, self: ring };
    const answer = await client.EchoRing({ ring });
    assert.equal(answer.return, 3);
    const first = answer.result;
    assert.equal(first?.self, first);
    assert.equal(first?.next?.self, first);
    assert.equal(first?.next?.next?.next, first);
    assert.equal(first?.next?.next?.value, 3);
    assert.deepEqual(await client.EchoRing({ ring: null }), { result: null, return: 0 });
  },
  async Aliased(client) {
    const one = inner(1);
    assert.equal((await client.Aliased({ a: one, b: one })).return, 1);
    assert.equal((await client.Aliased({ a: one, b: inner(1) })).return, 0);
    assert.equal((await client.Aliased({ a: one, b: null })).return, 2);
  },
  async CounterOpen(client, _variant, house) {
    const { counter } = await client.CounterOpen({ start: 40 });
    assert.equal((await client.CounterAdd({ counter, by: 2 })).return, 42);
    assert.equal((await client.CounterCensus({})).open, 1);
    await counter?.close();
    assert.equal((await client.CounterCensus({})).open, 0);
    await assert.rejects(client.CounterAdd({ counter, by: 1 }), faultOf(status.nca_s_fault_context_mismatch));
    await assert.rejects(client.CounterAdd({ counter: null, by: 1 }), NdrError);
    const before = (await client.CounterCensus({})).rundown;
    const other = await house.connect(contract);
    await other.CounterOpen({ start: 0 });
    await other.connection.close();
    while ((await client.CounterCensus({})).rundown === before);
    assert.equal((await client.CounterCensus({})).rundown, before + 1);
  },
  async CounterClose(client) {
    const { counter } = await client.CounterOpen({ start: 5 });
    assert.deepEqual(await client.CounterClose({ counter }), { counter: null, return: 5 });
  },
  async PipeIn(client) {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let i = 0; i < 50; i++) yield new Uint8Array(3_001).fill(1);
    }
    assert.deepEqual(await client.PipeIn({ before: 5, data: pieces() }), { count: 150_050n, sum: 150_055 });
    assert.deepEqual(await client.PipeIn({ before: 5, data: [] }), { count: 0n, sum: 5 });
    assert.deepEqual(await client.PipeIn({ before: 0, data: [Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3)] }), {
      count: 3n,
      sum: 6,
    });
  },
  async PipeOut(client) {
    for (const count of [0, 1, 100_003]) {
      const { data, result } = await client.PipeOut({ count });
      const all: number[] = [];
      for await (const piece of data) all.push(...piece);
      assert.equal(all.length, count);
      assert.ok(all.every((octet, i) => octet === (i & 0xff)));
      assert.deepEqual(await result, { sent: count });
    }
    const { data, result } = await client.PipeOut({ count: 50_000 });
    // Who has enough stops; what follows the pipe comes nevertheless.
    for await (const _ of data) break;
    assert.deepEqual(await result, { sent: 50_000 });
  },
  async PipeBoth(client) {
    const source = Array.from({ length: 5_000 }, (_, i) => i - 2_500);
    const { target, result } = await client.PipeBoth({ source });
    const all: number[] = [];
    for await (const element of target) all.push(element);
    assert.deepEqual(
      all,
      source.map((element) => element * 2),
    );
    assert.deepEqual(await result, { total: -2_500 });
  },
  async PipeItems(client) {
    const source = Array.from({ length: 2_500 }, (_, key) => ({ key, value: -key }));
    const { target } = await client.PipeItems({ source });
    let key = 0;
    for await (const item of target) assert.deepEqual(item, { key, value: 1 - key++ });
    assert.equal(key, 2_500);
  },
  async Maybe(client) {
    const before = (await client.Delivered({})).return;
    await client.Maybe({ value: 1 });
    // One connection, one order: the question comes after the message.
    assert.equal((await client.Delivered({})).return, before + 1);
  },
  async WhichObject(client) {
    const objectUuid = "12345678-9abc-4def-8012-3456789abcde";
    assert.deepEqual(await client.WhichObject({}, { objectUuid }), { object: objectUuid });
    assert.deepEqual(await client.WhichObject({}), { object: "00000000-0000-0000-0000-000000000000" });
  },
  async WaitForCancel(client) {
    const before = (await client.Cancelled({})).return;
    const controller = new AbortController();
    const call = client.WaitForCancel({ milliseconds: 60_000 }, { signal: controller.signal });
    assert.equal((await client.Cancelled({})).return, before);
    controller.abort();
    await assert.rejects(call, CancelledError);
    assert.equal((await client.Cancelled({})).return, before + 1);
  },
  async Fail(client) {
    for (const number of [5, status.nca_s_fault_addr_error, 0x80070005])
      await assert.rejects(client.Fail({ status: number }), faultOf(number));
  },
  async Crash(client) {
    await assert.rejects(
      client.Crash({}),
      (error: unknown) => error instanceof FaultError && !error.message.includes("not for the client"),
    );
  },
  async NcaStatus(client) {
    await assert.rejects(client.NcaStatus({ status: status.nca_s_op_rng_error }), (error: unknown) => {
      assert.ok(error instanceof StatusError);
      assert.equal(error.statusName, "nca_s_op_rng_error");
      assert.deepEqual(error.out, { given: status.nca_s_op_rng_error | 0, return: status.nca_s_op_rng_error });
      return true;
    });
  },
  async NtStatus(client) {
    await assert.rejects(
      client.NtStatus({ status: 0xc0000022 | 0 }),
      (error: unknown) => error instanceof StatusError && error.status === 0xc0000022,
    );
    assert.deepEqual(await client.raw.NtStatus({ status: 0xc0000022 | 0 }), { return: 0xc0000022 | 0 });
  },
  async HResult(client) {
    await assert.rejects(
      client.HResult({ status: 0x80070005 | 0 }),
      (error: unknown) => error instanceof StatusError && error.status === 0x80070005,
    );
  },
  async NetStatus(client) {
    await assert.rejects(client.NetStatus({ status: 2123 }), (error: unknown) => error instanceof StatusError && error.status === 2123);
  },
  async Unimplemented(client) {
    await assert.rejects(client.Unimplemented({ value: 1 }), faultOf(status.nca_s_op_rng_error));
  },
};

/** Told by the story of another operation. */
const elsewhere: readonly Name[] = ["CounterAdd", "CounterCensus", "Delivered", "Cancelled"];

/**
 * Every operation sealed by each mechanism in each format; and by every provider at every level over TCP, the formats in turn. behaviour.test.ts has the whole
 * matrix.
 */
const secured = securedVariants.filter(({ transport, security, format }) => {
  if (transport === "memory") return security.level === "privacy" && !security.provider.startsWith("spnego");
  return securities.indexOf(security) % formats.length === format;
});

for (const variant of [...variants, ...secured]) {
  test(`${variant.name}: every operation of the contract`, async (t) => {
    const house = await House.open(variant, (server) => server.register(contract, contractService()));
    t.after(() => house[Symbol.asyncDispose]());
    const client = await house.connect(contract);
    for (const { name } of contract.operations as readonly { name: Name }[]) {
      const skip = variant.security?.provider === "netlogon" && name === "WaitForCancel" && "under Netlogon calls wait for each other";
      await t.test(name, { skip }, async () => {
        for (const [request, answer] of (cases[name] ?? []) as readonly Case<Name>[]) {
          const call = client[name] as (request: object) => Promise<object>;
          assert.partialDeepStrictEqual(await call(request), answer);
        }
        await stories[name]?.(client, variant, house);
        assert.ok(cases[name] !== undefined || stories[name] !== undefined || elsewhere.includes(name), `${name} has no test`);
      });
    }
  });
}

const [anyVariant] = variants;

test("both syntaxes are offered: NDR64 is taken where the server has it, pipes go in NDR20 all the same, and a server without NDR64 gets NDR20", async () => {
  for (const syntaxes of [undefined, [NDR20]]) {
    const options = syntaxes === undefined ? {} : { transferSyntaxes: syntaxes };
    await using house = await House.open(anyVariant!, (server) => server.register(contract, contractService()), options);
    const client = await house.connect(contract, { transferSyntaxes: [NDR64, NDR20] });
    assert.deepEqual(client.connection.transferSyntax, syntaxes === undefined ? NDR64 : NDR20);
    assert.deepEqual(
      await client.SumScalars({ i8: 1, u8: 1, i16: 1, u16: 1, i32: 1, u32: 1, i64: 1n, flag: true, c: 1, w: 1, octet: 1, native: 1n }),
      { return: 12n },
    );
    assert.deepEqual(await client.PipeIn({ before: 1, data: [Uint8Array.of(2, 3)] }), { count: 2n, sum: 6 });
    const other = await client.connection.use(contract);
    assert.deepEqual(other.connection.transferSyntax, client.connection.transferSyntax);
  }
  await using house = await House.open(anyVariant!, (server) => server.register(contract, contractService()), {
    transferSyntaxes: [NDR20],
  });
  await assert.rejects(
    house.connect(contract, { transferSyntaxes: [NDR64] }),
    (error: unknown) => error instanceof BindError && error.status === status.RPC_S_UNSUPPORTED_TRANS_SYN,
  );
});

function scalars(
  i8: number,
  u8: number,
  i16: number,
  u16: number,
  i32: number,
  u32: number,
  i64: bigint,
  u64: bigint,
  f32: number,
  f64: number,
  flag: boolean,
  c: number,
  w: number,
  octet: number,
  native: bigint,
  unsignedNative: bigint,
  statusNumber: number,
  id: string,
) {
  return { i8, u8, i16, u16, i32, u32, i64, u64, f32, f64, flag, c, w, octet, native, unsignedNative, status: statusNumber, id };
}

function octets(size: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (i * 31 + (i >> 8)) & 0xff);
}

function list(length: number): { value: number; next: ReturnType<typeof list> } | null {
  let first: { value: number; next: ReturnType<typeof list> } | null = null;
  for (let i = 0; i < length; i++) first = { value: i, next: first };
  return first;
}

function cube(): number[][][] {
  return [0, 1].map((x) => [0, 1].map((y) => [0, 1, 2].map((z) => x * 100 + y * 10 + z)));
}

function faultOf(number: number): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof FaultError, String(error));
    assert.equal(error.status, number >>> 0);
    return true;
  };
}
