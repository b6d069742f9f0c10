/**
 * `npm run build`: the library and the binary, compiled file by file into dist/; no bundler, so that what is published can be read. The pages for a
 * browser stand beside them in dist/web/.
 */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { markPure } from "./pure.ts";

const root = join(import.meta.dirname, "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
try {
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")], {
    stdio: "inherit",
  });
} catch {
  process.exit(1);
}

const contract: object = await import(pathToFileURL(join(root, "dist/ndr/codegen/v1.js")).href);
const constructors = Object.entries(contract)
  .filter(([, value]) => typeof value === "function")
  .map(([name]) => name);
for (const file of globSync("dist/interfaces/*/index.js", { cwd: root })) {
  const path = join(root, file);
  writeFileSync(path, markPure(readFileSync(path, "utf8"), constructors));
}

// The pages for a browser, one HTML file each: where the published console looks for them.
try {
  execFileSync(process.execPath, ["--conditions=source", "--no-warnings", join(root, "web/build.ts"), join(root, "dist/web")], {
    stdio: "inherit",
  });
} catch {
  process.exit(1);
}

const binary = join(root, "dist/cli.js");
if (existsSync(binary)) chmodSync(binary, 0o755);
