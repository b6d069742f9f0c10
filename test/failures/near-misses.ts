/** What looks like another failure than it is, what goes wrong in two ways at once, and what is almost well: combinations as the field has them. */
import type { ChaosPort, RpcPort } from "./chaos/plan.ts";
import {
  ALICE,
  as,
  controller,
  drop,
  ECHO,
  ECHO_SERVED,
  echo,
  list,
  MAPPED,
  mapper,
  OTHER,
  REPLICATION,
  reject,
  served,
  service,
  tcp,
} from "./hosts.ts";
import type { Expected, Host, Situation } from "./situation.ts";

const SECOND = 49_665;
const fine: Expected = { class: "fine", actor: "nobody" };

/** The echo service on two ports. */
function onTwoPorts(first: Partial<RpcPort> | undefined, second: Partial<RpcPort> | undefined): readonly ChaosPort[] {
  return [
    mapper({ map: { entries: [tcp(ECHO, MAPPED), tcp(ECHO, SECOND)] } }),
    ...(first === undefined ? [] : [service(first)]),
    ...(second === undefined ? [] : [service({ port: SECOND, ...second })]),
  ];
}

/** Data of the client to that port; handshakes have none. */
const data = ({ v4 }: Host, port: number, least = 60) =>
  `ip daddr ${v4} tcp dport ${port} tcp flags & (syn | ack) == ack meta length > ${least}`;
/** A device on the way that takes connections in the server's name, and connects only when the client has. */
const proxied = ({ v4 }: Host, port: number) => ({
  raw: [`ip daddr ${v4} tcp dport ${port} tcp flags & (syn | ack) == syn notrack`],
  early: [
    `ip daddr ${v4} tcp dport ${port} ct state { invalid, untracked } synproxy mss 1460 wscale 7 timestamp sack-perm`,
    `ip daddr ${v4} tcp dport ${port} ct state invalid drop`,
  ],
});
const secured = (rules: { readonly level?: "integrity" | "privacy" } = {}): readonly ChaosPort[] => [
  mapper(),
  { serves: "secured", port: MAPPED, accounts: [ALICE], ...rules },
];

