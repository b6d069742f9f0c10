import type { Floor } from "../floor.ts";
import type { ProtocolSequence } from "../protocol-sequence.ts";

/** What one protocol sequence makes of addresses, endpoints, options and towers. */
export interface ProtocolSequenceRules {
  readonly protocolSequence: ProtocolSequence;
  /** Endpoint of the endpoint mapper, [C706] appendix H; [MS-RPCE] 2.1. */
  readonly mapperEndpoint: string;
  /** Network options of a string binding beside those that all have, as they are spelled. */
  readonly options: readonly string[];
  /** The address as it is kept; a Wrong says what is wrong with it. "" is this machine. */
  address(text: string): string | Wrong;
  /** The endpoint as it is kept. Never called with "". */
  endpoint(text: string): string | Wrong;
  /** Floors from the third on. */
  toFloors(host: string, endpoint: string): readonly Floor[];
  /** What the floors from the third on say; undefined when they are another sequence's. */
  fromFloors(floors: readonly Floor[]): { readonly host: string; readonly endpoint: string } | undefined;
}

/** Why a part of a binding is not acceptable; `at` counts characters of that part from 0. */
export interface Wrong {
  readonly wrong: string;
  readonly at: number;
}

export function isWrong(result: string | Wrong): result is Wrong {
  return typeof result !== "string";
}
