import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, ECHO, OTHER, Pair, pattern } from "../../test/rpc-pair.ts";
import { NDR20, NDR64 } from "../ids/syntax.ts";
import type { ContextElement } from "../pdu/co/bind.ts";
import { decodeHeader, decodePdu, encodePdu, featureSyntax, type Pdu } from "../pdu/co/index.ts";
import {
  nca_s_fault_remote_no_memory,
  nca_s_op_rng_error,
  nca_s_proto_error,
  nca_s_server_too_busy,
  nca_s_unk_if,
  nca_s_unsupported_type,
} from "../status/names.ts";
import { AssociationGroups } from "./association-groups.ts";
import { ServerConnection } from "./server-connection.ts";
import type { ServerCall, ServerConnectionConfig, ServerHost } from "./types.ts";

const head = { flags: 3, littleEndian: true } as const;
const element = (contextId: number, syntax = NDR20, abstractSyntax = ECHO): ContextElement => ({
  contextId,
  abstractSyntax,
  transferSyntaxes: [syntax],
});
const bind = (contexts: readonly ContextElement[] = [element(0)], more: Partial<Extract<Pdu, { kind: "bind" }>> = {}): Pdu => ({
  kind: "bind",
  ...head,
  callId: 1,
  maxTransmitFragment: 5840,
  maxReceiveFragment: 5840,
  associationGroup: 0,
  contexts,
  ...more,
});
const alter = (contexts: readonly ContextElement[]): Pdu => ({
  ...(bind(contexts) as Extract<Pdu, { kind: "bind" }>),
  kind: "alter_context",
  callId: 9,
});
const request = (callId: number, more: Partial<Extract<Pdu, { kind: "request" }>> = {}): Pdu => ({
  kind: "request",
  ...head,
  callId,
  allocHint: 0,
  contextId: 0,
  opnum: 0,
  stub: new Uint8Array(0),
  ...more,
});

interface Bench {
  readonly machine: ServerConnection;
  readonly calls: ServerCall[];
  readonly notices: string[];
  readonly groups: AssociationGroups;
  /** Sends PDUs; gives what comes back. */
  send(...pdus: (Pdu | Uint8Array)[]): Pdu[];
  received(): Pdu[];
  now: number;
}

function serve(
  config: Partial<ServerConnectionConfig> = {},
  host: Partial<ServerHost> = {},
  groups = new AssociationGroups(() => {}),
): Bench {
  const calls: ServerCall[] = [];
  const notices: string[] = [];
  const machine = new ServerConnection(
    { secondaryAddress: "49152", ...config },
    {
      findInterface: (id) =>
        [ECHO, OTHER].some(({ uuid }) => uuid === id.uuid) ? { interface: ECHO, transferSyntaxes: [NDR64, NDR20] } : undefined,
      joinGroup: (id) => groups.join(id, "one"),
      leaveGroup: (group) => groups.leave(group),
      dispatch: (call) => calls.push(call),
      notice: (kind) => notices.push(kind),
      ...host,
    },
  );
  const bench: Bench = {
    machine,
    calls,
    notices,
    groups,
    now: 0,
    received() {
      const out = machine.takeOutput();
      const pdus: Pdu[] = [];
      for (const buffer of out) {
        for (let at = 0; at < buffer.length; ) {
          const { fragLength } = decodeHeader(buffer, at);
          pdus.push(decodePdu(buffer.slice(at, at + fragLength)));
          at += fragLength;
        }
      }
      machine.recycle(out);
      return pdus;
    },
    send(...pdus) {
      for (const pdu of pdus) machine.receive(pdu instanceof Uint8Array ? pdu : encodePdu(pdu), bench.now);
      return bench.received();
    },
  };
  machine.start(0);
  return bench;
}

function faultOf(pdu: Pdu | undefined): [status: number, flags: number, callId: number, contextId: number] {
  assert.equal(pdu?.kind, "fault");
  const fault = pdu as Extract<Pdu, { kind: "fault" }>;
  return [fault.status, fault.flags, fault.callId, fault.contextId];
}

