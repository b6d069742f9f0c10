/** Folds records into evidence, rows and figures, and those into a report: what `trace` and the page call. Rules live in rules/, one file each. */
import type { Conversation, Mark } from "../capture/conversation.ts";
import type {
  BindRecord,
  CallRecord,
  ConnectionRecord,
  DatagramsRecord,
  IcmpRecord,
  MappingRecord,
  TraceRecord,
} from "../capture/records.ts";
import { attemptOf, meaningResult, resultOf, saidBy } from "./attempts.ts";
import { foldAltered, foldAuthentication, foldDirectory, foldHttp, foldKerberos, foldName, foldPipe, foldSmbSession } from "./beside.ts";
import { EvidenceBook, mend } from "./book.ts";
import { callEvidence, contextsOf, failed, interfacesOf, nameOf } from "./call-evidence.ts";
import { ConversationFold, interfaceId, wayOf } from "./conversation-fold.ts";
import { endpointRows } from "./endpoints.ts";
import type { AttemptResult, MishapEvidence } from "./evidence.ts";
import { FigureFold } from "./figures.ts";
import { isGroupAddress } from "./relevance.ts";
import type { CaptureFacts, Report } from "./report.ts";
import { Rows } from "./rows.ts";
import { standsBesideRpc } from "./services.ts";
import { judge } from "./verdict.ts";
import { waitsByDesign } from "./waiting.ts";

export interface FoldOptions {
  /** Rows of conversations that the report has; default 100. */
  readonly rows?: number;
}

/** Conversations that ended and may still get a record or two. */
const LINGERING = 256;
/** Conversations at once; a million flows with RPC in each are answered with the first so many. */
const CONVERSATIONS = 131_072;
/** Binds and calls without an answer that wait, in all conversations together, for the end of theirs. */
const WAITING = 131_072;

/** Takes records in the order of the analysis, in bounded memory. */
export class Fold {
  readonly #book = new EvidenceBook();
  readonly #figures = new FigureFold();
  readonly #rows: Rows;
  readonly #open = new Map<Conversation, ConversationFold>();
  #lingering: ConversationFold[] = [];
  #last: ConversationFold | undefined;
  #left = 0;
  #waiting = 0;
  #waitingLeft = 0;
  /** Hosts between which answers in pipes came on another connection than their requests: SMB over several channels. */
  readonly #channels = new Set<string>();

  constructor(options: FoldOptions = {}) {
    this.#rows = new Rows(options.rows ?? 100, (address, port) => this.#book.isMapped(address, port));
  }

