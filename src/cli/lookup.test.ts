import assert from "node:assert/strict";
import { test } from "node:test";
import { EXIT } from "./exit-codes.ts";
import { run } from "./testing.ts";

test("lookup says what a number means, what is behind it and what to do", async () => {
  const { code, stdout } = await run(["lookup", "1722"]);
  assert.equal(code, EXIT.ok);
  assert.match(stdout, /^RPC_S_SERVER_UNAVAILABLE {2}1722 \(0x000006ba\)\n/);
  assert.match(stdout, /Usual causes[\s\S]*49152-65535[\s\S]*Next:/);
});

test("lookup takes negative numbers, several words, Kerberos numbers, and says when it knows nothing", async () => {
  assert.match((await run(["lookup", "-2147023174"])).stdout, /RPC_S_SERVER_UNAVAILABLE/);
  assert.match((await run(["lookup", "-2147023174", "--json"])).stdout, /^\{"schema":"opnum\.lookup\/1"/);
  assert.match((await run(["lookup", "The", "RPC", "server", "is", "unavailable."])).stdout, /1722/);
  assert.match((await run(["lookup", "krb", "0x25"])).stdout, /^KRB_AP_ERR_SKEW/);
  const nothing = await run(["lookup", "no", "such", "thing"]);
  assert.equal(nothing.code, EXIT.unknown);
  assert.match(nothing.stderr, /nothing is known/);
  assert.equal((await run(["lookup"])).code, EXIT.usage);
  assert.equal((await run(["lookup", " "])).code, EXIT.usage);
});

test("lookup --json is one object with a schema", async () => {
  const { stdout } = await run(["lookup", "--json", "0x1c010003"]);
  const object = JSON.parse(stdout) as { schema: string; findings: { kind: string; status: number }[] };
  assert.equal(object.schema, "opnum.lookup/1");
  assert.deepEqual([object.findings[0]?.kind, object.findings[0]?.status], ["status", 0x1c010003]);
});

test("lookup tells of services, and lists them", async () => {
  const { code, stdout } = await run(["lookup", "Print", "Spooler"]);
  assert.equal(code, EXIT.ok);
  assert.match(stdout, /^Print Spooler {2}print \(Spooler, spoolsv\.exe\)\n/);
  assert.match(stdout, /Static ports:[\s\S]*RpcTcpPort[\s\S]*opnum why HOST print/);
  assert.match((await run(["lookup", "Windows Audio"])).stdout, /on its own machine only/);
  const list = await run(["lookup", "--services"]);
  assert.equal(list.code, EXIT.ok);
  for (const id of ["exchange", "ad-replication", "sccm", "wmi", "print"]) assert.match(list.stdout, new RegExp(`^${id} +\\S`, "m"));
  assert.equal((list.stdout.match(/no\. \d+ of the services/g) ?? []).length, 53);
  assert.equal((await run(["lookup", "--services", "print"])).code, EXIT.usage);
  const { services } = JSON.parse((await run(["lookup", "--services", "--json"])).stdout) as {
    services: { id: string; number?: number }[];
  };
  assert.equal(services.filter(({ number }) => number !== undefined).length, 53);
});

test("lookup knows Kerberos, LDAP, refusals, settings and ranges", async () => {
  const out = async (...args: string[]) => (await run(["lookup", ...args])).stdout;
  assert.match(await out("KRB_AP_ERR_MODIFIED"), /^KRB_AP_ERR_MODIFIED {2}41: an error of Kerberos\n/);
  assert.match(await out("kinit:", "KDC_ERR_PREAUTH_FAILED", "(24)"), /^KDC_ERR_PREAUTH_FAILED/);
  assert.match(await out("ldap", "49"), /^invalidCredentials {2}49/);
  assert.match(await out("bind_nak", "2"), /^local_limit_exceeded {2}reason 2 of bind_nak/);
  assert.match(await out("DCTcpipPort"), /Netlogon\\Parameters/);
  assert.match(await out("49152-65535"), /^Ports 49152-65535\n/);
  assert.match(await out("503", "RPC", "Error:", "6ba"), /^HTTP 503, RPC Error: 6ba\n/);
  const short = await out("-s", "1722");
  assert.match(short, /^RPC_S_SERVER_UNAVAILABLE/);
  assert.doesNotMatch(short, /causes/);
  assert.equal((await run(["lookup", "krb", "999"])).code, EXIT.unknown);
});

test("lookup says what is near, and makes what it was given visible", async () => {
  const { code, stderr } = await run(["lookup", "netlgon"]);
  assert.equal(code, EXIT.unknown);
  assert.match(stderr, /is it "netlogon"\?/);
  const hostile = await run(["lookup", "nothing\u001b[31m\u0007"]);
  assert.equal(hostile.code, EXIT.unknown);
  assert.ok(![...hostile.stderr].some((char) => char < " " && char !== "\n"), JSON.stringify(hostile.stderr));
  const { near } = JSON.parse((await run(["lookup", "--json", "netlgon"])).stdout) as { near: string[] };
  assert.equal(near[0], "netlogon");
});

test("lookup --json has the whole of an interface and of a service", async () => {
  const { findings } = JSON.parse((await run(["lookup", "--json", "906b0ce0-c70b-1067-b317-00dd010662da"])).stdout) as {
    findings: { kind: string; facts: { version: string; services: string[]; operations: string[] } }[];
  };
  assert.equal(findings[0]?.kind, "interface");
  assert.deepEqual([findings[0]?.facts.version, findings[0]?.facts.services], ["1.0", ["dtc"]]);
  assert.equal(findings[0]?.facts.operations[2], "NegotiateResources");
});
