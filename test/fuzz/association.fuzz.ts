/**
 * Whole connections: whatever octets come, in whatever chunks, a machine does not throw, goes on or ends in a fault, a nak or a close, keeps its
 * memory bounded, and the other end, fed with what comes out, does the same. Every call is settled once.
 */
import { equal, ok } from "node:assert/strict";
import { NDR20, NDR64 } from "../../src/ids/syntax.ts";
import { decodeHeader, decodePdu, encodePdu, featureSyntax, type Pdu } from "../../src/pdu/co/index.ts";
import { AssociationGroups } from "../../src/rpc/association-groups.ts";
import { ClientConnection } from "../../src/rpc/client-connection.ts";
import { ServerConnection } from "../../src/rpc/server-connection.ts";
import type { BoundContext, Machine, ServerCall } from "../../src/rpc/types.ts";
import { bodyOf, ECHO } from "../rpc-pair.ts";
import type { FuzzTarget } from "./run.ts";

/** The first octet says how the rest is cut. */
function feed(machine: Machine, bytes: Uint8Array): Uint8Array[] {
  const out: Uint8Array[] = [];
  const step = bytes.length > 0 && bytes[0]! % 4 !== 0 ? 1 + bytes[0]! * 3 : bytes.length + 1;
  for (let at = 1, now = 0; at < bytes.length && !machine.wantsClose; at += step, now += 10) {
    machine.receive(bytes.subarray(at, at + step), now);
    const written = machine.takeOutput();
    out.push(...written.map((buffer) => buffer.slice()));
    machine.recycle(written);
  }
  return out;
}

/** Output is whole PDUs of our own making. */
function checkOutput(chunks: readonly Uint8Array[]): Pdu[] {
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let length = 0;
  for (const chunk of chunks) {
    joined.set(chunk, length);
    length += chunk.length;
  }
  const pdus: Pdu[] = [];
  for (let at = 0; at < joined.length; ) {
    const { fragLength } = decodeHeader(joined, at);
    pdus.push(decodePdu(joined.subarray(at, at + fragLength)));
    at += fragLength;
  }
  return pdus;
}

