/** What several targets hold. */
import { deepStrictEqual } from "node:assert";
import { NdrError, RpcError } from "../../src/status/errors.ts";

/** What is read reads back from what is written of it; a typed error is an answer, too. */
export function holds<T>(bytes: Uint8Array, decode: (bytes: Uint8Array) => T, encode: (value: T) => Uint8Array): void {
  let first: T;
  try {
    first = decode(bytes);
  } catch (error) {
    if (error instanceof RpcError) return;
    throw error;
  }
  deepStrictEqual(decode(encode(first)), first);
}

/** What a codec makes of its input: a value, or the words of its error. */
export function attempt<T>(work: () => T): { value: T } | { error: string } {
  try {
    return { value: work() };
  } catch (error) {
    if (!(error instanceof NdrError)) throw error;
    return { error: error.message };
  }
}
