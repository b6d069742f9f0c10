/** A question to a KDC over TCP, a length of 32 bits before each message: [RFC 4120] 7.2.2. */
import { connect } from "node:net";
import { SEC_E_INVALID_TOKEN } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import { cutFailure, dialFailure } from "../tcp/failures.ts";
import type { AskOptions } from "./udp.ts";

/** As much as MIT's client takes. */
const MAX_ANSWER = 1 << 20;

/** @throws TransportError @throws RpcError for an answer that is none; silence ends when the signal does */
export function askByTcp(address: string, port: number, message: Uint8Array, options: AskOptions): Promise<Uint8Array> {
  const { signal } = options;
  return new Promise<Uint8Array>((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const socket = connect({ host: address, port });
    let connected = false;
    const chunks: Uint8Array[] = [];
    let length = 0;
    let wanted: number | undefined;
    const finish = (settle: () => void) => {
      signal.removeEventListener("abort", abort);
      socket.removeAllListeners();
      socket.on("error", () => {});
      socket.destroy();
      settle();
    };
    const fail = (words: string) => finish(() => reject(new RpcError(SEC_E_INVALID_TOKEN, "server", words)));
    const abort = () => finish(() => reject(signal.reason));
    signal.addEventListener("abort", abort);
    socket.on("connect", () => {
      connected = true;
      const framed = new Uint8Array(4 + message.length);
      new DataView(framed.buffer).setUint32(0, message.length);
      framed.set(message, 4);
      socket.write(framed);
    });
    socket.on("data", (chunk) => {
      chunks.push(chunk);
      length += chunk.length;
      if (wanted === undefined && length >= 4) {
        const head = Buffer.concat(chunks, length);
        wanted = head.readUInt32BE(0);
        if (wanted > MAX_ANSWER) {
          fail(`it announces an answer of ${wanted} octets`);
          return;
        }
      }
      if (wanted !== undefined && length >= 4 + wanted) {
        const all = Buffer.concat(chunks, length);
        finish(() => resolve(new Uint8Array(all.subarray(4, 4 + wanted!))));
      }
    });
    socket.on("error", (error) => finish(() => reject(connected ? cutFailure(error, address, port) : dialFailure(error, address, port))));
    socket.on("close", () =>
      fail(length === 0 ? "it closed the connection without an answer" : "it closed the connection in the middle of its answer"),
    );
  });
}
