/** What `opnum trace --parquet` writes, asked by DuckDB: all captures at once, by type and by name. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { CALLS, CONVERSATIONS, FILES, FINDINGS } from "../../../src/cli/trace/parquet/tables.ts";
import { duckdbFolder, opnum, requirePeer, Scope } from "../../peers/peers.ts";

/** As much of its interface as is used here. */
interface DuckDb {
  readonly DuckDBInstance: { create(): Promise<{ connect(): Promise<Connection> }> };
}
interface Connection {
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>;
  closeSync(): void;
}

const TYPES = { string: "VARCHAR", int32: "INTEGER", int64: "BIGINT", boolean: "BOOLEAN", timestamp: "TIMESTAMP WITH TIME ZONE" };

test("thousands of captures can be asked at once", async (t) => {
  if (!requirePeer(t, "duckdb")) return;
  await using scope = new Scope();
  const tables = join(scope.tempDir(), "tables");
  const captures = join(import.meta.dirname, "../../captures");
  const run = await scope.run([...opnum("trace", captures, "--parquet", tables, "--json")], { timeoutMs: 120_000 });
  const reports = run.stdout
    .trimEnd()
    .split("\n")
    .map(
      (line) =>
        JSON.parse(line) as {
          exitCode: number;
          outcome: string;
          report: { figures: { calls: number; connections: number }; findings: { severity: string }[] };
        },
    );
  assert.equal(run.code, Math.max(...reports.map(({ exitCode }) => exitCode)), run.stderr);
  assert.ok(reports.length > 20);

  const { DuckDBInstance } = createRequire(join(duckdbFolder, "package.json"))("@duckdb/node-api") as DuckDb;
  const connection = await (await DuckDBInstance.create()).connect();
  scope.defer(() => connection.closeSync());
  const ask = async (sql: string) =>
    (
      await connection.runAndReadAll(
        sql.replaceAll(/\b(files|conversations|calls|findings)@/g, (_, name) => `read_parquet('${join(tables, name)}/*.parquet')`),
      )
    ).getRowsJson();

  for (const { name, columns } of [FILES, CONVERSATIONS, CALLS, FINDINGS]) {
    await t.test(`${name}: names and types of the columns`, async () => {
      const described = await ask(`describe select * from ${name}@`);
      assert.deepEqual(
        described.map(([column, type]) => [column, type]),
        columns.map((column) => [column.name, TYPES[column.type]]),
      );
    });
  }

  await t.test("as many files, calls and findings as the reports say", async () => {
    assert.deepEqual(
      await ask("select outcome, count(*)::int from files@ group by outcome order by outcome"),
      [...new Set(reports.map(({ outcome }) => outcome))]
        .sort()
        .map((outcome) => [outcome, reports.filter((report) => report.outcome === outcome).length]),
    );
    const sum = (of: (report: (typeof reports)[0]["report"]) => number) => reports.reduce((total, { report }) => total + of(report), 0);
    assert.deepEqual(await ask("select count(*)::int from calls@"), [[sum(({ figures }) => figures.calls)]]);
    assert.deepEqual(await ask("select count(*)::int, count(*) filter (severity <> 'note')::int from findings@"), [
      [sum(({ findings }) => findings.length), sum(({ findings }) => findings.filter(({ severity }) => severity !== "note").length)],
    ]);
  });

  await t.test("questions that people have", async () => {
    // Who cannot reach what?
    assert.deepEqual(
      await ask(
        "select distinct client, server, server_port from conversations@ where handshake = 'no-answer' and file like '%drop-syn%' order by server_port",
      ),
      [53, 88, 135, 389, 3268].map((port) => ["10.53.57.2", "10.53.57.9", port]),
    );
    // Calls join their conversations.
    assert.deepEqual(
      await ask("select count(*)::int from calls@ k anti join conversations@ c on k.file = c.file and k.conversation = c.conversation"),
      [[0]],
    );
    // Times are times: an answer is never before its request, and latency is what lies between.
    assert.deepEqual(
      await ask(
        "select count(*)::int from calls@ where answer_time < request_time or abs(epoch_us(answer_time) - epoch_us(request_time) - latency_us) > 1",
      ),
      [[0]],
    );
    const [[first]] = (await ask("select min(first_time) at time zone 'UTC' from files@ where file like '%drop-syn%'")) as [[string]];
    assert.match(first, /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d+$/);
  });
});
