/**
 * Reads the file of `--save`. It may come from anybody: each member is checked before a rule sees it, and what is wrong is told with its place
 * (`observations[3].packets.sent`). Members that are not known are left out, so that a newer version's file can be read; kinds that are not known are
 * refused, since a verdict that passes over what was seen may be wrong.
 */
import { visible } from "../../bytes/visible.ts";
import type {
  AuthenticationObservation,
  BindObservation,
  CallObservation,
  ClockObservation,
  DatagramObservation,
  DialObservation,
  EndpointMapObservation,
  EvidenceFile,
  ExtendedError,
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
  TowerFacts,
  WantedInterface,
} from "./observation.ts";

/** What is limited: a file is made by a run of some seconds. */
export const EVIDENCE_LIMITS = {
  /** UTF-16 code units of the file. */
  length: 32 * 1024 * 1024,
  observations: 20_000,
  /** Those that are no port of a scan: a run makes some hundreds, and rules compare them with one another. */
  talks: 4_000,
  /** Elements of any other list. */
  elements: 20_000,
  /** UTF-16 code units of a text. */
  text: 65_536,
};

/** The file is not what `--save` writes. */
export class EvidenceError extends Error {
  override readonly name = "EvidenceError";
  /** `observations[3].port`; "" for the whole. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(path === "" ? message : `${path}: ${message}`);
    this.path = path;
  }
}

/**
 * Reads what `--save` wrote, as a stranger's: every value is looked at.
 * @param text JSON
 * @throws EvidenceError naming the place
 */
export function readEvidence(text: string): EvidenceFile {
  if (text.length > EVIDENCE_LIMITS.length) throw new EvidenceError("", `the file is larger than ${EVIDENCE_LIMITS.length} characters`);
  let value: unknown;
  try {
    value = JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    throw new EvidenceError("", `no JSON: ${visible(error instanceof Error ? error.message : String(error), { limit: 120 })}`);
  }
  const format = isRecord(value) ? own(value, "format") : undefined;
  if (format !== "opnum-evidence-1") {
    const other = typeof format === "string" ? `, it says "${visible(format, { limit: 40 })}"` : "";
    throw new EvidenceError("", `no evidence of opnum why: its format is not opnum-evidence-1${other}`);
  }
  const file = evidenceFile(value, "");
  const talks = file.observations.filter((one) => one.kind !== "dial" || one.purpose !== "scan").length;
  if (talks > EVIDENCE_LIMITS.talks) {
    throw new EvidenceError("observations", `${talks} that are no port of a scan, where ${EVIDENCE_LIMITS.talks} are the most`);
  }
  return file;
}

type Reader<T> = ((value: unknown, path: string) => T) & { readonly mayBeAbsent?: true };

// -- what a file holds, top-down; the compiler holds these to the types that they read

const evidenceFile: Reader<EvidenceFile> = (value, path) => fileMembers(value, path);

const number = (least: number, most: number, whole: boolean): Reader<number> => {
  const range = `${whole ? "a whole number" : "a number"} from ${least} to ${most}`;
  return (value, path) => {
    if (typeof value !== "number" || !(value >= least && value <= most) || (whole && !Number.isInteger(value)))
      throw wrong(path, range, value);
    return value;
  };
};

const TIME = 1e15;
const milliseconds = number(0, TIME, false);
const port = number(0, 65_535, true);
const counter = number(0, 0xffff_ffff, true);
const octet = number(0, 255, true);
const status = number(-0x8000_0000, 0xffff_ffff, true);
const signed = number(-TIME, TIME, false);
const microseconds = number(0, Number.MAX_SAFE_INTEGER, false);

const text: Reader<string> = (value, path) => {
  if (typeof value !== "string") throw wrong(path, "text", value);
  if (value.length > EVIDENCE_LIMITS.text) throw new EvidenceError(path, `text of more than ${EVIDENCE_LIMITS.text} characters`);
  return value;
};

const boolean: Reader<boolean> = (value, path) => {
  if (typeof value !== "boolean") throw wrong(path, "true or false", value);
  return value;
};

/** Addresses are shown as they are, and stand in rules: they must be some. A zone (fe80::1%eth0) may follow. */
const address = matching(/^(?=[0-9a-f.:]*[.:])[0-9a-f.:]{2,45}(%[\w.-]{1,32})?$/i, "an IP address");
const addressOrNone = matching(/^$|^(?=[0-9a-f.:]*[.:])[0-9a-f.:]{2,45}(%[\w.-]{1,32})?$/i, "an IP address, or nothing");
const resolver = matching(/^system$|^(?=[0-9a-f.:]*[.:])[0-9a-f.:]{2,45}(%[\w.-]{1,32})?$/i, '"system" or an IP address');
const uuid = matching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, "a UUID");
const version = matching(/^\d{1,5}\.\d{1,5}$/, "a version (1.0)");

