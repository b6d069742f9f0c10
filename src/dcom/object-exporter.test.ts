import assert from "node:assert/strict";
import { test } from "node:test";
import { NIL_UUID } from "../ids/uuid.ts";
import { IObjectExporter } from "../interfaces/IObjectExporter/index.ts";
import { connect } from "../runtime/connect.ts";
import { RpcServer } from "../runtime/server.ts";
import { SimulatedClock } from "../transport/clock.ts";
import { MemoryTransport } from "../transport/memory/index.ts";
import { decodeDualStringArray, type ObjectExporterOptions, objectExporter } from "./index.ts";

const ipid = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

async function over(options: ObjectExporterOptions, clock: SimulatedClock = new SimulatedClock()) {
  const transport = new MemoryTransport({ clock });
  const server = new RpcServer({ transport, clock });
  server.register(IObjectExporter, objectExporter({ clock, ...options }));
  const client = await connect(IObjectExporter, await server.listen("ncacn_ip_tcp:[135]"), { transport, clock });
  const end = async () => {
    await client.connection.close();
    await server.close();
  };
  return { client, clock, end };
}

test("ServerAlive2 tells version and addresses without endpoints", async () => {
  const { client, end } = await over({
    addresses: () => ["server", "10.1.2.3", "2001:db8::1"],
    security: [{ authnSvc: 10, principalName: "" }],
  });
  assert.equal((await client.ServerAlive({})).return, 0);
  const { pComVersion, ppdsaOrBindings, pReserved } = await client.ServerAlive2({});
  assert.deepEqual({ ...pComVersion }, { MajorVersion: 5, MinorVersion: 7 });
  assert.equal(pReserved, 0);
  const { wSecurityOffset, aStringArray } = ppdsaOrBindings!;
  assert.deepEqual(decodeDualStringArray({ wNumEntries: aStringArray.length, wSecurityOffset, aStringArray }), {
    strings: ["server", "10.1.2.3", "2001:db8::1"].map((networkAddress) => ({ towerId: 7, networkAddress })),
    security: [{ authnSvc: 10, principalName: "" }],
  });
  await end();
});

test("this machine has a name and an address", async () => {
  const { client, end } = await over({});
  const { ppdsaOrBindings } = await client.ServerAlive2({});
  const { wSecurityOffset, aStringArray } = ppdsaOrBindings!;
  const { strings } = decodeDualStringArray({ wNumEntries: aStringArray.length, wSecurityOffset, aStringArray });
  assert.ok(strings.length >= 2);
  assert.ok(strings.every(({ networkAddress }) => networkAddress !== "" && !networkAddress.includes("[")));
  await end();
});

test("exporters are found by the resolver that is plugged in, and unknown ones are OR_INVALID_OXID", async () => {
  const bindings = { strings: [{ towerId: 7, networkAddress: "10.0.0.1[5000]" }], security: [] };
  const { client, end } = await over({
    resolve: async (oxid, protseqs) =>
      oxid === 0xfedcba9876543210n && protseqs.includes(7) ? { bindings, remUnknown: ipid, authnHint: 5 } : undefined,
  });
  const known = { pOxid: 0xfedcba9876543210n, arRequestedProtseqs: [7] };
  const found = await client.ResolveOxid2(known);
  assert.equal(found.pipidRemUnknown, ipid);
  assert.equal(found.pAuthnHint, 5);
  assert.equal(found.pComVersion.MajorVersion, 5);
  assert.equal((await client.ResolveOxid(known)).pipidRemUnknown, ipid);
  for (const request of [
    { pOxid: 1n, arRequestedProtseqs: [7] },
    { ...known, arRequestedProtseqs: [8] },
  ]) {
    await assert.rejects(client.ResolveOxid2(request), { statusName: "OR_INVALID_OXID", status: 1910 });
    const raw = await client.raw.ResolveOxid(request);
    assert.deepEqual([raw.return, raw.ppdsaOxidBindings, raw.pipidRemUnknown], [1910, null, NIL_UUID]);
  }
  await end();
});

test("ping sets live while they are pinged", async () => {
  const counts = new Map<bigint, number>();
  const { client, clock, end } = await over({
    knowsOid: (oid) => oid < 10n,
    onPingChange: (oid, delta) => counts.set(oid, (counts.get(oid) ?? 0) + delta),
  });
  const complex = (pSetId: bigint, SequenceNum: number, AddToSet: bigint[] | null, DelFromSet: bigint[] | null = null) =>
    client.raw.ComplexPing({ pSetId, SequenceNum, AddToSet, DelFromSet });
  assert.equal((await client.raw.SimplePing({ pSetId: 77n })).return, 0x778);
  assert.equal((await complex(77n, 1, null)).return, 0x778);
  const { pSetId, return: status } = await complex(0n, 1, [1n, 2n, 99n]);
  assert.equal(status, 0);
  assert.notEqual(pSetId, 0n);
  assert.deepEqual(
    [...counts],
    [
      [1n, 1],
      [2n, 1],
    ],
  );
  assert.equal((await complex(pSetId, 2, [99n])).return, 0x777);
  assert.equal((await complex(pSetId, 3, [3n], [1n])).return, 0);
  assert.equal((await complex(pSetId, 2, [4n])).return, 0);
  assert.deepEqual(
    [...counts],
    [
      [1n, 0],
      [2n, 1],
      [3n, 1],
    ],
  );
  await clock.advance(350_000);
  assert.equal((await client.raw.SimplePing({ pSetId })).return, 0);
  await clock.advance(350_000);
  assert.equal((await client.raw.SimplePing({ pSetId })).return, 0);
  await clock.advance(360_000);
  assert.equal((await client.raw.SimplePing({ pSetId })).return, 0x778);
  assert.deepEqual(
    [...counts],
    [
      [1n, 0],
      [2n, 0],
      [3n, 0],
    ],
  );
  await end();
});
