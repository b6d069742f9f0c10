import assert from "node:assert/strict";
import { test } from "node:test";
import { NDR20 } from "../../ids/syntax.ts";
import type { Pdu } from "../../pdu/co/index.ts";
import type { Leg, SealedPdu } from "../decryptor.ts";
import { bind, bindAck, common, EPM, fault, ntlm, request, response, SAMR, sealed, Wire, word } from "./testing.ts";

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
  const long = Uint8Array.of(0, 0, 0, 0, 3, 0, 0, 0, ...Buffer.from(`${"D".repeat(2000)}\0WS1\0`, "latin1"));
  const other = new Wire();
  other.client(bind(undefined, channel(long))).end();
  assert.deepEqual(
    other.of("authentication").map(({ domain, workstation }) => [domain, workstation]),
    [[`${"D".repeat(512)}...`, "WS1"]],
  );
});

test("what is sealed is not read, but a key opens it", () => {
  const legs: string[] = [];
  const decryptor = {
    leg: ({ side, authType, token }: Leg) => void legs.push(`token ${side} ${authType} ${token.length}`),
    pdu: ({ side, start, end, pdu }: SealedPdu) => {
      legs.push(`pdu ${side} ${start}-${end} of ${pdu.length}`);
      return { plain: pdu.subarray(start, end).map((octet) => octet ^ 0xff) };
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
