/** Addresses of packets as text. */
import { formatIpv4, formatIpv6 } from "../../ids/ip-address.ts";

/** Text of the address that stands in `bytes` at `at`: 4 octets for version 4, 16 for 6 (RFC 5952). */
export function addressText(bytes: Uint8Array, version: 4 | 6 | 0, at: number): string {
  return version === 4 ? formatIpv4(bytes, at) : formatIpv6(bytes, at);
}

/** So many texts are kept: 2 to that. */
const BITS = 13;

/** A text by its address, for as many as come often: captures speak of few hosts and of many connections. */
export class AddressCache {
  readonly #words = new Int32Array(1 << BITS);
  readonly #texts: string[] = new Array<string>(1 << BITS).fill("");

  text(bytes: Uint8Array, version: 4 | 6 | 0, at: number): string {
    if (version !== 4) return addressText(bytes, version, at);
    const word = (bytes[at]! << 24) | (bytes[at + 1]! << 16) | (bytes[at + 2]! << 8) | bytes[at + 3]!;
    const slot = Math.imul(word, 0x9e3779b1) >>> (32 - BITS);
    const found = this.#texts[slot]!;
    if (found !== "" && this.#words[slot] === word) return found;
    const text = addressText(bytes, 4, at);
    this.#words[slot] = word;
    this.#texts[slot] = text;
    return text;
  }
}
