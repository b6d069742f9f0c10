/**
 * `dc-beside.ts ADDRESS [CHECK...]`: the probes of what stands beside RPC, and the security ladder, against a Samba AD domain controller with the accounts that
 * beside.test.ts makes. In a program of its own because it runs in the controller's network. Prints "ok NAME" or "not ok NAME: WHY", then "done N".
 */
import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, connect, createServer } from "node:net";
import { testContext } from "../../../../src/diagnose/loopback/testing.ts";
import { probeBeside } from "../../../../src/diagnose/probes/beside.ts";
import type { WhyOptions } from "../../../../src/diagnose/probes/probe.ts";
import { probeRpcHttp } from "../../../../src/diagnose/probes/rpc-http.ts";
import { probeSecurityLadder } from "../../../../src/diagnose/probes/security-ladder.ts";
import { probeTimeSkew } from "../../../../src/diagnose/probes/time-skew.ts";
import { EndpointMapperClient } from "../../../../src/endpoint-mapper/client.ts";
import { NDR20 } from "../../../../src/ids/syntax.ts";
import { kerberos, negotiate, ntlm } from "../../../../src/runtime/security/index.ts";
import { kdcExchange } from "../../../../src/transport/kdc/index.ts";
import { runChecks } from "../../../peers/checklist.ts";

const [address = "", ...chosen] = process.argv.slice(2);
const PASSWORD = process.env["OPNUM_PASSWORD"] ?? "";
const SAMR = { uuid: "12345778-1234-abcd-ef00-0123456789ac", version: "1.0", name: "samr", required: true } as const;
const DRSUAPI = { uuid: "e3514235-4b06-11d1-ab04-00c04fc2dcd2", version: "4.0", name: "drsuapi", required: true } as const;

/** Ports are what they are. */
const AS_THEY_ARE = Object.fromEntries(
  [53, 88, 135, 389, 445, 3268, ...Array.from({ length: 200 }, (_, i) => 49_152 + i)].flatMap((port) => [
    [String(port), port],
    [`udp/${port}`, port],
  ]),
);

const beside = (ids: readonly string[]) => {
  const context = testContext(AS_THEY_ARE, { target: { beside: ids } });
  const input = { address, host: "dc1.lab.test", domainController: { address, name: "dc1.lab.test" } };
  return probeBeside(context, input).then(() => context);
};

const credentials = (user: string, password: string) => {
  const exchange = kdcExchange({ kdc: `tcp/${address}`, timeoutMs: 3_000, patienceMs: 3_000 });
  const own = { user, password, exchange, krb5Conf: false as const };
  return {
    negotiate: { mechanism: "negotiate" as const, credentials: negotiate(own) },
    kerberos: { mechanism: "kerberos" as const, credentials: kerberos(own) },
    ntlm: { mechanism: "ntlm" as const, credentials: ntlm({ user, password }) },
  };
};

async function ladder(wanted: typeof SAMR | typeof DRSUAPI, options: WhyOptions, host = "dc1.lab.test") {
  const mapper = new EndpointMapperClient(address);
  const [major, minor] = wanted.version.split(".").map(Number);
  const query = { host: address, protocolSequence: "ncacn_ip_tcp" as const, transferSyntax: NDR20, objectUuid: undefined };
  const [found] = await mapper.map({ ...query, interfaceId: { uuid: wanted.uuid, major: major!, minor: minor! } });
  const context = testContext(AS_THEY_ARE, { ...options, target: { host } });
  await probeSecurityLadder(context, { address, port: Number(found!.endpoint), interface: wanted, domainController: address });
  return context;
}

type Context = Awaited<ReturnType<typeof ladder>>;
const verdicts = (context: Context) =>
  context
    .of("authentication")
    .map(({ rung, outcome, likely }) => `${rung.spoken} ${rung.level} ${outcome}${likely === undefined ? "" : ` ${likely}`}`);

