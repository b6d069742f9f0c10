import { catalog } from "../interfaces/catalog.ts";
import { knownInterface } from "../knowledge/interfaces.ts";
import type { CompiledInterface, TypeInfo } from "../midl/index.ts";
import { parametersSkeleton } from "../ndr/skeleton.ts";
import type { Operation, Type } from "../ndr/types.ts";
import { partsOf } from "../ndr/walk.ts";
import { compiledInterface, compiledInterfaces, findOperation, parseTarget, type Sources, sourceOptions } from "./call/interfaces.ts";
import { signature } from "./call/signature.ts";
import { defineCommand, flag, type Invocation } from "./command.ts";
import { EXIT } from "./exit-codes.ts";
import type { Output } from "./output.ts";

const options = {
  ...sourceOptions,
  full: flag("--full", "a skeleton in which pointers that may be null lead somewhere"),
};

export const describe = defineCommand({
  name: "describe",
  summary: "Says what an interface or operation is: its IDL, its TypeScript, and a skeleton of its parameters.",
  operands: [
    {
      name: "what",
      words: "INTERFACE or INTERFACE.OPERATION; without it the interfaces are listed, those of --idl or those that are shipped",
      optional: true,
      completes: "operation",
    },
  ],
  options,
  epilogue: `Exit code: 0, or 64 where there is no such interface or operation.

Examples:
  opnum describe
  opnum describe samr
  opnum describe srvsvc.NetrShareEnum --full
  opnum describe --idl MS-W32T.md
  opnum describe --idl MS-W32T.md W32Time`,
  run,
});

async function run({ options: given, args, out }: Invocation<typeof options>): Promise<number> {
  await describeTo(args[0], given, given.full, out);
  return EXIT.ok;
}

/** @param what `INTERFACE` or `INTERFACE.OPERATION`; undefined lists what there is. @throws UsageError */
export async function describeTo(what: string | undefined, sources: Sources, full: boolean, out: Output): Promise<void> {
  if (what === undefined) {
    if (sources.idl.length > 0) await listCompiled(sources, out);
    else list(out);
    return;
  }
  const target = parseTarget(what);
  const compiled = await compiledInterface(target.interface, sources);
  if (target.operation === undefined) describeInterface(compiled, out);
  else describeOperation(compiled, findOperation(compiled.interface, target.operation), full, out);
}

function list(out: Output): void {
  for (const { name, uuid, version, operations } of catalog) {
    const words = knownInterface(uuid, version[0])?.words;
    out.object({
      schema: "opnum.interface/1",
      name,
      uuid,
      version: version.join("."),
      operations: operations.filter((one) => one !== "").length,
    });
    out.line(`${out.good(name.padEnd(24))} ${uuid} ${version.join(".").padEnd(4)} ${out.dim(words ?? "")}`);
  }
}

async function listCompiled(sources: Sources, out: Output): Promise<void> {
  for (const { interface: iface, comment } of await compiledInterfaces(sources)) {
    const { name, uuid, version, operations } = iface;
    const words = comment === "" ? knownInterface(uuid, version[0])?.words : comment.split("\n")[0];
    out.object({ schema: "opnum.interface/1", name, uuid, version: version.join("."), operations: operations.length });
    out.line(`${out.good(name.padEnd(24))} ${uuid} ${version.join(".").padEnd(4)} ${out.dim(words ?? "")}`);
  }
}

function describeInterface(compiled: CompiledInterface, out: Output): void {
  const { name, uuid, version, endpoints, operations } = compiled.interface;
  const known = knownInterface(uuid, version[0]);
  if (out.json) {
    out.object({
      schema: "opnum.description/1",
      interface: {
        name,
        uuid,
        version: version.join("."),
        endpoints: endpoints ?? [],
        document: known?.source,
        words: known?.words,
        comment: compiled.comment,
      },
      operations: operations.map((operation) => ({
        opnum: operation.opnum,
        name: operation.name,
        idl: compiled.operations.get(operation)?.text,
        comment: compiled.operations.get(operation)?.comment,
      })),
    });
    return;
  }
  out.line(`${out.good(name)}  ${uuid} version ${version.join(".")}${known?.source === undefined ? "" : `  [${known.source}]`}`);
  const words = compiled.comment === "" ? known?.words : compiled.comment;
  if (words !== undefined) out.line(`  ${words.replaceAll("\n", "\n  ")}`);
  if (endpoints !== undefined && endpoints.length > 0) out.line(`  well-known endpoints: ${endpoints.join(", ")}`);
  out.line();
  for (const operation of operations) {
    const comment = compiled.operations.get(operation)?.comment.split("\n")[0] ?? "";
    out.line(`${String(operation.opnum).padStart(5)}  ${operation.name}${comment === "" ? "" : `  ${out.dim(comment)}`}`);
  }
}

