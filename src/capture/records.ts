/**
 * What an analysis says of a capture: one record for each fact, emitted when it is complete (a call when it was answered or can no longer be, a
 * connection when it ended). Nothing is kept behind a record, so that captures of any length are read in bounded memory; findings fold them.
 */
import type { Conversation, Endpoint, Mark, Side } from "./conversation.ts";

export type TraceRecord =
  | ConnectionRecord
  | DatagramsRecord
  | IcmpRecord
  | BindRecord
  | CallRecord
  | MappingRecord
  | AuthenticationRecord
  | SmbSessionRecord
  | PipeRecord
  | HttpRecord
  | RtsRecord
  | NameRecord
  | KerberosRecord
  | DirectoryRecord
  | AlteredRecord;

/** An interface that a conversation speaks. */
export interface InterfaceRef {
  /** Lower case. */
  readonly uuid: string;
  readonly major: number;
  readonly minor: number;
  /** Its name in knowledge; undefined where it has none. */
  readonly name: string | undefined;
  /** How it is known: a bind or alter_context in this file, or the header of a connectionless PDU; the answer of a mapper in this file that named the port; never guessed otherwise. */
  readonly by: "bind" | "mapping";
}

/** What RPC travels in. */
export type Carrier =
  | { readonly kind: "tcp" }
  | { readonly kind: "udp" }
  | {
      readonly kind: "pipe";
      readonly over: "smb1" | "smb2" /** `\pipe\svcctl`; undefined where the open was not captured. */;
      readonly name: string | undefined;
    }
  | {
      readonly kind: "http" /** The target that the client asked the proxy for, `server:port`; undefined where not seen. */;
      readonly target: string | undefined;
    };

/** How a TCP connection began, by what was seen; a verdict about blocking is for findings. */
export type Handshake =
  /** SYN and SYN-ACK, or a SYN and then ACK or data of the client while the server was heard. */
  | "open"
  /** RST answered the SYN. */
  | "refused"
  /** SYN and nothing else from the server, and the client did not go on. */
  | "no-answer"
  /** SYN unanswered, yet the client went on; or a server that goes on without its client: one direction is missing. */
  | "one-sided"
  /** SYN-ACK and more, the SYN is missing. */
  | "open-syn-missing"
  /** SYN-ACK and nothing more. */
  | "syn-ack-only"
  /** SYN, SYN-ACK, and the client never went on. */
  | "syn-ack-unacknowledged"
  /** The client took its SYN back. */
  | "client-reset"
  | "reset-only"
  /** It was under way when the capture began. */
  | "midstream";

/** Counts for client and server. */
export type Pair<T = number> = readonly [client: T, server: T];