const checks: Record<string, () => Promise<void>> = {
  "each service beside RPC answers in its own protocol": async () => {
    const context = await beside(["dns", "kerberos", "ldap", "cldap", "global-catalog", "smb"]);
    const said = context.of("service");
    assert.deepEqual(said.map(({ service, transport, outcome }) => `${service} ${transport} ${outcome}`).sort(), [
      "cldap udp answered",
      "dns tcp answered",
      "dns udp answered",
      "global-catalog tcp answered",
      "kerberos tcp answered",
      "kerberos udp answered",
      "ldap tcp answered",
      "smb tcp answered",
    ]);
    const facts = (service: string) => said.find((one) => one.service === service)?.facts ?? {};
    assert.equal(facts("dns")["controllers"], "dc1.lab.test:389");
    assert.equal(facts("kerberos")["realm"], "LAB.TEST");
    assert.equal(facts("ldap")["host"], "dc1.lab.test");
    assert.equal(facts("cldap")["domain"], "lab.test");
    assert.equal(facts("global-catalog")["global catalog ready"], "TRUE");
    assert.equal(facts("smb")["dialect"], "SMB 3.1.1");
    assert.equal(facts("smb")["signing"], "required");
  },
  "four clocks of one machine agree within what they say of themselves": async () => {
    const context = await beside(["kerberos", "ldap", "smb"]);
    await probeTimeSkew(context, { address, port: 135 });
    const clocks = context.of("clock");
    assert.deepEqual(clocks.map(({ source }) => source).sort(), ["kerberos", "ldap", "ntlm", "smb"]);
    for (const { source, skewMs, uncertaintyMs } of clocks)
      assert.ok(Math.abs(skewMs) <= uncertaintyMs + 20, `${source} ${skewMs} +- ${uncertaintyMs}`);
  },
  "levels: samr takes signed calls, drsuapi encrypted ones, by Kerberos and NTLM": async () => {
    const { negotiate: both, kerberos: tickets, ntlm: hashes } = credentials("beside-good@LAB.TEST", PASSWORD);
    assert.deepEqual(verdicts(await ladder(SAMR, { mechanisms: [both, tickets, hashes] })), [
      "kerberos privacy accepted",
      "kerberos connect accepted level",
      "kerberos packet accepted",
      "ntlm packet accepted",
    ]);
    assert.deepEqual(verdicts(await ladder(DRSUAPI, { mechanisms: [hashes] })), [
      "ntlm privacy accepted",
      "ntlm connect accepted level",
      "ntlm packet accepted level",
      "ntlm integrity accepted level",
    ]);
  },
  "a name that nobody has: Kerberos says so, and NTLM takes its place": async () => {
    const { negotiate: both, kerberos: tickets } = credentials("beside-good@LAB.TEST", PASSWORD);
    const context = await ladder(SAMR, { mechanisms: [both, tickets] }, "files.lab.test");
    assert.deepEqual(verdicts(context), [
      "kerberos privacy rejected wrong-spn",
      "ntlm privacy accepted",
      "ntlm connect accepted level",
      "ntlm packet accepted",
    ]);
    const [refused] = context.of("authentication");
    assert.equal(refused?.rung.spn, "host/files.lab.test");
    assert.deepEqual([refused?.carrier, refused?.port, refused?.address], ["kerberos", 88, address]);
  },
  "who may not log on, by Kerberos": async () => {
    for (const [user, likely] of [
      ["beside-nobody", "unknown-user"],
      ["beside-disabled", "disabled"],
      ["beside-expired", "expired"],
      ["beside-mustchange", "password-must-change"],
    ] as const) {
      const { kerberos: tickets } = credentials(`${user}@LAB.TEST`, PASSWORD);
      const context = await ladder(SAMR, { mechanisms: [tickets] });
      assert.deepEqual(verdicts(context), [`kerberos privacy rejected ${likely}`]);
    }
  },
  "who is not known, by NTLM: the KDC says it": async () => {
    const { ntlm: hashes } = credentials("beside-nobody@LAB.TEST", PASSWORD);
    assert.deepEqual(verdicts(await ladder(SAMR, { mechanisms: [hashes] })), ["ntlm privacy rejected unknown-user"]);
  },
  "a wrong password fails once, whatever was given": async () => {
    const wrong = "Wrong.Passw0rd";
    const all = credentials("beside-all@LAB.TEST", wrong);
    assert.deepEqual(verdicts(await ladder(SAMR, { mechanisms: [all.negotiate, all.kerberos, all.ntlm] })), [
      "kerberos privacy rejected wrong-password",
    ]);
    assert.deepEqual(verdicts(await ladder(DRSUAPI, { mechanisms: [credentials("beside-ntlm@LAB.TEST", wrong).ntlm] })), [
      "ntlm privacy rejected wrong-user-or-password",
    ]);
  },
  "the mapper behind the greeting of ncacn_http": async () => {
    const forwarder = createServer((socket) => {
      const behind = connect({ host: address, port: 135 });
      behind.on("error", () => socket.destroy());
      socket.on("error", () => behind.destroy());
      socket.write("ncacn_http/1.0");
      behind.pipe(socket).pipe(behind);
    });
    forwarder.listen(0, "127.0.0.1");
    await once(forwarder, "listening");
    try {
      const context = testContext({ 593: (forwarder.address() as AddressInfo).port });
      await probeRpcHttp(context, { address: "127.0.0.1", host: "dc1", interfaces: [], endpoint: undefined });
      assert.equal(context.of("service")[0]?.said, "ncacn_http/1.0");
      assert.equal(context.of("bind")[0]?.outcome, "accepted");
      assert.equal(context.of("call")[0]?.failure?.statusName, "nca_s_op_rng_error");
    } finally {
      forwarder.close();
    }
  },
  "the challenge is read, and nobody is counted": async () => {
    for (let i = 0; i < 8; i++) {
      const context = testContext(AS_THEY_ARE);
      await probeTimeSkew(context, { address, port: 135 });
      assert.equal(context.of("clock").length, 1);
    }
  },
  "SMB 1 and nothing else": async () => {
    const context = await beside(["smb"]);
    const [said, ...more] = context.of("service");
    assert.equal(more.length, 0);
    assert.equal(said?.outcome, "answered", JSON.stringify(said));
    assert.equal(said?.facts["SMB 1 only"], "yes");
    assert.equal(said?.facts["dialect"], "NT LM 0.12");
    assert.equal(context.of("clock").length, 1);
  },
};

await runChecks(
  Object.fromEntries(Object.entries(checks).filter(([name]) => (chosen.length === 0 ? !name.startsWith("SMB 1") : chosen.includes(name)))),
);
