/** The tables of `--parquet`: what their columns are called, and what they hold. docs/trace.md shows them; a test holds the two together. */
import type { Conversation } from "../../../capture/conversation.ts";
import type { CallRecord, ConnectionRecord, DatagramsRecord } from "../../../capture/records.ts";
import type { Finding } from "../../../findings/report.ts";
import type { TableColumn, TableShape } from "./table.ts";

export interface FileRow {
  readonly file: string;
  readonly size: number;
  /** Microseconds since 1970. */
  readonly modified: number;
  readonly format: string | undefined;
  readonly frames: number | undefined;
  readonly octets: number | undefined;
  readonly firstTime: number | undefined;
  readonly lastTime: number | undefined;
  readonly outcome: string;
  readonly exitCode: number;
  readonly sentence: string;
  readonly calls: number | undefined;
  readonly findings: number | undefined;
  readonly warnings: readonly string[];
}

export interface Of<Record> {
  readonly file: string;
  readonly record: Record;
}

function column<Row>(
  name: string,
  type: TableColumn<Row>["type"],
  words: string,
  of: (row: Row) => string | number | boolean | undefined,
): TableColumn<Row> {
  return { name, type, words, of };
}

function endpoints<Row>(conversation: (row: Row) => Conversation): TableColumn<Row>[] {
  return [
    column(
      "conversation",
      "string",
      "`tcp:12`: unique within the file",
      (row) => `${conversation(row).transport}:${conversation(row).number}`,
    ),
    column("client", "string", "the client's address", (row) => conversation(row).client.address),
    column("client_port", "int32", "", (row) => conversation(row).client.port),
    column("server", "string", "the server's address", (row) => conversation(row).server.address),
    column("server_port", "int32", "", (row) => conversation(row).server.port),
  ];
}

export const FILES: TableShape<FileRow> = {
  name: "files",
  columns: [
    column("file", "string", "as it was named on the command line", (row) => row.file),
    column("size", "int64", "octets on disk", (row) => row.size),
    column("modified", "timestamp", "", (row) => row.modified),
    column("format", "string", "of the capture", (row) => row.format),
    column("frames", "int64", "", (row) => row.frames),
    column("octets", "int64", "of the capture, decompressed", (row) => row.octets),
    column("first_time", "timestamp", "of the first frame", (row) => row.firstTime),
    column("last_time", "timestamp", "of the last frame", (row) => row.lastTime),
    column("outcome", "string", "healthy, findings, undecided, no-rpc, unreadable", (row) => row.outcome),
    column("exit_code", "int32", "0, 1, 2", (row) => row.exitCode),
    column("sentence", "string", "the verdict", (row) => row.sentence),
    column("calls", "int64", "how many", (row) => row.calls),
    column("findings", "int32", "how many, notes left out", (row) => row.findings),
    column("warnings", "string", "a line each", (row) => row.warnings.join("\n")),
  ],
};

type ConversationRow = Of<ConnectionRecord | DatagramsRecord>;

function tcp(of: (record: ConnectionRecord) => string | number | boolean | undefined): (row: ConversationRow) => ReturnType<typeof of> {
  return ({ record }) => (record.kind === "connection" ? of(record) : undefined);
}

export const CONVERSATIONS: TableShape<ConversationRow> = {
  name: "conversations",
  columns: [
    column("file", "string", "", (row) => row.file),
    ...endpoints<ConversationRow>((row) => row.record.conversation),
    column("transport", "string", "tcp, udp", ({ record }) => record.conversation.transport),
    column(
      "carries",
      "string",
      "rpc, smb, http, ldap, kerberos, dns; null where nothing here reads it",
      ({ record }) => record.conversation.carries,
    ),
    column("roles", "string", "how client and server are known: handshake, guessed", ({ record }) => record.conversation.roles),
    column(
      "handshake",
      "string",
      "open, refused, no-answer ... (TCP)",
      tcp((record) => record.handshake),
    ),
    column(
      "ended",
      "string",
      "fin, half-closed, reset, open, evicted (TCP)",
      tcp((record) => record.end),
    ),
    column("first_frame", "int64", "", ({ record }) => record.first.frame),
    column("last_frame", "int64", "", ({ record }) => record.last.frame),
    column("first_time", "timestamp", "", ({ record }) => record.first.time),
    column("last_time", "timestamp", "", ({ record }) => record.last.time),
    column("packets_from_client", "int64", "", ({ record }) => record.packets[0]),
    column("packets_from_server", "int64", "", ({ record }) => record.packets[1]),
    column("octets_from_client", "int64", "of payload, repetitions included", ({ record }) => record.octets[0]),
    column("octets_from_server", "int64", "", ({ record }) => record.octets[1]),
    column(
      "syns",
      "int32",
      "SYNs of the client, the first included",
      tcp((record) => record.syn.count),
    ),
    column(
      "reset_by",
      "string",
      "client, server",
      tcp((record) => (record.reset === undefined ? undefined : record.reset.side === 0 ? "client" : "server")),
    ),
    column(
      "reset_moment",
      "string",
      "syn, handshake, data, closing",
      tcp((record) => record.reset?.moment),
    ),
    column(
      "retransmitted_by_client",
      "int64",
      "segments",
      tcp((record) => record.retransmitted[0]),
    ),
    column(
      "retransmitted_by_server",
      "int64",
      "",
      tcp((record) => record.retransmitted[1]),
    ),
    column(
      "lost_from_client",
      "int64",
      "octets that the capture does not have",
      tcp((record) => record.lost[0]),
    ),
    column(
      "lost_from_server",
      "int64",
      "",
      tcp((record) => record.lost[1]),
    ),
    column(
      "zero_windows_of_client",
      "int64",
      "",
      tcp((record) => record.zeroWindow[0]),
    ),
    column(
      "zero_windows_of_server",
      "int64",
      "",
      tcp((record) => record.zeroWindow[1]),
    ),
    column(
      "handshake_us",
      "int64",
      "round trip of the handshake, microseconds",
      tcp((record) => record.handshakeTime),
    ),
    column(
      "longest_silence_us",
      "int64",
      "microseconds",
      tcp((record) => record.longestSilence?.time),
    ),
    column("icmp", "string", "what routers said of it, a line each", ({ record }) =>
      record.icmp.length === 0 ? undefined : record.icmp.map(({ from, words }) => `${from}: ${words}`).join("\n"),
    ),
    column(
      "process",
      "string",
      "where the capture names it",
      tcp((record) => record.process),
    ),
  ],
};

