/**
 * Failures before a domain controller that somebody else wrote (Samba): what stands beside RPC filtered one at a time, and whoever is not who he says.
 * Each situation has a client of its own behind a router, in network namespaces.
 */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type Namespace, opnum, requirePeer, Scope } from "../peers/peers.ts";
import { type DomainController, domainController } from "../peers/samba.ts";
import { diagnosisOf, judge, msOf } from "./judge.ts";
import type { Expected } from "./situation.ts";

const HOST = "dc1.lab.test";
const REPLICATION = "e3514235-4b06-11d1-ab04-00c04fc2dcd2";
const ACCOUNTS = "12345778-1234-abcd-ef00-0123456789ac";
const PASSWORD = "Passw0rd.Why1";

interface Case {
  /** Rules of the router's chain `forward`; `saddr` says that the client is this case's. */
  readonly router?: (from: string) => readonly string[];
  readonly arguments: readonly string[];
  readonly password?: string;
  /** The client knows the controller's name without asking. */
  readonly hosts?: boolean;
  readonly expected: Expected;
}

const drop =
  (...ports: readonly string[]) =>
  (from: string) =>
    ports.map((port) => `${from} ${port} drop`);
const replication = [HOST, "ad-replication"];
const as = (user: string, ...more: readonly string[]) => [HOST, "ad-replication", "--user", user, ...more];
const filtered = (port: number): Expected => ({ class: "filtered", actor: "network", port });

const CASES: Readonly<Record<string, Case>> = {
  "all is well, and nobody says who he is": { arguments: replication, expected: { class: "fine", actor: "nobody" } },
  "all is well, with Kerberos": {
    arguments: as("why-alice@LAB.TEST", "--auth", "kerberos"),
    expected: { class: "fine", actor: "nobody" },
  },
  "all is well, with NTLM": { arguments: as("LAB\\why-alice", "--auth", "ntlm"), expected: { class: "fine", actor: "nobody" } },
  "Kerberos by TCP, though not by UDP": {
    router: drop("udp dport 88"),
    arguments: replication,
    expected: { class: "fine", actor: "nobody" },
  },
  "a host, without a word of which service": { arguments: [HOST], expected: { class: "fine", actor: "nobody" } },
  "53 filtered": { router: drop("udp dport 53", "tcp dport 53"), arguments: replication, hosts: true, expected: filtered(53) },
  "88 filtered": { router: drop("udp dport 88", "tcp dport 88"), arguments: replication, expected: filtered(88) },
  "389 filtered": { router: drop("udp dport 389", "tcp dport 389"), arguments: replication, expected: filtered(389) },
  "3268 filtered": {
    router: drop("tcp dport 3268"),
    arguments: [HOST, "--beside", "dns,kerberos,ldap,global-catalog"],
    expected: filtered(3268),
  },
  "445 filtered": { router: drop("tcp dport 445"), arguments: [HOST, "domain-controller"], expected: filtered(445) },
  "135 filtered": { router: drop("tcp dport 135"), arguments: replication, expected: { ...filtered(135), rule: "port-filtered" } },
  "the dynamic ports filtered": {
    router: drop("tcp dport 49152-65535"),
    arguments: replication,
    expected: { class: "filtered", actor: "network", rule: "mapped-port-filtered", uuid: REPLICATION, says: /mapper.*drsuapi/ },
  },
  "wrong password": {
    arguments: as("why-alice@LAB.TEST", "--auth", "kerberos"),
    password: "not this one",
    expected: { class: "security", actor: "client", says: /password/ },
  },
  "wrong password, NTLM": {
    arguments: as("LAB\\why-alice", "--auth", "ntlm"),
    password: "not this one",
    expected: { class: "security", actor: "client", says: /password/ },
  },
  "nobody by that name": {
    arguments: as("why-nobody@LAB.TEST", "--auth", "kerberos"),
    expected: { class: "security", actor: ["client", "directory"] },
  },
  "account disabled": {
    arguments: as("why-disabled@LAB.TEST", "--auth", "kerberos"),
    expected: { class: "security", actor: "directory", says: /disabled|revoked/ },
  },
  "account disabled, NTLM": {
    arguments: as("LAB\\why-disabled", "--auth", "ntlm"),
    expected: { class: "security", actor: ["directory", "client"], says: /disabled/ },
  },
  "account expired": {
    arguments: as("why-expired@LAB.TEST", "--auth", "kerberos"),
    expected: { class: "security", actor: ["directory", "client"] },
  },
  "wrong service principal name": {
    arguments: as("why-alice@LAB.TEST", "--auth", "kerberos", "--spn", "host/nobody.lab.test"),
    expected: { class: "security", actor: ["directory", "client"], says: /host\/nobody\.lab\.test/ },
  },
  "a principal name of another service, whose key is another": {
    arguments: as("why-alice@LAB.TEST", "--auth", "kerberos", "--spn", "http/why-service.lab.test"),
    expected: { class: "security", actor: ["directory", "client"], says: /http\/why-service\.lab\.test/ },
  },
  "the KDC filtered, and Kerberos is wanted": {
    router: drop("udp dport 88", "tcp dport 88"),
    arguments: [HOST, ACCOUNTS, "--user", "why-alice@LAB.TEST", "--auth", "kerberos"],
    expected: { class: "filtered", actor: "network", port: 88 },
  },
};

