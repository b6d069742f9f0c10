import assert from "node:assert/strict";
import { test } from "node:test";
import { count, duration, instant, octets, since } from "./format.ts";

test("durations: the unit that reads best, and no 1000 ms", () => {
  const cases: [number, string][] = [
    [0, "0 µs"],
    [375, "375 µs"],
    [26_600, "26.6 ms"],
    [999_499, "999 ms"],
    [999_600, "1.00 s"],
    [21e6, "21.0 s"],
    [125e6, "2 min 5 s"],
    [7_200e6, "2 h 0 min"],
    [200_000e6, "2 d 7 h"],
    [-1_500, "-1.50 ms"],
  ];
  for (const [value, text] of cases) assert.equal(duration(value), text);
});

test("times: relative, absolute, and those that no calendar has", () => {
  assert.equal(since(1e15, 1e15 + 3_000_124), "+3.000124 s");
  assert.equal(since(1e15, 1e15 - 5), "−0.000005 s");
  assert.equal(since(0, Number.NaN), "");
  assert.equal(instant(1_000_000.25), "1970-01-01 00:00:01.000000 UTC");
  assert.equal(instant(-1), "1969-12-31 23:59:59.999999 UTC");
  assert.equal(instant(undefined), "unknown");
  assert.equal(instant(Number.NaN), "unknown");
  assert.equal(instant(1e300), "unknown");
});

test("counts and octets", () => {
  assert.equal(count(1_234_567).replaceAll("\u202f", " "), "1 234 567");
  assert.equal(octets(999), "999 octets");
  assert.equal(octets(2e8), "200 MB");
});
