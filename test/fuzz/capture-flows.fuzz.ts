/**
 * Frames to conversations. Whatever the frames hold, nothing throws, time and memory stay bounded, and every consumer is told one end of each
 * side; and a stream that is cut, shuffled, repeated and wrapped in tunnels comes out as it was.
 */
import { type Frame, LINK } from "../../src/capture/frame.ts";
import { be16, be32, bytes, Capture, counting, ethernet, FLAG, ip, tcp, udp } from "../capture/build.ts";
import { collect } from "../capture/collect.ts";
import { type Random, randomFrom } from "./mutate.ts";

const LINKS: readonly number[] = [LINK.ethernet, ...Object.values(LINK), 12, 14, 50, 51];
const addresses = { source: "10.0.0.1", destination: "10.0.0.2" };

/** The octets are a file of frames: link type(1), time in 100 ms(1), length(2), octets; all else is left to chance, too. */
const hostile = {
  name: "capture-flows",
  run(input: Uint8Array): void {
    const { streams } = collect(framesOf(input), {
      limits: { conversations: 8, pendingOctets: 4096, allPendingOctets: 8192, fragments: 8 },
    });
    for (const { sides } of streams) {
      for (const side of sides) if (side.end === undefined) throw new Error("a side without an end");
    }
  },
  seeds(): Uint8Array[] {
    const capture = new Capture();
    const dialogue = capture.tcp("10.0.0.1:5000", "10.0.0.2:135");
    dialogue.handshake();
    dialogue.client(counting(40));
    dialogue.server(counting(30));
    dialogue.close();
    capture.icmp("10.0.0.9", 3, 13, 1);
    capture.udp("10.0.0.1:5000", "10.0.0.2:53", counting(20));
    const six = new Capture();
    const dialogue6 = six.tcp("[2001:db8::1]:5000", "[2001:db8::2]:135");
    dialogue6.syn();
    dialogue6.segment("client", { sequence: 1020 }, counting(9));
    dialogue6.client(counting(30));
    six.icmp("2001:db8::9", 1, 4, 1);
    const segment = tcp(addresses, { sourcePort: 1, destinationPort: 2, sequence: 7, flags: FLAG.ack }, counting(30));
    const packet = ip({ ...addresses, protocol: 6 }, segment);
    return [
      file(LINK.ethernet, ...capture.frames.map((frame) => frame.bytes)),
      file(LINK.ethernet, ...six.frames.map((frame) => frame.bytes)),
      ...wrappers.map((wrap) => file(LINK.ethernet, wrap(packet))),
      file(
        LINK.ethernet,
        ...fragments(segment, 24).map((piece) => ethernet(0x0800, piece)),
        ...fragments(udp(addresses, 9, 53, counting(50)), 16).map((piece) => ethernet(0x0800, piece)),
      ),
      file(LINK.raw, packet),
      file(LINK.linuxSll, bytes([0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0], packet)),
      file(LINK.linuxSll2, bytes([8, 0, 0, 0, 0, 0, 0, 1, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0, 0, 0], packet)),
      file(LINK.null, bytes([2, 0, 0, 0], packet)),
      file(LINK.ppp, bytes([0xff, 3, 0, 0x21], packet)),
    ];
  },
};

/** The octets choose how a stream is cut, in which order its segments come, how often, and in what. */
const order = {
  name: "capture-flows-order",
  run(input: Uint8Array): void {
    let seed = input.length;
    for (const octet of input) seed = (Math.imul(seed, 31) + octet) >>> 0;
    const random = randomFrom(seed);
    const all = Uint8Array.from({ length: 1 + random(3000) }, () => random(256));
    const initial = random(2) === 0 ? random(0x7fff_ffff) * 2 : 0x1_0000_0000 - 1 - random(1500);
    const capture = new Capture();
    const dialogue = capture.tcp("10.0.0.1:5000", "10.0.0.2:135", { clientInitial: initial % 0x1_0000_0000 });
    dialogue.handshake();
    const first = (initial + 1) % 0x1_0000_0000;
    let heard = 0;
    for (const [from, to] of segmentsOf(all.length, random)) {
      dialogue.segment("client", { sequence: (first + from) % 0x1_0000_0000 }, all.subarray(from, to));
      if (from <= heard) heard = Math.max(heard, to);
      // The other side acknowledges what it has, sometimes.
      if (random(3) === 0) dialogue.segment("server", { acknowledgment: (first + Math.min(heard, all.length)) % 0x1_0000_0000 });
    }
    dialogue.clientEnd.next = (first + all.length) % 0x1_0000_0000;
    dialogue.fin("client");
    dialogue.fin("server");
    dialogue.ack();
    const wrap = wrappers[random(wrappers.length)]!;
    const frames = [...capture.read()].map((frame) => {
      const wrapped = wrap(frame.bytes.slice(14, 14 + ((frame.bytes[16]! << 8) | frame.bytes[17]!)));
      return { ...frame, bytes: wrapped, captured: wrapped.length, original: wrapped.length };
    });
    // Who reads it may be told late.
    const enough = 1 + random(Math.min(all.length, 300));
    const { streams, connections } = collect(frames, { classify: (octets) => (octets.length >= enough ? true : undefined) });
    const stream = streams[0];
    if (streams.length !== 1 || connections.length !== 1) throw new Error(`${streams.length} streams of ${connections.length} connections`);
    const { octets, gaps, end } = stream!.sides[0];
    if (gaps.length > 0) throw new Error(`a gap: ${JSON.stringify(gaps)}`);
    if (octets.length !== all.length || !octets.every((octet, at) => octet === all[at])) throw new Error("not the stream that was sent");
    if (end !== "fin" || connections[0]!.end !== "fin") throw new Error(`ends by ${end}`);
  },
  seeds: (): Uint8Array[] => [Uint8Array.of(1), Uint8Array.of(2, 3), counting(20)],
};

