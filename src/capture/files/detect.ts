/** Which format a capture has, by its first octets. */
import { joined } from "../../bytes/joined.ts";
import { CaptureError, type FrameReader } from "../frame.ts";
import { EmptyReader } from "./empty.ts";
import { PcapReader, pcapMagic } from "./pcap.ts";
import { PcapngReader } from "./pcapng.ts";

/**
 * @param head the file's first octets, in pieces
 * @param ended there are no more than these
 * @returns a fresh reader, to which nothing was pushed yet; undefined where more octets are needed
 * @throws CaptureError for a format that is not read here, with the command that converts it
 */
export function detectReader(head: readonly Uint8Array[], ended: boolean): FrameReader | undefined {
  const bytes = head.length === 1 ? head[0]! : joined(head);
  if (bytes.length < 4) {
    if (!ended) return undefined;
    if (bytes.length === 0) return new EmptyReader();
  }
  if (pcapMagic(bytes) !== undefined) return new PcapReader();
  if (bytes[0] === 0x0a && bytes[1] === 0x0d && bytes[2] === 0x0d && bytes[3] === 0x0a) return new PcapngReader();
  if (!ended) return undefined;
  throw new CaptureError({ kind: "unknown-format" }, "this is no capture file of a format that is known");
}
