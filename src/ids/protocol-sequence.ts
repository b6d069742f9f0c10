export type ProtocolSequence = "ncacn_ip_tcp" | "ncadg_ip_udp" | "ncacn_np" | "ncacn_http" | "ncalrpc";

/** All that opnum can name; which of them can be dialled is the transports' affair. */
export const protocolSequences: readonly ProtocolSequence[] = ["ncacn_ip_tcp", "ncadg_ip_udp", "ncacn_np", "ncacn_http", "ncalrpc"];

export function isProtocolSequence(text: string): text is ProtocolSequence {
  return (protocolSequences as readonly string[]).includes(text);
}
