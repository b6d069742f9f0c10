import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex } from "../../bytes/hex.ts";
import { encodeRtsPdu, type RtsCommand } from "../../pdu/rts/index.ts";
import { Analyzer } from "../analyzer.ts";
import type { Conversation, Side } from "../conversation.ts";
import type { Message } from "../listener.ts";
import type { TraceRecord } from "../records.ts";
import type { StreamConsumer } from "../stream.ts";
import { isHttp, openHttp } from "./index.ts";
import { isRts, openRpcLeg } from "./leg.ts";
import { isTls, openTls } from "./tls.ts";

const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const BIND = parseHex(
  "05000b03100000004800000001000000d016d016000000000100000000000100808abdafa87d11c9bef408002b10298901000000045d888aeb1cc9119fe808002b10486002000000",
);
const BIND_ACK = parseHex(
  "05000c03100000003c00000001000000d016d0160200000005003931333500000100000000000000045d888aeb1cc9119fe808002b10486002000000",
);
const REQUEST = parseHex("05000003100000001c000000020000000400000000000000deadbeef");
const RESPONSE = parseHex("05000203100000001c0000000200000004000000000000000000adde");

class Wire {
  readonly records: TraceRecord[] = [];
  readonly messages: Message[] = [];
  readonly analyzer = new Analyzer({
    record: (record) => void this.records.push(record),
    message: (message) => void this.messages.push(message),
  });
  readonly #open: (analyzer: Analyzer, conversation: Conversation) => StreamConsumer;
  readonly #connections: StreamConsumer[] = [];
  #frame = 0;

  constructor(open: (analyzer: Analyzer, conversation: Conversation) => StreamConsumer = openHttp) {
    this.#open = open;
  }

  /** Connections are counted from 0; each is made at its first octets. */
  say(connection: number, side: Side, ...parts: readonly (string | Uint8Array)[]): this {
    while (this.#connections.length <= connection) {
      const number = this.#connections.length;
      const client = { address: "10.0.0.1", port: 50_000 + number };
      const conversation: Conversation = {
        transport: "tcp",
        number,
        client,
        server: { address: "10.0.0.2", port: 80 },
        roles: "handshake",
        carries: undefined,
      };
      this.#connections.push(this.#open(this.analyzer, conversation));
    }
    for (const part of parts) {
      const bytes = typeof part === "string" ? octets(part) : part;
      this.#frame++;
      this.#connections[connection]!.octets(side, bytes, 0, bytes.length, this.#frame, this.#frame * 1000);
    }
    return this;
  }

  lose(connection: number, side: Side, length: number | undefined): this {
    this.#connections[connection]!.gap(side, length, this.#frame, this.#frame * 1000);
    return this;
  }

