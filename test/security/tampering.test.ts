/** Real security contexts on connections: what every one of them does when an octet of a protected PDU changes. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AUTH_LEVEL } from "../../src/knowledge/authentication.ts";
import { bodyOf, eachPdu, Pair, pattern } from "../rpc-pair.ts";
import { type Ends, providers } from "./ends.ts";

/** Octets that go one way; `change` may change one PDU of `ptype`. */
async function exchange(
  ends: Ends,
  change: (pdu: Uint8Array, ptype: number) => void,
  stub: Uint8Array,
): Promise<{ pair: Pair; kind: string | undefined; stub: Uint8Array }> {
  let armed = false;
  const chunk = (bytes: Uint8Array) => {
    if (!armed) return [bytes];
    return eachPdu(bytes, (pdu, ptype) => {
      change(pdu, ptype);
      return pdu;
    });
  };
  const pair = new Pair({
    chunk,
    client: { maxTransmitFragment: 1432, maxReceiveFragment: 1432 },
    security: { context: ends.initiator },
    dispatch: (call) => call.respond(bodyOf(call.stub)),
    host: { accept: (_, level) => ends.accept(level) },
  });
  for (let i = 0; i < 20 && pair.bound === undefined && pair.closed === undefined; i++) await pair.settle();
  assert.ok(pair.bound !== undefined, pair.closed?.error?.message);
  armed = true;
  const outcome = pair.call(3, stub);
  pair.run();
  return { pair, kind: outcome.kind, stub: outcome.stub };
}

for (const [name, ends] of Object.entries(providers)) {
  for (const level of [AUTH_LEVEL.PACKET, AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY]) {
    if (name === "Netlogon" && level === AUTH_LEVEL.PACKET) continue;
    test(`${name}, level ${level}: octet by octet`, async () => {
      const whole = await exchange(ends(level), () => {}, pattern(5_000));
      assert.equal(whole.kind, "response", whole.pair.closed?.error?.message);
      assert.deepEqual(whole.stub.subarray(0, 5_000), pattern(5_000));
      const stub = pattern(20);
      for (const ptype of [0, 2]) {
        for (let position = 0, length = 1; position < length; position++) {
          const change = (pdu: Uint8Array, type: number) => {
            if (type !== ptype) return;
            length = pdu.length;
            pdu[position]! ^= 1 << (position % 8);
          };
          const made = ends(level);
          const { kind, pair } = await exchange(made, change, stub);
          const headerSigned = made.initiator.headerSigning || name === "NTLM";
          // [MS-NRPC] 2.2.1.3.3: 24 octets that are ignored, and at integrity 8 more that have no meaning.
          if (name === "Netlogon" && position >= length - (level === AUTH_LEVEL.PRIVACY ? 24 : 32)) continue;
          assert.notEqual(kind, "response", `PTYPE ${ptype}, octet ${position} of ${length} was taken (header signed: ${headerSigned})`);
          assert.ok(headerSigned);
          // frag_length, and how it is read: the peer waits for what will not come, until a time-out; every other octet ends the call.
          if (kind === undefined)
            assert.ok(pair.closed !== undefined || [4, 8, 9].includes(position), `octet ${position}: nothing came of it`);
        }
      }
    });
  }
}
