import assert from "node:assert/strict";
import { test } from "node:test";
import { NDR20, NDR64 } from "../../ids/syntax.ts";
import { encodeTower, endpointToTower } from "../../ids/tower.ts";
import { epm } from "../../interfaces/epm/index.ts";
import { octetsOf } from "../../ndr/codec.ts";
import { interpretedOperation } from "../../ndr/interpret.ts";
import { NDR20_LE, NDR64_LE, type NdrFormat } from "../../ndr/types.ts";
import { encodePdu, type Pdu, PFC_FIRST_FRAG, PFC_LAST_FRAG, PFC_MAYBE, PFC_SUPPORT_HEADER_SIGN, PFC_WHOLE } from "../../pdu/co/index.ts";
import { encodeNtlmMessage } from "../../pdu/ntlmssp/index.ts";
import type { AnalysisOptions } from "../analysis.ts";
import { Analyzer } from "../analyzer.ts";
import type { Side } from "../conversation.ts";
import type { Message } from "../listener.ts";
import type { CallRecord, TraceRecord } from "../records.ts";
import { loadInterfaces } from "./library.ts";

const SAMR = { uuid: "12345778-1234-abcd-ef00-0123456789ac", major: 1, minor: 0 };
const EPM = { uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa", major: 3, minor: 0 };
const UNKNOWN = { uuid: "01020304-1234-abcd-ef00-0123456789ac", major: 1, minor: 0 };
const common = { flags: PFC_WHOLE, littleEndian: true };

/** One connection, fed by hand: each step is a frame, a millisecond after the one before. */
class Wire {
  readonly records: TraceRecord[] = [];
  readonly messages: Message[] = [];
  readonly analyzer: Analyzer;
  readonly #stream: ReturnType<Analyzer["openRpc"]>;
  #frame = 0;

  constructor(options: AnalysisOptions = {}, prepare?: (analyzer: Analyzer) => void) {
    this.analyzer = new Analyzer({ record: (one) => this.records.push(one), message: (one) => this.messages.push(one) }, options);
    prepare?.(this.analyzer);
    const conversation = {
      transport: "tcp" as const,
      number: 0,
      client: { address: "10.0.0.1", port: 50_000 },
      server: { address: "10.0.0.2", port: 49_153 },
      roles: "handshake" as const,
      carries: "rpc",
    };
    this.#stream = this.analyzer.openRpc(conversation, { kind: "tcp" });
  }

  octets(side: Side, ...parts: readonly (Pdu | Uint8Array)[]): this {
    const bytes = Buffer.concat(parts.map((one) => (one instanceof Uint8Array ? one : encodePdu(one))));
    this.#frame++;
    // The reader's buffer: nothing of it may be kept.
    const room = new Uint8Array(bytes.length + 3);
    room.set(bytes, 3);
    this.#stream.octets(side, room, 3, room.length, this.#frame, this.#frame * 1000);
    room.fill(0xa5);
    return this;
  }

  client(...parts: readonly (Pdu | Uint8Array)[]): this {
    return this.octets(0, ...parts);
  }

  server(...parts: readonly (Pdu | Uint8Array)[]): this {
    return this.octets(1, ...parts);
  }

  gap(side: Side, length: number | undefined): this {
    this.#frame++;
    this.#stream.gap(side, length, this.#frame, this.#frame * 1000);
    return this;
  }

  end(how: "fin" | "reset" | "capture" = "capture"): this {
    this.#frame++;
    this.#stream.end(1, how, this.#frame, this.#frame * 1000);
    this.#stream.end(0, how, this.#frame, this.#frame * 1000);
    return this;
  }

  of<Kind extends TraceRecord["kind"]>(kind: Kind): Extract<TraceRecord, { kind: Kind }>[] {
    return this.records.filter((one): one is Extract<TraceRecord, { kind: Kind }> => one.kind === kind);
  }

  calls(): string[] {
    return this.of("call").map(callLine);
  }
}

function callLine(call: CallRecord): string {
  const { callId, interface: ref, operation, opnum, request, answer, latency, outcome, fault, status, unansweredBecause } = call;
  return [
    `${callId}`,
    ref === undefined ? "?" : `${ref.name ?? ref.uuid}${ref.by === "mapping" ? "*" : ""}`,
    operation ?? `#${opnum}`,
    `${request?.frame ?? "-"}>${answer?.frame ?? "-"}`,
    `${latency ?? "-"}`,
    outcome,
    fault?.name ?? status?.name ?? unansweredBecause ?? "",
  ]
    .join(" ")
    .trim();
}

type Context = { readonly uuid: string; readonly major: number; readonly minor: number };

const bind = (contexts: readonly (readonly [Context, ...(typeof NDR20)[]])[] = [[SAMR, NDR20]], more: Partial<Pdu> = {}): Pdu =>
  ({
    kind: "bind",
    callId: 1,
    ...common,
    maxTransmitFragment: 5840,
    maxReceiveFragment: 5840,
    associationGroup: 0,
    contexts: contexts.map(([abstractSyntax, ...transferSyntaxes], contextId) => ({ contextId, abstractSyntax, transferSyntaxes })),
    ...more,
  }) as Pdu;

const bindAck = (
  results: readonly (readonly [result: number, reason: number, syntax?: typeof NDR20])[] = [[0, 0, NDR20]],
  more: Partial<Pdu> = {},
): Pdu =>
  ({
    kind: "bind_ack",
    callId: 1,
    ...common,
    maxTransmitFragment: 5840,
    maxReceiveFragment: 5840,
    associationGroup: 0x4711,
    secondaryAddress: "49153",
    results: results.map(([result, reason, transferSyntax]) => ({
      result,
      reason,
      transferSyntax: transferSyntax ?? { uuid: "00000000-0000-0000-0000-000000000000", major: 0, minor: 0 },
    })),
    ...more,
  }) as Pdu;

const request = (callId: number, opnum: number, stub: Uint8Array = new Uint8Array(8), more: Partial<Pdu> = {}): Pdu =>
  ({ kind: "request", callId, ...common, allocHint: 0, contextId: 0, opnum, stub, ...more }) as Pdu;

const response = (callId: number, stub: Uint8Array = new Uint8Array(8), more: Partial<Pdu> = {}): Pdu =>
  ({ kind: "response", callId, ...common, allocHint: 0, contextId: 0, cancelCount: 0, stub, ...more }) as Pdu;

const fault = (callId: number, status: number, more: Partial<Pdu> = {}): Pdu =>
  ({
    kind: "fault",
    callId,
    ...common,
    allocHint: 0,
    contextId: 0,
    cancelCount: 0,
    faultFlags: 0,
    status,
    stub: new Uint8Array(0),
    ...more,
  }) as Pdu;

const word = (value: number) => Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);

