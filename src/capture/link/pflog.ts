/** OpenBSD's packet filter log: LINKTYPE_PFLOG. */
import { type Cursor, NEXT } from "./cursor.ts";

/** length(1) address family(1) action(1) reason(1) ...; the header is padded to a multiple of four. */
export function pflog(cursor: Cursor): number {
  const { bytes, at } = cursor;
  if (at + 4 > cursor.end) return NEXT.none;
  const length = bytes[at]!;
  if (length < 4) return NEXT.none;
  cursor.at = at + ((length + 3) & ~3);
  return cursor.at < cursor.end ? NEXT.ip : NEXT.none;
}
