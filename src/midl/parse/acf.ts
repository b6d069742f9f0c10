/** Attribute configuration files, [C706] 4.3: the grammar. What they say is merged into an IDL file's declarations by acf.ts. */

import { Abandon } from "../diagnostics.ts";
import type { Token } from "../read/lex.ts";
import type { Attribute } from "./ast.ts";
import { describeToken } from "./expression.ts";
import { TypeParser } from "./types.ts";

/** One `interface NAME { }` of an ACF. */
export interface AcfInterface {
  readonly attributes: readonly Attribute[];
  readonly name: Token;
  readonly types: readonly AcfType[];
  readonly operations: readonly AcfOperation[];
}

/** `typedef [attributes] name, name;` */
export interface AcfType {
  readonly attributes: readonly Attribute[];
  readonly names: readonly Token[];
}

/** `[attributes] name(parameters);` */
export interface AcfOperation {
  readonly attributes: readonly Attribute[];
  readonly name: Token;
  readonly parameters: readonly AcfParameter[];
}

/** `[attributes] name` */
export interface AcfParameter {
  readonly attributes: readonly Attribute[];
  readonly name: Token;
}

/** Reads an ACF. Errors are reported and stepped over, as in IDL. */
export class AcfParser extends TypeParser {
  file(): AcfInterface[] {
    const out: AcfInterface[] = [];
    try {
      while (this.peek().kind !== "end") {
        if (this.accept(";")) continue;
        this.attempt(() => {
          if (!this.#headerStatement()) out.push(this.#interface());
        });
        // What recovery stops in front of belongs to nothing here.
        while (this.isPunct("}")) this.next();
      }
    } catch (error) {
      if (!(error instanceof Abandon)) throw error;
    }
    return out;
  }

  #interface(): AcfInterface {
    const attributes = this.attributes();
    if (this.peek().text !== "interface") this.fail(`expected "interface", found ${describeToken(this.peek())}`);
    this.next();
    const name = this.name("the name of the interface");
    const types: AcfType[] = [];
    const operations: AcfOperation[] = [];
    this.expect("{");
    while (!this.isPunct("}")) {
      if (this.peek().kind === "end") this.fail(`the file ends inside of the interface "${name.text}": "}" is missing`);
      if (this.accept(";")) continue;
      this.attempt(() => this.#element(types, operations));
    }
    this.next();
    this.accept(";");
    return { attributes, name, types, operations };
  }

  /** `include "header";` and cpp_quote are for C. @returns whether it was one */
  #headerStatement(): boolean {
    const word = this.peek().text;
    const after = this.peek(1);
    if (word === "include" && (after.kind === "string" || after.text === "<")) {
      this.next();
      while (!this.isPunct(";")) {
        if (this.peek().kind === "end" || this.isPunct("{") || this.isPunct("}")) this.fail('expected ";" behind the names of headers');
        this.next();
      }
      this.next();
      return true;
    }
    if (word === "cpp_quote" && after.text === "(") {
      this.next();
      this.skipBalanced("(", ")");
      this.accept(";");
      return true;
    }
    return false;
  }

  #element(types: AcfType[], operations: AcfOperation[]): void {
    // The text of declarations is of no use here and would only pile up.
    this.startText();
    if (this.#headerStatement()) return;
    if (this.peek().text === "typedef") {
      this.next();
      const attributes = this.attributes();
      const names: Token[] = [];
      do names.push(this.name("the name of a type"));
      while (this.accept(","));
      this.expect(";");
      types.push({ attributes, names });
      return;
    }
    const attributes = this.attributes();
    do {
      const name = this.name("the name of an operation");
      operations.push({ attributes, name, parameters: this.#parameters() });
    } while (this.accept(","));
    this.expect(";");
  }

  #parameters(): AcfParameter[] {
    const out: AcfParameter[] = [];
    this.expect("(");
    if (!this.isPunct(")")) {
      do out.push({ attributes: this.attributes(), name: this.name("the name of a parameter") });
      while (this.accept(","));
    }
    this.expect(")");
    return out;
  }
}