test("a bind is told with its answer; calls in flight are paired by call_id", () => {
  const wire = new Wire();
  wire
    .client(bind())
    .server(bindAck())
    .client(request(2, 64), request(3, 7))
    .server(response(3))
    .server(response(2, word(0xc0000022)))
    .end("fin");
  const [told] = wire.of("bind");
  assert.deepEqual(
    [told!.outcome, told!.request?.frame, told!.answer?.frame, told!.associationGroup, told!.secondaryAddress, told!.contexts[0]!.chosen],
    ["accepted", 1, 2, { asked: 0, given: 0x4711 }, "49153", NDR20.uuid],
  );
  assert.deepEqual(wire.calls(), ["3 samr SamrOpenDomain 3>4 1000 answered", "2 samr SamrConnect5 3>5 2000 answered STATUS_ACCESS_DENIED"]);
  assert.deepEqual(Object.fromEntries(wire.analyzer.pdus), { request: 2, response: 2, bind: 1, bind_ack: 1 });
});

test("PDUs come in any pieces, several at once, and in big-endian order", () => {
  for (const littleEndian of [true, false]) {
    const order = { littleEndian } as Partial<Pdu>;
    const octets = [bind([[SAMR, NDR20]], order), request(2, 7, new Uint8Array(300), order), request(3, 1, new Uint8Array(0), order)].map(
      encodePdu,
    );
    const all = Buffer.concat(octets);
    for (const size of [1, 7, 23, 24, 100, all.length]) {
      const wire = new Wire();
      for (let at = 0; at < all.length; at += size) wire.client(all.subarray(at, at + size));
      wire
        .server(bindAck(undefined, order))
        .server(response(2, undefined, order))
        .server(response(3, undefined, order))
        .end();
      assert.deepEqual(
        wire.calls().map((line) => line.replace(/ \d+>\d+ \d+/, "")),
        ["2 samr SamrOpenDomain answered", "3 samr SamrCloseHandle answered"],
      );
      assert.deepEqual(wire.of("call")[0]!.octets, [300, 8]);
    }
  }
});

