/** What messages offer in place of a name that does not exist. */

/** Names that are compared before the search gives up. */
const BUDGET = 3_000;

/**
 * The name that was probably meant: one that only differs in a few letters (two, or a quarter of a long word), or the only one that begins so.
 * Case does not count.
 */
export function nearest(word: string, names: Iterable<string>): string | undefined {
  // Of one letter everything is near.
  if (word.length < 2 || word.length > 60) return undefined;
  const wanted = word.toLowerCase();
  const beginnings: string[] = [];
  let best: string | undefined;
  let least = (word.length < 3 ? 1 : Math.max(2, Math.ceil(word.length / 4))) + 1;
  let budget = BUDGET;
  for (const name of names) {
    if (--budget < 0) break;
    if (name === word) continue;
    const candidate = name.toLowerCase();
    if (candidate.startsWith(wanted)) beginnings.push(name);
    if (Math.abs(name.length - word.length) >= least) continue;
    const distance = editDistance(wanted, candidate);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return beginnings.length === 1 ? beginnings[0] : best;
}

/** Insertions, deletions, substitutions and swaps of neighbours that make one word the other. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, before[j - 2]! + 1);
      next.push(cost);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
