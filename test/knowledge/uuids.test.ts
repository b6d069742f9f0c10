/**
 * The knowledge base against public lists of UUIDs: which of them the specifications name, and that we know each of these. The list and the
 * specifications are not part of this repository; where they are not at hand the test is skipped.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { knownIdentifier } from "../../src/knowledge/identifiers.ts";
import { knownInterface, knownInterfaces } from "../../src/knowledge/interfaces.ts";

const list = join(process.env["OPNUM_REFERENCE"] ?? join(import.meta.dirname, "..", "..", "..", "shared", "reference"), "known-uuids.tsv");
const trees = process.env["OPNUM_IDL_TREES"];
const documents = trees === undefined ? undefined : join(trees, "openspecs", "skills", "windows-protocols");
const skip = !existsSync(list)
  ? "the list of public UUIDs is not there (OPNUM_REFERENCE names its folder)"
  : documents === undefined || !existsSync(documents)
    ? "the open specifications are not there (OPNUM_IDL_TREES names the folder above openspecs)"
    : false;

test("every listed UUID that the specifications name is known here", { skip }, () => {
  const listed = new Set(
    readFileSync(list, "utf8")
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0] ?? "")
      .filter((uuid) => uuid !== ""),
  );
  const named = new Set<string>();
  for (const folder of readdirSync(documents!)) {
    const file = join(documents!, folder, `${folder}.md`);
    if (!existsSync(file)) continue;
    // Hyphens of several kinds stand in the documents.
    const text = readFileSync(file, "utf8").replaceAll(/[\u2010-\u2013\u2212]/g, "-");
    for (const match of text.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi)) {
      const uuid = match[0].toLowerCase();
      if (listed.has(uuid)) named.add(uuid);
    }
  }
  assert.ok(named.size >= 700, `only ${named.size} of them are in the documents: is the folder whole?`);
  const unknown = [...named].filter((uuid) => knownInterface(uuid)?.name === undefined && knownIdentifier(uuid) === undefined);
  assert.deepEqual(unknown, []);
});

test("a document that an interface names holds its UUID and its name", { skip }, () => {
  const texts = new Map<string, string | undefined>();
  const wrong: string[] = [];
  let checked = 0;
  for (const { uuid, name, source } of knownInterfaces()) {
    if (source === undefined) continue;
    if (!texts.has(source)) {
      const file = join(documents!, source, `${source}.md`);
      texts.set(
        source,
        existsSync(file)
          ? readFileSync(file, "utf8")
              .toLowerCase()
              .replaceAll(/[\u2010-\u2013\u2212]/g, "-")
              .replaceAll("\\", "")
          : undefined,
      );
    }
    const text = texts.get(source);
    if (text === undefined) continue;
    checked++;
    if (!text.includes(uuid) || (name !== undefined && !text.includes(name.toLowerCase()))) wrong.push(`${uuid} ${name ?? "-"} ${source}`);
  }
  assert.ok(checked >= 400, `only ${checked} could be checked`);
  assert.deepEqual(wrong, []);
});
