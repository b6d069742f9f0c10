import { deepStrictEqual } from "node:assert";
import { type DcomBindings, decodeDualStringArray, encodeDualStringArray } from "../../src/dcom/index.ts";
import { DecodeError } from "../../src/status/errors.ts";

/** The first two octets are wSecurityOffset, the rest the array's units. */
export const target = {
  name: "dual-string-array",
  run(bytes: Uint8Array): void {
    const units: number[] = [];
    for (let i = 0; i + 1 < bytes.length; i += 2) units.push(bytes[i]! + bytes[i + 1]! * 256);
    const [wSecurityOffset = 0, ...aStringArray] = units;
    let bindings: DcomBindings;
    try {
      bindings = decodeDualStringArray({ wNumEntries: aStringArray.length, wSecurityOffset, aStringArray });
    } catch (error) {
      if (error instanceof DecodeError) return;
      throw error;
    }
    deepStrictEqual(decodeDualStringArray(encodeDualStringArray(bindings)), bindings);
  },
  seeds: (): Uint8Array[] =>
    [
      { strings: [], security: [] },
      {
        strings: [
          { towerId: 7, networkAddress: "server" },
          { towerId: 7, networkAddress: "10.0.0.1[5000]" },
        ],
        security: [{ authnSvc: 10, principalName: "host/server" }],
      },
    ].map((bindings) => {
      const { wSecurityOffset, aStringArray } = encodeDualStringArray(bindings);
      return Uint8Array.from([wSecurityOffset, ...aStringArray].flatMap((unit) => [unit & 0xff, unit >>> 8]));
    }),
};
