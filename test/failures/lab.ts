/**
 * The failure lab: a client, a router with a packet filter, and a host for each situation, all real, in network namespaces. The situations themselves are
 * in situations.ts; hosts that misbehave are played by chaos/server.ts, all by one process. One set of namespaces serves them all, for each situation has
 * addresses of its own; so they can be looked at side by side, and by other programs too.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Namespace, opnum, type Result, type Scope, script } from "../peers/peers.ts";
import type { ChaosHost, DnsAnswer } from "./chaos/plan.ts";
import { diagnosisOf, type Outcome } from "./judge.ts";
import type { Situation } from "./situation.ts";

/** Where the client is. */
export const CLIENT = { v4: "10.21.1.23", v6: "fd21:1::23" } as const;
/** The router, as the client sees it. */
export const ROUTER = { v4: "10.21.1.1", v6: "fd21:1::1" } as const;
/** The name server of those clients that have one. */
const NAME_SERVER = "10.21.9.2";

export interface FailureLab {
  readonly client: Namespace;
  readonly router: Namespace;
  readonly server: Namespace;
  /** From where a situation is looked at: clients differ in their name server. */
  clientOf(situation: Situation): Namespace;
  /** Runs a command where the situation's client is. */
  run(situation: Situation, command: readonly string[], timeoutMs?: number): Promise<Result>;
}

/** What `opnum why` came to in a situation. */
export interface SituationOutcome extends Outcome {
  readonly situation: Situation;
}

export async function startFailureLab(scope: Scope, situations: readonly Situation[]): Promise<FailureLab> {
  const lan = await network(scope, situations);
  const slowly = await delays(scope, lan.router, situations);
  const plan = join(scope.tempDir(), "plan.json");
  writeFileSync(plan, JSON.stringify([nameServer(situations), ...situations.flatMap(slowly)]));
  const chaos = scope.start(script(join(import.meta.dirname, "chaos", "server.ts"), plan), { in: lan.server });
  await chaos.until(/listening/);
  const clientOf = ({ nameServer }: Situation) => lan.clients.get(nameServer ?? NAME_SERVER)!;
  return {
    client: lan.clients.get(NAME_SERVER)!,
    router: lan.router,
    server: lan.server,
    clientOf,
    run: (situation, command, timeoutMs = 30_000) =>
      scope.run(command, { in: clientOf(situation), timeoutMs, env: { NO_COLOR: "1", ...situation.env } }),
  };
}

/** `opnum why` on each of them, a few at once, in the order of the list. */
export async function diagnose(
  lab: FailureLab,
  situations: readonly Situation[],
  { sideBySide = 3, more = [], done }: { sideBySide?: number; more?: readonly string[]; done?: (outcome: SituationOutcome) => void } = {},
): Promise<readonly SituationOutcome[]> {
  const outcomes: SituationOutcome[] = new Array(situations.length);
  let next = 0;
  const work = async () => {
    while (next < situations.length) {
      const i = next++;
      const situation = situations[i]!;
      const result = await lab.run(situation, opnum("why", ...situation.arguments, ...more, "--json"));
      const { arguments: words } = situation;
      const expected = more.includes("--no-record") ? { ...situation.expected, ...situation.unrecorded } : situation.expected;
      outcomes[i] = { situation, arguments: words, expected, result, diagnosis: diagnosisOf(result.stdout) };
      done?.(outcomes[i]);
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, work));
  return outcomes;
}

// --- the network ---

interface Network {
  readonly router: Namespace;
  readonly server: Namespace;
  /** By their name server. */
  readonly clients: ReadonlyMap<string, Namespace>;
}

/** What loses nothing by waiting: a shell's worth of commands in one process. */
async function batch(scope: Scope, namespace: Namespace, lines: readonly string[]): Promise<void> {
  const result = await scope.run(["ip", "-batch", "-"], { in: namespace, input: `${lines.join("\n")}\n` });
  if (result.code !== 0) throw new Error(`ip -batch: ${result.stderr}`);
}

async function network(scope: Scope, situations: readonly Situation[]): Promise<Network> {
  const router = scope.namespace();
  const server = scope.namespace();
  server.ip("link", "add", "dmz", "type", "veth", "peer", "name", "dmz", "netns", router.name);
  const clients = new Map<string, Namespace>();
  for (const address of new Set([NAME_SERVER, ...situations.flatMap(({ nameServer }) => nameServer ?? [])])) {
    clients.set(address, await client(scope, router, clients.size, address));
  }
  await scope.run(["sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1", ...CONNTRACK], { in: router });
  await batch(scope, router, [
    "address add 10.21.9.1/24 dev dmz",
    "address add 10.21.10.1/24 dev dmz",
    "address add fd21:9::1/64 dev dmz nodad",
    "link set dmz up",
  ]);
  await batch(scope, server, [
    "link set dmz up",
    `address add ${NAME_SERVER}/24 dev dmz`,
    ...situations.flatMap(({ host, absent }) =>
      absent
        ? []
        : [`address add ${host.v4}/24 dev dmz`, `address add ${host.inner}/24 dev dmz`, `address add ${host.v6}/64 dev dmz nodad`],
    ),
    "route add default via 10.21.9.1",
    "route add ::/0 via fd21:9::1",
  ]);
  router.filter(`
    table inet filter {
      ${situations.flatMap(({ objects }) => objects).join("\n      ")}
      chain raw {
        type filter hook prerouting priority -300;
        ${situations.flatMap(({ raw }) => raw).join("\n        ")}
      }
      chain early {
        type filter hook forward priority -10;
        ${situations.flatMap(({ early }) => early).join("\n        ")}
      }
      chain nat {
        type nat hook prerouting priority -100;
        ${situations.flatMap(({ nat }) => nat).join("\n        ")}
      }
      chain forward {
        type filter hook forward priority 0; policy accept;
        ct state established,related accept
        ${situations.flatMap(({ router }) => router).join("\n        ")}
      }
    }`);
  server.filter(`
    table inet filter {
      chain input {
        type filter hook input priority 0; policy accept;
        ${situations.flatMap(({ input }) => input).join("\n        ")}
      }
    }`);
  for (const [nameServer, one] of clients) {
    const mine = situations.filter((situation) => (situation.nameServer ?? NAME_SERVER) === nameServer);
    await ownWays(scope, one, mine);
  }
  return { router, server, clients };
}

