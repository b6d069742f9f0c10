import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { DecodeError } from "../../status/errors.ts";
import { bodyFraming, decodeHttpHead, encodeHttpHead, type HttpHead, HttpReader, httpField } from "./index.ts";

const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** What a reader says of a stream that comes in pieces of these sizes. */
function read(text: string, sizes: readonly number[] = [text.length]): string[] {
  const said: string[] = [];
  let body = "";
  const reader = new HttpReader({
    head(head) {
      said.push(head.kind === "request" ? `${head.method} ${head.target}` : `${head.status} ${head.phrase}`);
      return undefined;
    },
    body(bytes, start, end) {
      body += String.fromCharCode(...bytes.subarray(start, end));
    },
    end() {
      said.push(`[${body}]`);
      body = "";
    },
  });
  const bytes = octets(text);
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    const size = Math.max(1, sizes[i % sizes.length]!);
    reader.push(bytes, at, Math.min(at + size, bytes.length));
    at += size;
  }
  if (body !== "") said.push(`(${body})`);
  return said;
}

const PIPELINE =
  "RPC_IN_DATA /rpc/rpcproxy.dll?srv:593 HTTP/1.1\r\nContent-Length: 4\r\n\r\n\u00f8\u00e8\u0018\u0008\r\n" +
  "POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;name=x\r\nhello\r\n0\r\nTrailer: y\r\n\r\nGET /b HTTP/1.0\n\n" +
  "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.0 503 RPC Error: 6ba\r\n\r\neverything else";

test("lengths, chunks, bare LF, empty lines before a request, until the end of the connection: in pieces of any size", () => {
  const expected = [
    "RPC_IN_DATA /rpc/rpcproxy.dll?srv:593",
    "[\u00f8\u00e8\u0018\u0008]",
    "POST /a",
    "[hello]",
    "GET /b",
    "[]",
    "100 Continue",
    "[]",
    "503 RPC Error: 6ba",
    "(everything else)",
  ];
  assert.deepEqual(read(PIPELINE), expected);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 }), (sizes) =>
      assert.deepEqual(read(PIPELINE, sizes), expected),
    ),
  );
});

test("heads go and come back; folded values are joined", () => {
  const head: HttpHead = {
    kind: "request",
    method: "RPC_OUT_DATA",
    target: "/rpc/rpcproxy.dll?[fe80::1]:6001",
    version: "1.1",
    fields: [
      ["Accept", "application/rpc"],
      ["Pragma", "No-cache"],
      ["Pragma", "SessionId=1"],
    ],
  };
  assert.deepEqual(decodeHttpHead(encodeHttpHead(head)), head);
  const answer: HttpHead = { kind: "response", version: "1.1", status: 200, phrase: "Success", fields: [["Content-Length", "1073741824"]] };
  assert.deepEqual(decodeHttpHead(encodeHttpHead(answer)), answer);
  assert.equal(httpField(decodeHttpHead(octets("GET / HTTP/1.1\r\nA: b\r\n\tc \r\n\r\n")), "a"), "b c");
  assert.throws(() => encodeHttpHead({ ...answer, phrase: "a\r\nSet-Cookie: b" }), RangeError);
});

test("how long a body is: [RFC 9112] 6.3", () => {
  const of = (text: string, method?: string) => bodyFraming(decodeHttpHead(octets(`${text}\r\n\r\n`)), method);
  assert.deepEqual(of("HTTP/1.1 200 OK\r\nContent-Length: 5", "HEAD"), { kind: "length", length: 0 });
  assert.deepEqual(of("HTTP/1.1 204 No\r\nContent-Length: 5"), { kind: "length", length: 0 });
  assert.deepEqual(of("HTTP/1.1 200 OK\r\nContent-Length: 5, 5"), { kind: "length", length: 5 });
  assert.deepEqual(of("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, Chunked\r\nContent-Length: 5"), { kind: "chunked" });
  assert.deepEqual(of("HTTP/1.1 200 OK"), { kind: "until-close" });
  assert.deepEqual(of("HTTP/1.1 200 OK\r\nContent-Length: 5", "CONNECT"), { kind: "until-close" });
  assert.throws(() => of("POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6"), DecodeError);
  assert.throws(() => of("POST / HTTP/1.1\r\nContent-Length: -1"), DecodeError);
  assert.throws(() => of("POST / HTTP/1.1\r\nTransfer-Encoding: identity"), DecodeError);
});

test("octets that are missing are passed over within a body, and nowhere else", () => {
  const reader = new HttpReader({ head: () => undefined, body() {}, end() {} });
  assert.equal(reader.skip(1), false);
  reader.push(octets("PUT / HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc"));
  assert.equal(reader.skip(8), false);
  assert.equal(reader.skip(7), true);
  assert.ok(reader.idle);
});

test("what is too long or no HTTP is a typed error, and holds no more than the limit", () => {
  for (const wrong of [
    "\u0016\u0003\u0001 HTTP/1.1\r\n\r\n",
    "GET /\r\n\r\n",
    "GET / HTTP/1.1\r\nno colon\r\n\r\n",
    "HTTP/1.1 2000 OK\r\n\r\n",
    "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
    "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n",
    "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffff\r\n",
    `POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1;${"x".repeat(5000)}`,
    `GET / HTTP/1.1\r\n${"a: b\r\n".repeat(600)}\r\n`,
    "G".repeat(70_000),
  ])
    assert.throws(() => read(wrong), DecodeError, wrong.slice(0, 40));
});
