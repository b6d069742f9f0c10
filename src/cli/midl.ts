import { dirname, join, relative } from "node:path";
import { type Diagnostic, type DialectName, formatDiagnostic, type Host, type IdlFile, searchHost, toModel } from "../midl/index.ts";
import { anyText, defineCommand, flag, type Invocation, listOption, type OptionSpecs, oneOf, option } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import { oneLine } from "./explain.ts";
import { untilAborted } from "./io.ts";
import { fileAccess, readNamed, readStdin, STDIN } from "./midl/files.ts";
import { type GenerateResult, generate } from "./midl/generate.ts";
import { watchFiles } from "./midl/watch.ts";
import { stateOf, writeAtomically } from "./midl/write.ts";
import { wantsColour } from "./output.ts";
import { UsageError } from "./settings.ts";

const DIALECTS = ["auto", "midl", "dce", "pidl", "widl"] as const satisfies readonly (DialectName | "auto")[];

const options = {
  output: option("-o, --output <dir>", "directory of the generated files, one an interface; without it the text is printed", anyText, {
    flagOnly: true,
  }),
  include: listOption(
    "-I, --include <dir>",
    "also look here for what import and #include name, and in its folders; more than once",
    anyText,
    {
      commas: true,
    },
  ),
  define: listOption("-D, --define <name=value>", "define a macro; more than once", macro, { commas: true }),
  acf: listOption("--acf <file>", "an attribute configuration file; FILE.acf beside FILE.idl is read without it", anyText, {
    flagOnly: true,
    commas: true,
  }),
  dialect: option<DialectName | "auto">("--dialect <name>", "whose IDL it is: auto, midl, dce, pidl or widl", oneOf(...DIALECTS), {
    default: "auto",
    choices: DIALECTS,
  }),
  names: option<"verbatim" | "camel">("--names <case>", "verbatim, or camel: netrShareEnum for NetrShareEnum", oneOf("verbatim", "camel"), {
    default: "verbatim",
    choices: ["verbatim", "camel"],
  }),
  check: flag("--check", "write nothing; with -o, fail where a generated file is not what would be written", { flagOnly: true }),
  watch: flag("--watch", "compile again whenever a file that was read changes, until Ctrl-C", { flagOnly: true }),
} satisfies OptionSpecs;

type Midl = Invocation<typeof options>;

export const midl = defineCommand({
  name: "midl",
  summary: "Compiles IDL, in any dialect or out of a specification document, to TypeScript.",
  operands: [{ name: "FILE...", words: 'IDL files; documents that hold IDL (.md, .html, .txt); "-" is standard input' }],
  options,
  epilogue: `Each FILE is compiled by itself, and each of its interfaces becomes DIR/NAME.ts, which imports nothing but "opnum/codegen/v1".
Files are replaced whole, only where they differ, and only where opnum midl made them. Imports are looked for beside the file that
asks, then in the directories of -I and their folders, without regard to case; ms-dtyp.idl is also dtyp.idl.
--json prints the whole model: interfaces, operations, types, constants, diagnostics (docs/midl.md describes it).

Exit code: 0 done, 1 with --check where a generated file is not up to date, 65 where the IDL has errors ("opnum help exit-codes").

Examples:
  opnum midl books.idl -o src/rpc
  opnum midl MS-SRVS.md -o src/rpc
  opnum midl idl/*.idl -I shared -D NDEBUG -o src/rpc --check
  opnum midl books.idl --json | jq '.interfaces[].operations[].name'`,
  run,
});

async function run({ options, args, io, out }: Midl): Promise<number> {
  const fromStdin = args.includes("-");
  if (options.watch && fromStdin) throw new UsageError("--watch: standard input does not change");
  if (options.watch && options.output === undefined && !options.check) throw new UsageError("--watch needs -o DIR, or --check");
  if (options.output === "") throw new UsageError("--output: the directory has no name; . is this one");
  if (args.filter((arg) => arg === "-").length > 1) throw new UsageError('"-" can be given once');
  const stdin = fromStdin ? await readStdin(io) : undefined;
  const once = (): { readonly result: GenerateResult; readonly exitCode: number } => {
    const result = compile(args, stdin, options);
    return { result, exitCode: finish(result, args, options, io, out) };
  };
  if (!options.watch) return once().exitCode;

  let files: readonly string[] = [...args, ...options.acf];
  const attempt = (): void => {
    // An ACF that is not there yet counts as soon as it is.
    let more: readonly string[] = args.filter((arg) => /\.idl$/i.test(arg)).map((arg) => arg.replace(/\.idl$/i, ".acf"));
    try {
      const { result } = once();
      files = result.files.filter((file) => file !== STDIN);
      // So does a file that was looked for in vain: what is put into these directories may be it.
      if (result.diagnostics.some(({ rule }) => rule === "MIDL1001")) more = [...more, ...options.include, ...files.map(dirname)];
    } catch (error) {
      // A file that is away, a directory that cannot be written: the next change may mend it.
      out.note(`opnum: ${oneLine(error instanceof Error ? error.message : String(error))}`);
    }
    watching.set([...new Set([...args, ...options.acf, ...files, ...more])]);
    out.note(out.dim("Watching for changes. Ctrl-C ends it."));
  };
  const watching = watchFiles(attempt);
  try {
    attempt();
    await untilAborted(io.signal);
    return EXIT.ok;
  } finally {
    watching.close();
  }
}

