/** wine.idl's rules on our side: the procedures of the server, and the calls whose values a client checks. wine/server.c and wine/client.c are their twins. */
import assert from "node:assert/strict";
import { type Connected, FaultError, NdrError, RpcError, type Service } from "opnum";
import { COLOUR, type ENCAPSULATED, type ENUMS, type SCALARS, WHERE, type wineprobe } from "../generated/wineprobe.ts";

/** Counters that clients hold open. */
export interface Counters {
  open: number;
}

export function makeService(counters: Counters, stopped: () => void): Service<typeof wineprobe> {
  return {
    Scalars: ({ value }) => ({ result: turned(value) }),
    Sum: (v) => ({ return: BigInt(v.a + v.b + v.c + v.d + v.e + v.g + v.i) + v.f }),
    Multiply: ({ f, d }) => ({ product: f * d, half: f / 2, return: d }),
    Characters: ({ b, w, c, y }) => ({ w: w + 1, c: (c + 1) & 0xff, y: (y + 1) & 0xff, return: !b }),
    Enums: ({ colour, where }) => ({ where: -where, return: nextColour(colour) }),
    EnumStruct: ({ value }) => ({ value: turnedEnums(value) }),
    FixedArrays: ({ a, m }) => ({ b: [...a].reverse(), t: [0, 1, 2].map((column) => m.map((row) => row[column]!)) }),
    Conformant: ({ a }) => ({ b: [...a].reverse().map((one) => one * 3) }),
    Varying: ({ a }) => ({ b: a.map((one) => one * 2) }),
    ConformantVarying: ({ max, a }) => {
      if (a.length >= max!) return { a };
      return { a: Uint8Array.from([...a, a.reduce((sum, one) => sum + one, 0) & 0xff]) };
    },
    WideString: ({ s }) => ({ t: backwards(s) }),
    NarrowString: ({ s }) => ({ t: backwards(s) }),
    UniqueString: ({ s }) => ({ return: s === null ? -1 : s.length }),
    Nested: ({ value }) => ({ result: { lead: value.tail & 0xff, tail: value.lead, in: [value.in[1]!, value.in[0]!] } }),
    ConformantStruct: ({ value }) => ({ result: { items: [...value.items].reverse().map((one) => one + 1) } }),
    ConformantVaryingStruct: ({ value }) => ({ return: value.items.reduce((sum, one) => sum + one, 0) }),
    List: ({ list }) => {
      let made = null as typeof list;
      for (let node = list; node !== null; node = node.next) made = { value: node.value, next: made };
      return { reversed: made ?? { value: -1, next: null } };
    },
    Pointers: ({ value }) => ({
      value,
      return: [value.name, value.narrow, value.numbers, value.scalars, value.missing].filter((one) => one !== null).length,
    }),
    Encapsulated: ({ value }) => ({ result: turnedUnion(value), return: value.level }),
    Choose: ({ kind, choice }) => {
      assert.equal(kind, choice.tag);
      if ("number" in choice) return { return: choice.number };
      if ("two" in choice) return { return: choice.two.left + choice.two.right };
      if ("inner" in choice) return { return: Number(BigInt.asIntN(32, choice.inner.big)) };
      return { return: -1 };
    },
    Tagged: ({ values }) => ({
      return: values.reduce((sum, { choice, after }) => {
        if ("number" in choice) return sum + after + choice.number;
        if ("text" in choice) return sum + after + (choice.text?.length ?? 0);
        if ("two" in choice) return sum + after + choice.two.left + choice.two.right;
        return sum + after - 1;
      }, 0),
    }),
    Aliased: ({ a, b }) => ({ return: a === null || b === null ? 2 : a === b ? 1 : 0 }),
    Ranged: ({ value }) => ({ return: value * 2 }),
    Expressions: ({ a }) => ({ b: Array.from({ length: (a.length + 1) >> 1 }, (_, i) => a[2 * i]! + (a[2 * i + 1] ?? 0)) }),
    Strings: ({ names }) => ({ return: names.reduce((sum, name) => sum + (name?.length ?? 0), 0) }),
    Pairs: ({ pairs }) => ({ pairs: pairs.map(({ key }) => ({ key, value: key?.length ?? 0 })) }),
    MakePairs: ({ n }) => ({
      pairs: Array.from({ length: n }, (_, i) => ({ key: i % 2 === 1 ? String.fromCharCode(97 + (i % 26)) : null, value: i })),
    }),
    Bulk: ({ data }) => ({ result: data.map((octet) => ~octet) }),
    CounterOpen: ({ start }, context) => {
      counters.open++;
      return { counter: context.newHandle({ value: start }, () => void counters.open--) };
    },
    CounterAdd: ({ counter, n }, context) => {
      const state = context.handleState<{ value: number }>(counter);
      state.value += n;
      return { return: state.value };
    },
    CounterClose: ({ counter }, context) => {
      const { value } = context.handleState<{ value: number }>(counter);
      context.closeHandle(counter!);
      counters.open--;
      return { counter: null, return: value };
    },
    CountersOpen: () => ({ return: counters.open }),
    Wide: ({ value }) => ({ return: value + 1n }),
    Raise: ({ status: number, asFault }) => {
      if (asFault) throw new RpcError(number, "server", "asked for");
      return { return: number };
    },
    Stop: () => {
      stopped();
      return {};
    },
  };
}

