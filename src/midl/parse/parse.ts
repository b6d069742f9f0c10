/** From tokens to the syntax tree: files, interfaces, operations. Types are in types.ts, type libraries in library.ts. */

import { Abandon } from "../diagnostics.ts";
import type { Token } from "../read/lex.ts";
import type { Attribute, Declaration, Declarator, Member, TypeSpec } from "./ast.ts";
import { commentBefore, SyntaxFault } from "./base.ts";
import { describeToken } from "./expression.ts";
import { LibraryParser, type Place } from "./library.ts";

const INSIDE: Readonly<Record<Exclude<Place, "file">, string>> = {
  library: "a library",
  namespace: "a namespace",
  module: "a module",
  linkage: 'an extern "C"',
  interface: "an interface",
};

export class Parser extends LibraryParser {
  /** The whole file. Errors are reported and stepped over; what could be read is returned. */
  file(): Declaration[] {
    const out: Declaration[] = [];
    try {
      this.declarations(out, "file");
    } catch (error) {
      if (!(error instanceof Abandon)) throw error;
    }
    return out;
  }

  /** @param open where it begins that these are in */
  declarations(out: Declaration[], inside: Place, open?: Token): void {
    for (;;) {
      const token = this.peek();
      if (token.kind === "end") {
        if (inside !== "file")
          this.error(
            token,
            `syntax error: the file ends inside of ${INSIDE[inside]}: "}" is missing`,
            open === undefined ? undefined : `"${open.text}" begins in line ${open.source.place(open.start).line}`,
          );
        return;
      }
      if (this.isPunct("}")) {
        if (inside !== "file") return;
        this.error(token, 'syntax error: "}" without "{"');
        this.next();
        continue;
      }
      if (this.isPunct(";")) {
        this.next();
        continue;
      }
      this.attempt(() => this.#declaration(out, inside));
    }
  }

  #declaration(out: Declaration[], inside: Place): void {
    this.startText();
    const first = this.peek();
    const comment = commentBefore(first);
    let attributes = this.attributes();
    // `static const`, `extern const`: of C, and constants nonetheless.
    while (this.peek(1).text === "const" && (this.peek().text === "static" || this.peek().text === "extern")) this.next();
    const token = this.peek();
    if (token.kind === "name") {
      switch (token.text) {
        case "typedef": {
          this.next();
          attributes = [...attributes, ...this.attributes()];
          const type = this.typeSpec();
          const declarators = this.isPunct(";") ? [] : this.declarators();
          const derived = type.kind === "pipe" ? declarators.find(({ derivations }) => derivations.length > 0) : undefined;
          if (derived !== undefined)
            this.diagnostics.error(
              derived.derivations[0]?.at ?? token,
              "pipe-element",
              "the elements of a pipe are neither pointers nor arrays of their own",
              "pipe elements are of fixed form: numbers, and structures and fixed arrays of them",
            );
          this.semicolon();
          out.push({ kind: "typedef", attributes, type, declarators, text: this.takeText(), comment: this.commentOf(comment), at: first });
          return;
        }
        case "import": {
          if (this.peek(1).kind !== "string") {
            if (this.isPunct(".", 2) || this.isPunct("<", 1) || this.isPunct("-", 2) || this.isPunct(";", 2))
              this.fail(`expected a file name in quotation marks, found ${describeToken(this.peek(1))}`, this.peek(1));
            break;
          }
          this.next();
          const paths: Token[] = [];
          do {
            if (this.peek().kind === "string") paths.push(this.next());
            else this.fail(`expected a file name in quotation marks, found ${describeToken(this.peek())}`);
          } while (this.accept(","));
          this.semicolon();
          out.push({ kind: "import", paths, at: first });
          return;
        }
        case "include":
          // pidl's, for the C that it makes: nothing is read.
          if (this.dialect.name !== "pidl" || this.peek(1).kind !== "string") break;
          while (!this.isPunct(";") && this.peek().kind !== "end") this.next();
          this.expect(";");
          return;
        case "interface":
          if (this.#interface(out, attributes, comment, first, inside)) return;
          break;
        case "delegate":
          if (this.peek(1).kind === "name" && inside !== "interface") {
            this.#delegate(out, attributes, comment, first);
            return;
          }
          break;
        case "extern":
          if (this.#extern(out, first)) return;
          break;
        case "const":
          if (this.#constant(out, comment, first)) return;
          break;
      }
      if (this.libraryDeclaration(out, attributes, comment, first)) return;
    }
    this.#typeOrOperation(out, attributes, comment, first);
  }

  #interface(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token, inside: Place): boolean {
    if (this.peek(1).kind !== "name") return false;
    // `interface IThing *operation(...)`: a type, not a declaration.
    const after = this.peek(2).text;
    if (
      after !== "{" &&
      after !== ";" &&
      after !== ":" &&
      after !== "requires" &&
      (inside === "interface" || (after !== "<" && after !== "."))
    )
      return false;
    this.next();
    const name = this.dottedName("the name of the interface");
    const typeParameters = this.#typeParameters();
    let base: Token | undefined;
    if (this.accept(":")) {
      base = this.dottedName("the name of the base interface");
      while (this.accept(",")) this.dottedName("the name of a base interface");
    }
    const requires: TypeSpec[] = [];
    if (this.peek().text === "requires") {
      this.next();
      do requires.push(this.namedType("the name of an interface"));
      while (this.accept(","));
    }
    let body: Declaration[] | undefined;
    if (this.isPunct("{")) {
      if (inside === "interface") this.error(this.peek(), "syntax error: an interface can't be declared inside of another");
      this.next();
      const list: Declaration[] = [];
      body = list;
      this.deeper(name, () => this.declarations(list, "interface", name));
      this.expect("}");
      this.accept(";");
    } else this.expect(";");
    out.push({ kind: "interface", form: "interface", attributes, name, typeParameters, base, requires, body, comment, at });
    return true;
  }

  /** `<T, U>` behind the name of what is parameterized. */
  #typeParameters(): Token[] {
    const out: Token[] = [];
    if (!this.accept("<")) return out;
    do out.push(this.name("the name of a type parameter"));
    while (this.accept(","));
    this.closeAngle();
    return out;
  }

  /** `delegate HRESULT Handler<T>([in] T value);` */
  #delegate(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token): void {
    this.next();
    const spec = this.typeSpec();
    const name = this.name("the name of the delegate");
    const typeParameters = this.#typeParameters();
    const body: Declaration[] = [];
    this.#operation(body, [], comment, at, { spec, declarator: { name: { ...name, text: "Invoke" }, derivations: [] } });
    out.push({ kind: "interface", form: "delegate", attributes, name, typeParameters, base: undefined, requires: [], body, comment, at });
  }

