/**
 * `npm run conformance:idl -- DIR`: compiles the public trees of IDL below DIR and says how many of each tree's stand-alone files went through.
 * Nothing of the trees is in this repository; fetch them beside it. DIR holds the trees as folders (below), or is one of them (with --tree).
 *
 *   go-msrpc   idl/*.idl of oiweiwei/go-msrpc
 *   samba      librpc, source3 and source4 of Samba (pidl's files)
 *   midltests  testprogs of Samba: Microsoft's compiler accepts all and refuses those of `invalid` for the reason given beside them
 *   wine       Wine's include, dlls and programs
 *   dce        FreeDCE, with its attribute configuration files
 *   openspecs  skills/windows-protocols/X/X.md of awakecoding/openspecs
 *
 *   --tree NAME     only this one; DIR may then be the tree itself
 *   --check-types   also print TypeScript for every interface, and type-check it strictly
 *   --widl PATH     which of Wine's files are stand-alone is what this compiler accepts (default: widl, where it is installed)
 *   --list          name the files that went through, too
 *   --json          the whole result as JSON
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { basename, dirname, join, relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  CompileCache,
  type CompiledInterface,
  compileIdl,
  type DialectName,
  emitTypeScript,
  extractIdl,
  type Host,
  searchHost,
} from "../src/midl/index.ts";

const repository = resolve(import.meta.dirname, "..");
/** Modules that are type-checked together: one program of all would hold some gigabytes. */
const BATCH = 60;

/** What one file of a tree is expected to do, and did. */
interface Outcome {
  readonly file: string;
  readonly ok: boolean;
  /** Of a file that failed: its first error, or how it differs from what was expected. */
  readonly why?: string;
  /** All errors. */
  readonly errors?: readonly string[];
  readonly warnings: number;
  readonly interfaces: readonly string[];
  /** Attribute configuration files that were read with it. */
  readonly acfs: readonly string[];
}

interface TreeResult {
  readonly tree: string;
  readonly root: string;
  readonly outcomes: readonly Outcome[];
  /** Files that do not count, by why. */
  readonly aside: Readonly<Record<string, number>>;
  readonly milliseconds: number;
  /** Interfaces printed as TypeScript, and those that do not type-check. */
  readonly types?: { readonly interfaces: number; readonly failures: readonly string[] };
}

interface Tree {
  readonly name: string;
  /** Is this folder one? */
  is(root: string): boolean;
  readonly dialect: DialectName | "auto";
  /** Directories to be searched. */
  include(root: string): readonly string[];
  /** The files that count, and how many do not. */
  files(root: string, options: Options): Promise<{ readonly files: readonly string[]; readonly aside: Readonly<Record<string, number>> }>;
  /** The rules that a file has to be refused for; undefined: it has to be accepted. */
  refused?(file: string): readonly string[] | undefined;
  /** Only interfaces that are called remotely are printed: a tree of object interfaces has few. */
  readonly search?: (root: string) => Host;
}

interface Options {
  readonly widl: string | undefined;
  readonly progress: (words: string) => void;
}

