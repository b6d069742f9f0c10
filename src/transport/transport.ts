/**
 * What a transport is: something that dials and listens and hands out byte pipes. A driver (`drive.ts`) joins a pipe with a machine of rpc/.
 * A transport is passed in, never registered globally; the one in `memory/` is public, for tests of programs that use opnum.
 */
import type { EndpointAddress } from "../ids/string-binding.ts";

/** One connection: octets both ways. */
export interface BytePipe {
  /**
   * Starts reading. `onData`'s bytes are valid only during the call (a reused buffer). `onEnd` is called once: without an error when the peer
   * closed in order, with a TransportError when it was cut.
   */
  open(handlers: { onData(bytes: Uint8Array): void; onEnd(error: Error | undefined): void; onDrain(): void }): void;
  /** Writes all of it as one system call where the platform can; `done` is called when the octets need no longer be kept. */
  write(chunks: readonly Uint8Array[], done: () => void): void;
  /** Octets accepted by `write` and not yet handed to the system. */
  readonly unwritten: number;
  /** Ends in order after what was written. */
  close(): void;
  /** Cuts at once. */
  destroy(): void;
  readonly local: { readonly address: string; readonly port: number };
  readonly remote: { readonly address: string; readonly port: number };
}

export interface DialOptions {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until TransportError dial-timeout; default 10,000. */
  readonly timeoutMs?: number | undefined;
}

export interface Listener {
  /** As one would write it in a string binding: the port really bound. */
  readonly address: EndpointAddress;
  close(): Promise<void>;
}

export interface ListenOptions {
  /** Connections at once; further ones are closed at once. Default 10,000... see tcp/. */
  readonly maxConnections?: number;
  readonly onError?: (error: Error) => void;
}

export interface Transport {
  readonly protocolSequence: string;
  /** @throws TransportError */
  dial(address: EndpointAddress, options?: DialOptions): Promise<BytePipe>;
  /** @throws TransportError */
  listen(address: EndpointAddress, accept: (pipe: BytePipe) => void, options?: ListenOptions): Promise<Listener>;
}
