import { FLOOR_RPC_CL, FLOOR_UDP, portFloor, portOf, rpcFloor } from "../floor.ts";
import { ipAddress, ipFloor, ipOf, portEndpoint } from "./ip.ts";
import type { ProtocolSequenceRules } from "./rules.ts";

/** Connectionless RPC over UDP, [MS-RPCE] 2.1.2.1. Floors: RPC, port, address. */
export const ncadg_ip_udp: ProtocolSequenceRules = {
  protocolSequence: "ncadg_ip_udp",
  mapperEndpoint: "135",
  options: [],
  address: ipAddress,
  endpoint: portEndpoint,
  toFloors: (host, endpoint) => [rpcFloor(FLOOR_RPC_CL), portFloor(FLOOR_UDP, endpoint), ipFloor(host)],
  fromFloors(floors) {
    const [rpc, port] = floors;
    if (rpc?.protocol !== FLOOR_RPC_CL || port?.protocol !== FLOOR_UDP) return undefined;
    const endpoint = portOf(port);
    return endpoint === undefined ? undefined : { host: ipOf(floors), endpoint };
  },
};
