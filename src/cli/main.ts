/** From an argument list to an exit code. Everything a command touches of the world is in `io`. */
import { visible } from "../bytes/visible.ts";
import { nearest } from "../status/nearest.ts";
import { type AnyCommand, COMMON, type OptionSpecs } from "./command.ts";
import { COMMANDS } from "./commands.ts";
import { EXIT, exitCodeTable, whyExitCodeTable } from "./exit-codes.ts";
import { HELP } from "./help.ts";
import { Interruption, type Io } from "./io.ts";
import { makeOutput, safeJson } from "./output.ts";
import { checkConfigFile, isRecord, kebab, readConfigFile, resolveOption, UsageError } from "./settings.ts";

/** @param argv without the program's own name. @returns the exit code; never throws */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const json = argv.includes("--json");
  try {
    return await dispatch(argv, io);
  } catch (error) {
    return await report(error, io, json, argv.includes("-q") || argv.includes("--quiet"));
  }
}

async function dispatch(argv: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined) {
    io.stderr.write(HELP);
    return EXIT.usage;
  }
  if (name === "--help" || name === "-h") return say(io, HELP);
  if (name === "--version" || name === "-V") return say(io, `${(await import("./version.ts")).version()}\n`);
  if (name === "help") {
    const topic = rest[0];
    if (topic === undefined) return say(io, HELP);
    if (topic === "exit-codes") {
      const own = `Those of why and watch, which say what is wrong; from 64 on they are those of every command:\n\n${whyExitCodeTable()}`;
      return say(io, `Exit codes of every command:\n\n${exitCodeTable()}\n\n${own}\n`);
    }
    return runCommand(await load(topic), ["--help"], io);
  }
  if (name.startsWith("-"))
    throw new UsageError(`the command comes first: opnum COMMAND ${visible(name, { limit: 40 })} ...; "opnum --help" lists the commands`);
  return runCommand(await load(name), rest, io);
}

async function load(name: string): Promise<AnyCommand> {
  const loader = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (loader !== undefined) return loader();
  const meant = nearest(name.toLowerCase(), Object.keys(COMMANDS));
  throw new UsageError(
    `there is no command "${visible(name, { limit: 40 })}"${meant === undefined ? "" : `; did you mean "opnum ${meant}"?`} ("opnum --help" lists them all)`,
  );
}

/** Parses with commander, resolves the settings, and runs. */
async function runCommand(command: AnyCommand, argv: readonly string[], io: Io): Promise<number> {
  const specs: OptionSpecs = { ...command.options, ...COMMON };
  const bare = argv.length === 0 && command.helpIfBare === true;
  const parsed = await parse(command, specs, bare ? ["--help"] : (command.rewrite?.(argv) ?? argv));
  if ("help" in parsed && bare) {
    io.stderr.write(parsed.help);
    return EXIT.usage;
  }
  if ("help" in parsed) return say(io, parsed.help);

  const configFlag = parsed.flags["config"];
  const file = await readConfigFile(io, typeof configFlag === "string" ? configFlag : undefined);
  if (file !== undefined) checkConfigFile(file, command, Object.keys(COMMANDS));
  const options: Record<string, unknown> = {};
  for (const [key, spec] of Object.entries(specs)) options[key] = resolveOption(command.name, key, spec, parsed.flags, io.env, file);

  const common = options as { json: boolean; quiet: boolean; color: "auto" | "always" | "never" };
  const out = makeOutput(io, common);
  const content = file?.content[command.name];
  const section = Object.fromEntries(
    Object.entries(isRecord(content) ? content : {}).filter(([key]) => command.sectionKeys?.includes(key)),
  );
  try {
    return await command.run({ options: options as never, args: parsed.args, io, out, section, configFile: file?.path });
  } catch (error) {
    out.progress("");
    return await report(error, io, common.json, common.quiet);
  }
}

type Parsed = { readonly help: string } | { readonly flags: Readonly<Record<string, unknown>>; readonly args: readonly string[] };

async function parse(command: AnyCommand, specs: OptionSpecs, argv: readonly string[]): Promise<Parsed> {
  const { Command, CommanderError, Option } = await import("commander");
  let help = "";
  const parser = new Command(`opnum ${command.name}`)
    .description(command.summary)
    .exitOverride()
    .configureOutput({ writeOut: (text) => (help += text), writeErr: () => undefined })
    .helpOption("-h, --help", "this help")
    .addHelpText("after", `\n${command.epilogue}`)
    .showSuggestionAfterError(true)
    .allowExcessArguments(false);
  for (const operand of command.operands)
    parser.argument(operand.optional === true ? `[${operand.name}]` : `<${operand.name}>`, operand.words);
  for (const spec of Object.values(specs)) {
    const option = new Option(spec.flags, describe(spec));
    if (spec.repeat) option.argParser((text: string, before: string[] | undefined) => [...(before ?? []), text]);
    parser.addOption(option);
  }
  try {
    parser.parse([...argv], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === "commander.helpDisplayed") return { help };
    throw new UsageError(`${visible(withoutValues(error.message))}; see "opnum ${command.name} --help"`);
  }
  const flags: Record<string, unknown> = parser.opts();
  // Commander says that --no-record is true where nobody gave it, which no setting could change then.
  for (const key of Object.keys(flags)) if (parser.getOptionValueSource(key) === "default") delete flags[key];
  // Commander names an option by its long flag; our keys are the same names in camel case.
  for (const key of Object.keys(flags)) if (!Object.hasOwn(specs, key)) throw new Error(`option --${kebab(key)} has no declaration`);
  return { flags, args: parser.args };
}

/** What was given goes into logs with the message: who writes --password=... has said more than he should. */
function withoutValues(message: string): string {
  return message
    .replace(/^error: /, "")
    .replaceAll("\n", " ")
    .replace(/^(unknown option '(?:--[^=']*|-[^-])).*'( \(Did you mean [^()]*\))?$/, "$1'$2")
    .replace(/^(too many arguments\..* but got \d+):.*$/, "$1");
}

function describe(spec: { readonly words: string; readonly default: unknown; readonly repeat: boolean; readonly parse: unknown }): string {
  if (spec.parse === undefined || spec.repeat || spec.default === undefined || spec.words.includes("(default: ")) return spec.words;
  return `${spec.words} (default: ${String(spec.default)})`;
}

function say(io: Io, text: string): number {
  io.stdout.write(text);
  return EXIT.ok;
}

/** One clear line, and with --json the same as an object; the exit code says it once more. */
async function report(error: unknown, io: Io, json: boolean, quiet: boolean): Promise<number> {
  const interruption = io.signal.aborted && io.signal.reason instanceof Interruption ? io.signal.reason : error;
  if (interruption instanceof Interruption) {
    return interruption.by === "EPIPE" ? EXIT.readerGone : interruption.by === "SIGTERM" ? EXIT.terminated : EXIT.interrupted;
  }
  const { explain } = await import("./explain.ts");
  const { exitCode, line, data, stack } = explain(error);
  if (!quiet) io.stderr.write(`opnum: ${line}\n`);
  if (stack !== undefined && (exitCode === EXIT.internal || io.env["OPNUM_DEBUG"])) io.stderr.write(`${stack}\n`);
  if (json) io.stdout.write(`${safeJson({ schema: "opnum.error/1", error: { ...data, words: line, exitCode } })}\n`);
  return exitCode;
}
