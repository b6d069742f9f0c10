import { deepStrictEqual, strictEqual } from "node:assert";
import { test } from "node:test";
import { type CompileResult, compileIdl, formatDiagnostic } from "../index.ts";
import type { Declaration } from "../parse/ast.ts";

const UUID = "uuid(01234567-89ab-cdef-0123-456789abcdef)";

/** Declarations in short: kind, name, and what is inside. */
function expectTree(text: string, ...expected: readonly string[]): CompileResult {
  const result = compileIdl(text);
  strictEqual(result.diagnostics.map(formatDiagnostic).join("\n"), "");
  deepStrictEqual((result.tree ?? []).map(short), expected);
  return result;
}

function short(declaration: Declaration): string {
  switch (declaration.kind) {
    case "library":
    case "namespace":
    case "module":
    case "linkage":
      return `${declaration.kind} ${declaration.name?.text ?? ""} { ${declaration.body.map(short).join(" ")} }`;
    case "coclass":
    case "runtimeclass":
      return `${declaration.kind} ${declaration.name.text}(${(declaration.interfaces ?? []).map(({ type, attributes }) => [...attributes.map(({ name }) => name), type.kind === "name" ? type.name : type.kind].join(" ")).join(", ")})`;
    case "dispinterface":
      return `dispinterface ${declaration.name.text}(${declaration.properties.map((property) => property.declarator.name?.text).join(", ")}; ${declaration.methods.map((method) => method.name.text).join(", ")})`;
    case "interface":
      return `${declaration.form} ${declaration.name.text}${declaration.typeParameters.length === 0 ? "" : `<${declaration.typeParameters.map(({ text }) => text).join(", ")}>`}`;
    case "declare":
      return `declare ${declaration.types.length}`;
    case "statement":
      return `${declaration.word}(${declaration.args.map(({ text }) => text).join(" ")})`;
    case "apicontract":
      return `apicontract ${declaration.name.text}`;
    default:
      return declaration.kind;
  }
}

test("type libraries", () => {
  expectTree(
    `cpp_quote("#define X") midl_pragma warning(disable: 2362) [${UUID}, helpstring("x")] library L { importlib("stdole2.tlb"); ` +
      `[${UUID}] dispinterface D { properties: [id(1)] long a; methods: [id(2)] void f([in] long b); [id(3)] long g(); }; ` +
      `[${UUID}] coclass C { [default] dispinterface D; [source] interface IUnknown; } [dllname("x.dll")] module M { const long A = 1; [entry(1)] long h([in] long x); } };`,
    'cpp_quote("#define X")',
    "midl_pragma(warning disable : 2362)",
    'library L { importlib("stdole2.tlb") dispinterface D(a; f, g) coclass C(default D, source IUnknown) module M { const operation } }',
  );
  expectTree(
    `[${UUID}, object] interface i : IUnknown {} [${UUID}] dispinterface D { interface i; }`,
    "interface i",
    "dispinterface D(; )",
  );
});

test("the Windows Runtime: namespaces, contracts, classes, delegates, parameterized types", () => {
  const { interfaces } = expectTree(
    `namespace A.B { apicontract K; typedef enum E E; interface IThing; runtimeclass Thing; ` +
      "declare { interface A.B.IList<A.B.Thing *>; interface IList<IList<IThing *> *>; } " +
      `[${UUID}] interface IList<T> : IInspectable { HRESULT At([in] long i, [out, retval] T *value); } ` +
      `[${UUID}] delegate HRESULT Handler([in] IThing *sender, [in] A.B.E e); enum E { Unknown = 0, One }; enum F { Unknown = 5 }; ` +
      `[${UUID}] interface IThing : IInspectable requires A.B.IOther, IOther { [propget] HRESULT Name([out, retval] Thing **value); [eventadd] HRESULT Done([in] Handler *h, [in] IList<E> *l); } ` +
      `[${UUID}] interface IOther : IInspectable { HRESULT F([in] E e); } [static(A.B.IOther, K, 1.0)] runtimeclass Thing { [default] interface A.B.IThing; interface IOther; } }`,
    "namespace A.B { apicontract K typedef interface IThing runtimeclass Thing() declare 2 interface IList<T> delegate Handler type type interface IThing interface IOther runtimeclass Thing(default A.B.IThing, IOther) }",
  );
  deepStrictEqual(
    interfaces.map((one) => `${one.interface.name}: ${one.interface.operations.map(({ opnum, name }) => `${opnum} ${name}`).join(", ")}`),
    ["Handler: 3 Invoke", "IThing: 6 get_Name, 7 add_Done", "IOther: 6 F"],
  );
  deepStrictEqual(interfaces[1]!.interface.operations[0]!.params[0]!.type, {
    kind: "pointer",
    mode: "ref",
    to: { kind: "pointer", mode: "unique", to: { kind: "interface", name: "Thing", iid: "01234567-89ab-cdef-0123-456789abcdef" } },
  });
});

test("parameters with values, C's functions and headers", () => {
  expectTree(
    `typedef int compare(const char *, ...); static const int A = -1; int const B = A; extern const char *name; extern "C" { typedef long c; } [${UUID}, object] interface i : IUnknown { HRESULT f([in, defaultvalue(1)] long a = 3) = 0; typedef interface i i; }`,
    "typedef",
    "const",
    "const",
    "extern",
    "linkage  { typedef }",
    "interface i",
  );
});