test("presentation contexts: one for an interface, in the transfer syntax we like best", () => {
  const { send } = serve();
  const [ack] = send(
    bind([
      element(0),
      element(1, NDR64),
      element(2, featureSyntax(3)),
      element(3, NDR20, OTHER),
      element(4, NDR20, { ...ECHO, uuid: OTHER.uuid.replace("1", "9") }),
    ]),
  );
  assert.equal(ack?.kind, "bind_ack");
  const results = (ack as Extract<Pdu, { kind: "bind_ack" }>).results.map(({ result, reason }) => [result, reason]);
  assert.deepEqual(results, [
    [2, 2],
    [0, 0],
    [3, 3],
    [0, 0],
    [2, 1],
  ]);
});

test("alter_context adds contexts, and may not change one", () => {
  const bench = serve();
  bench.send(bind());
  const [added] = bench.send(alter([element(7, NDR20, OTHER)]));
  assert.equal(added?.kind, "alter_context_resp");
  bench.send(request(2, { contextId: 7 }));
  assert.equal(bench.calls[0]!.context.abstractSyntax.uuid, OTHER.uuid);
  assert.deepEqual(faultOf(bench.send(alter([element(7, NDR20, ECHO)]))[0]), [nca_s_proto_error, 0x23, 9, 0]);
  assert.ok(bench.machine.wantsClose);
});

test("what a bind may not be is answered with a bind_nak and a close", () => {
  const auth = { type: 10, level: 5, padLength: 0, contextId: 0, value: new Uint8Array(8) };
  const cases: [Pdu | Uint8Array, number][] = [
    [bind([]), 0],
    [bind([{ ...element(0), transferSyntaxes: [] }]), 0],
    [bind([element(0, featureSyntax(1)), element(1, featureSyntax(2))]), 0],
    [bind(undefined, { associationGroup: 77 }), 0],
    [bind(undefined, { auth }), 8],
    [bind(undefined, { auth: { ...auth, level: 1 } }), 0],
    [encodePdu(bind()).fill(1, 1, 2), 4],
    [encodePdu(bind()).fill(0x11, 4, 5), 4],
    [encodePdu(bind()).fill(0xff, 24, 25), 4],
    [encodePdu(bind()).fill(0xff, 8, 10), 4],
  ];
  for (const [pdu, reason] of cases) {
    const { send, machine, groups } = serve();
    const [nak] = send(pdu);
    assert.equal(nak?.kind, "bind_nak");
    assert.equal((nak as Extract<Pdu, { kind: "bind_nak" }>).reason, reason);
    assert.deepEqual((nak as Extract<Pdu, { kind: "bind_nak" }>).versions, [{ major: 5, minor: 0 }]);
    assert.ok(machine.wantsClose);
    assert.equal(groups.size, 0);
    assert.deepEqual(send(bind()), [], "nothing is read after it");
  }
  const { send } = serve();
  send(bind());
  assert.equal(send(bind())[0]?.kind, "bind_nak");
});

test("limits of presentation contexts", () => {
  const { send } = serve({ maxContexts: 1 });
  const [nak] = send(bind([element(0), element(1, NDR20, OTHER)]));
  assert.equal((nak as Extract<Pdu, { kind: "bind_nak" }>).reason, 2);
  const second = serve({ maxContexts: 1 });
  second.send(bind());
  const [response] = second.send(alter([element(1, NDR20, OTHER)]));
  assert.deepEqual(
    (response as Extract<Pdu, { kind: "alter_context_resp" }>).results.map(({ result, reason }) => [result, reason]),
    [[2, 3]],
  );
});