test("fragments are joined into one call", () => {
  const wire = new Wire();
  wire.client(bind()).server(bindAck());
  wire.client(request(2, 7, new Uint8Array(100), { flags: PFC_FIRST_FRAG }), request(2, 7, new Uint8Array(50), { flags: PFC_LAST_FRAG }));
  wire.server(response(2, new Uint8Array(40), { flags: PFC_FIRST_FRAG })).server(response(2, new Uint8Array(40), { flags: 0 }));
  wire.server(response(2, word(0), { flags: PFC_LAST_FRAG })).end();
  const [call] = wire.of("call");
  assert.deepEqual([call!.octets, call!.fragments, call!.answer?.frame, wire.of("call").length], [[150, 84], [2, 3], 6, 1]);
});

test("a gap within a PDU leaves the next one where it is; a gap over a header is got over", () => {
  const long = encodePdu(response(2, new Uint8Array(1000)));
  const wire = new Wire();
  wire.client(bind()).server(bindAck()).client(request(2, 7), request(3, 1), request(4, 1));
  wire.server(long.subarray(0, 100)).gap(1, 500).server(long.subarray(600), response(3));
  wire.gap(1, 700).server(new Uint8Array(33).fill(5), response(4)).end("fin");
  assert.deepEqual(
    wire.calls().map((line) => line.replace(/ \d+ answered/, " answered")),
    ["2 samr SamrOpenDomain 3>6 answered", "3 samr SamrCloseHandle 3>6 answered", "4 samr SamrCloseHandle 3>8 answered"],
  );
  const cut = wire.messages.filter((one) => one.protocol === "rpc" && one.cut);
  assert.deepEqual(
    cut.map((one) => one.frame),
    [6],
  );
});

test("a call whose answer may lie in a gap is cut, not unanswered", () => {
  const wire = new Wire();
  wire.client(bind()).server(bindAck()).client(request(2, 7)).gap(1, undefined).client(request(3, 7)).end("fin");
  assert.deepEqual(wire.calls(), [
    "2 samr SamrOpenDomain 3>- - cut connection-closed",
    "3 samr SamrOpenDomain 5>- - unanswered connection-closed",
  ]);
  const begun = new Wire();
  begun
    .client(bind())
    .server(bindAck())
    .client(request(2, 7))
    .server(response(2, undefined, { flags: PFC_FIRST_FRAG }))
    .end();
  assert.deepEqual(begun.calls(), ["2 samr SamrOpenDomain 3>- - cut capture-ended"]);
});

test("why there is no answer", () => {
  for (const [how, because] of [
    ["fin", "connection-closed"],
    ["reset", "connection-reset"],
    ["capture", "capture-ended"],
  ] as const) {
    const wire = new Wire();
    wire.client(bind()).server(bindAck()).client(request(2, 7)).client(request(2, 7)).end(how);
    assert.deepEqual(wire.calls(), [
      "2 samr SamrOpenDomain 3>- - unanswered superseded",
      `2 samr SamrOpenDomain 4>- - unanswered ${because}`,
    ]);
  }
});

test("faults are told in words, and whether the call was executed", () => {
  const wire = new Wire();
  wire
    .client(bind())
    .server(bindAck())
    .client(request(2, 7))
    .server(fault(2, 5))
    .client(request(3, 200))
    .server(fault(3, 0x1c010002, { flags: PFC_WHOLE | 0x20 }));
  wire
    .client(request(4, 7))
    .client({ kind: "co_cancel", callId: 4, ...common })
    .server(fault(4, 0x1c00000d));
  wire
    .client(request(5, 7))
    .client({ kind: "orphaned", callId: 5, ...common })
    .end();
  assert.deepEqual(wire.calls(), [
    "2 samr SamrOpenDomain 3>4 1000 fault ERROR_ACCESS_DENIED",
    "3 samr #200 5>6 1000 fault nca_s_op_rng_error",
    "4 samr SamrOpenDomain 7>9 2000 cancelled nca_s_fault_cancel",
    "5 samr SamrOpenDomain 10>- - orphaned capture-ended",
  ]);
  assert.equal(wire.of("call")[1]!.fault?.didNotExecute, true);
});

test("the server calls the client back with the same number", () => {
  const wire = new Wire();
  wire.client(bind()).server(bindAck()).client(request(2, 7)).server(request(2, 0)).client(response(2)).server(response(2)).end();
  assert.deepEqual(wire.calls(), ["2 samr SamrConnect 4>5 1000 answered", "2 samr SamrOpenDomain 3>6 3000 answered"]);
});

