/**
 * The trace that people stare at, in Network Monitor's words: a capture of its events, with the same frames and conversations, gives the same lines.
 * Between the events stand pings of other hosts, one pair of addresses for each number of a conversation that the trace leaves out.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { NetmonLines } from "../../src/capture/netmon/lines.ts";
import { traceCaptures } from "../../src/findings/trace.ts";
import { encodePdu, PFC_WHOLE } from "../../src/pdu/co/index.ts";
import { encodeAsReq, firstAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { Capture, FLAG, type TcpDialogue } from "./build.ts";

const CLIENT = "10.8.0.31";
/** The pair of addresses that is conversation 7: a server whose mapper answers. */
const GOOD = "10.8.0.7";
/** Conversation 13: a domain controller behind a firewall. */
const BLOCKED = "10.8.0.13";

/** As it was published: some lines with the protocol's column before them, some dots made typographic, one line that is two. */
const SEED = `
Tcp: Flags=......S., SrcPort=52702, DstPort=DCE endpoint resolution(135), PayloadLen=0, Seq=722369472, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:36, IPv4:7}
Tcp: Flags=...A..S., SrcPort=DCE endpoint resolution(135), DstPort=52702, PayloadLen=0, Seq=1169857372, Ack=722369473, Win=8192 ( Negotiated scale factor 0x8 ) = 2097152 {TCP:36, IPv4:7}
Tcp: Flags=...A...., SrcPort=52702, DstPort=DCE endpoint resolution(135), PayloadLen=0, Seq=722369473, Ack=1169857373, Win=512 (scale factor 0x8) = 131072 {TCP:36, IPv4:7}
MSRPC MSRPC:c/o Bind: IObjectExporter(DCOM) UUID{99FCFEC4-5260-101B-BBCB-00AA0021347A} Call=0x2 Assoc Grp=0x0 Xmit=0x16D0 Recv=0x16D0 {MSRPC:37, TCP:36, IPv4:7}
MSRPC MSRPC:c/o Bind Ack: IObjectExporter(DCOM) UUID{99FCFEC4-5260-101B-BBCB-00AA0021347A} Call=0x2 Assoc Grp=0x1E0D9 Xmit=0x16D0 Recv=0x16D0 {MSRPC:37, TCP:36, IPv4:7}
TCP TCP:Flags=......S., SrcPort=52702, DstPort=DCE endpoint resolution(135), PayloadLen=0, Seq=2557920356, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:14, IPv4:13}
TCP TCP:[SynReTransmit #101]Flags=......S., SrcPort=52702, DstPort=DCE endpoint resolution(135), PayloadLen=0, Seq=2557920356, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:14, IPv4:13}
 TCP TCP:[SynReTransmit #101]Flags=......S., SrcPort=52702, DstPort=DCE endpoint resolution(135), PayloadLen=0, Seq=2557920356, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:14, IPv4:13}
TCP:Flags=……S., SrcPort=52705, DstPort=LDAP(389), PayloadLen=0, Seq=914145090, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:22, IPv4:13} TCP:Flags=…A.R.., SrcPort=LDAP(389), DstPort=52705, PayloadLen=0, Seq=251831252, Ack=914145091, Win=8192 {TCP:22, IPv4:13}
TCP:Flags=......S., SrcPort=52707, DstPort=Microsoft Global Catalog (LDAP)(3268), PayloadLen=0, Seq=54051677, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:43, IPv4:13}
TCP:[SynReTransmit #1238]Flags=......S., SrcPort=52707, DstPort=Microsoft Global Catalog (LDAP)(3268), PayloadLen=0, Seq=54051677, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:43, IPv4:13}
TCP:[SynReTransmit #1238]Flags=......S., SrcPort=52707, DstPort=Microsoft Global Catalog (LDAP)(3268), PayloadLen=0, Seq=54051677, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:43, IPv4:13}
TCP:Flags=......S., SrcPort=52714, DstPort=DNS(53), PayloadLen=0, Seq=2780093052, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:54, IPv4:13}
TCP:[SynReTransmit #2312]Flags=......S., SrcPort=52714, DstPort=DNS(53), PayloadLen=0, Seq=2780093052, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:54, IPv4:13}
TCP:Flags=......S., SrcPort=52716, DstPort=Kerberos(88), PayloadLen=0, Seq=1708886965, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:65, IPv4:13}
TCP:[SynReTransmit #2874]Flags=......S., SrcPort=52716, DstPort=Kerberos(88), PayloadLen=0, Seq=1708886965, Ack=0, Win=8192 ( Negotiating scale factor 0x8 ) = 8192 {TCP:65, IPv4:13}
KerberosV5 KerberosV5: {UDP:69, IPv4:13}
`;

/** Without the column of the protocol and with plain dots; `Tcp: ` is the same protocol as `TCP:`, of an older version. */
function normalise(line: string): string {
  return line
    .replaceAll("…", "...")
    .trim()
    .replace(/^(\w+) (?=\1:)/, "")
    .replace(/^Tcp: /, "TCP:");
}

/** The capture, and the frames of its events in the order of SEED. */
class Story {
  readonly capture = new Capture();
  #pairs = 0;

