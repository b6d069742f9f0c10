/** The one suite's second half: what a client and a server do for each other within a call, over every transport, syntax and codec. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  type BytePipe,
  type Callbacks,
  CancelledError,
  type Converter,
  connect,
  FaultError,
  type Interface,
  MemoryTransport,
  NDR20,
  NDR64,
  NdrError,
  RpcError,
  type RpcServer,
  type Service,
  SimulatedClock,
  status,
  TransportError,
} from "opnum";
import { decodePdu, encodePdu, type Pdu } from "../../src/pdu/co/index.ts";
import { neighbour } from "./features.ts";
import { features, type featuresOperations } from "./generated/features.ts";
import { House, variants } from "./variants.ts";

const { nca_s_fault_context_mismatch, nca_s_fault_unspec, nca_s_op_rng_error, nca_s_server_too_busy, nca_s_unk_if } = status;

/** Ticks of 100 ns since 1601. */
const filetime: Converter<Date, { ticks: bigint }> = {
  toWire: (time) => ({ ticks: BigInt(time.getTime() + 11_644_473_600_000) * 10_000n }),
  fromWire: ({ ticks }) => new Date(Number(ticks / 10_000n) - 11_644_473_600_000),
};
const converters = { FEATURES_TIME: filetime };

const service: Service<typeof features> = {
  Sum: async ({ count }, { callbacks }) => {
    let total = 0;
    for (let value = 1; value <= count; value++) {
      const { sum, words } = await callbacks.Add({ value, words: `round ${value}` });
      assert.equal(words, `round ${value}, heard`);
      total = sum;
    }
    return { total };
  },
  Descend: async ({ depth }, { callbacks }) =>
    depth <= 0 ? { reached: 0 } : { reached: 1 + (await callbacks.Descending({ depth })).reached },
  Open: ({ value }, context) => ({ handle: context.newHandle(value) }),
  Read: ({ handle }, context) => ({ value: context.handleState<number>(handle) }),
  Fragile: ({ wanted }) => {
    if (wanted !== 0) throw new RpcError(wanted >>> 0, "server", "as asked");
    return { value: 7 };
  },
  Returned: ({ wanted }) => {
    if (wanted !== 0) throw new RpcError(wanted >>> 0, "server", "as asked");
    return {};
  },
  Tomorrow: ({ time }) => ({ time: new Date(time.getTime() + 86_400_000) }),
  EchoPointer: ({ object }) => ({ same: object }),
  Ignore: ({ value }) => {
    assert.equal(value.nothing, null);
    return { sum: value.before + value.after };
  },
  Tomorrows: ({ times }) => {
    async function* later(): AsyncGenerator<Date> {
      for await (const time of times) yield new Date(time.getTime() + 86_400_000);
    }
    return { later: later() };
  },
  PipeCount: async ({ data }) => {
    let count = 0;
    for await (const { length } of data) count += length;
    return { count };
  },
};

function adding(): Callbacks<typeof features> {
  let sum = 0;
  return {
    Add: ({ value, words }) => {
      sum += value;
      return { sum, words: `${words}, heard` };
    },
    Descending: async ({ depth }, { client }) => ({ reached: 1 + (await client.Descend({ depth: depth - 1 })).reached }),
  };
}

