/** Observations as probes make them, for tests: a client, a host, and what became of each step. */
import type {
  AuthenticationObservation,
  BindObservation,
  CallObservation,
  ClockObservation,
  DatagramObservation,
  DialObservation,
  EndpointMapObservation,
  EvidenceFile,
  Failure,
  IdleObservation,
  MapObservation,
  NameObservation,
  Observation,
  PacketFacts,
  Rung,
  ServiceObservation,
  SkippedObservation,
  Target,
  WantedInterface,
} from "./observation.ts";

export const CLIENT = "10.0.9.5";
export const SERVER = "10.0.1.10";
export const OTHER = "10.0.1.11";
export const SERVER6 = "fd00:1::10";
export const CLIENT6 = "fd00:9::5";
export const ROUTER = "10.0.9.1";
export const NAME = "dc1.lab.test";
export const EPM: WantedInterface = { uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa", version: "3.0", name: "epmapper", required: true };
export const MGMT: WantedInterface = { uuid: "afa8bd80-7d8a-11c9-bef4-08002b102989", version: "1.0", name: "mgmt", required: true };
export const SVCCTL: WantedInterface = { uuid: "367abb81-9844-35f1-ad32-98f038001003", version: "2.0", name: "svcctl", required: true };
export const DRSUAPI: WantedInterface = { uuid: "e3514235-4b06-11d1-ab04-00c04fc2dcd2", version: "4.0", name: "drsuapi", required: true };
export const BEGAN = 1_700_000_000_000_000;

interface Time {
  readonly at?: number;
  readonly ms?: number;
  readonly probe?: string;
}

/** Hands out times one after the other: each observation begins when the one before it ended. */
export class Story {
  readonly observations: Observation[] = [];
  readonly target: Target;
  readonly recorded: boolean;
  #now = 0;

  constructor(target: Partial<Target> = {}, recorded = false) {
    this.recorded = recorded;
    this.target = {
      host: NAME,
      service: undefined,
      interfaces: [SVCCTL],
      binding: undefined,
      port: undefined,
      protocolSequence: "ncacn_ip_tcp",
      domainController: undefined,
      beside: [],
      ...target,
    };
  }

  file(): EvidenceFile {
    return {
      format: "opnum-evidence-1",
      version: "0.0.0",
      target: this.target,
      began: BEGAN,
      ms: Math.max(this.#now, 1),
      timeoutMs: 6000,
      client: { host: "ws1", addresses: [CLIENT, CLIENT6], system: "linux" },
      recording: this.recorded ? { by: "tcpdump", why: undefined } : { by: undefined, why: "not allowed" },
      redacted: false,
      observations: this.observations,
    };
  }

  name(outcome: NameObservation["outcome"] = "resolved", more: Partial<NameObservation> = {}): this {
    return this.#tell({
      kind: "name",
      ...this.#time(1, more, "names"),
      name: NAME,
      resolver: "system",
      family: undefined,
      outcome,
      code: outcome === "unknown" ? "ENOTFOUND" : undefined,
      addresses: outcome === "resolved" ? [SERVER] : [],
      ...more,
    });
  }

  dial(port: number, outcome: DialObservation["outcome"] = "open", more: Partial<DialObservation> = {}): this {
    return this.#tell({
      kind: "dial",
      ...this.#time(outcome === "silent" ? 3000 : 1, more, "tcp-port"),
      purpose: port === 135 ? "mapper" : "mapped",
      address: SERVER,
      port,
      localAddress: (more.address ?? SERVER).includes(":") ? CLIENT6 : CLIENT,
      localPort: 40_000 + this.observations.length,
      outcome,
      code: CODES[outcome],
      by: outcome === "cut" ? "fin" : undefined,
      interfaces: [],
      towerAddress: undefined,
      packets: undefined,
      ...more,
    });
  }

  datagram(
    service: DatagramObservation["service"],
    port: number,
    outcome: DatagramObservation["outcome"],
    more: Partial<DatagramObservation> = {},
  ): this {
    return this.#tell({
      kind: "datagram",
      ...this.#time(outcome === "silent" ? 3000 : 2, more, "udp-port"),
      purpose: "beside",
      service,
      address: SERVER,
      port,
      localAddress: CLIENT,
      localPort: 50_000,
      outcome,
      code: undefined,
      sent: outcome === "silent" ? 3 : 1,
      packets: undefined,
      ...more,
    });
  }

  map(port: number | undefined, more: Partial<MapObservation> = {}): this {
    return this.#tell({
      kind: "map",
      ...this.#time(2, more, "endpoint-map"),
      address: SERVER,
      port: 135,
      interface: this.target.interfaces[0] ?? SVCCTL,
      protocolSequence: "ncacn_ip_tcp",
      outcome: port === undefined ? "not-registered" : "mapped",
      status: port === undefined ? 0x16c9a0d6 : 0,
      towers: port === undefined ? [] : [{ protocolSequence: "ncacn_ip_tcp", host: SERVER, endpoint: String(port), annotation: undefined }],
      failure: undefined,
      ...more,
    });
  }

  endpointMap(entries: EndpointMapObservation["entries"], more: Partial<EndpointMapObservation> = {}): this {
    return this.#tell({
      kind: "endpoint-map",
      ...this.#time(5, more, "endpoint-map"),
      address: SERVER,
      port: 135,
      outcome: "read",
      entries,
      unreadable: 0,
      failure: undefined,
      ...more,
    });
  }

  bind(port: number, outcome: BindObservation["outcome"] = "accepted", more: Partial<BindObservation> = {}): this {
    return this.#tell({
      kind: "bind",
      ...this.#time(outcome === "silent" ? 3000 : 2, more, "bind-syntaxes"),
      address: SERVER,
      port,
      localPort: 41_000 + this.observations.length,
      interface: this.target.interfaces[0] ?? SVCCTL,
      syntaxes: ["NDR20"],
      outcome,
      chosen: outcome === "accepted" ? "NDR20" : undefined,
      result: outcome === "rejected" ? 2 : undefined,
      reason: undefined,
      failure: undefined,
      authentication: undefined,
      ...more,
    });
  }

  call(port: number, outcome: CallObservation["outcome"] = "fault", more: Partial<CallObservation> = {}): this {
    return this.#tell({
      kind: "call",
      ...this.#time(outcome === "silent" ? 3000 : 3, more, "harmless-call"),
      address: SERVER,
      port,
      interface: this.target.interfaces[0] ?? SVCCTL,
      opnum: 65_535,
      operation: "opnum 65535",
      outcome,
      // The operation that nobody has: dispatch was reached.
      status: outcome === "fault" ? 0x1c010002 : outcome === "answered" ? 0 : undefined,
      didNotExecute: false,
      failure: undefined,
      extended: [],
      authentication: undefined,
      ...more,
    });
  }

  authentication(
    outcome: AuthenticationObservation["outcome"],
    likely: string | undefined,
    more: Partial<AuthenticationObservation> = {},
  ): this {
    return this.#tell({
      kind: "authentication",
      ...this.#time(4, more, "security-ladder"),
      address: SERVER,
      port: 49_664,
      carrier: "rpc",
      rung: rung("ntlm", "privacy"),
      outcome,
      failure: undefined,
      likely,
      skewMs: undefined,
      ...more,
    });
  }

  service(
    service: ServiceObservation["service"],
    port: number,
    outcome: ServiceObservation["outcome"],
    more: Partial<ServiceObservation> = {},
  ): this {
    return this.#tell({
      kind: "service",
      ...this.#time(outcome === "silent" ? 3000 : 3, more, service),
      service,
      transport: "tcp",
      address: SERVER,
      port,
      outcome,
      code: undefined,
      codeName: undefined,
      said: undefined,
      facts: {},
      failure: undefined,
      ...more,
    });
  }

  clock(skewMs: number, more: Partial<ClockObservation> = {}): this {
    return this.#tell({
      kind: "clock",
      ...this.#time(1, more, "time-skew"),
      address: SERVER,
      source: "kerberos",
      skewMs,
      uncertaintyMs: 10,
      ...more,
    });
  }

  idle(outcome: IdleObservation["outcome"], idleMs: number, more: Partial<IdleObservation> = {}): this {
    return this.#tell({
      kind: "idle",
      ...this.#time(idleMs, more, "idle"),
      address: SERVER,
      port: 49_664,
      idleMs,
      outcome,
      failure: undefined,
      ...more,
    });
  }

  skipped(what: string, reason: SkippedObservation["reason"], words: string): this {
    return this.#tell({ kind: "skipped", ...this.#time(0, {}, "why"), what, reason, words });
  }

  /** From the name to a call that comes back: a healthy way to a port. */
  healthy(port = 49_664): this {
    return this.name().dial(135).map(port).dial(port).bind(port).call(port);
  }

  #time(ms: number, more: Time, probe: string): { at: number; ms: number; probe: string } {
    const at = more.at ?? this.#now;
    const took = more.ms ?? ms;
    this.#now = Math.max(this.#now, at + took);
    return { at, ms: took, probe: more.probe ?? probe };
  }

  #tell(observation: Observation): this {
    this.observations.push(observation);
    return this;
  }
}

const CODES: Readonly<Partial<Record<DialObservation["outcome"], string>>> = { refused: "ECONNREFUSED", unreachable: "EHOSTUNREACH" };

export function rung(mechanism: Rung["mechanism"], level: Rung["level"], more: Partial<Rung> = {}): Rung {
  return { mechanism, level, spoken: mechanism === "negotiate" ? "ntlm" : mechanism, spn: undefined, user: "alice@LAB", ...more };
}

export function failure(kind: string, more: Partial<Failure> = {}): Failure {
  return { status: 1726, statusName: "RPC_S_CALL_FAILED", kind, words: kind, by: undefined, ...more };
}

export function packets(sent: number, more: Partial<PacketFacts> = {}): PacketFacts {
  return {
    sent,
    sentAt: [0, 1000, 3000, 7000].slice(0, sent),
    answer: undefined,
    otherTtls: [],
    icmp: undefined,
    ...more,
  };
}
