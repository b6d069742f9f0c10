/**
 * SMB and HTTP out of streams: octets of both sides, mutated, in pieces of any size, with gaps: never throws, holds nothing when it is over, emits no
 * more than there is room for, and says the same of the same octets whatever the pieces.
 */
import { deepStrictEqual, ok } from "node:assert";
import { Analyzer } from "../../src/capture/analyzer.ts";
import type { Conversation, Side } from "../../src/capture/conversation.ts";
import { openHttp } from "../../src/capture/http/index.ts";
import { openRpcLeg } from "../../src/capture/http/leg.ts";
import type { TraceRecord } from "../../src/capture/records.ts";
import { openSmb } from "../../src/capture/smb/index.ts";
import type { StreamConsumer } from "../../src/capture/stream.ts";
import { encodeHttpHead } from "../../src/pdu/http/index.ts";
import { encodeSessionPacket } from "../../src/pdu/netbios/session-packet.ts";
import { encodeRtsPdu, type RtsCommand } from "../../src/pdu/rts/index.ts";
import * as smb1 from "../../src/pdu/smb1/samples.ts";
import { compoundSmb2 } from "../../src/pdu/smb2/index.ts";
import * as smb2 from "../../src/pdu/smb2/samples.ts";
import { randomFrom } from "./mutate.ts";

const BIND = Uint8Array.from(
  "05000b03100000004800000001000000b810b8100000000001000000000001 0081bb7a364498f135ad3298f038001003020000 00045d888aeb1cc9119fe808002b10486002000000"
    .replaceAll(" ", "")
    .match(/../g)!,
  (pair) => Number.parseInt(pair, 16),
);

/** A stream of turns: u8 side with what happens (bits: 1 server, 2 a gap behind it, 4 the other connection), u16 length, octets. */
function turns(parts: readonly (readonly [how: number, octets: Uint8Array])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(([how, octets]) => [how, octets.length & 0xff, octets.length >> 8, ...octets]));
}

const framed = (data: Uint8Array) => encodeSessionPacket({ kind: "message", data });

function conversation(number: number, port: number): Conversation {
  return {
    transport: "tcp",
    number,
    client: { address: "10.0.0.1", port: 50_000 + number },
    server: { address: "10.0.0.2", port },
    roles: "handshake",
    carries: undefined,
  };
}

function read(
  bytes: Uint8Array,
  open: (analyzer: Analyzer, conversation: Conversation) => StreamConsumer,
  seed: number | undefined,
): { lost: boolean; [said: string]: unknown } {
  const records: TraceRecord[] = [];
  const messages: string[] = [];
  const analyzer = new Analyzer(
    {
      record: (record) => void records.push(record),
      message: (message) => void messages.push(`${message.protocol} ${message.side}`),
    },
    { limits: { messageOctets: 4096, allMessageOctets: 8192, openCalls: 16 } },
  );
  const conversations = [conversation(0, 445), conversation(1, 445)];
  const consumers = conversations.map((one) => open(analyzer, one));
  const random = randomFrom(seed ?? 0);
  let frame = 0;
  let gaps = 0;
  for (let at = 0; at + 3 <= bytes.length; ) {
    const how = bytes[at]!;
    const end = Math.min(bytes.length, at + 3 + (bytes[at + 1]! | (bytes[at + 2]! << 8)));
    const consumer = consumers[(how >> 2) & 1]!;
    const side = (how & 1) as Side;
    frame++;
    for (let from = at + 3; from < end; ) {
      const to = seed === undefined ? end : Math.min(end, from + 1 + random(300));
      // A buffer of the reader's, which is gone afterwards.
      const piece = bytes.slice(from, to);
      consumer.octets(side, piece, 0, piece.length, frame, frame * 1000);
      piece.fill(0xee);
      from = to;
    }
    if ((how & 2) !== 0) gaps++;
    if ((how & 2) !== 0) consumer.gap(side, (how & 8) === 0 ? how >> 4 : undefined, frame, frame * 1000);
    at = end;
  }
  for (const consumer of consumers) {
    consumer.end(0, "capture", frame, frame * 1000);
    consumer.end(1, "capture", frame, frame * 1000);
  }
  ok(analyzer.held.octets === 0, `${analyzer.held.octets} octets are still held`);
  ok(records.length <= bytes.length + 8, `${records.length} records of ${bytes.length} octets`);
  const lost = gaps > 0 || analyzer.dropped.size > 0;
  return { lost, records, messages: messages.filter((message) => !message.startsWith("http")), pdus: Object.fromEntries(analyzer.pdus) };
}

