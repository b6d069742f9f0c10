/** What the console's page is told, and what it asks: plain data. Text of the network is as it came; the page shows it. */
import type { Diagnosis } from "../findings/diagnosis/diagnosis.ts";
import type { Observation, Target } from "../findings/diagnosis/observation.ts";

export interface ConsoleState {
  readonly schema: "opnum.console/1";
  readonly version: string;
  /** Undefined where no lab runs in this process. */
  readonly lab: ConsoleLab | undefined;
  /** What a host can be asked for by name. */
  readonly services: readonly ConsoleService[];
}

export interface ConsoleService {
  readonly id: string;
  readonly title: string;
}

export interface ConsoleLab {
  /** String bindings by service. */
  readonly services: readonly { readonly name: string; readonly bindings: readonly string[] }[];
  /** What the lab's mapper answers, asked over the wire at this moment. */
  readonly endpoints: readonly ConsoleEndpoint[];
}

export interface ConsoleEndpoint {
  readonly uuid: string;
  /** 1.0 */
  readonly version: string;
  readonly name: string | undefined;
  /** ncacn_ip_tcp:127.0.0.1[135] */
  readonly binding: string;
  readonly annotation: string;
}

/** The body of POST api/why. */
export interface WhyAsked {
  /** A name, an address, `HOST:PORT` or a string binding. */
  readonly host: string;
  /** A service, an interface by UUID or name, a string binding; absent: whatever the host has registered. */
  readonly what?: string | undefined;
  /** For everything together; 1,000 to 60,000. */
  readonly timeoutMs?: number | undefined;
  readonly domainController?: string | undefined;
  readonly endpointMapperPort?: number | undefined;
  readonly family?: 4 | 6 | undefined;
  readonly follow?: boolean | undefined;
  readonly record?: boolean | undefined;
}

/** A line of its answer, which is one JSON text a line; the last is `diagnosis` or `error`. */
export type WhyTold =
  | { readonly kind: "target"; readonly target: Target }
  | { readonly kind: "phase"; readonly words: string }
  | { readonly kind: "seen"; readonly observation: Observation }
  | { readonly kind: "diagnosis"; readonly diagnosis: Diagnosis }
  | { readonly kind: "error"; readonly words: string };