const server: FuzzTarget = {
  name: "association-server",
  run(bytes) {
    const groups = new AssociationGroups(() => {});
    const open = new Set<ServerCall>();
    const told: number[] = [];
    let turn = 0;
    const machine = new ServerConnection(
      { secondaryAddress: "135", maxCalls: 8, maxContexts: 4, maxRequestBytes: 100_000 },
      {
        findInterface: (id) => (id.uuid === ECHO.uuid ? { interface: ECHO, transferSyntaxes: [NDR64, NDR20] } : undefined),
        joinGroup: (id) => groups.join(id, ""),
        leaveGroup: (group) => groups.leave(group),
        streams: (_, opnum) => opnum === 9,
        dispatch: (call) => {
          ok(call.stub.length <= 100_000);
          switch (turn++ % 6) {
            case 0:
              call.respond(bodyOf(call.stub));
              break;
            case 1:
              call.fault(0x1c010002, { didNotExecute: true });
              break;
            case 2:
              open.add(call);
              break;
            case 3:
              // Called back, and answered when the client has answered, or at once.
              callBack(call, told, () => call.respond(bodyOf(call.stub)));
              callBack(call, told, () => {});
              open.add(call);
              break;
            case 4:
              callBack(call, told, () => {});
              call.fault(5);
              break;
            default:
              call.nextFragment?.().catch(() => {});
              call.respondPart(call.stub).catch(() => {});
              call.respond(bodyOf(call.stub));
          }
        },
      },
    );
    machine.start(0);
    checkOutput(feed(machine, bytes));
    for (const call of open) call.respond(bodyOf(new Uint8Array(3)));
    const rest = machine.takeOutput();
    checkOutput(rest);
    machine.timeout(1e9);
    machine.ended(undefined, 1e9);
    for (const times of told) equal(times, 1);
    equal(machine.activeCalls, 0);
    equal(groups.size, 0);
    equal(machine.takeOutput().length, 0);
  },
  seeds() {
    const contexts = [NDR20, NDR64, featureSyntax(3)].map((syntax, contextId) => ({
      contextId,
      abstractSyntax: ECHO,
      transferSyntaxes: [syntax],
    }));
    const seeds: Uint8Array[] = [];
    for (const littleEndian of [true, false]) {
      for (const mpx of [0, 0x10]) {
        const head = (callId: number, flags = 3) => ({ callId, flags, littleEndian });
        const stub = Uint8Array.from({ length: 24 }, (_, i) => i);
        const request = (callId: number, flags: number, opnum = 0) =>
          ({ kind: "request", ...head(callId, flags), allocHint: 24, contextId: littleEndian ? 1 : 0, opnum, stub }) as const;
        const bind: Pdu = {
          kind: "bind",
          ...head(1, 3 | mpx),
          maxTransmitFragment: 5840,
          maxReceiveFragment: 5840,
          associationGroup: 0,
          contexts,
        };
        const session: Pdu[] = [
          bind,
          request(2, 3),
          request(3, 3),
          request(4, 3),
          { kind: "co_cancel", ...head(4) },
          { kind: "orphaned", ...head(4) },
          request(5, 1),
          request(5, 0),
          request(5, 2),
          { ...bind, kind: "alter_context", contexts: [{ contextId: 7, abstractSyntax: ECHO, transferSyntaxes: [NDR20] }] },
          request(6, 1, 9),
          request(6, 0, 9),
          request(6, 2, 9),
          { ...request(7, 0x83), object: ECHO.uuid },
        ];
        // Call 5, the fourth, is called back twice: the client calls within the first callback, answers it, and the second with a fault.
        const answer = (callId: number, flags: number) =>
          ({ kind: "response", ...head(callId, flags), allocHint: 24, contextId: 0, cancelCount: 0, stub }) as const;
        const fault: Pdu = {
          ...{ kind: "fault", ...head(5), allocHint: 0, contextId: 0, cancelCount: 0, faultFlags: 0, status: 5 },
          stub: new Uint8Array(0),
        };
        const nested: Pdu[] = [
          ...[bind, request(2, 3), request(3, 3), request(4, 3), request(5, 3)],
          ...[request(5, 1), request(5, 2), answer(5, 1), answer(5, 2), fault, request(6, 3), answer(6, 3)],
          ...[
            request(7, 3),
            request(8, 3),
            request(9, 3),
            request(10, 3),
            request(11, 3),
            answer(11, 3),
            { kind: "co_cancel", ...head(11) } as const,
          ],
          { kind: "orphaned", ...head(11) },
        ];
        for (const first of [0, 1, 40]) seeds.push(joined(first, nested));
        for (const first of [0, 1, 40]) seeds.push(joined(first, session));
      }
    }
    return seeds;
  },
};