  add(record: TraceRecord): void {
    switch (record.kind) {
      case "call":
        this.#call(record);
        return;
      case "connection":
        this.#connection(record);
        return;
      case "datagrams":
        this.#datagrams(record);
        return;
      case "bind":
        this.#bind(record);
        return;
      case "mapping":
        this.#mapping(record);
        return;
      case "authentication":
        foldAuthentication(this.#book, this.#fold(record.conversation), record);
        return;
      case "smb-session":
        foldSmbSession(this.#book, this.#fold(record.conversation), record);
        return;
      case "pipe":
        foldPipe(this.#book, this.#fold(record.conversation), record);
        return;
      case "http":
        foldHttp(this.#book, this.#fold(record.conversation), record);
        return;
      case "name":
        foldName(this.#book, record);
        return;
      case "kerberos":
        foldKerberos(this.#book, this.#fold(record.conversation), record);
        return;
      case "directory":
        foldDirectory(this.#book, this.#fold(record.conversation), record);
        return;
      case "altered":
        foldAltered(this.#book, this.#fold(record.conversation), record);
        return;
      case "icmp":
        if (!record.tied) this.#untiedError(record);
        return;
      case "virtual-connection":
        return;
    }
  }

  /** The capturing host says that it dropped a frame. @param words as the capture has them */
  hostDropped(frame: number, words: string): void {
    this.#book.hostDropped(frame, words);
  }

  report(capture: CaptureFacts, pdus: ReadonlyMap<string, number>): Report {
    for (const [address, name] of Object.entries(capture.names)) this.#book.addName(address, name);
    const end = capture.lastTime ?? Number.POSITIVE_INFINITY;
    for (const fold of this.#open.values()) this.#settle(fold, end);
    this.#open.clear();
    this.#lingering = [];
    this.#last = undefined;
    if (capture.firstTime !== undefined) this.#book.span.first = capture.firstTime;
    if (capture.lastTime !== undefined) this.#book.span.last = capture.lastTime;
    this.#book.pieces = capture.pieces;
    const evidence = this.#book.evidence();
    const figures = this.#figures.figures(evidence, pdus);
    const dropped: Record<string, number> = { ...capture.dropped };
    for (const [what, number] of this.#book.dropped) dropped[what] = number;
    if (this.#left > 0) dropped["findings: conversations"] = this.#left;
    if (this.#waitingLeft > 0) dropped["findings: binds and calls without an answer"] = this.#waitingLeft;
    return {
      format: "opnum-trace-1",
      ...judge(evidence, {
        frames: capture.frames,
        octets: capture.octets,
        warnings: capture.warnings,
        lossy: capture.lossy === true,
        figures,
        dropped,
      }),
      conversations: this.#rows.rows(evidence),
      conversationCount: this.#rows.count,
      endpoints: endpointRows(evidence),
      figures,
      capture: { ...capture, dropped, names: { ...capture.names, ...Object.fromEntries(this.#book.addressNames) } },
    };
  }

  // -- conversations

  #fold(conversation: Conversation): ConversationFold | undefined {
    if (this.#last !== undefined && this.#last.conversation === conversation) return this.#last;
    let fold = this.#open.get(conversation);
    if (fold === undefined) {
      if (this.#open.size >= CONVERSATIONS) {
        this.#left++;
        return undefined;
      }
      fold = new ConversationFold(conversation);
      this.#open.set(conversation, fold);
    }
    this.#last = fold;
    return fold;
  }

  #ended(fold: ConversationFold): void {
    this.#lingering.push(fold);
    if (this.#lingering.length < LINGERING * 2) return;
    for (let i = 0; i < LINGERING; i++) {
      const old = this.#lingering[i]!;
      this.#settle(old, Number.POSITIVE_INFINITY);
      this.#open.delete(old.conversation);
      if (this.#last === old) this.#last = undefined;
    }
    this.#lingering = this.#lingering.slice(LINGERING);
  }

  /** An answer without its request, in a pipe. */
  #elsewhere(fold: ConversationFold): void {
    const { client, server } = fold.conversation;
    if (this.#channels.size < LINGERING) this.#channels.add(`${client.address} ${server.address}`);
  }

  /** Something without an answer is kept, as long as there is room. */
  #pend(fold: ConversationFold, keep: (room: boolean) => boolean): void {
    const before = fold.waiting;
    if (!keep(this.#waiting < WAITING)) this.#waitingLeft++;
    this.#waiting += fold.waiting - before;
  }

  /** No more records of it: what still waits is judged by how the conversation ended. */
  #settle(fold: ConversationFold, end: number): void {
    const { conversation } = fold;
    const { client, server } = conversation;
    if (fold.authFault !== undefined) this.#badCall(fold, fold.authFault, "fault", true);
    const half = fold.isHalf();
    // What has no answer in a capture with gaps may well have had one.
    const untold = half || fold.isIncomplete(end);
    const spread = this.#channels.size > 0 && this.#channels.has(`${client.address} ${server.address}`);
    if (half && fold.record?.kind === "connection" && fold.record.handshake !== "one-sided")
      this.#book.attempt(attemptOf(fold.record, "one-sided"), conversation.carries, true);
    for (const bind of untold ? [] : fold.pendingBinds) {
      if (spread && bind.carrier.kind === "pipe") continue;
      for (const id of interfacesOf(bind)) {
        this.#book.bind(
          {
            client: client.address,
            server: server.address,
            transport: conversation.transport,
            port: server.port,
            way: wayOf(bind.carrier),
            interface: id,
            outcome: "unanswered",
            result: undefined,
            reason: undefined,
            words: undefined,
            authType: bind.protection?.type ?? 0,
            authLevel: bind.protection?.level ?? 0,
            beside: false,
            transfers: bind.contexts.length,
            ending: fold.ending(bind.request),
            answer: undefined,
          },
          bind.request ?? { frame: 0, time: 0 },
          fold.id,
        );
      }
    }
    for (const { call, firstAfterAuth, count } of untold ? [] : fold.pendingCalls) {
      if (spread && call.carrier.kind === "pipe") continue;
      const ending = fold.ending(call.request);
      const until = ending.mark?.time ?? Number.NaN;
      const waited = call.request === undefined || Number.isNaN(until) ? 0 : Math.max(0, until - call.request.time);
      const evidence = { ...callEvidence(call, "unanswered", firstAfterAuth), ending, waited };
      for (let i = 0; i < Math.min(count, 4); i++) this.#book.call(evidence, call.request ?? { frame: 0, time: 0 }, fold.id);
    }
    this.#waiting -= fold.waiting;
    const { record } = fold;
    if (record?.kind === "connection") this.#mishaps(fold, record);
    this.#figures.conversation(fold);
    this.#rows.add(fold);
  }

  #connection(record: ConnectionRecord): void {
    const { conversation } = record;
    const { client, server } = conversation;
    const known = this.#open.get(conversation);
    const rpc = known?.rpc ?? false;
    const answered = record.synAck !== undefined;
    if (record.packets[1] > 0) {
      this.#book.heard(server.address, record.packets[1], answered ? server.port : 0, answered ? record.ttl.server : 0);
    }
    if (record.packets[0] > 0) this.#book.heard(client.address, record.packets[0], 0, 0);
    const result = resultOf(record);
    if (result === undefined) {
      if (record.handshake !== "reset-only") this.#book.underWay(client.address, server.address, server.port, conversation.carries, rpc);
    } else this.#book.attempt(attemptOf(record, result), conversation.carries, rpc);
    if (known === undefined && (conversation.carries === undefined || result !== "open")) {
      // Nothing was read in it, and nothing will be.
      this.#rows.addPlain(record);
      this.#figures.plain();
      if (result === "open" && mayHaveMishaps(record)) this.#mishaps(plainFold(record), record);
      return;
    }
    const fold = this.#fold(conversation);
    if (fold === undefined) return;
    fold.record = record;
    this.#ended(fold);
  }

  /** What befell a connection besides its calls. */
  #mishaps(fold: ConversationFold, record: ConnectionRecord): void {
    const { conversation } = record;
    const { client, server } = conversation;
    const { rpc } = fold;
    const mishap = (kind: MishapEvidence["kind"], side: 0 | 1, mark: Mark, amount: number) =>
      this.#book.mishap(
        {
          client: client.address,
          server: server.address,
          port: server.port,
          kind,
          side,
          ending: fold.ending(mark),
          interface: fold.interfaces[0] === undefined ? undefined : interfaceId(fold.interfaces[0]),
          carries: conversation.carries,
          amount,
        },
        mark,
        fold.id,
      );
    if (rpc && record.lost[0] + record.lost[1] > 0)
      mishap("missing", record.lost[1] > 0 ? 1 : 0, record.last, record.lost[0] + record.lost[1]);
    const waiting = fold.pendingBinds.length + fold.pendingCalls.length > 0;
    if (record.octets[1] === 0 && record.handshake === "open" && !waiting) {
      const ending = fold.ending(undefined);
      const quick = record.last.time - record.first.time < 5_000_000;
      if ((ending.how === "reset" || ending.how === "closed") && ending.side === 1 && quick) {
        mishap("hung-up", 1, ending.mark ?? record.last, record.octets[0]);
        fold.words = "taken, then hung up";
        fold.trouble = 90;
      }
    }
    const stuck = record.unacknowledged;
    if (stuck !== undefined && stuck.repeats >= 3 && !waiting && record.fin[1 - stuck.side] === undefined) {
      mishap("black-hole", stuck.side, stuck.mark, stuck.repeats);
      fold.words = "data not acknowledged";
      fold.trouble = 95;
    }
    if (!rpc) return;
    const repeated = record.retransmitted[0] + record.retransmitted[1];
    // Every packet of both sides twice is no loss: they passed the capturing machine at two interfaces.
    if (record.loaded.every((loaded, side) => loaded >= 2 && record.retransmitted[side as 0 | 1] * 2 >= loaded))
      mishap("twice", 0, record.last, repeated);
    else if (repeated >= 8 && repeated * 20 >= record.packets[0] + record.packets[1]) mishap("loss", 0, record.last, repeated);
    if (record.zeroWindow[1] >= 3) mishap("zero-window", 1, record.last, record.zeroWindow[1]);
    if (record.zeroWindow[0] >= 3) mishap("zero-window", 0, record.last, record.zeroWindow[0]);
  }

  /** An error about a packet that is not in the capture: taken elsewhere, or with a filter, it still says that somebody tried. */
  #untiedError(error: IcmpRecord): void {
    const { quoted, meaning, mark } = error;
    if (quoted === undefined || quoted.transport === "other" || quoted.destination.port === 0) return;
    if (meaning !== "prohibited" && meaning !== "unreachable") return;
    // What a service sent is its answer, which nobody waits for any more.
    if (standsBesideRpc(quoted.source.port, quoted.transport)) return;
    this.#book.attempt(
      {
        client: quoted.source.address,
        server: quoted.destination.address,
        transport: quoted.transport,
        port: quoted.destination.port,
        result: meaningResult(error),
        tries: { count: 0, first: mark, last: mark, marks: [] },
        answer: mark,
        refusalTtl: 0,
        said: { by: error.from, words: error.words },
        conversation: undefined,
      },
      undefined,
      false,
    );
  }

  #datagrams(record: DatagramsRecord): void {
    const { conversation } = record;
    const { client, server } = conversation;
    const [asked, answered] = record.packets;
    if (answered > 0) this.#book.heard(server.address, answered, 0, 0);
    if (asked > 0) this.#book.heard(client.address, asked, 0, 0);
    const known = this.#open.get(conversation);
    if (!isGroupAddress(server.address)) {
      const said = saidBy(record.icmp);
      const result: AttemptResult = answered > 0 ? "open" : said === undefined ? "silent" : meaningResult(said);
      const rpc = known?.rpc ?? false;
      // Most exchanges are of no interest to anybody here.
      if (result !== "open" || this.#book.isRelevant(server.address, server.port, "udp", conversation.carries, rpc))
        this.#book.attempt(
          {
            client: client.address,
            server: server.address,
            transport: "udp",
            port: server.port,
            result,
            tries: { count: asked, first: record.first, last: record.last, marks: [record.first] },
            answer: said?.mark,
            refusalTtl: 0,
            said: said === undefined ? undefined : { by: said.from, words: said.words },
            conversation: `udp:${conversation.number}`,
          },
          conversation.carries,
          rpc,
        );
    }
    if (known === undefined) {
      this.#rows.addPlain(record);
      this.#figures.plain();
      return;
    }
    known.record = record;
    this.#ended(known);
  }

  // -- RPC

  #call(call: CallRecord): void {
    const fold = this.#fold(call.conversation);
    this.#figures.call(call);
    if (fold === undefined) return;
    fold.rpc = true;
    fold.calls++;
    if (call.request === undefined && call.carrier.kind === "pipe") this.#elsewhere(fold);
    const mark = call.answer ?? call.request;
    fold.touch(call.request);
    fold.touch(call.answer);
    if (call.interface !== undefined) fold.speaks(call.interface);
    if (call.protection !== undefined) fold.protects(call.protection);
    const task = this.#task(fold, call, mark);
    if (task !== undefined && mark !== undefined) {
      const octets = call.octets[0] + call.octets[1];
      task.asked++;
      task.octets += octets;
      task.opnums.set(call.opnum, (task.opnums.get(call.opnum) ?? (task.opnums.size < 32 ? 0 : Number.NaN)) + 1);
      if (call.protection === undefined || call.protection.level < 6) {
        task.clearCalls++;
        task.clearOctets += octets;
      }
      if (call.outcome === "answered" || call.outcome === "fault") {
        if (task.count === 0 && task.marks.length === 0) task.first = mark;
        task.last = mark;
        if (call.latency !== undefined && !waitsByDesign(call.interface?.uuid, call.opnum)) task.waited += call.latency;
      }
    }
    if (call.latency !== undefined) fold.latency(call.latency);
    const { auth } = fold;
    switch (call.outcome) {
      case "answered":
        if (auth !== undefined) {
          auth.succeeded++;
          if (fold.authFault !== undefined) {
            // It was let in after all: the fault was about the call.
            this.#badCall(fold, fold.authFault, "fault", false);
            fold.authFault = undefined;
          }
        }
        if (task !== undefined && mark !== undefined) {
          task.count++;
          if (task.marks.length < 4) task.marks = [...task.marks, mark];
          if (fold.work?.trouble !== undefined && !failed(call)) mend(fold.work, call.opnum, mark);
        }
        if (failed(call)) this.#badCall(fold, call, "status", false);
        return;
      case "fault":
      case "rejected":
        fold.faults++;
        if (auth !== undefined && auth.succeeded === 0 && fold.authFault === undefined) fold.authFault = call;
        else this.#badCall(fold, call, call.outcome, false);
        return;
      case "unanswered":
      case "cancelled":
        // Nobody answers such a call.
        if (call.unansweredBecause === "maybe") return;
        fold.unanswered++;
        if (call.unansweredBecause !== "superseded") {
          const firstAfterAuth = auth !== undefined && auth.succeeded === 0;
          this.#pend(fold, (room) => fold.pendCall(call, firstAfterAuth, room));
        }
        return;
      case "orphaned":
      case "cut":
        return;
    }
  }

  #badCall(fold: ConversationFold, call: CallRecord, outcome: "fault" | "rejected" | "status", firstAfterAuth: boolean): void {
    const mark = call.answer ?? call.request;
    if (mark !== undefined)
      this.#book.call({ ...callEvidence(call, outcome, firstAfterAuth), successesBefore: fold.task?.count ?? 0 }, mark, fold.id);
  }

  #task(fold: ConversationFold, call: CallRecord, mark: Mark | undefined) {
    const uuid = call.interface?.uuid;
    const name = nameOf(call.carrier);
    if (fold.taskKind === call.carrier.kind && fold.taskUuid === uuid && fold.taskName === name) return fold.task;
    if (mark === undefined) return undefined;
    const { client, server } = call.conversation;
    const id = call.interface === undefined ? undefined : interfaceId(call.interface);
    const work = this.#book.work(client.address, server.address, id);
    fold.task = work === undefined ? undefined : this.#book.task(work, server.port, wayOf(call.carrier), mark);
    fold.work = work;
    fold.taskUuid = uuid;
    fold.taskName = name;
    fold.taskKind = call.carrier.kind;
    if (fold.task !== undefined && fold.task.conversations.length < 8 && !fold.task.conversations.includes(fold.id)) {
      fold.task.conversations = [...fold.task.conversations, fold.id];
    }
    return fold.task;
  }

  #bind(bind: BindRecord): void {
    const fold = this.#fold(bind.conversation);
    this.#figures.binds++;
    if (fold === undefined) return;
    fold.rpc = true;
    fold.touch(bind.request);
    fold.touch(bind.answer);
    const { protection } = bind;
    if (protection !== undefined) fold.protects(protection);
    for (const context of bind.contexts) if (!context.interface.uuid.startsWith("00000000-0000")) fold.speaks(context.interface);
    if (bind.request === undefined && bind.carrier.kind === "pipe") this.#elsewhere(fold);
    if (bind.outcome === "unanswered") {
      this.#pend(fold, (room) => fold.pendBind(bind, room));
      return;
    }
    const mark = bind.answer ?? bind.request;
    if (mark === undefined) return;
    const accepted = bind.outcome === "accepted" || bind.outcome === "partly";
    if (accepted && protection !== undefined) fold.auth = { mark, succeeded: 0 };
    const { client, server } = bind.conversation;
    for (const [id, context] of contextsOf(bind)) {
      const well = accepted && (context?.result === 0 || context?.result === undefined);
      if (!well) fold.rejectedBinds++;
      this.#book.bind(
        {
          client: client.address,
          server: server.address,
          transport: bind.conversation.transport,
          port: server.port,
          way: wayOf(bind.carrier),
          interface: id,
          outcome: well ? "accepted" : bind.outcome === "nak" || bind.outcome === "fault" ? bind.outcome : "rejected",
          result: well ? undefined : context?.result,
          reason: well ? undefined : (bind.nak?.reason ?? context?.reason),
          words: well ? undefined : (bind.nak?.words ?? context?.words),
          authType: protection?.type ?? 0,
          authLevel: protection?.level ?? 0,
          beside: !well && accepted,
          transfers: bind.contexts.length,
          ending: undefined,
          answer: bind.answer,
        },
        mark,
        fold.id,
      );
    }
  }

  #mapping(record: MappingRecord): void {
    const mark = record.answer ?? record.request;
    if (mark === undefined) return;
    const { client, server } = record.conversation;
    this.#fold(record.conversation)?.touch(mark);
    const port =
      /^\d{1,5}$/.test(record.endpoint) && !record.protocolSequence?.startsWith("ncacn_np") ? Number(record.endpoint) : undefined;
    this.#book.mapping(
      {
        client: client.address,
        mapper: server.address,
        operation: record.operation,
        status: record.status,
        interface: record.interface === undefined ? undefined : interfaceId(record.interface),
        protocolSequence: record.protocolSequence,
        host: record.host,
        endpoint: record.endpoint,
        port: port !== undefined && port > 0 && port < 65_536 ? port : undefined,
        annotation: record.annotation,
        request: record.request,
        latency: record.latency,
      },
      mark,
      `${record.conversation.transport}:${record.conversation.number}`,
    );
  }
}

/** Whether `#mishaps` can find something in a connection without RPC: nothing was answered, or something was not acknowledged. */
function mayHaveMishaps(record: ConnectionRecord): boolean {
  return record.octets[1] === 0 || record.unacknowledged !== undefined;
}

function plainFold(record: ConnectionRecord): ConversationFold {
  const fold = new ConversationFold(record.conversation);
  fold.record = record;
  return fold;
}
