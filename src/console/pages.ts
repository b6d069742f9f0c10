/** Where the pages are: beside us in what is published; in a clone they are built at first use and when their sources changed. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { RpcError } from "../status/errors.ts";

/** Each one HTML file. */
export interface Pages {
  readonly capture: string;
  readonly console: string;
}

export interface PagesOptions {
  /** Called before they are built, which takes a few seconds. */
  readonly onBuild?: () => void;
  readonly signal?: AbortSignal;
}

const RPC_S_INTERNAL_ERROR = 1766;

/** @throws RpcError where they are not there and cannot be built */
export async function loadPages(options: PagesOptions = {}): Promise<Pages> {
  if (!IN_CLONE) return read(join(import.meta.dirname, "..", "web"));
  const root = join(import.meta.dirname, "..", "..");
  const cache = join(root, "node_modules", ".cache", "opnum-web");
  const folder = join(cache, fingerprint(root));
  if (NAMES.every((name) => existsSync(join(folder, name)))) return read(folder);
  options.onBuild?.();
  if (!writable(cache)) {
    // Somebody else's clone: they are built for this run alone, where nobody else can write.
    const own = mkdtempSync(join(tmpdir(), "opnum-web-"));
    try {
      await build(root, own, options);
      return await read(own);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  }
  await build(root, folder, options);
  // Those of older sources are of no more use.
  for (const other of globSync("*", { cwd: cache }))
    if (join(cache, other) !== folder) rmSync(join(cache, other), { recursive: true, force: true });
  return read(folder);
}

/** Names of captures that the capture page brings along, for links to them. */
export const SAMPLE = "dynamic-port-blocked.pcapng";

const IN_CLONE = import.meta.url.endsWith(".ts");
const NAMES = ["capture.html", "console.html"];
const BUILD_MS = 120_000;

async function read(folder: string): Promise<Pages> {
  try {
    const [capture, console] = await Promise.all(NAMES.map((name) => readFile(join(folder, name), "utf8")));
    return { capture: capture!, console: console! };
  } catch (error) {
    throw new RpcError(RPC_S_INTERNAL_ERROR, "local", `the pages are not where they should be: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function writable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

async function build(root: string, folder: string, { signal }: PagesOptions): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, ["--conditions=source", "--no-warnings", join(root, "web", "build.ts"), folder], {
      timeout: BUILD_MS,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    const { stderr = "" } = error as { stderr?: string };
    const why = stderr.split("\n").find((line) => /error/i.test(line)) ?? (error as Error).message.split("\n")[0];
    throw new RpcError(RPC_S_INTERNAL_ERROR, "local", `the pages cannot be built ("npm ci" installs what it takes): ${why}`, {
      cause: error,
    });
  }
}

/** Names, sizes and times of all that goes into the pages; reading them all would take longer. */
function fingerprint(root: string): string {
  const hash = createHash("sha256");
  const files = globSync(
    [
      "web/*.{ts,html,json}",
      "web/{src,samples}/**/*.*",
      "src/{status,bytes,ids,ndr,interfaces,knowledge,pdu,crypto,security,rpc,smb,capture,findings}/**/*.ts",
    ],
    {
      cwd: root,
    },
  ).sort();
  for (const file of files) {
    const { size, mtimeMs } = statSync(join(root, file));
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  hash.update(readFileSync(join(root, "package.json")));
  return hash.digest("hex").slice(0, 16);
}
