/**
 * What `npm publish` would send is what a user needs: build, pack, install into an empty project, import every entry, run the binary, and
 * let the type checker read the declarations under strict settings, without Node's types, as Node resolves them and as bundlers do.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const node = process.execPath;
const folder = mkdtempSync(join(tmpdir(), "opnum-package-"));
try {
  run(root, [node, "tools/build.ts"]);
  run(root, [node, "node_modules/publint/src/cli.js", ".", "--strict", "--pack", "false"]);

  const files: { path: string }[] = JSON.parse(npm(["pack", "--dry-run", "--json", "--ignore-scripts"]))[0].files;
  const paths = files.map((file) => file.path);
  for (const path of ["dist/index.js", "dist/index.d.ts", "dist/cli.js", "dist/ndr/codegen/v1.js", "idl/epm.idl", "README.md", "LICENSE"]) {
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
  writeFileSync(
    join(folder, "use.ts"),
    `import { connect, RpcServer } from "opnum";
import * as contract from "opnum/codegen/v1";
import * as mapper from "opnum/endpoint-mapper";
import * as epm from "opnum/interfaces/epm";
import { rpcecho } from "opnum/interfaces/rpcecho";
import * as midl from "opnum/midl";
export const all: unknown[] = [contract, mapper, epm, midl];
export async function use(): Promise<number> {
  await using echo = await connect(rpcecho, "ncacn_ip_tcp:localhost", { timeoutMs: 1_000 });
  const { out_data } = await echo.AddOne({ in_data: 1 }, { timeoutMs: 100 });
  return out_data;
}
export const server = new RpcServer();
server.register(rpcecho, { AddOne: ({ in_data }) => ({ out_data: in_data + 1 }) });
`,
  );
  const settings = "--noEmit --strict --exactOptionalPropertyTypes --target es2023 --lib es2023,esnext.disposable,dom --types".split(" ");
  for (const resolution of ["--module nodenext", "--module esnext --moduleResolution bundler"]) {
    run(folder, [node, join(root, "node_modules/typescript/bin/tsc"), ...resolution.split(" "), ...settings, "", "use.ts"]);
  }
  run(folder, [
    node,
    "--input-type=module",
    "-e",
    'await import("opnum"); await import("opnum/codegen/v1"); await import("opnum/interfaces/epm"); await import("opnum/midl"); await import("opnum/endpoint-mapper");',
  ]);
  const help = run(folder, [node, join(home, "dist/cli.js"), "--help"]);
  if (!help.includes("opnum dump")) throw new Error("the binary's help does not name its commands");
} finally {
  rmSync(folder, { recursive: true, force: true });
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