export const targets = [hostile, order];

function* framesOf(input: Uint8Array): Generator<Frame> {
  let time = 0;
  let number = 0;
  for (let at = 0; at + 4 <= input.length; ) {
    const length = Math.min((input[at + 2]! << 8) | input[at + 3]!, input.length - at - 4);
    // Clocks run back, and some files have none.
    time += input[at + 1] === 255 ? Number.NaN : (input[at + 1]! - 20) * 1e6;
    number++;
    yield {
      bytes: input,
      offset: at + 4,
      captured: length,
      original: length + (input[at]! >> 5),
      time,
      link: LINKS[input[at]! % LINKS.length]!,
      number,
      interface: 0,
      process: undefined,
      comment: undefined,
    };
    at += 4 + length;
  }
}

function file(link: number, ...frames: readonly Uint8Array[]): Uint8Array {
  return bytes(...frames.flatMap((frame) => [[LINKS.indexOf(link), 1, ...be16(frame.length)], frame]));
}

/** Segments that cover a stream, in no order, some of them more than once and overlapping; the first stands first, as in a true one. */
function segmentsOf(length: number, random: Random): [number, number][] {
  const segments: [number, number][] = [];
  for (let at = 0; at < length; ) {
    const end = Math.min(length, at + 1 + random(random(4) === 0 ? 20 : 400));
    segments.push([at, end]);
    at = end;
  }
  for (let extra = random(10); extra > 0; extra--) {
    const from = random(length);
    segments.push([from, Math.min(length, from + 1 + random(600))]);
  }
  // Near to where they belong, as networks do, or anywhere.
  const reach = 1 + random(segments.length + 1);
  for (let i = 0; i < segments.length; i++) {
    const other = Math.min(segments.length - 1, i + random(reach));
    [segments[i], segments[other]] = [segments[other]!, segments[i]!];
  }
  return segments;
}

function fragments(payload: Uint8Array, size: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < payload.length; at += size) {
    const more = at + size < payload.length ? 0x2000 : 0;
    pieces.push(ip({ ...addresses, protocol: size === 24 ? 6 : 17, id: 7, fragment: more | (at / 8) }, payload.subarray(at, at + size)));
  }
  return pieces;
}

const outer = { source: "192.0.2.1", destination: "192.0.2.2" };
/** Ways to carry an IPv4 packet in Ethernet. */
const wrappers: readonly ((packet: Uint8Array) => Uint8Array<ArrayBuffer>)[] = [
  (packet) => ethernet(0x0800, packet),
  (packet) => ethernet(0x88a8, bytes([0, 5], be16(0x8100), [0, 6], be16(0x0800), packet)),
  (packet) => ethernet(0x8847, bytes([0, 1, 0, 64], [0, 2, 1, 64], packet)),
  (packet) => ethernet(0x8864, bytes([0x11, 0, 0, 1], be16(packet.length + 2), [0, 0x21], packet)),
  (packet) => ethernet(0x0800, ip({ ...outer, protocol: 4 }, packet)),
  (packet) => ethernet(0x0800, ip({ ...outer, protocol: 47 }, bytes([0x20, 0, 8, 0], be32(9), packet))),
  (packet) =>
    ethernet(
      0x0800,
      ip({ ...outer, protocol: 47 }, bytes([0x10, 0, 0x88, 0xbe], be32(1), be32(0x1001_0001), be32(0), ethernet(0x0800, packet))),
    ),
  (packet) =>
    ethernet(
      0x0800,
      ip({ ...outer, protocol: 47 }, bytes([0x10, 0, 0x22, 0xeb], be32(1), be32(0x2001_0001), be32(0), be32(0), ethernet(0x0800, packet))),
    ),
  (packet) => ethernet(0x0800, ip({ ...outer, protocol: 47 }, bytes([0, 0, 0x88, 0xbe], ethernet(0x0800, packet)))),
  (packet) =>
    ethernet(0x0800, ip({ ...outer, protocol: 17 }, udp(outer, 50_000, 4789, bytes([8, 0, 0, 0, 0, 0, 7, 0], ethernet(0x0800, packet))))),
  (packet) =>
    ethernet(
      0x0800,
      ip({ ...outer, protocol: 17 }, udp(outer, 50_000, 6081, bytes([1, 0, 0x65, 0x58, 0, 0, 7, 0], be32(0), ethernet(0x0800, packet)))),
    ),
  (packet) => ethernet(0x86dd, ip({ source: "2001:db8::1", destination: "2001:db8::2", protocol: 4 }, packet)),
  (packet) =>
    ethernet(
      0x86dd,
      ip(
        { source: "2001:db8::1", destination: "2001:db8::2", protocol: 0 },
        bytes([60, 0, 1, 4, 0, 0, 0, 0], [4, 0, 1, 4, 0, 0, 0, 0], packet),
      ),
    ),
  (packet) => ethernet(packet.length + 8, bytes([0xaa, 0xaa, 3, 0, 0, 0], be16(0x0800), packet)),
];