  /** `extern "C" { }` and `extern T name;`, of headers that are included. */
  #extern(out: Declaration[], at: Token): boolean {
    if (this.peek(1).kind === "string") {
      this.next();
      this.next();
      if (this.accept("{")) {
        const body: Declaration[] = [];
        this.declarations(body, "linkage");
        this.expect("}");
        out.push({ kind: "linkage", attributes: [], name: undefined, body, comment: "", at });
      }
      return true;
    }
    this.next();
    this.typeSpec();
    this.declarator(false);
    if (!this.isPunct(";") && !this.isPunct("(")) this.fail(`expected ";", found ${describeToken(this.peek())}`);
    if (this.isPunct("(")) this.skipBalanced("(", ")");
    while (this.peek().kind === "name" && this.noise(this.peek().text)) this.next();
    this.expect(";");
    out.push({ kind: "extern", text: this.takeText(), at });
    return true;
  }

  /** `const T NAME = expression;` @returns false where it is the beginning of an operation's type. */
  #constant(out: Declaration[], comment: string, at: Token): boolean {
    this.next();
    const type = this.typeSpec();
    const declarator = this.declarator(false);
    if (!this.isPunct("=")) {
      // `extern const T name;` is for the C side.
      if (at.text !== "const" && this.accept(";")) {
        out.push({ kind: "extern", text: this.takeText(), at });
        return true;
      }
      if (this.isPunct("(")) {
        this.#operation(out, [], comment, at, { spec: type, declarator });
        return true;
      }
      this.fail(`expected "=" and the constant's value, found ${describeToken(this.peek())}`);
    }
    this.#constantValue(out, comment, at, type, declarator);
    return true;
  }

  #constantValue(out: Declaration[], comment: string, at: Token, type: TypeSpec, declarator: Declarator): void {
    this.next();
    const value = this.expression();
    this.semicolon();
    if (declarator.name === undefined) this.fail("the constant has no name");
    out.push({
      kind: "const",
      type,
      derivations: declarator.derivations,
      name: declarator.name as Token,
      value,
      text: this.takeText(),
      comment: this.commentOf(comment),
      at,
    });
  }

  #typeOrOperation(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token): void {
    const spec = this.typeSpec();
    if (spec.kind === "name" && this.isPunct("(") && !this.isPunct("*", 1) && !this.isPunct("(", 1))
      this.fail(`the operation "${spec.name}" has no result type`, spec.at, `without a result it is void ${spec.name}(...)`);
    if (this.isPunct(";") && spec.kind !== "base" && spec.kind !== "pipe") {
      this.next();
      if (spec.kind === "struct" || spec.kind === "union" || spec.kind === "enum") {
        out.push({ kind: "type", attributes, type: spec, text: this.takeText(), comment: this.commentOf(comment), at });
        return;
      }
      throw new SyntaxFault(at, `syntax error: "${at.text};" declares nothing`);
    }
    // `int const NAME = 1;`
    if (this.peek().kind === "name" && this.isPunct("=", 1) && /\bconst\b/.test(this.takeText())) {
      this.#constantValue(out, comment, at, spec, this.declarator(false));
      return;
    }
    this.operation(out, attributes, comment, at, spec);
  }

  operation(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token, spec: TypeSpec): void {
    this.#operation(out, attributes, comment, at, { spec, declarator: this.declarator(false) });
  }

  #operation(
    out: Declaration[],
    attributes: readonly Attribute[],
    comment: string,
    at: Token,
    head: { readonly spec: TypeSpec; readonly declarator: Declarator },
  ): void {
    const { declarator } = head;
    if (declarator.name === undefined) this.fail(`expected a declaration, found ${describeToken(this.peek())}`);
    const parameters: Member[] = [];
    let variadic = false;
    if (!this.isPunct("(")) this.fail(`expected "(" and the operation's parameters, found ${describeToken(this.peek())}`);
    this.next();
    if (this.peek().text === "void" && this.peek(1).text === ")") this.next();
    if (!this.isPunct(")")) {
      let more: boolean;
      do {
        if (this.accept("...")) {
          variadic = true;
          break;
        }
        const parameter = this.#parameter();
        more = this.accept(",");
        parameters.push({ ...parameter, comment: this.commentOf(parameter.comment) });
      } while (more);
    }
    this.expect(")");
    while (this.peek().kind === "name" && this.noise(this.peek().text)) this.next();
    // Of C++: a pure virtual function.
    if (this.isPunct("=") && this.peek(1).text === "0") {
      this.next();
      this.next();
    }
    this.semicolon();
    out.push({
      kind: "operation",
      attributes,
      returns: { spec: head.spec, derivations: declarator.derivations },
      name: declarator.name as Token,
      parameters,
      variadic,
      text: this.takeText(),
      comment: this.commentOf(comment),
      at,
    });
  }

  #parameter(): Member {
    const at = this.peek();
    const from = this.mark();
    const comment = commentBefore(at);
    const attributes = this.attributes();
    const type = this.typeSpec();
    const declarator = this.declarator(true);
    const initial = this.accept("=") ? this.expression() : undefined;
    return { attributes, type, declarator, initial, text: this.textSince(from), comment, at };
  }
}