for (const variant of variants) {
  const open = (more: (server: RpcServer) => void = () => {}) =>
    House.open(
      variant,
      (server) => {
        server.register(features, service);
        more(server);
      },
      { codec: { ...variant.codec, converters } },
    );
  const codec = { ...variant.codec, converters };

  describe(variant.name, () => {
    test("callbacks: the server calls before it answers", async () => {
      await using house = await open();
      const client = await house.connect(features, { callbacks: adding(), codec });
      assert.deepEqual(await client.Sum({ count: 5 }), { total: 15 });
      assert.deepEqual(await client.Sum({ count: 1 }), { total: 16 });
      assert.deepEqual(house.errors, []);
    });

    test("callbacks of many calls at once, and on a connection that takes one at a time", async () => {
      await using house = await open();
      for (const multiplex of [true, false]) {
        const client = await house.connect(features, {
          callbacks: { Add: ({ value, words }) => ({ sum: value, words: `${words}, heard` }) },
          connection: { multiplex },
        });
        const answers = await Promise.all(Array.from({ length: 20 }, (_, i) => client.Sum({ count: i % 4 })));
        assert.deepEqual(
          answers.map(({ total }) => total),
          Array.from({ length: 20 }, (_, i) => i % 4),
        );
      }
    });

    test("callbacks nest: the client calls within them, to the bound and no deeper", async () => {
      await using house = await open();
      for (const multiplex of [true, false]) {
        const client = await house.connect(features, { callbacks: adding(), connection: { multiplex } });
        assert.deepEqual(await client.Descend({ depth: 4 }), { reached: 8 });
        await assert.rejects(
          client.Descend({ depth: 5 }),
          (error: unknown) => error instanceof FaultError && error.status === nca_s_server_too_busy,
        );
        assert.deepEqual(await client.Descend({ depth: 1 }), { reached: 2 });
      }
      assert.deepEqual(house.errors, []);
    });

    test("a callback is answered when the calls within it are, awaited or not", async () => {
      await using house = await open();
      const late: unknown[] = [];
      const callbacks: Callbacks<typeof features> = {
        Descending: (_, { client }) => {
          client.Descend({ depth: 0 }).then(({ reached }) => late.push(reached));
          client.Descend({ depth: 0 }, { signal: AbortSignal.abort() }).catch((error: unknown) => late.push(error));
          client.Sum({ count: 1 }).catch((error: unknown) => late.push(error));
          return { reached: 41 };
        },
      };
      const client = await house.connect(features, { callbacks });
      assert.deepEqual(await client.Descend({ depth: 1 }), { reached: 42 });
      assert.equal(late.length, 3);
      assert.ok(
        late.some((one) => one === 0) && late.some((one) => one instanceof CancelledError) && late.some((one) => one instanceof FaultError),
      );
      assert.deepEqual(await client.Descend({ depth: 1 }), { reached: 42 });
    });

    test("callbacks without a handler, without handlers at all, and that throw", async () => {
      await using house = await open();
      const errors: unknown[] = [];
      const faults: [Callbacks<typeof features> | undefined, number][] = [
        [undefined, nca_s_unk_if],
        [{}, nca_s_op_rng_error],
        [
          {
            Add: () => {
              throw new RpcError(5, "local", "no");
            },
          },
          5,
        ],
        [
          {
            Add: () => {
              throw new TypeError("a defect");
            },
          },
          nca_s_fault_unspec,
        ],
        [{ Add: async () => ({ sum: "none" as unknown as number, words: "" }) }, nca_s_fault_unspec],
      ];
      for (const [callbacks, expected] of faults) {
        const client = await house.connect(features, {
          ...(callbacks === undefined ? {} : { callbacks }),
          onError: (error) => errors.push(error),
        });
        // The server's procedure does not catch it, so the fault comes back to the client.
        await assert.rejects(
          client.Sum({ count: 1 }),
          (error: unknown) => error instanceof FaultError && (error.status === expected || expected === nca_s_fault_unspec),
        );
        assert.deepEqual(await client.Sum({ count: 0 }), { total: 0 });
      }
      assert.equal(errors.length, 2);
    });

    test("strict context handles are their interface's; others may travel", async () => {
      const read: Service<ReturnType<typeof neighbour>> = {
        Read: ({ handle }, context) => ({ value: context.handleState<number>(handle) }),
      };
      for (const strictOne of [neighbour(true, false), neighbour(false, true)]) {
        const lenientOne = neighbour(false, false);
        await using house = await open((server) => void server.register(lenientOne, read).register(strictOne, read));
        const client = await house.connect(features);
        const { handle } = await client.Open({ value: 12 });
        assert.deepEqual(await client.Read({ handle }), { value: 12 });
        const lenient = await client.connection.use(lenientOne);
        assert.deepEqual(await lenient.Read({ handle }), { value: 12 });
        const strict = await client.connection.use(strictOne);
        const mismatch = (error: unknown) => error instanceof FaultError && error.status === nca_s_fault_context_mismatch;
        await assert.rejects(strict.Read({ handle }), mismatch);
        assert.deepEqual(await client.Read({ handle }), { value: 12 });
        assert.equal(house.server.contextHandles, 1);
      }
    });

    test("comm_status and fault_status: raw calls tell failures by their results, others throw", async () => {
      await using house = await open();
      const client = await house.connect(features);
      assert.deepEqual(await client.Fragile({ wanted: 0 }), { value: 7, st: 0 });
      assert.deepEqual(await client.raw.Fragile({ wanted: 0 }), { value: 7, st: 0 });
      for (const wanted of [5, nca_s_fault_unspec, nca_s_server_too_busy]) {
        await assert.rejects(client.Fragile({ wanted: wanted | 0 }), FaultError);
        const answer = await client.raw.Fragile({ wanted: wanted | 0 });
        assert.equal(answer.st, wanted);
        assert.ok("failure" in answer && answer.failure instanceof FaultError && answer.value === undefined);
      }
      const returned = await client.raw.Returned({ wanted: 5 });
      assert.equal(returned.return, 5);
      // No comm_status: a failure of the run-time is thrown.
      await assert.rejects(client.raw.Returned({ wanted: nca_s_server_too_busy | 0 }), FaultError);
      const cancelled = await client.raw.Fragile({ wanted: 0 }, { signal: AbortSignal.abort() });
      assert.ok("failure" in cancelled && cancelled.failure instanceof CancelledError && cancelled.st === cancelled.failure.status);
      // A request that is not of its type is the program's mistake.
      await assert.rejects(client.raw.Fragile({ wanted: "x" as unknown as number }), NdrError);
      await house.server.close();
      const gone = await client.raw.Fragile({ wanted: 0 });
      assert.ok("failure" in gone && gone.failure instanceof RpcError && gone.st !== 0);
      await assert.rejects(client.Fragile({ wanted: 0 }), TransportError);
    });

    test("types of the program's own", async () => {
      await using house = await open();
      const client = await house.connect(features, { codec });
      const time = new Date("2026-02-28T12:00:00Z");
      assert.deepEqual((await client.Tomorrow({ time })).time, new Date("2026-03-01T12:00:00Z"));
      const { later } = await client.Tomorrows({ times: [time, new Date("2026-12-31T00:00:00Z")] });
      const dates: Date[] = [];
      for await (const one of later) dates.push(one);
      assert.deepEqual(dates, [new Date("2026-03-01T12:00:00Z"), new Date("2027-01-01T00:00:00Z")]);
      const plain = await house.connect(features);
      const wire = { time: filetime.toWire(time) } as unknown as featuresOperations["Tomorrow"]["in"];
      assert.deepEqual((await plain.Tomorrow(wire)).time as unknown, filetime.toWire(new Date("2026-03-01T12:00:00Z")));
      await assert.rejects(client.Tomorrow({ time: "soon" as unknown as Date }), NdrError);
    });

    test("interface pointers and ignored pointers", async () => {
      await using house = await open();
      const client = await house.connect(features);
      const object = { iid: "00000000-0000-0000-c000-000000000046", data: Uint8Array.from({ length: 33 }, (_, i) => i) };
      assert.deepEqual(await client.EchoPointer({ object }), { same: object });
      assert.deepEqual(await client.EchoPointer({ object: null }), { same: null });
      assert.deepEqual(await client.Ignore({ value: { before: 40, nothing: null, after: 2 } }), { sum: 42 });
    });

    test("calls by name on an interface without static types", async () => {
      await using house = await open();
      const plain: Interface = features;
      const read = (from: object, name: string): unknown => (from as Record<string, unknown>)[name];
      const client = await house.connect(plain, {
        callbacks: { Add: (request) => ({ sum: read(request, "value"), words: `${read(request, "words")}, heard` }) },
      });
      const answer: Record<string, unknown> = { ...(await client["Sum"]!({ count: 2 })) };
      assert.deepEqual(answer, { total: 2 });
      assert.equal(client["NoSuch"], undefined);
    });
  });
}

