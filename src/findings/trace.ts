/** From octets of capture files to a report: the one way, for the command and for the page alike. */
import type { AnalysisOptions } from "../capture/analysis.ts";
import { Analyzer } from "../capture/analyzer.ts";
import type { Decryptor } from "../capture/decryptor.ts";
import { detectReader } from "../capture/files/detect.ts";
import { CaptureError, type Frame, type FrameReader } from "../capture/frame.ts";
import type { TraceListener } from "../capture/listener.ts";
import type { TraceRecord } from "../capture/records.ts";
import { Fold } from "./fold.ts";
import type { CaptureFacts, Report } from "./report.ts";

export interface CaptureSource {
  /** For people: the file's name. */
  readonly name: string;
  /**
   * The file's octets, decompressed. A chunk of 64 KB or more may be written to again once the next but two is asked for: readers hold none of
   * them after their `next()` gave false.
   */
  readonly octets: AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /**
   * Octets from anywhere in the file, where it can be read so: for what stands at the end and is needed at the start.
   * @returns fewer where the file ends; undefined where it cannot be done (what is compressed, a pipe)
   */
  at?(offset: number, length: number): Promise<Uint8Array | undefined>;
}

export interface TraceOptions extends AnalysisOptions {
  /** Rows of conversations that the report has; default 100. */
  readonly rows?: number;
  /** Frames that are left out when this gives false. */
  readonly wanted?: (frame: Frame) => boolean;
  /** Records that neither the report nor `onRecord` is told when this gives false. Asked once for each, in their order. */
  readonly wantedRecord?: (record: TraceRecord) => boolean;
  readonly onRecord?: (record: TraceRecord) => void;
  readonly onPacket?: TraceListener["packet"];
  readonly onMessage?: TraceListener["message"];
  /** About every megabyte. @param octets read so far of all sources, @param frames so far */
  readonly onProgress?: (octets: number, frames: number) => void;
  readonly signal?: { readonly aborted: boolean; readonly reason: unknown };
}

/** How readers mark a frame that Windows' own network stack dropped (pktmon). */
const DROPPED = "dropped by Windows";

/** Comments that are kept, and characters of each. */
const COMMENTS = 64;
const COMMENT = 2_000;

/** Nothing recorded for so long, or time that runs back as far: another capture begins. Microseconds. */
const PIECE = 3 * 3600 * 1_000_000;

/**
 * Reads one capture, or several as one, merged by time.
 * @throws CaptureError where none of the sources can be read; one among several that cannot is a warning of the report
 */
export async function traceCaptures(sources: readonly CaptureSource[], options: TraceOptions = {}): Promise<Report> {
  const fold = new Fold(options.rows === undefined ? {} : { rows: options.rows });
  const { onRecord, wantedRecord } = options;
  const analyzer = new Analyzer(
    {
      record: (record) => {
        if (wantedRecord?.(record) === false) return;
        fold.add(record);
        onRecord?.(record);
      },
      ...(options.onPacket === undefined ? {} : { packet: options.onPacket }),
      ...(options.onMessage === undefined ? {} : { message: options.onMessage }),
    },
    options,
  );
  const merge = await Merge.open(sources);
  const reading = new Reading(analyzer, fold, merge, sources.length > 1, options);
  let reported = 0;
  for (;;) {
    if (merge.octets - reported > 1 << 20) {
      reported = merge.octets;
      options.onProgress?.(merge.octets, reading.frames);
      if (options.signal?.aborted) throw options.signal.reason;
    }
    const input = reading.readOn();
    if (input === undefined) break;
    await merge.refill(input);
  }
  analyzer.finish();
  const { pieces, comments } = reading;
  const decryption = options.decryptor?.facts?.();
  const told = { pieces, comments, ...(decryption === undefined ? {} : { decryption }) };
  return fold.report({ ...facts(merge, reading.frames, reading.firstTime, reading.lastTime, analyzer), ...told }, analyzer.pdus);
}

