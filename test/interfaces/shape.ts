/** What of an operation decides its octets, as text: two descriptions of the same interface must agree in it, whatever they call things. */
import type { BaseName, Dimension, Expr, Operation, Type } from "../../src/ndr/types.ts";

/** How numbers of one width are alike on the wire. */
const WIDTHS: Readonly<Record<BaseName, string>> = {
  int8: "1",
  uint8: "1",
  boolean: "1",
  char: "1",
  byte: "1",
  int16: "2",
  uint16: "2",
  wchar: "2",
  int32: "4",
  uint32: "4",
  error_status: "4",
  int64: "8",
  uint64: "8",
  int3264: "4or8",
  uint3264: "4or8",
  float32: "f4",
  float64: "f8",
};

export interface ShapeOptions {
  /** Leave [range] out: published IDL came to have it with time. */
  readonly ignoreRanges?: boolean;
  /** Leave the expressions out, and say only that there is one: other compilers' IDL is edited in them. */
  readonly ignoreExpressions?: boolean;
}

/** @returns one line for each parameter and the result */
export function operationShape(operation: Operation, options: ShapeOptions = {}): string[] {
  const names = operation.params.map((param) => param.name);
  const lines = operation.params.map((param) => `${param.dir} ${new Shape(options).of(param.type, names)}`);
  lines.push(`returns ${operation.returns === null ? "nothing" : new Shape(options).of(operation.returns, [])}`);
  return lines;
}

class Shape {
  readonly #options: ShapeOptions;
  /** Structures and unions around the present place: recursion names one by its distance. */
  readonly #around: Type[] = [];

  constructor(options: ShapeOptions) {
    this.#options = options;
  }

  of(type: Type, siblings: readonly string[]): string {
    switch (type.kind) {
      case "base":
        return WIDTHS[type.base];
      case "enum":
        return type.v1 ? "4" : "enum";
      case "range":
        return this.#options.ignoreRanges ? this.of(type.of, siblings) : `${this.of(type.of, siblings)}(${type.min}..${type.max})`;
      case "pointer": {
        // What an interface says of embedded pointers may be "unique" or "full": both travel alike.
        const to = this.of(type.to, siblings);
        return type.mode === "ref" ? `&${to}` : `*${to}`;
      }
      case "array":
        return `${type.dims.map((dim) => this.#dimension(dim, siblings)).join("")}${this.of(type.of, siblings)}`;
      case "string":
        return `string${type.unit === "wchar" ? 2 : 1}[${this.#size(type.size, siblings)}${this.#range(type.range)}]`;
      case "struct":
        return this.#within(type, () => {
          const names = type.fields.map((field) => field.name);
          return `{${type.fields.map((field) => this.of(field.type, names)).join(" ")}}`;
        });
      case "union":
        return this.#within(type, () => {
          const arms = type.arms.flatMap((arm) =>
            arm.cases.map((value) => ({ value, text: `${value}:${arm.type === null ? "nothing" : this.of(arm.type, [])}` })),
          );
          arms.sort((a, b) => a.value - b.value);
          const otherwise =
            type.default === undefined ? [] : [`else:${type.default.type === null ? "nothing" : this.of(type.default.type, [])}`];
          const head = type.encapsulated ? "switch" : `union by ${this.#expression(type.switchIs, siblings)}`;
          return `<${head} ${this.of(type.tag, siblings)}${type.ms ? " ms" : ""} ${[...arms.map((arm) => arm.text), ...otherwise].join(" ")}>`;
        });
      case "lazy":
        return this.of(type.get(), siblings);
      case "context":
        return "context";
      case "pipe":
        return `pipe of ${this.of(type.of, [])}`;
      case "interface":
        return "interface";
      case "transmit":
        return this.of(type.wire, siblings);
      default:
        return type.kind;
    }
  }

  #within(type: Type, body: () => string): string {
    const at = this.#around.indexOf(type);
    if (at >= 0) return `^${this.#around.length - at}`;
    this.#around.push(type);
    try {
      return body();
    } finally {
      this.#around.pop();
    }
  }

  #dimension(dim: Dimension, siblings: readonly string[]): string {
    const varying = dim.varying
      ? `;${dim.first === undefined ? "" : `${this.#expression(dim.first, siblings)}..`}${dim.length === undefined ? "" : this.#expression(dim.length, siblings)}`
      : "";
    return `[${this.#size(dim.size, siblings)}${varying}${this.#range(dim.range)}]`;
  }

  #size(size: number | Expr | "open", siblings: readonly string[]): string {
    return typeof size === "number" ? `${size}` : size === "open" ? "open" : this.#expression(size, siblings);
  }

  #range(range: readonly [number, number] | undefined): string {
    return range === undefined || this.#options.ignoreRanges ? "" : ` in ${range[0]}..${range[1]}`;
  }

  #expression(expression: Expr | undefined, siblings: readonly string[]): string {
    if (expression === undefined) return "its own";
    if (this.#options.ignoreExpressions) return "?";
    if (typeof expression === "number") return `${expression}`;
    const inner = (part: Expr): string => this.#expression(part, siblings);
    switch (expression[0]) {
      case "field":
        return `#${siblings.indexOf(expression[1])}`;
      case "deref":
        return inner(expression[1]);
      case "member":
        return `${inner(expression[1])}.${expression[2]}`;
      case "cast":
        return inner(expression[2]);
      default:
        return `(${expression[0]} ${(expression.slice(1) as Expr[]).map(inner).join(" ")})`;
    }
  }
}
