/** Units of 100 nanoseconds since 1601 are what Windows counts time in: FILETIME, [MS-DTYP] 2.3.3. */

const EPOCH_OF_1970 = 116_444_736_000_000_000n;

/** @param ms milliseconds since 1970 */
export function fileTime(ms: number): bigint {
  return BigInt(Math.trunc(ms)) * 10_000n + EPOCH_OF_1970;
}

/** @returns microseconds since 1970, whole ones; undefined for 0 and for what no clock says */
export function fileTimeMicroseconds(time: bigint): number | undefined {
  return time <= 0n || time >= 1n << 63n ? undefined : Number((time - EPOCH_OF_1970) / 10n);
}

/** @returns milliseconds since 1970, to the microsecond; undefined for 0 and for what no clock says */
export function fileTimeMs(time: bigint | undefined): number | undefined {
  const microseconds = time === undefined ? undefined : fileTimeMicroseconds(time);
  return microseconds === undefined ? undefined : microseconds / 1_000;
}
