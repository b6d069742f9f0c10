/** One small capture in every link type and tunnel tells of the same connections. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { analyse, captures, missing } from "./oracle.ts";
import { ourConnection } from "./tcp-facts.ts";

test("the capture in Ethernet has a connection to compare with", { skip: missing || absent("le-us.pcap") }, () => {
  assert.deepEqual(
    connections("le-us.pcap").map(({ handshake, packets }) => ({ handshake, packets })),
    [{ handshake: "open", packets: [9, 8] }],
  );
});

const files = [
  "bsd-loop-108.pcap",
  "bsd-null-0.pcap",
  "erspan2.pcap",
  "gre-ip.pcap",
  "ipip.pcap",
  "linux-sll-113.pcap",
  "linux-sll2-276.pcap",
  "mpls.pcap",
  "pppoe.pcap",
  "qinq.pcap",
  "raw-ip-101.pcap",
  "raw-ip4-228.pcap",
  "vlan-8021q.pcap",
  "vxlan.pcap",
];

for (const file of files) {
  test(`${file} holds the same connections as Ethernet`, { skip: missing || absent(file) }, () => {
    assert.deepEqual(connections(file), connections("le-us.pcap"));
  });
}

test("fragments are put together, and belong to the connection of the whole", { skip: missing || absent("ip-fragments.pcap") }, () => {
  const whole = (file: string) =>
    connections(file).map(({ client, server, packets, octets, handshake, end }) => ({ client, server, packets, octets, handshake, end }));
  assert.deepEqual(whole("ip-fragments.pcap"), whole("le-us.pcap"));
});

test("frames that were cut tell of the same connections", { skip: missing || absent("snaplen68.pcap") }, () => {
  assert.deepEqual(connections("snaplen68.pcap"), connections("snaplen96.pcap"));
});

function connections(file: string) {
  return analyse(join(captures, "formats", file)).records.flatMap((record) =>
    record.kind === "connection" ? [ourConnection(record)] : [],
  );
}

function absent(file: string): string | false {
  return existsSync(join(captures, "formats", file)) ? false : `no ${file}`;
}
