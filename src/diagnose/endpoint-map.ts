import type { EndpointEntry } from "../runtime/endpoint-mapper.ts";

export interface EndpointMap {
  readonly entries: readonly EndpointEntry[];
  /** Elements whose tower is of a protocol that is not known here. */
  readonly unreadable: number;
}

export async function readEndpointMap(_target: {
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}): Promise<EndpointMap> {
  throw new Error("not built yet");
}
