/** What the failure lab holds: failures by their place on the way, then what looks like one and is none. Each has the one right answer. */
import type { CallRule, ChaosPort } from "./chaos/plan.ts";
import {
  ALICE,
  as,
  CAROL,
  controller,
  drop,
  ECHO,
  EXCHANGE,
  echo,
  list,
  MAPPED,
  mapper,
  OTHER,
  REPLICATION,
  reject,
  STORE,
  served,
  service,
  tcp,
} from "./hosts.ts";
import { ALMOST_WELL, NEAR_MISSES } from "./near-misses.ts";
import type { Expected, Host, Setup, Situation } from "./situation.ts";

/** Before the mapper has said a word. */
const TO_THE_MAPPER = list(ECHO, {
  "mapper-filtered": (host) => ({
    title: "SYN dropped to 135",
    ports: served(),
    router: drop(host, 135),
    expected: { class: "filtered", actor: "network", rule: "port-filtered", port: 135, says: /TCP 135.*open TCP 135|TCP 135/ },
  }),
  "mapper-refused": () => ({
    title: "nothing listens on 135",
    expected: { class: "refused", actor: "server", rule: "port-refused", port: 135, says: /refuses TCP 135/ },
  }),
  "mapper-refused-by-router": (host) => ({
    title: "RST on 135 by the router",
    ports: served(),
    router: reject(host, 135, "tcp reset"),
    // The time to live of the RST tells, where packets are recorded; other ports of the host give the number to compare with.
    expected: { class: "refused", actor: ["network", "server"], rule: "port-refused", port: 135 },
  }),
  "mapper-prohibited": (host) => ({
    title: "ICMP prohibited on 135, by the router",
    ports: served(),
    router: reject(host, 135, "icmpx type admin-prohibited"),
    unrecorded: { rule: "host-unreachable", says: /ICMP.*firewall/ },
    expected: { class: "filtered", actor: "network", rule: "port-prohibited", port: 135, says: /10\.21\.1\.1/ },
  }),
  "nobody-there": () => ({
    title: "nobody has the address",
    absent: true,
    expected: { class: "filtered", actor: "network", rule: "host-unreachable", port: 135, says: /10\.21\.1\.1|down|route/ },
  }),
  "mapper-accept-close": () => ({
    title: "135 accepts, then closes",
    ports: [mapper({ accept: "close" })],
    expected: { class: "bind", actor: ["server", "network"], port: 135 },
  }),
  "mapper-accept-reset": () => ({
    title: "135 accepts, then resets",
    ports: [mapper({ accept: "reset" })],
    expected: { class: "bind", actor: ["server", "network"], port: 135 },
  }),
  "mapper-silent": () => ({
    title: "135 accepts, and never answers the bind",
    ports: [mapper({ bind: { does: "silent" } })],
    expected: { class: "silent", actor: ["server", "network"], rule: "bind-unanswered", port: 135 },
  }),
  "mapper-bind-reset": () => ({
    title: "135 resets after the bind",
    ports: [mapper({ bind: { does: "reset" } })],
    expected: { class: "bind", actor: "network", rule: "bind-reset", port: 135 },
  }),
  "mapper-http": () => ({
    title: "an HTTP server on 135",
    ports: [mapper({ accept: "http" })],
    expected: { class: "mapper", actor: "server", port: 135 },
  }),
  "mapper-garbage": () => ({
    title: "something that is no RPC on 135",
    ports: [mapper({ accept: "garbage" })],
    expected: { class: "mapper", actor: "server", port: 135 },
  }),
});

/** What the mapper says, or does not. */
const BY_THE_MAPPER = list(ECHO, {
  "not-registered": () => ({
    title: "the mapper answers 0x16c9a0d6",
    ports: [mapper({ map: { entries: [tcp(OTHER, 49_700)] } })],
    expected: echo({ class: "mapper", actor: "server", rule: "not-registered", says: /1753|not registered|not started/ }),
  }),
  "mapper-hangs": () => ({
    title: "the mapper binds and never answers a call",
    ports: [mapper({ epm: { does: "silent" } })],
    expected: { class: "mapper", actor: "server", port: 135 },
  }),
  "mapper-denies": () => ({
    title: "the mapper denies access to everybody who does not say who they are",
    ports: [mapper({ epm: { does: "fault", status: 5 } })],
    expected: { class: "mapper", actor: "server", port: 135, says: /denie/ },
  }),
  "mapper-denies-its-map": ({ v4 }) => ({
    title: "the mapper denies its whole map to nobody in particular",
    ports: [mapper({ epm: { does: "fault", status: 5 } })],
    arguments: [v4],
    expected: { class: "mapper", actor: "server", rule: "mapper-failed", port: 135, says: /does not tell .* what is registered/ },
  }),
  "mapper-endless": () => ({
    title: "the mapper's answers never end",
    ports: [mapper({ epm: { does: "endless" } })],
    expected: { class: "mapper", actor: "server", port: 135 },
  }),
  "mapper-junk": () => ({
    title: "the mapper's towers are none",
    ports: [mapper({ map: { entries: [], junk: "noise" } })],
    expected: { class: "mapper", actor: "server", port: 135 },
  }),
  "only-elsewhere": () => ({
    title: "registered over pipes only",
    ports: [mapper({ map: { entries: [tcp(ECHO, MAPPED, { protocolSequence: "ncacn_np", endpoint: "\\pipe\\rpcecho" })] } })],
    expected: echo({ class: "mapper", actor: "server", rule: "not-registered" }),
  }),
});

