/** What a command needs of the world, handed in so that tests hand in their own. */

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
  /** Of streams that can be full: whoever writes much waits for "drain". */
  readonly writableNeedDrain?: boolean;
  once?(event: "drain", listener: () => void): unknown;
}

/** A terminal to talk with somebody. */
export interface Terminal {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

/** Standard input where it is a terminal: keys as they are pressed. */
export interface Keyboard {
  setRawMode(raw: boolean): unknown;
  on(event: "data", listener: (octets: Uint8Array) => void): unknown;
  on(event: "end", listener: () => void): unknown;
  off(event: "data", listener: (octets: Uint8Array) => void): unknown;
  off(event: "end", listener: () => void): unknown;
  resume(): unknown;
  pause(): unknown;
  /** Gives back what was read too far. */
  unshift(octets: Uint8Array): unknown;
}

export interface Io {
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Standard input, for commands that read it. */
  readonly stdin?: AsyncIterable<Uint8Array> | undefined;
  /** Where standard input and output are a terminal. */
  readonly terminal?: Terminal | undefined;
  /** Where standard input is a terminal, whatever standard output is. */
  readonly keyboard?: Keyboard | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** The user's home directory. */
  readonly home: string;
  /** Fires on Ctrl-C and when the output's reader is gone; the reason is an Interruption. */
  readonly signal: AbortSignal;
}

/** Why a command has to end before it is done. */
export class Interruption extends Error {
  override name = "Interruption";
  readonly by: "SIGINT" | "SIGTERM" | "EPIPE";
  constructor(by: "SIGINT" | "SIGTERM" | "EPIPE") {
    super(by === "EPIPE" ? "the reader of the output went away" : `stopped by ${by}`);
    this.by = by;
  }
}

/** Rejects with the signal's reason as soon as it fires; for work that cannot be aborted itself. */
export function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    work.catch(() => undefined);
    return Promise.reject(signal.reason);
  }
  return new Promise((resolve, reject) => {
    const onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}

/** Resolves after `ms` milliseconds, or rejects with the signal's reason. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    const onAbort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal.addEventListener("abort", onAbort, { once: true });
  });
}

/** Resolves when the signal fires: how a service waits for its end. */
export function untilAborted(signal: AbortSignal): Promise<void> {
  // A timer keeps the process alive even where nothing else would; the listener's own sockets usually do.
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setInterval(() => undefined, 0x7fffffff);
    signal.addEventListener(
      "abort",
      () => {
        clearInterval(timer);
        resolve();
      },
      { once: true },
    );
  });
}
