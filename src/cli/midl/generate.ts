/** From files to TypeScript: one compilation for each file given, one generated file for each interface. The command and tools/generate.ts both come here. */
import {
  CompileCache,
  type CompiledInterface,
  type CompileOptions,
  type CompileResult,
  camelNames,
  compileIdl,
  type Diagnostic,
  emitTypeScript,
  type IdlFile,
} from "../../midl/index.ts";
import { lostEverywhere, once } from "../../midl/together.ts";

/** One generated file. */
export interface Generated {
  /** Its name, without a directory. */
  readonly name: string;
  readonly text: string;
  readonly interface: string;
  /** The IDL it was made from. */
  readonly source: string;
}

export interface GenerateOptions extends CompileOptions {
  readonly names?: "verbatim" | "camel";
}

export interface GenerateResult {
  /** By file given. */
  readonly results: readonly CompileResult[];
  /** Of all files, each said once though several files import what it is about. */
  readonly diagnostics: readonly Diagnostic[];
  /** Empty where there are errors. */
  readonly generated: readonly Generated[];
  /** Files read, those given among them. */
  readonly files: readonly string[];
  readonly errors: number;
  readonly warnings: number;
}

/** Compiles each of the files by itself: files of different origin declare the same names. */
export function generate(given: readonly IdlFile[], options: GenerateOptions): GenerateResult {
  const results: CompileResult[] = [];
  const diagnostics: Diagnostic[] = [];
  const outputs = new Map<string, Generated>();
  const fileNames = new Set<string>();
  // What several of them import is read once.
  const cache = new CompileCache();
  for (const file of given) {
    const result = compileIdl(file, { cache, ...options, acfForeign: true });
    results.push(result);
    diagnostics.push(...result.diagnostics);
    for (const compiled of result.interfaces) {
      const renamed = options.names === "camel" ? camelNames(compiled) : { compiled, diagnostics: [] };
      diagnostics.push(...renamed.diagnostics);
      const one = printed(renamed.compiled, file);
      const known = outputs.get(one.interface);
      if (known === undefined) outputs.set(one.interface, { ...one, name: fileName(one.interface, fileNames) });
      else if (withoutHeader(known.text) !== withoutHeader(one.text)) {
        // A document may have an interface in several versions; documents may have one each of their own.
        const sameFile = known.source === one.source;
        const key = `${one.interface}_${sameFile ? `v${compiled.interface.version.join("_")}` : stem(one.source)}`;
        const name = fileName(key, fileNames);
        outputs.set(name, { ...one, name });
        if (!sameFile) diagnostics.push(repeated(one.interface, file, known.source, name));
      }
    }
  }
  const list = once([...diagnostics, ...lostEverywhere(results)]);
  const errors = list.filter(({ severity }) => severity === "error").length;
  return {
    results,
    diagnostics: list,
    generated: errors > 0 ? [] : [...outputs.values()],
    files: [...new Set([...given.map(({ name }) => name), ...results.flatMap((result) => result.files)])],
    errors,
    warnings: list.length - errors,
  };
}

function printed(compiled: CompiledInterface, file: IdlFile): Omit<Generated, "name"> {
  const source = file.name.split(/[\\/]/).at(-1) ?? file.name;
  return { interface: compiled.interface.name, source: file.name, text: emitTypeScript(compiled, { source }) };
}

function repeated(name: string, file: IdlFile, other: string, as: string): Diagnostic {
  return {
    severity: "warning",
    rule: "repeated-interface",
    message: `the interface "${name}" is another one in ${other}; this one becomes ${as}`,
    hint: "compiled by itself, to a directory of its own, it keeps its name",
    file: file.name,
    line: 1,
    column: 1,
    length: 1,
    text: "",
  };
}

/** A file's name without directories and what is behind the dot. */
function stem(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).replace(/\.[^.]*$/, "");
}

function withoutHeader(text: string): string {
  return text.slice(text.indexOf("\n"));
}

/** Names that Windows has devices under, whatever stands behind the dot. */
const DEVICES = /^(con|prn|aux|nul|clock\$|com\d|lpt\d)$/i;

/** A name that is a plain file everywhere, and differs from the others by more than case. */
function fileName(name: string, taken: Set<string>): string {
  const plain = name.replace(/[^\w$]/g, "_").slice(0, 120);
  const base = DEVICES.test(plain) || plain === "" ? `${plain}_` : plain;
  let unique = base;
  for (let i = 2; taken.has(unique.toLowerCase()); i += 1) unique = `${base}_${i}`;
  taken.add(unique.toLowerCase());
  return `${unique}.ts`;
}
