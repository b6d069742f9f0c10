/** What probes know beyond what a capture could tell: what was wanted, what was tried and skipped, and the observations that have no place in the rest of the evidence. */
import type { KnownService } from "../../knowledge/service.ts";
import type {
  AuthenticationObservation,
  BindObservation,
  CallObservation,
  ClockObservation,
  DatagramObservation,
  DialObservation,
  EndpointMapObservation,
  IdleObservation,
  MapObservation,
  NameObservation,
  ServiceObservation,
  SkippedObservation,
  Target,
} from "./observation.ts";

export interface DiagnosisEvidence {
  readonly target: Target;
  /** What the knowledge base has of the service, where one was named. */
  readonly service: KnownService | undefined;
  /** Packets were recorded: what is not told by them is not known. */
  readonly recorded: boolean;
  /** Microseconds since 1970. */
  readonly began: number;
  /** Our address as a peer sees it, or this machine's name. */
  clientOf(peer: string): string;
  /** Both are addresses of the same name: who reaches one of them reaches the host. */
  sameHost(a: string, b: string): boolean;
  /** Dynamic ports of the host as its map shows them. */
  rangeOf(server: string, port: number): readonly [first: number, last: number] | undefined;
  readonly names: readonly NameObservation[];
  readonly dials: readonly DialObservation[];
  readonly datagrams: readonly DatagramObservation[];
  readonly maps: readonly MapObservation[];
  readonly endpointMaps: readonly EndpointMapObservation[];
  readonly binds: readonly BindObservation[];
  readonly calls: readonly CallObservation[];
  readonly authentications: readonly AuthenticationObservation[];
  readonly services: readonly ServiceObservation[];
  readonly clocks: readonly ClockObservation[];
  readonly idles: readonly IdleObservation[];
  readonly skipped: readonly SkippedObservation[];
}
