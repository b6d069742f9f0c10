/** Numbers as people read them. */
import { duration as anyDuration } from "../../../../src/findings/units.ts";

export { octets } from "../../../../src/findings/units.ts";

/** `12.3 ms` @param microseconds */
export function duration(microseconds: number): string {
  return anyDuration(microseconds, "µs");
}

/** Time since the beginning of the capture, to the microsecond: `+3.000124 s`. */
export function since(start: number, time: number): string {
  if (Number.isNaN(time)) return "";
  const difference = time - start;
  return `${difference < 0 ? "−" : "+"}${(Math.abs(difference) / 1e6).toFixed(6)} s`;
}

/** `2026-11-21 18:31:34.123456 UTC` @param microseconds since 1970 */
export function instant(microseconds: number | undefined): string {
  if (microseconds === undefined || !(Math.abs(microseconds) < 8.64e18)) return "unknown";
  const fraction = String(Math.floor(((microseconds % 1e6) + 1e6) % 1e6)).padStart(6, "0");
  return `${new Date(Math.floor(microseconds / 1e6) * 1_000).toISOString().slice(0, 19).replace("T", " ")}.${fraction} UTC`;
}

/** `1 234 567`, with thin spaces that keep it on one line. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
}

export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}
