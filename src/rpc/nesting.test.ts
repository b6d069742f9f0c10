import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, Pair, pattern } from "../../test/rpc-pair.ts";
import { decodePdu, encodePdu, type Pdu } from "../pdu/co/index.ts";
import {
  nca_s_fault_cancel,
  nca_s_op_rng_error,
  nca_s_server_too_busy,
  nca_s_unk_if,
  RPC_S_CALL_CANCELLED,
  RPC_S_CALL_FAILED_DNE,
} from "../status/codes.ts";
import { CancelledError, LimitError, ProtocolError } from "../status/errors.ts";
import type { ServerCall } from "./types.ts";

const big = pattern(50_000);

/** A call that the server has and has not answered; the client takes callbacks into `taken`. */
function underWay(options: ConstructorParameters<typeof Pair>[0] = {}) {
  const pair = new Pair(options);
  const taken: ServerCall[] = [];
  const outcome = pair.call(1, pattern(8), { callback: (call) => taken.push(call) });
  pair.run();
  return { pair, taken, outcome, call: pair.calls[0]! };
}

test("a server calls back before it answers: the same call_id and context, whole and in fragments, both ways", () => {
  for (const chunk of [
    undefined,
    (bytes: Uint8Array) => Array.from({ length: Math.ceil(bytes.length / 7) }, (_, i) => bytes.subarray(i * 7, i * 7 + 7)),
  ]) {
    const { pair, taken, outcome, call } = underWay(chunk === undefined ? {} : { chunk });
    for (const stub of [pattern(0), pattern(12), big]) {
      const back = pair.nest(call, 7, stub);
      pair.run();
      const came = taken.shift()!;
      assert.equal(came.opnum, 7);
      assert.equal(came.callId, call.callId);
      assert.equal(came.context.contextId, call.context.contextId);
      assert.deepEqual(came.stub, stub);
      assert.equal(back.told, 0);
      came.respond(bodyOf(stub));
      pair.run();
      assert.equal(back.kind, "response");
      assert.deepEqual(back.stub, stub);
    }
    call.respond(bodyOf(pattern(4)));
    pair.run();
    assert.equal(outcome.kind, "response");
    assert.deepEqual(outcome.stub, pattern(4));
    assert.equal(pair.closed, undefined);
  }
});

test("callbacks of several calls under way do not meet; of one call, one waits for the other", () => {
  const pair = new Pair();
  const taken: ServerCall[] = [];
  const outcomes = [1, 2, 3].map((opnum) => pair.call(opnum, pattern(8), { callback: (call) => taken.push(call) }));
  pair.run();
  const backs = pair.calls.map((call) => [pair.nest(call, 10 + call.opnum, big), pair.nest(call, 20 + call.opnum, pattern(3))]);
  pair.run();
  assert.deepEqual(
    taken.map(({ opnum }) => opnum),
    [11, 12, 13],
  );
  for (const call of taken.splice(0).reverse()) call.respond(bodyOf(pattern(call.opnum)));
  pair.run();
  assert.deepEqual(taken.map(({ opnum }) => opnum).sort(), [21, 22, 23]);
  for (const call of taken.splice(0)) call.fault(nca_s_op_rng_error, { didNotExecute: true });
  pair.run();
  for (const [i, [first, second]] of backs.entries()) {
    assert.equal(first!.stub.length, 11 + i);
    assert.deepEqual([second!.kind, second!.status, second!.didNotExecute], ["fault", nca_s_op_rng_error, true]);
  }
  for (const call of pair.calls) call.respond(bodyOf(pattern(1)));
  pair.run();
  for (const outcome of outcomes) assert.equal(outcome.kind, "response");
});