type Probe = Connected<typeof wineprobe>;

/** By name, as wine/client.c names them. */
export const checks: Record<string, (client: Probe) => Promise<void>> = {
  Scalars: async (client) => {
    const { result } = await client.Scalars({ value: scalars });
    assert.deepEqual(result, turned(scalars));
  },
  Sum: async (client) => {
    const sum = await client.Sum({ a: -7, b: -3000, c: 200, d: -1000000, e: 0x80, f: 0x100000000n, g: 60000, i: 4000000000 });
    assert.equal(sum.return, BigInt(-7 - 3000 + 200 - 1000000 + 0x80 + 0x100000000 + 60000 + 4000000000));
  },
  Multiply: async (client) => {
    assert.deepEqual({ ...(await client.Multiply({ f: 1.5, d: -2.25 })) }, { product: -3.375, half: 0.75, return: -2.25 });
  },
  Wide: async (client) => {
    assert.equal((await client.Wide({ value: -5n })).return, -4n);
    await assert.rejects(async () => await client.Wide({ value: 1n << 40n }), NdrError);
  },
  Characters: async (client) => {
    const answer = await client.Characters({ b: true, w: 0x3b1, c: 121, y: 0xfe });
    assert.deepEqual({ ...answer }, { w: 0x3b2, c: 122, y: 0xff, return: false });
  },
  Enums: async (client) => {
    const answer = await client.Enums({ colour: COLOUR.GREEN, where: WHERE.FAR_ABOVE });
    assert.deepEqual({ ...answer }, { where: WHERE.FAR_BELOW, return: COLOUR.BLUE });
    await assert.rejects(async () => await client.Enums({ colour: 0x8000, where: 0 }), NdrError);
  },
  EnumStruct: async (client) => {
    for (const colour of [COLOUR.RED, COLOUR.GREEN, COLOUR.BLUE]) {
      const value = { colour, s: -2, where: WHERE.FAR_BELOW };
      assert.deepEqual((await client.EnumStruct({ value })).value, turnedEnums(value));
    }
  },
  FixedArrays: async (client) => {
    const answer = await client.FixedArrays({
      a: [1, -2, 3, -4],
      m: [
        [1, 2, 3],
        [4, 5, 6],
      ],
    });
    assert.deepEqual(answer.b, [-4, 3, -2, 1]);
    assert.deepEqual(answer.t, [
      [1, 4],
      [2, 5],
      [3, 6],
    ]);
  },
  Conformant: async (client) => {
    assert.deepEqual((await client.Conformant({ a: [1, 2, 3, 4, 5, 6, 7] })).b, [21, 18, 15, 12, 9, 6, 3]);
    assert.deepEqual((await client.Conformant({ a: [] })).b, []);
  },
  Varying: async (client) => {
    const answer = await client.Varying({ a: [5, 6, 7] });
    assert.equal(answer.m, 3);
    assert.deepEqual(answer.b, [10, 12, 14]);
  },
  ConformantVarying: async (client) => {
    const answer = await client.ConformantVarying({ max: 6, a: Uint8Array.of(10, 20, 250) });
    assert.equal(answer.length, 4);
    assert.deepEqual([...answer.a], [10, 20, 250, 280 & 0xff]);
  },
  Expressions: async (client) => {
    assert.deepEqual((await client.Expressions({ a: [1, 2, 3, 4, 5] })).b, [3, 7, 5]);
  },
  WideString: async (client) => {
    for (const text of ["op\u00e9\u20ac\u{1f600}", "", "x".repeat(30_000)])
      assert.equal((await client.WideString({ s: text })).t, backwards(text));
  },
  NarrowString: async (client) => {
    assert.equal((await client.NarrowString({ s: "abc\u00e9" })).t, "\u00e9cba");
  },
  UniqueString: async (client) => {
    assert.equal((await client.UniqueString({ s: "sixsix" })).return, 6);
    assert.equal((await client.UniqueString({ s: null })).return, -1);
  },
  Strings: async (client) => {
    assert.equal((await client.Strings({ names: ["op\u00e9\u20ac\u{1f600}", null, ""] })).return, 6);
  },
  Nested: async (client) => {
    const [one, two] = [
      { first: 1, big: 0x1122334455667788n, last: 2, end: 5 },
      { first: 3, big: -1n, last: 4, end: -6 },
    ];
    const { result } = await client.Nested({ value: { lead: 9, tail: 77, in: [one, two] } });
    assert.deepEqual(result, { lead: 77, tail: 9, in: [two, one] });
  },
  ConformantStruct: async (client) => {
    const { result } = await client.ConformantStruct({ value: { items: [1, 2, 3, 4, -5] } });
    assert.deepEqual(result, { n: 5, items: [-4, 5, 4, 3, 2] });
  },
  ConformantVaryingStruct: async (client) => {
    assert.equal((await client.ConformantVaryingStruct({ value: { size: 6, items: [100, 200, 300] } })).return, 600);
  },
  List: async (client) => {
    const list = [0, 11, 22, 33, 44].reduceRight<Node>((next, value) => ({ value, next }), null);
    const values: number[] = [];
    for (let node: Node = (await client.List({ list })).reversed; node !== null; node = node.next) values.push(node.value);
    assert.deepEqual(values, [44, 33, 22, 11, 0]);
    assert.deepEqual((await client.List({ list: null })).reversed, { value: -1, next: null });
  },
  Pointers: async (client) => {
    const value = { name: "n\u0416", narrow: "narrow", count: 3, numbers: [7, 8, 9], scalars, missing: null };
    assert.deepEqual({ ...(await client.Pointers({ value })) }, { value, return: 4 });
    const nothing = { name: null, narrow: null, count: 0, numbers: null, scalars: null, missing: null };
    assert.deepEqual({ ...(await client.Pointers({ value: nothing })) }, { value: nothing, return: 0 });
  },
  Aliased: async (client) => {
    const one = { left: 1, right: 2 };
    assert.equal((await client.Aliased({ a: one, b: one })).return, 1);
    assert.equal((await client.Aliased({ a: one, b: { ...one } })).return, 0);
    assert.equal((await client.Aliased({ a: null, b: one })).return, 2);
  },
  Encapsulated: async (client) => {
    const values: ENCAPSULATED[] = [
      { level: 1, number: 41 },
      { level: 2, two: { left: 1, right: -2 } },
      { level: 3, big: 0x7000000000000001n },
      { level: 4 },
      { level: -99, other: 5 },
    ];
    for (const value of values) {
      const answer = await client.Encapsulated({ value });
      assert.deepEqual({ ...answer }, { result: turnedUnion(value), return: value.level });
    }
  },
  Choose: async (client) => {
    assert.equal((await client.Choose({ choice: { tag: 1, number: 1234567 } })).return, 1234567);
    assert.equal((await client.Choose({ choice: { tag: 3, two: { left: 5, right: -2 } } })).return, 3);
    assert.equal((await client.Choose({ choice: { tag: 10, inner: { first: 0, big: 0x500000007n, last: 0, end: 0 } } })).return, 7);
    assert.equal((await client.Choose({ choice: { tag: 8 } })).return, -1);
  },
  Tagged: async (client) => {
    const { return: sum } = await client.Tagged({
      values: [
        { choice: { tag: 1, number: 10 }, after: 1 },
        { choice: { tag: 2, text: "abc" }, after: 100 },
        { choice: { tag: 10, two: { left: 1100, right: -100 } }, after: 10_000 },
        { choice: { tag: 5 }, after: 100_000 },
        { choice: { tag: 3, text: null }, after: 1_000_000 },
      ],
    });
    assert.equal(sum, 10 + 1 + 3 + 100 + 1000 + 10_000 - 1 + 100_000 + 1_000_000);
  },
  Pairs: async (client) => {
    const { pairs } = await client.Pairs({
      pairs: [
        { key: "key4", value: 99 },
        { key: null, value: 99 },
      ],
    });
    assert.deepEqual(pairs, [
      { key: "key4", value: 4 },
      { key: null, value: 0 },
    ]);
  },
  MakePairs: async (client) => {
    const { made, pairs } = await client.MakePairs({ n: 30 });
    assert.equal(made, 30);
    assert.deepEqual(pairs?.slice(28), [
      { key: null, value: 28 },
      { key: "d", value: 29 },
    ]);
  },
  Bulk: async (client) => {
    const data = Uint8Array.from({ length: 300_001 }, (_, i) => i * 31 + (i >> 8));
    const { result } = await client.Bulk({ data });
    assert.deepEqual(
      Buffer.compare(
        result,
        data.map((octet) => ~octet),
      ),
      0,
    );
  },
  Ranged: async (client) => {
    assert.equal((await client.Ranged({ value: 21 })).return, 42);
    await assert.rejects(async () => await client.Ranged({ value: 101 }), NdrError);
  },
  Counter: async (client) => {
    const before = (await client.CountersOpen({})).return;
    const { counter: a } = await client.CounterOpen({ start: 5 });
    const { counter: b } = await client.CounterOpen({ start: 50 });
    assert.equal((await client.CounterAdd({ counter: a, n: 3 })).return, 8);
    assert.equal((await client.CounterAdd({ counter: b, n: 1 })).return, 51);
    assert.equal((await client.CounterAdd({ counter: a, n: -1 })).return, 7);
    assert.equal((await client.CountersOpen({})).return, before + 2);
    const closed = await client.CounterClose({ counter: a });
    assert.deepEqual({ ...closed }, { counter: null, return: 7 });
    assert.equal((await client.CountersOpen({})).return, before + 1);
    await client.CounterClose({ counter: b });
  },
  Raise: async (client) => {
    assert.equal((await client.raw.Raise({ status: 1234, asFault: false })).return, 1234);
    await assert.rejects(
      async () => await client.Raise({ status: 0x6d9, asFault: true }),
      (error) => error instanceof FaultError && error.status === 0x6d9,
    );
    assert.equal((await client.Sum({ a: 1, b: 1, c: 1, d: 1, e: 1, f: 1n, g: 1, i: 1 })).return, 8n);
  },
  "64 calls in flight": async (client) => {
    const answers = await Promise.all(Array.from({ length: 64 }, (_, i) => client.Wide({ value: BigInt(i) })));
    assert.deepEqual(
      answers.map((answer) => answer.return),
      Array.from({ length: 64 }, (_, i) => BigInt(i + 1)),
    );
  },
};