/** The way to the port that the mapper named. */
const TO_THE_SERVICE = list(ECHO, {
  "mapped-filtered": (host) => ({
    title: "mapped port filtered",
    ports: served(),
    router: drop(host, MAPPED),
    expected: echo({ class: "filtered", actor: "network", rule: "mapped-port-filtered", port: MAPPED, says: /mapper.*49664/ }),
  }),
  "mapped-refused": () => ({
    title: "mapped port closed",
    ports: [mapper()],
    expected: echo({ class: "refused", actor: "server", rule: "mapped-port-refused", port: MAPPED, says: /49664/ }),
  }),
  "mapped-refused-by-router": (host) => ({
    title: "RST on the mapped port by the router",
    ports: served(),
    router: reject(host, MAPPED, "tcp reset"),
    unrecorded: { actor: "server", says: /stale.*or a firewall rejects/ },
    expected: echo({ class: "refused", actor: "network", rule: "mapped-port-refused", port: MAPPED }),
  }),
  "mapped-prohibited": (host) => ({
    title: "ICMP prohibited on the mapped port",
    ports: served(),
    router: reject(host, MAPPED, "icmpx type admin-prohibited"),
    unrecorded: { says: /firewall.*ICMP/ },
    expected: echo({ class: "filtered", actor: "network", rule: "mapped-port-prohibited", port: MAPPED, says: /10\.21\.1\.1/ }),
  }),
  "wrong-port-named": () => ({
    title: "the mapper names a port that serves something else",
    ports: [mapper(), service({ interfaces: [{ uuid: OTHER, version: "1.0", operations: 3 }] })],
    expected: echo({ class: "bind", actor: "server", rule: "bind-rejected", port: MAPPED, says: /other interface|stale|serves/ }),
  }),
  "translated-wrongly": (host) => ({
    title: "135 is translated to the server, the mapped port is not",
    innerPorts: [mapper({ map: { entries: [tcp(ECHO, MAPPED, { host: host.inner })] } }), service()],
    nat: [`ip daddr ${host.v4} tcp dport 135 dnat ip to ${host.inner}`],
    expected: echo({ class: "refused", actor: ["server", "network"], port: MAPPED }),
  }),
  "service-accept-close": () => ({
    title: "the service's port accepts, then closes",
    ports: served({ accept: "close" }),
    expected: echo({ class: "bind", actor: ["server", "network"], port: MAPPED }),
  }),
  "connection-limit": () => ({
    title: "the service has no place for another connection",
    ports: served({ connections: 0 }),
    expected: echo({ class: "bind", actor: ["server", "network"], port: MAPPED }),
  }),
  "connection-limit-three": () => ({
    title: "the service has place for three connections at a time",
    ports: served({ connections: 3 }),
    expected: echo({ class: "bind", actor: "server", port: MAPPED, says: /limit|at a time|at once/ }),
  }),
  "connection-limit-one": () => ({
    title: "the service has place for one connection at a time",
    ports: served({ connections: 1 }),
    expected: echo({ class: "bind", actor: "server", port: MAPPED, says: /limit|at a time|at once/ }),
  }),
  "half-open": (host) => ({
    title: "the handshake passes, data does not",
    ports: served(),
    early: [`ip daddr ${host.v4} tcp dport ${MAPPED} tcp flags & (syn | ack) == ack meta length > 60 drop`],
    unrecorded: { actor: "server", says: /hangs, or the bind was dropped on the way/ },
    expected: echo({ class: "silent", actor: "network", port: MAPPED }),
  }),
  "v6-broken": (host) => ({
    title: "IPv6 is tried first and is filtered, IPv4 works",
    ports: served(),
    v6Ports: served(),
    router: [`ip6 daddr ${host.v6} drop`],
    names: { [host.name]: { a: [host.v4], aaaa: [host.v6] } },
    arguments: [host.name, ECHO],
    expected: { class: "filtered", actor: "network", port: 135, says: /IPv6|fd21:9/ },
  }),
});

