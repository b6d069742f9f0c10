import assert from "node:assert/strict";
import { test } from "node:test";
import {
  BindError,
  CancelledError,
  connect,
  FaultError,
  MemoryTransport,
  NdrError,
  RpcError,
  RpcServer,
  type ServerOptions,
  SimulatedClock,
  StatusError,
  status,
  TransportError,
} from "opnum";
import { type AccessRequest, SecurityError } from "opnum/security";
import { ProbeService, probe, stranger, twin } from "./probe.ts";
import { House, securedVariants, type Variant, variants } from "./variants.ts";

const { nca_s_fault_context_mismatch, nca_s_fault_unspec, nca_s_op_rng_error, nca_s_server_too_busy, nca_s_unsupported_type } = status;

interface Room extends AsyncDisposable {
  readonly house: House;
  readonly service: ProbeService;
}

async function room(variant: Variant, options: ServerOptions = {}): Promise<Room> {
  const service = new ProbeService();
  const house = await House.open(variant, (server) => server.register(probe, service.service).register(twin, service.service), options);
  return { house, service, [Symbol.asyncDispose]: () => house[Symbol.asyncDispose]() };
}

const behaviours: Record<string, (variant: Variant) => Promise<void>> = {
  "a call brings its answer": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    assert.deepEqual(await client.AddOne({ in_data: 41 }), { out_data: 42 });
    assert.deepEqual(client.connection.transferSyntax, variant.transferSyntax);
    assert.notEqual(client.connection.associationGroup, 0);
    assert.equal(client.AddOne, client.AddOne, "the function is made once");
  },

  "many calls at once are told apart": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const answers = await Promise.all(Array.from({ length: 200 }, (_, i) => client.AddOne({ in_data: i })));
    assert.deepEqual(
      answers.map((answer) => answer.out_data),
      Array.from({ length: 200 }, (_, i) => i + 1),
    );
  },

  "a call that waits does not hold up others, and answers come in any order": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const slow = client.Wait({ tag: 1 });
    const slower = client.Wait({ tag: 2 });
    await at.service.until(() => at.service.waiting.size === 2);
    assert.equal(at.house.server.calls, 2);
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
    at.service.waiting.get(2)?.();
    assert.deepEqual(await slower, { tag: 3 });
    at.service.waiting.get(1)?.();
    assert.deepEqual(await slow, { tag: 2 });
    assert.equal(at.house.server.calls, 0);
  },

  "without multiplexing calls wait for each other": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe, { connection: { multiplex: false } });
    const slow = client.Wait({ tag: 1 });
    const next = client.AddOne({ in_data: 1 });
    await at.service.until(() => at.service.waiting.size === 1);
    at.service.waiting.get(1)?.();
    assert.deepEqual(await Promise.all([slow, next]), [{ tag: 2 }, { out_data: 2 }]);
  },

  "a call that waits for its turn has a time-out too": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe, { connection: { multiplex: false } });
    const slow = client.Wait({ tag: 1 });
    await at.service.until(() => at.service.waiting.size === 1);
    const outcome = client.AddOne({ in_data: 1 }, { timeoutMs: 100 }).catch((error: unknown) => error);
    await at.house.clock.advance(101);
    const error = await outcome;
    assert.ok(error instanceof CancelledError && error.by === "timeout", String(error));
    at.service.waiting.get(1)?.();
    assert.deepEqual(await slow, { tag: 2 });
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  },

  "several connections of one association group share handles": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe, { connection: { multiplex: false }, maxConnections: 2 });
    const { handle } = await client.Open({ name: "shared" });
    const slow = client.Wait({ tag: 1 });
    await at.service.until(() => at.service.waiting.size === 1);
    assert.equal((await client.Read({ handle })).count, 1);
    assert.equal(at.house.server.connections, 2);
    at.service.waiting.get(1)?.();
    await slow;
    await handle.close();
  },

  "large bodies go both ways, whole": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    for (const size of [0, 1, 5_000, 5_816, 5_817, 300_001]) {
      const data = Uint8Array.from({ length: size }, (_, i) => (i * 7 + (i >> 8)) & 0xff);
      const { out_data } = await client.Echo({ len: size, data });
      assert.ok(Buffer.from(out_data).equals(data), `${size} octets`);
    }
    const both = await Promise.all([1, 2, 3].map((i) => client.Echo({ len: 100_000, data: new Uint8Array(100_000).fill(i) })));
    both.forEach(({ out_data }, i) => {
      assert.ok(out_data.length === 100_000 && out_data.every((byte) => byte === i + 1));
    });
  },

  "a large answer may come into memory that is given for it": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const into = new Uint8Array(120_000);
    const data = Uint8Array.from({ length: 100_000 }, (_, i) => i % 253);
    const { out_data } = await client.Echo({ len: data.length, data }, { into });
    assert.equal(out_data.buffer, into.buffer);
    assert.ok(Buffer.from(out_data).equals(data));
    // Too small, or not needed: memory of its own.
    const own = await client.Echo({ len: data.length, data }, { into: new Uint8Array(1_000) });
    assert.ok(Buffer.from(own.out_data).equals(data));
    const small = await client.Echo({ len: 3, data: Uint8Array.of(1, 2, 3) }, { into });
    assert.deepEqual([...small.out_data], [1, 2, 3]);
  },

  "a request beyond the server's limit is refused and nothing else suffers": async (variant) => {
    await using at = await room(variant, { connection: { maxRequestBytes: 50_000 } });
    const client = await at.house.connect(probe);
    await assert.rejects(client.Echo({ len: 60_000, data: new Uint8Array(60_000) }), RpcError);
    const other = await at.house.connect(probe);
    assert.equal((await other.AddOne({ in_data: 1 })).out_data, 2);
  },

  "memory that goes away while it is sent fails that call": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const data = new Uint8Array(8 << 20);
    const call = client.Echo({ len: data.length, data }).catch((error: unknown) => error);
    structuredClone(data.buffer, { transfer: [data.buffer] });
    // The interpreter copies the whole at once; compiled, what had not been sent is missing.
    const outcome = await call;
    assert.ok(outcome instanceof RpcError || (outcome as { out_data: Uint8Array }).out_data.length === 8 << 20, String(outcome));
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  },

  "a status other than success is an error with the out parameters; raw gives both": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    assert.deepEqual(await client.Status({ value: 0 }), { detail: 0, return: 0 });
    await assert.rejects(client.Status({ value: 5 }), (error: unknown) => {
      assert.ok(error instanceof StatusError);
      assert.equal(error.status, 5);
      assert.equal(error.operation, "Status");
      assert.deepEqual(error.out, { detail: 10, return: 5 });
      return true;
    });
    assert.deepEqual(await client.raw.Status({ value: 5 }), { detail: 10, return: 5 });
  },

  "what a procedure throws is a fault: an RpcError's status, and nothing at all of other errors": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    for (const how of [0, 1]) {
      await assert.rejects(client.Fail({ how }), (error: unknown) => {
        assert.ok(error instanceof FaultError);
        assert.equal(error.status, nca_s_fault_unspec);
        assert.doesNotMatch(error.message, /secret/);
        return true;
      });
    }
    assert.equal(at.house.errors.length, 2);
    await assert.rejects(client.Read({ handle: strangeHandle }), faultOf(nca_s_fault_context_mismatch));
    await assert.rejects(client.NotServed({}), (error: unknown) => {
      assert.ok(error instanceof FaultError && error.didNotExecute);
      assert.equal(error.status, nca_s_op_rng_error);
      return true;
    });
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  },

  "a value that cannot be sent is told here, and the connection goes on": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    await assert.rejects(client.AddOne({ in_data: -1 }), NdrError);
    await assert.rejects(client.AddOne({ in_data: "1" as unknown as number }), NdrError);
    await assert.rejects(client.Read({ handle: null as never }), NdrError);
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  },

  "a signal cancels the call and reaches the procedure": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const controller = new AbortController();
    const call = client.Wait({ tag: 7 }, { signal: controller.signal });
    await at.service.until(() => at.service.waiting.has(7));
    const reason = new Error("enough");
    controller.abort(reason);
    await assert.rejects(call, (error: unknown) => error instanceof CancelledError && error.by === "signal" && error.cause === reason);
    await at.service.until(() => at.service.aborted.includes(7));
    await assert.rejects(client.AddOne({ in_data: 1 }, { signal: AbortSignal.abort() }), CancelledError);
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  },

  "a call that takes too long is given up, and reaches the procedure as cancelled": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe, { callTimeoutMs: 3_000 });
    for (const options of [undefined, { timeoutMs: 500 }]) {
      const tag = options === undefined ? 1 : 2;
      const call = client.Wait({ tag }, options);
      const outcome = call.then(
        () => undefined,
        (error: unknown) => error,
      );
      await at.service.until(() => at.service.waiting.has(tag));
      await at.house.clock.advance(options === undefined ? 3_001 : 501);
      const error = await outcome;
      assert.ok(error instanceof CancelledError && error.by === "timeout");
      await at.service.until(() => at.service.aborted.includes(tag));
    }
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  },

  "a context handle names state, is closed once, and is nobody else's": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const stranger = await at.house.connect(probe);
    {
      await using handle = (await client.Open({ name: "one" })).handle;
      assert.equal((await client.Read({ handle })).count, 1);
      assert.equal((await client.Read({ handle })).count, 2);
      await assert.rejects(stranger.Read({ handle }), faultOf(nca_s_fault_context_mismatch));
      assert.equal(at.house.server.contextHandles, 1);
    }
    assert.equal(at.house.server.contextHandles, 0);
    const { handle } = await client.Open({ name: null });
    const closed = await client.Close({ handle });
    assert.equal(closed.handle, null);
    await handle.close();
    await assert.rejects(client.Read({ handle }), faultOf(nca_s_fault_context_mismatch));
    assert.deepEqual(at.service.runDown, []);
  },

  "a handle of another type, and a strict one of another interface, are refused": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const other = await client.connection.use(twin);
    const { handle } = await client.Open({ name: "mine" });
    assert.equal((await client.ReadStrictly({ handle })).count, 1);
    assert.equal((await other.Read({ handle })).count, 2);
    await assert.rejects(other.ReadStrictly({ handle }), faultOf(nca_s_fault_context_mismatch));
    const wrong = (await client.OpenOther({})).handle;
    await assert.rejects(client.Read({ handle: wrong as never }), faultOf(nca_s_fault_context_mismatch));
    await assert.rejects(wrong.close(), RpcError);
  },

  "handles are run down when the last connection of the group is gone, and only then": async (variant) => {
    await using at = await room(variant);
    const keeper = await at.house.connect(probe);
    await keeper.Open({ name: "kept" });
    const client = await at.house.connect(probe, { connection: { multiplex: false }, maxConnections: 2 });
    await client.Open({ name: "a" });
    await client.Open({ name: "b" });
    await assert.rejects(client.OpenThenFail({}), StatusError);
    await client.connection.close();
    await at.service.until(() => at.service.runDown.length === 3);
    assert.deepEqual(at.service.runDown.sort(), ["a", "b", "lost"]);
    assert.equal(at.house.server.contextHandles, 1);
  },

  "a client that goes cancels its calls": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const call = client.Wait({ tag: 9 }).catch((error: unknown) => error);
    await at.service.until(() => at.service.waiting.has(9));
    await client.connection.close();
    await at.service.until(() => at.service.aborted.includes(9));
    assert.ok((await call) instanceof RpcError);
    await assert.rejects(client.AddOne({ in_data: 1 }), RpcError);
  },

  "several interfaces share one connection; one that is not there is refused by name": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const other = await client.connection.use(twin);
    assert.equal((await other.AddOne({ in_data: 1 })).out_data, 2);
    assert.equal((await client.AddOne({ in_data: 2 })).out_data, 3);
    assert.equal(at.house.server.connections, 1);
    assert.equal(other.connection.associationGroup, client.connection.associationGroup);
    await assert.rejects(client.connection.use(stranger), BindError);
    await assert.rejects(at.house.connect(stranger), BindError);
    assert.equal((await client.AddOne({ in_data: 2 })).out_data, 3);
  },

  "object UUIDs choose the manager": async (variant) => {
    const first = "0a0b0c0d-0000-4000-8000-000000000001";
    const second = "0a0b0c0d-0000-4000-8000-000000000002";
    await using house = await House.open(variant, (server) => {
      server.register(
        probe,
        { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }), WhoAmI: new ProbeService().service.WhoAmI! },
        { objectUuid: first },
      );
      server.register(twin, { AddOne: ({ in_data }) => ({ out_data: in_data + 100 }) }, { objectUuid: second.toUpperCase() });
      server.register(twin, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
    });
    const client = await house.connect(probe, {}, first);
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
    assert.equal((await client.WhoAmI({})).object, first);
    await assert.rejects(client.AddOne({ in_data: 1 }, { objectUuid: second }), faultOf(nca_s_unsupported_type));
    const other = await house.connect(twin);
    assert.equal((await other.AddOne({ in_data: 1 })).out_data, 2);
    assert.equal((await other.AddOne({ in_data: 1 }, { objectUuid: second })).out_data, 101);
    assert.equal((await other.AddOne({ in_data: 1 }, { objectUuid: first })).out_data, 2);
    assert.throws(() => house.server.register(twin, {}), RpcError);
  },

  "the caller is told of": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    assert.deepEqual(await client.WhoAmI({}), { object: null, group: client.connection.associationGroup, local: 1 });
  },

  "[maybe] is sent and not waited for": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    await client.Notify({ value: 3 });
    await at.service.until(() => at.service.notified.length === 1);
    assert.deepEqual(at.service.notified, [3]);
  },

  "below the level that an interface asks for nothing is dispatched": async (variant) => {
    const service = new ProbeService();
    await using house = await House.open(variant, (server) => server.register(probe, service.service, { minimumLevel: "integrity" }), {
      policy: { minimumLevel: "none" },
    });
    const { security } = variant;
    const client = await house.connect(probe);
    const calls = client.Notify({ value: 1 }).then(() => client.AddOne({ in_data: 1 }));
    if (security === undefined) await assert.rejects(calls, faultOf(5));
    else if (security.level !== "integrity" && security.level !== "privacy") {
      await assert.rejects(calls, (error: unknown) => error instanceof SecurityError && error.status === 5 && /level/.test(error.message));
    } else {
      assert.deepEqual(await calls, { out_data: 2 });
      const { auth: _, level: __, ...nobody } = house.options({});
      const stranger = await connect(probe, house.binding, nobody);
      await assert.rejects(stranger.AddOne({ in_data: 1 }), faultOf(5));
      await stranger.connection.close();
    }
    assert.deepEqual(service.notified, ["integrity", "privacy"].includes(security?.level ?? "none") ? [1] : []);
  },

  "who calls is known to who decides, and nothing is dispatched where that one says no": async (variant) => {
    const service = new ProbeService();
    const asked: AccessRequest[] = [];
    const access = async (request: AccessRequest) => {
      asked.push(request);
      return request.operation !== "Echo";
    };
    const { security } = variant;
    const policy = { minimumLevel: security?.level ?? "none", access } as const;
    await using house = await House.open(variant, (server) => server.register(probe, service.service), { policy });
    const client = await house.connect(probe);
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
    await assert.rejects(client.Echo({ data: new Uint8Array(70_000) }), faultOf(5));
    assert.equal((await client.AddOne({ in_data: 2 })).out_data, 3);
    assert.deepEqual(
      asked.map(({ operation, opnum, endpoint }) => [operation, opnum, endpoint]),
      [
        ["AddOne", 0, house.binding],
        ["Echo", 1, house.binding],
        ["AddOne", 0, house.binding],
      ],
    );
    const { authenticationLevel, principal, mechanism, anonymous } = asked[0]!.caller;
    const level = security?.level === "call" ? "packet" : (security?.level ?? "none");
    assert.ok(authenticationLevel === level || authenticationLevel === security?.level, authenticationLevel);
    assert.deepEqual([principal, mechanism, anonymous], [security?.principal, security?.mechanism, security === undefined]);
    const told = client.connection.security;
    assert.equal(told?.mechanism, security?.mechanism);
    assert.equal(told?.level, security?.level);
    assert.equal(told?.headerSigning, security === undefined ? undefined : security.level !== "connect");
    assert.deepEqual(house.errors, []);
  },

  "a server that is full says so, call by call": async (variant) => {
    await using at = await room(variant, { maxCalls: 2 });
    const client = await at.house.connect(probe);
    const waiting = [client.Wait({ tag: 1 }), client.Wait({ tag: 2 })];
    await at.service.until(() => at.service.waiting.size === 2);
    await assert.rejects(
      client.AddOne({ in_data: 1 }),
      (error: unknown) => error instanceof FaultError && error.didNotExecute && error.status === nca_s_server_too_busy,
    );
    at.service.waiting.get(1)?.();
    await waiting[0];
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
    at.service.waiting.get(2)?.();
    await waiting[1];
  },

  "shutting down lets calls end that mind the signal, and closes": async (variant) => {
    await using at = await room(variant);
    const client = await at.house.connect(probe);
    const waiting = client.Wait({ tag: 1 }).catch((error: unknown) => error);
    await at.service.until(() => at.service.waiting.size === 1);
    await client.Open({ name: "open" });
    await at.house.server.close();
    assert.deepEqual(at.service.aborted, [1]);
    assert.ok((await waiting) instanceof RpcError);
    assert.deepEqual(at.service.runDown, ["open"]);
    assert.equal(at.house.server.connections, 0);
    await assert.rejects(client.AddOne({ in_data: 1 }), RpcError);
  },
};

