import type { ProtocolSequence } from "./protocol-sequence.ts";

/** A network address and an endpoint of one protocol sequence: what a transport dials or listens on. */
export interface EndpointAddress {
  readonly protocolSequence: ProtocolSequence;
  /** Host name, IPv4 or IPv6 address (no brackets, `%scope` kept); "" is this machine. */
  readonly host: string;
  /** Port in decimal, pipe name, local endpoint name; "" is dynamic (or not yet resolved). */
  readonly endpoint: string;
}

/** `[object@]protseq:address[endpoint,option=value,...]`, [C706] 3.1 (string bindings). */
export interface StringBinding extends EndpointAddress {
  readonly objectUuid: string | undefined;
  readonly options: Readonly<Record<string, string>>;
}
