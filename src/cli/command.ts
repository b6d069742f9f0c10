/** What a command is, and how its options are declared: once, for parsing, help, variables, the configuration file and completion. */
import type { Io } from "./io.ts";
import type { Output } from "./output.ts";

export interface OptionSpec<T> {
  /** As commander writes them: `-t, --timeout <time>`. The key in `options` is the long name in camel case. */
  readonly flags: string;
  readonly words: string;
  /** Turns text into the value. `undefined` for a plain flag. Throws UsageError or ConfigurationError through `fail`. */
  readonly parse: ((text: string, fail: (words: string) => never) => unknown) | undefined;
  readonly default: T;
  /** May be given more than once, and as a list in the configuration file. */
  readonly repeat: boolean;
  /** Of a repeated option: a comma is part of the value, and does not stand between two. */
  readonly commas: boolean;
  /** Also taken from OPNUM_OPTION and from the top level of the configuration file, not only from those of the command. */
  readonly shared: boolean;
  /** Never taken from variables or the configuration file. */
  readonly flagOnly: boolean;
  /** For completion. */
  readonly choices: readonly string[] | undefined;
}

type Extra = { readonly shared?: boolean; readonly flagOnly?: boolean; readonly choices?: readonly string[]; readonly commas?: boolean };

export function flag(flags: string, words: string, extra: Extra = {}): OptionSpec<boolean> {
  return {
    flags,
    words,
    parse: undefined,
    default: false,
    repeat: false,
    commas: false,
    shared: extra.shared ?? false,
    flagOnly: extra.flagOnly ?? false,
    choices: undefined,
  };
}

/** `--no-record`: on where nobody says otherwise. Its key is the name behind `--no-`. */
export function switchOff(flags: `--no-${string}`, words: string, extra: Extra = {}): OptionSpec<boolean> {
  return { ...flag(flags, words, extra), default: true };
}

type Parser<T> = (text: string, fail: (words: string) => never) => T;

export function option<T>(flags: string, words: string, parse: Parser<T>, extra?: Extra): OptionSpec<T | undefined>;
export function option<T>(flags: string, words: string, parse: Parser<T>, extra: Extra & { readonly default: T }): OptionSpec<T>;
export function option<T>(
  flags: string,
  words: string,
  parse: Parser<T>,
  extra: Extra & { readonly default?: T } = {},
): OptionSpec<T | undefined> {
  return {
    flags,
    words,
    parse,
    default: extra.default,
    repeat: false,
    commas: false,
    shared: extra.shared ?? false,
    flagOnly: extra.flagOnly ?? false,
    choices: extra.choices,
  };
}

export function listOption<T>(flags: string, words: string, parse: Parser<T>, extra: Extra = {}): OptionSpec<readonly T[]> {
  return {
    flags,
    words,
    parse,
    default: [],
    repeat: true,
    commas: extra.commas ?? false,
    shared: extra.shared ?? false,
    flagOnly: extra.flagOnly ?? false,
    choices: extra.choices,
  };
}

export type OptionSpecs = Readonly<Record<string, OptionSpec<unknown>>>;
export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: S[K] extends OptionSpec<infer T> ? T : never };

/** What every command has. */
export const COMMON = {
  json: flag("--json", "machine-readable output", { shared: true }),
  quiet: flag("-q, --quiet", "no text, only the exit code (and the objects that --json asks for)", { shared: true }),
  color: option<"auto" | "always" | "never">("--color <when>", "auto, always or never", oneOf("auto", "always", "never"), {
    shared: true,
    default: "auto",
    choices: ["auto", "always", "never"],
  }),
  config: option("--config <file>", "configuration file (JSON)", (text) => text, { flagOnly: true }),
} satisfies OptionSpecs;

export type CommonOptions = OptionValues<typeof COMMON>;

export interface Invocation<S extends OptionSpecs> {
  readonly options: OptionValues<S> & CommonOptions;
  readonly args: readonly string[];
  readonly io: Io;
  readonly out: Output;
  /** What the configuration file says under the command's name and is no option: structured settings of services. */
  readonly section: Readonly<Record<string, unknown>>;
  /** The configuration file, for messages. */
  readonly configFile: string | undefined;
}

export interface Command<S extends OptionSpecs> {
  readonly name: string;
  readonly summary: string;
  /** Operands: `HOST|BINDING`; `FILE...` may be given more than once. */
  readonly operands: readonly {
    readonly name: string;
    readonly words: string;
    readonly optional?: boolean;
    readonly choices?: readonly string[];
    /** What completion offers where there are no choices; default: hosts. */
    readonly completes?: "operation" | "service" | "known" | "file" | "nothing";
  }[];
  readonly options: S;
  /** Stands below the options in the command's help. */
  readonly epilogue: string;
  /** Keys of the configuration file's section that are not options. */
  readonly sectionKeys?: readonly string[];
  /** Without any argument its help goes to standard error, and the exit code is that of a wrong command line. */
  readonly helpIfBare?: boolean;
  /** Rewrites the arguments of an older tool to ours, before they are parsed. */
  readonly rewrite?: (argv: readonly string[]) => string[];
  /** @returns the exit code */
  run(invocation: Invocation<S>): Promise<number>;
}

/** A command whose options' types are forgotten: what the table of commands holds. */
export type AnyCommand = Command<OptionSpecs>;

export function defineCommand<S extends OptionSpecs>(command: Command<S>): AnyCommand {
  // The values given to run() are made from these very options, so that what is forgotten here is true again there.
  return { ...command, run: (invocation) => command.run(invocation as unknown as Invocation<S>) };
}

// --- parsers ---

/** `5`, `5s`, `500ms`, `2m`: to milliseconds; a plain number is seconds. */
export function duration(text: string, fail: (words: string) => never): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(text.trim());
  if (match === null) return fail(`"${text}" is no time; write 5, 5s, 500ms or 2m (a plain number is seconds)`);
  const ms = Number(match[1]) * { ms: 1, s: 1_000, m: 60_000 }[(match[2] ?? "s") as "ms" | "s" | "m"];
  if (ms > 86_400_000) return fail(`"${text}" is longer than a day`);
  return Math.round(ms);
}

export function port(text: string, fail: (words: string) => never): number {
  const value = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(value >= 1 && value <= 65535)) return fail(`"${text}" is no port; ports are 1 to 65535`);
  return value;
}

export function wholeNumber(min: number, max: number): (text: string, fail: (words: string) => never) => number {
  return (text, fail) => {
    const value = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : fail(`"${text}" is no whole number from ${min} to ${max}`);
  };
}

export function oneOf<T extends string>(...choices: readonly T[]): (text: string, fail: (words: string) => never) => T {
  return (text, fail) => choices.find((choice) => choice === text.toLowerCase()) ?? fail(`"${text}" is none of ${choices.join(", ")}`);
}

export const anyText = (text: string): string => text;
