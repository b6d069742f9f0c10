import type { ProtocolSequence } from "../ids/protocol-sequence.ts";
import type { EndpointAddress } from "../ids/string-binding.ts";
import type { SyntaxId } from "../ids/syntax.ts";
import type { CallOptions } from "../ndr/codegen/v1.ts";

/** One element of an endpoint map as programs see it; the service and its client in endpoint-mapper/ convert towers to it. */
export interface EndpointEntry {
  /** undefined where the element is for every object (nil UUID). */
  readonly objectUuid: string | undefined;
  readonly interfaceId: SyntaxId;
  readonly transferSyntax: SyntaxId;
  readonly address: EndpointAddress;
  readonly annotation: string;
}

/** What the run-time asks of an endpoint mapper: implemented by endpoint-mapper/client.ts over the wire, and by a plain list in tests. */
export interface EndpointMapper {
  /** Endpoints where `interfaceId` can be had over `protocolSequence`, best first; empty when it is not registered. @throws RpcError when the mapper cannot be asked */
  map(
    query: {
      host: string;
      protocolSequence: ProtocolSequence;
      interfaceId: SyntaxId;
      transferSyntax: SyntaxId;
      objectUuid: string | undefined;
    },
    options?: CallOptions,
  ): Promise<readonly EndpointAddress[]>;
  /** Registers; the entries live as long as the returned registration (a connection is held open). */
  register(entries: readonly EndpointEntry[], options?: CallOptions & { replace?: boolean }): Promise<{ close(): Promise<void> }>;
}
