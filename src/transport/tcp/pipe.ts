/** A TCP socket as a BytePipe. */
import { Socket, type SocketConstructorOpts } from "node:net";
import type { BytePipe, PipeHandlers } from "../transport.ts";
import { cutFailure } from "./failures.ts";
import type { SocketSettings } from "./settings.ts";

/** Milliseconds that a peer has to close its side after we closed ours. */
const LINGER_MS = 2_000;

/**
 * One read buffer for all sockets of the process: libuv reads into it and calls back in the same breath, on Windows too (it waits by
 * zero-length reads), so no two sockets ever hold bytes in it. 10,000 idle associations then cost no buffers at all.
 */
let readBuffer: Uint8Array | undefined;
/** 64 KB to 256 KB were alike with small calls; with bulk 64 KB stay in the processor's cache: 1.4 times Node's own reading, 256 KB 1.2 times. */
const READ_BUFFER = 64 * 1024;

/** A socket for dialling whose bytes come through the reused buffer. `take` makes it a pipe once connected. */
export function newDialSocket(): { socket: Socket; take(settings: SocketSettings, resolveMs: number): BytePipe } {
  const reader = new Reader();
  const socket = new Socket({ onread: reader.onread });
  socket.pause();
  return { socket, take: (settings, resolveMs) => new TcpPipe(socket, reader, settings, resolveMs) };
}

/**
 * An accepted socket (of a server with pauseOnConnect) as a pipe. Node offers `onread` for sockets it makes itself only; a new Socket on the
 * accepted one's handle takes it (Node 20 to 26, not documented), which spares an allocation per read. Where the handle does not look as
 * expected, plain 'data' events serve. `onClosed` is called when the connection is gone.
 */
export function acceptedPipe(accepted: Socket, settings: SocketSettings, onClosed: () => void): BytePipe {
  const handle = detachHandle(accepted);
  if (handle === undefined) {
    accepted.once("close", onClosed);
    return new TcpPipe(accepted, undefined, settings);
  }
  const reader = new Reader();
  const options = { handle, onread: reader.onread, pauseOnCreate: true, readable: true, writable: true };
  const socket = new Socket(options as unknown as SocketConstructorOpts);
  socket.once("close", onClosed);
  socket.pause();
  return new TcpPipe(socket, reader, settings);
}

interface InnerHandle {
  useUserBuffer(buffer: Uint8Array): void;
}

/** Takes the handle away from the socket that Node made around it, and lets that one go without closing the connection. */
function detachHandle(accepted: Socket): InnerHandle | undefined {
  const inner = accepted as unknown as { _handle?: (Partial<InnerHandle> & { reading?: boolean }) | null };
  const handle = inner._handle;
  if (typeof handle !== "object" || handle === null || typeof handle.useUserBuffer !== "function" || handle.reading === true)
    return undefined;
  // Node itself does the same when it hands a connection to a worker of node:cluster.
  inner._handle = null;
  accepted.destroy();
  return handle as InnerHandle;
}

/** The receiver of `onread`, made before the pipe that it serves. */
class Reader {
  deliver: ((bytes: Uint8Array) => void) | undefined;
  readonly onread = {
    buffer: sharedReadBuffer(),
    callback: (count: number, buffer: Uint8Array): boolean => {
      this.deliver?.(buffer.subarray(0, count));
      return true;
    },
  };
}

function sharedReadBuffer(): Uint8Array {
  readBuffer ??= Buffer.allocUnsafeSlow(READ_BUFFER);
  return readBuffer;
}

class TcpPipe implements BytePipe {
  readonly local: { readonly address: string; readonly port: number };
  readonly remote: { readonly address: string; readonly port: number };
  readonly resolveMs: number;
  readonly #socket: Socket;
  readonly #reader: Reader | undefined;
  #handlers: PipeHandlers | undefined;
  #ended = false;
  #paused = false;
  #early: { error: Error | undefined } | undefined;

  constructor(socket: Socket, reader: Reader | undefined, settings: SocketSettings, resolveMs = 0) {
    this.resolveMs = resolveMs;
    this.#socket = socket;
    this.#reader = reader;
    this.local = { address: socket.localAddress ?? "", port: socket.localPort ?? 0 };
    this.remote = { address: socket.remoteAddress ?? "", port: socket.remotePort ?? 0 };
    if (settings.noDelay !== false) socket.setNoDelay(true);
    const keepAliveMs = settings.keepAliveMs ?? 60_000;
    if (keepAliveMs > 0) socket.setKeepAlive(true, keepAliveMs);
    socket.on("error", (error) => this.#end(cutFailure(error, this.remote.address, this.remote.port)));
    socket.on("end", () => this.#end(undefined));
    socket.on("close", () => this.#end(undefined));
    socket.on("drain", () => this.#handlers?.onDrain());
  }

  open(handlers: PipeHandlers): void {
    this.#handlers = handlers;
    if (this.#early !== undefined) {
      handlers.onEnd(this.#early.error);
      return;
    }
    const deliver = (bytes: Uint8Array) => {
      if (!this.#ended) handlers.onData(bytes);
    };
    if (this.#reader !== undefined) this.#reader.deliver = deliver;
    else this.#socket.on("data", deliver);
    this.#socket.resume();
  }

  get unwritten(): number {
    return this.#socket.writableLength;
  }

  write(chunks: readonly Uint8Array[], done: () => void): void {
    const socket = this.#socket;
    const last = chunks.length - 1;
    if (last < 0 || socket.destroyed || socket.writableEnded) {
      done();
      return;
    }
    if (last === 0) {
      socket.write(chunks[0]!, done);
      return;
    }
    socket.cork();
    for (let i = 0; i < last; i++) socket.write(chunks[i]!);
    socket.write(chunks[last]!, done);
    socket.uncork();
  }

  pause(): void {
    if (this.#paused) return;
    this.#paused = true;
    this.#socket.pause();
  }

  resume(): void {
    if (!this.#paused) return;
    this.#paused = false;
    this.#socket.resume();
  }

  close(): void {
    const socket = this.#socket;
    if (socket.destroyed || socket.writableEnded) return;
    if (this.#paused) this.resume();
    socket.end();
    const linger = setTimeout(() => socket.destroy(), LINGER_MS);
    linger.unref();
    socket.once("close", () => clearTimeout(linger));
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #end(error: Error | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    if (this.#handlers === undefined) this.#early = { error };
    else this.#handlers.onEnd(error);
  }
}
