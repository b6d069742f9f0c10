/** What a run of `trace` (and of `why`) comes to: one structure for the terminal, JSON, HTML, Parquet and the page. Plain data, JSON as it is. */
import type { DecryptionFacts } from "../capture/decryptor.ts";
import type { Handshake } from "../capture/records.ts";

/** Who has to act. "nobody": it is as it should be. */
export type Actor = "network" | "server" | "client" | "directory" | "nobody";

/**
 * "blocking": something that was wanted did not come about. "degraded": it came about, late or by another way. "note": worth knowing, nobody has to
 * act. "undecided": the evidence cannot tell.
 */
export type Severity = "blocking" | "degraded" | "undecided" | "note";

export type Confidence = "certain" | "likely" | "possible";

export interface FindingInterface {
  readonly uuid: string;
  readonly version: string;
  readonly name: string | undefined;
}

export interface Finding {
  /** The rule's name: "port-filtered", "mapped-port-filtered", "call-fault". */
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly actor: Actor;
  /** One sentence for somebody who never read a specification. Names hosts, ports, the interface. */
  readonly sentence: string;
  /** What was seen, a line each, with frames. */
  readonly evidence: readonly string[];
  /** What to do, most likely first. */
  readonly actions: readonly string[];
  readonly client: string | undefined;
  readonly server: string | undefined;
  readonly transport: "tcp" | "udp" | undefined;
  readonly port: number | undefined;
  readonly interface: FindingInterface | undefined;
  /** Status number, where one tells. */
  readonly status: number | undefined;
  /** At most 16; `count` tells how often. */
  readonly frames: readonly number[];
  readonly conversations: readonly string[];
  readonly count: number;
  /** Microseconds since 1970. */
  readonly firstTime: number | undefined;
  readonly lastTime: number | undefined;
  /** Time that it cost the user, microseconds. */
  readonly lostTime: number | undefined;
  readonly rules: readonly FirewallRule[];
}

/** A permission that is missing. Addresses and numbers only: it is pasted into a shell. */
export interface FirewallRule {
  readonly source: string;
  readonly destination: string;
  readonly transport: "tcp" | "udp";
  /** One port, or first and last. */
  readonly port: number;
  readonly lastPort: number | undefined;
  /** In our words, never from the network. */
  readonly why: string;
  /** For a fall-back only: what it is for works without it (UDP 88 beside TCP 88). */
  readonly optional: boolean;
  readonly netsh: string;
  readonly nftables: string;
  readonly plain: string;
}

export interface ConversationReset {
  readonly by: "client" | "server";
  /** "closing": after a FIN, which is how many programs hang up. */
  readonly moment: "syn" | "handshake" | "data" | "closing";
  readonly frame: number;
}

/** A line of the table of conversations. */
export interface ConversationRow {
  /** tcp:12, udp:3. */
  readonly id: string;
  readonly client: string;
  readonly server: string;
  readonly carries: string | undefined;
  /** TCP only. */
  readonly handshake: Handshake | undefined;
  readonly end: string;
  /** Interfaces by name or UUID. */
  readonly interfaces: readonly string[];
  /** Those of `interfaces` that no bind told: a mapper's answer in the capture named the port for them. */
  readonly inferred: readonly string[];
  /** The RST that ended it, where one did: whose, when in the connection's life, and its frame. */
  readonly reset: ConversationReset | undefined;
  readonly firstFrame: number;
  readonly lastFrame: number;
  readonly firstTime: number;
  readonly lastTime: number;
  readonly packets: number;
  readonly octets: number;
  readonly calls: number;
  readonly faults: number;
  readonly unanswered: number;
  readonly retransmitted: number;
  /** Median and longest time of a call, microseconds. */
  readonly latency: number | undefined;
  readonly longest: number | undefined;
  /** "none", "NTLM privacy" ... */
  readonly protection: string;
  /** In few words: "open", "filtered", "refused", "bind rejected". */
  readonly verdict: string;
  /** How grave: 100 and more is failure, 10 to 99 trouble, less is none. The table shows the highest first. */
  readonly trouble: number;
}