test("contexts by alter_context; NDR64 beside NDR20 is no rejection; what was rejected, and why", () => {
  const wire = new Wire();
  wire
    .client(
      bind([
        [SAMR, NDR20],
        [SAMR, NDR64],
      ]),
    )
    .server(
      bindAck([
        [2, 2],
        [0, 0, NDR64],
      ]),
    );
  wire.client({ ...bind([[UNKNOWN, NDR20]]), kind: "alter_context", callId: 2 } as Pdu);
  wire.server({ ...bindAck([[2, 1]]), kind: "alter_context_resp", callId: 2, secondaryAddress: "" } as Pdu);
  wire
    .client({
      ...bind([
        [UNKNOWN, NDR20],
        [SAMR, NDR20],
      ]),
      callId: 3,
    } as Pdu)
    .server(
      bindAck(
        [
          [1, 0],
          [0, 0, NDR20],
        ],
        { callId: 3 },
      ),
    )
    .client(bind(undefined, { callId: 4 }))
    .end();
  assert.deepEqual(
    wire.of("bind").map(({ alter, outcome, contexts }) => [alter, outcome, ...contexts.map(({ words }) => words)]),
    [
      [false, "accepted", "rejected by the server's run-time: it serves this interface in no transfer syntax that was offered", undefined],
      [true, "rejected", "rejected by the server's run-time: it does not serve this interface on this endpoint"],
      [false, "partly", "rejected by the server's program", undefined],
      [false, "unanswered", undefined],
    ],
  );
});

test("a bind_nak says why", () => {
  const wire = new Wire();
  wire
    .client(bind())
    .server({ kind: "bind_nak", callId: 1, ...common, reason: 2, versions: [{ major: 5, minor: 0 }] })
    .end();
  const [told] = wire.of("bind");
  assert.deepEqual([told!.outcome, told!.nak], ["nak", { reason: 2, words: "it is out of resources" }]);
});

const ntlm = (step: 1 | 2 | 3): Uint8Array => {
  const version = undefined;
  if (step === 1) return encodeNtlmMessage({ kind: "negotiate", flags: 0x207, domainName: "", workstation: "", version });
  if (step === 2)
    return encodeNtlmMessage({
      kind: "challenge",
      flags: 0x205,
      targetName: "LAB",
      serverChallenge: new Uint8Array(8),
      targetInfo: undefined,
      version,
    });
  const none = new Uint8Array(0);
  return encodeNtlmMessage({
    kind: "authenticate",
    flags: 0x205,
    domainName: "LAB",
    userName: "alice",
    workstation: "WS1",
    lmChallengeResponse: none,
    ntChallengeResponse: new Uint8Array(24),
    encryptedRandomSessionKey: none,
    version,
    mic: undefined,
  });
};

const sealed = (value: Uint8Array, level = 6, contextId = 0) =>
  ({ auth: { type: 10, level, padLength: 0, contextId, value } }) as Partial<Pdu>;

test("whom NTLM names, and whether the server took them", () => {
  for (const [answer, outcome, status] of [
    [response(2, undefined, sealed(new Uint8Array(16))), "accepted", undefined],
    [fault(2, 5), "rejected", "ERROR_ACCESS_DENIED"],
    [fault(2, 0x1c010002), "accepted", undefined],
  ] as const) {
    const wire = new Wire();
    wire.client(bind(undefined, sealed(ntlm(1)))).server(bindAck(undefined, sealed(ntlm(2))));
    wire
      .client({ kind: "rpc_auth_3", callId: 1, ...common, ...sealed(ntlm(3)) } as Pdu, request(2, 7, undefined, sealed(new Uint8Array(16))))
      .server(answer)
      .end();
    const [told, ...more] = wire.of("authentication");
    assert.deepEqual(
      [
        told!.mechanism,
        told!.user,
        told!.domain,
        told!.workstation,
        told!.target,
        told!.level,
        told!.outcome,
        told!.status?.name,
        more.length,
      ],
      ["ntlm", "alice", "LAB", "WS1", "LAB", 6, outcome, status, 0],
    );
  }
});

function towerTo(endpoint: string): Uint8Array {
  return encodeTower(
    endpointToTower({ interfaceId: SAMR, transferSyntax: NDR20, address: { protocolSequence: "ncacn_ip_tcp", host: "0.0.0.0", endpoint } }),
  );
}