test("what why says before a domain controller of Samba's", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter", "tcpdump", "samba-dc")) return;
  await using scope = new Scope();
  const dc = await domainController(scope);
  await accounts(scope, dc);
  const entries = Object.entries(CASES);
  const clients = await network(scope, dc);
  const took: number[] = [];
  // Two at a time, for the controller has a process or two only.
  let next = 0;
  const outcomes = new Array<Parameters<typeof judge>[0]>(entries.length);
  const work = async () => {
    while (next < entries.length) {
      const i = next++;
      const [, { arguments: words, password = PASSWORD, expected }] = entries[i]!;
      const result = await scope.run(opnum("why", ...words, "--json"), {
        in: clients[i]!,
        timeoutMs: 30_000,
        env: { NO_COLOR: "1", OPNUM_PASSWORD: password },
      });
      outcomes[i] = { arguments: words, expected, result, diagnosis: diagnosisOf(result.stdout) };
      took.push(msOf(outcomes[i]));
    }
  };
  await Promise.all([work(), work()]);
  for (const [i, [name]] of entries.entries()) await t.test(name, () => judge(outcomes[i]!));
  took.sort((a, b) => a - b);
  t.diagnostic(`${took.length}, median ${took[took.length >> 1]} ms, longest ${took.at(-1)} ms`);
});

async function accounts(scope: Scope, dc: DomainController): Promise<void> {
  const lines = [
    ...["alice", "disabled", "expired", "service"].map((name) => `samba-tool user create why-${name} '${PASSWORD}' -s "$CONF"`),
    'samba-tool user disable why-disabled -s "$CONF"',
    'samba-tool user setexpiry why-expired --days=-1 -s "$CONF"',
    'samba-tool spn add http/why-service.lab.test why-service -s "$CONF"',
  ];
  const made = await scope.run(["bash", "-euc", lines.join("\n")], { in: dc.servers, env: { CONF: dc.configuration } });
  assert.equal(made.code, 0, made.stdout + made.stderr);
}

/** A client for each case, and a router between them and the controller. */
async function network(scope: Scope, dc: DomainController): Promise<readonly Namespace[]> {
  const router = scope.namespace();
  dc.servers.ip("link", "add", "why0", "type", "veth", "peer", "name", "dmz", "netns", router.name);
  await batch(scope, dc.servers, ["address add 10.53.58.1/24 dev why0", "link set why0 up", "route add 10.24.0.0/16 via 10.53.58.2"]);
  await batch(scope, router, ["address add 10.53.58.2/24 dev dmz", "link set dmz up", `route add ${dc.address}/32 via 10.53.58.1`]);
  await scope.run(["sysctl", "-qw", "net.ipv4.ip_forward=1"], { in: router });
  const clients: Namespace[] = [];
  const rules: string[] = [];
  for (const [i, one] of Object.values(CASES).entries()) {
    const from = `10.24.${i}.23`;
    const client = scope.namespace(one.hosts === true ? { [HOST]: dc.address } : {});
    client.ip("link", "add", "lan", "type", "veth", "peer", "name", `lan${i}`, "netns", router.name);
    await batch(scope, router, [`address add 10.24.${i}.1/24 dev lan${i}`, `link set lan${i} up`]);
    await batch(scope, client, [`address add ${from}/24 dev lan`, "link set lan up", `route add default via 10.24.${i}.1`]);
    writeFileSync(join("/etc/netns", client.name, "resolv.conf"), `nameserver ${dc.address}\n`);
    writeFileSync(join("/etc/netns", client.name, "krb5.conf"), krb5Conf(dc.address));
    rules.push(...(one.router?.(`ip saddr ${from}`) ?? []));
    clients.push(client);
  }
  router.filter(
    `table inet filter {\n chain forward {\n type filter hook forward priority 0; policy accept;\n ct state established,related accept\n ${rules.join("\n ")}\n }\n}\n`,
  );
  return clients;
}

function krb5Conf(kdc: string): string {
  return `[libdefaults]\n default_realm = LAB.TEST\n dns_lookup_kdc = false\n[realms]\n LAB.TEST = {\n  kdc = ${kdc}\n }\n[domain_realm]\n .lab.test = LAB.TEST\n`;
}

async function batch(scope: Scope, namespace: Namespace, lines: readonly string[]): Promise<void> {
  const result = await scope.run(["ip", "-batch", "-"], { in: namespace, input: `${lines.join("\n")}\n` });
  if (result.code !== 0) throw new Error(`ip -batch: ${result.stderr}`);
}
