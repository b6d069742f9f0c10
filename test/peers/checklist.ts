/** Programs of ours on a peer's run-time print "ok NAME", "not ok NAME: WHY" and at last "done N": each line becomes a subtest here. */
import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { Result } from "./peers.ts";

/**
 * @param expected at least these must have been checked, so that a program that stops early (or checks nothing) fails
 */
export async function report(t: TestContext, result: Result, expected: number | readonly string[]): Promise<void> {
  const lines = result.stdout.split(/\r?\n/);
  let checks = 0;
  const seen = new Set<string>();
  for (const line of lines) {
    const match = line.match(/^(not )?ok ([^:]*)(?:: (.*))?$/);
    if (match === null) continue;
    const [, bad, name, why] = match;
    checks++;
    seen.add(name!);
    await t.test(name!, () => assert.equal(bad, undefined, why ?? ""));
  }
  await t.test("nothing is left out", () => {
    const everything = `${result.stdout}\n${result.stderr}`;
    assert.equal(result.timedOut, false, `it did not end in time:\n${everything}`);
    assert.equal(
      lines.findLast((line) => line.startsWith("done ")),
      `done ${checks}`,
      everything,
    );
    if (typeof expected === "number") assert.ok(checks >= expected, `only ${checks} checks of ${expected}:\n${everything}`);
    else
      assert.deepEqual(
        expected.filter((name) => !seen.has(name)),
        [],
      );
  });
}

/** Checks of a program of ours, by their names: each is made whatever became of those before it, and told as `report` reads it. */
export async function runChecks(checks: Readonly<Record<string, () => Promise<void>>>): Promise<void> {
  for (const [given, check] of Object.entries(checks)) {
    // What stands behind a colon is why.
    const name = given.replaceAll(":", ",");
    try {
      await check();
      console.log(`ok ${name}`);
    } catch (error) {
      const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
      console.log(`not ok ${name}: ${words.replaceAll("\n", " | ")}`);
    }
  }
  console.log(`done ${Object.keys(checks).length}`);
}
