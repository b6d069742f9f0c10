import { deepStrictEqual, strictEqual } from "node:assert";
import { test } from "node:test";
import { Diagnostics, formatDiagnostic } from "../diagnostics.ts";
import { compileIdl } from "../index.ts";
import { Preprocessor } from "./preprocess.ts";
import { SourceText } from "./source.ts";

function preprocess(
  text: string,
  files: Record<string, string> = {},
  defines: Record<string, string> = {},
): { tokens: string; errors: string[] } {
  const diagnostics = new Diagnostics();
  const preprocessor = new Preprocessor(new SourceText("main.idl", text), diagnostics, {
    host: { load: (path) => (files[path] === undefined ? undefined : { name: path, text: files[path] }) },
    builtin: () => undefined,
    defines,
  });
  const tokens: string[] = [];
  for (let token = preprocessor.next(); token.kind !== "end"; token = preprocessor.next()) tokens.push(token.text);
  return { tokens: tokens.join(" "), errors: diagnostics.list.map((d) => `${d.file}:${d.line}:${d.column} ${d.rule}`) };
}

function expectTokens(text: string, expected: string, files?: Record<string, string>, defines?: Record<string, string>): void {
  deepStrictEqual(preprocess(text, files, defines), { tokens: expected, errors: [] });
}

test("a name goes on behind a backslash at the end of its line", () => {
  const { diagnostics, interfaces } = compileIdl(
    "#define M DW\\\r\nORD\n#define N DWORD\\\n\n[uuid(01234567-89ab-cdef-0123-456789abcdef)] interface i { void f([in] M a, [in] D\\\nW\\\nORD b, [in] N c); }",
  );
  deepStrictEqual([diagnostics, interfaces[0]?.interface.operations[0]?.params.length], [[], 3]);
});

test("object macros, with rescanning, and never into themselves", () => {
  expectTokens("#define A B\n#define B 1\nA", "1");
  expectTokens("#define A A + B\n#define B A\nA", "A + A");
  expectTokens("#define LPWSTR [string] wchar_t*\n[in] LPWSTR x", "[ in ] [ string ] wchar_t * x");
  expectTokens("#define A 1\n#undef A\nA", "A");
  expectTokens("#define A one \\\n  two\nA three", "one two three");
  expectTokens("A", "7", {}, { A: "7" });
});

test("function macros: arguments, nesting, # and ##, no parenthesis no call", () => {
  expectTokens("#define F(x) <x>\nF(1) F (2) F", "< 1 > < 2 > F");
  expectTokens("#define F(x, y) x##y #x\nF(a, b c)", 'ab c "a"');
  expectTokens("#define F(x) #x\nF(a \"b\" 'c')", `"a \\"b\\" 'c'"`);
  expectTokens("#define F(x) G(x)\n#define G(y) [y]\nF(F(1))", "[ [ 1 ] ]");
  expectTokens("#define F(x) x\nF((1, 2))", "( 1 , 2 )");
  expectTokens("#define F() end\nF()", "end");
  expectTokens("#define F(x, ...) x(__VA_ARGS__)\nF(a, b, c)", "a ( b , c )");
  expectTokens("#define f(x) x x\n#define g f\ng(1)", "1 1");
  expectTokens("#define F(x) x\nF(\n1\n)", "1");
});

test("conditional sections", () => {
  expectTokens("#if 0\nno\n#elif 1\nyes\n#elif 1\nno\n#else\nno\n#endif", "yes");
  expectTokens("#ifdef A\nno\n#else\nyes\n#endif\n#ifndef A\nyes\n#endif", "yes yes");
  expectTokens("#define A 2\n#if defined(A) && A == 2 && !defined B\nyes\n#endif", "yes");
  expectTokens("#if 0\n#if 1\nno\n#else\nno\n#endif\n#else\nyes\n#endif", "yes");
  expectTokens("#if (1 ? 2 : 0) == 2 && 0x10 >> 4 == 1 && -1 < 0 && 'A' == 65\nyes\n#endif", "yes");
  expectTokens("#if UNKNOWN\nno\n#endif\nrest", "rest");
  expectTokens("#if 0\nThis isn't IDL, \"nor closed\n#endif\nrest".replace('"', ""), "rest");
  expectTokens("#if 1\nno newline at the end\n#endif", "no newline at the end");
});

