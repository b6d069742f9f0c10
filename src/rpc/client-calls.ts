import { CallTable } from "./call-table.ts";
import { CALL_ABANDONED, CALL_ENDED, type ClientCallState } from "./client-call.ts";
import { Deadlines } from "./deadlines.ts";

/** The calls of a client's connection that are with the server, by call_id, and the times of all its calls. */
export class ClientCalls {
  /** Begun and not answered, those given up included. */
  readonly table = new CallTable<ClientCallState>();
  readonly deadlines = new Deadlines<ClientCallState>();
  /** Octets allocated for responses that are not complete. */
  held = 0;
  /** A server's, which counts what is held for all its clients: told of more and less; false where it is too much. */
  hold: ((octets: number) => boolean) | undefined;
  /** Told of every call that is over, where calls are nested in calls. */
  onOver: ((callId: number) => void) | undefined;

  /** Nothing more will come for the call. */
  over(call: ClientCallState): void {
    this.table.remove(call);
    if (call.heapIndex >= 0) this.deadlines.remove(call);
    if (call.assembly !== undefined) this.release(call);
    call.state = CALL_ENDED;
    this.onOver?.(call.callId);
  }

  /** @returns false where that is too much; it is counted all the same, until the call is given up */
  take(octets: number): boolean {
    this.held += octets;
    return octets === 0 || this.hold === undefined || this.hold(octets);
  }

  /** What came of its response is forgotten. */
  release(call: ClientCallState): void {
    if (call.assembly !== undefined) this.take(-call.assembly.capacity);
    call.assembly = undefined;
  }

  /**
   * The connection is over.
   * @returns those whose callers are to be told
   */
  end(): ClientCallState[] {
    const calls = this.table.all().filter((call) => call.state < CALL_ABANDONED);
    for (const call of this.table.all()) {
      call.state = CALL_ENDED;
      this.release(call);
    }
    this.table.clear();
    this.deadlines.clear();
    return calls;
  }
}
