import { deepStrictEqual, ok } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Analysis, type AnalysisLimits, DEFAULT_LIMITS } from "../../src/capture/analysis.ts";
import { Analyzer } from "../../src/capture/analyzer.ts";
import type { Conversation, Side } from "../../src/capture/conversation.ts";
import { PcapReader } from "../../src/capture/files/pcap.ts";
import type { InterfaceRef, TraceRecord } from "../../src/capture/records.ts";
import { openClRpc } from "../../src/capture/rpc/cl-datagrams.ts";
import { CoStream } from "../../src/capture/rpc/co-stream.ts";
import type { StreamConsumer } from "../../src/capture/stream.ts";
import { buildPdu, encodePdu, PFC_WHOLE, PTYPE_SHUTDOWN } from "../../src/pdu/co/index.ts";
import { randomFrom } from "./mutate.ts";

/**
 * Streams of RPC, mutated. A seed is a script: a number of random pieces, then for each piece of one side its side (0 or 1, or 2 and 3 for a gap of that
 * side), a length in two octets, and the octets.
 */
const limits: AnalysisLimits = {
  ...DEFAULT_LIMITS,
  openCalls: 16,
  allOpenCalls: 24,
  contexts: 40,
  messageOctets: 1 << 16,
  allMessageOctets: 1 << 17,
};

interface Event {
  readonly side: Side;
  readonly gap: boolean;
  readonly bytes: Uint8Array;
}

function eventsOf(script: Uint8Array): Event[] {
  const events: Event[] = [];
  for (let at = 1; at + 3 <= script.length && events.length < 400; ) {
    const kind = script[at]! & 3;
    const length = script[at + 1]! | (script[at + 2]! << 8);
    const end = Math.min(script.length, at + 3 + length);
    events.push({ side: (kind & 1) as Side, gap: kind >= 2, bytes: script.slice(at + 3, end) });
    at = end;
  }
  return events;
}

const conversation = (): Conversation => ({
  transport: "tcp",
  number: 0,
  client: { address: "10.0.0.1", port: 50_000 },
  server: { address: "10.0.0.2", port: 135 },
  roles: "handshake",
  carries: "rpc",
});

/** Everything that the analysis says, with octets in pieces of at most `piece`; frames count events, so that pieces do not show. */
function told(events: readonly Event[], piece: (left: number) => number): { records: unknown[]; analysis: Analysis } {
  const records: unknown[] = [];
  const listener = {
    record: (record: TraceRecord) => records.push(record),
    message: (message: object) => records.push({ ...message, pdu: undefined }),
  };
  const analysis: Analysis = new Analyzer(listener, { limits });
  const consumer: StreamConsumer = new CoStream(analysis, conversation(), { kind: "tcp" });
  let frame = 1;
  for (const { side, gap, bytes } of events) {
    // Its buffer is the reader's own and is written to again.
    const room = new Uint8Array(bytes.length + 2);
    if (gap) consumer.gap(side, bytes.length % 3 === 0 ? undefined : bytes.length * 7, frame, frame * 1000);
    else {
      for (let at = 0; at < bytes.length; ) {
        const length = Math.max(1, Math.min(bytes.length - at, piece(bytes.length - at)));
        room.fill(0xa5);
        room.set(bytes.subarray(at, at + length), 1);
        consumer.octets(side, room, 1, 1 + length, frame, frame * 1000);
        at += length;
      }
    }
    frame++;
    const { octets, calls, contexts } = analysis.held;
    ok(
      octets <= limits.allMessageOctets && calls <= limits.allOpenCalls && contexts <= limits.contexts,
      `${octets} octets, ${calls} calls, ${contexts} contexts are held`,
    );
  }
  consumer.end(0, "capture", frame, frame * 1000);
  consumer.end(1, "capture", frame, frame * 1000);
  deepStrictEqual(analysis.held, { octets: 0, calls: 0, contexts: 0 }, "something is still held at the end");
  return { records, analysis };
}

const captures = join(import.meta.dirname, "..", "captures");

