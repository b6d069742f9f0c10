import { EndpointMapperClient } from "../endpoint-mapper/client.ts";
import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";
import type { SecurityOptions } from "../runtime/types.ts";
import { LimitError } from "../status/errors.ts";

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

/** Pages that a map of usual size has are less. A mapper that goes on for so many time-outs does not mean to end. */
const MOST_TIMEOUTS = 20;

/**
 * Everything in a host's endpoint map.
 * @param target `host` name or address without brackets; `timeoutMs` milliseconds for connecting, and again for each page
 * @throws RpcError, LimitError where it goes on for twenty such times; the signal's reason
 */
export async function readEndpointMap(target: {
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Who asks; default: nobody. */
  readonly security?: SecurityOptions | undefined;
}): Promise<EndpointMap> {
  const { timeoutMs, signal } = target;
  const client = new EndpointMapperClient(target.host, {
    ...target.security,
    port: target.port,
    connection: { bindTimeoutMs: bindTimeout(timeoutMs) },
  });
  const entries: EndpointEntry[] = [];
  let unreadable = 0;
  const until = performance.now() + MOST_TIMEOUTS * timeoutMs;
  for await (const { objectUuid, annotation, endpoint } of client.lookup({ timeoutMs, signal })) {
    if (timeoutMs > 0 && performance.now() > until)
      throw new LimitError(
        `after ${entries.length + unreadable} elements in ${MOST_TIMEOUTS} times ${timeoutMs} ms the endpoint mapper is not done`,
      );
    if (endpoint === undefined) unreadable += 1;
    else entries.push({ objectUuid, annotation, ...endpoint });
  }
  return { entries, unreadable };
}
