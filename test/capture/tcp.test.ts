import assert from "node:assert/strict";
import { test } from "node:test";
import type { Packet } from "../../src/capture/packet.ts";
import { Capture, counting, FLAG, type TcpDialogue } from "./build.ts";
import { type CollectOptions, collect } from "./collect.ts";

const CLIENT = "10.0.0.1:50000";
const SERVER = "10.0.0.2:135";

/** A connection after its handshake. */
function opened(options: Parameters<Capture["tcp"]>[2] = {}): { capture: Capture; dialogue: TcpDialogue } {
  const capture = new Capture();
  const dialogue = capture.tcp(CLIENT, SERVER, options);
  dialogue.handshake();
  return { capture, dialogue };
}

function only(capture: Capture, options: CollectOptions = {}) {
  const collected = collect(capture.read(), options);
  assert.equal(collected.connections.length, 1);
  return { ...collected, connection: collected.connections[0]!, stream: collected.streams[0]! };
}

/** Sends octets `from..to` of the client's stream as one segment, wherever that is. */
function piece(dialogue: TcpDialogue, all: Uint8Array, from: number, to: number): number {
  return dialogue.segment("client", { sequence: 1001 + from, flags: FLAG.ack }, all.subarray(from, to));
}

test("a connection from SYN to FIN: octets of both sides, facts of the handshake", () => {
  const { capture, dialogue } = opened({ clientTtl: 128, serverTtl: 63, windowScale: 7, maxSegment: 1400 });
  dialogue.client(counting(3000));
  dialogue.server(counting(20));
  dialogue.close();
  const { connection, stream } = only(capture);
  assert.deepEqual(stream.sides[0].octets, counting(3000));
  assert.deepEqual(stream.sides[1].octets, counting(20));
  assert.deepEqual([stream.sides[0].end, stream.sides[1].end], ["fin", "fin"]);
  assert.deepEqual(stream.conversation, {
    transport: "tcp",
    number: 0,
    client: { address: "10.0.0.1", port: 50_000 },
    server: { address: "10.0.0.2", port: 135 },
    roles: "handshake",
    carries: undefined,
  });
  assert.equal(connection.handshake, "open");
  assert.equal(connection.end, "fin");
  assert.equal(connection.handshakeTime, 200);
  assert.deepEqual(connection.windowScale, [7, 7]);
  assert.deepEqual(connection.maxSegment, [1400, 1400]);
  assert.deepEqual(connection.initialSequence, [1000, 500_000]);
  assert.deepEqual(connection.ttl, { client: 128, server: 63, reset: 0 });
  assert.deepEqual(connection.octets, [3000, 20]);
  assert.deepEqual(connection.small, [0, 1]);
});

test("octets come straight from the frame where they are in order", () => {
  const { capture, dialogue } = opened();
  const frame = dialogue.client(counting(100));
  const frames = [...capture.read()];
  let seen: Uint8Array | undefined;
  collect(frames, {
    packet: (packet) => {
      if (packet.frame.number === frame) seen = packet.bytes;
    },
  });
  assert.equal(seen, frames[frame - 1]!.bytes);
});

test("segments in any order give the stream in order, with the frames that carried them", () => {
  const { capture, dialogue } = opened();
  const all = counting(500);
  piece(dialogue, all, 0, 100);
  const late = piece(dialogue, all, 200, 300);
  const later = piece(dialogue, all, 400, 500);
  piece(dialogue, all, 300, 400);
  const filling = piece(dialogue, all, 100, 200);
  const { stream, connection } = only(capture);
  assert.deepEqual(stream.sides[0].octets, all);
  assert.deepEqual(stream.sides[0].gaps, []);
  assert.deepEqual(stream.sides[0].frames, [4, filling, late, filling - 1, later]);
  assert.deepEqual(connection.outOfOrder, [2, 0]);
  assert.deepEqual(connection.lost, [0, 0]);
});