/** What a client's own packet filter and routes do to some hosts. */
async function ownWays(scope: Scope, client: Namespace, situations: readonly Situation[]): Promise<void> {
  const routes = situations.flatMap((one) => one.routes);
  if (routes.length > 0) {
    await batch(
      scope,
      client,
      routes.map((route) => `route add ${route}`),
    );
  }
  const [output, input] = [situations.flatMap(({ own }) => own), situations.flatMap(({ ownInput }) => ownInput)];
  if (output.length + input.length === 0) return;
  client.filter(`
    table inet own {
      chain output {
        type filter hook output priority 0;
        ${output.join("\n        ")}
      }
      chain input {
        type filter hook input priority 0;
        ${input.join("\n        ")}
      }
    }`);
}

/** A connection that the router has forgotten does not come back by itself: as on most firewalls, unlike Linux's default. */
const CONNTRACK = ["net.netfilter.nf_conntrack_tcp_loose=0"];

async function client(scope: Scope, router: Namespace, n: number, nameServer: string): Promise<Namespace> {
  const made = scope.namespace();
  const [link, v4, v6] = [`lan${n}`, n === 0 ? "10.21.1" : `10.22.${n}`, n === 0 ? "fd21:1:" : `fd22:${n}:`];
  made.ip("link", "add", "lan", "type", "veth", "peer", "name", link, "netns", router.name);
  await batch(scope, router, [`address add ${v4}.1/24 dev ${link}`, `address add ${v6}:1/64 dev ${link} nodad`, `link set ${link} up`]);
  await batch(scope, made, [
    `address add ${v4}.23/24 dev lan`,
    `address add ${v6}:23/64 dev lan nodad`,
    "link set lan up",
    `route add default via ${v4}.1`,
    `route add ::/0 via ${v6}:1`,
  ]);
  // As resolvers are set up by default: five seconds a try, two of them.
  writeFileSync(join("/etc/netns", made.name, "resolv.conf"), `nameserver ${nameServer}\n`);
  writeFileSync(join("/etc/netns", made.name, "krb5.conf"), KRB5_CONF);
  return made;
}

/** Realms are found by what situations name as their KDC. */
const KRB5_CONF = "[libdefaults]\n  dns_lookup_kdc = false\n  dns_lookup_realm = false\n";

/**
 * Packets to some hosts take longer, where the kernel can do that.
 * @returns what the chaos server plays for a situation: where the kernel cannot, its answers take as long as the way there and back
 */
async function delays(
  scope: Scope,
  router: Namespace,
  situations: readonly Situation[],
): Promise<(one: Situation) => readonly ChaosHost[]> {
  const slow = situations.filter(({ delayMs }) => delayMs !== undefined);
  const tc = async (...args: readonly string[]) => (await scope.run(["tc", ...args], { in: router })).code === 0;
  const bands = [
    "qdisc",
    "add",
    "dev",
    "dmz",
    "root",
    "handle",
    "1:",
    "prio",
    "bands",
    "16",
    "priomap",
    ...new Array<string>(16).fill("0"),
  ];
  let real = slow.length > 0 && (await tc(...bands));
  for (const [i, { host, delayMs }] of slow.entries()) {
    const band = `1:${(i + 2).toString(16)}`;
    real &&= await tc("qdisc", "add", "dev", "dmz", "parent", band, "netem", "delay", `${delayMs}ms`);
    real &&= await tc(
      "filter",
      "add",
      "dev",
      "dmz",
      "parent",
      "1:",
      "protocol",
      "ip",
      "u32",
      "match",
      "ip",
      "dst",
      host.v4,
      "flowid",
      band,
    );
  }
  return ({ chaos, delayMs }) => (real || delayMs === undefined ? chaos : chaos.map((host) => slowed(host, delayMs)));
}

function slowed(host: ChaosHost, ms: number): ChaosHost {
  const delay = { does: "delay", ms } as const;
  const slow = { bind: delay, call: delay, mgmt: delay, epm: delay };
  return { ...host, ports: host.ports.map((port) => (port.serves === "rpc" ? { ...slow, ...port } : port)) };
}

/** Knows every situation by its id, and what situations themselves say of names. */
function nameServer(situations: readonly Situation[]): ChaosHost {
  const zone: Record<string, DnsAnswer> = {};
  for (const { host, names } of situations) Object.assign(zone, { [host.name]: { a: [host.v4] } }, names);
  return { address: NAME_SERVER, ports: [{ serves: "dns", port: 53, zone }] };
}
