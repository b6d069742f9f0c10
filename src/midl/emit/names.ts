/** Names in a generated file, and the order in which types are declared. */

import * as codegen from "../../ndr/codegen/v1.ts";
import type { Operation, Type } from "../../ndr/types.ts";
import { partsOf } from "../../ndr/walk.ts";
import type { CompiledInterface } from "../compiled.ts";

/** Names that a generated file uses itself, or that TypeScript does not let a type or constant have. */
const RESERVED = new Set([
  ...Object.keys(codegen),
  ...`any as async await bigint boolean break case catch class const constructor continue debugger declare default delete do else enum export extends false finally for function
  if implements import in infer instanceof interface keyof let module namespace never new null number object of package private protected public readonly return satisfies
  static string super switch symbol this throw true try type typeof undefined unique unknown using var void while with yield eval arguments
  Array AsyncIterable AsyncDisposable Promise Uint8Array Object Number String Boolean Symbol
  ContextHandle Interface InterfacePointer PipeSource Program ReturnStatus StructType Type UnionType`.split(/\s+/),
]);

export class Names {
  readonly #compiled: CompiledInterface;
  readonly #types = new Map<Type, string>();
  readonly #variants = new Map<Type, string>();
  /** What the file imports. */
  readonly used = new Set<string>();
  readonly #taken = new Set<string>();
  readonly #declared = new Set<Type>();
  readonly #constants = new Map<string, string>();

  constructor(compiled: CompiledInterface) {
    this.#compiled = compiled;
    // The interface keeps its own name: that is what programs import.
    this.#taken.add(compiled.interface.name);
  }

  /** Notes that the file imports `name` from the contract, as a value or a type. @returns the name */
  use(name: string): string {
    this.used.add(name);
    return name;
  }

  /** `wanted`, or something like it that is free. */
  unique(wanted: string): string {
    let name = RESERVED.has(wanted) ? `${wanted}_` : wanted;
    for (let i = 2; this.#taken.has(name); i += 1) name = `${wanted}_${i}`;
    this.#taken.add(name);
    return name;
  }

  /** The interface's own constant. */
  value(name: string): string {
    return RESERVED.has(name) ? `${name}_` : name;
  }

  constant(name: string): string {
    let known = this.#constants.get(name);
    if (known === undefined) {
      known = this.unique(name);
      this.#constants.set(name, known);
    }
    return known;
  }

  /** The TypeScript type of a structure, union or enumeration. */
  type(type: Type): string {
    const of = this.#compiled.variantOf.get(type) ?? type;
    let name = this.#types.get(of);
    if (name === undefined) {
      const wanted = this.#compiled.types.get(of)?.name ?? ("name" in of ? of.name : "Anonymous");
      do name = this.unique(wanted);
      while (this.#taken.has(`${name}$`));
      this.#taken.add(`${name}$`);
      this.#types.set(of, name);
    }
    return name;
  }

  /** The constant that holds its descriptor. */
  descriptor(type: Type): string {
    const of = this.#compiled.variantOf.get(type);
    if (of === undefined) return `${this.type(type)}$`;
    let name = this.#variants.get(type);
    if (name === undefined) {
      const base = this.descriptor(of);
      let number = 1;
      while (this.#taken.has(`${base}${number}`)) number += 1;
      name = `${base}${number}`;
      this.#taken.add(name);
      this.#variants.set(type, name);
    }
    return name;
  }

  isNamed(type: Type): boolean {
    return this.#compiled.types.has(type);
  }

  baseOf(type: Type): Type | undefined {
    return this.#compiled.variantOf.get(type);
  }

  declared(type: Type): void {
    this.#declared.add(type);
  }

  isDeclared(type: Type): boolean {
    return this.#declared.has(type);
  }
}

/** `define`: a type with its TypeScript declaration. `variant`: a union as one place switches it. */
export interface Step {
  readonly kind: "define" | "variant";
  readonly type: Type;
}

/** Every named type that the operations reach or that is to be there, each after those it is built of as far as recursion lets it. */
export function collectTypes(compiled: CompiledInterface, operations: readonly Operation[]): Step[] {
  const steps: Step[] = [];
  const done = new Set<Type>();
  const doing = new Set<Type>();
  /** Variants whose union was not ready when they were met. */
  const waiting = new Map<Type, Type[]>();

  const variant = (type: Type, of: Type): void => {
    if (done.has(type) || doing.has(type)) return;
    doing.add(type);
    visit(of);
    if (type.kind === "union") visit(type.tag);
    if (done.has(of)) {
      done.add(type);
      steps.push({ kind: "variant", type });
    } else waiting.set(of, [...(waiting.get(of) ?? []), type]);
    doing.delete(type);
  };

  const visit = (type: Type): void => {
    if (done.has(type) || doing.has(type)) return;
    const of = compiled.variantOf.get(type);
    if (of !== undefined) {
      variant(type, of);
      return;
    }
    const named = compiled.types.has(type);
    if (named) doing.add(type);
    for (const part of partsOf(type)) visit(part);
    if (!named) return;
    doing.delete(type);
    done.add(type);
    steps.push({ kind: "define", type });
    for (const later of waiting.get(type) ?? []) {
      if (done.has(later)) continue;
      done.add(later);
      steps.push({ kind: "variant", type: later });
    }
    waiting.delete(type);
  };

  for (const operation of operations) {
    for (const param of operation.params) visit(param.type);
    if (operation.returns !== null) visit(operation.returns);
  }
  for (const type of compiled.exported) visit(type);
  for (const { type } of compiled.pickling.types) visit(type);
  return steps;
}
