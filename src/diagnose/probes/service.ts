/** What probes of services beside RPC have in common: dial, speak, and say as data what came back. */
import type { ServiceObservation } from "../../findings/diagnosis/observation.ts";
import type { RpcError } from "../../status/errors.ts";
import { domainOf } from "../resolve.ts";
import { failureOf } from "./failure.ts";
import type { BesideInput, ProbeContext } from "./probe.ts";
import { converse, type StreamExchange } from "./stream.ts";
import { dialPort } from "./tcp-port.ts";

export interface Asked {
  readonly service: ServiceObservation["service"];
  readonly address: string;
  readonly port: number;
  /** What is asked, for words: `the LDAP search`. */
  readonly what: string;
}

/** An answer, and when: in the context's time. */
export interface Answered<Answer> {
  readonly answer: Answer;
  /** When the connection was there, or the datagram was handed to the system. */
  readonly at: number;
  /** When the question was sent that this answers; for datagrams that are repeated, the first. */
  readonly sentAt: number;
  readonly endedAt: number;
}

/** What came instead of an answer, in the context's time. */
export interface NoAnswer {
  readonly at: number;
  readonly endedAt: number;
  readonly outcome: "silent" | "cut" | "not-understood";
  readonly error: RpcError;
}

/**
 * Dials a port beside RPC and speaks with what listens there. Tells the dial, and where no answer comes, what came instead.
 * @param unanswered in place of telling that no answer came
 * @returns undefined where there is no answer, or the diagnosis is over
 */
export async function askByStream<Answer>(
  context: ProbeContext,
  asked: Asked,
  exchange: StreamExchange<Answer>,
  unanswered: (none: NoAnswer) => Promise<void> | void = (none) => tellNoAnswer(context, asked, "tcp", none),
): Promise<Answered<Answer> | undefined> {
  const { address, port, what } = asked;
  const pipe = await dialPort(context, { address, port, purpose: "beside", interfaces: [] });
  if (pipe === undefined) return undefined;
  if (context.left() <= 0 || context.signal.aborted) {
    pipe.destroy();
    return undefined;
  }
  const at = context.now();
  const { clock } = context.environment;
  try {
    const result = await converse(pipe, exchange, what, {
      now: () => context.now(),
      after: (ms, action) => clock.after(ms, action),
      timeoutMs: context.wait(),
      signal: context.signal,
    });
    const { sentAt, endedAt } = result;
    if (result.outcome === "answered") return { answer: result.answer, at, sentAt, endedAt };
    await unanswered({ at, endedAt, outcome: result.outcome, error: result.error });
    return undefined;
  } catch (error) {
    if (context.signal.aborted) return undefined;
    throw error;
  }
}

/** What a service said. */
export interface Said {
  readonly at: number;
  readonly endedAt: number;
  /** "error": its own protocol's word for no. */
  readonly outcome: "answered" | "error";
  readonly code?: number | undefined;
  readonly codeName?: string | undefined;
  readonly said?: string | undefined;
  readonly facts?: Readonly<Record<string, string | undefined>> | undefined;
  readonly failure?: unknown;
}

export function tellService(context: ProbeContext, asked: Asked, transport: "tcp" | "udp", said: Said): void {
  const { service, address, port } = asked;
  context.tell({
    kind: "service",
    probe: service,
    at: said.at,
    ms: said.endedAt - said.at,
    service,
    transport,
    address,
    port,
    outcome: said.outcome,
    code: said.code,
    codeName: said.codeName,
    said: said.said === undefined || said.said === "" ? undefined : said.said.slice(0, MAX_TEXT),
    facts: bounded(said.facts ?? {}),
    failure: said.failure === undefined ? undefined : failureOf(said.failure),
  });
}

export function tellNoAnswer(context: ProbeContext, { service, address, port }: Asked, transport: "tcp" | "udp", none: NoAnswer): void {
  context.tell({
    kind: "service",
    probe: service,
    at: none.at,
    ms: none.endedAt - none.at,
    service,
    transport,
    address,
    port,
    outcome: none.outcome,
    code: undefined,
    codeName: undefined,
    said: undefined,
    facts: {},
    failure: failureOf(none.error),
  });
}

/** The domain that is asked about: that of the domain controller's name, else of the host's; undefined where both are addresses or single labels. */
export function domainOfInput({ domainController, host }: BesideInput): string | undefined {
  return (domainController.name === undefined ? undefined : domainOf(domainController.name)) ?? domainOf(host);
}

/** Whether that domain is told and not guessed from a host that may be in another one: only then is it wrong that nobody knows it. */
export function isDomainTold({ domainController }: BesideInput): boolean {
  return domainController.name !== undefined && domainOf(domainController.name) !== undefined;
}

const MAX_TEXT = 1_024;
const MAX_FACTS = 32;

function bounded(facts: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept: [string, string][] = [];
  for (const [name, value] of Object.entries(facts)) {
    if (value !== undefined && value !== "" && kept.length < MAX_FACTS) kept.push([name, value.slice(0, MAX_TEXT)]);
  }
  return Object.fromEntries(kept);
}
