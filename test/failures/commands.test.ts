/**
 * What dump, ping and query say when it does not work: each ends in one clear line that names the host and the port (dump on standard error, ping where
 * its answers stand, too), the exit code of the table in src/cli/exit-codes.ts, and within its time-out. In network namespaces with packet filters, so that each failure is the real one.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { EXIT } from "../../src/cli/exit-codes.ts";
import { type Namespace, opnum, type Result, requirePeer, Scope, script } from "../peers/peers.ts";

const TIMEOUT_MS = 2_000;
/** Start-up of a command from its sources on a slow machine, twice. */
const SLACK_MS = 12_000;

interface Expected {
  readonly exit: number;
  /** What the line must say; alternatives where the words are the command's to choose. */
  readonly says: RegExp;
}

test("failures of the network", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter")) return;
  await using scope = new Scope();
  const network = scope.namespace({ "filtered.test": "127.0.0.1" });
  network.ip("address", "add", "192.0.2.1/24", "dev", "lo");
  network.filter(`
    table inet failures {
      chain input {
        type filter hook input priority 0;
        tcp dport 1001 drop
        tcp dport 1002 reject with tcp reset
        tcp dport 1003 reject with icmpx type admin-prohibited
        tcp dport 1004 reject with icmpx type host-unreachable
        tcp dport 1005 reject with icmpx type port-unreachable
        udp dport 1001 drop
        ip daddr 192.0.2.1 tcp dport 135 drop
      }
    }`);
  const cases: Record<string, { port: number; host?: string } & Expected> = {
    "SYN dropped": { port: 1001, exit: EXIT.filtered, says: /1001 did not answer.*firewall/i },
    "SYN dropped, by name": { port: 1001, host: "filtered.test", exit: EXIT.filtered, says: /filtered\.test|127\.0\.0\.1/ },
    "nothing listens": { port: 1000, exit: EXIT.notListening, says: /1000.*refused|refused.*1000/i },
    "RST by a firewall": { port: 1002, exit: EXIT.notListening, says: /1002.*refused|refused.*1002/i },
    "ICMP admin-prohibited": { port: 1003, exit: EXIT.unreachable, says: /1003/ },
    "ICMP host unreachable": { port: 1004, exit: EXIT.unreachable, says: /1004/ },
    "ICMP port unreachable": { port: 1005, exit: EXIT.notListening, says: /1005.*refused|refused.*1005/i },
    "no route": { port: 135, host: "198.51.100.7", exit: EXIT.unreachable, says: /198\.51\.100\.7/ },
    "unknown host": { port: 135, host: "no-such-host.test", exit: EXIT.nameNotFound, says: /no-such-host\.test/ },
  };
  for (const [name, { port, host = "127.0.0.1", ...expected }] of Object.entries(cases)) {
    await t.test(name, async (t) => {
      await t.test("dump", async () => oneLine(await run(scope, network, ["dump", host, "-e", `${port}`]), expected));
      await t.test("ping", async () => oneLine(await run(scope, network, ["ping", `ncacn_ip_tcp:${host}[${port}]`]), expected));
      await t.test("query", async () => {
        const result = await run(scope, network, ["query", "-n", host, "-p", "tcp", "-e", `${port}`]);
        if (expected.exit === EXIT.nameNotFound) oneLine(result, expected);
        else if (expected.exit === EXIT.notListening) verdict(result, "NOT LISTENING", 1);
        else verdict(result, "FILTERED", 2);
      });
    });
  }

  await t.test("the mapper is filtered, so the interface cannot be found", async () => {
    const result = await run(scope, network, ["ping", "ncacn_ip_tcp:192.0.2.1", "-i", "60a15ec5-4de8-11d7-a637-005056a20182"]);
    oneLine(result, { exit: EXIT.filtered, says: /135/ });
  });

  await t.test("query over UDP", async (t) => {
    await t.test("ICMP port unreachable", async () => {
      verdict(await run(scope, network, ["query", "-n", "127.0.0.1", "-p", "udp", "-e", "1000"]), "NOT LISTENING", 1);
    });
    await t.test("silence", async () => {
      verdict(await run(scope, network, ["query", "-n", "127.0.0.1", "-p", "udp", "-e", "1001"]), "LISTENING or FILTERED", 2);
    });
  });

  await t.test("a range with all three verdicts ends with the worst", async () => {
    const result = await run(scope, network, ["query", "-n", "127.0.0.1", "-p", "tcp", "-r", "1000:1005"]);
    assert.match(result.stdout, /1001.*FILTERED/);
    assert.match(result.stdout, /1002.*NOT LISTENING|100[02].*100[02].*NOT LISTENING/s);
    assert.equal(result.code, 2, result.stdout + result.stderr);
    inTime(result);
  });
});

