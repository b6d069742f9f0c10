/** `opnum why`: everything that is between here and a service is looked at within one budget of time, and kept as evidence. No verdict here. */
import { readFileSync } from "node:fs";
import { isIP } from "node:net";
import type { EvidenceFile, Observation, Target } from "../findings/diagnosis/observation.ts";
import { parseStringBinding } from "../ids/string-binding.ts";
import { findService } from "../knowledge/services.ts";
import type { SecurityOptions } from "../runtime/types.ts";
import { probeDatagramRpc } from "./probes/datagram-rpc.ts";
import { type Environment, nodeEnvironment } from "./probes/environment.ts";
import { probeIdle } from "./probes/idle.ts";
import { probeNameServers, probeNames, probeReverseName } from "./probes/names.ts";
import { DEFAULT_TIMEOUT_MS, type ProbeContext, pause, tellSkipped, type WhyOptions } from "./probes/probe.ts";
import { syntaxOf } from "./probes/rpc.ts";
import { probeScan } from "./probes/scan.ts";
import { dialPort } from "./probes/tcp-port.ts";
import type { Recorded, Recording, withPackets } from "./recording/index.ts";
import { resolveTarget, TargetError, unaskedOf } from "./target.ts";
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

/** A single wait, as a part of the budget: of 6 s a little more than 3, so that a third SYN leaves and a neighbour that is not there is told (ARP). */
const WAIT_PART = 0.54;
/** After which a name is taken from whichever server has answered, as a part of the budget. */
const SLOW_NAME_PART = 0.25;
/** That a recorder has to begin, as a part of the budget. */
const RECORD_PART = 0.1;
const SMB_PORT = 445;
/** What the end takes, as a part of the budget. */
const END_PART = 0.02;

/**
 * Walks the way of a client to a service.
 * @param options times are milliseconds; all takes `timeoutMs` at most, but for `idleMs` and `scan`, which take what they take
 * @returns what was seen, for judgeEvidence(); what goes wrong on the way is an observation, and no error
 * @throws TargetError, BindingError, RpcError (RPC_S_PROTSEQ_NOT_SUPPORTED) for what cannot be looked at; the signal's reason, at once, with nothing left behind
 */
export async function diagnoseHost(request: WhyRequest, options: DiagnoseOptions = {}): Promise<EvidenceFile> {
  check(request, options);
  const resolved = resolveTarget(request.host, request.what, { ...options, port: request.port });
  const level = options.security?.level;
  const target = level === undefined || level === "none" ? resolved : { ...resolved, level };
  await loadParts(target, options);
  options.signal?.throwIfAborted();
  options.onTarget?.(target);
  return new Run(target, options).run();
}

/** What nobody can mean would only make a verdict about something else. */
function check({ host, port }: WhyRequest, { timeoutMs, idleMs, endpointMapperPort, scan }: DiagnoseOptions): void {
  if (host.trim() === "") throw new TargetError("the host is empty");
  if (/\s/.test(host)) throw new TargetError("a host has no spaces in it");
  if (timeoutMs !== undefined && !(timeoutMs > 0 && Number.isFinite(timeoutMs)))
    throw new TargetError(`timeoutMs must be more than 0 milliseconds, not ${timeoutMs}`);
  if (idleMs !== undefined && !(idleMs >= 0 && Number.isFinite(idleMs)))
    throw new TargetError(`idleMs must be 0 milliseconds or more, not ${idleMs}`);
  for (const [name, value] of [
    ["port", port],
    ["endpointMapperPort", endpointMapperPort],
    ["scan", scan?.[0]],
    ["scan", scan?.[1]],
  ] as const) {
    if (value !== undefined && !(Number.isInteger(value) && value >= 1 && value <= 65535))
      throw new TargetError(`${name} must be a port, 1 to 65535, not ${value}`);
  }
}

/** What not every diagnosis needs, a third of all modules: loaded before the budget begins to run, and taken by `import()` where it is used. */
async function loadParts(target: Target, options: DiagnoseOptions): Promise<void> {
  const known = options.security?.auth !== undefined || (options.mechanisms ?? []).length > 0;
  if (known || target.beside.length > 0 || target.protocolSequence !== "ncacn_ip_tcp") await import("./probes/beside.ts");
  if (records(options)) await import("./recording/index.ts");
}

