/**
 * Failures that are made, captured and traced: a client, a firewall and a server in network namespaces, tcpdump at each of them, and what `opnum trace`
 * says of each capture. All go wrong at once, each at an address of its own, so that it takes as long as the slowest.
 */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { firewallRule } from "../../src/findings/firewall/index.ts";
import type { Finding, Report } from "../../src/findings/report.ts";
import { traceCaptures } from "../../src/findings/trace.ts";
import { startLab } from "../peers/lab.ts";
import { type Namespace, opnum, type Result, type Running, requirePeer, Scope, script } from "../peers/peers.ts";

/** Where the capture was made. The firewall's own has all packets of both its sides. */
type Place = "client" | "firewall" | "server";

interface Case {
  /** Last octet of the server's address. */
  readonly at: number;
  /** Where it is not 10.20.9.`at`. */
  readonly address?: string;
  /** Rules of the firewall's chain `forward`, before those that let pass. */
  readonly firewall?: string;
  /** Rules of the server's chain `input`. */
  readonly host?: string;
  /** Mode of broken-server.ts, on port 4000 + `at`. */
  readonly broken?: string;
  /** What the client does. */
  readonly client: readonly string[];
  /** The first finding's rule (or one of two, where the packets of both sides race) and who must act; undefined where RPC is healthy. */
  readonly finds?: { readonly rule: string | readonly string[]; readonly actor: Finding["actor"]; readonly says: RegExp };
  /** By default at the client and at the firewall. */
  readonly places?: readonly Place[];
}

const address = (at: number) => `10.20.9.${at}`;
const echo = (at: number) => opnum("call", address(at), "rpcecho.AddOne", '{"in_data":1}', "--timeout", "9s");
const direct = (at: number, timeout = "5s") =>
  opnum("call", `ncacn_ip_tcp:${address(at)}[${4000 + at}]`, "rpcecho.AddOne", '{"in_data":1}', "--timeout", timeout);
const dial = (host: string, port: number) => ["timeout", "9", "bash", "-c", `: </dev/tcp/${host}/${port}`];
const DYNAMIC = "tcp dport 32768-65535";

