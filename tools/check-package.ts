/**
 * What `npm publish` would send is what a user needs: build, pack, install into an empty project, import every entry, compile IDL and call a server
 * with the binary, and let the type checker read the declarations under strict settings, without Node's types, as Node resolves them and as bundlers do.
 */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const IDL = `[uuid(7d0f2c55-3b1e-4f60-8a57-0c3d9e1f6b24), version(1.0), pointer_default(unique)]
interface stock
{
  import "ms-dtyp.idl";
  typedef struct { [string] wchar_t *name; unsigned long pieces; } ITEM;
  typedef struct { unsigned long count; [size_is(count)] ITEM *items; } ITEMS;
  error_status_t Find([in, unique, string] LPCWSTR word, [out] ITEMS *found);
};
`;

const USE = `import { connect, RpcServer } from "opnum";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { compileIdl } from "opnum/midl";
import { deserialize, serialize } from "opnum/ndr";
import { type ITEM, ITEM$, stock } from "./rpc/stock.ts";
export async function use(): Promise<number> {
  await using echo = await connect(rpcecho, "ncacn_ip_tcp:localhost", { timeoutMs: 1_000 });
  const { out_data } = await echo.AddOne({ in_data: 1 }, { timeoutMs: 100 });
  return out_data;
}
export const server = new RpcServer();
server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
server.register(stock, { Find: ({ word }) => ({ found: { items: [{ name: word, pieces: 3 }] } }) });
export const copy = (item: ITEM): number => deserialize(ITEM$, serialize(ITEM$, item)).pieces;
export const found: number = compileIdl("").interfaces.length;
`;

/** Compiled as for a browser: with the DOM, and without what only newer libraries declare. */
const PAGE = `import { type Report, traceCaptures } from "opnum/trace";
async function* octetsOf(file: File): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += 1 << 20) yield new Uint8Array(await file.slice(at, at + (1 << 20)).arrayBuffer());
}
export const read = (file: File): Promise<Report> => traceCaptures([{ name: file.name, octets: octetsOf(file) }]);
`;

const SERVE = `import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { server } from "./use.ts";
const binding = await server.listen("ncacn_ip_tcp:127.0.0.1");
for (const args of [
  ["call", binding, "rpcecho.AddOne", '{"in_data": 41}'],
  ["call", binding, "--idl", "stock.idl", "stock.Find", '{"word": "nut"}'],
  ["why", binding, "rpcecho", "--brief"],
]) {
  const { stdout } = await promisify(execFile)(process.execPath, [process.argv[2] ?? "", ...args]);
  console.log(stdout);
}
await server.close();
`;

