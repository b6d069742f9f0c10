/** Arrays, their dimensions, and strings: [C706] 4.2 and 14.3. */

import type { ArrayType, Dimension, Expr, StringType, Type } from "../../ndr/types.ts";
import type { Diagnostics } from "../diagnostics.ts";
import type { Expression } from "../parse/ast.ts";
import { isInteger } from "../parse/evaluate.ts";
import type { Token } from "../read/lex.ts";
import type { Chain, Level } from "../resolve/chain.ts";
import type { Symbols } from "../resolve/symbols.ts";
import { correlation, type Siblings } from "./expressions.ts";

/** What [string] may be said of. */
const STRING_UNITS: ReadonlyMap<string, StringType["unit"]> = new Map([
  ["wchar", "wchar"],
  ["uint16", "wchar"],
  ["char", "char"],
  ["uint8", "char"],
  ["int8", "char"],
  ["byte", "byte"],
]);

/** Says that something has no form on the wire; the type returned stands for it. */
export type Refuse = (at: Token, rule: string, message: string, hint?: string) => Type;

export class Arrays {
  readonly #symbols: Symbols;
  readonly #diagnostics: Diagnostics;
  readonly #refuse: Refuse;

  constructor(symbols: Symbols, diagnostics: Diagnostics, refuse: Refuse) {
    this.#symbols = symbols;
    this.#diagnostics = diagnostics;
    this.#refuse = refuse;
  }

  /** The array that begins at `index`: a pointer with a size, and array levels that follow it directly, are its dimensions. */
  array(chain: Chain, index: number, siblings: Siblings, build: (index: number) => Type): ArrayType {
    const dims: Dimension[] = [];
    let at = index;
    do {
      dims.push(this.#dimension(chain, at, siblings));
      at += 1;
    } while (chain.levels[at]?.kind === "array" && !(chain.isString && at === chain.levels.length - 1));
    const of = build(at);
    if (of.kind === "struct" && isConformant(of)) {
      const why = "its elements end in a conformant array: they have no common size";
      return {
        kind: "array",
        of: this.#refuse((chain.levels[index] as Level).at, "conformant-element", why, "make it an array of pointers"),
        dims,
      };
    }
    // One varying dimension makes the array varying, [C706] 14.3.3.5.
    const varying = dims.some((dim) => dim.varying);
    return { kind: "array", of, dims: varying ? dims.map((dim) => ({ ...dim, varying: true })) : dims };
  }

  /** The string at `index`, the innermost level. */
  string(chain: Chain, index: number, siblings: Siblings): Type {
    const level = chain.levels[index] as Level;
    const { terminal } = chain;
    const unit = terminal.kind === "base" ? STRING_UNITS.get(terminal.base) : undefined;
    if (unit === undefined) {
      // In [C706] 4.2 also structures of byte fields; nobody uses them.
      return this.#refuse(level.at, "MIDL2082", "[string] speaks of char, wchar_t or byte elements, and these are others");
    }
    const { size, range } = this.#sizeAndRange(chain, index, siblings);
    const unchecked = chain.unchecked && typeof size !== "number";
    const result: StringType = {
      kind: "string",
      unit,
      size,
      ...(range === undefined ? {} : { range }),
      ...(unchecked ? { unchecked } : {}),
    };
    return result;
  }

  /** The size of an array as it is written in brackets; 1 where it is none. */
  bound(expression: Expression): number {
    const before = this.#diagnostics.errors;
    const value = this.#symbols.evaluate(expression);
    if (!isInteger(value) || value.value < 0n || value.value > 0x7fffffffn) {
      // A division by zero has been reported.
      if (this.#diagnostics.errors > before) return 1;
      this.#diagnostics.error(
        expression.at,
        isInteger(value) ? "array-bound" : "MIDL2035",
        isInteger(value) ? `${value.value} can't be the size of an array` : "the size of an array in brackets is a constant",
        isInteger(value) ? undefined : "an array whose size is another parameter or member is written [size_is(n)] T a[]",
      );
      return 1;
    }
    return Number(value.value);
  }

  /** The two constants of a [range]. */
  rangeValues(range: NonNullable<Chain["range"]>): readonly [number, number] {
    const [min, max] = [range.min, range.max].map((expression) => {
      const value = this.#symbols.evaluate(expression);
      if (isInteger(value)) return Number(value.value);
      const name = expression.kind === "name" ? expression.name : undefined;
      const near = name === undefined ? undefined : this.#symbols.nearestConstant(name);
      this.#diagnostics.error(
        expression.at,
        "constant",
        `range takes integer constants${name === undefined ? "" : `, and "${name}" is none`}`,
        near === undefined ? undefined : `did you mean "${near}"?`,
      );
      return 0;
    }) as [number, number];
    if (min > max) this.#diagnostics.error(range.at, "range-order", `the range is empty: ${min} is more than ${max}`);
    return [min, max];
  }

