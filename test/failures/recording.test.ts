/**
 * What `why` records of its own packets, where a router stands between: how many SYNs left and when, what answered and from how far, who sent an ICMP error.
 * A capture made beside it and read by tshark is the judge.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import type { PacketFacts } from "../../src/findings/diagnosis/observation.ts";
import { type Namespace, opnum, requirePeer, Scope, script } from "../peers/peers.ts";
import type { Told, Wanted } from "./recording-peer.ts";

const V4 = "10.21.9.10";
const V6 = "fd21:9::10";
/** Not served, and not there. */
const CLOSED = 4100;
const SERVED = Array.from({ length: 14 }, (_, i) => 4000 + i);
/** Half-way between the second SYN, which comes after a second, and the third, after three. */
const TWO_SYNS = 2_000;

const peer = join(import.meta.dirname, "recording-peer.ts");

const attempts: readonly (Wanted & { readonly facts: (facts: PacketFacts, outcome: string) => void })[] = [
  {
    ...{ name: "open", transport: "tcp", address: V4, port: 4000, timeoutMs: 3_000, talk: true },
    facts: (facts, outcome) => {
      assert.equal(outcome, "open");
      assert.deepEqual([facts.sent, facts.sentAt, facts.answer], [1, [0], { what: "SYN-ACK", ttl: 63 }]);
      assert.deepEqual(facts.later, { heard: true, unacknowledged: 0 });
      assert.deepEqual(facts.otherTtls, [63]);
    },
  },
  {
    ...{ name: "dropped by the router", transport: "tcp", address: V4, port: 4001, timeoutMs: TWO_SYNS },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer, facts.icmp], ["silent", 2, undefined, undefined]);
      // The kernel's timer is never early, and late on a busy machine.
      assert.ok(facts.sentAt[1]! > 900 && facts.sentAt[1]! < TWO_SYNS, String(facts.sentAt));
    },
  },
  {
    ...{ name: "nothing listens", transport: "tcp", address: V4, port: CLOSED, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer], ["refused", 1, { what: "RST", ttl: 63 }]);
      // What other sockets of ours got from that host has come as far.
      assert.deepEqual(facts.otherTtls, [63]);
    },
  },
  {
    ...{ name: "RST by the router", transport: "tcp", address: V4, port: 4002, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer, facts.otherTtls], ["refused", 1, { what: "RST", ttl: 64 }, [63]]);
    },
  },
  {
    ...{ name: "prohibited by the router", transport: "tcp", address: V4, port: 4003, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.answer], ["unreachable", { what: "ICMP", ttl: 64 }]);
      assert.deepEqual(facts.icmp, { by: "10.21.1.1", type: 3, code: 13, words: "communication administratively prohibited" });
    },
  },
  {
    ...{ name: "port unreachable by the host", transport: "tcp", address: V4, port: 4004, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.answer], ["refused", { what: "ICMP", ttl: 63 }]);
      assert.deepEqual(facts.icmp, { by: V4, type: 3, code: 3, words: "port unreachable" });
    },
  },
  {
    ...{ name: "kept back by this machine", transport: "tcp", address: V4, port: 4005, timeoutMs: TWO_SYNS },
    facts: (facts, outcome) => assert.deepEqual([outcome, facts.sent, facts.answer, facts.neighbour], ["silent", 0, undefined, undefined]),
  },
  {
    ...{ name: "answers kept out by this machine", transport: "tcp", address: V4, port: 4006, timeoutMs: TWO_SYNS },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer], ["silent", 2, { what: "SYN-ACK", ttl: 63 }]);
    },
  },
  {
    ...{ name: "rejected by this machine", transport: "tcp", address: V4, port: 4007, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer?.what], ["refused", 0, "ICMP"]);
      assert.deepEqual(facts.icmp, { by: "10.21.1.23", type: 3, code: 3, words: "port unreachable" });
    },
  },
  {
    ...{ name: "data that never arrives", transport: "tcp", address: V4, port: 4008, timeoutMs: TWO_SYNS, talk: true },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.answer, facts.later?.heard], ["open", { what: "SYN-ACK", ttl: 63 }, false]);
      assert.ok(facts.later!.unacknowledged > 1, JSON.stringify(facts));
    },
  },
  {
    ...{ name: "reset by the router when data comes", transport: "tcp", address: V4, port: 4009, timeoutMs: 3_000, talk: true },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.answer, facts.later?.reset?.ttl], ["open", { what: "SYN-ACK", ttl: 63 }, 64]);
    },
  },
  {
    ...{ name: "its own port is not known", transport: "tcp", address: V4, port: 4010, timeoutMs: 3_000, forget: true },
    facts: (facts) => assert.deepEqual([facts.sent, facts.answer], [1, { what: "SYN-ACK", ttl: 63 }]),
  },
  {
    ...{ name: "UDP, answered", transport: "udp", address: V4, port: 4000, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer], ["answered", 1, { what: "datagram", ttl: 63 }]);
    },
  },
  {
    ...{ name: "UDP, dropped", transport: "udp", address: V4, port: 4001, timeoutMs: 500 },
    facts: (facts, outcome) => assert.deepEqual([outcome, facts.sent, facts.answer], ["silent", 1, undefined]),
  },
  {
    ...{ name: "UDP, nothing listens", transport: "udp", address: V4, port: CLOSED, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer, facts.icmp?.by], ["refused", 1, { what: "ICMP", ttl: 63 }, V4]);
    },
  },
  {
    ...{ name: "UDP, kept back by this machine", transport: "udp", address: V4, port: 4005, timeoutMs: 500 },
    // The system says so of itself where it does.
    facts: (facts, outcome) => assert.deepEqual([outcome, facts.sent, facts.answer], ["local", 0, undefined]),
  },
  {
    ...{ name: "nobody on the link has the address", transport: "tcp", address: "10.21.1.99", port: 135, timeoutMs: TWO_SYNS },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer, facts.neighbour?.address], ["silent", 0, undefined, "10.21.1.99"]);
      assert.ok(facts.neighbour!.asked >= 1);
    },
  },
  {
    ...{ name: "the gateway does not answer", transport: "tcp", address: "10.77.0.1", port: 135, timeoutMs: TWO_SYNS },
    facts: (facts) => assert.deepEqual([facts.sent, facts.answer, facts.neighbour?.address], [0, undefined, "10.21.1.250"]),
  },
  {
    ...{ name: "nobody on the link has the address, IPv6", transport: "tcp", address: "fd21:1::99", port: 135, timeoutMs: TWO_SYNS },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer, facts.neighbour?.address], ["silent", 0, undefined, "fd21:1::99"]);
    },
  },
  {
    ...{ name: "open, IPv6", transport: "tcp", address: V6, port: 4000, timeoutMs: 3_000 },
    facts: (facts, outcome) => assert.deepEqual([outcome, facts.sent, facts.answer], ["open", 1, { what: "SYN-ACK", ttl: 63 }]),
  },
  {
    ...{ name: "dropped, IPv6", transport: "tcp", address: V6, port: 4001, timeoutMs: TWO_SYNS },
    facts: (facts, outcome) => assert.deepEqual([outcome, facts.sent, facts.answer], ["silent", 2, undefined]),
  },
  {
    ...{ name: "prohibited by the router, IPv6", transport: "tcp", address: V6, port: 4003, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      // The system's code for it is EACCES. An error that comes before connect() has returned is forgotten, and comes again with the second SYN.
      assert.ok(facts.sent === 1 || facts.sent === 2);
      assert.deepEqual([outcome === "open", facts.answer], [false, { what: "ICMP", ttl: 64 }]);
      assert.deepEqual(facts.icmp, {
        ...{ by: "fd21:1::1", type: 1, code: 1 },
        words: "communication with destination administratively prohibited",
      });
    },
  },
  {
    ...{ name: "RST by the router, IPv6", transport: "tcp", address: "fd21:9:0:0::10", port: 4002, timeoutMs: 3_000 },
    facts: (facts, outcome) => {
      assert.deepEqual([outcome, facts.sent, facts.answer, facts.otherTtls], ["refused", 1, { what: "RST", ttl: 64 }, [63]]);
    },
  },
];

