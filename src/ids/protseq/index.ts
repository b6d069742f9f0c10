import type { ProtocolSequence } from "../protocol-sequence.ts";
import { ncacn_http } from "./ncacn_http.ts";
import { ncacn_ip_tcp } from "./ncacn_ip_tcp.ts";
import { ncacn_np } from "./ncacn_np.ts";
import { ncadg_ip_udp } from "./ncadg_ip_udp.ts";
import { ncalrpc } from "./ncalrpc.ts";
import type { ProtocolSequenceRules } from "./rules.ts";

const all: Readonly<Record<ProtocolSequence, ProtocolSequenceRules>> = { ncacn_ip_tcp, ncadg_ip_udp, ncacn_np, ncacn_http, ncalrpc };

export function rulesOf(protocolSequence: ProtocolSequence): ProtocolSequenceRules {
  return all[protocolSequence];
}

/** Where the endpoint mapper listens: `135`, `\pipe\epmapper`, `593`, `epmapper`. */
export function mapperEndpoint(protocolSequence: ProtocolSequence): string {
  return all[protocolSequence].mapperEndpoint;
}
