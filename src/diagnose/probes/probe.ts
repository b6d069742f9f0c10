/** What a probe is given, and where it leaves what it saw. */
import type { Observation, SkippedObservation, Target, WantedInterface } from "../../findings/diagnosis/observation.ts";
import type { SecurityOptions } from "../../runtime/types.ts";
import type { Credentials } from "../../security/context.ts";
import type { Environment } from "./environment.ts";

export interface ProbeContext {
  readonly environment: Environment;
  readonly target: Target;
  readonly options: WhyOptions;
  /** Aborted when the caller gives up, and when all that can change the verdict is known. */
  readonly signal: AbortSignal;
  /** Milliseconds since the diagnosis began. */
  now(): number;
  /** Milliseconds that the budget still has; 0 when it is spent. */
  left(): number;
  /** Milliseconds that one wait for an answer may take: about half of the budget, and never more than what is left. */
  wait(): number;
  /** Keeps an observation. After the end nothing is kept. */
  tell(observation: Observation): void;
}

/** The budget, where no other is given. */
export const DEFAULT_TIMEOUT_MS = 6_000;

/** What a diagnosis is told by whoever asks for it; probes see all of it. */
export interface WhyOptions {
  /** Milliseconds for everything; default 6,000. */
  readonly timeoutMs?: number | undefined;
  /** Caller's. */
  readonly signal?: AbortSignal | undefined;
  /** Dial the addresses that towers name too, though nobody asked for these hosts. */
  readonly follow?: boolean | undefined;
  /** Milliseconds that a connection is left alone and then used; beside the budget. Absent: not looked at. */
  readonly idleMs?: number | undefined;
  /** Ports that are dialled, first to last. Absent: none. */
  readonly scan?: readonly [first: number, last: number] | undefined;
  /** Default 135. */
  readonly endpointMapperPort?: number | undefined;
  /** Transfer syntaxes that are tried; default both. */
  readonly syntaxes?: readonly ("NDR20" | "NDR64")[] | undefined;
  /** Only addresses of this family. */
  readonly family?: 4 | 6 | undefined;
  /** Who asks, where an authentication is wanted. */
  readonly security?: SecurityOptions | undefined;
  /** The same person by several mechanisms, for the ladder; each made once. */
  readonly mechanisms?: readonly { readonly mechanism: "negotiate" | "kerberos" | "ntlm"; readonly credentials: Credentials }[] | undefined;
  /** Name or address of the domain's controller, where it is not the host. */
  readonly domainController?: string | undefined;
  /** Ports beside RPC: by the service ("auto", default), none, or by id. */
  readonly beside?: "auto" | "none" | readonly string[] | undefined;
  /** Record the packets of our own flows where this machine may; default true. */
  readonly record?: boolean | undefined;
  /** What is being done, a few words. */
  readonly onPhase?: ((words: string) => void) | undefined;
  /** Each observation as it is made; `packets` may be added later. */
  readonly onObservation?: ((observation: Observation) => void) | undefined;
  /** Default: this machine's network. */
  readonly environment?: Environment | undefined;
}

/** Where the ports beside RPC are: the host, and the controller of its domain. */
export interface BesideInput {
  /** The address of the host that is gone on with. */
  readonly address: string;
  /** As it was typed. */
  readonly host: string;
  /** The domain controller's address, and its name where one was given; the host's own where nobody said otherwise. */
  readonly domainController: { readonly address: string; readonly name: string | undefined };
}

/** A probe of a port beside RPC; `id` is what `Target.beside` names. */
export interface BesideProbe {
  readonly id: string;
  probe(context: ProbeContext, input: BesideInput): Promise<void>;
}

/** Interfaces that are to be reached by a pipe or by HTTP. */
export interface CarrierInput {
  readonly address: string;
  /** As it was typed. */
  readonly host: string;
  readonly interfaces: readonly WantedInterface[];
  /** The pipe or port that a binding or the mapper named; undefined: the service's own. */
  readonly endpoint: string | undefined;
}

/** What was not looked at, and why. */
export function tellSkipped(context: ProbeContext, probe: string, what: string, reason: SkippedObservation["reason"], words: string): void {
  context.tell({ kind: "skipped", probe, at: context.now(), ms: 0, what, reason, words });
}

/** Resolves when the time is over, or at once where the signal is aborted. */
export function pause(context: ProbeContext, ms: number): Promise<void> {
  const { signal, environment } = context;
  return new Promise((resolve) => {
    const done = () => {
      cancel();
      signal.removeEventListener("abort", done);
      resolve();
    };
    const cancel = environment.clock.after(ms, done);
    if (signal.aborted) return done();
    signal.addEventListener("abort", done);
  });
}