test("packets of our own are recorded, and say what sockets do not", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter", "tcpdump", "tshark")) return;
  await using scope = new Scope();
  const client = await network(scope);
  // Neighbours have found each other before anything is counted.
  for (const address of [V4, V6]) {
    const way = await scope.run(["bash", "-c", `until : </dev/tcp/${address}/4000; do :; done`], { in: client, timeoutMs: 10_000 });
    assert.equal(way.code, 0);
  }
  const file = join(scope.tempDir(), "judge.pcap");
  const judge = scope.start(["sh", "-c", `exec tcpdump -B 16384 -s 256 --immediate-mode -U -Z root -i any -w "$0" 2>&1`, file], {
    in: client,
  });
  await judge.until(/listening on/);
  // Somebody else is busy with the same port of the same host.
  const other = scope.start(["bash", "-c", `while sleep 0.02; do : </dev/tcp/${V4}/4000; done 2>/dev/null`], {
    in: client,
  });
  const made = await scope.run(script(peer, "dial", JSON.stringify(attempts)), { in: client });
  await other.stop("SIGKILL");
  await judge.stop("SIGINT");
  const told = JSON.parse(made.stdout || "{}") as Told;
  assert.equal(told.by, "tcpdump", made.stderr);
  assert.equal(told.why, undefined);
  assert.ok(told.flows > attempts.length, "others' flows pass, too");
  t.diagnostic(`began after ${told.startMs.toFixed(0)} ms, ended after ${told.stopMs.toFixed(0)} ms, ${told.flows} flows seen`);
  const rows = await packetsOf(scope, file);
  for (const [i, one] of attempts.entries()) {
    await t.test(one.name, () => {
      const { packets, outcome, realPort } = told.observations[i] as unknown as {
        packets: PacketFacts | undefined;
        outcome: string;
        realPort: number;
      };
      assert.ok(packets !== undefined, JSON.stringify(told.observations[i]));
      const { answer } = packets;
      // When it came is held against the judge below.
      one.facts({ ...packets, answer: answer && { what: answer.what, ttl: answer.ttl } }, outcome);
      // The judge saw the same.
      const sent = rows.filter((row) => row.transport === one.transport && row.asks && row.from === realPort && row.to === one.port);
      assert.equal(packets.sent, sent.length);
      for (const [k, ms] of packets.sentAt.entries())
        assert.ok(Math.abs(ms - (sent[k]!.time - sent[0]!.time) * 1000) < 2, `${packets.sentAt}`);
      if (packets.answer === undefined || packets.answer.what === "ICMP") return;
      const answered = rows.find((row) => row.transport === one.transport && row.from === one.port && row.to === realPort);
      assert.deepEqual(packets.answer.ttl, answered?.ttl);
      assert.equal(packets.answer.at !== undefined, packets.answer.what === "SYN-ACK");
      if (packets.answer.at !== undefined)
        assert.ok(Math.abs(packets.answer.at - (answered!.time - sent[0]!.time) * 1000) < 2, `${packets.answer.at}`);
    });
  }
  assert.deepEqual(await processesOf(scope, client), [], "nothing goes on recording");
});

