/** Types, declarators and the expressions in attributes. */

import { nearest } from "../../status/nearest.ts";
import type { Token } from "../read/lex.ts";
import { ListReader } from "../read/preprocess.ts";
import type {
  Arm,
  ArrayBound,
  Attribute,
  Declarator,
  Derivation,
  EnumSpec,
  EnumValue,
  Expression,
  Member,
  TypeName,
  TypeSpec,
} from "./ast.ts";
import { commentBefore, MissingBrace, ParserBase, SyntaxFault } from "./base.ts";
import { describeToken } from "./expression.ts";

/** Words of types that C reserves: no name is one of them. */
const C_TYPES = new Set(["long", "int", "short", "char", "float", "double", "unsigned", "signed"]);
/** What a misspelt word before a type may have been. */
const KEYWORDS = [
  "typedef",
  "interface",
  "struct",
  "union",
  "enum",
  "unsigned",
  "signed",
  "const",
  "static",
  "extern",
  "library",
  "coclass",
];
/** Attributes that can't be taken for the size of an array. */
const ATTRIBUTES = new Set([
  "in",
  "out",
  "string",
  "unique",
  "ref",
  "ptr",
  "size_is",
  "length_is",
  "max_is",
  "range",
  "switch_is",
  "retval",
]);

/** Pointers and arrays of one declarator. */
const MAX_LEVELS = 24;

export abstract class TypeParser extends ParserBase {
  /** Is the token `ahead` the first of a type's name, in a place where an expression may stand? */
  startsTypeName(ahead: number, sizeof: boolean): boolean {
    const token = this.peek(ahead);
    if (token.kind !== "name") return false;
    if (
      this.#isTypeWord(token.text) ||
      token.text === "struct" ||
      token.text === "union" ||
      token.text === "enum" ||
      token.text === "const"
    ) {
      return true;
    }
    // `(DWORD) x`, `sizeof(DWORD)`: a name, perhaps with stars, then ")" and something that begins an operand.
    let at = ahead + 1;
    while (this.isPunct("*", at)) at += 1;
    if (!this.isPunct(")", at)) return false;
    if (at > ahead + 1 || sizeof) return true;
    const after = this.peek(at + 1);
    return after.kind === "name" || after.kind === "number" || after.kind === "char" || (after.kind === "punct" && after.text === "(");
  }

  typeName(): TypeName {
    const spec = this.typeSpec();
    return { spec, derivations: this.declarator(true).derivations };
  }

  // --- types ---

