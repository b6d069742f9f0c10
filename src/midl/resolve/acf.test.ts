import assert from "node:assert/strict";
import { test } from "node:test";
import { type CompileResult, compileIdl } from "../index.ts";

const HEAD = "[uuid(12345678-1234-abcd-ef00-0123456789ab), version(1.0)] interface shop {";

function compile(body: string, acf: string, more: Parameters<typeof compileIdl>[1] = {}): CompileResult {
  return compileIdl({ name: "shop.idl", text: `${HEAD}${body}}` }, { acf: [{ name: "shop.acf", text: acf }], ...more });
}

function errors(result: CompileResult): string[] {
  return result.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ file, line, column, rule, message }) => `${file}:${line}:${column} ${rule} ${message}`);
}

function only(result: CompileResult) {
  assert.deepEqual(errors(result), []);
  const [first] = result.interfaces;
  assert.ok(first !== undefined);
  return first;
}

test("status attributes name the result, a parameter that travels, or one that the ACF adds", () => {
  const compiled = only(
    compile(
      `error_status_t buy(long count);
       void sell([in] long count, [out] error_status_t *status);
       void ask([in] long count);`,
      `interface shop {
         [comm_status, fault_status] buy();
         sell([comm_status, fault_status] status);
         ask([comm_status] st, [fault_status] fst);
       }`,
    ),
  );
  const [buy, sell, ask] = compiled.interface.operations;
  assert.deepEqual([buy?.commStatus, buy?.faultStatus], ["return", "return"]);
  assert.deepEqual([sell?.commStatus, sell?.faultStatus], ["status", "status"]);
  assert.deepEqual(
    sell?.params.map(({ name, dir }) => [name, dir]),
    [
      ["count", "in"],
      ["status", "out"],
    ],
  );
  assert.deepEqual([ask?.commStatus, ask?.faultStatus], ["st", "fst"]);
  assert.deepEqual(
    ask?.params.map(({ name }) => name),
    ["count"],
  );
});

test("[encode] and [decode] of types, operations and interfaces", () => {
  const body = `typedef struct { long a; } coin; typedef struct { coin c; } purse; typedef [context_handle] void *account;
    void pack([in] coin c); void other([in] purse p);`;
  const some = only(
    compile(body, "[explicit_handle] interface shop { typedef [encode, decode] coin; typedef [encode] purse; [encode] pack(); }"),
  );
  assert.deepEqual(
    some.pickling.types.map(({ name, encode, decode }) => [name, encode, decode]),
    [
      ["coin", true, true],
      ["purse", true, false],
    ],
  );
  assert.deepEqual(
    [...some.pickling.operations].map(([operation, directions]) => [operation.name, directions]),
    [["pack", { encode: true, decode: false }]],
  );
  assert.deepEqual(some.handle, { kind: "explicit" });
  assert.equal(some.exported.length, 2);

  const all = only(compile(body, "[encode, decode, implicit_handle(handle_t h)] interface shop { }"));
  assert.deepEqual(
    all.pickling.types.map(({ name }) => name),
    ["coin", "purse"],
  );
  assert.equal(all.pickling.operations.size, 2);
  assert.deepEqual(all.handle, { kind: "implicit", type: "handle_t", name: "h" });

  assert.match(errors(compile(body, "interface shop { typedef [encode] account; }"))[0] ?? "", /pickle-type .*account.* a context handle/);
});

test("a name that is not in the IDL is an error at its place in the ACF", () => {
  const acf = `interface shop {
  typedef [encode] nothing;
  [comm_status] steal();
  buy([heap] price, [comm_status] st);
}
interface bank { }`;
  assert.deepEqual(errors(compile("void buy([in] long count);", acf)), [
    'shop.acf:2:20 acf-type the ACF speaks of the type "nothing", which is declared nowhere',
    'shop.acf:3:17 acf-operation the ACF speaks of the operation "steal", which the interface "shop" does not have',
    'shop.acf:4:14 acf-parameter the ACF speaks of the parameter "price", which the operation "buy" does not have',
    'shop.acf:6:11 acf-interface the ACF speaks of the interface "bank", which the IDL file does not declare',
  ]);
});

test("attributes where they do not belong", () => {
  assert.deepEqual(
    errors(
      compile(
        "void buy([in] long count); long sum(void);",
        "[auto_handle, explicit_handle] interface shop { [implicit_handle(handle_t h)] buy([size_is(3)] count); [comm_status] buy(); sum([comm_status] a, [comm_status] b); }",
      ),
    ).map((words) => words.replace(/^\S+ /, "")),
    [
      "acf-handle [explicit_handle] and [auto_handle] exclude each other",
      "acf-attribute [implicit_handle] can't stand before an operation",
      "acf-attribute [size_is] changes what travels, so it belongs in the IDL file and not in the ACF",
      "size-attribute [size_is] speaks of an array or a pointer to one, and this is neither",
      "status-place [comm_status] speaks of a result of type error_status_t",
      "status-place the operation has more than one [comm_status]",
    ],
  );
  const warned = compile("void buy([in] long count);", "interface shop { [sparkling] buy(); }");
  assert.deepEqual(
    warned.diagnostics.map(({ severity, rule }) => [severity, rule]),
    [["warning", "unknown-attribute"]],
  );
});