/** A TCP connection, when it ended or nothing more of it is expected. */
export interface ConnectionRecord {
  readonly kind: "connection";
  readonly conversation: Conversation;
  readonly handshake: Handshake;
  readonly first: Mark;
  readonly last: Mark;
  /** SYNs of the client with the same sequence number, the first included; at most 16 marks, `count` has all. */
  readonly syn: { readonly count: number; readonly marks: readonly Mark[] };
  readonly synAck: Mark | undefined;
  readonly reset:
    | {
        readonly mark: Mark;
        readonly side: Side /** When, in the connection's life. */;
        readonly moment: "syn" | "handshake" | "data" | "closing";
      }
    | undefined;
  /** FIN of each side. */
  readonly fin: Pair<Mark | undefined>;
  readonly end: "fin" | "half-closed" | "reset" | "open" | /** Its place in the table was needed. */ "evicted";
  /** Time to live of the first packet, of the SYN-ACK, of the RST (0: none seen). A RST whose value differs from the host's other packets came from elsewhere. */
  readonly ttl: { readonly client: number; readonly server: number; readonly reset: number };
  readonly packets: Pair;
  /** Packets with payload. */
  readonly loaded: Pair;
  /** Octets of payload, as on the wire, repetitions included. */
  readonly octets: Pair;
  /** Packets whose octets, SYN-ACK or FIN were sent before. SYNs are counted in `syn`. */
  readonly retransmitted: Pair;
  /** Packets that their successors overtook. */
  readonly outOfOrder: Pair;
  /** Octets of the stream that never came. */
  readonly lost: Pair;
  readonly zeroWindow: Pair;
  /** Packets with less than 64 octets of payload, and more than none. */
  readonly small: Pair;
  /** log2 of the window's unit; undefined where not negotiated or not seen. */
  readonly windowScale: Pair<number | undefined>;
  readonly maxSegment: Pair<number | undefined>;
  readonly initialSequence: Pair<number | undefined>;
  /** Round trip of the handshake as the capture saw it, microseconds. */
  readonly handshakeTime: number | undefined;
  /** The longest time without a packet between two packets, microseconds, and the mark of the packet that ended it. */
  readonly longestSilence: { readonly time: number; readonly endedBy: Mark } | undefined;
  /** Last data that was never acknowledged or answered before the connection ended: repetitions of the same segment by this side. */
  readonly unacknowledged: { readonly side: Side; readonly mark: Mark; readonly repeats: number } | undefined;
  /** Errors of routers that quote this connection, at most 4. */
  readonly icmp: readonly IcmpRecord[];
  /** The process at the capturing host, where the file says so. */
  readonly process: string | undefined;
}

/** A UDP exchange: all datagrams between two sockets. */
export interface DatagramsRecord {
  readonly kind: "datagrams";
  readonly conversation: Conversation;
  readonly first: Mark;
  readonly last: Mark;
  readonly packets: Pair;
  readonly octets: Pair;
  readonly icmp: readonly IcmpRecord[];
}

/** A router or host says that a packet could not be delivered: RFC 792, RFC 4443. */
export interface IcmpRecord {
  readonly kind: "icmp";
  readonly mark: Mark;
  /** Who says so. */
  readonly from: string;
  readonly to: string;
  readonly version: 4 | 6;
  readonly type: number;
  readonly code: number;
  /** In words: "communication administratively prohibited". */
  readonly words: string;
  /** What it means for a connection. */
  readonly meaning: "prohibited" | "port-closed" | "unreachable" | "fragmentation-needed" | "time-exceeded" | "other";
  /** The packet it quotes. */
  readonly quoted: { readonly transport: "tcp" | "udp" | "other"; readonly source: Endpoint; readonly destination: Endpoint } | undefined;
  /** It quotes a conversation of this capture, whose own record tells of it, too. */
  readonly tied: boolean;
}

/** A status of any kind (NTSTATUS, Win32, HRESULT, a reason of the protocol), its name in the field, and what it means. */
export interface StatusWords {
  readonly status: number;
  readonly name: string;
  readonly words: string;
}

/** What protects a PDU, from its sec_trailer. */
export interface Protection {
  /** auth_type, [MS-RPCE] 2.2.1.1.7. */
  readonly type: number;
  /** auth_level, [MS-RPCE] 2.2.1.1.8. */
  readonly level: number;
}

/** A bind or alter_context with its answer. */
export interface BindRecord {
  readonly kind: "bind";
  readonly conversation: Conversation;
  readonly carrier: Carrier;
  readonly alter: boolean;
  readonly request: Mark | undefined;
  readonly answer: Mark | undefined;
  readonly callId: number;
  readonly outcome: "accepted" | /** Some interfaces got no context. */ "partly" | "rejected" | "nak" | "unanswered" | "fault";
  /** 0 asks for a new group. */
  readonly associationGroup: { readonly asked: number; readonly given: number | undefined };
  readonly maxFragment: { readonly transmit: number; readonly receive: number };
  /** sec_addr of the answer: the server's port or pipe; undefined where it gave none. */
  readonly secondaryAddress: string | undefined;
  readonly contexts: readonly {
    readonly id: number;
    readonly interface: InterfaceRef;
    readonly transfer: readonly string[];
    /** p_cont_def_result_t and p_provider_reason_t of the answer; undefined where unanswered. */
    readonly result: number | undefined;
    readonly reason: number | undefined;
    /** In words, where it was rejected. */
    readonly words: string | undefined;
    /** The transfer syntax chosen. */
    readonly chosen: string | undefined;
  }[];
  readonly nak: { readonly reason: number; readonly words: string } | undefined;
  readonly protection: Protection | undefined;
  readonly headerSigning: boolean;
}