  #isTypeWord(word: string): boolean {
    return word === "unsigned" || word === "signed" || this.dialect.baseTypes.has(word);
  }

  #skipNoise(): void {
    while (this.peek().kind === "name" && this.dialect.noise.has(this.peek().text)) this.next();
  }

  typeSpec(): TypeSpec {
    this.#skipNoise();
    const at = this.peek();
    if (at.kind !== "name") this.fail(`expected a type, found ${describeToken(at)}`);
    switch (at.text) {
      case "struct":
        return this.deeper(at, () => this.#struct());
      case "union":
        return this.deeper(at, () => this.#union());
      case "enum":
        return this.deeper(at, () => this.#enum());
      case "bitmap":
        if (this.dialect.name !== "pidl" || (this.peek(1).kind !== "name" && !this.isPunct("{", 1) && !this.isPunct("[", 1))) break;
        return this.deeper(at, () => ({ ...this.#enum(), bitmap: true }));
      case "interface":
      case "coclass":
      case "dispinterface":
      case "runtimeclass":
        if (this.peek(1).kind === "name") {
          this.next();
          return this.namedType("the name of an interface");
        }
        break;
      case "pipe":
        // The element's type follows; where `pipe` is a name itself, a declarator or the end does.
        if (this.peek(1).kind === "name") {
          this.next();
          const of = this.deeper(at, () => this.typeSpec());
          return { kind: "pipe", of, at };
        }
        break;
    }
    if (this.#isTypeWord(at.text)) return this.#baseType();
    if (at.text === "SAFEARRAY" && this.isPunct("(", 1)) {
      this.next();
      this.next();
      const of = this.deeper(at, () => this.typeName());
      this.expect(")");
      this.#skipNoise();
      return { kind: "safearray", of, at };
    }
    const spec = this.namedType("a type");
    this.#skipNoise();
    // `typdef long`, `unsinged long`, `sturct {`, `sturct tag {`.
    const behind = this.peek();
    const body = this.isPunct("{") || (behind.kind === "name" && this.isPunct("{", 1));
    if (body || (behind.kind === "name" && C_TYPES.has(behind.text))) {
      const near = nearest(at.text, KEYWORDS);
      this.fail(`"${at.text}" can't stand before ${describeToken(behind)}`, at, near === undefined ? undefined : `did you mean "${near}"?`);
    }
    return spec;
  }

  /** `DWORD`, `Windows.Foundation.IClosable`, `IMap<HSTRING, IInspectable *>`. */
  namedType(what: string): TypeSpec {
    const at = this.peek();
    const name = this.dottedName(what).text;
    if (!this.isPunct("<")) return { kind: "name", name, at };
    this.next();
    const args: TypeName[] = [];
    do args.push(this.deeper(at, () => this.typeName()));
    while (this.accept(","));
    this.closeAngle();
    return { kind: "name", name, args, at };
  }

  /** `A.B.C` as one name. */
  dottedName(what: string): Token {
    const first = this.name(what);
    if (!this.isPunct(".")) return first;
    const parts = [first.text];
    let { end } = first;
    while (this.isPunct(".") && this.peek(1).kind === "name") {
      this.next();
      const part = this.next();
      if (parts.length >= MAX_LEVELS) this.diagnostics.fatal(part, "nesting", `a name has more than ${MAX_LEVELS} parts`);
      parts.push(part.text);
      end = part.end;
    }
    return { ...first, text: parts.join("."), end };
  }

  /** `unsigned long int`, in any order that C allows. */
  #baseType(): TypeSpec {
    const at = this.peek();
    let sign = "";
    const words: string[] = [];
    for (;;) {
      const token = this.peek();
      if (token.kind !== "name") break;
      const word = token.text;
      if (this.dialect.noise.has(word)) {
        this.next();
        continue;
      }
      if (word === "unsigned" || word === "signed") sign = word;
      else if (words.length === 0) {
        if (!this.dialect.baseTypes.has(word)) break;
        // `unsigned small;`, `unsigned hyper[3]`: the word is the declarator's name there.
        if (sign !== "" && this.dialect.contextualTypes.has(word)) {
          const after = this.peek(1);
          if (after.kind === "punct" && (after.text === ";" || after.text === "[" || after.text === "=")) break;
        }
        words.push(word);
      } else if (word === "int" && words[0] !== "int") {
        /* says nothing */
      } else if ((word === "long" || word === "short" || word === "char") && words[0] === "int" && words.length === 1) words[0] = word;
      else if (word === "long" && words.length === 1 && words[0] === "long") words.push(word);
      else break;
      this.next();
    }
    let name = words.join(" ");
    const behind = this.peek();
    if (behind.kind === "name" && C_TYPES.has(behind.text))
      this.fail(`there is no type "${[...(sign === "" ? [] : [sign]), ...words, behind.text].join(" ")}"`, at);
    if (name === "") name = "int";
    if (sign === "unsigned" && this.dialect.baseTypes.has(`unsigned ${name}`)) name = `unsigned ${name}`;
    else if (sign === "signed" && this.dialect.baseTypes.has(`signed ${name}`)) name = `signed ${name}`;
    else if (sign === "unsigned" && name !== "byte" && name !== "boolean" && name !== "wchar_t") {
      this.fail(`there is no type "unsigned ${name}"`, at);
    }
    return { kind: "base", name, at };
  }

  #struct(): TypeSpec {
    const { pack } = this;
    const at = this.next();
    const attributes = this.attributes();
    const tag = this.peek().kind === "name" ? this.next() : undefined;
    if (!this.isPunct("{")) {
      if (tag === undefined) this.fail(`expected the structure's tag or "{", found ${describeToken(this.peek())}`);
      return { kind: "struct", tag, attributes, members: undefined, at };
    }
    this.next();
    const members: Member[] = [];
    while (!this.closes()) {
      if (this.peek().kind === "end") this.fail('"}" of the structure is missing');
      if (this.accept(";")) continue;
      this.#notClosed();
      this.attempt(() => this.structMembers(members), true);
    }
    return { kind: "struct", tag, attributes, members, ...(pack === undefined ? {} : { pack }), at };
  }

  /** What stands in no type. */
  #notClosed(): void {
    const token = this.peek();
    if (!token.lineStart || (token.text !== "typedef" && token.text !== "interface" && token.text !== "const")) return;
    if (token.text === "interface" && !this.isPunct("{", 2)) return;
    if (token.text === "const" && !this.isPunct("=", 3)) return;
    throw new MissingBrace(token, `syntax error: expected "}", found ${describeToken(token)}`, "is the type before it closed?");
  }

  /** `[attributes] type a, *b;` */
  structMembers(out: Member[]): void {
    const at = this.peek();
    const from = this.mark();
    const comment = commentBefore(at);
    const attributes = this.attributes();
    const type = this.typeSpec();
    const list: Declarator[] = this.isPunct(";") ? [{ name: undefined, derivations: [] }] : this.declarators();
    const initial = this.accept("=") ? this.expression() : undefined;
    const text = this.textSince(from);
    if (list.length === 1 && list[0]?.derivations[0]?.kind === "function")
      throw new MissingBrace(
        at,
        `syntax error: expected "}", found ${describeToken(at)}`,
        "an operation can't be declared inside of a type: is the type closed?",
      );
    this.semicolon();
    const said = this.commentOf(comment);
    for (const declarator of list) out.push({ attributes, type, declarator, initial, text, comment: said, at });
  }

  #union(): TypeSpec {
    const at = this.next();
    const attributes = this.attributes();
    let tag: Token | undefined;
    let encapsulated: Extract<TypeSpec, { kind: "union" }>["encapsulated"];
    if (this.peek().kind === "name" && !(this.peek().text === "switch" && this.isPunct("(", 1))) tag = this.next();
    if (this.peek().text === "switch" && this.isPunct("(", 1)) {
      this.next();
      this.next();
      const own = this.attributes();
      const type = this.typeSpec();
      const name = this.name("the name of the discriminant");
      this.expect(")");
      const unionName = this.peek().kind === "name" ? this.next() : undefined;
      encapsulated = { type, name, attributes: own, unionName };
    }
    if (!this.isPunct("{")) {
      if (tag === undefined) this.fail(`expected the union's tag or "{", found ${describeToken(this.peek())}`);
      return { kind: "union", tag, attributes, encapsulated, arms: undefined, at };
    }
    this.next();
    const arms: Arm[] = [];
    while (!this.closes()) {
      if (this.peek().kind === "end") this.fail('"}" of the union is missing');
      this.#notClosed();
      this.attempt(() => this.#arm(arms), true);
    }
    return { kind: "union", tag, attributes, encapsulated, arms, at };
  }

  /** `case 1: case 2: type name;` and `[case(1, 2)] type name;`, `default:` and `[default]`. */
  #arm(out: Arm[]): void {
    const at = this.peek();
    const from = this.mark();
    const comment = commentBefore(at);
    const cases: Expression[] = [];
    let isDefault = false;
    for (;;) {
      if (this.peek().text === "case" && this.peek().kind === "name") {
        this.next();
        cases.push(this.expression());
        this.expect(":");
      } else if (this.peek().text === "default" && this.isPunct(":", 1)) {
        this.next();
        this.next();
        isDefault = true;
      } else break;
    }
    const attributes: Attribute[] = [];
    for (const attribute of this.attributes()) {
      if (attribute.name === "case") {
        for (const argument of attribute.args ?? []) {
          const value = this.expressionOf(argument, attribute.at);
          if (value !== undefined) cases.push(value);
        }
      } else if (attribute.name === "default") isDefault = true;
      else attributes.push(attribute);
    }
    if (this.accept(";")) {
      out.push({ cases, isDefault, member: undefined, at });
      return;
    }
    const memberAt = this.peek();
    const type = this.typeSpec();
    const declarator = this.declarator(true);
    const text = this.textSince(from);
    this.semicolon();
    out.push({ cases, isDefault, member: { attributes, type, declarator, text, comment: this.commentOf(comment), at: memberAt }, at });
  }

  #enum(): EnumSpec {
    const at = this.next();
    const attributes = this.attributes();
    const tag = this.peek().kind === "name" ? this.next() : undefined;
    if (!this.isPunct("{")) {
      if (tag === undefined) this.fail(`expected the enumeration's tag or "{", found ${describeToken(this.peek())}`);
      return { kind: "enum", tag, attributes, values: undefined, at };
    }
    this.next();
    const values: EnumValue[] = [];
    let faulty = false;
    while (!this.isPunct("}")) {
      const comment = commentBefore(this.peek());
      this.attributes();
      const name = this.name("the name of an enumeration constant");
      const value = this.accept("=") ? this.expression() : undefined;
      const more = this.accept(",");
      values.push({ name, value, comment: this.commentOf(comment) });
      if (more || this.isPunct("}")) continue;
      // A forgotten or another separator is said once, and the constants are read on.
      const wrong = `expected "," or "}" in the enumeration, found ${describeToken(this.peek())}`;
      if (this.peek().kind !== "name" && !this.isPunct(";")) this.fail(wrong);
      if (!faulty) this.error(this.peek(), `syntax error: ${wrong}`);
      else if (!this.isPunct(";")) throw new SyntaxFault(this.peek(), "");
      faulty = true;
      this.accept(";");
    }
    this.next();
    return { kind: "enum", tag, attributes, values, at };
  }

  /** Those of typedefs and members, which may be C's functions. */
  declarators(): Declarator[] {
    const out = [this.declarator(false, true)];
    while (this.accept(",")) out.push(this.declarator(false, true));
    return out;
  }

  /**
   * @param abstract whether the name may be missing
   * @param functions whether a parameter list behind the name is part of it
   */
  declarator(abstract: boolean, functions = false): Declarator {
    const derivations: Derivation[] = [];
    const name = this.#declaratorInto(derivations, abstract, functions);
    if (name === undefined && !abstract) this.fail(`expected a name, found ${describeToken(this.peek())}`);
    if (derivations.length > MAX_LEVELS)
      this.diagnostics.fatal(this.peek(), "nesting", `a declarator has more than ${MAX_LEVELS} levels of pointers and arrays`);
    if (this.isPunct(":")) {
      this.next();
      return { name, derivations, bits: this.expression() };
    }
    return { name, derivations };
  }

  #declaratorInto(out: Derivation[], abstract: boolean, functions = false): Token | undefined {
    const pointers: Derivation[] = [];
    for (;;) {
      this.#skipNoise();
      if (!this.isPunct("*")) break;
      const at = this.next();
      if (pointers.length > MAX_LEVELS)
        this.diagnostics.fatal(at, "nesting", `a declarator has more than ${MAX_LEVELS} levels of pointers`);
      pointers.push({ kind: "pointer", at });
    }
    let name: Token | undefined;
    if (this.peek().kind === "name") name = this.next();
    else if (
      this.isPunct("(") &&
      (this.isPunct("*", 1) ||
        this.isPunct("(", 1) ||
        (this.peek(1).kind === "name" && !abstract) ||
        (this.peek(1).kind === "name" && this.isPunct("*", 2)))
    ) {
      const open = this.next();
      name = this.deeper(open, () => this.#declaratorInto(out, abstract));
      this.expect(")");
      if (this.isPunct("(")) {
        const at = this.peek();
        this.skipBalanced("(", ")");
        out.push({ kind: "function", at });
      }
    }
    // `typedef int compare(const char *, ...);`: of C.
    if (functions && name !== undefined && this.isPunct("(")) {
      const at = this.peek();
      this.skipBalanced("(", ")");
      out.push({ kind: "function", at });
    }
    while (this.isPunct("[")) {
      if (this.#attributesBehind(name)) {
        if (name === undefined && this.peek().kind === "name") name = this.next();
        continue;
      }
      const at = this.next();
      if (out.length > MAX_LEVELS) this.diagnostics.fatal(at, "nesting", `a declarator has more than ${MAX_LEVELS} levels of arrays`);
      out.push({ kind: "array", bound: this.#bound(), at });
      this.expect("]");
    }
    for (let i = pointers.length - 1; i >= 0; i -= 1) out.push(pointers[i] as Derivation);
    return name;
  }

  /** `long [in] x`, `long x [in]`, `long a [in] long b`: steps over attributes in the wrong place. */
  #attributesBehind(name: Token | undefined): boolean {
    const word = this.peek(1);
    if (word.kind !== "name" || !ATTRIBUTES.has(word.text) || !["]", ",", "("].some((text) => this.isPunct(text, 2))) return false;
    const at = this.peek();
    this.attributes();
    // What follows is another declaration.
    if (name !== undefined && this.peek().kind === "name") this.fail(`expected "," or ")" before the next parameter's attributes`, at);
    this.error(at, "syntax error: attributes stand in front of the type");
    return true;
  }

  #bound(): ArrayBound {
    if (this.isPunct("]")) return { kind: "open" };
    if (this.isPunct("*") && this.isPunct("]", 1)) {
      this.next();
      return { kind: "open" };
    }
    const first = this.expression();
    if (!this.accept("..")) return { kind: "count", count: first };
    if (this.isPunct("*")) {
      this.next();
      return { kind: "range", lower: first, upper: undefined };
    }
    return { kind: "range", lower: first, upper: this.expression() };
  }

  /** An expression in the arguments of an attribute. */
  expressionOf(tokens: readonly Token[], at: Token): Expression | undefined {
    const parser = new ArgumentParser(new ListReader(tokens, at), this.diagnostics, this.dialect);
    return parser.whole();
  }
}

/** Reads one argument of an attribute as an expression. */
export class ArgumentParser extends TypeParser {
  whole(): Expression | undefined {
    try {
      const result = this.expression();
      if (this.peek().kind !== "end") this.error(this.peek(), `syntax error: ${describeToken(this.peek())} behind the expression`);
      return result;
    } catch (fault) {
      if (!(fault instanceof SyntaxFault)) throw fault;
      if (fault.message !== "") this.error(fault.at, fault.message);
      return undefined;
    }
  }
}
