/** The process around a command: signals, a reader that goes away, the exit code. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { visible } from "../bytes/visible.ts";
import { EXIT } from "./exit-codes.ts";
import { Interruption, type Io } from "./io.ts";
import { main } from "./main.ts";

export async function runInProcess(): Promise<void> {
  const controller = new AbortController();
  let reading = false;
  // Who waits for standard input is told by its end; a terminal is readline's to close.
  controller.signal.addEventListener("abort", () => {
    // A command that reads the descriptor itself goes on as it sees fit.
    if (reading && (process.stdin.readableFlowing !== null || process.stdin.listenerCount("readable") > 0)) process.stdin.destroy();
  });
  // Ctrl-Break on Windows means what Ctrl-C means.
  for (const name of ["SIGINT", "SIGBREAK", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      const by = name === "SIGTERM" || name === "SIGHUP" ? "SIGTERM" : "SIGINT";
      // Who asks twice does not want to wait for an orderly end.
      if (controller.signal.aborted) process.exit(by === "SIGTERM" ? EXIT.terminated : EXIT.interrupted);
      controller.abort(new Interruption(by));
    });
  }
  let outputFailed: number | undefined;
  const onStreamError = (error: NodeJS.ErrnoException) => {
    const readerGone = error.code === "EPIPE" || error.code === "EOF";
    if (controller.signal.aborted) process.exit(outputFailed ?? (readerGone ? EXIT.readerGone : EXIT.local));
    outputFailed = readerGone ? EXIT.readerGone : EXIT.local;
    // A full disk under a redirection; where it is standard error itself, only the exit code can say so.
    if (!readerGone) process.stderr.write(`opnum: the output cannot be written: ${visible(error.message)}\n`);
    controller.abort(new Interruption("EPIPE"));
    process.exitCode = outputFailed;
  };
  process.stdout.on("error", onStreamError);
  process.stderr.on("error", onStreamError);

  tellWarnings(process.argv);

  const io: Io = {
    stdout: process.stdout,
    stderr: process.stderr,
    // Opened when it is asked for: a terminal that nobody reads must not keep the process.
    get stdin() {
      reading = true;
      return process.stdin;
    },
    get terminal() {
      return process.stdin.isTTY && process.stdout.isTTY ? { input: process.stdin, output: process.stdout } : undefined;
    },
    get keyboard() {
      return process.stdin.isTTY ? process.stdin : undefined;
    },
    env: process.env,
    platform: process.platform,
    home: homedir(),
    signal: controller.signal,
  };
  const code = await main(process.argv.slice(2), io);
  process.exitCode = outputFailed ?? code;
  if (process.getActiveResourcesInfo().includes("GetAddrInfoReqWrap")) await leaveLookups(outputFailed ?? code);
  // What is open now was left behind by a command; it must not keep the prompt away.
  setTimeout(() => process.exit(), 1_000).unref();
}

/**
 * The system's lookup of a name cannot be given up, and Node waits for it wherever it exits: up to half a minute where a name server is silent. Another program
 * in the place of this one does not wait.
 */
async function leaveLookups(code: number): Promise<void> {
  const shell = "/bin/sh";
  if (process.platform === "win32" || typeof process.execve !== "function" || !existsSync(shell)) return;
  for (const stream of [process.stdout, process.stderr]) await new Promise<void>((done) => stream.write("", () => done()));
  process.execve(shell, ["sh", "-c", `exit ${code}`]);
}

/** Ours are for who typed the command (an account has weak keys only), in a line as errors are; Node's own are as Node has them. */
function tellWarnings(argv: readonly string[]): void {
  const usual = process.listeners("warning");
  process.removeAllListeners("warning");
  const quiet = argv.includes("-q") || argv.includes("--quiet");
  process.on("warning", (warning) => {
    if (warning.name !== "OpnumWarning") for (const tell of usual) tell(warning);
    else if (!quiet) process.stderr.write(`opnum: warning: ${visible(warning.message, { limit: 2_000 })}\n`);
  });
}
