/** What comes out of a pipe, piece by piece as it comes, in buffers that are used again. */
import { Socket } from "node:net";

/** A pipe of Linux holds 64 KB, and 1 MB at most. */
const BUFFER = 1 << 18;
const RING = 4;
/** Below this, a piece is a copy of its own: several may wait together until they tell the format. */
const KEPT = 1 << 16;

/**
 * @param fd a pipe or a socket; closed when the pieces end, and by `close`
 * @returns pieces; those of 64 KB and more hold until the next but two is asked for
 */
export function pipeChunks(fd: number): { readonly pieces: AsyncGenerator<Uint8Array>; close(): void } {
  const ring = Array.from({ length: RING }, () => new Uint8Array(BUFFER));
  let turn = 0;
  let ready: Uint8Array | undefined;
  let ended = false;
  let failure: unknown;
  let wake: () => void = () => undefined;
  const socket = new Socket({
    fd,
    readable: true,
    writable: false,
    onread: {
      buffer: () => ring[turn++ % RING]!,
      callback: (length, buffer) => {
        ready = length < KEPT ? buffer.slice(0, length) : buffer.subarray(0, length);
        wake();
        // Pauses: one piece waits at a time.
        return false;
      },
    },
  });
  socket.on("end", () => {
    ended = true;
    wake();
  });
  socket.on("close", () => {
    ended = true;
    wake();
  });
  socket.on("error", (error) => {
    failure = error;
    wake();
  });
  async function* pieces(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) {
        if (ready !== undefined) {
          const piece = ready;
          ready = undefined;
          yield piece;
        } else if (failure !== undefined) throw failure;
        else if (ended) return;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
            socket.resume();
          });
        }
      }
    } finally {
      socket.destroy();
    }
  }
  return { pieces: pieces(), close: () => void socket.destroy() };
}