for (const transport of ["memory", "tcp"] as const) {
  const base = variants.find((one) => one.transport === transport)!;
  test(`${transport}: pipes fall back to NDR20 where NDR64 is bound`, async () => {
    for (const [offered, served, pipeSyntax, expected] of [
      [[NDR64, NDR20], [NDR64, NDR20], undefined, "ndr20"],
      [[NDR64, NDR20], [NDR64, NDR20], "bound", "ndr64"],
      [[NDR64], [NDR64, NDR20], undefined, "ndr64"],
      [[NDR64, NDR20], [NDR64], undefined, "ndr64"],
      [[NDR64, NDR20], [NDR20], undefined, "ndr20"],
    ] as const) {
      await using house = await House.open(base, (server) => void server.register(features, service), { transferSyntaxes: served });
      const client = await house.connect(features, { transferSyntaxes: offered, ...(pipeSyntax === undefined ? {} : { pipeSyntax }) });
      const before = client.connection.transferSyntax;
      const calls = await Promise.all([1, 2, 3].map((i) => client.PipeCount({ data: [new Uint8Array(i * 1_000)] })));
      assert.deepEqual(
        calls.map(({ count }) => count),
        [1_000, 2_000, 3_000],
      );
      assert.equal(client.connection.transferSyntax, before);
      assert.equal(client.connection.pipeSyntax?.uuid, expected === "ndr20" ? NDR20.uuid : NDR64.uuid);
      assert.deepEqual(await client.Sum({ count: 0 }), { total: 0 });
    }
  });
}

test("pipes go in NDR64 where the server has no room for another presentation context", async () => {
  const base = variants[0]!;
  await using house = await House.open(base, (server) => void server.register(features, service), { connection: { maxContexts: 1 } });
  const client = await house.connect(features, { transferSyntaxes: [NDR64, NDR20] });
  for (const size of [0, 10, 100_000]) assert.deepEqual(await client.PipeCount({ data: [new Uint8Array(size)] }), { count: size });
  assert.equal(client.connection.pipeSyntax?.uuid, NDR64.uuid);
});

