/** Every interface we ship has all its operations, under their numbers and names. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import type { Interface } from "../../src/ndr/codegen/v1.ts";
import { coreFacts, type InterfaceFacts } from "./facts-core.ts";
import { serviceFacts } from "./facts-services.ts";

const facts: Readonly<Record<string, InterfaceFacts>> = { ...coreFacts, ...serviceFacts };
const generated = join(import.meta.dirname, "..", "..", "src", "interfaces");

/** What published IDL calls an operation number that is not for the network. */
const RESERVED = /^(Opnum\w*|Lsar_LSA_\w+)$/;

for (const [file, fact] of Object.entries(facts)) {
  test(`${file} has the operations of ${fact.source}`, async () => {
    const module = (await import(pathToFileURL(join(generated, file, "index.ts")).href)) as Record<string, unknown>;
    const shipped = module[fact.name] as Interface<never>;
    assert.ok(shipped !== undefined, `src/interfaces/${file} does not export ${fact.name}`);
    assert.equal(shipped.uuid, fact.uuid);
    assert.deepEqual(shipped.version, fact.version);
    const found = shipped.operations.map(({ opnum, name }) => `${opnum} ${RESERVED.test(name) ? "reserved" : name}`);
    const wanted = Array.from({ length: fact.count }, (_, opnum) => `${opnum} ${fact.named[opnum] ?? "reserved"}`);
    assert.deepEqual(found, wanted);
  });
}

test("there is IDL for every interface, and an interface for every IDL", () => {
  const folder = join(import.meta.dirname, "..", "..", "idl");
  const idl = readdirSync(folder)
    .filter((name) => name.endsWith(".idl") && /^interface /m.test(readFileSync(join(folder, name), "utf8")))
    .map((name) => name.replace(/\.idl$/, ""));
  assert.deepEqual(Object.keys(facts).sort(), idl.sort());
  const folders = readdirSync(generated, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  assert.deepEqual(folders.map(({ name }) => name).sort(), idl);
});

test("generated stubs stay small: samr in less than 4,000 lines", () => {
  assert.ok(readFileSync(join(generated, "samr", "index.ts"), "utf8").split("\n").length < 4_000);
});
