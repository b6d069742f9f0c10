import assert from "node:assert/strict";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { counted, hang, table, timestamp, wrap } from "../../findings/layout.ts";
import { duration, octets } from "../../findings/units.ts";
import { writeWhole } from "../whole-file.ts";
import { expandFiles } from "./files.ts";
import { Sink } from "./sink.ts";
import { parseMoment, resolveMoment } from "./times.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-trace-parts-"));
after(() => rmSync(folder, { recursive: true, force: true }));

test("text wraps at spaces, and where it must within words", () => {
  assert.deepEqual(wrap("one two three", 7), ["one two", "three"]);
  assert.deepEqual(wrap("", 7), [""]);
  assert.deepEqual(wrap("abcdefghij", 4), ["abcd", "efgh", "ij"]);
  assert.deepEqual(wrap("2001:db8::1234:5678", 12), ["2001:db8::", "1234:5678"]);
  assert.deepEqual(hang("1. ", "one two three four five six", 23), ["1. one two three four", "   five six"]);
});

test("a table is as wide as it must be and no wider than the terminal", () => {
  const columns = [{ title: "a" }, { title: "calls", right: true }, { title: "words", least: 6 }];
  assert.deepEqual(table(columns, [["x", "1", "short"]], 80), [["a  calls  words"], ["x      1  short"]]);
  const narrow = table(columns, [["x", "1", "a long list of words"]], 20);
  assert.ok(narrow.flat().every((line) => line.length <= 20));
  assert.equal(narrow[1]!.length, 3);
});

test("times, sizes and counts are short", () => {
  assert.deepEqual(
    [0, 812, 1_200, 999_499, 999_999, 21e6, 252e6, 12_000e6].map((time) => duration(time)),
    ["0 us", "812 us", "1.20 ms", "999 ms", "1.00 s", "21.0 s", "4 min 12 s", "3 h 20 min"],
  );
  assert.equal(duration(Number.NaN), "?");
  assert.deepEqual([12, 3_400, 1_070_000_000].map(octets), ["12 octets", "3.40 kB", "1.07 GB"]);
  assert.equal(counted(1_234_567), "1,234,567");
  assert.equal(timestamp(1_795_267_805_884_123), "2026-11-21T13:30:05.884123Z");
  assert.equal(timestamp(1e300), "");
  assert.equal(timestamp(Number.NaN), "");
});

const fail = (words: string): never => {
  throw new Error(words);
};

test("--since takes a time, a time of day, or a time after the first frame", () => {
  const first = Date.UTC(2026, 10, 21, 23, 59, 0) * 1_000;
  const at = (text: string) => timestamp(resolveMoment(parseMoment(text, fail), first));
  assert.equal(at("2026-11-21T13:30:05"), "2026-11-21T13:30:05.000000Z");
  assert.equal(at("2026-11-21 13:30:05.5"), "2026-11-21T13:30:05.500000Z");
  assert.equal(at("2026-11-21T13:30+02:00"), "2026-11-21T11:30:00.000000Z");
  assert.equal(at("2026-11-21"), "2026-11-21T00:00:00.000000Z");
  assert.equal(at("13:30"), "2026-11-21T13:30:00.000000Z");
  assert.equal(at("13:30:05.000001"), "2026-11-21T13:30:05.000001Z");
  assert.equal(at("+90s"), "2026-11-22T00:00:30.000000Z");
  assert.equal(at("+1.5m"), "2026-11-22T00:00:30.000000Z");
  assert.throws(() => at("-10m"), /counts from the end/);
  assert.throws(() => at("soon"), /"soon" is no time/);
  assert.throws(() => at("2026-13-01"), /is no time/);
  assert.throws(() => at("25:00"), /no time of a day/);
});

test("lines are written many at a time, in their order, and at the latest when there is nothing else to do", async () => {
  const written: string[] = [];
  const sink = new Sink({ write: (text) => written.push(text) > 0 });
  for (let i = 0; i < 20_000; i++) sink.line(`line ${i}`);
  assert.ok(written.length < 10, `${written.length} writes`);
  await new Promise((resolve) => setImmediate(resolve));
  const expected = Array.from({ length: 20_000 }, (_, i) => `line ${i}\n`).join("");
  assert.equal(written.join(""), expected);
});

test("who reads slowly is waited for, and who is gone is not", async () => {
  let drained: () => void = () => undefined;
  const stdout = { write: () => false, writableNeedDrain: true, once: (_: "drain", listener: () => void) => (drained = listener) };
  const controller = new AbortController();
  const sink = new Sink(stdout);
  sink.line("x");
  sink.flush();
  let ready = false;
  const waiting = sink.ready(controller.signal).then(() => (ready = true));
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(ready, false);
  drained();
  await waiting;
  sink.line("y");
  sink.flush();
  const gone = sink.ready(controller.signal);
  controller.abort();
  await gone;
});

test("folders are the captures in them, patterns what they match, by name", () => {
  for (const name of ["b.pcap", "a.pcapng.gz", "notes.txt", "sub/c.cap", "sub/trace.etl", "x.pcap1", "rotated.pcap.3.zst"]) {
    mkdirSync(join(folder, "files", "sub"), { recursive: true });
    writeFileSync(join(folder, "files", name), "");
  }
  const top = join(folder, "files");
  const all = ["a.pcapng.gz", "b.pcap", "rotated.pcap.3.zst", "sub/c.cap", "sub/trace.etl", "x.pcap1"].map((name) =>
    join(top, ...name.split("/")),
  );
  assert.deepEqual(expandFiles([top]), all);
  assert.deepEqual(expandFiles([join(top, "*.pcap")]), [join(top, "b.pcap")]);
  assert.deepEqual(expandFiles(["-", join(top, "notes.txt"), "missing.pcap"]), ["-", join(top, "notes.txt"), "missing.pcap"]);
  assert.throws(() => expandFiles(["-", "-"]), /standard input can be read once/);
  assert.throws(() => expandFiles([join(top, "*.snoop")]), /no file is named so/);
  mkdirSync(join(top, "empty"));
  assert.throws(() => expandFiles([join(top, "empty")]), /no capture in this folder/);
});

test("a file is written whole or not at all; links stay, and devices are not replaced", async () => {
  const top = join(folder, "whole");
  mkdirSync(top);
  const file = join(top, "report.html");
  await writeWhole(file, "one");
  await writeWhole(file, "two");
  assert.equal(readFileSync(file, "utf8"), "two");
  if (process.platform !== "win32") {
    symlinkSync(file, join(top, "link.html"));
    await writeWhole(join(top, "link.html"), "three");
    assert.ok(lstatSync(join(top, "link.html")).isSymbolicLink());
    assert.equal(readFileSync(file, "utf8"), "three");
  }
  if (existsSync("/dev/full")) {
    symlinkSync("/dev/full", join(top, "device"));
    await assert.rejects(writeWhole(join(top, "device"), "x"), { code: "ENOSPC" });
    assert.ok(statSync("/dev/full").isCharacterDevice());
  }
  await assert.rejects(writeWhole(top, "x"), { code: "EISDIR" });
  await assert.rejects(writeWhole(join(top, "nowhere", "x"), "x"), { code: "ENOENT" });
  assert.deepEqual(
    readdirSync(top).filter((name) => name.endsWith(".part")),
    [],
  );
});
