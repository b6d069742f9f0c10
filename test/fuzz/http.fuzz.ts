/** HTTP messages: a head that decodes encodes, and decodes to the same again, read as a view it is the same; a stream reads the same whole and in pieces; all else is a DecodeError. */
import { deepStrictEqual } from "node:assert";
import {
  decodeHttpHead,
  encodeHttpHead,
  type HttpHead,
  HttpReader,
  httpField,
  httpFieldCopy,
  httpFields,
  viewHttpHead,
} from "../../src/pdu/http/index.ts";
import { DecodeError } from "../../src/status/errors.ts";
import { holds } from "./invariants.ts";

const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function told(head: HttpHead): string {
  const { version, fields } = head;
  const first = head.kind === "request" ? [head.method, head.target] : [head.status, head.phrase];
  const host = [httpField(head, "host"), httpFields(head, "host"), httpFieldCopy(head, "a", 2)];
  return JSON.stringify([head.kind, version, first, fields, host]);
}

function read(bytes: Uint8Array, size: number): string[] {
  const said: string[] = [];
  let body = "";
  const reader = new HttpReader(
    {
      head(head) {
        said.push(told(head));
        return undefined;
      },
      body(from, start, end) {
        for (let i = start; i < end; i++) body += String.fromCharCode(from[i]!);
      },
      end() {
        said.push(body);
        body = "";
      },
    },
    { maxHead: 1024 },
  );
  try {
    for (let at = 0; at < bytes.length; at += size) reader.push(bytes, at, Math.min(at + size, bytes.length));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    said.push("error");
  }
  return [...said, body];
}

export const target = {
  name: "http",
  run(bytes: Uint8Array): void {
    holds(bytes, decodeHttpHead, (head) => {
      try {
        return encodeHttpHead(head);
      } catch (error) {
        // What cannot stand in a head that we write: a lone CR, say.
        if (!(error instanceof RangeError)) throw error;
        return bytes;
      }
    });
    const view = viewHttpHead(bytes, 0, bytes.length);
    if (view !== undefined) deepStrictEqual(told(view), told(decodeHttpHead(bytes.subarray(0, view.end))));
    const whole = read(bytes, Math.max(1, bytes.length));
    for (const size of [1, 7, 64]) deepStrictEqual(read(bytes, size), whole);
  },
  seeds: (): Uint8Array[] => [
    octets("RPC_IN_DATA /rpc/rpcproxy.dll?srv:593 HTTP/1.1\r\nAccept: application/rpc\r\nContent-Length: 4\r\n\r\nabcd"),
    octets("HTTP/1.1 200 Success\r\nContent-Type: application/rpc\r\nContent-Length: 1073741824\r\n\r\n\u0005\u0000"),
    octets("POST /a HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;name=x\r\nhello\r\n0\r\nTrailer: y\r\n\r\nGET /b HTTP/1.0\n\n"),
    octets("HTTP/1.0 503 RPC Error: 6ba\r\n\r\nRPC EEInfo:AAAA"),
    octets("GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n"),
    octets("HEAD /x HTTP/1.0\nhost:a \r\nHOST:\t b\n\r\n"),
  ],
};