test("fragment sizes are negotiated down, never below 2,048", () => {
  for (const [transmit, receive, both] of [
    [0xffff, 0xffff, 5840],
    [0, 0xffff, 2048],
    [3199, 0xffff, 3192],
    [4280, 5840, 4280],
  ] as const) {
    const bench = serve();
    const [ack] = bench.send(bind(undefined, { maxTransmitFragment: transmit, maxReceiveFragment: receive }));
    assert.equal((ack as Extract<Pdu, { kind: "bind_ack" }>).maxTransmitFragment, both);
    bench.send(request(2));
    bench.calls[0]!.respond(bodyOf(pattern(20_000)));
    const parts = bench.received() as Extract<Pdu, { kind: "response" }>[];
    let left = 20_000;
    for (const part of parts) {
      assert.equal(part.allocHint, left);
      assert.ok(part.stub.length + 24 <= both);
      left -= part.stub.length;
      if (left > 0) assert.equal(part.stub.length % 8, 0);
    }
    assert.equal(left, 0);
    assert.equal(parts[0]!.flags, 1);
    assert.equal(parts.at(-1)!.flags, 2);
  }
});

test("a PDU larger than the limit is a protocol error before it has all come", () => {
  const bench = serve();
  bench.send(bind());
  const bytes = encodePdu(request(2, { stub: new Uint8Array(6_000) }));
  assert.deepEqual(faultOf(bench.send(bytes.subarray(0, 100))[0]), [nca_s_proto_error, 3, 2, 0]);
  assert.ok(bench.machine.wantsClose);
});

test("requests that cannot be dispatched", () => {
  const bench = serve();
  assert.deepEqual(faultOf(bench.send(request(5))[0]), [nca_s_proto_error, 3, 5, 0]);
  const bound = serve();
  bound.send(bind([element(0), element(1, NDR64, OTHER)]));
  assert.deepEqual(faultOf(bound.send(request(2, { contextId: 99 }))[0]), [nca_s_unk_if, 0x23, 2, 0]);
  // The rest of a request that was refused at its first fragment is read over.
  assert.deepEqual(faultOf(bound.send(request(3, { contextId: 99, flags: 1 }))[0]), [nca_s_unk_if, 0x23, 3, 0]);
  assert.deepEqual(bound.send(request(3, { contextId: 99, flags: 0 }), request(3, { contextId: 99, flags: 2 })), []);
  // NDR64 in big-endian does not exist.
  assert.deepEqual(faultOf(bound.send(request(4, { contextId: 1, littleEndian: false }))[0]), [nca_s_unsupported_type, 0x23, 4, 0]);
  bound.send(request(5));
  bound.calls[0]!.fault(nca_s_op_rng_error, { didNotExecute: true });
  bound.calls[0]!.respond(bodyOf(pattern(4)));
  assert.deepEqual(bound.received().map(faultOf), [[nca_s_op_rng_error, 0x23, 5, 0]]);
  const unknown = encodePdu(request(6)).fill(0x42, 2, 3);
  assert.deepEqual(faultOf(bound.send(unknown)[0]), [nca_s_proto_error, 3, 6, 0]);
});

test("something that is not RPC is hung up on without a word", () => {
  const bench = serve();
  assert.deepEqual(bench.send(new TextEncoder().encode("GET / HTTP/1.1\r\nHost: x\r\n\r\n")), []);
  assert.ok(bench.machine.wantsClose);
  assert.deepEqual(bench.notices, ["protocol-error"]);
});

