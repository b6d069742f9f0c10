/** Extended error information that came with a fault or a bind_nak, as data. */
import { fileTimeMicroseconds } from "../../bytes/file-time.ts";
import type { ExtendedError } from "../../findings/diagnosis/observation.ts";
import { decodeExtendedErrorInfo, type ErrorParameter, type ErrorRecord } from "../../pdu/co/extended-error-info.ts";
import { RpcError } from "../../status/errors.ts";

/** Characters of a text that are kept, raw. */
const MOST_CHARACTERS = 512;

/**
 * A client that does not look for it takes it for stub data, which has no meaning in a fault: whatever reads as an error sequence is one.
 * @param octets what stood behind a fault's header, or a bind_nak's signature
 * @returns outermost first; empty where it holds no such information
 */
export function extendedErrorsOf(octets: Uint8Array): readonly ExtendedError[] {
  if (octets.length === 0) return [];
  try {
    return decodeExtendedErrorInfo(octets).map(asData);
  } catch (error) {
    if (error instanceof RpcError) return [];
    throw error;
  }
}

function asData(record: ErrorRecord): ExtendedError {
  const time = fileTimeMicroseconds(record.timeStamp);
  return {
    computer: record.computerName?.slice(0, MOST_CHARACTERS),
    processId: record.processId,
    time: time !== undefined && time > 0 ? time : undefined,
    component: record.generatingComponent,
    status: record.status,
    location: record.detectionLocation,
    parameters: record.parameters.map(parameterText),
  };
}

function parameterText(parameter: ErrorParameter): string {
  switch (parameter.kind) {
    case "ansi":
    case "unicode":
      return parameter.text.slice(0, MOST_CHARACTERS);
    case "long":
      return `0x${(parameter.value >>> 0).toString(16)}`;
    case "short":
      return `0x${(parameter.value & 0xffff).toString(16)}`;
    case "pointer":
      return `0x${BigInt.asUintN(64, parameter.value).toString(16)}`;
    case "none":
      return "";
    case "binary":
      return `${parameter.octets.length} octets`;
  }
}
