/** Services beside RPC, by port: which of them RPC's users need, what sentences call them, and what a firewall rule for them is called. */
import type { RulePurpose } from "./firewall/index.ts";

interface Service {
  /** As it stands in a sentence: `TCP 135 (the endpoint mapper)`. */
  readonly words: string;
  readonly purpose: RulePurpose;
  /** By which transports RPC's users need it; "" where a closed port of it is nobody's business here. */
  readonly needed: "" | "tcp" | "tcp udp";
}

const services: Readonly<Record<number, Service>> = {
  53: { words: "DNS", purpose: "DNS", needed: "tcp udp" },
  80: { words: "HTTP", purpose: "RPC over HTTP", needed: "" },
  88: { words: "Kerberos", purpose: "Kerberos", needed: "tcp udp" },
  135: { words: "the endpoint mapper", purpose: "endpoint mapper", needed: "tcp udp" },
  139: { words: "SMB over NetBIOS", purpose: "named pipes (SMB)", needed: "tcp" },
  389: { words: "LDAP", purpose: "LDAP", needed: "tcp udp" },
  443: { words: "HTTPS", purpose: "RPC over HTTP", needed: "" },
  445: { words: "SMB", purpose: "named pipes (SMB)", needed: "tcp" },
  464: { words: "Kerberos password change", purpose: "Kerberos password change", needed: "tcp udp" },
  593: { words: "the endpoint mapper for RPC over HTTP", purpose: "endpoint mapper", needed: "tcp" },
  636: { words: "LDAP over TLS", purpose: "LDAP", needed: "tcp" },
  3268: { words: "the global catalog", purpose: "global catalog", needed: "tcp" },
  3269: { words: "the global catalog over TLS", purpose: "global catalog", needed: "tcp" },
};

/** In a sentence; undefined where the port has no meaning here. */
export function serviceWords(port: number): string | undefined {
  return services[port]?.words;
}

/** What a rule for the port is for. */
export function purposeOf(port: number, rpc: boolean): RulePurpose {
  return services[port]?.purpose ?? (rpc ? "RPC" : "a service beside RPC");
}

/** The port is one of RPC's own or of a service that RPC's users need. */
export function standsBesideRpc(port: number, transport: "tcp" | "udp"): boolean {
  return (transport === "tcp" ? tcp : udp).has(port);
}

const [tcp, udp] = (["tcp", "udp"] as const).map(
  (transport) =>
    new Set(
      Object.keys(services)
        .map(Number)
        .filter((port) => services[port]!.needed.includes(transport)),
    ),
) as [Set<number>, Set<number>];
