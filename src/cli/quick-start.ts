/** What makes a command start sooner: its modules are found without a search, and compiled once. Neither changes what it does; without either it runs as well. */
import { lstatSync, mkdirSync, realpathSync, statSync } from "node:fs";
import * as nodeModule from "node:module";
import { isAbsolute, join } from "node:path";

/**
 * Found and compiled quickly is every module that is loaded from here on.
 * @param root the URL of the folder of our modules, its slash last
 */
export function quickStart(root: string): void {
  keepCompiled();
  findQuickly(root);
}

/**
 * Our modules name each other by whole relative paths, so that nothing has to be looked for: Node's own way asks the file system for links and package.json at
 * each of some hundreds, which takes longer than to compile them.
 */
function findQuickly(root: string): void {
  nodeModule.registerHooks?.({
    resolve(specifier, context, next) {
      const { parentURL } = context;
      if (!specifier.startsWith(".") || !specifier.endsWith(".js") || parentURL?.startsWith(root) !== true) return next(specifier, context);
      return { url: new URL(specifier, parentURL).href, format: "module", shortCircuit: true };
    },
  });
}

/**
 * Compiled code is kept between runs, some megabytes for each version of Node. What is read from there is executed: only a folder that nobody else can write
 * to serves, and never one in a temporary directory, which anybody may have made before us. Node itself hears NODE_COMPILE_CACHE and NODE_DISABLE_COMPILE_CACHE.
 */
function keepCompiled(): void {
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = process.env;
  if (NODE_COMPILE_CACHE || NODE_DISABLE_COMPILE_CACHE) return;
  const folder = privateCache(process.env, process.platform);
  if (folder !== undefined) nodeModule.enableCompileCache?.(folder);
}

/**
 * The folder for what may be lost, made where it is not there yet.
 * @param env the variables that say where such folders stand: XDG_CACHE_HOME or HOME; on Windows LOCALAPPDATA
 * @returns undefined where there is none that is this user's alone: no home, one that cannot be written to, or another's (as under `sudo -E`)
 */
export function privateCache(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  const [base, parts] = cachePath(env, platform);
  if (base === undefined || !isAbsolute(base)) return undefined;
  try {
    let folder = realpathSync(base);
    if (!isOurs(folder, statSync)) return undefined;
    for (const part of parts) {
      folder = join(folder, part);
      make(folder);
      if (!isOurs(folder, lstatSync)) return undefined;
    }
    return folder;
  } catch {
    return undefined;
  }
}

function cachePath(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly [base: string | undefined, parts: readonly string[]] {
  const own = ["opnum", "compiled"];
  if (platform === "win32") return [env["LOCALAPPDATA"], own];
  if (env["XDG_CACHE_HOME"]) return [env["XDG_CACHE_HOME"], own];
  return [env["HOME"], [...(platform === "darwin" ? ["Library", "Caches"] : [".cache"]), ...own]];
}

function make(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

/** No link, and nobody else may write. Windows keeps strangers out of a profile by lists that a mode does not show. */
function isOurs(folder: string, look: typeof statSync | typeof lstatSync): boolean {
  const seen = look(folder);
  if (seen === undefined || !seen.isDirectory()) return false;
  return process.geteuid === undefined || (seen.uid === process.geteuid() && (seen.mode & 0o022) === 0);
}
