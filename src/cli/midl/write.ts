/** Generated files on disk: compared first, written whole or not at all, and nowhere but in their directory. */
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { UsageError } from "../settings.ts";

export type State = "same" | "different" | "missing";

/** Compares without regard to the line ends that a checkout may have changed. @throws UsageError for a file that is not a generated one */
export function stateOf(path: string, text: string): State {
  let there: string;
  try {
    there = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return "missing";
    throw error;
  }
  if (there.replaceAll("\r\n", "\n") === text) return "same";
  // `-o src` where an interface is called like a file of the program's.
  if (there !== "" && !/^\/\/ Generated from .* by /.test(there))
    throw new UsageError(`${path} was not made by opnum midl, and is left as it is: give another directory`);
  return "different";
}

/** Readers see the old file or the new one, never a part. */
export function writeAtomically(path: string, text: string): void {
  makeDirectory(dirname(path));
  const temporary = join(dirname(path), `.${process.pid}-${counter++}.opnum-midl.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** With those above it. Not by mkdir's own `recursive`, which never ends below /proc. */
function makeDirectory(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "EISDIR" || (code !== "ENOENT" && statSync(path, { throwIfNoEntry: false })?.isDirectory() === true))
      return;
    const above = dirname(path);
    if (code !== "ENOENT" || above === path) throw error;
    makeDirectory(above);
    if (statSync(path, { throwIfNoEntry: false }) === undefined) mkdirSync(path);
  }
}

let counter = 0;
