/** The process around a command: signals, a reader that goes away, the exit code. */
import { homedir } from "node:os";
import { EXIT } from "./exit-codes.ts";
import { Interruption, type Io } from "./io.ts";
import { main } from "./main.ts";

export async function runInProcess(): Promise<void> {
  const controller = new AbortController();
  // Ctrl-Break on Windows means what Ctrl-C means.
  for (const name of ["SIGINT", "SIGBREAK", "SIGTERM", "SIGHUP"] as const) {
    process.on(name, () => {
      const by = name === "SIGTERM" || name === "SIGHUP" ? "SIGTERM" : "SIGINT";
      // Who asks twice does not want to wait for an orderly end.
      if (controller.signal.aborted) process.exit(by === "SIGTERM" ? EXIT.terminated : EXIT.interrupted);
      controller.abort(new Interruption(by));
    });
  }
  const onStreamError = (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE" && error.code !== "EOF") throw error;
    if (controller.signal.aborted) process.exit(EXIT.readerGone);
    controller.abort(new Interruption("EPIPE"));
    process.exitCode = EXIT.readerGone;
  };
  process.stdout.on("error", onStreamError);
  process.stderr.on("error", onStreamError);

  const io: Io = {
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    platform: process.platform,
    home: homedir(),
    signal: controller.signal,
  };
  const code = await main(process.argv.slice(2), io);
  process.exitCode = controller.signal.reason instanceof Interruption && controller.signal.reason.by === "EPIPE" ? EXIT.readerGone : code;
  // What is open now was left behind by a command; it must not keep the prompt away.
  setTimeout(() => process.exit(), 1_000).unref();
}
