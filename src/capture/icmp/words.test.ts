import assert from "node:assert/strict";
import { test } from "node:test";
import { icmpMeaning } from "./words.ts";

test("what routers say means what RFC 792, 1122, 1812 and 4443 say, code by code", () => {
  const of = (version: 4 | 6, type: number, codes: number) =>
    Array.from({ length: codes }, (_, code) => icmpMeaning(version, type, code)?.[1]);
  const [gone, forbidden, closed] = ["unreachable", "prohibited", "port-closed"];
  // 9, 10 and 13 to 15 are policy; 2 and 3 are the host itself.
  assert.deepEqual(of(4, 3, 17), [
    ...[gone, gone, closed, closed, "fragmentation-needed", gone, gone, gone, gone],
    ...[forbidden, forbidden, gone, gone, forbidden, forbidden, forbidden, gone],
  ]);
  assert.deepEqual(of(6, 1, 9), [gone, forbidden, gone, gone, closed, forbidden, forbidden, gone, gone]);
  assert.deepEqual(
    [of(4, 11, 2), of(6, 3, 2)],
    [
      ["time-exceeded", "time-exceeded"],
      ["time-exceeded", "time-exceeded"],
    ],
  );
  assert.equal(icmpMeaning(6, 2, 0)?.[1], "fragmentation-needed");
  // Pings, and what neighbours and routers tell each other, are no errors.
  for (const type of [0, 8, 13]) assert.equal(icmpMeaning(4, type, 0), undefined);
  for (const type of [128, 129, 133, 136]) assert.equal(icmpMeaning(6, type, 0), undefined);
});