  #dimension(chain: Chain, index: number, siblings: Siblings): Dimension {
    const { slots } = chain.levels[index] as Level;
    const { size, range } = this.#sizeAndRange(chain, index, siblings);
    // What travels counts from the array's lower bound.
    const min = slots.min === undefined ? this.#lowerBound(chain.levels[index] as Level) : this.#expr(slots.min, siblings);
    const first = slots.first === undefined ? undefined : minus(this.#expr(slots.first, siblings), min);
    let length: Expr | undefined;
    if (slots.length !== undefined) length = this.#expr(slots.length, siblings);
    else if (slots.last !== undefined) {
      const last = minus(this.#expr(slots.last, siblings), min);
      length = add(first === undefined ? last : ["-", last, first], 1);
    }
    const unchecked = chain.unchecked && (typeof size !== "number" || length !== undefined);
    const varying = length !== undefined || first !== undefined;
    return {
      size,
      varying,
      ...(first === undefined ? {} : { first }),
      ...(length === undefined ? {} : { length }),
      ...(range === undefined ? {} : { range }),
      ...(unchecked ? { unchecked } : {}),
    };
  }

  #lowerBound(level: Level): number {
    if (level.bound?.kind !== "range") return 0;
    const lower = this.#symbols.evaluate(level.bound.lower);
    if (isInteger(lower)) return Number(lower.value);
    this.#diagnostics.error(level.bound.lower.at, "MIDL2035", "the lower bound of an array is a constant");
    return 0;
  }

  #sizeAndRange(
    chain: Chain,
    index: number,
    siblings: Siblings,
  ): { size: Dimension["size"]; range: readonly [number, number] | undefined } {
    const level = chain.levels[index] as Level;
    const size = this.#size(level, siblings);
    const fixed = typeof size === "number" && level.bound?.kind === "count";
    return { size, range: fixed ? undefined : this.#levelRange(chain, index) };
  }

  #size(level: Level, siblings: Siblings): number | Expr | "open" {
    const { slots, bound } = level;
    if (bound?.kind === "count") {
      const count = this.bound(bound.count);
      if (slots.size !== undefined || slots.max !== undefined) {
        this.#diagnostics.warning(level.at, "fixed-size", "size_is and max_is say nothing about an array of fixed size");
      }
      return count;
    }
    if (bound?.kind === "range") {
      const upper = bound.upper === undefined ? undefined : this.#symbols.evaluate(bound.upper);
      if (bound.upper !== undefined) {
        if (!isInteger(upper)) this.bound(bound.upper);
        else {
          const count = Number(upper.value) - this.#lowerBound(level) + 1;
          if (count > 0 && count <= 0x7fffffff) return count;
          this.#diagnostics.error(bound.upper.at, "array-bound", `${count} can't be the size of an array`);
        }
        return 1;
      }
    }
    // A conformant size travels even where it is a constant: keep it apart from a fixed one.
    if (slots.size !== undefined && slots.max !== undefined)
      this.#diagnostics.error(
        slots.max.at,
        "size-attribute",
        "size_is and max_is speak of the same size",
        "max_is is one less: remove one of them",
      );
    if (slots.size !== undefined) return conformant(this.#expr(slots.size, siblings));
    if (slots.max !== undefined) {
      const min = slots.min === undefined ? this.#lowerBound(level) : this.#expr(slots.min, siblings);
      return conformant(add(minus(this.#expr(slots.max, siblings), min), 1));
    }
    return "open";
  }

  /** [range] as it concerns the array at `index`: it belongs to the first array at or below where it was said. */
  #levelRange(chain: Chain, index: number): readonly [number, number] | undefined {
    const { range } = chain;
    if (range === undefined || index < range.from) return undefined;
    for (let i = range.from; i < index; i += 1) {
      const level = chain.levels[i] as Level;
      if (level.kind === "array" || hasSlots(level)) return undefined;
    }
    return this.rangeValues(range);
  }

  #expr(expression: Expression, siblings: Siblings): Expr {
    return correlation(expression, siblings, this.#symbols, this.#diagnostics);
  }
}

/** Does size_is or one of its kin speak of this level? */
export function hasSlots(level: Level): boolean {
  const { size, max, length, last, first } = level.slots;
  return size !== undefined || max !== undefined || length !== undefined || last !== undefined || first !== undefined;
}

function minus(expression: Expr, min: Expr): Expr {
  if (min === 0) return expression;
  return typeof expression === "number" && typeof min === "number" ? expression - min : ["-", expression, min];
}

function add(expression: Expr, number: number): Expr {
  return typeof expression === "number" ? expression + number : ["+", expression, number];
}

/** A plain number in a descriptor is a fixed size; a conformant one that is constant is kept an expression. */
function conformant(expression: Expr): Expr {
  return typeof expression === "number" ? ["cast", "uint32", expression] : expression;
}

/** Ends in a conformant array: its maximum count moves to the front of the structure around it. */
export function isConformant(type: Type, depth = 0): boolean {
  if (depth > 100) return false;
  if (type.kind === "array") return type.dims.some((dim) => typeof dim.size !== "number");
  if (type.kind === "string") return typeof type.size !== "number";
  if (type.kind === "transmit") return isConformant(type.wire, depth + 1);
  if (type.kind !== "struct") return false;
  const last = type.fields.at(-1);
  return last !== undefined && isConformant(last.type, depth + 1);
}
