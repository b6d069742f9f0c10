/** Octets in memory of their own. `slice()` is no copy where they are a Buffer of Node's: there it is a view. */
export function copied(octets: Uint8Array, from = 0, to = octets.length): Uint8Array<ArrayBuffer> {
  return new Uint8Array(from === 0 && to === octets.length ? octets : octets.subarray(from, to));
}
