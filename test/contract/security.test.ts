/** Who calls whom: what the behaviours of every variant do not tell. NTLM and Kerberos for clients of both kinds; over memory and a clock that stands still. */
import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { test } from "node:test";
import { inspect } from "node:util";
import {
  BindError,
  CancelledError,
  type ConnectOptions,
  connect,
  FaultError,
  MemoryTransport,
  RpcError,
  RpcServer,
  type ServerAuthenticationMessage,
  type ServerOptions,
  SimulatedClock,
  status,
} from "opnum";
import { mgmt } from "opnum/interfaces/mgmt";
import {
  type AccessRequest,
  anonymous,
  type Credentials,
  kerberos,
  negotiate,
  negotiateAcceptor,
  netlogon,
  ntlm,
  ntlmAcceptor,
  type SecurityContext,
  SecurityError,
} from "opnum/security";
import { mintTicket, serviceKey, ticketSource } from "../security/tickets.ts";
import { ProbeService, probe, stranger, twin } from "./probe.ts";
import { acceptors, securities, targetName } from "./variants.ts";

const right = securities.find((one) => one.provider === "ntlm")!.auth;
const ticket = securities.find((one) => one.provider === "kerberos")!.auth;
/** The probe under another UUID: its server asks more. */
const guarded = { ...twin, uuid: "6f1f3d0e-2f0a-4f0e-9a3e-0d7f2a5b1c44" } as typeof twin;
const PASSWORD = "never to be seen, Xyzzy!";
const wrong = ntlm({ user: "alice", domain: "LAB", password: PASSWORD });

interface House extends AsyncDisposable {
  readonly server: RpcServer;
  readonly service: ProbeService;
  readonly transport: MemoryTransport;
  readonly clock: SimulatedClock;
  readonly binding: string;
  readonly audit: ServerAuthenticationMessage[];
  connect(auth: Credentials | undefined, options?: ConnectOptions): ReturnType<typeof connect<typeof probe>>;
}

async function open(options: ServerOptions = {}): Promise<House> {
  const clock = new SimulatedClock();
  const transport = new MemoryTransport();
  const service = new ProbeService();
  const server = new RpcServer({ transport, clock, auth: acceptors, ...options })
    .register(probe, service.service)
    .register(twin, service.service);
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  const audit: ServerAuthenticationMessage[] = [];
  const told = (message: unknown) => {
    const one = message as ServerAuthenticationMessage;
    if (one.endpoint === binding) audit.push(one);
  };
  subscribe("opnum.server.authentication", told);
  return {
    server,
    service,
    transport,
    clock,
    binding,
    audit,
    connect: (auth, more = {}) =>
      connect(probe, binding, { transport, clock, targetName, ...(auth === undefined ? {} : { auth }), ...more }),
    async [Symbol.asyncDispose]() {
      unsubscribe("opnum.server.authentication", told);
      await server.close();
    },
  };
}

async function failure(promise: Promise<unknown>): Promise<SecurityError> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof SecurityError, String(error));
  assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /Xyzzy/);
  return error;
}

test("a wrong password with NTLM is told by the first call, with who and what to look at", async () => {
  await using house = await open();
  const client = await house.connect(wrong);
  const error = await failure(client.AddOne({ in_data: 1 }));
  assert.deepEqual(error.likely, { kind: "wrong-user-or-password", user: "LAB\\alice" });
  assert.equal(error.mechanism, "ntlm");
  assert.equal(error.leg, "the first request");
  assert.ok(error.answer !== undefined && error.cause instanceof FaultError);
  assert.match(error.message, /NTLM as LAB\\alice at level privacy/);
  await client.connection.close();
  assert.deepEqual(
    house.audit.map(({ event, account, mechanism, level, cause, address }) => ({ event, account, mechanism, level, cause, address })),
    [{ event: "failure", account: "LAB\\alice", mechanism: "ntlm", level: "privacy", cause: "wrong-password", address: "127.0.0.1" }],
  );
  assert.doesNotMatch(inspect(house.audit, { depth: 9, showHidden: true }), /Xyzzy/);
});