/** One call: request with all its fragments, and what answered it. */
export interface CallRecord {
  readonly kind: "call";
  readonly conversation: Conversation;
  readonly carrier: Carrier;
  readonly connectionless: boolean;
  readonly callId: number;
  readonly contextId: number;
  /** -1 where only the answer was captured. */
  readonly opnum: number;
  readonly interface: InterfaceRef | undefined;
  /** Name of the operation, where the interface is known to us. */
  readonly operation: string | undefined;
  readonly object: string | undefined;
  /** First fragment of the request; undefined where only the answer was captured. */
  readonly request: Mark | undefined;
  /** Last fragment of the answer. */
  readonly answer: Mark | undefined;
  /** First fragment of the request to last of the answer, microseconds. */
  readonly latency: number | undefined;
  readonly outcome: "answered" | "fault" | "rejected" | "unanswered" | "cancelled" | "orphaned" | /** Fragments are missing. */ "cut";
  /** Status of a fault or reject; undefined otherwise. */
  readonly fault: { readonly status: number; readonly name: string; readonly words: string; readonly didNotExecute: boolean } | undefined;
  /** A result of the operation itself that is not success: the last 32 bits of a stub in the clear whose interface is known, where it returns a status. */
  readonly status: StatusWords | undefined;
  /** Octets of stub data. */
  readonly octets: Pair;
  readonly fragments: Pair;
  readonly protection: Protection | undefined;
  /** Why it has no answer, where it has none and its connection ended. */
  readonly unansweredBecause:
    | "capture-ended"
    | "connection-reset"
    | "connection-closed"
    | "superseded"
    | /** [maybe]: nobody answers such a call. */ "maybe"
    | undefined;
  /** Parameters as JSON by the interface library, where in the clear and asked for. */
  readonly values: { readonly in: unknown; readonly out: unknown } | undefined;
}

/** An endpoint that a mapper told. One for each tower; one without a tower where it told none. */
export interface MappingRecord {
  readonly kind: "mapping";
  readonly conversation: Conversation;
  readonly operation: "map" | "lookup" | "insert" | "delete";
  readonly request: Mark | undefined;
  readonly answer: Mark | undefined;
  /** Microseconds. */
  readonly latency: number | undefined;
  readonly status: number;
  readonly interface: InterfaceRef | undefined;
  readonly protocolSequence: string | undefined;
  /** What the tower says; "" where it says 0.0.0.0. Clients dial the host they asked, not this. */
  readonly host: string;
  /** Port, pipe or name. */
  readonly endpoint: string;
  readonly annotation: string | undefined;
  readonly object: string | undefined;
}

/** What an authentication told, wherever it travelled. One when it came to its end, as far as can be told. */
export interface AuthenticationRecord {
  readonly kind: "authentication";
  readonly conversation: Conversation;
  readonly carrier: "rpc" | "smb" | "http" | "ldap";
  readonly mechanism: "ntlm" | "kerberos" | "netlogon" | "spnego" | "schannel" | "simple" | "other";
  readonly mark: Mark;
  readonly last: Mark;
  readonly level: number | undefined;
  readonly user: string | undefined;
  readonly domain: string | undefined;
  readonly workstation: string | undefined;
  /** Names of the server's challenge, or the service principal of a ticket. */
  readonly target: string | undefined;
  readonly outcome: "accepted" | "rejected" | "unknown";
  readonly status: StatusWords | undefined;
}