const TREES: readonly Tree[] = [
  {
    name: "go-msrpc",
    is: (root) => existsSync(join(root, "idl", "dtyp.idl")) || (basename(root) === "idl" && existsSync(join(root, "dtyp.idl"))),
    dialect: "auto",
    include: (root) => (basename(root) === "idl" ? [root] : [join(root, "idl")]),
    files: async (root) => all(below(basename(root) === "idl" ? root : join(root, "idl"), ".idl")),
  },
  {
    name: "samba",
    is: (root) => existsSync(join(root, "librpc", "idl", "idl_types.h")) || existsSync(join(root, "librpc", "idl", "drsuapi.idl")),
    dialect: "pidl",
    include: (root) => SAMBA_FOLDERS.map((folder) => join(root, folder)).filter(existsSync),
    files: async (root) => all(SAMBA_FOLDERS.flatMap((folder) => below(join(root, folder), ".idl"))),
  },
  {
    name: "midltests",
    is: (root) => existsSync(join(midltestsOf(root), "midltests", "midltests.idl")),
    dialect: "midl",
    include: () => [],
    files: async (root) => all(below(midltestsOf(root), ".idl")),
    refused: (file) => {
      if (basename(dirname(file)) !== "invalid") return undefined;
      const log = file.replace(/\.idl$/, ".txt");
      return existsSync(log) ? [...new Set(readFileSync(log, "latin1").match(/MIDL\d{4}/g))] : [];
    },
  },
  {
    name: "wine",
    is: (root) => existsSync(join(root, "include", "unknwn.idl")) && existsSync(join(root, "dlls")),
    dialect: "widl",
    include: (root) => [join(root, "include")],
    files: standAloneWine,
  },
  {
    name: "dce",
    is: (root) => existsSync(join(root, "dcerpc", "include", "dce", "nbase.idl")),
    dialect: "dce",
    // As its own makefiles do: `-I include`, and `import "dce/x.idl"` from there.
    include: (root) => [join(root, "dcerpc", "include"), join(root, "dcerpc", "include", "dce")],
    files: async (root) => all(below(join(root, "dcerpc"), ".idl")),
  },
  {
    name: "openspecs",
    is: (root) => existsSync(protocolsOf(root)) && existsSync(join(protocolsOf(root), "MS-RPCE", "MS-RPCE.md")),
    dialect: "auto",
    include: (root) => [protocolsOf(root)],
    files: async (root, { progress }) => {
      const files: string[] = [];
      const aside: Record<string, number> = {};
      for (const name of readdirSync(protocolsOf(root)).sort()) {
        const path = join(protocolsOf(root), name, `${name}.md`);
        if (!existsSync(path)) continue;
        progress(name);
        const { appendix } = extractIdl(readFileSync(path, "utf8"), path);
        if (appendix === "idl") files.push(path);
        else {
          const why = appendix === "none" ? "without an appendix of IDL" : "with such an appendix that holds no IDL";
          aside[why] = (aside[why] ?? 0) + 1;
        }
      }
      return { files, aside };
    },
  },
];

const SAMBA_FOLDERS = ["librpc/idl", "source3/librpc/idl", "source4/librpc/idl"];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tree: { type: "string" },
    "check-types": { type: "boolean", default: false },
    widl: { type: "string" },
    list: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    help: { type: "boolean", short: "h", default: false },
  },
});
if (values.help || positionals.length !== 1) {
  const text = readFileSync(import.meta.filename, "utf8");
  console.error(text.slice(4, text.indexOf("*/")).replace(/^ \* ?/gm, ""));
  process.exit(values.help ? 0 : 2);
}
const directory = resolve(positionals[0] as string);
const found = findTrees(directory, values.tree);
if (found.length === 0) {
  console.error(`conformance:idl: below ${directory} is none of the trees ${TREES.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}
const progress = (words: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${words.slice(0, (process.stderr.columns ?? 80) - 1)}`);
};
const results: TreeResult[] = [];
for (const { tree, root } of found) results.push(await run(tree, root));
progress("");
if (values.json) console.log(JSON.stringify(results, undefined, 2));
else report(results);
process.exit(results.every((result) => result.outcomes.every(({ ok }) => ok) && (result.types?.failures.length ?? 0) === 0) ? 0 : 1);

// --- finding ---

function findTrees(at: string, only: string | undefined): { tree: Tree; root: string }[] {
  const wanted = only === undefined ? TREES : TREES.filter(({ name }) => name === only);
  if (wanted.length === 0) {
    console.error(`conformance:idl: there is no tree "${only}"; trees: ${TREES.map(({ name }) => name).join(", ")}`);
    process.exit(2);
  }
  const folders = [at, ...readdirSync(at, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [join(at, entry.name)] : []))];
  return wanted.flatMap((tree) => {
    const root = folders.find((folder) => tree.is(folder));
    return root === undefined ? [] : [{ tree, root }];
  });
}

function below(folder: string, extension: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(extension))
    .map((name) => join(folder, name))
    .sort();
}

function all(files: readonly string[]) {
  return { files, aside: {} };
}

function midltestsOf(root: string): string {
  const inside = join(root, "testprogs", "win32");
  return existsSync(inside) ? inside : root;
}

function protocolsOf(root: string): string {
  const inside = join(root, "skills", "windows-protocols");
  return existsSync(inside) ? inside : root;
}

