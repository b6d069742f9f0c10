/** Text of limited width, for terminals and tickets: wrapping, tables, counts and moments. */

/** Breaks at spaces; a word that is longer than a line is broken where it must be. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    let rest = word;
    if (line !== "" && line.length + 1 + rest.length > width) {
      lines.push(line);
      line = "";
    }
    while (rest.length > width) {
      // Addresses and UUIDs break behind their separators where one is near.
      const cut = breakIn(rest, width);
      lines.push(rest.slice(0, cut));
      rest = rest.slice(cut);
    }
    line = line === "" ? rest : `${line} ${rest}`;
  }
  if (line !== "" || lines.length === 0) lines.push(line);
  return lines;
}

/** Wrapped, with `first` before the first line and as many spaces before the others. */
export function hang(first: string, text: string, width: number): string[] {
  const indent = " ".repeat(first.length);
  return wrap(text, Math.max(20, width - first.length)).map((line, i) => `${i === 0 ? first : indent}${line}`.trimEnd());
}

export interface Column {
  readonly title: string;
  readonly right?: boolean;
  /** It is not made narrower than this. */
  readonly least?: number;
  /** It gives way when the others cannot any more: addresses, which one compares. */
  readonly last?: boolean;
}

/** A table whose cells wrap within their columns where the whole is wider than the terminal. @returns a group of lines for each row, the title's first */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[][] {
  const widths = columns.map(({ title }, i) => rows.reduce((most, row) => Math.max(most, row[i]?.length ?? 0), title.length));
  const gaps = 2 * (columns.length - 1);
  let over = widths.reduce((sum, each) => sum + each, gaps) - width;
  while (over > 0) {
    // The widest gives way first, one character at a time: columns end up alike.
    const widestOf = (last: boolean): number => {
      let widest = -1;
      for (const [i, each] of widths.entries()) {
        const { least = 8, last: isLast = false } = columns[i]!;
        if (isLast === last && each > least && (widest < 0 || each > widths[widest]!)) widest = i;
      }
      return widest;
    };
    const firstChoice = widestOf(false);
    const widest = firstChoice < 0 ? widestOf(true) : firstChoice;
    if (widest < 0) break;
    widths[widest]!--;
    over--;
  }
  const layOut = (cells: readonly string[]): string[] => {
    const wrapped = columns.map((_, i) => wrap(cells[i] ?? "", Math.max(1, widths[i]!)));
    const height = wrapped.reduce((most, lines) => Math.max(most, lines.length), 1);
    return Array.from({ length: height }, (_, line) =>
      columns
        .map((column, i) => (column.right ? (wrapped[i]![line] ?? "").padStart(widths[i]!) : (wrapped[i]![line] ?? "").padEnd(widths[i]!)))
        .join("  ")
        .trimEnd(),
    );
  };
  return [layOut(columns.map(({ title }) => title)), ...rows.map(layOut)];
}

/** `1,234,567` */
export function counted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 call`, `2 calls` */
export function some(count: number, one: string, many = `${one}s`): string {
  return `${counted(count)} ${count === 1 ? one : many}`;
}

const LAST_TIME = 8.64e18;

/** Microseconds since 1970 as `2026-11-21T13:30:05.884123Z`; "" where there is no such time. */
export function timestamp(microseconds: number | undefined): string {
  if (microseconds === undefined || !(Math.abs(microseconds) <= LAST_TIME)) return "";
  const whole = Math.floor(microseconds);
  const ms = Math.floor(whole / 1_000);
  const date = new Date(ms);
  return `${date.toISOString().slice(0, -1)}${String(whole - ms * 1_000).padStart(3, "0")}Z`;
}

/** `13:30:05.884123` */
export function clock(microseconds: number | undefined): string {
  const text = timestamp(microseconds);
  return text === "" ? "--:--:--.------" : text.slice(text.indexOf("T") + 1, -1);
}

function breakIn(word: string, width: number): number {
  for (let at = width; at > Math.max(1, width - 10); at--) if (/[-:./\\,\]]/.test(word[at - 1]!)) return at;
  return width;
}
