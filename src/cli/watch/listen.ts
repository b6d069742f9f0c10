/** Figures over HTTP, for a Prometheus that asks. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { isIP } from "node:net";
import { formatHostPort, isLoopbackAddress } from "../../ids/ip-address.ts";
import { listenFailure } from "../../transport/tcp/failures.ts";
import { CONTENT_TYPE } from "./prometheus.ts";

export interface ListenAddress {
  readonly host: string;
  readonly port: number;
}

export interface MetricsServer {
  readonly url: string;
  close(): Promise<void>;
}

/** `9135` and `:9135` on loopback, `10.0.0.5:9135`, `[::]:9135`; port 0 is any. */
export function listenAddress(text: string, fail: (words: string) => never): ListenAddress {
  const match = /^(?:(\d{1,3}(?:\.\d{1,3}){3}|\[[0-9a-f:.]+\]|localhost)?:)?(\d{1,5})$/i.exec(text.trim());
  const host = match?.[1] === undefined || match[1].toLowerCase() === "localhost" ? "127.0.0.1" : match[1].replace(/^\[|\]$/g, "");
  const port = Number(match?.[2] ?? Number.NaN);
  if (isIP(host) === 0 || !(port <= 65_535)) return fail(`"${text}" is no address to listen on; write 9135, 127.0.0.1:9135 or [::]:9135`);
  return { host, port };
}

/**
 * Answers GET /metrics with the text of the moment.
 * @throws Error with the system's code where the address cannot be had
 */
export async function serveMetrics({ host, port }: ListenAddress, text: () => string): Promise<MetricsServer> {
  const server = createServer({
    maxHeaderSize: 16_384,
    headersTimeout: 10_000,
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    connectionsCheckingInterval: 2_000,
  });
  server.maxConnections = 64;
  const local = isLoopbackAddress(host);
  server.on("request", (request, response) => answer(request, response, local, text));
  server.listen({ host, port, exclusive: true });
  try {
    await once(server, "listening");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw Object.assign(new Error(listenFailure(error, host, port).words, { cause: error }), { code });
  }
  const at = server.address();
  const actual = typeof at === "object" && at !== null ? at.port : port;
  return {
    url: `http://${formatHostPort(host, actual)}/metrics`,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

function answer(request: IncomingMessage, response: ServerResponse, local: boolean, text: () => string): void {
  const path = (request.url ?? "").replace(/\?.*$/s, "");
  response.setHeader("X-Content-Type-Options", "nosniff");
  // A page of another site reaches loopback by a name of its own.
  if (local && !isOurName(request.headers.host)) say(response, 403, "This is not served under that name.\n");
  else if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    say(response, 405, "Only GET and HEAD are answered.\n");
  } else if (path !== "/metrics") say(response, 404, "There is /metrics, and nothing else.\n");
  else {
    response.setHeader("Content-Type", CONTENT_TYPE);
    response.end(request.method === "HEAD" ? undefined : text());
  }
}

function say(response: ServerResponse, status: number, words: string): void {
  response.statusCode = status;
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.end(words);
}

function isOurName(host: string | undefined): boolean {
  if (host === undefined) return false;
  const name = host.replace(/:\d+$/, "").replace(/^\[|\]$/g, "");
  return name.toLowerCase() === "localhost" || isIP(name) !== 0;
}
