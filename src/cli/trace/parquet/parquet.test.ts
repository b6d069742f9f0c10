import assert from "node:assert/strict";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { call, connection, HOSTILE, mark, report } from "../testing.ts";
import { ParquetStore } from "./store.ts";
import { TableFile } from "./table.ts";
import { CALLS, CONVERSATIONS, FILES, FINDINGS } from "./tables.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-parquet-"));
after(() => rmSync(folder, { recursive: true, force: true }));

const stamp = { size: 10_000, modified: 1_795_267_805_884 };

async function rows(path: string): Promise<Record<string, unknown>[]> {
  const file = readFileSync(path);
  const buffer = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  // Annotations as TIMESTAMP and the like are for readers; here the stored integers are compared.
  return parquetReadObjects({ file: buffer, parsers: { timestampFromMicroseconds: (value: bigint) => value } as never });
}

async function write(store: ParquetStore, file: string): Promise<void> {
  const tables = store.open(file);
  tables.record(call(12, { conversation: { ...call(1).conversation, number: 3 }, fault: undefined }));
  tables.record(
    call(20, {
      outcome: "fault",
      answer: undefined,
      latency: undefined,
      fault: { status: 0x1c010003, name: "nca_s_unk_if", words: HOSTILE, didNotExecute: true },
    }),
  );
  tables.record(connection(3, { process: HOSTILE, last: { frame: 2 ** 40, time: Number.NaN } }));
  await tables.finish(stamp, report());
  store.note(file, { ...stamp, outcome: "findings", exitCode: 1 });
}

test("each capture has a file in each table, with every column and its type", async () => {
  const top = join(folder, "tables");
  await write(new ParquetStore(top, ""), join(folder, "a b$.pcap"));
  for (const { name, columns } of [FILES, CONVERSATIONS, CALLS, FINDINGS]) {
    const [file, ...more] = readdirSync(join(top, name));
    assert.deepEqual(more, []);
    assert.match(file!, /^a-b-\.pcap-[0-9a-f]{10}\.parquet$/);
    const octets = readFileSync(join(top, name, file!));
    const { schema } = parquetMetadata(octets.buffer.slice(octets.byteOffset, octets.byteOffset + octets.byteLength));
    assert.deepEqual(
      schema.slice(1).map((element) => element.name),
      columns.map((column) => column.name),
    );
  }
  const [calls] = [await rows(join(top, "calls", readdirSync(join(top, "calls"))[0]!))];
  assert.equal(calls.length, 2);
  const { file: _, ...first } = calls[0]!;
  assert.deepEqual(first, {
    conversation: "tcp:3",
    client: "10.0.0.1",
    client_port: 50_001,
    server: "10.0.0.2",
    server_port: 135,
    carrier: "tcp",
    pipe: null,
    call_id: 2n,
    interface: "4b324fc8-1670-01d3-1278-5a47bf6ee188",
    interface_version: "3.0",
    interface_name: "srvsvc",
    interface_by: "bind",
    opnum: 15,
    operation: "NetrShareEnum",
    object: null,
    request_frame: 12n,
    request_time: BigInt(mark(12).time),
    answer_frame: 13n,
    answer_time: BigInt(mark(13).time),
    latency_us: 1_000n,
    outcome: "answered",
    unanswered_because: null,
    fault: null,
    fault_name: null,
    did_not_execute: null,
    status: null,
    status_name: null,
    request_octets: 24n,
    answer_octets: 180n,
    auth_type: 10,
    auth_level: 6,
  });
  assert.equal(calls[1]!["fault"], BigInt(0x1c010003));
  assert.equal(calls[1]!["did_not_execute"], true);
  const [conversations] = [await rows(join(top, "conversations", readdirSync(join(top, "conversations"))[0]!))];
  assert.equal(conversations[0]!["last_frame"], BigInt(2 ** 40));
  assert.equal(conversations[0]!["last_time"], null);
  assert.equal(conversations[0]!["process"], HOSTILE);
  const [found] = [await rows(join(top, "findings", readdirSync(join(top, "findings"))[0]!))];
  assert.deepEqual(
    found.map(({ severity, lost_us, port }) => [severity, lost_us, port]),
    [
      ["blocking", 21_000_000n, 50_115],
      ["note", 21_000_000n, 50_115],
    ],
  );
});

