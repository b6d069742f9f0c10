import assert from "node:assert/strict";
import { test } from "node:test";
import { type CompileResult, compileIdl, extractIdl } from "../index.ts";
import { isDocument } from "./extract.ts";

const MARKDOWN = `# [MS-SHOP]: Shop Protocol

<details>
<summary>6 Appendix A: Full IDL</summary>

- [6 Appendix A: Full IDL](#Section_6)
</details>

## 3.1 buy

    void notThisOne(long);

<a id="Section_6"></a>
# 6 Appendix A: Full IDL

All of the [**IDL**](#gt_idl) in one piece, with "ms-till.idl" from [MS-TILL](../MS-TILL/MS-TILL.md).

**Note** What follows { is not } balanced; nor does it end.

import "ms-till.idl";

#define LIMIT 64

[

uuid(12345678\u20111234-abcd-ef00-0123456789ab),

version(1.0), endpoint(\u201cncacn_ip_tcp:[135]\u201d)

]

interface shop

{

// How much: a number of coins, as the till
// has them.
typedef struct \\_PRICE {

[range(0, LIMIT)] unsigned\u00a0long co\u00adins;

- [**HRESULT**](#gt_hresult) result;<12>

- } PRICE,
- *PPRICE;

void buy(

- [in] long a,

- [in] long b,

- [in, size\\_is(a

- b)] TILL \\*prices,

- [in, string] char *words

);

};

| Data | Meaning |
| --- | --- |
| a | This is no IDL; |

<a id="Section_7"></a>
# 7 Appendix B: Product Behavior

Nothing of this, interface or not.
`;

const TILL = "# 5 Appendix A: Full IDL\n\ntypedef struct {\n\nlong value;\n\n} TILL;\n";