const client: FuzzTarget = {
  name: "association-client",
  run(bytes) {
    let closed = 0;
    let contexts: readonly unknown[] = [];
    const told: number[] = [];
    const nested: number[] = [];
    let called = 0;
    const callback = (call: ServerCall) => {
      ok(call.stub.length <= 50_000);
      switch (called++ % 4) {
        case 0:
          call.respond(bodyOf(call.stub));
          break;
        case 1:
          callBack(call, nested, () => call.respond(bodyOf(new Uint8Array(9_000))));
          break;
        case 2:
          callBack(call, nested, () => {});
          call.fault(5);
          break;
        default: // never answered
      }
    };
    const machine = new ClientConnection(
      { maxResponseBytes: 100_000, maxCallbackBytes: 50_000, maxCallbackDepth: 4 },
      {
        bound: (results) => {
          contexts = results;
        },
        closed: () => {
          closed++;
        },
      },
    );
    machine.start([{ abstractSyntax: ECHO, transferSyntaxes: [NDR64, NDR20] }], 0);
    checkOutput(machine.takeOutput());
    // The bind_ack comes first and whole, so that mutations of the rest meet a bound connection; then calls are made.
    const split = 1 + (bytes.length > 10 ? bytes[9]! | (bytes[10]! << 8) : 0);
    checkOutput(feed(machine, bytes.subarray(0, split)));
    const context = contexts.find((result): result is BoundContext => result !== undefined && !(result instanceof Error));
    for (let i = 0; context !== undefined && i < 5; i++) {
      told[i] = 0;
      const once = () => {
        told[i]!++;
      };
      const handle = machine.call(
        { context, opnum: i, body: bodyOf(new Uint8Array(i * 3_000)), timeoutMs: i === 1 ? 50 : 0 },
        { response: once, fault: once, failed: once, ...(i === 2 ? { fragment: () => {} } : {}), ...(i === 4 ? {} : { callback }) },
        0,
      );
      if (i === 3) handle.cancel(0);
    }
    checkOutput(machine.takeOutput());
    checkOutput(feed(machine, Uint8Array.of(bytes[0] ?? 0, ...bytes.subarray(split))));
    machine.timeout(1e6);
    checkOutput(machine.takeOutput());
    machine.ended(undefined, 1e9);
    for (const times of [...told, ...nested]) equal(times, 1);
    ok(closed === 1);
    equal(machine.callsInFlight, 0);
  },
  seeds() {
    const seeds: Uint8Array[] = [];
    for (const littleEndian of [true, false]) {
      for (const mpx of [0, 0x10]) {
        const head = (callId: number, flags = 3) => ({ callId, flags, littleEndian });
        const stub = Uint8Array.from({ length: 24 }, (_, i) => i);
        const response = (callId: number, flags: number) =>
          ({ kind: "response", ...head(callId, flags), allocHint: 24, contextId: 0, cancelCount: 0, stub }) as const;
        const session: Pdu[] = [
          {
            kind: "bind_ack",
            ...head(1, 3 | mpx),
            maxTransmitFragment: 5840,
            maxReceiveFragment: 5840,
            associationGroup: 5,
            secondaryAddress: "135",
            results: [
              { result: 2, reason: 2, transferSyntax: { uuid: "00000000-0000-0000-0000-000000000000", major: 0, minor: 0 } },
              { result: 0, reason: 0, transferSyntax: NDR20 },
              { result: 3, reason: 3, transferSyntax: { uuid: "00000000-0000-0000-0000-000000000000", major: 0, minor: 0 } },
            ],
          },
          response(2, 3),
          response(3, 1),
          response(3, 2),
          response(4, 1),
          response(4, 0),
          response(4, 2),
          {
            kind: "fault",
            ...head(6, 0x23),
            allocHint: 32,
            contextId: 0,
            cancelCount: 0,
            faultFlags: 0,
            status: 0x1c010002,
            stub: new Uint8Array(0),
          },
          response(1, 3),
          { kind: "shutdown", ...head(0) },
        ];
        for (const first of [0, 1, 40]) seeds.push(joined(first, session));
        const request = (callId: number, flags: number) =>
          ({ kind: "request", ...head(callId, flags), allocHint: 24, contextId: 1, opnum: 1, stub }) as const;
        const calling: Pdu[] = [
          ...[session[0]!, request(2, 3), request(2, 1), request(2, 0), request(2, 2), response(2, 3), response(2, 3)],
          ...[
            request(3, 3),
            { kind: "co_cancel", ...head(3) } as const,
            request(3, 3),
            response(3, 3),
            request(6, 3),
            response(6, 3),
            request(5, 3),
          ],
        ];
        for (const first of [0, 1, 40]) seeds.push(joined(first, calling));
        seeds.push(joined(0, [{ kind: "bind_nak", ...head(1), reason: 2, versions: [{ major: 5, minor: 0 }] }]));
      }
    }
    return seeds;
  },
};

/** Calls the peer within `call`; `told` counts how often each was told what became of it. */
function callBack(call: ServerCall, told: number[], then: () => void): void {
  const at = told.push(0) - 1;
  const once = () => {
    told[at]!++;
    then();
  };
  const callback = (came: ServerCall) => came.respond(bodyOf(came.stub));
  call.callBack(
    { opnum: at, body: bodyOf(new Uint8Array((at % 3) * 4_000)), timeoutMs: at % 2 },
    { response: once, fault: once, failed: once, callback },
    0,
  );
}

export const targets: readonly FuzzTarget[] = [server, client];

function joined(first: number, pdus: readonly Pdu[]): Uint8Array {
  return Uint8Array.from([first, ...pdus.flatMap((pdu) => [...encodePdu(pdu)])]);
}
