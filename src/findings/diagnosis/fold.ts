/**
 * What probes saw, folded into the evidence that rules judge: the same that a capture's records fold into. A probe has no frames, so that its marks have
 * frame 0; its times are the diagnosis' beginning and what the observation says.
 */
import type { Mark } from "../../capture/conversation.ts";
import { icmpMeaning } from "../../capture/icmp/words.ts";
import type { StatusWords } from "../../capture/records.ts";
import { EPM_UUID, MGMT_UUID } from "../../ids/syntax.ts";
import { AUTH_LEVEL, AUTH_TYPE } from "../../knowledge/authentication.ts";
import { contextReason } from "../../knowledge/rejections.ts";
import { ept_s_not_registered } from "../../status/codes.ts";
import { statusName, statusWords } from "../../status/names.ts";
import { EvidenceBook } from "../book.ts";
import type { Attempt, AttemptResult, BindEvidence, Ending, Evidence, InterfaceId, Way } from "../evidence.ts";
import { diagnosisEvidence } from "./facts.ts";
import { isAside, isDenied, isKeptBack, isReached, rungsOf, settledBind } from "./ladder.ts";
import type {
  BindObservation,
  CallObservation,
  DatagramObservation,
  DialObservation,
  EndpointMapObservation,
  EvidenceFile,
  Failure,
  MapObservation,
  Observed,
  PacketFacts,
  Rung,
  ServiceObservation,
} from "./observation.ts";

/** Folds a diagnosis. Bounded as a capture's evidence is. */
export function foldEvidence(file: EvidenceFile): Evidence {
  return new Fold(file).evidence();
}

const NO_TTL = { reset: 0, server: 0 };

class Fold {
  readonly #file: EvidenceFile;
  readonly #facts;
  readonly #book = new EvidenceBook();
  #accepted: Set<string> | undefined;

  constructor(file: EvidenceFile) {
    this.#file = file;
    this.#facts = diagnosisEvidence(file);
    this.#book.span = { first: file.began, last: file.began + file.ms * 1000 };
  }

  evidence(): Evidence {
    const facts = this.#facts;
    for (const { addresses, name } of facts.names) for (const address of addresses) if (address !== name) this.#book.addName(address, name);
    // What mappers told comes first: it says which ports mean something.
    for (const one of facts.endpointMaps) {
      for (const entry of one.entries) {
        this.#mapping(
          one,
          { ...entry, annotation: entry.annotation },
          { uuid: entry.uuid, version: entry.version, name: entry.name },
          "lookup",
        );
      }
    }
    for (const one of facts.maps) this.#map(one);
    for (const one of facts.dials) this.#dial(one);
    for (const one of facts.datagrams) this.#datagram(one);
    for (const one of facts.services) this.#service(one);
    this.#binds();
    this.#calls();
    for (const one of [...facts.maps, ...facts.endpointMaps]) this.#failedMap(one);
    return { ...this.#book.evidence(), diagnosis: facts };
  }

  #mark(ms: number): Mark {
    return { frame: 0, time: this.#file.began + Math.round(ms * 1000) };
  }