interface Row {
  readonly transport: "tcp" | "udp";
  readonly time: number;
  readonly from: number;
  readonly to: number;
  readonly ttl: number;
  /** A SYN, or any datagram. */
  readonly asks: boolean;
}

/** Packets as tshark reads them; those within ICMP errors are left out. */
async function packetsOf(scope: Scope, file: string): Promise<Row[]> {
  const fields = ["frame.time_epoch", "tcp.srcport", "tcp.dstport", "udp.srcport", "udp.dstport", "ip.ttl", "ipv6.hlim", "tcp.flags"];
  const read = await scope.run([
    ...["tshark", "-n", "-r", file, "-Y", "(tcp || udp) && !icmp && !icmpv6", "-T", "fields"],
    ...fields.flatMap((field) => ["-e", field]),
  ]);
  assert.equal(read.code, 0, read.stderr);
  return read.stdout
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [time, tcpFrom, tcpTo, udpFrom, udpTo, ttl, hops, flags] = line.split("\t");
      const transport = tcpFrom === "" ? "udp" : "tcp";
      return {
        transport,
        time: Number(time),
        from: Number(tcpFrom || udpFrom),
        to: Number(tcpTo || udpTo),
        ttl: Number(ttl || hops),
        asks: transport === "udp" || (Number(flags) & 0x12) === 2,
      };
    });
}

async function processesOf(scope: Scope, network: Namespace): Promise<string[]> {
  const { stdout } = await scope.run(["ip", "netns", "pids", network.name]);
  const all = await Promise.all(
    stdout
      .split("\n")
      .filter((pid) => pid !== "")
      .map(async (pid) => (await scope.run(["ps", "-o", "args=", "-p", pid])).stdout.trim()),
  );
  return all.filter((line) => /tcpdump|dumpcap/.test(line));
}

