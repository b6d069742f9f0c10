/**
 * What went wrong in other implementations, held here for every provider: fragments joined before they were decrypted (or looked at too late), and security
 * contexts that were refused and could be used all the same. Their other mistakes have tests where they belong: tokens of AES on DCOM's interfaces
 * (test/interop/impacket/dcom.test.ts), Kerberos of one leg, as SMB has it (kerberos-rpc.test.ts).
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { AUTH_LEVEL } from "../../src/knowledge/authentication.ts";
import type { ServerCall } from "../../src/rpc/types.ts";
import type { SecurityContext } from "../../src/security/context.ts";
import { SecurityError } from "../../src/status/security-error.ts";
import { bodyOf, eachPdu, Pair, pattern } from "../rpc-pair.ts";
import { type Ends, type MakeEnds, providers } from "./ends.ts";

const REQUEST = 0;
const RESPONSE = 2;
const FAULT = 3;

/** A pair of machines with the PDUs between them. */
interface House {
  readonly pair: Pair;
  /** The server's contexts. */
  readonly accepted: SecurityContext[];
  /** Of PDUs that came by, in order: type and, whole, what was let through. */
  readonly seen: { readonly ptype: number; readonly pdu: Uint8Array }[];
  /** What happens to each PDU from now on. */
  tamper(change: Change): void;
}

/** @returns undefined takes it away */
type Change = (pdu: Uint8Array, ptype: number) => Uint8Array | undefined;

async function open(ends: Ends, dispatch?: (call: ServerCall) => void): Promise<House> {
  const accepted: SecurityContext[] = [];
  const seen: House["seen"] = [];
  let change: Change = (pdu) => pdu;
  const chunk = (bytes: Uint8Array) =>
    eachPdu(bytes, (octets, ptype) => {
      const pdu = change(octets, ptype);
      // Whoever receives it decrypts it where it lies.
      if (pdu !== undefined) seen.push({ ptype, pdu: pdu.slice() });
      return pdu;
    });
  const pair = new Pair({
    chunk,
    client: { maxTransmitFragment: 1432, maxReceiveFragment: 1432 },
    security: { context: ends.initiator },
    ...(dispatch === undefined ? {} : { dispatch }),
    host: {
      accept: (_, level) => {
        const context = ends.accept(level);
        accepted.push(context);
        return context;
      },
    },
  });
  for (let i = 0; i < 20 && pair.bound === undefined && pair.closed === undefined; i++) await pair.settle();
  return {
    pair,
    accepted,
    seen,
    tamper: (given) => {
      change = given;
    },
  };
}

const levels = { integrity: AUTH_LEVEL.INTEGRITY, privacy: AUTH_LEVEL.PRIVACY } as const;

