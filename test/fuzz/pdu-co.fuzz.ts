/** Connection-oriented PDUs: what decodes encodes, and decodes to the same again; nothing but a DecodeError comes of the rest. */
import { deepEqual } from "node:assert/strict";
import { NDR20, NDR64 } from "../../src/ids/syntax.ts";
import { decodePdu, encodePdu, featureSyntax, type Pdu } from "../../src/pdu/co/index.ts";
import { DecodeError } from "../../src/status/errors.ts";
import type { FuzzTarget } from "./run.ts";

export const target: FuzzTarget = {
  name: "pdu-co",
  run(bytes) {
    let first: Pdu;
    try {
      first = decodePdu(bytes);
    } catch (error) {
      if (error instanceof DecodeError) return;
      throw error;
    }
    deepEqual(decodePdu(encodePdu(first)), first);
  },
  seeds() {
    const seeds: Uint8Array[] = [];
    const abstractSyntax = { uuid: "afa8bd80-7d8a-11c9-bef4-08002b102989", major: 1, minor: 0 };
    const auth = { type: 9, level: 6, padLength: 4, contextId: 79231, value: new Uint8Array(20).fill(0x60) };
    for (const littleEndian of [true, false]) {
      const head = { flags: 3, callId: 2, littleEndian };
      const contexts = [NDR20, NDR64, featureSyntax(3)].map((syntax, contextId) => ({
        contextId,
        abstractSyntax,
        transferSyntaxes: [syntax],
      }));
      const bind = { maxTransmitFragment: 5840, maxReceiveFragment: 5840, associationGroup: 0, contexts };
      const results = [NDR20, NDR64].map((transferSyntax, result) => ({ result, reason: result, transferSyntax }));
      const ack = {
        maxTransmitFragment: 4280,
        maxReceiveFragment: 4280,
        associationGroup: 0x53f0,
        secondaryAddress: "\\PIPE\\lsass",
        results,
      };
      const stub = Uint8Array.from({ length: 40 }, (_, i) => i);
      const pdus: Pdu[] = [
        { kind: "bind", ...head, ...bind },
        { kind: "bind", ...head, ...bind, auth },
        { kind: "alter_context", ...head, ...bind },
        { kind: "bind_ack", ...head, ...ack },
        { kind: "alter_context_resp", ...head, ...ack, auth },
        { kind: "bind_nak", ...head, reason: 2, versions: [{ major: 5, minor: 0 }] },
        {
          kind: "bind_nak",
          ...head,
          reason: 9,
          versions: [
            { major: 5, minor: 0 },
            { major: 4, minor: 2 },
          ],
          extendedError: stub,
        },
        { kind: "request", ...head, allocHint: 40, contextId: 0, opnum: 3, stub },
        { kind: "request", ...head, flags: 0x83, allocHint: 40, contextId: 0, opnum: 3, object: abstractSyntax.uuid, stub, auth },
        { kind: "response", ...head, allocHint: 40, contextId: 0, cancelCount: 0, stub, auth },
        {
          kind: "fault",
          ...head,
          flags: 0x23,
          allocHint: 32,
          contextId: 0,
          cancelCount: 0,
          faultFlags: 0,
          status: 5,
          stub: new Uint8Array(0),
        },
        { kind: "fault", ...head, allocHint: 72, contextId: 0, cancelCount: 0, faultFlags: 1, status: 0x721, stub },
        { kind: "rpc_auth_3", ...head, auth },
        { kind: "co_cancel", ...head },
        { kind: "orphaned", ...head },
        { kind: "shutdown", ...head },
      ];
      for (const pdu of pdus) seeds.push(encodePdu(pdu));
    }
    return seeds;
  },
};
