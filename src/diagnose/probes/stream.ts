/** A conversation over a stream in which a service says that it is there: what UdpExchange is for datagrams. */
import { RPC_S_CALL_FAILED, RPC_S_SERVER_UNAVAILABLE } from "../../status/codes.ts";
import { CancelledError, LimitError, ProtocolError, RpcError, TransportError } from "../../status/errors.ts";
import type { BytePipe } from "../../transport/transport.ts";

export interface StreamExchange<Answer> {
  /** What we say first; undefined where the service greets. */
  readonly first: Uint8Array | undefined;
  /**
   * Takes octets in their order, valid during the call. `send` goes back at once; `answer` ends the conversation.
   * @throws RpcError for octets that are not this protocol
   */
  receive(bytes: Uint8Array): { readonly send?: Uint8Array | undefined; readonly answer?: Answer | undefined };
  /** The other side has ended in order: what can be told anyway. */
  ended?(): Answer | undefined;
  /** Time is over: what can be told anyway. */
  silent?(): Answer | undefined;
}

/** Octets that are listened to. What is asked for here is less than a hundredth of it. */
const MAX_OCTETS = 1 << 20;

/** What a conversation came to. Times are of the clock that was given. */
export type StreamResult<Answer> = {
  /** When the last octets were sent, or the conversation began. */
  readonly sentAt: number;
  /** When what ended it came, or it was given up. */
  readonly endedAt: number;
} & (
  | { readonly outcome: "answered"; readonly answer: Answer }
  /** "cut": ended by the peer without an answer. "not-understood": it is something else that listens there. */
  | { readonly outcome: "silent" | "cut" | "not-understood"; readonly error: RpcError }
);

/** Of what drives it. */
export interface StreamLimits {
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
  /** Calls `action` once, in `ms` milliseconds. @returns what cancels it */
  readonly after: (ms: number, action: () => void) => () => void;
  /** Milliseconds for all of it. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Speaks `exchange` over a pipe that is not open yet, and cuts the pipe afterwards.
 * @param what is asked for, for words: `the LDAP search`
 * @throws the signal's reason; errors of `receive` that are no RpcError
 */
export function converse<Answer>(
  pipe: BytePipe,
  exchange: StreamExchange<Answer>,
  what: string,
  limits: StreamLimits,
): Promise<StreamResult<Answer>> {
  const { now, signal, timeoutMs } = limits;
  const { address, port } = pipe.remote;
  let sentAt = now();
  let received = 0;
  return new Promise((resolve, reject) => {
    let over = false;
    const finish = (act: () => void) => {
      if (over) return;
      over = true;
      cancelTimer();
      signal?.removeEventListener("abort", onAbort);
      pipe.destroy();
      act();
    };
    const settle = (outcome: "silent" | "cut" | "not-understood", error: RpcError) =>
      finish(() => resolve({ outcome, error, sentAt, endedAt: now() }));
    const answered = (answer: Answer) => finish(() => resolve({ outcome: "answered", answer, sentAt, endedAt: now() }));
    const onAbort = () => finish(() => reject(signal?.reason));
    const cancelTimer = limits.after(timeoutMs, () => {
      const answer = exchange.silent?.();
      if (answer !== undefined) return answered(answer);
      settle("silent", new CancelledError(RPC_S_SERVER_UNAVAILABLE, "timeout", `${what} was not answered within ${timeoutMs} ms`));
    });
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    const send = (octets: Uint8Array) => {
      sentAt = now();
      pipe.write([octets], () => undefined);
    };
    pipe.open({
      onData(bytes) {
        if (over) return;
        received += bytes.length;
        if (received > MAX_OCTETS) return settle("not-understood", new LimitError(`more than ${MAX_OCTETS} octets came and no end of it`));
        try {
          const { send: reply, answer } = exchange.receive(bytes);
          if (answer !== undefined) return answered(answer);
          if (reply !== undefined) send(reply);
        } catch (error) {
          if (error instanceof RpcError) return settle("not-understood", error);
          finish(() => reject(error));
        }
      },
      onEnd(error) {
        if (over) return;
        const answer = error === undefined ? exchange.ended?.() : undefined;
        if (answer !== undefined) return answered(answer);
        const by = error === undefined ? "fin" : "rst";
        const words = `the connection was ${by === "fin" ? "closed" : "cut"} before ${what} was answered`;
        settle("cut", new TransportError(RPC_S_CALL_FAILED, { kind: "cut", address, port, by, phase: "call" }, words, { cause: error }));
      },
      onDrain: () => undefined,
    });
    if (exchange.first !== undefined) send(exchange.first);
  });
}

/**
 * Octets of a stream as messages that begin with, or know, their length.
 * @param lengthOf octets of the message that begins here; undefined where more are needed to tell. It may throw an RpcError
 * @param most octets of a message, and of all that is held
 * @param take is given each whole message, in memory that it may keep
 */
export function inMessages<Reply extends { readonly answer?: unknown; readonly send?: unknown }>(
  what: string,
  lengthOf: (bytes: Uint8Array) => number | undefined,
  most: number,
  take: (message: Uint8Array) => Reply,
): (bytes: Uint8Array) => Reply | { readonly send?: undefined; readonly answer?: undefined } {
  let held = new Uint8Array(256);
  let filled = 0;
  return (bytes) => {
    if (filled + bytes.length > held.length) {
      const grown = new Uint8Array(Math.max(2 * held.length, filled + bytes.length));
      grown.set(held.subarray(0, filled));
      held = grown;
    }
    held.set(bytes, filled);
    filled += bytes.length;
    let at = 0;
    while (at < filled) {
      const length = lengthOf(held.subarray(at, filled));
      if (length !== undefined && (length < 1 || length > most))
        throw new ProtocolError("server", `${what} of ${length} octets is announced, and at most ${most} are taken`);
      if (length === undefined || at + length > filled) break;
      const reply = take(held.slice(at, at + length));
      at += length;
      if (reply.answer !== undefined || reply.send !== undefined) {
        held.copyWithin(0, at, filled);
        filled -= at;
        return reply;
      }
    }
    held.copyWithin(0, at, filled);
    filled -= at;
    // Where even the length did not come within so many octets, none will.
    if (filled > most) throw new ProtocolError("server", `${filled} octets came that are no ${what}`);
    return {};
  };
}
