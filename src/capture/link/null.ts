/** The loopback devices of the BSDs: LINKTYPE_NULL (the host's byte order) and LINKTYPE_LOOP (network order). */
import { type Cursor, NEXT } from "./cursor.ts";

/** address family(4) */
export function loopback(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 4 > cursor.end) return NEXT.none;
  cursor.at = at + 4;
  // Whichever machine wrote it: families are small, so one end of the field is zero.
  const family = bytes[at] === 0 && bytes[at + 1] === 0 ? (bytes[at + 2]! << 8) | bytes[at + 3]! : (bytes[at + 1]! << 8) | bytes[at]!;
  switch (family) {
    case 2: // AF_INET everywhere
      return NEXT.ipv4;
    case 10: // AF_INET6 on Linux,
    case 23: // on Windows,
    case 24: // on NetBSD and OpenBSD,
    case 28: // on FreeBSD,
    case 30: // on Darwin
      return NEXT.ipv6;
    default:
      return NEXT.none;
  }
}