test("what comes back from callbacks counts among what the server holds, until the callback is over", () => {
  let held = 0;
  let most = 0;
  const hold = (limit: number) => (octets: number) => {
    held += octets;
    most = Math.max(most, held);
    return held <= limit;
  };
  for (const [limit, kind] of [
    [200_000, "response"],
    [60_000, "failed"],
  ] as const) {
    most = 0;
    const { pair, taken, outcome, call } = underWay({ host: { hold: hold(limit) } });
    const before = held;
    const back = pair.nest(call, 7, pattern(3));
    pair.run();
    taken.shift()!.respond(bodyOf(pattern(100_000)));
    pair.run();
    assert.equal(back.kind, kind);
    assert.ok(back.error === undefined || back.error instanceof LimitError);
    assert.ok(most > 50_000, `${most} octets`);
    assert.equal(held, before);
    assert.equal(pair.closed, undefined);
    call.respond(bodyOf(pattern(1)));
    pair.run();
    assert.equal(outcome.kind, "response");
  }
  // The connection ends in the middle of an answer.
  const { pair, taken, call } = underWay({ host: { hold: hold(Infinity) } });
  const before = held;
  pair.nest(call, 7, pattern(3));
  pair.run();
  taken.shift()!.respond(bodyOf(pattern(100_000)));
  const octets = Buffer.concat(pair.client.takeOutput());
  pair.server.receive(octets.subarray(0, octets.length >> 1), pair.now);
  assert.ok(held >= before + 50_000, `${held} octets`);
  pair.cut();
  assert.ok(held <= before, `${held} octets`);
});

test("a client without a handler answers a fault, and the call goes on", () => {
  const pair = new Pair();
  const outcome = pair.call(1, pattern(8));
  pair.run();
  for (const stub of [pattern(8), big]) {
    const back = pair.nest(pair.calls[0]!, 0, stub);
    pair.run();
    assert.deepEqual([back.kind, back.status, back.didNotExecute], ["fault", nca_s_unk_if, true]);
  }
  pair.calls[0]!.respond(bodyOf(pattern(2)));
  pair.run();
  assert.equal(outcome.kind, "response");
});

test("calls nest in calls, in turn, down to the bound", () => {
  for (const limit of ["client", "server"] as const) {
    const { pair, taken, outcome, call } = underWay({ [limit]: { maxCallbackDepth: 4 } });
    const chain = [call];
    const answers: ReturnType<Pair["nest"]>[] = [];
    for (let depth = 1; depth <= 5; depth++) {
      const answer = pair.nest(chain.at(-1)!, depth, pattern(depth), { callback: (came) => taken.push(came) });
      pair.run();
      answers.push(answer);
      const came = depth % 2 === 1 ? taken.shift() : pair.calls.splice(1)[0];
      if (came === undefined) break;
      assert.equal(came.opnum, depth);
      assert.equal(came.callId, call.callId);
      chain.push(came);
    }
    assert.equal(chain.length, 5, limit);
    // The server's own bound, or the client's answer: it will not be called a fifth time.
    const beyond = answers.pop()!;
    assert.equal(beyond.status, nca_s_server_too_busy);
    for (const answer of answers.reverse()) {
      chain.pop()!.respond(bodyOf(pattern(6)));
      pair.run();
      assert.deepEqual([answer.kind, answer.stub.length, answer.told], ["response", 6, 1]);
    }
    call.respond(bodyOf(pattern(4)));
    pair.run();
    assert.equal(outcome.kind, "response");
    assert.equal(pair.closed, undefined);
  }
});

test("a callback cancelled or late: the client hears of it, the server goes on, and what comes late is not taken for another's", () => {
  const { pair, taken, outcome, call } = underWay();
  const back = pair.nest(call, 1, pattern(4), { timeoutMs: 500 });
  const after = pair.nest(call, 2, pattern(4));
  pair.run();
  let cancelled = 0;
  taken[0]!.onCancel = () => {
    cancelled++;
  };
  pair.advance(499);
  assert.equal(back.told, 0);
  pair.advance(1);
  assert.ok(back.error instanceof CancelledError && back.error.by === "timeout");
  assert.equal(cancelled, 1);
  // The second one waits for the answer to the first, or it would get it.
  assert.equal(taken.length, 1);
  taken[0]!.respond(bodyOf(pattern(1)));
  pair.run();
  assert.equal(taken.length, 2);
  taken[1]!.respond(bodyOf(pattern(2)));
  pair.run();
  assert.deepEqual([back.told, after.told, after.stub.length], [1, 1, 2]);
  call.respond(bodyOf(pattern(3)));
  pair.run();
  assert.equal(outcome.kind, "response");
});

test("a callback that is made long after its call came has its whole time", () => {
  const { pair, taken, call } = underWay();
  pair.now += 60_000;
  const back = pair.nest(call, 1, pattern(4), { timeoutMs: 500 });
  pair.run();
  pair.advance(499);
  assert.equal(back.told, 0);
  taken[0]!.respond(bodyOf(pattern(1)));
  pair.run();
  assert.equal(back.kind, "response");
});

