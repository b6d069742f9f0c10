/** ncacn_ip_tcp. */
import type { EndpointAddress } from "../../ids/string-binding.ts";
import { RPC_S_INVALID_ENDPOINT_FORMAT } from "../../status/codes.ts";
import { BindingError } from "../../status/errors.ts";
import type { Transport } from "../transport.ts";
import { dialTcp } from "./dial.ts";
import { listenTcp } from "./listen.ts";
import type { DialSettings } from "./settings.ts";

export { DYNAMIC_PORTS } from "./listen.ts";
export type { DialSettings, SocketSettings } from "./settings.ts";

/** The TCP transport. Sockets have Nagle's algorithm off and keep-alive on unless `settings` say otherwise. */
export function tcpTransport(settings: DialSettings = {}): Transport {
  return {
    protocolSequence: "ncacn_ip_tcp",
    async dial(address, options) {
      const port = portOf(address);
      if (port === undefined) throw new BindingError(RPC_S_INVALID_ENDPOINT_FORMAT, "a port is needed to dial");
      return dialTcp(address.host, port, settings, options);
    },
    async listen(address, accept, options) {
      return listenTcp(address.host, portOf(address), settings, accept, options);
    },
  };
}

function portOf(address: EndpointAddress): number | undefined {
  if (address.endpoint === "") return undefined;
  const port = /^[0-9]{1,5}$/.test(address.endpoint) ? Number(address.endpoint) : Number.NaN;
  if (!(port >= 1 && port <= 65535)) {
    throw new BindingError(RPC_S_INVALID_ENDPOINT_FORMAT, `${JSON.stringify(address.endpoint)} is not a TCP port (1 to 65535)`);
  }
  return port;
}
