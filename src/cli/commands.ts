/** The commands there are. Each is loaded when it is asked for, and with it what it needs. */
import type { AnyCommand } from "./command.ts";

export const COMMANDS: Readonly<Record<string, () => Promise<AnyCommand>>> = {
  dump: async () => (await import("./dump.ts")).dump,
  query: async () => (await import("./query.ts")).query,
  ping: async () => (await import("./ping.ts")).ping,
  epmap: async () => (await import("./epmap.ts")).epmap,
  lab: async () => (await import("./lab.ts")).lab,
  midl: async () => (await import("./midl.ts")).midl,
  call: async () => (await import("./call.ts")).call,
  shell: async () => (await import("./shell.ts")).shell,
  describe: async () => (await import("./describe.ts")).describe,
  lookup: async () => (await import("./lookup.ts")).lookup,
  completion: async () => (await import("./completion.ts")).completion,
};

/** The name that was probably meant: at most two letters off, or a beginning that only one name has. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const beginnings = names.filter((name) => word.length > 1 && name.startsWith(word));
  if (beginnings.length === 1) return beginnings[0];
  let best: string | undefined;
  let distance = Math.min(3, Math.ceil(word.length / 2) + 1);
  for (const name of names) {
    const d = editDistance(word, name);
    if (d < distance) {
      best = name;
      distance = d;
    }
  }
  return best;
}

/** Insertions, deletions, substitutions and swaps of neighbours that make one word the other. */
function editDistance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, (_, i) => [i]);
  for (let j = 0; j <= b.length; j++) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = cost;
    }
  }
  return rows[a.length]![b.length]!;
}