test("an answer to the outer call ends its callbacks; a late answer to one is read over", () => {
  const { pair, taken, outcome, call } = underWay();
  const back = pair.nest(call, 1, pattern(4));
  pair.run();
  let cancelled = 0;
  taken[0]!.onCancel = () => {
    cancelled++;
  };
  call.respond(bodyOf(pattern(3)));
  assert.equal(back.status, RPC_S_CALL_CANCELLED);
  taken[0]!.respond(bodyOf(pattern(9)));
  pair.run();
  assert.equal(outcome.kind, "response");
  assert.equal(pair.closed, undefined);
  const refused = pair.nest(call, 1, pattern(4));
  assert.equal(refused.status, RPC_S_CALL_FAILED_DNE);
  const again = pair.call(1, pattern(4), { callback: (came) => taken.push(came) });
  pair.run();
  pair.nest(pair.calls[1]!, 5, pattern(1));
  pair.run();
  taken[1]!.onCancel = () => {
    cancelled++;
  };
  pair.calls[1]!.respond(bodyOf(pattern(3)));
  pair.run();
  assert.equal(again.kind, "response");
  assert.equal(cancelled, 1);
});

test("a client that gives its call up cancels the callback on both sides", () => {
  const { pair, taken, outcome, call } = underWay();
  const back = pair.nest(call, 1, pattern(4));
  pair.run();
  const told: string[] = [];
  taken[0]!.onCancel = () => told.push("client");
  call.onCancel = () => told.push("server");
  outcome.cancel();
  pair.run();
  assert.deepEqual(told, ["client", "server"]);
  assert.equal(outcome.kind, "failed");
  assert.equal(back.status, RPC_S_CALL_CANCELLED);
  const more = pair.nest(call, 2, pattern(4));
  assert.equal(more.status, RPC_S_CALL_CANCELLED);
  // The client tells at last that it does not wait; nothing is left on either side.
  pair.advance(2_000);
  taken[0]!.respond(bodyOf(pattern(4)));
  pair.run();
  assert.equal(pair.server.activeCalls, 0);
  assert.equal(pair.client.callsInFlight, 0);
});

test("a callback that crosses the cancel of its call is answered with nca_s_fault_cancel", () => {
  const { pair, taken, outcome, call } = underWay();
  const back = pair.nest(call, 1, pattern(4));
  outcome.cancel();
  pair.run();
  assert.equal(taken.length, 0);
  assert.equal(back.kind, "failed");
  call.fault(nca_s_fault_cancel);
  pair.run();
  assert.equal(pair.client.callsInFlight, 0);
  assert.equal(pair.closed, undefined);
});

test("a call nested in a callback that is given up ends when the server has answered", () => {
  const { pair, taken, call } = underWay();
  const back = pair.nest(call, 1, pattern(4));
  pair.run();
  const inner = pair.nest(taken[0]!, 2, pattern(4));
  pair.run();
  const nested = pair.calls[1]!;
  let cancelled = 0;
  nested.onCancel = () => {
    cancelled++;
  };
  inner.cancel();
  pair.run();
  assert.equal(cancelled, 1);
  assert.equal(inner.told, 0);
  nested.fault(nca_s_fault_cancel);
  pair.run();
  assert.deepEqual([inner.kind, inner.status], ["fault", nca_s_fault_cancel]);
  taken[0]!.respond(bodyOf(pattern(5)));
  pair.run();
  assert.equal(back.stub.length, 5);
});

test("a connection that is cut within a callback: all are told once", () => {
  const { pair, taken, outcome, call } = underWay();
  const back = pair.nest(call, 1, pattern(4));
  const waiting = pair.nest(call, 2, pattern(4));
  pair.run();
  const inner = pair.nest(taken[0]!, 3, pattern(4));
  pair.run();
  let cancelled = 0;
  for (const came of [taken[0]!, call, pair.calls[1]!]) {
    came.onCancel = () => {
      cancelled++;
    };
  }
  pair.cut();
  assert.deepEqual(
    [outcome, back, waiting, inner].map(({ told, kind }) => [told, kind]),
    Array(4).fill([1, "failed"]),
  );
  assert.equal(cancelled, 3);
  taken[0]!.respond(bodyOf(pattern(4)));
  pair.calls[1]!.respond(bodyOf(pattern(4)));
  assert.equal(pair.client.takeOutput().length + pair.server.takeOutput().length, 0);
});

