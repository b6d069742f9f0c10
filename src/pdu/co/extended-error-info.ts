/** Extended error information: what a server says of a failure behind a fault ([MS-RPCE] 2.2.2.8) or a bind_nak ([MS-RPCE] 2.2.2.9). [MS-EERR] 2.2. */
import { narrowText } from "../../bytes/text.ts";
import {
  arm,
  array,
  byte,
  enum16,
  int16,
  int32,
  int64,
  lazy,
  type StructType,
  sized,
  struct,
  uint16,
  uint32,
  union,
  unique,
  variant,
} from "../../ndr/codegen/v1.ts";
import { deserialize, serialize } from "../../ndr/pickling.ts";
import { DecodeError, RpcError } from "../../status/errors.ts";

/** An error record; the records of an error sequence stand in their order, the one that was seen last first and its root last. */
export interface ErrorRecord {
  /** Where it was made: text of the network; undefined: on the host that sent it. */
  readonly computerName: string | undefined;
  readonly processId: number;
  /** 100 ns since 1601, UTC. */
  readonly timeStamp: bigint;
  readonly generatingComponent: number;
  readonly status: number;
  readonly detectionLocation: number;
  /** 1: records before it are missing; 2: records after it. */
  readonly flags: number;
  readonly parameters: readonly ErrorParameter[];
}

/** ExtendedErrorParam, [MS-EERR] 2.2.1.5. */
export type ErrorParameter =
  | { readonly kind: "ansi" | "unicode"; readonly text: string }
  | { readonly kind: "long" | "short"; readonly value: number }
  | { readonly kind: "pointer"; readonly value: bigint }
  | { readonly kind: "none" }
  | { readonly kind: "binary"; readonly octets: Uint8Array };

/** Longer information is not read: a record has some hundred octets. */
const MOST_OCTETS = 16_384;
/** Records of one sequence. */
const MOST_RECORDS = 32;
/** [MS-EERR] 2.2.1.8: nLen MUST be 4 at most. */
const MOST_PARAMETERS = 4;

/**
 * Reads an error sequence: ExtendedErrorInfo by type serialization version 1, [MS-EERR] 2.2.2.2.
 * @throws DecodeError: any violation makes the whole undecodable
 */
export function decodeExtendedErrorInfo(bytes: Uint8Array): ErrorRecord[] {
  if (bytes.length > MOST_OCTETS)
    throw new DecodeError(WHAT, MOST_OCTETS, `it has ${bytes.length} octets; ${MOST_OCTETS} are read at most`);
  if (bytes[0] !== 1) throw new DecodeError(WHAT, 0, `type serialization version ${bytes[0] ?? "none"}, and not 1`);
  const records: ErrorRecord[] = [];
  for (let next: Info | null = infoOf(bytes); next !== null; next = next.Next) {
    if (records.length === MOST_RECORDS) throw new DecodeError(WHAT, 0, `it has more than ${MOST_RECORDS} records`);
    if (next.Params.length > MOST_PARAMETERS)
      throw new DecodeError(WHAT, 0, `a record has ${next.Params.length} parameters, at most ${MOST_PARAMETERS} are allowed`);
    records.push(recordOf(next));
  }
  return records;
}

/** @throws NdrError for a value that is none; RpcError where there is no record */
export function encodeExtendedErrorInfo(records: readonly ErrorRecord[]): Uint8Array {
  let info: Info | null = null;
  for (const record of [...records].reverse()) info = infoOfRecord(record, info);
  if (info === null) throw new DecodeError(WHAT, 0, "an error sequence has at least one record");
  return serialize(extendedErrorInfo, info);
}

const WHAT = "ExtendedErrorInfo";

function infoOf(bytes: Uint8Array): Info {
  try {
    return deserialize(extendedErrorInfo, bytes);
  } catch (error) {
    if (error instanceof RpcError) throw new DecodeError(WHAT, 0, error.words);
    throw error;
  }
}

function recordOf(info: Info): ErrorRecord {
  const { u } = info.ComputerName;
  return {
    computerName: u.tag === 1 ? wideText(u.Name.pString ?? []) : undefined,
    processId: info.ProcessID,
    timeStamp: info.TimeStamp,
    generatingComponent: info.GeneratingComponent,
    status: info.Status,
    detectionLocation: info.DetectionLocation,
    flags: info.Flags,
    parameters: info.Params.map(({ u: value }) => parameterOf(value)),
  };
}

function parameterOf(value: ParamValue): ErrorParameter {
  switch (value.tag) {
    case 1: {
      const octets = value.AnsiString.pString ?? new Uint8Array(0);
      const end = octets.indexOf(0);
      return { kind: "ansi", text: narrowText(octets, 0, end < 0 ? octets.length : end) };
    }
    case 2:
      return { kind: "unicode", text: wideText(value.UnicodeString.pString ?? []) };
    case 3:
      return { kind: "long", value: value.LVal };
    case 4:
      return { kind: "short", value: value.IVal };
    case 5:
      return { kind: "pointer", value: value.PVal };
    case 6:
      return { kind: "none" };
    case 7:
      return { kind: "binary", octets: (value.Blob.pBlob ?? new Uint8Array(0)).slice() };
  }
}