function compile(args: readonly string[], stdin: IdlFile | undefined, options: Midl["options"]): GenerateResult {
  const given = args.map((arg) => (arg === "-" ? (stdin as IdlFile) : readNamed(arg)));
  const host: Host = searchHost(fileAccess, { include: options.include });
  return generate(given, {
    host,
    dialect: options.dialect,
    names: options.names,
    defines: Object.fromEntries(options.define),
    ...(options.acf.length === 0 ? {} : { acf: options.acf.map(readNamed) }),
  });
}

/** Diagnostics, files, the summary. @returns the exit code */
function finish(result: GenerateResult, args: readonly string[], options: Midl["options"], io: Midl["io"], out: Midl["out"]): number {
  const colour = wantsColour({ stdout: io.stderr, env: io.env }, options.color);
  for (const diagnostic of result.diagnostics) out.note(coloured(diagnostic, colour));
  if (result.diagnostics.length > 0) out.note(summary(result));
  const failed = result.errors > 0;
  let stale = 0;
  const written: { readonly interface: string; readonly file: string; readonly state: "written" | "unchanged" | "stale" }[] = [];
  if (!failed && options.output !== undefined) {
    const states = result.generated.map((one) => {
      const path = join(options.output as string, one.name);
      return { one, path, state: stateOf(path, one.text) };
    });
    for (const { one, path, state } of states) {
      if (state !== "same" && options.check) {
        stale += 1;
        out.note(`${shown(path)} ${state === "missing" ? "is not there" : `is not what ${one.source} gives`}`);
      } else if (state !== "same") {
        writeAtomically(path, one.text);
        out.line(`${shown(path)}: ${one.interface}, from ${one.source}`);
      }
      written.push({ interface: one.interface, file: path, state: state === "same" ? "unchanged" : options.check ? "stale" : "written" });
    }
    if (stale === 0 && written.length > 0 && written.every(({ state }) => state === "unchanged"))
      out.line(`${count(written.length, "generated file")} up to date in ${options.output}`);
    if (written.length === 0) out.note(`${args.join(", ")}: no interface to generate`);
  }
  const exitCode = failed ? EXIT.input : stale > 0 ? EXIT.notListening : EXIT.ok;
  if (options.json) {
    const model = toModel(result.results);
    out.object({ ...model, files: result.files, diagnostics: result.diagnostics, generated: written, exitCode });
  }
  if (!failed && options.output === undefined && !options.check && !options.json) print(result, args, out);
  return exitCode;
}

/** Without -o. */
function print(result: GenerateResult, args: readonly string[], out: Midl["out"]): void {
  const [only, ...others] = result.generated;
  if (only === undefined) out.note(`${args.join(", ")}: no interface to generate`);
  else if (others.length > 0)
    throw new UsageError(
      `${result.generated.map((one) => one.interface).join(", ")}: these are several files; give their directory with -o`,
    );
  else out.line(only.text.trimEnd());
}

/** The place in bold, "error" in red or "warning" in yellow, the caret in green. */
function coloured(diagnostic: Diagnostic, colour: boolean): string {
  const text = formatDiagnostic(diagnostic);
  if (!colour) return text;
  const [first = "", ...rest] = text.split("\n");
  const word = diagnostic.severity;
  const at = first.indexOf(`: ${word} `);
  const paint = (code: number | string, part: string): string => `\u001b[${code}m${part}\u001b[0m`;
  const head = `${paint(1, first.slice(0, at + 1))} ${paint(word === "error" ? "1;31" : "1;33", word)}${first.slice(at + 2 + word.length)}`;
  return [
    head,
    ...rest.map((line) =>
      line.replace(
        /^(\s*\d* \|)(.*?)(\^~*)?$/,
        (_, bar: string, code: string, caret = "") => paint(2, bar) + code + (caret === "" ? "" : paint("1;32", caret)),
      ),
    ),
  ].join("\n");
}

/** `3 errors, 1 warning in 2 files` */
function summary({ errors, warnings, diagnostics }: GenerateResult): string {
  const parts = [...(errors > 0 ? [count(errors, "error")] : []), ...(warnings > 0 ? [count(warnings, "warning")] : [])];
  return `${parts.join(", ")} in ${count(new Set(diagnostics.map(({ file }) => file)).size, "file")}`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

function shown(path: string): string {
  const from = relative(process.cwd(), path);
  return from === "" || from.startsWith("..") ? path : from.replaceAll("\\", "/");
}

/** `NAME`, `NAME=VALUE`; NAME alone is 1, as every C compiler has it. */
function macro(text: string, fail: (words: string) => never): readonly [string, string] {
  const match = /^([A-Za-z_]\w*(?:\([\w\s,.]*\))?)(?:=([\s\S]*))?$/.exec(text);
  return match === null ? fail(`"${text}" is no macro; write NAME or NAME=VALUE`) : [match[1] as string, match[2] ?? "1"];
}
