import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { SimulatedClock } from "../../transport/clock.ts";
import { AuthenticationFailures, DEFAULT_FAILURE_LIMITS } from "./failures.ts";

const limits = { perMinute: 10, maxDelayMs: 10_000 };

test("a few failures cost nobody anything", () => {
  const failures = new AuthenticationFailures(new SimulatedClock(), limits);
  for (let i = 0; i < 10; i++) {
    assert.deepEqual(failures.turn("192.0.2.1"), { waitMs: 0, refuse: false });
    assert.equal(failures.failed("192.0.2.1", "LAB\\alice"), 0);
  }
});

test("a limit that is given as undefined is the default one, and not none", () => {
  const failures = new AuthenticationFailures(new SimulatedClock(), { perMinute: undefined, maxDelayMs: undefined });
  for (let i = 0; i < DEFAULT_FAILURE_LIMITS.perMinute; i++) failures.failed("192.0.2.1", undefined);
  assert.deepEqual(failures.turn("192.0.2.1"), { waitMs: 3_000, refuse: false });
  assert.equal(failures.turn("192.0.2.1").refuse, true);
});

test("then the address waits for its turn, one after the other, and is refused where that takes too long", async () => {
  const clock = new SimulatedClock();
  const failures = new AuthenticationFailures(clock, limits);
  for (let i = 0; i < 12; i++) failures.failed("192.0.2.1", undefined);
  // 10 a minute is one in 6 s.
  assert.deepEqual(failures.turn("192.0.2.1"), { waitMs: 6_000, refuse: false });
  assert.deepEqual(failures.turn("192.0.2.1"), { waitMs: 12_000, refuse: true });
  // A refusal reserves nothing.
  assert.deepEqual(failures.turn("192.0.2.1"), { waitMs: 12_000, refuse: true });
  // Others are not held up.
  assert.deepEqual(failures.turn("192.0.2.2"), { waitMs: 0, refuse: false });
  await clock.advance(3_000);
  assert.deepEqual(failures.turn("192.0.2.1"), { waitMs: 9_000, refuse: false });
  await clock.advance(60_000);
  assert.deepEqual(failures.turn("192.0.2.1"), { waitMs: 0, refuse: false });
});

test("an account that fails from everywhere: failures are answered late, and nobody is turned away", async () => {
  const clock = new SimulatedClock();
  const failures = new AuthenticationFailures(clock, limits);
  const delays = Array.from({ length: 13 }, (_, i) => failures.failed(`192.0.2.${i}`, i % 2 === 0 ? "LAB\\Alice" : "lab\\alice"));
  assert.deepEqual(delays.slice(0, 10), Array(10).fill(0));
  assert.deepEqual(delays.slice(10), [6_000, 10_000, 10_000]);
  assert.deepEqual(failures.turn("192.0.2.200"), { waitMs: 0, refuse: false });
  assert.equal(failures.failed("192.0.2.200", "LAB\\bob"), 0);
  await clock.advance(120_000);
  assert.equal(failures.failed("192.0.2.200", "LAB\\alice"), 0);
});

test("one network of IPv6 is one address", () => {
  const failures = new AuthenticationFailures(new SimulatedClock(), limits);
  for (let i = 0; i < 12; i++) failures.failed(`2001:db8:0:1:${i}::${i}`, undefined);
  assert.equal(failures.size, 1);
  assert.ok(failures.turn("2001:db8:0:1:ffff:ffff:ffff:ffff").waitMs > 0);
  assert.ok(failures.turn("2001:db8:0:1::1").waitMs > 0);
  assert.equal(failures.turn("2001:db8:0:2::1").waitMs, 0);
  for (let i = 0; i < 12; i++) failures.failed("fe80::1%eth0", undefined);
  assert.ok(failures.turn("fe80::1%eth0").waitMs > 0);
  assert.equal(failures.turn("::1").waitMs, 0);
});

test("memory is bounded, and so is a grudge", async () => {
  const clock = new SimulatedClock();
  const failures = new AuthenticationFailures(clock, limits);
  for (let i = 0; i < 30_000; i++) failures.failed(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`, `user${i}`.padEnd(300, "x"));
  assert.ok(failures.size <= 2 * 8_192 && failures.size > 2 * 7_000, String(failures.size));
  for (let i = 0; i < 30_000; i++) failures.failed("192.0.2.1", undefined);
  await clock.advance(31 * 60_000);
  assert.equal(failures.turn("192.0.2.1").waitMs, 0);
});

test("names of any length cost little memory", () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const failures = new AuthenticationFailures(new SimulatedClock(), limits);
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  for (let i = 0; i < 2_000; i++) failures.failed("192.0.2.1", Buffer.alloc(32_000, `${i} and on `).toString("latin1"));
  assert.ok(used() - before < 8_000_000, `${used() - before} octets`);
  assert.equal(failures.size, 2_001);
});
