/** docs/trace.md says what there is: options, conditions, columns, fields of records. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { options } from "../trace.ts";
import { TABLES } from "./parquet/tables.ts";

const root = join(import.meta.dirname, "../../..");
const guide = readFileSync(join(root, "docs/trace.md"), "utf8").replaceAll("\r\n", "\n");

test("every option has its line", () => {
  for (const { flags } of Object.values(options)) {
    const name = /--[a-z-]+/.exec(flags)![0];
    assert.match(guide, new RegExp(`^\\| .*\`${name}[ \`]`, "m"), name);
  }
});

test("every column of every table has its line, in its order and with its type", () => {
  for (const { name, columns } of TABLES) {
    const section = guide.slice(guide.indexOf(`### ${name}\n`)).split(/\n#/)[0]!;
    const lines = [...section.matchAll(/^\| `(\w+)` \| ([^|]+) \| ?(.*?) ?\|$/gm)].map(([, column, type, words]) => [column, type, words]);
    assert.deepEqual(
      lines,
      columns.map((column) => [column.name, column.type, column.words]),
    );
  }
});

test("every kind of record has its line, with all its fields", () => {
  const source = readFileSync(join(root, "src/capture/records.ts"), "utf8").replaceAll("\r\n", "\n");
  const interfaces = [...source.matchAll(/^export interface \w+Record \{\n([\s\S]*?)^\}/gm)].map(([, body]) => body!);
  assert.ok(interfaces.length >= 14);
  for (const body of interfaces) {
    const kind = /readonly kind: "([\w-]+)"/.exec(body)![1]!;
    const line = new RegExp(`^\\| \`${kind}\` \\| .+ \\| (.+) \\|$`, "m").exec(guide);
    assert.ok(line, `${kind} has no line`);
    const fields = [...body.matchAll(/^ {2}readonly (\w+)[?:]/gm)].map(([, field]) => field!).filter((field) => field !== "kind");
    assert.deepEqual(
      [...line[1]!.matchAll(/`(\w+)`/g)].map(([, field]) => field),
      fields,
      kind,
    );
  }
});

test("every field of a report and of a finding is named", () => {
  const source = readFileSync(join(root, "src/findings/report.ts"), "utf8").replaceAll("\r\n", "\n");
  for (const name of ["Report", "Finding", "FirewallRule"]) {
    const body = new RegExp(`^export interface ${name} \\{\\n([\\s\\S]*?)^\\}`, "m").exec(source)![1]!;
    for (const [, field] of body.matchAll(/^ {2}readonly (\w+)[?:]/gm)) assert.ok(guide.includes(`\`${field}\``), `${name}.${field}`);
  }
});

test("every condition of a filter has its line", async () => {
  const { parseFilter } = await import("../../findings/filter.ts");
  const section = guide.slice(guide.indexOf("## Filters\n")).split(/\n## /)[0]!;
  const words = /there are (.*)$/
    .exec(String(assertThrows(() => parseFilter("x"))))![1]!
    .split(" (")[0]!
    .split(", ");
  assert.ok(words.length >= 16);
  for (const word of words) assert.match(section, new RegExp(`\`${word}[ \`]`), word);
});

function assertThrows(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  assert.fail("nothing was thrown");
}