  over(connection?: number): this {
    for (const [number, consumer] of this.#connections.entries()) {
      if (connection !== undefined && number !== connection) continue;
      for (const side of [0, 1] as const) consumer.end(side, "fin", this.#frame, this.#frame * 1000);
    }
    return this;
  }

  of<Kind extends TraceRecord["kind"]>(kind: Kind): Extract<TraceRecord, { kind: Kind }>[] {
    return this.records.filter((record) => record.kind === kind) as Extract<TraceRecord, { kind: Kind }>[];
  }
}

const cookie = (digit: number): RtsCommand => ({ type: "Cookie", cookie: `0000000${digit}-0000-0000-0000-000000000000` });
const version: RtsCommand = { type: "Version", version: 1 };
const window: RtsCommand = { type: "ReceiveWindowSize", size: 65_536 };
const timeout: RtsCommand = { type: "ConnectionTimeout", timeout: 120_000 };
const A1 = encodeRtsPdu({ flags: 0, commands: [version, cookie(1), cookie(2), window] });
const B1 = encodeRtsPdu({
  flags: 0,
  commands: [
    version,
    cookie(1),
    cookie(3),
    { type: "ChannelLifetime", lifetime: 1 << 30 },
    { type: "ClientKeepalive", interval: 0 },
    { type: "AssociationGroupId", id: "00000000-0000-0000-0000-000000000009" },
  ],
});
const A3 = encodeRtsPdu({ flags: 0, commands: [timeout] });
const C2 = encodeRtsPdu({ flags: 0, commands: [version, window, timeout] });
const ask = (method: string, length: number) =>
  `${method} /rpc/rpcproxy.dll?srv:593 HTTP/1.1\r\nHost: proxy\r\nContent-Length: ${length}\r\n\r\n`;
const granted = "HTTP/1.1 200 Success\r\nContent-Type: application/rpc\r\nContent-Length: 1073741824\r\n\r\n";

/** The same PDU with call_id 3. */
const second = (pdu: Uint8Array) => pdu.map((octet, i) => (i === 12 ? 3 : octet));

test("both channels make one association, whichever is heard first", () => {
  for (const outFirst of [true, false]) {
    const wire = new Wire();
    if (outFirst)
      wire
        .say(0, 0, ask("RPC_OUT_DATA", 76), A1)
        .say(0, 1, granted, A3)
        .say(1, 0, ask("RPC_IN_DATA", 1 << 30), B1);
    else
      wire
        .say(1, 0, ask("RPC_IN_DATA", 1 << 30), B1)
        .say(0, 0, ask("RPC_OUT_DATA", 76), A1)
        .say(0, 1, granted, A3);
    wire.say(0, 1, C2).say(1, 0, BIND).say(0, 1, BIND_ACK).say(1, 0, REQUEST).say(0, 1, RESPONSE).over();
    const [call] = wire.of("call");
    assert.equal(call?.outcome, "answered");
    assert.deepEqual(call.carrier, { kind: "http", target: "srv:593" });
    assert.equal(call.conversation.number, 1, "the conversation is the IN channel's");
    const [virtual] = wire.of("virtual-connection");
    assert.deepEqual([virtual?.established, virtual?.pdus, virtual?.target], [true, 4, "srv:593"]);
    assert.equal(wire.analyzer.pdus.get("rts"), 4);
    assert.deepEqual(
      wire
        .of("http")
        .map(({ rpc, status }) => [rpc, status])
        .sort(),
      [
        ["in", undefined],
        ["out", 200],
      ],
    );
    assert.equal(wire.analyzer.held.octets, 0);
  }
});

test("an OUT channel is recycled without a break in the association", () => {
  const successor = encodeRtsPdu({ flags: 4, commands: [version, cookie(1), cookie(2), cookie(4), window] });
  const wire = new Wire()
    .say(0, 0, ask("RPC_OUT_DATA", 76), A1)
    .say(1, 0, ask("RPC_IN_DATA", 1 << 30), B1)
    .say(0, 1, granted, A3, C2)
    .say(1, 0, BIND)
    .say(0, 1, BIND_ACK)
    .say(1, 0, REQUEST)
    .say(2, 0, ask("RPC_OUT_DATA", 120), successor)
    .say(2, 1, granted)
    .over(0)
    .say(2, 1, RESPONSE);
  assert.equal(wire.of("virtual-connection").length, 0);
  wire.over(1).over(2);
  assert.equal(wire.of("call")[0]?.outcome, "answered");
  assert.equal(wire.of("virtual-connection").length, 1);
});

test("a virtual connection under way when the capture began is established by what goes through it", () => {
  const wire = new Wire()
    .say(0, 0, ask("RPC_OUT_DATA", 76), A1)
    .say(1, 0, ask("RPC_IN_DATA", 1 << 30), B1)
    .say(0, 1, granted)
    .say(1, 0, REQUEST);
  const silent = new Wire()
    .say(0, 0, ask("RPC_OUT_DATA", 76), A1)
    .say(1, 0, ask("RPC_IN_DATA", 1 << 30), B1)
    .say(1, 0, REQUEST)
    .over();
  wire.say(0, 1, RESPONSE).over();
  assert.deepEqual(
    [wire, silent].map((one) => one.of("virtual-connection")[0]?.established),
    [true, false],
  );
});

test("an IN channel is recycled while a PDU is under way on the old one", () => {
  const successor = encodeRtsPdu({ flags: 4, commands: [version, cookie(1), cookie(3), cookie(5)] });
  const old = encodeRtsPdu({ flags: 0, commands: [cookie(5)] });
  const wire = new Wire()
    .say(0, 0, ask("RPC_OUT_DATA", 76), A1)
    .say(1, 0, ask("RPC_IN_DATA", 1 << 30), B1)
    .say(0, 1, granted, A3, C2)
    .say(1, 0, BIND)
    .say(0, 1, BIND_ACK)
    .say(1, 0, REQUEST.subarray(0, 20))
    .say(2, 0, ask("RPC_IN_DATA", 1 << 30), successor)
    .say(1, 0, REQUEST.subarray(20), old)
    .over(1)
    .say(0, 1, RESPONSE)
    .say(2, 0, second(REQUEST))
    .say(0, 1, second(RESPONSE))
    .over();
  assert.deepEqual(
    wire.of("call").map(({ callId, outcome, octets, conversation }) => [callId, outcome, octets, conversation.number]),
    [
      [2, "answered", [4, 4], 1],
      [3, "answered", [4, 4], 1],
    ],
  );
  assert.deepEqual([...wire.analyzer.dropped], []);
  assert.equal(wire.analyzer.pdus.get("rts"), 6);
  assert.equal(wire.of("virtual-connection").length, 1);
  assert.equal(wire.analyzer.held.octets, 0);
});

test("a proxy's error names its Win32 code; a virtual connection that came to nothing says so", () => {
  const wire = new Wire()
    .say(0, 0, ask("RPC_IN_DATA", 1 << 30), B1)
    .say(0, 1, "HTTP/1.0 503 RPC Error: 6ba\r\nContent-Length: 0\r\n\r\n")
    .over();
  const [record] = wire.of("http");
  assert.deepEqual([record?.status, record?.rpcError, record?.rpc], [503, 0x6ba, "in"]);
  assert.equal(wire.of("virtual-connection")[0]?.established, false);
});

test("version 1: one connection, raw PDUs behind the answer", () => {
  const wire = new Wire()
    .say(0, 0, "RPC_CONNECT srv:593 HTTP/1.0\r\nUser-Agent: RPC\r\n\r\n")
    .say(0, 1, "HTTP/1.0 200 OK\r\n\r\n")
    .say(0, 0, BIND)
    .say(0, 1, BIND_ACK)
    .say(0, 0, REQUEST)
    .say(0, 1, RESPONSE)
    .over();
  assert.equal(wire.of("call")[0]?.outcome, "answered");
  assert.deepEqual(wire.of("bind")[0]?.carrier, { kind: "http", target: "srv:593" });
});

test("a proxy's connections to its server: the banner passed over, both joined by CONN/A2 and CONN/B2", () => {
  const a2 = encodeRtsPdu({
    flags: 0x10,
    commands: [version, cookie(1), cookie(2), { type: "ChannelLifetime", lifetime: 1 << 30 }, window],
  });
  const group: RtsCommand = { type: "AssociationGroupId", id: "00000000-0000-0000-0000-000000000009" };
  const address: RtsCommand = { type: "ClientAddress", address: Uint8Array.of(10, 0, 0, 1) };
  const b2 = encodeRtsPdu({ flags: 8, commands: [version, cookie(1), cookie(3), window, timeout, group, address] });
  const b3 = encodeRtsPdu({ flags: 0, commands: [window, version] });
  const wire = new Wire(openRpcLeg)
    .say(0, 1, "ncacn_http", "/1.0")
    .say(1, 1, "ncacn_http/1.0")
    .say(0, 0, a2)
    .say(1, 0, b2)
    .say(1, 1, b3)
    .say(0, 1, C2)
    .say(1, 0, BIND, REQUEST)
    .say(0, 1, BIND_ACK, RESPONSE)
    .over();
  assert.equal(wire.of("call")[0]?.outcome, "answered");
  assert.deepEqual(
    wire.of("virtual-connection").map(({ established, pdus }) => [established, pdus]),
    [[true, 4]],
  );
  assert.equal(wire.analyzer.pdus.get("rts"), 4);
  assert.equal(isRts(a2, 0, a2.length), true);
  assert.equal(isRts(BIND, 0, BIND.length), false);
  assert.equal(isRts(BIND, 0, 2), undefined);
});

test("version 1 straight to a server's port: the banner, then RPC on one connection", () => {
  const wire = new Wire(openRpcLeg)
    .say(0, 1, "ncacn_http/1.0")
    .say(0, 0, BIND)
    .say(0, 1, BIND_ACK)
    .say(0, 0, REQUEST)
    .say(0, 1, RESPONSE)
    .over();
  assert.equal(wire.of("call")[0]?.outcome, "answered");
  assert.deepEqual(wire.of("call")[0]?.carrier, { kind: "http", target: "10.0.0.2:80" });
});

test("pipelined requests are answered in order; 100 Continue is no answer; what is left says nothing of a status", () => {
  const wire = new Wire()
    .say(0, 0, "GET /a HTTP/1.1\r\n\r\nHEAD /b HTTP/1.1\r\n\r\nPOST /c HTTP/1.1\r\nContent-Length: 3\r\n\r\nabc")
    .say(
      0,
      1,
      "HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\nno",
      "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n",
      "HTTP/1.1 100 Continue\r\n\r\n",
    )
    .over();
  assert.deepEqual(
    wire.of("http").map(({ target, status }) => [target, status]),
    [
      ["/a", 404],
      ["/b", 200],
      ["/c", undefined],
    ],
  );
});

test("NTLM and Basic in HTTP say who, and whether it was taken; no password is kept", () => {
  const type1 = "TlRMTVNTUAABAAAAB4IIogAAAAAAAAAAAAAAAAAAAAAGAbEdAAAADw==";
  const wire = new Wire()
    .say(0, 0, `GET / HTTP/1.1\r\nAuthorization: NTLM ${type1}\r\n\r\n`)
    .say(0, 1, `HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: NTLM ${type1}\r\nContent-Length: 0\r\n\r\n`)
    .say(1, 0, "GET / HTTP/1.1\r\nAuthorization: Basic TEFCXGFubjpzZWNyZXQ=\r\n\r\n")
    .say(1, 1, "HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\n\r\n")
    .say(2, 0, "GET / HTTP/1.1\r\nAuthorization: Basic TEFCXGFubjpzZWNyZXQ=\r\n\r\n")
    .say(2, 1, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
    // A proxy of the web on the way asks, too: by fields and a status of its own.
    .say(
      3,
      0,
      "RPC_IN_DATA /rpc/rpcproxy.dll?srv:593 HTTP/1.1\r\nProxy-Authorization: Basic TEFCXGFubjpzZWNyZXQ=\r\nContent-Length: 0\r\n\r\n",
    )
    .say(3, 1, "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=x\r\nContent-Length: 0\r\n\r\n")
    .over();
  assert.deepEqual(
    wire.of("authentication").map(({ mechanism, domain, user, outcome }) => [mechanism, domain, user, outcome]),
    [
      ["simple", "LAB", "ann", "rejected"],
      ["simple", "LAB", "ann", "accepted"],
      ["simple", "LAB", "ann", "rejected"],
      ["ntlm", undefined, undefined, "unknown"],
    ],
  );
  assert.doesNotMatch(JSON.stringify(wire.records), /secret/);
});

test("behind a gap reading goes on with the next message; within a body nothing is lost", () => {
  const wire = new Wire()
    .say(0, 0, "PUT /a HTTP/1.1\r\nContent-Length: 10\r\n\r\nab")
    .lose(0, 0, 8)
    .say(0, 0, "GET /b HTTP/1.1\r\nHo")
    .lose(0, 0, 20)
    .say(0, 0, "rest of something")
    .say(0, 0, "GET /c HTTP/1.1\r\n\r\n")
    .over();
  assert.deepEqual(
    wire.of("http").map(({ target }) => target),
    ["/a", "/c"],
  );
});

test("what is HTTP and what is TLS is told by the first octets, or more are wanted", () => {
  const is = (text: string) => isHttp(octets(text), 0, text.length);
  for (const yes of ["GET / HTTP/1.1", "RPC_OUT_DATA /rpc", "HTTP/1.1 200"]) assert.equal(is(yes), true, yes);
  for (const no of ["get / HTTP", "HELO mail", "FOO bar", "\u0016\u0003\u0001"]) assert.equal(is(no), false, no);
  for (const more of ["G", "RPC_IN", "HTTP"]) assert.equal(is(more), undefined, more);
  assert.equal(isTls(parseHex("160301"), 0, 3), undefined);
  assert.equal(isTls(parseHex("160301020001"), 0, 6), true);
  assert.equal(isTls(parseHex("1604"), 0, 2), false);
});

test("TLS is named with the server that the client asks for", () => {
  const name = octets("mail.lab.test");
  const extension = [0, 0, 0, name.length + 5, 0, name.length + 3, 0, 0, name.length, ...name];
  const body = [3, 3, ...new Array<number>(32).fill(7), 0, 0, 2, 0x13, 1, 1, 0, 0, extension.length, ...extension];
  const hello = Uint8Array.from([0x16, 3, 1, 0, body.length + 4, 1, 0, 0, body.length, ...body]);
  for (const size of [1, hello.length]) {
    const wire = new Wire(openTls);
    for (let at = 0; at < hello.length; at += size) wire.say(0, 0, hello.slice(at, at + size));
    wire.over();
    assert.deepEqual(
      wire.messages.map((message) => (message.protocol === "rpc" ? "" : message.summary)),
      ["TLS: ClientHello, server name mail.lab.test"],
    );
  }
  const cut = new Wire(openTls).say(0, 0, hello.slice(0, 60)).over();
  assert.deepEqual(cut.messages, []);
});
