/**
 * What the probes of `why` saw: plain data, JSON as it is. It is what `--save` writes and `--from` reads, and all that a verdict is made from; whoever has the
 * file comes to the same verdict elsewhere. Text from the network is raw in here, and made visible where it is shown.
 */

/** What all observations have. */
export interface Observed {
  /** The probe that saw it: the name of its file, `tcp-port`. */
  readonly probe: string;
  /** Milliseconds from the diagnosis' beginning to the first packet of this observation. */
  readonly at: number;
  /** Milliseconds until what came back, or until it was given up. */
  readonly ms: number;
}

/** What was asked to be diagnosed. */
export interface Target {
  /** As it was typed: `dc1.lab.test`, `10.0.0.1`. */
  readonly host: string;
  /** The service by the knowledge base's id, where one was named: `ad-replication`. */
  readonly service: string | undefined;
  /** Interfaces that are wanted: of the service, or the one that was named. Empty: whatever the mapper has. */
  readonly interfaces: readonly WantedInterface[];
  /** The string binding, where one was given. */
  readonly binding: string | undefined;
  /** The port that was told by the binding, or is the service's well-known or configured one; undefined: the mapper is asked. */
  readonly port: number | undefined;
  readonly protocolSequence: "ncacn_ip_tcp" | "ncacn_np" | "ncacn_http" | "ncadg_ip_udp";
  /** The level that was asked for; undefined or absent: as high as the server takes. */
  readonly level?: Rung["level"] | undefined;
  /** Where Kerberos, LDAP and the global catalog are looked for: the host itself where it is a domain controller. */
  readonly domainController: string | undefined;
  /** Ports beside RPC that were looked at, by id of their probe: `dns`, `kerberos`, `ldap`, `global-catalog`, `smb`. */
  readonly beside: readonly string[];
}

export interface WantedInterface {
  readonly uuid: string;
  /** "1.0" */
  readonly version: string;
  /** Name in its IDL. */
  readonly name: string | undefined;
  /** Without it the service does not work; others are worth having. */
  readonly required: boolean;
}

/** Looking a name up. */
export interface NameObservation extends Observed {
  readonly kind: "name";
  readonly name: string;
  /** Who was asked: `system` (hosts file, DNS, mDNS as this machine is set up), or the DNS server's address. */
  readonly resolver: string;
  readonly family: 4 | 6 | undefined;
  readonly outcome: "resolved" | "unknown" | "silent" | "refused" | "failed";
  /** The system's or DNS' code: ENOTFOUND, EAI_AGAIN, SERVFAIL. */
  readonly code: string | undefined;
  readonly addresses: readonly string[];
}

/** What packets told of an attempt, where they were recorded. Times in milliseconds from the first of them. */
export interface PacketFacts {
  /** SYNs or datagrams that left. 0: no next hop answered (`neighbour`), or this machine itself kept them back (a packet filter of its own). */
  readonly sent: number;
  readonly sentAt: readonly number[];
  /** What answered, with which time to live, and (a SYN-ACK) when. A SYN-ACK to a dial that was "silent": a packet filter of this machine keeps answers out. */
  readonly answer: { readonly what: "SYN-ACK" | "RST" | "datagram" | "ICMP"; readonly ttl: number; readonly at?: number } | undefined;
  /** Times to live of other packets of the same address that carried SYN-ACKs or data. */
  readonly otherTtls: readonly number[];
  readonly icmp: { readonly by: string; readonly type: number; readonly code: number; readonly words: string } | undefined;
  /** Nothing left, as nobody on the link answered for this address (ARP, neighbour discovery): the host itself, or the gateway. How often it was asked for. */
  readonly neighbour?: { readonly address: string; readonly asked: number };
  /** What became of a connection after its SYN-ACK; absent where there was none. */
  readonly later?: {
    /** A RST of the other side: when, and with which time to live. One that differs from `otherTtls` comes from elsewhere. */
    readonly reset: { readonly at: number; readonly ttl: number } | undefined;
    /** Data of the other side came. */
    readonly heard: boolean;
    /** How often our last data was sent, where the other side never acknowledged it: lost on the way. 0: all of it arrived at the host. */
    readonly unacknowledged: number;
  };
}

/** An attempt to connect to a TCP port. */
export interface DialObservation extends Observed {
  readonly kind: "dial";
  /** Why it was dialled. */
  readonly purpose: "mapper" | "mapped" | "target" | "beside" | "scan";
  readonly address: string;
  readonly port: number;
  /** Ours; 0 where not known. */
  readonly localAddress: string;
  readonly localPort: number;
  /** "cut": established, and ended by the peer before anything was said. "local": this machine would not send. */
  readonly outcome: "open" | "cut" | "refused" | "silent" | "unreachable" | "local";
  /** The system's code where there is one: ECONNREFUSED, EHOSTUNREACH. */
  readonly code: string | undefined;
  /** "cut": by what. */
  readonly by: "fin" | "rst" | undefined;
  /** UUIDs of the wanted interfaces that this port was named for. */
  readonly interfaces: readonly string[];
  /** The tower's own address, where the mapper named one that is not the dialled address. */
  readonly towerAddress: string | undefined;
  readonly packets: PacketFacts | undefined;
}

