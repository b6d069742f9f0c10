/** Units of 100 nanoseconds since 1601 are what Windows counts time in: FILETIME, [MS-DTYP] 2.3.3. */

const EPOCH_OF_1970 = 116_444_736_000_000_000n;

/** @param ms milliseconds since 1970 */
export function fileTime(ms: number): bigint {
  return BigInt(Math.trunc(ms)) * 10_000n + EPOCH_OF_1970;
}
