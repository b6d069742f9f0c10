/**
 * What somebody says who has authenticated, and then does not keep to it: other levels and contexts in verifiers, fragments without protection, calls before
 * or after their time, trailers that do not fit. The PDUs are made by hand, with the context of the end that they pretend to be.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, ECHO, OTHER, Pair, type PairOptions, pattern } from "../../test/rpc-pair.ts";
import { NDR20, NDR64 } from "../ids/syntax.ts";
import { AUTH_LEVEL, type AuthenticationLevel } from "../knowledge/authentication.ts";
import {
  decodeHeader,
  decodePdu,
  encodePdu,
  PFC_FIRST_FRAG,
  PFC_LAST_FRAG,
  PFC_SUPPORT_HEADER_SIGN,
  PTYPE_REQUEST,
} from "../pdu/co/index.ts";
import { encodeVerificationTrailer, type VerificationTrailer } from "../pdu/co/verification-trailer.ts";
import { FakeContext, type FakeOptions } from "../security/testing.ts";
import { nca_s_proto_error, RPC_S_SEC_PKG_ERROR } from "../status/codes.ts";
import type { ConnectionSecurity, ServerCall } from "./types.ts";

const { CONNECT, CALL, PACKET, INTEGRITY, PRIVACY } = AUTH_LEVEL;
const WHOLE = PFC_FIRST_FRAG | PFC_LAST_FRAG;
const BIND = 0x0b;
const BIND_ACK = 0x0c;
const ACCESS_DENIED = 5;

interface House {
  readonly pair: Pair;
  /** The client's contexts, then the server's, in the order in which they were begun. */
  readonly ours: FakeContext[];
  readonly theirs: FakeContext[];
  readonly calls: ServerCall[];
  readonly notices: string[];
}

function house(fake: FakeOptions = {}, options: PairOptions = {}): House {
  const ours = [new FakeContext("initiator", fake)];
  const theirs: FakeContext[] = [];
  const calls: ServerCall[] = [];
  const notices: string[] = [];
  const pair = new Pair({
    security: { context: ours[0]! },
    dispatch: (call) => calls.push(call),
    ...options,
    host: {
      accept: (_, level) => {
        const context = new FakeContext("acceptor", { ...fake, level });
        theirs.push(context);
        return context;
      },
      notice: (_, words) => notices.push(words),
      ...options.host,
    },
  });
  return { pair, ours, theirs, calls, notices };
}

/** Another security context on the same connection. */
async function another({ pair, ours }: House, fake: FakeOptions = {}): Promise<ConnectionSecurity> {
  const context = new FakeContext("initiator", fake);
  const pending = pair.client.authenticate({ context }, pair.now);
  await pair.settle();
  ours.push(context);
  return await pending;
}

interface Forged {
  readonly kind?: "request" | "response";
  readonly flags?: number;
  readonly callId?: number;
  readonly opnum?: number;
  readonly contextId?: number;
  readonly stub?: Uint8Array;
  /** What the verifier says. */
  readonly level?: AuthenticationLevel;
  readonly authContext?: number;
}

/** A PDU, sealed or signed by `context`; without one it has no verifier. */
function made(context: FakeContext | undefined, forged: Forged = {}): Uint8Array {
  const { kind = "request", flags = WHOLE, callId = 2, opnum = 0, contextId = 0, stub = pattern(16), authContext = 1 } = forged;
  const level = forged.level ?? context?.level ?? PRIVACY;
  const auth = { type: 10, level, padLength: 0, contextId: authContext, value: new Uint8Array(16) } as const;
  const common = { flags, callId, littleEndian: true, allocHint: 0, contextId, stub, ...(context === undefined ? {} : { auth }) };
  const pdu = encodePdu(kind === "request" ? { kind, ...common, opnum } : { kind, ...common, cancelCount: 0 });
  if (context !== undefined) context[context.level === PRIVACY ? "seal" : "sign"](pdu, 0, 24, decodeHeader(pdu, 0).fragLength - 24);
  return pdu;
}

