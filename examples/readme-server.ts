import { RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";

const server = new RpcServer();
server.register(rpcecho, {
  AddOne: ({ in_data }) => ({ out_data: in_data + 1 }),
  EchoData: ({ in_data }) => ({ out_data: in_data }),
});
console.log(await server.listen("ncacn_ip_tcp:127.0.0.1")); // a dynamic port, 49152-65535
await server.export({ endpointMapper: "127.0.0.1" });