/** Stub data of an ept_map for SAMR, and of its answer: port 49200. */
function mapExchange(format: NdrFormat = NDR20_LE): { readonly one: Uint8Array; readonly told: Uint8Array } {
  const tower = towerTo("49200");
  const one = octetsOf(
    interpretedOperation(epm.operations[3]!).encodeRequest(
      { obj: null, map_tower: { tower_octet_string: tower }, entry_handle: null, max_towers: 1 },
      format,
    ),
  );
  const told = octetsOf(
    interpretedOperation(epm.operations[3]!).encodeResponse(
      { entry_handle: null, ITowers: [{ tower_octet_string: tower }], status: 0 },
      { max_towers: 1 },
      format,
    ),
  );
  return { one, told };
}

test("an answer is about the security context that its verifier names", () => {
  const wire = new Wire();
  wire.client(bind(undefined, sealed(ntlm(1), 6, 7))).server(bindAck(undefined, sealed(ntlm(2), 6, 7)));
  wire.client({ kind: "rpc_auth_3", callId: 1, ...common, ...sealed(ntlm(3), 6, 7) } as Pdu);
  const more = { kind: "alter_context", callId: 2, ...sealed(ntlm(1), 5, 8) } as Partial<Pdu>;
  wire.client(bind([[SAMR, NDR20]], more));
  wire.client(request(3, 7, undefined, sealed(new Uint8Array(16), 5, 8)));
  wire.server(response(3, undefined, sealed(new Uint8Array(16), 5, 8))).end();
  assert.deepEqual(
    wire.of("authentication").map(({ level, outcome, user }) => [level, outcome, user]),
    [
      [5, "accepted", undefined],
      [6, "unknown", "alice"],
    ],
  );
});

test("whom Netlogon's secure channel names", () => {
  // Domain and computer in OEM, and the computer once more in compressed UTF-8: flags 1, 2 and 16.
  const token = Uint8Array.of(0, 0, 0, 0, 19, 0, 0, 0, ...Buffer.from("LAB\0WS1\0\x03WS1\0", "latin1"));
  const channel = (value: Uint8Array) => ({ auth: { type: 68, level: 6, padLength: 0, contextId: 0, value } }) as Partial<Pdu>;
  const wire = new Wire();
  wire.client(bind(undefined, channel(token))).server(bindAck(undefined, channel(Uint8Array.of(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))));
  wire
    .client(request(2, 7, undefined, channel(new Uint8Array(32))))
    .server(response(2, undefined, channel(new Uint8Array(32))))
    .end();
  assert.deepEqual(
    wire.of("authentication").map(({ mechanism, domain, workstation, user, outcome }) => [mechanism, domain, workstation, user, outcome]),
    [["netlogon", "LAB", "WS1", undefined, "accepted"]],
  );
});

test("what is sealed is not read, but a key opens it", () => {
  const legs: string[] = [];
  const decryptor = {
    token: (_c: unknown, side: Side, type: number, _id: number, token: Uint8Array) =>
      void legs.push(`token ${side} ${type} ${token.length}`),
    pdu: ({ side, start, end, pdu }: { side: Side; start: number; end: number; pdu: Uint8Array }) => {
      legs.push(`pdu ${side} ${start}-${end} of ${pdu.length}`);
      return pdu.subarray(start, end).map((octet) => octet ^ 0xff);
    },
    smb: () => undefined,
  };
  for (const key of [true, false]) {
    const wire = new Wire(key ? { decryptor } : {});
    wire.client(bind(undefined, sealed(ntlm(1)))).server(bindAck(undefined, sealed(ntlm(2))));
    wire.client({ kind: "rpc_auth_3", callId: 1, ...common, ...sealed(ntlm(3)) } as Pdu);
    wire.client(request(2, 7, undefined, sealed(new Uint8Array(16))));
    wire.server(response(2, word(~0xc0000022), sealed(new Uint8Array(16)))).end();
    assert.deepEqual(wire.calls(), [`2 samr SamrOpenDomain 4>5 1000 answered${key ? " STATUS_ACCESS_DENIED" : ""}`]);
  }
  assert.deepEqual(legs, [
    `token 0 10 ${ntlm(1).length}`,
    `token 1 10 ${ntlm(2).length}`,
    `token 0 10 ${ntlm(3).length}`,
    "pdu 0 24-32 of 56",
    "pdu 1 24-28 of 52",
  ]);
});