/** What the captures of our lab have over TCP. */
function streams(): Uint8Array[] {
  const scripts: Uint8Array[] = [];
  for (const file of readdirSync(captures).sort()) {
    if (!file.endsWith(".pcap")) continue;
    const parts: number[] = [7];
    const reader = new PcapReader();
    const octets = readFileSync(join(captures, file));
    const analyzer = new Analyzer({ record() {} });
    analyzer.openRpc = () => ({
      octets(side, bytes, start, end) {
        if (parts.length + end - start < 40_000) parts.push(side, (end - start) & 0xff, (end - start) >>> 8, ...bytes.subarray(start, end));
      },
      gap() {},
      end() {},
    });
    reader.push(octets);
    reader.end();
    while (reader.next()) analyzer.frame(reader.frame);
    analyzer.finish();
    if (parts.length > 1) scripts.push(Uint8Array.from(parts));
  }
  return scripts.filter((one) => one.length < 20_000).slice(0, 24);
}

export const targets = [
  {
    name: "capture-rpc-co",
    run(script: Uint8Array): void {
      const events = eventsOf(script);
      const whole = told(events, (left) => left).records;
      const random = randomFrom(script[0] ?? 0);
      deepStrictEqual(told(events, (left) => 1 + random(left)).records, whole);
      if (script.length < 2000) deepStrictEqual(told(events, () => 1).records, whole);
    },
    seeds: streams,
  },
  {
    name: "capture-rpc-resync",
    run(junk: Uint8Array): void {
      // Whatever was before a gap, the PDU behind it is found; whatever octets are before a PDU that cannot be one, too.
      const pdu = encodePdu({ kind: "shutdown", flags: PFC_WHOLE, callId: 0x01020304, littleEndian: true });
      const clean = junk.map((octet) => (octet === 5 ? 6 : octet));
      for (const before of [
        [
          { side: 1 as const, gap: false, bytes: junk },
          { side: 1 as const, gap: true, bytes: new Uint8Array(0) },
        ],
        [{ side: 1 as const, gap: false, bytes: clean }],
      ]) {
        const { records } = told([...before, { side: 1, gap: false, bytes: pdu }], (left) => left);
        const found = records.some(
          (one) => (one as { ptype?: string; callId?: number }).ptype === "shutdown" && (one as { callId: number }).callId === 0x01020304,
        );
        ok(found, "the PDU was not found");
      }
    },
    seeds: () => [
      new Uint8Array(0),
      Uint8Array.of(5, 0, 0, 3, 16),
      buildPdu(PTYPE_SHUTDOWN, { flags: 3, callId: 1, littleEndian: false }).subarray(0, 15),
    ],
  },
  {
    name: "capture-rpc-cl",
    run(script: Uint8Array): void {
      const refs: InterfaceRef[] = [];
      const analysis = new Analyzer(
        { record: (record) => void (record.kind === "call" && record.interface !== undefined && refs.push(record.interface)) },
        { limits },
      );
      const consumer = openClRpc(analysis, { ...conversation(), transport: "udp" });
      let frame = 1;
      for (const { side, gap, bytes } of eventsOf(script)) {
        consumer.datagram(side, bytes, 0, bytes.length, gap ? 100 : 0, frame, frame * 1000);
        frame++;
        ok(analysis.held.octets <= limits.allMessageOctets);
      }
      consumer.end(frame, frame * 1000);
      ok(analysis.held.octets === 0, `${analysis.held.octets} octets are still held at the end`);
      for (const { major, minor } of refs) ok(major < 0x10000 && minor < 0x10000);
    },
    seeds: (): Uint8Array[] => {
      const pdu = (ptype: number, sequence: number, body: number[]) => {
        const bytes = new Uint8Array(80 + body.length);
        bytes.set([4, ptype, 0x20, 0, 0x10, 0, 0, 0]);
        bytes.set([0x08, 0x83, 0xaf, 0xe1, 0x1f, 0x5d, 0xc9, 0x11, 0x91, 0xa4, 0x08, 0, 0x2b, 0x14, 0xa0, 0xfa], 24);
        bytes.set([1, 2, 3, 4, 5], 40);
        bytes[60] = 3;
        bytes[64] = sequence;
        bytes[68] = 3;
        bytes[74] = body.length;
        bytes.set(body, 80);
        return bytes;
      };
      const script = [
        pdu(0, 1, [1, 2, 3, 4]),
        pdu(2, 1, [0, 0, 0, 0]),
        pdu(0, 2, []),
        pdu(3, 2, [5, 0, 0, 0]),
        pdu(0, 3, []),
        pdu(6, 3, [3, 0, 1, 0x1c]),
      ];
      return [Uint8Array.from([0, ...script.flatMap((one, i) => [i & 1, one.length, 0, ...one])])];
    },
  },
];
