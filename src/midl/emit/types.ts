/** The TypeScript types a program meets, with the IDL of each member beside it. */

import { derivable } from "../../ndr/derive.ts";
import { isPidl } from "../../ndr/pidl/layout.ts";
import type { EnumType, Operation, Parameter, StatusKind, StructType, Type, UnionArm, UnionType } from "../../ndr/types.ts";
import { resolve } from "../../ndr/walk.ts";
import type { CompiledInterface } from "../compiled.ts";
import { memberKey } from "./descriptors.ts";
import type { Names } from "./names.ts";
import { literal, namedDeclaration, nullable, pidlText } from "./pidl.ts";

/** What is said of the return value: only the highest bit of an HRESULT or NTSTATUS makes it a failure. */
const STATUS_WORDS: Readonly<Record<NonNullable<StatusKind> | "data", string>> = {
  win32: "Other than 0 throws StatusError, unless called through `raw`.",
  nca: "Other than 0 throws StatusError, unless called through `raw`.",
  hresult: "0x80000000 and above throws StatusError, unless called through `raw`.",
  ntstatus: "0x80000000 and above throws StatusError, unless called through `raw`.",
  data: "",
};

export class TypePrinter {
  readonly #compiled: CompiledInterface;
  readonly #names: Names;

  constructor(compiled: CompiledInterface, names: Names) {
    this.#compiled = compiled;
    this.#names = names;
  }

  /** `export interface X { ... }` and its like, with documentation. */
  declaration(type: Type): string {
    const info = this.#compiled.types.get(type);
    const name = this.#names.type(type);
    const head = doc([info?.comment ?? "", code(summary(info?.text ?? ""))]);
    switch (type.kind) {
      case "struct":
        return `${head}export interface ${name} {\n${this.#fields(type).join("\n")}\n}`.replace("{\n\n}", "{}");
      case "union":
        return `${head}export type ${name} =\n${this.#arms(type)
          .map((arm) => `  | ${arm}`)
          .join("\n")};`;
      case "enum":
        return head + this.#enumeration(type, name);
      case "named":
        return head + namedDeclaration(type, name, this.#values(type, type.values));
      default:
        return "";
    }
  }

  /** The TypeScript type of a value. */
  text(type: Type): string {
    const of = resolve(type);
    if (this.#names.isNamed(of)) return this.#names.type(of);
    switch (of.kind) {
      case "base":
        switch (of.base) {
          case "int64":
          case "uint64":
          case "int3264":
          case "uint3264":
            return "bigint";
          case "boolean":
            return "boolean";
          default:
            return "number";
        }
      case "range":
        return this.text(of.of);
      case "string":
        return of.unit === "byte" ? "Uint8Array" : "string";
      case "struct":
        return "string"; // only guid has no name
      case "interface":
        return this.#names.use("InterfacePointer");
      case "ignored":
        return "null";
      case "transmit":
        return `${this.#names.use("Program")}<${JSON.stringify(of.name)}, ${this.text(of.wire)}>`;
      case "pointer":
        return of.mode === "ref" ? this.text(of.to) : nullable(this.text(of.to));
      case "context":
        return `${this.#names.use("ContextHandle")}${of.name === "" ? "" : `<${JSON.stringify(of.name)}>`} | null`;
      case "array": {
        const element = resolve(of.of);
        if (of.dims.length === 1 && element.kind === "base") {
          if (element.base === "byte" || element.base === "char" || element.base === "uint8") return "Uint8Array";
          if (element.base === "wchar") return "string";
        }
        const one = this.text(of.of);
        return `${one.includes("|") ? `(${one})` : one}${"[]".repeat(of.dims.length)}`;
      }
      default:
        return isPidl(of) ? pidlText(of, (inner) => this.text(inner)) : "number";
    }
  }

  /** Members of a request or response type. */
  parameters(operation: Operation, params: readonly Parameter[], side: "in" | "out"): string[] {
    const optional = derivable(params);
    const info = this.#compiled.operations.get(operation);
    return params.map((param) => {
      const note = info?.parameters.get(param.name);
      const type = param.type.kind === "pipe" ? this.#pipe(param.type.of, side) : this.text(param.type);
      const mark = optional.has(param.name) && param.type.kind !== "pipe" ? "?" : "";
      return `${doc([note?.comment ?? "", code(note?.text ?? "")])}${memberKey(param.name)}${mark}: ${type};`;
    });
  }

  /** Members of a response type, and what the call itself came to. */
  results(operation: Operation, params: readonly Parameter[]): string[] {
    const lines = this.parameters(operation, params, "out");
    for (const place of new Set([operation.commStatus, operation.faultStatus])) {
      // A status that the configuration added: it does not travel, the run-time fills it in.
      if (place === undefined || params.some((param) => param.name === place) || (place === "return" && operation.returns !== null))
        continue;
      lines.push(`/** Where the call itself failed, and it was called through \`raw\`: why. */\n${memberKey(place)}: number;`);
    }
    if (operation.returns !== null && !params.some((param) => param.name === "return")) {
      const words = STATUS_WORDS[operation.status ?? "data"];
      const text = this.#compiled.operations.get(operation)?.returnText ?? "";
      const type = operation.status === null ? this.text(operation.returns) : this.#names.use("ReturnStatus");
      lines.push(`${doc([words, code(text)])}return: ${type};`);
    }
    return lines;
  }

  /** Octets come in chunks, everything else one by one. */
  #pipe(of: Type, side: "in" | "out"): string {
    const element = resolve(of);
    const octets = element.kind === "base" && (element.base === "byte" || element.base === "char" || element.base === "uint8");
    return `${side === "in" ? this.#names.use("PipeSource") : "AsyncIterable"}<${octets ? "Uint8Array" : this.text(of)}>`;
  }

  #fields(type: StructType): string[] {
    const notes = this.#compiled.types.get(type)?.members;
    const optional = derivable(type.fields);
    return type.fields.map((field) => {
      const note = notes?.get(field.name);
      const head = padded(doc([note?.comment ?? "", code(note?.text ?? "")]), "  ");
      return `${head}  ${memberKey(field.name)}${optional.has(field.name) ? "?" : ""}: ${this.text(field.type)};`;
    });
  }

