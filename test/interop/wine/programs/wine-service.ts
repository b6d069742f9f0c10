/** wineprobe served on a dynamic port and exported to the endpoint mapper of this machine; prints "exported BINDING" and serves until it is ended. */
import { RpcServer } from "opnum";
import { wineprobe } from "../generated/wineprobe.ts";
import { makeService } from "./wineprobe.ts";

const server = new RpcServer();
server.register(
  wineprobe,
  makeService({ open: 0 }, () => {}),
);
const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
await server.export({ endpointMapper: "127.0.0.1" });
console.log(`exported ${binding}`);
