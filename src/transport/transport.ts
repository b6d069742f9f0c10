/**
 * What a transport is: something that dials and listens and hands out byte pipes. A driver (`drive.ts`) joins a pipe with a machine of rpc/.
 * A transport is passed in, never registered globally; the one in `memory/` is public, for tests of programs that use opnum.
 */
import type { EndpointAddress } from "../ids/string-binding.ts";

/** Who is told what happens to a pipe. */
export interface PipeHandlers {
  /** The bytes are valid only during the call: the buffer is reused. */
  onData(bytes: Uint8Array): void;
  /** Called once: without an error when the peer closed in order, with a TransportError when the connection was cut. */
  onEnd(error: Error | undefined): void;
  /** What was written has been handed to the system. */
  onDrain(): void;
}

/** One connection: octets both ways. */
export interface BytePipe {
  /** Starts reading. Until then nothing is read, and nothing is lost. */
  open(handlers: PipeHandlers): void;
  /** Writes all of it as one system call where the platform can; `done` is called when the octets need no longer be kept. */
  write(chunks: readonly Uint8Array[], done: () => void): void;
  /** Octets accepted by `write` and not yet handed to the system. */
  readonly unwritten: number;
  /** Stops and starts reading: what a server does while its client does not read. */
  pause(): void;
  resume(): void;
  /** Ends in order after what was written. */
  close(): void;
  /** Cuts at once. */
  destroy(): void;
  readonly local: { readonly address: string; readonly port: number };
  readonly remote: { readonly address: string; readonly port: number };
  /** Milliseconds that finding the address of the name took, where the pipe was dialled by name. */
  readonly resolveMs?: number;
}

/** Options of Transport.dial(). */
export interface DialOptions {
  /** Gives up; the promise rejects with CancelledError. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds until TransportError dial-timeout; default 10,000. */
  readonly timeoutMs?: number | undefined;
}

/** What listens, until it is closed. */
export interface Listener {
  /** As one would write it in a string binding: the port really bound. */
  readonly address: EndpointAddress;
  /** Accepts no more; connections that are open stay. */
  close(): Promise<void>;
}

/** Options of Transport.listen(). */
export interface ListenOptions {
  /** Connections of this listener at once; further ones are closed at once. Default 16,384. */
  readonly maxConnections?: number;
  /** Inclusive range of dynamic ports (endpoint ""); default 49152-65535. Other transports than TCP ignore it. */
  readonly portRange?: readonly [low: number, high: number] | undefined;
  /** Told of failures to accept: out of descriptors and the like. */
  readonly onError?: (error: Error) => void;
}

/** A way to dial and to listen for one protocol sequence. */
export interface Transport {
  /** `ncacn_ip_tcp`, ...: bindings of it are dialled and listened for here. */
  readonly protocolSequence: string;
  /** Connects to a fully bound address. @throws TransportError @throws CancelledError */
  dial(address: EndpointAddress, options?: DialOptions): Promise<BytePipe>;
  /** Listens; `accept` gets each connection as a pipe that is not open yet. @throws TransportError */
  listen(address: EndpointAddress, accept: (pipe: BytePipe) => void, options?: ListenOptions): Promise<Listener>;
}
