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
import { knownBy, listsFile, readLists, SERVERS, union } from "../../tools/uuids.ts";

const list = listsFile();
const trees = process.env["OPNUM_IDL_TREES"];
const documents = trees === undefined ? undefined : join(trees, "openspecs", "skills", "windows-protocols");
const skipList = existsSync(list) ? false : "the list of public UUIDs is not there (OPNUM_KNOWN_UUIDS names it)";
const skip = skipList
  ? skipList
  : documents === undefined || !existsSync(documents)
    ? "the open specifications are not there (OPNUM_IDL_TREES names the folder above openspecs)"
    : false;

test("every listed UUID that the specifications name is known here", { skip }, () => {
  const listed = union(readLists(list));
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

test("every UUID of the lists of servers is known, and by name where a list has one", { skip: skipList }, () => {
  const lists = readLists(list);
  const servers = union(lists, SERVERS);
  assert.ok(servers.size >= 471, `only ${servers.size} of them`);
  assert.deepEqual(
    [...servers].filter((uuid) => knownBy(uuid) === undefined),
    [],
  );
  // impacket's list to try servers with holds numbers only: what no other list has stays without a name.
  const named = union(
    lists,
    [...lists.keys()].filter((name) => name !== "impacket_rpcdatabase"),
  );
  assert.deepEqual(
    [...servers].filter((uuid) => named.has(uuid) && knownBy(uuid) !== "name"),
    [],
  );
  assert.ok([...servers].filter((uuid) => knownBy(uuid) !== "name").length <= 24);
});

test("nearly every UUID of any list is known", { skip: skipList }, () => {
  const all = [...union(readLists(list))];
  assert.ok(all.length >= 1363);
  const unknown = all.filter((uuid) => knownBy(uuid) === undefined);
  assert.ok(unknown.length <= 30, `${unknown.length}: ${unknown.join(" ")}`);
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
