/**
 * [callback]: the server calls the client while a call of the client is under way, on the same connection.
 *
 *     npm run -s example -- examples/callbacks.ts
 */
import { connect, MemoryTransport, RpcServer } from "opnum";
import { defineInterface, type Interface, int32 } from "opnum/codegen/v1";

// What `opnum midl` prints for:
//
//     interface jobs {
//       long Run([in] long steps);
//       [callback] long Progress([in] long done, [in] long total);
//     }
type jobsOperations = { Run: { in: { steps: number }; out: { return: number } } };
type jobsCallbacks = { Progress: { in: { done: number; total: number }; out: { return: number } } };
const jobs: Interface<jobsOperations, jobsCallbacks> = defineInterface<jobsOperations, jobsCallbacks>({
  name: "jobs",
  uuid: "0c1d9b0e-4a0f-4d7c-9f0e-6d1f7a3b2c12",
  version: [1, 0],
  operations: [{ opnum: 0, name: "Run", params: [{ name: "steps", dir: "in", type: int32 }], returns: int32, status: null }],
  callbacks: [
    {
      opnum: 0,
      name: "Progress",
      params: [
        { name: "done", dir: "in", type: int32 },
        { name: "total", dir: "in", type: int32 },
      ],
      returns: int32,
      status: null,
      callback: true,
    },
  ],
});

const transport = new MemoryTransport();
await using server = new RpcServer({ transport });
server.register(jobs, {
  Run: async ({ steps }, { callbacks }) => {
    for (let done = 1; done <= steps; done++) {
      // The client may ask us to stop.
      const { return: goOn } = await callbacks.Progress({ done, total: steps }, { timeoutMs: 5_000 });
      if (goOn === 0) return { return: done };
    }
    return { return: steps };
  },
});

await using client = await connect(jobs, await server.listen("ncacn_ip_tcp:jobs"), {
  transport,
  callbacks: {
    Progress: ({ done, total }) => {
      console.log(`${done} of ${total}`);
      return { return: done < 3 ? 1 : 0 };
    },
  },
});
console.log(`stopped after ${(await client.Run({ steps: 10 })).return}`);