function describeOperation(compiled: CompiledInterface, operation: Operation, full: boolean, out: Output): void {
  const info = compiled.operations.get(operation);
  const request = parametersSkeleton(operation.params, full);
  const types = typesOf(operation, compiled.types);
  const { name } = compiled.interface;
  if (out.json) {
    out.object({
      schema: "opnum.description/1",
      interface: name,
      uuid: compiled.interface.uuid,
      operation: operation.name,
      opnum: operation.opnum,
      idl: info?.text,
      comment: info?.comment,
      signature: signature(operation),
      skeleton: request,
      types: types.map(([type, info]) => ({ name: info.name, idl: typeText(type, info), comment: info.comment })),
    });
    return;
  }
  out.line(
    `${out.good(`${name}.${operation.name}`)}  operation ${operation.opnum} of ${compiled.interface.uuid} version ${compiled.interface.version.join(".")}`,
  );
  if (info !== undefined && info.comment !== "") out.line(`  ${info.comment.replaceAll("\n", "\n  ")}`);
  section("IDL", breakParameters(info?.text ?? ""), out);
  section("TypeScript", signature(operation), out);
  if (types.length > 0) section("Types", types.map(([type, info]) => typeText(type, info)).join("\n"), out);
  section("JSON", `opnum call HOST ${name}.${operation.name} '${JSON.stringify(request, null, 2)}'`, out);
}

function section(title: string, text: string, out: Output): void {
  out.line();
  out.line(`${title}:`);
  for (const line of text.split("\n")) out.line(`  ${line}`);
}

/** A line for each parameter: the IDL is kept on one. */
function breakParameters(idl: string): string {
  const open = idl.indexOf("(", idl.startsWith("[") ? closing(idl, 0) : 0);
  if (open < 0 || idl.length < 100) return idl;
  let depth = 0;
  let out = `${idl.slice(0, open + 1)}\n    `;
  for (const character of idl.slice(open + 1)) {
    if (character === "(" || character === "[") depth++;
    if (character === ")" || character === "]") depth--;
    out += character;
    if (character === "," && depth === 0) out += "\n   ";
  }
  return out;
}

function closing(text: string, from: number): number {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    if (text[i] === "[") depth++;
    if (text[i] === "]" && --depth === 0) return i;
  }
  return from;
}

/** The declaration of a type with its members, a line each. */
function typeText(type: Type, info: TypeInfo): string {
  const open = info.text.indexOf("{");
  const close = info.text.lastIndexOf("}");
  if (open < 0 || close < open || info.text.length < 100) return info.text;
  const members =
    type.kind === "enum" || type.kind === "named"
      ? Object.entries(type.values ?? {}).map(([name, value]) => `  ${name} = ${value},`)
      : [...info.members.values()].map((member) => `  ${member.text}${member.text.endsWith(";") ? "" : ";"}`);
  return members.length === 0 ? info.text : `${info.text.slice(0, open + 1)}\n${members.join("\n")}\n${info.text.slice(close)}`;
}

/** The named types that the parameters are made of, each before those that use it. */
function typesOf(operation: Operation, infos: ReadonlyMap<Type, TypeInfo>): (readonly [Type, TypeInfo])[] {
  const seen = new Set<Type>();
  const out: (readonly [Type, TypeInfo])[] = [];
  const visit = (type: Type): void => {
    if (seen.has(type)) return;
    seen.add(type);
    for (const part of partsOf(type)) visit(part);
    const info = infos.get(type);
    // A union beside a discriminant is another descriptor of the same declaration.
    if (info !== undefined && !out.some(([, one]) => one.text === info.text)) out.push([type, info]);
  };
  for (const parameter of operation.params) visit(parameter.type);
  if (operation.returns !== null) visit(operation.returns);
  return out;
}
