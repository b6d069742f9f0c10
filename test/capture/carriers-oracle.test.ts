import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { Analyzer } from "../../src/capture/analyzer.ts";
import { detectReader } from "../../src/capture/files/detect.ts";
import type { Message } from "../../src/capture/listener.ts";
import type { TraceRecord } from "../../src/capture/records.ts";
import { carrierDifferences } from "./carriers-differences.ts";
import { ourCarriers, theirCarriers } from "./carriers-facts.ts";
import { captures, missing, oracleOf } from "./rpc-facts.ts";

interface Read {
  readonly messages: readonly Message[];
  readonly records: readonly TraceRecord[];
  readonly analyzer: Analyzer;
}

function read(path: string): Read {
  let octets: Uint8Array = readFileSync(path);
  if (octets[0] === 0x1f && octets[1] === 0x8b) octets = gunzipSync(octets);
  const messages: Message[] = [];
  const records: TraceRecord[] = [];
  const analyzer = new Analyzer({ record: (record) => void records.push(record), message: (message) => void messages.push(message) });
  const reader = detectReader([octets], true)!;
  reader.push(octets);
  reader.end();
  while (reader.next()) analyzer.frame(reader.frame);
  analyzer.finish();
  return { messages, records, analyzer };
}

test("SMB commands, their statuses, and HTTP heads equal the oracle's in every capture, but for what is explained", {
  skip: missing,
}, () => {
  const found = new Map(carrierDifferences.map((one) => [one, 0]));
  const unexplained: string[] = [];
  let equal = 0;
  for (const file of readdirSync(join(captures, "corpus"))) {
    const theirs = theirCarriers(oracleOf(file));
    const ours = ourCarriers(read(join(captures, "corpus", file)).messages);
    const explain = (only: "ours" | "oracle", line: string) => {
      const entry = carrierDifferences.find((one) => one.file === file && one.only === only && one.holds.test(line));
      if (entry === undefined) unexplained.push(`${file}, only ${only}: ${line}`);
      else found.set(entry, found.get(entry)! + 1);
    };
    const wanted = new Map<string, number>();
    for (const line of theirs) wanted.set(line, (wanted.get(line) ?? 0) + 1);
    for (const line of ours) {
      const left = wanted.get(line) ?? 0;
      if (left === 0) explain("ours", line);
      else {
        equal++;
        wanted.set(line, left - 1);
      }
    }
    for (const [line, left] of wanted) for (let i = 0; i < left; i++) explain("oracle", line);
  }
  assert.deepEqual(unexplained.slice(0, 20), []);
  for (const [{ file, count, why }, times] of found) assert.equal(times, count, `${file}: "${why}" explains ${times} lines, not ${count}`);
  assert.ok(equal > 13_000, `${equal} lines are equal`);
});

test("the session that a forwarder relays, of which tshark reads one connection, is the same on both", { skip: missing }, () => {
  const { messages } = read(join(captures, "corpus", "suri__smb-length-5770__input.pcap"));
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
