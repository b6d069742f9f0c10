/** Bounds on what a whole server takes at once; a connection's own are ServerConnectionConfig. */
export interface ServerLimits {
  /** Calls under way; default 4,096. More are answered with nca_s_server_too_busy. */
  readonly maxCalls: number;
  /** Connections; default 16,384. More are closed at once. */
  readonly maxConnections: number;
  /** Octets of stub data of calls under way; default 1 GiB. */
  readonly maxStubBytes: number;
  /** Context handles; default 65,536. */
  readonly maxHandles: number;
}

export const DEFAULT_LIMITS: ServerLimits = { maxCalls: 4096, maxConnections: 16_384, maxStubBytes: 1 << 30, maxHandles: 65_536 };
