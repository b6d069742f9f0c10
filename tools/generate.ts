/**
 * Compiles the IDL of this repository to TypeScript.
 *
 *     node --conditions=source tools/generate.ts           writes the generated files
 *     node --conditions=source tools/generate.ts --check   fails where one differs from what is there
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { fileAccess, readNamed } from "../src/cli/midl/files.ts";
import { generate } from "../src/cli/midl/generate.ts";
import { stateOf, writeAtomically } from "../src/cli/midl/write.ts";
import { formatDiagnostic, searchHost } from "../src/midl/index.ts";
import { catalogText, modulesText } from "./catalog.ts";
import { interfacesDocument, type ShippedFile } from "./interfaces-document.ts";

const root = join(import.meta.dirname, "..");

/** Each IDL file and where its interfaces go: those of idl/ into a folder named as the file; elsewhere `{name}` is the interface's. */
const jobs: { readonly idl: string; readonly out: string }[] = [
  ...readdirSync(join(root, "idl"))
    .filter((file) => file.endsWith(".idl"))
    .sort()
    .map((file) => ({ idl: join("idl", file), out: `src/interfaces/${basename(file, ".idl")}/index.ts` })),
  { idl: "test/contract/contract.idl", out: "test/contract/generated/{name}.ts" },
  { idl: "test/contract/features.idl", out: "test/contract/generated/{name}.ts" },
  { idl: "test/interop/wine/wine.idl", out: "test/interop/wine/generated/{name}.ts" },
  { idl: "test/interop/wine/every.idl", out: "test/interop/wine/generated/{name}.ts" },
];

function main(): number {
  const check = process.argv.includes("--check");
  let failed = false;
  let files = 0;
  const shipped: ShippedFile[] = [];
  const put = (target: string, text: string, source: string): void => {
    files += 1;
    // The command's caution is about files of code: a document begins with its title.
    const same = target.endsWith(".md") ? existsSync(target) && readText(target) === text : stateOf(target, text) === "same";
    if (same) return;
    if (check) {
      console.error(`${relative(root, target)} is not what ${source} gives: run tools/generate.ts`);
      failed = true;
      return;
    }
    writeAtomically(target, text);
    console.log(`wrote ${relative(root, target)}`);
  };
  process.chdir(root);
  // The command's own way from files to text: what it prints for a user is what is committed here.
  const host = searchHost(fileAccess);
  for (const { idl, out } of jobs) {
    if (!existsSync(idl)) continue;
    const { results, diagnostics, generated } = generate([readNamed(idl)], { host });
    for (const diagnostic of diagnostics) {
      console.error(formatDiagnostic(diagnostic));
      failed = true;
    }
    for (const one of generated) {
      const target = out.replace("{name}", one.interface);
      put(join(root, target), one.text, idl);
      const compiled = results[0]?.interfaces.find((found) => found.interface.name === one.interface);
      if (dirname(idl) === "idl" && compiled !== undefined)
        shipped.push({ compiled, module: basename(dirname(target)), idl: basename(idl), text: readFileSync(idl, "utf8") });
    }
  }
  put(join(root, "src/interfaces/catalog.ts"), catalogText(shipped), "idl/");
  put(join(root, "src/interfaces/modules.ts"), modulesText(shipped), "idl/");
  put(join(root, "docs/interfaces.md"), interfacesDocument(shipped), "idl/");
  if (!failed) console.log(`${files} generated files are up to date`);
  return failed ? 1 : 0;
}

function readText(path: string): string {
  return readFileSync(path, "utf8").replaceAll("\r\n", "\n");
}

process.exitCode = main();
