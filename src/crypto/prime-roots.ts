/** The constants of SHA-2 are bits of roots of primes; computed, there is nothing to mistype. */

/** The first 80 primes. */
export const PRIMES: readonly number[] = primes(80);

/** The first `bits` bits of the fraction of the square (2) or cube (3) root of `prime`. */
export function root(prime: number, degree: 2 | 3, bits: number): bigint {
  const wanted = BigInt(prime) << BigInt(degree * bits);
  let low = 0n;
  let high = 1n << BigInt(bits + 8);
  while (high - low > 1n) {
    const middle = (low + high) >> 1n;
    if (middle ** BigInt(degree) <= wanted) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(bits, low);
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate++) if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  return found;
}