test("with SPNEGO connect() itself fails", async () => {
  await using house = await open();
  const error = await failure(house.connect(negotiate([wrong])));
  assert.deepEqual(error.likely, { kind: "wrong-user-or-password", user: "LAB\\alice" });
  assert.match(error.message, /NTLM by SPNEGO as LAB\\alice/);
  assert.equal(house.audit[0]?.cause, "wrong-password");
  const nobody = await failure(house.connect(negotiate([ntlm({ user: "bob", password: PASSWORD })])));
  assert.equal(nobody.likely.kind, "wrong-user-or-password");
  assert.deepEqual([house.audit[1]?.account, house.audit[1]?.cause], ["bob", "unknown-user"]);
});

test("a ticket for somebody else", async () => {
  await using house = await open();
  const stolen = kerberos({ tickets: ticketSource(mintTicket(serviceKey(18))) });
  for (const auth of [stolen, negotiate([stolen, right])]) {
    const error = await failure(house.connect(auth));
    assert.deepEqual(error.likely, { kind: "wrong-target", targetName });
    assert.match(error.message, /host\/server\.lab\.test/);
  }
});

test("a server that does not take what is offered", async () => {
  await using house = await open({ auth: [ntlmAcceptor({ accounts: [{ user: "alice", password: "x" }] })] });
  const error = await failure(house.connect(ticket));
  assert.equal(error.likely.kind, "refused");
  assert.match(error.message, /takes no Kerberos \(authentication type 16\) here: bind_nak authentication_type_not_recognized/);
});

test("who negotiates falls back where the server knows no Kerberos, and says why", async () => {
  const own = acceptors[0]!;
  await using house = await open({ auth: [negotiateAcceptor([own])] });
  await using client = await house.connect(negotiate([ticket, right]));
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  assert.equal(client.connection.security?.mechanism, "ntlm");
  assert.match(client.connection.security?.fallback?.message ?? "", /does not take Kerberos and chose NTLMSSP/);
});

test("a connection that was cut is authenticated anew", async () => {
  await using house = await open();
  for (const auth of [right, ticket, negotiate([ticket, right])]) {
    house.audit.length = 0;
    await using client = await house.connect(auth);
    assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
    house.transport.cut();
    assert.equal((await client.Again({ value: 1 })).value_out, 1);
    assert.deepEqual(
      house.audit.map(({ event, level }) => `${event} ${level}`),
      ["success privacy", "success privacy"],
    );
  }
});

test("several people, and several levels, on one connection", async () => {
  const seen: string[] = [];
  const access = ({
    caller,
  }: {
    caller: { principal: string | undefined; authenticationLevel: string; mechanism: string | undefined };
  }) => {
    seen.push(`${caller.principal} ${caller.mechanism} ${caller.authenticationLevel}`);
    return true;
  };
  await using house = await open({ policy: { access } });
  await using client = await house.connect(right);
  const other = await client.connection.use(twin, { auth: ticket, level: "integrity" });
  const same = await client.connection.use(probe, { level: "integrity" });
  await other.AddOne({ in_data: 1 });
  await client.AddOne({ in_data: 1 });
  await same.AddOne({ in_data: 1 });
  await Promise.all(Array.from({ length: 30 }, (_, i) => [client, other, same][i % 3]!.AddOne({ in_data: i })));
  assert.deepEqual(seen.slice(0, 3), ["alice@LAB.TEST kerberos integrity", "LAB\\alice ntlm privacy", "LAB\\alice ntlm integrity"]);
  assert.equal(seen.length, 33);
  assert.equal(house.server.connections, 1);
  assert.equal(other.connection.security?.principal, "alice@LAB.TEST");
  const error = await failure(client.connection.use(twin, { auth: negotiate([wrong]) }));
  assert.equal(error.likely.kind, "wrong-user-or-password");
  await assert.rejects(client.connection.use(twin, { level: "none" }), RpcError);
});

