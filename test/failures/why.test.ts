/**
 * The failure lab: each failure is real (situations.ts, lab.ts), and `opnum why` has to name its cause, who must act, port, interface and exit class. What is
 * well must not be blamed for anything. OPNUM_SITUATIONS=id,id runs these only.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { requirePeer, Scope } from "../peers/peers.ts";
import { judge, msOf } from "./judge.ts";
import { diagnose, startFailureLab } from "./lab.ts";
import { FAILURES, SITUATIONS, WELL } from "./situations.ts";

const SIDE_BY_SIDE = 3;

test("the lab is as large as it has to be, and each of its situations has a name of its own", () => {
  assert.ok(FAILURES.length >= 45, `${FAILURES.length} failures`);
  assert.ok(WELL.length >= 10, `${WELL.length} that are well`);
  for (const key of ["id", "title"] as const) assert.equal(new Set(SITUATIONS.map((one) => one[key])).size, SITUATIONS.length);
});

test("where nothing is recorded, what remains possible is named, and the command that would tell", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter")) return;
  const situations = SITUATIONS.filter(({ id, unrecorded }) => unrecorded !== undefined || UNRECORDED.includes(id));
  assert.ok(situations.length >= 8, `${situations.length}`);
  await using scope = new Scope();
  const lab = await startFailureLab(scope, situations);
  const outcomes = await diagnose(lab, situations, { sideBySide: SIDE_BY_SIDE, more: ["--no-record"] });
  for (const outcome of outcomes) {
    await t.test(outcome.situation.title, () => {
      judge(outcome);
      const { evidence, next } = outcome.diagnosis!;
      assert.ok(evidence.recording.by == null, `recorded by ${evidence.recording.by}`);
      if (outcome.situation.unrecorded !== undefined) assert.match(next.join("\n"), /opnum capture /);
    });
  }
});

/** Those whose verdict needs no packets, beside those whose does. */
const UNRECORDED: readonly string[] = [
  "healthy",
  "mapper-filtered",
  "mapped-filtered",
  "mapper-refused-by-router",
  "nobody-there",
  "v6-broken",
];

test("what why says of each failure, and of what is none", async (t) => {
  if (!requirePeer(t, "namespaces", "packet-filter", "tcpdump")) return;
  const only = process.env["OPNUM_SITUATIONS"]?.split(",");
  const situations = only === undefined ? SITUATIONS : SITUATIONS.filter(({ id }) => only.includes(id));
  await using scope = new Scope();
  const lab = await startFailureLab(scope, situations);
  // Towers name other hosts, loopback and nonsense: nothing goes there. (A recording tells itself by a datagram to itself that it runs.)
  lab.client.filter(`table inet watch {
    chain output {
      type filter hook output priority 0;
      meta l4proto tcp ip daddr != 10.21.0.0/16 counter
      meta l4proto udp ip daddr != { 10.21.0.0/16, 127.0.0.0/8 } counter
      meta l4proto { tcp, udp } ip6 daddr != fd21::/16 counter
    }
  }`);
  const outcomes = await diagnose(lab, situations, { sideBySide: SIDE_BY_SIDE });
  for (const outcome of outcomes) await t.test(outcome.situation.title, () => judge(outcome));
  await t.test("nobody was dialled whom nobody asked for", async () => {
    const listed = await scope.run(["nft", "list", "chain", "inet", "watch", "output"], { in: lab.client });
    assert.deepEqual(
      [...listed.stdout.matchAll(/counter packets (\d+)/g)].map(([, packets]) => packets),
      ["0", "0", "0"],
      listed.stdout,
    );
  });
  for (const [what, all] of [
    ["failures", FAILURES],
    ["well", WELL],
  ] as const) {
    const took = outcomes.filter(({ situation }) => all.includes(situation)).sort((a, b) => msOf(a) - msOf(b));
    if (took.length === 0) continue;
    const longest = took.slice(-3).map((one) => `${one.situation.id} ${msOf(one)} ms`);
    t.diagnostic(`${what}: ${took.length}, median ${msOf(took[took.length >> 1]!)} ms, longest ${longest.join(", ")}`);
  }
});
