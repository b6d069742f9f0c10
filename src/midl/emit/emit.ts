/** TypeScript out: one readable file an interface, that imports nothing but the contract with the run-time. */

import type { Operation, Parameter, Type } from "../../ndr/types.ts";
import { resolve } from "../../ndr/walk.ts";
import type { CompiledInterface } from "../compiled.ts";
import { descriptorText, memberKey, quote, valueText } from "./descriptors.ts";
import { collectTypes, Names } from "./names.ts";
import { code, doc, padded, TypePrinter, written } from "./types.ts";

/** Options of emitTypeScript(). */
export interface EmitOptions {
  /** What the generated file says it was made from; default: the IDL file's name without its directory. */
  readonly source?: string;
  /** Module that the generated file imports; default `opnum/codegen/v1`. */
  readonly codegen?: string;
}

/** Prints one compiled interface. The same input gives the same text, everywhere. */
export function emitTypeScript(compiled: CompiledInterface, options: EmitOptions = {}): string {
  const source = options.source ?? compiled.file.split(/[\\/]/).at(-1) ?? compiled.file;
  const names = new Names(compiled);
  const types = new TypePrinter(compiled, names);
  const body: string[] = [];

  for (const constant of compiled.constants) {
    const value =
      typeof constant.value === "string"
        ? quote(constant.value)
        : Number.isInteger(Number(constant.value))
          ? written(constant.text, constant.value)
          : numberText(constant.value as number);
    body.push(`${doc([constant.comment, code(constant.text)])}export const ${names.constant(constant.name)} = ${value};`);
  }
  const all = [...compiled.interface.operations, ...compiled.callbacks];
  for (const step of collectTypes(compiled, all)) {
    if (step.kind === "define") {
      body.push(
        `${types.declaration(step.type)}\nexport const ${names.descriptor(step.type)}: ${names.use(annotation(step.type))}<${names.type(step.type)}> = ${descriptorText(step.type, names, true)};`,
      );
    } else {
      body.push(`const ${names.descriptor(step.type)}: ${names.use("UnionType")} = ${descriptorText(step.type, names, true)};`);
    }
    names.declared(step.type);
  }
  for (const { name: of, type } of compiled.pickling.types) {
    // Where it is no structure, union or enumeration: `typedef [encode] long number`.
    if (names.isNamed(resolve(type))) continue;
    const name = names.unique(of);
    const value = descriptorText(type, names, false);
    body.push(
      `${doc(["Encoded and decoded by itself.", code(of)])}export type ${name} = ${types.text(type)};\nexport const ${names.unique(`${name}$`)}: ${names.use("Type")}<${name}> = ${value.endsWith(")") && !value.startsWith("/*") ? "/*#__PURE__*/ " : ""}${value};`,
    );
  }
  const { name } = compiled.interface;
  const operations = names.unique(`${name}Operations`);
  body.push(operationTypes(compiled, types, operations, compiled.interface.operations));
  const callbacks = compiled.callbacks.length === 0 ? undefined : names.unique(`${name}Callbacks`);
  if (callbacks !== undefined) body.push(operationTypes(compiled, types, callbacks, compiled.callbacks));
  body.push(definition(compiled, names, callbacks === undefined ? operations : `${operations}, ${callbacks}`));
  const text = body.join("\n\n");
  const header = `// Generated from ${source.replace(/[^\x20-\x7e]/g, "?")} by opnum midl. Do not edit: change the IDL and generate again.\n`;
  return `${header}${imports(names, options.codegen ?? "opnum/codegen/v1")}\n${text}\n`;
}

const TYPE_IMPORTS = new Set([
  "ContextHandle",
  "Interface",
  "InterfacePointer",
  "PipeSource",
  "Program",
  "ReturnStatus",
  "StructType",
  "Type",
  "UnionType",
]);

/** Only what the text uses. */
function imports(names: Names, module: string): string {
  const list = [...names.used].sort((a, b) => (a < b ? -1 : 1)).map((name) => (TYPE_IMPORTS.has(name) ? `type ${name}` : name));
  const line = `import { ${list.join(", ")} } from ${quote(module)};\n`;
  return line.length <= 140 ? line : `import {\n${list.map((name) => `  ${name},\n`).join("")}} from ${quote(module)};\n`;
}

function annotation(type: Type): string {
  return type.kind === "union" ? "UnionType" : type.kind === "struct" ? "StructType" : "Type";
}

