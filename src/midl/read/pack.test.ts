import { deepStrictEqual, match } from "node:assert";
import { test } from "node:test";
import { compileIdl, emitTypeScript, toModel } from "../index.ts";

const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0), pointer_default(unique)] interface i {";
const headers: Readonly<Record<string, string>> = {
  "open.h": "#pragma pack(push, 2)\n",
  "import.idl": "#pragma pack(1)\ntypedef struct apart { hyper h; byte b; } apart;\n",
};

function compiled(body: string, before = "") {
  return compileIdl(`${before}\n${HEAD}\n${body}\n}`, {
    host: { load: (path) => (headers[path] === undefined ? undefined : { name: path, text: headers[path] }) },
  });
}

/** What holds for each of the structures, in their order. */
function packs(body: string, before = ""): unknown {
  const result = compiled(body, before);
  deepStrictEqual(result.diagnostics, []);
  return (result.interfaces[0]?.exported ?? []).map((type) => (type.kind === "struct" ? (type.pack ?? 8) : type.kind));
}

const structure = (name: string) => `typedef struct ${name} { hyper h; byte b; } ${name};\n`;

test("pack holds from its line on, until another", () => {
  deepStrictEqual(
    packs(`${structure("a")}#pragma pack(4)\n${structure("b")}${structure("c")}#pragma pack()\n${structure("d")}`),
    [8, 4, 4, 8],
  );
  deepStrictEqual(
    packs(`#pragma pack(1)\n${structure("a")}#pragma pack(8)\n${structure("b")}#pragma pack(16)\n${structure("c")}`),
    [1, 8, 8],
  );
  // The structure that ends before the line is read to its end before the line is come to.
  deepStrictEqual(packs(`struct a { hyper h; byte b; };\n#pragma pack(4)\nstruct b { hyper h; byte b; };`), [8, 4]);
  deepStrictEqual(packs(`#if 0\n#pragma pack(1)\n#endif\n${structure("a")}`), [8]);
});

test("push and pop, with names and without", () => {
  const pushed = `#pragma pack(4)\n#pragma pack(push)\n#pragma pack(2)\n${structure("a")}#pragma pack(pop)\n${structure("b")}`;
  deepStrictEqual(packs(pushed), [2, 4]);
  deepStrictEqual(packs(`#pragma pack(push, 1)\n${structure("a")}#pragma pack(pop, 2)\n${structure("b")}`), [1, 2]);
  const nested = `#pragma pack(push, outer, 4)\n#pragma pack(push, 2)\n#pragma pack(push, 1)\n${structure("a")}`;
  deepStrictEqual(packs(`${nested}#pragma pack(pop, outer)\n${structure("b")}`), [1, 8]);
  deepStrictEqual(packs(`${nested}#pragma pack(pop)\n${structure("b")}`), [1, 2]);
});

test("what is included opens and closes it, what is imported is on its own", () => {
  deepStrictEqual(packs(`#include "open.h"\n${structure("a")}#pragma pack(pop)\n${structure("b")}`), [2, 8]);
  deepStrictEqual(packs(structure("a"), 'import "import.idl";'), [8]);
});

test("other forms are warned of, and change nothing", () => {
  for (const form of [
    "pack",
    "pack(3)",
    "pack(show)",
    "pack(4",
    "pack(push,)",
    "pack(push 4)",
    "pack(pop)",
    "pack(pop, name)",
    "pack(0x4)",
  ]) {
    const result = compiled(`#pragma ${form}\n${structure("a")}`);
    deepStrictEqual(
      result.diagnostics.map(({ severity, rule, line, column }) => [severity, rule, line, column]),
      [["warning", "bad-pragma", 3, 9]],
      form,
    );
    deepStrictEqual(
      result.interfaces[0]?.exported.map((type) => "pack" in type),
      [false],
      form,
    );
  }
  const endless = compiled("#pragma pack(push)\n".repeat(2000) + structure("a"));
  deepStrictEqual(endless.diagnostics.at(-1)?.rule, "nesting");
});

test("a member that packing would move is warned of, once a structure", () => {
  const warnings = (body: string) =>
    compiled(`#pragma pack(4)\n${body}`).diagnostics.map(({ rule, line, message }) => [rule, line, message.split('"')[1]]);
  deepStrictEqual(warnings("typedef struct a {\nlong l;\nhyper h;\nlong m;\nhyper n; } a;"), [["pack", 6, "h"]]);
  deepStrictEqual(warnings("typedef struct a { long l; long m; hyper h; } a;"), []);
  // A pointer is 8 octets in NDR64.
  deepStrictEqual(warnings("typedef struct a { long l; struct a *p; } a;"), [["pack", 4, "p"]]);
  deepStrictEqual(
    warnings("typedef struct a { struct a b; } a;").map(([rule]) => rule),
    ["MIDL2006"],
  );
});

test("sizeof, the model and generated code know of it", () => {
  const result = compiled(
    `#pragma pack(4)\n${structure("a")}#pragma pack()\n${structure("b")}void f([in] byte x[sizeof(a)], [in] byte y[sizeof(b)], [in] a *p, [in] b *q);`,
  );
  deepStrictEqual(
    result.interfaces[0]?.interface.operations[0]?.params.slice(0, 2).map(({ type }) => type.kind === "array" && type.dims[0]?.size),
    [12, 16],
  );
  const { types } = toModel(result);
  deepStrictEqual([types["a"]?.type["pack"], types["b"]?.type["pack"]], [4, undefined]);
  match(emitted(result), /a\$[^;]*\{ pack: 4 \}/);
});

function emitted(result: ReturnType<typeof compileIdl>): string {
  return emitTypeScript(result.interfaces[0]!);
}