const cases4: Readonly<Record<string, Case>> = {
  healthy: { at: 10, client: echo(10), places: ["client", "firewall", "server"] },
  "the mapper answers, its dynamic port is filtered": {
    at: 11,
    firewall: `ip daddr ${address(11)} ${DYNAMIC} drop`,
    client: echo(11),
    finds: { rule: "mapped-port-filtered", actor: "network", says: /mapper of 10\.20\.9\.11 answers.*rpcecho, is filtered/ },
  },
  "135 filtered": {
    at: 12,
    firewall: `ip daddr ${address(12)} tcp dport 135 drop`,
    client: echo(12),
    finds: {
      rule: "port-filtered",
      actor: "network",
      says: /10\.20\.9\.12 does not answer.*TCP 135.*open TCP 135 from 10\.20\.1\.23 to 10\.20\.9\.12/,
    },
  },
  "135 refused by the host": {
    at: 13,
    host: `ip daddr ${address(13)} tcp dport 135 reject with tcp reset`,
    client: echo(13),
    finds: { rule: "port-refused", actor: "server", says: /10\.20\.9\.13 refuses TCP 135.*nothing listens there/ },
    places: ["client", "firewall", "server"],
  },
  "the dynamic port reset by the firewall": {
    at: 14,
    firewall: `ip daddr ${address(14)} ${DYNAMIC} reject with tcp reset`,
    client: echo(14),
    finds: { rule: "mapped-port-refused", actor: "network", says: /a device on the way rejects it; open TCP/ },
    // On the firewall itself a RST of its own has gone no hop either.
    places: ["client"],
  },
  "prohibited by a router": {
    at: 15,
    firewall: `ip daddr ${address(15)} tcp dport 135 reject with icmpx type admin-prohibited`,
    client: echo(15),
    finds: { rule: "port-prohibited", actor: "network", says: /10\.20\.1\.1 forbids .*TCP 135/ },
  },
  "no such host": {
    at: 99,
    client: dial(address(99), 135),
    finds: { rule: "host-unreachable", actor: "network", says: /cannot reach TCP 135.*10\.20\.1\.1 answers.*down or the route/ },
  },
  "accepted, then closed": {
    at: 17,
    broken: "accept-then-close",
    client: direct(17),
    finds: { rule: ["bind-closed", "accepted-then-closed"], actor: "server", says: /10\.20\.9\.17/ },
    places: ["client", "firewall", "server"],
  },
  bind_nak: {
    at: 18,
    broken: "bind-nak-limit",
    client: direct(18),
    finds: { rule: "bind-nak", actor: "server", says: /refuses the bind.*rpcecho.*out of resources/ },
    places: ["client", "firewall", "server"],
  },
  "a port that serves something else": {
    at: 19,
    broken: "wrong-interface",
    client: direct(19),
    finds: { rule: "bind-rejected", actor: "server", says: /rejects the bind.*rpcecho.*TCP 4019: the port serves other interfaces/ },
    places: ["client", "firewall", "server"],
  },
  "the bind is reset": {
    at: 20,
    broken: "reset-after-bind",
    client: direct(20),
    finds: { rule: "bind-reset", actor: "network", says: /inspecting firewall/ },
    places: ["client", "firewall", "server"],
  },
  "the bind is not answered": {
    at: 21,
    broken: "silent-bind",
    client: direct(21),
    finds: { rule: "bind-unanswered", actor: "server", says: /bind.*rpcecho.*10\.20\.9\.21|10\.20\.9\.21.*bind/ },
    places: ["client", "firewall", "server"],
  },
  "access denied": {
    at: 22,
    broken: "access-denied",
    client: direct(22),
    finds: { rule: "access-denied", actor: "server", says: /10\.20\.9\.22 denies .*AddOne/ },
    places: ["client", "firewall", "server"],
  },
  "a call that hangs": {
    at: 23,
    broken: "silent-call",
    client: direct(23, "8s"),
    finds: { rule: "call-unanswered", actor: "server", says: /AddOne.*not answered.*busy or hangs/ },
    places: ["client", "firewall", "server"],
  },
  "a server that dies in a call": {
    at: 24,
    broken: "reset-mid-call",
    client: direct(24),
    finds: { rule: "connection-cut-in-call", actor: "server", says: /reset.*AddOne/ },
    places: ["client", "firewall", "server"],
  },
  "the directory filtered": {
    at: 25,
    firewall: `ip daddr ${address(25)} tcp dport 389 drop`,
    client: dial(address(25), 389),
    finds: { rule: "port-filtered", actor: "network", says: /TCP 389 \(LDAP\)/ },
  },
  "the name server filtered": {
    at: 26,
    firewall: `ip daddr ${address(26)} udp dport 53 drop`,
    client: opnum("ping", "ncacn_ip_tcp:server.corp.test", "--timeout", "9s"),
    finds: { rule: "udp-unanswered", actor: "network", says: /UDP 53 \(DNS\) of 10\.20\.9\.26 does not answer/ },
  },
  "135 mapped to another host": {
    at: 27,
    firewall: `ip daddr ${address(27)} ${DYNAMIC} drop`,
    client: echo(27),
    finds: { rule: "mapped-port-filtered", actor: "network", says: /mapper of 10\.20\.9\.27 answers/ },
    places: ["client"],
  },
};

