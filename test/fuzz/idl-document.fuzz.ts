import { deepStrictEqual, ok } from "node:assert";
import { compileIdl, extractIdl } from "../../src/midl/index.ts";

/**
 * A document of any content is read without a throw; every character of the IDL found in it stands in the document where its offset says, but for
 * those that a rule puts in its place; findings have places in the document.
 */
function run(name: string, bytes: Uint8Array): void {
  const text = new TextDecoder().decode(bytes);
  const { parts, faults } = extractIdl(text, name);
  for (const part of parts) {
    deepStrictEqual(part.offsets.length, part.text.length + 1);
    for (let i = 0; i < part.text.length; i += 1) {
      const c = part.text[i] as string;
      const there = text[part.offsets[i] as number];
      ok(there === c || there === "&" || /[\s"'-]/.test(c), `"${c}" of the IDL is "${there}" in the document`);
      ok(i === 0 || (part.offsets[i] as number) >= (part.offsets[i - 1] as number), "places go backwards");
    }
  }
  for (const { start, end } of faults) ok(start >= 0 && start < end && start <= text.length, `no place: ${start}-${end}`);
  const lines = text.split("\n");
  for (const diagnostic of compileIdl({ name, text }, { maxErrors: 20 }).diagnostics) {
    ok(diagnostic.line >= 1 && diagnostic.line <= lines.length, `no place: ${JSON.stringify(diagnostic)}`);
    ok(
      diagnostic.column >= 1 && diagnostic.column <= (lines[diagnostic.line - 1] as string).length + 1,
      `no place: ${JSON.stringify(diagnostic)}`,
    );
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef)]";

export const targets = [
  {
    name: "idl-document-markdown",
    run: (bytes: Uint8Array): void => run("fuzz.md", bytes),
    seeds: (): Uint8Array[] => [
      encode(
        `# 6 Appendix A: Full IDL\n\nWords, as [**IDL**](#gt_x) says.\n\n${HEAD}\n\ninterface i\n\n{\n\n- [in] long a\n\n// one\n\nvoid f([in, string] char \\*b, [in] &lt;&#x3c; long\u00a0c);<12>\n\n}\n\n| a | b |\n\n# 7 Other\n`,
      ),
      encode(
        `# Full IDL\n\n## 1.1 types.h\n\n#define L \\\n long\n\n## 1.2 one.idl\n\n#include "types.h"\n\n/* a\n\nb */ ${HEAD} interface one { const char *s = \u201ca\u201d; void f([in] L a); }\n\n## 1.3 two.idl\n\nimport "one.idl";\n`,
      ),
      encode(`Text\n\n\`\`\`idl\n${HEAD} interface i { void f([in] long a); }\n\`\`\`\n`),
    ],
  },
  {
    name: "idl-document-html",
    run: (bytes: Uint8Array): void => run("fuzz.html", bytes),
    seeds: (): Uint8Array[] => [
      encode(
        `<!DOCTYPE html><h1>6 Appendix A: Full IDL</h1><p>Words.</p><p>${HEAD}</p><p>interface i {</p><p>void f([in]&nbsp;<a href="#x">long</a> a);</p><!-- no --><script>if (a < b) { }</script><p>}</p><h1>7</h1>`,
      ),
      encode(`<html><h2>Full IDL</h2><pre><code>${HEAD}\ninterface i {\n  typedef pipe byte p; // a &lt; b\n}</code></pre></html>`),
    ],
  },
];
