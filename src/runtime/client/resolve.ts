/** From a string binding to the addresses to dial: given, well-known, or asked of the endpoint mapper ([MS-RPCE] 3.3.2.2.3, [C706] 6.2.3). */

import type { EndpointAddress, StringBinding } from "../../ids/string-binding.ts";
import { parseStringBinding } from "../../ids/string-binding.ts";
import { formatSyntax, NDR20, type SyntaxId } from "../../ids/syntax.ts";
import type { Interface } from "../../ndr/codegen/v1.ts";
import { EPT_S_NOT_REGISTERED, RPC_S_NO_ENDPOINT_FOUND } from "../../status/codes.ts";
import { BindingError, RpcError } from "../../status/errors.ts";
import type { Deadline } from "../deadline.ts";
import type { EndpointMapper } from "../endpoint-mapper.ts";

export function interfaceId(iface: Interface): SyntaxId {
  return { uuid: iface.uuid, major: iface.version[0], minor: iface.version[1] };
}

/**
 * Addresses where the interface may be had, best first. The address inside of a mapper's tower is ignored: behind NAT, and with several
 * network cards, it is not where the client can reach the server ([MS-RPCE] 3.1.1.5.4 leaves only the endpoint to it).
 */
export async function resolveEndpoints(
  binding: StringBinding,
  iface: Interface,
  mapper: EndpointMapper | undefined,
  limit: Deadline,
): Promise<readonly EndpointAddress[]> {
  if (binding.endpoint !== "") return [binding];
  const wellKnown = wellKnownEndpoint(binding, iface);
  if (wellKnown !== undefined) return [wellKnown];
  if (mapper === undefined) {
    throw new BindingError(RPC_S_NO_ENDPOINT_FOUND, "the binding names no endpoint, and no endpoint mapper is configured to ask for it");
  }
  const query = {
    host: binding.host,
    protocolSequence: binding.protocolSequence,
    interfaceId: interfaceId(iface),
    // Servers register NDR20; which syntax is spoken is settled by the bind.
    transferSyntax: NDR20,
    objectUuid: binding.objectUuid,
  };
  const found = await limit.guard(mapper.map(query, { signal: limit.signal, timeoutMs: limit.left() }));
  const addresses: EndpointAddress[] = [];
  for (const { endpoint } of found) {
    if (endpoint === "" || addresses.some((known) => known.endpoint === endpoint)) continue;
    addresses.push({ protocolSequence: binding.protocolSequence, host: binding.host, endpoint });
  }
  if (addresses.length === 0) {
    const what = `${iface.name} (${formatSyntax(query.interfaceId)})`;
    const words = `the endpoint mapper of ${binding.host || "this machine"} knows no ${binding.protocolSequence} endpoint of ${what}: the service is not started, or not registered for this protocol sequence`;
    throw new RpcError(EPT_S_NOT_REGISTERED, "server", words);
  }
  return addresses;
}

function wellKnownEndpoint(binding: StringBinding, iface: Interface): EndpointAddress | undefined {
  for (const text of iface.endpoints ?? []) {
    const { protocolSequence, endpoint } = parseStringBinding(text);
    if (protocolSequence === binding.protocolSequence && endpoint !== "") return { protocolSequence, host: binding.host, endpoint };
  }
  return undefined;
}
