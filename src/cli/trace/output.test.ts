/** What a report looks like on a terminal, as HTML and as JSON, with text in it that an attacker wrote. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import type { TraceRecord } from "../../capture/records.ts";
import { LadderBook } from "../../findings/ladder.ts";
import type { Report } from "../../findings/report.ts";
import type { Io } from "../io.ts";
import { makeOutput } from "../output.ts";
import { callLine } from "./calls.ts";
import { htmlPage } from "./html/page.ts";
import { printReport } from "./print.ts";
import { jsonDocument, jsonLines, recordJson } from "./records.ts";
import { Sink } from "./sink.ts";
import { call, connection, finding, HOSTILE, hostileRecords, hostileReport, report, row, rule } from "./testing.ts";

function printed(given: Report, options: { colour?: boolean; width?: number; height?: number; filtered?: boolean } = {}): string {
  let text = "";
  const stream = { write: (more: string) => (text += more) };
  const io = { stdout: stream, stderr: stream, env: {} } as unknown as Io;
  const out = makeOutput(io, { json: false, quiet: false, color: options.colour === true ? "always" : "never" });
  const { width = 80, height, filtered = false } = options;
  printReport(out, given, { width, height, files: ["blocked.pcap"], filtered });
  return text;
}

function sunk(write: (sink: Sink) => void): string {
  let text = "";
  const sink = new Sink({ write: (more: string) => (text += more) });
  write(sink);
  sink.flush();
  return text;
}

/** Nothing that a terminal acts on. */
function assertTame(text: string): void {
  assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
}