const head = { flags: 3, littleEndian: true } as const;

test("callbacks of a hostile server: for a call that was never made, in another context, within an answer, of any size", () => {
  const request = (callId: number, more: Partial<Extract<Pdu, { kind: "request" }>> = {}): Pdu => ({
    ...{ kind: "request", ...head, callId, allocHint: 0, contextId: 0, opnum: 0, stub: new Uint8Array(8) },
    ...more,
  });
  const start = (options: ConstructorParameters<typeof Pair>[0] = {}) => {
    const { pair, taken, outcome, call } = underWay(options);
    const send = (pdu: Pdu) => pair.client.receive(encodePdu(pdu), pair.now);
    return { pair, taken, outcome, call, send, id: call.callId, contextId: call.context.contextId };
  };
  const never = start();
  never.send(request(99, { contextId: never.contextId }));
  assert.ok(never.outcome.error instanceof ProtocolError);

  const other = start();
  other.send(request(other.id, { contextId: other.contextId + 7 }));
  const [answer] = other.pair.client.takeOutput();
  const fault = decodePdu(answer!);
  assert.ok(fault.kind === "fault" && fault.status === nca_s_unk_if && fault.callId === other.id);
  assert.equal(other.taken.length, 0);
  assert.equal(other.outcome.told, 0);

  const within = start();
  within.send({
    kind: "response",
    ...head,
    flags: 1,
    callId: within.id,
    allocHint: 0,
    contextId: within.contextId,
    cancelCount: 0,
    stub: pattern(8),
  });
  within.send(request(within.id, { contextId: within.contextId }));
  assert.ok(within.outcome.error instanceof ProtocolError);

  const over = start();
  over.call.respond(bodyOf(pattern(1)));
  over.pair.run();
  over.send(request(over.id, { contextId: over.contextId }));
  over.pair.run();
  assert.equal(over.pair.closed, undefined);
  assert.equal(over.taken.length, 0);

  const twice = start();
  twice.send(request(twice.id, { contextId: twice.contextId }));
  twice.send(request(twice.id, { contextId: twice.contextId }));
  assert.ok(twice.outcome.error instanceof ProtocolError);

  const endless = start({ client: { maxCallbackBytes: 10_000 } });
  for (let i = 0; i < 20 && endless.pair.closed === undefined; i++)
    endless.send(request(endless.id, { contextId: endless.contextId, flags: i === 0 ? 1 : 0, stub: pattern(1_000) }));
  assert.ok(endless.outcome.error instanceof ProtocolError);

  // One that is not complete when its call ends does not stand in the way of others.
  const cut = start();
  cut.send(request(cut.id, { contextId: cut.contextId, flags: 1 }));
  cut.call.respond(bodyOf(pattern(1)));
  cut.pair.run();
  assert.equal(cut.outcome.kind, "response");
  cut.send(request(cut.id, { contextId: cut.contextId, flags: 2 }));
  const next = cut.pair.call(1, pattern(1), { callback: (came) => cut.taken.push(came) });
  cut.pair.run();
  const back = cut.pair.nest(cut.pair.calls[1]!, 3, big);
  cut.pair.run();
  cut.taken[0]!.respond(bodyOf(pattern(2)));
  cut.pair.run();
  assert.equal(back.stub.length, 2);
  cut.pair.calls[1]!.respond(bodyOf(pattern(2)));
  cut.pair.run();
  assert.equal(next.kind, "response");
});

test("answers of a hostile client: to callbacks that were not made", () => {
  const before = new Pair();
  before.server.receive(
    encodePdu({ kind: "response", ...head, callId: 2, allocHint: 0, contextId: 0, cancelCount: 0, stub: pattern(8) }),
    0,
  );
  assert.ok(before.server.wantsClose);
  for (const kind of ["response", "fault"] as const) {
    const { pair, taken, call } = underWay();
    pair.nest(call, 1, pattern(1));
    pair.run();
    const common = { ...head, callId: 77, allocHint: 0, contextId: 0, cancelCount: 0, stub: new Uint8Array(0) };
    const pdu: Pdu = kind === "response" ? { kind, ...common } : { kind, ...common, faultFlags: 0, status: 5 };
    pair.server.receive(encodePdu(pdu), pair.now);
    assert.ok(pair.server.wantsClose);
    assert.deepEqual(pair.notices, ["protocol-error"]);
    assert.equal(taken.length, 1);
  }
});
