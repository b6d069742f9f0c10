import { FLOOR_RPC_CO, FLOOR_TCP, portFloor, portOf, rpcFloor } from "../floor.ts";
import { ipAddress, ipFloor, ipOf, portEndpoint } from "./ip.ts";
import type { ProtocolSequenceRules } from "./rules.ts";

/** RPC over TCP, [MS-RPCE] 2.1.1.1. Floors: RPC, port, address. */
export const ncacn_ip_tcp: ProtocolSequenceRules = {
  protocolSequence: "ncacn_ip_tcp",
  mapperEndpoint: "135",
  options: [],
  address: ipAddress,
  endpoint: portEndpoint,
  toFloors: (host, endpoint) => [rpcFloor(FLOOR_RPC_CO), portFloor(FLOOR_TCP, endpoint), ipFloor(host)],
  fromFloors(floors) {
    const [rpc, port] = floors;
    if (rpc?.protocol !== FLOOR_RPC_CO || port?.protocol !== FLOOR_TCP) return undefined;
    const endpoint = portOf(port);
    return endpoint === undefined ? undefined : { host: ipOf(floors), endpoint };
  },
};
