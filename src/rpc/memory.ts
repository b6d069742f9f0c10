/**
 * Memory that will be written to the last octet before anybody reads it: not zeroed first, where the platform can (Node's Buffer). Zeroing a
 * megabyte costs as much as copying it.
 */
export function uninitialized(length: number): Uint8Array {
  return buffers === undefined || length < WORTHWHILE
    ? new Uint8Array(length)
    : new Uint8Array(buffers.allocUnsafeSlow(length).buffer, 0, length);
}

const WORTHWHILE = 4096;
const buffers = (globalThis as unknown as { Buffer?: { allocUnsafeSlow(length: number): Uint8Array<ArrayBuffer> } }).Buffer;

/**
 * Memory for a body between its encoding and its last fragment, at least `length` octets long. Fresh memory costs far more than the copy into it (the
 * system hands out its pages one by one: 35 ms against 7 ms for 64 MB), so the last buffer given back is kept: up to a few megabytes for good,
 * a larger one until the next collection of garbage.
 */
export function borrow(length: number): Uint8Array {
  if (kept !== undefined && kept.length >= length) {
    const bytes = kept;
    kept = undefined;
    return bytes;
  }
  const large = keptLarge?.deref();
  if (large !== undefined && large.length >= length) {
    keptLarge = undefined;
    return large;
  }
  return uninitialized(length);
}

/** @param bytes as `borrow` gave it; nobody may use it afterwards */
export function giveBack(bytes: Uint8Array): void {
  if (bytes.length <= KEEP) kept = kept !== undefined && kept.length > bytes.length ? kept : bytes;
  else keptLarge = new WeakRef(bytes);
}

const KEEP = 4 * 1024 * 1024;
let kept: Uint8Array | undefined;
let keptLarge: WeakRef<Uint8Array> | undefined;
