/**
 * What rules judge: what was seen between hosts, folded. A capture's records fold into it, and so do the probes of a diagnosis; a probe has no frames,
 * and its marks have frame 0. Everything is grouped and counted, with a few samples, so that it stays small whatever the capture's length.
 */
import type { Mark, Side } from "../capture/conversation.ts";
import type { StatusWords } from "../capture/records.ts";
import type { DiagnosisEvidence } from "./diagnosis/diagnosis-evidence.ts";

/** How often, when first, when last; the first few marks. */
export interface Tally {
  count: number;
  first: Mark;
  last: Mark;
  /** The first seven, then the last. */
  marks: Mark[];
  /** At most 8. */
  conversations: readonly string[];
}

export interface InterfaceId {
  readonly uuid: string;
  /** "1.0" */
  readonly version: string;
  readonly name: string | undefined;
}

/**
 * What became of an attempt to connect. "silent": nothing came back. "one-sided": nothing came back, and yet the client went on: the answers are
 * missing in the capture. "withdrawn": the client took it back.
 */
export type AttemptResult = "open" | "refused" | "silent" | "prohibited" | "unreachable" | "one-sided" | "withdrawn";

/** An attempt to reach a port. */
export interface Attempt {
  readonly client: string;
  readonly server: string;
  readonly transport: "tcp" | "udp";
  readonly port: number;
  readonly result: AttemptResult;
  /** SYNs, or datagrams. Of a probe whose packets were not recorded `count` is 0: how many left is not known. */
  readonly tries: { readonly count: number; readonly first: Mark; readonly last: Mark; readonly marks: readonly Mark[] };
  /** What answered: SYN-ACK, RST, the ICMP message. */
  readonly answer: Mark | undefined;
  /** Time to live of what refused; 0 where not seen. */
  readonly refusalTtl: number;
  /** An ICMP message: who says so, in which words. */
  readonly said: { readonly by: string; readonly words: string } | undefined;
  readonly conversation: string | undefined;
  /** How long a probe waited until it gave up or was answered, microseconds; not there in captures. */
  readonly waited?: number;
}

/** All attempts of a client to reach a port of a server. */
export interface PortEvidence {
  readonly client: string;
  readonly server: string;
  readonly transport: "tcp" | "udp";
  readonly port: number;
  /** What it was seen to carry. */
  carries: string | undefined;
  /** RPC was spoken there, by whatever carrier. */
  rpc: boolean;
  readonly results: Map<AttemptResult, Tally>;
  /** Attempts that did not succeed, at most 4. */
  readonly failures: Attempt[];
  /** Connections under way when the capture began, and others whose first packets are not there. */
  heard: number;
}

/** What is known of a host that was dialled. */
export interface HostEvidence {
  readonly address: string;
  /** Packets of it were seen. */
  heard: number;
  /** TCP ports that took a connection, at most 16. */
  openPorts: readonly number[];
  /** Times to live of its SYN-ACKs, at most 8. */
  ttls: readonly number[];
}

/** An endpoint that a mapper told, or that it has none. */
export interface MappingEvidence extends Tally {
  readonly client: string;
  /** Its address as dialled. */
  readonly mapper: string;
  readonly operation: "map" | "lookup" | "insert" | "delete";
  readonly status: number;
  readonly interface: InterfaceId | undefined;
  readonly protocolSequence: string | undefined;
  readonly host: string;
  readonly endpoint: string;
  /** `endpoint` as a port; undefined where it is none. */
  readonly port: number | undefined;
  readonly annotation: string | undefined;
  readonly request: Mark | undefined;
  /** Of the first, microseconds. */
  readonly latency: number | undefined;
}

/** Where RPC travels. */
export interface Way {
  readonly carrier: "tcp" | "udp" | "pipe" | "http";
  /** `\pipe\svcctl`, or the target of an HTTP proxy. */
  readonly name: string | undefined;
}

/** Between whom, by which way and to which interface RPC was wanted. */
export interface Route {
  readonly client: string;
  readonly server: string;
  readonly transport: "tcp" | "udp";
  readonly port: number;
  readonly way: Way;
  readonly interface: InterfaceId | undefined;
}

