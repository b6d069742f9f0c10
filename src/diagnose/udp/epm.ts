import type { EndpointEntry } from "../../runtime/endpoint-mapper.ts";
import type { UdpExchange } from "../udp-port.ts";

export interface EpmAnswer {
  readonly kind: "epm";
  readonly entries: readonly EndpointEntry[];
  readonly unreadable: number;
}

export function epmExchange(): UdpExchange<EpmAnswer> {
  throw new Error("not built yet");
}
