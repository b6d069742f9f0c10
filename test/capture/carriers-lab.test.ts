/** What our own lab's captures, which every clone has, say of SMB and of RPC over HTTP. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { TraceRecord } from "../../src/capture/records.ts";
import { type Analysed, analyse } from "./oracle.ts";
import { rpcOf } from "./rpc-facts.ts";

const lab = (name: string): Analysed => analyse(join(import.meta.dirname, "..", "captures", `lab__${name}.pcap`));

function of<Kind extends TraceRecord["kind"]>({ records }: Analysed, kind: Kind): Extract<TraceRecord, { kind: Kind }>[] {
  return records.filter((record) => record.kind === kind) as Extract<TraceRecord, { kind: Kind }>[];
}

test("RPC over HTTP: 42 RTS PDUs, 80 requests, 72 responses, 7 binds, 7 bind_acks, 5 faults in 7 virtual connections", () => {
  const all = lab("wine-http-full");
  assert.deepEqual(Object.fromEntries([...all.analyzer.pdus].sort()), {
    bind: 7,
    bind_ack: 7,
    fault: 5,
    request: 80,
    response: 72,
    rts: 42,
  });
  const virtual = of(all, "virtual-connection");
  assert.equal(virtual.length, 7);
  assert.ok(virtual.every(({ established, target, pdus }) => established && target === "127.0.0.1:9135" && pdus === 4));
  const kinds = of(all, "http").map(({ rpc }) => rpc);
  assert.deepEqual(
    [
      kinds.filter((kind) => kind === "echo").length,
      kinds.filter((kind) => kind === "in").length,
      kinds.filter((kind) => kind === "out").length,
    ],
    [14, 7, 7],
  );
  // Each association has its own connections; all calls travel by HTTP to the same target.
  assert.ok(of(all, "call").every(({ carrier }) => carrier.kind === "http" && carrier.target === "127.0.0.1:9135"));
  // Wine's server answers every call with call_id 1, and each is still paired with its request.
  assert.equal(of(all, "call").length, 74);
  assert.ok(of(all, "call").every(({ request }) => request !== undefined));
  assert.equal(of(all, "bind").filter(({ outcome }) => outcome === "accepted").length, 7);
  assert.deepEqual([...all.analyzer.dropped], []);
});

test("RPC over HTTP: every PDU is what tshark reads in it once it is taken out of HTTP", () => {
  const text = readFileSync(join(import.meta.dirname, "..", "captures", "oracle", "lab__wine-http-full.bodies.tsv"), "utf8");
  const theirs = text
    .split("\n")
    .filter((line) => line !== "")
    .slice(1)
    .sort();
  const mine = rpcOf(lab("wine-http-full").messages)
    .filter(({ ptype }) => ptype !== "rts")
    .map(({ ptype, flags, callId, fragLength, authLength, contextId, opnum, allocHint, protection, pdu }) =>
      [
        ptype,
        flags,
        callId,
        fragLength,
        authLength,
        contextId,
        opnum,
        allocHint,
        protection?.type,
        protection?.level,
        pdu?.kind === "fault" ? pdu.status : undefined,
        pdu?.kind === "bind" || pdu?.kind === "bind_ack" ? pdu.associationGroup : undefined,
        pdu?.kind === "bind" ? pdu.contexts.map(({ abstractSyntax }) => abstractSyntax.uuid).join() : undefined,
      ].join("\t"),
    )
    .sort();
  assert.equal(mine.length, 171);
  assert.deepEqual(mine, theirs);
});

test("RPC over HTTP to another port than the mapper's", () => {
  const all = lab("wine-http-endp6001");
  assert.deepEqual(
    of(all, "virtual-connection").map(({ target }) => target),
    ["srv.example:6001"],
  );
});

test("lsarpc in a pipe over SMB 2.1: who, where, six calls", () => {
  const all = lab("samba-lsarpc-np-smb2");
  assert.deepEqual(Object.fromEntries([...all.analyzer.pdus].sort()), { bind: 2, bind_ack: 2, request: 6, response: 6 });
  assert.deepEqual(
    of(all, "smb-session").map(({ step, dialect, share, encrypted, status }) => [step, dialect, share, encrypted, status?.status]),
    [
      ["negotiate", "SMB 2.1", undefined, false, 0],
      ["session-setup", "SMB 2.1", undefined, false, 0],
      ["tree-connect", "SMB 2.1", "\\\\dc1.lab.test\\IPC$", false, 0],
    ],
  );
  assert.deepEqual(
    of(all, "pipe").map(({ name }) => name),
    ["\\pipe\\lsarpc", "\\pipe\\lsarpc"],
  );
  const [who] = of(all, "authentication");
  assert.deepEqual(
    [who?.carrier, who?.mechanism, who?.user, who?.domain, who?.outcome],
    ["smb", "ntlm", "Administrator", "LAB", "accepted"],
  );
});

test("sealed RPC within SMB 3.1.1: both authentications are told", () => {
  const all = lab("samba-lsarpc-np-seal-in-smb");
  assert.deepEqual(
    of(all, "authentication")
      .map(({ carrier, level, outcome }) => [carrier, level, outcome])
      .sort(),
    [
      ["rpc", 6, "accepted"],
      ["smb", undefined, "accepted"],
    ],
  );
  assert.equal(all.analyzer.pdus.get("auth3"), 1);
});

test("encrypted SMB 3.1.1: said, and no RPC is made up", () => {
  const all = lab("samba-lsarpc-np-smb311-encrypted");
  assert.deepEqual([...all.analyzer.pdus], []);
  assert.deepEqual(
    of(all, "smb-session").map(({ step, encrypted }) => [step, encrypted]),
    [
      ["negotiate", false],
      ["session-setup", false],
      ["session-setup", true],
    ],
  );
});
