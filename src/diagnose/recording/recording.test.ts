import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import type { DialObservation, Observation } from "../../findings/diagnosis/observation.ts";
import { captureFilter, plainAddress, recordingFilter } from "./filter.ts";
import { type FlowEnd, FlowReader, type RecordedFlow } from "./flows.ts";
import { startRecording, withPackets } from "./index.ts";
import type { Recorded } from "./packets.ts";
import { absenceWords, commandLine, findPrograms, refusalWords } from "./program.ts";

const BEGAN = 1_795_000_000_000_000;

test("a filter holds addresses and numbers, whatever is given", () => {
  assert.equal(plainAddress("::ffff:10.0.0.1"), "10.0.0.1");
  assert.equal(plainAddress("FE80:0::1%eth0"), "fe80::1");
  for (const bad of ["", "10.0.0.1 or port 22", "localhost", "10.0.0.1)", "$(reboot)", "1.2.3", "::1%'; reboot"]) {
    if (bad.startsWith("::1%")) assert.equal(plainAddress(bad), "::1");
    else assert.throws(() => recordingFilter({ addresses: [bad] }), TypeError, bad);
  }
  assert.throws(() => captureFilter([]), TypeError);
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.ipV4(), fc.ipV6()), { minLength: 1, maxLength: 5 }), (addresses) => {
      assert.match(recordingFilter({ addresses, markerPort: 5_000 }), /^[a-z0-9 .:()[\]=<>&]+$/);
    }),
  );
});

test("why nothing is recorded is said with what to do", () => {
  const program = { name: "tcpdump", path: "/usr/bin/tcpdump" } as const;
  const said = "tcpdump: any: You don't have permission to capture on that device\n(socket: Operation not permitted)\n";
  assert.match(
    refusalWords(program, said, 1),
    /may not record packets \(tcpdump says so\): (run as root, or once: sudo (setcap|chmod)|give this container CAP_NET_RAW)/,
  );
  assert.match(refusalWords(program, "", "EACCES"), /may not record packets/);
  assert.equal(
    refusalWords(program, "tcpdump: data link type LINUX_SLL2\ntcpdump: any: \u001b[2JNo such device\n", 1),
    "tcpdump ended at once (tcpdump: any: \\x1b[2JNo such device)",
  );
  assert.equal(absenceWords({ programs: [], closed: [] }), "neither tcpdump nor dumpcap is installed");
  assert.match(absenceWords({ programs: [], closed: ["/usr/bin/dumpcap"] }), /^\/usr\/bin\/dumpcap may not be run by this user/);
  assert.deepEqual(
    findPrograms("relative:/nonexistent").programs.filter(({ path }) => !path.startsWith("/")),
    [],
  );
});

test("a recorder's command line has the filter as one argument, and no shell reads it", () => {
  const options = { interface: "any", filter: "host 10.0.0.1 or icmp", snapLength: 192, buffer: 2 << 20, seconds: 60 };
  for (const name of ["tcpdump", "dumpcap"] as const) {
    const line = commandLine({ name, path: `/usr/bin/${name}` }, options);
    assert.ok(line.includes(`/usr/bin/${name}`));
    assert.equal(line.at(-1), options.filter);
    assert.ok(line.includes("-w") && line[line.indexOf("-w") + 1] === "-");
  }
});

test("a program that is no recorder, or none, is a reason and no error", async () => {
  const of = (path: string) => startRecording({ addresses: ["127.0.0.1"], programs: [{ name: "tcpdump", path }], readyMs: 2_000 });
  for (const path of ["/nonexistent/tcpdump", "/bin/false", "/"]) {
    const recording = await of(path);
    assert.equal(recording.by, undefined, path);
    assert.match(recording.why!, /tcpdump|may not record/, path);
    assert.deepEqual(await recording.stop(), { flows: [], covered: [], neighbours: [] });
  }
  const none = await startRecording({ addresses: ["127.0.0.1"], programs: [] });
  assert.equal(none.by, undefined);
  await none.cover(["10.0.0.1"]);
  const aborted = await startRecording({ addresses: ["127.0.0.1"], signal: AbortSignal.abort() });
  assert.equal(aborted.by, undefined);
  assert.notEqual(aborted.why, undefined);
});

test("packets are joined by our port, the other side's address and port, and time", () => {
  const early = flow({ ours: 50_001, asked: [0], synAck: 64 });
  // The same sockets again, later: refused from nearer.
  const late = flow({ ours: 50_001, asked: [2_000, 3_000], reset: 255 });
  const recorded = record(early, late, flow({ ours: 50_002, asked: [0], synAck: 61 }));
  const [first, second, unknown] = withPackets(
    [
      dial({ at: 0, ms: 5, localPort: 50_001 }),
      dial({ at: 1_999, ms: 1_200, localPort: 50_001 }),
      dial({ at: 0, ms: 5, localPort: 50_003 }),
    ],
    recorded,
    BEGAN,
  ) as DialObservation[];
  assert.deepEqual([first!.packets?.sent, first!.packets?.answer], [1, { what: "SYN-ACK", ttl: 64, at: 0.3 }]);
  assert.deepEqual([second!.packets?.sent, second!.packets?.sentAt, second!.packets?.answer], [2, [0, 1_000], { what: "RST", ttl: 255 }]);
  // Of our own flows only: 61 is somebody else's.
  assert.deepEqual(second!.packets?.otherTtls, [64]);
  assert.equal(unknown!.packets, undefined);
});

