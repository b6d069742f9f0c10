/** The endpoint mapper: the service, its client, and what they say to each other. */
import type { EndpointMapperProvider } from "../runtime/types.ts";
import { EndpointMapperClient, type EndpointMapperClientOptions } from "./client.ts";

export { EndpointMapperClient, type EndpointMapperClientOptions, type FoundElement, type InquiryOptions } from "./client.ts";
export type { Probe, ProbeResult } from "./liveness.ts";
export { probeManagement } from "./probe.ts";
export { Registration } from "./registration.ts";
export { type MapperServer, type MapperServerOptions, type ServedBeside, startMapper, tcpBinding } from "./server.ts";
export { type EndpointMapperEvent, type EndpointMapperOptions, EndpointMapperService } from "./service.ts";
export type { Element, GivenElement } from "./store.ts";

/** What connect() and RpcServer ask for a mapper by its host; see their options `endpointMapper`. */
export function endpointMapperProvider(options: EndpointMapperClientOptions = {}): EndpointMapperProvider {
  return (host) => new EndpointMapperClient(host, options);
}
