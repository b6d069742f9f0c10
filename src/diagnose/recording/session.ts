/** One recorder with what reads it, for some addresses: begun, given signs, ended without losing what passed last. */
import { createSocket, type Socket } from "node:dgram";
import { visible } from "../../bytes/visible.ts";
import { recordingFilter } from "./filter.ts";
import type { FlowReader } from "./flows.ts";
import { interfaceTowards } from "./interface.ts";
import type { Recorded } from "./packets.ts";
import type { RecordingProgram } from "./program.ts";
import { type Recorder, RecorderError, startRecorder } from "./recorder.ts";

/** Octets of each frame: SLL2 (20), IPv6 (40), ICMPv6 (8), the quoted packet's IPv6 (40) with the first of its TCP; and room for options and tunnels. */
const SNAP_LENGTH = 192;
/** Octets of the kernel's buffer. */
const BUFFER = 2 << 20;
/** Octets of frames after which the recording is given up: somebody else is busy with the same host. */
const TOO_BUSY = 64 << 20;
/** Milliseconds until a recorder must have begun. */
const READY_MS = 1_000;
/** Seconds after which it ends in any case. */
const SECONDS = 300;
/** Milliseconds that a sign takes through the recorder at most: dumpcap hands on what it has a few times a second. */
const MARKER_MS = 600;
/** Milliseconds from one sign to the next: the reader shows a frame when it sees that another follows. */
const MARKER_EVERY_MS = 5;
/** Where no sign can be given: milliseconds that the last packets get. */
const GRACE_MS = 50;
/** Frames of which the buffer certainly held all. */
const SURELY_HELD = 2_000;

export interface SessionOptions {
  readonly signal?: AbortSignal | undefined;
  readonly readyMs?: number | undefined;
  readonly seconds?: number | undefined;
}

export class Session {
  readonly #addresses: readonly string[];
  readonly #marker: Marker | undefined;
  readonly #signal: AbortSignal | undefined;
  readonly #from: number;
  readonly #reader: FlowReader;
  readonly #recorder: Recorder;
  readonly #onAbort = () => this.kill();
  #marked = () => {};
  #why: string | undefined;
  /** It ended of itself, or was given up: then and why. */
  #until: number | undefined;

  /**
   * @returns when packets of the addresses are recorded
   * @throws RecorderError with the reason in words; the signal's reason
   */
  static async start(program: RecordingProgram, addresses: readonly string[], options: SessionOptions): Promise<Session> {
    const link = await interfaceTowards(addresses[0]!);
    if (link === undefined) throw new RecorderError("this machine has no way to the host");
    const marker = link === "any" ? await Marker.open() : undefined;
    try {
      // What comes before there is somebody to take it.
      const early: Uint8Array[] = [];
      let take = (octets: Uint8Array): void => void early.push(octets);
      const begun = startRecorder(
        program,
        {
          interface: link,
          filter: recordingFilter({ addresses, markerPort: marker?.port }),
          snapLength: SNAP_LENGTH,
          buffer: BUFFER,
          seconds: options.seconds ?? SECONDS,
        },
        (octets) => take(octets),
        options.readyMs ?? READY_MS,
        options.signal,
      );
      // The reading of captures is loaded while the recorder begins.
      const [recorder, { FlowReader }] = await Promise.all([begun, import("./flows.ts")]);
      if (options.signal?.aborted) {
        recorder.kill();
        throw options.signal.reason;
      }
      const session: Session = new Session(
        addresses,
        marker,
        new FlowReader(marker?.port ?? 0, () => session.#marked()),
        recorder,
        options.signal,
      );
      take = (octets) => session.#octets(octets);
      for (const octets of early) take(octets);
      return session;
    } catch (error) {
      marker?.close();
      throw error;
    }
  }

  private constructor(
    addresses: readonly string[],
    marker: Marker | undefined,
    reader: FlowReader,
    recorder: Recorder,
    signal: AbortSignal | undefined,
  ) {
    this.#addresses = addresses;
    this.#marker = marker;
    this.#reader = reader;
    this.#recorder = recorder;
    this.#signal = signal;
    this.#from = nowMicroseconds();
    signal?.addEventListener("abort", this.#onAbort, { once: true });
    void recorder.ended.then(({ said }) => {
      if (this.#until !== undefined) return;
      this.#until = nowMicroseconds();
      const last = said.trimEnd().split("\n").at(-1) ?? "";
      this.#why = `${recorder.program.name} ended before it was asked to${last === "" ? "" : `: ${visible(last, { limit: 200 })}`}`;
      this.#marked();
    });
  }

  /** Lets what passed before come through, ends the recorder, and says what was seen. Asked for once. */
  async stop(): Promise<Recorded & { readonly why: string | undefined }> {
    if (this.#until === undefined) await this.#settle();
    const reader = this.#reader;
    if (this.#until === undefined) {
      this.#until = nowMicroseconds();
      if (reader.frames < SURELY_HELD && this.#marker !== undefined) this.#recorder.kill();
      else {
        const { lost = 0 } = await this.#recorder.end();
        if (lost > 0) this.#why = `${lost} packets were lost while they were recorded: counts may be too low`;
      }
    }
    this.#close();
    if (reader.overflowed) this.#why ??= "other programs have so many connections with the host that not all were looked at";
    const until = this.#until;
    const flows = reader.octets > TOO_BUSY ? [] : reader.finish();
    // Where packets were lost, what is not there says nothing.
    const covered = this.#why === undefined ? this.#addresses.map((address) => ({ address, from: this.#from, until })) : [];
    return { flows, covered, neighbours: reader.neighbours, why: this.#why };
  }

  /** Ends it at once. */
  kill(): void {
    this.#until ??= nowMicroseconds();
    this.#recorder.kill();
    this.#close();
    this.#marked();
  }

  #octets(octets: Uint8Array): void {
    if (this.#until !== undefined && this.#why !== undefined) return;
    this.#reader.push(octets);
    if (this.#reader.octets <= TOO_BUSY) return;
    this.#why = `other programs exchange so much with the host that the recording was given up after ${this.#reader.frames} packets`;
    this.kill();
  }

  /** Waits until a packet that is sent now has come through the recorder: then all before it has. */
  async #settle(): Promise<void> {
    const marker = this.#marker;
    if (marker === undefined) return pause(GRACE_MS);
    await new Promise<void>((resolve) => {
      const repeat = setInterval(() => marker.send(), MARKER_EVERY_MS);
      const timer = setTimeout(() => this.#marked(), MARKER_MS);
      this.#marked = () => {
        clearInterval(repeat);
        clearTimeout(timer);
        this.#marked = () => {};
        resolve();
      };
      marker.send();
      marker.send();
    });
  }

  #close(): void {
    this.#signal?.removeEventListener("abort", this.#onAbort);
    this.#marker?.close();
  }
}

/** Datagrams to ourselves, which the recorder sees between those of the target. */
class Marker {
  readonly port: number;
  readonly #socket: Socket;
  #closed = false;

  /** @returns undefined where loopback is not there */
  static open(): Promise<Marker | undefined> {
    return new Promise((resolve) => {
      const socket = createSocket("udp4");
      socket.on("error", () => resolve(undefined));
      socket.bind(0, "127.0.0.1", () => resolve(new Marker(socket)));
    });
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    this.port = socket.address().port;
  }

  send(): void {
    if (!this.#closed) this.#socket.send("opnum", this.port, "127.0.0.1", () => undefined);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#socket.close();
  }
}

/** By the clock that stamps packets. */
function nowMicroseconds(): number {
  return Date.now() * 1000;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
