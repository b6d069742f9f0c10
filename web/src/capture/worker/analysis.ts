/** One set of files, read once for the report and again for what is asked about: a ladder in full, a frame's octets. */

import type { Conversation } from "../../../../src/capture/conversation.ts";
import type { KeyMaterial } from "../../../../src/capture/decrypt/index.ts";
import { CaptureError, type Frame } from "../../../../src/capture/frame.ts";
import { addressText } from "../../../../src/capture/ip/address.ts";
import type { Packet } from "../../../../src/capture/packet.ts";
import type { InterfaceRef, TraceRecord } from "../../../../src/capture/records.ts";
import { loadInterfaces } from "../../../../src/capture/rpc/library.ts";
import { operationName } from "../../../../src/capture/rpc/operations.ts";
import { parseFilter } from "../../../../src/findings/filter.ts";
import { type Ladder, LadderBook } from "../../../../src/findings/ladder.ts";
import { RecordFilter } from "../../../../src/findings/record-filter.ts";
import type { Report } from "../../../../src/findings/report.ts";
import { type CaptureSource, type TraceOptions, traceCaptures } from "../../../../src/findings/trace.ts";
import { formatHostPort } from "../../../../src/ids/ip-address.ts";
import { Calls } from "./calls.ts";
import { codeOfId, FrameIndex } from "./frame-index.ts";
import { decryptorFor } from "./keys.ts";
import { sourceOf } from "./octets.ts";
import type { Activity, CallPage, CallQuery, CallValues, FrameView } from "./protocol.ts";

export interface NamedBlob {
  readonly name: string;
  readonly blob: Blob;
}

type Signal = NonNullable<TraceOptions["signal"]>;

const NEVER: Signal = { aborted: false, reason: undefined };

/** Rows of conversations that the page is given: more than anybody scrolls through, less than slows it. */
const ROWS = 2_000;

/** Octets of a frame that the page shows; no Ethernet frame has more, an offloaded one seldom. */
const FRAME_OCTETS = 64 << 10;

/** Parts into which the time of a capture is cut to show how busy it was. */
const PARTS = 240;

export class Analysis {
  readonly calls = new Calls();
  readonly #files: readonly NamedBlob[];
  readonly #keys: KeyMaterial | undefined;
  readonly #filter: RecordFilter | undefined;
  readonly #index = new FrameIndex();
  /** Conversations with a mapper: what they told names the interfaces of others. */
  readonly #mappers = new Set<number>();
  readonly #notes: string[] = [];
  readonly #seconds = new Seconds();
  /** Interfaces that a mapper named after the calls had passed, by conversation. */
  #inferred: ReadonlyMap<string, InterfaceRef> = new Map();

  /**
   * @param filter an expression as of `opnum trace --filter`: what the report tells of
   * @param keys what may open what is sealed
   * @throws FilterError
   */
  constructor(files: readonly NamedBlob[], filter?: string, keys?: KeyMaterial) {
    this.#files = files;
    this.#keys = keys;
    this.#filter = filter === undefined ? undefined : new RecordFilter(parseFilter(filter));
  }

  /** Octets of the files as they lie on the disk. */
  get octets(): number {
    return this.#files.reduce((sum, { blob }) => sum + blob.size, 0);
  }

  /** @throws CaptureError where none of the files can be read */
  async report(onProgress: (octets: number, frames: number) => void): Promise<{ report: Report; ladders: Ladder[]; activity: Activity }> {
    const book = new LadderBook();
    const filter = this.#filter;
    const report = await traceCaptures(await this.#sources(), {
      rows: ROWS,
      ...decryptorFor(this.#keys),
      ...(filter === undefined ? {} : { wantedRecord: (record) => filter.record(record) }),
      onProgress,
      onPacket: (packet) => {
        this.#index.note(packet);
        this.#seconds.note(packet.frame.time);
      },
      onRecord: (record) => {
        book.add(record);
        if (record.kind === "call") this.calls.add(record);
        else if (record.kind === "mapping") this.#mappers.add(codeOfId(idOf(record.conversation))!);
      },
    });
    this.#inferred = inferredIn(report);
    this.calls.infer(this.#inferred);
    const warnings = [...report.capture.warnings, ...this.#notes];
    return {
      report: { ...report, capture: { ...report.capture, warnings } },
      ladders: book.worst(report).map((ladder) => this.#named(ladder)),
      activity: this.#seconds.parts(report.capture.firstTime, report.capture.lastTime),
    };
  }

  page(query: CallQuery): CallPage {
    return this.calls.page(query);
  }

  /**
   * Every arrow of one conversation: the files are read again, and only its frames are taken apart.
   * @throws the signal's reason
   */
  async ladder(id: string, signal: Signal = NEVER): Promise<Ladder | undefined> {
    const book = new LadderBook({ conversations: 4, steps: 2_000 });
    const own = await this.#again(id, { signal }, (record) => book.add(record));
    const ladder = own === undefined ? undefined : book.conversation(own);
    if (ladder === undefined) return undefined;
    return this.#named({
      ...ladder,
      id,
      title: ladder.title.replace(`(${ladder.id})`, `(${id})`),
      arrows: ladder.arrows.map((arrow) => ({ ...arrow, conversation: id })),
    });
  }

  #named(ladder: Ladder): Ladder {
    return {
      ...ladder,
      arrows: ladder.arrows.map((arrow) => {
        const reference = this.#inferred.get(arrow.conversation);
        if (arrow.opnum === undefined || reference === undefined) return arrow;
        return {
          ...arrow,
          label: `${reference.name ?? reference.uuid} ${operationName(reference, arrow.opnum) ?? `opnum ${arrow.opnum}`}`,
        };
      }),
    };
  }

