import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnoseHost } from "../why.ts";
import { SimulatedNetwork } from "./simulated.testing.ts";

const HOST = "10.0.0.1";

/** What became of TCP 135 where every connection is closed so long after it was made, milliseconds. */
async function dialled(afterMs: number, greeting?: string): Promise<string | undefined> {
  const net = new SimulatedNetwork();
  await net.serve(HOST, 135, (pipe) => {
    pipe.open({ onData: () => undefined, onEnd: () => undefined, onDrain: () => undefined });
    if (greeting !== undefined) pipe.write([new TextEncoder().encode(greeting)], () => undefined);
    net.clock.after(afterMs, () => pipe.close());
  });
  const { observations } = await net.run(diagnoseHost({ host: HOST, what: undefined }, { environment: net }));
  return observations.find((one) => one.kind === "dial")?.outcome;
}

test("who hangs up on everybody is told from who hangs up on a bind: a silent connection is held for half a second", async () => {
  assert.deepEqual([await dialled(0), await dialled(300), await dialled(900)], ["cut", "cut", "open"]);
});

test("who says something before hanging up has not hung up without a word", async () => {
  assert.equal(await dialled(300, "220 ready\r\n"), "open");
});
