/** A place in a frame, which each layer moves behind its own header. */

export interface Cursor {
  bytes: Uint8Array;
  /** Where the next header starts. */
  at: number;
  /** Where what was captured ends. */
  end: number;
  /** Where what was on the wire ends: at `end`, or behind it where the frame was cut. */
  wireEnd: number;
}

/**
 * What comes next: an EtherType, or one of these, which lie above all EtherTypes. A layer is a function from a cursor to what comes next; it
 * reads nothing behind `cursor.end`.
 */
export const NEXT = {
  /** Nothing that is read here. */
  none: 0,
  ipv4: 0x0800,
  ipv6: 0x86dd,
  /** IP whose version stands in its first four bits. */
  ip: 0x1_0000,
  ethernet: 0x1_0001,
  /** A PPP frame from its protocol number on. */
  ppp: 0x1_0002,
  /** IEEE 802.2 LLC. */
  llc: 0x1_0003,
  gre: 0x1_0004,
  /** Transports: an IP packet's header was read. */
  transport: 0x1_0005,
  /** The file says of the frame that it is of a kind which is not read here. */
  unknown: 0x1_0006,
} as const;

export function be16(bytes: Uint8Array, at: number): number {
  return (bytes[at]! << 8) | bytes[at + 1]!;
}
