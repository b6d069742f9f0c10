/** What an editor shows while a program is written: TypeScript's own language service is asked, at places that are marked in a program. */
import { strictEqual } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
// TypeScript 6 is the last one whose language service a program can ask.
import typescript from "typescript-6";
import { compileIdl, emitTypeScript } from "../index.ts";

const codegen = join(import.meta.dirname, "../../ndr/codegen/v1.ts").replaceAll("\\", "/");

const IDL = `[uuid(0d6f8c3e-51a2-4e0b-9f53-7a1c2b3d4e60), version(1.0)]
interface lamps
{
  typedef [switch_type(long)] union { /* How bright. */ [case(1)] long level; /* What colour. */ [case(2)] [string] wchar_t *colour; } STATE;
  /* One lamp. */
  typedef struct { /* Where it hangs. */ [string] wchar_t *place; long kind; [switch_is(kind)] STATE state; } LAMP;
  /* Changes a lamp. */
  error_status_t Change(/* Which. */ [in] long number, /* What it is like. */ [in, out] LAMP *lamp);
};`;

const PROGRAM = `import type { Client, Service } from "${codegen}";
import { lamps } from "LAMPS";
declare const client: Client<typeof lamps>;
const { lamp } = await client.|1|Change({ |2|number: 1, lamp: { |3|place: null, state: { tag: 1, |4|level: 1 } } });
lamp.|5|place;
if (lamp.state.tag === 2) lamp.state.|6|colour;
lamp.|7|state;
export const service: Service<typeof lamps> = { |8|Change: ({ |9|lamp }) => ({ |10|lamp, return: 0 }) };
`;

test("editors show comments and IDL at both ends, and types by their names", () => {
  const folder = mkdtempSync(join(tmpdir(), "opnum-editor-"));
  try {
    writeFileSync(join(folder, "lamps.ts"), emitTypeScript(compileIdl(IDL).interfaces[0]!, { codegen }));
    const file = join(folder, "program.ts");
    const show = shower(file, PROGRAM.replace("LAMPS", "./lamps.ts"));
    strictEqual(show(1).says, `Changes a lamp. Opnum 0: \`error_status_t Change([in] long number, [in, out] LAMP *lamp);\``);
    strictEqual(show(2).says, "Which. `[in] long number`");
    strictEqual(show(3).says, "Where it hangs. `[string] wchar_t *place`");
    strictEqual(show(4).says, "How bright. `[case(1)] long level`");
    strictEqual(show(5).says, "Where it hangs. `[string] wchar_t *place`");
    strictEqual(show(6).says, "What colour. `[case(2)] [string] wchar_t *colour`");
    strictEqual(
      show(7).type,
      "(property) state: ReceivedStruct<{ tag: 1; level: number; }> | ReceivedStruct<{ tag: 2; colour: string | null; }>",
    );
    strictEqual(show(8).says, show(1).says);
    strictEqual(show(9).says, "What it is like. `[in, out] LAMP *lamp`");
    strictEqual(show(9).type, "(parameter) lamp: ReceivedStruct<LAMP>");
    strictEqual(show(10).says, "What it is like. `[in, out] LAMP *lamp`");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** @returns what is shown at a mark of the program: |1| and so on */
function shower(file: string, marked: string): (mark: number) => { type: string; says: string } {
  const places = new Map<number, number>();
  let text = "";
  for (const [i, part] of marked.split(/\|(\d+)\|/).entries()) {
    if (i % 2 === 0) text += part;
    else places.set(Number(part), text.length);
  }
  writeFileSync(file, text);
  const { sys } = typescript;
  const service = typescript.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => (sys.fileExists(path) ? typescript.ScriptSnapshot.fromString(sys.readFile(path) ?? "") : undefined),
    getCurrentDirectory: () => join(file, ".."),
    getCompilationSettings: () => ({
      strict: true,
      module: typescript.ModuleKind.ESNext,
      moduleResolution: typescript.ModuleResolutionKind.Bundler,
      target: typescript.ScriptTarget.ES2022,
      lib: ["lib.es2024.d.ts", "lib.esnext.disposable.d.ts"],
      types: [],
      allowImportingTsExtensions: true,
      noEmit: true,
    }),
    getDefaultLibFileName: typescript.getDefaultLibFilePath,
    fileExists: sys.fileExists,
    readFile: sys.readFile,
  });
  return (mark) => {
    const info = service.getQuickInfoAtPosition(file, places.get(mark) ?? 0);
    return {
      type: typescript.displayPartsToString(info?.displayParts).replace(/\s+/g, " "),
      says: typescript.displayPartsToString(info?.documentation).replace(/\s+/g, " "),
    };
  };
}