/** The server gets these. @returns status of the fault that it answers, undefined for none */
function give({ pair }: House, ...pdus: readonly Uint8Array[]): number | undefined {
  for (const pdu of pdus) pair.server.receive(pdu, pair.now);
  let status: number | undefined;
  const out = pair.server.takeOutput();
  for (const bytes of out) {
    for (let at = 0; at < bytes.length; at += decodeHeader(bytes, at).fragLength) {
      const pdu = decodePdu(bytes.slice(at, at + decodeHeader(bytes, at).fragLength));
      if (pdu.kind === "fault") status = pdu.status;
    }
  }
  pair.server.recycle(out);
  return status;
}

/** Changes octets of the sec_trailer of PDUs of one type. */
function inTrailer(ptype: number, change: (trailer: DataView, pdu: Uint8Array) => void): Pick<PairOptions, "chunk"> {
  return {
    chunk: (bytes) => {
      const { fragLength, authLength } = decodeHeader(bytes, 0);
      if (bytes[2] === ptype && authLength > 0)
        change(new DataView(bytes.buffer, bytes.byteOffset + fragLength - authLength - 8, 8), bytes);
      return [bytes];
    },
  };
}

test("made by hand as it should be, a request is taken: so what is refused below is so for its fault", () => {
  for (const level of [CONNECT, PACKET, INTEGRITY, PRIVACY] as const) {
    const at = house({ level });
    assert.equal(give(at, made(level === CONNECT ? undefined : at.ours[0]!)), undefined);
    assert.equal(at.calls.length, 1);
  }
});

// --- requests ---

test("a request that says another level than its context has is refused, and the context with it", () => {
  for (const [level, said] of [
    [PRIVACY, INTEGRITY],
    [INTEGRITY, PACKET],
    [INTEGRITY, PRIVACY],
    [PACKET, CONNECT],
  ] as const) {
    const at = house({ level });
    assert.equal(give(at, made(at.ours[0], { level: said })), ACCESS_DENIED, `${said} for ${level}`);
    assert.equal(at.calls.length, 0);
    assert.equal(at.theirs[0]!.state, "closed");
  }
});

test("a request under a context that is not complete, or that was never begun", () => {
  const never = new Promise<void>(() => {});
  // Its client does not come to its third token.
  let legs = 0;
  const at = house({ gate: () => (++legs > 2 ? never : Promise.resolve()) });
  return at.pair.settle().then(() => {
    assert.equal(at.theirs[0]!.state, "negotiating");
    const able = new FakeContext("initiator", { legs: 1 });
    able.step(new Uint8Array(0));
    assert.equal(give(at, made(able)), nca_s_proto_error);
    assert.equal(at.calls.length, 0);

    const other = house();
    assert.equal(give(other, made(other.ours[0], { authContext: 9 })), ACCESS_DENIED);
    assert.equal(other.calls.length, 0);
  });
});

test("a fragment without a verifier within a request that has one", () => {
  for (const level of [PACKET, INTEGRITY, PRIVACY] as const) {
    const at = house({ level });
    const [first] = at.ours;
    assert.equal(give(at, made(first, { flags: PFC_FIRST_FRAG }), made(undefined, { flags: PFC_LAST_FRAG })), nca_s_proto_error);
    assert.equal(at.calls.length, 0);
  }
});

test("fragments of one request come under its context, whichever they name", async () => {
  const at = house();
  await another(at);
  const [one, two] = at.ours as [FakeContext, FakeContext];
  const first = made(one, { flags: PFC_FIRST_FRAG });
  const last = made(two, { flags: PFC_LAST_FRAG, authContext: 2 });
  assert.equal(give(at, first, last), RPC_S_SEC_PKG_ERROR);
  assert.equal(at.calls.length, 0);
});

// --- tokens ---