/** The loop over frames, which waits for nobody: a function that is resumed again and again stays slow for long. */
class Reading {
  frames = 0;
  firstTime = Number.NaN;
  lastTime = Number.NaN;
  readonly pieces: number[] = [];
  readonly comments: CaptureFacts["comments"][number][] = [];
  #before = Number.NaN;
  readonly #analyzer: Analyzer;
  readonly #fold: Fold;
  readonly #merge: Merge;
  readonly #renumbers: boolean;
  readonly #wanted: TraceOptions["wanted"];
  readonly #decryptor: Decryptor | undefined;

  /** @param renumbers frames get numbers of the merged order: those of a single file stay its own */
  constructor(analyzer: Analyzer, fold: Fold, merge: Merge, renumbers: boolean, options: TraceOptions) {
    this.#analyzer = analyzer;
    this.#fold = fold;
    this.#merge = merge;
    this.#renumbers = renumbers;
    this.#wanted = options.wanted;
    this.#decryptor = options.decryptor;
  }

  /** Reads frames as far as there are octets. @returns the source that needs more; undefined at the end of all */
  readOn(): Input | undefined {
    for (;;) {
      const input = this.#merge.first();
      if (input === undefined) return undefined;
      if (this.#decryptor?.secret !== undefined) input.tellSecrets(this.#decryptor);
      const { frame } = input.reader;
      const { number } = frame;
      if (this.#renumbers) frame.number = this.frames + 1;
      this.frames++;
      if (this.#wanted === undefined || this.#wanted(frame)) this.#frame(frame);
      frame.number = number;
      if (!input.advance()) return input;
    }
  }

  #frame(frame: Frame): void {
    const { comment, time } = frame;
    if (comment !== undefined) {
      if (comment.startsWith(DROPPED)) this.#fold.hostDropped(frame.number, comment);
      else if (this.comments.length < COMMENTS) this.comments.push({ frame: frame.number, words: comment.slice(0, COMMENT) });
    }
    this.#analyzer.frame(frame);
    if (Math.abs(time - this.#before) > PIECE && this.pieces.length < 64) this.pieces.push(this.#before);
    this.#before = time;
    if (!(this.firstTime <= time)) this.firstTime = time;
    if (!(this.lastTime >= time)) this.lastTime = time;
  }
}

function facts(
  merge: Merge,
  frames: number,
  firstTime: number,
  lastTime: number,
  analyzer: Analyzer,
): Omit<CaptureFacts, "pieces" | "comments"> {
  const several = merge.inputs.length > 1;
  return {
    files: merge.inputs.map(({ name, reader, octets }) => ({
      name,
      format: reader.format,
      frames: reader.frame.number,
      octets,
      remarks: reader.remarks,
    })),
    frames,
    octets: merge.octets,
    firstTime: Number.isNaN(firstTime) ? undefined : firstTime,
    lastTime: Number.isNaN(lastTime) ? undefined : lastTime,
    warnings: [
      ...(analyzer.options.calls === false
        ? ["read in brief: conversations, binds and PDUs; what calls, logins and lookups of names came to was not looked at"]
        : []),
      ...merge.failures,
      ...merge.inputs.flatMap(({ name, failure }) => (failure === undefined ? [] : [`${several ? `${name}: ` : ""}${failure}`])),
      ...merge.inputs.flatMap(({ name, reader }) =>
        reader.warnings.map(({ words, count }) => `${several ? `${name}: ` : ""}${words}${count > 1 ? ` (${count} times)` : ""}`),
      ),
    ],
    ...(merge.inputs.some(({ reader }) => reader.warnings.some(({ kind }) => kind === "lost")) ? { lossy: true } : {}),
    dropped: Object.fromEntries(analyzer.dropped),
    names: Object.fromEntries(merge.inputs.flatMap(({ reader }) => [...reader.names])),
  };
}

/** One source: its reader, and the octets that feed it. */
class Input {
  readonly name: string;
  readonly reader: FrameReader;
  octets = 0;
  /** Why its octets ended early, in words. What came before counts. */
  failure: string | undefined;
  readonly #source: CaptureSource;
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  #ended = false;
  #secretsTold = 0;

  private constructor(
    source: CaptureSource,
    reader: FrameReader,
    chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>,
    octets: number,
    ended: boolean,
  ) {
    this.name = source.name;
    this.#source = source;
    this.reader = reader;
    this.#chunks = chunks;
    this.octets = octets;
    this.#ended = ended;
  }

  static async open(source: CaptureSource): Promise<Input> {
    const chunks = Symbol.asyncIterator in source.octets ? source.octets[Symbol.asyncIterator]() : source.octets[Symbol.iterator]();
    const head: Uint8Array[] = [];
    let octets = 0;
    let ended = false;
    // Enough to tell every format; a pipe may bring them one by one.
    while (octets < 4096 && !ended) {
      const next = await chunks.next();
      if (next.done) ended = true;
      else {
        head.push(plain(next.value));
        octets += next.value.length;
      }
      const reader = detectReader(head, ended);
      if (reader === undefined) continue;
      for (const chunk of head) reader.push(chunk);
      if (ended) reader.end();
      return new Input(source, reader, chunks, octets, ended);
    }
    throw new CaptureError({ kind: "unknown-format" }, "this is no capture file of a format that is known");
  }

  /** Hands over the keys that the file brought before this frame. */
  tellSecrets(decryptor: Decryptor): void {
    const { secrets } = this.reader;
    for (; this.#secretsTold < secrets.length; this.#secretsTold++) {
      const { type, octets } = secrets[this.#secretsTold]!;
      decryptor.secret?.(type, octets);
    }
  }

  /** Goes to the next frame without waiting. */
  advance(): boolean {
    return this.reader.next();
  }

  /** Goes to the next frame; false where there is none. */
  async more(): Promise<boolean> {
    while (!this.reader.next()) {
      if (this.#ended) return false;
      if (this.reader.wanted !== undefined && (await this.#supply(this.reader.wanted))) continue;
      const chunk = await this.#next();
      if (chunk === undefined) {
        this.#ended = true;
        this.reader.end();
      } else {
        this.octets += chunk.length;
        this.reader.push(chunk);
      }
    }
    return true;
  }

  async #supply({ offset, length }: { readonly offset: number; readonly length: number }): Promise<boolean> {
    const octets = await this.#source.at?.(offset, length);
    if (octets !== undefined) this.reader.supply?.(octets);
    return octets !== undefined;
  }

  /** The next octets; undefined where there are none, or no more can be read. */
  async #next(): Promise<Uint8Array | undefined> {
    try {
      const next = await this.#chunks.next();
      return next.done ? undefined : plain(next.value);
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      this.failure = error.words;
      return undefined;
    }
  }
}

/** Not a Buffer of Node: `slice` of one is no copy. */
function plain(octets: Uint8Array): Uint8Array {
  return octets.constructor === Uint8Array ? octets : new Uint8Array(octets.buffer, octets.byteOffset, octets.length);
}

/** Several sources as one, by time; frames of one source keep their order. */
class Merge {
  readonly inputs: Input[] = [];
  /** Words about sources that could not be read. */
  readonly failures: string[] = [];
  #live: Input[] = [];

  static async open(sources: readonly CaptureSource[]): Promise<Merge> {
    const merge = new Merge();
    let failure: CaptureError | undefined;
    for (const source of sources) {
      try {
        const input = await Input.open(source);
        merge.inputs.push(input);
        if (await input.more()) merge.#live.push(input);
      } catch (error) {
        if (!(error instanceof CaptureError)) throw error;
        failure ??= error;
        merge.failures.push(`${source.name}: ${error.words}`);
      }
    }
    if (merge.inputs.length === 0 && failure !== undefined) throw failure;
    return merge;
  }

  get octets(): number {
    let sum = 0;
    for (const input of this.inputs) sum += input.octets;
    return sum;
  }

  /** The source whose frame comes first. */
  first(): Input | undefined {
    const live = this.#live;
    if (live.length <= 1) return live[0];
    let first = live[0]!;
    for (const input of live) if (input.reader.frame.time < first.reader.frame.time) first = input;
    return first;
  }

  async refill(input: Input): Promise<void> {
    try {
      if (await input.more()) return;
    } catch (error) {
      if (!(error instanceof CaptureError)) throw error;
      this.failures.push(`${input.name}: ${error.words}`);
    }
    this.#live = this.#live.filter((other) => other !== input);
  }
}
