/** Extended error information that came with a fault, as data. */
import type { ExtendedError } from "../../findings/diagnosis/observation.ts";

/** @param stub what stood behind a fault's header; empty where it holds no such information */
export function extendedErrorsOf(_stub: Uint8Array): readonly ExtendedError[] {
  return [];
}
