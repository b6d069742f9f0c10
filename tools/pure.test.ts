import { strictEqual } from "node:assert/strict";
import { test } from "node:test";
import { markPure } from "./pure.ts";

test("calls of the constructors are marked once, texts and comments are not", () => {
  const names = ["struct", "array", "fixed"];
  strictEqual(
    markPure(
      'export const A = /*#__PURE__*/ struct("struct(", { x: array(byte, fixed(3)), /* array(*/ y: my.fixed(1) }); // fixed(\n',
      names,
    ),
    'export const A = /*#__PURE__*/ struct("struct(", { x: /*#__PURE__*/ array(byte, /*#__PURE__*/ fixed(3)), /* array(*/ y: my.fixed(1) }); // fixed(\n',
  );
  strictEqual(markPure("const restruct = () => 1; restruct();", names), "const restruct = () => 1; restruct();");
});