  /** As many conversations that are none of the trace's. */
  conversations(count: number): void {
    for (let i = 0; i < count; i++) this.#ping(++this.#pairs);
  }

  /** Frames of conversations that were there before, so that the next has this number. */
  until(frame: number): void {
    while (this.capture.frames.length + 1 < frame) this.#ping(1);
  }

  ping(server: string): void {
    this.capture.packet({ source: CLIENT, destination: server, protocol: 1 }, Uint8Array.of(8, 0, 0xf7, 0xfe, 0, 1, 0, 0));
  }

  dial(port: number, server: string, toPort: number, initial: number, serverInitial = 0): TcpDialogue {
    return this.capture.tcp(`${CLIENT}:${port}`, `${server}:${toPort}`, { clientInitial: initial, serverInitial, windowScale: 8 });
  }

  /** A SYN that nobody answers. */
  filtered(port: number, toPort: number, initial: number, times: number): number[] {
    const connection = this.dial(port, BLOCKED, toPort, initial);
    const frames: number[] = [];
    for (let i = 0; i < times; i++) {
      frames.push(connection.syn());
      this.capture.wait(3000 * 2 ** i);
    }
    return frames;
  }

  #ping(pair: number): void {
    const addresses = { source: `10.9.${pair >> 8}.${pair & 255}`, destination: "10.9.255.1" };
    this.capture.packet({ ...addresses, protocol: 1 }, Uint8Array.of(8, 0, 0xf7, 0xfe, 0, 1, 0, 0));
  }
}

const DCOM = { uuid: "99fcfec4-5260-101b-bbcb-00aa0021347a", major: 0, minor: 0 };
const NDR = { uuid: "8a885d04-1ceb-11c9-9fe8-08002b104860", major: 2, minor: 0 };
const COMMON = { flags: PFC_WHOLE, callId: 2, littleEndian: true, maxTransmitFragment: 5840, maxReceiveFragment: 5840 } as const;

function tell(): { capture: Capture; frames: number[] } {
  const story = new Story();
  const { capture } = story;
  story.conversations(6);
  story.ping(GOOD);
  story.conversations(5);
  story.until(101);
  const mapper = story.filtered(52702, 135, 2557920356, 3);
  story.conversations(7);
  const ldap = story.dial(52705, BLOCKED, 389, 914145090, 251831252);
  const refused = [
    ldap.syn(),
    ldap.segment("server", { flags: FLAG.rst | FLAG.ack, sequence: 251831252, acknowledgment: 914145091, window: 8192 }),
  ];
  story.conversations(13);
  const rpc = story.dial(52702, GOOD, 135, 722369472, 1169857372);
  const handshake = [rpc.syn(), rpc.synAck(), rpc.segment("client", { flags: FLAG.ack, window: 512 })];
  const bind = rpc.client(
    encodePdu({
      kind: "bind",
      ...COMMON,
      associationGroup: 0,
      contexts: [{ contextId: 0, abstractSyntax: DCOM, transferSyntaxes: [NDR] }],
    }),
  );
  const bindAck = rpc.server(
    encodePdu({
      kind: "bind_ack",
      ...COMMON,
      associationGroup: 0x1e0d9,
      secondaryAddress: "135",
      results: [{ result: 0, reason: 0, transferSyntax: NDR }],
    }),
  );
  story.conversations(5);
  story.until(1238);
  const catalogue = story.filtered(52707, 3268, 54051677, 3);
  story.conversations(10);
  story.until(2312);
  const dns = story.filtered(52714, 53, 2780093052, 2);
  story.conversations(10);
  story.until(2874);
  const kerberos = story.filtered(52716, 88, 1708886965, 2);
  story.conversations(3);
  // A request that is not whole: there is nothing to say of it but what it is.
  const request = encodeAsReq(firstAsReq({ cname: ["user"], realm: "LAB.TEST", till: "20370913024805Z", nonce: 1, etypes: [18, 17, 23] }));
  const datagram = capture.udp(`${CLIENT}:52718`, `${BLOCKED}:88`, request.subarray(0, 48));
  return { capture, frames: [...handshake, bind, bindAck, ...mapper, ...refused, ...catalogue, ...dns, ...kerberos, datagram] };
}

test("every line of the published trace, in its form and with its numbers", async () => {
  const { capture, frames } = tell();
  const lines: string[] = [];
  const netmon = new NetmonLines((line) => lines.push(line));
  await traceCaptures([{ name: "seed.pcap", octets: [capture.pcap()] }], {
    onPacket: (packet) => netmon.packet(packet),
    onMessage: (message) => netmon.message(message),
    onRecord: (record) => netmon.record(record),
  });
  netmon.end();
  assert.equal(lines.length, capture.frames.length, "one line a frame");
  const seed = SEED.replaceAll("} TCP:", "}\nTCP:")
    .split("\n")
    .map(normalise)
    .filter((line) => line !== "");
  assert.equal(seed.length, 18);
  assert.deepEqual(
    frames.map((frame) => normalise(lines[frame - 1]!)),
    seed,
  );
});
