/**
 * The model of a ladder diagram: who took part, and who sent what to whom, in order. Without layout, so that HTML, the page and a terminal draw the
 * same. Labels hold text from the network as it came: whoever shows them escapes them.
 */
import type { Conversation, Mark, Side } from "../capture/conversation.ts";
import type { Carrier, InterfaceRef, TraceRecord } from "../capture/records.ts";
import { STATUS_MORE_PROCESSING_REQUIRED } from "../status/codes.ts";
import type { Report } from "./report.ts";
import { duration } from "./units.ts";

/** "good": what one hopes for. "bad": what failed. "doubtful": late, repeated, or undecided. "plain": everything else. */
export type LadderTone = "good" | "bad" | "doubtful" | "plain";

export interface LadderParticipant {
  readonly address: string;
  readonly role: "client" | "server" | "router" | "other";
}

export interface LadderArrow {
  /** Indices of `participants`. */
  readonly from: number;
  readonly to: number;
  /** The frame it is about; that of the last sign of life where something is missing. */
  readonly frame: number;
  /** Microseconds since 1970. */
  readonly time: number;
  readonly label: string;
  readonly tone: LadderTone;
  /** It did not arrive, or what should have come did not: the arrow ends half-way. */
  readonly lost: boolean;
  /** "tcp:12" */
  readonly conversation: string;
  /** Of a call whose interface was not known when it passed; a mapper may name it later in the capture. */
  readonly opnum: number | undefined;
}

export interface Ladder {
  /** "tcp:12", or "10.0.0.1 10.0.0.2" for all that went between two hosts. */
  readonly id: string;
  readonly title: string;
  readonly participants: readonly LadderParticipant[];
  /** In order of time. */
  readonly arrows: readonly LadderArrow[];
  /** Arrows that the limits made us leave out of the middle. */
  readonly left: number;
}

export interface LadderLimits {
  /** Conversations of which arrows are kept. */
  readonly conversations: number;
  /** Arrows of one conversation: as many from its beginning, and as many from its end. */
  readonly steps: number;
}

export interface LadderOptions extends Partial<LadderLimits> {
  /** Conversations of which arrows are kept; default: all, as far as the limits go. */
  readonly wanted?: (conversation: Conversation) => boolean;
}

const LADDER_LIMITS: LadderLimits = { conversations: 512, steps: 24 };

/** Takes the records of an analysis and keeps those arrows, in bounded memory, from which the ladders that matter are drawn afterwards. */
export class LadderBook {
  readonly #limits: LadderLimits;
  readonly #wanted: ((conversation: Conversation) => boolean) | undefined;
  readonly #tracks = new Map<string, Track>();

  constructor({ wanted, ...limits }: LadderOptions = {}) {
    this.#limits = { ...LADDER_LIMITS, ...limits };
    this.#wanted = wanted;
  }