test("fragments: only one request at a time, in order, of one kind", () => {
  const first = (callId: number, more = {}) => request(callId, { flags: 1, allocHint: 16, stub: pattern(8), ...more });
  const run = (mpx: boolean, ...pdus: Pdu[]) => {
    const bench = serve();
    bench.send(bind(undefined, { flags: mpx ? 0x13 : 3 }));
    const answers = bench.send(...pdus);
    return { answers, bench };
  };
  assert.deepEqual(faultOf(run(false, first(2), first(3)).answers[0]), [nca_s_proto_error, 3, 2, 0]);
  assert.deepEqual(faultOf(run(true, first(2), first(3)).answers[0]), [nca_s_proto_error, 3, 3, 0]);
  assert.deepEqual(faultOf(run(true, first(2), first(2)).answers[0]), [nca_s_proto_error, 3, 2, 0]);
  // What else a later fragment names is not looked at.
  assert.equal(run(true, first(2), request(2, { flags: 2, opnum: 1 })).bench.calls[0]?.opnum, 0);
  assert.deepEqual(faultOf(run(true, request(200, { flags: 2 })).answers[0]), [nca_s_proto_error, 3, 200, 0]);
  assert.deepEqual(faultOf(run(true, first(2, { flags: 5 })).answers[0]), [0x6bd, 0x23, 2, 0]);
  // A stray fragment of a call that is over is read over, [MS-RPCE] 3.3.3.5.6; one far behind is not.
  const { bench } = run(true, request(200), request(100, { flags: 2 }));
  assert.equal(bench.machine.wantsClose, false);
  assert.deepEqual(faultOf(bench.send(request(50, { flags: 2 }))[0]), [nca_s_proto_error, 3, 50, 0]);
});

test("requests larger than the limit: by alloc_hint at once, by content as it comes; a large hint alone takes no memory", () => {
  const bench = serve({ maxRequestBytes: 10_000 });
  bench.send(bind());
  assert.deepEqual(faultOf(bench.send(request(2, { flags: 1, allocHint: 10_001, stub: pattern(8) }))[0]), [5, 3, 2, 0]);
  const second = serve({ maxRequestBytes: 10_000 });
  second.send(bind());
  assert.deepEqual(second.send(request(2, { flags: 1, stub: pattern(5_000) }), request(2, { flags: 0, stub: pattern(5_000) })), []);
  assert.deepEqual(faultOf(second.send(request(2, { flags: 2, stub: pattern(1) }))[0]), [5, 3, 2, 0]);
  const whole = serve();
  whole.send(bind());
  whole.send(request(2, { allocHint: 0xffffffff, stub: pattern(8) }), request(3, { allocHint: 1, stub: pattern(8) }));
  assert.deepEqual(whole.calls[0]!.stub, pattern(8));
});

test("what the server keeps of requests that are not complete is counted, refused beyond its limit, and given back", () => {
  let held = 0;
  const hold = (octets: number) => {
    held += octets;
    return held <= 10_000;
  };
  const [one, other] = [serve({}, { hold }), serve({}, { hold })];
  for (const bench of [one, other]) bench.send(bind());
  one.send(request(2, { flags: 1, stub: pattern(4_000) }), request(2, { flags: 0, stub: pattern(4_000) }));
  assert.equal(held, 8_000);
  // The other client is told, and its connection stays.
  const [refused] = other.send(request(7, { flags: 1, stub: pattern(3_000) }));
  assert.deepEqual(faultOf(refused), [nca_s_server_too_busy, 0x23, 7, 0]);
  assert.equal(held, 8_000);
  assert.deepEqual(other.send(request(7, { flags: 2, stub: pattern(3_000) }), request(8, { stub: pattern(8) })), []);
  assert.deepEqual(
    other.calls.map((call) => call.callId),
    [8],
  );
  one.send(request(2, { flags: 2, stub: pattern(100) }));
  assert.equal(one.calls[0]!.stubLength, 8_100);
  assert.equal(held, 0);
  // Without multiplexing complete requests wait, and are kept meanwhile.
  one.send(request(3, { stub: pattern(500) }), request(4, { stub: pattern(40) }));
  assert.equal(held, 540);
  one.calls[0]!.respond(bodyOf(pattern(3)));
  assert.equal(held, 40);
  one.calls[1]!.respond(bodyOf(pattern(3)));
  assert.equal(held, 0);
});