/** Firewalls, and hosts that are their own. */
const FILTERS = list(ECHO, {
  "host-prohibits-mapper": (host) => ({
    title: "the host's own firewall answers 135 with ICMP prohibited, as many Linux systems do by default",
    ports: served(),
    input: reject(host, 135, "icmpx type admin-prohibited"),
    expected: { class: "filtered", actor: "server", rule: "port-prohibited", port: 135, says: /own firewall|itself/ },
    unrecorded: { actor: "network", rule: "host-unreachable", says: /host's own/ },
  }),
  "host-prohibits-mapped": (host) => ({
    title: "the host's own firewall answers the mapped port with ICMP prohibited",
    ports: served(),
    input: reject(host, MAPPED, "icmpx type admin-prohibited"),
    expected: echo({ class: "filtered", actor: "server", rule: "mapped-port-prohibited", port: MAPPED, says: /own firewall|itself/ }),
    unrecorded: { actor: "network", says: /its own/ },
  }),
  "host-prohibits-all": ({ v4 }) => ({
    title: "the host's own firewall answers everything with ICMP host-prohibited",
    ports: served(),
    input: [`ip daddr ${v4} meta l4proto { tcp, udp } reject with icmp type host-prohibited`],
    expected: { class: "filtered", actor: "server", rule: "port-prohibited", port: 135, says: /own firewall|itself/ },
    unrecorded: { actor: "network", rule: "host-unreachable", says: /host's own/ },
  }),
  "port-unreachable-by-router": (host) => ({
    title: "ICMP port unreachable on 135, by the router",
    ports: served(),
    router: reject(host, 135, "icmpx type port-unreachable"),
    expected: { class: "refused", actor: "network", rule: "port-refused", port: 135, says: /device|10\.21\.1\.1|firewall/ },
    unrecorded: { actor: "server", says: /or a firewall/ },
  }),
  "no-route-by-router": ({ v4 }) => ({
    title: "the router says that there is no route",
    ports: served(),
    router: [`ip daddr ${v4} reject with icmpx type no-route`],
    expected: { class: "filtered", actor: "network", rule: "host-unreachable", port: 135, says: /10\.21\.1\.1/ },
    unrecorded: { says: /route/ },
  }),
  "rejected-and-dropped": (host) => ({
    title: "the router rejects 135 with RST and drops the rest",
    ports: served(),
    router: [...reject(host, 135, "tcp reset"), `ip daddr ${host.v4} drop`],
    // With nothing else heard of the host, a RST of the router cannot be told from the host's by its time to live, except that it is a hop nearer.
    expected: { class: "refused", actor: ["network", "server"], rule: "port-refused", port: 135, says: /firewall/ },
  }),
  "one-of-two-filtered-first": (host) => ({
    title: "of two ports the firewall lets the second pass only",
    ports: onTwoPorts({}, {}),
    router: drop(host, MAPPED),
    expected: echo({ class: "filtered", actor: "network", rule: "mapped-port-filtered", port: MAPPED, says: /49665/ }),
  }),
  "one-of-two-filtered-second": (host) => ({
    title: "of two ports the firewall lets the first pass only",
    ports: onTwoPorts({}, {}),
    router: drop(host, SECOND),
    // Clients take either of them.
    expected: echo({ class: "filtered", actor: "network", rule: "mapped-port-filtered", port: SECOND, says: /49664 works/ }),
  }),
  "stale-and-live": () => ({
    title: "the mapper names a port that is gone, then the one that is there",
    ports: onTwoPorts(undefined, {}),
    expected: echo({ class: "refused", actor: "server", rule: "mapped-port-refused", port: MAPPED, says: /49665/ }),
  }),
  "two-filtered": (host) => ({
    title: "both ports of the interface are filtered",
    ports: onTwoPorts({}, {}),
    router: [...drop(host, MAPPED), ...drop(host, SECOND)],
    expected: echo({ class: "filtered", actor: "network", rule: "mapped-port-filtered" }),
  }),
  "one-filtered-one-refused": (host) => ({
    title: "of two ports one is filtered, the other closed",
    ports: onTwoPorts({}, undefined),
    router: drop(host, MAPPED),
    expected: echo({ class: "undecided", actor: ["network", "server"], says: /49664.*49665|49665.*49664/ }),
  }),
  "translated-and-dropped": (host) => ({
    title: "135 is translated to the server, the mapped port is dropped",
    innerPorts: [mapper({ map: { entries: [tcp(ECHO, MAPPED, { host: host.inner })] } }), service()],
    nat: [`ip daddr ${host.v4} tcp dport 135 dnat ip to ${host.inner}`],
    router: drop(host, MAPPED),
    expected: echo({ class: "filtered", actor: "network", port: MAPPED, says: /translation/ }),
  }),
  "blocked-after-the-mapper": (host) => ({
    title: "an intrusion prevention resets who asks the mapper for the interface",
    ports: served(),
    // The first octets of what is no handshake: a request has type 0.
    early: [`${data(host, 135, 100)} @ih,16,8 0 reject with tcp reset`],
    expected: { class: "mapper", actor: "network", port: 135, says: /device|firewall|on the way/ },
    unrecorded: { actor: ["network", "server"] },
  }),
  "reset-behind-the-handshake": (host) => ({
    title: "a device on the way resets connections as soon as there is data in them",
    ports: served(),
    early: [`${data(host, MAPPED)} reject with tcp reset`],
    expected: echo({ class: "bind", actor: "network", port: MAPPED }),
  }),
  "proxied-and-closed": (host) => ({
    title: "a SYN proxy takes connections to a port that nothing listens on",
    ports: [mapper()],
    ...proxied(host, MAPPED),
    expected: echo({ class: "bind", actor: ["server", "network"], port: MAPPED }),
  }),
  "proxied-and-dropped": (host) => ({
    title: "a SYN proxy takes connections that the host's own firewall drops",
    ports: served(),
    ...proxied(host, MAPPED),
    input: drop(host, MAPPED),
    expected: echo({ class: "silent", actor: ["server", "network"], port: MAPPED, says: /on the way|firewall|proxy/ }),
  }),
  "connections-counted-with-reset": (host) => ({
    title: "a firewall resets more than two connections at a time",
    ports: served(),
    router: [`ip daddr ${host.v4} tcp dport ${MAPPED} ct count over 2 reject with tcp reset`],
    expected: echo({ class: ["refused", "bind"], actor: ["server", "network"], port: MAPPED, says: /limit|at a time|at once/ }),
  }),
  "large-answers-dropped": ({ v4 }) => ({
    title: "large packets do not come back (MTU), and nobody says so",
    ports: [mapper({ map: { entries: [tcp(ECHO, MAPPED)], unrelated: 60 } }), service()],
    early: [`ip saddr ${v4} tcp sport 135 meta length > 800 drop`],
    arguments: [v4],
    expected: { class: ["mapper", "silent"], actor: ["network", "server"], port: 135, says: /MTU|large|on the way/ },
  }),
  "large-tokens-dropped": ({ v4 }) => ({
    title: "binds with large tokens vanish on the way (MTU)",
    ports: secured({ level: "integrity" }),
    early: [`ip daddr ${v4} tcp dport ${MAPPED} meta length > 350 drop`],
    ...as("alice"),
    arguments: [v4, ECHO, ...as("alice").arguments],
    // Whether the packets were lost or the server waits cannot be told by the answers.
    expected: echo({ class: ["silent", "security", "bind"], actor: ["network", "server"], port: MAPPED, says: /MTU|way/ }),
  }),
});

/** The client's own machine. */
const OWN = list(ECHO, {
  "own-filter-drops": ({ v4 }) => ({
    title: "the client's own packet filter drops what goes to 135",
    ports: served(),
    own: [`ip daddr ${v4} tcp dport 135 drop`],
    expected: { class: "filtered", actor: "client", port: 135, says: /own packet filter/ },
    unrecorded: { actor: "network", says: /filtered/ },
  }),
  "own-filter-rejects": ({ v4 }) => ({
    title: "the client's own packet filter rejects what goes to 135 with RST",
    ports: served(),
    own: [`ip daddr ${v4} tcp dport 135 reject with tcp reset`],
    expected: { class: ["filtered", "refused"], actor: "client", port: 135, says: /own packet filter/ },
    unrecorded: { class: "refused", actor: "server", says: /or a firewall/ },
  }),
  "own-filter-mapped": ({ v4 }) => ({
    title: "the client's own packet filter lets it reach 135 only",
    ports: served(),
    own: [`ip daddr ${v4} tcp dport != 135 drop`],
    expected: { class: "filtered", actor: "client", port: MAPPED, says: /own packet filter/ },
    unrecorded: { actor: "network", says: /filtered/ },
  }),
  "own-filter-answers": ({ v4 }) => ({
    title: "the client's own packet filter drops the answers of 135",
    ports: served(),
    ownInput: [`ip saddr ${v4} tcp sport 135 drop`],
    expected: { class: "filtered", actor: "client", port: 135, says: /own packet filter/ },
    unrecorded: { actor: "network", says: /filtered/ },
  }),
  "own-route-unreachable": ({ v4 }) => ({
    title: "the client has a route that says unreachable",
    ports: served(),
    routes: [`unreachable ${v4}`],
    expected: { class: "filtered", actor: "client", port: 135, says: /route/ },
  }),
  "own-route-prohibited": ({ v4 }) => ({
    title: "the client has a route that says prohibited",
    ports: served(),
    routes: [`prohibit ${v4}`],
    expected: { class: "filtered", actor: "client", port: 135, says: /route|packet filter/ },
  }),
});

/** Names that lead to more than one place, or to the wrong one. */
const NAMES = list(ECHO, {
  "first-address-dead": (host) => ({
    title: "of two addresses the first is dead (a stale record)",
    ports: served(),
    router: [`ip daddr ${host.inner} drop`],
    names: { [host.name]: { a: [host.inner, host.v4] } },
    arguments: [host.name, ECHO],
    expected: { class: "filtered", actor: ["network", "directory"], port: 135, says: /10\.21\.10\.\d+.*10\.21\.9/ },
  }),
  "first-address-refuses": (host) => ({
    title: "of two addresses the first refuses",
    ports: served(),
    names: { [host.name]: { a: [host.inner, host.v4] } },
    arguments: [host.name, ECHO],
    expected: { class: "refused", actor: ["server", "directory"], port: 135, says: /10\.21\.10\.\d+/ },
  }),
  "second-address-without-the-service": (host) => ({
    title: "one of two hosts of a name has the service",
    ports: [mapper({ map: { entries: [tcp(OTHER, 49_700)] } })],
    innerPorts: served(),
    names: { [host.name]: { a: [host.v4, host.inner] } },
    arguments: [host.name, ECHO],
    expected: { class: ["mapper", "undecided"], actor: ["server", "directory"], says: /1753|registered|no endpoint/ },
  }),
  "service-on-v6-only": (host) => ({
    title: "the mapper answers over both families, the service listens on IPv6 only",
    ports: [mapper()],
    v6Ports: served(),
    names: { [host.name]: { a: [host.v4], aaaa: [host.v6] } },
    arguments: [host.name, ECHO],
    expected: echo({ class: "refused", actor: "server", port: MAPPED, says: /fd21:9/ }),
  }),
  "service-on-v4-only": (host) => ({
    title: "the mapper answers over both families, the service listens on IPv4 only",
    ports: served(),
    v6Ports: [mapper()],
    names: { [host.name]: { a: [host.v4], aaaa: [host.v6] } },
    arguments: [host.name, ECHO],
    expected: echo({ class: "refused", actor: "server", port: MAPPED, says: /10\.21\.9/ }),
  }),
  "another-host-by-that-name": (host) => ({
    title: "the name leads to another host that has RPC, too",
    ports: [mapper({ map: { entries: [tcp(OTHER, 49_700)] } })],
    names: { [host.name]: { a: [host.v4] }, [`${host.v4.split(".").reverse().join(".")}.in-addr.arpa`]: { ptr: "print7.chaos.test" } },
    arguments: [host.name, ECHO],
    expected: echo({ class: "mapper", actor: ["server", "directory"], rule: "not-registered", says: /print7/ }),
  }),
});

/** What mappers and services say. */
const ANSWERS = list(ECHO, {
  "mapper-call-reset": () => ({
    title: "the mapper resets the question",
    ports: [mapper({ epm: { does: "reset" } })],
    expected: { class: "mapper", actor: ["server", "network"], port: 135 },
  }),
  "mapper-slow": () => ({
    title: "the mapper takes five seconds for an answer",
    ports: [mapper({ epm: { does: "delay", ms: 5_000 } }), service()],
    expected: { class: "mapper", actor: "server", port: 135, says: /slow|within|3/ },
  }),
  "mapper-out-of-memory": () => ({
    title: "the mapper says that it has no memory (0x16c9a0d0)",
    ports: [mapper({ map: { entries: [tcp(ECHO, MAPPED)], status: 0x16c9a0d0 } }), service()],
    expected: { class: "mapper", actor: "server", port: 135, says: /0x16c9a0d0/ },
  }),
  "mapper-names-port-zero": () => ({
    title: "the mapper names port 0",
    ports: [mapper({ map: { entries: [tcp(ECHO, 0, { endpoint: "" })] } }), service()],
    expected: { class: "mapper", actor: "server", says: /port 0|no port|nonsense/i },
  }),
  "other-version-registered": () => ({
    title: "the interface is registered in another version only",
    ports: [
      mapper({ map: { entries: [tcp(ECHO, MAPPED, { version: "2.0" })] } }),
      service({ interfaces: [{ ...ECHO_SERVED, version: "2.0" }] }),
    ],
    expected: echo({ class: "mapper", actor: ["server", "client"], rule: "not-registered", says: /version|2\.0/ }),
  }),
  "only-over-http": () => ({
    title: "registered over HTTP only",
    ports: [mapper({ map: { entries: [tcp(ECHO, 6_001, { protocolSequence: "ncacn_http" })] } })],
    expected: echo({ class: "mapper", actor: "server", rule: "not-registered", says: /ncacn_http/ }),
  }),
  "other-protocol-on-the-port": () => ({
    title: "the mapped port is a secure shell's by now",
    ports: served({ accept: "banner" }),
    expected: echo({ class: "bind", actor: "server", port: MAPPED, says: /SSH|no RPC|another/ }),
  }),
  "web-page-on-the-port": () => ({
    title: "a portal answers the mapped port with a web page",
    ports: served({ accept: "http" }),
    expected: echo({ class: "bind", actor: ["server", "network"], port: MAPPED, says: /no RPC/ }),
  }),
  tarpit: () => ({
    title: "the mapped port takes connections and never reads",
    ports: served({ accept: "deaf" }),
    expected: echo({ class: "silent", actor: ["server", "network"], port: MAPPED }),
  }),
  "call-slow": () => ({
    title: "the call takes five seconds",
    ports: served({ call: { does: "delay", ms: 5_000 } }),
    expected: echo({ class: "silent", actor: "server", port: MAPPED, says: /busy|slow|hang/ }),
  }),
  "port-told-is-stale": ({ v4 }) => ({
    title: "the port that was told is closed, and the mapper names another",
    ports: served(),
    arguments: [`ncacn_ip_tcp:${v4}[5555]`, ECHO],
    subject: { port: 5_555 },
    expected: { class: "refused", actor: ["client", "server"], port: 5_555, says: /49664/ },
  }),
  "port-told-is-another's": ({ v4 }) => ({
    title: "the port that was told serves something else, and the mapper names another",
    ports: [...served(), service({ port: 5_555, interfaces: [{ uuid: OTHER, version: "1.0", operations: 3 }] })],
    arguments: [`ncacn_ip_tcp:${v4}[5555]`, ECHO],
    subject: { port: 5_555 },
    expected: { class: "bind", actor: ["client", "server"], port: 5_555, says: /49664/ },
  }),
  "mapped-denied-and-mapper-filtered": (host) => ({
    title: "the port that was told denies, and 135 is filtered, which matters to nobody",
    ports: served({ call: { does: "fault", status: 5 }, mgmt: { does: "fault", status: 5 } }),
    router: drop(host, 135),
    arguments: [`ncacn_ip_tcp:${host.v4}[${MAPPED}]`, ECHO],
    expected: echo({ class: "fault", actor: "server", port: MAPPED, says: /denie/ }),
  }),
});

/** Beside RPC. */
const BESIDE = list(REPLICATION, {
  "kerberos-by-udp-only": (host) => ({
    title: "Kerberos by UDP, and TCP 88 filtered",
    ports: controller(host),
    router: drop(host, 88),
    arguments: [host.v4, "ad-replication"],
    expected: { class: "filtered", actor: "network", port: 88 },
  }),
  "names-by-udp-only": (host) => ({
    title: "a domain controller's names by UDP, and TCP 53 filtered: answers that are too large for a datagram are lost",
    ports: controller(host),
    router: drop(host, 53),
    arguments: [host.v4, "ad-replication"],
    expected: { class: "filtered", actor: "network", port: 53 },
  }),
  "ldap-refused": (host) => ({
    title: "LDAP refuses, though the ping of the directory is answered",
    ports: [
      ...controller(host).filter(({ port }) => port !== 389),
      { serves: "ldap", port: 389, domain: "chaos.test", host: host.name, transports: ["udp"] },
    ],
    arguments: [host.v4, "ad-replication"],
    expected: { class: "refused", actor: "server", port: 389 },
  }),
  "clock-almost": (host) => ({
    title: "the clocks are 4 min 40 s apart",
    ports: controller(host, { kdc: { clockSeconds: 280 }, ldap: { clockSeconds: 280 } }),
    arguments: [host.v4, "ad-replication"],
    expected: fine,
  }),
  "clock-just": (host) => ({
    title: "the clocks are 5 min 20 s apart",
    ports: controller(host, { kdc: { clockSeconds: -320 }, ldap: { clockSeconds: -320 } }),
    arguments: [host.v4, "ad-replication"],
    expected: { class: "security", actor: ["client", "directory", "server"], says: /clock/ },
  }),
});

export const NEAR_MISSES: readonly Situation[] = [...FILTERS, ...OWN, ...NAMES, ...ANSWERS, ...BESIDE];

/** What is well, however it looks. */
export const ALMOST_WELL: readonly Situation[] = [
  ...list(ECHO, {
    "healthy-loss": ({ v4 }) => ({
      title: "every sixth packet is lost",
      ports: served(),
      early: [`ip daddr ${v4} numgen inc mod 6 == 0 drop`],
      expected: fine,
    }),
    "healthy-rate-limit": ({ v4 }) => ({
      title: "a firewall that takes three new connections a second",
      ports: served(),
      router: [`ip daddr ${v4} tcp flags & (syn | ack) == syn limit rate over 3/second burst 3 packets drop`],
      expected: fine,
    }),
    "healthy-proxied": (host) => ({
      title: "behind a SYN proxy",
      ports: served(),
      ...proxied(host, MAPPED),
      expected: fine,
    }),
    "healthy-management-denied": () => ({
      title: "management is not for everybody",
      ports: served({ mgmt: { does: "fault", status: 5 } }),
      expected: fine,
    }),
    "healthy-management-silent": () => ({
      title: "management does not answer",
      ports: served({ mgmt: { does: "silent" } }),
      expected: fine,
    }),
    "healthy-paused": () => ({
      title: "the server says that it does not listen, and answers",
      ports: served({ mgmt: "paused" }),
      expected: fine,
    }),
    "healthy-slow-call": () => ({ title: "calls take two seconds", ports: served({ call: { does: "delay", ms: 2_000 } }), expected: fine }),
    "healthy-one-syntax": () => ({
      title: "a server that takes nothing but NDR20",
      ports: served({ bind: { does: "only", syntax: "NDR20" } }),
      expected: fine,
    }),
    "healthy-no-ping": ({ v4 }) => ({
      title: "a network without ICMP, and one UDP port too few",
      ports: served(),
      router: [`ip daddr ${v4} meta l4proto { icmp, udp } drop`],
      expected: fine,
    }),
    "healthy-reverse-name": (host) => ({
      title: "the address has another name, too",
      ports: served(),
      names: { [host.name]: { a: [host.v4] }, [`${host.v4.split(".").reverse().join(".")}.in-addr.arpa`]: { ptr: "host-9.isp.test" } },
      arguments: [host.name, ECHO],
      expected: fine,
    }),
    "healthy-v6-names-fail": (host) => ({
      title: "the name server fails at IPv6 addresses",
      ports: served(),
      names: { [host.name]: { a: [host.v4], aaaaCode: 2 } },
      arguments: [host.name, ECHO],
      expected: fine,
    }),
    "healthy-mapper-too": () => ({
      title: "the mapper itself serves the interface",
      ports: [mapper({ map: { entries: [tcp(ECHO, 135)] }, interfaces: [ECHO_SERVED] })],
      expected: fine,
    }),
  }),
  ...list(REPLICATION, {
    "healthy-no-global-catalog": (host) => ({
      title: "a domain controller that is no global catalog",
      ports: controller(host).filter(({ port }) => port !== 3_268),
      arguments: [host.v4, "ad-replication"],
      expected: fine,
    }),
    "healthy-no-directory-ping": (host) => ({
      title: "LDAP by TCP, though not by UDP",
      ports: controller(host),
      router: drop(host, 389, "udp"),
      arguments: [host.v4, "ad-replication"],
      expected: fine,
    }),
  }),
];