  add(record: TraceRecord): void {
    switch (record.kind) {
      case "connection":
        this.#connection(record);
        break;
      case "datagrams":
        // The messages in it have records of their own; datagrams that nobody answered and nobody understood have not.
        if (record.icmp.length === 0) return;
        this.#icmp(record.conversation, record.icmp);
        break;
      case "bind":
        this.#bind(record);
        break;
      case "call":
        this.#call(record);
        break;
      case "smb-session": {
        const what = record.step === "tree-connect" ? `SMB tree connect ${record.share ?? ""}` : `SMB ${record.step}`;
        this.#smb(record, what.trim());
        break;
      }
      case "pipe":
        this.#smb(record, `open ${record.name}`);
        break;
      case "http":
        // A channel stays open while it is used: its answer comes late, or never.
        if (record.answer === undefined && /^RPC_(IN|OUT)_DATA$/.test(record.method)) {
          if (record.request !== undefined) this.#say(record.conversation, 0, record.request, `${record.method} ${record.target}`, "plain");
          break;
        }
        this.#exchange(
          record.conversation,
          record.request,
          `${record.method} ${record.target}`,
          record.answer,
          `HTTP ${record.status ?? "?"} ${record.phrase ?? ""}`.trim(),
          (record.status ?? 200) >= 400 ? "bad" : "plain",
        );
        break;
      case "name":
        this.#exchange(
          record.conversation,
          record.request,
          `name? ${record.name}`,
          record.answer,
          record.code === 0 ? (record.addresses.length > 0 ? record.addresses.slice(0, 4).join(", ") : record.words) : record.words,
          record.code === 0 ? "plain" : "bad",
        );
        break;
      case "kerberos":
        this.#exchange(
          record.conversation,
          record.request,
          `Kerberos ${record.exchange}-REQ ${record.service ?? ""}`.trim(),
          record.answer,
          record.error === undefined ? `Kerberos ${record.exchange}-REP` : record.error.name,
          // A KDC asks for pre-authentication first: that is how it is done.
          record.error === undefined || record.error.code === 25 ? "plain" : "bad",
        );
        break;
      case "directory":
        this.#exchange(
          record.conversation,
          record.request,
          `LDAP ${record.operation}`,
          record.answer,
          record.result === undefined ? `LDAP ${record.operation} answer` : `LDAP ${record.result.name}`,
          record.result === undefined || [0, 10, 14].includes(record.result.code) ? "plain" : "bad",
        );
        break;
      case "authentication":
        if (record.outcome === "unknown") return;
        this.#login(record);
        break;
      case "altered":
        this.#say(record.conversation, record.side, record.mark, "altered on its way: the signature does not hold", "bad");
        break;
      default:
        return;
    }
  }

  /** One conversation; undefined where nothing of it was kept. */
  conversation(id: string): Ladder | undefined {
    const track = this.#tracks.get(id);
    return track === undefined ? undefined : draw(id, `${track.client} to ${track.server} (${id})`, [track]);
  }

  /**
   * All that went between two hosts, in either direction.
   * @param like only what has the transport of one of these conversations: names that were looked up on the way are another story
   */
  hosts(one: string, other: string, like?: readonly string[]): Ladder | undefined {
    const transports = like === undefined || like.length === 0 ? undefined : new Set(like.map(transportOf));
    const tracks = [...this.#tracks.values()].filter(
      ({ id, client, server }) =>
        ((client === one && server === other) || (client === other && server === one)) && transports?.has(transportOf(id)) !== false,
    );
    return tracks.length === 0 ? undefined : draw(`${one} ${other}`, `${one} and ${other}`, tracks);
  }

  /** The ladders that explain a report, most telling first: of the hosts that findings name, then of the worst conversations. */
  worst(report: Report, most = 6): Ladder[] {
    const ladders = new Map<string, Ladder>();
    const drawn = new Set<string>();
    const take = (ladder: Ladder | undefined) => {
      if (ladder === undefined || ladders.size >= most || ladders.has(ladder.id)) return;
      // What stands in one already needs no second.
      if (ladder.arrows.every(({ conversation }) => drawn.has(conversation))) return;
      ladders.set(ladder.id, ladder);
      for (const { conversation } of ladder.arrows) drawn.add(conversation);
    };
    for (const { client, server, conversations, severity } of report.findings) {
      if (severity === "note") continue;
      if (conversations.length === 1) take(this.#around(conversations[0]!));
      else if (client !== undefined && server !== undefined) take(this.hosts(client, server, conversations));
      else for (const id of conversations.slice(0, 2)) take(this.conversation(id));
    }
    // Where all is well, the sentence tells of somebody: of those, not of whoever happened to be cut off by the end of the capture.
    for (const { client, server, conversations, severity } of report.findings) {
      if (severity !== "note" || report.outcome !== "healthy" || client === undefined || server === undefined) continue;
      if (names(report.sentence, client) && names(report.sentence, server)) for (const id of conversations) take(this.conversation(id));
    }
    for (const row of report.conversations) if (row.trouble >= TROUBLE) take(this.conversation(row.id));
    // A healthy capture shows how it goes when it goes well.
    if (ladders.size === 0) take(this.conversation(report.conversations.find(({ calls }) => calls > 0)?.id ?? ""));
    return [...ladders.values()];
  }

  /** A conversation with what the same hosts did before and after, where that is still one picture. */
  #around(id: string): Ladder | undefined {
    const track = this.#tracks.get(id);
    if (track === undefined) return undefined;
    const pair = this.hosts(track.client, track.server, [id]);
    return pair !== undefined && pair.arrows.length <= 60 && pair.left === 0 ? pair : this.conversation(id);
  }

  #connection(record: TraceRecord & { kind: "connection" }): void {
    const { conversation, handshake, reset } = record;
    const port = conversation.server.port;
    const silent = handshake === "no-answer";
    if (handshake === "one-sided") this.#track(conversation)?.halve();
    for (const [i, mark] of record.syn.marks.entries()) {
      const label = i === 0 ? `SYN to ${port}` : `SYN to ${port} again (${i + 1})`;
      this.#say(conversation, 0, mark, label, silent ? "bad" : i === 0 ? "plain" : "doubtful", silent);
    }
    if (record.synAck !== undefined) this.#say(conversation, 1, record.synAck, "SYN-ACK", "good");
    if (reset !== undefined) {
      const bad = reset.moment !== "closing" && !(reset.side === 0 && reset.moment === "data");
      this.#say(conversation, reset.side, reset.mark, reset.moment === "syn" ? "RST: refused" : "RST", bad ? "bad" : "plain");
    }
    for (const side of [0, 1] as const) {
      const fin = record.fin[side];
      if (fin !== undefined) this.#say(conversation, side, fin, "FIN", "plain");
    }
    if (record.unacknowledged !== undefined && record.unacknowledged.repeats > 0) {
      const { side, mark, repeats } = record.unacknowledged;
      this.#say(conversation, side, mark, `data not acknowledged, repeated ${repeats} times`, "bad", true);
    }
    this.#icmp(conversation, record.icmp);
  }

  #icmp(conversation: Conversation, errors: readonly (TraceRecord & { kind: "icmp" })[]): void {
    for (const error of errors) {
      const track = this.#track(conversation);
      track?.add({
        from: error.from,
        to: error.to,
        router: true,
        mark: error.mark,
        label: `ICMP: ${error.words}`,
        tone: "bad",
        lost: false,
        opnum: undefined,
      });
    }
  }

  #bind(record: TraceRecord & { kind: "bind" }): void {
    const { conversation, request, answer } = record;
    // Each transfer syntax is a context of its own.
    const named = [...new Set(record.contexts.map(({ interface: ref }) => interfaceLabel(ref)))];
    const names = named.slice(0, 2).join(", ") + (named.length > 2 ? `, ${named.length - 2} more` : "");
    const verb = record.alter ? "alter_context" : "bind";
    const via = carrierLabel(record.carrier);
    if (request !== undefined) {
      const lost = record.outcome === "unanswered" && answer === undefined;
      this.#say(conversation, 0, request, `${verb} ${names}${via}`, lost ? "bad" : "plain", lost);
    }
    if (answer === undefined) return;
    const rejected = record.contexts.find(({ result, words }) => (result ?? 0) !== 0 && words !== undefined)?.words;
    // Connections of one group share contexts and handles: who looks for the second login of a client needs it.
    const { given } = record.associationGroup;
    const group = record.alter || given === undefined || given === 0 ? "" : `, group 0x${given.toString(16)}`;
    const words: Record<typeof record.outcome, [string, LadderTone]> = {
      accepted: [`${verb} accepted${group}`, "good"],
      partly: [`${verb} accepted in part${group}`, "good"],
      rejected: [`${verb} rejected: ${rejected ?? "no reason given"}`, "bad"],
      nak: [`bind_nak: ${record.nak?.words ?? "no reason given"}`, "bad"],
      fault: ["fault", "bad"],
      unanswered: ["", "bad"],
    };
    this.#say(conversation, 1, answer, ...words[record.outcome]);
  }

  #call(record: TraceRecord & { kind: "call" }): void {
    const { conversation, request, answer } = record;
    const operation = record.operation ?? (record.opnum < 0 ? "(question not captured)" : `opnum ${record.opnum}`);
    const what = `${record.interface === undefined ? "" : `${interfaceLabel(record.interface)} `}${operation}`;
    if (request !== undefined) {
      const lost = record.outcome === "unanswered" && record.unansweredBecause !== "maybe";
      // That the capture ends is nobody's fault.
      const tone = !lost ? "plain" : record.unansweredBecause === "capture-ended" ? "doubtful" : "bad";
      this.#say(conversation, 0, request, what, tone, lost, record.interface === undefined && record.opnum >= 0 ? record.opnum : undefined);
    }
    if (answer === undefined) return;
    const took = record.latency === undefined ? "" : ` after ${duration(record.latency)}`;
    if (record.fault !== undefined) this.#say(conversation, 1, answer, `fault ${record.fault.name}${took}`, "bad");
    else if (record.status !== undefined) this.#say(conversation, 1, answer, `answer ${record.status.name}${took}`, "doubtful");
    else this.#say(conversation, 1, answer, `answer${took}`, "good");
  }

  /** No arrow: what the server made of several legs, at the frame of the last one, whoever sent it. */
  #login({ conversation, last, mechanism, domain, user, outcome }: TraceRecord & { kind: "authentication" }): void {
    const serving = lane(conversation.client.address, conversation.server.address);
    const how = MECHANISMS[mechanism] ?? `${mechanism.charAt(0).toUpperCase()}${mechanism.slice(1)}`;
    this.#track(conversation)?.add({
      from: serving,
      to: serving,
      router: false,
      mark: last,
      label: cut(`${[how, ...userOf(domain, user)].join(" ")}: ${outcome}`),
      tone: outcome === "rejected" ? "bad" : "good",
      lost: false,
      opnum: undefined,
    });
  }

  /** The record has the frame of the question only, so the arrow is the question's, and says what came of it. */
  #smb({ conversation, mark, status }: TraceRecord & { kind: "smb-session" | "pipe" }, what: string): void {
    if (status === undefined) this.#say(conversation, 0, mark, what, "doubtful", true);
    else this.#say(conversation, 0, mark, `${what}: ${status.status === 0 ? "success" : status.name}`, statusTone(status.status));
  }

  #exchange(
    conversation: Conversation,
    request: Mark | undefined,
    asked: string,
    answer: Mark | undefined,
    answered: string,
    tone: LadderTone,
  ): void {
    if (request !== undefined)
      this.#say(conversation, 0, request, asked, answer === undefined ? "doubtful" : "plain", answer === undefined);
    if (answer !== undefined) this.#say(conversation, 1, answer, answered, tone);
  }

  #say(conversation: Conversation, side: Side, mark: Mark, label: string, tone: LadderTone, lost = false, opnum?: number): void {
    const { client, server } = conversation;
    const serving = lane(client.address, server.address);
    const [from, to] = side === 0 ? [client.address, serving] : [serving, client.address];
    this.#track(conversation)?.add({ from, to, router: false, mark, label: cut(label), tone, lost, opnum });
  }

  #track(conversation: Conversation): Track | undefined {
    const id = `${conversation.transport}:${conversation.number}`;
    let track = this.#tracks.get(id);
    if (track !== undefined) return track;
    if (this.#wanted?.(conversation) === false) return undefined;
    if (this.#tracks.size >= this.#limits.conversations) this.#makeRoom();
    track = new Track(id, conversation.client.address, conversation.server.address, this.#limits.steps);
    this.#tracks.set(id, track);
    return track;
  }

  /** A quarter goes at once, those without trouble first, the oldest first: the cost for each new conversation stays small. */
  #makeRoom(): void {
    let wanted = Math.max(1, this.#limits.conversations >> 2);
    for (const worst of [0, 1, 2]) {
      for (const [id, track] of this.#tracks) {
        if (wanted === 0) return;
        if (track.trouble > worst) continue;
        this.#tracks.delete(id);
        wanted--;
      }
    }
  }
}

function transportOf(id: string): string {
  return id.slice(0, id.indexOf(":"));
}

/** Whole: 10.0.0.1 is not in 10.0.0.12. */
function names(sentence: string, address: string): boolean {
  return sentence.split(/[\s()[\],;]+/).some((word) => word.replace(/[.:]$/, "") === address);
}

/** Of ConversationRow.trouble. */
const TROUBLE = 10;

interface Step {
  readonly from: string;
  readonly to: string;
  readonly router: boolean;
  readonly mark: Mark;
  readonly label: string;
  readonly tone: LadderTone;
  readonly lost: boolean;
  readonly opnum: number | undefined;
}

/** What is kept of one conversation. */
class Track {
  readonly id: string;
  readonly client: string;
  readonly server: string;
  readonly #most: number;
  readonly #first: Step[] = [];
  /** A ring. */
  readonly #last: Step[] = [];
  #ended = 0;
  #halved = false;
  /** 0 healthy, 1 doubtful, 2 bad. */
  trouble = 0;

  constructor(id: string, client: string, server: string, most: number) {
    this.id = id;
    this.client = client;
    this.server = server;
    this.#most = most;
  }

  add(step: Step): void {
    if (step.tone === "bad") this.trouble = 2;
    else if (step.tone === "doubtful") this.trouble = Math.max(this.trouble, 1);
    if (this.#first.length < this.#most) this.#first.push(step);
    else this.#last[this.#ended++ % this.#most] = step;
  }

  /** Only one direction was recorded: what looks unanswered is what nobody recorded. */
  halve(): void {
    this.#halved = true;
    this.trouble = Math.min(this.trouble, 1);
  }

  get steps(): Step[] {
    const steps = [...this.#first, ...this.#last];
    return this.#halved ? steps.map((step) => (step.lost ? { ...step, lost: false, tone: "plain" } : step)) : steps;
  }

  get size(): number {
    return this.#first.length + this.#last.length;
  }

  get left(): number {
    return this.#ended - this.#last.length;
  }
}

/** Arrows that one can still look at. */
const ARROWS = 160;

function draw(id: string, title: string, all: readonly Track[]): Ladder {
  const tracks = fitting(all);
  const steps = tracks.flatMap((track) => track.steps.map((step) => ({ step, track })));
  steps.sort((a, b) => a.step.mark.frame - b.step.mark.frame || a.step.mark.time - b.step.mark.time);
  const participants = new Map<string, { index: number; role: LadderParticipant["role"] }>();
  const join = (address: string, role: LadderParticipant["role"]): void => {
    if (!participants.has(address)) participants.set(address, { index: participants.size, role });
  };
  join(tracks[0]!.client, "client");
  for (const { client, server } of tracks) {
    join(client, "client");
    join(lane(client, server), "server");
  }
  // All are known before the first arrow is drawn: a router stands between the two whose packets it passes on.
  for (const { step } of steps) {
    join(step.from, step.router ? "router" : "other");
    join(step.to, "other");
  }
  const ordered = [...participants].sort(([, a], [, b]) => ORDER[a.role] - ORDER[b.role] || a.index - b.index);
  const lanes = new Map(ordered.map(([address], lane) => [address, lane]));
  const arrows = steps.map(({ step, track }) => ({
    from: lanes.get(step.from)!,
    to: lanes.get(step.to)!,
    frame: step.mark.frame,
    time: step.mark.time,
    label: step.label,
    tone: step.tone,
    lost: step.lost,
    conversation: track.id,
    opnum: step.opnum,
  }));
  return {
    id,
    title,
    participants: ordered.map(([address, { role }]) => ({ address: address.replace(ITSELF, ""), role })),
    arrows,
    left: all.reduce((sum, track) => sum + track.left + (tracks.includes(track) ? 0 : track.size), 0),
  };
}

/** Behind the address of a server that is its own client: each has a lane. */
const ITSELF = "\0";

function lane(client: string, server: string): string {
  return client === server ? `${server}${ITSELF}` : server;
}

const ORDER: Readonly<Record<LadderParticipant["role"], number>> = { client: 0, router: 1, server: 2, other: 3 };

/** As many as there is room for: those with trouble first, then the others in their order. */
function fitting(tracks: readonly Track[]): readonly Track[] {
  let room = ARROWS;
  const chosen = new Set<Track>();
  for (const track of tracks.toSorted((a, b) => b.trouble - a.trouble)) {
    if (track.size > room && chosen.size > 0) continue;
    room -= track.size;
    chosen.add(track);
  }
  return tracks.filter((track) => chosen.has(track));
}

const MECHANISMS: Readonly<Record<string, string>> = { ntlm: "NTLM", spnego: "SPNEGO", other: "Login" };

const LABEL_LIMIT = 160;

function cut(label: string): string {
  return label.length > LABEL_LIMIT ? `${label.slice(0, LABEL_LIMIT)}...` : label;
}

function interfaceLabel({ name, uuid, major, minor }: InterfaceRef): string {
  return name ?? `${uuid} v${major}.${minor}`;
}

function carrierLabel(carrier: Carrier): string {
  if (carrier.kind === "pipe") return carrier.name === undefined ? " in a pipe" : ` in ${carrier.name}`;
  return carrier.kind === "http" ? " over HTTP" : "";
}

function userOf(domain: string | undefined, user: string | undefined): string[] {
  return user === undefined ? [] : domain === undefined || domain === "" ? [user] : [`${domain}\\${user}`];
}

function statusTone(status: number): LadderTone {
  return status === 0 ? "good" : status >>> 0 === STATUS_MORE_PROCESSING_REQUIRED ? "plain" : "bad";
}
