/**
 * Bare Node sockets ('data', noDelay, one write per chunk) with messages of a fixed length: what calls are compared with. `Replay...` sends octets that
 * were made once and looks at none (the floor of the sockets); `Bare...` writes and reads header, call id and value of each message by hand, nothing
 * checked, and so does a part of the work that is ours.
 */
import { connect as connectSocket, createServer, type Socket } from "node:net";

/** AddOne's request, and its response, without protection. */
export const ADD_ONE_BYTES = 28;
const EMPTY: Buffer = Buffer.alloc(0);

/** Calls a second, `depth` in flight, of a socket to the other process. */
export interface BareCalls {
  calls(depth: number, ms: number): Promise<number>;
  close(): void;
}

/** A socket that answers each message of a chunk with one of its own, all of them in one write. */
export class BareEnd {
  readonly #socket: Socket;
  readonly #length: number;
  /** A message that was cut by the end of its chunk. */
  #rest: Buffer = EMPTY;
  /** @returns what to write for each value that came, or undefined to write nothing */
  onValue: (value: number) => number | undefined = () => undefined;

  /** @param length octets of each message, 28 or more */
  constructor(socket: Socket, length = ADD_ONE_BYTES) {
    this.#socket = socket;
    this.#length = length;
    socket.on("error", () => {});
    socket.on("data", (chunk) => this.#chunk(this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])));
  }

  #chunk(chunk: Buffer): void {
    const out = Buffer.allocUnsafe(chunk.length);
    let length = 0;
    const size = this.#length;
    let at = 0;
    for (; at + size <= chunk.length; at += size) {
      const answer = this.onValue(chunk.readUInt32LE(at + 24));
      if (answer !== undefined) length = put(out, length, size, chunk.readUInt32LE(at + 12), answer);
    }
    this.#rest = at === chunk.length ? EMPTY : chunk.subarray(at);
    if (length > 0) this.#socket.write(length === out.length ? out : out.subarray(0, length));
  }

  begin(depth: number): void {
    const out = Buffer.allocUnsafe(depth * this.#length);
    let length = 0;
    for (let i = 0; i < depth; i++) length = put(out, length, this.#length, i, 0);
    this.#socket.write(out);
  }
}

/** A request or response header of 24 octets and a value. */
function put(out: Buffer, at: number, length: number, callId: number, value: number): number {
  out.writeUInt32LE(0x03000005, at);
  out.writeUInt32LE(0x10, at + 4);
  out.writeUInt32LE(length, at + 8);
  out.writeUInt32LE(callId, at + 12);
  out.writeUInt32LE(4, at + 16);
  out.writeUInt32LE(0, at + 20);
  out.writeUInt32LE(value >>> 0, at + 24);
  return at + length;
}

export class BareClient implements BareCalls {
  readonly #socket: Socket;
  readonly #end: BareEnd;

  static open(port: number, length = ADD_ONE_BYTES): Promise<BareClient> {
    return new Promise((resolve, reject) => {
      const socket = connectSocket({ host: "127.0.0.1", port, noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => resolve(new BareClient(socket, length)));
    });
  }

  private constructor(socket: Socket, length: number) {
    this.#socket = socket;
    this.#end = new BareEnd(socket, length);
  }

  calls(depth: number, ms: number): Promise<number> {
    return new Promise((resolve) => {
      const started = performance.now();
      const until = started + ms;
      let done = 0;
      let underWay = depth;
      let over = false;
      this.#end.onValue = (value) => {
        if ((++done & 15) === 0 && performance.now() >= until) over = true;
        if (!over) return value;
        if (--underWay === 0) resolve((done * 1000) / (performance.now() - started));
        return undefined;
      };
      this.#end.begin(depth);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Messages that were made once; how many are sent is all that is known of them. */
export class ReplayEnd {
  readonly #socket: Socket;
  readonly #length: number;
  readonly #messages: Buffer;
  #octets = 0;
  /** @returns false to write nothing */
  onMessages: (count: number) => boolean = () => true;

  constructor(socket: Socket, length = ADD_ONE_BYTES) {
    this.#socket = socket;
    this.#length = length;
    this.#messages = Buffer.alloc(65_536 - (65_536 % length), 0x5a);
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      this.#octets += chunk.length;
      const whole = this.#octets - (this.#octets % length);
      this.#octets -= whole;
      if (whole > 0 && this.onMessages(whole / length)) this.send(whole / length);
    });
  }

  send(count: number): void {
    this.#socket.write(this.#messages.subarray(0, count * this.#length));
  }
}

export class ReplayClient implements BareCalls {
  readonly #socket: Socket;
  readonly #end: ReplayEnd;

  static open(port: number, length = ADD_ONE_BYTES): Promise<ReplayClient> {
    return new Promise((resolve, reject) => {
      const socket = connectSocket({ host: "127.0.0.1", port, noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => resolve(new ReplayClient(socket, length)));
    });
  }

  private constructor(socket: Socket, length: number) {
    this.#socket = socket;
    this.#end = new ReplayEnd(socket, length);
  }

  calls(depth: number, ms: number): Promise<number> {
    return new Promise((resolve) => {
      const started = performance.now();
      let done = 0;
      let looked = 0;
      let underWay = depth;
      let over = false;
      this.#end.onMessages = (count) => {
        done += count;
        if (done - looked >= 16) {
          looked = done;
          if (performance.now() - started >= ms) over = true;
        }
        if (!over) return true;
        underWay -= count;
        if (underWay === 0) resolve((done * 1000) / (performance.now() - started));
        return false;
      };
      this.#end.send(depth);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** @returns the port, on loopback */
export function listen(accept: (socket: Socket) => void): Promise<number> {
  const server = createServer({ noDelay: true }, accept);
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
}
