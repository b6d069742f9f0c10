import { deepStrictEqual, ok } from "node:assert";
import type { Io } from "../../src/cli/io.ts";
import { makeOutput, safeJson } from "../../src/cli/output.ts";
import { callLine } from "../../src/cli/trace/calls.ts";
import { htmlPage } from "../../src/cli/trace/html/page.ts";
import { printReport } from "../../src/cli/trace/print.ts";
import { recordJson } from "../../src/cli/trace/records.ts";
import { HOSTILE, hostileRecords, hostileReport } from "../../src/cli/trace/testing.ts";
import { LadderBook } from "../../src/findings/ladder.ts";

/** What a terminal or a reader of text acts on. */
const ACTS = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
const TAGS = new Set(
  "!doctype html head meta title style body header p h1 h2 h3 main section span ul li pre div table thead tbody tr th td svg g line path rect text".split(
    " ",
  ),
);

/** Whatever text the network holds in whatever field: outputs show nothing that acts, HTML gets no tag and no attribute from it, JSON gives it back. */
export const target = {
  name: "trace-output",
  run(bytes: Uint8Array): void {
    const text = Buffer.from(bytes.subarray(0, 512)).toString(bytes.length % 2 === 0 ? "utf8" : "utf16le");
    const report = hostileReport(text);
    const records = hostileRecords(text);
    const book = new LadderBook();
    let shown = "";
    const stream = { write: (more: string) => (shown += more) };
    const out = makeOutput({ stdout: stream, stderr: stream, env: {} } as unknown as Io, { json: false, quiet: false, color: "never" });
    printReport(out, report, { width: 80, files: [text], filtered: true });
    for (const record of records) {
      book.add(record);
      const json = recordJson(record);
      ok(!ACTS.test(json) && !json.includes("\n"), "JSON");
      const { kind } = JSON.parse(json) as { kind: string };
      deepStrictEqual(kind, record.kind);
      if (record.kind === "call") {
        const line = callLine(record, out);
        ok(!ACTS.test(line) && !line.includes("\n"), "a line a call");
      }
    }
    ok(!ACTS.test(shown), "the terminal");
    deepStrictEqual((JSON.parse(safeJson(report)) as typeof report).sentence, report.sentence);
    const page = htmlPage(report, [book.conversation("tcp:7")!]);
    ok(!ACTS.test(page), "HTML");
    for (const [, tag] of page.matchAll(/<\/?([^\s>/]*)/g)) ok(TAGS.has(tag!.toLowerCase()), `tag ${tag}`);
    deepStrictEqual(page.match(/"/g)!.length % 2, 0);
  },
  seeds: (): Uint8Array[] => [HOSTILE, "x", "<b>\"'&lt;", "\u202e\u2066", "\ud800"].map((text) => Uint8Array.from(Buffer.from(text))),
};