test("what the server keeps of responses that wait for room is counted, refused beyond its limit, and given back", () => {
  const MiB = 1 << 20;
  let held = 0;
  const hold = (octets: number) => {
    held += octets;
    return held <= 6 * MiB;
  };
  const bench = serve({}, { hold });
  bench.send(bind(undefined, { flags: 0x13 }));
  // The client asks for much and reads nothing.
  bench.machine.receive(encodePdu(request(2)), 0);
  bench.machine.receive(encodePdu(request(3)), 0);
  bench.calls[0]!.respond(bodyOf(new Uint8Array(4 * MiB)));
  assert.equal(held, 4 * MiB);
  bench.calls[1]!.respond(bodyOf(new Uint8Array(4 * MiB)));
  assert.equal(held, 4 * MiB);
  let octets = 0;
  const faults: Pdu[] = [];
  for (let pdus = bench.received(); pdus.length > 0; pdus = bench.received()) {
    for (const pdu of pdus) {
      if (pdu.kind === "response" && pdu.callId === 2) octets += pdu.stub.length;
      else faults.push(pdu);
    }
    bench.machine.writable(0, 0);
  }
  assert.equal(octets, 4 * MiB);
  assert.equal(faults.length, 1);
  assert.deepEqual(faultOf(faults[0]), [nca_s_fault_remote_no_memory, 3, 3, 0]);
  assert.equal(held, 0);
  // A body that fails while it is written is not kept either.
  bench.machine.receive(encodePdu(request(4)), 0);
  const broken = {
    size: 2 * MiB,
    write() {
      throw new Error("no");
    },
  };
  assert.throws(() => bench.calls[2]!.respond(broken), /no/);
  assert.equal(held, 0);
});

test("calls at once: the limit is told, the others go on", () => {
  const bench = serve({ maxCalls: 2 });
  bench.send(bind(undefined, { flags: 0x13 }));
  assert.deepEqual(bench.send(request(2), request(3)), []);
  assert.deepEqual(faultOf(bench.send(request(4))[0]), [nca_s_server_too_busy, 0x23, 4, 0]);
  bench.calls[0]!.respond(bodyOf(pattern(3)));
  assert.equal(bench.received().length, 1);
  assert.deepEqual(bench.send(request(5)), []);
  assert.equal(bench.calls.length, 3);
  // The same id twice at once cannot be told apart.
  assert.deepEqual(faultOf(bench.send(request(5))[0]), [nca_s_proto_error, 3, 5, 0]);
});

test("without multiplexing, requests wait for the response before", () => {
  const bench = serve();
  bench.send(bind());
  bench.send(request(2), request(3), request(4));
  assert.equal(bench.calls.length, 1);
  bench.calls[0]!.respond(bodyOf(pattern(1)));
  assert.equal(bench.calls.length, 2);
  bench.send({ kind: "orphaned", ...head, callId: 4 });
  bench.calls[1]!.respond(bodyOf(pattern(1)));
  assert.equal(bench.calls.length, 2);
});

test("cancel and orphaned reach the procedure once; an orphan has no response", () => {
  const bench = serve();
  bench.send(bind(undefined, { flags: 0x13 }));
  bench.send(request(2), request(3));
  let cancels = 0;
  for (const call of bench.calls) {
    call.onCancel = () => {
      cancels++;
    };
  }
  bench.send(
    { kind: "co_cancel", ...head, callId: 2 },
    { kind: "co_cancel", ...head, callId: 2 },
    { kind: "co_cancel", ...head, callId: 77 },
  );
  assert.equal(cancels, 1);
  bench.calls[0]!.respond(bodyOf(pattern(2)));
  assert.equal(bench.received().length, 1, "a cancelled call may still be answered");
  bench.send({ kind: "orphaned", ...head, callId: 3 });
  assert.equal(cancels, 2);
  bench.calls[1]!.respond(bodyOf(pattern(2)));
  assert.deepEqual(bench.received(), []);
  assert.equal(bench.machine.activeCalls, 0);
  // Asked for while its fragments come, it is told after dispatch; orphaned there, it goes on all the same.
  bench.send(
    request(4, { flags: 1 }),
    { kind: "co_cancel", ...head, callId: 4 },
    { kind: "orphaned", ...head, callId: 4 },
    request(4, { flags: 2 }),
  );
  assert.equal(bench.calls.length, 3);
});

