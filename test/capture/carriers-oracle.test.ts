import assert from "node:assert/strict";
import { test } from "node:test";
import { carrierDifferences } from "./carriers-differences.ts";
import { ourCarriers, theirCarriers } from "./carriers-facts.ts";
import { analyse, Comparison, files, missing, oracleOf, pathOf, whole } from "./oracle.ts";

test("SMB commands, their statuses, and HTTP heads equal the oracle's in every capture, but for what is explained", () => {
  const comparison = new Comparison(carrierDifferences);
  for (const file of files) comparison.file(file, ourCarriers(analyse(pathOf(file)).messages), theirCarriers(oracleOf(file)));
  comparison.end();
  assert.ok(comparison.equal > (whole ? 13_000 : 130), `${comparison.equal} lines are equal`);
});

test("the session that a forwarder relays, of which tshark reads one connection, is the same on both", { skip: missing }, () => {
  const { messages } = analyse(pathOf("suri__smb-length-5770__input.pcap"));
  for (const side of [0, 1] as const) {
    const [relayed, answered] = [0, 1].map((number) =>
      messages
        .filter(({ conversation, side: of }) => conversation.number === number && of === side)
        .map((message) => {
          if (message.protocol !== "rpc") return `${message.protocol} ${"summary" in message ? message.summary : ""}`;
          const { ptype, flags, callId, fragLength, authLength, contextId, opnum, interface: ref } = message;
          return ["rpc", ptype, flags, callId, fragLength, authLength, contextId, opnum, ref?.uuid].join(" ");
        }),
    );
    assert.ok(relayed!.length > 1000, `${relayed!.length}`);
    // The capture ends before the last answer was relayed.
    assert.deepEqual(answered!.slice(0, relayed!.length), relayed);
    assert.ok(answered!.length - relayed!.length <= 3, `${answered!.length - relayed!.length} more`);
  }
});
