/**
 * The capture page in headless Chromium: from choosing a capture of 100 MB to the verdict on the screen, and the longest time in which the page stood
 * still meanwhile.
 *
 * The capture is the beginning of the file that OPNUM_BIG_CAPTURE names, or is made by make-big.sh of the folder that OPNUM_CAPTURES names (default:
 * shared/captures beside the project).
 *
 *     node bench/page.ts [--rounds 3] [--json]
 */
import { closeSync, existsSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { bigCapture, type TraceResult } from "./trace.ts";

const root = join(import.meta.dirname, "..");
const page = join(root, "dist", "web", "capture.html");
const MEGABYTES = 100;
const FLAGS =
  "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

/** Keeps the longest time between two frames of the screen. */
const WATCH = `globalThis.gap = 0; { let last = performance.now(); const turn = () => {
  const now = performance.now(); gap = Math.max(gap, now - last); last = now; requestAnimationFrame(turn); }; turn(); }`;

export async function measurePage(rounds: number): Promise<TraceResult[]> {
  const what = `page: ${MEGABYTES} MB to the verdict`;
  const executablePath = ["/usr/bin", ...(process.env["PATH"] ?? "").split(delimiter)]
    .map((place) => join(place, "chromium"))
    .find((path) => existsSync(path));
  if (executablePath === undefined) return [{ what, ours: "", beside: "there is no program chromium" }];
  const folder = mkdtempSync(join(tmpdir(), "opnum-bench-"));
  try {
    const file = join(folder, "capture.pcap");
    const why = makeCapture(folder, file);
    if (why !== undefined) return [{ what, ours: "", beside: why }];
    const browser = await chromium.launch({ executablePath, args: FLAGS.split(" ") });
    try {
      const runs: { seconds: number; gap: number }[] = [];
      for (let round = 0; round < rounds; round++) {
        const context = await browser.newContext({ offline: true });
        const tab = await context.newPage();
        await tab.goto(pathToFileURL(page).href);
        await tab.evaluate(WATCH);
        const started = performance.now();
        await tab.setInputFiles("input[type=file]", file);
        await tab.waitForSelector("#verdict-title", { timeout: 120_000 });
        runs.push({ seconds: (performance.now() - started) / 1_000, gap: Number(await tab.evaluate("gap")) });
        await context.close();
      }
      runs.sort((a, b) => a.seconds - b.seconds);
      const { seconds, gap } = runs[runs.length >> 1]!;
      return [{ what, ours: `${seconds.toFixed(2)} s`, beside: `stood still for ${gap.toFixed(0)} ms at most`, ratio: seconds, most: 3 }];
    } finally {
      await browser.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns why there is none */
function makeCapture(folder: string, file: string): string | undefined {
  const big = bigCapture(folder, MEGABYTES + 10);
  if ("why" in big) return big.why;
  const [from, to] = [openSync(big.file, "r"), openSync(file, "w")];
  const part = Buffer.alloc(1_000_000);
  for (let i = 0; i < MEGABYTES; i++) writeSync(to, part, 0, readSync(from, part));
  closeSync(from);
  closeSync(to);
  return undefined;
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const at = args.indexOf("--rounds");
  for (const result of await measurePage(at < 0 ? 3 : Number(args[at + 1])))
    console.log(args.includes("--json") ? JSON.stringify(result) : result);
}
