/** The types of Samba's dialect in TypeScript. */
import type { FlaggedType, NamedType, PidlType, Type } from "../../ndr/types.ts";

/** What this file uses of the others that print. */
interface Printing {
  /** Notes that the file imports a name. */
  use(name: string): string;
  quote(text: string): string;
  key(name: string): string;
  expression(expr: Extract<NonNullable<import("../../ndr/types.ts").Field["value"]>, number | readonly unknown[]>): string;
  /** The descriptor, or its name. */
  inner(type: Type): string;
}

/** The TypeScript type of a value. @param text that of another type */
export function pidlText(type: PidlType, text: (of: Type) => string): string {
  switch (type.kind) {
    case "named":
      return type.base === "uint64" ? "bigint" : "number";
    case "packed":
      return "bigint";
    case "flagged":
    case "subcontext":
      return text(type.of);
    case "relative":
      return nullable(text(type.to));
    case "optional":
      return nullable(text(type.of));
    case "charset":
    case "special":
      return "string";
    case "text":
      return type.list ? "string[]" : "string";
    case "blob":
      return "Uint8Array";
    case "opaque":
      return "unknown";
  }
}

/** Or null, said once. */
export function nullable(text: string): string {
  return text.endsWith("| null") ? text : `${text} | null`;
}

/** The call that makes the descriptor. */
export function pidlDescriptor(type: PidlType, out: Printing): string {
  switch (type.kind) {
    case "named": {
      const list = Object.entries(type.values).map(([name, value]) => `  ${out.key(name)}: ${literal(value)},\n`);
      const values = list.length === 0 ? "{}" : `{\n${list.join("")}}`;
      const call = `${out.use("named")}(${[out.quote(type.name), out.quote(type.base), values, ...(type.bits ? ["true"] : [])].join(", ")})`;
      return `/*#__PURE__*/ ${type.natural ? `${out.use("variant")}(${call}, { natural: true })` : call}`;
    }
    case "packed":
      return out.use(type.reversed ? "udlongr" : type.signed ? "dlong" : "udlong");
    case "flagged":
      return `${out.use("flagged")}(${[out.inner(type.of), words(type.flags, out), ...tests(type, out)].join(", ")})`;
    case "relative":
      return `${out.use("relative")}(${out.inner(type.to)}${type.short ? ", true" : ""})`;
    case "subcontext": {
      const header = typeof type.header === "number" ? String(type.header) : out.quote(type.header);
      const more = [
        ...(type.size === undefined ? [] : [`size: ${out.expression(type.size)}`]),
        ...(type.compression === undefined ? [] : [`compression: ${compression(type.compression, out)}`]),
      ];
      return `${out.use("subcontext")}(${[header, out.inner(type.of), ...(more.length === 0 ? [] : [`{ ${more.join(", ")} }`])].join(", ")})`;
    }
    case "charset":
      return `${out.use("charset")}(${out.quote(type.charset)}, ${out.inner(type.of)}${type.toNull ? ", true" : ""})`;
    case "text":
      return out.use(type.list ? "textList" : "text");
    case "blob":
      return out.use("blob");
    case "special":
    case "opaque":
      return `${out.use(type.kind)}(${out.quote(type.name)})`;
    case "optional":
      return `${out.use("optional")}(${out.inner(type.of)})`;
  }
}

/** Flags of a structure or union, as an array of words. */
export function words(flags: readonly string[], out: Pick<Printing, "quote">): string {
  return `[${flags.map((flag) => out.quote(flag)).join(", ")}]`;
}

function tests(type: FlaggedType, out: Printing): string[] {
  if (type.when === undefined) return [];
  return [`[${type.when.map(({ test, flags }) => `{ test: ${out.expression(test)}, flags: ${words(flags, out)} }`).join(", ")}]`];
}

function compression(
  { algorithm, compressed, plain }: NonNullable<Extract<PidlType, { kind: "subcontext" }>["compression"]>,
  out: Printing,
): string {
  const parts = [`algorithm: ${out.quote(algorithm)}`];
  if (compressed !== undefined) parts.push(`compressed: ${out.expression(compressed)}`);
  if (plain !== undefined) parts.push(`plain: ${out.expression(plain)}`);
  return `{ ${parts.join(", ")} }`;
}

/** `export const X = { ... } as const; export type X = ...`. */
export function namedDeclaration(type: NamedType, name: string, lines: readonly string[]): string {
  const values = lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n}`;
  const any = type.base === "uint64" ? "bigint" : "number";
  // Bits are added up, and a value that this file does not know survives.
  const of = type.bits || lines.length === 0 ? any : `(typeof ${name})[keyof typeof ${name}] | (${any} & {})`;
  return `export const ${name} = ${values} as const;\nexport type ${name} = ${of};`;
}

export function literal(value: number | bigint): string {
  return typeof value === "bigint" ? `${value}n` : String(value);
}