/** What a bind came to for one interface. */
export interface BindEvidence extends Tally, Route {
  readonly outcome: "accepted" | "rejected" | "nak" | "unanswered" | "fault";
  /** p_cont_def_result_t, p_provider_reason_t or the reason of a bind_nak. */
  readonly result: number | undefined;
  readonly reason: number | undefined;
  readonly words: string | undefined;
  readonly authType: number;
  readonly authLevel: number;
  /** Another interface of the same bind was accepted: this one was one of several offers. */
  readonly beside: boolean;
  /** Transfer syntaxes offered, of the first. */
  readonly transfers: number;
  /** Of those without an answer: how the connection ended. */
  readonly ending: Ending | undefined;
  readonly answer: Mark | undefined;
}

/** How a connection came to its end while something waited for an answer. */
export interface Ending {
  readonly how: "reset" | "closed" | "silence" | "capture-ended";
  /** Who ended it. */
  readonly side: Side | undefined;
  /** When; the capture's end is not known yet where it ended it: undefined. */
  readonly mark: Mark | undefined;
  /** Times to live of the RST and of the server's other packets; 0 where not seen. */
  readonly ttl: { readonly reset: number; readonly server: number };
  /** Repetitions of data that nobody acknowledged. */
  readonly repeats: number;
  /** Microseconds without a packet before what was not answered. */
  readonly idle: number;
  /** The answering direction was seen to acknowledge: the request arrived. */
  readonly arrived: boolean;
}

/** Calls that did not come to a good end, alike in all that is named here. */
export interface CallEvidence extends Tally, Route {
  readonly opnum: number;
  readonly operation: string | undefined;
  readonly outcome: "fault" | "rejected" | "unanswered" | "orphaned" | "status";
  readonly status: StatusWords | undefined;
  readonly authType: number;
  readonly authLevel: number;
  /** It was the first call after an authentication, and no call before succeeded there. */
  readonly firstAfterAuth: boolean;
  readonly didNotExecute: boolean;
  readonly ending: Ending | undefined;
  readonly answer: Mark | undefined;
  /** The longest that one took or was waited for where that is known, microseconds. */
  waited: number;
  /** Calls of the interface that had succeeded by the same way when the last of these failed. */
  successesBefore: number;
  /** A call of the same operation between the same hosts succeeded afterwards. */
  succeededAfter: Mark | undefined;
}

/** Calls of an interface between two hosts that were answered without a fault. */
export interface TaskEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  readonly port: number;
  readonly way: Way;
  readonly interface: InterfaceId | undefined;
  octets: number;
  waited: number;
  /** Whether the calls' stubs were readable. */
  clearCalls: number;
  clearOctets: number;
  /** Calls asked, the unanswered included. */
  asked: number;
  /** How often each operation was asked for; at most 32 operations. */
  readonly opnums: Map<number, number>;
}

export interface AuthenticationEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  readonly port: number;
  readonly carrier: "rpc" | "smb" | "http" | "ldap";
  readonly mechanism: string;
  readonly outcome: "accepted" | "rejected" | "unknown";
  readonly user: string | undefined;
  readonly domain: string | undefined;
  readonly workstation: string | undefined;
  readonly target: string | undefined;
  readonly status: StatusWords | undefined;
}

/** A step of SMB before a pipe can be opened, or the opening of a pipe. */
export interface SmbEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  readonly port: number;
  readonly step: "negotiate" | "session-setup" | "tree-connect" | "pipe";
  /** Share or pipe. */
  readonly name: string | undefined;
  /** What follows is sealed by SMB itself. */
  readonly encrypted: boolean;
  readonly status: StatusWords | undefined;
}

export interface HttpEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  readonly port: number;
  readonly rpc: "in" | "out" | "echo" | undefined;
  readonly status: number | undefined;
  readonly phrase: string | undefined;
  readonly rpcError: number | undefined;
  readonly target: string;
}