test("a context handle serves who made it, at the level that it was made at and above", async () => {
  await using house = await open();
  await using sealed = await house.connect(right, { level: "privacy" });
  const signed = await sealed.connection.use(probe, { level: "integrity" });
  const other = await sealed.connection.use(probe, { auth: ticket, level: "privacy" });
  const mismatch = (error: unknown) => error instanceof FaultError && error.status === status.nca_s_fault_context_mismatch;

  const { handle } = await sealed.Open({ name: "of alice, sealed" });
  await assert.rejects(signed.Read({ handle }), mismatch, "whoever sits between could have read and used it");
  await assert.rejects(other.Read({ handle }), mismatch, "somebody else");
  await assert.rejects(other.Close({ handle }), mismatch, "somebody else");
  assert.equal((await sealed.Read({ handle })).return, 0);

  const { handle: low } = await signed.Open({ name: "of alice, signed" });
  assert.equal((await sealed.Read({ handle: low })).return, 0);
  await signed.Close({ handle: low });
  await sealed.Close({ handle });
});

test("the server's default: integrity for all but what everybody may ask", async () => {
  await using house = await open();
  await using nobody = await house.connect(undefined);
  await assert.rejects(
    nobody.AddOne({ in_data: 1 }),
    (error: unknown) => error instanceof FaultError && error.status === 5 && error.didNotExecute,
  );
  const management = await nobody.connection.use(mgmt);
  assert.equal((await management.rpc_mgmt_is_server_listening({})).return, 1);
  await assert.rejects(
    management.rpc_mgmt_stop_server_listening({}),
    (error: unknown) => error instanceof FaultError && error.status === 5,
  );
  const low = await failure((await house.connect(ticket, { level: "connect" })).AddOne({ in_data: 1 }));
  assert.deepEqual(low.likely, { kind: "level", asked: "connect" });
});

test("which operations there are is told to those only who may call", async () => {
  const asked: AccessRequest[] = [];
  const access = (request: AccessRequest) => {
    asked.push(request);
    if (request.caller.authenticationLevel === "packet") throw new Error("never to be told");
    return request.caller.authenticationLevel === "privacy";
  };
  const errors: unknown[] = [];
  await using house = await open({ policy: { minimumLevel: "connect", access }, onError: (error) => errors.push(error) });
  const addOne = probe.operations.find(({ name }) => name === "AddOne")!;
  const newer = { ...probe, operations: [...probe.operations, { ...addOne, opnum: 999, name: "Later" }] } as typeof probe;
  const { transport, clock } = house;
  const statusFor = async (options: ConnectOptions): Promise<number> => {
    await using client = await connect(newer, house.binding, { transport, clock, targetName, ...options });
    const call = (client as unknown as { Later(request: object): Promise<unknown> }).Later({ in_data: 1 });
    const error = await call.then(
      () => undefined,
      (thrown: unknown) => thrown,
    );
    assert.ok(error instanceof RpcError, String(error));
    return error.status;
  };
  assert.equal(await statusFor({}), status.ERROR_ACCESS_DENIED);
  assert.equal(asked.length, 0);
  assert.equal(await statusFor({ auth: ticket }), status.nca_s_op_rng_error);
  assert.equal(await statusFor({ auth: ticket, level: "integrity" }), status.ERROR_ACCESS_DENIED);
  assert.equal(await statusFor({ auth: ticket, level: "packet" }), status.nca_s_fault_unspec);
  assert.deepEqual(
    asked.map(({ opnum, operation }) => [opnum, operation]),
    [999, 999, 999].map((opnum) => [opnum, undefined]),
  );
  assert.equal(errors.length, 1);
});

