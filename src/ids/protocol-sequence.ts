export type ProtocolSequence = "ncacn_ip_tcp" | "ncadg_ip_udp" | "ncacn_np" | "ncacn_http" | "ncalrpc";