for (const [name, make] of Object.entries(providers)) {
  for (const [word, level] of Object.entries(levels)) {
    test(`${name}, ${word}: each fragment is checked and decrypted before it is joined with others`, async () => {
      for (const length of [1, 1_200, 1_400, 2_800, 5_000, 20_000]) {
        const objects: (string | undefined)[] = [];
        const house = await open(make(level), (call) => {
          objects.push(call.objectUuid);
          call.respond(bodyOf(call.stub));
        });
        // As DCOM's calls have it, whose header is longer by the object's UUID.
        for (const objectUuid of [undefined, "0000c800-1d34-0a12-9c41-6b7e51f0d2aa"]) {
          const outcome = house.pair.call(0, pattern(length), { objectUuid });
          house.pair.run();
          assert.equal(outcome.kind, "response", `${length}: ${house.pair.closed?.error?.message}`);
          assert.deepEqual(outcome.stub.subarray(0, length), pattern(length));
          assert.equal(objects.pop(), objectUuid);
        }
        const requests = house.seen.filter(({ ptype }) => ptype === REQUEST);
        assert.equal(requests.length > 2, length > 1_200);
        if (level === AUTH_LEVEL.PRIVACY && length > 16)
          for (const { pdu } of house.seen)
            assert.equal(within(pdu, pattern(length).subarray(0, 16)), false, "the first octets can be read");
      }
      for (const ptype of [REQUEST, RESPONSE]) {
        const calls: ServerCall[] = [];
        const house = await open(make(level), (call) => {
          calls.push(call);
          call.respond(bodyOf(call.stub));
        });
        let fragments = 0;
        // The second fragment is another one, and those behind it never come: nobody may wait for them.
        house.tamper((pdu, type) => {
          if (type !== ptype) return pdu;
          if (++fragments === 2) pdu[40]! ^= 1;
          return fragments > 2 ? undefined : pdu;
        });
        const outcome = house.pair.call(0, pattern(20_000));
        house.pair.run();
        assert.ok(fragments > 2);
        assert.ok(outcome.kind === "failed" || outcome.kind === "fault", `PTYPE ${ptype}: ${outcome.kind}`);
        assert.equal(outcome.stub.length, 0);
        assert.ok(house.pair.closed !== undefined);
        assert.equal(calls.length, ptype === REQUEST ? 0 : 1);
      }
    });
  }

  test(`${name}: a context that was refused is never used, whatever its client goes on to send`, () => stillRefused(make));

  test(`${name}: a context that has failed does nothing any more`, async () => {
    const house = await open(make(AUTH_LEVEL.PRIVACY), () => {});
    assert.ok(house.pair.bound !== undefined);
    house.tamper((pdu, ptype) => {
      if (ptype === REQUEST) pdu[40]! ^= 1;
      return pdu;
    });
    house.pair.call(0, pattern(100));
    house.pair.run();
    const [failed] = house.accepted;
    assert.ok(failed!.state === "failed" || failed!.state === "closed");
    assert.equal(failed!.sessionKey, undefined);
    const room = () => new Uint8Array(400);
    for (const use of [
      () => failed!.sign(room(), 0, 24, 104),
      () => failed!.seal(room(), 0, 24, 104),
      () => failed!.verify(room(), 0, 24, 104, 128),
      () => failed!.unseal(room(), 0, 24, 104, 128),
      () => failed!.mic(room()),
      () => failed!.verifyMic(room(), new Uint8Array(16)),
      () => failed!.step(room()),
    ]) {
      let thrown: unknown;
      try {
        await use();
      } catch (error) {
        thrown = error;
      }
      assert.ok(thrown instanceof SecurityError, `${use}: ${thrown}`);
    }
    assert.ok(failed!.state === "failed" || failed!.state === "closed");
  });
}

/** The server does not know the client's secret; with Netlogon, whose legs prove nothing, it finds that by the first call. */
async function stillRefused(make: MakeEnds): Promise<void> {
  const ends = make(AUTH_LEVEL.INTEGRITY, "another");
  const house = await open(ends);
  const { pair } = house;
  // NTLM's client has no answer to its last leg, and Netlogon's legs prove nothing: they call.
  if (pair.bound !== undefined) {
    const call = pair.call(0, pattern(40));
    pair.run();
    assert.ok(call.kind === "fault" || call.kind === "failed", `${call.kind}`);
  }
  assert.ok(pair.closed !== undefined);
  const [refused] = house.accepted;
  assert.ok(refused!.state === "failed" || refused!.state === "closed", refused!.state);

  // A client that does not care, with the server's machine, whose end of the connection may live a little longer.
  const honest = await open(make(AUTH_LEVEL.INTEGRITY), () => {});
  honest.pair.call(0, pattern(40));
  honest.pair.run();
  const request = honest.seen.find(({ ptype }) => ptype === REQUEST)!.pdu;
  const bare = request.slice(0, 64);
  new DataView(bare.buffer).setUint16(8, bare.length, true);
  bare.fill(0, 10, 12);
  const anybody = new Pair();
  anybody.server.receive(bare.slice(), anybody.now);
  assert.equal(anybody.calls.length, 1, "the request itself is as it should be");
  const legs = honest.seen.filter(({ ptype }) => ![REQUEST, RESPONSE, FAULT].includes(ptype)).map(({ pdu }) => pdu);
  const recorded = house.seen.map(({ pdu }) => pdu);
  for (const pdu of [bare, request, ...legs, request, bare, ...recorded, request, bare]) {
    pair.server.receive(pdu.slice(), pair.now);
    pair.run();
  }
  assert.equal(pair.calls.length, 0, "a call was dispatched");
  assert.ok(refused!.state === "failed" || refused!.state === "closed", refused!.state);
}

function within(bytes: Uint8Array, part: Uint8Array): boolean {
  return Buffer.from(bytes).includes(Buffer.from(part));
}
