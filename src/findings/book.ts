/** Collects evidence, whoever brings it: the fold of a capture's records, or probes. Bounded: each kind has so many groups, and what is over is counted. */
import type { Mark } from "../capture/conversation.ts";
import type {
  AlteredEvidence,
  Attempt,
  AuthenticationEvidence,
  BindEvidence,
  CallEvidence,
  DirectoryEvidence,
  Evidence,
  HostEvidence,
  HttpEvidence,
  InterfaceId,
  KerberosEvidence,
  MappingEvidence,
  MishapEvidence,
  NameEvidence,
  PortEvidence,
  SmbEvidence,
  Tally,
  TaskEvidence,
  Way,
} from "./evidence.ts";
import { count, Groups, tally } from "./groups.ts";
import { standsBesideRpc } from "./services.ts";

/** A group's fields without what counting adds: what one observation says. */
export type Seen<Group extends Tally> = Omit<Group, keyof Tally>;

/** Groups of each kind. Troubled and healthy ports have room of their own, so that neither crowds the other out. */
export const BOOK_LIMITS = {
  ports: 4_096,
  strangePorts: 1_024,
  hosts: 4_096,
  mappings: 2_048,
  binds: 2_048,
  calls: 2_048,
  tasks: 2_048,
  others: 1_024,
};

/** Calls that went wrong, by operation. */
export type Trouble = Map<number, CallEvidence[]>;

/** An interface between two hosts: calls that went wrong, and the counters of each way that it was called by. */
export interface Work {
  readonly client: string;
  readonly server: string;
  readonly interface: InterfaceId | undefined;
  /** Made with the first. */
  trouble: Trouble | undefined;
  tasks: readonly TaskEvidence[];
}

const NONE: readonly number[] = [];

/** Ways by which an interface of a server is called: ports, pipes. */
const WAYS = 32;

/** A call of an operation succeeded: what went wrong before is mended. */
export function mend({ trouble }: Work, opnum: number, mark: Mark): void {
  if (trouble === undefined || trouble.size === 0) return;
  const failed = trouble.get(opnum);
  if (failed === undefined) return;
  for (const group of failed) group.succeededAfter ??= mark;
  trouble.delete(opnum);
}

/** Ports in trouble, healthy ones, and ports that mean nothing here so far: each kind has its own room. */
type PortPlace = "troubled" | "open" | "strange";

