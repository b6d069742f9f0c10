/**
 * The compiler: IDL in, interface descriptors and TypeScript out.
 *
 * Stages: preprocess.ts (and lex.ts) makes tokens, parse.ts, parse-types.ts and parse-base.ts a tree, symbols.ts collects names, chain.ts and lower.ts turn
 * declarations into NDR descriptors and check them, interfaces.ts does the same for operations, emit.ts prints TypeScript.
 */

import type { StatusKind } from "../ndr/types.ts";
import { type AcfTypes, interfaceNames, mergeAcf, noAcfTypes, noInterface } from "./acf.ts";
import { type AcfInterface, AcfParser } from "./acf-parse.ts";
import type { Declaration, Expression, InterfaceDeclaration } from "./ast.ts";
import { detectDialect } from "./detect.ts";
import { Abandon, type Diagnostic, Diagnostics, type Place } from "./diagnostics.ts";
import { DIALECTS, type Dialect, type DialectName } from "./dialect.ts";
import { type CompiledInterface, InterfaceCompiler } from "./interfaces.ts";
import { type Token, unquote } from "./lex.ts";
import { Lowering } from "./lower.ts";
import { Parser } from "./parse.ts";
import { ArgumentParser } from "./parse-types.ts";
import { builtinModule, prelude } from "./prelude.ts";
import { ListReader, type Pragma, Preprocessor } from "./preprocess.ts";
import { type Host, SourceText } from "./source.ts";
import { Symbols } from "./symbols.ts";

export { detectDialect } from "./detect.ts";
export { type Diagnostic, formatDiagnostic, type Severity } from "./diagnostics.ts";
export type { DialectName } from "./dialect.ts";
export { type EmitOptions, emitTypeScript } from "./emit.ts";
export type { CompiledInterface, ConstantInfo, OperationInfo } from "./interfaces.ts";
export type { TypeInfo } from "./lower.ts";
export { type FileAccess, type SearchOptions, searchHost } from "./search.ts";
export type { Host } from "./source.ts";

/** One text to compile. */
export interface IdlFile {
  /** Its path or name, as diagnostics show it. */
  readonly name: string;
  readonly text: string;
}

/** Options of compileIdl(). */
export interface CompileOptions {
  /** Finds what `import` and `#include` name. Default: other files of the same compilation, by name, and the built-in base types. */
  readonly host?: Host;
  /** The family of IDL; "auto", the default, looks at the text of the first file. */
  readonly dialect?: DialectName | "auto";
  /**
   * Attribute configuration files, beside those that are found: `X.acf` is asked of the host for every `X.idl` that no file given here speaks of.
   * Files of the input whose name ends in `.acf` are taken for these, too.
   */
  readonly acf?: readonly IdlFile[];
  /** Macros, as `-D` gives them. */
  readonly defines?: Readonly<Record<string, string>>;
  /** What results of these types mean, by the type's name; adds to the known status types. */
  readonly status?: Readonly<Record<string, StatusKind>>;
  /** Errors after which reading stops; default 100. */
  readonly maxErrors?: number;
}

/** What came of compileIdl(). */
export interface CompileResult {
  /** The interfaces of the files given (not of those they import), in order. Empty where there are errors. */
  readonly interfaces: readonly CompiledInterface[];
  /** Errors and warnings, in the order in which they were found; `formatDiagnostic` prints one. */
  readonly diagnostics: readonly Diagnostic[];
  /** Names of all files read, built-in ones excepted. */
  readonly files: readonly string[];
}

const MAX_FILES = 1_000;

/**
 * Compiles IDL. Never throws for what the text is: everything wrong with it is in `diagnostics`.
 *
 * @param input text, a file, or several files
 */
export function compileIdl(input: string | IdlFile | readonly IdlFile[], options: CompileOptions = {}): CompileResult {
  const given: readonly IdlFile[] = typeof input === "string" ? [{ name: "input.idl", text: input }] : "text" in input ? [input] : input;
  const compilation = new Compilation(given, options);
  return compilation.run();
}

interface Unit {
  readonly declarations: readonly Declaration[];
  readonly main: boolean;
}

class Compilation {
  readonly #given: readonly IdlFile[];
  readonly #options: CompileOptions;
  readonly #diagnostics: Diagnostics;
  readonly #dialect: Dialect;
  readonly #units: Unit[] = [];
  readonly #pragmas: Pragma[] = [];
  readonly #loaded = new Set<string>();
  /** What the ACFs given say, by the interface's name, and which of it found its interface. */
  readonly #acfs: AcfInterface[] = [];
  readonly #acfFound = new Set<string>();
  readonly #acfTypes: AcfTypes = noAcfTypes();
  readonly #host: Host;
  /** What is being looked at. */
  #at: Place | undefined;

