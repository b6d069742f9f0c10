/** For tests: a command run in this process with streams of its own. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Interruption, type Io, type Keyboard } from "./io.ts";
import { main } from "./main.ts";

export interface RunResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly result: Promise<RunResult>;
  /** What was printed to standard output so far. */
  stdout(): string;
  /** Resolves when standard output and standard error together hold the text. */
  printed(text: string | RegExp): Promise<void>;
  /** Ctrl-C. */
  interrupt(by?: "SIGINT" | "SIGTERM"): void;
}

export interface RunOptions {
  readonly env?: Record<string, string>;
  readonly tty?: boolean;
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly keyboard?: Keyboard;
}

export function start(argv: readonly string[], options: RunOptions = {}): Running {
  const controller = new AbortController();
  let stdout = "";
  let stderr = "";
  const waiting = new Set<() => void>();
  const io: Io = {
    stdout: {
      write: (text) => {
        stdout += text;
        for (const check of [...waiting]) check();
      },
      isTTY: options.tty ?? false,
    },
    stderr: {
      write: (text) => {
        stderr += text;
        for (const check of [...waiting]) check();
      },
      isTTY: options.tty ?? false,
      columns: 100,
    },
    stdin: typeof options.stdin === "string" ? lines(options.stdin) : options.stdin,
    keyboard: options.keyboard,
    env: { XDG_CONFIG_HOME: NO_CONFIG, APPDATA: NO_CONFIG, ...options.env },
    platform: process.platform,
    home: NO_CONFIG,
    signal: controller.signal,
  };
  const result = main(argv, io).then((code) => ({ code, stdout, stderr }));
  return {
    result,
    stdout: () => stdout,
    printed(text) {
      return new Promise<void>((resolve, reject) => {
        const check = () => {
          if (typeof text === "string" ? (stdout + stderr).includes(text) : text.test(stdout + stderr)) {
            waiting.delete(check);
            resolve();
          }
        };
        waiting.add(check);
        check();
        void result.then(
          ({ code }) => waiting.has(check) && reject(new Error(`ended with ${code} and never printed ${text}\n${stdout}\n${stderr}`)),
        );
      });
    },
    interrupt: (by = "SIGINT") => controller.abort(new Interruption(by)),
  };
}

export function run(argv: readonly string[], options: RunOptions = {}): Promise<RunResult> {
  return start(argv, options).result;
}

async function* lines(text: string): AsyncGenerator<Uint8Array> {
  for (const line of text.split(/(?<=\n)/)) yield new TextEncoder().encode(line);
}

/** A directory that is not there holds no configuration file: the tester's own must not decide a test. */
const NO_CONFIG = join(tmpdir(), `opnum-no-config-${process.pid}`);