/** A datagram and what came back. */
export interface DatagramObservation extends Observed {
  readonly kind: "datagram";
  readonly purpose: "beside" | "target";
  readonly service: "dns" | "kerberos" | "cldap" | "epm" | "other";
  readonly address: string;
  readonly port: number;
  readonly localAddress: string;
  readonly localPort: number;
  readonly outcome: "answered" | "refused" | "silent" | "unreachable" | "local";
  readonly code: string | undefined;
  readonly sent: number;
  readonly packets: PacketFacts | undefined;
}

/** One question to an endpoint mapper: ept_map for one interface and protocol sequence. */
export interface MapObservation extends Observed {
  readonly kind: "map";
  readonly address: string;
  readonly port: number;
  readonly interface: WantedInterface;
  readonly protocolSequence: string;
  /** "failed": the call came to nothing; `failure` says how. */
  readonly outcome: "mapped" | "not-registered" | "refused" | "failed";
  /** Of the answer; 0 where it mapped. */
  readonly status: number | undefined;
  readonly towers: readonly TowerFacts[];
  /** Of an interface that is not registered as it was asked for: versions that are, by a lookup for its UUID alone. */
  readonly otherVersions?: readonly string[];
  readonly failure: Failure | undefined;
}

export interface TowerFacts {
  readonly protocolSequence: string;
  readonly host: string;
  readonly endpoint: string;
  /** Of a map that was read whole. */
  readonly annotation: string | undefined;
}

/** A map that was read whole (ept_lookup): for a host without a service, and for comparing. */
export interface EndpointMapObservation extends Observed {
  readonly kind: "endpoint-map";
  readonly address: string;
  readonly port: number;
  readonly outcome: "read" | "cut-short" | "refused" | "failed";
  readonly entries: readonly (TowerFacts & {
    readonly uuid: string;
    readonly version: string;
    readonly name: string | undefined;
    readonly objectUuid: string;
  })[];
  /** Elements that name no address that is understood. */
  readonly unreadable: number;
  readonly failure: Failure | undefined;
}

/** One bind to one interface; each on a connection of its own. */
export interface BindObservation extends Observed {
  readonly kind: "bind";
  readonly address: string;
  readonly port: number;
  /** Where the local end is known: to find its packets. */
  readonly localPort: number;
  readonly interface: WantedInterface;
  /** Offered: `NDR20`, `NDR64`, `features` (bind time feature negotiation). */
  readonly syntaxes: readonly string[];
  readonly outcome: "accepted" | "rejected" | "nak" | "fault" | "cut" | "silent" | "failed";
  /** The syntax that was chosen. */
  readonly chosen: string | undefined;
  /** Extended error information, [MS-EERR], that came with a bind_nak or a fault; outermost first. */
  readonly extended?: readonly ExtendedError[];
  /** p_cont_def_result_t and p_provider_reason_t; or the bind_nak's reason in `reason`. */
  readonly result: number | undefined;
  readonly reason: number | undefined;
  readonly failure: Failure | undefined;
  readonly authentication: Rung | undefined;
  /** Of its connection. */
  readonly packets?: PacketFacts | undefined;
}

/** One call that changes nothing. */
export interface CallObservation extends Observed {
  readonly kind: "call";
  readonly address: string;
  readonly port: number;
  /** Where the local end is known: to find its packets. */
  readonly localPort?: number | undefined;
  /** Of its connection. */
  readonly packets?: PacketFacts | undefined;
  readonly interface: WantedInterface;
  readonly opnum: number;
  /** "rpc_mgmt_is_server_listening"; "opnum 65535" for one that nobody has, whose refusal proves that the interface was reached. */
  readonly operation: string;
  readonly outcome: "answered" | "fault" | "cut" | "silent" | "failed";
  /** Of the fault, or the operation's own. */
  readonly status: number | undefined;
  readonly didNotExecute: boolean;
  readonly failure: Failure | undefined;
  /** Extended error information, [MS-EERR], outermost first. */
  readonly extended: readonly ExtendedError[];
  /** Of rpc_mgmt_inq_if_ids: what the port serves, at most 64. */
  readonly serves?: readonly { readonly uuid: string; readonly version: string; readonly name: string | undefined }[];
  readonly authentication: Rung | undefined;
}

export interface ExtendedError {
  readonly computer: string | undefined;
  readonly processId: number;
  /** Microseconds since 1970. */
  readonly time: number | undefined;
  readonly component: number;
  readonly status: number;
  readonly location: number;
  readonly parameters: readonly string[];
}

