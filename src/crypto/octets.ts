/** Octets that are compared in constant time, and overwritten: the same everywhere. */

/** Whether `a` and `octets[from..from + a.length)` are the same, in a time that depends on the length only. */
export function equalOctets(a: Uint8Array, octets: Uint8Array, from = 0, length = a.length): boolean {
  if (octets.length - from < length || a.length < length) return false;
  let different = 0;
  for (let i = 0; i < length; i++) different |= a[i]! ^ octets[from + i]!;
  return different === 0;
}

/**
 * Refuses to work with a key that was closed: what is made with zeros in its place could be forged and read by anybody.
 * @throws Error
 */
export function refuseClosed(closed: boolean): void {
  if (closed) throw new Error("a key was used after it had been closed");
}

/** Overwrites secrets that are not used any more. */
export function wipe(...secrets: readonly (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0);
}
