/** One recorder as a child process: started, ready, ended, whatever happens. */
import { type ChildProcess, spawn } from "node:child_process";
import { basename } from "node:path";
import { type CommandOptions, commandLine, type RecordingProgram, refusalWords } from "./program.ts";

/** Octets of a recorder's own words that are kept. */
const SAID = 4096;

export interface Recorder {
  readonly program: RecordingProgram;
  readonly pid: number;
  /** Ends it as it wants to be ended, so that it writes what it has; after `graceMs` by force. Resolves when it is gone. */
  end(graceMs?: number): Promise<RecorderEnd>;
  /** Ends it at once, and waits for nothing. */
  kill(): void;
  /** When it is gone, whoever ended it. */
  readonly ended: Promise<RecorderEnd>;
}

export interface RecorderEnd {
  /** Packets that its kernel had no room for; undefined where it did not say. */
  readonly lost: number | undefined;
  /** It wrote to standard error. */
  readonly said: string;
}

/** It could not be started, or ended before it recorded. */
export class RecorderError extends Error {
  override name = "RecorderError";
}

/** What was to end it with us did not start it. */
class GuardError extends Error {
  override name = "GuardError";
}

/** All that run: none of them outlives this process. */
const running = new Set<ChildProcess>();

let watching = false;

function watchOurEnd(): void {
  if (watching) return;
  watching = true;
  process.on("exit", () => {
    for (const child of running) endGroup(child, "SIGKILL");
  });
}

/**
 * Starts a program that records.
 * @param onOctets pcap as it is written, its header first; the octets may be kept
 * @param readyMs milliseconds until it must have begun
 * @returns when packets are recorded: its filter is in force
 * @throws RecorderError with the reason in words; the signal's reason
 */
export function startRecorder(
  program: RecordingProgram,
  options: CommandOptions,
  onOctets: (octets: Uint8Array) => void,
  readyMs: number,
  signal?: AbortSignal,
): Promise<Recorder> {
  return begin(program, commandLine(program, options), onOctets, readyMs, signal).catch((error: unknown) => {
    // An older setpriv, say, that has no such bond.
    if (!(error instanceof GuardError)) throw error;
    return begin(program, commandLine(program, options, false), onOctets, readyMs, signal);
  });
}

function begin(
  program: RecordingProgram,
  [file, ...args]: readonly [file: string, ...args: string[]],
  onOctets: (octets: Uint8Array) => void,
  readyMs: number,
  signal: AbortSignal | undefined,
): Promise<Recorder> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    // A group of its own: Ctrl-C at the terminal is ours to hear, and who wraps it ends with it. Passwords may stand in our variables.
    const child = spawn(file, args, {
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      env: { PATH: process.env["PATH"] ?? "/usr/sbin:/usr/bin:/sbin:/bin", LC_ALL: "C" },
    });
    running.add(child);
    watchOurEnd();
    let said = "";
    let begun = false;
    let over = false;
    const settle = (act: () => void) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      act();
    };
    const fail = (error: unknown) =>
      settle(() => {
        endGroup(child, "SIGKILL");
        reject(error);
      });
    const onAbort = () => fail(signal?.reason);
    const timer = setTimeout(() => fail(new RecorderError(`${program.name} did not begin within ${readyMs} ms`)), readyMs);
    signal?.addEventListener("abort", onAbort, { once: true });
    const ended = new Promise<RecorderEnd>((resolveEnd) => {
      const finish = (code: number | string | null) => {
        running.delete(child);
        const guard = file !== program.path && said.startsWith(`${basename(file)}:`);
        settle(() => reject(guard ? new GuardError(said) : new RecorderError(refusalWords(program, said, code))));
        resolveEnd({ lost: lostIn(said), said });
      };
      child.once("error", (error: NodeJS.ErrnoException) => finish(error.code ?? error.message));
      // Its pipes are read to their ends.
      child.once("close", finish);
    });
    child.stderr?.setEncoding("utf8").on("data", (text: string) => {
      if (said.length < SAID) said = (said + text).slice(0, SAID);
    });
    child.stdout?.on("data", (octets: Uint8Array) => {
      onOctets(octets);
      if (begun) return;
      // The header of the file: it is written when all is set up.
      begun = true;
      settle(() => resolve({ program, pid: child.pid ?? -1, ended, end, kill }));
    });
    const kill = () => {
      endGroup(child, "SIGKILL");
      // What is still to come is of no use. Its end is waited for by the process only, so that it leaves no zombie.
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const end = (graceMs = 2_000) => {
      endGroup(child, "SIGINT");
      const force = setTimeout(() => endGroup(child, "SIGKILL"), graceMs);
      return ended.finally(() => clearTimeout(force));
    };
  });
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    try {
      child.kill(signal);
    } catch {
      // It is gone.
    }
  }
}

/** "12 packets dropped by kernel" of tcpdump, "Packets received/dropped on interface 'any': 10/2" of dumpcap. */
function lostIn(said: string): number | undefined {
  const match = /(\d+) packets? dropped by kernel/.exec(said) ?? /received\/dropped on interface[^:]*: \d+\/(\d+)/.exec(said);
  return match === null ? undefined : Number(match[1]);
}
