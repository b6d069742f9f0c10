/** Waits for changes of files: told by the system where it can, else by looking. */
import { type FSWatcher, statSync, watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Editors write in several steps: what follows within this time is the same change. */
const SETTLE_MS = 60;
/** Where the system does not tell (network shares, containers, too many watches). */
const POLL_MS = 700;

export interface Watching {
  /** Replaces the set of files that are watched. */
  set(files: readonly string[]): void;
  close(): void;
}

/** @param changed called after something changed, never while it runs */
export function watchFiles(changed: () => void): Watching {
  let files: readonly string[] = [];
  let seen = "";
  let settle: NodeJS.Timeout | undefined;
  const watchers = new Map<string, FSWatcher>();
  // Looking costs a stat per file, and finds also what the system forgot to tell.
  const poll = setInterval(() => check(), POLL_MS);

  function check(): void {
    const now = signature(files);
    if (now === seen) return;
    seen = now;
    clearTimeout(settle);
    settle = setTimeout(changed, SETTLE_MS);
  }

  function watchDirectory(directory: string): void {
    if (watchers.has(directory)) return;
    try {
      const watcher = watch(directory, (_, name) => {
        if (name === null || files.some((file) => basename(file) === name)) check();
      });
      watcher.on("error", () => {
        watcher.close();
        watchers.delete(directory);
      });
      watchers.set(directory, watcher);
    } catch {
      // Polling goes on.
    }
  }

  return {
    set(next) {
      files = next;
      seen = signature(files);
      const wanted = new Set(files.map((file) => dirname(file)));
      for (const [directory, watcher] of watchers) {
        if (wanted.has(directory)) continue;
        watcher.close();
        watchers.delete(directory);
      }
      for (const directory of wanted) watchDirectory(directory);
    },
    close() {
      clearInterval(poll);
      clearTimeout(settle);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

/** Time and size of each; a file that is away for a moment is a change when it is back. */
function signature(files: readonly string[]): string {
  return files
    .map((file) => {
      const about = statSync(file, { throwIfNoEntry: false });
      return about === undefined ? "-" : `${about.mtimeMs}:${about.size}:${about.ino}`;
    })
    .join("|");
}
