/** From a host to a recording to trace's report. */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { visible } from "../../bytes/visible.ts";
import { captureFilter, plainAddress } from "../../diagnose/recording/filter.ts";
import { interfaceTowards, localAddressTowards } from "../../diagnose/recording/interface.ts";
import { absenceWords, findPrograms } from "../../diagnose/recording/program.ts";
import { type Recorder, RecorderError, startRecorder } from "../../diagnose/recording/recorder.ts";
import { resolveHost } from "../../diagnose/resolve.ts";
import { some } from "../../findings/layout.ts";
import type { Capture } from "../capture.ts";
import { EXIT } from "../exit-codes.ts";
import { Interruption, type Io } from "../io.ts";
import { parseHostPort } from "../parsers.ts";
import { UsageError } from "../settings.ts";
import { type Trace, options as traceOptions } from "../trace.ts";
import { type Lines, unixLines, windowsLines } from "./lines.ts";
import { RingFile } from "./ring.ts";

/** Whole packets, those that the network card joined, too. */
const SNAP_LENGTH = 262_144;
/** Octets of the kernel's buffer. */
const BUFFER = 16 << 20;
const READY_MS = 5_000;
/** A day and a little: what is given no end has one. */
const LONGEST_SECONDS = 90_000;
/** Milliseconds after which the kernel hands on what it has: tcpdump asks for a second. */
const DRAIN_MS = 1_100;

export async function runCapture(invocation: Capture): Promise<number> {
  const { options, args, io } = invocation;
  const { host } = parseHostPort(args[0]!);
  const family = options.ipv4 ? 4 : options.ipv6 ? 6 : undefined;
  const { addresses } = await resolveHost(host, { signal: io.signal, ...(family === undefined ? {} : { family }) });
  if (options.windows || options.print) return printLines(invocation, host, addresses);
  if (options.out !== undefined) checkPlace(options.out);
  return record(invocation, addresses, args.slice(1));
}

async function record(invocation: Capture, addresses: readonly string[], command: readonly string[]): Promise<number> {
  const { options, io, out } = invocation;
  const folder = options.out === undefined ? mkdtempSync(join(tmpdir(), "opnum-capture-")) : undefined;
  const ring = new RingFile(options.out ?? join(folder!, "recording.pcap"), options.maxSize);
  const tidy = () => {
    if (folder === undefined) finishIfPossible(ring);
    else {
      ring.remove();
      rmSync(folder, { recursive: true, force: true });
    }
  };
  // Who asks twice for the end gets it at once; what was asked to be kept is kept.
  process.once("exit", tidy);
  try {
    const ended = await recordInto(ring, invocation, addresses, command);
    ring.finish();
    out.progress("");
    const what = `${some(ring.packets, "packet")} of ${visible(invocation.args[0]!)} recorded${ended}`;
    const lost = ring.discarded > 0 ? `; the oldest ${ring.discarded} gave way, as --max-size says` : "";
    out.note(`${what}${lost}${options.out === undefined ? "" : `, kept in ${visible(ring.path)}`}.`);
    const { reason } = io.signal;
    if (io.signal.aborted && !(reason instanceof Interruption && reason.by === "SIGINT")) throw reason;
    return await trace(invocation, ring.path);
  } finally {
    process.off("exit", tidy);
    tidy();
  }
}

/** Where it ends by an error already, there is nobody to tell of another. */
function finishIfPossible(ring: RingFile): void {
  try {
    ring.finish();
  } catch {
    // The disk is full, say. What was written stays in its parts.
  }
}

/** @returns why it ended, for people */
async function recordInto(
  ring: RingFile,
  { options, io, out }: Capture,
  addresses: readonly string[],
  command: readonly string[],
): Promise<string> {
  const link = options.interface ?? (await interfaceTowards(addresses[0]!)) ?? "any";
  let failed: unknown;
  let recorder: Recorder | undefined;
  let fail = () => {};
  const broken = new Promise<string>((resolve) => {
    fail = () => resolve("");
  });
  const onOctets = (octets: Uint8Array) => {
    if (failed !== undefined) return;
    try {
      ring.push(octets);
    } catch (error) {
      // A full disk, say: what was written stays.
      failed = error;
      fail();
    }
    if (recorder !== undefined) out.progress(`${some(ring.packets, "packet")}, ${(ring.octets / 1e6).toFixed(1)} MB; Ctrl-C ends it`);
  };
  const seconds = options.for === undefined ? LONGEST_SECONDS : Math.ceil(options.for / 1000) + 60;
  recorder = await anyRecorder(
    options.filter,
    {
      interface: link,
      filter: captureFilter(addresses, options.filter),
      snapLength: SNAP_LENGTH,
      buffer: BUFFER,
      seconds,
      immediate: false,
    },
    onOctets,
    io.signal,
  );
  const others = options.filter === undefined ? ", names, Kerberos and directories with anybody" : "";
  out.note(
    `Recording ${addresses.map(plainAddress).join(", ")}${others} (${recorder.program.name}, interface ${link}). ${endWords(options.for, command)}`,
  );
  const stopped = new AbortController();
  try {
    const why = await Promise.race([
      untilSignal(io.signal),
      options.for === undefined ? new Promise<never>(() => undefined) : after(options.for, stopped.signal).then(() => ""),
      command.length === 0 ? new Promise<never>(() => undefined) : runCommand(command, io, out.json, stopped.signal),
      recorder.ended.then(({ said }) => `; ${recorder.program.name} ended by itself: ${visible(lastLine(said), { limit: 200 })}`),
      broken,
    ]);
    // What passed last is still on its way.
    if (failed === undefined && recorder !== undefined) await Promise.race([after(DRAIN_MS, stopped.signal), recorder.ended]);
    if (failed !== undefined) throw failed;
    return why;
  } finally {
    stopped.abort();
    const { lost = 0 } = await recorder.end();
    if (lost > 0) out.note(`${some(lost, "packet")} could not be recorded in time and are missing: a narrower --filter helps.`);
  }
}

