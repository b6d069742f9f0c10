import { deepStrictEqual, strictEqual } from "node:assert";
import { isUuid, parseUuid, uuidFromBytes, uuidToBytes } from "../../src/ids/uuid.ts";
import { RpcError } from "../../src/status/errors.ts";

/** Octets are a UUID in both orders, and a text: what is accepted comes back the same. */
export const target = {
  name: "uuid",
  run(bytes: Uint8Array): void {
    if (bytes.length >= 16) {
      for (const littleEndian of [true, false]) {
        deepStrictEqual(uuidToBytes(uuidFromBytes(bytes, 0, littleEndian), littleEndian), Uint8Array.from(bytes.subarray(0, 16)));
      }
    }
    const text = Buffer.from(bytes).toString("latin1");
    let uuid: string;
    try {
      uuid = parseUuid(text);
    } catch (error) {
      if (error instanceof RpcError) return;
      throw error;
    }
    strictEqual(isUuid(uuid), true);
    strictEqual(uuidFromBytes(uuidToBytes(uuid)), uuid);
  },
  seeds: (): Uint8Array[] =>
    ["60a15ec5-4de8-11d7-a637-005056a20182", "{E1AF8308-5D1F-11C9-91A4-08002B14A0FA}", "0123456789abcdef"].map((text) =>
      Uint8Array.from(Buffer.from(text)),
    ),
};
