/** Client and service over the wire, in memory and in simulated time. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { EndpointAddress } from "../ids/string-binding.ts";
import { NDR20 } from "../ids/syntax.ts";
import { decodeTower, encodeTower, endpointToTower, type Tower } from "../ids/tower.ts";
import { NIL_UUID } from "../ids/uuid.ts";
import { epm } from "../interfaces/epm/index.ts";
import { rpcecho } from "../interfaces/rpcecho/index.ts";
import type { Caller, ContextHandle, Service } from "../ndr/codegen/v1.ts";
import { connect } from "../runtime/connect.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";
import { RpcServer } from "../runtime/server.ts";
import { RpcError } from "../status/errors.ts";
import { SimulatedClock } from "../transport/clock.ts";
import { MemoryTransport } from "../transport/memory/index.ts";
import {
  EndpointMapperClient,
  type EndpointMapperEvent,
  type EndpointMapperOptions,
  EndpointMapperService,
  endpointMapperProvider,
  probeManagement,
} from "./index.ts";

const echo = { uuid: "60a15ec5-4de8-11d7-a637-005056a20182", major: 1, minor: 0 };
const object = "aaaaaaaa-0000-0000-0000-000000000001";

function entry(endpoint: string, more: Partial<EndpointEntry> = {}, address: Partial<EndpointAddress> = {}): EndpointEntry {
  return {
    objectUuid: undefined,
    interfaceId: echo,
    transferSyntax: NDR20,
    address: { protocolSequence: "ncacn_ip_tcp", host: "", endpoint, ...address },
    annotation: `echo ${endpoint}`,
    ...more,
  };
}

const many = (count: number) => Array.from({ length: count }, (_, i) => entry(String(5001 + i)));

async function setUp(options: EndpointMapperOptions = {}) {
  const clock = new SimulatedClock();
  const transport = new MemoryTransport({ clock });
  const events: EndpointMapperEvent[] = [];
  const errors: unknown[] = [];
  const mapper = new EndpointMapperService({
    clock,
    probe: probeManagement({ transport, clock }),
    onEvent: (event) => events.push(event),
    ...options,
  });
  const server = new RpcServer({ transport, clock, onError: (error) => errors.push(error) });
  server.register(epm, mapper.service);
  const binding = await server.listen("ncacn_ip_tcp:[135]");
  const common = { transport, clock };
  const client = new EndpointMapperClient("", common);
  const raw = () => connect(epm, binding, common);
  const end = async () => {
    mapper.close();
    await server.close();
    assert.deepEqual(errors, []);
    // Time-outs of calls that went well may still be armed; nothing of them may come again.
    await clock.advance(20_000);
    assert.equal(clock.pending, 0);
  };
  return { clock, transport, mapper, server, client, common, raw, events, end };
}

const annotations = async (client: EndpointMapperClient) => (await client.lookupAll()).map(({ annotation }) => annotation);
const query = (more: Partial<Parameters<EndpointMapperClient["map"]>[0]> = {}) =>
  ({ host: "", protocolSequence: "ncacn_ip_tcp", interfaceId: echo, transferSyntax: NDR20, objectUuid: undefined, ...more }) as const;

test("register, look up, map; elements live as long as the registration", async () => {
  const { client, end, events } = await setUp();
  const registration = await client.register([
    entry("5001"),
    entry("5002", { objectUuid: object }),
    entry("\\pipe\\echo", {}, { protocolSequence: "ncacn_np", host: "ME" }),
  ]);
  assert.deepEqual(await annotations(client), ["echo 5001", "echo 5002", "echo \\pipe\\echo"]);
  assert.deepEqual(await client.map(query()), [{ protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "5001" }]);
  assert.deepEqual(
    (await client.map(query({ objectUuid: object }))).map(({ endpoint }) => endpoint),
    ["5002", "5001"],
  );
  assert.deepEqual(await client.map(query({ protocolSequence: "ncacn_np" })), [
    { protocolSequence: "ncacn_np", host: "ME", endpoint: "\\pipe\\echo" },
  ]);
  assert.deepEqual(await client.map(query({ interfaceId: { ...echo, minor: 1 } })), []);
  const found = await client.lookupAll({ inquiryType: 2, object });
  assert.deepEqual(
    found.map(({ objectUuid, endpoint }) => [objectUuid, endpoint?.address.endpoint]),
    [[object, "5002"]],
  );
  await registration.close();
  await registration.close();
  assert.deepEqual(await annotations(client), []);
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ["inserted", "deleted"],
  );
  await end();
});

test("inserting and deleting one by one, and by interface", async () => {
  const { client, end } = await setUp({ probe: async () => ({ answers: true }) });
  await client.insert([entry("5001"), entry("5002")]);
  await client.insert([entry("5003")], { replace: true });
  assert.deepEqual(await annotations(client), ["echo 5003"]);
  await client.insert([entry("5003", { objectUuid: object, annotation: `${"ä€\u0000".repeat(40)}` })]);
  assert.match((await annotations(client))[1]!, /^ä\?\?ä/);
  assert.equal((await annotations(client))[1]!.length, 63);
  await client.delete([entry("5003")]);
  await assert.rejects(client.delete([entry("5003")]), { statusName: "ept_s_not_registered" });
  await assert.rejects(client.managementDelete({ ...echo, minor: 3 }, NDR20), { statusName: "ept_s_not_registered" });
  await client.managementDelete(echo, NDR20, object);
  assert.deepEqual(await annotations(client), []);
  assert.equal(await client.inquireObject(), NIL_UUID);
  await end();
});

test("pages: a full one has a handle, the last one has none", async () => {
  const { client, raw, mapper, end } = await setUp();
  await using mapped = await raw();
  const ask = (entry_handle: ContextHandle<"ept_lookup_handle_t"> | null, max_ents: number) =>
    mapped.ept_lookup({ inquiry_type: 0, object: null, Ifid: null, vers_option: 1, entry_handle, max_ents });
  const empty = await ask(null, 10);
  assert.deepEqual([empty.status, empty.entry_handle, empty.entries.length], [0x16c9a0d6, null, 0]);
  const registration = await client.register(many(20));
  const first = await ask(null, 10);
  assert.deepEqual([first.status, first.entries.length, first.entry_handle === null], [0, 10, false]);
  const second = await ask(first.entry_handle, 10);
  assert.deepEqual([second.status, second.entries.length, second.entry_handle === null], [0, 10, false]);
  const third = await ask(second.entry_handle, 10);
  assert.deepEqual([third.status, third.entries.length, third.entry_handle], [0x16c9a0d6, 0, null]);
  await assert.rejects(ask(second.entry_handle, 10), { statusName: "nca_s_fault_context_mismatch" });
  const all = await ask(null, 500);
  assert.deepEqual([all.status, all.entries.length, all.entry_handle], [0, 20, null]);
  const none = await ask(null, 0);
  assert.deepEqual([none.status, none.entry_handle], [0x6d8, null]);
  assert.equal(mapper.lookupHandles, 0);
  const open = await ask(null, 3);
  assert.equal(mapper.lookupHandles, 1);
  const freed = await mapped.ept_lookup_handle_free({ entry_handle: open.entry_handle });
  assert.deepEqual([freed.status, freed.entry_handle, mapper.lookupHandles], [0, null, 0]);
  await registration.close();
  const full = await client.register(many(500));
  const page = await ask(null, 500);
  assert.deepEqual([page.status, page.entries.length, page.entry_handle], [0, 500, null]);
  await full.close();
  await mapped.connection.close();
  await end();
});

test("a client of ours gets everything whatever the size of its pages, and leaves no handle behind", async () => {
  const { client, common, mapper, end } = await setUp();
  const registration = await client.register(many(23));
  for (const pageSize of [1, 2, 10, 22, 23, 24, 500]) {
    const paged = new EndpointMapperClient("", { ...common, pageSize });
    assert.equal((await paged.lookupAll()).length, 23, `pages of ${pageSize}`);
    assert.equal((await paged.map(query())).length, 23);
    for await (const _ of paged.lookup()) break;
    assert.equal(mapper.lookupHandles, 0);
  }
  await assert.rejects(new EndpointMapperClient("", { ...common, maxElements: 22 }).lookupAll(), { name: "LimitError" });
  await registration.close();
  await end();
});

test("map and lookup handles are not interchangeable; bad questions get a status", async () => {
  const { client, raw, end } = await setUp();
  const registration = await client.register(many(5));
  await using mapped = await raw();
  const tower = (address: EndpointAddress): Tower => endpointToTower({ interfaceId: echo, transferSyntax: NDR20, address });
  const asked = { tower_octet_string: encodeTower(tower({ protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "" })) };
  const map = (entry_handle: ContextHandle<"ept_lookup_handle_t"> | null, map_tower: { tower_octet_string: Uint8Array } | null) =>
    mapped.ept_map({ obj: NIL_UUID, map_tower, entry_handle, max_towers: 2 });
  const first = await map(null, asked);
  assert.deepEqual([first.status, first.ITowers.length], [0, 2]);
  const wrong = await mapped.ept_lookup({
    inquiry_type: 0,
    object: null,
    Ifid: null,
    vers_option: 1,
    entry_handle: first.entry_handle,
    max_ents: 2,
  });
  assert.deepEqual([wrong.status, wrong.entry_handle], [0x16c9a0d5, null]);
  assert.equal((await map(null, null)).status, 0x6d7);
  assert.equal((await map(null, { tower_octet_string: Uint8Array.of(5, 0, 1) })).status, 0x6d7);
  const floor = { protocol: 1, lhs: new Uint8Array(0), rhs: new Uint8Array(0) };
  const seven = encodeTower({ floors: [...decodeTower(asked.tower_octet_string).floors, floor, floor] });
  assert.equal((await map(null, { tower_octet_string: seven })).status, 0x6d7);
  const option = await mapped.ept_lookup({
    inquiry_type: 1,
    object: null,
    Ifid: { Uuid: echo.uuid, VersMajor: 1, VersMinor: 0 },
    vers_option: 9,
    entry_handle: null,
    max_ents: 2,
  });
  assert.equal(option.status, 0x6dc);
  assert.equal((await mapped.ept_insert({ entries: [{ object: NIL_UUID, tower: null, annotation: "" }], replace: 0 })).status, 0x16c9a0d3);
  assert.equal(
    (await mapped.ept_insert({ entries: [{ object: NIL_UUID, tower: { tower_octet_string: seven }, annotation: "" }], replace: 0 })).status,
    0x16c9a0d3,
  );
  const auth = await mapped.ept_map_auth({ obj: null, map_tower: asked, user_sid: null, entry_handle: null, max_towers: 10 });
  assert.deepEqual([auth.status, auth.ITowers.length], [0, 5]);
  await mapped.connection.close();
  await registration.close();
  await end();
});

test("lookup handles expire, are limited for each client, and go with it", async () => {
  const { client, raw, mapper, clock, end } = await setUp({ lookupHandles: { maxHandlesPerClient: 2, maxHandles: 3, idleMs: 1_000 } });
  const registration = await client.register(many(5));
  const one = await raw();
  const two = await raw();
  const ask = (from: typeof one, entry_handle: ContextHandle<"ept_lookup_handle_t"> | null = null) =>
    from.ept_lookup({ inquiry_type: 0, object: null, Ifid: null, vers_option: 1, entry_handle, max_ents: 1 });
  const a = await ask(one);
  const b = await ask(one);
  await ask(one);
  assert.equal(mapper.lookupHandles, 2);
  await assert.rejects(ask(one, a.entry_handle), { statusName: "nca_s_fault_context_mismatch" });
  await ask(two);
  // The table is full: the handle that was not used for longest makes room, though it is another client's.
  const late = await ask(two);
  assert.deepEqual([late.status, late.entries.length, mapper.lookupHandles], [0, 1, 3]);
  await assert.rejects(ask(one, b.entry_handle), { statusName: "nca_s_fault_context_mismatch" });
  await clock.advance(999);
  assert.equal((await ask(two, late.entry_handle)).entries[0]?.annotation, "echo 5002");
  await clock.advance(1);
  assert.equal(mapper.lookupHandles, 1);
  await two.connection.close();
  await clock.advance(0);
  assert.equal(mapper.lookupHandles, 0);
  await one.connection.close();
  await registration.close();
  await clock.advance(2_000);
  await end();
});

test("a client that is cut off loses its elements unless its server answers at loopback", async () => {
  const { client, common, clock, mapper, transport, events, end } = await setUp();
  const echoServer = new RpcServer({ transport, clock });
  echoServer.register(rpcecho, {});
  await echoServer.listen("ncacn_ip_tcp:[6001]");
  const other = new EndpointMapperClient("", common);
  await other.insert([entry("6001"), entry("6002")]);
  await clock.advance(0);
  assert.deepEqual(await annotations(client), ["echo 6001"]);
  await clock.advance(600_000);
  assert.deepEqual(await annotations(client), ["echo 6001"]);
  await echoServer.close();
  await clock.advance(60_000);
  assert.equal(mapper.store.size, 0);
  assert.deepEqual(
    events.map(({ kind }) => kind),
    ["inserted", "expired", "expired"],
  );
  await end();
});

test("a server exports itself through the mapper and is found by it", async () => {
  const { common, clock, transport, mapper, client, end } = await setUp();
  const server = new RpcServer({ transport, clock, endpointMapper: endpointMapperProvider(common) });
  server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) } as Service<typeof rpcecho>, { annotation: "RPC echo" });
  await server.listen("ncacn_ip_tcp:");
  await server.listen("ncacn_ip_tcp:");
  await server.export();
  assert.deepEqual(await annotations(client), ["RPC echo", "RPC echo"]);
  await using remote = await connect(rpcecho, "ncacn_ip_tcp:", { ...common, endpointMapper: endpointMapperProvider(common) });
  assert.equal((await remote.AddOne({ in_data: 41 })).out_data, 42);
  await remote.connection.close();
  await server.close();
  assert.equal(mapper.store.size, 0);
  await end();
});

test("a mapper that was started anew gets the registrations again", async () => {
  const { clock, transport, server, mapper, common, client } = await setUp();
  const failures: string[] = [];
  const registering = new EndpointMapperClient("", {
    ...common,
    refreshMs: 30_000,
    onRefreshError: (error) => failures.push(error.statusName),
  });
  const registration = await registering.register([entry("5001")]);
  await clock.advance(120_000);
  assert.deepEqual(await annotations(client), ["echo 5001"]);
  const closing = server.close();
  await clock.advance(10_000);
  await closing;
  mapper.close();
  await clock.advance(30_000);
  assert.ok(failures.length > 0, failures.join());
  const again = new EndpointMapperService({ clock });
  const next = new RpcServer({ transport, clock });
  next.register(epm, again.service);
  await next.listen("ncacn_ip_tcp:[135]");
  await clock.advance(30_000);
  assert.deepEqual(await annotations(client), ["echo 5001"]);
  await registration.close();
  assert.equal(again.store.size, 0);
  again.close();
  await next.close();
});

test("other machines may look, and change nothing unless configured", () => {
  const far: Caller = {
    protocolSequence: "ncacn_ip_tcp",
    address: "10.0.0.9",
    local: false,
    associationGroup: 7,
    authenticationLevel: "none",
    principal: undefined,
    mechanism: undefined,
    anonymous: true,
    sids: [],
  };
  let handles = 0;
  const context = {
    signal: new AbortController().signal,
    objectUuid: undefined,
    caller: far,
    callbacks: { raw: {} },
    newHandle: () => {
      handles++;
      return {} as ContextHandle<never>;
    },
    handleState: () => assert.fail("no handle was given"),
    closeHandle: () => undefined,
  };
  const wire = (one: EndpointEntry) => {
    const octets = encodeTower(endpointToTower(one));
    return { object: NIL_UUID, tower: { tower_length: octets.length, tower_octet_string: octets }, annotation: "" };
  };
  const closed = new EndpointMapperService({ clock: new SimulatedClock() });
  closed.insertStatic([entry("135")]);
  const refused = (action: () => unknown) => assert.throws(action, (error: unknown) => error instanceof RpcError && error.status === 5);
  refused(() => closed.service.ept_insert?.({ num_ents: 1, entries: [wire(entry("1"))], replace: 0 }, context));
  refused(() => closed.service.ept_delete?.({ num_ents: 1, entries: [wire(entry("135"))] }, context));
  refused(() => closed.service.ept_mgmt_delete?.({ object_speced: 0, object: null, tower: wire(entry("1")).tower }, context));
  assert.equal(closed.store.size, 1);
  const open = new EndpointMapperService({ clock: new SimulatedClock(), allowRemoteUpdates: true });
  assert.deepEqual(open.service.ept_insert?.({ num_ents: 1, entries: [wire(entry("1"))], replace: 0 }, context), { status: 0 });
  open.service.ept_insert?.({ num_ents: 1, entries: [wire(entry("2"))], replace: 0 }, context);
  assert.deepEqual([open.store.size, handles], [2, 1]);
});

test("hosts of mappers", () => {
  const at = (host: string) => {
    const client = new EndpointMapperClient(host);
    return `${client.host} ${client.port}`;
  };
  assert.equal(at("server"), "server 135");
  assert.equal(at("server:1135"), "server 1135");
  assert.equal(at("server[1135]"), "server 1135");
  assert.equal(at("::1"), "::1 135");
  assert.equal(at("[::1]:1135"), "::1 1135");
  assert.equal(at("[fe80::1%eth0][1135]"), "fe80::1%eth0 1135");
  assert.equal(at(""), " 135");
  for (const bad of ["server:", "server:0", "server:70000", "a:b:c", "server[x]"])
    assert.throws(() => new EndpointMapperClient(bad), { name: "BindingError" });
});