test("an attempt whose own port nobody knows takes the only flow that nobody else claims", () => {
  const recorded = record(flow({ ours: 50_001, asked: [0], synAck: 64 }), flow({ ours: 50_002, asked: [10], reset: 64 }));
  const known = dial({ at: 0, ms: 5, localPort: 50_001 });
  const forgotten = dial({ at: 5, ms: 100, localPort: 0 });
  assert.equal((withPackets([known, forgotten], recorded, BEGAN)[1] as DialObservation).packets?.answer?.what, "RST");
  // Two that may be it are none.
  assert.equal((withPackets([forgotten], recorded, BEGAN)[0] as DialObservation).packets, undefined);
  assert.equal(
    (withPackets([known, dial({ at: 5_000, ms: 100, localPort: 0 })], recorded, BEGAN)[1] as DialObservation).packets,
    undefined,
  );
});

test("a reset and an ICMP error: what came first is the answer", () => {
  const refused = flow({ ours: 50_001, asked: [0], reset: 64 });
  const reset = refused.ends[1].reset!.time;
  const error = { by: "10.0.0.254", ttl: 255, type: 3, code: 13, words: "administratively prohibited", final: true };
  const answer = (time: number) => {
    const recorded = record({ ...refused, icmp: [{ ...error, time }] });
    return (withPackets([dial({ ms: 5, localPort: 50_001, outcome: "refused" })], recorded, BEGAN)[0] as DialObservation).packets?.answer;
  };
  assert.deepEqual(answer(reset + 1), { what: "RST", ttl: 64 });
  assert.deepEqual(answer(reset - 1), { what: "ICMP", ttl: 255 });
});

test("nothing left: only where all of it was recorded, for long enough, and no neighbour was missing", () => {
  const silent = dial({ at: 100, ms: 1_500, localPort: 50_001, outcome: "silent" });
  const of = (recorded: Recorded, one: DialObservation = silent) => (withPackets([one], recorded, BEGAN)[0] as DialObservation).packets;
  assert.equal(of(record())?.sent, 0);
  assert.equal(of({ ...record(), covered: [] }), undefined);
  assert.equal(of({ ...record(), covered: [{ address: "10.0.0.1", from: BEGAN + 500_000, until: BEGAN + 9e6 }] }), undefined);
  assert.equal(of(record(), { ...silent, ms: 300 }), undefined);
  assert.equal(of(record(), { ...silent, outcome: "unreachable" }), undefined);
  const neighbours = [{ address: "10.0.0.254", asked: [BEGAN + 150_000, BEGAN + 1_150_000], answered: false }];
  assert.deepEqual(of({ ...record(), neighbours })?.neighbour, { address: "10.0.0.254", asked: 2 });
  assert.equal(of({ ...record(), neighbours: [{ ...neighbours[0]!, answered: true }] })?.neighbour, undefined);
  // Two gateways may be it; another target that is not there may hide the gateway.
  assert.equal(of({ ...record(), neighbours: [...neighbours, { ...neighbours[0]!, address: "10.0.0.253" }] }), undefined);
  const both = withPackets([silent, dial({ ...silent, address: "10.0.0.254" })], { ...record(), neighbours }, BEGAN);
  assert.equal((both[0] as DialObservation).packets, undefined);
});

test("what a recorder writes may be anything, and is read in bounded memory", () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 20 }), fc.boolean(), (chunks, framed) => {
      const reader = new FlowReader(40_000, () => undefined);
      reader.push(FILE_HEADER);
      for (const chunk of chunks) {
        if (framed) {
          const record = new Uint8Array(16 + chunk.length);
          new DataView(record.buffer).setUint32(8, chunk.length, true);
          new DataView(record.buffer).setUint32(12, chunk.length, true);
          record.set(chunk, 16);
          reader.push(record);
        } else reader.push(chunk);
      }
      const flows = reader.finish();
      assert.ok(flows.length <= chunks.length);
      withPackets([dial({ at: 0, ms: 1, localPort: 1 })], { ...record(), flows }, BEGAN);
    }),
  );
});