test("what was sent twice comes once, and the first of two versions holds", () => {
  const { capture, dialogue } = opened();
  const all = counting(300);
  const forged = new Uint8Array(300).fill(255);
  piece(dialogue, all, 100, 200);
  piece(dialogue, forged, 50, 250);
  piece(dialogue, all, 0, 100);
  piece(dialogue, all, 0, 300);
  const { stream, connection } = only(capture);
  const expected = Uint8Array.from(all);
  expected.fill(255, 50, 100);
  expected.fill(255, 200, 250);
  assert.deepEqual(stream.sides[0].octets, expected);
  assert.equal(connection.retransmitted[0] >= 1, true);
});

test("a hole that the other side acknowledged is a gap", () => {
  const { capture, dialogue } = opened();
  const all = counting(1000);
  piece(dialogue, all, 0, 100);
  piece(dialogue, all, 300, 400);
  dialogue.segment("server", { acknowledgment: 1401 });
  piece(dialogue, all, 400, 500);
  const { stream, connection } = only(capture);
  assert.deepEqual(stream.sides[0].gaps, [{ at: 100, length: 200 }]);
  assert.equal(stream.sides[0].octets.length, 300);
  assert.deepEqual(connection.lost, [200, 0]);
});

test("the last octets, which only an acknowledgment or a FIN tells of, are a gap", () => {
  for (const how of ["acknowledged", "fin", "fin, unseen"] as const) {
    const { capture, dialogue } = opened();
    piece(dialogue, counting(100), 0, 100);
    dialogue.segment("server", { acknowledgment: how === "acknowledged" ? 1301 : how === "fin" ? 1101 : 1102 });
    if (how === "fin") dialogue.segment("client", { sequence: 1301, flags: FLAG.fin | FLAG.ack });
    const { stream, connection } = only(capture);
    const missing = how === "fin, unseen" ? 0 : 200;
    assert.deepEqual(stream.sides[0].gaps, missing === 0 ? [] : [{ at: 100, length: missing }], how);
    assert.deepEqual(connection.lost, [missing, 0], how);
  }
});

test("what is acknowledged of a side that was not heard is no gap", () => {
  const capture = new Capture();
  const dialogue = capture.tcp("10.0.0.1:50000", "10.0.0.2:135");
  dialogue.syn();
  dialogue.ack();
  dialogue.client(counting(10));
  dialogue.serverEnd.next += 5000;
  dialogue.client(counting(10));
  assert.deepEqual(only(capture).connection.lost, [0, 0]);
});

test("an acknowledgment that the capture saw before its data makes no gap", () => {
  const { capture, dialogue } = opened();
  const all = counting(300);
  piece(dialogue, all, 0, 100);
  dialogue.segment("server", { acknowledgment: 1301 });
  piece(dialogue, all, 100, 200);
  piece(dialogue, all, 200, 300);
  const { stream } = only(capture);
  assert.deepEqual(stream.sides[0].octets, all);
  assert.deepEqual(stream.sides[0].gaps, []);
});

test("what a packet acknowledges is given up before its own octets are read", () => {
  const { capture, dialogue } = opened();
  piece(dialogue, counting(300), 0, 100);
  const behind = piece(dialogue, counting(300), 200, 300);
  const answer = dialogue.segment("server", { acknowledgment: 1301 }, counting(10));
  const order: string[] = [];
  const { streams } = collect(capture.read(), { heard: (side, frame) => order.push(`${side} ${frame}`) });
  assert.deepEqual(order, ["0 4", `0 ${behind}`, `1 ${answer}`]);
  assert.deepEqual(streams[0]!.sides[0].gaps, [{ at: 100, length: 100 }]);
});

test("a hole that nobody acknowledges is a gap at the end of the capture", () => {
  const { capture, dialogue } = opened();
  piece(dialogue, counting(300), 0, 50);
  piece(dialogue, counting(300), 200, 300);
  const { stream } = only(capture);
  assert.deepEqual(stream.sides[0].gaps, [{ at: 50, length: 150 }]);
  assert.equal(stream.sides[0].end, "capture");
});

