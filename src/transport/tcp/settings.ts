/** What a program may set of its TCP sockets. In a file of its own, so that the package's declarations need no types of Node's. */

export interface SocketSettings {
  /** Nagle's algorithm off; default true. Every write is a whole turn's output already. */
  readonly noDelay?: boolean;
  /** Milliseconds of silence before keep-alive probes; 0 is off. Default 60,000: below the idle time-outs of common firewalls. */
  readonly keepAliveMs?: number;
}

export interface DialSettings extends SocketSettings {
  /** Milliseconds before the next address is tried beside one that has not answered; default 100 (RFC 8305 section 8 allows 100 to 2,000). */
  readonly attemptDelayMs?: number;
}
