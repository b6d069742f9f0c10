/** Generated files on disk: compared first, written whole or not at all, and nowhere but in their directory. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
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
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${process.pid}-${counter++}.opnum-midl.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

let counter = 0;
