/**
 * How a page becomes one HTML file: script, style and worker stand in it, and its content security policy names them by their hashes. The page
 * can load nothing and connect to nothing, from a server or from file://.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type InlineConfig, type Plugin, type Rolldown } from "vite";

const web = import.meta.dirname;
const root = join(web, "..");

export type PageName = "capture" | "console";

/** What each page may connect to. The capture page: nothing at all. */
const CONNECT: Readonly<Record<PageName, string>> = { capture: "'none'", console: "'self'" };

/** A build that gives the page's script and style; `buildPage` makes one file of them. */
function pageConfig(page: PageName): InlineConfig {
  return {
    ...common(),
    plugins: [virtual("virtual:worker", workerSource), virtual("virtual:samples", samples), virtual("virtual:version", version)],
    build: { ...output(join(web, "src", page, "main.tsx")), cssCodeSplit: false },
  };
}

/** @returns the whole page */
export async function buildPage(page: PageName): Promise<string> {
  const parts = await outputOf(pageConfig(page));
  const script = parts.find((part) => part.type === "chunk")?.code ?? "";
  const style = parts
    .filter((part) => part.type === "asset" && part.fileName.endsWith(".css"))
    .map((part) => (part.type === "asset" ? String(part.source) : ""))
    .join("");
  return inline(readFileSync(join(web, `${page}.html`), "utf8"), page, script.trim(), style.trim());
}

/** The page with script and style in it, and the policy that lets in these and nothing else. */
function inline(html: string, page: PageName, script: string, style: string): string {
  // What would end the element, or begin a comment within it, may stand in a string of the script.
  const code = script.replaceAll(/<(\/script|!--)/gi, "\\x3c$1");
  if (/<\/style/i.test(style)) throw new Error("the style sheet would end its element");
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    `connect-src ${CONNECT[page]}`,
    ...(page === "capture" ? ["worker-src blob:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html
    .replace('<meta charset="utf-8">', () => `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace("</head>", () => `<style>${style}</style>\n</head>`)
    .replace("</body>", () => `<script type="module">${code}</script>\n</body>`);
}

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}

/**
 * Everything that reads captures, as the text of a classic script, of which the page makes a worker by way of a blob. Packed with gzip, which every
 * browser unpacks, it takes a third: descriptors of all interfaces are in it.
 */
async function workerSource(): Promise<string> {
  // A "library", as pages get a helper that loads parts of themselves over the network: here all is one piece.
  const parts = await outputOf({
    ...common(),
    build: {
      ...BUILD,
      lib: { entry: join(web, "src/capture/worker/worker.ts"), formats: ["iife"], name: "opnum", fileName: () => "worker.js" },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const code = parts[0]!.type === "chunk" ? parts[0]!.code : "";
  return `export default ${JSON.stringify(gzipSync(code, { level: 9 }).toString("base64"))}`;
}

/** Captures that the page offers: small ones, of our own lab. The first line of NAME.txt is the title. */
function samples(): string {
  const folder = join(web, "samples");
  const list = readdirSync(folder)
    .filter((name) => /\.pcap(ng)?$/.test(name))
    .sort()
    .map((name) => ({
      name,
      title: readFileSync(join(folder, name.replace(/\.pcap(ng)?$/, ".txt")), "utf8").split("\n")[0],
      base64: readFileSync(join(folder, name)).toString("base64"),
    }));
  return `export default ${JSON.stringify(list)}`;
}

function version(): string {
  return `export default ${JSON.stringify(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version)}`;
}

function virtual(name: string, source: () => string | Promise<string>): Plugin {
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? source() : undefined),
  };
}

function common(): InlineConfig {
  return {
    root: web,
    configFile: false,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    // Generated stubs name the contract by its published name; here it is source like everything else.
    resolve: {
      conditions: ["source", "browser", "module", "import", "default"],
      alias: { "opnum/codegen/v1": join(root, "src/ndr/codegen/v1.ts") },
    },
  };
}

const BUILD = { write: false, target: "es2023", modulePreload: false, reportCompressedSize: false, minify: true } as const;

function output(input: string): NonNullable<InlineConfig["build"]> {
  return { ...BUILD, rolldownOptions: { input, output: { format: "iife", codeSplitting: false } } };
}

async function outputOf(config: InlineConfig): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const results = await build(config);
  const result = Array.isArray(results) ? results[0] : results;
  if (result === undefined || !("output" in result)) throw new Error("the build gave no output");
  return result.output;
}
