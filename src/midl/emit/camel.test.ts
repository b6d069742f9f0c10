import { deepStrictEqual, match, ok, strictEqual } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { canonical, evaluateEmitted } from "../../../test/fuzz/midl-canonical.ts";
import { compileIdl, emitTypeScript, formatDiagnostic } from "../index.ts";
import { camelCase, camelNames } from "./camel.ts";

const HEAD = "[uuid(01234567-89ab-cdef-0123-456789abcdef), version(1.0), pointer_default(unique)] interface i {";

function camel(body: string, acf?: string) {
  const options = acf === undefined ? {} : { acf: [{ name: "i.acf", text: acf }] };
  const { interfaces, diagnostics } = compileIdl(`${HEAD} ${body} }`, options);
  strictEqual(
    diagnostics
      .filter(({ severity }) => severity === "error")
      .map(formatDiagnostic)
      .join("\n"),
    "",
  );
  return camelNames(interfaces[0]!);
}

test("names in camel case", () => {
  for (const [name, expected] of [
    ["NetrShareEnum", "netrShareEnum"],
    ["SAM_HANDLE", "samHandle"],
    ["OSVersion", "osVersion"],
    ["dwFlags", "dwFlags"],
    ["in_data", "inData"],
    ["shi1_netname", "shi1Netname"],
    ["UUID", "uuid"],
    ["IfId", "ifId"],
    ["__proto__", "proto"],
    ["_", "_"],
    ["_2nd", "_2nd"],
    ["", ""],
  ] as const)
    strictEqual(camelCase(name), expected, name);
});

test("descriptors, expressions, types and the closing operation take part", () => {
  const { compiled, diagnostics } = camel(
    `typedef [v1_enum] enum { Red, Green_Blue } Colour;
     typedef [switch_type(short)] union { [case(1)] long Tag; [case(2)] Colour TheColour; } Choice;
     typedef struct Node { short Which_One; [switch_is(Which_One)] Choice TheChoice; long cbData; [size_is(cbData)] byte *Data; struct Node *Next; } Node;
     typedef [context_handle] void *HND;
     long OpenIt([in] long cb_Count, [in, size_is(cb_Count)] Node **TheNodes, [out] HND *Handle);
     void CloseIt([in, out] HND *Handle);`,
  );
  deepStrictEqual(diagnostics, []);
  const text = emitTypeScript(compiled);
  match(text, /whichOne\?: number;/);
  match(text, /theChoice: Choice;/);
  match(text, /\| \{\s+tag_: 1;\s.*\s+tag: number;\s+\}/);
  match(text, /cbData\?: number;/);
  match(text, /sized\(\["field", "cbData"\]\)/);
  match(text, /switchIs: \["field", "whichOne"\]/);
  match(text, /openIt: \{/);
  match(text, /context\("HND", "closeIt"\)/);
  // What IDL calls it stays beside it, and constants are what the IDL calls them.
  match(text, /`\[size_is\(cbData\)\] byte \*Data`/);
  match(text, /Green_Blue: 1/);
  deepStrictEqual(canonical(evaluateEmitted(text, "i")), canonical(compiled.interface));
});

test("members of members, statuses and callbacks take part", () => {
  const { compiled, diagnostics } = camel(
    `typedef struct { long The_Count; } Counted;
     typedef struct { Counted *The_Owner; [disable_consistency_check, size_is(The_Owner->The_Count)] byte *The_Data; } Held;
     void F([in] Held *The_Held);
     [callback] void Ask_Back([in] long The_Question);`,
    "interface i { F([comm_status] Comm_Word, [fault_status] Fault_Word); }",
  );
  deepStrictEqual(diagnostics, []);
  const text = emitTypeScript(compiled);
  match(text, /\["member", \["field", "theOwner"\], "theCount"\]/);
  const [f] = compiled.interface.operations;
  deepStrictEqual([f?.commStatus, f?.faultStatus], ["commWord", "faultWord"]);
  deepStrictEqual(
    compiled.interface.callbacks?.map(({ name, params }) => [name, params[0]?.name]),
    [["askBack", "theQuestion"]],
  );
  deepStrictEqual(canonical(evaluateEmitted(text, "i")), canonical(compiled.interface));
});

test("a whole interface survives: only names differ", () => {
  const text = readFileSync(join(import.meta.dirname, "../../../test/contract/contract.idl"), "utf8");
  const compiled = compileIdl({ name: "contract.idl", text }).interfaces[0]!;
  const renamed = camelNames(compiled);
  deepStrictEqual(renamed.diagnostics, []);
  const emitted = emitTypeScript(renamed.compiled);
  deepStrictEqual(canonical(evaluateEmitted(emitted, "contract")), canonical(renamed.compiled.interface));
  strictEqual(emitted.split("\n").length, emitTypeScript(compiled).split("\n").length);
});

test("two names that become one are an error with its place", () => {
  for (const [body, words] of [
    ["void f([in] long a_b, [in] long aB);", /the operation "f" has "a_b" and "aB", which are both "aB"/],
    ["typedef struct { long X; long x; } s; void f([in] s *v);", /the structure "s" has "X" and "x", which are both "x"/],
    [
      "typedef [switch_type(long)] union { [case(1)] long A; [case(2)] long a; } u; void f([in] long t, [in, switch_is(t)] u *v);",
      /the union "u"/,
    ],
    ["typedef union switch (long Kind) v { case 1: long kind; } u; void f([in] u *v);", /the union "u" has "Kind" and "kind"/],
    ["void f(); [callback] void Get(); [callback] void get();", /the callbacks of "i" has "Get" and "get"/],
    ["void Get(); void get();", /the interface "i" has "Get" and "get"/],
    ["long f([out] long *Return);", /"return" and "Return"/],
  ] as const) {
    const { diagnostics } = camel(body);
    strictEqual(diagnostics.length, 1, body);
    match(diagnostics[0]!.message, words);
    strictEqual(diagnostics[0]!.rule, "camel-collision");
    ok(diagnostics[0]!.column > HEAD.length);
  }
});
