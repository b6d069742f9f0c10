import assert from "node:assert/strict";
import { test } from "node:test";
import * as c from "./codegen/v1.ts";
import { evaluate, invert, pathsOf, type Scope } from "./expr.ts";

test("expressions have the arithmetic of C", () => {
  const bases = { i32: c.int32, u32: c.uint32, i64: c.int64 };
  const scope = (values: Record<string, unknown>, types: Record<string, keyof typeof bases>): Scope => ({
    get: (name) => values[name],
    type: (name) => bases[types[name] ?? "i32"],
  });
  const n = ["field", "n"] as const;
  assert.equal(evaluate(["-", n, 1], scope({ n: 0 }, { n: "u32" })), 0xffffffff);
  assert.equal(evaluate(["-", n, 1], scope({ n: 0 }, {})), -1);
  assert.equal(evaluate(["*", n, 2], scope({ n: 0x80000000 }, { n: "u32" })), 0);
  assert.equal(evaluate(["/", n, 2], scope({ n: -3 }, {})), -1);
  assert.equal(evaluate([">>", n, 4], scope({ n: -16 }, {})), -1);
  assert.equal(evaluate(["cast", "int16", ["&", n, 0xffff]], scope({ n: 0x18000 }, {})), -0x8000);
  assert.equal(evaluate(["?:", n, ["deref", n], 0], scope({ n: null }, {})), 0);
  assert.equal(evaluate(["*", n, 2], scope({ n: 1n << 40n }, { n: "i64" })), 1n << 41n);
  assert.equal(evaluate(["/", 1, n], scope({ n: 0 }, {})), undefined);
  assert.equal(evaluate(["+", n, 1], scope({}, {})), undefined);
  assert.equal(invert(["/", ["+", n, 7], 8], 3, "n", scope({}, {})), 24);
  assert.equal(invert(["-", ["*", n, 4], ["field", "m"]], 10, "n", scope({ m: 2 }, {})), 3);
  assert.equal(invert(["*", n, 2], 3, "n", scope({}, {})), undefined);
});

test("paths: members of members, through pointers", () => {
  const inner = c.struct("inner", { n: c.uint16, p: c.unique(c.uint8) });
  const types = { s: inner, p: c.unique(c.struct("outer", { in: c.unique(inner) })) };
  const scope: Scope = {
    get: (name) => ({ s: { n: 3, p: null }, p: { in: { n: 0xffff, p: 0 } } })[name],
    type: (name) => types[name as keyof typeof types],
  };
  const n = ["member", ["field", "s"], "n"] as const;
  const deep = ["member", ["deref", ["member", ["field", "p"], "in"]], "n"] as const;
  assert.equal(evaluate(["+", n, 1], scope), 4);
  assert.equal(evaluate(["+", deep, 1], scope), 0x10000);
  // A pointer is true where it is not null, whatever it points to.
  assert.equal(evaluate(["?:", ["member", ["field", "s"], "p"], 1, 2], scope), 2);
  assert.equal(evaluate(["?:", ["member", ["member", ["field", "p"], "in"], "p"], 1, 2], scope), 1);
  assert.equal(evaluate(["member", ["field", "nothing"], "n"], scope), undefined);
  assert.deepEqual([...pathsOf(["*", deep, n])], ["p.in.n", "s.n"]);
  assert.equal(invert(["-", ["*", deep, 2], n], 7, "p.in.n", scope), 5);
});