/** Binding to the service. */
const BINDS = list(ECHO, {
  "several-syntaxes-dropped": () => ({
    title: "binds that offer several transfer syntaxes are dropped",
    ports: served({ bind: { does: "drop-several", how: "silent" } }),
    expected: echo({ class: "bind", actor: "network", port: MAPPED, says: /several|single|one transfer syntax|899148/ }),
  }),
  "several-syntaxes-reset": () => ({
    title: "binds that offer several transfer syntaxes are reset",
    ports: served({ bind: { does: "drop-several", how: "reset" } }),
    expected: echo({ class: "bind", actor: "network", port: MAPPED, says: /several|single|one transfer syntax|899148/ }),
  }),
  "bind-silent": () => ({
    title: "the service never answers a bind",
    ports: served({ bind: { does: "silent" } }),
    expected: echo({ class: "silent", actor: ["server", "network"], rule: "bind-unanswered", port: MAPPED }),
  }),
  "bind-reset": () => ({
    title: "the service's binds are reset",
    ports: served({ bind: { does: "reset" } }),
    expected: echo({ class: "bind", actor: "network", rule: "bind-reset", port: MAPPED }),
  }),
  "bind-closed": () => ({
    title: "the service hangs up on binds",
    ports: served({ bind: { does: "close" } }),
    expected: echo({ class: "bind", actor: ["server", "network"], rule: "bind-closed", port: MAPPED }),
  }),
  "bind-fault": () => ({
    title: "a bind is answered with a fault",
    ports: served({ bind: { does: "fault", status: 5 } }),
    expected: echo({ class: "bind", actor: "server", port: MAPPED }),
  }),
  "wrong-version": () => ({
    title: "the answer has a version that nobody has",
    ports: served({ bind: { does: "version" } }),
    expected: echo({ class: "bind", actor: ["server", "network"], port: MAPPED }),
  }),
  "bind-garbage": () => ({
    title: "a bind is answered with something that is no RPC",
    ports: served({ bind: { does: "garbage" } }),
    expected: echo({ class: "bind", actor: ["server", "network"], port: MAPPED }),
  }),
  ...naks(),
  ...rejections(),
});

/** bind_nak with each reason of [C706] 12.6.3.1 and [MS-RPCE] 2.2.2.5. */
function naks(): Readonly<Record<string, (host: Host) => Setup>> {
  const says: readonly RegExp[] = [
    /reason/i,
    /congest|busy|again/i,
    /limit|resource/i,
    /address|reason/i,
    /version|protocol/i,
    /context|reason/i,
    /data|reason/i,
    /presentation address/i,
    /authentication|security/i,
    /security|key|SPN|clock|checksum/i,
  ];
  return Object.fromEntries(
    says.map((words, reason) => [
      `bind-nak-${reason}`,
      () => ({
        title: `bind_nak, reason ${reason}`,
        ports: served({ bind: { does: "nak", reason } }),
        // The last two are about who calls, which no other bind would change.
        expected: echo(
          reason < 8
            ? { class: "bind", actor: ["server", "client"], rule: "bind-nak", port: MAPPED, says: words }
            : { class: "security", actor: ["server", "directory"], rule: "authentication-failed", port: MAPPED, says: words },
        ),
      }),
    ]),
  );
}

/** bind_ack that refuses every presentation context. */
function rejections(): Readonly<Record<string, (host: Host) => Setup>> {
  const reasons: Readonly<Record<string, readonly [result: number, reason: number, says: RegExp]>> = {
    user: [1, 0, /reject|refuse/],
    "not-specified": [2, 0, /reject|refuse/],
    "abstract-syntax": [2, 1, /other interface|serves|stale/],
    "transfer-syntaxes": [2, 2, /transfer syntax/],
    "local-limit": [2, 3, /limit|resource/],
  };
  return Object.fromEntries(
    Object.entries(reasons).map(([name, [result, reason, says]]) => [
      `rejected-${name}`,
      () => ({
        title: `bind_ack with result ${result}, reason ${reason}`,
        ports: served({ bind: { does: "reject", result, reason } }),
        expected: echo({ class: "bind", actor: ["server", "client"], rule: "bind-rejected", port: MAPPED, says }),
      }),
    ]),
  );
}

