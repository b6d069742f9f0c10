/** Type libraries and the Windows Runtime: what says how programs see interfaces, and nothing about the wire. */

import type { Token } from "../read/lex.ts";
import type { Attribute, ClassInterface, Declaration, Member, OperationDeclaration, TypeName, TypeSpec } from "./ast.ts";
import { commentBefore } from "./base.ts";
import { describeToken } from "./expression.ts";
import { TypeParser } from "./types.ts";

/** What declarations stand in. */
export type Place = "file" | "library" | "namespace" | "module" | "linkage" | "interface";

type Read = (parser: LibraryParser, out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token) => void;

const GROUPS = new Set(["library", "namespace", "module"]);

/** By the word that begins a declaration of a name. */
const NAMED: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["library", (parser, ...rest) => parser.group("library", ...rest)],
  ["namespace", (parser, ...rest) => parser.group("namespace", ...rest)],
  ["module", (parser, ...rest) => parser.group("module", ...rest)],
  ["coclass", (parser, ...rest) => parser.klass("coclass", ...rest)],
  ["runtimeclass", (parser, ...rest) => parser.klass("runtimeclass", ...rest)],
  ["dispinterface", (parser, ...rest) => parser.dispinterface(...rest)],
  ["apicontract", (parser, out, attributes, _comment, at) => parser.apicontract(out, attributes, at)],
]);

const STATEMENTS = new Set(["cpp_quote", "importlib", "midl_pragma", "midl_echo"]);

export abstract class LibraryParser extends TypeParser {
  /** Declarations up to the "}" of what they stand in. */
  abstract declarations(out: Declaration[], inside: Place): void;
  /** `name(parameters);` behind its type. */
  abstract operation(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token, spec: TypeSpec): void;

  /** @returns whether the words ahead are one of these declarations, which is then read */
  libraryDeclaration(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token): boolean {
    const word = this.peek().text;
    const after = this.peek(1);
    const read = NAMED.get(word);
    if (read !== undefined && after.kind === "name" && (GROUPS.has(word) || this.#declares(2))) {
      this.next();
      read(this, out, attributes, comment, at);
      return true;
    }
    if (word === "declare" && after.text === "{") {
      this.next();
      this.#declare(out, at);
      return true;
    }
    if (STATEMENTS.has(word) && (after.text === "(" || (word === "midl_pragma" && after.kind === "name"))) {
      this.#statement(out, at);
      return true;
    }
    return false;
  }

  /** A name's end, and not the declarator of an operation's type: `coclass A.B {`. */
  #declares(ahead: number): boolean {
    let at = ahead;
    while (this.isPunct(".", at) && this.peek(at + 1).kind === "name" && at < 64) at += 2;
    const { text, kind } = this.peek(at);
    return kind === "punct" && (text === "{" || text === ";" || text === ":");
  }

  group(kind: "library" | "namespace" | "module", out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token): void {
    const name = this.dottedName(`the name of the ${kind}`);
    const body: Declaration[] = [];
    if (!this.accept(";")) {
      this.expect("{");
      this.deeper(name, () => this.declarations(body, kind));
      this.expect("}");
      this.accept(";");
    }
    out.push({ kind, attributes, name, body, comment, at });
  }

  /** `coclass C { [default] interface I; }` */
  klass(kind: "coclass" | "runtimeclass", out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token): void {
    const name = this.dottedName("the name of the class");
    const base = this.accept(":") ? this.dottedName("the name of the base class") : undefined;
    let interfaces: ClassInterface[] | undefined;
    if (this.accept("{")) {
      const list: ClassInterface[] = [];
      this.members(() => list.push(this.#classInterface()));
      interfaces = list;
      this.accept(";");
    } else this.semicolon();
    out.push({ kind, attributes, name, base, interfaces, comment, at });
  }

  #classInterface(): ClassInterface {
    const attributes = this.attributes();
    const token = this.peek();
    const word = token.text === "dispinterface" ? "dispinterface" : "interface";
    if (token.text !== word) {
      const words = `expected "interface" and the name of one, found ${describeToken(token)}`;
      // What a class has says nothing about the wire, and published files have slips of the pen here.
      if (token.kind !== "name" || this.peek(1).kind !== "name" || !this.isPunct(";", 2)) this.fail(words);
      this.diagnostics.warning(token, "class-member", words);
    }
    this.next();
    const type = this.namedType("the name of an interface");
    this.semicolon();
    return { attributes, word, type };
  }

  dispinterface(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token): void {
    const name = this.name("the name of the dispinterface");
    const properties: Member[] = [];
    const methods: OperationDeclaration[] = [];
    let of: TypeSpec | undefined;
    const hasBody = this.accept("{");
    if (hasBody) {
      let part: "properties" | "methods" = "methods";
      this.members(() => {
        const word = this.peek();
        if ((word.text === "properties" || word.text === "methods") && this.isPunct(":", 1)) {
          this.next();
          this.next();
          part = word.text;
        } else if (word.text === "interface" && this.peek(1).kind === "name" && this.isPunct(";", 2)) {
          this.next();
          of = this.namedType("the name of an interface");
          this.semicolon();
        } else if (part === "properties") this.structMembers(properties);
        else {
          const before = commentBefore(word);
          this.startText();
          const own = this.attributes();
          const list: Declaration[] = [];
          this.operation(list, own, before, word, this.typeSpec());
          for (const method of list) if (method.kind === "operation") methods.push(method);
        }
      });
      this.accept(";");
    } else this.semicolon();
    out.push({ kind: "dispinterface", attributes, name, properties, methods, of, hasBody, comment, at });
  }

  apicontract(out: Declaration[], attributes: readonly Attribute[], at: Token): void {
    const name = this.dottedName("the name of the contract");
    if (this.isPunct("{")) {
      this.skipBalanced("{", "}");
      this.accept(";");
    } else this.semicolon();
    out.push({ kind: "apicontract", attributes, name, at });
  }

  #declare(out: Declaration[], at: Token): void {
    this.expect("{");
    const types: TypeName[] = [];
    this.members(() => {
      const word = this.peek().text;
      if ((word === "interface" || word === "delegate" || word === "runtimeclass") && this.peek(1).kind === "name") this.next();
      types.push(this.typeName());
      this.semicolon();
    });
    this.accept(";");
    out.push({ kind: "declare", types, at });
  }

  #statement(out: Declaration[], at: Token): void {
    const word = this.next().text as "importlib" | "cpp_quote" | "midl_pragma" | "midl_echo";
    const args: Token[] = [];
    if (!this.isPunct("(")) args.push(this.next());
    const open = this.peek();
    this.expect("(");
    for (let depth = 0; ; ) {
      const token = this.peek();
      if (token.kind === "end" || (token.lineStart && token !== open && token.kind === "name"))
        this.fail(`the arguments of ${word} are not closed`);
      this.next();
      if (token.kind === "punct" && token.text === "(") depth += 1;
      else if (token.kind === "punct" && token.text === ")") {
        if (depth === 0) break;
        depth -= 1;
      }
      if (args.length < 1_000) args.push(token);
    }
    this.accept(";");
    out.push({ kind: "statement", word, args, at });
  }

  /** What stands up to the "}", one after the other, each recovered from on its own. */
  members(one: () => void): void {
    while (!this.isPunct("}")) {
      if (this.peek().kind === "end") this.fail('"}" is missing');
      if (this.accept(";")) continue;
      this.attempt(one);
    }
    this.next();
  }
}
