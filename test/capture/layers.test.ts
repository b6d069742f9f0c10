import assert from "node:assert/strict";
import { test } from "node:test";
import { type Frame, LINK } from "../../src/capture/frame.ts";
import { address, be16, bytes, Capture, counting, ethernet, FLAG, ip, tcp, udp } from "./build.ts";
import { collect } from "./collect.ts";

const four = { source: "10.0.0.1", destination: "10.0.0.2" };
const six = { source: "2001:db8::1", destination: "2001:db8::2" };
const payload = counting(40);
const segment4 = tcp(four, { sourcePort: 5000, destinationPort: 135, sequence: 1, flags: FLAG.ack }, payload);
const packet4 = ip({ ...four, protocol: 6 }, segment4);
const packet6 = ip({ ...six, protocol: 6 }, tcp(six, { sourcePort: 5000, destinationPort: 135, sequence: 1, flags: FLAG.ack }, payload));

/** The payload that is found in frames of a link type, and by whom it was sent. */
function found(link: number, ...frames: readonly Uint8Array[]): { from: string; octets: Uint8Array } | undefined {
  const capture = new Capture(link);
  for (const frame of frames) capture.frame(frame);
  const { streams } = collect(capture.read());
  if (streams.length === 0) return undefined;
  assert.equal(streams.length, 1);
  return { from: streams[0]!.conversation.client.address, octets: streams[0]!.sides[0].octets };
}

const isFour = { from: "10.0.0.1", octets: payload };
const isSix = { from: "2001:db8::1", octets: payload };

test("loopback of each BSD and Windows, in either order of octets", () => {
  for (const family of [24, 28, 30, 10, 23]) {
    assert.deepEqual(found(LINK.null, bytes([family, 0, 0, 0], packet6)), isSix);
    assert.deepEqual(found(LINK.null, bytes([0, 0, 0, family], packet6)), isSix);
    assert.deepEqual(found(LINK.loop, bytes([0, 0, 0, family], packet6)), isSix);
  }
  assert.deepEqual(found(LINK.null, bytes([2, 0, 0, 0], packet4)), isFour);
  assert.equal(found(LINK.null, bytes([99, 0, 0, 0], packet4)), undefined);
});

test("raw IP under its numbers, PPP with and without its first octets, pflog", () => {
  for (const link of [LINK.raw, 12, 14]) {
    assert.deepEqual(found(link, packet4), isFour);
    assert.deepEqual(found(link, packet6), isSix);
  }
  assert.deepEqual(found(LINK.raw6, packet6), isSix);
  assert.deepEqual(found(LINK.ppp, bytes([0xff, 3, 0, 0x21], packet4)), isFour);
  assert.deepEqual(found(LINK.ppp, bytes([0x57], packet6)), isSix);
  assert.deepEqual(found(LINK.pflog, bytes([61, 2, 0, 0], new Uint8Array(60), packet4)), isFour);
});

test("802.11 data, bare and behind radiotap with a check sum", () => {
  const data = bytes([0x88, 0x01, 0, 0], new Uint8Array(20), [0, 0], [0xaa, 0xaa, 3, 0, 0, 0, 8, 0], packet4);
  assert.deepEqual(found(LINK.wifi, data), isFour);
  assert.deepEqual(found(LINK.wifiRadiotap, bytes([0, 0, 9, 0, 2, 0, 0, 0, 0x10], data, [1, 2, 3, 4])), isFour);
  const sealed = Uint8Array.from(data);
  sealed[1]! |= 0x40;
  assert.equal(found(LINK.wifi, sealed), undefined);
});

test("Ethernet's padding is no payload", () => {
  const small = tcp(four, { sourcePort: 5000, destinationPort: 135, sequence: 1, flags: FLAG.ack }, counting(3));
  assert.deepEqual(found(LINK.ethernet, ethernet(0x0800, ip({ ...four, protocol: 6 }, small)))?.octets, counting(3));
});

test("options of IPv4, and a total length of zero as segmentation offload leaves it", () => {
  const options = bytes([0x46], packet4.subarray(1, 20), [7, 4, 4, 0], packet4.subarray(20));
  options.set(be16(packet4.length + 4), 2);
  assert.deepEqual(found(LINK.ethernet, ethernet(0x0800, options)), isFour);
  const offloaded = Uint8Array.from(packet4);
  offloaded.set([0, 0], 2);
  assert.deepEqual(found(LINK.ethernet, ethernet(0x0800, offloaded)), isFour);
});

test("extension headers of IPv6: options, routing, authentication, and an atomic fragment", () => {
  const segment = packet6.subarray(40);
  const headers = bytes(
    [43, 0, 0, 0, 0, 0, 0, 0], // hop-by-hop
    [60, 0, 0, 0, 0, 0, 0, 0], // routing
    [51, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], // destination options
    [44, 4, 0, 0], // authentication
    new Uint8Array(20),
    [6, 0, 0, 0, 0, 0, 0, 9], // fragment
  );
  assert.deepEqual(found(LINK.ethernet, ethernet(0x86dd, ip({ ...six, protocol: 0 }, bytes(headers, segment)))), isSix);
});

