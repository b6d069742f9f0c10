/** What a program asks for and cannot mean: an error at once, and nothing is dialled. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { diagnoseHost, TargetError } from "./index.ts";

test("what nobody can mean is an error that names it", async () => {
  const local = { host: "127.0.0.1" };
  for (const [request, options, words] of [
    [{ host: "" }, {}, /host is empty/],
    [{ host: "one two" }, {}, /no spaces/],
    [{ ...local, port: 70_000 }, {}, /^port must|: port must be a port, 1 to 65535, not 70000/],
    [local, { timeoutMs: 0 }, /timeoutMs .* not 0/],
    [local, { timeoutMs: Number.NaN }, /timeoutMs .* not NaN/],
    [local, { idleMs: -1 }, /idleMs .* not -1/],
    [local, { endpointMapperPort: 135.5 }, /endpointMapperPort .* not 135\.5/],
    [local, { scan: [0, 10] }, /scan .* not 0/],
    [{ ...local, what: "no such service" }, {}, /no service and no interface is known as "no such service"/],
  ] as const) {
    const asked = diagnoseHost(request, {
      ...options,
      onObservation: () => assert.fail("something was looked at"),
    });
    await assert.rejects(asked, (error: Error) => error instanceof TargetError && words.test(error.message), `${words}`);
  }
});
