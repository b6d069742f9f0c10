/** `node web/build.ts FOLDER`: writes capture.html and console.html, one file each, into the folder. */
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { buildPage, type PageName } from "./bundle.ts";

const folder = resolve(process.argv[2] ?? "dist/web");
mkdirSync(folder, { recursive: true });
for (const page of ["capture", "console"] satisfies PageName[]) {
  const html = await buildPage(page);
  // Whole or not at all: somebody may be reading the one that was there.
  const path = join(folder, `${page}.html`);
  writeFileSync(`${path}.${process.pid}`, html);
  renameSync(`${path}.${process.pid}`, path);
  console.log(`${page}.html: ${(Buffer.byteLength(html) / 1024).toFixed(0)} KB`);
}