test("where one direction was captured, a hole is a gap when enough waits behind it", () => {
  const capture = new Capture();
  const dialogue = capture.tcp(CLIENT, SERVER);
  dialogue.syn();
  const all = counting(100_000);
  for (let i = 0; i < 60; i++) if (i !== 5) piece(dialogue, all, i * 1000, i * 1000 + 1000);
  const { stream, connection } = only(capture, { limits: { pendingOctets: 1 << 30 } });
  assert.deepEqual(stream.sides[0].gaps, [{ at: 5000, length: 1000 }]);
  assert.equal(stream.sides[0].frames.length, 59);
  assert.equal(connection.handshake, "one-sided");
});

test("octets that the length limit of the capture left out are a gap of their number", () => {
  const { capture, dialogue } = opened();
  dialogue.client(counting(1000));
  dialogue.client(counting(50, 1000));
  const cut = [...capture.read()].map((frame) => (frame.captured > 154 ? { ...frame, captured: 154 } : frame));
  const { streams } = collect(cut);
  const [heard] = streams[0]!.sides;
  assert.deepEqual(heard.octets, Uint8Array.from([...counting(100), ...counting(50, 1000)]));
  assert.deepEqual(heard.gaps, [{ at: 100, length: 900 }]);
});

test("sequence numbers wrap", () => {
  const { capture, dialogue } = opened({ clientInitial: 0xffff_ff00, serverInitial: 0x7fff_ff00, segment: 100 });
  dialogue.client(counting(1000));
  dialogue.server(counting(1000));
  dialogue.close();
  const { stream, connection } = only(capture);
  assert.deepEqual(stream.sides[0].octets, counting(1000));
  assert.deepEqual(stream.sides[1].octets, counting(1000));
  assert.equal(connection.end, "fin");
  assert.deepEqual(connection.initialSequence, [0xffff_ff00, 0x7fff_ff00]);
});

test("SYNs of the same number are one conversation and are marked, one of another number is the next", () => {
  const capture = new Capture();
  const dialogue = capture.tcp(CLIENT, SERVER);
  const first = dialogue.syn();
  capture.wait(1000);
  const second = dialogue.syn();
  capture.tcp(CLIENT, SERVER, { clientInitial: 77 }).syn();
  const repeats: number[] = [];
  const { connections } = collect(capture.read(), { packet: (packet: Packet) => repeats.push(packet.synRetransmitOf) });
  assert.deepEqual(repeats, [0, first, 0]);
  assert.deepEqual(
    connections.map(({ handshake, syn }) => [handshake, syn.count]),
    [
      ["no-answer", 2],
      ["no-answer", 1],
    ],
  );
  assert.deepEqual(
    connections[0]!.syn.marks.map(({ frame }) => frame),
    [first, second],
  );
});

test("ways to begin", () => {
  const begin = (steps: (dialogue: TcpDialogue) => void) => {
    const capture = new Capture();
    steps(capture.tcp(CLIENT, SERVER));
    const { connection } = only(capture);
    return `${connection.handshake} ${connection.end} ${connection.reset === undefined ? "" : `${connection.reset.side} ${connection.reset.moment}`}`;
  };
  assert.equal(
    begin((c) => {
      c.syn();
      c.rst("server");
    }),
    "refused reset 1 syn",
  );
  assert.equal(
    begin((c) => {
      c.syn();
      c.rst("client");
    }),
    "client-reset reset 0 syn",
  );
  assert.equal(
    begin((c) => {
      c.syn();
      c.synAck();
    }),
    "syn-ack-unacknowledged open ",
  );
  assert.equal(
    begin((c) => {
      c.syn();
      c.synAck();
      c.rst("client");
    }),
    "syn-ack-unacknowledged reset 0 handshake",
  );
  assert.equal(
    begin((c) => {
      c.syn();
      c.ack();
      c.client(counting(10));
    }),
    "one-sided open ",
  );
  assert.equal(
    begin((c) => c.synAck()),
    "syn-ack-only open ",
  );
  assert.equal(
    begin((c) => {
      c.synAck();
      c.ack();
    }),
    "open-syn-missing open ",
  );
  assert.equal(
    begin((c) => c.rst("client")),
    "reset-only reset 0 data",
  );
  assert.equal(
    begin((c) => c.client(counting(10))),
    "midstream open ",
  );
  assert.equal(
    begin((c) => {
      c.handshake();
      c.client(counting(10));
      c.rst("server");
    }),
    "open reset 1 data",
  );
  assert.equal(
    begin((c) => {
      c.handshake();
      c.fin("client");
      c.rst("server");
    }),
    "open reset 1 closing",
  );
  assert.equal(
    begin((c) => {
      c.handshake();
      c.fin("client");
      c.ack("server");
    }),
    "open half-closed ",
  );
});

