/** Calls by call_id. Ids mostly count up, so that a small ring holds them; what does not fit there (a call that waits for minutes) is in a map. */
const RING = 256;

export class CallTable<Call extends { readonly callId: number }> {
  size = 0;
  #ring: (Call | undefined)[] | undefined;
  #others: Map<number, Call> | undefined;

  get(callId: number): Call | undefined {
    const call = this.#ring?.[callId & (RING - 1)];
    if (call !== undefined && call.callId === callId) return call;
    return this.#others?.get(callId);
  }

  /** `call.callId` must not be there. */
  add(call: Call): void {
    this.#ring ??= new Array<Call | undefined>(RING).fill(undefined);
    const at = call.callId & (RING - 1);
    if (this.#ring[at] === undefined) this.#ring[at] = call;
    else {
      this.#others ??= new Map();
      this.#others.set(call.callId, call);
    }
    this.size++;
  }

  remove(call: Call): void {
    const at = call.callId & (RING - 1);
    if (this.#ring?.[at] === call) {
      this.#ring[at] = undefined;
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
}
