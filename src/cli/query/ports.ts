/** Which ports, from -e, -o and -r. */

export type PortQuestion =
  | { readonly kind: "one" | "list"; readonly ports: readonly number[] }
  | { readonly kind: "range"; readonly ports: readonly number[]; readonly low: number; readonly high: number };

/** `25,80,443` in the order given; twice the same is once. */
export function parseList(text: string, fail: (words: string) => never): readonly number[] {
  const parts = text.split(/[,\s]+/).filter((part) => part !== "");
  // Nothing to ask would be "all is well".
  if (parts.length === 0) return fail(`"${text}" names no port; write ports as 25,80,443`);
  return [...new Set(parts.map((part) => onePort(part, fail)))];
}

/** `1:1024` */
export function parseRange(text: string, fail: (words: string) => never): readonly [low: number, high: number] {
  const match = /^(\d+)[:-](\d+)$/.exec(text.trim());
  if (match === null) return fail(`"${text}" is no range; write LOW:HIGH, as 1024:5000`);
  const low = onePort(match[1]!, fail);
  const high = onePort(match[2]!, fail);
  if (low > high) return fail(`"${text}" runs backwards; write the lower port first`);
  return [low, high];
}

function onePort(text: string, fail: (words: string) => never): number {
  const value = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= 1 && value <= 65535)) return fail(`"${text}" is no port; ports are 1 to 65535`);
  return value;
}

/**
 * The arguments of PortQry as ours: `-sp 3001`, `-nr`, `-sl` have two letters behind one dash, and a slash may stand for a dash (`/n HOST /e 135`).
 */
export function rewritePortQry(argv: readonly string[]): string[] {
  const long: Readonly<Record<string, string>> = { sp: "--source-port", nr: "--numeric", sl: "--slow" };
  return argv.map((word, index) => {
    const match = /^[-/](n|p|e|r|o|l|q|i|y|sp|nr|sl|4|6)$/i.exec(word);
    // What stands behind an option that takes a value is that value, however it looks.
    if (match === null || (word.startsWith("/") && /^[-/](n|p|e|r|o|l|sp)$/i.test(argv[index - 1] ?? ""))) return word;
    const letter = match[1]!.toLowerCase();
    return long[letter] ?? `-${letter}`;
  });
}
