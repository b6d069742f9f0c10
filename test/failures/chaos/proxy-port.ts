/** An RPC proxy, as far as it refuses: [MS-RPCH] 2.1.2.1. Where it works, the server behind it is said to have been reached. */
import { createServer, type Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { encodeRtsPdu, RTS_FLAG } from "../../../src/pdu/rts/index.ts";
import { selfSigned } from "./certificate.ts";
import type { HttpAnswer, ProxyPort } from "./plan.ts";

/** A request whose body is no longer than this is an echo request, [MS-RPCH] 2.1.2.1.5. */
const ECHO_LENGTH = 0x10;
const MAX_HEAD = 16_384;

export function proxyPort(rules: ProxyPort, address: string): Promise<void> {
  const accept = (socket: Socket) => {
    socket.on("error", () => {});
    let head = "";
    socket.on("data", (chunk) => {
      if (head.includes("\r\n\r\n") || head.length > MAX_HEAD) return;
      head += chunk.toString("latin1");
      if (head.includes("\r\n\r\n")) answer(socket, rules, head);
    });
  };
  const server = rules.tls === true ? createTlsServer(selfSigned(address), accept) : createServer(accept);
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(rules.port, address, () => resolve());
  });
}

function answer(socket: Socket, { echo, channel = echo }: ProxyPort, head: string): void {
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  const method = head.split(" ")[0];
  if (method === "RPC_IN_DATA" && length <= ECHO_LENGTH) {
    if (echo === "works") success(socket, [encodeRtsPdu({ flags: RTS_FLAG.ECHO, commands: [] })]);
    else refuse(socket, echo);
    return;
  }
  if (channel !== "works") {
    refuse(socket, channel);
    return;
  }
  // The IN channel is not answered while all is well. CONN/A3 and CONN/C2, [MS-RPCH] 2.2.4.4, 2.2.4.9.
  if (method !== "RPC_OUT_DATA") return;
  const timeout = { type: "ConnectionTimeout", timeout: 120_000 } as const;
  const reached = [{ type: "Version", version: 1 } as const, { type: "ReceiveWindowSize", size: 65_536 } as const, timeout];
  success(socket, [encodeRtsPdu({ flags: RTS_FLAG.NONE, commands: [timeout] }), encodeRtsPdu({ flags: RTS_FLAG.NONE, commands: reached })]);
}

function success(socket: Socket, pdus: readonly Uint8Array[]): void {
  const body = Buffer.concat(pdus);
  const echo = pdus.length === 1;
  socket.write(
    `HTTP/1.1 200 Success\r\nContent-Type: application/rpc\r\nContent-Length: ${echo ? body.length : 1_073_741_824}\r\n${echo ? "Connection: close\r\n" : ""}\r\n`,
  );
  socket.write(body);
}

function refuse(socket: Socket, { status, phrase, fields = [] }: HttpAnswer): void {
  const lines = fields.map(([name, value]) => `${name}: ${value}\r\n`).join("");
  socket.end(`HTTP/1.1 ${status} ${phrase}\r\nServer: chaos\r\n${lines}Content-Length: 0\r\nConnection: close\r\n\r\n`);
}
