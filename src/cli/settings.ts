/**
 * The one rule of precedence: flag, then OPNUM_COMMAND_OPTION, then OPNUM_OPTION (shared options only), then the command's section of the
 * configuration file, then its top level (shared options only), then the default. An error names the place that the wrong value stands in.
 */
import { closeSync, constants, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { nearest } from "../status/nearest.ts";
import type { AnyCommand, OptionSpec, OptionSpecs } from "./command.ts";
import { COMMON } from "./command.ts";
import { type Io, pause } from "./io.ts";

/** A wrong command line. */
export class UsageError extends Error {
  override name = "UsageError";
}

/** An input that is not what it should be. */
export class InputError extends Error {
  override name = "InputError";
}

/** A wrong setting in a variable or a configuration file. */
export class ConfigurationError extends Error {
  override name = "ConfigurationError";
  /** `OPNUM_TIMEOUT`, `/etc/opnum.json: dump.timeout` */
  readonly place: string;
  constructor(place: string, words: string, options?: { cause?: unknown }) {
    super(`${place}: ${words}`, options);
    this.place = place;
  }
}

export interface ConfigFile {
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Where the configuration file is looked for when no one names it. */
export function defaultConfigPath(io: Pick<Io, "env" | "platform" | "home">): string {
  const { env } = io;
  if (io.platform === "win32") return join(env["APPDATA"] || join(io.home, "AppData", "Roaming"), "opnum", "config.json");
  if (env["XDG_CONFIG_HOME"]) return join(env["XDG_CONFIG_HOME"], "opnum", "config.json");
  return join(io.home, ".config", "opnum", "config.json");
}

/** @throws ConfigurationError, the signal's reason; a file that nobody named may be missing */
export async function readConfigFile(
  io: Pick<Io, "env" | "platform" | "home" | "signal">,
  named: string | undefined,
): Promise<ConfigFile | undefined> {
  const wanted = named ?? (io.env["OPNUM_CONFIG"] || undefined);
  const path = wanted ?? defaultConfigPath(io);
  let text: string;
  try {
    text = await readWhole(path, io.signal, MAX_CONFIG_OCTETS);
  } catch (error) {
    if (error instanceof ConfigurationError || io.signal.aborted) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    // A home that is not ours to read (sudo, a service's account) is as good as none.
    if (wanted === undefined && ["ENOENT", "ENOTDIR", "EACCES", "EPERM"].includes(code ?? "")) return undefined;
    throw new ConfigurationError(path, code === "ENOENT" ? "there is no such file" : `the file cannot be read (${code})`, { cause: error });
  }
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new ConfigurationError(path, `not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (!isRecord(content)) throw new ConfigurationError(path, "the file must hold one JSON object");
  return { path, content };
}

/** A configuration with as many entries as a map holds is a quarter of this. */
const MAX_CONFIG_OCTETS = 16 << 20;

/**
 * The file may be a pipe, as `<(...)` of a shell is. One whose writer says nothing must not hold up Ctrl-C, and a device without an end not fill the
 * memory: neither of them is safe with readFile.
 * @param most octets
 * @param look is given the descriptor before anything is read
 * @throws ConfigurationError where there is more, the signal's reason, what the system says
 */
export async function readWhole(path: string, signal: AbortSignal, most: number, look?: (file: number) => void): Promise<string> {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    look?.(file);
    const chunk = new Uint8Array(65_536);
    const decoder = new TextDecoder();
    let text = "";
    for (let octets = 0; ; ) {
      const count = readSome(file, chunk);
      if (count === 0) return text + decoder.decode();
      if (count === undefined) {
        await pause(20, signal);
        continue;
      }
      octets += count;
      if (octets > most) throw new ConfigurationError(path, `the file is larger than ${most >> 20} MB`);
      text += decoder.decode(chunk.subarray(0, count), { stream: true });
    }
  } finally {
    closeSync(file);
  }
}

/** @returns octets; 0 at the end, undefined where there are none yet */
function readSome(file: number, into: Uint8Array): number | undefined {
  try {
    return readSync(file, into);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EAGAIN") return undefined;
    throw error;
  }
}

/** Checks that the file holds only what some command knows. @throws ConfigurationError */
export function checkConfigFile(file: ConfigFile, command: AnyCommand, commandNames: readonly string[]): void {
  const shared = settable({ ...COMMON, ...command.options }, true);
  for (const key of Object.keys(file.content)) {
    if (key === "$schema" || commandNames.includes(key)) continue;
    // A shared option of another command is fine at the top level, so only what no command could mean is refused.
    if (shared.includes(key) || SHARED_ELSEWHERE.includes(key)) continue;
    throw new ConfigurationError(`${file.path}: ${key}`, unknownKey(key, [...commandNames, ...shared]));
  }
  const section = file.content[command.name];
  if (section === undefined) return;
  if (!isRecord(section)) throw new ConfigurationError(`${file.path}: ${command.name}`, "must be an object");
  const known = [...settable({ ...COMMON, ...command.options }, false), ...(command.sectionKeys ?? [])];
  for (const key of Object.keys(section)) {
    if (!known.includes(key)) throw new ConfigurationError(`${file.path}: ${command.name}.${key}`, unknownKey(key, known));
  }
}

/** Shared options that not every command has. */
const SHARED_ELSEWHERE = ["timeout", "ipv4", "ipv6", "user", "auth", "level", "passwordFile", "ccache", "keytab", "ntHash"];

/**
 * @param flags what the command line gave: true, text, or a list of text
 * @returns the option's value by the rule above
 */
export function resolveOption(
  command: string,
  key: string,
  spec: OptionSpec<unknown>,
  flags: Readonly<Record<string, unknown>>,
  env: Io["env"],
  file: ConfigFile | undefined,
): unknown {
  const given = flags[key];
  if (given !== undefined) return read(spec, given, (words) => usage(`--${kebab(key)}: ${words}`));
  if (spec.flagOnly) return spec.default;

  const variable = kebab(key).replaceAll("-", "_").toUpperCase();
  for (const name of [`OPNUM_${command.toUpperCase()}_${variable}`, ...(spec.shared ? [`OPNUM_${variable}`] : [])]) {
    const text = env[name];
    if (text === undefined || text === "") continue;
    return read(spec, spec.repeat && !spec.commas ? text.split(",") : text, (words) => {
      throw new ConfigurationError(name, words);
    });
  }

  const section = file?.content[command];
  const places: [string, unknown][] = [[`${command}.${key}`, isRecord(section) ? section[key] : undefined]];
  if (spec.shared) places.push([key, file?.content[key]]);
  for (const [place, value] of places) {
    if (value === undefined) continue;
    return read(spec, value, (words) => {
      throw new ConfigurationError(`${file!.path}: ${place}`, words);
    });
  }
  return spec.default;
}

function read(spec: OptionSpec<unknown>, value: unknown, fail: (words: string) => never): unknown {
  if (spec.parse === undefined) {
    if (typeof value === "boolean") return value;
    const text = String(value).toLowerCase();
    if (["1", "true", "yes", "on"].includes(text)) return true;
    if (["0", "false", "no", "off"].includes(text)) return false;
    return fail(`"${String(value)}" is neither true nor false`);
  }
  const parse = spec.parse;
  const one = (item: unknown) => {
    if (typeof item !== "string" && typeof item !== "number") return fail(`${JSON.stringify(item)} is neither text nor a number`);
    return parse(String(item), fail);
  };
  if (!spec.repeat) return one(value);
  // --protseq tcp,np is two, like --protseq tcp --protseq np.
  const items = (Array.isArray(value) ? value : [value]).flatMap((item: unknown) =>
    typeof item === "string" && !spec.commas ? item.split(",") : [item],
  );
  return items.map((item) => one(typeof item === "string" ? item.trim() : item));
}

function settable(options: OptionSpecs, sharedOnly: boolean): string[] {
  return Object.entries(options)
    .filter(([, spec]) => !spec.flagOnly && (spec.shared || !sharedOnly))
    .map(([key]) => key);
}

function unknownKey(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  return `there is no such setting${meant === undefined ? "" : `; did you mean "${meant}"?`}`;
}

function usage(words: string): never {
  throw new UsageError(words);
}

export function kebab(key: string): string {
  return key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
