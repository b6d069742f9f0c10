/** Whether the capture runs on long enough after an attempt for silence to mean something. */
import type { Attempt, Evidence, PortEvidence } from "../evidence.ts";

/** One SYN is repeated after 1 s (3 s by older systems): with one try, less than this tells nothing. Microseconds. */
const ONE_TRY = 3_000_000;
const SEVERAL_TRIES = 1_000_000;

/** A probe gets its answer within a round trip, or none: less than this, microseconds, tells nothing. */
const PROBE = 500_000;

/** How long the capture goes on after the first try, microseconds; how long a probe waited; Infinity where there is no end. */
export function listened(evidence: Evidence, attempt: Attempt): number {
  if (attempt.waited !== undefined) return attempt.waited;
  const last = evidence.endAfter(attempt.tries.first.time);
  return Number.isNaN(last) ? Number.POSITIVE_INFINITY : last - attempt.tries.first.time;
}

/** All attempts that got no answer were made so late that none could have come. */
export function undecided(evidence: Evidence, port: PortEvidence): boolean {
  const silent = port.failures.filter(({ result }) => result === "silent");
  return (
    silent.length > 0 &&
    silent.every((attempt) =>
      attempt.waited === undefined ? tooLate(listened(evidence, attempt), attempt.tries.count) : attempt.waited < PROBE,
    )
  );
}

/** The same for a line of the table. @param packets that the client sent */
export function undecidedAtEnd(evidence: Evidence, packets: number, first: number, last: number): boolean {
  return tooLate(evidence.endAfter(first) - first, last > first ? packets : 1);
}

function tooLate(time: number, tries: number): boolean {
  return time < (tries > 1 ? SEVERAL_TRIES : ONE_TRY);
}
