/** What is known of one TCP connection while it is read. */
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { IcmpRecord } from "../records.ts";
import type { StreamConsumer } from "../stream.ts";
import type { Held } from "./held.ts";
import type { Pieces } from "./pieces.ts";

/** One direction: what a side sent. Sequence numbers are int32, so that they stay small integers; compare them by `(a - b) | 0`. */
export class Direction {
  packets = 0;
  octets = 0;
  retransmitted = 0;
  outOfOrder = 0;
  lost = 0;
  zeroWindow = 0;
  small = 0;
  /** As its SYN said; -1 where it did not or none was seen. */
  windowScale = -1;
  maxSegment = -1;
  /** A SYN or SYN-ACK of this side was seen. */
  synSeen = false;
  /** Its sequence number; where no SYN was seen, one before the first number that was. */
  initial = 0;
  initialKnown = false;
  /** Sequence number of the next octet to hand on. */
  next = 0;
  nextKnown = false;
  /** `next` is by the handshake; otherwise the first data that comes says where the stream starts. */
  exact = false;
  /** Behind the last octet that was sent, and when that one came. */
  highest = 0;
  highestTime = Number.NaN;
  /** Up to where the other side has acknowledged it. */
  acknowledged = 0;
  acknowledgedKnown = false;
  finFrame = 0;
  finTime = Number.NaN;
  /** Where the stream ends: the sequence number of the FIN. */
  finAt = 0;
  finKnown = false;
  /** The consumer was told its end. */
  ended = false;
  pieces: Pieces | undefined = undefined;
  /** Packets since the other side acknowledged octets that are missing here. */
  missedFor = 0;
  missedSince = Number.NaN;
  /** Segments far from everything else, one behind the other. */
  strays = 0;
  strayNext = 0;
  /** The first segment that is not acknowledged yet, and how often any was repeated since. */
  openFrame = 0;
  openTime = Number.NaN;
  repeats = 0;
  /** How often it was answered that nobody reads it. */
  asked = 0;
  /** Octets went by before a consumer was found; some of them because they are missing. */
  skipped = false;
  holed = false;
}

export class TcpFlow {
  readonly number: number;
  /** Its place in the table. */
  readonly entry: number;
  /** The client is the second socket of the table's key. */
  clientReversed: boolean;
  guessed: boolean;
  client = new Direction();
  server = new Direction();
  conversation: Conversation | undefined = undefined;
  consumer: StreamConsumer | null | undefined = undefined;
  /** What came before it was known who reads it. */
  held: Held | undefined = undefined;
  firstFrame = 0;
  firstTime = Number.NaN;
  lastFrame = 0;
  lastTime = Number.NaN;
  synCount = 0;
  synMarks: Mark[] = [];
  lastSynTime = Number.NaN;
  synAckFrame = 0;
  synAckTime = Number.NaN;
  /** When the client acknowledged the SYN-ACK. */
  establishedTime = Number.NaN;
  /** The client sent more than SYN and RST; the server more than SYN-ACK and RST. */
  clientWentOn = false;
  serverWentOn = false;
  resetFrame = 0;
  resetTime = Number.NaN;
  resetSide: Side = 0;
  resetMoment: "syn" | "handshake" | "data" | "closing" = "syn";
  clientTtl = 0;
  serverTtl = 0;
  resetTtl = 0;
  silence = -1;
  silenceFrame = 0;
  silenceTime = Number.NaN;
  icmp: IcmpRecord[] = [];
  process: string | undefined = undefined;
  /** Both sides are done; it waits for stragglers. */
  closed = false;
  closedTime = Number.NaN;
  /** Its record was emitted: what still comes is of no interest. */
  told = false;

  constructor(number: number, entry: number, clientReversed: boolean, guessed: boolean) {
    this.number = number;
    this.entry = entry;
    this.clientReversed = clientReversed;
    this.guessed = guessed;
  }

  /** Lets go of all that nobody needs behind its record. */
  release(): void {
    this.told = true;
    this.client = RELEASED;
    this.server = RELEASED;
    this.consumer = null;
    this.synMarks = NO_MARKS;
    this.icmp = NO_ICMP;
  }
}

const RELEASED = new Direction();
const NO_MARKS: Mark[] = [];
const NO_ICMP: IcmpRecord[] = [];
