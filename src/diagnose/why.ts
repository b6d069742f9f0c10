/** `opnum why`: everything that is between here and a service is looked at within one budget of time, and kept as evidence. No verdict here. */
import { readFileSync } from "node:fs";
import type { EvidenceFile, Observation, Target } from "../findings/diagnosis/observation.ts";
import { besideProbes } from "./probes/beside.ts";
import { type Environment, nodeEnvironment } from "./probes/environment.ts";
import { probeNameServers, probeNames, probeReverseName } from "./probes/names.ts";
import { type ProbeContext, tellSkipped, type WhyOptions } from "./probes/probe.ts";
import { resolveTarget } from "./target.ts";
import { walkTcp } from "./way.ts";

export type { WhyOptions } from "./probes/probe.ts";

export interface WhyRequest {
  /** Name or address; `HOST:PORT`. */
  readonly host: string;
  /** A service, an interface by UUID or name, a string binding; undefined: whatever the host's mapper has. */
  readonly what?: string | undefined;
  /** The service's port, where it is known. */
  readonly port?: number | undefined;
}

export interface DiagnoseOptions extends WhyOptions {
  /** Told before the first packet. */
  readonly onTarget?: ((target: Target) => void) | undefined;
}

const DEFAULT_TIMEOUT_MS = 6_000;
/** A single wait, as a part of the budget: of 6 s a little more than 3, so that a third SYN leaves and a neighbour that is not there is told (ARP). */
const WAIT_PART = 0.54;
/** What the end takes, as a part of the budget. */
const END_PART = 0.02;

/**
 * Walks the way of a client to a service.
 * @throws TargetError, BindingError for what cannot be looked at; the signal's reason, at once, with nothing left behind
 */
export async function diagnoseHost(request: WhyRequest, options: DiagnoseOptions = {}): Promise<EvidenceFile> {
  const target = resolveTarget(request.host, request.what, { ...options, port: request.port });
  options.signal?.throwIfAborted();
  options.onTarget?.(target);
  return new Run(target, options).run();
}

class Run {
  readonly #target: Target;
  readonly #options: DiagnoseOptions;
  readonly #environment: Environment;
  readonly #timeoutMs: number;
  readonly #began: number;
  readonly #started: number;
  readonly #observations: Observation[] = [];
  /** Of everything. */
  readonly #all = new AbortController();
  #over = false;

  constructor(target: Target, options: DiagnoseOptions) {
    this.#target = target;
    this.#options = options;
    this.#environment = options.environment ?? nodeEnvironment();
    this.#timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    this.#began = Math.round(this.#environment.wallClock() * 1_000);
    this.#started = this.#environment.clock.now();
  }

  async run(): Promise<EvidenceFile> {
    const { signal } = this.#options;
    const { clock } = this.#environment;
    // Everything bounds itself by what is left; this is for what does not.
    const cancelBudget = clock.after(this.#timeoutMs, () => this.#all.abort());
    let aborted: (() => void) | undefined;
    const given = new Promise<never>((_, reject) => {
      aborted = () => {
        this.#end();
        reject(signal?.reason);
      };
      signal?.addEventListener("abort", aborted);
    });
    // Whoever gives up does not wait for what cannot be interrupted.
    given.catch(() => undefined);
    try {
      await Promise.race([this.#walk(), given]);
      const ms = clock.now() - this.#started;
      this.#end();
      return this.#file(ms);
    } finally {
      cancelBudget();
      if (aborted !== undefined) signal?.removeEventListener("abort", aborted);
      this.#end();
    }
  }

  async #walk(): Promise<void> {
    const context = this.#context(this.#all.signal);
    const { host } = this.#target;
    // What is good to know and changes no verdict is given up when the rest is done.
    const extra = new AbortController();
    const giveUp = () => extra.abort();
    this.#all.signal.addEventListener("abort", giveUp);
    const extras: Promise<unknown>[] = [];
    const more = this.#context(extra.signal);
    this.#phase(`looking ${host} up`);
    const servers = probeNameServers(more, { host });
    extras.push(servers);
    const addresses = await probeNames(context, { host });
    if (addresses.length === 0) {
      // Who said what is the whole answer.
      await servers;
      return;
    }
    extras.push(probeReverseName(more, { address: addresses[0]! }));
    await Promise.all([this.#main(context, addresses), this.#beside(context, addresses)]);
    extra.abort();
    await Promise.all(extras);
  }

  async #main(context: ProbeContext, addresses: readonly string[]): Promise<void> {
    const { protocolSequence } = this.#target;
    const mapperPort = this.#options.endpointMapperPort ?? 135;
    switch (protocolSequence) {
      case "ncacn_ip_tcp":
        this.#phase(`dialling ${addresses.join(", ")}`);
        await walkTcp({ context, addresses, mapperPort });
        break;
      default:
        tellSkipped(context, "why", protocolSequence, "not-built", `${protocolSequence} is not looked at by this version`);
    }
  }

  async #beside(context: ProbeContext, addresses: readonly string[]): Promise<void> {
    const { beside, domainController, host } = this.#target;
    if (beside.length === 0) return;
    const address = addresses[0]!;
    const controllers = domainController === undefined ? addresses : await probeNames(context, { host: domainController });
    const controller = { address: controllers[0] ?? address, name: domainController };
    const probes = besideProbes.filter(({ id }) => beside.includes(id));
    await Promise.all(probes.map((probe) => probe.probe(context, { address, host, domainController: controller })));
  }

  #context(signal: AbortSignal): ProbeContext {
    const { clock } = this.#environment;
    const end = this.#started + this.#timeoutMs * (1 - END_PART);
    const now = () => clock.now() - this.#started;
    const left = () => Math.max(0, end - clock.now());
    return {
      environment: this.#environment,
      target: this.#target,
      options: this.#options,
      signal,
      now,
      left,
      wait: () => Math.max(1, Math.min(left(), this.#timeoutMs * WAIT_PART)),
      tell: (observation) => {
        if (this.#over || signal.aborted) return;
        this.#observations.push(observation);
        this.#options.onObservation?.(observation);
      },
    };
  }

  #phase(words: string): void {
    this.#options.onPhase?.(words);
  }

  #end(): void {
    this.#over = true;
    this.#all.abort();
  }

  #file(ms: number): EvidenceFile {
    const observations = [...this.#observations].sort((a, b) => a.at - b.at);
    const addresses = new Set<string>();
    for (const one of observations) if ("localAddress" in one && one.localAddress !== "") addresses.add(one.localAddress);
    return {
      format: "opnum-evidence-1",
      version: packageVersion(),
      target: this.#target,
      began: this.#began,
      ms,
      timeoutMs: this.#timeoutMs,
      client: { ...this.#environment.client, addresses: [...addresses] },
      recording: { by: undefined, why: "not asked for" },
      redacted: false,
      observations,
    };
  }
}

/** package.json stands beside src/ and dist/ alike. */
function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}
