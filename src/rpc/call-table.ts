/** Calls by call_id. Ids mostly count up, so that a small ring holds them; what does not fit there (a call that waits for minutes) is in a map. */
const LEAST = 8;
const MOST = 256;

export class CallTable<Call extends { readonly callId: number }> {
  size = 0;
  #ring: (Call | undefined)[] | undefined;
  #others: Map<number, Call> | undefined;

  get(callId: number): Call | undefined {
    const ring = this.#ring;
    if (ring === undefined) return undefined;
    const call = ring[callId & (ring.length - 1)];
    if (call !== undefined && call.callId === callId) return call;
    return this.#others?.get(callId);
  }

  /** `call.callId` must not be there. */
  add(call: Call): void {
    this.size++;
    this.#ring ??= new Array<Call | undefined>(LEAST).fill(undefined);
    for (;;) {
      const ring: (Call | undefined)[] = this.#ring;
      const at = call.callId & (ring.length - 1);
      if (ring[at] === undefined) {
        ring[at] = call;
        return;
      }
      if (ring.length === MOST) break;
      this.#grow(ring);
    }
    this.#others ??= new Map();
    this.#others.set(call.callId, call);
  }

  remove(call: Call): void {
    const ring = this.#ring;
    if (ring === undefined) return;
    const at = call.callId & (ring.length - 1);
    if (ring[at] === call) {
      ring[at] = undefined;
      this.size--;
    } else if (this.#others?.get(call.callId) === call) {
      this.#others.delete(call.callId);
      this.size--;
    }
  }

  all(): Call[] {
    return [...(this.#ring ?? []).filter((call) => call !== undefined), ...(this.#others?.values() ?? [])];
  }

  /** Some call; the only one where `size` is 1. */
  any(): Call | undefined {
    return this.size === 0 ? undefined : this.all()[0];
  }

  clear(): void {
    this.#ring = undefined;
    this.#others = undefined;
    this.size = 0;
  }

  /** A connection with few calls keeps a small ring: ten thousand idle ones are to cost little. Ids that differ in a ring differ in a larger one. */
  #grow(ring: readonly (Call | undefined)[]): void {
    const grown = new Array<Call | undefined>(ring.length * 2).fill(undefined);
    for (const call of ring) if (call !== undefined) grown[call.callId & (grown.length - 1)] = call;
    this.#ring = grown;
  }
}