test("[maybe] calls are not answered, whatever happens", () => {
  const bench = serve();
  bench.send(bind(undefined, { flags: 0x13 }));
  bench.send(request(2, { flags: 0x43 }), request(3, { flags: 0x43 }), request(4, { flags: 0x43, contextId: 9 }));
  assert.equal(bench.calls[0]!.maybe, true);
  bench.calls[0]!.respond(bodyOf(pattern(9)));
  bench.calls[1]!.fault(5);
  assert.deepEqual(bench.received(), []);
  assert.equal(bench.machine.activeCalls, 0);
});

test("time-outs: for the bind, between fragments, and of an idle connection", () => {
  const late = serve({ bindTimeoutMs: 1_000 });
  assert.equal(late.machine.deadline, 1_000);
  late.machine.timeout(999);
  assert.equal(late.machine.wantsClose, false);
  late.machine.timeout(1_000);
  assert.ok(late.machine.wantsClose);

  const slow = serve({ fragmentTimeoutMs: 500 });
  slow.send(bind());
  assert.equal(slow.machine.deadline, Infinity);
  slow.now = 100;
  slow.send(request(2, { flags: 1 }));
  assert.equal(slow.machine.deadline, 600);
  slow.now = 400;
  slow.send(request(2, { flags: 0 }).kind === "request" ? encodePdu(request(2, { flags: 0 })).subarray(0, 5) : new Uint8Array(0));
  assert.equal(slow.machine.deadline, 900);
  slow.machine.timeout(900);
  assert.ok(slow.machine.wantsClose);

  const idle = serve({ idleTimeoutMs: 1_000 });
  idle.send(bind());
  idle.now = 100;
  idle.send(request(2));
  assert.equal(idle.machine.deadline, Infinity, "a call under way is not idleness");
  idle.now = 5_000;
  idle.calls[0]!.respond(bodyOf(pattern(1)));
  // The machine has not been told the time of the response: the idle time begins when it is asked.
  idle.machine.timeout(5_001);
  assert.equal(idle.machine.wantsClose, false);
  assert.equal(idle.machine.deadline, 6_001);
  idle.machine.timeout(6_001);
  assert.ok(idle.machine.wantsClose);
  assert.deepEqual(idle.notices, ["idle-timeout"]);
});

test("association groups are shared by connections of one client and end with the last", () => {
  const ended: number[] = [];
  const groups = new AssociationGroups((group) => ended.push(group.id), 2);
  const groupOf = ([pdu]: Pdu[]) => (pdu as Extract<Pdu, { kind: "bind_ack" }>).associationGroup;
  const first = serve({}, {}, groups);
  const id = groupOf(first.send(bind()));
  assert.notEqual(id, 0);
  const second = serve({}, {}, groups);
  assert.equal(groupOf(second.send(bind(undefined, { associationGroup: id }))), id);
  const stranger = serve({}, { joinGroup: (wanted) => groups.join(wanted, "another address") }, groups);
  assert.equal(stranger.send(bind(undefined, { associationGroup: id }))[0]?.kind, "bind_nak");
  const third = serve({}, {}, groups);
  assert.notEqual(groupOf(third.send(bind())), id);
  const fourth = serve({}, {}, groups);
  assert.equal((fourth.send(bind())[0] as Extract<Pdu, { kind: "bind_nak" }>).reason, 2, "out of groups");
  first.machine.ended(undefined, 0);
  first.machine.ended(undefined, 0);
  assert.deepEqual(ended, []);
  second.machine.ended(undefined, 0);
  assert.deepEqual(ended, [id]);
  assert.equal(serve({}, {}, groups).send(bind(undefined, { associationGroup: id }))[0]?.kind, "bind_nak");
});