/** Whether packets are recorded: a network in memory has none. */
function records({ record, environment }: DiagnoseOptions): boolean {
  return record ?? environment === undefined;
}

class Run {
  readonly #target: Target;
  readonly #options: DiagnoseOptions;
  readonly #environment: Environment;
  readonly #timeoutMs: number;
  readonly #began: number;
  readonly #started: number;
  readonly #observations: Observation[] = [];
  /** Of all that the budget is for. */
  readonly #all = new AbortController();
  /** Of what has a time of its own, too. */
  readonly #whole = new AbortController();
  #over = false;
  #recording: Recording | undefined;
  #withPackets: typeof withPackets | undefined;
  /** Why there is no recording. */
  #unrecorded = "nothing was dialled";
  /** The first address that took a connection, or the first one where none did. */
  readonly #chosen: Promise<string>;
  /** The first required interface that was bound; otherwise the first of the others, when there will be none. */
  readonly #service: Promise<Reached | undefined>;
  #serve: (reached: Reached | undefined) => void = () => undefined;
  /** The same, or the mapper where that wants to know who asks. */
  readonly #reached: Promise<Reached | undefined>;
  #reach: (reached: Reached | undefined) => void = () => undefined;
  #denied = false;
  #candidate: Reached | undefined;
  #laddered: Promise<void> = Promise.resolve();
  /** Dials that another did not wait for. */
  #dialled: Promise<unknown> = Promise.resolve();
  #controllerAddress: Promise<string | undefined> | undefined;
  #chose: (address: string) => void = () => undefined;

