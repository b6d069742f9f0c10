/**
 * The compiler: IDL in, interface descriptors and TypeScript out.
 *
 * A folder a stage: read/ finds the dialect and what is imported, and makes tokens of texts; document/ takes IDL out of specification documents; parse/
 * makes a tree; resolve/ merges attribute configuration files and finds what names mean; lower/ turns declarations into NDR descriptors and checks
 * them; emit/ prints TypeScript, model/ plain data for other tools. Samba's dialect has a lowering of its own, pidl/.
 */

import type { StatusKind } from "../ndr/types.ts";
import type { CompiledInterface, CompileResult } from "./compiled.ts";
import { Abandon, Diagnostics, type Place, Unheard } from "./diagnostics.ts";
import { DIALECTS, type Dialect, type DialectName } from "./dialect.ts";
import { isDocument } from "./document/extract.ts";
import { InterfaceCompiler } from "./lower/interfaces.ts";
import { Lowering } from "./lower/types.ts";
import { type AcfInterface, AcfParser } from "./parse/acf.ts";
import { type Declaration, type Expression, type InterfaceDeclaration, interfacesIn, nested, type Unit } from "./parse/ast.ts";
import { Parser } from "./parse/parse.ts";
import { ArgumentParser } from "./parse/types.ts";
import { compilePidl } from "./pidl/interfaces.ts";
import { CompileCache, type Include, type ParsedUnit } from "./read/cache.ts";
import { detectDialect } from "./read/detect.ts";
import { type Token, unquote } from "./read/lex.ts";
import { builtinModule, cHeader, prelude } from "./read/prelude.ts";
import { ListReader, type Pragma, Preprocessor } from "./read/preprocess.ts";
import { type Host, SourceText } from "./read/source.ts";
import { Texts } from "./read/texts.ts";
import { type AcfTypes, interfaceNames, mergeAcf, noAcfTypes, noInterface } from "./resolve/acf.ts";
import { checkRedefinitions } from "./resolve/redefinition.ts";
import { Symbols } from "./resolve/symbols.ts";
import { lostEverywhere, once } from "./together.ts";

export type { CompiledInterface, CompileResult, ConstantInfo, OperationInfo } from "./compiled.ts";
export { type Diagnostic, formatDiagnostic, type Severity } from "./diagnostics.ts";
export type { DialectName } from "./dialect.ts";
export { type DocumentFault, type DocumentPart, type ExtractedIdl, extractIdl } from "./document/extract.ts";
export { camelCase, camelNames } from "./emit/camel.ts";
export { type EmitOptions, emitTypeScript } from "./emit/emit.ts";
export type { TypeInfo } from "./lower/types.ts";
export {
  type Model,
  type ModelAttribute,
  type ModelConstant,
  type ModelInterface,
  type ModelNamedType,
  type ModelOperation,
  type ModelParameter,
  type ModelPlace,
  type ModelType,
  type ModelValue,
  toModel,
} from "./model/model.ts";
export type { ModelDeclaration } from "./model/tree.ts";
export { CompileCache } from "./read/cache.ts";
export { detectDialect } from "./read/detect.ts";
export { type FileAccess, type SearchOptions, searchHost } from "./read/search.ts";
export type { Host } from "./read/source.ts";

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
  /** An ACF may speak of interfaces of another compilation: those are told in `lostAcf` and are no errors. */
  readonly acfForeign?: boolean;
  /** For several compilations with the same host: what they import is parsed once. */
  readonly cache?: CompileCache;
  /** Macros, as `-D` gives them. */
  readonly defines?: Readonly<Record<string, string>>;
  /** What results of these types mean, by the type's name; adds to the known status types. */
  readonly status?: Readonly<Record<string, StatusKind>>;
  /** Errors after which reading stops; default 100. */
  readonly maxErrors?: number;
}

const MAX_FILES = 1_000;

/**
 * Compiles IDL. Never throws for what the text is: everything wrong with it is in `diagnostics`.
 *
 * A document (Markdown, HTML or text: an open specification) may stand for a file: its IDL is found by document/extract.ts, and diagnostics speak of
 * the document's lines. Where it holds several files, each is compiled by itself.
 *
 * @param input text, a file, or several files
 */
export function compileIdl(input: string | IdlFile | readonly IdlFile[], options: CompileOptions = {}): CompileResult {
  const given: readonly IdlFile[] =
    typeof input === "string"
      ? [{ name: isDocument("input", input) ? "input" : "input.idl", text: input }]
      : "text" in input
        ? [input]
        : input;
  const texts = new Texts(given, options.host);
  const documents = given.filter((file) => isDocument(file.name, file.text));
  if (documents.length === 0) return new Compilation(given, options, texts).run();
  const files = given.filter((file) => !documents.includes(file));
  const foreign = { ...options, acfForeign: true };
  const results = files.some((file) => !isAcf(file.name)) ? [new Compilation(files, foreign, texts).run()] : [];
  const acf = [...(options.acf ?? []), ...files.filter((file) => isAcf(file.name))];
  for (const document of documents) {
    const diagnostics = new Diagnostics(options.maxErrors);
    const parts = texts.parts(document, diagnostics);
    results.push({ interfaces: [], diagnostics: diagnostics.list, files: [document.name] });
    const { dialect = "auto" } = options;
    for (const part of parts) {
      results.push(new Compilation([part], { ...foreign, acf, dialect: dialect === "auto" ? "midl" : dialect }, texts).run());
    }
  }
  return together(results, options.acfForeign === true);
}