/** Netlogon has one sequence number for both directions ([MS-NRPC] 3.3.4.2): a call is sent when the one before is answered. */
const NOT_IN_LOCKSTEP: Readonly<Record<string, string>> = {
  "a server that is full says so, call by call": "under Netlogon calls wait for each other",
  "shutting down lets calls end that mind the signal, and closes": "under Netlogon calls wait for each other",
  "a call that waits does not hold up others, and answers come in any order": "under Netlogon calls wait for each other",
};

for (const variant of [...variants, ...securedVariants]) {
  for (const [name, run] of Object.entries(behaviours)) {
    const skip = variant.security?.provider === "netlogon" && NOT_IN_LOCKSTEP[name];
    test(`${variant.name}: ${name}`, { skip }, () => run(variant));
  }
}

// --- what needs the memory transport's bad days ---

const memory = variants.find((variant) => variant.transport === "memory")!;

test("an idempotent call survives a cut connection, any other does not, and the next call connects again", async () => {
  await using at = await room(memory);
  const network = at.house.transport as MemoryTransport;
  const client = await at.house.connect(probe);
  at.service.onAgain = () => {
    if (at.service.againCalls === 1) network.cut();
  };
  assert.deepEqual(await client.Again({ value: 5 }), { value_out: 5 });
  assert.equal(at.service.againCalls, 2);
  const waiting = client.Wait({ tag: 1 }).catch((error: unknown) => error);
  await at.service.until(() => at.service.waiting.has(1));
  network.cut();
  const error = await waiting;
  assert.ok(error instanceof TransportError && error.failure.kind === "cut" && error.failure.phase === "call", String(error));
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
});