test("what a mapper tells under seal is told with a key, in values and as an endpoint; in the order of the wire", async () => {
  const library = await loadInterfaces();
  const order: string[] = [];
  const decryptor = {
    token: (_c: unknown, side: Side) => void order.push(`token ${side}`),
    pdu: ({ side, start, end, pdu }: { side: Side; start: number; end: number; pdu: Uint8Array }) => {
      order.push(`pdu ${side} ${pdu[2]}`);
      return pdu.subarray(start, end).map((octet) => octet ^ 0xff);
    },
    smb: () => undefined,
  };
  const { one, told } = mapExchange();
  const veiled = (octets: Uint8Array) => octets.map((octet) => octet ^ 0xff);
  for (const key of [true, false]) {
    const wire = new Wire({ values: true, interfaces: library, ...(key ? { decryptor } : {}) });
    wire.client(bind([[EPM, NDR20]], sealed(ntlm(1)))).server(bindAck(undefined, sealed(ntlm(2))));
    wire.client({ kind: "rpc_auth_3", callId: 1, ...common, ...sealed(ntlm(3)) } as Pdu);
    wire.client(request(2, 3, veiled(one), sealed(new Uint8Array(16))));
    wire.server(response(2, veiled(told), sealed(new Uint8Array(16)))).end();
    assert.deepEqual(
      wire.of("mapping").map(({ endpoint, interface: ref }) => [endpoint, ref?.uuid]),
      key ? [["49200", SAMR.uuid]] : [],
    );
    const { values } = wire.of("call")[0]!;
    assert.equal(values === undefined, !key);
    if (key) assert.equal((values!.out as { status: number }).status, 0);
  }
  assert.deepEqual(order, ["token 0", "token 1", "token 0", "pdu 0 0", "pdu 1 2"]);
});

test("without a bind the interface is what a mapper told of the port, unless several share it", () => {
  const ref = { ...SAMR, name: "samr", by: "mapping" as const };
  const one = new Wire({}, (analyzer) => analyzer.noteMapping("10.0.0.2", 49_153, ref));
  one.client(request(9, 7)).server(response(9)).end();
  assert.deepEqual(one.calls(), ["9 samr* SamrOpenDomain 1>2 1000 answered"]);
  const two = new Wire({}, (analyzer) => {
    analyzer.noteMapping("10.0.0.2", 49_153, ref);
    analyzer.noteMapping("10.0.0.2", 49_153, { ...UNKNOWN, name: undefined, by: "mapping" });
  });
  two.client(request(9, 7)).server(response(9)).end();
  assert.deepEqual(two.calls(), ["9 ? #7 1>2 1000 answered"]);
});

test("a stream that begins within a PDU is read from the next one on", () => {
  const wire = new Wire();
  const pdu = encodePdu(response(7, new Uint8Array(200)));
  wire.server(pdu.subarray(90)).client(request(8, 7)).server(response(8)).end();
  assert.deepEqual(wire.calls(), ["8 ? #7 2>3 1000 answered"]);
});

test("a server that answers every call with the same number", () => {
  const wire = new Wire();
  wire
    .client(bind())
    .server(bindAck())
    .client(request(1, 7))
    .server(response(1))
    .client(request(2, 7))
    .server(response(1))
    .client(request(3, 7))
    .server(response(1))
    .end();
  assert.deepEqual(
    wire.calls(),
    ["1", "2", "3"].map((id, i) => `${id} samr SamrOpenDomain ${3 + 2 * i}>${4 + 2 * i} 1000 answered`),
  );
});

test("answers that the capture has a moment before what they answer", () => {
  const wire = new Wire();
  wire
    .server(bindAck())
    .client(bind())
    .server(response(2, word(0xc0000022)))
    .client(request(2, 7))
    .client(request(3, 7))
    .server(response(3));
  // That one's request is not there.
  wire.server(response(4)).end();
  assert.deepEqual(
    wire.of("bind").map(({ request, answer, outcome }) => [request?.frame, answer?.frame, outcome]),
    [[2, 1, "accepted"]],
  );
  assert.deepEqual(wire.calls(), [
    "2 samr SamrOpenDomain 4>3 0 answered STATUS_ACCESS_DENIED",
    "3 samr SamrOpenDomain 5>6 1000 answered",
    "4 samr #-1 ->7 - answered",
  ]);
});

test("values are read where they are in the clear", async () => {
  const wire = new Wire({ values: true, interfaces: await loadInterfaces() });
  // SamrCloseHandle: a context handle in, a context handle and a status out.
  wire
    .client(bind())
    .server(bindAck())
    .client(request(2, 1, new Uint8Array(20).fill(1)))
    .server(response(2, new Uint8Array(24)))
    .end();
  const [call] = wire.of("call");
  assert.deepEqual(Object.keys(call!.values?.in as object), ["SamHandle"]);
  assert.deepEqual(call!.values?.out, { SamHandle: null, return: 0 });
});

