/** What --since and --until say: a moment, or a time after the first frame. */

/** Microseconds since 1970; or since the first frame; or a time of its day (UTC). */
export interface Moment {
  readonly kind: "absolute" | "after-first" | "of-first-day";
  readonly microseconds: number;
}

export function parseMoment(text: string, fail: (words: string) => never): Moment {
  const trimmed = text.trim();
  const after = /^\+(\d{1,9}(?:\.\d{1,6})?)(us|ms|s|m|h)?$/.exec(trimmed);
  if (after !== null) {
    const scale = { us: 1, ms: 1e3, s: 1e6, m: 6e7, h: 3.6e9 }[(after[2] ?? "s") as "us" | "ms" | "s" | "m" | "h"];
    return { kind: "after-first", microseconds: Math.round(Number(after[1]) * scale) };
  }
  if (trimmed.startsWith("-")) {
    return fail(`"${text}" counts from the end, which is not known while a capture is read; write +30s (after the first frame) or a time`);
  }
  const ofDay = /^(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,6}))?)?$/.exec(trimmed);
  if (ofDay !== null) {
    const [hours, minutes, seconds] = [Number(ofDay[1]), Number(ofDay[2]), Number(ofDay[3] ?? 0)];
    if (hours > 23 || minutes > 59 || seconds > 59) return fail(`"${text}" is no time of a day`);
    return { kind: "of-first-day", microseconds: (hours * 3_600 + minutes * 60 + seconds) * 1e6 + fraction(ofDay[4]) };
  }
  const iso = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,6})\d*)?)?(Z|[+-]\d{2}:?\d{2})?$/i.exec(trimmed);
  if (iso !== null) {
    const zone = (iso[4] ?? "Z").replace(/^([+-]\d{2})(\d{2})$/, "$1:$2").toUpperCase();
    const ms = Date.parse(`${iso[1]}T${iso[2] ?? "00:00"}${zone}`);
    if (!Number.isNaN(ms)) return { kind: "absolute", microseconds: ms * 1_000 + fraction(iso[3]) };
  }
  return fail(
    `"${text}" is no time; write 2026-11-21T13:30:05 (UTC, or with an offset), 13:30:05 (of the first frame's day), or +30s (after the first frame)`,
  );
}

/** @param first the time of the first frame, microseconds since 1970 */
export function resolveMoment(moment: Moment, first: number): number {
  if (moment.kind === "absolute") return moment.microseconds;
  if (moment.kind === "after-first") return first + moment.microseconds;
  const day = 86_400e6;
  return Math.floor(first / day) * day + moment.microseconds;
}

function fraction(digits: string | undefined): number {
  return digits === undefined ? 0 : Number(digits.padEnd(6, "0"));
}
