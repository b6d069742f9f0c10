/** Times and sizes in few characters: for tables, figures and diagrams. Sentences have `time` of words.ts, which rounds more. */

/**
 * `812 us`, `1.20 ms`, `21.0 s`, `4 min 12 s`, `3 h 20 min`, `2 d 7 h`; `?` where it is no number.
 * @param microseconds may be negative
 * @param micro how its unit is written: not every terminal has a mu
 */
export function duration(microseconds: number, micro: "us" | "µs" = "us"): string {
  if (!Number.isFinite(microseconds)) return "?";
  if (microseconds < 0) return `-${duration(-microseconds, micro)}`;
  if (microseconds < 999.5) return `${Math.round(microseconds)} ${micro}`;
  if (microseconds < 999_500) return `${(microseconds / 1_000).toPrecision(3)} ms`;
  if (microseconds < 99_950_000) return `${(microseconds / 1_000_000).toPrecision(3)} s`;
  const seconds = Math.round(microseconds / 1_000_000);
  if (seconds < 3_600) return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 2_880) return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${Math.floor(minutes / 1_440)} d ${Math.floor((minutes % 1_440) / 60)} h`;
}

/** The same for who reads it in a hurry: `0.8 ms`, `2.3 ms`, `23 ms`, `3.2 s`. @param ms milliseconds */
export function shortDuration(ms: number): string {
  const amount = Math.abs(ms);
  if (!Number.isFinite(ms) || amount >= 9_950) return duration(ms * 1_000);
  const sign = ms < 0 ? "-" : "";
  if (amount < 9.95) return `${sign}${amount.toFixed(1)} ms`;
  return amount < 999.5 ? `${sign}${Math.round(amount)} ms` : `${sign}${(amount / 1_000).toFixed(1)} s`;
}

/** `12 octets`, `3.40 kB`, `1.07 GB`: powers of ten, as disks and networks have them. */
export function octets(count: number): string {
  if (count < 1_000) return `${count} octets`;
  const [scale, unit] = count >= 999.5e9 ? [1e12, "TB"] : count >= 999.5e6 ? [1e9, "GB"] : count >= 999.5e3 ? [1e6, "MB"] : [1e3, "kB"];
  return `${(count / scale).toPrecision(3)} ${unit}`;
}