/** @param segments where the place in the stream is lost, it is found again at the beginning of a segment: then the pieces matter */
function holdsFor(
  open: (analyzer: Analyzer, conversation: Conversation) => StreamConsumer,
  segments: boolean,
): (bytes: Uint8Array) => void {
  return (bytes) => {
    const whole = read(bytes, open, undefined);
    for (const seed of [1, 2]) {
      const again = read(bytes, open, seed);
      if (!segments || !(whole.lost || again.lost)) deepStrictEqual(again, whole);
    }
  };
}

const cookie = (digit: number): RtsCommand => ({ type: "Cookie", cookie: `0000000${digit}-0000-0000-0000-000000000000` });
const version: RtsCommand = { type: "Version", version: 1 };
const head = (method: string, length: number) =>
  encodeHttpHead({
    kind: "request",
    method,
    target: "/rpc/rpcproxy.dll?srv:593",
    version: "1.1",
    fields: [["Content-Length", `${length}`]],
  });
const answer = (status: number, phrase: string, length: number) =>
  encodeHttpHead({
    kind: "response",
    version: "1.1",
    status,
    phrase,
    fields: [
      ["Content-Type", "application/rpc"],
      ["Content-Length", `${length}`],
    ],
  });
const text = (value: string) => Uint8Array.from(value, (character) => character.charCodeAt(0));
const { joinedOctets: joined } = smb1;