  constructor(given: readonly IdlFile[], options: CompileOptions) {
    this.#given = given.filter((file) => !isAcf(file.name));
    this.#options = { ...options, acf: [...(options.acf ?? []), ...given.filter((file) => isAcf(file.name))] };
    this.#diagnostics = new Diagnostics(options.maxErrors);
    const { dialect = "auto" } = options;
    this.#dialect = DIALECTS[dialect === "auto" ? detectDialect(this.#given[0]?.text ?? "") : dialect];
    this.#host = {
      load: (path, from, kind) => {
        const asked = options.host?.load(path, from, kind);
        if (asked !== undefined) return asked;
        const wanted = baseName(path);
        return given.find((file) => baseName(file.name) === wanted);
      },
    };
  }

  run(): CompileResult {
    let interfaces: CompiledInterface[] = [];
    try {
      this.#unit(prelude(), false);
      for (const file of this.#options.acf ?? []) this.#acfs.push(...this.#acf(file));
      for (const file of this.#given) {
        if (this.#loaded.has(file.name)) continue;
        this.#loaded.add(file.name);
        this.#unit(new SourceText(file.name, file.text), true);
      }
      this.#lostAcfs();
      interfaces = this.#resolve();
    } catch (error) {
      // Each kind of nesting has its limit; all of them at once may still be more than the stack holds.
      if (error instanceof RangeError && this.#at !== undefined)
        this.#diagnostics.error(this.#at, "nesting", "the declarations are nested too deeply");
      else if (!(error instanceof Abandon)) throw error;
    }
    return {
      interfaces: this.#diagnostics.errors === 0 ? interfaces : [],
      diagnostics: this.#diagnostics.list,
      files: [...this.#loaded],
    };
  }

  /** Reads one file; what it imports is read before it is entered. */
  #unit(source: SourceText, main: boolean): void {
    this.#at = { source, start: 0, end: 0 };
    const preprocessor = new Preprocessor(source, this.#diagnostics, {
      host: this.#host,
      builtin: builtinModule,
      defines: { ...this.#dialect.defines, ...this.#options.defines },
    });
    const declarations = new Parser(preprocessor, this.#diagnostics, this.#dialect).file();
    if (main) this.#pragmas.push(...preprocessor.pragmas);
    this.#imports(declarations, source);
    this.#units.push({ declarations: source.builtin ? declarations : this.#configured(declarations, source, main), main });
  }

  #acf(file: IdlFile): AcfInterface[] {
    const source = new SourceText(file.name, file.text);
    this.#loaded.add(file.name);
    this.#at = { source, start: 0, end: 0 };
    const preprocessor = new Preprocessor(source, this.#diagnostics, {
      host: this.#host,
      builtin: builtinModule,
      defines: { ...this.#dialect.defines, ...this.#options.defines },
    });
    return new AcfParser(preprocessor, this.#diagnostics, this.#dialect).file();
  }

  /** The declarations with what the ACF given for them says, or else the one beside them. */
  #configured(declarations: readonly Declaration[], source: SourceText, main: boolean): readonly Declaration[] {
    const names = interfaceNames(declarations);
    const given = main ? this.#acfs.filter((acf) => names.includes(acf.name.text)) : [];
    if (given.length > 0) {
      for (const acf of given) this.#acfFound.add(acf.name.text);
      return mergeAcf(declarations, given, this.#acfTypes, this.#diagnostics);
    }
    if (names.length === 0 || !/\.idl$/i.test(source.name)) return declarations;
    const found = this.#options.host?.load((source.name.split(/[\\/]/).at(-1) as string).replace(/\.idl$/i, ".acf"), source.name, "acf");
    if (found === undefined || this.#loaded.has(found.name)) return declarations;
    return mergeAcf(declarations, this.#acf(found), this.#acfTypes, this.#diagnostics);
  }

  /** ACFs that were given and speak of no interface that is there. */
  #lostAcfs(): void {
    const all = this.#units.flatMap((unit) => (unit.main ? unit.declarations : []));
    for (const acf of this.#acfs) if (!this.#acfFound.has(acf.name.text)) noInterface(acf.name, all, this.#diagnostics);
  }

  #imports(declarations: readonly Declaration[], source: SourceText): void {
    for (const declaration of declarations) {
      if (declaration.kind === "import") for (const path of declaration.paths) this.#import(path, source);
      else if (declaration.kind === "interface") this.#imports(declaration.body ?? [], source);
      else if (declaration.kind === "metadata") this.#imports(declaration.body, source);
    }
  }

  #import(path: Token, source: SourceText): void {
    const name = unquote(path);
    const found = this.#host.load(name, source.name, "import");
    if (found === undefined) {
      if (builtinModule(name) === undefined) {
        this.#diagnostics.error(path, "MIDL1001", `cannot open input file ${name}`, "is its directory among the include paths?");
      }
      return;
    }
    if (this.#loaded.has(found.name)) return;
    this.#loaded.add(found.name);
    if (this.#loaded.size > MAX_FILES) this.#diagnostics.fatal(path, "too-many-files", `more than ${MAX_FILES} files are imported`);
    // A file that is given and imported is still one of those to compile.
    const main = this.#given.some((file) => file.name === found.name);
    this.#unit(new SourceText(found.name, found.text), main);
  }

  #resolve(): CompiledInterface[] {
    const symbols = new Symbols(this.#diagnostics, this.#dialect);
    symbols.collect(this.#units.map((unit) => unit.declarations));
    symbols.configure(this.#acfTypes);
    const expressionOf = (tokens: readonly Token[], at: Token): Expression | undefined =>
      new ArgumentParser(new ListReader(tokens, at), this.#diagnostics, this.#dialect).whole();
    const compilerFor = (diagnostics: Diagnostics): { lowering: Lowering; compiler: InterfaceCompiler } => {
      const lowering = new Lowering(symbols, diagnostics, this.#dialect, expressionOf);
      return { lowering, compiler: new InterfaceCompiler(symbols, diagnostics, lowering, this.#pragmas, this.#options.status ?? {}) };
    };
    const { lowering, compiler } = compilerFor(this.#diagnostics);
    const out: CompiledInterface[] = [];
    for (const unit of this.#units) {
      if (!unit.main) continue;
      const outside = unit.declarations.filter((declaration) => declaration.kind === "const");
      for (const declaration of interfacesIn(unit.declarations)) {
        const symbol = symbols.interfaces.get(declaration.name.text);
        if (symbol === undefined || symbol.declaration !== declaration) continue;
        this.#at = declaration.name;
        if (declaration.attributes.some((attribute) => attribute.name === "local")) continue;
        const constants = [...outside, ...(declaration.body ?? [])];
        if (!isObject(declaration, symbols)) {
          out.push(compiler.compile(symbol, constants));
          continue;
        }
        // Most object interfaces pass interface pointers, which nothing here marshals yet: they are left out, and do not fail the others.
        const apart = new Diagnostics();
        const compiled = attempt(() => compilerFor(apart).compiler.compile(symbol, constants));
        if (apart.errors === 0 && compiled !== undefined) out.push(compiled);
        else {
          const why = apart.list.find((diagnostic) => diagnostic.severity === "error");
          this.#diagnostics.warning(
            declaration.name,
            "object-interface",
            `the object interface "${declaration.name.text}" is left out: ${why?.message ?? ""}`,
          );
        }
      }
    }
    const mainFiles = new Set(this.#given.map((file) => file.name));
    lowering.checkNames((at) => mainFiles.has(at.source.name));
    return out;
  }
}

function interfacesIn(declarations: readonly Declaration[]): InterfaceDeclaration[] {
  return declarations.flatMap((declaration) =>
    declaration.kind === "interface" && declaration.body !== undefined
      ? [declaration]
      : declaration.kind === "metadata"
        ? interfacesIn(declaration.body)
        : [],
  );
}

/** [object], or derived from what is. */
function isObject(declaration: InterfaceDeclaration, symbols: Symbols): boolean {
  let at: InterfaceDeclaration | undefined = declaration;
  for (let i = 0; at !== undefined && i < 50; i += 1) {
    if (at.attributes.some((attribute) => attribute.name === "object")) return true;
    const base: string | undefined = at.base?.text;
    if (base === "IUnknown" || base === "IDispatch") return true;
    at = base === undefined ? undefined : symbols.interfaces.get(base)?.declaration;
  }
  return false;
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch (error) {
    if (!(error instanceof Abandon)) throw error;
    return undefined;
  }
}

function isAcf(name: string): boolean {
  return /\.acf$/i.test(name);
}

function baseName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();
}