export interface NameEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  readonly name: string;
  readonly type: number;
  readonly code: number | undefined;
  readonly words: string;
  readonly addresses: readonly string[];
}

export interface KerberosEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  /** Of the first. */
  readonly transport: "tcp" | "udp";
  readonly port: number;
  readonly exchange: "AS" | "TGS" | "AP" | "other";
  readonly principal: string | undefined;
  readonly realm: string | undefined;
  readonly service: string | undefined;
  /** undefined: a ticket was given; "unanswered" */
  readonly error: { readonly code: number; readonly name: string; readonly words: string } | undefined;
  readonly answered: boolean;
  /** Largest in amount, microseconds. */
  skew: number | undefined;
}

export interface DirectoryEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  /** Of the first. */
  readonly transport: "tcp" | "udp";
  readonly port: number;
  readonly operation: "bind" | "search" | "ping" | "other";
  readonly result: { readonly code: number; readonly name: string } | undefined;
  readonly words: string | undefined;
}

/** Protected PDUs and messages whose signatures do not hold, under a key that is right. */
export interface AlteredEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  readonly port: number;
  /** Who sent them. */
  readonly side: Side;
  readonly protocol: "rpc" | "smb";
  /** The key's name. */
  readonly key: string;
}

/** What else befell connections that carry RPC or stand beside it. */
export interface MishapEvidence extends Tally {
  readonly client: string;
  readonly server: string;
  readonly port: number;
  /**
   * "hung-up": taken, then ended by the server before it said a word. "black-hole": data repeated, never acknowledged. "zero-window": a receiver had
   * no room. "loss": much was sent twice. "twice": all was captured twice. "missing": octets are not in the capture.
   */
  readonly kind: "hung-up" | "black-hole" | "zero-window" | "loss" | "missing" | "twice";
  readonly side: Side;
  readonly ending: Ending | undefined;
  readonly interface: InterfaceId | undefined;
  readonly carries: string | undefined;
  amount: number;
}

/** Everything that was seen. */
export interface Evidence {
  /** From the first to the last frame, microseconds since 1970; of the whole of a diagnosis where there are no frames. */
  readonly span: { readonly first: number; readonly last: number };
  /** What the capturing host itself says about a frame that it dropped. */
  dropOf(frame: number): string | undefined;
  /** When the capture, or the piece of it that holds this time, ends. */
  endAfter(time: number): number;
  /** By client, server, transport and port. */
  readonly ports: readonly PortEvidence[];
  readonly mappings: readonly MappingEvidence[];
  readonly binds: readonly BindEvidence[];
  readonly calls: readonly CallEvidence[];
  readonly tasks: readonly TaskEvidence[];
  readonly authentications: readonly AuthenticationEvidence[];
  readonly smb: readonly SmbEvidence[];
  readonly http: readonly HttpEvidence[];
  readonly names: readonly NameEvidence[];
  readonly kerberos: readonly KerberosEvidence[];
  readonly directory: readonly DirectoryEvidence[];
  readonly altered: readonly AlteredEvidence[];
  readonly mishaps: readonly MishapEvidence[];
  port(client: string, server: string, transport: "tcp" | "udp", port: number): PortEvidence | undefined;
  /** Servers at whose port the client was let in. */
  openElsewhere(client: string, transport: "tcp" | "udp", port: number): readonly PortEvidence[];
  host(address: string): HostEvidence | undefined;
  /** A name that the capture gives the address. */
  nameOf(address: string): string | undefined;
  /** What mappers said of a port of a host, dialled or told. */
  mappingsOf(server: string, port: number): readonly MappingEvidence[];
  /** Attempts of the client at ports of the server that have nothing to do with RPC and did not succeed: many of them are a scan. */
  strangeFailures(client: string, server: string): number;
  /** The client was seen to try anything after that time. */
  lastAttempt(client: string): Mark | undefined;
  /** The address was seen only receiving, or only sending: half of the traffic is missing. */
  oneSided(client: string, server: string): boolean;
  /** What only probes know; not there in captures. */
  readonly diagnosis?: DiagnosisEvidence;
}

export type { Mark, Side };