test("level call is none that a connection has", () => {
  const at = house(
    { level: CALL },
    inTrailer(BIND, (trailer) => trailer.setUint8(1, CALL)),
  );
  assert.equal(at.pair.bound, undefined);
  assert.match(at.pair.closed!.error!.message, /bind_nak/);
  assert.deepEqual(
    at.theirs.map((one) => one.state),
    ["closed"],
  );
});

test("an rpc_auth_3 with another level, or for a context that has failed", () => {
  const AUTH3 = 0x10;
  const other = house(
    {},
    inTrailer(AUTH3, (trailer) => trailer.setUint8(1, INTEGRITY)),
  );
  other.pair.run();
  assert.equal(other.theirs[0]!.state, "closed");
  assert.ok(other.notices.some((words) => /rpc_auth_3 of another authentication type or level/.test(words)));

  const auth = { type: 10, level: PRIVACY, padLength: 0, contextId: 1, value: Uint8Array.of(2, 0x70, 0x71, 7) } as const;
  const token = encodePdu({ kind: "rpc_auth_3", flags: WHOLE, callId: 2, littleEndian: true, auth });
  const twice = house();
  assert.equal(give(twice, token), nca_s_proto_error);
  assert.ok(twice.notices.some((words) => /not being built/.test(words)));
  // Its last token was wrong, which the client is told with its first request.
  const wrong = house(
    {},
    {
      chunk: (bytes) => {
        if (bytes[2] === AUTH3) bytes[bytes.length - 1]! ^= 1;
        return [bytes];
      },
    },
  );
  assert.equal(wrong.theirs[0]!.state, "failed");
  assert.equal(give(wrong, token), nca_s_proto_error);
});

test("a server's token of another type, level or context than was asked for", () => {
  for (const [words, change] of Object.entries<(trailer: DataView) => void>({
    "authentication type 16": (trailer) => trailer.setUint8(0, 16),
    "level 5": (trailer) => trailer.setUint8(1, INTEGRITY),
    "context 2": (trailer) => trailer.setUint32(4, 2, true),
  })) {
    const { pair, ours } = house({}, inTrailer(BIND_ACK, change));
    assert.equal(pair.bound, undefined);
    assert.match(pair.closed!.error!.message, new RegExp(`${words}.*which was not asked for`));
    assert.equal(ours[0]!.state, "closed");
  }
});

test("a server that grants header signing to who did not ask for it", () => {
  const { pair, calls, ours } = house(
    {},
    {
      security: { context: new FakeContext("initiator"), headerSigning: false },
      ...inTrailer(BIND_ACK, (_, pdu) => {
        pdu[3]! |= PFC_SUPPORT_HEADER_SIGN;
      }),
    },
  );
  const outcome = pair.call(0, pattern(16));
  pair.run();
  assert.equal(calls.length, 1);
  calls[0]!.respond(bodyOf(pattern(3)));
  pair.run();
  assert.equal(outcome.kind, "response");
  assert.equal(ours[0]!.headerSigning, false);
});

// --- responses ---

test("a response under another context than its request, or with another level, is not taken", async () => {
  const at = house();
  await another(at);
  const outcome = at.pair.call(0, pattern(8));
  at.pair.run();
  const { callId } = at.calls[0]!;
  at.pair.client.receive(made(at.theirs[1], { kind: "response", callId, authContext: 2 }), at.pair.now);
  assert.equal(outcome.kind, "failed");
  assert.match(at.pair.closed!.error!.message, /under another security context/);

  // Without header signing nothing covers the verifier's own octets.
  const bare = house({ canSignHeader: false, level: INTEGRITY });
  const second = bare.pair.call(0, pattern(8));
  bare.pair.run();
  const pdu = made(bare.theirs[0], { kind: "response", callId: bare.calls[0]!.callId, level: CONNECT });
  bare.pair.client.receive(pdu, bare.pair.now);
  assert.equal(second.kind, "failed");
  assert.match(bare.pair.closed!.error!.message, /a verifier of a security context that there is not/);
});

