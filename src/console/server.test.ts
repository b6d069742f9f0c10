import assert from "node:assert/strict";
import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { text } from "node:stream/consumers";
import { after, before, test } from "node:test";
import { type Console, startConsole } from "./server.ts";

const PAGE = (words: string) =>
  `<!doctype html><html><head><meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'none'"></head>${words}</html>`;

let served: Console;
let asked = 0;
let fails = false;

before(async () => {
  served = await startConsole({
    pages: { capture: PAGE("captures"), console: PAGE("console") },
    state: () => {
      asked++;
      return fails
        ? Promise.reject(new Error("the mapper does not answer"))
        : Promise.resolve({ schema: "opnum.console/1", version: "1.2.3", lab: undefined, services: [] });
    },
  });
});
after(() => served.close());

interface Ask {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function ask({
  path = new URL(served.url).pathname,
  method = "GET",
  headers = {},
  body,
}: Ask = {}): Promise<{ response: IncomingMessage; body: string }> {
  const sent = request({ host: "127.0.0.1", port: served.port, path, method, headers, agent: false });
  sent.end(body);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return { response, body: await text(response) };
}

test("the pages and the state, to whom has the address", async () => {
  const token = new URL(served.url).pathname;
  assert.match(token, /^\/[\w-]{32}\/$/);
  const page = await ask();
  assert.equal(page.response.statusCode, 200);
  assert.match(page.body, /console/);
  const { headers } = page.response;
  assert.equal(headers["content-security-policy"], "default-src 'none'; connect-src 'none'; frame-ancestors 'none'");
  assert.equal(headers["cache-control"], "no-store");
  assert.equal(headers["referrer-policy"], "no-referrer");
  assert.equal(headers["x-content-type-options"], "nosniff");
  assert.equal(headers["cross-origin-opener-policy"], "same-origin");
  assert.equal(headers["cross-origin-resource-policy"], "same-origin");
  assert.equal(headers["access-control-allow-origin"], undefined);
  assert.match((await ask({ path: `${token}capture.html` })).body, /captures/);
  const state = await ask({ path: `${token}api/state`, headers: { "sec-fetch-site": "same-origin" } });
  assert.equal(state.response.headers["content-type"], "application/json; charset=utf-8");
  assert.deepEqual(JSON.parse(state.body), { schema: "opnum.console/1", version: "1.2.3", services: [] });
  const head = await ask({ method: "HEAD" });
  assert.equal(head.body, "");
  assert.equal(head.response.headers["content-length"], String(Buffer.byteLength(page.body)));
});

test("a state that cannot be had is said, and the server goes on", async () => {
  fails = true;
  const { response, body } = await ask({ path: `${new URL(served.url).pathname}api/state` });
  fails = false;
  assert.equal(response.statusCode, 503);
  assert.match(body, /the mapper does not answer/);
  assert.equal((await ask()).response.statusCode, 200);
});

test("nobody else is answered: token, Host, Origin, site, method, body", async () => {
  const token = new URL(served.url).pathname;
  const api = `${token}api/state`;
  const before = asked;
  const status = async (change: Ask) => (await ask({ path: api, ...change })).response.statusCode;
  assert.equal(await status({ path: "/" }), 404);
  assert.equal(await status({ path: "/api/state" }), 404);
  assert.equal(await status({ path: api.toLowerCase() === api ? `/x${api}` : api.toLowerCase() }), 404);
  assert.equal(await status({ headers: { host: "evil.example" } }), 421);
  assert.equal(await status({ headers: { host: `evil.example:${served.port}` } }), 421);
  assert.equal(await status({ headers: { origin: "http://evil.example" } }), 403);
  assert.equal(await status({ headers: { origin: "null" } }), 403);
  assert.equal(await status({ headers: { "sec-fetch-site": "cross-site" } }), 403);
  assert.equal(await status({ headers: { "sec-fetch-site": "same-site" } }), 403);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"]) {
    const { response } = await ask({ path: api, method, body: method === "TRACE" ? undefined : "x=1" } as Ask);
    assert.equal(response.statusCode, 405, method);
    assert.equal(response.headers.allow, "GET, HEAD");
  }
  assert.equal(asked, before, "nothing was asked for on behalf of any of them");
  // A body is not read, so nothing that stands in it may pass for the next request.
  const { response } = await ask({ body: "GET / HTTP/1.1\r\n\r\n", headers: { "content-length": "18" } });
  assert.equal(response.headers.connection, "close");
});

test("no way out of the table of documents", async () => {
  const token = new URL(served.url).pathname;
  for (const path of [
    "../",
    "..%2f..%2fpackage.json",
    "%2e%2e/",
    "..\\..\\x",
    "capture.html/..",
    "__proto__",
    "constructor",
    "toString",
    "/etc/passwd",
    "capture.html%00",
    "CAPTURE.HTML",
    "api/",
    "api",
  ]) {
    const { response } = await ask({ path: `${token}${path}` });
    assert.equal(response.statusCode, 404, path);
  }
});

test("it cannot be reached under another address of this machine", async (t) => {
  const other = Object.values(networkInterfaces())
    .flat()
    .find((address) => address !== undefined && !address.internal && address.family === "IPv4");
  if (other === undefined) return t.skip("this machine has no other address");
  const socket = connect({ host: other.address, port: served.port });
  const [error] = (await once(socket, "error")) as [NodeJS.ErrnoException];
  assert.equal(error.code, "ECONNREFUSED");
});

test("what is no HTTP is refused, and a connection that stays open does not hold up the end", async () => {
  const second = await startConsole({ pages: { capture: PAGE(""), console: PAGE("") }, state: () => Promise.reject(new Error("never")) });
  const noise = connect({ host: "127.0.0.1", port: second.port });
  let answer = "";
  noise.on("data", (chunk) => {
    answer += chunk;
  });
  // What was not read of it makes a reset of the end.
  noise.on("error", () => undefined);
  noise.write("\x05\x00\x0b\x03 this is RPC\r\n\r\n");
  await new Promise((resolve) => noise.once("close", resolve));
  assert.match(answer, /^(HTTP\/1\.1 400 |$)/);
  const idle = connect({ host: "127.0.0.1", port: second.port });
  await once(idle, "connect");
  idle.write(`GET ${new URL(second.url).pathname} HTTP/1.1\r\nHost: 127.0.0.1:${second.port}\r\n`);
  const ended = new Promise((resolve) => idle.once("close", resolve));
  idle.on("error", () => undefined);
  await second.close();
  await ended;
  await assert.rejects(startConsole({ pages: { capture: "", console: "" }, port: served.port, state: () => Promise.reject(new Error()) }), {
    code: "EADDRINUSE",
  });
});

test("a request with two Hosts is nobody's, and a port that is taken is said in words", async () => {
  const socket = connect({ host: "127.0.0.1", port: served.port });
  let answer = "";
  socket.on("data", (chunk) => {
    answer += chunk;
  });
  const host = `Host: 127.0.0.1:${served.port}\r\n`;
  socket.write(`GET ${new URL(served.url).pathname} HTTP/1.1\r\n${host}Host: evil.example\r\nConnection: close\r\n\r\n`);
  await once(socket, "close");
  assert.match(answer, /^HTTP\/1\.1 421 /);
  await assert.rejects(startConsole({ pages: { capture: "", console: "" }, port: served.port, state: () => Promise.reject(new Error()) }), {
    message: `cannot listen on 127.0.0.1:${served.port}: the port is taken`,
  });
});
