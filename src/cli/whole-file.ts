/** Files that are there when they are whole, and not before. */
import { randomBytes } from "node:crypto";
import { type FileHandle, open, realpath, rename, rm, stat } from "node:fs/promises";

/**
 * Written beside its place under another name, then moved there. What is there and no file (a device, a pipe) is written to as it is.
 * @param mode what others may, whatever was there before; by default as it was, or as new files are
 */
export async function writeWhole(path: string, text: string | Uint8Array, mode?: number): Promise<void> {
  const there = await stat(path).catch(() => undefined);
  if (there !== undefined && !there.isFile()) {
    await write(await open(path, "w"), text);
    return;
  }
  // A link stays one.
  const target = there === undefined ? path : await realpath(path);
  const temporary = `${target}.${randomBytes(4).toString("hex")}.part`;
  try {
    await write(await open(temporary, "wx", mode ?? there?.mode ?? 0o666), text);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function write(file: FileHandle, text: string | Uint8Array): Promise<void> {
  try {
    await file.writeFile(text);
  } finally {
    await file.close();
  }
}
