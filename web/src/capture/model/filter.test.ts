import assert from "node:assert/strict";
import { test } from "node:test";
import { matcher } from "./filter.ts";

test("filter: all words, none of the unwanted, quotes, either case", () => {
  const row = "tcp:3 10.0.0.1:49200 10.0.0.2:135 epm filtered";
  for (const text of ["", "  ", "135", "EPM", "10.0.0.1 135", "filtered -refused", '"10.0.0.2:135 epm"', '"10.0.0.2:135', "-", "-tcp:4"])
    assert.equal(matcher(text)(row), true, text);
  for (const text of ["136", "epm refused", "-filtered", '"epm 10.0.0.2"', '-"epm filtered"', "10.0.0.1 -135"])
    assert.equal(matcher(text)(row), false, text);
});
