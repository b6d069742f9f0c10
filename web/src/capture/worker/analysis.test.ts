/** What the worker does, without a browser around it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { CaptureError } from "../../../../src/capture/frame.ts";
import { Analysis } from "./analysis.ts";
import { codeOf, codeOfId, FrameIndex } from "./frame-index.ts";
import type { CallQuery } from "./protocol.ts";

const root = join(import.meta.dirname, "..", "..", "..", "..");
const sample = readFileSync(join(root, "web/samples/dynamic-port-blocked.pcapng"));
const echo = readFileSync(join(root, "test/captures/lab__samba-echo-tcp-noauth.pcap"));
const ALL: CallQuery = { words: "", sort: "frame", descending: false, rows: 1_000 };

async function open(...files: [string, Uint8Array<ArrayBuffer>][]) {
  const analysis = new Analysis(files.map(([name, octets]) => ({ name, blob: new Blob([octets]) })));
  return { analysis, ...(await analysis.report(() => undefined)) };
}

test("report, ladders and activity of one reading; a ladder of the second reading says the same", async () => {
  const { analysis, report, ladders, activity } = await open(["sample.pcapng", sample]);
  assert.equal(report.outcome, "findings");
  assert.equal(
    activity.packets.reduce((sum, count) => sum + count, 0),
    report.capture.frames,
  );
  const both = ladders[0]!;
  assert.ok(report.conversations.length > 1);
  for (const row of report.conversations) {
    const ladder = await analysis.ladder(row.id);
    assert.deepEqual(
      ladder?.arrows.map(({ frame, label, conversation }) => [frame, label, conversation]),
      both.arrows
        .filter(({ conversation }) => conversation === row.id)
        .map(({ frame, label, conversation }) => [frame, label, conversation]),
      row.id,
    );
    assert.notEqual(ladder?.arrows.length, 0, row.id);
    assert.match(ladder!.title, new RegExp(`\\(${row.id}\\)`));
  }
  for (const id of ["tcp:99", "icmp:1", "tcp:-1", ""]) assert.equal(await analysis.ladder(id), undefined, id);
});

test("a frame's octets are those of the file, and its call's values are read", async () => {
  const { analysis } = await open(["echo.pcap", echo]);
  let at = 24;
  for (let number = 1; at < echo.length; number++) {
    const captured = echo.readUInt32LE(at + 8);
    const octets = echo.subarray(at + 16, at + 16 + captured);
    if (number % 17 === 1) {
      const view = await analysis.frame(number);
      assert.equal(view?.frame, number);
      assert.deepEqual(Buffer.from(view!.octets), octets, `frame ${number}`);
    }
    at += 16 + captured;
  }
  const call = analysis.page({ ...ALL, words: "AddOne" }).rows[0]!;
  const view = await analysis.frame(call.frame);
  assert.equal(view?.conversation, call.conversation);
  assert.match(view!.calls[0]!.asked!.join("\n"), /"in_data"/);
  assert.match(view!.calls[0]!.answered!.join("\n"), /"out_data"/);
  for (const number of [0, -1, 1e9, 0.5, Number.NaN]) assert.equal(await analysis.frame(number), undefined, String(number));
});

test("frames of merged files are numbered in the order of time, packed or not", async () => {
  const { analysis, report } = await open(["one.pcapng", sample], ["two.pcap.gz", gzipSync(echo) as Uint8Array<ArrayBuffer>]);
  assert.equal(report.capture.files.length, 2);
  const total = report.capture.files.reduce((sum, { frames }) => sum + frames, 0);
  assert.equal(report.capture.frames, total);
  // The echo capture is older: its frames come first.
  const first = await analysis.frame(1);
  assert.deepEqual(Buffer.from(first!.octets), echo.subarray(40, 40 + first!.captured));
  const last = await analysis.frame(total);
  assert.ok(sample.includes(Buffer.from(last!.octets)));
  assert.equal(await analysis.frame(total + 1), undefined);
});

test("calls: filtered, sorted, cut to what is asked for", async () => {
  const { analysis } = await open(["echo.pcap", echo]);
  const all = analysis.page(ALL);
  assert.equal(all.found, all.rows.length);
  assert.equal(all.kept, analysis.calls.count);
  assert.ok(all.found > 3);
  const slow = analysis.page({ ...ALL, sort: "latency", descending: true });
  assert.equal(slow.rows.length, all.found);
  for (const [i, row] of slow.rows.entries()) if (i > 0) assert.ok((slow.rows[i - 1]!.latency ?? 0) >= (row.latency ?? 0));
  assert.equal(analysis.page({ ...ALL, rows: 2 }).rows.length, 2);
  const others = all.rows.filter(({ operation }) => /^rpcecho\.(?!AddOne)/.test(operation)).length;
  assert.ok(others > 0 && others < all.found);
  assert.equal(analysis.page({ ...ALL, words: "rpcecho -AddOne" }).found, others);
});

test("what cannot be read is a CaptureError, one among others a warning", async () => {
  await assert.rejects(
    open(["a.zst", Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0)]),
    (error) => error instanceof CaptureError && error.problem.kind === "other-format",
  );
  await assert.rejects(open(["noise", new Uint8Array(9_000).fill(0x41)]), CaptureError);
  const zst = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0, 0);
  const { report } = await open(["noise", new Uint8Array(9_000).fill(0x41)], ["a.zst", zst], ["echo.pcap", echo]);
  for (const name of ["noise", "a.zst"])
    assert.ok(
      report.capture.warnings.some((words) => words.startsWith(`${name}: `)),
      name,
    );
  assert.equal(report.outcome, "healthy");
});

test("an index of frames: conversations by number, and none beyond what it keeps", () => {
  const index = new FrameIndex();
  const note = (number: number, transport: "tcp" | "udp", conversation: number) =>
    index.note({ frame: { number }, conversation: { transport, number: conversation } } as never);
  note(1, "tcp", 0);
  note(200_000, "udp", 7);
  note(2 ** 31, "tcp", 1);
  index.note({ frame: { number: 3 }, conversation: undefined } as never);
  assert.deepEqual(
    [1, 200_000, 2, 3, 2 ** 31, -1].map((frame) => index.conversationOf(frame)),
    ["tcp:0", "udp:7", undefined, undefined, undefined, undefined],
  );
  for (const [transport, number] of [
    ["tcp", 0],
    ["udp", 0],
    ["tcp", 999_999],
  ] as const)
    assert.equal(codeOfId(`${transport}:${number}`), codeOf(transport, number));
});