/** A step of the security ladder. */
export interface Rung {
  readonly mechanism: "ntlm" | "kerberos" | "negotiate";
  /** What was really spoken. */
  readonly spoken: string | undefined;
  readonly level: "connect" | "call" | "packet" | "integrity" | "privacy";
  readonly spn: string | undefined;
  /** Who: name and domain, never more. */
  readonly user: string | undefined;
}

/** What one authentication came to; at most one of them fails in a diagnosis. */
export interface AuthenticationObservation extends Observed {
  readonly kind: "authentication";
  readonly address: string;
  readonly port: number;
  readonly carrier: "rpc" | "kerberos" | "smb" | "http";
  readonly rung: Rung;
  readonly outcome: "accepted" | "rejected" | "failed";
  readonly failure: Failure | undefined;
  /**
   * The cause as far as it is known: `clock-skew`, `wrong-spn`, `unknown-user`, `wrong-password`, `wrong-user-or-password` (NTLM does not say which), `disabled`,
   * `locked`, `expired`, `password-expired`, `password-must-change`, `restricted`, `etype`, `kdc-silent`, `kdc-unknown` (nothing names one), `no-credentials`, or
   * another kind of SecurityCause. `level`: who asks is known, and this level is refused; that is no failing authentication.
   */
  readonly likely: string | undefined;
  readonly skewMs: number | undefined;
}

/** A service beside RPC, and what it said in its own protocol. */
export interface ServiceObservation extends Observed {
  readonly kind: "service";
  readonly service: "dns" | "kerberos" | "ldap" | "cldap" | "global-catalog" | "smb" | "rpc-http" | "http-proxy";
  readonly transport: "tcp" | "udp";
  readonly address: string;
  readonly port: number;
  readonly outcome: "answered" | "error" | "silent" | "cut" | "not-understood";
  /** Kerberos' error, DNS' rcode, LDAP's result, SMB's status, HTTP's status. */
  readonly code: number | undefined;
  readonly codeName: string | undefined;
  /** In words; raw text of the network. */
  readonly said: string | undefined;
  /** What it is: names, domain, versions; raw text of the network, at most 32. */
  readonly facts: Readonly<Record<string, string>>;
  readonly failure: Failure | undefined;
}

/** What the other side's clock says. */
export interface ClockObservation extends Observed {
  readonly kind: "clock";
  readonly address: string;
  /** `kerberos`, `ldap`, `ntlm`, `smb`. */
  readonly source: string;
  /** Theirs less ours, milliseconds; positive: theirs is ahead. */
  readonly skewMs: number;
  /** How exact: half the round trip, and the unit of their clock. Milliseconds. */
  readonly uncertaintyMs: number;
}

/** A connection that was left alone on purpose, then used again. */
export interface IdleObservation extends Observed {
  readonly kind: "idle";
  readonly address: string;
  readonly port: number;
  readonly idleMs: number;
  readonly outcome: "alive" | "cut" | "silent";
  readonly failure: Failure | undefined;
}

/** What was not looked at, and why: so that nobody takes it for well. */
export interface SkippedObservation extends Observed {
  readonly kind: "skipped";
  readonly what: string;
  /** "not-asked": an option would ask for it; "no-credentials"; "time": the budget was spent; "needless": something before it failed; "not-built": this version cannot. */
  readonly reason: "not-asked" | "no-credentials" | "time" | "needless" | "not-built" | "not-allowed" | "elsewhere";
  readonly words: string;
}

/** An error as data. */
export interface Failure {
  readonly status: number;
  readonly statusName: string;
  /** The error's kind: `refused`, `dial-timeout`, `cut`, `protocol`, `security`, `decode`, `limit`, `timeout`, `other`. */
  readonly kind: string;
  /** Raw: shown through `visible()`. */
  readonly words: string;
  readonly by: "fin" | "rst" | "local" | undefined;
}

export type Observation =
  | NameObservation
  | DialObservation
  | DatagramObservation
  | MapObservation
  | EndpointMapObservation
  | BindObservation
  | CallObservation
  | AuthenticationObservation
  | ServiceObservation
  | ClockObservation
  | IdleObservation
  | SkippedObservation;

/** The file of `--save`. */
export interface EvidenceFile {
  readonly format: "opnum-evidence-1";
  /** opnum's version. */
  readonly version: string;
  readonly target: Target;
  /** Microseconds since 1970. */
  readonly began: number;
  /** Milliseconds that all of it took. */
  readonly ms: number;
  /** The budget. */
  readonly timeoutMs: number;
  /** This machine: its name and the addresses that it dialled from. */
  readonly client: { readonly host: string; readonly addresses: readonly string[]; readonly system: string };
  /** Whether packets were recorded, by what, and why not. */
  readonly recording: { readonly by: "tcpdump" | "dumpcap" | undefined; readonly why: string | undefined };
  readonly redacted: boolean;
  readonly observations: readonly Observation[];
}