  #arms(type: UnionType): string[] {
    const notes = this.#compiled.types.get(type)?.members;
    const tag = resolve(type.tag);
    const boolean = tag.kind === "base" && tag.base === "boolean";
    const wide = tag.kind === "base" && (tag.base === "int64" || tag.base === "uint64");
    const literal = (value: number, text: string | undefined): string =>
      boolean ? String(value !== 0) : wide ? `${value}n` : written(text ?? "", value);
    const key = memberKey(type.tagName);
    const named = [...type.arms, ...(type.default === undefined ? [] : [type.default])]
      .filter((arm) => arm.type !== null)
      .map((arm) => arm.name);
    // Lines of its own for a member that has a comment: editors show none that stands behind something else on its line.
    const arm = (tags: string, { name, type: of }: UnionArm, others: readonly string[] = []): string => {
      const note = of === null ? undefined : notes?.get(name);
      const said = doc([note?.comment ?? "", code(note?.text ?? "")]).trimEnd();
      const member = of === null ? [] : [`${memberKey(name)}: ${this.text(of)};`];
      if (said === "") return `{ ${[`${key}: ${tags};`, ...member, ...others].join(" ")} }`;
      return `{\n${padded([`${key}: ${tags};`, said, ...member, ...others].join("\n"), "      ")}\n    }`;
    };
    const out = type.arms.map((one) => {
      const texts = casesOf(notes?.get(one.name)?.text ?? "");
      return arm(one.cases.map((value, at) => literal(value, texts.length === one.cases.length ? texts[at] : undefined)).join(" | "), one);
    });
    if (type.default !== undefined) {
      // Any other value. The names of the other arms are shut, so that a test of the tag narrows.
      const shut = [...new Set(named)].filter((name) => name !== type.default?.name).map((name) => `${memberKey(name)}?: never;`);
      out.push(arm(boolean ? "boolean" : wide ? "bigint" : "number", type.default, shut));
    }
    return out.length === 0 ? ["never"] : out;
  }

  #values(type: Type, values: Readonly<Record<string, number | bigint>>): string[] {
    const notes = this.#compiled.types.get(type)?.members;
    return Object.entries(values).map(([key, value]) => {
      const head = padded(doc([notes?.get(key)?.comment ?? ""]), "  ");
      return `${head}  ${memberKey(key)}: ${written(notes?.get(key)?.text ?? "", value)},`;
    });
  }

  #enumeration(type: EnumType, name: string): string {
    const lines = this.#values(type, type.values ?? {});
    const values = lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n}`;
    // Open: a value that this file does not know survives.
    return `export const ${name} = ${values} as const;\nexport type ${name} = (typeof ${name})[keyof typeof ${name}] | (number & {});`;
  }
}

/** A number; in hexadecimal where the IDL has it so: `= 0x1f`, `0x1f`. */
export function written(text: string, value: number | bigint): string {
  const hex = /(?:^|=)\s*(0[xX][0-9a-fA-F]+)[uUlL]*\s*;?$/.exec(text)?.[1];
  if (hex === undefined || value < 10 || !Number.isInteger(Number(value)) || BigInt(hex) !== BigInt(value)) return literal(value);
  return `0x${value.toString(16)}${typeof value === "bigint" ? "n" : ""}`;
}

/** `[case(0x1f, 0x1e)] long l`: what is in the parentheses, one by one. */
function casesOf(text: string): string[] {
  return (
    /\bcase\s*\(([^()]*)\)/
      .exec(text)?.[1]
      ?.split(",")
      .map((one) => one.trim()) ?? []
  );
}

/** IDL within a comment. */
export function code(text: string): string {
  return text === "" ? "" : `\`${text.includes("`") ? text.replace(/`/g, "'") : text}\``;
}

