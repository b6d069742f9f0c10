/** `npm run build`: the library and the binary, compiled file by file into dist/; no bundler, so that what is published can be read. */
import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
rmSync(join(root, "dist"), { recursive: true, force: true });
try {
  execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")], {
    stdio: "inherit",
  });
} catch {
  process.exit(1);
}
const binary = join(root, "dist/cli.js");
if (existsSync(binary)) chmodSync(binary, 0o755);
