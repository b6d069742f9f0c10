/** A capture file as a stream of frames. Readers are machines: octets are pushed in, frames are pulled out, nobody waits and nothing is opened here. */
import { RpcError } from "../status/errors.ts";

/** LINKTYPE_ numbers of the pcap family, to which all readers translate their own. */
export const LINK = {
  null: 0,
  ethernet: 1,
  raw: 101,
  loop: 108,
  linuxSll: 113,
  pflog: 117,
  raw4: 228,
  raw6: 229,
  linuxSll2: 276,
  /** PPP, as rare captures of dial-up and VPN adapters have it. */
  ppp: 9,
  wifi: 105,
  wifiRadiotap: 127,
  /** Frames that carry no packet: events of the operating system in a Network Monitor file, say. Counted and named, never decoded. */
  none: -1,
} as const;

/**
 * One frame. A reader has one of these and fills it anew: its fields hold until the next call of `next()`, and `bytes` may be the reader's own
 * buffer. Whoever keeps octets copies them.
 */
export interface Frame {
  bytes: Uint8Array;
  /** Where the frame starts in `bytes`. */
  offset: number;
  /** Octets that the file holds. */
  captured: number;
  /** Octets that the frame had on the wire; at least `captured`. */
  original: number;
  /** Microseconds since 1970. A double: a quarter of a microsecond is the finest step today. NaN where the file gives none. */
  time: number;
  /** One of LINK, or another LINKTYPE_ number. */
  link: number;
  /** From 1, as every tool shows it. */
  number: number;
  /** Index of the interface within its section, 0 where the format has none. */
  interface: number;
  /** The process that sent or received it, where the file says so (Network Monitor, pktmon). */
  process: Process | undefined;
  /** What somebody wrote beside the frame (pcapng, Network Monitor). */
  comment: string | undefined;
}

export interface Process {
  readonly id: number;
  readonly name: string;
}

export function emptyFrame(): Frame {
  return {
    bytes: new Uint8Array(0),
    offset: 0,
    captured: 0,
    original: 0,
    time: Number.NaN,
    link: LINK.none,
    number: 0,
    interface: 0,
    process: undefined,
    comment: undefined,
  };
}

/** Something that is not as it should be and did not stop the reading. */
export interface CaptureWarning {
  /** A short word that programs can compare. "lost": the capturing machine says that it lost packets. */
  readonly kind: "cut" | "empty" | "snapped" | "damaged" | "skipped" | "limit" | "lost" | "note";
  /** Octet of the file, where one can be named. */
  readonly offset: number | undefined;
  readonly words: string;
  /** How often, where it happened more than once. */
  readonly count: number;
}

/** TLS or other keys that a file brings along (a Decryption Secrets Block). */
export interface CaptureSecret {
  readonly type: number;
  readonly octets: Uint8Array;
}

export interface FrameReader {
  /** "pcap", "pcapng", "Network Monitor 2.x" ... for people. */
  readonly format: string;
  /** Grows while it reads. */
  readonly warnings: readonly CaptureWarning[];
  /** Names by address, where the file has some. */
  readonly names: ReadonlyMap<string, string>;
  readonly secrets: readonly CaptureSecret[];
  /** What the file says of itself: operating system, application, comment. */
  readonly remarks: readonly string[];
  /** The reader's one frame; valid after `next()` gave true. */
  readonly frame: Frame;
  /**
   * Octets that stand further on and are of use now. Who can read the file anywhere gives them to `supply`; who cannot goes on with `push`, and
   * the reader does without them.
   */
  readonly wanted?: { readonly offset: number; readonly length: number } | undefined;
  /** The octets `wanted`, or fewer where the file ends. The reader may keep the array. */
  supply?(octets: Uint8Array): void;
  /** More octets of the file. The reader holds the array until `next()` gives false, and not longer. */
  push(chunk: Uint8Array): void;
  /** There are no more. */
  end(): void;
  /**
   * Goes to the next frame. False where more octets are needed or, after `end()`, where there are none.
   * @throws CaptureError where nothing behind this place can be read
   */
  next(): boolean;
}

export type CaptureProblem =
  /** No known format. */
  | { readonly kind: "unknown-format" }
  /** A format that is known and not read here; `command` turns it into one that is. */
  | { readonly kind: "other-format"; readonly format: string; readonly command: string }
  /** A known format that says something impossible. */
  | { readonly kind: "damaged"; readonly format: string; readonly offset: number }
  /** The file cannot be opened or read: `code` is the system's, "ENOENT" say. */
  | { readonly kind: "unreadable"; readonly code: string }
  /** It asks for more than is allowed. */
  | { readonly kind: "limit"; readonly limit: string };

const RPC_S_INVALID_ARG = 87;

/** A file that cannot be read as a capture. The words say what to do next. */
export class CaptureError extends RpcError {
  override name = "CaptureError";
  readonly problem: CaptureProblem;
  constructor(problem: CaptureProblem, words: string) {
    super(RPC_S_INVALID_ARG, "local", words);
    this.problem = problem;
  }
}