test("streamed requests are dispatched at their first fragment, streamed responses go out as they are made", async () => {
  const bench = serve({}, { streams: (_, opnum) => opnum === 9 });
  bench.send(bind(undefined, { flags: 0x13 }));
  bench.send(request(2, { flags: 1, opnum: 9, stub: pattern(16) }));
  const call = bench.calls[0]!;
  assert.deepEqual(call.stub, pattern(16));
  const waiting = call.nextFragment!();
  bench.send(request(2, { flags: 0, opnum: 9, stub: pattern(24) }), request(2, { flags: 0, opnum: 9, stub: pattern(32) }));
  assert.deepEqual(await waiting, pattern(24));
  bench.send(request(2, { flags: 2, opnum: 9, stub: pattern(8) }));
  assert.deepEqual(await call.nextFragment!(), pattern(32));
  assert.deepEqual(await call.nextFragment!(), pattern(8));
  assert.equal(await call.nextFragment!(), null);
  await call.respondPart(pattern(13));
  await call.respondPart(pattern(20_000));
  call.respond(bodyOf(pattern(5)));
  const parts = bench.received() as Extract<Pdu, { kind: "response" }>[];
  const joined = Uint8Array.from(parts.flatMap(({ stub }) => [...stub]));
  assert.deepEqual(joined, Uint8Array.from([...pattern(13), ...pattern(20_000), ...pattern(5)]));
  assert.deepEqual(
    parts.map(({ flags }) => flags),
    [1, ...parts.slice(2).map(() => 0), 2],
  );
  assert.ok(parts.slice(0, -1).every(({ stub }) => stub.length % 8 === 0));
});

test("a streamed request that is orphaned rejects its reader, and the connection goes on", async () => {
  const bench = serve({}, { streams: () => true });
  bench.send(bind(undefined, { flags: 0x13 }));
  bench.send(request(2, { flags: 1, stub: pattern(16) }));
  const waiting = bench.calls[0]!.nextFragment!();
  bench.send({ kind: "orphaned", ...head, callId: 2 }, request(2, { flags: 0, stub: pattern(8) }));
  await assert.rejects(waiting, { statusName: "RPC_S_CALL_CANCELLED" });
  assert.deepEqual(bench.send(request(3)), []);
  assert.equal(bench.calls.length, 2);
  const cut = serve({}, { streams: () => true });
  cut.send(bind(), request(2, { flags: 1 }));
  const lost = cut.calls[0]!.nextFragment!();
  cut.machine.ended(undefined, 0);
  await assert.rejects(lost);
  await assert.rejects(cut.calls[0]!.respondPart(pattern(8)));
});

test("a program that does not keep up with an [in] pipe stops the reading, and no time-out is held against the client", async () => {
  const bench = serve({ fragmentTimeoutMs: 500 }, { streams: () => true });
  bench.send(bind(undefined, { flags: 0x13 }), request(2, { flags: 1 }));
  let outputs = 0;
  bench.machine.onOutput = () => outputs++;
  for (let i = 0; i < 300 && !bench.machine.saturated; i++) bench.send(request(2, { flags: 0, stub: pattern(5_000) }));
  assert.ok(bench.machine.saturated);
  assert.equal(bench.machine.deadline, Infinity);
  assert.equal(outputs, 0);
  await bench.calls[0]!.nextFragment!();
  assert.equal(bench.machine.saturated, false);
  assert.equal(outputs, 1);
  bench.machine.timeout(10_000);
  assert.equal(bench.machine.wantsClose, false);
  assert.equal(bench.machine.deadline, 10_500);
  bench.machine.timeout(10_500);
  assert.ok(bench.machine.wantsClose);
});

test("an answer before the end of an [in] pipe lets the reading go on; the rest of the request is thrown away", () => {
  for (const answer of [(call: ServerCall) => call.respond(bodyOf(pattern(1))), (call: ServerCall) => call.fault(5)]) {
    const bench = serve({}, { streams: (_, opnum) => opnum === 9 });
    bench.send(bind(undefined, { flags: 0x13 }), request(2, { flags: 0x41, opnum: 9 }));
    while (!bench.machine.saturated) bench.send(request(2, { flags: 0, opnum: 9, stub: pattern(5_000) }));
    let outputs = 0;
    bench.machine.onOutput = () => {
      outputs++;
    };
    answer(bench.calls[0]!);
    assert.equal(bench.machine.saturated, false);
    assert.equal(outputs, 1);
    assert.deepEqual(bench.send(request(2, { flags: 0, opnum: 9 }), request(2, { flags: 2, opnum: 9 }), request(3)), []);
    assert.equal(bench.calls.length, 2);
  }
});