/** The call itself. */
const CALLS = list(ECHO, {
  ...faults(),
  "call-silent": () => ({
    title: "call accepted, no reply",
    ports: served({ call: { does: "silent" }, mgmt: { does: "silent" } }),
    expected: echo({ class: "silent", actor: "server", rule: "call-unanswered", port: MAPPED }),
  }),
  "call-silent-alone": () => ({
    title: "the interface does not answer, the server's management does",
    ports: served({ call: { does: "silent" } }),
    expected: echo({ class: "silent", actor: "server", rule: "call-unanswered", port: MAPPED }),
  }),
  "call-reset": () => ({
    title: "connection reset in the call",
    ports: served({ call: { does: "reset" }, mgmt: { does: "reset" } }),
    expected: echo({ class: "silent", actor: ["server", "network"], rule: "connection-cut-in-call", port: MAPPED }),
  }),
  "call-closed": () => ({
    title: "connection closed in the call",
    ports: served({ call: { does: "close" }, mgmt: { does: "close" } }),
    expected: echo({ class: "silent", actor: ["server", "network"], rule: "connection-cut-in-call", port: MAPPED }),
  }),
  "half-a-response": () => ({
    title: "half a response and the end",
    ports: served({ call: { does: "half" }, mgmt: { does: "half" } }),
    expected: echo({ class: "silent", actor: ["server", "network"], port: MAPPED }),
  }),
  "call-garbage": () => ({
    title: "a call is answered with something that is no RPC",
    ports: served({ call: { does: "garbage" }, mgmt: { does: "garbage" } }),
    expected: echo({ class: "fault", actor: ["server", "network"], port: MAPPED }),
  }),
  "call-giant": () => ({
    title: "a reply of 64 MB to a question that has none",
    ports: served({ call: { does: "giant" }, mgmt: { does: "giant" } }),
    expected: echo({ class: "fault", actor: ["server", "network"], port: MAPPED }),
  }),
  "call-endless": () => ({
    title: "fragments that never end",
    ports: served({ call: { does: "endless" }, mgmt: { does: "endless" } }),
    expected: echo({ class: "fault", actor: ["server", "network"], port: MAPPED }),
  }),
  "idle-cut-by-server": ({ v4 }) => ({
    title: "the server cuts what is idle for a second and a half",
    ports: served({ idle: { ms: 1_500, how: "rst" } }),
    arguments: [v4, ECHO, "--idle", "2s"],
    expected: echo({ class: "silent", actor: ["server", "network"], port: MAPPED, says: /idle/ }),
  }),
  "idle-cut-by-router": ({ v4 }) => ({
    title: "the router forgets what is idle for a second",
    ports: served(),
    objects: ["ct timeout short {\n protocol tcp\n l3proto ip\n policy = { established : 1 }\n }"],
    early: [
      `ip daddr ${v4} tcp dport ${MAPPED} ct state new ct timeout set "short"`,
      `ip daddr ${v4} tcp dport ${MAPPED} ct state invalid drop`,
    ],
    arguments: [v4, ECHO, "--idle", "2s"],
    // On a machine that pauses for a second the router has forgotten it in the middle of a call.
    expected: echo({ class: "silent", actor: "network", port: MAPPED, says: /idle|went dead/ }),
  }),
});

/** A fault for each status that people meet. */
function faults(): Readonly<Record<string, (host: Host) => Setup>> {
  const all: Readonly<Record<string, readonly [title: string, rule: CallRule & { does: "fault" }, says: RegExp]>> = {
    "fault-denied": ["fault 5 on the call", { does: "fault", status: 5 }, /denie/],
    "fault-unknown-interface": [
      "fault 0x1c010003, unknown interface",
      { does: "fault", status: 0x1c010003, didNotExecute: true },
      /interface/,
    ],
    "fault-bad-stub": ["fault 1783, bad stub data", { does: "fault", status: 1783 }, /stub|1783/],
    "fault-protocol": ["fault 0x1c01000b, protocol error", { does: "fault", status: 0x1c01000b }, /protocol/i],
    "fault-too-busy": ["fault 0x1c010014, too busy", { does: "fault", status: 0x1c010014, didNotExecute: true }, /busy/],
    "fault-resources": ["fault 1721, out of resources", { does: "fault", status: 1721 }, /limit|resource/i],
    "fault-nobody-knows": ["a fault that nobody knows", { does: "fault", status: 0xdeadbeef }, /0xdeadbeef/i],
  };
  return Object.fromEntries(
    Object.entries(all).map(([id, [title, rule, says]]) => [
      id,
      () => ({
        title,
        ports: served({ call: rule, mgmt: rule }),
        expected: echo({ class: "fault", actor: ["server", "client"], port: MAPPED, says }),
      }),
    ]),
  );
}