function errors(result: CompileResult): string[] {
  return result.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

const host = {
  load(path: string, from: string) {
    return from.startsWith("MS-SHOP") && path === "../MS-TILL/MS-TILL.md" ? { name: "MS-TILL/MS-TILL.md", text: TILL } : undefined;
  },
};

test("the appendix of a document in Markdown, with what publishing did to it", () => {
  const result = compileIdl({ name: "MS-SHOP/MS-SHOP.md", text: MARKDOWN }, { host });
  assert.deepEqual(errors(result), []);
  const [shop] = result.interfaces;
  assert.equal(shop?.interface.uuid, "12345678-1234-abcd-ef00-0123456789ab");
  assert.deepEqual(shop?.interface.endpoints, ["ncacn_ip_tcp:[135]"]);
  const [buy] = shop?.interface.operations ?? [];
  assert.equal(buy?.name, "buy");
  const prices = buy?.params[2]?.type;
  assert.ok(prices?.kind === "pointer" && prices.to.kind === "array");
  // The minus between two operands is one, though it begins a line.
  assert.deepEqual(prices.to.dims[0]?.size, ["-", ["field", "a"], ["field", "b"]]);
  assert.deepEqual(result.files, ["MS-SHOP/MS-SHOP.md", "MS-TILL/MS-TILL.md"]);
  const notes = result.diagnostics.filter(({ rule }) => rule.startsWith("document-"));
  assert.deepEqual(
    notes.map(({ rule, severity, line }) => [rule, severity, line]),
    [
      ["document-quote", "warning", 26],
      ["document-escape", "warning", 38],
      ["document-space", "warning", 40],
      ["document-list", "warning", 42],
      ["document-link", "warning", 42],
    ],
  );
});

test("what is wrong is told with the document's own line and column", () => {
  const text = MARKDOWN.replace("[in] long b,", "[in] lnog b,").replace("TILL \\*", "THILL \\*");
  const result = compileIdl({ name: "MS-SHOP/MS-SHOP.md", text }, { host });
  const at = text.split("\n");
  for (const { line, column, text: shown } of result.diagnostics.filter(({ severity }) => severity === "error")) {
    assert.equal(shown, at[line - 1]);
    assert.match(shown.slice(column - 1), /^(lnog|THILL)/);
  }
  assert.deepEqual(
    errors(result).map((words) => words.replace(/^.* (there)/, "$1")),
    ['there is no type "lnog"', 'there is no type "THILL"'],
  );
});

test("sections of the appendix are files that know each other", () => {
  const text = `# 6 Appendix A: Full IDL

The files follow.

## 6.1 Appendix A.1: types.h

typedef long COUNT;

## 6.2 Appendix A.2: one.idl

one.idl

#include "ms-shop_types.h"

[uuid(12345678-1234-abcd-ef00-0123456789a1)] interface one { typedef struct { COUNT c; } same; void f([in] same *s); }

## 6.3 Appendix A.3: two.idl

The second file appears as follows.

import "ms-shop_one.idl";

[uuid(12345678-1234-abcd-ef00-0123456789a2)] interface two { void g([in] same *s); }

## 6.4 Appendix A.4: other.IDL

typedef short COUNT;

[uuid(12345678-1234-abcd-ef00-0123456789a3)] interface three { typedef struct { COUNT c; } same; void f([in] same *s); }
`;
  const result = compileIdl({ name: "x/MS-SHOP.md", text });
  assert.deepEqual(errors(result), []);
  assert.deepEqual(
    result.interfaces.map((compiled) => compiled.interface.name),
    ["one", "two", "three"],
  );
  assert.deepEqual(
    result.interfaces.map(({ part }) => part),
    ["one.idl", "two.idl", "other.IDL"],
  );
  assert.deepEqual(result.files, ["x/MS-SHOP.md"]);
});

test("an ACF speaks of the interfaces of any file in a document", () => {
  const one = (name: string, digit: number) =>
    `## 6.${digit} ${name}.idl\n\n[uuid(12345678-1234-abcd-ef00-0123456789a${digit})] interface ${name} { error_status_t f(void); }\n\n`;
  const text = `# 6 Appendix A: Full IDL\n\n${one("left", 1)}${one("right", 2)}`;
  const acf = (interfaces: string) => [{ name: "x.acf", text: interfaces }];
  const result = compileIdl(
    { name: "x.md", text },
    { acf: acf("interface left { [comm_status] f(); } interface right { [fault_status] f(); }") },
  );
  assert.deepEqual(errors(result), []);
  assert.deepEqual(
    result.interfaces.map(({ interface: { operations } }) => [operations[0]?.commStatus, operations[0]?.faultStatus]),
    [
      ["return", undefined],
      [undefined, "return"],
    ],
  );
  assert.deepEqual(errors(compileIdl({ name: "x.md", text }, { acf: acf("interface left { }\ninterface middle { }") })), [
    'x.acf:2:11 acf-interface the ACF speaks of the interface "middle", which the IDL file does not declare',
  ]);
});

test("HTML: lines of paragraphs, entities, links, and code as it stands", () => {
  const paragraphs = `<!DOCTYPE html><html><head><title>interface x { }</title><style>p { color: red }</style></head><body>
<ul><li><a href="#a">6 Appendix A: Full IDL</a></li></ul>
<h1 id="a">6 <span>Appendix&nbsp;A: Full</span> IDL</h1>
<p>For ease of implementation, the full IDL is provided.</p>
<p>[</p><p>uuid(12345678-1234-abcd-ef00-0123456789ab)</p><p>]</p>
<p>interface shop {</p>
<p>const long A = (3 &lt; 4) ? 1 &#x3C;&lt; 2 : 0; <!-- not this ; --></p>
<p>void f([in]&nbsp;<a href="#gt_x"><b>lnog</b></a> a,
   [in] long b);</p>
<p>}</p><h1>7 Appendix B: Others</h1><p>interface no { }</p></body></html>`;
  const wrong = compileIdl({ name: "shop.html", text: paragraphs });
  const line = paragraphs.split("\n").findIndex((row) => row.includes("lnog"));
  assert.deepEqual(errors(wrong), [
    `shop.html:${line + 1}:${(paragraphs.split("\n")[line] as string).indexOf("lnog") + 1} MIDL2009 undefined symbol: there is no type "lnog"`,
  ]);
  const right = compileIdl({ name: "shop.html", text: paragraphs.replace("lnog", "long") });
  assert.deepEqual(errors(right), []);
  assert.equal(right.interfaces[0]?.constants[0]?.value, 4);

  const code = `<html><body><h2>Appendix A: Full IDL</h2><p>As follows;</p><pre><code>[uuid(12345678-1234-abcd-ef00-0123456789ab)]
interface shop {
  #define T long /* a
  comment */
  void f([in] T a);
}</code></pre></body></html>`;
  assert.deepEqual(errors(compileIdl({ name: "shop.htm", text: code })), []);
});

test("plain text: the heading in the table of contents is none", () => {
  const text = `Shop Protocol
6 Appendix A: Full IDL ........ 12
7 Appendix B: Product Behavior\t13
1 Introduction
Words about { things.
6 Appendix A: Full IDL
For ease of implementation, the full IDL is provided.
[uuid(12345678-1234-abcd-ef00-0123456789ab)]
interface shop { void f([in] long a); }
7 Appendix B: Product Behavior
interface no { }
`;
  const result = compileIdl({ name: "shop.txt", text });
  assert.deepEqual(errors(result), []);
  assert.equal(result.interfaces.length, 1);
});

test("quotation marks of either kind begin and end a quotation", () => {
  const text = (words: string) => `# 6 Appendix A: Full IDL\n\nimport ${words};\n\ntypedef long a; // \u201cas is\u201d\n`;
  const found = (words: string) => extractIdl(text(words), "x.md").parts[0]?.text.split("\n")[0];
  assert.equal(found("\u201ca.idl\u201d"), 'import "a.idl";');
  assert.equal(found('\u201ca.idl"'), 'import "a.idl";');
  assert.equal(found('"a.idl\u201d'), 'import "a.idl";');
  assert.equal(found('"a \u201cb\u201d.idl", \u2018c\u2019'), "import \"a \u201cb\u201d.idl\", 'c';");
  assert.match(extractIdl(text("\u201ca\u201d"), "x.md").parts[0]?.text ?? "", /\u201cas is\u201d/);
});

test("each repair is of what publishing did, and of nothing else", () => {
  for (const [published, idl, words] of [
    // A pointer, a negative number and a bullet all begin with a mark.
    ["typedef struct { long a; } S,\n\n* PS;", "typedef struct { long a; } S,\n* PS;", undefined],
    ["const long A = (\n\n- 1);", "const long A = (\n- 1);", undefined],
    ["typedef struct {\n\n- long a;\n\n} S;", "typedef struct {\nlong a;\n} S;", "1 bullet of a list taken away"],
    ['const char *A = "a\\_", *B\\_C;', 'const char *A = "a\\_", *B_C;', "1 backslash of Markdown taken away"],
    ["typedef\u00a0long a\u00adb;", "typedef long ab;", "2 invisible characters of the document taken for white space"],
    ["const long A = 2 \u2212 1;", "const long A = 2 - 1;", "1 typographic character of the document taken for what IDL has"],
    ["const char *A = \u201ca\u2033;", 'const char *A = "a";', "2 typographic characters of the document taken for what IDL has"],
  ] as const) {
    const { parts, faults } = extractIdl(`# 6 Appendix A: Full IDL\n\n${published}\n`, "x.md");
    assert.equal(parts[0]?.text, `${idl}\n`);
    assert.equal(faults[0]?.message, words);
  }
});

test("a document without the appendix gives its code, and one without code is told so", () => {
  const text = `# Notes\n\nText.\n\n\`\`\`c\nint main() {\n\`\`\`\n\n\`\`\`idl\n[uuid(12345678-1234-abcd-ef00-0123456789ab)]\ninterface shop { void f([in] lnog a); }\n\`\`\`\n`;
  assert.deepEqual(errors(compileIdl({ name: "notes.md", text })), ['notes.md:11:30 MIDL2009 undefined symbol: there is no type "lnog"']);
  assert.match(errors(compileIdl({ name: "notes.md", text: "# Notes\n" }))[0] ?? "", /^notes.md:1:1 document-without-idl/);
  assert.match(
    errors(compileIdl({ name: "notes.md", text: "# 6 Appendix A: Full IDL\n\nNone.\n" }))[0] ?? "",
    /document-without-idl .* an appendix for IDL without any/,
  );
  assert.equal(extractIdl("# 6 Appendix A: Full SunRPC IDL\n\ntypedef long a;\n", "x.md").appendix, "none");
});

test("what is a document", () => {
  const appendix = MARKDOWN.slice(MARKDOWN.indexOf("# 6 ")).replace(/import.*\n/, "typedef long TILL;");
  assert.equal(compileIdl(appendix).interfaces[0]?.interface.name, "shop");
  assert.equal(isDocument("a.idl", MARKDOWN), false);
  assert.equal(isDocument("a.md", ""), true);
  assert.equal(isDocument("-", "<!DOCTYPE html><html></html>"), true);
  assert.equal(isDocument("MS-SHOP", MARKDOWN.slice(MARKDOWN.indexOf("# 6 "))), true);
  assert.equal(isDocument("a.txt", "interface a { }"), false);
  assert.equal(isDocument("input", "[uuid(12345678-1234-abcd-ef00-0123456789ab)] interface a { }"), false);
});

test("large and hostile documents cost time in proportion", () => {
  const started = performance.now();
  const heading = "# 6 Appendix A: Full IDL\n\n";
  for (const text of [
    `${heading}${"- [in] [x](#gt_y) ".repeat(60_000)}`,
    `${heading}${"[".repeat(500_000)}`,
    `${heading}${"[**a".repeat(200_000)}`,
    `${heading}${"&amp".repeat(300_000)}`,
    `${heading}${"| a ".repeat(200_000)}`,
    `${heading}${"<1>".repeat(200_000)}`,
    `<html>${"<a ".repeat(300_000)}`,
    `<html>${"<script>".repeat(100_000)}`,
    `<html><h1>Full IDL</h1><pre>${"<pre>\n".repeat(100_000)}`,
    `${"# Full IDL\n".repeat(100_000)}`,
    `${"# Full IDL\n\ntypedef long a;\n".repeat(100_000)}`,
    `${heading}${"/* ".repeat(300_000)}`,
    "```\n".repeat(200_000),
  ]) {
    const name = text.startsWith("<") ? "x.html" : "x.md";
    const { parts } = extractIdl(text, name);
    assert.ok(parts.length < 300);
    for (const part of parts) assert.equal(part.offsets.length, part.text.length + 1);
  }
  assert.ok(performance.now() - started < 20_000);
});
