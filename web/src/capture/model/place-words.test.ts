import assert from "node:assert/strict";
import { test } from "node:test";
import { placeWords } from "./place-words.ts";

test("words of a bar: behind, before, inside, shorter, and cut at last", () => {
  const [long, short] = ["x".repeat(30), "x".repeat(5)];
  assert.deepEqual(placeWords([long, short], 0, 100, 1_000), { words: long, where: "behind" });
  assert.deepEqual(placeWords([long, short], 800, 990, 1_000), { words: long, where: "before" });
  assert.deepEqual(placeWords([long, short], 10, 990, 1_000), { words: long, where: "inside" });
  assert.deepEqual(placeWords([long, short], 100, 220, 300), { words: short, where: "behind" });
  assert.deepEqual(placeWords([long], 10, 40, 60), { words: long, where: "behind" });
  assert.deepEqual(placeWords([long], 30, 50, 60), { words: long, where: "before" });
});
