import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { visible } from "../bytes/visible.ts";
import { parseBinding } from "./call/binding.ts";
import { shippedNames } from "./call/interfaces.ts";
import { connectionOptions } from "./call.ts";
import { anyText, defineCommand, flag, type Invocation, option } from "./command.ts";
import { CREDENTIALS_HELP, securityOf } from "./credentials.ts";
import { describeTo } from "./describe.ts";
import { EXIT } from "./exit-codes.ts";
import { explain } from "./explain.ts";
import { Interruption, type Io, type Terminal } from "./io.ts";
import type { Output } from "./output.ts";
import { UsageError } from "./settings.ts";
import { complete } from "./shell/complete.ts";
import { type Line, Lines, parseLine, WORDS } from "./shell/line.ts";
import { Session } from "./shell/session.ts";

const options = {
  ...connectionOptions,
  interface: option("-i, --interface <name>", "the interface to begin with, as samr", anyText, { flagOnly: true, choices: shippedNames() }),
  private: flag("--private", "neither read nor write the history of lines (they may hold secrets)"),
};

type Given = Invocation<typeof options>;

export const shell = defineCommand({
  name: "shell",
  summary: "A prompt for calls one after the other, over connections that stay, so that context handles can be used again.",
  operands: [{ name: "target", words: "a host, HOST:PORT, or a string binding" }],
  options,
  epilogue: `A line is [NAME =] [INTERFACE.]OPERATION {JSON}. $NAME.MEMBER in the JSON is what an earlier answer said; $_ is the last answer.
Tab completes, the history of lines is kept in $XDG_STATE_HOME/opnum/shell_history (readable by its owner only), Ctrl-C ends a call, Ctrl-D the shell.
Where standard input is no terminal its lines are carried out one after the other, and the exit code is that of the first that failed.
${CREDENTIALS_HELP}

Examples:
  opnum shell localhost -i rpcecho
    rpcecho> AddOne {"in_data": 1}
    rpcecho> AddOne {"in_data": $_.out_data}
  opnum shell dc1.example -i samr
    samr> server = SamrConnect5 {"ServerName": null, "DesiredAccess": 1, "InRevisionInfo": {"tag": 1, "V1": {"Revision": 3, "SupportedFeatures": 0}}}
    samr> SamrEnumerateDomainsInSamServer {"ServerHandle": $server.ServerHandle, "EnumerationContext": 0, "PreferedMaximumLength": 1000}
    samr> close $server.ServerHandle`,
  run,
});

async function run({ options: given, args, io, out }: Given): Promise<number> {
  const binding = parseBinding(args[0]!);
  using security = await securityOf(given, io, out, io.terminal === undefined ? "the shell's lines" : undefined);
  await using session = new Session(binding, { ...given, security }, io.signal);
  if (given.interface !== undefined) await session.use(given.interface, io.signal);
  const terminal = io.terminal;
  if (terminal === undefined) return await script(session, io, out);
  return await interactive(session, terminal, given.private ? undefined : historyFile(io), io, out);
}

/** Lines of a file or pipe: the first that fails decides the exit code, and ends it. */
async function script(session: Session, io: Io, out: Output): Promise<number> {
  const lines = new Lines();
  for await (const line of linesOf(io)) {
    const whole = lines.add(line);
    if (whole === undefined) continue;
    const parsed = parseLine(whole);
    if (parsed.kind === "word" && (parsed.word === "exit" || parsed.word === "quit")) return EXIT.ok;
    if (!(await carryOut(parsed, session, out, io.signal))) return EXIT.fault;
  }
  if (!lines.empty) throw new UsageError("the input ends within a call: a bracket or a quotation mark is open");
  return EXIT.ok;
}

