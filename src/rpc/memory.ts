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