const V6 = "fd20:9::30";
const cases6: Readonly<Record<string, Case>> = {
  "135 filtered, IPv6": {
    at: 30,
    address: V6,
    firewall: `ip6 daddr ${V6} tcp dport 135 drop`,
    client: dial(V6, 135),
    finds: {
      rule: "port-filtered",
      actor: "network",
      says: /fd20:9::30 does not answer fd20:1::23 on TCP 135.*open TCP 135 from fd20:1::23 to fd20:9::30/,
    },
  },
  "135 prohibited, IPv6": {
    at: 31,
    address: "fd20:9::31",
    firewall: "ip6 daddr fd20:9::31 tcp dport 135 reject with icmpx type admin-prohibited",
    client: dial("fd20:9::31", 135),
    finds: { rule: "port-prohibited", actor: "network", says: /fd20:1::1 forbids fd20:1::23 .*TCP 135/ },
  },
};

const cases = { ...cases4, ...cases6 };

test("failures that were captured", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter", "tcpdump")) return;
  await using scope = new Scope();
  const lan = network(scope);
  const taken = await capture(scope, lan);
  await t.test("one direction of what is healthy blames nobody", async () => {
    const { findings, sentence, exitCode } = await traceOf(scope, taken.files.client, `host ${address(10)} and src host 10.20.1.23`);
    assert.deepEqual(
      findings.map(({ rule, severity }) => `${severity} ${rule}`),
      ["undecided one-sided", "undecided one-sided"],
      sentence,
    );
    assert.match(sentence, /^No conclusion about blocking/);
    assert.equal(exitCode, 0);
  });
  await t.test("at the server, a port behind a filter is one to which nobody came", async () => {
    const { findings } = await traceOf(scope, taken.files.server, "ip or ip6");
    const missed = findings.filter(({ rule }) => rule === "mapped-port-not-dialled").map(({ server, severity }) => `${severity} ${server}`);
    // 14 is reset by the firewall, 28 is asked under another address.
    assert.deepEqual(
      missed.sort(),
      [11, 14, 28].map((at) => `note ${address(at)}`),
    );
  });
  for (const [name, one] of Object.entries(cases)) {
    await t.test(name, async (t) => {
      for (const place of one.places ?? (["client", "firewall"] as const)) {
        await t.test(`seen by the ${place}`, async () => {
          const report = await traceOf(scope, taken.files[place], packetsOf(one));
          const context = `${JSON.stringify(report.findings, undefined, 1)}\nthe client: ${taken.results.get(name)?.stderr}`;
          if (one.finds === undefined) {
            assert.deepEqual([report.outcome, report.exitCode], ["healthy", 0], context);
            assert.match(report.sentence, /^RPC is healthy: 2 calls to 10\.20\.9\.10, 2 answered/, context);
            return;
          }
          const [first] = report.findings;
          assert.ok([one.finds.rule].flat().includes(first?.rule ?? "none"), context);
          assert.equal(first?.actor, one.finds.actor, context);
          assert.match(report.sentence, one.finds.says, context);
          assert.equal(report.exitCode, 1, context);
        });
      }
    });
  }
});

test("the rule of the report, pasted, opens what was blocked and nothing else", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter", "tcpdump")) return;
  await using scope = new Scope();
  const { client, firewall, server } = network(scope);
  await scope.run(["sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"], { in: firewall });
  firewall.filter(`
    table inet filter {
      chain forward {
        type filter hook forward priority 0; policy drop;
        ct state established,related accept
        tcp dport 135 accept
      }
    }`);
  const lab = await startLab(scope, { in: server, arguments: ["--host", "0.0.0.0"] });
  const folder = scope.tempDir();
  const attempt = async (name: string): Promise<Report> => {
    const file = join(folder, name);
    const running = await dump(scope, client, "lan", file);
    const result = await scope.run(opnum("call", address(10), "rpcecho.AddOne", '{"in_data":1}', "--timeout", "5s"), { in: client });
    await running.stop();
    const report = await traceCaptures([{ name, octets: [readFileSync(file)] }]);
    assert.equal(result.code === 0, report.exitCode === 0, `${report.sentence}\n${result.stderr}`);
    return report;
  };
  const before = await attempt("before.pcap");
  assert.equal(before.findings[0]?.rule, "mapped-port-filtered", before.sentence);
  assert.equal(before.rules.length, 1);
  const pasted = await scope.run(["sh", "-c", before.rules[0]!.nftables], { in: firewall });
  assert.equal(pasted.code, 0, pasted.stderr);
  assert.equal((await attempt("after.pcap")).outcome, "healthy");
  // The host refuses what passes and is not listened to; 124: the time was over, as before.
  const knock = (port: number) => scope.run(["timeout", "1", "bash", "-c", `: </dev/tcp/${address(10)}/${port}`], { in: client });
  const [{ port, lastPort = port }] = [before.rules[0]!];
  assert.ok(port <= lab.echoPort && lab.echoPort <= lastPort);
  for (const closed of [22, 134, 136, 445, port - 1, lastPort + 1]) {
    if (closed < 65_536) assert.equal((await knock(closed)).code, 124, `${closed} is open`);
  }
});