test("includes, and #pragma and # of other preprocessors are stepped over", () => {
  expectTokens('#include "a.h"\nb', "a 1 b", { "a.h": "a\n#include <c.h>\n", "c.h": "1" });
  expectTokens('#pragma once\n# 12 "file"\nx', "x");
  expectTokens('#define FILE "a.h"\n#include FILE', "a", { "a.h": "a" });
});

test("comments and spliced lines are white space", () => {
  expectTokens("a/* b */c // d\n# define X /* y */ z // w\nX", "a c z");
  expectTokens("a \\\n b", "a b");
});

test("everything wrong has its place", () => {
  const errors = (text: string, files?: Record<string, string>) => preprocess(text, files).errors;
  deepStrictEqual(errors("x\n#if 1\ny"), ["main.idl:2:2 unbalanced-if"]);
  deepStrictEqual(errors("#endif"), ["main.idl:1:2 unbalanced-if"]);
  deepStrictEqual(errors("#if 0\n#else\n#else\n#endif"), ["main.idl:3:2 unbalanced-if"]);
  deepStrictEqual(errors('#include "gone.h"'), ["main.idl:1:10 MIDL1001"]);
  deepStrictEqual(errors('#include "a.h"\n', { "a.h": "\n  `@\u00e9" }), ["a.h:2:5 bad-character"]);
  deepStrictEqual(errors("#frob"), ["main.idl:1:1 unknown-directive"]);
  deepStrictEqual(errors("#error stop"), ["main.idl:1:2 hash-error"]);
  deepStrictEqual(errors("#define F(x) x\nF(1, 2)"), ["main.idl:2:1 bad-macro"]);
  deepStrictEqual(errors("#define F(x) x\nF(1"), ["main.idl:2:1 bad-macro"]);
  deepStrictEqual(errors("#if 1 +\n#endif"), ["main.idl:1:7 MIDL2025"]);
  deepStrictEqual(errors("#if 1 / 0\n#endif"), ["main.idl:1:7 constant"]);
  deepStrictEqual(errors('"open'), ["main.idl:1:1 open-string"]);
  deepStrictEqual(errors("a /* open"), ["main.idl:1:3 open-comment"]);
});

test("a diagnostic reads as TypeScript's do, with a caret, and cannot drive the terminal", () => {
  const diagnostics = new Diagnostics();
  const source = new SourceText("a\u001b[2J.idl", "one\n\ttwo \u001b[31m three\n");
  diagnostics.error({ source, start: 5, end: 8 }, "MIDL2009", "undefined symbol", "try three");
  strictEqual(
    formatDiagnostic(diagnostics.list[0]!),
    "a\\x1b[2J.idl:2:2: error MIDL2009: undefined symbol\n    2 | \ttwo \\x1b[31m three\n      | \t^~~\n      hint: try three",
  );
});

test("a section that is not read may hold anything", () => {
  expectTokens("#if 0\n' \u2019 \"\n' more\n#endif\nrest", "rest");
});

test("#line, __LINE__, __FILE__, __has_include, named variadic parameters", () => {
  expectTokens('__LINE__\n#line 40 "x.idl"\n__LINE__ __FILE__\n__LINE__', '1 40 "x.idl" 41');
  expectTokens('# 7 "made.i"\n__LINE__', "7");
  deepStrictEqual(preprocess('#line 12 "orig.idl"\n\n\u0001').errors, ["orig.idl:13:1 bad-character"]);
  expectTokens('#if __has_include("b.h") && !__has_include(<c.h>)\nyes\n#endif', "yes", { "b.h": "" });
  expectTokens("#ifdef __has_include\nno\n#elif defined(__has_include)\nyes\n#endif", "yes");
  expectTokens("#define F(a, rest...) a (rest)\nF(1, 2, 3)", "1 ( 2 , 3 )");
  deepStrictEqual(preprocess("#line x\n#if __has_include\n#endif").errors, ["main.idl:1:7 MIDL2025"]);
});

test("a header is text like any other; one that is not there is an error, unless it is in a section that is not read", () => {
  expectTokens('#include "a.h"\nA', "1", { "a.h": "#ifndef A_H\n#define A_H\n#define A 1\n#endif" });
  expectTokens('#ifdef NEVER\n#include "gone.h"\n#endif\nx', "x");
  deepStrictEqual(preprocess('#include "gone.h"').errors, ["main.idl:1:10 MIDL1001"]);
  expectTokens("#if 1\nx\n#endif", "x");
  expectTokens("x \\\r\ny", "x y");
});
