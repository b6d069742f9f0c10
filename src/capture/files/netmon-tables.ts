/** What a file of Network Monitor says beside its frames. */
import { u32 } from "../../bytes/integers.ts";
import { wideText } from "../../bytes/text.ts";
import type { Process } from "../frame.ts";

const COMMENTS = 65_536;
const PROCESSES = 65_536;
const PATH_OCTETS = 65_536;
const TITLE_OCTETS = 8192;

/**
 * Comments, each: frames u32 (always 1), offset of its frame u32, title length u32, title in UTF-16, description length u32, description in RTF.
 * @param offset in `bytes`; negative where there are none
 * @returns titles by the offset of their frame
 */
export function commentsOf(bytes: Uint8Array, offset: number, length: number): ReadonlyMap<number, string> {
  const comments = new Map<number, string>();
  if (offset < 0) return comments;
  const end = Math.min(bytes.length, offset + length);
  let at = offset;
  while (at + 12 <= end && comments.size < COMMENTS) {
    const frame = u32(bytes, at + 4, true);
    const titleLength = u32(bytes, at + 8, true);
    at += 12;
    if (titleLength > end - at - 4) break;
    const title = wide(bytes, at, Math.min(titleLength, TITLE_OCTETS));
    at += titleLength;
    const descriptionLength = u32(bytes, at, true);
    at += 4;
    if (descriptionLength > end - at) break;
    at += descriptionLength;
    if (title !== "") comments.set(frame, title);
  }
  return comments;
}

/**
 * The process table: version u16, then each: path length u32, path in UTF-16, icon length u32, icon, process id u32, local port and remote port
 * (u16 with two octets behind each), is IPv6 u32, local and remote address of 16 octets each.
 */
export function processesOf(bytes: Uint8Array, offset: number, count: number): readonly Process[] {
  const processes: Process[] = [];
  if (offset < 0) return processes;
  let at = offset + 2;
  for (let left = Math.min(count, PROCESSES); left > 0 && at + 4 <= bytes.length; left--) {
    const pathLength = u32(bytes, at, true);
    at += 4;
    if (pathLength > PATH_OCTETS || pathLength > bytes.length - at - 4) break;
    const path = wide(bytes, at, pathLength);
    at += pathLength;
    const iconLength = u32(bytes, at, true);
    at += 4;
    if (iconLength > bytes.length - at - 4) break;
    at += iconLength;
    processes.push({ id: u32(bytes, at, true), name: path.slice(Math.max(path.lastIndexOf("\\"), path.lastIndexOf("/")) + 1) });
    at += 4 + 4 + 4 + 4 + 32;
  }
  return processes;
}

/** UTF-16 of so many octets, up to a NUL. */
function wide(bytes: Uint8Array, at: number, octets: number): string {
  const text = wideText(bytes, at, octets >> 1, true);
  const end = text.indexOf("\0");
  return end < 0 ? text : text.slice(0, end);
}