/** A client, a router with rules, a server behind it. @returns the client */
async function network(scope: Scope): Promise<Namespace> {
  const client = scope.namespace();
  const router = scope.namespace();
  const server = scope.namespace();
  client.ip("link", "add", "lan", "type", "veth", "peer", "name", "lan", "netns", router.name);
  server.ip("link", "add", "dmz", "type", "veth", "peer", "name", "dmz", "netns", router.name);
  for (const [where, link, v4, v6] of [
    [client, "lan", "10.21.1.23/24", "fd21:1::23/64"],
    [router, "lan", "10.21.1.1/24", "fd21:1::1/64"],
    [router, "dmz", "10.21.9.1/24", "fd21:9::1/64"],
    [server, "dmz", `${V4}/24`, `${V6}/64`],
  ] as const) {
    where.ip("address", "add", v4, "dev", link);
    where.ip("address", "add", v6, "dev", link, "nodad");
    where.ip("link", "set", link, "up");
  }
  for (const [where, v4, v6] of [
    [client, "10.21.1.1", "fd21:1::1"],
    [server, "10.21.9.1", "fd21:9::1"],
  ] as const) {
    where.ip("route", "add", "default", "via", v4);
    where.ip("-6", "route", "add", "default", "via", v6);
  }
  client.ip("route", "add", "10.77.0.0/16", "via", "10.21.1.250");
  await scope.run(["sysctl", "-qw", "net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"], { in: router });
  router.filter(`table inet way {
    chain forward {
      type filter hook forward priority 0
      tcp dport 4001 drop
      udp dport 4001 drop
      tcp dport 4002 reject with tcp reset
      tcp dport 4003 reject with icmpx type admin-prohibited
      tcp dport 4008 tcp flags & psh == psh drop
      tcp dport 4009 tcp flags & psh == psh reject with tcp reset
    }
  }`);
  server.filter(`table inet host {
    chain input {
      type filter hook input priority 0
      tcp dport 4004 reject with icmp type port-unreachable
    }
  }`);
  client.filter(`table inet own {
    chain output {
      type filter hook output priority 0
      tcp dport 4005 drop
      udp dport 4005 drop
      tcp dport 4007 reject with icmp type port-unreachable
    }
    chain input {
      type filter hook input priority 0
      tcp sport 4006 drop
    }
  }`);
  for (const address of [V4, V6]) {
    const serving = scope.start(script(peer, "serve", address, ...SERVED.map(String)), { in: server });
    await serving.until(/serving/);
  }
  return client;
}

test("a recorder ends with whoever started it, whatever happens", async (t) => {
  if (!requirePeer(t, "namespaces", "tcpdump")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  for (const how of ["stop", "abort", "exit", "throw", "kill"] as const) {
    await t.test(how, async () => {
      const running = scope.start(script(peer, "end", how), { in: network });
      await running.until(/recording/);
      if (how === "kill") {
        assert.equal((await processesOf(scope, network)).length, 1);
        process.kill(running.pid, "SIGKILL");
      }
      await running.result;
      // setpriv's bond, or the exit of who started it, takes no longer than the kernel.
      const gone = await scope.run(
        ["sh", "-c", `until ! ip netns pids "$0" | xargs -r ps -o comm= -p | grep -q tcpdump; do :; done`, network.name],
        {
          timeoutMs: 5_000,
        },
      );
      assert.equal(gone.timedOut, false, "it still records");
    });
  }
});

test("who may not record says so, and what to do", async (t) => {
  if (!requirePeer(t, "namespaces", "tcpdump")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  // As root of a container that was given nothing.
  const nobody = (...command: readonly string[]) =>
    scope.run(["setpriv", "--bounding-set=-net_raw,-net_admin", "--inh-caps=-net_raw,-net_admin", ...command], { in: network });
  const wanted: Wanted[] = [{ name: "x", transport: "tcp", address: "127.0.0.1", port: 9, timeoutMs: 500 }];
  const told = JSON.parse((await nobody(...script(peer, "dial", JSON.stringify(wanted)))).stdout) as Told;
  assert.equal(told.by, undefined);
  assert.match(told.why!, /may not record packets/);
  assert.equal(told.observations[0]!.kind, "dial");
  assert.equal((told.observations[0] as { packets?: unknown }).packets, undefined);
  const capture = await nobody(...opnum("capture", "127.0.0.1", "--for", "1s"));
  assert.equal(capture.code, 11, capture.stdout);
  assert.match(capture.stderr, /^opnum: nothing can be recorded here: .*(setcap|CAP_NET_RAW).*opnum capture HOST --print\n$/);
});