test("without calls there are binds and counts, and no more", () => {
  const wire = new Wire({ calls: false });
  wire.client(bind()).server(bindAck()).client(request(2, 7)).server(response(2)).end();
  assert.deepEqual([wire.of("call").length, wire.of("bind").length, wire.analyzer.pdus.get("request")], [0, 1, 1]);
});

test("calls that are never answered are bounded, and what was dropped is counted", () => {
  const wire = new Wire({ limits: { openCalls: 4 } });
  wire.client(bind()).server(bindAck());
  for (let callId = 2; callId < 12; callId++) wire.client(request(callId, 7));
  assert.equal(wire.of("call").length, 6);
  assert.equal(wire.analyzer.dropped.get("openCalls"), 6);
});

test("a context whose number is offered again for another interface: the old one stands where the server rejects the new", () => {
  for (const accepted of [true, false]) {
    const wire = new Wire();
    wire.client(bind()).server(bindAck()).client(request(2, 7));
    wire.client({ ...bind([[UNKNOWN, NDR20]]), kind: "alter_context", callId: 3 } as Pdu);
    wire.server({ ...bindAck([accepted ? [0, 0, NDR20] : [2, 1]]), kind: "alter_context_resp", callId: 3, secondaryAddress: "" } as Pdu);
    // The call that was under way is of the interface that the context had when it began.
    wire.server(response(2)).client(request(4, 7)).server(response(4)).end();
    assert.deepEqual(wire.calls(), [
      "2 samr SamrOpenDomain 3>6 3000 answered",
      accepted ? `4 ${UNKNOWN.uuid} #7 7>8 1000 answered` : "4 samr SamrOpenDomain 7>8 1000 answered",
    ]);
  }
});

test("a call that asks for no answer is not missed one, and keeps the one that it gets", () => {
  const wire = new Wire();
  const maybe = { flags: PFC_WHOLE | PFC_MAYBE };
  wire.client(bind()).server(bindAck());
  wire
    .client(request(2, 7, undefined, maybe))
    .client(request(3, 7, undefined, maybe))
    .server(response(3))
    .end("fin");
  assert.deepEqual(wire.calls(), ["3 samr SamrOpenDomain 4>5 1000 answered", "2 samr SamrOpenDomain 3>- - unanswered maybe"]);
});

test("header signing is what both sides said", () => {
  const sign = { flags: PFC_WHOLE | PFC_SUPPORT_HEADER_SIGN };
  for (const [asked, given] of [
    [true, true],
    [true, false],
    [false, true],
  ] as const) {
    const wire = new Wire();
    wire
      .client(bind(undefined, asked ? sign : {}))
      .server(bindAck(undefined, given ? sign : {}))
      .end();
    assert.equal(wire.of("bind")[0]?.headerSigning, asked && given);
  }
});

test("of what is sealed nothing is read, whatever it looks like; octets of stubs are without padding and verifier", () => {
  const padded = { auth: { type: 10, level: 6, padLength: 12, contextId: 0, value: new Uint8Array(16) } } as Partial<Pdu>;
  const signed = { auth: { type: 10, level: 5, padLength: 12, contextId: 0, value: new Uint8Array(16) } } as Partial<Pdu>;
  for (const [protection, status] of [
    [padded, ""],
    [signed, " STATUS_ACCESS_DENIED"],
  ] as const) {
    const wire = new Wire();
    wire.client(bind(undefined, sealed(ntlm(1)))).server(bindAck(undefined, sealed(ntlm(2))));
    wire
      .client(request(2, 7, new Uint8Array(36), protection))
      .server(response(2, word(0xc0000022), protection))
      .end();
    assert.deepEqual(wire.calls(), [`2 samr SamrOpenDomain 3>4 1000 answered${status}`]);
    assert.deepEqual(wire.of("call")[0]?.octets, [36, 4]);
  }
  const mapper = new Wire();
  mapper.client(bind([[EPM, NDR20]], sealed(ntlm(1)))).server(bindAck(undefined, sealed(ntlm(2))));
  mapper
    .client(request(2, 3, new Uint8Array(80), padded))
    .server(response(2, new Uint8Array(40), padded))
    .end();
  assert.deepEqual([mapper.of("mapping"), [...mapper.analyzer.dropped]], [[], []]);
});

