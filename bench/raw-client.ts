/**
 * A client without a run-time: fixed octets over a bare socket. It measures servers, ours and others', with the same cost at its own end.
 * As a program (so that it can run in a peer's network namespace): `node bench/raw-client.ts HOST PORT MS DEPTH` prints calls a second.
 */
import { connect, type Socket } from "node:net";

/** bind: one context, mgmt v1.0 with NDR20, 5,840 octets. */
const BIND = Buffer.from(
  "05000b03100000004800000001000000d016d016000000000100000000000100" +
    "80bda8af8a7dc911bef408002b10298901000000" +
    "045d888aeb1cc9119fe808002b10486002000000",
  "hex",
);
/** request: opnum 2, is_server_listening, without parameters. */
const REQUEST = Buffer.from("050000031000000018000000020000000000000000000200", "hex");

export class RawClient {
  readonly #socket: Socket;
  #waiting = 0;
  #onAnswers: ((answers: number) => void) | undefined;
  readonly #responseBytes: number;

  /** Dials, binds and makes one call, to learn how long the answer is. */
  static async open(host: string, port: number): Promise<RawClient> {
    const socket = connect({ host, port, noDelay: true });
    await once(socket, "connect");
    const exchange = async (octets: Buffer): Promise<Buffer> => {
      socket.write(octets);
      let answer = Buffer.alloc(0);
      while (answer.length < 16 || answer.length < answer.readUInt16LE(8)) answer = Buffer.concat([answer, await once(socket, "data")]);
      return answer;
    };
    const ack = await exchange(BIND);
    if (ack[2] !== 12) throw new Error(`${host}:${port} answered the bind with PDU type ${ack[2]}`);
    const response = await exchange(REQUEST);
    if (response[2] !== 2) throw new Error(`${host}:${port} answered the call with PDU type ${response[2]}`);
    return new RawClient(socket, response.length);
  }

  private constructor(socket: Socket, responseBytes: number) {
    this.#socket = socket;
    this.#responseBytes = responseBytes;
    socket.on("error", () => {});
    socket.on("data", (chunk) => {
      this.#waiting += chunk.length;
      const answers = Math.floor(this.#waiting / this.#responseBytes);
      this.#waiting -= answers * this.#responseBytes;
      if (answers > 0) this.#onAnswers?.(answers);
    });
  }

  /** Calls a second over `ms` milliseconds with `depth` in flight. */
  rate(ms: number, depth = 1): Promise<number> {
    const pool = Buffer.concat(Array.from({ length: depth }, () => REQUEST));
    return new Promise((resolve) => {
      const started = performance.now();
      let done = 0;
      let left = depth;
      this.#onAnswers = (answers) => {
        done += answers;
        const now = performance.now();
        if (now - started < ms) {
          this.#socket.write(pool.subarray(0, answers * REQUEST.length));
          return;
        }
        left -= answers;
        if (left === 0) resolve((done * 1000) / (now - started));
      };
      this.#socket.write(pool);
    });
  }

  close(): void {
    this.#socket.destroy();
  }
}

function once(socket: Socket, event: "connect" | "data"): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const finish = (chunk: Buffer) => {
      socket.off("error", fail);
      socket.off("close", fail);
      resolve(chunk);
    };
    const fail = (error?: unknown) => {
      socket.off(event, finish);
      reject(error instanceof Error ? error : new Error("the connection was closed"));
    };
    socket.once(event, finish);
    socket.once("error", fail);
    socket.once("close", fail);
  });
}

if (process.argv[1] === import.meta.filename) {
  const [host = "127.0.0.1", port = "135", ms = "400", depth = "1"] = process.argv.slice(2);
  const client = await RawClient.open(host, Number(port));
  await client.rate(Number(ms) / 4, Number(depth));
  console.log(await client.rate(Number(ms), Number(depth)));
  client.close();
}
