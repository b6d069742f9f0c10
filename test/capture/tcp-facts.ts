/** TCP's and ICMP's facts of a capture as they can be compared: ours, and the oracle's. */
import type { ConnectionRecord, IcmpRecord } from "../../src/capture/records.ts";

export type Facts = Readonly<Record<string, unknown>>;
type Line = Readonly<Record<string, unknown>>;

/** The oracle's words for how a connection began. */
const HANDSHAKES: Readonly<Record<string, ConnectionRecord["handshake"]>> = {
  open: "open",
  midstream: "midstream",
  "no-answer": "no-answer",
  refused: "refused",
  "rst-only": "reset-only",
  "synack-not-acked": "syn-ack-unacknowledged",
  "one-sided-capture": "one-sided",
  "synack-only": "syn-ack-only",
  "open-syn-not-captured": "open-syn-missing",
  "syn-then-client-rst": "client-reset",
};

const ENDS: Readonly<Record<string, ConnectionRecord["end"]>> = {
  "open-at-end": "open",
  "fin-both": "fin",
  "fin-one": "half-closed",
  reset: "reset",
};

export function theirConnection(line: Line): Facts {
  const resets = line["rst"] as [number, string][] | undefined;
  const [client, server] = line["rtx"] as [number, number];
  return {
    client: `${line["client"]} ${line["cport"]}`,
    server: `${line["server"]} ${line["sport"]}`,
    first: line["first"],
    last: line["last"],
    duration: Math.round(Number(line["secs"]) * 1e6),
    handshake: HANDSHAKES[String(line["verdict"])],
    end: ENDS[String(line["end"])],
    syn: line["syn"],
    synFrames: line["syn_frames"] ?? [],
    synAck: (line["synack_frames"] as number[] | undefined)?.[0],
    reset: resets === undefined ? undefined : `${resets[0]![0]} ${resets[0]![1]}`,
    windowScale: line["wscale"],
    maxSegment: line["mss"],
    initialSequence: line["isn"],
    packets: line["packets"],
    octets: line["bytes"],
    zeroWindow: line["zero_window"],
    // Which of both it is depends on a guess at the round trip; that something came late does not.
    late: client + server + Number(line["out_of_order"]),
    // It counts segments behind a hole, we the octets in it: whether there is one is the same.
    incomplete: Number(line["lost"]) > 0,
  };
}

export function ourConnection(record: ConnectionRecord): Facts {
  const { client, server } = record.conversation;
  const sum = ([a, b]: readonly [number, number]) => a + b;
  const orNull = (pair: readonly (number | undefined)[]) => pair.map((value) => value ?? null);
  return {
    client: `${client.address} ${client.port}`,
    server: `${server.address} ${server.port}`,
    first: record.first.frame,
    last: record.last.frame,
    duration: record.last.time - record.first.time,
    handshake: record.handshake,
    end: record.end,
    syn: record.syn.count,
    synFrames: record.syn.marks.map(({ frame }) => frame),
    synAck: record.synAck?.frame,
    reset: record.reset === undefined ? undefined : `${record.reset.mark.frame} ${"cs"[record.reset.side]}`,
    windowScale: orNull(record.windowScale),
    maxSegment: orNull(record.maxSegment),
    initialSequence: orNull(record.initialSequence),
    packets: record.packets,
    octets: record.octets,
    zeroWindow: sum(record.zeroWindow),
    late: sum(record.retransmitted) + sum(record.outOfOrder) + Math.max(0, record.syn.count - 1),
    incomplete: sum(record.lost) > 0,
  };
}

export function theirError(line: Line): string {
  const side = (end: "s" | "d") => `${line[end === "s" ? "inner_src" : "inner_dst"]} ${line[`inner_${end}port`]}`;
  return `${line["frame"]} ${line["src"]} ${line["dst"]} ${line["type"]}/${line["code"]} ${line["inner"]} ${side("s")} ${side("d")}`;
}

export function ourError({ mark, from, to, type, code, quoted }: IcmpRecord): string {
  const side = (end: { address: string; port: number } | undefined) => `${end?.address} ${end?.port}`;
  return `${mark.frame} ${from} ${to} ${type}/${code} ${quoted?.transport} ${side(quoted?.source)} ${side(quoted?.destination)}`;
}
