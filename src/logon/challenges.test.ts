import assert from "node:assert/strict";
import { test } from "node:test";
import { ChallengeTable } from "./challenges.ts";

const pair = (n: number) => ({ client: new Uint8Array(8).fill(n), server: new Uint8Array(8).fill(~n) });

test("challenges serve once, those of one's own connection first, and not for ever", () => {
  const table = new ChallengeTable();
  table.put("WS1", 1, pair(1), 0);
  table.put("ws1", 2, pair(2), 0);
  assert.equal(table.take("WS1", 1, 0)?.client[0], 1);
  assert.equal(table.take("WS1", 1, 0)?.client[0], 2, "another connection's, as [MS-NRPC] goes by the name");
  assert.equal(table.take("WS1", 2, 0), undefined, "it was used");
  assert.equal(table.size, 0);

  table.put("WS1", 1, pair(3), 0);
  assert.equal(table.take("WS1", 1, 24 * 3_600_000), undefined, "a day later");
  assert.equal(table.take("WS1", 2, 0), undefined, "it was looked at");
  assert.equal(table.take("WS2", 1, 0), undefined);
});

test("who asks and never proves anything is forgotten", () => {
  const table = new ChallengeTable();
  for (let i = 0; i < 100_000; i++) table.put(`WS${i}`, i, pair(i), 0);
  assert.ok(table.size < 50_000, `${table.size}`);
  assert.ok(table.take("WS99999", 99_999, 0) !== undefined);
  assert.equal(table.take("WS0", 0, 0), undefined);
});