  /** What calls that begin or end in a frame say, as far as it is in the clear and of an interface that is known. */
  async #values(id: string, frame: number, signal: Signal): Promise<FrameView["calls"]> {
    const calls: CallValues[] = [];
    const options = { signal, values: true, interfaces: await loadInterfaces() };
    await this.#again(id, options, (record) => {
      if (record.kind !== "call" || record.values === undefined || calls.length >= MOST_CALLS) return;
      const { request, answer, operation, opnum, values } = record;
      if (request?.frame !== frame && answer?.frame !== frame) return;
      calls.push({
        operation: `${record.interface?.name ?? ""}.${operation ?? opnum}`,
        asked: json(values.in),
        answered: json(values.out),
      });
    });
    return calls;
  }

  /**
   * Reads the files again for one conversation.
   * @returns the id that it had in this reading; undefined where it was not found
   */
  async #again(id: string, options: TraceOptions, onRecord: (record: TraceRecord) => void): Promise<string | undefined> {
    const wanted = codeOfId(id);
    if (wanted === undefined) return undefined;
    // With frames left out, conversations are counted otherwise: frames say which is which.
    const ids = new Map<Conversation, string>();
    let own: string | undefined;
    await traceCaptures(await this.#sources(), {
      ...options,
      ...decryptorFor(this.#keys),
      rows: 1,
      wanted: (frame) => {
        // Session keys may come of what a client said to a KDC: with keys, everything is read.
        if (this.#keys !== undefined) return true;
        const code = this.#index.code(frame.number);
        // Frames of no conversation may be fragments of one, or a router's word about it.
        return code === wanted || code === 0 || this.#mappers.has(code);
      },
      onPacket: ({ conversation, frame }) => {
        if (conversation === undefined || ids.has(conversation)) return;
        const known = this.#index.conversationOf(frame.number);
        if (known === undefined) return;
        ids.set(conversation, known);
        if (known === id) own = idOf(conversation);
      },
      onRecord: (record) => {
        if (belongs(record, ids, id)) onRecord(record);
      },
    });
    return own;
  }

  /**
   * A frame's octets, and what a call in it says, read again.
   * @throws the signal's reason
   */
  async frame(number: number, signal: Signal = NEVER): Promise<FrameView | undefined> {
    let view: FrameView | undefined;
    let facts: [string, string][] = [];
    let found = false;
    const stop: Signal = {
      get aborted() {
        return found || signal.aborted;
      },
      get reason() {
        return found ? DONE : signal.reason;
      },
    };
    try {
      await traceCaptures(await this.#sources(), {
        rows: 1,
        signal: stop,
        wanted: (frame) => {
          if (found || frame.number !== number) return false;
          view = this.#view(frame);
          found = true;
          return true;
        },
        onPacket: (packet) => {
          facts = factsOf(packet);
        },
      });
    } catch (error) {
      if (error !== DONE) throw error;
    }
    if (view === undefined) return undefined;
    const { conversation } = view;
    return { ...view, facts, calls: conversation === undefined ? [] : await this.#values(conversation, number, signal) };
  }

  #view(frame: Frame): FrameView {
    return {
      frame: frame.number,
      time: frame.time,
      captured: frame.captured,
      original: frame.original,
      conversation: this.#index.conversationOf(frame.number),
      facts: [],
      calls: [],
      octets: frame.bytes.slice(frame.offset, frame.offset + Math.min(frame.captured, FRAME_OCTETS)),
      comment: frame.comment,
    };
  }

  /** @throws CaptureError where none of the files can be unpacked; one among several that cannot is a warning */
  async #sources(): Promise<CaptureSource[]> {
    this.#notes.length = 0;
    const note = (words: string) => this.#notes.push(words);
    const sources: CaptureSource[] = [];
    let failure: CaptureError | undefined;
    for (const { name, blob } of this.#files) {
      try {
        sources.push(await sourceOf(name, blob, note));
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
        failure ??= error;
        note(`${name}: ${error.words}`);
      }
    }
    if (sources.length === 0 && failure !== undefined) throw failure;
    return sources;
  }
}

