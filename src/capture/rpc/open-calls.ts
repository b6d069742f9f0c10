/** Calls of one side that wait for their answer, by call_id, oldest first. Nearly always it is one: that one needs no map. */
import type { Call } from "./calls.ts";

export class OpenCalls {
  /** The oldest; where it is undefined, so are the others. */
  #first: Call | undefined = undefined;
  #others: Map<number, Call> | undefined = undefined;

  get size(): number {
    return (this.#first === undefined ? 0 : 1) + (this.#others?.size ?? 0);
  }

  get oldest(): Call | undefined {
    return this.#first;
  }

  get(callId: number): Call | undefined {
    if (this.#first === undefined || this.#first.callId === callId) return this.#first;
    return this.#others?.get(callId);
  }

  /** There must be no call of the same call_id. */
  add(call: Call): void {
    if (this.#first === undefined) this.#first = call;
    else {
      this.#others ??= new Map();
      this.#others.set(call.callId, call);
    }
  }

  /** @returns whether it was there */
  delete(call: Call): boolean {
    if (this.#first !== call) return this.#others?.get(call.callId) === call && this.#others.delete(call.callId);
    this.#first = undefined;
    if (this.#others === undefined || this.#others.size === 0) return true;
    for (const next of this.#others.values()) {
      this.#first = next;
      this.#others.delete(next.callId);
      break;
    }
    return true;
  }

  *[Symbol.iterator](): IterableIterator<Call> {
    if (this.#first !== undefined) yield this.#first;
    if (this.#others !== undefined) yield* this.#others.values();
  }
}
