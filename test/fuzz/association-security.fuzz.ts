/**
 * Connections that authenticate, with somebody on the wire: whatever is changed, dropped, doubled, swapped or put in, no machine throws, every call is settled
 * once, every security context is closed in the end, and what a program is given under protection is what its peer sent.
 */
import { deepEqual, equal, ok } from "node:assert/strict";
import { AUTH_LEVEL, type AuthenticationLevel } from "../../src/knowledge/authentication.ts";
import { decodeHeader, encodePdu } from "../../src/pdu/co/index.ts";
import type { ServerCall } from "../../src/rpc/types.ts";
import { FakeContext } from "../../src/security/testing.ts";
import { bodyOf, Pair, pattern } from "../rpc-pair.ts";
import type { FuzzTarget } from "./run.ts";

const levels = [AUTH_LEVEL.CONNECT, AUTH_LEVEL.PACKET, AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY] as const;

/** The octets are a script: six to set up, then four for each event. */
export const target: FuzzTarget = {
  name: "association-security",
  async run(bytes) {
    let at = 0;
    const next = (): number => bytes[at++] ?? 0;
    const level = levels[next() % 4]!;
    const legs = 1 + (next() % 4);
    const bits = next();
    const canSignHeader = (bits & 1) !== 0;
    const later = (bits & 2) !== 0;
    const contexts: FakeContext[] = [];
    const make = (role: "initiator" | "acceptor", of: AuthenticationLevel): FakeContext => {
      const context = new FakeContext(role, { level: of, legs, canSignHeader, ...(later ? { gate: () => Promise.resolve() } : {}) });
      contexts.push(context);
      return context;
    };
    // Somebody on the wire, who does one thing to one PDU when he is told to.
    let trick: { readonly what: number; readonly where: number; readonly how: number } | undefined;
    let kept: Uint8Array | undefined;
    let touched = false;
    const wire = (octets: Uint8Array): Uint8Array[] => {
      const out: Uint8Array[] = [];
      for (let from = 0; from < octets.length; ) {
        const { fragLength } = decodeHeader(octets, from);
        const pdu = octets.slice(from, from + fragLength);
        from += fragLength;
        if (trick === undefined) {
          out.push(pdu);
          continue;
        }
        const { what, where, how } = trick;
        trick = undefined;
        touched = true;
        if (what === 0) pdu[(where * 7) % pdu.length]! ^= how | 1;
        else if (what === 1) pdu[pdu.length - 1 - (where % pdu.length)]! ^= how | 1;
        if (what === 3) out.push(pdu.slice());
        if (what === 4) kept = pdu;
        else if (what !== 2) out.push(pdu);
        if (what === 5) out.push(encodePdu({ kind: "orphaned", flags: 3, callId: where, littleEndian: (how & 1) === 0 }));
        if (what === 6 && kept !== undefined) out.push(kept.slice());
        if (what === 7) kept = pdu.slice();
      }
      return out;
    };
    const sent = new Map<number, Uint8Array>();
    const held: ServerCall[] = [];
    const serve = (call: ServerCall, own: boolean) => {
      // Under a signature the program hears what was said, or nothing.
      const protectedCall = call.security !== undefined && call.security.context.level >= AUTH_LEVEL.PACKET;
      if (protectedCall && own && canSignHeader) same(call.stub, sent.get(call.opnum));
      if (call.opnum % 5 === 4) held.push(call);
      else if (call.opnum % 5 === 3) call.fault(0x1c010002, { didNotExecute: true });
      else call.respond(bodyOf(call.stub.subarray(0, call.stub.length)));
    };
    const pair = new Pair({
      chunk: wire,
      client: { maxTransmitFragment: 1432, maxReceiveFragment: 1432, bindTimeoutMs: 1_000, cancelTimeoutMs: 50 },
      server: { maxSecurityContexts: 3, bindTimeoutMs: 1_000, fragmentTimeoutMs: 1_000, maxRequestBytes: 100_000 },
      security: { context: make("initiator", level) },
      dispatch: (call) => serve(call, true),
      host: { accept: (_, of) => make("acceptor", of) },
    });
    if (later) await pair.settle();
    const outcomes: { told: number; error: unknown }[] = [];
    const pending: Promise<unknown>[] = [];
    for (let opnum = 0; at < bytes.length && opnum < 40; opnum++) {
      const [what, first, second, third] = [next(), next(), next(), next()];
      if (pair.bound !== undefined && pair.closed === undefined && what % 8 < 4) {
        const stub = pattern(first * 23 + 1, second + 1);
        sent.set(opnum, stub);
        const security = undefined;
        const outcome = pair.call(opnum, stub, { security, timeoutMs: third % 3 === 0 ? 100 : 0, callback: (call) => serve(call, false) });
        outcomes.push(outcome);
        if (third % 7 === 6) outcome.cancel();
      } else if (what % 8 === 4) {
        const context = make("initiator", levels[first % 4]!);
        pending.push(pair.client.authenticate({ context }, pair.now).catch(() => {}));
      } else if (what % 8 === 5) {
        for (const call of held.splice(first % 3)) call.respond(bodyOf(pattern(second * 40)));
      } else trick = { what: (what >>> 3) & 7, where: first | (second << 8), how: third };
      pair.run();
      if (later) await pair.settle();
      if (what % 16 === 15) pair.advance(first);
    }
    for (const call of held) call.respond(bodyOf(new Uint8Array(3)));
    pair.run();
    pair.advance(2_000);
    pair.cut();
    await pair.settle();
    await Promise.all(pending);
    for (const { told } of outcomes) equal(told, 1);
    for (const { state } of contexts) ok(state === "closed" || state === "failed", state);
    equal(pair.server.activeCalls, 0);
    equal(pair.groups.size, 0);
    // Left alone, all goes well.
    if (!touched) for (const { error } of outcomes) ok(error === undefined || !/altered|order/.test(String(error)), String(error));
  },
  seeds() {
    const seeds: Uint8Array[] = [];
    for (let level = 0; level < 4; level++) {
      for (let legs = 0; legs < 4; legs++) {
        for (const bits of [0, 1, 3]) {
          const calls = [0, 1, 2, 3].flatMap((i) => [i, 3 + i * 60, i, 1]);
          seeds.push(Uint8Array.from([level, legs, bits, ...calls, 4, 3, 0, 0, 0, 200, 5, 5, 5, 1, 9, 9, 6, 2, 1, 0x80, 1, 9, 9, 9]));
          seeds.push(Uint8Array.from([level, legs, bits, 0x1e, 2, 0, 1, 0, 90, 1, 1, 0x3e, 0, 0, 0, 1, 8, 8, 8, 15, 255, 0, 0]));
        }
      }
    }
    return seeds;
  },
};

/** What came is what was sent, and the padding before a verification trailer. */
function same(came: Uint8Array, sent: Uint8Array | undefined): void {
  ok(sent !== undefined);
  deepEqual(came.slice(0, sent.length), sent);
  ok(came.length < sent.length + 4 && came.slice(sent.length).every((octet) => octet === 0));
}