  #end(one: Observed): Mark {
    return this.#mark(one.at + one.ms);
  }

  // -- ports

  #dial(one: DialObservation): void {
    const { address, port, outcome, packets, purpose } = one;
    const ttls = packets?.otherTtls ?? [];
    for (const ttl of ttls.slice(0, 8)) this.#book.heard(address, 0, 0, ttl);
    if (isKeptBack(one)) return;
    const taken = outcome === "open" || outcome === "cut";
    if (taken) this.#book.heard(address, 1, port, packets?.answer?.what === "SYN-ACK" ? packets.answer.ttl : 0);
    if (!taken && purpose === "scan") return;
    const result = this.#resultOf(one);
    // A reset is a sign of life only where it is the host's own: other devices send them in its name.
    if (outcome === "refused" && packets?.icmp === undefined) this.#book.heard(address, 1, 0, 0);
    const rpc = purpose !== "beside" && purpose !== "scan";
    this.#book.attempt(this.#attempt(one, "tcp", result, packets?.sent ?? 0), rpc ? "rpc" : "beside", rpc);
    if (outcome === "cut") this.#hungUp(one);
  }

  #resultOf({ address, outcome, packets, code }: DialObservation | DatagramObservation): AttemptResult {
    if (outcome === "open" || outcome === "cut" || outcome === "answered") return "open";
    const icmp = packets?.icmp;
    const meaning = icmp === undefined ? undefined : icmpMeaning(address.includes(":") ? 6 : 4, icmp.type, icmp.code)?.[1];
    if (meaning === "prohibited") return "prohibited";
    if (meaning === "port-closed" || outcome === "refused") return "refused";
    // Nobody on the link answers for the next hop: the system says so itself where it is given the time.
    if (packets?.neighbour !== undefined) return "unreachable";
    if (outcome === "silent" && meaning === undefined) return "silent";
    return code === "EACCES" ? "prohibited" : "unreachable";
  }

  #attempt(one: DialObservation | DatagramObservation, transport: "tcp" | "udp", result: AttemptResult, count: number): Attempt {
    const { address, port, packets } = one;
    const sentAt = (packets?.sentAt ?? []).slice(0, 8);
    const marks = sentAt.length === 0 ? [this.#mark(one.at)] : sentAt.map((ms) => this.#mark(one.at + ms));
    return {
      client: this.#facts.clientOf(address),
      server: address,
      transport,
      port,
      result,
      tries: { count, first: marks[0]!, last: marks.at(-1)!, marks },
      answer: result === "silent" ? undefined : this.#end(one),
      refusalTtl: packets?.answer?.what === "RST" ? packets.answer.ttl : 0,
      said: packets?.icmp === undefined ? undefined : { by: packets.icmp.by, words: packets.icmp.words },
      conversation: undefined,
      waited: one.ms * 1000,
    };
  }

  #hungUp(one: DialObservation): void {
    this.#book.mishap(
      {
        client: this.#facts.clientOf(one.address),
        server: one.address,
        port: one.port,
        kind: "hung-up",
        side: 1,
        ending: this.#ending(one, one.by === "rst" ? "rst" : "fin"),
        interface: this.#interfaceOf(one),
        carries: one.purpose === "beside" ? undefined : "rpc",
        amount: 0,
      },
      this.#mark(one.at),
      undefined,
    );
  }

  /** For which interface the port was dialled: what the mapper named it for. */
  #interfaceOf({ interfaces, purpose }: DialObservation): InterfaceId | undefined {
    const wanted = this.#facts.target.interfaces;
    const known = wanted.find(({ uuid }) => interfaces.includes(uuid)) ?? (purpose === "target" ? wanted[0] : undefined);
    return known === undefined ? undefined : idOf(known);
  }

  #datagram(one: DatagramObservation): void {
    if (one.outcome === "local") return;
    if (one.outcome === "answered") this.#book.heard(one.address, 1, 0, 0);
    const rpc = one.service === "epm";
    this.#book.attempt(this.#attempt(one, "udp", this.#resultOf(one), one.packets?.sent ?? one.sent), rpc ? "rpc" : "beside", rpc);
  }

  /** A port that was talked to, and that no dial tells of. */
  #service(one: ServiceObservation): void {
    const { address, port, transport } = one;
    if (one.service === "http-proxy") this.#proxy(one);
    const dialled =
      transport === "tcp"
        ? this.#facts.dials.some((dial) => dial.address === address && dial.port === port)
        : this.#facts.datagrams.some((datagram) => datagram.address === address && datagram.port === port);
    if (dialled || (transport === "udp" && one.outcome === "silent")) return;
    this.#book.heard(address, 1, transport === "tcp" ? port : 0, 0);
    const mark = this.#mark(one.at);
    const attempt: Attempt = {
      client: this.#facts.clientOf(address),
      server: address,
      transport,
      port,
      result: "open",
      tries: { count: 0, first: mark, last: mark, marks: [mark] },
      answer: mark,
      refusalTtl: 0,
      said: undefined,
      conversation: undefined,
      waited: one.ms * 1000,
    };
    this.#book.attempt(attempt, "beside", false);
  }

  /** What an RPC proxy says; both channels are told the same, mostly. */
  #proxy(one: ServiceObservation): void {
    const { address, port, code, facts } = one;
    if (code === undefined) return;
    const request = facts["request"] ?? "";
    const rpc = request.includes("echo") ? "echo" : request.includes("OUT") ? "out" : "in";
    const said = (other: ServiceObservation) =>
      other.address === address && other.port === port && other.code === code && other.facts["request"]?.includes("OUT") === true;
    if (rpc === "in" && this.#facts.services.some(said)) return;
    const rpcError = /^0x([0-9a-f]{1,8})$/.exec(facts["RPC error"] ?? "")?.[1];
    this.#book.httpExchange(
      {
        client: this.#facts.clientOf(address),
        server: address,
        port,
        rpc,
        status: code,
        phrase: one.said,
        rpcError: rpcError === undefined ? undefined : Number.parseInt(rpcError, 16),
        target: facts["server"] ?? "",
      },
      this.#end(one),
      undefined,
    );
  }

  // -- the mapper

  #map(one: MapObservation): void {
    if (one.outcome === "mapped") {
      for (const tower of one.towers.slice(0, 64)) this.#mapping(one, tower, one.interface, "map");
    } else if (one.outcome !== "failed") {
      const status = one.outcome === "not-registered" ? ept_s_not_registered : (one.status ?? one.failure?.status ?? 0);
      if (status !== 0)
        this.#mapping(
          one,
          { protocolSequence: one.protocolSequence, host: "", endpoint: "", annotation: undefined },
          one.interface,
          "map",
          status,
        );
    }
  }

  #mapping(
    one: Observed & { readonly address: string },
    tower: { readonly protocolSequence: string; readonly host: string; readonly endpoint: string; readonly annotation: string | undefined },
    id: InterfaceId,
    operation: "map" | "lookup",
    status = 0,
  ): void {
    const numeric = /^\d{1,5}$/.test(tower.endpoint) && tower.protocolSequence.includes("ip_") ? Number(tower.endpoint) : undefined;
    const wild = tower.host === "0.0.0.0" || tower.host === "::";
    this.#book.mapping(
      {
        client: this.#facts.clientOf(one.address),
        mapper: one.address,
        operation,
        status,
        interface: { uuid: id.uuid, version: id.version, name: id.name },
        protocolSequence: tower.protocolSequence,
        host: wild ? "" : tower.host,
        endpoint: tower.endpoint,
        port: numeric !== undefined && numeric > 0 && numeric < 65_536 ? numeric : undefined,
        annotation: tower.annotation,
        request: this.#mark(one.at),
        latency: one.ms * 1000,
      },
      this.#end(one),
      undefined,
    );
  }

  /** The question came to nothing, and neither its dial nor its bind tells why. */
  #failedMap(one: (MapObservation | EndpointMapObservation) & { readonly failure: Failure | undefined }): void {
    if (one.outcome !== "failed" || one.failure === undefined) return;
    const { address, port, failure } = one;
    const dials = this.#facts.dials.filter((dial) => dial.address === address && dial.port === port);
    if (dials.length > 0 && dials.every(({ outcome }) => outcome !== "open")) return;
    const binds = this.#facts.binds.filter((bind) => bind.address === address && bind.port === port && bind.interface.uuid === EPM_UUID);
    if (binds.length > 0 && binds.every(({ outcome }) => outcome !== "accepted")) return;
    // Asked on the connection of that bind, whose packets tell who ended it.
    const { packets } = binds.find(({ outcome }) => outcome === "accepted") ?? {};
    const [opnum, operation] = one.kind === "map" ? ([3, "ept_map"] as const) : ([2, "ept_lookup"] as const);
    this.#callFailure({ ...one, packets }, { uuid: EPM_UUID, version: "3.0", name: "epmapper" }, opnum, operation, failure, port);
  }

  // -- binds

  #binds(): void {
    const groups = new Map<string, BindObservation[]>();
    for (const one of this.#facts.binds) {
      if (
        one.outcome !== "accepted" &&
        (isAside(this.#facts, one) || (one.outcome === "rejected" && one.interface.uuid === MGMT_UUID && !this.#wants(MGMT_UUID)))
      )
        continue;
      const key = `${one.address} ${one.port} ${one.interface.uuid} ${one.interface.version} ${rungKey(one.authentication)}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    for (const group of groups.values()) {
      const one = settledBind(group);
      // A bind with a rung that fails is the ladder's business where a bind without one, or with a higher one, passes.
      if (one !== undefined && (one.outcome === "accepted" || !this.#passesOtherwise(one))) this.#bind(one, group);
    }
  }

  #wants(uuid: string): boolean {
    return this.#facts.target.interfaces.some((one) => one.uuid === uuid);
  }

  /** The interface was bound there by another bind. */
  #passesOtherwise(one: BindObservation): boolean {
    this.#accepted ??= new Set(this.#facts.binds.filter(({ outcome }) => outcome === "accepted").map(boundAt));
    return this.#accepted.has(boundAt(one));
  }

  #bind(one: BindObservation, group: readonly BindObservation[]): void {
    const dial = this.#facts.dials.find(({ address, port }) => address === one.address && port === one.port);
    // Whoever hangs up on everybody says nothing about binds.
    if (one.outcome === "cut" && dial?.outcome === "cut") return;
    const outcome = bindOutcome(one);
    if (outcome === undefined) return;
    const rejection = one.outcome === "rejected" ? contextReason(one.reason ?? 0) : undefined;
    this.#book.bind(
      {
        client: this.#facts.clientOf(one.address),
        server: one.address,
        transport: this.#transport(one),
        port: one.port,
        way: this.#way(one),
        interface: idOf(one.interface),
        outcome,
        result: one.result,
        reason: one.reason,
        words: rejection?.name ?? (outcome === "fault" ? one.failure?.statusName : undefined),
        ...authenticationOf(one.authentication),
        beside: false,
        transfers: Math.min(...group.map(({ syntaxes }) => syntaxes.filter((syntax) => syntax !== "features").length)),
        ending: outcome === "unanswered" ? this.#endingOf(one, one.outcome, one.failure) : undefined,
        answer: outcome === "unanswered" ? undefined : this.#end(one),
      },
      this.#mark(one.at),
      undefined,
    );
  }

  // -- calls

  #calls(): void {
    for (const one of this.#facts.calls) {
      const id = idOf(one.interface);
      if (isReached(one)) {
        const client = this.#facts.clientOf(one.address);
        const work = this.#book.work(client, one.address, id);
        const task = work === undefined ? undefined : this.#book.task(work, one.port, this.#way(one), this.#mark(one.at));
        if (task === undefined) continue;
        const end = this.#end(one);
        task.count++;
        task.asked++;
        task.waited += one.ms * 1000;
        task.last = end;
        task.opnums.set(one.opnum, (task.opnums.get(one.opnum) ?? 0) + 1);
        continue;
      }
      if (isAside(this.#facts, one)) continue;
      // Who was refused for who he is was told so by his authentication.
      if (
        one.authentication !== undefined &&
        this.#facts.authentications.some((other) => other.outcome === "rejected" && sameRung(other.rung, one.authentication!))
      )
        continue;
      // Who said who he is was told more than nobody in particular was.
      if (isDenied(one) && one.authentication === undefined && this.#wasToldByName(one)) continue;
      // What a higher rung of the ladder opens is told by the ladder.
      if (isDenied(one) && rungsOf(this.#facts, one).some(isReached)) continue;
      if (one.outcome === "fault" || one.outcome === "answered") this.#fault(one, id, one.status ?? 0);
      else this.#callFailure(one, id, one.opnum, one.operation, one.failure, one.port, one);
    }
  }

  /** The same call by an account came back with an answer, or the account itself was refused there. */
  #wasToldByName(call: CallObservation): boolean {
    const { address, port } = call;
    return (
      rungsOf(this.#facts, call).some(
        ({ authentication, status, outcome }) => authentication !== undefined && (status !== undefined || outcome === "silent"),
      ) ||
      this.#facts.authentications.some(
        (one) => one.address === address && one.port === port && one.outcome === "rejected" && one.likely !== "level",
      )
    );
  }

  #fault(one: CallObservation, id: InterfaceId, status: number): void {
    this.#book.call(
      {
        ...this.#route(one, id),
        opnum: one.opnum,
        operation: operationOf(one),
        outcome: one.outcome === "answered" ? "status" : "fault",
        status: words(status),
        ...authenticationOf(one.authentication),
        firstAfterAuth: false,
        didNotExecute: one.didNotExecute,
        ending: undefined,
        answer: this.#end(one),
        waited: one.ms * 1000,
        successesBefore: 0,
        succeededAfter: undefined,
      },
      this.#mark(one.at),
      undefined,
    );
  }

  #callFailure(
    one: Observed & { readonly address: string; readonly outcome: string; readonly packets?: PacketFacts | undefined },
    id: InterfaceId,
    opnum: number,
    operation: string,
    failure: Failure | undefined,
    port: number,
    call?: CallObservation,
  ): void {
    const kind = one.outcome === "failed" ? failureKind(failure) : one.outcome === "cut" ? "cut" : "silent";
    if (kind === undefined) return;
    if (kind === "fault") {
      this.#faultOf(one, id, opnum, operation, failure!, port);
      return;
    }
    this.#book.call(
      {
        ...this.#route({ ...one, port }, id),
        opnum,
        operation: call === undefined ? operation : operationOf(call),
        outcome: "unanswered",
        status: undefined,
        ...authenticationOf(call?.authentication),
        firstAfterAuth: false,
        didNotExecute: call?.didNotExecute ?? false,
        ending: this.#endingOf(one, kind, failure),
        answer: undefined,
        waited: one.ms * 1000,
        successesBefore: 0,
        succeededAfter: undefined,
      },
      this.#mark(one.at),
      undefined,
    );
  }

  #faultOf(
    one: Observed & { readonly address: string },
    id: InterfaceId,
    opnum: number,
    operation: string,
    failure: Failure,
    port: number,
  ): void {
    this.#book.call(
      {
        ...this.#route({ ...one, port }, id),
        opnum,
        operation,
        outcome: "fault",
        status: words(failure.status),
        authType: AUTH_TYPE.NONE,
        authLevel: 0,
        firstAfterAuth: false,
        didNotExecute: false,
        ending: undefined,
        answer: this.#end(one),
        waited: one.ms * 1000,
        successesBefore: 0,
        succeededAfter: undefined,
      },
      this.#mark(one.at),
      undefined,
    );
  }

  // -- what several have

  #route(one: { readonly address: string; readonly port: number; readonly probe: string }, id: InterfaceId) {
    return {
      client: this.#facts.clientOf(one.address),
      server: one.address,
      transport: this.#transport(one),
      port: one.port,
      way: this.#way(one),
      interface: id,
    };
  }

  #transport({ port }: { readonly port: number }): "tcp" | "udp" {
    return this.#facts.target.protocolSequence === "ncadg_ip_udp" && port !== 135 ? "udp" : "tcp";
  }

  #way(one: { readonly probe: string; readonly port: number }): Way {
    if (one.probe === "pipe") return { carrier: "pipe", name: this.#facts.pipe };
    if (one.probe === "rpc-http" || one.probe === "http-proxy") return { carrier: "http", name: undefined };
    return { carrier: this.#transport(one), name: undefined };
  }

  #endingOf(one: Observed & { readonly packets?: PacketFacts | undefined }, outcome: string, failure: Failure | undefined): Ending {
    const later = one.packets?.later;
    // Sent again and again, and never acknowledged: it did not arrive.
    if (outcome === "silent" && later !== undefined && later.unacknowledged > 0) {
      return { how: "silence", side: undefined, mark: this.#end(one), ttl: NO_TTL, repeats: later.unacknowledged, idle: 0, arrived: false };
    }
    // The client gave up after that time: nothing came.
    if (outcome === "silent") return { how: "closed", side: 0, mark: this.#end(one), ttl: NO_TTL, repeats: 0, idle: 0, arrived: true };
    const ttl = later?.reset === undefined ? NO_TTL : { reset: later.reset.ttl, server: one.packets?.otherTtls[0] ?? 0 };
    return { ...this.#ending(one, failure?.by ?? (later?.reset === undefined ? "fin" : "rst")), ttl };
  }

  #ending(one: Observed, by: "fin" | "rst" | "local"): Ending {
    return {
      how: by === "rst" ? "reset" : "closed",
      side: by === "local" ? 0 : 1,
      mark: this.#end(one),
      ttl: NO_TTL,
      repeats: 0,
      idle: 0,
      arrived: true,
    };
  }
}

/** How a failure looks as an outcome; undefined: what is no answer of RPC, or is told by others (dials, authentications). */
function failureKind(failure: Failure | undefined): "cut" | "silent" | "fault" | undefined {
  switch (failure?.kind) {
    case "cut":
      return "cut";
    case "timeout":
      return "silent";
    case "fault":
      return "fault";
    default:
      return undefined;
  }
}

function bindOutcome(one: BindObservation): BindEvidence["outcome"] | undefined {
  switch (one.outcome) {
    case "accepted":
    case "rejected":
    case "nak":
    case "fault":
      return one.outcome;
    case "cut":
    case "silent":
      return "unanswered";
    case "failed": {
      const kind = failureKind(one.failure);
      return kind === undefined ? undefined : kind === "fault" ? "fault" : "unanswered";
    }
  }
}

/** An operation that nobody has is asked for by its number. */
function operationOf(one: CallObservation): string | undefined {
  return /^(operation|opnum) /.test(one.operation) ? undefined : one.operation;
}

function idOf({ uuid, version, name }: InterfaceId): InterfaceId {
  return { uuid, version, name };
}

function words(status: number): StatusWords {
  return { status, name: statusName(status), words: statusWords(status) };
}

const LEVELS = {
  connect: AUTH_LEVEL.CONNECT,
  call: AUTH_LEVEL.CALL,
  packet: AUTH_LEVEL.PACKET,
  integrity: AUTH_LEVEL.INTEGRITY,
  privacy: AUTH_LEVEL.PRIVACY,
} as const;
const TYPES = { ntlm: AUTH_TYPE.NTLM, kerberos: AUTH_TYPE.KERBEROS, negotiate: AUTH_TYPE.SPNEGO } as const;

function authenticationOf(rung: Rung | undefined): { readonly authType: number; readonly authLevel: number } {
  return rung === undefined
    ? { authType: AUTH_TYPE.NONE, authLevel: 0 }
    : { authType: TYPES[rung.mechanism], authLevel: LEVELS[rung.level] };
}

function boundAt({ address, port, interface: id }: BindObservation): string {
  return `${address} ${port} ${id.uuid} ${id.version}`;
}

function sameRung(a: Rung, b: Rung): boolean {
  return a.mechanism === b.mechanism && a.level === b.level;
}

function rungKey(rung: Rung | undefined): string {
  return rung === undefined ? "" : `${rung.mechanism} ${rung.level}`;
}