async function* linesOf(io: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pieces: string[] = [];
  let size = 0;
  for await (const chunk of io.stdin ?? []) {
    io.signal.throwIfAborted();
    const lines = decoder.decode(chunk, { stream: true }).split("\n");
    size += chunk.length;
    if (size > 16 << 20) throw new UsageError("a line of the input is longer than 16 MB");
    pieces.push(lines[0]!);
    if (lines.length === 1) continue;
    lines[0] = pieces.join("");
    pieces = [lines.pop()!];
    size = pieces[0]!.length;
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  io.signal.throwIfAborted();
  const rest = pieces.join("");
  if (rest !== "") yield rest;
}

async function interactive(session: Session, terminal: Terminal, history: string | undefined, io: Io, out: Output): Promise<number> {
  const names = await session.names();
  const readline = createInterface({
    input: terminal.input,
    output: terminal.output,
    historySize: 1_000,
    history: history === undefined ? [] : readHistory(history),
    removeHistoryDuplicates: true,
    completer: (line: string) => complete(line, session, names),
  });
  let running: AbortController | undefined;
  const lines = new Lines();
  const prompt = () => {
    readline.setPrompt(lines.empty ? `${session.current?.name ?? "opnum"}> ` : "... ");
    readline.prompt();
  };
  readline.on("history", (lines) => {
    if (history !== undefined) writeHistory(history, lines);
  });
  readline.on("SIGINT", () => {
    if (running !== undefined) return running.abort(new Interruption("SIGINT"));
    lines.clear();
    // To the line's end, then all before it away: what was typed is given up.
    readline.write(null, { ctrl: true, name: "e" });
    readline.write(null, { ctrl: true, name: "u" });
    out.note("");
    prompt();
  });
  io.signal.addEventListener("abort", () => readline.close(), { once: true });
  out.note('Write OPERATION {"parameter": value}; "help" has more, Tab completes.');
  prompt();
  for await (const line of readline) {
    running = new AbortController();
    try {
      const whole = lines.add(line);
      if (whole !== undefined) {
        const parsed = parseLine(whole);
        if (parsed.kind === "word" && (parsed.word === "exit" || parsed.word === "quit")) break;
        await carryOut(parsed, session, out, AbortSignal.any([running.signal, io.signal]));
      }
    } catch (error) {
      // A line that fails ends no session.
      const { line: words, data, exitCode } = explain(error);
      out.note(running.signal.aborted ? "stopped" : out.bad(words));
      out.object({ schema: "opnum.error/1", error: { ...data, words, exitCode } });
    }
    running = undefined;
    prompt();
  }
  readline.close();
  io.signal.throwIfAborted();
  return EXIT.ok;
}

/** @returns whether it went well */
async function carryOut(line: Line, session: Session, out: Output, signal: AbortSignal): Promise<boolean> {
  if (line.kind === "empty") return true;
  if (line.kind === "call") {
    const started = performance.now();
    const good = await session.call(line.target, line.json, line.into, out, signal);
    if (session.timing) out.note(`${(performance.now() - started).toFixed(1)} ms`);
    return good;
  }
  switch (line.word) {
    case "use":
      if (line.rest === "") throw new UsageError(`use which? ${(await session.names()).join(", ")}`);
      await session.use(line.rest, signal);
      return true;
    case "ls":
      if (session.current === undefined) throw new UsageError('no interface is in use: "use INTERFACE" first');
      for (const { opnum, name } of session.current.operations) out.line(`${String(opnum).padStart(5)}  ${name}`);
      out.object({ schema: "opnum.shell/1", operations: session.current.operations.map(({ opnum, name }) => ({ opnum, name })) });
      return true;
    case "describe": {
      const target = line.rest === "" || line.rest.includes(".") ? line.rest : session.qualified(line.rest);
      await describeTo(target === "" ? undefined : target, session.sources, false, out);
      return true;
    }
    case "vars":
      out.object({ schema: "opnum.shell/1", answers: Object.fromEntries(session.answers) });
      for (const [name, value] of session.answers) {
        const shown = JSON.stringify(value);
        out.line(`$${name} = ${visible(shown, { limit: 200 })}`);
      }
      return true;
    case "handles":
      session.dropLost(out);
      for (const handle of session.handles.values()) out.line(`${handle.text}  ${handle.type}  from ${handle.from}`);
      out.object({
        schema: "opnum.shell/1",
        handles: [...session.handles.values()].map(({ text, type, from }) => ({ handle: text, type, from })),
      });
      return true;
    case "close":
      return await session.close(line.rest, out, signal);
    case "time":
      if (line.rest !== "on" && line.rest !== "off") throw new UsageError("time on, or time off");
      session.timing = line.rest === "on";
      return true;
    default:
      out.line('[NAME =] [INTERFACE.]OPERATION {"parameter": value, "handle": $NAME.MEMBER}');
      for (const [word, words] of Object.entries(WORDS)) out.line(`  ${word.padEnd(10)} ${words}`);
      return true;
  }
}

function historyFile(io: Io): string {
  const state = io.env["XDG_STATE_HOME"];
  return join(state === undefined || state === "" ? join(io.home, ".local", "state") : state, "opnum", "shell_history");
}

/** The newest first, as node:readline keeps them. */
function readHistory(path: string): string[] {
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .filter((line) => line !== "");
  } catch {
    return [];
  }
}

/** Not mkdir's own "recursive", which does not come back from places like /proc. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  mkdirSync(path, { mode: 0o700 });
}

function writeHistory(path: string, lines: readonly string[]): void {
  try {
    makeFolder(dirname(path));
    writeFileSync(path, `${lines.join("\n")}\n`, { mode: 0o600 });
  } catch {
    // A home that can't be written to takes nothing from the shell but its memory.
  }
}