test("what a mapper tells names the interface of the port where no bind is heard; a fault tells nothing but its status", () => {
  const wire = new Wire();
  const { one, told } = mapExchange();
  wire
    .client(bind([[EPM, NDR20]]))
    .server(bindAck())
    .client(request(2, 3, one))
    .server(fault(2, 5))
    .client(request(3, 3, one))
    .server(response(3, told))
    .end();
  assert.deepEqual(
    wire.of("mapping").map(({ status, endpoint, interface: ref, answer }) => [status, endpoint, ref?.uuid, answer?.frame]),
    [
      [5, "", SAMR.uuid, 4],
      [0, "49200", SAMR.uuid, 6],
    ],
  );
  assert.equal(wire.analyzer.mappingOf("10.0.0.2", 49_200)?.uuid, SAMR.uuid);
  for (const port of [49_199, 49_201]) assert.equal(wire.analyzer.mappingOf("10.0.0.2", port), undefined);
});

test("what a server inserts is there, once the mapper took it; what it deletes is not", () => {
  const entry = (endpoint: string) => ({ object: SAMR.uuid, tower: { tower_octet_string: towerTo(endpoint) }, annotation: "" });
  const asks = (opnum: number, endpoint: string) => {
    const values = { num_ents: 1, entries: [entry(endpoint)], ...(opnum === 0 ? { replace: 0 } : {}) };
    return request(opnum + 2, opnum, octetsOf(interpretedOperation(epm.operations[opnum]!).encodeRequest(values, NDR20_LE)));
  };
  for (const status of [0, 0x16c9a0cd]) {
    const wire = new Wire();
    wire.client(bind([[EPM, NDR20]])).server(bindAck());
    wire.client(asks(0, "49300")).server(response(2, word(status)));
    wire
      .client(asks(1, "49301"))
      .server(response(3, word(status)))
      .end();
    assert.deepEqual(
      wire.of("mapping").map(({ operation, endpoint, status: told }) => [operation, endpoint, told]),
      [
        ["insert", "49300", status],
        ["delete", "49301", status],
      ],
    );
    assert.equal(wire.analyzer.mappingOf("10.0.0.2", 49_300)?.uuid, status === 0 ? SAMR.uuid : undefined);
    assert.equal(wire.analyzer.mappingOf("10.0.0.2", 49_301), undefined);
  }
});

test("which transfer syntax a context has is told by its place in the list, whatever its number", () => {
  const { one, told } = mapExchange(NDR64_LE);
  const wire = new Wire();
  const contexts = [
    { contextId: 4, abstractSyntax: EPM, transferSyntaxes: [NDR20] },
    { contextId: 0, abstractSyntax: EPM, transferSyntaxes: [NDR64] },
  ];
  wire.client(bind(undefined, { contexts } as Partial<Pdu>)).server(
    bindAck([
      [2, 2],
      [0, 0, NDR64],
    ]),
  );
  wire
    .client(request(2, 3, one))
    .server(response(2, told))
    .end();
  assert.deepEqual(
    wire.of("mapping").map(({ endpoint, interface: ref }) => [endpoint, ref?.uuid]),
    [["49200", SAMR.uuid]],
  );
  assert.deepEqual([...wire.analyzer.dropped], []);
});

test("fragments of several calls and of both directions in one another", () => {
  const wire = new Wire();
  const first = { flags: PFC_FIRST_FRAG };
  const last = { flags: PFC_LAST_FRAG };
  const of = (size: number) => new Uint8Array(size);
  wire.client(bind()).server(bindAck());
  wire.client(request(2, 7, of(10), first)).client(request(3, 0, of(1), first));
  wire
    .client(request(2, 7, of(20), last))
    .server(response(2, of(3), first))
    .client(request(3, 0, of(2), last));
  wire
    .server(response(3, of(5), first))
    .server(response(2, of(4), last))
    .server(response(3, of(6), last))
    .end();
  assert.deepEqual(
    wire
      .of("call")
      .map(({ callId, request: asked, answer, octets, fragments }) => [callId, asked?.frame, answer?.frame, octets, fragments]),
    [
      [2, 3, 9, [30, 7], [2, 2]],
      [3, 4, 10, [3, 11], [2, 2]],
    ],
  );
});

test("a message says where its first octet was and where its last", () => {
  const wire = new Wire();
  const octets = encodePdu(bind());
  wire.client(octets.subarray(0, 10)).client(octets.subarray(10, 40)).client(octets.subarray(40), request(2, 7)).end();
  assert.deepEqual(
    wire.messages.map((message) => message.protocol === "rpc" && [message.ptype, message.firstFrame, message.frame]),
    [
      ["bind", 1, 3],
      ["request", 3, 3],
    ],
  );
});
