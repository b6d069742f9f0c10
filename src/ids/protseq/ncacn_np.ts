import { FLOOR_NETBIOS, FLOOR_RPC_CO, FLOOR_SMB, rpcFloor, textFloor, textOf } from "../floor.ts";
import { ipAddress } from "./ip.ts";
import type { ProtocolSequenceRules } from "./rules.ts";

/** RPC over named pipes of SMB, [MS-RPCE] 2.1.1.2. Floors: RPC, pipe, machine name. The host may be written `\\server`. */
export const ncacn_np: ProtocolSequenceRules = {
  protocolSequence: "ncacn_np",
  mapperEndpoint: "\\pipe\\epmapper",
  options: [],
  address(text) {
    const slashes = /^\\*/.exec(text)![0].length;
    const result = ipAddress(text.slice(slashes));
    return typeof result === "string" ? result : { wrong: result.wrong, at: result.at + slashes };
  },
  endpoint(text) {
    const prefix = /^\\+pipe\\+/i.exec(text)?.[0];
    if (prefix === undefined) return { wrong: "a pipe's name begins with \\pipe\\", at: 0 };
    const name = text.slice(prefix.length);
    if (name === "") return { wrong: "the pipe's name is missing", at: text.length };
    const odd = /[^\x20-\x7e]|[/:*?"<>|]/.exec(name);
    if (odd !== null) return { wrong: `${JSON.stringify(odd[0])} cannot be part of a pipe's name`, at: prefix.length + odd.index };
    if (name.length > 256) return { wrong: "a pipe's name has at most 256 characters", at: prefix.length + 256 };
    return `\\${prefix.replace(/\\/g, "")}\\${name}`;
  },
  toFloors: (host, endpoint) => [rpcFloor(FLOOR_RPC_CO), textFloor(FLOOR_SMB, endpoint), textFloor(FLOOR_NETBIOS, ascii(host))],
  fromFloors(floors) {
    const [rpc, pipe] = floors;
    if (rpc?.protocol !== FLOOR_RPC_CO || pipe?.protocol !== FLOOR_SMB) return undefined;
    const machine = floors.find((one) => one.protocol === FLOOR_NETBIOS);
    return { host: machine === undefined ? "" : textOf(machine).replace(/^\\+/, ""), endpoint: textOf(pipe) };
  },
};

/** A name that the floor cannot hold is left out; readers ignore the address ([MS-RPCE] 3.1.3.5.3). */
function ascii(host: string): string {
  return /^[\x21-\x7e]*$/.test(host) ? host : "";
}