test("a service that was started anew on another port is found again through its mapper", async () => {
  const network = new MemoryTransport();
  const start = async (port: number) => {
    const server = new RpcServer({ transport: network });
    server.register(probe, new ProbeService().service);
    await server.listen(`ncacn_ip_tcp:[${port}]`);
    return server;
  };
  let endpoint = "2000";
  const endpointMapper = {
    map: async () => [{ protocolSequence: "ncacn_ip_tcp" as const, host: "", endpoint }],
    register: async () => ({ close: async () => {} }),
  };
  const first = await start(2000);
  await using client = await connect(probe, "ncacn_ip_tcp:server.example", { transport: network, endpointMapper });
  await first.close();
  await using second = await start(2001);
  await assert.rejects(
    client.AddOne({ in_data: 1 }),
    (error: unknown) => error instanceof TransportError && error.failure.kind === "refused",
  );
  endpoint = "2001";
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  assert.equal(second.connections, 1);
});

test("a call's time bounds the connecting that it needs", async () => {
  const clock = new SimulatedClock();
  const network = new MemoryTransport({ clock });
  const server = new RpcServer({ transport: network });
  server.register(probe, new ProbeService().service);
  await using client = await connect(probe, await server.listen("ncacn_ip_tcp:[2000]"), { transport: network, clock });
  await server.close();
  network.filtered.add("2000");
  const outcome = client.AddOne({ in_data: 1 }, { timeoutMs: 1_000 }).catch((error: unknown) => error);
  await clock.advance(1_001);
  const error = await outcome;
  assert.ok(error instanceof TransportError && error.failure.kind === "dial-timeout" && error.failure.afterMs === 1_000, String(error));
});

