/** What the page and its worker say to each other. Text in answers has passed `visible()`: what a capture holds cannot write the page. */
import type { CallRecord } from "../../../../src/capture/records.ts";
import type { Ladder } from "../../../../src/findings/ladder.ts";
import type { Report } from "../../../../src/findings/report.ts";

export type Request =
  | {
      readonly kind: "open";
      readonly files: readonly { readonly name: string; readonly blob: Blob }[];
      /** An expression as of `opnum trace --filter`: what the report tells of. */
      readonly filter: string | undefined;
      readonly keys: Keys;
    }
  | { readonly kind: "calls"; readonly query: CallQuery }
  | { readonly kind: "ladder"; readonly conversation: string }
  | { readonly kind: "frame"; readonly frame: number };

/** What somebody gives to read what is sealed. It stays in the page and its worker, as the capture does. */
export interface Keys {
  /** As of `opnum trace --keys`, --keytab and --password-file: keytabs, credential caches, keys of SMB sessions. */
  readonly files: readonly { readonly name: string; readonly blob: Blob }[];
  /** Lines as of a password file. */
  readonly passwords: string;
  /** Lines as of `opnum trace --nt-hash`. */
  readonly hashes: string;
}

export const NO_KEYS: Keys = { files: [], passwords: "", hashes: "" };

/** Requests carry a number, and what answers them carries it again. */
export type ToWorker = Request & { readonly id: number };

export type Answer =
  | { readonly kind: "progress"; readonly octets: number; readonly total: number; readonly frames: number }
  | {
      readonly kind: "report";
      readonly report: Report;
      /** Those that explain it, most telling first. */
      readonly ladders: readonly Ladder[];
      readonly activity: Activity;
      readonly calls: number;
      /** Milliseconds. */
      readonly took: number;
    }
  | { readonly kind: "calls"; readonly page: CallPage }
  | { readonly kind: "ladder"; readonly ladder: Ladder | undefined }
  | { readonly kind: "frame"; readonly frame: FrameView | undefined }
  | { readonly kind: "failure"; readonly failure: Failure };

export type FromWorker = Answer & { readonly id: number };

export interface Failure {
  readonly words: string;
  /** What turns the file into one that can be read. */
  readonly command: string | undefined;
  /** A defect of ours, and no fault of the file. */
  readonly defect: boolean;
}

/** Nothing went wrong: the answer is of no more use. */
export const CANCELLED: Failure = { words: "cancelled", command: undefined, defect: false };

/** Packets over time: how many in each of equal parts of the capture. */
export interface Activity {
  /** Microseconds since 1970. */
  readonly from: number;
  readonly to: number;
  readonly packets: readonly number[];
}

export type CallColumn = "frame" | "time" | "operation" | "client" | "server" | "latency" | "outcome" | "octets";

export interface CallQuery {
  readonly words: string;
  readonly sort: CallColumn;
  readonly descending: boolean;
  readonly rows: number;
}

export interface CallPage {
  readonly rows: readonly CallRow[];
  /** How many pass the filter. */
  readonly found: number;
  /** How many were kept. */
  readonly kept: number;
}

export interface CallRow {
  /** tcp:12 */
  readonly conversation: string;
  readonly client: string;
  readonly server: string;
  readonly frame: number;
  readonly answerFrame: number | undefined;
  readonly time: number;
  /** `svcctl.ROpenSCManagerW`, or the UUID and number where there are no names. */
  readonly operation: string;
  readonly opnum: number;
  readonly outcome: CallRecord["outcome"];
  /** Status in words, where one was given. */
  readonly words: string;
  readonly latency: number | undefined;
  readonly octets: number;
}

export interface FrameView {
  readonly frame: number;
  readonly time: number;
  readonly captured: number;
  readonly original: number;
  /** The conversation it belongs to. */
  readonly conversation: string | undefined;
  /** `Ethernet, 10.0.0.1:1025 > 10.0.0.2:135 TCP` in pieces. */
  readonly facts: readonly (readonly [name: string, value: string])[];
  /** What calls that begin or end here say, where it is in the clear. */
  readonly calls: readonly CallValues[];
  /** At most 64 KB of them. */
  readonly octets: Uint8Array;
  readonly comment: string | undefined;
}

export interface CallValues {
  /** `svcctl.ROpenSCManagerW` */
  readonly operation: string;
  /** Parameters as lines of JSON; undefined where they could not be read. */
  readonly asked: readonly string[] | undefined;
  readonly answered: readonly string[] | undefined;
}
