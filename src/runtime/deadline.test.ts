import assert from "node:assert/strict";
import { test } from "node:test";
import { CancelledError } from "../status/errors.ts";
import { SimulatedClock } from "../transport/clock.ts";
import { Deadline } from "./deadline.ts";

test("a failure that nobody waits for any more is no unhandled rejection, whenever the signal fired", async () => {
  const unhandled: unknown[] = [];
  const listen = (reason: unknown) => unhandled.push(reason);
  process.on("unhandledRejection", listen);
  try {
    for (const early of [true, false]) {
      const controller = new AbortController();
      if (early) controller.abort();
      const limit = new Deadline(new SimulatedClock(), 0, controller.signal, "waiting");
      let fail = (_: Error) => {};
      const promise = new Promise<never>((_, reject) => (fail = reject));
      const guarded = limit.guard(promise, () => fail(new Error("abandoned")));
      controller.abort();
      await assert.rejects(guarded, CancelledError);
    }
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(unhandled, []);
  } finally {
    process.off("unhandledRejection", listen);
  }
});