for (const answer of ["fault", "close", "silence"] as const) {
  test(`a server that answers an alter_context with ${answer}`, async () => {
    const clock = new SimulatedClock();
    const transport = new MemoryTransport();
    let alterations = 0;
    const requests: Pdu[] = [];
    const serve = (pipe: BytePipe) => {
      const head = (callId: number) => ({ flags: 3, littleEndian: true, callId }) as const;
      const write = (pdu: Pdu) => pipe.write([encodePdu(pdu)], () => {});
      pipe.open({
        onEnd: () => {},
        onDrain: () => {},
        onData: (bytes) => {
          for (let at = 0; at < bytes.length; ) {
            const length = new DataView(bytes.buffer, bytes.byteOffset + at).getUint16(8, true);
            const pdu = decodePdu(bytes.slice(at, at + length));
            at += length;
            if (pdu.kind === "bind") {
              const results = pdu.contexts.map((_, i) => ({ result: i === 0 ? 0 : 2, reason: i === 0 ? 0 : 2, transferSyntax: NDR64 }));
              const sizes = { maxTransmitFragment: 5840, maxReceiveFragment: 5840, associationGroup: 9, secondaryAddress: "1" };
              write({ kind: "bind_ack", ...head(pdu.callId), flags: 0x13, ...sizes, results });
            } else if (pdu.kind === "alter_context") {
              alterations++;
              const stub = new Uint8Array(0);
              if (answer === "close") pipe.destroy();
              if (answer === "fault")
                write({
                  kind: "fault",
                  ...head(pdu.callId),
                  allocHint: 0,
                  contextId: 0,
                  cancelCount: 0,
                  faultFlags: 0,
                  status: 0x1c010003,
                  stub,
                });
            } else if (pdu.kind === "request" && (pdu.flags & 2) !== 0) {
              requests.push(pdu);
              const stub = Uint8Array.of(7, 0, 0, 0);
              write({ kind: "response", ...head(pdu.callId), allocHint: 4, contextId: pdu.contextId, cancelCount: 0, stub });
            }
          }
        },
      });
    };
    const listener = await transport.listen({ protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "9" }, serve);
    const client = await connect(features, "ncacn_ip_tcp:[9]", { transport, clock });
    for (const round of [1, 2]) {
      const call = client.PipeCount({ data: [new Uint8Array(3)] }, { timeoutMs: 2_000 });
      const outcome = answer === "fault" ? call.then(({ count }) => assert.equal(count, 7)) : assert.rejects(call, RpcError);
      for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
      if (answer === "silence") clock.advance(2_000);
      await outcome;
      assert.equal(requests.length, answer === "fault" ? round : 0);
    }
    // A refusal is remembered as long as the connection lives; one that came to no end is asked for again.
    assert.equal(alterations, answer === "close" ? 2 : 1);
    void client.connection.close();
    await listener.close();
  });
}

test("a callback ends with its call: time-out, cancel and loss of the connection are told to both procedures", async () => {
  const base = variants[0]!;
  const heard: string[] = [];
  let told!: () => void;
  const both = () => new Promise<void>((resolve) => (told = resolve));
  const tell = (words: string) => {
    heard.push(words);
    if (heard.length === 2) told();
  };
  await using house = await House.open(base, (server) => {
    server.register(features, {
      Sum: async (_, { callbacks, signal }) => {
        await assert.rejects(callbacks.Unanswered({}), RpcError);
        tell("server");
        throw signal.aborted ? signal.reason : new RpcError(5, "local", "no reason");
      },
    });
  });
  let started!: () => void;
  const callbacks: Callbacks<typeof features> = {
    Unanswered: (_, { signal, operation }) =>
      new Promise((_resolve, reject) => {
        assert.equal(operation, "Sum");
        signal.addEventListener("abort", () => {
          tell("client");
          reject(signal.reason);
        });
        started();
      }),
  };
  for (const ending of ["cancel", "timeout", "cut"] as const) {
    heard.length = 0;
    const client = await connect(features, house.binding, { transport: house.transport, clock: house.clock, callbacks });
    const begun = new Promise<void>((resolve) => (started = resolve));
    const all = both();
    const controller = new AbortController();
    const call = client.Sum({ count: 1 }, { signal: controller.signal, timeoutMs: ending === "timeout" ? 1_000 : 0 });
    const failed = assert.rejects(call, RpcError);
    await begun;
    if (ending === "cancel") controller.abort();
    else if (ending === "timeout") house.clock.advance(1_000);
    else void client.connection.close();
    await failed;
    await all;
    assert.deepEqual(heard.sort(), ["client", "server"]);
    await client.connection.close();
  }
});
