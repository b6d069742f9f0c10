/** Connectionless RPC: calls by activity and sequence number. [C706] 12.5. */
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { DatagramConsumer } from "../stream.ts";

const HEADER = 80;

/** Strict, because it is asked of any datagram: version 4, a PTYPE, known flags, a data representation that exists, a length that fits. */
export function isClHeader(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at < HEADER || bytes[at] !== 4 || bytes[at + 1]! > 10) return false;
  // PF_RESERVED 0x01 is used by run-times; 0x80 of the first octet and all but cancel_pending of the second are reserved.
  if ((bytes[at + 2]! & 0x80) !== 0 || (bytes[at + 3]! & 0xfd) !== 0) return false;
  if ((bytes[at + 4]! & 0xee) !== 0 || bytes[at + 5]! > 3) return false;
  const length = bytes[at + 4]! >>> 4 === 1 ? bytes[at + 74]! | (bytes[at + 75]! << 8) : (bytes[at + 74]! << 8) | bytes[at + 75]!;
  return length <= end - at - HEADER;
}

export function openClRpc(_analysis: Analysis, _conversation: Conversation): DatagramConsumer {
  return { datagram() {}, end() {} };
}