test("an endpoint of its own, with providers of its own", async () => {
  const binding = "ncacn_ip_tcp:127.0.0.1[7001]";
  await using house = await open({ policy: { endpoints: { [binding]: { minimumLevel: "privacy", providers: ["kerberos"] } } } });
  await house.server.listen(binding);
  const { transport, clock } = house;
  const common = { transport, clock, targetName };
  await using client = await connect(probe, binding, { ...common, auth: ticket });
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  await failure(connect(probe, binding, { ...common, auth: right }));
  await using weak = await connect(probe, binding, { ...common, auth: ticket, level: "integrity" });
  await assert.rejects(weak.AddOne({ in_data: 1 }), (error: unknown) => error instanceof FaultError && error.status === 5);
  await using elsewhere = await house.connect(right, { level: "integrity" });
  assert.equal((await elsewhere.AddOne({ in_data: 1 })).out_data, 2);
});

test("a mechanism that is not taken does not come in by SPNEGO", async () => {
  await using house = await open({ policy: { providers: ["kerberos", "negotiate"] } });
  await using client = await house.connect(negotiate([ticket, right]));
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  await using other = await house.connect(negotiate([right]));
  await assert.rejects(other.AddOne({ in_data: 1 }), (error: unknown) => error instanceof RpcError && error.status === 5);
});

test("who logs on as nobody has proven nothing, whatever the level", async () => {
  const callers: string[] = [];
  const auth = [ntlmAcceptor({ accounts: [{ user: "alice", password: PASSWORD }], anonymous: true })];
  const access = ({ caller }: AccessRequest) => {
    callers.push(`${caller.principal} ${caller.anonymous}`);
    return true;
  };
  await using house = await open({ auth, policy: { minimumLevel: "none", access } });
  house.server.register(guarded, house.service.service, { minimumLevel: "connect" });
  for (const level of ["connect", "privacy"] as const) {
    await using nobody = await house.connect(anonymous(), { level });
    assert.equal((await nobody.AddOne({ in_data: 1 })).out_data, 2);
    const closed = await nobody.connection.use(guarded);
    await assert.rejects(closed.AddOne({ in_data: 1 }), (error: unknown) => error instanceof RpcError && error.status === 5);
  }
  assert.deepEqual(callers, Array(2).fill("NT AUTHORITY\\ANONYMOUS LOGON true"));
});

test("an interface with providers of its own, and a level of its own", async () => {
  const service = new ProbeService();
  const transport = new MemoryTransport();
  await using server = new RpcServer({ transport, auth: acceptors });
  server
    .register(probe, service.service, { providers: ["kerberos", "negotiate"] })
    .register(twin, service.service, { minimumLevel: "privacy" });
  const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
  const denied = (error: unknown) => error instanceof RpcError && error.status === 5;
  const calls = async (auth: Credentials) => {
    await using client = await connect(probe, binding, { transport, auth, targetName });
    return await client.AddOne({ in_data: 1 });
  };
  for (const auth of [ticket, negotiate([ticket, right])]) assert.equal((await calls(auth)).out_data, 2);
  for (const auth of [right, negotiate([right])]) await assert.rejects(calls(auth), denied);
  // What one interface does not take, another does, over the same connection.
  await using client = await connect(twin, binding, { transport, auth: right });
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
  await assert.rejects((await client.connection.use(probe)).AddOne({ in_data: 1 }), denied);
  await using weak = await connect(twin, binding, { transport, auth: right, level: "integrity" });
  await assert.rejects(weak.AddOne({ in_data: 1 }), denied);
});