export class EvidenceBook {
  readonly #drops = new Map<number, string>();
  /** Ends of the pieces that a capture was put together from, where it was. */
  pieces: readonly number[] = [];
  span = { first: Number.NaN, last: Number.NaN };
  readonly #names = new Map<string, string>();
  readonly #ports = new Map<string, PortEvidence>();
  /** Places taken, and groups for which there was none. */
  readonly #places: Record<PortPlace, { taken: number; dropped: number; readonly limit: number }> = {
    troubled: { taken: 0, dropped: 0, limit: BOOK_LIMITS.ports },
    open: { taken: 0, dropped: 0, limit: BOOK_LIMITS.ports },
    strange: { taken: 0, dropped: 0, limit: BOOK_LIMITS.strangePorts },
  };
  /** Clients that any group is about: nothing is looked up of others where there is no place for more. */
  readonly #clients = new Set<string>();
  readonly #hosts = new Groups<HostEvidence>(BOOK_LIMITS.hosts);
  readonly #pairs = new Groups<{ strange: number; oneSided: number }>(BOOK_LIMITS.hosts);
  readonly #lastAttempts = new Groups<{ mark: Mark }>(BOOK_LIMITS.hosts);
  readonly #mappings = new Groups<MappingEvidence>(BOOK_LIMITS.mappings);
  /** By address and port. */
  readonly #mapped = new Map<string, Map<number, readonly MappingEvidence[]>>();
  readonly #binds = new Groups<BindEvidence>(BOOK_LIMITS.binds);
  readonly #calls = new Groups<CallEvidence>(BOOK_LIMITS.calls);
  readonly #works = new Groups<Work>(BOOK_LIMITS.tasks);
  readonly #authentications = new Groups<AuthenticationEvidence>(BOOK_LIMITS.others);
  readonly #smb = new Groups<SmbEvidence>(BOOK_LIMITS.others);
  readonly #http = new Groups<HttpEvidence>(BOOK_LIMITS.others);
  readonly #dns = new Groups<NameEvidence>(BOOK_LIMITS.others);
  readonly #kerberos = new Groups<KerberosEvidence>(BOOK_LIMITS.others);
  readonly #directory = new Groups<DirectoryEvidence>(BOOK_LIMITS.others);
  readonly #altered = new Groups<AlteredEvidence>(BOOK_LIMITS.others);
  readonly #mishaps = new Groups<MishapEvidence>(BOOK_LIMITS.others);

  // -- collecting

  /** An attempt to connect, and what became of it. */
  attempt(attempt: Attempt, carries: string | undefined, rpc: boolean): void {
    const { client, server, transport, port, result, tries } = attempt;
    if (transport === "tcp") {
      const last = this.#lastAttempts.get(client);
      if (last === undefined) {
        if (this.#lastAttempts.hasRoom()) this.#lastAttempts.set(client, { mark: tries.last });
      } else if (tries.last.time > last.mark.time) last.mark = tries.last;
    }
    const relevant = this.isRelevant(server, port, transport, carries, rpc);
    if (result === "open") {
      if (!relevant) return;
    } else {
      const pair = result === "one-sided" || !relevant ? this.#pair(client, server) : undefined;
      if (result === "one-sided" && pair !== undefined) pair.oneSided++;
      if (!relevant && pair !== undefined) pair.strange++;
      // A port that nothing here knows may yet be named by a mapper's answer, later or before the capture.
      if (!relevant && (port < 1024 || transport === "udp")) return;
    }
    const place = this.#places[result === "open" ? "open" : relevant ? "troubled" : "strange"];
    const full = place.taken >= place.limit;
    const key = `${client} ${server} ${transport} ${port}`;
    let group = full && !this.#clients.has(client) ? undefined : this.#ports.get(key);
    if (group === undefined) {
      if (full) {
        place.dropped++;
        return;
      }
      group = { client, server, transport, port, carries, rpc, results: new Map(), failures: [], heard: 0 };
      place.taken++;
      this.#clients.add(client);
      this.#ports.set(key, group);
    } else if (result !== "open" && group.failures.length === 0 && this.#places.open.taken > 0) {
      // Trouble has its own room: it leaves that of the healthy.
      this.#places.open.taken--;
      this.#places.troubled.taken++;
    }
    group.rpc ||= rpc;
    group.carries ??= carries;
    const mark = result === "open" ? (attempt.answer ?? tries.first) : tries.first;
    const known = group.results.get(result);
    if (known === undefined) group.results.set(result, tally(mark, attempt.conversation));
    else count(known, mark, attempt.conversation);
    if (result !== "open" && group.failures.length < 4) group.failures.push(attempt);
  }

  /** The port means something here: only such ones are kept where they are open. */
  isRelevant(server: string, port: number, transport: "tcp" | "udp", carries: string | undefined, rpc: boolean): boolean {
    return rpc || standsBesideRpc(port, transport) || (carries !== undefined && carries !== "http") || this.isMapped(server, port);
  }

  /** A connection whose beginning was not recorded. */
  underWay(client: string, server: string, port: number, carries: string | undefined, rpc: boolean): void {
    if (!rpc && !standsBesideRpc(port, "tcp")) return;
    const key = `${client} ${server} tcp ${port}`;
    let group = this.#ports.get(key);
    if (group === undefined) {
      const place = this.#places.open;
      if (place.taken >= place.limit) {
        place.dropped++;
        return;
      }
      group = { client, server, transport: "tcp", port, carries, rpc, results: new Map(), failures: [], heard: 0 };
      place.taken++;
      this.#clients.add(client);
      this.#ports.set(key, group);
    }
    group.heard++;
    group.rpc ||= rpc;
  }

  /** Packets of a host were seen. @param port one that took a connection, @param ttl of its SYN-ACK; 0 where there is none */
  heard(address: string, packets: number, port: number, ttl: number): void {
    let group = this.#hosts.get(address);
    if (group === undefined) {
      if (!this.#hosts.hasRoom()) return;
      group = { address, heard: 0, openPorts: NONE, ttls: NONE };
      this.#hosts.set(address, group);
    }
    group.heard += packets;
    if (port > 0 && group.openPorts.length < 16 && !group.openPorts.includes(port)) group.openPorts = [...group.openPorts, port];
    if (ttl > 0 && group.ttls.length < 8 && !group.ttls.includes(ttl)) group.ttls = [...group.ttls, ttl];
  }

  mapping(seen: Seen<MappingEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, mapper, operation, status, protocolSequence, endpoint } = seen;
    const id = seen.interface === undefined ? "" : `${seen.interface.uuid} ${seen.interface.version}`;
    const group = this.#add(
      this.#mappings,
      `${client} ${mapper} ${operation} ${status} ${id} ${protocolSequence} ${endpoint} ${seen.host}`,
      seen,
      mark,
      conversation,
      operation === "map" && status !== 0,
    );
    if (group !== undefined && seen.port !== undefined) {
      for (const address of seen.host === "" || seen.host === mapper ? [mapper] : [mapper, seen.host]) {
        let ports = this.#mapped.get(address);
        if (ports === undefined) {
          ports = new Map();
          this.#mapped.set(address, ports);
        }
        const list = ports.get(seen.port) ?? [];
        if (list.length < 32 && !list.includes(group)) ports.set(seen.port, [...list, group]);
      }
    }
  }

  bind(seen: Seen<BindEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, port, way, outcome, result, reason, authType, authLevel, ending, beside } = seen;
    const uuid = uuidOf(seen.interface);
    if (outcome === "accepted") {
      for (const known of this.#binds.recent(client, server)) {
        if (known.outcome !== "accepted" || known.port !== port || known.authType !== authType || known.authLevel !== authLevel) continue;
        if (known.way.carrier !== way.carrier || known.way.name !== way.name || uuidOf(known.interface) !== uuid) continue;
        count(known, mark, conversation);
        return;
      }
    }
    const key =
      outcome === "accepted"
        ? `${client} ${server} ${port} ${way.name ?? way.carrier} ${uuid} ${authType} ${authLevel}`
        : `${client} ${server} ${port} ${way.carrier} ${way.name} ${uuid} ${outcome} ${beside} ${result} ${reason} ${authType} ${authLevel} ${ending?.how} ${ending?.side}`;
    const group = this.#add(this.#binds, key, seen, mark, conversation, outcome !== "accepted");
    if (group !== undefined && outcome === "accepted") this.#binds.remember(client, server, group);
  }

  /** A call that did not end well. */
  call(seen: Seen<CallEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, port, way, outcome, opnum, status, ending, firstAfterAuth } = seen;
    const key = `${client} ${server} ${port} ${way.carrier} ${way.name} ${uuidOf(seen.interface)} ${opnum} ${outcome} ${status?.status} ${firstAfterAuth} ${ending?.how} ${ending?.side}`;
    const group = this.#add(this.#calls, key, seen, mark, conversation, outcome !== "status");
    if (group === undefined) return;
    group.waited = Math.max(group.waited, seen.waited);
    group.successesBefore = seen.successesBefore;
    group.succeededAfter = undefined;
    const work = this.work(client, server, seen.interface);
    if (work === undefined) return;
    work.trouble ??= new Map();
    const failed = work.trouble.get(opnum);
    if (failed === undefined) work.trouble.set(opnum, [group]);
    else if (!failed.includes(group) && failed.length < 64) failed.push(group);
  }

  /** What is remembered of an interface between two hosts; undefined where there is no place left. */
  work(client: string, server: string, id: InterfaceId | undefined): Work | undefined {
    const uuid = uuidOf(id);
    for (const known of this.#works.recent(client, server)) if (uuidOf(known.interface) === uuid) return known;
    if (this.#isStrange(this.#works, client, false)) return undefined;
    const key = `${client} ${server} ${uuid}`;
    const known = this.#works.get(key);
    if (known !== undefined) {
      this.#works.remember(client, server, known);
      return known;
    }
    if (!this.#works.hasRoom()) return undefined;
    this.#clients.add(client);
    const work: Work = { client, server, interface: id, trouble: undefined, tasks: [] };
    this.#works.set(key, work);
    this.#works.remember(client, server, work);
    return work;
  }

  /** The counters of calls by one way; undefined where there is no place left. */
  task(work: Work, port: number, way: Way, mark: Mark): TaskEvidence | undefined {
    for (const task of work.tasks) {
      if (task.port === port && task.way.carrier === way.carrier && task.way.name === way.name) return task;
    }
    if (work.tasks.length >= WAYS) return undefined;
    const task: TaskEvidence = {
      client: work.client,
      server: work.server,
      port,
      way,
      interface: work.interface,
      count: 0,
      first: mark,
      last: mark,
      marks: [],
      conversations: [],
      octets: 0,
      waited: 0,
      clearCalls: 0,
      clearOctets: 0,
      asked: 0,
      opnums: new Map(),
    };
    work.tasks = [...work.tasks, task];
    return task;
  }

  authentication(seen: Seen<AuthenticationEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, port, carrier, mechanism, outcome, user, domain, status } = seen;
    for (const known of this.#authentications.recent(client, server)) {
      if (known.port !== port || known.carrier !== carrier || known.mechanism !== mechanism || known.outcome !== outcome) continue;
      if (known.domain !== domain || known.user !== user || known.status?.status !== status?.status) continue;
      count(known, mark, conversation);
      return;
    }
    const key = `${client} ${server} ${port} ${carrier} ${mechanism} ${outcome} ${domain} ${user} ${status?.status}`;
    const group = this.#add(this.#authentications, key, seen, mark, conversation, outcome === "rejected");
    if (group !== undefined) this.#authentications.remember(client, server, group);
  }

  smbStep(seen: Seen<SmbEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, step, name, status, encrypted } = seen;
    for (const known of this.#smb.recent(client, server)) {
      if (known.step !== step || known.name !== name || known.encrypted !== encrypted || known.status?.status !== status?.status) continue;
      count(known, mark, conversation);
      return;
    }
    const key = `${client} ${server} ${step} ${name} ${status?.status} ${encrypted}`;
    const group = this.#add(this.#smb, key, seen, mark, conversation, (status?.status ?? 0) >= 0xc000_0000);
    if (group !== undefined) this.#smb.remember(client, server, group);
  }

  /** @returns the group that it belongs to; undefined where there is no place */
  httpExchange(seen: Seen<HttpEvidence>, mark: Mark, conversation: string | undefined): HttpEvidence | undefined {
    const { client, server, port, rpc, status, rpcError } = seen;
    for (const known of this.#http.recent(client, server)) {
      if (known.port !== port || known.rpc !== rpc || known.status !== status || known.rpcError !== rpcError) continue;
      count(known, mark, conversation);
      return known;
    }
    const key = `${client} ${server} ${port} ${rpc} ${status} ${rpcError}`;
    const group = this.#add(this.#http, key, seen, mark, conversation, (status ?? 0) >= 300);
    if (group !== undefined) this.#http.remember(client, server, group);
    return group;
  }

  nameLookup(seen: Seen<NameEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, name, type, code, addresses } = seen;
    // Other answers bring the addresses of other names: of a service's hosts, of a NetBIOS name.
    if (type === 1 || type === 28) for (const address of addresses.slice(0, 16)) this.addName(address, name.replace(/<[0-9a-f]{2}>$/i, ""));
    this.#add(this.#dns, `${client} ${server} ${name} ${type} ${code} ${addresses.length > 0}`, seen, mark, conversation, code !== 0);
  }

  kerberosExchange(seen: Seen<KerberosEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, exchange, principal, service, error, answered } = seen;
    const key = `${client} ${server} ${exchange} ${principal} ${service} ${error?.code} ${answered}`;
    const group = this.#add(this.#kerberos, key, seen, mark, conversation, error !== undefined);
    if (group === undefined || seen.skew === undefined) return;
    if (group.skew === undefined || Math.abs(seen.skew) > Math.abs(group.skew)) group.skew = seen.skew;
  }

  directoryOperation(seen: Seen<DirectoryEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, port, operation, result } = seen;
    this.#add(
      this.#directory,
      `${client} ${server} ${port} ${operation} ${result?.code}`,
      seen,
      mark,
      conversation,
      (result?.code ?? 0) !== 0,
    );
  }

  altered(seen: Seen<AlteredEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, port, side, protocol, key } = seen;
    this.#add(this.#altered, `${client} ${server} ${port} ${side} ${protocol} ${key}`, seen, mark, conversation, true);
  }

  mishap(seen: Seen<MishapEvidence>, mark: Mark, conversation: string | undefined): void {
    const { client, server, port, kind, side, amount } = seen;
    const group = this.#add(
      this.#mishaps,
      `${client} ${server} ${port} ${kind} ${side}`,
      seen,
      mark,
      conversation,
      kind === "hung-up" || kind === "black-hole",
    );
    if (group !== undefined && group.count > 1) group.amount += amount;
  }

  /** A name for an address, as the capture tells it; the first stays. */
  addName(address: string, name: string): void {
    if (this.#names.size < BOOK_LIMITS.others && !this.#names.has(address)) this.#names.set(address, name);
  }

  /** The capturing host dropped a frame, and says why. */
  hostDropped(frame: number, words: string): void {
    if (this.#drops.size < BOOK_LIMITS.others) this.#drops.set(frame, words);
  }

  /** What was collected so far, for rules. */
  evidence(): Evidence {
    const ports = [...this.#ports.values()];
    const pieces = [...this.pieces].sort((a, b) => a - b);
    const open = new Map<string, PortEvidence[]>();
    for (const port of ports) {
      if (!port.results.has("open")) continue;
      const key = `${port.client} ${port.transport} ${port.port}`;
      const list = open.get(key);
      if (list === undefined) open.set(key, [port]);
      else if (list.length < 64) list.push(port);
    }
    return {
      span: this.span,
      dropOf: (frame) => this.#drops.get(frame),
      endAfter: (time) => pieces.find((end) => end >= time) ?? this.span.last,
      ports,
      mappings: this.#mappings.values(),
      binds: this.#binds.values(),
      calls: this.#calls.values(),
      tasks: this.#works.values().flatMap(({ tasks }) => tasks),
      authentications: this.#authentications.values(),
      smb: this.#smb.values(),
      http: this.#http.values(),
      names: this.#dns.values(),
      kerberos: this.#kerberos.values(),
      directory: this.#directory.values(),
      altered: this.#altered.values(),
      mishaps: this.#mishaps.values(),
      port: (client, server, transport, port) => this.#ports.get(`${client} ${server} ${transport} ${port}`),
      openElsewhere: (client, transport, port) => open.get(`${client} ${transport} ${port}`) ?? [],
      host: (address) => this.#hosts.get(address),
      nameOf: (address) => this.#names.get(address),
      mappingsOf: (server, port) => this.#mapped.get(server)?.get(port) ?? [],
      strangeFailures: (client, server) => this.#pairs.get(`${client} ${server}`)?.strange ?? 0,
      lastAttempt: (client) => this.#lastAttempts.get(client)?.mark,
      oneSided: (client, server) => (this.#pairs.get(`${client} ${server}`)?.oneSided ?? 0) > 0,
    };
  }

  /** A mapper named the port of the host. */
  isMapped(address: string, port: number): boolean {
    return this.#mapped.size > 0 && (this.#mapped.get(address)?.has(port) ?? false);
  }

  get addressNames(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** Groups for which there was no place, by kind. */
  get dropped(): ReadonlyMap<string, number> {
    const kinds: readonly [string, { readonly dropped: number }][] = [
      ["findings: ports in trouble", this.#places.troubled],
      ["findings: open ports", this.#places.open],
      ["findings: unknown ports", this.#places.strange],
      ["findings: hosts", this.#hosts],
      ["findings: mappings", this.#mappings],
      ["findings: binds", this.#binds],
      ["findings: calls", this.#calls],
      ["findings: tasks", this.#works],
      ["findings: authentications", this.#authentications],
      ["findings: SMB", this.#smb],
      ["findings: HTTP", this.#http],
      ["findings: names", this.#dns],
      ["findings: Kerberos", this.#kerberos],
      ["findings: directory", this.#directory],
      ["findings: altered", this.#altered],
      ["findings: mishaps", this.#mishaps],
    ];
    return new Map(kinds.filter(([, groups]) => groups.dropped > 0).map(([kind, groups]) => [kind, groups.dropped]));
  }

  #pair(client: string, server: string): { strange: number; oneSided: number } | undefined {
    const key = `${client} ${server}`;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    if (!this.#pairs.hasRoom()) return undefined;
    const pair = { strange: 0, oneSided: 0 };
    this.#pairs.set(key, pair);
    return pair;
  }

  /** Nothing is kept of the client, and nothing will be: there is no room. That is counted. */
  #isStrange(groups: { hasRoom(troubled: boolean): boolean }, client: string, troubled: boolean): boolean {
    return !this.#clients.has(client) && !groups.hasRoom(troubled);
  }

  #add<Group extends Tally & { readonly client: string }>(
    groups: Groups<Group>,
    key: string,
    seen: Seen<Group>,
    mark: Mark,
    conversation: string | undefined,
    troubled: boolean,
  ): Group | undefined {
    const { client } = seen as { readonly client: string };
    if (this.#isStrange(groups, client, troubled)) return undefined;
    const known = groups.get(key);
    if (known !== undefined) {
      count(known, mark, conversation);
      return known;
    }
    if (!groups.hasRoom(troubled)) return undefined;
    const group = { ...seen, ...tally(mark, conversation) } as unknown as Group;
    this.#clients.add(client);
    groups.set(key, group, troubled);
    return group;
  }
}

function uuidOf(id: InterfaceId | undefined): string {
  return id?.uuid ?? "";
}
