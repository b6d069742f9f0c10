/** The list of shipped interfaces that the command line, completion and lookups read without loading any of them. */
import type { CompiledInterface } from "../src/midl/index.ts";

const STATUS_LETTERS = { win32: "w", ntstatus: "n", hresult: "h", nca: "c" } as const;

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
      for (const operation of operations) {
        if (operation.callback === true) continue;
        const letter = operation.status === null ? "" : `:${STATUS_LETTERS[operation.status]}`;
        names[operation.opnum] = operation.name + letter;
      }
      const list = Array.from(names, (one) => one ?? "-").join(" ");
      return `${module} ${name} ${uuid} ${version.join(".")} ${idl} ${list}`;
    });
  return `// Generated from idl/ by tools/generate.ts. Do not edit.
import type { StatusKind } from "../ndr/types.ts";

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
  /** What a result that is not 0 means, by operation number, as in Operation.status. */
  readonly statuses: readonly StatusKind[];
}

/**
 * A line each: name, name in the IDL, UUID, version, file, operations by number (- is a reserved one), each with what its result is: w Win32, n NTSTATUS,
 * h HRESULT, c a status of DCE.
 */
const lines = \`
${lines.join("\n")}
\`;

const kinds: Readonly<Record<string, StatusKind>> = { w: "win32", n: "ntstatus", h: "hresult", c: "nca" };

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
      operations: operations.map((one) => (one === "-" ? "" : one.split(":", 1)[0] as string)),
      statuses: operations.map((one) => kinds[one.split(":")[1] ?? ""] ?? null),
    };
  });
`;
}

/** How each shipped interface is loaded, for who needs to find one by its UUID at run time; bundlers follow it. */
export function modulesText(interfaces: readonly { readonly compiled: CompiledInterface; readonly module: string }[]): string {
  const entries = interfaces
    .filter(({ compiled }) => compiled.interface.operations.length > 0)
    .sort((a, b) => (a.module < b.module ? -1 : 1))
    .map(({ compiled, module }) => {
      const { name, uuid } = compiled.interface;
      return `  "${uuid}": async () => (await import("./${module}/index.ts")).${name},`;
    });
  return `// Generated from idl/ by tools/generate.ts. Do not edit.
import type { Interface } from "opnum/codegen/v1";

/** Shipped interfaces by UUID; each is loaded when it is asked for. */
export const modules: Readonly<Record<string, () => Promise<Interface>>> = {
${entries.join("\n")}
};
`;
}
