/**
 * A server that goes wrong in a chosen way: `broken-server.ts MODE PORT [ADDRESS]`. Its PDUs are written by hand here, on purpose without the code under test.
 * Prints "listening PORT", and "closed" whenever a client is gone.
 */
import { createServer, type Socket } from "node:net";

const modes: Record<string, (socket: Socket) => void> = {
  /** Accepts and hangs up in order. */
  "accept-then-close": (socket) => socket.end(),
  /** Accepts and resets. */
  "accept-then-reset": (socket) => socket.resetAndDestroy(),
  /** Accepts, reads, says nothing. */
  "silent-bind": (socket) => socket.resume(),
  /** Resets as soon as the bind is there, as an inspecting firewall does. */
  "reset-after-bind": (socket) => socket.on("data", () => socket.resetAndDestroy()),
  "close-after-bind": (socket) => socket.on("data", () => socket.end()),
  /** bind_nak, reason 2: local limit exceeded. */
  "bind-nak-limit": (socket) => answer(socket, { bind: (callId) => bindNak(callId, 2) }),
  /** bind_ack that refuses each context: abstract syntax not supported. */
  "wrong-interface": (socket) => answer(socket, { bind: (callId, contexts) => bindAck(callId, contexts, () => [2, 1]) }),
  /** Binds, then never answers a request. */
  "silent-call": (socket) => answer(socket, { bind: acceptNdr }),
  "close-mid-call": (socket) => answer(socket, { bind: acceptNdr, request: () => void socket.end() }),
  "reset-mid-call": (socket) => answer(socket, { bind: acceptNdr, request: () => void socket.resetAndDestroy() }),
  /** Half a response and the end. */
  "half-a-response": (socket) =>
    answer(socket, {
      bind: acceptNdr,
      request: (callId) => {
        socket.end(pdu(2, callId, Buffer.alloc(64)).subarray(0, 30));
      },
    }),
  /** Fault 5. */
  "access-denied": (socket) => answer(socket, { bind: acceptNdr, request: (callId) => fault(callId, 5) }),
  /** Another protocol altogether. */
  "speaks-http": (socket) => socket.on("data", () => socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n")),
  /** A header that promises 65,535 octets and a version nobody has. */
  garbage: (socket) => socket.on("data", () => socket.write(Buffer.alloc(600, 0xee))),
};

const [mode, port, address = "127.0.0.1"] = process.argv.slice(2);
const behave = modes[mode ?? ""];
if (behave === undefined) {
  console.error(`modes: ${Object.keys(modes).join(", ")}`);
  process.exit(2);
}
const server = createServer((socket) => {
  socket.on("error", () => {});
  socket.on("close", () => console.log("closed"));
  behave(socket);
});
server.listen(Number(port), address, () => console.log(`listening ${port}`));

// --- PDUs, [C706] 12.6.4, little-endian ---

interface Answers {
  bind(callId: number, contexts: readonly number[]): Buffer;
  /** Nothing where it has done something to the socket itself. */
  request?(callId: number): Buffer | void;
}

function answer(socket: Socket, answers: Answers): void {
  let waiting = Buffer.alloc(0);
  socket.on("data", (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= 16 && waiting.length >= waiting.readUInt16LE(8)) {
      const one = waiting.subarray(0, waiting.readUInt16LE(8));
      waiting = waiting.subarray(one.length);
      const [type, callId] = [one[2], one.readUInt32LE(12)];
      // 0 request, 11 bind, 14 alter_context; others (a cancel) want no answer.
      const reply =
        type === 0 ? answers.request?.(callId) : type === 11 || type === 14 ? answers.bind(callId, transferSyntaxes(one)) : undefined;
      if (reply instanceof Buffer) socket.write(reply);
    }
  });
}

/** First octet of the first transfer syntax of each context: 0x04 NDR20, 0x33 NDR64, 0x2c feature negotiation. */
function transferSyntaxes(bind: Buffer): number[] {
  const found: number[] = [];
  let at = 28;
  for (let i = 0; i < bind[24]!; i++) {
    found.push(bind[at + 24]!);
    at += 24 + 20 * bind[at + 2]!;
  }
  return found;
}

function acceptNdr(callId: number, contexts: readonly number[]): Buffer {
  return bindAck(callId, contexts, (first) => (first === 0x04 ? [0, 0] : [2, 2]));
}

function bindAck(callId: number, contexts: readonly number[], judge: (first: number) => readonly [result: number, reason: number]): Buffer {
  const results = contexts.map((first) => {
    const [result, reason] = judge(first);
    const one = Buffer.alloc(24);
    one.writeUInt16LE(result, 0);
    one.writeUInt16LE(reason, 2);
    if (result === 0) Buffer.from("045d888aeb1cc9119fe808002b10486002000000", "hex").copy(one, 4);
    return one;
  });
  // max_xmit_frag, max_recv_frag, assoc_group, secondary address "135", padding to four, results.
  const head = Buffer.alloc(20);
  head.writeUInt16LE(5840, 0);
  head.writeUInt16LE(5840, 2);
  head.writeUInt32LE(0x1234, 4);
  head.writeUInt16LE(4, 8);
  head.write("135\0", 10, "latin1");
  head[16] = results.length;
  return pdu(12, callId, Buffer.concat([head, ...results]));
}

function bindNak(callId: number, reason: number): Buffer {
  const body = Buffer.alloc(8);
  body.writeUInt16LE(reason, 0);
  body[2] = 1;
  body[3] = 5;
  return pdu(13, callId, body);
}

function fault(callId: number, status: number): Buffer {
  const body = Buffer.alloc(16);
  body.writeUInt32LE(32, 0);
  body.writeUInt32LE(status, 8);
  return pdu(3, callId, body);
}

function pdu(type: number, callId: number, body: Buffer): Buffer {
  const head = Buffer.from([5, 0, type, 3, 0x10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  head.writeUInt16LE(16 + body.length, 8);
  head.writeUInt32LE(callId, 12);
  return Buffer.concat([head, body]);
}
