/** The local web server: two pages and what the second one asks. It is bound to loopback; guard.ts says who is answered. */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { listenFailure } from "../transport/tcp/failures.ts";
import { Guard } from "./guard.ts";
import type { Pages } from "./pages.ts";
import type { ConsoleState } from "./state.ts";
import { type Diagnose, WhyDesk } from "./why.ts";

export interface ConsoleOptions {
  readonly pages: Pages;
  /** 0, the default, is any free one. */
  readonly port?: number;
  /** Asked at each request of the page. */
  readonly state: () => Promise<ConsoleState>;
  /** Default: diagnoseHost(), on this machine's network. */
  readonly diagnose?: Diagnose;
}

export interface Console {
  /** With the token, and a slash at its end: whoever has it may ask. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const LOOPBACK = "127.0.0.1";

/** @throws Error with the system's code where the port cannot be had */
export async function startConsole({ pages, port = 0, state, diagnose }: ConsoleOptions): Promise<Console> {
  // 192 bits: nobody guesses it.
  const token = randomBytes(24).toString("base64url");
  const server = createServer({
    maxHeaderSize: 16_384,
    headersTimeout: 10_000,
    requestTimeout: 10_000,
    keepAliveTimeout: 5_000,
    // By default Node looks every half minute only, and 64 connections that say nothing would keep others out for as long.
    connectionsCheckingInterval: 2_000,
  });
  server.maxConnections = 64;
  await listen(server, port);
  const actual = (server.address() as AddressInfo).port;
  const guard = new Guard(token, actual);
  const documents: Readonly<Record<string, Document>> = { "": document(pages.console), "capture.html": document(pages.capture) };
  const desk = new WhyDesk(diagnose);
  server.on("request", (request, response) => {
    void answer(request, response, { guard, documents, state, desk }).catch(() => response.destroy());
  });
  return {
    url: `http://${LOOPBACK}:${actual}/${token}/`,
    port: actual,
    async close() {
      const closed = once(server, "close");
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen({ host: LOOPBACK, port, exclusive: true });
  try {
    await once(server, "listening");
  } catch (error) {
    // No status of RPC's stands before it: this is a web server.
    const { code } = error as NodeJS.ErrnoException;
    throw Object.assign(new Error(listenFailure(error, LOOPBACK, port).words, { cause: error }), { code });
  }
}

interface Document {
  readonly body: string;
  readonly policy: string;
}

/** The page's own policy, and what a policy can say in a header only. */
function document(html: string): Document {
  const own = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? "default-src 'none'";
  return { body: html, policy: `${own}; frame-ancestors 'none'` };
}

interface House {
  readonly guard: Guard;
  readonly documents: Readonly<Record<string, Document>>;
  readonly state: () => Promise<ConsoleState>;
  readonly desk: WhyDesk;
}

async function answer(request: IncomingMessage, response: ServerResponse, { guard, documents, state, desk }: House): Promise<void> {
  const { headers } = request;
  const site = headers["sec-fetch-site"];
  const judgement = guard.judge({
    method: request.method,
    target: request.url,
    host: oneOf(request, "host"),
    origin: headers.origin,
    site: Array.isArray(site) ? site.join() : site,
  });
  // Nothing is read of a body, or not all, so no other request may follow on this connection.
  if (headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined) response.setHeader("connection", "close");
  if (judgement.kind === "refused") {
    if (judgement.allow !== undefined) response.setHeader("allow", judgement.allow);
    return say(request, response, judgement.status, "text/plain", `${judgement.words}\n`);
  }
  const { path } = judgement;
  if (path === "api/why")
    return desk.answer(request, response, (status, words) => say(request, response, status, "application/json", errorOf(words)), HEADERS);
  if (path === "api/state") {
    try {
      return say(request, response, 200, "application/json", JSON.stringify(await state()));
    } catch (error) {
      const words = error instanceof Error ? error.message : String(error);
      return say(request, response, 503, "application/json", errorOf(words));
    }
  }
  // Names are looked up in a table and never become a path of the disk.
  const page = Object.hasOwn(documents, path) ? documents[path] : undefined;
  if (page === undefined) return say(request, response, 404, "text/plain", "There is nothing here.\n");
  return say(request, response, 200, "text/html", page.body, page.policy);
}

/** Of a header that may come once, RFC 9112 3.2; undefined where it came twice, as then each reader would believe another one. */
function oneOf({ headersDistinct }: IncomingMessage, name: string): string | undefined {
  const values = headersDistinct[name];
  return values?.length === 1 ? values[0] : undefined;
}

function errorOf(words: string): string {
  return JSON.stringify({ schema: "opnum.error/1", error: { words } });
}

/** Of every answer, beside its type, length and policy. */
const HEADERS = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
} as const;

function say(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  type: string,
  body: string,
  policy = "default-src 'none'; frame-ancestors 'none'",
): void {
  const octets = Buffer.from(body);
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "content-length": octets.length,
    "content-security-policy": policy,
    ...HEADERS,
  });
  response.end(request.method === "HEAD" ? undefined : octets);
}
