/** --filter, --since and --until as what the analysis is asked for. */
import type { Conversation } from "../../capture/conversation.ts";
import type { FilterExpression } from "../../findings/filter.ts";
import { RecordFilter, timesOf } from "../../findings/record-filter.ts";
import type { TraceOptions } from "../../findings/trace.ts";
import { type Moment, resolveMoment } from "./times.ts";

export interface Chosen {
  readonly filtered: boolean;
  readonly tracing: Pick<TraceOptions, "wanted" | "wantedRecord">;
  /** Whether a packet or message of this conversation is wanted. */
  packet(conversation: Conversation | undefined, frame: number, time: number): boolean;
}

/** What is chosen are records: the analysis reads all frames, so that nothing loses the beginning that explains it. */
export function choose(options: {
  readonly filter: FilterExpression | undefined;
  readonly since: Moment | undefined;
  readonly until: Moment | undefined;
}): Chosen {
  const { since, until } = options;
  const filter = options.filter === undefined ? undefined : new RecordFilter(options.filter);
  const timed = since !== undefined || until !== undefined;
  if (filter === undefined && !timed) return { filtered: false, tracing: {}, packet: () => true };
  let from = Number.NEGATIVE_INFINITY;
  let to = Number.POSITIVE_INFINITY;
  let started = false;
  const within = (first: number, last: number) => !(last < from) && !(first > to);
  return {
    filtered: true,
    tracing: {
      ...(timed
        ? {
            wanted(frame) {
              if (started || Number.isNaN(frame.time)) return true;
              started = true;
              if (since !== undefined) from = resolveMoment(since, frame.time);
              if (until !== undefined) to = resolveMoment(until, frame.time);
              return true;
            },
          }
        : {}),
      wantedRecord(record) {
        // What mappers told is kept for the rules: which service a blocked port belongs to stands nowhere else.
        const wanted = filter?.record(record) ?? true;
        return (wanted && within(...timesOf(record))) || record.kind === "mapping";
      },
    },
    packet: (conversation, frame, time) => within(time, time) && (filter?.packet(conversation, frame) ?? true),
  };
}
