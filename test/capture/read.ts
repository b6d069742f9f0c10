/** Reads a capture file from memory, in one piece or in many. */
import { detectReader } from "../../src/capture/files/detect.ts";
import type { FrameReader } from "../../src/capture/frame.ts";

/** A frame, copied. */
export interface Read {
  readonly time: number;
  readonly octets: Uint8Array;
  readonly original: number;
  readonly link: number;
  readonly number: number;
  readonly interface: number;
  readonly process: { readonly id: number; readonly name: string } | undefined;
  readonly comment: string | undefined;
}

/**
 * @param pieces how long each pushed piece is; by default all is one
 * @param onFrame called while the frame holds
 * @param anywhere what the reader wants of the file's end is supplied, as a file on disk can
 */
export function read(
  file: Uint8Array,
  pieces: () => number = () => file.length,
  onFrame: (reader: FrameReader) => void = () => undefined,
  anywhere = false,
): { frames: Read[]; reader: FrameReader } {
  const frames: Read[] = [];
  const head: Uint8Array[] = [];
  let reader: FrameReader | undefined;
  const next = () => {
    if (reader!.next()) return true;
    const wanted = anywhere ? reader!.wanted : undefined;
    if (wanted === undefined) return false;
    reader!.supply!(file.slice(wanted.offset, wanted.offset + wanted.length));
    return reader!.next();
  };
  const drain = () => {
    while (next()) {
      onFrame(reader!);
      const { bytes, offset, captured, time, original, link, number, interface: index, process, comment } = reader!.frame;
      frames.push({ time, octets: bytes.slice(offset, offset + captured), original, link, number, interface: index, process, comment });
    }
  };
  for (let at = 0; at < file.length; ) {
    const length = Math.max(1, pieces());
    const piece = new Uint8Array(file.subarray(at, at + length));
    at += length;
    if (reader === undefined) {
      head.push(piece);
      reader = detectReader(head, false);
      if (reader === undefined) continue;
      for (const early of head) reader.push(early);
    } else reader.push(piece);
    drain();
    // As a source does that uses its buffers again.
    piece.fill(0xee);
  }
  if (reader === undefined) {
    reader = detectReader(head, true)!;
    for (const early of head) reader.push(early);
  }
  reader.end();
  drain();
  return { frames, reader };
}