test("fragments in any order, in IPv4 and IPv6, and what they overlap with: the first holds", () => {
  const piece4 = (from: number, to: number, more: boolean, octets: Uint8Array = segment4) =>
    ethernet(0x0800, ip({ ...four, protocol: 6, id: 9, fragment: (more ? 0x2000 : 0) | (from / 8) }, octets.subarray(from, to)));
  const forged = new Uint8Array(segment4.length).fill(0xee);
  assert.deepEqual(found(LINK.ethernet, piece4(32, 60, false), piece4(0, 16, true), piece4(16, 32, true)), isFour);
  assert.deepEqual(
    found(LINK.ethernet, piece4(0, 24, true), piece4(32, 60, false), piece4(8, 48, true, forged), piece4(24, 32, true))?.octets,
    Uint8Array.from([...payload.subarray(0, 4), ...new Array<number>(8).fill(0xee), ...payload.subarray(12)]),
  );
  const piece6 = (from: number, to: number, more: boolean) => {
    const header = bytes([6, 0], be16(from | (more ? 1 : 0)), [0, 0, 0, 7]);
    return ethernet(0x86dd, ip({ ...six, protocol: 44 }, bytes(header, packet6.subarray(40 + from, 40 + to))));
  };
  assert.deepEqual(found(LINK.ethernet, piece6(24, 60, false), piece6(0, 24, true)), isSix);
});

test("fragments that nobody completes are bounded, and counted", () => {
  const capture = new Capture();
  for (let id = 0; id < 500; id++) capture.packet({ ...four, protocol: 17, id, fragment: 0x2000 }, counting(1400));
  const { dropped } = collect(capture.read(), { limits: { fragments: 20 } });
  assert.equal(dropped.get("fragments"), 500);
});

test("a datagram to VXLAN's port that is no VXLAN stays a datagram", () => {
  const capture = new Capture();
  capture.udp("10.0.0.1:5000", "10.0.0.2:4789", bytes([8, 0, 0, 0, 0, 0, 7, 0], counting(60)));
  capture.udp("10.0.0.1:5000", "10.0.0.2:4789", bytes([1, 2, 3]));
  const { datagrams } = collect(capture.read());
  assert.deepEqual(
    datagrams.map(({ octets }) => octets.length),
    [68, 3],
  );
});

test("a tunnel is an exchange of its own, and counts before what it carries", () => {
  const outer = { source: "192.0.2.1", destination: "192.0.2.2" };
  const inner = ethernet(0x0800, ip({ ...four, protocol: 17 }, udp(four, 5001, 53, counting(9))));
  const capture = new Capture();
  capture.packet({ ...outer, protocol: 17 }, udp(outer, 50_000, 4789, bytes([8, 0, 0, 0, 0, 0, 7, 0], inner)));
  const { records } = collect(capture.read());
  assert.deepEqual(
    records.map((record) => record.kind === "datagrams" && [record.conversation.number, record.conversation.server.port, record.packets]),
    [
      [0, 4789, [1, 0]],
      [1, 53, [1, 0]],
    ],
  );
});

test("headers within headers without end are read to a bound", () => {
  let packet = packet4;
  for (let i = 0; i < 100; i++) packet = ip({ ...four, protocol: 4 }, packet);
  assert.equal(found(LINK.raw, packet), undefined);
  const labels = new Uint8Array(4000);
  assert.equal(found(LINK.ethernet, ethernet(0x8847, labels)), undefined);
});

test("a frame without a packet, or of a link type that nobody knows, is passed over and still heard of", () => {
  const capture = new Capture(LINK.none);
  capture.frame(counting(100));
  let heard = 0;
  const { records } = collect(capture.read(), {
    packet: ({ ipVersion, conversation }) => {
      assert.deepEqual([ipVersion, conversation], [0, undefined]);
      heard++;
    },
  });
  assert.deepEqual([heard, records], [1, []]);
});

test("frames may stand anywhere in their buffer", () => {
  const frame = ethernet(0x0800, packet4);
  const buffer = bytes(new Uint8Array(77), frame, counting(50));
  const at: Frame = {
    bytes: buffer,
    offset: 77,
    captured: frame.length,
    original: frame.length,
    time: 1,
    link: LINK.ethernet,
    number: 1,
    interface: 0,
    process: { id: 4, name: "System" },
    comment: undefined,
  };
  const { streams, connections } = collect([at]);
  assert.deepEqual(streams[0]!.sides[0].octets, payload);
  assert.equal(connections[0]!.process, "System");
});

test("addresses as RFC 5952 writes them", () => {
  for (const text of ["2001:db8::1", "::1", "::", "2001:db8:0:1:1:1:1:1", "2001:0:0:1::1", "fe80::a:b:c:d", "1:2:3:4:5:6:7:0"]) {
    const capture = new Capture();
    capture.udp(`[${text}]:5000`, "[2001:db8::2]:53", counting(5));
    assert.equal(collect(capture.read()).datagrams[0]!.conversation.client.address, text);
    assert.equal(address(text).length, 16);
  }
});