test("a callback under another context than its call, or under none, is refused", async () => {
  for (const which of [0, 1, undefined]) {
    const at = house();
    await another(at);
    const calledBack: ServerCall[] = [];
    at.pair.call(0, pattern(8), { callback: (call) => calledBack.push(call) });
    at.pair.run();
    const context = which === undefined ? undefined : at.theirs[which];
    at.pair.client.receive(made(context, { callId: at.calls[0]!.callId, authContext: (which ?? 0) + 1 }), at.pair.now);
    assert.equal(calledBack.length, which === 0 ? 1 : 0);
    const fault = at.pair.client.takeOutput().map((bytes) => decodePdu(bytes.slice(0, decodeHeader(bytes, 0).fragLength)))[0];
    if (which === 0) assert.equal(fault, undefined);
    else assert.ok(fault?.kind === "fault" && fault.status === ACCESS_DENIED, `${fault?.kind}`);
  }
});

// --- verification trailers ---

/** The verification trailer of a request of ours, as it should be. */
const RIGHT = {
  bitmask: 0,
  presentationContext: { abstractSyntax: ECHO, transferSyntax: NDR64 },
  header: { ptype: PTYPE_REQUEST, representation: Uint8Array.of(0x10, 0, 0, 0), callId: 2, contextId: 0, opnum: 0 },
} as const satisfies VerificationTrailer;

/** Status with which the server answers a request with this trailer; undefined where it takes it. */
function answerTo(trailer: VerificationTrailer | Uint8Array, fragments = 1): number | undefined {
  const at = house({ canSignHeader: false });
  const [context] = at.ours;
  const octets = trailer instanceof Uint8Array ? trailer : encodeVerificationTrailer(trailer);
  const stub = new Uint8Array(Math.ceil((16 + octets.length) / 16) * 16);
  // Padding stands before it: a trailer ends where the stub data does.
  stub.set(octets, stub.length - octets.length);
  const before = Array.from({ length: fragments - 1 }, (_, i) => made(context, { flags: i === 0 ? PFC_FIRST_FRAG : 0 }));
  const last = made(context, { stub, flags: fragments === 1 ? WHOLE : PFC_LAST_FRAG });
  const status = give(at, ...before, last);
  assert.equal(at.calls.length, status === undefined ? 1 : 0);
  return status;
}

test("every field of a verification trailer is held to its request, in its last fragment whichever that is", () => {
  const { header, presentationContext } = RIGHT;
  const wrong: Record<string, VerificationTrailer> = {
    "header signing that was not asked for": { ...RIGHT, bitmask: 1 },
    "another interface": { ...RIGHT, presentationContext: { ...presentationContext, abstractSyntax: OTHER } },
    "another transfer syntax": { ...RIGHT, presentationContext: { ...presentationContext, transferSyntax: NDR20 } },
    "another PTYPE": { ...RIGHT, header: { ...header, ptype: 2 } },
    "another byte order": { ...RIGHT, header: { ...header, representation: new Uint8Array(4) } },
    "another call": { ...RIGHT, header: { ...header, callId: 3 } },
    "another presentation context": { ...RIGHT, header: { ...header, contextId: 1 } },
    "another operation": { ...RIGHT, header: { ...header, opnum: 1 } },
  };
  for (const fragments of [1, 2, 3]) {
    assert.equal(answerTo(RIGHT, fragments), undefined);
    for (const [words, trailer] of Object.entries(wrong)) assert.equal(answerTo(trailer, fragments), ACCESS_DENIED, words);
  }
});

test("a command of a verification trailer that is not known is passed over, unless it must be processed", () => {
  const trailer = encodeVerificationTrailer({ bitmask: 0 });
  const view = new DataView(trailer.buffer);
  // SEC_VT_COMMAND_END, of a type that there is not.
  view.setUint16(8, 0x4000 | 9, true);
  assert.equal(answerTo(trailer), undefined);
  view.setUint16(8, 0xc000 | 9, true);
  assert.equal(answerTo(trailer), ACCESS_DENIED);
});
