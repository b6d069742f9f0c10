/** The part of a capture's time that the timeline shows, and how it is zoomed and moved. Microseconds throughout. */

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The finest that is shown. */
const LEAST = 10;

/** Never empty, so that there is something to divide by. */
export function spanOf(from: number, to: number): Span {
  return to - from >= LEAST ? { from, to } : { from, to: from + LEAST };
}

/**
 * @param factor above 1 shows less time
 * @param at the moment that stays where it is
 */
export function zoom(span: Span, factor: number, at: number, whole: Span): Span {
  const length = Math.min(whole.to - whole.from, Math.max(LEAST, (span.to - span.from) / factor));
  const share = (at - span.from) / (span.to - span.from);
  return within({ from: at - share * length, to: at + (1 - share) * length }, whole);
}

/** @param share of what is shown; negative goes back */
export function pan(span: Span, share: number, whole: Span): Span {
  const by = (span.to - span.from) * share;
  return within({ from: span.from + by, to: span.to + by }, whole);
}

/** Moved, and cut where it must be, so that it lies in the whole. */
export function within(span: Span, whole: Span): Span {
  const length = Math.min(Math.max(LEAST, span.to - span.from), whole.to - whole.from);
  const from = Math.min(Math.max(span.from, whole.from), whole.to - length);
  return { from, to: from + length };
}

/** Round moments for an axis, about as many as were asked for, with what is written at them: time since `start`. */
export function ticks(span: Span, start: number, about: number): { readonly at: number; readonly label: string }[] {
  const step = stepFor((span.to - span.from) / Math.max(1, about));
  const list: { at: number; label: string }[] = [];
  const first = Math.ceil((span.from - start) / step);
  const last = Math.floor((span.to - start) / step);
  for (let i = first; i <= last && list.length < 50; i++) list.push({ at: start + i * step, label: label(i * step, step) });
  return list;
}

const SECOND = 1e6;
const STEPS = [60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400].map((seconds) => seconds * SECOND);

/** 1, 2 or 5 of a power of ten up to half a minute; then what clocks and calendars have. */
function stepFor(least: number): number {
  if (least > 30 * SECOND) return STEPS.find((step) => step >= least) ?? Math.ceil(least / STEPS.at(-1)!) * STEPS.at(-1)!;
  const power = 10 ** Math.floor(Math.log10(Math.max(least, 1)));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= least * (1 - 1e-9)) ?? power * 10;
  return step > 20 * SECOND ? 30 * SECOND : step;
}

function label(since: number, step: number): string {
  if (step >= 60 * SECOND) {
    const minutes = Math.round(since / 60e6);
    return step >= 3_600 * SECOND ? `${minutes / 60} h` : `${minutes} min`;
  }
  if (step >= 1_000) return `${(since / SECOND).toFixed(Math.max(0, Math.ceil(6 - Math.log10(step) - 1e-9)))} s`;
  return `${(since / 1_000).toFixed(Math.max(0, Math.ceil(3 - Math.log10(step) - 1e-9)))} ms`;
}
