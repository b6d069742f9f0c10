import { EndpointMapperClient } from "../endpoint-mapper/client.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";

export interface EndpointMap {
  readonly entries: readonly EndpointEntry[];
  /** Elements whose tower is of a protocol that is not known here. */
  readonly unreadable: number;
}

/**
 * Milliseconds that a bind may take within a time-out for connecting: less than all of it, so that a server which accepts and then says nothing is told
 * from one that cannot be reached.
 */
export function bindTimeout(timeoutMs: number): number {
  return Math.max(1, Math.round(timeoutMs * 0.8));
}

/**
 * Everything in a host's endpoint map.
 * @param target `host` name or address without brackets; `timeoutMs` milliseconds for connecting, and again for each page
 * @throws RpcError; the signal's reason
 */
export async function readEndpointMap(target: {
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}): Promise<EndpointMap> {
  const { timeoutMs, signal } = target;
  const client = new EndpointMapperClient(target.host, { port: target.port, connection: { bindTimeoutMs: bindTimeout(timeoutMs) } });
  const entries: EndpointEntry[] = [];
  let unreadable = 0;
  for await (const { objectUuid, annotation, endpoint } of client.lookup({ timeoutMs, signal })) {
    if (endpoint === undefined) unreadable += 1;
    else entries.push({ objectUuid, annotation, ...endpoint });
  }
  return { entries, unreadable };
}
