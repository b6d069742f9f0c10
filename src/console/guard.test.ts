import assert from "node:assert/strict";
import { test } from "node:test";
import { type Asked, Guard } from "./guard.ts";

const TOKEN = "a-token-of-some-length";
const guard = new Guard(TOKEN, 4321);
const good: Asked = { method: "GET", target: `/${TOKEN}/`, host: "127.0.0.1:4321", origin: undefined, site: undefined };

function status(change: Partial<Asked>): number {
  const judgement = guard.judge({ ...good, ...change });
  return judgement.kind === "path" ? 200 : judgement.status;
}

test("what its own address asks for", () => {
  assert.deepEqual(guard.judge(good), { kind: "path", path: "" });
  assert.deepEqual(guard.judge({ ...good, method: "HEAD", target: `/${TOKEN}/capture.html?x=1` }), { kind: "path", path: "capture.html" });
  for (const host of ["localhost:4321", "LOCALHOST:4321", "[::1]:4321"]) assert.equal(status({ host }), 200, host);
  assert.equal(status({ origin: "http://127.0.0.1:4321", site: "same-origin" }), 200);
  assert.equal(status({ site: "none" }), 200);
});

test("another host is a name that was pointed here", () => {
  for (const host of [
    undefined,
    "",
    "127.0.0.1",
    "127.0.0.1:80",
    "evil.example:4321",
    "127.0.0.1:4321.evil.example",
    "127.0.0.1.nip.example:4321",
    "0.0.0.0:4321",
  ])
    assert.equal(status({ host }), 421, host);
});

test("another origin, another site, another method", () => {
  for (const origin of ["http://evil.example", "null", "https://127.0.0.1:4321", "http://127.0.0.1:4322", ""])
    assert.equal(status({ origin }), 403, origin);
  for (const site of ["cross-site", "same-site", "x"]) assert.equal(status({ site }), 403, site);
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "get", undefined])
    assert.equal(status({ method }), 405, method);
});

test("no token, a wrong one, a part of it", () => {
  for (const target of [
    "/",
    "//",
    "*",
    "",
    undefined,
    `/${TOKEN}`,
    `/${TOKEN.slice(0, -1)}/`,
    `/${TOKEN}x/`,
    `/${TOKEN.toUpperCase()}/`,
    `//${TOKEN}/`,
    `/x/${TOKEN}/`,
    `/%61${TOKEN.slice(1)}/`,
    `http://127.0.0.1:4321/${TOKEN}/`,
    `/${TOKEN}/${"x".repeat(300)}`,
  ])
    assert.equal(status({ target }), 404, target);
});