  constructor(target: Target, options: DiagnoseOptions) {
    this.#chosen = new Promise((resolve) => {
      this.#chose = resolve;
    });
    this.#service = new Promise((resolve) => {
      this.#serve = resolve;
    });
    this.#reached = new Promise((resolve) => {
      this.#reach = resolve;
      void this.#service.then(resolve);
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
    const host = this.#dialledHost();
    // What is good to know and changes no verdict is given up when the rest is done.
    const extra = new AbortController();
    const giveUp = () => extra.abort();
    this.#all.signal.addEventListener("abort", giveUp);
    const extras: Promise<unknown>[] = [];
    const more = this.#context(extra.signal);
    this.#phase(`looking ${host} up`);
    const heard = new FirstHeard();
    const servers = probeNameServers(more, { host, onAddresses: (found) => heard.add(found) });
    extras.push(servers);
    const looked = probeNames(context, { host });
    const addresses = (await Promise.race([looked, this.#insteadOfSystem(context, heard)])) ?? (await looked);
    if (addresses.length === 0) {
      // Who said what is the whole answer.
      await servers;
      return;
    }
    await this.#record(context, addresses);
    extras.push(probeReverseName(more, { address: addresses[0]! }));
    this.#laddered = this.#ladder(context);
    const main = this.#main(context, addresses).finally(() => {
      this.#chose(addresses[0]!);
      this.#serve(this.#candidate);
    });
    // How long the name took, or that it never came, belongs to the verdict.
    await Promise.all([main, looked, this.#beside(context, addresses), this.#laddered, this.#ladderBehindMapper(context), this.#asked()]);
    await this.#dialled;
    extra.abort();
    await Promise.all(extras);
  }

  /**
   * A system asks its name servers one after the other, and waits seconds for one that is dead: whoever has answered meanwhile does as well.
   * @returns undefined where nobody has
   */
  async #insteadOfSystem(context: ProbeContext, heard: FirstHeard): Promise<readonly string[] | undefined> {
    await pause(context, this.#timeoutMs * SLOW_NAME_PART);
    // The system's answer counts, where it comes first.
    return heard.addresses;
  }

  /** What is dialled is recorded, so that nothing is dialled before. */
  async #record(context: ProbeContext, addresses: readonly string[]): Promise<void> {
    if (!records(this.#options)) {
      this.#unrecorded = "not asked for";
      return;
    }
    this.#unrecorded = "the recorder did not begin in time";
    const { startRecording, withPackets } = await import("./recording/index.ts");
    const begun = startRecording({ addresses, signal: this.#whole.signal }).then((recording) => {
      this.#recording = recording;
      this.#withPackets = withPackets;
    });
    await Promise.race([begun, pause(context, this.#timeoutMs * RECORD_PART)]);
  }

  async #main(context: ProbeContext, addresses: readonly string[]): Promise<void> {
    const { protocolSequence, interfaces, service, port, host } = this.#target;
    const known = service === undefined ? undefined : findService(service);
    if (known !== undefined) for (const words of unaskedOf(known, this.#target)) tellSkipped(context, "why", known.id, "elsewhere", words);
    if (known !== undefined && interfaces.length === 0 && port === undefined) return;
    const mapperPort = this.#options.endpointMapperPort ?? 135;
    if (protocolSequence === "ncacn_ip_tcp") {
      this.#phase(`dialling ${addresses.join(", ")}`);
      const onDenied = (mapper: Reached) => {
        this.#denied = true;
        this.#reach(mapper);
      };
      const onReached = (reached: Reached) => {
        this.#candidate ??= reached;
        if (reached.interface.required) this.#serve(reached);
      };
      await walkTcp({
        context,
        addresses,
        mapperPort,
        onOpen: (address) => this.#chose(address),
        onReached,
        onDenied,
        onFollow: async (others) => this.#recording?.cover(others),
        proven: () => this.#proven(mapperPort),
      });
      return;
    }
    const address = protocolSequence === "ncacn_np" ? await this.#withPipes(context, addresses) : addresses[0]!;
    this.#chose(address);
    if (protocolSequence === "ncadg_ip_udp") {
      await Promise.all(addresses.map((address) => probeDatagramRpc(context, { address, port, mapperPort, interfaces })));
      return;
    }
    const { carrierProbes } = await import("./probes/beside.ts");
    const carrier = carrierProbes[protocolSequence];
    if (carrier === undefined) {
      tellSkipped(context, "why", protocolSequence, "not-built", `${protocolSequence} is not looked at by this version`);
      return;
    }
    await carrier(context, { address, host, interfaces, endpoint: this.#endpoint() });
  }

  /** The address that is asked for pipes: of several the first that takes a connection for SMB, as clients go on to the next one. */
  async #withPipes(context: ProbeContext, addresses: readonly string[]): Promise<string> {
    const [first] = addresses as readonly [string];
    if (addresses.length === 1) return first;
    const dials = addresses.map(async (address) => {
      const pipe = await dialPort(context, { address, port: SMB_PORT, purpose: "target", interfaces: [] });
      pipe?.destroy();
      return pipe === undefined ? undefined : address;
    });
    const all = Promise.all(dials);
    this.#dialled = all;
    const open = dials.map((dial) => dial.then((address) => address ?? all.then(() => first)));
    return Promise.race(open);
  }

  /** Who one is, once: at a required interface first. */
  async #ladder(context: ProbeContext): Promise<void> {
    const first = await this.#reached;
    if (first === undefined) return;
    if (this.#options.security?.auth === undefined && (this.#options.mechanisms ?? []).length === 0)
      return tellSkipped(context, "security-ladder", "security", "no-credentials", "which levels of authentication work");
    this.#phase("authenticating");
    await this.#climb(context, first);
  }

  async #climb(context: ProbeContext, first: Reached): Promise<void> {
    const domainController = this.#target.domainController === undefined ? undefined : await this.#controller(context);
    const { ladderProbe, skewProbe } = await import("./probes/beside.ts");
    await Promise.all([ladderProbe(context, { ...first, domainController }), skewProbe(context, skewed(first))]);
  }

  /** As whom a port was shown to take us. */
  async #proven(port: number): Promise<SecurityOptions | undefined> {
    await this.#laddered;
    const { mechanisms = [], security } = this.#options;
    for (const one of this.#observations) {
      if (one.kind !== "authentication" || one.outcome !== "accepted" || one.port !== port) continue;
      const { mechanism, level, spn } = one.rung;
      const auth = mechanisms.find((each) => each.mechanism === mechanism)?.credentials ?? security?.auth;
      if (auth !== undefined) return { auth, level, ...(spn === undefined ? {} : { targetName: spn }) };
    }
    return undefined;
  }

  async #beside(context: ProbeContext, addresses: readonly string[]): Promise<void> {
    const { beside, domainController, host } = this.#target;
    if (beside.length === 0) return;
    const address = addresses.length === 1 ? addresses[0]! : await this.#chosen;
    const controller = await this.#controller(context);
    if (controller === undefined) return;
    const { probeBeside } = await import("./probes/beside.ts");
    await probeBeside(context, { address, host, domainController: { address: controller, name: domainController } });
  }

  /** The controller's address, looked up once; the host's own where nobody said otherwise. */
  #controller(context: ProbeContext): Promise<string | undefined> {
    this.#controllerAddress ??= this.#findController(context);
    return this.#controllerAddress;
  }

  async #findController(context: ProbeContext): Promise<string | undefined> {
    const { domainController, host } = this.#target;
    if (domainController === undefined || domainController === host) return this.#chosen;
    const addresses = await probeNames(context, { host: domainController });
    await this.#recording?.cover(addresses);
    // One is enough, and IPv4 is what controllers are reached by where not both families work.
    return addresses.find((one) => isIP(one) === 4) ?? addresses[0];
  }

  /** Behind an RPC proxy, whose name is all that a client looks up, the server's is the proxy's affair: clients often cannot resolve it. */
  #dialledHost(): string {
    const { binding, host } = this.#target;
    const proxy = binding === undefined ? undefined : parseStringBinding(binding).options["RpcProxy"];
    return proxy?.replace(/:\d{1,5}$/, "") ?? host;
  }

  /** The pipe or port that the binding says, or the service's own pipe. */
  #endpoint(): string | undefined {
    const { binding, service } = this.#target;
    if (binding !== undefined) return parseStringBinding(binding).endpoint || undefined;
    const own = service === undefined ? [] : (findService(service)?.interfaces ?? []);
    return (own.find(({ required, pipe }) => required && pipe !== undefined) ?? own.find(({ pipe }) => pipe !== undefined))?.pipe;
  }

  /** Where the mapper was the first that wanted to know who asks, the service is the second. */
  async #ladderBehindMapper(context: ProbeContext): Promise<void> {
    const first = await this.#reached;
    await this.#laddered;
    const then = await this.#service;
    if (!this.#denied || first === undefined || then === undefined || then === first) return;
    if ((await this.#proven(first.port)) !== undefined) await this.#climb(context, then);
  }

  /** What takes a time of its own, because somebody asked for it. */
  async #asked(): Promise<void> {
    const { idleMs, scan } = this.#options;
    const context = this.#context(this.#whole.signal, Number.POSITIVE_INFINITY);
    const first = await this.#service;
    if (idleMs !== undefined && first !== undefined) {
      this.#phase(`leaving a connection alone for ${Math.round(idleMs / 1_000)} s`);
      await probeIdle(context, { ...first, idleMs });
    }
    if (scan !== undefined) await probeScan(context, { address: await this.#chosen, first: scan[0], last: scan[1] });
  }

  #context(signal: AbortSignal, budget = this.#timeoutMs * (1 - END_PART)): ProbeContext {
    const { clock } = this.#environment;
    const end = this.#started + budget;
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
    this.#whole.abort();
  }

  #file(ms: number, recorded: Recorded | undefined): EvidenceFile {
    const seen = [...this.#observations];
    // A machine that is busy enough comes to nothing at all.
    if (ms >= this.#timeoutMs && seen.every(({ kind }) => kind === "name" || kind === "skipped"))
      seen.push({
        kind: "skipped",
        probe: "why",
        at: ms,
        ms: 0,
        what: this.#target.host,
        reason: "time",
        words: "the time was over before anything was dialled",
      });
    const sorted = seen.sort((a, b) => a.at - b.at);
    const observations =
      recorded === undefined || this.#withPackets === undefined ? sorted : this.#withPackets(sorted, recorded, this.#began);
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
      recording: { by: this.#recording?.by, why: this.#recording === undefined ? this.#unrecorded : this.#recording.why },
      redacted: false,
      observations,
    };
  }
}

/** What DNS servers said, as far as any did. */
class FirstHeard {
  readonly #found = new Set<string>();
  readonly #waiting: ((addresses: readonly string[]) => void)[] = [];

  add(addresses: readonly string[]): void {
    for (const address of addresses) this.#found.add(address);
    if (this.#found.size > 0) for (const tell of this.#waiting.splice(0)) tell([...this.#found]);
  }

  /** Settled when there is one. */
  get addresses(): Promise<readonly string[]> {
    if (this.#found.size > 0) return Promise.resolve([...this.#found]);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** Whose clock is read, beside that of the controller. */
function skewed({ address, port, interface: wanted }: Reached) {
  return { address, port, interface: syntaxOf(wanted) };
}

/** package.json stands beside src/ and dist/ alike. */
function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}
