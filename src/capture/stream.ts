/** What reads the octets of a conversation. Flows put segments in order and hand them over; a dissector never sees a packet. */
import type { Conversation, Side } from "./conversation.ts";

export interface StreamConsumer {
  /**
   * Octets of one direction, in order, without repetition.
   * @param bytes valid only during the call: it is the reader's buffer
   * @param frame the frame that carried (the last of) them
   * @param time microseconds since 1970
   */
  octets(side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number): void;
  /**
   * Octets that are not there: lost, not captured, or left out by the length limit of the capture.
   * @param length how many; undefined where it cannot be told
   */
  gap(side: Side, length: number | undefined, frame: number, time: number): void;
  /** No more: FIN of that side, RST (both sides), or the end of the capture (both). Called at most once for a side. */
  end(side: Side, how: "fin" | "reset" | "capture", frame: number, time: number): void;
}

export interface DatagramConsumer {
  /** One datagram, fragments joined. `missing`: octets at its end that were not captured. */
  datagram(side: Side, bytes: Uint8Array, start: number, end: number, missing: number, frame: number, time: number): void;
  end(frame: number, time: number): void;
}

/**
 * Tells what a conversation carries, from its ports and first octets.
 * @returns a consumer; null where nothing here reads it (its octets are then counted only); undefined where more octets are needed to tell
 */
export type Classify<Consumer> = (
  conversation: Conversation,
  side: Side,
  bytes: Uint8Array,
  start: number,
  end: number,
) => Consumer | null | undefined;