function infoOfRecord(record: ErrorRecord, next: Info | null): Info {
  const { computerName, parameters } = record;
  return {
    Next: next,
    ComputerName: { u: computerName === undefined ? { tag: 2 } : { tag: 1, Name: { pString: wide(computerName) } } },
    ProcessID: record.processId,
    TimeStamp: record.timeStamp,
    GeneratingComponent: record.generatingComponent,
    Status: record.status,
    DetectionLocation: record.detectionLocation,
    Flags: record.flags,
    Params: parameters.map((parameter) => ({ u: paramOf(parameter) })),
  };
}

function paramOf(parameter: ErrorParameter): ParamValue {
  switch (parameter.kind) {
    case "ansi":
      return { tag: 1, AnsiString: { pString: Uint8Array.from(`${parameter.text}\0`, (character) => character.charCodeAt(0)) } };
    case "unicode":
      return { tag: 2, UnicodeString: { pString: wide(parameter.text) } };
    case "long":
      return { tag: 3, LVal: parameter.value };
    case "short":
      return { tag: 4, IVal: parameter.value };
    case "pointer":
      return { tag: 5, PVal: parameter.value };
    case "none":
      return { tag: 6 };
    case "binary":
      return { tag: 7, Blob: { pBlob: parameter.octets } };
  }
}

/** Up to the terminator. */
function wideText(units: readonly number[]): string {
  const end = units.indexOf(0);
  return String.fromCharCode(...(end < 0 ? units : units.slice(0, end)));
}

function wide(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, i) => (i < text.length ? text.charCodeAt(i) : 0));
}

// --- the types of [MS-EERR] 5 ---

interface EEUString {
  pString: number[] | null;
}
interface EEOctets {
  pString: Uint8Array | null;
}
interface BinaryEEInfo {
  pBlob: Uint8Array | null;
}
type ParamValue =
  | { tag: 1; AnsiString: EEOctets }
  | { tag: 2; UnicodeString: EEUString }
  | { tag: 3; LVal: number }
  | { tag: 4; IVal: number }
  | { tag: 5; PVal: bigint }
  | { tag: 6 }
  | { tag: 7; Blob: BinaryEEInfo };
interface Info {
  Next: Info | null;
  ComputerName: { u: { tag: 1; Name: EEUString } | { tag: 2 } };
  ProcessID: number;
  TimeStamp: bigint;
  GeneratingComponent: number;
  Status: number;
  DetectionLocation: number;
  Flags: number;
  Params: { u: ParamValue }[];
}

const eeUString: StructType<EEUString> = /*#__PURE__*/ struct("EEUString", {
  nLength: int16,
  pString: unique(array(uint16, sized(["field", "nLength"]))),
});
const eeAString: StructType<EEOctets> = /*#__PURE__*/ struct("EEAString", {
  nLength: int16,
  pString: unique(array(byte, sized(["field", "nLength"]))),
});
const binaryEEInfo: StructType<BinaryEEInfo> = /*#__PURE__*/ struct("BinaryEEInfo", {
  nSize: int16,
  pBlob: unique(array(byte, sized(["field", "nSize"]))),
});
const computerName = /*#__PURE__*/ struct("EEComputerName", {
  Type: enum16("EEComputerNamePresent", { eecnpPresent: 1, eecnpNotPresent: 2 }),
  u: variant(
    union("EEComputerName_u", {
      encapsulated: false,
      tagName: "tag",
      tag: int32,
      arms: [arm("Name", [1], eeUString), arm("", [2], null)],
    }),
    { tag: int16, switchIs: ["field", "Type"] },
  ),
});
const extendedErrorParam = /*#__PURE__*/ struct("ExtendedErrorParam", {
  Type: enum16("ExtendedErrorParamTypesInternal", {
    eeptiAnsiString: 1,
    eeptiUnicodeString: 2,
    eeptiLongVal: 3,
    eeptiShortValue: 4,
    eeptiPointerValue: 5,
    eeptiNone: 6,
    eeptiBinary: 7,
  }),
  u: variant(
    union("ExtendedErrorParam_u", {
      encapsulated: false,
      tagName: "tag",
      tag: int32,
      arms: [
        arm("AnsiString", [1], eeAString),
        arm("UnicodeString", [2], eeUString),
        arm("LVal", [3], int32),
        arm("IVal", [4], int16),
        arm("PVal", [5], int64),
        arm("", [6], null),
        arm("Blob", [7], binaryEEInfo),
      ],
    }),
    { tag: int16, switchIs: ["field", "Type"] },
  ),
});
const extendedErrorInfo: StructType<Info> = /*#__PURE__*/ struct("ExtendedErrorInfo", {
  Next: unique(lazy("ExtendedErrorInfo", () => extendedErrorInfo)),
  ComputerName: computerName,
  ProcessID: uint32,
  TimeStamp: int64,
  GeneratingComponent: uint32,
  Status: uint32,
  DetectionLocation: uint16,
  Flags: uint16,
  nLen: int16,
  Params: array(extendedErrorParam, sized(["field", "nLen"])),
});