/** A frame as the device `any` gives it, with its header of 20 octets. */
function cooked(type: number, link: number, packetType: number, packet: Uint8Array, ms: number): Uint8Array {
  const octets = Buffer.alloc(16 + 20 + packet.length);
  octets.writeUInt32LE(Math.floor(ms / 1_000), 0);
  octets.writeUInt32LE((ms % 1_000) * 1_000, 4);
  octets.writeUInt32LE(20 + packet.length, 8);
  octets.writeUInt32LE(20 + packet.length, 12);
  octets.writeUInt16BE(type, 16);
  octets.writeUInt32BE(link, 20);
  octets.writeUInt16BE(1, 24);
  octets[26] = packetType;
  octets.set(packet, 36);
  return octets;
}

const FILE_HEADER = Buffer.from("d4c3b2a10200040000000000000000000000040014010000", "hex");
const SYN = Buffer.from("4500002812344000400600000a0000090a000001c3510087000000010000000050020000000000000", "hex");

test("a packet that passes several interfaces is one; one that is sent again is another", () => {
  const reader = new FlowReader(0, () => undefined);
  reader.push(FILE_HEADER);
  const syn = Buffer.concat([SYN, Buffer.alloc(40 - SYN.length)]);
  const routed = Buffer.from(syn);
  routed[8] = 63;
  // A bridge and its port, a VLAN of it; a second later the same again.
  for (const at of [5_000, 6_000]) {
    reader.push(cooked(0x0800, 2, 4, syn, at));
    reader.push(cooked(0x0800, 3, 4, syn, at));
    reader.push(cooked(0x0800, 4, 4, routed, at + 1));
  }
  const [only, ...more] = reader.finish();
  assert.deepEqual([only!.ends[0].asked, only!.ends[0].askedCount, more], [[5e6, 6e6], 2, []]);
});

test("who is looked for on a link, by this machine, and who answers", () => {
  const reader = new FlowReader(0, () => undefined);
  reader.push(FILE_HEADER);
  const arp = (operation: number, sender: string, target: string) =>
    Buffer.concat([
      Buffer.from([0, 1, 8, 0, 6, 4, 0, operation, 2, 0, 0, 0, 0, 1]),
      Buffer.from(sender.split(".").map(Number)),
      Buffer.from([0, 0, 0, 0, 0, 0]),
      Buffer.from(target.split(".").map(Number)),
    ]);
  reader.push(cooked(0x0806, 2, 4, arp(1, "10.0.0.9", "10.0.0.1"), 1_000));
  reader.push(cooked(0x0806, 2, 4, arp(1, "10.0.0.9", "10.0.0.1"), 2_000));
  reader.push(cooked(0x0806, 2, 4, arp(1, "10.0.0.9", "10.0.0.2"), 2_001));
  reader.push(cooked(0x0806, 2, 0, arp(2, "10.0.0.2", "10.0.0.9"), 2_002));
  // Others look for others.
  reader.push(cooked(0x0806, 2, 1, arp(1, "10.0.0.8", "10.0.0.3"), 2_003));
  reader.push(cooked(0x0806, 2, 4, Buffer.from("0001"), 2_004));
  assert.deepEqual(reader.finish(), []);
  assert.deepEqual(reader.neighbours, [
    { address: "10.0.0.1", asked: [1e6, 2e6], answered: false },
    { address: "10.0.0.2", asked: [2.001e6], answered: true },
  ]);
});

interface Given {
  readonly ours: number;
  /** Milliseconds. */
  readonly asked: readonly number[];
  /** Times to live. */
  readonly synAck?: number;
  readonly reset?: number;
}

function flow({ ours, asked, synAck, reset }: Given): RecordedFlow {
  const times = asked.map((ms) => BEGAN + ms * 1_000);
  const at = times.at(-1)! + 300;
  return {
    transport: "tcp",
    first: times[0]!,
    ends: [
      { ...end("10.0.0.9", ours), asked: times, askedCount: times.length },
      {
        ...end("10.0.0.1", 135),
        synAck: synAck === undefined ? undefined : { time: at, ttl: synAck },
        reset: reset === undefined ? undefined : { time: at, ttl: reset },
      },
    ],
    icmp: [],
  };
}

function end(address: string, port: number): FlowEnd {
  const nothing = { synAck: undefined, reset: undefined, fin: undefined, data: undefined };
  return { address, port, asked: [], askedCount: 0, ttls: [], unacknowledged: 0, ...nothing };
}

function record(...flows: readonly RecordedFlow[]): Recorded {
  return { flows, covered: [{ address: "10.0.0.1", from: BEGAN, until: BEGAN + 9e6 }], neighbours: [] };
}

function dial(given: Partial<DialObservation>): DialObservation {
  const observation: Observation = {
    ...{ kind: "dial", probe: "tcp-port", at: 0, ms: 1, purpose: "mapper", address: "10.0.0.1", port: 135 },
    ...{ localAddress: "10.0.0.9", localPort: 0, outcome: "open", code: undefined, by: undefined },
    ...{ interfaces: [], towerAddress: undefined, packets: undefined },
    ...given,
  };
  return observation;
}
