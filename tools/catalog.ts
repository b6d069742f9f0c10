/** The list of shipped interfaces that the command line, completion and lookups read without loading any of them. */
import type { CompiledInterface } from "../src/midl/index.ts";

/** @param interfaces what idl/ gives, each with its folder and its file */
export function catalogText(
  interfaces: readonly { readonly compiled: CompiledInterface; readonly module: string; readonly idl: string }[],
): string {
  const lines = interfaces
    .map(({ compiled, module, idl }) => ({ ...compiled.interface, module, idl }))
    .filter((one) => one.operations.length > 0)
    .sort((a, b) => (a.module < b.module ? -1 : 1))
    .map(({ name, module, uuid, version, operations, idl }) => {
      const names: string[] = [];
      for (const operation of operations) if (operation.callback !== true) names[operation.opnum] = operation.name;
      const list = Array.from(names, (one) => one ?? "-").join(" ");
      return `${module} ${name} ${uuid} ${version.join(".")} ${idl} ${list}`;
    });
  return `// Generated from idl/ by tools/generate.ts. Do not edit.

/** A shipped interface. */
export interface CatalogEntry {
  /** Of its module, opnum/interfaces/NAME: what people call it. */
  readonly name: string;
  /** In its IDL: \`logon\` of netlogon. */
  readonly idlName: string;
  readonly uuid: string;
  readonly version: readonly [major: number, minor: number];
  /** Its file in idl/. */
  readonly idl: string;
  /** Names by operation number; "" where a number is reserved. */
  readonly operations: readonly string[];
}

/** A line each: name, name in the IDL, UUID, version, file, operations by number (- is a reserved one). */
const lines = \`
${lines.join("\n")}
\`;

/** All of them, by name. */
export const catalog: readonly CatalogEntry[] = /*#__PURE__*/ lines
  .trim()
  .split("\\n")
  .map((line) => {
    const [name, idlName, uuid, version, idl, ...operations] = line.split(" ");
    const [major, minor] = (version as string).split(".").map(Number);
    return {
      name: name as string,
      idlName: idlName as string,
      uuid: uuid as string,
      version: [major as number, minor as number],
      idl: idl as string,
      operations: operations.map((one) => (one === "-" ? "" : one)),
    };
  });
`;
}