/** A step of SMB with its answer, on the way to a pipe. */
export interface SmbSessionRecord {
  readonly kind: "smb-session";
  readonly conversation: Conversation;
  readonly mark: Mark;
  readonly step: "negotiate" | "session-setup" | "tree-connect";
  readonly dialect: string | undefined;
  /** NTSTATUS of the answer; undefined where unanswered. */
  readonly status: StatusWords | undefined;
  readonly share: string | undefined;
  readonly encrypted: boolean;
}

/** A named pipe that was opened, or was not. */
export interface PipeRecord {
  readonly kind: "pipe";
  readonly conversation: Conversation;
  readonly mark: Mark;
  readonly name: string;
  readonly status: StatusWords | undefined;
}

/** An HTTP request with its answer, of RPC's or of what stands beside it. */
export interface HttpRecord {
  readonly kind: "http";
  readonly conversation: Conversation;
  readonly request: Mark | undefined;
  readonly answer: Mark | undefined;
  readonly method: string;
  readonly target: string;
  readonly host: string | undefined;
  readonly status: number | undefined;
  readonly phrase: string | undefined;
  /** It belongs to RPC over HTTP ([MS-RPCH]). */
  readonly rpc: "in" | "out" | "echo" | undefined;
  /** Win32 code of a proxy's `RPC Error: %x`. */
  readonly rpcError: number | undefined;
}

/** Counts of RTS PDUs, and what the virtual connection came to: [MS-RPCH]. */
export interface RtsRecord {
  readonly kind: "virtual-connection";
  readonly conversation: Conversation;
  readonly first: Mark;
  readonly last: Mark;
  readonly cookie: string | undefined;
  readonly target: string | undefined;
  readonly established: boolean;
  readonly pdus: number;
}

/** A DNS question with its answer. */
export interface NameRecord {
  readonly kind: "name";
  readonly conversation: Conversation;
  readonly request: Mark | undefined;
  readonly answer: Mark | undefined;
  readonly name: string;
  readonly type: number;
  /** RCODE of the answer; undefined where unanswered. */
  readonly code: number | undefined;
  readonly words: string;
  readonly addresses: readonly string[];
}

/** A Kerberos exchange: RFC 4120. */
export interface KerberosRecord {
  readonly kind: "kerberos";
  readonly conversation: Conversation;
  readonly request: Mark | undefined;
  readonly answer: Mark | undefined;
  readonly exchange: "AS" | "TGS" | "AP" | "other";
  readonly realm: string | undefined;
  readonly client: string | undefined;
  readonly service: string | undefined;
  /** error-code of a KRB-ERROR; undefined where the answer was none. */
  readonly error: { readonly code: number; readonly name: string; readonly words: string } | undefined;
  /** Microseconds by which the KDC's clock (stime of a KRB-ERROR) differs from the capture's. */
  readonly skew: number | undefined;
}

/** An LDAP operation, or a CLDAP ping, with its answer: RFC 4511. */
export interface DirectoryRecord {
  readonly kind: "directory";
  readonly conversation: Conversation;
  readonly request: Mark | undefined;
  readonly answer: Mark | undefined;
  readonly operation: "bind" | "search" | "ping" | "other";
  readonly result: { readonly code: number; readonly name: string } | undefined;
  readonly words: string | undefined;
}

/** The signature of something protected does not hold, under a key that is right for what came before it: it was altered on its way. Only where keys are given. */
export interface AlteredRecord {
  readonly kind: "altered";
  readonly conversation: Conversation;
  readonly mark: Mark;
  /** Who sent it. */
  readonly side: Side;
  readonly protocol: "rpc" | "smb";
  /** The key's name, never the key. */
  readonly key: string;
}