test("a SYN that is refused and sent again, as Windows does, stays one conversation", () => {
  const capture = new Capture();
  const dialogue = capture.tcp(CLIENT, SERVER);
  for (let i = 0; i < 3; i++) {
    dialogue.syn();
    dialogue.rst("server");
    capture.wait(500);
  }
  const { connection } = only(capture);
  assert.equal(connection.handshake, "refused");
  assert.equal(connection.syn.count, 3);
});

test("a SYN of the same number after the connection's end is a new conversation", () => {
  const { capture, dialogue } = opened();
  dialogue.client(counting(5));
  dialogue.close();
  dialogue.syn();
  const { connections } = collect(capture.read());
  assert.deepEqual(
    connections.map(({ handshake, end }) => `${handshake} ${end}`),
    ["open fin", "no-answer open"],
  );
});

test("a connection under way: the server by its port or by what it says, the stream from the first segment", () => {
  const capture = new Capture();
  const dialogue = capture.tcp("10.0.0.1:1369", "10.0.0.2:49353", { clientInitial: 5, serverInitial: 9 });
  dialogue.ack("server");
  // A request of RPC.
  const request = Uint8Array.from([5, 0, 0, 3, 16, 0, 0, 0, 24, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  for (const side of ["client", "server"] as const) {
    // As the first packet of all, and its answer so.
    const alone = new Capture();
    const pdu = side === "client" ? request : request.map((octet, i) => (i === 2 ? 2 : octet));
    alone.tcp("10.0.0.1:1369", "10.0.0.2:49353")[side](pdu);
    assert.equal(only(alone).stream.conversation.server.port, 49_353, side);
  }
  dialogue.client(request);
  const { stream, connection } = only(capture);
  assert.equal(stream.conversation.roles, "guessed");
  assert.equal(stream.conversation.server.port, 49_353);
  assert.deepEqual(stream.sides[0].octets, request);
  assert.deepEqual(connection.packets, [1, 1]);
});

test("keep-alives repeat nothing", () => {
  const { capture, dialogue } = opened();
  dialogue.client(counting(10));
  dialogue.ack("server");
  for (let i = 0; i < 3; i++) {
    capture.wait(60_000);
    dialogue.segment("client", { sequence: dialogue.clientEnd.next - 1 }, Uint8Array.of(0));
    dialogue.ack("server");
  }
  dialogue.client(counting(10, 10));
  const { stream, connection } = only(capture);
  assert.deepEqual(stream.sides[0].octets, counting(20));
  assert.deepEqual(connection.retransmitted, [0, 0]);
  assert.equal(connection.longestSilence?.time, 60_000_100);
});

test("data on the SYN (RFC 7413) is the beginning of the stream", () => {
  const capture = new Capture();
  const dialogue = capture.tcp(CLIENT, SERVER);
  dialogue.segment("client", { flags: FLAG.syn, sequence: 1000, acknowledgment: 0 }, counting(10));
  dialogue.clientEnd.next = 1011;
  dialogue.synAck();
  dialogue.client(counting(10, 10));
  const { stream } = only(capture);
  assert.deepEqual(stream.sides[0].octets, counting(20));
});

test("data that was never acknowledged is told, with how often it was sent again", () => {
  const { capture, dialogue } = opened();
  dialogue.client(counting(10));
  dialogue.ack("server");
  const frame = dialogue.client(counting(30));
  for (let i = 0; i < 3; i++) {
    capture.wait(300);
    dialogue.segment("client", { sequence: dialogue.clientEnd.next - 30 }, counting(30));
  }
  const { connection } = only(capture);
  assert.equal(connection.unacknowledged?.side, 0);
  assert.equal(connection.unacknowledged?.mark.frame, frame);
  assert.equal(connection.unacknowledged?.repeats, 3);
  assert.deepEqual(connection.retransmitted, [3, 0]);
});

test("a RST far from the stream is told and not believed", () => {
  const { capture, dialogue } = opened();
  dialogue.client(counting(10));
  dialogue.segment("server", { flags: FLAG.rst, sequence: dialogue.serverEnd.next + 0x7000_0000 }, new Uint8Array(0), 12);
  dialogue.client(counting(10, 10));
  const { stream, connection } = only(capture);
  assert.deepEqual(stream.sides[0].octets, counting(20));
  assert.deepEqual(connection.ttl.reset, 12);
});

test("first octets wait until they tell who reads them, and come with their frames", () => {
  const { capture, dialogue } = opened();
  const first = dialogue.client(counting(3));
  const answer = dialogue.server(counting(2));
  const second = dialogue.client(counting(10, 3));
  dialogue.close();
  const asked: number[] = [];
  const { streams } = collect(capture.read(), {
    classify: (octets, side) => {
      asked.push(octets.length);
      return side === 0 && octets.length > 8 ? true : undefined;
    },
  });
  assert.deepEqual(asked, [3, 2, 13]);
  const [stream] = streams;
  assert.deepEqual(stream!.sides[0].octets, counting(13));
  assert.deepEqual(stream!.sides[1].octets, counting(2));
  assert.deepEqual(stream!.sides[0].frames, [first, second]);
  assert.deepEqual(stream!.sides[1].frames, [answer]);
});

test("nobody reads a connection that both sides' first octets do not tell", () => {
  const { capture, dialogue } = opened();
  dialogue.client(counting(10));
  dialogue.server(counting(10));
  dialogue.client(counting(10));
  let asked = 0;
  const { connections } = collect(capture.read(), {
    classify: () => {
      asked++;
      return false;
    },
  });
  assert.equal(asked, 2);
  assert.deepEqual(connections[0]!.octets, [20, 10]);
});

test("what waits behind a hole is bounded, for one connection and for all", () => {
  const { capture, dialogue } = opened();
  const all = counting(100_000);
  for (let at = 2000; at < 90_000; at += 1000) piece(dialogue, all, at, at + 900);
  const { stream, dropped } = only(capture, { limits: { pendingOctets: 20_000 } });
  assert.equal(dropped.get("pendingOctets")! > 0, true);
  assert.equal(stream.sides[0].gaps.length, 88);
  const shared = only(capture, { limits: { allPendingOctets: 20_000 } });
  assert.equal(shared.dropped.get("allPendingOctets")! > 0, true);
});

test("the conversation that was silent longest gives way, and is told", () => {
  const capture = new Capture();
  for (let i = 0; i < 10; i++) capture.tcp(`10.0.1.${i}:5000`, SERVER).syn();
  capture.tcp("10.0.1.9:5000", SERVER).syn();
  const { connections, dropped } = collect(capture.read(), { limits: { conversations: 4 } });
  assert.equal(dropped.get("conversations"), 6);
  assert.deepEqual(
    connections.map(({ end }) => end),
    [...new Array<string>(6).fill("evicted"), ...new Array<string>(4).fill("open")],
  );
  assert.equal(connections[9]!.syn.count, 2);
});

test("a connection that is over is told when it was quiet for a while, and what straggles is not another", () => {
  const { capture, dialogue } = opened();
  dialogue.close();
  capture.wait(100_000);
  capture.tcp("10.0.0.3:1025", SERVER).syn();
  capture.tcp("10.0.0.3:1026", SERVER).handshake();
  dialogue.rst("server");
  const { connections, records } = collect(capture.read());
  assert.equal(connections.length, 3);
  assert.equal(records[0]?.kind === "connection" && records[0].conversation.number, 0);
});

test("an error of a router belongs to the connection that it quotes, by its ports where an address was translated", () => {
  const capture = new Capture();
  const frame = capture.tcp("192.168.1.5:50000", "203.0.113.9:135").syn();
  capture.icmp("198.51.100.1", 3, 13, frame);
  // As a router behind the translation quotes it: another source address.
  const other = new Capture();
  const translated = other.tcp("198.51.100.77:50000", "203.0.113.9:135").syn();
  const quoted = other.frames[translated - 1]!.bytes.subarray(14, 14 + 28);
  const message = Uint8Array.from([3, 1, 0, 0, 0, 0, 0, 0, ...quoted]);
  capture.packet({ source: "198.51.100.2", destination: "192.168.1.5", protocol: 1 }, message);
  // The host behind a translation of both addresses answers by the address that was dialled; a router there by its own.
  for (const [from, code] of [
    ["203.0.113.9", 3],
    ["198.51.100.3", 10],
  ] as const) {
    const far = new Capture();
    const inner = far.tcp("198.51.100.77:50000", "10.9.9.9:135").syn();
    const packet = far.frames[inner - 1]!.bytes.subarray(14, 14 + 28);
    const error = Uint8Array.from([3, code, 0, 0, 0, 0, 0, 0, ...packet]);
    capture.packet({ source: from, destination: "192.168.1.5", protocol: 1 }, error);
  }
  const { connection } = only(capture);
  assert.deepEqual(
    connection.icmp.map(({ from, meaning, words }) => [from, meaning, words]),
    [
      ["198.51.100.1", "prohibited", "communication administratively prohibited"],
      ["198.51.100.2", "unreachable", "host unreachable"],
      ["203.0.113.9", "port-closed", "port unreachable"],
      ["198.51.100.3", "prohibited", "communication with destination host administratively prohibited"],
    ],
  );
  assert.deepEqual(connection.packets, [1, 0]);
});

test("the scale in force is that of the handshake", () => {
  const { capture, dialogue } = opened({ windowScale: 8 });
  dialogue.client(counting(1));
  const scales: number[] = [];
  collect(capture.read(), { packet: ({ scale }) => scales.push(scale) });
  assert.deepEqual(scales, [0, 0, 8, 8]);
});

test("the reader of a silent exchange is told its end", () => {
  const capture = new Capture();
  capture.udp("10.0.0.1:5000", "10.0.0.2:53", counting(5));
  capture.wait(200_000);
  for (let i = 0; i < 3; i++) capture.udp(`10.0.0.3:${6000 + i}`, "10.0.0.2:53", counting(5));
  capture.udp("10.0.0.2:53", "10.0.0.1:5000", counting(7));
  const ended: string[] = [];
  const { records, datagrams } = collect(capture.read(), { datagramsEnd: (number, frame) => ended.push(`${number} ${frame}`) });
  assert.equal(ended[0], "0 2");
  // It goes on: one exchange still, read again.
  assert.deepEqual(
    datagrams.map(({ conversation, octets }) => [conversation.number, octets.length]),
    [
      [0, 5],
      [1, 5],
      [2, 5],
      [3, 5],
      [0, 7],
    ],
  );
  assert.deepEqual(
    records.map((record) => record.kind === "datagrams" && record.packets),
    [
      [1, 1],
      [1, 0],
      [1, 0],
      [1, 0],
    ],
  );
});

test("where there are many, a connection that is silent for hours is told, and nothing is dropped", () => {
  const capture = new Capture();
  for (let i = 0; i < 5000; i++) capture.tcp(`10.1.${i >> 8}.${i & 255}:5000`, SERVER).syn();
  capture.wait(3 * 3600_000);
  for (let i = 0; i < 4000; i++) capture.tcp(`10.2.${i >> 8}.${i & 255}:5000`, SERVER).syn();
  const { connections, dropped, records } = collect(capture.read(), { limits: { conversations: 9000 } });
  assert.equal(connections.length, 9000);
  assert.equal(dropped.size, 0);
  const first = records[0];
  assert.equal(first?.kind === "connection" && first.end, "open");
});
