/** Two hosts side by side: what is registered at one and not at the other, and on which ports. Plain data. */
import type { EndpointMapObservation } from "./observation.ts";

export interface ComparedInterface {
  readonly uuid: string;
  readonly version: string;
  readonly name: string | undefined;
  /** TCP ports, pipes and others as endpoints, by protocol sequence, of either host. */
  readonly here: Readonly<Record<string, readonly string[]>>;
  readonly there: Readonly<Record<string, readonly string[]>>;
  readonly difference: "only-here" | "only-there" | "other-endpoints" | "other-ranges" | "same";
  /** "static", "dynamic" and "old-dynamic" by the range that its TCP ports lie in, of either host. */
  readonly ranges: { readonly here: readonly string[]; readonly there: readonly string[] };
}

export interface Comparison {
  readonly format: "opnum-compare-1";
  readonly hosts: readonly [string, string];
  readonly interfaces: readonly ComparedInterface[];
  /** One line. */
  readonly sentence: string;
}

export type { EndpointMapObservation };