/** The results of several compilations as that of one; what several of them import is complained about once. */
function together(results: readonly CompileResult[], foreign: boolean): CompileResult {
  // What an ACF speaks of is to be in one of them.
  const lost = lostEverywhere(results);
  const list = [...once(results.flatMap((result) => result.diagnostics)), ...(foreign ? [] : lost)];
  return {
    interfaces: list.some(({ severity }) => severity === "error") ? [] : results.flatMap((result) => result.interfaces),
    diagnostics: list,
    files: [...new Set(results.flatMap((result) => result.files))],
    tree: results.flatMap((result) => result.tree ?? []),
    ...(foreign ? { lostAcf: lost } : {}),
  };
}

/** The compiler's own modules. */
const BUILTIN = new CompileCache();

class Compilation {
  readonly #given: readonly IdlFile[];
  readonly #options: CompileOptions;
  readonly #diagnostics: Diagnostics;
  readonly #dialect: Dialect;
  readonly #defines: Readonly<Record<string, string>>;
  readonly #units: Unit[] = [];
  readonly #pragmas: Pragma[] = [];
  readonly #loaded = new Set<string>();
  readonly #files = new Set<string>();
  /** What the ACFs given say, by the interface's name, and which of it found its interface. */
  readonly #acfs: AcfInterface[] = [];
  readonly #acfFound = new Set<string>();
  readonly #lost = new Diagnostics(MAX_FILES);
  readonly #acfTypes: AcfTypes = noAcfTypes();
  readonly #texts: Texts;
  /** What is being looked at. */
  #at: Place | undefined;

  constructor(given: readonly IdlFile[], options: CompileOptions, texts: Texts) {
    this.#given = given.filter((file) => !isAcf(file.name));
    this.#options = { ...options, acf: [...(options.acf ?? []), ...given.filter((file) => isAcf(file.name))] };
    this.#diagnostics = new Diagnostics(options.maxErrors);
    const { dialect = "auto" } = options;
    this.#dialect = DIALECTS[dialect === "auto" ? detectDialect(this.#given[0]?.text ?? "") : dialect];
    this.#texts = texts;
    this.#defines = { ...this.#dialect.defines, ...options.defines };
  }

