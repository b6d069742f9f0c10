/** The nearest of some names to one that is not there, for hints. */

/** Names that are compared before the search gives up. */
const BUDGET = 3_000;

export function nearest(name: string, known: Iterable<string>): string | undefined {
  // Of a letter or two anything is near.
  if (name.length < 3 || name.length > 60) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(name.length / 4)) + 1;
  let budget = BUDGET;
  const wanted = name.toLowerCase();
  for (const candidate of known) {
    budget -= 1;
    if (budget < 0) break;
    if (candidate === name || Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      next.push(Math.min((next[j - 1] as number) + 1, (row[j] as number) + 1, (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] as number;
}
