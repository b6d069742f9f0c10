/** Which format a capture has, by its first octets. */
import { CaptureError, type FrameReader } from "../frame.ts";

/**
 * @param head the file's first octets, in pieces
 * @param ended there are no more than these
 * @returns a fresh reader, to which nothing was pushed yet; undefined where more octets are needed
 * @throws CaptureError for a format that is not read here, with the command that converts it
 */
export function detectReader(_head: readonly Uint8Array[], ended: boolean): FrameReader | undefined {
  if (!ended) return undefined;
  throw new CaptureError({ kind: "unknown-format" }, "this is no capture file of a format that is known");
}
