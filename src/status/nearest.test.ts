import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest } from "./nearest.ts";

test("a few letters off, in any case, swapped too", () => {
  assert.equal(nearest("pign", ["dump", "ping", "query"]), "ping");
  assert.equal(nearest("DWROD", ["WORD", "DWORD", "QWORD"]), "DWORD");
  assert.equal(nearest("samrconect", ["SamrConnect", "SamrClose"]), "SamrConnect");
});

test("the only name that begins so, however long", () => {
  assert.equal(nearest("comp", ["completion", "dump"]), "completion");
  assert.equal(nearest("NetrS", ["NetrShareEnum", "NetrSessionEnum"]), undefined);
});

test("nothing where nothing is near", () => {
  assert.equal(nearest("x", ["y"]), undefined);
  assert.equal(nearest("zz", ["ab"]), undefined);
  assert.equal(nearest("elephant", ["dump", "ping"]), undefined);
  assert.equal(nearest("same", ["same"]), undefined);
});
