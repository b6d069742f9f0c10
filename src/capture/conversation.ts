/** Who talks with whom: what all dissectors and records share of a TCP connection or a UDP exchange. */

/** 0 is the client (who sent the SYN or the first datagram, as far as can be told), 1 the server. */
export type Side = 0 | 1;

export interface Endpoint {
  /** As text: 10.0.0.1, 2001:db8::1. */
  readonly address: string;
  readonly port: number;
}

/** A frame of the capture, and when. */
export interface Mark {
  /** Number of the frame, from 1; of the merged order where several files are read. */
  readonly frame: number;
  /** Microseconds since 1970. */
  readonly time: number;
}

export interface Conversation {
  readonly transport: "tcp" | "udp";
  /** From 0 in order of the first packet, counted for each transport by itself: the same number as tcp.stream and udp.stream in other tools. */
  readonly number: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  /** "handshake": a SYN or SYN-ACK was seen. "guessed": by the port numbers and by who spoke first. */
  readonly roles: "handshake" | "guessed";
  /** What it carries, set by whoever found out: "rpc", "smb", "http", "ldap", "kerberos", "dns"; undefined so far. */
  carries: string | undefined;
}