test("the grammar: headers, lists, macros, conditions, recovery", () => {
  const compiled = only(
    compile(
      "typedef long a; typedef long b; error_status_t x(void); error_status_t y(void);",
      `#define STATUS comm_status, fault_status
       [nocode, binding_callout(hook), extern_exceptions(e1, e2)] interface shop {
         include "one", "two";
         cpp_quote("nothing")
         typedef [heap, out_of_line] a, b;
       #ifdef NEVER
         [comm_status] gone();
       #else
         [STATUS, code, optimize("s")] x(), y();
       #endif
       }`,
    ),
  );
  assert.deepEqual(
    compiled.interface.operations.map(({ commStatus }) => commStatus),
    ["return", "return"],
  );
  assert.deepEqual(errors(compile("void x(void); void y(void);", "interface shop {\n x(;\n [code] z();\n y() }\n")), [
    'shop.acf:2:4 MIDL2025 syntax error: expected the name of a parameter, found ";"',
    'shop.acf:3:9 acf-operation the ACF speaks of the operation "z", which the interface "shop" does not have',
    'shop.acf:4:6 MIDL2025 syntax error: expected ";", found "}"',
  ]);
});

test("the file beside an IDL file is found, one that is given takes its place, and the input may bring it", () => {
  const idl = { name: "dir/shop.idl", text: `import "till.idl"; ${HEAD} error_status_t buy(void); }` };
  const till = {
    name: "dir/till.idl",
    text: "[uuid(12345678-1234-abcd-ef00-0123456789ac)] interface till { error_status_t count(void); }",
  };
  const asked: string[] = [];
  const host = {
    load(path: string, from: string, kind: string) {
      asked.push(`${kind} ${path} ${from}`);
      if (path === "till.idl") return till;
      if (path === "shop.acf") return { name: "dir/shop.acf", text: "interface shop { [comm_status] buy(); }" };
      return undefined;
    },
  };
  const found = compileIdl(idl, { host });
  assert.deepEqual(asked, ["import till.idl dir/shop.idl", "acf till.acf dir/till.idl", "acf shop.acf dir/shop.idl"]);
  assert.equal(only(found).interface.operations[0]?.commStatus, "return");
  assert.ok(found.files.includes("dir/shop.acf"));

  const given = compileIdl(idl, { host, acf: [{ name: "other.acf", text: "interface shop { [fault_status] buy(); }" }] });
  const [operation] = only(given).interface.operations;
  assert.deepEqual([operation?.commStatus, operation?.faultStatus], [undefined, "return"]);

  const both = compileIdl([till, { name: "till.acf", text: "interface till { [fault_status] count(); }" }]);
  assert.equal(only(both).interface.operations[0]?.faultStatus, "return");
});

test("what an ACF says reaches types, context handles and local procedures", () => {
  const compiled = only(
    compile(
      `typedef struct { long d; } wire_date; typedef [context_handle] void *till;
       [local] void pay(void *x); void remote_pay([in] wire_date d, [in] till t);`,
      `[strict_context_handle] interface shop {
         typedef [represent_as(program_date)] wire_date;
         [call_as(pay)] remote_pay();
       }`,
    ),
  );
  const [pay] = compiled.interface.operations;
  const [date, till] = pay?.params ?? [];
  assert.equal(date?.type.kind, "transmit");
  assert.ok(till?.type.kind === "context" && till.type.strict === true);
  assert.equal(compiled.locals[0]?.calledAs, "remote_pay");
  assert.equal(compiled.interface.strictContexts, true);
});

test("hostile ACFs: an error with its place, in bounded time", () => {
  const started = performance.now();
  for (const acf of [
    "[".repeat(200_000),
    "interface shop { ".repeat(20_000),
    `interface shop { ${"typedef [encode] coin; ".repeat(20_000)} }`,
    `interface shop { ${"[code] buy(); ".repeat(20_000)} }`,
    `interface shop { buy(${"[heap] count, ".repeat(50_000)}count); }`,
    `[${"implicit_handle(handle_t h), ".repeat(20_000)}] interface shop { }`,
    "interface __proto__ { typedef [encode] constructor; [code] toString(hasOwnProperty); }",
    '#define a b a\n#include "shop.acf"\ninterface shop { a(); }',
    "\u0000\ufffd interface shop",
  ]) {
    const result = compile("typedef struct { long a; } coin; void buy([in] long count);", acf);
    for (const { line, column } of result.diagnostics) assert.ok(line >= 1 && column >= 1);
  }
  assert.ok(performance.now() - started < 20_000);
});
