/**
 * Compiles the IDL of this repository to TypeScript.
 *
 *     node --conditions=source tools/generate.ts           writes the generated files
 *     node --conditions=source tools/generate.ts --check   fails where one differs from what is there
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { type CompiledInterface, compileIdl, emitTypeScript, formatDiagnostic } from "../src/midl/index.ts";
import { catalogText } from "./catalog.ts";

const root = join(import.meta.dirname, "..");

/** Each IDL file and where its interfaces go: those of idl/ into a folder named as the file; elsewhere `{name}` is the interface's. */
const jobs: { readonly idl: string; readonly out: string }[] = [
  ...readdirSync(join(root, "idl"))
    .filter((file) => file.endsWith(".idl"))
    .sort()
    .map((file) => ({ idl: join("idl", file), out: `src/interfaces/${basename(file, ".idl")}/index.ts` })),
  { idl: "test/contract/contract.idl", out: "test/contract/generated/{name}.ts" },
  { idl: "test/interop/wine/wine.idl", out: "test/interop/generated/{name}.ts" },
];

function main(): number {
  const check = process.argv.includes("--check");
  let failed = false;
  let files = 0;
  const shipped: { compiled: CompiledInterface; module: string; idl: string }[] = [];
  const put = (target: string, text: string, source: string): void => {
    files += 1;
    if (existsSync(target) && readFileSync(target, "utf8").replaceAll("\r\n", "\n") === text) return;
    if (check) {
      console.error(`${relative(root, target)} is not what ${source} gives: run tools/generate.ts`);
      failed = true;
      return;
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`wrote ${relative(root, target)}`);
  };
  for (const { idl, out } of jobs) {
    const path = join(root, idl);
    if (!existsSync(path)) continue;
    const { interfaces, diagnostics } = compileIdl(
      { name: idl.replaceAll("\\", "/"), text: readFileSync(path, "utf8") },
      { host: { load: (name) => load(join(dirname(path), name)) } },
    );
    for (const diagnostic of diagnostics) {
      console.error(formatDiagnostic(diagnostic));
      failed = true;
    }
    for (const compiled of interfaces) {
      const { name } = compiled.interface;
      const target = out.replace("{name}", name).replace("{file}", interfaces.length === 1 ? basename(idl, ".idl") : name);
      put(join(root, target), emitTypeScript(compiled, { source: basename(idl) }), idl);
      if (dirname(idl) === "idl") shipped.push({ compiled, module: basename(dirname(target)), idl: basename(idl) });
    }
  }
  put(join(root, "src/interfaces/catalog.ts"), catalogText(shipped), "idl/");
  if (!failed) console.log(`${files} generated files are up to date`);
  return failed ? 1 : 0;
}

function load(path: string): { name: string; text: string } | undefined {
  return existsSync(path) ? { name: relative(root, path).replaceAll("\\", "/"), text: readFileSync(path, "utf8") } : undefined;
}

process.exitCode = main();
