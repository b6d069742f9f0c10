/** The server's side of contract.idl: each operation as the comment there says. */
import { type CallContext, type ContextHandle, RpcError, type Service } from "opnum";
import type { contract, Inner, Item, Node, Ring, Tree } from "./generated/contract.ts";

interface CounterState {
  value: number;
  readonly group: number;
}

/** A service with counters of its own. */
export function contractService(): Service<typeof contract> {
  const open = new Set<CounterState>();
  let rundown = 0;
  let delivered = 0;
  let cancelled = 0;
  const counterOf = (handle: ContextHandle<"Counter"> | null, call: CallContext) => call.handleState<CounterState>(handle);
  return {
    EchoScalars: ({ value }) => ({ result: value }),
    SumScalars: ({ i8, u8, i16, u16, i32, u32, i64, flag, c, w, octet, native }) => ({
      return: BigInt(i8 + u8 + i16 + u16 + i32 + u32 + (flag ? 1 : 0) + c + w + octet) + i64 + native,
    }),
    Multiply: ({ f32, f64 }) => ({ half: f32 / 2, return: f32 * f64 }),
    IncrementNative: ({ value }) => ({ value: value + 1n, return: value + 1n }),
    EchoEnums: ({ colour, level, both }) => ({ level, both: { ...both, last: both.last + 1 }, return: colour }),
    Ranged: ({ value }) => ({ return: value * 3 }),
    EchoRanged: ({ value }) => ({ value }),
    FixedArrays: ({ a, m }) => ({ a: a.map((n) => n + 1), t: [0, 1, 2].map((column) => m.map((row) => row[column]!)) }),
    Conformant: ({ a }) => ({ b: a.toReversed() }),
    ConformantPointer: ({ a }) => ({ m: a?.length ?? 0, b: a === null ? null : a.map((octet) => octet + 1) }),
    Varying: ({ a }) => ({ count: a.length, b: a }),
    ConformantVarying: ({ size, a }) => {
      const twice = [...a, ...a].slice(0, size);
      return { length: twice.length, a: twice };
    },
    Bounds: ({ a }) => ({ sum: sum(a) }),
    Rows: ({ m }) => ({ sum: sum(m.flatMap((row) => row ?? [])) }),
    Grid: ({ a }) => ({ diagonal: sum(a.map((row, i) => row[i] ?? 0)) }),
    Window: ({ a }) => ({ sum: sum(a.flat()) }),
    Cube: ({ a }) => ({ b: a }),
    Expressions: ({ bits, mask, list, more, extra }) => ({
      sum: (bits ?? 0) + sum([...mask]) + sum(list) + (more ?? 0) + sum(extra ?? []),
    }),
    Bulk: async ({ data }) => ({ result: data.map((octet) => ~octet) }),
    BulkOut: ({ n }) => ({ data: Uint8Array.from({ length: n }, (_, i) => i % 251) }),
    BulkIn: ({ data }) => ({ return: data.reduce((total, octet) => (total + octet) >>> 0, 0) }),
    WideString: ({ text }) => ({ result: [...text].toReversed().join("") }),
    NarrowString: ({ text }) => ({ result: text.split("").toReversed().join("") }),
    ByteString: ({ text }) => ({ result: text.toReversed() }),
    UniqueString: ({ text }) => ({ return: text === null ? -1 : text.length }),
    StringBuffer: ({ size, text }) => ({
      text: text
        .split("")
        .flatMap((letter) => [letter, letter])
        .join("")
        .slice(0, (size ?? 1) - 1),
    }),
    EchoStrings: ({ value }) => ({ value }),
    EchoNames: ({ names }) => ({ result: names.toReversed() }),
    Counted: ({ text }) => ({ result: text }),
    EchoNested: ({ value }) => ({ result: value }),
    EchoConformant: ({ value }) => ({ result: { ...value, body: { ...value.body, items: value.body.items.toReversed() } } }),
    EchoVarying: ({ value }) => ({ result: value }),
    EchoList: ({ list }) => {
      let result: Node | null = null;
      for (let node = list; node !== null; node = node.next) result = { value: node.value, next: result };
      return { result };
    },
    Mirror: ({ tree }) => ({ result: mirror(tree) }),
    EchoRing: ({ ring }) => {
      const seen = new Set<Ring>();
      for (let node = ring; node !== null && !seen.has(node); node = node.next) seen.add(node);
      return { result: ring, return: seen.size };
    },
    Aliased: ({ a, b }) => ({ return: a === null || b === null ? 2 : a === b ? 1 : 0 }),
    Pointers: ({ r, u, p, ru, deep }) => ({ return: r + (u ?? 0) + (p ?? 0) + (ru ?? 0) + (deep ?? 0) }),
    EchoPointerArrays: ({ value }) => ({ value }),
    EchoEncapsulated: ({ value }) => ({ result: value }),
    EchoTagged: ({ value }) => ({ result: value }),
    EchoChoice: ({ choice }) => ({ result: choice }),
    EchoMsTagged: ({ value }) => ({ result: value }),
    EchoComputed: ({ value }) => ({ arm: value.tag }),
    EchoColoured: ({ items }) => ({ items }),

    CounterOpen: ({ start }, call) => {
      const state = { value: start, group: call.caller.associationGroup };
      open.add(state);
      const counter = call.newHandle<CounterState, "Counter">(state, (gone) => {
        open.delete(gone);
        rundown++;
      });
      return { counter };
    },
    CounterAdd: ({ counter, by }, call) => {
      const state = counterOf(counter, call);
      state.value += by;
      return { return: state.value };
    },
    CounterClose: ({ counter }, call) => {
      const state = counterOf(counter, call);
      open.delete(state);
      return { counter: null, return: state.value };
    },
    CounterCensus: (_, call) => ({ open: [...open].filter(({ group }) => group === call.caller.associationGroup).length, rundown }),

    PipeIn: async ({ before, data }) => {
      let count = 0;
      let total = before;
      for await (const piece of data) {
        count += piece.length;
        for (const octet of piece) total = (total + octet) >>> 0;
      }
      return { count: BigInt(count), sum: total };
    },
    PipeOut: ({ count }) => {
      async function* octets(): AsyncGenerator<Uint8Array> {
        for (let at = 0; at < count; at += 10_000)
          yield Uint8Array.from({ length: Math.min(10_000, count - at) }, (_, i) => (at + i) & 0xff);
      }
      return { data: octets(), result: Promise.resolve({ sent: count }) };
    },
    PipeBoth: ({ source }) => {
      let tell!: (result: { total: number }) => void;
      const result = new Promise<{ total: number }>((resolve) => {
        tell = resolve;
      });
      async function* doubled(): AsyncGenerator<number> {
        let total = 0;
        for await (const element of source) {
          total += element;
          yield element * 2;
        }
        tell({ total });
      }
      return { target: doubled(), result };
    },
    PipeItems: ({ source }) => {
      async function* items(): AsyncGenerator<Item> {
        for await (const item of source) yield { key: item.key, value: item.value + 1 };
      }
      return { target: items() };
    },

    Nothing_: () => ({}),
    Idempotent: ({ value }) => ({ return: value }),
    Maybe: () => {
      delivered++;
      return {};
    },
    Delivered: () => ({ return: delivered }),
    WhichObject: (_, call) => ({ object: call.objectUuid ?? "00000000-0000-0000-0000-000000000000" }),
    WaitForCancel: (_, call) =>
      new Promise((_resolve, reject) => {
        const gone = () => {
          cancelled++;
          reject(call.signal.reason);
        };
        if (call.signal.aborted) gone();
        else call.signal.addEventListener("abort", gone);
      }),
    Cancelled: () => ({ return: cancelled }),
    Fail: ({ status: number }) => {
      throw new RpcError(number, "server", "as asked");
    },
    Crash: () => {
      throw new TypeError("not for the client");
    },
    NcaStatus: ({ status: number }) => ({ given: number | 0, return: number }),
    NtStatus: ({ status: number }) => ({ return: number }),
    HResult: ({ status: number }) => ({ return: number }),
    // A success may be left out.
    NetStatus: ({ status: number }) => (number === 0 ? undefined : { return: number }),
  };
}

export const inner = (lead: number): Inner => ({ lead, big: BigInt(lead) << 40n, tail: 255 - lead });

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function mirror(tree: Tree | null): Tree | null {
  return tree === null ? null : { left: mirror(tree.right), value: tree.value, right: mirror(tree.left) };
}
