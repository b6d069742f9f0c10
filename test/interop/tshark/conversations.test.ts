/** tshark puts each frame into the same conversation, under the same number, and finds as much payload in it: in our own captures, through tunnels, cut and shuffled. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { Analyzer } from "../../../src/capture/analyzer.ts";
import { detectReader } from "../../../src/capture/files/detect.ts";
import { Capture, counting, FLAG } from "../../capture/build.ts";
import { repository, requirePeer } from "../../peers/peers.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-tshark-"));
after(() => rmSync(folder, { recursive: true }));

/** Frame, transport, number of the conversation, octets of payload (TCP). */
function theirs(file: string): string[] {
  const fields = ["frame.number", "tcp.stream", "udp.stream", "tcp.len", "icmp.type", "icmpv6.type"].flatMap((field) => ["-e", field]);
  const options = ["-o", "tcp.desegment_tcp_streams:FALSE", "-T", "fields", "-E", "occurrence=l"];
  const { stdout, status, stderr } = spawnSync("tshark", ["-n", "-r", file, ...options, ...fields], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  assert.ok(status === 0 || status === 2, stderr);
  return stdout.split("\n").flatMap((line) => {
    const [frame, tcp, udp, length, icmp, icmp6] = line.split("\t");
    // The packet that an error quotes is not a packet of the capture.
    if (frame === "" || icmp !== "" || icmp6 !== "") return [];
    return tcp !== "" ? [`${frame} tcp ${tcp} ${length}`] : udp !== "" ? [`${frame} udp ${udp}`] : [];
  });
}

function ours(octets: Uint8Array): string[] {
  const lines: string[] = [];
  const analyzer = new Analyzer({
    record() {},
    packet({ conversation, frame, payloadLength }) {
      if (conversation === undefined) return;
      const { transport, number } = conversation;
      lines.push(transport === "tcp" ? `${frame.number} tcp ${number} ${payloadLength}` : `${frame.number} udp ${number}`);
    },
  });
  const reader = detectReader([octets], true)!;
  reader.push(octets);
  reader.end();
  while (reader.next()) analyzer.frame(reader.frame);
  analyzer.finish();
  return lines;
}

test("the lab's captures", (t) => {
  if (!requirePeer(t, "tshark")) return;
  const directory = join(repository, "test/captures");
  const files = readdirSync(directory).filter((file) => /\.p?cap(ng)?$/.test(file));
  assert.ok(files.length > 20);
  for (const file of files) {
    const path = join(directory, file);
    assert.deepEqual(ours(readFileSync(path)), theirs(path), file);
  }
});

test("sockets that are used again, SYNs that repeat, segments out of order, both versions of IP", (t) => {
  if (!requirePeer(t, "tshark")) return;
  const capture = new Capture();
  for (const [client, server] of [
    ["10.0.0.1:50000", "10.0.0.2:135"],
    ["[2001:db8::1]:50000", "[2001:db8::2]:135"],
  ] as const) {
    const first = capture.tcp(client, server);
    first.syn();
    first.handshake();
    first.client(counting(4000));
    first.segment("client", { sequence: 9000 }, counting(100));
    first.close();
    capture.udp(client, server, counting(30));
    const second = capture.tcp(client, server, { clientInitial: 123_456, serverInitial: 4_000_000_000 });
    second.handshake();
    second.server(counting(100));
    second.rst("server");
    // A straggler of the second, not a third.
    second.segment("client", { flags: FLAG.ack });
    const third = capture.tcp(client, server, { clientInitial: 9 });
    third.syn();
    third.rst("server");
    third.syn();
    capture.icmp(server.includes("[") ? "2001:db8::9" : "10.0.0.9", 1, 1, capture.frames.length);
  }
  const octets = capture.pcap();
  const path = join(folder, "again.pcap");
  writeFileSync(path, octets);
  assert.deepEqual(ours(octets), theirs(path));
});