/** `export type XOperations = { ... }`: what a caller gives and gets. */
function operationTypes(compiled: CompiledInterface, types: TypePrinter, name: string, operations: readonly Operation[]): string {
  const lines = [`export type ${name} = {`];
  for (const operation of operations) {
    const info = compiled.operations.get(operation);
    lines.push(
      padded(doc([info?.comment ?? "", `Opnum ${operation.opnum}${flags(operation)}: ${code(info?.text ?? "")}`]).trimEnd(), "  "),
    );
    const into = block(
      types.parameters(
        operation,
        operation.params.filter((param) => param.dir !== "out"),
        "in",
      ),
      2,
    );
    const out = outType(
      operation,
      operation.params.filter((param) => param.dir !== "in"),
      types,
    );
    const places = (["commStatus", "faultStatus"] as const).flatMap((key) => {
      const place = operation[key];
      return place === undefined ? [] : [`${key}: ${quote(place)};`];
    });
    const members = [`in: ${into};`, `out: ${out};`, ...places];
    const line = `  ${memberKey(operation.name)}: { ${members.join(" ")} };`;
    if (line.includes("\n")) lines.push(`  ${memberKey(operation.name)}: {`, ...members.map((member) => `    ${member}`), "  };");
    else lines.push(line);
  }
  lines.push("};");
  return lines.join("\n");
}

/** [out] pipes precede all other results on the wire: those come with a promise of their own. */
function outType(operation: Operation, out: readonly Parameter[], types: TypePrinter): string {
  const pipes = out.filter((param) => param.type.kind === "pipe");
  if (pipes.length === 0) return block(types.results(operation, out), 2);
  const others = out.filter((param) => param.type.kind !== "pipe");
  return block(
    [
      ...types.parameters(operation, pipes, "out"),
      "/** The other results: they arrive after the pipes are drained. */",
      `result: Promise<${block(types.results(operation, others), 3)}>;`,
    ],
    2,
  );
}

function flags(operation: Operation): string {
  const words = [
    ...(operation.idempotent ? ["idempotent"] : []),
    ...(operation.maybe ? ["maybe: not answered"] : []),
    ...(operation.broadcast ? ["broadcast"] : []),
    ...(operation.callback ? ["called by the server"] : []),
  ];
  return words.length === 0 ? "" : `, ${words.join(", ")}`;
}

function definition(compiled: CompiledInterface, names: Names, types: string): string {
  const { name, uuid, version, endpoints, strictContexts } = compiled.interface;
  const lines = [
    `${doc([compiled.comment, `\`${compiled.text}\` ${uuid} v${version[0]}.${version[1]}`])}export const ${names.value(name)}: ${names.use("Interface")}<${types}> = /*#__PURE__*/ ${names.use("defineInterface")}<${types}>({`,
    `  name: ${quote(name)},`,
    `  uuid: ${quote(uuid)},`,
    `  version: [${version[0]}, ${version[1]}],`,
    ...(endpoints === undefined ? [] : [`  endpoints: [${endpoints.map(quote).join(", ")}],`]),
    ...(strictContexts ? ["  strictContexts: true,"] : []),
    ...operationTable("operations", compiled.interface.operations, names),
    ...(compiled.callbacks.length === 0 ? [] : operationTable("callbacks", compiled.callbacks, names)),
    "});",
  ];
  return lines.join("\n");
}

/** A line for what an operation is, and one for each of its parameters; all on one where it fits. */
function operationTable(key: string, operations: readonly Operation[], names: Names): string[] {
  const rows = operations.map((operation) => {
    const { returns, status } = operation;
    const head = [
      `opnum: ${operation.opnum}`,
      `name: ${quote(operation.name)}`,
      `returns: ${returns === null ? "null" : descriptorText(returns, names, false)}`,
      `status: ${status === null ? "null" : quote(status)}`,
      ...(["idempotent", "maybe", "broadcast", "callback"] as const).flatMap((flag) => (operation[flag] ? [`${flag}: true`] : [])),
      ...(["commStatus", "faultStatus"] as const).flatMap((place) =>
        operation[place] === undefined ? [] : [`${place}: ${quote(operation[place])}`],
      ),
    ].join(", ");
    const params = operation.params.map(
      (param) =>
        `{ name: ${quote(param.name)}, dir: ${quote(param.dir)}, type: ${descriptorText(param.type, names, false)}${param.value === undefined ? "" : `, value: ${valueText(param.value)}`} }`,
    );
    const line = `    { ${head}, params: [${params.length === 0 ? "" : ` ${params.join(", ")} `}] },`;
    if (line.length <= 140 && !line.includes("\n")) return line;
    return `    { ${head}, params: [\n${params.map((param) => `      ${param},`).join("\n")}\n    ] },`;
  });
  return rows.length === 0 ? [`  ${key}: [],`] : [`  ${key}: [`, ...rows, "  ],"];
}

function block(members: readonly string[], depth: number): string {
  if (members.length === 0) return "{}";
  const pad = "  ".repeat(depth + 1);
  return `{\n${members.map((member) => indentLines(member, pad)).join("\n")}\n${"  ".repeat(depth)}}`;
}

/** Only the first level: nested blocks have their own padding already. */
function indentLines(text: string, pad: string): string {
  return text.startsWith("result: ") ? pad + text : padded(text, pad);
}

function numberText(value: number): string {
  return Number.isFinite(value) ? String(value) : "Number.NaN";
}
