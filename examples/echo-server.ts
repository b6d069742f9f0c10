/**
 * A server of one interface on a dynamic port, registered with the endpoint mapper of this machine.
 *
 *     npm run -s example -- examples/echo-server.ts [MAPPER]        (MAPPER is HOST, HOST:PORT; default: port 135 of this machine)
 *
 * "npm start" in another terminal runs a mapper, and says on which port.
 */
import { RpcServer } from "opnum";
import { EndpointMapperClient } from "opnum/endpoint-mapper";
import { rpcecho } from "opnum/interfaces/rpcecho";

const mapper = process.argv[2] ?? "127.0.0.1";

await using server = new RpcServer();
server.register(
  rpcecho,
  {
    AddOne: ({ in_data }) => ({ out_data: (in_data + 1) >>> 0 }),
    EchoData: ({ in_data }, { caller }) => {
      console.log(`${in_data.length} octets from ${caller.address}`);
      return { out_data: in_data };
    },
    // The other eight operations are left out: a call of one of them is answered with nca_s_op_rng_error.
  },
  { annotation: "example echo server" },
);
console.log(`listening on ${await server.listen("ncacn_ip_tcp:127.0.0.1")}`);
// Without "replace" the entries of other servers of this interface stay beside ours.
await server.export({ endpointMapper: new EndpointMapperClient(mapper), replace: false, timeoutMs: 5_000 });
console.log(`registered with the endpoint mapper of ${mapper}; Ctrl-C ends it`);

await new Promise<void>((resolve) => {
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => resolve());
});
