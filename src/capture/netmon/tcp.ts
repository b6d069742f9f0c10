/**
 * TCP segments in Network Monitor's words. Attested by published traces are `Flags=CE.APRSF` with dots, `SrcPort=DCE endpoint resolution(135)`,
 * `Seq=787 - 1328` (where there is payload), the window's `( Negotiating scale factor 0x8 )`, `( Negotiated scale factor 0x8 )`,
 * `( Scale factor not supported )`, `(  )` of a SYN without the option and `(scale factor 0x8)`, nothing where the handshake was not seen, and the
 * marks [SynReTransmit #n], [ReTransmit #n], [Dup Ack #n], [Segment Lost] and [Continuation to #n], where #0 is a frame that is not known.
 */
import { portInTrace } from "../../knowledge/ports.ts";
import type { Packet } from "../packet.ts";

const FIN = 1;
const SYN = 2;
const RST = 4;
const ACK = 16;

/** Segments of each side whose frames are remembered, so that a retransmission can name the first. */
const REMEMBERED = 32;

/** One connection. */
export class TcpWords {
  readonly #sides: readonly [Direction, Direction] = [new Direction(), new Direction()];

  /** What stands before the flags: `[SynReTransmit #101]`; "" where it is just a segment. */
  mark(packet: Packet): string {
    if (packet.synRetransmitOf > 0) return `[SynReTransmit #${packet.synRetransmitOf}]`;
    const direction = this.#sides[packet.side];
    if (packet.retransmission) return `[ReTransmit #${direction.frameOf(packet.sequence)}]`;
    if ((packet.tcpFlags & (SYN | RST)) !== 0) return "";
    if (direction.next >= 0 && ((packet.sequence - direction.next) | 0) > 0) return "[Segment Lost]";
    const first = direction.repeatedAck(packet);
    return first === 0 ? "" : `[Dup Ack #${first}]`;
  }

  /** `Tcp: Flags=...`: the form of a segment without a mark; a mark replaces the first word. */
  text(packet: Packet): string {
    const { tcpFlags, payloadLength, sequence, window } = packet;
    const end = (sequence + payloadLength) >>> 0;
    return [
      `Tcp: Flags=${flagsText(tcpFlags)}`,
      `SrcPort=${portInTrace(packet.sourcePort)}`,
      `DstPort=${portInTrace(packet.destinationPort)}`,
      `PayloadLen=${payloadLength}`,
      payloadLength > 0 ? `Seq=${sequence} - ${end}` : `Seq=${sequence}`,
      `Ack=${packet.acknowledgment}`,
      `Win=${window}${this.#scaleText(packet)}`,
    ].join(", ");
  }

  /** What later segments are told by. */
  note(packet: Packet): void {
    this.#sides[packet.side].note(packet);
  }

  #scaleText(packet: Packet): string {
    const { tcpFlags, window, windowScale, scale } = packet;
    if ((tcpFlags & SYN) !== 0) {
      if ((tcpFlags & ACK) === 0) {
        const words = windowScale < 0 ? "" : `Negotiating scale factor 0x${windowScale.toString(16)}`;
        return ` ( ${words} ) = ${window}`;
      }
      // A server may answer with the option only a client that sent it; where the SYN is not in the capture, it did.
      const asked = this.#sides[packet.side === 0 ? 1 : 0].scale;
      return windowScale < 0 || asked === NOT_ASKED
        ? ` ( Scale factor not supported ) = ${window}`
        : ` ( Negotiated scale factor 0x${windowScale.toString(16)} ) = ${window * 2 ** windowScale}`;
    }
    return scale < 0 ? "" : ` (scale factor 0x${scale.toString(16)}) = ${window * 2 ** scale}`;
  }
}

const NONE = new Float64Array(0);
const NOT_SEEN = -2;
const NOT_ASKED = -1;

class Direction {
  /** Of its SYN: the option, NOT_ASKED without it. */
  scale = NOT_SEEN;
  /** The sequence number that is next; -1 before the first segment. */
  next = -1;
  /** A ring of where segments start and end, and their frames; made when there is one. */
  #segments = NONE;
  #count = 0;
  /** The last segment without payload, and the first of those like it. */
  #ack = -1;
  #ackWindow = -1;
  #ackFrame = 0;

  note(packet: Packet): void {
    const { tcpFlags, sequence, payloadLength, frame } = packet;
    if ((tcpFlags & SYN) !== 0) this.scale = packet.windowScale;
    const length = payloadLength + ((tcpFlags & (SYN | FIN)) !== 0 ? 1 : 0);
    const end = (sequence + length) >>> 0;
    if (this.next < 0 || ((end - this.next) | 0) > 0) this.next = end;
    if (payloadLength > 0 && !packet.retransmission) {
      if (this.#segments === NONE) this.#segments = new Float64Array(3 * REMEMBERED);
      const slot = 3 * (this.#count++ % REMEMBERED);
      this.#segments[slot] = sequence;
      this.#segments[slot + 1] = end;
      this.#segments[slot + 2] = frame.number;
    }
    if (payloadLength > 0 || (tcpFlags & ~0xc0) !== ACK) this.#ack = -1;
    else if (this.#ack !== packet.acknowledgment || this.#ackWindow !== packet.window) {
      this.#ack = packet.acknowledgment;
      this.#ackWindow = packet.window;
      this.#ackFrame = frame.number;
    }
  }

  /** The frame of the segment that holds this octet; 0 where it is forgotten or was never seen. */
  frameOf(sequence: number): number {
    for (let i = Math.max(0, this.#count - REMEMBERED); i < this.#count; i++) {
      const slot = 3 * (i % REMEMBERED);
      const [start, end, frame] = [this.#segments[slot]!, this.#segments[slot + 1]!, this.#segments[slot + 2]!];
      if (((sequence - start) | 0) >= 0 && ((end - sequence) | 0) > 0) return frame;
    }
    return 0;
  }

  /** The frame of the first of several acknowledgments that say the same; 0 where this is none of them. */
  repeatedAck(packet: Packet): number {
    if (packet.payloadLength > 0 || (packet.tcpFlags & ~0xc0) !== ACK || packet.sequence !== this.next) return 0;
    return this.#ack === packet.acknowledgment && this.#ackWindow === packet.window ? this.#ackFrame : 0;
  }
}

/** `...A..S.`: CWR, ECE, URG, ACK, PSH, RST, SYN, FIN. */
function flagsText(flags: number): string {
  let text = "";
  for (let bit = 7; bit >= 0; bit--) text += (flags & (1 << bit)) === 0 ? "." : LETTERS[7 - bit]!;
  return text;
}
const LETTERS = "CEUAPRSF";
