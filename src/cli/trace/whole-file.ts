/** Files that are there when they are whole, and not before. */
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";

/** Written beside its place under another name, then moved there. */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const temporary = `${path}.${randomBytes(4).toString("hex")}.part`;
  const file = await open(temporary, "wx", 0o644);
  try {
    await file.writeFile(text);
    await file.close();
    await rename(temporary, path);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
  }
}