const level = oneOf("connect", "call", "packet", "integrity", "privacy");

const wantedMembers: Reader<WantedInterface> = object({ uuid, version, name: maybe(text), required: boolean });

const targetMembers: Reader<Target> = object({
  host: text,
  service: maybe(text),
  interfaces: list(wantedMembers, 256),
  binding: maybe(text),
  port: maybe(port),
  protocolSequence: oneOf("ncacn_ip_tcp", "ncacn_np", "ncacn_http", "ncadg_ip_udp"),
  level: absent(maybe(level)),
  domainController: maybe(text),
  beside: list(text, 64),
});

const failureMembers: Reader<Failure> = object({
  status,
  statusName: text,
  kind: text,
  words: text,
  by: maybe(oneOf("fin", "rst", "local")),
});

const rungMembers: Reader<Rung> = object({
  mechanism: oneOf("ntlm", "kerberos", "negotiate"),
  spoken: maybe(text),
  level,
  spn: maybe(text),
  user: maybe(text),
});

const packetMembers: Reader<PacketFacts> = object({
  sent: counter,
  sentAt: list(milliseconds, 4096),
  answer: maybe(
    object<NonNullable<PacketFacts["answer"]>>({ what: oneOf("SYN-ACK", "RST", "datagram", "ICMP"), ttl: octet, at: absent(signed) }),
  ),
  otherTtls: list(octet, 256),
  icmp: maybe(object<NonNullable<PacketFacts["icmp"]>>({ by: address, type: octet, code: octet, words: text })),
  neighbour: absent(object<NonNullable<PacketFacts["neighbour"]>>({ address, asked: counter })),
  later: absent(
    object<NonNullable<PacketFacts["later"]>>({
      reset: maybe(object<NonNullable<NonNullable<PacketFacts["later"]>["reset"]>>({ at: signed, ttl: octet })),
      heard: boolean,
      unacknowledged: counter,
    }),
  ),
});

const towerMembers = { protocolSequence: text, host: text, endpoint: text, annotation: maybe(text) };
const tower: Reader<TowerFacts> = object(towerMembers);

const extendedMembers: Reader<ExtendedError> = object({
  computer: maybe(text),
  processId: counter,
  time: maybe(signed),
  component: counter,
  status,
  location: counter,
  parameters: list(text, 64),
});

const observed = { probe: text, at: milliseconds, ms: milliseconds };

