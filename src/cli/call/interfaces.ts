/** Which interface and operation somebody means: one that is shipped, or one of an IDL file or document that is compiled for the purpose. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { catalog } from "../../interfaces/catalog.ts";
import { interfacesNamed } from "../../knowledge/interface-names.ts";
import { knownInterface } from "../../knowledge/interfaces.ts";
import type { CompiledInterface } from "../../midl/index.ts";
import type { Interface, Operation } from "../../ndr/codegen/v1.ts";
import { nearest } from "../../status/nearest.ts";
import { anyText, listOption } from "../command.ts";
import { UsageError } from "../settings.ts";

/** Where else to look than among the shipped interfaces. */
export interface Sources {
  /** IDL files, or documents that hold IDL. */
  readonly idl: readonly string[];
  readonly include: readonly string[];
}

/** The options that say it. */
export const sourceOptions = {
  idl: listOption(
    "--idl <file>",
    "compile this IDL file, or document that holds IDL, and take the interface from it; more than once",
    anyText,
    {
      flagOnly: true,
    },
  ),
  include: listOption("-I, --include <dir>", "where else import and #include of --idl look", anyText, { flagOnly: true }),
};

/** `INTERFACE.OPERATION`, either of which may be missing. */
export interface Target {
  /** A name, a UUID, or "" where only the operation was said. */
  readonly interface: string;
  readonly operation: string | undefined;
}

/** @throws UsageError */
export function parseTarget(text: string): Target {
  const uuid = /^\{?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?(?:\.(.+))?$/i.exec(text);
  if (uuid !== null) return { interface: uuid[1]!.toLowerCase(), operation: uuid[2] };
  const parts = text.split(".");
  if (parts.length > 2 || parts[0] === "" || parts[1] === "")
    throw new UsageError(`"${text}": write INTERFACE or INTERFACE.OPERATION, as samr.SamrConnect5`);
  return { interface: parts[0]!, operation: parts[1] };
}

/** Names of what is shipped, for help and completion. */
export function shippedNames(): readonly string[] {
  return catalog.map((entry) => entry.name);
}

/** Names of what can be called: what is shipped, or what the IDL that was given has. @throws UsageError */
export async function interfaceNames(sources: Sources): Promise<readonly string[]> {
  return sources.idl.length === 0 ? shippedNames() : (await compiledInterfaces(sources)).map((one) => one.interface.name);
}

/** What the IDL that was given has. @throws UsageError where it does not compile, or has nothing that can be called */
export async function compiledInterfaces(sources: Sources): Promise<readonly CompiledInterface[]> {
  const interfaces = await compile(sources.idl, sources.include);
  if (interfaces.length === 0) throw new UsageError(`${sources.idl.join(", ")}: there is no interface in it that can be called`);
  return interfaces;
}

/**
 * The interface with its descriptors, ready to be called.
 * @throws UsageError where there is none of that name, or the IDL does not compile
 */
export async function loadInterface(name: string, sources: Sources): Promise<Interface> {
  if (sources.idl.length > 0) {
    const compiled = await compiledInterface(name, sources);
    // Its first three numbers are IUnknown's, and each call is for an object that DCOM has to make first.
    if (compiled.attributes.some((attribute) => attribute.name === "object"))
      throw new UsageError(
        `${compiled.interface.name} is an interface of objects: calls of these go through DCOM, which is to come ("opnum describe" tells of it)`,
      );
    return compiled.interface;
  }
  const shipped = shippedEntry(name);
  const module: Readonly<Record<string, unknown>> = await import(`opnum/interfaces/${shipped.name}`);
  const found = Object.values(module).find((value): value is Interface => isInterface(value) && value.uuid === shipped.uuid);
  if (found === undefined) throw new Error(`opnum/interfaces/${shipped.name} does not export its interface`);
  return found;
}

/** The interface with all that its IDL says. @throws UsageError as loadInterface() */
export async function compiledInterface(name: string, sources: Sources): Promise<CompiledInterface> {
  if (sources.idl.length > 0) return choose(await compile(sources.idl, sources.include), name, sources.idl.join(", "));
  const shipped = shippedEntry(name);
  const path = join(import.meta.dirname, "..", "..", "..", "idl", shipped.idl);
  if (!existsSync(path)) throw new UsageError(`${shipped.idl} is not in this installation of opnum; give it with --idl`);
  return choose(await compile([path], []), shipped.uuid, shipped.idl);
}

/** @throws UsageError that says what there is instead */
export function findOperation(iface: Interface, name: string): Operation {
  const { operations } = iface;
  const exact = operations.find((one) => one.name === name) ?? operations.find((one) => /^\d+$/.test(name) && one.opnum === Number(name));
  if (exact !== undefined) return exact;
  const lower = operations.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  if (lower.length === 1) return lower[0]!;
  if (iface.callbacks?.some((one) => one.name === name) === true)
    throw new UsageError(`${iface.name}.${name} is a callback: the server calls it at its clients`);
  const names = operations.map((one) => one.name);
  const meant = nearest(name, names);
  throw new UsageError(
    `${iface.name} has no operation "${name.slice(0, 80)}"${meant === undefined ? "" : `; did you mean ${meant}?`} ("opnum describe ${iface.name}" lists its ${names.length})`,
  );
}

function shippedEntry(name: string): (typeof catalog)[number] {
  const byUuid = knownInterface(name);
  const candidates = byUuid === undefined ? interfacesNamed(name) : [byUuid];
  const entry = catalog.find((one) => candidates.some((known) => known.uuid === one.uuid));
  if (entry !== undefined) return entry;
  const [known] = candidates;
  const meant = nearest(name, shippedNames());
  throw new UsageError(
    known === undefined
      ? `there is no interface "${name.slice(0, 80)}"${meant === undefined ? "" : `; did you mean ${meant}?`} ("opnum describe" lists them; --idl FILE compiles another)`
      : `${known.name ?? known.uuid} is not shipped with opnum${known.source === undefined ? "" : `; it is specified in ${known.source}`}: give its IDL, or the document, with --idl`,
  );
}

/** The compiler is loaded here and nowhere above: calls of shipped interfaces have no need of it. */
async function compile(paths: readonly string[], include: readonly string[]): Promise<readonly CompiledInterface[]> {
  const { compileIdl, formatDiagnostic, searchHost } = await import("../../midl/index.ts");
  const { fileAccess, readNamed } = await import("../midl/files.ts");
  const files = paths.map(readNamed);
  const { interfaces, diagnostics } = compileIdl(files, { host: searchHost(fileAccess, { include }) });
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  if (errors.length > 0) {
    const more = errors.length > 1 ? ` (and ${errors.length - 1} more; "opnum midl --check" lists them)` : "";
    throw new UsageError(`${formatDiagnostic(errors[0]!).split("\n")[0]}${more}`);
  }
  return interfaces;
}

function choose(interfaces: readonly CompiledInterface[], name: string, where: string): CompiledInterface {
  const wanted = name.toLowerCase();
  const found =
    interfaces.find((one) => one.interface.name === name) ??
    interfaces.find((one) => one.interface.name.toLowerCase() === wanted || one.interface.uuid === wanted);
  if (found !== undefined) return found;
  const names = interfaces.map((one) => one.interface.name);
  throw new UsageError(
    names.length === 0
      ? `${where}: there is no interface in it that can be called`
      : `${where}: there is no interface "${name}" in it, but ${names.join(", ")}`,
  );
}

function isInterface(value: unknown): value is Interface {
  return typeof value === "object" && value !== null && "uuid" in value && "operations" in value;
}