test("every rule is one that the packet filter takes", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  network.filter("table inet filter {\n chain forward {\n type filter hook forward priority 0\n }\n}\n");
  const made = [
    firewallRule("10.0.0.1", "10.0.0.2", "tcp", 135, undefined, "endpoint mapper"),
    firewallRule("10.0.0.1", "10.0.0.2", "tcp", 49_152, 65_535, "RPC, dynamic ports"),
    firewallRule("10.0.0.1", "10.0.0.2", "udp", 88, undefined, "Kerberos"),
    firewallRule("2001:db8::1", "fe80::1234:5678", "tcp", 49_664, undefined, "RPC"),
    firewallRule("::ffff:10.0.0.1", "2001:db8::2", "udp", 53, undefined, "DNS"),
  ];
  for (const rule of made) {
    const taken = await scope.run(["sh", "-c", rule!.nftables], { in: network });
    assert.equal(taken.code, 0, `${rule!.nftables}\n${taken.stderr}`);
  }
  const listed = await scope.run(["nft", "list", "chain", "inet", "filter", "forward"], { in: network });
  // The last that was inserted stands first.
  const lines = listed.stdout
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.endsWith("accept"));
  assert.deepEqual(
    lines,
    [...made].reverse().map((rule) => rule!.nftables.replace("nft insert rule inet filter forward ", "")),
  );
});

interface Network {
  readonly client: Namespace;
  readonly firewall: Namespace;
  readonly server: Namespace;
}

function network(scope: Scope): Network {
  const client = scope.namespace();
  const firewall = scope.namespace();
  const server = scope.namespace();
  client.ip("link", "add", "lan", "type", "veth", "peer", "name", "lan", "netns", firewall.name);
  server.ip("link", "add", "dmz", "type", "veth", "peer", "name", "dmz", "netns", firewall.name);
  client.ip("address", "add", "10.20.1.23/24", "dev", "lan");
  firewall.ip("address", "add", "10.20.1.1/24", "dev", "lan");
  firewall.ip("address", "add", "10.20.9.1/24", "dev", "dmz");
  for (const { at } of Object.values(cases4))
    if (at !== 99) server.ip("address", "add", `${address(at === 27 ? 28 : at)}/24`, "dev", "dmz");
  client.ip("address", "add", "fd20:1::23/64", "dev", "lan", "nodad");
  firewall.ip("address", "add", "fd20:1::1/64", "dev", "lan", "nodad");
  firewall.ip("address", "add", "fd20:9::1/64", "dev", "dmz", "nodad");
  for (const { address: own } of Object.values(cases6)) server.ip("address", "add", `${own!}/64`, "dev", "dmz", "nodad");
  for (const [one, link] of [
    [client, "lan"],
    [firewall, "lan"],
    [firewall, "dmz"],
    [server, "dmz"],
  ] as const)
    one.ip("link", "set", link, "up");
  client.ip("route", "add", "default", "via", "10.20.1.1");
  client.ip("-6", "route", "add", "default", "via", "fd20:1::1");
  server.ip("-6", "route", "add", "default", "via", "fd20:9::1");
  server.ip("route", "add", "default", "via", "10.20.9.1");
  return { client, firewall, server };
}

