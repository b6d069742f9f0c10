import { deepStrictEqual } from "node:assert";
import { decodeDnsMessage, encodeDnsMessage } from "../../src/pdu/dns/message.ts";
import { dnsValue } from "../../src/pdu/dns/record.ts";
import { RpcError } from "../../src/status/errors.ts";

const question = { name: ["_ldap", "_tcp", "lab", "test"], type: 33, class: 1 };
const empty = { questions: [], answers: [], authorities: [], additional: [] };
const flags = { opcode: 0, authoritative: false, truncated: false, recursionDesired: true, recursionAvailable: false, responseCode: 0 };

export const target = {
  name: "dns",
  run(bytes: Uint8Array): void {
    let first: ReturnType<typeof decodeDnsMessage>;
    try {
      first = decodeDnsMessage(bytes);
    } catch (error) {
      if (error instanceof RpcError) return;
      throw error;
    }
    deepStrictEqual(decodeDnsMessage(encodeDnsMessage(first)), first);
    for (const record of [...first.answers, ...first.authorities, ...first.additional]) {
      try {
        dnsValue(record);
      } catch (error) {
        if (!(error instanceof RpcError)) throw error;
      }
    }
  },
  seeds: (): Uint8Array[] => [
    encodeDnsMessage({ id: 0x1234, response: false, ...flags, ...empty, questions: [question] }),
    encodeDnsMessage({
      id: 7,
      response: true,
      ...flags,
      ...empty,
      questions: [question],
      answers: [{ ...question, ttl: 900, data: Uint8Array.of(0, 0, 0, 100, 1, 0x85, 3, 100, 99, 49, 0xc0, 12) }],
    }),
    // A compressed name: the record's name points back to the question's.
    Uint8Array.of(
      0,
      1,
      0x84,
      0,
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      0,
      3,
      100,
      99,
      49,
      0,
      0,
      1,
      0,
      1,
      0xc0,
      12,
      0,
      1,
      0,
      1,
      0,
      0,
      0,
      60,
      0,
      4,
      10,
      0,
      0,
      1,
    ),
  ],
};
