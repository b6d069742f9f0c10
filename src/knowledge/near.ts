/** How near two names are: for somebody who mistyped one. */

/** Edits from one to the other, swaps of neighbours counted as one. Infinite where the lengths alone differ by more than `most`. */
export function distance(a: string, b: string, most = 4): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      next.push(least);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** Letters and digits alone, in lower case: `Print Spooler` and `print-spooler` are one. */
export function plainName(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}

/** Of some names those that are near to a text, the nearest first. @param limit how many at most */
export function namesNear(text: string, names: Iterable<string>, limit: number): string[] {
  const wanted = plainName(text.slice(0, MAX_NAME));
  if (wanted.length < 3) return [];
  const most = Math.max(1, Math.floor(wanted.length / 4));
  const found: [name: string, far: number][] = [];
  const seen = new Set<string>();
  for (const name of names) {
    const plain = plainName(name);
    if (seen.has(name) || Math.abs(plain.length - wanted.length) > most) continue;
    seen.add(name);
    const far = distance(wanted, plain, most);
    if (far <= most) found.push([name, far]);
  }
  return found
    .sort((a, b) => a[1] - b[1] || a[0].length - b[0].length)
    .slice(0, limit)
    .map(([name]) => name);
}

/** No name is longer. */
const MAX_NAME = 100;
