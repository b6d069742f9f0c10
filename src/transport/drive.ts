/**
 * Joins a byte pipe with a protocol machine: feeds what arrives, writes what the machine has to say (once per read chunk, once per turn), and
 * keeps its one deadline with one timer. Every transport and every machine is joined here, and only here.
 */

import { formatHostPort } from "../ids/ip-address.ts";
import type { Machine } from "../rpc/types.ts";
import { RPC_S_CALL_FAILED, RPC_S_SERVER_UNAVAILABLE } from "../status/codes.ts";
import { RpcError, TransportError } from "../status/errors.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { BytePipe } from "./transport.ts";

export interface DriveOptions {
  readonly clock?: Clock;
  /**
   * Octets unwritten at which reading stops until they are gone, so that a peer that asks and never listens cannot fill our memory. For
   * servers: were both ends to do it, each could wait for the other. Default: never.
   */
  readonly pauseReadingAt?: number;
  /** What the connection is doing, for the error of one that is cut. Default "idle". */
  readonly phase?: () => "bind" | "call" | "idle";
  /** The pipe has ended, whoever ended it. The machine has been told. */
  readonly onEnd?: (error: RpcError | undefined) => void;
}

export interface Driver {
  readonly pipe: BytePipe;
  /**
   * Milliseconds: when this turn began, as far as the driver has seen it begin. The clock costs as much as a fifth of a small call, and the
   * calls of one turn leave together.
   */
  now(): number;
  /** Writes what the machine has, now instead of at the end of the turn. */
  flush(): void;
  /** Cuts the connection; the machine hears that it ended. */
  destroy(): void;
}

/** Octets in flight below which reading is taken up again, as a part of `pauseReadingAt`. */
const RESUME_PART = 0.5;

export function drive(pipe: BytePipe, machine: Machine, options: DriveOptions = {}): Driver {
  return new PipeDriver(pipe, machine, options);
}

class PipeDriver implements Driver {
  readonly pipe: BytePipe;
  readonly #machine: Machine;
  readonly #options: DriveOptions;
  readonly #clock: Clock;
  readonly #pauseAt: number;
  #flushQueued = false;
  #turn = 0;
  #ended = false;
  #closing = false;
  #paused = false;
  #armedFor = Number.POSITIVE_INFINITY;
  #disarm: (() => void) | undefined;

  constructor(pipe: BytePipe, machine: Machine, options: DriveOptions) {
    this.pipe = pipe;
    this.#machine = machine;
    this.#options = options;
    this.#clock = options.clock ?? systemClock;
    this.#pauseAt = options.pauseReadingAt ?? Number.POSITIVE_INFINITY;
    machine.onOutput = this.#queueFlush;
    pipe.open({
      onData: (bytes) => this.#received(bytes),
      onEnd: (error) => this.#end(error),
      onDrain: () => this.#drained(),
    });
    this.flush();
  }

  now(): number {
    if (!this.#flushQueued) this.#turn = this.#clock.now();
    return this.#turn;
  }

  flush(): void {
    if (this.#ended) return;
    const machine = this.#machine;
    const output = machine.takeOutput();
    if (output.length > 0) this.#write(output);
    this.#regulate();
    if (machine.deadline < this.#armedFor) this.#arm();
    if (machine.wantsClose && !this.#closing) {
      this.#closing = true;
      this.pipe.close();
    }
  }

  destroy(): void {
    this.pipe.destroy();
    this.#end(undefined);
  }

  #received(bytes: Uint8Array): void {
    this.#machine.receive(bytes, this.#clock.now());
    this.flush();
  }

  /** nextTick runs when all promise jobs of this turn are done: calls that were made in answer to one read chunk leave in one write. */
  readonly #queueFlush = (): void => {
    if (this.#flushQueued || this.#ended) return;
    this.#turn = this.#clock.now();
    this.#flushQueued = true;
    process.nextTick(this.#queuedFlush);
  };

  readonly #queuedFlush = (): void => {
    this.#flushQueued = false;
    this.flush();
  };

  #write(output: Uint8Array[]): void {
    const machine = this.#machine;
    this.pipe.write(output, () => {
      machine.recycle(output);
      if (!this.#ended) this.#drained();
    });
    const unwritten = this.pipe.unwritten;
    if (unwritten === 0) return;
    machine.writable(unwritten, this.#clock.now());
  }

  #drained(): void {
    const unwritten = this.pipe.unwritten;
    this.#machine.writable(unwritten, this.#clock.now());
    this.#regulate();
  }

  /** Stops reading while the peer does not listen or the program does not keep up. */
  #regulate(): void {
    const limit = this.#paused ? this.#pauseAt * RESUME_PART : this.#pauseAt;
    const pause = this.#machine.saturated === true || this.pipe.unwritten > limit;
    if (pause === this.#paused) return;
    this.#paused = pause;
    if (pause) this.pipe.pause();
    else this.pipe.resume();
  }

  /**
   * Deadlines mostly move away (every call pushes the next one out), so the timer is left where it is and looks again when it fires. Only an
   * earlier deadline arms it anew.
   */
  #arm(): void {
    this.#disarm?.();
    const at = this.#machine.deadline;
    this.#armedFor = at;
    this.#disarm = this.#clock.after(at - this.#clock.now(), this.#fire);
  }

  readonly #fire = (): void => {
    this.#disarm = undefined;
    this.#armedFor = Number.POSITIVE_INFINITY;
    if (this.#ended) return;
    const now = this.#clock.now();
    if (this.#machine.deadline <= now) this.#machine.timeout(now);
    this.flush();
  };

  #end(error: Error | undefined): void {
    if (this.#ended) return;
    this.#ended = true;
    this.#disarm?.();
    const told = this.#explain(error);
    this.#machine.ended(told, this.#clock.now());
    this.#machine.onOutput = undefined;
    this.#options.onEnd?.(told);
  }

  /** A machine knows no addresses and a socket no phases: the error is put together here. */
  #explain(error: Error | undefined): RpcError | undefined {
    const phase = this.#options.phase?.() ?? "idle";
    if (error === undefined) {
      if (this.#closing || phase === "idle") return undefined;
      return cut(this.pipe, "fin", phase, undefined);
    }
    if (error instanceof TransportError && error.failure.kind === "cut") return cut(this.pipe, error.failure.by, phase, error.cause);
    if (error instanceof RpcError) return error;
    return cut(this.pipe, "rst", phase, error);
  }
}

function cut(pipe: BytePipe, by: "fin" | "rst" | "local", phase: "bind" | "call" | "idle", cause: unknown): TransportError {
  const { address, port } = pipe.remote;
  const did = { fin: "closed", rst: "reset", local: "was made to close" }[by];
  const during = { bind: " before it answered the bind", call: " while a call was under way", idle: "" }[phase];
  const words = `${formatHostPort(address, port)} ${did} the connection${during}`;
  const status = phase === "bind" ? RPC_S_SERVER_UNAVAILABLE : RPC_S_CALL_FAILED;
  return new TransportError(status, { kind: "cut", address, port, by, phase }, words, cause === undefined ? undefined : { cause });
}