test("who fails too often is looked at later, and refused unseen in the end; no account is locked", async () => {
  await using house = await open({ policy: { failures: { perMinute: 10, maxDelayMs: 8_000 } } });
  const guess = () => house.connect(negotiate([wrong])).then((client) => client.AddOne({ in_data: 1 }));
  for (let i = 0; i < 10; i++) assert.equal((await failure(guess())).likely.kind, "wrong-user-or-password");
  // 6 s until the next one is looked at.
  let settled = false;
  const late = failure(guess()).then((error) => {
    settled = true;
    return error;
  });
  await house.clock.advance(0);
  // A second one at the same time would wait 12 s: it is not looked at, and told so.
  await assert.rejects(guess(), (error: unknown) => error instanceof BindError && error.status === status.RPC_S_SERVER_TOO_BUSY);
  assert.equal(house.audit.at(-1)?.cause, "rate-limit");
  await house.clock.advance(5_000);
  assert.equal(settled, false);
  await house.clock.advance(1_001);
  await late;
  assert.equal(house.audit.filter(({ cause }) => cause === "wrong-password").length, 11);
  // The account itself is not locked: with the right password it waits for its turn, as all from there do.
  await house.clock.advance(60_000);
  await using client = await house.connect(right);
  assert.equal((await client.AddOne({ in_data: 1 })).out_data, 2);
});

test("who leaves before a domain controller's word comes has guessed all the same", async () => {
  for (const inSpnego of [false, true]) {
    let say = () => {};
    const store = { find: () => new Promise<undefined>((resolve) => (say = () => resolve(undefined))) };
    const acceptor = ntlmAcceptor({ accounts: store });
    await using house = await open({ auth: [inSpnego ? negotiateAcceptor([acceptor]) : acceptor] });
    const controller = new AbortController();
    const leaving = house
      .connect(inSpnego ? negotiate([wrong]) : wrong, { signal: controller.signal })
      .then((client) => client.AddOne({ in_data: 1 }, { signal: controller.signal }))
      .catch(() => {});
    await house.clock.advance(0);
    controller.abort();
    await leaving;
    await house.server.close();
    assert.equal(house.audit.length, 0);
    for (let i = 0; i < 4; i++) {
      say();
      await house.clock.advance(0);
    }
    assert.deepEqual(
      house.audit.map(({ event, cause, account }) => ({ event, cause, account })),
      [{ event: "failure", cause: "unknown-user", account: "LAB\\alice" }],
    );
  }
});

test("who names a machine and has not its key is told to nobody as that machine", async () => {
  await using house = await open();
  const channel = securities.find((one) => one.provider === "netlogon")!;
  const impostor = netlogon({ domain: "LAB", computer: "WS1", sessionKey: new Uint8Array(16).fill(1), flags: 0x612fffff });
  await using nobody = await house.connect(impostor);
  await assert.rejects(nobody.AddOne({ in_data: 1 }), RpcError);
  assert.deepEqual(house.audit, []);
  await using machine = await house.connect(channel.auth, { level: channel.level });
  for (let i = 0; i < 3; i++) await machine.AddOne({ in_data: 1 });
  assert.deepEqual(
    house.audit.map(({ event, account }) => ({ event, account })),
    [{ event: "success", account: "LAB\\WS1$" }],
  );
});

test("giving up reaches who is asked for tickets", async () => {
  await using house = await open();
  const asked: AbortSignal[] = [];
  const slow = kerberos({
    tickets: {
      client: undefined,
      clockOffsetMs: 0,
      ticketFor: (_, signal) =>
        new Promise((_, reject) => {
          asked.push(signal as AbortSignal);
          signal?.addEventListener("abort", () => reject(new CancelledError(0x71a, "signal", "no ticket was waited for")));
        }),
    },
  });
  for (const auth of [slow, negotiate([slow, right])]) {
    const controller = new AbortController();
    const connecting = house.connect(auth, { signal: controller.signal });
    await house.clock.advance(100);
    controller.abort();
    await assert.rejects(connecting, CancelledError);
    const late = house.connect(auth, { timeoutMs: 3_000 }).catch((error: unknown) => error);
    await house.clock.advance(3_001);
    assert.ok((await late) instanceof CancelledError);
  }
  assert.equal(asked.length, 4);
  assert.ok(asked.every((signal) => signal.aborted));
});

