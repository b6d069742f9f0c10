/** The common header of connection-oriented PDUs where it lies in a stream: read without an object, and told from what only looks like one. */
import { u16 } from "../../bytes/integers.ts";
import { HEADER_LENGTH } from "../../pdu/co/header.ts";

/** The least octets of a PDU by PTYPE; 0 where no such PDU travels over a connection. */
const least = new Uint8Array(256);
least[0] = 24; // request
least[2] = 24; // response
least[3] = 28; // fault: some senders leave out the reserved octets
least[11] = 28; // bind
least[12] = 24; // bind_ack
least[13] = 18; // bind_nak
least[14] = 28; // alter_context
least[15] = 24; // alter_context_resp
least[16] = 16; // auth3: some senders leave out its padding
least[17] = 16; // shutdown
least[18] = 16; // co_cancel
least[19] = 16; // orphaned
least[20] = 20; // rts

/**
 * Sixteen octets can be a common header. Strict, because it is asked of any octets: version 5.0 or 5.1, a PTYPE of a connection, a data representation
 * that exists with its reserved octets zero, lengths that go together.
 * @param at at least 16 octets stand there
 */
export function isHeader(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 5 || bytes[at + 1]! > 1) return false;
  const minimum = least[bytes[at + 2]!]!;
  if (minimum === 0) return false;
  // Reserved, [C706] 12.6.3.1.
  if ((bytes[at + 3]! & 0x08) !== 0) return false;
  const integers = bytes[at + 4]!;
  // High nibble: integers, 0 or 1. Low nibble: characters, 0 ASCII or 1 EBCDIC. Then floats 0 to 3.
  if ((integers & 0xee) !== 0 || bytes[at + 5]! > 3 || bytes[at + 6] !== 0 || bytes[at + 7] !== 0) return false;
  const length = fragLengthAt(bytes, at);
  if (length < minimum) return false;
  const auth = u16(bytes, at + 10, integers >>> 4 === 1);
  return auth === 0 || auth + 8 + HEADER_LENGTH <= length;
}

/** The part of a header that is there can be the beginning of one. */
export function isHeaderPrefix(bytes: Uint8Array, at: number, end: number): boolean {
  if (end - at >= HEADER_LENGTH) return isHeader(bytes, at);
  for (let i = at; i < end; i++) {
    const octet = bytes[i]!;
    const wrong =
      i === at
        ? octet !== 5
        : i === at + 1
          ? octet > 1
          : i === at + 2
            ? least[octet] === 0
            : i === at + 3
              ? (octet & 0x08) !== 0
              : i === at + 4
                ? (octet & 0xee) !== 0
                : i === at + 5
                  ? octet > 3
                  : i < at + 8 && octet !== 0;
    if (wrong) return false;
  }
  return true;
}

export function fragLengthAt(bytes: Uint8Array, at: number): number {
  return u16(bytes, at + 8, bytes[at + 4]! >>> 4 === 1);
}