/** By `kind`. */
const kinds: { readonly [Kind in Observation["kind"]]: Reader<Extract<Observation, { kind: Kind }>> } = {
  name: object<NameObservation>({
    ...observed,
    kind: oneOf("name"),
    name: text,
    resolver,
    family: maybe(oneOfNumbers(4, 6)),
    outcome: oneOf("resolved", "unknown", "silent", "refused", "failed"),
    code: maybe(text),
    addresses: list(text, 256),
  }),
  dial: object<DialObservation>({
    ...observed,
    kind: oneOf("dial"),
    purpose: oneOf("mapper", "mapped", "target", "beside", "scan"),
    address,
    port,
    localAddress: addressOrNone,
    localPort: port,
    outcome: oneOf("open", "cut", "refused", "silent", "unreachable", "local"),
    code: maybe(text),
    by: maybe(oneOf("fin", "rst")),
    interfaces: list(text, 256),
    towerAddress: maybe(text),
    packets: maybe(packetMembers),
  }),
  datagram: object<DatagramObservation>({
    ...observed,
    kind: oneOf("datagram"),
    purpose: oneOf("beside", "target"),
    service: oneOf("dns", "kerberos", "cldap", "epm", "other"),
    address,
    port,
    localAddress: addressOrNone,
    localPort: port,
    outcome: oneOf("answered", "refused", "silent", "unreachable", "local"),
    code: maybe(text),
    sent: counter,
    packets: maybe(packetMembers),
  }),
  map: object<MapObservation>({
    ...observed,
    kind: oneOf("map"),
    address,
    port,
    interface: wantedMembers,
    protocolSequence: text,
    outcome: oneOf("mapped", "not-registered", "refused", "failed"),
    status: maybe(status),
    towers: list(tower, 4096),
    otherVersions: absent(list(text, 16)),
    failure: maybe(failureMembers),
  }),
  "endpoint-map": object<EndpointMapObservation>({
    ...observed,
    kind: oneOf("endpoint-map"),
    address,
    port,
    outcome: oneOf("read", "cut-short", "refused", "failed"),
    entries: list(
      object<EndpointMapObservation["entries"][number]>({ ...towerMembers, uuid, version, name: maybe(text), objectUuid: text }),
      20_000,
    ),
    unreadable: counter,
    failure: maybe(failureMembers),
  }),
  bind: object<BindObservation>({
    ...observed,
    kind: oneOf("bind"),
    address,
    port,
    localPort: port,
    interface: wantedMembers,
    syntaxes: list(text, 16),
    outcome: oneOf("accepted", "rejected", "nak", "fault", "cut", "silent", "failed"),
    chosen: maybe(text),
    result: maybe(counter),
    reason: maybe(counter),
    failure: maybe(failureMembers),
    authentication: maybe(rungMembers),
    packets: absent(maybe(packetMembers)),
    extended: absent(list(extendedMembers, 64)),
  }),
  call: object<CallObservation>({
    ...observed,
    kind: oneOf("call"),
    address,
    port,
    interface: wantedMembers,
    opnum: number(0, 65_535, true),
    operation: text,
    outcome: oneOf("answered", "fault", "cut", "silent", "failed"),
    status: maybe(status),
    didNotExecute: boolean,
    failure: maybe(failureMembers),
    extended: list(extendedMembers, 64),
    localPort: absent(maybe(port)),
    packets: absent(maybe(packetMembers)),
    serves: absent(list(object<NonNullable<CallObservation["serves"]>[number]>({ uuid, version, name: maybe(text) }), 256)),
    authentication: maybe(rungMembers),
  }),
  authentication: object<AuthenticationObservation>({
    ...observed,
    kind: oneOf("authentication"),
    address,
    port,
    carrier: oneOf("rpc", "kerberos", "smb", "http"),
    rung: rungMembers,
    outcome: oneOf("accepted", "rejected", "failed"),
    failure: maybe(failureMembers),
    likely: maybe(text),
    skewMs: maybe(signed),
  }),
  service: object<ServiceObservation>({
    ...observed,
    kind: oneOf("service"),
    service: oneOf("dns", "kerberos", "ldap", "cldap", "global-catalog", "smb", "rpc-http", "http-proxy"),
    transport: oneOf("tcp", "udp"),
    address,
    port,
    outcome: oneOf("answered", "error", "silent", "cut", "not-understood"),
    code: maybe(status),
    codeName: maybe(text),
    said: maybe(text),
    facts: texts(64),
    failure: maybe(failureMembers),
  }),
  clock: object<ClockObservation>({
    ...observed,
    kind: oneOf("clock"),
    address,
    source: text,
    skewMs: signed,
    uncertaintyMs: milliseconds,
  }),
  idle: object<IdleObservation>({
    ...observed,
    kind: oneOf("idle"),
    address,
    port,
    idleMs: milliseconds,
    outcome: oneOf("alive", "cut", "silent"),
    failure: maybe(failureMembers),
  }),
  skipped: object<SkippedObservation>({
    ...observed,
    kind: oneOf("skipped"),
    what: text,
    reason: oneOf("not-asked", "no-credentials", "time", "needless", "not-built", "not-allowed", "elsewhere"),
    words: text,
  }),
};

