import assert from "node:assert/strict";
import { test } from "node:test";
import type { Type } from "../../ndr/types.ts";
import { type CompileResult, compileIdl } from "../index.ts";

const HEAD = "[uuid(12345678-1234-abcd-ef00-0123456789ab), version(1.0), pointer_default(ptr)] interface shop {";

function compile(body: string, head = HEAD): CompileResult {
  return compileIdl({ name: "shop.idl", text: `${head}${body}}` }, { dialect: "dce" });
}

function operation(body: string, head?: string) {
  const result = compile(body, head);
  assert.deepEqual(
    result.diagnostics.filter(({ severity }) => severity === "error").map(({ message }) => message),
    [],
  );
  const found = result.interfaces[0]?.interface.operations[0];
  assert.ok(found !== undefined);
  return found;
}

function shape(type: Type | null | undefined): string {
  switch (type?.kind) {
    case "base":
      return type.base;
    case "pointer":
      return `${type.mode} ${shape(type.to)}`;
    case "array":
      return `${shape(type.of)}${type.dims.map((dim) => `[${JSON.stringify(dim.size)}${dim.varying ? ` ${JSON.stringify(dim.first ?? 0)}+${JSON.stringify(dim.length)}` : ""}]`).join("")}`;
    case "string":
      return `string ${type.unit} ${JSON.stringify(type.size)}`;
    case "struct":
    case "union":
    case "pipe":
      return `${type.kind} ${type.name}`;
    default:
      return type?.kind ?? "nothing";
  }
}

test("top-level pointers: a parameter's own is [ref], that of its type's name and of the result is the interface's", () => {
  const { params, returns } = operation(
    "typedef long *p; typedef [ref] long *r; typedef [unique] long *u; long *f([in] long *a, [in] p b, [in] r c, [in] u d, [in] p *e, [in] long **g);",
  );
  assert.deepEqual(
    params.map(({ type }) => shape(type)),
    ["ref int32", "full int32", "ref int32", "unique int32", "ref full int32", "ref full int32"],
  );
  assert.equal(shape(returns), "full int32");
  // Without pointer_default DCE's is full, and Microsoft's takes every parameter for [ref].
  const plain = HEAD.replace(", pointer_default(ptr)", "");
  assert.equal(shape(operation("typedef long *p; void f([in] p b);", plain).params[0]?.type), "full int32");
  const microsoft = compileIdl({ name: "shop.idl", text: `${HEAD} typedef long *p; void f([in] p b); }` }, { dialect: "midl" });
  assert.equal(shape(microsoft.interfaces[0]?.interface.operations[0]?.params[0]?.type), "ref int32");
});

test("types of nbase are there, and a file's own take their place", () => {
  const { params } = operation(
    "void f([in] unsigned32 a, [in] signed8 b, [in] boolean32 c, [in] idl_uuid_t d, [in] uuid_p_t e, [in] twr_p_t g);",
  );
  assert.deepEqual(
    params.map(({ type }) => shape(type)),
    ["uint32", "int8", "uint32", "struct GUID", "full struct GUID", "full struct twr_t"],
  );
  assert.equal(shape(operation("typedef hyper unsigned32; void f([in] unsigned32 a);").params[0]?.type), "int64");
});

test("bounds of arrays from lower to upper", () => {
  const { params } = operation(
    `typedef long open[0..*]; void f([in, max_is(n), last_is(l)] open a, [in] long b[0..9], [in] long c[1..3][0..1], [in, size_is(n)] byte d[*], [in] long n, [in] long l);`,
  );
  assert.deepEqual(
    params.slice(0, 4).map(({ type }) => shape(type)),
    ['int32[["+",["field","n"],1] 0+["+",["field","l"],1]]', "int32[10]", "int32[3][2]", 'byte[["field","n"]]'],
  );
});

test("encapsulated unions with a name, and structures that name them", () => {
  const { params } = operation(
    `typedef enum { none, some } which;
     typedef union value switch (which w) u { case none: ; case some: long v; default: float x; } value;
     struct holder { struct value *held; };
     void f([in] value *a, [in] struct holder *h);`,
  );
  const union = params[0]?.type.kind === "pointer" ? params[0].type.to : undefined;
  assert.ok(union?.kind === "union" && union.encapsulated);
  assert.equal(union.tagName, "w");
});

test("international characters are octets", () => {
  const { params } = operation(
    "void f([in, string] ISO_LATIN_1 *a, [in, string, ptr] ISO_LATIN_1 *b, [in, size_is(n)] ISO_UCS c[], [in] ISO_MULTI_LINGUAL d, [in] long n);",
  );
  assert.deepEqual(
    params.slice(0, 4).map(({ type }) => shape(type)),
    ['ref string byte "open"', 'full string byte "open"', 'struct ISO_UCS[["field","n"]]', "struct ISO_MULTI_LINGUAL"],
  );
});

test("pipes, [local] and error_status_t", () => {
  const result = compile(
    "typedef pipe char text; [local] void here(void); error_status_t f([in] text a, [out] text *b, [out] error_status_t *st);",
  );
  assert.deepEqual(result.diagnostics, []);
  const [f] = result.interfaces[0]?.interface.operations ?? [];
  assert.deepEqual([f?.opnum, f?.status, f?.params.length], [0, "nca", 3]);
});

test("arrays in the form of DCE's predecessor are taken, and told to be sent in NDR's", () => {
  const result = compile(
    "void f([out, v1_array, v1_string] char name[256]); typedef [v1_struct] struct { byte a; long b; } old; void g([in] old *x);",
  );
  assert.deepEqual(
    result.diagnostics.map(({ severity, rule }) => [severity, rule]),
    [["warning", "v1-array"]],
  );
});