export interface EndpointRow {
  readonly mapper: string;
  readonly interface: FindingInterface | undefined;
  readonly protocolSequence: string;
  readonly host: string;
  readonly endpoint: string;
  readonly annotation: string | undefined;
  readonly frame: number;
  readonly count: number;
  /** Whether somebody then dialled it, and how that went. */
  readonly dialled: "open" | "refused" | "filtered" | "not-tried" | "undecided";
}

/** What RPC costs: round trips, octets, time, and what travels unprotected. */
export interface Figures {
  readonly calls: number;
  readonly answered: number;
  readonly faults: number;
  readonly unanswered: number;
  readonly binds: number;
  readonly connections: number;
  readonly pdus: Readonly<Record<string, number>>;
  /** Stub data, both directions. */
  readonly stubOctets: number;
  /** All octets of packets that carried RPC. */
  readonly wireOctets: number;
  /** Packets of RPC's conversations that came twice. */
  readonly retransmitted: number;
  /** 0..1 of the packets with payload. */
  readonly smallPackets: number;
  /** Microseconds. */
  readonly medianLatency: number | undefined;
  readonly p95Latency: number | undefined;
  readonly longestLatency: number | undefined;
  /** Median round trip of handshakes, microseconds. */
  readonly roundTrip: number | undefined;
  /** Calls (and stub octets) whose stub data was not sealed, by interface. */
  readonly clear: readonly { readonly interface: string; readonly calls: number; readonly octets: number }[];
  /** By client, server and interface: round trips, octets, time, worst first, at most 32. */
  readonly tasks: readonly {
    readonly client: string;
    readonly server: string;
    readonly interface: string;
    readonly roundTrips: number;
    readonly octets: number;
    /** Microseconds that the client waited. */
    readonly waited: number;
  }[];
}

export interface CaptureFacts {
  readonly files: readonly {
    readonly name: string;
    readonly format: string;
    readonly frames: number;
    readonly octets: number;
    readonly remarks: readonly string[];
  }[];
  readonly frames: number;
  /** Octets of the files. */
  readonly octets: number;
  readonly firstTime: number | undefined;
  readonly lastTime: number | undefined;
  /**
   * Times after which nothing was recorded for hours, microseconds: the file holds pieces of several captures. What waits for an answer at the end of a
   * piece waits at the end of a capture. At most 64.
   */
  readonly pieces: readonly number[];
  /** What people wrote to frames, the first 64. */
  readonly comments: readonly { readonly frame: number; readonly words: string }[];
  readonly warnings: readonly string[];
  /** The capturing machine says that it lost packets: an answer that is not there may have been there. */
  readonly lossy?: boolean;
  /** What keys that were given came to; only where some were. Names of keys, never keys. */
  readonly decryption?: DecryptionFacts;
  /** What limits made us leave out. */
  readonly dropped: Readonly<Record<string, number>>;
  /** Names that the file, or DNS answers in it, give addresses. */
  readonly names: Readonly<Record<string, string>>;
}

export interface Report {
  readonly format: "opnum-trace-1";
  /** One sentence. */
  readonly sentence: string;
  readonly outcome: "healthy" | "findings" | "undecided" | "no-rpc" | "unreadable";
  /**
   * 0 healthy (also where there is no RPC, and where something is undecided but nobody has to act), 1 findings that are blocking or degraded, or that
   * leave undecided whether something is blocked, 2 unreadable.
   */
  readonly exitCode: 0 | 1 | 2;
  /** Worst first. */
  readonly findings: readonly Finding[];
  /** Worst first, at most as many as were asked for. */
  readonly conversations: readonly ConversationRow[];
  readonly conversationCount: number;
  readonly endpoints: readonly EndpointRow[];
  /** Permissions that are missing. */
  readonly rules: readonly FirewallRule[];
  /** Permissions that RPC of this capture used, connections that began in it only: what a firewall between these hosts must keep. */
  readonly used: readonly FirewallRule[];
  readonly figures: Figures;
  readonly capture: CaptureFacts;
}