const root = join(import.meta.dirname, "..");
const node = process.execPath;
const folder = mkdtempSync(join(tmpdir(), "opnum-package-"));
try {
  run(root, [node, "tools/build.ts"]);
  run(root, [node, "node_modules/publint/src/cli.js", ".", "--strict", "--pack", "false"]);

  const files: { path: string }[] = JSON.parse(npm(["pack", "--dry-run", "--json", "--ignore-scripts"]))[0].files;
  const paths = files.map((file) => file.path);
  const shipped = globSync("{idl/*,docs/*.md}", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  for (const path of [
    "dist/index.js",
    "dist/index.d.ts",
    "dist/cli.js",
    "dist/web/capture.html",
    "dist/web/console.html",
    "README.md",
    "CHANGELOG.md",
    "LICENSE",
    ...shipped,
  ]) {
    if (!paths.includes(path)) throw new Error(`the package lacks ${path}`);
  }
  const strays = paths.filter((path) => /\.test\.|^test\/|^tools\/|^bench\/|tsbuildinfo/.test(path));
  if (strays.length > 0) throw new Error(`the package holds files that users do not need: ${strays.join(", ")}`);

  // The packed files, unpacked where a user's project would have them.
  npm(["pack", "--ignore-scripts", "--pack-destination", folder]);
  const version: string = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  const home = join(folder, "node_modules", "opnum");
  mkdirSync(home, { recursive: true });
  run(folder, ["tar", "-xzf", join(folder, `opnum-${version}.tgz`), "-C", home, "--strip-components=1"]);
  for (const dependency of Object.keys(JSON.parse(readFileSync(join(home, "package.json"), "utf8")).dependencies ?? {})) {
    symlinkSync(join(root, "node_modules", dependency), join(folder, "node_modules", dependency), "junction");
  }
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');

  // The binary, as a user's project has it: no sources, only what is published.
  const opnum = (...args: string[]): string => run(folder, [node, join(home, "dist/cli.js"), ...args]);
  says(opnum("--help"), "opnum dump");
  says(opnum("lookup", "1722"), "RPC_S_SERVER_UNAVAILABLE");
  says(opnum("describe"), "samr");
  says(opnum("describe", "srvsvc.NetrShareEnum"), "LPSHARE_ENUM_STRUCT InfoStruct");
  says(opnum("trace", join(root, "test/captures/lab__samba-echo-tcp-noauth.pcap")), "RPC is healthy: 5 calls");
  writeFileSync(join(folder, "stock.idl"), IDL);
  says(opnum("midl", "stock.idl", "-o", "rpc"), "rpc/stock.ts");
  says(opnum("midl", "stock.idl", "-o", "rpc", "--check"), "up to date");

  // Every entry, before the type checker and at work.
  const { exports } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { exports: Record<string, unknown> };
  const interfaces = globSync("idl/*.idl", { cwd: root }).map((path) => path.replace(/^idl.|\.idl$/g, ""));
  const entries = Object.keys(exports)
    .flatMap((name) => (name.includes("*") ? interfaces.filter(hasModule).map((one) => name.replace("*", one)) : [name]))
    .filter((name) => !name.endsWith(".json"))
    .map((name) => `opnum${name.slice(1)}`);
  if (entries.length < 35) throw new Error(`too few entries: ${entries.join(", ")}`);
  writeFileSync(join(folder, "entries.ts"), entries.map((name, i) => `export * as entry${i} from ${JSON.stringify(name)};\n`).join(""));
  writeFileSync(join(folder, "use.ts"), USE);
  const settings =
    "--noEmit --strict --exactOptionalPropertyTypes --noUncheckedIndexedAccess --noPropertyAccessFromIndexSignature --noUnusedLocals --noUnusedParameters --verbatimModuleSyntax --isolatedModules --erasableSyntaxOnly --allowImportingTsExtensions --skipLibCheck false --target es2023 --lib es2024,esnext.disposable,dom --types".split(
      " ",
    );
  for (const resolution of ["--module nodenext", "--module esnext --moduleResolution bundler"]) {
    const [tsc, names] = [join(root, "node_modules/typescript/bin/tsc"), ["entries.ts", "use.ts", "rpc/stock.ts"]];
    run(folder, [node, tsc, ...resolution.split(" "), ...settings, "", ...names]);
  }
  writeFileSync(join(folder, "page.ts"), PAGE);
  const forPage =
    "--noEmit --strict --skipLibCheck false --target es2023 --lib es2023,dom --module esnext --moduleResolution bundler --types";
  run(folder, [node, join(root, "node_modules/typescript/bin/tsc"), ...forPage.split(" "), "", "page.ts"]);
  run(folder, [node, "entries.ts"]);
  // A server of the generated file, run with its types stripped, which the binary calls.
  writeFileSync(join(folder, "serve.ts"), SERVE);
  const answers = run(folder, [node, "serve.ts", join(home, "dist/cli.js")]);
  says(answers, '"out_data": 42');
  says(answers, "RPC to 127.0.0.1 is healthy: rpcecho by TCP");
  says(answers, '"pieces": 3');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function says(text: string, words: string): void {
  if (!text.includes(words)) throw new Error(`this does not say ${words}:\n${text}`);
}

/** Of the files in idl/ some hold types only. */
function hasModule(name: string): boolean {
  return existsSync(join(root, "src/interfaces", name));
}

function run(cwd: string, [program, ...args]: string[]): string {
  try {
    return execFileSync(program!, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${[program, ...args].join(" ")}\n${stdout ?? ""}${stderr ?? ""}`);
  }
}

/** npm as the script that runs us knows it; on its own, the one beside this Node or on the PATH. */
function npm(args: string[]): string {
  const script = process.env["npm_execpath"];
  return script !== undefined && existsSync(script) ? run(root, [node, script, ...args]) : run(root, ["npm", ...args]);
}