/** Who somebody is. */
const SECURITY = list(ECHO, {
  "wrong-password": ({ v4 }) => ({
    title: "wrong password",
    ports: [mapper(), { serves: "secured", port: MAPPED, level: "integrity", accounts: [ALICE] }],
    ...as("alice", "wrong"),
    arguments: [v4, ECHO, ...as("alice").arguments],
    expected: echo({ class: "security", actor: "client", port: MAPPED, says: /password|alice/ }),
  }),
  "unknown-user": ({ v4 }) => ({
    title: "nobody by that name",
    ports: [mapper(), { serves: "secured", port: MAPPED, level: "integrity", accounts: [ALICE] }],
    ...as("bob"),
    arguments: [v4, ECHO, ...as("bob").arguments],
    expected: echo({ class: "security", actor: "client", port: MAPPED }),
  }),
  "account-disabled": ({ v4 }) => ({
    title: "the account is disabled",
    ports: [mapper(), { serves: "secured", port: MAPPED, level: "integrity", accounts: [ALICE, CAROL] }],
    ...as("carol"),
    arguments: [v4, ECHO, ...as("carol").arguments],
    expected: echo({ class: "security", actor: ["directory", "server", "client"], port: MAPPED }),
  }),
  "level-too-low": ({ v4 }) => ({
    title: "the level that was asked for is too low",
    ports: [mapper(), { serves: "secured", port: MAPPED, level: "privacy", accounts: [ALICE] }],
    ...as("alice"),
    arguments: [v4, ECHO, ...as("alice").arguments, "--level", "connect"],
    expected: echo({ class: "security", actor: "client", port: MAPPED, says: /privacy/ }),
  }),
  "no-rights": ({ v4 }) => ({
    title: "known, and not allowed",
    ports: [mapper(), { serves: "secured", port: MAPPED, level: "none", accounts: [ALICE], only: ["CHAOS\\administrator"] }],
    ...as("alice"),
    arguments: [v4, ECHO, ...as("alice").arguments],
    expected: echo({ class: "fault", actor: "server", port: MAPPED, says: /denie/ }),
  }),
  "mapper-wants-names": ({ v4 }) => ({
    title: "the mapper answers those only who say who they are (RestrictRemoteClients)",
    ports: [
      { serves: "secured", port: 135, endpointLevel: "connect", accounts: [ALICE], map: [tcp(ECHO, MAPPED)] },
      { serves: "secured", port: MAPPED, level: "integrity", accounts: [ALICE] },
    ],
    ...as("alice"),
    arguments: [v4, ECHO, ...as("alice").arguments],
    expected: { class: "security", actor: ["server", "client"], port: 135, says: /RestrictRemoteClients|anonymous|who they are/ },
  }),
  "authentication-unknown": ({ v4 }) => ({
    title: "the service knows no authentication (bind_nak, reason 8)",
    ports: served(),
    ...as("alice"),
    arguments: [v4, ECHO, ...as("alice").arguments],
    expected: echo({ class: "security", actor: ["server", "client"], port: MAPPED }),
  }),
});

