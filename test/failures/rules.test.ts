/**
 * The rules that are printed, pasted: a client and a server in network namespaces with a firewall between them that lets nothing through. What renderRules() writes for nftables
 * and for iptables is given to a shell at the firewall as it is, and the workload passes; without any one of the rules it does not, or that one was printed as for a
 * fall-back only.
 */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  distinctRules,
  firewallRule,
  IPTABLES_REPLIES,
  NFTABLES_REPLIES,
  type RuleFormat,
  renderRules,
} from "../../src/findings/firewall/index.ts";
import type { FirewallRule } from "../../src/findings/report.ts";
import { startLab } from "../peers/lab.ts";
import { type MitRealms, mitRealms } from "../peers/mit.ts";
import { type Namespace, opnum, requirePeer, Scope } from "../peers/peers.ts";

const CLIENT = { 4: "10.30.1.23", 6: "fd30:1::23" } as const;
const SERVER = { 4: "10.30.9.10", 6: "fd30:9::10" } as const;
type Version = 4 | 6;

interface Network {
  readonly client: Namespace;
  readonly firewall: Namespace;
  readonly server: Namespace;
}

/** Something that people do, by which one sees whether rules are enough. @returns whether it works */
type Workload = (scope: Scope, network: Network, version: Version) => Promise<boolean>;

/** The mapper is asked, then the port that it names is dialled. */
const call: Workload = async (scope, { client }, version) => {
  const result = await scope.run(opnum("call", SERVER[version], "rpcecho.AddOne", '{"in_data":41}', "--timeout", "2s"), { in: client });
  if (result.code === 0) assert.match(result.stdout, /42/);
  return result.code === 0;
};

/** Of a KDC whose answers do not fit into a datagram, as is usual where tickets hold groups. */
const logon =
  (realms: MitRealms): Workload =>
  async (_scope, { client }) => {
    const result = await realms.run(["timeout", "4", "kinit", "-V", "alice@THIRD.TEST"], { input: `${realms.password}\n`, in: client });
    return result.code === 0;
  };

/** By format: a firewall that lets nothing through, with and without what lets replies back. */
const CLOSED: Readonly<Record<"nftables" | "iptables", (network: Network, replies: boolean) => string>> = {
  nftables: (_network, replies) =>
    `nft flush ruleset\nnft add table inet filter\nnft 'add chain inet filter forward { type filter hook forward priority 0; policy drop; }'\n${replies ? `${NFTABLES_REPLIES}\n` : ""}`,
  iptables: (_network, replies) =>
    (["iptables", "ip6tables"] as const)
      .map((program, i) => `${program} -F FORWARD\n${program} -P FORWARD DROP\n${replies ? `${IPTABLES_REPLIES[i === 0 ? 4 : 6]}\n` : ""}`)
      .join(""),
};

async function paste(scope: Scope, { firewall }: Network, text: string): Promise<void> {
  const result = await scope.run(["sh", "-e", "-x"], { in: firewall, input: text });
  assert.equal(result.code, 0, `${text}\n${result.stderr}`);
}