/** @param filter what was typed, if something was */
async function anyRecorder(
  filter: string | undefined,
  settings: Parameters<typeof startRecorder>[1],
  onOctets: (octets: Uint8Array) => void,
  signal: AbortSignal,
): Promise<Recorder> {
  if (process.platform === "win32") throw new NotRecorded("on Windows pktmon and netsh record");
  const found = findPrograms();
  let why: string | undefined;
  for (const program of found.programs) {
    try {
      return await startRecorder(program, settings, onOctets, READY_MS, signal);
    } catch (error) {
      if (!(error instanceof RecorderError)) throw error;
      // No other program takes it either: they have the same library.
      if (filter !== undefined && /syntax error|illegal|unknown host|invalid capture filter|can't parse/i.test(error.message))
        throw new UsageError(`--filter: ${error.message}`);
      why ??= error.message;
    }
  }
  throw new NotRecorded(why ?? absenceWords(found));
}

/** A local refusal for `explain()`, by its code. */
class NotRecorded extends Error {
  override name = "NotRecorded";
  readonly code = "EPERM";
  constructor(why: string) {
    super(`nothing can be recorded here: ${why}; for another machine: opnum capture HOST --print`);
  }
}

/** trace's report of the file, as if trace had been called. */
async function trace({ io, out, options }: Capture, file: string): Promise<number> {
  const defaults = Object.fromEntries(Object.entries(traceOptions).map(([key, spec]) => [key, (spec as { default: unknown }).default]));
  const { json, quiet, color, config } = options;
  const given = { ...defaults, json, quiet, color, config } as Trace["options"];
  // Ctrl-C ended the recording, and not the reading of it.
  const calm: Io = Object.create(io, { signal: { value: new AbortController().signal } });
  const { runOne } = await import("../trace/one.ts");
  return runOne({ options: given, args: [file], io: calm, out, section: {}, configFile: undefined });
}

/** @returns how the command ended, for people; when it has */
function runCommand([file, ...args]: readonly string[], io: Io, json: boolean, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    // Standard output is ours where programs read it.
    const child = spawn(file!, args, { stdio: json ? ["inherit", 2, 2] : "inherit" });
    const stop = () => void child.kill("SIGTERM");
    signal.addEventListener("abort", stop, { once: true });
    child.once("error", (error: NodeJS.ErrnoException) => {
      signal.removeEventListener("abort", stop);
      reject(new UsageError(`${visible(file!)}: it cannot be started (${error.code ?? error.message})`));
    });
    child.once("exit", (code, by) => {
      signal.removeEventListener("abort", stop);
      if (io.signal.aborted) return;
      resolve(code === 0 ? "" : `; ${visible(file!)} ended with ${code === null ? by : `exit code ${code}`}`);
    });
  });
}

async function printLines({ options, io, out }: Capture, host: string, addresses: readonly string[]): Promise<number> {
  const megabytes = Math.max(1, Math.round(options.maxSize / 1e6));
  const own = await Promise.all(addresses.map(localAddressTowards));
  const ours = [...new Set(own.filter((address) => address !== undefined).map(plainAddress))];
  const name = visible(host);
  const lines: Lines[] = [];
  if (options.print) lines.push(...unixLines(`a Unix machine that talks with ${name}`, addresses, megabytes));
  lines.push(...windowsLines(`a Windows machine that talks with ${name}`, addresses, megabytes));
  // A host that is this machine talks with itself.
  if (ours.some((address) => !addresses.map(plainAddress).includes(address)))
    lines.push(...windowsLines(`${name} itself, where it is Windows: its packets with this machine`, ours, megabytes));
  out.object({ schema: "opnum.capture/1", host, addresses: addresses.map(plainAddress), lines });
  let where = "";
  for (const one of lines) {
    if (one.where !== where) {
      if (where !== "") out.line();
      where = one.where;
      out.line(`On ${where}${/Windows/.test(where) ? ", in a prompt that runs as administrator" : ""}:`);
    }
    out.line();
    out.line(`  ${one.tool}${one.remark === undefined ? "" : `: ${one.remark}`}`);
    for (const [words, list] of [
      ["start", one.start],
      ["stop, when it has happened", one.stop],
      ["convert, for other programs", one.convert],
    ] as const) {
      if (list.length === 0) continue;
      out.line(out.dim(`    # ${words}`));
      for (const line of list) out.line(`    ${line}`);
    }
  }
  out.line();
  out.line("Then bring the file here: opnum trace FILE reads .etl, .pcap and .pcapng as they are.");
  io.signal.throwIfAborted();
  return EXIT.ok;
}

/** @throws UsageError, before anything is recorded */
function checkPlace(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there !== undefined && !there.isFile()) throw new UsageError(`--out ${visible(path)}: it is no file`);
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (folder === undefined || !folder.isDirectory())
    throw new UsageError(`--out ${visible(path)}: there is no folder ${visible(dirname(path))}`);
}

function endWords(time: number | undefined, command: readonly string[]): string {
  if (command.length > 0) return "It ends with the command.";
  return time === undefined ? "Ctrl-C ends it, and then says what happened." : `It ends after ${time / 1000} s, or at Ctrl-C.`;
}

function lastLine(said: string): string {
  return said.trimEnd().split("\n").at(-1) ?? "";
}

function untilSignal(signal: AbortSignal): Promise<string> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve("");
    signal.addEventListener("abort", () => resolve(""), { once: true });
  });
}

/** After that time; at once where it is no longer needed. */
function after(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal.addEventListener("abort", done);
  });
}