test("the sentence comes first, then who must act; evidence, actions and rules follow", () => {
  const lines = printed(report()).split("\n");
  assert.match(lines[0]!, /^10\.0\.0\.2 answers at TCP 135, but the port 50115/);
  const text = lines.join("\n");
  assert.match(text, /^Who must act: whoever runs the network and its firewalls$/m);
  // What was just said is not said again.
  assert.match(text, /^1\. BLOCKING \(certain; cost 21\.0 s\)$/m);
  const two = printed(report({ sentence: "Two are wrong.", findings: [finding(), finding({ actor: "server" })] }));
  assert.match(two, /^1\. BLOCKING: 10\.0\.0\.2 answers/m);
  assert.match(two, /^ {3}\(certain; must act: the server's administrator; cost 21\.0 s\)$/m);
  assert.match(text, /^ {3}seen {2}the mapper named 50115 for svcctl \(frame 75\)$/m);
  assert.match(text, /^ {3}do {4}open TCP 49152-65535 from 10\.0\.0\.1 to 10\.0\.0\.2/m);
  assert.match(text, /^Worth knowing\n {2}- Nothing listens at 10\.0\.0\.2 TCP 139; that is harmless\. \[frame 12\]$/m);
  // A line to be pasted is one line, whatever the width of the terminal.
  assert.ok(lines.includes(rule().netsh));
  assert.ok(lines.includes(rule().nftables));
  assert.match(text, /^ {2}allow TCP from 10\.0\.0\.1 to 10\.0\.0\.2 ports 49152-65535$/m);
  assert.match(text, /^tcp:2 +10\.0\.0\.1:50002 +10\.0\.0\.2:50115 +rpc +filtered$/m);
  assert.match(text, /^More: every call: opnum trace blocked\.pcap --calls/m);
});

test("an interface that is inferred is marked, and a RST says whose it is and when; alike on the page", () => {
  const reset = { by: "server", moment: "data", frame: 33 } as const;
  const made = report({ conversations: [row(1, { interfaces: ["emsmdb"], inferred: ["emsmdb"], reset })], conversationCount: 1 });
  const text = printed(made, { width: 160 });
  assert.match(text, /emsmdb \(inferred\) +4 +open, RST by the server amid data \(frame 33\)$/m);
  assert.match(htmlPage(made, []), /emsmdb \(inferred\)<.*open; RST by the server amid data \(frame 33\)</);
  const closing = printed(report({ conversations: [row(1, { reset: { ...reset, moment: "closing" } })] }));
  assert.doesNotMatch(closing, /RST/);
});

test("lines fit the terminal, except those that are pasted", () => {
  const wide = report({
    conversations: [
      row(1, {
        client: "[2001:db8:1234:5678:9abc:def0:1234:5678]:50000",
        server: "[fe80::1234:5678:9abc:def0]:49664",
        interfaces: ["12345678-1234-abcd-ef00-01234567cffb"],
      }),
    ],
  });
  for (const width of [80, 64, 120]) {
    const long = printed(wide, { width })
      .split("\n")
      .filter((line) => line.length > width && line !== rule().netsh && line !== rule().nftables);
    assert.deepEqual(long, [], `${width} columns`);
  }
});

test("colour says how it came out, and only where there is colour", () => {
  assert.doesNotMatch(printed(report()), /\u001b/);
  assert.match(printed(report(), { colour: true }), /^\u001b\[31m10\.0\.0\.2/);
  assert.match(printed(report({ outcome: "healthy" }), { colour: true }), /^\u001b\[32m/);
  assert.match(printed(report({ outcome: "undecided" }), { colour: true }), /^\u001b\[33m/);
});

test("very many findings, conversations and endpoints are cut, and said to be", () => {
  const many = report({
    findings: Array.from({ length: 500 }, (_, i) => finding(i < 400 ? {} : { rule: "call-fault", sentence: `Call ${i} failed.` })),
    conversations: Array.from({ length: 100 }, (_, i) => row(i)),
    conversationCount: 1_234_567,
    endpoints: Array.from({ length: 5_000 }, () => report().endpoints[0]!),
  });
  const text = printed(many);
  assert.match(
    text,
    /^490 more findings, by kind \(all of them: --html FILE\)\n {2}390 [a-z-]+ \(blocking\), the worst: [\s\S]*?\n {2}100 call-fault \([a-z]+\), the worst: Call 400 failed\.$/m,
  );
  // What is the same again is short.
  assert.match(text, /^ *do +as in 1$/m);
  assert.match(text, /^Conversations \(the worst 100 of 1,234,567\)$/m);
  assert.match(text, /^ {2}4,960 more: --json or --html has them all\.$/m);
  assert.ok(text.split("\n").length < 400);
});

test("a verdict that scrolled off the terminal is said again at the end", () => {
  const said = (height: number) => printed(report(), { height }).split(report().sentence.slice(0, 30)).length - 1;
  assert.deepEqual([said(1000), said(24)], [1, 2]);
});

test("an empty report is one sentence and what was read", () => {
  const base = report();
  const text = printed({
    ...base,
    sentence: "No RPC is in this capture.",
    outcome: "no-rpc",
    findings: [],
    conversations: [],
    conversationCount: 0,
    endpoints: [],
    rules: [],
    figures: { ...base.figures, calls: 0, binds: 0 },
    capture: { ...base.capture, firstTime: undefined, lastTime: undefined, warnings: ["the file is empty"] },
  });
  assert.equal(
    text,
    "No RPC is in this capture.\n\nCapture\n  blocked.pcap: pcap, 120 frames, 10.0 kB\n  warning: the file is empty\n\nMore: a page to pass on: opnum trace blocked.pcap --html report.html; for\n      programs: --json\n",
  );
});

test("hostile text does not reach the terminal as it is, nor break a line", () => {
  const text = printed(hostileReport());
  assertTame(text);
  assert.match(text, /\\x1b\[31m/);
  assert.match(text, /\\u\{202e\}/);
  for (const record of hostileRecords()) {
    if (record.kind !== "call") continue;
    const line = callLine(record, { bad: (x) => x, doubtful: (x) => x, dim: (x) => x });
    assertTame(line);
    assert.equal(line.split("\n").length, 1);
  }
});

test("a line a call", () => {
  const plain = { bad: (x: string) => `!${x}!`, doubtful: (x: string) => `?${x}?`, dim: (x: string) => x };
  assert.equal(
    callLine(call(12), plain),
    "13:30:05.012000 #12 10.0.0.1:50001 > 10.0.0.2:135 srvsvc.NetrShareEnum 1.00 ms answered 24/180 octets, NTLM privacy",
  );
  // What does not fit the terminal is two lines, with and without colour.
  for (const colours of [plain, { ...plain, dim: (x: string) => `\u001b[2m${x}\u001b[0m` }]) {
    const two = callLine(call(12), colours, 80).replace(/\u001b\[\d*m/g, "");
    assert.equal(
      two,
      "13:30:05.012000 #12 10.0.0.1:50001 > 10.0.0.2:135\n    srvsvc.NetrShareEnum 1.00 ms answered 24/180 octets, NTLM privacy",
    );
  }
  assert.match(
    callLine(
      call(1, { outcome: "fault", fault: { status: 5, name: "nca_s_fault_access_denied", words: "access denied", didNotExecute: true } }),
      plain,
    ),
    /!fault nca_s_fault_access_denied \(access denied\), not executed!/,
  );
  assert.match(
    callLine(call(1, { outcome: "unanswered", answer: undefined, latency: undefined, unansweredBecause: "connection-reset" }), plain),
    /NetrShareEnum !unanswered: connection reset!/,
  );
  assert.match(callLine(call(1, { outcome: "unanswered", unansweredBecause: "capture-ended" }), plain), /\?unanswered: capture ended\?/);
  assert.match(
    callLine(call(1, { interface: undefined, operation: undefined, protection: undefined }), plain),
    /\(unknown interface\)\.opnum 15 .*no protection$/,
  );
});

test("JSON is one document, and JSON lines one record a line; both hold hostile text as data only", () => {
  const records: TraceRecord[] = [...hostileRecords(), connection(3)];
  const whole = sunk((sink) => {
    const writer = jsonDocument(sink);
    for (const record of records) writer.record(record);
    writer.end(hostileReport(), 1, false);
  });
  assertTame(whole);
  const document = JSON.parse(whole);
  assert.deepEqual(Object.keys(document), ["schema", "records", "report", "stopped", "exitCode"]);
  assert.equal(document.schema, "opnum.trace/1");
  assert.equal(document.records.length, records.length);
  assert.equal(document.records[0].name, HOSTILE);
  assert.deepEqual(document.records[4].values, { in: { name: HOSTILE, octets: "hex:01ff", big: "12" }, out: null });

  const lines = sunk((sink) => {
    const writer = jsonLines(sink, ["a.pcap"]);
    for (const record of records) writer.record(record);
    writer.end(hostileReport(), 1, false);
  })
    .trimEnd()
    .split("\n");
  assert.equal(lines.length, records.length + 2);
  assert.deepEqual(JSON.parse(lines[0]!), { schema: "opnum.trace/1", kind: "begin", files: ["a.pcap"] });
  assert.deepEqual(
    lines.slice(1).map((line) => JSON.parse(line).kind),
    [...records.map(({ kind }) => kind), "report"],
  );
});

test("JSON without a record, and JSON that is abandoned, are whole documents, too", () => {
  assert.deepEqual(JSON.parse(sunk((sink) => jsonDocument(sink).end(report(), 0, false))).records, []);
  assert.equal(
    sunk((sink) => jsonDocument(sink).abandon()),
    "",
  );
  const abandoned = sunk((sink) => {
    const writer = jsonDocument(sink);
    writer.record(connection(1));
    writer.abandon();
  });
  assert.equal(JSON.parse(abandoned).report, null);
});

test("values that nest without end do not end the program", () => {
  const deep: unknown[] = [];
  let inner = deep;
  for (let i = 0; i < 100_000; i++) {
    const next: unknown[] = [];
    inner.push(next);
    inner = next;
  }
  assert.match(recordJson(call(1, { values: { in: deep, out: null } })), /"\.\.\."/);
});

test("the page needs nothing else, and forbids everything else", () => {
  const page = htmlPage(report(), []);
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
  const hash = createHash("sha256").update(style).digest("base64");
  assert.ok(page.includes(`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`));
  assert.doesNotMatch(page, /<script|<link|<img|<iframe|\bsrc=|\bhref=|\bstyle=|url\(|@import|\bon\w+=/i);
  assert.match(page, /prefers-color-scheme: dark/);
  assert.match(page, /<h1 class="bad">10\.0\.0\.2 answers at TCP 135/);
  assert.ok(page.includes(`${rule().nftables}\n`));
});

test("hostile text is text on the page: no tag, no attribute, no control character comes of it", () => {
  const book = new LadderBook();
  for (const record of hostileRecords()) book.add(record);
  const page = htmlPage(hostileReport(), [book.conversation("tcp:7")!]);
  assertTame(page);
  const tags = new Set([...page.matchAll(/<\/?([a-zA-Z!][^\s>/]*)/g)].map(([, tag]) => tag!.toLowerCase()));
  const known =
    "!doctype html head meta title style body header p h1 h2 h3 main section span ul li pre div table thead tbody tr th td svg g line path rect text";
  assert.deepEqual(
    [...tags].filter((tag) => !known.split(" ").includes(tag)),
    [],
  );
  const attributes = new Set([...page.replace(/"[^"]*"/g, '""').matchAll(/\s([a-zA-Z][\w-]*)=""/g)].map(([, name]) => name!));
  const safe = "lang charset http-equiv content name class viewBox role aria-label x x1 x2 y y1 y2 width height rx d text-anchor";
  assert.deepEqual(
    [...attributes].filter((name) => !safe.split(" ").includes(name)),
    [],
  );
  assert.ok(page.includes("&#60;/script&#62;&#60;img"));
});

test("the ladder is drawn with its hosts, frames and words", () => {
  const book = new LadderBook();
  book.add(call(12));
  book.add(
    connection(1, {
      handshake: "no-answer",
      syn: {
        count: 2,
        marks: [
          { frame: 1, time: 0 },
          { frame: 3, time: 3e6 },
        ],
      },
      synAck: undefined,
    }),
  );
  const page = htmlPage(report(), [book.conversation("tcp:1")!]);
  assert.match(page, /<text [^>]*>10\.0\.0\.1<\/text>/);
  assert.match(page, />SYN to 135 again \(2\)</);
  assert.match(page, /class="arrow bad lost"/);
  assert.match(page, />\+3\.00 s</);
});