interface Taken {
  readonly files: Readonly<Record<Place, string>>;
  readonly results: ReadonlyMap<string, Result>;
}

/** Lets all clients run at once, and captures at all places meanwhile. */
async function capture(scope: Scope, { client, firewall, server }: Network): Promise<Taken> {
  await scope.run(["sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"], { in: firewall });
  const all = Object.values(cases);
  firewall.filter(`
    table inet filter {
      chain nat {
        type nat hook prerouting priority -100;
        ip daddr ${address(27)} tcp dport 135 dnat ip to ${address(28)}
      }
      chain forward {
        type filter hook forward priority 0; policy drop;
        ct state established,related accept
        ${all.map((one) => one.firewall ?? "").join("\n        ")}
        tcp dport { 135, 389, 4000-4099 } accept
        ${DYNAMIC} accept
      }
    }`);
  server.filter(`
    table inet filter {
      chain input {
        type filter hook input priority 0;
        ${all.map((one) => one.host ?? "").join("\n        ")}
      }
    }`);
  writeFileSync(join("/etc/netns", client.name, "resolv.conf"), `nameserver ${address(26)}\noptions timeout:2 attempts:2\n`);
  const started = [startLab(scope, { in: server, arguments: ["--host", "0.0.0.0"] })].map((lab) => lab.then(() => {}));
  for (const { broken, at } of all) {
    if (broken === undefined) continue;
    const one = scope.start(script(join(import.meta.dirname, "broken-server.ts"), broken, `${4000 + at}`, address(at)), { in: server });
    started.push(one.until(/listening/).then(() => {}));
  }
  await Promise.all(started);
  const places: Readonly<Record<Place, readonly [Namespace, string]>> = {
    client: [client, "lan"],
    firewall: [firewall, "any"],
    server: [server, "dmz"],
  };
  const folder = scope.tempDir();
  const dumps = await Promise.all(
    Object.entries(places).map(([place, [where, link]]) => dump(scope, where, link, join(folder, `${place}.pcap`))),
  );
  const entries = Object.entries(cases);
  const ended = await Promise.all(entries.map(([, one]) => scope.run([...one.client], { in: client, timeoutMs: 30_000 })));
  for (const one of dumps) await one.stop();
  return {
    files: { client: join(folder, "client.pcap"), firewall: join(folder, "firewall.pcap"), server: join(folder, "server.pcap") },
    results: new Map(entries.map(([name], i) => [name, ended[i]!])),
  };
}

/** Captures what passes there, from the moment that it returns. */
async function dump(scope: Scope, where: Namespace, link: string, file: string): Promise<Running> {
  const running = scope.start(["sh", "-c", `exec tcpdump -B 16384 --immediate-mode -U -Z root -i ${link} -w "$0" 'ip or ip6' 2>&1`, file], {
    in: where,
  });
  await running.until(/listening on/);
  return running;
}

/** Packets of one case: to and from its address, and ICMP that quotes them. */
function packetsOf({ at, address: own }: Case): string {
  // Behind both headers of 40 octets and the 8 of ICMPv6 stand the last two of the address that the quoted packet went to.
  if (own !== undefined) return `host ${own} or (icmp6 and ip6[86:2] = 0x${own.split("::")[1]!})`;
  return `host ${address(at)} or (icmp and icmp[24:4] = 0x0a1409${at.toString(16).padStart(2, "0")})`;
}

let cuts = 0;

/** What trace says of some packets of a capture. @param filter as tcpdump takes it */
async function traceOf(scope: Scope, file: string, filter: string): Promise<Report> {
  const part = `${file}.${++cuts}`;
  const cut = await scope.run(["tcpdump", "-Z", "root", "-r", file, "-w", part, filter]);
  assert.equal(cut.code, 0, cut.stderr);
  return traceCaptures([{ name: part, octets: [readFileSync(part)] }]);
}
