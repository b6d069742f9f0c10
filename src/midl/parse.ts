/** From tokens to the syntax tree: files, interfaces, operations, attributes. Types and declarators are in parse-types.ts. */
import type { Attribute, Declaration, Expression, InterfaceDeclaration, Member, OperationDeclaration } from "./ast.ts";
import { Abandon } from "./diagnostics.ts";
import { describeToken } from "./expression.ts";
import type { Token } from "./lex.ts";
import { commentBefore, SyntaxFault } from "./parse-base.ts";
import { TypeParser } from "./parse-types.ts";

/** Words of type libraries: parsed, kept, and of no meaning for the wire. */
const LIBRARY_WORDS = new Set(["library", "coclass", "dispinterface", "module", "runtimeclass", "namespace", "apicontract"]);
const SIMPLE_STATEMENTS = new Set(["cpp_quote", "importlib", "midl_pragma", "midl_echo"]);

/** What the declarations stand in. */
type Place = "file" | "library" | "interface";

export class Parser extends TypeParser {
  /** The whole file. Errors are reported and stepped over; what could be read is returned. */
  file(): Declaration[] {
    const out: Declaration[] = [];
    try {
      this.#declarations(out, "file");
    } catch (error) {
      if (!(error instanceof Abandon)) throw error;
    }
    return out;
  }