export const targets = [
  {
    name: "capture-smb",
    run: holdsFor(openSmb, false),
    seeds: (): Uint8Array[] => {
      const two = Object.entries(smb2).map(([name, octets]): readonly [number, Uint8Array] => [
        name.includes("RESPONSE") ? 1 : 0,
        framed(octets),
      ]);
      const one: (readonly [number, Uint8Array])[] = [
        [0, smb1.negotiateRequest],
        [1, smb1.negotiateResponse],
        [0, smb1.setupAndTreeRequest],
        [1, smb1.setupAndTreeResponse],
        [0, smb1.createRequest],
        [1, smb1.createResponse],
        [0, smb1.writeAndXRequest(BIND)],
        [0, smb1.readAndXRequest],
        [1, smb1.readAndXResponse(BIND)],
        [0, smb1.transactRequest(BIND.subarray(0, 20), BIND.length)],
        [1, smb1.transactInterimResponse],
        [0, smb1.transactSecondaryRequest(BIND.subarray(20), BIND.length, 20)],
        [1, smb1.transactResponse(BIND)],
        [0, smb1.closeRequest],
      ];
      const session = encodeSessionPacket({ kind: "request", calledName: new Uint8Array(16), callingName: new Uint8Array(16) });
      return [
        turns(two),
        turns(one.map(([side, octets]) => [side, framed(octets)])),
        turns([
          [0, session],
          [1, encodeSessionPacket({ kind: "negative-response", errorCode: 0x82 })],
        ]),
        // Midstream, a gap within a message and one behind it, encrypted, compressed, compounded.
        turns([
          [0, framed(smb2.TRANSCEIVE_REQUEST).subarray(30)],
          [0, framed(smb2.TREE_CONNECT_REQUEST)],
          [0x52, framed(smb2.CREATE_REQUEST).subarray(0, 100)],
          [0x0a, framed(smb2.WRITE_REQUEST)],
          [0, framed(joined(Uint8Array.of(0xfd, 0x53, 0x4d, 0x42), new Uint8Array(80)))],
          [1, framed(joined(Uint8Array.of(0xfc, 0x53, 0x4d, 0x42), new Uint8Array(80)))],
          [4, framed(compoundSmb2([smb2.CREATE_REQUEST, smb2.TRANSCEIVE_REQUEST, smb2.CLOSE_REQUEST]))],
        ]),
      ];
    },
  },
  {
    name: "capture-http",
    run: holdsFor(openHttp, true),
    seeds: (): Uint8Array[] => {
      const a1 = encodeRtsPdu({ flags: 0, commands: [version, cookie(1), cookie(2), { type: "ReceiveWindowSize", size: 65_536 }] });
      const b1 = encodeRtsPdu({
        flags: 0,
        commands: [
          version,
          cookie(1),
          cookie(3),
          { type: "ChannelLifetime", lifetime: 0x40000000 },
          { type: "ClientKeepalive", interval: 300_000 },
          { type: "AssociationGroupId", id: "00000000-0000-0000-0000-000000000009" },
        ],
      });
      const a3 = encodeRtsPdu({ flags: 0, commands: [{ type: "ConnectionTimeout", timeout: 120_000 }] });
      const c2 = encodeRtsPdu({
        flags: 0,
        commands: [version, { type: "ReceiveWindowSize", size: 65_536 }, { type: "ConnectionTimeout", timeout: 120_000 }],
      });
      const echo = encodeRtsPdu({ flags: 0x40, commands: [] });
      return [
        turns([
          [0, head("RPC_IN_DATA", 0)],
          [1, joined(answer(200, "Success", 20), echo)],
          [4, joined(head("RPC_OUT_DATA", 76), a1)],
          [0, joined(head("RPC_IN_DATA", 1073741824), b1)],
          [5, joined(answer(200, "Success", 1073741824), a3, c2)],
          [0, BIND],
          [5, BIND],
        ]),
        turns([
          [0, joined(head("RPC_OUT_DATA", 76), a1)],
          [1, text("HTTP/1.0 503 RPC Error: 6ba\r\nContent-Length: 15\r\n\r\nRPC EEInfo:AAAA")],
          [4, text("RPC_CONNECT srv:593 HTTP/1.0\r\nUser-Agent: RPC\r\n\r\n")],
          [5, text("HTTP/1.0 200 OK\r\n\r\n")],
          [4, BIND],
          [7, BIND],
        ]),
        turns([
          [0, text("GET /a?b HTTP/1.1\r\nAuthorization: Negotiate TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAGAbEdAAAADw==\r\n\r\n")],
          [1, text("HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate TlRMTVNTUAACAAAA\r\nContent-Length: 3\r\n\r\nabc")],
          [
            0x32,
            text(
              "POST /c HTTP/1.1\r\nAuthorization: Basic TEFCXGFubjpzZWNyZXQ=\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
            ),
          ],
          [1, text("HTTP/1.1 200 OK\r\n\r\nuntil it ends")],
        ]),
      ];
    },
  },
  {
    name: "capture-rpc-leg",
    run: holdsFor(openRpcLeg, false),
    seeds: (): Uint8Array[] => {
      const timeout: RtsCommand = { type: "ConnectionTimeout", timeout: 120_000 };
      const window: RtsCommand = { type: "ReceiveWindowSize", size: 65_536 };
      const group: RtsCommand = { type: "AssociationGroupId", id: "00000000-0000-0000-0000-000000000009" };
      const address: RtsCommand = { type: "ClientAddress", address: Uint8Array.of(10, 0, 0, 1) };
      const a2 = encodeRtsPdu({
        flags: 0x10,
        commands: [version, cookie(1), cookie(2), { type: "ChannelLifetime", lifetime: 1 << 30 }, window],
      });
      const b2 = encodeRtsPdu({ flags: 8, commands: [version, cookie(1), cookie(3), window, timeout, group, address] });
      const banner = text("ncacn_http/1.0");
      return [
        turns([
          [1, banner],
          [0, a2],
          [5, banner],
          [4, b2],
          [5, encodeRtsPdu({ flags: 0, commands: [window, version] })],
          [4, BIND],
          [1, BIND],
        ]),
        turns([
          [1, banner],
          [0, BIND],
          [1, BIND],
        ]),
        turns([
          [0x22, a2],
          [1, BIND],
          [3, BIND],
        ]),
      ];
    },
  },
];
