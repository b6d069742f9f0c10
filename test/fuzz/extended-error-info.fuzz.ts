import { deepStrictEqual } from "node:assert";
import { decodeExtendedErrorInfo, type ErrorRecord, encodeExtendedErrorInfo } from "../../src/pdu/co/extended-error-info.ts";
import { RpcError } from "../../src/status/errors.ts";

const record: ErrorRecord = {
  computerName: "DC1",
  processId: 700,
  timeStamp: 133_000_000_000_000_000n,
  generatingComponent: 2,
  status: 5,
  detectionLocation: 1710,
  flags: 0,
  parameters: [
    { kind: "long", value: 9 },
    { kind: "unicode", text: "\\Rpc" },
  ],
};
const root: ErrorRecord = {
  ...record,
  computerName: undefined,
  parameters: [
    { kind: "ansi", text: "x" },
    { kind: "pointer", value: -1n },
    { kind: "none" },
    { kind: "binary", octets: Uint8Array.of(1, 2) },
  ],
};

export const target = {
  name: "extended-error-info",
  run(bytes: Uint8Array): void {
    let first: ErrorRecord[];
    try {
      first = decodeExtendedErrorInfo(bytes);
    } catch (error) {
      if (error instanceof RpcError) return;
      throw error;
    }
    deepStrictEqual(decodeExtendedErrorInfo(encodeExtendedErrorInfo(first)), first);
  },
  seeds: (): Uint8Array[] => [encodeExtendedErrorInfo([record]), encodeExtendedErrorInfo([record, root])],
};