test("rows are written in groups, and a table without rows has its columns", async () => {
  const path = join(folder, "big.parquet");
  const big = new TableFile(CALLS, path);
  for (let i = 0; i < 40_000; i++) big.add({ file: "x", record: call(i) });
  await big.finish();
  const octets = readFileSync(path);
  const metadata = parquetMetadata(octets.buffer.slice(octets.byteOffset, octets.byteOffset + octets.byteLength));
  assert.equal(metadata.num_rows, 40_000n);
  assert.equal(metadata.row_groups.length, 3);
  assert.equal((await rows(path))[39_999]!["request_frame"], 39_999n);

  const none = join(folder, "none.parquet");
  await new TableFile(FINDINGS, none).finish();
  assert.deepEqual(await rows(none), []);
});

test("only encodings and types that every reader knows: plain and dictionary, snappy, text as UTF-8, times with their zone", async () => {
  const path = join(folder, "encodings.parquet");
  const table = new TableFile(CALLS, path);
  for (let i = 0; i < 40; i++) {
    const fault = { status: 5, name: `fault ${i % 3}`, words: "", didNotExecute: i % 2 === 0 };
    table.add({ file: "a.pcap", record: call(i, { outcome: "fault", fault }) });
  }
  await table.finish();
  const octets = readFileSync(path);
  const { schema, row_groups: groups } = parquetMetadata(octets.buffer.slice(octets.byteOffset, octets.byteOffset + octets.byteLength));
  const known = new Set(["PLAIN", "RLE_DICTIONARY"]);
  const columns = groups.flatMap((group) => group.columns);
  assert.equal(columns.length, CALLS.columns.length);
  for (const { meta_data: column } of columns) {
    assert.equal(column!.codec, "SNAPPY");
    assert.deepEqual(
      column!.encodings.filter((encoding) => !known.has(encoding)),
      [],
      column!.path_in_schema.join("."),
    );
  }
  for (const { name, type, converted_type: converted } of schema.slice(1)) {
    if (type === "BYTE_ARRAY") assert.equal(converted, "UTF8", name);
    if (name.endsWith("_time")) assert.equal(converted, "TIMESTAMP_MICROS", name);
    assert.ok(["BYTE_ARRAY", "INT32", "INT64", "BOOLEAN"].includes(type!), name);
  }
  assert.deepEqual(
    (await rows(path)).map((row) => row["did_not_execute"]),
    Array.from({ length: 40 }, (_, i) => i % 2 === 0),
  );
});

test("what is done is done, until the capture or the question changes", async () => {
  const top = join(folder, "again");
  const file = join(folder, "c.pcap");
  await write(new ParquetStore(top, "question"), file);
  const again = new ParquetStore(top, "question");
  assert.deepEqual(again.done(file, stamp), { ...stamp, outcome: "findings", exitCode: 1 });
  assert.equal(again.done(file, { ...stamp, size: 1 }), undefined);
  assert.equal(again.done(file, { ...stamp, modified: 1 }), undefined);
  assert.equal(again.done(join(folder, "other.pcap"), stamp), undefined);
  const other = new ParquetStore(top, "another question");
  assert.equal(other.done(file, stamp), undefined);
  await write(other, file);
  // Its tables hold the answers to the other question now.
  assert.equal(new ParquetStore(top, "question").done(file, stamp), undefined);
});

test("a list that was cut or scribbled upon costs those captures only", async () => {
  const top = join(folder, "scribbled");
  const [one, two] = [join(folder, "1.pcap"), join(folder, "2.pcap")];
  await write(new ParquetStore(top, ""), one);
  appendFileSync(join(top, "_done.jsonl"), 'nonsense\n[1]\n{"schema":"opnum.trace.parquet/1","file":7}\n{"schema":"opnum.trace.parq');
  const again = new ParquetStore(top, "");
  assert.ok(again.done(one, stamp));
  await write(again, two);
  const third = new ParquetStore(top, "");
  assert.ok(third.done(one, stamp));
  assert.ok(third.done(two, stamp));
});

test("what is not whole has no name that readers look at, and is overwritten by the next try", async () => {
  const top = join(folder, "half");
  const file = join(folder, "d.pcap");
  const store = new ParquetStore(top, "");
  const tables = store.open(file);
  tables.record(call(1));
  assert.ok(readdirSync(join(top, "calls")).every((name) => name.startsWith(".") && name.endsWith(".part")));
  await tables.abandon();
  assert.deepEqual(readdirSync(join(top, "calls")), []);
  store.open(file);
  await write(store, file);
  assert.equal(readdirSync(join(top, "calls")).length, 1);
});

test("an unreadable capture is a row that says why", async () => {
  const top = join(folder, "unreadable");
  await new ParquetStore(top, "").open("x.matp").unreadable(stamp, "convert it");
  const [row] = await rows(join(top, "files", readdirSync(join(top, "files"))[0]!));
  assert.deepEqual([row!["outcome"], row!["exit_code"], row!["sentence"], row!["frames"]], ["unreadable", 2, "convert it", null]);
});
