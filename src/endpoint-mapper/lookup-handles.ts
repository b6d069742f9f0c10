import type { CallContext, ContextHandle } from "../ndr/codegen/v1.ts";
import { ept_s_invalid_context } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import type { Clock } from "../transport/clock.ts";
import type { Cursor, LookupQuery, MapQuery } from "./store.ts";

export type LookupHandle = ContextHandle<"ept_lookup_handle_t">;

/** What an inquiry asks, kept from its first call: later calls go on with it whatever their other arguments are. */
export type Inquiry = { readonly kind: "lookup"; readonly query: LookupQuery } | { readonly kind: "map"; readonly query: MapQuery };

interface Kept {
  readonly inquiry: Inquiry;
  readonly group: number;
  cursor: Cursor;
  used: number;
}

export interface LookupHandleLimits {
  /** Handles on the whole mapper; default 4,096. When there would be more, the one that was not used for longest goes, whoever has it. */
  readonly maxHandles: number;
  /** Handles of one client; default 64. When it asks for more, its oldest one goes. */
  readonly maxHandlesPerClient: number;
  /** Milliseconds a handle is kept that nobody uses; default 300,000. */
  readonly idleMs: number;
}

const defaultLookupHandleLimits: LookupHandleLimits = { maxHandles: 4_096, maxHandlesPerClient: 64, idleMs: 300_000 };

/** The handles of inquiries that are not at their end. They are context handles of the run-time: it knows whose they are and when a client is gone. */
export class LookupHandles {
  readonly #clock: Clock;
  readonly #limits: LookupHandleLimits;
  /** In the order of use, the one unused for longest first. */
  readonly #kept = new Map<LookupHandle, Kept>();
  #cancelSweep: (() => void) | undefined;

  constructor(clock: Clock, limits: Partial<LookupHandleLimits> = {}) {
    this.#clock = clock;
    this.#limits = { ...defaultLookupHandleLimits, ...limits };
  }

  get size(): number {
    return this.#kept.size;
  }

  /** @throws RpcError ept_s_invalid_context when it is the handle of another kind of inquiry; nca_s_fault_context_mismatch (the run-time's) when it is none */
  resume<K extends Inquiry["kind"]>(
    handle: LookupHandle,
    kind: K,
    context: CallContext,
  ): { inquiry: Extract<Inquiry, { kind: K }>; cursor: Cursor } {
    const kept = context.handleState<Kept>(handle);
    if (kept.inquiry.kind !== kind) throw new RpcError(ept_s_invalid_context, "client", `the handle is of an ept_${kept.inquiry.kind}`);
    return { inquiry: kept.inquiry as Extract<Inquiry, { kind: K }>, cursor: kept.cursor };
  }

  /** Keeps where the inquiry stands: in `handle` when it has one, in a new one otherwise. */
  keep(handle: LookupHandle | null, inquiry: Inquiry, cursor: Cursor, context: CallContext): LookupHandle {
    const used = this.#clock.now();
    if (handle !== null) {
      const kept = context.handleState<Kept>(handle);
      kept.cursor = cursor;
      kept.used = used;
      this.#kept.delete(handle);
      this.#kept.set(handle, kept);
      return handle;
    }
    const group = context.caller.associationGroup;
    this.#makeRoom(group);
    const kept: Kept = { inquiry, group, cursor, used };
    const made: LookupHandle = context.newHandle<Kept, "ept_lookup_handle_t">(kept, () => {
      this.#kept.delete(made);
    });
    this.#kept.set(made, kept);
    this.#arm();
    return made;
  }

  /** The inquiry is at its end, or given up. */
  end(handle: LookupHandle | null, context: CallContext): void {
    if (handle === null) return;
    this.#kept.delete(handle);
    context.closeHandle(handle);
  }

  close(): void {
    this.#cancelSweep?.();
    this.#cancelSweep = undefined;
  }

  #makeRoom(group: number): void {
    const own = [...this.#kept].filter(([, kept]) => kept.group === group);
    if (own.length >= this.#limits.maxHandlesPerClient) this.#forget(own[0]![0]);
    else if (this.#kept.size >= this.#limits.maxHandles) {
      // Else a few clients that begin and do not go on would keep all others out.
      const [longest] = this.#kept.keys();
      if (longest !== undefined) this.#forget(longest);
    }
  }

  #forget(handle: LookupHandle): void {
    this.#kept.delete(handle);
    void handle.close();
  }

  #arm(): void {
    const oldest = this.#kept.values().next().value;
    if (oldest === undefined || this.#cancelSweep !== undefined) return;
    this.#cancelSweep = this.#clock.after(oldest.used + this.#limits.idleMs - this.#clock.now(), () => {
      this.#cancelSweep = undefined;
      const now = this.#clock.now();
      for (const [handle, kept] of this.#kept) {
        if (kept.used + this.#limits.idleMs > now) break;
        this.#forget(handle);
      }
      this.#arm();
    });
  }
}