// Most of the time is waited for what is filtered: side by side.
describe("rules for", { concurrency: true }, () => {
  for (const format of ["nftables", "iptables"] as const) {
    test(`${format} let through what they are for, and none is there in vain`, async (t) => {
      if (!requirePeer(t, "namespaces", "packet-filter", ...(format === "iptables" ? (["iptables"] as const) : []))) return;
      await using scope = new Scope();
      const net = await network(scope);
      const [four, six] = await Promise.all(
        ([4, 6] as const).map((version) => startLab(scope, { in: net.server, arguments: ["--host", SERVER[version]] })),
      );
      assert.deepEqual([four!.mapperPort, six!.mapperPort], [135, 135]);
      const mapper = rule(4, "tcp", 135, undefined, "endpoint mapper");
      const range = rule(4, "tcp", 49_152, 65_535, "RPC, dynamic ports");

      await t.test("a call over IPv4, the dynamic range", () => enoughAndNeeded(scope, net, format, 4, call, [mapper, range]));

      await t.test("a call over IPv6, a static port", () =>
        enoughAndNeeded(scope, net, format, 6, call, [
          rule(6, "tcp", 135, undefined, "endpoint mapper"),
          rule(6, "tcp", six!.echoPort, undefined, "RPC, static port"),
        ]),
      );

      await t.test("a range that does not hold the port is not enough", async () => {
        const below = rule(4, "tcp", 1025, 5000, "RPC, dynamic ports");
        await paste(scope, net, CLOSED[format](net, true) + renderRules([mapper, below], format));
        assert.equal(await call(scope, net, 4), false);
      });

      await t.test("where the firewall does not know connections, the line that is printed once lets replies back", async () => {
        const text = renderRules([mapper, range], format);
        await paste(scope, net, CLOSED[format](net, false) + text);
        assert.equal(await call(scope, net, 4), false);
        // What stands in the comment is the command itself.
        const [replies, ...more] = [...text.matchAll(/^# {3}((?:nft|iptables) .*)$/gm)].map(([, command]) => command!);
        assert.deepEqual(more, []);
        await paste(scope, net, `${replies}\n`);
        assert.equal(await call(scope, net, 4), true);
      });

      await t.test("what `opnum why` prints, pasted until it prints nothing more", async () => {
        const why = (...more: string[]) =>
          scope.run(opnum("why", SERVER[4], "rpcecho", "--no-record", "--timeout", "3s", ...more), { in: net.client });
        const printed: string[] = [];
        await paste(scope, net, CLOSED[format](net, true));
        // The mapper first, then the ports that it names.
        for (const filtered of ["135", "49152"]) {
          const { code, stdout, stderr } = await why("--rules", format, "--brief");
          assert.equal(code, 11, `${stdout}\n${stderr}`);
          assert.match(stdout, new RegExp(`port ${filtered}\\b`), stderr);
          printed.push(stdout);
          await paste(scope, net, stdout);
        }
        const { code, stdout } = await why();
        assert.equal(code, 0, stdout);
        assert.equal(await call(scope, net, 4), true);
        for (const left of printed) {
          await paste(scope, net, CLOSED[format](net, true) + printed.filter((one) => one !== left).join(""));
          assert.equal((await why()).code, 11, `without ${left}`);
        }
      });

      if (format === "iptables") return;
      await t.test("a logon: UDP 88 is for a fall-back only, and says so", async (t) => {
        if (!requirePeer(t, "mit-kdc")) return;
        // THIRD.TEST sends no datagrams of more than 400 octets.
        const realms = await mitRealms(scope, { in: net.server, address: SERVER[4], ports: [1088, 2088, 88] });
        const rules = distinctRules([rule(4, "udp", 88, undefined, "Kerberos"), rule(4, "tcp", 88, undefined, "Kerberos")], 9);
        assert.deepEqual(
          rules.map(({ transport, optional }) => `${transport} ${optional}`),
          ["udp true", "tcp false"],
        );
        assert.match(renderRules(rules, format), /^# Kerberos \(fall-back only\)\n.*udp.*88.*\n# Kerberos\n.*tcp.*88/m);
        await enoughAndNeeded(scope, net, format, 4, logon(realms), rules);
      });
    });
  }
});

/** All of them are enough; all but one are not, where that one is needed; nothing at all is not. */
async function enoughAndNeeded(
  scope: Scope,
  net: Network,
  format: "nftables" | "iptables",
  version: Version,
  works: Workload,
  rules: readonly FirewallRule[],
): Promise<void> {
  const attempt = async (some: readonly FirewallRule[]) => {
    await paste(scope, net, CLOSED[format](net, true) + renderRules(some, format satisfies RuleFormat));
    return works(scope, net, version);
  };
  assert.equal(await attempt([]), false, "it works without any rule: the firewall is none");
  assert.equal(await attempt(rules), true, renderRules(rules, format));
  for (const left of rules) {
    const without = await attempt(rules.filter((one) => one !== left));
    assert.equal(
      without,
      left.optional,
      `without ${left.plain} (${left.optional ? "printed as for a fall-back only" : "printed as needed"})`,
    );
  }
}

function rule(
  version: Version,
  ...[transport, port, last, purpose]: [
    transport: "tcp" | "udp",
    port: number,
    last: number | undefined,
    purpose: Parameters<typeof firewallRule>[5],
  ]
): FirewallRule {
  const made = firewallRule(CLIENT[version], SERVER[version], transport, port, last, purpose);
  assert.ok(made !== undefined);
  return made;
}

async function network(scope: Scope): Promise<Network> {
  const [client, firewall, server] = [scope.namespace(), scope.namespace(), scope.namespace()];
  client.ip("link", "add", "lan", "type", "veth", "peer", "name", "lan", "netns", firewall.name);
  server.ip("link", "add", "dmz", "type", "veth", "peer", "name", "dmz", "netns", firewall.name);
  const addresses: readonly [Namespace, string, string, string][] = [
    [client, "lan", `${CLIENT[4]}/24`, `${CLIENT[6]}/64`],
    [firewall, "lan", "10.30.1.1/24", "fd30:1::1/64"],
    [firewall, "dmz", "10.30.9.1/24", "fd30:9::1/64"],
    [server, "dmz", `${SERVER[4]}/24`, `${SERVER[6]}/64`],
  ];
  for (const [where, link, four, six] of addresses) {
    where.ip("address", "add", four, "dev", link);
    where.ip("address", "add", six, "dev", link, "nodad");
    where.ip("link", "set", link, "up");
  }
  for (const [where, four, six] of [
    [client, "10.30.1.1", "fd30:1::1"],
    [server, "10.30.9.1", "fd30:9::1"],
  ] as const) {
    where.ip("route", "add", "default", "via", four);
    where.ip("-6", "route", "add", "default", "via", six);
  }
  await scope.run(["sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"], { in: firewall });
  return { client, firewall, server };
}