/** Wine's files are made for its own build: many are parts of others. Those that its own compiler takes by themselves count. */
async function standAloneWine(root: string, options: Options) {
  const files = below(root, ".idl");
  const { widl } = options;
  if (widl === undefined) return { files, aside: {} };
  const scratch = mkdtempSync(join(tmpdir(), "opnum-widl-"));
  const accepted = new Set<string>();
  let next = 0;
  const worker = async (number: number): Promise<void> => {
    const out = join(scratch, String(number));
    mkdirSync(out);
    while (next < files.length) {
      const file = files[next] as string;
      next += 1;
      options.progress(`widl ${next}/${files.length} ${relative(root, file)}`);
      const status = await new Promise<number | null>((done) => {
        const child = spawn(widl, ["-h", "-o", join(out, "x.h"), "-I", join(root, "include"), "-I", dirname(file), file], {
          stdio: "ignore",
          cwd: out,
        });
        child.on("error", () => done(null));
        child.on("exit", (code) => done(code));
      });
      if (status === 0) accepted.add(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, (_, number) => worker(number)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return { files: files.filter((file) => accepted.has(file)), aside: { "that widl does not take alone": files.length - accepted.size } };
}

// --- running ---

async function run(tree: Tree, root: string): Promise<TreeResult> {
  const widl =
    tree.name !== "wine" ? undefined : (values.widl ?? (spawnSync("widl", ["-V"], { stdio: "ignore" }).status === 0 ? "widl" : undefined));
  const { files, aside } = await tree.files(root, { widl, progress });
  const started = performance.now();
  const host = searchHost(
    {
      read: (path) => (isFile(path) ? readText(path) : undefined),
      list: (path) => {
        try {
          return readdirSync(path, { withFileTypes: true }).map((entry) => ({ name: entry.name, directory: entry.isDirectory() }));
        } catch {
          return undefined;
        }
      },
    },
    { include: tree.include(root) },
  );
  const cache = new CompileCache();
  const outcomes: Outcome[] = [];
  const printed: Printed[] = [];
  for (const [index, file] of files.entries()) {
    progress(`${tree.name} ${index + 1}/${files.length} ${relative(root, file)}`);
    const { outcome, interfaces } = compileOne(file, root, tree, host, cache);
    outcomes.push(outcome);
    if (!values["check-types"] || !outcome.ok) continue;
    for (const compiled of interfaces) {
      try {
        printed.push({ file: relative(root, file), name: compiled.interface.name, text: emitTypeScript(compiled) });
      } catch (error) {
        printed.push({
          file: relative(root, file),
          name: compiled.interface.name,
          text: undefined,
          why: `printing failed: ${((error as Error).stack ?? String(error)).split("\n").slice(0, 2).join(" ")}`,
        });
      }
    }
  }
  const milliseconds = performance.now() - started;
  const types = values["check-types"] ? checkTypes(printed, tree.name) : undefined;
  return { tree: tree.name, root, outcomes, aside, milliseconds, ...(types === undefined ? {} : { types }) };
}

function compileOne(
  file: string,
  root: string,
  tree: Tree,
  host: Host,
  cache: CompileCache,
): { outcome: Outcome; interfaces: readonly CompiledInterface[] } {
  const name = relative(root, file);
  try {
    const result = compileIdl({ name: file, text: readText(file) }, { host, cache, dialect: tree.dialect });
    const errors = result.diagnostics.filter(({ severity }) => severity === "error");
    const lines = errors.map(
      ({ file: where, line, column, rule, message }) => `${relative(root, where)}:${line}:${column}: ${rule}: ${message}`,
    );
    const wanted = tree.refused?.(file);
    const missing = wanted?.find((rule) => !errors.some((error) => error.rule === rule)) ?? (wanted?.length === 0 ? "an error" : undefined);
    const why =
      wanted === undefined
        ? lines[0]
        : missing === undefined
          ? undefined
          : `is refused for ${missing}, and here ${lines[0] ?? "is accepted"}`;
    return {
      outcome: {
        file: name,
        ok: why === undefined,
        ...(why === undefined ? {} : { why, errors: lines }),
        warnings: result.diagnostics.length - errors.length,
        interfaces: result.interfaces.map((compiled) => compiled.interface.name),
        acfs: result.files.filter((read) => /\.acf$/i.test(read)).map((read) => relative(root, read)),
      },
      interfaces: wanted === undefined ? result.interfaces : [],
    };
  } catch (error) {
    const why = `the compiler failed: ${((error as Error).stack ?? String(error)).split("\n").slice(0, 2).join(" ")}`;
    return { outcome: { file: name, ok: false, why, errors: [why], warnings: 0, interfaces: [], acfs: [] }, interfaces: [] };
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** UTF-8, or Latin-1 where it is none. */
function readText(path: string): string {
  const octets = readFileSync(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return octets.toString("latin1");
  }
}

// --- TypeScript ---

interface Printed {
  readonly file: string;
  readonly name: string;
  readonly text: string | undefined;
  readonly why?: string;
}

/** Every interface in a module of its own, in batches. */
function checkTypes(printed: readonly Printed[], tree: string): NonNullable<TreeResult["types"]> {
  const failures = printed.filter(({ text }) => text === undefined).map(({ file, name, why }) => `${file} ${name}: ${why}`);
  const good = printed.filter(({ text }) => text !== undefined);
  for (let from = 0; from < good.length; from += BATCH) {
    const batch = good.slice(from, from + BATCH);
    progress(`${tree} types ${from + batch.length}/${good.length}`);
    const scratch = mkdtempSync(join(tmpdir(), "opnum-types-"));
    try {
      for (const [index, { text }] of batch.entries()) writeFileSync(join(scratch, `i${index}.ts`), text as string);
      writeFileSync(join(scratch, "package.json"), '{ "type": "module" }');
      writeFileSync(
        join(scratch, "tsconfig.json"),
        JSON.stringify({
          compilerOptions: {
            strict: true,
            noUncheckedIndexedAccess: true,
            exactOptionalPropertyTypes: true,
            noImplicitReturns: true,
            verbatimModuleSyntax: true,
            isolatedModules: true,
            erasableSyntaxOnly: true,
            target: "es2024",
            lib: ["es2024", "esnext.disposable"],
            module: "nodenext",
            moduleDetection: "force",
            types: [],
            noEmit: true,
            allowImportingTsExtensions: true,
            paths: { "opnum/codegen/v1": [join(repository, "src/ndr/codegen/v1.ts")] },
          },
          include: ["*.ts"],
        }),
      );
      const tsc = spawnSync(process.execPath, [join(repository, "node_modules/typescript/bin/tsc"), "-p", scratch, "--pretty", "false"], {
        encoding: "utf8",
        maxBuffer: 64 << 20,
      });
      const seen = new Set<string>();
      for (const line of `${tsc.stdout}${tsc.stderr}`.split("\n")) {
        const match = /^(.*?)i(\d+)\.ts\((\d+),(\d+)\): (.*)$/.exec(line);
        const one = match === null || !/(^|\/)$/.test(match[1] ?? "") ? undefined : batch[Number(match[2])];
        if (one === undefined || match === null) {
          if (/error TS/.test(line)) failures.push(line);
        } else if (!seen.has(`${one.file} ${one.name}`)) {
          seen.add(`${one.file} ${one.name}`);
          failures.push(`${one.file} ${one.name}:${match[3]}: ${match[5]}`);
        }
      }
      if (tsc.status !== 0 && failures.length === 0) failures.push(`tsc: ${tsc.error?.message ?? `ended with ${tsc.status}`}`);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
  return { interfaces: printed.length, failures };
}

// --- saying ---

function report(list: readonly TreeResult[]): void {
  const rows = [
    ["tree", "files", "of", "with ACFs", "interfaces", "warnings", "ms", ...(values["check-types"] ? ["type-checked", "of"] : [])],
  ];
  for (const { tree, outcomes, milliseconds, types } of list) {
    rows.push([
      tree,
      String(outcomes.filter(({ ok }) => ok).length),
      String(outcomes.length),
      String(new Set(outcomes.flatMap(({ acfs }) => acfs)).size || ""),
      String(outcomes.reduce((sum, { interfaces }) => sum + interfaces.length, 0)),
      String(outcomes.reduce((sum, { warnings }) => sum + warnings, 0)),
      milliseconds.toFixed(0),
      ...(types === undefined ? [] : [String(types.interfaces - types.failures.length), String(types.interfaces)]),
    ]);
  }
  const widths = (rows[0] as string[]).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? "").length)));
  for (const row of rows)
    console.log(
      row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] as number) : cell.padStart(widths[column] as number))).join("  "),
    );
  for (const { tree, outcomes, types, aside } of list) {
    for (const [why, count] of Object.entries(aside)) console.log(`\n${tree}: ${count} files ${why} are not counted`);
    const failed = outcomes.filter(({ ok }) => !ok);
    if (failed.length > 0) console.log(`\n${tree}: ${failed.length} not as expected`);
    for (const { file, why, errors } of failed) {
      const more = (errors?.length ?? 0) - 1;
      console.log(`  ${file}\n    ${why}${more > 0 ? ` (and ${more} more)` : ""}`);
    }
    for (const failure of types?.failures ?? []) console.log(`  types: ${failure}`);
    if (values.list)
      for (const { file, ok, interfaces } of outcomes) if (ok) console.log(`  ${file}: ${interfaces.join(", ") || "no interface"}`);
  }
}
