import { FLOOR_NAMED_PIPE, FLOOR_RPC_LOCAL, rpcFloor, textFloor, textOf } from "../floor.ts";
import type { ProtocolSequenceRules } from "./rules.ts";

/** RPC within one machine. Floors: local RPC, endpoint name. There is no address. */
export const ncalrpc: ProtocolSequenceRules = {
  protocolSequence: "ncalrpc",
  mapperEndpoint: "epmapper",
  options: [],
  address(text) {
    return text === "" ? "" : { wrong: "ncalrpc reaches this machine only: there must be no address", at: 0 };
  },
  endpoint(text) {
    const odd = /[^\x21-\x7e]|[/\\]/.exec(text);
    if (odd !== null) return { wrong: `${JSON.stringify(odd[0])} cannot be part of a local endpoint's name`, at: odd.index };
    if (text.length > 128) return { wrong: "a local endpoint's name has at most 128 characters", at: 128 };
    return text;
  },
  toFloors: (_host, endpoint) => [rpcFloor(FLOOR_RPC_LOCAL), textFloor(FLOOR_NAMED_PIPE, endpoint)],
  fromFloors(floors) {
    const [rpc, name] = floors;
    if (rpc?.protocol !== FLOOR_RPC_LOCAL || name?.protocol !== FLOOR_NAMED_PIPE) return undefined;
    return { host: "", endpoint: textOf(name) };
  },
};
