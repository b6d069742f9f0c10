/** The numbers of statuses, which nothing on the wire would tell to be wrong, against the lists that impacket has. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import * as codes from "../../../src/status/codes.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";

test("statuses have the numbers that impacket knows them by", async (t) => {
  if (!requirePeer(t, "impacket")) return;
  await using scope = new Scope();
  const result = await scope.run([debianPython, join(import.meta.dirname, "programs", "statuses.py")]);
  assert.equal(result.code, 0, result.stderr);
  const theirs = JSON.parse(result.stdout) as Readonly<Record<string, number>>;
  const ours = Object.entries(codes).filter(([name]) => Object.hasOwn(theirs, name));
  assert.deepEqual(
    ours,
    ours.map(([name]) => [name, theirs[name]! >>> 0]),
  );
  assert.ok(ours.length >= 420, `only ${ours.length} are in its lists`);
});
