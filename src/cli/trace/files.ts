/** Which files the operands mean. */
import { type Dirent, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { UsageError } from "../settings.ts";

const CAPTURES = /\.(?:pcap|pcapng|ntar|cap|dmp|dump|snoop|trc|etl)(?:\.?\d+)?(?:\.(?:gz|zst|zstd|lz4))?$/i;
const DEPTH = 16;

/** Files as they are named; of folders the captures in them, by name. "-" is standard input. @throws UsageError */
export function expandFiles(operands: readonly string[]): string[] {
  if (operands.filter((operand) => operand === "-").length > 1) throw new UsageError("standard input can be read once");
  return operands.flatMap((operand) => {
    if (operand === "-" || !isFolder(operand)) return [operand];
    const found = capturesIn(operand, 0);
    if (found.length === 0) throw new UsageError(`${operand}: there is no capture in this folder`);
    return found;
  });
}

function capturesIn(folder: string, depth: number): string[] {
  if (depth > DEPTH) return [];
  const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : 1);
  return readdirSync(folder, { withFileTypes: true })
    .sort(byName)
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return capturesIn(path, depth + 1);
      return CAPTURES.test(entry.name) ? [path] : [];
    });
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
