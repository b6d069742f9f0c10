/** Attempts to open a connection, as its record tells of them. */
import type { ConnectionRecord, IcmpRecord } from "../capture/records.ts";
import type { Attempt, AttemptResult } from "./evidence.ts";

/** undefined where the capture does not have the beginning. */
export function resultOf(record: ConnectionRecord): AttemptResult | undefined {
  switch (record.handshake) {
    case "open":
    case "syn-ack-unacknowledged":
      return "open";
    case "refused":
      return "refused";
    case "one-sided":
      return "one-sided";
    case "client-reset":
      return "withdrawn";
    case "no-answer": {
      const said = saidBy(record.icmp);
      return said === undefined ? "silent" : meaningResult(said);
    }
    default:
      return undefined;
  }
}

/** The error of a router that ended the attempt, where one did. */
export function saidBy(icmp: readonly IcmpRecord[]): IcmpRecord | undefined {
  return icmp.find(({ meaning }) => meaning !== "other" && meaning !== "fragmentation-needed");
}

export function meaningResult(said: IcmpRecord): AttemptResult {
  return said.meaning === "prohibited" ? "prohibited" : said.meaning === "port-closed" ? "refused" : "unreachable";
}

export function attemptOf(record: ConnectionRecord, result: AttemptResult): Attempt {
  const { client, server } = record.conversation;
  const said = saidBy(record.icmp);
  const marks = record.syn.marks.length === 0 ? [record.first] : record.syn.marks;
  return {
    client: client.address,
    server: server.address,
    transport: "tcp",
    port: server.port,
    result,
    tries: {
      count: result === "one-sided" && record.packets[0] === 0 ? 0 : Math.max(1, record.syn.count),
      first: marks[0]!,
      last: marks[marks.length - 1]!,
      marks,
    },
    answer: record.synAck ?? record.reset?.mark ?? said?.mark,
    refusalTtl: result === "refused" ? record.ttl.reset : 0,
    said: said === undefined ? undefined : { by: said.from, words: said.words },
    conversation: `tcp:${record.conversation.number}`,
  };
}