  /** Declarations up to the end of the file, or to the "}" of an interface. */
  #declarations(out: Declaration[], inside: Place): void {
    for (;;) {
      const token = this.peek();
      if (token.kind === "end") {
        if (inside !== "file")
          this.error(
            token,
            `syntax error: the file ends inside of ${inside === "interface" ? "an interface" : "a library"}: "}" is missing`,
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
    const token = this.peek();
    if (token.kind === "name") {
      switch (token.text) {
        case "typedef": {
          this.next();
          attributes = [...attributes, ...this.attributes()];
          const type = this.typeSpec();
          const declarators = this.isPunct(";") ? [] : this.declarators();
          this.expect(";");
          out.push({ kind: "typedef", attributes, type, declarators, text: this.takeText(), comment: this.commentOf(comment), at: first });
          return;
        }
        case "import": {
          if (this.peek(1).kind !== "string") break;
          this.next();
          const paths: Token[] = [];
          do {
            if (this.peek().kind === "string") paths.push(this.next());
            else this.fail(`expected a file name in quotation marks, found ${describeToken(this.peek())}`);
          } while (this.accept(","));
          this.expect(";");
          out.push({ kind: "import", paths, at: first });
          return;
        }
        case "interface":
          if (this.#interface(out, attributes, comment, first, inside)) return;
          break;
        case "extern":
          if (this.peek(1).kind === "string") {
            // `extern "C" {`, of headers that are included.
            this.next();
            this.next();
            if (this.accept("{")) {
              this.#declarations(out, "library");
              this.expect("}");
            }
            return;
          }
          if (this.peek(1).text === "const") {
            this.next();
            if (this.#constant(out, comment, first)) return;
          }
          break;
        case "const":
          if (this.#constant(out, comment, first)) return;
          break;
      }
      if (LIBRARY_WORDS.has(token.text) && this.peek(1).kind === "name") {
        this.#library(out, attributes, first);
        return;
      }
      if (SIMPLE_STATEMENTS.has(token.text) && this.peek(1).text === "(") {
        this.next();
        this.skipBalanced("(", ")");
        this.accept(";");
        out.push({ kind: "metadata", word: token.text, attributes, text: this.takeText(), body: [], at: first });
        return;
      }
    }
    this.#typeOrOperation(out, attributes, comment, first);
  }

  #interface(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token, inside: Place): boolean {
    if (this.peek(1).kind !== "name") return false;
    // `interface IThing *operation(...)`: a type, not a declaration.
    const after = this.peek(2).text;
    if (after !== "{" && after !== ";" && after !== ":") return false;
    this.next();
    const name = this.next();
    let base: Token | undefined;
    if (this.accept(":")) {
      base = this.name("the name of the base interface");
      while (this.accept(",")) this.name("the name of a base interface");
    }
    let body: Declaration[] | undefined;
    if (this.isPunct("{")) {
      if (inside === "interface") this.error(this.peek(), "syntax error: an interface can't be declared inside of another");
      this.next();
      body = [];
      this.deeper(name, () => this.#declarations(body as Declaration[], "interface"));
      this.expect("}");
      this.accept(";");
    } else this.expect(";");
    const declaration: InterfaceDeclaration = { kind: "interface", attributes, name, base, body, comment, at };
    out.push(declaration);
    return true;
  }

  #library(out: Declaration[], attributes: readonly Attribute[], at: Token): void {
    const word = this.next().text;
    const name = this.next();
    const body: Declaration[] = [];
    if (this.accept(":")) while (!this.isPunct("{") && !this.isPunct(";") && this.peek().kind !== "end") this.next();
    if (this.isPunct("{")) {
      if (word === "library" || word === "namespace") {
        this.next();
        this.deeper(name, () => this.#declarations(body, "library"));
        this.expect("}");
      } else this.skipBalanced("{", "}");
    }
    this.accept(";");
    out.push({ kind: "metadata", word, attributes, text: `${word} ${name.text}`, body, at });
  }

  /** `const T NAME = expression;` @returns false where it is the beginning of an operation's type. */
  #constant(out: Declaration[], comment: string, at: Token): boolean {
    this.next();
    const type = this.typeSpec();
    const declarator = this.declarator(false);
    if (!this.isPunct("=")) {
      // `extern const T name;` is for the C side.
      if (this.accept(";")) {
        out.push({ kind: "metadata", word: "extern", attributes: [], text: this.takeText(), body: [], at });
        return true;
      }
      if (this.isPunct("(")) {
        this.#operation(out, [], comment, at, { spec: type, declarator });
        return true;
      }
      this.fail(`expected "=" and the constant's value, found ${describeToken(this.peek())}`);
    }
    this.next();
    const value: Expression = this.expression();
    this.expect(";");
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
    return true;
  }

  #typeOrOperation(out: Declaration[], attributes: readonly Attribute[], comment: string, at: Token): void {
    const spec = this.typeSpec();
    if (this.isPunct(";") && spec.kind !== "base" && spec.kind !== "pipe") {
      this.next();
      if (spec.kind !== "name") {
        out.push({ kind: "type", attributes, type: spec, text: this.takeText(), comment: this.commentOf(comment), at });
        return;
      }
      throw new SyntaxFault(at, `syntax error: "${spec.name};" declares nothing`);
    }
    const declarator = this.declarator(false);
    this.#operation(out, attributes, comment, at, { spec, declarator });
  }

  #operation(
    out: Declaration[],
    attributes: readonly Attribute[],
    comment: string,
    at: Token,
    head: { spec: import("./ast.ts").TypeSpec; declarator: import("./ast.ts").Declarator },
  ): void {
    const { declarator } = head;
    if (declarator.name === undefined) this.fail(`expected a declaration, found ${describeToken(this.peek())}`);
    const parameters: Member[] = [];
    if (!this.isPunct("(")) this.fail(`expected "(" and the operation's parameters, found ${describeToken(this.peek())}`);
    this.next();
    if (this.peek().text === "void" && this.peek(1).text === ")") this.next();
    if (!this.isPunct(")")) {
      let more: boolean;
      do {
        if (this.isPunct("...")) this.fail("an operation with a variable number of arguments can't be called remotely");
        const parameter = this.#parameter();
        more = this.accept(",");
        parameters.push({ ...parameter, comment: this.commentOf(parameter.comment) });
      } while (more);
    }
    this.expect(")");
    while (this.peek().kind === "name" && this.noise(this.peek().text)) this.next();
    this.expect(";");
    const operation: OperationDeclaration = {
      kind: "operation",
      attributes,
      returns: { spec: head.spec, derivations: declarator.derivations },
      name: declarator.name as Token,
      parameters,
      text: this.takeText(),
      comment: this.commentOf(comment),
      at,
    };
    out.push(operation);
  }

  #parameter(): Member {
    const at = this.peek();
    const from = this.mark();
    const comment = commentBefore(at);
    const attributes = this.attributes();
    const type = this.typeSpec();
    const declarator = this.declarator(true);
    return { attributes, type, declarator, text: this.textSince(from), comment, at };
  }
}