test("servers that go wrong", async (t) => {
  if (!requirePeer(t, "namespaces")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  const modes: Record<string, Expected> = {
    "accept-then-close": { exit: EXIT.cut, says: /clos|cut|hung up/i },
    "accept-then-reset": { exit: EXIT.cut, says: /reset|cut/i },
    "close-after-bind": { exit: EXIT.cut, says: /clos|cut|hung up/i },
    "reset-after-bind": { exit: EXIT.cut, says: /reset|cut/i },
    "silent-bind": { exit: EXIT.noAnswer, says: /bind|answer/i },
    "bind-nak-limit": { exit: EXIT.wrongInterface, says: /limit/i },
    "wrong-interface": { exit: EXIT.wrongInterface, says: /interface|abstract/i },
    "silent-call": { exit: EXIT.noAnswer, says: /answer|time/i },
    "close-mid-call": { exit: EXIT.cut, says: /clos|cut|hung up/i },
    "reset-mid-call": { exit: EXIT.cut, says: /reset|cut/i },
    "half-a-response": { exit: EXIT.cut, says: /clos|cut|hung up/i },
    "access-denied": { exit: EXIT.fault, says: /denied/i },
    "speaks-http": { exit: EXIT.protocol, says: /protocol|version|PDU|RPC/i },
    garbage: { exit: EXIT.protocol, says: /protocol|version|PDU|RPC/i },
  };
  for (const [mode, expected] of Object.entries(modes)) {
    await t.test(mode, async (t) => {
      const server = scope.start(script(join(import.meta.dirname, "broken-server.ts"), mode, "135"), { in: network });
      await server.until(/listening 135/);
      await t.test("dump", async () => oneLine(await run(scope, network, ["dump", "127.0.0.1"]), expected));
      await t.test("ping", async () => oneLine(await run(scope, network, ["ping", "ncacn_ip_tcp:127.0.0.1[135]"]), expected));
      await t.test("query says that the port listens, and why the map is missing", async () => {
        const result = await run(scope, network, ["query", "-n", "127.0.0.1", "-p", "tcp", "-e", "135"]);
        assert.match(result.stdout, /TCP port 135 \(.*\): LISTENING/);
        assert.match(result.stdout, /RPC query failed/);
        assert.equal(result.code, 0, result.stdout + result.stderr);
        inTime(result);
      });
      await server.stop();
    });
  }
});

function run(scope: Scope, network: Namespace, [command, ...rest]: readonly string[]): Promise<Result> {
  // A time-out of ours as well, far behind the command's own: one that hangs fails here with what it said so far.
  return scope.run(opnum(command!, ...rest, "--timeout", `${TIMEOUT_MS}ms`), { in: network, timeoutMs: 30_000, env: { NO_COLOR: "1" } });
}

function oneLine(result: Result, expected: Expected): void {
  const all = `exit ${result.code} after ${Math.round(result.tookMs)} ms\n--- stdout\n${result.stdout}\n--- stderr\n${result.stderr}`;
  const lines =
    result.stderr === "" ? [...result.stdout.matchAll(/^1: failed .*$/gm)].map(([line]) => line) : result.stderr.trimEnd().split("\n");
  assert.equal(lines.length, 1, `not one line: ${all}`);
  assert.match(lines[0]!, expected.says, all);
  assert.doesNotMatch(lines[0]!, /\bat .*\.ts:\d+|undefined|\[object/, all);
  assert.equal(result.code, expected.exit, all);
  inTime(result);
}

function verdict(result: Result, words: string, exit: number): void {
  assert.match(result.stdout, new RegExp(`: ${words}$`, "m"), result.stdout + result.stderr);
  assert.equal(result.code, exit, result.stdout + result.stderr);
  inTime(result);
}

function inTime(result: Result): void {
  assert.equal(result.timedOut, false, `it did not end:\n${result.stdout}${result.stderr}`);
  // query on 135 has two phases with a time-out each: the port, then the map.
  assert.ok(result.tookMs < 2 * TIMEOUT_MS + SLACK_MS, `took ${result.tookMs} ms`);
}