test("large responses wait for the network, and small ones pass them", async () => {
  const bench = serve();
  bench.send(bind(undefined, { flags: 0x13 }));
  bench.send(request(2), request(3));
  bench.calls[0]!.respond(bodyOf(pattern(8_000_000)));
  bench.calls[1]!.respond(bodyOf(pattern(4)));
  const out = bench.machine.takeOutput();
  const octets = out.reduce((sum, buffer) => sum + buffer.length, 0);
  assert.ok(octets > 1_000_000 && octets < 1_100_000, `${octets}`);
  bench.machine.writable(octets, 0);
  assert.deepEqual(bench.machine.takeOutput(), [], "nothing more while it is unwritten");
  bench.machine.recycle(out);
  assert.ok(bench.received().length > 0);
  bench.send(request(4));
  const part = bench.calls[2]!.respondPart(pattern(2_000_000));
  let room = false;
  part.then(() => {
    room = true;
  });
  await Promise.resolve();
  assert.equal(room, false);
  for (let i = 0; i < 20; i++) bench.received();
  await part;
});

test("an orderly shutdown answers what is under way, takes nothing new and closes", () => {
  const bench = serve();
  bench.send(bind(undefined, { flags: 0x13 }), request(2));
  bench.machine.shutdown(0);
  assert.deepEqual(
    bench.received().map(({ kind }) => kind),
    ["shutdown"],
  );
  assert.deepEqual(faultOf(bench.send(request(3))[0]), [nca_s_server_too_busy, 0x23, 3, 0]);
  assert.equal(bench.machine.wantsClose, false);
  bench.calls[0]!.respond(bodyOf(pattern(1)));
  assert.equal(bench.received().length, 1);
  assert.ok(bench.machine.wantsClose);
});

test("a fault never carries what no server may send, nor more than fits", () => {
  const bench = serve();
  bench.send(bind(undefined, { flags: 0x13 }), request(2), request(3), request(4));
  bench.calls[0]!.fault(0);
  bench.calls[1]!.fault(0xc0000005);
  bench.calls[2]!.fault(5, { stub: pattern(100_000) });
  assert.deepEqual(
    bench.received().map((pdu) => faultOf(pdu)[0]),
    [0x1c000012, 0x1c000012, 5],
  );
});

test("a manager that throws costs its call only", () => {
  const bench = serve(
    {},
    {
      dispatch: (call) => {
        if (call.opnum === 1) throw new Error("broken");
        call.respond(bodyOf(pattern(1)));
      },
    },
  );
  bench.send(bind());
  assert.equal(bench.send(request(2, { opnum: 1 }))[0]?.kind, "fault");
  assert.equal(bench.send(request(3))[0]?.kind, "response");
  const refused = serve();
  refused.send(bind(), request(2));
  assert.throws(() =>
    refused.calls[0]!.respond({
      size: 8,
      write: () => {
        throw new Error("cannot be written");
      },
    }),
  );
  refused.calls[0]!.fault(5);
  assert.deepEqual(refused.received().map(faultOf), [[5, 3, 2, 0]]);
});

test("fragments without stub data do not keep a request open for ever", () => {
  const pair = new Pair();
  const fragment = (flags: number): Pdu => ({
    ...{ kind: "request", flags, littleEndian: true, callId: 50, allocHint: 0, contextId: pair.context.contextId, opnum: 0 },
    stub: new Uint8Array(0),
  });
  const send = (flags: number) => pair.server.receive(encodePdu(fragment(flags)), pair.now);
  send(1);
  for (let i = 0; i < 64; i++) send(0);
  assert.ok(!pair.server.wantsClose);
  send(0);
  assert.ok(pair.server.wantsClose);
});
