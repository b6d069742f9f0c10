/** `opnum why`: everything that is between here and a service is looked at within one budget of time, and kept as evidence. No verdict here. */
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import type { EvidenceFile, Observation, Target } from "../findings/diagnosis/observation.ts";
import { parseStringBinding } from "../ids/string-binding.ts";
import { findService } from "../knowledge/services.ts";
import { carrierProbes, ladderProbe, probeBeside } from "./probes/beside.ts";
import { type Environment, nodeEnvironment } from "./probes/environment.ts";
import { probeNameServers, probeNames, probeReverseName } from "./probes/names.ts";
import { type ProbeContext, pause, tellSkipped, type WhyOptions } from "./probes/probe.ts";
import { type Recorded, type Recording, startRecording, withPackets } from "./recording/index.ts";
import { resolveTarget, unaskedOf } from "./target.ts";
import { type Reached, walkTcp } from "./way.ts";

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
/** That a recorder has to begin, as a part of the budget. */
const RECORD_PART = 0.1;
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
  #recording: Recording | undefined;
  /** The first address that took a connection, or the first one where none did. */
  readonly #chosen: Promise<string>;
  #chose: (address: string) => void = () => undefined;

  constructor(target: Target, options: DiagnoseOptions) {
    this.#chosen = new Promise((resolve) => {
      this.#chose = resolve;
    });
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
      const recorded = await this.#recording?.stop();
      this.#end();
      return this.#file(ms, recorded);
    } finally {
      await this.#recording?.stop();
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
    await this.#record(context, addresses);
    extras.push(probeReverseName(more, { address: addresses[0]! }));
    await Promise.all([this.#main(context, addresses), this.#beside(context, addresses)]);
    extra.abort();
    await Promise.all(extras);
  }

  /** What is dialled is recorded, so that nothing is dialled before. */
  async #record(context: ProbeContext, addresses: readonly string[]): Promise<void> {
    const { record, environment } = this.#options;
    if (record === false || (record === undefined && environment !== undefined)) return;
    const begun = startRecording({ addresses, signal: this.#all.signal }).then((recording) => {
      this.#recording = recording;
    });
    await Promise.race([begun, pause(context, this.#timeoutMs * RECORD_PART)]);
  }

  async #main(context: ProbeContext, addresses: readonly string[]): Promise<void> {
    const { protocolSequence, interfaces, service, port, host } = this.#target;
    const known = service === undefined ? undefined : findService(service);
    if (known !== undefined) for (const words of unaskedOf(known, this.#target)) tellSkipped(context, "why", known.id, "elsewhere", words);
    if (known !== undefined && interfaces.length === 0 && port === undefined) return this.#chose(addresses[0]!);
    const mapperPort = this.#options.endpointMapperPort ?? 135;
    if (protocolSequence === "ncacn_ip_tcp") {
      this.#phase(`dialling ${addresses.join(", ")}`);
      const reached = await walkTcp({ context, addresses, mapperPort, onOpen: (address) => this.#chose(address) });
      this.#chose(addresses[0]!);
      await this.#ladder(context, reached);
      return;
    }
    this.#chose(addresses[0]!);
    const carrier = carrierProbes[protocolSequence];
    if (carrier === undefined) {
      tellSkipped(context, "why", protocolSequence, "not-built", `${protocolSequence} is not looked at by this version`);
      return;
    }
    await carrier(context, { address: addresses[0]!, host, interfaces, endpoint: this.#endpoint() });
  }

  /** Who one is, once: at a required interface first. */
  async #ladder(context: ProbeContext, reached: readonly Reached[]): Promise<void> {
    const first = reached.find((one) => one.interface.required) ?? reached[0];
    if (first === undefined) return;
    if (this.#options.security === undefined && (this.#options.mechanisms ?? []).length === 0)
      return tellSkipped(context, "security-ladder", "security", "no-credentials", "which levels of authentication work");
    this.#phase("authenticating");
    await ladderProbe?.(context, first);
  }

  async #beside(context: ProbeContext, addresses: readonly string[]): Promise<void> {
    const { beside, domainController, host } = this.#target;
    if (beside.length === 0) return;
    const address = addresses.length === 1 ? addresses[0]! : await this.#chosen;
    const own = domainController === undefined || domainController === host;
    const controllers = own ? [address] : await probeNames(context, { host: domainController });
    if (!own) await this.#recording?.cover(controllers);
    const controller = controllers.find((one) => isIP(one) === 4) ?? controllers[0];
    if (controller === undefined) return;
    await probeBeside(context, { address, host, domainController: { address: controller, name: domainController } });
  }

  #endpoint(): string | undefined {
    const { binding } = this.#target;
    const endpoint = binding === undefined ? "" : parseStringBinding(binding).endpoint;
    return endpoint === "" ? undefined : endpoint;
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

  #file(ms: number, recorded: Recorded | undefined): EvidenceFile {
    const sorted = [...this.#observations].sort((a, b) => a.at - b.at);
    const observations = recorded === undefined ? sorted : withPackets(sorted, recorded, this.#began);
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
      recording: { by: this.#recording?.by, why: this.#recording === undefined ? "not asked for" : this.#recording.why },
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
