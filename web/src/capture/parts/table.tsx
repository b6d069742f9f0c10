/** A table that sorts by its headers and shows as many rows as one asks for. */
import type { ComponentChildren } from "preact";

export interface Column<Row, Key extends string = string> {
  readonly key: Key;
  readonly title: string;
  /** Figures stand to the right. */
  readonly figures?: boolean;
  /** What narrow screens can do without. */
  readonly wide?: boolean;
  readonly cell: (row: Row) => ComponentChildren;
}

export interface Sort<Key extends string> {
  readonly key: Key;
  readonly descending: boolean;
}

export function Table<Row, Key extends string>({
  caption,
  columns,
  rows,
  keyOf,
  sort,
  onSort,
  rowClass,
}: {
  readonly caption: string;
  readonly columns: readonly Column<Row, Key>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row, index: number) => string;
  readonly sort?: Sort<Key>;
  readonly onSort?: (sort: Sort<Key>) => void;
  readonly rowClass?: (row: Row) => string | undefined;
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section class="scrolls" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, title, figures, wide }) => {
              const sorted = sort?.key === key ? (sort.descending ? "descending" : "ascending") : undefined;
              return (
                <th
                  key={key}
                  scope="col"
                  class={[figures ? "figures" : "", wide ? "wide" : ""].join(" ").trim() || undefined}
                  aria-sort={onSort === undefined ? undefined : (sorted ?? "none")}
                >
                  {onSort === undefined ? (
                    title
                  ) : (
                    <button
                      type="button"
                      onClick={() => onSort({ key, descending: sorted === undefined ? figures === true : sorted === "ascending" })}
                    >
                      {title}
                      <span aria-hidden="true" class="order">
                        {sorted === undefined ? "" : sorted === "ascending" ? " ↑" : " ↓"}
                      </span>
                    </button>
                  )}
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={keyOf(row, i)} class={rowClass?.(row)}>
              {columns.map(({ key, figures, wide, cell }, column) => {
                const name = [figures ? "figures" : "", wide ? "wide" : ""].join(" ").trim() || undefined;
                return column === 0 ? (
                  <th key={key} scope="row" class={name}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} class={name}>
                    {cell(row)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** By a value of each row; what has none comes last either way, and equal rows keep their order. */
export function sorted<Row>(rows: readonly Row[], value: (row: Row) => string | number | undefined, descending: boolean): Row[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? 1 : -1;
    if (typeof left === "number" && typeof right === "number") return sign * (left - right) || 0;
    return sign * String(left).localeCompare(String(right), "en", { numeric: true });
  });
}
