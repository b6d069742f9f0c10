import assert from "node:assert/strict";
import { test } from "node:test";
import { findOctets } from "../../test/octets-within.ts";
import { RandomPool } from "./random-pool.ts";

test("what was given out is not given again, nor kept", () => {
  let fills = 0;
  let last = 0;
  const pool = new RandomPool((octets) => {
    fills++;
    for (let i = 0; i < octets.length; i += 2) {
      octets[i] = ++last >> 8;
      octets[i + 1] = last;
    }
  });
  const given = Array.from({ length: 300 }, (_, i) => pool.take(16 + (i % 5) * 2));
  assert.ok(fills >= 2);
  assert.equal(new Set(given.map((octets) => octets.join())).size, given.length);
  for (const octets of given) assert.equal(findOctets(pool, octets), undefined);
  const before = fills;
  const long = pool.take(70_000);
  assert.equal(fills, before + 2);
  assert.equal(findOctets(pool, long.subarray(0, 64)), undefined);
});
