/** Numbers as people read them. */

/** `12.3 ms` @param microseconds */
export function duration(microseconds: number): string {
  const sign = microseconds < 0 ? "-" : "";
  const value = Math.abs(microseconds);
  if (value < 1_000) return `${sign}${Math.round(value)} µs`;
  if (value < 999_500) return `${sign}${short(value / 1_000)} ms`;
  if (value < 120e6) return `${sign}${short(value / 1e6)} s`;
  const seconds = Math.round(value / 1e6);
  if (seconds < 7_200) return `${sign}${Math.floor(seconds / 60)} min ${seconds % 60} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 2_880) return `${sign}${Math.floor(minutes / 60)} h ${minutes % 60} min`;
  return `${sign}${Math.floor(minutes / 1_440)} d ${Math.floor((minutes % 1_440) / 60)} h`;
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

/** `1.5 MB`, in powers of ten as disks and networks have it. */
export function octets(count: number): string {
  if (count < 1_000) return `${count} octets`;
  if (count < 1e6) return `${short(count / 1e3)} kB`;
  if (count < 1e9) return `${short(count / 1e6)} MB`;
  return `${short(count / 1e9)} GB`;
}

/** `1 234 567`, with thin spaces that keep it on one line. */
export function count(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, "\u202f");
}

export function plural(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`;
}

/** Three figures that matter, as far as there are three. */
function short(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