test("a server that never answers the bind is given up in time", async () => {
  const clock = new SimulatedClock();
  const network = new MemoryTransport({ clock });
  await network.listen({ protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "1025" }, (pipe) =>
    pipe.open({ onData() {}, onEnd() {}, onDrain() {} }),
  );
  const outcome = connect(probe, "ncacn_ip_tcp:[1025]", { transport: network, clock, timeoutMs: 4_000 }).catch((error: unknown) => error);
  await clock.advance(4_001);
  const error = await outcome;
  assert.ok(error instanceof CancelledError && error.by === "timeout", String(error));
});

test("of several mapped endpoints the next one is tried, and the errors of all are kept", async () => {
  const network = new MemoryTransport();
  const server = new RpcServer({ transport: network });
  server.register(probe, new ProbeService().service);
  await server.listen("ncacn_ip_tcp:[2000]");
  const entry = (endpoint: string) => ({ protocolSequence: "ncacn_ip_tcp" as const, host: "203.0.113.7", endpoint });
  const asked: unknown[] = [];
  const mapper = (...endpoints: string[]) => ({
    map: async (query: unknown) => {
      asked.push(query);
      return endpoints.map(entry);
    },
    register: async () => ({ close: async () => {} }),
  });
  const client = await connect(probe, "ncacn_ip_tcp:server.example", { transport: network, endpointMapper: mapper("1999", "2000") });
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  // The tower's address is not looked at.
  assert.equal(client.connection.binding.host, "server.example");
  assert.equal(client.connection.binding.endpoint, "2000");
  await client.connection.close();
  await assert.rejects(connect(probe, "ncacn_ip_tcp:x", { transport: network, endpointMapper: mapper("7", "8") }), (error: unknown) => {
    assert.ok(error instanceof TransportError && error.cause instanceof AggregateError);
    assert.equal(error.cause.errors.length, 2);
    return true;
  });
  await assert.rejects(
    connect(probe, "ncacn_ip_tcp:x", { transport: network, endpointMapper: mapper() }),
    (error: unknown) => error instanceof RpcError && error.status === 0x6d9,
  );
  assert.equal(asked.length, 3);
  await server.close();
});

test("protocol sequences that are not built yet are named", async () => {
  for (const binding of ["ncacn_np:host[\\pipe\\srvsvc]", "ncalrpc:[epmapper]", "ncadg_ip_udp:host[135]", "ncacn_http:host[593]"]) {
    await assert.rejects(
      connect(probe, binding),
      (error: unknown) => error instanceof RpcError && error.status === 0x6a7 && error.message.includes(binding.split(":")[0]!),
    );
    await assert.rejects(new RpcServer().listen(binding), RpcError);
  }
});

const strangeHandle = { attributes: 0, uuid: "11111111-2222-4333-8444-555555555555" } as never;

function faultOf(status: number): (error: unknown) => boolean {
  return (error) => {
    assert.ok(error instanceof FaultError, String(error));
    assert.equal(error.status, status);
    return true;
  };
}
