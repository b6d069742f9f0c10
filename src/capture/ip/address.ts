/** Addresses as text. */

/** Text of the address that stands in `bytes` at `at`: 4 octets for version 4, 16 for 6 (RFC 5952). */
export function addressText(bytes: Uint8Array, version: 4 | 6 | 0, at: number): string {
  if (version === 4) return `${bytes[at]!}.${bytes[at + 1]!}.${bytes[at + 2]!}.${bytes[at + 3]!}`;
  const groups: number[] = [];
  for (let i = 0; i < 8; i++) groups.push((bytes[at + 2 * i]! << 8) | bytes[at + 2 * i + 1]!);
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return `::ffff:${bytes[at + 12]!}.${bytes[at + 13]!}.${bytes[at + 14]!}.${bytes[at + 15]!}`;
  }
  // The longest run of zeros, the first of several, if it is longer than one.
  let best = -1;
  let bestLength = 1;
  for (let i = 0; i < 8; i++) {
    let length = 0;
    while (i + length < 8 && groups[i + length] === 0) length++;
    if (length > bestLength) {
      best = i;
      bestLength = length;
    }
    if (length > 0) i += length - 1;
  }
  const text = (part: number[]) => part.map((group) => group.toString(16)).join(":");
  if (best < 0) return text(groups);
  return `${text(groups.slice(0, best))}::${text(groups.slice(best + bestLength))}`;
}

/** A text by its address, for as many as come often: captures speak of few hosts and of many connections. */
export class AddressCache {
  readonly #words = new Int32Array(1024);
  readonly #texts: string[] = new Array<string>(1024).fill("");

  text(bytes: Uint8Array, version: 4 | 6 | 0, at: number): string {
    if (version !== 4) return addressText(bytes, version, at);
    const word = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    const slot = (Math.imul(word, 0x9e3779b1) >>> 22) & 1023;
    const found = this.#texts[slot]!;
    if (found !== "" && this.#words[slot] === word) return found;
    const text = addressText(bytes, 4, at);
    this.#words[slot] = word;
    this.#texts[slot] = text;
    return text;
  }
}
