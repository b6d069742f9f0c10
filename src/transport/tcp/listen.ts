/** Listening on TCP: a static port, or a dynamic one from a range. */
import { createServer, type Server } from "node:net";
import type { EndpointAddress } from "../../ids/string-binding.ts";
import { RPC_S_CANT_CREATE_ENDPOINT } from "../../status/codes.ts";
import { TransportError } from "../../status/errors.ts";
import type { BytePipe, Listener, ListenOptions } from "../transport.ts";
import { cutFailure, errorCode, listenFailure } from "./failures.ts";
import { acceptedPipe } from "./pipe.ts";
import type { SocketSettings } from "./settings.ts";

/** The dynamic ports of Windows since Vista, [MS-RPCE] appendix; IANA's range too. */
export const DYNAMIC_PORTS: readonly [low: number, high: number] = [49152, 65535];
const DEFAULT_MAX_CONNECTIONS = 16_384;
/** Ports tried in a wide range before giving up. A range of at most that many is tried whole. */
const MOST_TRIES = 1024;

/** @throws TransportError */
export async function listenTcp(
  host: string,
  port: number | undefined,
  settings: SocketSettings,
  accept: (pipe: BytePipe) => void,
  options: ListenOptions = {},
): Promise<Listener> {
  const server = createServer({ pauseOnConnect: true, noDelay: false });
  let connections = 0;
  const most = options.maxConnections ?? DEFAULT_MAX_CONNECTIONS;
  server.on("connection", (socket) => {
    if (connections >= most) {
      socket.destroy();
      return;
    }
    // A client that is gone before it was taken: no address, nothing to serve.
    if (socket.remoteAddress === undefined) {
      socket.on("error", () => {});
      socket.destroy();
      return;
    }
    connections++;
    const pipe = acceptedPipe(socket, settings, () => connections--);
    accept(pipe);
  });
  const bound =
    port === undefined ? await listenInRange(server, host, options.portRange ?? DYNAMIC_PORTS) : await listenOn(server, host, port);
  server.on("error", (error) => options.onError?.(cutFailure(error, host, bound)));
  const address: EndpointAddress = { protocolSequence: "ncacn_ip_tcp", host, endpoint: String(bound) };
  return {
    address,
    close: () =>
      new Promise<void>((resolve) => {
        // The callback waits for connections too, which are not this listener's; the port is free when close() returns.
        server.close();
        resolve();
      }),
  };
}

async function listenInRange(server: Server, host: string, range: readonly [number, number]): Promise<number> {
  const [low, high] = range;
  if (!Number.isInteger(low) || !Number.isInteger(high) || low < 1 || high > 65535 || low > high) {
    throw listenFailure({ code: `bad range ${low}-${high}` }, host, low);
  }
  const count = high - low + 1;
  const start = Math.floor(Math.random() * count);
  let last: TransportError | undefined;
  for (let i = 0; i < Math.min(count, MOST_TRIES); i++) {
    const port = low + ((start + i) % count);
    try {
      return await listenOn(server, host, port);
    } catch (error) {
      if (!(error instanceof TransportError) || !isTaken(error)) throw error;
      last = error;
    }
  }
  const words = `no port of the dynamic range ${low}-${high} is free`;
  throw new TransportError(RPC_S_CANT_CREATE_ENDPOINT, { kind: "other", address: host, port: low, code: "EADDRINUSE" }, words, {
    cause: last,
  });
}

/** Windows answers EACCES for a port inside of a range that is reserved for somebody else. */
function isTaken(error: TransportError): boolean {
  const code = errorCode(error.cause);
  return code === "EADDRINUSE" || (code === "EACCES" && "port" in error.failure && error.failure.port >= 1024);
}

async function listenOn(server: Server, host: string, port: number): Promise<number> {
  if (host !== "") return listenOnce(server, host, port);
  try {
    return await listenOnce(server, "::", port);
  } catch (error) {
    const code = error instanceof TransportError ? errorCode(error.cause) : "";
    if (code !== "EAFNOSUPPORT" && code !== "EADDRNOTAVAIL" && code !== "EINVAL") throw error;
    return listenOnce(server, "0.0.0.0", port);
  }
}

function listenOnce(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: Error) => {
      server.off("listening", ready);
      reject(listenFailure(error, host, port));
    };
    const ready = () => {
      server.off("error", failed);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    };
    server.once("error", failed);
    server.once("listening", ready);
    server.listen({ host, port, backlog: 511, exclusive: true });
  });
}
