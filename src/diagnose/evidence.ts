/** What a probe saw, as data; and in words, so that whoever prints a verdict prints what it rests on. */

export type PortState = "listening" | "not-listening" | "filtered" | "listening-or-filtered";

export type Evidence = {
  /** The address that was asked. */
  readonly address: string;
  /** Milliseconds from the first packet to what was seen, or to giving up. */
  readonly ms: number;
} & (
  | { /** The connection was established. */ readonly kind: "syn-ack" }
  | { /** The connection was established and cut by a reset before anything was said. */ readonly kind: "reset" }
  | { /** TCP RST, or what the system reports alike: a firewall's reject. */ readonly kind: "rst" }
  | { /** A datagram came back. */ readonly kind: "answer"; readonly octets: number }
  | { /** An ICMP error came back, as the errno by which the system reports it. */ readonly kind: "icmp"; readonly code: string }
  | { readonly kind: "silence" /** Datagrams sent; 0 where the system repeats by itself (TCP). */; readonly sent: number }
  | { /** This machine would not send. */ readonly kind: "local"; readonly code: string }
);

export function evidenceWords(evidence: Evidence): string {
  const ms = `${formatMs(evidence.ms)} ms`;
  switch (evidence.kind) {
    case "syn-ack":
      return `SYN-ACK from ${evidence.address} after ${ms}`;
    case "reset":
      return `SYN-ACK from ${evidence.address}, and a reset at once, after ${ms}: something accepts and hangs up`;
    case "rst":
      return `RST from ${evidence.address} after ${ms}: nothing listens there, or a firewall rejects`;
    case "answer":
      return `answer of ${evidence.octets} octets from ${evidence.address} after ${ms}`;
    case "icmp":
      return `ICMP ${ICMP_WORDS[evidence.code] ?? "unreachable"} (${evidence.code}) for ${evidence.address} after ${ms}`;
    case "silence":
      return evidence.sent === 0
        ? `silence from ${evidence.address} for ${ms}`
        : `silence from ${evidence.address} for ${ms} (${evidence.sent} datagram${evidence.sent === 1 ? "" : "s"} sent)`;
    case "local":
      return `not sent to ${evidence.address}: this machine refused (${evidence.code})`;
  }
}

/** A socket sees the errno only: codes that one errno stands for are named together. */
const ICMP_WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "port unreachable",
  ECONNRESET: "port unreachable",
  EHOSTUNREACH: "host unreachable or administratively prohibited, or no such host on this link",
  ENETUNREACH: "network unreachable, or no route from here",
  EACCES: "administratively prohibited, or a firewall of this machine",
  ENOPROTOOPT: "protocol unreachable",
  ENONET: "host isolated",
  EHOSTDOWN: "host down",
  EPROTO: "parameter problem",
};

/** Milliseconds as people read them: two decimals below ten. */
export function formatMs(ms: number): string {
  return ms < 10 ? ms.toFixed(2) : ms < 100 ? ms.toFixed(1) : String(Math.round(ms));
}

/** The state of a port that was asked by several addresses: an answer from any of them counts. */
export function bestState(states: readonly PortState[]): PortState {
  for (const state of ["listening", "not-listening", "listening-or-filtered", "filtered"] as const)
    if (states.includes(state)) return state;
  return "filtered";
}

/** Codes by which a system says that it has no room for one more socket: no verdict about the other machine. */
export const OUT_OF_MEANS: ReadonlySet<string> = new Set(["EADDRINUSE", "EMFILE", "ENFILE", "ENOBUFS", "ENOMEM"]);
/** What binding to a given local port can fail with. */
export const SOURCE_PORT_REFUSED: ReadonlySet<string> = new Set(["EADDRINUSE", "EADDRNOTAVAIL", "EACCES"]);
/** The system refused before a packet left: a firewall of its own, an address without its scope, a family that it lacks. */
export const NOT_SENT: ReadonlySet<string> = new Set(["EPERM", "EINVAL", "EADDRNOTAVAIL", "EAFNOSUPPORT"]);
