import assert from "node:assert/strict";
import { test } from "node:test";
import { traceCaptures } from "../../src/findings/trace.ts";
import { analyse } from "./analyse.ts";
import { hardCases, unansweredCall } from "./hard-cases.ts";

test("calls in one another, across compounds, chains and datagrams", () => {
  const { records, dropped } = analyse(hardCases());
  const told = records.flatMap((record) => (record.kind === "call" ? [record] : []));
  assert.deepEqual(
    told.map(({ callId, carrier, interface: ref, opnum, outcome, fault, octets, fragments: parts }) =>
      [callId, carrier.kind, ref?.name, opnum, outcome, fault?.name ?? "-", octets, parts].join(" "),
    ),
    [
      "2 tcp samr 7 answered - 64,50 2,1",
      "3 tcp lsarpc 0 answered - 25,40 2,2",
      "5 tcp lsarpc 44 cancelled nca_s_fault_cancel 20,0 1,1",
      "6 tcp samr 1 orphaned - 8,0 1,0",
      "3 pipe samr 6 answered - 8,12 1,1",
      "2 pipe samr 5 answered - 8,600 1,1",
      "2 pipe samr 7 answered - 4,4 1,1",
      "1 udp samr 3 answered - 28,30 2,1",
      "2 udp samr 3 fault nca_s_op_rng_error 4,0 1,0",
      "3 udp samr 3 rejected nca_s_unk_if 0,0 1,0",
      "4 udp samr 3 cancelled - 0,0 1,0",
    ],
  );
  assert.deepEqual([...dropped], []);
});

test("a call that asks for no answer is nobody's trouble, and one that does is", async () => {
  for (const maybe of [true, false]) {
    const { outcome, findings } = await traceCaptures([{ name: "maybe.pcap", octets: [unansweredCall(maybe).pcap()] }]);
    assert.deepEqual([outcome, findings.length > 0], maybe ? ["healthy", false] : ["findings", true], JSON.stringify(findings));
  }
});
