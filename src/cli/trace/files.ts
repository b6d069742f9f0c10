/** Which files the operands mean. */
import { existsSync, globSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { CaptureError } from "../../capture/frame.ts";
import { UsageError } from "../settings.ts";

const CAPTURES = /\.(?:pcap|pcapng|ntar|cap|dmp|dump|snoop|trc|etl|matp)(?:\.?\d+)?(?:\.(?:gz|zst|zstd|lz4))?$/i;
const DEPTH = 16;

/** trace2 stands before trace10. */
const byName = new Intl.Collator("en", { numeric: true });

/** Files as they are named; of folders the captures in them, by name; of patterns what they match. "-" is standard input. @throws UsageError, CaptureError where nothing is found */
export function expandFiles(operands: readonly string[]): string[] {
  if (operands.filter((operand) => operand === "-").length > 1) throw new UsageError("standard input can be read once");
  return operands.flatMap((operand) => {
    if (operand === "-" || !isFolder(operand)) return isPattern(operand) ? matching(operand) : [operand];
    const found = capturesIn(operand, 0);
    if (found.length === 0)
      throw new CaptureError({ kind: "unreadable", code: "ENOENT" }, `${operand}: there is no capture in this folder`);
    return found;
  });
}

function capturesIn(folder: string, depth: number): string[] {
  if (depth > DEPTH) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => byName.compare(a.name, b.name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return capturesIn(path, depth + 1);
      return CAPTURES.test(entry.name) ? [path] : [];
    });
}

/** Windows' shell leaves patterns to the program. */
function isPattern(operand: string): boolean {
  return /[*?]/.test(operand) && !existsSync(operand);
}

function matching(pattern: string): string[] {
  const found = globSync(pattern).filter((path) => !isFolder(path));
  if (found.length === 0) throw new CaptureError({ kind: "unreadable", code: "ENOENT" }, `${pattern}: no file is named so`);
  return found.sort(byName.compare);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
