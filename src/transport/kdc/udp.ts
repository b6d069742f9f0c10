/** A question to a KDC in a datagram, repeated while there is silence: [RFC 4120] 7.2.1. */
import { createSocket } from "node:dgram";
import { isIPv6 } from "node:net";
import type { Clock } from "../clock.ts";

/** What both ways of asking need. */
export interface AskOptions {
  readonly patienceMs: number;
  readonly clock: Clock;
  /** Gives up, silently for the caller: somebody else has answered. */
  readonly signal: AbortSignal;
}

const REPEATS = 3;

/** @throws the socket's error (ECONNREFUSED where an ICMP message says so); silence ends when the signal does */
export function askByUdp(address: string, port: number, message: Uint8Array, options: AskOptions): Promise<Uint8Array> {
  const { signal, clock, patienceMs } = options;
  return new Promise<Uint8Array>((resolve, reject) => {
    const socket = createSocket(isIPv6(address) ? "udp6" : "udp4");
    let cancelRepeat = (): void => {};
    let finished = false;
    const finish = (settle: () => void) => {
      // A datagram that was not sent yet is told of when the socket is closed, which nobody may close twice.
      if (finished) return;
      finished = true;
      cancelRepeat();
      signal.removeEventListener("abort", abort);
      socket.removeAllListeners();
      // What comes after it is nobody's error.
      socket.on("error", () => {});
      socket.close();
      settle();
    };
    const abort = () => finish(() => reject(signal.reason));
    if (signal.aborted) {
      finish(() => reject(signal.reason));
      return;
    }
    signal.addEventListener("abort", abort);
    const send = (repeat: number) => {
      socket.send(message, (error) => {
        if (error != null) finish(() => reject(error));
      });
      // Each time after twice as long.
      if (repeat < REPEATS) cancelRepeat = clock.after(2 * patienceMs * 2 ** repeat, () => send(repeat + 1));
    };
    socket.on("error", (error) => finish(() => reject(error)));
    socket.on("message", (octets) => finish(() => resolve(new Uint8Array(octets))));
    // Connected: answers of others are not received, and a port that is closed is told.
    socket.on("connect", () => send(0));
    socket.connect(port, address);
  });
}
