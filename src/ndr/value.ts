/** What codecs read of a program's values. */

/**
 * Makes the pointee of a full pointer that is no object (a number, a string) one referent: the same Shared at two places is sent once.
 * Objects need none of it: they are aliases by identity.
 */
export class Shared<T = unknown> {
  readonly value: T;
  constructor(value: T) {
    this.value = value;
  }
}

export function unshare(value: unknown): unknown {
  return value instanceof Shared ? value.value : value;
}

/** A member of a caller's object, which may inherit it from a class; what every object inherits is no member. */
export function member(value: object, name: string): unknown {
  const found = (value as Record<string, unknown>)[name];
  return found !== undefined && found === (Object.prototype as unknown as Record<string, unknown>)[name] ? undefined : found;
}

/** Octets whose memory was transferred elsewhere: they look empty, and writing them throws. */
export function isDetached(value: Uint8Array): boolean {
  return value.length === 0 && (value.buffer as { readonly detached?: boolean }).detached === true;
}
