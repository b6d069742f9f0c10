/** A client and a server on Wine's RPC run-time, made of wine.idl by widl, against ours, made of the same file by our compiler: every type, values checked both ways. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { connect, FaultError, NDR20, NDR64, RpcServer, status } from "opnum";
import { type AccessRequest, negotiateAcceptor, ntlmAcceptor } from "opnum/security";
import { report } from "../../peers/checklist.ts";
import { startLab } from "../../peers/lab.ts";
import { freePort, requirePeer, Scope, script } from "../../peers/peers.ts";
import { makeWine } from "../../peers/wine.ts";
import { wineprobe } from "./generated/wineprobe.ts";
import { checks, makeService } from "./programs/wineprobe.ts";

/** As Windows' headers number them. */
const levels = { connect: 2, packet: 4, integrity: 5, privacy: 6 } as const;

test("Wine", async (t) => {
  if (!requirePeer(t, "wine")) return;
  await using scope = new Scope();
  const wine = await makeWine(scope);

  await t.test("our client calls Wine's server", async (t) => {
    const port = await freePort();
    const server = wine.start("server", `${port}`);
    await server.until(/^listening/m, 60_000);
    {
      await using client = await connect(wineprobe, `ncacn_ip_tcp:127.0.0.1[${port}]`, { callTimeoutMs: 20_000 });
      await t.test("NDR20 is agreed on, for Wine has no NDR64", () => assert.deepEqual(client.connection.transferSyntax, NDR20));
      for (const [name, check] of Object.entries(checks)) await t.test(name, () => check(client));
    }
    await t.test("an operation it does not have, which Wine answers with two faults", async () => {
      const nothing = { opnum: 100, name: "Nothing", params: [], returns: null, status: null };
      const more = { ...wineprobe, operations: [...wineprobe.operations, nothing] };
      await using client = await connect(more as typeof wineprobe, `ncacn_ip_tcp:127.0.0.1[${port}]`);
      const beyond = client as unknown as { Nothing(request: object): Promise<object> };
      for (const value of [1n, 2n]) {
        await assert.rejects(beyond.Nothing({}), (error) => error instanceof FaultError && error.status === status.nca_s_op_rng_error);
        assert.equal((await client.Wide({ value })).return, value + 1n);
      }
    });
    await t.test("NDR64 alone is refused", async () => {
      const only = connect(wineprobe, `ncacn_ip_tcp:127.0.0.1[${port}]`, { transferSyntaxes: [NDR64] });
      await assert.rejects(only, /syntax/i);
    });
    await t.test("a newer minor version is refused", async () => {
      const newer = connect({ ...wineprobe, version: [1, 3] }, `ncacn_ip_tcp:127.0.0.1[${port}]`);
      await assert.rejects(newer, /interface|syntax/i);
    });
    await t.test("the server runs down what a client left open", async () => {
      {
        await using leaver = await connect(wineprobe, `ncacn_ip_tcp:127.0.0.1[${port}]`);
        await leaver.CounterOpen({ start: 1 });
        assert.equal((await leaver.CountersOpen({})).return, 1);
      }
      await using client = await connect(wineprobe, `ncacn_ip_tcp:127.0.0.1[${port}]`);
      for (let i = 0; i < 200 && (await client.CountersOpen({})).return !== 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
      assert.equal((await client.CountersOpen({})).return, 0);
      await client.Stop({});
    });
  });

  await t.test("Wine's client authenticates with our server by NTLM", async (t) => {
    // Wine leaves NTLM to winbind's ntlm_auth.
    if (!requirePeer(t, "ntlm-auth")) return;
    const password = "Passw0rd.Alice1";
    const callers = new Set<string>();
    const access = ({ caller }: AccessRequest) => {
      callers.add(`${caller.mechanism} ${caller.principal} ${caller.authenticationLevel}`);
      return true;
    };
    const taken = ntlmAcceptor({ accounts: [{ user: "alice", domain: "LAB", password }] });
    await using server = new RpcServer({
      auth: [taken, negotiateAcceptor([taken])],
      policy: { minimumLevel: "connect", access },
    });
    server.register(
      wineprobe,
      makeService({ open: 0 }, () => {}),
    );
    const port = /\[(\d+)\]/.exec(await server.listen("ncacn_ip_tcp:127.0.0.1"))![1]!;
    const call = (level: number, secret: string, ...more: readonly string[]) => callAs({ OPNUM_PASSWORD: secret }, level, ...more);
    const callAs = (who: Readonly<Record<string, string>>, level: number, ...more: readonly string[]) => {
      const alice = wine.with({ OPNUM_DOMAIN: "LAB", OPNUM_USER: "alice", ...who });
      return alice.start("client", "127.0.0.1", port, `${level}`, ...more).result;
    };

    for (const level of ["connect", "integrity", "privacy"] as const) {
      await t.test(`level ${level}`, async (t) => {
        callers.clear();
        await report(t, await call(levels[level], password), 51);
        assert.deepEqual([...callers], [`ntlm LAB\\alice ${level}`]);
      });
    }
    await t.test("by way of Negotiate, in which Wine sends NTLM without SPNEGO", async (t) => {
      callers.clear();
      await report(t, await callAs({ OPNUM_PASSWORD: password, OPNUM_SERVICE: "9" }, levels.privacy), 51);
      assert.deepEqual([...callers], ["ntlm LAB\\alice privacy"]);
    });
    await t.test("level packet, at which Wine agrees on no signing with NTLM and sends signatures of zeros, is refused", async () => {
      callers.clear();
      const { stdout } = await call(levels.packet, password, "short");
      assert.match(stdout, /^not ok Wide: exception 1825 /m, stdout);
      assert.deepEqual([...callers], []);
    });
    await t.test("a wrong password is refused", async () => {
      const { stdout } = await call(levels.privacy, "wrong", "short");
      assert.match(stdout, /^not ok Wide: exception 5 /m, stdout);
      assert.deepEqual([...callers], []);
    });
  });

  for (const codec of ["compile", "interpret"] as const) {
    await t.test(`Wine's client calls our server (codec: ${codec})`, async (t) => {
      const counters = { open: 0 };
      await using server = new RpcServer({ codec: { mode: codec } });
      server.register(
        wineprobe,
        makeService(counters, () => {}),
      );
      const port = /\[(\d+)\]/.exec(await server.listen("ncacn_ip_tcp:127.0.0.1"))![1]!;
      const client = wine.start("client", "127.0.0.1", port);
      await report(t, await client.result, 50);
      await t.test("what it left open is run down", async () => {
        for (let i = 0; i < 200 && counters.open !== 0; i++) await new Promise((resolve) => setTimeout(resolve, 10));
        assert.equal(counters.open, 0);
      });
    });
  }
});

test("Wine's client finds our server by way of our endpoint mapper", async (t) => {
  if (!requirePeer(t, "wine", "namespaces")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  const lab = await startLab(scope, { in: network });
  assert.equal(lab.mapperPort, 135);
  const server = scope.start(script(join(import.meta.dirname, "programs", "wine-service.ts")), { in: network });
  await server.until(/^exported/m);
  const wine = await makeWine(scope, network);
  await report(t, await wine.start("client", "127.0.0.1", "mapped").result, 51);
});
