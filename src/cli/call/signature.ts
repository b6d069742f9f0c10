/** An operation as a TypeScript programmer calls it. */
import { derivable } from "../../ndr/derive.ts";
import type { Operation, Type } from "../../ndr/types.ts";

/** `client.Op({ a: number }) => Promise<{ b: string }>`, a line for each member where there are several. */
export function signature(operation: Operation): string {
  const sent = operation.params.filter((parameter) => parameter.dir !== "out");
  // What only the sizes of [out] parameters name follows from nothing.
  const derived = derivable(sent);
  const given = sent.map((parameter) => `${parameter.name}${derived.has(parameter.name) ? "?" : ""}: ${typeName(parameter.type)}`);
  const results = operation.params
    .filter((parameter) => parameter.dir !== "in")
    .map((parameter) => `${parameter.name}: ${typeName(parameter.type)}`);
  if (operation.returns !== null)
    results.push(`return: ${operation.status === null ? typeName(operation.returns) : `ReturnStatus (${operation.status})`}`);
  const text = (breakGiven: boolean, breakResults: boolean) =>
    `client.${operation.name}(${braces(given, breakGiven)}) => Promise<${braces(results, breakResults)}>`;
  for (const [breakGiven, breakResults] of [
    [false, false],
    [false, true],
    [true, false],
  ] as const) {
    const candidate = text(breakGiven, breakResults);
    if (candidate.split("\n").every((line) => line.length <= LINE)) return candidate;
  }
  return text(true, true);
}

const LINE = 100;

function braces(members: readonly string[], broken: boolean): string {
  if (members.length === 0) return "{}";
  return broken ? `{\n${members.map((member) => `  ${member},`).join("\n")}\n}` : `{ ${members.join(", ")} }`;
}

/** The TypeScript type, named types by their names. */
export function typeName(type: Type): string {
  switch (type.kind) {
    case "base":
      if (type.base === "boolean") return "boolean";
      return /^u?int(64|3264)$/.test(type.base) ? "bigint" : "number";
    case "pointer": {
      const to = typeName(type.to);
      return type.mode === "ref" || to.endsWith("| null") ? to : `${to} | null`;
    }
    case "relative":
      return `${typeName(type.to)} | null`;
    case "optional":
      return `${typeName(type.of)} | null`;
    case "range":
    case "flagged":
    case "subcontext":
      return typeName(type.of);
    case "transmit":
      return type.name;
    case "string":
      return type.unit === "byte" ? "Uint8Array" : "string";
    case "array": {
      if (type.dims.length === 1 && type.of.kind === "base") {
        if (["byte", "char", "uint8"].includes(type.of.base)) return "Uint8Array";
        if (type.of.base === "wchar") return "string";
      }
      const of = typeName(type.of);
      return `${of.includes("|") ? `(${of})` : of}${"[]".repeat(type.dims.length)}`;
    }
    case "struct":
      return type.name === "GUID" && type.fields.length === 4 ? "string" : type.name;
    case "context":
      return type.name === "" ? "ContextHandle | null" : `ContextHandle<"${type.name}"> | null`;
    case "pipe":
      return `AsyncIterable<${typeName({ kind: "array", of: type.of, dims: [{ size: "open", varying: false }] })}>`;
    case "interface":
      return "InterfacePointer";
    case "ignored":
      return "null";
    case "packed":
      return "bigint";
    case "named":
      return type.name;
    case "charset":
    case "special":
      return "string";
    case "text":
      return type.list === true ? "string[]" : "string";
    case "blob":
      return "Uint8Array";
    case "opaque":
      return "unknown";
    case "lazy":
      return typeName(type.get());
    default:
      return type.name;
  }
}