type CallRow = Of<CallRecord>;

export const CALLS: TableShape<CallRow> = {
  name: "calls",
  columns: [
    column("file", "string", "", (row) => row.file),
    ...endpoints<CallRow>((row) => row.record.conversation),
    column("carrier", "string", "tcp, udp, pipe, http", ({ record }) => record.carrier.kind),
    column("pipe", "string", "its name, where it is one", ({ record }) =>
      record.carrier.kind === "pipe" ? record.carrier.name : undefined,
    ),
    column("call_id", "int64", "", ({ record }) => record.callId),
    column("interface", "string", "UUID", ({ record }) => record.interface?.uuid),
    column("interface_version", "string", "`1.0`", ({ record }) =>
      record.interface === undefined ? undefined : `${record.interface.major}.${record.interface.minor}`,
    ),
    column("interface_name", "string", "", ({ record }) => record.interface?.name),
    column("interface_by", "string", "bind, or mapping: inferred from a mapper's answer", ({ record }) => record.interface?.by),
    column("opnum", "int32", "", ({ record }) => record.opnum),
    column("operation", "string", "its name, where the interface is known here", ({ record }) => record.operation),
    column("object", "string", "UUID", ({ record }) => record.object),
    column("request_frame", "int64", "", ({ record }) => record.request?.frame),
    column("request_time", "timestamp", "", ({ record }) => record.request?.time),
    column("answer_frame", "int64", "", ({ record }) => record.answer?.frame),
    column("answer_time", "timestamp", "", ({ record }) => record.answer?.time),
    column("latency_us", "int64", "first fragment of the request to last of the answer, microseconds", ({ record }) => record.latency),
    column("outcome", "string", "answered, fault, rejected, unanswered, cancelled, orphaned, cut", ({ record }) => record.outcome),
    column(
      "unanswered_because",
      "string",
      "capture-ended, connection-reset, connection-closed ...",
      ({ record }) => record.unansweredBecause,
    ),
    column("fault", "int64", "status of the fault, unsigned", ({ record }) =>
      record.fault === undefined ? undefined : record.fault.status >>> 0,
    ),
    column("fault_name", "string", "", ({ record }) => record.fault?.name),
    column("did_not_execute", "boolean", "of a fault", ({ record }) => record.fault?.didNotExecute),
    column("status", "int64", "what the operation itself returned, where that is not success", ({ record }) =>
      record.status === undefined ? undefined : record.status.status >>> 0,
    ),
    column("status_name", "string", "", ({ record }) => record.status?.name),
    column("request_octets", "int64", "of stub data", ({ record }) => record.octets[0]),
    column("answer_octets", "int64", "", ({ record }) => record.octets[1]),
    column("auth_type", "int32", "[MS-RPCE] 2.2.1.1.7; null without", ({ record }) => record.protection?.type),
    column("auth_level", "int32", "[MS-RPCE] 2.2.1.1.8", ({ record }) => record.protection?.level),
  ],
};

type FindingRow = Of<Finding>;

export const FINDINGS: TableShape<FindingRow> = {
  name: "findings",
  columns: [
    column("file", "string", "", (row) => row.file),
    column("rule", "string", "port-filtered, mapped-port-filtered, call-fault ...", ({ record }) => record.rule),
    column("severity", "string", "blocking, degraded, undecided, note", ({ record }) => record.severity),
    column("confidence", "string", "certain, likely, possible", ({ record }) => record.confidence),
    column("actor", "string", "who must act: network, server, client, directory, nobody", ({ record }) => record.actor),
    column("sentence", "string", "", ({ record }) => record.sentence),
    column("evidence", "string", "a line each", ({ record }) => record.evidence.join("\n")),
    column("client", "string", "address", ({ record }) => record.client),
    column("server", "string", "address", ({ record }) => record.server),
    column("transport", "string", "tcp, udp", ({ record }) => record.transport),
    column("port", "int32", "", ({ record }) => record.port),
    column("interface", "string", "UUID", ({ record }) => record.interface?.uuid),
    column("interface_name", "string", "", ({ record }) => record.interface?.name),
    column("status", "int64", "unsigned", ({ record }) => (record.status === undefined ? undefined : record.status >>> 0)),
    column("count", "int64", "how often", ({ record }) => record.count),
    column("first_frame", "int64", "", ({ record }) => record.frames[0]),
    column("conversations", "string", "`tcp:12, tcp:14`", ({ record }) => record.conversations.join(", ")),
    column("first_time", "timestamp", "", ({ record }) => record.firstTime),
    column("last_time", "timestamp", "", ({ record }) => record.lastTime),
    column("lost_us", "int64", "time that it cost, microseconds", ({ record }) => record.lostTime),
    column("rules", "string", "missing firewall rules in plain words, a line each", ({ record }) =>
      record.rules.map(({ plain }) => plain).join("\n"),
    ),
  ],
};

export const TABLES = [FILES, CONVERSATIONS, CALLS, FINDINGS] as const;