type Node = { value: number; next: Node } | null;

const scalars: SCALARS = {
  s1: -100,
  h: -0x123456789abcdef0n,
  us: 0xfedc,
  uh: 0xfedcba9876543210n,
  uc: 0xe9,
  d: -1234.0625,
  b: true,
  l: -2000000000,
  y: 0x80,
  s: -30000,
  f: 0.15625,
  w: 0x20ac,
  ul: 4000000000,
  g: "01234567-89ab-cdef-1032-547698badcfe",
  where: WHERE.FAR_BELOW,
  end: 0x7eadbeef,
};

function turned(v: SCALARS): SCALARS {
  return {
    s1: ~v.s1,
    h: ~v.h,
    us: ~v.us & 0xffff,
    uh: BigInt.asUintN(64, ~v.uh),
    uc: ~v.uc & 0xff,
    d: -v.d,
    b: !v.b,
    l: ~v.l,
    y: ~v.y & 0xff,
    s: ~v.s,
    f: -v.f,
    w: ~v.w & 0xffff,
    ul: ~v.ul >>> 0,
    g: (~Number.parseInt(v.g.slice(0, 8), 16) >>> 0).toString(16).padStart(8, "0") + v.g.slice(8),
    where: -v.where,
    end: ~v.end,
  };
}

function turnedEnums({ colour, s, where }: ENUMS): ENUMS {
  return { colour: nextColour(colour), s: s + 1, where: -where };
}

function nextColour(colour: COLOUR): COLOUR {
  return colour === COLOUR.RED ? COLOUR.GREEN : colour === COLOUR.GREEN ? COLOUR.BLUE : COLOUR.RED;
}

function turnedUnion(value: ENCAPSULATED): ENCAPSULATED {
  if ("number" in value) return { level: 1, number: value.number + 1 };
  if ("two" in value) return { level: 2, two: { left: value.two.right, right: value.two.left } };
  if ("big" in value) return { level: 3, big: -value.big };
  if ("other" in value) return { level: value.level, other: value.other + 1 };
  return { level: 4 };
}

/** By UTF-16 code units, as C does it. */
function backwards(text: string): string {
  return text.split("").reverse().join("");
}
