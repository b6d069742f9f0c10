/** dump, ping, lab and epmap, in this process, against houses of our own and against servers that misbehave. */
import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { freePort } from "../diagnose/loopback/testing.ts";
import { endpointMapperProvider } from "../endpoint-mapper/index.ts";
import { rpcecho } from "../interfaces/rpcecho/index.ts";
import { type Lab, startLab } from "../lab/lab.ts";
import { RpcServer } from "../runtime/server.ts";
import { EXIT } from "./exit-codes.ts";
import { run, start } from "./testing.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-commands-"));
let house: Lab;
let at = "";

before(async () => {
  house = await startLab({ port: await freePort() });
  at = `127.0.0.1:${house.mapper.port}`;
});

after(async () => {
  await house.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A server of one port that does this to whoever connects. */
async function misbehaving(onConnection: (socket: Socket) => void): Promise<{ at: string; close(): void }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    onConnection(socket);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    at: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

const echoPort = () => /\[(\d+)\]$/.exec(house.echoBindings[0]!)![1]!;

// --- dump ---

test("dump writes RPCDump's lines, grouped by protocol sequence", async () => {
  const { code, stdout, stderr } = await run(["dump", at]);
  assert.equal(stderr, "");
  assert.equal(code, EXIT.ok);
  assert.match(
    stdout,
    /^Querying Endpoint Mapper Database\.\.\.\n3 registered endpoints found\.\n\nncacn_ip_tcp\(Connection-oriented TCP\/IP\)\n/,
  );
  assert.ok(stdout.includes(`127.0.0.1[${echoPort()}] [${rpcecho.uuid}] opnum lab echo service\n`), stdout);
});

test("dump takes a string binding, and filters", async () => {
  const lines = async (...argv: string[]) => {
    const { code, stdout } = await run(["dump", `ncacn_ip_tcp:127.0.0.1[${house.mapper.port}]`, ...argv]);
    return { code, lines: stdout.split("\n").filter((line) => line.startsWith("127.0.0.1[")).length };
  };
  assert.deepEqual(await lines(), { code: EXIT.ok, lines: 3 });
  assert.deepEqual(await lines("--uuid", "60A15EC5"), { code: EXIT.ok, lines: 1 });
  assert.deepEqual(await lines("--name", "resolver"), { code: EXIT.ok, lines: 1 });
  assert.deepEqual(await lines("--port", echoPort()), { code: EXIT.ok, lines: 1 });
  assert.deepEqual(await lines("--protseq", "tcp,udp"), { code: EXIT.ok, lines: 3 });
  assert.deepEqual(await lines("--protseq", "np"), { code: EXIT.notRegistered, lines: 0 });
  assert.equal((await lines("--protseq", "ipx")).code, EXIT.usage);
  assert.equal((await lines("--uuid", "not-hex")).code, EXIT.usage);
});

test("dump --json has a schema and every field", async () => {
  const { stdout } = await run(["dump", at, "--json", "--port", echoPort()]);
  const { schema, total, entries, exitCode } = JSON.parse(stdout) as {
    schema: string;
    total: number;
    entries: Record<string, unknown>[];
    exitCode: number;
  };
  assert.equal(schema, "opnum.dump/1");
  assert.equal(total, 3);
  assert.equal(exitCode, 0);
  const plain = entries.find((entry) => entry["objectUuid"] === null)!;
  assert.equal(plain["uuid"], rpcecho.uuid);
  assert.equal(plain["version"], "1.0");
  assert.equal(plain["name"], "rpcecho");
  assert.equal(plain["binding"], `ncacn_ip_tcp:127.0.0.1[${echoPort()}]`);
});

test("dump: what goes wrong is one clear line and an exit code of its own", async () => {
  const failure = async (target: string, code: number, words: RegExp) => {
    const result = await run(["dump", target, "-t", "2s"]);
    assert.equal(result.code, code, result.stderr);
    assert.match(result.stderr, words);
    assert.equal(result.stderr.trimEnd().split("\n").length, 1, result.stderr);
  };
  await failure("no-such-host.invalid", EXIT.nameNotFound, /no-such-host\.invalid/);
  await failure(`127.0.0.1:${await freePort()}`, EXIT.notListening, /refused/);
  const cut = await misbehaving((socket) => socket.end());
  await failure(cut.at, EXIT.cut, /closed|cut/);
  cut.close();
  const silent = await misbehaving(() => undefined);
  const { code } = await run(["dump", silent.at, "-t", "100ms"]);
  assert.equal(code, EXIT.noAnswer);
  silent.close();
  const other = await misbehaving((socket) => socket.write("HTTP/1.1 400 Bad Request\r\nServer: \u001b[31m\r\n\r\n"));
  await failure(other.at, EXIT.protocol, /\S/);
  other.close();
  await failure(`127.0.0.1:${echoPort()}`, EXIT.wrongInterface, /does not serve this interface/);
});

// --- ping ---

test("ping calls mgmt and tells the phases and what the server says of itself", async () => {
  const { code, stdout } = await run(["ping", at]);
  assert.equal(code, EXIT.ok, stdout);
  assert.match(
    stdout,
    /1: ncacn_ip_tcp:127\.0\.0\.1\[\d+\] by NDR64: listening; ms: name [\d.]+, mapper [\d.]+, dial [\d.]+, bind [\d.]+, call [\d.]+/,
  );
  assert.match(stdout, /e1af8308-5d1f-11c9-91a4-08002b14a0fa v3\.0 \(epm\)/);
  assert.match(stdout, /statistics: \d+ calls in/);
});

test("ping finds an interface by name through the mapper, and counts", async () => {
  const { code, stdout } = await run([
    "ping",
    "127.0.0.1",
    "-i",
    "rpcecho",
    "-e",
    `${house.mapper.port}`,
    "-c",
    "3",
    "--interval",
    "1ms",
    "--json",
  ]);
  assert.equal(code, EXIT.ok);
  const { schema, pings, summary } = JSON.parse(stdout) as {
    schema: string;
    pings: { ok: boolean; binding: string }[];
    summary: { sent: number; answered: number; phases: Record<string, { min: number }> };
  };
  assert.equal(schema, "opnum.ping/1");
  assert.deepEqual([summary.sent, summary.answered], [3, 3]);
  assert.ok(pings.every((ping) => ping.ok && ping.binding === `ncacn_ip_tcp:127.0.0.1[${echoPort()}]`));
  assert.ok(summary.phases["call"]!.min >= 0);
});

test("ping notices a port that serves something else, and an interface that is not registered", async () => {
  const wrong = await run(["ping", at, "-i", "rpcecho"]);
  assert.equal(wrong.code, EXIT.wrongInterface, wrong.stdout);
  const missing = await run(["ping", "127.0.0.1", "-i", "samr", "-e", `${house.mapper.port}`]);
  assert.equal(missing.code, EXIT.notRegistered, missing.stdout);
  assert.equal((await run(["ping", "127.0.0.1", "-i", "no-such-interface"])).code, EXIT.usage);
  assert.equal((await run(["ping", `127.0.0.1:${await freePort()}`])).code, EXIT.notListening);
});

test("ping without end is ended by Ctrl-C, with its statistics", async () => {
  const running = start(["ping", at, "-c", "0", "--interval", "1ms", "-b"]);
  await running.printed(/^3: /m);
  running.interrupt();
  const { code, stdout } = await running.result;
  assert.equal(code, EXIT.interrupted);
  assert.match(stdout, /\d+ pings, \d+ answered, 0 failed \(0 %\)/);
});

// --- lab ---

test("lab shows itself, serves, and ends with Ctrl-C", async () => {
  const mapperPort = await freePort();
  const running = start(["lab", "--port", `${mapperPort}`, "-v"]);
  await running.printed("Serving. Ctrl-C ends it.");
  const text = running.stdout();
  assert.match(text, new RegExp(`endpoint mapper, object resolver, mgmt   ncacn_ip_tcp:127\\.0\\.0\\.1\\[${mapperPort}\\]`));
  assert.match(text, /127\.0\.0\.1\[\d+\] \[60a15ec5-4de8-11d7-a637-005056a20182\] opnum lab echo service\n/);
  assert.match(text, /AddOne\(41\) = 42, served at ncacn_ip_tcp:127\.0\.0\.1\[\d+\]/);
  assert.match(text, /127\.0\.0\.1 calls AddOne/);
  running.interrupt();
  const { code, stdout } = await running.result;
  assert.equal(code, EXIT.ok);
  assert.match(stdout, /Stopped\.\n$/);
  assert.equal((await run(["dump", `127.0.0.1:${mapperPort}`])).code, EXIT.notListening);
});

test("lab --json prints one line for each endpoint, then serves", async () => {
  const running = start(["lab", "--port", `${await freePort()}`, "--json", "--host", "127.0.0.1"]);
  await running.printed(/\n.*\n/);
  const lines = running.stdout().trimEnd().split("\n");
  const endpoints = lines.map(
    (line) => JSON.parse(line) as { schema: string; service: string; port: number; interfaces: { name: string }[] },
  );
  assert.deepEqual(
    endpoints.map(({ schema, service, interfaces }) => [schema, service, interfaces.map(({ name }) => name).join()]),
    [
      ["opnum.lab/1", "endpoint-mapper", "epm,IObjectExporter,mgmt"],
      ["opnum.lab/1", "rpcecho", "rpcecho,mgmt"],
    ],
  );
  assert.equal((await run(["ping", `127.0.0.1:${endpoints[1]!.port}`, "-i", "rpcecho"])).code, EXIT.ok);
  running.interrupt("SIGTERM");
  assert.equal((await running.result).code, EXIT.ok);
});

test("lab on a port that is in use says so", async () => {
  const { code, stderr } = await run(["lab", "--port", `${house.mapper.port}`]);
  assert.equal(code, EXIT.local, stderr);
  assert.match(stderr, new RegExp(String(house.mapper.port)));
});

// --- epmap ---

function config(section: object): string {
  const path = join(folder, "epmap.json");
  writeFileSync(path, JSON.stringify({ epmap: section }));
  return path;
}

test("epmap serves its configuration, logs in JSON, and stops in order", async () => {
  const mapperPort = await freePort();
  const entries = [
    {
      interface: "99e64010-b032-11d0-97a4-00c04fd6551d",
      version: "4.0",
      binding: "ncacn_ip_tcp:[6001]",
      annotation: "Exchange Server STORE ADMIN Interface",
    },
    { interface: "12345778-1234-abcd-ef00-0123456789ac", binding: "ncacn_np:[\\pipe\\lsass]", annotation: "evil \u001b[31m" },
  ];
  const running = start(["epmap", "--json", "--config", config({ listen: ["127.0.0.1"], port: mapperPort, entries })]);
  await running.printed('"event":"listening"');
  const { stdout } = await run(["dump", `127.0.0.1:${mapperPort}`]);
  assert.match(stdout, /^127\.0\.0\.1\[6001\] \[99e64010-b032-11d0-97a4-00c04fd6551d\] Exchange Server STORE ADMIN Interface$/m);
  assert.match(stdout, /^\\\\127\.0\.0\.1\[\\pipe\\lsass\] \[12345778-1234-abcd-ef00-0123456789ac\] evil \\x1b\[31m$/m);
  const query = await run(["query", "-n", "127.0.0.1", "-i", "--endpoint-mapper", `${mapperPort}`]);
  assert.equal(query.code, EXIT.ok);
  assert.match(
    query.stdout,
    /UUID: 12345778-1234-abcd-ef00-0123456789ac evil \\x1b\[31m\nncacn_np:\\\\\\\\127\.0\.0\.1\[\\\\pipe\\\\lsass\]\n/,
  );
  assert.match(query.stdout, /Total endpoints found: 2\n\n\n==== End of RPC Endpoint Mapper query response ====/);
  running.interrupt("SIGTERM");
  const result = await running.result;
  assert.equal(result.code, EXIT.ok);
  const events = result.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { schema: string; event: string });
  assert.ok(events.every(({ schema }) => schema === "opnum.epmap/1"));
  assert.deepEqual([events[0]?.event, events.at(-1)?.event], ["inserted", "stopped"]);
});

test("every protocol sequence has its form in dump and in query", async () => {
  const mapperPort = await freePort();
  const uuid = "1544f5e0-613c-11d1-93df-00c04fd7bd09";
  const bindings = ["ncalrpc:[LRPC-1]", "ncacn_http:[6002]", "ncacn_np:[\\pipe\\rfr]", "ncadg_ip_udp:[1068]", "ncacn_ip_tcp:[1067]"];
  const entries = bindings.map((binding) => ({ interface: uuid, binding, annotation: "RFR" }));
  const running = start(["epmap", "--config", config({ listen: ["127.0.0.1"], port: mapperPort, entries })]);
  await running.printed("listening");
  const dump = (await run(["dump", `127.0.0.1:${mapperPort}`])).stdout;
  const expected = [
    `ncacn_ip_tcp(Connection-oriented TCP/IP)\n127.0.0.1[1067] [${uuid}] RFR\n`,
    `ncadg_ip_udp(Datagram (connectionless) UDP/IP)\n127.0.0.1[1068] [${uuid}] RFR\n`,
    `ncacn_np(Connection-oriented named pipes)\n\\\\127.0.0.1[\\pipe\\rfr] [${uuid}] RFR\n`,
    `ncacn_http(RPC over HTTP)\n127.0.0.1[6002] [${uuid}] RFR\n`,
    `ncalrpc(Local Rpc)\n[LRPC-1] [${uuid}] RFR\n`,
  ];
  for (const text of expected) assert.ok(dump.includes(text), `${text}\nis not in\n${dump}`);
  const query = (await run(["query", "-n", "127.0.0.1", "-i", "--endpoint-mapper", `${mapperPort}`])).stdout;
  for (const form of [
    "ncacn_ip_tcp:127.0.0.1[1067]",
    "ncadg_ip_udp:127.0.0.1[1068]",
    "ncacn_np:\\\\\\\\127.0.0.1[\\\\pipe\\\\rfr]",
    "ncacn_http:127.0.0.1[6002]",
    "ncalrpc:[LRPC-1]",
  ]) {
    assert.ok(query.includes(`UUID: ${uuid} RFR\n${form}\n`), `${form}\nis not in\n${query}`);
  }
  running.interrupt();
  assert.equal((await running.result).code, EXIT.ok);
});

test("epmap: who proves who they are, by the configuration's auth and policy", async () => {
  const port = await freePort();
  const store = join(folder, "accounts.db");
  const env = { OPNUM_PASSWORD: "Secret.1" };
  assert.equal((await run(["accounts", "add", "LAB\\alice", "--store", store], { env })).code, EXIT.ok);
  const section = { listen: ["127.0.0.1"], port, auth: { accounts: store }, policy: { questions: "integrity" } };
  const running = start(["epmap", "--json", "--config", config(section)]);
  await running.printed('"event":"listening"');
  const dump = (...args: string[]) => run(["dump", `127.0.0.1:${port}`, ...args], { env });
  const nobody = await dump();
  assert.equal(nobody.code, EXIT.fault);
  assert.match(nobody.stderr, /say who you are with --user/);
  assert.equal((await dump("--user", "LAB\\alice", "--auth", "ntlm")).code, EXIT.ok);
  assert.equal((await dump("--user", "LAB\\alice", "--auth", "ntlm", "--level", "connect")).code, EXIT.notAuthenticated);
  assert.equal((await dump("--auth", "anonymous", "--level", "privacy")).code, EXIT.notAuthenticated);
  assert.equal((await dump("--user", "LAB\\mallory", "--auth", "ntlm")).code, EXIT.notAuthenticated);
  // Programs of this machine still register without a word.
  await using server = new RpcServer({ endpointMapper: endpointMapperProvider({ port }) });
  server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
  await server.listen("ncacn_ip_tcp:127.0.0.1");
  await server.export({ endpointMapper: `127.0.0.1:${port}` });
  running.interrupt();
  const { code, stdout } = await running.result;
  assert.equal(code, EXIT.ok);
  const events = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { event: string; account?: string; level?: string; cause?: string });
  const told = events
    .filter(({ event }) => event.endsWith("authenticated"))
    .map(({ event, account, level, cause }) => [event, account, level ?? cause]);
  assert.deepEqual(told.slice(0, 2), [
    ["authenticated", "LAB\\alice", "privacy"],
    ["authenticated", "LAB\\alice", "connect"],
  ]);
  assert.deepEqual(told.at(-1), ["not-authenticated", "LAB\\mallory", "unknown-user"]);
  assert.ok(events.some(({ event }) => event === "inserted"));
  // Nobody, and a level that is too low.
  const refused = events.filter(({ event }) => event === "refused") as { operation?: string; caller?: string }[];
  assert.deepEqual(
    refused.map(({ operation, caller }) => [operation, caller]),
    Array(2).fill(["ept_lookup", "127.0.0.1"]),
  );
});

test("an account that is named like a field of the log stays one value", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "opnum-epmap-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const port = await freePort();
  const store = join(folder, "accounts.db");
  const env = { OPNUM_PASSWORD: "Secret.1" };
  assert.equal((await run(["accounts", "add", "alice", "--store", store], { env })).code, EXIT.ok);
  const running = start(["epmap", "--config", config({ listen: ["127.0.0.1"], port, auth: { accounts: store } })]);
  await running.printed("listening");
  const given = await run(["dump", `127.0.0.1:${port}`, "--user", 'eve mechanism=kerberos "', "--auth", "ntlm"], { env });
  assert.equal(given.code, EXIT.notAuthenticated);
  running.interrupt();
  const { stdout } = await running.result;
  assert.match(stdout, /not-authenticated .*account="[^ ]*eve mechanism=kerberos \\"" mechanism=ntlm/);
});

test("epmap: mistakes in auth and policy are named with their place", async () => {
  const blame = async (section: object, words: RegExp) => {
    const { code, stderr } = await run(["epmap", "--config", config({ port: 1, ...section })]);
    assert.equal(code, EXIT.configuration, stderr);
    assert.match(stderr, words);
  };
  const auth = { accounts: join(folder, "none.db") };
  await blame({ policy: {} }, /epmap\.policy: nobody can prove anything without epmap\.auth/);
  await blame({ auth: {} }, /epmap\.auth: is empty: name a keytab, or accounts/);
  await blame({ auth: [] }, /epmap\.auth: must be an object/);
  await blame({ auth: { keytabs: "x" } }, /epmap\.auth\.keytabs: there is no such setting; did you mean "keytab"\?/);
  await blame({ auth: { keytab: 1 } }, /epmap\.auth\.keytab: must be a file's name/);
  await blame({ auth: { keytab: join(folder, "none") } }, /epmap\.auth\.keytab: the keytab .*none cannot be read \(ENOENT\)/);
  await blame({ auth: { keytab: config({}) } }, /epmap\.auth\.keytab: the keytab .*epmap\.json cannot be read: keytab, octet 0/);
  await blame({ auth }, /epmap\.auth\.accounts: .*none\.db cannot be opened \(ENOENT\)/);
  await blame({ auth, policy: { questions: "secret" } }, /epmap\.policy\.questions: "secret" is none of none, connect/);
  await blame({ auth, policy: { providers: ["kerberos", 5] } }, /epmap\.policy\.providers\[1\]: 5 is none of ntlm/);
  await blame({ auth, policy: { dcomHardening: "yes" } }, /epmap\.policy\.dcomHardening: must be true or false/);
});

test("epmap: mistakes in the configuration's entries are named with their place", async () => {
  const blame = async (entry: object, words: RegExp) => {
    const { code, stderr } = await run(["epmap", "--config", config({ port: 1, entries: [entry] })]);
    assert.equal(code, EXIT.configuration, stderr);
    assert.match(stderr, words);
  };
  const uuid = "12345778-1234-abcd-ef00-0123456789ac";
  await blame({ binding: "ncacn_ip_tcp:[1]" }, /epmap\.entries\[0\]\.interface: is missing/);
  await blame({ interface: "x", binding: "ncacn_ip_tcp:[1]" }, /entries\[0\]\.interface: "x" is no UUID/);
  await blame({ interface: uuid, binding: "ncacn_ip_tcp:" }, /entries\[0\]\.binding: names no endpoint/);
  await blame({ interface: uuid, binding: "ncacn_ipx:[1]" }, /entries\[0\]\.binding: /);
  await blame({ interface: uuid, binding: "ncacn_ip_tcp:[1]", version: "one" }, /entries\[0\]\.version/);
  await blame({ interface: uuid, binding: "ncacn_ip_tcp:[1]", note: "" }, /entries\[0\]\.note: there is no such setting/);
  assert.match((await run(["epmap", "--listen", "dc1"])).stderr, /--listen: "dc1" is no address/);
});
