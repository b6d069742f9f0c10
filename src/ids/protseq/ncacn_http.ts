import { FLOOR_HTTP, FLOOR_RPC_CO, portFloor, portOf, rpcFloor } from "../floor.ts";
import { ipAddress, ipFloor, ipOf, portEndpoint } from "./ip.ts";
import type { ProtocolSequenceRules } from "./rules.ts";

/** RPC over HTTP, [MS-RPCH]; the address and port are the RPC server's, not the proxy's. Floors: RPC, port, address. */
export const ncacn_http: ProtocolSequenceRules = {
  protocolSequence: "ncacn_http",
  mapperEndpoint: "593",
  options: ["HttpProxy", "RpcProxy", "HttpConnectionOption"],
  address: ipAddress,
  endpoint: portEndpoint,
  toFloors: (host, endpoint) => [rpcFloor(FLOOR_RPC_CO), portFloor(FLOOR_HTTP, endpoint), ipFloor(host)],
  fromFloors(floors) {
    const [rpc, port] = floors;
    if (rpc?.protocol !== FLOOR_RPC_CO || port?.protocol !== FLOOR_HTTP) return undefined;
    const endpoint = portOf(port);
    return endpoint === undefined ? undefined : { host: ipOf(floors), endpoint };
  },
};
