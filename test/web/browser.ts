/** Chromium without a network, and the page in it as people get it: one file, from file://. */
import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { after, type TestContext } from "node:test";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { visible } from "../../src/bytes/visible.ts";
import { loadPages } from "../../src/console/pages.ts";
import { requirePeer } from "../peers/peers.ts";

/** Captures of ours that are committed. */
export const captures = join(import.meta.dirname, "..", "captures");
export const samples = join(import.meta.dirname, "..", "..", "web", "samples");

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Opened extends AsyncDisposable {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses that were asked for, the document's own left out. All of them were refused. */
  readonly requests: string[];
  /** Errors that nobody caught, and complaints on the page's console. */
  readonly complaints: string[];
}

let browser: Promise<Browser> | undefined;
let folder: string | undefined;

after(async () => {
  if (browser !== undefined) await (await browser).close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is removed when the tests of this file are done. */
export function tempFolder(): string {
  folder ??= mkdtempSync(join(tmpdir(), "opnum-web-"));
  return folder;
}

/** The one file of the static build, as text. */
export async function capturePage(): Promise<string> {
  return (await loadPages()).capture;
}

/** @returns undefined where Chromium is absent: the test is marked then, and should return */
export async function openPage(
  t: TestContext,
  options: BrowserContextOptions & { readonly hash?: string; readonly url?: string } = {},
): Promise<Opened | undefined> {
  if (!requirePeer(t, "chromium")) return undefined;
  browser ??= chromium.launch({ executablePath: executable(), args: FLAGS });
  const { hash = "", url, ...rest } = options;
  const context = await (await browser).newContext(rest);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  let address = url;
  if (address === undefined) {
    const file = join(tempFolder(), "capture.html");
    writeFileSync(file, await capturePage());
    address = pathToFileURL(file).href;
    // Twice cut: the browser is told that it is off line, and whatever it asks for none the less is refused and counted.
    await context.setOffline(true);
    const own = address;
    await context.route("**/*", (route) => {
      const asked = route.request().url();
      if (asked.split("#")[0] === own) return route.continue();
      requests.push(asked);
      return route.abort();
    });
  }
  await page.goto(`${address}${hash}`);
  return {
    page,
    context,
    requests,
    complaints,
    [Symbol.asyncDispose]: () => context.close(),
  };
}

/** Chooses files and waits for what comes of them. */
export async function choose(page: Page, ...files: (string | Blob)[]): Promise<void> {
  await page.setInputFiles("input[type=file]", files as string[]);
  const first = files[0]!;
  await settled(page, visible(typeof first === "string" ? basename(first) : first.name));
}

/** The verdict and its tables, or words why there is none. @param name of the file that it is about */
export async function settled(page: Page, name = ""): Promise<void> {
  // The rows of calls are asked of the worker after the verdict is shown.
  const about = (wanted: string) =>
    ["main.open .kicker .file", "main.failed h1"].some((place) => document.querySelector(place)?.textContent?.includes(wanted)) &&
    (document.querySelector("#calls") === null || document.querySelector("#calls tbody tr") !== null);
  await page.waitForFunction(about, name, { timeout: 120_000 });
}

export async function verdict(page: Page): Promise<string> {
  return (await page.textContent("#verdict-title")) ?? "";
}

export interface Blob {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function blob(name: string, octets: Uint8Array): Blob {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(octets) };
}

/** Nothing was asked for, and nobody complained. */
export function assertQuiet(opened: Opened): void {
  assert.deepEqual(opened.requests, []);
  assert.deepEqual(opened.complaints, []);
}

/** Where the peer's probe found it; playwright takes no bare name. */
function executable(): string {
  const places = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)];
  return places.map((place) => join(place, "chromium")).find((path) => existsSync(path)) ?? "/usr/bin/chromium";
}
