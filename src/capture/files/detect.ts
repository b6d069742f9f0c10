/** Which format a capture has, by its first octets. */
import { joined } from "../../bytes/joined.ts";
import { visible } from "../../bytes/visible.ts";
import { CaptureError, type FrameReader } from "../frame.ts";
import { EmptyReader } from "./empty.ts";
import { EtlReader, isEtl } from "./etl.ts";
import { isNetmon, NetmonReader } from "./netmon.ts";
import { hexOf, text8 } from "./octets.ts";
import { otherFormat } from "./other-formats.ts";
import { PcapReader, pcapMagic } from "./pcap.ts";
import { PcapngReader } from "./pcapng.ts";
import { isSnoop, SnoopReader } from "./snoop.ts";

/** With so many octets every format can be told; more are not looked at, so that the answer does not depend on how many came. */
const ENOUGH = 512;

/** What is read here, for people. */
const READ_HERE =
  "pcap, pcapng, Network Monitor 1.x and 2.x (.cap), snoop, and the packets in Windows traces (.etl of netsh trace and pktmon)";

/**
 * @param head the file's first octets, in pieces
 * @param ended there are no more than these
 * @returns a fresh reader, to which nothing was pushed yet; undefined where more octets are needed
 * @throws CaptureError for a format that is not read here, with the command that converts it
 */
export function detectReader(head: readonly Uint8Array[], ended: boolean): FrameReader | undefined {
  const bytes = head.length === 1 ? head[0]! : joined(head);
  if (bytes.length === 0) return ended ? new EmptyReader() : undefined;
  // The commonest first, and with the fewest octets: a live capture may begin with little more than its header.
  if (pcapMagic(bytes) !== undefined) return new PcapReader();
  if (bytes[0] === 0x0a && bytes[1] === 0x0d && bytes[2] === 0x0d && bytes[3] === 0x0a) return new PcapngReader();
  if (isNetmon(bytes)) return new NetmonReader();
  if (isSnoop(bytes)) return new SnoopReader();
  if (bytes.length < ENOUGH && !ended) return undefined;
  if (isEtl(bytes)) return new EtlReader();
  const other = otherFormat(bytes.subarray(0, ENOUGH), bytes.length <= ENOUGH);
  if (other !== undefined) {
    throw new CaptureError(
      { kind: "other-format", format: other.name, command: other.command },
      `it is ${other.name}, which is not read here; convert it: ${other.command}${other.more === undefined ? "" : ` (${other.more})`}`,
    );
  }
  throw new CaptureError(
    { kind: "unknown-format" },
    `it is no capture file of a format that is known; it starts with ${hexOf(bytes, 0, 16)} ("${visible(printable(bytes))}"). Read here: ${READ_HERE}`,
  );
}

function printable(bytes: Uint8Array): string {
  return text8(bytes, 0, Math.min(16, bytes.length)).replace(/[^\x20-\x7e]/g, ".");
}
