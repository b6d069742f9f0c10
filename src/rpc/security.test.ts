import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, type Outcome, Pair, type PairOptions, pattern } from "../../test/rpc-pair.ts";
import { AUTH_LEVEL, type AuthenticationLevel } from "../knowledge/authentication.ts";
import { decodePdu, encodePdu, decodeHeader as header } from "../pdu/co/index.ts";
import { FakeContext, type FakeOptions } from "../security/testing.ts";
import type { RpcError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import type { ConnectionSecurity, ServerCall } from "./types.ts";

interface Secured {
  readonly pair: Pair;
  /** The server's contexts, in the order in which they were begun. */
  readonly accepted: FakeContext[];
  readonly told: { security: ConnectionSecurity; error: RpcError | undefined }[];
}

/** A pair whose client authenticates in its bind. */
function secured(fake: FakeOptions = {}, options: PairOptions = {}, acceptor: FakeOptions = fake): Secured {
  const accepted: FakeContext[] = [];
  const told: Secured["told"] = [];
  const pair = new Pair({
    security: { context: new FakeContext("initiator", fake) },
    ...options,
    host: {
      accept: (authType, level) => {
        if (authType === 14) return undefined;
        const context = new FakeContext("acceptor", { ...acceptor, level });
        accepted.push(context);
        return context;
      },
      authenticated: (security, error) => told.push({ security, error }),
      ...options.host,
    },
  });
  return { pair, accepted, told };
}

const levels = [AUTH_LEVEL.CONNECT, AUTH_LEVEL.CALL, AUTH_LEVEL.PACKET, AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY] as const;
const echo = (call: ServerCall) => call.respond(bodyOf(call.stub));

function check(pair: Pair, length: number, words: string): void {
  const outcome = pair.call(0, pattern(length));
  pair.run();
  assert.equal(outcome.kind, "response", `${words}: ${outcome.error?.message}`);
  // A verification trailer is taken off; the padding before it cannot be told from stub data.
  assert.deepEqual(outcome.stub.subarray(0, length), pattern(length), words);
  assert.ok(outcome.stub.length < length + 4, words);
}

test("every level, number of legs, fragment size and way of signing", () => {
  for (const level of levels) {
    for (const legs of [1, 2, 3, 4]) {
      for (const fragment of [1432, 2048, 4280, 5840]) {
        for (const canSignHeader of [true, false]) {
          const words = `level ${level}, ${legs} legs, fragments of ${fragment}, header signing ${canSignHeader}`;
          const sizes = { maxTransmitFragment: fragment, maxReceiveFragment: fragment };
          const { pair, accepted, told } = secured({ level, legs, canSignHeader }, { client: sizes, server: sizes, dispatch: echo });
          assert.equal(pair.closed, undefined, `${words}: ${pair.closed?.error?.message}`);
          assert.ok(pair.bound !== undefined, words);
          assert.equal(told.length, 1);
          assert.equal(told[0]!.error, undefined);
          assert.equal(accepted[0]!.headerSigning, canSignHeader && level >= AUTH_LEVEL.CALL, words);
          for (const length of [0, 1, 15, 16, 17, 1300, 1390, 1392, 4000, 5800, 20_000]) check(pair, length, `${words}, ${length} octets`);
          if (level > AUTH_LEVEL.CONNECT) assert.ok(accepted[0]!.received > 11 && accepted[0]!.sent > 11);
        }
      }
    }
  }
});

test("negotiated sizes hold for what is protected", () => {
  for (const fragment of [1432, 2048, 4280]) {
    const lengths: number[] = [];
    const sizes = { maxTransmitFragment: fragment, maxReceiveFragment: fragment };
    const chunk = (bytes: Uint8Array) => {
      for (let at = 0; at < bytes.length; at += header(bytes, at).fragLength) lengths.push(header(bytes, at).fragLength);
      return [bytes];
    };
    const { pair } = secured({ signatureLength: 76 }, { client: sizes, server: sizes, dispatch: echo, chunk });
    for (let length = fragment - 200; length < fragment + 40; length++) check(pair, length, `${length} octets`);
    check(pair, 30_000, "large");
    const largest = Math.max(...lengths);
    assert.ok(largest <= fragment && largest > fragment - 16 - 8, `${largest} of ${fragment}`);
  }
});

test("a step that answers later: nothing is lost or reordered, and what comes meanwhile waits", async () => {
  const gates: (() => void)[] = [];
  const gate = () => new Promise<void>((open) => gates.push(open));
  const { pair, told } = secured({ legs: 4, gate }, { dispatch: echo });
  for (let leg = 0; leg < 5 && pair.bound === undefined; leg++) {
    assert.equal(pair.bound, undefined);
    assert.equal(gates.length, 1, `leg ${leg}`);
    gates.shift()!();
    await pair.settle();
  }
  assert.equal(told.length, 1);
  check(pair, 100, "afterwards");
  // Another context whose legs wait at the server, with calls behind it: they are answered in their order, later.
  const second = pair.client.authenticate({ context: new FakeContext("initiator", { legs: 2 }) }, pair.now);
  pair.run();
  const first = pair.call(1, pattern(10));
  const last = pair.call(2, pattern(20_000));
  pair.run();
  assert.equal(first.kind, undefined);
  assert.equal(pair.server.saturated, true);
  gates.shift()!();
  await pair.settle();
  assert.equal(first.kind, "response");
  assert.deepEqual(last.stub.subarray(0, 20_000), pattern(20_000));
  assert.equal(pair.server.saturated, false);
  assert.equal((await second).context.state, "established");
});

test("who is asked and does not answer: the times of both ends", async () => {
  const never = () => new Promise<void>(() => {});
  const client = secured({ gate: never }, { client: { bindTimeoutMs: 500 } });
  client.pair.advance(499);
  assert.equal(client.pair.closed, undefined);
  client.pair.advance(1);
  assert.match(client.pair.closed!.error!.message, /not bound: who we are could not be shown within 500 ms/);

  const server = secured({}, { server: { bindTimeoutMs: 700 } }, { gate: never });
  server.pair.advance(699);
  assert.equal(server.pair.closed, undefined);
  server.pair.advance(1);
  assert.ok(server.pair.notices.includes("bind-timeout"));
  assert.equal(server.accepted[0]!.state, "closed");
});

test("a security context that is begun behind the bind has its time, too; the connection goes on without it", () => {
  const accepted: FakeContext[] = [];
  const accept = (_type: number, level: AuthenticationLevel) => {
    const context = new FakeContext("acceptor", { level, legs: 9 });
    accepted.push(context);
    return context;
  };
  const pair = new Pair({ dispatch: echo, host: { accept }, server: { bindTimeoutMs: 700 } });
  const { contextId, abstractSyntax, transferSyntax } = pair.context;
  const begin = (id: number) => {
    const pdu = encodePdu({
      kind: "alter_context",
      flags: 3,
      callId: 90 + id,
      littleEndian: true,
      maxTransmitFragment: 5840,
      maxReceiveFragment: 5840,
      associationGroup: 0,
      contexts: [{ contextId, abstractSyntax, transferSyntaxes: [transferSyntax] }],
      auth: { type: 10, level: AUTH_LEVEL.PRIVACY, padLength: 0, contextId: id, value: Uint8Array.of(0, 0, 0, 7) },
    });
    pair.server.receive(pdu, pair.now);
    pair.server.recycle(pair.server.takeOutput());
  };
  begin(1);
  pair.advance(400);
  begin(2);
  assert.deepEqual(
    accepted.map((one) => one.state),
    ["negotiating", "negotiating"],
  );
  pair.advance(300);
  assert.deepEqual(
    accepted.map((one) => one.state),
    ["closed", "negotiating"],
  );
  pair.advance(400);
  assert.deepEqual(
    accepted.map((one) => one.state),
    ["closed", "closed"],
  );
  assert.deepEqual(pair.notices, ["authentication-timeout", "authentication-timeout"]);
  assert.equal(pair.server.deadline, Infinity);
  check(pair, 100, "the connection goes on");
});

test("a fault that is not signed as its call was says so; one that nobody had to sign does not", () => {
  const refuse = (call: ServerCall) => call.fault(5, { didNotExecute: true });
  for (const level of levels) {
    const { pair } = secured({ level }, { dispatch: refuse });
    const outcome = pair.call(0, pattern(8));
    pair.run();
    assert.deepEqual([outcome.kind, outcome.status], ["fault", 5]);
    // Ours are not signed, as Samba's are not.
    assert.equal(outcome.unsigned, level > AUTH_LEVEL.CONNECT);
  }
  const plain = new Pair({ dispatch: refuse });
  const outcome = plain.call(0, pattern(8));
  plain.run();
  assert.deepEqual([outcome.kind, outcome.unsigned], ["fault", false]);

  // One that is signed: made by hand, with the acceptor's context.
  const { pair, accepted } = secured();
  const signed = pair.call(0, pattern(8));
  pair.run();
  const fault = encodePdu({
    kind: "fault",
    flags: 3,
    callId: pair.calls[0]!.callId,
    littleEndian: true,
    allocHint: 0,
    contextId: 0,
    cancelCount: 0,
    faultFlags: 0,
    status: 5,
    stub: new Uint8Array(0),
    auth: { type: 10, level: AUTH_LEVEL.PRIVACY, padLength: 0, contextId: 1, value: new Uint8Array(16) },
  });
  const { fragLength } = header(fault, 0);
  accepted[0]!.seal(fault, 0, 32, fragLength - 24);
  pair.client.receive(fault, pair.now);
  assert.deepEqual([signed.kind, signed.unsigned], ["fault", false], pair.closed?.error?.message);
});

test("who sends without end while a token of his is looked at is cut off", async () => {
  const { pair, accepted } = secured({}, {}, { gate: () => new Promise<void>(() => {}) });
  assert.equal(pair.server.saturated, true);
  for (let i = 0; i < 20 && !pair.server.wantsClose; i++) pair.server.receive(new Uint8Array(64 * 1024), pair.now);
  assert.equal(pair.server.wantsClose, true);
  assert.ok(pair.notices.includes("protocol-error"));
  assert.equal(accepted[0]!.state, "closed");
});

test("closing while somebody is asked", async () => {
  const gates: (() => void)[] = [];
  const gate = () => new Promise<void>((open) => gates.push(open));
  for (const where of ["client", "server"] as const) {
    const { pair, told } = where === "client" ? secured({ gate }) : secured({}, {}, { gate });
    if (where === "client") pair.client.close(pair.now);
    else pair.cut();
    for (const open of gates.splice(0)) open();
    await pair.settle();
    assert.equal(pair.bound, undefined);
    assert.equal(told.length, 0);
  }
});

test("refusals: bind_nak, fault, and the first request after an rpc_auth_3", async () => {
  // In the bind: two legs, so the acceptor refuses at once.
  const early = secured({ legs: 2 }, {}, { legs: 2, refuse: true });
  assert.match(early.pair.closed!.error!.message, /invalid_checksum|checksum/i);
  assert.equal(early.told[0]!.error!.message.includes("refused"), true);
  assert.equal(early.pair.groups.size, 0);

  // In an alter_context: four legs.
  const middle = secured({ legs: 4 }, {}, { legs: 4, refuse: true });
  assert.equal(middle.pair.closed!.error!.status, 5);
  assert.equal(middle.pair.bound, undefined);

  // In an rpc_auth_3, which has no answer.
  const late = secured({ legs: 3 }, {}, { legs: 3, refuse: true });
  assert.ok(late.pair.bound !== undefined);
  assert.equal(late.pair.client.security!.proven, false);
  const call = late.pair.call(0, pattern(10));
  late.pair.run();
  assert.equal(call.kind, "fault");
  assert.equal(call.status, 5);
  assert.equal(late.pair.client.security!.proven, false);
  assert.equal(late.pair.calls.length, 0);
  assert.ok(late.pair.closed !== undefined);

  // A type that nobody takes.
  const unknown = secured({ authType: 14 });
  assert.match(unknown.pair.closed!.error!.message, /authentication_type_not_recognized|not recognized/i);
});

test("a refusal that has a token of its own goes to the client in a bind_ack, and the context stays refused", () => {
  const data = {
    mechanism: "kerberos",
    likely: { kind: "clock-skew", seconds: 400 },
    leg: "AP-REQ",
    reply: Uint8Array.of(1, 2, 3),
  } as const;
  const types: number[] = [];
  const chunk = (bytes: Uint8Array) => {
    types.push(bytes[2]!);
    return [bytes];
  };
  const step = () => {
    throw new SecurityError(5, "client", "a clock that is off", data);
  };
  const { pair, told } = secured({ legs: 2 }, { chunk, host: { step } });
  assert.deepEqual(types, [0x0b, 0x0c]);
  assert.equal(told[0]!.error!.words, "a clock that is off");
  assert.match(pair.closed!.error!.message, /not the token that was to come/);
});

test("the last of an odd number of tokens: NTLM's has no answer, another's is answered, if by nothing", () => {
  for (const [authType, ptype] of [
    [10, 0x10],
    [16, 0x0e],
  ] as const) {
    const types: number[] = [];
    const chunk = (bytes: Uint8Array) => {
      types.push(bytes[2]!);
      return [bytes];
    };
    const { pair } = secured({ authType, legs: 3 }, { dispatch: echo, chunk });
    assert.equal(types[2], ptype);
    assert.equal(types.length, authType === 10 ? 3 : 4);
    assert.equal(pair.client.security!.proven, authType !== 10);
    check(pair, 12, `type ${authType}`);
  }
  const refused = secured({ authType: 16, legs: 3 }, {}, { authType: 16, legs: 3, refuse: true });
  assert.equal(refused.pair.bound, undefined);
  assert.equal(refused.pair.closed!.error!.status, 5);
});

test("several security contexts on one connection, each call under its own; more than the server takes are refused", async () => {
  const seen: (number | undefined)[] = [];
  const { pair } = secured(
    { level: AUTH_LEVEL.INTEGRITY },
    {
      server: { maxSecurityContexts: 3 },
      dispatch: (call) => {
        seen.push(call.security?.contextId);
        echo(call);
      },
    },
  );
  const made: ConnectionSecurity[] = [];
  for (const [level, legs] of [
    [AUTH_LEVEL.PRIVACY, 3],
    [AUTH_LEVEL.CONNECT, 3],
  ] as const) {
    const pending = pair.client.authenticate({ context: new FakeContext("initiator", { level, legs }) }, pair.now);
    await pair.settle();
    made.push(await pending);
  }
  for (const security of [undefined, ...made]) {
    const call = pair.call(0, pattern(40), { security });
    pair.run();
    assert.equal(call.kind, "response", call.error?.message);
  }
  assert.deepEqual(seen, [1, 2, 3]);
  const fourth = pair.client.authenticate({ context: new FakeContext("initiator", { legs: 2 }) }, pair.now);
  const refused = assert.rejects(fourth, /nca_s_proto_error|refused an alter_context/);
  await pair.settle();
  await refused;
  assert.ok(pair.closed !== undefined);
});

test("a security context that the connection does not have is an error of the caller's", () => {
  const { pair } = secured({}, { dispatch: echo });
  const stranger = { contextId: 1, context: new FakeContext("initiator"), proven: false };
  assert.throws(() => pair.call(0, pattern(4), { security: stranger }), /not one of this connection/);
  check(pair, 5, "the connection goes on");
});

test("an unauthenticated connection authenticates later; a server without multiplexing takes one context", async () => {
  const { pair } = secured({}, { dispatch: echo, client: { featureNegotiation: false } });
  await assert.rejects(pair.client.authenticate({ context: new FakeContext("initiator") }, pair.now), /one security context/);
  const plain = new Pair({ dispatch: echo, host: { accept: (_, level) => new FakeContext("acceptor", { level, legs: 3 }) } });
  const pending = plain.client.authenticate({ context: new FakeContext("initiator", { legs: 3 }) }, plain.now);
  await plain.settle();
  const security = await pending;
  const call = plain.call(0, pattern(9), { security });
  const bare = plain.call(0, pattern(9));
  plain.run();
  assert.equal(call.kind, "response");
  assert.equal(bare.kind, "response");
  assert.equal(security.context.headerSigning, true);
});

test("callbacks go under the security context of their call", () => {
  const { pair, accepted } = secured({}, { dispatch: (call) => server(call) });
  const server = (call: ServerCall) => {
    const nested = pair.nest(call, 7, pattern(9_000));
    call.onCancel = () => {};
    pending.push(() => call.respond(bodyOf(nested.stub.subarray(0, 9_000))));
  };
  const pending: (() => void)[] = [];
  const came: ServerCall[] = [];
  const outcome = pair.call(0, pattern(3_000), {
    callback: (call) => {
      came.push(call);
      call.respond(bodyOf(call.stub));
    },
  });
  pair.run();
  assert.equal(came.length, 1);
  assert.equal(came[0]!.security, pair.client.security);
  for (const go of pending) go();
  pair.run();
  assert.deepEqual(outcome.stub, pattern(9_000));
  assert.ok(accepted[0]!.sent >= 4 && accepted[0]!.received >= 3);
});

test("callbacks at level connect, which have no verifier, and calls within them come under the context of their call", async () => {
  const served: (number | undefined)[] = [];
  const nested: Outcome[] = [];
  const pending: (() => void)[] = [];
  const dispatch = (call: ServerCall) => {
    served.push(call.security?.contextId);
    if (call.opnum === 9) {
      call.respond(bodyOf(call.stub));
      return;
    }
    const callback = pair.nest(call, 7, pattern(100));
    nested.push(callback);
    pending.push(() => call.respond(bodyOf(callback.stub)));
  };
  const { pair } = secured({ level: AUTH_LEVEL.CONNECT }, { dispatch });
  for (const several of [false, true]) {
    const another = new FakeContext("initiator", { level: AUTH_LEVEL.CONNECT });
    const other = several ? pair.client.authenticate({ context: another }, pair.now) : undefined;
    pair.run();
    const security = (await other) ?? pair.client.security!;
    const outcome = pair.call(1, pattern(8), {
      security,
      callback: (call) => {
        assert.equal(call.security, security);
        const within = pair.nest(call, 9, call.stub);
        nested.push(within);
        pending.unshift(() => call.respond(bodyOf(within.stub)));
      },
    });
    pair.run();
    for (const go of pending.splice(0)) {
      go();
      pair.run();
    }
    assert.deepEqual(outcome.stub, pattern(100), pair.closed?.error?.message);
    assert.deepEqual(
      nested.splice(0).map(({ kind }) => kind),
      ["response", "response"],
    );
    assert.deepEqual(served.splice(0), [security.contextId, security.contextId]);
  }
});

test("what is refused in the middle of its fragments keeps its place in the order of what is protected", () => {
  const sizes = { maxTransmitFragment: 1432, maxReceiveFragment: 1432 };
  let admit = true;
  const { pair } = secured({}, { client: sizes, server: sizes, dispatch: echo, host: { admit: () => admit } });
  const unknown = pair.call(0, pattern(9_000), { context: { ...pair.context, contextId: 99 } });
  pair.run();
  assert.equal(unknown.status, 0x1c010003);
  check(pair, 3_000, "after an unknown presentation context");
  admit = false;
  const busy = pair.call(0, pattern(9_000));
  pair.run();
  assert.equal(busy.kind, "fault");
  admit = true;
  check(pair, 3_000, "after a server that was too busy");
  // A callback that is given up while its fragments come.
  const cancelled = pair.call(1, pattern(20_000));
  cancelled.cancel();
  pair.run();
  check(pair, 3_000, "after a call that was given up");
});

test("lockstep: calls come one after the other", () => {
  const { pair } = secured({ lockstep: true });
  const first = pair.call(0, pattern(4));
  const second = pair.call(1, pattern(4));
  pair.run();
  assert.equal(pair.calls.length, 1);
  pair.calls[0]!.respond(bodyOf(pattern(3)));
  pair.run();
  assert.equal(first.kind, "response");
  assert.equal(pair.calls.length, 2);
  pair.calls[1]!.respond(bodyOf(pattern(3)));
  pair.run();
  assert.equal(second.kind, "response");
});

test("keys do not outlive the connection", () => {
  const context = new FakeContext("initiator");
  const { pair, accepted } = secured({}, { security: { context } });
  assert.equal(context.state, "established");
  pair.client.close(pair.now);
  pair.run();
  assert.equal(context.state, "closed");
  assert.equal(accepted[0]!.state, "closed");
});

// --- tampering ---

/** What each change of one octet does to a protected exchange: never a response that was altered, never silence about it. */
test("every octet of a protected PDU, changed, is refused in both directions", () => {
  // Each of the 36 combinations takes its share of the octets in the middle of its PDU, and all those at its ends.
  let share = 0;
  for (const level of [AUTH_LEVEL.PACKET, AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY]) {
    for (const canSignHeader of [true, false]) {
      for (const direction of ["toServer", "toClient"] as const) {
        for (const which of [0, 1, 2]) tamper(level, canSignHeader, direction, which, share++);
      }
    }
  }
});

/** @param which fragment: first, middle, last */
function tamper(
  level: AuthenticationLevel,
  canSignHeader: boolean,
  direction: "toServer" | "toClient",
  which: number,
  share: number,
): void {
  const sizes = { maxTransmitFragment: 1432, maxReceiveFragment: 1432 };
  for (let position = 0, length = 1; position < length; position++) {
    if (position > 48 && position < length - 64 && position % 36 !== share) continue;
    let armed = false;
    let seen = 0;
    let octet = 0;
    const chunk = (bytes: Uint8Array) => {
      const pdus: Uint8Array[] = [];
      for (let at = 0; at < bytes.length; at += header(bytes, at).fragLength)
        pdus.push(bytes.subarray(at, at + header(bytes, at).fragLength));
      for (const pdu of pdus) {
        if (!armed || (pdu[2] === 0) !== (direction === "toServer") || (pdu[2] !== 0 && pdu[2] !== 2)) continue;
        if (seen++ !== which) continue;
        length = pdu.length;
        octet = position;
        pdu[position]! ^= 0x41;
      }
      return pdus;
    };
    const { pair } = secured({ level, canSignHeader }, { client: sizes, server: sizes, dispatch: echo, chunk });
    armed = true;
    const outcome = pair.call(3, pattern(3_500));
    pair.run();
    const words = `level ${level}, header signing ${canSignHeader}, ${direction}, fragment ${which}, octet ${octet} of ${length}`;
    assert.ok(seen > which, words);
    // Without header signing the header is nobody's; with the signature over it, or beyond it, nothing passes.
    const covered = canSignHeader || octet >= 24;
    if (outcome.kind === "response") {
      assert.equal(covered && !inTrailer(octet, length), false, `${words}: taken`);
      assert.deepEqual(outcome.stub.subarray(0, 3_500), pattern(3_500), words);
    } else if (covered) assert.ok(outcome.kind !== undefined || pair.closed !== undefined || !complete(octet), words);
  }

  /** Octets that are neither covered without header signing nor looked at: the sec_trailer's own. */
  function inTrailer(octet: number, length: number): boolean {
    return !canSignHeader && octet >= length - 16 - 8 && octet < length - 16;
  }

  /** frag_length makes the peer wait for more: nothing is taken, and a time-out ends it. */
  function complete(octet: number): boolean {
    return octet !== 8 && octet !== 9;
  }
}

test("a PDU that comes again, or in another order, ends the connection with an error that says so", () => {
  for (const direction of ["toServer", "toClient"] as const) {
    for (const how of ["again", "swapped"] as const) {
      let armed = false;
      let kept: Uint8Array | undefined;
      let done = false;
      const chunk = (bytes: Uint8Array) => {
        if (!armed || done || (bytes[2] === 0) !== (direction === "toServer") || (bytes[2] !== 0 && bytes[2] !== 2)) return [bytes];
        if (how === "again") {
          done = true;
          return [bytes, bytes.slice()];
        }
        const { fragLength } = header(bytes, 0);
        if (fragLength < bytes.length) {
          done = true;
          return [bytes.slice(fragLength), bytes.slice(0, fragLength)];
        }
        if (kept === undefined) {
          kept = bytes;
          return [];
        }
        done = true;
        return [bytes, kept];
      };
      const notices: string[] = [];
      const { pair } = secured(
        { level: AUTH_LEVEL.INTEGRITY },
        { dispatch: echo, chunk, host: { notice: (_, words) => notices.push(words) } },
      );
      armed = true;
      const calls = [pair.call(0, pattern(20)), pair.call(1, pattern(20))];
      pair.run();
      assert.ok(done);
      assert.ok(pair.closed !== undefined, `${direction} ${how}`);
      const words = direction === "toServer" ? notices.join() : pair.closed.error!.message;
      assert.match(words, /came again, or in another order/, `${direction} ${how}`);
      for (const call of calls) assert.equal(call.told, 1);
    }
  }
});

test("protection cannot be taken off: a response without a verifier, a request without one in the middle", () => {
  for (const direction of ["toServer", "toClient"] as const) {
    let armed = false;
    const chunk = (bytes: Uint8Array) => {
      if (!armed || (bytes[2] === 0) !== (direction === "toServer")) return [bytes];
      const pdu = decodePdu(bytes.slice(0, header(bytes, 0).fragLength));
      if (pdu.kind !== "request" && pdu.kind !== "response") return [bytes];
      const { auth: _, ...bare } = pdu;
      return [encodePdu(bare), bytes.slice(header(bytes, 0).fragLength)];
    };
    const { pair } = secured(
      { level: AUTH_LEVEL.INTEGRITY },
      { chunk, dispatch: (call) => (call.security === undefined ? bare.push(call) : echo(call)) },
    );
    const bare: ServerCall[] = [];
    armed = true;
    const outcome = pair.call(0, pattern(4_000));
    pair.run();
    if (direction === "toServer") assert.equal(outcome.kind, undefined);
    else assert.match(pair.closed!.error!.message, /without protection/);
  }
});

// --- verification trailer ---

test("what the client repeats of its headers is held to what came", () => {
  const tampered = (change: (pdu: Uint8Array) => void, canSignHeader = false) => {
    let armed = false;
    const chunk = (bytes: Uint8Array) => {
      if (armed && bytes[2] === 0) change(bytes);
      return [bytes];
    };
    const notices: string[] = [];
    const { pair } = secured({ canSignHeader }, { chunk, dispatch: echo, host: { notice: (_, words) => notices.push(words) } });
    armed = true;
    const outcome = pair.call(3, pattern(16));
    pair.run();
    return { outcome, notices: notices.join() };
  };
  assert.equal(tampered(() => {}).outcome.kind, "response");
  // opnum, and call_id: unprotected without header signing, and repeated where they are protected.
  for (const at of [22, 12]) {
    const { outcome, notices } = tampered((pdu) => (pdu[at]! ^= 1));
    assert.notEqual(outcome.kind, "response");
    assert.match(notices, /not what the client sent/);
  }
});

test("header signing that somebody took out of the bind is missed", () => {
  const chunk = (bytes: Uint8Array) => {
    // bind and bind_ack both lose the flag: each end believes that the other cannot.
    if (bytes[2] === 0x0b || bytes[2] === 0x0c) bytes[3]! &= ~0x04;
    return [bytes];
  };
  const notices: string[] = [];
  const { pair } = secured({}, { chunk, dispatch: echo, host: { notice: (_, words) => notices.push(words) } });
  const outcome = pair.call(0, pattern(8));
  pair.run();
  assert.equal(outcome.kind, "fault");
  assert.equal(outcome.status, 5);
  assert.match(notices.join(), /nothing of it reached us/);
});

test("level connect: requests without a verifier come under its context until one is named", () => {
  const under: (string | undefined)[] = [];
  const dispatch = (call: ServerCall) => {
    under.push(call.security === undefined ? undefined : `context ${call.security.contextId}`);
    echo(call);
  };
  const { pair } = secured({ level: AUTH_LEVEL.CONNECT }, { dispatch });
  check(pair, 8, "without a verifier");
  assert.deepEqual(under, ["context 1"]);
});