test("options that cannot be are named, and secrets are not", async () => {
  const bad: (() => unknown)[] = [
    () => ntlm({ user: "", password: PASSWORD }),
    () => ntlm({ user: "alice" }),
    () => ntlm({ user: "alice", password: PASSWORD, ntHash: "00".repeat(16) }),
    () => ntlm({ user: "alice", ntHash: `${PASSWORD}` }),
    () => ntlm({ user: "alice", ntHash: new Uint8Array(15) }),
    () => ntlm({ user: "alice", password: 5 as never }),
    () => kerberos({ password: PASSWORD }),
    () => kerberos({ user: "alice", password: PASSWORD, ccache: true }),
    () => kerberos({ user: "alice", aesKey: "00" }),
    () => negotiate([]),
    () => negotiate([right, right]),
    () => negotiate([right, undefined as never]),
    () => negotiate([netlogon({ domain: "LAB", computer: "WS1", sessionKey: new Uint8Array(16), flags: 0 })]),
    () => ntlmAcceptor({}),
    () => ntlmAcceptor({ accounts: [{ user: "alice" }] }),
    () => negotiateAcceptor([]),
    () => negotiateAcceptor([acceptors[0]!, acceptors[0]!]),
    () => negotiateAcceptor([acceptors[0]!, undefined as never]),
    () => new RpcServer({ auth: [acceptors[0]!, acceptors[0]!] }),
    () => new RpcServer({ policy: { minimumLevel: "high" as never } }),
    () => new RpcServer({ policy: { providers: ["basic" as never] } }),
    () => new RpcServer({ policy: { failures: { perMinute: 0 } } }),
    () => new RpcServer({ policy: { failures: { perMinutes: 5 } as never } }),
    () => new RpcServer().register(probe, {}, { minimumLevel: "high" as never }),
    () => new RpcServer().register(probe, {}, { providers: ["basic" as never] }),
  ];
  for (const make of bad) {
    assert.throws(make, (error: unknown) => {
      assert.ok(error instanceof RpcError && error.status === 87, `${make}: ${error}`);
      assert.doesNotMatch(error.message, /Xyzzy/);
      return true;
    });
  }
  for (const options of [{ level: "high" as never, auth: right }, { level: "privacy" as const }, { auth: {} as never }]) {
    await assert.rejects(
      connect(probe, "ncacn_ip_tcp:server[1]", options),
      (error: unknown) => error instanceof RpcError && error.status === 87,
    );
  }
});

test("credentials show nothing, and are of no use once they are closed", async () => {
  const mine = ntlm({ user: "alice", domain: "LAB", password: PASSWORD });
  assert.doesNotMatch(inspect([mine, negotiate([mine])], { depth: 9, showHidden: true }), /Xyzzy|Uint8Array/);
  mine.close?.();
  await using house = await open();
  const error = await failure(house.connect(mine));
  assert.equal(error.likely.kind, "no-credentials");
});

test("a context is closed, whichever way connecting fails", async () => {
  await using house = await open();
  const made: SecurityContext[] = [];
  const watched: Credentials = {
    ...right,
    authType: right.authType,
    name: right.name,
    initiate: (options) => {
      const context = right.initiate(options);
      made.push(context);
      return context;
    },
  };
  const { transport, clock } = house;
  const failures = [
    connect(probe, "ncacn_ip_tcp:127.0.0.1[9]", { transport, clock, auth: watched }),
    connect(probe, house.binding, { transport, clock, auth: watched, signal: AbortSignal.abort() }),
    connect(stranger, house.binding, { transport, clock, auth: watched }),
  ];
  for (const one of failures) await assert.rejects(one, RpcError);
  const client = await house.connect(watched);
  await client.AddOne({ in_data: 1 });
  await client.connection.close();
  assert.deepEqual(
    made.map(({ state, sessionKey }) => [state, sessionKey]),
    Array(3).fill(["closed", undefined]),
  );
});
