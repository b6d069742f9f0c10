import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bodyOf, ECHO, Pair, pattern } from "../../test/rpc-pair.ts";
import { NDR20, NDR64 } from "../ids/syntax.ts";
import type { CallHandle, ServerCall } from "./types.ts";

const echo = (call: ServerCall) => call.respond(bodyOf(call.stub));

test("a call goes there and back", () => {
  const pair = new Pair({ dispatch: echo });
  assert.equal(pair.context.transferSyntax, NDR64);
  assert.equal(pair.info!.secondaryAddress, "135");
  assert.equal(pair.info!.multiplex, true);
  const outcome = pair.call(0, pattern(12));
  pair.run();
  assert.equal(outcome.kind, "response");
  assert.deepEqual(outcome.stub, pattern(12));
  assert.equal(outcome.told, 1);
  assert.equal(pair.client.deadline, Infinity);
});

test("bodies of every length around a fragment, both ways, in both representations", () => {
  for (const littleEndian of [true, false]) {
    const pair = new Pair({ dispatch: echo, client: { littleEndian } });
    assert.equal(pair.context.transferSyntax, littleEndian ? NDR64 : NDR20);
    for (const length of [0, 1, 7, 8, 5_815, 5_816, 5_817, 5_823, 5_824, 11_632, 11_633, 100_001, 3_000_000]) {
      for (const objectUuid of [undefined, ECHO.uuid]) {
        const outcome = pair.call(0, pattern(length), { objectUuid });
        pair.run();
        assert.equal(outcome.kind, "response", `${length}`);
        assert.equal(outcome.stub.length, length);
        assert.deepEqual(outcome.stub, pattern(length));
      }
    }
  }
});

test("any cutting of the byte stream gives the same events", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 6 }),
      fc.array(fc.integer({ min: 1, max: 7_000 }), { minLength: 1, maxLength: 20 }),
      (lengths, cuts) => {
        let turn = 0;
        const chunk = (bytes: Uint8Array) => {
          const chunks: Uint8Array[] = [];
          for (let at = 0; at < bytes.length; ) {
            const end = at + cuts[turn++ % cuts.length]!;
            chunks.push(bytes.subarray(at, end));
            at = end;
          }
          return chunks;
        };
        const pair = new Pair({ dispatch: echo, chunk });
        const outcomes = lengths.map((length, i) => pair.call(i, pattern(length, i + 1)));
        pair.run();
        for (const [i, length] of lengths.entries()) {
          assert.equal(outcomes[i]!.kind, "response");
          assert.equal(outcomes[i]!.told, 1);
          assert.deepEqual(outcomes[i]!.stub, pattern(length, i + 1));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("one octet at a time", () => {
  const pair = new Pair({ dispatch: echo, chunk: (bytes) => Array.from(bytes, (_, i) => bytes.subarray(i, i + 1)) });
  const outcome = pair.call(3, pattern(6_000));
  pair.run();
  assert.deepEqual(outcome.stub, pattern(6_000));
});

test("a call that is cancelled while others are told of the end is told once", () => {
  for (const multiplex of [true, false]) {
    const pair = new Pair({ client: { multiplex } });
    const told: string[] = [];
    const handles: CallHandle[] = [];
    for (const name of ["one", "two", "three"]) {
      const failed = () => {
        told.push(name);
        for (const handle of handles) handle.cancel(pair.now);
      };
      const events = { response: () => assert.fail(), fault: () => assert.fail(), failed };
      handles.push(pair.client.call({ context: pair.context, opnum: 0, body: bodyOf(pattern(8)) }, events, pair.now));
    }
    pair.client.close(pair.now);
    assert.deepEqual(told, ["one", "two", "three"]);
    assert.equal(pair.client.deadline, Infinity);
    assert.equal(pair.client.callsInFlight, 0);
  }
});

test("a waiting call that is cancelled while another is told that the server goes is told once", () => {
  const pair = new Pair({ client: { multiplex: false } });
  const told: string[] = [];
  const handles = new Map<string, CallHandle>();
  for (const name of ["one", "two", "three"]) {
    const failed = () => {
      told.push(name);
      handles.get("three")!.cancel(pair.now);
    };
    const events = { response: () => {}, fault: () => assert.fail(), failed };
    handles.set(name, pair.client.call({ context: pair.context, opnum: 0, body: bodyOf(pattern(8)) }, events, pair.now));
  }
  pair.run();
  pair.server.shutdown(pair.now);
  pair.run();
  assert.deepEqual(told, ["two", "three"]);
});

test("an abandoned request whose octets are detached gives the connection up instead of holding up the others", () => {
  const pair = new Pair({ client: { cancelTimeoutMs: 1_000 } });
  const octets = new Uint8Array(4_000_000);
  const body = { size: octets.length, write: () => assert.fail(), parts: () => [octets] };
  const large = pair.call(0, new Uint8Array(0), { body });
  const next = pair.call(0, pattern(8));
  large.cancel();
  assert.equal(large.kind, "failed");
  structuredClone(octets, { transfer: [octets.buffer] });
  pair.run();
  assert.equal(next.kind, "failed");
  assert.equal(pair.client.callsInFlight, 0);
  assert.equal(pair.client.wantsClose, true);
});

test("a response that had begun when its call was orphaned is ended, so that the server can go", () => {
  const pair = new Pair({ client: { cancelTimeoutMs: 1_000 } });
  const outcome = pair.call(0, pattern(8), { fragments: true });
  pair.run();
  void pair.calls[0]!.respondPart(pattern(100));
  pair.run();
  outcome.cancel();
  pair.run();
  pair.advance(1_000);
  assert.equal(pair.server.activeCalls, 0);
  pair.server.shutdown(pair.now);
  assert.equal(pair.server.wantsClose, true);
});

test("an [in] pipe that breaks off takes the connection with it: what waits is not sent into the middle of its request", async () => {
  const pair = new Pair();
  const stream = { pull: () => Promise.reject(new Error("the program's pipe broke")) };
  const piped = pair.call(0, pattern(8), { stream });
  const next = pair.call(0, pattern(8));
  await pair.settle();
  assert.equal(piped.kind, "failed");
  assert.equal(next.kind, "failed");
  assert.deepEqual(pair.calls, []);
  assert.equal(pair.client.wantsClose, true);
});
