/**
 * Records the packets of a diagnosis: what no socket tells (how many SYNs left, what answered and from how far, which router sent an ICMP error). The
 * headers of packets between this machine and the target are looked at as they come; only those of our own sockets are kept, as numbers.
 */
import { plainAddress } from "./filter.ts";
import type { Recorded } from "./packets.ts";
import { absenceWords, findPrograms, type RecordingProgram } from "./program.ts";
import { RecorderError } from "./recorder.ts";
import { Session } from "./session.ts";

export type { RecordedFlow } from "./flows.ts";
export { type Recorded, withPackets } from "./packets.ts";

export interface RecordingOptions {
  /** The target's addresses as far as they are known; others by `cover()`. */
  readonly addresses: readonly string[];
  /** Ends the recording, and whatever is being waited for. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until a recorder must have begun; default 1,000. */
  readonly readyMs?: number | undefined;
  /** Seconds after which it ends in any case; default 300. */
  readonly seconds?: number | undefined;
  /** Which programs to use, for tests; default: those that are found. */
  readonly programs?: readonly RecordingProgram[] | undefined;
}

export interface Recording {
  /** What records; undefined where nothing does. */
  readonly by: "tcpdump" | "dumpcap" | undefined;
  /** Why nothing is recorded, or why what was recorded is not to be trusted; in words. May come to be said while it runs, and at the end. */
  readonly why: string | undefined;
  /** Records these addresses, too, from when it resolves. Never rejects. */
  cover(addresses: readonly string[]): Promise<void>;
  /** Ends it, without losing what passed before. Never rejects; asked again, it gives the same. */
  stop(): Promise<Recorded>;
}

const NOTHING: Recorded = { flows: [], covered: [], neighbours: [] };

/**
 * Begins to record. Never rejects: where nothing can be recorded, `by` is undefined and `why` has the reason.
 * @returns when packets of the addresses are recorded; after some 20 ms
 */
export async function startRecording(options: RecordingOptions): Promise<Recording> {
  const recording = new Recordings(options);
  await recording.cover(options.addresses);
  return recording;
}

class Recordings implements Recording {
  by: Recording["by"];
  why: string | undefined;
  readonly #options: RecordingOptions;
  readonly #programs: readonly RecordingProgram[];
  readonly #sessions: Session[] = [];
  readonly #covered = new Set<string>();
  #stopped: Promise<Recorded> | undefined;

  constructor(options: RecordingOptions) {
    this.#options = options;
    if (process.platform === "win32") {
      this.#programs = [];
      this.why = 'packets are recorded on Linux and macOS only; "opnum capture HOST --print" has the lines for pktmon and netsh';
      return;
    }
    const found = findPrograms();
    this.#programs = options.programs ?? found.programs;
    if (this.#programs.length === 0) this.why = absenceWords(found);
  }

  async cover(addresses: readonly string[]): Promise<void> {
    if (this.#stopped !== undefined || (this.why !== undefined && this.by === undefined)) return;
    const fresh = addresses.map(plainOrNone).filter((address): address is string => address !== undefined && !this.#covered.has(address));
    if (fresh.length === 0) return;
    for (const address of fresh) this.#covered.add(address);
    const programs = this.by === undefined ? this.#programs : this.#programs.filter(({ name }) => name === this.by);
    let why: string | undefined;
    for (const program of programs) {
      try {
        const session = await Session.start(program, fresh, this.#options);
        // It was stopped while this one began.
        if (this.#stopped !== undefined) return session.kill();
        this.#sessions.push(session);
        this.by = program.name;
        this.why = undefined;
        return;
      } catch (error) {
        if (this.#options.signal?.aborted) {
          why = "it was stopped";
          break;
        }
        why ??= error instanceof RecorderError ? error.message : String(error);
      }
    }
    // Some addresses are recorded and others are not: `covered` tells which.
    if (this.by === undefined) this.why = why;
  }

  stop(): Promise<Recorded> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  async #stop(): Promise<Recorded> {
    if (this.#sessions.length === 0) return NOTHING;
    const ended = await Promise.all(this.#sessions.map((session) => session.stop()));
    this.why = ended.find(({ why }) => why !== undefined)?.why;
    return {
      flows: ended.flatMap(({ flows }) => flows),
      covered: ended.flatMap(({ covered }) => covered),
      neighbours: ended.flatMap(({ neighbours }) => neighbours),
    };
  }
}

/** What is no address has no packets. */
function plainOrNone(text: string): string | undefined {
  try {
    return plainAddress(text);
  } catch {
    return undefined;
  }
}