  run(): CompileResult {
    let interfaces: CompiledInterface[] = [];
    try {
      for (const source of prelude(this.#dialect.name)) this.#unit(source, false);
      for (const file of this.#options.acf ?? []) this.#acfs.push(...this.#acf(file));
      for (const file of this.#given) {
        const source = file instanceof SourceText ? file : new SourceText(file.name, file.text);
        if (this.#enter(source)) this.#unit(source, true);
      }
      this.#lostAcfs();
      interfaces = this.#resolve();
    } catch (error) {
      // Each kind of nesting has its limit; all of them at once may still be more than the stack holds.
      if (isStackFull(error) && this.#at !== undefined)
        this.#diagnostics.error(this.#at, "nesting", "the declarations are nested too deeply");
      else if (!(error instanceof Abandon)) throw error;
    }
    return {
      interfaces: this.#diagnostics.errors === 0 ? interfaces : [],
      diagnostics: this.#diagnostics.sorted(),
      files: [...this.#files],
      ...(this.#options.acfForeign === true ? { lostAcf: this.#lost.list } : {}),
      tree: this.#units.flatMap((unit) => (unit.main ? unit.declarations : [])),
    };
  }

  /** @returns whether it is new */
  #enter(source: SourceText): boolean {
    this.#files.add(source.name);
    if (this.#loaded.has(source.key)) return false;
    this.#loaded.add(source.key);
    return true;
  }

  /** Reads one file; what it imports is read before it is entered. */
  #unit(source: SourceText, main: boolean): void {
    this.#at = { source, start: 0, end: 0 };
    const { declarations, pragmas } = this.#parsed(source);
    if (main) this.#pragmas.push(...pragmas);
    this.#imports(declarations, source);
    this.#units.push({ declarations: source.builtin ? declarations : this.#configured(declarations, source, main), main });
  }

  /** The file's tree, which an earlier compilation may have made. */
  #parsed(source: SourceText): Pick<ParsedUnit, "declarations" | "pragmas"> {
    const cache = source.builtin ? BUILTIN : this.#options.cache;
    const defines = source.builtin ? this.#dialect.defines : this.#defines;
    const settings = cache === undefined ? "" : `${this.#dialect.name} ${JSON.stringify(defines)}`;
    const known = cache?.find(source, settings, this.#texts);
    if (known !== undefined) {
      this.#diagnostics.replay(known.diagnostics);
      return known;
    }
    const includes: Include[] = [];
    const before = this.#diagnostics.list.length;
    const preprocessor = new Preprocessor(source, this.#diagnostics, {
      host: {
        load: (path, from, kind) => {
          const found = this.#texts.load(path, from, kind);
          includes.push({ path, from, text: found?.text });
          return found;
        },
      },
      builtin: (path) => builtinModule(path) ?? (this.#dialect.name === "pidl" ? cHeader(path) : undefined),
      defines,
    });
    const declarations = new Parser(preprocessor, this.#diagnostics, this.#dialect).file();
    const { pragmas } = preprocessor;
    const diagnostics = this.#diagnostics.list.slice(before);
    // Reading that was given up depends on what was found before.
    const whole = !diagnostics.some(({ severity }) => severity === "error");
    if (whole) cache?.keep(source, settings, { text: source.text, declarations, pragmas, diagnostics, includes });
    return { declarations, pragmas };
  }

  #acf(file: IdlFile): AcfInterface[] {
    const source = new SourceText(file.name, file.text);
    this.#enter(source);
    this.#at = { source, start: 0, end: 0 };
    const preprocessor = new Preprocessor(source, this.#diagnostics, {
      host: this.#texts,
      builtin: (path) => builtinModule(path) ?? (this.#dialect.name === "pidl" ? cHeader(path) : undefined),
      defines: this.#defines,
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
    const diagnostics = this.#options.acfForeign === true ? this.#lost : this.#diagnostics;
    for (const acf of this.#acfs) if (!this.#acfFound.has(acf.name.text)) noInterface(acf.name, all, diagnostics);
  }

  #imports(declarations: readonly Declaration[], source: SourceText): void {
    for (const declaration of declarations) {
      if (declaration.kind === "import") for (const path of declaration.paths) this.#import(path, source);
      else if (declaration.kind === "interface") this.#imports(declaration.body ?? [], source);
      else this.#imports(nested(declaration) ?? [], source);
    }
  }

  #import(path: Token, source: SourceText): void {
    const name = unquote(path);
    const found = this.#texts.load(name, source.name, "import");
    if (found === undefined) {
      if (builtinModule(name) === undefined) {
        this.#diagnostics.error(path, "MIDL1001", `cannot open input file ${name}`, "is its directory among the include paths?");
      }
      return;
    }
    if (!this.#enter(found)) return;
    if (this.#loaded.size > MAX_FILES) this.#diagnostics.fatal(path, "too-many-files", `more than ${MAX_FILES} files are imported`);
    // A file that is given and imported is still one of those to compile.
    const main = this.#given.some((file) => (file instanceof SourceText ? file.key : file.name) === found.key);
    this.#unit(found, main);
  }

  #resolve(): CompiledInterface[] {
    const symbols = new Symbols(this.#diagnostics, this.#dialect);
    symbols.collect(this.#units.map((unit) => unit.declarations));
    symbols.configure(this.#acfTypes);
    const expressionOf = (tokens: readonly Token[], at: Token): Expression | undefined =>
      new ArgumentParser(new ListReader(tokens, at), this.#diagnostics, this.#dialect).whole();
    if (this.#dialect.name === "pidl") {
      return compilePidl(this.#units, symbols, this.#diagnostics, expressionOf, this.#options.status ?? {}, (at) => {
        this.#at = at;
      });
    }
    checkRedefinitions(symbols, new Lowering(symbols, new Unheard(this.#diagnostics), this.#dialect, expressionOf), this.#diagnostics);
    const lowering = new Lowering(symbols, this.#diagnostics, this.#dialect, expressionOf);
    const compiler = new InterfaceCompiler(symbols, this.#diagnostics, lowering, this.#pragmas, this.#options.status ?? {});
    const out: CompiledInterface[] = [];
    for (const unit of this.#units) {
      if (!unit.main) continue;
      const outside = unit.declarations.filter((declaration) => declaration.kind === "const");
      for (const declaration of interfacesIn(unit.declarations)) {
        const symbol = symbols.interfaceOf(declaration);
        if (symbol === undefined || declaration.typeParameters.length > 0 || !symbols.counts(symbol)) continue;
        this.#at = declaration.name;
        if (isForProgramsOnly(declaration)) continue;
        const compiled = compiler.compile(symbol, [...outside, ...(declaration.body ?? [])]);
        if (compiled.interface.uuid !== "") out.push(compiled);
      }
    }
    const mainFiles = new Set(this.#given.map((file) => file.name));
    lowering.checkNames((at) => mainFiles.has(at.source.name));
    return out;
  }
}

/** [local], or types only: nothing in it is called. */
function isForProgramsOnly(declaration: InterfaceDeclaration): boolean {
  const has = (name: string): boolean => declaration.attributes.some((attribute) => attribute.name === name);
  if (has("local")) return true;
  return !has("uuid") && !(declaration.body ?? []).some((member) => member.kind === "operation");
}

function isAcf(name: string): boolean {
  return /\.acf$/i.test(name);
}

/** V8 says so in two ways: where the last frame wanted a regular expression compiled, that "Stack overflow" is what is wrong with the expression. */
function isStackFull(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof SyntaxError && error.message.endsWith("Stack overflow"));
}
