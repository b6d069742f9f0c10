/** Endpoints as RPCDump and PortQry write them. */
import { bracketed } from "../ids/ip-address.ts";
import type { EndpointAddress } from "../ids/string-binding.ts";

/**
 * `192.168.0.13[6001]`, `\\HOST[\pipe\lsass]`, `[LRPC-...]` in their two halves.
 * @param asked the host that was asked: it stands for the empty and the unspecified address, which most towers have
 */
export function endpointName(address: EndpointAddress, asked: string): { readonly network: string; readonly endpoint: string } {
  const known = address.host === "" || address.host === "0.0.0.0" || address.host === "::" ? asked : address.host;
  switch (address.protocolSequence) {
    case "ncacn_np":
      return { network: `\\\\${known.replace(/^\\+/, "")}`, endpoint: address.endpoint };
    case "ncalrpc":
      // A local endpoint belongs to the host that was asked; a name before it would suggest that one can dial it.
      return { network: "", endpoint: address.endpoint };
    default:
      return { network: bracketed(known), endpoint: address.endpoint };
  }
}

/** The titles under which RPCDump groups. */
export const PROTSEQ_TITLES: Readonly<Record<string, string>> = {
  ncacn_ip_tcp: "Connection-oriented TCP/IP",
  ncadg_ip_udp: "Datagram (connectionless) UDP/IP",
  ncacn_np: "Connection-oriented named pipes",
  ncacn_http: "RPC over HTTP",
  ncalrpc: "Local Rpc",
};