/** A declaration without its body: the members have their own lines. */
function summary(text: string): string {
  const open = text.indexOf("{");
  const close = text.lastIndexOf("}");
  const short = open === -1 || close <= open ? text : `${text.slice(0, open + 1)} ... ${text.slice(close)}`;
  return short.length > 300 ? `${short.slice(0, 300)}...` : short;
}

/** As much as fits on a line with its padding. */
const LINE = 132;

/** A JSDoc comment of the parts that say something, on one line where it fits; nothing where none does. Ends with a line break. */
export function doc(parts: readonly string[]): string {
  const lines: string[] = [];
  for (const part of parts) {
    if (part === "") continue;
    if (part.includes("\n")) for (const line of part.split("\n")) lines.push(harmless(line));
    else lines.push(harmless(part));
  }
  const [first] = lines;
  if (first === undefined) return "";
  if (lines.length === 1) return `/** ${first} */\n`;
  let length = lines.length - 1;
  for (const line of lines) length += line === "" ? LINE : line.length;
  if (length <= LINE) {
    // A comment without an end of its own gets one before the IDL.
    const sentences = lines.map((line, i) => (i < lines.length - 1 && /[\w'"`)\]]$/.test(line) ? `${line}.` : line));
    return `/** ${sentences.join(" ")} */\n`;
  }
  return `/**\n${lines.map((line) => (line === "" ? " *" : ` * ${line}`)).join("\n")}\n */\n`;
}

/** What may not stand in a comment: its end, and characters that drive a terminal or end a line. */
const HARMFUL = /\*\/|[\u0000-\u001f\u007f\u2028\u2029]|\s$/;

function harmless(line: string): string {
  if (!HARMFUL.test(line)) return line;
  return line
    .replace(/\*\//g, "*\\/")
    .replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, " ")
    .trimEnd();
}

/** Every line of a text further in; lines without anything stay so. */
export function padded(text: string, pad: string): string {
  if (!text.includes("\n")) return text === "" ? "" : pad + text;
  return text
    .split("\n")
    .map((line) => (line === "" ? "" : pad + line))
    .join("\n");
}