/** Interfaces that no bind told, by conversation, where there is one of them only. */
function inferredIn({ conversations, endpoints }: Report): Map<string, InterfaceRef> {
  const refs = new Map<string, InterfaceRef>();
  for (const { interface: told } of endpoints) {
    if (told === undefined) continue;
    const [major, minor] = told.version.split(".").map(Number);
    refs.set(told.name ?? told.uuid, { uuid: told.uuid, major: major ?? 0, minor: minor ?? 0, name: told.name, by: "mapping" });
  }
  const found = new Map<string, InterfaceRef>();
  for (const { id, interfaces, inferred } of conversations) {
    const ref = interfaces.length === 1 && inferred.length === 1 ? refs.get(inferred[0]!) : undefined;
    if (ref !== undefined) found.set(id, ref);
  }
  return found;
}

/** Calls of one frame whose values are shown. */
const MOST_CALLS = 16;

/** Lines of values that are shown. */
const MOST_LINES = 2_000;

function json(value: unknown): string[] | undefined {
  if (value === undefined) return undefined;
  const lines = JSON.stringify(value, null, 2).split("\n");
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "..."] : lines;
}

const DONE = new Error("the frame was found");

function idOf({ transport, number }: Conversation): string {
  return `${transport}:${number}`;
}

function belongs(record: TraceRecord, ids: ReadonlyMap<Conversation, string>, id: string): boolean {
  return "conversation" in record && ids.get(record.conversation) === id;
}

const FLAGS = ["FIN", "SYN", "RST", "PSH", "ACK", "URG", "ECE", "CWR"];

function factsOf(packet: Packet): [string, string][] {
  const { ipVersion, bytes } = packet;
  if (ipVersion === 0) return [];
  const facts: [string, string][] = [
    ["from", socket(bytes, packet.source, ipVersion, packet.sourcePort)],
    ["to", socket(bytes, packet.destination, ipVersion, packet.destinationPort)],
    ["protocol", PROTOCOLS[packet.protocol] ?? `IP protocol ${packet.protocol}`],
    [ipVersion === 4 ? "time to live" : "hop limit", String(packet.ttl)],
  ];
  if (packet.protocol !== 6) return facts;
  const flags = FLAGS.filter((_, bit) => (packet.tcpFlags >> bit) & 1).join(" ");
  facts.push(
    ["flags", flags === "" ? "none" : flags],
    ["sequence", String(packet.sequence)],
    ["acknowledgment", String(packet.acknowledgment)],
    ["window", String(packet.window)],
    ["payload", `${packet.payloadLength} octets`],
  );
  return facts;
}

const PROTOCOLS: Readonly<Record<number, string>> = { 1: "ICMP", 6: "TCP", 17: "UDP", 58: "ICMPv6" };

function socket(bytes: Uint8Array, at: number, version: 4 | 6, port: number): string {
  const address = addressText(bytes, version, at);
  return port === 0 ? address : formatHostPort(address, port);
}

/** Packets of each second, in a table that doubles its unit when it is full: any length of capture in bounded memory. */
class Seconds {
  #unit = 100;
  #from = Number.NaN;
  #counts = new Uint32Array(4096);

  note(time: number): void {
    if (!Number.isFinite(time)) return;
    if (Number.isNaN(this.#from)) this.#from = time;
    let part = Math.floor((time - this.#from) / this.#unit);
    // Before the first frame: merged files and clocks that were set have such.
    if (part < 0) part = 0;
    while (part >= this.#counts.length) {
      const halved = new Uint32Array(this.#counts.length);
      for (let i = 0; i < this.#counts.length; i++) halved[i >> 1]! += this.#counts[i]!;
      this.#counts = halved;
      this.#unit *= 2;
      part = Math.floor((time - this.#from) / this.#unit);
    }
    this.#counts[part]!++;
  }

  parts(first: number | undefined, last: number | undefined): Activity {
    if (first === undefined || last === undefined || Number.isNaN(this.#from)) return { from: 0, to: 0, packets: [] };
    const from = this.#from;
    const to = Math.max(last, from + 1);
    const packets = new Array<number>(PARTS).fill(0);
    for (let i = 0; i < this.#counts.length; i++) {
      const count = this.#counts[i]!;
      if (count === 0) continue;
      packets[Math.min(PARTS - 1, Math.floor(((i * this.#unit) / (to - from)) * PARTS))]! += count;
    }
    return { from, to, packets };
  }
}