/** Names. */
const NAMES = list(ECHO, {
  "name-unknown": () => ({
    title: "the name does not resolve",
    ports: served(),
    arguments: ["no-such-host.chaos.test", ECHO],
    expected: { class: "name", actor: ["directory", "client"], says: /no-such-host\.chaos\.test/ },
  }),
  "name-server-silent": ({ name, v4 }) => ({
    title: "the name server does not answer",
    ports: served(),
    names: { [name]: { a: [v4], silent: true } },
    arguments: [name, ECHO],
    expected: { class: "name", actor: ["directory", "network"] },
  }),
  "name-server-filtered": ({ v4, name }) => ({
    title: "the name server is filtered",
    ports: [...served(), { serves: "dns", port: 53, zone: { [name]: { a: [v4] } } }],
    router: [`ip daddr ${v4} meta l4proto { tcp, udp } th dport 53 drop`],
    nameServer: v4,
    arguments: [name, ECHO],
    expected: { class: "name", actor: "network" },
  }),
  "name-server-absent": ({ name, v4 }) => ({
    title: "no name server where one should be",
    ports: served(),
    nameServer: v4,
    arguments: [name, ECHO],
    expected: { class: "name", actor: ["directory", "client", "network"] },
  }),
  "name-server-fails": ({ name, v4 }) => ({
    title: "the name server fails (SERVFAIL)",
    ports: served(),
    names: { [name]: { a: [v4], code: 2 } },
    arguments: [name, ECHO],
    expected: { class: "name", actor: "directory" },
  }),
  "name-wrong": ({ name }) => ({
    title: "the name leads to a host where nothing listens",
    arguments: [name, ECHO],
    expected: { class: "refused", actor: "server", port: 135, says: /name-wrong \(/ },
  }),
  "name-slow": ({ name, v4 }) => ({
    title: "the name server takes four seconds",
    ports: served(),
    names: { [name]: { a: [v4], delayMs: 4_000 } },
    arguments: [name, ECHO],
    expected: { class: "name", actor: ["directory", "network"] },
  }),
});

/** What Outlook shows of a static port that nobody opened: what belongs to the directory works, the store's static port does not. */
const EXCHANGE_CASES = list(STORE, {
  "exchange-store-filtered": (host) => ({
    title: "Exchange: the directory works, the store's static port 4002 is filtered",
    ports: EXCHANGE,
    router: drop(host, 4_002),
    arguments: [host.v4, "exchange"],
    expected: { class: "filtered", actor: "network", rule: "mapped-port-filtered", port: 4_002, uuid: STORE, says: /4002/ },
  }),
  "exchange-directory-filtered": (host) => ({
    title: "Exchange: the store works, the directory's static port is filtered",
    ports: EXCHANGE,
    router: drop(host, 4_003),
    arguments: [host.v4, "exchange"],
    expected: { class: "filtered", actor: "network", rule: "mapped-port-filtered", port: 4_003, says: /4003/ },
  }),
});

/** What stands beside RPC, one at a time. */
const BESIDE = list(REPLICATION, {
  "dns-filtered": (host) => ({
    title: "a domain controller's 53 is filtered",
    ports: controller(host),
    router: [...drop(host, 53, "udp"), ...drop(host, 53)],
    arguments: [host.v4, "ad-replication"],
    expected: { class: "filtered", actor: "network", port: 53 },
  }),
  "kerberos-filtered": (host) => ({
    title: "a domain controller's 88 is filtered",
    ports: controller(host),
    router: [...drop(host, 88, "udp"), ...drop(host, 88)],
    arguments: [host.v4, "ad-replication"],
    expected: { class: "filtered", actor: "network", port: 88 },
  }),
  "ldap-filtered": (host) => ({
    title: "a domain controller's 389 is filtered",
    ports: controller(host),
    router: [...drop(host, 389, "udp"), ...drop(host, 389)],
    arguments: [host.v4, "ad-replication"],
    expected: { class: "filtered", actor: "network", port: 389 },
  }),
  "global-catalog-filtered": (host) => ({
    title: "a domain controller's 3268 is filtered",
    ports: controller(host),
    router: drop(host, 3_268),
    arguments: [host.v4, "--beside", "dns,kerberos,ldap,global-catalog"],
    expected: { class: "filtered", actor: "network", port: 3_268 },
  }),
  "kerberos-refused": (host) => ({
    title: "a domain controller without a KDC",
    ports: controller(host).filter(({ port }) => port !== 88),
    arguments: [host.v4, "ad-replication"],
    expected: { class: "refused", actor: "server", port: 88 },
  }),
  "clock-skew": (host) => ({
    title: "the KDC's clock is ten minutes ahead",
    ports: controller(host, { kdc: { clockSeconds: 600 }, ldap: { clockSeconds: 600 } }),
    arguments: [host.v4, "ad-replication"],
    expected: { class: "security", actor: ["client", "directory", "server"], says: /clock/ },
  }),
});

/** RPC over HTTP. */
const HTTP = list(STORE, {
  ...proxies(),
  "proxy-certificate": (host) => ({
    title: "an RPC proxy whose certificate nobody trusts",
    ports: [{ serves: "proxy", port: 443, tls: true, echo: "works" }],
    arguments: [`ncacn_http:mailbox.chaos.test[6001,RpcProxy=${host.v4}:443]`],
    expected: { class: "security", actor: ["server", "client"], port: 443, says: /certificate/ },
  }),
  "http-mapper-filtered": (host) => ({
    title: "593 filtered",
    ports: [mapper({ port: 593, greets: true, map: { entries: [] } })],
    router: drop(host, 593),
    arguments: [`ncacn_http:${host.v4}[593]`],
    expected: { class: "filtered", actor: "network", port: 593 },
  }),
  "http-no-greeting": ({ v4 }) => ({
    title: "593 takes connections and does not say that it is RPC over HTTP",
    ports: [mapper({ port: 593, accept: "silent" })],
    arguments: [`ncacn_http:${v4}[593]`],
    expected: { class: "silent", actor: ["server", "network"], port: 593 },
  }),
});

/** What RPC proxies refuse, and with which words. */
function proxies(): Readonly<Record<string, (host: Host) => Setup>> {
  const server = (host: Host) => `ncacn_http:mailbox.chaos.test[6001,RpcProxy=${host.v4}:80]`;
  const all: Readonly<Record<string, readonly [status: number, phrase: string, at: "echo" | "channel", Omit<Expected, "port">]>> = {
    "proxy-forbidden": [403, "Forbidden", "echo", { class: "bind", actor: "server", says: /403/ }],
    "proxy-not-there": [404, "Not Found", "echo", { class: "bind", actor: "server", says: /404|no RPC proxy/ }],
    "proxy-unavailable": [503, "Service Unavailable", "echo", { class: "bind", actor: "server", says: /503/ }],
    "proxy-port-not-allowed": [503, "RPC Error: 5", "channel", { class: "bind", actor: "server", says: /ValidPorts/ }],
    "proxy-server-unreachable": [503, "RPC Error: 6ba", "channel", { class: "bind", actor: "server", says: /does not reach/ }],
  };
  return Object.fromEntries(
    Object.entries(all).map(([id, [status, phrase, at, expected]]) => [
      id,
      (host: Host) => {
        const refusal = { status, phrase };
        return {
          title: `an RPC proxy that answers ${status} ${phrase}`,
          ports: [
            at === "echo" ? { serves: "proxy", port: 80, echo: refusal } : { serves: "proxy", port: 80, echo: "works", channel: refusal },
          ],
          arguments: [server(host)],
          expected: { port: 80, ...expected },
        };
      },
    ]),
  );
}

/** It works, whatever it looks like. */
const fine: Expected = { class: "fine", actor: "nobody" };
const HEALTHY = list(ECHO, {
  healthy: () => ({ title: "all is well", ports: served(), expected: fine }),
  "healthy-narrow": ({ v4 }) => ({
    title: "a firewall that lets nothing through but what is needed",
    ports: served(),
    router: [`ip daddr ${v4} tcp dport { 135, ${MAPPED} } accept`, `ip daddr ${v4} drop`],
    expected: fine,
  }),
  "healthy-slow-network": () => ({ title: "every packet takes 400 ms", ports: served(), delayMs: 400, expected: fine }),
  "healthy-lossy-network": ({ v4 }) => ({
    title: "the first SYN of every connection is lost",
    ports: served(),
    objects: ["set heard_of { type inet_service; flags dynamic; timeout 1m; }"],
    early: [`ip daddr ${v4} tcp flags & (syn | ack) == syn tcp sport != @heard_of add @heard_of { tcp sport } drop`],
    expected: fine,
  }),
  "healthy-slow-server": () => ({
    title: "mapper, bind and call take half a second each",
    ports: [
      mapper({ epm: { does: "delay", ms: 500 } }),
      service({ bind: { does: "delay", ms: 500 }, call: { does: "delay", ms: 500 }, mgmt: { does: "delay", ms: 500 } }),
    ],
    expected: fine,
  }),
  "healthy-translated": (host) => ({
    title: "behind address translation, and the towers name the address behind it",
    innerPorts: [mapper({ map: { entries: [tcp(ECHO, MAPPED, { host: host.inner })] } }), service()],
    nat: [`ip daddr ${host.v4} dnat ip to ${host.inner}`],
    expected: fine,
  }),
  "healthy-elsewhere": () => ({
    title: "the tower names another host, which nobody dials",
    ports: [mapper({ map: { entries: [tcp(ECHO, MAPPED, { host: "192.0.2.77" })] } }), service()],
    expected: fine,
  }),
  "healthy-loopback": () => ({
    title: "the tower names loopback",
    ports: [mapper({ map: { entries: [tcp(ECHO, MAPPED, { host: "127.0.0.1" })] } }), service()],
    expected: fine,
  }),
  "healthy-unrelated": () => ({
    title: "a mapper with many entries of others that have no TCP",
    ports: [mapper({ map: { entries: [tcp(ECHO, MAPPED)], unrelated: 40 } }), service()],
    expected: fine,
  }),
  "healthy-big-map": ({ v4 }) => ({
    title: "a map of three thousand entries, read whole",
    ports: [mapper({ map: { entries: [tcp(ECHO, MAPPED)], unrelated: 3_000 } }), service()],
    arguments: [v4],
    expected: fine,
  }),
  "healthy-several-ports": () => ({
    title: "the interface on three ports",
    ports: [
      mapper({ map: { entries: [tcp(ECHO, MAPPED), tcp(ECHO, 49_665), tcp(ECHO, 49_666)] } }),
      service(),
      service({ port: 49_665 }),
      service({ port: 49_666 }),
    ],
    expected: fine,
  }),
  "healthy-junk-tower": () => ({
    title: "a tower that is none before the good one",
    ports: [mapper({ map: { entries: [tcp(ECHO, MAPPED)], junk: "cut" } }), service()],
    expected: fine,
  }),
  "healthy-v6": ({ name, v6 }) => ({
    title: "IPv6 only",
    v6Ports: served(),
    names: { [name]: { aaaa: [v6] } },
    arguments: [name, ECHO],
    subject: { host: v6 },
    expected: fine,
  }),
  "healthy-name": ({ name }) => ({ title: "by name", ports: served(), arguments: [name, ECHO], expected: fine }),
  "healthy-binding": (host) => ({
    title: "a port that is known beforehand, and 135 filtered",
    ports: served(),
    router: drop(host, 135),
    arguments: [`ncacn_ip_tcp:${host.v4}[${MAPPED}]`, ECHO],
    expected: fine,
  }),
  "healthy-no-management": () => ({ title: "a server without management", ports: served({ mgmt: "none" }), expected: fine }),
  "healthy-wants-names": () => ({
    title: "a service that wants to know who calls, and nobody said",
    ports: [mapper(), { serves: "secured", port: MAPPED, level: "integrity", accounts: [ALICE] }],
    expected: fine,
  }),
  "healthy-secured": ({ v4 }) => ({
    title: "a service that takes privacy only, and a caller who brings it",
    ports: [mapper(), { serves: "secured", port: MAPPED, level: "privacy", accounts: [ALICE] }],
    ...as("alice"),
    arguments: [v4, ECHO, ...as("alice").arguments],
    expected: fine,
  }),
  "healthy-static": ({ v4 }) => ({ title: "static ports only", ports: EXCHANGE, arguments: [v4, "exchange"], expected: fine }),
  "healthy-controller": (host) => ({
    title: "a domain controller",
    ports: controller(host),
    arguments: [host.v4, "ad-replication"],
    expected: fine,
  }),
  "healthy-kerberos-by-tcp": (host) => ({
    title: "Kerberos by TCP, though not by UDP",
    ports: controller(host),
    router: drop(host, 88, "udp"),
    arguments: [host.v4, "ad-replication"],
    expected: fine,
  }),
  "healthy-proxy": (host) => ({
    title: "an RPC proxy that reaches the server behind it",
    ports: [{ serves: "proxy", port: 80, echo: "works" }],
    arguments: [`ncacn_http:mailbox.chaos.test[6001,RpcProxy=${host.v4}:80]`],
    expected: fine,
  }),
  "healthy-proxy-login": (host) => ({
    title: "an RPC proxy that wants to know who asks",
    ports: [
      {
        serves: "proxy",
        port: 80,
        echo: { status: 401, phrase: "Unauthorized", fields: [["WWW-Authenticate", "NTLM"]] },
      },
    ],
    arguments: [`ncacn_http:mailbox.chaos.test[6001,RpcProxy=${host.v4}:80]`],
    expected: fine,
  }),
  "healthy-http": (host) => ({
    title: "an endpoint mapper on 593",
    ports: [mapper({ port: 593, greets: true, map: { entries: [tcp(STORE, 6_001, { protocolSequence: "ncacn_http" })] } })],
    arguments: [`ncacn_http:${host.v4}[593]`],
    expected: fine,
  }),
  "healthy-idle": ({ v4 }) => ({
    title: "a connection that may be idle",
    ports: served(),
    arguments: [v4, ECHO, "--idle", "2s"],
    expected: fine,
  }),
});

/** A firewall that lets nothing through: what has to be opened is found step by step. */
export const CLOSED: readonly Situation[] = list(STORE, {
  "closed-exchange": (host) => ({
    title: "Exchange behind a closed firewall",
    ports: EXCHANGE,
    router: [`ip daddr ${host.v4} drop`],
    arguments: [host.v4, "exchange"],
    expected: { class: "filtered", actor: "network", port: 135 },
  }),
  "closed-controller": (host) => ({
    title: "a domain controller behind a closed firewall",
    ports: controller(host),
    router: [`ip daddr ${host.v4} drop`],
    arguments: [host.v4, "ad-replication"],
    expected: { class: "filtered", actor: "network" },
  }),
});

/** What is behind a named pipe only: SMB is the way, and this version opens no pipe. */
const WINREG = "338cd001-2244-31f1-aaaa-900038001003";
const SMB: readonly ChaosPort[] = [{ serves: "smb", port: 445 }];
const PIPES = list(WINREG, {
  "pipe-filtered": (host) => ({
    title: "a service behind a pipe, and 445 is filtered",
    ports: SMB,
    router: drop(host, 445),
    arguments: [host.v4, "registry"],
    expected: { class: "filtered", actor: "network", rule: "port-filtered", port: 445 },
  }),
  "pipe-refused": (host) => ({
    title: "a service behind a pipe, and nothing listens on 445",
    arguments: [host.v4, "registry"],
    expected: { class: "refused", actor: "server", rule: "port-refused", port: 445 },
  }),
  "pipe-prohibited": (host) => ({
    title: "a service behind a pipe, and a router forbids 445",
    ports: SMB,
    router: reject(host, 445, "icmpx type admin-prohibited"),
    arguments: [host.v4, "registry"],
    expected: { class: "filtered", actor: "network", port: 445 },
  }),
  "pipe-not-opened": (host) => ({
    title: "a service behind a pipe, and SMB answers: no more can be said, and not that all is well",
    ports: SMB,
    arguments: [host.v4, "registry"],
    expected: { class: "undecided", actor: "nobody", says: /answers SMB on TCP 445.*opens none/ },
  }),
  "pipe-by-binding": (host) => ({
    title: "a pipe that a binding names, and SMB answers",
    ports: SMB,
    arguments: [`ncacn_np:${host.v4}[\\pipe\\payroll]`],
    expected: { class: "undecided", actor: "nobody", says: /\\pipe\\payroll/ },
  }),
});

export const FAILURES: readonly Situation[] = [
  ...TO_THE_MAPPER,
  ...BY_THE_MAPPER,
  ...TO_THE_SERVICE,
  ...BINDS,
  ...CALLS,
  ...SECURITY,
  ...NAMES,
  ...EXCHANGE_CASES,
  ...BESIDE,
  ...HTTP,
  ...PIPES,
  ...NEAR_MISSES,
];
export const WELL: readonly Situation[] = [...HEALTHY, ...ALMOST_WELL];
export const SITUATIONS: readonly Situation[] = [...FAILURES, ...WELL];