const observation: Reader<Observation> = (value, path) => {
  if (!isRecord(value)) throw wrong(path, "an object", value);
  const kind = own(value, "kind");
  if (typeof kind !== "string" || !Object.hasOwn(kinds, kind))
    throw wrong(`${path}.kind`, "a kind of observation that this version knows", kind);
  return (kinds[kind as Observation["kind"]] as Reader<Observation>)(value, path);
};

const fileMembers: Reader<EvidenceFile> = object<EvidenceFile>({
  format: oneOf("opnum-evidence-1"),
  version: text,
  target: targetMembers,
  began: microseconds,
  ms: milliseconds,
  timeoutMs: milliseconds,
  client: object<EvidenceFile["client"]>({ host: text, addresses: list(address, 256), system: text }),
  recording: object<EvidenceFile["recording"]>({ by: maybe(oneOf("tcpdump", "dumpcap")), why: maybe(text) }),
  redacted: boolean,
  observations: list(observation, EVIDENCE_LIMITS.observations),
});

// -- readers of kinds of values

function object<T extends object>(members: { readonly [Key in keyof T]-?: Reader<T[Key]> }): Reader<T> {
  const entries = Object.entries(members) as [string, Reader<unknown>][];
  return (value, path) => {
    if (!isRecord(value)) throw wrong(path, "an object", value);
    const result: Record<string, unknown> = {};
    for (const [key, read] of entries) {
      const member = own(value, key);
      if (member === undefined && read.mayBeAbsent) continue;
      result[key] = read(member, path === "" ? key : `${path}.${key}`);
    }
    return result as T;
  };
}

function list<T>(element: Reader<T>, most: number = EVIDENCE_LIMITS.elements): Reader<readonly T[]> {
  return (value, path) => {
    if (!Array.isArray(value)) throw wrong(path, "a list", value);
    if (value.length > most) throw new EvidenceError(path, `a list of ${value.length} elements, where ${most} are the most`);
    return value.map((one, index) => element(one, `${path}[${index}]`));
  };
}

function texts(most: number): Reader<Readonly<Record<string, string>>> {
  return (value, path) => {
    if (!isRecord(value)) throw wrong(path, "an object", value);
    const entries = Object.entries(value);
    if (entries.length > most) throw new EvidenceError(path, `${entries.length} members, where ${most} are the most`);
    return Object.fromEntries(entries.map(([key, one]) => [text(key, path), text(one, `${path}.${visible(key, { limit: 40 })}`)]));
  };
}

/** JSON has no undefined: what is not there, or null, is. */
function maybe<T>(read: Reader<T>): Reader<T | undefined> {
  return (value, path) => (value === undefined || value === null ? undefined : read(value, path));
}

/** A member that older files do not have. */
function absent<T>(read: Reader<T>): Reader<T> {
  return Object.assign((value: unknown, path: string) => read(value, path), { mayBeAbsent: true as const });
}

function oneOf<const T extends string>(...values: readonly T[]): Reader<T> {
  return (value, path) => {
    if (!values.includes(value as T)) throw wrong(path, values.map((one) => `"${one}"`).join(" or "), value);
    return value as T;
  };
}

function oneOfNumbers<const T extends number>(...values: readonly T[]): Reader<T> {
  return (value, path) => {
    if (!values.includes(value as T)) throw wrong(path, values.join(" or "), value);
    return value as T;
  };
}

function matching(pattern: RegExp, words: string): Reader<string> {
  return (value, path) => {
    if (typeof value !== "string" || !pattern.test(value)) throw wrong(path, words, value);
    return value;
  };
}

function wrong(path: string, expected: string, value: unknown): EvidenceError {
  const shown =
    value === undefined
      ? "nothing"
      : typeof value === "object"
        ? value === null
          ? "null"
          : Array.isArray(value)
            ? "a list"
            : "an object"
        : visible(JSON.stringify(value), { limit: 60 });
  return new EvidenceError(path, `expected ${expected}, found ${shown}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function own(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
